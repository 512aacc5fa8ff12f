"use strict";var Wu=Object.create;var Fn=Object.defineProperty;var Bu=Object.getOwnPropertyDescriptor;var Ku=Object.getOwnPropertyNames;var ju=Object.getPrototypeOf,qu=Object.prototype.hasOwnProperty;var ut=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Gu=(e,t)=>{for(var n in t)Fn(e,n,{get:t[n],enumerable:!0})},Ur=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Ku(t))!qu.call(e,s)&&s!==n&&Fn(e,s,{get:()=>t[s],enumerable:!(a=Bu(t,s))||a.enumerable});return e};var ls=(e,t,n)=>(n=e!=null?Wu(ju(e)):{},Ur(t||!e||!e.__esModule?Fn(n,"default",{value:e,enumerable:!0}):n,e)),Uu=e=>Ur(Fn({},"__esModule",{value:!0}),e);var Ps=ut(Et=>{"use strict";Et.__esModule=!0;Et.distance=Et.closest=void 0;var qe=new Uint32Array(65536),wf=function(e,t){for(var n=e.length,a=t.length,s=1<<n-1,r=-1,o=0,i=n,l=n;l--;)qe[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=qe[t.charCodeAt(l)],d=c|o;c|=(c&r)+r^r,o|=~(c|r),r&=c,o&s&&i++,r&s&&i--,o=o<<1|1,r=r<<1|~(d|o),o&=d}for(l=n;l--;)qe[e.charCodeAt(l)]=0;return i},xf=function(e,t){for(var n=t.length,a=e.length,s=[],r=[],o=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<o;l++)r[l]=-1,s[l]=0;for(var c=0;c<i-1;c++){for(var d=0,p=-1,u=c*32,m=Math.min(32,a)+u,f=u;f<m;f++)qe[e.charCodeAt(f)]|=1<<f;for(var l=0;l<n;l++){var b=qe[t.charCodeAt(l)],y=r[l/32|0]>>>l&1,k=s[l/32|0]>>>l&1,h=b|d,w=((b|k)&p)+p^p|b|k,C=d|~(w|p),$=p&w;C>>>31^y&&(r[l/32|0]^=1<<l),$>>>31^k&&(s[l/32|0]^=1<<l),C=C<<1|y,$=$<<1|k,p=$|~(h|C),d=C&h}for(var f=u;f<m;f++)qe[e.charCodeAt(f)]=0}for(var N=0,I=-1,M=c*32,V=Math.min(32,a-M)+M,f=M;f<V;f++)qe[e.charCodeAt(f)]|=1<<f;for(var S=a,l=0;l<n;l++){var b=qe[t.charCodeAt(l)],y=r[l/32|0]>>>l&1,k=s[l/32|0]>>>l&1,h=b|N,w=((b|k)&I)+I^I|b|k,C=N|~(w|I),$=I&w;S+=C>>>a-1&1,S-=$>>>a-1&1,C>>>31^y&&(r[l/32|0]^=1<<l),$>>>31^k&&(s[l/32|0]^=1<<l),C=C<<1|y,$=$<<1|k,I=$|~(h|C),N=C&h}for(var f=M;f<V;f++)qe[e.charCodeAt(f)]=0;return S},Go=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?wf(e,t):xf(e,t)};Et.distance=Go;var Rf=function(e,t){for(var n=1/0,a=0,s=0;s<t.length;s++){var r=Go(e,t[s]);r<n&&(n=r,a=s)}return t[a]};Et.closest=Rf});var bn=ut((TC,Ul)=>{"use strict";var Kl="[^\\\\/]",cb="(?=.)",jl="[^/]",nr="(?:\\/|$)",ql="(?:^|\\/)",ar=`\\.{1,2}${nr}`,db="(?!\\.)",ub=`(?!${ql}${ar})`,pb=`(?!\\.{0,1}${nr})`,mb=`(?!${ar})`,fb="[^.\\/]",gb=`${jl}*?`,hb="/",Gl={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:cb,QMARK:jl,END_ANCHOR:nr,DOTS_SLASH:ar,NO_DOT:db,NO_DOTS:ub,NO_DOT_SLASH:pb,NO_DOTS_SLASH:mb,QMARK_NO_DOT:fb,STAR:gb,START_ANCHOR:ql,SEP:hb},yb={...Gl,SLASH_LITERAL:"[\\\\/]",QMARK:Kl,STAR:`${Kl}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},bb={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Ul.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:bb,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?yb:Gl}}});var Aa=ut(ve=>{"use strict";var{REGEX_BACKSLASH:vb,REGEX_REMOVE_BACKSLASH:kb,REGEX_SPECIAL_CHARS:Sb,REGEX_SPECIAL_CHARS_GLOBAL:wb}=bn();ve.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);ve.hasRegexChars=e=>Sb.test(e);ve.isRegexChar=e=>e.length===1&&ve.hasRegexChars(e);ve.escapeRegex=e=>e.replace(wb,"\\$1");ve.toPosixSlashes=e=>e.replace(vb,"/");ve.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};ve.removeBackslashes=e=>e.replace(kb,t=>t==="\\"?"":t);ve.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?ve.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};ve.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};ve.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",s=n.contains?"":"$",r=`${a}(?:${e})${s}`;return t.negated===!0&&(r=`(?:^(?!${r}).*$)`),r};ve.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var ec=ut((LC,Zl)=>{"use strict";var Hl=Aa(),{CHAR_ASTERISK:sr,CHAR_AT:xb,CHAR_BACKWARD_SLASH:Ht,CHAR_COMMA:Rb,CHAR_DOT:rr,CHAR_EXCLAMATION_MARK:or,CHAR_FORWARD_SLASH:Xl,CHAR_LEFT_CURLY_BRACE:ir,CHAR_LEFT_PARENTHESES:Oa,CHAR_LEFT_SQUARE_BRACKET:Cb,CHAR_PLUS:Ab,CHAR_QUESTION_MARK:zl,CHAR_RIGHT_CURLY_BRACE:Ob,CHAR_RIGHT_PARENTHESES:Ql,CHAR_RIGHT_SQUARE_BRACKET:Pb}=bn(),Yl=e=>e===Xl||e===Ht,Jl=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},$b=(e,t)=>{let n=t||{},a=e.length-1,s=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,r=[],o=[],i=[],l=e,c=-1,d=0,p=0,u=!1,m=!1,f=!1,b=!1,y=!1,k=!1,h=!1,w=!1,C=!1,$=!1,N=0,I,M,V={value:"",depth:0,isGlob:!1},S=()=>c>=a,oe=()=>l.charCodeAt(c+1),J=()=>(I=M,l.charCodeAt(++c));for(;c<a;){M=J();let R;if(M===Ht){h=V.backslashes=!0,M=J(),M===ir&&(k=!0);continue}if(k===!0||M===ir){for(N++;S()!==!0&&(M=J());){if(M===Ht){h=V.backslashes=!0,J();continue}if(M===ir){N++;continue}if(k!==!0&&M===rr&&(M=J())===rr){if(u=V.isBrace=!0,f=V.isGlob=!0,$=!0,s===!0)continue;break}if(k!==!0&&M===Rb){if(u=V.isBrace=!0,f=V.isGlob=!0,$=!0,s===!0)continue;break}if(M===Ob&&(N--,N===0)){k=!1,u=V.isBrace=!0,$=!0;break}}if(s===!0)continue;break}if(M===Xl){if(r.push(c),o.push(V),V={value:"",depth:0,isGlob:!1},$===!0)continue;if(I===rr&&c===d+1){d+=2;continue}p=c+1;continue}if(n.noext!==!0&&(M===Ab||M===xb||M===sr||M===zl||M===or)===!0&&oe()===Oa){if(f=V.isGlob=!0,b=V.isExtglob=!0,$=!0,M===or&&c===d&&(C=!0),s===!0){let _=0;for(;S()!==!0&&(M=J());){if(M===Ht){h=V.backslashes=!0,J();continue}if(M===Oa){_++;continue}if(M===Ql&&--_===0){$=!0;break}}continue}break}if(M===sr){if(I===sr&&(y=V.isGlobstar=!0),f=V.isGlob=!0,$=!0,s===!0)continue;break}if(M===zl){if(f=V.isGlob=!0,$=!0,s===!0)continue;break}if(M===Cb){for(;S()!==!0&&(R=J());){if(R===Ht){h=V.backslashes=!0,J();continue}if(R===Pb){m=V.isBracket=!0,f=V.isGlob=!0,$=!0;break}}if(s===!0)continue;break}if(n.nonegate!==!0&&M===or&&c===d){w=V.negated=!0,d++;continue}if(n.noparen!==!0&&M===Oa){if(f=V.isGlob=!0,s===!0){let E=1;for(;S()!==!0&&(M=J());){if(M===Ht){h=V.backslashes=!0,J();continue}if(M===Oa){E++;continue}if(M===Ql&&--E===0){$=!0;break}}continue}break}if(f===!0){if($=!0,s===!0)continue;break}}n.noext===!0&&(b=!1,f=!1);let Y=l,v="",g="";d>0&&(v=l.slice(0,d),l=l.slice(d),p-=d),Y&&f===!0&&p>0?(Y=l.slice(0,p),g=l.slice(p)):f===!0?(Y="",g=l):Y=l,Y&&Y!==""&&Y!=="/"&&Y!==l&&Yl(Y.charCodeAt(Y.length-1))&&(Y=Y.slice(0,-1)),n.unescape===!0&&(g&&(g=Hl.removeBackslashes(g)),Y&&h===!0&&(Y=Hl.removeBackslashes(Y)));let A={prefix:v,input:e,start:d,base:Y,glob:g,isBrace:u,isBracket:m,isGlob:f,isExtglob:b,isGlobstar:y,negated:w,negatedExtglob:C};if(n.tokens===!0&&(A.maxDepth=0,Yl(M)||o.push(V),A.tokens=o),n.parts===!0||n.tokens===!0){let R;for(let L=0;L<r.length;L++){let le=R!==void 0?R+1:d,Pe=r[L],ct=e.slice(le,Pe);n.tokens&&(L===0&&d!==0?(o[L].isPrefix=!0,o[L].value=v):o[L].value=ct,Jl(o[L]),A.maxDepth+=o[L].depth),Pe>=d&&(i.push(ct),R=Pe)}let E=R!==void 0?R+1:d,_=e.slice(E);i.push(_),n.tokens&&R&&R+1<e.length&&(o[o.length-1].value=_,Jl(o[o.length-1]),A.maxDepth+=o[o.length-1].depth),A.slashes=r,A.parts=i}return A};Zl.exports=$b});var sc=ut((IC,ac)=>{"use strict";var vn=bn(),xe=Aa(),{MAX_LENGTH:Pa,POSIX_REGEX_SOURCE:Mb,REGEX_NON_SPECIAL_CHARS:Nb,REGEX_SPECIAL_CHARS_BACKREF:Tb,REPLACEMENTS:tc}=vn,Eb=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(s=>xe.escapeRegex(s)).join("..")}return n},zt=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,nc=e=>{let t=[],n=0,a=0,s=0,r="",o=!1;for(let i of e){if(o===!0){r+=i,o=!1;continue}if(i==="\\"){r+=i,o=!0;continue}if(i==='"'){s=s===1?0:1,r+=i;continue}if(s===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(r),r="";continue}}}r+=i}return t.push(r),t},Lb=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},cr=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(Lb(t))return t.replace(/\\(.)/g,"$1")},Ib=e=>{let t=e.map(cr).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let s=t[n],r=t[a],o=s[0];if(!(!o||s!==o.repeat(s.length)||r!==o.repeat(r.length))&&(s===r||s.startsWith(r)||r.startsWith(s)))return!0}return!1},lr=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,s=0,r=!1;for(let o=1;o<e.length;o++){let i=e[o];if(r===!0){r=!1;continue}if(i==="\\"){r=!0;continue}if(i==='"'){s=s===1?0:1;continue}if(s!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&o!==e.length-1?void 0:{type:e[0],body:e.slice(2,o),end:o}}}}},Vb=e=>`${e.length===1?xe.escapeRegex(e[0]):`[${e.map(n=>xe.escapeRegex(n)).join("")}]`}*`,_b=e=>{let t=0,n=[];for(;t<e.length;){let a=lr(e.slice(t),!1);if(!a||a.type!=="*")return;let s=nc(a.body).map(o=>o.trim());if(s.length!==1)return;let r=cr(s[0]);if(!r||r.length!==1)return;n.push(r),t+=a.end+1}if(!(n.length<1))return n},Fb=e=>{let t=0,n=e.trim(),a=lr(n);for(;a;)t++,n=a.body.trim(),a=lr(n);return t},Db=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:vn.DEFAULT_MAX_EXTGLOB_RECURSION,a=nc(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||Ib(a)))return{risky:!0};let s=[],r=!1,o=!0;for(let i of a){let l=_b(i);if(l){r=!0,s.push(...l);continue}let c=cr(i);if(c&&c.length===1){s.push(c);continue}if(o=!1,Fb(i)>n)return{risky:!0}}return r?o?{risky:!0,safeOutput:Vb([...new Set(s)])}:{risky:!0}:{risky:!1}},dr=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=tc[e]||e;let n={...t},a=typeof n.maxLength=="number"?Math.min(Pa,n.maxLength):Pa,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);let r={type:"bos",value:"",output:n.prepend||""},o=[r],i=n.capture?"":"?:",l=vn.globChars(n.windows),c=vn.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:m,DOTS_SLASH:f,NO_DOT:b,NO_DOT_SLASH:y,NO_DOTS_SLASH:k,QMARK:h,QMARK_NO_DOT:w,STAR:C,START_ANCHOR:$}=l,N=P=>`(${i}(?:(?!${$}${P.dot?f:d}).)*?)`,I=n.dot?"":b,M=n.dot?h:w,V=n.bash===!0?N(n):C;n.capture&&(V=`(${V})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let S={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:o};e=xe.removePrefix(e,S),s=e.length;let oe=[],J=[],Y=[],v=r,g,A=()=>S.index===s-1,R=S.peek=(P=1)=>e[S.index+P],E=S.advance=()=>e[++S.index]||"",_=()=>e.slice(S.index+1),L=(P="",te=0)=>{S.consumed+=P,S.index+=te},le=P=>{S.output+=P.output!=null?P.output:P.value,L(P.value)},Pe=()=>{let P=1;for(;R()==="!"&&(R(2)!=="("||R(3)==="?");)E(),S.start++,P++;return P%2===0?!1:(S.negated=!0,S.start++,!0)},ct=P=>{S[P]++,Y.push(P)},Ye=P=>{S[P]--,Y.pop()},B=P=>{if(v.type==="globstar"){let te=S.braces>0&&(P.type==="comma"||P.type==="brace"),O=P.extglob===!0||oe.length&&(P.type==="pipe"||P.type==="paren");P.type!=="slash"&&P.type!=="paren"&&!te&&!O&&(S.output=S.output.slice(0,-v.output.length),v.type="star",v.value="*",v.output=V,S.output+=v.output)}if(oe.length&&P.type!=="paren"&&(oe[oe.length-1].inner+=P.value),(P.value||P.output)&&le(P),v&&v.type==="text"&&P.type==="text"){v.output=(v.output||v.value)+P.value,v.value+=P.value;return}P.prev=v,o.push(P),v=P},_n=(P,te)=>{let O={...c[te],conditions:1,inner:""};O.prev=v,O.parens=S.parens,O.output=S.output,O.startIndex=S.index,O.tokensIndex=o.length;let K=(n.capture?"(":"")+O.open;ct("parens"),B({type:P,value:te,output:S.output?"":m}),B({type:"paren",extglob:!0,value:E(),output:K}),oe.push(O)},Du=P=>{let te=e.slice(P.startIndex,S.index+1),O=e.slice(P.startIndex+2,S.index),K=Db(O,n);if((P.type==="plus"||P.type==="star")&&K.risky){let X=K.safeOutput?(P.output?"":m)+(n.capture?`(${K.safeOutput})`:K.safeOutput):void 0,Ve=o[P.tokensIndex];Ve.type="text",Ve.value=te,Ve.output=X||xe.escapeRegex(te);for(let dt=P.tokensIndex+1;dt<o.length;dt++)o[dt].value="",o[dt].output="",delete o[dt].suffix;S.output=P.output+Ve.output,S.backtrack=!0,B({type:"paren",extglob:!0,value:g,output:""}),Ye("parens");return}let ee=P.close+(n.capture?")":""),ie;if(P.type==="negate"){let X=V;if(P.inner&&P.inner.length>1&&P.inner.includes("/")&&(X=N(n)),(X!==V||A()||/^\)+$/.test(_()))&&(ee=P.close=`)$))${X}`),P.inner.includes("*")&&(ie=_())&&/^\.[^\\/.]+$/.test(ie)){let Ve=dr(ie,{...t,fastpaths:!1}).output;ee=P.close=`)${Ve})${X})`}P.prev.type==="bos"&&(S.negatedExtglob=!0)}B({type:"paren",extglob:!0,value:g,output:ee}),Ye("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let P=!1,te=e.replace(Tb,(O,K,ee,ie,X,Ve)=>ie==="\\"?(P=!0,O):ie==="?"?K?K+ie+(X?h.repeat(X.length):""):Ve===0?M+(X?h.repeat(X.length):""):h.repeat(ee.length):ie==="."?d.repeat(ee.length):ie==="*"?K?K+ie+(X?V:""):V:K?O:`\\${O}`);return P===!0&&(n.unescape===!0?te=te.replace(/\\/g,""):te=te.replace(/\\+/g,O=>O.length%2===0?"\\\\":O?"\\":"")),te===e&&n.contains===!0?(S.output=e,S):(S.output=xe.wrapOutput(te,S,t),S)}for(;!A();){if(g=E(),g==="\0")continue;if(g==="\\"){let O=R();if(O==="/"&&n.bash!==!0||O==="."||O===";")continue;if(!O){g+="\\",B({type:"text",value:g});continue}let K=/^\\+/.exec(_()),ee=0;if(K&&K[0].length>2&&(ee=K[0].length,S.index+=ee,ee%2!==0&&(g+="\\")),n.unescape===!0?g=E():g+=E(),S.brackets===0){B({type:"text",value:g});continue}}if(S.brackets>0&&(g!=="]"||v.value==="["||v.value==="[^")){if(n.posix!==!1&&g===":"){let O=v.value.slice(1);if(O.includes("[")&&(v.posix=!0,O.includes(":"))){let K=v.value.lastIndexOf("["),ee=v.value.slice(0,K),ie=v.value.slice(K+2),X=Mb[ie];if(X){v.value=ee+X,S.backtrack=!0,E(),!r.output&&o.indexOf(v)===1&&(r.output=m);continue}}}(g==="["&&R()!==":"||g==="-"&&R()==="]")&&(g=`\\${g}`),g==="]"&&(v.value==="["||v.value==="[^")&&(g=`\\${g}`),n.posix===!0&&g==="!"&&v.value==="["&&(g="^"),v.value+=g,le({value:g});continue}if(S.quotes===1&&g!=='"'){g=xe.escapeRegex(g),v.value+=g,le({value:g});continue}if(g==='"'){S.quotes=S.quotes===1?0:1,n.keepQuotes===!0&&B({type:"text",value:g});continue}if(g==="("){ct("parens"),B({type:"paren",value:g});continue}if(g===")"){if(S.parens===0&&n.strictBrackets===!0)throw new SyntaxError(zt("opening","("));let O=oe[oe.length-1];if(O&&S.parens===O.parens+1){Du(oe.pop());continue}B({type:"paren",value:g,output:S.parens?")":"\\)"}),Ye("parens");continue}if(g==="["){if(n.nobracket===!0||!_().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(zt("closing","]"));g=`\\${g}`}else ct("brackets");B({type:"bracket",value:g});continue}if(g==="]"){if(n.nobracket===!0||v&&v.type==="bracket"&&v.value.length===1){B({type:"text",value:g,output:`\\${g}`});continue}if(S.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(zt("opening","["));B({type:"text",value:g,output:`\\${g}`});continue}Ye("brackets");let O=v.value.slice(1);if(v.posix!==!0&&O[0]==="^"&&!O.includes("/")&&(g=`/${g}`),v.value+=g,le({value:g}),n.literalBrackets===!1||xe.hasRegexChars(O))continue;let K=xe.escapeRegex(v.value);if(S.output=S.output.slice(0,-v.value.length),n.literalBrackets===!0){S.output+=K,v.value=K;continue}v.value=`(${i}${K}|${v.value})`,S.output+=v.value;continue}if(g==="{"&&n.nobrace!==!0){ct("braces");let O={type:"brace",value:g,output:"(",outputIndex:S.output.length,tokensIndex:S.tokens.length};J.push(O),B(O);continue}if(g==="}"){let O=J[J.length-1];if(n.nobrace===!0||!O){B({type:"text",value:g,output:g});continue}let K=")";if(O.dots===!0){let ee=o.slice(),ie=[];for(let X=ee.length-1;X>=0&&(o.pop(),ee[X].type!=="brace");X--)ee[X].type!=="dots"&&ie.unshift(ee[X].value);K=Eb(ie,n),S.backtrack=!0}if(O.comma!==!0&&O.dots!==!0){let ee=S.output.slice(0,O.outputIndex),ie=S.tokens.slice(O.tokensIndex);O.value=O.output="\\{",g=K="\\}",S.output=ee;for(let X of ie)S.output+=X.output||X.value}B({type:"brace",value:g,output:K}),Ye("braces"),J.pop();continue}if(g==="|"){oe.length>0&&oe[oe.length-1].conditions++,B({type:"text",value:g});continue}if(g===","){let O=g,K=J[J.length-1];K&&Y[Y.length-1]==="braces"&&(K.comma=!0,O="|"),B({type:"comma",value:g,output:O});continue}if(g==="/"){if(v.type==="dot"&&S.index===S.start+1){S.start=S.index+1,S.consumed="",S.output="",o.pop(),v=r;continue}B({type:"slash",value:g,output:u});continue}if(g==="."){if(S.braces>0&&v.type==="dot"){v.value==="."&&(v.output=d);let O=J[J.length-1];v.type="dots",v.output+=g,v.value+=g,O.dots=!0;continue}if(S.braces+S.parens===0&&v.type!=="bos"&&v.type!=="slash"){B({type:"text",value:g,output:d});continue}B({type:"dot",value:g,output:d});continue}if(g==="?"){if(!(v&&v.value==="(")&&n.noextglob!==!0&&R()==="("&&R(2)!=="?"){_n("qmark",g);continue}if(v&&v.type==="paren"){let K=R(),ee=g;(v.value==="("&&!/[!=<:]/.test(K)||K==="<"&&!/<([!=]|\w+>)/.test(_()))&&(ee=`\\${g}`),B({type:"text",value:g,output:ee});continue}if(n.dot!==!0&&(v.type==="slash"||v.type==="bos")){B({type:"qmark",value:g,output:w});continue}B({type:"qmark",value:g,output:h});continue}if(g==="!"){if(n.noextglob!==!0&&R()==="("&&(R(2)!=="?"||!/[!=<:]/.test(R(3)))){_n("negate",g);continue}if(n.nonegate!==!0&&S.index===0){Pe();continue}}if(g==="+"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){_n("plus",g);continue}if(v&&v.value==="("||n.regex===!1){B({type:"plus",value:g,output:p});continue}if(v&&(v.type==="bracket"||v.type==="paren"||v.type==="brace")||S.parens>0){B({type:"plus",value:g});continue}B({type:"plus",value:p});continue}if(g==="@"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){B({type:"at",extglob:!0,value:g,output:""});continue}B({type:"text",value:g});continue}if(g!=="*"){(g==="$"||g==="^")&&(g=`\\${g}`);let O=Nb.exec(_());O&&(g+=O[0],S.index+=O[0].length),B({type:"text",value:g});continue}if(v&&(v.type==="globstar"||v.star===!0)){v.type="star",v.star=!0,v.value+=g,v.output=V,S.backtrack=!0,S.globstar=!0,L(g);continue}let P=_();if(n.noextglob!==!0&&/^\([^?]/.test(P)){_n("star",g);continue}if(v.type==="star"){if(n.noglobstar===!0){L(g);continue}let O=v.prev,K=O.prev,ee=O.type==="slash"||O.type==="bos",ie=K&&(K.type==="star"||K.type==="globstar");if(n.bash===!0&&(!ee||P[0]&&P[0]!=="/")){B({type:"star",value:g,output:""});continue}let X=S.braces>0&&(O.type==="comma"||O.type==="brace"),Ve=oe.length&&(O.type==="pipe"||O.type==="paren");if(!ee&&O.type!=="paren"&&!X&&!Ve){B({type:"star",value:g,output:""});continue}for(;P.slice(0,3)==="/**";){let Rt=e[S.index+4];if(Rt&&Rt!=="/")break;P=P.slice(3),L("/**",3)}let dt=A()||S.parens>0&&P===")".repeat(S.parens)&&!oe.some(Rt=>Rt.type==="negate");if(O.type==="bos"&&A()){v.type="globstar",v.value+=g,v.output=N(n),S.output=v.output,S.globstar=!0,L(g);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&!ie&&dt){S.output=S.output.slice(0,-(O.output+v.output).length),O.output=`(?:${O.output}`,v.type="globstar",v.output=N(n)+(n.strictSlashes?")":"|$)"),v.value+=g,S.globstar=!0,S.output+=O.output+v.output,L(g);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&P[0]==="/"){let Rt=P[1]!==void 0?"|$":"";S.output=S.output.slice(0,-(O.output+v.output).length),O.output=`(?:${O.output}`,v.type="globstar",v.output=`${N(n)}${u}|${u}${Rt})`,v.value+=g,S.output+=O.output+v.output,S.globstar=!0,L(g+E()),B({type:"slash",value:"/",output:""});continue}if(O.type==="bos"&&P[0]==="/"){v.type="globstar",v.value+=g,v.output=`(?:^|${u}|${N(n)}${u})`,S.output=v.output,S.globstar=!0,L(g+E()),B({type:"slash",value:"/",output:""});continue}S.output=S.output.slice(0,-v.output.length),v.type="globstar",v.output=N(n),v.value+=g,S.output+=v.output,S.globstar=!0,L(g);continue}let te={type:"star",value:g,output:V};if(n.bash===!0){te.output=".*?",(v.type==="bos"||v.type==="slash")&&(te.output=I+te.output),B(te);continue}if(v&&(v.type==="bracket"||v.type==="paren")&&n.regex===!0){te.output=g,B(te);continue}(S.index===S.start||v.type==="slash"||v.type==="dot")&&(v.type==="dot"?(S.output+=y,v.output+=y):n.dot===!0?(S.output+=k,v.output+=k):(S.output+=I,v.output+=I),R()!=="*"&&(S.output+=m,v.output+=m)),B(te)}for(;S.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(zt("closing","]"));S.output=xe.escapeLast(S.output,"["),Ye("brackets")}for(;S.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(zt("closing",")"));S.output=xe.escapeLast(S.output,"("),Ye("parens")}for(;S.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(zt("closing","}"));S.output=xe.escapeLast(S.output,"{"),Ye("braces")}if(n.strictSlashes!==!0&&(v.type==="star"||v.type==="bracket")&&B({type:"maybe_slash",value:"",output:`${u}?`}),S.backtrack===!0){S.output="";for(let P of S.tokens)S.output+=P.output!=null?P.output:P.value,P.suffix&&(S.output+=P.suffix)}return S};dr.fastpaths=(e,t)=>{let n={...t},a=typeof n.maxLength=="number"?Math.min(Pa,n.maxLength):Pa,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);e=tc[e]||e;let{DOT_LITERAL:r,SLASH_LITERAL:o,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:m}=vn.globChars(n.windows),f=n.dot?d:c,b=n.dot?p:c,y=n.capture?"":"?:",k={negated:!1,prefix:""},h=n.bash===!0?".*?":u;n.capture&&(h=`(${h})`);let w=I=>I.noglobstar===!0?h:`(${y}(?:(?!${m}${I.dot?l:r}).)*?)`,C=I=>{switch(I){case"*":return`${f}${i}${h}`;case".*":return`${r}${i}${h}`;case"*.*":return`${f}${h}${r}${i}${h}`;case"*/*":return`${f}${h}${o}${i}${b}${h}`;case"**":return f+w(n);case"**/*":return`(?:${f}${w(n)}${o})?${b}${i}${h}`;case"**/*.*":return`(?:${f}${w(n)}${o})?${b}${h}${r}${i}${h}`;case"**/.*":return`(?:${f}${w(n)}${o})?${r}${i}${h}`;default:{let M=/^(.*?)\.(\w+)$/.exec(I);if(!M)return;let V=C(M[1]);return V?V+r+M[2]:void 0}}},$=xe.removePrefix(e,k),N=C($);return N&&n.strictSlashes!==!0&&(N+=`${o}?`),N};ac.exports=dr});var ic=ut((VC,oc)=>{"use strict";var Wb=ec(),ur=sc(),rc=Aa(),Bb=bn(),Kb=e=>e&&typeof e=="object"&&!Array.isArray(e),se=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(u=>se(u,t,n));return u=>{for(let m of d){let f=m(u);if(f)return f}return!1}}let a=Kb(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},r=s.windows,o=a?se.compileRe(e,t):se.makeRe(e,t,!1,!0),i=o.state;delete o.state;let l=()=>!1;if(s.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=se(s.ignore,d,n)}let c=(d,p=!1)=>{let{isMatch:u,match:m,output:f}=se.test(d,o,t,{glob:e,posix:r}),b={glob:e,state:i,regex:o,posix:r,input:d,output:f,match:m,isMatch:u};return typeof s.onResult=="function"&&s.onResult(b),u===!1?(b.isMatch=!1,p?b:!1):l(d)?(typeof s.onIgnore=="function"&&s.onIgnore(b),b.isMatch=!1,p?b:!1):(typeof s.onMatch=="function"&&s.onMatch(b),p?b:!0)};return n&&(c.state=i),c};se.test=(e,t,n,{glob:a,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let r=n||{},o=r.format||(s?rc.toPosixSlashes:null),i=e===a,l=i&&o?o(e):e;return i===!1&&(l=o?o(e):e,i=l===a),(i===!1||r.capture===!0)&&(r.matchBase===!0||r.basename===!0?i=se.matchBase(e,t,n,s):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};se.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:se.makeRe(t,n)).test(rc.basename(e,{windows:a}));se.isMatch=(e,t,n)=>se(t,n)(e);se.parse=(e,t)=>Array.isArray(e)?e.map(n=>se.parse(n,t)):ur(e,{...t,fastpaths:!1});se.scan=(e,t)=>Wb(e,t);se.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let s=t||{},r=s.contains?"":"^",o=s.contains?"":"$",i=`${r}(?:${e.output})${o}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=se.toRegex(i,t);return a===!0&&(l.state=e),l};se.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=ur.fastpaths(e,t)),s.output||(s=ur(e,t)),se.compileRe(s,t,n,a)};se.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};se.constants=Bb;oc.exports=se});var cc=ut((_C,lc)=>{"use strict";lc.exports=ic()});var Iw={};Gu(Iw,{ConfigError:()=>Qt,UsageError:()=>kn,areas:()=>Jg,canonicalAccessModes:()=>ta,compareQuantities:()=>De,createSession:()=>Vu,defaultPullPolicy:()=>si,defaultSettings:()=>_c,defineRule:()=>x,describe:()=>z,findNamedPort:()=>hi,graphJson:()=>Gc,isClusterScoped:()=>ft,isMapping:()=>j,lazily:()=>Z,matchesLabelSelector:()=>ge,matchesPairs:()=>be,mayMakeObjects:()=>Ft,metadataOf:()=>Q,nearMiss:()=>et,nearest:()=>we,parseImageReference:()=>Ge,parseQuantity:()=>Te,quantityCeil:()=>tt,quantityFromField:()=>Oe,quantityProblem:()=>ia,quantityToDecimal:()=>la,readConfig:()=>Wc,reporters:()=>ed,resolveTargetPort:()=>Wt,rules:()=>Bl,runsToCompletion:()=>Ne,selectorText:()=>Se,severities:()=>qs,version:()=>Fu,volumeClass:()=>Kt});module.exports=Uu(Iw);var Hu=Object.defineProperty,zu=Object.defineProperties,Qu=Object.getOwnPropertyDescriptors,Hr=Object.getOwnPropertySymbols,Yu=Object.prototype.hasOwnProperty,Ju=Object.prototype.propertyIsEnumerable,ps=(e,t,n)=>t in e?Hu(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Ke=(e,t)=>{for(var n in t||(t={}))Yu.call(t,n)&&ps(e,n,t[n]);if(Hr)for(var n of Hr(t))Ju.call(t,n)&&ps(e,n,t[n]);return e},Dn=(e,t)=>zu(e,Qu(t)),$e=(e,t,n)=>ps(e,typeof t!="symbol"?t+"":t,n);var G=Symbol("NOT_RESOLVED");function fe(e,t){var n,a,s,r,o;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(s=t.implicitFirstChars)!=null?s:null,resolve:t.resolve,identify:t.identify,represent:(r=t.represent)!=null?r:(i=>String(i)),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function vs(e,t){var n,a,s,r;let o=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addItem:t.addItem,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:o,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}function jn(e,t){var n,a,s,r;let o=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:o,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}var Xu=fe("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),Zu=["","~","null","Null","NULL"],ep=fe("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>Zu.indexOf(e)!==-1?null:G,identify:e=>e===null,represent:()=>"null"}),tp=fe("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:G,identify:e=>e===null,represent:()=>"null"}),np=["","~","null","Null","NULL"],ap=fe("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>np.indexOf(e)!==-1?null:G,identify:e=>e===null,represent:()=>"null"}),sp=["true","True","TRUE"],rp=["false","False","FALSE"],op=fe("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>sp.indexOf(e)!==-1?!0:rp.indexOf(e)!==-1?!1:G,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),ip=["true"],lp=["false"],cp=fe("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>ip.indexOf(e)!==-1?!0:lp.indexOf(e)!==-1?!1:G,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),dp=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],up=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],pp=fe("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>dp.indexOf(e)!==-1?!0:up.indexOf(e)!==-1?!1:G,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),mp=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),fp=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function gp(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function hp(e,t){if(t){if(!fp.test(e))return G}else if(!mp.test(e))return G;let n=gp(e);return Number.isFinite(n)?n:G}var so=fe("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:hp,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),yp=new RegExp("^-?(?:0|[1-9][0-9]*)$"),bp=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function vp(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function kp(e,t){if(t){if(!bp.test(e))return G}else if(!yp.test(e))return G;let n=vp(e);return Number.isFinite(n)?n:G}var Sp=fe("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:kp,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),wp=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function xp(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let s of t.split(":"))a=a*60+Number(s);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function Rp(e){if(!wp.test(e))return G;let t=xp(e);return Number.isFinite(t)?t:G}var ms=fe("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Rp,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Cp=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Ap=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Op(e){if(!Cp.test(e))return G;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||Ap.test(e)?a:G}function Pp(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var ro=fe("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Op,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Pp}),$p=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Mp=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Np(e,t){if(t){if(!Mp.test(e))return G;let a=e.toLowerCase(),s=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return s===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let r=s*parseFloat(a);return Number.isFinite(r)?r:G}if(!$p.test(e))return G;let n=Number(e);return Number.isFinite(n)?n:G}function Tp(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Ep=fe("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Np,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Tp}),Lp=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Ip=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Vp(e){if(!Lp.test(e))return G;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let s of t.split(":"))a=a*60+Number(s);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||Ip.test(e)?a:G}function _p(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var fs=fe("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Vp,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:_p}),Fp=fe("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":G,identify:()=>!1}),Dp=/^[A-Za-z0-9+/]*={0,2}$/;function Wp(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!Dp.test(t))return G;let n=atob(t),a=new Uint8Array(n.length);for(let s=0;s<n.length;s++)a[s]=n.charCodeAt(s);return a}function Bp(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var Kp=fe("tag:yaml.org,2002:binary",{resolve:Wp,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:Bp}),jp=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),qp=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function zr(e,t,n,a=0,s=0,r=0,o=0){let i=new Date(Date.UTC(e,t,n,a,s,r,o));return i.setUTCFullYear(e,t,n),i}function Gp(e){let t=jp.exec(e);if(t===null&&(t=qp.exec(e)),t===null)return G;let n=+t[1],a=+t[2]-1,s=+t[3];if(!t[4]){let d=zr(n,a,s);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==s?G:d}let r=+t[4],o=+t[5],i=+t[6],l=0;if(r>23||o>59||i>59)return G;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=zr(n,a,s,r,o,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==s)return G;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return G;let u=(d*60+p)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-u:u))}return c}var Up=fe("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Gp,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),Hp=vs("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function qn(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var zp=vs("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(qn(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),Qp=vs("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),Yp=jn("tag:yaml.org,2002:map",{create:()=>({}),identify:qn,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),Jp=jn("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function Xp(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function Zp(){return{scalar:[],sequence:[],mapping:[]}}function em(e){let t=[];for(let n of e){let a=t.length;for(let s=0;s<t.length;s++){let r=t[s];if(r.nodeKind===n.nodeKind&&r.tagName===n.tagName&&r.matchByTagPrefix===n.matchByTagPrefix){a=s;break}}t[a]=n}return t}var Gn=class oo{constructor(t){$e(this,"tags"),$e(this,"implicitScalarTags"),$e(this,"implicitScalarByFirstChar"),$e(this,"implicitScalarAnyFirstChar"),$e(this,"defaultScalarTag"),$e(this,"defaultSequenceTag"),$e(this,"defaultMappingTag"),$e(this,"exact"),$e(this,"prefix");let n=em(t),a=[],s=Xp(),r=Zp();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?r.scalar.push(d):s.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?r.sequence.push(d):s.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?r.mapping.push(d):s.mapping[d.tagName]=d}}let o=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let l=new Map;for(let d of i)l.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let c=s.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=c,this.defaultSequenceTag=s.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=s.mapping["tag:yaml.org,2002:map"],this.exact=s,this.prefix=r}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var n;let a=(n=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?n:this.implicitScalarAnyFirstChar;for(let r of a){let o=r.resolve(t,!1,r.tagName);if(o!==G)return{value:o,tag:r}}let s=this.defaultScalarTag;return{value:s.resolve(t,!1,s.tagName),tag:s}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new oo([...this.tags,...n])}},ks=new Gn([Xu,Hp,Yp]),_w=new Gn([...ks.tags,tp,cp,Sp,Ep]),tm=new Gn([...ks.tags,ep,op,so,ro]),nm=new Gn([...ks.tags,ap,pp,ms,fs,Up,Fp,Kp,zp,Qp,Jp]),am=nm.withTags(Dn(Ke({},ms),{resolve:(e,t,n)=>{let a=ms.resolve(e,t,n);return a===G?so.resolve(e,t,n):a}}),Dn(Ke({},fs),{resolve:(e,t,n)=>{let a=fs.resolve(e,t,n);return a===G?ro.resolve(e,t,n):a}})),Fw=jn("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||qn(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function Qr(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var Dw=jn("tag:yaml.org,2002:map",{create:()=>({}),identify:qn,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=Qr(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=Qr(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),sm={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function cs(e,t,n,a,s){let r="",o="",i=Math.floor(s/2)-1;return a-t>i&&(r=" ... ",t=a-i+r.length),n-a>i&&(o=" ...",n=a+i-o.length),{str:r+e.slice(t,n).replace(/\t/g,"\u2192")+o,pos:a-t+r.length}}function ds(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function rm(e,t){if(!e.buffer)return null;let n=Ke(Ke({},sm),t),a=/\r?\n|\r|\0/g,s=[0],r=[],o,i=-1;for(;o=a.exec(e.buffer);)r.push(o.index),s.push(o.index+o[0].length),e.position<=o.index&&i<0&&(i=s.length-2);i<0&&(i=s.length-1);let l="",c=Math.min(e.line+n.linesAfter,r.length).toString().length,d=n.maxLength-(n.indent+c+3);for(let u=1;u<=n.linesBefore&&!(i-u<0);u++){let m=cs(e.buffer,s[i-u],r[i-u],e.position-(s[i]-s[i-u]),d);l=`${" ".repeat(n.indent)}${ds((e.line-u+1).toString(),c)} | ${m.str}
${l}`}let p=cs(e.buffer,s[i],r[i],e.position,d);l+=`${" ".repeat(n.indent)}${ds((e.line+1).toString(),c)} | ${p.str}
`,l+=`${"-".repeat(n.indent+c+3+p.pos)}^
`;for(let u=1;u<=n.linesAfter&&!(i+u>=r.length);u++){let m=cs(e.buffer,s[i+u],r[i+u],e.position-(s[i]-s[i+u]),d);l+=`${" ".repeat(n.indent)}${ds((e.line+u+1).toString(),c)} | ${m.str}
`}return l.replace(/\n$/,"")}function Yr(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var Un=class io extends Error{constructor(t,n){super(),$e(this,"reason"),$e(this,"mark"),this.name="YAMLException",this.reason=t,this.mark=n,this.message=Yr(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){return`${this.name}: ${Yr(this,t)}`}static throwAt(t,n,a,s=""){let r=0,o=0;for(let l=0;l<n;l++){let c=t.charCodeAt(l);c===10?(r++,o=l+1):c===13&&(r++,t.charCodeAt(l+1)===10&&l++,o=l+1)}let i={name:s,buffer:t,position:n,line:r,column:n-o};throw i.snippet=rm(i),new io(a,i)}},U={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},W={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Je={BLOCK:1,FLOW:2},ke={CLIP:1,STRIP:2,KEEP:3},om=-1;function Jr(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var lo=new Array(256),co=new Array(256);for(let e=0;e<256;e++)lo[e]=Jr(e)?1:0,co[e]=Jr(e);function im(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function lm(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function cm(e){return e===120?2:e===117?4:8}function Wn(e,t,n){let a=0;for(;t<n;){let s=e.charCodeAt(t);if(s===10)a++,t++;else if(s===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(s===32||s===9)t++;else break}return{position:t,breaks:a}}function Ss(e){return e===1?" ":`
`.repeat(e-1)}function dm(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===10||i===13){a+=e.slice(r,o);let l=Wn(e,s,n);a+=Ss(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,o)}function um(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===39)a+=e.slice(r,s)+"'",s+=2,r=o=s;else if(i===10||i===13){a+=e.slice(r,o);let l=Wn(e,s,n);a+=Ss(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,n)}function pm(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===92){a+=e.slice(r,s),s++;let l=e.charCodeAt(s);if(l===10||l===13)s=Wn(e,s,n).position;else if(l<256&&lo[l])a+=co[l],s++;else{let c=cm(l),d=0;for(;c>0;c--){s++;let p=lm(e.charCodeAt(s));d=(d<<4)+p}a+=im(d),s++}r=o=s}else if(i===10||i===13){a+=e.slice(r,o);let l=Wn(e,s,n);a+=Ss(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,n)}function Xr(e,t,n,a,s,r){let o=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),l=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),c="",d=!1,p=0,u=!1;for(let m of l){let f=0;for(;f<o&&m.charCodeAt(f)===32;)f++;if(a<0||f>=m.length){p++;continue}let b=m.slice(o),y=b.charCodeAt(0);r?y===32||y===9?(u=!0,c+=`
`.repeat(d?1+p:p)):u?(u=!1,c+=`
`.repeat(p+1)):p===0?d&&(c+=" "):c+=`
`.repeat(p):c+=`
`.repeat(d?1+p:p),c+=b,d=!0,p=0}return s===ke.KEEP?c+=`
`.repeat(d?1+p:p):s!==ke.STRIP&&d&&(c+=`
`),c}function uo(e,t){if(t.valueStart===om)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case W.SINGLE_QUOTED:return um(e,n,a);case W.DOUBLE_QUOTED:return pm(e,n,a);case W.LITERAL_BLOCK:return Xr(e,n,a,t.indent,t.chomping,!1);case W.FOLDED_BLOCK:return Xr(e,n,a,t.indent,t.chomping,!0);default:return dm(e,n,a)}}var Ww=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),mm="-#;/?:@&=+$_.~*'()",Bw=mm+"!,[]";var fm={filename:"",schema:tm,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var q=-1,po=Object.prototype.hasOwnProperty,Pt=1,mo=2,fo=3,Bn=4,gm=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,hm=/[,\[\]{}]/,go=/^(?:!|!!|![0-9A-Za-z-]+!)$/,gs=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,ho=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,ym=new RegExp(`^(?:${gs})*$`),bm=new RegExp(`^(?:${ho})+$`),vm=new RegExp(`^(?:!(?:${gs})*|${ho}(?:${gs})*)$`),yo={filename:"",maxDepth:100};function km(e,t,n){e.events.push({type:U.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function bo(e,t,n,a,s,r,o){e.events.push({type:U.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:r,style:o})}function vo(e,t,n,a,s,r,o){e.events.push({type:U.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:r,style:o})}function Zr(e,t){e.events.splice(t.eventsLength,0,{type:U.MAPPING,start:t.position,anchorStart:q,anchorEnd:q,tagStart:q,tagEnd:q,style:Je.FLOW})}function Nt(e,t,n,a,s,r,o,i,l=ke.CLIP,c=-1,d=!1){e.events.push({type:U.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:s,tagStart:r,tagEnd:o,style:i,chomping:l,indent:c,fast:d})}function Sm(e,t,n){e.events.push({type:U.ALIAS,anchorStart:t,anchorEnd:n})}function Ct(e){e.events.push({type:U.POP})}function he(e){Nt(e,q,q,q,q,q,q,W.PLAIN)}function eo(){return{anchorStart:q,anchorEnd:q,tagStart:q,tagEnd:q}}function At(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function Ot(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function T(e,t){Un.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function ce(e){return e===10||e===13}function Tt(e){return e===9||e===32}function Me(e){return Tt(e)||ce(e)}function Be(e){return e===0||Me(e)}function pt(e){return e===44||e===91||e===93||e===123||e===125}function wm(e){return e>=48&&e<=57?e-48:-1}function xm(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function Rm(e){return e===120?2:e===117?4:e===85?8:0}function Cm(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function Kn(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function me(e,t){let n=0,a=e.input.charCodeAt(e.position),s=e.position===e.lineStart||Me(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;Tt(a);)s=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&s&&a===35)do a=e.input.charCodeAt(++e.position);while(!ce(a)&&a!==0);if(!ce(a))break;for(Kn(e),n++,s=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function $t(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||Me(a)}return!1}function ko(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function ws(e){if(e.position!==e.lineStart)return!1;if($t(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=At(e);ko(e),me(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&$t(e));return Ot(e,t),a}function to(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!ce(t);)t=e.input.charCodeAt(++e.position)}function So(e,t,n){let a=gm.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,T(e,"the stream contains non-printable characters"))}function Am(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==q&&T(e,"duplication of a tag property");let a=e.position,s=!1,r=!1,o="!",i=e.input.charCodeAt(++e.position);i===60?(s=!0,i=e.input.charCodeAt(++e.position)):i===33&&(r=!0,o="!!",i=e.input.charCodeAt(++e.position));let l=e.position,c;if(s){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&T(e,"unexpected end of the stream within a verbatim tag"),c=e.input.slice(l,e.position),e.position++}else{for(;i!==0&&!Me(i)&&!(n&&pt(i));)i===33&&(r?T(e,"tag suffix cannot contain exclamation marks"):(o=e.input.slice(l-1,e.position+1),go.test(o)||T(e,"named tag handle cannot contain such characters"),r=!0,l=e.position+1)),i=e.input.charCodeAt(++e.position);c=e.input.slice(l,e.position),hm.test(c)&&T(e,"tag suffix cannot contain flow indicator characters")}return c&&!(s?ym.test(c):bm.test(c))&&T(e,`tag name cannot contain such characters: ${c}`),!s&&o!=="!"&&o!=="!!"&&!po.call(e.tagHandlers,o)&&T(e,`undeclared tag handle "${o}"`),t.tagStart=a,t.tagEnd=e.position,!0}function Om(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==q&&T(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Me(e.input.charCodeAt(e.position))&&!pt(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&T(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function Pm(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==q||t.tagStart!==q)&&T(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Me(e.input.charCodeAt(e.position))&&!pt(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&T(e,"name of an alias node must contain at least one character"),Sm(e,n,e.position),!0}function hs(e,t){me(e,!1),e.lineIndent<t&&T(e,"deficient indentation")}function $m(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===39){if(e.input.charCodeAt(e.position+1)===39){s=!1,e.position+=2;continue}let o=e.position;return e.position++,Nt(e,a,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,W.SINGLE_QUOTED,ke.CLIP,-1,s),!0}ce(r)?(s=!1,hs(e,t)):e.position===e.lineStart&&$t(e)?T(e,"unexpected end of the document within a single quoted scalar"):r!==9&&r<32?T(e,"expected valid JSON character"):e.position++}T(e,"unexpected end of the stream within a single quoted scalar")}function Mm(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===34){let o=e.position;return e.position++,Nt(e,a,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,W.DOUBLE_QUOTED,ke.CLIP,-1,s),!0}if(r===92){s=!1;let o=e.input.charCodeAt(++e.position);if(ce(o))hs(e,t);else if(Cm(o))e.position++;else{let i=Rm(o);for(i===0&&T(e,"unknown escape sequence");i-- >0;)e.position++,xm(e.input.charCodeAt(e.position))<0&&T(e,"expected hexadecimal character");e.position++}}else ce(r)?(s=!1,hs(e,t)):e.position===e.lineStart&&$t(e)?T(e,"unexpected end of the document within a double quoted scalar"):r!==9&&r<32?T(e,"expected valid JSON character"):e.position++}T(e,"unexpected end of the stream within a double quoted scalar")}function Nm(e,t,n){let a=e.input.charCodeAt(e.position),s=ke.CLIP,r=-1,o=!1;if(a!==124&&a!==62)return!1;let i=a===124?W.LITERAL_BLOCK:W.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),f=wm(m);if(m===43||m===45)s!==ke.CLIP&&T(e,"repeat of a chomping mode identifier"),s=m===43?ke.KEEP:ke.STRIP,e.position++;else if(f>=0)f===0&&T(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),o&&T(e,"repeat of an indentation width identifier"),r=t+f-1,o=!0,e.position++;else break}let l=!1;for(;Tt(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.charCodeAt(e.position)===35&&to(e),ce(e.input.charCodeAt(e.position))?Kn(e):e.input.charCodeAt(e.position)!==0&&T(e,"a line break is expected");let c=o?r:-1,d=0,p=e.position,u=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,f=0;for(;e.input.charCodeAt(m+f)===32;)f++;let b=e.input.charCodeAt(m+f);if(b===0){c>=0?f>c&&(u=m+f):f>0&&(u=m+f);break}if(ws(e))break;if(!o&&c===-1&&ce(b)&&(d=Math.max(d,f)),!o&&c===-1&&!ce(b)&&(b===9&&f<t&&(e.position=m+f,T(e,"tab characters must not be used in indentation")),f>=t&&f<d&&(e.position=m+f,T(e,"bad indentation of a mapping entry"))),c===-1&&b!==0&&!ce(b)&&f<t){e.lineIndent=f,e.position=m+f;break}!o&&b!==0&&!ce(b)&&c===-1&&(c=f);let y=c===-1?t+1:c;if(b!==0&&!ce(b)&&f<y){e.lineIndent=f,e.position=m+f;break}to(e),u=e.position,ce(e.input.charCodeAt(e.position))&&(Kn(e),u=e.position)}return So(e,p,u),Nt(e,p,u,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,s,c),!0}function Tm(e,t){let n=e.input.charCodeAt(e.position),a=t===Pt;if(n===0||Me(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||pt(n))return!1;if(n===63||n===45){let s=e.input.charCodeAt(e.position+1);if(Be(s)||a&&pt(s))return!1}return!0}function Em(e,t,n,a){if(!Tm(e,n))return!1;let s=e.position,r=e.position,o=e.input.charCodeAt(e.position),i=n===Pt,l=!1;for(;o!==0&&!ws(e);){if(o===58){let c=e.input.charCodeAt(e.position+1);if(Be(c)||i&&pt(c))break}else if(o===35){if(Me(e.input.charCodeAt(e.position-1)))break}else{if(i&&pt(o))break;if(ce(o)){let c=e.position,d=e.line,p=e.lineStart,u=e.lineIndent;if(me(e,!1),e.lineIndent>=t){l=!0,o=e.input.charCodeAt(e.position);continue}e.position=c,e.line=d,e.lineStart=p,e.lineIndent=u;break}}Tt(o)||(r=e.position+1),o=e.input.charCodeAt(++e.position)}return r===s?!1:(So(e,s,r),Nt(e,s,r,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,W.PLAIN,ke.CLIP,-1,!l),!0)}function on(e,t){let n=e.line;me(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&T(e,"deficient indentation")}function Lm(e,t,n){let a=e.input.charCodeAt(e.position),s=a===123,r=e.position,o=!0;if(a!==91&&a!==123)return!1;let i=s?125:93;for(s?vo(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Je.FLOW):bo(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Je.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){on(e,t);let l=e.input.charCodeAt(e.position);if(l===i)return e.position++,Ct(e),!0;o?l===44&&T(e,"expected the node content, but found ','"):T(e,"missed comma between flow collection entries");let c=!1,d=!1;l===63&&Me(e.input.charCodeAt(e.position+1))&&(c=d=!0,e.position+=1,on(e,t));let p=e.line,u=At(e),m=Mt(e,t,Pt,!1,!0);on(e,t),l=e.input.charCodeAt(e.position),(s||d||e.line===p)&&l===58?(c=!0,e.position++,on(e,t),s||Zr(e,u),m||he(e),Mt(e,t,Pt,!1,!0)||he(e),on(e,t),s||Ct(e)):s&&c?(m||he(e),he(e)):s?he(e):c&&(Zr(e,u),m||he(e),he(e),Ct(e)),l=e.input.charCodeAt(e.position),l===44?(o=!0,e.position++):o=!1}T(e,"unexpected end of the stream within a flow collection")}function no(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!Be(e.input.charCodeAt(e.position+1)))return!1;for(bo(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Je.BLOCK);e.input.charCodeAt(e.position)===45&&Be(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,T(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let s=me(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Be(e.input.charCodeAt(e.position+1))&&T(e,"bad indentation of a sequence entry"),s&&e.lineIndent<=t?he(e):Mt(e,t,fo,!1,!0),me(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&T(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&Be(e.input.charCodeAt(e.position+1))&&T(e,"bad indentation of a sequence entry")}return Ct(e),!0}function us(e,t,n,a){let s=!1,r=!1,o=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!s&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,T(e,"tab characters must not be used in indentation"));let c=e.input.charCodeAt(e.position+1),d=e.line;if((l===63||l===58)&&Be(c))o||(vo(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,Je.BLOCK),o=!0),l===63?(s&&he(e),r=!0,s=!0):(s||(he(e),r=!0),s=!1),e.position+=1,i=!0;else{s&&(he(e),s=!1);let p=At(e);if(!Mt(e,n,mo,!1,!0))break;if(e.line===d){for(l=e.input.charCodeAt(e.position);Tt(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(++e.position),Be(l)||T(e,"a whitespace character is expected after the key-value separator within a block mapping"),o||(e.events.splice(p.eventsLength,0,{type:U.MAPPING,start:p.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:Je.BLOCK}),o=!0),r=!0,s=!1,i=!1;else if(r)T(e,"expected ':' after a mapping key");else return a.anchorStart!==q||a.tagStart!==q?(Ot(e,p),!1):!0}else if(r)T(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==q||a.tagStart!==q?(Ot(e,p),!1):!0}if(Mt(e,t,Bn,!0,i)&&(i=!1),s||i&&(he(e),i=!1),me(e,!0),l=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&l!==0)T(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return r?(s&&he(e),o&&Ct(e),!0):!1}function Mt(e,t,n,a,s,r=!0){var o,i;e.depth>=e.maxDepth&&T(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let l=1,c=!1,d=!1,p=null,u=eo(),m=n===Bn||n===fo,f=m,b=m;if(a&&me(e,!0)&&(c=!0,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1),l===1)for(;;){let y=e.input.charCodeAt(e.position),k=At(e);if(c&&l!==1&&(y===33||y===38))break;if(c&&b&&(u.tagStart!==q||u.anchorStart!==q)&&(y===33||y===38)){let h=At(e),w=t+1;if(us(e,e.position-e.lineStart,w,u)&&((o=e.events[h.eventsLength])==null?void 0:o.type)===U.MAPPING)return e.depth--,!0;Ot(e,h)}if(c&&(y===33&&u.tagStart!==q||y===38&&u.anchorStart!==q)||!Am(e,u,n===Pt)&&!Om(e,u))break;p===null&&(p=k),me(e,!0)?(c=!0,f=b,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1):f=!1}if(f&&(f=c||s),l===1||n===Bn){let y=n===Pt||n===mo?t:t+1,k=e.position-e.lineStart;if(l===1)if(f&&(no(e,k,u)||us(e,k,y,u))||Lm(e,y,u))d=!0;else{let h=e.input.charCodeAt(e.position);if(p!==null&&r&&b&&!f&&h!==124&&h!==62){let w=At(e),C=p.position-p.lineStart;Ot(e,p),us(e,C,y,eo())&&((i=e.events[w.eventsLength])==null?void 0:i.type)===U.MAPPING?d=!0:Ot(e,w)}!d&&(m&&Nm(e,y,u)||$m(e,y,u)||Mm(e,y,u)||Pm(e,u)||Em(e,y,n,u))&&(d=!0)}else l===0&&(d=f&&no(e,k,u))}return m=m&&!d,!d&&(u.anchorStart!==q||u.tagStart!==q||m)&&(Nt(e,q,q,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,W.PLAIN),d=!0),e.depth--,d||u.anchorStart!==q||u.tagStart!==q}function Im(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Me(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&T(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!ce(e.input.charCodeAt(e.position));){for(;Tt(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||ce(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let s=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Me(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(s,e.position))}if(ce(e.input.charCodeAt(e.position))&&Kn(e),n==="YAML"){e.directives.some(r=>r.kind==="yaml")&&T(e,"duplication of %YAML directive"),a.length!==1&&T(e,"YAML directive accepts exactly one argument");let s=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);s===null&&T(e,"ill-formed argument of the YAML directive"),parseInt(s[1],10)!==1&&T(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&T(e,"TAG directive accepts exactly two arguments");let[s,r]=a;go.test(s)||T(e,"ill-formed tag handle (first argument) of the TAG directive"),po.call(e.tagHandlers,s)&&T(e,`there is a previously declared suffix for "${s}" tag handle`),vm.test(r)||T(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[s]=r,e.directives.push({kind:"tag",handle:s,prefix:r})}return!0}function Vm(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(me(e,!0);Im(e);)t=!0,me(e,!0);let n=!1,a=!1,s=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Be(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,me(e,!0),s=e.line>i}else t&&T(e,"directives end mark is expected");let r=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&$t(e)){e.position+=3,me(e,!0);return}if(km(e,n,!1),Mt(e,e.lineIndent-1,Bn,!1,s,s)||he(e),me(e,!0),e.position===e.lineStart&&$t(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,me(e,!0),e.line===i&&e.position<e.length&&T(e,"end of the stream or a document separator is expected")}let o=e.events[r];o?.type===U.DOCUMENT&&(o.explicitEnd=a),Ct(e),!a&&e.position<e.length&&!ws(e)&&T(e,"end of the stream or a document separator is expected")}function wo(e,t){let n=e.length,a=Dn(Ke(Ke({},yo),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),s=e.indexOf("\0");for(s!==-1&&Un.throwAt(e,s,"null byte is not allowed in input",a.filename);a.position<a.length&&(ko(a),me(a,!0),!(a.position>=a.length));){let r=a.position;Vm(a),a.position===r&&T(a,"can not read a document")}return a.events}var Kw=Ke(Ke({},yo),fm);function Hn(e,t){return(e&1<<t)!==0}var ao={applyQuoteFlowKeysOption:_m,doubleQuoteForInvisibles:Fm,doubleQuoteWhitespaceOnly:Dm,applyForceQuotesOption:Wm,tryLongOrMultilineAsBlock:Bm,quoteInvalidPlain:Km,fallbackToDoubleQuoted:jm};function xo(e){return e.presenterOptions.quoteStyle==="single"&&Hn(e.allowedStylesMask,W.SINGLE_QUOTED)?W.SINGLE_QUOTED:W.DOUBLE_QUOTED}function _m(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==W.PLAIN||(e.style=W.DOUBLE_QUOTED))}function Fm(e){e.style===W.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=W.DOUBLE_QUOTED)}function Dm(e){e.style===W.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=W.DOUBLE_QUOTED)}function Wm(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==W.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?W.DOUBLE_QUOTED:xo(e)))}function Bm(e){if(e.style!==W.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Hn(e.allowedStylesMask,W.LITERAL_BLOCK)){n&&(e.style=W.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=W.LITERAL_BLOCK);return}let s=Math.max(Math.min(a,40),a-e.shiftOfContent),r=0,o=!1;for(;r<=t.length;){let i=t.length,l=t.indexOf(`
`,r);l!==-1&&(i=l);let c=t.slice(r,i);if(c.length>s&&c[0]!==" "&&/ [^ \t]/.test(c)&&(o=!0),l===-1)break;r=l+1}o?e.style=W.FOLDED_BLOCK:n&&(e.style=W.LITERAL_BLOCK)}function Km(e){e.style===W.PLAIN&&!Hn(e.allowedStylesMask,W.PLAIN)&&(e.style=xo(e))}function jm(e){Hn(e.allowedStylesMask,e.style)||(e.style=W.DOUBLE_QUOTED)}var qm="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Gm="[\\n\\r]",Um="\\uFEFF",xs="[ \\t]",Ro=`(?:(?!(?:${Gm}|${Um}))${qm})`,zn=`(?:(?!${xs})${Ro})`,Co="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",Ao="[-?:,\\[\\]{}#&*!|>'\"%@`]",Hm="[,\\[\\]{}]",ys=zn,bs=`(?:(?!${Hm})${zn})`,zm=`(?:(?:(?!${Ao})${zn})|[?:-](?=${ys}))`,Qm=`(?:(?:(?!${Ao})${zn})|[?:-](?=${bs}))`,Oo=`(?:(?:(?![:#])${ys})|:(?=${ys}))#*`,Po=`(?:(?:(?![:#])${bs})|:(?=${bs}))#*`,$o=`(?:${xs}*${Oo})*`,Mo=`(?:${xs}*${Po})*`,No=`${zm}#*${$o}`,To=`${Qm}#*${Mo}`,Ym=No,Jm=To,Xm=`\\n+${Oo}${$o}`,Zm=`\\n+${Po}${Mo}`,ef=`${No}(?:${Xm})*`,tf=`${To}(?:${Zm})*`,jw=new RegExp(`^(?:${ef})$`,"u"),qw=new RegExp(`^(?:${tf})$`,"u"),Gw=new RegExp(`^(?:${Ym})$`,"u"),Uw=new RegExp(`^(?:${Jm})$`,"u"),Hw=new RegExp(`^(?:${Co})*$`,"u"),zw=new RegExp(`^(?:${Co}|\\n)*$`,"u"),Qw=new RegExp(`^(?:${Ro}|\\n)*$`,"u");var nf={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(ao).map(e=>Reflect.get(ao,e)),tagBeforeAnchor:!1};var Yw=Dn(Ke({},nf),{schema:am,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var Jw=U.DOCUMENT,Xw=U.SEQUENCE,Zw=U.MAPPING,ex=U.SCALAR,tx=U.ALIAS,nx=U.POP,ax=W.PLAIN,sx=W.SINGLE_QUOTED,rx=W.DOUBLE_QUOTED,ox=W.LITERAL_BLOCK,ix=W.FOLDED_BLOCK,lx=Je.BLOCK,cx=Je.FLOW,dx=ke.CLIP,ux=ke.STRIP,px=ke.KEEP;var af=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),sf=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),rf=/^[-+]?(?:0|[1-9][0-9]*)$/,of=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,lf=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,cf={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},df={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function Lo(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return Eo(e);switch(t){case 43:case 45:case 46:return sf.has(e)?Number.NaN:Eo(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=af.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function Eo(e){let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(rf.test(t))return Number(t);let n=of.exec(t);if(n){let[,s,r="",o=""]=n,i=df[r]??8,l=cf[i]?.test(o)?Number.parseInt(o,i):Number.POSITIVE_INFINITY;if(l<2**64)return s==="-"?-l:l}let a=lf.test(t)?Number(t):Number.NaN;return Number.isFinite(a)?a:e}function Io(e){if(e!==null)return typeof e=="string"?e:String(e)}var H={scalar:1,sequence:2,mapping:3,key:4,alias:5},uf=2e5,_o=1e3,Vo=1e3,pf=2;function Fo(e,t,n){let a=[],s=[],r=[],o=0;for(;o<t.length;)t[o++]?.type===U.DOCUMENT&&a.push(l());return{trees:a,duplicates:s,faults:r};function i(c){r.length<Vo&&r.push(c)}function l(){let c=new Int32Array(mf(t,o)*4),d=[],p=new Map,u=0,m=0,f=0,b=!1,y=t[o]?.type===U.POP?null:w(0);for(;o<t.length&&t[o]?.type!==U.POP;)o++;return o++,{value:y,tape:c,keys:d};function k(v,g,A){let R=u;return c[R]=v,c[R+1]=n(g),c[R+2]=n(A),u+=4,c[R+3]=u,f=A,R}function h(v){return{start:c[v+1]??0,end:c[v+2]??0}}function w(v){let g=t[o++];switch(m++,g?.type){case U.SCALAR:{let A=J(H.scalar,g),R=Y(g,A);return g.anchorStart>=0&&p.set(e.slice(g.anchorStart,g.anchorEnd),{value:R,entry:A,nodes:1}),R}case U.ALIAS:return oe(g.anchorStart,g.anchorEnd);case U.SEQUENCE:case U.MAPPING:{let A=g.type===U.MAPPING,R=g.anchorStart>=0?e.slice(g.anchorStart,g.anchorEnd):void 0;R!==void 0&&p.set(R,"open");let E=k(A?H.mapping:H.sequence,g.start,g.start),_=m,L=A?$(E,v):C(v);return g.style===pf&&(f=gf(e,f,A?"}":"]")),c[E+2]=n(f),c[E+3]=u,R!==void 0&&p.set(R,{value:L,entry:E,nodes:m-_+1}),L}default:return null}}function C(v){let g=[];for(;o<t.length&&t[o]?.type!==U.POP;)g.push(w(v+1));return o++,g}function $(v,g){let A={},R;for(;o<t.length&&t[o]?.type!==U.POP;){let E=t[o],_=u,L=N(E);if(L===void 0)w(g+1);else if(L==="<<"&&E?.type===U.SCALAR&&E.style===W.PLAIN)I(A,_,g);else{if(A[L]!==void 0&&Object.hasOwn(A,L)&&s.length<Vo){R??=V(v,_);let Pe=R.get(L);Pe!==void 0&&s.push({key:L,before:h(Pe),again:h(_),depth:g})}R?.set(L,_);let le=w(g+1);L==="__proto__"?Object.defineProperty(A,L,{value:le,enumerable:!0,configurable:!0,writable:!0}):A[L]=le}}return o++,A}function N(v){if(v?.type===U.SCALAR){o++,m++;let A=J(H.key,v),R=Io(Y(v,A));return R===void 0&&i({code:"null-key",span:h(A)}),c[A+3]=d.push(R??"")-1,R}let g=u;w(0),i({code:"complex-key",span:h(g)})}function I(v,g,A){let R=r.length,E=w(A+1);r.length===R&&M(v,E,g)}function M(v,g,A){let R=Array.isArray(g)?[...g].reverse():[g];for(let E of R){if(typeof E=="object"&&E!==null&&!Array.isArray(E)){Object.assign(v,E);continue}b||i({code:"bad-merge",span:h(A)});return}}function V(v,g){let A=new Map;for(let R=v+4;R<g;R=S(R+4))c[R]===H.key&&A.set(d[c[R+3]??0]??"",R);return A}function S(v){return c[v]===H.alias?v+4:c[v+3]??v+4}function oe(v,g){let A=e.slice(v,g),R=k(H.alias,v-1,g),E=p.get(A);if(c[R+3]=typeof E=="object"?E.entry:R,E===void 0){let _=p.size>100?[]:[...p.keys()];return i({code:"unknown-anchor",name:A,anchors:_,span:h(R)}),null}return E==="open"?(i({code:"anchor-in-itself",name:A,span:h(R)}),null):E.nodes===1||(m+=E.nodes,m<=uf)?E.value:(b||i({code:"too-many-aliases",count:m,span:h(R)}),b=!0,null)}function J(v,g){if(g.valueStart<0)return k(v,f,f);let A=g.style===W.SINGLE_QUOTED||g.style===W.DOUBLE_QUOTED;return k(v,g.valueStart-(A?1:0),g.valueEnd+(A?1:0))}function Y(v,g){let A=v.tagStart>=0?e.slice(v.tagStart,v.tagEnd):"";if(v.valueStart<0)return A===""||A==="!!null"?null:"";let R=v.fast?e.slice(v.valueStart,v.valueEnd):uo(e,v);if(A==="!!binary")return yf(R);if(A!==""&&!ff.has(A)||v.style!==W.PLAIN&&A==="")return R;let E=Lo(R);return typeof E=="number"&&!Number.isFinite(E)?(i({code:"not-finite",text:R,span:h(g)}),R):E}}}function mf(e,t){let n=0;for(let a=t;a<e.length;a++){let{type:s}=e[a];if(s===U.DOCUMENT)break;s!==U.POP&&n++}return n}var ff=new Set(["!!int","!!float","!!bool","!!null"]);function gf(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=hf(e,a))}return e.length}function hf(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function yf(e){try{return atob(e.replace(/\s/g,""))}catch{return e}}function ln(e,t){let n=0,a,s=0;for(let r of t){let o=typeof r=="number"?kf(e,n,r):Yn(e,n,r);if(o===void 0)break;a=o.key===void 0?void 0:Rs(e,o.key),n=o.value,s++}return{key:a,value:Rs(e,n),depth:s,entry:n}}function Os(e,t){let n=ln(e,t),a=e.tape[n.entry],s=n.value.start===n.value.end;return a===H.scalar&&n.depth===t.length&&!s?n.value:n.key?n.key:a===H.mapping?bf(e,n.entry)??n.value:n.value}function Do(e,t){let n=ln(e,t);return n.depth===t.length&&n.key?n.key:Os(e,t)}function bf(e,t){let n=Yn(e,t,"name")??vf(e,t);if(n?.key===void 0)return;let a=Rs(e,n.key);return e.tape[n.value]===H.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,e.tape[n.value+2]??0)}:a}function vf(e,t){let n=t+4;return n<(e.tape[t+3]??0)&&e.tape[n]===H.key?{key:n,value:n+4}:void 0}function Rs(e,t){return{start:e.tape[t+1]??0,end:e.tape[t+2]??0}}function Xe(e,t){return e.tape[t]===H.alias?e.tape[t+3]??t:t}function Qn(e,t){return e.tape[t]===H.alias?t+4:e.tape[t+3]??t+4}var Wo=32,Cs=new WeakMap;function Bo(e,t,n){let a=Cs.get(e.tape)??new Map;Cs.set(e.tape,a);let s=a.get(t)??n();return a.set(t,s),s}function kf(e,t,n){let a=Xe(e,t);if(e.tape[a]===H.sequence){if(n>Wo)return Bo(e,a,()=>new Map(As(e,a))).get(n);for(let[s,r]of As(e,a))if(s===n)return r}}function*As(e,t){let n=e.tape[t+3]??0;for(let a=0,s=t+4;s<n;a++,s=Qn(e,s))yield[a,{key:void 0,value:Xe(e,s)}]}function Yn(e,t,n){let a=Xe(e,t);if(e.tape[a]!==H.mapping)return;let s=Cs.get(e.tape)?.get(a);if(s)return s.get(n);let r,o=0;for(let[i,l]of jo(e,a)){if(o++>Wo)return Bo(e,a,()=>Ko(e,a)).get(n);i===n?r=l:i==="<<"&&(r=Sf(e,Xe(e,l.value),n)??r)}return r}function Ko(e,t){let n=new Map;for(let[a,s]of jo(e,t)){if(a==="<<")for(let[r,o]of qo(e,Xe(e,s.value)))n.set(r,o);a!==void 0&&n.set(a,s)}return n}function*jo(e,t){let n=e.tape[t+3]??0;for(let a=t+4;a<n;){let s=e.tape[a]===H.key,r=s?a+4:Qn(e,a);yield[s?e.keys[e.tape[a+3]??0]:void 0,{key:a,value:Xe(e,r)}],a=Qn(e,r)}}function qo(e,t){return e.tape[t]===H.mapping?Ko(e,t):e.tape[t]!==H.sequence?[]:[...As(e,t)].reverse().flatMap(([,{value:n}])=>[...qo(e,Xe(e,n))])}function Sf(e,t,n){if(e.tape[t]===H.mapping)return Yn(e,t,n);let a=e.tape[t+3]??0;for(let s=t+4;e.tape[t]===H.sequence&&s<a;s=Qn(e,s)){let r=Yn(e,Xe(e,s),n);if(r)return r}}var je=class e{constructor(t,n,a,s){this.document=t,this.value=n,this.parent=a,this.step=s}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n?.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=j(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return j(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!j(t))return{};let n={};for(let a of Object.keys(t)){let s=t[a];typeof s=="string"&&(n[a]=s)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function j(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ze(e){return e.isKey?Do(e.document,e.path):Os(e.document,e.path)}function Ae(e,t){let n=new Map;for(let a of e)ye(n,t(a),a);return n}function ye(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function Z(e){let t;return()=>(t??={value:e()},t.value)}var Ho=ls(Ps(),1);function et(e,t,n){return $s(e,t,n)[0]}function $s(e,t,n){let a=e.length>=8?3:e.length>=4?2:0,s=[];for(let r of t){let o=n(r);if(o===e||Math.abs(o.length-e.length)>=3)continue;let i=Cf(o,e);i<a&&Uo(o)!==Uo(e)&&!Of(o,e)&&s.push({item:r,distance:i})}return s.sort((r,o)=>r.distance-o.distance).map(({item:r})=>r)}function Cf(e,t){return mt(e)===mt(t)?.5:Af(e,t)?1:(0,Ho.distance)(e,t)}function mt(e){return e.toLowerCase().replace(/[-_.]/g,"")}function Af(e,t){if(e.length!==t.length)return!1;let n=[...e].findIndex((a,s)=>a!==t[s]);return n>=0&&e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function Uo(e){return e.replace(/\d+/g,"")}function Of(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&mt(e)!==mt(t):n.some((s,r)=>s!==a[r]&&Math.min(s.length,a[r]?.length??0)<=2)}var Pf={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},$f={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},Qo=[...zo(Pf,!0),...zo($f,!1)],Lt=[...new Set(Qo.map(({kind:e})=>e))].sort(),Mf=new Map(Qo.map(e=>[`${e.group}/${e.kind}`,e]));function ft(e,t){let n=Mf.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function gt(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function zo(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(s=>{let[r="",o="",...i]=s.trim().split(" ");return{group:n,kind:r,plural:o,namespaced:t,versions:i}}))}var Ms={APIService:"apiregistration.k8s.io/v1",CSIDriver:"storage.k8s.io/v1",Certificate:"cert-manager.io/v1",ClusterIssuer:"cert-manager.io/v1",ClusterRole:"rbac.authorization.k8s.io/v1",ClusterRoleBinding:"rbac.authorization.k8s.io/v1",ClusterTriggerAuthentication:"keda.sh/v1alpha1",ConfigMap:"v1",CronJob:"batch/v1",CustomResourceDefinition:"apiextensions.k8s.io/v1",DaemonSet:"apps/v1",Deployment:"apps/v1",EndpointSlice:"discovery.k8s.io/v1",Endpoints:"v1",GRPCRoute:"gateway.networking.k8s.io/v1",Gateway:"gateway.networking.k8s.io/v1",GatewayClass:"gateway.networking.k8s.io/v1",HTTPRoute:"gateway.networking.k8s.io/v1",HorizontalPodAutoscaler:"autoscaling/v2",Ingress:"networking.k8s.io/v1",IngressClass:"networking.k8s.io/v1",Issuer:"cert-manager.io/v1",Job:"batch/v1",LimitRange:"v1",MutatingWebhookConfiguration:"admissionregistration.k8s.io/v1",Namespace:"v1",NetworkPolicy:"networking.k8s.io/v1",Node:"v1",PersistentVolume:"v1",PersistentVolumeClaim:"v1",Pod:"v1",PodDisruptionBudget:"policy/v1",PodMonitor:"monitoring.coreos.com/v1",PodTemplate:"v1",PriorityClass:"scheduling.k8s.io/v1",ReferenceGrant:"gateway.networking.k8s.io/v1beta1",ReplicaSet:"apps/v1",ReplicationController:"v1",ResourceQuota:"v1",Role:"rbac.authorization.k8s.io/v1",RoleBinding:"rbac.authorization.k8s.io/v1",Rollout:"argoproj.io/v1alpha1",RuntimeClass:"node.k8s.io/v1",ScaledObject:"keda.sh/v1alpha1",Secret:"v1",Service:"v1",ServiceAccount:"v1",ServiceMonitor:"monitoring.coreos.com/v1",StatefulSet:"apps/v1",StorageClass:"storage.k8s.io/v1",TCPRoute:"gateway.networking.k8s.io/v1alpha2",TLSRoute:"gateway.networking.k8s.io/v1",TriggerAuthentication:"keda.sh/v1alpha1",UDPRoute:"gateway.networking.k8s.io/v1alpha2",ValidatingAdmissionPolicy:"admissionregistration.k8s.io/v1",ValidatingAdmissionPolicyBinding:"admissionregistration.k8s.io/v1",ValidatingWebhookConfiguration:"admissionregistration.k8s.io/v1",VerticalPodAutoscaler:"autoscaling.k8s.io/v1",VolumeAttachment:"storage.k8s.io/v1",VolumeAttributesClass:"storage.k8s.io/v1",VolumeSnapshot:"snapshot.storage.k8s.io/v1",VolumeSnapshotClass:"snapshot.storage.k8s.io/v1"},Jn=Object.fromEntries(Object.entries(Ms).map(([e,t])=>[e,gt(t).group])),Nf={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function It(e,t){if(Ef(t))return Jn[t]===e||Nf[e]?.includes(t)?t:void 0}var Tf=new Set(["cert-manager.io/ClusterIssuer","external-secrets.io/ClusterExternalSecret","external-secrets.io/ClusterSecretStore","gateway.networking.k8s.io/GatewayClass","keda.sh/ClusterTriggerAuthentication","kyverno.io/ClusterPolicy","snapshot.storage.k8s.io/VolumeSnapshotClass","snapshot.storage.k8s.io/VolumeSnapshotContent","trust.cert-manager.io/Bundle"]);function cn(e,t){return ft(e,t)??Tf.has(`${e}/${t}`)}var Xn=new Set(Object.keys(Jn).filter(e=>cn(Jn[e],e)));function Zn(e,t){return It(e,t)??`${t}.${e}`}function Ef(e){return Object.hasOwn(Jn,e)}var Lf=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function Yo(e){return If.test(e)}var If=/(?:^|[\s"'{,\u200b])(?:apiVersion|kind)["']?[ \t]*:/;function Jo(e,t){return Lf.find(a=>(a.path?.test(e)??!0)&&(a.text?.test(t)??!0))?.reason??"no apiVersion and kind"}var Vf=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],_f=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,Ff=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function Df(e,t){let n=je.root(e);if(!j(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:s}=n.value;if(typeof a!="string"||typeof s!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||s==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:r}=gt(a);return _f.test(a)||Ff.has(s)||Vf.some(o=>o.test(r))?{skipped:"tool configuration"}:{resources:Xo(n,t,{apiVersion:a,kind:s})}}function Vt(e){let t=new WeakMap,n=new WeakMap;return{read(a){let s=t.get(a)??Df(a,e);return t.set(a,s),s},workloadOf(a){let s=n.get(a)??{workload:Ns(a)};return n.set(a,s),s.workload}}}function Xo(e,t,n){if(!j(e.value))return[];let a=typeof e.value.kind=="string"?e.value.kind:n.kind;if(a===void 0)return[];if(!Wf(a,e.value))return[Bf(e,t,{...n,kind:a})];let s=a==="List"?void 0:a.slice(0,-4);return e.get("items").items().flatMap(o=>Xo(o,t,{...n,kind:s}))}function Wf(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function Bf(e,t,n){let a=e.get("apiVersion").text()??n.apiVersion,{kind:s}=n,{group:r,version:o}=gt(a),i=Q(e),l=cn(r,s),c=i.get("namespace").text();return{apiVersion:a,group:r,version:o,kind:s,visitable:It(r,s),name:i.get("name").text()??"",namespace:l?"":c||t,hasOwnNamespace:!l&&c!==void 0&&c!=="",at:e,file:e.document.file}}function Q(e){return e.get("metadata")}function z(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var Kf={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function Ns(e){let t=Kf[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),s=qf(e,t),r=s.get("spec");if(!j(r.value))return;let o=s.get("metadata"),i=[],l={resource:e,metadata:o,spec:r,labels:o.get("labels").labels(),containers:i,replicas:Gf(e,a.get("replicas").number())};for(let[c,d]of jf)for(let p of r.get(c).items()){let u=p;if(!j(u.value))continue;let m=d==="init"&&u.get("restartPolicy").text()==="Always";i.push({role:m?"sidecar":d,name:u.get("name").text()??"",at:u,workload:l})}return l}var jf=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function qf(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function Gf(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t??1}function Ne(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}function Ts(e){return e.split(".").map(t=>{let n=t.endsWith("[]");return{key:n?t.slice(0,-2):t,isEach:n}})}var Uf=[{part:"container",from:"pod",path:"initContainers[]"},{part:"container",from:"pod",path:"containers[]"},{part:"container",from:"pod",path:"ephemeralContainers[]"},{part:"claim",from:"pod",path:"volumes[].ephemeral.volumeClaimTemplate.spec"},{part:"claim",from:"PersistentVolumeClaim",path:"spec"},{part:"claim",from:"StatefulSet",path:"spec.volumeClaimTemplates[].spec"}];function Ls(e){let t=new Map;for(let r of e)Zo(s(r.from),r.path).rows.push(r);for(let{part:r,from:o,path:i}of Uf){let l=t.get(r);l&&Zo(s(o),i).parts.push(l)}let n=t.get("any"),a=t.get("pod");return({visitable:r,at:o},i)=>{let l=[],c=r&&t.get(r);return n&&_t(l,n,{at:o,holder:o}),c&&_t(l,c,{at:o,holder:o}),a&&i&&_t(l,a,{at:i.spec,holder:i.spec}),l};function s(r){let o=t.get(r);if(o)return o;let i=Es();return t.set(r,i),i}}function _t(e,t,{at:n,holder:a}){for(let r of t.rows)e.push({row:r,at:n,holder:a});let{value:s}=n;if(t.keys.length>0&&j(s))for(let[r,o]of t.keys)s[r]===void 0||s[r]===null||_t(e,o,{at:n.get(r),holder:n});if(t.items)for(let r of n.items())r.exists&&_t(e,t.items,{at:r,holder:a});for(let r of t.parts)_t(e,r,{at:n,holder:n})}function Es(){return{rows:[],keys:[],items:void 0,parts:[]}}function Zo(e,t){let n=e;for(let{key:a,isEach:s}of Ts(t)){let r=n.keys.find(([i])=>i===a)?.[1],o=r??Es();r||n.keys.push([a,o]),s&&(o.items??=Es()),n=s&&o.items?o.items:o}return n}function _e(e){if(e===void 0)return()=>[];let t=Ts(e);return n=>{let a=[n];for(let{key:s,isEach:r}of t){let o=a.flatMap(i=>{let l=i.get(s);return l.exists?[l]:[]});a=r?o.flatMap(i=>i.items()):o}return a}}function ea(e){if(e===void 0)return()=>{};let t=e.split(".");return({value:n})=>{let a=n;for(let s of t)a=j(a)?a[s]:void 0;return typeof a=="string"?a:void 0}}var Hf=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],zf=Ae(Hf,({kind:e})=>e);function ei(e,t,n){return(zf.get(e)??[]).some(a=>(a.namespace===void 0||a.namespace===t)&&a.names.some(s=>typeof s=="string"?s===n:s.test(n)))}var Qf=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],Yf=Ae(Qf,({by:e})=>e);function ti(e){if(e.kind==="Ingress")return Jf(e);if(e.kind==="Secret"||e.kind==="ConfigMap")return Zf(e);if(ft(e.group,e.kind)!==void 0)return[];return[...Is(e,"Secret","spec.writeConnectionSecretToRef.name"),...(Yf.get(`${e.group}/${e.kind}`)??[]).flatMap(n)];function n({makes:a,field:s,suffixes:r=[]}){return a.flatMap(o=>{let i=s===void 0?[]:Is(e,o,s);return i.length>0?i:r.map(l=>({kind:o,name:`${e.name}${l}`,namespace:void 0}))})}}function Is({at:e},t,n){return _e(n)(e).flatMap(a=>{let s=a.text();return s?[{kind:t,name:s,namespace:void 0}]:[]})}function Jf(e){let t=Q(e.at).get("annotations").labels();return Object.keys(t).some(a=>a.startsWith("cert-manager.io/")||a==="kubernetes.io/tls-acme")?Is(e,"Secret","spec.tls[].secretName"):[]}var Xf=/^(reflector\.v1\.k8s\.emberstack\.com\/reflection-(allowed|auto-enabled)|replicator\.v1\.mittwald\.de\/replicat(e-to|e-to-matching|ion-allowed)|kubed\.appscode\.com\/sync)$/;function Zf({at:e,kind:t,name:n}){let a=Q(e).get("annotations");return a.exists?a.entries().some(([r])=>Xf.test(r))?[{kind:t,name:n,namespace:void 0}]:[]:[]}var eg=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,tg=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function Ft({group:e,kind:t}){return ft(e,t)===void 0&&!eg.test(e)&&!tg.test(t)}var Vs=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),Bx=new Map([...Vs].map(([e,t])=>[t,e])),ng=[...Vs.keys()];function ta(e){let t=new Set(e);return[...ng.filter(a=>t.has(a)),...[...t].filter(a=>!Vs.has(a))]}var na="docker.io",ag="index.docker.io",aa="library/";var ni="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",sg=`(?:${ni}(?:\\.${ni})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,ai="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",rg=`${ai}(?:/${ai})*`,og="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",ig="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",lg=new RegExp(`^(?:(${sg})/)?(${rg})(?::(${og}))?(?:@(${ig}))?$`),cg=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,dg=/^[a-f0-9]{64}$/;function Ge(e){if(dg.test(e))return;let[t,n]=ug(e),a=n.split(":",1)[0]??"";if(a!==a.toLowerCase())return;let s=lg.exec(`${t}/${n}`);if(s===null)return;let[,r="",o="",i,l]=s;if(!(o.length>255)&&!(l!==void 0&&!cg.test(l)))return{registry:r,repository:o,name:r===""?o:`${r}/${o}`,familiarName:pg(r,o),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function si(e){return Ge(e)?.tag==="latest"?"Always":"IfNotPresent"}function ug(e){let t=e.indexOf("/");if(t===-1)return[na,aa+e];let n=e.slice(0,t),a=e.slice(t+1),s=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),r=s&&n!==ag?n:na,o=s?a:e,i=r===na&&!o.includes("/");return[r,i?aa+o:o]}function pg(e,t){if(e==="")return t;if(e!==na)return`${e}/${t}`;if(!t.startsWith(aa))return t;let n=t.slice(aa.length);return n.includes("/")?t:n}var dn="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",mg=new RegExp(`^${dn}$`),fg=new RegExp(`^${dn}(?:\\.${dn})*$`),qx=new RegExp(`^\\*\\.${dn}(?:\\.${dn})*$`);var ri=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var _s=63,gg=253;function oi(e){return e.length<=_s&&mg.test(e)}function hg(e){return e.length<=gg&&fg.test(e)}function sa(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>_s||!ri.test(n)?!1:t===-1||hg(e.slice(0,t))}function Fs(e){return e===""||e.length<=_s&&ri.test(e)}var ii=e=>e.length>0,li=e=>e.length===0,pi=new Map([["In",{takes:ii,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${ui(t).join(",")})`}],["NotIn",{takes:ii,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${ui(t).join(",")})`}],["Exists",{takes:li,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:li,matches:e=>e===void 0,text:e=>`!${e}`}]]);function ge(e,t){return!Dt(e)||!Ws(e.matchLabels).every(([a,s])=>Ds(t,a)===s&&sa(a)&&Fs(s))?!1:Fe(e.matchExpressions).every(a=>mi(a,t))}function be(e,t){let n=Ws(e);return n.length>0&&n.every(([a,s])=>Ds(t,a)===s)}function ra(e,t,n){return e==null?!0:Fe(e.nodeSelectorTerms).some(a=>yg(a,t,n))}function Se(e){if(!Dt(e))return"<none>";let t=Ws(e.matchLabels).map(([s,r])=>({key:s,text:`${s}=${un(r)}`})),n=Fe(e.matchExpressions).filter(Dt).map(s=>({key:un(s.key),text:kg(s)})),a=[...t,...n].sort((s,r)=>fi(s.key,r.key));return a.length===0?"<none>":a.map(({text:s})=>s).join(",")}function mi(e,t){if(!Dt(e))return!1;let n=pi.get(e.operator),a=Fe(e.values);return n===void 0||!n.takes(a)||!di(e.key)||!sa(e.key)||!a.every(s=>di(s)&&Fs(s))?!1:n.matches(Ds(t,e.key),a)}function yg(e,t,n){let a=Fe(e?.matchExpressions),s=Fe(e?.matchFields);return a.length===0&&s.length===0?!1:a.every(r=>bg(r,t))&&s.every(r=>vg(r,n))}function bg(e,t){let n=e?.operator;if(n!=="Gt"&&n!=="Lt")return mi(e,t);let{key:a,values:s}=e;if(typeof a!="string"||!sa(a)||Fe(s).length!==1)return!1;let r=ci(t?.[a]),o=ci(Fe(s)[0]);return r===void 0||o===void 0?!1:n==="Gt"?r>o:r<o}function vg(e,t){let n=Fe(e?.values);return e?.key!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function ci(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function kg(e){let t=un(e.key),n=Fe(e.values).map(un);return pi.get(e.operator)?.text(t,n)??`${t} ${un(e.operator)} (${n.join(",")})`}function Ds(e,t){return Dt(e)&&Object.hasOwn(e,t)?e[t]:void 0}function Ws(e){return Dt(e)?Object.entries(e):[]}function Fe(e){return Array.isArray(e)?e:[]}function Dt(e){return typeof e=="object"&&e!==null}function di(e){return typeof e=="string"}function un(e){return typeof e=="object"||e===void 0?"":String(e)}function ui(e){return[...e].sort(fi)}function fi(e,t){return e===t?0:e<t?-1:1}function Wt({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let s=gi(e),r=Sg(t,n).flatMap(o=>o.ports??[]).find(o=>o.name===a&&gi(o)===s);return r===void 0?{found:!1}:{number:r.containerPort,found:!0}}function hi(e,t){return e?.find(n=>n.name===t)}function Sg(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function gi(e){return e.protocol||"TCP"}var wg={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},xg={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Rg=new Map([...Object.entries(wg).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(xg).map(([e,t])=>[e,{base:2,exponent:t}])]),Cg=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,Ag=/^[eE][-+]?[0-9]+$/,oa=2n**63n-1n,Og=18,Bt=9,Pg=400;function Te(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let n=Cg.exec(t);if(n===null)return;let a=$g(n[4]??"");if(a===void 0)return;let s=n[1]==="-",r=Mg(n[2]??""),o=n[3]?.slice(1)??"",i=a.base===10?Ng(r,o,a):Tg(r,o,a);if(i!==void 0)return yi(i,s);if(!(n[2]===""&&o===""))return yi(Eg(r,o,a),s)}function Oe(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return Te(e);if(typeof e=="string")return Te(e.trim())}function $g(e){let t=Rg.get(e);if(t!==void 0)return t;if(!Ag.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>oa||n<-oa-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function Mg(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function Ng(e,t,n){if(e.length+t.length>Og)return;let a=n.exponent-t.length|0;if(!(a<-Bt))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Tg(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function Eg(e,t,n){let a=BigInt(e+t),s=n.base===10?t.length-n.exponent|0:t.length,r=n.base===10?a:a<<BigInt(n.exponent);if(r===0n||s<-Pg)return{numerator:r,scale:s,wide:!0};let o=Lg(r,s);return n.base===2&&o>oa*10n**BigInt(Bt)?{numerator:oa,scale:0,wide:!0}:{numerator:o,scale:Bt,wide:!0}}function Lg(e,t){if(t<=Bt)return e*10n**BigInt(Bt-t);let n=t-Bt;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function yi(e,t){return t?{...e,numerator:-e.numerator}:e}var Ig=["k","M","G","T","P","E"],Vg=["kilo","mega","giga","tera","peta","exa"],_g=["kibi","mebi","gibi","tebi","pebi","exbi"],Fg=new Map([...Ig.flatMap((e,t)=>Kg(e,Vg[t]??"",_g[t]??"")),...Ue("case",["n"],"n"),...Ue("case",["u"],"u"),...Ue("bytes-suffix",["b","byte","bytes"],""),...Ue("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...Ue("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...Ue("grammar",["millicore","millicores"],"m"),...Ue("grammar",["\u03BC","\xB5"],"u")]),Dg=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function ia(e){if(Oe(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(Bs(a))return{code:n===a?"grammar":"space",suggestion:a};let s=Dg.exec(Bg(a));if(s===null)return{code:"grammar"};let[,r="",o=""]=s,i=Wg(o);if(i===void 0||!Bs(r+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:r+c}:{code:l,suggestion:r+c,alternative:r+d}}function Wg(e){return Bs(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:Fg.get(e.toLowerCase())}function Bg(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function Bs(e){return Te(e)!==void 0}function Ue(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function Kg(e,t,n){let a=e.toLowerCase(),s=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:s}],...Ue("case",[`${a}i`],s),...Ue("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],s),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(r=>[r,{code:"bytes-suffix",suffix:e,alternative:s}])]}var jg=4e3;function De(e,t){if(e.scale===t.scale)return pn(e.numerator,t.numerator);let n=pn(e.numerator,0n);if(n!==pn(t.numerator,0n))return pn(e.numerator,t.numerator);if(n===0)return 0;let a=bi(e)-bi(t);if(a!==0)return a>0?n:-n;let s=Math.max(e.scale,t.scale);return pn(vi(e,s),vi(t,s))}function tt(e){return e.wide?Hg(e):qg(e)}function la(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-jg)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",s=ki(t).toString().padStart(n+1,"0"),r=s.slice(-n).replace(/0+$/,""),o=a+s.slice(0,-n);return r===""?o:`${o}.${r}`}function pn(e,t){return e===t?0:e<t?-1:1}function ki(e){return e<0n?-e:e}function bi(e){return ki(e.numerator).toString().length-e.scale}function vi(e,t){return e.numerator*10n**BigInt(t-e.scale)}function mn(e){return BigInt.asIntN(64,e)}function qg({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Gg(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function Gg(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=mn(n);return a===n||Ug.has(t)?a:0n}var Ug=new Set([1,2,3,6,9]);function Hg({numerator:e,scale:t}){if(t===0)return mn(e);if(t<=-64)return 0n;if(t<0)return mn(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?mn(e):e,s=a/n;return mn(a%n===0n?s:s+1n)}var zg="volume.beta.kubernetes.io/storage-class",Qg=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],Yg=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function Si(e){return js(e)??e.storageClassName??""}function wi(e){return js(e)!==void 0||typeof e.storageClassName=="string"}function Kt(e){return js(e)??e.storageClassName??""}function xi(e){return Qg.some(t=>e?.[t]==="true")}function Ks(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":Yg.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function js(e){let t=e.annotations?.[zg];return typeof t=="string"?t:void 0}var Ri=ls(Ps(),1);function we(e,t){let n=e.toLowerCase(),a,s=(e.length<=3?1:e.length<=8?2:3)+1;for(let r of t){if(e.length>=3&&r.toLowerCase().startsWith(n)&&r!==e)return r;if(Math.abs(r.length-e.length)>=s)continue;let o=(0,Ri.distance)(n,r.toLowerCase());o<s&&(a=r,s=o)}return a}function nt(e,t){let n=we(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var Jg=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"],qs=["error","warning","info"];function x(e){return{options:{},...e}}function jt(e,t){let n=new Map;for(let a of e){let s=n.get(a.from)??new Map;n.set(a.from,s);let r=`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`,o=s.get(r);o?o.push(a):s.set(r,[a])}return[...n.values()].flatMap(a=>[...a.values()].flatMap(([s,...r])=>s?[{first:s,others:r}]:[]))}function ca({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:Q(e.resource.at).get("name"),note:Xg(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function Xg(e){return e.namespace===""?z(e):`${z(e)} in namespace '${e.namespace}'`}var Ci=x({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,proof:r})=>a==="missing"&&!s&&(r?.code==="near-key"||r?.code==="no-key"));for(let{first:a,others:s}of jt(n,({to:r,proof:o})=>Zg(o)?"":r.key??"")){let{at:r,keyAt:o,to:i,proof:l,effect:c}=a;if(!l||l.code==="complete")continue;let d=z(l.resource),p={object:d,key:i.key??"",effect:c},u=[{at:eh(l.resource),note:`the keys of ${d}`},...s.slice(0,5).map(ah)];l.resource.at.get("binaryData").get(i.key??"").exists?t(o??r,"binary",p,{related:u}):l.code==="near-key"?t(o??r,"similar",{...p,meant:l.key},{related:u}):t(o??r,"absent",{...p,known:th(l.resource)},{related:u})}}}}});function Zg(e){return e?.code==="no-key"&&nh(e.resource).length===0}var Gs=["data","stringData","binaryData"];function eh(e){let t=e.at,n=Gs.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function th(e){let t=Gs.flatMap(a=>e.at.get(a).entries().map(([s])=>s)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function nh(e){return Gs.flatMap(t=>e.at.get(t).entries().map(([n])=>n))}function ah({keyAt:e,at:t,to:n}){return{at:e??t,note:`key '${n.key??""}' is asked for here, too`}}var Ai=x({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,to:r})=>a==="missing"&&!s&&(r.kind==="ConfigMap"||r.kind==="Secret"));for(let a of jt(n,()=>"")){let{at:s,to:r,effect:o,proof:i}=a.first,l={kind:r.kind,name:r.name,namespace:r.namespace,effect:o},c={related:ca(a),...sh(a.first)};i?.code==="complete"?t(s,"absent",l,c):i?.code==="near-miss"?t(s,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(s,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function sh({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var Oi=x({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!rh(e,a));for(let a of jt(n,({at:s})=>String(s.path.at(0)))){let{from:s,at:r,to:o,proof:i,effect:l}=a.first,c={target:`${o.kind} '${o.name}'`,effect:l},d={related:ca(a),...s.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(r,"absent",c,d):i?.code==="near-miss"?t(r,"similar",{...c,meant:i.resource.name},d):i?.code==="other-namespace"&&t(r,"elsewhere",{...c,namespace:o.namespace,other:i.resource.namespace},d)}}}}});function rh(e,{from:t,to:n,proof:a}){return n.selector!==void 0||a?.code==="no-port"||n.kind==="Namespace"||n.kind==="CSIDriver"||n.kind==="Node"||n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}var Pi=x({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},s){t!=="container"||Ne(s)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var oh=["startupProbe","livenessProbe","readinessProbe"],ih=["postStart","preStop"];function da({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...oh.map(n=>({name:n,at:t.get(n),isHook:!1})),...ih.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var Mi=x({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:s}of da(t)){if(!j(a.value))continue;let r=s?ch:lh,o=r.filter(l=>a.get(l).exists),i=r.filter(l=>!s||l!=="tcpSocket");o.length===0&&e(a.key,"none",{check:n,known:$i(i,"or")}),s&&o.length===1&&o[0]==="tcpSocket"&&e(a.get("tcpSocket").key,"tcp",{check:n},{severity:"warning"}),o.length>1&&e(a.key,"several",{check:n,found:$i(o,"and")})}}}}}),lh=["exec","httpGet","tcpSocket","grpc"],ch=["exec","httpGet","tcpSocket","sleep"];function $i(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Ni=x({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let{name:a,at:s}=t,r=s.get("ports").exists?[{at:s.get("ports").key,note:"the ports of the container"}]:[],o=new Set;for(let{check:i,port:l,isElsewhere:c}of dh(t)){let d=l.scalar();if(typeof d=="string"){let p=ph(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!p.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:mh(d,p)},{related:r})}else d&&!c&&!o.has(d)&&uh(d,t,n)&&(o.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set(Us(t))].join(", ")},{related:r,severity:"info"}))}}}}});function dh(e){return da(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function uh(e,t,n){return Us(t).length>0&&!n.containers.some(a=>Us(a).includes(e))}function ph(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function Us(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function mh(e,t){if(t.length===0)return"no port by name";let n=we(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var Ii=x({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||Ne(n)||n.resource.visitable==="PodTemplate")return;let s=gh(e.servicesOf(n).filter(fh),n.resource.file),r=a.flatMap(c=>({container:c,service:s.find(d=>hh(d,c))}));if(r.some(({service:c})=>c)){for(let{container:c,service:d}of r)!d||Ei(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Li(d)]});return}if(a.some(Ei))return;let[o,...i]=a,l=s[0]?{severity:"warning",related:[Li(s[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):o&&t(o.at.get("name"),"single",{container:o.name},l)}}}});function fh(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>`${a.get("name").text()??""} ${a.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function gh(e,t){let n=a=>a.file===t?0:Ti(a.file)===Ti(t)?1:2;return[...e].sort((a,s)=>n(a)-n(s))}function Ti(e){return e.slice(0,e.lastIndexOf("/")+1)}function Ei({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function hh(e,t){return e.at.get("spec").get("ports").items().some(n=>{let a=n.get("targetPort").scalar()||n.get("port").number(),s=n.get("protocol").text()??"TCP",r=t.at.get("ports").items().filter(o=>(o.get("protocol").text()??"TCP")===s);return a!==void 0&&r.some(o=>o.get("name").text()===a||o.get("containerPort").number()===a)})}function Li(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function qt(e){let t=yh(e),n=e.containers.filter(s=>!t(s)).map(({at:s})=>({at:s.get("image"),policy:s.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(s=>{let r=s.get("image");return{at:r.get("reference"),policy:r.get("pullPolicy")}});return[...n,...a].flatMap(({at:s,policy:r})=>{let o=s.text();return o===void 0?[]:[{at:s,policy:r,text:o}]})}function yh({resource:e}){let n=Q(e.at).get("annotations").entries().some(([r])=>r==="image.openshift.io/triggers"),s=e.at.get("spec").get("triggers").items().flatMap(r=>r.get("imageChangeParams").get("containerNames").texts());return({name:r,at:o})=>n||s.includes(r)||r==="istio-proxy"&&o.get("image").text()==="auto"}function ht(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var Vi=x({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a,policy:s}of qt(t)){let r=bh(a,s);if(r===void 0)continue;let o=r==="pinned"?{severity:"info"}:{};e(s,r,{image:ht(a),policy:s.text()??""},{...o,related:[{at:n,note:"the image"}]})}}}}});function bh(e,t){if(t.value==="Never")return"never";let n=Ge(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var _i=x({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of qt(t)){let s=ht(a.trim(),40),r=vh.exec(a)?.[0].trim();if(a.trim()==="")e(n,"empty");else{if(Ge(a))continue;r?e(n,"variable",{image:s,variable:ht(r,40)},{severity:"info"}):a!==a.trim()?e(n,"blank",{image:s}):e(n,"invalid",{image:s,reason:Sh(a)})}}}}}}),vh=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,kh=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function Sh(e){return kh.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var Fi=x({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let{at:a,text:s}of qt(n)){let r=Ge(s);!r||r.digest!==void 0||r.tag!=="latest"||e.isImageSet(s)||t(a,r.explicitTag===void 0?"untagged":"latest",{image:ht(s,70)})}}}}});function ua(e){let t=Z(()=>Di(e.workloads,({labels:a})=>a)),n=Z(()=>Di(e.workloads,Wi));return{carrying:a=>Object.entries(a).flatMap(([s,r])=>t().get(`${s}=${r}`)??[]),labelled(a){let[s]=Object.entries(a);return(s?n().get(`${s[0]}=${s[1]}`)??[]:[]).filter(o=>be(a,Wi(o)))}}}function Di(e,t){let n=new Map;for(let a of e)for(let[s,r]of Object.entries(t(a))){let o=n.get(`${s}=${r}`);o?o.push(a):n.set(`${s}=${r}`,[a])}return n}function Wi({resource:e}){return Q(e.at).get("labels").labels()}var Bi=x({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let n=ua(e);return{reference(a){let{from:s,at:r,to:o,state:i,targets:l}=a;if(s.visitable!=="StatefulSet"||o.kind!=="Service")return;if(i==="missing"){let u=Oh(a.proof);return t(r,"missing",{service:o.name,hint:Ah(a)},{related:u})}let c=l,[d]=c,p=e.workloadOf(s);if(!(i!=="resolved"||!d||!p))if(c.some(wh)){if(!c.some(u=>Rh(u,p)||Ch(e,n,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:p.metadata.get("labels").key,note:"the labels of the pods"}];t(r,"unselected",{service:o.name,set:z(s)},{related:u})}}else{let u=[{at:xh(d),note:"it has an address of its own"}],m=(p.replicas??2)>1?"warning":"info";t(r,"address",{service:o.name},{related:u,severity:m})}}}}});function wh(e){return e.at.get("spec").get("clusterIP").text()==="None"}function xh(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:n})=>n)??Q(e.at).get("name")}function Rh(e,t){return be(e.at.get("spec").get("selector").labels(),t.labels)}function Ch(e,t,n){let a=n.at.get("spec").get("selector").labels();return e.find("Endpoints",n.namespace,n.name).length>0?!0:e.selectedBy(n,a).workloads.length===0&&(e.nearLabel(n,n.at.get("spec").get("selector"))!==void 0||t.labelled(a).length>0)}function Ah({proof:e}){let t=Ki(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function Oh(e){let t=Ki(e);return t?[{at:Q(t.at).get("name"),note:z(t)}]:[]}function Ki(e){return e&&"resource"in e?e.resource:void 0}var qi=x({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let n=ua(e),a=Z(()=>e.resources.filter(s=>Lh(e,s)));return{Service(s){if(!Nh(s)||Th(e,s))return;let r=e.nearLabel(s,s.at.get("spec").get("selector"));if(r){let{pair:m,label:f,isKey:b,workload:y}=r,k={selector:pa(m),label:pa(f),workload:z(y.resource)},h=[{at:b?f.key:f,note:"the label of the pods"}];return t(b?m.key:m,"near",k,{related:h})}if(a().some(m=>e.sameNamespace(s,m)!==!1))return;let{key:o,pairs:i,values:l}=ma(s),c=({resource:m})=>e.sameNamespace(s,m)===!0,d=n.labelled(i).find(c)?.resource;if(d)return t(o,"owner",{...l,workload:z(d)},ji(d,"labels"));if(Eh(e,s,n))return;let p=Ph(e,s);if(p){let{pair:m,label:f,workload:b}=p,y={selector:pa(m),label:pa(f),workload:z(b.resource)};return t(m,"near",y,{related:[{at:f,note:"the label of the pods"}]})}let u=$h(e,s,n)?.resource;if(u){let m={...l,workload:z(u),other:u.namespace};return t(o,"elsewhere",m,ji(u,"namespace"))}e.isComplete&&t(o,"none",l)}}}});function ma(e){let t=e.at.get("spec").get("selector"),n=t.labels(),a={selector:Se({matchLabels:n}),namespace:e.namespace};return{key:t.key,pairs:n,values:a}}function pa(e){return`${e.name}=${e.text()??""}`}function ji(e,t){let n=Q(e.at).get(t);return{related:[{at:t==="labels"?n.key:n,note:`the ${t} of ${z(e)} itself`}]}}function Ph(e,t){let n=e.workloads.find(({resource:s})=>s.name===t.name&&s.file===t.file&&e.sameNamespace(t,s)===!0);if(!n||t.name===""||e.mayBeServed(n))return;let a=n.metadata.get("labels").entries();for(let[s,r]of t.at.get("spec").get("selector").entries()){if(n.labels[s]===r.text())continue;let o=a.find(([i,l])=>i===s||l.text()===r.text())?.[1];if(o)return{workload:n,pair:r,label:o}}}function $h(e,t,n){let{pairs:a}=ma(t);return n.carrying(a).filter(({labels:r})=>be(a,r)).find(r=>e.areNear(t,r.resource)&&!e.mayBeServed(r))}var Mh=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Nh(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,s])=>s.text()!==void 0&&!Mh.test(a))}function Th(e,t){let{pairs:n}=ma(t),{workloads:a,perhaps:s}=e.selectedBy(t,n);return a.length>0||s.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:o})=>Q(o).get("labels").labels()).some(o=>o["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function Eh(e,t,n){let{pairs:a}=ma(t);return n.carrying(a).some(({labels:s,resource:r})=>{let o=Object.keys(a).filter(l=>Object.hasOwn(s,l));return!(o.length===Object.keys(a).length)&&o.every(l=>s[l]===a[l])&&e.sameNamespace(t,r)!==!1})}function Lh(e,t){return Ft(t)&&e.workloadOf(t)===void 0}var Ui=x({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){let a=Vh(e,n),s=n.at.get("spec").get("clusterIP").text()==="None",r=e.isComplete||a.some(({resource:o})=>fa(o)===fa(n));for(let{at:o,target:i,protocol:l}of Ih(n)){let[c]=a;if(typeof i=="string"&&/^\d+$/.test(i))t(o,"text",{port:i});else if(c)if(typeof i=="number"){let d=Dh(i,a);if(!d||s||!r)continue;let p={port:i,workload:z(c.resource),declared:d};t(o,"number",p,{related:Gi(c),severity:"info"})}else{let d=Fh(e,a,{target:i,wanted:l});if(!d||!(r||d.isCertain))continue;let p=s?{severity:"warning"}:{},u={port:i,workload:z(c.resource),wanted:l,...d};t(o,d.message,u,{related:Gi(c),...p})}else continue}}}}});function Ih(e){return e.at.get("spec").get("ports").items().flatMap(n=>{let a=n.get("protocol").text()??"TCP",s=n.get("targetPort").scalar();if(s)return[{at:n.get("targetPort"),target:s,protocol:a}];let r=n.get("port").number();return r===void 0?[]:[{at:n.get("port"),target:r,protocol:a}]})}function Vh(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:s}=e.selectedBy(t,n.get("selector").labels());if(a.length===0)return[];let r=({resource:o})=>fa(o)===fa(t)?0:1;return[...a,...s].sort((o,i)=>r(o)-r(i))}function fa({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var _h=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Fh(e,t,{target:n,wanted:a}){if(_h.has(n)||e.mayBeUnread(n))return;let s={port:0,targetPort:n,protocol:a},r=e.minorVersion>=33;if(t.some(p=>Wt({servicePort:s,containers:Hs(p),sidecarsCount:r}).found))return;let o=t.flatMap(Hs).flatMap(p=>p.role==="init"?[]:p.ports),i=o.find(({name:p,protocol:u="TCP"})=>p===n&&u!==a);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(n)?[]:o.flatMap(({name:p})=>p??[]),c=we(n,l),d=et(n,l,p=>p)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:d}}function Dh(e,t){let n=t.flatMap(Hs),a=[...new Set(n.flatMap(({ports:r})=>r.map(({containerPort:o})=>o)))];return n.some(({role:r,ports:o})=>r==="container"&&o.length===0)||a.includes(e)?void 0:a.join(", ")}function Hs({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:Wh(n)}])}function Wh(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function Gi({resource:e,containers:t,spec:n}){return[{at:t.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??n.get("containers").key,note:`the ports of ${z(e)}`}]}function ga(e){let t=new Map;return{isLimited:(s,r)=>Hi(s).some(o=>o.get("limits").get(r).exists)||n(s,r,["default","max"]),isRequested:(s,r)=>Hi(s).some(o=>o.get("requests").get(r).exists||o.get("limits").get(r).exists)||n(s,r,["defaultRequest","default","max","min"])};function n(s,r,o){return a(s).some(l=>o.some(c=>l.get(c).get(r).exists))||e.mayBeUnread("LimitRange")}function a({workload:{resource:s}}){let r=`${s.hasOwnNamespace}/${s.namespace}`,o=t.get(r);if(o)return o;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,s)!==!1).flatMap(({at:c})=>Bh(c));return t.set(r,l),l}}function Bh(e){return e.get("spec").get("limits").items().filter(n=>n.get("type").text()==="Container")}function ha({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function fn({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function Hi({at:e,workload:t}){let n=t.spec.get("resources");return[e.get("resources"),n]}var zi=x({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:n,isRequested:a}=ga(e);return{container(s,r){!ha(s)||Ne(r)||n(s,"memory")||!a(s,"memory")||t(fn(s),"missing",{container:s.name})}}}});function ba({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>Qs(a.get("resources"),"container")),...Qs(n,"container"),...yt(t.get("overhead"),"container"),...e.flatMap(({at:a})=>a.get("env").items().flatMap(s=>ya(s.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(a=>[...ya(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...zs(a.get("ephemeral").get("volumeClaimTemplate"))])]}function va(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return zs(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(zs);case"PersistentVolume":return yt(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return yt(t.get("spec").get("hard"),"quota");case"LimitRange":return Kh(t);case"HorizontalPodAutoscaler":return jh(t);default:return[]}}function zs(e){return Qs(e.get("spec").get("resources"),"volume")}function Qs(e,t){return[...yt(e.get("requests"),t),...yt(e.get("limits"),t)]}function Kh(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>yt(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>yt(t.get(n),"range").map(a=>({...a,resource:""})))])}function jh(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(s=>ya(s,n.get("name").text()??"","metric"))}))}function yt(e,t){return e.entries().flatMap(([n,a])=>ya(a,n,t))}function ya(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var Qi=x({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=Hh(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>va(n).forEach(t),workload:n=>ba(n).forEach(t)}}}),qh=1024*1024,Gh=500,Uh=65536;function Hh({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),s=Oe(a);if(s===void 0||s.numerator<=0n)return;let r=Number(s.numerator)/10**s.scale,o={field:e.name,text:a,value:la(s),meant:""};if(/(^|\.)cpu$/.test(t)){let u=zh(a,r,n);return u&&{message:u,reading:{...o,meant:`${a}m`}}}let i=/(^|\.)memory$/.test(t);if(r>=qh||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(a)??[];if(l===void 0||c===""&&Number(l)>Uh)return;if(c==="m")return{message:"milli",reading:{...o,meant:`${l}Mi`}};let d=n==="volume"&&t==="storage"&&e.name!=="sizeLimit",p=`${l}${d?"Gi":"Mi"}`;return i||c===""?{message:"bytes",reading:{...o,meant:p}}:void 0}function zh(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=Gh?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var Yi=x({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n,use:a})=>{let s=n.scalar()??"",r=ia(s),o={field:n.name,text:String(s)};if(r===void 0){(Oe(s)?.numerator??0n)<0n&&a!=="range"&&a!=="divisor"&&e(n,"negative",o);return}let{code:i,suggestion:l,alternative:c}=r;i==="empty"?e(n,"empty",o):l===void 0?e(n,"invalid",o):e(n,"meant",{...o,meant:c===void 0?`'${l}'`:`'${l}' or '${c}'`})};return{resource:n=>va(n).forEach(t),workload:n=>ba(n).forEach(t)}}});var el=x({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=n.get("limits");for(let[s,r]of n.get("requests").entries()){let o=a.get(s),i={resource:s,request:String(r.value),limit:String(o.value)},l=Oe(r.scalar()),c=Oe(o.scalar());if(l===void 0||o.exists&&c===void 0||/memory|storage/.test(s)&&[l,c].some(Qh))continue;let d=[{at:o,note:"the limit"}];c===void 0?Ji(s)&&l.numerator!==0n&&e(r,"unlimited",i):Ji(s)&&De(l,c)!==0?e(r,"unequal",i,{related:d}):Yh(l,c)&&e(r,"above",i,{related:d})}};return{container:({at:n})=>t(n.get("resources")),workload:({spec:n})=>t(n.get("resources"))}}});function Qh(e){return e!==void 0&&e.numerator>0n&&tt(e)<1048576n}function Ji(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function Yh(e,t){return De(e,t)>0&&(Xi(e)||Xi(t)||Zi(e)!==Zi(t))}function Xi({numerator:e,scale:t}){return t<=3||e>10n**15n}function Zi(e){return tt({...e,scale:e.scale-3})}var tl=x({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let n=ga(e);return{container(a){if(!ha(a))return;let s=Jh(a,n);if(s===void 0)return;let{name:r}=a;Xh(a)&&s.both?t(fn(a),"bare",{container:r}):t(fn(a),"missing",{container:r,lacks:s.text})}}}});function Jh(e,{isRequested:t}){let n=t(e,"cpu"),a=t(e,"memory");if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu request and no memory request",both:!a}}function Xh({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var Zh=1e4;function at(e){let t=new Map,n=(a,s)=>t.has(a)?void 0:t.set(a,s);for(let a of e.ofKind("StatefulSet"))for(let s of a.at.get("spec").get("volumeClaimTemplates").items()){let r=s.get("metadata").get("name").text();r&&a.name&&n(`${a.namespace}/${r}-${a.name}`,{at:s,resource:a,template:ey(a,r)})}for(let a of e.ofKind("Pod"))for(let s of a.at.get("spec").get("volumes").items()){let r=s.get("ephemeral").get("volumeClaimTemplate");r.exists&&n(`${a.namespace}/${a.name}-${s.get("name").text()??""}`,{at:r,resource:a})}return({namespace:a,name:s})=>{let[r]=e.find("PersistentVolumeClaim",a,s);return r?{at:r.at,resource:r}:t.get(`${a}/${s.replace(/-\d+$/,"")}`)??t.get(`${a}/${s}`)}}function ey(e,t){let n=e.at.get("spec"),a=Math.min(nl(n.get("replicas"),1),Zh),s=nl(n.get("ordinals").get("start"),0),r=Array.from({length:a},(o,i)=>`${t}-${e.name}-${s+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:r}}function nl(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function ka(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return({namespace:n,name:a})=>t.get(`${n}/${a}`)??[]}function st(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function gn(e){let t=e.at.get("metadata").get("annotations").labels();return Kt({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function Sa(e,{set:t,names:n}){return n.flatMap(a=>{let s=e.bindingOf(t.namespace,a);return s&&(s.state==="bound"||s.state==="race")?[s]:[]})}function wa(e,{class:t,reasons:n}){return e.isComplete||!t||!n.some(({code:s})=>s==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(s=>gn(s)===t).every(({at:s})=>ty.some(r=>s.get("spec").get(r).exists))}var ty=["hostPath","local","nfs","iscsi","fc"];function al(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var sl=x({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=at(e);return{reference(a){let{at:s,to:r,state:o,proof:i}=a;if(o!=="missing"||!i||r.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||ny(e,a)||n(r))return;let l=r.name;if(i.code==="complete")return t(s,"absent",{claim:l,namespace:r.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:Q(c.at).get("name"),note:`${z(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(s,"similar",{claim:l,meant:c.name},{related:d}):t(s,"elsewhere",{claim:l,namespace:r.namespace,other:c.namespace},{related:d})}}}});function ny(e,{from:t,at:n}){if(t.visitable!=="StatefulSet")return!1;let s=t.at.get("spec").get("volumeClaimTemplates").items().map(i=>i.get("metadata").get("name").text()),r=n.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(i=>r.startsWith(`${i.path.join("/")}/`)&&s.includes(i.get("name").text()))}var ll=x({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let n=at(e),a=ka(e),s=new Set;return{claim(r){let o=r.state==="pending"?n(r.claim):void 0;if(!o||ay(e,r,o))return;let i=o.template?.id??`${r.claim.namespace}/${r.claim.name}`,l=oy(e,r),c=l.find(({isDecisive:m})=>m)??ly(r);if(!c||s.has(i))return;s.add(i);let d=fy(e,r,o.at,c),p=l.slice(0,5).map(m=>({at:py(m),note:m.text})),u=a(r.claim).slice(0,3).map(m=>({at:m.at,note:`${z(m.from)} mounts it and stays Pending`}));t(my(o.at,c.code),"pending",{who:cy(r,o),why:d},{related:[...p,...u]})}}}});function ay(e,t,{template:n,resource:a}){return wa(e,t)||t.reasons.some(({code:r})=>r==="volume-not-found")||t.reasons.some(({code:r})=>r==="other-claim")||n&&Sa(e,n).length>0?!0:t.reasons.some(({code:r,volume:o})=>r==="reserved"&&st(e,o)?.at.get("spec").get("claimRef").get("name").text()===t.claim.name)&&!e.isNamespaceGiven(a)||sy(e,t)}function sy(e,{claim:t,reasons:n}){if(e.isComplete)return!1;let a=({volume:s})=>s!==void 0&&e.find("PersistentVolume","",s).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||n.some(a)}var ry=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function oy(e,{claim:t,class:n,reasons:a}){let[s]=e.find("PersistentVolumeClaim",t.namespace,t.name),r=s?.at.get("spec").get("volumeName").text(),o=a.flatMap(({code:l,text:c,volume:d})=>{let p=st(e,d);if(!p)return[];let u=l==="class"||p.name===r||gn(p)===n;return[{code:l,text:c,volume:p,isDecisive:u}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+ry.indexOf(l.code);return o.sort((l,c)=>i(c)-i(l)||iy(c.volume,l.volume))}function iy(e,t){let[n,a]=[e,t].map(s=>Te(s.at.get("spec").get("capacity").get("storage").scalar()??""));return n&&a?De(n,a):0}function ly({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>e.find(a=>a.code===n)??[])[0]}function cy({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var dy={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:hn,"class-not-found":hn,"no-class":hn,"no-provisioner":hn,"unknown-provisioner":hn},uy={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function py({code:e,volume:t}){let n=uy[e]?.(t.at);return n?.exists?n:t.at.get("metadata").get("name")}function my(e,t){let n=dy[t]?.(e);if(n?.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function hn(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function fy(e,t,n,a){let s=typeof a.volume=="object"?a.volume:st(e,a.volume),r=n.get("spec"),o=t.reasons.some(({code:u})=>u==="default-class"),i=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!s)return l[a.code]?.()??a.text;let c=s.at.get("spec"),d=gn(s)?`class '${gn(s)}'`:"no class";return{"too-small":()=>`it asks for ${rl(r.get("resources").get("requests"))}, volume '${s.name}' offers ${rl(c.get("capacity"))}`,"access-modes":()=>`it asks for ${ol(r)}, volume '${s.name}' offers ${ol(c)}`,selector:()=>`its selector '${Se(r.get("selector").value)}' does not match volume '${s.name}'`,"volume-mode":()=>`it asks for volume mode '${il(r)}', volume '${s.name}' has '${il(c)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${s.name}' is`,class:()=>`it ${o?"gets the default":"asks for"} ${i}, volume '${s.name}' has ${d}`}[a.code]?.()??a.text}function rl(e){return String(e.get("storage").scalar()??"")}function ol(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function il(e){return e.get("volumeMode").text()??"Filesystem"}var cl=x({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${ul(e.volumes,"volume")}${e.ofClass}: ${ky(e.claims-e.volumes)} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of hy(gy(e))){let a=n.findLast(({mayStay:u})=>u);if(!a)continue;let s=dl(a.claim),r=[...new Set(n.flatMap(({volumes:u})=>u))],[o,i]=[yy(n),r.length],l={claims:o,volumes:i,ofClass:al(a.binding.class)},c={related:vy(e,r,a,n)},d=o>i?void 0:by(a,n);if(d&&t(s,"order",d,c),o<=i)continue;let p=n.every(({claim:u})=>u.template&&u.template.id===a.claim.template?.id);t(s,p?"replicas":"claims",l,c)}}}}});function gy(e){let t=at(e),n=Sy(a=>Sa(e,a).length>0);return e.bindings.flatMap(a=>{let s=t(a.claim);if(!s||a.reasons.some(({code:i})=>i==="provisioner")||wa(e,a))return[];let r=a.volume===void 0?a.candidates??[]:[a.volume];return a.state==="bound"?[{binding:a,claim:s,volumes:r,mayStay:!1}]:a.state==="race"?[{binding:a,claim:s,volumes:r,mayStay:a.mayStayPending===!0}]:a.state==="pending"&&s.template!==void 0&&n(s.template)?[{binding:a,claim:s,volumes:[],mayStay:!0}]:[]})}function hy(e){let t=new Map,n=o=>{let i=o;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return t.set(o,i),i},a=new Map,s=({binding:o,claim:i})=>i.template?`template ${i.template.id}`:`claim ${o.claim.namespace}/${o.claim.name}`;for(let o of e){let i=a.get(o.volumes),l=i===void 0?o.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(s(o)));a.set(o.volumes,s(o))}let r=new Map;for(let o of e){let i=n(s(o)),l=r.get(i);l?l.push(o):r.set(i,[o])}return[...r.values()]}function yy(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function by({binding:e},t){let n=e.candidates??[],a=t.filter(r=>r.binding!==e&&r.volumes.some(o=>n.includes(o))),[s]=a;if(!(!s||n.length===0||e.reasons.some(({code:r})=>r==="estimate")))return{claim:e.claim.name,rival:a.length===1?`claim '${s.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function vy(e,t,n,a){let s=(l,c)=>{let d=st(e,l);return d?[{at:d.at.get("metadata").get("name"),note:c}]:[]},r=n.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),o=new Set,i=a.filter(({claim:{template:l},binding:c})=>{let d=l?.id??c.claim.name;return c!==n.binding&&!o.has(d)&&o.add(d)});return[...t.slice(0,5).flatMap(l=>s(l,`volume '${l}'`)),...r.slice(0,3).flatMap(({volume:l,text:c})=>s(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):dl(l),note:l.template?`${ul(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function dl({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function ul(e,t){return`${e} ${t}${e===1?"":"s"}`}function ky(e){return`${e} ${e===1?"stays":"stay"}`}function Sy(e){let t=new Map;return n=>{let a=t.get(n.id)??e(n);return t.set(n.id,a),a}}var Ys="kubernetes.io/hostname";function yn(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Ys]?!0:Js(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Js(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let s=a.get("key").text();return(s===Ys||s==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function xa(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let s=a.get("labelSelector").value;return a.get("topologyKey").text()===Ys&&j(s)&&t.some(r=>ge(s,r))})}var pl="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",wy=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${pl}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${pl}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function bt(e){let t=Ca(e);if(t!=="")return wy.find(({matches:n})=>n.test(t))?.gives}function Ra(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(Ca(e))}var xy=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],Ry=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function ml(e,t){let n=Ca(e);return t.some(a=>n===a||n.startsWith(`${a}/`))}function Ca(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function Gt(e){return e.spec.get("volumes").items().flatMap(t=>{let n=t.get("name").text()??"",a=t.get("hostPath").get("path"),s=a.text()??"",r=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(s)||r.length===0)return[];let o=r.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:n,path:s,at:a,type:t.get("hostPath").get("type").text()??"",mounts:r,writable:o,isAgent:Py(e)};return[{...i,rule:Cy(i,e)}]})}function Cy(e,t){let{path:n,isAgent:a}=e;return bt(n)!==void 0&&(!a||Ra(n))?"host-path-sensitive":a||ml(n,xy)?Ay(e,t)?"host-path-writable":void 0:yn(t)?void 0:"host-path-volume"}function Ay({path:e,type:t,writable:n},a){return Ra(e)||ml(e,Ry)||/OrCreate$|^Socket$|Device$/.test(t)||Oy(e,a)?!1:n.some(s=>s.at.get("mountPropagation").text()!=="Bidirectional")}function Oy(e,{resource:t,containers:n}){let a=Ca(e).split("/").at(-1)??"",s=[t.name,...n.map(({name:r})=>r)];return a.length>4&&s.includes(a)&&bt(e)===void 0}function Py({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var fl=x({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec"),s=a.get("hostPath").get("path");!s.exists||a.get("nodeAffinity").get("required").exists||bt(s.text()??"")===void 0&&e(s,"anywhere",{volume:t,path:s.text()??""})}}}});var gl=x({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("hostPath").get("path"),s=bt(a.text()??"");s!==void 0&&e(a,"volume",{volume:t,path:a.text()??"",gives:s})},workload(t){for(let{rule:n,name:a,path:s,at:r,mounts:o,writable:i,isAgent:l}of Gt(t)){let c=n==="host-path-sensitive"?bt(s):void 0;if(c===void 0)continue;let d=i.length>0&&!Ra(s)?", writable":"",p=o.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(r,"exposed",{volume:a,path:s,how:d,gives:c},{related:p,...l?{severity:"info"}:{}})}}}}});var hl=x({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:s,at:r}of Gt(t))n==="host-path-volume"&&e(r,"pod",{volume:a,path:s})}}}});var yl=x({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let n of Gt(t)){let[a,...s]=n.rule==="host-path-writable"?n.writable:[];if(!a)continue;let r=a.at.get("readOnly"),o=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...s.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(r.exists?r:a.at,"writable",{container:a.container,path:n.path},{related:o})}}}}});var bl=x({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=at(e),a=ka(e),s=new Set;return{claim(r){let o=r.state==="pending"?void 0:n(r.claim),i=o&&$y(o);if(!i||i==="ReadWriteOnce"&&Ty(e,r))return;let l=Vy(Ey(e,o,a(r.claim)));if(!l)return;let{at:c,code:d,user:p,pod:u,pods:m,other:f}=l,b=r.claim.name,k=[{at:o.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],h=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&h==="warning")return t(c,"replicas",{claim:b,pods:m},{related:k});if(d==="several"&&h==="warning")return t(c,"several",{claim:b,user:p,other:f},{related:k});if(d!=="surge")return t(c,"onePod",{claim:b,pod:u},{related:k,severity:h});s.has(l.id)||(s.add(l.id),h==="error"?t(c,"onePod",{claim:b,pod:u},{related:k,severity:"warning"}):t(c,"surge",{claim:b,user:p},{related:k,severity:"info"}))}}}});function $y({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var My=["nfs","hostPath","cephfs","glusterfs","azureFile"],Ny=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Ty(e,{volume:t,candidates:n,class:a}){let r=(t===void 0?n??[]:[t]).flatMap(i=>st(e,i)??[]);if(r.length>0)return r.every(({at:i})=>My.some(l=>i.get("spec").get(l).exists)||Js(i.get("spec").get("nodeAffinity").get("required")));if(!a)return!1;let[o]=e.find("StorageClass","",a);return Ny.test(o?.at.get("provisioner").text()??a)}function Ey(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return l&&c&&Ly(i,t.resource)?[{workload:l,pods:Iy(e,l),at:i.at}]:[]}),s=t.template&&e.workloadOf(t.template.set),r=s?[{workload:s,pods:1,at:t.at.get("metadata").get("name")},...a]:a,o=new Set;return r.filter(({workload:{resource:i},pods:l})=>{let c=vl(i);return l>0&&!o.has(c)&&o.add(c)})}function vl({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function Ly({from:e,targets:t},n){if(t.length<=1)return!0;let a=r=>r.file.slice(0,r.file.lastIndexOf("/")+1);return(t.find(({file:r})=>r===e.file)??t.find(r=>a(r)===a(e))??t[0])?.at.document===n.at.document}function Iy(e,{resource:t,replicas:n=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let a=e.referencesTo(t).flatMap(({from:s,state:r})=>s.visitable==="HorizontalPodAutoscaler"&&r==="resolved"?s.at.get("spec").get("maxReplicas").number()??1:[]);return n===0?0:Math.max(n,...a)}function Vy(e){let[t]=e,n=e.find(({workload:r,pods:o})=>o>1&&!yn(r)&&!xa(r,[r.labels]));if(n)return Xs("replicas",n,e,"a second pod of");let a=e.filter(({workload:r})=>r.resource.kind==="CronJob"||!Ne(r)),s=a.slice(1).find(r=>!yn(r.workload)&&!_y(r,a));if(s&&a.some(({workload:r})=>!Ne(r))){let r=a.find(o=>o!==s);return{...Xs("several",s,e,"a pod of"),other:r?z(r.workload.resource):""}}return t&&e.length===1&&Fy(t.workload)?Xs("surge",t,e,"the new pod of a rollout of"):void 0}function Xs(e,{workload:t,pods:n,at:a},s,r){let o=z(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=s.filter(c=>c.workload!==t);return{code:e,id:vl(t.resource),at:a,user:o,pods:`${i} pods of ${o}`,pod:`${r} ${o}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${z(c.workload.resource)} mounts it, too`}))}}function _y(e,t){let n=t.filter(a=>a!==e);return xa(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>xa(a.workload,[e.workload.labels]))}function Fy({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let n=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),a=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var kl=x({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:s=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(s)?e(n,"expired",{rule:a,until:s}):e(n,"noDate",{rule:a,until:s}))}}}});var Sl=x({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var wl=x({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:s}){if(t==="unknown-rule"){if(a==="")return e(n,"none");e(n,"unknown",{rule:a,meant:s===void 0?"":` (did you mean '${s}'?)`})}}}}});var xl=x({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var Rl=x({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var Cl=x({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var Al=x({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){let a;return{resource(s){let{document:r}=s.at;if(a?.document!==r&&(a={document:r,isSuspicious:Dy.test(n(s))}),!!a.isSuspicious)for(let o of Zs(s.at)){let i=t(o),l=typeof o.value=="boolean"&&!/^(true|false)$/i.test(i);if(!l&&!Wy(o.value,i))continue;let c={written:`'${i}'`,read:By(o.value,i)};jy(o,s)?e(o,"text",c,{severity:"error"}):!l&&!/mode$/i.test(o.name)&&e(o,"number",c)}}}}}),Dy=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function Wy(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function By(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Zs(e){return Array.isArray(e.value)?e.items().flatMap(Zs):j(e.value)?e.entries().flatMap(([,t])=>Zs(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var Ky=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function jy(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return Ky.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var Ol=x({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:s,problem:r}=t;if(r==="wildcard")return e(a,"wildcard",{text:s.startsWith("*")?s:`*${s}`});if(r==="in-itself")return e(a,"inItself",{name:s});if(r==="merge")return e(a,"merge");let o=we(s,t.known);e(a,"unknown",{name:s,meant:o===void 0?"":` (did you mean '*${o}'?)`})}}}});var Pl=x({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var $l=x({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.before},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var Ml=x({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,n){t.code==="unreadable"&&e({file:n,span:t.span},"unreadable",{reason:t.reason})}}}});var Nl=x({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="blank")return;let{span:a,character:s,isLineEnd:r}=t;e({file:n,span:a},r?"lineEnd":"blank",{character:s})}}}});var Tl=x({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var El=x({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},qy[t.before])}}}}),qy={content:"tab",nothing:"nothing",item:"item"};var Ll=x({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var Il=x({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="refused"&&e(a,Gy[t.problem]),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}}),Gy={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var _l=x({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:n,first:a}of Uy(e)){let{before:s,severity:r}=Xy(a,n),o=[{at:Q(a.at).get("name"),note:`${z(a)} is defined here, too`}];t(Q(n.at).get("name"),"again",{object:z(n),before:s},{related:o,severity:r})}}}}});function Uy(e){let t=Yy(e).flatMap(a=>a.flatMap((s,r)=>{let o=Jy(e,s,a.slice(0,r));return o?[{resource:s,first:o}]:[]}));if(e.isComplete)return t;let n=new Map;for(let{first:a,resource:s}of t){let r=Ut(s.file);n.set(r,(n.get(r)??new Set).add(`${a.file} ${s.file}`))}return t.filter(({first:a,resource:{file:s}})=>a.file===s?!0:!((n.get(Ut(s))?.size??0)>1||Hy.test(Ut(s)))&&!Qy(a.file,s))}var Hy=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,zy=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function Qy(e,t){let[n,a]=[Vl(e),Vl(t)],s=[...n].filter(r=>a.has(r));return n.has("patch")||a.has("patch")?!0:s.some(r=>!zy.has(r))||s.length===Math.min(n.size,a.size)}function Vl(e){let t=e.slice(Ut(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(n=>n!==""))}function Yy(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,s)=>a.file<s.file?-1:a.file>s.file?1:0))}function Jy(e,t,n){let a=n.filter(s=>e.sameNamespace(s,t)===!0);return a.find(({file:s})=>s===t.file)??a.find(({file:s})=>Ut(s)===Ut(t.file))??(e.isComplete?a[0]:void 0)}function Xy(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=er(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function Ut(e){return e.slice(0,e.lastIndexOf("/")+1)}function er(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,s)=>er(a,t[s]));if(!j(e)||!j(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&er(e[a],t[a]))}var Fl=x({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:n}){let{kind:a,version:s}=t,r=eb(t),o=n.get("labels");if(!r)return;if(tb(r))return!r.isRequired||s!=="v1"||o.entries().length===0?void 0:e(r.at,r.at.exists?"empty":"missing",{kind:a});let i=o.exists?"the labels of the pods":"the pods carry no labels",l=[{at:o.key,note:i}],[c]=r.pairs.entries().filter(([p,u])=>nb(u,tr(o,p))),d=r.expressions?.items().find(p=>!sb(p,o));if(c){let[p,u]=c,m=tr(o,p),f={key:p,selector:u.text()??""};typeof m=="string"?e(u,"differs",{...f,label:m},{related:l}):e(u,"absent",f,{related:l})}else if(d){let p={key:d.get("key").text()??"",operator:rb(d)};e(d,"expression",p,{related:l})}}}}}),Zy=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function eb({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let s=e==="Job"&&n.get("manualSelector").flag()===!0;if(!s&&(e===void 0||!Zy.has(e)))return;let r=a;return{at:a,pairs:r.get("matchLabels"),expressions:r.get("matchExpressions"),isRequired:!s}}function tb({at:e,pairs:t,expressions:n}){return e.exists?j(e.value)&&t.entries().length===0&&(n?.items()??[]).length===0:!0}function nb(e,t){return e.text()!==void 0&&t!==e.value&&!Dl(t)}function tr(e,t){return j(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Dl(e){return e!=null&&typeof e!="string"}var ab=new Set(["In","NotIn","Exists","DoesNotExist"]);function sb(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!ab.has(a)||Dl(tr(t,n))?!0:ge({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function rb(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var Wl=x({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){if(!t.at.get("image").exists)return;let a=n.spec.get("volumes"),s=lb(n),r=a.exists?[{at:a.key,note:ob(s)}]:[];for(let o of ib(t)){let i=o.text();if(!i||s.includes(i))continue;let l=we(i,s),c=l===void 0?"":` (did you mean '${l}'?)`;e(o,"undefined",{container:t.name,volume:i,meant:c},{related:r})}}}}});function ob(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function ib(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>j(t.value)).map(t=>t.get("name"))}function lb(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...n].flatMap(s=>s.text()??[])}var Bl=[sl,ll,cl,fl,gl,hl,yl,bl,Vi,_i,Fi,Pi,Mi,Ni,Ii,zi,Qi,Yi,el,tl,Bi,qi,Ui,_l,Fl,Wl,Ci,Ai,Oi,Cl,Al,Ol,Pl,$l,Ml,Nl,Tl,El,Ll,Il,kl,Sl,wl,xl,Rl];function He(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}var dc=ls(cc(),1);function uc(e){let t=e.map(n=>(0,dc.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function pc(e,t){let n=new Map(e.map(p=>[p.id,p])),a=t.overrides.map(p=>({override:p,matches:mr(p,t)})),s=new Map(e.map(p=>[p.id,a.filter(({override:u})=>u.rules[p.id]?.options!==void 0)]));return{isOn:o,isHeard:i,variants:l,variantFor:c,severityOf:d};function r(p,u){let m=t.rules[p.id]?.severity;return m!==void 0?m:t.profile==="recommended"&&u==="info"?"off":u}function o(p){return n.get(p)?t.rules[p]?.severity!=="off"?!0:a.some(({override:m})=>(m.rules[p]?.severity??"off")!=="off"):!1}function i(p){let u=n.get(p);return u!==void 0&&r(u,u.severity)!=="off"}function l(p){let u={...jb(p.options),...t.rules[p.id]?.options};return[u,...(s.get(p.id)??[]).map(({override:m})=>({...u,...m.rules[p.id]?.options}))]}function c(p,u){return u?(s.get(p)??[]).findLastIndex(({matches:f})=>f({file:u.file,resource:u}))+1:0}function d(p,u,m){let f=n.get(p);if(!f)return"error";let b=r(f,m??f.severity);for(let{override:y,matches:k}of a){let h=y.rules[p]?.severity;h!==void 0&&k(u)&&(b=h)}return b}}function jb(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function mr(e,{filesFrom:{add:t,drop:n}}){let a=e.files?uc(e.files):void 0,s=a&&(l=>a(t+(n!==""&&l.startsWith(n)?l.slice(n.length):l))),r=pr(e.kinds),o=pr(e.namespaces),i=pr(e.names);return({file:l,resource:c})=>(s?.(l)??!0)&&(r===void 0||c!==void 0&&r(c.kind))&&(o===void 0||c!==void 0&&o(c.namespace))&&(i===void 0||c!==void 0&&i(c.name))}function pr(e){return e===void 0?void 0:He(e)}function mc(e){let[t="",...n]=e.split("/");if(t===""||n.length<1||n.length>2||n.includes(""))return`'${e}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`;let a=nt(t,Lt);return/[*?]/.test(t)||Lt.includes(t)||a===""?void 0:`there is no kind '${t}'${a}`}function fc(e){let t=e.map(n=>{let a=n.split("/"),[s="*",r="*",o]=a;return{kind:He([s]),namespace:He([o===void 0?"*":r]),name:He([o??r])}});return(n,a,s)=>t.some(r=>r.kind(n)&&r.namespace(a)&&r.name(s))}var kn=class extends Error{constructor(){super(...arguments);this.name="UsageError"}},Qt=class extends kn{constructor(){super(...arguments);this.name="ConfigError"}};function rt(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function Ma(e,t){let n=0,a=e.length-1;for(;n<a;){let s=n+a+1>>1;(e[s]??0)<=t?n=s:a=s-1}return n}function $a(e,t){let n=Ma(e,t);return{line:n+1,column:t-(e[n]??0)+1,offset:t}}function gc(e,t){return{start:$a(e,t.start),end:$a(e,t.end)}}function de(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),s=a===-1?e.length:a;return{start:n,end:e[s-1]==="\r"?Math.max(n,s-1):s}}function yc(e){for(let o of Gb){let i=o(e);if(i)return i}let{reason:t,line:n,column:a}=e,s=Qb.find(o=>o.says.test(t)),r=s?.hint??bc.find(o=>o.line.test(n))?.hint??"see whether a text on it needs quotes";return{reason:s?.reason??(t.split(`
`)[0]??"").slice(0,60),hint:r,...s?.isHere?{from:a}:{}}}var Na=/indentation|separator is expected|multiline key|':' after|comma/,qb=/^\s*```|^(?:---|\s)*[$>]\s+\w/,Gb=[({line:e})=>/^\s*(?:<<<<<<< |=======$|>>>>>>> )/.test(e)?{reason:"this is the mark of a merge conflict",hint:"choose one side and remove the marks"}:void 0,({line:e,above:t,reason:n})=>{let a=Na.test(n)?[e,t??""].findIndex(s=>qb.test(s)):-1;return a===-1?void 0:{reason:"this is no YAML",hint:"remove the line: it looks like part of a web page or of a shell session",isAbove:a===1}},({line:e})=>/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/.test(e)?{reason:"this is no YAML",hint:"remove the '...'"}:void 0,Hb,({line:e,column:t,reason:n})=>{let a=/comma/.test(n)&&e[t]===":"?/("[^"]*"|[^\s,[{]+)\s*$/.exec(e.slice(0,t)):null;return a?{reason:"a ',' is missing before this",hint:"put one there",from:a.index}:void 0},({line:e,reason:t})=>Na.test(t)&&/^\s*(?:- )*[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /.test(e)?{reason:"the value holds ': '",hint:"put it in quotes"}:void 0,zb,({above:e,reason:t,line:n})=>Na.test(t)&&e!==void 0&&hc.test(e)&&!hc.test(n)?{reason:"the line is no 'key: value' pair",hint:"put a blank behind the ':'",isAbove:!0}:void 0,({above:e,reason:t})=>/multiline key|separator is expected/.test(t)&&e!==void 0&&/^[^:#\s\-{}[\]][^:#]*$/.test(e)?{reason:"the line is no 'key: value' pair",hint:bc.find(n=>n.line.test(e))?.hint??"",isAbove:!0}:void 0],hc=/^\s*(?:- +)?[\w.-]+:(?!\/\/)[^\s:]\S*\s*$/,Ub=/(?:^|[:,[{-])\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')(\s*)([^\s,\]}:].*)/;function Hb({line:e,reason:t}){if(!Na.test(t))return;let n=Ub.exec(e),[a,s="",r="",o=""]=n??[];if(!n||a===void 0)return;let i=n.index+a.length-o.length;return o.startsWith("#")&&r!==""?void 0:o.startsWith("#")?{reason:"a comment needs a blank before its '#'",hint:"put one there",from:i}:r!==""&&/["']/.test(o[0]??"")&&/comma/.test(t)?{reason:"a ',' is missing before this",hint:"put one there, or a ':' if it is the value of a key",from:i}:{reason:"the quoted text ends before this",hint:s.startsWith("'")?"an apostrophe inside of '...' is written ''":'a quote inside of "..." is written \\"',from:i}}function zb({line:e,reason:t}){if(!/indentation|separator/.test(t))return;let n=e.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|(?<=^|\s)#.*/g,s=>" ".repeat(s.length)),a=0;for(let{0:s,index:r}of n.matchAll(/[[{\]}]/g))if(a+=s==="["||s==="{"?1:-1,a<0)return{reason:`this '${s}' closes nothing`,hint:"remove it",from:r}}var Qb=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end"},{says:/multiline key|implicit key|':' after a mapping key/,reason:"the line is no 'key: value' pair"},{says:/comma between/,reason:"a ',' is missing before this",hint:"put one there, or the text that holds it in quotes",isHere:!0},{says:/found ','/,reason:"nothing stands before this ','",hint:"remove it",isHere:!0},{says:/escape sequence|hexadecimal/,reason:"in double quotes no such escape is known",hint:"write '\\\\' for a backslash, or use single quotes",isHere:!0},{says:/null byte|non-printable|control character|JSON character/,reason:"a character stands here that no YAML may hold",hint:"remove it, or save the file as UTF-8 text",isHere:!0},{says:/directive/,reason:"a line that begins with '%' is a directive",hint:"remove it, or put the text in quotes"},{says:/unexpected end of the stream/,reason:"the text ends too early",hint:"close what is open"},{says:/nesting|depth/i,reason:"the values are nested more than 1000 levels deep",hint:"make it flatter"},{says:/line break is expected|block scalar|chomping|indentation width/,reason:"behind '|' or '>' only '+', '-' and a digit may stand",hint:"put the text on the next line"},{says:/anchor/,reason:"'&' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/alias/,reason:"'*' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/\btag\b/,reason:"'!' without quotes begins a tag",hint:"put the text in quotes"}],bc=[{line:/^\s*(?:- )*[\w./-]+:[ ]+[@`%]/,hint:"put the value in quotes: no plain text may begin with this character"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^\s*- /,hint:"give it the indentation of the list that it belongs to"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}];var Yb=/^(?:[^#\n]*[:-])?[ \t]*(?:[&!][^\s]+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;function fr(e){if(!/[|>]/.test(e))return[];let t=[],n,a=0;for(let s=0;s<e.length;){let r=e.indexOf(`
`,s),o=r===-1?e.length:r+1,i=e.slice(s,r===-1?e.length:r),l=i.trim()==="",c=i.length-i.trimStart().length;n!==void 0&&!l&&c<=n&&(t.push({start:a,end:s}),n=void 0),n===void 0&&!l&&Yb.test(i)&&(n=Jb(i,c),a=o),s=o}return n!==void 0&&t.push({start:a,end:e.length}),t}function Jb(e,t){let n=/^(?:- +)+(?=[^|>\s])/.exec(e.slice(t));return t+(n?.[0].length??0)}function Sn(e,t){let n=0,a=e.length-1;for(;n<=a;){let s=n+a>>1,r=e[s];if(!r)return!1;if(t<r.start)a=s-1;else if(t>=r.end)n=s+1;else return!0}return!1}var Ta={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)","\x85":"next line (U+0085)","\u2028":"line separator (U+2028)","\u2029":"paragraph separator (U+2029)"},Yt=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f\u0085\u2028\u2029]/g;function wn(e){return e==="\x85"||e==="\u2028"||e==="\u2029"}function kc(e,t){let n=de(e,t.offset),a=gr(e);if(a&&a.start<=n.end)return[{code:"template",span:a}];let s=nv(e,t);if(s.length>0)return s;let r=av(e,n);if(r)return[r];let o=sv(e,n);if(o)return[o];let i=rv(e,t);if(i)return[i];let l=dv(e,n,t);return l?[l]:[uv(e,t,n)]}var Xb=/\{\{|\{%|<%|\[\[(?= )|\$\{(?!\{)/g;function gr(e){let t=-1,n=[],a=-1,s;for(let{0:r,index:o}of e.matchAll(Xb)){if(o>t){let c=de(e,o);t=c.end,{quotes:n,comment:a}=Sc(e,c)}if(o>=a||Sn(n,o)||r!=="${"&&/[^\s[{(,]/.test(e[o-1]??" ")||r==="${"&&!/[{[][^\n}\]]*$/.test(e.slice(Math.max(0,o-200),o))||(s??=fr(e),Sn(s,o)))continue;let i=Zb[r]??"}}",l=e.indexOf(i,o);return{start:o,end:l!==-1&&l<t?l+i.length:t}}}var Zb={"{%":"%}","<%":"%>","[[":"]]","${":"}"},ev=/(^|[\s:,[{(-])("[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|$)|'[^'\n]*(?:''[^'\n]*)*(?:'|$)|#)/g;function Sc(e,t){let n=[];for(let{0:a,1:s="",2:r="",index:o}of e.slice(t.start,t.end).matchAll(ev)){let i=t.start+o+s.length;if(r!=="#")n.push({start:i,end:t.start+o+a.length});else if(s===""||/\s/.test(s))return{quotes:n,comment:i}}return{quotes:n,comment:t.end+1}}var vc=/^ *\t[ \t]*(?=[^\s#])|(\t)(?<=^ *(?:- +)*- *\t)[ \t]*(?=[^\s#])/gm,tv=/flow collection|comma|node content|quoted|escape|JSON character/;function nv(e,t){if(tv.test(t.reason)&&!/tab/.test(t.reason))return[];let n=de(e,t.offset),a=n.start>0?de(e,n.start-1):n,s=i=>a.start<=i&&i<n.end;if(e.slice(a.start,n.end).search(vc)===-1)return[];let r=fr(e),o=[];for(let{0:i,1:l,index:c}of e.matchAll(vc)){if(!s(c)&&Sn(r,c))continue;let d=l===void 0?"content":"item";if(o.push({code:"tab",span:{start:c,end:c+i.length},before:d}),o.length>=100)break}return o}function av(e,t){let n=e.lastIndexOf(`
`,t.start-2)+1;for(let a of n<t.start?[de(e,n),t]:[t]){let s=e.slice(a.start,a.end);if(s.search(Yt)===-1)continue;let{quotes:r,comment:o}=Sc(e,a);for(let{0:i,index:l}of s.matchAll(Yt)){let c=a.start+l;if(c>=o||Sn(r,c))continue;let d=Ta[i]??i;return{code:"blank",span:{start:c,end:c+1},character:d,isLineEnd:wn(i)}}}}function sv(e,t){let n=t.start>0?de(e,t.start-1):t;for(let{start:a,end:s}of[n,t]){let r=e.slice(a,s);if(!/^(?:[ \t]+---[ \t]*|--|-{4,}|-[ -]*-|[\u2010-\u2015]+-*)[ \t]*$/.test(r))continue;let o=r.length-r.trimStart().length;return{code:"invalid",span:{start:a+o,end:a+r.trimEnd().length},reason:"this line separates no documents",hint:"write just '---', without blanks before it"}}}function rv(e,t){let n=/quoted scalar|deficient indentation/.test(t.reason);if(n){let s=iv(e,t.offset);if(s)return{code:"unclosed-quote",span:s,quote:e[s.start]??'"'}}if(!n&&!/flow collection$/.test(t.reason))return;let a=cv(e,t.offset);if(a!==void 0)return{code:"invalid",span:{start:a,end:a+1},reason:`the '${e[a]}' is never closed`,hint:"close it, or indent what belongs into it"}}var ov=/(^|[:\-,[{])[ \t]*("[^"\\\n]*(?:\\.[^"\\\n]*)*("|\\?$)|'[^'\n]*(?:''[^'\n]*)*('|$))/gm;function iv(e,t){let n,a=de(e,t).end;for(let{0:s,2:r="",3:o,4:i,index:l}of e.slice(0,a).matchAll(ov)){if(o==='"'||i==="'")continue;let c=l+s.length-r.length;if(c>=Math.max(t,1))break;n={start:c,end:de(e,c).end}}return n}var lv=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g;function cv(e,t){let n=[],a=e.slice(0,t).replace(lv,s=>" ".repeat(s.length));for(let s of a.matchAll(/[[{\]}]/g))s[0]==="["||s[0]==="{"?n.push(s.index):n.pop();return n.at(-1)}function dv(e,t,{reason:n}){let a=e.slice(t.start,t.end),s=/(?:^|[:\-,[]\s+|\[)(\*(?:[^\s,\]}]*)(?:[ \t]+[^\s,#\]}]+)*)/.exec(a);if(!s?.[1]||!/alias|bad indentation|node content/.test(n))return;let r=t.start+s.index+s[0].length-s[1].length;return{code:"anchor",span:{start:r,end:r+s[1].length},name:s[1],known:[],problem:"wildcard"}}function uv(e,t,n){let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=de(e,a.start-1);let s=a.start>0?de(e,a.start-1):void 0,r=yc({reason:t.reason,line:e.slice(a.start,a.end),column:a===n?t.offset-a.start:0,above:s&&e.slice(s.start,s.end)});return{code:"invalid",span:mv(e,r.isAbove&&s?s:a,r),...pv(r)}}function pv({reason:e,hint:t}){return{reason:e,hint:t}}function mv(e,t,{from:n=0}){let a=e.slice(t.start,t.end),s=a.length-a.trimStart().length,r=a.trimEnd().length,o=Math.max(s,Math.min(n,r-1));return{start:t.start+o,end:t.start+Math.max(r,o)}}function wc(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/[.*/]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function xc(e){if(e instanceof RangeError)return{reason:"nesting too deep",offset:0};if(!(e instanceof Un))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var Rc=/(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source,fv=new RegExp(`^${Rc}[{[]${Rc}["{[\\]}]`),gv=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g;function Cc(e){if(!e.includes("//")&&!e.includes("/*"))return[];if(!fv.test(e))return[];let t=[];for(let{0:n,index:a}of e.matchAll(gv))n.startsWith("/")&&t.push({start:a,end:a+n.trimEnd().length});return t}function Ac(e,t){let n="",a=0;for(let{start:s,end:r}of t)n+=e.slice(a,s)+e.slice(s,r).replace(/[^\n]/g," "),a=r;return n+e.slice(a)}var hv=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}]/g;function Oc(e){if(!/^\s*\{/.test(e))return;let t=[],n=0,a=0,s=0;for(let{0:o,index:i}of e.matchAll(hv)){if(o==="{"&&n++===0){if(e.slice(s,i).trim()!=="")return;a=i}if(o==="}"&&--n===0&&(s=i+1,t.push({start:a,end:s})),n<0)return}return n===0&&t.length>1&&e.slice(s).trim()===""?t:void 0}function Ea({tape:e},t){let n=0,a=e.length/4-1;for(;n<a;){let l=n+a+1>>1;(e[l*4+1]??0)<=t?n=l:a=l-1}let s=n*4,r=e[s]===H.scalar||e[s]===H.key,o=e[s+1]??0,i=e[s+2]??0;return r&&o<=t&&t<i?{start:o,end:i}:void 0}function Pc(e,t,n){let a=new Set(n.filter(({depth:c})=>c===0).map(({key:c})=>c));if(!a.has("apiVersion")||!a.has("kind"))return[];let s=yv(t);if(s.some(({start:c})=>e.slice(e.lastIndexOf(`
`,c-1)+1,c).trim()!==""))return[];let r=new Map(s.map(({name:c},d)=>[c,d])),o=[],i=new Set,l=s[0]?.name;return s.forEach(({name:c,start:d},p)=>{let u=c==="apiVersion"||c==="kind",m=i.has("apiVersion")&&i.has("kind"),f=(r.get("apiVersion")??0)>=p&&(r.get("kind")??0)>=p,b=u||c===l||c==="metadata"&&r.get(c)===p;i.has(c)&&m&&f&&b&&(o.push(d),i=new Set,l=c),i.add(c)}),o}function yv({tape:e,keys:t}){let n=[],a=s=>e[s]===H.alias?s+4:e[s+3]??s+4;for(let s=4;s<e.length;){let r=e[s]===H.key;r&&n.push({name:t[e[s+3]??0]??"",start:e[s+1]??0}),s=a(r?s+4:a(s))}return n}var bv=/(?<=\n) *\t[ \t]*|(\t)(?<=\n *(?:- +)*- *\t)[ \t]*/g;function $c(e,t,n){let a=e.slice(t.start,t.end);if(!a.includes("	"))return[];let s=t.start===0?`
`:"",r=[],o=vv(e,n);for(let i of`${s}${a}`.matchAll(bv)){let l=t.start-s.length+i.index,c=l+i[0].length,d=l+i[0].indexOf("	");if(o.takes(d))continue;let p=e[c],u=p===void 0||p===`
`||p==="\r"||p==="#";r.push({span:{start:l,end:c},before:i[1]!==void 0?"item":u?"nothing":"content"})}return r}function vv(e,t){let n=0,a=0,s=[],r={start:-1,end:-1,isPlain:!1,column:-1};return{takes(i){if(o(i),r.start<=i&&i<r.end)return!0;let l=e.lastIndexOf(`
`,i)+1;return r.isPlain&&r.end<=l&&e.slice(r.end,i).trim()===""?i-l>r.column:s.some(({isFlow:d,end:p})=>d&&i<p)}};function o(i){for(;n<t.length;n++,a=0){let{tape:l}=t[n]??{tape:new Int32Array};for(;a<l.length;a+=4){let c=l[a+1]??0;if(c>i)return;let d=l[a+2]??0;for(;s.length>0&&(s.at(-1)?.end??0)<=c;)s.pop();let p=l[a];if(p===H.mapping||p===H.sequence){let b=e[c]==="{"||e[c]==="[",y=b?s.at(-1)?.column??-1:c-(e.lastIndexOf(`
`,c-1)+1);s.push({end:d,column:y,isFlow:b});continue}let u=e[c]==='"'||e[c]==="'",m=p===H.scalar&&e[c-1]===`
`,f=!u&&!m&&d>c&&p!==H.alias;r={start:c,end:d,isPlain:f,column:s.at(-1)?.column??-1}}}}}var kv=new Set(["duplicate-key","missing-separator","blank","tab","refused"]);function Mc(e){return kv.has(e.code)}function La(e,t){let n=e.slice(t.start,t.end),a=Cc(n),s=Sv(a.length===0?n:Ac(n,a)),r=xv(s);if("failure"in r){let b=Oc(s);if(b)return Tc(b.map(k=>La(e,xn(k,t.start))));let y=kc(s,r.failure);return{documents:[],troubles:y.map(k=>yr(k,t.start))}}let{trees:o,duplicates:i,faults:l}=Fo(r.text,r.events,b=>r.toOffset(b)+t.start),c=l.length>0?gr(s):void 0;if(c)return{documents:[],troubles:[{code:"template",span:xn(c,t.start)}]};let[d]=o,p=d&&i.length>0?Pc(e,d,i):[];if(p.length>0)return Pv(e,t,p);let u=[...l.map(b=>Lv(wc(b),e)),...i.map(({key:b,before:y,again:k})=>({code:"duplicate-key",key:b,before:y,span:k})),...a.slice(0,1).map(b=>({code:"refused",problem:"json-comment",span:xn(b,t.start)})),...Mv(s,o).map(b=>yr(b,t.start)),...Nv(s).map(b=>yr(b,t.start)),...o.flatMap(b=>Ev(e,t,b))];if(s===n)for(let{span:b,before:y}of $c(e,t,o))u.push({code:"tab",span:b,before:y});let m=Tv(d);m&&u.push(m);let f=o.map(b=>({...b,span:t}));return{documents:u.every(Mc)?f:[],troubles:u}}function Sv(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var wv=2e7,br=" ".repeat(8);function xv(e){let t=e,n,a=-1,s=[];for(let r=e.length;;r+=t.length){let o=Av(t);if(!("reason"in o))return{text:t,events:o,toOffset:s.length===0?Ov:d=>Cv(s,d)};n??=o;let i=de(t,o.offset);if(o.reason!=="deficient indentation"||r>wv||i.start===a)return{failure:n};let l=t.slice(i.start,i.end),c=l.replace(Rv,d=>d==="	"?" ":d);if(c!==l){t=t.slice(0,i.start)+c+t.slice(i.end);continue}a=i.start,s.push(i.start),t=t.slice(0,i.start)+br+t.slice(i.start)}}var Rv=/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|\t/g;function Cv(e,t){let n=0,a=e.length;for(;n<a;){let r=n+a>>1;(e[r]??0)<t?n=r+1:a=r}if(n===0)return t;let s=(n-1)*br.length;return Math.max((e[n-1]??0)-s,t-s-br.length)}function Av(e){let{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return wo(e,{maxDepth:_o})}catch(n){return xc(n)}finally{Error.stackTraceLimit=t}}function Ov(e){return e}function Pv(e,t,n){let a=n.map(o=>$v(e,e.lastIndexOf(`
`,o-1)+1)),s=[t.start,...a].map((o,i)=>La(e,{start:o,end:a[i]??t.end})),r=n.map((o,i)=>{let l=de(e,o),c=e.indexOf(":",o);return{code:"missing-separator",span:{start:o,end:c===-1||c>l.end?l.end:c},first:Nc(s[i]),second:Nc(s[i+1])}});return Tc([...s,{documents:[],troubles:r}])}function $v(e,t){let n=t;for(;n>0;){let a=e.lastIndexOf(`
`,n-2)+1;if(e[a]!=="#")break;n=a}return n}function Tc(e){return{documents:e.flatMap(({documents:t})=>t),troubles:e.flatMap(({troubles:t})=>t)}}function Nc(e){let t=e?.documents[0]?.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function Mv(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(n?.[1])return[hr("end-mark",n[0].lastIndexOf("..."))];let a=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]+---(?=\s)/.exec(e);if(a)return[hr("indented-separator",a[0].length-3)];if(t.length<2)return[];let s=/^\.\.\.(?=[ \t]*\r?$)/m.exec(e);return s?[hr("behind-end",s.index)]:[]}function hr(e,t){return{code:"refused",problem:e,span:{start:t,end:t+3}}}function Nv(e){let t=e.indexOf("\uFFFD");return t===-1?[]:[{code:"refused",problem:"not-utf8",span:{start:t,end:t+1}}]}function Tv(e){let t=e?.value;if(!e||!Array.isArray(t)||t.length===0)return;let n=s=>typeof s=="object"&&s!==null&&"apiVersion"in s&&"kind"in s&&"metadata"in s,a=e.tape[1]??0;return t.every(n)?{code:"refused",problem:"object-list",span:{start:a,end:a+1}}:void 0}function Ev(e,t,n){let a=e.slice(t.start,t.end);if(a.search(Yt)===-1)return[];let s=[];for(let r of a.matchAll(Yt)){let o=t.start+r.index,i=Ea(n,o);if(!i||/["'|>]/.test(e[i.start]??""))continue;let l=e.slice(i.start,i.end);if(!(l.includes(`
`)||o>i.start&&o<i.end-1&&l.includes(" ")&&e[o+1]!=="#"&&!wn(r[0]))&&(s.push({code:"blank",span:{start:o,end:o+1},character:Ta[r[0]]??r[0],isLineEnd:wn(r[0])}),s.length>=1e3))break}return s}function Lv(e,t){if(e.span.end>e.span.start)return e;let n=t.indexOf(":",e.span.start),a=n===-1?Math.max(0,e.span.start-1):n;return{...e,span:{start:a,end:a+1}}}function xn({start:e,end:t},n){return{start:e+n,end:t+n}}function yr(e,t){let n=xn(e.span,t);return e.code==="duplicate-key"?{...e,span:n,before:xn(e.before,t)}:{...e,span:n}}function Ic(e){let t=[],n=[],a=0;for(let s=Ec(e,0);s!==-1;s=Ec(e,s+3)){let r=e[s+3];if(r!==void 0&&r!==`
`&&r!=="\r"&&r!==" "&&r!=="	"){n.push(s);continue}Lc(e,a,s)&&t.push({start:a,end:s}),a=Iv(e,s+3)}return Lc(e,a,e.length)&&t.push({start:a,end:e.length}),{pieces:t,glued:n}}function Iv(e,t){let n=e.indexOf(`
`,t);return n!==-1&&e[n+1]==="\uFEFF"&&e.slice(t,n).trim()===""?n+2:t}function Ec(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1))if(n===0||e[n-1]===`
`)return n;return-1}function Lc(e,t,n){let a=t;for(;a<n;){let s=e.indexOf(`
`,a),r=s===-1||s>n?n:s,o=a;for(;o<r&&(e[o]===" "||e[o]==="	"||e[o]==="\r");)o++;let i=e[o],l=i==="%"&&o===a,c=o===a&&e.startsWith("...",a)&&e.slice(a+3,r).trim()==="";if(o<r&&i!=="#"&&!l&&!c)return!0;a=r+1}return!1}var Vv={isWanted:()=>!0,isMissed:()=>!0};function Ia(e,{isWanted:t,isMissed:n}=Vv){let a=[],s=[],r=[],o=!1,i=0,{pieces:l,glued:c}=Ic(e);for(let d of l){let p={start:i,end:d.start};i=d.end;let u=e.slice(d.start,d.end);if(!t(u)){r.push(d);continue}let m=La(e,d),f=[...Dv(e,p,d),..._v(e,c,d),...m.troubles],b=f.length===0||n(u);if(!b&&m.documents.length===0){r.push(d);continue}for(let y of m.documents)a.push(y);if(b)for(let y of f)s.push(y);o||=m.documents.length===0}return{documents:a,troubles:s,isBroken:o,unwanted:r,pieceCount:l.length}}function _v(e,t,n){return t.filter(a=>n.start<=a&&a<n.end&&!/^-+\s*$/.test(Fv(e,a))).map(a=>({code:"refused",problem:"behind-separator",span:{start:a+3,end:de(e,a).end}}))}function Fv(e,t){let{start:n,end:a}=de(e,t);return e.slice(n,a)}function Dv(e,t,n){let a=[],s=e.slice(t.start,t.end),r=s.includes("%")?/^%[A-Z].*/m.exec(s):null;if(r){let c=t.start+r.index,d=c+r[0].trimEnd().length;a.push({code:"refused",problem:"directive",span:{start:c,end:d}})}if(!s.endsWith("---"))return a;let o=de(e,n.start),i=e.slice(n.start,o.end),l=n.start+i.length-i.trimStart().length;if(i.trim()!==""&&e[l]!=="#"){let c=n.start+i.trimEnd().length;a.push({code:"refused",problem:"behind-separator",span:{start:l,end:c}})}return a}function Va(e){return e.startsWith("\uFEFF")?e.slice(1):e}var Vc=["recommended","strict","all"];var _c={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function Wc(e,t,n){let a=Va(e),s=Ia(a),r=rt(a),o=(u,m)=>{let{line:f,column:b}=$a(r,u);throw new Qt(`${t}:${f}:${b}: ${m}`)},i=s.troubles.find(({code:u})=>u!=="refused");i&&o(i.span.start,`this is no valid YAML: ${Wv(i)}`);let[l,c]=s.documents;if(c&&o(c.tape[1]??c.span.start,"a configuration is one document: remove what follows here"),!l||l.value===null)return{};let d={...l,file:t,index:0},p={rules:new Map(n.map(u=>[u.id,u])),file:t,fail:(u,m)=>o(Ze(u).start,m)};return Bv(je.root(d),p)}function Wv(e){switch(e.code){case"invalid":return`${e.reason}: ${e.hint}`;case"tab":return"a tab stands where only blanks may";case"duplicate-key":return`key '${e.key}' stands here again`;case"unclosed-quote":return`the text that begins with ${e.quote} here is never closed`;case"anchor":return`'${e.name}' leads to no anchor: a text that begins with '*' needs quotes`;case"blank":return`this is not a blank but a ${e.character}`;default:return e.code.replaceAll("-"," ")}}function vt(e,t,n){if(!j(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(jc).join(", ")} belongs here`);let a={};for(let[s,r]of e.entries()){let o=Object.hasOwn(n,s)?n[s]:void 0;if(!o)return t.fail(r.key,`unknown key '${s}'${nt(s,Object.keys(n))}`);r.value!==null&&(a[s]=o(r,t))}return a}function Bv(e,t){let n=vt(e,t,{$schema:ot,extends:Fa(Vc),rules:Bc,overrides:_a(qv),ignore:_a(Gv),external:Hv,complete:kr,namespace:Qv,kubernetesVersion:Yv,cluster:(a,s)=>vt(a,s,{storageClasses:_a(Jv)}),suppressions:(a,s)=>vt(a,s,{forbid:zv})});return{...n.extends?{profile:n.extends}:{},...n.rules?{rules:n.rules}:{},...n.overrides?{overrides:n.overrides}:{},...n.ignore?{ignore:n.ignore}:{},...n.external?{external:n.external}:{},...n.complete===void 0?{}:{complete:n.complete},...n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0},...n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion},...n.cluster?.storageClasses?{storageClasses:n.cluster.storageClasses}:{},...n.suppressions?.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{}}}function Bc(e,t){if(!j(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,s]of e.entries()){let r=t.rules.get(a);if(!r)return t.fail(s.key,`there is no rule '${a}'${nt(a,t.rules.keys())}`);n[a]=Kv(s,t,r)}return n}var Dc=[...qs,"off"];function Kv(e,t,n){if(e.value===!1)return{severity:"off"};if(!j(e.value))return{severity:Fa(Dc)(e,t)};let{severity:a,...s}=vt(e,t,{severity:(r,o)=>r.value===!1?"off":Fa(Dc)(r,o),...Object.fromEntries(Object.entries(n.options).map(([r,o])=>[r,(i,l)=>jv(i,l,o)]))});return{...a?{severity:a}:{},...Object.keys(s).length>0?{options:s}:{}}}function jv(e,t,n){switch(n.type){case"strings":return Jt(e,t);case"string":return ot(e,t);case"boolean":return kr(e,t);case"integer":{let a=e.number();return a===void 0||!Number.isInteger(a)||a<(n.minimum??Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):a}}}var Kc={files:Jt,kinds:Uv,namespaces:Jt,names:Jt};function qv(e,t){let{rules:n,...a}=vt(e,t,{...Kc,rules:Bc});return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):{...a,rules:n}:t.fail(e,"an override needs 'rules'")}function Gv(e,t){let{rules:n,reason:a="",until:s,...r}=vt(e,t,{...Kc,rules:Jt,reason:ot,until:ot});return n?{...r,rules:n,reason:a,...s?{until:s}:{},file:t.file,span:Ze(e)}:t.fail(e,"an ignore entry needs 'rules'")}function Uv(e,t){return vr(e,t,n=>{let a=Lt.includes(n)?"":nt(n,Lt);return a===""?void 0:`there is no kind '${n}'${a}`})}function Hv(e,t){return vr(e,t,n=>mc(n))}function zv(e,t){let n=[...t.rules.keys()];return vr(e,t,a=>n.some(He([a]))?void 0:`no rule is called '${a}'${nt(a,n)}`)}function vr(e,t,n){let a=Jt(e,t);return a.forEach((s,r)=>{let o=n(s);o!==void 0&&t.fail(e.items()[r]??e,o)}),a}function Qv(e,t){let n=ot(e,t);return oi(n)?n:t.fail(e,`a namespace has small letters, digits and '-' only, unlike '${n}'`)}function Yv(e,t){let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(e.scalar()??"")),a=Number(n?.[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function Jv(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return{...n,name:a};let s=vt(e,t,{name:ot,provisioner:ot,default:kr,volumeBindingMode:Fa(["Immediate","WaitForFirstConsumer"])});return s.name?{...n,...s}:t.fail(e,"a storage class needs a 'name'")}function Fa(e){return(t,n)=>{let a=t.text();return e.find(r=>r===a)??n.fail(t,`${e.map(jc).join(", ")} may stand here${a===void 0?"":`, not '${a}'${nt(a,e)}`}`)}}function _a(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function Jt(e,t){return typeof e.value=="string"?[e.value]:_a(ot)(e,t)}function ot(e,t){return e.text()??t.fail(e,"a text belongs here")}function kr(e,t){return e.flag()??t.fail(e,"'true' or 'false' belongs here")}function jc(e){return`'${e}'`}var Xv=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function Re(e){return e.replace(Xv,qc).replaceAll("	"," ")}function Xt(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,qc)}function qc(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function Gc(e){let t={version:1,resources:e.resources.map(tk),references:e.references.flatMap(Zv),services:e.ofKind("Service").map(n=>ek(e,n)),bindings:e.bindings};return`${Xt(t,2)}
`}function Zv({from:e,at:t,keyAt:n,to:a,state:s,targets:r}){let o={from:Da(e),path:(n??t).path};return a.selector===void 0?[{...o,to:a,state:s}]:s==="resolved"?r.map(i=>({...o,to:Da(i),state:s})):[{...o,to:{kind:a.kind,namespace:a.namespace,selector:a.selector},state:s}]}function ek(e,t){return{service:{namespace:t.namespace,name:t.name},endpoints:e.endpointsOf(t).map(({pod:n,ports:a})=>({workload:Da(n.workload.resource),pod:n.name,ports:a}))}}function Da({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function tk(e){return{...Da(e),file:e.file,document:e.at.document.index}}var Uc=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:r,message:o})=>`${Re(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${s} ${r} ${Re(o)}
`).join("");var Hc=({findings:e,summary:t})=>`${Xt({version:1,findings:e.map(({rule:n,severity:a,message:s,file:r,range:o,resource:i,path:l,related:c,help:d})=>({rule:n,severity:a,message:s,file:r,range:o,...i?{resource:i}:{},path:l,related:c,help:d})),summary:t},2)}
`;var kt={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function zc(e){let t=([n,a])=>e?s=>`\x1B[${n}m${s}\x1B[${a}m`:s=>s;return{bold:t(kt.bold),dim:t(kt.dim),red:t(kt.red),yellow:t(kt.yellow),blue:t(kt.blue),cyan:t(kt.cyan),green:t(kt.green)}}var nk={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},Xc=(e,{color:t,quiet:n})=>{let a=zc(t),s=new Map,r=(i,l)=>{let c=e.textOf(i);if(c===void 0)return;let d=s.get(i)??rt(c);s.set(i,d);let p=d[l-1];return p===void 0?void 0:c.slice(p,d[l]??c.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>ak(i,{colors:a,lineOf:r})),...n?[]:[ok(e,a)]].join(`
`)};function ak(e,t){let{colors:n}=t,{severity:a,rule:s,message:r,file:o,range:i,resource:l,related:c}=e,d=u=>nk[a](n,u),p=[`${d(n.bold(a))}${n.bold(`: ${Re(r)}`)} ${n.dim(`[${s}]`)}`,`  ${n.cyan(Qc(o,i))}${l?n.dim(`  ${sk(l)}`):""}`,...Yc(t,{file:o,range:i,mark:"^",paint:d})];for(let u of c)p.push(`  ${n.cyan(Qc(u.file,u.range))}  ${Re(u.note)}`),p.push(...Yc(t,{file:u.file,range:u.range,mark:"~",paint:n.cyan}));return`${p.join(`
`)}
`}function Qc(e,{start:t}){return`${Re(e)}:${t.line}:${t.column}`}function sk({kind:e,namespace:t,name:n}){return Re(`${e} ${t===""?"":`${t}/`}${n}`)}var Wa=160;function Yc({colors:e,lineOf:t},{file:n,range:{start:a,end:s},mark:r,paint:o}){let i=t(n,a.line);if(i===void 0)return[];let l=a.column-1,c=s.line===a.line?s.column-1:i.length,d=l>Wa-20?l-20:0,p=Re(i.slice(d,l)),u=Re(i.slice(l,Math.min(c,d+Wa))),m=Re(i.slice(Math.min(c,d+Wa),d+Wa)),f=String(a.line).padStart(5),b=" ".repeat(Jc(p)+(d>0?3:0))+r.repeat(Math.max(1,Jc(u)));return[`${e.dim(`${f} |`)} ${d>0?"...":""}${p}${u}${m}`,`${e.dim("      |")} ${o(b)}`]}var rk=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function Jc(e){return e.replace(new RegExp("\\p{Mark}|\\u200d","gu"),"").replace(rk,"  ").length}function ok({summary:e,notes:t,focus:n},a){let{errors:s,warnings:r,infos:o,files:i,resources:l,suppressed:c,skipped:d}=e,p=[s>0?a.red(Rn(s,"error")):"",r>0?a.yellow(Rn(r,"warning")):"",o>0?a.blue(`${o} info`):""].filter(f=>f!==""),m=[`${p.length===0?a.green("no findings"):p.join(", ")} in ${n===void 0?"":`${Rn(n,"file")}, judged with `}${Rn(l,"resource")} of ${Rn(i,"file")}${c>0?`; ${c} suppressed`:""}`];d.length>0&&m.push(a.dim(`skipped: ${d.map(({reason:f,count:b})=>`${b} ${Re(f)}`).join(", ")}`));for(let f of t)m.push(a.dim(`note: ${Re(f)}`));return`${m.join(`
`)}
`}function Rn(e,t){return`${e} ${t}${e===1?"":"s"}`}var Zc=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:r,message:o,help:i,related:l})=>Xt({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:s,code:r,message:o.replaceAll('"',"'"),url:i,related:l.map(c=>({file:c.file,location:`${c.range.start.line},${c.range.start.column},${c.range.end.line},${c.range.end.column}`,message:c.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var ed={pretty:Xc,compact:Uc,json:Hc,vscode:Zc};var Cn="rule-crashed";function Ba({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:s=()=>"",graph:r}){let o=[],i=new Map;for(let p of e){if(p.scope!==t||!n.isOn(p.id))continue;let u=n.variants(p);u.forEach((m,f)=>{let b=(y,k,...h)=>o.push(ik(p,{at:y,message:k,rest:h},a));try{let y=p.visit({graph:r,options:m,report:b,textAt:c,documentText:d});l({rule:p.id,visitor:y,variant:u.length>1?f:void 0})}catch(y){o.push(ad(p.id,{},y))}})}return{remarks:o,listeners:i,choice:n};function l(p){for(let u of Object.keys(p.visitor))ye(i,u,p)}function c(p){let{start:u,end:m}=Ze(p);return s().slice(u,m)}function d({at:p}){let{start:u,end:m}=p.document.span;return s().slice(u,m)}}function ik(e,{at:t,message:n,rest:a},s){let r=lk(t),o=e.messages[n];if(o===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let i=typeof o=="function",l=i?o(a[0]):o,c=a[i?1:0],d="document"in r?ck(r,s(r.document)):void 0;return{rule:e.id,messageId:n,message:l,...c?.severity?{severity:c.severity}:{},...Sr(r),...d?{resource:dk(d)}:{},path:"path"in r?r.path:[],related:(c?.related??[]).map(p=>({...Sr(p.at),note:p.note}))}}function lk(e){return"document"in e?{document:e.document,path:e.path,isKey:e.isKey??!1}:e}function Sr(e){return"document"in e?{file:e.document.file,span:Ze(e)}:{file:e.file,span:e.span}}function ck(e,t){if(t.length<=1)return t[0];let n=({at:r})=>r.path.every((o,i)=>e.path[i]===o),[,a]=e.path,s=typeof a=="number"?t[a]:void 0;return s&&n(s)?s:t.find(n)}function wr(e,t,n){let{listeners:a}=e;ze(e,{hook:"resource",resource:t},r=>r.resource?.(t));let s=t.visitable;if(s!==void 0&&a.has(s)&&ze(e,{hook:s,resource:t},r=>r[s]?.(t)),!!n&&(ze(e,{hook:"workload",resource:t},r=>r.workload?.(n)),!!a.has("container")))for(let r of n.containers)ze(e,{hook:"container",resource:t},o=>o.container?.(r,n))}function xr(e,t,n){let a={file:n,span:t.span};ze(e,{hook:"syntax",at:a},s=>s.syntax?.(t,n))}function td(e,t){ze(e,{hook:"suppression",at:t.at},n=>n.suppression?.(t))}function nd(e,t){for(let n of t.resources)wr(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)ze(e,{hook:"reference",resource:n.from},a=>a.reference?.(n));if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);ze(e,{hook:"claim",resource:a},s=>s.claim?.(n))}ze(e,{hook:"end"},n=>n.end?.())}function ze(e,t,n){let a=e.listeners.get(t.hook);if(a){for(let{rule:s,visitor:r,variant:o}of a)if(!(o!==void 0&&e.choice.variantFor(s,t.resource)!==o))try{n(r)}catch(i){e.remarks.push(ad(s,t,i))}}}function ad(e,{resource:t,at:n},a){let s=a instanceof Error?a.message:String(a),r=t?Sr(t.at):n??{file:"",span:{start:0,end:0}};return{rule:Cn,messageId:"crashed",message:`rule '${e}' crashed: ${s}`,...r,path:[],related:[]}}function dk({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var uk=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function Rr(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function sd(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",s=uk.flatMap(i=>n.get(i).items().flatMap(l=>{let c=l.value,d=j(c)?c.path:c;return typeof d=="string"&&!d.includes(`
`)?[pk(a,d)]:[]})),r=[];for(let[i,l]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let c of n.get(i).items()){let d=c.get("name").text();d&&r.push({kind:l,name:d,namespace:void 0})}let o=n.get("images").items().flatMap(i=>{let l=i.get("name").text(),c=i.get("newTag").exists||i.get("digest").exists||i.get("newName").exists;return l&&c?[l]:[]});return{fragments:s,supplied:r,images:o}}function rd(e){let t=e.value;return!j(t)||typeof t.apiVersion!="string"||!t.apiVersion.startsWith("skaffold/")?[]:e.get("build").get("artifacts").items().flatMap(a=>a.get("image").text()??[])}function pk(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}function od(e){if(/^(?:[ \t\r]*(?:(?:#|\/\/).*)?\n)*\s*[{[]/.test(e))return/\bapiVersion\b/.test(e)&&/\bkind\b/.test(e);let[t,n,a,s]=mk.map(r=>r.test(e));return t&&(n||a||s)||n&&a||!1}var mk=["apiVersion","kind","metadata","spec|data|items"].map(e=>new RegExp(`^[^\\w\\n]{0,3}(?:${e})\\b`,"m"));var fk="kubeworthy-ignore",gk=/#[ \t]*kubeworthy-ignore\b((?:(?!#[ \t]*kubeworthy-ignore\b)[^\n\r])*)/g,Ka="kubeworthy.dev/ignore",id=`${Ka}.`,hk=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/,yk=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function ld(e){let t=e.text.includes(fk)?bk(e):[],n=e.text.includes(Ka)?e.resources.flatMap(Rk):[];return[...t,...n]}function bk({file:e,text:t,lineStarts:n,documents:a,resources:s}){let r=wk(t,n),o=vk(s,n),i=[],l=0,c=-1,d=-1;for(let p of t.matchAll(gk)){let u=p.index;for(;(a[l]?.span.end??Number.POSITIVE_INFINITY)<=u;)l++,d=-1;let m=a[l];if(m!==void 0&&m.span.start<=u&&Ea(m,u))continue;let[,b="",y,k=""]=hk.exec(p[1]??"")??[],h=Ma(n,u),w=/^(?:---)?[ \t]*(?:#.*)?$/.test(t.slice(n[h],u));m&&d===-1&&(c=kk(t,m.span.start),d=Sk(t,m.span.start));let C=w&&m!==void 0&&c<=u&&u<d,$=w?r(h):h,N=w?o.get($):void 0;i.push({file:e,span:{start:u,end:u+p[0].trimEnd().length},covers:C?m.span:N??xk(t,n,$),rules:b.split(/[\s,]+/).filter(I=>I!==""),reason:k,...y?{until:y}:{}})}return i}function vk(e,t){let n=e.filter(({at:a})=>a.path.length>0);return new Map(n.map(({at:a})=>{let s=ln(a.document,a.path).value;return[Ma(t,s.start),s]}))}function kk(e,t){let n=e.lastIndexOf(`
`,t-1)+1,a=n;for(;n>0;){let s=e.lastIndexOf(`
`,n-2)+1,r=e.slice(s,n-1);if(!/^(?:---)?\s*(?:#.*)?$/.test(r))return a;n=s,(n===0||r.startsWith("---"))&&(a=n)}return a}function Sk(e,t){for(let n=t;n<e.length;){let a=e.indexOf(`
`,n),s=a===-1?e.length:a;if(!cd(e.slice(n,s)))return n;n=s+1}return e.length}function cd(e){return/^\s*(#.*)?$/.test(e)}function wk(e,t){let n=-1;return a=>{if(n>a)return n;for(let s=a+1;s<t.length;s++)if(n=s,!cd(e.slice(t[s],t[s+1]??e.length).trimEnd()))return s;return n=-1,a}}function xk(e,t,n){return{start:t[n]??0,end:t[n+1]??e.length+1}}function Rk(e){let t=ln(e.at.document,e.at.path).value,n=e.kind==="Pod"?void 0:Ns(e)?.metadata,a=e.at;return[Q(e.at),...n?[n]:[],...e.kind==="CronJob"?[a.get("spec").get("jobTemplate").get("metadata")]:[]].flatMap(r=>r.get("annotations").entries().filter(([o])=>o===Ka||o.startsWith(id)).map(([o,i])=>{let l=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(i.text()??"");return{file:e.file,span:Ze(i.key),covers:t,rules:o===Ka?[]:[o.slice(id.length)],reason:(l?.[2]??"").trim(),...l?.[1]?{until:l[1]}:{}}}))}function dd({remarks:e,suppressions:t,settings:n,choice:a,knownRules:s}){let r=[],o=He(n.forbiddenSuppressions),i=new Set(s),l=new Map,c=[];for(let u of t){let{file:m,span:f,covers:b}=u,y=p(u,{file:m,span:f},!0);for(let k of y)ye(l,m,{rule:k,suppression:u,uses:0,silences:w=>b.start<=w.span.start&&w.span.start<b.end})}for(let u of n.ignore){let m=mr(u,n);for(let f of p(u,{file:u.file,span:u.span},!1))c.push({rule:f,suppression:u,uses:0,silences:b=>m({file:b.file,resource:b.resource})})}let d=e.filter(u=>{let m=[...l.get(u.file)??[],...c].filter(f=>f.rule===u.rule&&f.silences(u));for(let f of m)f.uses++;return m.length===0});for(let u of[...[...l.values()].flat(),...c])u.uses===0&&a.isHeard(u.rule)&&r.push({code:"unused",at:{file:u.suppression.file,span:u.suppression.span},rule:u.rule});return{remarks:d,suppressed:e.length-d.length,troubles:r};function p(u,m,f){return u.rules.length===0?(r.push({code:"unknown-rule",at:m,rule:""}),[]):(u.reason===""&&r.push({code:"without-reason",at:m,rule:u.rules.join(", ")}),u.rules.filter(b=>{if(!i.has(b))return r.push({code:"unknown-rule",at:m,rule:b,meant:we(b,s)}),!1;if(f&&o(b))return r.push({code:"forbidden",at:m,rule:b}),!1;let y=u.until;return y!==void 0&&(!yk.test(y)||y<n.today)?(r.push({code:"expired",at:m,rule:b,until:y}),!1):!0}))}}function ud({rules:e,settings:t,choice:n,reader:a=Vt(t.namespace)}){let s=new Map,r={text:""},o=Ba({rules:e,scope:"resource",choice:n,resourcesOf:i=>s.get(i)??[],sourceText:()=>r.text});return(i,l)=>{if(typeof l!="string"){xr(o,{code:"unreadable",span:{start:0,end:0},reason:l.unreadable},i);let h=o.remarks.splice(0);return{path:i,lineStarts:[0],remarks:h,...{documents:[],documentCount:0,suppressions:[],skipped:[],images:[],unread:""}}}let c=Va(l);r.text=c;let d=Ia(c,Rr(i)?void 0:{isWanted:Yo,isMissed:od}),p=rt(c),u=[],m=[],f=d.unwanted.map(({start:k,end:h})=>Jo(i,c.slice(k,h))),b=[],y;for(let k of d.troubles)xr(o,k,i);return d.documents.forEach((k,h)=>{let w={...k,file:i,index:h};if(Rr(i)){y??=sd(je.root(w),i),f.push("Kustomize file");return}let C=a.read(w);if("skipped"in C){w.value!==null&&f.push(C.skipped),C.skipped==="tool configuration"&&b.push(...rd(je.root(w)));return}u.push(w),s.set(w,C.resources);for(let $ of C.resources)m.push($),wr(o,$,a.workloadOf($))}),s.clear(),{path:i,lineStarts:p,documents:u,documentCount:d.pieceCount,remarks:o.remarks.splice(0),suppressions:ld({file:i,text:c,lineStarts:p,documents:u,resources:m}),skipped:f,...y?{kustomization:y}:{},images:[...b,...y?.images??[]],unread:d.isBroken?c:""}}}var Zt={defaultClass:void 0,outside:!1,lateUntil:-1/0};function pd(e){let t=e.claims.filter(o=>o.class===void 0).map(o=>o.order??1/0);if(t.length===0)return[Zt];let n=e.classes.filter(o=>o.isDefault);if(n.length===0)return e.complete?[Zt]:[{...Zt,outside:!0},Zt];let a=n.map(o=>({...Zt,defaultClass:o})),s=Math.min(...n.map(o=>o.order??-1/0));return t.some(o=>o<s)?[...a,{...Zt,defaultClass:n[0],lateUntil:s}]:a}function md(e,t,n){if(e.class!==void 0)return{name:e.class,object:n.get(e.class),isDefault:!1,isLate:!1};if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=(e.order??1/0)<t.lateUntil;return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var Ck={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function fd(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":Ks(e.object.provisioner);return a!=="none"?Ck[a]:n||t?"pending":"unknown"}function ja({object:e}){return e!==void 0&&Ks(e.provisioner)!=="none"}var ue=(e,t)=>`${e}/${t}`,gd={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},yd=e=>Object.hasOwn(gd,e)?gd[e]??0:0,hd=e=>e.reduce((t,n)=>t|yd(n),0);function Ak(e){let t=[...new Set(e)].flatMap(a=>{let s=Te(a);return s===void 0?[]:[{text:a,size:s}]});t.sort((a,s)=>De(a.size,s.size));let n=0;return new Map(t.map(({text:a,size:s},r)=>{let o=t[r-1];return o!==void 0&&De(o.size,s)!==0&&(n+=1),[a,{size:s,rank:n}]}))}var bd=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function Ok(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return bd([...t,...n],a=>ue(a.namespace,a.name))}var Pk=e=>e.length>0&&e.every(t=>yd(t)!==0);function vd(e){let t=bd(e.volumes,o=>o.name),n=Ok(e.claims),a=Ak(["0",...t.flatMap(o=>o.capacity??[]),...n.flatMap(o=>o.request??[])]),s=a.get("0")?.rank??0,r=o=>e.attributesClasses?o??"":"";return{volumes:t.map(o=>{let i=a.get(o.capacity??""),l=ta(o.accessModes);return{volume:o,size:i?.size,rank:i?.rank??-1,modes:hd(l),modesCount:l.length,volumeMode:o.volumeMode||"Filesystem",attributesClass:r(o.attributesClass),affinityKey:o.nodeAffinity===void 0?"":JSON.stringify(o.nodeAffinity)}}),claims:n.flatMap(o=>{let i=a.get(o.request??"");return i===void 0||i.rank<=s||!Pk(o.accessModes)?[]:[{claim:o,id:ue(o.namespace,o.name),size:i.size,rank:i.rank,modes:hd(o.accessModes),volumeMode:o.volumeMode||"Filesystem",attributesClass:r(o.attributesClass),selectorKey:o.selector===void 0?"":JSON.stringify(o.selector)}]})}}function $k(e){let t=a=>a===void 0||ra(a,e.labels,e.name),n={narrow:a=>t(a)?[n]:[],implies:t};return n}var wd={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},Mk=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),kd=e=>Number.parseInt(e[0]??"",10),Sd={In:(e,t)=>({...e,exists:!0,allowed:Mk(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,kd(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,kd(t))})};function Nk(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var xd=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function Tk(e,t){let n=xd(t);if(n.length===0)return;let a=new Map(e);for(let[s,{operator:r,values:o}]of n){let i=a.get(s)??wd,l=Nk(Object.hasOwn(Sd,r)?Sd[r]?.(i,o??[])??i:i);if(l===void 0)return;a.set(s,l)}return a}function Ek(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>e.allowed?.has(a))}function Lk(e,t){let n=xd(t);return n.length>0&&n.every(([a,{operator:s,values:r}])=>Ek(e.get(a)??wd,s,r??[]))}function Rd(e){let t={narrow:n=>n===void 0?[t]:(n.nodeSelectorTerms??[]).flatMap(a=>{let s=Tk(e,a);return s===void 0?[]:[Rd(s)]}),implies:n=>n===void 0||(n.nodeSelectorTerms??[]).some(a=>Lk(e,a))};return t}function Ik(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function en(e,t){return(t.length===0?[Rd(new Map)]:t.map($k)).flatMap(a=>a.narrow(Ik(e.nodeSelector??{}))).flatMap(a=>a.narrow(e.nodeAffinity))}function it(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var Ce=e=>`volume '${e.volume.name}'`,Cd=e=>e===""?"no class":`class '${e}'`,Ad=e=>e.map(t=>`'${t}'`).join(", ")||"none",Od=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function Vk(e,t){let n=new Set([...Object.keys(e?.matchLabels??{}),...(e?.matchExpressions??[]).map(s=>s.key)]),a=Object.entries(t).filter(([s])=>n.has(s)).map(([s,r])=>`${s}=${r}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function _k(e,{facts:{claim:t}}){let{namespace:n,name:a,uid:s}=e.volume.claimRef??{};return n?a!==t.name||n!==t.namespace?`${Ce(e)} is reserved for claim '${a??""}' in namespace '${n}'`:`${Ce(e)} is reserved for an earlier claim '${a}' with uid '${s??""}'`:`${Ce(e)} is reserved by a claimRef without a namespace, which no claim can match`}var An={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${Ce(e)} offers access modes ${Ad(e.volume.accessModes)}, the claim asks for ${Ad(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!it(e,t),text:_k},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>`${Ce(e)} states no readable capacity ('${e.volume.capacity??""}')`},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>`${Ce(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||tt(e.size)<tt(t.size),text:(e,{facts:t})=>`${Ce(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${Ce(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${Ce(e)} has ${Od(e.attributesClass)}, the claim asks for ${Od(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${Ce(e)} is being deleted`},phase:{code:"phase",rejects:e=>(e.volume.phase??"Available")!=="Available",text:e=>`${Ce(e)} is '${e.volume.phase??""}', not 'Available'`},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!ge(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${Ce(e)} has ${Vk(t.selector,e.volume.labels)}, the claim selects ${Se(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${Ce(e)} has ${Cd(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":Cd(t.class)}`}},{accessModes:Cr,reserved:Pd,unreadable:Ar,tooSmall:$d,volumeMode:Or,attributesClass:Pr,deleting:$r,phase:Md,selector:Nd}=An,tn={first:[Cr,Pd,Ar,$d,Or,Pr,$r],second:[Md,Nd,An.class]},qa={first:[Pd,Ar,$d,Or,Pr,$r],second:[Md,Nd,An.class,Cr]},On={first:[$r,Ar,An.tooSmallInBytes,An.class,Pr,Or,Cr],second:[]},Td={first:On.first.filter(e=>e.code!=="class"),second:[]};function St(e,t,n){let a=r=>r.rejects(t,n),s=e.first.find(a);return s!==void 0||it(t,n.facts)?s:e.second.find(a)}function Mr(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}var nn={ownClass:50,others:10,othersSeen:40,seen:200},ae=(e,t)=>({code:e,text:t}),Ga=e=>e.map(t=>`'${t}'`).join(", "),Ld=(e,t)=>{let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`},Fk=({forecast:e,prospect:t})=>(e.consumers.get(t.plan.facts.id)??[]).filter(n=>n.nodeName===void 0),Ed=e=>e===void 0?[]:[(e.nodeSelectorTerms??[]).map(t=>Se({matchExpressions:[...t.matchExpressions??[],...t.matchFields??[]]})).join(" or ")];function Dk(e,t){let{name:n,nodeAffinity:a}=e.volume,s=Fk(t),[r]=s;if(a===void 0||r===void 0)return;if(s.some(d=>en(d,t.forecast.world.nodes).some(p=>p.narrow(a).length>0))){let d=`no node reaches volume '${n}' and the other volumes of pod '${r.name}' at once`;return r.claims.length>1?{volume:n,code:"node-affinity",text:d}:void 0}let i=[...r.nodeSelector===void 0?[]:[Se({matchLabels:r.nodeSelector})],...Ed(r.nodeAffinity)],l=i.length===0?"on any node of the run":`on nodes with ${i.join(" and ")}`,c=`volume '${n}' is on nodes with ${Ed(a).join()}, pod '${r.name}' runs ${l}`;return{volume:n,code:"node-affinity",text:c}}function Wk(e,{prospect:t,forecast:n,draft:a}){let s=n.stock.byName.get(a.volume??"")?.facts;if(s===void 0)return"";let r=t.plan.path==="controller"&&s.modesCount<e.modesCount?", which has fewer access modes":it(s,t.plan.facts)?", which is reserved for the claim":s.rank<e.rank?", which is smaller":"";return`, but the claim takes '${s.volume.name}'${r}`}function Bk(e,t){let{draft:n,prospect:a,takers:s}=t,{name:r}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:r,code:"less-preferred",text:`volume '${r}' fits too${Wk(e,t)}`};let o=(s.get(r)??[]).filter(l=>l!==a.plan.facts.id),[i]=o;if(i!==void 0){let l=o.length===1?Ld(i,n.claim.namespace):`one of ${o.length} other claims`;return{volume:r,code:"taken",text:`volume '${r}' fits, but ${l} gets it`}}return a.plan.path==="scheduler"?Dk(e,t):void 0}function Kk(e,t){let{demand:n,path:a}=t.prospect.plan,r=St(a==="scheduler"||a==="waiting"?qa:tn,e,n);if(r===void 0)return Bk(e,t);if(!(r.code==="class"&&n.class===void 0))return Mr(r,e,n)}function jk({prospect:e,draft:t,forecast:n,takers:a}){let{facts:s,demand:r}=e.plan,{claim:o}=s,i=n.stock.byName.get(o.volumeName??"")?.facts;if(i===void 0)return o.volumeName===void 0?[ae("lost","the claim says that it is bound, but names no volume")]:[ae("volume-not-found",`volume '${o.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:l,claimRef:c}=i.volume;if(o.bindCompleted&&c!==void 0)return[{volume:l,code:"lost",text:`the claim says that it is bound, but volume '${l}' is not bound to it`}];let d=c===void 0?St(On,i,r):it(i,s)?void 0:tn.first.find(({code:u})=>u==="reserved");return d?.code==="class"&&r.class===void 0?[]:d!==void 0?[Mr(d,i,r)]:(a.get(l)??[]).filter(u=>u!==s.id).slice(0,1).map(u=>({volume:l,code:"taken",text:`volume '${l}' fits, but ${Ld(u,o.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function Id(e){let{prospect:t,draft:n,forecast:a}=e,{facts:s,demand:r,path:o}=t.plan;if(o==="named")return jk(e);let{stock:i}=a,l=h=>{let w=i.byName.get(h.volume.name);return w===void 0||!t.lots.has(w)},c=h=>h.filter(l).flatMap(w=>Kk(w,e)??[]),d=(i.reservedFor.get(s.id)??[]).map(h=>h.facts),p=h=>!d.includes(h),u=r.class===void 0?[]:i.volumesOfClass.get(r.class)??[],m=[...c(d),...c(u.slice(0,nn.ownClass).filter(p))];if(u.length>nn.ownClass){let h=u.length-nn.ownClass;m.push(ae("more-volumes",`${h} more volumes of class '${r.class??""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return m;let f=i.volumes.slice(0,nn.seen).filter(h=>h.volume.class!==r.class&&p(h)).slice(0,nn.othersSeen),b=c(f),y=b.filter(h=>h.code==="class"),k=b.filter(h=>h.code!=="class");return[...m,...[...y,...k].slice(0,nn.others)]}var Vd=["pending","waiting","absent"];function qk({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0)return[];if(t.some(r=>r.name===void 0))return[ae("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(r=>r.isDefault).map(r=>r.name??""))],s=t.some(r=>r.isLate)?[ae("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?s:a.length===1?[ae("default-class",`the claim sets no class and gets the default class ${Ga(a)}`),...s]:[ae("default-class",`the claim sets no class, and of the default classes ${Ga(a)} the newest counts`),...s]}function Gk({prospect:e,draft:t,forecast:n}){let{effective:a,path:s}=e.plan;if(s==="named"||s==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:r,object:o}=a;if(r==="")return[ae("no-class","no other volume fits, and the claim asks for no class")];if(o===void 0)return[ae("class-not-found",`StorageClass '${r}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(ja).flatMap(l=>l.object??[]))].map(l=>ae("provisioner",`class '${l.name}' asks provisioner '${l.provisioner}' for a volume`));if(o.provisioner===""||o.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(r)?"":", and the run holds no volume of it";return[ae("no-provisioner",`class '${r}' provides no volumes by itself${i}`)]}return o.provisioner.startsWith("kubernetes.io/")?[ae("unknown-provisioner",`no volume plugin is named '${o.provisioner}', the provisioner of class '${r}'`)]:[]}function Uk({prospect:e,draft:t,forecast:n}){let{plan:a}=e,s=a.effective.name??"",r=n.consumers.get(a.facts.id)??[];if(a.path==="waiting"){let[o]=r,i=o===void 0?"no pod in the run uses the claim":`pod '${o.name}' sets nodeName, which passes the scheduler by`;return[ae("no-consumer",`class '${s}' waits for a first consumer, and ${i}`)]}return a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned"?[]:r.filter(o=>o.nodeName===void 0).slice(0,3).flatMap(o=>{for(let l of new Set(o.claims)){let c=n.prospects.get(ue(o.namespace,l)),d=c?.plan.facts.claim.madeBy?.kind==="Pod"&&c.plan.facts.claim.madeBy.name===o.name;if(c===void 0&&n.world.complete)return[ae("other-claim",`pod '${o.name}' cannot be scheduled: claim '${l}' does not exist`)];if(c!==void 0&&!d&&o.ephemeralClaims?.includes(l))return[ae("consumer",`pod '${o.name}' cannot start: claim '${l}' was not created for it`)];if(!(c===void 0||l===a.facts.claim.name||c.lots.size>0)&&Vd.some(p=>c.rests.has(p)))return[ae("other-claim",`pod '${o.name}' cannot be scheduled: claim '${l}' gets no volume`)]}return en(o,n.world.nodes).length===0?[ae("consumer",`no node meets the demands of pod '${o.name}'`)]:[]})}function Hk({prospect:e,draft:t}){if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...(t.candidates??[]).slice(0,3).map(i=>`'${i}'`),...n.filter(i=>i!=="")],s=(t.candidates?.length??0)-3,r=s>0?`${a.slice(0,3).join(", ")} or one of ${s} others`:a.join(" or "),o=ae("order",`the order of creation decides which volume the claim gets: ${r}`);return e.isEstimate?[o,ae("estimate","there are too many orders to follow them all")]:[o]}function zk({prospect:e,forecast:t}){let{claim:n}=e.plan.facts;return e.rests.has("absent")?(n.after??[]).filter(s=>{let r=t.prospects.get(ue(n.namespace,s));return r!==void 0&&Vd.some(o=>r.rests.has(o))}).map(s=>ae("predecessor",`the claim is created only when claim '${s}' has its volume`)):[]}function _d(e,t){let n=t.length===0?[]:[ae("successor",`${Ga(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...Id(e),...qk(e),...Gk(e),...Uk(e),...Hk(e),...zk(e),...n]}function re(e,t,n){let a=e.get(t);a===void 0?e.set(t,[n]):a.push(n)}var Qk=5e6;function Yk({claims:e},t){let n=["",...t.filter(s=>s.isDefault).map(s=>s.name)],a=new Map;for(let{claim:s,selectorKey:r}of e)if(s.selector!==void 0)for(let o of s.class===void 0?n:[s.class]){let i=a.get(o)??new Map;a.set(o,i.set(r,s.selector))}return a}function Jk(e,t){let{volume:n,rank:a,modes:s,volumeMode:r,attributesClass:o,affinityKey:i}=e,l=t.map(d=>ge(d,n.labels)?"1":"0").join(""),c=`${n.deleting===!0}|${n.phase??""}`;return[n.class,a,s,r,o,c,l,i].join("|")}function Fd(e,t){let n=new Set(e.claims.flatMap(({claim:d})=>d.volumeName??[])),a=Yk(e,t),s=new Map;for(let d of e.volumes)re(s,d.volume.class,d);let r=d=>{let p=`own ${d.volume.name}`;if(d.volume.claimRef!==void 0||n.has(d.volume.name))return p;let u=[...a.get(d.volume.class)?.values()??[]];return u.length*(s.get(d.volume.class)?.length??0)>Qk?p:`like ${Jk(d,u)}`},o=new Map;for(let d of e.volumes)re(o,r(d),d);let i=new Map,l=new Map,c=new Map;for(let d of o.values()){let[p]=d;if(p===void 0)continue;let u={index:i.size,facts:p,volumes:d};for(let{volume:f}of d)i.set(f.name,u);let m=p.volume.claimRef;m===void 0?re(c,p.volume.class,u):re(l,ue(m.namespace??"",m.name??""),u)}return{volumes:e.volumes,byName:i,reservedFor:l,freeOfClass:c,volumesOfClass:s}}function Nr(e){let t=e.map((o,i)=>i),n=o=>{let i=o;for(;t[i]!==i;){let l=t[i]??i;t[i]=t[l]??l,i=t[i]??i}return i},a=new Map,s=(o,i)=>{let l=a.get(o);l===void 0?a.set(o,i):t[n(i)]=n(l)};e.forEach((o,i)=>{for(let l of o.slots){s(l,i);for(let c of l.plans[0]?.offers??[])s(c.lot,i)}for(let l of[...o.after,...o.behind,...o.pod?.needs??[]])s(l,i)});let r=new Map;return e.forEach((o,i)=>{re(r,n(i),o)}),[...r.values()]}function Xk(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function Ua(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let s of e){if(s.facts.modesCount>n.facts.modesCount)break;if(s.facts.modesCount<n.facts.modesCount||!t(s))continue;let r=a.get(s.facts.modes);r===void 0?a.set(s.facts.modes,[s]):r.push(s)}return[...a.values()].flatMap(Xk)}var Tr=(e,t)=>e.facts.modesCount-t.facts.modesCount;var Ha=e=>e.plans[0];function Zk(e){let t=e.find(a=>Ha(a)?.offers.length===0);if(t!==void 0)return[t];let n=Math.min(...e.map(a=>Ha(a)?.facts.rank??0));return e.filter(a=>Ha(a)?.facts.rank===n)}function eS(e,t,n,a){let s=Ha(e);if(s===void 0)return[];let r=[],o=[],i=(l,c)=>r.some(d=>d.facts.rank<c&&l.implies(d.facts.volume.nodeAffinity));for(let l of s.offers)if(!(n(l.lot)<=0)){if(!a.spend(1+r.length))return o;if(i(t,l.facts.rank))break;for(let c of t.narrow(l.facts.volume.nodeAffinity))i(c,l.facts.rank)||o.push({place:c,assignment:{slot:e,lot:l.lot}});r.push(l)}if(!s.mayGoWithout)return o;for(let l of t.narrow(s.effective.object?.allowedTopologies))i(l,1/0)||o.push({place:l,assignment:{slot:e,rest:s.rest}});return o}function Dd(e,t,n,a){if(e.length===0)return[[]];let s=r=>a.freeOf(r)-(n.get(r)??0);return Zk(e).flatMap(r=>eS(r,t,s,a).flatMap(({place:o,assignment:i})=>{let{lot:l}=i,c=l===void 0?n:new Map(n).set(l,(n.get(l)??0)+1);return Dd(e.filter(p=>p!==r),o,c,a).map(p=>[i,...p])}))}function tS(e,t){return t.reduce((n,a)=>a===void 0||!a.isServed?[]:n.flatMap(s=>s.narrow(a.lot?.facts.volume.nodeAffinity)),e.places)}function Pn(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),s=tS(n,[...n.needs,...a].map(t.decisionOf)),r=e.slots.filter(i=>!a.includes(i)),o=new Map;for(let i of s)for(let l of Dd(r,i,new Map,t)){let c=r.flatMap(d=>l.find(p=>p.slot===d)??[]);o.set(c.map(({lot:d,rest:p})=>d?.index??p).join(),c)}return[...o.values()]}var nS=new Set(["provisioned","unknown","deferred"]),za=e=>({isServed:nS.has(e)}),Er=(e,t)=>(t??[]).map(n=>ue(e.namespace,n));function Wd(e,t,n){for(let a of e.claims){let s=t.get(ue(e.namespace,a));if(s===void 0&&n)return{claim:a,kind:"missing"};let r=s?.facts.claim.madeBy?.kind==="Pod"&&s.facts.claim.madeBy.name===e.name;if(s!==void 0&&!r&&e.ephemeralClaims?.includes(a))return{claim:a,kind:"foreign"}}}function aS({plans:e,consumers:t},n){let a=new Set,s=new Set,r=new Set,o=new Set;for(let{facts:{claim:i}}of e)for(let l of[i.after,i.behind])if(!(l===void 0||o.has(l))){o.add(l);for(let c of Er(i,l))a.add(c)}for(let i of t)for(let l of new Set(Er({...i,accessModes:[]},i.claims))){let c=n.get(l)?.path==="scheduler";c&&r.has(l)&&s.add(l),(!c||r.has(l))&&a.add(l),r.add(l)}return{watched:a,shared:s}}var sS=()=>({lots:new Set,rests:new Set});function Bd(e){let{plans:t,nodes:n,complete:a}=e,s=new Map(t.map(h=>[h.facts.id,h])),r=e.consumers.filter(h=>h.claims.some(w=>s.get(ue(h.namespace,w))?.path==="scheduler")),{watched:o,shared:i}=aS({...e,consumers:r},s),l=new Map,c=[],d=h=>{let[w]=h,C=w?.facts.id??"",$=l.get(C);if($!==void 0)return $;let N={plans:h,outcome:sS(),isWatched:o.has(C),isShared:i.has(C),after:[]};c.push(N);for(let I of h)l.set(I.facts.id,N);return N},p=new Map;for(let h of t){if(h.path==="scheduler")continue;let{id:w,claim:C}=h.facts,$=C.after===void 0&&C.behind===void 0?"":`${C.namespace} ${C.after?.join()??""} ${C.behind?.join()??""}`;re(p,o.has(w)?`watched ${w}`:`${h.shape} ${$}`,h)}let u=[...p.values()].map(h=>({members:h,slots:[d(h)]})),m=new Map;for(let[h,w]of r.entries()){let C=[...new Set(w.claims)].flatMap(S=>s.get(ue(w.namespace,S))??[]),$=C.filter(S=>S.path==="scheduler"),N=$.length<C.length||$.some(({facts:S})=>o.has(S.id)||i.has(S.id)||S.claim.after!==void 0),I=JSON.stringify([w.nodeSelector,w.nodeAffinity]),M=Wd(w,s,a)!==void 0,V=$.map(S=>S.shape).join(" & ");re(m,N?`pod ${h}`:`${I} ${M} ${V}`,{consumer:w,brought:$})}let f=(h,w)=>Er(h,w).flatMap(C=>l.get(C)??[]),b=[...m.values()].flatMap(h=>{let[w]=h;if(w===void 0)return[];let C=w.brought.map(($,N)=>d(h.flatMap(({brought:I})=>I[N]??[])));return[{consumer:w.consumer,count:h.length,slots:C}]});for(let h of c){let w=h.plans[0]?.facts.claim;w?.after!==void 0&&(h.after=f(w,w.after))}let y=u.map(({members:h,slots:w})=>{let C=h[0]?.facts.claim;return{count:h.length,slots:w,after:w.flatMap($=>$.after),behind:C===void 0?[]:f(C,C.behind).filter($=>$.plans[0]?.path!=="scheduler")}}),k=b.map(({consumer:h,count:w,slots:C})=>({count:w,slots:C,pod:{places:en(h,n),needs:[...new Set(h.claims)].flatMap($=>{let N=l.get(ue(h.namespace,$));return N===void 0||C.includes(N)?[]:[N]}),isBlocked:Wd(h,s,a)!==void 0},after:C.flatMap($=>$.after),behind:[]}));return{units:[...y,...k],slots:l}}var jd=20,qd={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},Kd=e=>(e.plans[0]?.offers.length??0)>0;function Qa(e,t,n){for(let s of t)e.outcome.lots.add(s);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:za(n??"pending")}function rS(e){if(!e.after.filter(n=>!e.slots.includes(n)).some(n=>n.decision===void 0))return e.after.every(n=>n.decision?.isServed===!0)}function oS(e){if(e.slots.some(r=>r.isShared))return!1;let t=rS(e);if(t===void 0)return!1;if(!t){let r=i=>i.after.every(l=>l.decision?.isServed===!0),o=e.slots.map(i=>[i,r(i)?$n(i):"absent"]);for(let[i,l]of o)i.decision===void 0&&Qa(i,[],l);return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||Kd(n)?!1:(Qa(n,[],n.plans[0]?.rest),!0);if(e.pod.needs.some(r=>r.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(r=>r.decision?.isServed===!1);if(!a&&e.slots.some(Kd))return!1;let[s]=a?[]:Pn(e,qd);for(let r of e.slots)Qa(r,[],s===void 0?$n(r):r.plans[0]?.rest);return!0}function $n(e){return e.plans[0]?.rest==="unknown"?"unknown":"pending"}function iS(e){let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=t.plans[0]?.offers??[],a=(r,o)=>{if(r.size===0)return;if(r.size===n.length)return{lots:r,parts:[r]};let i=new Map;for(let l of r)re(i,o(l),l);return{lots:r,parts:[...i.values()].map(l=>new Set(l))}};if(e.pod===void 0)return a(new Set(Ua(n,()=>!0).map(r=>r.lot)),r=>r.facts.modes);if(e.pod.needs.length>0)return;let s=Pn(e,qd).flat();if(!s.some(r=>r.lot===void 0))return a(new Set(s.flatMap(r=>r.lot??[])),r=>r.index)}function lS(e,t){return!e.slots.some(n=>n.isWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function cS(e){let t=new Map,n=new Map;for(let s of e){for(let o of new Set(s.slots.flatMap(i=>i.plans[0]?.offers.map(l=>l.lot)??[])))re(n,o,s);let r=iS(s);r!==void 0&&!lS(s,r.lots)&&t.set(s,r)}let a=new Map(e.flatMap(s=>s.slots.map(r=>[r,s])));for(let s=0;s<jd;s+=1){let r=new Map;for(let[u,{lots:m}]of t)for(let f of m)re(r,f,u);let o=new Map;for(let[u,m]of n)o.set(u,m.every(f=>t.has(f)));let i=new Map,l=u=>{let m=[...u].map(w=>w.index).join(),f=i.get(m);if(f!==void 0)return f;let y=[...new Set([...u].flatMap(w=>r.get(w)??[]))].reduce((w,C)=>w+C.count,0),k=[...u].reduce((w,C)=>w+C.volumes.length,0),h=y<=k&&[...u].every(w=>o.get(w));return i.set(m,h),h},c=u=>{let m=a.get(u);return m!==void 0&&t.has(m)},d=([u,m])=>u.after.every(f=>f.decision?.isServed??c(f))&&u.behind.every(f=>f.decision!==void 0||c(f))&&m.parts.every(l),p=[...t].filter(u=>!d(u));if(p.length===0)return t;for(let[u]of p)t.delete(u)}return new Map}function Gd(e){let t=e;for(let n=0;n<jd;n+=1){let a=t.filter(i=>!oS(i)),s=cS(a);for(let[i,{lots:l}]of s)for(let c of i.slots)Qa(c,l,void 0);let r=a.filter(i=>!s.has(i)),o=r.length===0||r.length===t.length;if(t=r,o)return t}return t}var Ir={states:4e3,cells:4e5,looks:12e5},dS=e=>e.isWatched||e.isShared,uS=e=>e===void 0?"":`${e.isServed}${e.lot?.facts.affinityKey??""}`,pS=({left:e,free:t,decisions:n})=>`${e.join()};${t.join()};${n.map(uS).join("|")}`,Lr=(e,t,n)=>e.map((a,s)=>s===t?n:a);function Ud(e,t){let n=[...new Set(e.flatMap(y=>y.slots).flatMap(y=>y.plans[0]?.offers??[]).map(y=>y.lot))],a=new Map(n.map((y,k)=>[y,k])),s=[...new Set(e.flatMap(y=>y.slots).filter(dS))],r=new Map(s.map((y,k)=>[y,k])),o=0,i=y=>(o+=y,o<=t.looks),l=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),c=new Set,d=[],p=y=>{let k=pS(y);c.has(k)||(c.add(k),d.push(y))},u=(y,k)=>k.decision??y.decisions[r.get(k)??-1],m=(y,k,h)=>{let{free:w,decisions:C}=y;for(let{slot:$,lot:N,rest:I}of h){N!==void 0?$.outcome.lots.add(N):$.outcome.rests.add(I??"pending");let M=N===void 0?void 0:a.get(N);M!==void 0&&(w=Lr(w,M,(w[M]??0)-1));let V=N===void 0?za(I??"pending"):{isServed:!0,lot:N},S=r.get($);S!==void 0&&(C=Lr(C,S,V))}p({left:Lr(y.left,k,(y.left[k]??0)-1),free:w,decisions:C})},f=(y,k,h)=>{if(!k.after.every(I=>u(y,I)?.isServed===!0))return!1;let w=I=>y.free[a.get(I)??-1]??0;if(k.pod!==void 0){let I=Pn(k,{freeOf:w,decisionOf:M=>u(y,M),spend:i});for(let M of I)m(y,h,M);return I.length>0}if(!k.behind.every(I=>u(y,I)!==void 0))return!1;let[C]=k.slots,$=C?.plans[0];if(C===void 0||$===void 0)return!1;let N=Ua($.offers,I=>i(1)&&w(I.lot)>0);N.length===0&&m(y,h,[{slot:C,rest:$.rest}]);for(let{lot:I}of N)m(y,h,[{slot:C,lot:I}]);return!0},b=y=>{e.forEach((k,h)=>{if((y.left[h]??0)!==0)for(let w of k.slots){if(u(y,w)!==void 0)continue;let C=w.after.every($=>u(y,$)?.isServed===!0);w.outcome.rests.add(C?$n(w):"absent")}})};p({left:e.map(y=>y.count),free:n.map(y=>y.volumes.length),decisions:s.map(()=>{})});for(let y=d.pop();y!==void 0;y=d.pop()){if(c.size>l||o>t.looks)return{states:c.size,isComplete:!1};let k=y;e.map((w,C)=>(k.left[C]??0)>0&&f(k,w,C)).includes(!0)||b(k)}return{states:c.size,isComplete:o<=t.looks}}var mS=5e4;function fS(e,t,n){if(e.pod!==void 0||e.after.length>0)return!1;let a=t.reduce((i,l)=>i+l.volumes.length,0),s=new Set,r=0,o=0;for(let i of t)for(let l of n.get(i)??[]){if(o+=1,o>mS)return!1;if(!s.has(l)&&(s.add(l),r+=l.count*l.slots.length,r>a))return!1}return!0}function Hd(e){let t=new Map,n=a=>[...new Set(a.slots.flatMap(s=>s.plans[0]?.offers??[]).map(s=>s.lot))];for(let a of e)for(let s of n(a))re(t,s,a);for(let a of e){let s=fS(a,n(a),t);for(let r of a.slots){for(let{lot:i}of r.plans[0]?.offers??[])a.pod?.places.some(c=>c.narrow(i.facts.volume.nodeAffinity).length>0)!==!1&&r.outcome.lots.add(i);let o=r.plans[0];o===void 0||s||(r.outcome.rests.add(o.rest),a.pod!==void 0&&r.outcome.rests.add($n(r)),r.after.length>0&&r.outcome.rests.add("absent"))}}}var gS=5e6,Mn=(e,t)=>({facts:e.facts,lot:e,prebound:t}),hS=(e,t)=>e.facts.rank-t.facts.rank;function yS(e,t,n){return e.flatMap(a=>St(t,a.facts,n)===void 0?[Mn(a,!1)]:[])}function bS(e,t,n){return(n.reservedFor.get(e.id)??[]).filter(({facts:a})=>it(a,e)).filter(({facts:a})=>St(tn,a,t)===void 0).map(a=>Mn(a,!0))}function vS(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let s=n.stock.byName.get(a.volumeName);if(s===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:r}=s.facts.volume;if(a.bindCompleted)return{offers:r===void 0||a.uid!==void 0&&r.uid===a.uid?[Mn(s,r!==void 0)]:[],rest:"pending"};if(r!==void 0)return{offers:it(s.facts,e)?[Mn(s,!0)]:[],rest:"pending"};let o=t.class===void 0?Td:On;return St(o,s.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[Mn(s,!1)],rest:"pending"}}function kS(e,t,n){let{rank:a,modes:s,volumeMode:r,attributesClass:o,selectorKey:i}=e;return[n,t??"?",t===void 0,a,s,r,o,i].join("|")}function SS(e,t){let n=new Map;for(let{demand:s,shape:r}of e)s.class!==void 0&&n.set(s.class,(n.get(s.class)??new Set).add(r));let a=([s,r])=>r.size*(t.freeOfClass.get(s)?.length??0)>gS;return new Set([...n].filter(a).map(([s])=>s))}function zd(e,t){let{stock:n}=e,a=e.facts.claims.map(i=>{let l=md(i.claim,t,e.classes),c={facts:i,class:l.name},d=bS(i,c,n),p=l.object?.waitsForConsumer===!0&&d.length===0,u=i.claim.volumeName!==void 0||i.claim.bindCompleted===!0?"named":p?e.consumers.has(i.id)?"scheduler":"waiting":"controller";return{facts:i,effective:l,demand:c,prebound:d,path:u,shape:kS(i,l.name,u)}}),s=SS(a,n),r=new Map,o=(i,l,c)=>{let d=r.get(c);if(d!==void 0)return d;let p=l==="scheduler"?qa:tn,u=i.class===void 0?[]:n.freeOfClass.get(i.class)??[],m=[...yS(u,p,i)].sort(l==="scheduler"?hS:Tr);return r.set(c,m),m};return a.map(({facts:i,effective:l,demand:c,prebound:d,path:p,shape:u})=>{let m=n.reservedFor.has(i.id),f={facts:i,effective:l,demand:c,path:p,mayGoWithout:!1,isCrowded:!1};if(p==="named")return{...f,...vS(i,c,e),shape:`named ${i.id}`};let b=m||l.name!==void 0&&n.volumesOfClass.has(l.name),y=p==="waiting"?"waiting":fd(l,b,e.complete);if(p==="waiting")return{...f,offers:[],rest:y,shape:u};if(s.has(l.name??""))return{...f,offers:d,rest:"unknown",shape:u,isCrowded:!0};let k=l.object?.waitsForConsumer===!0,h=p==="controller"&&k?[]:o(c,p,u);return{...f,offers:d.length===0?h:[...d,...h].sort(Tr),rest:y,mayGoWithout:ja(l)||y==="unknown",shape:m?`reserved ${i.id}`:u}})}var wS={states:15e3,cells:15e5,looks:5e6};function xS(e,t){let n=Math.min(Ir.states,wS.states-t.states),a=Ud(e,{...Ir,states:n});return t.states+=a.states,a.isComplete||Hd(e),!a.isComplete}function RS(e,t,n,a,s){let r=zd(e,a),{units:o,slots:i}=Bd({plans:r,consumers:n,nodes:t.nodes,complete:t.complete}),l=new Set;for(let c of Nr(o))for(let d of Nr(Gd(c)))if(xS(d,s))for(let p of d)for(let u of p.slots)l.add(u);return{plans:r,slots:i,estimates:l}}function CS(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function AS(e,t,n,a){let[s]=n;if(s===void 0)return;let r=t.flatMap(l=>l.slots.get(e)??[]),o=n.filter(l=>l.isCrowded).map(l=>a(l.effective.name??"")),i=new Set(r.flatMap(l=>[...l.outcome.rests]));return i.delete("deferred"),o.length>0&&(i.add("pending"),i.delete("unknown")),{plan:s,effectives:n.map(l=>l.effective),lots:CS([...r.map(l=>l.outcome.lots).filter(l=>l.size>0),...o]),rests:i,isEstimate:o.length>0||r.some(l=>t.some(({estimates:c})=>c.has(l)))}}function Qd(e){let t=vd(e),n=Fd(t,e.classes),a=new Map;for(let m of e.classes)a.has(m.name)||a.set(m.name,m);let s=new Map;for(let m of e.consumers)for(let f of new Set(m.claims))re(s,ue(m.namespace,f),m);let r=e.consumers.filter(m=>m.nodeName===void 0),o=new Map;for(let m of r)for(let f of new Set(m.claims))re(o,ue(m.namespace,f),m);let i={facts:t,stock:n,classes:a,consumers:o,complete:e.complete},l={states:0},c=pd(e).map(m=>RS(i,e,r,m,l)),d=new Map,p=m=>{let f=d.get(m)??new Set(n.freeOfClass.get(m)??[]);return d.set(m,f),f},u=new Map;return t.claims.forEach(({id:m},f)=>{let b=c.flatMap(k=>k.plans[f]??[]),y=AS(m,c,b,p);y!==void 0&&u.set(m,y)}),{world:e,stock:n,prospects:u,consumers:s,states:l.states}}function F(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Ee(e){return Array.isArray(e)?e:[]}function ne(e){return typeof e=="string"?e:void 0}function We(e){let t=Object.entries(F(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function wt(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function Le(e){let t=F(F(e).metadata),n=ne(t.name);return n===void 0||n===""?void 0:{...t,name:n}}var OS=e=>{let t=F(e);return typeof t.key=="string"&&typeof t.operator=="string"},Vr=e=>Ee(e).filter(OS).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:Ee(a).filter(s=>typeof s=="string")}));function PS(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=F(e);return{matchLabels:We(t.matchLabels),matchExpressions:Vr(t.matchExpressions)}}function Nn(e){let t=F(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:Vr(F(a).matchExpressions),matchFields:Vr(F(a).matchFields)}))}:void 0}function $S(e){let t=Ee(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:Ee(F(a).matchLabelExpressions).map(s=>({key:ne(F(s).key)??"",operator:"In",values:Ee(F(s).values).filter(r=>typeof r=="string")}))}))}}function Yd(e){return typeof e=="number"&&Number.isFinite(e)?String(e):ne(e)}var Jd=e=>Ee(e).filter(t=>typeof t=="string");function MS(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=F(e);return wt({namespace:ne(t),name:ne(n),uid:ne(a)})}function Xd(e,t){let n=ne(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function _r(e){let t=Le(e);if(t===void 0)return;let n=F(F(e).spec);return wt({name:t.name,capacity:Yd(F(n.capacity).storage),accessModes:Jd(n.accessModes),volumeMode:ne(n.volumeMode),class:Kt(Xd(We(t.annotations),n)),attributesClass:ne(n.volumeAttributesClassName),labels:We(t.labels),claimRef:MS(n.claimRef),nodeAffinity:Nn(F(n.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function an(e){let t=Le(e);if(t===void 0)return;let n=F(F(e).spec),a=We(t.annotations),s=Xd(a,n);return wt({namespace:ne(t.namespace)??"default",name:t.name,uid:ne(t.uid),class:wi(s)?Si(s):void 0,request:Yd(F(F(n.resources).requests).storage),accessModes:Jd(n.accessModes),volumeMode:ne(n.volumeMode),attributesClass:ne(n.volumeAttributesClassName),selector:PS(n.selector),volumeName:ne(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:We(t.labels)})}function Fr(e){let t=Le(e);if(t===void 0)return;let n=F(e);return wt({name:t.name,provisioner:ne(n.provisioner)??"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:xi(We(t.annotations)),allowedTopologies:$S(n.allowedTopologies)})}function Tn(e){let t=Le(e);return t&&{name:t.name,labels:We(t.labels)}}var NS=1e4,sn=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function eu(e){let t=sn(F(e.ordinals).start,0),n=Math.min(sn(e.replicas,1),NS);return Array.from({length:n},(a,s)=>t+s)}var tu=e=>Ee(e.volumeClaimTemplates).flatMap(t=>Le(t)?.name??[]);function nu(e,t){let n=Le(e);if(n===void 0)return[];let a=F(F(e).spec),s=We(F(a.selector).matchLabels),r=tu(a),o=eu(a),i=p=>r.map(u=>`${u}-${n.name}-${p}`),l=i(o[0]??0),c=a.podManagementPolicy==="Parallel",d=Ee(a.volumeClaimTemplates).flatMap(p=>{let u=an(p);return u===void 0?[]:[u]});return o.flatMap((p,u)=>{let m=u===0?void 0:c?l:i(p-1);return d.map(f=>wt({...f,namespace:t,name:`${f.name}-${n.name}-${p}`,labels:{...f.labels,...s},madeBy:{kind:"StatefulSet",name:n.name},after:c?void 0:m,behind:c?m:void 0}))})}function Dr(e,t,n){return Ee(F(e).volumes).flatMap(a=>{let s=ne(F(a).name),r=F(F(F(a).ephemeral).volumeClaimTemplate);if(s===void 0||Object.keys(r).length===0)return[];let o={...F(r.metadata),name:`${t}-${s}`,namespace:n},i=an({metadata:o,spec:r.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t}}]})}function au(e,t){return Ee(e.volumes).flatMap(n=>t.includes(ne(F(n).name)??"")?[]:ne(F(F(n).persistentVolumeClaim).claimName)??[])}function su(e){let t=F(F(e.affinity).nodeAffinity),n=We(e.nodeSelector);return wt({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:Nn(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:ne(e.nodeName)||void 0})}var xt=e=>F(F(e.template).spec),Zd={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:xt(e),runs:!0}),Deployment:e=>({podSpec:xt(e),runs:sn(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:xt(e),runs:sn(e.replicas,1)>0}),ReplicationController:e=>({podSpec:xt(e),runs:sn(e.replicas,1)>0}),Job:e=>({podSpec:xt(e),runs:e.suspend!==!0&&sn(e.parallelism,1)>0}),CronJob:e=>({podSpec:xt(F(F(e.jobTemplate).spec)),runs:e.suspend!==!0})};function TS(e,t,n){let a=xt(n),s=tu(n),r=au(a,s);return eu(n).map(o=>({namespace:t,name:`${e}-${o}`,claims:[...s.map(i=>`${i}-${e}-${o}`),...r],...su(a)}))}function ru(e,t){let n=Le(e)?.name;if(n===void 0)return[];let a=ne(F(e).kind)??"",s=F(F(e).spec);if(a==="StatefulSet")return TS(n,t,s).filter(l=>l.claims.length>0);let r=Object.hasOwn(Zd,a)?Zd[a]?.(s):void 0;if(r===void 0||!r.runs)return[];let o=a==="Pod"?Dr(r.podSpec,n,t).map(l=>l.name):[],i=[...au(r.podSpec,[]),...o];return i.length===0?[]:[{namespace:t,name:n,claims:i,ephemeralClaims:o,...su(r.podSpec)}]}var Ya=(e,t)=>{t!==void 0&&e.push(t)},lt=(e,t,n)=>{e.consumers.push(...ru(t,n))},ou={PersistentVolume:(e,t)=>Ya(e.volumes,_r(t)),PersistentVolumeClaim:(e,t,n,a)=>{let s=an(t);Ya(e.claims,s&&{...s,namespace:n,order:a})},StorageClass:(e,t,n,a)=>{let s=Fr(t);Ya(e.classes,s&&{...s,order:a})},Node:(e,t)=>Ya(e.nodes,Tn(t)),StatefulSet:(e,t,n,a)=>{for(let s of nu(t,n))e.claims.push({...s,order:a});lt(e,t,n,a)},Pod:(e,t,n,a)=>{let s=Le(t)?.name??"",r=Dr(F(t).spec,s,n);for(let o of r)e.claims.push({...o,order:a});lt(e,t,n,a)},Deployment:lt,DaemonSet:lt,ReplicaSet:lt,ReplicationController:lt,Job:lt,CronJob:lt};function iu(e,t){let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...t.nodes??[]]};return e.forEach((a,s)=>{let r=ne(F(a).kind)??"",o=ne(Le(a)?.namespace)||"default";Object.hasOwn(ou,r)&&ou[r]?.(n,a,o,s)}),{...n,complete:t.complete,attributesClasses:t.attributesClasses}}var ES=["pending","waiting","absent"],LS={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function IS(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let s=[...n].sort((i,l)=>i.index-l.index),r=s.map(i=>i.index).join(),o=e.get(r)??s.flatMap(i=>i.volumes.map(({volume:l})=>l.name));return e.set(r,o),t.set(n,o),o}}function VS(e,t){let{rests:n,plan:a,effectives:s}=e,r=new Set([...n].map(f=>LS[f]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let o=t.length===0?s.filter(f=>!f.isLate):s,i=new Set(o.map(f=>f.name)),{namespace:l,name:c}=a.facts.claim,d=i.size===1?a.effective.name:void 0,p={claim:{namespace:l,name:c},...d===void 0?{}:{class:d}},[u]=t;if(r.has("unknown"))return{...p,state:"unknown",...t.length===0?{}:{candidates:t}};let[m]=r;return t.length===0&&r.size===1&&m!==void 0?{...p,state:m}:t.length===1&&r.size===0&&u!==void 0?{...p,state:"bound",volume:u}:{...p,state:"race",candidates:t,mayStayPending:ES.some(f=>n.has(f))}}function lu(e){let t=Qd(e),n=IS(),a=[],s=new Map,r=new Map,o=new Map;for(let[i,l]of t.prospects){let c=n(l.lots),d=VS(l,c),{namespace:p,name:u,after:m}=l.plan.facts.claim;if(d===void 0){let f=(m??[]).map(y=>ue(p,y)),b=new Set(f.flatMap(y=>o.get(y)??[y]));o.set(i,[...b]);for(let y of b)re(r,y,u);continue}a.push([i,l,d]);for(let f of c.length>20?[]:c)re(s,f,i)}return a.map(([i,l,c])=>({...c,reasons:_d({prospect:l,draft:c,forecast:t,takers:s},r.get(i)??[])}))}function Ja(e){let{resource:t,labels:n,replicas:a}=e,{kind:s,name:r}=t;if(s==="Pod")return[{workload:e,name:r,isExact:!0,labels:n}];if(s==="StatefulSet"){let i=t.at.get("spec").get("ordinals").get("start").number()??0;return Array.from({length:Math.min(a??1,1e3)},(l,c)=>{let d=`${r}-${i+c}`,p={"statefulset.kubernetes.io/pod-name":d,"apps.kubernetes.io/pod-index":`${i+c}`};return{workload:e,name:d,isExact:!0,labels:{...n,...p}}})}let o=s==="Job"?{"job-name":r,"batch.kubernetes.io/job-name":r}:{};return a===0?[]:[{workload:e,name:`${r}-`,isExact:!1,labels:{...n,...o}}]}var rn=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-completion-index"]),cu=new Set(["statefulset.kubernetes.io/pod-name","apps.kubernetes.io/pod-index","job-name","batch.kubernetes.io/job-name"]);var _S=33;function du({service:e,workloads:t,minorVersion:n}){let a=e.at.get("spec");if(a.get("type").text()==="ExternalName")return[];let s=a.get("selector").labels(),r=Object.fromEntries(Object.entries(s).filter(([l])=>!rn.has(l))),o=n>=_S,i=a.get("ports").items().map(FS);return t.flatMap(l=>{let c=DS(l),d=i.flatMap(p=>{let{found:u,number:m}=Wt({servicePort:p,containers:c,sidecarsCount:o});return u&&m!==void 0?[{name:p.name??"",port:m,protocol:p.protocol??"TCP"}]:[]});return Ja(l).filter(({labels:p})=>be(r,p)).map(p=>({pod:p,ports:d}))})}function FS(e){return{name:e.get("name").text(),port:e.get("port").number()??0,targetPort:e.get("targetPort").scalar(),protocol:e.get("protocol").text()}}function DS({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:WS(n)}])}function WS(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}var En=2;function Xa(e){let t=Z(()=>BS(e())),n=new Map;return s=>{let r=n.get(s)??$s(s,a(s),o=>o);return n.set(s,r),r};function a(s){let{byPart:r,byPlainName:o}=t(),i=new Set(o.get(mt(s)));for(let l=s.length-En;l<=s.length+En;l+=1){let c=r.get(l);c&&Wr(l).forEach(({start:d,end:p},u)=>{for(let m=-En;m<=En;m+=1)if(!(d+m<0||p+m>s.length))for(let f of c[u]?.get(s.slice(d+m,p+m))??[])i.add(f)})}return i}}function BS(e){let t=new Map,n=new Map;for(let a of new Set(e)){let s=t.get(a.length)??Wr(a.length).map(()=>new Map);t.set(a.length,s),Wr(a.length).forEach(({start:r,end:o},i)=>{let l=s[i];l&&ye(l,a.slice(r,o),a)}),ye(n,mt(a),a)}return{byPart:t,byPlainName:n}}function Wr(e){let t=En+1;return Array.from({length:t},(n,a)=>({start:Math.floor(a*e/t),end:Math.floor((a+1)*e/t)}))}function uu(){let e=new Map,t=n=>{let a=e.get(n);if(a)return a;let s=n.split("/").slice(0,-1);return e.set(n,s),s};return(n,a)=>{if(n===a)return 0;let s=t(n),r=t(a),o=0;for(;o<s.length&&o<r.length&&s[o]===r[o];)o+=1;return s.length+r.length-2*o}}function pu(e){let t=uu(),n=(i,l)=>t(i.file,l.file),a=i=>i.hasOwnNamespace||e.isNamespaceChosen||i.namespace==="",s=i=>a(i)||e.complete,r=(i,l)=>e.complete||n(i,l)<=4;return{sameNamespace:o,areNear:r,isNamespaceGiven:a,isNamespaceSure:s,stepsBetween:n};function o(i,l){return i.hasOwnNamespace!==l.hasOwnNamespace?s(i)&&s(l)?i.namespace===l.namespace:void 0:i.namespace!==l.namespace?!1:a(i)||r(i,l)?!0:void 0}}function fu({workloads:e,select:t}){let n=Z(()=>qS(e));return(o,i)=>{for(let[l,c]of i.entries()){let d={selecting:o,pairs:i.labels(),key:l,pair:c},p=a(d)??r(d);if(p)return p}};function a({selecting:o,pairs:i,key:l,pair:c}){let d=c.text()??"";for(let p of s(d,l,o.name)){if(!(p===o.name&&jS(d,p))&&!mu(d,p))continue;let[m]=t(o,{...i,[l]:p});if(m)return{workload:m,pair:c,label:m.metadata.get("labels").get(l),isKey:!1}}}function s(o,i,l){let c=n().values.get(i);return c?c.all.has(l)?[l,...c.near(o)]:c.near(o):[]}function r({selecting:o,pairs:i,key:l,pair:c}){let d=c.text()??"",{[l]:p,...u}=i;for(let m of n().keys.get(d)??[]){if(!mu(l,m))continue;let[f]=t(o,{...u,[m]:d});if(!(!f||Object.hasOwn(f.labels,l)))return{workload:f,pair:c,label:f.metadata.get("labels").get(m),isKey:!0}}}}function mu(e,t){return e===t||Math.abs(e.length-t.length)>2?!1:e.toLowerCase()===t.toLowerCase()?!0:(e[0]===t[0]||e.at(-1)===t.at(-1))&&et(e,[t],n=>n)!==void 0}function jS(e,t){return e.length!==t.length||e.length<3?!1:[...e].filter((n,a)=>n!==t[a]).length===1&&!/\d/.test(e+t)}function qS(e){let t=new Map,n=new Map;for(let{labels:a}of e)for(let[s,r]of Object.entries(a))t.set(s,(t.get(s)??new Set).add(r)),n.set(r,(n.get(r)??new Set).add(s));return{values:new Map([...t].map(([a,s])=>[a,{all:s,near:Xa(()=>s)}])),keys:n}}function gu(e,t){if(t.length===0)return;let n=e.get("nodeSelector").labels(),a=e.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"),s=Nn(a.value);return t.some(({name:r,labels:o})=>(Object.keys(n).length===0||be(n,o))&&ra(s,o,r))}function In(e){return(t,{beside:n,...a})=>({from:e,path:t,...a,...n?{beside:n}:{}})}var D=e=>In(e),hu=In("any"),pe=In("pod"),Za=In("container"),Ln=In("claim"),Ie="pods stay in ContainerCreating",es="containers stay in CreateContainerConfigError",ts="the API server refuses to create the pods",yu="images are pulled without credentials",ns="nothing is scaled",as="the claim stays Pending",bu="it grants nothing",Br="requests end in an error",GS="the route is attached to nothing",US="calls of the API server fail",ss=["Deployment","StatefulSet","ReplicaSet","ReplicationController","Rollout"],rs=[hu("metadata.namespace",{to:"Namespace",effect:"the API server refuses the object"}),hu("metadata.ownerReferences[].name",{to:[...ss,"DaemonSet","Job","CronJob","Service","Pod","Node","CustomResourceDefinition"],isOpen:!0,effect:"the garbage collector deletes the object",beside:{kind:"kind",group:"apiVersion"}}),pe("volumes[].persistentVolumeClaim.claimName",{to:"PersistentVolumeClaim",effect:"pods stay Pending"}),pe("volumes[].configMap.name",{to:"ConfigMap",effect:Ie,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),pe("volumes[].secret.secretName",{to:"Secret",effect:Ie,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),pe("volumes[].projected.sources[].configMap.name",{to:"ConfigMap",effect:Ie,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),pe("volumes[].projected.sources[].secret.name",{to:"Secret",effect:Ie,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),pe("volumes[].csi.nodePublishSecretRef.name",{to:"Secret",effect:Ie}),pe("volumes[].csi.driver",{to:"CSIDriver",effect:Ie}),pe("volumes[].cephfs.secretRef.name",{to:"Secret",effect:Ie}),pe("volumes[].flexVolume.secretRef.name",{to:"Secret",effect:Ie}),pe("volumes[].iscsi.secretRef.name",{to:"Secret",effect:Ie}),pe("volumes[].rbd.secretRef.name",{to:"Secret",effect:Ie}),pe("volumes[].azureFile.secretName",{to:"Secret",effect:Ie}),pe("imagePullSecrets[].name",{to:"Secret",effect:yu}),pe("serviceAccountName",{to:"ServiceAccount",effect:ts}),pe("serviceAccount",{to:"ServiceAccount",effect:ts}),pe("priorityClassName",{to:"PriorityClass",effect:ts}),pe("runtimeClassName",{to:"RuntimeClass",effect:ts}),pe("nodeName",{to:"Node",effect:"the pods are never started"}),Za("envFrom[].configMapRef.name",{to:"ConfigMap",effect:es,beside:{optional:"optional"}}),Za("envFrom[].secretRef.name",{to:"Secret",effect:es,beside:{optional:"optional"}}),Za("env[].valueFrom.configMapKeyRef.name",{to:"ConfigMap",effect:es,beside:{optional:"optional",key:"key"}}),Za("env[].valueFrom.secretKeyRef.name",{to:"Secret",effect:es,beside:{optional:"optional",key:"key"}}),Ln("volumeName",{to:"PersistentVolume",effect:as}),Ln("storageClassName",{to:"StorageClass",effect:"no volume is provisioned"}),Ln("volumeAttributesClassName",{to:"VolumeAttributesClass",effect:as}),Ln("dataSource.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:as,beside:{kind:"kind",group:"apiGroup"}}),Ln("dataSourceRef.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:as,beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),D("ServiceAccount")("imagePullSecrets[].name",{to:"Secret",effect:yu}),D("ServiceAccount")("secrets[].name",{to:"Secret",effect:"its pods may not mount it"}),D("StatefulSet")("spec.serviceName",{to:"Service",effect:"its pods get no names in DNS"}),D("PersistentVolume")("spec.storageClassName",{to:"StorageClass",effect:"only claims of this class get it"}),D("PersistentVolume")("spec.volumeAttributesClassName",{to:"VolumeAttributesClass",effect:"only claims of this class get it"}),D("PersistentVolume")("spec.claimRef.name",{to:"PersistentVolumeClaim",effect:"the volume waits for its claim",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.nodePublishSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.nodeStageSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.controllerPublishSecretRef.name",{to:"Secret",effect:"it is attached to no node",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.controllerExpandSecretRef.name",{to:"Secret",effect:"it cannot grow",needsNamespace:!0,beside:{namespace:"namespace"}}),D("VolumeSnapshot")("spec.source.persistentVolumeClaimName",{to:"PersistentVolumeClaim",effect:"no snapshot is taken"}),D("VolumeSnapshot")("spec.volumeSnapshotClassName",{to:"VolumeSnapshotClass",effect:"no snapshot is taken"}),D("VolumeAttachment")("spec.source.persistentVolumeName",{to:"PersistentVolume",effect:"nothing is attached"}),D("VolumeAttachment")("spec.nodeName",{to:"Node",effect:"nothing is attached"}),D("Endpoints")("metadata.name",{to:"Service",effect:"nobody is led to its addresses"}),D("EndpointSlice")("metadata.labels",{to:"Service",pair:"kubernetes.io/service-name",effect:"nobody is led to its addresses"}),D("Ingress")("spec.defaultBackend.service.name",{to:"Service",effect:Br,beside:{port:"port.number",portName:"port.name"}}),D("Ingress")("spec.rules[].http.paths[].backend.service.name",{to:"Service",effect:Br,beside:{port:"port.number",portName:"port.name"}}),D("Ingress")("spec.tls[].secretName",{to:"Secret",effect:"the controller serves its own certificate"}),D("Ingress")("spec.ingressClassName",{to:"IngressClass",effect:"no controller serves it"}),D("IngressClass")("spec.parameters.name",{to:"ConfigMap",isOpen:!0,effect:"the controller goes without its settings",beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),D("Gateway")("spec.gatewayClassName",{to:"GatewayClass",effect:"no controller serves it"}),D("Gateway")("spec.listeners[].tls.certificateRefs[].name",{to:"Secret",isOpen:!0,effect:"the listener serves nothing",beside:{kind:"kind",group:"group",namespace:"namespace"}}),...["HTTPRoute","GRPCRoute","TLSRoute","TCPRoute","UDPRoute"].flatMap(e=>[D(e)("spec.parentRefs[].name",{to:["Gateway","Service"],isOpen:!0,effect:GS,beside:{kind:"kind",group:"group",namespace:"namespace"}}),D(e)("spec.rules[].backendRefs[].name",{to:"Service",isOpen:!0,effect:Br,beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})]),...["HTTPRoute","GRPCRoute"].map(e=>D(e)("spec.rules[].filters[].requestMirror.backendRef.name",{to:"Service",isOpen:!0,effect:"nothing is mirrored",beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})),D("HorizontalPodAutoscaler")("spec.scaleTargetRef.name",{to:ss,isOpen:!0,effect:ns,beside:{kind:"kind",group:"apiVersion"}}),D("VerticalPodAutoscaler")("spec.targetRef.name",{to:[...ss,"DaemonSet","Job","CronJob"],isOpen:!0,effect:"nothing is sized",beside:{kind:"kind",group:"apiVersion"}}),D("ScaledObject")("spec.scaleTargetRef.name",{to:ss,isOpen:!0,effect:ns,beside:{kind:"kind",group:"apiVersion"}}),D("ScaledObject")("spec.triggers[].authenticationRef.name",{to:["TriggerAuthentication","ClusterTriggerAuthentication"],effect:ns,beside:{kind:"kind"}}),D("TriggerAuthentication")("spec.secretTargetRef[].name",{to:"Secret",effect:ns,beside:{key:"key"}}),D("Rollout")("spec.workloadRef.name",{to:["Deployment","ReplicaSet"],isOpen:!0,effect:"nothing is rolled out",beside:{kind:"kind",group:"apiVersion"}}),D("Rollout")("spec.strategy.canary.stableService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.canary.canaryService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.blueGreen.activeService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.blueGreen.previewService",{to:"Service",effect:"nothing is rolled out"}),D("RoleBinding")("roleRef.name",{to:["Role","ClusterRole"],effect:bu,beside:{kind:"kind"}}),D("ClusterRoleBinding")("roleRef.name",{to:"ClusterRole",effect:bu,beside:{kind:"kind"}}),D("RoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",beside:{kind:"kind",namespace:"namespace"}}),D("ClusterRoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",needsNamespace:!0,beside:{kind:"kind",namespace:"namespace"}}),...["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"].map(e=>D(e)("webhooks[].clientConfig.service.name",{to:"Service",effect:US,needsNamespace:!0,beside:{namespace:"namespace",port:"port"}})),D("APIService")("spec.service.name",{to:"Service",effect:"the API group is not available",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),D("CustomResourceDefinition")("spec.conversion.webhook.clientConfig.service.name",{to:"Service",effect:"objects are not converted",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),D("ValidatingAdmissionPolicyBinding")("spec.policyName",{to:"ValidatingAdmissionPolicy",effect:"nothing is checked"}),D("Certificate")("spec.issuerRef.name",{to:["Issuer","ClusterIssuer"],isOpen:!0,effect:"no certificate is issued",beside:{kind:"kind",group:"group"}})];var HS=new Map(rs.map(e=>[e,zS(e)]));function zS({to:e,beside:t={}}){let n=ea(t.group);return{kinds:typeof e=="string"?[e]:e,kind:ea(t.kind),group:t.group==="apiVersion"?a=>YS(n(a)):n,namespace:ea(t.namespace),optional:_e(t.optional),keys:_e(t.key),hasManyKeys:t.key?.includes("[]")??!1,ports:[t.port,t.portName].filter(a=>a!==void 0).map(_e)}}function ku(e,{row:t,at:n,holder:a}){let s=HS.get(t),r=t.pair===void 0?n:n.get(t.pair),o=r.text(),i=o&&s?QS(t,s,a):void 0;if(!o||!s||!i)return[];if(t.from==="any"&&i.id==="Namespace"&&e.namespace!==o)return[];let l=s.namespace(a)||void 0;if(t.needsNamespace&&l===void 0&&!i.isCluster)return[];let c=s.optional(a)[0]?.value===!0,d=s.keys(a),p={row:t,at:r,name:o,kind:i,namespace:l,optional:c,key:s.hasManyKeys?void 0:d[0],port:s.ports.flatMap(u=>u(a))[0],isKeyOnly:!1};return s.hasManyKeys?[p,...d.map(u=>({...p,key:u,isKeyOnly:!0}))]:[p]}function QS({isOpen:e},t,n){let a=t.kind(n),s=t.group(n),r=a===void 0?t.kinds[0]:t.kinds.find(i=>i===a);if(r&&(s===void 0||It(s,r)===r))return vu.get(r);if(!e||a===void 0)return;let o=s===void 0?void 0:It(s,a);return o?vu.get(o):{kind:a,id:Zn(s??"",a),isCluster:cn(s??"",a)}}var vu=new Map(Object.keys(Ms).map(e=>[e,{kind:e,id:e,isCluster:Xn.has(e)}]));function YS(e){return e===void 0?void 0:gt(e).group}function wu(e,{from:t,field:n},a){for(let s of ku(t,n)){let r=Kr(t,s,a);r&&e.push(r)}}function Kr(e,t,n){let{row:a,name:s,kind:r,at:o,optional:i}=t,l=r.isCluster?"":t.namespace??e.namespace,c=n.find(r.id,l,s),d=r.isCluster||t.namespace!==void 0,p=w=>n.sameNamespace(e,w)===!0,u=d||c.every(p)?c:c.filter(p),m=u.length>0?u:c,f=XS(t),b={kind:r.kind,namespace:l,name:s};if(u.length>0){if(!f)return{row:a,from:e,at:o,to:b,optional:i,effect:a.effect,targets:m,state:"resolved"};let w="key"in f?tw({to:b,targets:m,...f,isFile:a.isFile===!0},n):nw({targets:m,...f},n),{keyAt:C,...$}=f;return{row:a,from:e,at:o,keyAt:C,to:{...b,...$},optional:i,effect:a.effect,targets:m,...w}}if(t.isKeyOnly)return;let{keyAt:y,...k}=f??{};return{...{row:a,from:e,at:o,to:{...b,...k},...y?{keyAt:y}:{},optional:i,effect:a.effect,targets:m},...JS({from:e,named:t,namespace:l,isInField:d},n)}}function JS(e,t){let{kind:n,name:a}=e.named;if(!n.isCluster)return Su(e,t);let s=`${n.id}/${a}`,r=t.verdicts.get(s)??Su(e,t);return t.verdicts.set(s,r),r}function Su(e,t){let{kind:n,name:a}=e.named;if(ZS(n.id,{kind:n.kind,namespace:e.namespace,name:a},t))return{state:"resolved"};if(t.isExternal(n.kind,e.namespace,a)||t.mayBeUnread(a))return{state:"unknown"};let s=ew(e,t);return s?{state:"missing",proof:s}:{state:"unknown"}}function XS({key:e,port:t}){let n=e?.text();if(e&&n!==void 0)return{keyAt:e,key:n};let a=t?.scalar();return t&&a!==void 0?{keyAt:t,port:a}:void 0}function ZS(e,{namespace:t,name:n},a){return ei(e,t,n)||e==="PersistentVolumeClaim"&&a.isClaim(t,n)?!0:a.isSupplied(e,t,n)}function ew({from:e,named:t,namespace:n,isInField:a},s){let{kind:r,name:o}=t,i=s.named(r.id,o);if(i.length>0){let d=(a||s.isNamespaceSure(e))&&i.every(u=>s.isNamespaceSure(u)&&u.namespace!==n),p=i.find(u=>s.areNear(e,u));return d&&p?{code:"other-namespace",resource:p}:void 0}if(s.mayBeMade(r.id,o))return;if(s.isComplete)return{code:"complete"};if(aw.has(r.id))return;let l=s.nearNames(r.id,o).flatMap(d=>s.named(r.id,d)).find(c);return l?{code:"near-miss",resource:l}:void 0;function c(d){return r.isCluster?!0:a?d.namespace===n&&s.isNamespaceSure(d):s.sameNamespace(e,d)===!0}}function tw({to:{kind:e,namespace:t,name:n},targets:a,key:s,isFile:r},o){let i=a.map(u=>sw(u,r));if(i.some(u=>u.includes(s)))return{state:"resolved"};let[l]=a,c=i.some(u=>u.length===0)&&!o.isComplete;if(!l||c||o.isSupplied(e,t,n))return{state:"unknown"};let d=et(s,i.flat(),u=>u);return{state:"missing",proof:d?{code:"near-key",key:d,resource:l}:{code:"no-key",resource:l}}}function nw({targets:e,port:t},n){let a=e.map(i=>i.at.get("spec")),s=a.some(i=>i.get("type").text()==="ExternalName"||i.get("ports").items().length===0),r=a.flatMap(i=>i.get("ports").items());if(s||r.some(i=>i.get(typeof t=="number"?"port":"name").value===t))return{state:"resolved"};let[o]=e;return!o||n.mayBeUnread(o.name)?{state:"unknown"}:{state:"missing",proof:{code:"no-port",resource:o}}}var aw=new Set(["ClusterRole","CSIDriver","GatewayClass","IngressClass","Node","PriorityClass","RuntimeClass","StorageClass","VolumeAttributesClass","VolumeSnapshotClass"]);function sw(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(s=>n.get(s).entries().map(([r])=>r))}function Ru(e){return(t,{scope:n,...a})=>({from:e,path:t,...a,...n?{scope:n}:{}})}var Qe=e=>Ru(e),Vn=Ru("pod"),xu={namespaceSelector:"namespaceSelector"},os={namespaceSelector:"namespaceSelector",namespaces:"namespaces"},is=[Qe("Service")("spec.selector",{to:"Pod",form:"pairs",effect:"connections are refused"}),Qe("PodDisruptionBudget")("spec.selector",{to:"Pod",form:"selector",effect:"it protects no pods"}),Qe("NetworkPolicy")("spec.podSelector",{to:"Pod",form:"selector",effect:"it isolates no pods"}),Qe("NetworkPolicy")("spec.ingress[].from[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody in",scope:xu}),Qe("NetworkPolicy")("spec.egress[].to[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody out",scope:xu}),Qe("NetworkPolicy")("spec.ingress[].from[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody in"}),Qe("NetworkPolicy")("spec.egress[].to[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody out"}),Qe("ServiceMonitor")("spec.selector",{to:"Service",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),Qe("PodMonitor")("spec.selector",{to:"Pod",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),Vn("topologySpreadConstraints[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are not spread"}),Vn("affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods stay Pending",scope:os}),Vn("affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods go anywhere",scope:os}),Vn("affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:os}),Vn("affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:os})];function Cu(e,{row:t,at:n,holder:a},s){let r=Au(t.form,n);if(!r||iw(e))return;let{sure:o,perhaps:i}=rw({row:t,selector:r,from:e,scope:lw(t,a)},s),l={row:t,from:e,at:n,to:{kind:t.to,namespace:t.to==="Namespace"?"":e.namespace,name:"",selector:Se(r)},optional:!1,effect:t.effect,targets:o.length>0?o:i};if(o.length>0)return{...l,state:"resolved"};let c=Object.values(r.matchLabels??{}).some(s.mayBeUnread);if(i.length>0||c)return{...l,state:"unknown"};let d=ow(e,{row:t,at:n},s);return d?{...l,state:"missing",proof:d}:{...l,state:"unknown"}}function rw({row:e,selector:t,from:n,scope:a},s){if(e.to==="Namespace")return{sure:s.selector.namespaces(t),perhaps:[]};let r={selecting:n,selector:t,scope:a};if(e.to==="Service")return s.selector.services(r);let{sure:o,perhaps:i}=s.selector.pods(r);return{sure:o.map(({resource:l})=>l),perhaps:i.map(({resource:l})=>l)}}function ow(e,{row:t,at:n},a){if(t.to==="Pod"&&t.scope===void 0){let s=t.form==="pairs"?n:n.get("matchLabels"),r=a.nearLabel(e,s);if(r)return{code:"near-label",near:r,resource:r.workload.resource}}return a.isComplete?{code:"complete"}:void 0}function iw(e){let t=e.at.get("spec");return e.visitable==="Service"&&t.get("type").text()==="ExternalName"}function Au(e,t){let n=e==="pairs"?t:t.get("matchLabels"),a=n.labels(),s=n.entries().length;if(s!==Object.keys(a).length||e==="pairs"&&s===0)return;if(e==="pairs")return{matchLabels:a};let r=t.get("matchExpressions").value;return Array.isArray(r)&&r.length>0?{matchLabels:a,matchExpressions:r}:{matchLabels:a}}function lw(e,t){let n=cw.get(e);if(!n)return"own";let a=n.monitored(t)[0];if(a?.get("any").flag())return"all";let s=[...a?.get("matchNames").texts()??[],...n.namespaces(t).flatMap(o=>o.texts())],[r]=n.namespaceSelector(t);return r?{selector:Au("selector",r)??{},names:s}:s.length>0?{names:s}:"own"}var cw=new Map(is.flatMap(e=>e.scope?[[e,{monitored:_e(e.scope.monitored),namespaces:_e(e.scope.namespaces),namespaceSelector:_e(e.scope.namespaceSelector)}]]:[]));function $u(e){let{workloads:t,together:n,isComplete:a}=e,s=Z(()=>pw(t)),r=Z(()=>({given:Ae(t.filter(({resource:m})=>m.hasOwnNamespace),({resource:m})=>m.namespace),open:t.filter(({resource:m})=>!m.hasOwnNamespace)})),o=Z(()=>e.services.map(m=>({resource:m,labels:Q(m.at).get("labels").labels()}))),i=e.namespaces.map(m=>({resource:m,labels:{...Q(m.at).get("labels").labels(),"kubernetes.io/metadata.name":m.name}})),l=new Map(i.map(m=>[m.resource.name,m]));return{pods({selecting:m,selector:f,scope:b="own"}){let y=Pu(f),k=y.some(N=>cu.has(N)),w=(k?t:c(f,m,b)).filter(N=>dw(f,N,k)),{sure:C,perhaps:$}=d(w,m,b);return y.some(N=>rn.has(N))?{sure:[],perhaps:[...C,...$]}:b==="own"?u({sure:C,perhaps:$},m):{sure:C,perhaps:$}},services({selecting:m,selector:f,scope:b="own"}){let y=o().filter(({labels:w})=>ge(f,w)),{sure:k,perhaps:h}=d(y,m,b);return{sure:k.map(jr),perhaps:h.map(jr)}},namespaces:m=>i.filter(({labels:f})=>ge(m,f)).map(jr)};function c(m,f,b){let[y]=Object.entries(m.matchLabels??{}).filter(([w])=>!rn.has(w));if(y)return s().get(`${y[0]}=${y[1]}`)??[];if(b!=="own"||!f.hasOwnNamespace)return t;let{given:k,open:h}=r();return[...k.get(f.namespace)??[],...h]}function d(m,f,b){let y=[],k=[];for(let h of m){let w=p(b,f,h.resource);w===!0?y.push(h):w===void 0&&k.push(h)}return{sure:y,perhaps:k}}function p(m,f,b){if(m==="all")return!0;if(m==="own")return n.sameNamespace(f,b);let y=n.isNamespaceSure(b);if(m.selector&&Pu(m.selector).length===0)return!0;if(!y)return;if(m.names.includes(b.namespace))return!0;if(!m.selector)return!1;let k=l.get(b.namespace),h=k?.labels??{"kubernetes.io/metadata.name":b.namespace};return ge(m.selector,h)?!0:k||a?!1:void 0}function u({sure:m,perhaps:f},b){if(m.length<2||a||n.isNamespaceGiven(b))return{sure:m,perhaps:f};let y=m.map(({resource:h})=>n.stepsBetween(b,h)),k=Math.min(...y);return{sure:m.filter((h,w)=>y[w]===k),perhaps:[...m.filter((h,w)=>y[w]!==k),...f]}}}function dw(e,t,n){return n?Ja(t).some(({labels:a})=>Ou(e,a)):Ou(e,t.labels)}function Ou(e,t){let n=e.matchLabels??{},a=Object.fromEntries(Object.entries(n).filter(([s])=>!rn.has(s)));return Object.keys(n).length===0||Object.keys(a).length===Object.keys(n).length?e.matchExpressions?ge(e,t):uw(n,t):ge({...e,matchLabels:a},t)}function uw(e,t){return Object.keys(e).length===0||be(e,t)}function Pu(e){return[...Object.keys(e.matchLabels??{}),...(e.matchExpressions??[]).map(({key:t})=>t)]}function jr({resource:e}){return e}function pw(e){let t=new Map;for(let n of e)for(let[a,s]of Object.entries(n.labels))ye(t,`${a}=${s}`,n);return t}var mw=34;function Mu({resources:e,workloadOf:t,settings:n,isDisturbed:a}){let s=new Set,r=[];for(let l of e){let{visitable:c,namespace:d,name:p,at:u}=l;if(c===void 0||!j(u.value)||!gw(l,t(l)))continue;let m=`${c}/${d}/${p}`;if(p!==""&&s.has(m))continue;s.add(m);let f=Q(u).value;r.push(d===""?u.value:{...u.value,metadata:{...j(f)?f:{},namespace:d}})}let o=iu(r,{complete:n.complete&&!a,attributesClasses:n.minorVersion>=mw}),i=n.storageClasses.filter(({name:l})=>!o.classes.some(c=>c.name===l)).map(hw);return{...o,classes:[...o.classes,...i]}}var fw=new Set(["Node","PersistentVolume","PersistentVolumeClaim","StatefulSet","StorageClass"]);function gw(e,t){return fw.has(e.kind)?!0:(t?.spec.get("volumes").items()??[]).some(a=>a.get("persistentVolumeClaim").exists||a.get("ephemeral").exists)}function hw(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}var yw={ConfigMap:Nu("ConfigMap"),Secret:Nu("Secret")};function Nu(e){return{from:"container",path:"volumeMounts[].subPath",to:e,effect:"an empty folder is mounted in its place",isFile:!0}}function Tu({spec:e,containers:t}){let n=new Map(e.get("volumes").items().flatMap(bw));return n.size===0?[]:t.flatMap(({at:a})=>a.get("volumeMounts").items().flatMap(s=>{let r=n.get(s.get("name").text()??""),o=s.get("subPath");return r&&o.exists&&!o.text()?.includes("/")?[{...r,key:o,isKeyOnly:!0}]:[]}))}function bw(e){let t=e.get("name").text(),n=e.get("secret"),a=e.get("configMap"),s=n.exists?"Secret":"ConfigMap",r=n.exists?n.get("secretName"):a.get("name"),o=r.text();if(!t||!o||n.get("items").exists||a.get("items").exists)return[];let i=(n.get("optional").flag()??a.get("optional").flag())===!0,l={kind:s,id:s,isCluster:Xn.has(s)},c={namespace:void 0,key:void 0,port:void 0,isKeyOnly:!1};return[[t,{row:yw[s],at:r,name:o,kind:l,optional:i,...c}]]}function Lu(e){let{resources:t,unread:n,settings:a}=e,s=Ae(t,qr),r=Ae(t,g=>Gr(qr(g),g.namespace,g.name)),o=Z(()=>Ae(t,g=>`${qr(g)}/${g.name}`)),i=new Map;for(let g of t){let A=e.workloadOf(g);A&&i.set(g,A)}let l=[...i.values()],c=g=>s.get(g)??[],d=pu(a),{sameNamespace:p,areNear:u,isNamespaceGiven:m}=d,f=Z(()=>$u({workloads:l,services:c("Service"),namespaces:c("Namespace"),together:d,isComplete:a.complete})),b=fu({workloads:l,select:(g,A)=>Y(g,A).workloads}),y=oe(),k=Z(()=>t.flatMap(S)),h=new Set(e.images),w=Z(()=>Cw(k())),C=Z(()=>Rw(t,l)?lu(Mu({resources:t,workloadOf:g=>i.get(g),settings:a,isDisturbed:V("PersistentVolume")||V("StorageClass")})):[]),$=Z(()=>new Map(C().map(g=>[`${g.claim.namespace}/${g.claim.name}`,g]))),N=Z(()=>c("Node").flatMap(({at:g})=>Tn(g.value)??[])),I=Z(()=>v());return{resources:t,workloads:l,get references(){return k()},get bindings(){return C()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:c,find:M,workloadOf:g=>i.get(g),selectedBy:Y,selectPods:J,nearLabel:b,endpointsOf:g=>du({service:g,workloads:Y(g,g.at.get("spec").get("selector").labels()).workloads.filter(({spec:A})=>gu(A,N())!==!1),minorVersion:a.minorVersion}),servicesOf:g=>I().sure.get(g)??[],mayBeServed:g=>I().sure.has(g)||I().perhaps.has(g),referencesTo:g=>w().get(g)??[],bindingOf:(g,A)=>$().get(`${g}/${A}`),mayBeUnread:V,isExternal:a.isExternal,sameNamespace:p,areNear:u,isNamespaceGiven:m,isImageSet:g=>h.has(g)||h.has(Aw(g))};function M(g,A,R){return r.get(Gr(g,A,R))??[]}function V(g){return n.some(({text:A})=>A.includes(g))}function S(g){let A=i.get(g),R={selector:f(),nearLabel:b,isComplete:a.complete,mayBeUnread:V},E=[];for(let _ of vw(g,A))wu(E,{from:g,field:_},y);for(let _ of A?Tu(A):[]){let L=Kr(g,_,y);L&&E.push(L)}for(let _ of kw(g,A)){let L=Cu(g,_,R);L&&E.push(L)}return E}function oe(){let g=new Map,A=new Map,R=Z(()=>Ae([...e.supplied,...t.flatMap(ti)],_=>`${_.kind}/${_.name}`)),E=Z(()=>new Set(t.filter(Ft).map(Eu)));return{isComplete:a.complete,verdicts:A,nearNames:(_,L)=>{let le=g.get(_)??Xa(()=>(s.get(_)??[]).map(Eu));return g.set(_,le),le(L)},named:(_,L)=>o().get(`${_}/${L}`)??[],find:(_,L,le)=>r.get(Gr(_,L,le))??[],isSupplied:(_,L,le)=>(R().get(`${_}/${le}`)??[]).some(Pe=>Pe.namespace===void 0||Pe.namespace===L),mayBeMade:(_,L)=>Sw.has(_)&&ww(L).some(le=>E().has(le)),isClaim:(_,L)=>$().has(`${_}/${L}`),isExternal:a.isExternal,mayBeUnread:V,sameNamespace:p,areNear:u,isNamespaceSure:d.isNamespaceSure}}function J(g){let{sure:A,perhaps:R}=f().pods(g);return{workloads:A,perhaps:R}}function Y(g,A){return Object.keys(A).length===0?{workloads:[],perhaps:[]}:J({selecting:g,selector:{matchLabels:A}})}function v(){let g=new Map,A=new Map;for(let R of c("Service")){if(R.at.get("spec").get("type").text()==="ExternalName")continue;let E=Y(R,R.at.get("spec").get("selector").labels());for(let _ of E.workloads)ye(g,_,R);for(let _ of E.perhaps)ye(xw(R,_.resource)?g:A,_,R)}return{sure:g,perhaps:A}}}var vw=Ls(rs),kw=Ls(is),Sw=new Set(["ConfigMap","Secret","Service","ServiceAccount"]);function ww(e){return[e,...[...e.matchAll(/-/g)].map(({index:t})=>e.slice(0,t))].filter(t=>t!=="")}function Eu({name:e}){return e}function qr({visitable:e,group:t,kind:n}){return e??Zn(t,n)}function xw(e,t){return e.file===t.file&&e.namespace===t.namespace}function Rw(e,t){return e.some(({visitable:n})=>n==="PersistentVolumeClaim"||n==="StatefulSet")||t.some(({spec:n})=>n.get("volumes").items().some(a=>a.get("ephemeral").exists))}function Cw(e){let t=new Map;for(let n of e)for(let a of n.targets)ye(t,a,n);return t}function Aw(e){return e.replace(/@.*$/,"").replace(/:[^/:]*$/,"")}function Gr(e,t,n){return`${e}/${t}/${n}`}function Iu(e){let{rules:t,settings:n,choice:a,only:s}=e,r=new Set(e.facts.flatMap(k=>k.kustomization?.fragments??[])),o=e.facts.filter(({path:k})=>!r.has(k)),i=e.facts.filter(({path:k})=>r.has(k)),l=Pw(e,o,i),c=Ae(l.resources,({at:k})=>k.document),p=Ba({rules:t,scope:"graph",choice:a,resourcesOf:k=>c.get(k)??[],graph:l});nd(p,l);let u=dd({remarks:y([...o.flatMap(k=>k.remarks),...p.remarks.splice(0)]).map(({remark:k})=>k),suppressions:o.flatMap(k=>k.suppressions),settings:n,choice:a,knownRules:t.map(({id:k})=>k)});for(let k of u.troubles)td(p,k);let m=new Map(o.map(k=>[k.path,k.lineStarts]));for(let[k,h]of e.texts)m.set(k,rt(h));let f=y([...u.remarks,...p.remarks]).filter(({remark:k,severity:h})=>s===void 0||Ow(k,h,s)).map(({remark:k,severity:h})=>$w(k,h,m)).sort(Nw),b=k=>f.filter(h=>h.severity===k).length;return{findings:f,graph:l,hasCrash:f.some(k=>k.rule===Cn),summary:{files:e.facts.length,documents:Ew(e.facts.map(k=>k.documentCount)),resources:l.resources.length,errors:b("error"),warnings:b("warning"),infos:b("info"),suppressed:u.suppressed,skipped:Tw(e.facts,r)}};function y(k){return k.flatMap(h=>{let w=h.rule===Cn?"error":a.severityOf(h.rule,h,h.severity);return w==="off"?[]:[{remark:h,severity:w}]})}}function Ow(e,t,n){return n.has(e.file)||e.rule===Cn?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function Pw({unread:e,settings:t,reader:n=Vt(t.namespace)},a,s){let r=a.flatMap(({documents:o})=>o.flatMap(i=>{let l=n.read(i);return"resources"in l?l.resources:[]}));return Lu({resources:r,workloadOf:n.workloadOf,supplied:a.flatMap(({kustomization:o})=>o?.supplied??[]),unread:[...e,...a.filter(o=>o.unread!=="").map(({path:o,unread:i})=>({file:o,text:i})),...s.map(({path:o,documents:i})=>({file:o,text:JSON.stringify(i.map(({value:l})=>l))}))],images:a.flatMap(({images:o})=>o),settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,isNamespaceChosen:t.isNamespaceChosen,isExternal:fc(t.external)}})}function $w(e,t,n){let a=(s,r)=>gc(n.get(s)??[0],r);return{rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span),...e.resource?{resource:e.resource}:{},path:e.path,related:e.related.map(({file:s,span:r,note:o})=>({file:s,range:a(s,r),note:o})),help:Mw(e.rule)}}function Mw(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function Nw(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function Tw(e,t){let n=new Map;for(let a of e){let s=t.has(a.path)?["Kustomize patch"]:a.skipped;for(let r of s)n.set(r,(n.get(r)??0)+1)}return[...n].map(([a,s])=>({reason:a,count:s})).sort((a,s)=>s.count-a.count)}function Ew(e){return e.reduce((t,n)=>t+n,0)}function Vu({rules:e,settings:t,configTexts:n=new Map}){let a=pc(e,t),s=Vt(t.namespace),r=ud({rules:e,settings:t,choice:a,reader:s}),o=new Map,i=new Map,l=new Map;return{set(c,d){if(d===void 0){o.delete(c),i.delete(c);return}o.set(c,d),i.set(c,r(c,d))},setUnreadable(c,d){i.set(c,r(c,{unreadable:d}))},setUnread(c,d){l.set(c,d)},outcome(c){return Iu({facts:[...i.values()],rules:e,settings:t,choice:a,reader:s,unread:[...l].map(([d,p])=>({file:d,text:p})),texts:n,...c?{only:c}:{}})},textOf:c=>o.get(c)??n.get(c)}}var _u={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist/*.cjs","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts","bench:graph":"node src/dev/run.mjs bench/graph.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme",sideEffects:!1};var Fu=_u.version;0&&(module.exports={ConfigError,UsageError,areas,canonicalAccessModes,compareQuantities,createSession,defaultPullPolicy,defaultSettings,defineRule,describe,findNamedPort,graphJson,isClusterScoped,isMapping,lazily,matchesLabelSelector,matchesPairs,mayMakeObjects,metadataOf,nearMiss,nearest,parseImageReference,parseQuantity,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,readConfig,reporters,resolveTargetPort,rules,runsToCompletion,selectorText,severities,version,volumeClass});
