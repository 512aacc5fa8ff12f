"use strict";var jd=Object.create;var wn=Object.defineProperty;var Gd=Object.getOwnPropertyDescriptor;var Ud=Object.getOwnPropertyNames;var Hd=Object.getPrototypeOf,zd=Object.prototype.hasOwnProperty;var ot=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Qd=(e,t)=>{for(var n in t)wn(e,n,{get:t[n],enumerable:!0})},or=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Ud(t))!zd.call(e,s)&&s!==n&&wn(e,s,{get:()=>t[s],enumerable:!(a=Gd(t,s))||a.enumerable});return e};var Ea=(e,t,n)=>(n=e!=null?jd(Hd(e)):{},or(t||!e||!e.__esModule?wn(n,"default",{value:e,enumerable:!0}):n,e)),Yd=e=>or(wn({},"__esModule",{value:!0}),e);var Za=ot(At=>{"use strict";At.__esModule=!0;At.distance=At.closest=void 0;var Be=new Uint32Array(65536),Cm=function(e,t){for(var n=e.length,a=t.length,s=1<<n-1,r=-1,o=0,i=n,l=n;l--;)Be[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=Be[t.charCodeAt(l)],d=c|o;c|=(c&r)+r^r,o|=~(c|r),r&=c,o&s&&i++,r&s&&i--,o=o<<1|1,r=r<<1|~(d|o),o&=d}for(l=n;l--;)Be[e.charCodeAt(l)]=0;return i},Am=function(e,t){for(var n=t.length,a=e.length,s=[],r=[],o=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<o;l++)r[l]=-1,s[l]=0;for(var c=0;c<i-1;c++){for(var d=0,p=-1,u=c*32,m=Math.min(32,a)+u,f=u;f<m;f++)Be[e.charCodeAt(f)]|=1<<f;for(var l=0;l<n;l++){var v=Be[t.charCodeAt(l)],b=r[l/32|0]>>>l&1,w=s[l/32|0]>>>l&1,h=v|d,R=((v|w)&p)+p^p|v|w,P=d|~(R|p),$=p&R;P>>>31^b&&(r[l/32|0]^=1<<l),$>>>31^w&&(s[l/32|0]^=1<<l),P=P<<1|b,$=$<<1|w,p=$|~(h|P),d=P&h}for(var f=u;f<m;f++)Be[e.charCodeAt(f)]=0}for(var E=0,I=-1,M=c*32,L=Math.min(32,a-M)+M,f=M;f<L;f++)Be[e.charCodeAt(f)]|=1<<f;for(var k=a,l=0;l<n;l++){var v=Be[t.charCodeAt(l)],b=r[l/32|0]>>>l&1,w=s[l/32|0]>>>l&1,h=v|E,R=((v|w)&I)+I^I|v|w,P=E|~(R|I),$=I&R;k+=P>>>a-1&1,k-=$>>>a-1&1,P>>>31^b&&(r[l/32|0]^=1<<l),$>>>31^w&&(s[l/32|0]^=1<<l),P=P<<1|b,$=$<<1|w,I=$|~(h|P),E=P&h}for(var f=M;f<L;f++)Be[e.charCodeAt(f)]=0;return k},so=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?Cm(e,t):Am(e,t)};At.distance=so;var Om=function(e,t){for(var n=1/0,a=0,s=0;s<t.length;s++){var r=so(e,t[s]);r<n&&(n=r,a=s)}return t[a]};At.closest=Om});var sn=ot((H1,il)=>{"use strict";var al="[^\\\\/]",sy="(?=.)",sl="[^/]",xs="(?:\\/|$)",rl="(?:^|\\/)",Ss=`\\.{1,2}${xs}`,ry="(?!\\.)",oy=`(?!${rl}${Ss})`,iy=`(?!\\.{0,1}${xs})`,ly=`(?!${Ss})`,cy="[^.\\/]",dy=`${sl}*?`,uy="/",ol={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:sy,QMARK:sl,END_ANCHOR:xs,DOTS_SLASH:Ss,NO_DOT:ry,NO_DOTS:oy,NO_DOT_SLASH:iy,NO_DOTS_SLASH:ly,QMARK_NO_DOT:cy,STAR:dy,START_ANCHOR:rl,SEP:uy},py={...ol,SLASH_LITERAL:"[\\\\/]",QMARK:al,STAR:`${al}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},my={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};il.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:my,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?py:ol}}});var ia=ot(he=>{"use strict";var{REGEX_BACKSLASH:fy,REGEX_REMOVE_BACKSLASH:gy,REGEX_SPECIAL_CHARS:hy,REGEX_SPECIAL_CHARS_GLOBAL:yy}=sn();he.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);he.hasRegexChars=e=>hy.test(e);he.isRegexChar=e=>e.length===1&&he.hasRegexChars(e);he.escapeRegex=e=>e.replace(yy,"\\$1");he.toPosixSlashes=e=>e.replace(fy,"/");he.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};he.removeBackslashes=e=>e.replace(gy,t=>t==="\\"?"":t);he.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?he.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};he.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};he.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",s=n.contains?"":"$",r=`${a}(?:${e})${s}`;return t.negated===!0&&(r=`(?:^(?!${r}).*$)`),r};he.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var gl=ot((Q1,fl)=>{"use strict";var ll=ia(),{CHAR_ASTERISK:Rs,CHAR_AT:by,CHAR_BACKWARD_SLASH:_t,CHAR_COMMA:vy,CHAR_DOT:Cs,CHAR_EXCLAMATION_MARK:As,CHAR_FORWARD_SLASH:ml,CHAR_LEFT_CURLY_BRACE:Os,CHAR_LEFT_PARENTHESES:la,CHAR_LEFT_SQUARE_BRACKET:ky,CHAR_PLUS:wy,CHAR_QUESTION_MARK:cl,CHAR_RIGHT_CURLY_BRACE:xy,CHAR_RIGHT_PARENTHESES:dl,CHAR_RIGHT_SQUARE_BRACKET:Sy}=sn(),ul=e=>e===ml||e===_t,pl=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},Ry=(e,t)=>{let n=t||{},a=e.length-1,s=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,r=[],o=[],i=[],l=e,c=-1,d=0,p=0,u=!1,m=!1,f=!1,v=!1,b=!1,w=!1,h=!1,R=!1,P=!1,$=!1,E=0,I,M,L={value:"",depth:0,isGlob:!1},k=()=>c>=a,te=()=>l.charCodeAt(c+1),z=()=>(I=M,l.charCodeAt(++c));for(;c<a;){M=z();let S;if(M===_t){h=L.backslashes=!0,M=z(),M===Os&&(w=!0);continue}if(w===!0||M===Os){for(E++;k()!==!0&&(M=z());){if(M===_t){h=L.backslashes=!0,z();continue}if(M===Os){E++;continue}if(w!==!0&&M===Cs&&(M=z())===Cs){if(u=L.isBrace=!0,f=L.isGlob=!0,$=!0,s===!0)continue;break}if(w!==!0&&M===vy){if(u=L.isBrace=!0,f=L.isGlob=!0,$=!0,s===!0)continue;break}if(M===xy&&(E--,E===0)){w=!1,u=L.isBrace=!0,$=!0;break}}if(s===!0)continue;break}if(M===ml){if(r.push(c),o.push(L),L={value:"",depth:0,isGlob:!1},$===!0)continue;if(I===Cs&&c===d+1){d+=2;continue}p=c+1;continue}if(n.noext!==!0&&(M===wy||M===by||M===Rs||M===cl||M===As)===!0&&te()===la){if(f=L.isGlob=!0,v=L.isExtglob=!0,$=!0,M===As&&c===d&&(P=!0),s===!0){let U=0;for(;k()!==!0&&(M=z());){if(M===_t){h=L.backslashes=!0,z();continue}if(M===la){U++;continue}if(M===dl&&--U===0){$=!0;break}}continue}break}if(M===Rs){if(I===Rs&&(b=L.isGlobstar=!0),f=L.isGlob=!0,$=!0,s===!0)continue;break}if(M===cl){if(f=L.isGlob=!0,$=!0,s===!0)continue;break}if(M===ky){for(;k()!==!0&&(S=z());){if(S===_t){h=L.backslashes=!0,z();continue}if(S===Sy){m=L.isBracket=!0,f=L.isGlob=!0,$=!0;break}}if(s===!0)continue;break}if(n.nonegate!==!0&&M===As&&c===d){R=L.negated=!0,d++;continue}if(n.noparen!==!0&&M===la){if(f=L.isGlob=!0,s===!0){let T=1;for(;k()!==!0&&(M=z());){if(M===_t){h=L.backslashes=!0,z();continue}if(M===la){T++;continue}if(M===dl&&--T===0){$=!0;break}}continue}break}if(f===!0){if($=!0,s===!0)continue;break}}n.noext===!0&&(v=!1,f=!1);let Q=l,y="",g="";d>0&&(y=l.slice(0,d),l=l.slice(d),p-=d),Q&&f===!0&&p>0?(Q=l.slice(0,p),g=l.slice(p)):f===!0?(Q="",g=l):Q=l,Q&&Q!==""&&Q!=="/"&&Q!==l&&ul(Q.charCodeAt(Q.length-1))&&(Q=Q.slice(0,-1)),n.unescape===!0&&(g&&(g=ll.removeBackslashes(g)),Q&&h===!0&&(Q=ll.removeBackslashes(Q)));let x={prefix:y,input:e,start:d,base:Q,glob:g,isBrace:u,isBracket:m,isGlob:f,isExtglob:v,isGlobstar:b,negated:R,negatedExtglob:P};if(n.tokens===!0&&(x.maxDepth=0,ul(M)||o.push(L),x.tokens=o),n.parts===!0||n.tokens===!0){let S;for(let _=0;_<r.length;_++){let ce=S!==void 0?S+1:d,pe=r[_],me=e.slice(ce,pe);n.tokens&&(_===0&&d!==0?(o[_].isPrefix=!0,o[_].value=y):o[_].value=me,pl(o[_]),x.maxDepth+=o[_].depth),pe>=d&&(i.push(me),S=pe)}let T=S!==void 0?S+1:d,U=e.slice(T);i.push(U),n.tokens&&S&&S+1<e.length&&(o[o.length-1].value=U,pl(o[o.length-1]),x.maxDepth+=o[o.length-1].depth),x.slashes=r,x.parts=i}return x};fl.exports=Ry});var vl=ot((Y1,bl)=>{"use strict";var rn=sn(),ve=ia(),{MAX_LENGTH:ca,POSIX_REGEX_SOURCE:Cy,REGEX_NON_SPECIAL_CHARS:Ay,REGEX_SPECIAL_CHARS_BACKREF:Oy,REPLACEMENTS:hl}=rn,Py=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(s=>ve.escapeRegex(s)).join("..")}return n},Ft=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,yl=e=>{let t=[],n=0,a=0,s=0,r="",o=!1;for(let i of e){if(o===!0){r+=i,o=!1;continue}if(i==="\\"){r+=i,o=!0;continue}if(i==='"'){s=s===1?0:1,r+=i;continue}if(s===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(r),r="";continue}}}r+=i}return t.push(r),t},$y=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},$s=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if($y(t))return t.replace(/\\(.)/g,"$1")},My=e=>{let t=e.map($s).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let s=t[n],r=t[a],o=s[0];if(!(!o||s!==o.repeat(s.length)||r!==o.repeat(r.length))&&(s===r||s.startsWith(r)||r.startsWith(s)))return!0}return!1},Ps=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,s=0,r=!1;for(let o=1;o<e.length;o++){let i=e[o];if(r===!0){r=!1;continue}if(i==="\\"){r=!0;continue}if(i==='"'){s=s===1?0:1;continue}if(s!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&o!==e.length-1?void 0:{type:e[0],body:e.slice(2,o),end:o}}}}},Ty=e=>`${e.length===1?ve.escapeRegex(e[0]):`[${e.map(n=>ve.escapeRegex(n)).join("")}]`}*`,Ny=e=>{let t=0,n=[];for(;t<e.length;){let a=Ps(e.slice(t),!1);if(!a||a.type!=="*")return;let s=yl(a.body).map(o=>o.trim());if(s.length!==1)return;let r=$s(s[0]);if(!r||r.length!==1)return;n.push(r),t+=a.end+1}if(!(n.length<1))return n},Ey=e=>{let t=0,n=e.trim(),a=Ps(n);for(;a;)t++,n=a.body.trim(),a=Ps(n);return t},Ly=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:rn.DEFAULT_MAX_EXTGLOB_RECURSION,a=yl(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||My(a)))return{risky:!0};let s=[],r=!1,o=!0;for(let i of a){let l=Ny(i);if(l){r=!0,s.push(...l);continue}let c=$s(i);if(c&&c.length===1){s.push(c);continue}if(o=!1,Ey(i)>n)return{risky:!0}}return r?o?{risky:!0,safeOutput:Ty([...new Set(s)])}:{risky:!0}:{risky:!1}},Ms=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=hl[e]||e;let n={...t},a=typeof n.maxLength=="number"?Math.min(ca,n.maxLength):ca,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);let r={type:"bos",value:"",output:n.prepend||""},o=[r],i=n.capture?"":"?:",l=rn.globChars(n.windows),c=rn.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:m,DOTS_SLASH:f,NO_DOT:v,NO_DOT_SLASH:b,NO_DOTS_SLASH:w,QMARK:h,QMARK_NO_DOT:R,STAR:P,START_ANCHOR:$}=l,E=O=>`(${i}(?:(?!${$}${O.dot?f:d}).)*?)`,I=n.dot?"":v,M=n.dot?h:R,L=n.bash===!0?E(n):P;n.capture&&(L=`(${L})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let k={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:o};e=ve.removePrefix(e,k),s=e.length;let te=[],z=[],Q=[],y=r,g,x=()=>k.index===s-1,S=k.peek=(O=1)=>e[k.index+O],T=k.advance=()=>e[++k.index]||"",U=()=>e.slice(k.index+1),_=(O="",Z=0)=>{k.consumed+=O,k.index+=Z},ce=O=>{k.output+=O.output!=null?O.output:O.value,_(O.value)},pe=()=>{let O=1;for(;S()==="!"&&(S(2)!=="("||S(3)==="?");)T(),k.start++,O++;return O%2===0?!1:(k.negated=!0,k.start++,!0)},me=O=>{k[O]++,Q.push(O)},Ue=O=>{k[O]--,Q.pop()},D=O=>{if(y.type==="globstar"){let Z=k.braces>0&&(O.type==="comma"||O.type==="brace"),A=O.extglob===!0||te.length&&(O.type==="pipe"||O.type==="paren");O.type!=="slash"&&O.type!=="paren"&&!Z&&!A&&(k.output=k.output.slice(0,-y.output.length),y.type="star",y.value="*",y.output=L,k.output+=y.output)}if(te.length&&O.type!=="paren"&&(te[te.length-1].inner+=O.value),(O.value||O.output)&&ce(O),y&&y.type==="text"&&O.type==="text"){y.output=(y.output||y.value)+O.value,y.value+=O.value;return}O.prev=y,o.push(O),y=O},kn=(O,Z)=>{let A={...c[Z],conditions:1,inner:""};A.prev=y,A.parens=k.parens,A.output=k.output,A.startIndex=k.index,A.tokensIndex=o.length;let W=(n.capture?"(":"")+A.open;me("parens"),D({type:O,value:Z,output:k.output?"":m}),D({type:"paren",extglob:!0,value:T(),output:W}),te.push(A)},qd=O=>{let Z=e.slice(O.startIndex,k.index+1),A=e.slice(O.startIndex+2,k.index),W=Ly(A,n);if((O.type==="plus"||O.type==="star")&&W.risky){let Y=W.safeOutput?(O.output?"":m)+(n.capture?`(${W.safeOutput})`:W.safeOutput):void 0,Me=o[O.tokensIndex];Me.type="text",Me.value=Z,Me.output=Y||ve.escapeRegex(Z);for(let rt=O.tokensIndex+1;rt<o.length;rt++)o[rt].value="",o[rt].output="",delete o[rt].suffix;k.output=O.output+Me.output,k.backtrack=!0,D({type:"paren",extglob:!0,value:g,output:""}),Ue("parens");return}let X=O.close+(n.capture?")":""),re;if(O.type==="negate"){let Y=L;if(O.inner&&O.inner.length>1&&O.inner.includes("/")&&(Y=E(n)),(Y!==L||x()||/^\)+$/.test(U()))&&(X=O.close=`)$))${Y}`),O.inner.includes("*")&&(re=U())&&/^\.[^\\/.]+$/.test(re)){let Me=Ms(re,{...t,fastpaths:!1}).output;X=O.close=`)${Me})${Y})`}O.prev.type==="bos"&&(k.negatedExtglob=!0)}D({type:"paren",extglob:!0,value:g,output:X}),Ue("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let O=!1,Z=e.replace(Oy,(A,W,X,re,Y,Me)=>re==="\\"?(O=!0,A):re==="?"?W?W+re+(Y?h.repeat(Y.length):""):Me===0?M+(Y?h.repeat(Y.length):""):h.repeat(X.length):re==="."?d.repeat(X.length):re==="*"?W?W+re+(Y?L:""):L:W?A:`\\${A}`);return O===!0&&(n.unescape===!0?Z=Z.replace(/\\/g,""):Z=Z.replace(/\\+/g,A=>A.length%2===0?"\\\\":A?"\\":"")),Z===e&&n.contains===!0?(k.output=e,k):(k.output=ve.wrapOutput(Z,k,t),k)}for(;!x();){if(g=T(),g==="\0")continue;if(g==="\\"){let A=S();if(A==="/"&&n.bash!==!0||A==="."||A===";")continue;if(!A){g+="\\",D({type:"text",value:g});continue}let W=/^\\+/.exec(U()),X=0;if(W&&W[0].length>2&&(X=W[0].length,k.index+=X,X%2!==0&&(g+="\\")),n.unescape===!0?g=T():g+=T(),k.brackets===0){D({type:"text",value:g});continue}}if(k.brackets>0&&(g!=="]"||y.value==="["||y.value==="[^")){if(n.posix!==!1&&g===":"){let A=y.value.slice(1);if(A.includes("[")&&(y.posix=!0,A.includes(":"))){let W=y.value.lastIndexOf("["),X=y.value.slice(0,W),re=y.value.slice(W+2),Y=Cy[re];if(Y){y.value=X+Y,k.backtrack=!0,T(),!r.output&&o.indexOf(y)===1&&(r.output=m);continue}}}(g==="["&&S()!==":"||g==="-"&&S()==="]")&&(g=`\\${g}`),g==="]"&&(y.value==="["||y.value==="[^")&&(g=`\\${g}`),n.posix===!0&&g==="!"&&y.value==="["&&(g="^"),y.value+=g,ce({value:g});continue}if(k.quotes===1&&g!=='"'){g=ve.escapeRegex(g),y.value+=g,ce({value:g});continue}if(g==='"'){k.quotes=k.quotes===1?0:1,n.keepQuotes===!0&&D({type:"text",value:g});continue}if(g==="("){me("parens"),D({type:"paren",value:g});continue}if(g===")"){if(k.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Ft("opening","("));let A=te[te.length-1];if(A&&k.parens===A.parens+1){qd(te.pop());continue}D({type:"paren",value:g,output:k.parens?")":"\\)"}),Ue("parens");continue}if(g==="["){if(n.nobracket===!0||!U().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Ft("closing","]"));g=`\\${g}`}else me("brackets");D({type:"bracket",value:g});continue}if(g==="]"){if(n.nobracket===!0||y&&y.type==="bracket"&&y.value.length===1){D({type:"text",value:g,output:`\\${g}`});continue}if(k.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Ft("opening","["));D({type:"text",value:g,output:`\\${g}`});continue}Ue("brackets");let A=y.value.slice(1);if(y.posix!==!0&&A[0]==="^"&&!A.includes("/")&&(g=`/${g}`),y.value+=g,ce({value:g}),n.literalBrackets===!1||ve.hasRegexChars(A))continue;let W=ve.escapeRegex(y.value);if(k.output=k.output.slice(0,-y.value.length),n.literalBrackets===!0){k.output+=W,y.value=W;continue}y.value=`(${i}${W}|${y.value})`,k.output+=y.value;continue}if(g==="{"&&n.nobrace!==!0){me("braces");let A={type:"brace",value:g,output:"(",outputIndex:k.output.length,tokensIndex:k.tokens.length};z.push(A),D(A);continue}if(g==="}"){let A=z[z.length-1];if(n.nobrace===!0||!A){D({type:"text",value:g,output:g});continue}let W=")";if(A.dots===!0){let X=o.slice(),re=[];for(let Y=X.length-1;Y>=0&&(o.pop(),X[Y].type!=="brace");Y--)X[Y].type!=="dots"&&re.unshift(X[Y].value);W=Py(re,n),k.backtrack=!0}if(A.comma!==!0&&A.dots!==!0){let X=k.output.slice(0,A.outputIndex),re=k.tokens.slice(A.tokensIndex);A.value=A.output="\\{",g=W="\\}",k.output=X;for(let Y of re)k.output+=Y.output||Y.value}D({type:"brace",value:g,output:W}),Ue("braces"),z.pop();continue}if(g==="|"){te.length>0&&te[te.length-1].conditions++,D({type:"text",value:g});continue}if(g===","){let A=g,W=z[z.length-1];W&&Q[Q.length-1]==="braces"&&(W.comma=!0,A="|"),D({type:"comma",value:g,output:A});continue}if(g==="/"){if(y.type==="dot"&&k.index===k.start+1){k.start=k.index+1,k.consumed="",k.output="",o.pop(),y=r;continue}D({type:"slash",value:g,output:u});continue}if(g==="."){if(k.braces>0&&y.type==="dot"){y.value==="."&&(y.output=d);let A=z[z.length-1];y.type="dots",y.output+=g,y.value+=g,A.dots=!0;continue}if(k.braces+k.parens===0&&y.type!=="bos"&&y.type!=="slash"){D({type:"text",value:g,output:d});continue}D({type:"dot",value:g,output:d});continue}if(g==="?"){if(!(y&&y.value==="(")&&n.noextglob!==!0&&S()==="("&&S(2)!=="?"){kn("qmark",g);continue}if(y&&y.type==="paren"){let W=S(),X=g;(y.value==="("&&!/[!=<:]/.test(W)||W==="<"&&!/<([!=]|\w+>)/.test(U()))&&(X=`\\${g}`),D({type:"text",value:g,output:X});continue}if(n.dot!==!0&&(y.type==="slash"||y.type==="bos")){D({type:"qmark",value:g,output:R});continue}D({type:"qmark",value:g,output:h});continue}if(g==="!"){if(n.noextglob!==!0&&S()==="("&&(S(2)!=="?"||!/[!=<:]/.test(S(3)))){kn("negate",g);continue}if(n.nonegate!==!0&&k.index===0){pe();continue}}if(g==="+"){if(n.noextglob!==!0&&S()==="("&&S(2)!=="?"){kn("plus",g);continue}if(y&&y.value==="("||n.regex===!1){D({type:"plus",value:g,output:p});continue}if(y&&(y.type==="bracket"||y.type==="paren"||y.type==="brace")||k.parens>0){D({type:"plus",value:g});continue}D({type:"plus",value:p});continue}if(g==="@"){if(n.noextglob!==!0&&S()==="("&&S(2)!=="?"){D({type:"at",extglob:!0,value:g,output:""});continue}D({type:"text",value:g});continue}if(g!=="*"){(g==="$"||g==="^")&&(g=`\\${g}`);let A=Ay.exec(U());A&&(g+=A[0],k.index+=A[0].length),D({type:"text",value:g});continue}if(y&&(y.type==="globstar"||y.star===!0)){y.type="star",y.star=!0,y.value+=g,y.output=L,k.backtrack=!0,k.globstar=!0,_(g);continue}let O=U();if(n.noextglob!==!0&&/^\([^?]/.test(O)){kn("star",g);continue}if(y.type==="star"){if(n.noglobstar===!0){_(g);continue}let A=y.prev,W=A.prev,X=A.type==="slash"||A.type==="bos",re=W&&(W.type==="star"||W.type==="globstar");if(n.bash===!0&&(!X||O[0]&&O[0]!=="/")){D({type:"star",value:g,output:""});continue}let Y=k.braces>0&&(A.type==="comma"||A.type==="brace"),Me=te.length&&(A.type==="pipe"||A.type==="paren");if(!X&&A.type!=="paren"&&!Y&&!Me){D({type:"star",value:g,output:""});continue}for(;O.slice(0,3)==="/**";){let yt=e[k.index+4];if(yt&&yt!=="/")break;O=O.slice(3),_("/**",3)}let rt=x()||k.parens>0&&O===")".repeat(k.parens)&&!te.some(yt=>yt.type==="negate");if(A.type==="bos"&&x()){y.type="globstar",y.value+=g,y.output=E(n),k.output=y.output,k.globstar=!0,_(g);continue}if(A.type==="slash"&&A.prev.type!=="bos"&&!re&&rt){k.output=k.output.slice(0,-(A.output+y.output).length),A.output=`(?:${A.output}`,y.type="globstar",y.output=E(n)+(n.strictSlashes?")":"|$)"),y.value+=g,k.globstar=!0,k.output+=A.output+y.output,_(g);continue}if(A.type==="slash"&&A.prev.type!=="bos"&&O[0]==="/"){let yt=O[1]!==void 0?"|$":"";k.output=k.output.slice(0,-(A.output+y.output).length),A.output=`(?:${A.output}`,y.type="globstar",y.output=`${E(n)}${u}|${u}${yt})`,y.value+=g,k.output+=A.output+y.output,k.globstar=!0,_(g+T()),D({type:"slash",value:"/",output:""});continue}if(A.type==="bos"&&O[0]==="/"){y.type="globstar",y.value+=g,y.output=`(?:^|${u}|${E(n)}${u})`,k.output=y.output,k.globstar=!0,_(g+T()),D({type:"slash",value:"/",output:""});continue}k.output=k.output.slice(0,-y.output.length),y.type="globstar",y.output=E(n),y.value+=g,k.output+=y.output,k.globstar=!0,_(g);continue}let Z={type:"star",value:g,output:L};if(n.bash===!0){Z.output=".*?",(y.type==="bos"||y.type==="slash")&&(Z.output=I+Z.output),D(Z);continue}if(y&&(y.type==="bracket"||y.type==="paren")&&n.regex===!0){Z.output=g,D(Z);continue}(k.index===k.start||y.type==="slash"||y.type==="dot")&&(y.type==="dot"?(k.output+=b,y.output+=b):n.dot===!0?(k.output+=w,y.output+=w):(k.output+=I,y.output+=I),S()!=="*"&&(k.output+=m,y.output+=m)),D(Z)}for(;k.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ft("closing","]"));k.output=ve.escapeLast(k.output,"["),Ue("brackets")}for(;k.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ft("closing",")"));k.output=ve.escapeLast(k.output,"("),Ue("parens")}for(;k.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ft("closing","}"));k.output=ve.escapeLast(k.output,"{"),Ue("braces")}if(n.strictSlashes!==!0&&(y.type==="star"||y.type==="bracket")&&D({type:"maybe_slash",value:"",output:`${u}?`}),k.backtrack===!0){k.output="";for(let O of k.tokens)k.output+=O.output!=null?O.output:O.value,O.suffix&&(k.output+=O.suffix)}return k};Ms.fastpaths=(e,t)=>{let n={...t},a=typeof n.maxLength=="number"?Math.min(ca,n.maxLength):ca,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);e=hl[e]||e;let{DOT_LITERAL:r,SLASH_LITERAL:o,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:m}=rn.globChars(n.windows),f=n.dot?d:c,v=n.dot?p:c,b=n.capture?"":"?:",w={negated:!1,prefix:""},h=n.bash===!0?".*?":u;n.capture&&(h=`(${h})`);let R=I=>I.noglobstar===!0?h:`(${b}(?:(?!${m}${I.dot?l:r}).)*?)`,P=I=>{switch(I){case"*":return`${f}${i}${h}`;case".*":return`${r}${i}${h}`;case"*.*":return`${f}${h}${r}${i}${h}`;case"*/*":return`${f}${h}${o}${i}${v}${h}`;case"**":return f+R(n);case"**/*":return`(?:${f}${R(n)}${o})?${v}${i}${h}`;case"**/*.*":return`(?:${f}${R(n)}${o})?${v}${h}${r}${i}${h}`;case"**/.*":return`(?:${f}${R(n)}${o})?${r}${i}${h}`;default:{let M=/^(.*?)\.(\w+)$/.exec(I);if(!M)return;let L=P(M[1]);return L?L+r+M[2]:void 0}}},$=ve.removePrefix(e,w),E=P($);return E&&n.strictSlashes!==!0&&(E+=`${o}?`),E};bl.exports=Ms});var xl=ot((J1,wl)=>{"use strict";var Iy=gl(),Ts=vl(),kl=ia(),Vy=sn(),_y=e=>e&&typeof e=="object"&&!Array.isArray(e),ae=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(u=>ae(u,t,n));return u=>{for(let m of d){let f=m(u);if(f)return f}return!1}}let a=_y(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},r=s.windows,o=a?ae.compileRe(e,t):ae.makeRe(e,t,!1,!0),i=o.state;delete o.state;let l=()=>!1;if(s.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=ae(s.ignore,d,n)}let c=(d,p=!1)=>{let{isMatch:u,match:m,output:f}=ae.test(d,o,t,{glob:e,posix:r}),v={glob:e,state:i,regex:o,posix:r,input:d,output:f,match:m,isMatch:u};return typeof s.onResult=="function"&&s.onResult(v),u===!1?(v.isMatch=!1,p?v:!1):l(d)?(typeof s.onIgnore=="function"&&s.onIgnore(v),v.isMatch=!1,p?v:!1):(typeof s.onMatch=="function"&&s.onMatch(v),p?v:!0)};return n&&(c.state=i),c};ae.test=(e,t,n,{glob:a,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let r=n||{},o=r.format||(s?kl.toPosixSlashes:null),i=e===a,l=i&&o?o(e):e;return i===!1&&(l=o?o(e):e,i=l===a),(i===!1||r.capture===!0)&&(r.matchBase===!0||r.basename===!0?i=ae.matchBase(e,t,n,s):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};ae.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:ae.makeRe(t,n)).test(kl.basename(e,{windows:a}));ae.isMatch=(e,t,n)=>ae(t,n)(e);ae.parse=(e,t)=>Array.isArray(e)?e.map(n=>ae.parse(n,t)):Ts(e,{...t,fastpaths:!1});ae.scan=(e,t)=>Iy(e,t);ae.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let s=t||{},r=s.contains?"":"^",o=s.contains?"":"$",i=`${r}(?:${e.output})${o}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=ae.toRegex(i,t);return a===!0&&(l.state=e),l};ae.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=Ts.fastpaths(e,t)),s.output||(s=Ts(e,t)),ae.compileRe(s,t,n,a)};ae.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};ae.constants=Vy;wl.exports=ae});var Rl=ot((X1,Sl)=>{"use strict";Sl.exports=xl()});var iw={};Qd(iw,{ConfigError:()=>Dt,UsageError:()=>on,areas:()=>qf,canonicalAccessModes:()=>In,compareQuantities:()=>Ie,createSession:()=>Wd,defaultPullPolicy:()=>co,defaultSettings:()=>Xl,defineRule:()=>C,describe:()=>H,findNamedPort:()=>Co,graphJson:()=>oc,isClusterScoped:()=>Pt,isMapping:()=>B,lazily:()=>ge,matchesLabelSelector:()=>Ee,matchesPairs:()=>Le,metadataOf:()=>J,nearMiss:()=>Ye,nearest:()=>be,parseImageReference:()=>Ke,parseQuantity:()=>Ae,quantityCeil:()=>Je,quantityFromField:()=>xe,quantityProblem:()=>Bn,quantityToDecimal:()=>Kn,readConfig:()=>tc,reporters:()=>gc,resolveTargetPort:()=>Dn,rules:()=>nl,runsToCompletion:()=>Oe,selectorText:()=>Ce,severities:()=>ds,version:()=>Kd,volumeClass:()=>Tt});module.exports=Yd(iw);var Jd=Object.defineProperty,Xd=Object.defineProperties,Zd=Object.getOwnPropertyDescriptors,ir=Object.getOwnPropertySymbols,eu=Object.prototype.hasOwnProperty,tu=Object.prototype.propertyIsEnumerable,_a=(e,t,n)=>t in e?Jd(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Fe=(e,t)=>{for(var n in t||(t={}))eu.call(t,n)&&_a(e,n,t[n]);if(ir)for(var n of ir(t))tu.call(t,n)&&_a(e,n,t[n]);return e},xn=(e,t)=>Xd(e,Zd(t)),Se=(e,t,n)=>_a(e,typeof t!="symbol"?t+"":t,n);var q=Symbol("NOT_RESOLVED");function ue(e,t){var n,a,s,r,o;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(s=t.implicitFirstChars)!=null?s:null,resolve:t.resolve,identify:t.identify,represent:(r=t.represent)!=null?r:(i=>String(i)),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function ja(e,t){var n,a,s,r;let o=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addItem:t.addItem,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:o,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}function An(e,t){var n,a,s,r;let o=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:o,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}var nu=ue("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),au=["","~","null","Null","NULL"],su=ue("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>au.indexOf(e)!==-1?null:q,identify:e=>e===null,represent:()=>"null"}),ru=ue("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:q,identify:e=>e===null,represent:()=>"null"}),ou=["","~","null","Null","NULL"],iu=ue("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>ou.indexOf(e)!==-1?null:q,identify:e=>e===null,represent:()=>"null"}),lu=["true","True","TRUE"],cu=["false","False","FALSE"],du=ue("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>lu.indexOf(e)!==-1?!0:cu.indexOf(e)!==-1?!1:q,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),uu=["true"],pu=["false"],mu=ue("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>uu.indexOf(e)!==-1?!0:pu.indexOf(e)!==-1?!1:q,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),fu=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],gu=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],hu=ue("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>fu.indexOf(e)!==-1?!0:gu.indexOf(e)!==-1?!1:q,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),yu=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),bu=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function vu(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function ku(e,t){if(t){if(!bu.test(e))return q}else if(!yu.test(e))return q;let n=vu(e);return Number.isFinite(n)?n:q}var br=ue("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:ku,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),wu=new RegExp("^-?(?:0|[1-9][0-9]*)$"),xu=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Su(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Ru(e,t){if(t){if(!xu.test(e))return q}else if(!wu.test(e))return q;let n=Su(e);return Number.isFinite(n)?n:q}var Cu=ue("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Ru,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Au=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Ou(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let s of t.split(":"))a=a*60+Number(s);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function Pu(e){if(!Au.test(e))return q;let t=Ou(e);return Number.isFinite(t)?t:q}var Fa=ue("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Pu,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),$u=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Mu=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Tu(e){if(!$u.test(e))return q;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||Mu.test(e)?a:q}function Nu(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var vr=ue("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Tu,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Nu}),Eu=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Lu=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Iu(e,t){if(t){if(!Lu.test(e))return q;let a=e.toLowerCase(),s=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return s===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let r=s*parseFloat(a);return Number.isFinite(r)?r:q}if(!Eu.test(e))return q;let n=Number(e);return Number.isFinite(n)?n:q}function Vu(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var _u=ue("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Iu,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Vu}),Fu=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Du=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Wu(e){if(!Fu.test(e))return q;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let s of t.split(":"))a=a*60+Number(s);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||Du.test(e)?a:q}function Bu(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Da=ue("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Wu,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Bu}),Ku=ue("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":q,identify:()=>!1}),qu=/^[A-Za-z0-9+/]*={0,2}$/;function ju(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!qu.test(t))return q;let n=atob(t),a=new Uint8Array(n.length);for(let s=0;s<n.length;s++)a[s]=n.charCodeAt(s);return a}function Gu(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var Uu=ue("tag:yaml.org,2002:binary",{resolve:ju,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:Gu}),Hu=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),zu=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function lr(e,t,n,a=0,s=0,r=0,o=0){let i=new Date(Date.UTC(e,t,n,a,s,r,o));return i.setUTCFullYear(e,t,n),i}function Qu(e){let t=Hu.exec(e);if(t===null&&(t=zu.exec(e)),t===null)return q;let n=+t[1],a=+t[2]-1,s=+t[3];if(!t[4]){let d=lr(n,a,s);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==s?q:d}let r=+t[4],o=+t[5],i=+t[6],l=0;if(r>23||o>59||i>59)return q;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=lr(n,a,s,r,o,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==s)return q;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return q;let u=(d*60+p)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-u:u))}return c}var Yu=ue("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Qu,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),Ju=ja("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function On(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var Xu=ja("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(On(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),Zu=ja("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),ep=An("tag:yaml.org,2002:map",{create:()=>({}),identify:On,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),tp=An("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function np(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function ap(){return{scalar:[],sequence:[],mapping:[]}}function sp(e){let t=[];for(let n of e){let a=t.length;for(let s=0;s<t.length;s++){let r=t[s];if(r.nodeKind===n.nodeKind&&r.tagName===n.tagName&&r.matchByTagPrefix===n.matchByTagPrefix){a=s;break}}t[a]=n}return t}var Pn=class kr{constructor(t){Se(this,"tags"),Se(this,"implicitScalarTags"),Se(this,"implicitScalarByFirstChar"),Se(this,"implicitScalarAnyFirstChar"),Se(this,"defaultScalarTag"),Se(this,"defaultSequenceTag"),Se(this,"defaultMappingTag"),Se(this,"exact"),Se(this,"prefix");let n=sp(t),a=[],s=np(),r=ap();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?r.scalar.push(d):s.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?r.sequence.push(d):s.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?r.mapping.push(d):s.mapping[d.tagName]=d}}let o=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let l=new Map;for(let d of i)l.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let c=s.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=c,this.defaultSequenceTag=s.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=s.mapping["tag:yaml.org,2002:map"],this.exact=s,this.prefix=r}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var n;let a=(n=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?n:this.implicitScalarAnyFirstChar;for(let r of a){let o=r.resolve(t,!1,r.tagName);if(o!==q)return{value:o,tag:r}}let s=this.defaultScalarTag;return{value:s.resolve(t,!1,s.tagName),tag:s}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new kr([...this.tags,...n])}},Ga=new Pn([nu,Ju,ep]),cw=new Pn([...Ga.tags,ru,mu,Cu,_u]),rp=new Pn([...Ga.tags,su,du,br,vr]),op=new Pn([...Ga.tags,iu,hu,Fa,Da,Yu,Ku,Uu,Xu,Zu,tp]),ip=op.withTags(xn(Fe({},Fa),{resolve:(e,t,n)=>{let a=Fa.resolve(e,t,n);return a===q?br.resolve(e,t,n):a}}),xn(Fe({},Da),{resolve:(e,t,n)=>{let a=Da.resolve(e,t,n);return a===q?vr.resolve(e,t,n):a}})),dw=An("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||On(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function cr(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var uw=An("tag:yaml.org,2002:map",{create:()=>({}),identify:On,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=cr(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=cr(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),lp={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function La(e,t,n,a,s){let r="",o="",i=Math.floor(s/2)-1;return a-t>i&&(r=" ... ",t=a-i+r.length),n-a>i&&(o=" ...",n=a+i-o.length),{str:r+e.slice(t,n).replace(/\t/g,"\u2192")+o,pos:a-t+r.length}}function Ia(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function cp(e,t){if(!e.buffer)return null;let n=Fe(Fe({},lp),t),a=/\r?\n|\r|\0/g,s=[0],r=[],o,i=-1;for(;o=a.exec(e.buffer);)r.push(o.index),s.push(o.index+o[0].length),e.position<=o.index&&i<0&&(i=s.length-2);i<0&&(i=s.length-1);let l="",c=Math.min(e.line+n.linesAfter,r.length).toString().length,d=n.maxLength-(n.indent+c+3);for(let u=1;u<=n.linesBefore&&!(i-u<0);u++){let m=La(e.buffer,s[i-u],r[i-u],e.position-(s[i]-s[i-u]),d);l=`${" ".repeat(n.indent)}${Ia((e.line-u+1).toString(),c)} | ${m.str}
${l}`}let p=La(e.buffer,s[i],r[i],e.position,d);l+=`${" ".repeat(n.indent)}${Ia((e.line+1).toString(),c)} | ${p.str}
`,l+=`${"-".repeat(n.indent+c+3+p.pos)}^
`;for(let u=1;u<=n.linesAfter&&!(i+u>=r.length);u++){let m=La(e.buffer,s[i+u],r[i+u],e.position-(s[i]-s[i+u]),d);l+=`${" ".repeat(n.indent)}${Ia((e.line+u+1).toString(),c)} | ${m.str}
`}return l.replace(/\n$/,"")}function dr(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var $n=class wr extends Error{constructor(t,n){super(),Se(this,"reason"),Se(this,"mark"),this.name="YAMLException",this.reason=t,this.mark=n,this.message=dr(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){return`${this.name}: ${dr(this,t)}`}static throwAt(t,n,a,s=""){let r=0,o=0;for(let l=0;l<n;l++){let c=t.charCodeAt(l);c===10?(r++,o=l+1):c===13&&(r++,t.charCodeAt(l+1)===10&&l++,o=l+1)}let i={name:s,buffer:t,position:n,line:r,column:n-o};throw i.snippet=cp(i),new wr(a,i)}},j={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},F={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},He={BLOCK:1,FLOW:2},ye={CLIP:1,STRIP:2,KEEP:3},dp=-1;function ur(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var xr=new Array(256),Sr=new Array(256);for(let e=0;e<256;e++)xr[e]=ur(e)?1:0,Sr[e]=ur(e);function up(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function pp(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function mp(e){return e===120?2:e===117?4:8}function Sn(e,t,n){let a=0;for(;t<n;){let s=e.charCodeAt(t);if(s===10)a++,t++;else if(s===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(s===32||s===9)t++;else break}return{position:t,breaks:a}}function Ua(e){return e===1?" ":`
`.repeat(e-1)}function fp(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===10||i===13){a+=e.slice(r,o);let l=Sn(e,s,n);a+=Ua(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,o)}function gp(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===39)a+=e.slice(r,s)+"'",s+=2,r=o=s;else if(i===10||i===13){a+=e.slice(r,o);let l=Sn(e,s,n);a+=Ua(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,n)}function hp(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===92){a+=e.slice(r,s),s++;let l=e.charCodeAt(s);if(l===10||l===13)s=Sn(e,s,n).position;else if(l<256&&xr[l])a+=Sr[l],s++;else{let c=mp(l),d=0;for(;c>0;c--){s++;let p=pp(e.charCodeAt(s));d=(d<<4)+p}a+=up(d),s++}r=o=s}else if(i===10||i===13){a+=e.slice(r,o);let l=Sn(e,s,n);a+=Ua(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,n)}function pr(e,t,n,a,s,r){let o=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),l=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),c="",d=!1,p=0,u=!1;for(let m of l){let f=0;for(;f<o&&m.charCodeAt(f)===32;)f++;if(a<0||f>=m.length){p++;continue}let v=m.slice(o),b=v.charCodeAt(0);r?b===32||b===9?(u=!0,c+=`
`.repeat(d?1+p:p)):u?(u=!1,c+=`
`.repeat(p+1)):p===0?d&&(c+=" "):c+=`
`.repeat(p):c+=`
`.repeat(d?1+p:p),c+=v,d=!0,p=0}return s===ye.KEEP?c+=`
`.repeat(d?1+p:p):s!==ye.STRIP&&d&&(c+=`
`),c}function Rr(e,t){if(t.valueStart===dp)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case F.SINGLE_QUOTED:return gp(e,n,a);case F.DOUBLE_QUOTED:return hp(e,n,a);case F.LITERAL_BLOCK:return pr(e,n,a,t.indent,t.chomping,!1);case F.FOLDED_BLOCK:return pr(e,n,a,t.indent,t.chomping,!0);default:return fp(e,n,a)}}var pw=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),yp="-#;/?:@&=+$_.~*'()",mw=yp+"!,[]";var bp={filename:"",schema:rp,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var K=-1,Cr=Object.prototype.hasOwnProperty,wt=1,Ar=2,Or=3,Rn=4,vp=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,kp=/[,\[\]{}]/,Pr=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Wa=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,$r=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,wp=new RegExp(`^(?:${Wa})*$`),xp=new RegExp(`^(?:${$r})+$`),Sp=new RegExp(`^(?:!(?:${Wa})*|${$r}(?:${Wa})*)$`),Mr={filename:"",maxDepth:100};function Rp(e,t,n){e.events.push({type:j.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function Tr(e,t,n,a,s,r,o){e.events.push({type:j.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:r,style:o})}function Nr(e,t,n,a,s,r,o){e.events.push({type:j.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:r,style:o})}function mr(e,t){e.events.splice(t.eventsLength,0,{type:j.MAPPING,start:t.position,anchorStart:K,anchorEnd:K,tagStart:K,tagEnd:K,style:He.FLOW})}function Rt(e,t,n,a,s,r,o,i,l=ye.CLIP,c=-1,d=!1){e.events.push({type:j.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:s,tagStart:r,tagEnd:o,style:i,chomping:l,indent:c,fast:d})}function Cp(e,t,n){e.events.push({type:j.ALIAS,anchorStart:t,anchorEnd:n})}function bt(e){e.events.push({type:j.POP})}function fe(e){Rt(e,K,K,K,K,K,K,F.PLAIN)}function fr(){return{anchorStart:K,anchorEnd:K,tagStart:K,tagEnd:K}}function vt(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function kt(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function N(e,t){$n.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function oe(e){return e===10||e===13}function Ct(e){return e===9||e===32}function Re(e){return Ct(e)||oe(e)}function _e(e){return e===0||Re(e)}function it(e){return e===44||e===91||e===93||e===123||e===125}function Ap(e){return e>=48&&e<=57?e-48:-1}function Op(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function Pp(e){return e===120?2:e===117?4:e===85?8:0}function $p(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function Cn(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function de(e,t){let n=0,a=e.input.charCodeAt(e.position),s=e.position===e.lineStart||Re(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;Ct(a);)s=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&s&&a===35)do a=e.input.charCodeAt(++e.position);while(!oe(a)&&a!==0);if(!oe(a))break;for(Cn(e),n++,s=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function xt(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||Re(a)}return!1}function Er(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function Ha(e){if(e.position!==e.lineStart)return!1;if(xt(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=vt(e);Er(e),de(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&xt(e));return kt(e,t),a}function gr(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!oe(t);)t=e.input.charCodeAt(++e.position)}function Lr(e,t,n){let a=vp.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,N(e,"the stream contains non-printable characters"))}function Mp(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==K&&N(e,"duplication of a tag property");let a=e.position,s=!1,r=!1,o="!",i=e.input.charCodeAt(++e.position);i===60?(s=!0,i=e.input.charCodeAt(++e.position)):i===33&&(r=!0,o="!!",i=e.input.charCodeAt(++e.position));let l=e.position,c;if(s){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&N(e,"unexpected end of the stream within a verbatim tag"),c=e.input.slice(l,e.position),e.position++}else{for(;i!==0&&!Re(i)&&!(n&&it(i));)i===33&&(r?N(e,"tag suffix cannot contain exclamation marks"):(o=e.input.slice(l-1,e.position+1),Pr.test(o)||N(e,"named tag handle cannot contain such characters"),r=!0,l=e.position+1)),i=e.input.charCodeAt(++e.position);c=e.input.slice(l,e.position),kp.test(c)&&N(e,"tag suffix cannot contain flow indicator characters")}return c&&!(s?wp.test(c):xp.test(c))&&N(e,`tag name cannot contain such characters: ${c}`),!s&&o!=="!"&&o!=="!!"&&!Cr.call(e.tagHandlers,o)&&N(e,`undeclared tag handle "${o}"`),t.tagStart=a,t.tagEnd=e.position,!0}function Tp(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==K&&N(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Re(e.input.charCodeAt(e.position))&&!it(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&N(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function Np(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==K||t.tagStart!==K)&&N(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Re(e.input.charCodeAt(e.position))&&!it(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&N(e,"name of an alias node must contain at least one character"),Cp(e,n,e.position),!0}function Ba(e,t){de(e,!1),e.lineIndent<t&&N(e,"deficient indentation")}function Ep(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===39){if(e.input.charCodeAt(e.position+1)===39){s=!1,e.position+=2;continue}let o=e.position;return e.position++,Rt(e,a,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,F.SINGLE_QUOTED,ye.CLIP,-1,s),!0}oe(r)?(s=!1,Ba(e,t)):e.position===e.lineStart&&xt(e)?N(e,"unexpected end of the document within a single quoted scalar"):r!==9&&r<32?N(e,"expected valid JSON character"):e.position++}N(e,"unexpected end of the stream within a single quoted scalar")}function Lp(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===34){let o=e.position;return e.position++,Rt(e,a,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,F.DOUBLE_QUOTED,ye.CLIP,-1,s),!0}if(r===92){s=!1;let o=e.input.charCodeAt(++e.position);if(oe(o))Ba(e,t);else if($p(o))e.position++;else{let i=Pp(o);for(i===0&&N(e,"unknown escape sequence");i-- >0;)e.position++,Op(e.input.charCodeAt(e.position))<0&&N(e,"expected hexadecimal character");e.position++}}else oe(r)?(s=!1,Ba(e,t)):e.position===e.lineStart&&xt(e)?N(e,"unexpected end of the document within a double quoted scalar"):r!==9&&r<32?N(e,"expected valid JSON character"):e.position++}N(e,"unexpected end of the stream within a double quoted scalar")}function Ip(e,t,n){let a=e.input.charCodeAt(e.position),s=ye.CLIP,r=-1,o=!1;if(a!==124&&a!==62)return!1;let i=a===124?F.LITERAL_BLOCK:F.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),f=Ap(m);if(m===43||m===45)s!==ye.CLIP&&N(e,"repeat of a chomping mode identifier"),s=m===43?ye.KEEP:ye.STRIP,e.position++;else if(f>=0)f===0&&N(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),o&&N(e,"repeat of an indentation width identifier"),r=t+f-1,o=!0,e.position++;else break}let l=!1;for(;Ct(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.charCodeAt(e.position)===35&&gr(e),oe(e.input.charCodeAt(e.position))?Cn(e):e.input.charCodeAt(e.position)!==0&&N(e,"a line break is expected");let c=o?r:-1,d=0,p=e.position,u=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,f=0;for(;e.input.charCodeAt(m+f)===32;)f++;let v=e.input.charCodeAt(m+f);if(v===0){c>=0?f>c&&(u=m+f):f>0&&(u=m+f);break}if(Ha(e))break;if(!o&&c===-1&&oe(v)&&(d=Math.max(d,f)),!o&&c===-1&&!oe(v)&&(v===9&&f<t&&(e.position=m+f,N(e,"tab characters must not be used in indentation")),f>=t&&f<d&&(e.position=m+f,N(e,"bad indentation of a mapping entry"))),c===-1&&v!==0&&!oe(v)&&f<t){e.lineIndent=f,e.position=m+f;break}!o&&v!==0&&!oe(v)&&c===-1&&(c=f);let b=c===-1?t+1:c;if(v!==0&&!oe(v)&&f<b){e.lineIndent=f,e.position=m+f;break}gr(e),u=e.position,oe(e.input.charCodeAt(e.position))&&(Cn(e),u=e.position)}return Lr(e,p,u),Rt(e,p,u,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,s,c),!0}function Vp(e,t){let n=e.input.charCodeAt(e.position),a=t===wt;if(n===0||Re(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||it(n))return!1;if(n===63||n===45){let s=e.input.charCodeAt(e.position+1);if(_e(s)||a&&it(s))return!1}return!0}function _p(e,t,n,a){if(!Vp(e,n))return!1;let s=e.position,r=e.position,o=e.input.charCodeAt(e.position),i=n===wt,l=!1;for(;o!==0&&!Ha(e);){if(o===58){let c=e.input.charCodeAt(e.position+1);if(_e(c)||i&&it(c))break}else if(o===35){if(Re(e.input.charCodeAt(e.position-1)))break}else{if(i&&it(o))break;if(oe(o)){let c=e.position,d=e.line,p=e.lineStart,u=e.lineIndent;if(de(e,!1),e.lineIndent>=t){l=!0,o=e.input.charCodeAt(e.position);continue}e.position=c,e.line=d,e.lineStart=p,e.lineIndent=u;break}}Ct(o)||(r=e.position+1),o=e.input.charCodeAt(++e.position)}return r===s?!1:(Lr(e,s,r),Rt(e,s,r,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,F.PLAIN,ye.CLIP,-1,!l),!0)}function zt(e,t){let n=e.line;de(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&N(e,"deficient indentation")}function Fp(e,t,n){let a=e.input.charCodeAt(e.position),s=a===123,r=e.position,o=!0;if(a!==91&&a!==123)return!1;let i=s?125:93;for(s?Nr(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,He.FLOW):Tr(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,He.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){zt(e,t);let l=e.input.charCodeAt(e.position);if(l===i)return e.position++,bt(e),!0;o?l===44&&N(e,"expected the node content, but found ','"):N(e,"missed comma between flow collection entries");let c=!1,d=!1;l===63&&Re(e.input.charCodeAt(e.position+1))&&(c=d=!0,e.position+=1,zt(e,t));let p=e.line,u=vt(e),m=St(e,t,wt,!1,!0);zt(e,t),l=e.input.charCodeAt(e.position),(s||d||e.line===p)&&l===58?(c=!0,e.position++,zt(e,t),s||mr(e,u),m||fe(e),St(e,t,wt,!1,!0)||fe(e),zt(e,t),s||bt(e)):s&&c?(m||fe(e),fe(e)):s?fe(e):c&&(mr(e,u),m||fe(e),fe(e),bt(e)),l=e.input.charCodeAt(e.position),l===44?(o=!0,e.position++):o=!1}N(e,"unexpected end of the stream within a flow collection")}function hr(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!_e(e.input.charCodeAt(e.position+1)))return!1;for(Tr(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,He.BLOCK);e.input.charCodeAt(e.position)===45&&_e(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,N(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let s=de(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&_e(e.input.charCodeAt(e.position+1))&&N(e,"bad indentation of a sequence entry"),s&&e.lineIndent<=t?fe(e):St(e,t,Or,!1,!0),de(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&N(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&_e(e.input.charCodeAt(e.position+1))&&N(e,"bad indentation of a sequence entry")}return bt(e),!0}function Va(e,t,n,a){let s=!1,r=!1,o=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!s&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,N(e,"tab characters must not be used in indentation"));let c=e.input.charCodeAt(e.position+1),d=e.line;if((l===63||l===58)&&_e(c))o||(Nr(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,He.BLOCK),o=!0),l===63?(s&&fe(e),r=!0,s=!0):(s||(fe(e),r=!0),s=!1),e.position+=1,i=!0;else{s&&(fe(e),s=!1);let p=vt(e);if(!St(e,n,Ar,!1,!0))break;if(e.line===d){for(l=e.input.charCodeAt(e.position);Ct(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(++e.position),_e(l)||N(e,"a whitespace character is expected after the key-value separator within a block mapping"),o||(e.events.splice(p.eventsLength,0,{type:j.MAPPING,start:p.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:He.BLOCK}),o=!0),r=!0,s=!1,i=!1;else if(r)N(e,"expected ':' after a mapping key");else return a.anchorStart!==K||a.tagStart!==K?(kt(e,p),!1):!0}else if(r)N(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==K||a.tagStart!==K?(kt(e,p),!1):!0}if(St(e,t,Rn,!0,i)&&(i=!1),s||i&&(fe(e),i=!1),de(e,!0),l=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&l!==0)N(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return r?(s&&fe(e),o&&bt(e),!0):!1}function St(e,t,n,a,s,r=!0){var o,i;e.depth>=e.maxDepth&&N(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let l=1,c=!1,d=!1,p=null,u=fr(),m=n===Rn||n===Or,f=m,v=m;if(a&&de(e,!0)&&(c=!0,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1),l===1)for(;;){let b=e.input.charCodeAt(e.position),w=vt(e);if(c&&l!==1&&(b===33||b===38))break;if(c&&v&&(u.tagStart!==K||u.anchorStart!==K)&&(b===33||b===38)){let h=vt(e),R=t+1;if(Va(e,e.position-e.lineStart,R,u)&&((o=e.events[h.eventsLength])==null?void 0:o.type)===j.MAPPING)return e.depth--,!0;kt(e,h)}if(c&&(b===33&&u.tagStart!==K||b===38&&u.anchorStart!==K)||!Mp(e,u,n===wt)&&!Tp(e,u))break;p===null&&(p=w),de(e,!0)?(c=!0,f=v,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1):f=!1}if(f&&(f=c||s),l===1||n===Rn){let b=n===wt||n===Ar?t:t+1,w=e.position-e.lineStart;if(l===1)if(f&&(hr(e,w,u)||Va(e,w,b,u))||Fp(e,b,u))d=!0;else{let h=e.input.charCodeAt(e.position);if(p!==null&&r&&v&&!f&&h!==124&&h!==62){let R=vt(e),P=p.position-p.lineStart;kt(e,p),Va(e,P,b,fr())&&((i=e.events[R.eventsLength])==null?void 0:i.type)===j.MAPPING?d=!0:kt(e,R)}!d&&(m&&Ip(e,b,u)||Ep(e,b,u)||Lp(e,b,u)||Np(e,u)||_p(e,b,n,u))&&(d=!0)}else l===0&&(d=f&&hr(e,w,u))}return m=m&&!d,!d&&(u.anchorStart!==K||u.tagStart!==K||m)&&(Rt(e,K,K,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,F.PLAIN),d=!0),e.depth--,d||u.anchorStart!==K||u.tagStart!==K}function Dp(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Re(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&N(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!oe(e.input.charCodeAt(e.position));){for(;Ct(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||oe(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let s=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Re(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(s,e.position))}if(oe(e.input.charCodeAt(e.position))&&Cn(e),n==="YAML"){e.directives.some(r=>r.kind==="yaml")&&N(e,"duplication of %YAML directive"),a.length!==1&&N(e,"YAML directive accepts exactly one argument");let s=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);s===null&&N(e,"ill-formed argument of the YAML directive"),parseInt(s[1],10)!==1&&N(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&N(e,"TAG directive accepts exactly two arguments");let[s,r]=a;Pr.test(s)||N(e,"ill-formed tag handle (first argument) of the TAG directive"),Cr.call(e.tagHandlers,s)&&N(e,`there is a previously declared suffix for "${s}" tag handle`),Sp.test(r)||N(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[s]=r,e.directives.push({kind:"tag",handle:s,prefix:r})}return!0}function Wp(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(de(e,!0);Dp(e);)t=!0,de(e,!0);let n=!1,a=!1,s=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&_e(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,de(e,!0),s=e.line>i}else t&&N(e,"directives end mark is expected");let r=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&xt(e)){e.position+=3,de(e,!0);return}if(Rp(e,n,!1),St(e,e.lineIndent-1,Rn,!1,s,s)||fe(e),de(e,!0),e.position===e.lineStart&&xt(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,de(e,!0),e.line===i&&e.position<e.length&&N(e,"end of the stream or a document separator is expected")}let o=e.events[r];o?.type===j.DOCUMENT&&(o.explicitEnd=a),bt(e),!a&&e.position<e.length&&!Ha(e)&&N(e,"end of the stream or a document separator is expected")}function Ir(e,t){let n=e.length,a=xn(Fe(Fe({},Mr),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),s=e.indexOf("\0");for(s!==-1&&$n.throwAt(e,s,"null byte is not allowed in input",a.filename);a.position<a.length&&(Er(a),de(a,!0),!(a.position>=a.length));){let r=a.position;Wp(a),a.position===r&&N(a,"can not read a document")}return a.events}var fw=Fe(Fe({},Mr),bp);function Mn(e,t){return(e&1<<t)!==0}var yr={applyQuoteFlowKeysOption:Bp,doubleQuoteForInvisibles:Kp,doubleQuoteWhitespaceOnly:qp,applyForceQuotesOption:jp,tryLongOrMultilineAsBlock:Gp,quoteInvalidPlain:Up,fallbackToDoubleQuoted:Hp};function Vr(e){return e.presenterOptions.quoteStyle==="single"&&Mn(e.allowedStylesMask,F.SINGLE_QUOTED)?F.SINGLE_QUOTED:F.DOUBLE_QUOTED}function Bp(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==F.PLAIN||(e.style=F.DOUBLE_QUOTED))}function Kp(e){e.style===F.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=F.DOUBLE_QUOTED)}function qp(e){e.style===F.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=F.DOUBLE_QUOTED)}function jp(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==F.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?F.DOUBLE_QUOTED:Vr(e)))}function Gp(e){if(e.style!==F.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Mn(e.allowedStylesMask,F.LITERAL_BLOCK)){n&&(e.style=F.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=F.LITERAL_BLOCK);return}let s=Math.max(Math.min(a,40),a-e.shiftOfContent),r=0,o=!1;for(;r<=t.length;){let i=t.length,l=t.indexOf(`
`,r);l!==-1&&(i=l);let c=t.slice(r,i);if(c.length>s&&c[0]!==" "&&/ [^ \t]/.test(c)&&(o=!0),l===-1)break;r=l+1}o?e.style=F.FOLDED_BLOCK:n&&(e.style=F.LITERAL_BLOCK)}function Up(e){e.style===F.PLAIN&&!Mn(e.allowedStylesMask,F.PLAIN)&&(e.style=Vr(e))}function Hp(e){Mn(e.allowedStylesMask,e.style)||(e.style=F.DOUBLE_QUOTED)}var zp="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Qp="[\\n\\r]",Yp="\\uFEFF",za="[ \\t]",_r=`(?:(?!(?:${Qp}|${Yp}))${zp})`,Tn=`(?:(?!${za})${_r})`,Fr="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",Dr="[-?:,\\[\\]{}#&*!|>'\"%@`]",Jp="[,\\[\\]{}]",Ka=Tn,qa=`(?:(?!${Jp})${Tn})`,Xp=`(?:(?:(?!${Dr})${Tn})|[?:-](?=${Ka}))`,Zp=`(?:(?:(?!${Dr})${Tn})|[?:-](?=${qa}))`,Wr=`(?:(?:(?![:#])${Ka})|:(?=${Ka}))#*`,Br=`(?:(?:(?![:#])${qa})|:(?=${qa}))#*`,Kr=`(?:${za}*${Wr})*`,qr=`(?:${za}*${Br})*`,jr=`${Xp}#*${Kr}`,Gr=`${Zp}#*${qr}`,em=jr,tm=Gr,nm=`\\n+${Wr}${Kr}`,am=`\\n+${Br}${qr}`,sm=`${jr}(?:${nm})*`,rm=`${Gr}(?:${am})*`,gw=new RegExp(`^(?:${sm})$`,"u"),hw=new RegExp(`^(?:${rm})$`,"u"),yw=new RegExp(`^(?:${em})$`,"u"),bw=new RegExp(`^(?:${tm})$`,"u"),vw=new RegExp(`^(?:${Fr})*$`,"u"),kw=new RegExp(`^(?:${Fr}|\\n)*$`,"u"),ww=new RegExp(`^(?:${_r}|\\n)*$`,"u");var om={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(yr).map(e=>Reflect.get(yr,e)),tagBeforeAnchor:!1};var xw=xn(Fe({},om),{schema:ip,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var Sw=j.DOCUMENT,Rw=j.SEQUENCE,Cw=j.MAPPING,Aw=j.SCALAR,Ow=j.ALIAS,Pw=j.POP,$w=F.PLAIN,Mw=F.SINGLE_QUOTED,Tw=F.DOUBLE_QUOTED,Nw=F.LITERAL_BLOCK,Ew=F.FOLDED_BLOCK,Lw=He.BLOCK,Iw=He.FLOW,Vw=ye.CLIP,_w=ye.STRIP,Fw=ye.KEEP;var im=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),lm=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),cm=/^[-+]?(?:0|[1-9][0-9]*)$/,dm=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,um=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,pm={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},mm={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function Hr(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return Ur(e);switch(t){case 43:case 45:case 46:return lm.has(e)?Number.NaN:Ur(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=im.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function Ur(e){let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(cm.test(t))return Number(t);let n=dm.exec(t);if(n){let[,s,r="",o=""]=n,i=mm[r]??8,l=pm[i]?.test(o)?Number.parseInt(o,i):Number.POSITIVE_INFINITY;if(l<2**64)return s==="-"?-l:l}let a=um.test(t)?Number(t):Number.NaN;return Number.isFinite(a)?a:e}function zr(e){if(e!==null)return typeof e=="string"?e:String(e)}var G={scalar:1,sequence:2,mapping:3,key:4,alias:5},fm=2e5,Yr=1e3,Qr=1e3,gm=2;function Jr(e,t,n){let a=[],s=[],r=[],o=0;for(;o<t.length;)t[o++]?.type===j.DOCUMENT&&a.push(l());return{trees:a,duplicates:s,faults:r};function i(c){r.length<Qr&&r.push(c)}function l(){let c=new Int32Array(hm(t,o)*4),d=[],p=new Map,u=0,m=0,f=0,v=!1,b=t[o]?.type===j.POP?null:R(0);for(;o<t.length&&t[o]?.type!==j.POP;)o++;return o++,{value:b,tape:c,keys:d};function w(y,g,x){let S=u;return c[S]=y,c[S+1]=n(g),c[S+2]=n(x),u+=4,c[S+3]=u,f=x,S}function h(y){return{start:c[y+1]??0,end:c[y+2]??0}}function R(y){let g=t[o++];switch(m++,g?.type){case j.SCALAR:{let x=z(G.scalar,g),S=Q(g,x);return g.anchorStart>=0&&p.set(e.slice(g.anchorStart,g.anchorEnd),{value:S,entry:x,nodes:1}),S}case j.ALIAS:return te(g.anchorStart,g.anchorEnd);case j.SEQUENCE:case j.MAPPING:{let x=g.type===j.MAPPING,S=g.anchorStart>=0?e.slice(g.anchorStart,g.anchorEnd):void 0;S!==void 0&&p.set(S,"open");let T=w(x?G.mapping:G.sequence,g.start,g.start),U=m,_=x?$(T,y):P(y);return g.style===gm&&(f=bm(e,f,x?"}":"]")),c[T+2]=n(f),c[T+3]=u,S!==void 0&&p.set(S,{value:_,entry:T,nodes:m-U+1}),_}default:return null}}function P(y){let g=[];for(;o<t.length&&t[o]?.type!==j.POP;)g.push(R(y+1));return o++,g}function $(y,g){let x={},S;for(;o<t.length&&t[o]?.type!==j.POP;){let T=t[o],U=u,_=E(T);if(_===void 0)R(g+1);else if(_==="<<"&&T?.type===j.SCALAR&&T.style===F.PLAIN)I(x,U,g);else{if(x[_]!==void 0&&Object.hasOwn(x,_)&&s.length<Qr){S??=L(y,U);let pe=S.get(_);pe!==void 0&&s.push({key:_,before:h(pe),again:h(U),depth:g})}S?.set(_,U);let ce=R(g+1);_==="__proto__"?Object.defineProperty(x,_,{value:ce,enumerable:!0,configurable:!0,writable:!0}):x[_]=ce}}return o++,x}function E(y){if(y?.type===j.SCALAR){o++,m++;let x=z(G.key,y),S=zr(Q(y,x));return S===void 0&&i({code:"null-key",span:h(x)}),c[x+3]=d.push(S??"")-1,S}let g=u;R(0),i({code:"complex-key",span:h(g)})}function I(y,g,x){let S=r.length,T=R(x+1);r.length===S&&M(y,T,g)}function M(y,g,x){let S=Array.isArray(g)?[...g].reverse():[g];for(let T of S){if(typeof T=="object"&&T!==null&&!Array.isArray(T)){Object.assign(y,T);continue}v||i({code:"bad-merge",span:h(x)});return}}function L(y,g){let x=new Map;for(let S=y+4;S<g;S=k(S+4))c[S]===G.key&&x.set(d[c[S+3]??0]??"",S);return x}function k(y){return c[y]===G.alias?y+4:c[y+3]??y+4}function te(y,g){let x=e.slice(y,g),S=w(G.alias,y-1,g),T=p.get(x);if(c[S+3]=typeof T=="object"?T.entry:S,T===void 0){let U=p.size>100?[]:[...p.keys()];return i({code:"unknown-anchor",name:x,anchors:U,span:h(S)}),null}return T==="open"?(i({code:"anchor-in-itself",name:x,span:h(S)}),null):T.nodes===1||(m+=T.nodes,m<=fm)?T.value:(v||i({code:"too-many-aliases",count:m,span:h(S)}),v=!0,null)}function z(y,g){if(g.valueStart<0)return w(y,f,f);let x=g.style===F.SINGLE_QUOTED||g.style===F.DOUBLE_QUOTED;return w(y,g.valueStart-(x?1:0),g.valueEnd+(x?1:0))}function Q(y,g){let x=y.tagStart>=0?e.slice(y.tagStart,y.tagEnd):"";if(y.valueStart<0)return x===""||x==="!!null"?null:"";let S=y.fast?e.slice(y.valueStart,y.valueEnd):Rr(e,y);if(x==="!!binary")return km(S);if(x!==""&&!ym.has(x)||y.style!==F.PLAIN&&x==="")return S;let T=Hr(S);return typeof T=="number"&&!Number.isFinite(T)?(i({code:"not-finite",text:S,span:h(g)}),S):T}}}function hm(e,t){let n=0;for(let a=t;a<e.length;a++){let{type:s}=e[a];if(s===j.DOCUMENT)break;s!==j.POP&&n++}return n}var ym=new Set(["!!int","!!float","!!bool","!!null"]);function bm(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=vm(e,a))}return e.length}function vm(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function km(e){try{return atob(e.replace(/\s/g,""))}catch{return e}}function Qt(e,t){let n=0,a,s=0;for(let r of t){let o=typeof r=="number"?Sm(e,n,r):En(e,n,r);if(o===void 0)break;a=o.key===void 0?void 0:Qa(e,o.key),n=o.value,s++}return{key:a,value:Qa(e,n),depth:s,entry:n}}function Xa(e,t){let n=Qt(e,t),a=e.tape[n.entry],s=n.value.start===n.value.end;return a===G.scalar&&n.depth===t.length&&!s?n.value:n.key?n.key:a===G.mapping?wm(e,n.entry)??n.value:n.value}function Xr(e,t){let n=Qt(e,t);return n.depth===t.length&&n.key?n.key:Xa(e,t)}function wm(e,t){let n=En(e,t,"name")??xm(e,t);if(n?.key===void 0)return;let a=Qa(e,n.key);return e.tape[n.value]===G.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,e.tape[n.value+2]??0)}:a}function xm(e,t){let n=t+4;return n<(e.tape[t+3]??0)&&e.tape[n]===G.key?{key:n,value:n+4}:void 0}function Qa(e,t){return{start:e.tape[t+1]??0,end:e.tape[t+2]??0}}function ze(e,t){return e.tape[t]===G.alias?e.tape[t+3]??t:t}function Nn(e,t){return e.tape[t]===G.alias?t+4:e.tape[t+3]??t+4}var Zr=32,Ya=new WeakMap;function eo(e,t,n){let a=Ya.get(e.tape)??new Map;Ya.set(e.tape,a);let s=a.get(t)??n();return a.set(t,s),s}function Sm(e,t,n){let a=ze(e,t);if(e.tape[a]===G.sequence){if(n>Zr)return eo(e,a,()=>new Map(Ja(e,a))).get(n);for(let[s,r]of Ja(e,a))if(s===n)return r}}function*Ja(e,t){let n=e.tape[t+3]??0;for(let a=0,s=t+4;s<n;a++,s=Nn(e,s))yield[a,{key:void 0,value:ze(e,s)}]}function En(e,t,n){let a=ze(e,t);if(e.tape[a]!==G.mapping)return;let s=Ya.get(e.tape)?.get(a);if(s)return s.get(n);let r,o=0;for(let[i,l]of no(e,a)){if(o++>Zr)return eo(e,a,()=>to(e,a)).get(n);i===n?r=l:i==="<<"&&(r=Rm(e,ze(e,l.value),n)??r)}return r}function to(e,t){let n=new Map;for(let[a,s]of no(e,t)){if(a==="<<")for(let[r,o]of ao(e,ze(e,s.value)))n.set(r,o);a!==void 0&&n.set(a,s)}return n}function*no(e,t){let n=e.tape[t+3]??0;for(let a=t+4;a<n;){let s=e.tape[a]===G.key,r=s?a+4:Nn(e,a);yield[s?e.keys[e.tape[a+3]??0]:void 0,{key:a,value:ze(e,r)}],a=Nn(e,r)}}function ao(e,t){return e.tape[t]===G.mapping?to(e,t):e.tape[t]!==G.sequence?[]:[...Ja(e,t)].reverse().flatMap(([,{value:n}])=>[...ao(e,ze(e,n))])}function Rm(e,t,n){if(e.tape[t]===G.mapping)return En(e,t,n);let a=e.tape[t+3]??0;for(let s=t+4;e.tape[t]===G.sequence&&s<a;s=Nn(e,s)){let r=En(e,ze(e,s),n);if(r)return r}}var De=class e{constructor(t,n,a,s){this.document=t,this.value=n,this.parent=a,this.step=s}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n?.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=B(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return B(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!B(t))return{};let n={};for(let a of Object.keys(t)){let s=t[a];typeof s=="string"&&(n[a]=s)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function B(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Qe(e){return e.isKey?Xr(e.document,e.path):Xa(e.document,e.path)}function We(e,t){let n=new Map;for(let a of e)Te(n,t(a),a);return n}function Te(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function ge(e){let t;return()=>(t??={value:e()},t.value)}var oo=Ea(Za(),1);function Ye(e,t,n){return es(e,t,n)[0]}function es(e,t,n){let a=e.length>=8?3:e.length>=4?2:0,s=[];for(let r of t){let o=n(r);if(o===e||Math.abs(o.length-e.length)>=3)continue;let i=Pm(o,e);i<a&&ro(o)!==ro(e)&&!Mm(o,e)&&s.push({item:r,distance:i})}return s.sort((r,o)=>r.distance-o.distance).map(({item:r})=>r)}function Pm(e,t){return Ln(e)===Ln(t)?.5:$m(e,t)?1:(0,oo.distance)(e,t)}function Ln(e){return e.toLowerCase().replace(/[-_.]/g,"")}function $m(e,t){if(e.length!==t.length)return!1;let n=[...e].findIndex((a,s)=>a!==t[s]);return n>=0&&e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function ro(e){return e.replace(/\d+/g,"")}function Mm(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&Ln(e)!==Ln(t):n.some((s,r)=>s!==a[r]&&Math.min(s.length,a[r]?.length??0)<=2)}var ts=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),Jw=new Map([...ts].map(([e,t])=>[t,e])),Tm=[...ts.keys()];function In(e){let t=new Set(e);return[...Tm.filter(a=>t.has(a)),...[...t].filter(a=>!ts.has(a))]}var Vn="docker.io",Nm="index.docker.io",_n="library/";var io="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",Em=`(?:${io}(?:\\.${io})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,lo="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",Lm=`${lo}(?:/${lo})*`,Im="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",Vm="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",_m=new RegExp(`^(?:(${Em})/)?(${Lm})(?::(${Im}))?(?:@(${Vm}))?$`),Fm=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Dm=/^[a-f0-9]{64}$/;function Ke(e){if(Dm.test(e))return;let[t,n]=Wm(e),a=n.split(":",1)[0]??"";if(a!==a.toLowerCase())return;let s=_m.exec(`${t}/${n}`);if(s===null)return;let[,r="",o="",i,l]=s;if(!(o.length>255)&&!(l!==void 0&&!Fm.test(l)))return{registry:r,repository:o,name:r===""?o:`${r}/${o}`,familiarName:Bm(r,o),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function co(e){return Ke(e)?.tag==="latest"?"Always":"IfNotPresent"}function Wm(e){let t=e.indexOf("/");if(t===-1)return[Vn,_n+e];let n=e.slice(0,t),a=e.slice(t+1),s=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),r=s&&n!==Nm?n:Vn,o=s?a:e,i=r===Vn&&!o.includes("/");return[r,i?_n+o:o]}function Bm(e,t){if(e==="")return t;if(e!==Vn)return`${e}/${t}`;if(!t.startsWith(_n))return t;let n=t.slice(_n.length);return n.includes("/")?t:n}var Km={"":`
    Binding bindings v1
    ConfigMap configmaps v1
    Endpoints endpoints v1
    Event events v1
    LimitRange limitranges v1
    PersistentVolumeClaim persistentvolumeclaims v1
    Pod pods v1
    PodTemplate podtemplates v1
    ReplicationController replicationcontrollers v1
    ResourceQuota resourcequotas v1
    Secret secrets v1
    Service services v1
    ServiceAccount serviceaccounts v1`,apps:`
    ControllerRevision controllerrevisions v1 v1beta2 v1beta1
    DaemonSet daemonsets v1 v1beta2
    Deployment deployments v1 v1beta2 v1beta1
    ReplicaSet replicasets v1 v1beta2
    StatefulSet statefulsets v1 v1beta2 v1beta1`,"authorization.k8s.io":`
    LocalSubjectAccessReview localsubjectaccessreviews v1 v1beta1`,autoscaling:`
    HorizontalPodAutoscaler horizontalpodautoscalers v2 v1 v2beta2 v2beta1`,batch:`
    CronJob cronjobs v1 v1beta1
    Job jobs v1`,"certificates.k8s.io":`
    PodCertificateRequest podcertificaterequests v1beta1 v1alpha1`,"coordination.k8s.io":`
    Lease leases v1 v1beta1
    LeaseCandidate leasecandidates v1beta1 v1alpha2 v1alpha1`,"discovery.k8s.io":`
    EndpointSlice endpointslices v1 v1beta1`,"events.k8s.io":`
    Event events v1 v1beta1`,extensions:`
    DaemonSet daemonsets v1beta1
    Deployment deployments v1beta1
    Ingress ingresses v1beta1
    NetworkPolicy networkpolicies v1beta1
    ReplicaSet replicasets v1beta1`,"networking.k8s.io":`
    Ingress ingresses v1 v1beta1
    NetworkPolicy networkpolicies v1`,policy:`
    PodDisruptionBudget poddisruptionbudgets v1 v1beta1`,"rbac.authorization.k8s.io":`
    Role roles v1 v1beta1 v1alpha1
    RoleBinding rolebindings v1 v1beta1 v1alpha1`,"resource.k8s.io":`
    PodSchedulingContext podschedulingcontexts v1alpha3 v1alpha2
    ResourceClaim resourceclaims v1 v1beta2 v1beta1 v1alpha3 v1alpha2
    ResourceClaimParameters resourceclaimparameters v1alpha2
    ResourceClaimTemplate resourceclaimtemplates v1 v1beta2 v1beta1 v1alpha3 v1alpha2
    ResourceClassParameters resourceclassparameters v1alpha2`,"settings.k8s.io":`
    PodPreset podpresets v1alpha1`,"storage.k8s.io":`
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},qm={"":`
    ComponentStatus componentstatuses v1
    Namespace namespaces v1
    Node nodes v1
    PersistentVolume persistentvolumes v1`,"admissionregistration.k8s.io":`
    MutatingAdmissionPolicy mutatingadmissionpolicies v1 v1beta1 v1alpha1
    MutatingAdmissionPolicyBinding mutatingadmissionpolicybindings v1 v1beta1 v1alpha1
    MutatingWebhookConfiguration mutatingwebhookconfigurations v1 v1beta1
    ValidatingAdmissionPolicy validatingadmissionpolicies v1 v1beta1 v1alpha1
    ValidatingAdmissionPolicyBinding validatingadmissionpolicybindings v1 v1beta1 v1alpha1
    ValidatingWebhookConfiguration validatingwebhookconfigurations v1 v1beta1`,"apiextensions.k8s.io":`
    CustomResourceDefinition customresourcedefinitions v1 v1beta1`,"apiregistration.k8s.io":`
    APIService apiservices v1 v1beta1`,"authentication.k8s.io":`
    SelfSubjectReview selfsubjectreviews v1 v1beta1 v1alpha1
    TokenReview tokenreviews v1 v1beta1`,"authorization.k8s.io":`
    SelfSubjectAccessReview selfsubjectaccessreviews v1 v1beta1
    SelfSubjectRulesReview selfsubjectrulesreviews v1 v1beta1
    SubjectAccessReview subjectaccessreviews v1 v1beta1`,"certificates.k8s.io":`
    CertificateSigningRequest certificatesigningrequests v1 v1beta1
    ClusterTrustBundle clustertrustbundles v1beta1 v1alpha1`,extensions:`
    PodSecurityPolicy podsecuritypolicies v1beta1`,"flowcontrol.apiserver.k8s.io":`
    FlowSchema flowschemas v1 v1beta3 v1beta2 v1beta1 v1alpha1
    PriorityLevelConfiguration prioritylevelconfigurations v1 v1beta3 v1beta2 v1beta1 v1alpha1`,"internal.apiserver.k8s.io":`
    StorageVersion storageversions v1alpha1`,"networking.k8s.io":`
    ClusterCIDR clustercidrs v1alpha1
    IPAddress ipaddresses v1 v1beta1 v1alpha1
    IngressClass ingressclasses v1 v1beta1
    ServiceCIDR servicecidrs v1 v1beta1 v1alpha1`,"node.k8s.io":`
    RuntimeClass runtimeclasses v1 v1beta1 v1alpha1`,policy:`
    PodSecurityPolicy podsecuritypolicies v1beta1`,"rbac.authorization.k8s.io":`
    ClusterRole clusterroles v1 v1beta1 v1alpha1
    ClusterRoleBinding clusterrolebindings v1 v1beta1 v1alpha1`,"resource.k8s.io":`
    DeviceClass deviceclasses v1 v1beta2 v1beta1 v1alpha3
    DeviceTaintRule devicetaintrules v1beta2 v1alpha3
    ResourceClass resourceclasses v1alpha2
    ResourcePoolStatusRequest resourcepoolstatusrequests v1alpha3
    ResourceSlice resourceslices v1 v1beta2 v1beta1 v1alpha3 v1alpha2`,"scheduling.k8s.io":`
    PriorityClass priorityclasses v1 v1beta1 v1alpha1`,"storage.k8s.io":`
    CSIDriver csidrivers v1 v1beta1
    CSINode csinodes v1 v1beta1
    StorageClass storageclasses v1 v1beta1
    VolumeAttachment volumeattachments v1 v1beta1 v1alpha1
    VolumeAttributesClass volumeattributesclasses v1 v1beta1 v1alpha1`,"storagemigration.k8s.io":`
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},po=[...uo(Km,!0),...uo(qm,!1)],Ot=[...new Set(po.map(({kind:e})=>e))].sort(),jm=new Map(po.map(e=>[`${e.group}/${e.kind}`,e]));function Pt(e,t){let n=jm.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function ns(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function uo(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(s=>{let[r="",o="",...i]=s.trim().split(" ");return{group:n,kind:r,plural:o,namespaced:t,versions:i}}))}var Yt="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",Gm=new RegExp(`^${Yt}$`),Um=new RegExp(`^${Yt}(?:\\.${Yt})*$`),tx=new RegExp(`^\\*\\.${Yt}(?:\\.${Yt})*$`);var mo=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var as=63,Hm=253;function fo(e){return e.length<=as&&Gm.test(e)}function zm(e){return e.length<=Hm&&Um.test(e)}function Fn(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>as||!mo.test(n)?!1:t===-1||zm(e.slice(0,t))}function ss(e){return e===""||e.length<=as&&mo.test(e)}var go=e=>e.length>0,ho=e=>e.length===0,ko=new Map([["In",{takes:go,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${vo(t).join(",")})`}],["NotIn",{takes:go,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${vo(t).join(",")})`}],["Exists",{takes:ho,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:ho,matches:e=>e===void 0,text:e=>`!${e}`}]]);function Ee(e,t){return!$t(e)||!os(e.matchLabels).every(([a,s])=>rs(t,a)===s&&Fn(a)&&ss(s))?!1:Ne(e.matchExpressions).every(a=>xo(a,t))}function Le(e,t){let n=os(e);return n.length>0&&n.every(([a,s])=>rs(t,a)===s)}function wo(e,t,n){return e==null?!0:Ne(e.nodeSelectorTerms).some(a=>Qm(a,t,n))}function Ce(e){if(!$t(e))return"<none>";let t=os(e.matchLabels).map(([s,r])=>({key:s,text:`${s}=${Jt(r)}`})),n=Ne(e.matchExpressions).filter($t).map(s=>({key:Jt(s.key),text:Xm(s)})),a=[...t,...n].sort((s,r)=>So(s.key,r.key));return a.length===0?"<none>":a.map(({text:s})=>s).join(",")}function xo(e,t){if(!$t(e))return!1;let n=ko.get(e.operator),a=Ne(e.values);return n===void 0||!n.takes(a)||!bo(e.key)||!Fn(e.key)||!a.every(s=>bo(s)&&ss(s))?!1:n.matches(rs(t,e.key),a)}function Qm(e,t,n){let a=Ne(e?.matchExpressions),s=Ne(e?.matchFields);return a.length===0&&s.length===0?!1:a.every(r=>Ym(r,t))&&s.every(r=>Jm(r,n))}function Ym(e,t){let n=e?.operator;if(n!=="Gt"&&n!=="Lt")return xo(e,t);let{key:a,values:s}=e;if(typeof a!="string"||!Fn(a)||Ne(s).length!==1)return!1;let r=yo(t?.[a]),o=yo(Ne(s)[0]);return r===void 0||o===void 0?!1:n==="Gt"?r>o:r<o}function Jm(e,t){let n=Ne(e?.values);return e?.key!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function yo(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function Xm(e){let t=Jt(e.key),n=Ne(e.values).map(Jt);return ko.get(e.operator)?.text(t,n)??`${t} ${Jt(e.operator)} (${n.join(",")})`}function rs(e,t){return $t(e)&&Object.hasOwn(e,t)?e[t]:void 0}function os(e){return $t(e)?Object.entries(e):[]}function Ne(e){return Array.isArray(e)?e:[]}function $t(e){return typeof e=="object"&&e!==null}function bo(e){return typeof e=="string"}function Jt(e){return typeof e=="object"||e===void 0?"":String(e)}function vo(e){return[...e].sort(So)}function So(e,t){return e===t?0:e<t?-1:1}function Dn({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let s=Ro(e),r=Zm(t,n).flatMap(o=>o.ports??[]).find(o=>o.name===a&&Ro(o)===s);return r===void 0?{found:!1}:{number:r.containerPort,found:!0}}function Co(e,t){return e?.find(n=>n.name===t)}function Zm(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function Ro(e){return e.protocol||"TCP"}var ef={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},tf={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},nf=new Map([...Object.entries(ef).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(tf).map(([e,t])=>[e,{base:2,exponent:t}])]),af=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,sf=/^[eE][-+]?[0-9]+$/,Wn=2n**63n-1n,rf=18,Mt=9,of=400;function Ae(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let n=af.exec(t);if(n===null)return;let a=lf(n[4]??"");if(a===void 0)return;let s=n[1]==="-",r=cf(n[2]??""),o=n[3]?.slice(1)??"",i=a.base===10?df(r,o,a):uf(r,o,a);if(i!==void 0)return Ao(i,s);if(!(n[2]===""&&o===""))return Ao(pf(r,o,a),s)}function xe(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return Ae(e);if(typeof e=="string")return Ae(e.trim())}function lf(e){let t=nf.get(e);if(t!==void 0)return t;if(!sf.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>Wn||n<-Wn-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function cf(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function df(e,t,n){if(e.length+t.length>rf)return;let a=n.exponent-t.length|0;if(!(a<-Mt))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function uf(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function pf(e,t,n){let a=BigInt(e+t),s=n.base===10?t.length-n.exponent|0:t.length,r=n.base===10?a:a<<BigInt(n.exponent);if(r===0n||s<-of)return{numerator:r,scale:s,wide:!0};let o=mf(r,s);return n.base===2&&o>Wn*10n**BigInt(Mt)?{numerator:Wn,scale:0,wide:!0}:{numerator:o,scale:Mt,wide:!0}}function mf(e,t){if(t<=Mt)return e*10n**BigInt(Mt-t);let n=t-Mt;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function Ao(e,t){return t?{...e,numerator:-e.numerator}:e}var ff=["k","M","G","T","P","E"],gf=["kilo","mega","giga","tera","peta","exa"],hf=["kibi","mebi","gibi","tebi","pebi","exbi"],yf=new Map([...ff.flatMap((e,t)=>wf(e,gf[t]??"",hf[t]??"")),...qe("case",["n"],"n"),...qe("case",["u"],"u"),...qe("bytes-suffix",["b","byte","bytes"],""),...qe("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...qe("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...qe("grammar",["millicore","millicores"],"m"),...qe("grammar",["\u03BC","\xB5"],"u")]),bf=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function Bn(e){if(xe(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(is(a))return{code:n===a?"grammar":"space",suggestion:a};let s=bf.exec(kf(a));if(s===null)return{code:"grammar"};let[,r="",o=""]=s,i=vf(o);if(i===void 0||!is(r+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:r+c}:{code:l,suggestion:r+c,alternative:r+d}}function vf(e){return is(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:yf.get(e.toLowerCase())}function kf(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function is(e){return Ae(e)!==void 0}function qe(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function wf(e,t,n){let a=e.toLowerCase(),s=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:s}],...qe("case",[`${a}i`],s),...qe("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],s),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(r=>[r,{code:"bytes-suffix",suffix:e,alternative:s}])]}var xf=4e3;function Ie(e,t){if(e.scale===t.scale)return Xt(e.numerator,t.numerator);let n=Xt(e.numerator,0n);if(n!==Xt(t.numerator,0n))return Xt(e.numerator,t.numerator);if(n===0)return 0;let a=Oo(e)-Oo(t);if(a!==0)return a>0?n:-n;let s=Math.max(e.scale,t.scale);return Xt(Po(e,s),Po(t,s))}function Je(e){return e.wide?Af(e):Sf(e)}function Kn(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-xf)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",s=$o(t).toString().padStart(n+1,"0"),r=s.slice(-n).replace(/0+$/,""),o=a+s.slice(0,-n);return r===""?o:`${o}.${r}`}function Xt(e,t){return e===t?0:e<t?-1:1}function $o(e){return e<0n?-e:e}function Oo(e){return $o(e.numerator).toString().length-e.scale}function Po(e,t){return e.numerator*10n**BigInt(t-e.scale)}function Zt(e){return BigInt.asIntN(64,e)}function Sf({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Rf(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function Rf(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=Zt(n);return a===n||Cf.has(t)?a:0n}var Cf=new Set([1,2,3,6,9]);function Af({numerator:e,scale:t}){if(t===0)return Zt(e);if(t<=-64)return 0n;if(t<0)return Zt(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?Zt(e):e,s=a/n;return Zt(a%n===0n?s:s+1n)}var Of="volume.beta.kubernetes.io/storage-class",Pf=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],$f=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function Mo(e){return cs(e)??e.storageClassName??""}function To(e){return cs(e)!==void 0||typeof e.storageClassName=="string"}function Tt(e){return cs(e)??e.storageClassName??""}function No(e){return Pf.some(t=>e?.[t]==="true")}function ls(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":$f.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function cs(e){let t=e.annotations?.[Of];return typeof t=="string"?t:void 0}var Eo={ClusterRole:"rbac.authorization.k8s.io",ClusterRoleBinding:"rbac.authorization.k8s.io",ConfigMap:"",CronJob:"batch",DaemonSet:"apps",Deployment:"apps",EndpointSlice:"discovery.k8s.io",Endpoints:"",HorizontalPodAutoscaler:"autoscaling",Ingress:"networking.k8s.io",IngressClass:"networking.k8s.io",Job:"batch",LimitRange:"",Namespace:"",NetworkPolicy:"networking.k8s.io",Node:"",PersistentVolume:"",PersistentVolumeClaim:"",Pod:"",PodDisruptionBudget:"policy",PodTemplate:"",PriorityClass:"scheduling.k8s.io",ReplicaSet:"apps",ReplicationController:"",ResourceQuota:"",Role:"rbac.authorization.k8s.io",RoleBinding:"rbac.authorization.k8s.io",RuntimeClass:"node.k8s.io",Secret:"",Service:"",ServiceAccount:"",StatefulSet:"apps",StorageClass:"storage.k8s.io"},Mf={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function Lo(e,t){if(Tf(t))return Eo[t]===e||Mf[e]?.includes(t)?t:void 0}function Tf(e){return Object.hasOwn(Eo,e)}var Nf=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function Io(e){return Ef.test(e)}var Ef=/(?:^|[\s"'{,\u200b])(?:apiVersion|kind)["']?[ \t]*:/;function Vo(e,t){return Nf.find(a=>(a.path?.test(e)??!0)&&(a.text?.test(t)??!0))?.reason??"no apiVersion and kind"}var Lf=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],If=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,Vf=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function qn(e,t){let n=De.root(e);if(!B(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:s}=n.value;if(typeof a!="string"||typeof s!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||s==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:r}=ns(a);return If.test(a)||Vf.has(s)||Lf.some(o=>o.test(r))?{skipped:"tool configuration"}:{resources:_o(n,t,{apiVersion:a,kind:s})}}function _o(e,t,n){if(!B(e.value))return[];let a=typeof e.value.kind=="string"?e.value.kind:n.kind;if(a===void 0)return[];if(!_f(a,e.value))return[Ff(e,t,{...n,kind:a})];let s=a==="List"?void 0:a.slice(0,-4);return e.get("items").items().flatMap(o=>_o(o,t,{...n,kind:s}))}function _f(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function Ff(e,t,n){let a=e.get("apiVersion").text()??n.apiVersion,{kind:s}=n,{group:r,version:o}=ns(a),i=J(e),l=Pt(r,s)??!1,c=i.get("namespace").text();return{apiVersion:a,group:r,version:o,kind:s,visitable:Lo(r,s),name:i.get("name").text()??"",namespace:l?"":c||t,hasOwnNamespace:!l&&c!==void 0&&c!=="",at:e,file:e.document.file}}function J(e){return e.get("metadata")}function H(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var Df={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function Nt(e){let t=Df[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),s=Bf(e,t),r=s.get("spec");if(!B(r.value))return;let o=s.get("metadata"),i=[],l={resource:e,metadata:o,spec:r,labels:o.get("labels").labels(),containers:i,replicas:Kf(e,a.get("replicas").number())};for(let[c,d]of Wf)for(let p of r.get(c).items()){let u=p;if(!B(u.value))continue;let m=d==="init"&&u.get("restartPolicy").text()==="Always";i.push({role:m?"sidecar":d,name:u.get("name").text()??"",at:u,workload:l})}return l}var Wf=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function Bf(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function Kf(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t??1}function Oe(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}var Fo=Ea(Za(),1);function be(e,t){let n=e.toLowerCase(),a,s=(e.length<=3?1:e.length<=8?2:3)+1;for(let r of t){if(e.length>=3&&r.toLowerCase().startsWith(n)&&r!==e)return r;if(Math.abs(r.length-e.length)>=s)continue;let o=(0,Fo.distance)(n,r.toLowerCase());o<s&&(a=r,s=o)}return a}function Xe(e,t){let n=be(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var qf=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"],ds=["error","warning","info"];function C(e){return{options:{},...e}}function Et(e,t){let n=new Map;for(let a of e){let s=n.get(a.from)??new Map;n.set(a.from,s);let r=`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`,o=s.get(r);o?o.push(a):s.set(r,[a])}return[...n.values()].flatMap(a=>[...a.values()].flatMap(([s,...r])=>s?[{first:s,others:r}]:[]))}function jn({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:J(e.resource.at).get("name"),note:jf(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function jf(e){return e.namespace===""?H(e):`${H(e)} in namespace '${e.namespace}'`}var Do=C({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { log_level: info, currency: EUR }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      env:
        - name: LOG_LEVEL
          valueFrom:
            configMapKeyRef:
              name: settings
              key: LOG_LEVEL # expect: similar
`},{title:"a file of a Secret that nobody has put there",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: database-login }
stringData: { user: shop, password: example }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers:
        - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: login, mountPath: /login }] }
      volumes:
        - name: login
          secret:
            secretName: database-login
            items:
              - { key: ca.crt, path: ca.crt } # expect: absent
`},{title:"a variable cannot take bytes, and a single file of another name",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: pages }
data: { index.html: hello }
binaryData: { logo: iVBORw0KGgo= }
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - name: LOGO
          valueFrom:
            configMapKeyRef:
              name: pages
              key: logo # expect: binary
      volumeMounts:
        - name: pages
          mountPath: /usr/share/nginx/html/index.html
          subPath: index.htm # expect: similar
  volumes:
    - name: pages
      configMap: { name: pages }
`}],good:[{title:"keys of every kind of data, optional ones, and an object that is filled later",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: pages }
data: { index.html: hello, EMPTY: '' }
binaryData: { logo.png: iVBORw0KGgo= }
---
apiVersion: v1
kind: Secret
metadata: { name: login }
data: { user: c2hvcA== }
stringData: { password: example }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: filled-by-an-operator }
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - { name: EMPTY, valueFrom: { configMapKeyRef: { name: pages, key: EMPTY } } }
        - { name: PASSWORD, valueFrom: { secretKeyRef: { name: login, key: password } } }
        - { name: TOKEN, valueFrom: { secretKeyRef: { name: login, key: token, optional: true } } }
        - { name: LATER, valueFrom: { configMapKeyRef: { name: filled-by-an-operator, key: later } } }
      volumeMounts:
        - { name: pages, mountPath: /usr/share/nginx/html }
        - { name: one, mountPath: /usr/share/nginx/html/index.html, subPath: index.html }
        - { name: renamed, mountPath: /start.html, subPath: start.html }
  volumes:
    - { name: one, configMap: { name: pages } }
    - { name: renamed, configMap: { name: pages, items: [{ key: index.html, path: start.html }] } }
    - name: pages
      projected:
        sources:
          - configMap: { name: pages, items: [{ key: logo.png, path: logo.png }] }
          - secret: { name: login, items: [{ key: user, path: user }, { key: password, path: password }] }
`},{title:"an object that is missing itself is told elsewhere",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: login, key: token } } }]
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,proof:r})=>a==="missing"&&!s&&(r?.code==="near-key"||r?.code==="no-key"));for(let{first:a,others:s}of Et(n,({to:r,proof:o})=>Gf(o)?"":r.key??"")){let{at:r,keyAt:o,to:i,proof:l,effect:c}=a;if(!l||l.code==="complete")continue;let d=H(l.resource),p={object:d,key:i.key??"",effect:c},u=[{at:Uf(l.resource),note:`the keys of ${d}`},...s.slice(0,5).map(Qf)];l.resource.at.get("binaryData").get(i.key??"").exists?t(o??r,"binary",p,{related:u}):l.code==="near-key"?t(o??r,"similar",{...p,meant:l.key},{related:u}):t(o??r,"absent",{...p,known:Hf(l.resource)},{related:u})}}}}});function Gf(e){return e?.code==="no-key"&&zf(e.resource).length===0}var us=["data","stringData","binaryData"];function Uf(e){let t=e.at,n=us.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function Hf(e){let t=us.flatMap(a=>e.at.get(a).entries().map(([s])=>s)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function zf(e){return us.flatMap(t=>e.at.get(t).entries().map(([n])=>n))}function Qf({keyAt:e,at:t,to:n}){return{at:e??t,note:`key '${n.key??""}' is asked for here, too`}}var Wo=C({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: database-login }
stringData: { user: shop, password: example }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.2
          env:
            - name: DB_USER
              valueFrom:
                secretKeyRef:
                  name: databse-login # expect: similar
                  key: user
            - name: DB_PASSWORD
              valueFrom: { secretKeyRef: { name: databse-login, key: password } }
`},{title:"the settings are in another namespace",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Pod
metadata: { name: report, namespace: reports }
spec:
  initContainers:
    - name: prepare
      image: ghcr.io/shop/report:1.3.0
      envFrom: [{ configMapRef: { name: settings } }] # expect: elsewhere
  containers:
    - { name: report, image: ghcr.io/shop/report:1.3.0 }
`},{title:"everything that exists is in the run",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  imagePullSecrets: [{ name: registry }] # expect: absent
  containers:
    - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: all, mountPath: /etc/nginx/conf.d }] }
  volumes:
    - name: all
      projected:
        sources:
          - configMap: { name: pages } # expect: absent
          - secret: { name: login } # expect: absent
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
  tls:
    - hosts: [shop.example]
      secretName: shop-tls # expect: absent
`,complete:!0}],good:[{title:"optional references, and objects that may exist in the cluster",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings-1 }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom:
        - configMapRef: { name: settings-2 }
        - secretRef: { name: overrides, optional: true }
`},{title:"all is optional, or made by somebody",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom: [{ secretRef: { name: overrides, optional: true } }]
      env: [{ name: KEY, valueFrom: { secretKeyRef: { name: signing, key: key } } }]
  volumes:
    - { name: tls, secret: { secretName: api-tls } }
    - { name: roots, configMap: { name: kube-root-ca.crt } }
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: api }
spec: { secretName: api-tls }
---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: signing }
spec: { encryptedData: { key: AgBy3i4OJSWK } }
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,to:r})=>a==="missing"&&!s&&(r.kind==="ConfigMap"||r.kind==="Secret"));for(let a of Et(n,()=>"")){let{at:s,to:r,effect:o,proof:i}=a.first,l={kind:r.kind,name:r.name,namespace:r.namespace,effect:o},c={related:jn(a),...Yf(a.first)};i?.code==="complete"?t(s,"absent",l,c):i?.code==="near-miss"?t(s,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(s,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function Yf({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var Bo=C({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-frontend }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 5
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web-fronted # expect: similar
`},{title:"the account of the worker is in another namespace",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: reports }
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          serviceAccountName: worker # expect: elsewhere
          restartPolicy: Never
          containers: [{ name: report, image: ghcr.io/shop/report:1.3.0 }]
`},{title:"a role, a class and a claim that nobody has made",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: job-reader # expect: absent
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  serviceAccountName: worker
  priorityClassName: shop-batch # expect: absent
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  claimRef:
    namespace: shop
    name: archive # expect: absent
  nfs: { server: nfs.shop.internal, path: /archive }
`,complete:!0}],good:[{title:"what every cluster has, and what may exist in it",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  serviceAccountName: default
  priorityClassName: system-cluster-critical
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: worker }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects:
  - { kind: ServiceAccount, name: default, namespace: default }
  - { kind: User, name: anna@shop.example }
`,complete:!0},{title:"objects outside the run, and names of siblings",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker-1 }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  serviceAccountName: worker-2
  priorityClassName: shop-batch
  runtimeClassName: gvisor
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!Jf(e,a));for(let a of Et(n,({at:s})=>String(s.path.at(0)))){let{from:s,at:r,to:o,proof:i,effect:l}=a.first,c={target:`${o.kind} '${o.name}'`,effect:l},d={related:jn(a),...s.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(r,"absent",c,d):i?.code==="near-miss"?t(r,"similar",{...c,meant:i.resource.name},d):i?.code==="other-namespace"&&t(r,"elsewhere",{...c,namespace:o.namespace,other:i.resource.namespace},d)}}}}});function Jf(e,{from:t,to:n}){return n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}var Ko=C({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api # expect: missing
          image: ghcr.io/shop/api:2.4.1
          readinessProbe:
            httpGet: { path: /ready, port: 8080 }
`}],good:[{title:"a probe, an init container, a sidecar and a debugger",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/shop/migrate:2.4.1
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      livenessProbe:
        httpGet: { path: /alive, port: 8080 }
  ephemeralContainers:
    - name: shell
      image: busybox:1.37.0
`},{title:"work that ends",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: worker }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: once }
spec:
  restartPolicy: Never
  containers: [{ name: once, image: ghcr.io/shop/worker:2.4.1 }]
`}]},visit({report:e}){return{container({role:t,name:n,at:a},s){t!=="container"||Oe(s)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var Xf=["startupProbe","livenessProbe","readinessProbe"],Zf=["postStart","preStop"];function Gn({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...Xf.map(n=>({name:n,at:t.get(n),isHook:!1})),...Zf.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var jo=C({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          livenessProbe: # expect: none
            periodSeconds: 5
          readinessProbe: {} # expect: none
`},{title:"two ways at once",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
      startupProbe: # expect: several
        grpc: { port: 9901 }
        httpGet: { path: /ready, port: 9901 }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      readinessProbe: # expect: several
        tcpSocket: { port: 8080 }
        httpGet: { path: /ready, port: 8080 }
      lifecycle:
        preStop: # expect: several
          sleep: { seconds: 5 }
          exec: { command: [/bin/drain] }
        postStart: {} # expect: none
`},{title:"a socket cannot be asked by a hook",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      lifecycle:
        postStart:
          tcpSocket: { port: 8080 } # expect: tcp
`}],good:[{title:"one handler each, and a probe that is taken away",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      startupProbe:
        grpc: { port: 8080 }
        failureThreshold: 30
      livenessProbe:
        exec: { command: [/bin/alive] }
      readinessProbe:
        httpGet: { path: /ready, port: 8080 }
        tcpSocket: null
      lifecycle:
        preStop: { sleep: { seconds: 5 } }
    - name: database
      image: postgres:17.2
      readinessProbe:
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:s}of Gn(t)){if(!B(a.value))continue;let r=s?tg:eg,o=r.filter(l=>a.get(l).exists),i=r.filter(l=>!s||l!=="tcpSocket");o.length===0&&e(a.key,"none",{check:n,known:qo(i,"or")}),s&&o.length===1&&o[0]==="tcpSocket"&&e(a.get("tcpSocket").key,"tcp",{check:n},{severity:"warning"}),o.length>1&&e(a.key,"several",{check:n,found:qo(o,"and")})}}}}}),eg=["exec","httpGet","tcpSocket","grpc"],tg=["exec","httpGet","tcpSocket","sleep"];function qo(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Go=C({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet: { path: /, port: htttp } # expect: name
          readinessProbe:
            httpGet: { path: /metrics, port: metrics } # expect: name
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          ports: [{ name: metrics, containerPort: 9113 }]
        - name: reload
          image: ghcr.io/shop/reload:1.0
          lifecycle:
            preStop:
              httpGet: { path: /stop, port: http } # expect: name
`},{title:"a number in quotes",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ containerPort: 8080 }]
      readinessProbe:
        tcpSocket: { port: "8080" } # expect: text
`},{title:"a number that is none of the declared",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports:
        - { name: http, containerPort: 8080 }
        - { name: metrics, containerPort: 9090 }
      readinessProbe:
        httpGet: { path: /ready, port: 8081 } # expect: number
      startupProbe:
        grpc: { port: 9091 } # expect: number
      livenessProbe:
        grpc: { port: 9091 }
`}],good:[{title:"a name, a number, a neighbour, another machine, and a container that declares nothing",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
      ports: [{ name: admin, containerPort: 9901 }]
      startupProbe:
        httpGet: { path: /ready, port: admin }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports:
        - { name: http, containerPort: 8080 }
        - { name: game, containerPort: 7000, protocol: UDP }
      startupProbe:
        tcpSocket: { port: 7000 }
      readinessProbe:
        httpGet: { path: /ready, port: http }
      livenessProbe:
        httpGet: { path: /ready, port: 9901 }
      lifecycle:
        preStop:
          httpGet: { host: balancer.shop.example, path: /drain, port: 443 }
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      livenessProbe:
        tcpSocket: { port: 8090 }
`}]},visit({report:e}){return{container(t,n){let{name:a,at:s}=t,r=s.get("ports").exists?[{at:s.get("ports").key,note:"the ports of the container"}]:[],o=new Set;for(let{check:i,port:l,isElsewhere:c}of ng(t)){let d=l.scalar();if(typeof d=="string"){let p=sg(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!p.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:rg(d,p)},{related:r})}else d&&!c&&!o.has(d)&&ag(d,t,n)&&(o.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set(ps(t))].join(", ")},{related:r,severity:"info"}))}}}}});function ng(e){return Gn(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function ag(e,t,n){return ps(t).length>0&&!n.containers.some(a=>ps(a).includes(e))}function sg(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function ps(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function rg(e,t){if(t.length===0)return"no port by name";let n=be(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var Qo=C({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: http }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: reload
          image: ghcr.io/shop/reload:1.0
          readinessProbe: { exec: { command: [/bin/ready] } }
        - name: web # expect: served
          image: nginx:1.27.3
          ports: [{ name: http, containerPort: 8080 }]
`},{title:"a pod that no Service of the run selects",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres # expect: single
          image: postgres:17.2
`},{title:"a Service that is perhaps for another namespace makes no warning",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers:
    - name: web # expect: single
      image: nginx:1.27.3
      ports: [{ containerPort: 80 }]
`},{title:"several containers, and a port that none of them declares",yaml:`
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { app: api }
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  containers: # expect: several
    - name: api
      image: ghcr.io/shop/api:2.4.1
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
`}],good:[{title:"the container behind the Service is asked, its helpers are not",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - name: assets
          image: ghcr.io/shop/assets:2.4.1
        - name: logs
          image: fluent/fluent-bit:3.2.2
          restartPolicy: Always
      containers:
        - name: web
          image: nginx:1.27.3
          ports: [{ containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /, port: 8080 } }
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          ports: [{ containerPort: 9113 }]
`},{title:"a start that is waited for, and work that ends",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      startupProbe: { grpc: { port: 8080 }, failureThreshold: 30 }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }]
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: worker }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||Oe(n)||n.resource.visitable==="PodTemplate")return;let s=ig(e.servicesOf(n).filter(og),n.resource.file),r=a.flatMap(c=>({container:c,service:s.find(d=>lg(d,c))}));if(r.some(({service:c})=>c)){for(let{container:c,service:d}of r)!d||Ho(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[zo(d)]});return}if(a.some(Ho))return;let[o,...i]=a,l=s[0]?{severity:"warning",related:[zo(s[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):o&&t(o.at.get("name"),"single",{container:o.name},l)}}}});function og(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>`${a.get("name").text()??""} ${a.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function ig(e,t){let n=a=>a.file===t?0:Uo(a.file)===Uo(t)?1:2;return[...e].sort((a,s)=>n(a)-n(s))}function Uo(e){return e.slice(0,e.lastIndexOf("/")+1)}function Ho({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function lg(e,t){return e.at.get("spec").get("ports").items().some(n=>{let a=n.get("targetPort").scalar()||n.get("port").number(),s=n.get("protocol").text()??"TCP",r=t.at.get("ports").items().filter(o=>(o.get("protocol").text()??"TCP")===s);return a!==void 0&&r.some(o=>o.get("name").text()===a||o.get("containerPort").number()===a)})}function zo(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function Lt(e){let t=cg(e),n=e.containers.filter(s=>!t(s)).map(({at:s})=>({at:s.get("image"),policy:s.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(s=>{let r=s.get("image");return{at:r.get("reference"),policy:r.get("pullPolicy")}});return[...n,...a].flatMap(({at:s,policy:r})=>{let o=s.text();return o===void 0?[]:[{at:s,policy:r,text:o}]})}function cg({resource:e}){let n=J(e.at).get("annotations").entries().some(([r])=>r==="image.openshift.io/triggers"),s=e.at.get("spec").get("triggers").items().flatMap(r=>r.get("imageChangeParams").get("containerNames").texts());return({name:r,at:o})=>n||s.includes(r)||r==="istio-proxy"&&o.get("image").text()==="auto"}function lt(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var Yo=C({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ghcr.io/shop/web:latest
          imagePullPolicy: IfNotPresent # expect: stale
        - name: proxy
          image: registry.shop.example:5000/proxy
          imagePullPolicy: IfNotPresent # expect: stale
`},{title:"an image that nobody pulls",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate
          image: shop/migrate
          imagePullPolicy: Never # expect: never
      containers:
        - name: api
          image: shop/api:2.4.1
          imagePullPolicy: Never # expect: never
`},{title:"a digest that is asked for again and again",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: shop/worker@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
      imagePullPolicy: Always # expect: pinned
`}],good:[{title:"no policy, and policies that fit the tag",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:latest
    - name: api
      image: ghcr.io/shop/api:2.4.1
      imagePullPolicy: IfNotPresent
    - name: web
      image: ghcr.io/shop/web:latest
      imagePullPolicy: Always
    - name: proxy
      image: nginx:latest@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
      imagePullPolicy: IfNotPresent
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a,policy:s}of Lt(t)){let r=dg(a,s);if(r===void 0)continue;let o=r==="pinned"?{severity:"info"}:{};e(s,r,{image:lt(a),policy:s.text()??""},{...o,related:[{at:n,note:"the image"}]})}}}}});function dg(e,t){if(t.value==="Never")return"never";let n=Ke(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var Jo=C({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - name: assets
          image: ghcr.io/shop/assets:v1+build7 # expect: invalid
        - name: theme
          image: https://ghcr.io/shop/theme:1.0 # expect: invalid
        - name: fonts
          image: <your registry>/fonts:1.0 # expect: invalid
      containers:
        - name: web
          image: ghcr.io/shop/Web:2.4.1 # expect: invalid
        - name: proxy
          image: nginx::1.27 # expect: invalid
        - name: cache
          image: redis:7:4 # expect: invalid
        - name: metrics
          image: 'prom/statsd-exporter:' # expect: invalid
        - name: logs
          image: fluent/fluent-bit@sha256:4c0fdaa8 # expect: invalid
        - name: mail
          image: shop//mail:1.0 # expect: invalid
`},{title:"blanks, and nothing at all",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: 'ghcr.io/shop/api:2.4.1 ' # expect: blank
    - name: proxy
      image: "" # expect: empty
`},{title:"a variable that Kubernetes does not replace",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:\${VERSION} # expect: variable
    - name: api
      image: ghcr.io/shop/api:$TAG # expect: variable
    - name: mail
      image: ghcr.io/PROJECT_ID/mail:1.0 # expect: variable
`}],good:[{title:"a port, a digest, and capitals where they may be",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: localhost:5000/shop/api:v2.4.1-RC1
    - name: web
      image: nginx:1.27@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
    - name: later
`},{title:"OpenShift sets the image by a trigger",yaml:`
apiVersion: apps.openshift.io/v1
kind: DeploymentConfig
metadata: { name: web }
spec:
  triggers:
    - type: ImageChange
      imageChangeParams:
        automatic: true
        containerNames: [web]
        from: { kind: ImageStreamTag, name: web:latest }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ' '
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of Lt(t)){let s=lt(a.trim(),40),r=ug.exec(a)?.[0].trim();if(a.trim()==="")e(n,"empty");else{if(Ke(a))continue;r?e(n,"variable",{image:s,variable:lt(r,40)},{severity:"info"}):a!==a.trim()?e(n,"blank",{image:s}):e(n,"invalid",{image:s,reason:mg(a)})}}}}}}),ug=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,pg=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function mg(e){return pg.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var Xo=C({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - name: assets
          image: registry.shop.example:5000/assets # expect: untagged
      containers:
        - name: web
          image: nginx # expect: untagged
`},{title:"a nightly job of the latest worker",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: worker }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: worker
              image: ghcr.io/shop/worker:latest # expect: latest
`},{title:"in a list, and as a volume",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Pod
    metadata: { name: api }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
      ephemeralContainers:
        - name: shell
          image: busybox:latest # expect: latest
      volumes:
        - name: models
          image: { reference: ghcr.io/shop/models } # expect: untagged
`}],good:[{title:"versions, a registry with a port, and digests",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: registry.shop.example:5000/api:2.4.1
    - name: proxy
      image: nginx@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
    - name: metrics
      image: prom/statsd-exporter:latest@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
`},{title:"a text that is no reference is another rule",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: Nginx
`},{title:"an Istio gateway, whose image the injector sets",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway }
spec:
  selector: { matchLabels: { istio: gateway } }
  template:
    metadata:
      labels: { istio: gateway, sidecar.istio.io/inject: "true" }
      annotations: { inject.istio.io/templates: gateway }
    spec:
      containers:
        - name: istio-proxy
          image: auto
`}]},visit({graph:e,report:t}){return{workload(n){for(let{at:a,text:s}of Lt(n)){let r=Ke(s);!r||r.digest!==void 0||r.tag!=="latest"||e.isImageSet(s)||t(a,r.explicitTag===void 0?"untagged":"latest",{image:lt(s,70)})}}}}});function Un(e){let t=ge(()=>ei(e.workloads,({labels:o})=>o)),n=ge(()=>ei(e.workloads,ti));return{nearLabel(o){for(let[i,l]of o.at.get("spec").get("selector").entries()){let c=a(o,i,l)??s(o,i,l);if(c)return c}},carrying:o=>Object.entries(o).flatMap(([i,l])=>t().workloads.get(`${i}=${l}`)??[]),labelled(o){let[i]=Object.entries(o);return(i?n().workloads.get(`${i[0]}=${i[1]}`)??[]:[]).filter(c=>Le(o,ti(c)))}};function a(o,i,l){for(let c of t().values.get(i)??[]){if(!(c===o.name&&fg(l.text()??"",c))&&!Zo(l.text()??"",c))continue;let p=r(o,{[i]:c});if(p)return{workload:p,pair:l,label:p.metadata.get("labels").get(i),isKey:!1}}}function s(o,i,l){let c=l.text()??"";for(let d of t().keys.get(c)??[]){if(!Zo(i,d))continue;let p=r(o,{[d]:c},i);if(!(!p||Object.hasOwn(p.labels,i)))return{workload:p,pair:l,label:p.metadata.get("labels").get(d),isKey:!0}}}function r(o,i,l=""){let c=Object.entries(o.at.get("spec").get("selector").labels()).filter(([d])=>d!==l);return e.selectedBy(o,{...i,...Object.fromEntries(c),...i}).workloads[0]}}function Zo(e,t){return e===t||Math.abs(e.length-t.length)>2?!1:e.toLowerCase()===t.toLowerCase()?!0:(e[0]===t[0]||e.at(-1)===t.at(-1))&&Ye(e,[t],n=>n)!==void 0}function fg(e,t){return e.length!==t.length||e.length<3?!1:[...e].filter((n,a)=>n!==t[a]).length===1&&!/\d/.test(e+t)}function ei(e,t){let n=new Map,a=new Map,s=new Map;for(let r of e)for(let[o,i]of Object.entries(t(r))){let l=`${o}=${i}`,c=n.get(l);c?c.push(r):n.set(l,[r]),a.set(o,(a.get(o)??new Set).add(i)),s.set(i,(s.get(i)??new Set).add(o))}return{workloads:n,values:a,keys:s}}function ti({resource:e}){return J(e.at).get("labels").labels()}var ni=C({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  selector: { app: database }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: databse # expect: missing
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`},{title:"a Service with an address",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec:
  selector: { app: database }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  replicas: 3
  serviceName: database # expect: address
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`},{title:"the Service of somebody else",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  selector: { app: ledger }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database # expect: unselected
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`},{title:"it does not exist anywhere",complete:!0,yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database # expect: missing
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`}],good:[{title:"a headless Service that selects the pods, and another one for clients",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database-headless, namespace: shop }
spec:
  clusterIP: None
  selector: { app: database }
---
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec:
  selector: { app: database }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  serviceName: database-headless
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database, tier: store } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`},{title:"none is named, it may be outside of the run, or in a namespace that is chosen later",yaml:`
apiVersion: v1
kind: Service
metadata: { name: cache, namespace: shop }
spec:
  selector: { app: cache }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: cache }
spec:
  serviceName: cache
  selector: { matchLabels: { app: cache } }
  template:
    metadata: { labels: { app: cache } }
    spec:
      containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  serviceName: messages
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec:
      containers: [{ name: queue, image: rabbitmq:4.0.5 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`}]},visit({graph:e,report:t}){let n=Un(e);return{reference(a){let{from:s,at:r,to:o,state:i,targets:l}=a;if(s.visitable!=="StatefulSet"||o.kind!=="Service")return;if(i==="missing"){let u=kg(a.proof);return t(r,"missing",{service:o.name,hint:vg(a)},{related:u})}let c=l,[d]=c,p=e.workloadOf(s);if(!(i!=="resolved"||!d||!p))if(c.some(gg)){if(!c.some(u=>yg(u,p)||bg(e,n,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:p.metadata.get("labels").key,note:"the labels of the pods"}];t(r,"unselected",{service:o.name,set:H(s)},{related:u})}}else{let u=[{at:hg(d),note:"it has an address of its own"}],m=(p.replicas??2)>1?"warning":"info";t(r,"address",{service:o.name},{related:u,severity:m})}}}}});function gg(e){return e.at.get("spec").get("clusterIP").text()==="None"}function hg(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:n})=>n)??J(e.at).get("name")}function yg(e,t){return Le(e.at.get("spec").get("selector").labels(),t.labels)}function bg(e,t,n){let a=n.at.get("spec").get("selector").labels();return e.find("Endpoints",n.namespace,n.name).length>0?!0:e.selectedBy(n,a).workloads.length===0&&(t.nearLabel(n)!==void 0||t.labelled(a).length>0)}function vg({proof:e}){let t=ai(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function kg(e){let t=ai(e);return t?[{at:J(t.at).get("name"),note:H(t)}]:[]}function ai(e){return e&&"resource"in e?e.resource:void 0}var ri=C({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector:
    app: wep # expect: near
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`},{title:"a slip of the pen in a value",yaml:`
apiVersion: v1
kind: Service
metadata: { name: frontend }
spec:
  selector:
    app: frontent # expect: near
    tier: web
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend, tier: web } }
    spec:
      containers: [{ name: web, image: nginx:1.27.3 }]
`},{title:"a slip of the pen in a key, and a pod of a CronJob",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Service
    metadata: { name: worker, namespace: shop }
    spec:
      selector:
        componnet: worker # expect: near
      ports: [{ port: 9090 }]
  - apiVersion: batch/v1
    kind: CronJob
    metadata: { name: worker, namespace: shop }
    spec:
      schedule: "0 3 * * *"
      jobTemplate:
        spec:
          template:
            metadata: { labels: { component: worker } }
            spec:
              restartPolicy: Never
              containers: [{ name: worker, image: "ghcr.io/shop/worker:2.4.1" }]
`},{title:"the right name, under a key that the pods do not carry",yaml:`
apiVersion: v1
kind: Service
metadata: { name: catalogue }
spec:
  selector:
    app: catalogue # expect: near
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: catalogue }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: catalogue } }
  template:
    metadata: { labels: { app.kubernetes.io/name: catalogue } }
    spec:
      containers: [{ name: web, image: nginx:1.27.3 }]
`},{title:"the pods are in another namespace",yaml:`
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api } # expect: elsewhere
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: staging, labels: { app: api } }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"upper and lower case, and labels of the Deployment that its pods lack",yaml:`
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector:
    App: api # expect: near
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: Service
metadata: { name: orders }
spec:
  selector: { team: orders } # expect: owner
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, labels: { team: orders } }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"the run holds everything, and another team has the pods",complete:!0,yaml:`
apiVersion: v1
kind: Service
metadata: { name: orders }
spec:
  selector: { team: orders } # expect: none
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api, team: payments } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"some of the labels are enough, and the namespace may be the same",yaml:`
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { app: api }
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api, version: "2" } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"no selector, another name, and endpoints by hand",complete:!0,yaml:`
apiVersion: v1
kind: Service
metadata: { name: mail }
spec:
  type: ExternalName
  externalName: mail.shop.example
  selector: { app: mail }
---
apiVersion: v1
kind: Service
metadata: { name: kubernetes-outside }
spec: { ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: ledger }
spec:
  selector: { app: ledger }
  ports: [{ port: 5432 }]
---
apiVersion: v1
kind: Endpoints
metadata: { name: ledger }
subsets: [{ addresses: [{ ip: 192.0.2.10 }], ports: [{ port: 5432 }] }]
`},{title:"labels that are set at run time",complete:!0,yaml:`
apiVersion: v1
kind: Service
metadata: { name: database-0 }
spec:
  selector: { app: database, statefulset.kubernetes.io/pod-name: database-0 }
  ports: [{ port: 5432 }]
---
apiVersion: v1
kind: Service
metadata: { name: database-primary }
spec:
  selector: { app: database, role: primary }
  ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`},{title:"an operator makes the pods",complete:!0,yaml:`
apiVersion: v1
kind: Service
metadata: { name: prometheus }
spec:
  selector: { app.kubernetes.io/name: prometheus }
  ports: [{ port: 9090 }]
---
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: shop }
spec: { replicas: 2 }
`},{title:"pods outside of the run, siblings, and the pods of a namesake",yaml:`
apiVersion: v1
kind: Service
metadata: { name: cache }
spec:
  selector: { app: cache-2 }
  ports: [{ port: 6379 }]
---
apiVersion: v1
kind: Service
metadata: { name: ledger }
spec:
  selector: { app: ledger, tier: store }
  ports: [{ port: 5432 }]
---
apiVersion: v1
kind: Pod
metadata: { name: cache-1, labels: { app: cache-1, tier: store } }
spec:
  containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail, namespace: shop }
spec:
  selector: { app: mail }
  ports: [{ port: 25 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail, namespace: staging }
spec:
  selector: { app: mail }
  ports: [{ port: 25 }]
---
apiVersion: v1
kind: Pod
metadata: { name: mail, namespace: staging, labels: { app: mail } }
spec:
  containers: [{ name: mail, image: ghcr.io/shop/mail:2.4.1 }]
`}]},visit({graph:e,report:t}){let n=Un(e),a=ge(()=>e.resources.filter(s=>$g(e,s)));return{Service(s){if(!Rg(s)||Cg(e,s))return;let r=n.nearLabel(s);if(r){let{pair:m,label:f,isKey:v,workload:b}=r,w={selector:Hn(m),label:Hn(f),workload:H(b.resource)},h=[{at:v?f.key:f,note:"the label of the pods"}];return t(v?m.key:m,"near",w,{related:h})}if(a().some(m=>e.sameNamespace(s,m)!==!1))return;let{key:o,pairs:i,values:l}=zn(s),c=({resource:m})=>e.sameNamespace(s,m)===!0,d=n.labelled(i).find(c)?.resource;if(d)return t(o,"owner",{...l,workload:H(d)},si(d,"labels"));if(Ag(e,s,n))return;let p=wg(e,s);if(p){let{pair:m,label:f,workload:v}=p,b={selector:Hn(m),label:Hn(f),workload:H(v.resource)};return t(m,"near",b,{related:[{at:f,note:"the label of the pods"}]})}let u=xg(e,s,n)?.resource;if(u){let m={...l,workload:H(u),other:u.namespace};return t(o,"elsewhere",m,si(u,"namespace"))}e.isComplete&&t(o,"none",l)}}}});function zn(e){let t=e.at.get("spec").get("selector"),n=t.labels(),a={selector:Ce({matchLabels:n}),namespace:e.namespace};return{key:t.key,pairs:n,values:a}}function Hn(e){return`${e.name}=${e.text()??""}`}function si(e,t){let n=J(e.at).get(t);return{related:[{at:t==="labels"?n.key:n,note:`the ${t} of ${H(e)} itself`}]}}function wg(e,t){let n=e.workloads.find(({resource:s})=>s.name===t.name&&s.file===t.file&&e.sameNamespace(t,s)===!0);if(!n||t.name===""||e.mayBeServed(n))return;let a=n.metadata.get("labels").entries();for(let[s,r]of t.at.get("spec").get("selector").entries()){if(n.labels[s]===r.text())continue;let o=a.find(([i,l])=>i===s||l.text()===r.text())?.[1];if(o)return{workload:n,pair:r,label:o}}}function xg(e,t,n){let{pairs:a}=zn(t);return n.carrying(a).filter(({labels:r})=>Le(a,r)).find(r=>e.areNear(t,r.resource)&&!e.mayBeServed(r))}var Sg=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Rg(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,s])=>s.text()!==void 0&&!Sg.test(a))}function Cg(e,t){let{pairs:n}=zn(t),{workloads:a,perhaps:s}=e.selectedBy(t,n);return a.length>0||s.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:o})=>J(o).get("labels").labels()).some(o=>o["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function Ag(e,t,n){let{pairs:a}=zn(t);return n.carrying(a).some(({labels:s,resource:r})=>{let o=Object.keys(a).filter(l=>Object.hasOwn(s,l));return!(o.length===Object.keys(a).length)&&o.every(l=>s[l]===a[l])&&e.sameNamespace(t,r)!==!1})}var Og=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Pg=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject)$/;function $g(e,t){let{group:n,kind:a}=t;return Pt(n,a)!==void 0||Og.test(n)||Pg.test(a)?!1:e.workloadOf(t)===void 0}var ii=C({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - name: http
      port: 80
      targetPort: htp # expect: name
    - name: admin
      port: 8081
      targetPort: "8081" # expect: text
    - name: metrics
      port: 9113 # expect: number
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          ports:
            - { name: http, containerPort: 8080 }
            - { name: admin, containerPort: 8081 }
`},{title:"the protocols differ",yaml:`
apiVersion: v1
kind: Service
metadata: { name: dns }
spec:
  selector: { app: dns }
  ports:
    - port: 53
      targetPort: dns # expect: protocol
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns }
spec:
  selector: { matchLabels: { app: dns } }
  template:
    metadata: { labels: { app: dns } }
    spec:
      containers:
        - name: dns
          image: coredns/coredns:1.12.0
          ports: [{ name: dns, containerPort: 5353, protocol: UDP }]
`},{title:"a port of an init container, behind a headless Service",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  selector: { app: database }
  ports:
    - { port: 5432, targetPort: setup } # expect: name
    - { port: 5433, targetPort: 5433 }
---
apiVersion: v1
kind: Pod
metadata: { name: database, labels: { app: database } }
spec:
  initContainers:
    - name: setup
      image: ghcr.io/shop/setup:2.4.1
      ports: [{ name: setup, containerPort: 8080 }]
  containers:
    - name: postgres
      image: postgres:17.2
      ports: [{ containerPort: 5432 }]
`}],good:[{title:"names with their protocol, numbers, a sidecar, and one of two workloads",yaml:`
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api }
  ports:
    - { name: http, port: 80, targetPort: http }
    - { name: udp, port: 80, protocol: UDP, targetPort: http }
    - { name: admin, port: 9901, targetPort: admin }
    - { name: plain, port: 8080 }
    - { name: new, port: 81, targetPort: next }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api, version: "1" } }
  template:
    metadata: { labels: { app: api, version: "1" } }
    spec:
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          restartPolicy: Always
          ports: [{ name: admin, containerPort: 9901 }]
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          ports:
            - { name: http, containerPort: 8080 }
            - { name: http, containerPort: 8443, protocol: UDP }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api-next, namespace: shop }
spec:
  selector: { matchLabels: { app: api, version: "2" } }
  template:
    metadata: { labels: { app: api, version: "2" } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.0
          ports: [{ name: next, containerPort: 8080 }]
`},{title:"a container that declares nothing, pods of another namespace, and an injected proxy",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports:
    - { name: http, port: 80 }
    - { name: envoy, port: 15090, targetPort: http-envoy-prom }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
    - name: exporter
      image: nginx/nginx-prometheus-exporter:1.4.0
      ports: [{ containerPort: 9113 }]
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api }
  ports: [{ port: 80, targetPort: http }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: staging, labels: { app: api } }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ containerPort: 8080 }]
`}]},visit({graph:e,report:t}){return{Service(n){let a=Tg(e,n),s=n.at.get("spec").get("clusterIP").text()==="None",r=e.isComplete||a.some(({resource:o})=>Qn(o)===Qn(n));for(let{at:o,target:i,protocol:l}of Mg(n)){let[c]=a;if(typeof i=="string"&&/^\d+$/.test(i))t(o,"text",{port:i});else if(c)if(typeof i=="number"){let d=Lg(i,a);if(!d||s||!r)continue;let p={port:i,workload:H(c.resource),declared:d};t(o,"number",p,{related:oi(c),severity:"info"})}else{let d=Eg(e,a,{target:i,wanted:l});if(!d||!(r||d.isCertain))continue;let p=s?{severity:"warning"}:{},u={port:i,workload:H(c.resource),wanted:l,...d};t(o,d.message,u,{related:oi(c),...p})}else continue}}}}});function Mg(e){return e.at.get("spec").get("ports").items().flatMap(n=>{let a=n.get("protocol").text()??"TCP",s=n.get("targetPort").scalar();if(s)return[{at:n.get("targetPort"),target:s,protocol:a}];let r=n.get("port").number();return r===void 0?[]:[{at:n.get("port"),target:r,protocol:a}]})}function Tg(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:s}=e.selectedBy(t,n.get("selector").labels());if(a.length===0)return[];let r=({resource:o})=>Qn(o)===Qn(t)?0:1;return[...a,...s].sort((o,i)=>r(o)-r(i))}function Qn({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var Ng=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Eg(e,t,{target:n,wanted:a}){if(Ng.has(n)||e.mayBeUnread(n))return;let s={port:0,targetPort:n,protocol:a},r=e.minorVersion>=33;if(t.some(p=>Dn({servicePort:s,containers:ms(p),sidecarsCount:r}).found))return;let o=t.flatMap(ms).flatMap(p=>p.role==="init"?[]:p.ports),i=o.find(({name:p,protocol:u="TCP"})=>p===n&&u!==a);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(n)?[]:o.flatMap(({name:p})=>p??[]),c=be(n,l),d=Ye(n,l,p=>p)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:d}}function Lg(e,t){let n=t.flatMap(ms),a=[...new Set(n.flatMap(({ports:r})=>r.map(({containerPort:o})=>o)))];return n.some(({role:r,ports:o})=>r==="container"&&o.length===0)||a.includes(e)?void 0:a.join(", ")}function ms({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:Ig(n)}])}function Ig(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function oi({resource:e,containers:t,spec:n}){return[{at:t.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??n.get("containers").key,note:`the ports of ${H(e)}`}]}function Yn(e){let t=new Map;return{isLimited:(s,r)=>li(s).some(o=>o.get("limits").get(r).exists)||n(s,r,["default","max"]),isRequested:(s,r)=>li(s).some(o=>o.get("requests").get(r).exists||o.get("limits").get(r).exists)||n(s,r,["defaultRequest","default","max","min"])};function n(s,r,o){return a(s).some(l=>o.some(c=>l.get(c).get(r).exists))||e.mayBeUnread("LimitRange")}function a({workload:{resource:s}}){let r=`${s.hasOwnNamespace}/${s.namespace}`,o=t.get(r);if(o)return o;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,s)!==!1).flatMap(({at:c})=>Vg(c));return t.set(r,l),l}}function Vg(e){return e.get("spec").get("limits").items().filter(n=>n.get("type").text()==="Container")}function Jn({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function en({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function li({at:e,workload:t}){let n=t.spec.get("resources");return[e.get("resources"),n]}var ci=C({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          restartPolicy: Always
          resources: # expect: missing
            requests: { cpu: 10m, memory: 32Mi }
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources: # expect: missing
            requests: { cpu: 100m, memory: 128Mi }
            limits: { cpu: 1 }
`},{title:"a LimitRange that gives requests only",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: shop }
spec:
  limits:
    - { type: Container, defaultRequest: { cpu: 100m, memory: 128Mi } }
    - { type: Pod, max: { memory: 4Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web # expect: missing
      image: nginx:1.27.3
`}],good:[{title:"a limit, an init container, and a container that another rule speaks of",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/shop/migrate:2.4.1
      resources: { requests: { memory: 64Mi } }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: { limits: { memory: 256Mi } }
    - name: exporter
      image: ghcr.io/shop/exporter:2.4.1
`},{title:"a LimitRange that gives a limit by its maximum",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: shop }
spec:
  limits: [{ type: Container, max: { memory: 512Mi } }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          resources: { requests: { memory: 128Mi } }
`},{title:"a job ends",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: ghcr.io/shop/migrate:2.4.1
          resources: { requests: { cpu: 100m, memory: 128Mi } }
`}]},visit({graph:e,report:t}){let{isLimited:n,isRequested:a}=Yn(e);return{container(s,r){!Jn(s)||Oe(r)||n(s,"memory")||!a(s,"memory")||t(en(s),"missing",{container:s.name})}}}});function Zn({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>gs(a.get("resources"),"container")),...gs(n,"container"),...ct(t.get("overhead"),"container"),...e.flatMap(({at:a})=>a.get("env").items().flatMap(s=>Xn(s.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(a=>[...Xn(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...fs(a.get("ephemeral").get("volumeClaimTemplate"))])]}function ea(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return fs(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(fs);case"PersistentVolume":return ct(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return ct(t.get("spec").get("hard"),"quota");case"LimitRange":return _g(t);case"HorizontalPodAutoscaler":return Fg(t);default:return[]}}function fs(e){return gs(e.get("spec").get("resources"),"volume")}function gs(e,t){return[...ct(e.get("requests"),t),...ct(e.get("limits"),t)]}function _g(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>ct(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>ct(t.get(n),"range").map(a=>({...a,resource:""})))])}function Fg(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(s=>Xn(s,n.get("name").text()??"","metric"))}))}function ct(e,t){return e.entries().flatMap(([n,a])=>Xn(a,n,t))}function Xn(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var di=C({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests:
              cpu: 100u # expect: fine
              memory: 128m # expect: milli
            limits:
              cpu: 2000 # expect: cores
              memory: 512 # expect: bytes
        - name: worker
          image: ghcr.io/shop/worker:2.4.1
          resources:
            requests:
              cpu: 500Mi # expect: unit
              memory: 64Ki # expect: bytes
            limits:
              cpu: 500 # expect: cores
      volumes:
        - name: scratch
          emptyDir: { sizeLimit: 500m } # expect: milli
`},{title:"claims and quotas",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10 } } # expect: bytes
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: shop }
spec:
  hard:
    requests.cpu: 4Gi # expect: unit
    limits.memory: 16 # expect: bytes
`}],good:[{title:"amounts that people mean",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 1m, memory: 134217728, ephemeral-storage: 100Ki, hugepages-2Mi: 0 }
        limits: { cpu: 64, memory: 1288490188800m }
    - name: idle
      image: ghcr.io/shop/idle:1.0
      resources: { requests: { cpu: 0, memory: 0 } }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: shop }
spec:
  hard: { requests.cpu: 4k, pods: 10, requests.memory: 2Ti }
---
apiVersion: v1
kind: LimitRange
metadata: { name: shop }
spec:
  limits: [{ type: Container, maxLimitRequestRatio: { memory: 2 }, min: { memory: 4Ki } }]
`}]},visit({report:e}){let t=n=>{let a=Kg(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>ea(n).forEach(t),workload:n=>Zn(n).forEach(t)}}}),Dg=1024*1024,Wg=500,Bg=65536;function Kg({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),s=xe(a);if(s===void 0||s.numerator<=0n)return;let r=Number(s.numerator)/10**s.scale,o={field:e.name,text:a,value:Kn(s),meant:""};if(/(^|\.)cpu$/.test(t)){let u=qg(a,r,n);return u&&{message:u,reading:{...o,meant:`${a}m`}}}let i=/(^|\.)memory$/.test(t);if(r>=Dg||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(a)??[];if(l===void 0||c===""&&Number(l)>Bg)return;if(c==="m")return{message:"milli",reading:{...o,meant:`${l}Mi`}};let d=n==="volume"&&t==="storage"&&e.name!=="sizeLimit",p=`${l}${d?"Gi":"Mi"}`;return i||c===""?{message:"bytes",reading:{...o,meant:p}}:void 0}function qg(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=Wg?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var ui=C({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      initContainers:
        - name: restore
          image: ghcr.io/shop/restore:2.4.1
          resources:
            limits: { memory: 1 Gi } # expect: meant
      containers:
        - name: postgres
          image: postgres:17.2
          resources:
            requests:
              cpu: 2 cores # expect: meant
              memory: 512MB # expect: meant
            limits:
              memory: a lot # expect: invalid
              ephemeral-storage: "" # expect: empty
      volumes:
        - name: scratch
          emptyDir: { sizeLimit: 1GiB } # expect: meant
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 20g } } # expect: meant
`},{title:"less than nothing, and the unit of a variable",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        limits: { memory: -256Mi } # expect: negative
      env:
        - name: HEAP
          valueFrom:
            resourceFieldRef:
              resource: limits.memory
              divisor: 1MB # expect: meant
`},{title:"claims, volumes and what bounds a namespace",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10gb } } # expect: meant
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 10K } # expect: meant
  nfs: { server: files.shop.example, path: /data }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: shop }
spec:
  hard: { requests.memory: 8gi } # expect: meant
---
apiVersion: v1
kind: LimitRange
metadata: { name: shop }
spec:
  limits: [{ type: Container, min: { cpu: 10 m } }] # expect: meant
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  maxReplicas: 4
  metrics:
    - type: Resource
      resource: { name: memory, target: { type: AverageValue, averageValue: 200MB } } # expect: meant
`}],good:[{title:"all that the API server reads",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 0.1, memory: 1e8, ephemeral-storage: ' 2Gi ' }
        limits: { cpu: "1", memory: 128M, nvidia.com/gpu: 1 }
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        limits: { memory: "\${WORKER_MEMORY}" }
`}]},visit({report:e}){let t=({at:n,use:a})=>{let s=n.scalar()??"",r=Bn(s),o={field:n.name,text:String(s)};if(r===void 0){(xe(s)?.numerator??0n)<0n&&a!=="range"&&a!=="divisor"&&e(n,"negative",o);return}let{code:i,suggestion:l,alternative:c}=r;i==="empty"?e(n,"empty",o):l===void 0?e(n,"invalid",o):e(n,"meant",{...o,meant:c===void 0?`'${l}'`:`'${l}' or '${c}'`})};return{resource:n=>ea(n).forEach(t),workload:n=>Zn(n).forEach(t)}}});var gi=C({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate
          image: ghcr.io/shop/migrate:2.4.1
          resources:
            requests: { memory: 1Gi } # expect: above
            limits: { memory: 1G }
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests:
              cpu: 500m # expect: above
              memory: 128Mi
            limits:
              cpu: 0.2
              memory: 128Mi
`},{title:"devices and huge pages are not shared, and the resources of the whole pod",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        requests:
          nvidia.com/gpu: 1 # expect: unequal
          hugepages-2Mi: 64Mi # expect: unlimited
        limits:
          nvidia.com/gpu: 2
          memory: 128Mi
---
apiVersion: v1
kind: Pod
metadata: { name: report }
spec:
  resources:
    requests: { cpu: 2 } # expect: above
    limits: { cpu: 1 }
  containers: [{ name: report, image: ghcr.io/shop/report:1.3.0 }]
`}],good:[{title:"a limit with the wrong unit is a mistake of its own",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      resources: { requests: { memory: 64Mi }, limits: { memory: 128m } }
`},{title:"equal in other units, or one of the two only",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 1, memory: 1024Mi, ephemeral-storage: 1Gi }
        limits: { cpu: 1000m, memory: 1Gi, nvidia.com/gpu: 1 }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      resources:
        requests: { memory: lots }
        limits: { memory: 64Mi, hugepages-2Mi: 64Mi }
`}]},visit({report:e}){let t=n=>{let a=n.get("limits");for(let[s,r]of n.get("requests").entries()){let o=a.get(s),i={resource:s,request:String(r.value),limit:String(o.value)},l=xe(r.scalar()),c=xe(o.scalar());if(l===void 0||o.exists&&c===void 0||/memory|storage/.test(s)&&[l,c].some(jg))continue;let d=[{at:o,note:"the limit"}];c===void 0?pi(s)&&l.numerator!==0n&&e(r,"unlimited",i):pi(s)&&Ie(l,c)!==0?e(r,"unequal",i,{related:d}):Gg(l,c)&&e(r,"above",i,{related:d})}};return{container:({at:n})=>t(n.get("resources")),workload:({spec:n})=>t(n.get("resources"))}}});function jg(e){return e!==void 0&&e.numerator>0n&&Je(e)<1048576n}function pi(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function Gg(e,t){return Ie(e,t)>0&&(mi(e)||mi(t)||fi(e)!==fi(t))}function mi({numerator:e,scale:t}){return t<=3||e>10n**15n}function fi(e){return Je({...e,scale:e.scale-3})}var hi=C({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web # expect: bare
          image: nginx:1.27.3
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          resources: {} # expect: bare
`},{title:"a half, in a job and in a sidecar",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: worker }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          initContainers:
            - name: proxy
              image: envoyproxy/envoy:v1.32.1
              restartPolicy: Always
              resources: # expect: missing
                requests: { cpu: 10m }
          containers:
            - name: worker
              image: ghcr.io/shop/worker:2.4.1
              resources: # expect: missing
                limits: { memory: 256Mi }
            - name: scratch
              image: ghcr.io/shop/scratch:1.0
              resources: # expect: missing
                limits: { ephemeral-storage: 1Gi }
`},{title:"the defaults are those of another namespace",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: staging }
spec:
  limits: [{ type: Container, defaultRequest: { cpu: 100m, memory: 128Mi } }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers:
    - name: api # expect: bare
      image: ghcr.io/shop/api:2.4.1
`}],good:[{title:"requests, limits that are requests as well, and an init container",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate
          image: ghcr.io/shop/migrate:2.4.1
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests: { cpu: 100m, memory: 128Mi }
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          resources:
            requests: { cpu: 0 }
            limits: { memory: 64Mi }
`},{title:"a LimitRange, perhaps of this namespace, gives the defaults",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: LimitRange
    metadata: { name: defaults }
    spec:
      limits:
        - type: Container
          max: { cpu: 2 }
          default: { memory: 512Mi }
  - apiVersion: v1
    kind: Pod
    metadata: { name: api, namespace: shop }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"resources of the whole pod",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  resources:
    limits: { cpu: 1, memory: 512Mi }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({graph:e,report:t}){let n=Yn(e);return{container(a){if(!Jn(a))return;let s=Ug(a,n);if(s===void 0)return;let{name:r}=a;Hg(a)&&s.both?t(en(a),"bare",{container:r}):t(en(a),"missing",{container:r,lacks:s.text})}}}});function Ug(e,{isRequested:t}){let n=t(e,"cpu"),a=t(e,"memory");if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu request and no memory request",both:!a}}function Hg({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var zg=1e4;function Ze(e){let t=new Map,n=(a,s)=>t.has(a)?void 0:t.set(a,s);for(let a of e.ofKind("StatefulSet"))for(let s of a.at.get("spec").get("volumeClaimTemplates").items()){let r=s.get("metadata").get("name").text();r&&a.name&&n(`${a.namespace}/${r}-${a.name}`,{at:s,resource:a,template:Qg(a,r)})}for(let a of e.ofKind("Pod"))for(let s of a.at.get("spec").get("volumes").items()){let r=s.get("ephemeral").get("volumeClaimTemplate");r.exists&&n(`${a.namespace}/${a.name}-${s.get("name").text()??""}`,{at:r,resource:a})}return({namespace:a,name:s})=>{let[r]=e.find("PersistentVolumeClaim",a,s);return r?{at:r.at,resource:r}:t.get(`${a}/${s.replace(/-\d+$/,"")}`)??t.get(`${a}/${s}`)}}function Qg(e,t){let n=e.at.get("spec"),a=Math.min(yi(n.get("replicas"),1),zg),s=yi(n.get("ordinals").get("start"),0),r=Array.from({length:a},(o,i)=>`${t}-${e.name}-${s+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:r}}function yi(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function ta(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return({namespace:n,name:a})=>t.get(`${n}/${a}`)??[]}function et(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function tn(e){let t=e.at.get("metadata").get("annotations").labels();return Tt({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function na(e,{set:t,names:n}){return n.flatMap(a=>{let s=e.bindingOf(t.namespace,a);return s&&(s.state==="bound"||s.state==="race")?[s]:[]})}function aa(e,{class:t,reasons:n}){return e.isComplete||!t||!n.some(({code:s})=>s==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(s=>tn(s)===t).every(({at:s})=>Yg.some(r=>s.get("spec").get(r).exists))}var Yg=["hostPath","local","nfs","iscsi","fc"];function bi(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var vi=C({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: product-images }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: images, mountPath: /images }] }
      volumes:
        - name: images
          persistentVolumeClaim:
            claimName: product-image # expect: similar
`},{title:"the claim is in the namespace of the shop, the report runs in its own",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: reports }
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - { name: report, image: ghcr.io/shop/report:1.3.0, volumeMounts: [{ name: orders, mountPath: /orders }] }
          volumes:
            - name: orders
              persistentVolumeClaim: { claimName: orders } # expect: elsewhere
`},{title:"all that exists is in the run, and the claim is not",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: spool, mountPath: /spool }] }
  volumes:
    - name: spool
      persistentVolumeClaim:
        claimName: spool # expect: absent
`,complete:!0}],good:[{title:"the claim may exist in the cluster",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-1 }
spec: { accessModes: [ReadWriteOnce], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: data, mountPath: /data }] }
  volumes:
    - { name: data, persistentVolumeClaim: { claimName: data-2 } }
`},{title:"claims that templates make",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 2
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
      volumes:
        - { name: data, persistentVolumeClaim: { claimName: never-used } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: backup }
spec:
  containers:
    - name: backup
      image: ghcr.io/shop/backup:1.0.0
      volumeMounts: [{ name: data, mountPath: /data }, { name: scratch, mountPath: /scratch }]
  volumes:
    - { name: data, persistentVolumeClaim: { claimName: data-database-1, readOnly: true } }
    - name: scratch
      ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }
`,complete:!0}]},visit({graph:e,report:t}){let n=Ze(e);return{reference(a){let{at:s,to:r,state:o,proof:i}=a;if(o!=="missing"||!i||r.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||Jg(e,a)||n(r))return;let l=r.name;if(i.code==="complete")return t(s,"absent",{claim:l,namespace:r.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:J(c.at).get("name"),note:`${H(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(s,"similar",{claim:l,meant:c.name},{related:d}):t(s,"elsewhere",{claim:l,namespace:r.namespace,other:c.namespace},{related:d})}}}});function Jg(e,{from:t,at:n}){if(t.visitable!=="StatefulSet")return!1;let s=t.at.get("spec").get("volumeClaimTemplates").items().map(i=>i.get("metadata").get("name").text()),r=n.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(i=>r.startsWith(`${i.path.join("/")}/`)&&s.includes(i.get("name").text()))}var Si=C({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources:
    requests:
      storage: 20Gi # expect: pending
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }
      volumes:
        - { name: uploads, persistentVolumeClaim: { claimName: uploads } }
`},{title:"three volumes of the class, each with another fault",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: once, labels: { tier: fast } }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /once }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: shared }
spec:
  accessModes: # expect: pending
    - ReadWriteMany
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: selected }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: shared
  selector: # expect: pending
    matchLabels: { tier: archive }
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: raw }
spec:
  accessModes: [ReadWriteOnce]
  volumeMode: Block # expect: pending
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
`},{title:"nothing but the class differs",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: kubernetes.io/no-provisioner
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  nfs: { server: nfs.shop.internal, path: /database }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast # expect: pending
  resources: { requests: { storage: 10Gi } }
`,complete:!0},{title:"the default class takes a claim away from the volume that it names",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: standard, annotations: { storageclass.kubernetes.io/is-default-class: 'true' } }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  nfs: { server: nfs.shop.internal, path: /archive }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: archive }
spec:
  accessModes: [ReadWriteOnce]
  volumeName: archive # expect: pending
  resources: { requests: { storage: 10Gi } }
`},{title:"a StatefulSet of three replicas is one mistake",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 3
  podManagementPolicy: Parallel
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: local # expect: pending
        resources: { requests: { storage: 10Gi } }
`,complete:!0},{title:"the volume is on a node on which the pod may not run",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec: # expect: pending
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  nodeSelector: { kubernetes.io/hostname: node-2 }
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: disk, mountPath: /disk }] }
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
`},{title:"a volume that is kept for another claim",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: cache }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  claimRef: { namespace: shop, name: session-cache }
  nfs: { server: nfs.shop.internal, path: /cache }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache, namespace: shop }
spec: # expect: pending
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 10Gi } }
`}],good:[{title:"no StorageClass is needed where a volume fits",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: manual
  nfs: { server: nfs.shop.internal, path: /database }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  resources: { requests: { storage: 8Gi } }
`},{title:"classes that may live in the cluster, and one that provisions",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: gp3
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 5Gi } }
`},{title:"the class of a volume that a driver has made may provision another one",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: restored }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  csi: { driver: csi.shop.example, volumeHandle: restored }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 20Gi } }
`},{title:"a claim that waits for its first pod",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 10Gi } }
`,complete:!0},{title:"two sizes of one volume, for two clusters",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], storageClassName: manual, hostPath: { path: /data } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec: { capacity: { storage: 50Gi }, accessModes: [ReadWriteOnce], storageClassName: manual, hostPath: { path: /data } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec: { accessModes: [ReadWriteOnce], storageClassName: manual, resources: { requests: { storage: 20Gi } } }
`},{title:"a volume that is kept for a claim whose namespace the command line gives",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: cache }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  claimRef: { namespace: shop, name: cache }
  nfs: { server: nfs.shop.internal, path: /cache }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 10Gi } }
`}]},visit({graph:e,report:t}){let n=Ze(e),a=ta(e),s=new Set;return{claim(r){let o=r.state==="pending"?n(r.claim):void 0;if(!o||Xg(e,r,o))return;let i=o.template?.id??`${r.claim.namespace}/${r.claim.name}`,l=th(e,r),c=l.find(({isDecisive:m})=>m)??ah(r);if(!c||s.has(i))return;s.add(i);let d=ch(e,r,o.at,c),p=l.slice(0,5).map(m=>({at:ih(m),note:m.text})),u=a(r.claim).slice(0,3).map(m=>({at:m.at,note:`${H(m.from)} mounts it and stays Pending`}));t(lh(o.at,c.code),"pending",{who:sh(r,o),why:d},{related:[...p,...u]})}}}});function Xg(e,t,{template:n,resource:a}){return aa(e,t)||t.reasons.some(({code:r})=>r==="volume-not-found")||t.reasons.some(({code:r})=>r==="other-claim")||n&&na(e,n).length>0?!0:t.reasons.some(({code:r,volume:o})=>r==="reserved"&&et(e,o)?.at.get("spec").get("claimRef").get("name").text()===t.claim.name)&&!e.isNamespaceGiven(a)||Zg(e,t)}function Zg(e,{claim:t,reasons:n}){if(e.isComplete)return!1;let a=({volume:s})=>s!==void 0&&e.find("PersistentVolume","",s).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||n.some(a)}var eh=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function th(e,{claim:t,class:n,reasons:a}){let[s]=e.find("PersistentVolumeClaim",t.namespace,t.name),r=s?.at.get("spec").get("volumeName").text(),o=a.flatMap(({code:l,text:c,volume:d})=>{let p=et(e,d);if(!p)return[];let u=l==="class"||p.name===r||tn(p)===n;return[{code:l,text:c,volume:p,isDecisive:u}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+eh.indexOf(l.code);return o.sort((l,c)=>i(c)-i(l)||nh(c.volume,l.volume))}function nh(e,t){let[n,a]=[e,t].map(s=>Ae(s.at.get("spec").get("capacity").get("storage").scalar()??""));return n&&a?Ie(n,a):0}function ah({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>e.find(a=>a.code===n)??[])[0]}function sh({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var rh={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:nn,"class-not-found":nn,"no-class":nn,"no-provisioner":nn,"unknown-provisioner":nn},oh={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function ih({code:e,volume:t}){let n=oh[e]?.(t.at);return n?.exists?n:t.at.get("metadata").get("name")}function lh(e,t){let n=rh[t]?.(e);if(n?.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function nn(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function ch(e,t,n,a){let s=typeof a.volume=="object"?a.volume:et(e,a.volume),r=n.get("spec"),o=t.reasons.some(({code:u})=>u==="default-class"),i=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!s)return l[a.code]?.()??a.text;let c=s.at.get("spec"),d=tn(s)?`class '${tn(s)}'`:"no class";return{"too-small":()=>`it asks for ${ki(r.get("resources").get("requests"))}, volume '${s.name}' offers ${ki(c.get("capacity"))}`,"access-modes":()=>`it asks for ${wi(r)}, volume '${s.name}' offers ${wi(c)}`,selector:()=>`its selector '${Ce(r.get("selector").value)}' does not match volume '${s.name}'`,"volume-mode":()=>`it asks for volume mode '${xi(r)}', volume '${s.name}' has '${xi(c)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${s.name}' is`,class:()=>`it ${o?"gets the default":"asks for"} ${i}, volume '${s.name}' has ${d}`}[a.code]?.()??a.text}function ki(e){return String(e.get("storage").scalar()??"")}function wi(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function xi(e){return e.get("volumeMode").text()??"Filesystem"}var Ri=C({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${Ai(e.volumes,"volume")}${e.ofClass}: ${gh(e.claims-e.volumes)} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-1 }
    spec: &disk
      capacity: { storage: 10Gi }
      accessModes: [ReadWriteOnce]
      storageClassName: local
      nfs: { server: nfs.shop.internal, path: /disks }
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-2 }
    spec: *disk
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 3
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata:
        name: data # expect: replicas
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: local
        resources: { requests: { storage: 10Gi } }
`},{title:"two claims for one volume",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: shared }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /shared }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: reports # expect: claims
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
`},{title:"the small claim prefers the large volume, which has fewer access modes",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: large }
spec:
  capacity: { storage: 100Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  nfs: { server: nfs.shop.internal, path: /large }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: small }
spec:
  capacity: { storage: 1Gi }
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: local
  nfs: { server: nfs.shop.internal, path: /small }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 1Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: database # expect: order
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 50Gi } }
`}],good:[{title:"equal volumes for equal claims: who gets which does not matter",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-1 }
    spec: &disk
      capacity: { storage: 10Gi }
      accessModes: [ReadWriteOnce]
      storageClassName: local
      nfs: { server: nfs.shop.internal, path: /disks }
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-2 }
    spec: *disk
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 2
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: local
        resources: { requests: { storage: 10Gi } }
`},{title:"what finds no volume is provisioned",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk-1 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  csi: { driver: csi.shop.example, volumeHandle: disk-1 }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
`}]},visit({graph:e,report:t}){return{end(){for(let n of uh(dh(e))){let a=n.findLast(({mayStay:u})=>u);if(!a)continue;let s=Ci(a.claim),r=[...new Set(n.flatMap(({volumes:u})=>u))],[o,i]=[ph(n),r.length],l={claims:o,volumes:i,ofClass:bi(a.binding.class)},c={related:fh(e,r,a,n)},d=o>i?void 0:mh(a,n);if(d&&t(s,"order",d,c),o<=i)continue;let p=n.every(({claim:u})=>u.template&&u.template.id===a.claim.template?.id);t(s,p?"replicas":"claims",l,c)}}}}});function dh(e){let t=Ze(e),n=hh(a=>na(e,a).length>0);return e.bindings.flatMap(a=>{let s=t(a.claim);if(!s||a.reasons.some(({code:i})=>i==="provisioner")||aa(e,a))return[];let r=a.volume===void 0?a.candidates??[]:[a.volume];return a.state==="bound"?[{binding:a,claim:s,volumes:r,mayStay:!1}]:a.state==="race"?[{binding:a,claim:s,volumes:r,mayStay:a.mayStayPending===!0}]:a.state==="pending"&&s.template!==void 0&&n(s.template)?[{binding:a,claim:s,volumes:[],mayStay:!0}]:[]})}function uh(e){let t=new Map,n=o=>{let i=o;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return t.set(o,i),i},a=new Map,s=({binding:o,claim:i})=>i.template?`template ${i.template.id}`:`claim ${o.claim.namespace}/${o.claim.name}`;for(let o of e){let i=a.get(o.volumes),l=i===void 0?o.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(s(o)));a.set(o.volumes,s(o))}let r=new Map;for(let o of e){let i=n(s(o)),l=r.get(i);l?l.push(o):r.set(i,[o])}return[...r.values()]}function ph(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function mh({binding:e},t){let n=e.candidates??[],a=t.filter(r=>r.binding!==e&&r.volumes.some(o=>n.includes(o))),[s]=a;if(!(!s||n.length===0||e.reasons.some(({code:r})=>r==="estimate")))return{claim:e.claim.name,rival:a.length===1?`claim '${s.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function fh(e,t,n,a){let s=(l,c)=>{let d=et(e,l);return d?[{at:d.at.get("metadata").get("name"),note:c}]:[]},r=n.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),o=new Set,i=a.filter(({claim:{template:l},binding:c})=>{let d=l?.id??c.claim.name;return c!==n.binding&&!o.has(d)&&o.add(d)});return[...t.slice(0,5).flatMap(l=>s(l,`volume '${l}'`)),...r.slice(0,3).flatMap(({volume:l,text:c})=>s(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):Ci(l),note:l.template?`${Ai(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function Ci({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function Ai(e,t){return`${e} ${t}${e===1?"":"s"}`}function gh(e){return`${e} ${e===1?"stays":"stay"}`}function hh(e){let t=new Map;return n=>{let a=t.get(n.id)??e(n);return t.set(n.id,a),a}}var hs="kubernetes.io/hostname";function an(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[hs]?!0:ys(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function ys(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let s=a.get("key").text();return(s===hs||s==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function sa(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let s=a.get("labelSelector").value;return a.get("topologyKey").text()===hs&&B(s)&&t.some(r=>Ee(s,r))})}var Oi="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",yh=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${Oi}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${Oi}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function dt(e){let t=oa(e);if(t!=="")return yh.find(({matches:n})=>n.test(t))?.gives}function ra(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(oa(e))}var bh=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],vh=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function Pi(e,t){let n=oa(e);return t.some(a=>n===a||n.startsWith(`${a}/`))}function oa(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function It(e){return e.spec.get("volumes").items().flatMap(t=>{let n=t.get("name").text()??"",a=t.get("hostPath").get("path"),s=a.text()??"",r=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(s)||r.length===0)return[];let o=r.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:n,path:s,at:a,type:t.get("hostPath").get("type").text()??"",mounts:r,writable:o,isAgent:Sh(e)};return[{...i,rule:kh(i,e)}]})}function kh(e,t){let{path:n,isAgent:a}=e;return dt(n)!==void 0&&(!a||ra(n))?"host-path-sensitive":a||Pi(n,bh)?wh(e,t)?"host-path-writable":void 0:an(t)?void 0:"host-path-volume"}function wh({path:e,type:t,writable:n},a){return ra(e)||Pi(e,vh)||/OrCreate$|^Socket$|Device$/.test(t)||xh(e,a)?!1:n.some(s=>s.at.get("mountPropagation").text()!=="Bidirectional")}function xh(e,{resource:t,containers:n}){let a=oa(e).split("/").at(-1)??"",s=[t.name,...n.map(({name:r})=>r)];return a.length>4&&s.includes(a)&&dt(e)===void 0}function Sh({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var $i=C({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  hostPath:
    path: /mnt/database # expect: anywhere
`}],good:[{title:"the volume says on which node it is",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  hostPath: { path: /mnt/database }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec"),s=a.get("hostPath").get("path");!s.exists||a.get("nodeAffinity").get("required").exists||dt(s.text()??"")===void 0&&e(s,"anywhere",{volume:t,path:s.text()??""})}}}});var Mi=C({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: builder }
spec:
  selector: { matchLabels: { app: builder } }
  template:
    metadata: { labels: { app: builder } }
    spec:
      containers:
        - name: builder
          image: docker:27.4.1
          volumeMounts:
            - name: docker
              mountPath: /var/run/docker.sock
              readOnly: true
      volumes:
        - name: docker
          hostPath:
            path: /var/run/docker.sock # expect: exposed
`},{title:"a debugging pod sees the whole node, and the files of the cluster",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: debug }
spec:
  containers:
    - name: shell
      image: busybox:1.37.0
      volumeMounts:
        - { name: node, mountPath: /node }
        - { name: etc, mountPath: /node-etc, readOnly: true }
        - { name: k3s, mountPath: /node-k3s, readOnly: true }
  volumes:
    - name: node
      hostPath: { path: / } # expect: exposed
    - name: etc
      hostPath: { path: /etc/kubernetes/ } # expect: exposed
    - name: k3s
      hostPath: { path: /etc/rancher/k3s/k3s.yaml } # expect: exposed
`},{title:"a PersistentVolume hands out the node itself",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: node }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  hostPath: { path: / } # expect: volume
`},{title:"the socket of an agent is told as advice",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers:
        - name: agent
          image: ghcr.io/shop/agent:1.0.3
          volumeMounts: [{ name: runtime, mountPath: /run/containerd/containerd.sock }]
      volumes:
        - name: runtime
          hostPath: { path: /run/containerd/containerd.sock, type: Socket } # expect: exposed
`}],good:[{title:"a metrics agent only looks at its node",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-exporter }
spec:
  selector: { matchLabels: { app: node-exporter } }
  template:
    metadata: { labels: { app: node-exporter } }
    spec:
      containers:
        - name: node-exporter
          image: quay.io/prometheus/node-exporter:v1.8.2
          volumeMounts:
            - { name: proc, mountPath: /host/proc, readOnly: true }
            - { name: sys, mountPath: /host/sys, readOnly: true }
            - { name: root, mountPath: /host/root, readOnly: true, mountPropagation: HostToContainer }
      volumes:
        - { name: proc, hostPath: { path: /proc } }
        - { name: sys, hostPath: { path: /sys } }
        - { name: root, hostPath: { path: / } }
`},{title:"ordinary files of the node",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      volumeMounts:
        - { name: clock, mountPath: /etc/localtime, readOnly: true }
        - { name: gpu, mountPath: /dev/dri }
        - { name: pages, mountPath: /usr/share/nginx/html }
  volumes:
    - { name: clock, hostPath: { path: /etc/localtime } }
    - { name: gpu, hostPath: { path: /dev/dri } }
    - { name: pages, hostPath: { path: /srv/pages } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
`},{title:"a part of the cluster itself",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: etcd, namespace: kube-system }
spec:
  hostNetwork: true
  containers:
    - name: etcd
      image: registry.k8s.io/etcd:3.5.16-0
      volumeMounts: [{ name: certs, mountPath: /etc/kubernetes/pki/etcd, readOnly: true }]
  volumes:
    - name: certs
      hostPath: { path: /etc/kubernetes/pki/etcd, type: DirectoryOrCreate }
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("hostPath").get("path"),s=dt(a.text()??"");s!==void 0&&e(a,"volume",{volume:t,path:a.text()??"",gives:s})},workload(t){for(let{rule:n,name:a,path:s,at:r,mounts:o,writable:i,isAgent:l}of It(t)){let c=n==="host-path-sensitive"?dt(s):void 0;if(c===void 0)continue;let d=i.length>0&&!ra(s)?", writable":"",p=o.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(r,"exposed",{volume:a,path:s,how:d,gives:c},{related:p,...l?{severity:"info"}:{}})}}}}});var Ti=C({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
      volumes:
        - name: data
          hostPath:
            path: /mnt/data # expect: pod
`}],good:[{title:"a log agent reads the logs of its node",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector: { matchLabels: { app: log-agent } }
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      containers:
        - name: agent
          image: fluent/fluent-bit:3.2.2
          volumeMounts: [{ name: logs, mountPath: /var/log, readOnly: true }]
      volumes:
        - name: logs
          hostPath: { path: /var/log }
`},{title:"a pod that says on which node its folder is",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: database }
spec:
  nodeSelector: { kubernetes.io/hostname: node-1 }
  containers:
    - name: postgres
      image: postgres:17.2
      volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
  volumes:
    - name: data
      hostPath: { path: /mnt/data }
`},{title:"what every node has, and a path that another rule tells",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: builder }
spec:
  containers:
    - name: builder
      image: docker:27.4.1
      volumeMounts:
        - { name: docker, mountPath: /var/run/docker.sock }
        - { name: clock, mountPath: /etc/localtime, readOnly: true }
  volumes:
    - name: docker
      hostPath: { path: /var/run/docker.sock }
    - name: clock
      hostPath: { path: /etc/localtime, type: File }
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:s,at:r}of It(t))n==="host-path-volume"&&e(r,"pod",{volume:a,path:s})}}}});var Ni=C({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector: { matchLabels: { app: log-agent } }
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      containers:
        - name: agent
          image: fluent/fluent-bit:3.2.2
          volumeMounts:
            - { name: config, mountPath: /fluent-bit/etc }
            - name: logs # expect: writable
              mountPath: /var/log
      volumes:
        - { name: config, configMap: { name: log-agent } }
        - { name: logs, hostPath: { path: /var/log } }
`},{title:"two containers take the certificates of the node, and one says that it writes",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts:
        - name: certificates
          mountPath: /etc/ssl/certs
          readOnly: false # expect: writable
    - name: watcher
      image: ghcr.io/shop/watcher:1.1.0
      volumeMounts: [{ name: certificates, mountPath: /etc/ssl/certs }]
  volumes:
    - { name: certificates, hostPath: { path: /etc/ssl/certs, type: Directory } }
`}],good:[{title:"a folder that is made for the pod, a socket, and files that are only read",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector: { matchLabels: { app: log-agent } }
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      containers:
        - name: agent
          image: fluent/fluent-bit:3.2.2
          volumeMounts:
            - { name: logs, mountPath: /var/log, readOnly: true }
            - { name: positions, mountPath: /var/lib/log-agent }
            - { name: buffer, mountPath: /buffer }
            - { name: runtime, mountPath: /run/containerd/containerd.sock }
      volumes:
        - { name: logs, hostPath: { path: /var/log } }
        - { name: positions, hostPath: { path: /var/lib/log-agent, type: DirectoryOrCreate } }
        - { name: buffer, hostPath: { path: /srv/log-agent/ } }
        - { name: runtime, hostPath: { path: /run/containerd/containerd.sock, type: Socket } }
`}]},visit({report:e}){return{workload(t){for(let n of It(t)){let[a,...s]=n.rule==="host-path-writable"?n.writable:[];if(!a)continue;let r=a.at.get("readOnly"),o=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...s.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(r.exists?r:a.at,"writable",{container:a.container,path:n.path},{related:o})}}}}});var Ei=C({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }
      volumes:
        - name: uploads
          persistentVolumeClaim:
            claimName: uploads # expect: replicas
`},{title:"a backup runs beside the database, on a node of its choice",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 10Gi } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - { name: backup, image: ghcr.io/shop/backup:1.0.0, volumeMounts: [{ name: data, mountPath: /data }] }
          volumes:
            - { name: data, persistentVolumeClaim: { claimName: data-database-0 } } # expect: several
`},{title:"the new pod of a rollout waits for the old one",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: search-index }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: search }
spec:
  selector: { matchLabels: { app: search } }
  template:
    metadata: { labels: { app: search } }
    spec:
      containers:
        - { name: search, image: ghcr.io/shop/search:1.6.0, volumeMounts: [{ name: index, mountPath: /index }] }
      volumes:
        - { name: index, persistentVolumeClaim: { claimName: search-index } } # expect: surge
`},{title:"one pod only, and two are wanted",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: ledger }
spec: { accessModes: [ReadWriteOncePod], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ledger }
spec:
  replicas: 2
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec:
      containers:
        - { name: ledger, image: ghcr.io/shop/ledger:2.2.0, volumeMounts: [{ name: data, mountPath: /data }] }
      volumes:
        - { name: data, persistentVolumeClaim: { claimName: ledger } } # expect: onePod
`}],good:[{title:"a volume for many nodes, one pod that is replaced, pods on one node",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: { accessModes: [ReadWriteOnce, ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: index }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }]
      volumes: [{ name: uploads, persistentVolumeClaim: { claimName: uploads } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: search }
spec:
  replicas: 1
  strategy: { type: Recreate }
  selector: { matchLabels: { app: search } }
  template:
    metadata: { labels: { app: search } }
    spec:
      containers: [{ name: search, image: ghcr.io/shop/search:1.6.0, volumeMounts: [{ name: index, mountPath: /index }] }]
      volumes: [{ name: index, persistentVolumeClaim: { claimName: index } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: suggest }
spec:
  replicas: 2
  selector: { matchLabels: { app: suggest } }
  template:
    metadata: { labels: { app: suggest } }
    spec:
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: search } } }
            - { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: suggest } } }
      containers: [{ name: suggest, image: ghcr.io/shop/suggest:0.9.1, volumeMounts: [{ name: index, mountPath: /index }] }]
      volumes: [{ name: index, persistentVolumeClaim: { claimName: index, readOnly: true } }]
`},{title:"a local volume keeps all its pods on its node",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec: { accessModes: [ReadWriteOnce], storageClassName: local, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  replicas: 2
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: disk, mountPath: /disk }] }]
      volumes: [{ name: disk, persistentVolumeClaim: { claimName: disk } }]
`},{title:"a network share, by the name of its class",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: mail }
spec: { accessModes: [ReadWriteOnce], storageClassName: nfs-client, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: mail }
spec:
  replicas: 2
  selector: { matchLabels: { app: mail } }
  template:
    metadata: { labels: { app: mail } }
    spec:
      containers: [{ name: mail, image: ghcr.io/shop/mail:1.4.0, volumeMounts: [{ name: mail, mountPath: /mail }] }]
      volumes: [{ name: mail, persistentVolumeClaim: { claimName: mail } }]
`},{title:"a Job that fills the volume before the web pod reads it",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: pages }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: batch/v1
kind: Job
metadata: { name: fill }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: fill, image: ghcr.io/shop/pages:1.0.0, volumeMounts: [{ name: pages, mountPath: /pages }] }]
      volumes: [{ name: pages, persistentVolumeClaim: { claimName: pages } }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes: [{ name: pages, persistentVolumeClaim: { claimName: pages } }]
`}]},visit({graph:e,report:t}){let n=Ze(e),a=ta(e),s=new Set;return{claim(r){let o=r.state==="pending"?void 0:n(r.claim),i=o&&Rh(o);if(!i||i==="ReadWriteOnce"&&Oh(e,r))return;let l=Th(Ph(e,o,a(r.claim)));if(!l)return;let{at:c,code:d,user:p,pod:u,pods:m,other:f}=l,v=r.claim.name,w=[{at:o.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],h=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&h==="warning")return t(c,"replicas",{claim:v,pods:m},{related:w});if(d==="several"&&h==="warning")return t(c,"several",{claim:v,user:p,other:f},{related:w});if(d!=="surge")return t(c,"onePod",{claim:v,pod:u},{related:w,severity:h});s.has(l.id)||(s.add(l.id),h==="error"?t(c,"onePod",{claim:v,pod:u},{related:w,severity:"warning"}):t(c,"surge",{claim:v,user:p},{related:w,severity:"info"}))}}}});function Rh({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var Ch=["nfs","hostPath","cephfs","glusterfs","azureFile"],Ah=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Oh(e,{volume:t,candidates:n,class:a}){let r=(t===void 0?n??[]:[t]).flatMap(i=>et(e,i)??[]);if(r.length>0)return r.every(({at:i})=>Ch.some(l=>i.get("spec").get(l).exists)||ys(i.get("spec").get("nodeAffinity").get("required")));if(!a)return!1;let[o]=e.find("StorageClass","",a);return Ah.test(o?.at.get("provisioner").text()??a)}function Ph(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return l&&c&&$h(i,t.resource)?[{workload:l,pods:Mh(e,l),at:i.at}]:[]}),s=t.template&&e.workloadOf(t.template.set),r=s?[{workload:s,pods:1,at:t.at.get("metadata").get("name")},...a]:a,o=new Set;return r.filter(({workload:{resource:i},pods:l})=>{let c=Li(i);return l>0&&!o.has(c)&&o.add(c)})}function Li({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function $h({from:e,targets:t},n){if(t.length<=1)return!0;let a=r=>r.file.slice(0,r.file.lastIndexOf("/")+1);return(t.find(({file:r})=>r===e.file)??t.find(r=>a(r)===a(e))??t[0])?.at.document===n.at.document}function Mh(e,{resource:t,replicas:n=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let a=e.referencesTo(t).flatMap(({from:s,state:r})=>s.visitable==="HorizontalPodAutoscaler"&&r==="resolved"?s.at.get("spec").get("maxReplicas").number()??1:[]);return n===0?0:Math.max(n,...a)}function Th(e){let[t]=e,n=e.find(({workload:r,pods:o})=>o>1&&!an(r)&&!sa(r,[r.labels]));if(n)return bs("replicas",n,e,"a second pod of");let a=e.filter(({workload:r})=>r.resource.kind==="CronJob"||!Oe(r)),s=a.slice(1).find(r=>!an(r.workload)&&!Nh(r,a));if(s&&a.some(({workload:r})=>!Oe(r))){let r=a.find(o=>o!==s);return{...bs("several",s,e,"a pod of"),other:r?H(r.workload.resource):""}}return t&&e.length===1&&Eh(t.workload)?bs("surge",t,e,"the new pod of a rollout of"):void 0}function bs(e,{workload:t,pods:n,at:a},s,r){let o=H(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=s.filter(c=>c.workload!==t);return{code:e,id:Li(t.resource),at:a,user:o,pods:`${i} pods of ${o}`,pod:`${r} ${o}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${H(c.workload.resource)} mounts it, too`}))}}function Nh(e,t){let n=t.filter(a=>a!==e);return sa(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>sa(a.workload,[e.workload.labels]))}function Eh({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let n=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),a=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var Ii=C({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest until 2027-06-30: waits for 2.0 # expect: expired
`},{title:"an annotation with a date of another order",today:"2027-07-01",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubeworthy.dev/ignore.image-tag-latest: "until 30.06.2027: waits for 2.0" # expect: noDate
spec:
  containers: [{ name: web, image: "nginx:latest" }]
`}],good:[{title:"the day is still to come",today:"2027-06-30",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest until 2027-06-30: waits for 2.0
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:s=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(s)?e(n,"expired",{rule:a,until:s}):e(n,"noDate",{rule:a,until:s}))}}}});var Vi=C({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubeworthy.dev/ignore.host-path-volume: we need it # expect: forbidden
spec:
  containers: [{ name: web, image: nginx:1.27.3 }]
  volumes: [{ name: data, hostPath: { path: /mnt/data } }]
`}],good:[{title:"other rules may be silenced",forbid:["host-path-*"],yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest: the vendor publishes no versions
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var _i=C({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-latest-tag: no versions are published # expect: unknown
`},{title:"in an annotation",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubeworthy.dev/ignore.host-path-volum: the agent needs it # expect: unknown
spec:
  containers: [{ name: web, image: nginx:1.27.3 }]
`},{title:"no id at all, for it stands behind the colon, or in the value",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubeworthy.dev/ignore: image-tag-latest # expect: none
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore: image-tag-latest # expect: none
`}],good:[{title:"the id is right",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest: no versions are published
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:s}){if(t==="unknown-rule"){if(a==="")return e(n,"none");e(n,"unknown",{rule:a,meant:s===void 0?"":` (did you mean '${s}'?)`})}}}}});var Fi=C({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      # kubeworthy-ignore image-tag-latest: the vendor publishes no versions # expect: unused
      image: nginx:1.27.3
`}],good:[{title:"it silences a finding of the next line",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      # kubeworthy-ignore image-tag-latest: the vendor publishes no versions
      image: nginx:latest
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var Di=C({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest # expect: noReason
`}],good:[{title:"the reason stands behind a colon",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest: the vendor publishes no versions
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var Wi=C({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
apiVersion: v1
kind: ConfigMap
a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e] # expect: tooMany
`}],good:[{title:"one anchor, used in two places",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web, labels: &labels { app: web }, annotations: *labels }
data: *labels
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var Bi=C({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    canary: on # expect: text
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - name: DEBUG
          value: yes # expect: text
`},{title:"a zip code in a ConfigMap, and a port with a leading zero",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data:
  zip: 01067 # expect: text
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      ports:
        - containerPort: 0443 # expect: number
`}],good:[{title:"in quotes, as a boolean field, and as a file mode",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { canary: "on" } }
spec:
  hostNetwork: no
  containers:
    - name: web
      image: nginx:1.27.3
      env: [{ name: DEBUG, value: "yes" }]
      volumeMounts: [{ name: config, mountPath: /etc/web, readOnly: on }]
  volumes:
    - name: config
      secret: { secretName: web, defaultMode: 0400 }
`}]},visit({report:e,textAt:t,documentText:n}){let a;return{resource(s){let{document:r}=s.at;if(a?.document!==r&&(a={document:r,isSuspicious:Lh.test(n(s))}),!!a.isSuspicious)for(let o of vs(s.at)){let i=t(o),l=typeof o.value=="boolean"&&!/^(true|false)$/i.test(i);if(!l&&!Ih(o.value,i))continue;let c={written:`'${i}'`,read:Vh(o.value,i)};Fh(o,s)?e(o,"text",c,{severity:"error"}):!l&&!/mode$/i.test(o.name)&&e(o,"number",c)}}}}}),Lh=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function Ih(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function Vh(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function vs(e){return Array.isArray(e.value)?e.items().flatMap(vs):B(e.value)?e.entries().flatMap(([,t])=>vs(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var _h=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function Fh(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return _h.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var Ki=C({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web, labels: &labels { app: web } }
data: *label # expect: unknown
`},{title:"a wildcard host without quotes",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls:
    - hosts:
        - *.example.com # expect: wildcard
`},{title:"an anchor that contains itself",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: &data { more: *data } # expect: inItself
`},{title:"a text is merged into a mapping",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  <<: common # expect: merge
  greeting: hello
`}],good:[{title:"shared labels, and a wildcard in quotes",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  labels: &labels { app: web }
  annotations:
    <<: *labels
    owner: shop
spec:
  tls: [{ hosts: ["*.example.com"] }]
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:s,problem:r}=t;if(r==="wildcard")return e(a,"wildcard",{text:s.startsWith("*")?s:`*${s}`});if(r==="in-itself")return e(a,"inItself",{name:s});if(r==="merge")return e(a,"merge");let o=be(s,t.known);e(a,"unknown",{name:s,meant:o===void 0?"":` (did you mean '*${o}'?)`})}}}});var qi=C({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  greeting: hello
apiVersion: v1 # expect: missing
kind: Service
metadata:
  name: web
spec:
  selector: { app: web }
`},{title:"three objects, a List among them, with comments between and keys in another order",yaml:`
kind: ConfigMap
apiVersion: v1
metadata: { name: web }
# the pods
apiVersion: v1 # expect: missing
kind: List
items:
  - { apiVersion: v1, kind: Pod, metadata: { name: web } }
kind: Secret # expect: missing
metadata: { name: web }
apiVersion: v1
`}],good:[{title:"the two are kept apart",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web } }
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var ji=C({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
  labels: # expect: twice
    tier: front
spec:
  containers: [{ name: web, image: nginx:1.27.3 }]
`},{title:"three times, in quotes and as a number too, and metadata at the root",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
metadata: # expect: twice
  name: web
data:
  1: a
  "1": b # expect: twice
  0x1: c # expect: twice
`}],good:[{title:"the same key in two mappings, and one that overrides a merged one",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web, labels: &labels { app: web, tier: front } }
data: { app: web }
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: api
  labels:
    app: api
data: { app: api }
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.before},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var Gi=C({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,n){t.code==="unreadable"&&e({file:n,span:t.span},"unreadable",{reason:t.reason})}}}});var Ui=C({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name:\xA0web # expect: blank
`},{title:"an ideographic space as indentation",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
\u3000name: web # expect: blank
`},{title:"one in front of a comment, which becomes part of the value, and an end of a line that no editor shows",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  greeting: hello\xA0# to everybody # expect: blank
  farewell: see\u2028you # expect: lineEnd
`}],good:[{title:"inside quotes, a sentence or a comment it is text",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web } #\xA0the shop
data:
  price: "10\xA0EUR"
  greeting: hello\xA0dear customer
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="blank")return;let{span:a,character:s,isLineEnd:r}=t;e({file:n,span:a},r?"lineEnd":"blank",{character:s})}}}});var Hi=C({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    description: "the shop window # expect: open
spec:
  selector: { app: web }
`}],good:[{title:"a text over two lines, and an apostrophe in a plain one",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  greeting: "hello
    dear customer"
  owner: the baker's
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var zi=C({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
	selector: # expect: tab
		app: web # expect: tab
`},{title:"tabs behind a dash and below it",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    -	name: web # expect: item
     	image: nginx:1.27.3 # expect: tab
`},{title:"an editor left tabs on an empty line and before a comment",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: web
	 # expect: nothing
spec:
	# the shop window # expect: nothing
  selector: { app: web }
`}],good:[{title:"a tab behind a value, between brackets and in a block of text is no indentation",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name: web	# the shop window
  labels: {	app:	"web",
		tier: front }
data:
  makefile: |
    all:
    	echo all
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},Dh[t.before])}}}}),Dh={content:"tab",nothing:"nothing",item:"item"};var Qi=C({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}-web # expect: template
spec:
  selector: { app: web }
`},{title:"other engines: Jinja, ERB and envsubst in a mapping in braces",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
{% if shop %} # expect: template
  greeting: hello
{% endif %}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
<% if shop %> # expect: template
data: { greeting: hello }
<% end %>
---
apiVersion: v1
kind: ConfigMap
metadata: { name: \${NAME} } # expect: template
`}],good:[{title:"braces in quotes and in a block of text",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: alerts }
data:
  title: "{{ .Labels.alertname }}"
  body: |
    {{ range .Alerts }}{{ .Annotations.summary }}{{ end }}
  url: http://{{ .Host }}/\${PATH}
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var Yi=C({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  greeting: welcome: come in # expect: invalid
`},{title:"a list that is never closed",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      args: [--port, "8080" # expect: invalid
`},{title:"a line of a shell session between the keys",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
$ kubectl apply -f web.yaml # expect: invalid
data: { greeting: hello }
`},{title:"dots stand for what was left out",yaml:`
... # expect: endMark
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`},{title:"marks of the stream that YAML knows and kubectl does not",yaml:`
%YAML 1.2 # expect: directive
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
... # expect: behindEnd
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
--- { apiVersion: v1, kind: ConfigMap, metadata: { name: front } } # expect: behindSeparator
`},{title:"a separator that was indented",yaml:`
 --- # expect: indentedSeparator
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`},{title:"a comment in JSON",yaml:`
{
  // the shop window # expect: jsonComment
  "apiVersion": "v1",
  "kind": "ConfigMap",
  "metadata": { "name": "web" }
}
`},{title:"a list of objects that is none of Kubernetes",yaml:`
- apiVersion: v1 # expect: objectList
  kind: ConfigMap
  metadata: { name: web }
- apiVersion: v1
  kind: ConfigMap
  metadata: { name: api }
`},{title:"a file in an old encoding",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: menu }
data: { drink: caf\uFFFD } # expect: notUtf8
`},{title:"an apostrophe in single quotes, a backslash in double ones",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  owner: 'the baker's' # expect: invalid
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
data:
  pattern: "\\d+" # expect: invalid
`},{title:"something that only looks like a separator",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
---- # expect: invalid
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
`}],good:[{title:"unusual, but kubectl reads it",yaml:`
--- # the shop window
apiVersion: v1
kind: Pod
metadata: {"name": web, "labels": {"app": "web"}}
spec:
  containers:
  - name: web
    image: nginx:1.27.3
    args: [
      --port, "8080"
    ]
...
`},{title:"JSON objects behind each other",yaml:`
{ "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "web" } }
{ "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "api" } }
`},{title:"a playbook, which is no manifest and is left to others",yaml:`
- hosts: all
  tasks:
    - k8s:
        definition:
          apiVersion: v1
          kind: Namespace
          metadata: { name: {{ name }}, labels: [ }
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="refused"&&e(a,Wh[t.problem]),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}}),Wh={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var Xi=C({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: web # expect: again
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`},{title:"an old and a new API of the same object, in a List",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: extensions/v1beta1
    kind: Deployment
    metadata: { name: web }
    spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] } } }
  - apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web } # expect: again
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] } }
`}],good:[{title:"other kinds, other namespaces, other groups",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop-test }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { template: { spec: { containers: [{ image: 'nginx:1.27.3' }] } } }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: web, namespace: shop }
`},{title:"one names the namespace that the command line may give the other",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: default }
data: { LOG_LEVEL: debug }
`},{title:"names that the cluster makes",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { generateName: migrate- }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: migrate, image: 'ghcr.io/shop/api:3.0.2' }] } } }
---
apiVersion: batch/v1
kind: Job
metadata: { generateName: migrate- }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: migrate, image: 'ghcr.io/shop/api:3.0.3' }] } } }
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:n,first:a}of Bh(e)){let{before:s,severity:r}=Hh(a,n),o=[{at:J(a.at).get("name"),note:`${H(a)} is defined here, too`}];t(J(n.at).get("name"),"again",{object:H(n),before:s},{related:o,severity:r})}}}}});function Bh(e){let t=Gh(e).flatMap(a=>a.flatMap((s,r)=>{let o=Uh(e,s,a.slice(0,r));return o?[{resource:s,first:o}]:[]}));if(e.isComplete)return t;let n=new Map;for(let{first:a,resource:s}of t){let r=Vt(s.file);n.set(r,(n.get(r)??new Set).add(`${a.file} ${s.file}`))}return t.filter(({first:a,resource:{file:s}})=>a.file===s?!0:!((n.get(Vt(s))?.size??0)>1||Kh.test(Vt(s)))&&!jh(a.file,s))}var Kh=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,qh=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function jh(e,t){let[n,a]=[Ji(e),Ji(t)],s=[...n].filter(r=>a.has(r));return n.has("patch")||a.has("patch")?!0:s.some(r=>!qh.has(r))||s.length===Math.min(n.size,a.size)}function Ji(e){let t=e.slice(Vt(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(n=>n!==""))}function Gh(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,s)=>a.file<s.file?-1:a.file>s.file?1:0))}function Uh(e,t,n){let a=n.filter(s=>e.sameNamespace(s,t)===!0);return a.find(({file:s})=>s===t.file)??a.find(({file:s})=>Vt(s)===Vt(t.file))??(e.isComplete?a[0]:void 0)}function Hh(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=ks(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function Vt(e){return e.slice(0,e.lastIndexOf("/")+1)}function ks(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,s)=>ks(a,t[s]));if(!B(e)||!B(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&ks(e[a],t[a]))}var Zi=C({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector:
    matchLabels:
      app: web-frontend # expect: differs
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`},{title:"the template forgets a label",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector:
    matchLabels:
      app: database
      tier: data # expect: absent
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`},{title:"an expression that the template does not fulfil",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector:
    matchExpressions:
      - { key: app, operator: In, values: [logs, metrics] } # expect: expression
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      containers: [{ name: agent, image: fluent/fluent-bit:3.2.2 }]
`},{title:"no selector, and an empty one",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec: # expect: missing
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:3.0.2 }]
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: worker }
spec:
  selector: {} # expect: empty
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`},{title:"a ReplicationController, and a Job that selects its pods itself",yaml:`
apiVersion: v1
kind: ReplicationController
metadata: { name: cache }
spec:
  selector:
    app: cache-v2 # expect: differs
  template:
    metadata: { labels: { app: cache } }
    spec:
      containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  manualSelector: true
  selector:
    matchLabels:
      job: migration # expect: absent
  template:
    metadata: { labels: { app: migrate } }
    spec:
      restartPolicy: Never
      containers: [{ name: migrate, image: ghcr.io/shop/api:3.0.2 }]
`}],good:[{title:"more labels than the selector asks for",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector:
    matchLabels: { app: web }
    matchExpressions: [{ key: tier, operator: In, values: [front, edge] }]
  template:
    metadata: { labels: { app: web, tier: front, version: '3' } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`},{title:"a ReplicationController without selector, and a Job whose selector the cluster writes",yaml:`
apiVersion: v1
kind: ReplicationController
metadata: { name: cache }
spec:
  template:
    metadata: { labels: { app: cache } }
    spec:
      containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: migrate, image: ghcr.io/shop/api:3.0.2 }]
`},{title:"labels by an anchor",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector: { matchLabels: &labels { app: log-agent } }
  template:
    metadata: { labels: *labels }
    spec:
      containers: [{ name: agent, image: fluent/fluent-bit:3.2.2 }]
`},{title:"a part of an object, to which Kustomize adds the labels",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`},{title:"an old API that takes the selector from the template",yaml:`
apiVersion: extensions/v1beta1
kind: Deployment
metadata: { name: web }
spec:
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`}]},visit({report:e}){return{workload({resource:t,metadata:n}){let{kind:a,version:s}=t,r=Qh(t),o=n.get("labels");if(!r)return;if(Yh(r))return!r.isRequired||s!=="v1"||o.entries().length===0?void 0:e(r.at,r.at.exists?"empty":"missing",{kind:a});let i=o.exists?"the labels of the pods":"the pods carry no labels",l=[{at:o.key,note:i}],[c]=r.pairs.entries().filter(([p,u])=>Jh(u,ws(o,p))),d=r.expressions?.items().find(p=>!Zh(p,o));if(c){let[p,u]=c,m=ws(o,p),f={key:p,selector:u.text()??""};typeof m=="string"?e(u,"differs",{...f,label:m},{related:l}):e(u,"absent",f,{related:l})}else if(d){let p={key:d.get("key").text()??"",operator:ey(d)};e(d,"expression",p,{related:l})}}}}}),zh=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function Qh({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let s=e==="Job"&&n.get("manualSelector").flag()===!0;if(!s&&(e===void 0||!zh.has(e)))return;let r=a;return{at:a,pairs:r.get("matchLabels"),expressions:r.get("matchExpressions"),isRequired:!s}}function Yh({at:e,pairs:t,expressions:n}){return e.exists?B(e.value)&&t.entries().length===0&&(n?.items()??[]).length===0:!0}function Jh(e,t){return e.text()!==void 0&&t!==e.value&&!el(t)}function ws(e,t){return B(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function el(e){return e!=null&&typeof e!="string"}var Xh=new Set(["In","NotIn","Exists","DoesNotExist"]);function Zh(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!Xh.has(a)||el(ws(t,n))?!0:Ee({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function ey(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var tl=C({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: nginx
          image: nginx:1.27.3
          volumeMounts:
            - name: config # expect: undefined
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: configs
          configMap: { name: web }
`},{title:"an init container prepares a volume that nobody has added",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37.0
      command: [sh, -c, 'touch /work/ready']
      volumeMounts: [{ name: work, mountPath: /work }] # expect: undefined
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
`},{title:"a block device under the name of the claim",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: database }
spec:
  containers:
    - name: database
      image: ghcr.io/shop/database:8.1.0
      volumeDevices:
        - devicePath: /dev/xvda
          name: database-disk # expect: undefined
  volumes:
    - name: disk
      persistentVolumeClaim: { claimName: database-disk }
`}],good:[{title:"a StatefulSet mounts what its template claims",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql/data }
            - { name: tmp, mountPath: /tmp }
      volumes: [{ name: tmp, emptyDir: {} }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`},{title:"mounts that two containers share by an anchor",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          initContainers:
            - name: collect
              image: ghcr.io/shop/report:1.3.0
              volumeMounts: &mounts [{ name: reports, mountPath: /reports }]
          containers:
            - name: send
              image: ghcr.io/shop/report:1.3.0
              volumeMounts: *mounts
          volumes: [{ name: reports, emptyDir: {} }]
`},{title:"a patch that adds a mount",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers:
        - name: nginx
          volumeMounts: [{ name: pages, mountPath: /usr/share/nginx/html }]
`},{title:"pods in a List",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Pod
    metadata: { name: api }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: cache, mountPath: /cache }] }]
      volumes: [{ name: cache, emptyDir: {} }]
`}]},visit({report:e}){return{container(t,n){if(!t.at.get("image").exists)return;let a=n.spec.get("volumes"),s=ay(n),r=a.exists?[{at:a.key,note:ty(s)}]:[];for(let o of ny(t)){let i=o.text();if(!i||s.includes(i))continue;let l=be(i,s),c=l===void 0?"":` (did you mean '${l}'?)`;e(o,"undefined",{container:t.name,volume:i,meant:c},{related:r})}}}}});function ty(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function ny(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>B(t.value)).map(t=>t.get("name"))}function ay(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...n].flatMap(s=>s.text()??[])}var nl=[vi,Si,Ri,$i,Mi,Ti,Ni,Ei,Yo,Jo,Xo,Ko,jo,Go,Qo,ci,di,ui,gi,hi,ni,ri,ii,Xi,Zi,tl,Do,Wo,Bo,Wi,Bi,Ki,qi,ji,Gi,Ui,Hi,zi,Qi,Yi,Ii,Vi,_i,Fi,Di];function je(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}var Cl=Ea(Rl(),1);function Al(e){let t=e.map(n=>(0,Cl.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function Ol(e,t){let n=new Map(e.map(p=>[p.id,p])),a=t.overrides.map(p=>({override:p,matches:Es(p,t)})),s=new Map(e.map(p=>[p.id,a.filter(({override:u})=>u.rules[p.id]?.options!==void 0)]));return{isOn:o,isHeard:i,variants:l,variantFor:c,severityOf:d};function r(p,u){let m=t.rules[p.id]?.severity;return m!==void 0?m:t.profile==="recommended"&&u==="info"?"off":u}function o(p){return n.get(p)?t.rules[p]?.severity!=="off"?!0:a.some(({override:m})=>(m.rules[p]?.severity??"off")!=="off"):!1}function i(p){let u=n.get(p);return u!==void 0&&r(u,u.severity)!=="off"}function l(p){let u={...Fy(p.options),...t.rules[p.id]?.options};return[u,...(s.get(p.id)??[]).map(({override:m})=>({...u,...m.rules[p.id]?.options}))]}function c(p,u){return u?(s.get(p)??[]).findLastIndex(({matches:f})=>f({file:u.file,resource:u}))+1:0}function d(p,u,m){let f=n.get(p);if(!f)return"error";let v=r(f,m??f.severity);for(let{override:b,matches:w}of a){let h=b.rules[p]?.severity;h!==void 0&&w(u)&&(v=h)}return v}}function Fy(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function Es(e,{filesFrom:{add:t,drop:n}}){let a=e.files?Al(e.files):void 0,s=a&&(l=>a(t+(n!==""&&l.startsWith(n)?l.slice(n.length):l))),r=Ns(e.kinds),o=Ns(e.namespaces),i=Ns(e.names);return({file:l,resource:c})=>(s?.(l)??!0)&&(r===void 0||c!==void 0&&r(c.kind))&&(o===void 0||c!==void 0&&o(c.namespace))&&(i===void 0||c!==void 0&&i(c.name))}function Ns(e){return e===void 0?void 0:je(e)}function Pl(e){let[t="",...n]=e.split("/");if(t===""||n.length<1||n.length>2||n.includes(""))return`'${e}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`;let a=Xe(t,Ot);return/[*?]/.test(t)||Ot.includes(t)||a===""?void 0:`there is no kind '${t}'${a}`}function $l(e){let t=e.map(n=>{let a=n.split("/"),[s="*",r="*",o]=a;return{kind:je([s]),namespace:je([o===void 0?"*":r]),name:je([o??r])}});return(n,a,s)=>t.some(r=>r.kind(n)&&r.namespace(a)&&r.name(s))}var on=class extends Error{constructor(){super(...arguments);this.name="UsageError"}},Dt=class extends on{constructor(){super(...arguments);this.name="ConfigError"}};function tt(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function ua(e,t){let n=0,a=e.length-1;for(;n<a;){let s=n+a+1>>1;(e[s]??0)<=t?n=s:a=s-1}return n}function da(e,t){let n=ua(e,t);return{line:n+1,column:t-(e[n]??0)+1,offset:t}}function Ml(e,t){return{start:da(e,t.start),end:da(e,t.end)}}function ie(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),s=a===-1?e.length:a;return{start:n,end:e[s-1]==="\r"?Math.max(n,s-1):s}}function Nl(e){for(let o of Wy){let i=o(e);if(i)return i}let{reason:t,line:n,column:a}=e,s=jy.find(o=>o.says.test(t)),r=s?.hint??El.find(o=>o.line.test(n))?.hint??"see whether a text on it needs quotes";return{reason:s?.reason??(t.split(`
`)[0]??"").slice(0,60),hint:r,...s?.isHere?{from:a}:{}}}var pa=/indentation|separator is expected|multiline key|':' after|comma/,Dy=/^\s*```|^(?:---|\s)*[$>]\s+\w/,Wy=[({line:e})=>/^\s*(?:<<<<<<< |=======$|>>>>>>> )/.test(e)?{reason:"this is the mark of a merge conflict",hint:"choose one side and remove the marks"}:void 0,({line:e,above:t,reason:n})=>{let a=pa.test(n)?[e,t??""].findIndex(s=>Dy.test(s)):-1;return a===-1?void 0:{reason:"this is no YAML",hint:"remove the line: it looks like part of a web page or of a shell session",isAbove:a===1}},({line:e})=>/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/.test(e)?{reason:"this is no YAML",hint:"remove the '...'"}:void 0,Ky,({line:e,column:t,reason:n})=>{let a=/comma/.test(n)&&e[t]===":"?/("[^"]*"|[^\s,[{]+)\s*$/.exec(e.slice(0,t)):null;return a?{reason:"a ',' is missing before this",hint:"put one there",from:a.index}:void 0},({line:e,reason:t})=>pa.test(t)&&/^\s*(?:- )*[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /.test(e)?{reason:"the value holds ': '",hint:"put it in quotes"}:void 0,qy,({above:e,reason:t,line:n})=>pa.test(t)&&e!==void 0&&Tl.test(e)&&!Tl.test(n)?{reason:"the line is no 'key: value' pair",hint:"put a blank behind the ':'",isAbove:!0}:void 0,({above:e,reason:t})=>/multiline key|separator is expected/.test(t)&&e!==void 0&&/^[^:#\s\-{}[\]][^:#]*$/.test(e)?{reason:"the line is no 'key: value' pair",hint:El.find(n=>n.line.test(e))?.hint??"",isAbove:!0}:void 0],Tl=/^\s*(?:- +)?[\w.-]+:(?!\/\/)[^\s:]\S*\s*$/,By=/(?:^|[:,[{-])\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')(\s*)([^\s,\]}:].*)/;function Ky({line:e,reason:t}){if(!pa.test(t))return;let n=By.exec(e),[a,s="",r="",o=""]=n??[];if(!n||a===void 0)return;let i=n.index+a.length-o.length;return o.startsWith("#")&&r!==""?void 0:o.startsWith("#")?{reason:"a comment needs a blank before its '#'",hint:"put one there",from:i}:r!==""&&/["']/.test(o[0]??"")&&/comma/.test(t)?{reason:"a ',' is missing before this",hint:"put one there, or a ':' if it is the value of a key",from:i}:{reason:"the quoted text ends before this",hint:s.startsWith("'")?"an apostrophe inside of '...' is written ''":'a quote inside of "..." is written \\"',from:i}}function qy({line:e,reason:t}){if(!/indentation|separator/.test(t))return;let n=e.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|(?<=^|\s)#.*/g,s=>" ".repeat(s.length)),a=0;for(let{0:s,index:r}of n.matchAll(/[[{\]}]/g))if(a+=s==="["||s==="{"?1:-1,a<0)return{reason:`this '${s}' closes nothing`,hint:"remove it",from:r}}var jy=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end"},{says:/multiline key|implicit key|':' after a mapping key/,reason:"the line is no 'key: value' pair"},{says:/comma between/,reason:"a ',' is missing before this",hint:"put one there, or the text that holds it in quotes",isHere:!0},{says:/found ','/,reason:"nothing stands before this ','",hint:"remove it",isHere:!0},{says:/escape sequence|hexadecimal/,reason:"in double quotes no such escape is known",hint:"write '\\\\' for a backslash, or use single quotes",isHere:!0},{says:/null byte|non-printable|control character|JSON character/,reason:"a character stands here that no YAML may hold",hint:"remove it, or save the file as UTF-8 text",isHere:!0},{says:/directive/,reason:"a line that begins with '%' is a directive",hint:"remove it, or put the text in quotes"},{says:/unexpected end of the stream/,reason:"the text ends too early",hint:"close what is open"},{says:/nesting|depth/i,reason:"the values are nested more than 1000 levels deep",hint:"make it flatter"},{says:/line break is expected|block scalar|chomping|indentation width/,reason:"behind '|' or '>' only '+', '-' and a digit may stand",hint:"put the text on the next line"},{says:/anchor/,reason:"'&' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/alias/,reason:"'*' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/\btag\b/,reason:"'!' without quotes begins a tag",hint:"put the text in quotes"}],El=[{line:/^\s*(?:- )*[\w./-]+:[ ]+[@`%]/,hint:"put the value in quotes: no plain text may begin with this character"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^\s*- /,hint:"give it the indentation of the list that it belongs to"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}];var Gy=/^(?:[^#\n]*[:-])?[ \t]*(?:[&!][^\s]+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;function Ls(e){if(!/[|>]/.test(e))return[];let t=[],n,a=0;for(let s=0;s<e.length;){let r=e.indexOf(`
`,s),o=r===-1?e.length:r+1,i=e.slice(s,r===-1?e.length:r),l=i.trim()==="",c=i.length-i.trimStart().length;n!==void 0&&!l&&c<=n&&(t.push({start:a,end:s}),n=void 0),n===void 0&&!l&&Gy.test(i)&&(n=Uy(i,c),a=o),s=o}return n!==void 0&&t.push({start:a,end:e.length}),t}function Uy(e,t){let n=/^(?:- +)+(?=[^|>\s])/.exec(e.slice(t));return t+(n?.[0].length??0)}function ln(e,t){let n=0,a=e.length-1;for(;n<=a;){let s=n+a>>1,r=e[s];if(!r)return!1;if(t<r.start)a=s-1;else if(t>=r.end)n=s+1;else return!0}return!1}var ma={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)","\x85":"next line (U+0085)","\u2028":"line separator (U+2028)","\u2029":"paragraph separator (U+2029)"},Wt=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f\u0085\u2028\u2029]/g;function cn(e){return e==="\x85"||e==="\u2028"||e==="\u2029"}function Il(e,t){let n=ie(e,t.offset),a=Is(e);if(a&&a.start<=n.end)return[{code:"template",span:a}];let s=Jy(e,t);if(s.length>0)return s;let r=Xy(e,n);if(r)return[r];let o=Zy(e,n);if(o)return[o];let i=eb(e,t);if(i)return[i];let l=rb(e,n,t);return l?[l]:[ob(e,t,n)]}var Hy=/\{\{|\{%|<%|\[\[(?= )|\$\{(?!\{)/g;function Is(e){let t=-1,n=[],a=-1,s;for(let{0:r,index:o}of e.matchAll(Hy)){if(o>t){let c=ie(e,o);t=c.end,{quotes:n,comment:a}=Vl(e,c)}if(o>=a||ln(n,o)||r!=="${"&&/[^\s[{(,]/.test(e[o-1]??" ")||r==="${"&&!/[{[][^\n}\]]*$/.test(e.slice(Math.max(0,o-200),o))||(s??=Ls(e),ln(s,o)))continue;let i=zy[r]??"}}",l=e.indexOf(i,o);return{start:o,end:l!==-1&&l<t?l+i.length:t}}}var zy={"{%":"%}","<%":"%>","[[":"]]","${":"}"},Qy=/(^|[\s:,[{(-])("[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|$)|'[^'\n]*(?:''[^'\n]*)*(?:'|$)|#)/g;function Vl(e,t){let n=[];for(let{0:a,1:s="",2:r="",index:o}of e.slice(t.start,t.end).matchAll(Qy)){let i=t.start+o+s.length;if(r!=="#")n.push({start:i,end:t.start+o+a.length});else if(s===""||/\s/.test(s))return{quotes:n,comment:i}}return{quotes:n,comment:t.end+1}}var Ll=/^ *\t[ \t]*(?=[^\s#])|(\t)(?<=^ *(?:- +)*- *\t)[ \t]*(?=[^\s#])/gm,Yy=/flow collection|comma|node content|quoted|escape|JSON character/;function Jy(e,t){if(Yy.test(t.reason)&&!/tab/.test(t.reason))return[];let n=ie(e,t.offset),a=n.start>0?ie(e,n.start-1):n,s=i=>a.start<=i&&i<n.end;if(e.slice(a.start,n.end).search(Ll)===-1)return[];let r=Ls(e),o=[];for(let{0:i,1:l,index:c}of e.matchAll(Ll)){if(!s(c)&&ln(r,c))continue;let d=l===void 0?"content":"item";if(o.push({code:"tab",span:{start:c,end:c+i.length},before:d}),o.length>=100)break}return o}function Xy(e,t){let n=e.lastIndexOf(`
`,t.start-2)+1;for(let a of n<t.start?[ie(e,n),t]:[t]){let s=e.slice(a.start,a.end);if(s.search(Wt)===-1)continue;let{quotes:r,comment:o}=Vl(e,a);for(let{0:i,index:l}of s.matchAll(Wt)){let c=a.start+l;if(c>=o||ln(r,c))continue;let d=ma[i]??i;return{code:"blank",span:{start:c,end:c+1},character:d,isLineEnd:cn(i)}}}}function Zy(e,t){let n=t.start>0?ie(e,t.start-1):t;for(let{start:a,end:s}of[n,t]){let r=e.slice(a,s);if(!/^(?:[ \t]+---[ \t]*|--|-{4,}|-[ -]*-|[\u2010-\u2015]+-*)[ \t]*$/.test(r))continue;let o=r.length-r.trimStart().length;return{code:"invalid",span:{start:a+o,end:a+r.trimEnd().length},reason:"this line separates no documents",hint:"write just '---', without blanks before it"}}}function eb(e,t){let n=/quoted scalar|deficient indentation/.test(t.reason);if(n){let s=nb(e,t.offset);if(s)return{code:"unclosed-quote",span:s,quote:e[s.start]??'"'}}if(!n&&!/flow collection$/.test(t.reason))return;let a=sb(e,t.offset);if(a!==void 0)return{code:"invalid",span:{start:a,end:a+1},reason:`the '${e[a]}' is never closed`,hint:"close it, or indent what belongs into it"}}var tb=/(^|[:\-,[{])[ \t]*("[^"\\\n]*(?:\\.[^"\\\n]*)*("|\\?$)|'[^'\n]*(?:''[^'\n]*)*('|$))/gm;function nb(e,t){let n,a=ie(e,t).end;for(let{0:s,2:r="",3:o,4:i,index:l}of e.slice(0,a).matchAll(tb)){if(o==='"'||i==="'")continue;let c=l+s.length-r.length;if(c>=Math.max(t,1))break;n={start:c,end:ie(e,c).end}}return n}var ab=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g;function sb(e,t){let n=[],a=e.slice(0,t).replace(ab,s=>" ".repeat(s.length));for(let s of a.matchAll(/[[{\]}]/g))s[0]==="["||s[0]==="{"?n.push(s.index):n.pop();return n.at(-1)}function rb(e,t,{reason:n}){let a=e.slice(t.start,t.end),s=/(?:^|[:\-,[]\s+|\[)(\*(?:[^\s,\]}]*)(?:[ \t]+[^\s,#\]}]+)*)/.exec(a);if(!s?.[1]||!/alias|bad indentation|node content/.test(n))return;let r=t.start+s.index+s[0].length-s[1].length;return{code:"anchor",span:{start:r,end:r+s[1].length},name:s[1],known:[],problem:"wildcard"}}function ob(e,t,n){let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=ie(e,a.start-1);let s=a.start>0?ie(e,a.start-1):void 0,r=Nl({reason:t.reason,line:e.slice(a.start,a.end),column:a===n?t.offset-a.start:0,above:s&&e.slice(s.start,s.end)});return{code:"invalid",span:lb(e,r.isAbove&&s?s:a,r),...ib(r)}}function ib({reason:e,hint:t}){return{reason:e,hint:t}}function lb(e,t,{from:n=0}){let a=e.slice(t.start,t.end),s=a.length-a.trimStart().length,r=a.trimEnd().length,o=Math.max(s,Math.min(n,r-1));return{start:t.start+o,end:t.start+Math.max(r,o)}}function _l(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/[.*/]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function Fl(e){if(e instanceof RangeError)return{reason:"nesting too deep",offset:0};if(!(e instanceof $n))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var Dl=/(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source,cb=new RegExp(`^${Dl}[{[]${Dl}["{[\\]}]`),db=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g;function Wl(e){if(!e.includes("//")&&!e.includes("/*"))return[];if(!cb.test(e))return[];let t=[];for(let{0:n,index:a}of e.matchAll(db))n.startsWith("/")&&t.push({start:a,end:a+n.trimEnd().length});return t}function Bl(e,t){let n="",a=0;for(let{start:s,end:r}of t)n+=e.slice(a,s)+e.slice(s,r).replace(/[^\n]/g," "),a=r;return n+e.slice(a)}var ub=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}]/g;function Kl(e){if(!/^\s*\{/.test(e))return;let t=[],n=0,a=0,s=0;for(let{0:o,index:i}of e.matchAll(ub)){if(o==="{"&&n++===0){if(e.slice(s,i).trim()!=="")return;a=i}if(o==="}"&&--n===0&&(s=i+1,t.push({start:a,end:s})),n<0)return}return n===0&&t.length>1&&e.slice(s).trim()===""?t:void 0}function fa({tape:e},t){let n=0,a=e.length/4-1;for(;n<a;){let l=n+a+1>>1;(e[l*4+1]??0)<=t?n=l:a=l-1}let s=n*4,r=e[s]===G.scalar||e[s]===G.key,o=e[s+1]??0,i=e[s+2]??0;return r&&o<=t&&t<i?{start:o,end:i}:void 0}function ql(e,t,n){let a=new Set(n.filter(({depth:c})=>c===0).map(({key:c})=>c));if(!a.has("apiVersion")||!a.has("kind"))return[];let s=pb(t);if(s.some(({start:c})=>e.slice(e.lastIndexOf(`
`,c-1)+1,c).trim()!==""))return[];let r=new Map(s.map(({name:c},d)=>[c,d])),o=[],i=new Set,l=s[0]?.name;return s.forEach(({name:c,start:d},p)=>{let u=c==="apiVersion"||c==="kind",m=i.has("apiVersion")&&i.has("kind"),f=(r.get("apiVersion")??0)>=p&&(r.get("kind")??0)>=p,v=u||c===l||c==="metadata"&&r.get(c)===p;i.has(c)&&m&&f&&v&&(o.push(d),i=new Set,l=c),i.add(c)}),o}function pb({tape:e,keys:t}){let n=[],a=s=>e[s]===G.alias?s+4:e[s+3]??s+4;for(let s=4;s<e.length;){let r=e[s]===G.key;r&&n.push({name:t[e[s+3]??0]??"",start:e[s+1]??0}),s=a(r?s+4:a(s))}return n}var mb=/(?<=\n) *\t[ \t]*|(\t)(?<=\n *(?:- +)*- *\t)[ \t]*/g;function jl(e,t,n){let a=e.slice(t.start,t.end);if(!a.includes("	"))return[];let s=t.start===0?`
`:"",r=[],o=fb(e,n);for(let i of`${s}${a}`.matchAll(mb)){let l=t.start-s.length+i.index,c=l+i[0].length,d=l+i[0].indexOf("	");if(o.takes(d))continue;let p=e[c],u=p===void 0||p===`
`||p==="\r"||p==="#";r.push({span:{start:l,end:c},before:i[1]!==void 0?"item":u?"nothing":"content"})}return r}function fb(e,t){let n=0,a=0,s=[],r={start:-1,end:-1,isPlain:!1,column:-1};return{takes(i){if(o(i),r.start<=i&&i<r.end)return!0;let l=e.lastIndexOf(`
`,i)+1;return r.isPlain&&r.end<=l&&e.slice(r.end,i).trim()===""?i-l>r.column:s.some(({isFlow:d,end:p})=>d&&i<p)}};function o(i){for(;n<t.length;n++,a=0){let{tape:l}=t[n]??{tape:new Int32Array};for(;a<l.length;a+=4){let c=l[a+1]??0;if(c>i)return;let d=l[a+2]??0;for(;s.length>0&&(s.at(-1)?.end??0)<=c;)s.pop();let p=l[a];if(p===G.mapping||p===G.sequence){let v=e[c]==="{"||e[c]==="[",b=v?s.at(-1)?.column??-1:c-(e.lastIndexOf(`
`,c-1)+1);s.push({end:d,column:b,isFlow:v});continue}let u=e[c]==='"'||e[c]==="'",m=p===G.scalar&&e[c-1]===`
`,f=!u&&!m&&d>c&&p!==G.alias;r={start:c,end:d,isPlain:f,column:s.at(-1)?.column??-1}}}}}var gb=new Set(["duplicate-key","missing-separator","blank","tab","refused"]);function Gl(e){return gb.has(e.code)}function ga(e,t){let n=e.slice(t.start,t.end),a=Wl(n),s=hb(a.length===0?n:Bl(n,a)),r=bb(s);if("failure"in r){let v=Kl(s);if(v)return Hl(v.map(w=>ga(e,dn(w,t.start))));let b=Il(s,r.failure);return{documents:[],troubles:b.map(w=>_s(w,t.start))}}let{trees:o,duplicates:i,faults:l}=Jr(r.text,r.events,v=>r.toOffset(v)+t.start),c=l.length>0?Is(s):void 0;if(c)return{documents:[],troubles:[{code:"template",span:dn(c,t.start)}]};let[d]=o,p=d&&i.length>0?ql(e,d,i):[];if(p.length>0)return Sb(e,t,p);let u=[...l.map(v=>$b(_l(v),e)),...i.map(({key:v,before:b,again:w})=>({code:"duplicate-key",key:v,before:b,span:w})),...a.slice(0,1).map(v=>({code:"refused",problem:"json-comment",span:dn(v,t.start)})),...Cb(s,o).map(v=>_s(v,t.start)),...Ab(s).map(v=>_s(v,t.start)),...o.flatMap(v=>Pb(e,t,v))];if(s===n)for(let{span:v,before:b}of jl(e,t,o))u.push({code:"tab",span:v,before:b});let m=Ob(d);m&&u.push(m);let f=o.map(v=>({...v,span:t}));return{documents:u.every(Gl)?f:[],troubles:u}}function hb(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var yb=2e7,Fs=" ".repeat(8);function bb(e){let t=e,n,a=-1,s=[];for(let r=e.length;;r+=t.length){let o=wb(t);if(!("reason"in o))return{text:t,events:o,toOffset:s.length===0?xb:d=>kb(s,d)};n??=o;let i=ie(t,o.offset);if(o.reason!=="deficient indentation"||r>yb||i.start===a)return{failure:n};let l=t.slice(i.start,i.end),c=l.replace(vb,d=>d==="	"?" ":d);if(c!==l){t=t.slice(0,i.start)+c+t.slice(i.end);continue}a=i.start,s.push(i.start),t=t.slice(0,i.start)+Fs+t.slice(i.start)}}var vb=/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|\t/g;function kb(e,t){let n=0,a=e.length;for(;n<a;){let r=n+a>>1;(e[r]??0)<t?n=r+1:a=r}if(n===0)return t;let s=(n-1)*Fs.length;return Math.max((e[n-1]??0)-s,t-s-Fs.length)}function wb(e){let{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return Ir(e,{maxDepth:Yr})}catch(n){return Fl(n)}finally{Error.stackTraceLimit=t}}function xb(e){return e}function Sb(e,t,n){let a=n.map(o=>Rb(e,e.lastIndexOf(`
`,o-1)+1)),s=[t.start,...a].map((o,i)=>ga(e,{start:o,end:a[i]??t.end})),r=n.map((o,i)=>{let l=ie(e,o),c=e.indexOf(":",o);return{code:"missing-separator",span:{start:o,end:c===-1||c>l.end?l.end:c},first:Ul(s[i]),second:Ul(s[i+1])}});return Hl([...s,{documents:[],troubles:r}])}function Rb(e,t){let n=t;for(;n>0;){let a=e.lastIndexOf(`
`,n-2)+1;if(e[a]!=="#")break;n=a}return n}function Hl(e){return{documents:e.flatMap(({documents:t})=>t),troubles:e.flatMap(({troubles:t})=>t)}}function Ul(e){let t=e?.documents[0]?.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function Cb(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(n?.[1])return[Vs("end-mark",n[0].lastIndexOf("..."))];let a=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]+---(?=\s)/.exec(e);if(a)return[Vs("indented-separator",a[0].length-3)];if(t.length<2)return[];let s=/^\.\.\.(?=[ \t]*\r?$)/m.exec(e);return s?[Vs("behind-end",s.index)]:[]}function Vs(e,t){return{code:"refused",problem:e,span:{start:t,end:t+3}}}function Ab(e){let t=e.indexOf("\uFFFD");return t===-1?[]:[{code:"refused",problem:"not-utf8",span:{start:t,end:t+1}}]}function Ob(e){let t=e?.value;if(!e||!Array.isArray(t)||t.length===0)return;let n=s=>typeof s=="object"&&s!==null&&"apiVersion"in s&&"kind"in s&&"metadata"in s,a=e.tape[1]??0;return t.every(n)?{code:"refused",problem:"object-list",span:{start:a,end:a+1}}:void 0}function Pb(e,t,n){let a=e.slice(t.start,t.end);if(a.search(Wt)===-1)return[];let s=[];for(let r of a.matchAll(Wt)){let o=t.start+r.index,i=fa(n,o);if(!i||/["'|>]/.test(e[i.start]??""))continue;let l=e.slice(i.start,i.end);if(!(l.includes(`
`)||o>i.start&&o<i.end-1&&l.includes(" ")&&e[o+1]!=="#"&&!cn(r[0]))&&(s.push({code:"blank",span:{start:o,end:o+1},character:ma[r[0]]??r[0],isLineEnd:cn(r[0])}),s.length>=1e3))break}return s}function $b(e,t){if(e.span.end>e.span.start)return e;let n=t.indexOf(":",e.span.start),a=n===-1?Math.max(0,e.span.start-1):n;return{...e,span:{start:a,end:a+1}}}function dn({start:e,end:t},n){return{start:e+n,end:t+n}}function _s(e,t){let n=dn(e.span,t);return e.code==="duplicate-key"?{...e,span:n,before:dn(e.before,t)}:{...e,span:n}}function Yl(e){let t=[],n=[],a=0;for(let s=zl(e,0);s!==-1;s=zl(e,s+3)){let r=e[s+3];if(r!==void 0&&r!==`
`&&r!=="\r"&&r!==" "&&r!=="	"){n.push(s);continue}Ql(e,a,s)&&t.push({start:a,end:s}),a=Mb(e,s+3)}return Ql(e,a,e.length)&&t.push({start:a,end:e.length}),{pieces:t,glued:n}}function Mb(e,t){let n=e.indexOf(`
`,t);return n!==-1&&e[n+1]==="\uFEFF"&&e.slice(t,n).trim()===""?n+2:t}function zl(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1))if(n===0||e[n-1]===`
`)return n;return-1}function Ql(e,t,n){let a=t;for(;a<n;){let s=e.indexOf(`
`,a),r=s===-1||s>n?n:s,o=a;for(;o<r&&(e[o]===" "||e[o]==="	"||e[o]==="\r");)o++;let i=e[o],l=i==="%"&&o===a,c=o===a&&e.startsWith("...",a)&&e.slice(a+3,r).trim()==="";if(o<r&&i!=="#"&&!l&&!c)return!0;a=r+1}return!1}var Tb={isWanted:()=>!0,isMissed:()=>!0};function ha(e,{isWanted:t,isMissed:n}=Tb){let a=[],s=[],r=[],o=!1,i=0,{pieces:l,glued:c}=Yl(e);for(let d of l){let p={start:i,end:d.start};i=d.end;let u=e.slice(d.start,d.end);if(!t(u)){r.push(d);continue}let m=ga(e,d),f=[...Lb(e,p,d),...Nb(e,c,d),...m.troubles],v=f.length===0||n(u);if(!v&&m.documents.length===0){r.push(d);continue}for(let b of m.documents)a.push(b);if(v)for(let b of f)s.push(b);o||=m.documents.length===0}return{documents:a,troubles:s,isBroken:o,unwanted:r,pieceCount:l.length}}function Nb(e,t,n){return t.filter(a=>n.start<=a&&a<n.end&&!/^-+\s*$/.test(Eb(e,a))).map(a=>({code:"refused",problem:"behind-separator",span:{start:a+3,end:ie(e,a).end}}))}function Eb(e,t){let{start:n,end:a}=ie(e,t);return e.slice(n,a)}function Lb(e,t,n){let a=[],s=e.slice(t.start,t.end),r=s.includes("%")?/^%[A-Z].*/m.exec(s):null;if(r){let c=t.start+r.index,d=c+r[0].trimEnd().length;a.push({code:"refused",problem:"directive",span:{start:c,end:d}})}if(!s.endsWith("---"))return a;let o=ie(e,n.start),i=e.slice(n.start,o.end),l=n.start+i.length-i.trimStart().length;if(i.trim()!==""&&e[l]!=="#"){let c=n.start+i.trimEnd().length;a.push({code:"refused",problem:"behind-separator",span:{start:l,end:c}})}return a}function ya(e){return e.startsWith("\uFEFF")?e.slice(1):e}var Jl=["recommended","strict","all"];var Xl={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function tc(e,t,n){let a=ya(e),s=ha(a),r=tt(a),o=(u,m)=>{let{line:f,column:v}=da(r,u);throw new Dt(`${t}:${f}:${v}: ${m}`)},i=s.troubles.find(({code:u})=>u!=="refused");i&&o(i.span.start,`this is no valid YAML: ${Ib(i)}`);let[l,c]=s.documents;if(c&&o(c.tape[1]??c.span.start,"a configuration is one document: remove what follows here"),!l||l.value===null)return{};let d={...l,file:t,index:0},p={rules:new Map(n.map(u=>[u.id,u])),file:t,fail:(u,m)=>o(Qe(u).start,m)};return Vb(De.root(d),p)}function Ib(e){switch(e.code){case"invalid":return`${e.reason}: ${e.hint}`;case"tab":return"a tab stands where only blanks may";case"duplicate-key":return`key '${e.key}' stands here again`;case"unclosed-quote":return`the text that begins with ${e.quote} here is never closed`;case"anchor":return`'${e.name}' leads to no anchor: a text that begins with '*' needs quotes`;case"blank":return`this is not a blank but a ${e.character}`;default:return e.code.replaceAll("-"," ")}}function ut(e,t,n){if(!B(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(sc).join(", ")} belongs here`);let a={};for(let[s,r]of e.entries()){let o=Object.hasOwn(n,s)?n[s]:void 0;if(!o)return t.fail(r.key,`unknown key '${s}'${Xe(s,Object.keys(n))}`);r.value!==null&&(a[s]=o(r,t))}return a}function Vb(e,t){let n=ut(e,t,{$schema:nt,extends:va(Jl),rules:nc,overrides:ba(Db),ignore:ba(Wb),external:Kb,complete:Ws,namespace:jb,kubernetesVersion:Gb,cluster:(a,s)=>ut(a,s,{storageClasses:ba(Ub)}),suppressions:(a,s)=>ut(a,s,{forbid:qb})});return{...n.extends?{profile:n.extends}:{},...n.rules?{rules:n.rules}:{},...n.overrides?{overrides:n.overrides}:{},...n.ignore?{ignore:n.ignore}:{},...n.external?{external:n.external}:{},...n.complete===void 0?{}:{complete:n.complete},...n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0},...n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion},...n.cluster?.storageClasses?{storageClasses:n.cluster.storageClasses}:{},...n.suppressions?.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{}}}function nc(e,t){if(!B(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,s]of e.entries()){let r=t.rules.get(a);if(!r)return t.fail(s.key,`there is no rule '${a}'${Xe(a,t.rules.keys())}`);n[a]=_b(s,t,r)}return n}var ec=[...ds,"off"];function _b(e,t,n){if(e.value===!1)return{severity:"off"};if(!B(e.value))return{severity:va(ec)(e,t)};let{severity:a,...s}=ut(e,t,{severity:(r,o)=>r.value===!1?"off":va(ec)(r,o),...Object.fromEntries(Object.entries(n.options).map(([r,o])=>[r,(i,l)=>Fb(i,l,o)]))});return{...a?{severity:a}:{},...Object.keys(s).length>0?{options:s}:{}}}function Fb(e,t,n){switch(n.type){case"strings":return Bt(e,t);case"string":return nt(e,t);case"boolean":return Ws(e,t);case"integer":{let a=e.number();return a===void 0||!Number.isInteger(a)||a<(n.minimum??Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):a}}}var ac={files:Bt,kinds:Bb,namespaces:Bt,names:Bt};function Db(e,t){let{rules:n,...a}=ut(e,t,{...ac,rules:nc});return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):{...a,rules:n}:t.fail(e,"an override needs 'rules'")}function Wb(e,t){let{rules:n,reason:a="",until:s,...r}=ut(e,t,{...ac,rules:Bt,reason:nt,until:nt});return n?{...r,rules:n,reason:a,...s?{until:s}:{},file:t.file,span:Qe(e)}:t.fail(e,"an ignore entry needs 'rules'")}function Bb(e,t){return Ds(e,t,n=>{let a=Ot.includes(n)?"":Xe(n,Ot);return a===""?void 0:`there is no kind '${n}'${a}`})}function Kb(e,t){return Ds(e,t,n=>Pl(n))}function qb(e,t){let n=[...t.rules.keys()];return Ds(e,t,a=>n.some(je([a]))?void 0:`no rule is called '${a}'${Xe(a,n)}`)}function Ds(e,t,n){let a=Bt(e,t);return a.forEach((s,r)=>{let o=n(s);o!==void 0&&t.fail(e.items()[r]??e,o)}),a}function jb(e,t){let n=nt(e,t);return fo(n)?n:t.fail(e,`a namespace has small letters, digits and '-' only, unlike '${n}'`)}function Gb(e,t){let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(e.scalar()??"")),a=Number(n?.[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function Ub(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return{...n,name:a};let s=ut(e,t,{name:nt,provisioner:nt,default:Ws,volumeBindingMode:va(["Immediate","WaitForFirstConsumer"])});return s.name?{...n,...s}:t.fail(e,"a storage class needs a 'name'")}function va(e){return(t,n)=>{let a=t.text();return e.find(r=>r===a)??n.fail(t,`${e.map(sc).join(", ")} may stand here${a===void 0?"":`, not '${a}'${Xe(a,e)}`}`)}}function ba(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function Bt(e,t){return typeof e.value=="string"?[e.value]:ba(nt)(e,t)}function nt(e,t){return e.text()??t.fail(e,"a text belongs here")}function Ws(e,t){return e.flag()??t.fail(e,"'true' or 'false' belongs here")}function sc(e){return`'${e}'`}var Hb=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function ke(e){return e.replace(Hb,rc).replaceAll("	"," ")}function Kt(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,rc)}function rc(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function oc(e){let t=e.ofKind("Service").flatMap(a=>{let s=a.at.get("spec").get("selector"),r=s.labels();if(Object.keys(r).length===0||a.at.get("spec").get("type").text()==="ExternalName")return[];let{workloads:o,perhaps:i}=e.selectedBy(a,r),l=s.path;if(o.length>0)return o.map(({resource:p})=>({from:un(a),path:l,to:un(p),state:"resolved"}));let c=Object.entries(r).map(([p,u])=>`${p}=${u}`).join(","),d=e.isComplete&&i.length===0?"missing":"unknown";return[{from:un(a),path:l,to:{kind:"Pod",namespace:a.namespace,selector:c},state:d}]}),n=e.references.map(({from:a,at:s,keyAt:r,to:o,state:i})=>({from:un(a),path:(r??s).path,to:o,state:i}));return`${Kt({version:1,resources:e.resources.map(zb),references:[...n,...t],bindings:e.bindings},2)}
`}function un({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function zb(e){return{...un(e),file:e.file,document:e.at.document.index}}var ic=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:r,message:o})=>`${ke(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${s} ${r} ${ke(o)}
`).join("");var lc=({findings:e,summary:t})=>`${Kt({version:1,findings:e.map(({rule:n,severity:a,message:s,file:r,range:o,resource:i,path:l,related:c,help:d})=>({rule:n,severity:a,message:s,file:r,range:o,...i?{resource:i}:{},path:l,related:c,help:d})),summary:t},2)}
`;var pt={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function cc(e){let t=([n,a])=>e?s=>`\x1B[${n}m${s}\x1B[${a}m`:s=>s;return{bold:t(pt.bold),dim:t(pt.dim),red:t(pt.red),yellow:t(pt.yellow),blue:t(pt.blue),cyan:t(pt.cyan),green:t(pt.green)}}var Qb={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},mc=(e,{color:t,quiet:n})=>{let a=cc(t),s=new Map,r=(i,l)=>{let c=e.textOf(i);if(c===void 0)return;let d=s.get(i)??tt(c);s.set(i,d);let p=d[l-1];return p===void 0?void 0:c.slice(p,d[l]??c.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>Yb(i,{colors:a,lineOf:r})),...n?[]:[Zb(e,a)]].join(`
`)};function Yb(e,t){let{colors:n}=t,{severity:a,rule:s,message:r,file:o,range:i,resource:l,related:c}=e,d=u=>Qb[a](n,u),p=[`${d(n.bold(a))}${n.bold(`: ${ke(r)}`)} ${n.dim(`[${s}]`)}`,`  ${n.cyan(dc(o,i))}${l?n.dim(`  ${Jb(l)}`):""}`,...uc(t,{file:o,range:i,mark:"^",paint:d})];for(let u of c)p.push(`  ${n.cyan(dc(u.file,u.range))}  ${ke(u.note)}`),p.push(...uc(t,{file:u.file,range:u.range,mark:"~",paint:n.cyan}));return`${p.join(`
`)}
`}function dc(e,{start:t}){return`${ke(e)}:${t.line}:${t.column}`}function Jb({kind:e,namespace:t,name:n}){return ke(`${e} ${t===""?"":`${t}/`}${n}`)}var ka=160;function uc({colors:e,lineOf:t},{file:n,range:{start:a,end:s},mark:r,paint:o}){let i=t(n,a.line);if(i===void 0)return[];let l=a.column-1,c=s.line===a.line?s.column-1:i.length,d=l>ka-20?l-20:0,p=ke(i.slice(d,l)),u=ke(i.slice(l,Math.min(c,d+ka))),m=ke(i.slice(Math.min(c,d+ka),d+ka)),f=String(a.line).padStart(5),v=" ".repeat(pc(p)+(d>0?3:0))+r.repeat(Math.max(1,pc(u)));return[`${e.dim(`${f} |`)} ${d>0?"...":""}${p}${u}${m}`,`${e.dim("      |")} ${o(v)}`]}var Xb=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function pc(e){return e.replace(new RegExp("\\p{Mark}|\\u200d","gu"),"").replace(Xb,"  ").length}function Zb({summary:e,notes:t,focus:n},a){let{errors:s,warnings:r,infos:o,files:i,resources:l,suppressed:c,skipped:d}=e,p=[s>0?a.red(pn(s,"error")):"",r>0?a.yellow(pn(r,"warning")):"",o>0?a.blue(`${o} info`):""].filter(f=>f!==""),m=[`${p.length===0?a.green("no findings"):p.join(", ")} in ${n===void 0?"":`${pn(n,"file")}, judged with `}${pn(l,"resource")} of ${pn(i,"file")}${c>0?`; ${c} suppressed`:""}`];d.length>0&&m.push(a.dim(`skipped: ${d.map(({reason:f,count:v})=>`${v} ${ke(f)}`).join(", ")}`));for(let f of t)m.push(a.dim(`note: ${ke(f)}`));return`${m.join(`
`)}
`}function pn(e,t){return`${e} ${t}${e===1?"":"s"}`}var fc=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:r,message:o,help:i,related:l})=>Kt({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:s,code:r,message:o.replaceAll('"',"'"),url:i,related:l.map(c=>({file:c.file,location:`${c.range.start.line},${c.range.start.column},${c.range.end.line},${c.range.end.column}`,message:c.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var gc={pretty:mc,compact:ic,json:lc,vscode:fc};var mn="rule-crashed";function wa({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:s=()=>"",graph:r}){let o=[],i=new Map;for(let p of e){if(p.scope!==t||!n.isOn(p.id))continue;let u=n.variants(p);u.forEach((m,f)=>{let v=(b,w,...h)=>o.push(ev(p,{at:b,message:w,rest:h},a));try{let b=p.visit({graph:r,options:m,report:v,textAt:c,documentText:d});l({rule:p.id,visitor:b,variant:u.length>1?f:void 0})}catch(b){o.push(bc(p.id,{},b))}})}return{remarks:o,listeners:i,choice:n};function l(p){for(let u of Object.keys(p.visitor))Te(i,u,p)}function c(p){let{start:u,end:m}=Qe(p);return s().slice(u,m)}function d({at:p}){let{start:u,end:m}=p.document.span;return s().slice(u,m)}}function ev(e,{at:t,message:n,rest:a},s){let r=tv(t),o=e.messages[n];if(o===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let i=typeof o=="function",l=i?o(a[0]):o,c=a[i?1:0],d="document"in r?nv(r,s(r.document)):void 0;return{rule:e.id,messageId:n,message:l,...c?.severity?{severity:c.severity}:{},...Bs(r),...d?{resource:av(d)}:{},path:"path"in r?r.path:[],related:(c?.related??[]).map(p=>({...Bs(p.at),note:p.note}))}}function tv(e){return"document"in e?{document:e.document,path:e.path,isKey:e.isKey??!1}:e}function Bs(e){return"document"in e?{file:e.document.file,span:Qe(e)}:{file:e.file,span:e.span}}function nv(e,t){if(t.length<=1)return t[0];let n=({at:r})=>r.path.every((o,i)=>e.path[i]===o),[,a]=e.path,s=typeof a=="number"?t[a]:void 0;return s&&n(s)?s:t.find(n)}function Ks(e,t,n){let{listeners:a}=e;Ge(e,{hook:"resource",resource:t},r=>r.resource?.(t));let s=t.visitable;if(s!==void 0&&a.has(s)&&Ge(e,{hook:s,resource:t},r=>r[s]?.(t)),!!n&&(Ge(e,{hook:"workload",resource:t},r=>r.workload?.(n)),!!a.has("container")))for(let r of n.containers)Ge(e,{hook:"container",resource:t},o=>o.container?.(r,n))}function qs(e,t,n){let a={file:n,span:t.span};Ge(e,{hook:"syntax",at:a},s=>s.syntax?.(t,n))}function hc(e,t){Ge(e,{hook:"suppression",at:t.at},n=>n.suppression?.(t))}function yc(e,t){for(let n of t.resources)Ks(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)Ge(e,{hook:"reference",resource:n.from},a=>a.reference?.(n));if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);Ge(e,{hook:"claim",resource:a},s=>s.claim?.(n))}Ge(e,{hook:"end"},n=>n.end?.())}function Ge(e,t,n){let a=e.listeners.get(t.hook);if(a){for(let{rule:s,visitor:r,variant:o}of a)if(!(o!==void 0&&e.choice.variantFor(s,t.resource)!==o))try{n(r)}catch(i){e.remarks.push(bc(s,t,i))}}}function bc(e,{resource:t,at:n},a){let s=a instanceof Error?a.message:String(a),r=t?Bs(t.at):n??{file:"",span:{start:0,end:0}};return{rule:mn,messageId:"crashed",message:`rule '${e}' crashed: ${s}`,...r,path:[],related:[]}}function av({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var sv=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function js(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function vc(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",s=sv.flatMap(i=>n.get(i).items().flatMap(l=>{let c=l.value,d=B(c)?c.path:c;return typeof d=="string"&&!d.includes(`
`)?[rv(a,d)]:[]})),r=[];for(let[i,l]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let c of n.get(i).items()){let d=c.get("name").text();d&&r.push({kind:l,name:d,namespace:void 0})}let o=n.get("images").items().flatMap(i=>{let l=i.get("name").text(),c=i.get("newTag").exists||i.get("digest").exists||i.get("newName").exists;return l&&c?[l]:[]});return{fragments:s,supplied:r,images:o}}function kc(e){let t=e.value;return!B(t)||typeof t.apiVersion!="string"||!t.apiVersion.startsWith("skaffold/")?[]:e.get("build").get("artifacts").items().flatMap(a=>a.get("image").text()??[])}function rv(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}function wc(e){if(/^(?:[ \t\r]*(?:(?:#|\/\/).*)?\n)*\s*[{[]/.test(e))return/\bapiVersion\b/.test(e)&&/\bkind\b/.test(e);let[t,n,a,s]=ov.map(r=>r.test(e));return t&&(n||a||s)||n&&a||!1}var ov=["apiVersion","kind","metadata","spec|data|items"].map(e=>new RegExp(`^[^\\w\\n]{0,3}(?:${e})\\b`,"m"));var iv="kubeworthy-ignore",lv=/#[ \t]*kubeworthy-ignore\b((?:(?!#[ \t]*kubeworthy-ignore\b)[^\n\r])*)/g,xa="kubeworthy.dev/ignore",xc=`${xa}.`,cv=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/,dv=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function Sc(e){let t=e.text.includes(iv)?uv(e):[],n=e.text.includes(xa)?e.resources.flatMap(yv):[];return[...t,...n]}function uv({file:e,text:t,lineStarts:n,documents:a,resources:s}){let r=gv(t,n),o=pv(s,n),i=[],l=0,c=-1,d=-1;for(let p of t.matchAll(lv)){let u=p.index;for(;(a[l]?.span.end??Number.POSITIVE_INFINITY)<=u;)l++,d=-1;let m=a[l];if(m!==void 0&&m.span.start<=u&&fa(m,u))continue;let[,v="",b,w=""]=cv.exec(p[1]??"")??[],h=ua(n,u),R=/^(?:---)?[ \t]*(?:#.*)?$/.test(t.slice(n[h],u));m&&d===-1&&(c=mv(t,m.span.start),d=fv(t,m.span.start));let P=R&&m!==void 0&&c<=u&&u<d,$=R?r(h):h,E=R?o.get($):void 0;i.push({file:e,span:{start:u,end:u+p[0].trimEnd().length},covers:P?m.span:E??hv(t,n,$),rules:v.split(/[\s,]+/).filter(I=>I!==""),reason:w,...b?{until:b}:{}})}return i}function pv(e,t){let n=e.filter(({at:a})=>a.path.length>0);return new Map(n.map(({at:a})=>{let s=Qt(a.document,a.path).value;return[ua(t,s.start),s]}))}function mv(e,t){let n=e.lastIndexOf(`
`,t-1)+1,a=n;for(;n>0;){let s=e.lastIndexOf(`
`,n-2)+1,r=e.slice(s,n-1);if(!/^(?:---)?\s*(?:#.*)?$/.test(r))return a;n=s,(n===0||r.startsWith("---"))&&(a=n)}return a}function fv(e,t){for(let n=t;n<e.length;){let a=e.indexOf(`
`,n),s=a===-1?e.length:a;if(!Rc(e.slice(n,s)))return n;n=s+1}return e.length}function Rc(e){return/^\s*(#.*)?$/.test(e)}function gv(e,t){let n=-1;return a=>{if(n>a)return n;for(let s=a+1;s<t.length;s++)if(n=s,!Rc(e.slice(t[s],t[s+1]??e.length).trimEnd()))return s;return n=-1,a}}function hv(e,t,n){return{start:t[n]??0,end:t[n+1]??e.length+1}}function yv(e){let t=Qt(e.at.document,e.at.path).value,n=e.kind==="Pod"?void 0:Nt(e)?.metadata,a=e.at;return[J(e.at),...n?[n]:[],...e.kind==="CronJob"?[a.get("spec").get("jobTemplate").get("metadata")]:[]].flatMap(r=>r.get("annotations").entries().filter(([o])=>o===xa||o.startsWith(xc)).map(([o,i])=>{let l=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(i.text()??"");return{file:e.file,span:Qe(i.key),covers:t,rules:o===xa?[]:[o.slice(xc.length)],reason:(l?.[2]??"").trim(),...l?.[1]?{until:l[1]}:{}}}))}function Cc({remarks:e,suppressions:t,settings:n,choice:a,knownRules:s}){let r=[],o=je(n.forbiddenSuppressions),i=new Set(s),l=new Map,c=[];for(let u of t){let{file:m,span:f,covers:v}=u,b=p(u,{file:m,span:f},!0);for(let w of b)Te(l,m,{rule:w,suppression:u,uses:0,silences:R=>v.start<=R.span.start&&R.span.start<v.end})}for(let u of n.ignore){let m=Es(u,n);for(let f of p(u,{file:u.file,span:u.span},!1))c.push({rule:f,suppression:u,uses:0,silences:v=>m({file:v.file,resource:v.resource})})}let d=e.filter(u=>{let m=[...l.get(u.file)??[],...c].filter(f=>f.rule===u.rule&&f.silences(u));for(let f of m)f.uses++;return m.length===0});for(let u of[...[...l.values()].flat(),...c])u.uses===0&&a.isHeard(u.rule)&&r.push({code:"unused",at:{file:u.suppression.file,span:u.suppression.span},rule:u.rule});return{remarks:d,suppressed:e.length-d.length,troubles:r};function p(u,m,f){return u.rules.length===0?(r.push({code:"unknown-rule",at:m,rule:""}),[]):(u.reason===""&&r.push({code:"without-reason",at:m,rule:u.rules.join(", ")}),u.rules.filter(v=>{if(!i.has(v))return r.push({code:"unknown-rule",at:m,rule:v,meant:be(v,s)}),!1;if(f&&o(v))return r.push({code:"forbidden",at:m,rule:v}),!1;let b=u.until;return b!==void 0&&(!dv.test(b)||b<n.today)?(r.push({code:"expired",at:m,rule:v,until:b}),!1):!0}))}}function Ac(e,t,n){let a=new Map,s={text:""},r=wa({rules:e,scope:"resource",choice:n,resourcesOf:o=>a.get(o)??[],sourceText:()=>s.text});return(o,i)=>{if(typeof i!="string"){qs(r,{code:"unreadable",span:{start:0,end:0},reason:i.unreadable},o);let w=r.remarks.splice(0);return{path:o,lineStarts:[0],remarks:w,...{documents:[],documentCount:0,suppressions:[],skipped:[],images:[],unread:""}}}let l=ya(i);s.text=l;let c=ha(l,js(o)?void 0:{isWanted:Io,isMissed:wc}),d=tt(l),p=[],u=[],m=c.unwanted.map(({start:b,end:w})=>Vo(o,l.slice(b,w))),f=[],v;for(let b of c.troubles)qs(r,b,o);return c.documents.forEach((b,w)=>{let h={...b,file:o,index:w};if(js(o)){v??=vc(De.root(h),o),m.push("Kustomize file");return}let R=qn(h,t.namespace);if("skipped"in R){h.value!==null&&m.push(R.skipped),R.skipped==="tool configuration"&&f.push(...kc(De.root(h)));return}p.push(h),a.set(h,R.resources);for(let P of R.resources)u.push(P),Ks(r,P,Nt(P))}),a.clear(),{path:o,lineStarts:d,documents:p,documentCount:c.pieceCount,remarks:r.remarks.splice(0),suppressions:Sc({file:o,text:l,lineStarts:d,documents:p,resources:u}),skipped:m,...v?{kustomization:v}:{},images:[...f,...v?.images??[]],unread:c.isBroken?l:""}}}var qt={defaultClass:void 0,outside:!1,lateUntil:-1/0};function Oc(e){let t=e.claims.filter(o=>o.class===void 0).map(o=>o.order??1/0);if(t.length===0)return[qt];let n=e.classes.filter(o=>o.isDefault);if(n.length===0)return e.complete?[qt]:[{...qt,outside:!0},qt];let a=n.map(o=>({...qt,defaultClass:o})),s=Math.min(...n.map(o=>o.order??-1/0));return t.some(o=>o<s)?[...a,{...qt,defaultClass:n[0],lateUntil:s}]:a}function Pc(e,t,n){if(e.class!==void 0)return{name:e.class,object:n.get(e.class),isDefault:!1,isLate:!1};if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=(e.order??1/0)<t.lateUntil;return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var bv={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function $c(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":ls(e.object.provisioner);return a!=="none"?bv[a]:n||t?"pending":"unknown"}function Sa({object:e}){return e!==void 0&&ls(e.provisioner)!=="none"}var le=(e,t)=>`${e}/${t}`,Mc={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},Nc=e=>Object.hasOwn(Mc,e)?Mc[e]??0:0,Tc=e=>e.reduce((t,n)=>t|Nc(n),0);function vv(e){let t=[...new Set(e)].flatMap(a=>{let s=Ae(a);return s===void 0?[]:[{text:a,size:s}]});t.sort((a,s)=>Ie(a.size,s.size));let n=0;return new Map(t.map(({text:a,size:s},r)=>{let o=t[r-1];return o!==void 0&&Ie(o.size,s)!==0&&(n+=1),[a,{size:s,rank:n}]}))}var Ec=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function kv(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return Ec([...t,...n],a=>le(a.namespace,a.name))}var wv=e=>e.length>0&&e.every(t=>Nc(t)!==0);function Lc(e){let t=Ec(e.volumes,o=>o.name),n=kv(e.claims),a=vv(["0",...t.flatMap(o=>o.capacity??[]),...n.flatMap(o=>o.request??[])]),s=a.get("0")?.rank??0,r=o=>e.attributesClasses?o??"":"";return{volumes:t.map(o=>{let i=a.get(o.capacity??""),l=In(o.accessModes);return{volume:o,size:i?.size,rank:i?.rank??-1,modes:Tc(l),modesCount:l.length,volumeMode:o.volumeMode||"Filesystem",attributesClass:r(o.attributesClass),affinityKey:o.nodeAffinity===void 0?"":JSON.stringify(o.nodeAffinity)}}),claims:n.flatMap(o=>{let i=a.get(o.request??"");return i===void 0||i.rank<=s||!wv(o.accessModes)?[]:[{claim:o,id:le(o.namespace,o.name),size:i.size,rank:i.rank,modes:Tc(o.accessModes),volumeMode:o.volumeMode||"Filesystem",attributesClass:r(o.attributesClass),selectorKey:o.selector===void 0?"":JSON.stringify(o.selector)}]})}}function xv(e){let t=a=>a===void 0||wo(a,e.labels,e.name),n={narrow:a=>t(a)?[n]:[],implies:t};return n}var _c={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},Sv=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),Ic=e=>Number.parseInt(e[0]??"",10),Vc={In:(e,t)=>({...e,exists:!0,allowed:Sv(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,Ic(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,Ic(t))})};function Rv(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var Fc=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function Cv(e,t){let n=Fc(t);if(n.length===0)return;let a=new Map(e);for(let[s,{operator:r,values:o}]of n){let i=a.get(s)??_c,l=Rv(Object.hasOwn(Vc,r)?Vc[r]?.(i,o??[])??i:i);if(l===void 0)return;a.set(s,l)}return a}function Av(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>e.allowed?.has(a))}function Ov(e,t){let n=Fc(t);return n.length>0&&n.every(([a,{operator:s,values:r}])=>Av(e.get(a)??_c,s,r??[]))}function Dc(e){let t={narrow:n=>n===void 0?[t]:(n.nodeSelectorTerms??[]).flatMap(a=>{let s=Cv(e,a);return s===void 0?[]:[Dc(s)]}),implies:n=>n===void 0||(n.nodeSelectorTerms??[]).some(a=>Ov(e,a))};return t}function Pv(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function jt(e,t){return(t.length===0?[Dc(new Map)]:t.map(xv)).flatMap(a=>a.narrow(Pv(e.nodeSelector??{}))).flatMap(a=>a.narrow(e.nodeAffinity))}function at(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var we=e=>`volume '${e.volume.name}'`,Wc=e=>e===""?"no class":`class '${e}'`,Bc=e=>e.map(t=>`'${t}'`).join(", ")||"none",Kc=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function $v(e,t){let n=new Set([...Object.keys(e?.matchLabels??{}),...(e?.matchExpressions??[]).map(s=>s.key)]),a=Object.entries(t).filter(([s])=>n.has(s)).map(([s,r])=>`${s}=${r}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function Mv(e,{facts:{claim:t}}){let{namespace:n,name:a,uid:s}=e.volume.claimRef??{};return n?a!==t.name||n!==t.namespace?`${we(e)} is reserved for claim '${a??""}' in namespace '${n}'`:`${we(e)} is reserved for an earlier claim '${a}' with uid '${s??""}'`:`${we(e)} is reserved by a claimRef without a namespace, which no claim can match`}var fn={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${we(e)} offers access modes ${Bc(e.volume.accessModes)}, the claim asks for ${Bc(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!at(e,t),text:Mv},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>`${we(e)} states no readable capacity ('${e.volume.capacity??""}')`},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>`${we(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||Je(e.size)<Je(t.size),text:(e,{facts:t})=>`${we(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${we(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${we(e)} has ${Kc(e.attributesClass)}, the claim asks for ${Kc(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${we(e)} is being deleted`},phase:{code:"phase",rejects:e=>(e.volume.phase??"Available")!=="Available",text:e=>`${we(e)} is '${e.volume.phase??""}', not 'Available'`},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!Ee(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${we(e)} has ${$v(t.selector,e.volume.labels)}, the claim selects ${Ce(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${we(e)} has ${Wc(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":Wc(t.class)}`}},{accessModes:Gs,reserved:qc,unreadable:Us,tooSmall:jc,volumeMode:Hs,attributesClass:zs,deleting:Qs,phase:Gc,selector:Uc}=fn,Gt={first:[Gs,qc,Us,jc,Hs,zs,Qs],second:[Gc,Uc,fn.class]},Ra={first:[qc,Us,jc,Hs,zs,Qs],second:[Gc,Uc,fn.class,Gs]},gn={first:[Qs,Us,fn.tooSmallInBytes,fn.class,zs,Hs,Gs],second:[]},Hc={first:gn.first.filter(e=>e.code!=="class"),second:[]};function mt(e,t,n){let a=r=>r.rejects(t,n),s=e.first.find(a);return s!==void 0||at(t,n.facts)?s:e.second.find(a)}function Ys(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}var Ut={ownClass:50,others:10,othersSeen:40,seen:200},ne=(e,t)=>({code:e,text:t}),Ca=e=>e.map(t=>`'${t}'`).join(", "),Qc=(e,t)=>{let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`},Tv=({forecast:e,prospect:t})=>(e.consumers.get(t.plan.facts.id)??[]).filter(n=>n.nodeName===void 0),zc=e=>e===void 0?[]:[(e.nodeSelectorTerms??[]).map(t=>Ce({matchExpressions:[...t.matchExpressions??[],...t.matchFields??[]]})).join(" or ")];function Nv(e,t){let{name:n,nodeAffinity:a}=e.volume,s=Tv(t),[r]=s;if(a===void 0||r===void 0)return;if(s.some(d=>jt(d,t.forecast.world.nodes).some(p=>p.narrow(a).length>0))){let d=`no node reaches volume '${n}' and the other volumes of pod '${r.name}' at once`;return r.claims.length>1?{volume:n,code:"node-affinity",text:d}:void 0}let i=[...r.nodeSelector===void 0?[]:[Ce({matchLabels:r.nodeSelector})],...zc(r.nodeAffinity)],l=i.length===0?"on any node of the run":`on nodes with ${i.join(" and ")}`,c=`volume '${n}' is on nodes with ${zc(a).join()}, pod '${r.name}' runs ${l}`;return{volume:n,code:"node-affinity",text:c}}function Ev(e,{prospect:t,forecast:n,draft:a}){let s=n.stock.byName.get(a.volume??"")?.facts;if(s===void 0)return"";let r=t.plan.path==="controller"&&s.modesCount<e.modesCount?", which has fewer access modes":at(s,t.plan.facts)?", which is reserved for the claim":s.rank<e.rank?", which is smaller":"";return`, but the claim takes '${s.volume.name}'${r}`}function Lv(e,t){let{draft:n,prospect:a,takers:s}=t,{name:r}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:r,code:"less-preferred",text:`volume '${r}' fits too${Ev(e,t)}`};let o=(s.get(r)??[]).filter(l=>l!==a.plan.facts.id),[i]=o;if(i!==void 0){let l=o.length===1?Qc(i,n.claim.namespace):`one of ${o.length} other claims`;return{volume:r,code:"taken",text:`volume '${r}' fits, but ${l} gets it`}}return a.plan.path==="scheduler"?Nv(e,t):void 0}function Iv(e,t){let{demand:n,path:a}=t.prospect.plan,r=mt(a==="scheduler"||a==="waiting"?Ra:Gt,e,n);if(r===void 0)return Lv(e,t);if(!(r.code==="class"&&n.class===void 0))return Ys(r,e,n)}function Vv({prospect:e,draft:t,forecast:n,takers:a}){let{facts:s,demand:r}=e.plan,{claim:o}=s,i=n.stock.byName.get(o.volumeName??"")?.facts;if(i===void 0)return o.volumeName===void 0?[ne("lost","the claim says that it is bound, but names no volume")]:[ne("volume-not-found",`volume '${o.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:l,claimRef:c}=i.volume;if(o.bindCompleted&&c!==void 0)return[{volume:l,code:"lost",text:`the claim says that it is bound, but volume '${l}' is not bound to it`}];let d=c===void 0?mt(gn,i,r):at(i,s)?void 0:Gt.first.find(({code:u})=>u==="reserved");return d?.code==="class"&&r.class===void 0?[]:d!==void 0?[Ys(d,i,r)]:(a.get(l)??[]).filter(u=>u!==s.id).slice(0,1).map(u=>({volume:l,code:"taken",text:`volume '${l}' fits, but ${Qc(u,o.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function Yc(e){let{prospect:t,draft:n,forecast:a}=e,{facts:s,demand:r,path:o}=t.plan;if(o==="named")return Vv(e);let{stock:i}=a,l=h=>{let R=i.byName.get(h.volume.name);return R===void 0||!t.lots.has(R)},c=h=>h.filter(l).flatMap(R=>Iv(R,e)??[]),d=(i.reservedFor.get(s.id)??[]).map(h=>h.facts),p=h=>!d.includes(h),u=r.class===void 0?[]:i.volumesOfClass.get(r.class)??[],m=[...c(d),...c(u.slice(0,Ut.ownClass).filter(p))];if(u.length>Ut.ownClass){let h=u.length-Ut.ownClass;m.push(ne("more-volumes",`${h} more volumes of class '${r.class??""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return m;let f=i.volumes.slice(0,Ut.seen).filter(h=>h.volume.class!==r.class&&p(h)).slice(0,Ut.othersSeen),v=c(f),b=v.filter(h=>h.code==="class"),w=v.filter(h=>h.code!=="class");return[...m,...[...b,...w].slice(0,Ut.others)]}var Jc=["pending","waiting","absent"];function _v({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0)return[];if(t.some(r=>r.name===void 0))return[ne("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(r=>r.isDefault).map(r=>r.name??""))],s=t.some(r=>r.isLate)?[ne("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?s:a.length===1?[ne("default-class",`the claim sets no class and gets the default class ${Ca(a)}`),...s]:[ne("default-class",`the claim sets no class, and of the default classes ${Ca(a)} the newest counts`),...s]}function Fv({prospect:e,draft:t,forecast:n}){let{effective:a,path:s}=e.plan;if(s==="named"||s==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:r,object:o}=a;if(r==="")return[ne("no-class","no other volume fits, and the claim asks for no class")];if(o===void 0)return[ne("class-not-found",`StorageClass '${r}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(Sa).flatMap(l=>l.object??[]))].map(l=>ne("provisioner",`class '${l.name}' asks provisioner '${l.provisioner}' for a volume`));if(o.provisioner===""||o.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(r)?"":", and the run holds no volume of it";return[ne("no-provisioner",`class '${r}' provides no volumes by itself${i}`)]}return o.provisioner.startsWith("kubernetes.io/")?[ne("unknown-provisioner",`no volume plugin is named '${o.provisioner}', the provisioner of class '${r}'`)]:[]}function Dv({prospect:e,draft:t,forecast:n}){let{plan:a}=e,s=a.effective.name??"",r=n.consumers.get(a.facts.id)??[];if(a.path==="waiting"){let[o]=r,i=o===void 0?"no pod in the run uses the claim":`pod '${o.name}' sets nodeName, which passes the scheduler by`;return[ne("no-consumer",`class '${s}' waits for a first consumer, and ${i}`)]}return a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned"?[]:r.filter(o=>o.nodeName===void 0).slice(0,3).flatMap(o=>{for(let l of new Set(o.claims)){let c=n.prospects.get(le(o.namespace,l)),d=c?.plan.facts.claim.madeBy?.kind==="Pod"&&c.plan.facts.claim.madeBy.name===o.name;if(c===void 0&&n.world.complete)return[ne("other-claim",`pod '${o.name}' cannot be scheduled: claim '${l}' does not exist`)];if(c!==void 0&&!d&&o.ephemeralClaims?.includes(l))return[ne("consumer",`pod '${o.name}' cannot start: claim '${l}' was not created for it`)];if(!(c===void 0||l===a.facts.claim.name||c.lots.size>0)&&Jc.some(p=>c.rests.has(p)))return[ne("other-claim",`pod '${o.name}' cannot be scheduled: claim '${l}' gets no volume`)]}return jt(o,n.world.nodes).length===0?[ne("consumer",`no node meets the demands of pod '${o.name}'`)]:[]})}function Wv({prospect:e,draft:t}){if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...(t.candidates??[]).slice(0,3).map(i=>`'${i}'`),...n.filter(i=>i!=="")],s=(t.candidates?.length??0)-3,r=s>0?`${a.slice(0,3).join(", ")} or one of ${s} others`:a.join(" or "),o=ne("order",`the order of creation decides which volume the claim gets: ${r}`);return e.isEstimate?[o,ne("estimate","there are too many orders to follow them all")]:[o]}function Bv({prospect:e,forecast:t}){let{claim:n}=e.plan.facts;return e.rests.has("absent")?(n.after??[]).filter(s=>{let r=t.prospects.get(le(n.namespace,s));return r!==void 0&&Jc.some(o=>r.rests.has(o))}).map(s=>ne("predecessor",`the claim is created only when claim '${s}' has its volume`)):[]}function Xc(e,t){let n=t.length===0?[]:[ne("successor",`${Ca(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...Yc(e),..._v(e),...Fv(e),...Dv(e),...Wv(e),...Bv(e),...n]}function se(e,t,n){let a=e.get(t);a===void 0?e.set(t,[n]):a.push(n)}var Kv=5e6;function qv({claims:e},t){let n=["",...t.filter(s=>s.isDefault).map(s=>s.name)],a=new Map;for(let{claim:s,selectorKey:r}of e)if(s.selector!==void 0)for(let o of s.class===void 0?n:[s.class]){let i=a.get(o)??new Map;a.set(o,i.set(r,s.selector))}return a}function jv(e,t){let{volume:n,rank:a,modes:s,volumeMode:r,attributesClass:o,affinityKey:i}=e,l=t.map(d=>Ee(d,n.labels)?"1":"0").join(""),c=`${n.deleting===!0}|${n.phase??""}`;return[n.class,a,s,r,o,c,l,i].join("|")}function Zc(e,t){let n=new Set(e.claims.flatMap(({claim:d})=>d.volumeName??[])),a=qv(e,t),s=new Map;for(let d of e.volumes)se(s,d.volume.class,d);let r=d=>{let p=`own ${d.volume.name}`;if(d.volume.claimRef!==void 0||n.has(d.volume.name))return p;let u=[...a.get(d.volume.class)?.values()??[]];return u.length*(s.get(d.volume.class)?.length??0)>Kv?p:`like ${jv(d,u)}`},o=new Map;for(let d of e.volumes)se(o,r(d),d);let i=new Map,l=new Map,c=new Map;for(let d of o.values()){let[p]=d;if(p===void 0)continue;let u={index:i.size,facts:p,volumes:d};for(let{volume:f}of d)i.set(f.name,u);let m=p.volume.claimRef;m===void 0?se(c,p.volume.class,u):se(l,le(m.namespace??"",m.name??""),u)}return{volumes:e.volumes,byName:i,reservedFor:l,freeOfClass:c,volumesOfClass:s}}function Js(e){let t=e.map((o,i)=>i),n=o=>{let i=o;for(;t[i]!==i;){let l=t[i]??i;t[i]=t[l]??l,i=t[i]??i}return i},a=new Map,s=(o,i)=>{let l=a.get(o);l===void 0?a.set(o,i):t[n(i)]=n(l)};e.forEach((o,i)=>{for(let l of o.slots){s(l,i);for(let c of l.plans[0]?.offers??[])s(c.lot,i)}for(let l of[...o.after,...o.behind,...o.pod?.needs??[]])s(l,i)});let r=new Map;return e.forEach((o,i)=>{se(r,n(i),o)}),[...r.values()]}function Gv(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function Aa(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let s of e){if(s.facts.modesCount>n.facts.modesCount)break;if(s.facts.modesCount<n.facts.modesCount||!t(s))continue;let r=a.get(s.facts.modes);r===void 0?a.set(s.facts.modes,[s]):r.push(s)}return[...a.values()].flatMap(Gv)}var Xs=(e,t)=>e.facts.modesCount-t.facts.modesCount;var Oa=e=>e.plans[0];function Uv(e){let t=e.find(a=>Oa(a)?.offers.length===0);if(t!==void 0)return[t];let n=Math.min(...e.map(a=>Oa(a)?.facts.rank??0));return e.filter(a=>Oa(a)?.facts.rank===n)}function Hv(e,t,n,a){let s=Oa(e);if(s===void 0)return[];let r=[],o=[],i=(l,c)=>r.some(d=>d.facts.rank<c&&l.implies(d.facts.volume.nodeAffinity));for(let l of s.offers)if(!(n(l.lot)<=0)){if(!a.spend(1+r.length))return o;if(i(t,l.facts.rank))break;for(let c of t.narrow(l.facts.volume.nodeAffinity))i(c,l.facts.rank)||o.push({place:c,assignment:{slot:e,lot:l.lot}});r.push(l)}if(!s.mayGoWithout)return o;for(let l of t.narrow(s.effective.object?.allowedTopologies))i(l,1/0)||o.push({place:l,assignment:{slot:e,rest:s.rest}});return o}function ed(e,t,n,a){if(e.length===0)return[[]];let s=r=>a.freeOf(r)-(n.get(r)??0);return Uv(e).flatMap(r=>Hv(r,t,s,a).flatMap(({place:o,assignment:i})=>{let{lot:l}=i,c=l===void 0?n:new Map(n).set(l,(n.get(l)??0)+1);return ed(e.filter(p=>p!==r),o,c,a).map(p=>[i,...p])}))}function zv(e,t){return t.reduce((n,a)=>a===void 0||!a.isServed?[]:n.flatMap(s=>s.narrow(a.lot?.facts.volume.nodeAffinity)),e.places)}function hn(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),s=zv(n,[...n.needs,...a].map(t.decisionOf)),r=e.slots.filter(i=>!a.includes(i)),o=new Map;for(let i of s)for(let l of ed(r,i,new Map,t)){let c=r.flatMap(d=>l.find(p=>p.slot===d)??[]);o.set(c.map(({lot:d,rest:p})=>d?.index??p).join(),c)}return[...o.values()]}var Qv=new Set(["provisioned","unknown","deferred"]),Pa=e=>({isServed:Qv.has(e)}),Zs=(e,t)=>(t??[]).map(n=>le(e.namespace,n));function td(e,t,n){for(let a of e.claims){let s=t.get(le(e.namespace,a));if(s===void 0&&n)return{claim:a,kind:"missing"};let r=s?.facts.claim.madeBy?.kind==="Pod"&&s.facts.claim.madeBy.name===e.name;if(s!==void 0&&!r&&e.ephemeralClaims?.includes(a))return{claim:a,kind:"foreign"}}}function Yv({plans:e,consumers:t},n){let a=new Set,s=new Set,r=new Set,o=new Set;for(let{facts:{claim:i}}of e)for(let l of[i.after,i.behind])if(!(l===void 0||o.has(l))){o.add(l);for(let c of Zs(i,l))a.add(c)}for(let i of t)for(let l of new Set(Zs({...i,accessModes:[]},i.claims))){let c=n.get(l)?.path==="scheduler";c&&r.has(l)&&s.add(l),(!c||r.has(l))&&a.add(l),r.add(l)}return{watched:a,shared:s}}var Jv=()=>({lots:new Set,rests:new Set});function nd(e){let{plans:t,nodes:n,complete:a}=e,s=new Map(t.map(h=>[h.facts.id,h])),r=e.consumers.filter(h=>h.claims.some(R=>s.get(le(h.namespace,R))?.path==="scheduler")),{watched:o,shared:i}=Yv({...e,consumers:r},s),l=new Map,c=[],d=h=>{let[R]=h,P=R?.facts.id??"",$=l.get(P);if($!==void 0)return $;let E={plans:h,outcome:Jv(),isWatched:o.has(P),isShared:i.has(P),after:[]};c.push(E);for(let I of h)l.set(I.facts.id,E);return E},p=new Map;for(let h of t){if(h.path==="scheduler")continue;let{id:R,claim:P}=h.facts,$=P.after===void 0&&P.behind===void 0?"":`${P.namespace} ${P.after?.join()??""} ${P.behind?.join()??""}`;se(p,o.has(R)?`watched ${R}`:`${h.shape} ${$}`,h)}let u=[...p.values()].map(h=>({members:h,slots:[d(h)]})),m=new Map;for(let[h,R]of r.entries()){let P=[...new Set(R.claims)].flatMap(k=>s.get(le(R.namespace,k))??[]),$=P.filter(k=>k.path==="scheduler"),E=$.length<P.length||$.some(({facts:k})=>o.has(k.id)||i.has(k.id)||k.claim.after!==void 0),I=JSON.stringify([R.nodeSelector,R.nodeAffinity]),M=td(R,s,a)!==void 0,L=$.map(k=>k.shape).join(" & ");se(m,E?`pod ${h}`:`${I} ${M} ${L}`,{consumer:R,brought:$})}let f=(h,R)=>Zs(h,R).flatMap(P=>l.get(P)??[]),v=[...m.values()].flatMap(h=>{let[R]=h;if(R===void 0)return[];let P=R.brought.map(($,E)=>d(h.flatMap(({brought:I})=>I[E]??[])));return[{consumer:R.consumer,count:h.length,slots:P}]});for(let h of c){let R=h.plans[0]?.facts.claim;R?.after!==void 0&&(h.after=f(R,R.after))}let b=u.map(({members:h,slots:R})=>{let P=h[0]?.facts.claim;return{count:h.length,slots:R,after:R.flatMap($=>$.after),behind:P===void 0?[]:f(P,P.behind).filter($=>$.plans[0]?.path!=="scheduler")}}),w=v.map(({consumer:h,count:R,slots:P})=>({count:R,slots:P,pod:{places:jt(h,n),needs:[...new Set(h.claims)].flatMap($=>{let E=l.get(le(h.namespace,$));return E===void 0||P.includes(E)?[]:[E]}),isBlocked:td(h,s,a)!==void 0},after:P.flatMap($=>$.after),behind:[]}));return{units:[...b,...w],slots:l}}var sd=20,rd={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},ad=e=>(e.plans[0]?.offers.length??0)>0;function $a(e,t,n){for(let s of t)e.outcome.lots.add(s);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:Pa(n??"pending")}function Xv(e){if(!e.after.filter(n=>!e.slots.includes(n)).some(n=>n.decision===void 0))return e.after.every(n=>n.decision?.isServed===!0)}function Zv(e){if(e.slots.some(r=>r.isShared))return!1;let t=Xv(e);if(t===void 0)return!1;if(!t){let r=i=>i.after.every(l=>l.decision?.isServed===!0),o=e.slots.map(i=>[i,r(i)?yn(i):"absent"]);for(let[i,l]of o)i.decision===void 0&&$a(i,[],l);return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||ad(n)?!1:($a(n,[],n.plans[0]?.rest),!0);if(e.pod.needs.some(r=>r.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(r=>r.decision?.isServed===!1);if(!a&&e.slots.some(ad))return!1;let[s]=a?[]:hn(e,rd);for(let r of e.slots)$a(r,[],s===void 0?yn(r):r.plans[0]?.rest);return!0}function yn(e){return e.plans[0]?.rest==="unknown"?"unknown":"pending"}function ek(e){let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=t.plans[0]?.offers??[],a=(r,o)=>{if(r.size===0)return;if(r.size===n.length)return{lots:r,parts:[r]};let i=new Map;for(let l of r)se(i,o(l),l);return{lots:r,parts:[...i.values()].map(l=>new Set(l))}};if(e.pod===void 0)return a(new Set(Aa(n,()=>!0).map(r=>r.lot)),r=>r.facts.modes);if(e.pod.needs.length>0)return;let s=hn(e,rd).flat();if(!s.some(r=>r.lot===void 0))return a(new Set(s.flatMap(r=>r.lot??[])),r=>r.index)}function tk(e,t){return!e.slots.some(n=>n.isWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function nk(e){let t=new Map,n=new Map;for(let s of e){for(let o of new Set(s.slots.flatMap(i=>i.plans[0]?.offers.map(l=>l.lot)??[])))se(n,o,s);let r=ek(s);r!==void 0&&!tk(s,r.lots)&&t.set(s,r)}let a=new Map(e.flatMap(s=>s.slots.map(r=>[r,s])));for(let s=0;s<sd;s+=1){let r=new Map;for(let[u,{lots:m}]of t)for(let f of m)se(r,f,u);let o=new Map;for(let[u,m]of n)o.set(u,m.every(f=>t.has(f)));let i=new Map,l=u=>{let m=[...u].map(R=>R.index).join(),f=i.get(m);if(f!==void 0)return f;let b=[...new Set([...u].flatMap(R=>r.get(R)??[]))].reduce((R,P)=>R+P.count,0),w=[...u].reduce((R,P)=>R+P.volumes.length,0),h=b<=w&&[...u].every(R=>o.get(R));return i.set(m,h),h},c=u=>{let m=a.get(u);return m!==void 0&&t.has(m)},d=([u,m])=>u.after.every(f=>f.decision?.isServed??c(f))&&u.behind.every(f=>f.decision!==void 0||c(f))&&m.parts.every(l),p=[...t].filter(u=>!d(u));if(p.length===0)return t;for(let[u]of p)t.delete(u)}return new Map}function od(e){let t=e;for(let n=0;n<sd;n+=1){let a=t.filter(i=>!Zv(i)),s=nk(a);for(let[i,{lots:l}]of s)for(let c of i.slots)$a(c,l,void 0);let r=a.filter(i=>!s.has(i)),o=r.length===0||r.length===t.length;if(t=r,o)return t}return t}var tr={states:4e3,cells:4e5,looks:12e5},ak=e=>e.isWatched||e.isShared,sk=e=>e===void 0?"":`${e.isServed}${e.lot?.facts.affinityKey??""}`,rk=({left:e,free:t,decisions:n})=>`${e.join()};${t.join()};${n.map(sk).join("|")}`,er=(e,t,n)=>e.map((a,s)=>s===t?n:a);function id(e,t){let n=[...new Set(e.flatMap(b=>b.slots).flatMap(b=>b.plans[0]?.offers??[]).map(b=>b.lot))],a=new Map(n.map((b,w)=>[b,w])),s=[...new Set(e.flatMap(b=>b.slots).filter(ak))],r=new Map(s.map((b,w)=>[b,w])),o=0,i=b=>(o+=b,o<=t.looks),l=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),c=new Set,d=[],p=b=>{let w=rk(b);c.has(w)||(c.add(w),d.push(b))},u=(b,w)=>w.decision??b.decisions[r.get(w)??-1],m=(b,w,h)=>{let{free:R,decisions:P}=b;for(let{slot:$,lot:E,rest:I}of h){E!==void 0?$.outcome.lots.add(E):$.outcome.rests.add(I??"pending");let M=E===void 0?void 0:a.get(E);M!==void 0&&(R=er(R,M,(R[M]??0)-1));let L=E===void 0?Pa(I??"pending"):{isServed:!0,lot:E},k=r.get($);k!==void 0&&(P=er(P,k,L))}p({left:er(b.left,w,(b.left[w]??0)-1),free:R,decisions:P})},f=(b,w,h)=>{if(!w.after.every(I=>u(b,I)?.isServed===!0))return!1;let R=I=>b.free[a.get(I)??-1]??0;if(w.pod!==void 0){let I=hn(w,{freeOf:R,decisionOf:M=>u(b,M),spend:i});for(let M of I)m(b,h,M);return I.length>0}if(!w.behind.every(I=>u(b,I)!==void 0))return!1;let[P]=w.slots,$=P?.plans[0];if(P===void 0||$===void 0)return!1;let E=Aa($.offers,I=>i(1)&&R(I.lot)>0);E.length===0&&m(b,h,[{slot:P,rest:$.rest}]);for(let{lot:I}of E)m(b,h,[{slot:P,lot:I}]);return!0},v=b=>{e.forEach((w,h)=>{if((b.left[h]??0)!==0)for(let R of w.slots){if(u(b,R)!==void 0)continue;let P=R.after.every($=>u(b,$)?.isServed===!0);R.outcome.rests.add(P?yn(R):"absent")}})};p({left:e.map(b=>b.count),free:n.map(b=>b.volumes.length),decisions:s.map(()=>{})});for(let b=d.pop();b!==void 0;b=d.pop()){if(c.size>l||o>t.looks)return{states:c.size,isComplete:!1};let w=b;e.map((R,P)=>(w.left[P]??0)>0&&f(w,R,P)).includes(!0)||v(w)}return{states:c.size,isComplete:o<=t.looks}}var ok=5e4;function ik(e,t,n){if(e.pod!==void 0||e.after.length>0)return!1;let a=t.reduce((i,l)=>i+l.volumes.length,0),s=new Set,r=0,o=0;for(let i of t)for(let l of n.get(i)??[]){if(o+=1,o>ok)return!1;if(!s.has(l)&&(s.add(l),r+=l.count*l.slots.length,r>a))return!1}return!0}function ld(e){let t=new Map,n=a=>[...new Set(a.slots.flatMap(s=>s.plans[0]?.offers??[]).map(s=>s.lot))];for(let a of e)for(let s of n(a))se(t,s,a);for(let a of e){let s=ik(a,n(a),t);for(let r of a.slots){for(let{lot:i}of r.plans[0]?.offers??[])a.pod?.places.some(c=>c.narrow(i.facts.volume.nodeAffinity).length>0)!==!1&&r.outcome.lots.add(i);let o=r.plans[0];o===void 0||s||(r.outcome.rests.add(o.rest),a.pod!==void 0&&r.outcome.rests.add(yn(r)),r.after.length>0&&r.outcome.rests.add("absent"))}}}var lk=5e6,bn=(e,t)=>({facts:e.facts,lot:e,prebound:t}),ck=(e,t)=>e.facts.rank-t.facts.rank;function dk(e,t,n){return e.flatMap(a=>mt(t,a.facts,n)===void 0?[bn(a,!1)]:[])}function uk(e,t,n){return(n.reservedFor.get(e.id)??[]).filter(({facts:a})=>at(a,e)).filter(({facts:a})=>mt(Gt,a,t)===void 0).map(a=>bn(a,!0))}function pk(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let s=n.stock.byName.get(a.volumeName);if(s===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:r}=s.facts.volume;if(a.bindCompleted)return{offers:r===void 0||a.uid!==void 0&&r.uid===a.uid?[bn(s,r!==void 0)]:[],rest:"pending"};if(r!==void 0)return{offers:at(s.facts,e)?[bn(s,!0)]:[],rest:"pending"};let o=t.class===void 0?Hc:gn;return mt(o,s.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[bn(s,!1)],rest:"pending"}}function mk(e,t,n){let{rank:a,modes:s,volumeMode:r,attributesClass:o,selectorKey:i}=e;return[n,t??"?",t===void 0,a,s,r,o,i].join("|")}function fk(e,t){let n=new Map;for(let{demand:s,shape:r}of e)s.class!==void 0&&n.set(s.class,(n.get(s.class)??new Set).add(r));let a=([s,r])=>r.size*(t.freeOfClass.get(s)?.length??0)>lk;return new Set([...n].filter(a).map(([s])=>s))}function cd(e,t){let{stock:n}=e,a=e.facts.claims.map(i=>{let l=Pc(i.claim,t,e.classes),c={facts:i,class:l.name},d=uk(i,c,n),p=l.object?.waitsForConsumer===!0&&d.length===0,u=i.claim.volumeName!==void 0||i.claim.bindCompleted===!0?"named":p?e.consumers.has(i.id)?"scheduler":"waiting":"controller";return{facts:i,effective:l,demand:c,prebound:d,path:u,shape:mk(i,l.name,u)}}),s=fk(a,n),r=new Map,o=(i,l,c)=>{let d=r.get(c);if(d!==void 0)return d;let p=l==="scheduler"?Ra:Gt,u=i.class===void 0?[]:n.freeOfClass.get(i.class)??[],m=[...dk(u,p,i)].sort(l==="scheduler"?ck:Xs);return r.set(c,m),m};return a.map(({facts:i,effective:l,demand:c,prebound:d,path:p,shape:u})=>{let m=n.reservedFor.has(i.id),f={facts:i,effective:l,demand:c,path:p,mayGoWithout:!1,isCrowded:!1};if(p==="named")return{...f,...pk(i,c,e),shape:`named ${i.id}`};let v=m||l.name!==void 0&&n.volumesOfClass.has(l.name),b=p==="waiting"?"waiting":$c(l,v,e.complete);if(p==="waiting")return{...f,offers:[],rest:b,shape:u};if(s.has(l.name??""))return{...f,offers:d,rest:"unknown",shape:u,isCrowded:!0};let w=l.object?.waitsForConsumer===!0,h=p==="controller"&&w?[]:o(c,p,u);return{...f,offers:d.length===0?h:[...d,...h].sort(Xs),rest:b,mayGoWithout:Sa(l)||b==="unknown",shape:m?`reserved ${i.id}`:u}})}var gk={states:15e3,cells:15e5,looks:5e6};function hk(e,t){let n=Math.min(tr.states,gk.states-t.states),a=id(e,{...tr,states:n});return t.states+=a.states,a.isComplete||ld(e),!a.isComplete}function yk(e,t,n,a,s){let r=cd(e,a),{units:o,slots:i}=nd({plans:r,consumers:n,nodes:t.nodes,complete:t.complete}),l=new Set;for(let c of Js(o))for(let d of Js(od(c)))if(hk(d,s))for(let p of d)for(let u of p.slots)l.add(u);return{plans:r,slots:i,estimates:l}}function bk(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function vk(e,t,n,a){let[s]=n;if(s===void 0)return;let r=t.flatMap(l=>l.slots.get(e)??[]),o=n.filter(l=>l.isCrowded).map(l=>a(l.effective.name??"")),i=new Set(r.flatMap(l=>[...l.outcome.rests]));return i.delete("deferred"),o.length>0&&(i.add("pending"),i.delete("unknown")),{plan:s,effectives:n.map(l=>l.effective),lots:bk([...r.map(l=>l.outcome.lots).filter(l=>l.size>0),...o]),rests:i,isEstimate:o.length>0||r.some(l=>t.some(({estimates:c})=>c.has(l)))}}function dd(e){let t=Lc(e),n=Zc(t,e.classes),a=new Map;for(let m of e.classes)a.has(m.name)||a.set(m.name,m);let s=new Map;for(let m of e.consumers)for(let f of new Set(m.claims))se(s,le(m.namespace,f),m);let r=e.consumers.filter(m=>m.nodeName===void 0),o=new Map;for(let m of r)for(let f of new Set(m.claims))se(o,le(m.namespace,f),m);let i={facts:t,stock:n,classes:a,consumers:o,complete:e.complete},l={states:0},c=Oc(e).map(m=>yk(i,e,r,m,l)),d=new Map,p=m=>{let f=d.get(m)??new Set(n.freeOfClass.get(m)??[]);return d.set(m,f),f},u=new Map;return t.claims.forEach(({id:m},f)=>{let v=c.flatMap(w=>w.plans[f]??[]),b=vk(m,c,v,p);b!==void 0&&u.set(m,b)}),{world:e,stock:n,prospects:u,consumers:s,states:l.states}}function V(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Pe(e){return Array.isArray(e)?e:[]}function ee(e){return typeof e=="string"?e:void 0}function Ve(e){let t=Object.entries(V(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function ft(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function $e(e){let t=V(V(e).metadata),n=ee(t.name);return n===void 0||n===""?void 0:{...t,name:n}}var kk=e=>{let t=V(e);return typeof t.key=="string"&&typeof t.operator=="string"},nr=e=>Pe(e).filter(kk).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:Pe(a).filter(s=>typeof s=="string")}));function wk(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=V(e);return{matchLabels:Ve(t.matchLabels),matchExpressions:nr(t.matchExpressions)}}function ar(e){let t=V(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:nr(V(a).matchExpressions),matchFields:nr(V(a).matchFields)}))}:void 0}function xk(e){let t=Pe(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:Pe(V(a).matchLabelExpressions).map(s=>({key:ee(V(s).key)??"",operator:"In",values:Pe(V(s).values).filter(r=>typeof r=="string")}))}))}}function ud(e){return typeof e=="number"&&Number.isFinite(e)?String(e):ee(e)}var pd=e=>Pe(e).filter(t=>typeof t=="string");function Sk(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=V(e);return ft({namespace:ee(t),name:ee(n),uid:ee(a)})}function md(e,t){let n=ee(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function fd(e){let t=$e(e);if(t===void 0)return;let n=V(V(e).spec);return ft({name:t.name,capacity:ud(V(n.capacity).storage),accessModes:pd(n.accessModes),volumeMode:ee(n.volumeMode),class:Tt(md(Ve(t.annotations),n)),attributesClass:ee(n.volumeAttributesClassName),labels:Ve(t.labels),claimRef:Sk(n.claimRef),nodeAffinity:ar(V(n.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function vn(e){let t=$e(e);if(t===void 0)return;let n=V(V(e).spec),a=Ve(t.annotations),s=md(a,n);return ft({namespace:ee(t.namespace)??"default",name:t.name,uid:ee(t.uid),class:To(s)?Mo(s):void 0,request:ud(V(V(n.resources).requests).storage),accessModes:pd(n.accessModes),volumeMode:ee(n.volumeMode),attributesClass:ee(n.volumeAttributesClassName),selector:wk(n.selector),volumeName:ee(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:Ve(t.labels)})}function gd(e){let t=$e(e);if(t===void 0)return;let n=V(e);return ft({name:t.name,provisioner:ee(n.provisioner)??"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:No(Ve(t.annotations)),allowedTopologies:xk(n.allowedTopologies)})}function hd(e){let t=$e(e);return t&&{name:t.name,labels:Ve(t.labels)}}var Rk=1e4,Ht=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function bd(e){let t=Ht(V(e.ordinals).start,0),n=Math.min(Ht(e.replicas,1),Rk);return Array.from({length:n},(a,s)=>t+s)}var vd=e=>Pe(e.volumeClaimTemplates).flatMap(t=>$e(t)?.name??[]);function kd(e,t){let n=$e(e);if(n===void 0)return[];let a=V(V(e).spec),s=Ve(V(a.selector).matchLabels),r=vd(a),o=bd(a),i=p=>r.map(u=>`${u}-${n.name}-${p}`),l=i(o[0]??0),c=a.podManagementPolicy==="Parallel",d=Pe(a.volumeClaimTemplates).flatMap(p=>{let u=vn(p);return u===void 0?[]:[u]});return o.flatMap((p,u)=>{let m=u===0?void 0:c?l:i(p-1);return d.map(f=>ft({...f,namespace:t,name:`${f.name}-${n.name}-${p}`,labels:{...f.labels,...s},madeBy:{kind:"StatefulSet",name:n.name},after:c?void 0:m,behind:c?m:void 0}))})}function sr(e,t,n){return Pe(V(e).volumes).flatMap(a=>{let s=ee(V(a).name),r=V(V(V(a).ephemeral).volumeClaimTemplate);if(s===void 0||Object.keys(r).length===0)return[];let o={...V(r.metadata),name:`${t}-${s}`,namespace:n},i=vn({metadata:o,spec:r.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t}}]})}function wd(e,t){return Pe(e.volumes).flatMap(n=>t.includes(ee(V(n).name)??"")?[]:ee(V(V(n).persistentVolumeClaim).claimName)??[])}function xd(e){let t=V(V(e.affinity).nodeAffinity),n=Ve(e.nodeSelector);return ft({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:ar(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:ee(e.nodeName)||void 0})}var gt=e=>V(V(e.template).spec),yd={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:gt(e),runs:!0}),Deployment:e=>({podSpec:gt(e),runs:Ht(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:gt(e),runs:Ht(e.replicas,1)>0}),ReplicationController:e=>({podSpec:gt(e),runs:Ht(e.replicas,1)>0}),Job:e=>({podSpec:gt(e),runs:e.suspend!==!0&&Ht(e.parallelism,1)>0}),CronJob:e=>({podSpec:gt(V(V(e.jobTemplate).spec)),runs:e.suspend!==!0})};function Ck(e,t,n){let a=gt(n),s=vd(n),r=wd(a,s);return bd(n).map(o=>({namespace:t,name:`${e}-${o}`,claims:[...s.map(i=>`${i}-${e}-${o}`),...r],...xd(a)}))}function Sd(e,t){let n=$e(e)?.name;if(n===void 0)return[];let a=ee(V(e).kind)??"",s=V(V(e).spec);if(a==="StatefulSet")return Ck(n,t,s).filter(l=>l.claims.length>0);let r=Object.hasOwn(yd,a)?yd[a]?.(s):void 0;if(r===void 0||!r.runs)return[];let o=a==="Pod"?sr(r.podSpec,n,t).map(l=>l.name):[],i=[...wd(r.podSpec,[]),...o];return i.length===0?[]:[{namespace:t,name:n,claims:i,ephemeralClaims:o,...xd(r.podSpec)}]}var Ma=(e,t)=>{t!==void 0&&e.push(t)},st=(e,t,n)=>{e.consumers.push(...Sd(t,n))},Rd={PersistentVolume:(e,t)=>Ma(e.volumes,fd(t)),PersistentVolumeClaim:(e,t,n,a)=>{let s=vn(t);Ma(e.claims,s&&{...s,namespace:n,order:a})},StorageClass:(e,t,n,a)=>{let s=gd(t);Ma(e.classes,s&&{...s,order:a})},Node:(e,t)=>Ma(e.nodes,hd(t)),StatefulSet:(e,t,n,a)=>{for(let s of kd(t,n))e.claims.push({...s,order:a});st(e,t,n,a)},Pod:(e,t,n,a)=>{let s=$e(t)?.name??"",r=sr(V(t).spec,s,n);for(let o of r)e.claims.push({...o,order:a});st(e,t,n,a)},Deployment:st,DaemonSet:st,ReplicaSet:st,ReplicationController:st,Job:st,CronJob:st};function Cd(e,t){let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...t.nodes??[]]};return e.forEach((a,s)=>{let r=ee(V(a).kind)??"",o=ee($e(a)?.namespace)||"default";Object.hasOwn(Rd,r)&&Rd[r]?.(n,a,o,s)}),{...n,complete:t.complete,attributesClasses:t.attributesClasses}}var Ak=["pending","waiting","absent"],Ok={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function Pk(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let s=[...n].sort((i,l)=>i.index-l.index),r=s.map(i=>i.index).join(),o=e.get(r)??s.flatMap(i=>i.volumes.map(({volume:l})=>l.name));return e.set(r,o),t.set(n,o),o}}function $k(e,t){let{rests:n,plan:a,effectives:s}=e,r=new Set([...n].map(f=>Ok[f]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let o=t.length===0?s.filter(f=>!f.isLate):s,i=new Set(o.map(f=>f.name)),{namespace:l,name:c}=a.facts.claim,d=i.size===1?a.effective.name:void 0,p={claim:{namespace:l,name:c},...d===void 0?{}:{class:d}},[u]=t;if(r.has("unknown"))return{...p,state:"unknown",...t.length===0?{}:{candidates:t}};let[m]=r;return t.length===0&&r.size===1&&m!==void 0?{...p,state:m}:t.length===1&&r.size===0&&u!==void 0?{...p,state:"bound",volume:u}:{...p,state:"race",candidates:t,mayStayPending:Ak.some(f=>n.has(f))}}function Ad(e){let t=dd(e),n=Pk(),a=[],s=new Map,r=new Map,o=new Map;for(let[i,l]of t.prospects){let c=n(l.lots),d=$k(l,c),{namespace:p,name:u,after:m}=l.plan.facts.claim;if(d===void 0){let f=(m??[]).map(b=>le(p,b)),v=new Set(f.flatMap(b=>o.get(b)??[b]));o.set(i,[...v]);for(let b of v)se(r,b,u);continue}a.push([i,l,d]);for(let f of c.length>20?[]:c)se(s,f,i)}return a.map(([i,l,c])=>({...c,reasons:Xc({prospect:l,draft:c,forecast:t,takers:s},r.get(i)??[])}))}function Od(){let e=new Map,t=n=>{let a=e.get(n);if(a)return a;let s=n.split("/").slice(0,-1);return e.set(n,s),s};return(n,a)=>{if(n===a)return 0;let s=t(n),r=t(a),o=0;for(;o<s.length&&o<r.length&&s[o]===r[o];)o+=1;return s.length+r.length-2*o}}function Td(e){let t=e.get("volumes").items(),n=e.get("ephemeralContainers").items();return{spec:e,volumes:t,projections:t.flatMap(a=>a.get("projected").get("sources").items()),containers:[...e.get("initContainers").items(),...e.get("containers").items(),...n]}}var Ta="pods stay in ContainerCreating",Pd="containers stay in CreateContainerConfigError",rr=[{from:"pod",to:"PersistentVolumeClaim",effect:"pods stay Pending",find:e=>e.volumes.map(t=>({at:t.get("persistentVolumeClaim").get("claimName")}))},{from:"pod",to:"ConfigMap",effect:Ta,find:e=>[...e.volumes.map(t=>ht(t.get("configMap"),"name")),...e.projections.map(t=>ht(t.get("configMap"),"name"))]},{from:"pod",to:"ConfigMap",effect:Ta,find:e=>[...e.volumes.flatMap(t=>Na(t.get("configMap"),"name")),...e.projections.flatMap(t=>Na(t.get("configMap"),"name"))]},{from:"pod",to:"Secret",effect:Ta,find:e=>[...e.volumes.map(t=>ht(t.get("secret"),"secretName")),...e.volumes.map(t=>({at:t.get("csi").get("nodePublishSecretRef").get("name")})),...e.projections.map(t=>ht(t.get("secret"),"name"))]},{from:"pod",to:"Secret",effect:Ta,find:e=>[...e.volumes.flatMap(t=>Na(t.get("secret"),"secretName")),...e.projections.flatMap(t=>Na(t.get("secret"),"name"))]},{from:"pod",to:"ConfigMap",effect:Pd,find:e=>e.containers.flatMap(t=>[...t.get("envFrom").items().map(n=>ht(n.get("configMapRef"),"name")),...t.get("env").items().map(n=>$d(n.get("valueFrom").get("configMapKeyRef")))])},{from:"pod",to:"Secret",effect:Pd,find:e=>e.containers.flatMap(t=>[...t.get("envFrom").items().map(n=>ht(n.get("secretRef"),"name")),...t.get("env").items().map(n=>$d(n.get("valueFrom").get("secretKeyRef")))])},{from:"pod",to:"ConfigMap",effect:"an empty folder is mounted in its place",find:e=>{let t=new Map(e.volumes.flatMap(n=>Mk(n)));return t.size===0?[]:e.containers.flatMap(n=>n.get("volumeMounts").items().flatMap(a=>{let s=t.get(a.get("name").text()??""),r=a.get("subPath");return s&&r.exists&&!r.text()?.includes("/")?[{...s,key:r,isFile:!0,isKeyOnly:!0}]:[]}))}},{from:"pod",to:"Secret",effect:"images are pulled without credentials",find:e=>e.spec.get("imagePullSecrets").items().map(t=>({at:t.get("name")}))},{from:"pod",to:"ServiceAccount",effect:"the API server refuses to create the pods",find:e=>[{at:e.spec.get("serviceAccountName")},{at:e.spec.get("serviceAccount")}]},{from:"pod",to:"PriorityClass",effect:"the API server refuses to create the pods",find:e=>[{at:e.spec.get("priorityClassName")}]},{from:"pod",to:"RuntimeClass",effect:"the API server refuses to create the pods",find:e=>[{at:e.spec.get("runtimeClassName")}]},{from:"ServiceAccount",to:"Secret",effect:"images are pulled without credentials",find:e=>e.get("imagePullSecrets").items().map(t=>({at:t.get("name")}))},{from:"StatefulSet",to:"Service",effect:"its pods get no names in DNS",find:e=>[{at:e.get("spec").get("serviceName")}]},{from:"PersistentVolumeClaim",to:"PersistentVolume",effect:"the claim stays Pending",find:e=>[{at:e.get("spec").get("volumeName")}]},{from:"PersistentVolumeClaim",to:"StorageClass",effect:"no volume is provisioned",find:e=>[{at:e.get("spec").get("storageClassName")}]},{from:"PersistentVolumeClaim",to:"PersistentVolumeClaim",effect:"the claim stays Pending",find:e=>{let t=e.get("spec").get("dataSource");return t.get("kind").text()==="PersistentVolumeClaim"?[{at:t.get("name")}]:[]}},{from:"StatefulSet",to:"StorageClass",effect:"no volume is provisioned",find:e=>e.get("spec").get("volumeClaimTemplates").items().map(t=>({at:t.get("spec").get("storageClassName")}))},{from:"PersistentVolume",to:"PersistentVolumeClaim",effect:"the volume waits for its claim",find:e=>{let t=e.get("spec").get("claimRef");return[{at:t.get("name"),namespace:t.get("namespace").text()}]}},{from:"Ingress",to:"Service",effect:"requests end in an error",find:e=>{let t=e.get("spec");return[{at:t.get("defaultBackend").get("service").get("name")},...t.get("rules").items().flatMap(n=>n.get("http").get("paths").items().map(a=>({at:a.get("backend").get("service").get("name")})))]}},{from:"Ingress",to:"Secret",effect:"the controller serves its own certificate",find:e=>e.get("spec").get("tls").items().map(t=>({at:t.get("secretName")}))},{from:"Ingress",to:"IngressClass",effect:"no controller serves it",find:e=>[{at:e.get("spec").get("ingressClassName")}]},{from:"HorizontalPodAutoscaler",to:"Deployment",effect:"nothing is scaled",find:e=>{let t=e.get("spec").get("scaleTargetRef"),n=t.get("kind").text();return n==="Deployment"||n==="StatefulSet"||n==="ReplicaSet"?[{at:t.get("name"),kind:n}]:[]}},{from:"RoleBinding",to:"Role",effect:"it grants nothing",find:e=>[{at:e.get("roleRef").get("name"),kind:Tk(e.get("roleRef").get("kind").text())}]},{from:"ClusterRoleBinding",to:"ClusterRole",effect:"it grants nothing",find:e=>[{at:e.get("roleRef").get("name")}]},{from:"RoleBinding",to:"ServiceAccount",effect:"it grants nothing to it",find:e=>Md(e.get("subjects"))},{from:"ClusterRoleBinding",to:"ServiceAccount",effect:"it grants nothing to it",find:e=>Md(e.get("subjects")).filter(({namespace:t})=>t!==void 0)}];function ht(e,t){let n=e;return{at:n.get(t),optional:n.get("optional").flag()}}function Mk(e){let t=e.get("name").text(),[n,a,s]=e.get("secret").exists?["Secret",e.get("secret"),"secretName"]:["ConfigMap",e.get("configMap"),"name"],r=a;return t&&r.exists&&!r.get("items").exists?[[t,{...ht(r,s),kind:n}]]:[]}function $d(e){let t=e;return{at:t.get("name"),optional:t.get("optional").flag(),key:t.get("key")}}function Na(e,t){let n=e;return n.get("items").items().map(a=>({at:n.get(t),optional:n.get("optional").flag(),key:a.get("key"),isFile:!0,isKeyOnly:!0}))}function Tk(e){return e==="Role"||e==="ClusterRole"?e:void 0}function Md(e){return e.items().filter(n=>n.get("kind").text()==="ServiceAccount").map(n=>({at:n.get("name"),namespace:n.get("namespace").text()}))}var Nk=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"]},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]}];function Nd(e,t){return Nk.find(a=>a.kind===e)?.names.some(a=>typeof a=="string"?a===t:a.test(t))??!1}var Ek={"cert-manager.io/Certificate":e=>e.get("spec").get("secretName").text(),"external-secrets.io/ExternalSecret":(e,t)=>e.get("spec").get("target").get("name").text()??t,"external-secrets.io/ClusterExternalSecret":(e,t)=>e.get("spec").get("target").get("name").text()??t,"bitnami.com/SealedSecret":(e,t)=>e.get("spec").get("template").get("metadata").get("name").text()??t,"isindir.github.com/SopsSecret":(e,t)=>t,"secrets.hashicorp.com/VaultStaticSecret":(e,t)=>t};function Ed(e){let t=Ek[`${e.group}/${e.kind}`]?.(e.at,e.name),n=t?[{kind:"Secret",name:t,namespace:void 0}]:[];return e.kind==="Ingress"&&n.push(...Lk(e)),n}function Lk(e){let t=J(e.at).get("annotations").labels();return Object.keys(t).some(s=>s.startsWith("cert-manager.io/")||s==="kubernetes.io/tls-acme")?e.at.get("spec").get("tls").items().flatMap(s=>{let r=s.get("secretName").text();return r?[{kind:"Secret",name:r,namespace:void 0}]:[]}):[]}function Ld(e,t,n){let a=[],s=(o,i)=>{for(let l of i){let c=_k(e,{row:o,named:l},n);c&&a.push(c)}};for(let o of Vk.get(e.visitable??"")??[])s(o,o.find(e.at));if(!t)return a;let r=Td(t.spec);for(let o of Ik)s(o,o.find(r));return a}var Ik=rr.filter(e=>e.from==="pod"),Vk=We(rr,e=>e.from);function _k(e,{row:t,named:n},a){let s=n.at.text();if(!s)return;let r=n.kind??t.to,o=Id.has(r),i=o?"":n.namespace??e.namespace,l=n.key?.text(),c=a.find(r,i,s),d=o||n.namespace!==void 0,p=d?c:c.filter(f=>a.sameNamespace(e,f)===!0),u={from:e,at:n.at,to:{kind:r,namespace:i,name:s,...l===void 0?{}:{key:l}},...n.key?{keyAt:n.key}:{},optional:n.optional??!1,effect:t.effect,targets:p.length>0?p:c};if(p.length>0)return{...u,...l===void 0?{state:"resolved"}:Wk(u,n.isFile===!0,a)};if(n.isKeyOnly)return;if(Fk(u.to,a))return{...u,state:"resolved"};if(a.isExternal(r,i,s)||a.mayBeUnread(s))return{...u,state:"unknown"};let m=Dk({from:e,kind:r,namespace:i,name:s,isInField:d},a);return m?{...u,state:"missing",proof:m}:{...u,state:"unknown"}}function Fk({kind:e,namespace:t,name:n},a){return Nd(e,n)||e==="PersistentVolumeClaim"&&a.isClaim(t,n)?!0:a.isSupplied(e,n)}function Dk({from:e,kind:t,namespace:n,name:a,isInField:s},r){let o=r.named(t,a);if(o.length>0){let c=(s||r.isNamespaceSure(e))&&o.every(p=>r.isNamespaceSure(p)&&p.namespace!==n),d=o.find(p=>r.areNear(e,p));return c&&d?{code:"other-namespace",resource:d}:void 0}if(r.isComplete)return{code:"complete"};if(Bk.has(t))return;let i=Id.has(t),l=r.nearNames(t,a).flatMap(c=>r.named(t,c)).find(c=>i||r.sameNamespace(e,c)===!0);return l?{code:"near-miss",resource:l}:void 0}function Wk({to:{kind:e,name:t,key:n=""},targets:a},s,r){let o=a.map(p=>Kk(p,s));if(o.some(p=>p.includes(n)))return{state:"resolved"};let[i]=a,l=o.some(p=>p.length===0)&&!r.isComplete;if(!i||l||r.isSupplied(e,t))return{state:"unknown"};let c=Ye(n,o.flat(),p=>p);return{state:"missing",proof:c?{code:"near-key",key:c,resource:i}:{code:"no-key",resource:i}}}var Id=new Set(["ClusterRole","IngressClass","Namespace","Node","PersistentVolume","PriorityClass","RuntimeClass","StorageClass"]),Bk=new Set(["IngressClass","PriorityClass","RuntimeClass","StorageClass","ClusterRole"]);function Kk(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(s=>n.get(s).entries().map(([r])=>r))}var qk=34;function Vd({resources:e,workloadOf:t,settings:n,isDisturbed:a}){let s=new Set,r=[];for(let l of e){let{visitable:c,namespace:d,name:p,at:u}=l;if(c===void 0||!B(u.value)||!Gk(l,t(l)))continue;let m=`${c}/${d}/${p}`;if(p!==""&&s.has(m))continue;s.add(m);let f=J(u).value;r.push(d===""?u.value:{...u.value,metadata:{...B(f)?f:{},namespace:d}})}let o=Cd(r,{complete:n.complete&&!a,attributesClasses:n.minorVersion>=qk}),i=n.storageClasses.filter(({name:l})=>!o.classes.some(c=>c.name===l)).map(Uk);return{...o,classes:[...o.classes,...i]}}var jk=new Set(["Node","PersistentVolume","PersistentVolumeClaim","StatefulSet","StorageClass"]);function Gk(e,t){return jk.has(e.kind)?!0:(t?.spec.get("volumes").items()??[]).some(a=>a.get("persistentVolumeClaim").exists||a.get("ephemeral").exists)}function Uk(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}function Fd(e){let{resources:t,unread:n,settings:a}=e,s=We(t,x=>x.visitable??""),r=We(t,x=>_d(x.visitable??"",x.namespace,x.name)),o=We(t,x=>`${x.visitable??""}/${x.name}`),i=new Map;for(let x of t){let S=Nt(x);S&&i.set(x,S)}let l=[...i.values()],c=[...e.supplied,...t.flatMap(Ed)],d=We(c,x=>`${x.kind}/${x.name}`),p=Od(),u=ge(()=>Yk(l)),m=ge(()=>t.flatMap(x=>Ld(x,i.get(x),$))),f=new Set(e.images),v=new Map,b=ge(()=>Jk(m())),w=ge(()=>Qk(t,l)?Ad(Vd({resources:t,workloadOf:x=>i.get(x),settings:a,isDisturbed:M("PersistentVolume")||M("StorageClass")})):[]),h=ge(()=>new Map(w().map(x=>[`${x.claim.namespace}/${x.claim.name}`,x]))),R=ge(()=>g()),P={resources:t,workloads:l,get references(){return m()},get bindings(){return w()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:x=>s.get(x)??[],find:E,workloadOf:x=>i.get(x),selectedBy:Q,servicesOf:x=>R().sure.get(x)??[],mayBeServed:x=>R().sure.has(x)||R().perhaps.has(x),referencesTo:x=>b().get(x)??[],bindingOf:(x,S)=>h().get(`${x}/${S}`),mayBeUnread:M,isExternal:a.isExternal,sameNamespace:te,areNear:z,isNamespaceGiven:L,isImageSet:x=>f.has(x)||f.has(Xk(x))},$={isComplete:a.complete,nearNames:I,named:(x,S)=>o.get(`${x}/${S}`)??[],find:E,isSupplied:(x,S)=>d.has(`${x}/${S}`),isClaim:(x,S)=>h().has(`${x}/${S}`),isExternal:a.isExternal,mayBeUnread:M,sameNamespace:te,areNear:z,isNamespaceSure:k};return P;function E(x,S,T){return r.get(_d(x,S,T))??[]}function I(x,S){let T=`${x}/${S}`,U=v.get(T);if(U)return U;let _=new Set((s.get(x)??[]).map(pe=>pe.name)),ce=es(S,_,pe=>pe);return v.set(T,ce),ce}function M(x){return n.some(({text:S})=>S.includes(x))}function L(x){return x.hasOwnNamespace||a.isNamespaceChosen||x.namespace===""}function k(x){return L(x)||a.complete}function te(x,S){return x.hasOwnNamespace!==S.hasOwnNamespace?k(x)&&k(S)?x.namespace===S.namespace:void 0:x.namespace!==S.namespace?!1:L(x)||z(x,S)?!0:void 0}function z(x,S){return a.complete||p(x.file,S.file)<=4}function Q(x,S){let T=Object.entries(S)[0],_=(T?u().get(`${T[0]}=${T[1]}`)??[]:[]).filter(me=>Le(S,me.labels)),ce=_.filter(me=>te(x,me.resource)===!0),pe=y(x,ce);return{workloads:pe,perhaps:[...ce.filter(me=>!pe.includes(me)),..._.filter(me=>te(x,me.resource)===void 0)]}}function y(x,S){if(S.length<2||a.complete||L(x))return S;let T=S.map(({resource:_})=>p(x.file,_.file)),U=Math.min(...T);return S.filter((_,ce)=>T[ce]===U)}function g(){let x=new Map,S=new Map;for(let T of P.ofKind("Service")){if(T.at.get("spec").get("type").text()==="ExternalName")continue;let U=Q(T,T.at.get("spec").get("selector").labels());for(let _ of U.workloads)Te(x,_,T);for(let _ of U.perhaps)Te(zk(T,_.resource)?x:S,_,T)}return{sure:x,perhaps:S}}}function zk(e,t){return e.file===t.file&&e.namespace===t.namespace}function Qk(e,t){return e.some(({visitable:n})=>n==="PersistentVolumeClaim"||n==="StatefulSet")||t.some(({spec:n})=>n.get("volumes").items().some(a=>a.get("ephemeral").exists))}function Yk(e){let t=new Map;for(let n of e)for(let[a,s]of Object.entries(n.labels))Te(t,`${a}=${s}`,n);return t}function Jk(e){let t=new Map;for(let n of e)for(let a of n.targets)Te(t,a,n);return t}function Xk(e){return e.replace(/@.*$/,"").replace(/:[^/:]*$/,"")}function _d(e,t,n){return`${e}/${t}/${n}`}function Dd(e){let{rules:t,settings:n,choice:a,only:s}=e,r=new Set(e.facts.flatMap(w=>w.kustomization?.fragments??[])),o=e.facts.filter(({path:w})=>!r.has(w)),i=e.facts.filter(({path:w})=>r.has(w)),l=ew(e,o,i),c=We(l.resources,({at:w})=>w.document),p=wa({rules:t,scope:"graph",choice:a,resourcesOf:w=>c.get(w)??[],graph:l});yc(p,l);let u=Cc({remarks:b([...o.flatMap(w=>w.remarks),...p.remarks.splice(0)]).map(({remark:w})=>w),suppressions:o.flatMap(w=>w.suppressions),settings:n,choice:a,knownRules:t.map(({id:w})=>w)});for(let w of u.troubles)hc(p,w);let m=new Map(o.map(w=>[w.path,w.lineStarts]));for(let[w,h]of e.texts)m.set(w,tt(h));let f=b([...u.remarks,...p.remarks]).filter(({remark:w,severity:h})=>s===void 0||Zk(w,h,s)).map(({remark:w,severity:h})=>tw(w,h,m)).sort(aw),v=w=>f.filter(h=>h.severity===w).length;return{findings:f,graph:l,hasCrash:f.some(w=>w.rule===mn),summary:{files:e.facts.length,documents:rw(e.facts.map(w=>w.documentCount)),resources:l.resources.length,errors:v("error"),warnings:v("warning"),infos:v("info"),suppressed:u.suppressed,skipped:sw(e.facts,r)}};function b(w){return w.flatMap(h=>{let R=h.rule===mn?"error":a.severityOf(h.rule,h,h.severity);return R==="off"?[]:[{remark:h,severity:R}]})}}function Zk(e,t,n){return n.has(e.file)||e.rule===mn?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function ew({unread:e,settings:t},n,a){let s=n.flatMap(({documents:r})=>r.flatMap(o=>{let i=qn(o,t.namespace);return"resources"in i?i.resources:[]}));return Fd({resources:s,supplied:n.flatMap(({kustomization:r})=>r?.supplied??[]),unread:[...e,...n.filter(r=>r.unread!=="").map(({path:r,unread:o})=>({file:r,text:o})),...a.map(({path:r,documents:o})=>({file:r,text:JSON.stringify(o.map(({value:i})=>i))}))],images:n.flatMap(({images:r})=>r),settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,isNamespaceChosen:t.isNamespaceChosen,isExternal:$l(t.external)}})}function tw(e,t,n){let a=(s,r)=>Ml(n.get(s)??[0],r);return{rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span),...e.resource?{resource:e.resource}:{},path:e.path,related:e.related.map(({file:s,span:r,note:o})=>({file:s,range:a(s,r),note:o})),help:nw(e.rule)}}function nw(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function aw(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function sw(e,t){let n=new Map;for(let a of e){let s=t.has(a.path)?["Kustomize patch"]:a.skipped;for(let r of s)n.set(r,(n.get(r)??0)+1)}return[...n].map(([a,s])=>({reason:a,count:s})).sort((a,s)=>s.count-a.count)}function rw(e){return e.reduce((t,n)=>t+n,0)}function Wd({rules:e,settings:t,configTexts:n=new Map}){let a=Ol(e,t),s=Ac(e,t,a),r=new Map,o=new Map,i=new Map;return{set(l,c){if(c===void 0){r.delete(l),o.delete(l);return}r.set(l,c),o.set(l,s(l,c))},setUnreadable(l,c){o.set(l,s(l,{unreadable:c}))},setUnread(l,c){i.set(l,c)},outcome(l){return Dd({facts:[...o.values()],rules:e,settings:t,choice:a,unread:[...i].map(([c,d])=>({file:c,text:d})),texts:n,...l?{only:l}:{}})},textOf:l=>r.get(l)??n.get(l)}}var Bd={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist/*.cjs","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme",sideEffects:!1};var Kd=Bd.version;0&&(module.exports={ConfigError,UsageError,areas,canonicalAccessModes,compareQuantities,createSession,defaultPullPolicy,defaultSettings,defineRule,describe,findNamedPort,graphJson,isClusterScoped,isMapping,lazily,matchesLabelSelector,matchesPairs,metadataOf,nearMiss,nearest,parseImageReference,parseQuantity,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,readConfig,reporters,resolveTargetPort,rules,runsToCompletion,selectorText,severities,version,volumeClass});
