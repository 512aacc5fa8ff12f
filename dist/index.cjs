"use strict";var ev=Object.create;var Hs=Object.defineProperty;var tv=Object.getOwnPropertyDescriptor;var nv=Object.getOwnPropertyNames;var av=Object.getPrototypeOf,sv=Object.prototype.hasOwnProperty;var On=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},ov=(e,t)=>{for(var n in t)Hs(e,n,{get:t[n],enumerable:!0})},Vl=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of nv(t))!sv.call(e,s)&&s!==n&&Hs(e,s,{get:()=>t[s],enumerable:!(a=tv(t,s))||a.enumerable});return e};var Jr=(e,t,n)=>(n=e!=null?ev(av(e)):{},Vl(t||!e||!e.__esModule?Hs(n,"default",{value:e,enumerable:!0}):n,e)),rv=e=>Vl(Hs({},"__esModule",{value:!0}),e);var Qi=On(Sa=>{"use strict";Sa.__esModule=!0;Sa.distance=Sa.closest=void 0;var Qt=new Uint32Array(65536),e1=function(e,t){for(var n=e.length,a=t.length,s=1<<n-1,o=-1,r=0,i=n,c=n;c--;)Qt[e.charCodeAt(c)]|=1<<c;for(c=0;c<a;c++){var l=Qt[t.charCodeAt(c)],d=l|r;l|=(l&o)+o^o,r|=~(l|o),o&=l,r&s&&i++,o&s&&i--,r=r<<1|1,o=o<<1|~(d|r),r&=d}for(c=n;c--;)Qt[e.charCodeAt(c)]=0;return i},t1=function(e,t){for(var n=t.length,a=e.length,s=[],o=[],r=Math.ceil(n/32),i=Math.ceil(a/32),c=0;c<r;c++)o[c]=-1,s[c]=0;for(var l=0;l<i-1;l++){for(var d=0,p=-1,m=l*32,u=Math.min(32,a)+m,f=m;f<u;f++)Qt[e.charCodeAt(f)]|=1<<f;for(var c=0;c<n;c++){var g=Qt[t.charCodeAt(c)],b=o[c/32|0]>>>c&1,h=s[c/32|0]>>>c&1,v=g|d,k=((g|h)&p)+p^p|g|h,P=d|~(k|p),$=p&k;P>>>31^b&&(o[c/32|0]^=1<<c),$>>>31^h&&(s[c/32|0]^=1<<c),P=P<<1|b,$=$<<1|h,p=$|~(v|P),d=P&v}for(var f=m;f<u;f++)Qt[e.charCodeAt(f)]=0}for(var W=0,I=-1,V=l*32,E=Math.min(32,a-V)+V,f=V;f<E;f++)Qt[e.charCodeAt(f)]|=1<<f;for(var C=a,c=0;c<n;c++){var g=Qt[t.charCodeAt(c)],b=o[c/32|0]>>>c&1,h=s[c/32|0]>>>c&1,v=g|W,k=((g|h)&I)+I^I|g|h,P=W|~(k|I),$=I&k;C+=P>>>a-1&1,C-=$>>>a-1&1,P>>>31^b&&(o[c/32|0]^=1<<c),$>>>31^h&&(s[c/32|0]^=1<<c),P=P<<1|b,$=$<<1|h,I=$|~(v|P),W=P&v}for(var f=V;f<E;f++)Qt[e.charCodeAt(f)]=0;return C},tm=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?e1(e,t):t1(e,t)};Sa.distance=tm;var n1=function(e,t){for(var n=1/0,a=0,s=0;s<t.length;s++){var o=tm(e,t[s]);o<n&&(n=o,a=s)}return t[a]};Sa.closest=n1});var Is=On((yj,Yh)=>{"use strict";var zh="[^\\\\/]",gO="(?=.)",Hh="[^/]",tl="(?:\\/|$)",Qh="(?:^|\\/)",nl=`\\.{1,2}${tl}`,hO="(?!\\.)",yO=`(?!${Qh}${nl})`,bO=`(?!\\.{0,1}${tl})`,vO=`(?!${nl})`,kO="[^.\\/]",wO=`${Hh}*?`,xO="/",Jh={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:gO,QMARK:Hh,END_ANCHOR:tl,DOTS_SLASH:nl,NO_DOT:hO,NO_DOTS:yO,NO_DOT_SLASH:bO,NO_DOTS_SLASH:vO,QMARK_NO_DOT:kO,STAR:wO,START_ANCHOR:Qh,SEP:xO},SO={...Jh,SLASH_LITERAL:"[\\\\/]",QMARK:zh,STAR:`${zh}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},RO={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Yh.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:RO,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?SO:Jh}}});var Rr=On(Ye=>{"use strict";var{REGEX_BACKSLASH:CO,REGEX_REMOVE_BACKSLASH:PO,REGEX_SPECIAL_CHARS:AO,REGEX_SPECIAL_CHARS_GLOBAL:VO}=Is();Ye.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);Ye.hasRegexChars=e=>AO.test(e);Ye.isRegexChar=e=>e.length===1&&Ye.hasRegexChars(e);Ye.escapeRegex=e=>e.replace(VO,"\\$1");Ye.toPosixSlashes=e=>e.replace(CO,"/");Ye.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};Ye.removeBackslashes=e=>e.replace(PO,t=>t==="\\"?"":t);Ye.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?Ye.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};Ye.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};Ye.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",s=n.contains?"":"$",o=`${a}(?:${e})${s}`;return t.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};Ye.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var oy=On((vj,sy)=>{"use strict";var Zh=Rr(),{CHAR_ASTERISK:al,CHAR_AT:OO,CHAR_BACKWARD_SLASH:za,CHAR_COMMA:$O,CHAR_DOT:sl,CHAR_EXCLAMATION_MARK:ol,CHAR_FORWARD_SLASH:ay,CHAR_LEFT_CURLY_BRACE:rl,CHAR_LEFT_PARENTHESES:Cr,CHAR_LEFT_SQUARE_BRACKET:MO,CHAR_PLUS:NO,CHAR_QUESTION_MARK:Xh,CHAR_RIGHT_CURLY_BRACE:TO,CHAR_RIGHT_PARENTHESES:ey,CHAR_RIGHT_SQUARE_BRACKET:LO}=Is(),ty=e=>e===ay||e===za,ny=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},EO=(e,t)=>{let n=t||{},a=e.length-1,s=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,o=[],r=[],i=[],c=e,l=-1,d=0,p=0,m=!1,u=!1,f=!1,g=!1,b=!1,h=!1,v=!1,k=!1,P=!1,$=!1,W=0,I,V,E={value:"",depth:0,isGlob:!1},C=()=>l>=a,X=()=>c.charCodeAt(l+1),ce=()=>(I=V,c.charCodeAt(++l));for(;l<a;){V=ce();let R;if(V===za){v=E.backslashes=!0,V=ce(),V===rl&&(h=!0);continue}if(h===!0||V===rl){for(W++;C()!==!0&&(V=ce());){if(V===za){v=E.backslashes=!0,ce();continue}if(V===rl){W++;continue}if(h!==!0&&V===sl&&(V=ce())===sl){if(m=E.isBrace=!0,f=E.isGlob=!0,$=!0,s===!0)continue;break}if(h!==!0&&V===$O){if(m=E.isBrace=!0,f=E.isGlob=!0,$=!0,s===!0)continue;break}if(V===TO&&(W--,W===0)){h=!1,m=E.isBrace=!0,$=!0;break}}if(s===!0)continue;break}if(V===ay){if(o.push(l),r.push(E),E={value:"",depth:0,isGlob:!1},$===!0)continue;if(I===sl&&l===d+1){d+=2;continue}p=l+1;continue}if(n.noext!==!0&&(V===NO||V===OO||V===al||V===Xh||V===ol)===!0&&X()===Cr){if(f=E.isGlob=!0,g=E.isExtglob=!0,$=!0,V===ol&&l===d&&(P=!0),s===!0){let M=0;for(;C()!==!0&&(V=ce());){if(V===za){v=E.backslashes=!0,ce();continue}if(V===Cr){M++;continue}if(V===ey&&--M===0){$=!0;break}}continue}break}if(V===al){if(I===al&&(b=E.isGlobstar=!0),f=E.isGlob=!0,$=!0,s===!0)continue;break}if(V===Xh){if(f=E.isGlob=!0,$=!0,s===!0)continue;break}if(V===MO){for(;C()!==!0&&(R=ce());){if(R===za){v=E.backslashes=!0,ce();continue}if(R===LO){u=E.isBracket=!0,f=E.isGlob=!0,$=!0;break}}if(s===!0)continue;break}if(n.nonegate!==!0&&V===ol&&l===d){k=E.negated=!0,d++;continue}if(n.noparen!==!0&&V===Cr){if(f=E.isGlob=!0,s===!0){let O=1;for(;C()!==!0&&(V=ce());){if(V===za){v=E.backslashes=!0,ce();continue}if(V===Cr){O++;continue}if(V===ey&&--O===0){$=!0;break}}continue}break}if(f===!0){if($=!0,s===!0)continue;break}}n.noext===!0&&(g=!1,f=!1);let A=c,w="",S="";d>0&&(w=c.slice(0,d),c=c.slice(d),p-=d),A&&f===!0&&p>0?(A=c.slice(0,p),S=c.slice(p)):f===!0?(A="",S=c):A=c,A&&A!==""&&A!=="/"&&A!==c&&ty(A.charCodeAt(A.length-1))&&(A=A.slice(0,-1)),n.unescape===!0&&(S&&(S=Zh.removeBackslashes(S)),A&&v===!0&&(A=Zh.removeBackslashes(A)));let N={prefix:w,input:e,start:d,base:A,glob:S,isBrace:m,isBracket:u,isGlob:f,isExtglob:g,isGlobstar:b,negated:k,negatedExtglob:P};if(n.tokens===!0&&(N.maxDepth=0,ty(V)||r.push(E),N.tokens=r),n.parts===!0||n.tokens===!0){let R;for(let D=0;D<o.length;D++){let te=R!==void 0?R+1:d,G=o[D],fe=e.slice(te,G);n.tokens&&(D===0&&d!==0?(r[D].isPrefix=!0,r[D].value=w):r[D].value=fe,ny(r[D]),N.maxDepth+=r[D].depth),G>=d&&(i.push(fe),R=G)}let O=R!==void 0?R+1:d,M=e.slice(O);i.push(M),n.tokens&&R&&R+1<e.length&&(r[r.length-1].value=M,ny(r[r.length-1]),N.maxDepth+=r[r.length-1].depth),N.slashes=o,N.parts=i}return N};sy.exports=EO});var ly=On((kj,cy)=>{"use strict";var Ds=Is(),at=Rr(),{MAX_LENGTH:Pr,POSIX_REGEX_SOURCE:IO,REGEX_NON_SPECIAL_CHARS:DO,REGEX_SPECIAL_CHARS_BACKREF:WO,REPLACEMENTS:ry}=Ds,GO=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(s=>at.escapeRegex(s)).join("..")}return n},Ha=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,iy=e=>{let t=[],n=0,a=0,s=0,o="",r=!1;for(let i of e){if(r===!0){o+=i,r=!1;continue}if(i==="\\"){o+=i,r=!0;continue}if(i==='"'){s=s===1?0:1,o+=i;continue}if(s===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(o),o="";continue}}}o+=i}return t.push(o),t},_O=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},cl=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(_O(t))return t.replace(/\\(.)/g,"$1")},FO=e=>{let t=e.map(cl).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let s=t[n],o=t[a],r=s[0];if(!(!r||s!==r.repeat(s.length)||o!==r.repeat(o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},il=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,s=0,o=!1;for(let r=1;r<e.length;r++){let i=e[r];if(o===!0){o=!1;continue}if(i==="\\"){o=!0;continue}if(i==='"'){s=s===1?0:1;continue}if(s!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&r!==e.length-1?void 0:{type:e[0],body:e.slice(2,r),end:r}}}}},BO=e=>`${e.length===1?at.escapeRegex(e[0]):`[${e.map(n=>at.escapeRegex(n)).join("")}]`}*`,qO=e=>{let t=0,n=[];for(;t<e.length;){let a=il(e.slice(t),!1);if(!a||a.type!=="*")return;let s=iy(a.body).map(r=>r.trim());if(s.length!==1)return;let o=cl(s[0]);if(!o||o.length!==1)return;n.push(o),t+=a.end+1}if(!(n.length<1))return n},jO=e=>{let t=0,n=e.trim(),a=il(n);for(;a;)t++,n=a.body.trim(),a=il(n);return t},KO=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:Ds.DEFAULT_MAX_EXTGLOB_RECURSION,a=iy(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||FO(a)))return{risky:!0};let s=[],o=!1,r=!0;for(let i of a){let c=qO(i);if(c){o=!0,s.push(...c);continue}let l=cl(i);if(l&&l.length===1){s.push(l);continue}if(r=!1,jO(i)>n)return{risky:!0}}return o?r?{risky:!0,safeOutput:BO([...new Set(s)])}:{risky:!0}:{risky:!1}},ll=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=ry[e]||e;let n={...t},a=typeof n.maxLength=="number"?Math.min(Pr,n.maxLength):Pr,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);let o={type:"bos",value:"",output:n.prepend||""},r=[o],i=n.capture?"":"?:",c=Ds.globChars(n.windows),l=Ds.extglobChars(c),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:m,ONE_CHAR:u,DOTS_SLASH:f,NO_DOT:g,NO_DOT_SLASH:b,NO_DOTS_SLASH:h,QMARK:v,QMARK_NO_DOT:k,STAR:P,START_ANCHOR:$}=c,W=L=>`(${i}(?:(?!${$}${L.dot?f:d}).)*?)`,I=n.dot?"":g,V=n.dot?v:k,E=n.bash===!0?W(n):P;n.capture&&(E=`(${E})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let C={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:r};e=at.removePrefix(e,C),s=e.length;let X=[],ce=[],A=[],w=o,S,N=()=>C.index===s-1,R=C.peek=(L=1)=>e[C.index+L],O=C.advance=()=>e[++C.index]||"",M=()=>e.slice(C.index+1),D=(L="",ge=0)=>{C.consumed+=L,C.index+=ge},te=L=>{C.output+=L.output!=null?L.output:L.value,D(L.value)},G=()=>{let L=1;for(;R()==="!"&&(R(2)!=="("||R(3)==="?");)O(),C.start++,L++;return L%2===0?!1:(C.negated=!0,C.start++,!0)},fe=L=>{C[L]++,A.push(L)},Se=L=>{C[L]--,A.pop()},Q=L=>{if(w.type==="globstar"){let ge=C.braces>0&&(L.type==="comma"||L.type==="brace"),T=L.extglob===!0||X.length&&(L.type==="pipe"||L.type==="paren");L.type!=="slash"&&L.type!=="paren"&&!ge&&!T&&(C.output=C.output.slice(0,-w.output.length),w.type="star",w.value="*",w.output=E,C.output+=w.output)}if(X.length&&L.type!=="paren"&&(X[X.length-1].inner+=L.value),(L.value||L.output)&&te(L),w&&w.type==="text"&&L.type==="text"){w.output=(w.output||w.value)+L.value,w.value+=L.value;return}L.prev=w,r.push(L),w=L},cn=(L,ge)=>{let T={...l[ge],conditions:1,inner:""};T.prev=w,T.parens=C.parens,T.output=C.output,T.startIndex=C.index,T.tokensIndex=r.length;let Z=(n.capture?"(":"")+T.open;fe("parens"),Q({type:L,value:ge,output:C.output?"":u}),Q({type:"paren",extglob:!0,value:O(),output:Z}),X.push(T)},Qr=L=>{let ge=e.slice(L.startIndex,C.index+1),T=e.slice(L.startIndex+2,C.index),Z=KO(T,n);if((L.type==="plus"||L.type==="star")&&Z.risky){let de=Z.safeOutput?(L.output?"":u)+(n.capture?`(${Z.safeOutput})`:Z.safeOutput):void 0,Ct=r[L.tokensIndex];Ct.type="text",Ct.value=ge,Ct.output=de||at.escapeRegex(ge);for(let Vn=L.tokensIndex+1;Vn<r.length;Vn++)r[Vn].value="",r[Vn].output="",delete r[Vn].suffix;C.output=L.output+Ct.output,C.backtrack=!0,Q({type:"paren",extglob:!0,value:S,output:""}),Se("parens");return}let me=L.close+(n.capture?")":""),Pe;if(L.type==="negate"){let de=E;if(L.inner&&L.inner.length>1&&L.inner.includes("/")&&(de=W(n)),(de!==E||N()||/^\)+$/.test(M()))&&(me=L.close=`)$))${de}`),L.inner.includes("*")&&(Pe=M())&&/^\.[^\\/.]+$/.test(Pe)){let Ct=ll(Pe,{...t,fastpaths:!1}).output;me=L.close=`)${Ct})${de})`}L.prev.type==="bos"&&(C.negatedExtglob=!0)}Q({type:"paren",extglob:!0,value:S,output:me}),Se("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let L=!1,ge=e.replace(WO,(T,Z,me,Pe,de,Ct)=>Pe==="\\"?(L=!0,T):Pe==="?"?Z?Z+Pe+(de?v.repeat(de.length):""):Ct===0?V+(de?v.repeat(de.length):""):v.repeat(me.length):Pe==="."?d.repeat(me.length):Pe==="*"?Z?Z+Pe+(de?E:""):E:Z?T:`\\${T}`);return L===!0&&(n.unescape===!0?ge=ge.replace(/\\/g,""):ge=ge.replace(/\\+/g,T=>T.length%2===0?"\\\\":T?"\\":"")),ge===e&&n.contains===!0?(C.output=e,C):(C.output=at.wrapOutput(ge,C,t),C)}for(;!N();){if(S=O(),S==="\0")continue;if(S==="\\"){let T=R();if(T==="/"&&n.bash!==!0||T==="."||T===";")continue;if(!T){S+="\\",Q({type:"text",value:S});continue}let Z=/^\\+/.exec(M()),me=0;if(Z&&Z[0].length>2&&(me=Z[0].length,C.index+=me,me%2!==0&&(S+="\\")),n.unescape===!0?S=O():S+=O(),C.brackets===0){Q({type:"text",value:S});continue}}if(C.brackets>0&&(S!=="]"||w.value==="["||w.value==="[^")){if(n.posix!==!1&&S===":"){let T=w.value.slice(1);if(T.includes("[")&&(w.posix=!0,T.includes(":"))){let Z=w.value.lastIndexOf("["),me=w.value.slice(0,Z),Pe=w.value.slice(Z+2),de=IO[Pe];if(de){w.value=me+de,C.backtrack=!0,O(),!o.output&&r.indexOf(w)===1&&(o.output=u);continue}}}(S==="["&&R()!==":"||S==="-"&&R()==="]")&&(S=`\\${S}`),S==="]"&&(w.value==="["||w.value==="[^")&&(S=`\\${S}`),n.posix===!0&&S==="!"&&w.value==="["&&(S="^"),w.value+=S,te({value:S});continue}if(C.quotes===1&&S!=='"'){S=at.escapeRegex(S),w.value+=S,te({value:S});continue}if(S==='"'){C.quotes=C.quotes===1?0:1,n.keepQuotes===!0&&Q({type:"text",value:S});continue}if(S==="("){fe("parens"),Q({type:"paren",value:S});continue}if(S===")"){if(C.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Ha("opening","("));let T=X[X.length-1];if(T&&C.parens===T.parens+1){Qr(X.pop());continue}Q({type:"paren",value:S,output:C.parens?")":"\\)"}),Se("parens");continue}if(S==="["){if(n.nobracket===!0||!M().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Ha("closing","]"));S=`\\${S}`}else fe("brackets");Q({type:"bracket",value:S});continue}if(S==="]"){if(n.nobracket===!0||w&&w.type==="bracket"&&w.value.length===1){Q({type:"text",value:S,output:`\\${S}`});continue}if(C.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Ha("opening","["));Q({type:"text",value:S,output:`\\${S}`});continue}Se("brackets");let T=w.value.slice(1);if(w.posix!==!0&&T[0]==="^"&&!T.includes("/")&&(S=`/${S}`),w.value+=S,te({value:S}),n.literalBrackets===!1||at.hasRegexChars(T))continue;let Z=at.escapeRegex(w.value);if(C.output=C.output.slice(0,-w.value.length),n.literalBrackets===!0){C.output+=Z,w.value=Z;continue}w.value=`(${i}${Z}|${w.value})`,C.output+=w.value;continue}if(S==="{"&&n.nobrace!==!0){fe("braces");let T={type:"brace",value:S,output:"(",outputIndex:C.output.length,tokensIndex:C.tokens.length};ce.push(T),Q(T);continue}if(S==="}"){let T=ce[ce.length-1];if(n.nobrace===!0||!T){Q({type:"text",value:S,output:S});continue}let Z=")";if(T.dots===!0){let me=r.slice(),Pe=[];for(let de=me.length-1;de>=0&&(r.pop(),me[de].type!=="brace");de--)me[de].type!=="dots"&&Pe.unshift(me[de].value);Z=GO(Pe,n),C.backtrack=!0}if(T.comma!==!0&&T.dots!==!0){let me=C.output.slice(0,T.outputIndex),Pe=C.tokens.slice(T.tokensIndex);T.value=T.output="\\{",S=Z="\\}",C.output=me;for(let de of Pe)C.output+=de.output||de.value}Q({type:"brace",value:S,output:Z}),Se("braces"),ce.pop();continue}if(S==="|"){X.length>0&&X[X.length-1].conditions++,Q({type:"text",value:S});continue}if(S===","){let T=S,Z=ce[ce.length-1];Z&&A[A.length-1]==="braces"&&(Z.comma=!0,T="|"),Q({type:"comma",value:S,output:T});continue}if(S==="/"){if(w.type==="dot"&&C.index===C.start+1){C.start=C.index+1,C.consumed="",C.output="",r.pop(),w=o;continue}Q({type:"slash",value:S,output:m});continue}if(S==="."){if(C.braces>0&&w.type==="dot"){w.value==="."&&(w.output=d);let T=ce[ce.length-1];w.type="dots",w.output+=S,w.value+=S,T.dots=!0;continue}if(C.braces+C.parens===0&&w.type!=="bos"&&w.type!=="slash"){Q({type:"text",value:S,output:d});continue}Q({type:"dot",value:S,output:d});continue}if(S==="?"){if(!(w&&w.value==="(")&&n.noextglob!==!0&&R()==="("&&R(2)!=="?"){cn("qmark",S);continue}if(w&&w.type==="paren"){let Z=R(),me=S;(w.value==="("&&!/[!=<:]/.test(Z)||Z==="<"&&!/<([!=]|\w+>)/.test(M()))&&(me=`\\${S}`),Q({type:"text",value:S,output:me});continue}if(n.dot!==!0&&(w.type==="slash"||w.type==="bos")){Q({type:"qmark",value:S,output:k});continue}Q({type:"qmark",value:S,output:v});continue}if(S==="!"){if(n.noextglob!==!0&&R()==="("&&(R(2)!=="?"||!/[!=<:]/.test(R(3)))){cn("negate",S);continue}if(n.nonegate!==!0&&C.index===0){G();continue}}if(S==="+"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){cn("plus",S);continue}if(w&&w.value==="("||n.regex===!1){Q({type:"plus",value:S,output:p});continue}if(w&&(w.type==="bracket"||w.type==="paren"||w.type==="brace")||C.parens>0){Q({type:"plus",value:S});continue}Q({type:"plus",value:p});continue}if(S==="@"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){Q({type:"at",extglob:!0,value:S,output:""});continue}Q({type:"text",value:S});continue}if(S!=="*"){(S==="$"||S==="^")&&(S=`\\${S}`);let T=DO.exec(M());T&&(S+=T[0],C.index+=T[0].length),Q({type:"text",value:S});continue}if(w&&(w.type==="globstar"||w.star===!0)){w.type="star",w.star=!0,w.value+=S,w.output=E,C.backtrack=!0,C.globstar=!0,D(S);continue}let L=M();if(n.noextglob!==!0&&/^\([^?]/.test(L)){cn("star",S);continue}if(w.type==="star"){if(n.noglobstar===!0){D(S);continue}let T=w.prev,Z=T.prev,me=T.type==="slash"||T.type==="bos",Pe=Z&&(Z.type==="star"||Z.type==="globstar");if(n.bash===!0&&(!me||L[0]&&L[0]!=="/")){Q({type:"star",value:S,output:""});continue}let de=C.braces>0&&(T.type==="comma"||T.type==="brace"),Ct=X.length&&(T.type==="pipe"||T.type==="paren");if(!me&&T.type!=="paren"&&!de&&!Ct){Q({type:"star",value:S,output:""});continue}for(;L.slice(0,3)==="/**";){let Zn=e[C.index+4];if(Zn&&Zn!=="/")break;L=L.slice(3),D("/**",3)}let Vn=N()||C.parens>0&&L===")".repeat(C.parens)&&!X.some(Zn=>Zn.type==="negate");if(T.type==="bos"&&N()){w.type="globstar",w.value+=S,w.output=W(n),C.output=w.output,C.globstar=!0,D(S);continue}if(T.type==="slash"&&T.prev.type!=="bos"&&!Pe&&Vn){C.output=C.output.slice(0,-(T.output+w.output).length),T.output=`(?:${T.output}`,w.type="globstar",w.output=W(n)+(n.strictSlashes?")":"|$)"),w.value+=S,C.globstar=!0,C.output+=T.output+w.output,D(S);continue}if(T.type==="slash"&&T.prev.type!=="bos"&&L[0]==="/"){let Zn=L[1]!==void 0?"|$":"";C.output=C.output.slice(0,-(T.output+w.output).length),T.output=`(?:${T.output}`,w.type="globstar",w.output=`${W(n)}${m}|${m}${Zn})`,w.value+=S,C.output+=T.output+w.output,C.globstar=!0,D(S+O()),Q({type:"slash",value:"/",output:""});continue}if(T.type==="bos"&&L[0]==="/"){w.type="globstar",w.value+=S,w.output=`(?:^|${m}|${W(n)}${m})`,C.output=w.output,C.globstar=!0,D(S+O()),Q({type:"slash",value:"/",output:""});continue}C.output=C.output.slice(0,-w.output.length),w.type="globstar",w.output=W(n),w.value+=S,C.output+=w.output,C.globstar=!0,D(S);continue}let ge={type:"star",value:S,output:E};if(n.bash===!0){ge.output=".*?",(w.type==="bos"||w.type==="slash")&&(ge.output=I+ge.output),Q(ge);continue}if(w&&(w.type==="bracket"||w.type==="paren")&&n.regex===!0){ge.output=S,Q(ge);continue}(C.index===C.start||w.type==="slash"||w.type==="dot")&&(w.type==="dot"?(C.output+=b,w.output+=b):n.dot===!0?(C.output+=h,w.output+=h):(C.output+=I,w.output+=I),R()!=="*"&&(C.output+=u,w.output+=u)),Q(ge)}for(;C.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ha("closing","]"));C.output=at.escapeLast(C.output,"["),Se("brackets")}for(;C.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ha("closing",")"));C.output=at.escapeLast(C.output,"("),Se("parens")}for(;C.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ha("closing","}"));C.output=at.escapeLast(C.output,"{"),Se("braces")}if(n.strictSlashes!==!0&&(w.type==="star"||w.type==="bracket")&&Q({type:"maybe_slash",value:"",output:`${m}?`}),C.backtrack===!0){C.output="";for(let L of C.tokens)C.output+=L.output!=null?L.output:L.value,L.suffix&&(C.output+=L.suffix)}return C};ll.fastpaths=(e,t)=>{let n={...t},a=typeof n.maxLength=="number"?Math.min(Pr,n.maxLength):Pr,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);e=ry[e]||e;let{DOT_LITERAL:o,SLASH_LITERAL:r,ONE_CHAR:i,DOTS_SLASH:c,NO_DOT:l,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:m,START_ANCHOR:u}=Ds.globChars(n.windows),f=n.dot?d:l,g=n.dot?p:l,b=n.capture?"":"?:",h={negated:!1,prefix:""},v=n.bash===!0?".*?":m;n.capture&&(v=`(${v})`);let k=I=>I.noglobstar===!0?v:`(${b}(?:(?!${u}${I.dot?c:o}).)*?)`,P=I=>{switch(I){case"*":return`${f}${i}${v}`;case".*":return`${o}${i}${v}`;case"*.*":return`${f}${v}${o}${i}${v}`;case"*/*":return`${f}${v}${r}${i}${g}${v}`;case"**":return f+k(n);case"**/*":return`(?:${f}${k(n)}${r})?${g}${i}${v}`;case"**/*.*":return`(?:${f}${k(n)}${r})?${g}${v}${o}${i}${v}`;case"**/.*":return`(?:${f}${k(n)}${r})?${o}${i}${v}`;default:{let V=/^(.*?)\.(\w+)$/.exec(I);if(!V)return;let E=P(V[1]);return E?E+o+V[2]:void 0}}},$=at.removePrefix(e,h),W=P($);return W&&n.strictSlashes!==!0&&(W+=`${r}?`),W};cy.exports=ll});var my=On((wj,py)=>{"use strict";var UO=oy(),dl=ly(),dy=Rr(),zO=Is(),HO=e=>e&&typeof e=="object"&&!Array.isArray(e),Ce=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(m=>Ce(m,t,n));return m=>{for(let u of d){let f=u(m);if(f)return f}return!1}}let a=HO(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},o=s.windows,r=a?Ce.compileRe(e,t):Ce.makeRe(e,t,!1,!0),i=r.state;delete r.state;let c=()=>!1;if(s.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};c=Ce(s.ignore,d,n)}let l=(d,p=!1)=>{let{isMatch:m,match:u,output:f}=Ce.test(d,r,t,{glob:e,posix:o}),g={glob:e,state:i,regex:r,posix:o,input:d,output:f,match:u,isMatch:m};return typeof s.onResult=="function"&&s.onResult(g),m===!1?(g.isMatch=!1,p?g:!1):c(d)?(typeof s.onIgnore=="function"&&s.onIgnore(g),g.isMatch=!1,p?g:!1):(typeof s.onMatch=="function"&&s.onMatch(g),p?g:!0)};return n&&(l.state=i),l};Ce.test=(e,t,n,{glob:a,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let o=n||{},r=o.format||(s?dy.toPosixSlashes:null),i=e===a,c=i&&r?r(e):e;return i===!1&&(c=r?r(e):e,i=c===a),(i===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?i=Ce.matchBase(e,t,n,s):i=t.exec(c)),{isMatch:!!i,match:i,output:c}};Ce.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:Ce.makeRe(t,n)).test(dy.basename(e,{windows:a}));Ce.isMatch=(e,t,n)=>Ce(t,n)(e);Ce.parse=(e,t)=>Array.isArray(e)?e.map(n=>Ce.parse(n,t)):dl(e,{...t,fastpaths:!1});Ce.scan=(e,t)=>UO(e,t);Ce.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let s=t||{},o=s.contains?"":"^",r=s.contains?"":"$",i=`${o}(?:${e.output})${r}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let c=Ce.toRegex(i,t);return a===!0&&(c.state=e),c};Ce.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=dl.fastpaths(e,t)),s.output||(s=dl(e,t)),Ce.compileRe(s,t,n,a)};Ce.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};Ce.constants=zO;py.exports=Ce});var fy=On((xj,uy)=>{"use strict";uy.exports=my()});var RN={};ov(RN,{ConfigError:()=>Qa,UsageError:()=>Ws,aboveDefaultLimit:()=>Fo,addResourceLists:()=>dt,andMore:()=>tt,areAppliedTogether:()=>Qe,areNamesakes:()=>lt,areTexts:()=>Aa,areVariants:()=>ks,areWrittenTogether:()=>$a,areas:()=>s0,autoscalersOf:()=>en,budgetStatus:()=>Ss,builtInGroups:()=>wt,canonicalAccessModes:()=>ko,claimClass:()=>ha,claimTemplatesOf:()=>ot,claimUsage:()=>zo,claimViolations:()=>_o,classAnnotation:()=>Ut,compareQuantities:()=>se,computeUsage:()=>$s,consumersOf:()=>En,containerDefaults:()=>Fn,counted:()=>xt,createSession:()=>Yb,defaultClassAnnotations:()=>Tn,defaultPullPolicy:()=>Rm,defaultSettings:()=>qy,defineRule:()=>y,describe:()=>x,effectiveResources:()=>Mt,findNamedPort:()=>Qm,folderOf:()=>je,graphJson:()=>Zy,groupBy:()=>ee,groupByOwner:()=>mn,groupsOfResource:()=>Mo,hasUnfilledPort:()=>Dn,isBeside:()=>ie,isBuiltInKind:()=>ia,isClusterResource:()=>Lo,isClusterScoped:()=>jt,isCollection:()=>_n,isDns1123Label:()=>pa,isEmptySelector:()=>tn,isExternalName:()=>be,isGoverned:()=>Ca,isHeadless:()=>ct,isInScope:()=>Qo,isLasting:()=>hn,isMapping:()=>B,isPartial:()=>da,isSized:()=>Lt,isUnfilledPort:()=>it,keysOf:()=>et,lazily:()=>q,limitViolations:()=>Bn,listed:()=>Un,makersIn:()=>He,makesPods:()=>yt,matchesLabelSelector:()=>he,matchesPairs:()=>Ae,mayMakeObjects:()=>Xt,meantWords:()=>ve,metadataOf:()=>j,nameAt:()=>le,nearMiss:()=>F,nearest:()=>Re,nearestFirst:()=>Ra,neverFires:()=>Do,nextTime:()=>Io,nextTimes:()=>km,noteOn:()=>H,objectUsage:()=>Kn,pairText:()=>Jt,pairsAt:()=>Fe,parseImageReference:()=>an,parseQuantity:()=>Ve,placeFinder:()=>ma,placeOfResources:()=>Ge,placeholder:()=>Yt,pluralOf:()=>No,podNeeds:()=>Ta,podSecurityLabels:()=>wn,podSecurityLabelsOf:()=>jn,podSecurityLevels:()=>jo,podSecurityPrefix:()=>Ee,podSecurityRejections:()=>Ko,portNumbers:()=>Nt,portOwners:()=>bn,portsAt:()=>_e,portsPlace:()=>yn,protocolOf:()=>Le,push:()=>U,quantityCeil:()=>Ue,quantityFromField:()=>Oe,quantityProblem:()=>fo,quantityToDecimal:()=>At,quoted:()=>Be,readConfig:()=>zy,readCron:()=>Et,readLimitRangeItem:()=>La,readResourceList:()=>pt,readVolume:()=>$t,reporters:()=>ib,resolveIntOrPercent:()=>Wn,resolveTargetPort:()=>Ea,resourceVerbs:()=>Ma,resourcesOfGroup:()=>Na,rules:()=>Uh,runsToCompletion:()=>Xe,scalableInApps:()=>kt,scaleOf:()=>Tt,selectorAt:()=>we,selectorText:()=>ke,serviceUsage:()=>Ho,severities:()=>dc,slicesNamed:()=>vn,splitApiVersion:()=>ht,startsBeforeItStops:()=>Pa,subresourcesOf:()=>To,textsIn:()=>Va,timeZoneProblem:()=>Yo,timesResourceList:()=>Cs,unmetMetrics:()=>Oa,unsaidResources:()=>Uo,utilizationMetrics:()=>Gn,version:()=>Xb,violatedControls:()=>cc,volumeClass:()=>ya,withDefaults:()=>It,wordsOfNearLabel:()=>vt});module.exports=rv(RN);var iv=Object.defineProperty,cv=Object.defineProperties,lv=Object.getOwnPropertyDescriptors,Ol=Object.getOwnPropertySymbols,dv=Object.prototype.hasOwnProperty,pv=Object.prototype.propertyIsEnumerable,ei=(e,t,n)=>t in e?iv(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Ft=(e,t)=>{for(var n in t||(t={}))dv.call(t,n)&&ei(e,n,t[n]);if(Ol)for(var n of Ol(t))pv.call(t,n)&&ei(e,n,t[n]);return e},Qs=(e,t)=>cv(e,lv(t)),ft=(e,t,n)=>ei(e,typeof t!="symbol"?t+"":t,n);var re=Symbol("NOT_RESOLVED");function We(e,t){var n,a,s,o,r;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(s=t.implicitFirstChars)!=null?s:null,resolve:t.resolve,identify:t.identify,represent:(o=t.represent)!=null?o:(i=>String(i)),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}function ii(e,t){var n,a,s,o;let r=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addItem:t.addItem,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:r,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function Xs(e,t){var n,a,s,o;let r=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:r,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}var mv=We("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),uv=["","~","null","Null","NULL"],fv=We("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>uv.indexOf(e)!==-1?null:re,identify:e=>e===null,represent:()=>"null"}),gv=We("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:re,identify:e=>e===null,represent:()=>"null"}),hv=["","~","null","Null","NULL"],yv=We("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>hv.indexOf(e)!==-1?null:re,identify:e=>e===null,represent:()=>"null"}),bv=["true","True","TRUE"],vv=["false","False","FALSE"],kv=We("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>bv.indexOf(e)!==-1?!0:vv.indexOf(e)!==-1?!1:re,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),wv=["true"],xv=["false"],Sv=We("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>wv.indexOf(e)!==-1?!0:xv.indexOf(e)!==-1?!1:re,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Rv=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Cv=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],Pv=We("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>Rv.indexOf(e)!==-1?!0:Cv.indexOf(e)!==-1?!1:re,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Av=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Vv=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Ov(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function $v(e,t){if(t){if(!Vv.test(e))return re}else if(!Av.test(e))return re;let n=Ov(e);return Number.isFinite(n)?n:re}var _l=We("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:$v,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Mv=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Nv=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Tv(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Lv(e,t){if(t){if(!Nv.test(e))return re}else if(!Mv.test(e))return re;let n=Tv(e);return Number.isFinite(n)?n:re}var Ev=We("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Lv,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Iv=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Dv(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let s of t.split(":"))a=a*60+Number(s);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function Wv(e){if(!Iv.test(e))return re;let t=Dv(e);return Number.isFinite(t)?t:re}var ti=We("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Wv,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Gv=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),_v=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Fv(e){if(!Gv.test(e))return re;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||_v.test(e)?a:re}function Bv(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Fl=We("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Fv,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Bv}),qv=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),jv=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Kv(e,t){if(t){if(!jv.test(e))return re;let a=e.toLowerCase(),s=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return s===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let o=s*parseFloat(a);return Number.isFinite(o)?o:re}if(!qv.test(e))return re;let n=Number(e);return Number.isFinite(n)?n:re}function Uv(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var zv=We("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Kv,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Uv}),Hv=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Qv=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Jv(e){if(!Hv.test(e))return re;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let s of t.split(":"))a=a*60+Number(s);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||Qv.test(e)?a:re}function Yv(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var ni=We("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Jv,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Yv}),Zv=We("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":re,identify:()=>!1}),Xv=/^[A-Za-z0-9+/]*={0,2}$/;function ek(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!Xv.test(t))return re;let n=atob(t),a=new Uint8Array(n.length);for(let s=0;s<n.length;s++)a[s]=n.charCodeAt(s);return a}function tk(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var nk=We("tag:yaml.org,2002:binary",{resolve:ek,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:tk}),ak=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),sk=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function $l(e,t,n,a=0,s=0,o=0,r=0){let i=new Date(Date.UTC(e,t,n,a,s,o,r));return i.setUTCFullYear(e,t,n),i}function ok(e){let t=ak.exec(e);if(t===null&&(t=sk.exec(e)),t===null)return re;let n=+t[1],a=+t[2]-1,s=+t[3];if(!t[4]){let d=$l(n,a,s);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==s?re:d}let o=+t[4],r=+t[5],i=+t[6],c=0;if(o>23||r>59||i>59)return re;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";c=+d}let l=$l(n,a,s,o,r,i,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==a||l.getUTCDate()!==s)return re;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return re;let m=(d*60+p)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-m:m))}return l}var rk=We("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:ok,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),ik=ii("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function eo(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var ck=ii("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(eo(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),lk=ii("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),dk=Xs("tag:yaml.org,2002:map",{create:()=>({}),identify:eo,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),pk=Xs("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function mk(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function uk(){return{scalar:[],sequence:[],mapping:[]}}function fk(e){let t=[];for(let n of e){let a=t.length;for(let s=0;s<t.length;s++){let o=t[s];if(o.nodeKind===n.nodeKind&&o.tagName===n.tagName&&o.matchByTagPrefix===n.matchByTagPrefix){a=s;break}}t[a]=n}return t}var to=class Bl{constructor(t){ft(this,"tags"),ft(this,"implicitScalarTags"),ft(this,"implicitScalarByFirstChar"),ft(this,"implicitScalarAnyFirstChar"),ft(this,"defaultScalarTag"),ft(this,"defaultSequenceTag"),ft(this,"defaultMappingTag"),ft(this,"exact"),ft(this,"prefix");let n=fk(t),a=[],s=mk(),o=uk();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?o.scalar.push(d):s.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?o.sequence.push(d):s.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?o.mapping.push(d):s.mapping[d.tagName]=d}}let r=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let c=new Map;for(let d of i)c.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let l=s.scalar["tag:yaml.org,2002:str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=c,this.implicitScalarAnyFirstChar=r,this.defaultScalarTag=l,this.defaultSequenceTag=s.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=s.mapping["tag:yaml.org,2002:map"],this.exact=s,this.prefix=o}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var n;let a=(n=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?n:this.implicitScalarAnyFirstChar;for(let o of a){let r=o.resolve(t,!1,o.tagName);if(r!==re)return{value:r,tag:o}}let s=this.defaultScalarTag;return{value:s.resolve(t,!1,s.tagName),tag:s}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new Bl([...this.tags,...n])}},ci=new to([mv,ik,dk]),PN=new to([...ci.tags,gv,Sv,Ev,zv]),gk=new to([...ci.tags,fv,kv,_l,Fl]),hk=new to([...ci.tags,yv,Pv,ti,ni,rk,Zv,nk,ck,lk,pk]),yk=hk.withTags(Qs(Ft({},ti),{resolve:(e,t,n)=>{let a=ti.resolve(e,t,n);return a===re?_l.resolve(e,t,n):a}}),Qs(Ft({},ni),{resolve:(e,t,n)=>{let a=ni.resolve(e,t,n);return a===re?Fl.resolve(e,t,n):a}})),AN=Xs("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||eo(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function Ml(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var VN=Xs("tag:yaml.org,2002:map",{create:()=>({}),identify:eo,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=Ml(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=Ml(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),bk={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Yr(e,t,n,a,s){let o="",r="",i=Math.floor(s/2)-1;return a-t>i&&(o=" ... ",t=a-i+o.length),n-a>i&&(r=" ...",n=a+i-r.length),{str:o+e.slice(t,n).replace(/\t/g,"\u2192")+r,pos:a-t+o.length}}function Zr(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function vk(e,t){if(!e.buffer)return null;let n=Ft(Ft({},bk),t),a=/\r?\n|\r|\0/g,s=[0],o=[],r,i=-1;for(;r=a.exec(e.buffer);)o.push(r.index),s.push(r.index+r[0].length),e.position<=r.index&&i<0&&(i=s.length-2);i<0&&(i=s.length-1);let c="",l=Math.min(e.line+n.linesAfter,o.length).toString().length,d=n.maxLength-(n.indent+l+3);for(let m=1;m<=n.linesBefore&&!(i-m<0);m++){let u=Yr(e.buffer,s[i-m],o[i-m],e.position-(s[i]-s[i-m]),d);c=`${" ".repeat(n.indent)}${Zr((e.line-m+1).toString(),l)} | ${u.str}
${c}`}let p=Yr(e.buffer,s[i],o[i],e.position,d);c+=`${" ".repeat(n.indent)}${Zr((e.line+1).toString(),l)} | ${p.str}
`,c+=`${"-".repeat(n.indent+l+3+p.pos)}^
`;for(let m=1;m<=n.linesAfter&&!(i+m>=o.length);m++){let u=Yr(e.buffer,s[i+m],o[i+m],e.position-(s[i]-s[i+m]),d);c+=`${" ".repeat(n.indent)}${Zr((e.line+m+1).toString(),l)} | ${u.str}
`}return c.replace(/\n$/,"")}function Nl(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var no=class ql extends Error{constructor(t,n){super(),ft(this,"reason"),ft(this,"mark"),this.name="YAMLException",this.reason=t,this.mark=n,this.message=Nl(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){return`${this.name}: ${Nl(this,t)}`}static throwAt(t,n,a,s=""){let o=0,r=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(o++,r=c+1):l===13&&(o++,t.charCodeAt(c+1)===10&&c++,r=c+1)}let i={name:s,buffer:t,position:n,line:o,column:n-r};throw i.snippet=vk(i),new ql(a,i)}},ne={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},J={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},ln={BLOCK:1,FLOW:2},Ze={CLIP:1,STRIP:2,KEEP:3},kk=-1;function Tl(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var jl=new Array(256),Kl=new Array(256);for(let e=0;e<256;e++)jl[e]=Tl(e)?1:0,Kl[e]=Tl(e);function wk(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function xk(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function Sk(e){return e===120?2:e===117?4:8}function Js(e,t,n){let a=0;for(;t<n;){let s=e.charCodeAt(t);if(s===10)a++,t++;else if(s===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(s===32||s===9)t++;else break}return{position:t,breaks:a}}function li(e){return e===1?" ":`
`.repeat(e-1)}function Rk(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===10||i===13){a+=e.slice(o,r);let c=Js(e,s,n);a+=li(c.breaks),s=o=r=c.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,r)}function Ck(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===39)a+=e.slice(o,s)+"'",s+=2,o=r=s;else if(i===10||i===13){a+=e.slice(o,r);let c=Js(e,s,n);a+=li(c.breaks),s=o=r=c.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,n)}function Pk(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===92){a+=e.slice(o,s),s++;let c=e.charCodeAt(s);if(c===10||c===13)s=Js(e,s,n).position;else if(c<256&&jl[c])a+=Kl[c],s++;else{let l=Sk(c),d=0;for(;l>0;l--){s++;let p=xk(e.charCodeAt(s));d=(d<<4)+p}a+=wk(d),s++}o=r=s}else if(i===10||i===13){a+=e.slice(o,r);let c=Js(e,s,n);a+=li(c.breaks),s=o=r=c.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,n)}function Ll(e,t,n,a,s,o){let r=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),c=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),l="",d=!1,p=0,m=!1;for(let u of c){let f=0;for(;f<r&&u.charCodeAt(f)===32;)f++;if(a<0||f>=u.length){p++;continue}let g=u.slice(r),b=g.charCodeAt(0);o?b===32||b===9?(m=!0,l+=`
`.repeat(d?1+p:p)):m?(m=!1,l+=`
`.repeat(p+1)):p===0?d&&(l+=" "):l+=`
`.repeat(p):l+=`
`.repeat(d?1+p:p),l+=g,d=!0,p=0}return s===Ze.KEEP?l+=`
`.repeat(d?1+p:p):s!==Ze.STRIP&&d&&(l+=`
`),l}function Ul(e,t){if(t.valueStart===kk)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case J.SINGLE_QUOTED:return Ck(e,n,a);case J.DOUBLE_QUOTED:return Pk(e,n,a);case J.LITERAL_BLOCK:return Ll(e,n,a,t.indent,t.chomping,!1);case J.FOLDED_BLOCK:return Ll(e,n,a,t.indent,t.chomping,!0);default:return Rk(e,n,a)}}var ON=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),Ak="-#;/?:@&=+$_.~*'()",$N=Ak+"!,[]";var Vk={filename:"",schema:gk,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var oe=-1,zl=Object.prototype.hasOwnProperty,na=1,Hl=2,Ql=3,Ys=4,Ok=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,$k=/[,\[\]{}]/,Jl=/^(?:!|!!|![0-9A-Za-z-]+!)$/,ai=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Yl=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Mk=new RegExp(`^(?:${ai})*$`),Nk=new RegExp(`^(?:${Yl})+$`),Tk=new RegExp(`^(?:!(?:${ai})*|${Yl}(?:${ai})*)$`),Zl={filename:"",maxDepth:100};function Lk(e,t,n){e.events.push({type:ne.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function Xl(e,t,n,a,s,o,r){e.events.push({type:ne.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:o,style:r})}function ed(e,t,n,a,s,o,r){e.events.push({type:ne.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:o,style:r})}function El(e,t){e.events.splice(t.eventsLength,0,{type:ne.MAPPING,start:t.position,anchorStart:oe,anchorEnd:oe,tagStart:oe,tagEnd:oe,style:ln.FLOW})}function oa(e,t,n,a,s,o,r,i,c=Ze.CLIP,l=-1,d=!1){e.events.push({type:ne.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:s,tagStart:o,tagEnd:r,style:i,chomping:c,indent:l,fast:d})}function Ek(e,t,n){e.events.push({type:ne.ALIAS,anchorStart:t,anchorEnd:n})}function Xn(e){e.events.push({type:ne.POP})}function qe(e){oa(e,oe,oe,oe,oe,oe,oe,J.PLAIN)}function Il(){return{anchorStart:oe,anchorEnd:oe,tagStart:oe,tagEnd:oe}}function ea(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function ta(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function _(e,t){no.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function $e(e){return e===10||e===13}function ra(e){return e===9||e===32}function gt(e){return ra(e)||$e(e)}function _t(e){return e===0||gt(e)}function $n(e){return e===44||e===91||e===93||e===123||e===125}function Ik(e){return e>=48&&e<=57?e-48:-1}function Dk(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function Wk(e){return e===120?2:e===117?4:e===85?8:0}function Gk(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function Zs(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function De(e,t){let n=0,a=e.input.charCodeAt(e.position),s=e.position===e.lineStart||gt(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;ra(a);)s=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&s&&a===35)do a=e.input.charCodeAt(++e.position);while(!$e(a)&&a!==0);if(!$e(a))break;for(Zs(e),n++,s=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function aa(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||gt(a)}return!1}function td(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function di(e){if(e.position!==e.lineStart)return!1;if(aa(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=ea(e);td(e),De(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&aa(e));return ta(e,t),a}function Dl(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!$e(t);)t=e.input.charCodeAt(++e.position)}function nd(e,t,n){let a=Ok.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,_(e,"the stream contains non-printable characters"))}function _k(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==oe&&_(e,"duplication of a tag property");let a=e.position,s=!1,o=!1,r="!",i=e.input.charCodeAt(++e.position);i===60?(s=!0,i=e.input.charCodeAt(++e.position)):i===33&&(o=!0,r="!!",i=e.input.charCodeAt(++e.position));let c=e.position,l;if(s){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&_(e,"unexpected end of the stream within a verbatim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;i!==0&&!gt(i)&&!(n&&$n(i));)i===33&&(o?_(e,"tag suffix cannot contain exclamation marks"):(r=e.input.slice(c-1,e.position+1),Jl.test(r)||_(e,"named tag handle cannot contain such characters"),o=!0,c=e.position+1)),i=e.input.charCodeAt(++e.position);l=e.input.slice(c,e.position),$k.test(l)&&_(e,"tag suffix cannot contain flow indicator characters")}return l&&!(s?Mk.test(l):Nk.test(l))&&_(e,`tag name cannot contain such characters: ${l}`),!s&&r!=="!"&&r!=="!!"&&!zl.call(e.tagHandlers,r)&&_(e,`undeclared tag handle "${r}"`),t.tagStart=a,t.tagEnd=e.position,!0}function Fk(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==oe&&_(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!gt(e.input.charCodeAt(e.position))&&!$n(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&_(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function Bk(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==oe||t.tagStart!==oe)&&_(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!gt(e.input.charCodeAt(e.position))&&!$n(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&_(e,"name of an alias node must contain at least one character"),Ek(e,n,e.position),!0}function si(e,t){De(e,!1),e.lineIndent<t&&_(e,"deficient indentation")}function qk(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===39){if(e.input.charCodeAt(e.position+1)===39){s=!1,e.position+=2;continue}let r=e.position;return e.position++,oa(e,a,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,J.SINGLE_QUOTED,Ze.CLIP,-1,s),!0}$e(o)?(s=!1,si(e,t)):e.position===e.lineStart&&aa(e)?_(e,"unexpected end of the document within a single quoted scalar"):o!==9&&o<32?_(e,"expected valid JSON character"):e.position++}_(e,"unexpected end of the stream within a single quoted scalar")}function jk(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===34){let r=e.position;return e.position++,oa(e,a,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,J.DOUBLE_QUOTED,Ze.CLIP,-1,s),!0}if(o===92){s=!1;let r=e.input.charCodeAt(++e.position);if($e(r))si(e,t);else if(Gk(r))e.position++;else{let i=Wk(r);for(i===0&&_(e,"unknown escape sequence");i-- >0;)e.position++,Dk(e.input.charCodeAt(e.position))<0&&_(e,"expected hexadecimal character");e.position++}}else $e(o)?(s=!1,si(e,t)):e.position===e.lineStart&&aa(e)?_(e,"unexpected end of the document within a double quoted scalar"):o!==9&&o<32?_(e,"expected valid JSON character"):e.position++}_(e,"unexpected end of the stream within a double quoted scalar")}function Kk(e,t,n){let a=e.input.charCodeAt(e.position),s=Ze.CLIP,o=-1,r=!1;if(a!==124&&a!==62)return!1;let i=a===124?J.LITERAL_BLOCK:J.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let u=e.input.charCodeAt(e.position),f=Ik(u);if(u===43||u===45)s!==Ze.CLIP&&_(e,"repeat of a chomping mode identifier"),s=u===43?Ze.KEEP:Ze.STRIP,e.position++;else if(f>=0)f===0&&_(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),r&&_(e,"repeat of an indentation width identifier"),o=t+f-1,r=!0,e.position++;else break}let c=!1;for(;ra(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&Dl(e),$e(e.input.charCodeAt(e.position))?Zs(e):e.input.charCodeAt(e.position)!==0&&_(e,"a line break is expected");let l=r?o:-1,d=0,p=e.position,m=e.position;for(;e.input.charCodeAt(e.position)!==0;){let u=e.position,f=0;for(;e.input.charCodeAt(u+f)===32;)f++;let g=e.input.charCodeAt(u+f);if(g===0){l>=0?f>l&&(m=u+f):f>0&&(m=u+f);break}if(di(e))break;if(!r&&l===-1&&$e(g)&&(d=Math.max(d,f)),!r&&l===-1&&!$e(g)&&(g===9&&f<t&&(e.position=u+f,_(e,"tab characters must not be used in indentation")),f>=t&&f<d&&(e.position=u+f,_(e,"bad indentation of a mapping entry"))),l===-1&&g!==0&&!$e(g)&&f<t){e.lineIndent=f,e.position=u+f;break}!r&&g!==0&&!$e(g)&&l===-1&&(l=f);let b=l===-1?t+1:l;if(g!==0&&!$e(g)&&f<b){e.lineIndent=f,e.position=u+f;break}Dl(e),m=e.position,$e(e.input.charCodeAt(e.position))&&(Zs(e),m=e.position)}return nd(e,p,m),oa(e,p,m,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,s,l),!0}function Uk(e,t){let n=e.input.charCodeAt(e.position),a=t===na;if(n===0||gt(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||$n(n))return!1;if(n===63||n===45){let s=e.input.charCodeAt(e.position+1);if(_t(s)||a&&$n(s))return!1}return!0}function zk(e,t,n,a){if(!Uk(e,n))return!1;let s=e.position,o=e.position,r=e.input.charCodeAt(e.position),i=n===na,c=!1;for(;r!==0&&!di(e);){if(r===58){let l=e.input.charCodeAt(e.position+1);if(_t(l)||i&&$n(l))break}else if(r===35){if(gt(e.input.charCodeAt(e.position-1)))break}else{if(i&&$n(r))break;if($e(r)){let l=e.position,d=e.line,p=e.lineStart,m=e.lineIndent;if(De(e,!1),e.lineIndent>=t){c=!0,r=e.input.charCodeAt(e.position);continue}e.position=l,e.line=d,e.lineStart=p,e.lineIndent=m;break}}ra(r)||(o=e.position+1),r=e.input.charCodeAt(++e.position)}return o===s?!1:(nd(e,s,o),oa(e,s,o,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,J.PLAIN,Ze.CLIP,-1,!c),!0)}function ts(e,t){let n=e.line;De(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&_(e,"deficient indentation")}function Hk(e,t,n){let a=e.input.charCodeAt(e.position),s=a===123,o=e.position,r=!0;if(a!==91&&a!==123)return!1;let i=s?125:93;for(s?ed(e,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ln.FLOW):Xl(e,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ln.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){ts(e,t);let c=e.input.charCodeAt(e.position);if(c===i)return e.position++,Xn(e),!0;r?c===44&&_(e,"expected the node content, but found ','"):_(e,"missed comma between flow collection entries");let l=!1,d=!1;c===63&&gt(e.input.charCodeAt(e.position+1))&&(l=d=!0,e.position+=1,ts(e,t));let p=e.line,m=ea(e),u=sa(e,t,na,!1,!0);ts(e,t),c=e.input.charCodeAt(e.position),(s||d||e.line===p)&&c===58?(l=!0,e.position++,ts(e,t),s||El(e,m),u||qe(e),sa(e,t,na,!1,!0)||qe(e),ts(e,t),s||Xn(e)):s&&l?(u||qe(e),qe(e)):s?qe(e):l&&(El(e,m),u||qe(e),qe(e),Xn(e)),c=e.input.charCodeAt(e.position),c===44?(r=!0,e.position++):r=!1}_(e,"unexpected end of the stream within a flow collection")}function Wl(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!_t(e.input.charCodeAt(e.position+1)))return!1;for(Xl(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ln.BLOCK);e.input.charCodeAt(e.position)===45&&_t(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,_(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let s=De(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&_t(e.input.charCodeAt(e.position+1))&&_(e,"bad indentation of a sequence entry"),s&&e.lineIndent<=t?qe(e):sa(e,t,Ql,!1,!0),De(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&_(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&_t(e.input.charCodeAt(e.position+1))&&_(e,"bad indentation of a sequence entry")}return Xn(e),!0}function Xr(e,t,n,a){let s=!1,o=!1,r=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!s&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,_(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),d=e.line;if((c===63||c===58)&&_t(l))r||(ed(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,ln.BLOCK),r=!0),c===63?(s&&qe(e),o=!0,s=!0):(s||(qe(e),o=!0),s=!1),e.position+=1,i=!0;else{s&&(qe(e),s=!1);let p=ea(e);if(!sa(e,n,Hl,!1,!0))break;if(e.line===d){for(c=e.input.charCodeAt(e.position);ra(c);)c=e.input.charCodeAt(++e.position);if(c===58)c=e.input.charCodeAt(++e.position),_t(c)||_(e,"a whitespace character is expected after the key-value separator within a block mapping"),r||(e.events.splice(p.eventsLength,0,{type:ne.MAPPING,start:p.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:ln.BLOCK}),r=!0),o=!0,s=!1,i=!1;else if(o)_(e,"expected ':' after a mapping key");else return a.anchorStart!==oe||a.tagStart!==oe?(ta(e,p),!1):!0}else if(o)_(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==oe||a.tagStart!==oe?(ta(e,p),!1):!0}if(sa(e,t,Ys,!0,i)&&(i=!1),s||i&&(qe(e),i=!1),De(e,!0),c=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&c!==0)_(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return o?(s&&qe(e),r&&Xn(e),!0):!1}function sa(e,t,n,a,s,o=!0){var r,i;e.depth>=e.maxDepth&&_(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let c=1,l=!1,d=!1,p=null,m=Il(),u=n===Ys||n===Ql,f=u,g=u;if(a&&De(e,!0)&&(l=!0,e.lineIndent>t?c=1:e.lineIndent===t?c=0:c=-1),c===1)for(;;){let b=e.input.charCodeAt(e.position),h=ea(e);if(l&&c!==1&&(b===33||b===38))break;if(l&&g&&(m.tagStart!==oe||m.anchorStart!==oe)&&(b===33||b===38)){let v=ea(e),k=t+1;if(Xr(e,e.position-e.lineStart,k,m)&&((r=e.events[v.eventsLength])==null?void 0:r.type)===ne.MAPPING)return e.depth--,!0;ta(e,v)}if(l&&(b===33&&m.tagStart!==oe||b===38&&m.anchorStart!==oe)||!_k(e,m,n===na)&&!Fk(e,m))break;p===null&&(p=h),De(e,!0)?(l=!0,f=g,e.lineIndent>t?c=1:e.lineIndent===t?c=0:c=-1):f=!1}if(f&&(f=l||s),c===1||n===Ys){let b=n===na||n===Hl?t:t+1,h=e.position-e.lineStart;if(c===1)if(f&&(Wl(e,h,m)||Xr(e,h,b,m))||Hk(e,b,m))d=!0;else{let v=e.input.charCodeAt(e.position);if(p!==null&&o&&g&&!f&&v!==124&&v!==62){let k=ea(e),P=p.position-p.lineStart;ta(e,p),Xr(e,P,b,Il())&&((i=e.events[k.eventsLength])==null?void 0:i.type)===ne.MAPPING?d=!0:ta(e,k)}!d&&(u&&Kk(e,b,m)||qk(e,b,m)||jk(e,b,m)||Bk(e,m)||zk(e,b,n,m))&&(d=!0)}else c===0&&(d=f&&Wl(e,h,m))}return u=u&&!d,!d&&(m.anchorStart!==oe||m.tagStart!==oe||u)&&(oa(e,oe,oe,m.anchorStart,m.anchorEnd,m.tagStart,m.tagEnd,J.PLAIN),d=!0),e.depth--,d||m.anchorStart!==oe||m.tagStart!==oe}function Qk(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!gt(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&_(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!$e(e.input.charCodeAt(e.position));){for(;ra(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||$e(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let s=e.position;for(;e.input.charCodeAt(e.position)!==0&&!gt(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(s,e.position))}if($e(e.input.charCodeAt(e.position))&&Zs(e),n==="YAML"){e.directives.some(o=>o.kind==="yaml")&&_(e,"duplication of %YAML directive"),a.length!==1&&_(e,"YAML directive accepts exactly one argument");let s=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);s===null&&_(e,"ill-formed argument of the YAML directive"),parseInt(s[1],10)!==1&&_(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&_(e,"TAG directive accepts exactly two arguments");let[s,o]=a;Jl.test(s)||_(e,"ill-formed tag handle (first argument) of the TAG directive"),zl.call(e.tagHandlers,s)&&_(e,`there is a previously declared suffix for "${s}" tag handle`),Tk.test(o)||_(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[s]=o,e.directives.push({kind:"tag",handle:s,prefix:o})}return!0}function Jk(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(De(e,!0);Qk(e);)t=!0,De(e,!0);let n=!1,a=!1,s=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&_t(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,De(e,!0),s=e.line>i}else t&&_(e,"directives end mark is expected");let o=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&aa(e)){e.position+=3,De(e,!0);return}if(Lk(e,n,!1),sa(e,e.lineIndent-1,Ys,!1,s,s)||qe(e),De(e,!0),e.position===e.lineStart&&aa(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,De(e,!0),e.line===i&&e.position<e.length&&_(e,"end of the stream or a document separator is expected")}let r=e.events[o];r?.type===ne.DOCUMENT&&(r.explicitEnd=a),Xn(e),!a&&e.position<e.length&&!di(e)&&_(e,"end of the stream or a document separator is expected")}function ad(e,t){let n=e.length,a=Qs(Ft(Ft({},Zl),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),s=e.indexOf("\0");for(s!==-1&&no.throwAt(e,s,"null byte is not allowed in input",a.filename);a.position<a.length&&(td(a),De(a,!0),!(a.position>=a.length));){let o=a.position;Jk(a),a.position===o&&_(a,"can not read a document")}return a.events}var MN=Ft(Ft({},Zl),Vk);function ao(e,t){return(e&1<<t)!==0}var Gl={applyQuoteFlowKeysOption:Yk,doubleQuoteForInvisibles:Zk,doubleQuoteWhitespaceOnly:Xk,applyForceQuotesOption:ew,tryLongOrMultilineAsBlock:tw,quoteInvalidPlain:nw,fallbackToDoubleQuoted:aw};function sd(e){return e.presenterOptions.quoteStyle==="single"&&ao(e.allowedStylesMask,J.SINGLE_QUOTED)?J.SINGLE_QUOTED:J.DOUBLE_QUOTED}function Yk(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==J.PLAIN||(e.style=J.DOUBLE_QUOTED))}function Zk(e){e.style===J.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=J.DOUBLE_QUOTED)}function Xk(e){e.style===J.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=J.DOUBLE_QUOTED)}function ew(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==J.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?J.DOUBLE_QUOTED:sd(e)))}function tw(e){if(e.style!==J.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!ao(e.allowedStylesMask,J.LITERAL_BLOCK)){n&&(e.style=J.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=J.LITERAL_BLOCK);return}let s=Math.max(Math.min(a,40),a-e.shiftOfContent),o=0,r=!1;for(;o<=t.length;){let i=t.length,c=t.indexOf(`
`,o);c!==-1&&(i=c);let l=t.slice(o,i);if(l.length>s&&l[0]!==" "&&/ [^ \t]/.test(l)&&(r=!0),c===-1)break;o=c+1}r?e.style=J.FOLDED_BLOCK:n&&(e.style=J.LITERAL_BLOCK)}function nw(e){e.style===J.PLAIN&&!ao(e.allowedStylesMask,J.PLAIN)&&(e.style=sd(e))}function aw(e){ao(e.allowedStylesMask,e.style)||(e.style=J.DOUBLE_QUOTED)}var sw="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",ow="[\\n\\r]",rw="\\uFEFF",pi="[ \\t]",od=`(?:(?!(?:${ow}|${rw}))${sw})`,so=`(?:(?!${pi})${od})`,rd="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",id="[-?:,\\[\\]{}#&*!|>'\"%@`]",iw="[,\\[\\]{}]",oi=so,ri=`(?:(?!${iw})${so})`,cw=`(?:(?:(?!${id})${so})|[?:-](?=${oi}))`,lw=`(?:(?:(?!${id})${so})|[?:-](?=${ri}))`,cd=`(?:(?:(?![:#])${oi})|:(?=${oi}))#*`,ld=`(?:(?:(?![:#])${ri})|:(?=${ri}))#*`,dd=`(?:${pi}*${cd})*`,pd=`(?:${pi}*${ld})*`,md=`${cw}#*${dd}`,ud=`${lw}#*${pd}`,dw=md,pw=ud,mw=`\\n+${cd}${dd}`,uw=`\\n+${ld}${pd}`,fw=`${md}(?:${mw})*`,gw=`${ud}(?:${uw})*`,NN=new RegExp(`^(?:${fw})$`,"u"),TN=new RegExp(`^(?:${gw})$`,"u"),LN=new RegExp(`^(?:${dw})$`,"u"),EN=new RegExp(`^(?:${pw})$`,"u"),IN=new RegExp(`^(?:${rd})*$`,"u"),DN=new RegExp(`^(?:${rd}|\\n)*$`,"u"),WN=new RegExp(`^(?:${od}|\\n)*$`,"u");var hw={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Gl).map(e=>Reflect.get(Gl,e)),tagBeforeAnchor:!1};var GN=Qs(Ft({},hw),{schema:yk,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var _N=ne.DOCUMENT,FN=ne.SEQUENCE,BN=ne.MAPPING,qN=ne.SCALAR,jN=ne.ALIAS,KN=ne.POP,UN=J.PLAIN,zN=J.SINGLE_QUOTED,HN=J.DOUBLE_QUOTED,QN=J.LITERAL_BLOCK,JN=J.FOLDED_BLOCK,YN=ln.BLOCK,ZN=ln.FLOW,XN=Ze.CLIP,eT=Ze.STRIP,tT=Ze.KEEP;var yw=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),bw=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),vw=/^[-+]?(?:0|[1-9][0-9]*)$/,kw=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,ww=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,xw={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},Sw={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function gd(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return fd(e);switch(t){case 43:case 45:case 46:return bw.has(e)?Number.NaN:fd(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=yw.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function fd(e){let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(vw.test(t))return Number(t);let n=kw.exec(t);if(n){let[,s,o="",r=""]=n,i=Sw[o]??8,c=xw[i]?.test(r)?Number.parseInt(r,i):Number.POSITIVE_INFINITY;if(c<2**64)return s==="-"?-c:c}let a=ww.test(t)?Number(t):Number.NaN;return Number.isFinite(a)?a:e}function hd(e){if(e!==null)return typeof e=="string"?e:String(e)}var ae={scalar:1,sequence:2,mapping:3,key:4,alias:5},Rw=2e5,bd=1e3,yd=1e3,Cw=2;function vd(e,t,n){let a=[],s=[],o=[],r=0;for(;r<t.length;)t[r++]?.type===ne.DOCUMENT&&a.push(c());return{trees:a,duplicates:s,faults:o};function i(l){o.length<yd&&o.push(l)}function c(){let l=new Int32Array(Aw(t,r)*4),d=[],p=new Map,m=0,u=0,f=0,g=!1,b=t[r]?.type===ne.POP?null:k(0);for(;r<t.length&&t[r]?.type!==ne.POP;)r++;return r++,{value:b,tape:l,keys:d};function h(N,R,O){let M=m;return l[M]=N,l[M+1]=n(R),l[M+2]=n(O),m+=4,l[M+3]=m,f=O,M}function v(N){return{start:l[N+1]??0,end:l[N+2]??0}}function k(N){let R=t[r++];switch(u++,R?.type){case ne.SCALAR:{let O=w(ae.scalar,R),M=S(R,O);return V(R,{value:M,entry:O,nodes:1}),M}case ne.ALIAS:return A(R.anchorStart,R.anchorEnd);case ne.SEQUENCE:case ne.MAPPING:{let O=R.type===ne.MAPPING,M=R.anchorStart>=0?e.slice(R.anchorStart,R.anchorEnd):void 0;M!==void 0&&p.set(M,"open");let D=h(O?ae.mapping:ae.sequence,R.start,R.start),te=u,G=O?$(D,N):P(N);return R.style===Cw&&(f=Ow(e,f,O?"}":"]")),l[D+2]=n(f),l[D+3]=m,M!==void 0&&p.set(M,{value:G,entry:D,nodes:u-te+1}),G}default:return null}}function P(N){let R=[];for(;r<t.length&&t[r]?.type!==ne.POP;)R.push(k(N+1));return r++,R}function $(N,R){let O={},M;for(;r<t.length&&t[r]?.type!==ne.POP;){let D=t[r],te=m,G=W(D);if(G===void 0)k(R+1);else if(G==="<<"&&D?.type===ne.SCALAR&&D.style===J.PLAIN)E(O,te,R);else{if(O[G]!==void 0&&Object.hasOwn(O,G)&&s.length<yd){M??=X(N,te);let Se=M.get(G);Se!==void 0&&s.push({key:G,before:v(Se),again:v(te),depth:R})}M?.set(G,te);let fe=k(R+1);G==="__proto__"?Object.defineProperty(O,G,{value:fe,enumerable:!0,configurable:!0,writable:!0}):O[G]=fe}}return r++,O}function W(N){if(N?.type===ne.SCALAR){r++,u++;let O=w(ae.key,N),M=S(N,O);return V(N,{value:M,entry:O,nodes:1}),I(M,O)}let R=m;if(N?.type===ne.ALIAS){let O=o.length,M=k(0);if(o.length>O||g)return;if(Pw(M))return l[R]=ae.key,I(M,R)}else k(0);i({code:"complex-key",span:v(R)})}function I(N,R){let O=hd(N);return O===void 0&&i({code:"null-key",span:v(R)}),l[R+3]=d.push(O??"")-1,O}function V(N,R){N.anchorStart>=0&&p.set(e.slice(N.anchorStart,N.anchorEnd),R)}function E(N,R,O){let M=o.length,D=k(O+1);o.length===M&&C(N,D,R)}function C(N,R,O){let M=Array.isArray(R)?[...R].reverse():[R];for(let D of M){if(typeof D=="object"&&D!==null&&!Array.isArray(D)){Object.assign(N,D);continue}g||i({code:"bad-merge",span:v(O)});return}}function X(N,R){let O=new Map;for(let M=N+4;M<R;M=ce(M+4))l[M]===ae.key&&O.set(d[l[M+3]??0]??"",M);return O}function ce(N){return l[N]===ae.alias?N+4:l[N+3]??N+4}function A(N,R){let O=e.slice(N,R),M=h(ae.alias,N-1,R),D=p.get(O);if(l[M+3]=typeof D=="object"?D.entry:M,D===void 0){let te=p.size>100?[]:[...p.keys()];return i({code:"unknown-anchor",name:O,anchors:te,span:v(M)}),null}return D==="open"?(i({code:"anchor-in-itself",name:O,span:v(M)}),null):D.nodes===1||(u+=D.nodes,u<=Rw)?D.value:(g||i({code:"too-many-aliases",count:u,span:v(M)}),g=!0,null)}function w(N,R){if(R.valueStart<0)return h(N,f,f);let O=R.style===J.SINGLE_QUOTED||R.style===J.DOUBLE_QUOTED;return h(N,R.valueStart-(O?1:0),R.valueEnd+(O?1:0))}function S(N,R){let O=N.tagStart>=0?e.slice(N.tagStart,N.tagEnd):"";if(N.valueStart<0)return O===""||O==="!!null"?null:"";let M=N.fast?e.slice(N.valueStart,N.valueEnd):Ul(e,N);if(O==="!!binary")return Mw(M);if(O!==""&&!Vw.has(O)||N.style!==J.PLAIN&&O==="")return M;let D=gd(M);return typeof D=="number"&&!Number.isFinite(D)?(i({code:"not-finite",text:M,span:v(R)}),M):D}}}function Pw(e){return typeof e!="object"||e===null}function Aw(e,t){let n=0;for(let a=t;a<e.length;a++){let{type:s}=e[a];if(s===ne.DOCUMENT)break;s!==ne.POP&&n++}return n}var Vw=new Set(["!!int","!!float","!!bool","!!null"]);function Ow(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=$w(e,a))}return e.length}function $w(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function Mw(e){try{return atob(e.replace(/\s/g,""))}catch{return e}}function ns(e,t){let n=0,a,s=0;for(let o of t){let r=typeof o=="number"?Lw(e,n,o):ro(e,n,o);if(r===void 0)break;a=r.key===void 0?void 0:mi(e,r.key),n=r.value,s++}return{key:a,value:mi(e,n),depth:s,entry:n}}function gi(e,t){let n=ns(e,t),a=e.tape[n.entry],s=n.value.start===n.value.end;return a===ae.scalar&&n.depth===t.length&&!s?n.value:n.key?n.key:a===ae.mapping?Nw(e,n.entry)??n.value:n.value}function kd(e,t){let n=ns(e,t);return n.depth===t.length&&n.key?n.key:gi(e,t)}function Nw(e,t){let n=ro(e,t,"name")??Tw(e,t);if(n?.key===void 0)return;let a=mi(e,n.key);return e.tape[n.value]===ae.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,e.tape[n.value+2]??0)}:a}function Tw(e,t){let n=t+4;return n<(e.tape[t+3]??0)&&e.tape[n]===ae.key?{key:n,value:n+4}:void 0}function mi(e,t){return{start:e.tape[t+1]??0,end:e.tape[t+2]??0}}function dn(e,t){return e.tape[t]===ae.alias?e.tape[t+3]??t:t}function oo(e,t){return e.tape[t]===ae.alias?t+4:e.tape[t+3]??t+4}var wd=32,ui=new WeakMap;function xd(e,t,n){let a=ui.get(e.tape)??new Map;ui.set(e.tape,a);let s=a.get(t)??n();return a.set(t,s),s}function Lw(e,t,n){let a=dn(e,t);if(e.tape[a]===ae.sequence){if(n>wd)return xd(e,a,()=>new Map(fi(e,a))).get(n);for(let[s,o]of fi(e,a))if(s===n)return o}}function*fi(e,t){let n=e.tape[t+3]??0;for(let a=0,s=t+4;s<n;a++,s=oo(e,s))yield[a,{key:void 0,value:dn(e,s)}]}function ro(e,t,n){let a=dn(e,t);if(e.tape[a]!==ae.mapping)return;let s=ui.get(e.tape)?.get(a);if(s)return s.get(n);let o,r=0;for(let[i,c]of Rd(e,a)){if(r++>wd)return xd(e,a,()=>Sd(e,a)).get(n);i===n?o=c:i==="<<"&&(o=Ew(e,dn(e,c.value),n)??o)}return o}function Sd(e,t){let n=new Map;for(let[a,s]of Rd(e,t)){if(a==="<<")for(let[o,r]of Cd(e,dn(e,s.value)))n.set(o,r);a!==void 0&&n.set(a,s)}return n}function*Rd(e,t){let n=e.tape[t+3]??0;for(let a=t+4;a<n;){let s=e.tape[a]===ae.key,o=s?a+4:oo(e,a);yield[s?e.keys[e.tape[a+3]??0]:void 0,{key:a,value:dn(e,o)}],a=oo(e,o)}}function Cd(e,t){return e.tape[t]===ae.mapping?Sd(e,t):e.tape[t]!==ae.sequence?[]:[...fi(e,t)].reverse().flatMap(([,{value:n}])=>[...Cd(e,dn(e,n))])}function Ew(e,t,n){if(e.tape[t]===ae.mapping)return ro(e,t,n);let a=e.tape[t+3]??0;for(let s=t+4;e.tape[t]===ae.sequence&&s<a;s=oo(e,s)){let o=ro(e,dn(e,s),n);if(o)return o}}var Bt=class e{constructor(t,n,a,s){this.document=t,this.value=n,this.parent=a,this.step=s}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n?.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=B(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return B(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!B(t))return{};let n={};for(let a of Object.keys(t)){let s=t[a];typeof s=="string"&&(n[a]=s)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function B(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function pn(e){return e.isKey?kd(e.document,e.path):gi(e.document,e.path)}var Iw={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},Dw={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},qt=[...Pd(Iw,!0),...Pd(Dw,!1)],Mn=[...new Set(qt.map(({kind:e})=>e))].sort(),Ww=new Map(qt.map(e=>[`${e.group}/${e.kind}`,e]));function jt(e,t){let n=Ww.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function ia(e){return Gw.has(e)}var Gw=new Set(Mn);function ht(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function Pd(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(s=>{let[o="",r="",...i]=s.trim().split(" ");return{group:n,kind:o,plural:r,namespaced:t,versions:i}}))}var hi={APIService:"apiregistration.k8s.io/v1",CSIDriver:"storage.k8s.io/v1",Certificate:"cert-manager.io/v1",ClusterIssuer:"cert-manager.io/v1",ClusterRole:"rbac.authorization.k8s.io/v1",ClusterRoleBinding:"rbac.authorization.k8s.io/v1",ClusterTriggerAuthentication:"keda.sh/v1alpha1",ConfigMap:"v1",CronJob:"batch/v1",CustomResourceDefinition:"apiextensions.k8s.io/v1",DaemonSet:"apps/v1",Deployment:"apps/v1",EndpointSlice:"discovery.k8s.io/v1",Endpoints:"v1",GRPCRoute:"gateway.networking.k8s.io/v1",Gateway:"gateway.networking.k8s.io/v1",GatewayClass:"gateway.networking.k8s.io/v1",HTTPRoute:"gateway.networking.k8s.io/v1",HorizontalPodAutoscaler:"autoscaling/v2",Ingress:"networking.k8s.io/v1",IngressClass:"networking.k8s.io/v1",Issuer:"cert-manager.io/v1",Job:"batch/v1",LimitRange:"v1",MutatingWebhookConfiguration:"admissionregistration.k8s.io/v1",Namespace:"v1",NetworkPolicy:"networking.k8s.io/v1",Node:"v1",PersistentVolume:"v1",PersistentVolumeClaim:"v1",Pod:"v1",PodDisruptionBudget:"policy/v1",PodMonitor:"monitoring.coreos.com/v1",PodTemplate:"v1",PriorityClass:"scheduling.k8s.io/v1",ReferenceGrant:"gateway.networking.k8s.io/v1beta1",ReplicaSet:"apps/v1",ReplicationController:"v1",ResourceQuota:"v1",Role:"rbac.authorization.k8s.io/v1",RoleBinding:"rbac.authorization.k8s.io/v1",Rollout:"argoproj.io/v1alpha1",RuntimeClass:"node.k8s.io/v1",ScaledObject:"keda.sh/v1alpha1",Secret:"v1",Service:"v1",ServiceAccount:"v1",ServiceMonitor:"monitoring.coreos.com/v1",StatefulSet:"apps/v1",StorageClass:"storage.k8s.io/v1",TCPRoute:"gateway.networking.k8s.io/v1alpha2",TLSRoute:"gateway.networking.k8s.io/v1",TriggerAuthentication:"keda.sh/v1alpha1",UDPRoute:"gateway.networking.k8s.io/v1alpha2",ValidatingAdmissionPolicy:"admissionregistration.k8s.io/v1",ValidatingAdmissionPolicyBinding:"admissionregistration.k8s.io/v1",ValidatingWebhookConfiguration:"admissionregistration.k8s.io/v1",VerticalPodAutoscaler:"autoscaling.k8s.io/v1",VolumeAttachment:"storage.k8s.io/v1",VolumeAttributesClass:"storage.k8s.io/v1",VolumeSnapshot:"snapshot.storage.k8s.io/v1",VolumeSnapshotClass:"snapshot.storage.k8s.io/v1"},io=Object.fromEntries(Object.entries(hi).map(([e,t])=>[e,ht(t).group])),_w={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function ca(e,t){if(Bw(t))return io[t]===e||_w[e]?.includes(t)?t:void 0}var Fw=new Set(["cert-manager.io/ClusterIssuer","external-secrets.io/ClusterExternalSecret","external-secrets.io/ClusterSecretStore","gateway.networking.k8s.io/GatewayClass","keda.sh/ClusterTriggerAuthentication","kyverno.io/ClusterPolicy","snapshot.storage.k8s.io/VolumeSnapshotClass","snapshot.storage.k8s.io/VolumeSnapshotContent","trust.cert-manager.io/Bundle"]);function as(e,t){return jt(e,t)??Fw.has(`${e}/${t}`)}var co=new Set(Object.keys(io).filter(e=>as(io[e],e)));function lo(e,t){return ca(e,t)??`${t}.${e}`}function Bw(e){return Object.hasOwn(io,e)}var qw=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function Ad(e){return jw.test(e)}var jw=/(?:^|[\s"'{,\u200b])(?:apiVersion|kind)["']?[ \t]*:/;function Vd(e,t){return qw.find(a=>(a.path?.test(e)??!0)&&(a.text?.test(t)??!0))?.reason??"no apiVersion and kind"}var Kw=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],Uw=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,zw=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function Hw(e,t){let n=Bt.root(e);if(!B(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:s}=n.value;if(typeof a!="string"||typeof s!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||s==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:o}=ht(a);return Uw.test(a)||zw.has(s)||Kw.some(r=>r.test(o))?{skipped:"tool configuration"}:{resources:Od(n,t,{apiVersion:a,kind:s})}}function la(e){let t=new WeakMap,n=new WeakMap;return{read(a){let s=t.get(a)??Hw(a,e);return t.set(a,s),s},workloadOf(a){let s=n.get(a)??{workload:yi(a)};return n.set(a,s),s.workload}}}function Od(e,t,n){if(!B(e.value))return[];let a=typeof e.value.kind=="string"?e.value.kind:n.kind;if(a===void 0)return[];if(!Qw(a,e.value))return[Jw(e,t,{...n,kind:a})];let s=a==="List"?void 0:a.slice(0,-4);return e.get("items").items().flatMap(r=>Od(r,t,{...n,kind:s}))}function Qw(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function Jw(e,t,n){let a=e.get("apiVersion").text()??n.apiVersion,{kind:s}=n,{group:o,version:r}=ht(a),i=j(e),c=as(o,s),l=i.get("namespace").text();return{apiVersion:a,group:o,version:r,kind:s,visitable:ca(o,s),name:i.get("name").text()??"",namespace:c?"":l||t,hasOwnNamespace:!c&&l!==void 0&&l!=="",at:e,file:e.document.file}}function j(e){return e.get("metadata")}function le(e){return j(e.at).get("name")}function x(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var Yw={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function yi(e){let t=Yw[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),s=Xw(e,t),o=s.get("spec");if(!B(o.value))return;let r=s.get("metadata"),i=[],c={resource:e,metadata:r,spec:o,labels:r.get("labels").labels(),containers:i,replicas:ex(e,a.get("replicas").number())};for(let[l,d]of Zw)for(let p of o.get(l).items()){let m=p;if(!B(m.value))continue;let u=d==="init"&&m.get("restartPolicy").text()==="Always";i.push({role:u?"sidecar":d,name:m.get("name").text()??"",at:m,workload:c})}return c}var Zw=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function Xw(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function ex(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t??1}function yt({resource:e,replicas:t}){return e.kind!=="PodTemplate"&&t!==0}function ot({at:e}){return e.get("spec").get("volumeClaimTemplates").items()}function da({resource:e,containers:t}){let n=e.at.get("spec");return e.group==="apps"&&!n.get("selector").exists&&t.some(({at:a})=>!a.get("image").exists)}function Xe(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}function ee(e,t){let n=new Map;for(let a of e)U(n,t(a),a);return n}function U(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function mn(e,t,n){return[...ee(e,t).values()].flatMap(a=>[...ee(a,n).values()].flatMap(([s,...o])=>s===void 0?[]:[{first:s,others:o}]))}function q(e){let t;return()=>(t??={value:e()},t.value)}var ss="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",tx=new RegExp(`^${ss}$`),nx=new RegExp(`^${ss}(?:\\.${ss})*$`),vT=new RegExp(`^\\*\\.${ss}(?:\\.${ss})*$`);var $d=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var bi=63,ax=253;function pa(e){return e.length<=bi&&tx.test(e)}function sx(e){return e.length<=ax&&nx.test(e)}function po(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>bi||!$d.test(n)?!1:t===-1||sx(e.slice(0,t))}function vi(e){return e===""||e.length<=bi&&$d.test(e)}var Md=e=>e.length>0,Nd=e=>e.length===0,Id=new Map([["In",{takes:Md,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${Ed(t).join(",")})`}],["NotIn",{takes:Md,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${Ed(t).join(",")})`}],["Exists",{takes:Nd,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:Nd,matches:e=>e===void 0,text:e=>`!${e}`}]]);function he(e,t){if(!Nn(e))return!1;let n=Nn(e.matchLabels)?e.matchLabels:{};for(let a of Object.keys(n)){let s=n[a]??"";if(ki(t,a)!==n[a]||!po(a)||!vi(s))return!1}return Pt(e.matchExpressions).every(a=>Dd(a,t))}function Ae(e,t){let n=Wd(e);return n.length>0&&n.every(([a,s])=>ki(t,a)===s)}function mo(e,t,n){return e==null?!0:Pt(e.nodeSelectorTerms).some(a=>ox(a,t,n))}function ke(e){if(!Nn(e))return"<none>";let t=Wd(e.matchLabels).map(([s,o])=>({key:s,text:`${s}=${os(o)}`})),n=Pt(e.matchExpressions).filter(Nn).map(s=>({key:os(s.key),text:cx(s)})),a=[...t,...n].sort((s,o)=>Gd(s.key,o.key));return a.length===0?"<none>":a.map(({text:s})=>s).join(",")}function Dd(e,t){if(!Nn(e))return!1;let n=Id.get(e.operator),a=Pt(e.values);return n===void 0||!n.takes(a)||!Ld(e.key)||!po(e.key)||!a.every(s=>Ld(s)&&vi(s))?!1:n.matches(ki(t,e.key),a)}function ox(e,t,n){let a=Pt(e?.matchExpressions),s=Pt(e?.matchFields);return a.length===0&&s.length===0?!1:a.every(o=>rx(o,t))&&s.every(o=>ix(o,n))}function rx(e,t){let n=e?.operator;if(n!=="Gt"&&n!=="Lt")return Dd(e,t);let{key:a,values:s}=e;if(typeof a!="string"||!po(a)||Pt(s).length!==1)return!1;let o=Td(t?.[a]),r=Td(Pt(s)[0]);return o===void 0||r===void 0?!1:n==="Gt"?o>r:o<r}function ix(e,t){let n=Pt(e?.values);return e?.key!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function Td(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function cx(e){let t=os(e.key),n=Pt(e.values).map(os);return Id.get(e.operator)?.text(t,n)??`${t} ${os(e.operator)} (${n.join(",")})`}function ki(e,t){return Nn(e)&&Object.hasOwn(e,t)?e[t]:void 0}function Wd(e){return Nn(e)?Object.entries(e):[]}function Pt(e){return Array.isArray(e)?e:[]}function Nn(e){return typeof e=="object"&&e!==null}function Ld(e){return typeof e=="string"}function os(e){return typeof e=="object"||e===void 0?"":String(e)}function Ed(e){return[...e].sort(Gd)}function Gd(e,t){return e===t?0:e<t?-1:1}function lx(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let s=JSON.stringify(n),o=e.get(s)??e.size;return e.set(s,o),t.set(n,o),o}}function dx(e,t){let n=[],a=o=>{if(o===void 0)return!0;let r=t(o),i=n[r]??mo(o,e.labels,e.name);return n[r]=i,i},s=[{narrow:o=>a(o)?s:px,implies:a}];return s[0]}var px=[],Bd={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},mx=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),_d=e=>Number.parseInt(e[0]??"",10),Fd={In:(e,t)=>({...e,exists:!0,allowed:mx(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,_d(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,_d(t))})};function ux(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var qd=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function fx(e,t){let n=qd(t);if(n.length===0)return;let a=new Map(e);for(let[s,{operator:o,values:r}]of n){let i=a.get(s)??Bd,c=ux(Object.hasOwn(Fd,o)?Fd[o]?.(i,r??[])??i:i);if(c===void 0)return;a.set(s,c)}return a}function gx(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>e.allowed?.has(a))}function hx(e,t){let n=qd(t);return n.length>0&&n.every(([a,{operator:s,values:o}])=>gx(e.get(a)??Bd,s,o??[]))}function jd(e){let t={narrow:n=>n===void 0?[t]:(n.nodeSelectorTerms??[]).flatMap(a=>{let s=fx(e,a);return s===void 0?[]:[jd(s)]}),implies:n=>n===void 0||(n.nodeSelectorTerms??[]).some(a=>hx(e,a))};return t}function yx(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function bx(e){if(e!==void 0)return{nodeSelectorTerms:[{matchFields:[{key:"metadata.name",operator:"In",values:[e]}]}]}}function ma(e){let t=lx(),n=e.length===0?[jd(new Map)]:e.map(s=>dx(s,t)),a=new Map;return({nodeName:s,nodeSelector:o,nodeAffinity:r})=>{let i=JSON.stringify([s,o,r]),c=a.get(i)??[bx(s),yx(o??{}),r].reduce((l,d)=>d===void 0?l:l.flatMap(p=>p.narrow(d)),n);return a.set(i,c),c}}var vx={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},kx={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},wx=new Map([...Object.entries(vx).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(kx).map(([e,t])=>[e,{base:2,exponent:t}])]),xx=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,Sx=/^[eE][-+]?[0-9]+$/,uo=2n**63n-1n,Rx=18,ua=9,Cx=400;function Ve(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let n=xx.exec(t);if(n===null)return;let a=Px(n[4]??"");if(a===void 0)return;let s=n[1]==="-",o=Ax(n[2]??""),r=n[3]?.slice(1)??"",i=a.base===10?Vx(o,r,a):Ox(o,r,a);if(i!==void 0)return Kd(i,s);if(!(n[2]===""&&r===""))return Kd($x(o,r,a),s)}function Oe(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return Ve(e);if(typeof e=="string")return Ve(e.trim())}function Px(e){let t=wx.get(e);if(t!==void 0)return t;if(!Sx.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>uo||n<-uo-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function Ax(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function Vx(e,t,n){if(e.length+t.length>Rx)return;let a=n.exponent-t.length|0;if(!(a<-ua))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Ox(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function $x(e,t,n){let a=BigInt(e+t),s=n.base===10?t.length-n.exponent|0:t.length,o=n.base===10?a:a<<BigInt(n.exponent);if(o===0n||s<-Cx)return{numerator:o,scale:s,wide:!0};let r=Mx(o,s);return n.base===2&&r>uo*10n**BigInt(ua)?{numerator:uo,scale:0,wide:!0}:{numerator:r,scale:ua,wide:!0}}function Mx(e,t){if(t<=ua)return e*10n**BigInt(ua-t);let n=t-ua;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function Kd(e,t){return t?{...e,numerator:-e.numerator}:e}var Nx=["k","M","G","T","P","E"],Tx=["kilo","mega","giga","tera","peta","exa"],Lx=["kibi","mebi","gibi","tebi","pebi","exbi"],Ex=new Map([...Nx.flatMap((e,t)=>Gx(e,Tx[t]??"",Lx[t]??"")),...Kt("case",["n"],"n"),...Kt("case",["u"],"u"),...Kt("bytes-suffix",["b","byte","bytes"],""),...Kt("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...Kt("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...Kt("grammar",["millicore","millicores"],"m"),...Kt("grammar",["\u03BC","\xB5"],"u")]),Ix=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function fo(e){if(Oe(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(wi(a))return{code:n===a?"grammar":"space",suggestion:a};let s=Ix.exec(Wx(a));if(s===null)return{code:"grammar"};let[,o="",r=""]=s,i=Dx(r);if(i===void 0||!wi(o+i.suffix))return{code:"grammar"};let{code:c,suffix:l,alternative:d}=i;return d===void 0?{code:c,suggestion:o+l}:{code:c,suggestion:o+l,alternative:o+d}}function Dx(e){return wi(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:Ex.get(e.toLowerCase())}function Wx(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function wi(e){return Ve(e)!==void 0}function Kt(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function Gx(e,t,n){let a=e.toLowerCase(),s=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:s}],...Kt("case",[`${a}i`],s),...Kt("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],s),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(o=>[o,{code:"bytes-suffix",suffix:e,alternative:s}])]}var Ud=4e3;function se(e,t){if(e.scale===t.scale)return rs(e.numerator,t.numerator);let n=rs(e.numerator,0n);if(n!==rs(t.numerator,0n))return rs(e.numerator,t.numerator);if(n===0)return 0;let a=go(e)-go(t);if(a!==0)return a>0?n:-n;let s=Math.max(e.scale,t.scale);return rs(ho(e,s),ho(t,s))}function Ue(e){return e.wide?qx(e):_x(e)}function At(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-Ud)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",s=Hd(t).toString().padStart(n+1,"0"),o=s.slice(-n).replace(/0+$/,""),r=a+s.slice(0,-n);return o===""?r:`${r}.${o}`}function zd(e,t){if(t.numerator===0n)return e;if(e.numerator===0n)return t;let n=Math.max(e.scale,t.scale);if(Math.abs(e.scale-t.scale)>Ud)return go(e)>go(t)?e:t;let a=ho(e,n)+ho(t,n),s=e.wide||t.wide||BigInt.asIntN(64,a)!==a;return{numerator:a,scale:n,wide:s}}function rs(e,t){return e===t?0:e<t?-1:1}function Hd(e){return e<0n?-e:e}function go(e){return Hd(e.numerator).toString().length-e.scale}function ho(e,t){return e.numerator*10n**BigInt(t-e.scale)}function is(e){return BigInt.asIntN(64,e)}function _x({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Fx(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function Fx(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=is(n);return a===n||Bx.has(t)?a:0n}var Bx=new Set([1,2,3,6,9]);function qx({numerator:e,scale:t}){if(t===0)return is(e);if(t<=-64)return 0n;if(t<0)return is(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?is(e):e,s=a/n;return is(a%n===0n?s:s+1n)}function Vt(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var ze=e=>`volume '${e.volume.name}'`,Qd=e=>e===""?"no class":`class '${e}'`,Jd=e=>e.map(t=>`'${t}'`).join(", ")||"none",Yd=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function jx(e,t){let n=new Set([...Object.keys(e?.matchLabels??{}),...(e?.matchExpressions??[]).map(s=>s.key)]),a=Object.entries(t).filter(([s])=>n.has(s)).map(([s,o])=>`${s}=${o}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function Kx(e,{facts:{claim:t}}){let{namespace:n,name:a,uid:s}=e.volume.claimRef??{};return n?a!==t.name||n!==t.namespace?`${ze(e)} is reserved for claim '${a??""}' in namespace '${n}'`:`${ze(e)} is reserved for an earlier claim '${a}' with uid '${s??""}'`:`${ze(e)} is reserved by a claimRef without a namespace, which no claim can match`}var cs={refused:{code:"refused",rejects:e=>e.refusal!==void 0,text:e=>`${ze(e)} is refused by the API server: ${e.refusal??""}`},accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${ze(e)} offers access modes ${Jd(e.volume.accessModes)}, the claim asks for ${Jd(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!Vt(e,t),text:Kx},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>`${ze(e)} states no readable capacity ('${e.volume.capacity??""}')`},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>`${ze(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||Ue(e.size)<Ue(t.size),text:(e,{facts:t})=>`${ze(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${ze(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${ze(e)} has ${Yd(e.attributesClass)}, the claim asks for ${Yd(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${ze(e)} is being deleted`},phase:{code:"phase",rejects:e=>(e.volume.phase??"Available")!=="Available",text:e=>`${ze(e)} is '${e.volume.phase??""}', not 'Available'`},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!he(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${ze(e)} has ${jx(t.selector,e.volume.labels)}, the claim selects ${ke(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${ze(e)} has ${Qd(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":Qd(t.class)}`}},{refused:xi,accessModes:Si,reserved:Zd,unreadable:Ri,tooSmall:Xd,volumeMode:Ci,attributesClass:Pi,deleting:Ai,phase:ep,selector:tp}=cs,fa={first:[xi,Si,Zd,Ri,Xd,Ci,Pi,Ai],second:[ep,tp,cs.class]},ls={first:[xi,Zd,Ri,Xd,Ci,Pi,Ai],second:[ep,tp,cs.class,Si]},ds={first:[xi,Ai,Ri,cs.tooSmallInBytes,cs.class,Pi,Ci,Si],second:[]},np={first:ds.first.filter(e=>e.code!=="class"),second:[]};function un(e,t,n){for(let a of e.first)if(a.rejects(t,n))return a;if(!Vt(t,n.facts)){for(let a of e.second)if(a.rejects(t,n))return a}}function ap(e,t,n){return t.rank>=n.facts.rank&&un(e,t,n)===void 0}function Vi(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}function Oi(e,t){let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`}var ga={ownClass:50,others:10,othersSeen:40,seen:200},ue=(e,t)=>({code:e,text:t}),ps=e=>e.map(t=>`'${t}'`).join(", "),Ux=({forecast:e,prospect:t})=>(e.consumers.get(t.plan.facts.id)??[]).filter(n=>n.nodeName===void 0),sp=e=>e===void 0?[]:[(e.nodeSelectorTerms??[]).map(t=>ke({matchExpressions:[...t.matchExpressions??[],...t.matchFields??[]]})).join(" or ")];function zx(e){let t=[...e.nodeSelector===void 0?[]:[ke({matchLabels:e.nodeSelector})],...sp(e.nodeAffinity)];return t.length===0?"on any node of the run":`on nodes with ${t.join(" and ")}`}function Hx(e,t){let{name:n,nodeAffinity:a}=e.volume,s=Ux(t),[o]=s;if(a===void 0||o===void 0)return;if(s.some(l=>t.forecast.placesOf(l).some(d=>d.narrow(a).length>0))){let l=`no node reaches volume '${n}' and the other volumes of pod '${o.name}' at once`;return o.claims.length>1?{volume:n,code:"node-affinity",text:l}:void 0}let i=zx(o),c=`volume '${n}' is on nodes with ${sp(a).join()}, pod '${o.name}' runs ${i}`;return{volume:n,code:"node-affinity",text:c}}function Qx(e,{prospect:t,forecast:n,draft:a}){let s=n.stock.byName.get(a.volume??"")?.facts;if(s===void 0)return"";let o=t.plan.path==="controller"&&s.modesCount<e.modesCount?", which has fewer access modes":Vt(s,t.plan.facts)?", which is reserved for the claim":s.rank<e.rank?", which is smaller":"";return`, but the claim takes '${s.volume.name}'${o}`}function Jx(e,t){let{draft:n,prospect:a,takers:s}=t,{name:o}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:o,code:"less-preferred",text:`volume '${o}' fits too${Qx(e,t)}`};let r=(s.get(o)??[]).filter(c=>c!==a.plan.facts.id),[i]=r;if(i!==void 0){let c=r.length===1?Oi(i,n.claim.namespace):`one of ${r.length} other claims`;return{volume:o,code:"taken",text:`volume '${o}' fits, but ${c} gets it`}}return a.plan.path==="scheduler"?Hx(e,t):void 0}function Yx(e,t){let{demand:n,path:a}=t.prospect.plan,o=(a==="scheduler"||a==="waiting")&&!Vt(e,n.facts)?ls:fa,r=un(o,e,n);if(r===void 0)return Jx(e,t);if(!(r.code==="class"&&n.class===void 0))return Vi(r,e,n)}function Zx({prospect:e,draft:t,forecast:n,takers:a}){let{facts:s,demand:o}=e.plan,{claim:r}=s,i=n.stock.byName.get(r.volumeName??"")?.facts;if(i===void 0)return r.volumeName===void 0?[ue("lost","the claim says that it is bound, but names no volume")]:[ue("volume-not-found",`volume '${r.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:c,claimRef:l}=i.volume;if(r.bindCompleted&&l!==void 0)return[{volume:c,code:"lost",text:`the claim says that it is bound, but volume '${c}' is not bound to it`}];let d=l===void 0?un(ds,i,o):Vt(i,s)?void 0:fa.first.find(({code:m})=>m==="reserved");return d?.code==="class"&&o.class===void 0?[]:d!==void 0?[Vi(d,i,o)]:(a.get(c)??[]).filter(m=>m!==s.id).slice(0,1).map(m=>({volume:c,code:"taken",text:`volume '${c}' fits, but ${Oi(m,r.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function op(e){let{prospect:t,draft:n,forecast:a}=e,{facts:s,demand:o,path:r}=t.plan;if(r==="named")return Zx(e);let{stock:i}=a,c=v=>{let k=i.byName.get(v.volume.name);return k===void 0||!t.lots.has(k)},l=v=>v.filter(c).flatMap(k=>Yx(k,e)??[]),d=(i.reservedFor.get(s.id)??[]).map(v=>v.facts),p=v=>!d.includes(v),m=o.class===void 0?[]:i.volumesOfClass.get(o.class)??[],u=[...l(d),...l(m.slice(0,ga.ownClass).filter(p))];if(m.length>ga.ownClass){let v=m.length-ga.ownClass;u.push(ue("more-volumes",`${v} more volumes of class '${o.class??""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return u;let f=i.volumes.slice(0,ga.seen).filter(v=>v.volume.class!==o.class&&p(v)).slice(0,ga.othersSeen),g=l(f),b=g.filter(v=>v.code==="class"),h=g.filter(v=>v.code!=="class");return[...u,...[...b,...h].slice(0,ga.others)]}var Ut="volume.beta.kubernetes.io/storage-class",Tn=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],Xx=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function ha(e){return Mi(e)??e.storageClassName??""}function rp(e){return Mi(e)!==void 0||typeof e.storageClassName=="string"}function ya(e){return Mi(e)??e.storageClassName??""}function ip(e){return Tn.some(t=>e?.[t]==="true")}function $i(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":Xx.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function Mi(e){let t=e.annotations?.[Ut];return typeof t=="string"?t:void 0}var yo={defaultClass:void 0,outside:!1,isLate:!1,lateUntil:-1/0};function cp(e){let t=e.claims.some(l=>l.class===void 0),n=t?e.classes.filter(l=>l.isDefault):[],a=t&&n.length===0&&!e.complete?[{...yo,outside:!0}]:[],s=n.length===0?[yo]:n.map(l=>({...yo,defaultClass:l})),o=Math.min(...n.map(l=>l.order??-1/0)),r=new Map(e.classes.filter(l=>l.waitsForConsumer).map(l=>[l.name,l])),i=l=>l.class===void 0?n.length>0&&bo(l,o):bo(l,r.get(l.class)?.order),c=e.claims.some(i)?[{...yo,defaultClass:n[0],isLate:!0,lateUntil:o}]:[];return[...a,...s,...c]}var bo=(e,t)=>(e.order??1/0)<(t??-1/0);function lp(e,t,n){if(e.class!==void 0){let s=n.get(e.class),o=t.isLate&&s?.waitsForConsumer===!0&&bo(e,s.order);return{name:e.class,object:o?void 0:s,isDefault:!1,isLate:o}}if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=t.isLate&&bo(e,t.lateUntil);return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var eS={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function dp(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":$i(e.object.provisioner);return a!=="none"?eS[a]:n||t?"pending":"unknown"}function vo({object:e}){return e!==void 0&&$i(e.provisioner)!=="none"}var Ni=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),FT=new Map([...Ni].map(([e,t])=>[t,e])),tS=[...Ni.keys()];function ko(e){let t=new Set(e);return[...tS.filter(a=>t.has(a)),...[...t].filter(a=>!Ni.has(a))]}var pe=(e,t)=>`${e}/${t}`,pp={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},up=e=>Object.hasOwn(pp,e)?pp[e]??0:0,mp=e=>e.reduce((t,n)=>t|up(n),0);function nS(e){let t=[...new Set(e)].flatMap(a=>{let s=Ve(a);return s===void 0?[]:[{text:a,size:s}]});t.sort((a,s)=>se(a.size,s.size));let n=0;return new Map(t.map(({text:a,size:s},o)=>{let r=t[o-1];return r!==void 0&&se(r.size,s)!==0&&(n+=1),[a,{size:s,rank:n}]}))}var fp=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function aS(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return fp([...t,...n],a=>pe(a.namespace,a.name))}function gp(e){let t=e.find(n=>up(n)===0);if(e.length===0)return"it has no access mode";if(t!==void 0)return`there is no access mode '${t}'`;if(e.includes("ReadWriteOncePod")&&e.length>1)return"'ReadWriteOncePod' goes with no other access mode"}function sS(e,t){return e.isLocal&&e.nodeAffinity===void 0?"a local volume needs spec.nodeAffinity":t!==void 0&&Ue(t)<=0n?`its capacity '${e.capacity??""}' is not positive`:gp(e.accessModes)}function hp(e){let t=fp(e.volumes,d=>d.name),n=nS(["0",...t.flatMap(d=>d.capacity??[]),...e.claims.flatMap(d=>d.request??[])]),a=n.get("0")?.rank??0,s=d=>e.attributesClasses?d??"":"",o=({request:d,accessModes:p})=>(n.get(d??"")?.rank??a)<=a||gp(p)!==void 0,r=d=>pe(d.namespace,d.name),i=aS(e.claims.filter(d=>!o(d))),c=new Set(i.map(r)),l=e.claims.filter(d=>o(d)&&!c.has(r(d)));return{refused:new Map(l.map(d=>[r(d),d])),volumes:t.map(d=>{let p=n.get(d.capacity??""),m=ko(d.accessModes),u=sS(d,p?.size);return{volume:d,size:p?.size,rank:p?.rank??-1,modes:mp(m),modesCount:m.length,volumeMode:d.volumeMode||"Filesystem",attributesClass:s(d.attributesClass),affinityKey:d.nodeAffinity===void 0?"":JSON.stringify(d.nodeAffinity),...u===void 0?{}:{refusal:u}}}),claims:i.flatMap(d=>{let p=n.get(d.request??"");return p===void 0?[]:[{claim:d,id:pe(d.namespace,d.name),size:p.size,rank:p.rank,modes:mp(d.accessModes),volumeMode:d.volumeMode||"Filesystem",attributesClass:s(d.attributesClass),selectorKey:d.selector===void 0?"":JSON.stringify(d.selector)}]})}}var yp=["pending","waiting","absent"];function oS({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0){if(!t.some(r=>r.isLate))return[];let o=`the claim comes before its class '${n.facts.claim.class}', and may be bound before the class lets it wait`;return[ue("late-class",o)]}if(t.some(o=>o.name===void 0))return[ue("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(o=>o.isDefault).map(o=>o.name??""))],s=t.some(o=>o.isLate)?[ue("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?s:a.length===1?[ue("default-class",`the claim sets no class and gets the default class ${ps(a)}`),...s]:[ue("default-class",`the claim sets no class, and of the default classes ${ps(a)} the newest counts`),...s]}function rS({prospect:e,draft:t,forecast:n}){let{effective:a,path:s}=e.plan;if(s==="named"||s==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:o,object:r}=a;if(o==="")return[ue("no-class","no other volume fits, and the claim asks for no class")];if(r===void 0)return[ue("class-not-found",`StorageClass '${o}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(vo).flatMap(c=>c.object??[]))].map(c=>ue("provisioner",`class '${c.name}' asks provisioner '${c.provisioner}' for a volume`));if(r.provisioner===""||r.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(o)?"":", and the run holds no volume of it";return[ue("no-provisioner",`class '${o}' provides no volumes by itself${i}`)]}return r.provisioner.startsWith("kubernetes.io/")?[ue("unknown-provisioner",`no volume plugin is named '${r.provisioner}', the provisioner of class '${o}'`)]:[]}function iS({prospect:e,draft:t,forecast:n}){let{plan:a}=e,s=a.effective.name??"",o=n.consumers.get(a.facts.id)??[];if(a.path==="waiting"){let[r]=o,i=r===void 0?"no pod in the run uses the claim":`pod '${r.name}' sets nodeName, which passes the scheduler by`;return[ue("no-consumer",`class '${s}' waits for a first consumer, and ${i}`)]}if(a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned")return[];if(t.state==="waiting"){let r=ps(o.slice(0,3).map(i=>i.name));return[ue("no-consumer",`class '${s}' waits for a first consumer, and ${r} is not created`)]}return o.filter(r=>r.nodeName===void 0).slice(0,3).flatMap(r=>{for(let c of new Set(r.claims)){let l=n.prospects.get(pe(r.namespace,c)),d=l?.plan.facts.claim.madeBy?.kind==="Pod"&&l.plan.facts.claim.madeBy.name===r.name;if(l===void 0&&n.world.complete)return[ue("other-claim",`pod '${r.name}' cannot be scheduled: claim '${c}' does not exist`)];if(l!==void 0&&!d&&r.ephemeralClaims?.includes(c))return[ue("consumer",`pod '${r.name}' cannot start: claim '${c}' was not created for it`)];if(!(l===void 0||c===a.facts.claim.name||l.lots.size>0)&&yp.some(p=>l.rests.has(p)))return[ue("other-claim",`pod '${r.name}' cannot be scheduled: claim '${c}' gets no volume`)]}return n.placesOf(r).length===0?[ue("consumer",`no node meets the demands of pod '${r.name}'`)]:[]})}function cS({prospect:e,draft:t}){if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...(t.candidates??[]).slice(0,3).map(i=>`'${i}'`),...n.filter(i=>i!=="")],s=(t.candidates?.length??0)-3,o=s>0?`${a.slice(0,3).join(", ")} or one of ${s} others`:a.join(" or "),r=ue("order",`the order of creation decides which volume the claim gets: ${o}`);return e.isEstimate?[r,ue("estimate","there are too many orders to follow them all")]:[r]}function lS({prospect:e,forecast:t}){let{claim:n}=e.plan.facts;if(!e.rests.has("absent"))return[];let a=t.predecessorOf(n),s=(a?.claims??[]).filter(o=>{let r=t.prospects.get(pe(n.namespace,o));return r!==void 0&&yp.some(i=>r.rests.has(i))});return a!==void 0&&s.length===0?[ue("predecessor",`the claim is created only when pod '${a.name}' runs`)]:s.map(o=>ue("predecessor",`the claim is created only when claim '${o}' has its volume`))}function bp(e,t){let n=t.length===0?[]:[ue("successor",`${ps(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...op(e),...oS(e),...rS(e),...iS(e),...cS(e),...lS(e),...n]}function Ei(e,t){return t.reduce((n,a)=>{if(a===void 0||!a.isServed)return[];let s=a.lot?.facts.volume.nodeAffinity;return s===void 0?n:n.flatMap(o=>o.narrow(s))},e)}function zt(e,t){return e.every(({isBlocked:n,places:a,needs:s})=>!n&&Ei(a,s.map(t)).length>0)}var Ti={needs:[],places:[],isBlocked:!0},Li=[],vp=(e,t)=>`${e}/${t}`;function kp(e){let t=new Map(e.consumers.map(c=>[vp(c.namespace,c.name),c])),n=(c,l)=>l===void 0?void 0:t.get(vp(c,l)),a=new Map,s=new Map,o=c=>{let l=a.get(c)??{needs:e.slotsOf(c),places:e.placesOf(c),isBlocked:e.isStuck(c)};return a.set(c,l),l},r=c=>{let{namespace:l,after:d,behind:p}=c,m=n(l,p);if(m!==void 0&&e.isImpossible(m))return[Ti];let u=n(l,d);if(u===void 0)return Li;let f=e.isImpossible(u)?Ti:o(u),g=s.get(u)??Li;return g.some(v=>v===f||v.isBlocked===f.isBlocked&&v.needs.length===f.needs.length&&v.needs.every((k,P)=>k===f.needs[P]))?g:f.needs.some(v=>v.plans.some(({facts:k})=>k.claim.pod===u.name))?[f]:[f,...g]};for(let c of e.consumers)s.set(c,r(c));let i=c=>s.get(c)??Li;return{ofClaims:i,ofPod:c=>e.isImpossible(c)?[Ti]:i(c)}}var Ln=e=>e.nodeName===void 0,ba=({namespace:e,claims:t})=>[...new Set(t)].map(n=>pe(e,n));function wo(e,{plans:t,refused:n,complete:a}){for(let s of e.claims){let o=pe(e.namespace,s),r=t.get(o);if(r===void 0&&(a||n.has(o)))return{claim:s,kind:"missing"};if(r!==void 0&&!dS(r,e)&&e.ephemeralClaims?.includes(s))return{claim:s,kind:"foreign"}}}var dS=({facts:{claim:e}},{name:t})=>e.madeBy?.kind==="Pod"&&e.madeBy.name===t;function wp(e,t,n){let a=new Set,s=new Set,o=new Set,r=new Set,i=new Set,c=new Set;for(let{namespace:l,after:d,behind:p}of e)d!==void 0&&i.add(pe(l,d)),p!==void 0&&c.add(pe(l,p));for(let l of e){let d=ba(l),p=pe(l.namespace,l.name),m=(l.ephemeralClaims??[]).length>0;for(let f of d){let g=t.get(f),b=g!==void 0&&Ii(g,l)&&(c.has(p)||m);(i.has(p)||b)&&a.add(f),i.has(p)&&(d.length>1||g?.path!=="scheduler")&&s.add(f)}if(Ln(l)&&d.some(f=>t.get(f)?.path==="scheduler"||n(l).some(({claim:g})=>g===f)))for(let f of d){let g=t.get(f)?.path==="scheduler";g&&r.has(f)&&o.add(f),(!g||r.has(f))&&(a.add(f),s.add(f)),r.add(f)}}return{watched:a,nodeWatched:s,shared:o}}function xp(e,t){let n=new Map;for(let s of e)if(Ln(s))for(let o of ba(s))t.get(o)?.facts.claim.accessModes.includes("ReadWriteOncePod")&&n.set(o,(n.get(o)??0)+1);let a=new Map([...n].filter(([,s])=>s>1).map(([s])=>[s,{claim:s}]));return s=>a.size===0||!Ln(s)?[]:ba(s).flatMap(o=>a.get(o)??[])}var ms=({facts:{claim:e}})=>e.madeBy?.kind==="StatefulSet",Ii=(e,t)=>ms(e)&&e.facts.claim.pod===t.name,Di=({after:e,behind:t})=>e!==void 0||t!==void 0;function Sp(e,t){if(t===void 0)return"";let{namespace:n,name:a,after:s="",behind:o=""}=t;return ms(e)?Di(t)?`${n} ${s} ${o}`:"":t.claims.length>(t.ephemeralClaims??[]).length?`${n} ${a}`:""}var pS=new Set(["provisioned","unknown","deferred"]),us=e=>({isServed:pS.has(e)});function Ht({after:e,slots:t}){return t.every(n=>n.after.length===0)?e:[...e,...t.flatMap(n=>n.after)]}var Rp=()=>({plans:[],outcome:{lots:new Set,rests:new Set},isWatched:!1,isNodeWatched:!1,isShared:!1,after:[]});function Cp(e){let{plans:t,consumers:n,placesOf:a,refused:s,complete:o}=e,r=new Map(t.map(A=>[A.facts.id,A])),i={plans:r,refused:s,complete:o},c=xp(n,r),{watched:l,nodeWatched:d,shared:p}=wp(n,r,c),m=new Map(n.map(A=>[pe(A.namespace,A.name),A])),u=({facts:{claim:A}})=>A.pod===void 0?void 0:m.get(pe(A.namespace,A.pod)),f=A=>ba(A).flatMap(w=>r.get(w)??[]),g=A=>s.size>0&&ba(A).some(w=>{let S=s.get(w);return S?.madeBy?.kind==="StatefulSet"&&S.pod===A.name}),b=new Map,h=[],v=A=>{let w={...Rp(),plans:A,isWatched:A.some(S=>l.has(S.facts.id)),isNodeWatched:A.some(S=>d.has(S.facts.id)),isShared:A.some(S=>p.has(S.facts.id))};h.push(w);for(let S of A)b.set(S.facts.id,w);return w},k=new Map;for(let A of t){if(A.path==="scheduler")continue;let{id:w}=A.facts;U(k,l.has(w)?`watched ${w}`:`${A.shape} ${Sp(A,u(A))}`,A)}let P=[...k.values()].map(A=>({members:A,slot:v(A)})),$=new Map;for(let[A,w]of n.entries()){let S=f(w),N=S.filter(G=>G.path==="scheduler"),R=c(w).length>0;if(!Ln(w)||N.length===0&&!R)continue;let O=R||N.length<S.length||N.some(({facts:G})=>l.has(G.id)||p.has(G.id))||Di(w)||g(w),M=JSON.stringify([w.nodeSelector,w.nodeAffinity]),D=wo(w,i)!==void 0,te=N.map(G=>G.shape).join(" & ");U($,O?`pod ${A}`:`${M} ${D} ${te}`,{consumer:w,brought:N})}let W=[...$.values()].flatMap(A=>{let[w]=A;if(w===void 0)return[];let S=w.brought.map((N,R)=>b.get(N.facts.id)??v(A.flatMap(({brought:M})=>M[R]??[])));return[{consumer:w.consumer,count:A.length,slots:S}]}),I=A=>A.flatMap(w=>b.get(w.facts.id)??[]),V=new Map;for(let A of n)c(A).length>0&&V.set(A,{...Rp(),isWatched:!0});let E=kp({consumers:n,placesOf:a,slotsOf:A=>{let w=V.get(A);return w===void 0?I(f(A)):[w]},isStuck:A=>wo(A,i)!==void 0,isImpossible:g});for(let A of h){let[w]=A.plans,S=w&&u(w);w!==void 0&&S!==void 0&&(A.after=ms(w)?E.ofClaims(S):E.ofPod(S))}let C=A=>{let w=A&&u(A);if(A===void 0||w===void 0)return[];let S=w.behind===void 0?void 0:m.get(pe(w.namespace,w.behind)),N=R=>f(R).filter(O=>Ii(O,R)&&O.path!=="scheduler");return I([...S===void 0?[]:N(S),...ms(A)?[]:N(w)])},X=P.map(({members:A,slot:w})=>({count:A.length,slots:[w],after:[],behind:C(A[0])})),ce=W.map(({consumer:A,count:w,slots:S})=>{let N=V.get(A);return{count:w,slots:S,pod:{places:a(A),needs:I(f(A)).filter(R=>!S.includes(R)),isBlocked:wo(A,i)!==void 0,seats:c(A),...N===void 0?{}:{runs:N}},after:E.ofPod(A),behind:[]}});return{units:[...X,...ce],slots:b}}function Wi(e){let t=e.map((r,i)=>i),n=r=>{let i=r;for(;t[i]!==i;){let c=t[i]??i;t[i]=t[c]??c,i=t[i]??i}return i},a=new Map,s=(r,i)=>{let c=a.get(r);c===void 0?a.set(r,i):t[n(i)]=n(c)};e.forEach((r,i)=>{for(let l of r.slots){s(l,i);for(let d of l.plans[0]?.offers??[])s(d.lot,i)}let c=Ht(r).flatMap(l=>l.needs);for(let l of[...c,...r.behind,...r.pod?.needs??[]])s(l,i);for(let l of r.pod?.seats??[])s(l,i);r.pod?.runs!==void 0&&s(r.pod.runs,i)});let o=new Map;return e.forEach((r,i)=>{U(o,n(i),r)}),[...o.values()]}function mS(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function xo(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let s of e){if(s.facts.modesCount>n.facts.modesCount)break;if(s.facts.modesCount<n.facts.modesCount||!t(s))continue;let o=a.get(s.facts.modes);o===void 0?a.set(s.facts.modes,[s]):o.push(s)}return[...a.values()].flatMap(mS)}var Gi=(e,t)=>e.facts.modesCount-t.facts.modesCount;var fs=e=>e.plans[0];function uS(e){let t=e.find(a=>fs(a)?.offers.length===0&&fs(a)?.deadEnd===void 0);if(t!==void 0)return[t];let n=Math.min(...e.map(a=>fs(a)?.facts.rank??0));return e.filter(a=>fs(a)?.facts.rank===n)}function fS(e,t,n){let a=t.deadEnd?.facts.volume.nodeAffinity,s=n.narrow(a).map(r=>({place:r,assignment:{slot:e,rest:"pending"}}));if(!t.mayGoWithout||n.implies(a))return s;let o=n.narrow(t.effective.object?.allowedTopologies);return[...s,...o.map(r=>({place:r,assignment:{slot:e,rest:t.rest}}))]}function gS(e,{place:t,used:n,market:a}){let s=d=>a.freeOf(d)-(n.get(d)??0),o=fs(e);if(o===void 0)return[];if(o.deadEnd!==void 0)return fS(e,o,t);let r=[],i=[],c=d=>r.some(p=>d.implies(p.facts.volume.nodeAffinity)),l=[];for(let d of o.offers)if(!(s(d.lot)<=0)){if(l[0]!==void 0&&l[0].facts.rank<d.facts.rank){for(let p of l)r.push(p);if(l=[],c(t))break}if(!a.spend(1+r.length))return i;for(let p of t.narrow(d.facts.volume.nodeAffinity))c(p)||i.push({place:p,assignment:{slot:e,lot:d.lot}});l.push(d)}if(!o.mayGoWithout)return i;for(let d of l)r.push(d);for(let d of t.narrow(o.effective.object?.allowedTopologies))c(d)||i.push({place:d,assignment:{slot:e,rest:o.rest}});return i}function Pp(e,t){if(e.length===0)return[[]];let{used:n,market:a}=t;return uS(e).flatMap(s=>{let o=e.filter(r=>r!==s);return gS(s,t).flatMap(({place:r,assignment:i})=>{let{lot:c}=i,l=c===void 0?n:new Map(n).set(c,(n.get(c)??0)+1);return Pp(o,{place:r,used:l,market:a}).map(d=>[i,...d])})})}function gs(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),s=Ei(n.places,[...n.needs,...a].map(t.decisionOf)),o=e.slots.filter(i=>!a.includes(i)),r=new Map;for(let i of s)for(let c of Pp(o,{place:i,used:new Map,market:t})){t.spend(c.length*8);let l=o.flatMap(d=>c.find(p=>p.slot===d)??[]);r.set(l.map(({lot:d,rest:p})=>d?.index??p).join(),l)}return[...r.values()]}var Op=20,$p={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},Ap=e=>(e.plans[0]?.offers.length??0)>0||e.plans[0]?.deadEnd!==void 0;function So(e,t,n){for(let s of t)e.outcome.lots.add(s);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:us(n??"pending")}var _i=e=>e.decision;function hS(e){let t=Ht(e);if(t.some(a=>a.isBlocked))return!1;if(!t.flatMap(a=>a.needs).filter(a=>!e.slots.includes(a)).some(a=>a.decision===void 0))return zt(t,_i)}function yS(e){if(e.slots.some(o=>o.isShared))return!1;let t=hS(e);if(t===void 0)return!1;if(!t){for(let o of e.slots){let r=zt(o.after,_i),i=zt(e.after,_i);o.decision===void 0&&So(o,[],r?va(o,i):"absent")}return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||Ap(n)?!1:(So(n,[],n.plans[0]?.rest),!0);if(e.pod.seats.length>0||e.pod.needs.some(o=>o.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(o=>o.decision?.isServed===!1);if(!a&&e.slots.some(Ap))return!1;let[s]=a?[]:gs(e,$p);for(let o of e.slots)So(o,[],s===void 0?va(o,!0):o.plans[0]?.rest);return!0}function va(e,t){return e.plans[0]?.rest==="unknown"?"unknown":t?"pending":"waiting"}function Vp(e){let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=t.plans[0]?.offers??[],a=(o,r)=>{if(o.size===0)return;if(o.size===n.length)return{lots:o,parts:[o]};let i=new Map;for(let c of o)U(i,r(c),c);return{lots:o,parts:[...i.values()].map(c=>new Set(c))}};if(e.pod===void 0)return a(new Set(xo(n,()=>!0).map(o=>o.lot)),o=>o.facts.modes);if(e.pod.needs.length>0||e.pod.seats.length>0)return;let s=gs(e,$p).flat();if(!s.some(o=>o.lot===void 0))return a(new Set(s.flatMap(o=>o.lot??[])),o=>o.index)}function bS(){let e=new Map;return t=>{let[n]=t.slots;if(!(t.slots.length===1&&!n?.isShared&&!t.pod?.needs.length&&!t.pod?.seats.length)||t.pod?.isBlocked)return Vp(t);let s=n?.plans[0],o=e.get(s?.offers)??new Map;e.set(s?.offers,o);let r=t.pod?.places??"controller";return(!o.has(r)||s?.mayGoWithout||s?.deadEnd)&&o.set(r,Vp(t)),o.get(r)}}function vS(e,t){return!e.slots.some(n=>n.isNodeWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function kS(e,t){let n=new Set,a=o=>{let r=t.get(o);return o.decision!==void 0||r!==void 0&&n.has(r)},s=e;for(let o=-1;o!==n.size;)o=n.size,s=s.filter(r=>{let i=Ht(r).every(c=>c.needs.every(a));return i&&n.add(r),!i});return s}function wS(e){let t=new Map,n=bS(),a=new Map;for(let o of e){for(let i of new Set(o.slots.flatMap(c=>c.plans[0]?.offers.map(l=>l.lot)??[])))U(a,i,o);let r=n(o);r!==void 0&&!vS(o,r.lots)&&t.set(o,r)}let s=new Map(e.flatMap(o=>o.slots.map(r=>[r,o])));for(let o=0;o<Op;o+=1){let r=new Map;for(let[h,{lots:v}]of t)for(let k of v)U(r,k,h);let i=new Map;for(let[h,v]of a)i.set(h,v.every(k=>t.has(k)));let c=new Map,l=new WeakMap,d=h=>{let v=l.get(h)??p(h);return l.set(h,v),v},p=h=>{let v=[...h].map(V=>V.index).join(),k=c.get(v);if(k!==void 0)return k;let $=[...new Set([...h].flatMap(V=>r.get(V)??[]))].reduce((V,E)=>V+E.count,0),W=[...h].reduce((V,E)=>V+E.volumes.length,0),I=$<=W&&[...h].every(V=>i.get(V));return c.set(v,I),I},m=h=>{let v=s.get(h);return v!==void 0&&t.has(v)},u=h=>{let v=s.get(h),[k]=(v===void 0?void 0:t.get(v))?.lots??[];return h.decision??(k===void 0?void 0:{isServed:!0,lot:k})},f=([h,v])=>zt(Ht(h),u)&&h.behind.every(k=>k.decision!==void 0||m(k))&&v.parts.every(d),g=[...t].flatMap(h=>f(h)?[]:h[0]),b=g.length>0?g:kS([...t.keys()],s);if(b.length===0)return t;for(let h of b)t.delete(h)}return new Map}function Mp(e){let t=e;for(let n=0;n<Op;n+=1){let a=t.filter(i=>!yS(i)),s=wS(a);for(let[i,{lots:c}]of s)for(let l of i.slots)So(l,c,void 0);let o=a.filter(i=>!s.has(i)),r=o.length===0||o.length===t.length;if(t=o,r)return t}return t}var Bi={states:4e3,cells:4e5,looks:12e5};function Np(e){let t=new Set;for(let n of e)for(let a of n.slots)for(let s of a.plans[0]?.offers??[])t.add(s.lot);return t}var xS=e=>e.isWatched||e.isShared;function SS(e,t){return e===void 0?"":`${e.isServed}${t?.isNodeWatched||t?.isShared?e.lot?.facts.affinityKey??"":""}`}var Fi=(e,t,n)=>e.map((a,s)=>s===t?n:a);function Tp(e,t){let n=[...Np(e)],a=[...new Set(e.flatMap(k=>k.pod?.seats??[]))],s=new Map([...n,...a].map((k,P)=>[k,P])),o=e.flatMap(k=>[...k.slots,...k.pod?.runs===void 0?[]:[k.pod.runs]]),r=[...new Set(o.filter(xS))],i=new Map(r.map((k,P)=>[k,P])),c=0,l=k=>(c+=k,c<=t.looks),d=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),p=new Set,m=[],u=k=>{let{left:P,free:$,decisions:W}=k,I=W.map((E,C)=>SS(E,r[C])),V=`${P.join()};${$.join()};${I.join("|")}`;p.has(V)||(p.add(V),m.push(k))},f=(k,P)=>P.decision??k.decisions[i.get(P)??-1],g=(k,P)=>k.free[s.get(P)??-1]??0,b=(k,P,$)=>{let{free:W,decisions:I}=k,V=A=>{let w=s.get(A);w!==void 0&&(W=Fi(W,w,(W[w]??0)-1))},E=(A,w)=>{let S=i.get(A);S!==void 0&&(I=Fi(I,S,w))},{seats:C=[],runs:X}=e[P]?.pod??{},ce=$.every(({rest:A})=>A===void 0||us(A).isServed);if(ce)for(let A of C)V(A);ce&&X!==void 0&&E(X,{isServed:!0});for(let{slot:A,lot:w,rest:S}of $)w!==void 0?A.outcome.lots.add(w):A.outcome.rests.add(S??"pending"),w!==void 0&&V(w),!(S==="pending"&&A.plans[0]?.deadEnd!==void 0)&&E(A,w===void 0?us(S??"pending"):{isServed:!0,lot:w});u({left:Fi(k.left,P,(k.left[P]??0)-1),free:W,decisions:I})},h=(k,P,$)=>{if(!zt(Ht(P),C=>f(k,C)))return!1;let W=C=>g(k,C);if(P.pod!==void 0){if(P.pod.seats.some(X=>g(k,X)===0))return!1;let C=gs(P,{freeOf:W,decisionOf:X=>f(k,X),spend:l});for(let X of C)b(k,$,X);return C.length>0}if(!P.behind.every(C=>f(k,C)!==void 0))return!1;let[I]=P.slots,V=I?.plans[0];if(I===void 0||V===void 0)return!1;let E=xo(V.offers,C=>l(1)&&W(C.lot)>0);E.length===0&&b(k,$,[{slot:I,rest:V.rest}]);for(let{lot:C}of E)b(k,$,[{slot:I,lot:C}]);return!0},v=k=>{let P=I=>f(k,I),$=e.filter((I,V)=>(k.left[V]??0)>0),W=new Set($.filter(I=>zt(I.after,P)).flatMap(I=>I.slots));for(let I of new Set($.flatMap(V=>V.slots)))P(I)===void 0&&I.outcome.rests.add(zt(I.after,P)?va(I,W.has(I)):"absent")};u({left:e.map(k=>k.count),free:[...n.map(k=>k.volumes.length),...a.map(()=>1)],decisions:r.map(()=>{})});for(let k=m.pop();k!==void 0;k=m.pop()){if(p.size>d||c>t.looks)return{states:p.size,isComplete:!1};let P=k,$=!1;for(let[W,I]of e.entries())if((P.left[W]??0)>0&&h(P,I,W)&&($=!0),p.size>d)return{states:p.size,isComplete:!1};$||v(P)}return{states:p.size,isComplete:c<=t.looks}}var RS=1e6;function CS(e,t,n){if(e.pod!==void 0||Ht(e).length>0)return!1;let a=t.reduce((r,i)=>r+i.volumes.length,0),s=new Set,o=0;for(let r of t)for(let i of n.wanting.get(r)??[]){if(n.looks+=1,n.looks>RS)return!1;if(!s.has(i)&&(s.add(i),o+=i.count*i.slots.length,o>a))return!1}return!0}function Lp(e){let t=new Map,n=new Map(e.map(s=>[s,[...Np([s])]]));for(let[s,o]of n)for(let r of o)U(t,r,s);let a={wanting:t,looks:0};for(let s of e){let o=CS(s,n.get(s)??[],a);for(let r of s.slots){for(let{lot:c}of r.plans[0]?.offers??[])s.pod?.places.some(d=>d.narrow(c.facts.volume.nodeAffinity).length>0)!==!1&&r.outcome.lots.add(c);let i=r.plans[0];i===void 0||o||(r.outcome.rests.add(i.rest),s.pod!==void 0&&r.outcome.rests.add(va(r,!0)),s.after.length>0&&r.outcome.rests.add(va(r,!1)),r.after.length>0&&r.outcome.rests.add("absent"))}}}var PS=5e6,hs=(e,t)=>({facts:e.facts,lot:e,prebound:t}),AS=(e,t)=>e.facts.rank-t.facts.rank;function VS(e){let t=new Map;return(n,a)=>{let s=a==="scheduler"?AS:Gi,o=`${a==="scheduler"} ${n}`,r=t.get(o)??(e.freeOfClass.get(n)??[]).map(i=>hs(i,!1)).sort(s);return t.set(o,r),r}}function OS(e,t,n){return(n.reservedFor.get(e.id)??[]).filter(({facts:a})=>Vt(a,e)).filter(({facts:a})=>un(fa,a,t)===void 0).map(a=>hs(a,!0))}function $S(e,t,n){return(n.reservedFor.get(e.id)??[]).find(a=>a.facts.volume.class===t.class&&Vt(a.facts,e)&&un(ls,a.facts,t)===void 0)}function MS(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let s=n.stock.byName.get(a.volumeName);if(s===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:o}=s.facts.volume;if(s.facts.refusal!==void 0)return{offers:[],rest:"pending"};if(a.bindCompleted)return{offers:o===void 0||a.uid!==void 0&&o.uid===a.uid?[hs(s,o!==void 0)]:[],rest:"pending"};if(o!==void 0)return{offers:Vt(s.facts,e)?[hs(s,!0)]:[],rest:"pending"};let r=t.class===void 0?np:ds;return un(r,s.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[hs(s,!1)],rest:"pending"}}function NS(e,t,n){let{rank:a,modes:s,volumeMode:o,attributesClass:r,selectorKey:i}=e;return[n,t??"?",t===void 0,a,s,o,r,i].join("|")}function TS(e,t){let n=new Map;for(let{demand:s,shape:o}of e)s.class!==void 0&&n.set(s.class,(n.get(s.class)??new Set).add(o));let a=([s,o])=>o.size*(t.freeOfClass.get(s)?.length??0)>PS;return new Set([...n].filter(a).map(([s])=>s))}function Ep(e,t){let{stock:n}=e,a=e.facts.claims.map(c=>{let l=lp(c.claim,t,e.classes),d={facts:c,class:l.name},p=OS(c,d,n),m=p.length>0||c.claim.hasSelectedNode===!0,u=l.object?.waitsForConsumer===!0&&!m,f=c.claim.volumeName!==void 0||c.claim.bindCompleted===!0?"named":u?e.consumers.has(c.id)?"scheduler":"waiting":"controller",g=`${NS(c,l.name,f)}${l.isLate?"|late":""}`;return{facts:c,effective:l,demand:d,prebound:p,path:f,shape:g}}),s=TS(a,n),o=VS(n),r=new Map,i=(c,l,d)=>{let p=r.get(d);if(p!==void 0)return p;let m=l==="scheduler"?ls:fa,f=(c.class===void 0?[]:o(c.class,l)).filter(g=>ap(m,g.facts,c));return r.set(d,f),f};return a.map(({facts:c,effective:l,demand:d,prebound:p,path:m,shape:u})=>{let f=n.reservedFor.has(c.id),g={facts:c,effective:l,demand:d,path:m,mayGoWithout:!1,isCrowded:!1};if(m==="named")return{...g,...MS(c,d,e),shape:`named ${c.id}`};let b=f||l.name!==void 0&&n.volumesOfClass.has(l.name),h=m==="waiting"?"waiting":dp(l,b,e.complete);if(m==="waiting")return{...g,offers:[],rest:h,shape:u};if(s.has(l.name??""))return{...g,offers:p,rest:"unknown",shape:u,isCrowded:!0};let v=l.object?.waitsForConsumer===!0,k=m==="controller"&&v?[]:i(d,m,u),P=m==="scheduler"?$S(c,d,n):void 0;return{...g,...P===void 0?{}:{deadEnd:P},offers:p.length===0?k:[...p,...k].sort(Gi),rest:h,mayGoWithout:vo(l)||h==="unknown",shape:f?`reserved ${c.id}`:u}})}var LS=5e6;function ES({claims:e},t){let n=["",...t.filter(s=>s.isDefault).map(s=>s.name)],a=new Map;for(let{claim:s,selectorKey:o}of e)if(s.selector!==void 0)for(let r of s.class===void 0?n:[s.class]){let i=a.get(r)??new Map;a.set(r,i.set(o,s.selector))}return a}function IS(e,t){let{volume:n,rank:a,modes:s,volumeMode:o,attributesClass:r,affinityKey:i}=e,c=t.map(d=>he(d,n.labels)?"1":"0").join(""),l=`${n.deleting===!0}|${n.phase??""}|${e.refusal??""}`;return[n.class,a,s,o,r,l,c,i].join("|")}function Ip(e,t){let n=new Set(e.claims.flatMap(({claim:d})=>d.volumeName??[])),a=ES(e,t),s=new Map;for(let d of e.volumes)U(s,d.volume.class,d);let o=d=>{let p=`own ${d.volume.name}`;if(d.volume.claimRef!==void 0||n.has(d.volume.name))return p;let m=[...a.get(d.volume.class)?.values()??[]];return m.length*(s.get(d.volume.class)?.length??0)>LS?p:`like ${IS(d,m)}`},r=new Map;for(let d of e.volumes)U(r,o(d),d);let i=new Map,c=new Map,l=new Map;for(let d of r.values()){let[p]=d;if(p===void 0)continue;let m={index:i.size,facts:p,volumes:d};for(let{volume:f}of d)i.set(f.name,m);let u=p.volume.claimRef;u===void 0?U(l,p.volume.class,m):U(c,pe(u.namespace??"",u.name??""),m)}return{volumes:e.volumes,byName:i,reservedFor:c,freeOfClass:l,volumesOfClass:s}}var DS={states:15e3,cells:15e5,looks:5e6};function WS(e,t){let n=Math.min(Bi.states,DS.states-t.states),a=Tp(e,{...Bi,states:n});return t.states+=a.states,a.isComplete||Lp(e),!a.isComplete}function GS({source:e,world:t,placesOf:n,meter:a},s){let o=Ep(e,s),{consumers:r,complete:i}=t,{units:c,slots:l}=Cp({plans:o,consumers:r,placesOf:n,complete:i,refused:e.facts.refused}),d=new Set;for(let p of Wi(c))for(let m of Wi(Mp(p)))if(WS(m,a))for(let u of m)for(let f of u.slots)d.add(f);return{plans:o,slots:l,estimates:d}}function _S(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function FS(e,{solutions:t,plans:n,crowdOf:a}){let[s]=n;if(s===void 0)return;let o=t.flatMap(c=>c.slots.get(e)??[]),r=n.filter(c=>c.isCrowded).map(c=>a(c.effective.name??"")),i=new Set(o.flatMap(c=>[...c.outcome.rests]));return i.delete("deferred"),r.length>0&&(i.add("pending"),i.delete("unknown")),{plan:s,effectives:n.map(c=>c.effective),lots:_S([...o.map(c=>c.outcome.lots).filter(c=>c.size>0),...r]),rests:i,isEstimate:r.length>0||o.some(c=>t.some(({estimates:l})=>l.has(c)))}}function Dp(e){let t=hp(e),n=Ip(t,e.classes),a=new Map;for(let h of e.classes)a.has(h.name)||a.set(h.name,h);let s=new Map;for(let h of e.consumers)for(let v of new Set(h.claims))U(s,pe(h.namespace,v),h);let o=e.consumers.filter(Ln),r=new Map;for(let h of o)for(let v of new Set(h.claims))U(r,pe(h.namespace,v),h);let i={facts:t,stock:n,classes:a,consumers:r,complete:e.complete},c={states:0},l=ma(e.nodes),d={source:i,world:e,placesOf:l,meter:c},p=cp(e).map(h=>GS(d,h)),m=new Map,u=h=>{let v=m.get(h)??new Set(n.freeOfClass.get(h)??[]);return m.set(h,v),v},f=new Map;t.claims.forEach(({id:h},v)=>{let k=p.flatMap($=>$.plans[v]??[]),P=FS(h,{solutions:p,plans:k,crowdOf:u});P!==void 0&&f.set(h,P)});let g=new Map(e.consumers.map(h=>[pe(h.namespace,h.name),h]));return{world:e,stock:n,prospects:f,consumers:s,placesOf:l,predecessorOf:({namespace:h,pod:v})=>g.get(pe(h,g.get(pe(h,v??""))?.after??"")),states:c.states}}var BS=["pending","waiting","absent"],qS={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function jS(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let s=[...n].sort((i,c)=>i.index-c.index),o=s.map(i=>i.index).join(),r=e.get(o)??s.flatMap(i=>i.volumes.map(({volume:c})=>c.name));return e.set(o,r),t.set(n,r),r}}function KS(e,t){let{rests:n,plan:a,effectives:s}=e,o=new Set([...n].map(f=>qS[f]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let r=t.length===0?s.filter(f=>!f.isLate):s,i=new Set(r.map(f=>f.name)),{namespace:c,name:l}=a.facts.claim,d=i.size===1?a.effective.name:void 0,p={claim:{namespace:c,name:l},...d===void 0?{}:{class:d}},[m]=t;if(o.has("unknown"))return{...p,state:"unknown",...t.length===0?{}:{candidates:t}};let[u]=o;return t.length===0&&o.size===1&&u!==void 0?{...p,state:u}:t.length===1&&o.size===0&&m!==void 0?{...p,state:"bound",volume:m}:{...p,state:"race",candidates:t,mayStayPending:BS.some(f=>n.has(f))}}function Wp(e){let t=Dp(e),n=jS(),a=[],s=new Map,o=new Map,r=new Map;for(let[c,l]of t.prospects){let d=n(l.lots),p=KS(l,d),{claim:m}=l.plan.facts;if(p===void 0){let f=(t.predecessorOf(m)?.claims??[]).map(b=>pe(m.namespace,b)),g=new Set(f.flatMap(b=>r.get(b)??[b]));r.set(c,[...g]);for(let b of g)U(o,b,m.name);continue}a.push([c,l,p]);for(let u of d.length>20?[]:d)U(s,u,c)}let i={forecast:t,takers:s};return a.map(([c,l,d])=>({...i,prospect:l,draft:d,unmade:o.get(c)??[]}))}function K(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function rt(e){return Array.isArray(e)?e:[]}function ye(e){return typeof e=="string"?e:void 0}function Ot(e){let t=Object.entries(K(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function ka(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function bt(e){let t=K(K(e).metadata),n=ye(t.name);return n===void 0||n===""?void 0:{...t,name:n}}var US=e=>{let t=K(e);return typeof t.key=="string"&&typeof t.operator=="string"},qi=e=>rt(e).filter(US).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:rt(a).filter(s=>typeof s=="string")}));function zS(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=K(e);return{matchLabels:Ot(t.matchLabels),matchExpressions:qi(t.matchExpressions)}}function ys(e){let t=K(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:qi(K(a).matchExpressions),matchFields:qi(K(a).matchFields)}))}:void 0}function HS(e){let t=rt(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:rt(K(a).matchLabelExpressions).map(s=>({key:ye(K(s).key)??"",operator:"In",values:rt(K(s).values).filter(o=>typeof o=="string")}))}))}}function Gp(e){return typeof e=="number"&&Number.isFinite(e)?String(e):ye(e)}var _p=e=>rt(e).filter(t=>typeof t=="string");function QS(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=K(e);return ka({namespace:ye(t),name:ye(n),uid:ye(a)})}function Fp(e,t){let n=ye(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function $t(e){let t=bt(e);if(t===void 0)return;let n=K(K(e).spec);return ka({name:t.name,capacity:Gp(K(n.capacity).storage),accessModes:_p(n.accessModes),volumeMode:ye(n.volumeMode),class:ya(Fp(Ot(t.annotations),n)),attributesClass:ye(n.volumeAttributesClassName),labels:Ot(t.labels),claimRef:QS(n.claimRef),nodeAffinity:ys(K(n.nodeAffinity).required),isLocal:Object.keys(K(n.local)).length>0?!0:void 0,deleting:t.deletionTimestamp?!0:void 0})}function wa(e){let t=bt(e);if(t===void 0)return;let n=K(K(e).spec),a=Ot(t.annotations),s=Fp(a,n);return ka({namespace:ye(t.namespace)??"default",name:t.name,uid:ye(t.uid),class:rp(s)?ha(s):void 0,request:Gp(K(K(n.resources).requests).storage),accessModes:_p(n.accessModes),volumeMode:ye(n.volumeMode),attributesClass:ye(n.volumeAttributesClassName),selector:zS(n.selector),volumeName:ye(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,hasSelectedNode:a["volume.kubernetes.io/selected-node"]?!0:void 0,labels:Ot(t.labels)})}function ji(e){let t=bt(e);if(t===void 0)return;let n=K(e);return ka({name:t.name,provisioner:ye(n.provisioner)??"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:ip(Ot(t.annotations)),allowedTopologies:HS(n.allowedTopologies)})}function Ki(e){let t=bt(e);return t&&{name:t.name,labels:Ot(t.labels)}}var qp=1e4,Ro=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function JS(e){let t=Ro(K(e.ordinals).start,0),n=Math.min(Ro(e.replicas,1),qp);return Array.from({length:n},(a,s)=>t+s)}var jp=e=>rt(e.volumeClaimTemplates).flatMap(t=>bt(t)?.name??[]);function Kp(e,t){let n=JS(t),a=t.podManagementPolicy==="Parallel",s=o=>`${e}-${o}`;return n.map((o,r)=>({name:s(o),ordinal:o,gates:r===0?{}:a?{behind:s(n[0])}:{after:s(o-1)}}))}function zi(e,t){let n=bt(e);if(n===void 0)return[];let a=K(K(e).spec),s=Ot(K(a.selector).matchLabels),o=rt(a.volumeClaimTemplates).flatMap(i=>wa(i)??[]),r=Up(xa(a),jp(a));return Kp(n.name,a).flatMap(({name:i,ordinal:c})=>[...o.map(l=>({...l,namespace:t,name:`${l.name}-${n.name}-${c}`,labels:{...l.labels,...s},madeBy:{kind:"StatefulSet",name:n.name},pod:i})),...fn(r,i,t)])}function fn(e,t,n){return rt(K(e).volumes).flatMap(a=>{let s=ye(K(a).name),o=K(K(K(a).ephemeral).volumeClaimTemplate);if(s===void 0||Object.keys(o).length===0)return[];let r={...K(o.metadata),name:`${t}-${s}`,namespace:n},i=wa({metadata:r,spec:o.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t},pod:t}]})}function Up(e,t){let n=a=>!t.includes(ye(K(a).name)??"");return{...e,volumes:rt(e.volumes).filter(n)}}function zp(e){return rt(e.volumes).flatMap(t=>ye(K(K(t).persistentVolumeClaim).claimName)??[])}function Hp(e){let t=K(K(e.affinity).nodeAffinity),n=Ot(e.nodeSelector);return ka({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:ys(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:ye(e.nodeName)||void 0})}var xa=e=>K(K(e.template).spec),Ui=e=>({podSpec:xa(e),count:Ro(e.replicas,1)}),Bp={Pod:e=>({podSpec:e,count:1}),DaemonSet:e=>({podSpec:xa(e),count:1}),Deployment:Ui,ReplicaSet:Ui,ReplicationController:Ui,Job:e=>({podSpec:xa(e),count:e.suspend===!0?0:Ro(e.parallelism,1)}),CronJob:e=>({podSpec:xa(K(K(e.jobTemplate).spec)),count:e.suspend===!0?0:1})};function Qp(e){let t=ye(K(e).kind)??"",n=Object.hasOwn(Bp,t)?Bp[t]?.(K(K(e).spec)):void 0;return n&&{...n,count:Math.min(n.count,qp)}}var Jp=(e,t)=>Array.from({length:t},(n,a)=>`${e}-<${a+1}>`);function Hi(e,t){let n=bt(e)?.name,a=Qp(e);return n===void 0||a===void 0?[]:K(e).kind==="Pod"?fn(a.podSpec,n,t):fn(a.podSpec,n,t).length===0?[]:Jp(n,a.count).flatMap(s=>fn(a.podSpec,s,t).map(o=>({...o,isUnnamed:!0})))}function YS(e,t,n){let a=jp(n),s=Up(xa(n),a),o=zp(s),r=Hp(s);return Kp(e,n).map(({name:i,ordinal:c,gates:l})=>{let d=fn(s,i,t).map(p=>p.name);return{namespace:t,name:i,claims:[...a.map(p=>`${p}-${e}-${c}`),...o,...d],...d.length===0?{}:{ephemeralClaims:d},...r,...l}})}function En(e,t){let n=bt(e)?.name;if(n===void 0)return[];let{kind:a,spec:s}=K(e);if(a==="StatefulSet")return YS(n,t,K(s)).filter(d=>d.claims.length>0);let o=Qp(e);if(o===void 0||o.count===0)return[];let{podSpec:r}=o,i=a==="Pod"||fn(r,n,t).length===0,c=a==="Pod"?n:`${n}-*`;return(i?[c]:Jp(n,o.count)).flatMap(l=>{let d=fn(r,l,t).map(m=>m.name),p=[...zp(r),...d];return p.length===0?[]:[{namespace:t,name:l,claims:p,ephemeralClaims:d,...Hp(r)}]})}var Co=(e,t)=>{t!==void 0&&e.push(t)},gn=(e,{value:t,namespace:n,order:a})=>{for(let s of Hi(t,n))e.claims.push({...s,order:a});for(let s of En(t,n))e.consumers.push(s)},Yp={PersistentVolume:(e,{value:t})=>Co(e.volumes,$t(t)),PersistentVolumeClaim:(e,{value:t,namespace:n,order:a})=>{let s=wa(t);Co(e.claims,s&&{...s,namespace:n,order:a})},StorageClass:(e,{value:t,order:n})=>{let a=ji(t);Co(e.classes,a&&{...a,order:n})},Node:(e,{value:t})=>Co(e.nodes,Ki(t)),StatefulSet:(e,t)=>{let{value:n,namespace:a,order:s}=t;for(let o of zi(n,a))e.claims.push({...o,order:s});gn(e,t)},Pod:gn,Deployment:gn,DaemonSet:gn,ReplicaSet:gn,ReplicationController:gn,Job:gn,CronJob:gn};function Zp(e,t){let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...t.nodes??[]]};return e.forEach((a,s)=>{let o=ye(K(a).kind)??"",r=ye(bt(a)?.namespace)||"default";Object.hasOwn(Yp,o)&&Yp[o]?.(n,{value:a,namespace:r,order:s})}),{...n,complete:t.complete,attributesClasses:t.attributesClasses}}function ZS(e){let t=q(()=>bp(e,e.unmade));return{...e.draft,get reasons(){return t()}}}function Xp(e){return Wp(e).filter(({prospect:t})=>!t.plan.facts.claim.isUnnamed).map(ZS)}function Mt(e){let t=new Map;return{isLimited:(s,o)=>em(s).some(r=>r.get("limits").get(o).exists)||n(s,o,["default","max"]),isRequested:(s,o)=>em(s).some(r=>r.get("requests").get(o).exists||r.get("limits").get(o).exists)||n(s,o,["defaultRequest","default","max","min"])};function n(s,o,r){return a(s).some(c=>r.some(l=>c.get(l).get(o).exists))||e.mayBeUnread("LimitRange")}function a({workload:{resource:s}}){let o=`${s.hasOwnNamespace}/${s.namespace}`,r=t.get(o);if(r)return r;let c=e.ofKind("LimitRange").filter(l=>e.sameNamespace(l,s)!==!1).flatMap(({at:l})=>XS(l));return t.set(o,c),c}}function XS(e){return e.get("spec").get("limits").items().filter(n=>n.get("type").text()==="Container")}function hn({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function Ge({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function em({at:e,workload:t}){let n=t.spec.get("resources");return[e.get("resources"),n]}var am=Jr(Qi(),1);function F(e,t,n){return bs(e,t,n)[0]}function bs(e,t,n){let a=e.length>=8?3:e.length>=4?2:0,s=[];for(let o of t){let r=n(o);if(r===e||Math.abs(r.length-e.length)>=3)continue;let i=a1(r,e);i<a&&nm(r)!==nm(e)&&!o1(r,e)&&s.push({item:o,distance:i})}return s.sort((o,r)=>o.distance-r.distance).map(({item:o})=>o)}function a1(e,t){return In(e)===In(t)?.5:s1(e,t)?1:(0,am.distance)(e,t)}function In(e){return e.toLowerCase().replace(/[-_.]/g,"")}function s1(e,t){if(e.length!==t.length)return!1;let n=[...e].findIndex((a,s)=>a!==t[s]);return n>=0&&e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function nm(e){return e.replace(/\d+/g,"")}function o1(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&In(e)!==In(t):n.some((s,o)=>s!==a[o]&&Math.min(s.length,a[o]?.length??0)<=2)}var vs=2;function Po(e){let t=q(()=>r1(e())),n=new Map;return s=>{let o=n.get(s)??bs(s,a(s),r=>r);return n.set(s,o),o};function a(s){let{byPart:o,byPlainName:r}=t(),i=new Set(r.get(In(s)));for(let c=s.length-vs;c<=s.length+vs;c+=1){let l=o.get(c);l&&Ji(c).forEach(({start:d,end:p},m)=>{for(let u=-vs;u<=vs;u+=1)if(!(d+u<0||p+u>s.length))for(let f of l[m]?.get(s.slice(d+u,p+u))??[])i.add(f)})}return i}}function r1(e){let t=new Map,n=new Map;for(let a of new Set(e)){let s=t.get(a.length)??Ji(a.length).map(()=>new Map);t.set(a.length,s),Ji(a.length).forEach(({start:o,end:r},i)=>{let c=s[i];c&&U(c,a.slice(o,r),a)}),U(n,In(a),a)}return{byPart:t,byPlainName:n}}function Ji(e){let t=vs+1;return Array.from({length:t},(n,a)=>({start:Math.floor(a*e/t),end:Math.floor((a+1)*e/t)}))}function Jt(e){return`${e.name}=${e.text()??""}`}function vt({pair:e,label:t,isKey:n,workload:a}){return{at:n?e.key:e,values:{selector:Jt(e),label:Jt(t),workload:x(a.resource)},related:[{at:n?t.key:t,note:"the label of the pods"}]}}function om({workloads:e,select:t}){let n=q(()=>c1(e));return(r,i)=>{for(let[c,l]of i.entries()){let d={selecting:r,pairs:i.labels(),key:c,pair:l},p=a(d)??o(d);if(p)return p}};function a({selecting:r,pairs:i,key:c,pair:l}){let d=l.text()??"";for(let p of s(d,c,r.name)){if(!(p===r.name&&i1(d,p))&&!sm(d,p))continue;let[u]=t(r,{...i,[c]:p});if(u)return{workload:u,pair:l,label:u.metadata.get("labels").get(c),isKey:!1}}}function s(r,i,c){let l=n().values.get(i);return l?l.all.has(c)?[c,...l.near(r)]:l.near(r):[]}function o({selecting:r,pairs:i,key:c,pair:l}){let d=l.text()??"",{[c]:p,...m}=i;for(let u of n().keys.get(d)??[]){if(!sm(c,u))continue;let[f]=t(r,{...m,[u]:d});if(!(!f||Object.hasOwn(f.labels,c)))return{workload:f,pair:l,label:f.metadata.get("labels").get(u),isKey:!0}}}}function sm(e,t){return e===t||Math.abs(e.length-t.length)>2?!1:e.toLowerCase()===t.toLowerCase()?!0:(e[0]===t[0]||e.at(-1)===t.at(-1))&&F(e,[t],n=>n)!==void 0}function i1(e,t){return e.length!==t.length||e.length<3?!1:[...e].filter((n,a)=>n!==t[a]).length===1&&!/\d/.test(e+t)}function c1(e){let t=new Map,n=new Map;for(let{labels:a}of e)for(let[s,o]of Object.entries(a))t.set(s,(t.get(s)??new Set).add(o)),n.set(o,(n.get(o)??new Set).add(s));return{values:new Map([...t].map(([a,s])=>[a,{all:s,near:Po(()=>s)}])),keys:n}}function rm(){let e=new Map,t=n=>{let a=e.get(n);if(a)return a;let s=n.split("/").slice(0,-1);return e.set(n,s),s};return(n,a)=>{if(n===a)return 0;let s=t(n),o=t(a),r=0;for(;r<s.length&&r<o.length&&s[r]===o[r];)r+=1;return s.length+o.length-2*r}}function je(e){return e.slice(0,e.lastIndexOf("/")+1)}function ie(e,t){return je(e.file)===je(t.file)}function Ra(e,t){let n=a=>a.file===t.file?0:ie(a,t)?1:2;return[...e].sort((a,s)=>n(a)-n(s))}var Yt=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@/,l1=new RegExp(`${Yt.source}|<[^<>]+>|^[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*$`);function it(e){return typeof e=="string"&&l1.test(e)}function Le(e){return e.get("protocol").text()??"TCP"}function _e({containers:e}){return e.flatMap(({at:t})=>t.get("ports").items())}function yn({containers:e,spec:t}){return e.map(({at:a})=>a.get("ports")).find(({exists:a})=>a)?.key??t.get("containers").key}function Nt(e){return[...new Set(_e({containers:e}).flatMap(t=>t.get("containerPort").number()??[]))]}function Dn(e){return _e({containers:e}).some(t=>[t.get("name"),t.get("containerPort")].some(n=>it(n.scalar())))}function bn({containers:e}){return e.flatMap(t=>t.role==="ephemeral"?[]:[{role:t.role,ports:d1(t)}])}function d1(e){return _e({containers:[e]}).map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function Yi(e){return e.split(".").map(t=>{let n=t.endsWith("[]");return{key:n?t.slice(0,-2):t,isEach:n}})}var p1=[{part:"container",from:"pod",path:"initContainers[]"},{part:"container",from:"pod",path:"containers[]"},{part:"container",from:"pod",path:"ephemeralContainers[]"},{part:"claim",from:"pod",path:"volumes[].ephemeral.volumeClaimTemplate.spec"},{part:"claim",from:"PersistentVolumeClaim",path:"spec"},{part:"claim",from:"StatefulSet",path:"spec.volumeClaimTemplates[].spec"}];function cm(e){let t=new Map;for(let o of e)im(s(o.from),o.path).rows.push(o);for(let{part:o,from:r,path:i}of p1){let c=t.get(o);c&&im(s(r),i).parts.push(c)}let n=t.get("any"),a=t.get("pod");return({visitable:o,at:r},i,c)=>{let l=o&&t.get(o);n&&d(n,r,r),l&&d(l,r,r),a&&i&&d(a,i.spec,i.spec);function d(p,m,u){for(let g of p.rows)c(g,m,u);let{value:f}=m;if(p.keys.length>0&&B(f))for(let{key:g,next:b}of p.keys)f[g]===void 0||f[g]===null||d(b,m.get(g),m);if(p.items)for(let g of m.items())g.exists&&d(p.items,g,u);for(let g of p.parts)d(g,m,m)}};function s(o){let r=t.get(o);if(r)return r;let i=Zi();return t.set(o,i),i}}function Zi(){return{rows:[],keys:[],items:void 0,parts:[]}}function im(e,t){let n=e;for(let{key:a,isEach:s}of Yi(t)){let o=n.keys.find(i=>i.key===a)?.next,r=o??Zi();o||n.keys.push({key:a,next:r}),s&&(r.items??=Zi()),n=s&&r.items?r.items:r}return n}function Zt(e){if(e===void 0)return()=>[];let t=Yi(e);return n=>{let a=[n];for(let{key:s,isEach:o}of t){let r=a.flatMap(i=>{let c=i.get(s);return c.exists?[c]:[]});a=o?r.flatMap(i=>i.items()):r}return a}}function Ao(e){if(e===void 0)return()=>{};let t=Zt(e),n=Vo(e);return a=>n(a)===void 0?void 0:t(a)[0]}function Vo(e){if(e===void 0)return()=>{};let t=e.split(".");return({value:n})=>{let a=n;for(let s of t)a=B(a)?a[s]:void 0;return a??void 0}}function Oo(e){let t=Vo(e);return n=>{let a=t(n);return typeof a=="string"?a:void 0}}var m1=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],u1=ee(m1,({kind:e})=>e);function lm(e,t,n){return(u1.get(e)??[]).some(a=>(a.namespace===void 0||a.namespace===t)&&a.names.some(s=>typeof s=="string"?s===n:s.test(n)))}var f1=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],g1=ee(f1,({by:e})=>e);function dm(e){if(e.kind==="Ingress")return h1(e);if(e.kind==="Secret"||e.kind==="ConfigMap")return b1(e);if(jt(e.group,e.kind)!==void 0)return[];return[...Xi(e,"Secret","spec.writeConnectionSecretToRef.name"),...(g1.get(`${e.group}/${e.kind}`)??[]).flatMap(n)];function n({makes:a,field:s,suffixes:o=[]}){return a.flatMap(r=>{let i=s===void 0?[]:Xi(e,r,s);return i.length>0?i:o.map(c=>({kind:r,name:`${e.name}${c}`,namespace:void 0}))})}}function Xi({at:e},t,n){return Zt(n)(e).flatMap(a=>{let s=a.text();return s?[{kind:t,name:s,namespace:void 0}]:[]})}function h1(e){let t=j(e.at).get("annotations").labels();return Object.keys(t).some(a=>a.startsWith("cert-manager.io/")||a==="kubernetes.io/tls-acme")?Xi(e,"Secret","spec.tls[].secretName"):[]}var y1=/^(reflector\.v1\.k8s\.emberstack\.com\/reflection-(allowed|auto-enabled)|replicator\.v1\.mittwald\.de\/replicat(e-to|e-to-matching|ion-allowed)|kubed\.appscode\.com\/sync)$/;function b1({at:e,kind:t,name:n}){let a=j(e).get("annotations");return a.exists?a.entries().some(([o])=>y1.test(o))?[{kind:t,name:n,namespace:void 0}]:[]:[]}var v1=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,k1=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function Xt({group:e,kind:t}){return jt(e,t)===void 0&&!v1.test(e)&&!k1.test(t)}function He(e){let t=q(()=>e.resources.filter(n=>Xt(n)&&!e.workloadOf(n)));return{exist:()=>t().length>0,mayServe:n=>t().some(a=>e.sameNamespace(n,a)!==!1)}}function $o(e,t,n){let{row:a,name:s,kind:o,at:r,optional:i}=t,c=o.isCluster?"":t.namespace??e.namespace,l=n.find(o.id,c,s),d=o.isCluster||t.namespace!==void 0,p=d?l:w1(l,e,n),m=x1(t),u=m?{kind:o.kind,namespace:c,name:s,...m.part}:{kind:o.kind,namespace:c,name:s};if(p.length===0&&t.isKeyOnly)return;let f=p.length===0?S1({from:e,named:t,namespace:c,isInField:d},n):m?P1({to:u,targets:p,isFile:a.isFile===!0},n):mm;return{row:a,from:e,at:r,to:u,keyAt:m?.keyAt,optional:i,effect:a.effect,state:f.state,targets:p.length>0?p:l,proof:f.proof}}function w1(e,t,n){let a=o=>n.sameNamespace(t,o)===!0,[s]=e;return e.length===1&&s?a(s)?e:[]:e.filter(a)}var mm={state:"resolved"};function x1({key:e,port:t}){let n=e?.text();if(e&&n!==void 0)return{keyAt:e,part:{key:n}};let a=t?.scalar();return t&&a!==void 0?{keyAt:t,part:{port:a}}:void 0}function S1(e,t){let{kind:n,name:a}=e.named;if(!n.isCluster)return pm(e,t);let s=`${n.id}/${a}`,o=t.verdicts.get(s)??pm(e,t);return t.verdicts.set(s,o),o}function pm(e,t){let{kind:n,name:a}=e.named;if(R1(n.id,{kind:n.kind,namespace:e.namespace,name:a},t))return{state:"resolved"};if(t.isExternal(n.kind,e.namespace,a)||t.mayBeUnread(a))return{state:"unknown"};let s=C1(e,t);return s?{state:"missing",proof:s}:{state:"unknown"}}function R1(e,{namespace:t,name:n},a){return lm(e,t,n)||e==="PersistentVolumeClaim"&&a.isClaim(t,n)?!0:a.isSupplied(e,t,n)}function C1({from:e,named:t,namespace:n,isInField:a},s){let{kind:o,name:r}=t,i=s.named(o.id,r);if(i.length>0){let d=(a||s.isNamespaceSure(e))&&i.every(m=>s.isNamespaceSure(m)&&m.namespace!==n),p=i.find(m=>s.areNear(e,m));return p&&s.isNamespaceSlip(n,p.namespace)?void 0:d&&p?{code:"other-namespace",resource:p}:void 0}if(s.mayBeMade(o.id,r))return;if(s.isComplete)return{code:"complete"};if(O1.has(o.id))return;let c=s.nearNames(o.id,r).flatMap(d=>s.named(o.id,d)).find(l);return c?{code:"near-miss",resource:c}:void 0;function l(d){return o.isCluster?!0:a?d.namespace===n&&s.isNamespaceSure(d):s.sameNamespace(e,d)===!0}}function P1(e,t){let{key:n,port:a}=e.to;return n!==void 0?A1(e,n,t):a===void 0?mm:V1(e.targets,a,t)}function A1({to:{kind:e,namespace:t,name:n},targets:a,isFile:s},o,r){let i=a.map(m=>et(m,s));if(i.some(m=>m.includes(o)))return{state:"resolved"};let[c]=a,l=i.some(m=>m.length===0)&&!r.isComplete;if(!c||l||r.isSupplied(e,t,n))return{state:"unknown"};let d=F(o,i.flat(),m=>m);return{state:"missing",proof:d?{code:"near-key",key:d,resource:c}:{code:"no-key",resource:c}}}function V1(e,t,n){let a=e.map(c=>c.at.get("spec")),s=a.some(c=>c.get("type").text()==="ExternalName"||c.get("ports").items().length===0),o=a.flatMap(c=>c.get("ports").items()),r=[t,...o.flatMap(c=>[c.get("port").value,c.get("name").value])];if(s||o.some(c=>c.get(typeof t=="number"?"port":"name").value===t))return{state:"resolved"};let[i]=e;return!i||n.mayBeUnread(i.name)||r.some(it)?{state:"unknown"}:{state:"missing",proof:{code:"no-port",resource:i}}}var O1=new Set(["ClusterRole","CSIDriver","GatewayClass","IngressClass","Node","PriorityClass","RuntimeClass","StorageClass","VolumeAttributesClass","VolumeSnapshotClass"]);function et(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(s=>n.get(s).entries().map(([o])=>o))}var $1=/^([-+]?[0-9]+)%$/;function Wn(e,t,n){if(typeof e=="number")return Number.isInteger(e)?e:void 0;let a=$1.exec(e);if(a===null)return;let s=Number(a[1])*t/100,o=n==="up"?Math.ceil(s):Math.floor(s);return o===0?0:o}var kt=["Deployment","StatefulSet","ReplicaSet"];function en(e,t){return e.referencesTo(t).flatMap(n=>{let{from:a,state:s}=n;if(s!=="resolved"||!M1(e,n,t))return[];if(a.visitable==="HorizontalPodAutoscaler"){let c=a,l=c.at.get("spec"),d=l.get("minReplicas").number()??1;return[{resource:c,reference:n,least:d,most:l.get("maxReplicas").number()??d}]}if(a.visitable!=="ScaledObject")return[];let o=a,r=o.at.get("spec"),i=r.get("minReplicaCount").number()??0;return[{resource:o,reference:n,least:i,most:r.get("maxReplicaCount").number()??100}]})}function M1(e,{from:t,targets:n},a){return e.areNear(t,a)?e.isComplete||e.isNamespaceGiven(t)||ie(t,a)?!0:n.filter(s=>e.areNear(t,s)).length===1:!1}function Tt(e,t){let{resource:n,replicas:a}=t,s=en(e,n);if(s.length>0&&a!==0){let r=Math.min(...s.map(i=>i.least));return{autoscalers:s,least:r,most:Math.max(...s.map(({most:i})=>i))}}if(a===void 0||n.kind==="PodTemplate")return;let o=n.kind==="Pod"||N1(n);if(!(!e.isComplete&&(!o||e.mayBeUnread(n.name))))return{autoscalers:s,least:a,most:a}}function Lt(e,{resource:t}){return e.referencesTo(t).some(({from:n})=>n.visitable!=="VerticalPodAutoscaler"?!1:n.at.get("spec").get("updatePolicy").get("updateMode").text()!=="Off")}function N1(e){return e.at.get("spec").get("replicas").exists}function Ca(e,t,n){return e.sameNamespace(t,n)!==!0?!1:e.isComplete?!0:e.isNamespaceGiven(t)?e.areNear(t,n):ie(t,n)}function Pa({resource:e},t){if(e.visitable!=="Deployment")return!1;let n=e.at.get("spec").get("strategy");if((n.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let a=n.get("rollingUpdate").get("maxSurge").scalar()??"25%",s=n.get("rollingUpdate").get("maxUnavailable").scalar()??"25%";return Wn(s,t,"down")===0&&(Wn(a,t,"up")??0)>0}function we(e){let t=Fe(e).labels(),n=e.get("matchExpressions").value;return Array.isArray(n)&&n.length>0?{matchLabels:t,matchExpressions:n}:{matchLabels:t}}function Fe(e){return e.get("matchLabels")}function Aa(e){return Object.keys(e.labels()).length===e.entries().length}function tn(e){let{matchLabels:t,matchExpressions:n}=we(e);return Object.keys(t).length===0&&n===void 0}function be(e){return e.at.get("spec").get("type").text()==="ExternalName"}function ct(e){return e.at.get("spec").get("clusterIP").text()==="None"}function vn(e,t){return e.ofKind("EndpointSlice").filter(({at:n})=>j(n).get("labels").get("kubernetes.io/service-name").text()===t)}function Va(e){let t=[],n=[e];for(;n.length>0;){let a=n.pop();if(typeof a=="string")t.push(a);else if(Array.isArray(a))for(let s of a)n.push(s);else if(B(a))for(let s of Object.values(a))n.push(s)}return t}function Gn(e,{resource:t}){return en(e,t).flatMap(E1)}function Oa(e){let{isRequested:t}=Mt(e),n=new Map;return a=>{let{workload:s}=a,o=n.get(s)??T1(e,s);if(n.set(s,o),o.length===0||!hn(a))return[];let r=[a,...L1(e,a)];return o.filter(({container:i,resource:c})=>(i===void 0||i===a.name)&&!r.some(l=>t(l,c)))}}function T1(e,t){let n=Gn(e,t),a=()=>e.mayBeUnread(t.resource.name)||Lt(e,t);return n.length>0&&a()?[]:n}function L1(e,{workload:{resource:t},name:n}){return e.workloads.filter(a=>a.resource!==t&&a.resource.kind===t.kind&&a.resource.name===t.name&&e.sameNamespace(a.resource,t)!==!1).flatMap(({containers:a})=>a.filter(s=>s.name===n))}function E1({resource:e}){return e.visitable==="ScaledObject"?W1(e):D1(e)}var I1="autoscaling.alpha.kubernetes.io/metrics";function D1(e){let t=e.at.get("spec"),n=t.get("targetCPUUtilizationPercentage"),a=t.get("metrics");if(n.exists||a.items().length===0){if(j(e.at).get("annotations").get(I1).exists&&!n.exists)return[];let s=n.exists?n:t.get("scaleTargetRef").key;return[{autoscaler:e,resource:"cpu",container:void 0,at:s}]}return a.items().flatMap(s=>["resource","containerResource"].flatMap(o=>{let r=s.get(o),c=r.get("target").get("averageUtilization").exists||r.get("targetAverageUtilization").exists,l=r.get("name").text();if(!l||!c)return[];let d=o==="containerResource"?r.get("container"):void 0;return[{autoscaler:e,resource:l,container:d?.text(),at:r.get("name"),...d?.text()===void 0?{}:{containerAt:d}}]}))}function W1(e){return e.at.get("spec").get("triggers").items().flatMap(t=>{let n=t.get("type").text(),a=t.get("metadata").labels(),s=t.get("metricType").text()??a.type;return n!=="cpu"&&n!=="memory"||s!==void 0&&s!=="Utilization"?[]:[{autoscaler:e,resource:n,container:a.containerName,at:t.get("type")}]})}var G1=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,_1=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function _n(e){return G1.test(e)}function ks(e,t){let[n,a]=[um(e),um(t)],s=[...n].filter(o=>a.has(o));return n.has("patch")||a.has("patch")?!0:s.some(o=>!_1.has(o))||s.length===Math.min(n.size,a.size)}function Qe(e,t,n){return e.isComplete||t.file===n.file?!0:ie(t,n)&&!_n(je(t.file))&&!ks(t.file,n.file)}function $a(e,t,n){return e.isComplete||t.file===n.file?!0:e.areNear(t,n)&&!_n(je(t.file))&&!_n(je(n.file))}function lt(e,t){return e.kind===t.kind&&e.name===t.name}function um(e){let t=e.slice(je(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(n=>n!==""))}var F1=new Map(Object.entries({"":["users","groups"],"authentication.k8s.io":["userextras","uids"],"certificates.k8s.io":["signers"],extensions:["replicationcontrollers"]})),B1=new Map(Object.entries({"extensions/daemonsets":15,"extensions/deployments":15,"extensions/ingresses":21,"extensions/networkpolicies":15,"extensions/replicasets":15})),q1=new Map(Object.entries({cm:"configmaps",cj:"cronjobs",crd:"customresourcedefinitions",crds:"customresourcedefinitions",csr:"certificatesigningrequests",deploy:"deployments",ds:"daemonsets",ep:"endpoints",ev:"events",hpa:"horizontalpodautoscalers",ing:"ingresses",limits:"limitranges",netpol:"networkpolicies",no:"nodes",ns:"namespaces",pc:"priorityclasses",pdb:"poddisruptionbudgets",po:"pods",pv:"persistentvolumes",pvc:"persistentvolumeclaims",quota:"resourcequotas",rc:"replicationcontrollers",rs:"replicasets",sa:"serviceaccounts",sc:"storageclasses",sts:"statefulsets",svc:"services"})),j1=new Map(Object.entries({pods:["attach","binding","ephemeralcontainers","eviction","exec","log","portforward","proxy","resize"],services:["proxy"],nodes:["checkpoint","configz","healthz","log","metrics","pods","proxy","spec","stats"],namespaces:["finalize"],serviceaccounts:["token"],deployments:["rollback","scale"],replicasets:["scale"],statefulsets:["scale"]})),K1=["status","finalizers"],ec=ee(qt,({plural:e})=>e),wt=new Set(qt.map(({group:e})=>e)),Ma=["get","list","watch","create","update","patch","delete","deletecollection","use","bind","escalate","impersonate","approve","sign","attest","proxy"];function Na(e,t){return[...qt.filter(a=>a.group===e).map(({plural:a})=>a),...F1.get(e)??[]].filter(a=>{let s=B1.get(`${e}/${a}`);return s===void 0||t<=s})}function Mo(e,t){return(ec.get(e)??[]).map(({group:n})=>n).filter(n=>Na(n,t).includes(e))}function No(e){let t=e.toLowerCase();return ec.has(t)?t:qt.find(({kind:n})=>n.toLowerCase()===t)?.plural??q1.get(t)}function To(e){let t=j1.get(e);return t?[...t,...K1]:[]}function Lo(e,t){let n=(ec.get(t)??[]).filter(({group:a})=>e.includes(a));return n.length===0?void 0:n.every(({namespaced:a})=>!a)}var U1={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},z1=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,H1=2**63;function fm(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let n=[...t.matchAll(z1)],a=n.length>0&&n.map(([r])=>r).join("")===t,s=n.reduce((r,[,i,c])=>r+Number(i)*(U1[c??""]??0),0);if(!a||s>=H1)return;let o=s/1e9;return e.startsWith("-")?-o:o}var Q1=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],J1=["SUN","MON","TUE","WED","THU","FRI","SAT"],Y1={name:"minute",lowest:0,highest:59,names:[]},Z1={name:"hour",lowest:0,highest:23,names:[]},X1={name:"day of month",lowest:1,highest:31,names:[]},eR={name:"month",lowest:1,highest:12,names:Q1},tR={name:"day of week",lowest:0,highest:6,names:J1},tc=5,Eo="@every ",ym=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function Et(e){if(e==="")return xs("empty",e,"it is empty");if(e.includes("TZ"))return xs("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith(Eo))return aR(e.slice(Eo.length));let t=ym.get(e)??e;return t.startsWith("@")?xs("shorthand",e,sR(e)):oR(t.split(nR).filter(n=>n!==""))}var nR=/(?:[^\S\ufeff]|\u0085)+/;function aR(e){let t=fm(e);return t===void 0?xs("duration",e,`${nn(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function sR(e){let t=e.trim().toLowerCase();return ym.has(t)||t===Eo.trim()?`it has to be written '${t}' exactly${t===Eo.trim()?", with a duration behind it":""}`:`there is no ${nn(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function oR(e){if(e.length!==tc)return xs("field-count",e.join(" "),rR(e.length));let[t="",n="",a="",s="",o=""]=e,r=ws(t,Y1);if("problem"in r)return r;let i=ws(n,Z1);if("problem"in i)return i;let c=ws(a,X1);if("problem"in c)return c;let l=ws(s,eR);if("problem"in l)return l;let d=ws(o,tR);return"problem"in d?d:{cron:{minutes:r.values,hours:i.values,daysOfMonth:c.values,months:l.values,daysOfWeek:d.values,needsBothDays:c.isAny||d.isAny}}}function rR(e){let t=e===tc+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${tc}${t}`}function ws(e,t){let n=new Set,a=!1;for(let s of e.split(",").filter(o=>o!=="")){let o=iR(s,t);if("problem"in o)return o;for(let r=o.first;r<=o.last;r+=o.step)n.add(r);a||=o.isAny}return{values:n,isAny:a}}function iR(e,t){let{name:n,lowest:a,highest:s}=t,[o="",r,...i]=e.split("/"),[c="",l,...d]=o.split("-"),p=(h,v)=>({problem:{code:h,value:e,text:v,field:n}}),m=c==="*"||c==="?",u=m?a:gm(c,t);if(u===void 0)return p("number",hm(c,t));if(!m&&d.length>0)return p("hyphens",`${n} ${nn(e)} has two hyphens`);let g=m||l===void 0&&r!==void 0?s:l===void 0?u:gm(l,t);if(g===void 0)return p("number",hm(l??"",t));if(i.length>0)return p("slashes",`${n} ${nn(e)} has two slashes`);let b=r===void 0?1:bm(r);return b===void 0?p("number",`the step ${nn(r??"")} of the ${n} is no number`):u<a?p("too-low",`${n} ${u} is below ${a}`):g>s?p("too-high",cR(g,t)):u>g?p("backwards",`the ${n} runs backwards in ${nn(e)}`):b===0?p("step",`the step of the ${n} in ${nn(e)} has to be 1 or more`):{first:u,last:g,step:b,isAny:m&&b===1}}function gm(e,t){let n=t.names.indexOf(e.toUpperCase());return n===-1?bm(e):t.lowest+n}function bm(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function hm(e,{name:t,names:n}){let a=e.slice(0,3).toUpperCase();if(e.length>3&&n.includes(a))return`${t} ${nn(e)} has to be written '${a}'`;if(e==="")return`a number is missing in the ${t}`;let s=n.length>0?` nor a name such as ${n[1]}`:"";return`${t} ${nn(e)} is ${s===""?"no number":"neither a number"}${s}`}function cR(e,{name:t,highest:n}){return`${t} ${e} is above ${n}${t==="day of week"&&e===7?", Sunday is 0":""}`}function nn(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function xs(e,t,n){return{problem:{code:e,value:t,text:n}}}var lR=[31,29,31,30,31,30,31,31,30,31,30,31];function Io(e,t){if("seconds"in e)return new Date(Math.floor(t.getTime()/1e3)*1e3+e.seconds*1e3);let n=new Date(Math.floor(t.getTime()/1e3)*1e3+1e3),a=n.getUTCFullYear()+5;for(let s=mR(n);s.getUTCFullYear()<=a;s=uR(s)){if(!dR(e,s))continue;let o=pR(e,s).find(r=>r>=n.getTime());if(o!==void 0)return new Date(o)}}function km(e,t,n){let a=[];for(let s=Io(e,t);s!==void 0&&a.length<n;s=Io(e,s))a.push(s);return a}function Do(e){if("seconds"in e)return!1;let{minutes:t,hours:n,months:a,daysOfMonth:s,daysOfWeek:o,needsBothDays:r}=e;if(t.size===0||n.size===0)return!0;let i=[...a].some(c=>[...s].some(l=>l<=(lR[c-1]??0)));return r?!i||o.size===0:a.size===0||!i&&o.size===0}function dR({months:e,daysOfMonth:t,daysOfWeek:n,needsBothDays:a},s){if(!e.has(s.getUTCMonth()+1))return!1;let o=t.has(s.getUTCDate()),r=n.has(s.getUTCDay());return a?o&&r:o||r}function pR({hours:e,minutes:t},n){return vm(e).flatMap(a=>vm(t).map(s=>n.getTime()+(a*60+s)*6e4))}function vm(e){return[...e].sort((t,n)=>t-n)}function mR(e){return new Date(Date.UTC(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate()))}function uR(e){return new Date(e.getTime()+1440*6e4)}function Ss({minAvailable:e,maxUnavailable:t},n){let a=wm(n.map(({pods:l})=>l));if(t===void 0&&typeof e=="number")return nc({healthy:a,expectedPods:a,desiredHealthy:e});let s=t??e;if(s===void 0)return nc({healthy:a,expectedPods:0,desiredHealthy:0});let o=wm(n.map(({scale:l})=>l??0)),r=Wn(s,o,"up");if(r===void 0)return;if(n.some(({isUnscalable:l})=>l))return{expectedPods:0,desiredHealthy:0,disruptionsAllowed:0,uncounted:"unscalable"};let i=t===void 0?r:Math.max(0,o-r),c=nc({healthy:a,expectedPods:o,desiredHealthy:i});return n.some(({scale:l})=>l===void 0)?{...c,uncounted:"bare"}:c}function nc({healthy:e,expectedPods:t,desiredHealthy:n}){let a=t<=0?0:Math.max(0,e-n);return{expectedPods:t,desiredHealthy:n,disruptionsAllowed:a}}function wm(e){return e.reduce((t,n)=>t+n,0)}var Wo="docker.io",fR="index.docker.io",Go="library/";var xm="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",gR=`(?:${xm}(?:\\.${xm})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Sm="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",hR=`${Sm}(?:/${Sm})*`,yR="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",bR="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",vR=new RegExp(`^(?:(${gR})/)?(${hR})(?::(${yR}))?(?:@(${bR}))?$`),kR=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,wR=/^[a-f0-9]{64}$/;function an(e){if(wR.test(e))return;let[t,n]=xR(e),a=n.split(":",1)[0]??"";if(a!==a.toLowerCase())return;let s=vR.exec(`${t}/${n}`);if(s===null)return;let[,o="",r="",i,c]=s;if(!(r.length>255)&&!(c!==void 0&&!kR.test(c)))return{registry:o,repository:r,name:o===""?r:`${o}/${r}`,familiarName:SR(o,r),tag:i??(c===void 0?"latest":""),explicitTag:i,digest:c}}function Rm(e){return an(e)?.tag==="latest"?"Always":"IfNotPresent"}function xR(e){let t=e.indexOf("/");if(t===-1)return[Wo,Go+e];let n=e.slice(0,t),a=e.slice(t+1),s=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),o=s&&n!==fR?n:Wo,r=s?a:e,i=o===Wo&&!r.includes("/");return[o,i?Go+r:r]}function SR(e,t){if(e==="")return t;if(e!==Wo)return`${e}/${t}`;if(!t.startsWith(Go))return t;let n=t.slice(Go.length);return n.includes("/")?t:n}function pt(e){if(e==null)return new Map;if(typeof e!="object"||Array.isArray(e))return;let t=new Map;for(let[n,a]of Object.entries(e)){let s=Oe(a);if(s===void 0)return;t.set(n,RR(s))}return t}function Rs(e){return Ve(e)??{numerator:0n,scale:0,wide:!1}}function dt(e,t){return Am(e,t,zd)}function Cm(e,t){return Am(e,t,(n,a)=>se(a,n)>0?a:n)}function Cs(e,t){let n=BigInt(Math.max(0,Math.trunc(t)));return new Map([...e].map(([a,s])=>[a,{...s,numerator:s.numerator*n}]))}function Ta(e,t){return{requests:Pm(e,"requests",t),limits:Pm(e,"limits",t)}}function Pm(e,t,n){let a=new Map,s=new Map,o=new Map;for(let i of e)i.role!=="init"&&(a=dt(a,i[t])),i.role==="sidecar"&&(s=dt(s,i[t])),i.role==="init"&&(o=Cm(o,dt(i[t],s)));let r=[...n?.[t]??[]].filter(([i])=>i==="cpu"||i==="memory");return new Map([...Cm(a,o),...r])}function Am(e,t,n){let a=new Map(e);for(let[s,o]of t){let r=a.get(s);a.set(s,r===void 0?o:n(r,o))}return a}function RR(e){return e.scale<=3?e:{...e,numerator:Ue({...e,scale:e.scale-3,wide:!0}),scale:3}}var CR=["min","max","default","defaultRequest","maxLimitRequestRatio"];function La(e){if(typeof e!="object"||e===null)return;let t=e,[n,a,s,o,r]=CR.map(l=>pt(t[l]));if(typeof t.type!="string"||!n||!a||!s||!o||!r)return;let i=t.type==="Container",c=i?new Map([...a,...s]):s;return{type:t.type,min:n,max:a,default:c,defaultRequest:i?new Map([...n,...c,...o]):o,maxLimitRequestRatio:r}}function Fn(e){let t=e.filter(({type:n})=>n==="Container");return{requests:new Map(t.flatMap(({defaultRequest:n})=>[...n])),limits:new Map(t.flatMap(n=>[...n.default]))}}function It(e,t){let n=new Map([...e.limits,...e.requests]);return{...e,requests:new Map([...t.requests,...n]),limits:new Map([...t.limits,...e.limits])}}function Bn(e,t){return[...[...e.min].flatMap(([n,a])=>PR(t,n,a)),...[...e.max].flatMap(([n,a])=>AR(t,n,a)),...[...e.maxLimitRequestRatio].flatMap(([n,a])=>VR(t,n,a))]}function _o(e,t){let n={requests:t,limits:t};return Bn({...e,maxLimitRequestRatio:new Map},n).map(a=>({...a,field:"request"}))}function Fo(e,t){return[...t.limits].flatMap(([n,a])=>{let s=e.requests.get(n);return s===void 0||e.limits.has(n)||se(s,a)<=0?[]:[{bound:"max",field:"request",resource:n,enforced:a,found:s}]})}function PR({requests:e,limits:t},n,a){let s=e.get(n),o=t.get(n),r={bound:"min",resource:n,enforced:a};return s===void 0?[{...r,field:"request"}]:se(s,a)<0?[{...r,field:"request",found:s}]:o&&se(o,a)<0?[{...r,field:"limit",found:o}]:[]}function AR({requests:e,limits:t},n,a){let s=e.get(n),o=t.get(n),r={bound:"max",resource:n,enforced:a};return o===void 0?[{...r,field:"limit"}]:se(o,a)>0?[{...r,field:"limit",found:o}]:s&&se(s,a)>0?[{...r,field:"request",found:s}]:[]}function VR({requests:e,limits:t},n,a){let s=e.get(n),o=t.get(n),r={bound:"maxLimitRequestRatio",resource:n,enforced:a};return!s||s.numerator===0n?[{...r,field:"request"}]:!o||o.numerator===0n?[{...r,field:"limit"}]:Vm(o,s)>Vm(a,OR)?[{...r,field:"limit",found:o}]:[]}var OR={numerator:1n,scale:0,wide:!1};function Vm(e,t){return Om(e)/Om(t)}function Om({numerator:e,scale:t}){return t<-20?Number.NaN:Number(e*10n**BigInt(3-t))}function $m(e){return{value:e,path:[]}}function Y(e,...t){return t.reduce(({value:n,path:a},s)=>({value:ac(n)&&Object.hasOwn(n,s)?n[s]??void 0:void 0,path:[...a,s]}),e)}function Dt(e,...t){let{value:n,path:a}=Y(e,...t);return Array.isArray(n)?n.map((s,o)=>({value:s,path:[...a,o]})):[]}function Mm({value:e}){return ac(e)?Object.keys(e):[]}function Ke({value:e}){return typeof e=="string"?e:void 0}function Ps({value:e}){return e!=null}function As({value:e}){return ac(e)}function ac(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var $R=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function Nm(e){let t=$m(e),n=Y(t,"spec"),a=$R.flatMap(([s,o])=>Dt(n,s).map(r=>({name:`${o} '${Ke(Y(r,"name"))??""}'`,at:r,securityContext:Y(r,"securityContext")})));return{annotations:Y(t,"metadata","annotations"),spec:n,containers:a}}function qn({spec:e,containers:t}){return[{name:"the pod",at:Y(e,"securityContext")},...t.map(({name:n,securityContext:a})=>({name:n,at:a}))]}function Vs({spec:e}){return Y(e,"hostUsers").value===!1}function Bo({spec:e}){return Y(e,"os","name").value==="windows"}function kn(e,t){return n=>e(n)?[]:t(n)}var MR=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),Tm=["","container_t","container_init_t","container_kvm_t"],Em=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],Im=[...Em,"net.ipv4.ip_local_reserved_ports"],Dm=[...Im,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],Wm=[...Dm,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],NR=[...Wm,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],sc=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:TR}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>oc(e,MR)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:ER}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:IR}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:DR}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:WR}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:GR}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:qo},{from:35,violations:kn(Vs,qo)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>Lm(e,Tm)},{from:31,violations:e=>Lm(e,[...Tm,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:LR},{from:19,violations:rc}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>Os(e,Em)},{from:27,violations:e=>Os(e,Im)},{from:29,violations:e=>Os(e,Dm)},{from:32,violations:e=>Os(e,Wm)},{from:37,violations:e=>Os(e,NR)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:_R}]}];function oc({containers:e},t){return e.flatMap(({name:n,securityContext:a})=>Dt(a,"capabilities","add").flatMap(s=>{let o=Ke(s);return o===void 0||t.has(o)?[]:[{path:s.path,text:`${n} adds the capability '${o}'`}]}))}function qo({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=Y(n,"procMount");return!Ps(a)||a.value==="Default"?[]:[{path:a.path,text:`${t} mounts /proc as '${Ke(a)??""}'`}]})}function rc(e){return Gm(e,"seccompProfile","seccomp")}function Gm(e,t,n){return qn(e).flatMap(({name:a,at:s})=>{let o=Y(s,t),r=Y(o,"type");return!As(o)||r.value==="RuntimeDefault"||r.value==="Localhost"?[]:[{path:r.path,text:`${a} has the ${n} profile '${Ke(r)??""}'`}]})}function TR(e){let t="container.apparmor.security.beta.kubernetes.io/",n=s=>s===""||/^(runtime\/default$|localhost\/)/.test(s),a=Mm(e.annotations).flatMap(s=>{let o=Y(e.annotations,s),r=Ke(o);return!s.startsWith(t)||r===void 0||n(r)?[]:[{path:o.path,text:`container '${s.slice(t.length)}' has the AppArmor profile '${r}'`}]});return[...Gm(e,"appArmorProfile","AppArmor"),...a]}function LR({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:a,at:s})=>({name:a,key:`container.seccomp.security.alpha.kubernetes.io/${Ke(Y(s,"name"))??""}`}))].flatMap(({name:a,key:s})=>{let o=Y(e,s),r=Ke(o);return r===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(r)?[]:[{path:o.path,text:`${a} has the seccomp profile '${r}'`}]})}function ER({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:Y(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:n})=>({path:n.path,text:`${t} is true`}))}function IR({spec:e}){return Dt(e,"volumes").flatMap(t=>{let n=Y(t,"hostPath");return Ps(n)?[{path:n.path,text:`volume '${Ke(Y(t,"name"))??""}' is a hostPath`}]:[]})}function DR({containers:e}){return e.flatMap(({name:t,at:n})=>Dt(n,"ports").flatMap(a=>{let{value:s,path:o}=Y(a,"hostPort");return typeof s=="number"&&s!==0?[{path:o,text:`${t} uses the host port ${s}`}]:[]}))}function WR({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],n=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:a,at:s})=>[...t,...n].flatMap(o=>["httpGet","tcpSocket"].flatMap(r=>{let i=Y(s,...o,r,"host");return Ke(i)?[{path:i.path,text:`${a} sets the host of its ${o.at(-1)}`}]:[]})))}function GR({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=Y(n,"privileged");return a.value===!0?[{path:a.path,text:`${t} is privileged`}]:[]})}function Lm(e,t){return qn(e).flatMap(({name:n,at:a})=>{let s=Y(a,"seLinuxOptions"),o=(r,i)=>r==="type"?!t.includes(i):i!=="";return["type","user","role"].flatMap(r=>{let i=Y(s,r),c=Ke(i);return c===void 0||!o(r,c)?[]:[{path:i.path,text:`${n} has the SELinux ${r} '${c}'`}]})})}function Os({spec:e},t){return Dt(e,"securityContext","sysctls").flatMap(n=>{let a=Y(n,"name"),s=Ke(a);return s===void 0||t.includes(s)?[]:[{path:a.path,text:`the pod sets the sysctl '${s}'`}]})}function _R(e){return qn(e).flatMap(({name:t,at:n})=>{let a=Y(n,"windowsOptions","hostProcess");return a.value===!0?[{path:a.path,text:`${t} runs as a process of the host`}]:[]})}var FR=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],BR=new Set(["NET_BIND_SERVICE"]),Km=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:_m},{from:25,violations:kn(Bo,_m)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:Fm},{from:25,violations:kn(Bo,Fm)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:qo}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:qR}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:Bm},{from:35,violations:kn(Vs,Bm)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:qm},{from:35,violations:kn(Vs,qm)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:jm},{from:25,violations:kn(Bo,jm)}]}];function _m({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=Y(n,"allowPrivilegeEscalation");return a.value===!1?[]:[{path:a.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function Fm(e){return[...e.containers.flatMap(({name:n,securityContext:a})=>Dt(a,"capabilities","drop").some(({value:r})=>r==="ALL")?[]:[{path:Y(a,"capabilities","drop").path,text:`${n} does not drop the capabilities 'ALL'`}]),...oc(e,BR)]}function qR({spec:e}){return Dt(e,"volumes").flatMap(t=>{let n=FR.find(s=>Ps(Y(t,s)));if(n===void 0)return[];let a=Ke(Y(t,"name"))??"";return[{path:Y(t,n).path,text:`volume '${a}' is of the type ${n}`}]})}function Bm(e){let t=qn(e).flatMap(({name:n,at:a})=>{let s=Y(a,"runAsNonRoot");return s.value===!1?[{path:s.path,text:`${n} sets runAsNonRoot to false`}]:[]});return t.length>0||Y(e.spec,"securityContext","runAsNonRoot").value===!0?t:Um(e,"runAsNonRoot",({value:n})=>n===!0)}function qm(e){return qn(e).flatMap(({name:t,at:n})=>{let a=Y(n,"runAsUser");return a.value===0?[{path:a.path,text:`${t} runs as user 0, which is root`}]:[]})}function jm(e){let t=rc(e);return t.length>0||As(Y(e.spec,"securityContext","seccompProfile"))?t:Um(e,"seccompProfile",As)}function Um({spec:e,containers:t},n,a){let s=t.filter(({securityContext:o})=>!a(Y(o,n)));return s.length>1&&s.length===t.length?[{path:Y(e,"securityContext",n).path,text:`neither the pod nor its containers set ${n}`}]:s.map(({name:o,securityContext:r})=>({path:Y(r,n).path,text:`neither the pod nor ${o} sets ${n}`}))}var Ee="pod-security.kubernetes.io/",jR=["enforce","audit","warn"],jo=["privileged","baseline","restricted"],wn=jR.flatMap(e=>[Ee+e,`${Ee}${e}-version`]);function jn(e){let t=d=>Object.hasOwn(e,d)?e[d]:void 0,n=wn.flatMap(d=>{let p=t(d),m=d.endsWith("-version")?"version":"level";return p===void 0||(m==="version"?zm(p):ic(p))!==void 0?[]:[{label:d,value:p,code:m}]}),a=d=>{let p=t(Ee+d),m=t(`${Ee}${d}-version`),u=d==="enforce"?"restricted":"privileged";return{level:p===void 0?"privileged":ic(p)??u,version:m===void 0?"latest":zm(m)??"latest"}},s=a("enforce"),o=ic(t(`${Ee}enforce`)??"")!==void 0,r=a("warn"),i=o&&t(`${Ee}warn`)===void 0&&s.level!=="privileged",c=t(`${Ee}warn-version`)!==void 0,l={level:s.level,version:c?r.version:s.version};return{enforce:s,audit:a("audit"),warn:i?l:r,problems:n}}function ic(e){return jo.find(t=>t===e)}function zm(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var KR=[...sc,...Km];function cc(e,t){let n=Nm(e);return zR(t).flatMap(({control:a,version:s})=>{let[o,...r]=s.violations(n);return o===void 0?[]:[{control:a,violations:[o,...r]}]})}var UR=33;function Ko(e,{level:t,version:n},a){let s=n==="latest"?a:Math.min(n,a),o=({id:r})=>a>=UR||!r.startsWith("procMount");return cc(e,{level:t,version:s}).filter(({control:r})=>o(r))}function zR({level:e,version:t}){if(e==="privileged")return[];let n=t==="latest"?Number.POSITIVE_INFINITY:t,s=(e==="baseline"?sc:KR).flatMap(r=>{let i=r.versions.findLast(({from:c})=>c<=n);return i===void 0?[]:[{control:r,version:i}]}),o=new Set(s.map(({control:r})=>r.replaces));return s.filter(({control:r})=>!o.has(r.id))}function Ea({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let s=Hm(e),o=HR(t,n).flatMap(r=>r.ports??[]).find(r=>r.name===a&&Hm(r)===s);return o===void 0?{found:!1}:{number:o.containerPort,found:!0}}function Qm(e,t){return e?.find(n=>n.name===t)}function HR(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function Hm(e){return e.protocol||"TCP"}var QR=new Set(["cpu","memory","requests.cpu","requests.memory","limits.cpu","limits.memory"]),Jm=["cpu","memory","ephemeral-storage"];function $s({requests:e,limits:t}){let n=new Map;for(let[a,s]of e){let o=Jm.some(r=>r===a);(o||a.startsWith("hugepages-"))&&n.set(a,s),(o||a.startsWith("hugepages-")||YR(a))&&n.set(`requests.${a}`,s)}for(let a of Jm){let s=t.get(a);s!==void 0&&n.set(`limits.${a}`,s)}return n}function Uo(e,t){let n=$s(t);return[...e].filter(a=>QR.has(a)&&!n.has(a)).sort()}function Kn(e,t){let n=qt.find(s=>s.group===e&&s.kind===t)?.plural;if(n===void 0)return new Map;let a=[`count/${n}${e===""?"":`.${e}`}`];return e===""&&JR.has(n)&&a.push(n),new Map(a.map(s=>[s,Rs(1)]))}var JR=new Set(["configmaps","persistentvolumeclaims","replicationcontrollers","resourcequotas","secrets","services"]);function zo({storage:e,className:t}){let n=new Map(Kn("","PersistentVolumeClaim")),a=t===""?void 0:`${t}.storageclass.storage.k8s.io/`;return a!==void 0&&n.set(`${a}persistentvolumeclaims`,Rs(1)),e!==void 0&&n.set("requests.storage",e),e!==void 0&&a!==void 0&&n.set(`${a}requests.storage`,e),n}function Ho({type:e,ports:t,allocates:n}){let a=e==="LoadBalancer",s=a&&n===!1?t.filter(({nodePort:o})=>o):t;return new Map([...Kn("","Service"),["services.loadbalancers",Rs(a?1:0)],["services.nodeports",Rs(a||e==="NodePort"?s.length:0)]])}function Qo({name:e,operator:t,values:n},a){switch(e){case"Terminating":return a.hasDeadline;case"NotTerminating":return!a.hasDeadline;case"BestEffort":return a.isBestEffort;case"NotBestEffort":return!a.isBestEffort;case"PriorityClass":{let{priorityClassName:s}=a;return s?t==="Exists"?!0:t==="DoesNotExist"?!1:t==="In"?n.includes(s):t==="NotIn"?!n.includes(s):void 0:void 0}default:return}}function YR(e){return e.includes("/")&&!/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("requests.")}var Ym=Jr(Qi(),1);function ve(e){return e===void 0?"":` (did you mean '${e}'?)`}function tt(e){return e>0?` and ${e} more`:""}function xt(e,t){return`${e} ${t}${e===1?"":"s"}`}function Be(e,t=Number.POSITIVE_INFINITY){return[...new Set(e)].slice(0,t).map(n=>`'${n}'`).join(", ")}function Un(e,t){let n=e.at(-1)??"";return e.length<2?n:`${e.slice(0,-1).join(", ")} ${t} ${n}`}function Re(e,t){let n=e.toLowerCase(),a,s=(e.length<=3?1:e.length<=8?2:3)+1;for(let o of t){if(e.length>=3&&o.toLowerCase().startsWith(n)&&o!==e)return o;if(Math.abs(o.length-e.length)>=s)continue;let r=(0,Ym.distance)(n,o.toLowerCase());r<s&&(a=o,s=r)}return a}function xn(e,t){return ve(Re(e,t))}var lc=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),ZR=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),XR=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function Yo(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(lc.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!e0(e))return{code:"unknown",...a0(e,t)};let n=t0(e,t);return n===e?void 0:{code:"case",...n===void 0?{}:{suggestion:n}}}function e0(e){let[t="",...n]=e.split("/");if(!Jo(t,n.length===0?lc:ZR))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function t0(e,t){if(!e.includes("/"))return Jo(e,lc);let n=Jo(e,t);return n!==void 0?n:e.split(/[/_-]/).every(n0)?e:void 0}function n0(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||XR.test(e)}function a0(e,t){let n=e.trim().replace(/[\s-]+/g,"_"),a=t.find(o=>o.toLowerCase().endsWith(`/${n.toLowerCase()}`)),s=Jo(n,t)??a??Re(n,t);return s===void 0?{}:{suggestion:s}}function Jo(e,t){let n=e.toLowerCase();return[...t].find(a=>a.toLowerCase()===n)}var s0=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"],dc=["error","warning","info"];function H(e,t=x(e)){return{at:le(e),note:t}}function y(e){return{options:{},...e}}function Zm(e){return q(()=>e.ofKind("CustomResourceDefinition").flatMap(({at:t})=>{let n=t.get("spec"),[a,s]=[n.get("group").text(),n.get("names").get("plural").text()];if(!a||!s)return[];let o=[n.get("names").get("kind").text(),n.get("names").get("singular").text()];return[{group:a,plural:s,words:o.flatMap(r=>r?.toLowerCase()??[])}]}))}function nt({at:e}){return e.get("rules").items().map(t=>({groupsAt:t.get("apiGroups").items(),groups:t.get("apiGroups").texts(),resources:t.get("resources").items(),verbs:t.get("verbs").items(),names:t.get("resourceNames")})).filter(({groups:t,resources:n})=>t.length>0&&n.length>0)}function Ia(e,t,n){return e.groups.some(a=>a==="*"||t.includes(a))&&e.resources.some(a=>a.text()==="*"||a.text()===n)}function pc(e){let[t,n,...a]=e.map(s=>`'${s}'`);return n===void 0?`group ${t}`:a.length===0?`groups ${t} and ${n}`:`groups ${t}, ${n} and ${a.length} more`}function Zo({at:e}){return e.get("aggregationRule").get("clusterRoleSelectors").items().flatMap(({value:t})=>B(t)?[t]:[])}var Xm=y({id:"aggregated-role-ineffective",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ClusterRole that is put together from others is not what it says",why:"The rules of a ClusterRole with an `aggregationRule` are those of the ClusterRoles that it selects by their labels. A controller writes them, and replaces the rules that stand in the manifest within seconds. Where nothing is selected, the role is empty.",instead:"Put rules of its own into another ClusterRole that carries the label, and leave `rules` empty, as in `rules: []`.",unless:"The ClusterRoles that are selected are made in the cluster: that none is there is told only where the run holds everything.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"]},messages:{overwritten:e=>`the aggregationRule of ClusterRole '${e.role}' puts other rules in the place of these`,empty:e=>`no ClusterRole carries the labels that ClusterRole '${e.role}' selects: it is empty`},examples:{bad:[{title:"a rule of its own beside those that are selected",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/role: operator } }] }
rules: # expect: overwritten
  - { apiGroups: [''], resources: [pods], verbs: [get] }
`},{title:"a label that no role carries",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator-backups, labels: { shop.example/role: operators } }
rules: [{ apiGroups: [shop.example], resources: [backups], verbs: ['*'] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: # expect: empty
  clusterRoleSelectors: [{ matchLabels: { shop.example/role: operator } }]
`,complete:!0}],good:[{title:"an empty list beside a label that is carried, and the labels of every cluster",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator-backups, labels: { shop.example/role: operator } }
rules: [{ apiGroups: [shop.example], resources: [backups], verbs: ['*'] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule:
  clusterRoleSelectors:
    - matchLabels: { shop.example/role: operator }
    - matchLabels: { shop.example/role: nobody }
rules: []
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { rbac.authorization.k8s.io/aggregate-to-view: 'true' } }] }
`,complete:!0},{title:"roles that may be in the cluster, and no selectors at all",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/role: operator } }] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer }
aggregationRule: null
rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]
`}]},visit({graph:e,report:t}){return{ClusterRole(n){let a=Zo(n);if(a.length===0||o0(n))return;let s=n.at.get("aggregationRule"),o=n.at.get("rules"),r=o.items().length;r>0&&t(o.key,"overwritten",{role:n.name,count:r},{related:[{at:s.key,note:"by this"}]});let i=e.ofKind("ClusterRole").map(({at:l})=>j(l).get("labels").labels()),c=a.some(l=>[...i,...r0].some(d=>he(l,d)));e.isComplete&&!c&&t(s.key,"empty",{role:n.name})}}}});function o0({at:e}){let t=j(e);return t.get("uid").exists||t.get("labels").get("kubernetes.io/bootstrapping").exists}var r0=["admin","edit","view"].map(e=>({[`rbac.authorization.k8s.io/aggregate-to-${e}`]:"true","kubernetes.io/bootstrapping":"rbac-defaults"}));var nu=y({id:"cluster-resource-in-role",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A resource outside of namespaces is granted within a namespace only",why:"A Role is asked for requests in its own namespace only. Nodes, volumes, classes and the like are in none, so that no request for them ever meets the Role, and whoever it is bound to gets `forbidden`. The same is true of a ClusterRole that a RoleBinding binds: it counts in the namespace of the binding.",instead:"Grant these resources by a ClusterRole that a ClusterRoleBinding binds.",unless:"A ClusterRole of the same program grants them as well; this is told as info.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole","https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace"]},messages:{grantsNothing:e=>`'${e.resource}'${e.more} live outside of namespaces: Role '${e.role}' grants nothing for them`,bound:e=>`'${e.resource}'${e.more} of '${e.role}' live outside of namespaces: ${e.binding} grants nothing for them`},examples:{bad:[{title:"a program looks at nodes and asks who is calling",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: agent, namespace: shop }
rules:
  - apiGroups: ['']
    resources:
      - pods
      - nodes # expect: grantsNothing
      - persistentvolumes
    verbs: [get, list, watch]
  - apiGroups: [authentication.k8s.io]
    resources: [tokenreviews] # expect: grantsNothing
    verbs: [create]
`},{title:"a ClusterRole is bound in one namespace only",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: agent }
rules: [{ apiGroups: [''], resources: [nodes, nodes/stats], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding # expect: bound
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: agent }
subjects: [{ kind: ServiceAccount, name: agent }]
`}],good:[{title:"resources in namespaces, the namespace itself, and what is asked about in a namespace",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: operator, namespace: shop }
rules:
  - { apiGroups: ['', apps], resources: [pods, deployments, events], verbs: ['*'] }
  - { apiGroups: [''], resources: [namespaces], verbs: [get] }
  - { apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind] }
  - { apiGroups: [policy], resources: [podsecuritypolicies], verbs: [use] }
  - { apiGroups: ['', metrics.k8s.io], resources: [nodes], verbs: [get] }
  - { apiGroups: ['*'], resources: ['*'], verbs: [get] }
`},{title:"a ClusterRole",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: agent }
rules: [{ apiGroups: [''], resources: [nodes], verbs: [get, list, watch] }]
`},{title:"a ClusterRole for several purposes, and one that is bound in the cluster, too",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: worker }
rules:
  - { apiGroups: [''], resources: [pods, nodes], verbs: [get, list] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: worker }
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: agent }
rules: [{ apiGroups: [''], resources: [nodes], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: agent }
subjects: [{ kind: ServiceAccount, name: agent }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: agent }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: agent }
subjects: [{ kind: ServiceAccount, name: agent, namespace: shop }]
`}]},visit({graph:e,report:t}){let n=q(()=>e.ofKind("ClusterRole").map(a=>({resource:a,rules:nt(a)})));return{Role(a){for(let s of nt(a)){if(!eu(s))continue;let[o,...r]=s.resources.filter(l=>tu(e,s,l.text()??""));if(!o)continue;let i=o.text()??"",c=n().some(l=>e.areNear(l.resource,a)&&l.rules.some(d=>Ia(d,s.groups,i)));t(o,"grantsNothing",{role:a.name,resource:i,more:tt(r.length)},{related:r.slice(0,5).map(l=>({at:l,note:"outside of namespaces, too"})),...c?{severity:"info"}:{}})}},ClusterRole(a){let s=e.referencesTo(a).filter(({row:d})=>d.path==="roleRef.name");if(s.length===0||s.some(({from:d,state:p})=>d.kind!=="RoleBinding"||p!=="resolved"))return;let o=a.at.get("rules").items().length===nt(a).length?nt(a):[],r=o.flatMap(d=>d.resources.map(p=>({at:p,rule:d}))),[i,...c]=r;if(!i||!r.every(({at:d,rule:p})=>tu(e,p,d.text()??""))||!o.every(eu))return;let l=i.at.text()??"";for(let{from:d}of s)t(i0(d),"bound",{binding:x(d),resource:l,role:a.name,more:tt(c.length)},{related:[{at:i.at,note:"granted here"}]})}}}});function i0({at:e}){return e.get("kind")}function eu(e){return e.verbs.some(t=>c0.has(t.text()??""))}var c0=new Set(["get","list","watch","create","update","patch","delete","deletecollection","*"]);function tu(e,t,n){let[a=""]=n.split("/");if(a==="namespaces"||a.includes("*"))return!1;let s=t.groups.map(o=>Lo([o],a)??d0(e,o,a));return s.includes(!0)&&!s.includes(!1)&&t.groups.every((o,r)=>l0(o,s[r]))}function l0(e,t){return t!==void 0||wt.has(e)}function d0(e,t,n){let s=e.ofKind("CustomResourceDefinition").map(({at:o})=>o.get("spec")).find(o=>o.get("group").text()===t&&o.get("names").get("plural").text()===n);return s&&s.get("scope").text()==="Cluster"}var su=y({id:"resource-name-on-create",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role grants creation for resources of some names only",why:"A request that creates an object carries its name in the body, and a request that deletes a collection has none: when the API server asks RBAC, no name is known. A rule with `resourceNames` matches neither, and whoever the role is bound to gets `forbidden`.",instead:"Put `create` and `deletecollection` into a rule of their own without `resourceNames`.",unless:"The objects are made by server-side apply only, which asks with the name. The `tier.` resources of Calico are asked for under the name of their tier and are left alone. For webhook configurations, definitions and APIServices, which are installed beside an operator, `create` among other verbs is advice only.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]},messages:{neverGranted:e=>`'${e.verb}' of '${e.resource}' is never granted with resourceNames: the request has no name`},examples:{bad:[{title:"the lock of a leader election is to be made, too",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: leader, namespace: shop }
rules:
  - apiGroups: [coordination.k8s.io]
    resources: [leases]
    resourceNames: [worker-leader]
    verbs:
      - get
      - create # expect: neverGranted
      - update
`},{title:"a collection cannot be deleted by name",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: cleaner }
rules:
  - apiGroups: [batch]
    resources: [jobs, jobs/status]
    resourceNames: [report]
    verbs: [delete, deletecollection] # expect: neverGranted
`},{title:"an operator that renews its webhook, which is written beside it",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: webhook }
rules:
  - apiGroups: [admissionregistration.k8s.io]
    resources: [validatingwebhookconfigurations]
    resourceNames: [shop-orders]
    verbs: [get, create, update] # expect: neverGranted
`}],good:[{title:"creation stands in a rule of its own",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: leader, namespace: shop }
rules:
  - { apiGroups: [coordination.k8s.io], resources: [leases], resourceNames: [worker-leader], verbs: [get, update] }
  - { apiGroups: [coordination.k8s.io], resources: [leases], verbs: [create] }
  - { apiGroups: [''], resources: [configmaps], resourceNames: [], verbs: [create] }
`},{title:"subresources are created under a name, and another rule grants the rest",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: operator, namespace: shop }
rules:
  - { apiGroups: [''], resources: [serviceaccounts/token], resourceNames: [worker], verbs: [create] }
  - { apiGroups: [''], resources: [configmaps], resourceNames: [lock], verbs: [create, update] }
  - { apiGroups: [''], resources: ['*'], verbs: ['*'] }
`},{title:"the policies of a tier of Calico, which are named by the tier",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: network-editor }
rules:
  - apiGroups: [projectcalico.org]
    resources: [tier.networkpolicies, tier.globalnetworkpolicies]
    resourceNames: [shop.*]
    verbs: [get, list, create, deletecollection]
`}]},visit({report:e}){function t(n){let a=nt(n);for(let s of a)if(s.names.texts().length!==0)for(let o of s.verbs){let r=o.text()??"";if(r!=="create"&&r!=="deletecollection")continue;let i=s.resources.map(p=>p.text()??"").filter(p=>m0({rules:a,rule:s,verb:r},p)),c=i.find(p=>!au(p))??i[0];if(c===void 0)continue;let l=[{at:s.names.key,note:"limited here"}],d=au(c)&&s.verbs.length>1?"info":"warning";e(o,"neverGranted",{verb:r,resource:c},{related:l,severity:d})}}return{Role:t,ClusterRole:t}}});function au(e){return/^((validating|mutating)webhookconfigurations|customresourcedefinitions|apiservices)$/.test(e)}function p0({groups:e},t){return t.startsWith("tier.")&&e.every(n=>n==="projectcalico.org")}function m0({rules:e,rule:t,verb:n},a){return a===""||a.includes("/")||p0(t,a)?!1:!e.some(s=>s.names.texts().length===0&&Ia(s,t.groups,a)&&s.verbs.some(o=>o.text()==="*"||o.text()===n))}var ru=y({id:"role-binding-invalid",area:"access",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The API server refuses a binding of a role",why:"A ClusterRoleBinding binds ClusterRoles only, and it is in no namespace that it could take for its ServiceAccounts. Roles, users and groups are of the group `rbac.authorization.k8s.io`, without a version; ServiceAccounts are of the core group. Everything else is rejected, and the program that relies on the binding has no rights.",instead:"Write the namespace of each ServiceAccount, leave `apiGroup` out of subjects, and use a RoleBinding for a Role.",unless:"Kustomize fills the namespace in when it builds, so that it is told as info where the ServiceAccount of another file has none either.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding","https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/"]},messages:{namespace:e=>`no namespace for ServiceAccount '${e.account}', and a ClusterRoleBinding is in none to take it from`,role:e=>`a ClusterRoleBinding cannot bind Role '${e.role}', only a ClusterRole`,group:e=>`apiGroup of a ${e.kind} is '${e.group}', it has to be '${e.expected}'`,kind:e=>`there is no subject of kind '${e.kind}' (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an account without its namespace, and a Role for the whole cluster",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: agent }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: agent }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role # expect: role
  name: agent
subjects:
  - kind: ServiceAccount # expect: namespace
    name: agent
`},{title:"groups with a version and of another kind, and a misspelt kind",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef:
  apiGroup: rbac.authorization.k8s.io/v1 # expect: group
  kind: Role
  name: agent
subjects:
  - kind: ServiceAccount
    name: agent
    apiGroup: rbac.authorization.k8s.io # expect: group
  - kind: serviceAccount # expect: kind
    name: worker
  - kind: Group
    name: operators
    apiGroup: v1 # expect: group
`}],good:[{title:"a RoleBinding gives its namespace to its accounts",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: agent }
subjects:
  - { kind: ServiceAccount, name: agent }
  - { kind: ServiceAccount, name: worker, apiGroup: '' }
  - { kind: User, name: anna@shop.example }
  - { kind: Group, name: operators, apiGroup: rbac.authorization.k8s.io }
`},{title:"groups that are left out or empty get their defaults",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: agent }
roleRef: { kind: ClusterRole, name: view }
subjects:
  - { kind: ServiceAccount, name: agent, namespace: shop }
  - { kind: Group, name: 'system:authenticated', apiGroup: '' }
`}]},visit({graph:e,report:t}){function n(r){let i=r.visitable==="ClusterRoleBinding",c=r.at.get("roleRef");s(c,c.get("kind").text()??"role",ou),i&&c.get("kind").text()==="Role"&&t(c.get("kind"),"role",{role:c.get("name").text()??""});for(let l of u0(r))a(r,l,i)}function a(r,i,c){let l=i.get("kind").text();if(l===void 0||l==="")return;let d=mc.includes(l)?void 0:Re(l,mc);if(d!==void 0&&t(i.get("kind"),"kind",{kind:l,meant:d}),!mc.includes(l))return;s(i,l,l==="ServiceAccount"?"":ou);let p=i.get("name").text();if(!c||l!=="ServiceAccount"||!p||i.get("namespace").value)return;let{related:m,severity:u}=o(r,p);t(i.get("kind"),"namespace",{account:p},{related:m,severity:u})}function s(r,i,c){let l=r.get("apiGroup"),d=l.text();d&&d!==c&&t(l,"group",{kind:i,group:d,expected:c})}function o(r,i){let c=e.ofKind("ServiceAccount").filter(f=>f.name===i&&e.areNear(f,r)),p=(c.length===0||c.some(f=>f.file===r.file||f.hasOwnNamespace))&&!e.isKustomized(r)?"error":"info",[m]=c;return{related:m?[H(m,"the ServiceAccount")]:[],severity:p}}return{RoleBinding:n,ClusterRoleBinding:n}}}),ou="rbac.authorization.k8s.io",mc=["ServiceAccount","User","Group"];function u0(e){return e.at.get("subjects").items()}var cu=y({id:"role-resource-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A rule of a role names a resource or an API group that does not exist",why:"The API server takes any text in a role and compares it with requests letter by letter. A singular, the name of a kind, or a resource under the group of another one matches no request: whoever the role is bound to gets `forbidden`, often long after the role was written.",instead:"Write the plural in lower case as `kubectl api-resources` lists it, and the group without its version; the group of `v1` is `''`. Subresources are named one by one, as in `pods/log`.",unless:"An aggregated API server of the cluster serves a resource of this name in this group.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources","https://kubernetes.io/docs/reference/using-api/#api-groups"]},messages:{similar:e=>`no resource '${e.resource}' in ${e.groups} (did you mean ${e.meant}?): this grants nothing`,elsewhere:e=>`${e.resources} to group '${e.group}', not to ${e.groups}: this grants nothing`,group:e=>`there is no API group '${e.group}' (did you mean '${e.meant}'?): this grants nothing`,part:e=>`'${e.resource}' has no subresource '${e.part}' (did you mean '${e.meant}'?): this grants nothing`,star:e=>`'${e.resource}' matches no request: a star stands for a whole name, as in '*' and '*/scale'`},examples:{bad:[{title:"a kind, a singular and a short name",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: deployer, namespace: shop }
rules:
  - apiGroups: [apps]
    resources:
      - deployment # expect: similar
      - StatefulSet # expect: similar
      - replicasets
    verbs: [get, list, patch]
  - apiGroups: ['']
    resources:
      - svc # expect: similar
      - configmap # expect: similar
    verbs: [get]
`},{title:"resources under the group of others",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer }
rules:
  - apiGroups: [''] # expect: elsewhere
    resources: [deployments, daemonsets]
    verbs: [get, list, watch]
  - apiGroups: ['', batch]
    resources: [pods, jobs, ingresses] # expect: elsewhere
    verbs: [get, list, watch]
  - apiGroups: [extensions] # expect: elsewhere
    resources: [ingresses]
    verbs: [get]
`},{title:"versions and short forms of groups",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: deployer, namespace: shop }
rules:
  - apiGroups: [apps/v1] # expect: group
    resources: [deployments]
    verbs: [get]
  - apiGroups: [v1] # expect: group
    resources: [pods, services]
    verbs: [get]
  - apiGroups: [networking] # expect: group
    resources: [ingresses]
    verbs: [get]
`},{title:"logs, and a star in place of all subresources",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader, namespace: shop }
rules:
  - apiGroups: ['']
    resources:
      - pods/logs # expect: part
      - services/* # expect: star
    verbs: [get]
`},{title:"a custom resource that the run defines",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups, singular: backup }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: backups, namespace: shop }
rules:
  - apiGroups: [shop.example]
    resources: [backup] # expect: similar
    verbs: [get]
`}],good:[{title:"plurals, parts, stars, and resources without manifests",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules:
  - apiGroups: ['', apps, extensions, networking.k8s.io]
    resources: [pods, pods/log, pods/exec, deployments, deployments/scale, deployments/finalizers, ingresses]
    verbs: [get, list, watch]
  - { apiGroups: [''], resources: [users, groups, serviceaccounts], verbs: [impersonate] }
  - { apiGroups: [certificates.k8s.io], resources: [signers], verbs: [sign] }
  - { apiGroups: ['*'], resources: [anything], verbs: [get] }
  - { apiGroups: [''], resources: ['*', '*/status'], verbs: [get] }
  - { nonResourceURLs: [/metrics, '/healthz/*'], verbs: [get] }
`},{title:"groups that the run does not know may have any resource",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules:
  - { apiGroups: [metrics.k8s.io], resources: [pods, nodes], verbs: [get] }
  - { apiGroups: ['', route.openshift.io], resources: [routes], verbs: [get] }
  - { apiGroups: [''], resources: [imagestreams], verbs: [get] }
  - { apiGroups: [kafka.strimzi.io], resources: [kafka], verbs: [get] }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: user }
rules: [{ apiGroups: [shop.example], resources: [backups, jobs, reports], verbs: [get] }]
`},{title:"an old group that stands beside a rule with the new one",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: ingress-controller }
rules:
  - { apiGroups: [extensions], resources: [ingresses], verbs: [get, list] }
  - { apiGroups: [networking.k8s.io], resources: [ingresses], verbs: [get, list, watch] }
  - { apiGroups: [v1, ''], resources: [pods], verbs: [get] }
`}]},visit({graph:e,report:t}){let n=Zm(e),a=(u,f)=>Na(u,e.minorVersion).includes(f)||n().some(g=>g.group===u&&g.plural===f),s=u=>[...Mo(u,e.minorVersion),...n().flatMap(f=>f.plural===u?[f.group]:[])];function o(u){let f=nt(u);for(let g of f){for(let h of g.resources)r(h);if(g.groups.includes("*"))continue;let b=g.resources.filter(h=>i(h,g));b.length>0&&!c(g,b)&&l(g,b,f)}}function r(u){let f=u.text()??"";f.includes("*")&&!/^\*(\/[^*]+)?$/.test(f)&&t(u,"star",{resource:f})}function i(u,{groups:f}){let[g="",b]=(u.text()??"").split("/");if(g===""||g.includes("*"))return!1;if(!f.some(k=>a(k,g)))return!0;let h=To(g),v=b===void 0||h.includes(b)?void 0:F(b,h,k=>k);return b!==void 0&&v!==void 0&&t(u,"part",{resource:g,part:b,meant:v}),!1}function c(u,f){for(let g of u.groupsAt){let b=g.text()??"";if(m(b))continue;let h=b.includes("/")?b.slice(0,b.indexOf("/")):f0(b),v=f.some(k=>h!==void 0&&a(h,uc(k)));if(!(h===void 0||!v&&!b.includes("/")))return t(g,"group",{group:b,meant:h}),!0}return!1}function l(u,f,g){if(!u.groups.every(m))return;let b=new Map;for(let h of f){let v=uc(h),k=s(v);if(g.some($=>$!==u&&Ia($,k,h.text()??"")))continue;let[P]=k;P!==void 0&&iu(u)?U(b,P,h):d(h,u)}for(let[h,[v,...k]]of b){if(!v)continue;let P=k.length+1===u.resources.length&&u.groups.length===1,$=k.length===0?`'${v.text()}' belongs`:`'${v.text()}' and ${k.length} more belong`;t(P?u.groupsAt[0]??v:v,"elsewhere",{resources:$,group:h,groups:pc(u.groups)},{related:k.slice(0,5).map(W=>({at:W,note:`belongs to group '${h}', too`}))})}}function d(u,f){let{groups:g}=f,b=uc(u),h=g0(b,g,n())??No(b)??p(b,g);if(h===void 0)return;let v=g.some($=>a($,h)),[k]=s(h);if(!v&&(k===void 0||!iu(f)))return;let P=v?`'${h}'`:`'${h}' of group '${k}'`;t(u,"similar",{resource:b,meant:P,groups:pc(g)})}function p(u,f){let g=f.flatMap(b=>[...Na(b,e.minorVersion),...n().flatMap(h=>h.group===b?[h.plural]:[])]);return F(u,g,b=>b)}function m(u){return wt.has(u)||n().some(f=>f.group===u)}return{Role:o,ClusterRole:o}}});function iu({groups:e}){return e.every(t=>wt.has(t))}function uc(e){return(e.text()??"").split("/")[0]??""}function f0(e){return e==="core"||/^v\d+((alpha|beta)\d+)?$/.test(e)?"":[...wt].find(n=>e!==""&&n.startsWith(`${e}.`))??F(e,wt,n=>n)}function g0(e,t,n){return n.find(a=>t.includes(a.group)&&a.words.includes(e.toLowerCase()))?.plural}var lu=y({id:"role-unused",area:"access",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Nobody is given a role: no binding names it",why:"A role grants nothing by itself. One that no binding names is left over, or the binding that was meant to name it is missing, and the program behind it gets `forbidden`.",instead:"Bind the role, or delete it.",unless:"People or other programs bind it in the cluster. It is told only where the run holds everything that exists.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"]},messages:{unbound:e=>`no binding names the ${e.role}: it grants nothing to anybody`},examples:{bad:[{title:"a role whose binding names another one",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: job-reader, namespace: shop }
rules: [{ apiGroups: [batch], resources: [jobs], verbs: [get] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: job-writer # expect: unbound
  namespace: shop
rules: [{ apiGroups: [batch], resources: [jobs], verbs: [create] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: job-reader }
subjects: [{ kind: ServiceAccount, name: worker }]
`,complete:!0}],good:[{title:"parts of a role that is put together, and of the roles of every cluster",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: backups-view, labels: { rbac.authorization.k8s.io/aggregate-to-view: 'true' } }
rules: [{ apiGroups: [shop.example], resources: [backups], verbs: [get] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator-backups, labels: { shop.example/role: operator } }
rules: [{ apiGroups: [shop.example], resources: [backups], verbs: ['*'] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/role: operator } }] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: operator }
subjects: [{ kind: ServiceAccount, name: operator, namespace: shop }]
`,complete:!0},{title:"a role that somebody may bind in the cluster",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: job-reader, namespace: shop }
rules: [{ apiGroups: [batch], resources: [jobs], verbs: [get] }]
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let n=q(()=>e.ofKind("ClusterRole").flatMap(Zo));return{Role:a,ClusterRole:a};function a(o){let r=le(o);o.name===""||s(o)||e.mayBeUnread(o.name)||e.referencesTo(o).length===0&&t(r,"unbound",{role:x(o)})}function s(o){let r=j(o.at).get("labels").labels();return Object.keys(r).some(c=>c.startsWith("rbac.authorization.k8s.io/aggregate-to-"))||n().some(c=>he(c,r))}}});var du=y({id:"role-verb-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role names a verb that no request has",why:"The API server takes any text as a verb and compares it with that of a request letter by letter, in lower case. A verb that no request has grants nothing, so that whoever the role is bound to gets `forbidden`.",instead:"Write the verbs of Kubernetes, an item each: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*` for all.",unless:"A program asks for the verb itself by a `SubjectAccessReview`.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb"]},messages:{similar:e=>`no request has the verb '${e.verb}' (did you mean '${e.meant}'?): it grants nothing`,unknown:e=>`no request has the verb '${e.verb}': it grants nothing`,joined:e=>`'${e.verb}' is taken as one verb: each verb has to be an item of its own`,star:e=>`'${e.verb}' matches no request: a star stands for all verbs, not for a part of one`},examples:{bad:[{title:"capitals, a plural, the method of HTTP and a plain word",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: deployer, namespace: shop }
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs:
      - Get # expect: similar
      - lists # expect: similar
      - PUT # expect: similar
      - read # expect: similar
      - patch
`},{title:"several words for which Kubernetes has none, each told",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: debugger, namespace: shop }
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs:
      - get
      - view # expect: similar
      - describe # expect: unknown
      - logs # expect: unknown
`},{title:"all verbs in one text, and a pattern",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer }
rules:
  - { apiGroups: [''], resources: [pods], verbs: ['get,list, watch'] } # expect: joined
  - { apiGroups: [''], resources: [services], verbs: [delete*] } # expect: star
`}],good:[{title:"verbs of Kubernetes, of admission, and of programs",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules:
  - { apiGroups: [''], resources: [pods], verbs: [get, list, watch, create, update, patch, delete, deletecollection] }
  - { apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind, escalate] }
  - { apiGroups: [''], resources: [serviceaccounts], verbs: [impersonate] }
  - { apiGroups: [policy], resources: [podsecuritypolicies], verbs: [use] }
  - { apiGroups: [certificates.k8s.io], resources: [signers], verbs: [approve, sign, attest] }
  - { apiGroups: [''], resources: [serviceaccounts], verbs: [request-serviceaccounts-token-audience] }
  - { apiGroups: [''], resources: [pods], verbs: ['impersonate-on:user-info:get'] }
  - { apiGroups: [kyverno.io], resources: [policies], verbs: [publish, view, read] }
  - { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }
`},{title:"methods of HTTP for paths that are no resources",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: metrics }
rules: [{ nonResourceURLs: [/metrics], verbs: [get, post, put] }]
`}]},visit({report:e}){function t(a){for(let{groups:s,verbs:o}of nt(a)){let r=s.every(i=>wt.has(i));for(let i of o)n(i,r)}}function n(a,s){let o=a.text()??"";if(o===""||o==="*"||Ma.includes(o))return;let r=y0(o)??(s?h0.get(o.toLowerCase()):void 0);/[,\s]/.test(o.trim())?e(a,"joined",{verb:o}):o.includes("*")?e(a,"star",{verb:o}):r!==void 0?e(a,"similar",{verb:o,meant:r}):s&&/^[a-z]+$/i.test(o)&&e(a,"unknown",{verb:o})}return{Role:t,ClusterRole:t}}}),h0=new Map(Object.entries({add:"create",edit:"update",modify:"update",post:"create",put:"update",read:"get",remove:"delete",view:"get",write:"update"}));function y0(e){let t=e.toLowerCase();return Ma.includes(t)?t:F(t,Ma,n=>n)}var pu=y({id:"token-not-mounted",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceAccount has rights, and its pods get no token to use them",why:"A pod speaks to the API server with the token that is mounted into it. With `automountServiceAccountToken: false` there is none: client libraries fail with `unable to load in-cluster configuration`, however many rights the account has been given.",instead:"Set `automountServiceAccountToken: true` in the pod that needs the API, or mount the token by a `projected` volume. If the program does not need the API, delete the binding.",unless:"Somebody else uses the account, by a token that is asked for.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{noToken:e=>`pods of ${e.workload} get no token to use the rights of ServiceAccount '${e.account}'`},examples:{bad:[{title:"the account mounts no token, and the pod does not ask for one",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
automountServiceAccountToken: false # expect: noToken
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  serviceAccountName: worker
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`},{title:"the pod itself does without",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: agent, namespace: shop }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: agent }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: agent, namespace: shop }]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: shop }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      serviceAccountName: agent
      automountServiceAccountToken: false # expect: noToken
      containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0 }]
`}],good:[{title:"the pod asks for the token, or mounts one itself",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  serviceAccountName: worker
  automountServiceAccountToken: true
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: page, namespace: shop }
spec:
  serviceAccountName: worker
  containers: [{ name: page, image: ghcr.io/shop/page:1.0.0 }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: agent, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: agent }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent, namespace: shop }
spec:
  serviceAccountName: agent
  containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0, volumeMounts: [{ name: token, mountPath: /token }] }]
  volumes: [{ name: token, projected: { sources: [{ serviceAccountToken: { path: token } }] } }]
`},{title:"an account without rights, and one that may only use a policy for its pods",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: page, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: v1
kind: Pod
metadata: { name: page, namespace: shop }
spec:
  serviceAccountName: page
  containers: [{ name: page, image: ghcr.io/shop/page:1.0.0 }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: agent, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: privileged, namespace: shop }
rules: [{ apiGroups: [policy], resources: [podsecuritypolicies], verbs: [use] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: privileged }
subjects: [{ kind: ServiceAccount, name: agent }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent, namespace: shop }
spec:
  serviceAccountName: agent
  containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0 }]
`}]},visit({graph:e,report:t}){let n=new Map(e.references.flatMap(({row:o,from:r,targets:i})=>o.path==="roleRef.name"?[[r,i]]:[])),a=new Set;return{ServiceAccount(o){let r=e.referencesTo(o).filter(({state:u})=>u==="resolved"),i=r.find(({row:u,from:f})=>u.path==="subjects[].name"&&s(f));if(!i)return;let c=r.flatMap(({row:u,from:f})=>u.path==="serviceAccountName"?e.workloadOf(f)??[]:[]),l=c.filter(({resource:u})=>u.file===o.file),[d]=l.length>0?l:c;if(!d||a.has(d)||!c.every(u=>b0(o,u)))return;a.add(d);let p=d.spec.get("automountServiceAccountToken"),m=[{at:i.at,note:`${x(i.from)} grants rights`}];t(p.exists?p:o.at.get("automountServiceAccountToken"),"noToken",{workload:x(d.resource),account:o.name},{related:[...m,H(d.resource,"its pods")]})}};function s(o){let r=(n.get(o)??[]).flatMap(i=>nt(i));return r.length===0||r.some(({verbs:i})=>i.some(c=>c.text()!=="use"))}}});function b0(e,{spec:t}){return!(t.get("automountServiceAccountToken").flag()??e.at.get("automountServiceAccountToken").flag()??!0)&&!t.get("volumes").items().some(v0)}function v0(e){let t=e.get("projected").get("sources").items();return e.get("secret").exists||t.some(n=>n.get("serviceAccountToken").exists)}var mu=y({id:"autoscaled-replicas-fixed",area:"autoscaling",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A workload fixes its replicas although an autoscaler sets them",why:"Each `kubectl apply`, and each sync of a GitOps tool, sets the number of pods back to the one in the manifest. Under load that ends pods that are needed until the autoscaler has started them again. With `replicas: 0` the autoscaler does nothing at all.",instead:"Leave `replicas` out of the manifest: a new workload starts with one pod, and the autoscaler takes it to its minimum. When it is removed from a manifest that has been applied before, take it out of the last-applied annotation first, or the number falls to one for a moment.",unless:"The manifest is applied only once, or the tool that applies it is told to ignore the field. A ScaledObject that is paused is wanted noise.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"]},messages:{fixed:e=>`each apply sets '${e.replicas}' replicas, while ${e.autoscaler} keeps them between ${e.least} and ${e.most}`,off:e=>`with 0 replicas ${e.autoscaler} does nothing`},examples:{bad:[{title:"a Deployment with a number of its own, and one that is switched off",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 3
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2 # expect: fixed
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker, namespace: shop }
spec:
  maxReplicaCount: 5
  scaleTargetRef: { name: worker, kind: StatefulSet }
  triggers: [{ type: cron, metadata: { timezone: UTC } }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: worker, namespace: shop }
spec:
  replicas: 0 # expect: off
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
`}],good:[{title:"the autoscaler keeps just this number",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { minReplicas: 2, maxReplicas: 2, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`},{title:"no number, no autoscaler, or that of another workload",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`},{title:"the autoscaler of another namespace, or perhaps of this one",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: staging }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`}]},visit({graph:e,report:t}){return{workload({resource:n}){let a=n.at.get("spec").get("replicas"),s=a.number(),[o]=s===void 0?[]:en(e,n);if(s===void 0||!o||e.mayBeUnread(n.name)||o.least===s&&o.most===s)return;let r=x(o.resource),i=[H(o.resource,r)];if(s===0)return t(a,"off",{autoscaler:r},{related:i});t(a,"fixed",{replicas:s,autoscaler:r,least:o.least,most:o.most},{related:i})}}}});var uu=y({id:"autoscaler-range-empty",area:"autoscaling",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The maximum of an autoscaler is not above its minimum",why:"With a maximum below the minimum the API server refuses a HorizontalPodAutoscaler, and KEDA refuses a ScaledObject. Where both are the same number, the autoscaler does nothing but hold it.",instead:"Write the smaller number into the minimum. `minReplicas` is 1 where it is left out; `minReplicaCount` is 0 and `maxReplicaCount` 100.",unless:"The number is held on purpose for a while: that case is advice only.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/","https://keda.sh/docs/latest/reference/scaledobject-spec/"]},messages:{crossed:e=>`the maximum of ${e.most} replicas is below the minimum of ${e.least}`,single:e=>`the minimum and the maximum are both ${e.most}: nothing is scaled`},examples:{bad:[{title:"mixed up, and one number only",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 10
  maxReplicas: 3 # expect: crossed
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  maxReplicas: 1 # expect: single
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec:
  minReplicaCount: 200 # expect: crossed
  scaleTargetRef: { name: worker }
  triggers: [{ type: cpu, metadata: { value: "60" } }]
`}],good:[{title:"a range, also one that begins where nothing is said",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 3
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec:
  maxReplicaCount: 1
  scaleTargetRef: { name: worker }
  triggers: [{ type: cpu, metadata: { value: "60" } }]
`},{title:"a patch, and numbers that are filled in later",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 4
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  minReplicas: 4
  maxReplicas: $(MOST)
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
`}]},visit({report:e}){let t=({minimum:n,maximum:a,least:s,most:o})=>{if(!(n.exists||a.exists))return;let r=n.exists?n.number():s,i=a.exists?a.number():o;if(r===void 0||i===void 0||i>r||i<=0)return;let[c,l]=a.exists?[a,n]:[n,a],d=l.exists?[{at:l,note:"the minimum"}]:[];i<r?e(c,"crossed",{most:i,least:r},{related:d}):e(c,"single",{most:i},{related:d,severity:"info"})};return{HorizontalPodAutoscaler({at:n}){let a=n.get("spec");t({minimum:a.get("minReplicas"),maximum:a.get("maxReplicas"),least:1,most:void 0})},ScaledObject({at:n}){let a=n.get("spec");t({minimum:a.get("minReplicaCount"),maximum:a.get("maxReplicaCount"),least:0,most:100})}}}});var fu=y({id:"autoscaler-request-missing",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A container lacks the request by which its pods are scaled",why:"A target such as `averageUtilization: 80` is a share of what the containers request. When a single container of the pod requests nothing, the autoscaler cannot compute it (`missing request for cpu in container proxy`) and does not scale by this metric at all. Sidecars count; other init containers do not.",instead:"Set the request in every container, or a limit, which counts as the request. For one container of several take a metric of type `ContainerResource`; for an amount instead of a share, a target of type `AverageValue`.",unless:"A LimitRange with defaults, a VerticalPodAutoscaler or a webhook outside of the run sets the request. In a patch or a variant of the same name it counts as set.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details","https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#container-resource-metrics","https://keda.sh/docs/latest/scalers/cpu/"]},messages:{missing:e=>`container '${e.container}' has no ${e.resource} request, so ${e.autoscaler} cannot scale by it`,container:e=>`no container of ${e.workload} is called '${e.container}', so there is nothing to measure`},examples:{bad:[{title:"a container, and a sidecar beside one that has its request",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 2
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics:
    - { type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }
    - { type: Resource, resource: { name: memory, target: { type: Utilization, averageUtilization: 70 } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          restartPolicy: Always
          resources: # expect: missing
            requests: { memory: 64Mi }
        - { name: setup, image: busybox:1.37.0 }
      containers:
        - name: web # expect: missing
          image: nginx:1.27.3
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          resources: { requests: { cpu: 10m }, limits: { memory: 32Mi } }
`},{title:"the metric that stands for none, and one of an old version",yaml:`
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: api }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources: # expect: missing
            limits: { memory: 128Mi }
---
apiVersion: autoscaling/v2beta1
kind: HorizontalPodAutoscaler
metadata: { name: worker, namespace: shop }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: worker }
  metrics: [{ type: Resource, resource: { name: memory, targetAverageUtilization: 50 } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker, namespace: shop }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers:
        - name: worker # expect: missing
          image: ghcr.io/shop/worker:2.4.1
`},{title:"one container, which goes by another name, and a trigger of KEDA",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics:
    - type: ContainerResource
      containerResource:
        name: cpu
        container: nginx # expect: container
        target: { type: Utilization, averageUtilization: 70 }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: nginx:1.27.3 }]
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec:
  scaleTargetRef: { name: worker }
  triggers: [{ type: cpu, metricType: Utilization, metadata: { value: "60" } }]
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
        - name: worker # expect: missing
          image: ghcr.io/shop/worker:2.4.1
`}],good:[{title:"requests, limits, defaults, and init containers",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: shop }
spec: { limits: [{ type: Container, defaultRequest: { memory: 64Mi } }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics:
    - { type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }
    - { type: Resource, resource: { name: memory, target: { type: Utilization, averageUtilization: 70 } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers: [{ name: setup, image: busybox:1.37.0 }]
      containers:
        - { name: web, image: nginx:1.27.3, resources: { requests: { cpu: 100m } } }
        - { name: proxy, image: envoyproxy/envoy:v1.32.1, resources: { limits: { cpu: 100m } } }
`},{title:"an amount, another container, another namespace, and requests that something else sets",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  metrics:
    - { type: Resource, resource: { name: cpu, target: { type: AverageValue, averageValue: 500m } } }
    - type: ContainerResource
      containerResource: { name: cpu, container: api, target: { type: Utilization, averageUtilization: 70 } }
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
        - { name: api, image: ghcr.io/shop/api:2.4.1, resources: { requests: { cpu: 100m } } }
        - { name: exporter, image: ghcr.io/shop/exporter:1.0.0 }
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: worker, namespace: shop }
spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: worker } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker, namespace: staging }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: queue }
spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: queue } }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: queue }
spec: { targetRef: { apiVersion: apps/v1, kind: StatefulSet, name: queue } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] }
`}]},visit({graph:e,report:t}){let n=Oa(e);return{container(a){let s=n(a),[o]=s;if(!o)return;let r={container:a.name,resource:[...new Set(s.map(({resource:c})=>c))].join(" and "),autoscaler:x(o.autoscaler)},i=s.map(({at:c,autoscaler:l})=>({at:c,note:`a metric of ${x(l)}`}));t(Ge(a),"missing",r,{related:i})},workload(a){for(let{container:o,containerAt:r}of Gn(e,a)){if(o===void 0||!r||s(o)||e.mayBeUnread(a.resource.name))continue;let i=[{at:a.spec.get("containers").key,note:"its containers"}];t(r,"container",{container:o,workload:x(a.resource)},{related:i})}function s(o){return a.containers.some(r=>r.name===o&&r.role!=="init")}}}}});var gu=y({id:"autoscaler-target-unscalable",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The target of an autoscaler is of a kind that it cannot scale, or find",why:"An autoscaler looks for its target by kind and by API group, as they are written. The API server does not ask whether there is such a kind or whether it has replicas: the autoscaler is taken, reports `FailedGetScale`, and nothing is scaled.",instead:"Write `apiVersion: apps/v1` and `kind: Deployment` or `StatefulSet`, as the workload does. A DaemonSet has a pod on each node and cannot be scaled; a job is scaled by its `parallelism`, or by a ScaledJob of KEDA.",unless:"A custom resource of the cluster has the kind and the group that are written.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/","https://keda.sh/docs/latest/concepts/scaling-deployments/"]},messages:{unscalable:e=>`a ${e.kind} cannot be scaled`,misspelt:e=>`there is no kind '${e.kind}' (did you mean '${e.meant}'?)`,ungrouped:e=>`without 'apiVersion: apps/v1' no ${e.kind} is found`,group:e=>`a ${e.kind} is in API group 'apps', not in '${e.group}'`,other:e=>`there is no ${e.kind} '${e.name}' beside it, but a ${e.other}`},examples:{bad:[{title:"kinds that have no replicas, and a slip of the pen",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: agent }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: apps/v1
    kind: DaemonSet # expect: unscalable
    name: agent
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: deployment, name: web } # expect: misspelt
`},{title:"no group, and one that Deployments have left",yaml:`
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 9
  scaleTargetRef:
    kind: Deployment # expect: ungrouped
    name: web
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: extensions/v1beta1 # expect: group
    kind: Deployment
    name: api
`},{title:"a StatefulSet is called so",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: queue }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment # expect: other
    name: queue
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] }
`}],good:[{title:"kinds that can be scaled, also those of others",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: old }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: v1, kind: ReplicationController, name: old } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: sharded }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps.kruise.io/v1beta1, kind: StatefulSet, name: sharded } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: roll }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: roll } }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec: { scaleTargetRef: { name: worker }, triggers: [] }
`},{title:"a namesake beside the target, in another namespace, or perhaps elsewhere",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: queue, namespace: shop }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: queue } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue, namespace: staging }
spec:
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: cache, namespace: shop }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: cache } }
---
apiVersion: v1
kind: Service
metadata: { name: cache, namespace: shop }
spec: { selector: { app: cache }, ports: [{ port: 6379 }] }
`}]},visit({graph:e,report:t}){let n=(a,s)=>{let o=s.get("kind").text()??(a.visitable==="ScaledObject"?"Deployment":void 0);if(o===void 0||!s.get("name").text())return;let{group:r}=ht(s.get("apiVersion").text()??"apps/v1"),i=s.get("kind"),c=F(o,hu,l=>l);!k0(r)||kt.includes(o)&&r==="apps"||(c!==void 0&&c!==o?t(i,"misspelt",{kind:o,meant:c}):kt.includes(o)?t(s.get("apiVersion"),"group",{kind:o,group:r}):ia(o)&&o!=="ReplicationController"&&t(i,"unscalable",{kind:o}))};return{HorizontalPodAutoscaler(a){let s=a.at.get("spec").get("scaleTargetRef"),o=s.get("kind").text()??"";n(a,s),kt.includes(o)&&s.get("name").exists&&!s.get("apiVersion").exists&&t(s.get("kind"),"ungrouped",{kind:o})},ScaledObject:a=>n(a,a.at.get("spec").get("scaleTargetRef")),reference(a){let s=w0(e,a);if(!s)return;let{from:o,to:r}=a,i=o.at.get("spec").get("scaleTargetRef"),c=[H(s)];t(i.get("kind"),"other",{kind:r.kind,name:r.name,other:s.kind},{related:c})}}}}),hu=[...kt,"ReplicationController"];function k0(e){return!e.includes(".")||e.endsWith(".k8s.io")}function w0(e,{from:t,to:n,state:a}){if(!(t.visitable!=="HorizontalPodAutoscaler"&&t.visitable!=="ScaledObject"||a!=="unknown"||!kt.includes(n.kind)||e.isExternal(n.kind,n.namespace,n.name)||e.workloads.some(({resource:o})=>o.kind===n.kind&&o.name===n.name)||e.mayBeUnread(n.name)))return e.workloads.find(({resource:o})=>o.name===n.name&&hu.includes(o.kind)&&e.sameNamespace(t,o)===!0&&e.areNear(t,o))?.resource}var bu=y({id:"autoscalers-compete",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two autoscalers set the size of the same workload",why:"Kubernetes stops two HorizontalPodAutoscalers whose pods are the same (`AmbiguousSelector`): neither scales any longer. A ScaledObject of KEDA makes a HorizontalPodAutoscaler of its own. A VerticalPodAutoscaler that raises the requests by which pods are scaled lowers the utilization that the other one looks at, so that the two work against each other.",instead:"Put all metrics into one autoscaler: the one that asks for the most pods wins. Let a VerticalPodAutoscaler size the resource by which nothing is scaled (`controlledResources`), or only recommend (`updateMode: Off`).",unless:"The two are alternatives of which one is applied. In two files of one folder this is a warning.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/","https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md"]},messages:{twice:e=>`this and ${e.other} scale ${e.workload}: applied together, both stop`,vertical:e=>`sizes the ${e.resource} of ${e.workload}, by which ${e.other} scales it`},examples:{bad:[{title:"one for cpu, one for memory",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web-cpu }
spec:
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web-memory }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web # expect: twice
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3, resources: { requests: { cpu: 100m } } }] }
`},{title:"more pods and larger pods, by the same resource",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }]
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  targetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: api # expect: vertical
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
`}],good:[{title:"one for each workload, and twins of other namespaces",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web-too, namespace: staging }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3, resources: { requests: { cpu: 100m } } }] }
`},{title:"a recommendation only, or the other resource",yaml:`
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api } }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: advice }
spec:
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  updatePolicy: { updateMode: "Off" }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: api }
spec:
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  resourcePolicy: { containerPolicies: [{ containerName: "*", controlledResources: [memory] }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
`}]},visit({graph:e,report:t}){return{workload(n){let[a,...s]=en(e,n.resource);if(a){for(let{resource:o,reference:r}of s){if(lt(o,a.resource)||yu(e,o,a.resource))continue;let i=[{at:a.reference.at,note:`named by ${x(a.resource)}, too`}],c=e.isComplete||o.file===a.resource.file||e.isNamespaceGiven(o),l={workload:x(n.resource),other:x(a.resource)};t(r.at,"twice",l,{related:i,severity:c?"error":"warning"})}for(let{vertical:o,reference:r,metric:i}of x0(e,n)){if(yu(e,o,i.autoscaler))continue;let c={resource:i.resource,workload:x(n.resource),other:x(i.autoscaler)},l=[{at:i.at,note:`a metric of ${x(i.autoscaler)}`}];t(r.at,"vertical",c,{related:l,severity:"warning"})}}}}}});function yu(e,t,n){return!e.isComplete&&!ie(t,n)}function x0(e,t){let n=Gn(e,t);return e.referencesTo(t.resource).flatMap(a=>{if(a.from.visitable!=="VerticalPodAutoscaler"||a.state!=="resolved")return[];let s=a.from,o=n.find(({resource:r})=>S0(s,r));return o?[{vertical:s,reference:a,metric:o}]:[]})}function S0({at:e},t){let n=e.get("spec");return n.get("updatePolicy").get("updateMode").text()==="Off"?!1:n.get("resourcePolicy").get("containerPolicies").items().every(s=>{let o=s.get("controlledResources");return s.get("mode").text()!=="Off"&&(!o.exists||o.texts().includes(t))})}var ku=y({id:"affinity-selects-nothing",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod affinity or anti-affinity looks for pods that do not exist",why:"The scheduler looks for running pods that the `labelSelector` of a term selects. Where there is none, a required affinity keeps the pod Pending for ever, and an anti-affinity keeps it from nobody: replicas that should stand on different nodes may all land on one.",instead:"Copy the labels of the pods that are meant, in an anti-affinity mostly those of the own template.",unless:"Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or of a required affinity where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': ${e.effect}`,none:e=>`no pod carries '${e.selector}': the pods stay Pending`},examples:{bad:[{title:"replicas that should keep from each other",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  replicas: 3
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend } }
    spec:
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              labelSelector:
                matchLabels:
                  app: frontent # expect: near
      containers: [{ name: web, image: nginx:1.27.3 }]
`},{title:"nobody to stand beside",complete:!0,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchLabels: { app: cache } } # expect: none
  containers: [{ name: nginx, image: nginx:1.27.3 }]
`}],good:[{title:"other pods, pods outside of the run, and pods of another namespace",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend } }
    spec:
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              labelSelector: { matchLabels: { app: cache } }
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector: { matchLabels: { app: frontend } }
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              namespaces: [batch]
              labelSelector: { matchLabels: { app: frontent } }
      containers: [{ name: web, image: nginx:1.27.3 }]
`},{title:"nobody to keep from, and an operator that makes pods",complete:!0,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  affinity:
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchLabels: { app: batch } }
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchLabels: { app: cache } }
  containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: redis.example.com/v1
kind: RedisCluster
metadata: { name: cache }
`}]},visit({graph:e,report:t}){let n=He(e);return{reference(a){let{row:s,at:o,effect:r,state:i,proof:c,to:l,targets:d}=a;if(s.from!=="pod"||!s.path.startsWith("affinity.")||d.length>0)return;let p=s.path.startsWith("affinity.podAffinity.required"),m=R0(e,a);if(m){let u=vt(m),f=p?"error":"warning";t(u.at,"near",{...u.values,effect:r},{related:u.related,severity:f})}else p&&i==="missing"&&c?.code==="complete"&&!n.exist()&&t(o.key,"none",{selector:l.selector??""},{severity:"error"})}}}});function R0(e,{row:t,from:n,at:a,to:s}){if(!(vu(a,"namespaces")||vu(a,"namespaceSelector")||t.path===""||e.mayBeUnread(n.name)||s.selector===void 0))return e.nearLabel(n,Fe(a))}function vu({document:e,path:t},n){let a=e.value;for(let s of t.slice(0,-1))a=a?.[s];return typeof a=="object"&&a!==null&&n in a}function Xo(e,t){let n=t.at.get("spec").get("selector");if(!n.exists||tn(n)&&t.version==="v1beta1")return{workloads:[],perhaps:[]};let{workloads:a,perhaps:s}=e.selectPods({selecting:t,selector:we(n)});return{workloads:a.filter(yt),perhaps:s.filter(yt)}}function wu(e,t,n){return!e.isComplete&&!e.isNamespaceGiven(t)&&!ie(t,n)}var xu=y({id:"disruption-budget-blocks-evictions",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A PodDisruptionBudget allows no eviction at all",why:"`kubectl drain`, the cluster autoscaler and upgrades of nodes evict pods, and wait while a budget allows no disruption. With a budget that never allows one, the node is never emptied: somebody has to delete the pod by hand, and then nothing protects it. Percentages are rounded up, so that `minAvailable: 50%` of a single pod is that pod.",instead:"Let at least one pod go: `maxUnavailable: 1`, or a `minAvailable` below the number of replicas. For a single pod run two, or do without a budget. Pods that no controller scales, such as bare ones and those of a DaemonSet or a job, are counted by a whole number in `minAvailable` only.",unless:"Pods may only be moved by hand, and whoever drains a node knows. A workload whose `replicas` are not written, or changed by a patch, may have more of them and is left alone.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/","https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"]},messages:{never:e=>`with ${e.field} '${e.value}' no pod may ever be evicted`,pods:e=>`with ${e.field} '${e.value}' and ${e.pods} no pod may be evicted`,minimum:e=>`with ${e.field} '${e.value}' no pod may be evicted at the minimum of ${e.pods}`,bare:e=>`${e.field} '${e.value}' counts pods of controllers only, not ${e.pod}: no pod may be evicted`,unscalable:e=>`${e.field} '${e.value}' cannot be counted for ${e.workload}, which has no scale: no pod may be evicted`,unset:"neither minAvailable nor maxUnavailable is set: no pod may ever be evicted"},examples:{bad:[{title:"as many as there are, and the only one",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec:
  minAvailable: 2 # expect: pods
  selector: { matchLabels: { app: api } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: database, namespace: shop }
spec:
  minAvailable: 50% # expect: pods
  selector: { matchLabels: { app: database } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  replicas: 1
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`},{title:"none, all, and nothing said",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: queue }
spec:
  maxUnavailable: 0 # expect: never
  selector: { matchLabels: { app: queue } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: cache }
spec:
  minAvailable: 100% # expect: never
  selector: { matchLabels: { app: cache } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: # expect: unset
  selector: { matchLabels: { app: web } }
`},{title:"at the minimum of an autoscaler",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  minAvailable: 2 # expect: minimum
  selector: { matchLabels: { app: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 2
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`},{title:"pods that cannot be counted",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: agent }
spec:
  maxUnavailable: 1 # expect: unscalable
  selector: { matchLabels: { app: agent } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: cache }
spec:
  minAvailable: 50% # expect: bare
  selector: { matchLabels: { app: cache } }
---
apiVersion: v1
kind: Pod
metadata: { name: cache, labels: { app: cache } }
spec: { containers: [{ name: redis, image: redis:7.4.1 }] }
`}],good:[{title:"one may go",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec:
  maxUnavailable: 1%
  selector: { matchLabels: { app: api } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: agent }
spec:
  minAvailable: 2
  selector: { matchLabels: { app: agent } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 1
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0 }] }
`},{title:"two workloads together, replicas that nobody writes, and pods that may be elsewhere",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  minAvailable: 1
  selector: { matchLabels: { app: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-blue }
spec:
  replicas: 1
  selector: { matchLabels: { app: web, colour: blue } }
  template:
    metadata: { labels: { app: web, colour: blue } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-green }
spec:
  replicas: 1
  selector: { matchLabels: { app: web, colour: green } }
  template:
    metadata: { labels: { app: web, colour: green } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec:
  minAvailable: 1
  selector: { matchLabels: { app: api } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: database }
spec:
  minAvailable: 3
  selector: { matchLabels: { app: database } }
`},{title:"a workload that is switched off, and one of another namespace",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api, namespace: shop }
spec:
  minAvailable: 1
  selector: { matchLabels: { app: api } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  replicas: 0
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: staging }
spec:
  replicas: 1
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
`}]},visit({graph:e,report:t}){return{PodDisruptionBudget(n){let a=n.at.get("spec");if(!a.exists||!a.get("selector").exists)return;let[s,o]=[a.get("minAvailable"),a.get("maxUnavailable")];if(s.exists&&o.exists)return;if(!s.exists&&!o.exists)return e.mayBeUnread(n.name)?void 0:t(a.key,"unset");let r=s.exists?s:o,i={minAvailable:s.scalar(),maxUnavailable:o.scalar()};if(r.scalar()===void 0)return;let c={field:r.name,value:String(r.value)};if(/^0+%?$/.test(String(o.scalar()??""))||s.scalar()==="100%")return t(r,"never",c);let d=C0(e,Xo(e,n));if(!d)return;let p=Ss(i,d.groups("least")),m=Ss(i,d.groups("most")),u={related:d.workloads.slice(0,4).map(({resource:g})=>H(g))},[f]=d.workloads;if(!(!p||!m||!f||p.disruptionsAllowed>0))if(m.uncounted==="unscalable"){let g=d.workloads.find(fc)??f;t(r,"unscalable",{...c,workload:x(g.resource)},u)}else if(m.uncounted==="bare"){let g=d.workloads.find(({resource:b})=>b.kind==="Pod")??f;m.expectedPods===0&&t(r,"bare",{...c,pod:x(g.resource)},u)}else m.disruptionsAllowed===0?t(r,"pods",{...c,pods:d.text("most")},u):t(r,"minimum",{...c,pods:d.text("least")},u)}}}});function C0(e,{workloads:t,perhaps:n}){if(t.length===0||n.length>0)return;let a=t.map(s=>fc(s)?P0:Tt(e,s));if(a.every(s=>s!==void 0))return{workloads:t,groups:s=>t.map((o,r)=>A0(o,a[r]?.[s]??0)),text(s){let o=a.reduce((i,c)=>i+c[s],0),r=t.length===1?` of ${t.map(({resource:i})=>x(i)).join("")}`:"";return`${xt(o,"pod")}${r}`}}}var P0={autoscalers:[],least:Number.MAX_SAFE_INTEGER,most:Number.MAX_SAFE_INTEGER};function A0(e,t){return fc(e)?{pods:t,scale:void 0,isUnscalable:!0}:{pods:t,scale:e.resource.kind==="Pod"?void 0:t}}function fc({resource:e}){return e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"}var Su=y({id:"disruption-budget-selects-nothing",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a PodDisruptionBudget selects",why:"A budget protects the pods of its own namespace that carry the labels of its selector. Where there is none, it protects nothing: a drain of a node may take all pods of the workload at once, and nothing reports that the budget is idle.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload.",unless:"Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or where the run is declared complete and holds nothing that could make pods.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: frontend }
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: frontent # expect: near
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  replicas: 3
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend } }
    spec: { containers: [{ name: web, image: nginx:1.27.3 }] }
`},{title:"nothing at all, in a run that holds everything",complete:!0,yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api, namespace: shop }
spec:
  maxUnavailable: 1
  selector: # expect: none
    matchLabels: { app: api }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { tier: web } }
spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`}],good:[{title:"pods that may be outside of the run",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: api } } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`},{title:"an operator makes the pods",complete:!0,yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: prometheus, namespace: monitoring }
spec: { maxUnavailable: 1, selector: { matchLabels: { app.kubernetes.io/name: prometheus } } }
---
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: shop, namespace: monitoring }
spec: { replicas: 2 }
`}]},visit({graph:e,report:t}){let n=He(e);return{reference({from:a,at:s,to:o,state:r,proof:i}){if(a.visitable!=="PodDisruptionBudget"||o.selector===void 0||r!=="missing")return;let c=o.selector;if(i?.code==="near-label"){let{at:l,values:d,related:p}=vt(i.near);t(l,"near",d,{related:p})}else!n.mayServe(a)&&!V0(e,a)&&t(s.key,"none",{selector:c,namespace:o.namespace})}}}});function V0(e,t){return e.workloads.some(({resource:n,labels:a})=>n.kind!=="Pod"&&Object.keys(a).length===0&&e.sameNamespace(t,n)!==!1)}var Ru=y({id:"disruption-budgets-overlap",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two PodDisruptionBudgets protect the same pods",why:"The API server refuses to evict a pod that more than one budget selects (`This pod has more than one PodDisruptionBudget, which the eviction subresource does not support`). A node with such a pod cannot be drained, whatever the two budgets would allow.",instead:"Keep one budget for each set of pods. An empty selector means all pods of the namespace.",unless:"The two are alternatives of which one is applied.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors","https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/"]},messages:{both:e=>`this and ${e.other} select the pods of ${e.workload}: none of them can be evicted`},examples:{bad:[{title:"one for the namespace, and one for the web",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: all }
spec:
  maxUnavailable: 1
  selector: {}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  maxUnavailable: 1
  selector: # expect: both
    matchLabels: { app: web }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`}],good:[{title:"one for each, an empty selector of the old version, and another namespace",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec: { maxUnavailable: 1, selector: { matchExpressions: [{ key: app, operator: In, values: [api] }] } }
---
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: { name: none }
spec: { maxUnavailable: 1, selector: {} }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: all, namespace: staging }
spec: { maxUnavailable: 1, selector: {} }
---
apiVersion: v1
kind: List
items:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      replicas: 3
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
  - apiVersion: apps/v1
    kind: Deployment
    metadata: { name: api }
    spec:
      replicas: 3
      selector: { matchLabels: { app: api } }
      template:
        metadata: { labels: { app: api } }
        spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
`},{title:"a budget that is written twice",yaml:`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 2, selector: { matchLabels: { app: web } } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`}]},visit({graph:e,report:t}){let n=new Map;return{PodDisruptionBudget(a){let s=new Set;for(let o of Xo(e,a).workloads){let r=n.get(o);if(r||n.set(o,a),!r||r.name===a.name||s.has(r)||wu(e,a,r))continue;s.add(r);let i={other:x(r),workload:x(o.resource)},c=[{at:r.at.get("spec").get("selector").key,note:x(r)},{at:o.metadata.get("labels").key,note:`the labels of the pods of ${x(o.resource)}`}];t(a.at.get("spec").get("selector").key,"both",i,{related:c})}}}}});var Cu=y({id:"several-default-priority-classes",area:"availability",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two PriorityClasses are the default of the cluster",why:"One PriorityClass may have `globalDefault: true`. The API server refuses a second one (`is already marked as default`), so that which of the two exists depends on the order in which they are applied, and pods that name none get its priority.",instead:"Leave `globalDefault` out of all classes but one.",unless:"The classes are of different clusters.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass"]},messages:{second:e=>`only one PriorityClass may be the default, and ${e.other} is it`},examples:{bad:[{title:"two of them",yaml:`
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: batch }
value: 100
globalDefault: true # expect: second
`}],good:[{title:"one of them",yaml:`
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: batch }
value: 100
globalDefault: false
`},{title:"one that is written twice",yaml:`
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
---
apiVersion: scheduling.k8s.io/v1beta1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
`}]},visit({graph:e,report:t}){let n=[];return{PriorityClass(a){let s=a.at.get("globalDefault");if(s.flag()!==!0)return;let o=n.find(i=>i.name!==a.name&&e.areNear(i,a));if(n.push(a),!o)return;let r=[H(o)];t(s,"second",{other:x(o)},{related:r})}}}});var Au=y({id:"spread-misses-own-pods",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A topology spread constraint does not count the pods that it is written for",why:"The scheduler counts the pods that `labelSelector` selects on each node or zone, and puts the new pod where it finds the fewest. Where the selector does not match the pods themselves, they never count: all of them may land on one node. Without a `labelSelector`, no pod counts at all.",instead:"Copy the labels of `spec.template.metadata.labels` into `labelSelector.matchLabels`.",unless:"The pods are to be spread by the number of pods of another workload. Workloads of a single pod have nothing to spread, and templates without labels get them from Kustomize and are left alone.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition"]},messages:{other:e=>`'${e.selector}' does not select the pods of ${e.workload} themselves: they are not spread`,near:e=>`no pod carries '${e.selector}', but these carry '${e.label}': they are not spread`,none:"a constraint without a labelSelector counts no pods: they are not spread"},examples:{bad:[{title:"the labels of another workload, a slip of the pen, and no selector",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector: # expect: other
            matchLabels: { app: web }
        - maxSkew: 1 # expect: none
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend } }
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector:
            matchLabels:
              app: frontent # expect: near
      containers: [{ name: web, image: nginx:1.27.3 }]
`}],good:[{title:"its own pods, by some of their labels or by one that Kubernetes gives",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api, tier: backend } }
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector: { matchExpressions: [{ key: tier, operator: In, values: [backend, web] }] }
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: {}
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/region
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app: api, controller-revision-hash: api-1 } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"workloads of a single pod, which has nothing to be spread from",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    metadata: { labels: { app: migrate } }
    spec:
      restartPolicy: Never
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app: api } }
      containers: [{ name: migrate, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: migrate }
spec:
  replicas: 1
  selector: { matchLabels: { app: migrate } }
  template:
    metadata: { labels: { app: migrate } }
    spec:
      topologySpreadConstraints:
        - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: migrate, labels: { app: migrate } }
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: DoNotSchedule
      labelSelector: { matchLabels: { app: api } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"a template that gets its labels later",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector: { matchLabels: { app: api } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({graph:e,report:t}){return{workload(n){let{resource:a,labels:s,spec:o}=n,r=o.get("topologySpreadConstraints").items();if(!O0(e,n)&&!(r.length===0||Object.keys(s).length===0||e.mayBeUnread(a.name)))for(let i of r){let c=i.get("labelSelector");if(!i.get("topologyKey").exists)continue;if(!c.exists){i.get("matchLabelKeys").exists||t(i.get("maxSkew"),"none");continue}let l=we(c);if(!Aa(Fe(c))||$0(e,n,l))continue;let d=e.nearLabel(a,Fe(c)),p=[{at:n.metadata.get("labels").key,note:"the labels of the pods"}];if(d?.workload===n){let m={selector:Jt(d.pair),label:Jt(d.label)};t(d.isKey?d.pair.key:d.pair,"near",m,{related:p})}else t(c.key,"other",{selector:ke(l),workload:x(a)},{related:p})}}}}});function O0(e,t){let{resource:n}=t;return n.kind==="Job"?Pu(n.at.get("spec"))<2:n.kind==="CronJob"?Pu(n.at.get("spec").get("jobTemplate").get("spec"))<2:Tt(e,t)?.most===1}function Pu(e){return e.get("parallelism").number()??1}function $0(e,t,n){let{workloads:a,perhaps:s}=e.selectPods({selecting:t.resource,selector:n});return a.includes(t)||s.includes(t)}var Vu=y({id:"update-held-back",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The partition of a StatefulSet keeps every pod from being updated",why:"Only pods whose number is at or above `partition` get a new template. With a partition of as many as there are replicas, no pod is ever updated: an apply with a new image succeeds, and all pods go on with the old one, even when they are deleted.",instead:"Set `partition` below the number of replicas to update the last pods, and to 0 to update all of them.",unless:"The update is held back on purpose until somebody lowers the number.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions"]},messages:{held:e=>`partition ${e.partition} keeps all ${e.replicas} pods on the old template`},examples:{bad:[{title:"as many as there are",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  replicas: 3
  updateStrategy:
    rollingUpdate:
      partition: 3 # expect: held
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`}],good:[{title:"the last pod is updated first",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  replicas: 3
  updateStrategy: { rollingUpdate: { partition: 2 } }
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`},{title:"numbers that do not begin at zero, an autoscaler, and a set that is switched off",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  replicas: 3
  ordinals: { start: 5 }
  updateStrategy: { rollingUpdate: { partition: 6 } }
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: cache }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: cache } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: cache }
spec:
  replicas: 3
  updateStrategy: { rollingUpdate: { partition: 5 } }
  selector: { matchLabels: { app: cache } }
  template:
    metadata: { labels: { app: cache } }
    spec: { containers: [{ name: redis, image: redis:7.4.1 }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  replicas: 0
  updateStrategy: { rollingUpdate: { partition: 5 } }
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] }
`}]},visit({graph:e,report:t}){return{StatefulSet(n){let a=n.at.get("spec"),s=a.get("updateStrategy").get("rollingUpdate").get("partition"),o=s.number()??0,r=e.workloadOf(n),i=r&&Tt(e,r);if(o===0||!i||i.most===0)return;let c=a.get("ordinals").get("start").number()??0;if(o<c+i.most)return;let l=a.get("replicas"),d=l.exists?[{at:l,note:"the replicas"}]:[];t(s,"held",{partition:o,replicas:i.most},{related:d})}}}});var $u=y({id:"update-strategy-invalid",area:"availability",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The fields of an update strategy contradict each other",why:"The API server refuses the object. A rollout that may neither start a new pod nor stop an old one cannot go on; a DaemonSet may do one of the two only, and `maxUnavailable` is 1 there where it is left out; with `Recreate` there is nothing to roll; and a deadline for progress that passes before a pod counts as available always fails.",instead:"Set `maxSurge` or `maxUnavailable` above 0. For a DaemonSet that starts the new pod first, write `maxUnavailable: 0` beside `maxSurge`. `progressDeadlineSeconds` has to be above `minReadySeconds`; it is 600 where it is left out.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy","https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/"]},messages:{still:"maxSurge and maxUnavailable are both 0: a rollout can do nothing",both:e=>`maxSurge '${e.surge}' needs maxUnavailable 0 in a DaemonSet, and it is '${e.unavailable}'`,default:e=>`maxSurge '${e.surge}' needs maxUnavailable 0 in a DaemonSet, and its default is 1`,recreate:"rollingUpdate may not be set beside type 'Recreate'",deadline:e=>`progressDeadlineSeconds ${e.deadline} is not above minReadySeconds ${e.ready}`},examples:{bad:[{title:"nothing may move, nothing rolls, and too little time",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  strategy:
    rollingUpdate:
      maxSurge: 0
      maxUnavailable: 0% # expect: still
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  minReadySeconds: 600 # expect: deadline
  strategy:
    type: Recreate
    rollingUpdate: # expect: recreate
      maxSurge: 1
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  minReadySeconds: 60
  progressDeadlineSeconds: 30 # expect: deadline
`},{title:"a DaemonSet does one of the two",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  updateStrategy:
    rollingUpdate:
      maxSurge: 1 # expect: default
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: proxy }
spec:
  updateStrategy: { rollingUpdate: { maxSurge: 10%, maxUnavailable: 1 } } # expect: both
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns }
spec:
  updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } # expect: still
`}],good:[{title:"one of the two, or both in a Deployment",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { strategy: { rollingUpdate: { maxUnavailable: 0 } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  minReadySeconds: 30
  strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec: { strategy: { type: Recreate, rollingUpdate: null } }
`},{title:"a DaemonSet that starts the new pod first, and values that are filled in later",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec: { updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: proxy }
spec: { updateStrategy: { type: OnDelete } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns }
spec: { updateStrategy: { rollingUpdate: { maxSurge: $(SURGE), maxUnavailable: 1 } } }
`}]},visit({report:e}){return{Deployment({at:n}){let a=n.get("spec"),s=a.get("strategy"),o=s.get("rollingUpdate"),[r,i]=[o.get("maxSurge"),o.get("maxUnavailable")],c=a.get("minReadySeconds"),l=a.get("progressDeadlineSeconds");Da(r)&&Da(i)&&e(i,"still",{related:[{at:r,note:"maxSurge"}]}),s.get("type").text()==="Recreate"&&o.exists&&e(o.key,"recreate",{related:[{at:s.get("type"),note:"the type"}]});let d=l.exists?l.number():600,p=c.number()??0;d===void 0||p===0||d>p||e(l.exists?l:c,"deadline",{deadline:d,ready:p})},DaemonSet:n=>t(n)};function t({at:n}){let a=n.get("spec").get("updateStrategy").get("rollingUpdate"),[s,o]=[a.get("maxSurge"),a.get("maxUnavailable")],r=[{at:o,note:"maxUnavailable"}],i={surge:String(s.value),unavailable:String(o.value)};if(Da(o)&&(!s.exists||Da(s)))e(o,"still");else{if(!Ou(s)||Da(s))return;o.exists?Ou(o)&&!Da(o)&&e(s,"both",i,{related:r}):e(s,"default",i)}}}});function Ou(e){return/^\d+%?$/.test(String(e.scalar()??""))}function Da(e){return/^0+%?$/.test(String(e.scalar()??""))}function Wa(e,t){return mn(e,({from:n})=>n,n=>`${n.to.kind}/${n.to.namespace}/${n.to.name}/${t(n)}`)}function er({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[H(e.resource,M0(e.resource))]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function M0(e){return e.namespace===""?x(e):`${x(e)} in namespace '${e.namespace}'`}var Mu=y({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,proof:o})=>a==="missing"&&!s&&(o?.code==="near-key"||o?.code==="no-key"));for(let{first:a,others:s}of Wa(n,({to:o,proof:r})=>N0(r)?"":o.key??"")){let{at:o,keyAt:r,to:i,proof:c,effect:l}=a;if(!c||c.code==="complete")continue;let d=x(c.resource),p={object:d,key:i.key??"",effect:l},m=[{at:L0(c.resource),note:`the keys of ${d}`},...s.slice(0,5).map(I0)];c.resource.at.get("binaryData").get(i.key??"").exists?t(r??o,"binary",p,{related:m}):c.code==="near-key"?t(r??o,"similar",{...p,meant:c.key},{related:m}):t(r??o,"absent",{...p,known:E0(c.resource)},{related:m})}}}}});function N0(e){return e?.code==="no-key"&&et(e.resource,!0).length===0}var T0=["data","stringData","binaryData"];function L0(e){let t=e.at,n=T0.find(a=>t.get(a).exists);return n?t.get(n).key:le(e)}function E0(e){let t=et(e,!0);return t.length===0?"it holds no keys":`it has ${Be(t,3)}${tt(t.length-3)}`}function I0({keyAt:e,at:t,to:n}){return{at:e??t,note:`key '${n.key??""}' is asked for here, too`}}var Nu=y({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,to:o})=>a==="missing"&&!s&&(o.kind==="ConfigMap"||o.kind==="Secret"));for(let a of Wa(n,()=>"")){let{at:s,to:o,effect:r,proof:i}=a.first,c={kind:o.kind,name:o.name,namespace:o.namespace,effect:r},l={related:er(a),...D0(a.first)};i?.code==="complete"?t(s,"absent",c,l):i?.code==="near-miss"?t(s,"similar",{...c,meant:i.resource.name},l):i?.code==="other-namespace"&&t(s,"elsewhere",{...c,other:i.resource.namespace},l)}}}}});function D0({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var Tu=y({id:"config-object-unused",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that nothing names",why:"Nothing reads the object: no pod takes variables or files from it, and its name stands in no other manifest. It is left over, or the pod that was meant to take it goes without. A Secret that nobody needs is a risk besides.",instead:"Name the object where it is meant to be used, or delete it.",unless:"A program finds it by the API of Kubernetes. It is told only where the run holds everything that exists, where no role lets read all objects of this kind, and not of objects with labels of their own, by which programs find them.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{unused:e=>`nothing in the run names ${e.object}`},examples:{bad:[{title:"the settings of a program that takes others",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-old # expect: unused
  labels: { app.kubernetes.io/name: api }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - { name: api, image: ghcr.io/shop/api:3.0.2, envFrom: [{ configMapRef: { name: settings } }] }
`,complete:!0}],good:[{title:"named in an argument, in a custom resource, found by a label, and for the control plane",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: tcp-services, namespace: shop }
data: { '5432': shop/database:5432 }
---
apiVersion: v1
kind: Secret
metadata: { name: backup-login, namespace: shop }
stringData: { user: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: dashboard, namespace: shop, labels: { grafana_dashboard: '1' } }
data: { shop.json: '{}' }
---
apiVersion: v1
kind: Secret
metadata: { name: worker-token, namespace: shop, annotations: { kubernetes.io/service-account.name: worker } }
type: kubernetes.io/service-account-token
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly, namespace: shop }
spec: { credentials: backup-login }
---
apiVersion: v1
kind: Pod
metadata: { name: ingress, namespace: shop }
spec:
  containers:
    - { name: ingress, image: ghcr.io/shop/ingress:1.0.0, args: [--tcp-services-configmap=shop/tcp-services] }
`,complete:!0},{title:"a program may read all ConfigMaps",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: operator-settings, namespace: shop }
data: { LOG_LEVEL: info }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: operator, namespace: shop }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [get, list, watch] }]
`,complete:!0},{title:"a run that is not complete",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LOG_LEVEL: info }
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let n=q(()=>_0(e.resources.flatMap(({at:r})=>Va(r.value)))),a=q(()=>[...e.ofKind("Role"),...e.ofKind("ClusterRole")].flatMap(({at:r})=>r.get("rules").items()));return{ConfigMap:o,Secret:o};function s({kind:r,name:i}){let c=r==="Secret"?"secrets":"configmaps";return a().some(l=>{let d=l.get("resourceNames").texts();return l.get("resources").texts().some(m=>m==="*"||m===c)&&(d.length===0||d.includes(i))})}function o(r){let i=j(r.at),c=W0.has(r.namespace)||G0(r);if(r.name===""||c||e.mayBeUnread(r.name)||Object.keys(i.get("labels").labels()).some(d=>!/^(app|app\.kubernetes\.io\/.*)$/.test(d))||e.referencesTo(r).length>0||s(r))return;let l=e.find(r.kind,r.namespace,r.name).length;(n().get(r.name)??0)<=l&&t(i.get("name"),"unused",{object:x(r)})}}}),W0=new Set(["kube-system","kube-public","kube-node-lease"]);function G0({at:e}){let t=e.get("type").text()??"";return/^(kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token|helm\.sh\/.*)$/.test(t)}function _0(e){let t=new Map;for(let n of e)for(let a of new Set(n.match(F0)??[]))t.set(a,(t.get(a)??0)+1);return t}var F0=/[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/g;var Eu=y({id:"custom-kind-unknown",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A custom resource is of a kind or a version that its definition does not serve",why:"The API server knows custom resources by the CustomResourceDefinitions alone. A kind or a version that none of them serves is refused with `no matches for kind`. A deprecated version works until an update of the definition takes it away.",instead:"Write the kind exactly as `spec.names.kind` of the definition says, in a version with `served: true`.",unless:"The run holds an older definition than the cluster. Definitions in folders far away are not taken for the ones that are meant.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/"]},messages:{kind:e=>`group '${e.group}' has no kind '${e.kind}' (did you mean '${e.meant}'?)`,version:e=>`kind '${e.kind}' of group '${e.group}' is not served in version '${e.version}', but in ${e.served}`,deprecated:e=>`version '${e.version}' of kind '${e.kind}' is deprecated, others are ${e.served}`},examples:{bad:[{title:"a slip of the pen, an old version and one that is about to go",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions:
    - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1beta1, served: true, deprecated: true, storage: false, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1alpha1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }
---
apiVersion: shop.example/v1
kind: Bakcup # expect: kind
metadata: { name: nightly }
---
apiVersion: shop.example/v1alpha1 # expect: version
kind: Backup
metadata: { name: weekly }
---
apiVersion: shop.example/v1beta1 # expect: deprecated
kind: Backup
metadata: { name: monthly }
`}],good:[{title:"other kinds of the group, other groups, and the old form of a definition",yaml:`
apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  version: v1
  names: { kind: Backup, plural: backups }
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly }
---
apiVersion: shop.example/v1
kind: Restore
metadata: { name: nightly }
---
apiVersion: storage.example/v1
kind: Backups
metadata: { name: nightly }
`},{title:"two definitions of one kind, of which one serves the version",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions: [{ name: v2, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
---
apiVersion: shop.example/v2
kind: Backup
metadata: { name: nightly }
`}]},visit({graph:e,report:t}){let n=q(()=>ee(e.ofKind("CustomResourceDefinition").flatMap(B0),({group:o})=>o));return{resource(o){let{group:r,kind:i,version:c}=o,l=n().get(r);if(l===void 0||e.mayBeUnread(i)||!l.some(u=>e.areNear(u.resource,o)))return;let d=l.filter(u=>u.kind===i),p=d.flatMap(u=>u.versions),m=Lu(p.filter(u=>u.isServed));d.length===0?a(o,l):m!==""&&!p.some(u=>u.isServed&&u.name===c)?t(gc(o,"apiVersion"),"version",{group:r,kind:i,version:c,served:m},hc(d[0])):s(o,d)}};function a(o,r){let{group:i,kind:c}=o,l=F(c,r,d=>d.kind);l&&t(gc(o,"kind"),"kind",{group:i,kind:c,meant:l.kind},hc(l))}function s(o,r){let{kind:i,version:c}=o,l=r.flatMap(({versions:m})=>m.filter(({name:u})=>u===c)),d=r.flatMap(({versions:m})=>m.filter(u=>u.isServed&&!u.isDeprecated));if(l.length===0||d.length===0||!l.every(({isDeprecated:m})=>m))return;let p={kind:i,version:c,served:Lu(d)};t(gc(o,"apiVersion"),"deprecated",p,{...hc(r[0]),severity:"info"})}}});function B0(e){let t=e.at.get("spec"),n=t.get("group").text(),a=t.get("names").get("kind").text();if(!n||!a)return[];let s=t.get("version").text(),o=t.get("versions").items().map(i=>({name:i.get("name").text()??"",isServed:i.get("served").flag()!==!1,isDeprecated:i.get("deprecated").flag()===!0})),r=s?[...o,{name:s,isServed:!0,isDeprecated:!1}]:o;return[{resource:e,group:n,kind:a,versions:r}]}function gc({at:e},t){return e.get(t)}function Lu(e){return Be(e.map(({name:t})=>t),3)}function hc(e){return e?{related:[H(e.resource,"the definition")]}:{}}var Du=y({id:"definition-after-use",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Namespace or a CustomResourceDefinition stands after what needs it",why:'`kubectl` sends the objects of a file in the order in which they are written. What stands before its Namespace is refused with `namespaces "x" not found`, a custom resource before its definition with `no matches for kind`. The second run works, so that it shows only where the cluster is new.',instead:"Put the Namespace first. A CustomResourceDefinition belongs into a file of its own that is applied before: `kubectl apply` looks up all kinds of a file before it sends the first object.",unless:"A tool that sorts objects by kind applies the file, as Helm, Kustomize, Argo CD and Flux do.",refs:["https://kubernetes.io/docs/concepts/workloads/management/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/"]},messages:{namespace:e=>`the Namespace '${e.namespace}' stands after ${e.objects} in it: the first kubectl apply fails`,kind:e=>`the definition of kind '${e.kind}' stands after ${e.objects} of it: the first kubectl apply fails`},examples:{bad:[{title:"the Namespace was added at the end",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop # expect: namespace
`},{title:"a List with a custom resource before its definition",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: shop.example/v1
    kind: Backup
    metadata: { name: nightly }
    spec: { schedule: '0 2 * * *' }
  - apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: backups.shop.example } # expect: kind
    spec:
      group: shop.example
      scope: Namespaced
      names: { kind: Backup, plural: backups }
      versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`}],good:[{title:"the Namespace comes first, and what is in no namespace before it",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer }
rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: reports }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
`},{title:"a kind of the same name in another group, and a namespace of every cluster",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: default }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Namespace
metadata: { name: default }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: services.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Service, plural: services }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`}]},visit({graph:e,report:t}){let n=q(()=>ee(e.resources,({file:s})=>s));return{Namespace(s){if(q0.has(s.name))return;let o=a(s,({hasOwnNamespace:i,namespace:c})=>i&&c===s.name),[r]=o;r&&t(le(s),"namespace",{namespace:s.name,objects:Iu(o)},{related:[H(r,`${x(r)} is in it`)]})},CustomResourceDefinition(s){let{group:o,kind:r}=j0(s),i=a(s,l=>r!==void 0&&l.group===o&&l.kind===r),[c]=i;!c||r===void 0||t(le(s),"kind",{kind:r,objects:Iu(i)},{related:[H(c,`${x(c)} is of it`)]})}};function a(s,o){if(e.isKustomized(s))return[];let r=n().get(s.file)??[],i=r.slice(0,r.indexOf(s));return i.some(l=>lt(l,s))?[]:i.filter(o)}}}),q0=new Set(["default","kube-system","kube-public","kube-node-lease"]);function j0({at:e}){let t=e.get("spec");return{group:t.get("group").text(),kind:t.get("names").get("kind").text()}}function Iu({length:e}){return e===1?"an object":xt(e,"object")}var Wu=y({id:"downward-field-unset",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod asks for a label, a container or a limit of its own that it does not have",why:"The downward API gives what the pod itself carries. A label or annotation that is not there is an empty text, without any error; labels of a Deployment are not those of its pods. A container that is not there keeps the one that asks from starting. A limit that is not set is that of the node: a program that sizes its heap by it takes all the memory there is.",instead:"Set the label or the annotation in the pod template, write the key exactly, and set the limit.",unless:"A webhook or Kustomize adds the label: a key that is not even similar to one of the template is told as info, and so is a limit.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/downward-api/","https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/"]},messages:{onOwner:e=>`${e.kind} '${e.key}' is on ${e.owner}, not in its pod template: the value is empty`,similar:e=>`the pod has no ${e.kind} '${e.key}' (did you mean '${e.meant}'?): the value is empty`,absent:e=>`the pod template sets no ${e.kind} '${e.key}': the value is empty`,container:e=>`the pod has no container '${e.container}'${e.meant}: the one that asks for its resources does not start`,limit:e=>`container '${e.container}' sets no ${e.resource}: the value is what the whole node has`},examples:{bad:[{title:"a label of the Deployment, a slip of the pen, and one that nobody sets",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, labels: { app: api, team: checkout } }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api, version: v3 } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.2
          env:
            - name: TEAM
              valueFrom: { fieldRef: { fieldPath: "metadata.labels['team']" } } # expect: onOwner
            - name: VERSION
              valueFrom: { fieldRef: { fieldPath: "metadata.labels['versoin']" } } # expect: similar
      volumes:
        - name: pod
          downwardAPI:
            items:
              - path: build
                fieldRef: { fieldPath: "metadata.annotations['shop.example/build']" } # expect: absent
`},{title:"a container of another name, and a heap as large as the node",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources: { requests: { memory: 256Mi } }
      env:
        - name: GOMEMLIMIT
          valueFrom: { resourceFieldRef: { resource: limits.memory } } # expect: limit
        - name: SIDECAR_CPU
          valueFrom: { resourceFieldRef: { resource: limits.cpu, containerName: proxi } } # expect: container
    - name: proxy
      image: ghcr.io/shop/proxy:1.1.0
      resources: { limits: { cpu: 200m } }
`}],good:[{title:"labels of the template and of the controller",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database }, annotations: { shop.example/build: '17' } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          resources: { limits: { memory: 1Gi } }
          env:
            - { name: APP, valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } }
            - { name: BUILD, valueFrom: { fieldRef: { fieldPath: "metadata.annotations['shop.example/build']" } } }
            - { name: INDEX, valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } } }
            - { name: NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
            - { name: MEMORY, valueFrom: { resourceFieldRef: { resource: limits.memory, containerName: postgres } } }
            - { name: CPU, valueFrom: { resourceFieldRef: { resource: requests.cpu } } }
`},{title:"the index of an indexed Job, and limits that a LimitRange sets",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: limits }
spec: { limits: [{ type: Container, default: { memory: 512Mi } }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: report }
spec:
  completionMode: Indexed
  completions: 3
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: ghcr.io/shop/report:1.3.0
          env:
            - name: INDEX
              valueFrom: { fieldRef: { fieldPath: "metadata.annotations['batch.kubernetes.io/job-completion-index']" } }
            - { name: MEMORY, valueFrom: { resourceFieldRef: { resource: limits.memory } } }
`}]},visit({graph:e,report:t}){return{container(r,i){for(let c of r.at.get("env").items()){let l=c.get("valueFrom");n(l.get("fieldRef"),i),a(l.get("resourceFieldRef"),i,r)}},workload(r){for(let i of r.spec.get("volumes").items()){let c=i.get("projected").get("sources").items(),l=[i.get("downwardAPI"),...c.map(d=>d.get("downwardAPI"))].flatMap(d=>d.get("items").items());for(let d of l)n(d.get("fieldRef"),r),a(d.get("resourceFieldRef"),r,void 0)}}};function n(r,i){let c=r.get("fieldPath"),[,l,d]=/^metadata\.(labels|annotations)\['(.+)'\]$/.exec(c.text()??"")??[];if(l===void 0||d===void 0||K0(d))return;let p=l==="labels"?i.metadata.get("labels"):i.metadata.get("annotations"),m=p.entries().map(([v])=>v);if(m.includes(d)||e.mayBeUnread(d))return;let u=l==="labels"?"label":"annotation",{resource:f}=i,g=j(f.at).get(l).get(d),b=F(d,m,v=>v),h=p.exists?[{at:p.key,note:`the ${l} of the pods`}]:[];g.exists&&f.kind!=="Pod"?t(c,"onOwner",{kind:u,key:d,owner:x(f)},{related:[{at:g.key,note:"here"}]}):b!==void 0?t(c,"similar",{kind:u,key:d,meant:b},{related:h}):t(c,"absent",{kind:u,key:d},{related:h,severity:"info"})}function a(r,i,c){let l=r.get("containerName"),d=l.text()||c?.name,p=r.get("resource").text();if(!d||!p)return;let m=i.containers.find(u=>u.name===d);if(m)s(r.get("resource"),p,m);else if(!e.mayBeUnread(d)){let u=F(d,i.containers,f=>f.name);t(l,"container",{container:d,meant:ve(u?.name)},{severity:"error"})}}function s(r,i,{at:c,name:l,workload:d}){let p=/^limits\.(cpu|memory)$/.exec(i)?.[1];p===void 0||c.get("resources").get("limits").get(p).exists||o(d)||t(r,"limit",{container:l,resource:i},{severity:"info"})}function o({resource:r}){return e.ofKind("LimitRange").some(i=>e.sameNamespace(i,r)!==!1)}}});function K0(e){return U0.has(e)||/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("app.kubernetes.io/")}var U0=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","job-name"]);function Gu(e,t){let n=t.at.get("env").items().map(s=>s.get("name").text()??""),a=yc(e,t);return{own:n,imported:new Set(a.flatMap(s=>[...s?.names.keys()??[]])),isOpen:a.includes(void 0)}}function yc(e,t){return t.at.get("envFrom").items().map(n=>z0(e,t,n))}function z0(e,{workload:t},n){let a=n.get("secretRef").exists,s=n.get(a?"secretRef":"configMapRef").get("name"),o=s.text(),r=n.get("prefix").text()??"";if(!o)return;let{resource:i}=t,c=e.find(a?"Secret":"ConfigMap",i.namespace,o).filter(p=>e.sameNamespace(i,p)===!0),l=c.flatMap(p=>et(p,!1)),[d]=c;if(!(!d||l.length===0))return{at:s,object:d,names:new Map(l.map(p=>[`${r}${p}`,p]))}}function tr(e){let n=[...(e.text()??"").matchAll(/\$\$|\$\(([^)]*)\)/g)].flatMap(([,a])=>a||[]);return[...new Set(n)].map(a=>({at:e,name:a}))}function _u(e){return/^KUBERNETES_|_SERVICE_(HOST|PORT)(_|$)|_PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?$/.test(e)}var Bu=y({id:"env-from-collision",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Two objects of `envFrom` bring the same variable with different values",why:"All keys of the objects under `envFrom` become variables of the container. Where two have the same key, the one that stands further down wins without a word, and a change of the other one has no effect.",instead:"Take the key out of one of the objects, or keep them apart by a `prefix`.",unless:"The later object is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables"]},messages:{replaced:e=>`variable '${e.name}'${e.more} of ${e.from} is replaced by that of ${e.by}`},examples:{bad:[{title:"both objects set the level",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { LOG_LEVEL: info, REGION: eu }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
data: { LOG_LEVEL: debug }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom:
        - configMapRef: { name: common }
        - configMapRef: { name: api } # expect: replaced
`}],good:[{title:"the same value, a prefix, and a variable that env sets anyway",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { LOG_LEVEL: info, REGION: eu, ZONE: a }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
data: { REGION: eu, ZONE: b }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: database }
data: { LOG_LEVEL: debug }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom:
        - configMapRef: { name: common }
        - configMapRef: { name: api }
        - prefix: DATABASE_
          configMapRef: { name: database }
      env: [{ name: ZONE, value: c }]
`},{title:"objects that the run does not hold",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      envFrom: [{ configMapRef: { name: common } }, { secretRef: { name: common } }]
`}]},visit({graph:e,report:t}){return{container(n){let a=n.at.get("env").items(),s=new Set(a.map(r=>r.get("name").text())),o=new Map;for(let r of yc(e,n)){if(!r)continue;let i=[...r.names.keys()].filter(d=>{let p=o.get(d);return p&&!s.has(d)&&Fu(p,d)!==Fu(r,d)}),[c]=i,l=c===void 0?void 0:o.get(c);if(c!==void 0&&l){let d=tt(i.length-1);t(r.at,"replaced",{name:c,more:d,from:x(l.object),by:x(r.object)},{related:[{at:l.at,note:"brings it first"}]})}for(let d of r.names.keys())o.set(d,r)}}}}});function Fu({object:e,names:t},n){let a=e.at,s=t.get(n)??"",o=a.get("stringData").get(s);return o.exists?o.value:a.get("data").get(s).value}var qu=y({id:"namespace-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Objects are in a namespace that does not exist",why:'The API server refuses every object of a namespace that does not exist: `namespaces "x" not found`. Nothing makes a namespace by the way, and `kubectl` goes on with the other objects of the file.',instead:"Write the name of the Namespace exactly, or add a Namespace and apply it first.",unless:"The namespace exists in the cluster, or a tool makes it, as `helm install --create-namespace` does: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]},messages:{similar:e=>`there is no Namespace '${e.namespace}' (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`there is no Namespace '${e.namespace}': ${e.effect}`},examples:{bad:[{title:"a slip of the pen in one of two objects",yaml:`
apiVersion: v1
kind: Namespace
metadata: { name: web-shop }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: web-shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: webshop # expect: similar
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`},{title:"two objects of a namespace that nobody makes, told once",yaml:`
apiVersion: v1
kind: Namespace
metadata: { name: mail }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop } # expect: absent
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: pages, namespace: shop }
data: { index.html: hello }
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: routes, namespace: mail }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge }] # expect: absent
  to: [{ group: '', kind: Service }]
`,complete:!0}],good:[{title:"a project that leaves its namespace to whoever installs it",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
`,complete:!0},{title:"namespaces of every cluster, and objects that live in none",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: kube-system }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Namespace
metadata: { name: mail }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LOG_LEVEL: info }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer, namespace: shop }
rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]
`,complete:!0},{title:"a namespace that may exist in the cluster, and the namespaces of siblings",yaml:`
apiVersion: v1
kind: Namespace
metadata: { name: shop-eu }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: monitoring }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop-us }
data: { LOG_LEVEL: info }
`}]},visit({graph:e,report:t}){let n=e.ofKind("Namespace").length>0;return{end(){let a=e.references.filter(({to:s,state:o,proof:r})=>s.kind==="Namespace"&&pa(s.name)&&o==="missing"&&(r?.code!=="near-miss"||e.isNamespaceSlip(s.name,r.resource.name)));for(let[s,...o]of ee(a,({to:r})=>r.name).values()){if(!s)continue;let{at:r,to:i,proof:c}=s,l={namespace:i.name,effect:H0([s,...o])},d=o.slice(0,5).map(p=>({at:p.at,note:"named here, too"}));if(c?.code==="near-miss"){let p=H(c.resource,"the Namespace");t(r,"similar",{...l,meant:c.resource.name},{related:[p,...d]})}else n&&t(r,"absent",l,{related:d})}}}}});function H0(e){let t=e.filter(({row:n})=>n.path==="metadata.namespace");return t.length>1?`the API server refuses ${xt(t.length,"object")}`:(t[0]??e[0])?.effect??""}var ju=y({id:"pull-secret-unusable",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Secret that images are pulled with is of a type that the kubelet does not read",why:"The kubelet takes logins of registries from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg` only, whatever the keys are called. Others it leaves out without a word, pulls without a login, and a private image ends in `ImagePullBackOff`.",instead:"Make the Secret by `kubectl create secret docker-registry`, or write the type. The type of a Secret that exists cannot be changed: delete it first.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/","https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets"]},messages:{ignored:e=>`images are pulled without Secret '${e.secret}': the kubelet takes no login from type '${e.type}'`},examples:{bad:[{title:"a login in a Secret without a type",yaml:`
apiVersion: v1
kind: Secret
metadata:
  name: registry # expect: ignored
stringData: { .dockerconfigjson: '{"auths": {"registry.shop.example": {"auth": "ZXhhbXBsZTpleGFtcGxl"}}}' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  imagePullSecrets: [{ name: registry }]
  containers: [{ name: api, image: registry.shop.example/api:3.0.2 }]
`},{title:"user and password, given to all pods of an account",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: registry }
type: kubernetes.io/basic-auth # expect: ignored
stringData: { username: shop, password: example }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker }
imagePullSecrets: [{ name: registry }]
`}],good:[{title:"both types that the kubelet reads",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: registry }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths": {}}' }
---
apiVersion: v1
kind: Secret
metadata: { name: old-registry }
type: kubernetes.io/dockercfg
stringData: { .dockercfg: '{}' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  imagePullSecrets: [{ name: registry }, { name: old-registry }]
  containers: [{ name: api, image: registry.shop.example/api:3.0.2 }]
`},{title:"a Secret of the cluster, and one that is mounted",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: settings }
stringData: { token: example }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  imagePullSecrets: [{ name: registry }]
  containers: [{ name: api, image: registry.shop.example/api:3.0.2 }]
  volumes: [{ name: settings, secret: { secretName: settings } }]
`}]},visit({graph:e,report:t}){return{Secret(n){let a=n.at.get("type");if(Q0.has(a.text()||"Opaque"))return;let s=e.referencesTo(n).filter(({row:o,state:r})=>o.path==="imagePullSecrets[].name"&&r==="resolved");s.length!==0&&t(J0(n),"ignored",{secret:n.name,type:a.text()||"Opaque"},{related:s.slice(0,5).map(({at:o,from:r})=>({at:o,note:`${x(r)} pulls images with it`}))})}}}}),Q0=new Set(["kubernetes.io/dockerconfigjson","kubernetes.io/dockercfg"]);function J0({at:e}){let t=e.get("type");return t.exists?t:j(e).get("name")}var Ku=y({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!Y0(e,a));for(let a of Wa(n,({at:s})=>String(s.path.at(0)))){let{from:s,at:o,to:r,proof:i,effect:c}=a.first,l={target:`${r.kind} '${r.name}'`,effect:c},d={related:er(a),...s.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(o,"absent",l,d):i?.code==="near-miss"?t(o,"similar",{...l,meant:i.resource.name},d):i?.code==="other-namespace"&&t(o,"elsewhere",{...l,namespace:r.namespace,other:i.resource.namespace},d)}}}}});function Y0(e,{from:t,to:n,proof:a}){return n.selector!==void 0||a?.code==="no-port"||n.kind==="Namespace"?!0:n.kind!=="ReplicationController"&&Z0(t)&&(ia(n.kind)||X0(n.kind))?!kt.includes(n.kind):n.kind==="CSIDriver"||n.kind==="Node"||n.kind==="CustomResourceDefinition"||n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}function Z0({visitable:e}){return e==="HorizontalPodAutoscaler"||e==="ScaledObject"}function X0(e){return F(e,kt,t=>t)!==void 0}function nr(e,{resource:t},n){let a=n.get("projected"),o=(a.exists?a.get("sources").items():[n]).flatMap(r=>eC(e,t,r));if(o.length!==0)return{files:o.flatMap(r=>r??[]),isOpen:o.includes(void 0),isProjected:a.exists}}function eC(e,t,n){let a=[],s=n.get("configMap"),o=n.get("secret"),r=n.get("downwardAPI");if(s.exists&&a.push(i("ConfigMap",s.get("name"),s.get("items"))),o.exists){let c=o.get("secretName").exists?o.get("secretName"):o.get("name");a.push(i("Secret",c,o.get("items")))}r.exists&&a.push(Uu(r.get("items"),"a field of the pod"));for(let c of[n.get("serviceAccountToken"),n.get("clusterTrustBundle")]){let l=c.get("path");c.exists&&a.push(zu(l,c.name))}return a;function i(c,l,d){let p=l.text();if(!p)return;let m=`${c} '${p}'`;if(d.items().length>0)return Uu(d,m);let f=e.find(c,t.namespace,p).filter(g=>e.sameNamespace(t,g)===!0).flatMap(g=>et(g,!0));if(f.length!==0)return f.map(g=>({path:g,at:l,source:m,isWritten:!1}))}}function Uu(e,t){return e.items().flatMap(n=>zu(n.get("path"),t))}function zu(e,t){let n=e.text();return n?[{path:n,at:e,source:t,isWritten:!0}]:[]}var Hu=y({id:"sub-path-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A mount takes a file out of a volume that does not hold it",why:"A volume of a ConfigMap or Secret with `items`, and a projected one, holds the paths of the items and not the keys. The kubelet makes an empty folder for a `subPath` that is not there, and the program finds a folder where it wants to read a file.",instead:"Write the `path` of the item, or add an item for the key.",unless:"An empty folder is wanted there.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath","https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{absent:e=>`volume '${e.volume}' holds no file '${e.path}'${e.meant}: an empty folder is mounted in its place`},examples:{bad:[{title:"the key instead of the path, and a slip of the pen",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      volumeMounts:
        - name: config
          mountPath: /etc/nginx/nginx.conf
          subPath: main # expect: absent
        - name: all
          mountPath: /etc/tls/ca.crt
          subPath: ca.cert # expect: absent
  volumes:
    - name: config
      configMap: { name: web, items: [{ key: main, path: nginx.conf }] }
    - name: all
      projected: { sources: [{ secret: { name: web, items: [{ key: ca, path: ca.crt }] } }] }
`}],good:[{title:"files and folders that are there, whole objects, and other volumes",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      volumeMounts:
        - { name: config, mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf }
        - { name: config, mountPath: /etc/nginx/sites, subPath: sites/ }
        - { name: all, mountPath: /etc/tls/other.crt, subPath: other.crt }
        - { name: data, mountPath: /data, subPath: web }
        - { name: pod, mountPath: /etc/labels, subPath: labels }
  volumes:
    - name: config
      configMap: { name: web, items: [{ key: main, path: nginx.conf }, { key: shop, path: sites/shop.conf }] }
    - name: all
      projected: { sources: [{ secret: { name: web } }, { configMap: { name: web, items: [{ key: ca, path: ca.crt }] } }] }
    - { name: data, emptyDir: {} }
    - { name: pod, downwardAPI: { items: [{ path: labels, fieldRef: { fieldPath: metadata.labels } }] } }
`},{title:"the key of a whole ConfigMap is told by config-key-missing",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: pages }
data: { index.html: hello }
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      volumeMounts: [{ name: pages, mountPath: /usr/share/nginx/html/index.html, subPath: index.htm }]
  volumes: [{ name: pages, configMap: { name: pages } }]
`}]},visit({graph:e,report:t}){return{workload(n){for(let a of n.spec.get("volumes").items()){let s=nr(e,n,a);if(!s||s.isOpen||!(s.isProjected||s.files.every(r=>r.isWritten)))continue;let o=s.files.map(({path:r})=>r);for(let r of n.containers.flatMap(i=>tC(i,a.get("name").text()))){let i=r.text()?.replace(/\/+$/,"");if(!i||o.some(l=>l===i||l.startsWith(`${i}/`)))continue;let c=F(i,o,l=>l)??(o.length===1?o[0]:void 0);t(r,"absent",{path:i,volume:a.get("name").text()??"",meant:ve(c)})}}}}}});function tC({at:e},t){return e.get("volumeMounts").items().filter(n=>n.get("name").text()===t).map(n=>n.get("subPath"))}var Qu=y({id:"token-secret-not-made",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The token Secret of a ServiceAccount is named, which is not made any more",why:"Up to 1.23, Kubernetes made a Secret with a token for each ServiceAccount, and its name ended in five random letters. Since 1.24 it makes none: in a new cluster the pods stay in `ContainerCreating`. The random letters differ from cluster to cluster anyway.",instead:"Take the token that each pod has under `/var/run/secrets/kubernetes.io/serviceaccount`, mount a `projected` volume with `serviceAccountToken`, or write a Secret of type `kubernetes.io/service-account-token`.",unless:"The Secret is left over from an old cluster and is to stay.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{notMade:e=>`no Secret '${e.secret}' is made for ServiceAccount '${e.account}' since Kubernetes 1.24`},examples:{bad:[{title:"the token of an account is mounted by the name that it got once",yaml:`
apiVersion: v1
kind: ServiceAccount
metadata: { name: deployer }
---
apiVersion: v1
kind: Pod
metadata: { name: deployer }
spec:
  serviceAccountName: deployer
  containers:
    - { name: deployer, image: ghcr.io/shop/deployer:1.2.0, volumeMounts: [{ name: token, mountPath: /token }] }
  volumes:
    - name: token
      secret:
        secretName: deployer-token-x7k2p # expect: notMade
`}],good:[{title:"names that only look alike, and a Secret of the run",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: worker-token-b4kzr, annotations: { kubernetes.io/service-account.name: worker } }
type: kubernetes.io/service-account-token
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      env:
        - { name: TOKEN, valueFrom: { secretKeyRef: { name: payment-token-admin, key: token } } }
        - { name: CARD, valueFrom: { secretKeyRef: { name: card-token-prod, key: token } } }
        - { name: OTHER, valueFrom: { secretKeyRef: { name: worker-token-b4kzr, key: token, optional: true } } }
`},{title:"a Secret that may be missing",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: deployer }
spec:
  containers: [{ name: deployer, image: 'ghcr.io/shop/deployer:1.2.0' }]
  volumes: [{ name: token, secret: { secretName: default-token-x7k2p, optional: true } }]
`}]},visit({graph:e,report:t}){return{reference({from:n,to:a,state:s,optional:o,at:r}){if(a.kind!=="Secret"||s!=="unknown"||o||e.minorVersion<24||j(n.at).get("uid").exists)return;let i=nC.exec(a.name)?.[1];i!==void 0&&t(r,"notMade",{secret:a.name,account:i})}}}}),nC=/^(.+)-token-[bcdfghjklmnpqrstvwxz2456789]{5}$/;var Ju=y({id:"variable-undefined",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"`$(NAME)` names a variable that the container does not have there",why:"Kubernetes puts the value of a variable for `$(NAME)` in `command`, `args` and `env`. A name that it does not know stays in the text as it is, without any error, and the program gets `$(NAME)` as a host, a path or a flag. In `env` only variables that stand further up count, in `subPathExpr` an unknown one keeps the container from starting. Variables of the image are not known.",instead:"Write the name exactly as it stands under `env`, define the variable, or move it up. A text that is meant for a shell is written `$$(NAME)`.",unless:"A tool puts the value in before the manifest is applied.",refs:["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/","https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/"]},messages:{later:e=>`'$(${e.name})' stays as it is: '${e.name}' is defined further down`,similar:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable (did you mean '${e.meant}'?)`,absent:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable`,path:e=>`container '${e.container}' has no variable '${e.name}' for its subPathExpr: it does not start`},examples:{bad:[{title:"a slip of the pen, and a variable of the image",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      args:
        - --database=$(DATABASE_HOST) # expect: similar
        - --level=$(LOG_LEVEL)
      env:
        - { name: DATABSE_HOST, value: db.shop.internal }
        - { name: LOG_LEVEL, value: info }
        - { name: PATH, value: '/opt/shop/bin:$(PATH)' } # expect: absent
`},{title:"a variable is used before it is defined",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers:
        - name: worker
          image: ghcr.io/shop/worker:2.4.1
          env:
            - name: DATABASE_URL
              value: postgres://$(DB_USER)@db/shop # expect: later
            - name: DB_USER
              valueFrom: { secretKeyRef: { name: login, key: user } }
`},{title:"a folder for each pod, and a shell that would take a name for a program",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { log_level: info, REGION: eu }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      command: [sh, -c]
      args:
        - exec worker --zone $(ZONE_NAME) --region $(REGION) --started $(date +%s) --on $(hostname) # expect: absent
      envFrom: [{ configMapRef: { name: settings } }]
      volumeMounts:
        - name: work
          mountPath: /work
          subPathExpr: $(POD_NAME) # expect: path
  volumes: [{ name: work, hostPath: { path: /var/work } }]
`}],good:[{title:"defined, escaped, of a Service, of the API server, and for a shell",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      command: [/bin/bash, -c]
      args:
        - serve --name $(POD_NAME) --db $(DB_SERVICE_HOST):$(DB_SERVICE_PORT) --api $(KUBERNETES_SERVICE_HOST) $$(NAME) $(cat /etc/name) $(whoami)
      env:
        - { name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
        - { name: FULL_NAME, value: $(POD_NAME).shop }
      volumeMounts: [{ name: work, mountPath: /work, subPathExpr: $(POD_NAME) }]
  volumes: [{ name: work, emptyDir: {} }]
`},{title:"keys of a ConfigMap with a prefix, and objects whose keys nobody knows",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LEVEL: info }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: prepare
      image: ghcr.io/shop/api:3.0.2
      args: [--token=$(TOKEN)]
      envFrom: [{ secretRef: { name: login } }]
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      args: [--level=$(LOG_LEVEL)]
      envFrom: [{ prefix: LOG_, configMapRef: { name: settings } }]
`},{title:"words in brackets that are no variables",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      args: ['--format=$(name) $(level)', '--build=$(Build.BuildId)', $(]
`}]},visit({graph:e,report:t}){return{container(a){let s=sC(a);if(s.length===0||da(a.workload))return;let o=Gu(e,a);if(!o.isOpen)for(let r of s)n(a,o,r)}};function n(a,s,o){let{at:r,name:i,before:c,isPath:l}=o,d=c===void 0?s.own:s.own.slice(0,c);if(d.includes(i)||s.imported.has(i)||_u(i)||e.isVariableSet(i)||e.mayBeUnread(i))return;let p={name:i,container:a.name},m=c===void 0?-1:s.own.indexOf(i,c+1),u=F(i,[...d,...s.imported],g=>g),f=aC.test(i)||u!==void 0&&!oC(a);if(m>=0){let g=a.at.get("env").items()[m];t(r,"later",{name:i},{related:g?[{at:g.get("name"),note:"defined here"}]:[]})}else l?t(r,"path",p,{severity:"error"}):f&&u!==void 0?t(r,"similar",{...p,meant:u}):f&&t(r,"absent",p)}}}),aC=/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;function sC({at:e}){let t=[...e.get("command").items(),...e.get("args").items()],n=e.get("env").items().flatMap((s,o)=>tr(s.get("value")).map(r=>({...r,before:o}))),a=e.get("volumeMounts").items().flatMap(s=>tr(s.get("subPathExpr")).map(o=>({...o,isPath:!0})));return[...t.flatMap(tr),...n,...a]}function oC({at:e}){return[...e.get("command").texts(),...e.get("args").texts()].some(n=>/(^|\/)(a|ba|da|k|z)?sh$/.test(n)||n.includes(`
`))}var Yu=y({id:"volume-file-collision",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two sources of a volume write the same file",why:"The keys of all ConfigMaps and Secrets of a projected volume become files of one folder. Where two have the same key, the later one wins without a word. Paths that are written out twice in a projected volume are rejected by the API server.",instead:"Give one of the files another `path` by `items`, or leave it out.",unless:"The later source is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{rejected:e=>`path '${e.path}' stands twice in projected volume '${e.volume}': the API server refuses the pod`,replaced:e=>`file '${e.path}'${e.more} of volume '${e.volume}' is replaced by that of ${e.by}`},examples:{bad:[{title:"two ConfigMaps with the same key",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { application.yaml: 'level: info', banner.txt: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
data: { application.yaml: 'level: debug' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - name: config
      projected:
        sources:
          - configMap: { name: common }
          - configMap:
              name: api # expect: replaced
`},{title:"the same path by two items",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: tls, mountPath: /tls }] }]
  volumes:
    - name: tls
      projected:
        sources:
          - secret: { name: api-tls, items: [{ key: tls.crt, path: ca.crt }] }
          - configMap:
              name: kube-root-ca.crt
              items:
                - { key: ca.crt, path: ca.crt } # expect: rejected
    - name: certificates
      secret:
        secretName: api-tls
        items:
          - { key: tls.crt, path: server.pem }
          - { key: tls.key, path: server.pem } # expect: replaced
`}],good:[{title:"files of different names, and objects that the run does not hold",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { application.yaml: 'level: info' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - name: config
      projected:
        sources:
          - serviceAccountToken: { path: token }
          - configMap: { name: common }
          - configMap: { name: of-the-cluster }
          - configMap: { name: common, items: [{ key: application.yaml, path: old/application.yaml }] }
          - downwardAPI: { items: [{ path: namespace, fieldRef: { fieldPath: metadata.namespace } }] }
    - { name: single, secret: { secretName: login } }
`},{title:"a whole object, and one of its files again under the same name",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: common }
data: { application.yaml: 'level: info' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - name: config
      projected:
        sources:
          - configMap: { name: common }
          - configMap: { name: common, items: [{ key: application.yaml, path: application.yaml }] }
`}]},visit({graph:e,report:t}){return{workload(n){for(let a of n.spec.get("volumes").items()){let s=nr(e,n,a),o=a.get("name").text()??"";for(let{first:r,again:i,others:c}of rC(s?.files??[])){let l=[{at:r.at,note:`${r.source} has it, too`}],{path:d}=i;if(s?.isProjected&&r.isWritten&&i.isWritten)t(i.at,"rejected",{path:d,volume:o},{related:l,severity:"error"});else if(r.source!==i.source||r.isWritten&&i.isWritten){let p=tt(c);t(i.at,"replaced",{path:d,volume:o,by:i.source,more:p},{related:l})}}}}}}});function rC(e){let t=new Map,n=new Map;for(let a of e){let s=t.get(a.path),o=n.get(a.at);s?s.at!==a.at&&n.set(a.at,o?{...o,others:o.others+1}:{first:s,again:a,others:0}):t.set(a.path,a)}return[...n.values()]}var Zu=y({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},s){t!=="container"||Xe(s)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var iC=["startupProbe","livenessProbe","readinessProbe"],cC=["postStart","preStop"];function ar({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...iC.map(n=>({name:n,at:t.get(n),isHook:!1})),...cC.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var Xu=y({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:s}of ar(t)){if(!B(a.value))continue;let o=s?dC:lC,r=o.filter(c=>a.get(c).exists),i=o.filter(c=>!s||c!=="tcpSocket");r.length===0&&e(a.key,"none",{check:n,known:Un(i,"or")}),s&&r.length===1&&r[0]==="tcpSocket"&&e(a.get("tcpSocket").key,"tcp",{check:n},{severity:"warning"}),r.length>1&&e(a.key,"several",{check:n,found:Un(r,"and")})}}}}}),lC=["exec","httpGet","tcpSocket","grpc"],dC=["exec","httpGet","tcpSocket","sleep"];var ef=y({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`},{title:"ports that are filled in before the manifest is applied",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ name: http, containerPort: 8080 }]
      startupProbe:
        tcpSocket: { port: "\${PORT:-9002}" }
      readinessProbe:
        httpGet: { path: /ready, port: "{{ port }}" }
      livenessProbe:
        httpGet: { path: /live, port: PORT }
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      ports: [{ containerPort: "\${PORT}" }, { containerPort: 9090 }]
      readinessProbe:
        httpGet: { path: /ready, port: http }
      livenessProbe:
        tcpSocket: { port: 9002 }
`}]},visit({report:e}){return{container(t,n){let{name:a,at:s}=t,o=s.get("ports").exists?[{at:s.get("ports").key,note:"the ports of the container"}]:[],r=new Set;for(let{check:i,port:c,isElsewhere:l}of pC(t)){let d=c.scalar();if(!it(d))if(typeof d=="string"){let p=uC(t);/^\d+$/.test(d)?e(c,"text",{check:i,port:d}):d!==""&&!Dn([t])&&!p.includes(d)&&e(c,"name",{check:i,port:d,container:a,declared:fC(d,p)},{related:o})}else d&&!l&&!r.has(d)&&mC(d,t,n)&&(r.add(d),e(c,"number",{check:i,port:d,container:a,declared:Nt([t]).join(", ")},{related:o,severity:"info"}))}}}}});function pC(e){return ar(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function mC(e,t,n){return Nt([t]).length>0&&!Dn(n.containers)&&!Nt(n.containers).includes(e)}function uC(e){return _e({containers:[e]}).flatMap(t=>t.get("name").text()??[])}function fC(e,t){if(t.length===0)return"no port by name";let n=Re(e,t);return Be(n===void 0?t:[n])}var af=y({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:l,at:d})=>l==="container"&&d.get("image").exists);if(a.length===0||Xe(n)||n.resource.visitable==="PodTemplate")return;let s=Ra(e.servicesOf(n).filter(gC),n.resource),o=a.flatMap(l=>({container:l,service:s.find(d=>hC(d,l))}));if(o.some(({service:l})=>l)){for(let{container:l,service:d}of o)!d||tf(l)||t(l.at.get("name"),"served",{container:l.name,service:d.name},{severity:"warning",related:[nf(d)]});return}if(a.some(tf))return;let[r,...i]=a,c=s[0]?{severity:"warning",related:[nf(s[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},c):r&&t(r.at.get("name"),"single",{container:r.name},c)}}}});function gC(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>`${a.get("name").text()??""} ${a.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function tf({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function hC(e,t){return e.at.get("spec").get("ports").items().some(n=>{let a=n.get("targetPort").scalar()||n.get("port").number(),s=Le(n),o=t.at.get("ports").items().filter(r=>Le(r)===s);return a!==void 0&&o.some(r=>r.get("name").text()===a||r.get("containerPort").number()===a)})}function nf(e){return{at:e.at.get("spec").get("selector").key,note:`${x(e)} selects the pods`}}function Ga(e){let t=yC(e),n=e.containers.filter(s=>!t(s)).map(({at:s})=>({at:s.get("image"),policy:s.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(s=>{let o=s.get("image");return{at:o.get("reference"),policy:o.get("pullPolicy")}});return[...n,...a].flatMap(({at:s,policy:o})=>{let r=s.text();return r===void 0?[]:[{at:s,policy:o,text:r}]})}function yC({resource:e}){let n=j(e.at).get("annotations").entries().some(([o])=>o==="image.openshift.io/triggers"),s=e.at.get("spec").get("triggers").items().flatMap(o=>o.get("imageChangeParams").get("containerNames").texts());return({name:o,at:r})=>n||s.includes(o)||o==="istio-proxy"&&r.get("image").text()==="auto"}function zn(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var sf=y({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a,policy:s}of Ga(t)){let o=bC(a,s);if(o===void 0)continue;let r=o==="pinned"?{severity:"info"}:{};e(s,o,{image:zn(a),policy:s.text()??""},{...r,related:[{at:n,note:"the image"}]})}}}}});function bC(e,t){if(t.value==="Never")return"never";let n=an(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var of=y({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. The `ko://` paths that `ko resolve` replaces are left alone. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
    - name: picker
      image: registry.shop.example/inference/epp:\${EPP_TAG_OF_THIS_RELEASE_OR_BRANCH:-main} # expect: variable
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
    - name: controller
      image: ko://knative.dev/serving/cmd/controller
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of Ga(t)){let s=zn(a.trim(),40),o=vC.exec(a)?.[0].trim();if(a.trim()==="")e(n,"empty");else{if(an(a)||kC.test(a))continue;o?e(n,"variable",wC(a.trim(),o),{severity:"info"}):a!==a.trim()?e(n,"blank",{image:s}):e(n,"invalid",{image:s,reason:SC(a)})}}}}}}),vC=new RegExp(`${Yt.source}|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])`),kC=/^ko:\/\/[\w.-]+(\/[\w.~-]+)*$/;function wC(e,t){let n=bc(t,22),a=52-n.length,s=zn(e,a),o=s===e||s.includes(t),r=e.indexOf(t),i=r===0?bc(e,a):`\u2026${bc(e.slice(r),a-1)}`;return{image:o?s:i,variable:n}}function bc(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var xC=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function SC(e){return xC.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var rf=y({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let{at:a,text:s}of Ga(n)){let o=an(s);!o||o.digest!==void 0||o.tag!=="latest"||e.isImageSet(s)||t(a,o.explicitTag===void 0?"untagged":"latest",{image:zn(s,70)})}}}}});function vc({at:e},t){let n=e.get("spec"),a=n.get("policyTypes").texts();return a.length>0?a.includes(t):t==="Ingress"||n.get("egress").items().length>0}function mt({at:e},t){let n=e.get("spec");return t==="Ingress"?n.get("ingress").items().map(a=>cf(a.get("ports"),a.get("from"))):n.get("egress").items().map(a=>cf(a.get("ports"),a.get("to")))}function cf(e,t){return{ports:e.items().map(n=>({at:n.get("port"),port:n.get("port").scalar(),endPort:n.get("endPort").number(),protocol:Le(n)})),peers:t.items().map(n=>({at:n,podSelector:n.get("podSelector"),namespaceSelector:n.get("namespaceSelector"),isBlock:n.get("ipBlock").exists}))}}function sr(e,t){let n=q(()=>{let a=new Map,s=new Set;for(let r of e.ofKind("NetworkPolicy").filter(i=>vc(i,t))){let{workloads:i,perhaps:c}=e.selectPods({selecting:r,selector:we(Ms(r))});for(let l of i)U(a,l,r);for(let l of c)s.add(l)}let o=e.resources.some(({kind:r,visitable:i})=>/NetworkPolicy$/.test(r)&&!i);return{sure:a,open:s,isForeign:o}});return a=>({sure:n().sure.get(a)??[],isOpen:n().isForeign||n().open.has(a)})}function Ms(e){return e.at.get("spec").get("podSelector")}var lf=y({id:"egress-without-dns",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy lets pods out, but not to DNS",why:"A policy for egress forbids all connections that no rule allows, those to the DNS servers of the cluster among them. The pods may reach the peers of the rules, but cannot find their addresses: every name ends in a timeout, often after many seconds, and the program says that the other side is down.",instead:"Add a rule for port 53, UDP and TCP, to the namespace `kube-system`: `namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }`. A `podSelector` alone means pods of the own namespace.",unless:"Another policy that is not in the run allows DNS, or the pods use no names. Policies that let nobody out, or only to blocks of addresses or the ports of the API server, are left alone, and so are policies with a rule that may include DNS.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic","https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/"]},messages:{closed:e=>`no rule allows port 53: the pods of ${e.pods} cannot look up the names of these peers`,own:e=>`without a namespaceSelector '${e.selector}' means pods of '${e.namespace}', and DNS is in 'kube-system'`},examples:{bad:[{title:"only to the database",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api, namespace: shop }
spec:
  podSelector: { matchLabels: { app: api } }
  policyTypes: [Egress]
  egress: # expect: closed
    - to: [{ podSelector: { matchLabels: { app: database } } }]
      ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:3.0.2 }]
`},{title:"the DNS servers of the own namespace",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api, namespace: shop }
spec:
  podSelector: { matchLabels: { app: api } }
  egress:
    - to:
        - podSelector: # expect: own
            matchLabels: { k8s-app: kube-dns }
      ports: [{ port: 53, protocol: UDP }]
`}],good:[{title:"to the DNS of the cluster, by a second policy, everywhere, and nowhere",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api, namespace: shop }
spec:
  podSelector: { matchLabels: { app: api } }
  policyTypes: [Egress]
  egress: [{ to: [{ podSelector: { matchLabels: { app: database } } }], ports: [{ port: 5432 }] }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: dns, namespace: shop }
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } } }]
      ports: [{ port: 53, protocol: UDP }, { port: 53 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop, labels: { app: api } }
spec: { containers: [{ name: api, image: ghcr.io/shop/api:3.0.2 }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: everywhere, namespace: open }
spec: { podSelector: {}, policyTypes: [Egress], egress: [{}] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: nowhere, namespace: closed }
spec: { podSelector: {}, policyTypes: [Egress] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: mail, namespace: closed }
spec: { podSelector: { matchLabels: { app: mail } }, egress: [{ to: [{ ipBlock: { cidr: 192.0.2.25/32 } }], ports: [{ port: 25 }] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: open }
spec: { containers: [{ name: web, image: ghcr.io/shop/web:3.0.2 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: mail, namespace: closed, labels: { app: mail } }
spec: { containers: [{ name: mail, image: ghcr.io/shop/mail:1.1.0 }] }
`},{title:"all ports of another namespace, which may be that of DNS, and all ports of some addresses",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: worker, namespace: shop }
spec:
  podSelector: { matchLabels: { app: worker } }
  egress:
    - to: [{ namespaceSelector: { matchLabels: { tier: system } } }]
    - to: [{ ipBlock: { cidr: 10.0.0.0/8 } }]
    - to: [{ podSelector: { matchLabels: { app: database } } }]
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop, labels: { app: worker } }
spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
`},{title:"only to the API server, whose address every container gets as a variable",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: operator, namespace: shop }
spec:
  podSelector: { matchLabels: { app: operator } }
  policyTypes: [Egress]
  egress: [{ ports: [{ port: 443 }, { port: 6443, protocol: TCP }] }]
---
apiVersion: v1
kind: Pod
metadata: { name: operator, namespace: shop, labels: { app: operator } }
spec: { containers: [{ name: operator, image: ghcr.io/shop/operator:0.9.2 }] }
`}]},visit({graph:e,report:t}){let n=sr(e,"Egress");return{NetworkPolicy(a){for(let s of mt(a,"Egress").filter(PC).flatMap(({peers:o})=>o)){if(!$C(s)||a.namespace==="kube-system")continue;let o={selector:MC(s.podSelector),namespace:a.namespace};e.isNamespaceGiven(a)&&t(s.podSelector.key,"own",o)}},end(){let a=new Set;for(let s of e.workloads){let{sure:o,isOpen:r}=n(s),i=o.flatMap(d=>mt(d,"Egress")),c=o.find(d=>mt(d,"Egress").some(CC));if(r||!c||a.has(c)||!RC(s)||i.some(AC))continue;a.add(c);let l=[{at:s.metadata.get("labels").key,note:"the labels of the pods"}];t(c.at.get("spec").get("egress").key,"closed",{pods:x(s.resource)},{related:l})}}}}}),kc=53;function RC({spec:e,replicas:t}){let n=e.get("dnsPolicy").text()??"ClusterFirst";return n!=="None"&&n!=="Default"&&e.get("hostNetwork").flag()!==!0&&t!==0}function CC({ports:e,peers:t}){return t.length>0?t.some(({isBlock:n})=>!n):e.length===0||!e.every(({port:n,endPort:a})=>!a&&(n===443||n===6443))}function PC({ports:e}){return e.some(df)}function df({port:e,endPort:t,protocol:n}){return e===void 0?n==="UDP":typeof e=="string"?/dns/i.test(e):e===kc||e<kc&&(t??e)>=kc}function AC(e){let{ports:t,peers:n}=e;return t.length>0?t.some(df)||t.some(({port:a})=>a===5353||a===8053):n.length===0?!0:n.some(a=>a.isBlock||VC(a))}function VC({namespaceSelector:e}){if(!e.exists)return!1;let t=we(e).matchLabels["kubernetes.io/metadata.name"];return t===void 0||/dns|system/.test(t)}var OC=/^(kube-dns|coredns|node-local-dns)$/;function $C({podSelector:e,namespaceSelector:t}){return t.exists||!e.exists||tn(e)?!1:Object.values(we(e).matchLabels).some(n=>OC.test(n))}function MC(e){let[t]=Object.entries(we(e).matchLabels);return t?t.join("="):""}var pf=y({id:"endpoints-overwritten",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Endpoints are written by hand for a Service that has a selector",why:"For a Service with a selector the control plane writes the Endpoints of the same name itself, from the pods that carry the labels, and again whenever they differ. Addresses that are written by hand vanish within seconds.",instead:"Take the selector out of the Service when the addresses are meant, or delete the Endpoints when the pods are.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors"]},messages:{replaced:e=>`the control plane replaces these addresses by those of the pods that ${e.service} selects`},examples:{bad:[{title:"a Service that was copied with its selector",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { selector: { app: database }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets: # expect: replaced
  - addresses: [{ ip: 10.20.0.7 }]
    ports: [{ port: 5432 }]
`}],good:[{title:"no selector, another namespace, and a slice that stands beside those of the control plane",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec: { ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database, namespace: shop }
subsets: [{ addresses: [{ ip: 10.20.0.7 }], ports: [{ port: 5432 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: cache, namespace: shop }
spec: { selector: { app: cache }, ports: [{ port: 6379 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: cache, namespace: shop-test }
subsets: [{ addresses: [{ ip: 10.20.0.8 }], ports: [{ port: 6379 }] }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: cache-outside, namespace: shop, labels: { kubernetes.io/service-name: cache } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.9] }]
ports: [{ port: 6379 }]
`},{title:"a lock without addresses",yaml:`
apiVersion: v1
kind: Service
metadata: { name: controller }
spec: { selector: { app: controller }, ports: [{ port: 8080 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: controller, annotations: { control-plane.alpha.kubernetes.io/leader: '{}' } }
`}]},visit({graph:e,report:t}){return{Endpoints(n){let a=n.at.get("subsets"),s=e.find("Service",n.namespace,n.name).filter(c),[o]=s;if(!o||a.items().length===0||!s.every(NC)||e.mayBeUnread(n.name))return;let i=[{at:o.at.get("spec").get("selector").key,note:`the selector of ${x(o)}`}];t(a.key,"replaced",{service:x(o)},{related:i});function c(l){return e.sameNamespace(n,l)===!0}}}}});function NC(e){return!be(e)&&e.at.get("spec").get("selector").entries().length>0}var mf=y({id:"endpoints-port-mismatch",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Endpoints by hand name their ports otherwise than the Service",why:"The proxy joins a port of a Service and a port of its endpoints by their names, and a port without a name only meets another one without. The numbers and `targetPort` play no part. A port of the Service whose name is not found has no endpoints: connections to it are refused.",instead:"Give the ports of both the same names, or none where there is only one.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/"]},messages:{named:e=>`connections to ${e.service} are refused: it has a port ${e.port}, and here is one ${e.found}`,absent:e=>`no port ${e.port} in ${e.endpoints}, which has ${e.found}: connections are refused`},examples:{bad:[{title:"two names for one port, and a name on one side only",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { ports: [{ name: sql, port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets:
  - addresses: [{ ip: 10.20.0.7 }]
    ports:
      - name: postgres # expect: named
        port: 5432
---
apiVersion: v1
kind: Service
metadata: { name: cache }
spec: { ports: [{ port: 6379 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: cache-1, labels: { kubernetes.io/service-name: cache } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.8] }]
ports:
  - name: redis # expect: named
    port: 6379
`},{title:"one port too few",yaml:`
apiVersion: v1
kind: Service
metadata: { name: search, namespace: shop }
spec:
  ports:
    - { name: http, port: 9200 }
    - { name: transport, port: 9300 } # expect: absent
---
apiVersion: v1
kind: Endpoints
metadata: { name: search, namespace: shop }
subsets: [{ addresses: [{ ip: 10.20.0.9 }], ports: [{ name: http, port: 9200 }] }]
`}],good:[{title:"equal names with other numbers, no names, and ports that are spread over slices",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { ports: [{ name: sql, port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets: [{ addresses: [{ ip: 10.20.0.7 }], ports: [{ name: sql, port: 6432 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec: { ports: [{ name: http, port: 9200 }, { name: transport, port: 9300 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: search-1, labels: { kubernetes.io/service-name: search } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.8] }]
ports: [{ name: http, port: 9200 }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: search-2, labels: { kubernetes.io/service-name: search } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.9] }]
ports: [{ name: transport, port: 9300 }]
---
apiVersion: v1
kind: Service
metadata: { name: cache }
spec: { ports: [{ port: 6379 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: cache }
subsets: [{ addresses: [{ ip: 10.20.0.10 }], ports: [{ port: 6379 }] }]
`},{title:"a headless Service, whose clients ask for addresses only, and one with a selector",yaml:`
apiVersion: v1
kind: Service
metadata: { name: nodes }
spec: { clusterIP: None, ports: [{ name: sql, port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: nodes }
subsets: [{ addresses: [{ ip: 10.20.0.7 }], ports: [{ port: 5432 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: web }
subsets: [{ addresses: [{ ip: 10.20.0.11 }], ports: [{ port: 80 }] }]
`}]},visit({graph:e,report:t}){return{Service(n){let a=n.at.get("spec"),o=a.get("selector").entries().length>0||ct(n)||be(n)||e.mayGetSelector(n)?[]:TC(e,n),r=o.flatMap(({ports:u})=>u),[i]=o;if(!i||r.length===0)return;let c=a.get("ports").items(),l=c.find(u=>!r.some(f=>Hn(f)===Hn(u)));if(!l)return;let d=wc(Hn(l)),p=r.find(u=>!c.some(f=>Hn(f)===Hn(u))),m=x(i.resource);if(p){let u={service:x(n),port:d,found:wc(Hn(p))},f=[{at:l,note:`the port of ${x(n)}`}];t(p.get("name"),"named",u,{related:f})}else{let u=r.map(g=>wc(Hn(g))).join(", "),f=[H(i.resource,m)];t(l,"absent",{port:d,endpoints:m,found:u},{related:f})}}}}});function TC(e,t){let n=e.find("Endpoints",t.namespace,t.name).map(s=>({resource:s,ports:s.at.get("subsets").items().flatMap(o=>o.get("ports").items())})),a=vn(e,t.name).map(s=>({resource:s,ports:s.at.get("ports").items()}));return[...n,...a].filter(({resource:s})=>e.sameNamespace(t,s)===!0)}function Hn(e){return e.get("name").text()??""}function wc(e){return e===""?"without a name":`'${e}'`}function or(e){let t=q(()=>uf(e.workloads,({labels:a})=>a)),n=q(()=>uf(e.workloads,ff));return{carrying:a=>Object.entries(a).flatMap(([s,o])=>t().get(`${s}=${o}`)??[]),labelled(a){let[s]=Object.entries(a);return(s?n().get(`${s[0]}=${s[1]}`)??[]:[]).filter(r=>Ae(a,ff(r)))}}}function uf(e,t){let n=new Map;for(let a of e)for(let[s,o]of Object.entries(t(a)))U(n,`${s}=${o}`,a);return n}function ff({resource:e}){return j(e.at).get("labels").labels()}var gf=y({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet. One that an operator has made, as its `ownerReferences` say, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`},{title:"a StatefulSet out of a cluster, which its operator has made",complete:!0,yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: database
  ownerReferences:
    - { apiVersion: shop.example/v1, kind: Database, name: database, uid: 3f1d5b52-6a51-4b1c-9f0e-0f6f6f0a1c11, controller: true }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
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
`}]},visit({graph:e,report:t}){let n=or(e);return{reference(a){let{from:s,at:o,to:r,state:i,targets:c}=a;if(s.visitable!=="StatefulSet"||r.kind!=="Service"||LC(s))return;if(i==="missing"){let m=GC(a.proof);return t(o,"missing",{service:r.name,hint:WC(a)},{related:m})}let l=c,[d]=l,p=e.workloadOf(s);if(!(i!=="resolved"||!d||!p))if(l.some(ct)){if(!l.some(m=>IC(m,p)||DC(e,n,m))){let m=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:p.metadata.get("labels").key,note:"the labels of the pods"}];t(o,"unselected",{service:r.name,set:x(s)},{related:m})}}else{let m=[{at:EC(d),note:"it has an address of its own"}],u=(p.replicas??2)>1?"warning":"info";t(o,"address",{service:r.name},{related:m,severity:u})}}}}});function LC({at:e}){return j(e).get("ownerReferences").items().some(n=>n.get("controller").flag()===!0)}function EC(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:n})=>n)??le(e)}function IC(e,t){return Ae(e.at.get("spec").get("selector").labels(),t.labels)}function DC(e,t,n){let a=n.at.get("spec").get("selector").labels();return e.find("Endpoints",n.namespace,n.name).length>0?!0:e.selectedBy(n,a).workloads.length===0&&(e.nearLabel(n,n.at.get("spec").get("selector"))!==void 0||t.labelled(a).length>0)}function WC({proof:e}){let t=hf(e);return e?.code==="near-miss"?ve(t?.name):e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function GC(e){let t=hf(e);return t?[H(t)]:[]}function hf(e){return e&&"resource"in e?e.resource:void 0}var yf=y({id:"host-port-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A DaemonSet holds the host port of other pods on every node",why:"A host port belongs to one pod of a node, and so does each port of a pod in the network of its host. Where a DaemonSet has taken it on all nodes, the scheduler finds none for the pods of another workload: they stay Pending with `node(s) didn't have free ports`.",instead:"Give one of the two another port, keep them apart by a `nodeSelector`, or reach the pods by a Service instead of a host port.",unless:"The two run on different nodes. A workload with a `nodeSelector`, an affinity or tolerations of its own is therefore left out, unless both have the same. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/","https://kubernetes.io/docs/concepts/configuration/overview/"]},messages:{taken:e=>`host port ${e.port} is taken on every node by ${e.set}: these pods stay Pending`},examples:{bad:[{title:"two exporters for one port, one of them by the network of the host",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-exporter, namespace: monitoring }
spec:
  selector: { matchLabels: { app: node-exporter } }
  template:
    metadata: { labels: { app: node-exporter } }
    spec:
      hostNetwork: true
      tolerations: [{ operator: Exists }]
      containers: [{ name: exporter, image: "prom/node-exporter:v1.8.2", ports: [{ containerPort: 9100 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway, namespace: shop }
spec:
  selector: { matchLabels: { app: gateway } }
  template:
    metadata: { labels: { app: gateway } }
    spec:
      containers:
        - name: gateway
          image: ghcr.io/shop/gateway:1.2.0
          ports:
            - containerPort: 8080
              hostPort: 9100 # expect: taken
`}],good:[{title:"nodes of their own, another protocol, another address, and Deployments that avoid each other",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: edge }
spec:
  selector: { matchLabels: { app: edge } }
  template:
    metadata: { labels: { app: edge } }
    spec:
      nodeSelector: { role: edge }
      containers: [{ name: nginx, image: nginx:1.27.3, ports: [{ containerPort: 80, hostPort: 80 }] }]
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
          ports: [{ containerPort: 53, hostPort: 53, protocol: UDP }, { containerPort: 8053, hostPort: 8053, hostIP: 127.0.0.1 }]
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
          image: ghcr.io/shop/web:3.0.2
          ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 53, hostPort: 53 }, { containerPort: 53, hostPort: 8053, hostIP: 10.0.0.7 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: admin }
spec:
  selector: { matchLabels: { app: admin } }
  template:
    metadata: { labels: { app: admin } }
    spec:
      containers: [{ name: admin, image: "ghcr.io/shop/admin:1.0.1", ports: [{ containerPort: 80, hostPort: 80 }] }]
`},{title:"pods that also go where the DaemonSet does not",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers: [{ name: agent, image: "ghcr.io/shop/agent:1.0.1", ports: [{ containerPort: 9000, hostPort: 9000 }] }]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: control-plane-agent }
spec:
  selector: { matchLabels: { app: control-plane-agent } }
  template:
    metadata: { labels: { app: control-plane-agent } }
    spec:
      nodeSelector: { node-role.kubernetes.io/control-plane: "" }
      tolerations: [{ key: node-role.kubernetes.io/control-plane, operator: Exists }]
      containers: [{ name: agent, image: "ghcr.io/shop/agent:1.0.1", ports: [{ containerPort: 9000, hostPort: 9000 }] }]
`}]},visit({graph:e,report:t}){return{end(){let n=e.workloads.flatMap(s=>{let o=s.replicas===0?[]:_C(s);return o.length>0?[{workload:s,ports:o}]:[]}),a=new Set;for(let s of n.filter(({workload:o})=>o.resource.visitable==="DaemonSet"))for(let o of n){if(a.has(o.workload)||a.has(s.workload)||!BC(e,s.workload,o.workload))continue;let[r]=o.ports.flatMap(l=>{let d=s.ports.find(p=>FC(p,l));return d?[{port:l,same:d}]:[]});if(!r)continue;a.add(o.workload);let i=x(s.workload.resource),c={port:`${r.port.number}/${r.port.protocol}`,set:i};t(r.port.at,"taken",c,{related:[{at:r.same.at,note:`the port of ${i}`}]})}}}}});function _C({containers:e,spec:t}){let n=t.get("hostNetwork").flag()===!0;return e.filter(({role:a})=>a==="container"||a==="sidecar").flatMap(({at:a})=>a.get("ports").items()).flatMap(a=>{let s=a.get("hostPort"),o=s.exists||!n?s:a.get("containerPort"),r=o.number();if(!r)return[];let i=Le(a);return[{at:o,number:r,protocol:i,address:a.get("hostIP").text()||Sc}]})}var Sc="0.0.0.0";function FC(e,t){return(e.address===t.address||e.address===Sc||t.address===Sc)&&e.number===t.number&&e.protocol===t.protocol}var xc=["nodeSelector","affinity","tolerations","nodeName","runtimeClassName","schedulerName"];function BC(e,t,n){let{resource:a}=t,{resource:s}=n;if(lt(a,s)||!Qe(e,a,s))return!1;let o=({spec:c},l)=>JSON.stringify(c.get(l).value??null),r=c=>o(n,c)==="null";return xc.every(c=>o(t,c)===o(n,c))?!0:xc.every(c=>c==="tolerations"||o(t,c)==="null")&&xc.every(r)}function Sn(e,t,n){return t===n||!Qe(e,t,n)?!1:lt(t,n)?e.sameNamespace(t,n)===!1&&(e.isComplete||t.file===n.file):!0}var bf=y({id:"ingress-route-duplicate",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two routes of Ingresses have the same host and path and lead elsewhere",why:"An ingress controller serves one backend for a host, a path and a path type. Of two in one Ingress it takes the first; of two Ingresses of one class most controllers take the older one. The other route gets no requests and nothing says so, and after a redeployment it may be the other way round.",instead:"Delete one of the two, or give it a path of its own. A canary is marked by the annotations of the controller.",unless:"The controller gives each Ingress a load balancer of its own, as those of cloud providers do, or tells requests apart by annotations: such Ingresses are not compared. Only manifests of one file or of one folder are, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches","https://kubernetes.github.io/ingress-nginx/how-it-works/"]},messages:{again:e=>`${e.route} leads to ${e.backend} already: this route is never used`,rival:e=>`${e.route} leads to ${e.backend} in ${e.ingress}: one of the two is never used`},examples:{bad:[{title:"a path that was copied and not changed",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
          - path: / # expect: again
            pathType: Prefix
            backend: { service: { name: cart, port: { number: 80 } } }
`},{title:"two Ingresses of one class",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http: { paths: [{ path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api, namespace: shop }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http:
        paths:
          - path: /api # expect: rival
            pathType: Prefix
            backend: { service: { name: api-v2, port: { number: 80 } } }
`}],good:[{title:"a canary, another class, another host, and another path type",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
          - { path: /, pathType: Exact, backend: { service: { name: start, port: { number: 80 } } } }
    - host: www.shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: pages, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web-canary, annotations: { nginx.ingress.kubernetes.io/canary: "true" } }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web-canary, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web-internal }
spec:
  ingressClassName: nginx-internal
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: admin, port: { number: 80 } } } }] }
`},{title:"no host, and a load balancer for each Ingress",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: admin }
spec:
  rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: admin, port: { number: 80 } } } }] } }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: public }
spec:
  ingressClassName: alb
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: private }
spec:
  ingressClassName: alb
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: admin, port: { number: 80 } } } }] }
`}]},visit({graph:e,report:t}){return{end(){let n=new Map;for(let a of e.ofKind("Ingress").flatMap(qC)){let s=`${a.className} ${a.host} ${a.path} ${a.pathType}`,o=n.get(s)??[];n.set(s,[...o,a]);let r=o.find(({ingress:d})=>d===a.ingress),i=r??o.find(d=>UC(e,d,a));if(!i||i.backend===a.backend)continue;let c={route:`'${a.host}${a.path}'`,backend:i.backend},l=[{at:i.at,note:"the other route"}];r?t(a.at,"again",c,{related:l}):t(a.at,"rival",{...c,ingress:x(i.ingress)},{related:l})}}}}});function qC(e){let t=e.at.get("spec"),n=j(e.at).get("annotations").labels(),a=t.get("ingressClassName").text()??n["kubernetes.io/ingress.class"]??"",s=Object.keys(n).some(o=>jC.test(o));return t.get("rules").items().flatMap(o=>{let r=o.get("host").text()??"",i=r!==""&&!s&&!/alb|gce|azure/.test(a);return o.get("http").get("paths").items().flatMap(l=>{let d=l.get("path").text()??"/",p=l.get("pathType").text()??"",m=KC(l);return m?[{ingress:e,at:l.get("path"),className:a,host:r,path:d,pathType:p,backend:m,isShared:i}]:[]})})}var jC=/canary|method|header|cookie|condition|match|weight|priority|group/i;function KC(e){let t=e.get("backend").get("service"),n=t.get("name").text(),a=t.get("port"),s=a.get("number").number()??a.get("name").text();return n===void 0?void 0:`Service '${n}'${s===void 0?"":` port ${s}`}`}function UC(e,t,n){return t.isShared&&n.isShared&&Sn(e,t.ingress,n.ingress)}var kf=y({id:"ingress-tls-host-mismatch",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The host of a certificate and the host of a rule differ by a slip",why:"An Ingress serves a certificate for the hosts that stand in its entry under `tls`. Where a host there has no rule, and the host of a rule has no certificate, the controller answers for the rule with its own certificate, which every browser warns about.",instead:"Write the same host under `tls` and under `rules`, letter by letter.",unless:"The certificate holds both names and the controller looks for them itself, as ingress-nginx does.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"]},messages:{differs:e=>`no rule is for '${e.host}', and '${e.rule}' has no certificate`},examples:{bad:[{title:"a slip of the pen",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls:
    - hosts:
        - shop.exmaple # expect: differs
        - www.shop.example
      secretName: shop-tls
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
    - host: www.shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`},{title:"the only host has no certificate, the only certificate no host",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls:
    - hosts: [shop.example] # expect: differs
      secretName: shop-tls
  rules:
    - host: shop.test
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`}],good:[{title:"a wildcard, a host without encryption beside another one, and a certificate for all hosts",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls: [{ hosts: ['*.shop.example'], secretName: shop-tls }]
  rules:
    - host: www.shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: admin }
spec:
  tls: [{ secretName: admin-tls }]
  rules:
    - host: admin.shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: admin, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api }
spec:
  tls: [{ hosts: [api.shop.example], secretName: api-tls }]
  rules:
    - http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }] }
`},{title:"hosts that are put in later",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls: [{ hosts: [HOST], secretName: shop-tls }]
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`}]},visit({graph:e,report:t}){return{Ingress(n){let a=n.at.get("spec"),s=a.get("tls").items(),o=a.get("rules").items();if(!s.every(d=>d.get("hosts").items().length>0)||!o.every(d=>d.get("host").exists)||e.mayBeUnread(n.name))return;let r=s.flatMap(d=>d.get("hosts").items()),i=o.map(d=>d.get("host")),c=r.filter(d=>!i.some(p=>Rc(d,p)||Rc(p,d))),l=i.filter(d=>!r.some(p=>Rc(p,d)));for(let d of c.filter(vf)){let p=d.text()??"",u=F(p,l,g=>g.text()??"")??(r.length===1&&i.length===1?l[0]:void 0);if(!u||!vf(u))continue;let f=[{at:u,note:"the host of the rule"}];t(d,"differs",{host:p,rule:u.text()??""},{related:f})}}}}});function vf(e){return/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(e.text()??"")}function Rc(e,t){let[n,a]=[e.text()??"",t.text()??""];return n===a||n.startsWith("*.")&&a.slice(a.indexOf("."))===n.slice(1)}var wf=y({id:"monitor-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A monitor scrapes a port by a name that nothing it selects has",why:"A ServiceMonitor finds the port to scrape by the name that it has in the Service, a PodMonitor by the name that it has in a container. Numbers are no names. Where no selected Service or pod has a port of this name, Prometheus drops the target and collects nothing, without an error.",instead:"Name the port in the Service or in the container, and write the same name into the monitor.",unless:"The port belongs to a container that is injected when the pod is created.",refs:["https://prometheus-operator.dev/docs/platform/troubleshooting/"]},messages:{similar:e=>`no port is named '${e.port}' in ${e.object} (did you mean '${e.meant}'?): nothing is scraped`,absent:e=>`no port is named '${e.port}' in ${e.object}, which has ${e.known}: nothing is scraped`},examples:{bad:[{title:"a port without a name, and a slip of the pen",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, labels: { app: web } }
spec: { selector: { app: web }, ports: [{ port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  endpoints:
    - port: "9090" # expect: absent
---
apiVersion: v1
kind: Pod
metadata: { name: worker, labels: { app: worker } }
spec:
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, ports: [{ name: http-metrics, containerPort: 9090 }] }]
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  podMetricsEndpoints:
    - port: http-metric # expect: similar
`}],good:[{title:"a name that one of two Services has, a number, and Services that are not in the run",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, labels: { part-of: shop } }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web-metrics, labels: { part-of: shop } }
spec: { selector: { app: web }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web }
spec:
  selector: { matchLabels: { part-of: shop } }
  endpoints: [{ port: metrics }, { targetPort: 9091 }]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: ledger }
spec: { selector: { matchLabels: { app: ledger } }, endpoints: [{ port: metrics }] }
`}]},visit({graph:e,report:t}){let n=He(e);return{reference({from:a,to:s,state:o,targets:r}){let i=a.visitable,[c]=r;if(i!=="ServiceMonitor"&&i!=="PodMonitor"||s.selector===void 0||!c||o!=="resolved"||!r.every(m=>e.areNear(a,m)))return;let l=n.mayServe(c),d=r.flatMap(m=>HC(e,m)),p=d.flatMap(m=>m.get("name").text()??[]);for(let m of zC(a)){let u=m.get("port").text();if(!u||p.includes(u)||d.length===0||e.mayBeUnread(u))continue;let f=x(c),g=[{at:d[0],note:`the ports of ${f}`}],b=F(u,p,h=>h);b!==void 0?t(m.get("port"),"similar",{port:u,object:f,meant:b},{related:g}):l||t(m.get("port"),"absent",{port:u,object:f,known:QC(p)},{related:g})}}}}});function zC({at:e}){let t=e.get("spec");return[...t.get("endpoints").items(),...t.get("podMetricsEndpoints").items()]}function HC(e,t){if(t.visitable==="Service")return t.at.get("spec").get("ports").items();let n=e.workloadOf(t);return n?_e(n):[]}function QC(e){return e.length===0?"no names":Be(e,3)}var xf=y({id:"monitor-selects-nothing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceMonitor or PodMonitor selects nothing",why:"Prometheus scrapes the Services whose own labels a ServiceMonitor selects, and the pods whose labels a PodMonitor selects, in the monitor's namespace unless `namespaceSelector` says otherwise. Where nothing is selected, there is no target, no metric and no alert, and nothing reports an error.",instead:"For a ServiceMonitor, write the labels into `metadata.labels` of the Service: its `selector` plays no part. Name the namespaces under `namespaceSelector.matchNames`.",unless:"What is selected may stand outside the run, so this is told only where it is proven: a slip of the pen, labels that a Service selects by and does not carry, a Service in another namespace only, or a run that is declared complete.",refs:["https://prometheus-operator.dev/docs/developer/getting-started/","https://prometheus-operator.dev/docs/platform/troubleshooting/"]},messages:{near:e=>`nothing carries '${e.selector}', but ${e.object} carries '${e.label}': nothing is scraped`,inner:e=>`no Service carries '${e.selector}', which is the selector of ${e.service}, not its label: nothing is scraped`,elsewhere:e=>`without a namespaceSelector this looks in '${e.namespace}' only, and ${e.object} is in '${e.other}'`,none:e=>`nothing in the run carries '${e.selector}': nothing is scraped`},examples:{bad:[{title:"the Service has the label in its selector only",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: shop }
spec:
  selector: # expect: inner
    matchLabels: { app: web }
  endpoints: [{ port: metrics }]
`},{title:"a slip of the pen, for Services and for pods",yaml:`
apiVersion: v1
kind: Service
metadata: { name: catalogue, labels: { app: catalogue } }
spec: { selector: { app: catalogue }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: worker, labels: { app: worker } }
spec:
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, ports: [{ name: metrics, containerPort: 9090 }] }]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: catalogue }
spec:
  selector:
    matchLabels:
      app: catalouge # expect: near
  endpoints: [{ port: metrics }]
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: worker }
spec:
  selector:
    matchLabels:
      app: wroker # expect: near
  podMetricsEndpoints: [{ port: metrics }]
`},{title:"the monitor stands with Prometheus, the Service with its program",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { selector: { app: web }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: monitoring }
spec:
  selector: # expect: elsewhere
    matchLabels: { app: web }
  endpoints: [{ port: metrics }]
`},{title:"nothing else exists",complete:!0,yaml:`
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: worker, namespace: shop }
spec:
  selector: # expect: none
    matchLabels: { app: worker }
  podMetricsEndpoints: [{ port: metrics }]
`}],good:[{title:"labels of the Service, namespaces that are named, and Services that are not in the run",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { selector: { app.kubernetes.io/name: web }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: monitoring }
spec:
  selector: { matchLabels: { app: web } }
  namespaceSelector: { matchNames: [shop] }
  endpoints: [{ port: metrics }]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: ledger, namespace: monitoring }
spec: { selector: { matchLabels: { app: ledger } }, endpoints: [{ port: metrics }] }
`},{title:"what the cluster brings itself",complete:!0,yaml:`
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: coredns, namespace: monitoring }
spec:
  selector: { matchLabels: { k8s-app: kube-dns } }
  namespaceSelector: { matchNames: [kube-system] }
  endpoints: [{ port: metrics }]
`}]},visit({graph:e,report:t}){let n=He(e);return{reference(a){let{from:s,at:o,state:r,targets:i}=a,c=s.visitable;if(c!=="ServiceMonitor"&&c!=="PodMonitor"||a.to.selector===void 0)return;let l=we(o),d=Fe(o),p=Object.values(l.matchLabels).some(e.mayBeUnread);if(r==="resolved"||i.length>0||p||d.entries().length===0)return;let m=JC(e,c).filter(({resource:h})=>e.areNear(s,h)),u=m.filter(({resource:h})=>YC(e,a,h)),f=c==="ServiceMonitor"?u.find(({inner:h})=>Ae(l.matchLabels,h)):void 0;if(f){let h=[H(f.resource,"it does not carry the label")],v={service:x(f.resource),selector:ke(l)};return t(o.key,"inner",v,{related:h})}let g=XC(d,u);if(g){let{pair:h,label:v,resource:k}=g,P=[H(k)],$={selector:Jt(h),label:v,object:x(k)};return t(h,"near",$,{related:P})}let b=m.find(({resource:h,labels:v})=>!Sf(s)&&ZC(e,s,h)&&he(l,v))?.resource;if(b){let h={object:x(b),other:b.namespace,namespace:s.namespace},v=[{at:j(b.at).get("namespace"),note:`the namespace of ${x(b)}`}];return t(o.key,"elsewhere",h,{related:v})}e.isComplete&&!n.exist()&&!eP(s)&&t(o.key,"none",{selector:ke(l)})}}}});function JC(e,t){return t==="PodMonitor"?e.workloads.map(({resource:n,labels:a})=>({resource:n,labels:a,inner:{}})):e.ofKind("Service").map(n=>({resource:n,labels:j(n.at).get("labels").labels(),inner:n.at.get("spec").get("selector").labels()}))}function Cc({at:e}){return e.get("spec").get("namespaceSelector")}function Sf(e){let t=Cc(e);return t.get("any").flag()===!0||t.get("matchNames").items().length>0}function YC(e,{from:t},n){let a=Cc(t);if(a.get("any").flag()===!0)return!0;let s=a.get("matchNames").texts();return s.length>0?e.isNamespaceGiven(n)&&s.includes(n.namespace):e.sameNamespace(t,n)===!0}function ZC(e,t,n){return e.isNamespaceGiven(t)&&e.isNamespaceGiven(n)&&t.namespace!==n.namespace}function XC(e,t){for(let[n,a]of e.entries()){let{[n]:s="",...o}=e.labels(),r=F(s,t.filter(({labels:i})=>i[n]!==void 0&&Object.entries(o).every(([c,l])=>i[c]===l)),({labels:i})=>i[n]??"");if(r)return{pair:a,label:`${n}=${r.labels[n]??""}`,resource:r.resource}}}function eP(e){let t=Cc(e),n=Sf(e)?t.get("matchNames").texts():[e.namespace];return t.get("any").flag()===!0||n.some(a=>a==="default"||a.startsWith("kube-"))}var Rf=y({id:"network-policy-blocks-service",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No NetworkPolicy allows the port that a Service leads to",why:"A policy sees a connection where it arrives in the pod, on the port of the container; the port of the Service is not on it any more. A rule for the Service's port lets nobody through: connections by way of the Service run into a timeout.",instead:"Write the port of the container, its `targetPort`, or its name into the rule.",unless:"Another policy that is not in the run allows the port. Therefore this is told only where a rule names the port of the Service, which no container declares, in place of the one that it leads to, or where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]},messages:{swapped:e=>`${e.port} is the port of ${e.service}: the pods of ${e.workload} get these connections on ${e.target}`,closed:e=>`no policy lets anybody reach port ${e.target} of ${e.workload}, which ${e.policy} isolates`},examples:{bad:[{title:"the port of the Service instead of that of the container",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from: [{ podSelector: { matchLabels: { app: gateway } } }]
      ports:
        - port: 80 # expect: swapped
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ name: http, containerPort: 8080 }] }]
`},{title:"all is forbidden and nothing is allowed",complete:!0,yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: shop }
spec:
  podSelector: {}
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports:
    - port: 8080 # expect: closed
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`}],good:[{title:"by number, by name, in a range, by a second policy, and pods that are not isolated",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress: [{ ports: [{ port: 80 }] }, { ports: [{ port: 8000, endPort: 8100 }] }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: metrics, namespace: shop }
spec: { podSelector: {}, ingress: [{ ports: [{ port: metrics }] }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: out, namespace: shop }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Egress] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ name: http, port: 80, targetPort: 8080 }, { name: metrics, port: 9000, targetPort: metrics }]
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers:
    - name: web
      image: ghcr.io/shop/web:3.0.2
      ports: [{ containerPort: 8080 }, { name: metrics, containerPort: 9090 }]
`,complete:!0},{title:"another policy may let somebody in",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`}]},visit({graph:e,report:t}){return{end(){if(e.ofKind("NetworkPolicy").length===0)return;let n=sr(e,"Ingress"),a=new Set;for(let o of e.ofKind("Service")){let r=o.at.get("spec").get("ports").items();for(let{pod:i,ports:c}of e.endpointsOf(o)){let{workload:l}=i,{sure:d,isOpen:p}=n(l),[m]=d;if(!m||p||l.spec.get("hostNetwork").flag()===!0)continue;let u=c.find(k=>!d.some(P=>nP(P,l,k)));if(!u)continue;let f=r.find(k=>(k.get("name").text()??"")===u.name),g=f?.get("port").number(),b=g===void 0?void 0:tP(d).find(({port:k})=>k===g),h={target:u.port,workload:x(l.resource)},v=f?.get("port")??o.at.get("spec").get("ports");if(b&&g!==void 0&&g!==u.port&&!sP(l,g)){let k={...h,port:g,service:x(o)},P=[{at:v,note:`the port of ${x(o)}`}];s(m,b)&&t(b.at,"swapped",k,{related:P})}else if(e.isComplete){let k=[{at:m.at.get("spec").get("podSelector").key,note:"this isolates the pods"}];t(v,"closed",{...h,policy:x(m)},{related:k});break}}}function s({file:o,name:r},{at:i}){let c=`${o} ${r} ${i.path.join()}`,l=!a.has(c);return a.add(c),l}}}}});function tP(e){return e.flatMap(t=>mt(t,"Ingress").flatMap(({ports:n})=>n))}function nP(e,t,n){return mt(e,"Ingress").some(({ports:a})=>a.length===0||a.some(s=>aP(s,t,n)))}function aP({port:e,endPort:t,protocol:n},a,s){return n!==s.protocol?!1:e===void 0?!0:typeof e=="number"?e<=s.port&&s.port<=(t??e):_e(a).some(o=>o.get("name").text()===e&&o.get("containerPort").number()===s.port)}function sP(e,t){return _e(e).some(n=>n.get("containerPort").number()===t)}var Cf=y({id:"network-policy-port-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy allows a port that its pods do not declare",why:"The name of a port in an `ingress` rule is looked up in the containers of the pods that the policy selects, together with the protocol. Where none declares it, the rule allows no port: connections run into a timeout.",instead:"Name the port as the container does, with the same protocol, or write the number of the container port.",unless:"The port belongs to a container that is injected when the pod is created. A number that is not declared works as long as something listens, so that is advice only.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the policy allows ${e.wanted}`,number:e=>`the policy allows port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"the name that the port has in the Service, and the wrong protocol",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: dns }
spec:
  podSelector: { matchLabels: { app: dns } }
  ingress:
    - ports:
        - port: metric # expect: name
        - port: dns # expect: protocol
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: dns }
spec:
  selector: { matchLabels: { app: dns } }
  template:
    metadata: { labels: { app: dns } }
    spec:
      containers:
        - name: dns
          image: coredns/coredns:1.12.0
          ports: [{ name: dns, containerPort: 53, protocol: UDP }, { name: metrics, containerPort: 9153 }]
`},{title:"a number that belonged to another container",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - ports:
        - port: 3000 # expect: number
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`}],good:[{title:"names, numbers, egress, all pods, and pods that are not in the run",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: { matchLabels: { app: web } }
  policyTypes: [Ingress, Egress]
  ingress: [{ ports: [{ port: http }, { port: 8080 }, { port: 8000, endPort: 9000 }, { port: 80 }] }]
  egress: [{ ports: [{ port: sql }] }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: worker }
spec: { podSelector: { matchLabels: { app: worker } }, ingress: [{ ports: [{ port: 9090 }] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: worker, labels: { app: worker } }
spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: all }
spec: { podSelector: {}, ingress: [{ ports: [{ port: metrics }] }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api }
spec: { podSelector: { matchLabels: { app: api } }, ingress: [{ ports: [{ port: http }] }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ name: http, containerPort: 8080 }] }]
`}]},visit({graph:e,report:t}){return{NetworkPolicy(n){let a=we(Ms(n));if(Object.keys(a.matchLabels).length===0||!vc(n,"Ingress"))return;let{workloads:o,perhaps:r}=e.selectPods({selecting:n,selector:a}),[i]=o;if(!i)return;let c=[...o,...r].flatMap(oP),l=rP([...o,...r]),d=p=>o.some(m=>e.servicesOf(m).some(u=>iP(u,p)));for(let{at:p,port:m,endPort:u,protocol:f}of mt(n,"Ingress").flatMap(({ports:g})=>g)){if(typeof m=="number"){if(!l||u!==void 0||l.includes(m)||d(m))continue;let k={port:m,workload:x(i.resource),declared:l.join(", ")},P=[{at:yn(i),note:`the ports of ${k.workload}`}];t(p,"number",k,{related:P,severity:"info"});continue}if(m===void 0||e.mayBeUnread(m))continue;let g=c.filter(({name:k})=>k===m),b=x(i.resource),h=[{at:yn(i),note:`the ports of ${b}`}],[v]=g;if(v)g.every(k=>k.protocol!==f)&&t(p,"protocol",{port:m,workload:b,wanted:f,declared:v.protocol},{related:h});else{let k=Re(m,c.map(({name:P})=>P));t(p,"name",{port:m,workload:b,meant:ve(k)},{related:h})}}}}}});function oP(e){return _e(e).flatMap(t=>{let n=t.get("name").text();return n===void 0?[]:[{name:n,protocol:Le(t)}]})}function rP(e){let t=e.flatMap(a=>a.containers.filter(({role:s})=>s!=="init"));return t.some(({role:a,at:s})=>a==="container"&&s.get("ports").items().length===0)?void 0:Nt(t)}function iP(e,t){return e.at.get("spec").get("ports").items().some(a=>a.get("port").number()===t)}var Af=y({id:"network-policy-selects-nothing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy selects no pods, or names peers that do not exist",why:"A policy applies to the pods of its own namespace that carry the labels of `podSelector`. Where none does, nothing is isolated, and everybody reaches the pods that were to be protected. A peer whose labels no pod and no namespace carries lets nobody through: connections that were to be allowed run into a timeout. Nothing reports an error.",instead:"Copy the labels of pods from `spec.template.metadata.labels`. Every namespace has a label of its own with its name: `kubernetes.io/metadata.name`.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, a namespace of the run is named by a label that it does not carry, or the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/","https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-namespace-by-its-name"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': it isolates nothing`,peer:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': it lets nobody through`,namespace:e=>`no namespace carries '${e.label}', not even Namespace '${e.namespace}': it lets nobody through`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': it isolates nothing`},examples:{bad:[{title:"slips of the pen in the pods that are isolated and in those that are let in",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: database, namespace: shop }
spec:
  podSelector:
    matchLabels:
      app: databse # expect: near
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: catalouge # expect: peer
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: catalogue, namespace: shop }
spec:
  selector: { matchLabels: { app: catalogue } }
  template:
    metadata: { labels: { app: catalogue } }
    spec:
      containers: [{ name: catalogue, image: ghcr.io/shop/catalogue:3.0.2 }]
`},{title:"a label that the namespace does not have",yaml:`
apiVersion: v1
kind: Namespace
metadata: { name: monitoring }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: metrics, namespace: shop }
spec:
  podSelector: {}
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              name: monitoring # expect: namespace
`},{title:"nothing else exists",complete:!0,yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: database, namespace: shop }
spec:
  podSelector: # expect: none
    matchLabels: { app: database }
`}],good:[{title:"all pods, pods that are not in the run, and namespaces by a label that they all have",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-all, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from:
        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: monitoring } }
          podSelector: { matchLabels: { app: prometheus } }
        - namespaceSelector: { matchLabels: { team: payments } }
        - podSelector: { matchLabels: { app: proxy } }
---
apiVersion: v1
kind: Namespace
metadata: { name: monitoring }
---
apiVersion: v1
kind: Namespace
metadata: { name: payments, labels: { team: payments } }
`},{title:"an operator makes the pods",complete:!0,yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: kafka, namespace: shop }
spec:
  podSelector: { matchLabels: { strimzi.io/cluster: orders } }
---
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: { name: orders, namespace: shop }
spec: { kafka: { replicas: 3 } }
`}]},visit({graph:e,report:t}){let n=He(e);return{NetworkPolicy(a){let s=Ms(a),o=Pf(e,a,s);if(o)t(o.at,"near",o.values,{related:o.related});else if(e.isComplete&&!tn(s)&&Vf(e,a,s)){let r={selector:ke(we(s)),namespace:a.namespace};n.mayServe(a)||t(s.key,"none",r)}for(let r of cP(a)){let i=r.namespaceSelector.exists?void 0:Pf(e,a,r.podSelector);i&&t(i.at,"peer",i.values,{related:i.related});let c=lP(e,a,r.namespaceSelector);if(!c)continue;let{pair:l,namespace:d}=c,p=[H(d)];t(l,"namespace",{label:`${l.name}=${d.name}`,namespace:d.name},{related:p})}}}}});function cP(e){return[...mt(e,"Ingress"),...mt(e,"Egress")].flatMap(({peers:t})=>t)}function Vf(e,t,n){let a=we(n),{workloads:s,perhaps:o}=e.selectPods({selecting:t,selector:a});return[...s,...o].length===0&&!Object.values(a.matchLabels).some(e.mayBeUnread)}function Pf(e,t,n){if(!n.exists||tn(n)||!Vf(e,t,n))return;let a=e.nearLabel(t,Fe(n));return a&&vt(a)}function lP(e,t,n){for(let[a,s]of Fe(n).entries()){let o=s.text()??"",r=e.find("Namespace","",o).filter(l=>e.areNear(t,l)),[i]=r;if(!i||a==="kubernetes.io/metadata.name"||e.mayBeUnread(o))continue;if(e.ofKind("Namespace").filter(l=>j(l.at).get("labels").get(a).exists).length===0&&/(^|[/.-])(name|namespace|ns)$/.test(a))return{pair:s,namespace:i}}}var Of=y({id:"node-port-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two Services ask for the same node port",why:"A node port is opened on every node of the cluster, whatever the namespace, and the API server gives each number away once. It refuses the second Service with `provided port is already allocated`, also for another protocol. Only two entries of one Service may share a node port, for TCP and for UDP, when their `port` is the same, too.",instead:"Leave `nodePort` out, so that a free one is chosen, or choose another number.",unless:"The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"]},messages:{taken:e=>`node port ${e.port} is taken by ${e.service} already`,apart:e=>`node port ${e.port} is shared by ports ${e.first} and ${e.second}: only one port of two protocols can do so`},examples:{bad:[{title:"a copied Service, in another namespace",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 30080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: admin, namespace: shop-admin }
spec:
  type: LoadBalancer
  selector: { app: admin }
  ports:
    - port: 80
      protocol: UDP
      nodePort: 30080 # expect: taken
`},{title:"two ports of one Service",yaml:`
apiVersion: v1
kind: Service
metadata: { name: dns }
spec:
  type: NodePort
  selector: { app: dns }
  ports:
    - { name: dns, port: 53, protocol: UDP, nodePort: 30053 }
    - { name: dns-tcp, port: 5353, protocol: TCP, nodePort: 30053 } # expect: apart
`}],good:[{title:"one port for two protocols, a number that is left to the cluster, and a type that opens none",yaml:`
apiVersion: v1
kind: Service
metadata: { name: dns }
spec:
  type: NodePort
  selector: { app: dns }
  ports:
    - { name: dns, port: 53, protocol: UDP, nodePort: 30053 }
    - { name: dns-tcp, port: 53, protocol: TCP, nodePort: 30053 }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 0 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { type: NodePort, selector: { app: api }, ports: [{ port: 80, nodePort: 0 }] }
---
apiVersion: v1
kind: Service
metadata: { name: admin }
spec: { selector: { app: admin }, ports: [{ port: 80, nodePort: 30053 }] }
`},{title:"an object that is defined twice is told elsewhere",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 30080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 30080 }] }
`}]},visit({graph:e,report:t}){return{end(){let n=new Map;for(let a of e.ofKind("Service").flatMap(dP)){let s=n.get(a.number)??[];n.set(a.number,[...s,a]);let o=s.find(({service:i})=>i===a.service),r=s.find(({service:i})=>Sn(e,i,a.service));if(o&&pP(o,a)){let i={port:a.number,first:`${o.port}/${o.protocol}`,second:`${a.port}/${a.protocol}`};t(a.at,"apart",i,{related:[{at:o.at,note:"the same node port"}]})}else if(r&&!o){let i=[{at:r.at,note:`the node port of ${x(r.service)}`}];t(a.at,"taken",{port:a.number,service:x(r.service)},{related:i})}}}}}});function dP(e){let t=e.at.get("spec");return/^(NodePort|LoadBalancer)$/.test(t.get("type").text()??"")?t.get("ports").items().flatMap(n=>{let a=n.get("nodePort").number(),s=n.get("port").number()??0,o=Le(n);return a?[{service:e,at:n.get("nodePort"),number:a,port:s,protocol:o}]:[]}):[]}function pP(e,t){return e.protocol!==t.protocol&&e.port!==t.port}var $f=y({id:"reference-not-granted",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A route or a Gateway uses an object of a namespace that does not grant it",why:"In the Gateway API a reference into another namespace counts only where a ReferenceGrant stands in that namespace and names the kind and the namespace of who refers. Without one the controller ignores it: requests for the backend end in status 500, a listener without its certificate is not served.",instead:"Write a ReferenceGrant into the namespace of the target, with `from` for the kind and namespace of the route and `to` for the kind of the target.",unless:"The grant is not in the run. Therefore this is told only where the target itself is in the run, close by, or where the run is declared complete.",refs:["https://gateway-api.sigs.k8s.io/api-types/referencegrant/","https://gateway-api.sigs.k8s.io/guides/multiple-ns/"]},messages:{ungranted:e=>`nothing in '${e.other}' grants ${e.target} to a ${e.kind} of '${e.namespace}': ${e.effect}`},examples:{bad:[{title:"a backend in another namespace, and a grant for another kind",yaml:`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: api, namespace: shop }
spec:
  rules:
    - backendRefs:
        - name: ledger # expect: ungranted
          namespace: finance
          port: 8080
---
apiVersion: v1
kind: Service
metadata: { name: ledger, namespace: finance }
spec: { selector: { app: ledger }, ports: [{ port: 8080 }] }
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: shop, namespace: finance }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: GRPCRoute, namespace: shop }]
  to: [{ group: "", kind: Service }]
`},{title:"a certificate that is kept elsewhere",complete:!0,yaml:`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: shop, namespace: edge }
spec:
  gatewayClassName: shop
  listeners:
    - name: https
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: shop-tls # expect: ungranted
            namespace: certificates
---
apiVersion: v1
kind: Secret
metadata: { name: shop-tls, namespace: certificates }
type: kubernetes.io/tls
data: { tls.crt: RVhBTVBMRQ==, tls.key: RVhBTVBMRQ== }
`}],good:[{title:"granted, in the own namespace, and a target that is not in the run",yaml:`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: api, namespace: shop }
spec:
  rules:
    - backendRefs:
        - { name: ledger, namespace: finance, port: 8080 }
        - { name: api, namespace: shop, port: 8080 }
        - { name: search, namespace: search, port: 9200 }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: mesh, namespace: web }
spec:
  parentRefs: [{ group: "", kind: Service, name: ledger, namespace: finance }]
  rules: [{ backendRefs: [{ name: ledger, namespace: finance, port: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: ledger, namespace: finance }
spec: { selector: { app: ledger }, ports: [{ port: 8080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: shop, namespace: finance }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: shop }]
  to: [{ group: "", kind: Service, name: ledger }]
`},{title:"a route whose namespace is chosen later",yaml:`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ledger }
spec: { rules: [{ backendRefs: [{ name: ledger, namespace: finance, port: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: ledger, namespace: finance }
spec: { selector: { app: ledger }, ports: [{ port: 8080 }] }
`}]},visit({graph:e,report:t}){return{reference(n){let{row:a,from:s,at:o,to:r,targets:i,effect:c,state:l}=n;if(!hP.has(r.kind)||!s.visitable||!gP.has(s.visitable)||a.path===mP||uP(s)||!(r.namespace!==""&&r.namespace!==s.namespace&&e.isNamespaceGiven(s))||l!=="resolved"||r.selector!==void 0)return;let[p]=i;if(!p||!i.every(f=>$a(e,s,f))||yP(e,n))return;let m=x(p),u={kind:s.kind,namespace:s.namespace,target:m,other:r.namespace,effect:c};t(o,"ungranted",u,{related:[H(p,m)]})}}}}),mP="spec.parentRefs[].name";function uP({at:e}){return e.get("spec").get("parentRefs").items().some(n=>n.get("kind").text()==="Service")}var fP="gateway.networking.k8s.io",gP=new Set(["GRPCRoute","Gateway","HTTPRoute","TCPRoute","TLSRoute","UDPRoute"]),hP=new Set(["ConfigMap","Secret","Service"]);function yP(e,{from:t,to:n}){if(e.isExternal("ReferenceGrant",n.namespace,""))return!0;return e.ofKind("ReferenceGrant").filter(r=>r.namespace===n.namespace||!e.isNamespaceGiven(r)).some(r=>s(r)&&o(r));function s({at:r}){return r.get("spec").get("from").items().some(i=>i.get("group").text()===fP&&i.get("kind").text()===t.kind&&i.get("namespace").text()===t.namespace)}function o({at:r}){return r.get("spec").get("to").items().some(c=>(c.get("group").text()??"")===""&&c.get("kind").text()===n.kind&&(c.get("name").text()??n.name)===n.name)}}var Mf={HTTPRoute:["HTTP","HTTPS"],GRPCRoute:["HTTP","HTTPS"],TLSRoute:["TLS"],TCPRoute:["TCP","TLS"],UDPRoute:["UDP"]};function Nf(e,t){return!Object.values(Mf).some(a=>a.includes(e))||Mf[t]?.includes(e)!==!1}function Pc({at:e}){return e.get("spec").get("listeners").items().map(t=>({name:t.get("name").text()??"",port:t.get("port").number(),protocol:t.get("protocol").text()??"",hostname:t.get("hostname").text()||void 0,allowed:t.get("allowedRoutes").get("namespaces").get("from").text()??"Same"}))}function Ac(e,t){return e===t||e.startsWith("*.")&&t.endsWith(e.slice(1))}var Lf=y({id:"route-without-listener",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No listener of the Gateway accepts a route",why:"A route gets requests through the listeners of its Gateway: those of the named section and port, for its kind, for one of its host names, and open to its namespace. Without other words a listener takes routes of the Gateway's own namespace only. A route that no listener accepts gets no requests; only its status says so.",instead:"Write the name and the port of the listener as the Gateway does, a host name that it covers, and open it to the namespace of the route by `allowedRoutes.namespaces`.",unless:"Somebody adds a listener to the Gateway while the cluster runs.",refs:["https://gateway-api.sigs.k8s.io/api-types/httproute/","https://gateway-api.sigs.k8s.io/guides/multiple-ns/"]},messages:{section:e=>`no listener '${e.section}' in ${e.gateway}, which has ${e.known}: the route gets no requests`,port:e=>`no listener on port ${e.port} in ${e.gateway}, which has ${e.known}: the route gets no requests`,protocol:e=>`no listener for a ${e.kind} in ${e.gateway}, only for ${e.known}: the route gets no requests`,namespace:e=>`the listeners of ${e.gateway} take routes of '${e.namespace}' only: allowedRoutes opens them to others`,hostname:e=>`no listener of ${e.gateway} is for '${e.host}', only for ${e.known}: the route gets no requests`},examples:{bad:[{title:"another name, port, protocol and host than those of the listeners",yaml:`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: shop, namespace: shop }
spec:
  gatewayClassName: shop
  listeners:
    - { name: http, port: 80, protocol: HTTP, hostname: "*.shop.example" }
    - { name: https, port: 443, protocol: HTTPS, hostname: "*.shop.example" }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec:
  parentRefs:
    - name: shop
      sectionName: htps # expect: section
    - name: shop
      port: 8080 # expect: port
    - name: shop
  hostnames:
    - www.shop.example
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: start, namespace: shop }
spec:
  parentRefs: [{ name: shop }]
  hostnames:
    - shop.example # expect: hostname
---
apiVersion: gateway.networking.k8s.io/v1alpha2
kind: TCPRoute
metadata: { name: database, namespace: shop }
spec:
  parentRefs:
    - name: shop # expect: protocol
`},{title:"a Gateway that is open to its own namespace only",yaml:`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: edge }
spec: { gatewayClassName: shop, listeners: [{ name: http, port: 80, protocol: HTTP }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec:
  parentRefs:
    - name: edge # expect: namespace
      namespace: edge
`}],good:[{title:"a section, a port, wildcards, an open listener, and a Gateway that is not in the run",yaml:`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: edge }
spec:
  gatewayClassName: shop
  listeners:
    - { name: https, port: 443, protocol: HTTPS, hostname: "*.shop.example", allowedRoutes: { namespaces: { from: All } } }
    - { name: tls, port: 8443, protocol: TLS, allowedRoutes: { namespaces: { from: Selector } } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec:
  parentRefs:
    - { name: edge, namespace: edge, sectionName: https, port: 443 }
    - { name: mesh, namespace: edge, sectionName: web }
    - { kind: Service, name: web, port: 80 }
  hostnames: [a.b.shop.example, other.example]
---
apiVersion: gateway.networking.k8s.io/v1
kind: TLSRoute
metadata: { name: ledger, namespace: shop }
spec: { parentRefs: [{ name: edge, namespace: edge }], hostnames: [ledger.test] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata: { name: orders, namespace: shop }
spec: { parentRefs: [{ name: edge, namespace: edge }], hostnames: ["*.example"] }
`}]},visit({graph:e,report:t}){return{reference(n){let{at:a,from:s,to:o}=n,r=bP(e,n),[i]=r;if(!i||r.some(V=>Pc(V).length===0))return;let c=r.flatMap(V=>Pc(V).map(E=>({...E,gateway:V}))),l=vP(n),d={gateway:x(i)},p=[{at:i.at.get("spec").get("listeners").key,note:`the listeners of ${d.gateway}`}],m=l.get("sectionName").text(),u=c.filter(({name:V})=>m===void 0||V===m);if(m!==void 0&&u.length===0){let V=Tf(c.map(({name:E})=>E),m);return t(l.get("sectionName"),"section",{...d,section:m,known:V},{related:p})}let f=l.get("port").number(),g=u.filter(V=>f===void 0||V.port===f);if(f!==void 0&&g.length===0){let V=[...new Set(u.map(E=>E.port))].join(", ");return t(l.get("port"),"port",{...d,port:f,known:V},{related:p})}let b=g.filter(({protocol:V})=>Nf(V,s.kind));if(b.length===0){let V=[...new Set(g.map(({protocol:E})=>E))].join(", ");return t(a,"protocol",{...d,kind:s.kind,known:V},{related:p})}let h=o.namespace!==s.namespace&&e.isNamespaceGiven(s),v=b.filter(({allowed:V})=>!h||V!=="Same");if(v.length===0)return t(a,"namespace",{...d,namespace:o.namespace},{related:p});let k=kP(n),P=v.flatMap(({hostname:V})=>V??[]),$=k.length===0||P.length<v.length||k.some(I),[W]=k;!$&&W&&t(W,"hostname",{...d,host:W.text()??"",known:Tf(P,W.text()??"")},{related:p});function I(V){return P.some(E=>Ac(E,V.text()??"")||Ac(V.text()??"",E))}}}}});function bP(e,{row:t,from:n,to:a,state:s,targets:o}){return!(t.path==="spec.parentRefs[].name"&&a.kind==="Gateway"&&s==="resolved")||!o.every(i=>$a(e,n,i)&&!e.mayBeUnread(i.name))?[]:o}function vP({from:e,at:t}){let n=e.at.get("spec").get("parentRefs").items(),a=t.path.join();return n.find(s=>s.get("name").path.join()===a)??t}function kP({from:e}){return e.at.get("spec").get("hostnames").items().filter(t=>t.text())}function Tf(e,t){let n=F(t,e,a=>a);return Be(n===void 0?e:[n,...e],3)}var Ef=y({id:"service-address-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two Services ask for the same address",why:"The API server gives a cluster IP away once and refuses the second Service with `provided IP is already allocated`. An address of a load balancer, or one of `externalIPs`, can be shared by Services with different ports only: with the same port the second one waits for its address for ever, or takes the traffic of the first.",instead:"Leave `clusterIP` out, so that a free address is chosen, or write another one.",unless:"The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/","https://kubernetes.io/docs/concepts/services-networking/service/#external-ips"]},messages:{cluster:e=>`cluster IP '${e.address}' is taken by ${e.service} already`,outer:e=>`port ${e.port} of '${e.address}' is taken by ${e.service} already`},examples:{bad:[{title:"a copied Service",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec: { clusterIP: 10.96.0.20, selector: { app: database }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Service
metadata: { name: cache, namespace: shop }
spec:
  clusterIP: 10.96.0.20 # expect: cluster
  selector: { app: cache }
  ports: [{ port: 6379 }]
`},{title:"one port of one load balancer",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: LoadBalancer, loadBalancerIP: 192.0.2.10, selector: { app: web }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: admin }
spec:
  type: LoadBalancer
  loadBalancerIP: 192.0.2.10 # expect: outer
  selector: { app: admin }
  ports: [{ port: 80 }, { port: 443 }]
`}],good:[{title:"no address, other ports of one, and other protocols",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, selector: { app: database } }
---
apiVersion: v1
kind: Service
metadata: { name: cache }
spec: { clusterIP: None, selector: { app: cache } }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: LoadBalancer, loadBalancerIP: 192.0.2.10, selector: { app: web }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web-http3 }
spec: { type: LoadBalancer, loadBalancerIP: 192.0.2.10, selector: { app: web }, ports: [{ port: 443, protocol: UDP }] }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { externalIPs: [192.0.2.10], selector: { app: mail }, ports: [{ port: 25 }] }
`}]},visit({graph:e,report:t}){return{end(){let n=new Map,a=new Set;for(let s of e.ofKind("Service").flatMap(wP)){let o=`${s.address} ${s.port}`,r=n.get(o)??[];n.set(o,[...r,s]);let i=r.find(({service:p})=>Sn(e,p,s.service)),c=`${s.address} ${s.service.namespace}/${s.service.name}`;if(!i||a.has(c))continue;a.add(c);let l=[{at:i.at,note:`the address of ${x(i.service)}`}],d={address:s.address,service:x(i.service)};s.port===""?t(s.at,"cluster",d,{related:l}):t(s.at,"outer",{...d,port:s.port},{related:l})}}}}});function wP(e){let t=e.at.get("spec"),n=t.get("ports").items().map(i=>`${i.get("port").number()??""}/${Le(i)}`),a=t.get("clusterIPs").items(),s=a.length>0?a:[t.get("clusterIP")],o=[...t.get("type").text()==="LoadBalancer"?[t.get("loadBalancerIP")]:[]];return[...s.flatMap(i=>r(i,[""]).filter(({address:c})=>c!=="None")),...o.flatMap(i=>r(i,n)),...t.get("externalIPs").items().flatMap(i=>r(i,n))];function r(i,c){let l=i.text();return l?c.map(d=>({service:e,at:i,address:l,port:d})):[]}}function If(e){let t=e.ofKind("Service").filter(({name:i})=>i!==""),n=ee(t,({name:i})=>i),a=ee(t,({namespace:i})=>i),s=ee(t,i=>i.at.get("spec").get("clusterIP").text()??""),o=q(()=>e.resources.filter(Xt));return i=>{let{resource:c,host:l,port:d,isAlone:p}=i,m=$=>e.areNear(c,$),u=p?s.get(l)?.find(m):void 0;if(u)return{code:"fixed",service:u,at:u.at.get("spec").get("clusterIP")};let f=SP(e,i);if(!f||/^\d+(\.\d+){3}$/.test(l))return;let g=n.get(f.name)??[],b=g.filter($=>m($)&&f.isSame($)===!0);if(b.length>0)return d===void 0?void 0:PP(e,b,d);if(r(f))return;let h=g.filter(m),[v]=h;if(f.isShort&&v&&xP(e,c,g))return{code:"elsewhere",service:v};let k=a.get(f.namespace)?.filter($=>m($)&&f.isSame($)===!0)??[],P=CP({asked:f,neighbours:k,namesakes:h,isAlone:p});return P&&{code:"similar",service:P.service,meant:P.host}};function r({name:i,namespace:c}){return e.mayBeUnread(i)||e.isExternal("Service",c,i)||n.get(i)?.some(l=>!e.isNamespaceGiven(l))?!0:o().some(l=>i===l.name||i.startsWith(`${l.name}-`))}}function xP(e,t,n){let a=s=>e.isNamespaceGiven(s)&&s.namespace!==t.namespace;return e.isNamespaceGiven(t)&&n.every(a)}function SP(e,{resource:t,host:n,isAlone:a,port:s}){let o=n.split("."),[r="",i="",c]=o;if(o.length===1){let m=(a||s!==void 0)&&r!=="localhost",u=f=>e.sameNamespace(t,f);return m?{name:r,namespace:t.namespace,rest:"",isShort:!0,isSame:u}:void 0}let l=c==="svc"||o.length===2,d=c==="svc"||RP(e,i);if(!l||!d)return;let p=m=>e.isNamespaceGiven(m)&&m.namespace===i;return{name:r,namespace:i,rest:o.slice(2).map(m=>`.${m}`).join(""),isShort:!1,isSame:p}}function RP(e,t){return e.ofKind("Service").some(a=>a.hasOwnNamespace&&a.namespace===t)||e.find("Namespace","",t).length>0}function CP({asked:e,neighbours:t,namesakes:n,isAlone:a}){let{name:s,namespace:o,rest:r,isShort:i}=e;if(i&&!a)return;let c=F(s,t,d=>d.name);if(c)return{service:c,host:i?c.name:`${c.name}.${o}${r}`};if(i||t.length>0)return;let l=F(o,n,d=>d.namespace);return l&&{service:l,host:`${s}.${l.namespace}${r}`}}function PP(e,t,n){let a=t.some(l=>{let d=l.at.get("spec");return ct(l)||be(l)||d.get("ports").items().length===0||e.mayBeUnread(l.name)}),s=t.flatMap(l=>l.at.get("spec").get("ports").items()),o=s.flatMap(l=>l.get("port").number()??[]),[r]=t;if(a||!r||o.includes(n))return;let i=r.at.get("spec").get("ports"),c=s.find(l=>l.get("targetPort").value===n)?.get("port").number();return c!==void 0?{code:"target",service:r,at:i,asked:n,own:c}:{code:"port",service:r,at:i,known:[...new Set(o)].slice(0,4).join(", ")}}var AP=/(^|[_.-])(host|hostname|addr|address|endpoint|server|url|uri)s?$/i,VP=/^([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?$/,OP=/\b[a-z][a-z0-9+]*:\/\/(?:[^\s/@"'`]*@)?([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?(?=[/?#\s"'`,;)\]}]|$)/gi;function Df(e){let t=e.workloads.flatMap(({resource:a,containers:s,spec:o})=>o.get("dnsConfig").get("searches").exists||o.get("dnsPolicy").text()==="None"?[]:s.flatMap(({at:i})=>[...i.get("env").items().flatMap(c=>Vc({resource:a,key:c.get("name").text()??"",at:c.get("value")})),...[...i.get("args").items(),...i.get("command").items()].flatMap(c=>Vc({resource:a,key:"",at:c}))])),n=[...e.ofKind("ConfigMap").map($P),...e.ofKind("Secret").map(MP)].flatMap(({resource:a,data:s})=>s.entries().flatMap(([o,r])=>Vc({resource:a,key:o,at:r})));return[...t,...n]}function $P(e){return{resource:e,data:e.at.get("data")}}function MP(e){return{resource:e,data:e.at.get("stringData")}}function Vc({resource:e,key:t,at:n}){let a=n.text();if(a===void 0||a.length>NP)return[];let s=!a.trim().includes(`
`),o=s&&AP.test(t)?VP.exec(a.trim()):null;return(o?[o]:[...TP(a).matchAll(OP)]).flatMap(([,i="",c])=>{let l=c===void 0?void 0:Number(c),d=c===void 0?i:`${i}:${c}`;return i===""?[]:[{resource:e,at:n,host:i.toLowerCase(),port:l,text:d,isAlone:s}]})}var NP=2e4;function TP(e){return e.split(`
`).filter(t=>!/^\s*(#|\/\/|;|\*)/.test(t)).join(`
`)}var Wf=y({id:"service-address-wrong",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An address in the settings of a program leads past the Service",why:"The name of a Service alone is found in its own namespace only; from elsewhere it is `name.namespace`. A Service answers on the numbers under `port`, not on those of its containers. The program gets an unknown host or a refused connection, and the manifests look right.",instead:"Write the name as the Service has it, with its namespace behind a dot where that is another one, and the `port` of the Service. A name is better than its cluster IP, which a new Service does not keep.",unless:"Another Service of this name exists in the cluster, or the value is no address. Only hosts in URLs and values under keys such as `DB_HOST` are looked at, and a name is called wrong only where a Service of the run is nearly or elsewhere the same.",refs:["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/","https://kubernetes.io/docs/concepts/services-networking/service/#discovering-services"]},messages:{elsewhere:e=>`'${e.host}' is a Service of '${e.other}': from '${e.namespace}' it is called '${e.host}.${e.other}'`,similar:e=>`there is no Service '${e.host}' (did you mean '${e.meant}'?)`,target:e=>`nothing answers at '${e.text}': ${e.asked} is only the targetPort of ${e.service}, its port is ${e.own}`,port:e=>`nothing answers at '${e.text}': ${e.service} has port ${e.known} only`,fixed:e=>`'${e.host}' is the cluster IP of ${e.service}: its name stays when the Service is created anew`},examples:{bad:[{title:"a database in another namespace, and a port of a container",yaml:`
apiVersion: v1
kind: Service
metadata: { name: postgres, namespace: data }
spec: { selector: { app: postgres }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.2
          args:
            - --ledger=http://orders:9090/ledger # expect: port
          env:
            - name: DB_HOST
              value: postgres # expect: elsewhere
            - name: ORDERS
              value: http://orders:8080/v1 # expect: target
`},{title:"slips of the pen in a name and in a namespace, and a number in place of a name",yaml:`
apiVersion: v1
kind: Service
metadata: { name: catalogue, namespace: shop }
spec: { clusterIP: 10.96.0.20, selector: { app: catalogue }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: web }
data:
  catalogue.url: http://catalouge.shop.svc.cluster.local # expect: similar
  nginx.conf: |
    location / { # expect: similar
      proxy_pass http://catalogue.shpo.svc:80;
    }
  CATALOGUE_ADDR: 10.96.0.20:80 # expect: fixed
`}],good:[{title:"right names and ports, hosts of the internet, and what is no address",yaml:`
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: postgres, namespace: data }
spec: { clusterIP: None, selector: { app: postgres }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data:
  ORDERS_URL: http://orders
  ORDERS_HOST: orders.shop
  DB_URL: postgres://shop:secret@postgres-0.postgres.data.svc:6432/shop
  DB_DRIVER: postgres
  SERVICE: order
  MAIL_HOST: mail.shop.example
  LOCAL: http://localhost:8080
  TEMPLATE: http://$(NAME):8080
  ADDRESS: Main Street 1
  nginx.conf: |
    # proxy_pass http://orders:9090;
    upstream postgres { server 10.0.0.7:80; }
    location / { proxy_pass http://postgres; }
`},{title:"a namespace that is chosen later, and a Service that an operator makes",yaml:`
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { ORDERS_HOST: orders }
---
apiVersion: rabbitmq.com/v1beta1
kind: RabbitmqCluster
metadata: { name: order, namespace: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: queue, namespace: shop }
data: { QUEUE_HOST: order }
`}]},visit({graph:e,report:t}){return{end(){if(e.ofKind("Service").length===0)return;let n=If(e);for(let{first:a,others:s}of mn(Df(e),({resource:o})=>o,LP)){let{at:o,host:r,text:i,resource:c}=a,l=n(a);if(!l)continue;let d=x(l.service),p=[{at:l.at??le(l.service),note:d},...s.slice(0,3).map(m=>({at:m.at,note:"named here, too"}))];if(l.code==="fixed")t(o,"fixed",{host:r,service:d},{related:p,severity:"info"});else if(l.code==="target")t(o,"target",{...l,text:i,service:d},{related:p});else if(l.code==="port")t(o,"port",{text:i,service:d,known:l.known},{related:p});else if(l.code==="similar")t(o,"similar",{host:r,meant:l.meant},{related:p});else{let m={host:r,namespace:c.namespace,other:l.service.namespace};t(o,"elsewhere",m,{related:p})}}}}}});function LP({text:e}){return e}var Gf=y({id:"service-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A port is asked for that the Service does not have",why:"An Ingress, a route, a webhook or an APIService reaches a Service by one of its ports: the number of `port`, or its name, and not the number that the container listens on. Where the Service has no such port, the controller finds no endpoints and answers with an error, and the API server fails the calls of a webhook. A webhook and an APIService that name no port mean 443.",instead:"Ask for a port that stands under `spec.ports` of the Service, or add it there.",unless:"A patch or a controller adds the port to the Service.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource","https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#service-reference"]},messages:{similar:e=>`no port '${e.port}' in ${e.service} (did you mean '${e.meant}'?): ${e.effect}`,target:e=>`'${e.port}' is only a targetPort of ${e.service}, its port is ${e.own}: ${e.effect}`,absent:e=>`no port '${e.port}' in ${e.service}, which has ${e.known}: ${e.effect}`,standard:e=>`without 'port' this means 443, but ${e.service} has ${e.known}: ${e.effect}`},examples:{bad:[{title:"the number that the container listens on, told once for two paths",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port: { number: 8080 } # expect: target
          - { path: /cart, pathType: Prefix, backend: { service: { name: web, port: { number: 8080 } } } }
`},{title:"a slip of the pen in a name, and a port that nobody has",yaml:`
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: api }, ports: [{ name: http-api, port: 80 }, { name: metrics, port: 9090 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api, namespace: shop }
spec:
  defaultBackend: { service: { name: api, port: { name: htpp-api } } } # expect: similar
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: api, namespace: shop }
spec:
  rules:
    - backendRefs:
        - name: api
          port: 3000 # expect: absent
`},{title:"a webhook whose Service does not listen on 443",yaml:`
apiVersion: v1
kind: Service
metadata: { name: policy, namespace: shop }
spec: { selector: { app: policy }, ports: [{ port: 8443, targetPort: 9443 }] }
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: policy }
webhooks:
  - name: pods.policy.shop.example
    clientConfig:
      service:
        namespace: shop
        name: policy # expect: standard
        path: /pods
    sideEffects: None
    admissionReviewVersions: [v1]
`}],good:[{title:"by number, by name, and by 443",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ name: http, port: 80, targetPort: 8080 }, { name: https, port: 443 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
  rules:
    - http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { name: https } } } }] }
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v1.orders.shop.example }
spec: { group: orders.shop.example, version: v1, service: { namespace: shop, name: web } }
`},{title:"a Service without ports of its own, one that leads elsewhere, and one that is not in the run",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { clusterIP: None, selector: { app: web } }
---
apiVersion: v1
kind: Service
metadata: { name: pages }
spec: { type: ExternalName, externalName: pages.shop.example, ports: [{ port: 443 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 8080 } } } }
          - { path: /pages, pathType: Prefix, backend: { service: { name: pages, port: { number: 80 } } } }
          - { path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 8080 } } } }
`},{title:"ports that are filled in before the manifests are applied",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ name: http, port: "\${API_PORT:-9002}" }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { name: "\${PORT_NAME}" } } } }
          - { path: /cart, pathType: Prefix, backend: { service: { name: web, port: { name: WEB_PORT } } } }
          - { path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 9002 } } } }
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(s=>DP(e,s)),a=({to:s})=>`${s.namespace}/${s.name}/${s.port??""}`;for(let{first:s,others:o}of mn(n,({from:r})=>r,a)){let[r]=_f(s);if(!r)continue;let{at:i,keyAt:c,to:l,effect:d}=s,m=[{at:r.at.get("spec").get("ports").key,note:`the ports of ${x(r)}`},...o.slice(0,5).map(h=>({at:h.keyAt??h.at,note:"asked for here, too"}))],u=GP(r);if(!c||l.port===void 0){t(i,"standard",{service:x(r),known:u,effect:d},{related:m});continue}let f={service:x(r),port:l.port,effect:d},{target:g,name:b}=WP(r,l.port);g!==void 0?t(c,"target",{...f,own:g},{related:m}):b!==void 0?t(c,"similar",{...f,meant:b},{related:m}):t(c,"absent",{...f,known:u},{related:m})}}}}}),EP=443,IP=new Set(["APIService","CustomResourceDefinition","MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]);function DP(e,t){let{from:n,to:a,keyAt:s,state:o,proof:r,targets:i}=t;return a.kind!=="Service"||!i.every(c=>e.areNear(n,c))?!1:r?.code==="no-port"?!0:s||o!=="resolved"||!IP.has(n.visitable??"")?!1:i.length>0&&_f(t).every(c=>{let l=rr(c).map(m=>m.get("port")),d=l.map(m=>m.number());return!(be(c)||d.length===0||l.some(m=>it(m.scalar())))&&!d.includes(EP)&&!e.mayBeUnread(c.name)})}function _f({targets:e}){return e}function rr(e){return e.at.get("spec").get("ports").items()}function WP(e,t){let n=rr(e).find(s=>s.get("targetPort").value===t)?.get("port").number();if(n!==void 0||typeof t=="number"||/^https?$/.test(t))return{target:n};let a=rr(e).flatMap(s=>s.get("name").text()??[]);return{name:F(t,a,s=>s)}}function GP(e){let t=rr(e).map(a=>{let s=a.get("name").text();return`${a.get("port").number()??""}${s===void 0?"":` (${s})`}`}),n=t.slice(0,3).join(", ");return t.length>3?`${n} and ${t.length-3} more`:n}var Ff=y({id:"service-selects-foreign-pods",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Service also sends requests to pods that do not listen on its port",why:"A Service selects every pod of its namespace that carries its labels, whatever made the pod. Where the labels are those of a whole application, the pods of its workers and of its Jobs are endpoints as well as those of its server. They do not listen on the port, and that part of the requests fails, for Jobs only as long as one runs.",instead:"Add a label that only the right pods carry, such as `app.kubernetes.io/component`, to their template and to the selector of the Service.",unless:"The other pods listen on the port without declaring it. Therefore this is told only where one workload declares the port and the other one declares ports, but not this one, or is a Job.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service","https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]},messages:{job:e=>`while ${e.job} runs, ${e.service} sends it requests: it has these labels, but no port ${e.port}`,stranger:e=>`requests for port ${e.port} of ${e.service} also go to ${e.workload}, which has only ${e.declared}`},examples:{bad:[{title:"one label for the whole shop",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: shop } # expect: stranger
  ports: [{ port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: shop, component: web } }
  template:
    metadata: { labels: { app: shop, component: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: shop, component: worker } }
  template:
    metadata: { labels: { app: shop, component: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, ports: [{ name: metrics, containerPort: 9090 }] }]
`},{title:"the Job that prepares the database bears the labels of the server",yaml:`
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api } # expect: job
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, ports: [{ containerPort: 8080 }] }]
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean, namespace: shop }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata: { labels: { app: api } }
        spec:
          restartPolicy: Never
          containers: [{ name: clean, image: ghcr.io/shop/api:3.0.2 }]
`}],good:[{title:"a canary, a workload that declares nothing, and one that is scaled to zero",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web, track: stable } }
  template:
    metadata: { labels: { app: web, track: stable } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-canary }
spec:
  selector: { matchLabels: { app: web, track: canary } }
  template:
    metadata: { labels: { app: web, track: canary } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.1.0, ports: [{ containerPort: 8080 }, { containerPort: 9090 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-old }
spec:
  selector: { matchLabels: { app: web, track: old } }
  template:
    metadata: { labels: { app: web, track: old } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:2.9.0 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-debug }
spec:
  replicas: 0
  selector: { matchLabels: { app: web, track: debug } }
  template:
    metadata: { labels: { app: web, track: debug } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 5005 }] }]
`},{title:"a port by name leaves out pods without it, and a headless Service only lists pods",yaml:`
apiVersion: v1
kind: Service
metadata: { name: metrics }
spec: { selector: { part-of: shop }, ports: [{ port: 9090, targetPort: metrics }] }
---
apiVersion: v1
kind: Service
metadata: { name: shop-pods }
spec: { clusterIP: None, selector: { part-of: shop }, ports: [{ port: 9090 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { part-of: shop } }
spec:
  containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ name: metrics, containerPort: 9090 }] }]
---
apiVersion: v1
kind: Pod
metadata: { name: cache, labels: { part-of: shop } }
spec:
  containers: [{ name: redis, image: redis:7.4.1, ports: [{ name: redis, containerPort: 6379 }] }]
`}]},visit({graph:e,report:t}){return{Service(n){let a=n.at.get("spec").get("selector"),s=_P(e,n);if(!s)return;let{workload:o,port:r}=s,i=[{at:o.metadata.get("labels").key,note:`the labels of ${x(o.resource)}`}],c={service:x(n),port:r};if(ir(o))t(a.key,"job",{...c,job:x(o.resource)},{related:i});else{let l=($c(o)??[]).join(", "),d={...c,workload:x(o.resource),declared:l};t(a.key,"stranger",d,{related:i})}}}}});function _P(e,t){let n=t.at.get("spec");if(ct(t)||be(t))return;let{workloads:a}=e.selectedBy(t,n.get("selector").labels());if(!(a.length<2))for(let s of n.get("ports").items()){let o=s.get("targetPort").scalar()??s.get("port").number();if(typeof o!="number")continue;let r=a.filter(c=>!ir(c)&&$c(c)?.includes(o)),i=a.find(c=>BP(c,o)&&r.length>0&&r.every(l=>FP(e,l,c))&&Qe(e,t,c.resource));if(i)return{workload:i,port:o}}}function FP(e,t,n){let{resource:a,labels:s}=t,{resource:o}=n;return!(!ir(n)&&Ae(s,n.labels)&&Ae(n.labels,s))&&Qe(e,a,o)&&!lt(a,o)}function BP(e,t){if(e.replicas===0)return!1;let n=$c(e);return n?!n.includes(t):ir(e)&&!e.containers.some(Oc)}function ir({resource:{kind:e}}){return e==="Job"||e==="CronJob"}function $c({containers:e}){let t=e.filter(({role:n})=>n==="container"||n==="sidecar");if(!(!t.some(Oc)||t.some(n=>n.role==="container"&&!Oc(n))))return Nt(t)}function Oc({at:e}){return e.get("ports").items().length>0}var qf=y({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let n=or(e),a=He(e);return{Service(s){if(!UP(s)||zP(e,s))return;let o=e.nearLabel(s,s.at.get("spec").get("selector"));if(o){let{at:u,values:f,related:g}=vt(o);return t(u,"near",f,{related:g})}if(a.mayServe(s))return;let{key:r,pairs:i,values:c}=cr(s),l=({resource:u})=>e.sameNamespace(s,u)===!0,d=n.labelled(i).find(l)?.resource;if(d)return t(r,"owner",{...c,workload:x(d)},Bf(d,"labels"));if(HP(e,s,n))return;let p=qP(e,s);if(p){let{at:u,values:f,related:g}=vt(p);return t(u,"near",f,{related:g})}let m=jP(e,s,n)?.resource;if(m){let u={...c,workload:x(m),other:m.namespace};return t(r,"elsewhere",u,Bf(m,"namespace"))}e.isComplete&&t(r,"none",c)}}}});function cr(e){let t=e.at.get("spec").get("selector"),n=t.labels(),a={selector:ke({matchLabels:n}),namespace:e.namespace};return{key:t.key,pairs:n,values:a}}function Bf(e,t){let n=j(e.at).get(t);return{related:[{at:t==="labels"?n.key:n,note:`the ${t} of ${x(e)} itself`}]}}function qP(e,t){let n=e.workloads.find(({resource:s})=>s.name===t.name&&s.file===t.file&&e.sameNamespace(t,s)===!0);if(!n||t.name===""||e.mayBeServed(n))return;let a=n.metadata.get("labels").entries();for(let[s,o]of t.at.get("spec").get("selector").entries()){if(n.labels[s]===o.text())continue;let r=a.find(([i,c])=>i===s||c.text()===o.text())?.[1];if(r)return{workload:n,pair:o,label:r,isKey:!1}}}function jP(e,t,n){let{pairs:a}=cr(t);return n.carrying(a).filter(({labels:o})=>Ae(a,o)).find(o=>e.areNear(t,o.resource)&&!e.mayBeServed(o)&&!e.isNamespaceSlip(t.namespace,o.resource.namespace))}var KP=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function UP(e){let n=e.at.get("spec").get("selector").entries();return be(e)||n.length===0?!1:n.every(([a,s])=>s.text()!==void 0&&!KP.test(a))}function zP(e,t){let{pairs:n}=cr(t),{workloads:a,perhaps:s}=e.selectedBy(t,n);return a.length>0||s.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:vn(e,t.name).length>0||Object.values(n).some(e.mayBeUnread)}function HP(e,t,n){let{pairs:a}=cr(t);return n.carrying(a).some(({labels:s,resource:o})=>{let r=Object.keys(a).filter(c=>Object.hasOwn(s,c));return!(r.length===Object.keys(a).length)&&r.every(c=>s[c]===a[c])&&e.sameNamespace(t,o)!==!1})}var jf=y({id:"service-without-endpoints",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Service selects no pods and nobody writes its endpoints",why:"Kubernetes finds the endpoints of a Service by its selector. Without one it leaves them to somebody else, and until an Endpoints object or an EndpointSlice for the Service exists, every connection is refused.",instead:"Write the labels of the pods under `selector`, or the addresses into an EndpointSlice with the label `kubernetes.io/service-name`, or into Endpoints of the same name.",unless:"A program writes the endpoints, or only holds a lock on them to elect a leader. Therefore this is told only where a workload of the same name stands beside the Service with a port that it leads to and no other Service, or where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/"]},messages:{forgotten:e=>`without a selector connections are refused: the pods of ${e.workload} are probably meant`,none:e=>`without a selector and without Endpoints connections to ${e.service} are refused`},examples:{bad:[{title:"the selector was forgotten",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: # expect: forgotten
  ports: [{ port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`},{title:"nothing else exists",complete:!0,yaml:`
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec:
  selector: {} # expect: none
  ports: [{ port: 5432 }]
`}],good:[{title:"addresses by hand, in either form, and a name of somebody else",complete:!0,yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets: [{ addresses: [{ ip: 10.20.0.7 }], ports: [{ port: 5432 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: cache }
spec: { ports: [{ port: 6379 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: cache-1, labels: { kubernetes.io/service-name: cache } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.8] }]
ports: [{ port: 6379 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.shop.example }
`},{title:"a lock to elect a leader, and pods that have a Service",yaml:`
apiVersion: v1
kind: Service
metadata: { name: controller }
spec: { ports: [{ port: 1 }] }
---
apiVersion: v1
kind: Service
metadata: { name: controller-metrics }
spec: { selector: { app: controller }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: controller }
spec:
  selector: { matchLabels: { app: controller } }
  template:
    metadata: { labels: { app: controller } }
    spec:
      containers: [{ name: controller, image: ghcr.io/shop/controller:1.4.0, ports: [{ containerPort: 8080 }] }]
`},{title:"labels and selector that Kustomize adds to both",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
`}]},visit({graph:e,report:t}){return{Service(n){let a=n.at.get("spec"),s=a.get("selector");if(!a.exists||be(n)||s.entries().length>0||n.name===""||JP(e,n)||QP(e,n))return;let o=YP(e,n);if(o){let i=[{at:o.metadata.get("labels").key,note:"the labels of the pods"}];t(s,"forgotten",{workload:x(o.resource)},{related:i})}else e.isComplete&&t(s,"none",{service:x(n)})}}}});function QP(e,t){let n=a=>Xt(a)&&e.sameNamespace(t,a)!==!1;return e.mayBeUnread(t.name)||e.mayGetSelector(t)||e.resources.some(n)}function JP(e,t){let{namespace:n,name:a}=t;return["Endpoints","EndpointSlice"].some(o=>e.isExternal(o,n,a))?!0:[...e.ofKind("Endpoints").filter(o=>o.name===a),...vn(e,a)].some(o=>e.sameNamespace(o,t)!==!1)}function YP(e,t){let n=t.at.get("spec").get("ports").items().map(a=>a.get("targetPort").scalar()??a.get("port").number());return e.workloads.find(a=>a.resource.name===t.name&&e.sameNamespace(t,a.resource)===!0&&Qe(e,t,a.resource)&&Object.keys(a.labels).length>0&&!ZP(a)&&!e.mayBeServed(a)&&XP(a).some(s=>n.includes(s)))}function ZP({resource:e}){let{at:t,name:n,visitable:a}=e,s=t.get("spec").get("serviceName").text();return a==="StatefulSet"&&s===n}function XP(e){return _e(e).flatMap(t=>[t.get("containerPort").number()??[],t.get("name").text()??[]].flat())}var Kf=y({id:"several-default-ingress-classes",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two IngressClasses are the default",why:"An Ingress that names no class gets the default one. Where several are marked, the API server takes the newest, and older versions refuse the Ingress: which controller serves it depends on the order in which the classes were created.",instead:"Mark one class with `ingressclass.kubernetes.io/is-default-class`, and name the class in each Ingress.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#default-ingress-class"]},messages:{again:e=>`a second default class: ${e.other} is one already`},examples:{bad:[{title:"two controllers, each with a class that is the default",yaml:`
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: nginx, annotations: { ingressclass.kubernetes.io/is-default-class: "true" } }
spec: { controller: k8s.io/ingress-nginx }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: nginx-internal
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true" # expect: again
spec: { controller: k8s.io/ingress-nginx-internal }
`}],good:[{title:"one default, and one that says it is not",yaml:`
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: nginx, annotations: { ingressclass.kubernetes.io/is-default-class: "true" } }
spec: { controller: k8s.io/ingress-nginx }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: traefik, annotations: { ingressclass.kubernetes.io/is-default-class: "false" } }
spec: { controller: traefik.io/ingress-controller }
`}]},visit({graph:e,report:t}){return{end(){let n=e.ofKind("IngressClass").filter(a=>Mc(a).text()==="true");n.forEach((a,s)=>{let o=n.slice(0,s).find(i=>Sn(e,i,a));if(!o)return;let r=[{at:Mc(o),note:x(o)}];t(Mc(a),"again",{other:x(o)},{related:r})})}}}});function Mc(e){return j(e.at).get("annotations").get("ingressclass.kubernetes.io/is-default-class")}var Uf=y({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`},{title:"ports that are filled in before the manifests are applied",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - { name: http, port: 80, targetPort: "\${PORT:-9002}" }
    - { name: admin, port: 81, targetPort: "<ADMIN_PORT>" }
    - { name: metrics, port: 82, targetPort: METRICS_PORT }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      ports: [{ name: http, containerPort: 8080 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ name: http, port: 80, targetPort: 9002 }, { name: ui, port: 81, targetPort: ui }] }
---
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ containerPort: "\${PORT}" }]
`}]},visit({graph:e,report:t}){return{Service(n){let a=tA(e,n),s=a.some(({containers:i})=>Dn(i)),o=ct(n),r=e.isComplete||a.some(({resource:i})=>ie(i,n));for(let{at:i,target:c,protocol:l}of eA(n)){let[d]=a;if(typeof c=="string"&&/^\d+$/.test(c))t(i,"text",{port:c});else{if(!d||it(c)||s)continue;if(typeof c=="number"){let p=sA(c,a);if(!p||o||!r)continue;let m={port:c,workload:x(d.resource),declared:p};t(i,"number",m,{related:[{at:yn(d),note:`the ports of ${m.workload}`}],severity:"info"})}else{let p=aA(e,a,{target:c,wanted:l});if(!p||!(r||p.isCertain))continue;let m=o?{severity:"warning"}:{},u={port:c,workload:x(d.resource),wanted:l,...p};t(i,p.message,u,{related:[{at:yn(d),note:`the ports of ${u.workload}`}],...m})}}}}}}});function eA(e){return e.at.get("spec").get("ports").items().flatMap(n=>{let a=Le(n),s=n.get("targetPort").scalar();if(s)return[{at:n.get("targetPort"),target:s,protocol:a}];let o=n.get("port").number();return o===void 0?[]:[{at:n.get("port"),target:o,protocol:a}]})}function tA(e,t){let n=t.at.get("spec");if(be(t))return[];let{workloads:a,perhaps:s}=e.selectedBy(t,n.get("selector").labels());if(a.length===0)return[];let o=({resource:r})=>ie(r,t)?0:1;return[...a,...s].sort((r,i)=>o(r)-o(i))}var nA=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function aA(e,t,{target:n,wanted:a}){if(nA.has(n)||e.mayBeUnread(n))return;let s={port:0,targetPort:n,protocol:a},o=e.minorVersion>=33;if(t.some(p=>Ea({servicePort:s,containers:bn(p),sidecarsCount:o}).found))return;let r=t.flatMap(bn).flatMap(p=>p.role==="init"?[]:p.ports??[]),i=r.find(({name:p,protocol:m="TCP"})=>p===n&&m!==a);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let c=/^https?$/.test(n)?[]:r.flatMap(({name:p})=>p??[]),l=Re(n,c),d=F(n,c,p=>p)!==void 0;return{message:"name",declared:"",meant:ve(l),isCertain:d}}function sA(e,t){let n=t.flatMap(bn),a=[...new Set(n.flatMap(({ports:o=[]})=>o.map(({containerPort:r})=>r)))];return n.some(({role:o,ports:r=[]})=>o==="container"&&r.length===0)||a.includes(e)?void 0:a.join(", ")}var zf=y({id:"tls-secret-unusable",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The Secret of a certificate lacks the certificate or its key",why:"The controller of an Ingress or a Gateway reads the certificate from the key `tls.crt` of the Secret and the private key from `tls.key`. Without one of them it serves its own certificate, which every browser warns about, or nothing.",instead:"Name the keys `tls.crt` and `tls.key`, as `kubectl create secret tls` does.",unless:"A program writes the keys into the Secret while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets","https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"]},messages:{similar:e=>`no key '${e.key}' in ${e.secret} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no '${e.key}' in ${e.secret}, only ${e.known}: ${e.effect}`},examples:{bad:[{title:"the names that the certificate authority gave to the files",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: shop-tls, namespace: shop }
data: { fullchain.pem: RVhBTVBMRQ==, privkey.pem: RVhBTVBMRQ== }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  tls:
    - hosts: [shop.example]
      secretName: shop-tls # expect: absent
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`},{title:"a slip of the pen",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
stringData: { tls.cert: EXAMPLE, tls.key: EXAMPLE }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: shop }
spec:
  gatewayClassName: shop
  listeners:
    - name: https
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: shop-tls # expect: similar
`}],good:[{title:"both keys, a Secret that is filled later, and one that is not in the run",yaml:`
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
type: kubernetes.io/tls
data: { tls.crt: RVhBTVBMRQ==, tls.key: RVhBTVBMRQ== }
---
apiVersion: v1
kind: Secret
metadata: { name: admin-tls }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls: [{ secretName: shop-tls }, { secretName: admin-tls }, { secretName: api-tls }]
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`}]},visit({report:e}){return{reference({row:t,at:n,to:a,state:s,targets:o,effect:r}){let[i]=o;if(a.kind!=="Secret"||s!=="resolved"||!i||!oA.has(t.path))return;let c=et(i,!0),l=i.at.get("type").text()==="kubernetes.io/tls",d=rA.find(f=>o.every(g=>!et(g,!0).includes(f)));if(d===void 0||c.length===0||l)return;let p={secret:x(i),key:d,effect:r},m=[H(i,`${x(i)} is defined here`)],u=F(d,c,f=>f);u!==void 0?e(n,"similar",{...p,meant:u},{related:m}):e(n,"absent",{...p,known:Be(c,2)},{related:m})}}}}),oA=new Set(["spec.tls[].secretName","spec.listeners[].tls.certificateRefs[].name"]),rA=["tls.crt","tls.key"];var Hf=["Ti","Gi","Mi","Ki"],Qf=["T","G","M","k"];function Ns(e,t){let n=At(t);if(/cpu$/.test(e)&&n.includes("."))return`${At({...t,scale:t.scale-3})}m`;if(!/memory|storage|hugepages/.test(e)||!/^\d+$/.test(n))return n;let a=BigInt(n),s=Hf.findIndex((r,i)=>a>0n&&a%1024n**BigInt(4-i)===0n);if(s!==-1)return`${a/1024n**BigInt(4-s)}${Hf[s]}`;let o=Qf.findIndex((r,i)=>a>0n&&a%1000n**BigInt(4-i)===0n);return o===-1?n:`${a/1000n**BigInt(4-o)}${Qf[o]}`}function _a({containers:e,spec:t}){let n=Jf(t.get("resources")),a=e.flatMap(o=>{if(o.role==="ephemeral")return[];let r=Jf(o.at.get("resources"));return[r!==void 0&&o.at.get("image").exists?{...r,role:o.role,container:o}:void 0]}),s=a.filter(o=>o!==void 0);return n&&s.length===a.length&&s.length>0?{containers:s,ofPod:n}:void 0}function Jf(e){let t=pt(e.get("requests").value),n=pt(e.get("limits").value);return t&&n?{requests:t,limits:n}:void 0}function Ts(e,t,n){return e.ofKind(t).filter(a=>Ca(e,a,n)&&e.find(t,a.namespace,a.name).length===1)}function Nc(e,t){let n=Ts(e,"LimitRange",t).map(o=>({range:o,items:iA(o)})),a=n.every(({items:o})=>o.every(r=>r!==void 0)),s=e.ofKind("LimitRange").every(o=>e.sameNamespace(o,t)===!1||n.some(({range:r})=>r===o));return a&&s?n:[]}function iA({at:e}){return e.get("spec").get("limits").items().map(({value:t})=>La(t))}function Yf(e){let t=e.map(({items:a})=>Fn(a)),n=a=>t.every(s=>t.every(o=>[...s[a]].every(([r,i])=>{let c=o[a].get(r);return c===void 0||se(i,c)===0})));if(!(!n("requests")||!n("limits")))return{requests:new Map(t.flatMap(({requests:a})=>[...a])),limits:new Map(t.flatMap(({limits:a})=>[...a]))}}function Zf(e,t,n){let a=It(e,n);return t.flatMap(({range:s,items:o})=>{let i=o.filter(({type:l})=>l==="Container").flatMap(l=>Bn(l,a)).filter(lr),c=Fo(e,Fn(o)).filter(lr);return[...i.map(l=>({range:s,violation:l,isDefault:!1})),...c.map(l=>({range:s,violation:l,isDefault:!0}))]})}function lr({resource:e,found:t}){return!t||t.numerator===0n||!/memory|storage/.test(e)||Ue(t)>=1048576n}var eg=y({id:"limit-range-violated",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod or a claim does not keep to the LimitRange of its namespace",why:"The API server refuses pods and claims that are outside of the bounds of a LimitRange. A Deployment is taken all the same, and then none of its pods is created: `kubectl describe` of its ReplicaSet shows `FailedCreate`, and nothing else does. What a container does not say comes from the defaults of the LimitRange first.",instead:"Stay within `min`, `max` and `maxLimitRequestRatio`, or change the LimitRange. A request above the limit that the LimitRange gives by default needs a limit of its own.",unless:"The LimitRange and the pods are of different clusters. Pods that a VerticalPodAutoscaler sizes are left alone.",refs:["https://kubernetes.io/docs/concepts/policy/limit-range/","https://kubernetes.io/docs/tasks/administer-cluster/manage-resources/memory-constraint-namespace/"]},messages:{above:e=>`${e.resource} ${e.field} '${e.found}' is above the maximum '${e.bound}' of ${e.range}`,below:e=>`${e.resource} ${e.field} '${e.found}' is below the minimum '${e.bound}' of ${e.range}`,ratio:e=>`${e.resource} limit '${e.found}' is more than '${e.bound}' times the request, which ${e.range} forbids`,unsaid:e=>`the pod has no ${e.resource} ${e.field}, and ${e.range} asks for one`,total:e=>`the ${e.resource} ${e.field} of the pod is '${e.found}' in all: ${e.range} wants ${e.wanted} '${e.bound}'`,default:e=>`${e.resource} request '${e.found}' is above '${e.bound}', the limit that ${e.range} gives by default`},examples:{bad:[{title:"above the maximum, below the minimum, and far more than requested",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: bounds, namespace: shop }
spec:
  limits:
    - type: Container
      min: { memory: 32Mi }
      max: { memory: 512Mi }
      maxLimitRequestRatio: { cpu: 4 }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate
          image: ghcr.io/shop/migrate:2.4.1
          resources:
            requests:
              cpu: 100m
              memory: 16Mi # expect: below
            limits: { cpu: 100m }
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests: { cpu: 100m, memory: 256Mi }
            limits:
              cpu: 1 # expect: ratio
              memory: 1Gi # expect: above
`},{title:"a request above the default limit",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: defaults }
spec:
  limits:
    - { type: Container, default: { memory: 256Mi }, defaultRequest: { memory: 128Mi } }
---
apiVersion: v1
kind: Pod
metadata: { name: report }
spec:
  containers:
    - name: report
      image: ghcr.io/shop/report:1.3.0
      resources:
        requests:
          memory: 1Gi # expect: default
`},{title:"two containers together, and a pod without a limit",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: pods }
spec:
  limits: [{ type: Pod, max: { cpu: 1 } }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: # expect: total
    - { name: nginx, image: nginx:1.27.3, resources: { limits: { cpu: 700m } } }
    - { name: exporter, image: nginx/nginx-prometheus-exporter:1.4.0, resources: { limits: { cpu: 700m } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources: # expect: unsaid
        requests: { cpu: 100m }
`},{title:"claims, also those of a StatefulSet",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: volumes, namespace: shop }
spec:
  limits: [{ type: PersistentVolumeClaim, min: { storage: 1Gi }, max: { storage: 10Gi } }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 20Gi # expect: above
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 500Mi } } # expect: below
`}],good:[{title:"within the bounds, by itself or by default",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: bounds, namespace: shop }
spec:
  limits:
    - type: Container
      min: { memory: 32Mi, cpu: 10m }
      max: { memory: 512Mi, cpu: 2 }
      default: { memory: 128Mi, cpu: 500m }
    - { type: Pod, max: { memory: 1Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - { name: migrate, image: ghcr.io/shop/migrate:2.4.1, resources: { limits: { memory: 512Mi } } }
      containers:
        - { name: api, image: ghcr.io/shop/api:2.4.1, resources: { limits: { memory: 0.5Gi, cpu: 2000m } } }
        - { name: proxy, image: envoyproxy/envoy:v1.32.1 }
`},{title:"the bounds of another namespace, or perhaps of this one",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: bounds, namespace: staging }
spec:
  limits: [{ type: Container, max: { memory: 512Mi } }]
---
apiVersion: v1
kind: LimitRange
metadata: { name: bounds }
spec:
  limits: [{ type: Container, max: { memory: 512Mi } }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, resources: { limits: { memory: 1Gi } } }]
`},{title:"two LimitRanges whose defaults differ, and pods that something else sizes",yaml:`
apiVersion: v1
kind: LimitRange
metadata: { name: small }
spec:
  limits: [{ type: Container, default: { memory: 256Mi } }]
---
apiVersion: v1
kind: LimitRange
metadata: { name: large }
spec:
  limits: [{ type: Container, default: { memory: 2Gi } }, { type: Pod, max: { cpu: 1 } }]
---
apiVersion: v1
kind: Pod
metadata: { name: report }
spec:
  containers:
    - { name: report, image: ghcr.io/shop/report:1.3.0, resources: { requests: { memory: 1Gi }, limits: { cpu: 1 } } }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: worker }
spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: worker } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`}]},visit({graph:e,report:t}){let n=(s,o,{bound:r,field:i,resource:c,enforced:l,found:d})=>{let p=Tc(o,{bound:r,field:i,resource:c,enforced:l,...d?{found:d}:{}}),m=[{at:Lc(o,r,c),note:`the bound of ${x(o)}`}];d?r==="maxLimitRequestRatio"?t(s,"ratio",p,{related:m}):r==="max"?t(s,"above",p,{related:m}):t(s,"below",p,{related:m}):t(s,"unsaid",p,{related:m})},a=(s,o)=>{let r=pt(o.get("spec").get("resources").get("requests").value);if(r)for(let{range:i,items:c}of Nc(e,s)){let l=c.filter(({type:m})=>m==="PersistentVolumeClaim"),[d]=l.flatMap(m=>_o(m,r)).filter(lr),p=o.get("spec").get("resources").get("requests").get(d?.resource??"");if(d?.found&&n(p,i,d),d?.found)return}};return{PersistentVolumeClaim:s=>a(s,s.at),StatefulSet(s){for(let o of s.at.get("spec").get("volumeClaimTemplates").items())a(s,o)},workload(s){let o=Nc(e,s.resource),r=_a(s);if(o.length===0||!r||!yt(s)||Lt(e,s))return;let i=Yf(o);if(!i)return;let c=new Set;for(let p of r.containers)for(let{range:m,violation:u,isDefault:f}of Zf(p,o,i)){if(c.has(`${p.container.name}/${u.resource}`))continue;c.add(`${p.container.name}/${u.resource}`).add(u.resource);let g=Xf(p,u);f?t(g,"default",Tc(m,u),{related:[{at:Lc(m,"default",u.resource),note:"the default"}]}):n(g,m,u)}let l=r.containers.map(p=>It(p,i)),d=Ta(l,r.ofPod);for(let{range:p,items:m}of o){let u=m.filter(({type:f})=>f==="Pod");for(let f of u.flatMap(g=>Bn(g,d))){if(c.has(f.resource))continue;c.add(f.resource);let[g,...b]=r.containers,h=g!==void 0&&b.length===0;h||!f.found||f.bound==="maxLimitRequestRatio"?n(h?Xf(g,f):s.spec.get("containers").key,p,f):t(s.spec.get("containers").key,"total",Tc(p,f),{related:[{at:Lc(p,f.bound,f.resource),note:`the bound of ${x(p)}`}]})}}}}}});function Tc(e,{bound:t,field:n,resource:a,enforced:s,found:o}){return{resource:a,field:n,found:o?Ns(a,o):"",bound:Ns(t==="maxLimitRequestRatio"?"":a,s),wanted:t==="max"?"at most":"at least",range:x(e)}}function Xf({container:e},{field:t,resource:n,found:a}){if(!a)return Ge(e);let s=e.at.get("resources");return(t==="limit"?["limits","requests"]:["requests","limits"]).map(r=>s.get(r).get(n)).find(({exists:r})=>r)??Ge(e)}function Lc({at:e},t,n){let a=e.get("spec").get("limits").items(),s=t==="default"?["default","max"]:[t];return a.flatMap(r=>s.map(i=>r.get(i).get(n))).find(({exists:r})=>r)??e.get("spec").get("limits").key}function Fa(e){let t=Mt(e),n=new Map;return o=>{let r=n.get(o.workload)??a(o.workload);return n.set(o.workload,r),r.get(o)};function a(o){let r=new Map,{resource:i}=o,c=Ts(e,"ResourceQuota",i).filter(d=>!Ec(e,d,i)),l=c.length>0&&yt(o)?_a(o):void 0;if(!l||Lt(e,o))return r;for(let d of c.filter(p=>Ic(e,p,{workload:o,pods:l})))for(let p of l.containers){let{container:m}=p,u=Uo(Ls(d),p).filter(f=>!s(m,f));u.length>0&&!r.has(m)&&r.set(m,{quota:d,lacks:u})}return r}function s(o,r){let[i,c]=r.includes(".")?r.split("."):["requests",r];return(i==="limits"?t.isLimited:t.isRequested)(o,c??r)}}function Ls(e){return e.at.get("spec").get("hard").entries().map(([t])=>t)}function Ec(e,t,n){return!e.isComplete&&!e.isNamespaceGiven(t)&&t.file!==n.file&&n.kind==="Pod"}function Ic(e,t,{workload:n,pods:a}){let{spec:s}=n,o=[...a.containers.map(i=>It(i,Wc(e,n.resource))),a.ofPod],r={hasDeadline:s.get("activeDeadlineSeconds").exists,isBestEffort:o.every(({requests:i,limits:c})=>["cpu","memory"].every(l=>!i.has(l)&&!c.has(l))),priorityClassName:s.get("priorityClassName").text()};return Dc(t).every(i=>Qo(i,r)===!0)}function Dc({at:e}){let t=e.get("spec"),n=t.get("scopeSelector").get("matchExpressions").items();return[...t.get("scopes").texts().map(a=>({name:a,operator:"Exists",values:[]})),...n.map(a=>({name:a.get("scopeName").text()??"",operator:a.get("operator").text()??"",values:a.get("values").texts()}))]}function Wc(e,t){let n=Ts(e,"LimitRange",t).flatMap(({at:a})=>a.get("spec").get("limits").items().flatMap(({value:s})=>La(s)??[]));return Fn(n)}function Wt(e,t){return e.at.get("spec").get("hard").get(t)}var tg=y({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`},{title:"quota-resources-unset tells what a quota makes compulsory",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { limits.memory: 8Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, resources: { requests: { memory: 128Mi } } }]
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
`}]},visit({graph:e,report:t}){let{isLimited:n,isRequested:a}=Mt(e),s=Fa(e);return{container(o,r){!hn(o)||Xe(r)||n(o,"memory")||!a(o,"memory")||s(o)?.lacks.includes("limits.memory")||t(Ge(o),"missing",{container:o.name})}}}});function pr({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>_c(a.get("resources"),"container")),..._c(n,"container"),...Qn(t.get("overhead"),"container"),...e.flatMap(({at:a})=>a.get("env").items().flatMap(s=>dr(s.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(a=>[...dr(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...Gc(a.get("ephemeral").get("volumeClaimTemplate"))])]}function mr(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return Gc(t);case"StatefulSet":return ot(e).flatMap(n=>Gc(n));case"PersistentVolume":return Qn(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return Qn(t.get("spec").get("hard"),"quota");case"LimitRange":return cA(t);case"HorizontalPodAutoscaler":return lA(t);default:return[]}}function Gc(e){return _c(e.get("spec").get("resources"),"volume")}function _c(e,t){let n=e.get("limits");return[...Qn(e.get("requests"),t).map(s=>({...s,limit:n.get(s.resource)})),...Qn(n,t)]}function cA(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>Qn(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>Qn(t.get(n),"range").map(a=>({...a,resource:""})))])}function lA(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(s=>dr(s,n.get("name").text()??"","metric"))}))}function Qn(e,t){return e.entries().flatMap(([n,a])=>dr(a,n,t))}function dr(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var ng=y({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. A small request is left alone where the limit is too low for anything larger to be meant. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth (did you mean '${e.meant}'?)`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes (did you mean '${e.meant}'?)`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores (did you mean '${e.meant}'?)`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,many:e=>`${e.field} '${e.text}' is ${e.value} cores: hardly any node has as many`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
        - name: mailer
          image: ghcr.io/shop/mailer:1.0
          resources:
            requests: { memory: 64Ki } # expect: bytes
            limits:
              cpu: 999999m # expect: many
              memory: 64Mi
        - name: cron
          image: ghcr.io/shop/cron:1.0
          resources:
            requests:
              memory: 128m # expect: milli
              cpu: 2k # expect: unit
            limits: { memory: 4Mi }
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
    - name: tiny
      image: ghcr.io/shop/tiny:1.0
      resources: { requests: { memory: 100Ki }, limits: { memory: 4Mi } }
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
`}]},visit({report:e}){let t=n=>{let a=mA(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>mr(n).forEach(t),workload:n=>pr(n).forEach(t)}}}),ag=1024*1024,dA=500,pA=65536;function mA({at:e,resource:t,use:n,limit:a}){let s=String(e.scalar()).trim(),o=Oe(s);if(o===void 0||o.numerator<=0n)return;let r=sg(o),i={field:e.name,text:s,value:At(o),meant:""};if(/(^|\.)cpu$/.test(t)){let u=fA(s,r,n);return u&&{message:u,reading:{...i,meant:`${s}m`}}}let c=/(^|\.)memory$/.test(t);if(r>=ag||!(c||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,d]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(s)??[];if(l===void 0||d===""&&Number(l)>pA)return;if(d==="m")return{message:"milli",reading:{...i,meant:`${l}Mi`}};let p=n==="volume"&&t==="storage"&&e.name!=="sizeLimit",m=`${l}${p?"Gi":"Mi"}`;if(!uA(m,a))return c||d===""?{message:"bytes",reading:{...i,meant:m}}:void 0}function uA(e,t){let n=Oe(e),a=Oe(t?.scalar());return n!==void 0&&a!==void 0&&sg(a)>=ag&&se(n,a)>0}function sg({numerator:e,scale:t}){return Number(e)/10**t}function fA(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=dA?/[kMGTPE]$/.test(e)?"unit":/[a-z]$/.test(e)?"many":"cores":t<.001&&n==="container"?"fine":void 0}var og=y({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n,use:a})=>{let s=n.scalar()??"",o=fo(s),r={field:n.name,text:String(s)};if(o===void 0){(Oe(s)?.numerator??0n)<0n&&a!=="range"&&a!=="divisor"&&e(n,"negative",r);return}let{code:i,suggestion:c,alternative:l}=o;i==="empty"?e(n,"empty",r):c===void 0?e(n,"invalid",r):e(n,"meant",{...r,meant:l===void 0?`'${c}'`:`'${c}' or '${l}'`})};return{resource:n=>mr(n).forEach(t),workload:n=>pr(n).forEach(t)}}});function rg(e,t,n){let a=Oe(Wt(e,t).scalar());if(!a)return[];let s=l=>se(l?.get(t)??Rn,a)>0,o=n.filter(l=>l.total.has(t)||l.ofPod?.has(t)),r=o.find(({ofPod:l})=>s(l)),i=ig(o);if(!r&&!s(i))return[];let c=o.filter(l=>se(l.total.get(t)??Rn,Rn)>0).sort((l,d)=>se(d.total.get(t)??Rn,l.total.get(t)??Rn));return[{name:t,total:i,largest:c,single:r}]}var Rn={numerator:0n,scale:0,wide:!1};function ig(e){return e.map(({total:t})=>t).reduce(dt,new Map)}function cg(e,t,n){let a=dt(ig(n),t.ofPod??new Map);return Ls(e).flatMap(s=>{let o=Oe(Wt(e,s).scalar());return o&&t.ofPod?.has(s)&&se(a.get(s)??Rn,o)>0?[{usage:t,name:s,total:a}]:[]})}function lg(e,t){let n=Dc(t).length>0;return e.resources.flatMap(a=>{if(!Ca(e,t,a)||gA(e,a)||Ec(e,t,a))return[];let s=hA(e,t,a),o=n?new Map:dt(bA(a),vA(e,a)),r=dt(s?.total??new Map,o);return r.size===0?[]:[{resource:a,...s,total:r}]})}function gA(e,{visitable:t,namespace:n,name:a}){return a===""||e.mayBeUnread(a)||t!==void 0&&e.find(t,n,a).length>1}function hA(e,t,n){let a=e.workloadOf(n);if(!a||!yt(a)||Lt(e,a))return;let s=_a(a);if(!s||!Ic(e,t,{workload:a,pods:s}))return;let o=Wc(e,n),r=Ta(s.containers.map(l=>It(l,o)),s.ofPod),i=new Map([...$s(r),...Kn("","Pod"),...yA]),c=Cs(i,Xe(a)?0:Fc(e,a));return{workload:a,ofPod:i,total:c}}var yA=pt({pods:1})??new Map;function Fc(e,t){let{spec:n,replicas:a}=t;return a!==void 0?Tt(e,t)?.least??a:n.get("nodeSelector").exists||n.get("affinity").get("nodeAffinity").exists||t.resource.kind!=="DaemonSet"?0:1}function bA(e){if(e.visitable==="PersistentVolumeClaim")return dg(e.at);if(e.visitable==="Pod")return new Map;if(e.visitable!=="Service")return Kn(e.group,e.kind);let t=e.at.get("spec"),n=t.get("ports").items();return Ho({type:t.get("type").text(),ports:n.map(a=>({nodePort:a.get("nodePort").number()})),allocates:t.get("allocateLoadBalancerNodePorts").flag()})}function dg(e){let t=e.get("spec"),n=t.get("storageClassName").text();return zo({storage:pt(t.get("resources").get("requests").value)?.get("storage"),className:ha({annotations:j(e).get("annotations").labels(),storageClassName:n})})}function vA(e,t){let n=t.visitable==="StatefulSet"?e.workloadOf(t):void 0;if(!n)return new Map;let s=t.at.get("spec").get("volumeClaimTemplates").items().map(o=>dg(o)).reduce(dt,new Map);return Cs(s,Fc(e,n))}function pg(e,{workload:t}){let n=t?Fc(e,t):0;return t!==void 0&&n>0&&Pa(t,n)}var mg=y({id:"quota-exceeded",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The resources of a namespace do not fit into its quota",why:"The API server refuses whatever would take a namespace above its ResourceQuota (`exceeded quota`). A Deployment is taken all the same and stays short of replicas. A rollout that may not stop a pod before a new one runs, which is so for up to three replicas by default, waits for ever where the quota has no room for one pod more.",instead:"Raise the quota, or want less: fewer replicas, smaller requests. For a rollout leave room for one pod, or set `maxUnavailable: 1`.",unless:"The quota and the resources are of different clusters. Counted is what the run holds at least: autoscaled workloads with their minimum, a DaemonSet with one pod, jobs and pods that end not at all, nor what is written twice, nor bare pods beside a quota without a namespace.",refs:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment"]},messages:{total:e=>`${e.name} adds up to '${e.total}' in namespace '${e.namespace}', above the quota of '${e.hard}'`,pod:e=>`${e.user} takes '${e.total}' of ${e.name}, above the quota of '${e.hard}'`,rollout:e=>`no room for one more pod of ${e.user}, as a rollout needs: ${e.name} '${e.total}' is above '${e.hard}'`},examples:{bad:[{title:"three replicas and a claim too many",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec:
  hard:
    requests.cpu: 1 # expect: total
    limits.cpu: 2
    requests.storage: 10Gi # expect: total
    services.nodeports: 1
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources: { requests: { cpu: 500m }, limits: { cpu: 600m } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, resources: { limits: { cpu: 10m } } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 5Gi } } }
`},{title:"a single pod is too large",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute }
spec: { hard: { requests.cpu: 1 } }
---
apiVersion: batch/v1
kind: Job
metadata: { name: report }
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: ghcr.io/shop/report:1.3.0
          resources:
            requests: { cpu: 2 } # expect: pod
`},{title:"the quota is full, so that no rollout can start",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec:
  hard:
    pods: 5
    requests.memory: 1Gi # expect: rollout
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3, resources: { requests: { memory: 512Mi } } }]
`}],good:[{title:"room for all, also for a rollout and for the most pods",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: 1, pods: 4, count/deployments.apps: 2, services: 1, services.loadbalancers: 1 } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3, resources: { requests: { cpu: 250m } } }]
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`},{title:"pods that an old one makes room for, that end, that are scaled, or that are elsewhere",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: 1 } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  replicas: 5
  strategy: { rollingUpdate: { maxUnavailable: 1 } }
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, resources: { requests: { cpu: 500m } } }]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  minReplicas: 2
  maxReplicas: 8
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: report, image: ghcr.io/shop/report:1.3.0, resources: { requests: { cpu: 1 } } }]
---
apiVersion: v1
kind: Pod
metadata: { name: cache, namespace: staging }
spec:
  containers: [{ name: redis, image: redis:7.4.1, resources: { requests: { cpu: 4 } } }]
`},{title:"a quota for other pods",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: idle }
spec: { hard: { pods: 1 }, scopes: [BestEffort] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: cache }
spec:
  replicas: 3
  selector: { matchLabels: { app: cache } }
  template:
    metadata: { labels: { app: cache } }
    spec:
      containers: [{ name: redis, image: redis:7.4.1, resources: { requests: { memory: 64Mi } } }]
`}]},visit({graph:e,report:t}){return{ResourceQuota(n){if(e.find("ResourceQuota",n.namespace,n.name).length>1)return;let a=lg(e,n),s=Ls(n).flatMap(f=>rg(n,f,a)),o=s.find(({single:f})=>f!==void 0);if(o?.single){let{workload:f,ofPod:g,resource:b}=o.single,h=[{at:Wt(n,o.name),note:`the quota of ${x(n)}`}],v={...Bc(n,o,g),user:`${b.kind==="Pod"?"":"one pod of "}${x(b)}`};return t(kA(o.name,f?.containers)??le(b),"pod",v,{related:h})}let r=new Set;for(let f of s){let g=f.largest.some(({ofPod:h})=>h?.has(f.name));if(r.has(g)&&g)continue;r.add(g);let b=f.largest.slice(0,4).map(({resource:h,total:v})=>({at:le(h),note:`${x(h)} takes '${ug(f.name,v)}'`}));t(Wt(n,f.name),"total",Bc(n,f),{related:b})}if(s.length>0)return;let i=a.filter(f=>pg(e,f)).flatMap(f=>cg(n,f,a)),[c]=i;if(!c)return;let{usage:l,name:d,total:p}=c,m={...Bc(n,{name:d},p),user:x(l.resource)},u=[H(l.resource)];t(Wt(n,d),"rollout",m,{related:u,severity:"warning"})}}}});function kA(e,t=[]){let n=t.filter(({role:c})=>c==="container"),[a]=n;if(!a)return;let[s="",o=""]=e.includes(".")?e.split(/\.(.*)/):["requests",e],r=a.at.get("resources"),i=[s,"limits"].map(c=>r.get(c).get(o)).find(({exists:c})=>c);return(n.length===1?i:void 0)??Ge(a)}function Bc(e,t,n){return{name:t.name,total:ug(t.name,n??t.total??new Map),hard:String(Wt(e,t.name).value),namespace:e.namespace}}function ug(e,t){return Ns(e,t.get(e)??Rn)}var fg=y({id:"quota-resources-unset",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A container does not say what the quota of its namespace counts",why:"In a namespace with a ResourceQuota on cpu or memory, every container and every init container has to say that request or limit: the API server refuses pods without it (`must specify requests.cpu for: api`). A Deployment is taken all the same, and then none of its pods is created.",instead:"Set the request or the limit that the quota counts, or give it by default with a LimitRange in the same namespace. A limit counts as the request as well.",unless:"A LimitRange outside of the run gives the defaults.",refs:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{unset:e=>`container '${e.container}' lacks ${e.lacks}: ${e.quota} has its pod refused`},examples:{bad:[{title:"a quota of cpu and memory, and containers without limits",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec:
  hard: { requests.cpu: 4, limits.memory: 8Gi, pods: 20 }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate # expect: unset
          image: ghcr.io/shop/migrate:2.4.1
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources: # expect: unset
            requests: { cpu: 100m, memory: 128Mi }
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          resources: { limits: { cpu: 100m, memory: 64Mi } }
`},{title:"a quota for pods that do not end",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: lasting }
spec:
  scopes: [NotTerminating]
  hard: { memory: 4Gi }
---
apiVersion: v1
kind: Pod
metadata: { name: cache }
spec:
  containers:
    - name: redis # expect: unset
      image: redis:7.4.1
`}],good:[{title:"a LimitRange gives the defaults, or the pod has resources as a whole",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: 4, limits.memory: 8Gi } }
---
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: shop }
spec: { limits: [{ type: Container, default: { memory: 256Mi }, min: { cpu: 50m } }] }
---
apiVersion: v1
kind: Pod
metadata: { name: cache, namespace: shop }
spec:
  containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: queue, namespace: shop }
spec:
  resources: { limits: { cpu: 1, memory: 1Gi } }
  containers: [{ name: queue, image: rabbitmq:4.0.5 }]
`},{title:"a quota of another namespace, of other resources, and of other pods",yaml:`
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: staging }
spec: { hard: { requests.cpu: 4 } }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: objects, namespace: shop }
spec: { hard: { pods: 20, requests.nvidia.com/gpu: 1, requests.ephemeral-storage: 10Gi } }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: ending, namespace: shop }
spec: { hard: { requests.cpu: 4 }, scopes: [Terminating] }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: urgent, namespace: shop }
spec:
  hard: { requests.cpu: 4 }
  scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: In, values: [urgent] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: cache, namespace: shop }
spec:
  containers: [{ name: redis, image: redis:7.4.1 }]
`}]},visit({graph:e,report:t}){let n=Fa(e);return{container(a){let s=n(a);if(!s)return;let{quota:o,lacks:r}=s,i={container:a.name,lacks:Un(r.slice(0,3).map(l=>`'${l}'`),"and"),quota:x(o)},c=[{at:Wt(o,r[0]??""),note:`${x(o)} counts it`}];t(Ge(a),"unset",i,{related:c})}}}});var bg=y({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=n.get("limits");for(let[s,o]of n.get("requests").entries()){let r=a.get(s),i={resource:s,request:String(o.value),limit:String(r.value)},c=Oe(o.scalar()),l=Oe(r.scalar());if(c===void 0||r.exists&&l===void 0||/memory|storage/.test(s)&&[c,l].some(wA))continue;let d=[{at:r,note:"the limit"}];l===void 0?gg(s)&&c.numerator!==0n&&e(o,"unlimited",i):gg(s)&&se(c,l)!==0?e(o,"unequal",i,{related:d}):xA(c,l)&&e(o,"above",i,{related:d})}};return{container:({at:n})=>t(n.get("resources")),workload:({spec:n})=>t(n.get("resources"))}}});function wA(e){return e!==void 0&&e.numerator>0n&&Ue(e)<1048576n}function gg(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function xA(e,t){return se(e,t)>0&&(hg(e)||hg(t)||yg(e)!==yg(t))}function hg({numerator:e,scale:t}){return t<=3||e>10n**15n}function yg(e){return Ue({...e,scale:e.scale-3})}var vg=y({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`},{title:"other rules tell what a quota or an autoscaler asks for",yaml:`
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: 4 } }
---
apiVersion: v1
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
`}]},visit({graph:e,report:t}){let n=Mt(e),a=Fa(e),s=Oa(e);return{container(o){if(!hn(o)||a(o)||s(o).length>0)return;let r=SA(o,n);if(r===void 0)return;let{name:i}=o;RA(o)&&r.both?t(Ge(o),"bare",{container:i}):t(Ge(o),"missing",{container:i,lacks:r.text})}}}});function SA(e,{isRequested:t}){let n=t(e,"cpu"),a=t(e,"memory");if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu request and no memory request",both:!a}}function RA({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var kg=y({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server refuses a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: strict # expect: level
    pod-security.kubernetes.io/enforce-version: v1.32.1 # expect: version
    pod-security.kubernetes.io/audit: Restricted # expect: level
    pod-security.kubernetes.io/warn: baseline
    pod-security.kubernetes.io/warn-version: '1.32' # expect: version
`},{title:"names that nothing reads",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforced: restricted # expect: key
    pod-security.kubernetes.io/profile: restricted # expect: key
  annotations:
    pod-security.kubernetes.io/warn: restricted # expect: annotation
`}],good:[{title:"all labels that there are",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
    pod-security.kubernetes.io/enforce-version: latest
    pod-security.kubernetes.io/audit: restricted
    pod-security.kubernetes.io/audit-version: v1.32
    pod-security.kubernetes.io/warn: privileged
    pod-security.kubernetes.io/warn-version: v1.0
`},{title:"labels of others, of other kinds, and without a text",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    security.openshift.io/scc.podSecurityLabelSync: 'false'
    shop.example.com/enforce: strict
    pod-security.kubernetes.io/enforce-version:
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: notes
  labels: { pod-security.kubernetes.io/enforce: strict }
`}]},visit({report:e}){return{Namespace(t){let n=t.at.get("metadata"),a=n.get("labels"),s=new Map(jn(a.labels()).problems.map(o=>[o.label,o]));for(let[o,r]of a.entries()){let i=s.get(o);i?.code==="level"?e(r,"level",{value:i.value}):i?e(r,"version",{value:i.value}):o.startsWith(Ee)&&!wn.includes(o)&&e(r.key,"key",{label:o,meant:CA(o)},{severity:"warning"})}for(let[o,r]of n.get("annotations").entries())wn.includes(o)&&e(r.key,"annotation",{label:o},{severity:"warning"})}}}});function CA(e){let t=wn.map(n=>n.slice(Ee.length));return ve(Re(e.slice(Ee.length),t))}var Rg=y({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server refuses every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>wg("this pod",e),workload:e=>wg("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: Pod
metadata: { name: probe, namespace: shop }
spec:
  hostNetwork: true # expect: pod
  containers:
    - name: probe
      image: ghcr.io/shop/probe:1.0.3
      securityContext:
        capabilities:
          add: [NET_RAW] # expect: pod
  volumes:
    - name: logs
      hostPath: # expect: pod
        path: /var/log
`},{title:"a workload that says nothing, where everything has to be said",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/enforce-version: v1.32
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      securityContext: { runAsNonRoot: true } # expect: workload
      initContainers:
        - name: assets
          image: ghcr.io/shop/assets:2.1.0
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
      containers:
        - name: web
          image: ghcr.io/shop/web:2.4.1
          securityContext: # expect: workload
            runAsUser: 0 # expect: workload
            capabilities: # expect: workload
              add: [NET_BIND_SERVICE]
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
          volumeMounts: [{ name: shared, mountPath: /shared }]
      volumes:
        - name: shared
          nfs: { server: files.example.com, path: /shared } # expect: workload
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: 0 6 * * *
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          securityContext: { runAsNonRoot: true, seccompProfile: { type: Unconfined } } # expect: workload
          containers:
            - name: report
              image: ghcr.io/shop/report:1.3.0
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
`},{title:"names that leave little room",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: payments-production-eu-central-1
  labels: { pod-security.kubernetes.io/enforce: restricted }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate, namespace: payments-production-eu-central-1 }
spec:
  template:
    spec:
      restartPolicy: Never
      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
      initContainers:
        - name: wait-for-the-primary-database-of-payments
          image: ghcr.io/shop/wait:1.0.3
          securityContext: { capabilities: { drop: [ALL] } } # expect: workload
        - name: wait-for-the-replica
          image: ghcr.io/shop/wait:1.0.3
          securityContext: { allowPrivilegeEscalation: false } # expect: workload
      containers:
        - name: migrate
          image: ghcr.io/shop/api:3.0.2
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
`}],good:[{title:"a workload that keeps to it, and one in a namespace without a level",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: restricted }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
      containers:
        - name: web
          image: ghcr.io/shop/web:2.4.1
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent, namespace: logging }
spec:
  selector: { matchLabels: { app: log-agent } }
  template:
    metadata: { labels: { app: log-agent } }
    spec:
      hostNetwork: true
      containers: [{ name: agent, image: 'fluent/fluent-bit:3.2.2' }]
`},{title:"levels that reject nothing",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: privileged
    pod-security.kubernetes.io/warn: restricted
    pod-security.kubernetes.io/audit: restricted
---
apiVersion: v1
kind: Pod
metadata: { name: probe, namespace: shop }
spec:
  hostPID: true
  containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
`},{title:"a pod whose namespace is chosen by whoever applies it",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: default
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: Pod
metadata: { name: probe }
spec:
  hostNetwork: true
  containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
`},{title:"two variants of a namespace that ask for different things",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: v1
kind: Pod
metadata: { name: probe, namespace: shop }
spec:
  hostNetwork: true
  containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
`},{title:"a template from which nobody makes pods, and a level that the API server refuses",yaml:`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: PodTemplate
metadata: { name: probe, namespace: shop }
template:
  spec:
    hostNetwork: true
    containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
---
apiVersion: v1
kind: Namespace
metadata:
  name: stock
  labels: { pod-security.kubernetes.io/enforce: strict }
---
apiVersion: v1
kind: Pod
metadata: { name: probe, namespace: stock }
spec:
  hostNetwork: true
  containers: [{ name: probe, image: 'ghcr.io/shop/probe:1.0.3' }]
`}]},visit({graph:e,report:t}){return{workload(n){let{resource:a,metadata:s,spec:o}=n;if(a.kind==="PodTemplate")return;let r=PA(e,n);if(r===void 0)return;let{standard:i,at:c}=r,l={metadata:s.value,spec:o.value};for(let{violations:d}of Ko(l,i,e.minorVersion)){let[p,...m]=d,u=m.length===0?"":`, and ${m.length} more`,f={namespace:a.namespace,level:i.level,violation:p.text,more:u},g=[{at:c,note:`namespace '${a.namespace}' enforces ${i.level}`},...m.map(({path:h,text:v})=>({at:Sg(n,h),note:v}))],b=Sg(n,p.path);a.kind==="Pod"?t(b,"pod",f,{related:g}):t(b,"workload",f,{related:g})}}}}});function wg(e,{namespace:t,level:n,violation:a,more:s}){let o=`namespace '${t}' rejects ${e} (${n}): ${a}`,r=[o+s,o,`its namespace rejects ${e} (${n}): ${a}`];return r.find(c=>c.length<=xg)??`${r.at(-1)?.slice(0,xg-1)}\u2026`}var xg=120;function PA(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let n=e.find("Namespace","",t.namespace).filter(r=>e.areNear(r,t)),[a,...s]=n.map(AA);return s.every(r=>r?.standard.level===a?.standard.level&&r?.standard.version===a?.standard.version)?a:void 0}function AA(e){let t=e.at.get("metadata").get("labels"),{enforce:n,problems:a}=jn(t.labels());if(!(a.some(({label:o})=>o.startsWith(`${Ee}enforce`))||n.level==="privileged"))return{standard:n,at:t.get(`${Ee}enforce`)}}function Sg({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var VA=1e4;function xe(e){let t=new Map,n=(a,s)=>t.has(a)?void 0:t.set(a,s);for(let a of e.ofKind("StatefulSet")){for(let s of a.at.get("spec").get("volumeClaimTemplates").items()){let o=s.get("metadata").get("name").text();o&&a.name&&n(`${a.namespace}/${o}-${a.name}`,{at:s,resource:a,template:OA(a,o)})}for(let s of a.at.get("spec").get("template").get("spec").get("volumes").items()){let o=s.get("ephemeral").get("volumeClaimTemplate");o.exists&&n(`${a.namespace}/${a.name}-*-${s.get("name").text()??""}`,{at:o,resource:a})}}for(let a of e.ofKind("Pod"))for(let s of a.at.get("spec").get("volumes").items()){let o=s.get("ephemeral").get("volumeClaimTemplate");o.exists&&n(`${a.namespace}/${a.name}-${s.get("name").text()??""}`,{at:o,resource:a})}return({namespace:a,name:s})=>{let[o]=e.find("PersistentVolumeClaim",a,s);if(o)return{at:o.at,resource:o};let r=[s.replace(/-\d+$/,""),s,s.replace(/-\d+-/,"-*-")],[i]=r.flatMap(c=>t.get(`${a}/${c}`)??[]);return i}}function OA(e,t){let n=e.at.get("spec"),a=Math.min(Cg(n.get("replicas"),1),VA),s=Cg(n.get("ordinals").get("start"),0),o=Array.from({length:a},(r,i)=>`${t}-${e.name}-${s+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:o}}function Cg(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function Ba(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`;U(t,a,n)}return({namespace:n,name:a})=>t.get(`${n}/${a}`)??[]}function Me(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function ur(e,t){for(let{index:n}of t.name.matchAll(/-/g)){let a=t.name.slice(n+1);for(let s of e.find("Pod",t.namespace,t.name.slice(0,n))){let r=s.at.get("spec").get("volumes").items().find(i=>i.get("ephemeral").exists&&i.get("name").text()===a);if(r&&e.sameNamespace(t,s)===!0)return{pod:s,volume:r}}}}function Ie(e){let t=e.get("metadata").get("annotations").get(Ut);return t.exists?t:e.get("spec").get("storageClassName")}function Cn(e){return e.get("spec").get("resources").get("requests").get("storage")}function qa({at:e}){return e.get("spec").get("capacity").get("storage")}function ja(e){return e.get("volumeMode").text()??"Filesystem"}function fr(e,t,n){if(e.isComplete)return!1;let a=s=>e.find("PersistentVolume","",s).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||n.some(a)}function Je(e){let t=e.at.get("metadata").get("annotations").labels();return ya({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function gr(e,{set:t,names:n}){return n.flatMap(a=>{let s=e.bindingOf(t.namespace,a);return s&&(s.state==="bound"||s.state==="race")?[s]:[]})}function hr(e,{class:t,reasons:n}){return e.isComplete||!t||!n.some(({code:s})=>s==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(s=>Je(s)===t).every(({at:s})=>$A.some(o=>s.get("spec").get(o).exists))}var $A=["hostPath","local","nfs","iscsi","fc"];function Pg(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}function St({claim:e},{template:t}){return t?.id??`${e.namespace}/${e.name}`}var Ag=y({id:"claim-class-unset",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim leaves its class to the cluster, and so misses the volume written for it",why:"Most clusters have a default StorageClass, and the API server writes it into every claim without `storageClassName`, even into one with `volumeName`. From then on a volume without class does not fit: the claim gets a new, empty volume, or stays Pending with `storageClassName does not match` when it names its volume.",instead:'Write `storageClassName: ""` for a volume without class, or give claim and volume the same class name; no StorageClass of that name has to exist.',unless:"The manifests are only for clusters without a default class.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1","https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{mayMiss:e=>`claim '${e.claim}' sets no class: with a default class in the cluster it does not get ${e.volumes}`,misses:e=>`claim '${e.claim}' sets no class and gets the default '${e.class}', so not ${e.volumes}`,otherClass:e=>`claim '${e.claim}' sets no class, its volume '${e.volume}' has '${e.class}': Pending unless that is the default`},examples:{bad:[{title:"a claim that names its volume",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: # expect: mayMiss
  accessModes: [ReadWriteMany]
  volumeName: uploads
  resources: { requests: { storage: 10Gi } }
`},{title:"a StatefulSet and the volumes written for it",yaml:`
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-1 }
    spec: &disk
      capacity: { storage: 10Gi }
      accessModes: [ReadWriteOnce]
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
      spec: # expect: mayMiss
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 10Gi } }
`},{title:"the default class of the run makes a new volume",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: standard
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec: # expect: misses
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10Gi } }
`},{title:"the volume has a class, the claim that names it has none",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  nfs: { server: nfs.shop.internal, path: /reports }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports }
spec: # expect: otherClass
  accessModes: [ReadWriteOnce]
  volumeName: reports
  resources: { requests: { storage: 10Gi } }
`}],good:[{title:"no class is asked for, and a volume that is reserved for the claim is taken whatever its class",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: ''
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 20Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 20Gi } }
`},{title:"the volume is that of a claim without class, and another claim beside it gets a new one",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: mongodb-pv }
spec:
  capacity: { storage: 1Gi }
  accessModes: [ReadWriteOnce]
  nfs: { server: nfs.shop.internal, path: /mongodb }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: mongodb-pvc }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: ''
  resources: { requests: { storage: 1Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: mongodb-pvc2 }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 100Mi } }
`},{title:"a claim for a provisioned volume beside a volume that does not fit it",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: small }
spec:
  capacity: { storage: 1Gi }
  accessModes: [ReadWriteOnce]
  nfs: { server: nfs.shop.internal, path: /small }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 50Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: manual }
spec:
  capacity: { storage: 100Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  nfs: { server: nfs.shop.internal, path: /manual }
`},{title:"all that the cluster has is in the run, and no class is the default",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  resources: { requests: { storage: 10Gi } }
`,complete:!0}]},visit({graph:e,report:t}){let n=xe(e),a=NA(e),s=new Set;return{claim(o){let r=MA(o)?n(o.claim):void 0;if(!r||s.has(St(o,r)))return;let i=r.at.get("spec").get("volumeName").text(),c=TA(e,o,r).filter(({name:f})=>i!==void 0||!a.has(f)),[l]=c;if(!l)return;s.add(St(o,r));let d=r.at.get("spec").get("storageClassName"),p=c.slice(0,5).map(f=>H(f,`volume '${f.name}'`)),m=o.claim.name,u=c.length===1?`volume '${l.name}'`:`any of ${c.length} volumes`;i&&Je(l)!==""?t(d,"otherClass",{claim:m,volume:l.name,class:Je(l)},{related:p}):o.class?t(d,"misses",{claim:m,class:o.class,volumes:u},{related:p}):t(d,"mayMiss",{claim:m,volumes:u},{related:p})}}}});function MA({state:e,reasons:t}){return e==="pending"||e==="bound"?!1:t.some(({code:n})=>n==="unknown-default-class"||n==="default-class")}function NA(e){let t=new Set;for(let n of e.ofKind("PersistentVolumeClaim")){let a=Ie(n.at).text()===""?e.bindingOf(n.namespace,n.name):void 0,s=a?.volume===void 0?a?.candidates??[]:[a.volume],[o]=s;o!==void 0&&s.length===1&&t.add(o)}return t}function TA(e,{candidates:t=[],reasons:n},{at:a,resource:s}){let o=a.get("spec").get("volumeName").text(),r=n.flatMap(({code:c,volume:l})=>c==="class"&&l!==void 0?[l]:[]),i=o===void 0?[...t,...r]:[o];return[...new Set(i)].flatMap(c=>{let l=Me(e,c);return!l||o===void 0&&!ie(l,s)?[]:Je(l)===""||o!==void 0?[l]:[]})}var Vg=y({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=xe(e);return{reference(a){let{at:s,to:o,state:r,proof:i}=a;if(r!=="missing"||!i||o.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||LA(e,a)||n(o))return;let c=o.name;if(i.code==="complete")return t(s,"absent",{claim:c,namespace:o.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let l=i.resource,d=[H(l,`${x(l)} in namespace '${l.namespace}'`)];i.code==="near-miss"?t(s,"similar",{claim:c,meant:l.name},{related:d}):t(s,"elsewhere",{claim:c,namespace:o.namespace,other:l.namespace},{related:d})}}}});function LA(e,{from:t,at:n}){if(t.visitable!=="StatefulSet")return!1;let a=ot(t).map(r=>r.get("metadata").get("name").text()),s=n.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(r=>s.startsWith(`${r.path.join("/")}/`)&&a.includes(r.get("name").text()))}var Og=y({id:"claim-name-taken",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim that a pod would make exists already, and is another one",why:"A StatefulSet takes a claim that has the name of its own one as it is: size, class and access modes of the template do not count, and nobody reports it. A generic ephemeral volume does not take it: the pod stays Pending, because the claim `was not created for pod`.",instead:"Give the claim what the template asks for, or another name. The claims of a StatefulSet are called after template, set and number, those of an ephemeral volume after pod and volume.",unless:"The claim brings in data on purpose, and its size and class are meant to differ.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage","https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming"]},messages:{differs:e=>`claim '${e.claim}' is taken as it is, with ${e.has}: the template in ${e.set} says ${e.wants}`,foreign:e=>`claim '${e.claim}' keeps ${e.pod} Pending, whose volume '${e.volume}' makes a claim of that name`},examples:{bad:[{title:"hand-made claims that are smaller, of another class, of another mode",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-0 }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests:
      storage: 1Gi # expect: differs
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-1 }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: slow # expect: differs
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-2 }
spec:
  accessModes: [ReadOnlyMany] # expect: differs
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
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
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: fast
        resources: { requests: { storage: 10Gi } }
`},{title:"an ephemeral volume whose claim was written by hand",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: worker-scratch # expect: foreign
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: scratch, mountPath: /scratch }] }
  volumes:
    - name: scratch
      ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }
`}],good:[{title:"a claim with more than the template asks for, one of a replica that is not there, one elsewhere",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-0, namespace: shop }
spec:
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: fast
  dataSource: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: monday }
  resources: { requests: { storage: 20Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-7, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: slow, resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-1, namespace: archive }
spec: { accessModes: [ReadWriteOnce], storageClassName: slow, resources: { requests: { storage: 1Gi } } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
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
        storageClassName: fast
        resources: { requests: { storage: 10Gi } }
`},{title:"the claim of another pod, and a claim that names its volume in place of a class",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: worker-scratch }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker-2 }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: scratch, mountPath: /scratch }] }
  volumes:
    - name: scratch
      ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-queue-0 }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: ''
  volumeName: queue
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  serviceName: queue
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec:
      containers: [{ name: queue, image: ghcr.io/shop/queue:1.0.0, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 5Gi } } }
`}]},visit({graph:e,report:t}){return{StatefulSet(n){let a=n.at.get("spec"),s=a.get("ordinals").get("start").number()??0,o=a.get("replicas").number()??1;for(let r of a.get("volumeClaimTemplates").items()){let i=`${r.get("metadata").get("name").text()??""}-${n.name}-`;for(let c of EA(e,n.namespace,i)){let l=Number(c.name.slice(i.length));if(l<s||l>=s+o||e.sameNamespace(c,n)!==!0)continue;let d=IA(c.at,r);if(!d)continue;let{field:p,has:m,wants:u}=d,f={claim:c.name,has:m,set:x(n),wants:u};t(p,"differs",f,{related:[{at:d.template,note:`template of ${x(n)}`}]})}}},PersistentVolumeClaim(n){let{pod:a,volume:s}=ur(e,n)??{};if(!a||!s)return;let o={claim:n.name,pod:x(a),volume:s.get("name").text()??""},r=[{at:s.get("name"),note:"this volume makes a claim of that name"}];t(le(n),"foreign",o,{related:r,severity:"error"})}}}});function EA(e,t,n){return e.ofKind("PersistentVolumeClaim").filter(a=>a.namespace===t&&a.name.startsWith(n)&&/^\d+$/.test(a.name.slice(n.length)))}function IA(e,t){let[n,a]=[e.get("spec"),t.get("spec")],[s,o]=[n,a].map(m=>m.get("resources").get("requests").get("storage")),[r,i]=[s,o].map(m=>Ve(m?.scalar()??""));if(s&&o&&r&&i&&se(r,i)<0)return{field:s,template:o,has:String(s.value),wants:String(o.value)};let c=n.get("accessModes").texts(),l=a.get("accessModes").texts().filter(m=>!c.includes(m));if(c.length>0&&l.length>0){let[m,u]=[n.get("accessModes"),a.get("accessModes")];return{field:m,template:u,has:c.join(", "),wants:u.texts().join(", ")}}let[d,p]=[Ie(e).text(),Ie(t).text()];if(!(!d||!p||d===p||n.get("volumeName").exists))return{field:Ie(e),template:Ie(t),has:`class '${d}'`,wants:`class '${p}'`}}function Ng({graph:e,binding:t,written:n,similarClass:a},s){let o=typeof s.volume=="object"?s.volume:Me(e,s.volume),r=n.at.get("spec"),i=t.reasons.some(({code:u})=>u==="default-class"),c=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>{let u=a(n.resource,t.class??"");return u?`nothing has class '${t.class}'${ve(u.class)}`:`the run has no StorageClass '${t.class}' and no volume of it that fits`},"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!o)return l[s.code]?.()??s.text;let d=o.at.get("spec"),p=Je(o)?`class '${Je(o)}'`:"no class";return{"too-small":()=>`it asks for ${$g(r.get("resources").get("requests"))}, volume '${o.name}' offers ${$g(d.get("capacity"))}`,"access-modes":()=>`it asks for ${Mg(r)}, volume '${o.name}' offers ${Mg(d)}`,selector:()=>`its selector '${ke(r.get("selector").value)}' does not match volume '${o.name}'`,"volume-mode":()=>`it asks for volume mode '${ja(r)}', volume '${o.name}' has '${ja(d)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${o.name}' is`,class:()=>`it ${i?"gets the default":"asks for"} ${c}, volume '${o.name}' has ${p}`}[s.code]?.()??s.text}function $g(e){return String(e.get("storage").scalar()??"")}function Mg(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function yr(e){let t=q(()=>DA(e)),n=new Map,a=s=>{let o=n.get(s);if(o)return o;let r=F(s,t().keys(),c=>c),i=r!==void 0&&!WA(s,r)?t().get(r)??[]:[];return n.set(s,i),i};return(s,o)=>a(o).find(({resource:r})=>e.areNear(r,s))}function DA(e){let t=[...e.ofKind("StorageClass").map(n=>({class:n.name,resource:n})),...e.ofKind("PersistentVolume").map(n=>({class:Je(n),resource:n}))];return ee(t.filter(n=>n.class!==""),n=>n.class)}function WA(e,t){let[n,a]=[e,t].map(s=>s.toLowerCase().split(/[-_.]/));return n.length===a.length&&n.some((s,o)=>s!==a[o]&&Math.min(s.length,a[o]?.length??0)<5)}var GA=["volume.kubernetes.io/storage-class","volume.alpha.kubernetes.io/storage-class","storageclass.kubernetes.io/storage-class"];function br(e){let t=e.get("metadata").get("annotations");return e.get("spec").get("storageClassName").exists||t.get(Ut).exists?void 0:GA.map(a=>t.get(a)).find(a=>a.text())}var _A=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function Tg(e,{claim:t,class:n,reasons:a}){let[s]=e.find("PersistentVolumeClaim",t.namespace,t.name),o=s?.at.get("spec").get("volumeName").text(),r=a.flatMap(({code:c,text:l,volume:d})=>{let p=Me(e,d);if(!p)return[];let m=c==="class"||p.name===o||Je(p)===n;return[{code:c,text:l,volume:p,isDecisive:m}]}),i=c=>(c.isDecisive&&c.code!=="class"?100:0)+_A.indexOf(c.code);return r.sort((c,l)=>i(l)-i(c)||FA(l.volume,c.volume))}function FA(e,t){let[n,a]=[e,t].map(s=>Ve(qa(s).scalar()??""));return n&&a?se(n,a):0}function Lg({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>e.find(a=>a.code===n)??[])[0]}var BA="pv.kubernetes.io/bind-completed",qA={"too-small":Cn,"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:Ie,"class-not-found":Ie,"no-class":Ie,"no-provisioner":Ie,"unknown-provisioner":Ie,lost:e=>e.get("metadata").get("annotations").get(BA)},jA={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function Eg({code:e,volume:t}){let n=jA[e]?.(t.at);return n?.exists?n:le(t)}function Ig(e,t){let n=qA[t]?.(e);if(n?.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}var Dg=y({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `cluster.storageClasses` of the configuration, and say there which one is the default.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`,lost:e=>`claim '${e.claim}' is Lost: ${e.why}`,noDefault:e=>`${e.claims} no class, and no default class is known: list one in 'cluster.storageClasses'`},examples:{bad:[{title:"a claim that was copied from a cluster, without its volume",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads
  annotations:
    pv.kubernetes.io/bind-completed: 'yes' # expect: lost
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
`},{title:"two claims leave their class to a default that nobody has named, told once",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: # expect: noDefault
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
`,complete:!0},{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`},{title:"the class is misspelt, and all that exists is in the run",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: managed-nfs-storage }
provisioner: shop.example/nfs
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: managed-nfs-stroage # expect: pending
  resources: { requests: { storage: 5Gi } }
`,complete:!0},{title:"a volume that is kept for another claim",yaml:`
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
`,complete:!0},{title:"the node of the volume is none of the run, but the cluster has others",yaml:`
apiVersion: v1
kind: Node
metadata: { name: node-7, labels: { kubernetes.io/hostname: node-7 } }
---
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
spec: { accessModes: [ReadWriteOnce], storageClassName: local, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: disk, mountPath: /disk }] }
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
`},{title:"two sizes of one volume, for two clusters",yaml:`
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
`}]},visit({graph:e,report:t}){let n=xe(e),a=Ba(e),s=yr(e),o=new Set,r=[];return{claim(i){let c=i.state==="pending"?n(i.claim):void 0;if(!c||UA(e,i,c))return;let l=St(i,c),d=Tg(e,i),p=d.find(({isDecisive:h})=>h)??Lg(i);if(!p||o.has(l))return;o.add(l);let m=Ig(c.at,p.code);if(KA(i,c))return r.push({claim:i.claim.name,at:m});let u=Ng({graph:e,binding:i,written:c,similarClass:s},p),f=d.slice(0,5).map(h=>({at:Eg(h),note:h.text})),g=a(i.claim).slice(0,3).map(h=>({at:h.at,note:`${x(h.from)} mounts it and stays Pending`})),b=[...f,...g];if(p.code==="lost")return t(m,"lost",{claim:i.claim.name,why:p.text},{related:b});t(m,"pending",{who:zA(i,c),why:u},{related:b})},end(){let[i,...c]=r;if(!i)return;let l=`claim '${i.claim}'${tt(c.length)} ${c.length>0?"set":"sets"}`,d=c.map(({claim:p,at:m})=>({at:m,note:`claim '${p}' sets no class either`}));t(i.at,"noDefault",{claims:l},{related:d.slice(0,5),severity:"warning"})}}}});function KA({reasons:e},{at:t}){return!Ie(t).exists&&e.some(({code:n})=>n==="no-class")}function UA(e,t,{at:n,template:a,resource:s}){let o=fr(e,t.claim,t.reasons.flatMap(({volume:i})=>i??[]));if(hr(e,t)||t.reasons.some(({code:i})=>i==="volume-not-found")||br(n)&&t.reasons.some(({code:i})=>i==="no-class")||s.kind==="PersistentVolumeClaim"&&ur(e,s)||t.reasons.some(({code:i})=>i==="other-claim")||a&&gr(e,a).length>0)return!0;let r=t.reasons.flatMap(({code:i,volume:c})=>{let l=Me(e,i==="reserved"?c:void 0)?.at.get("spec").get("claimRef");return l?.get("name").text()===t.claim.name?[l]:[]});return r.some(i=>!i.get("namespace").text()||i.get("uid").text())?!0:r.length>0&&!e.isNamespaceGiven(s)||o}function zA({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var Wg=y({id:"claim-template-unmounted",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A StatefulSet claims a volume for each replica that no container mounts",why:"Every replica gets a volume of its own, which is paid for and stays empty, while the program writes into its container. What it writes is lost when the pod is replaced.",instead:"Mount the volume by the name of the template in `volumeMounts` (or `volumeDevices`), or delete the template; that takes a new StatefulSet, since templates cannot be changed.",unless:"A container that is injected later mounts it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{unmounted:e=>`no container mounts the volume of claim template '${e.template}': each replica gets one in vain`,mistaken:e=>`no container mounts claim template '${e.template}', container '${e.container}' mounts '${e.mount}'`},examples:{bad:[{title:"the program mounts nothing",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
  volumeClaimTemplates:
    - metadata:
        name: data # expect: unmounted
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 10Gi } }
`},{title:"scratch space of nearly the same name is mounted in its place",yaml:`
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
          volumeMounts: [{ name: datadirs, mountPath: /var/lib/postgresql/data }]
      volumes: [{ name: datadirs, emptyDir: {} }]
  volumeClaimTemplates:
    - metadata:
        name: datadir # expect: mistaken
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 10Gi } }
`}],good:[{title:"an init container mounts one template, a container takes the other as a device",yaml:`
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
        - { name: prepare, image: busybox:1.37.0, volumeMounts: [{ name: config, mountPath: /config }] }
      containers:
        - { name: postgres, image: postgres:17.2, volumeDevices: [{ name: data, devicePath: /dev/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 10Gi } } }
    - metadata: { name: config }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`},{title:"a mount of no volume at all is told by volume-mount-undefined, and a patch holds a part only",yaml:`
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
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: datadir, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data-dir }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: search }
spec:
  template:
    spec:
      containers: [{ name: search, resources: { limits: { memory: 1Gi } } }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { resources: { requests: { storage: 10Gi } } }
`}]},visit({report:e}){return{workload({resource:t,spec:n,containers:a}){let s=ot(t);if(s.length===0||a.some(({at:d})=>!d.get("image").exists))return;let o=HA(a),r=n.get("volumes").items().map(d=>d.get("name").text()),i=s.map(d=>d.get("metadata").get("name").text()),c=new Set(o.map(({name:d})=>d.text())),l=[...c].some(d=>!r.includes(d)&&!i.includes(d));for(let d of l?[]:s){let p=d.get("metadata").get("name"),m=p.text();if(!m||c.has(m))continue;let u=F(m,o,g=>g.name.text()??"");if(!u){e(p,"unmounted",{template:m});continue}let f={template:m,mount:u.name.text()??"",container:u.container};e(p,"mistaken",f,{related:[{at:u.name,note:"another volume is mounted"}]})}}}}});function HA(e){return e.flatMap(({at:t,name:n})=>[...t.get("volumeMounts").items(),...t.get("volumeDevices").items()].map(a=>({name:a.get("name"),container:n})))}var Gg=y({id:"claim-unmounted",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"No pod mounts a claim",why:"The claim holds a volume that nobody else can have, and in a cloud it is paid for every hour.",instead:"Delete the claim, or mount it. Look for a pod whose `claimName` means another claim by mistake.",unless:"Somebody mounts it by hand, or a program makes its pods at run time. Only asked when the run is said to be complete, and no custom resource of the run names the claim.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{unmounted:e=>`no pod in namespace '${e.namespace}' mounts claim '${e.claim}'`},examples:{bad:[{title:"the pod has scratch space where the claim was meant",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads # expect: unmounted
  namespace: shop
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: csi.shop.example
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }]
  volumes: [{ name: uploads, emptyDir: {} }]
`,complete:!0}],good:[{title:"a claim that is mounted, one that a StatefulSet takes, a source of a clone, one of a custom resource",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: images, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  dataSource: { kind: PersistentVolumeClaim, name: originals }
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: originals, namespace: shop }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-queue-0, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: dumps, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly, namespace: shop }
spec: { target: { claims: [dumps] } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }]
  volumes:
    - { name: uploads, persistentVolumeClaim: { claimName: uploads } }
    - { name: images, persistentVolumeClaim: { claimName: images } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue, namespace: shop }
spec:
  serviceName: queue
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec:
      containers: [{ name: queue, image: ghcr.io/shop/queue:1.0.0, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
`,complete:!0},{title:"the pod may live outside the run",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
`}]},visit({graph:e,report:t}){return{end(){if(!e.isComplete)return;let n=JA(e),a=new Set(e.references.flatMap(({proof:s})=>s&&"resource"in s?[s.resource]:[]));for(let s of e.ofKind("PersistentVolumeClaim")){let{name:o,namespace:r}=s;if(o===""||n.has(o)||QA(e,s)||a.has(s)||e.mayBeUnread(o))continue;e.referencesTo(s).some(({from:c})=>c.visitable!=="PersistentVolume")||t(le(s),"unmounted",{claim:o,namespace:r})}}}}});function QA(e,{name:t,namespace:n}){let a=t.replace(/-\d+$/,"");return e.ofKind("StatefulSet").some(s=>{let r=s.at.get("spec").get("volumeClaimTemplates").items().map(i=>`${i.get("metadata").get("name").text()}-${s.name}`);return s.namespace===n&&r.includes(a)})}function JA(e){let t=e.resources.filter(({visitable:n})=>n===void 0);return new Set(t.flatMap(({at:n})=>Va(n.value)))}var _g=y({id:"clone-unfit-for-source",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A claim clones another one that does not fit into it",why:"A clone holds the same bytes as its source: the provisioner refuses one that asks for less, and one of the other volume mode. The claim stays Pending with `requested volume size ... is less than the size ... for the source PVC`.",instead:"Ask for at least the size of the source, with the same `volumeMode`.",refs:["https://kubernetes.io/docs/concepts/storage/volume-pvc-datasource/"]},messages:{smaller:e=>`claim '${e.claim}' asks for ${e.size}, its source '${e.source}' has ${e.sourceSize}: it is never cloned`,otherMode:e=>`claim '${e.claim}' is of volume mode ${e.mode}, its source '${e.source}' of ${e.sourceMode}: it is never cloned`,itself:e=>`claim '${e.claim}' is its own source: it waits for itself`},examples:{bad:[{title:"a clone with less room than its source, and a raw one",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-test, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  dataSource: { kind: PersistentVolumeClaim, name: orders }
  resources:
    requests:
      storage: 5Gi # expect: smaller
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-raw, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  volumeMode: Block # expect: otherMode
  dataSourceRef: { kind: PersistentVolumeClaim, name: orders }
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  dataSource: { kind: PersistentVolumeClaim, name: reports } # expect: itself
  resources: { requests: { storage: 10Gi } }
`}],good:[{title:"the same size in other words, a larger clone, and a clone of a snapshot",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-test, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: slow
  volumeMode: Filesystem
  dataSource: { kind: PersistentVolumeClaim, name: orders }
  resources: { requests: { storage: 1024Mi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-large, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  dataSource: { kind: PersistentVolumeClaim, name: orders-test }
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: restored, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  dataSource: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: orders }
  resources: { requests: { storage: 1Mi } }
`},{title:"the source is in another namespace, or comes in two sizes",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: archive }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-test, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  dataSource: { kind: PersistentVolumeClaim, name: orders }
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports-test, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  dataSource: { kind: PersistentVolumeClaim, name: reports }
  resources: { requests: { storage: 5Gi } }
`}]},visit({graph:e,report:t}){return{PersistentVolumeClaim(n){let a=YA(n.at),s=a?.get("name").text();if(!a||!s)return;if(s===n.name)return t(a,"itself",{claim:s});let o=ZA(e,n,s);if(!o)return;let[r,i]=[n,o].map(({at:f})=>Cn(f)),c={claim:n.name,source:s},[l,d]=[r,i].map(f=>Ve(f.scalar()??""));if(l&&d&&se(l,d)<0){let f={...c,size:String(r.value),sourceSize:String(i.value)};return t(r,"smaller",f,{related:[{at:i,note:`the size of '${s}'`}]})}let[p,m]=[ja(n.at.get("spec")),ja(o.at.get("spec"))];if(p===m)return;let u=[{at:o.at.get("spec").get("volumeMode"),note:`'${s}' is of volume mode ${m}`}];t(n.at.get("spec").get("volumeMode"),"otherMode",{...c,mode:p,sourceMode:m},{related:u})}}}});function YA(e){let t=e.get("spec");return[t.get("dataSource"),t.get("dataSourceRef")].find(a=>a.get("kind").text()==="PersistentVolumeClaim"&&!a.get("namespace").exists)}function ZA(e,t,n){let a=e.find("PersistentVolumeClaim",t.namespace,n),[s]=a;return a.length===1&&s&&e.sameNamespace(s,t)===!0?s:void 0}function Fg(e){let t=xe(e),n=e.ofKind("PersistentVolumeClaim").filter(o=>o.at.get("spec").get("volumeName").exists),a=({at:o,resource:r})=>n.some(i=>(i.name!==r.name||i.namespace!==r.namespace)&&i.at.get("spec").get("volumeName").text()===o.get("spec").get("volumeName").text()&&(ie(i,r)||e.sameNamespace(i,r)===!0)),s=XA(o=>gr(e,o).length>0);return e.bindings.flatMap(o=>{let r=t(o.claim);if(!r||o.reasons.some(({code:d})=>d==="provisioner")||hr(e,o))return[];let i=o.volume===void 0?o.candidates??[]:[o.volume];return o.state==="bound"?[{binding:o,claim:r,volumes:i,mayStay:!1}]:o.state==="race"?[{binding:o,claim:r,volumes:i,mayStay:o.mayStayPending===!0}]:o.state==="unknown"&&o.reasons.some(({code:d})=>d==="volume-not-found")&&a(r)?[{binding:o,claim:r,volumes:[qc(r)??""],mayStay:!0}]:o.state==="pending"&&r.template!==void 0&&s(r.template)?[{binding:o,claim:r,volumes:[],mayStay:!0}]:[]})}function Bg(e){let t=new Map,n=o=>{let r=o;for(let i=t.get(r);i!==void 0&&i!==r;i=t.get(r))r=i;return t.set(o,r),r},a=new Map,s=({binding:o,claim:r})=>r.template?`template ${r.template.id}`:`claim ${o.claim.namespace}/${o.claim.name}`;for(let o of e){let r=a.get(o.volumes),i=r===void 0?o.volumes.map(c=>`volume ${c}`):[r];for(let c of i)t.set(n(c),n(s(o)));a.set(o.volumes,s(o))}return[...ee(e,o=>n(s(o))).values()]}function qc({at:e}){return e.get("spec").get("volumeName").text()}function XA(e){let t=new Map;return n=>{let a=t.get(n.id)??e(n);return t.set(n.id,a),a}}var qg=y({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${xt(e.volumes,"volume")}${e.ofClass}: ${sV(e.claims-e.volumes)} Pending`,named:e=>`claim '${e.claim}' names volume '${e.volume}', as does ${e.other}: a volume serves one claim`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`},{title:"a volume that the run does not hold, named by two claims",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: ''
  volumeName: shop-uploads
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: reports }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: ''
  volumeName: shop-uploads # expect: named
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of Bg(Fg(e))){let a=n.findLast(({mayStay:b})=>b);if(!a)continue;let s=jg(a.claim),o=[...new Set(n.flatMap(({volumes:b})=>b))],[r,i]=[eV(n),o.length],c={claims:r,volumes:i,ofClass:Pg(a.binding.class)},l={related:aV({graph:e,volumes:o,last:a,group:n})},d=r>i?void 0:nV(a,n);if(d&&t(s,"order",d,l),r<=i)continue;let p=n.every(({claim:b})=>b.template&&b.template.id===a.claim.template?.id),[m=""]=o,u=!p&&i===1&&n.every(({claim:b})=>qc(b)===m),f=a.claim.at.get("spec").get("volumeName"),g={claim:a.binding.claim.name,other:tV(a,n),volume:m};u?t(f,"named",g,l):t(s,p?"replicas":"claims",c,l)}}}}});function eV(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function tV(e,t){let n=t.filter(i=>i!==e),[a]=n,{namespace:s,name:o}=a?.binding.claim??e.binding.claim,r=s===e.binding.claim.namespace?"":` in namespace '${s}'`;return n.length===1?`claim '${o}'${r}`:`${n.length} other claims`}function nV({binding:e},t){let n=e.candidates??[],a=t.filter(o=>o.binding!==e&&o.volumes.some(r=>n.includes(r))),[s]=a;if(!(!s||n.length===0||e.reasons.some(({code:o})=>o==="estimate")))return{claim:e.claim.name,rival:a.length===1?`claim '${s.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function aV({graph:e,volumes:t,last:n,group:a}){let s=(c,l)=>{let d=Me(e,c);return d?[H(d,l)]:[]},o=n.binding.reasons.filter(({volume:c})=>c!==void 0&&!t.includes(c)),r=new Set,i=a.filter(({claim:{template:c},binding:l})=>{let d=c?.id??l.claim.name;return l!==n.binding&&!r.has(d)&&r.add(d)});return[...t.slice(0,5).flatMap(c=>s(c,`volume '${c}'`)),...o.slice(0,3).flatMap(({volume:c,text:l})=>s(c,l)),...i.slice(0,5).map(({claim:c,binding:l})=>({at:c.template?c.template.set.at.get("spec").get("replicas"):jg(c),note:c.template?`${xt(c.template.replicas,"replica")} of StatefulSet '${c.template.set.name}'`:`claim '${l.claim.name}'`}))]}function jg({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function sV(e){return`${e} ${e===1?"stays":"stay"}`}var jc="kubernetes.io/hostname";function Es(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[jc]?!0:Kc(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Kc(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let s=a.get("key").text();return(s===jc||s==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function vr(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let s=a.get("labelSelector").value;return a.get("topologyKey").text()===jc&&B(s)&&t.some(o=>he(s,o))})}var Kg="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",oV=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${Kg}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${Kg}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function Jn(e){let t=wr(e);if(t!=="")return oV.find(({matches:n})=>n.test(t))?.gives}function kr(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(wr(e))}var rV=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],iV=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function Ug(e,t){let n=wr(e);return t.some(a=>n===a||n.startsWith(`${a}/`))}function wr(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function Ka(e){return e.spec.get("volumes").items().flatMap(t=>{let n=t.get("name").text()??"",a=t.get("hostPath").get("path"),s=a.text()??"",o=e.containers.flatMap(c=>c.at.get("volumeMounts").items().filter(l=>l.get("name").text()===n).map(l=>({container:c.name,at:l})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(s)||o.length===0)return[];let r=o.filter(c=>c.at.get("readOnly").flag()!==!0),i={name:n,path:s,at:a,type:t.get("hostPath").get("type").text()??"",mounts:o,writable:r,isAgent:pV(e)};return[{...i,rule:cV(i,e)}]})}function cV(e,t){let{path:n,isAgent:a}=e;return Jn(n)!==void 0&&(!a||kr(n))?"host-path-sensitive":a||Ug(n,rV)?lV(e,t)?"host-path-writable":void 0:Es(t)?void 0:"host-path-volume"}function lV({path:e,type:t,writable:n},a){return kr(e)||Ug(e,iV)||/OrCreate$|^Socket$|Device$/.test(t)||dV(e,a)?!1:n.some(s=>s.at.get("mountPropagation").text()!=="Bidirectional")}function dV(e,{resource:t,containers:n}){let a=wr(e).split("/").at(-1)??"",s=[t.name,...n.map(({name:o})=>o)];return a.length>4&&s.includes(a)&&Jn(e)===void 0}function pV({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var zg=y({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec"),s=a.get("hostPath").get("path");!s.exists||a.get("nodeAffinity").get("required").exists||Jn(s.text()??"")===void 0&&e(s,"anywhere",{volume:t,path:s.text()??""})}}}});var Hg=y({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("hostPath").get("path"),s=Jn(a.text()??"");s!==void 0&&e(a,"volume",{volume:t,path:a.text()??"",gives:s})},workload(t){for(let{rule:n,name:a,path:s,at:o,mounts:r,writable:i,isAgent:c}of Ka(t)){let l=n==="host-path-sensitive"?Jn(s):void 0;if(l===void 0)continue;let d=i.length>0&&!kr(s)?", writable":"",p=r.slice(0,3).map(m=>({at:m.at,note:`mounted by container '${m.container}'`}));e(o,"exposed",{volume:a,path:s,how:d,gives:l},{related:p,...c?{severity:"info"}:{}})}}}}});var Qg=y({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:s,at:o}of Ka(t))n==="host-path-volume"&&e(o,"pod",{volume:a,path:s})}}}});var Jg=y({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let n of Ka(t)){let[a,...s]=n.rule==="host-path-writable"?n.writable:[];if(!a)continue;let o=a.at.get("readOnly"),r=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...s.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(o.exists?o:a.at,"writable",{container:a.container,path:n.path},{related:r})}}}}});var Yg=y({id:"local-class-immediate",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Volumes of single nodes are bound before it is known where the pod runs",why:"By default a claim is bound as soon as it is created, to any volume that fits. When that volume is on a node without room for the pod, or two claims of one pod get volumes on two nodes, the pod stays Pending for good: a bound claim is not bound anew.",instead:"Write `volumeBindingMode: WaitForFirstConsumer` into the class. The field cannot be changed later: delete the class and create it again; claims and volumes stay.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#local","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{immediate:e=>`class '${e.class}' binds ${e.volumes} of certain nodes before the pod is placed: it lacks WaitForFirstConsumer`},examples:{bad:[{title:"a class for local disks without a binding mode",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner # expect: immediate
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
`},{title:"the name says what the volumes are, which the run does not hold",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local-storage }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: Immediate # expect: immediate
`}],good:[{title:"the class waits for the pod",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
`},{title:"volumes that every node reaches, and a provisioner that makes volumes",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: kubernetes.io/no-provisioner
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local-path }
provisioner: rancher.io/local-path
`}]},visit({graph:e,report:t}){return{StorageClass(n){let a=n.at.get("provisioner"),s=n.at.get("volumeBindingMode");if(a.text()!=="kubernetes.io/no-provisioner"||s.exists&&s.text()!=="Immediate")return;let o=mV(e,n),r=o.filter(({at:d})=>d.get("spec").get("nodeAffinity").exists),i=o.length===0&&/(^|[-_.])local([-_.]|$)/.test(n.name);if(r.length===0&&!i)return;let c=r.slice(0,3).map(d=>({at:d.at.get("spec").get("nodeAffinity"),note:`where volume '${d.name}' is`})),l=r.length===0?"volumes":r.length===1?"1 volume":`${r.length} volumes`;t(s.exists?s:a,"immediate",{class:n.name,volumes:l},{related:c})}}}});function mV(e,{name:t}){return e.ofKind("PersistentVolume").filter(n=>Je(n)===t)}var Zg=y({id:"local-volume-without-node",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A local volume does not say on which node it is",why:"A `local` volume is a disk or a folder of one node. Without `nodeAffinity` the scheduler could not send its pods there, so the API server refuses it: `Local volume requires node affinity`.",instead:"Add `nodeAffinity.required` with the host name of the node, as in `{ key: kubernetes.io/hostname, operator: In, values: [node-1] }`.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{missing:e=>`local volume '${e.volume}' (${e.path}) has no nodeAffinity: the API server refuses it`},examples:{bad:[{title:"a disk of some node",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: # expect: missing
    path: /mnt/disks/ssd1
`},{title:"an affinity that demands nothing",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disks/ssd1 } # expect: missing
  nodeAffinity: {}
`}],good:[{title:"the disk of one node, and a share that every node reaches",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: shared }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /shared }
`},{title:"a volume of a folder of any node is told by host-path-persistent-volume",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  hostPath: { path: /mnt/disks/ssd1 }
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("local");!a.exists||n.get("spec").get("nodeAffinity").get("required").exists||e(a,"missing",{volume:t,path:a.get("path").text()??""})}}}});var Xg=y({id:"provisioner-name-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A StorageClass names a provisioner that goes by another name",why:"A provisioner serves the classes that carry exactly its name, which it is told in a variable, an argument or its CSIDriver. For any other name the claims of the class wait forever: `Waiting for a volume to be created either by the external provisioner ...`.",instead:"Write the name that the provisioner is given into `provisioner` of the class. The field cannot be changed later: delete the class and create it again.",unless:"Another provisioner of that name runs in the cluster.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#provisioner","https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner#without-helm"]},messages:{similar:e=>`nobody serves provisioner '${e.provisioner}' (did you mean '${e.meant}'?): its claims wait`,other:e=>`nobody serves provisioner '${e.provisioner}', the one beside it is '${e.meant}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: shop.exmaple/nfs # expect: similar
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: nfs-provisioner }
spec:
  selector: { matchLabels: { app: nfs-provisioner } }
  template:
    metadata: { labels: { app: nfs-provisioner } }
    spec:
      containers:
        - name: provisioner
          image: registry.k8s.io/sig-storage/nfs-subdir-external-provisioner:v4.0.2
          env: [{ name: PROVISIONER_NAME, value: shop.example/nfs }]
---
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata: { name: csi.shop.example }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: csi.shop.exampel # expect: similar
`},{title:"the class was written for another version of the provisioner",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: fuseim.pri/ifs # expect: other
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: nfs-provisioner }
spec:
  selector: { matchLabels: { app: nfs-provisioner } }
  template:
    metadata: { labels: { app: nfs-provisioner } }
    spec:
      containers:
        - name: provisioner
          image: registry.k8s.io/sig-storage/nfs-subdir-external-provisioner:v4.0.2
          env: [{ name: PROVISIONER_NAME, value: k8s-sigs.io/nfs-subdir-external-provisioner }]
`}],good:[{title:"the name is given in an argument, and another class is for a driver of the cloud",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: shop.example/nfs
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: ebs.csi.aws.com
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: nfs-provisioner }
spec:
  selector: { matchLabels: { app: nfs-provisioner } }
  template:
    metadata: { labels: { app: nfs-provisioner } }
    spec:
      containers:
        - name: provisioner
          image: registry.k8s.io/sig-storage/nfs-provisioner:v4.0.8
          args: ['-provisioner=shop.example/nfs']
`},{title:"the name comes from a ConfigMap, so that nobody knows it here",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: shop.example/efs
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: efs-provisioner }
spec:
  selector: { matchLabels: { app: efs-provisioner } }
  template:
    metadata: { labels: { app: efs-provisioner } }
    spec:
      containers:
        - name: provisioner
          image: quay.io/external_storage/efs-provisioner:v2.4.0
          env:
            - name: PROVISIONER_NAME
              valueFrom: { configMapKeyRef: { name: efs-provisioner, key: provisioner.name } }
            - { name: SUFFIX, value: .shop.example/efs2 }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
`}]},visit({graph:e,report:t}){return{end(){let n=fV(e),a=new Set(n.map(({name:r})=>r)),s=e.ofKind("StorageClass"),o=new Set(s.map(Ua));for(let r of s.filter(i=>eh(Ua(i)))){let i=Ua(r),c=n.filter(({resource:b})=>e.areNear(b,r));if(a.has(i)||c.some(({name:b})=>b===void 0))continue;let l=c.filter(b=>b.name!==void 0),d=F(i,l,({name:b})=>b),p=d??gV(r,{classes:s,known:l,provided:a,asked:o});if(!p)continue;let{name:m,at:u,resource:f}=p,g=[{at:u,note:`${x(f)} serves '${m}'`}];t(r.at.get("provisioner"),d?"similar":"other",{provisioner:i,meant:m},{related:g,severity:d?"error":"warning"})}}}}}),uV=/^--?provisioner(?:-name)?=(.+)$/;function fV(e){let t=e.resources.filter(({group:a,kind:s})=>a==="storage.k8s.io"&&s==="CSIDriver"),n=e.workloads.flatMap(({containers:a,resource:s})=>a.flatMap(o=>{let r=o.at.get("env").items(),i=[...o.at.get("command").items(),...o.at.get("args").items()];return[...r.filter(c=>c.get("name").text()==="PROVISIONER_NAME").map(c=>({name:c.get("value").text(),at:c,resource:s})),...i.flatMap(c=>{let l=uV.exec(c.text()??"")?.[1];return l===void 0?[]:[{name:l.includes("$")?void 0:l,at:c,resource:s}]})]}));return[...t.map(a=>({name:a.name,at:a.at,resource:a})),...n]}function Ua(e){return e.at.get("provisioner").text()??""}function eh(e){return e!==""&&!e.startsWith("kubernetes.io/")}function gV(e,{classes:t,known:n,provided:a,asked:s}){if(/(^|[./-])csi[./-]/.test(Ua(e)))return;let o=n.filter(c=>ie(c.resource,e)&&!s.has(c.name)),r=new Set(o.map(({name:c})=>c)),i=t.filter(c=>ie(c,e)&&eh(Ua(c))&&!a.has(Ua(c)));return r.size===1&&i.length===1&&o[0]?.resource.kind!=="CSIDriver"?o[0]:void 0}function xr({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var hV=["nfs","hostPath","cephfs","glusterfs","azureFile"];function Uc({at:e}){return hV.some(t=>e.get("spec").get(t).exists)}var yV=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Sr(e,{volume:t,candidates:n,class:a}){let o=(t===void 0?n??[]:[t]).flatMap(i=>Me(e,i)??[]);if(o.length>0)return o.every(i=>Uc(i)||Kc(i.at.get("spec").get("nodeAffinity").get("required")));if(!a)return!1;let[r]=e.find("StorageClass","",a);return yV.test(r?.at.get("provisioner").text()??a)}var th=y({id:"replicas-share-claim",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"All replicas of a StatefulSet write to one claim",why:"A StatefulSet is there to give each replica a volume of its own, from `volumeClaimTemplates`. A claim under `volumes` of the pod is one and the same for all of them: the replicas of a database then write to the same files, and either refuse to start because of a lock or destroy the data.",instead:"Move the claim to `volumeClaimTemplates`, or mount it with `readOnly: true` where the replicas only read it. Programs that are made to share a folder belong in a Deployment.",unless:"The program shares the folder on purpose. A claim that only one node can mount is told by single-node-claim-shared; a StatefulSet that has templates, too, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates","https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/"]},messages:{shared:e=>`the ${e.replicas} replicas of ${e.set} all write to claim '${e.claim}': none has a volume of its own`},examples:{bad:[{title:"three databases in one folder",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 10Gi } } }
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
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: database # expect: shared
`}],good:[{title:"one replica, readers, folders of their own within the claim, and a claim beside templates",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 1
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
      volumes: [{ name: data, persistentVolumeClaim: { claimName: database } }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: search }
spec:
  serviceName: search
  replicas: 3
  selector: { matchLabels: { app: search } }
  template:
    metadata: { labels: { app: search } }
    spec:
      containers:
        - name: search
          image: ghcr.io/shop/search:1.0.0
          volumeMounts:
            - { name: words, mountPath: /words, readOnly: true }
            - { name: index, mountPath: /index, subPathExpr: $(POD_NAME) }
      volumes:
        - { name: words, persistentVolumeClaim: { claimName: words } }
        - { name: index, persistentVolumeClaim: { claimName: index } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  serviceName: queue
  replicas: 3
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec:
      containers:
        - name: queue
          image: ghcr.io/shop/queue:1.0.0
          volumeMounts: [{ name: data, mountPath: /data }, { name: backup, mountPath: /backup }]
      volumes: [{ name: backup, persistentVolumeClaim: { claimName: backup } }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`},{title:"a volume for one node is told by single-node-claim-shared, and a Deployment shares on purpose",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 10Gi } } }
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
      volumes: [{ name: data, persistentVolumeClaim: { claimName: database } }]
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
`}]},visit({graph:e,report:t}){let n=xe(e);return{StatefulSet(a){let s=e.workloadOf(a),o=s?.replicas??1;if(!(!s||o<2||a.at.get("spec").get("volumeClaimTemplates").items().length>0))for(let r of s.spec.get("volumes").items()){let i=r.get("persistentVolumeClaim"),c=i.get("claimName").text(),l=i.get("readOnly").flag()===!0?void 0:bV(s,r.get("name").text());if(!c||!l||vV(e,n({namespace:a.namespace,name:c})))continue;let d=[{at:a.at.get("spec").get("replicas"),note:x(a)},{at:l,note:"mounted for writing"}];t(i.get("claimName"),"shared",{replicas:o,set:x(a),claim:c},{related:d})}}}}});function bV({containers:e},t){return e.flatMap(({at:a})=>a.get("volumeMounts").items()).find(a=>a.get("name").text()===t&&a.get("readOnly").flag()!==!0&&!a.get("subPathExpr").exists)}function vV(e,t){let n=t&&xr(t);if(!t||!n)return!1;let a=e.bindingOf(t.resource.namespace,t.resource.name);return n==="ReadWriteOncePod"||!a||!Sr(e,a)}var ah=y({id:"reserved-volume-unused",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A volume is reserved for a claim that does not take it",why:"`claimRef` keeps all other claims from a volume, but does not make the claim fit: size, access modes and volume mode count all the same. The claim then takes another volume or a new, empty one, and the data on the reserved volume are not used. A claimRef without namespace matches no claim at all. One with the `uid` of an earlier claim makes the volume Released, and with `persistentVolumeReclaimPolicy: Delete` it is deleted.",instead:"Give `claimRef` the name and the namespace of the claim and nothing else, let the volume have the size and the modes that the claim asks for, and name the volume in `volumeName` of the claim.",unless:"The file is the record of a running cluster and is never applied to another one.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume"]},messages:{incomplete:e=>`volume '${e.volume}' is reserved${e.claim===""?"":` for '${e.claim}'`} without ${e.lacks} of the claim: no claim ever gets it`,earlier:e=>`volume '${e.volume}' is reserved for an earlier claim '${e.claim}' by its uid: a new one does not get it`,twice:e=>`volumes '${e.other}' and '${e.volume}' are reserved for claim '${e.claim}': it takes only one`,unfit:e=>`claim '${e.claim}' does not get volume '${e.volume}' reserved for it: ${e.why}`,passedOver:e=>`claim '${e.claim}' takes volume '${e.other}'${e.why}, not '${e.volume}' reserved for it`},examples:{bad:[{title:"a claim is not known by its name alone",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: ''
  claimRef: # expect: incomplete
    name: orders
  nfs: { server: nfs.shop.internal, path: /orders }
`},{title:"copied from a running cluster",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef:
    namespace: shop
    name: orders
    uid: 6d3d2c52-44a5-4b8f-9b6e-d8c7e6f3a1c2 # expect: earlier
  nfs: { server: nfs.shop.internal, path: /orders }
`},{title:"two volumes for one claim",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: orders } # expect: twice
  nfs: { server: nfs.shop.internal, path: /reports }
`},{title:"the class makes a new volume, for the reserved one is too small",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity:
    storage: 10Gi # expect: unfit
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  claimRef: { namespace: shop, name: orders }
  csi: { driver: csi.shop.example, volumeHandle: orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 20Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce] # expect: unfit
  storageClassName: fast
  claimRef: { namespace: shop, name: uploads }
  csi: { driver: csi.shop.example, volumeHandle: uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: fast
  resources: { requests: { storage: 5Gi } }
`},{title:"a free volume with fewer access modes comes first, and a claim that names another volume",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: reserved }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: local
  claimRef: # expect: passedOver
    namespace: shop
    name: orders
  nfs: { server: nfs.shop.internal, path: /reserved }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: free }
spec:
  capacity: { storage: 50Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  nfs: { server: nfs.shop.internal, path: /free }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports-old }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: archive
  claimRef: { namespace: shop, name: reports } # expect: passedOver
  nfs: { server: nfs.shop.internal, path: /reports-old }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports-new }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: archive
  nfs: { server: nfs.shop.internal, path: /reports-new }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: archive
  volumeName: reports-new
  resources: { requests: { storage: 10Gi } }
`}],good:[{title:"a reserved volume of another class and of more size is taken, and a claim may come later",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 50Gi }
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: manual
  claimRef: { apiVersion: v1, kind: PersistentVolumeClaim, namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 20Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports }
spec:
  capacity: { storage: 50Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: reports }
  nfs: { server: nfs.shop.internal, path: /reports }
`},{title:"claim and volume name each other, so that nothing is checked",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: fast
  volumeName: orders
  resources: { requests: { storage: 20Gi } }
`},{title:"claims of one name in two namespaces",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders-eu }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop-eu, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders-eu }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders-us }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop-us, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders-us }
`},{title:"that the claim stays Pending is told where the claim is",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  claimRef: { namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  resources: { requests: { storage: 20Gi } }
`}]},visit({graph:e,report:t}){let n=xe(e),a=new Map;return{PersistentVolume(s){let o=s.at.get("spec").get("claimRef");if(!o.exists)return;let[r,i]=[o.get("namespace").text()??"",o.get("name").text()??""],c={volume:s.name,claim:i};if(r===""||i==="")return t(o,"incomplete",{...c,lacks:r===""?"the namespace":"the name"},{severity:"error"});if(o.get("uid").text()){let v=s.at.get("metadata").get("uid").exists;return t(o.get("uid"),"earlier",c,v?{severity:"info"}:{})}let l=`${r}/${i}`,d=a.get(l)??s;if(a.set(l,d),d.name!==s.name&&ie(d,s)){let v=[{at:d.at.get("spec").get("claimRef"),note:`volume '${d.name}' is reserved, too`}];return t(o,"twice",{...c,other:d.name},{related:v})}let p=e.bindingOf(r,i),m=p&&n(p.claim);if(!m||kV(p,s)||fr(e,p.claim,[s.name]))return;let u=m.at.get("spec").get("volumeName");if(u.text()&&u.text()!==s.name)return h(u.text()??""," by its volumeName",u);let f=p.reasons.find(v=>v.volume===s.name),g=f&&wV[f.code];if(g){let[v,k]=[g.asked(m),g.offered(s)],P=`asks for ${g.unit}${nh(v)}`,$=`it ${P}, the volume has ${nh(k)}`,W=[{at:v,note:`claim '${i}' ${P}`}];return t(k,"unfit",{...c,why:$},{related:W})}let b=Me(e,p.volume);f?.code==="less-preferred"&&b&&h(b.name," of fewer access modes",b.at.get("spec").get("accessModes"));function h(v,k,P){let $=[{at:P,note:`claim '${i}' takes volume '${v}'`}];t(o,"passedOver",{...c,other:v,why:k},{related:$})}}}}});function kV({state:e,volume:t,candidates:n},{name:a}){return e==="pending"||t===a||n?.includes(a)===!0}var wV={"too-small":{asked:({at:e})=>Cn(e),offered:qa,unit:""},"access-modes":{asked:({at:e})=>e.get("spec").get("accessModes"),offered:({at:e})=>e.get("spec").get("accessModes"),unit:""},"volume-mode":{asked:({at:e})=>e.get("spec").get("volumeMode"),offered:({at:e})=>e.get("spec").get("volumeMode"),unit:"volume mode "}};function nh(e){return Array.isArray(e.value)?e.texts().join(", "):String(e.value??(e.name==="volumeMode"?"Filesystem":""))}var oh=y({id:"several-default-classes",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"More than one StorageClass is the default",why:"A claim without `storageClassName` gets the default class that was created last, and of those applied in one second the first by name. Which storage a claim is on then depends on the order of the files, and on who was here before.",instead:'Keep the annotation on one class and set it to `"false"` on the others.',unless:"The files are for different clusters, or a claim is meant to move to the new default class.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{several:e=>`class '${e.class}' is the default, and so ${e.others}: the newest one counts`},examples:{bad:[{title:"the old default has been left as it was",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: standard
  annotations:
    storageclass.beta.kubernetes.io/is-default-class: 'true' # expect: several
provisioner: csi.shop.example
`}],good:[{title:"one default, one class that is not, and one whose mark has no effect",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: standard
  annotations: { storageclass.kubernetes.io/is-default-class: 'false' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: slow
  annotations: { storageclass.kubernetes.io/is-default-class: 'True' }
provisioner: csi.shop.example
`},{title:"one class, written twice",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
parameters: { tier: premium }
`}]},visit({graph:e,report:t}){let n=[];return{StorageClass(a){let s=sh(a);if(!s)return;let o=n.some(({name:d})=>d===a.name),r=n.filter(d=>e.isComplete||ie(d,a));n.push(a);let[i]=r;if(!i||o)return;let c=r.length===1?`is '${i.name}'`:`are ${r.length} others`,l=r.slice(0,5).flatMap(d=>{let p=sh(d);return p?[{at:p,note:`class '${d.name}' is the default, too`}]:[]});t(s,"several",{class:a.name,others:c},{related:l})}}}});function sh({at:e}){let t=e.get("metadata").get("annotations");return Tn.map(n=>t.get(n)).find(n=>n.text()==="true")}function rh(e,t,n){let a=n.flatMap(i=>{let c=e.workloadOf(i.from),l=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return c&&l&&xV(i,t.resource)?[{workload:c,pods:SV(e,c),at:i.at}]:[]}),s=t.template&&e.workloadOf(t.template.set),o=s?[{workload:s,pods:1,at:le(t)},...a]:a,r=new Set;return o.filter(({workload:{resource:i},pods:c})=>{let l=zc(i);return c>0&&!r.has(l)&&r.add(l)})}function zc({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function xV({from:e,targets:t},n){if(t.length<=1)return!0;let[a]=Ra(t,e);return a?.at.document===n.at.document}function SV(e,{resource:t,replicas:n=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let a=e.referencesTo(t).flatMap(({from:s,state:o})=>s.visitable==="HorizontalPodAutoscaler"&&o==="resolved"?s.at.get("spec").get("maxReplicas").number()??1:[]);return n===0?0:Math.max(n,...a)}var ih=y({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=xe(e),a=Ba(e),s=new Set;return{claim(o){let r=o.state==="pending"?void 0:n(o.claim),i=r&&xr(r);if(!i||i==="ReadWriteOnce"&&Sr(e,o))return;let c=RV(rh(e,r,a(o.claim)));if(!c)return;let{at:l,code:d,user:p,pod:m,pods:u,other:f}=c,g=o.claim.name,h=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...c.related],v=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&v==="warning")return t(l,"replicas",{claim:g,pods:u},{related:h});if(d==="several"&&v==="warning")return t(l,"several",{claim:g,user:p,other:f},{related:h});if(d!=="surge")return t(l,"onePod",{claim:g,pod:m},{related:h,severity:v});s.has(c.id)||(s.add(c.id),v==="error"?t(l,"onePod",{claim:g,pod:m},{related:h,severity:"warning"}):t(l,"surge",{claim:g,user:p},{related:h,severity:"info"}))}}}});function RV(e){let[t]=e,n=e.find(({workload:o,pods:r})=>r>1&&!Es(o)&&!vr(o,[o.labels]));if(n)return Hc({code:"replicas",user:n,users:e,pod:"a second pod of"});let a=e.filter(({workload:o})=>o.resource.kind==="CronJob"||!Xe(o)),s=a.slice(1).find(o=>!Es(o.workload)&&!CV(o,a));if(s&&a.some(({workload:o})=>!Xe(o))){let o=a.find(r=>r!==s);return{...Hc({code:"several",user:s,users:e,pod:"a pod of"}),other:o?x(o.workload.resource):""}}return t&&e.length===1&&Pa(t.workload,1)?Hc({code:"surge",user:t,users:e,pod:"the new pod of a rollout of"}):void 0}function Hc({code:e,user:{workload:t,pods:n,at:a},users:s,pod:o}){let r=x(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,c=s.filter(l=>l.workload!==t);return{code:e,id:zc(t.resource),at:a,user:r,pods:`${i} pods of ${r}`,pod:`${o} ${r}`,other:"",related:c.slice(0,4).map(l=>({at:l.at,note:`${x(l.workload.resource)} mounts it, too`}))}}function CV(e,t){let n=t.filter(a=>a!==e);return vr(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>vr(a.workload,[e.workload.labels]))}var ch=y({id:"storage-annotation-misused",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An annotation about a StorageClass does not do what it says",why:'Of the annotations that look as if they chose a class only `volume.beta.kubernetes.io/storage-class` does, and it wins over `storageClassName`. A class is the default when its annotation is exactly `"true"`; `"True"` and `"yes"` are nothing, and nobody reports it.',instead:'Name the class in `storageClassName`. Mark the default class with `storageclass.kubernetes.io/is-default-class: "true"`.',refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class","https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/"]},messages:{noEffect:e=>`annotation '${e.key}' has no effect: the class stays unset, not '${e.class}'`,overrides:e=>`the annotation chooses class '${e.annotated}', so that storageClassName '${e.field}' is not read`,notTrue:e=>`'${e.value}' does not make the class the default: only 'true' does`,unknown:e=>`'${e.key}' does nothing (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an annotation that never was, and one that wins over the field",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads
  annotations:
    volume.kubernetes.io/storage-class: fast # expect: noEffect
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: orders
  annotations:
    volume.beta.kubernetes.io/storage-class: slow # expect: overrides
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata:
        name: data
        annotations:
          volume.alpha.kubernetes.io/storage-class: default # expect: noEffect
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 5Gi } }
`},{title:"classes that are not the default",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations:
    storageclass.kubernetes.io/is-default-class: 'True' # expect: notTrue
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: slow
  annotations:
    storageclass.k8s.io/is-default-class: 'true' # expect: unknown
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: archive
  annotations:
    storageclass.kubernetes.io/is-defualt-class: 'true' # expect: unknown
provisioner: csi.shop.example
`}],good:[{title:"the annotation says what the field says, and one without field is still honoured",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads
  annotations: { volume.beta.kubernetes.io/storage-class: fast }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: orders
  annotations:
    volume.beta.kubernetes.io/storage-class: fast
    volume.beta.kubernetes.io/storage-provisioner: csi.shop.example
    volume.kubernetes.io/storage-class: fast
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
`},{title:"no default, the default, and the default of somebody else",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
  annotations: { storageclass.kubernetes.io/is-default-class: 'false' }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: slow
  annotations:
    storageclass.beta.kubernetes.io/is-default-class: 'true'
    storageclass.kubevirt.io/is-default-virt-class: 'true'
provisioner: csi.shop.example
`}]},visit({report:e}){let t=n=>{let a=PV(n);a?.code==="noEffect"&&e(a.at,"noEffect",{key:a.at.name,class:a.at.text()??""}),a?.code==="overrides"&&e(a.at,"overrides",{annotated:a.at.text()??"",field:a.field.text()??""},{related:[{at:a.field,note:"is not read"}]})};return{PersistentVolume:({at:n})=>t(n),PersistentVolumeClaim:({at:n})=>t(n),StatefulSet({at:n}){for(let a of n.get("spec").get("volumeClaimTemplates").items())t(a)},StorageClass({at:n}){let a=n.get("metadata").get("annotations").entries();if(!a.some(([s,o])=>Qc(s)&&o.text()==="true"))for(let[s,o]of a){let r=o.text();if(r===void 0||r==="false"||r==="")continue;let i=Qc(s)?void 0:AV(s);Qc(s)?e(o,"notTrue",{value:r}):i&&e(o.key,"unknown",{key:s,meant:i})}}}}});function PV(e){let t=e.get("metadata").get("annotations"),n=e.get("spec").get("storageClassName"),a=t.get(Ut);if(a.text()!==void 0)return n.text()!==void 0&&n.text()!==a.text()?{code:"overrides",at:a,field:n}:void 0;let s=br(e);return s?{code:"noEffect",at:s,field:n}:void 0}var Jc=Tn;function Qc(e){return Jc.includes(e)}function AV(e){return/(^|\.)(kubernetes|k8s)\.io\/is-default-class$/.test(e)?Jc[0]:F(e,Jc,n=>n)}var lh=y({id:"storage-class-misspelt",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim names a class that nothing has, but something has a similar one",why:'A class name is a plain text that claim, volume and StorageClass share. A claim whose class nobody has is accepted and stays Pending: `storageclass.storage.k8s.io "..." not found`.',instead:"Write the class as the StorageClass, or the volume, writes it.",unless:"The class exists in the cluster: list it under `storageClasses` of the configuration. When the run is complete, claim-stays-pending tells the same.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1"]},messages:{ofClass:e=>`nothing in the run has class '${e.class}', there is a StorageClass '${e.meant}'`,ofVolume:e=>`nothing in the run has class '${e.class}', volume '${e.volume}' has '${e.meant}'`},examples:{bad:[{title:"two letters have changed places",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: managed-nfs-storage }
provisioner: shop.example/nfs
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: managed-nfs-stroage # expect: ofClass
  resources: { requests: { storage: 5Gi } }
`},{title:"the volume has another class by a slip of the pen",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: orders }
spec:
  serviceName: orders
  replicas: 2
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec:
      containers: [{ name: orders, image: ghcr.io/shop/orders:1.0.0, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: Manual # expect: ofVolume
        resources: { requests: { storage: 5Gi } }
`}],good:[{title:"classes that differ by a number or by a word, and one that a volume has",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: standard-1 }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: standard-rwo }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: standart
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: standard-2
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: standard-rwx
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: standart
  resources: { requests: { storage: 5Gi } }
`},{title:"when all is in the run, the claim stays Pending for certain",yaml:`
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: managed-nfs-storage }
provisioner: shop.example/nfs
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: managed-nfs-stroage
  resources: { requests: { storage: 5Gi } }
`,complete:!0}]},visit({graph:e,report:t}){let n=xe(e),a=yr(e),s=new Set;return{claim(o){let r=VV(e,o)?n(o.claim):void 0;if(!r||!o.class||s.has(St(o,r)))return;s.add(St(o,r));let i=a(r.resource,o.class);if(!i)return;let{resource:c,class:l}=i,d=[H(c,`has class '${l}'`)],p={class:o.class,meant:l},m=Ie(r.at);c.visitable==="StorageClass"?t(m,"ofClass",p,{related:d}):t(m,"ofVolume",{...p,volume:c.name},{related:d})}}}});function VV(e,{state:t,class:n="",reasons:a}){return t!=="unknown"||!a.some(({code:s})=>s==="class-not-found")?!1:!e.isExternal("StorageClass","",n)&&!e.mayBeUnread(n)}var dh=y({id:"volume-hidden-by-template",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A volume of a StatefulSet gives way to a claim template of the same name",why:"The StatefulSet replaces a volume of the pod template by the claim that it makes from the template of that name. The volume that is written there, a folder, a configuration or another claim, is never mounted, and nobody reports it.",instead:"Delete the one that is not meant, or give it another name.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{hidden:e=>`volume '${e.volume}' (${e.source}) is never mounted: the claim template of that name replaces it`},examples:{bad:[{title:"the data were to go to a shared claim once",yaml:`
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
      volumes:
        - name: data # expect: hidden
          persistentVolumeClaim: { claimName: database }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`}],good:[{title:"other names, and a Deployment that has no templates",yaml:`
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
          volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }, { name: config, mountPath: /config }]
      volumes: [{ name: config, configMap: { name: database } }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: data, mountPath: /data }] }]
      volumes: [{ name: data, emptyDir: {} }]
`},{title:"the volume says itself that it is the claim of the template",yaml:`
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
      volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`}]},visit({report:e}){return{StatefulSet({at:t}){let a=t.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));for(let s of t.get("spec").get("template").get("spec").get("volumes").items()){let o=s.get("name"),r=a.find(l=>l.text()!==void 0&&l.text()===o.text()),i=OV(s);if(!r||i===void 0||s.get("persistentVolumeClaim").get("claimName").text()===r.text())continue;let c=[{at:r,note:"this claim template replaces it"}];e(o,"hidden",{volume:r.text()??"",source:i},{related:c})}}}}});function OV({value:e}){return B(e)?Object.keys(e).find(t=>t!=="name"):void 0}var ph=y({id:"volume-larger-than-claim",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A claim takes a volume that is many times larger than what it asks for",why:"A volume serves one claim. What the claim does not need of it nobody else gets, and a claim that needs the space finds the volume taken.",instead:"Ask for the size that the volume has, or write a volume of the size that is needed.",unless:"The disk cannot be had in another size. Network folders and folders of a node are left alone: nothing limits what is written there.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},options:{factor:{type:"integer",default:4,minimum:2,doc:"How many times larger the volume may be."}},messages:{larger:e=>`claim '${e.claim}' asks for ${e.asks} and takes all ${e.has} of volume '${e.volume}'`},examples:{bad:[{title:"one gibibyte of a hundred",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 100Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  csi: { driver: csi.shop.example, volumeHandle: orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources:
    requests:
      storage: 1Gi # expect: larger
`}],good:[{title:"somewhat larger, and two volumes of which the claim takes the smaller one",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  csi: { driver: csi.shop.example, volumeHandle: orders }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec:
  capacity: { storage: 1Ti }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  csi: { driver: csi.shop.example, volumeHandle: archive }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 8Gi } }
`},{title:"the capacity of a network folder is a mere word",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10000Gi }
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
  resources: { requests: { storage: 1Gi } }
`},{title:"the factor is chosen",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 40Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  csi: { driver: csi.shop.example, volumeHandle: orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 8Gi } }
`,options:{factor:10}}]},visit({graph:e,report:t,options:n}){let a=xe(e),s=new Set;return{claim(o){let r=o.state==="bound"?Me(e,o.volume):void 0,i=r&&a(o.claim);if(!r||Uc(r)||!i||s.has(St(o,i)))return;let c=qa(r),l=Cn(i.at);if(!$V(c.scalar()??"",l.scalar()??"",n.factor))return;s.add(St(o,i));let[d,p]=[String(l.value),String(c.value)],m=[{at:c,note:`volume '${r.name}' has ${p}`}];t(l,"larger",{claim:o.claim.name,asks:d,volume:r.name,has:p},{related:m})}}}});function $V(e,t,n){let[a,s]=[e,t].map(o=>Ve(o));return!a||!s||se(a,s)<=0?!1:Number(At(a))>Number(At(s))*n}var uh=y({id:"volume-mode-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A block device is mounted as a folder, or a file system is taken as a device",why:"A claim of `volumeMode: Block` gives a raw device, any other a file system. The API server does not compare that with the pod; the kubelet does, and the pod stays in ContainerCreating with `volume ... has volumeMode Block, but is specified in volumeMounts`, or the other way round.",instead:"List a Block claim under `volumeDevices` with a `devicePath`, every other volume under `volumeMounts`, or change `volumeMode` of the claim before it is created.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"]},messages:{mounted:e=>`container '${e.container}' mounts volume '${e.volume}' as a folder, but ${e.claim} is a block device`,taken:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, but ${e.claim} is a file system`,noClaim:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, which only a claim can be`},examples:{bad:[{title:"a raw device in volumeMounts",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec:
  accessModes: [ReadWriteOnce]
  volumeMode: Block
  storageClassName: gp3
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts:
        - name: disk # expect: mounted
          mountPath: /disk
  volumes:
    - name: disk
      persistentVolumeClaim: { claimName: disk }
`},{title:"a template without volumeMode, a configuration and scratch space taken as devices",yaml:`
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
          volumeDevices:
            - { name: data, devicePath: /dev/data } # expect: taken
            - { name: config, devicePath: /dev/config } # expect: noClaim
            - { name: scratch, devicePath: /dev/scratch } # expect: taken
      volumes:
        - { name: config, configMap: { name: database } }
        - name: scratch
          ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: gp3
        resources: { requests: { storage: 10Gi } }
`}],good:[{title:"a device as a device, a file system as a folder, and a claim that the run does not hold",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec:
  accessModes: [ReadWriteOnce]
  volumeMode: Block
  storageClassName: gp3
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  volumeMode: Filesystem
  storageClassName: gp3
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeDevices: [{ name: disk, devicePath: /dev/disk }, { name: other, devicePath: /dev/other }]
      volumeMounts: [{ name: uploads, mountPath: /uploads }]
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
    - { name: other, persistentVolumeClaim: { claimName: other } }
    - { name: uploads, persistentVolumeClaim: { claimName: uploads } }
`},{title:"the claim of that name is in another namespace, or comes in two variants",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk, namespace: archive }
spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts: [{ name: disk, mountPath: /disk }, { name: data, mountPath: /data }]
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
    - { name: data, persistentVolumeClaim: { claimName: data } }
`}]},visit({graph:e,report:t}){let n=xe(e);return{workload(a){let s=MV(e,a,n);for(let{name:o,at:r}of a.containers){for(let i of mh(r,"volumeMounts")){let c=i.text()??"",l=s.get(c);l?.mode==="Block"&&t(i,"mounted",{container:o,volume:c,claim:l.claim},{related:l.related})}for(let i of mh(r,"volumeDevices")){let c=i.text()??"",l=s.get(c);l?.mode==="none"?t(i,"noClaim",{container:o,volume:c},{related:l.related}):l?.mode==="Filesystem"&&t(i,"taken",{container:o,volume:c,claim:l.claim},{related:l.related})}}}}}});function MV(e,{spec:t,resource:n},a){let s=new Map;for(let r of t.get("volumes").items()){let i=r.get("name").text()??"",c=r.get("persistentVolumeClaim").get("claimName").text(),l=r.get("ephemeral").get("volumeClaimTemplate"),d=r.get("persistentVolumeClaim").exists||r.get("ephemeral").exists;l.exists?s.set(i,Yc(l,"its claim")):c?s.set(i,o(e,n,c)):!d&&r.entries().length>1&&s.set(i,{mode:"none",claim:"",related:[{at:r,note:`volume '${i}' is no claim`}]})}if(n.visitable!=="StatefulSet")return s;for(let r of ot(n)){let i=r,c=i.get("metadata").get("name").text()??"";s.set(c,Yc(i,"its claim template"))}return s;function o(r,i,c){let l=r.find("PersistentVolumeClaim",i.namespace,c),d=l.length===0?a({namespace:i.namespace,name:c}):void 0,p=d?[d]:l.map(g=>({at:g.at,resource:g})),[m,...u]=p.map(g=>g&&(r.sameNamespace(i,g.resource)===!0||i.file===g.resource.file)?Yc(g.at,`claim '${c}'`):{mode:"unknown",claim:"",related:[]});return m&&u.every(({mode:g})=>g===m.mode)?m:{mode:"unknown",claim:"",related:[]}}}function Yc(e,t){let n=e.get("spec").get("volumeMode"),a=n.text()==="Block",s=a?"a block device":n.exists?"a file system":"without volumeMode it is a file system";return{mode:a?"Block":"Filesystem",claim:t,related:[{at:n,note:s}]}}function mh(e,t){return e.get(t).items().map(n=>n.get("name"))}var gh=y({id:"volume-out-of-reach",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod gets volumes that no node which it may run on can reach",why:"A claim of a class that binds at once, or one that names its volume, is bound without a look at the pod. When the volume is on other nodes than the pod asks for, or two volumes of one pod are on different nodes, the pod stays Pending with `node(s) had volume node affinity conflict`, and a bound claim is never bound anew.",instead:"Let the node selector of the pod and `nodeAffinity` of its volumes leave a common node. A class with `volumeBindingMode: WaitForFirstConsumer` chooses the volumes when the pod is placed.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#node-affinity","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{elsewhere:e=>`volume '${e.volume}' is on nodes with ${e.nodes}, where ${e.pod} cannot run: it stays Pending`,apart:e=>`volumes '${e.other}' and '${e.volume}' of ${e.pod} are on different nodes: it stays Pending`},examples:{bad:[{title:"the pod is sent to one node, its volume is on another",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: disks
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
    - name: disk
      persistentVolumeClaim:
        claimName: disk # expect: elsewhere
`},{title:"two disks of one database on two nodes",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  claimRef: { namespace: shop, name: data }
  local: { path: /mnt/data }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: log }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  claimRef: { namespace: shop, name: log }
  local: { path: /mnt/log }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-2] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: log, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: database, namespace: shop }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts: [{ name: data, mountPath: /data }, { name: log, mountPath: /log }]
      volumes:
        - { name: data, persistentVolumeClaim: { claimName: data } }
        - name: log
          persistentVolumeClaim:
            claimName: log # expect: apart
`}],good:[{title:"the pod may run where its volume is, and a volume without affinity is everywhere",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1, node-2] }]
---
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
metadata: { name: disk }
spec: { accessModes: [ReadWriteOnce], storageClassName: disks, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: shared }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  nodeSelector: { kubernetes.io/hostname: node-2, disktype: ssd }
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts: [{ name: disk, mountPath: /disk }, { name: shared, mountPath: /shared }]
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
    - { name: shared, persistentVolumeClaim: { claimName: shared } }
`},{title:"the claim waits for the pod, and whether it gets a volume is told by claim-stays-pending",yaml:`
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
spec: { accessModes: [ReadWriteOnce], storageClassName: local, resources: { requests: { storage: 5Gi } } }
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
`}]},visit({graph:e,report:t}){let n=xe(e),a=Ba(e),s=e.ofKind("PersistentVolume").some(({at:r})=>r.get("spec").get("nodeAffinity").exists),o=q(()=>ma(e.storage.nodes));return{workload(r){let{resource:i,spec:c}=r,l=s?NV(e,r,o()):void 0;if(!l)return;let{volume:d,other:p}=l,m={namespace:i.namespace,name:l.claim},f=a(m).find(({from:h})=>h===i)?.at??n(m)?.at.get("metadata").get("name")??c,g=i.kind==="Pod"?x(i):`the pod of ${x(i)}`,b={at:fh(d),note:`where volume '${d.name}' is`};if(p){let h=[{at:fh(p),note:`where volume '${p.name}' is`},b];t(f,"apart",{pod:g,volume:d.name,other:p.name},{related:h})}else{let h=[b,{at:LV(r),note:"where the pod may run"}];t(f,"elsewhere",{pod:g,volume:d.name,nodes:EV(d)},{related:h})}}}}});function NV(e,{resource:t},n){for(let a of En(t.at.value,t.namespace)){let s=n(a);if(a.nodeName!==void 0||s.length===0)continue;let o=s,r;for(let i of a.claims){let c=TV(e,t,i),l=c&&$t(c.at.value)?.nodeAffinity;if(!l)continue;o=o.flatMap(p=>p.narrow(l));let d=s.some(p=>p.narrow(l).length>0);if(o.length===0)return{claim:i,volume:c,other:d?r:void 0};r=c}}}function TV(e,t,n){let{state:a,volume:s}=e.bindingOf(t.namespace,n)??{},o=e.find("PersistentVolumeClaim",t.namespace,n),r=o.every(i=>e.sameNamespace(i,t)===!0);if(!(a!=="bound"||s===void 0||!r||o.length>1))return e.find("PersistentVolume","",s).length>1?void 0:Me(e,s)}function fh(e){return e.at.get("spec").get("nodeAffinity")}function LV({spec:e}){let t=e.get("nodeSelector");return t.exists?t:e.get("affinity")}function EV(e){return($t(e.at.value)?.nodeAffinity?.nodeSelectorTerms??[]).map(({matchExpressions:a,matchFields:s})=>ke({matchExpressions:[...a??[],...s??[]]})).join(" or ")}var yh=y({id:"volumes-share-storage",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two volumes are the same disk or the same folder",why:"Each volume is bound to a claim of its own, and the programs behind the claims believe that they are alone. Two databases in one folder destroy the data of each other; a disk that a node knows under two names is often not attached at all. Most often a volume was copied and its path forgotten.",instead:"Give each volume a disk or a folder of its own. To share one on purpose, let the pods share one claim.",unless:"Namespaces share a network folder, which takes a volume each. A pair of which one says ReadWriteMany or ReadOnlyMany is therefore told as advice only.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},messages:{same:e=>`volumes '${e.other}' and '${e.volume}' are the same storage: ${e.storage}`},examples:{bad:[{title:"a copy whose path was forgotten",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: database-0 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database-1 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local:
    path: /mnt/disks/ssd1/ # expect: same
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  csi: { driver: ebs.csi.aws.com, volumeHandle: vol-0ab12 }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  csi:
    driver: ebs.csi.aws.com
    volumeHandle: vol-0ab12 # expect: same
`},{title:"a network folder that two namespaces share",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads-shop }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads-reports }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs:
    server: nfs.shop.internal
    path: /uploads # expect: same
`}],good:[{title:"one path on two nodes, one path of two servers, and a path within another",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: database-0 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database-1 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-2] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: a }
spec: { capacity: { storage: 10Gi }, accessModes: [ReadWriteOnce], nfs: { server: a.shop.internal, path: /data } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: b }
spec: { capacity: { storage: 10Gi }, accessModes: [ReadWriteOnce], nfs: { server: b.shop.internal, path: /data } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: c }
spec: { capacity: { storage: 10Gi }, accessModes: [ReadWriteOnce], nfs: { server: b.shop.internal, path: /data/c } }
`},{title:"one volume, written twice",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec: { capacity: { storage: 10Gi }, accessModes: [ReadWriteOnce], hostPath: { path: /data } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec: { capacity: { storage: 50Gi }, accessModes: [ReadWriteOnce], hostPath: { path: /data } }
`}]},visit({graph:e,report:t}){let n=new Map;return{PersistentVolume(a){let s=hh(a);if(!s)return;let o=n.get(s.id)??[];n.set(s.id,[...o,a]);let r=o.find(c=>c.name!==a.name&&(e.isComplete||ie(c,a)));if(!r)return;let i=[a,r].some(WV);t(s.at,"same",{volume:a.name,other:r.name,storage:s.words},{related:[{at:hh(r)?.at??r.at,note:`volume '${r.name}'`}],...i?{severity:"info"}:{}})}}}}),IV={csi:["driver","volumeHandle"],nfs:["server","path"],local:["path"],hostPath:["path"],awsElasticBlockStore:["volumeID"],gcePersistentDisk:["pdName"],azureDisk:["diskURI"],cinder:["volumeID"],vsphereVolume:["volumePath"],iscsi:["targetPortal","iqn","lun"],rbd:["pool","image"],cephfs:["path"]},DV=["local","hostPath"];function hh({at:e}){let t=e.get("spec");for(let[n,a]of Object.entries(IV)){let s=t.get(n);if(!s.exists)continue;let o=a.map(l=>String(s.get(l).scalar()??"").replace(/(.)\/+$/,"$1"));if(o.some(l=>l===""||l.includes("$")||l.includes("<")))return;let r=JSON.stringify(s.get("monitors").value??""),i=DV.includes(n)?JSON.stringify($t(e.value)?.nodeAffinity??""):"",c=s.get(a.at(-1)??"");return{id:[n,...o,r,i].join(`
`),words:`${n} ${o.join(" ")}`,at:c}}}function WV({at:e}){let t=e.get("spec").get("accessModes").texts();return t.includes("ReadWriteMany")||t.includes("ReadOnlyMany")}var bh=y({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:s=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(s)?e(n,"expired",{rule:a,until:s}):e(n,"noDate",{rule:a,until:s}))}}}});var vh=y({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var kh=y({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:s}){if(t==="unknown-rule"){if(a==="")return e(n,"none");e(n,"unknown",{rule:a,meant:ve(s)})}}}}});var wh=y({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var xh=y({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var Sh=y({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var Rh=y({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){let a;return{resource(s){let{document:o}=s.at;if(a?.document!==o&&(a={document:o,isSuspicious:GV.test(n(s))}),!!a.isSuspicious)for(let r of Zc(s.at)){let i=t(r),c=typeof r.value=="boolean"&&!/^(true|false)$/i.test(i);if(!c&&!_V(r.value,i))continue;let l={written:`'${i}'`,read:FV(r.value,i)};qV(r,s)?e(r,"text",l,{severity:"error"}):!c&&!/mode$/i.test(r.name)&&e(r,"number",l)}}}}}),GV=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function _V(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function FV(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Zc(e){return Array.isArray(e.value)?e.items().flatMap(Zc):B(e.value)?e.entries().flatMap(([,t])=>Zc(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var BV=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function qV(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return BV.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var Ch=y({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:s,problem:o}=t;if(o==="wildcard")return e(a,"wildcard",{text:s.startsWith("*")?s:`*${s}`});if(o==="in-itself")return e(a,"inItself",{name:s});if(o==="merge")return e(a,"merge");let r=Re(s,t.known);e(a,"unknown",{name:s,meant:r===void 0?"":` (did you mean '*${r}'?)`})}}}});var Ph=y({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`put '---' before this line, or ${e.second} that begins here overwrites ${e.first} before it`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{second:`the ${t.second}`,first:t.first===t.second?"the one":`the ${t.first}`})}}}});var Ah=y({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.before},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var Vh=y({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,n){t.code==="unreadable"&&e({file:n,span:t.span},"unreadable",{reason:t.reason})}}}});var Oh=y({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="blank")return;let{span:a,character:s,isLineEnd:o}=t;e({file:n,span:a},o?"lineEnd":"blank",{character:s})}}}});var $h=y({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var Mh=y({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},jV[t.before])}}}}),jV={content:"tab",nothing:"nothing",item:"item"};var Nh=y({id:"template-mark",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A file is a template, not YAML, and is not linted",why:"Marks of a template engine stand where YAML wants a value. What they stand in can only be read after it was rendered; `kubectl` refuses it. It is told once for a file.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML, and is not linted: lint what its engine renders"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}-web # expect: template
spec:
  selector: { app: web }
`},{title:"Jinja, told at the first of several documents",yaml:`
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
metadata: { name: {{ shop }} }
`},{title:"ERB",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
<% if shop %> # expect: template
data: { greeting: hello }
<% end %>
`},{title:"envsubst in a mapping in braces",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var Th=y({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="refused"&&e(a,KV[t.problem]),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}}),KV={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var Lh=y({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:n,first:a}of UV(e)){let{before:s,severity:o}=QV(a,n),r=[H(a,`${x(a)} is defined here, too`)];t(le(n),"again",{object:x(n),before:s},{related:r,severity:o})}}}}});function UV(e){let t=zV(e).flatMap(a=>a.flatMap((s,o)=>{let r=HV(e,s,a.slice(0,o));return r?[{resource:s,first:r}]:[]}));if(e.isComplete)return t;let n=new Map;for(let{first:a,resource:s}of t){let o=je(s.file);n.set(o,(n.get(o)??new Set).add(`${a.file} ${s.file}`))}return t.filter(({first:a,resource:{file:s}})=>a.file===s?!0:!((n.get(je(s))?.size??0)>1||_n(je(s)))&&!ks(a.file,s))}function zV(e){let t=s=>{let o=e.workloadOf(s);return o===void 0||!da(o)},n=e.resources.filter(s=>s.name!==""&&t(s));return[...ee(n,({visitable:s,group:o,kind:r,name:i})=>`${s?"":o}/${r}/${i}`).values()].filter(({length:s})=>s>1).map(s=>[...s].sort((o,r)=>o.file<r.file?-1:o.file>r.file?1:0))}function HV(e,t,n){let a=n.filter(s=>e.sameNamespace(s,t)===!0);return a.find(({file:s})=>s===t.file)??a.find(({file:s})=>ie({file:s},t))??(e.isComplete?a[0]:void 0)}function QV(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=Xc(e.at.value,t.at.value),a=JV(e.file,t.file);return n?{before:`'${a}' has the same`,severity:"info"}:{before:`'${a}' has another version`,severity:"warning"}}function JV(e,t){let[n,a]=[e.split("/"),t.split("/")];if(n.at(-1)!==a.at(-1))return n.at(-1)??e;let s=n.findIndex((r,i)=>r!==a[i]),o=s===n.length-1;return o&&s===0?`./${e}`:n.slice(o?s-1:s).join("/")}function Xc(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,s)=>Xc(a,t[s]));if(!B(e)||!B(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&Xc(e[a],t[a]))}function ut(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var Eh=y({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 1-7 * MON # expect: either
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 30 18 25-31 1-11 5 # expect: either
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}],good:[{title:"one of the two, or all weekdays",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 1-7 * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 ? * MON
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"a day of the month and a weekday that are both meant",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 1 * MON
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: 0 6 1-7 * MON,THU
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 1-7 * 9
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("schedule"),a=n.text()?.trim()??"",[,,s=""]=a.split(/\s+/),o=/^([0-9]+)-([0-9]+)$/.exec(s);if(o===null||Number(o[2])-Number(o[1])!==6)return;let r=Et(a);if("problem"in r||"seconds"in r.cron)return;let{needsBothDays:i,daysOfWeek:c}=r.cron,[l=0]=c;i||c.size!==1||e(n,"either",{schedule:ut(a),days:s,weekday:YV[l]??""})}}}}),YV=["SUN","MON","TUE","WED","THU","FRI","SAT"];var Ih=y({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '* 3 * * *' # expect: minute
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '* */6 * * MON' # expect: minute
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}],good:[{title:"every minute on purpose",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: queue }
spec:
  schedule: '* * * * *'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: office-hours }
spec:
  schedule: '* 9-17 * * MON-FRI'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: closing }
spec:
  schedule: 0-59 17 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: each-hour }
spec:
  schedule: '* */1 * * *'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"once in each of some hours",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 */6 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("schedule"),a=n.text()?.trim()??"",[s,o="",...r]=a.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(s??"")||o.includes("-"))return;let i=Et(a);"problem"in i||"seconds"in i.cron||i.cron.hours.size===24||e(n,"minute",{schedule:ut(a),meant:ut(["0",o,...r].join(" "))})}}}});var Dh=y({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server refuses the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '0 0 6 * * *' # expect: schedule
  jobTemplate: &job
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: report, image: ghcr.io/shop/report:1.3.0 }]
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean-up }
spec:
  schedule: 0 3 * * 7 # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 0 L * * # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: warm-up }
spec:
  schedule: '@reboot' # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: 0 9 * * Monday-Friday # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: weekend }
spec:
  schedule: 0 9 * * FRI-MON # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"a time zone in front of the schedule, and a schedule that is left empty",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: CRON_TZ=Europe/Berlin 0 6 * * * # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: '' # expect: schedule
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"time zones that are none",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  timeZone: Europe/Berln # expect: zone
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: 0 6 * * *
  timeZone: america/new_york # expect: zone
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 * * *
  timeZone: PST # expect: zone
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean-up }
spec:
  schedule: 0 6 * * *
  timeZone: Local # expect: unnamed
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"variables that Kubernetes does not replace",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '\${REPORT_SCHEDULE}' # expect: variable
  timeZone: '\${TIME_ZONE}' # expect: variable
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}],good:[{title:"everything that Kubernetes reads",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '*/15 6-22/2 ? JAN,jul MON-FRI'
  timeZone: Europe/Berlin
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean-up }
spec:
  schedule: '@every 1h30m'
  timeZone: Etc/UTC
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: >
    0  6 * * 0
  timeZone: US/Pacific
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"a schedule of another kind, which reads seconds",yaml:`
apiVersion: velero.io/v1
kind: Schedule
metadata: { name: nightly }
spec:
  schedule: 0 0 3 * * *
`}]},visit({report:e}){return{CronJob(n){let a=n.at.get("spec"),s=a.get("schedule"),o=s.text(),r=o===void 0?void 0:Et(o);o!==void 0&&r&&"problem"in r&&!t(s)&&e(s,"schedule",{schedule:ut(o),problem:r.problem.text});let i=a.get("timeZone"),c=i.text(),l=c===void 0?void 0:Yo(c);if(c===void 0||!l||t(i))return;let{code:d,suggestion:p}=l;d==="empty"||d==="local"?e(i,"unnamed",{zone:c}):e(i,"zone",{zone:ut(c),meant:ve(p)})}};function t(n){let a=n.text()??"",s=ZV.exec(a)?.[0];if(s===void 0)return!1;let o={value:ut(a),variable:ut(s)};return e(n,"variable",o,{severity:"info"}),!0}}}),ZV=new RegExp(`${Yt.source}|<[\\w -]+>`);var Wh=y({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 0 30 2 * # expect: day
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: invoices }
spec:
  schedule: 0 6 31 APR,JUN,SEP,NOV ? # expect: day
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"a field that says nothing",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: ', 6 * * *' # expect: empty
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}],good:[{title:"rare days",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: leap-day }
spec:
  schedule: 0 0 29 2 *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: end-of-month }
spec:
  schedule: 0 0 31 * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"every Monday of February, since either of two days will do",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 0 30 2 MON
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"Jobs that people start by hand",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: restore }
spec:
  suspend: true
  schedule: 0 0 31 2 *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec"),a=n.get("schedule"),s=a.text();if(s===void 0||n.get("suspend").flag()===!0)return;let o=Et(s);if("problem"in o||!Do(o.cron))return;let r=ut(s);/(^|\s),+(\s|$)/.test(s)?e(a,"empty",{schedule:r}):e(a,"day",{schedule:r})}}}});var Gh=y({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server refuses one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:n}){let{kind:a,version:s}=t,o=eO(t),r=n.get("labels");if(!o)return;if(tO(o))return!o.isRequired||s!=="v1"||r.entries().length===0?void 0:e(o.at,o.at.exists?"empty":"missing",{kind:a});let i=r.exists?"the labels of the pods":"the pods carry no labels",c=[{at:r.key,note:i}],[l]=o.pairs.entries().filter(([p,m])=>nO(m,el(r,p))),d=o.expressions?.items().find(p=>!sO(p,r));if(l){let[p,m]=l,u=el(r,p),f={key:p,selector:m.text()??""};typeof u=="string"?e(m,"differs",{...f,label:u},{related:c}):e(m,"absent",f,{related:c})}else if(d){let p={key:d.get("key").text()??"",operator:oO(d)};e(d,"expression",p,{related:c})}}}}}),XV=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function eO({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let s=e==="Job"&&n.get("manualSelector").flag()===!0;if(!s&&(e===void 0||!XV.has(e)))return;let o=a;return{at:a,pairs:o.get("matchLabels"),expressions:o.get("matchExpressions"),isRequired:!s}}function tO({at:e,pairs:t,expressions:n}){return e.exists?B(e.value)&&t.entries().length===0&&(n?.items()??[]).length===0:!0}function nO(e,t){return e.text()!==void 0&&t!==e.value&&!_h(t)}function el(e,t){return B(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function _h(e){return e!=null&&typeof e!="string"}var aO=new Set(["In","NotIn","Exists","DoesNotExist"]);function sO(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!aO.has(a)||_h(el(t,n))?!0:he({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function oO(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var Fh=y({id:"selectors-overlap",area:"workload",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Controllers select each other's pods",why:"A controller takes the pods that match its selector for its own. Owner references keep two Deployments from deleting each other's pods, but all that asks by the selector sees both: an autoscaler averages over the pods of both, a disruption budget counts both, and `kubectl logs deployment/web` shows those of the other one. A ReplicaSet or ReplicationController adopts a pod without owner that carries its labels, and deletes one when there are too many.",instead:"Give each controller a label of its own, such as `app.kubernetes.io/component` or `track: canary`, in `selector` and template. The selector of a Deployment cannot be changed: it has to be created anew.",unless:"The two are never applied together. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions"]},messages:{both:e=>`this selects the pods of ${e.other}, too, and its selector selects the pods of this`,adopted:e=>`these labels make ${e.controller} adopt ${e.pod} as one of its replicas`},examples:{bad:[{title:"a copied Deployment with the labels of the first one",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: shop } } # expect: both
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`},{title:"a pod that a ReplicaSet takes for its own",yaml:`
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: v1
kind: Pod
metadata:
  name: web-debug
  labels: { app: web } # expect: adopted
spec:
  containers: [{ name: nginx, image: nginx:1.27.3 }]
`}],good:[{title:"a canary with a label of its own, and another namespace",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web, track: stable } }
  template:
    metadata: { labels: { app: web, track: stable } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-canary, namespace: shop }
spec:
  selector: { matchLabels: { app: web, track: canary } }
  template:
    metadata: { labels: { app: web, track: canary } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.1.0 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-test, namespace: shop-test }
spec:
  selector: { matchLabels: { app: web, track: stable } }
  template:
    metadata: { labels: { app: web, track: stable } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.1.0 }]
`},{title:"a pod beside a Deployment, whose ReplicaSets select by a hash as well",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web-debug, labels: { app: web } }
spec:
  containers: [{ name: nginx, image: nginx:1.27.3 }]
`}]},visit({graph:e,report:t}){return{end(){let n=e.workloads.flatMap(s=>cO(e,s)??[]),a=new Set;for(let[s,o]of lO(e,n)){let{kind:r,namespace:i,name:c}=s.workload.resource,l=`${r}/${i}/${c}`;if(a.has(l))continue;a.add(l);let d=[{at:o.at.key,note:`the selector of ${x(o.workload.resource)}`}];t(s.at.key,"both",{other:x(o.workload.resource)},{related:d})}for(let s of e.workloads.filter(({resource:o})=>o.visitable==="Pod")){let o=n.find(c=>pO(e,c,s));if(!o)continue;let r={pod:x(s.resource),controller:x(o.workload.resource)},i=[{at:o.at.key,note:`the selector of ${r.controller}`}];t(s.metadata.get("labels").key,"adopted",r,{related:i})}}}}}),rO=new Set(["DaemonSet","Deployment","ReplicaSet","ReplicationController","StatefulSet"]),iO=new Set(["ReplicaSet","ReplicationController"]);function cO(e,t){let{resource:n,labels:a}=t;if(!rO.has(n.visitable??"")||e.mayGetSelector(n))return;let s=n.at.get("spec").get("selector"),o=n.visitable==="ReplicationController",r=o?s:s.get("matchLabels"),i=o?void 0:s.get("matchExpressions").value,c=Array.isArray(i)?i.filter(B):[];if(r.entries().length===0&&c.length===0)return;let l={matchLabels:r.labels(),matchExpressions:c},d=m=>he(l,m),p=Bh(l.matchLabels);return d(a)?{workload:t,at:s,pairs:p,selects:d}:void 0}function lO(e,t){let n=new Map;for(let o of t.flatMap(({pairs:r})=>r))n.set(o,(n.get(o)??0)+1);let a=({pairs:o})=>o.reduce((r,i)=>(n.get(i)??0)<(n.get(r)??1/0)?i:r,""),s=new Map;return t.flatMap(o=>{let i=["",...Bh(o.workload.labels)].flatMap(c=>s.get(c)??[]).find(c=>dO(e,c,o));return U(s,a(o),o),i?[[o,i]]:[]})}function Bh(e){return Object.entries(e).map(t=>t.join("="))}function dO(e,t,n){if(!t.selects(n.workload.labels)||!n.selects(t.workload.labels))return!1;let[a,s]=[t.workload.resource,n.workload.resource];return a.name===s.name?!1:e.sameNamespace(a,s)===!0&&Qe(e,a,s)}function pO(e,{workload:t,selects:n},a){let{resource:s}=t;return!iO.has(s.visitable??"")||!n(a.labels)?!1:e.sameNamespace(s,a.resource)===!0&&Qe(e,s,a.resource)}var qh=y({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  startingDeadlineSeconds: 0 # expect: never
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: '*/5 * * * *'
  startingDeadlineSeconds: 5 # expect: short
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}],good:[{title:"ten seconds, a day, and no limit",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: '*/5 * * * *'
  startingDeadlineSeconds: 10
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  startingDeadlineSeconds: 86400
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: clean-up }
spec:
  schedule: 0 6 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`},{title:"a number that the API server refuses for what it is",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: mail }
spec:
  schedule: '*/5 * * * *'
  startingDeadlineSeconds: -1
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("startingDeadlineSeconds"),a=n.number();a===0?e(n,"never",{severity:"error"}):a!==void 0&&a>0&&a<mO&&e(n,"short",{seconds:a})}}}}),mO=10;var jh=y({id:"stateful-set-name-too-long",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The name of a StatefulSet leaves no room for the labels of its pods",why:"Each pod carries the label `controller-revision-hash`, which is the name of the StatefulSet, a hyphen and a hash of up to 10 characters. A label holds 63 characters. The API server takes the StatefulSet and refuses each of its pods: `must be no more than 63 characters`.",instead:"Use a name of at most 52 characters. A name cannot be changed: the StatefulSet has to be made anew.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set","https://github.com/kubernetes/kubernetes/issues/64023"]},messages:{long:e=>`a name of ${e.length} characters is too long for a label of its pods, which adds a hash to it: 52 is the most`},examples:{bad:[{title:"53 characters",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: shop-production-eu-central-payments-ledger-database-1 # expect: long
spec:
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`}],good:[{title:"52 characters",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: shop-production-eu-central-payments-ledger-database1
spec:
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`},{title:"other kinds may be longer",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop-production-eu-central-payments-ledger-frontend-of-the-website
spec:
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`}]},visit({report:e}){return{StatefulSet({name:t,at:n}){t.length>52&&e(n.get("metadata").get("name"),"long",{length:t.length})}}}});var Kh=y({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server refuses the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){if(!t.at.get("image").exists)return;let a=n.spec.get("volumes"),s=fO(n),o=a.exists?[{at:a.key,note:s.length===0?"none is defined here":`defined: ${Be(s)}`}]:[];for(let r of uO(t)){let i=r.text();if(!i||s.includes(i))continue;let c=ve(Re(i,s));e(r,"undefined",{container:t.name,volume:i,meant:c},{related:o})}}}}});function uO(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>B(t.value)).map(t=>t.get("name"))}function fO(e){let t=ot(e.resource).map(a=>a.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(a=>a.get("name")),...t].flatMap(a=>a.text()??[])}var Uh=[Ag,Vg,Og,Dg,Wg,Gg,_g,qg,zg,Hg,Qg,Jg,Yg,Zg,Xg,th,ah,oh,ih,ch,lh,dh,ph,uh,gh,yh,sf,of,rf,Zu,Xu,ef,af,eg,tg,ng,og,mg,fg,bg,vg,lf,pf,mf,gf,yf,bf,kf,wf,xf,Rf,Cf,Af,Of,$f,Lf,Ef,Wf,Gf,Ff,qf,jf,Kf,Uf,zf,Lh,Eh,Ih,Dh,Wh,Gh,Fh,qh,jh,Kh,ku,xu,Su,Ru,Cu,Au,Vu,$u,mu,uu,fu,gu,bu,Mu,Nu,Tu,Eu,Du,Wu,Bu,qu,ju,Ku,Hu,Qu,Ju,Yu,Xm,nu,su,ru,cu,lu,du,pu,kg,Rg,Sh,Rh,Ch,Ph,Ah,Vh,Oh,$h,Mh,Nh,Th,bh,vh,kh,wh,xh];function sn(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}var gy=Jr(fy(),1);function hy(e){let t=e.map(n=>(0,gy.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function yy(e,t){let n=new Map(e.map(p=>[p.id,p])),a=t.overrides.map(p=>({override:p,matches:ml(p,t)})),s=new Map(e.map(p=>[p.id,a.filter(({override:m})=>m.rules[p.id]?.options!==void 0)]));return{isOn:r,isHeard:i,variants:c,variantFor:l,severityOf:d};function o(p,m){let u=t.rules[p.id]?.severity;return u!==void 0?u:t.profile==="recommended"&&m==="info"?"off":m}function r(p){return n.get(p)?t.rules[p]?.severity!=="off"?!0:a.some(({override:u})=>(u.rules[p]?.severity??"off")!=="off"):!1}function i(p){let m=n.get(p);return m!==void 0&&o(m,m.severity)!=="off"}function c(p){let m={...QO(p.options),...t.rules[p.id]?.options};return[m,...(s.get(p.id)??[]).map(({override:u})=>({...m,...u.rules[p.id]?.options}))]}function l(p,m){return m?(s.get(p)??[]).findLastIndex(({matches:f})=>f({file:m.file,resource:m}))+1:0}function d(p,m,u){let f=n.get(p);if(!f)return"error";let g=o(f,u??f.severity);for(let{override:b,matches:h}of a){let v=b.rules[p]?.severity;v!==void 0&&h(m)&&(g=v)}return g}}function QO(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function ml(e,{filesFrom:{add:t,drop:n}}){let a=e.files?hy(e.files):void 0,s=a&&(c=>a(t+(n!==""&&c.startsWith(n)?c.slice(n.length):c))),o=pl(e.kinds),r=pl(e.namespaces),i=pl(e.names);return({file:c,resource:l})=>(s?.(c)??!0)&&(o===void 0||l!==void 0&&o(l.kind))&&(r===void 0||l!==void 0&&r(l.namespace))&&(i===void 0||l!==void 0&&i(l.name))}function pl(e){return e===void 0?void 0:sn(e)}function by(e){let[t="",...n]=e.split("/");if(t===""||n.length<1||n.length>2||n.includes(""))return`'${e}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`;let a=xn(t,Mn);return/[*?]/.test(t)||Mn.includes(t)||a===""?void 0:`there is no kind '${t}'${a}`}function vy(e){let t=e.map(n=>{let a=n.split("/"),[s="*",o="*",r]=a;return{kind:sn([s]),namespace:sn([r===void 0?"*":o]),name:sn([r??o])}});return(n,a,s)=>t.some(o=>o.kind(n)&&o.namespace(a)&&o.name(s))}var Ws=class extends Error{constructor(){super(...arguments);this.name="UsageError"}},Qa=class extends Ws{constructor(){super(...arguments);this.name="ConfigError"}};function Pn(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function Vr(e,t){let n=0,a=e.length-1;for(;n<a;){let s=n+a+1>>1;(e[s]??0)<=t?n=s:a=s-1}return n}function Ar(e,t){let n=Vr(e,t);return{line:n+1,column:t-(e[n]??0)+1,offset:t}}function ky(e,t){return{start:Ar(e,t.start),end:Ar(e,t.end)}}function Ne(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),s=a===-1?e.length:a;return{start:n,end:e[s-1]==="\r"?Math.max(n,s-1):s}}var JO=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/gm;function ul(e,t){let n=[],a=e.slice(0,t).replace(JO,s=>" ".repeat(s.length));for(let s of a.matchAll(/[[{\]}]/g))s[0]==="["||s[0]==="{"?n.push(s.index):n.pop();return n}function Or(e,t){return ul(e,t).at(-1)}function xy(e){for(let r of ZO){let i=r(e);if(i)return i}let{reason:t,line:n,column:a}=e,s=r$.find(r=>r.says.test(t)),o=s?.hint??Sy.find(r=>r.line.test(n))?.hint??"see whether a text on it needs quotes";return{reason:s?.reason??(t.split(`
`)[0]??"").slice(0,60),hint:o,...s?.isHere?{from:a}:{}}}var Ja=/indentation|separator is expected|multiline key|':' after|comma/,YO=/^\s*```|^(?:---|\s)*[$>]\s+\w/,ZO=[({line:e})=>/^\s*(?:<<<<<<< |=======$|>>>>>>> )/.test(e)?{reason:"this is the mark of a merge conflict",hint:"choose one side and remove the marks"}:void 0,({line:e,above:t,reason:n})=>{let a=Ja.test(n)?[e,t??""].findIndex(s=>YO.test(s)):-1;return a===-1?void 0:{reason:"this is no YAML",hint:"remove the line: it looks like part of a web page or of a shell session",isAbove:a===1}},({line:e})=>/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/.test(e)?{reason:"this is no YAML",hint:"remove the '...'"}:void 0,t$,a$,e$,({line:e,column:t,reason:n})=>{let a=/comma/.test(n)&&e[t]===":"?/("[^"]*"|[^\s,[{]+)\s*$/.exec(e.slice(0,t)):null;return a?{reason:"a ',' is missing before this",hint:"put one there",from:a.index}:void 0},({line:e,reason:t})=>Ja.test(t)&&/^\s*(?:- )*[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /.test(e)?{reason:"the value holds ': '",hint:"put it in quotes"}:void 0,o$,({above:e,reason:t,line:n})=>Ja.test(t)&&e!==void 0&&wy.test(e)&&!wy.test(n)?{reason:"the line is no 'key: value' pair",hint:"put a blank behind the ':'",isAbove:!0}:void 0,({above:e,reason:t})=>/multiline key|separator is expected/.test(t)&&e!==void 0&&/^[^:#\s\-{}[\]][^:#]*$/.test(e)?{reason:"the line is no 'key: value' pair",hint:Sy.find(n=>n.line.test(e))?.hint??"",isAbove:!0}:void 0],wy=/^\s*(?:- +)?[\w.-]+:(?!\/\/)[^\s:]\S*\s*$/,XO=/(?:^|[:,[{-])\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')(\s*)([^\s,\]}:].*)/;function e$({line:e,reason:t}){if(!Ja.test(t))return;let n=XO.exec(e),[a,s="",o="",r=""]=n??[];if(!n||a===void 0)return;let i=n.index+a.length-r.length;return r.startsWith("#")&&o!==""?void 0:r.startsWith("#")?{reason:"a comment needs a blank before its '#'",hint:"put one there",from:i}:o!==""&&/["']/.test(r[0]??"")&&/comma/.test(t)?{reason:"a ',' is missing before this",hint:"put one there, or a ':' if it is the value of a key",from:i}:{reason:"the quoted text ends before this",hint:s.startsWith("'")?"an apostrophe inside of '...' is written ''":'a quote inside of "..." is written \\"',from:i}}function t$({line:e,reason:t}){let n=Ja.test(t)?n$.exec(e):null,[,a="",s=""]=n??[];if(n)return{reason:`the value begins with '${s[0]}', and more follows its '${s.at(-1)}'`,hint:"put all of it in quotes, or fill in the placeholder",from:a.length}}var n$=/^(\s*(?:- +)*(?:[\w./"'-]+:[ ]+)?)(\{[^{}[\]]*\}|\[[^{}[\]]*\])\s*(?=[^\s,:}\]#])/;function a$({line:e,column:t,reason:n}){if(!Ja.test(n))return;let a=/[@`%]/.test(e[t]??"")?t:(s$.exec(e)?.[0].length??0)-1;return a>=0&&/(?:^|[\s[{,:-])$/.test(e.slice(0,a))?{reason:`a text without quotes cannot begin with '${e[a]}'`,hint:"put it in quotes",from:a}:void 0}var s$=/^\s*(?:- +)*(?:[\w./"'-]+:[ ]+)?[@`%]/;function o$({line:e,reason:t}){if(!/indentation|separator/.test(t))return;let n=e.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|(?<=^|\s)#.*/g,s=>" ".repeat(s.length)),a=0;for(let{0:s,index:o}of n.matchAll(/[[{\]}]/g))if(a+=s==="["||s==="{"?1:-1,a<0)return{reason:`this '${s}' closes nothing`,hint:"remove it",from:o}}var r$=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end"},{says:/multiline key|implicit key|':' after a mapping key/,reason:"the line is no 'key: value' pair"},{says:/comma between/,reason:"a ',' is missing before this",hint:"put one there, or the text that holds it in quotes",isHere:!0},{says:/found ','/,reason:"nothing stands before this ','",hint:"remove it",isHere:!0},{says:/escape sequence|hexadecimal/,reason:"in double quotes no such escape is known",hint:"write '\\\\' for a backslash, or use single quotes",isHere:!0},{says:/null byte|non-printable|control character|JSON character/,reason:"a character stands here that no YAML may hold",hint:"remove it, or save the file as UTF-8 text",isHere:!0},{says:/directive/,reason:"a line that begins with '%' is a directive",hint:"remove it, or put the text in quotes"},{says:/unexpected end of the stream/,reason:"the text ends too early",hint:"close what is open"},{says:/nesting|depth/i,reason:"the values are nested more than 1000 levels deep",hint:"make it flatter"},{says:/line break is expected|block scalar|chomping|indentation width/,reason:"behind '|' or '>' only '+', '-' and a digit may stand",hint:"put the text on the next line"},{says:/anchor/,reason:"'&' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/alias/,reason:"'*' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/\btag\b/,reason:"'!' without quotes begins a tag",hint:"put the text in quotes"}],Sy=[{line:/^\s*(?:- +)*\*[\w-]+:\s/,hint:"put a blank before the ':'"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^\s*- /,hint:"give it the indentation of the list that it belongs to"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}];var i$=/^(?:[^#\n]*[:-])?[ \t]*(?:[&!][^\s]+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;function fl(e){if(!/[|>]/.test(e))return[];let t=[],n,a=0;for(let s=0;s<e.length;){let o=e.indexOf(`
`,s),r=o===-1?e.length:o+1,i=e.slice(s,o===-1?e.length:o),c=i.trim()==="",l=i.length-i.trimStart().length;n!==void 0&&!c&&l<=n&&(t.push({start:a,end:s}),n=void 0),n===void 0&&!c&&i$.test(i)&&(n=c$(i,l),a=r),s=r}return n!==void 0&&t.push({start:a,end:e.length}),t}function c$(e,t){let n=/^(?:- +)+(?=[^|>\s])/.exec(e.slice(t));return t+(n?.[0].length??0)}function Gs(e,t){let n=0,a=e.length-1;for(;n<=a;){let s=n+a>>1,o=e[s];if(!o)return!1;if(t<o.start)a=s-1;else if(t>=o.end)n=s+1;else return!0}return!1}var $r={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)","\x85":"next line (U+0085)","\u2028":"line separator (U+2028)","\u2029":"paragraph separator (U+2029)"},Ya=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f\u0085\u2028\u2029]/g;function _s(e){return e==="\x85"||e==="\u2028"||e==="\u2029"}function Cy(e,t){let n=Ne(e,t.offset),a=gl(e);if(a&&a.start<=n.end)return[{code:"template",span:a}];let s=u$(e,t);if(s.length>0)return s;let o=f$(e,n);if(o)return[o];let r=g$(e,n);if(r)return[r];let i=h$(e,t);if(i)return[i];let c=v$(e,n,t);return c?[c]:[k$(e,t,n)]}var l$=/\{\{|\{%|<%|\[\[(?= )|\$\{(?!\{)/g;function gl(e){let t=-1,n=[],a=-1,s;for(let{0:o,index:r}of e.matchAll(l$)){if(r>t){let l=Ne(e,r);t=l.end,{quotes:n,comment:a}=Py(e,l)}if(r>=a||Gs(n,r)||o!=="${"&&/[^\s[{(,]/.test(e[r-1]??" ")||o==="${"&&!/[{[][^\n}\]]*$/.test(e.slice(Math.max(0,r-200),r))||(s??=fl(e),Gs(s,r)))continue;let i=d$[o]??"}}",c=e.indexOf(i,r);return{start:r,end:c!==-1&&c<t?c+i.length:t}}}var d$={"{%":"%}","<%":"%>","[[":"]]","${":"}"},p$=/(^|[\s:,[{(-])("[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|$)|'[^'\n]*(?:''[^'\n]*)*(?:'|$)|#)/g;function Py(e,t){let n=[];for(let{0:a,1:s="",2:o="",index:r}of e.slice(t.start,t.end).matchAll(p$)){let i=t.start+r+s.length;if(o!=="#")n.push({start:i,end:t.start+r+a.length});else if(s===""||/\s/.test(s))return{quotes:n,comment:i}}return{quotes:n,comment:t.end+1}}var Ry=/^ *\t[ \t]*(?=[^\s#])|(\t)(?<=^ *(?:- +)*- *\t)[ \t]*(?=[^\s#])/gm,m$=/flow collection|comma|node content|quoted|escape|JSON character/;function u$(e,t){if(m$.test(t.reason)&&!/tab/.test(t.reason))return[];let n=Ne(e,t.offset),a=n.start>0?Ne(e,n.start-1):n,s=i=>a.start<=i&&i<n.end;if(e.slice(a.start,n.end).search(Ry)===-1)return[];let o=fl(e),r=[];for(let{0:i,1:c,index:l}of e.matchAll(Ry)){if(!s(l)&&Gs(o,l))continue;let d=c===void 0?"content":"item";if(r.push({code:"tab",span:{start:l,end:l+i.length},before:d}),r.length>=100)break}return r}function f$(e,t){let n=e.lastIndexOf(`
`,t.start-2)+1;for(let a of n<t.start?[Ne(e,n),t]:[t]){let s=e.slice(a.start,a.end);if(s.search(Ya)===-1)continue;let{quotes:o,comment:r}=Py(e,a);for(let{0:i,index:c}of s.matchAll(Ya)){let l=a.start+c;if(l>=r||Gs(o,l))continue;let d=$r[i]??i;return{code:"blank",span:{start:l,end:l+1},character:d,isLineEnd:_s(i)}}}}function g$(e,t){let n=t.start>0?Ne(e,t.start-1):t;for(let{start:a,end:s}of[n,t]){let o=e.slice(a,s);if(!/^(?:[ \t]+---[ \t]*|--|-{4,}|-[ -]*-|[\u2010-\u2015]+-*)[ \t]*$/.test(o))continue;let r=o.length-o.trimStart().length;return{code:"invalid",span:{start:a+r,end:a+o.trimEnd().length},reason:"this line separates no documents",hint:"write just '---', without blanks before it"}}}function h$(e,t){let n=/quoted scalar|deficient indentation/.test(t.reason);if(n){let s=b$(e,t.offset);if(s)return{code:"unclosed-quote",span:s,quote:e[s.start]??'"'}}if(!n&&!/flow collection$/.test(t.reason))return;let a=Or(e,t.offset);if(a!==void 0)return{code:"invalid",span:{start:a,end:a+1},reason:`the '${e[a]}' is never closed`,hint:"close it, or indent what belongs into it"}}var y$=/(^|[:\-,[{])[ \t]*("[^"\\\n]*(?:\\.[^"\\\n]*)*("|\\?$)|'[^'\n]*(?:''[^'\n]*)*('|$))/gm;function b$(e,t){let n,a=Ne(e,t).end;for(let{0:s,2:o="",3:r,4:i,index:c}of e.slice(0,a).matchAll(y$)){if(r==='"'||i==="'")continue;let l=c+s.length-o.length;if(l>=Math.max(t,1))break;n={start:l,end:Ne(e,l).end}}return n}function v$(e,t,{reason:n}){let a=e.slice(t.start,t.end),s=/(?:^|[:\-,[]\s+|\[)(\*(?:[^\s,\]}]*)(?:[ \t]+[^\s,#\]}]+)*)/.exec(a);if(!s?.[1]||!/alias|bad indentation|node content/.test(n))return;let o=t.start+s.index+s[0].length-s[1].length;return{code:"anchor",span:{start:o,end:o+s[1].length},name:s[1],known:[],problem:"wildcard"}}function k$(e,t,n){let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=Ne(e,a.start-1);let s=a.start>0?Ne(e,a.start-1):void 0,o=xy({reason:t.reason,line:e.slice(a.start,a.end),column:a===n?t.offset-a.start:0,above:s&&e.slice(s.start,s.end)});return{code:"invalid",span:x$(e,o.isAbove&&s?s:a,o),...w$(o)}}function w$({reason:e,hint:t}){return{reason:e,hint:t}}function x$(e,t,{from:n=0}){let a=e.slice(t.start,t.end),s=a.length-a.trimStart().length,o=a.trimEnd().length,r=Math.max(s,Math.min(n,o-1));return{start:t.start+r,end:t.start+Math.max(o,r)}}function Ay(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/[.*/]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function Vy(e){if(e instanceof RangeError)return{reason:"nesting too deep",offset:0};if(!(e instanceof no))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var Oy=/(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source,S$=new RegExp(`^${Oy}[{[]${Oy}["{[\\]}]`),R$=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g;function $y(e){if(!e.includes("//")&&!e.includes("/*"))return[];if(!S$.test(e))return[];let t=[];for(let{0:n,index:a}of e.matchAll(R$))n.startsWith("/")&&t.push({start:a,end:a+n.trimEnd().length});return t}function My(e,t){let n="",a=0;for(let{start:s,end:o}of t)n+=e.slice(a,s)+e.slice(s,o).replace(/[^\n]/g," "),a=o;return n+e.slice(a)}var C$=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}]/g;function Ny(e){if(!/^\s*\{/.test(e))return;let t=[],n=0,a=0,s=0;for(let{0:r,index:i}of e.matchAll(C$)){if(r==="{"&&n++===0){if(e.slice(s,i).trim()!=="")return;a=i}if(r==="}"&&--n===0&&(s=i+1,t.push({start:a,end:s})),n<0)return}return n===0&&t.length>1&&e.slice(s).trim()===""?t:void 0}function Mr({tape:e},t){let n=0,a=e.length/4-1;for(;n<a;){let c=n+a+1>>1;(e[c*4+1]??0)<=t?n=c:a=c-1}let s=n*4,o=e[s]===ae.scalar||e[s]===ae.key,r=e[s+1]??0,i=e[s+2]??0;return o&&r<=t&&t<i?{start:r,end:i}:void 0}function Ty(e,t,n){let a=new Set(n.filter(({depth:l})=>l===0).map(({key:l})=>l));if(!a.has("apiVersion")||!a.has("kind"))return[];let s=P$(t);if(s.some(({start:l})=>e.slice(e.lastIndexOf(`
`,l-1)+1,l).trim()!==""))return[];let o=new Map(s.map(({name:l},d)=>[l,d])),r=[],i=new Set,c=s[0]?.name;return s.forEach(({name:l,start:d},p)=>{let m=l==="apiVersion"||l==="kind",u=i.has("apiVersion")&&i.has("kind"),f=(o.get("apiVersion")??0)>=p&&(o.get("kind")??0)>=p,g=m||l===c||l==="metadata"&&o.get(l)===p;i.has(l)&&u&&f&&g&&(r.push(d),i=new Set,c=l),i.add(l)}),r}function P$({tape:e,keys:t}){let n=[],a=s=>e[s]===ae.alias?s+4:e[s+3]??s+4;for(let s=4;s<e.length;){let o=e[s]===ae.key;o&&n.push({name:t[e[s+3]??0]??"",start:e[s+1]??0}),s=a(o?s+4:a(s))}return n}var A$=/(?<=\n) *\t[ \t]*|(\t)(?<=\n *(?:- +)*- *\t)[ \t]*/g;function Ly(e,t,n){let a=e.slice(t.start,t.end);if(!a.includes("	"))return[];let s=t.start===0?`
`:"",o=[],r=V$(e,n);for(let i of`${s}${a}`.matchAll(A$)){let c=t.start-s.length+i.index,l=c+i[0].length,d=c+i[0].indexOf("	");if(r.takes(d))continue;let p=e[l],m=p===void 0||p===`
`||p==="\r"||p==="#";o.push({span:{start:c,end:l},before:i[1]!==void 0?"item":m?"nothing":"content"})}return o}function V$(e,t){let n=0,a=0,s=[],o={start:-1,end:-1,isPlain:!1,column:-1};return{takes(i){if(r(i),o.start<=i&&i<o.end)return!0;let c=e.lastIndexOf(`
`,i)+1;return o.isPlain&&o.end<=c&&e.slice(o.end,i).trim()===""?i-c>o.column:s.some(({isFlow:d,end:p})=>d&&i<p)}};function r(i){for(;n<t.length;n++,a=0){let{tape:c}=t[n]??{tape:new Int32Array};for(;a<c.length;a+=4){let l=c[a+1]??0;if(l>i)return;let d=c[a+2]??0;for(;s.length>0&&(s.at(-1)?.end??0)<=l;)s.pop();let p=c[a];if(p===ae.mapping||p===ae.sequence){let g=e[l]==="{"||e[l]==="[",b=g?s.at(-1)?.column??-1:l-(e.lastIndexOf(`
`,l-1)+1);s.push({end:d,column:b,isFlow:g});continue}let m=e[l]==='"'||e[l]==="'",u=p===ae.scalar&&e[l-1]===`
`,f=!m&&!u&&d>l&&p!==ae.alias;o={start:l,end:d,isPlain:f,column:s.at(-1)?.column??-1}}}}}var O$=new Set(["duplicate-key","missing-separator","blank","tab","refused"]);function Ey(e){return O$.has(e.code)}function Nr(e,t){let n=e.slice(t.start,t.end),a=$y(n),s=$$(a.length===0?n:My(n,a)),o=N$(s);if("failure"in o){let g=Ny(s);if(g)return Wy(g.map(h=>Nr(e,Fs(h,t.start))));let b=Cy(s,o.failure);return{documents:[],troubles:b.map(h=>yl(h,t.start))}}let{trees:r,duplicates:i,faults:c}=vd(o.text,o.events,g=>o.toOffset(g)+t.start),l=c.length>0?gl(s):void 0;if(l)return{documents:[],troubles:[{code:"template",span:Fs(l,t.start)}]};let[d]=r,p=d&&i.length>0?Ty(e,d,i):[];if(p.length>0)return D$(e,t,p);let m=[...c.map(g=>q$(Ay(g),e)),...i.map(({key:g,before:b,again:h})=>({code:"duplicate-key",key:g,before:b,span:h})),...a.slice(0,1).map(g=>({code:"refused",problem:"json-comment",span:Fs(g,t.start)})),...G$(s,r).map(g=>yl(g,t.start)),..._$(s).map(g=>yl(g,t.start)),...r.flatMap(g=>B$(e,t,g))];if(s===n)for(let{span:g,before:b}of Ly(e,t,r))m.push({code:"tab",span:g,before:b});let u=F$(d);u&&m.push(u);let f=r.map(g=>({...g,span:t}));return{documents:m.every(Ey)?f:[],troubles:m}}function $$(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var M$=2e7,bl=" ".repeat(8);function N$(e){let t=e,n,a=-1,s=[];for(let o=e.length;;o+=t.length){let r=E$(t);if(!("reason"in r))return{text:t,events:r,toOffset:s.length===0?I$:d=>Iy(s,d)};n??=r;let i=Ne(t,r.offset);if(r.reason!=="deficient indentation"||o>M$||i.start===a)return{failure:T$(e,n,{...r,offset:Iy(s,r.offset)})};let c=t.slice(i.start,i.end),l=c.replace(L$,d=>d==="	"?" ":d);if(l!==c){t=t.slice(0,i.start)+l+t.slice(i.end);continue}a=i.start,s.push(i.start),t=t.slice(0,i.start)+bl+t.slice(i.start)}}function T$(e,t,n){let a=n.offset>t.offset?Or(e,t.offset):void 0;return a===void 0||ul(e,n.offset).includes(a)?t:n}var L$=/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|\t/g;function Iy(e,t){let n=0,a=e.length;for(;n<a;){let o=n+a>>1;(e[o]??0)<t?n=o+1:a=o}if(n===0)return t;let s=(n-1)*bl.length;return Math.max((e[n-1]??0)-s,t-s-bl.length)}function E$(e){let{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return ad(e,{maxDepth:bd})}catch(n){return Vy(n)}finally{Error.stackTraceLimit=t}}function I$(e){return e}function D$(e,t,n){let a=n.map(r=>W$(e,e.lastIndexOf(`
`,r-1)+1)),s=[t.start,...a].map((r,i)=>Nr(e,{start:r,end:a[i]??t.end})),o=n.map((r,i)=>{let c=Ne(e,r),l=e.indexOf(":",r);return{code:"missing-separator",span:{start:r,end:l===-1||l>c.end?c.end:l},first:Dy(s[i]),second:Dy(s[i+1])}});return Wy([...s,{documents:[],troubles:o}])}function W$(e,t){let n=t;for(;n>0;){let a=e.lastIndexOf(`
`,n-2)+1;if(e[a]!=="#")break;n=a}return n}function Wy(e){return{documents:e.flatMap(({documents:t})=>t),troubles:e.flatMap(({troubles:t})=>t)}}function Dy(e){let t=e?.documents[0]?.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function G$(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(n?.[1])return[hl("end-mark",n[0].lastIndexOf("..."))];let a=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]+---(?=\s)/.exec(e);if(a)return[hl("indented-separator",a[0].length-3)];if(t.length<2)return[];let s=/^\.\.\.(?=[ \t]*\r?$)/m.exec(e);return s?[hl("behind-end",s.index)]:[]}function hl(e,t){return{code:"refused",problem:e,span:{start:t,end:t+3}}}function _$(e){let t=e.indexOf("\uFFFD");return t===-1?[]:[{code:"refused",problem:"not-utf8",span:{start:t,end:t+1}}]}function F$(e){let t=e?.value;if(!e||!Array.isArray(t)||t.length===0)return;let n=s=>typeof s=="object"&&s!==null&&"apiVersion"in s&&"kind"in s&&"metadata"in s,a=e.tape[1]??0;return t.every(n)?{code:"refused",problem:"object-list",span:{start:a,end:a+1}}:void 0}function B$(e,t,n){let a=e.slice(t.start,t.end);if(a.search(Ya)===-1)return[];let s=[];for(let o of a.matchAll(Ya)){let r=t.start+o.index,i=Mr(n,r);if(!i||/["'|>]/.test(e[i.start]??""))continue;let c=e.slice(i.start,i.end);if(!(c.includes(`
`)||r>i.start&&r<i.end-1&&c.includes(" ")&&e[r+1]!=="#"&&!_s(o[0]))&&(s.push({code:"blank",span:{start:r,end:r+1},character:$r[o[0]]??o[0],isLineEnd:_s(o[0])}),s.length>=1e3))break}return s}function q$(e,t){if(e.span.end>e.span.start)return e;let n=t.indexOf(":",e.span.start),a=n===-1?Math.max(0,e.span.start-1):n;return{...e,span:{start:a,end:a+1}}}function Fs({start:e,end:t},n){return{start:e+n,end:t+n}}function yl(e,t){let n=Fs(e.span,t);return e.code==="duplicate-key"?{...e,span:n,before:Fs(e.before,t)}:{...e,span:n}}function Fy(e){let t=[],n=[],a=0;for(let s=Gy(e,0);s!==-1;s=Gy(e,s+3)){let o=e[s+3];if(o!==void 0&&o!==`
`&&o!=="\r"&&o!==" "&&o!=="	"){n.push(s);continue}_y(e,a,s)&&t.push({start:a,end:s}),a=j$(e,s+3)}return _y(e,a,e.length)&&t.push({start:a,end:e.length}),{pieces:t,glued:n}}function j$(e,t){let n=e.indexOf(`
`,t);return n!==-1&&e[n+1]==="\uFEFF"&&e.slice(t,n).trim()===""?n+2:t}function Gy(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1))if(n===0||e[n-1]===`
`)return n;return-1}function _y(e,t,n){let a=t;for(;a<n;){let s=e.indexOf(`
`,a),o=s===-1||s>n?n:s,r=a;for(;r<o&&(e[r]===" "||e[r]==="	"||e[r]==="\r");)r++;let i=e[r],c=i==="%"&&r===a,l=r===a&&e.startsWith("...",a)&&e.slice(a+3,o).trim()==="";if(r<o&&i!=="#"&&!c&&!l)return!0;a=o+1}return!1}var K$={isWanted:()=>!0,isMissed:()=>!0};function Tr(e,{isWanted:t,isMissed:n}=K$){let a=[],s=[],o=[],r=!1,i=0,{pieces:c,glued:l}=Fy(e);for(let d of c){let p={start:i,end:d.start};i=d.end;let m=e.slice(d.start,d.end);if(!t(m)){o.push(d);continue}let u=Nr(e,d),f=[...H$(e,p,d),...U$(e,l,d),...u.troubles],g=f.length===0||n(m);if(!g&&u.documents.length===0){o.push(d);continue}for(let b of u.documents)a.push(b);if(g)for(let b of f)s.push(b);r||=u.documents.length===0}return{documents:a,troubles:s,isBroken:r,unwanted:o,pieceCount:c.length}}function U$(e,t,n){return t.filter(a=>n.start<=a&&a<n.end&&!/^-+\s*$/.test(z$(e,a))).map(a=>({code:"refused",problem:"behind-separator",span:{start:a+3,end:Ne(e,a).end}}))}function z$(e,t){let{start:n,end:a}=Ne(e,t);return e.slice(n,a)}function H$(e,t,n){let a=[],s=e.slice(t.start,t.end),o=s.includes("%")?/^%[A-Z].*/m.exec(s):null;if(o){let l=t.start+o.index,d=l+o[0].trimEnd().length;a.push({code:"refused",problem:"directive",span:{start:l,end:d}})}if(!s.endsWith("---"))return a;let r=Ne(e,n.start),i=e.slice(n.start,r.end),c=n.start+i.length-i.trimStart().length;if(i.trim()!==""&&e[c]!=="#"){let l=n.start+i.trimEnd().length;a.push({code:"refused",problem:"behind-separator",span:{start:c,end:l}})}return a}function Lr(e){return e.startsWith("\uFEFF")?e.slice(1):e}var By=["recommended","strict","all"];var qy={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],nodes:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function zy(e,t,n){let a=Lr(e),s=Tr(a),o=Pn(a),r=(m,u)=>{let{line:f,column:g}=Ar(o,m);throw new Qa(`${t}:${f}:${g}: ${u}`)},i=s.troubles.find(({code:m})=>m!=="refused");i&&r(i.span.start,`this is no valid YAML: ${Q$(i)}`);let[c,l]=s.documents;if(l&&r(l.tape[1]??l.span.start,"a configuration is one document: remove what follows here"),!c||c.value===null)return{};let d={...c,file:t,index:0},p={rules:new Map(n.map(m=>[m.id,m])),file:t,fail:(m,u)=>r(pn(m).start,u)};return J$(Bt.root(d),p)}function Q$(e){switch(e.code){case"invalid":return`${e.reason}: ${e.hint}`;case"tab":return"a tab stands where only blanks may";case"duplicate-key":return`key '${e.key}' stands here again`;case"unclosed-quote":return`the text that begins with ${e.quote} here is never closed`;case"anchor":return`'${e.name}' leads to no anchor: a text that begins with '*' needs quotes`;case"blank":return`this is not a blank but a ${e.character}`;default:return e.code.replaceAll("-"," ")}}function An(e,t,n){if(!B(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(Jy).join(", ")} belongs here`);let a={};for(let[s,o]of e.entries()){let r=Object.hasOwn(n,s)?n[s]:void 0;if(!r)return t.fail(o.key,`unknown key '${s}'${xn(s,Object.keys(n))}`);o.value!==null&&(a[s]=r(o,t))}return a}function J$(e,t){let n=An(e,t,{$schema:Gt,extends:Er(By),rules:Hy,overrides:Bs(X$),ignore:Bs(eM),external:nM,complete:kl,namespace:sM,kubernetesVersion:oM,cluster:(a,s)=>An(a,s,{storageClasses:Bs(rM),nodes:Bs(iM)}),suppressions:(a,s)=>An(a,s,{forbid:aM})});return{...n.extends?{profile:n.extends}:{},...n.rules?{rules:n.rules}:{},...n.overrides?{overrides:n.overrides}:{},...n.ignore?{ignore:n.ignore}:{},...n.external?{external:n.external}:{},...n.complete===void 0?{}:{complete:n.complete},...n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0},...n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion},...n.cluster?.storageClasses?{storageClasses:n.cluster.storageClasses}:{},...n.cluster?.nodes?{nodes:n.cluster.nodes}:{},...n.suppressions?.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{}}}function Hy(e,t){if(!B(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,s]of e.entries()){let o=t.rules.get(a);if(!o)return t.fail(s.key,`there is no rule '${a}'${xn(a,t.rules.keys())}`);n[a]=Y$(s,t,o)}return n}var Ky=[...dc,"off"];function Y$(e,t,n){if(e.value===!1)return{severity:"off"};if(!B(e.value))return{severity:Er(Ky)(e,t)};let{severity:a,...s}=An(e,t,{severity:(o,r)=>o.value===!1?"off":Er(Ky)(o,r),...Object.fromEntries(Object.entries(n.options).map(([o,r])=>[o,(i,c)=>Z$(i,c,r)]))});return{...a?{severity:a}:{},...Object.keys(s).length>0?{options:s}:{}}}function Z$(e,t,n){switch(n.type){case"strings":return Za(e,t);case"string":return Gt(e,t);case"boolean":return kl(e,t);case"integer":{let a=e.number();return a===void 0||!Number.isInteger(a)||a<(n.minimum??Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):a}}}var Qy={files:Za,kinds:tM,namespaces:Za,names:Za};function X$(e,t){let{rules:n,...a}=An(e,t,{...Qy,rules:Hy});return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):{...a,rules:n}:t.fail(e,"an override needs 'rules'")}function eM(e,t){let{rules:n,reason:a="",until:s,...o}=An(e,t,{...Qy,rules:Za,reason:Gt,until:Gt});return n?{...o,rules:n,reason:a,...s?{until:s}:{},file:t.file,span:pn(e)}:t.fail(e,"an ignore entry needs 'rules'")}function tM(e,t){return vl(e,t,n=>{let a=Mn.includes(n)?"":xn(n,Mn);return a===""?void 0:`there is no kind '${n}'${a}`})}function nM(e,t){return vl(e,t,n=>by(n))}function aM(e,t){let n=[...t.rules.keys()];return vl(e,t,a=>n.some(sn([a]))?void 0:`no rule is called '${a}'${xn(a,n)}`)}function vl(e,t,n){let a=Za(e,t);return a.forEach((s,o)=>{let r=n(s);r!==void 0&&t.fail(e.items()[o]??e,r)}),a}function sM(e,t){let n=Gt(e,t);return pa(n)?n:t.fail(e,`a namespace has small letters, digits and '-' only, unlike '${n}'`)}function oM(e,t){let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(e.scalar()??"")),a=Number(n?.[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function rM(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return{...n,name:a};let s=An(e,t,{name:Gt,provisioner:Gt,default:kl,volumeBindingMode:Er(["Immediate","WaitForFirstConsumer"])});return s.name?{...n,...s}:t.fail(e,"a storage class needs a 'name'")}function iM(e,t){let n=e.text();if(n!==void 0)return{name:n,labels:{[Uy]:n}};let a=An(e,t,{name:Gt,labels:cM});return a.name?{name:a.name,labels:{[Uy]:a.name,...a.labels}}:t.fail(e,"a node needs a 'name'")}var Uy="kubernetes.io/hostname";function cM(e,t){if(!B(e.value))return t.fail(e,"a mapping of labels belongs here, such as 'zone: a'");let n=e.entries();return Object.fromEntries(n.map(([a,s])=>[a,Gt(s,t)]))}function Er(e){return(t,n)=>{let a=t.text();return e.find(o=>o===a)??n.fail(t,`${e.map(Jy).join(", ")} may stand here${a===void 0?"":`, not '${a}'${xn(a,e)}`}`)}}function Bs(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function Za(e,t){return typeof e.value=="string"?[e.value]:Bs(Gt)(e,t)}function Gt(e,t){return e.text()??t.fail(e,"a text belongs here")}function kl(e,t){return e.flag()??t.fail(e,"'true' or 'false' belongs here")}function Jy(e){return`'${e}'`}var lM=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function st(e){return e.replace(lM,Yy).replaceAll("	"," ")}function Xa(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,Yy)}function Yy(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function Zy(e){let t={version:1,resources:e.resources.map(mM),references:e.references.flatMap(dM),services:e.ofKind("Service").map(n=>pM(e,n)),bindings:e.bindings};return`${Xa(t,2)}
`}function dM({from:e,at:t,keyAt:n,to:a,state:s,targets:o}){let r={from:Ir(e),path:(n??t).path};return a.selector===void 0?[{...r,to:a,state:s}]:s==="resolved"?o.map(i=>({...r,to:Ir(i),state:s})):[{...r,to:{kind:a.kind,namespace:a.namespace,selector:a.selector},state:s}]}function pM(e,t){return{service:{namespace:t.namespace,name:t.name},endpoints:e.endpointsOf(t).map(({pod:n,ports:a})=>({workload:Ir(n.workload.resource),pod:n.name,ports:a}))}}function Ir({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function mM(e){return{...Ir(e),file:e.file,document:e.at.document.index}}var Xy=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:o,message:r})=>`${st(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${s} ${o} ${st(r)}
`).join("");var eb=({findings:e,summary:t})=>`${Xa({version:1,findings:e.map(({rule:n,severity:a,message:s,file:o,range:r,resource:i,path:c,related:l,help:d})=>({rule:n,severity:a,message:s,file:o,range:r,...i?{resource:i}:{},path:c,related:l,help:d})),summary:t},2)}
`;var Yn={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function tb(e){let t=([n,a])=>e?s=>`\x1B[${n}m${s}\x1B[${a}m`:s=>s;return{bold:t(Yn.bold),dim:t(Yn.dim),red:t(Yn.red),yellow:t(Yn.yellow),blue:t(Yn.blue),cyan:t(Yn.cyan),green:t(Yn.green)}}var uM={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},ob=(e,{color:t,quiet:n})=>{let a=tb(t),s=new Map,o=(i,c)=>{let l=e.textOf(i);if(l===void 0)return;let d=s.get(i)??Pn(l);s.set(i,d);let p=d[c-1];return p===void 0?void 0:l.slice(p,d[c]??l.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>fM(i,{colors:a,lineOf:o})),...n?[]:[yM(e,a)]].join(`
`)};function fM(e,t){let{colors:n}=t,{severity:a,rule:s,message:o,file:r,range:i,resource:c,related:l}=e,d=m=>uM[a](n,m),p=[`${d(n.bold(a))}${n.bold(`: ${st(o)}`)} ${n.dim(`[${s}]`)}`,`  ${n.cyan(nb(r,i))}${c?n.dim(`  ${gM(c)}`):""}`,...ab(t,{file:r,range:i,mark:"^",paint:d})];for(let m of l)p.push(`  ${n.cyan(nb(m.file,m.range))}  ${st(m.note)}`),p.push(...ab(t,{file:m.file,range:m.range,mark:"~",paint:n.cyan}));return`${p.join(`
`)}
`}function nb(e,{start:t}){return`${st(e)}:${t.line}:${t.column}`}function gM({kind:e,namespace:t,name:n}){return st(`${e} ${t===""?"":`${t}/`}${n}`)}var Dr=160;function ab({colors:e,lineOf:t},{file:n,range:{start:a,end:s},mark:o,paint:r}){let i=t(n,a.line);if(i===void 0)return[];let c=a.column-1,l=s.line===a.line?s.column-1:i.length,d=c>Dr-20?c-20:0,p=st(i.slice(d,c)),m=st(i.slice(c,Math.min(l,d+Dr))),u=st(i.slice(Math.min(l,d+Dr),d+Dr)),f=String(a.line).padStart(5),g=" ".repeat(sb(p)+(d>0?3:0))+o.repeat(Math.max(1,sb(m)));return[`${e.dim(`${f} |`)} ${d>0?"...":""}${p}${m}${u}`,`${e.dim("      |")} ${r(g)}`]}var hM=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function sb(e){return e.replace(new RegExp("\\p{Mark}|\\u200d","gu"),"").replace(hM,"  ").length}function yM({summary:e,notes:t,focus:n},a){let{errors:s,warnings:o,infos:r,files:i,resources:c,suppressed:l,skipped:d}=e,p=[s>0?a.red(qs(s,"error")):"",o>0?a.yellow(qs(o,"warning")):"",r>0?a.blue(`${r} info`):""].filter(f=>f!==""),u=[`${p.length===0?a.green("no findings"):p.join(", ")} in ${n===void 0?"":`${qs(n,"file")}, judged with `}${qs(c,"resource")} of ${qs(i,"file")}${l>0?`; ${l} suppressed`:""}`];d.length>0&&u.push(a.dim(`skipped: ${d.map(({reason:f,count:g})=>`${g} ${st(f)}`).join(", ")}`));for(let f of t)u.push(a.dim(`note: ${st(f)}`));return`${u.join(`
`)}
`}function qs(e,t){return`${e} ${t}${e===1?"":"s"}`}var rb=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:o,message:r,help:i,related:c})=>Xa({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:s,code:o,message:r.replaceAll('"',"'"),url:i,related:c.map(l=>({file:l.file,location:`${l.range.start.line},${l.range.start.column},${l.range.end.line},${l.range.end.column}`,message:l.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var ib={pretty:ob,compact:Xy,json:eb,vscode:rb};var js="rule-crashed";function Wr({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:s=()=>"",graph:o}){let r=[],i=new Map;for(let p of e){if(p.scope!==t||!n.isOn(p.id))continue;let m=n.variants(p);m.forEach((u,f)=>{let g=(b,h,...v)=>r.push(bM(p,{at:b,message:h,rest:v},a));try{let b=p.visit({graph:o,options:u,report:g,textAt:l,documentText:d});c({rule:p.id,visitor:b,variant:m.length>1?f:void 0})}catch(b){r.push(db(p.id,{},b))}})}return{remarks:r,listeners:i,choice:n};function c(p){for(let m of Object.keys(p.visitor))U(i,m,p)}function l(p){let{start:m,end:u}=pn(p);return s().slice(m,u)}function d({at:p}){let{start:m,end:u}=p.document.span;return s().slice(m,u)}}function bM(e,{at:t,message:n,rest:a},s){let o=vM(t),r=e.messages[n];if(r===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let i=typeof r=="function",c=i?r(a[0]):r,l=a[i?1:0],d="document"in o?kM(o,s(o.document)):void 0;return{rule:e.id,messageId:n,message:c,...l?.severity?{severity:l.severity}:{},...wl(o),...d?{resource:wM(d)}:{},path:"path"in o?o.path:[],related:(l?.related??[]).map(p=>({...wl(p.at),note:p.note}))}}function vM(e){return"document"in e?{document:e.document,path:e.path,isKey:e.isKey??!1}:e}function wl(e){return"document"in e?{file:e.document.file,span:pn(e)}:{file:e.file,span:e.span}}function kM(e,t){if(t.length<=1)return t[0];let n=({at:o})=>o.path.every((r,i)=>e.path[i]===r),[,a]=e.path,s=typeof a=="number"?t[a]:void 0;return s&&n(s)?s:t.find(n)}function xl(e,t,n){let{listeners:a}=e;on(e,{hook:"resource",resource:t},o=>o.resource?.(t));let s=t.visitable;if(s!==void 0&&a.has(s)&&on(e,{hook:s,resource:t},o=>o[s]?.(t)),!!n&&(on(e,{hook:"workload",resource:t},o=>o.workload?.(n)),!!a.has("container")))for(let o of n.containers)on(e,{hook:"container",resource:t},r=>r.container?.(o,n))}function Sl(e,t,n){let a={file:n,span:t.span};on(e,{hook:"syntax",at:a},s=>s.syntax?.(t,n))}function cb(e,t){on(e,{hook:"suppression",at:t.at},n=>n.suppression?.(t))}function lb(e,t){for(let n of t.resources)xl(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)on(e,{hook:"reference",resource:n.from},a=>a.reference?.(n));if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);on(e,{hook:"claim",resource:a},s=>s.claim?.(n))}on(e,{hook:"end"},n=>n.end?.())}function on(e,t,n){let a=e.listeners.get(t.hook);if(a){for(let{rule:s,visitor:o,variant:r}of a)if(!(r!==void 0&&e.choice.variantFor(s,t.resource)!==r))try{n(o)}catch(i){e.remarks.push(db(s,t,i))}}}function db(e,{resource:t,at:n},a){let s=a instanceof Error?a.message:String(a),o=t?wl(t.at):n??{file:"",span:{start:0,end:0}};return{rule:js,messageId:"crashed",message:`rule '${e}' crashed: ${s}`,...o,path:[],related:[]}}function wM({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var xM=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function Rl(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function mb(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",s=xM.flatMap(p=>n.get(p).items().flatMap(m=>{let u=m.value,f=B(u)?u.path:u;return typeof f=="string"&&!f.includes(`
`)?[pb(a,f)]:[]})),o=[];for(let[p,m]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let u of n.get(p).items()){let f=u.get("name").text();f&&o.push({kind:m,name:f,namespace:void 0})}let r=n.get("namespace").text();r&&o.push({kind:"Namespace",name:r,namespace:void 0});let i=n.get("images").items().flatMap(p=>{let m=p.get("name").text(),u=p.get("newTag").exists||p.get("digest").exists||p.get("newName").exists;return m&&u?[m]:[]}),c=n.get("vars").items().flatMap(p=>p.get("name").text()??[]),l=["resources","bases","components"].flatMap(p=>n.get(p).texts().map(m=>pb(a,m))),d=n.get("commonLabels").entries().length>0||n.get("labels").items().some(p=>p.get("includeSelectors").flag()===!0);return{file:t,fragments:s,resources:l,supplied:o,images:i,variables:c,changes:RM(n),addsSelectors:d}}var SM=["patches","patchesStrategicMerge","patchesJson6902","replacements","replicas"];function RM(e){return SM.map(n=>e.get(n)).filter(({exists:n})=>n).map(({value:n})=>JSON.stringify(n)).join(`
`)}function ub(e,t){let n=e.value,o=(B(n)&&typeof n.apiVersion=="string"&&/^skaffold\//.test(n.apiVersion)?e.get("build").get("artifacts").items():[]).flatMap(i=>i.get("image").text()??[]);return{file:t,images:o,...{fragments:[],resources:[],supplied:[],variables:[],changes:"",addsSelectors:!1}}}function pb(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}function fb(e){if(/^(?:[ \t\r]*(?:(?:#|\/\/).*)?\n)*\s*[{[]/.test(e))return/\bapiVersion\b/.test(e)&&/\bkind\b/.test(e);let[t,n,a,s]=CM.map(o=>o.test(e));return t&&(n||a||s)||n&&a||!1}var CM=["apiVersion","kind","metadata","spec|data|items"].map(e=>new RegExp(`^[^\\w\\n]{0,3}(?:${e})\\b`,"m"));var PM="kubeworthy-ignore",AM=/#[ \t]*kubeworthy-ignore\b((?:(?!#[ \t]*kubeworthy-ignore\b)[^\n\r])*)/g,Gr="kubeworthy.dev/ignore",gb=`${Gr}.`,VM=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/,OM=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function hb(e){let t=e.text.includes(PM)?$M(e):[],n=e.text.includes(Gr)?e.resources.flatMap(IM):[];return[...t,...n]}function $M({file:e,text:t,lineStarts:n,documents:a,resources:s}){let o=LM(t,n),r=MM(s,n),i=[],c=0,l=-1,d=-1;for(let p of t.matchAll(AM)){let m=p.index;for(;(a[c]?.span.end??Number.POSITIVE_INFINITY)<=m;)c++,d=-1;let u=a[c];if(u!==void 0&&u.span.start<=m&&Mr(u,m))continue;let[,g="",b,h=""]=VM.exec(p[1]??"")??[],v=Vr(n,m),k=/^(?:---)?[ \t]*(?:#.*)?$/.test(t.slice(n[v],m));u&&d===-1&&(l=NM(t,u.span.start),d=TM(t,u.span.start));let P=k&&u!==void 0&&l<=m&&m<d,$=k?o(v):v,W=k?r.get($):void 0;i.push({file:e,span:{start:m,end:m+p[0].trimEnd().length},covers:P?u.span:W??EM(t,n,$),rules:g.split(/[\s,]+/).filter(I=>I!==""),reason:h,...b?{until:b}:{}})}return i}function MM(e,t){let n=e.filter(({at:a})=>a.path.length>0);return new Map(n.map(({at:a})=>{let s=ns(a.document,a.path).value;return[Vr(t,s.start),s]}))}function NM(e,t){let n=e.lastIndexOf(`
`,t-1)+1,a=n;for(;n>0;){let s=e.lastIndexOf(`
`,n-2)+1,o=e.slice(s,n-1);if(!/^(?:---)?\s*(?:#.*)?$/.test(o))return a;n=s,(n===0||o.startsWith("---"))&&(a=n)}return a}function TM(e,t){for(let n=t;n<e.length;){let a=e.indexOf(`
`,n),s=a===-1?e.length:a;if(!yb(e.slice(n,s)))return n;n=s+1}return e.length}function yb(e){return/^\s*(#.*)?$/.test(e)}function LM(e,t){let n=-1;return a=>{if(n>a)return n;for(let s=a+1;s<t.length;s++)if(n=s,!yb(e.slice(t[s],t[s+1]??e.length).trimEnd()))return s;return n=-1,a}}function EM(e,t,n){return{start:t[n]??0,end:t[n+1]??e.length+1}}function IM(e){let t=ns(e.at.document,e.at.path).value,n=e.kind==="Pod"?void 0:yi(e)?.metadata,a=e.at;return[j(e.at),...n?[n]:[],...e.kind==="CronJob"?[a.get("spec").get("jobTemplate").get("metadata")]:[]].flatMap(o=>o.get("annotations").entries().filter(([r])=>r===Gr||r.startsWith(gb)).map(([r,i])=>{let c=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(i.text()??"");return{file:e.file,span:pn(i.key),covers:t,rules:r===Gr?[]:[r.slice(gb.length)],reason:(c?.[2]??"").trim(),...c?.[1]?{until:c[1]}:{}}}))}function bb({remarks:e,suppressions:t,settings:n,choice:a,knownRules:s}){let o=[],r=sn(n.forbiddenSuppressions),i=new Set(s),c=new Map,l=[];for(let m of t){let{file:u,span:f,covers:g}=m,b=p(m,{file:u,span:f},!0);for(let h of b)U(c,u,{rule:h,suppression:m,uses:0,silences:k=>g.start<=k.span.start&&k.span.start<g.end})}for(let m of n.ignore){let u=ml(m,n);for(let f of p(m,{file:m.file,span:m.span},!1))l.push({rule:f,suppression:m,uses:0,silences:g=>u({file:g.file,resource:g.resource})})}let d=e.filter(m=>{let u=[...c.get(m.file)??[],...l].filter(f=>f.rule===m.rule&&f.silences(m));for(let f of u)f.uses++;return u.length===0});for(let m of[...[...c.values()].flat(),...l])m.uses===0&&a.isHeard(m.rule)&&o.push({code:"unused",at:{file:m.suppression.file,span:m.suppression.span},rule:m.rule});return{remarks:d,suppressed:e.length-d.length,troubles:o};function p(m,u,f){return m.rules.length===0?(o.push({code:"unknown-rule",at:u,rule:""}),[]):(m.reason===""&&o.push({code:"without-reason",at:u,rule:m.rules.join(", ")}),m.rules.filter(g=>{if(!i.has(g))return o.push({code:"unknown-rule",at:u,rule:g,meant:Re(g,s)}),!1;if(f&&r(g))return o.push({code:"forbidden",at:u,rule:g}),!1;let b=m.until;return b!==void 0&&(!OM.test(b)||b<n.today)?(o.push({code:"expired",at:u,rule:g,until:b}),!1):!0}))}}function vb({rules:e,settings:t,choice:n,reader:a=la(t.namespace)}){let s=new Map,o={text:""},r=Wr({rules:e,scope:"resource",choice:n,resourcesOf:i=>s.get(i)??[],sourceText:()=>o.text});return(i,c)=>{if(typeof c!="string"){Sl(r,{code:"unreadable",span:{start:0,end:0},reason:c.unreadable},i);let h=r.remarks.splice(0);return{path:i,lineStarts:[0],remarks:h,...{documents:[],documentCount:0,suppressions:[],skipped:[],kustomizations:[],unread:""}}}let l=Lr(c);o.text=l;let d=Tr(l,Rl(i)?void 0:{isWanted:Ad,isMissed:fb}),p=Pn(l),m=[],u=[],f=d.unwanted.map(({start:b,end:h})=>Vd(i,l.slice(b,h))),g=[];for(let b of DM(d.troubles))Sl(r,b,i);return d.documents.forEach((b,h)=>{let v={...b,file:i,index:h};if(Rl(i)){h===0&&g.push(mb(Bt.root(v),i)),f.push("Kustomize file");return}let k=a.read(v);if("skipped"in k){v.value!==null&&f.push(k.skipped),k.skipped==="tool configuration"&&g.push(ub(Bt.root(v),i));return}m.push(v),s.set(v,k.resources);for(let P of k.resources)u.push(P),xl(r,P,a.workloadOf(P))}),s.clear(),{path:i,lineStarts:p,documents:m,documentCount:d.pieceCount,remarks:r.remarks.splice(0),suppressions:hb({file:i,text:l,lineStarts:p,documents:m,resources:u}),skipped:f,kustomizations:g,unread:d.isBroken?l:""}}}function DM(e){let t=e.find(({code:n})=>n==="template");return e.filter(n=>n.code!=="template"||n===t)}var kb={from:"any",path:"kind",to:"CustomResourceDefinition",effect:"the API server refuses the object"};function xb(e){let t=ee(e.definitions,WM);return n=>{let{group:a,kind:s}=n;if(!a.includes(".")||jt(a,s)!==void 0)return;let o=t.get(a)??[],r=o.filter(d=>wb(d)===s),i=r[0]?.name??`${s}.${a}`,c={row:kb,from:n,at:n.at.get("kind"),to:{kind:"CustomResourceDefinition",namespace:"",name:i},optional:!1,effect:kb.effect,targets:r};if(r.length>0)return{...c,state:"resolved"};if(e.isExternal("CustomResourceDefinition","",i)||e.mayBeUnread(s))return{...c,state:"unknown"};let l=F(s,o,d=>wb(d)??"");return l?{...c,state:"missing",proof:{code:"near-miss",resource:l}}:e.isComplete?{...c,state:"missing",proof:{code:"complete"}}:{...c,state:"unknown"}}}function Sb({at:e}){return e.get("spec")}function WM(e){return Sb(e).get("group").text()??""}function wb(e){return Sb(e).get("names").get("kind").text()}function _r(e){let{resource:t,labels:n,replicas:a}=e,{kind:s,name:o}=t;if(s==="Pod")return[{workload:e,name:o,isExact:!0,labels:n}];if(s==="StatefulSet"){let i=t.at.get("spec").get("ordinals").get("start").number()??0;return Array.from({length:Math.min(a??1,1e3)},(c,l)=>{let d=`${o}-${i+l}`,p={"statefulset.kubernetes.io/pod-name":d,"apps.kubernetes.io/pod-index":`${i+l}`};return{workload:e,name:d,isExact:!0,labels:{...n,...p}}})}let r=s==="Job"?{"job-name":o,"batch.kubernetes.io/job-name":o}:{};return a===0?[]:[{workload:e,name:`${o}-`,isExact:!1,labels:{...n,...r}}]}var es=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-completion-index"]),Rb=new Set(["statefulset.kubernetes.io/pod-name","apps.kubernetes.io/pod-index","job-name","batch.kubernetes.io/job-name"]);var GM=33;function Cb({service:e,workloads:t,minorVersion:n}){let a=e.at.get("spec");if(be(e))return[];let s=a.get("selector").labels(),o=Object.fromEntries(Object.entries(s).filter(([c])=>!es.has(c))),r=n>=GM,i=a.get("ports").items().map(_M);return t.flatMap(c=>{let l=bn(c),d=i.flatMap(p=>{let{found:m,number:u}=Ea({servicePort:p,containers:l,sidecarsCount:r});return m&&u!==void 0?[{name:p.name??"",port:u,protocol:p.protocol??"TCP"}]:[]});return _r(c).filter(({labels:p})=>Ae(o,p)).map(p=>({pod:p,ports:d}))})}function _M(e){return{name:e.get("name").text(),port:e.get("port").number()??0,targetPort:e.get("targetPort").scalar(),protocol:e.get("protocol").text()}}function Pb(e,t){let n=new Set(e.flatMap(r=>r.images)),a=new Set(e.flatMap(({resources:r})=>r)),s=new Set(e.flatMap(r=>r.variables)),o=e.filter(({addsSelectors:r})=>r);return{isImageSet:r=>n.has(r)||n.has(FM(r)),isKustomized:({file:r})=>a.has(r),isVariableSet:r=>s.has(r),mayGetSelector:({file:r})=>o.some(i=>t(i.file,r))}}function FM(e){return e.replace(/@.*$/,"").replace(/:[^/:]*$/,"")}function Us(e){return(t,{beside:n,...a})=>({from:e,path:t,...a,...n?{beside:n}:{}})}var z=e=>Us(e),Ab=Us("any"),Te=Us("pod"),Fr=Us("container"),Ks=Us("claim"),Rt="pods stay in ContainerCreating",Br="containers stay in CreateContainerConfigError",qr="the API server refuses to create the pods",Vb="images are pulled without credentials",jr="nothing is scaled",Kr="the claim stays Pending",Ob="it grants nothing",Cl="requests end in an error",BM="the route is attached to nothing",qM="calls of the API server fail",Ur=["Deployment","StatefulSet","ReplicaSet","ReplicationController","Rollout"],$b=[Ab("metadata.namespace",{to:"Namespace",effect:"the API server refuses the object"}),Ab("metadata.ownerReferences[].name",{to:[...Ur,"DaemonSet","Job","CronJob","Service","Pod","Node","CustomResourceDefinition"],isOpen:!0,effect:"the garbage collector deletes the object",beside:{kind:"kind",group:"apiVersion"}}),Te("volumes[].persistentVolumeClaim.claimName",{to:"PersistentVolumeClaim",effect:"pods stay Pending"}),Te("volumes[].configMap.name",{to:"ConfigMap",effect:Rt,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),Te("volumes[].secret.secretName",{to:"Secret",effect:Rt,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),Te("volumes[].projected.sources[].configMap.name",{to:"ConfigMap",effect:Rt,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),Te("volumes[].projected.sources[].secret.name",{to:"Secret",effect:Rt,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),Te("volumes[].csi.nodePublishSecretRef.name",{to:"Secret",effect:Rt}),Te("volumes[].csi.driver",{to:"CSIDriver",effect:Rt}),Te("volumes[].cephfs.secretRef.name",{to:"Secret",effect:Rt}),Te("volumes[].flexVolume.secretRef.name",{to:"Secret",effect:Rt}),Te("volumes[].iscsi.secretRef.name",{to:"Secret",effect:Rt}),Te("volumes[].rbd.secretRef.name",{to:"Secret",effect:Rt}),Te("volumes[].azureFile.secretName",{to:"Secret",effect:Rt}),Te("imagePullSecrets[].name",{to:"Secret",effect:Vb}),Te("serviceAccountName",{to:"ServiceAccount",effect:qr}),Te("serviceAccount",{to:"ServiceAccount",effect:qr}),Te("priorityClassName",{to:"PriorityClass",effect:qr}),Te("runtimeClassName",{to:"RuntimeClass",effect:qr}),Te("nodeName",{to:"Node",effect:"the pods are never started"}),Fr("envFrom[].configMapRef.name",{to:"ConfigMap",effect:Br,beside:{optional:"optional"}}),Fr("envFrom[].secretRef.name",{to:"Secret",effect:Br,beside:{optional:"optional"}}),Fr("env[].valueFrom.configMapKeyRef.name",{to:"ConfigMap",effect:Br,beside:{optional:"optional",key:"key"}}),Fr("env[].valueFrom.secretKeyRef.name",{to:"Secret",effect:Br,beside:{optional:"optional",key:"key"}}),Ks("volumeName",{to:"PersistentVolume",effect:Kr}),Ks("storageClassName",{to:"StorageClass",effect:"no volume is provisioned"}),Ks("volumeAttributesClassName",{to:"VolumeAttributesClass",effect:Kr}),Ks("dataSource.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:Kr,beside:{kind:"kind",group:"apiGroup"}}),Ks("dataSourceRef.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:Kr,beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),z("ServiceAccount")("imagePullSecrets[].name",{to:"Secret",effect:Vb}),z("ServiceAccount")("secrets[].name",{to:"Secret",effect:"its pods may not mount it"}),z("Secret")("metadata.annotations",{to:"ServiceAccount",pair:"kubernetes.io/service-account.name",effect:"it gets no token and is deleted"}),z("StatefulSet")("spec.serviceName",{to:"Service",effect:"its pods get no names in DNS"}),z("PersistentVolume")("spec.storageClassName",{to:"StorageClass",effect:"only claims of this class get it"}),z("PersistentVolume")("spec.volumeAttributesClassName",{to:"VolumeAttributesClass",effect:"only claims of this class get it"}),z("PersistentVolume")("spec.claimRef.name",{to:"PersistentVolumeClaim",effect:"the volume waits for its claim",needsNamespace:!0,beside:{namespace:"namespace"}}),z("PersistentVolume")("spec.csi.nodePublishSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),z("PersistentVolume")("spec.csi.nodeStageSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),z("PersistentVolume")("spec.csi.controllerPublishSecretRef.name",{to:"Secret",effect:"it is attached to no node",needsNamespace:!0,beside:{namespace:"namespace"}}),z("PersistentVolume")("spec.csi.controllerExpandSecretRef.name",{to:"Secret",effect:"it cannot grow",needsNamespace:!0,beside:{namespace:"namespace"}}),z("VolumeSnapshot")("spec.source.persistentVolumeClaimName",{to:"PersistentVolumeClaim",effect:"no snapshot is taken"}),z("VolumeSnapshot")("spec.volumeSnapshotClassName",{to:"VolumeSnapshotClass",effect:"no snapshot is taken"}),z("VolumeAttachment")("spec.source.persistentVolumeName",{to:"PersistentVolume",effect:"nothing is attached"}),z("VolumeAttachment")("spec.nodeName",{to:"Node",effect:"nothing is attached"}),z("Endpoints")("metadata.name",{to:"Service",effect:"nobody is led to its addresses"}),z("EndpointSlice")("metadata.labels",{to:"Service",pair:"kubernetes.io/service-name",effect:"nobody is led to its addresses"}),z("Ingress")("spec.defaultBackend.service.name",{to:"Service",effect:Cl,beside:{port:"port.number",portName:"port.name"}}),z("Ingress")("spec.rules[].http.paths[].backend.service.name",{to:"Service",effect:Cl,beside:{port:"port.number",portName:"port.name"}}),z("Ingress")("spec.tls[].secretName",{to:"Secret",effect:"the controller serves its own certificate"}),z("Ingress")("spec.ingressClassName",{to:"IngressClass",effect:"no controller serves it"}),z("IngressClass")("spec.parameters.name",{to:"ConfigMap",isOpen:!0,effect:"the controller goes without its settings",beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),z("Gateway")("spec.gatewayClassName",{to:"GatewayClass",effect:"no controller serves it"}),z("Gateway")("spec.listeners[].tls.certificateRefs[].name",{to:"Secret",isOpen:!0,effect:"the listener serves nothing",beside:{kind:"kind",group:"group",namespace:"namespace"}}),...["HTTPRoute","GRPCRoute","TLSRoute","TCPRoute","UDPRoute"].flatMap(e=>[z(e)("spec.parentRefs[].name",{to:["Gateway","Service"],isOpen:!0,effect:BM,beside:{kind:"kind",group:"group",namespace:"namespace"}}),z(e)("spec.rules[].backendRefs[].name",{to:"Service",isOpen:!0,effect:Cl,beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})]),...["HTTPRoute","GRPCRoute"].map(e=>z(e)("spec.rules[].filters[].requestMirror.backendRef.name",{to:"Service",isOpen:!0,effect:"nothing is mirrored",beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})),z("ReferenceGrant")("spec.to[].name",{to:["Service","Secret"],isOpen:!0,effect:"it grants nothing",beside:{kind:"kind",group:"group"}}),z("ReferenceGrant")("spec.from[].namespace",{to:"Namespace",effect:"it grants nothing"}),z("HorizontalPodAutoscaler")("spec.scaleTargetRef.name",{to:Ur,isOpen:!0,effect:jr,beside:{kind:"kind",group:"apiVersion"}}),z("VerticalPodAutoscaler")("spec.targetRef.name",{to:[...Ur,"DaemonSet","Job","CronJob"],isOpen:!0,effect:"nothing is sized",beside:{kind:"kind",group:"apiVersion"}}),z("ScaledObject")("spec.scaleTargetRef.name",{to:Ur,isOpen:!0,effect:jr,beside:{kind:"kind",group:"apiVersion"}}),z("ScaledObject")("spec.triggers[].authenticationRef.name",{to:["TriggerAuthentication","ClusterTriggerAuthentication"],effect:jr,beside:{kind:"kind"}}),z("TriggerAuthentication")("spec.secretTargetRef[].name",{to:"Secret",effect:jr,beside:{key:"key"}}),z("Rollout")("spec.workloadRef.name",{to:["Deployment","ReplicaSet"],isOpen:!0,effect:"nothing is rolled out",beside:{kind:"kind",group:"apiVersion"}}),z("Rollout")("spec.strategy.canary.stableService",{to:"Service",effect:"nothing is rolled out"}),z("Rollout")("spec.strategy.canary.canaryService",{to:"Service",effect:"nothing is rolled out"}),z("Rollout")("spec.strategy.blueGreen.activeService",{to:"Service",effect:"nothing is rolled out"}),z("Rollout")("spec.strategy.blueGreen.previewService",{to:"Service",effect:"nothing is rolled out"}),z("RoleBinding")("roleRef.name",{to:["Role","ClusterRole"],effect:Ob,beside:{kind:"kind"}}),z("ClusterRoleBinding")("roleRef.name",{to:"ClusterRole",effect:Ob,beside:{kind:"kind"}}),z("RoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",beside:{kind:"kind",namespace:"namespace"}}),z("ClusterRoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",needsNamespace:!0,beside:{kind:"kind",namespace:"namespace"}}),...["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"].map(e=>z(e)("webhooks[].clientConfig.service.name",{to:"Service",effect:qM,needsNamespace:!0,beside:{namespace:"namespace",port:"port"}})),z("APIService")("spec.service.name",{to:"Service",effect:"the API group is not available",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),z("CustomResourceDefinition")("spec.conversion.webhook.clientConfig.service.name",{to:"Service",effect:"objects are not converted",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),z("ValidatingAdmissionPolicyBinding")("spec.policyName",{to:"ValidatingAdmissionPolicy",effect:"nothing is checked"}),z("Certificate")("spec.issuerRef.name",{to:["Issuer","ClusterIssuer"],isOpen:!0,effect:"no certificate is issued",beside:{kind:"kind",group:"group"}})];var Nb=$b.map(e=>{let{from:t,path:n,to:a,beside:s={}}=e,o=s.group===void 0?void 0:Oo(s.group),r=s.key?.includes("[]")??!1;return{from:t,path:n,row:e,kinds:typeof a=="string"?[a]:a,kind:s.kind===void 0?void 0:Oo(s.kind),group:o&&s.group==="apiVersion"?i=>UM(o(i)):o,namespace:s.namespace===void 0?void 0:Oo(s.namespace),optional:s.optional===void 0?void 0:Vo(s.optional),key:s.key===void 0||r?void 0:Ao(s.key),port:s.port===void 0?void 0:Ao(s.port),portName:s.portName===void 0?void 0:Ao(s.portName),keys:r?Zt(s.key):void 0}});function Tb({from:e,naming:t,at:n,holder:a}){let{row:s}=t,o=s.pair===void 0?n:n.get(s.pair),r=o.text(),i=r&&KM(t,a);if(!r||!i||Yt.test(r)||s.from==="any"&&i.id==="Namespace"&&e.namespace!==r)return;let c=t.namespace?.(a)||void 0;if(s.needsNamespace&&c===void 0&&!i.isCluster)return;let l=t.port?.(a)??t.portName?.(a);if(l?.value!==jM)return{row:s,at:o,name:r,kind:i,namespace:c,optional:t.optional?.(a)===!0,key:t.key?.(a),port:l,isKeyOnly:!1}}var jM="use-annotation";function Lb(e,{keys:t},n){return t?t(n).map(a=>({...e,key:a,isKeyOnly:!0})):[]}function KM({row:e,kinds:t,kind:n,group:a},s){let o=n?.(s),r=a?.(s),i=o===void 0?t[0]:t.find(l=>l===o);if(i&&(r===void 0||ca(r,i)===i))return Mb.get(i);if(!e.isOpen||o===void 0)return;let c=r===void 0?void 0:ca(r,o);return c?Mb.get(c):{kind:o,id:lo(r??"",o),isCluster:as(r??"",o)}}var Mb=new Map(Object.keys(hi).map(e=>[e,{kind:e,id:e,isCluster:co.has(e)}]));function UM(e){return e===void 0?void 0:ht(e).group}function Eb(e){let t=e.filter(({visitable:r})=>r==="Namespace"),n=new Set(t.map(({name:r})=>r)),a=new Map,s=(r,i)=>a.set(r,(a.get(r)??new Set).add(je(i)));for(let{hasOwnNamespace:r,namespace:i,file:c}of e)r&&s(i,c);for(let{name:r,file:i}of t)s(r,i);let o=new Map;for(let[r,i]of a){if(n.has(r))continue;let c=bs(r,n,l=>l).find(l=>{let d=a.get(l);return d!==void 0&&[...i].some(p=>d.has(p))});c!==void 0&&o.set(r,c)}return o}function Db(e){let t=rm(),n=(c,l)=>t(c.file,l.file),a=c=>c.hasOwnNamespace||e.isNamespaceChosen||c.namespace==="",s=c=>a(c)||e.complete,o=(c,l)=>t(c,l)<=4,r=(c,l)=>e.complete||n(c,l)<=4;return{sameNamespace:i,areNear:r,isNamespaceGiven:a,isNamespaceSure:s,isCloseTo:o,stepsBetween:n};function i(c,l){return c.hasOwnNamespace!==l.hasOwnNamespace?s(c)&&s(l)?c.namespace===l.namespace:void 0:c.namespace!==l.namespace?!1:a(c)||r(c,l)?!0:void 0}}function Wb(e,t){if(t.length===0)return;let n=e.get("nodeSelector").labels(),a=e.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"),s=ys(a.value);return t.some(({name:o,labels:r})=>(Object.keys(n).length===0||Ae(n,r))&&mo(s,r,o))}function _b(e){return(t,{scope:n,...a})=>({from:e,path:t,...a,...n?{scope:n}:{}})}var rn=e=>_b(e),zs=_b("pod"),Gb={namespaceSelector:"namespaceSelector"},zr={namespaceSelector:"namespaceSelector",namespaces:"namespaces"},Hr=[rn("Service")("spec.selector",{to:"Pod",form:"pairs",effect:"connections are refused"}),rn("PodDisruptionBudget")("spec.selector",{to:"Pod",form:"selector",effect:"it protects no pods"}),rn("NetworkPolicy")("spec.podSelector",{to:"Pod",form:"selector",effect:"it isolates no pods"}),rn("NetworkPolicy")("spec.ingress[].from[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody in",scope:Gb}),rn("NetworkPolicy")("spec.egress[].to[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody out",scope:Gb}),rn("NetworkPolicy")("spec.ingress[].from[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody in"}),rn("NetworkPolicy")("spec.egress[].to[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody out"}),rn("ServiceMonitor")("spec.selector",{to:"Service",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),rn("PodMonitor")("spec.selector",{to:"Pod",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),zs("topologySpreadConstraints[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are not spread"}),zs("affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods stay Pending",scope:zr}),zs("affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods go anywhere",scope:zr}),zs("affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:zr}),zs("affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:zr})];function Fb({from:e,row:t,at:n,holder:a},s){let o=Bb(t.form,n);if(!o||QM(e))return;let{sure:r,perhaps:i}=zM({row:t,selector:o,from:e,scope:JM(t,a)},s),c={row:t,from:e,at:n,to:{kind:t.to,namespace:t.to==="Namespace"?"":e.namespace,name:"",selector:ke(o)},optional:!1,effect:t.effect,targets:r.length>0?r:i};if(r.length>0)return{...c,state:"resolved"};let l=Object.values(o.matchLabels??{}).some(s.mayBeUnread);if(i.length>0||l)return{...c,state:"unknown"};let d=HM(e,{row:t,at:n},s);return d?{...c,state:"missing",proof:d}:{...c,state:"unknown"}}function zM({row:e,selector:t,from:n,scope:a},s){if(e.to==="Namespace")return{sure:s.selector.namespaces(t),perhaps:[]};let o={selecting:n,selector:t,scope:a};if(e.to==="Service")return s.selector.services(o);let{sure:r,perhaps:i}=s.selector.pods(o);return{sure:r.map(({resource:c})=>c),perhaps:i.map(({resource:c})=>c)}}function HM(e,{row:t,at:n},a){if(t.to==="Pod"&&t.scope===void 0){let s=a.nearLabel(e,t.form==="pairs"?n:Fe(n));if(s)return{code:"near-label",near:s,resource:s.workload.resource}}return a.isComplete?{code:"complete"}:void 0}function QM(e){return e.visitable==="Service"&&be(e)}function Bb(e,t){let n=e==="pairs"?t:Fe(t);if(!(!Aa(n)||e==="pairs"&&n.entries().length===0))return e==="pairs"?{matchLabels:n.labels()}:we(t)}function JM(e,t){let n=YM.get(e);if(!n)return"own";let a=n.monitored(t)[0];if(a?.get("any").flag())return"all";let s=[...a?.get("matchNames").texts()??[],...n.namespaces(t).flatMap(r=>r.texts())],[o]=n.namespaceSelector(t);return o?{selector:Bb("selector",o)??{},names:s}:s.length>0?{names:s}:"own"}var YM=new Map(Hr.flatMap(e=>e.scope?[[e,{monitored:Zt(e.scope.monitored),namespaces:Zt(e.scope.namespaces),namespaceSelector:Zt(e.scope.namespaceSelector)}]]:[]));function Kb(e){let{workloads:t,together:n,isComplete:a}=e,s=q(()=>eN(t)),o=q(()=>({given:ee(t.filter(({resource:u})=>u.hasOwnNamespace),({resource:u})=>u.namespace),open:t.filter(({resource:u})=>!u.hasOwnNamespace)})),r=q(()=>e.services.map(u=>({resource:u,labels:j(u.at).get("labels").labels()}))),i=e.namespaces.map(u=>({resource:u,labels:{...j(u.at).get("labels").labels(),"kubernetes.io/metadata.name":u.name}})),c=new Map(i.map(u=>[u.resource.name,u]));return{pods({selecting:u,selector:f,scope:g="own"}){let b=jb(f),h=b.some(W=>Rb.has(W)),k=(h?t:l(f,u,g)).filter(W=>ZM(f,W,h)),{sure:P,perhaps:$}=d(k,u,g);return b.some(W=>es.has(W))?{sure:[],perhaps:[...P,...$]}:g==="own"?m({sure:P,perhaps:$},u):{sure:P,perhaps:$}},services({selecting:u,selector:f,scope:g="own"}){let b=r().filter(({labels:k})=>he(f,k)),{sure:h,perhaps:v}=d(b,u,g);return{sure:h.map(Pl),perhaps:v.map(Pl)}},namespaces:u=>i.filter(({labels:f})=>he(u,f)).map(Pl)};function l(u,f,g){let[b]=Object.entries(u.matchLabels??{}).filter(([k])=>!es.has(k));if(b)return s().get(`${b[0]}=${b[1]}`)??[];if(g!=="own"||!f.hasOwnNamespace)return t;let{given:h,open:v}=o();return[...h.get(f.namespace)??[],...v]}function d(u,f,g){let b=[],h=[];for(let v of u){let k=p(g,f,v.resource);k===!0?b.push(v):k===void 0&&h.push(v)}return{sure:b,perhaps:h}}function p(u,f,g){if(u==="all")return!0;if(u==="own")return n.sameNamespace(f,g);let b=n.isNamespaceSure(g);if(u.selector&&jb(u.selector).length===0)return!0;if(!b)return;if(u.names.includes(g.namespace))return!0;if(!u.selector)return!1;let h=c.get(g.namespace),v=h?.labels??{"kubernetes.io/metadata.name":g.namespace};return he(u.selector,v)?!0:h||a?!1:void 0}function m({sure:u,perhaps:f},g){if(u.length<2||a||n.isNamespaceGiven(g))return{sure:u,perhaps:f};let b=u.map(({resource:v})=>n.stepsBetween(g,v)),h=Math.min(...b);return{sure:u.filter((v,k)=>b[k]===h),perhaps:[...u.filter((v,k)=>b[k]!==h),...f]}}}function ZM(e,t,n){return n?_r(t).some(({labels:a})=>qb(e,a)):qb(e,t.labels)}function qb(e,t){let n=e.matchLabels??{},a=Object.fromEntries(Object.entries(n).filter(([s])=>!es.has(s)));return Object.keys(n).length===0||Object.keys(a).length===Object.keys(n).length?e.matchExpressions?he(e,t):XM(n,t):he({...e,matchLabels:a},t)}function XM(e,t){return Object.keys(e).length===0||Ae(e,t)}function jb(e){let t=(e.matchExpressions??[]).filter(B);return[...Object.keys(e.matchLabels??{}),...t.map(({key:n})=>n)]}function Pl({resource:e}){return e}function eN(e){let t=new Map;for(let n of e)for(let[a,s]of Object.entries(n.labels))U(t,`${a}=${s}`,n);return t}var tN=34;function Ub({resources:e,workloadOf:t,settings:n,isDisturbed:a}){let s=new Set,o=[];for(let l of e){let{visitable:d,namespace:p,name:m,at:u}=l;if(d===void 0||!B(u.value)||!aN(l,t(l)))continue;let f=`${d}/${p}/${m}`;if(m!==""&&s.has(f))continue;s.add(f);let g=j(u).value;o.push(p===""?u.value:{...u.value,metadata:{...B(g)?g:{},namespace:p}})}let r=Zp(o,{complete:n.complete&&!a,attributesClasses:n.minorVersion>=tN,nodes:n.nodes}),i=n.storageClasses.filter(({name:l})=>!r.classes.some(d=>d.name===l)).map(oN),c=r.complete||n.nodes.length>0?r.nodes:[];return{...r,nodes:c,classes:[...r.classes,...i]}}var nN=new Set(["Node","PersistentVolume","PersistentVolumeClaim","StatefulSet","StorageClass"]);function aN(e,t){if(nN.has(e.kind))return!0;let n=t?.spec.get("volumes").value;return Array.isArray(n)&&n.some(a=>B(a)&&sN(a))}function sN({persistentVolumeClaim:e,ephemeral:t}){return B(e)||B(t)}function oN(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}var rN={ConfigMap:zb("ConfigMap"),Secret:zb("Secret")};function zb(e){return{from:"container",path:"volumeMounts[].subPath",to:e,effect:"an empty folder is mounted in its place",isFile:!0}}function Hb({spec:e,containers:t}){let n=new Map(e.get("volumes").items().flatMap(iN));return n.size===0?[]:t.flatMap(({at:a})=>a.get("volumeMounts").items().flatMap(s=>{let o=n.get(s.get("name").text()??""),r=s.get("subPath");return o&&r.exists&&!r.text()?.includes("/")?[{...o,key:r,isKeyOnly:!0}]:[]}))}function iN(e){let t=e.get("name").text(),n=e.get("secret"),a=e.get("configMap"),s=n.exists?"Secret":"ConfigMap",o=n.exists?n.get("secretName"):a.get("name"),r=o.text();if(!t||!r||n.get("items").exists||a.get("items").exists)return[];let i=(n.get("optional").flag()??a.get("optional").flag())===!0,c={kind:s,id:s,isCluster:co.has(s)},l={namespace:void 0,key:void 0,port:void 0,isKeyOnly:!1};return[[t,{row:rN[s],at:o,name:r,kind:c,optional:i,...l}]]}function Qb(e){let{resources:t,kustomizations:n,settings:a}=e,s=[...e.unread.map(({text:R})=>R),...n.map(({changes:R})=>R)].filter(R=>R!==""),o=ee(t,mN),r=q(()=>new Map([...o].map(([R,O])=>[R,ee(O,Al)]))),i=new Map;for(let R of t){let O=e.workloadOf(R);O&&i.set(R,O)}let c=[...i.values()],l=R=>o.get(R)??[],d=Db(a),{sameNamespace:p,areNear:m,isNamespaceGiven:u}=d,f=q(()=>Kb({workloads:c,services:l("Service"),namespaces:l("Namespace"),together:d,isComplete:a.complete})),g=om({workloads:c,select:(R,O)=>S(R,O).workloads}),b=q(()=>xb({definitions:l("CustomResourceDefinition"),isComplete:a.complete,isExternal:a.isExternal,mayBeUnread:X})),h=A(),v=q(()=>t.flatMap(ce)),k=q(()=>gN(v())),P=q(()=>Ub({resources:fN(t,c)?t:l("Node"),workloadOf:R=>i.get(R),settings:a,isDisturbed:X("PersistentVolume")||X("StorageClass")})),$=q(()=>Xp(P())),W=q(()=>new Map($().map(R=>[`${R.claim.namespace}/${R.claim.name}`,R]))),I=q(()=>N());return{resources:t,workloads:c,get references(){return v()},get bindings(){return $()},get storage(){return P()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:l,find:C,workloadOf:R=>i.get(R),selectedBy:S,selectPods:w,nearLabel:g,endpointsOf:R=>Cb({service:R,workloads:S(R,R.at.get("spec").get("selector").labels()).workloads.filter(({spec:O})=>Wb(O,P().nodes)!==!1),minorVersion:a.minorVersion}),servicesOf:R=>I().sure.get(R)??[],mayBeServed:R=>I().sure.has(R)||I().perhaps.has(R),referencesTo:R=>k().get(R)??[],bindingOf:(R,O)=>W().get(`${R}/${O}`),mayBeUnread:X,isExternal:a.isExternal,sameNamespace:p,areNear:m,isNamespaceGiven:u,isNamespaceSlip:h.isNamespaceSlip,...Pb(n,d.isCloseTo)};function V(R,O){return r().get(R)?.get(O)??cN}function E(R,O,M){let D=V(R,M),te=G=>G.namespace===O;return D.every(te)?D:D.filter(te)}function C(R,O,M){return E(R,O,M)}function X(R){return s.some(O=>O.includes(R))}function ce(R){let O=i.get(R),M={selector:f(),nearLabel:g,isComplete:a.complete,mayBeUnread:X},D=[],te=G=>{G&&D.push(G)};te(b()(R)),lN(R,O,({naming:G,selection:fe},Se,Q)=>{if(fe)return te(Fb({from:R,row:fe,at:Se,holder:Q},M));let cn=G&&Tb({from:R,naming:G,at:Se,holder:Q});if(cn){te($o(R,cn,h));for(let Qr of Lb(cn,G,Q))te($o(R,Qr,h))}});for(let G of O?Hb(O):[])te($o(R,G,h));return D}function A(){let R=new Map,O=new Map,M=q(()=>ee([...n.flatMap(G=>G.supplied),...t.flatMap(dm)],G=>`${G.kind}/${G.name}`)),D=q(()=>new Set(t.filter(Xt).map(Al))),te=q(()=>Eb(t));return{isComplete:a.complete,verdicts:O,nearNames:(G,fe)=>{let Se=R.get(G)??Po(()=>(o.get(G)??[]).map(Al));return R.set(G,Se),Se(fe)},isNamespaceSlip:(G,fe)=>te().get(G)===fe||te().get(fe)===G,named:V,find:E,isSupplied:(G,fe,Se)=>(M().get(`${G}/${Se}`)??[]).some(Q=>Q.namespace===void 0||Q.namespace===fe),mayBeMade:(G,fe)=>dN.has(G)&&pN(fe).some(Se=>D().has(Se)),isClaim:(G,fe)=>W().has(`${G}/${fe}`),isExternal:a.isExternal,mayBeUnread:X,sameNamespace:p,areNear:m,isNamespaceSure:d.isNamespaceSure}}function w(R){let{sure:O,perhaps:M}=f().pods(R);return{workloads:O,perhaps:M}}function S(R,O){return Object.keys(O).length===0?{workloads:[],perhaps:[]}:w({selecting:R,selector:{matchLabels:O}})}function N(){let R=new Map,O=new Map;for(let M of l("Service")){if(be(M))continue;let D=S(M,M.at.get("spec").get("selector").labels());for(let te of D.workloads)U(R,te,M);for(let te of D.perhaps)U(uN(M,te.resource)?R:O,te,M)}return{sure:R,perhaps:O}}}var cN=[],lN=cm([...Nb.map(e=>({from:e.from,path:e.path,naming:e})),...Hr.map(e=>({from:e.from,path:e.path,selection:e}))]),dN=new Set(["ConfigMap","Secret","Service","ServiceAccount"]);function pN(e){return[e,...[...e.matchAll(/-/g)].map(({index:t})=>e.slice(0,t))].filter(t=>t!=="")}function Al({name:e}){return e}function mN({visitable:e,group:t,kind:n}){return e??lo(t,n)}function uN(e,t){return e.file===t.file&&e.namespace===t.namespace}function fN(e,t){return e.some(({visitable:n})=>n==="PersistentVolumeClaim"||n==="StatefulSet")||t.some(({spec:n})=>n.get("volumes").items().some(a=>a.get("ephemeral").exists))}function gN(e){let t=new Map;for(let n of e)for(let a of n.targets)U(t,a,n);return t}function Jb(e){let{rules:t,settings:n,choice:a,only:s}=e,o=new Set(e.facts.flatMap(({kustomizations:h})=>h.flatMap(v=>v.fragments))),r=e.facts.filter(({path:h})=>!o.has(h)),i=e.facts.filter(({path:h})=>o.has(h)),c=yN(e,r,i);e.onGraph&&c.references&&c.bindings&&e.onGraph();let l=ee(c.resources,({at:h})=>h.document),p=Wr({rules:t,scope:"graph",choice:a,resourcesOf:h=>l.get(h)??[],graph:c});lb(p,c);let m=bb({remarks:b([...r.flatMap(h=>h.remarks),...p.remarks.splice(0)]).map(({remark:h})=>h),suppressions:r.flatMap(h=>h.suppressions),settings:n,choice:a,knownRules:t.map(({id:h})=>h)});for(let h of m.troubles)cb(p,h);let u=new Map(r.map(h=>[h.path,h.lineStarts]));for(let[h,v]of e.texts)u.set(h,Pn(v));let f=b([...m.remarks,...p.remarks]).filter(({remark:h,severity:v})=>s===void 0||hN(h,v,s)).map(({remark:h,severity:v})=>bN(h,v,u)).sort(kN),g=h=>f.filter(v=>v.severity===h).length;return{findings:f,graph:c,hasCrash:f.some(h=>h.rule===js),summary:{files:e.facts.length,documents:xN(e.facts.map(h=>h.documentCount)),resources:c.resources.length,errors:g("error"),warnings:g("warning"),infos:g("info"),suppressed:m.suppressed,skipped:wN(e.facts,o)}};function b(h){return h.flatMap(v=>{let k=v.rule===js?"error":a.severityOf(v.rule,v,v.severity);return k==="off"?[]:[{remark:v,severity:k}]})}}function hN(e,t,n){return n.has(e.file)||e.rule===js?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function yN({unread:e,settings:t,reader:n=la(t.namespace)},a,s){let o=[];for(let{documents:r}of a)for(let i of r){let c=n.read(i);"resources"in c&&o.push(...c.resources)}return Qb({resources:o,workloadOf:n.workloadOf,unread:[...e,...a.filter(r=>r.unread!=="").map(({path:r,unread:i})=>({file:r,text:i})),...s.map(({path:r,documents:i})=>({file:r,text:JSON.stringify(i.map(({value:c})=>c))}))],kustomizations:a.flatMap(({kustomizations:r})=>r),settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,nodes:t.nodes,isNamespaceChosen:t.isNamespaceChosen,isExternal:vy(t.external)}})}function bN(e,t,n){let a=(s,o)=>ky(n.get(s)??[0],o);return{rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span),...e.resource?{resource:e.resource}:{},path:e.path,related:e.related.map(({file:s,span:o,note:r})=>({file:s,range:a(s,o),note:r})),help:vN(e.rule)}}function vN(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function kN(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function wN(e,t){let n=new Map;for(let a of e){let s=t.has(a.path)?["Kustomize patch"]:a.skipped;for(let o of s)n.set(o,(n.get(o)??0)+1)}return[...n].map(([a,s])=>({reason:a,count:s})).sort((a,s)=>s.count-a.count)}function xN(e){return e.reduce((t,n)=>t+n,0)}function Yb({rules:e,settings:t,configTexts:n=new Map}){let a=yy(e,t),s=la(t.namespace),o=vb({rules:e,settings:t,choice:a,reader:s}),r=new Map,i=new Map,c=new Map;return{set(l,d){if(d===void 0){r.delete(l),i.delete(l);return}r.set(l,d),i.set(l,o(l,d))},setUnreadable(l,d){i.set(l,o(l,{unreadable:d}))},setUnread(l,d){c.set(l,d)},outcome(l,d){return Jb({facts:[...i.values()],rules:e,settings:t,choice:a,reader:s,onGraph:d,unread:[...c].map(([p,m])=>({file:p,text:m})),texts:n,...l?{only:l}:{}})},textOf:l=>r.get(l)??n.get(l)}}var Zb={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist/*.cjs","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts","bench:graph":"node src/dev/run.mjs bench/graph.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme",sideEffects:!1};var Xb=Zb.version;0&&(module.exports={ConfigError,UsageError,aboveDefaultLimit,addResourceLists,andMore,areAppliedTogether,areNamesakes,areTexts,areVariants,areWrittenTogether,areas,autoscalersOf,budgetStatus,builtInGroups,canonicalAccessModes,claimClass,claimTemplatesOf,claimUsage,claimViolations,classAnnotation,compareQuantities,computeUsage,consumersOf,containerDefaults,counted,createSession,defaultClassAnnotations,defaultPullPolicy,defaultSettings,defineRule,describe,effectiveResources,findNamedPort,folderOf,graphJson,groupBy,groupByOwner,groupsOfResource,hasUnfilledPort,isBeside,isBuiltInKind,isClusterResource,isClusterScoped,isCollection,isDns1123Label,isEmptySelector,isExternalName,isGoverned,isHeadless,isInScope,isLasting,isMapping,isPartial,isSized,isUnfilledPort,keysOf,lazily,limitViolations,listed,makersIn,makesPods,matchesLabelSelector,matchesPairs,mayMakeObjects,meantWords,metadataOf,nameAt,nearMiss,nearest,nearestFirst,neverFires,nextTime,nextTimes,noteOn,objectUsage,pairText,pairsAt,parseImageReference,parseQuantity,placeFinder,placeOfResources,placeholder,pluralOf,podNeeds,podSecurityLabels,podSecurityLabelsOf,podSecurityLevels,podSecurityPrefix,podSecurityRejections,portNumbers,portOwners,portsAt,portsPlace,protocolOf,push,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,quoted,readConfig,readCron,readLimitRangeItem,readResourceList,readVolume,reporters,resolveIntOrPercent,resolveTargetPort,resourceVerbs,resourcesOfGroup,rules,runsToCompletion,scalableInApps,scaleOf,selectorAt,selectorText,serviceUsage,severities,slicesNamed,splitApiVersion,startsBeforeItStops,subresourcesOf,textsIn,timeZoneProblem,timesResourceList,unmetMetrics,unsaidResources,utilizationMetrics,version,violatedControls,volumeClass,withDefaults,wordsOfNearLabel});
