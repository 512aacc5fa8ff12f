"use strict";var Lu=Object.create;var In=Object.defineProperty;var Iu=Object.getOwnPropertyDescriptor;var Vu=Object.getOwnPropertyNames;var _u=Object.getPrototypeOf,Fu=Object.prototype.hasOwnProperty;var dt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Du=(e,t)=>{for(var n in t)In(e,n,{get:t[n],enumerable:!0})},Bo=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Vu(t))!Fu.call(e,s)&&s!==n&&In(e,s,{get:()=>t[s],enumerable:!(a=Iu(t,s))||a.enumerable});return e};var as=(e,t,n)=>(n=e!=null?Lu(_u(e)):{},Bo(t||!e||!e.__esModule?In(n,"default",{value:e,enumerable:!0}):n,e)),Wu=e=>Bo(In({},"__esModule",{value:!0}),e);var xs=dt(Nt=>{"use strict";Nt.__esModule=!0;Nt.distance=Nt.closest=void 0;var je=new Uint32Array(65536),hf=function(e,t){for(var n=e.length,a=t.length,s=1<<n-1,o=-1,r=0,i=n,l=n;l--;)je[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=je[t.charCodeAt(l)],d=c|r;c|=(c&o)+o^o,r|=~(c|o),o&=c,r&s&&i++,o&s&&i--,r=r<<1|1,o=o<<1|~(d|r),r&=d}for(l=n;l--;)je[e.charCodeAt(l)]=0;return i},yf=function(e,t){for(var n=t.length,a=e.length,s=[],o=[],r=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<r;l++)o[l]=-1,s[l]=0;for(var c=0;c<i-1;c++){for(var d=0,p=-1,u=c*32,m=Math.min(32,a)+u,f=u;f<m;f++)je[e.charCodeAt(f)]|=1<<f;for(var l=0;l<n;l++){var b=je[t.charCodeAt(l)],y=o[l/32|0]>>>l&1,k=s[l/32|0]>>>l&1,h=b|d,w=((b|k)&p)+p^p|b|k,A=d|~(w|p),$=p&w;A>>>31^y&&(o[l/32|0]^=1<<l),$>>>31^k&&(s[l/32|0]^=1<<l),A=A<<1|y,$=$<<1|k,p=$|~(h|A),d=A&h}for(var f=u;f<m;f++)je[e.charCodeAt(f)]=0}for(var I=0,E=-1,T=c*32,L=Math.min(32,a-T)+T,f=T;f<L;f++)je[e.charCodeAt(f)]|=1<<f;for(var S=a,l=0;l<n;l++){var b=je[t.charCodeAt(l)],y=o[l/32|0]>>>l&1,k=s[l/32|0]>>>l&1,h=b|I,w=((b|k)&E)+E^E|b|k,A=I|~(w|E),$=E&w;S+=A>>>a-1&1,S-=$>>>a-1&1,A>>>31^y&&(o[l/32|0]^=1<<l),$>>>31^k&&(s[l/32|0]^=1<<l),A=A<<1|y,$=$<<1|k,E=$|~(h|A),I=A&h}for(var f=T;f<L;f++)je[e.charCodeAt(f)]=0;return S},Dr=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?hf(e,t):yf(e,t)};Nt.distance=Dr;var bf=function(e,t){for(var n=1/0,a=0,s=0;s<t.length;s++){var o=Dr(e,t[s]);o<n&&(n=o,a=s)}return t[a]};Nt.closest=bf});var gn=dt((gC,Wl)=>{"use strict";var Vl="[^\\\\/]",tb="(?=.)",_l="[^/]",Ys="(?:\\/|$)",Fl="(?:^|\\/)",Js=`\\.{1,2}${Ys}`,nb="(?!\\.)",ab=`(?!${Fl}${Js})`,sb=`(?!\\.{0,1}${Ys})`,ob=`(?!${Js})`,rb="[^.\\/]",ib=`${_l}*?`,lb="/",Dl={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:tb,QMARK:_l,END_ANCHOR:Ys,DOTS_SLASH:Js,NO_DOT:nb,NO_DOTS:ab,NO_DOT_SLASH:sb,NO_DOTS_SLASH:ob,QMARK_NO_DOT:rb,STAR:ib,START_ANCHOR:Fl,SEP:lb},cb={...Dl,SLASH_LITERAL:"[\\\\/]",QMARK:Vl,STAR:`${Vl}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},db={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Wl.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:db,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?cb:Dl}}});var Ra=dt(be=>{"use strict";var{REGEX_BACKSLASH:ub,REGEX_REMOVE_BACKSLASH:pb,REGEX_SPECIAL_CHARS:mb,REGEX_SPECIAL_CHARS_GLOBAL:fb}=gn();be.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);be.hasRegexChars=e=>mb.test(e);be.isRegexChar=e=>e.length===1&&be.hasRegexChars(e);be.escapeRegex=e=>e.replace(fb,"\\$1");be.toPosixSlashes=e=>e.replace(ub,"/");be.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};be.removeBackslashes=e=>e.replace(pb,t=>t==="\\"?"":t);be.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?be.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};be.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};be.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",s=n.contains?"":"$",o=`${a}(?:${e})${s}`;return t.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};be.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var zl=dt((yC,Hl)=>{"use strict";var Bl=Ra(),{CHAR_ASTERISK:Xs,CHAR_AT:gb,CHAR_BACKWARD_SLASH:Gt,CHAR_COMMA:hb,CHAR_DOT:Zs,CHAR_EXCLAMATION_MARK:eo,CHAR_FORWARD_SLASH:Ul,CHAR_LEFT_CURLY_BRACE:to,CHAR_LEFT_PARENTHESES:Ca,CHAR_LEFT_SQUARE_BRACKET:yb,CHAR_PLUS:bb,CHAR_QUESTION_MARK:Kl,CHAR_RIGHT_CURLY_BRACE:vb,CHAR_RIGHT_PARENTHESES:ql,CHAR_RIGHT_SQUARE_BRACKET:kb}=gn(),jl=e=>e===Ul||e===Gt,Gl=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},Sb=(e,t)=>{let n=t||{},a=e.length-1,s=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,o=[],r=[],i=[],l=e,c=-1,d=0,p=0,u=!1,m=!1,f=!1,b=!1,y=!1,k=!1,h=!1,w=!1,A=!1,$=!1,I=0,E,T,L={value:"",depth:0,isGlob:!1},S=()=>c>=a,re=()=>l.charCodeAt(c+1),J=()=>(E=T,l.charCodeAt(++c));for(;c<a;){T=J();let R;if(T===Gt){h=L.backslashes=!0,T=J(),T===to&&(k=!0);continue}if(k===!0||T===to){for(I++;S()!==!0&&(T=J());){if(T===Gt){h=L.backslashes=!0,J();continue}if(T===to){I++;continue}if(k!==!0&&T===Zs&&(T=J())===Zs){if(u=L.isBrace=!0,f=L.isGlob=!0,$=!0,s===!0)continue;break}if(k!==!0&&T===hb){if(u=L.isBrace=!0,f=L.isGlob=!0,$=!0,s===!0)continue;break}if(T===vb&&(I--,I===0)){k=!1,u=L.isBrace=!0,$=!0;break}}if(s===!0)continue;break}if(T===Ul){if(o.push(c),r.push(L),L={value:"",depth:0,isGlob:!1},$===!0)continue;if(E===Zs&&c===d+1){d+=2;continue}p=c+1;continue}if(n.noext!==!0&&(T===bb||T===gb||T===Xs||T===Kl||T===eo)===!0&&re()===Ca){if(f=L.isGlob=!0,b=L.isExtglob=!0,$=!0,T===eo&&c===d&&(A=!0),s===!0){let V=0;for(;S()!==!0&&(T=J());){if(T===Gt){h=L.backslashes=!0,J();continue}if(T===Ca){V++;continue}if(T===ql&&--V===0){$=!0;break}}continue}break}if(T===Xs){if(E===Xs&&(y=L.isGlobstar=!0),f=L.isGlob=!0,$=!0,s===!0)continue;break}if(T===Kl){if(f=L.isGlob=!0,$=!0,s===!0)continue;break}if(T===yb){for(;S()!==!0&&(R=J());){if(R===Gt){h=L.backslashes=!0,J();continue}if(R===kb){m=L.isBracket=!0,f=L.isGlob=!0,$=!0;break}}if(s===!0)continue;break}if(n.nonegate!==!0&&T===eo&&c===d){w=L.negated=!0,d++;continue}if(n.noparen!==!0&&T===Ca){if(f=L.isGlob=!0,s===!0){let M=1;for(;S()!==!0&&(T=J());){if(T===Gt){h=L.backslashes=!0,J();continue}if(T===Ca){M++;continue}if(T===ql&&--M===0){$=!0;break}}continue}break}if(f===!0){if($=!0,s===!0)continue;break}}n.noext===!0&&(b=!1,f=!1);let Y=l,v="",g="";d>0&&(v=l.slice(0,d),l=l.slice(d),p-=d),Y&&f===!0&&p>0?(Y=l.slice(0,p),g=l.slice(p)):f===!0?(Y="",g=l):Y=l,Y&&Y!==""&&Y!=="/"&&Y!==l&&jl(Y.charCodeAt(Y.length-1))&&(Y=Y.slice(0,-1)),n.unescape===!0&&(g&&(g=Bl.removeBackslashes(g)),Y&&h===!0&&(Y=Bl.removeBackslashes(Y)));let C={prefix:v,input:e,start:d,base:Y,glob:g,isBrace:u,isBracket:m,isGlob:f,isExtglob:b,isGlobstar:y,negated:w,negatedExtglob:A};if(n.tokens===!0&&(C.maxDepth=0,jl(T)||r.push(L),C.tokens=r),n.parts===!0||n.tokens===!0){let R;for(let F=0;F<o.length;F++){let he=R!==void 0?R+1:d,Ae=o[F],Pe=e.slice(he,Ae);n.tokens&&(F===0&&d!==0?(r[F].isPrefix=!0,r[F].value=v):r[F].value=Pe,Gl(r[F]),C.maxDepth+=r[F].depth),Ae>=d&&(i.push(Pe),R=Ae)}let M=R!==void 0?R+1:d,V=e.slice(M);i.push(V),n.tokens&&R&&R+1<e.length&&(r[r.length-1].value=V,Gl(r[r.length-1]),C.maxDepth+=r[r.length-1].depth),C.slashes=o,C.parts=i}return C};Hl.exports=Sb});var Xl=dt((bC,Jl)=>{"use strict";var hn=gn(),we=Ra(),{MAX_LENGTH:Aa,POSIX_REGEX_SOURCE:wb,REGEX_NON_SPECIAL_CHARS:xb,REGEX_SPECIAL_CHARS_BACKREF:Rb,REPLACEMENTS:Ql}=hn,Cb=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(s=>we.escapeRegex(s)).join("..")}return n},Ut=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,Yl=e=>{let t=[],n=0,a=0,s=0,o="",r=!1;for(let i of e){if(r===!0){o+=i,r=!1;continue}if(i==="\\"){o+=i,r=!0;continue}if(i==='"'){s=s===1?0:1,o+=i;continue}if(s===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(o),o="";continue}}}o+=i}return t.push(o),t},Ab=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},ao=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(Ab(t))return t.replace(/\\(.)/g,"$1")},Pb=e=>{let t=e.map(ao).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let s=t[n],o=t[a],r=s[0];if(!(!r||s!==r.repeat(s.length)||o!==r.repeat(o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},no=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,s=0,o=!1;for(let r=1;r<e.length;r++){let i=e[r];if(o===!0){o=!1;continue}if(i==="\\"){o=!0;continue}if(i==='"'){s=s===1?0:1;continue}if(s!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&r!==e.length-1?void 0:{type:e[0],body:e.slice(2,r),end:r}}}}},Ob=e=>`${e.length===1?we.escapeRegex(e[0]):`[${e.map(n=>we.escapeRegex(n)).join("")}]`}*`,$b=e=>{let t=0,n=[];for(;t<e.length;){let a=no(e.slice(t),!1);if(!a||a.type!=="*")return;let s=Yl(a.body).map(r=>r.trim());if(s.length!==1)return;let o=ao(s[0]);if(!o||o.length!==1)return;n.push(o),t+=a.end+1}if(!(n.length<1))return n},Mb=e=>{let t=0,n=e.trim(),a=no(n);for(;a;)t++,n=a.body.trim(),a=no(n);return t},Tb=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:hn.DEFAULT_MAX_EXTGLOB_RECURSION,a=Yl(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||Pb(a)))return{risky:!0};let s=[],o=!1,r=!0;for(let i of a){let l=$b(i);if(l){o=!0,s.push(...l);continue}let c=ao(i);if(c&&c.length===1){s.push(c);continue}if(r=!1,Mb(i)>n)return{risky:!0}}return o?r?{risky:!0,safeOutput:Ob([...new Set(s)])}:{risky:!0}:{risky:!1}},so=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=Ql[e]||e;let n={...t},a=typeof n.maxLength=="number"?Math.min(Aa,n.maxLength):Aa,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);let o={type:"bos",value:"",output:n.prepend||""},r=[o],i=n.capture?"":"?:",l=hn.globChars(n.windows),c=hn.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:m,DOTS_SLASH:f,NO_DOT:b,NO_DOT_SLASH:y,NO_DOTS_SLASH:k,QMARK:h,QMARK_NO_DOT:w,STAR:A,START_ANCHOR:$}=l,I=O=>`(${i}(?:(?!${$}${O.dot?f:d}).)*?)`,E=n.dot?"":b,T=n.dot?h:w,L=n.bash===!0?I(n):A;n.capture&&(L=`(${L})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let S={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:r};e=we.removePrefix(e,S),s=e.length;let re=[],J=[],Y=[],v=o,g,C=()=>S.index===s-1,R=S.peek=(O=1)=>e[S.index+O],M=S.advance=()=>e[++S.index]||"",V=()=>e.slice(S.index+1),F=(O="",ee=0)=>{S.consumed+=O,S.index+=ee},he=O=>{S.output+=O.output!=null?O.output:O.value,F(O.value)},Ae=()=>{let O=1;for(;R()==="!"&&(R(2)!=="("||R(3)==="?");)M(),S.start++,O++;return O%2===0?!1:(S.negated=!0,S.start++,!0)},Pe=O=>{S[O]++,Y.push(O)},Ye=O=>{S[O]--,Y.pop()},B=O=>{if(v.type==="globstar"){let ee=S.braces>0&&(O.type==="comma"||O.type==="brace"),P=O.extglob===!0||re.length&&(O.type==="pipe"||O.type==="paren");O.type!=="slash"&&O.type!=="paren"&&!ee&&!P&&(S.output=S.output.slice(0,-v.output.length),v.type="star",v.value="*",v.output=L,S.output+=v.output)}if(re.length&&O.type!=="paren"&&(re[re.length-1].inner+=O.value),(O.value||O.output)&&he(O),v&&v.type==="text"&&O.type==="text"){v.output=(v.output||v.value)+O.value,v.value+=O.value;return}O.prev=v,r.push(O),v=O},Ln=(O,ee)=>{let P={...c[ee],conditions:1,inner:""};P.prev=v,P.parens=S.parens,P.output=S.output,P.startIndex=S.index,P.tokensIndex=r.length;let K=(n.capture?"(":"")+P.open;Pe("parens"),B({type:O,value:ee,output:S.output?"":m}),B({type:"paren",extglob:!0,value:M(),output:K}),re.push(P)},Eu=O=>{let ee=e.slice(O.startIndex,S.index+1),P=e.slice(O.startIndex+2,S.index),K=Tb(P,n);if((O.type==="plus"||O.type==="star")&&K.risky){let X=K.safeOutput?(O.output?"":m)+(n.capture?`(${K.safeOutput})`:K.safeOutput):void 0,_e=r[O.tokensIndex];_e.type="text",_e.value=ee,_e.output=X||we.escapeRegex(ee);for(let ct=O.tokensIndex+1;ct<r.length;ct++)r[ct].value="",r[ct].output="",delete r[ct].suffix;S.output=O.output+_e.output,S.backtrack=!0,B({type:"paren",extglob:!0,value:g,output:""}),Ye("parens");return}let Z=O.close+(n.capture?")":""),ie;if(O.type==="negate"){let X=L;if(O.inner&&O.inner.length>1&&O.inner.includes("/")&&(X=I(n)),(X!==L||C()||/^\)+$/.test(V()))&&(Z=O.close=`)$))${X}`),O.inner.includes("*")&&(ie=V())&&/^\.[^\\/.]+$/.test(ie)){let _e=so(ie,{...t,fastpaths:!1}).output;Z=O.close=`)${_e})${X})`}O.prev.type==="bos"&&(S.negatedExtglob=!0)}B({type:"paren",extglob:!0,value:g,output:Z}),Ye("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let O=!1,ee=e.replace(Rb,(P,K,Z,ie,X,_e)=>ie==="\\"?(O=!0,P):ie==="?"?K?K+ie+(X?h.repeat(X.length):""):_e===0?T+(X?h.repeat(X.length):""):h.repeat(Z.length):ie==="."?d.repeat(Z.length):ie==="*"?K?K+ie+(X?L:""):L:K?P:`\\${P}`);return O===!0&&(n.unescape===!0?ee=ee.replace(/\\/g,""):ee=ee.replace(/\\+/g,P=>P.length%2===0?"\\\\":P?"\\":"")),ee===e&&n.contains===!0?(S.output=e,S):(S.output=we.wrapOutput(ee,S,t),S)}for(;!C();){if(g=M(),g==="\0")continue;if(g==="\\"){let P=R();if(P==="/"&&n.bash!==!0||P==="."||P===";")continue;if(!P){g+="\\",B({type:"text",value:g});continue}let K=/^\\+/.exec(V()),Z=0;if(K&&K[0].length>2&&(Z=K[0].length,S.index+=Z,Z%2!==0&&(g+="\\")),n.unescape===!0?g=M():g+=M(),S.brackets===0){B({type:"text",value:g});continue}}if(S.brackets>0&&(g!=="]"||v.value==="["||v.value==="[^")){if(n.posix!==!1&&g===":"){let P=v.value.slice(1);if(P.includes("[")&&(v.posix=!0,P.includes(":"))){let K=v.value.lastIndexOf("["),Z=v.value.slice(0,K),ie=v.value.slice(K+2),X=wb[ie];if(X){v.value=Z+X,S.backtrack=!0,M(),!o.output&&r.indexOf(v)===1&&(o.output=m);continue}}}(g==="["&&R()!==":"||g==="-"&&R()==="]")&&(g=`\\${g}`),g==="]"&&(v.value==="["||v.value==="[^")&&(g=`\\${g}`),n.posix===!0&&g==="!"&&v.value==="["&&(g="^"),v.value+=g,he({value:g});continue}if(S.quotes===1&&g!=='"'){g=we.escapeRegex(g),v.value+=g,he({value:g});continue}if(g==='"'){S.quotes=S.quotes===1?0:1,n.keepQuotes===!0&&B({type:"text",value:g});continue}if(g==="("){Pe("parens"),B({type:"paren",value:g});continue}if(g===")"){if(S.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Ut("opening","("));let P=re[re.length-1];if(P&&S.parens===P.parens+1){Eu(re.pop());continue}B({type:"paren",value:g,output:S.parens?")":"\\)"}),Ye("parens");continue}if(g==="["){if(n.nobracket===!0||!V().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Ut("closing","]"));g=`\\${g}`}else Pe("brackets");B({type:"bracket",value:g});continue}if(g==="]"){if(n.nobracket===!0||v&&v.type==="bracket"&&v.value.length===1){B({type:"text",value:g,output:`\\${g}`});continue}if(S.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Ut("opening","["));B({type:"text",value:g,output:`\\${g}`});continue}Ye("brackets");let P=v.value.slice(1);if(v.posix!==!0&&P[0]==="^"&&!P.includes("/")&&(g=`/${g}`),v.value+=g,he({value:g}),n.literalBrackets===!1||we.hasRegexChars(P))continue;let K=we.escapeRegex(v.value);if(S.output=S.output.slice(0,-v.value.length),n.literalBrackets===!0){S.output+=K,v.value=K;continue}v.value=`(${i}${K}|${v.value})`,S.output+=v.value;continue}if(g==="{"&&n.nobrace!==!0){Pe("braces");let P={type:"brace",value:g,output:"(",outputIndex:S.output.length,tokensIndex:S.tokens.length};J.push(P),B(P);continue}if(g==="}"){let P=J[J.length-1];if(n.nobrace===!0||!P){B({type:"text",value:g,output:g});continue}let K=")";if(P.dots===!0){let Z=r.slice(),ie=[];for(let X=Z.length-1;X>=0&&(r.pop(),Z[X].type!=="brace");X--)Z[X].type!=="dots"&&ie.unshift(Z[X].value);K=Cb(ie,n),S.backtrack=!0}if(P.comma!==!0&&P.dots!==!0){let Z=S.output.slice(0,P.outputIndex),ie=S.tokens.slice(P.tokensIndex);P.value=P.output="\\{",g=K="\\}",S.output=Z;for(let X of ie)S.output+=X.output||X.value}B({type:"brace",value:g,output:K}),Ye("braces"),J.pop();continue}if(g==="|"){re.length>0&&re[re.length-1].conditions++,B({type:"text",value:g});continue}if(g===","){let P=g,K=J[J.length-1];K&&Y[Y.length-1]==="braces"&&(K.comma=!0,P="|"),B({type:"comma",value:g,output:P});continue}if(g==="/"){if(v.type==="dot"&&S.index===S.start+1){S.start=S.index+1,S.consumed="",S.output="",r.pop(),v=o;continue}B({type:"slash",value:g,output:u});continue}if(g==="."){if(S.braces>0&&v.type==="dot"){v.value==="."&&(v.output=d);let P=J[J.length-1];v.type="dots",v.output+=g,v.value+=g,P.dots=!0;continue}if(S.braces+S.parens===0&&v.type!=="bos"&&v.type!=="slash"){B({type:"text",value:g,output:d});continue}B({type:"dot",value:g,output:d});continue}if(g==="?"){if(!(v&&v.value==="(")&&n.noextglob!==!0&&R()==="("&&R(2)!=="?"){Ln("qmark",g);continue}if(v&&v.type==="paren"){let K=R(),Z=g;(v.value==="("&&!/[!=<:]/.test(K)||K==="<"&&!/<([!=]|\w+>)/.test(V()))&&(Z=`\\${g}`),B({type:"text",value:g,output:Z});continue}if(n.dot!==!0&&(v.type==="slash"||v.type==="bos")){B({type:"qmark",value:g,output:w});continue}B({type:"qmark",value:g,output:h});continue}if(g==="!"){if(n.noextglob!==!0&&R()==="("&&(R(2)!=="?"||!/[!=<:]/.test(R(3)))){Ln("negate",g);continue}if(n.nonegate!==!0&&S.index===0){Ae();continue}}if(g==="+"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){Ln("plus",g);continue}if(v&&v.value==="("||n.regex===!1){B({type:"plus",value:g,output:p});continue}if(v&&(v.type==="bracket"||v.type==="paren"||v.type==="brace")||S.parens>0){B({type:"plus",value:g});continue}B({type:"plus",value:p});continue}if(g==="@"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){B({type:"at",extglob:!0,value:g,output:""});continue}B({type:"text",value:g});continue}if(g!=="*"){(g==="$"||g==="^")&&(g=`\\${g}`);let P=xb.exec(V());P&&(g+=P[0],S.index+=P[0].length),B({type:"text",value:g});continue}if(v&&(v.type==="globstar"||v.star===!0)){v.type="star",v.star=!0,v.value+=g,v.output=L,S.backtrack=!0,S.globstar=!0,F(g);continue}let O=V();if(n.noextglob!==!0&&/^\([^?]/.test(O)){Ln("star",g);continue}if(v.type==="star"){if(n.noglobstar===!0){F(g);continue}let P=v.prev,K=P.prev,Z=P.type==="slash"||P.type==="bos",ie=K&&(K.type==="star"||K.type==="globstar");if(n.bash===!0&&(!Z||O[0]&&O[0]!=="/")){B({type:"star",value:g,output:""});continue}let X=S.braces>0&&(P.type==="comma"||P.type==="brace"),_e=re.length&&(P.type==="pipe"||P.type==="paren");if(!Z&&P.type!=="paren"&&!X&&!_e){B({type:"star",value:g,output:""});continue}for(;O.slice(0,3)==="/**";){let xt=e[S.index+4];if(xt&&xt!=="/")break;O=O.slice(3),F("/**",3)}let ct=C()||S.parens>0&&O===")".repeat(S.parens)&&!re.some(xt=>xt.type==="negate");if(P.type==="bos"&&C()){v.type="globstar",v.value+=g,v.output=I(n),S.output=v.output,S.globstar=!0,F(g);continue}if(P.type==="slash"&&P.prev.type!=="bos"&&!ie&&ct){S.output=S.output.slice(0,-(P.output+v.output).length),P.output=`(?:${P.output}`,v.type="globstar",v.output=I(n)+(n.strictSlashes?")":"|$)"),v.value+=g,S.globstar=!0,S.output+=P.output+v.output,F(g);continue}if(P.type==="slash"&&P.prev.type!=="bos"&&O[0]==="/"){let xt=O[1]!==void 0?"|$":"";S.output=S.output.slice(0,-(P.output+v.output).length),P.output=`(?:${P.output}`,v.type="globstar",v.output=`${I(n)}${u}|${u}${xt})`,v.value+=g,S.output+=P.output+v.output,S.globstar=!0,F(g+M()),B({type:"slash",value:"/",output:""});continue}if(P.type==="bos"&&O[0]==="/"){v.type="globstar",v.value+=g,v.output=`(?:^|${u}|${I(n)}${u})`,S.output=v.output,S.globstar=!0,F(g+M()),B({type:"slash",value:"/",output:""});continue}S.output=S.output.slice(0,-v.output.length),v.type="globstar",v.output=I(n),v.value+=g,S.output+=v.output,S.globstar=!0,F(g);continue}let ee={type:"star",value:g,output:L};if(n.bash===!0){ee.output=".*?",(v.type==="bos"||v.type==="slash")&&(ee.output=E+ee.output),B(ee);continue}if(v&&(v.type==="bracket"||v.type==="paren")&&n.regex===!0){ee.output=g,B(ee);continue}(S.index===S.start||v.type==="slash"||v.type==="dot")&&(v.type==="dot"?(S.output+=y,v.output+=y):n.dot===!0?(S.output+=k,v.output+=k):(S.output+=E,v.output+=E),R()!=="*"&&(S.output+=m,v.output+=m)),B(ee)}for(;S.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ut("closing","]"));S.output=we.escapeLast(S.output,"["),Ye("brackets")}for(;S.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ut("closing",")"));S.output=we.escapeLast(S.output,"("),Ye("parens")}for(;S.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Ut("closing","}"));S.output=we.escapeLast(S.output,"{"),Ye("braces")}if(n.strictSlashes!==!0&&(v.type==="star"||v.type==="bracket")&&B({type:"maybe_slash",value:"",output:`${u}?`}),S.backtrack===!0){S.output="";for(let O of S.tokens)S.output+=O.output!=null?O.output:O.value,O.suffix&&(S.output+=O.suffix)}return S};so.fastpaths=(e,t)=>{let n={...t},a=typeof n.maxLength=="number"?Math.min(Aa,n.maxLength):Aa,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);e=Ql[e]||e;let{DOT_LITERAL:o,SLASH_LITERAL:r,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:m}=hn.globChars(n.windows),f=n.dot?d:c,b=n.dot?p:c,y=n.capture?"":"?:",k={negated:!1,prefix:""},h=n.bash===!0?".*?":u;n.capture&&(h=`(${h})`);let w=E=>E.noglobstar===!0?h:`(${y}(?:(?!${m}${E.dot?l:o}).)*?)`,A=E=>{switch(E){case"*":return`${f}${i}${h}`;case".*":return`${o}${i}${h}`;case"*.*":return`${f}${h}${o}${i}${h}`;case"*/*":return`${f}${h}${r}${i}${b}${h}`;case"**":return f+w(n);case"**/*":return`(?:${f}${w(n)}${r})?${b}${i}${h}`;case"**/*.*":return`(?:${f}${w(n)}${r})?${b}${h}${o}${i}${h}`;case"**/.*":return`(?:${f}${w(n)}${r})?${o}${i}${h}`;default:{let T=/^(.*?)\.(\w+)$/.exec(E);if(!T)return;let L=A(T[1]);return L?L+o+T[2]:void 0}}},$=we.removePrefix(e,k),I=A($);return I&&n.strictSlashes!==!0&&(I+=`${r}?`),I};Jl.exports=so});var tc=dt((vC,ec)=>{"use strict";var Nb=zl(),oo=Xl(),Zl=Ra(),Eb=gn(),Lb=e=>e&&typeof e=="object"&&!Array.isArray(e),se=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(u=>se(u,t,n));return u=>{for(let m of d){let f=m(u);if(f)return f}return!1}}let a=Lb(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},o=s.windows,r=a?se.compileRe(e,t):se.makeRe(e,t,!1,!0),i=r.state;delete r.state;let l=()=>!1;if(s.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=se(s.ignore,d,n)}let c=(d,p=!1)=>{let{isMatch:u,match:m,output:f}=se.test(d,r,t,{glob:e,posix:o}),b={glob:e,state:i,regex:r,posix:o,input:d,output:f,match:m,isMatch:u};return typeof s.onResult=="function"&&s.onResult(b),u===!1?(b.isMatch=!1,p?b:!1):l(d)?(typeof s.onIgnore=="function"&&s.onIgnore(b),b.isMatch=!1,p?b:!1):(typeof s.onMatch=="function"&&s.onMatch(b),p?b:!0)};return n&&(c.state=i),c};se.test=(e,t,n,{glob:a,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let o=n||{},r=o.format||(s?Zl.toPosixSlashes:null),i=e===a,l=i&&r?r(e):e;return i===!1&&(l=r?r(e):e,i=l===a),(i===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?i=se.matchBase(e,t,n,s):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};se.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:se.makeRe(t,n)).test(Zl.basename(e,{windows:a}));se.isMatch=(e,t,n)=>se(t,n)(e);se.parse=(e,t)=>Array.isArray(e)?e.map(n=>se.parse(n,t)):oo(e,{...t,fastpaths:!1});se.scan=(e,t)=>Nb(e,t);se.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let s=t||{},o=s.contains?"":"^",r=s.contains?"":"$",i=`${o}(?:${e.output})${r}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=se.toRegex(i,t);return a===!0&&(l.state=e),l};se.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=oo.fastpaths(e,t)),s.output||(s=oo(e,t)),se.compileRe(s,t,n,a)};se.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};se.constants=Eb;ec.exports=se});var ac=dt((kC,nc)=>{"use strict";nc.exports=tc()});var kw={};Du(kw,{ConfigError:()=>Ht,UsageError:()=>yn,areas:()=>qg,canonicalAccessModes:()=>Zn,compareQuantities:()=>De,createSession:()=>Mu,defaultPullPolicy:()=>Xr,defaultSettings:()=>Tc,defineRule:()=>x,describe:()=>z,findNamedPort:()=>di,graphJson:()=>Dc,isClusterScoped:()=>mt,isMapping:()=>q,lazily:()=>ae,matchesLabelSelector:()=>fe,matchesPairs:()=>ye,mayMakeObjects:()=>Vt,metadataOf:()=>Q,nearMiss:()=>et,nearest:()=>Se,parseImageReference:()=>Ge,parseQuantity:()=>Ee,quantityCeil:()=>tt,quantityFromField:()=>Ce,quantityProblem:()=>oa,quantityToDecimal:()=>ra,readConfig:()=>Lc,reporters:()=>zc,resolveTargetPort:()=>Ft,rules:()=>Il,runsToCompletion:()=>Te,selectorText:()=>ke,severities:()=>Fs,version:()=>Nu,volumeClass:()=>Wt});module.exports=Wu(kw);var Bu=Object.defineProperty,Ku=Object.defineProperties,qu=Object.getOwnPropertyDescriptors,Ko=Object.getOwnPropertySymbols,ju=Object.prototype.hasOwnProperty,Gu=Object.prototype.propertyIsEnumerable,is=(e,t,n)=>t in e?Bu(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Ke=(e,t)=>{for(var n in t||(t={}))ju.call(t,n)&&is(e,n,t[n]);if(Ko)for(var n of Ko(t))Gu.call(t,n)&&is(e,n,t[n]);return e},Vn=(e,t)=>Ku(e,qu(t)),Oe=(e,t,n)=>is(e,typeof t!="symbol"?t+"":t,n);var G=Symbol("NOT_RESOLVED");function me(e,t){var n,a,s,o,r;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(s=t.implicitFirstChars)!=null?s:null,resolve:t.resolve,identify:t.identify,represent:(o=t.represent)!=null?o:(i=>String(i)),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}function fs(e,t){var n,a,s,o;let r=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addItem:t.addItem,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:r,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function Wn(e,t){var n,a,s,o;let r=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:r,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}var Uu=me("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),Hu=["","~","null","Null","NULL"],zu=me("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>Hu.indexOf(e)!==-1?null:G,identify:e=>e===null,represent:()=>"null"}),Qu=me("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:G,identify:e=>e===null,represent:()=>"null"}),Yu=["","~","null","Null","NULL"],Ju=me("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>Yu.indexOf(e)!==-1?null:G,identify:e=>e===null,represent:()=>"null"}),Xu=["true","True","TRUE"],Zu=["false","False","FALSE"],ep=me("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>Xu.indexOf(e)!==-1?!0:Zu.indexOf(e)!==-1?!1:G,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),tp=["true"],np=["false"],ap=me("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>tp.indexOf(e)!==-1?!0:np.indexOf(e)!==-1?!1:G,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),sp=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],op=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],rp=me("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>sp.indexOf(e)!==-1?!0:op.indexOf(e)!==-1?!1:G,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),ip=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),lp=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function cp(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function dp(e,t){if(t){if(!lp.test(e))return G}else if(!ip.test(e))return G;let n=cp(e);return Number.isFinite(n)?n:G}var Zo=me("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:dp,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),up=new RegExp("^-?(?:0|[1-9][0-9]*)$"),pp=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function mp(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function fp(e,t){if(t){if(!pp.test(e))return G}else if(!up.test(e))return G;let n=mp(e);return Number.isFinite(n)?n:G}var gp=me("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:fp,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),hp=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function yp(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let s of t.split(":"))a=a*60+Number(s);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function bp(e){if(!hp.test(e))return G;let t=yp(e);return Number.isFinite(t)?t:G}var ls=me("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:bp,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),vp=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),kp=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Sp(e){if(!vp.test(e))return G;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||kp.test(e)?a:G}function wp(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var er=me("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Sp,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:wp}),xp=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Rp=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Cp(e,t){if(t){if(!Rp.test(e))return G;let a=e.toLowerCase(),s=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return s===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let o=s*parseFloat(a);return Number.isFinite(o)?o:G}if(!xp.test(e))return G;let n=Number(e);return Number.isFinite(n)?n:G}function Ap(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Pp=me("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Cp,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Ap}),Op=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),$p=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Mp(e){if(!Op.test(e))return G;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let s of t.split(":"))a=a*60+Number(s);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||$p.test(e)?a:G}function Tp(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var cs=me("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Mp,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Tp}),Np=me("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":G,identify:()=>!1}),Ep=/^[A-Za-z0-9+/]*={0,2}$/;function Lp(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!Ep.test(t))return G;let n=atob(t),a=new Uint8Array(n.length);for(let s=0;s<n.length;s++)a[s]=n.charCodeAt(s);return a}function Ip(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var Vp=me("tag:yaml.org,2002:binary",{resolve:Lp,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:Ip}),_p=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Fp=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function qo(e,t,n,a=0,s=0,o=0,r=0){let i=new Date(Date.UTC(e,t,n,a,s,o,r));return i.setUTCFullYear(e,t,n),i}function Dp(e){let t=_p.exec(e);if(t===null&&(t=Fp.exec(e)),t===null)return G;let n=+t[1],a=+t[2]-1,s=+t[3];if(!t[4]){let d=qo(n,a,s);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==s?G:d}let o=+t[4],r=+t[5],i=+t[6],l=0;if(o>23||r>59||i>59)return G;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=qo(n,a,s,o,r,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==s)return G;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return G;let u=(d*60+p)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-u:u))}return c}var Wp=me("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Dp,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),Bp=fs("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function Bn(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var Kp=fs("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(Bn(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),qp=fs("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),jp=Wn("tag:yaml.org,2002:map",{create:()=>({}),identify:Bn,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),Gp=Wn("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function Up(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function Hp(){return{scalar:[],sequence:[],mapping:[]}}function zp(e){let t=[];for(let n of e){let a=t.length;for(let s=0;s<t.length;s++){let o=t[s];if(o.nodeKind===n.nodeKind&&o.tagName===n.tagName&&o.matchByTagPrefix===n.matchByTagPrefix){a=s;break}}t[a]=n}return t}var Kn=class tr{constructor(t){Oe(this,"tags"),Oe(this,"implicitScalarTags"),Oe(this,"implicitScalarByFirstChar"),Oe(this,"implicitScalarAnyFirstChar"),Oe(this,"defaultScalarTag"),Oe(this,"defaultSequenceTag"),Oe(this,"defaultMappingTag"),Oe(this,"exact"),Oe(this,"prefix");let n=zp(t),a=[],s=Up(),o=Hp();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?o.scalar.push(d):s.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?o.sequence.push(d):s.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?o.mapping.push(d):s.mapping[d.tagName]=d}}let r=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let l=new Map;for(let d of i)l.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let c=s.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=r,this.defaultScalarTag=c,this.defaultSequenceTag=s.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=s.mapping["tag:yaml.org,2002:map"],this.exact=s,this.prefix=o}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var n;let a=(n=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?n:this.implicitScalarAnyFirstChar;for(let o of a){let r=o.resolve(t,!1,o.tagName);if(r!==G)return{value:r,tag:o}}let s=this.defaultScalarTag;return{value:s.resolve(t,!1,s.tagName),tag:s}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new tr([...this.tags,...n])}},gs=new Kn([Uu,Bp,jp]),ww=new Kn([...gs.tags,Qu,ap,gp,Pp]),Qp=new Kn([...gs.tags,zu,ep,Zo,er]),Yp=new Kn([...gs.tags,Ju,rp,ls,cs,Wp,Np,Vp,Kp,qp,Gp]),Jp=Yp.withTags(Vn(Ke({},ls),{resolve:(e,t,n)=>{let a=ls.resolve(e,t,n);return a===G?Zo.resolve(e,t,n):a}}),Vn(Ke({},cs),{resolve:(e,t,n)=>{let a=cs.resolve(e,t,n);return a===G?er.resolve(e,t,n):a}})),xw=Wn("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Bn(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function jo(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var Rw=Wn("tag:yaml.org,2002:map",{create:()=>({}),identify:Bn,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=jo(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=jo(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),Xp={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function ss(e,t,n,a,s){let o="",r="",i=Math.floor(s/2)-1;return a-t>i&&(o=" ... ",t=a-i+o.length),n-a>i&&(r=" ...",n=a+i-r.length),{str:o+e.slice(t,n).replace(/\t/g,"\u2192")+r,pos:a-t+o.length}}function os(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function Zp(e,t){if(!e.buffer)return null;let n=Ke(Ke({},Xp),t),a=/\r?\n|\r|\0/g,s=[0],o=[],r,i=-1;for(;r=a.exec(e.buffer);)o.push(r.index),s.push(r.index+r[0].length),e.position<=r.index&&i<0&&(i=s.length-2);i<0&&(i=s.length-1);let l="",c=Math.min(e.line+n.linesAfter,o.length).toString().length,d=n.maxLength-(n.indent+c+3);for(let u=1;u<=n.linesBefore&&!(i-u<0);u++){let m=ss(e.buffer,s[i-u],o[i-u],e.position-(s[i]-s[i-u]),d);l=`${" ".repeat(n.indent)}${os((e.line-u+1).toString(),c)} | ${m.str}
${l}`}let p=ss(e.buffer,s[i],o[i],e.position,d);l+=`${" ".repeat(n.indent)}${os((e.line+1).toString(),c)} | ${p.str}
`,l+=`${"-".repeat(n.indent+c+3+p.pos)}^
`;for(let u=1;u<=n.linesAfter&&!(i+u>=o.length);u++){let m=ss(e.buffer,s[i+u],o[i+u],e.position-(s[i]-s[i+u]),d);l+=`${" ".repeat(n.indent)}${os((e.line+u+1).toString(),c)} | ${m.str}
`}return l.replace(/\n$/,"")}function Go(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var qn=class nr extends Error{constructor(t,n){super(),Oe(this,"reason"),Oe(this,"mark"),this.name="YAMLException",this.reason=t,this.mark=n,this.message=Go(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){return`${this.name}: ${Go(this,t)}`}static throwAt(t,n,a,s=""){let o=0,r=0;for(let l=0;l<n;l++){let c=t.charCodeAt(l);c===10?(o++,r=l+1):c===13&&(o++,t.charCodeAt(l+1)===10&&l++,r=l+1)}let i={name:s,buffer:t,position:n,line:o,column:n-r};throw i.snippet=Zp(i),new nr(a,i)}},U={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},W={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Je={BLOCK:1,FLOW:2},ve={CLIP:1,STRIP:2,KEEP:3},em=-1;function Uo(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var ar=new Array(256),sr=new Array(256);for(let e=0;e<256;e++)ar[e]=Uo(e)?1:0,sr[e]=Uo(e);function tm(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function nm(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function am(e){return e===120?2:e===117?4:8}function _n(e,t,n){let a=0;for(;t<n;){let s=e.charCodeAt(t);if(s===10)a++,t++;else if(s===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(s===32||s===9)t++;else break}return{position:t,breaks:a}}function hs(e){return e===1?" ":`
`.repeat(e-1)}function sm(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===10||i===13){a+=e.slice(o,r);let l=_n(e,s,n);a+=hs(l.breaks),s=o=r=l.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,r)}function om(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===39)a+=e.slice(o,s)+"'",s+=2,o=r=s;else if(i===10||i===13){a+=e.slice(o,r);let l=_n(e,s,n);a+=hs(l.breaks),s=o=r=l.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,n)}function rm(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===92){a+=e.slice(o,s),s++;let l=e.charCodeAt(s);if(l===10||l===13)s=_n(e,s,n).position;else if(l<256&&ar[l])a+=sr[l],s++;else{let c=am(l),d=0;for(;c>0;c--){s++;let p=nm(e.charCodeAt(s));d=(d<<4)+p}a+=tm(d),s++}o=r=s}else if(i===10||i===13){a+=e.slice(o,r);let l=_n(e,s,n);a+=hs(l.breaks),s=o=r=l.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,n)}function Ho(e,t,n,a,s,o){let r=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),l=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),c="",d=!1,p=0,u=!1;for(let m of l){let f=0;for(;f<r&&m.charCodeAt(f)===32;)f++;if(a<0||f>=m.length){p++;continue}let b=m.slice(r),y=b.charCodeAt(0);o?y===32||y===9?(u=!0,c+=`
`.repeat(d?1+p:p)):u?(u=!1,c+=`
`.repeat(p+1)):p===0?d&&(c+=" "):c+=`
`.repeat(p):c+=`
`.repeat(d?1+p:p),c+=b,d=!0,p=0}return s===ve.KEEP?c+=`
`.repeat(d?1+p:p):s!==ve.STRIP&&d&&(c+=`
`),c}function or(e,t){if(t.valueStart===em)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case W.SINGLE_QUOTED:return om(e,n,a);case W.DOUBLE_QUOTED:return rm(e,n,a);case W.LITERAL_BLOCK:return Ho(e,n,a,t.indent,t.chomping,!1);case W.FOLDED_BLOCK:return Ho(e,n,a,t.indent,t.chomping,!0);default:return sm(e,n,a)}}var Cw=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),im="-#;/?:@&=+$_.~*'()",Aw=im+"!,[]";var lm={filename:"",schema:Qp,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var j=-1,rr=Object.prototype.hasOwnProperty,Pt=1,ir=2,lr=3,Fn=4,cm=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,dm=/[,\[\]{}]/,cr=/^(?:!|!!|![0-9A-Za-z-]+!)$/,ds=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,dr=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,um=new RegExp(`^(?:${ds})*$`),pm=new RegExp(`^(?:${dr})+$`),mm=new RegExp(`^(?:!(?:${ds})*|${dr}(?:${ds})*)$`),ur={filename:"",maxDepth:100};function fm(e,t,n){e.events.push({type:U.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function pr(e,t,n,a,s,o,r){e.events.push({type:U.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:o,style:r})}function mr(e,t,n,a,s,o,r){e.events.push({type:U.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:o,style:r})}function zo(e,t){e.events.splice(t.eventsLength,0,{type:U.MAPPING,start:t.position,anchorStart:j,anchorEnd:j,tagStart:j,tagEnd:j,style:Je.FLOW})}function Mt(e,t,n,a,s,o,r,i,l=ve.CLIP,c=-1,d=!1){e.events.push({type:U.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:s,tagStart:o,tagEnd:r,style:i,chomping:l,indent:c,fast:d})}function gm(e,t,n){e.events.push({type:U.ALIAS,anchorStart:t,anchorEnd:n})}function Rt(e){e.events.push({type:U.POP})}function ge(e){Mt(e,j,j,j,j,j,j,W.PLAIN)}function Qo(){return{anchorStart:j,anchorEnd:j,tagStart:j,tagEnd:j}}function Ct(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function At(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function N(e,t){qn.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function le(e){return e===10||e===13}function Tt(e){return e===9||e===32}function $e(e){return Tt(e)||le(e)}function Be(e){return e===0||$e(e)}function ut(e){return e===44||e===91||e===93||e===123||e===125}function hm(e){return e>=48&&e<=57?e-48:-1}function ym(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function bm(e){return e===120?2:e===117?4:e===85?8:0}function vm(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function Dn(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function pe(e,t){let n=0,a=e.input.charCodeAt(e.position),s=e.position===e.lineStart||$e(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;Tt(a);)s=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&s&&a===35)do a=e.input.charCodeAt(++e.position);while(!le(a)&&a!==0);if(!le(a))break;for(Dn(e),n++,s=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function Ot(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||$e(a)}return!1}function fr(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function ys(e){if(e.position!==e.lineStart)return!1;if(Ot(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=Ct(e);fr(e),pe(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&Ot(e));return At(e,t),a}function Yo(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!le(t);)t=e.input.charCodeAt(++e.position)}function gr(e,t,n){let a=cm.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,N(e,"the stream contains non-printable characters"))}function km(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==j&&N(e,"duplication of a tag property");let a=e.position,s=!1,o=!1,r="!",i=e.input.charCodeAt(++e.position);i===60?(s=!0,i=e.input.charCodeAt(++e.position)):i===33&&(o=!0,r="!!",i=e.input.charCodeAt(++e.position));let l=e.position,c;if(s){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&N(e,"unexpected end of the stream within a verbatim tag"),c=e.input.slice(l,e.position),e.position++}else{for(;i!==0&&!$e(i)&&!(n&&ut(i));)i===33&&(o?N(e,"tag suffix cannot contain exclamation marks"):(r=e.input.slice(l-1,e.position+1),cr.test(r)||N(e,"named tag handle cannot contain such characters"),o=!0,l=e.position+1)),i=e.input.charCodeAt(++e.position);c=e.input.slice(l,e.position),dm.test(c)&&N(e,"tag suffix cannot contain flow indicator characters")}return c&&!(s?um.test(c):pm.test(c))&&N(e,`tag name cannot contain such characters: ${c}`),!s&&r!=="!"&&r!=="!!"&&!rr.call(e.tagHandlers,r)&&N(e,`undeclared tag handle "${r}"`),t.tagStart=a,t.tagEnd=e.position,!0}function Sm(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==j&&N(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!$e(e.input.charCodeAt(e.position))&&!ut(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&N(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function wm(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==j||t.tagStart!==j)&&N(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!$e(e.input.charCodeAt(e.position))&&!ut(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&N(e,"name of an alias node must contain at least one character"),gm(e,n,e.position),!0}function us(e,t){pe(e,!1),e.lineIndent<t&&N(e,"deficient indentation")}function xm(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===39){if(e.input.charCodeAt(e.position+1)===39){s=!1,e.position+=2;continue}let r=e.position;return e.position++,Mt(e,a,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,W.SINGLE_QUOTED,ve.CLIP,-1,s),!0}le(o)?(s=!1,us(e,t)):e.position===e.lineStart&&Ot(e)?N(e,"unexpected end of the document within a single quoted scalar"):o!==9&&o<32?N(e,"expected valid JSON character"):e.position++}N(e,"unexpected end of the stream within a single quoted scalar")}function Rm(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===34){let r=e.position;return e.position++,Mt(e,a,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,W.DOUBLE_QUOTED,ve.CLIP,-1,s),!0}if(o===92){s=!1;let r=e.input.charCodeAt(++e.position);if(le(r))us(e,t);else if(vm(r))e.position++;else{let i=bm(r);for(i===0&&N(e,"unknown escape sequence");i-- >0;)e.position++,ym(e.input.charCodeAt(e.position))<0&&N(e,"expected hexadecimal character");e.position++}}else le(o)?(s=!1,us(e,t)):e.position===e.lineStart&&Ot(e)?N(e,"unexpected end of the document within a double quoted scalar"):o!==9&&o<32?N(e,"expected valid JSON character"):e.position++}N(e,"unexpected end of the stream within a double quoted scalar")}function Cm(e,t,n){let a=e.input.charCodeAt(e.position),s=ve.CLIP,o=-1,r=!1;if(a!==124&&a!==62)return!1;let i=a===124?W.LITERAL_BLOCK:W.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),f=hm(m);if(m===43||m===45)s!==ve.CLIP&&N(e,"repeat of a chomping mode identifier"),s=m===43?ve.KEEP:ve.STRIP,e.position++;else if(f>=0)f===0&&N(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),r&&N(e,"repeat of an indentation width identifier"),o=t+f-1,r=!0,e.position++;else break}let l=!1;for(;Tt(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.charCodeAt(e.position)===35&&Yo(e),le(e.input.charCodeAt(e.position))?Dn(e):e.input.charCodeAt(e.position)!==0&&N(e,"a line break is expected");let c=r?o:-1,d=0,p=e.position,u=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,f=0;for(;e.input.charCodeAt(m+f)===32;)f++;let b=e.input.charCodeAt(m+f);if(b===0){c>=0?f>c&&(u=m+f):f>0&&(u=m+f);break}if(ys(e))break;if(!r&&c===-1&&le(b)&&(d=Math.max(d,f)),!r&&c===-1&&!le(b)&&(b===9&&f<t&&(e.position=m+f,N(e,"tab characters must not be used in indentation")),f>=t&&f<d&&(e.position=m+f,N(e,"bad indentation of a mapping entry"))),c===-1&&b!==0&&!le(b)&&f<t){e.lineIndent=f,e.position=m+f;break}!r&&b!==0&&!le(b)&&c===-1&&(c=f);let y=c===-1?t+1:c;if(b!==0&&!le(b)&&f<y){e.lineIndent=f,e.position=m+f;break}Yo(e),u=e.position,le(e.input.charCodeAt(e.position))&&(Dn(e),u=e.position)}return gr(e,p,u),Mt(e,p,u,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,s,c),!0}function Am(e,t){let n=e.input.charCodeAt(e.position),a=t===Pt;if(n===0||$e(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||ut(n))return!1;if(n===63||n===45){let s=e.input.charCodeAt(e.position+1);if(Be(s)||a&&ut(s))return!1}return!0}function Pm(e,t,n,a){if(!Am(e,n))return!1;let s=e.position,o=e.position,r=e.input.charCodeAt(e.position),i=n===Pt,l=!1;for(;r!==0&&!ys(e);){if(r===58){let c=e.input.charCodeAt(e.position+1);if(Be(c)||i&&ut(c))break}else if(r===35){if($e(e.input.charCodeAt(e.position-1)))break}else{if(i&&ut(r))break;if(le(r)){let c=e.position,d=e.line,p=e.lineStart,u=e.lineIndent;if(pe(e,!1),e.lineIndent>=t){l=!0,r=e.input.charCodeAt(e.position);continue}e.position=c,e.line=d,e.lineStart=p,e.lineIndent=u;break}}Tt(r)||(o=e.position+1),r=e.input.charCodeAt(++e.position)}return o===s?!1:(gr(e,s,o),Mt(e,s,o,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,W.PLAIN,ve.CLIP,-1,!l),!0)}function an(e,t){let n=e.line;pe(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&N(e,"deficient indentation")}function Om(e,t,n){let a=e.input.charCodeAt(e.position),s=a===123,o=e.position,r=!0;if(a!==91&&a!==123)return!1;let i=s?125:93;for(s?mr(e,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Je.FLOW):pr(e,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Je.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){an(e,t);let l=e.input.charCodeAt(e.position);if(l===i)return e.position++,Rt(e),!0;r?l===44&&N(e,"expected the node content, but found ','"):N(e,"missed comma between flow collection entries");let c=!1,d=!1;l===63&&$e(e.input.charCodeAt(e.position+1))&&(c=d=!0,e.position+=1,an(e,t));let p=e.line,u=Ct(e),m=$t(e,t,Pt,!1,!0);an(e,t),l=e.input.charCodeAt(e.position),(s||d||e.line===p)&&l===58?(c=!0,e.position++,an(e,t),s||zo(e,u),m||ge(e),$t(e,t,Pt,!1,!0)||ge(e),an(e,t),s||Rt(e)):s&&c?(m||ge(e),ge(e)):s?ge(e):c&&(zo(e,u),m||ge(e),ge(e),Rt(e)),l=e.input.charCodeAt(e.position),l===44?(r=!0,e.position++):r=!1}N(e,"unexpected end of the stream within a flow collection")}function Jo(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!Be(e.input.charCodeAt(e.position+1)))return!1;for(pr(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Je.BLOCK);e.input.charCodeAt(e.position)===45&&Be(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,N(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let s=pe(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Be(e.input.charCodeAt(e.position+1))&&N(e,"bad indentation of a sequence entry"),s&&e.lineIndent<=t?ge(e):$t(e,t,lr,!1,!0),pe(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&N(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&Be(e.input.charCodeAt(e.position+1))&&N(e,"bad indentation of a sequence entry")}return Rt(e),!0}function rs(e,t,n,a){let s=!1,o=!1,r=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!s&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,N(e,"tab characters must not be used in indentation"));let c=e.input.charCodeAt(e.position+1),d=e.line;if((l===63||l===58)&&Be(c))r||(mr(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,Je.BLOCK),r=!0),l===63?(s&&ge(e),o=!0,s=!0):(s||(ge(e),o=!0),s=!1),e.position+=1,i=!0;else{s&&(ge(e),s=!1);let p=Ct(e);if(!$t(e,n,ir,!1,!0))break;if(e.line===d){for(l=e.input.charCodeAt(e.position);Tt(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(++e.position),Be(l)||N(e,"a whitespace character is expected after the key-value separator within a block mapping"),r||(e.events.splice(p.eventsLength,0,{type:U.MAPPING,start:p.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:Je.BLOCK}),r=!0),o=!0,s=!1,i=!1;else if(o)N(e,"expected ':' after a mapping key");else return a.anchorStart!==j||a.tagStart!==j?(At(e,p),!1):!0}else if(o)N(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==j||a.tagStart!==j?(At(e,p),!1):!0}if($t(e,t,Fn,!0,i)&&(i=!1),s||i&&(ge(e),i=!1),pe(e,!0),l=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&l!==0)N(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return o?(s&&ge(e),r&&Rt(e),!0):!1}function $t(e,t,n,a,s,o=!0){var r,i;e.depth>=e.maxDepth&&N(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let l=1,c=!1,d=!1,p=null,u=Qo(),m=n===Fn||n===lr,f=m,b=m;if(a&&pe(e,!0)&&(c=!0,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1),l===1)for(;;){let y=e.input.charCodeAt(e.position),k=Ct(e);if(c&&l!==1&&(y===33||y===38))break;if(c&&b&&(u.tagStart!==j||u.anchorStart!==j)&&(y===33||y===38)){let h=Ct(e),w=t+1;if(rs(e,e.position-e.lineStart,w,u)&&((r=e.events[h.eventsLength])==null?void 0:r.type)===U.MAPPING)return e.depth--,!0;At(e,h)}if(c&&(y===33&&u.tagStart!==j||y===38&&u.anchorStart!==j)||!km(e,u,n===Pt)&&!Sm(e,u))break;p===null&&(p=k),pe(e,!0)?(c=!0,f=b,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1):f=!1}if(f&&(f=c||s),l===1||n===Fn){let y=n===Pt||n===ir?t:t+1,k=e.position-e.lineStart;if(l===1)if(f&&(Jo(e,k,u)||rs(e,k,y,u))||Om(e,y,u))d=!0;else{let h=e.input.charCodeAt(e.position);if(p!==null&&o&&b&&!f&&h!==124&&h!==62){let w=Ct(e),A=p.position-p.lineStart;At(e,p),rs(e,A,y,Qo())&&((i=e.events[w.eventsLength])==null?void 0:i.type)===U.MAPPING?d=!0:At(e,w)}!d&&(m&&Cm(e,y,u)||xm(e,y,u)||Rm(e,y,u)||wm(e,u)||Pm(e,y,n,u))&&(d=!0)}else l===0&&(d=f&&Jo(e,k,u))}return m=m&&!d,!d&&(u.anchorStart!==j||u.tagStart!==j||m)&&(Mt(e,j,j,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,W.PLAIN),d=!0),e.depth--,d||u.anchorStart!==j||u.tagStart!==j}function $m(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!$e(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&N(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!le(e.input.charCodeAt(e.position));){for(;Tt(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||le(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let s=e.position;for(;e.input.charCodeAt(e.position)!==0&&!$e(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(s,e.position))}if(le(e.input.charCodeAt(e.position))&&Dn(e),n==="YAML"){e.directives.some(o=>o.kind==="yaml")&&N(e,"duplication of %YAML directive"),a.length!==1&&N(e,"YAML directive accepts exactly one argument");let s=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);s===null&&N(e,"ill-formed argument of the YAML directive"),parseInt(s[1],10)!==1&&N(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&N(e,"TAG directive accepts exactly two arguments");let[s,o]=a;cr.test(s)||N(e,"ill-formed tag handle (first argument) of the TAG directive"),rr.call(e.tagHandlers,s)&&N(e,`there is a previously declared suffix for "${s}" tag handle`),mm.test(o)||N(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[s]=o,e.directives.push({kind:"tag",handle:s,prefix:o})}return!0}function Mm(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(pe(e,!0);$m(e);)t=!0,pe(e,!0);let n=!1,a=!1,s=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Be(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,pe(e,!0),s=e.line>i}else t&&N(e,"directives end mark is expected");let o=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&Ot(e)){e.position+=3,pe(e,!0);return}if(fm(e,n,!1),$t(e,e.lineIndent-1,Fn,!1,s,s)||ge(e),pe(e,!0),e.position===e.lineStart&&Ot(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,pe(e,!0),e.line===i&&e.position<e.length&&N(e,"end of the stream or a document separator is expected")}let r=e.events[o];r?.type===U.DOCUMENT&&(r.explicitEnd=a),Rt(e),!a&&e.position<e.length&&!ys(e)&&N(e,"end of the stream or a document separator is expected")}function hr(e,t){let n=e.length,a=Vn(Ke(Ke({},ur),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),s=e.indexOf("\0");for(s!==-1&&qn.throwAt(e,s,"null byte is not allowed in input",a.filename);a.position<a.length&&(fr(a),pe(a,!0),!(a.position>=a.length));){let o=a.position;Mm(a),a.position===o&&N(a,"can not read a document")}return a.events}var Pw=Ke(Ke({},ur),lm);function jn(e,t){return(e&1<<t)!==0}var Xo={applyQuoteFlowKeysOption:Tm,doubleQuoteForInvisibles:Nm,doubleQuoteWhitespaceOnly:Em,applyForceQuotesOption:Lm,tryLongOrMultilineAsBlock:Im,quoteInvalidPlain:Vm,fallbackToDoubleQuoted:_m};function yr(e){return e.presenterOptions.quoteStyle==="single"&&jn(e.allowedStylesMask,W.SINGLE_QUOTED)?W.SINGLE_QUOTED:W.DOUBLE_QUOTED}function Tm(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==W.PLAIN||(e.style=W.DOUBLE_QUOTED))}function Nm(e){e.style===W.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=W.DOUBLE_QUOTED)}function Em(e){e.style===W.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=W.DOUBLE_QUOTED)}function Lm(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==W.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?W.DOUBLE_QUOTED:yr(e)))}function Im(e){if(e.style!==W.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!jn(e.allowedStylesMask,W.LITERAL_BLOCK)){n&&(e.style=W.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=W.LITERAL_BLOCK);return}let s=Math.max(Math.min(a,40),a-e.shiftOfContent),o=0,r=!1;for(;o<=t.length;){let i=t.length,l=t.indexOf(`
`,o);l!==-1&&(i=l);let c=t.slice(o,i);if(c.length>s&&c[0]!==" "&&/ [^ \t]/.test(c)&&(r=!0),l===-1)break;o=l+1}r?e.style=W.FOLDED_BLOCK:n&&(e.style=W.LITERAL_BLOCK)}function Vm(e){e.style===W.PLAIN&&!jn(e.allowedStylesMask,W.PLAIN)&&(e.style=yr(e))}function _m(e){jn(e.allowedStylesMask,e.style)||(e.style=W.DOUBLE_QUOTED)}var Fm="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Dm="[\\n\\r]",Wm="\\uFEFF",bs="[ \\t]",br=`(?:(?!(?:${Dm}|${Wm}))${Fm})`,Gn=`(?:(?!${bs})${br})`,vr="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",kr="[-?:,\\[\\]{}#&*!|>'\"%@`]",Bm="[,\\[\\]{}]",ps=Gn,ms=`(?:(?!${Bm})${Gn})`,Km=`(?:(?:(?!${kr})${Gn})|[?:-](?=${ps}))`,qm=`(?:(?:(?!${kr})${Gn})|[?:-](?=${ms}))`,Sr=`(?:(?:(?![:#])${ps})|:(?=${ps}))#*`,wr=`(?:(?:(?![:#])${ms})|:(?=${ms}))#*`,xr=`(?:${bs}*${Sr})*`,Rr=`(?:${bs}*${wr})*`,Cr=`${Km}#*${xr}`,Ar=`${qm}#*${Rr}`,jm=Cr,Gm=Ar,Um=`\\n+${Sr}${xr}`,Hm=`\\n+${wr}${Rr}`,zm=`${Cr}(?:${Um})*`,Qm=`${Ar}(?:${Hm})*`,Ow=new RegExp(`^(?:${zm})$`,"u"),$w=new RegExp(`^(?:${Qm})$`,"u"),Mw=new RegExp(`^(?:${jm})$`,"u"),Tw=new RegExp(`^(?:${Gm})$`,"u"),Nw=new RegExp(`^(?:${vr})*$`,"u"),Ew=new RegExp(`^(?:${vr}|\\n)*$`,"u"),Lw=new RegExp(`^(?:${br}|\\n)*$`,"u");var Ym={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Xo).map(e=>Reflect.get(Xo,e)),tagBeforeAnchor:!1};var Iw=Vn(Ke({},Ym),{schema:Jp,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var Vw=U.DOCUMENT,_w=U.SEQUENCE,Fw=U.MAPPING,Dw=U.SCALAR,Ww=U.ALIAS,Bw=U.POP,Kw=W.PLAIN,qw=W.SINGLE_QUOTED,jw=W.DOUBLE_QUOTED,Gw=W.LITERAL_BLOCK,Uw=W.FOLDED_BLOCK,Hw=Je.BLOCK,zw=Je.FLOW,Qw=ve.CLIP,Yw=ve.STRIP,Jw=ve.KEEP;var Jm=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),Xm=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),Zm=/^[-+]?(?:0|[1-9][0-9]*)$/,ef=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,tf=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,nf={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},af={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function Or(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return Pr(e);switch(t){case 43:case 45:case 46:return Xm.has(e)?Number.NaN:Pr(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=Jm.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function Pr(e){let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(Zm.test(t))return Number(t);let n=ef.exec(t);if(n){let[,s,o="",r=""]=n,i=af[o]??8,l=nf[i]?.test(r)?Number.parseInt(r,i):Number.POSITIVE_INFINITY;if(l<2**64)return s==="-"?-l:l}let a=tf.test(t)?Number(t):Number.NaN;return Number.isFinite(a)?a:e}function $r(e){if(e!==null)return typeof e=="string"?e:String(e)}var H={scalar:1,sequence:2,mapping:3,key:4,alias:5},sf=2e5,Tr=1e3,Mr=1e3,of=2;function Nr(e,t,n){let a=[],s=[],o=[],r=0;for(;r<t.length;)t[r++]?.type===U.DOCUMENT&&a.push(l());return{trees:a,duplicates:s,faults:o};function i(c){o.length<Mr&&o.push(c)}function l(){let c=new Int32Array(rf(t,r)*4),d=[],p=new Map,u=0,m=0,f=0,b=!1,y=t[r]?.type===U.POP?null:w(0);for(;r<t.length&&t[r]?.type!==U.POP;)r++;return r++,{value:y,tape:c,keys:d};function k(v,g,C){let R=u;return c[R]=v,c[R+1]=n(g),c[R+2]=n(C),u+=4,c[R+3]=u,f=C,R}function h(v){return{start:c[v+1]??0,end:c[v+2]??0}}function w(v){let g=t[r++];switch(m++,g?.type){case U.SCALAR:{let C=J(H.scalar,g),R=Y(g,C);return g.anchorStart>=0&&p.set(e.slice(g.anchorStart,g.anchorEnd),{value:R,entry:C,nodes:1}),R}case U.ALIAS:return re(g.anchorStart,g.anchorEnd);case U.SEQUENCE:case U.MAPPING:{let C=g.type===U.MAPPING,R=g.anchorStart>=0?e.slice(g.anchorStart,g.anchorEnd):void 0;R!==void 0&&p.set(R,"open");let M=k(C?H.mapping:H.sequence,g.start,g.start),V=m,F=C?$(M,v):A(v);return g.style===of&&(f=cf(e,f,C?"}":"]")),c[M+2]=n(f),c[M+3]=u,R!==void 0&&p.set(R,{value:F,entry:M,nodes:m-V+1}),F}default:return null}}function A(v){let g=[];for(;r<t.length&&t[r]?.type!==U.POP;)g.push(w(v+1));return r++,g}function $(v,g){let C={},R;for(;r<t.length&&t[r]?.type!==U.POP;){let M=t[r],V=u,F=I(M);if(F===void 0)w(g+1);else if(F==="<<"&&M?.type===U.SCALAR&&M.style===W.PLAIN)E(C,V,g);else{if(C[F]!==void 0&&Object.hasOwn(C,F)&&s.length<Mr){R??=L(v,V);let Ae=R.get(F);Ae!==void 0&&s.push({key:F,before:h(Ae),again:h(V),depth:g})}R?.set(F,V);let he=w(g+1);F==="__proto__"?Object.defineProperty(C,F,{value:he,enumerable:!0,configurable:!0,writable:!0}):C[F]=he}}return r++,C}function I(v){if(v?.type===U.SCALAR){r++,m++;let C=J(H.key,v),R=$r(Y(v,C));return R===void 0&&i({code:"null-key",span:h(C)}),c[C+3]=d.push(R??"")-1,R}let g=u;w(0),i({code:"complex-key",span:h(g)})}function E(v,g,C){let R=o.length,M=w(C+1);o.length===R&&T(v,M,g)}function T(v,g,C){let R=Array.isArray(g)?[...g].reverse():[g];for(let M of R){if(typeof M=="object"&&M!==null&&!Array.isArray(M)){Object.assign(v,M);continue}b||i({code:"bad-merge",span:h(C)});return}}function L(v,g){let C=new Map;for(let R=v+4;R<g;R=S(R+4))c[R]===H.key&&C.set(d[c[R+3]??0]??"",R);return C}function S(v){return c[v]===H.alias?v+4:c[v+3]??v+4}function re(v,g){let C=e.slice(v,g),R=k(H.alias,v-1,g),M=p.get(C);if(c[R+3]=typeof M=="object"?M.entry:R,M===void 0){let V=p.size>100?[]:[...p.keys()];return i({code:"unknown-anchor",name:C,anchors:V,span:h(R)}),null}return M==="open"?(i({code:"anchor-in-itself",name:C,span:h(R)}),null):M.nodes===1||(m+=M.nodes,m<=sf)?M.value:(b||i({code:"too-many-aliases",count:m,span:h(R)}),b=!0,null)}function J(v,g){if(g.valueStart<0)return k(v,f,f);let C=g.style===W.SINGLE_QUOTED||g.style===W.DOUBLE_QUOTED;return k(v,g.valueStart-(C?1:0),g.valueEnd+(C?1:0))}function Y(v,g){let C=v.tagStart>=0?e.slice(v.tagStart,v.tagEnd):"";if(v.valueStart<0)return C===""||C==="!!null"?null:"";let R=v.fast?e.slice(v.valueStart,v.valueEnd):or(e,v);if(C==="!!binary")return uf(R);if(C!==""&&!lf.has(C)||v.style!==W.PLAIN&&C==="")return R;let M=Or(R);return typeof M=="number"&&!Number.isFinite(M)?(i({code:"not-finite",text:R,span:h(g)}),R):M}}}function rf(e,t){let n=0;for(let a=t;a<e.length;a++){let{type:s}=e[a];if(s===U.DOCUMENT)break;s!==U.POP&&n++}return n}var lf=new Set(["!!int","!!float","!!bool","!!null"]);function cf(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=df(e,a))}return e.length}function df(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function uf(e){try{return atob(e.replace(/\s/g,""))}catch{return e}}function sn(e,t){let n=0,a,s=0;for(let o of t){let r=typeof o=="number"?ff(e,n,o):Hn(e,n,o);if(r===void 0)break;a=r.key===void 0?void 0:vs(e,r.key),n=r.value,s++}return{key:a,value:vs(e,n),depth:s,entry:n}}function ws(e,t){let n=sn(e,t),a=e.tape[n.entry],s=n.value.start===n.value.end;return a===H.scalar&&n.depth===t.length&&!s?n.value:n.key?n.key:a===H.mapping?pf(e,n.entry)??n.value:n.value}function Er(e,t){let n=sn(e,t);return n.depth===t.length&&n.key?n.key:ws(e,t)}function pf(e,t){let n=Hn(e,t,"name")??mf(e,t);if(n?.key===void 0)return;let a=vs(e,n.key);return e.tape[n.value]===H.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,e.tape[n.value+2]??0)}:a}function mf(e,t){let n=t+4;return n<(e.tape[t+3]??0)&&e.tape[n]===H.key?{key:n,value:n+4}:void 0}function vs(e,t){return{start:e.tape[t+1]??0,end:e.tape[t+2]??0}}function Xe(e,t){return e.tape[t]===H.alias?e.tape[t+3]??t:t}function Un(e,t){return e.tape[t]===H.alias?t+4:e.tape[t+3]??t+4}var Lr=32,ks=new WeakMap;function Ir(e,t,n){let a=ks.get(e.tape)??new Map;ks.set(e.tape,a);let s=a.get(t)??n();return a.set(t,s),s}function ff(e,t,n){let a=Xe(e,t);if(e.tape[a]===H.sequence){if(n>Lr)return Ir(e,a,()=>new Map(Ss(e,a))).get(n);for(let[s,o]of Ss(e,a))if(s===n)return o}}function*Ss(e,t){let n=e.tape[t+3]??0;for(let a=0,s=t+4;s<n;a++,s=Un(e,s))yield[a,{key:void 0,value:Xe(e,s)}]}function Hn(e,t,n){let a=Xe(e,t);if(e.tape[a]!==H.mapping)return;let s=ks.get(e.tape)?.get(a);if(s)return s.get(n);let o,r=0;for(let[i,l]of _r(e,a)){if(r++>Lr)return Ir(e,a,()=>Vr(e,a)).get(n);i===n?o=l:i==="<<"&&(o=gf(e,Xe(e,l.value),n)??o)}return o}function Vr(e,t){let n=new Map;for(let[a,s]of _r(e,t)){if(a==="<<")for(let[o,r]of Fr(e,Xe(e,s.value)))n.set(o,r);a!==void 0&&n.set(a,s)}return n}function*_r(e,t){let n=e.tape[t+3]??0;for(let a=t+4;a<n;){let s=e.tape[a]===H.key,o=s?a+4:Un(e,a);yield[s?e.keys[e.tape[a+3]??0]:void 0,{key:a,value:Xe(e,o)}],a=Un(e,o)}}function Fr(e,t){return e.tape[t]===H.mapping?Vr(e,t):e.tape[t]!==H.sequence?[]:[...Ss(e,t)].reverse().flatMap(([,{value:n}])=>[...Fr(e,Xe(e,n))])}function gf(e,t,n){if(e.tape[t]===H.mapping)return Hn(e,t,n);let a=e.tape[t+3]??0;for(let s=t+4;e.tape[t]===H.sequence&&s<a;s=Un(e,s)){let o=Hn(e,Xe(e,s),n);if(o)return o}}var qe=class e{constructor(t,n,a,s){this.document=t,this.value=n,this.parent=a,this.step=s}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n?.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=q(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return q(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!q(t))return{};let n={};for(let a of Object.keys(t)){let s=t[a];typeof s=="string"&&(n[a]=s)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function q(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ze(e){return e.isKey?Er(e.document,e.path):ws(e.document,e.path)}function pt(e,t){let n=new Map;for(let a of e)Me(n,t(a),a);return n}function Me(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function ae(e){let t;return()=>(t??={value:e()},t.value)}var Br=as(xs(),1);function et(e,t,n){return Rs(e,t,n)[0]}function Rs(e,t,n){let a=e.length>=8?3:e.length>=4?2:0,s=[];for(let o of t){let r=n(o);if(r===e||Math.abs(r.length-e.length)>=3)continue;let i=vf(r,e);i<a&&Wr(r)!==Wr(e)&&!Sf(r,e)&&s.push({item:o,distance:i})}return s.sort((o,r)=>o.distance-r.distance).map(({item:o})=>o)}function vf(e,t){return zn(e)===zn(t)?.5:kf(e,t)?1:(0,Br.distance)(e,t)}function zn(e){return e.toLowerCase().replace(/[-_.]/g,"")}function kf(e,t){if(e.length!==t.length)return!1;let n=[...e].findIndex((a,s)=>a!==t[s]);return n>=0&&e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function Wr(e){return e.replace(/\d+/g,"")}function Sf(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&zn(e)!==zn(t):n.some((s,o)=>s!==a[o]&&Math.min(s.length,a[o]?.length??0)<=2)}var wf={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},xf={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},qr=[...Kr(wf,!0),...Kr(xf,!1)],Et=[...new Set(qr.map(({kind:e})=>e))].sort(),Rf=new Map(qr.map(e=>[`${e.group}/${e.kind}`,e]));function mt(e,t){let n=Rf.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function ft(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function Kr(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(s=>{let[o="",r="",...i]=s.trim().split(" ");return{group:n,kind:o,plural:r,namespaced:t,versions:i}}))}var Cf={APIService:"apiregistration.k8s.io/v1",CSIDriver:"storage.k8s.io/v1",Certificate:"cert-manager.io/v1",ClusterIssuer:"cert-manager.io/v1",ClusterRole:"rbac.authorization.k8s.io/v1",ClusterRoleBinding:"rbac.authorization.k8s.io/v1",ClusterTriggerAuthentication:"keda.sh/v1alpha1",ConfigMap:"v1",CronJob:"batch/v1",CustomResourceDefinition:"apiextensions.k8s.io/v1",DaemonSet:"apps/v1",Deployment:"apps/v1",EndpointSlice:"discovery.k8s.io/v1",Endpoints:"v1",GRPCRoute:"gateway.networking.k8s.io/v1",Gateway:"gateway.networking.k8s.io/v1",GatewayClass:"gateway.networking.k8s.io/v1",HTTPRoute:"gateway.networking.k8s.io/v1",HorizontalPodAutoscaler:"autoscaling/v2",Ingress:"networking.k8s.io/v1",IngressClass:"networking.k8s.io/v1",Issuer:"cert-manager.io/v1",Job:"batch/v1",LimitRange:"v1",MutatingWebhookConfiguration:"admissionregistration.k8s.io/v1",Namespace:"v1",NetworkPolicy:"networking.k8s.io/v1",Node:"v1",PersistentVolume:"v1",PersistentVolumeClaim:"v1",Pod:"v1",PodDisruptionBudget:"policy/v1",PodMonitor:"monitoring.coreos.com/v1",PodTemplate:"v1",PriorityClass:"scheduling.k8s.io/v1",ReferenceGrant:"gateway.networking.k8s.io/v1beta1",ReplicaSet:"apps/v1",ReplicationController:"v1",ResourceQuota:"v1",Role:"rbac.authorization.k8s.io/v1",RoleBinding:"rbac.authorization.k8s.io/v1",Rollout:"argoproj.io/v1alpha1",RuntimeClass:"node.k8s.io/v1",ScaledObject:"keda.sh/v1alpha1",Secret:"v1",Service:"v1",ServiceAccount:"v1",ServiceMonitor:"monitoring.coreos.com/v1",StatefulSet:"apps/v1",StorageClass:"storage.k8s.io/v1",TCPRoute:"gateway.networking.k8s.io/v1alpha2",TLSRoute:"gateway.networking.k8s.io/v1",TriggerAuthentication:"keda.sh/v1alpha1",UDPRoute:"gateway.networking.k8s.io/v1alpha2",ValidatingAdmissionPolicy:"admissionregistration.k8s.io/v1",ValidatingAdmissionPolicyBinding:"admissionregistration.k8s.io/v1",ValidatingWebhookConfiguration:"admissionregistration.k8s.io/v1",VerticalPodAutoscaler:"autoscaling.k8s.io/v1",VolumeAttachment:"storage.k8s.io/v1",VolumeAttributesClass:"storage.k8s.io/v1",VolumeSnapshot:"snapshot.storage.k8s.io/v1",VolumeSnapshotClass:"snapshot.storage.k8s.io/v1"},Qn=Object.fromEntries(Object.entries(Cf).map(([e,t])=>[e,ft(t).group])),Af={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function Lt(e,t){if(Of(t))return Qn[t]===e||Af[e]?.includes(t)?t:void 0}var Pf=new Set(["cert-manager.io/ClusterIssuer","external-secrets.io/ClusterExternalSecret","external-secrets.io/ClusterSecretStore","gateway.networking.k8s.io/GatewayClass","keda.sh/ClusterTriggerAuthentication","kyverno.io/ClusterPolicy","snapshot.storage.k8s.io/VolumeSnapshotClass","snapshot.storage.k8s.io/VolumeSnapshotContent","trust.cert-manager.io/Bundle"]);function on(e,t){return mt(e,t)??Pf.has(`${e}/${t}`)}var Yn=new Set(Object.keys(Qn).filter(e=>on(Qn[e],e)));function Jn(e,t){return Lt(e,t)??`${t}.${e}`}function Of(e){return Object.hasOwn(Qn,e)}var $f=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function jr(e){return Mf.test(e)}var Mf=/(?:^|[\s"'{,\u200b])(?:apiVersion|kind)["']?[ \t]*:/;function Gr(e,t){return $f.find(a=>(a.path?.test(e)??!0)&&(a.text?.test(t)??!0))?.reason??"no apiVersion and kind"}var Tf=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],Nf=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,Ef=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function Xn(e,t){let n=qe.root(e);if(!q(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:s}=n.value;if(typeof a!="string"||typeof s!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||s==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:o}=ft(a);return Nf.test(a)||Ef.has(s)||Tf.some(r=>r.test(o))?{skipped:"tool configuration"}:{resources:Ur(n,t,{apiVersion:a,kind:s})}}function Ur(e,t,n){if(!q(e.value))return[];let a=typeof e.value.kind=="string"?e.value.kind:n.kind;if(a===void 0)return[];if(!Lf(a,e.value))return[If(e,t,{...n,kind:a})];let s=a==="List"?void 0:a.slice(0,-4);return e.get("items").items().flatMap(r=>Ur(r,t,{...n,kind:s}))}function Lf(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function If(e,t,n){let a=e.get("apiVersion").text()??n.apiVersion,{kind:s}=n,{group:o,version:r}=ft(a),i=Q(e),l=on(o,s),c=i.get("namespace").text();return{apiVersion:a,group:o,version:r,kind:s,visitable:Lt(o,s),name:i.get("name").text()??"",namespace:l?"":c||t,hasOwnNamespace:!l&&c!==void 0&&c!=="",at:e,file:e.document.file}}function Q(e){return e.get("metadata")}function z(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var Vf={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function It(e){let t=Vf[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),s=Ff(e,t),o=s.get("spec");if(!q(o.value))return;let r=s.get("metadata"),i=[],l={resource:e,metadata:r,spec:o,labels:r.get("labels").labels(),containers:i,replicas:Df(e,a.get("replicas").number())};for(let[c,d]of _f)for(let p of o.get(c).items()){let u=p;if(!q(u.value))continue;let m=d==="init"&&u.get("restartPolicy").text()==="Always";i.push({role:m?"sidecar":d,name:u.get("name").text()??"",at:u,workload:l})}return l}var _f=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function Ff(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function Df(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t??1}function Te(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}function Cs(e){return e.split(".").map(t=>{let n=t.endsWith("[]");return{key:n?t.slice(0,-2):t,isEach:n}})}var Wf=[{part:"container",from:"pod",path:"initContainers[]"},{part:"container",from:"pod",path:"containers[]"},{part:"container",from:"pod",path:"ephemeralContainers[]"},{part:"claim",from:"pod",path:"volumes[].ephemeral.volumeClaimTemplate.spec"},{part:"claim",from:"PersistentVolumeClaim",path:"spec"},{part:"claim",from:"StatefulSet",path:"spec.volumeClaimTemplates[].spec"}];function Ps(e){let t=new Map,n=o=>{let r=t.get(o);if(r)return r;let i=As();return t.set(o,i),i};for(let o of e)Hr(n(o.from),o.path).rows.push(o);for(let{part:o,from:r,path:i}of Wf)t.has(o)&&Hr(n(r),i).parts.push(o);let a=t.get("any"),s=t.get("pod");return(o,r)=>{let i=[],l=o.visitable,c=l&&t.get(l);return a&&d(a,o.at,o.at),c&&d(c,o.at,o.at),s&&r&&d(s,r.spec,r.spec),i;function d(p,u,m){for(let f of p.rows)i.push({row:f,at:u,holder:m});for(let[f,b]of p.keys){let y=u.get(f);y.exists&&d(b,y,u)}if(p.items)for(let f of u.items())f.exists&&d(p.items,f,m);for(let f of p.parts){let b=t.get(f);b&&d(b,u,u)}}}}function As(){return{rows:[],keys:new Map,items:void 0,parts:[]}}function Hr(e,t){let n=e;for(let{key:a,isEach:s}of Cs(t)){let o=n.keys.get(a),r=o??As();o||n.keys.set(a,r),s&&(r.items??=As()),n=s&&r.items?r.items:r}return n}function Ne(e,t){if(t===void 0)return[];let n=[e];for(let{key:a,isEach:s}of Cs(t)){let o=n.map(r=>r.get(a));n=s?o.flatMap(r=>r.items()):o}return n.filter(({exists:a})=>a)}var Bf=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}];function zr(e,t,n){return Bf.some(a=>a.kind===e&&(a.namespace===void 0||a.namespace===t)&&a.names.some(s=>typeof s=="string"?s===n:s.test(n)))}var Kf=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],Os=new Map;for(let e of Kf)Os.set(e.by,[...Os.get(e.by)??[],e]);function Qr(e){if(e.kind==="Ingress")return qf(e);if(e.kind==="Secret"||e.kind==="ConfigMap")return Gf(e);if(mt(e.group,e.kind)!==void 0)return[];return[...$s(e,"Secret","spec.writeConnectionSecretToRef.name"),...(Os.get(`${e.group}/${e.kind}`)??[]).flatMap(n)];function n({makes:a,field:s,suffixes:o=[]}){return a.flatMap(r=>{let i=s===void 0?[]:$s(e,r,s);return i.length>0?i:o.map(l=>({kind:r,name:`${e.name}${l}`,namespace:void 0}))})}}function $s({at:e},t,n){return Ne(e,n).flatMap(a=>{let s=a.text();return s?[{kind:t,name:s,namespace:void 0}]:[]})}function qf(e){let t=Q(e.at).get("annotations").labels();return Object.keys(t).some(a=>a.startsWith("cert-manager.io/")||a==="kubernetes.io/tls-acme")?$s(e,"Secret","spec.tls[].secretName"):[]}var jf=/^(reflector\.v1\.k8s\.emberstack\.com\/reflection-(allowed|auto-enabled)|replicator\.v1\.mittwald\.de\/replicat(e-to|e-to-matching|ion-allowed)|kubed\.appscode\.com\/sync)$/;function Gf({at:e,kind:t,name:n}){let a=Q(e).get("annotations");return a.exists?a.entries().some(([o])=>jf.test(o))?[{kind:t,name:n,namespace:void 0}]:[]:[]}var Uf=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Hf=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function Vt({group:e,kind:t}){return mt(e,t)===void 0&&!Uf.test(e)&&!Hf.test(t)}var Ms=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),Rx=new Map([...Ms].map(([e,t])=>[t,e])),zf=[...Ms.keys()];function Zn(e){let t=new Set(e);return[...zf.filter(a=>t.has(a)),...[...t].filter(a=>!Ms.has(a))]}var ea="docker.io",Qf="index.docker.io",ta="library/";var Yr="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",Yf=`(?:${Yr}(?:\\.${Yr})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Jr="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",Jf=`${Jr}(?:/${Jr})*`,Xf="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",Zf="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",eg=new RegExp(`^(?:(${Yf})/)?(${Jf})(?::(${Xf}))?(?:@(${Zf}))?$`),tg=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,ng=/^[a-f0-9]{64}$/;function Ge(e){if(ng.test(e))return;let[t,n]=ag(e),a=n.split(":",1)[0]??"";if(a!==a.toLowerCase())return;let s=eg.exec(`${t}/${n}`);if(s===null)return;let[,o="",r="",i,l]=s;if(!(r.length>255)&&!(l!==void 0&&!tg.test(l)))return{registry:o,repository:r,name:o===""?r:`${o}/${r}`,familiarName:sg(o,r),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function Xr(e){return Ge(e)?.tag==="latest"?"Always":"IfNotPresent"}function ag(e){let t=e.indexOf("/");if(t===-1)return[ea,ta+e];let n=e.slice(0,t),a=e.slice(t+1),s=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),o=s&&n!==Qf?n:ea,r=s?a:e,i=o===ea&&!r.includes("/");return[o,i?ta+r:r]}function sg(e,t){if(e==="")return t;if(e!==ea)return`${e}/${t}`;if(!t.startsWith(ta))return t;let n=t.slice(ta.length);return n.includes("/")?t:n}var rn="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",og=new RegExp(`^${rn}$`),rg=new RegExp(`^${rn}(?:\\.${rn})*$`),Px=new RegExp(`^\\*\\.${rn}(?:\\.${rn})*$`);var Zr=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var Ts=63,ig=253;function ei(e){return e.length<=Ts&&og.test(e)}function lg(e){return e.length<=ig&&rg.test(e)}function na(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>Ts||!Zr.test(n)?!1:t===-1||lg(e.slice(0,t))}function Ns(e){return e===""||e.length<=Ts&&Zr.test(e)}var ti=e=>e.length>0,ni=e=>e.length===0,ri=new Map([["In",{takes:ti,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${oi(t).join(",")})`}],["NotIn",{takes:ti,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${oi(t).join(",")})`}],["Exists",{takes:ni,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:ni,matches:e=>e===void 0,text:e=>`!${e}`}]]);function fe(e,t){return!_t(e)||!Ls(e.matchLabels).every(([a,s])=>Es(t,a)===s&&na(a)&&Ns(s))?!1:Fe(e.matchExpressions).every(a=>ii(a,t))}function ye(e,t){let n=Ls(e);return n.length>0&&n.every(([a,s])=>Es(t,a)===s)}function aa(e,t,n){return e==null?!0:Fe(e.nodeSelectorTerms).some(a=>cg(a,t,n))}function ke(e){if(!_t(e))return"<none>";let t=Ls(e.matchLabels).map(([s,o])=>({key:s,text:`${s}=${ln(o)}`})),n=Fe(e.matchExpressions).filter(_t).map(s=>({key:ln(s.key),text:pg(s)})),a=[...t,...n].sort((s,o)=>li(s.key,o.key));return a.length===0?"<none>":a.map(({text:s})=>s).join(",")}function ii(e,t){if(!_t(e))return!1;let n=ri.get(e.operator),a=Fe(e.values);return n===void 0||!n.takes(a)||!si(e.key)||!na(e.key)||!a.every(s=>si(s)&&Ns(s))?!1:n.matches(Es(t,e.key),a)}function cg(e,t,n){let a=Fe(e?.matchExpressions),s=Fe(e?.matchFields);return a.length===0&&s.length===0?!1:a.every(o=>dg(o,t))&&s.every(o=>ug(o,n))}function dg(e,t){let n=e?.operator;if(n!=="Gt"&&n!=="Lt")return ii(e,t);let{key:a,values:s}=e;if(typeof a!="string"||!na(a)||Fe(s).length!==1)return!1;let o=ai(t?.[a]),r=ai(Fe(s)[0]);return o===void 0||r===void 0?!1:n==="Gt"?o>r:o<r}function ug(e,t){let n=Fe(e?.values);return e?.key!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function ai(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function pg(e){let t=ln(e.key),n=Fe(e.values).map(ln);return ri.get(e.operator)?.text(t,n)??`${t} ${ln(e.operator)} (${n.join(",")})`}function Es(e,t){return _t(e)&&Object.hasOwn(e,t)?e[t]:void 0}function Ls(e){return _t(e)?Object.entries(e):[]}function Fe(e){return Array.isArray(e)?e:[]}function _t(e){return typeof e=="object"&&e!==null}function si(e){return typeof e=="string"}function ln(e){return typeof e=="object"||e===void 0?"":String(e)}function oi(e){return[...e].sort(li)}function li(e,t){return e===t?0:e<t?-1:1}function Ft({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let s=ci(e),o=mg(t,n).flatMap(r=>r.ports??[]).find(r=>r.name===a&&ci(r)===s);return o===void 0?{found:!1}:{number:o.containerPort,found:!0}}function di(e,t){return e?.find(n=>n.name===t)}function mg(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function ci(e){return e.protocol||"TCP"}var fg={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},gg={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},hg=new Map([...Object.entries(fg).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(gg).map(([e,t])=>[e,{base:2,exponent:t}])]),yg=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,bg=/^[eE][-+]?[0-9]+$/,sa=2n**63n-1n,vg=18,Dt=9,kg=400;function Ee(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let n=yg.exec(t);if(n===null)return;let a=Sg(n[4]??"");if(a===void 0)return;let s=n[1]==="-",o=wg(n[2]??""),r=n[3]?.slice(1)??"",i=a.base===10?xg(o,r,a):Rg(o,r,a);if(i!==void 0)return ui(i,s);if(!(n[2]===""&&r===""))return ui(Cg(o,r,a),s)}function Ce(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return Ee(e);if(typeof e=="string")return Ee(e.trim())}function Sg(e){let t=hg.get(e);if(t!==void 0)return t;if(!bg.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>sa||n<-sa-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function wg(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function xg(e,t,n){if(e.length+t.length>vg)return;let a=n.exponent-t.length|0;if(!(a<-Dt))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Rg(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function Cg(e,t,n){let a=BigInt(e+t),s=n.base===10?t.length-n.exponent|0:t.length,o=n.base===10?a:a<<BigInt(n.exponent);if(o===0n||s<-kg)return{numerator:o,scale:s,wide:!0};let r=Ag(o,s);return n.base===2&&r>sa*10n**BigInt(Dt)?{numerator:sa,scale:0,wide:!0}:{numerator:r,scale:Dt,wide:!0}}function Ag(e,t){if(t<=Dt)return e*10n**BigInt(Dt-t);let n=t-Dt;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function ui(e,t){return t?{...e,numerator:-e.numerator}:e}var Pg=["k","M","G","T","P","E"],Og=["kilo","mega","giga","tera","peta","exa"],$g=["kibi","mebi","gibi","tebi","pebi","exbi"],Mg=new Map([...Pg.flatMap((e,t)=>Lg(e,Og[t]??"",$g[t]??"")),...Ue("case",["n"],"n"),...Ue("case",["u"],"u"),...Ue("bytes-suffix",["b","byte","bytes"],""),...Ue("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...Ue("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...Ue("grammar",["millicore","millicores"],"m"),...Ue("grammar",["\u03BC","\xB5"],"u")]),Tg=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function oa(e){if(Ce(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(Is(a))return{code:n===a?"grammar":"space",suggestion:a};let s=Tg.exec(Eg(a));if(s===null)return{code:"grammar"};let[,o="",r=""]=s,i=Ng(r);if(i===void 0||!Is(o+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:o+c}:{code:l,suggestion:o+c,alternative:o+d}}function Ng(e){return Is(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:Mg.get(e.toLowerCase())}function Eg(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function Is(e){return Ee(e)!==void 0}function Ue(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function Lg(e,t,n){let a=e.toLowerCase(),s=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:s}],...Ue("case",[`${a}i`],s),...Ue("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],s),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(o=>[o,{code:"bytes-suffix",suffix:e,alternative:s}])]}var Ig=4e3;function De(e,t){if(e.scale===t.scale)return cn(e.numerator,t.numerator);let n=cn(e.numerator,0n);if(n!==cn(t.numerator,0n))return cn(e.numerator,t.numerator);if(n===0)return 0;let a=pi(e)-pi(t);if(a!==0)return a>0?n:-n;let s=Math.max(e.scale,t.scale);return cn(mi(e,s),mi(t,s))}function tt(e){return e.wide?Dg(e):Vg(e)}function ra(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-Ig)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",s=fi(t).toString().padStart(n+1,"0"),o=s.slice(-n).replace(/0+$/,""),r=a+s.slice(0,-n);return o===""?r:`${r}.${o}`}function cn(e,t){return e===t?0:e<t?-1:1}function fi(e){return e<0n?-e:e}function pi(e){return fi(e.numerator).toString().length-e.scale}function mi(e,t){return e.numerator*10n**BigInt(t-e.scale)}function dn(e){return BigInt.asIntN(64,e)}function Vg({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return _g(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function _g(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=dn(n);return a===n||Fg.has(t)?a:0n}var Fg=new Set([1,2,3,6,9]);function Dg({numerator:e,scale:t}){if(t===0)return dn(e);if(t<=-64)return 0n;if(t<0)return dn(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?dn(e):e,s=a/n;return dn(a%n===0n?s:s+1n)}var Wg="volume.beta.kubernetes.io/storage-class",Bg=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],Kg=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function gi(e){return _s(e)??e.storageClassName??""}function hi(e){return _s(e)!==void 0||typeof e.storageClassName=="string"}function Wt(e){return _s(e)??e.storageClassName??""}function yi(e){return Bg.some(t=>e?.[t]==="true")}function Vs(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":Kg.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function _s(e){let t=e.annotations?.[Wg];return typeof t=="string"?t:void 0}var bi=as(xs(),1);function Se(e,t){let n=e.toLowerCase(),a,s=(e.length<=3?1:e.length<=8?2:3)+1;for(let o of t){if(e.length>=3&&o.toLowerCase().startsWith(n)&&o!==e)return o;if(Math.abs(o.length-e.length)>=s)continue;let r=(0,bi.distance)(n,o.toLowerCase());r<s&&(a=o,s=r)}return a}function nt(e,t){let n=Se(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var qg=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"],Fs=["error","warning","info"];function x(e){return{options:{},...e}}function Bt(e,t){let n=new Map;for(let a of e){let s=n.get(a.from)??new Map;n.set(a.from,s);let o=`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`,r=s.get(o);r?r.push(a):s.set(o,[a])}return[...n.values()].flatMap(a=>[...a.values()].flatMap(([s,...o])=>s?[{first:s,others:o}]:[]))}function ia({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:Q(e.resource.at).get("name"),note:jg(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function jg(e){return e.namespace===""?z(e):`${z(e)} in namespace '${e.namespace}'`}var vi=x({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,proof:o})=>a==="missing"&&!s&&(o?.code==="near-key"||o?.code==="no-key"));for(let{first:a,others:s}of Bt(n,({to:o,proof:r})=>Gg(r)?"":o.key??"")){let{at:o,keyAt:r,to:i,proof:l,effect:c}=a;if(!l||l.code==="complete")continue;let d=z(l.resource),p={object:d,key:i.key??"",effect:c},u=[{at:Ug(l.resource),note:`the keys of ${d}`},...s.slice(0,5).map(Qg)];l.resource.at.get("binaryData").get(i.key??"").exists?t(r??o,"binary",p,{related:u}):l.code==="near-key"?t(r??o,"similar",{...p,meant:l.key},{related:u}):t(r??o,"absent",{...p,known:Hg(l.resource)},{related:u})}}}}});function Gg(e){return e?.code==="no-key"&&zg(e.resource).length===0}var Ds=["data","stringData","binaryData"];function Ug(e){let t=e.at,n=Ds.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function Hg(e){let t=Ds.flatMap(a=>e.at.get(a).entries().map(([s])=>s)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function zg(e){return Ds.flatMap(t=>e.at.get(t).entries().map(([n])=>n))}function Qg({keyAt:e,at:t,to:n}){return{at:e??t,note:`key '${n.key??""}' is asked for here, too`}}var ki=x({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,to:o})=>a==="missing"&&!s&&(o.kind==="ConfigMap"||o.kind==="Secret"));for(let a of Bt(n,()=>"")){let{at:s,to:o,effect:r,proof:i}=a.first,l={kind:o.kind,name:o.name,namespace:o.namespace,effect:r},c={related:ia(a),...Yg(a.first)};i?.code==="complete"?t(s,"absent",l,c):i?.code==="near-miss"?t(s,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(s,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function Yg({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var Si=x({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!Jg(e,a));for(let a of Bt(n,({at:s})=>String(s.path.at(0)))){let{from:s,at:o,to:r,proof:i,effect:l}=a.first,c={target:`${r.kind} '${r.name}'`,effect:l},d={related:ia(a),...s.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(o,"absent",c,d):i?.code==="near-miss"?t(o,"similar",{...c,meant:i.resource.name},d):i?.code==="other-namespace"&&t(o,"elsewhere",{...c,namespace:r.namespace,other:i.resource.namespace},d)}}}}});function Jg(e,{from:t,to:n,proof:a}){return n.selector!==void 0||a?.code==="no-port"||n.kind==="Namespace"||n.kind==="CSIDriver"||n.kind==="Node"||n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}var wi=x({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},s){t!=="container"||Te(s)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var Xg=["startupProbe","livenessProbe","readinessProbe"],Zg=["postStart","preStop"];function la({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...Xg.map(n=>({name:n,at:t.get(n),isHook:!1})),...Zg.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var Ri=x({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:s}of la(t)){if(!q(a.value))continue;let o=s?th:eh,r=o.filter(l=>a.get(l).exists),i=o.filter(l=>!s||l!=="tcpSocket");r.length===0&&e(a.key,"none",{check:n,known:xi(i,"or")}),s&&r.length===1&&r[0]==="tcpSocket"&&e(a.get("tcpSocket").key,"tcp",{check:n},{severity:"warning"}),r.length>1&&e(a.key,"several",{check:n,found:xi(r,"and")})}}}}}),eh=["exec","httpGet","tcpSocket","grpc"],th=["exec","httpGet","tcpSocket","sleep"];function xi(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Ci=x({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let{name:a,at:s}=t,o=s.get("ports").exists?[{at:s.get("ports").key,note:"the ports of the container"}]:[],r=new Set;for(let{check:i,port:l,isElsewhere:c}of nh(t)){let d=l.scalar();if(typeof d=="string"){let p=sh(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!p.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:oh(d,p)},{related:o})}else d&&!c&&!r.has(d)&&ah(d,t,n)&&(r.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set(Ws(t))].join(", ")},{related:o,severity:"info"}))}}}}});function nh(e){return la(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function ah(e,t,n){return Ws(t).length>0&&!n.containers.some(a=>Ws(a).includes(e))}function sh(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function Ws(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function oh(e,t){if(t.length===0)return"no port by name";let n=Se(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var $i=x({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||Te(n)||n.resource.visitable==="PodTemplate")return;let s=ih(e.servicesOf(n).filter(rh),n.resource.file),o=a.flatMap(c=>({container:c,service:s.find(d=>lh(d,c))}));if(o.some(({service:c})=>c)){for(let{container:c,service:d}of o)!d||Pi(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Oi(d)]});return}if(a.some(Pi))return;let[r,...i]=a,l=s[0]?{severity:"warning",related:[Oi(s[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):r&&t(r.at.get("name"),"single",{container:r.name},l)}}}});function rh(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>`${a.get("name").text()??""} ${a.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function ih(e,t){let n=a=>a.file===t?0:Ai(a.file)===Ai(t)?1:2;return[...e].sort((a,s)=>n(a)-n(s))}function Ai(e){return e.slice(0,e.lastIndexOf("/")+1)}function Pi({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function lh(e,t){return e.at.get("spec").get("ports").items().some(n=>{let a=n.get("targetPort").scalar()||n.get("port").number(),s=n.get("protocol").text()??"TCP",o=t.at.get("ports").items().filter(r=>(r.get("protocol").text()??"TCP")===s);return a!==void 0&&o.some(r=>r.get("name").text()===a||r.get("containerPort").number()===a)})}function Oi(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function Kt(e){let t=ch(e),n=e.containers.filter(s=>!t(s)).map(({at:s})=>({at:s.get("image"),policy:s.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(s=>{let o=s.get("image");return{at:o.get("reference"),policy:o.get("pullPolicy")}});return[...n,...a].flatMap(({at:s,policy:o})=>{let r=s.text();return r===void 0?[]:[{at:s,policy:o,text:r}]})}function ch({resource:e}){let n=Q(e.at).get("annotations").entries().some(([o])=>o==="image.openshift.io/triggers"),s=e.at.get("spec").get("triggers").items().flatMap(o=>o.get("imageChangeParams").get("containerNames").texts());return({name:o,at:r})=>n||s.includes(o)||o==="istio-proxy"&&r.get("image").text()==="auto"}function gt(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var Mi=x({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a,policy:s}of Kt(t)){let o=dh(a,s);if(o===void 0)continue;let r=o==="pinned"?{severity:"info"}:{};e(s,o,{image:gt(a),policy:s.text()??""},{...r,related:[{at:n,note:"the image"}]})}}}}});function dh(e,t){if(t.value==="Never")return"never";let n=Ge(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var Ti=x({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of Kt(t)){let s=gt(a.trim(),40),o=uh.exec(a)?.[0].trim();if(a.trim()==="")e(n,"empty");else{if(Ge(a))continue;o?e(n,"variable",{image:s,variable:gt(o,40)},{severity:"info"}):a!==a.trim()?e(n,"blank",{image:s}):e(n,"invalid",{image:s,reason:mh(a)})}}}}}}),uh=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,ph=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function mh(e){return ph.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var Ni=x({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let{at:a,text:s}of Kt(n)){let o=Ge(s);!o||o.digest!==void 0||o.tag!=="latest"||e.isImageSet(s)||t(a,o.explicitTag===void 0?"untagged":"latest",{image:gt(s,70)})}}}}});function ca(e){let t=ae(()=>Ei(e.workloads,({labels:a})=>a)),n=ae(()=>Ei(e.workloads,Li));return{carrying:a=>Object.entries(a).flatMap(([s,o])=>t().get(`${s}=${o}`)??[]),labelled(a){let[s]=Object.entries(a);return(s?n().get(`${s[0]}=${s[1]}`)??[]:[]).filter(r=>ye(a,Li(r)))}}}function Ei(e,t){let n=new Map;for(let a of e)for(let[s,o]of Object.entries(t(a))){let r=n.get(`${s}=${o}`);r?r.push(a):n.set(`${s}=${o}`,[a])}return n}function Li({resource:e}){return Q(e.at).get("labels").labels()}var Ii=x({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let n=ca(e);return{reference(a){let{from:s,at:o,to:r,state:i,targets:l}=a;if(s.visitable!=="StatefulSet"||r.kind!=="Service")return;if(i==="missing"){let u=vh(a.proof);return t(o,"missing",{service:r.name,hint:bh(a)},{related:u})}let c=l,[d]=c,p=e.workloadOf(s);if(!(i!=="resolved"||!d||!p))if(c.some(fh)){if(!c.some(u=>hh(u,p)||yh(e,n,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:p.metadata.get("labels").key,note:"the labels of the pods"}];t(o,"unselected",{service:r.name,set:z(s)},{related:u})}}else{let u=[{at:gh(d),note:"it has an address of its own"}],m=(p.replicas??2)>1?"warning":"info";t(o,"address",{service:r.name},{related:u,severity:m})}}}}});function fh(e){return e.at.get("spec").get("clusterIP").text()==="None"}function gh(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:n})=>n)??Q(e.at).get("name")}function hh(e,t){return ye(e.at.get("spec").get("selector").labels(),t.labels)}function yh(e,t,n){let a=n.at.get("spec").get("selector").labels();return e.find("Endpoints",n.namespace,n.name).length>0?!0:e.selectedBy(n,a).workloads.length===0&&(e.nearLabel(n,n.at.get("spec").get("selector"))!==void 0||t.labelled(a).length>0)}function bh({proof:e}){let t=Vi(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function vh(e){let t=Vi(e);return t?[{at:Q(t.at).get("name"),note:z(t)}]:[]}function Vi(e){return e&&"resource"in e?e.resource:void 0}var Fi=x({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let n=ca(e),a=ae(()=>e.resources.filter(s=>Ah(e,s)));return{Service(s){if(!xh(s)||Rh(e,s))return;let o=e.nearLabel(s,s.at.get("spec").get("selector"));if(o){let{pair:m,label:f,isKey:b,workload:y}=o,k={selector:da(m),label:da(f),workload:z(y.resource)},h=[{at:b?f.key:f,note:"the label of the pods"}];return t(b?m.key:m,"near",k,{related:h})}if(a().some(m=>e.sameNamespace(s,m)!==!1))return;let{key:r,pairs:i,values:l}=ua(s),c=({resource:m})=>e.sameNamespace(s,m)===!0,d=n.labelled(i).find(c)?.resource;if(d)return t(r,"owner",{...l,workload:z(d)},_i(d,"labels"));if(Ch(e,s,n))return;let p=kh(e,s);if(p){let{pair:m,label:f,workload:b}=p,y={selector:da(m),label:da(f),workload:z(b.resource)};return t(m,"near",y,{related:[{at:f,note:"the label of the pods"}]})}let u=Sh(e,s,n)?.resource;if(u){let m={...l,workload:z(u),other:u.namespace};return t(r,"elsewhere",m,_i(u,"namespace"))}e.isComplete&&t(r,"none",l)}}}});function ua(e){let t=e.at.get("spec").get("selector"),n=t.labels(),a={selector:ke({matchLabels:n}),namespace:e.namespace};return{key:t.key,pairs:n,values:a}}function da(e){return`${e.name}=${e.text()??""}`}function _i(e,t){let n=Q(e.at).get(t);return{related:[{at:t==="labels"?n.key:n,note:`the ${t} of ${z(e)} itself`}]}}function kh(e,t){let n=e.workloads.find(({resource:s})=>s.name===t.name&&s.file===t.file&&e.sameNamespace(t,s)===!0);if(!n||t.name===""||e.mayBeServed(n))return;let a=n.metadata.get("labels").entries();for(let[s,o]of t.at.get("spec").get("selector").entries()){if(n.labels[s]===o.text())continue;let r=a.find(([i,l])=>i===s||l.text()===o.text())?.[1];if(r)return{workload:n,pair:o,label:r}}}function Sh(e,t,n){let{pairs:a}=ua(t);return n.carrying(a).filter(({labels:o})=>ye(a,o)).find(o=>e.areNear(t,o.resource)&&!e.mayBeServed(o))}var wh=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function xh(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,s])=>s.text()!==void 0&&!wh.test(a))}function Rh(e,t){let{pairs:n}=ua(t),{workloads:a,perhaps:s}=e.selectedBy(t,n);return a.length>0||s.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:r})=>Q(r).get("labels").labels()).some(r=>r["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function Ch(e,t,n){let{pairs:a}=ua(t);return n.carrying(a).some(({labels:s,resource:o})=>{let r=Object.keys(a).filter(l=>Object.hasOwn(s,l));return!(r.length===Object.keys(a).length)&&r.every(l=>s[l]===a[l])&&e.sameNamespace(t,o)!==!1})}function Ah(e,t){return Vt(t)&&e.workloadOf(t)===void 0}var Wi=x({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){let a=Oh(e,n),s=n.at.get("spec").get("clusterIP").text()==="None",o=e.isComplete||a.some(({resource:r})=>pa(r)===pa(n));for(let{at:r,target:i,protocol:l}of Ph(n)){let[c]=a;if(typeof i=="string"&&/^\d+$/.test(i))t(r,"text",{port:i});else if(c)if(typeof i=="number"){let d=Th(i,a);if(!d||s||!o)continue;let p={port:i,workload:z(c.resource),declared:d};t(r,"number",p,{related:Di(c),severity:"info"})}else{let d=Mh(e,a,{target:i,wanted:l});if(!d||!(o||d.isCertain))continue;let p=s?{severity:"warning"}:{},u={port:i,workload:z(c.resource),wanted:l,...d};t(r,d.message,u,{related:Di(c),...p})}else continue}}}}});function Ph(e){return e.at.get("spec").get("ports").items().flatMap(n=>{let a=n.get("protocol").text()??"TCP",s=n.get("targetPort").scalar();if(s)return[{at:n.get("targetPort"),target:s,protocol:a}];let o=n.get("port").number();return o===void 0?[]:[{at:n.get("port"),target:o,protocol:a}]})}function Oh(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:s}=e.selectedBy(t,n.get("selector").labels());if(a.length===0)return[];let o=({resource:r})=>pa(r)===pa(t)?0:1;return[...a,...s].sort((r,i)=>o(r)-o(i))}function pa({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var $h=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Mh(e,t,{target:n,wanted:a}){if($h.has(n)||e.mayBeUnread(n))return;let s={port:0,targetPort:n,protocol:a},o=e.minorVersion>=33;if(t.some(p=>Ft({servicePort:s,containers:Bs(p),sidecarsCount:o}).found))return;let r=t.flatMap(Bs).flatMap(p=>p.role==="init"?[]:p.ports),i=r.find(({name:p,protocol:u="TCP"})=>p===n&&u!==a);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(n)?[]:r.flatMap(({name:p})=>p??[]),c=Se(n,l),d=et(n,l,p=>p)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:d}}function Th(e,t){let n=t.flatMap(Bs),a=[...new Set(n.flatMap(({ports:o})=>o.map(({containerPort:r})=>r)))];return n.some(({role:o,ports:r})=>o==="container"&&r.length===0)||a.includes(e)?void 0:a.join(", ")}function Bs({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:Nh(n)}])}function Nh(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function Di({resource:e,containers:t,spec:n}){return[{at:t.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??n.get("containers").key,note:`the ports of ${z(e)}`}]}function ma(e){let t=new Map;return{isLimited:(s,o)=>Bi(s).some(r=>r.get("limits").get(o).exists)||n(s,o,["default","max"]),isRequested:(s,o)=>Bi(s).some(r=>r.get("requests").get(o).exists||r.get("limits").get(o).exists)||n(s,o,["defaultRequest","default","max","min"])};function n(s,o,r){return a(s).some(l=>r.some(c=>l.get(c).get(o).exists))||e.mayBeUnread("LimitRange")}function a({workload:{resource:s}}){let o=`${s.hasOwnNamespace}/${s.namespace}`,r=t.get(o);if(r)return r;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,s)!==!1).flatMap(({at:c})=>Eh(c));return t.set(o,l),l}}function Eh(e){return e.get("spec").get("limits").items().filter(n=>n.get("type").text()==="Container")}function fa({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function un({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function Bi({at:e,workload:t}){let n=t.spec.get("resources");return[e.get("resources"),n]}var Ki=x({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:n,isRequested:a}=ma(e);return{container(s,o){!fa(s)||Te(o)||n(s,"memory")||!a(s,"memory")||t(un(s),"missing",{container:s.name})}}}});function ha({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>qs(a.get("resources"),"container")),...qs(n,"container"),...ht(t.get("overhead"),"container"),...e.flatMap(({at:a})=>a.get("env").items().flatMap(s=>ga(s.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(a=>[...ga(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...Ks(a.get("ephemeral").get("volumeClaimTemplate"))])]}function ya(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return Ks(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(Ks);case"PersistentVolume":return ht(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return ht(t.get("spec").get("hard"),"quota");case"LimitRange":return Lh(t);case"HorizontalPodAutoscaler":return Ih(t);default:return[]}}function Ks(e){return qs(e.get("spec").get("resources"),"volume")}function qs(e,t){return[...ht(e.get("requests"),t),...ht(e.get("limits"),t)]}function Lh(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>ht(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>ht(t.get(n),"range").map(a=>({...a,resource:""})))])}function Ih(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(s=>ga(s,n.get("name").text()??"","metric"))}))}function ht(e,t){return e.entries().flatMap(([n,a])=>ga(a,n,t))}function ga(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var qi=x({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=Dh(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>ya(n).forEach(t),workload:n=>ha(n).forEach(t)}}}),Vh=1024*1024,_h=500,Fh=65536;function Dh({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),s=Ce(a);if(s===void 0||s.numerator<=0n)return;let o=Number(s.numerator)/10**s.scale,r={field:e.name,text:a,value:ra(s),meant:""};if(/(^|\.)cpu$/.test(t)){let u=Wh(a,o,n);return u&&{message:u,reading:{...r,meant:`${a}m`}}}let i=/(^|\.)memory$/.test(t);if(o>=Vh||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(a)??[];if(l===void 0||c===""&&Number(l)>Fh)return;if(c==="m")return{message:"milli",reading:{...r,meant:`${l}Mi`}};let d=n==="volume"&&t==="storage"&&e.name!=="sizeLimit",p=`${l}${d?"Gi":"Mi"}`;return i||c===""?{message:"bytes",reading:{...r,meant:p}}:void 0}function Wh(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=_h?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var ji=x({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n,use:a})=>{let s=n.scalar()??"",o=oa(s),r={field:n.name,text:String(s)};if(o===void 0){(Ce(s)?.numerator??0n)<0n&&a!=="range"&&a!=="divisor"&&e(n,"negative",r);return}let{code:i,suggestion:l,alternative:c}=o;i==="empty"?e(n,"empty",r):l===void 0?e(n,"invalid",r):e(n,"meant",{...r,meant:c===void 0?`'${l}'`:`'${l}' or '${c}'`})};return{resource:n=>ya(n).forEach(t),workload:n=>ha(n).forEach(t)}}});var zi=x({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=n.get("limits");for(let[s,o]of n.get("requests").entries()){let r=a.get(s),i={resource:s,request:String(o.value),limit:String(r.value)},l=Ce(o.scalar()),c=Ce(r.scalar());if(l===void 0||r.exists&&c===void 0||/memory|storage/.test(s)&&[l,c].some(Bh))continue;let d=[{at:r,note:"the limit"}];c===void 0?Gi(s)&&l.numerator!==0n&&e(o,"unlimited",i):Gi(s)&&De(l,c)!==0?e(o,"unequal",i,{related:d}):Kh(l,c)&&e(o,"above",i,{related:d})}};return{container:({at:n})=>t(n.get("resources")),workload:({spec:n})=>t(n.get("resources"))}}});function Bh(e){return e!==void 0&&e.numerator>0n&&tt(e)<1048576n}function Gi(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function Kh(e,t){return De(e,t)>0&&(Ui(e)||Ui(t)||Hi(e)!==Hi(t))}function Ui({numerator:e,scale:t}){return t<=3||e>10n**15n}function Hi(e){return tt({...e,scale:e.scale-3})}var Qi=x({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let n=ma(e);return{container(a){if(!fa(a))return;let s=qh(a,n);if(s===void 0)return;let{name:o}=a;jh(a)&&s.both?t(un(a),"bare",{container:o}):t(un(a),"missing",{container:o,lacks:s.text})}}}});function qh(e,{isRequested:t}){let n=t(e,"cpu"),a=t(e,"memory");if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu request and no memory request",both:!a}}function jh({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var Gh=1e4;function at(e){let t=new Map,n=(a,s)=>t.has(a)?void 0:t.set(a,s);for(let a of e.ofKind("StatefulSet"))for(let s of a.at.get("spec").get("volumeClaimTemplates").items()){let o=s.get("metadata").get("name").text();o&&a.name&&n(`${a.namespace}/${o}-${a.name}`,{at:s,resource:a,template:Uh(a,o)})}for(let a of e.ofKind("Pod"))for(let s of a.at.get("spec").get("volumes").items()){let o=s.get("ephemeral").get("volumeClaimTemplate");o.exists&&n(`${a.namespace}/${a.name}-${s.get("name").text()??""}`,{at:o,resource:a})}return({namespace:a,name:s})=>{let[o]=e.find("PersistentVolumeClaim",a,s);return o?{at:o.at,resource:o}:t.get(`${a}/${s.replace(/-\d+$/,"")}`)??t.get(`${a}/${s}`)}}function Uh(e,t){let n=e.at.get("spec"),a=Math.min(Yi(n.get("replicas"),1),Gh),s=Yi(n.get("ordinals").get("start"),0),o=Array.from({length:a},(r,i)=>`${t}-${e.name}-${s+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:o}}function Yi(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function ba(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return({namespace:n,name:a})=>t.get(`${n}/${a}`)??[]}function st(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function pn(e){let t=e.at.get("metadata").get("annotations").labels();return Wt({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function va(e,{set:t,names:n}){return n.flatMap(a=>{let s=e.bindingOf(t.namespace,a);return s&&(s.state==="bound"||s.state==="race")?[s]:[]})}function ka(e,{class:t,reasons:n}){return e.isComplete||!t||!n.some(({code:s})=>s==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(s=>pn(s)===t).every(({at:s})=>Hh.some(o=>s.get("spec").get(o).exists))}var Hh=["hostPath","local","nfs","iscsi","fc"];function Ji(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var Xi=x({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=at(e);return{reference(a){let{at:s,to:o,state:r,proof:i}=a;if(r!=="missing"||!i||o.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||zh(e,a)||n(o))return;let l=o.name;if(i.code==="complete")return t(s,"absent",{claim:l,namespace:o.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:Q(c.at).get("name"),note:`${z(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(s,"similar",{claim:l,meant:c.name},{related:d}):t(s,"elsewhere",{claim:l,namespace:o.namespace,other:c.namespace},{related:d})}}}});function zh(e,{from:t,at:n}){if(t.visitable!=="StatefulSet")return!1;let s=t.at.get("spec").get("volumeClaimTemplates").items().map(i=>i.get("metadata").get("name").text()),o=n.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(i=>o.startsWith(`${i.path.join("/")}/`)&&s.includes(i.get("name").text()))}var nl=x({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let n=at(e),a=ba(e),s=new Set;return{claim(o){let r=o.state==="pending"?n(o.claim):void 0;if(!r||Qh(e,o,r))return;let i=r.template?.id??`${o.claim.namespace}/${o.claim.name}`,l=Xh(e,o),c=l.find(({isDecisive:m})=>m)??ey(o);if(!c||s.has(i))return;s.add(i);let d=ry(e,o,r.at,c),p=l.slice(0,5).map(m=>({at:sy(m),note:m.text})),u=a(o.claim).slice(0,3).map(m=>({at:m.at,note:`${z(m.from)} mounts it and stays Pending`}));t(oy(r.at,c.code),"pending",{who:ty(o,r),why:d},{related:[...p,...u]})}}}});function Qh(e,t,{template:n,resource:a}){return ka(e,t)||t.reasons.some(({code:o})=>o==="volume-not-found")||t.reasons.some(({code:o})=>o==="other-claim")||n&&va(e,n).length>0?!0:t.reasons.some(({code:o,volume:r})=>o==="reserved"&&st(e,r)?.at.get("spec").get("claimRef").get("name").text()===t.claim.name)&&!e.isNamespaceGiven(a)||Yh(e,t)}function Yh(e,{claim:t,reasons:n}){if(e.isComplete)return!1;let a=({volume:s})=>s!==void 0&&e.find("PersistentVolume","",s).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||n.some(a)}var Jh=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function Xh(e,{claim:t,class:n,reasons:a}){let[s]=e.find("PersistentVolumeClaim",t.namespace,t.name),o=s?.at.get("spec").get("volumeName").text(),r=a.flatMap(({code:l,text:c,volume:d})=>{let p=st(e,d);if(!p)return[];let u=l==="class"||p.name===o||pn(p)===n;return[{code:l,text:c,volume:p,isDecisive:u}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+Jh.indexOf(l.code);return r.sort((l,c)=>i(c)-i(l)||Zh(c.volume,l.volume))}function Zh(e,t){let[n,a]=[e,t].map(s=>Ee(s.at.get("spec").get("capacity").get("storage").scalar()??""));return n&&a?De(n,a):0}function ey({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>e.find(a=>a.code===n)??[])[0]}function ty({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var ny={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:mn,"class-not-found":mn,"no-class":mn,"no-provisioner":mn,"unknown-provisioner":mn},ay={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function sy({code:e,volume:t}){let n=ay[e]?.(t.at);return n?.exists?n:t.at.get("metadata").get("name")}function oy(e,t){let n=ny[t]?.(e);if(n?.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function mn(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function ry(e,t,n,a){let s=typeof a.volume=="object"?a.volume:st(e,a.volume),o=n.get("spec"),r=t.reasons.some(({code:u})=>u==="default-class"),i=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!s)return l[a.code]?.()??a.text;let c=s.at.get("spec"),d=pn(s)?`class '${pn(s)}'`:"no class";return{"too-small":()=>`it asks for ${Zi(o.get("resources").get("requests"))}, volume '${s.name}' offers ${Zi(c.get("capacity"))}`,"access-modes":()=>`it asks for ${el(o)}, volume '${s.name}' offers ${el(c)}`,selector:()=>`its selector '${ke(o.get("selector").value)}' does not match volume '${s.name}'`,"volume-mode":()=>`it asks for volume mode '${tl(o)}', volume '${s.name}' has '${tl(c)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${s.name}' is`,class:()=>`it ${r?"gets the default":"asks for"} ${i}, volume '${s.name}' has ${d}`}[a.code]?.()??a.text}function Zi(e){return String(e.get("storage").scalar()??"")}function el(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function tl(e){return e.get("volumeMode").text()??"Filesystem"}var al=x({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${ol(e.volumes,"volume")}${e.ofClass}: ${py(e.claims-e.volumes)} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of ly(iy(e))){let a=n.findLast(({mayStay:u})=>u);if(!a)continue;let s=sl(a.claim),o=[...new Set(n.flatMap(({volumes:u})=>u))],[r,i]=[cy(n),o.length],l={claims:r,volumes:i,ofClass:Ji(a.binding.class)},c={related:uy(e,o,a,n)},d=r>i?void 0:dy(a,n);if(d&&t(s,"order",d,c),r<=i)continue;let p=n.every(({claim:u})=>u.template&&u.template.id===a.claim.template?.id);t(s,p?"replicas":"claims",l,c)}}}}});function iy(e){let t=at(e),n=my(a=>va(e,a).length>0);return e.bindings.flatMap(a=>{let s=t(a.claim);if(!s||a.reasons.some(({code:i})=>i==="provisioner")||ka(e,a))return[];let o=a.volume===void 0?a.candidates??[]:[a.volume];return a.state==="bound"?[{binding:a,claim:s,volumes:o,mayStay:!1}]:a.state==="race"?[{binding:a,claim:s,volumes:o,mayStay:a.mayStayPending===!0}]:a.state==="pending"&&s.template!==void 0&&n(s.template)?[{binding:a,claim:s,volumes:[],mayStay:!0}]:[]})}function ly(e){let t=new Map,n=r=>{let i=r;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return t.set(r,i),i},a=new Map,s=({binding:r,claim:i})=>i.template?`template ${i.template.id}`:`claim ${r.claim.namespace}/${r.claim.name}`;for(let r of e){let i=a.get(r.volumes),l=i===void 0?r.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(s(r)));a.set(r.volumes,s(r))}let o=new Map;for(let r of e){let i=n(s(r)),l=o.get(i);l?l.push(r):o.set(i,[r])}return[...o.values()]}function cy(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function dy({binding:e},t){let n=e.candidates??[],a=t.filter(o=>o.binding!==e&&o.volumes.some(r=>n.includes(r))),[s]=a;if(!(!s||n.length===0||e.reasons.some(({code:o})=>o==="estimate")))return{claim:e.claim.name,rival:a.length===1?`claim '${s.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function uy(e,t,n,a){let s=(l,c)=>{let d=st(e,l);return d?[{at:d.at.get("metadata").get("name"),note:c}]:[]},o=n.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),r=new Set,i=a.filter(({claim:{template:l},binding:c})=>{let d=l?.id??c.claim.name;return c!==n.binding&&!r.has(d)&&r.add(d)});return[...t.slice(0,5).flatMap(l=>s(l,`volume '${l}'`)),...o.slice(0,3).flatMap(({volume:l,text:c})=>s(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):sl(l),note:l.template?`${ol(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function sl({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function ol(e,t){return`${e} ${t}${e===1?"":"s"}`}function py(e){return`${e} ${e===1?"stays":"stay"}`}function my(e){let t=new Map;return n=>{let a=t.get(n.id)??e(n);return t.set(n.id,a),a}}var js="kubernetes.io/hostname";function fn(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[js]?!0:Gs(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Gs(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let s=a.get("key").text();return(s===js||s==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function Sa(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let s=a.get("labelSelector").value;return a.get("topologyKey").text()===js&&q(s)&&t.some(o=>fe(s,o))})}var rl="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",fy=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${rl}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${rl}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function yt(e){let t=xa(e);if(t!=="")return fy.find(({matches:n})=>n.test(t))?.gives}function wa(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(xa(e))}var gy=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],hy=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function il(e,t){let n=xa(e);return t.some(a=>n===a||n.startsWith(`${a}/`))}function xa(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function qt(e){return e.spec.get("volumes").items().flatMap(t=>{let n=t.get("name").text()??"",a=t.get("hostPath").get("path"),s=a.text()??"",o=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(s)||o.length===0)return[];let r=o.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:n,path:s,at:a,type:t.get("hostPath").get("type").text()??"",mounts:o,writable:r,isAgent:ky(e)};return[{...i,rule:yy(i,e)}]})}function yy(e,t){let{path:n,isAgent:a}=e;return yt(n)!==void 0&&(!a||wa(n))?"host-path-sensitive":a||il(n,gy)?by(e,t)?"host-path-writable":void 0:fn(t)?void 0:"host-path-volume"}function by({path:e,type:t,writable:n},a){return wa(e)||il(e,hy)||/OrCreate$|^Socket$|Device$/.test(t)||vy(e,a)?!1:n.some(s=>s.at.get("mountPropagation").text()!=="Bidirectional")}function vy(e,{resource:t,containers:n}){let a=xa(e).split("/").at(-1)??"",s=[t.name,...n.map(({name:o})=>o)];return a.length>4&&s.includes(a)&&yt(e)===void 0}function ky({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var ll=x({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec"),s=a.get("hostPath").get("path");!s.exists||a.get("nodeAffinity").get("required").exists||yt(s.text()??"")===void 0&&e(s,"anywhere",{volume:t,path:s.text()??""})}}}});var cl=x({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("hostPath").get("path"),s=yt(a.text()??"");s!==void 0&&e(a,"volume",{volume:t,path:a.text()??"",gives:s})},workload(t){for(let{rule:n,name:a,path:s,at:o,mounts:r,writable:i,isAgent:l}of qt(t)){let c=n==="host-path-sensitive"?yt(s):void 0;if(c===void 0)continue;let d=i.length>0&&!wa(s)?", writable":"",p=r.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(o,"exposed",{volume:a,path:s,how:d,gives:c},{related:p,...l?{severity:"info"}:{}})}}}}});var dl=x({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:s,at:o}of qt(t))n==="host-path-volume"&&e(o,"pod",{volume:a,path:s})}}}});var ul=x({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let n of qt(t)){let[a,...s]=n.rule==="host-path-writable"?n.writable:[];if(!a)continue;let o=a.at.get("readOnly"),r=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...s.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(o.exists?o:a.at,"writable",{container:a.container,path:n.path},{related:r})}}}}});var pl=x({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=at(e),a=ba(e),s=new Set;return{claim(o){let r=o.state==="pending"?void 0:n(o.claim),i=r&&Sy(r);if(!i||i==="ReadWriteOnce"&&Ry(e,o))return;let l=Oy(Cy(e,r,a(o.claim)));if(!l)return;let{at:c,code:d,user:p,pod:u,pods:m,other:f}=l,b=o.claim.name,k=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],h=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&h==="warning")return t(c,"replicas",{claim:b,pods:m},{related:k});if(d==="several"&&h==="warning")return t(c,"several",{claim:b,user:p,other:f},{related:k});if(d!=="surge")return t(c,"onePod",{claim:b,pod:u},{related:k,severity:h});s.has(l.id)||(s.add(l.id),h==="error"?t(c,"onePod",{claim:b,pod:u},{related:k,severity:"warning"}):t(c,"surge",{claim:b,user:p},{related:k,severity:"info"}))}}}});function Sy({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var wy=["nfs","hostPath","cephfs","glusterfs","azureFile"],xy=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Ry(e,{volume:t,candidates:n,class:a}){let o=(t===void 0?n??[]:[t]).flatMap(i=>st(e,i)??[]);if(o.length>0)return o.every(({at:i})=>wy.some(l=>i.get("spec").get(l).exists)||Gs(i.get("spec").get("nodeAffinity").get("required")));if(!a)return!1;let[r]=e.find("StorageClass","",a);return xy.test(r?.at.get("provisioner").text()??a)}function Cy(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return l&&c&&Ay(i,t.resource)?[{workload:l,pods:Py(e,l),at:i.at}]:[]}),s=t.template&&e.workloadOf(t.template.set),o=s?[{workload:s,pods:1,at:t.at.get("metadata").get("name")},...a]:a,r=new Set;return o.filter(({workload:{resource:i},pods:l})=>{let c=ml(i);return l>0&&!r.has(c)&&r.add(c)})}function ml({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function Ay({from:e,targets:t},n){if(t.length<=1)return!0;let a=o=>o.file.slice(0,o.file.lastIndexOf("/")+1);return(t.find(({file:o})=>o===e.file)??t.find(o=>a(o)===a(e))??t[0])?.at.document===n.at.document}function Py(e,{resource:t,replicas:n=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let a=e.referencesTo(t).flatMap(({from:s,state:o})=>s.visitable==="HorizontalPodAutoscaler"&&o==="resolved"?s.at.get("spec").get("maxReplicas").number()??1:[]);return n===0?0:Math.max(n,...a)}function Oy(e){let[t]=e,n=e.find(({workload:o,pods:r})=>r>1&&!fn(o)&&!Sa(o,[o.labels]));if(n)return Us("replicas",n,e,"a second pod of");let a=e.filter(({workload:o})=>o.resource.kind==="CronJob"||!Te(o)),s=a.slice(1).find(o=>!fn(o.workload)&&!$y(o,a));if(s&&a.some(({workload:o})=>!Te(o))){let o=a.find(r=>r!==s);return{...Us("several",s,e,"a pod of"),other:o?z(o.workload.resource):""}}return t&&e.length===1&&My(t.workload)?Us("surge",t,e,"the new pod of a rollout of"):void 0}function Us(e,{workload:t,pods:n,at:a},s,o){let r=z(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=s.filter(c=>c.workload!==t);return{code:e,id:ml(t.resource),at:a,user:r,pods:`${i} pods of ${r}`,pod:`${o} ${r}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${z(c.workload.resource)} mounts it, too`}))}}function $y(e,t){let n=t.filter(a=>a!==e);return Sa(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>Sa(a.workload,[e.workload.labels]))}function My({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let n=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),a=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var fl=x({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:s=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(s)?e(n,"expired",{rule:a,until:s}):e(n,"noDate",{rule:a,until:s}))}}}});var gl=x({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var hl=x({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:s}){if(t==="unknown-rule"){if(a==="")return e(n,"none");e(n,"unknown",{rule:a,meant:s===void 0?"":` (did you mean '${s}'?)`})}}}}});var yl=x({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var bl=x({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var vl=x({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var kl=x({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){let a;return{resource(s){let{document:o}=s.at;if(a?.document!==o&&(a={document:o,isSuspicious:Ty.test(n(s))}),!!a.isSuspicious)for(let r of Hs(s.at)){let i=t(r),l=typeof r.value=="boolean"&&!/^(true|false)$/i.test(i);if(!l&&!Ny(r.value,i))continue;let c={written:`'${i}'`,read:Ey(r.value,i)};Iy(r,s)?e(r,"text",c,{severity:"error"}):!l&&!/mode$/i.test(r.name)&&e(r,"number",c)}}}}}),Ty=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function Ny(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function Ey(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Hs(e){return Array.isArray(e.value)?e.items().flatMap(Hs):q(e.value)?e.entries().flatMap(([,t])=>Hs(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var Ly=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function Iy(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return Ly.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var Sl=x({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:s,problem:o}=t;if(o==="wildcard")return e(a,"wildcard",{text:s.startsWith("*")?s:`*${s}`});if(o==="in-itself")return e(a,"inItself",{name:s});if(o==="merge")return e(a,"merge");let r=Se(s,t.known);e(a,"unknown",{name:s,meant:r===void 0?"":` (did you mean '*${r}'?)`})}}}});var wl=x({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var xl=x({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.before},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var Rl=x({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,n){t.code==="unreadable"&&e({file:n,span:t.span},"unreadable",{reason:t.reason})}}}});var Cl=x({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="blank")return;let{span:a,character:s,isLineEnd:o}=t;e({file:n,span:a},o?"lineEnd":"blank",{character:s})}}}});var Al=x({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var Pl=x({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},Vy[t.before])}}}}),Vy={content:"tab",nothing:"nothing",item:"item"};var Ol=x({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var $l=x({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="refused"&&e(a,_y[t.problem]),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}}),_y={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var Tl=x({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:n,first:a}of Fy(e)){let{before:s,severity:o}=jy(a,n),r=[{at:Q(a.at).get("name"),note:`${z(a)} is defined here, too`}];t(Q(n.at).get("name"),"again",{object:z(n),before:s},{related:r,severity:o})}}}}});function Fy(e){let t=Ky(e).flatMap(a=>a.flatMap((s,o)=>{let r=qy(e,s,a.slice(0,o));return r?[{resource:s,first:r}]:[]}));if(e.isComplete)return t;let n=new Map;for(let{first:a,resource:s}of t){let o=jt(s.file);n.set(o,(n.get(o)??new Set).add(`${a.file} ${s.file}`))}return t.filter(({first:a,resource:{file:s}})=>a.file===s?!0:!((n.get(jt(s))?.size??0)>1||Dy.test(jt(s)))&&!By(a.file,s))}var Dy=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,Wy=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function By(e,t){let[n,a]=[Ml(e),Ml(t)],s=[...n].filter(o=>a.has(o));return n.has("patch")||a.has("patch")?!0:s.some(o=>!Wy.has(o))||s.length===Math.min(n.size,a.size)}function Ml(e){let t=e.slice(jt(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(n=>n!==""))}function Ky(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,s)=>a.file<s.file?-1:a.file>s.file?1:0))}function qy(e,t,n){let a=n.filter(s=>e.sameNamespace(s,t)===!0);return a.find(({file:s})=>s===t.file)??a.find(({file:s})=>jt(s)===jt(t.file))??(e.isComplete?a[0]:void 0)}function jy(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=zs(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function jt(e){return e.slice(0,e.lastIndexOf("/")+1)}function zs(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,s)=>zs(a,t[s]));if(!q(e)||!q(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&zs(e[a],t[a]))}var Nl=x({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:n}){let{kind:a,version:s}=t,o=Uy(t),r=n.get("labels");if(!o)return;if(Hy(o))return!o.isRequired||s!=="v1"||r.entries().length===0?void 0:e(o.at,o.at.exists?"empty":"missing",{kind:a});let i=r.exists?"the labels of the pods":"the pods carry no labels",l=[{at:r.key,note:i}],[c]=o.pairs.entries().filter(([p,u])=>zy(u,Qs(r,p))),d=o.expressions?.items().find(p=>!Yy(p,r));if(c){let[p,u]=c,m=Qs(r,p),f={key:p,selector:u.text()??""};typeof m=="string"?e(u,"differs",{...f,label:m},{related:l}):e(u,"absent",f,{related:l})}else if(d){let p={key:d.get("key").text()??"",operator:Jy(d)};e(d,"expression",p,{related:l})}}}}}),Gy=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function Uy({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let s=e==="Job"&&n.get("manualSelector").flag()===!0;if(!s&&(e===void 0||!Gy.has(e)))return;let o=a;return{at:a,pairs:o.get("matchLabels"),expressions:o.get("matchExpressions"),isRequired:!s}}function Hy({at:e,pairs:t,expressions:n}){return e.exists?q(e.value)&&t.entries().length===0&&(n?.items()??[]).length===0:!0}function zy(e,t){return e.text()!==void 0&&t!==e.value&&!El(t)}function Qs(e,t){return q(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function El(e){return e!=null&&typeof e!="string"}var Qy=new Set(["In","NotIn","Exists","DoesNotExist"]);function Yy(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!Qy.has(a)||El(Qs(t,n))?!0:fe({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function Jy(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var Ll=x({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){if(!t.at.get("image").exists)return;let a=n.spec.get("volumes"),s=eb(n),o=a.exists?[{at:a.key,note:Xy(s)}]:[];for(let r of Zy(t)){let i=r.text();if(!i||s.includes(i))continue;let l=Se(i,s),c=l===void 0?"":` (did you mean '${l}'?)`;e(r,"undefined",{container:t.name,volume:i,meant:c},{related:o})}}}}});function Xy(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function Zy(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>q(t.value)).map(t=>t.get("name"))}function eb(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...n].flatMap(s=>s.text()??[])}var Il=[Xi,nl,al,ll,cl,dl,ul,pl,Mi,Ti,Ni,wi,Ri,Ci,$i,Ki,qi,ji,zi,Qi,Ii,Fi,Wi,Tl,Nl,Ll,vi,ki,Si,vl,kl,Sl,wl,xl,Rl,Cl,Al,Pl,Ol,$l,fl,gl,hl,yl,bl];function He(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}var sc=as(ac(),1);function oc(e){let t=e.map(n=>(0,sc.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function rc(e,t){let n=new Map(e.map(p=>[p.id,p])),a=t.overrides.map(p=>({override:p,matches:io(p,t)})),s=new Map(e.map(p=>[p.id,a.filter(({override:u})=>u.rules[p.id]?.options!==void 0)]));return{isOn:r,isHeard:i,variants:l,variantFor:c,severityOf:d};function o(p,u){let m=t.rules[p.id]?.severity;return m!==void 0?m:t.profile==="recommended"&&u==="info"?"off":u}function r(p){return n.get(p)?t.rules[p]?.severity!=="off"?!0:a.some(({override:m})=>(m.rules[p]?.severity??"off")!=="off"):!1}function i(p){let u=n.get(p);return u!==void 0&&o(u,u.severity)!=="off"}function l(p){let u={...Ib(p.options),...t.rules[p.id]?.options};return[u,...(s.get(p.id)??[]).map(({override:m})=>({...u,...m.rules[p.id]?.options}))]}function c(p,u){return u?(s.get(p)??[]).findLastIndex(({matches:f})=>f({file:u.file,resource:u}))+1:0}function d(p,u,m){let f=n.get(p);if(!f)return"error";let b=o(f,m??f.severity);for(let{override:y,matches:k}of a){let h=y.rules[p]?.severity;h!==void 0&&k(u)&&(b=h)}return b}}function Ib(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function io(e,{filesFrom:{add:t,drop:n}}){let a=e.files?oc(e.files):void 0,s=a&&(l=>a(t+(n!==""&&l.startsWith(n)?l.slice(n.length):l))),o=ro(e.kinds),r=ro(e.namespaces),i=ro(e.names);return({file:l,resource:c})=>(s?.(l)??!0)&&(o===void 0||c!==void 0&&o(c.kind))&&(r===void 0||c!==void 0&&r(c.namespace))&&(i===void 0||c!==void 0&&i(c.name))}function ro(e){return e===void 0?void 0:He(e)}function ic(e){let[t="",...n]=e.split("/");if(t===""||n.length<1||n.length>2||n.includes(""))return`'${e}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`;let a=nt(t,Et);return/[*?]/.test(t)||Et.includes(t)||a===""?void 0:`there is no kind '${t}'${a}`}function lc(e){let t=e.map(n=>{let a=n.split("/"),[s="*",o="*",r]=a;return{kind:He([s]),namespace:He([r===void 0?"*":o]),name:He([r??o])}});return(n,a,s)=>t.some(o=>o.kind(n)&&o.namespace(a)&&o.name(s))}var yn=class extends Error{constructor(){super(...arguments);this.name="UsageError"}},Ht=class extends yn{constructor(){super(...arguments);this.name="ConfigError"}};function ot(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function Oa(e,t){let n=0,a=e.length-1;for(;n<a;){let s=n+a+1>>1;(e[s]??0)<=t?n=s:a=s-1}return n}function Pa(e,t){let n=Oa(e,t);return{line:n+1,column:t-(e[n]??0)+1,offset:t}}function cc(e,t){return{start:Pa(e,t.start),end:Pa(e,t.end)}}function ce(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),s=a===-1?e.length:a;return{start:n,end:e[s-1]==="\r"?Math.max(n,s-1):s}}function uc(e){for(let r of _b){let i=r(e);if(i)return i}let{reason:t,line:n,column:a}=e,s=Bb.find(r=>r.says.test(t)),o=s?.hint??pc.find(r=>r.line.test(n))?.hint??"see whether a text on it needs quotes";return{reason:s?.reason??(t.split(`
`)[0]??"").slice(0,60),hint:o,...s?.isHere?{from:a}:{}}}var $a=/indentation|separator is expected|multiline key|':' after|comma/,Vb=/^\s*```|^(?:---|\s)*[$>]\s+\w/,_b=[({line:e})=>/^\s*(?:<<<<<<< |=======$|>>>>>>> )/.test(e)?{reason:"this is the mark of a merge conflict",hint:"choose one side and remove the marks"}:void 0,({line:e,above:t,reason:n})=>{let a=$a.test(n)?[e,t??""].findIndex(s=>Vb.test(s)):-1;return a===-1?void 0:{reason:"this is no YAML",hint:"remove the line: it looks like part of a web page or of a shell session",isAbove:a===1}},({line:e})=>/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/.test(e)?{reason:"this is no YAML",hint:"remove the '...'"}:void 0,Db,({line:e,column:t,reason:n})=>{let a=/comma/.test(n)&&e[t]===":"?/("[^"]*"|[^\s,[{]+)\s*$/.exec(e.slice(0,t)):null;return a?{reason:"a ',' is missing before this",hint:"put one there",from:a.index}:void 0},({line:e,reason:t})=>$a.test(t)&&/^\s*(?:- )*[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /.test(e)?{reason:"the value holds ': '",hint:"put it in quotes"}:void 0,Wb,({above:e,reason:t,line:n})=>$a.test(t)&&e!==void 0&&dc.test(e)&&!dc.test(n)?{reason:"the line is no 'key: value' pair",hint:"put a blank behind the ':'",isAbove:!0}:void 0,({above:e,reason:t})=>/multiline key|separator is expected/.test(t)&&e!==void 0&&/^[^:#\s\-{}[\]][^:#]*$/.test(e)?{reason:"the line is no 'key: value' pair",hint:pc.find(n=>n.line.test(e))?.hint??"",isAbove:!0}:void 0],dc=/^\s*(?:- +)?[\w.-]+:(?!\/\/)[^\s:]\S*\s*$/,Fb=/(?:^|[:,[{-])\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')(\s*)([^\s,\]}:].*)/;function Db({line:e,reason:t}){if(!$a.test(t))return;let n=Fb.exec(e),[a,s="",o="",r=""]=n??[];if(!n||a===void 0)return;let i=n.index+a.length-r.length;return r.startsWith("#")&&o!==""?void 0:r.startsWith("#")?{reason:"a comment needs a blank before its '#'",hint:"put one there",from:i}:o!==""&&/["']/.test(r[0]??"")&&/comma/.test(t)?{reason:"a ',' is missing before this",hint:"put one there, or a ':' if it is the value of a key",from:i}:{reason:"the quoted text ends before this",hint:s.startsWith("'")?"an apostrophe inside of '...' is written ''":'a quote inside of "..." is written \\"',from:i}}function Wb({line:e,reason:t}){if(!/indentation|separator/.test(t))return;let n=e.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|(?<=^|\s)#.*/g,s=>" ".repeat(s.length)),a=0;for(let{0:s,index:o}of n.matchAll(/[[{\]}]/g))if(a+=s==="["||s==="{"?1:-1,a<0)return{reason:`this '${s}' closes nothing`,hint:"remove it",from:o}}var Bb=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end"},{says:/multiline key|implicit key|':' after a mapping key/,reason:"the line is no 'key: value' pair"},{says:/comma between/,reason:"a ',' is missing before this",hint:"put one there, or the text that holds it in quotes",isHere:!0},{says:/found ','/,reason:"nothing stands before this ','",hint:"remove it",isHere:!0},{says:/escape sequence|hexadecimal/,reason:"in double quotes no such escape is known",hint:"write '\\\\' for a backslash, or use single quotes",isHere:!0},{says:/null byte|non-printable|control character|JSON character/,reason:"a character stands here that no YAML may hold",hint:"remove it, or save the file as UTF-8 text",isHere:!0},{says:/directive/,reason:"a line that begins with '%' is a directive",hint:"remove it, or put the text in quotes"},{says:/unexpected end of the stream/,reason:"the text ends too early",hint:"close what is open"},{says:/nesting|depth/i,reason:"the values are nested more than 1000 levels deep",hint:"make it flatter"},{says:/line break is expected|block scalar|chomping|indentation width/,reason:"behind '|' or '>' only '+', '-' and a digit may stand",hint:"put the text on the next line"},{says:/anchor/,reason:"'&' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/alias/,reason:"'*' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/\btag\b/,reason:"'!' without quotes begins a tag",hint:"put the text in quotes"}],pc=[{line:/^\s*(?:- )*[\w./-]+:[ ]+[@`%]/,hint:"put the value in quotes: no plain text may begin with this character"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^\s*- /,hint:"give it the indentation of the list that it belongs to"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}];var Kb=/^(?:[^#\n]*[:-])?[ \t]*(?:[&!][^\s]+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;function lo(e){if(!/[|>]/.test(e))return[];let t=[],n,a=0;for(let s=0;s<e.length;){let o=e.indexOf(`
`,s),r=o===-1?e.length:o+1,i=e.slice(s,o===-1?e.length:o),l=i.trim()==="",c=i.length-i.trimStart().length;n!==void 0&&!l&&c<=n&&(t.push({start:a,end:s}),n=void 0),n===void 0&&!l&&Kb.test(i)&&(n=qb(i,c),a=r),s=r}return n!==void 0&&t.push({start:a,end:e.length}),t}function qb(e,t){let n=/^(?:- +)+(?=[^|>\s])/.exec(e.slice(t));return t+(n?.[0].length??0)}function bn(e,t){let n=0,a=e.length-1;for(;n<=a;){let s=n+a>>1,o=e[s];if(!o)return!1;if(t<o.start)a=s-1;else if(t>=o.end)n=s+1;else return!0}return!1}var Ma={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)","\x85":"next line (U+0085)","\u2028":"line separator (U+2028)","\u2029":"paragraph separator (U+2029)"},zt=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f\u0085\u2028\u2029]/g;function vn(e){return e==="\x85"||e==="\u2028"||e==="\u2029"}function fc(e,t){let n=ce(e,t.offset),a=co(e);if(a&&a.start<=n.end)return[{code:"template",span:a}];let s=zb(e,t);if(s.length>0)return s;let o=Qb(e,n);if(o)return[o];let r=Yb(e,n);if(r)return[r];let i=Jb(e,t);if(i)return[i];let l=nv(e,n,t);return l?[l]:[av(e,t,n)]}var jb=/\{\{|\{%|<%|\[\[(?= )|\$\{(?!\{)/g;function co(e){let t=-1,n=[],a=-1,s;for(let{0:o,index:r}of e.matchAll(jb)){if(r>t){let c=ce(e,r);t=c.end,{quotes:n,comment:a}=gc(e,c)}if(r>=a||bn(n,r)||o!=="${"&&/[^\s[{(,]/.test(e[r-1]??" ")||o==="${"&&!/[{[][^\n}\]]*$/.test(e.slice(Math.max(0,r-200),r))||(s??=lo(e),bn(s,r)))continue;let i=Gb[o]??"}}",l=e.indexOf(i,r);return{start:r,end:l!==-1&&l<t?l+i.length:t}}}var Gb={"{%":"%}","<%":"%>","[[":"]]","${":"}"},Ub=/(^|[\s:,[{(-])("[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|$)|'[^'\n]*(?:''[^'\n]*)*(?:'|$)|#)/g;function gc(e,t){let n=[];for(let{0:a,1:s="",2:o="",index:r}of e.slice(t.start,t.end).matchAll(Ub)){let i=t.start+r+s.length;if(o!=="#")n.push({start:i,end:t.start+r+a.length});else if(s===""||/\s/.test(s))return{quotes:n,comment:i}}return{quotes:n,comment:t.end+1}}var mc=/^ *\t[ \t]*(?=[^\s#])|(\t)(?<=^ *(?:- +)*- *\t)[ \t]*(?=[^\s#])/gm,Hb=/flow collection|comma|node content|quoted|escape|JSON character/;function zb(e,t){if(Hb.test(t.reason)&&!/tab/.test(t.reason))return[];let n=ce(e,t.offset),a=n.start>0?ce(e,n.start-1):n,s=i=>a.start<=i&&i<n.end;if(e.slice(a.start,n.end).search(mc)===-1)return[];let o=lo(e),r=[];for(let{0:i,1:l,index:c}of e.matchAll(mc)){if(!s(c)&&bn(o,c))continue;let d=l===void 0?"content":"item";if(r.push({code:"tab",span:{start:c,end:c+i.length},before:d}),r.length>=100)break}return r}function Qb(e,t){let n=e.lastIndexOf(`
`,t.start-2)+1;for(let a of n<t.start?[ce(e,n),t]:[t]){let s=e.slice(a.start,a.end);if(s.search(zt)===-1)continue;let{quotes:o,comment:r}=gc(e,a);for(let{0:i,index:l}of s.matchAll(zt)){let c=a.start+l;if(c>=r||bn(o,c))continue;let d=Ma[i]??i;return{code:"blank",span:{start:c,end:c+1},character:d,isLineEnd:vn(i)}}}}function Yb(e,t){let n=t.start>0?ce(e,t.start-1):t;for(let{start:a,end:s}of[n,t]){let o=e.slice(a,s);if(!/^(?:[ \t]+---[ \t]*|--|-{4,}|-[ -]*-|[\u2010-\u2015]+-*)[ \t]*$/.test(o))continue;let r=o.length-o.trimStart().length;return{code:"invalid",span:{start:a+r,end:a+o.trimEnd().length},reason:"this line separates no documents",hint:"write just '---', without blanks before it"}}}function Jb(e,t){let n=/quoted scalar|deficient indentation/.test(t.reason);if(n){let s=Zb(e,t.offset);if(s)return{code:"unclosed-quote",span:s,quote:e[s.start]??'"'}}if(!n&&!/flow collection$/.test(t.reason))return;let a=tv(e,t.offset);if(a!==void 0)return{code:"invalid",span:{start:a,end:a+1},reason:`the '${e[a]}' is never closed`,hint:"close it, or indent what belongs into it"}}var Xb=/(^|[:\-,[{])[ \t]*("[^"\\\n]*(?:\\.[^"\\\n]*)*("|\\?$)|'[^'\n]*(?:''[^'\n]*)*('|$))/gm;function Zb(e,t){let n,a=ce(e,t).end;for(let{0:s,2:o="",3:r,4:i,index:l}of e.slice(0,a).matchAll(Xb)){if(r==='"'||i==="'")continue;let c=l+s.length-o.length;if(c>=Math.max(t,1))break;n={start:c,end:ce(e,c).end}}return n}var ev=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g;function tv(e,t){let n=[],a=e.slice(0,t).replace(ev,s=>" ".repeat(s.length));for(let s of a.matchAll(/[[{\]}]/g))s[0]==="["||s[0]==="{"?n.push(s.index):n.pop();return n.at(-1)}function nv(e,t,{reason:n}){let a=e.slice(t.start,t.end),s=/(?:^|[:\-,[]\s+|\[)(\*(?:[^\s,\]}]*)(?:[ \t]+[^\s,#\]}]+)*)/.exec(a);if(!s?.[1]||!/alias|bad indentation|node content/.test(n))return;let o=t.start+s.index+s[0].length-s[1].length;return{code:"anchor",span:{start:o,end:o+s[1].length},name:s[1],known:[],problem:"wildcard"}}function av(e,t,n){let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=ce(e,a.start-1);let s=a.start>0?ce(e,a.start-1):void 0,o=uc({reason:t.reason,line:e.slice(a.start,a.end),column:a===n?t.offset-a.start:0,above:s&&e.slice(s.start,s.end)});return{code:"invalid",span:ov(e,o.isAbove&&s?s:a,o),...sv(o)}}function sv({reason:e,hint:t}){return{reason:e,hint:t}}function ov(e,t,{from:n=0}){let a=e.slice(t.start,t.end),s=a.length-a.trimStart().length,o=a.trimEnd().length,r=Math.max(s,Math.min(n,o-1));return{start:t.start+r,end:t.start+Math.max(o,r)}}function hc(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/[.*/]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function yc(e){if(e instanceof RangeError)return{reason:"nesting too deep",offset:0};if(!(e instanceof qn))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var bc=/(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source,rv=new RegExp(`^${bc}[{[]${bc}["{[\\]}]`),iv=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g;function vc(e){if(!e.includes("//")&&!e.includes("/*"))return[];if(!rv.test(e))return[];let t=[];for(let{0:n,index:a}of e.matchAll(iv))n.startsWith("/")&&t.push({start:a,end:a+n.trimEnd().length});return t}function kc(e,t){let n="",a=0;for(let{start:s,end:o}of t)n+=e.slice(a,s)+e.slice(s,o).replace(/[^\n]/g," "),a=o;return n+e.slice(a)}var lv=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}]/g;function Sc(e){if(!/^\s*\{/.test(e))return;let t=[],n=0,a=0,s=0;for(let{0:r,index:i}of e.matchAll(lv)){if(r==="{"&&n++===0){if(e.slice(s,i).trim()!=="")return;a=i}if(r==="}"&&--n===0&&(s=i+1,t.push({start:a,end:s})),n<0)return}return n===0&&t.length>1&&e.slice(s).trim()===""?t:void 0}function Ta({tape:e},t){let n=0,a=e.length/4-1;for(;n<a;){let l=n+a+1>>1;(e[l*4+1]??0)<=t?n=l:a=l-1}let s=n*4,o=e[s]===H.scalar||e[s]===H.key,r=e[s+1]??0,i=e[s+2]??0;return o&&r<=t&&t<i?{start:r,end:i}:void 0}function wc(e,t,n){let a=new Set(n.filter(({depth:c})=>c===0).map(({key:c})=>c));if(!a.has("apiVersion")||!a.has("kind"))return[];let s=cv(t);if(s.some(({start:c})=>e.slice(e.lastIndexOf(`
`,c-1)+1,c).trim()!==""))return[];let o=new Map(s.map(({name:c},d)=>[c,d])),r=[],i=new Set,l=s[0]?.name;return s.forEach(({name:c,start:d},p)=>{let u=c==="apiVersion"||c==="kind",m=i.has("apiVersion")&&i.has("kind"),f=(o.get("apiVersion")??0)>=p&&(o.get("kind")??0)>=p,b=u||c===l||c==="metadata"&&o.get(c)===p;i.has(c)&&m&&f&&b&&(r.push(d),i=new Set,l=c),i.add(c)}),r}function cv({tape:e,keys:t}){let n=[],a=s=>e[s]===H.alias?s+4:e[s+3]??s+4;for(let s=4;s<e.length;){let o=e[s]===H.key;o&&n.push({name:t[e[s+3]??0]??"",start:e[s+1]??0}),s=a(o?s+4:a(s))}return n}var dv=/(?<=\n) *\t[ \t]*|(\t)(?<=\n *(?:- +)*- *\t)[ \t]*/g;function xc(e,t,n){let a=e.slice(t.start,t.end);if(!a.includes("	"))return[];let s=t.start===0?`
`:"",o=[],r=uv(e,n);for(let i of`${s}${a}`.matchAll(dv)){let l=t.start-s.length+i.index,c=l+i[0].length,d=l+i[0].indexOf("	");if(r.takes(d))continue;let p=e[c],u=p===void 0||p===`
`||p==="\r"||p==="#";o.push({span:{start:l,end:c},before:i[1]!==void 0?"item":u?"nothing":"content"})}return o}function uv(e,t){let n=0,a=0,s=[],o={start:-1,end:-1,isPlain:!1,column:-1};return{takes(i){if(r(i),o.start<=i&&i<o.end)return!0;let l=e.lastIndexOf(`
`,i)+1;return o.isPlain&&o.end<=l&&e.slice(o.end,i).trim()===""?i-l>o.column:s.some(({isFlow:d,end:p})=>d&&i<p)}};function r(i){for(;n<t.length;n++,a=0){let{tape:l}=t[n]??{tape:new Int32Array};for(;a<l.length;a+=4){let c=l[a+1]??0;if(c>i)return;let d=l[a+2]??0;for(;s.length>0&&(s.at(-1)?.end??0)<=c;)s.pop();let p=l[a];if(p===H.mapping||p===H.sequence){let b=e[c]==="{"||e[c]==="[",y=b?s.at(-1)?.column??-1:c-(e.lastIndexOf(`
`,c-1)+1);s.push({end:d,column:y,isFlow:b});continue}let u=e[c]==='"'||e[c]==="'",m=p===H.scalar&&e[c-1]===`
`,f=!u&&!m&&d>c&&p!==H.alias;o={start:c,end:d,isPlain:f,column:s.at(-1)?.column??-1}}}}}var pv=new Set(["duplicate-key","missing-separator","blank","tab","refused"]);function Rc(e){return pv.has(e.code)}function Na(e,t){let n=e.slice(t.start,t.end),a=vc(n),s=mv(a.length===0?n:kc(n,a)),o=gv(s);if("failure"in o){let b=Sc(s);if(b)return Ac(b.map(k=>Na(e,kn(k,t.start))));let y=fc(s,o.failure);return{documents:[],troubles:y.map(k=>po(k,t.start))}}let{trees:r,duplicates:i,faults:l}=Nr(o.text,o.events,b=>o.toOffset(b)+t.start),c=l.length>0?co(s):void 0;if(c)return{documents:[],troubles:[{code:"template",span:kn(c,t.start)}]};let[d]=r,p=d&&i.length>0?wc(e,d,i):[];if(p.length>0)return kv(e,t,p);let u=[...l.map(b=>Av(hc(b),e)),...i.map(({key:b,before:y,again:k})=>({code:"duplicate-key",key:b,before:y,span:k})),...a.slice(0,1).map(b=>({code:"refused",problem:"json-comment",span:kn(b,t.start)})),...wv(s,r).map(b=>po(b,t.start)),...xv(s).map(b=>po(b,t.start)),...r.flatMap(b=>Cv(e,t,b))];if(s===n)for(let{span:b,before:y}of xc(e,t,r))u.push({code:"tab",span:b,before:y});let m=Rv(d);m&&u.push(m);let f=r.map(b=>({...b,span:t}));return{documents:u.every(Rc)?f:[],troubles:u}}function mv(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var fv=2e7,mo=" ".repeat(8);function gv(e){let t=e,n,a=-1,s=[];for(let o=e.length;;o+=t.length){let r=bv(t);if(!("reason"in r))return{text:t,events:r,toOffset:s.length===0?vv:d=>yv(s,d)};n??=r;let i=ce(t,r.offset);if(r.reason!=="deficient indentation"||o>fv||i.start===a)return{failure:n};let l=t.slice(i.start,i.end),c=l.replace(hv,d=>d==="	"?" ":d);if(c!==l){t=t.slice(0,i.start)+c+t.slice(i.end);continue}a=i.start,s.push(i.start),t=t.slice(0,i.start)+mo+t.slice(i.start)}}var hv=/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|\t/g;function yv(e,t){let n=0,a=e.length;for(;n<a;){let o=n+a>>1;(e[o]??0)<t?n=o+1:a=o}if(n===0)return t;let s=(n-1)*mo.length;return Math.max((e[n-1]??0)-s,t-s-mo.length)}function bv(e){let{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return hr(e,{maxDepth:Tr})}catch(n){return yc(n)}finally{Error.stackTraceLimit=t}}function vv(e){return e}function kv(e,t,n){let a=n.map(r=>Sv(e,e.lastIndexOf(`
`,r-1)+1)),s=[t.start,...a].map((r,i)=>Na(e,{start:r,end:a[i]??t.end})),o=n.map((r,i)=>{let l=ce(e,r),c=e.indexOf(":",r);return{code:"missing-separator",span:{start:r,end:c===-1||c>l.end?l.end:c},first:Cc(s[i]),second:Cc(s[i+1])}});return Ac([...s,{documents:[],troubles:o}])}function Sv(e,t){let n=t;for(;n>0;){let a=e.lastIndexOf(`
`,n-2)+1;if(e[a]!=="#")break;n=a}return n}function Ac(e){return{documents:e.flatMap(({documents:t})=>t),troubles:e.flatMap(({troubles:t})=>t)}}function Cc(e){let t=e?.documents[0]?.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function wv(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(n?.[1])return[uo("end-mark",n[0].lastIndexOf("..."))];let a=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]+---(?=\s)/.exec(e);if(a)return[uo("indented-separator",a[0].length-3)];if(t.length<2)return[];let s=/^\.\.\.(?=[ \t]*\r?$)/m.exec(e);return s?[uo("behind-end",s.index)]:[]}function uo(e,t){return{code:"refused",problem:e,span:{start:t,end:t+3}}}function xv(e){let t=e.indexOf("\uFFFD");return t===-1?[]:[{code:"refused",problem:"not-utf8",span:{start:t,end:t+1}}]}function Rv(e){let t=e?.value;if(!e||!Array.isArray(t)||t.length===0)return;let n=s=>typeof s=="object"&&s!==null&&"apiVersion"in s&&"kind"in s&&"metadata"in s,a=e.tape[1]??0;return t.every(n)?{code:"refused",problem:"object-list",span:{start:a,end:a+1}}:void 0}function Cv(e,t,n){let a=e.slice(t.start,t.end);if(a.search(zt)===-1)return[];let s=[];for(let o of a.matchAll(zt)){let r=t.start+o.index,i=Ta(n,r);if(!i||/["'|>]/.test(e[i.start]??""))continue;let l=e.slice(i.start,i.end);if(!(l.includes(`
`)||r>i.start&&r<i.end-1&&l.includes(" ")&&e[r+1]!=="#"&&!vn(o[0]))&&(s.push({code:"blank",span:{start:r,end:r+1},character:Ma[o[0]]??o[0],isLineEnd:vn(o[0])}),s.length>=1e3))break}return s}function Av(e,t){if(e.span.end>e.span.start)return e;let n=t.indexOf(":",e.span.start),a=n===-1?Math.max(0,e.span.start-1):n;return{...e,span:{start:a,end:a+1}}}function kn({start:e,end:t},n){return{start:e+n,end:t+n}}function po(e,t){let n=kn(e.span,t);return e.code==="duplicate-key"?{...e,span:n,before:kn(e.before,t)}:{...e,span:n}}function $c(e){let t=[],n=[],a=0;for(let s=Pc(e,0);s!==-1;s=Pc(e,s+3)){let o=e[s+3];if(o!==void 0&&o!==`
`&&o!=="\r"&&o!==" "&&o!=="	"){n.push(s);continue}Oc(e,a,s)&&t.push({start:a,end:s}),a=Pv(e,s+3)}return Oc(e,a,e.length)&&t.push({start:a,end:e.length}),{pieces:t,glued:n}}function Pv(e,t){let n=e.indexOf(`
`,t);return n!==-1&&e[n+1]==="\uFEFF"&&e.slice(t,n).trim()===""?n+2:t}function Pc(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1))if(n===0||e[n-1]===`
`)return n;return-1}function Oc(e,t,n){let a=t;for(;a<n;){let s=e.indexOf(`
`,a),o=s===-1||s>n?n:s,r=a;for(;r<o&&(e[r]===" "||e[r]==="	"||e[r]==="\r");)r++;let i=e[r],l=i==="%"&&r===a,c=r===a&&e.startsWith("...",a)&&e.slice(a+3,o).trim()==="";if(r<o&&i!=="#"&&!l&&!c)return!0;a=o+1}return!1}var Ov={isWanted:()=>!0,isMissed:()=>!0};function Ea(e,{isWanted:t,isMissed:n}=Ov){let a=[],s=[],o=[],r=!1,i=0,{pieces:l,glued:c}=$c(e);for(let d of l){let p={start:i,end:d.start};i=d.end;let u=e.slice(d.start,d.end);if(!t(u)){o.push(d);continue}let m=Na(e,d),f=[...Tv(e,p,d),...$v(e,c,d),...m.troubles],b=f.length===0||n(u);if(!b&&m.documents.length===0){o.push(d);continue}for(let y of m.documents)a.push(y);if(b)for(let y of f)s.push(y);r||=m.documents.length===0}return{documents:a,troubles:s,isBroken:r,unwanted:o,pieceCount:l.length}}function $v(e,t,n){return t.filter(a=>n.start<=a&&a<n.end&&!/^-+\s*$/.test(Mv(e,a))).map(a=>({code:"refused",problem:"behind-separator",span:{start:a+3,end:ce(e,a).end}}))}function Mv(e,t){let{start:n,end:a}=ce(e,t);return e.slice(n,a)}function Tv(e,t,n){let a=[],s=e.slice(t.start,t.end),o=s.includes("%")?/^%[A-Z].*/m.exec(s):null;if(o){let c=t.start+o.index,d=c+o[0].trimEnd().length;a.push({code:"refused",problem:"directive",span:{start:c,end:d}})}if(!s.endsWith("---"))return a;let r=ce(e,n.start),i=e.slice(n.start,r.end),l=n.start+i.length-i.trimStart().length;if(i.trim()!==""&&e[l]!=="#"){let c=n.start+i.trimEnd().length;a.push({code:"refused",problem:"behind-separator",span:{start:l,end:c}})}return a}function La(e){return e.startsWith("\uFEFF")?e.slice(1):e}var Mc=["recommended","strict","all"];var Tc={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function Lc(e,t,n){let a=La(e),s=Ea(a),o=ot(a),r=(u,m)=>{let{line:f,column:b}=Pa(o,u);throw new Ht(`${t}:${f}:${b}: ${m}`)},i=s.troubles.find(({code:u})=>u!=="refused");i&&r(i.span.start,`this is no valid YAML: ${Nv(i)}`);let[l,c]=s.documents;if(c&&r(c.tape[1]??c.span.start,"a configuration is one document: remove what follows here"),!l||l.value===null)return{};let d={...l,file:t,index:0},p={rules:new Map(n.map(u=>[u.id,u])),file:t,fail:(u,m)=>r(Ze(u).start,m)};return Ev(qe.root(d),p)}function Nv(e){switch(e.code){case"invalid":return`${e.reason}: ${e.hint}`;case"tab":return"a tab stands where only blanks may";case"duplicate-key":return`key '${e.key}' stands here again`;case"unclosed-quote":return`the text that begins with ${e.quote} here is never closed`;case"anchor":return`'${e.name}' leads to no anchor: a text that begins with '*' needs quotes`;case"blank":return`this is not a blank but a ${e.character}`;default:return e.code.replaceAll("-"," ")}}function bt(e,t,n){if(!q(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(_c).join(", ")} belongs here`);let a={};for(let[s,o]of e.entries()){let r=Object.hasOwn(n,s)?n[s]:void 0;if(!r)return t.fail(o.key,`unknown key '${s}'${nt(s,Object.keys(n))}`);o.value!==null&&(a[s]=r(o,t))}return a}function Ev(e,t){let n=bt(e,t,{$schema:rt,extends:Va(Mc),rules:Ic,overrides:Ia(Vv),ignore:Ia(_v),external:Dv,complete:go,namespace:Bv,kubernetesVersion:Kv,cluster:(a,s)=>bt(a,s,{storageClasses:Ia(qv)}),suppressions:(a,s)=>bt(a,s,{forbid:Wv})});return{...n.extends?{profile:n.extends}:{},...n.rules?{rules:n.rules}:{},...n.overrides?{overrides:n.overrides}:{},...n.ignore?{ignore:n.ignore}:{},...n.external?{external:n.external}:{},...n.complete===void 0?{}:{complete:n.complete},...n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0},...n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion},...n.cluster?.storageClasses?{storageClasses:n.cluster.storageClasses}:{},...n.suppressions?.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{}}}function Ic(e,t){if(!q(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,s]of e.entries()){let o=t.rules.get(a);if(!o)return t.fail(s.key,`there is no rule '${a}'${nt(a,t.rules.keys())}`);n[a]=Lv(s,t,o)}return n}var Ec=[...Fs,"off"];function Lv(e,t,n){if(e.value===!1)return{severity:"off"};if(!q(e.value))return{severity:Va(Ec)(e,t)};let{severity:a,...s}=bt(e,t,{severity:(o,r)=>o.value===!1?"off":Va(Ec)(o,r),...Object.fromEntries(Object.entries(n.options).map(([o,r])=>[o,(i,l)=>Iv(i,l,r)]))});return{...a?{severity:a}:{},...Object.keys(s).length>0?{options:s}:{}}}function Iv(e,t,n){switch(n.type){case"strings":return Qt(e,t);case"string":return rt(e,t);case"boolean":return go(e,t);case"integer":{let a=e.number();return a===void 0||!Number.isInteger(a)||a<(n.minimum??Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):a}}}var Vc={files:Qt,kinds:Fv,namespaces:Qt,names:Qt};function Vv(e,t){let{rules:n,...a}=bt(e,t,{...Vc,rules:Ic});return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):{...a,rules:n}:t.fail(e,"an override needs 'rules'")}function _v(e,t){let{rules:n,reason:a="",until:s,...o}=bt(e,t,{...Vc,rules:Qt,reason:rt,until:rt});return n?{...o,rules:n,reason:a,...s?{until:s}:{},file:t.file,span:Ze(e)}:t.fail(e,"an ignore entry needs 'rules'")}function Fv(e,t){return fo(e,t,n=>{let a=Et.includes(n)?"":nt(n,Et);return a===""?void 0:`there is no kind '${n}'${a}`})}function Dv(e,t){return fo(e,t,n=>ic(n))}function Wv(e,t){let n=[...t.rules.keys()];return fo(e,t,a=>n.some(He([a]))?void 0:`no rule is called '${a}'${nt(a,n)}`)}function fo(e,t,n){let a=Qt(e,t);return a.forEach((s,o)=>{let r=n(s);r!==void 0&&t.fail(e.items()[o]??e,r)}),a}function Bv(e,t){let n=rt(e,t);return ei(n)?n:t.fail(e,`a namespace has small letters, digits and '-' only, unlike '${n}'`)}function Kv(e,t){let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(e.scalar()??"")),a=Number(n?.[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function qv(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return{...n,name:a};let s=bt(e,t,{name:rt,provisioner:rt,default:go,volumeBindingMode:Va(["Immediate","WaitForFirstConsumer"])});return s.name?{...n,...s}:t.fail(e,"a storage class needs a 'name'")}function Va(e){return(t,n)=>{let a=t.text();return e.find(o=>o===a)??n.fail(t,`${e.map(_c).join(", ")} may stand here${a===void 0?"":`, not '${a}'${nt(a,e)}`}`)}}function Ia(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function Qt(e,t){return typeof e.value=="string"?[e.value]:Ia(rt)(e,t)}function rt(e,t){return e.text()??t.fail(e,"a text belongs here")}function go(e,t){return e.flag()??t.fail(e,"'true' or 'false' belongs here")}function _c(e){return`'${e}'`}var jv=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function xe(e){return e.replace(jv,Fc).replaceAll("	"," ")}function Yt(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,Fc)}function Fc(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function Dc(e){let t={version:1,resources:e.resources.map(Hv),references:e.references.flatMap(Gv),services:e.ofKind("Service").map(n=>Uv(e,n)),bindings:e.bindings};return`${Yt(t,2)}
`}function Gv({from:e,at:t,keyAt:n,to:a,state:s,targets:o}){let r={from:_a(e),path:(n??t).path};return a.selector===void 0?[{...r,to:a,state:s}]:s==="resolved"?o.map(i=>({...r,to:_a(i),state:s})):[{...r,to:{kind:a.kind,namespace:a.namespace,selector:a.selector},state:s}]}function Uv(e,t){return{service:{namespace:t.namespace,name:t.name},endpoints:e.endpointsOf(t).map(({pod:n,ports:a})=>({workload:_a(n.workload.resource),pod:n.name,ports:a}))}}function _a({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function Hv(e){return{..._a(e),file:e.file,document:e.at.document.index}}var Wc=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:o,message:r})=>`${xe(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${s} ${o} ${xe(r)}
`).join("");var Bc=({findings:e,summary:t})=>`${Yt({version:1,findings:e.map(({rule:n,severity:a,message:s,file:o,range:r,resource:i,path:l,related:c,help:d})=>({rule:n,severity:a,message:s,file:o,range:r,...i?{resource:i}:{},path:l,related:c,help:d})),summary:t},2)}
`;var vt={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function Kc(e){let t=([n,a])=>e?s=>`\x1B[${n}m${s}\x1B[${a}m`:s=>s;return{bold:t(vt.bold),dim:t(vt.dim),red:t(vt.red),yellow:t(vt.yellow),blue:t(vt.blue),cyan:t(vt.cyan),green:t(vt.green)}}var zv={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},Uc=(e,{color:t,quiet:n})=>{let a=Kc(t),s=new Map,o=(i,l)=>{let c=e.textOf(i);if(c===void 0)return;let d=s.get(i)??ot(c);s.set(i,d);let p=d[l-1];return p===void 0?void 0:c.slice(p,d[l]??c.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>Qv(i,{colors:a,lineOf:o})),...n?[]:[Xv(e,a)]].join(`
`)};function Qv(e,t){let{colors:n}=t,{severity:a,rule:s,message:o,file:r,range:i,resource:l,related:c}=e,d=u=>zv[a](n,u),p=[`${d(n.bold(a))}${n.bold(`: ${xe(o)}`)} ${n.dim(`[${s}]`)}`,`  ${n.cyan(qc(r,i))}${l?n.dim(`  ${Yv(l)}`):""}`,...jc(t,{file:r,range:i,mark:"^",paint:d})];for(let u of c)p.push(`  ${n.cyan(qc(u.file,u.range))}  ${xe(u.note)}`),p.push(...jc(t,{file:u.file,range:u.range,mark:"~",paint:n.cyan}));return`${p.join(`
`)}
`}function qc(e,{start:t}){return`${xe(e)}:${t.line}:${t.column}`}function Yv({kind:e,namespace:t,name:n}){return xe(`${e} ${t===""?"":`${t}/`}${n}`)}var Fa=160;function jc({colors:e,lineOf:t},{file:n,range:{start:a,end:s},mark:o,paint:r}){let i=t(n,a.line);if(i===void 0)return[];let l=a.column-1,c=s.line===a.line?s.column-1:i.length,d=l>Fa-20?l-20:0,p=xe(i.slice(d,l)),u=xe(i.slice(l,Math.min(c,d+Fa))),m=xe(i.slice(Math.min(c,d+Fa),d+Fa)),f=String(a.line).padStart(5),b=" ".repeat(Gc(p)+(d>0?3:0))+o.repeat(Math.max(1,Gc(u)));return[`${e.dim(`${f} |`)} ${d>0?"...":""}${p}${u}${m}`,`${e.dim("      |")} ${r(b)}`]}var Jv=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function Gc(e){return e.replace(new RegExp("\\p{Mark}|\\u200d","gu"),"").replace(Jv,"  ").length}function Xv({summary:e,notes:t,focus:n},a){let{errors:s,warnings:o,infos:r,files:i,resources:l,suppressed:c,skipped:d}=e,p=[s>0?a.red(Sn(s,"error")):"",o>0?a.yellow(Sn(o,"warning")):"",r>0?a.blue(`${r} info`):""].filter(f=>f!==""),m=[`${p.length===0?a.green("no findings"):p.join(", ")} in ${n===void 0?"":`${Sn(n,"file")}, judged with `}${Sn(l,"resource")} of ${Sn(i,"file")}${c>0?`; ${c} suppressed`:""}`];d.length>0&&m.push(a.dim(`skipped: ${d.map(({reason:f,count:b})=>`${b} ${xe(f)}`).join(", ")}`));for(let f of t)m.push(a.dim(`note: ${xe(f)}`));return`${m.join(`
`)}
`}function Sn(e,t){return`${e} ${t}${e===1?"":"s"}`}var Hc=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:o,message:r,help:i,related:l})=>Yt({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:s,code:o,message:r.replaceAll('"',"'"),url:i,related:l.map(c=>({file:c.file,location:`${c.range.start.line},${c.range.start.column},${c.range.end.line},${c.range.end.column}`,message:c.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var zc={pretty:Uc,compact:Wc,json:Bc,vscode:Hc};var wn="rule-crashed";function Da({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:s=()=>"",graph:o}){let r=[],i=new Map;for(let p of e){if(p.scope!==t||!n.isOn(p.id))continue;let u=n.variants(p);u.forEach((m,f)=>{let b=(y,k,...h)=>r.push(Zv(p,{at:y,message:k,rest:h},a));try{let y=p.visit({graph:o,options:m,report:b,textAt:c,documentText:d});l({rule:p.id,visitor:y,variant:u.length>1?f:void 0})}catch(y){r.push(Jc(p.id,{},y))}})}return{remarks:r,listeners:i,choice:n};function l(p){for(let u of Object.keys(p.visitor))Me(i,u,p)}function c(p){let{start:u,end:m}=Ze(p);return s().slice(u,m)}function d({at:p}){let{start:u,end:m}=p.document.span;return s().slice(u,m)}}function Zv(e,{at:t,message:n,rest:a},s){let o=ek(t),r=e.messages[n];if(r===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let i=typeof r=="function",l=i?r(a[0]):r,c=a[i?1:0],d="document"in o?tk(o,s(o.document)):void 0;return{rule:e.id,messageId:n,message:l,...c?.severity?{severity:c.severity}:{},...ho(o),...d?{resource:nk(d)}:{},path:"path"in o?o.path:[],related:(c?.related??[]).map(p=>({...ho(p.at),note:p.note}))}}function ek(e){return"document"in e?{document:e.document,path:e.path,isKey:e.isKey??!1}:e}function ho(e){return"document"in e?{file:e.document.file,span:Ze(e)}:{file:e.file,span:e.span}}function tk(e,t){if(t.length<=1)return t[0];let n=({at:o})=>o.path.every((r,i)=>e.path[i]===r),[,a]=e.path,s=typeof a=="number"?t[a]:void 0;return s&&n(s)?s:t.find(n)}function yo(e,t,n){let{listeners:a}=e;ze(e,{hook:"resource",resource:t},o=>o.resource?.(t));let s=t.visitable;if(s!==void 0&&a.has(s)&&ze(e,{hook:s,resource:t},o=>o[s]?.(t)),!!n&&(ze(e,{hook:"workload",resource:t},o=>o.workload?.(n)),!!a.has("container")))for(let o of n.containers)ze(e,{hook:"container",resource:t},r=>r.container?.(o,n))}function bo(e,t,n){let a={file:n,span:t.span};ze(e,{hook:"syntax",at:a},s=>s.syntax?.(t,n))}function Qc(e,t){ze(e,{hook:"suppression",at:t.at},n=>n.suppression?.(t))}function Yc(e,t){for(let n of t.resources)yo(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)ze(e,{hook:"reference",resource:n.from},a=>a.reference?.(n));if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);ze(e,{hook:"claim",resource:a},s=>s.claim?.(n))}ze(e,{hook:"end"},n=>n.end?.())}function ze(e,t,n){let a=e.listeners.get(t.hook);if(a){for(let{rule:s,visitor:o,variant:r}of a)if(!(r!==void 0&&e.choice.variantFor(s,t.resource)!==r))try{n(o)}catch(i){e.remarks.push(Jc(s,t,i))}}}function Jc(e,{resource:t,at:n},a){let s=a instanceof Error?a.message:String(a),o=t?ho(t.at):n??{file:"",span:{start:0,end:0}};return{rule:wn,messageId:"crashed",message:`rule '${e}' crashed: ${s}`,...o,path:[],related:[]}}function nk({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var ak=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function vo(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function Xc(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",s=ak.flatMap(i=>n.get(i).items().flatMap(l=>{let c=l.value,d=q(c)?c.path:c;return typeof d=="string"&&!d.includes(`
`)?[sk(a,d)]:[]})),o=[];for(let[i,l]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let c of n.get(i).items()){let d=c.get("name").text();d&&o.push({kind:l,name:d,namespace:void 0})}let r=n.get("images").items().flatMap(i=>{let l=i.get("name").text(),c=i.get("newTag").exists||i.get("digest").exists||i.get("newName").exists;return l&&c?[l]:[]});return{fragments:s,supplied:o,images:r}}function Zc(e){let t=e.value;return!q(t)||typeof t.apiVersion!="string"||!t.apiVersion.startsWith("skaffold/")?[]:e.get("build").get("artifacts").items().flatMap(a=>a.get("image").text()??[])}function sk(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}function ed(e){if(/^(?:[ \t\r]*(?:(?:#|\/\/).*)?\n)*\s*[{[]/.test(e))return/\bapiVersion\b/.test(e)&&/\bkind\b/.test(e);let[t,n,a,s]=ok.map(o=>o.test(e));return t&&(n||a||s)||n&&a||!1}var ok=["apiVersion","kind","metadata","spec|data|items"].map(e=>new RegExp(`^[^\\w\\n]{0,3}(?:${e})\\b`,"m"));var rk="kubeworthy-ignore",ik=/#[ \t]*kubeworthy-ignore\b((?:(?!#[ \t]*kubeworthy-ignore\b)[^\n\r])*)/g,Wa="kubeworthy.dev/ignore",td=`${Wa}.`,lk=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/,ck=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function nd(e){let t=e.text.includes(rk)?dk(e):[],n=e.text.includes(Wa)?e.resources.flatMap(hk):[];return[...t,...n]}function dk({file:e,text:t,lineStarts:n,documents:a,resources:s}){let o=fk(t,n),r=uk(s,n),i=[],l=0,c=-1,d=-1;for(let p of t.matchAll(ik)){let u=p.index;for(;(a[l]?.span.end??Number.POSITIVE_INFINITY)<=u;)l++,d=-1;let m=a[l];if(m!==void 0&&m.span.start<=u&&Ta(m,u))continue;let[,b="",y,k=""]=lk.exec(p[1]??"")??[],h=Oa(n,u),w=/^(?:---)?[ \t]*(?:#.*)?$/.test(t.slice(n[h],u));m&&d===-1&&(c=pk(t,m.span.start),d=mk(t,m.span.start));let A=w&&m!==void 0&&c<=u&&u<d,$=w?o(h):h,I=w?r.get($):void 0;i.push({file:e,span:{start:u,end:u+p[0].trimEnd().length},covers:A?m.span:I??gk(t,n,$),rules:b.split(/[\s,]+/).filter(E=>E!==""),reason:k,...y?{until:y}:{}})}return i}function uk(e,t){let n=e.filter(({at:a})=>a.path.length>0);return new Map(n.map(({at:a})=>{let s=sn(a.document,a.path).value;return[Oa(t,s.start),s]}))}function pk(e,t){let n=e.lastIndexOf(`
`,t-1)+1,a=n;for(;n>0;){let s=e.lastIndexOf(`
`,n-2)+1,o=e.slice(s,n-1);if(!/^(?:---)?\s*(?:#.*)?$/.test(o))return a;n=s,(n===0||o.startsWith("---"))&&(a=n)}return a}function mk(e,t){for(let n=t;n<e.length;){let a=e.indexOf(`
`,n),s=a===-1?e.length:a;if(!ad(e.slice(n,s)))return n;n=s+1}return e.length}function ad(e){return/^\s*(#.*)?$/.test(e)}function fk(e,t){let n=-1;return a=>{if(n>a)return n;for(let s=a+1;s<t.length;s++)if(n=s,!ad(e.slice(t[s],t[s+1]??e.length).trimEnd()))return s;return n=-1,a}}function gk(e,t,n){return{start:t[n]??0,end:t[n+1]??e.length+1}}function hk(e){let t=sn(e.at.document,e.at.path).value,n=e.kind==="Pod"?void 0:It(e)?.metadata,a=e.at;return[Q(e.at),...n?[n]:[],...e.kind==="CronJob"?[a.get("spec").get("jobTemplate").get("metadata")]:[]].flatMap(o=>o.get("annotations").entries().filter(([r])=>r===Wa||r.startsWith(td)).map(([r,i])=>{let l=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(i.text()??"");return{file:e.file,span:Ze(i.key),covers:t,rules:r===Wa?[]:[r.slice(td.length)],reason:(l?.[2]??"").trim(),...l?.[1]?{until:l[1]}:{}}}))}function sd({remarks:e,suppressions:t,settings:n,choice:a,knownRules:s}){let o=[],r=He(n.forbiddenSuppressions),i=new Set(s),l=new Map,c=[];for(let u of t){let{file:m,span:f,covers:b}=u,y=p(u,{file:m,span:f},!0);for(let k of y)Me(l,m,{rule:k,suppression:u,uses:0,silences:w=>b.start<=w.span.start&&w.span.start<b.end})}for(let u of n.ignore){let m=io(u,n);for(let f of p(u,{file:u.file,span:u.span},!1))c.push({rule:f,suppression:u,uses:0,silences:b=>m({file:b.file,resource:b.resource})})}let d=e.filter(u=>{let m=[...l.get(u.file)??[],...c].filter(f=>f.rule===u.rule&&f.silences(u));for(let f of m)f.uses++;return m.length===0});for(let u of[...[...l.values()].flat(),...c])u.uses===0&&a.isHeard(u.rule)&&o.push({code:"unused",at:{file:u.suppression.file,span:u.suppression.span},rule:u.rule});return{remarks:d,suppressed:e.length-d.length,troubles:o};function p(u,m,f){return u.rules.length===0?(o.push({code:"unknown-rule",at:m,rule:""}),[]):(u.reason===""&&o.push({code:"without-reason",at:m,rule:u.rules.join(", ")}),u.rules.filter(b=>{if(!i.has(b))return o.push({code:"unknown-rule",at:m,rule:b,meant:Se(b,s)}),!1;if(f&&r(b))return o.push({code:"forbidden",at:m,rule:b}),!1;let y=u.until;return y!==void 0&&(!ck.test(y)||y<n.today)?(o.push({code:"expired",at:m,rule:b,until:y}),!1):!0}))}}function od(e,t,n){let a=new Map,s={text:""},o=Da({rules:e,scope:"resource",choice:n,resourcesOf:r=>a.get(r)??[],sourceText:()=>s.text});return(r,i)=>{if(typeof i!="string"){bo(o,{code:"unreadable",span:{start:0,end:0},reason:i.unreadable},r);let k=o.remarks.splice(0);return{path:r,lineStarts:[0],remarks:k,...{documents:[],documentCount:0,suppressions:[],skipped:[],images:[],unread:""}}}let l=La(i);s.text=l;let c=Ea(l,vo(r)?void 0:{isWanted:jr,isMissed:ed}),d=ot(l),p=[],u=[],m=c.unwanted.map(({start:y,end:k})=>Gr(r,l.slice(y,k))),f=[],b;for(let y of c.troubles)bo(o,y,r);return c.documents.forEach((y,k)=>{let h={...y,file:r,index:k};if(vo(r)){b??=Xc(qe.root(h),r),m.push("Kustomize file");return}let w=Xn(h,t.namespace);if("skipped"in w){h.value!==null&&m.push(w.skipped),w.skipped==="tool configuration"&&f.push(...Zc(qe.root(h)));return}p.push(h),a.set(h,w.resources);for(let A of w.resources)u.push(A),yo(o,A,It(A))}),a.clear(),{path:r,lineStarts:d,documents:p,documentCount:c.pieceCount,remarks:o.remarks.splice(0),suppressions:nd({file:r,text:l,lineStarts:d,documents:p,resources:u}),skipped:m,...b?{kustomization:b}:{},images:[...f,...b?.images??[]],unread:c.isBroken?l:""}}}var Jt={defaultClass:void 0,outside:!1,lateUntil:-1/0};function rd(e){let t=e.claims.filter(r=>r.class===void 0).map(r=>r.order??1/0);if(t.length===0)return[Jt];let n=e.classes.filter(r=>r.isDefault);if(n.length===0)return e.complete?[Jt]:[{...Jt,outside:!0},Jt];let a=n.map(r=>({...Jt,defaultClass:r})),s=Math.min(...n.map(r=>r.order??-1/0));return t.some(r=>r<s)?[...a,{...Jt,defaultClass:n[0],lateUntil:s}]:a}function id(e,t,n){if(e.class!==void 0)return{name:e.class,object:n.get(e.class),isDefault:!1,isLate:!1};if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=(e.order??1/0)<t.lateUntil;return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var yk={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function ld(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":Vs(e.object.provisioner);return a!=="none"?yk[a]:n||t?"pending":"unknown"}function Ba({object:e}){return e!==void 0&&Vs(e.provisioner)!=="none"}var de=(e,t)=>`${e}/${t}`,cd={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},ud=e=>Object.hasOwn(cd,e)?cd[e]??0:0,dd=e=>e.reduce((t,n)=>t|ud(n),0);function bk(e){let t=[...new Set(e)].flatMap(a=>{let s=Ee(a);return s===void 0?[]:[{text:a,size:s}]});t.sort((a,s)=>De(a.size,s.size));let n=0;return new Map(t.map(({text:a,size:s},o)=>{let r=t[o-1];return r!==void 0&&De(r.size,s)!==0&&(n+=1),[a,{size:s,rank:n}]}))}var pd=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function vk(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return pd([...t,...n],a=>de(a.namespace,a.name))}var kk=e=>e.length>0&&e.every(t=>ud(t)!==0);function md(e){let t=pd(e.volumes,r=>r.name),n=vk(e.claims),a=bk(["0",...t.flatMap(r=>r.capacity??[]),...n.flatMap(r=>r.request??[])]),s=a.get("0")?.rank??0,o=r=>e.attributesClasses?r??"":"";return{volumes:t.map(r=>{let i=a.get(r.capacity??""),l=Zn(r.accessModes);return{volume:r,size:i?.size,rank:i?.rank??-1,modes:dd(l),modesCount:l.length,volumeMode:r.volumeMode||"Filesystem",attributesClass:o(r.attributesClass),affinityKey:r.nodeAffinity===void 0?"":JSON.stringify(r.nodeAffinity)}}),claims:n.flatMap(r=>{let i=a.get(r.request??"");return i===void 0||i.rank<=s||!kk(r.accessModes)?[]:[{claim:r,id:de(r.namespace,r.name),size:i.size,rank:i.rank,modes:dd(r.accessModes),volumeMode:r.volumeMode||"Filesystem",attributesClass:o(r.attributesClass),selectorKey:r.selector===void 0?"":JSON.stringify(r.selector)}]})}}function Sk(e){let t=a=>a===void 0||aa(a,e.labels,e.name),n={narrow:a=>t(a)?[n]:[],implies:t};return n}var hd={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},wk=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),fd=e=>Number.parseInt(e[0]??"",10),gd={In:(e,t)=>({...e,exists:!0,allowed:wk(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,fd(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,fd(t))})};function xk(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var yd=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function Rk(e,t){let n=yd(t);if(n.length===0)return;let a=new Map(e);for(let[s,{operator:o,values:r}]of n){let i=a.get(s)??hd,l=xk(Object.hasOwn(gd,o)?gd[o]?.(i,r??[])??i:i);if(l===void 0)return;a.set(s,l)}return a}function Ck(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>e.allowed?.has(a))}function Ak(e,t){let n=yd(t);return n.length>0&&n.every(([a,{operator:s,values:o}])=>Ck(e.get(a)??hd,s,o??[]))}function bd(e){let t={narrow:n=>n===void 0?[t]:(n.nodeSelectorTerms??[]).flatMap(a=>{let s=Rk(e,a);return s===void 0?[]:[bd(s)]}),implies:n=>n===void 0||(n.nodeSelectorTerms??[]).some(a=>Ak(e,a))};return t}function Pk(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function Xt(e,t){return(t.length===0?[bd(new Map)]:t.map(Sk)).flatMap(a=>a.narrow(Pk(e.nodeSelector??{}))).flatMap(a=>a.narrow(e.nodeAffinity))}function it(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var Re=e=>`volume '${e.volume.name}'`,vd=e=>e===""?"no class":`class '${e}'`,kd=e=>e.map(t=>`'${t}'`).join(", ")||"none",Sd=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function Ok(e,t){let n=new Set([...Object.keys(e?.matchLabels??{}),...(e?.matchExpressions??[]).map(s=>s.key)]),a=Object.entries(t).filter(([s])=>n.has(s)).map(([s,o])=>`${s}=${o}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function $k(e,{facts:{claim:t}}){let{namespace:n,name:a,uid:s}=e.volume.claimRef??{};return n?a!==t.name||n!==t.namespace?`${Re(e)} is reserved for claim '${a??""}' in namespace '${n}'`:`${Re(e)} is reserved for an earlier claim '${a}' with uid '${s??""}'`:`${Re(e)} is reserved by a claimRef without a namespace, which no claim can match`}var xn={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${Re(e)} offers access modes ${kd(e.volume.accessModes)}, the claim asks for ${kd(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!it(e,t),text:$k},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>`${Re(e)} states no readable capacity ('${e.volume.capacity??""}')`},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>`${Re(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||tt(e.size)<tt(t.size),text:(e,{facts:t})=>`${Re(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${Re(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${Re(e)} has ${Sd(e.attributesClass)}, the claim asks for ${Sd(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${Re(e)} is being deleted`},phase:{code:"phase",rejects:e=>(e.volume.phase??"Available")!=="Available",text:e=>`${Re(e)} is '${e.volume.phase??""}', not 'Available'`},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!fe(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${Re(e)} has ${Ok(t.selector,e.volume.labels)}, the claim selects ${ke(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${Re(e)} has ${vd(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":vd(t.class)}`}},{accessModes:ko,reserved:wd,unreadable:So,tooSmall:xd,volumeMode:wo,attributesClass:xo,deleting:Ro,phase:Rd,selector:Cd}=xn,Zt={first:[ko,wd,So,xd,wo,xo,Ro],second:[Rd,Cd,xn.class]},Ka={first:[wd,So,xd,wo,xo,Ro],second:[Rd,Cd,xn.class,ko]},Rn={first:[Ro,So,xn.tooSmallInBytes,xn.class,xo,wo,ko],second:[]},Ad={first:Rn.first.filter(e=>e.code!=="class"),second:[]};function kt(e,t,n){let a=o=>o.rejects(t,n),s=e.first.find(a);return s!==void 0||it(t,n.facts)?s:e.second.find(a)}function Co(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}var en={ownClass:50,others:10,othersSeen:40,seen:200},ne=(e,t)=>({code:e,text:t}),qa=e=>e.map(t=>`'${t}'`).join(", "),Od=(e,t)=>{let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`},Mk=({forecast:e,prospect:t})=>(e.consumers.get(t.plan.facts.id)??[]).filter(n=>n.nodeName===void 0),Pd=e=>e===void 0?[]:[(e.nodeSelectorTerms??[]).map(t=>ke({matchExpressions:[...t.matchExpressions??[],...t.matchFields??[]]})).join(" or ")];function Tk(e,t){let{name:n,nodeAffinity:a}=e.volume,s=Mk(t),[o]=s;if(a===void 0||o===void 0)return;if(s.some(d=>Xt(d,t.forecast.world.nodes).some(p=>p.narrow(a).length>0))){let d=`no node reaches volume '${n}' and the other volumes of pod '${o.name}' at once`;return o.claims.length>1?{volume:n,code:"node-affinity",text:d}:void 0}let i=[...o.nodeSelector===void 0?[]:[ke({matchLabels:o.nodeSelector})],...Pd(o.nodeAffinity)],l=i.length===0?"on any node of the run":`on nodes with ${i.join(" and ")}`,c=`volume '${n}' is on nodes with ${Pd(a).join()}, pod '${o.name}' runs ${l}`;return{volume:n,code:"node-affinity",text:c}}function Nk(e,{prospect:t,forecast:n,draft:a}){let s=n.stock.byName.get(a.volume??"")?.facts;if(s===void 0)return"";let o=t.plan.path==="controller"&&s.modesCount<e.modesCount?", which has fewer access modes":it(s,t.plan.facts)?", which is reserved for the claim":s.rank<e.rank?", which is smaller":"";return`, but the claim takes '${s.volume.name}'${o}`}function Ek(e,t){let{draft:n,prospect:a,takers:s}=t,{name:o}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:o,code:"less-preferred",text:`volume '${o}' fits too${Nk(e,t)}`};let r=(s.get(o)??[]).filter(l=>l!==a.plan.facts.id),[i]=r;if(i!==void 0){let l=r.length===1?Od(i,n.claim.namespace):`one of ${r.length} other claims`;return{volume:o,code:"taken",text:`volume '${o}' fits, but ${l} gets it`}}return a.plan.path==="scheduler"?Tk(e,t):void 0}function Lk(e,t){let{demand:n,path:a}=t.prospect.plan,o=kt(a==="scheduler"||a==="waiting"?Ka:Zt,e,n);if(o===void 0)return Ek(e,t);if(!(o.code==="class"&&n.class===void 0))return Co(o,e,n)}function Ik({prospect:e,draft:t,forecast:n,takers:a}){let{facts:s,demand:o}=e.plan,{claim:r}=s,i=n.stock.byName.get(r.volumeName??"")?.facts;if(i===void 0)return r.volumeName===void 0?[ne("lost","the claim says that it is bound, but names no volume")]:[ne("volume-not-found",`volume '${r.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:l,claimRef:c}=i.volume;if(r.bindCompleted&&c!==void 0)return[{volume:l,code:"lost",text:`the claim says that it is bound, but volume '${l}' is not bound to it`}];let d=c===void 0?kt(Rn,i,o):it(i,s)?void 0:Zt.first.find(({code:u})=>u==="reserved");return d?.code==="class"&&o.class===void 0?[]:d!==void 0?[Co(d,i,o)]:(a.get(l)??[]).filter(u=>u!==s.id).slice(0,1).map(u=>({volume:l,code:"taken",text:`volume '${l}' fits, but ${Od(u,r.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function $d(e){let{prospect:t,draft:n,forecast:a}=e,{facts:s,demand:o,path:r}=t.plan;if(r==="named")return Ik(e);let{stock:i}=a,l=h=>{let w=i.byName.get(h.volume.name);return w===void 0||!t.lots.has(w)},c=h=>h.filter(l).flatMap(w=>Lk(w,e)??[]),d=(i.reservedFor.get(s.id)??[]).map(h=>h.facts),p=h=>!d.includes(h),u=o.class===void 0?[]:i.volumesOfClass.get(o.class)??[],m=[...c(d),...c(u.slice(0,en.ownClass).filter(p))];if(u.length>en.ownClass){let h=u.length-en.ownClass;m.push(ne("more-volumes",`${h} more volumes of class '${o.class??""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return m;let f=i.volumes.slice(0,en.seen).filter(h=>h.volume.class!==o.class&&p(h)).slice(0,en.othersSeen),b=c(f),y=b.filter(h=>h.code==="class"),k=b.filter(h=>h.code!=="class");return[...m,...[...y,...k].slice(0,en.others)]}var Md=["pending","waiting","absent"];function Vk({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0)return[];if(t.some(o=>o.name===void 0))return[ne("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(o=>o.isDefault).map(o=>o.name??""))],s=t.some(o=>o.isLate)?[ne("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?s:a.length===1?[ne("default-class",`the claim sets no class and gets the default class ${qa(a)}`),...s]:[ne("default-class",`the claim sets no class, and of the default classes ${qa(a)} the newest counts`),...s]}function _k({prospect:e,draft:t,forecast:n}){let{effective:a,path:s}=e.plan;if(s==="named"||s==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:o,object:r}=a;if(o==="")return[ne("no-class","no other volume fits, and the claim asks for no class")];if(r===void 0)return[ne("class-not-found",`StorageClass '${o}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(Ba).flatMap(l=>l.object??[]))].map(l=>ne("provisioner",`class '${l.name}' asks provisioner '${l.provisioner}' for a volume`));if(r.provisioner===""||r.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(o)?"":", and the run holds no volume of it";return[ne("no-provisioner",`class '${o}' provides no volumes by itself${i}`)]}return r.provisioner.startsWith("kubernetes.io/")?[ne("unknown-provisioner",`no volume plugin is named '${r.provisioner}', the provisioner of class '${o}'`)]:[]}function Fk({prospect:e,draft:t,forecast:n}){let{plan:a}=e,s=a.effective.name??"",o=n.consumers.get(a.facts.id)??[];if(a.path==="waiting"){let[r]=o,i=r===void 0?"no pod in the run uses the claim":`pod '${r.name}' sets nodeName, which passes the scheduler by`;return[ne("no-consumer",`class '${s}' waits for a first consumer, and ${i}`)]}return a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned"?[]:o.filter(r=>r.nodeName===void 0).slice(0,3).flatMap(r=>{for(let l of new Set(r.claims)){let c=n.prospects.get(de(r.namespace,l)),d=c?.plan.facts.claim.madeBy?.kind==="Pod"&&c.plan.facts.claim.madeBy.name===r.name;if(c===void 0&&n.world.complete)return[ne("other-claim",`pod '${r.name}' cannot be scheduled: claim '${l}' does not exist`)];if(c!==void 0&&!d&&r.ephemeralClaims?.includes(l))return[ne("consumer",`pod '${r.name}' cannot start: claim '${l}' was not created for it`)];if(!(c===void 0||l===a.facts.claim.name||c.lots.size>0)&&Md.some(p=>c.rests.has(p)))return[ne("other-claim",`pod '${r.name}' cannot be scheduled: claim '${l}' gets no volume`)]}return Xt(r,n.world.nodes).length===0?[ne("consumer",`no node meets the demands of pod '${r.name}'`)]:[]})}function Dk({prospect:e,draft:t}){if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...(t.candidates??[]).slice(0,3).map(i=>`'${i}'`),...n.filter(i=>i!=="")],s=(t.candidates?.length??0)-3,o=s>0?`${a.slice(0,3).join(", ")} or one of ${s} others`:a.join(" or "),r=ne("order",`the order of creation decides which volume the claim gets: ${o}`);return e.isEstimate?[r,ne("estimate","there are too many orders to follow them all")]:[r]}function Wk({prospect:e,forecast:t}){let{claim:n}=e.plan.facts;return e.rests.has("absent")?(n.after??[]).filter(s=>{let o=t.prospects.get(de(n.namespace,s));return o!==void 0&&Md.some(r=>o.rests.has(r))}).map(s=>ne("predecessor",`the claim is created only when claim '${s}' has its volume`)):[]}function Td(e,t){let n=t.length===0?[]:[ne("successor",`${qa(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...$d(e),...Vk(e),..._k(e),...Fk(e),...Dk(e),...Wk(e),...n]}function oe(e,t,n){let a=e.get(t);a===void 0?e.set(t,[n]):a.push(n)}var Bk=5e6;function Kk({claims:e},t){let n=["",...t.filter(s=>s.isDefault).map(s=>s.name)],a=new Map;for(let{claim:s,selectorKey:o}of e)if(s.selector!==void 0)for(let r of s.class===void 0?n:[s.class]){let i=a.get(r)??new Map;a.set(r,i.set(o,s.selector))}return a}function qk(e,t){let{volume:n,rank:a,modes:s,volumeMode:o,attributesClass:r,affinityKey:i}=e,l=t.map(d=>fe(d,n.labels)?"1":"0").join(""),c=`${n.deleting===!0}|${n.phase??""}`;return[n.class,a,s,o,r,c,l,i].join("|")}function Nd(e,t){let n=new Set(e.claims.flatMap(({claim:d})=>d.volumeName??[])),a=Kk(e,t),s=new Map;for(let d of e.volumes)oe(s,d.volume.class,d);let o=d=>{let p=`own ${d.volume.name}`;if(d.volume.claimRef!==void 0||n.has(d.volume.name))return p;let u=[...a.get(d.volume.class)?.values()??[]];return u.length*(s.get(d.volume.class)?.length??0)>Bk?p:`like ${qk(d,u)}`},r=new Map;for(let d of e.volumes)oe(r,o(d),d);let i=new Map,l=new Map,c=new Map;for(let d of r.values()){let[p]=d;if(p===void 0)continue;let u={index:i.size,facts:p,volumes:d};for(let{volume:f}of d)i.set(f.name,u);let m=p.volume.claimRef;m===void 0?oe(c,p.volume.class,u):oe(l,de(m.namespace??"",m.name??""),u)}return{volumes:e.volumes,byName:i,reservedFor:l,freeOfClass:c,volumesOfClass:s}}function Ao(e){let t=e.map((r,i)=>i),n=r=>{let i=r;for(;t[i]!==i;){let l=t[i]??i;t[i]=t[l]??l,i=t[i]??i}return i},a=new Map,s=(r,i)=>{let l=a.get(r);l===void 0?a.set(r,i):t[n(i)]=n(l)};e.forEach((r,i)=>{for(let l of r.slots){s(l,i);for(let c of l.plans[0]?.offers??[])s(c.lot,i)}for(let l of[...r.after,...r.behind,...r.pod?.needs??[]])s(l,i)});let o=new Map;return e.forEach((r,i)=>{oe(o,n(i),r)}),[...o.values()]}function jk(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function ja(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let s of e){if(s.facts.modesCount>n.facts.modesCount)break;if(s.facts.modesCount<n.facts.modesCount||!t(s))continue;let o=a.get(s.facts.modes);o===void 0?a.set(s.facts.modes,[s]):o.push(s)}return[...a.values()].flatMap(jk)}var Po=(e,t)=>e.facts.modesCount-t.facts.modesCount;var Ga=e=>e.plans[0];function Gk(e){let t=e.find(a=>Ga(a)?.offers.length===0);if(t!==void 0)return[t];let n=Math.min(...e.map(a=>Ga(a)?.facts.rank??0));return e.filter(a=>Ga(a)?.facts.rank===n)}function Uk(e,t,n,a){let s=Ga(e);if(s===void 0)return[];let o=[],r=[],i=(l,c)=>o.some(d=>d.facts.rank<c&&l.implies(d.facts.volume.nodeAffinity));for(let l of s.offers)if(!(n(l.lot)<=0)){if(!a.spend(1+o.length))return r;if(i(t,l.facts.rank))break;for(let c of t.narrow(l.facts.volume.nodeAffinity))i(c,l.facts.rank)||r.push({place:c,assignment:{slot:e,lot:l.lot}});o.push(l)}if(!s.mayGoWithout)return r;for(let l of t.narrow(s.effective.object?.allowedTopologies))i(l,1/0)||r.push({place:l,assignment:{slot:e,rest:s.rest}});return r}function Ed(e,t,n,a){if(e.length===0)return[[]];let s=o=>a.freeOf(o)-(n.get(o)??0);return Gk(e).flatMap(o=>Uk(o,t,s,a).flatMap(({place:r,assignment:i})=>{let{lot:l}=i,c=l===void 0?n:new Map(n).set(l,(n.get(l)??0)+1);return Ed(e.filter(p=>p!==o),r,c,a).map(p=>[i,...p])}))}function Hk(e,t){return t.reduce((n,a)=>a===void 0||!a.isServed?[]:n.flatMap(s=>s.narrow(a.lot?.facts.volume.nodeAffinity)),e.places)}function Cn(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),s=Hk(n,[...n.needs,...a].map(t.decisionOf)),o=e.slots.filter(i=>!a.includes(i)),r=new Map;for(let i of s)for(let l of Ed(o,i,new Map,t)){let c=o.flatMap(d=>l.find(p=>p.slot===d)??[]);r.set(c.map(({lot:d,rest:p})=>d?.index??p).join(),c)}return[...r.values()]}var zk=new Set(["provisioned","unknown","deferred"]),Ua=e=>({isServed:zk.has(e)}),Oo=(e,t)=>(t??[]).map(n=>de(e.namespace,n));function Ld(e,t,n){for(let a of e.claims){let s=t.get(de(e.namespace,a));if(s===void 0&&n)return{claim:a,kind:"missing"};let o=s?.facts.claim.madeBy?.kind==="Pod"&&s.facts.claim.madeBy.name===e.name;if(s!==void 0&&!o&&e.ephemeralClaims?.includes(a))return{claim:a,kind:"foreign"}}}function Qk({plans:e,consumers:t},n){let a=new Set,s=new Set,o=new Set,r=new Set;for(let{facts:{claim:i}}of e)for(let l of[i.after,i.behind])if(!(l===void 0||r.has(l))){r.add(l);for(let c of Oo(i,l))a.add(c)}for(let i of t)for(let l of new Set(Oo({...i,accessModes:[]},i.claims))){let c=n.get(l)?.path==="scheduler";c&&o.has(l)&&s.add(l),(!c||o.has(l))&&a.add(l),o.add(l)}return{watched:a,shared:s}}var Yk=()=>({lots:new Set,rests:new Set});function Id(e){let{plans:t,nodes:n,complete:a}=e,s=new Map(t.map(h=>[h.facts.id,h])),o=e.consumers.filter(h=>h.claims.some(w=>s.get(de(h.namespace,w))?.path==="scheduler")),{watched:r,shared:i}=Qk({...e,consumers:o},s),l=new Map,c=[],d=h=>{let[w]=h,A=w?.facts.id??"",$=l.get(A);if($!==void 0)return $;let I={plans:h,outcome:Yk(),isWatched:r.has(A),isShared:i.has(A),after:[]};c.push(I);for(let E of h)l.set(E.facts.id,I);return I},p=new Map;for(let h of t){if(h.path==="scheduler")continue;let{id:w,claim:A}=h.facts,$=A.after===void 0&&A.behind===void 0?"":`${A.namespace} ${A.after?.join()??""} ${A.behind?.join()??""}`;oe(p,r.has(w)?`watched ${w}`:`${h.shape} ${$}`,h)}let u=[...p.values()].map(h=>({members:h,slots:[d(h)]})),m=new Map;for(let[h,w]of o.entries()){let A=[...new Set(w.claims)].flatMap(S=>s.get(de(w.namespace,S))??[]),$=A.filter(S=>S.path==="scheduler"),I=$.length<A.length||$.some(({facts:S})=>r.has(S.id)||i.has(S.id)||S.claim.after!==void 0),E=JSON.stringify([w.nodeSelector,w.nodeAffinity]),T=Ld(w,s,a)!==void 0,L=$.map(S=>S.shape).join(" & ");oe(m,I?`pod ${h}`:`${E} ${T} ${L}`,{consumer:w,brought:$})}let f=(h,w)=>Oo(h,w).flatMap(A=>l.get(A)??[]),b=[...m.values()].flatMap(h=>{let[w]=h;if(w===void 0)return[];let A=w.brought.map(($,I)=>d(h.flatMap(({brought:E})=>E[I]??[])));return[{consumer:w.consumer,count:h.length,slots:A}]});for(let h of c){let w=h.plans[0]?.facts.claim;w?.after!==void 0&&(h.after=f(w,w.after))}let y=u.map(({members:h,slots:w})=>{let A=h[0]?.facts.claim;return{count:h.length,slots:w,after:w.flatMap($=>$.after),behind:A===void 0?[]:f(A,A.behind).filter($=>$.plans[0]?.path!=="scheduler")}}),k=b.map(({consumer:h,count:w,slots:A})=>({count:w,slots:A,pod:{places:Xt(h,n),needs:[...new Set(h.claims)].flatMap($=>{let I=l.get(de(h.namespace,$));return I===void 0||A.includes(I)?[]:[I]}),isBlocked:Ld(h,s,a)!==void 0},after:A.flatMap($=>$.after),behind:[]}));return{units:[...y,...k],slots:l}}var _d=20,Fd={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},Vd=e=>(e.plans[0]?.offers.length??0)>0;function Ha(e,t,n){for(let s of t)e.outcome.lots.add(s);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:Ua(n??"pending")}function Jk(e){if(!e.after.filter(n=>!e.slots.includes(n)).some(n=>n.decision===void 0))return e.after.every(n=>n.decision?.isServed===!0)}function Xk(e){if(e.slots.some(o=>o.isShared))return!1;let t=Jk(e);if(t===void 0)return!1;if(!t){let o=i=>i.after.every(l=>l.decision?.isServed===!0),r=e.slots.map(i=>[i,o(i)?An(i):"absent"]);for(let[i,l]of r)i.decision===void 0&&Ha(i,[],l);return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||Vd(n)?!1:(Ha(n,[],n.plans[0]?.rest),!0);if(e.pod.needs.some(o=>o.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(o=>o.decision?.isServed===!1);if(!a&&e.slots.some(Vd))return!1;let[s]=a?[]:Cn(e,Fd);for(let o of e.slots)Ha(o,[],s===void 0?An(o):o.plans[0]?.rest);return!0}function An(e){return e.plans[0]?.rest==="unknown"?"unknown":"pending"}function Zk(e){let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=t.plans[0]?.offers??[],a=(o,r)=>{if(o.size===0)return;if(o.size===n.length)return{lots:o,parts:[o]};let i=new Map;for(let l of o)oe(i,r(l),l);return{lots:o,parts:[...i.values()].map(l=>new Set(l))}};if(e.pod===void 0)return a(new Set(ja(n,()=>!0).map(o=>o.lot)),o=>o.facts.modes);if(e.pod.needs.length>0)return;let s=Cn(e,Fd).flat();if(!s.some(o=>o.lot===void 0))return a(new Set(s.flatMap(o=>o.lot??[])),o=>o.index)}function eS(e,t){return!e.slots.some(n=>n.isWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function tS(e){let t=new Map,n=new Map;for(let s of e){for(let r of new Set(s.slots.flatMap(i=>i.plans[0]?.offers.map(l=>l.lot)??[])))oe(n,r,s);let o=Zk(s);o!==void 0&&!eS(s,o.lots)&&t.set(s,o)}let a=new Map(e.flatMap(s=>s.slots.map(o=>[o,s])));for(let s=0;s<_d;s+=1){let o=new Map;for(let[u,{lots:m}]of t)for(let f of m)oe(o,f,u);let r=new Map;for(let[u,m]of n)r.set(u,m.every(f=>t.has(f)));let i=new Map,l=u=>{let m=[...u].map(w=>w.index).join(),f=i.get(m);if(f!==void 0)return f;let y=[...new Set([...u].flatMap(w=>o.get(w)??[]))].reduce((w,A)=>w+A.count,0),k=[...u].reduce((w,A)=>w+A.volumes.length,0),h=y<=k&&[...u].every(w=>r.get(w));return i.set(m,h),h},c=u=>{let m=a.get(u);return m!==void 0&&t.has(m)},d=([u,m])=>u.after.every(f=>f.decision?.isServed??c(f))&&u.behind.every(f=>f.decision!==void 0||c(f))&&m.parts.every(l),p=[...t].filter(u=>!d(u));if(p.length===0)return t;for(let[u]of p)t.delete(u)}return new Map}function Dd(e){let t=e;for(let n=0;n<_d;n+=1){let a=t.filter(i=>!Xk(i)),s=tS(a);for(let[i,{lots:l}]of s)for(let c of i.slots)Ha(c,l,void 0);let o=a.filter(i=>!s.has(i)),r=o.length===0||o.length===t.length;if(t=o,r)return t}return t}var Mo={states:4e3,cells:4e5,looks:12e5},nS=e=>e.isWatched||e.isShared,aS=e=>e===void 0?"":`${e.isServed}${e.lot?.facts.affinityKey??""}`,sS=({left:e,free:t,decisions:n})=>`${e.join()};${t.join()};${n.map(aS).join("|")}`,$o=(e,t,n)=>e.map((a,s)=>s===t?n:a);function Wd(e,t){let n=[...new Set(e.flatMap(y=>y.slots).flatMap(y=>y.plans[0]?.offers??[]).map(y=>y.lot))],a=new Map(n.map((y,k)=>[y,k])),s=[...new Set(e.flatMap(y=>y.slots).filter(nS))],o=new Map(s.map((y,k)=>[y,k])),r=0,i=y=>(r+=y,r<=t.looks),l=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),c=new Set,d=[],p=y=>{let k=sS(y);c.has(k)||(c.add(k),d.push(y))},u=(y,k)=>k.decision??y.decisions[o.get(k)??-1],m=(y,k,h)=>{let{free:w,decisions:A}=y;for(let{slot:$,lot:I,rest:E}of h){I!==void 0?$.outcome.lots.add(I):$.outcome.rests.add(E??"pending");let T=I===void 0?void 0:a.get(I);T!==void 0&&(w=$o(w,T,(w[T]??0)-1));let L=I===void 0?Ua(E??"pending"):{isServed:!0,lot:I},S=o.get($);S!==void 0&&(A=$o(A,S,L))}p({left:$o(y.left,k,(y.left[k]??0)-1),free:w,decisions:A})},f=(y,k,h)=>{if(!k.after.every(E=>u(y,E)?.isServed===!0))return!1;let w=E=>y.free[a.get(E)??-1]??0;if(k.pod!==void 0){let E=Cn(k,{freeOf:w,decisionOf:T=>u(y,T),spend:i});for(let T of E)m(y,h,T);return E.length>0}if(!k.behind.every(E=>u(y,E)!==void 0))return!1;let[A]=k.slots,$=A?.plans[0];if(A===void 0||$===void 0)return!1;let I=ja($.offers,E=>i(1)&&w(E.lot)>0);I.length===0&&m(y,h,[{slot:A,rest:$.rest}]);for(let{lot:E}of I)m(y,h,[{slot:A,lot:E}]);return!0},b=y=>{e.forEach((k,h)=>{if((y.left[h]??0)!==0)for(let w of k.slots){if(u(y,w)!==void 0)continue;let A=w.after.every($=>u(y,$)?.isServed===!0);w.outcome.rests.add(A?An(w):"absent")}})};p({left:e.map(y=>y.count),free:n.map(y=>y.volumes.length),decisions:s.map(()=>{})});for(let y=d.pop();y!==void 0;y=d.pop()){if(c.size>l||r>t.looks)return{states:c.size,isComplete:!1};let k=y;e.map((w,A)=>(k.left[A]??0)>0&&f(k,w,A)).includes(!0)||b(k)}return{states:c.size,isComplete:r<=t.looks}}var oS=5e4;function rS(e,t,n){if(e.pod!==void 0||e.after.length>0)return!1;let a=t.reduce((i,l)=>i+l.volumes.length,0),s=new Set,o=0,r=0;for(let i of t)for(let l of n.get(i)??[]){if(r+=1,r>oS)return!1;if(!s.has(l)&&(s.add(l),o+=l.count*l.slots.length,o>a))return!1}return!0}function Bd(e){let t=new Map,n=a=>[...new Set(a.slots.flatMap(s=>s.plans[0]?.offers??[]).map(s=>s.lot))];for(let a of e)for(let s of n(a))oe(t,s,a);for(let a of e){let s=rS(a,n(a),t);for(let o of a.slots){for(let{lot:i}of o.plans[0]?.offers??[])a.pod?.places.some(c=>c.narrow(i.facts.volume.nodeAffinity).length>0)!==!1&&o.outcome.lots.add(i);let r=o.plans[0];r===void 0||s||(o.outcome.rests.add(r.rest),a.pod!==void 0&&o.outcome.rests.add(An(o)),o.after.length>0&&o.outcome.rests.add("absent"))}}}var iS=5e6,Pn=(e,t)=>({facts:e.facts,lot:e,prebound:t}),lS=(e,t)=>e.facts.rank-t.facts.rank;function cS(e,t,n){return e.flatMap(a=>kt(t,a.facts,n)===void 0?[Pn(a,!1)]:[])}function dS(e,t,n){return(n.reservedFor.get(e.id)??[]).filter(({facts:a})=>it(a,e)).filter(({facts:a})=>kt(Zt,a,t)===void 0).map(a=>Pn(a,!0))}function uS(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let s=n.stock.byName.get(a.volumeName);if(s===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:o}=s.facts.volume;if(a.bindCompleted)return{offers:o===void 0||a.uid!==void 0&&o.uid===a.uid?[Pn(s,o!==void 0)]:[],rest:"pending"};if(o!==void 0)return{offers:it(s.facts,e)?[Pn(s,!0)]:[],rest:"pending"};let r=t.class===void 0?Ad:Rn;return kt(r,s.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[Pn(s,!1)],rest:"pending"}}function pS(e,t,n){let{rank:a,modes:s,volumeMode:o,attributesClass:r,selectorKey:i}=e;return[n,t??"?",t===void 0,a,s,o,r,i].join("|")}function mS(e,t){let n=new Map;for(let{demand:s,shape:o}of e)s.class!==void 0&&n.set(s.class,(n.get(s.class)??new Set).add(o));let a=([s,o])=>o.size*(t.freeOfClass.get(s)?.length??0)>iS;return new Set([...n].filter(a).map(([s])=>s))}function Kd(e,t){let{stock:n}=e,a=e.facts.claims.map(i=>{let l=id(i.claim,t,e.classes),c={facts:i,class:l.name},d=dS(i,c,n),p=l.object?.waitsForConsumer===!0&&d.length===0,u=i.claim.volumeName!==void 0||i.claim.bindCompleted===!0?"named":p?e.consumers.has(i.id)?"scheduler":"waiting":"controller";return{facts:i,effective:l,demand:c,prebound:d,path:u,shape:pS(i,l.name,u)}}),s=mS(a,n),o=new Map,r=(i,l,c)=>{let d=o.get(c);if(d!==void 0)return d;let p=l==="scheduler"?Ka:Zt,u=i.class===void 0?[]:n.freeOfClass.get(i.class)??[],m=[...cS(u,p,i)].sort(l==="scheduler"?lS:Po);return o.set(c,m),m};return a.map(({facts:i,effective:l,demand:c,prebound:d,path:p,shape:u})=>{let m=n.reservedFor.has(i.id),f={facts:i,effective:l,demand:c,path:p,mayGoWithout:!1,isCrowded:!1};if(p==="named")return{...f,...uS(i,c,e),shape:`named ${i.id}`};let b=m||l.name!==void 0&&n.volumesOfClass.has(l.name),y=p==="waiting"?"waiting":ld(l,b,e.complete);if(p==="waiting")return{...f,offers:[],rest:y,shape:u};if(s.has(l.name??""))return{...f,offers:d,rest:"unknown",shape:u,isCrowded:!0};let k=l.object?.waitsForConsumer===!0,h=p==="controller"&&k?[]:r(c,p,u);return{...f,offers:d.length===0?h:[...d,...h].sort(Po),rest:y,mayGoWithout:Ba(l)||y==="unknown",shape:m?`reserved ${i.id}`:u}})}var fS={states:15e3,cells:15e5,looks:5e6};function gS(e,t){let n=Math.min(Mo.states,fS.states-t.states),a=Wd(e,{...Mo,states:n});return t.states+=a.states,a.isComplete||Bd(e),!a.isComplete}function hS(e,t,n,a,s){let o=Kd(e,a),{units:r,slots:i}=Id({plans:o,consumers:n,nodes:t.nodes,complete:t.complete}),l=new Set;for(let c of Ao(r))for(let d of Ao(Dd(c)))if(gS(d,s))for(let p of d)for(let u of p.slots)l.add(u);return{plans:o,slots:i,estimates:l}}function yS(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function bS(e,t,n,a){let[s]=n;if(s===void 0)return;let o=t.flatMap(l=>l.slots.get(e)??[]),r=n.filter(l=>l.isCrowded).map(l=>a(l.effective.name??"")),i=new Set(o.flatMap(l=>[...l.outcome.rests]));return i.delete("deferred"),r.length>0&&(i.add("pending"),i.delete("unknown")),{plan:s,effectives:n.map(l=>l.effective),lots:yS([...o.map(l=>l.outcome.lots).filter(l=>l.size>0),...r]),rests:i,isEstimate:r.length>0||o.some(l=>t.some(({estimates:c})=>c.has(l)))}}function qd(e){let t=md(e),n=Nd(t,e.classes),a=new Map;for(let m of e.classes)a.has(m.name)||a.set(m.name,m);let s=new Map;for(let m of e.consumers)for(let f of new Set(m.claims))oe(s,de(m.namespace,f),m);let o=e.consumers.filter(m=>m.nodeName===void 0),r=new Map;for(let m of o)for(let f of new Set(m.claims))oe(r,de(m.namespace,f),m);let i={facts:t,stock:n,classes:a,consumers:r,complete:e.complete},l={states:0},c=rd(e).map(m=>hS(i,e,o,m,l)),d=new Map,p=m=>{let f=d.get(m)??new Set(n.freeOfClass.get(m)??[]);return d.set(m,f),f},u=new Map;return t.claims.forEach(({id:m},f)=>{let b=c.flatMap(k=>k.plans[f]??[]),y=bS(m,c,b,p);y!==void 0&&u.set(m,y)}),{world:e,stock:n,prospects:u,consumers:s,states:l.states}}function _(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Le(e){return Array.isArray(e)?e:[]}function te(e){return typeof e=="string"?e:void 0}function We(e){let t=Object.entries(_(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function St(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function Ie(e){let t=_(_(e).metadata),n=te(t.name);return n===void 0||n===""?void 0:{...t,name:n}}var vS=e=>{let t=_(e);return typeof t.key=="string"&&typeof t.operator=="string"},To=e=>Le(e).filter(vS).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:Le(a).filter(s=>typeof s=="string")}));function kS(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=_(e);return{matchLabels:We(t.matchLabels),matchExpressions:To(t.matchExpressions)}}function On(e){let t=_(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:To(_(a).matchExpressions),matchFields:To(_(a).matchFields)}))}:void 0}function SS(e){let t=Le(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:Le(_(a).matchLabelExpressions).map(s=>({key:te(_(s).key)??"",operator:"In",values:Le(_(s).values).filter(o=>typeof o=="string")}))}))}}function jd(e){return typeof e=="number"&&Number.isFinite(e)?String(e):te(e)}var Gd=e=>Le(e).filter(t=>typeof t=="string");function wS(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=_(e);return St({namespace:te(t),name:te(n),uid:te(a)})}function Ud(e,t){let n=te(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function No(e){let t=Ie(e);if(t===void 0)return;let n=_(_(e).spec);return St({name:t.name,capacity:jd(_(n.capacity).storage),accessModes:Gd(n.accessModes),volumeMode:te(n.volumeMode),class:Wt(Ud(We(t.annotations),n)),attributesClass:te(n.volumeAttributesClassName),labels:We(t.labels),claimRef:wS(n.claimRef),nodeAffinity:On(_(n.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function tn(e){let t=Ie(e);if(t===void 0)return;let n=_(_(e).spec),a=We(t.annotations),s=Ud(a,n);return St({namespace:te(t.namespace)??"default",name:t.name,uid:te(t.uid),class:hi(s)?gi(s):void 0,request:jd(_(_(n.resources).requests).storage),accessModes:Gd(n.accessModes),volumeMode:te(n.volumeMode),attributesClass:te(n.volumeAttributesClassName),selector:kS(n.selector),volumeName:te(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:We(t.labels)})}function Eo(e){let t=Ie(e);if(t===void 0)return;let n=_(e);return St({name:t.name,provisioner:te(n.provisioner)??"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:yi(We(t.annotations)),allowedTopologies:SS(n.allowedTopologies)})}function $n(e){let t=Ie(e);return t&&{name:t.name,labels:We(t.labels)}}var xS=1e4,nn=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function zd(e){let t=nn(_(e.ordinals).start,0),n=Math.min(nn(e.replicas,1),xS);return Array.from({length:n},(a,s)=>t+s)}var Qd=e=>Le(e.volumeClaimTemplates).flatMap(t=>Ie(t)?.name??[]);function Yd(e,t){let n=Ie(e);if(n===void 0)return[];let a=_(_(e).spec),s=We(_(a.selector).matchLabels),o=Qd(a),r=zd(a),i=p=>o.map(u=>`${u}-${n.name}-${p}`),l=i(r[0]??0),c=a.podManagementPolicy==="Parallel",d=Le(a.volumeClaimTemplates).flatMap(p=>{let u=tn(p);return u===void 0?[]:[u]});return r.flatMap((p,u)=>{let m=u===0?void 0:c?l:i(p-1);return d.map(f=>St({...f,namespace:t,name:`${f.name}-${n.name}-${p}`,labels:{...f.labels,...s},madeBy:{kind:"StatefulSet",name:n.name},after:c?void 0:m,behind:c?m:void 0}))})}function Lo(e,t,n){return Le(_(e).volumes).flatMap(a=>{let s=te(_(a).name),o=_(_(_(a).ephemeral).volumeClaimTemplate);if(s===void 0||Object.keys(o).length===0)return[];let r={..._(o.metadata),name:`${t}-${s}`,namespace:n},i=tn({metadata:r,spec:o.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t}}]})}function Jd(e,t){return Le(e.volumes).flatMap(n=>t.includes(te(_(n).name)??"")?[]:te(_(_(n).persistentVolumeClaim).claimName)??[])}function Xd(e){let t=_(_(e.affinity).nodeAffinity),n=We(e.nodeSelector);return St({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:On(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:te(e.nodeName)||void 0})}var wt=e=>_(_(e.template).spec),Hd={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:wt(e),runs:!0}),Deployment:e=>({podSpec:wt(e),runs:nn(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:wt(e),runs:nn(e.replicas,1)>0}),ReplicationController:e=>({podSpec:wt(e),runs:nn(e.replicas,1)>0}),Job:e=>({podSpec:wt(e),runs:e.suspend!==!0&&nn(e.parallelism,1)>0}),CronJob:e=>({podSpec:wt(_(_(e.jobTemplate).spec)),runs:e.suspend!==!0})};function RS(e,t,n){let a=wt(n),s=Qd(n),o=Jd(a,s);return zd(n).map(r=>({namespace:t,name:`${e}-${r}`,claims:[...s.map(i=>`${i}-${e}-${r}`),...o],...Xd(a)}))}function Zd(e,t){let n=Ie(e)?.name;if(n===void 0)return[];let a=te(_(e).kind)??"",s=_(_(e).spec);if(a==="StatefulSet")return RS(n,t,s).filter(l=>l.claims.length>0);let o=Object.hasOwn(Hd,a)?Hd[a]?.(s):void 0;if(o===void 0||!o.runs)return[];let r=a==="Pod"?Lo(o.podSpec,n,t).map(l=>l.name):[],i=[...Jd(o.podSpec,[]),...r];return i.length===0?[]:[{namespace:t,name:n,claims:i,ephemeralClaims:r,...Xd(o.podSpec)}]}var za=(e,t)=>{t!==void 0&&e.push(t)},lt=(e,t,n)=>{e.consumers.push(...Zd(t,n))},eu={PersistentVolume:(e,t)=>za(e.volumes,No(t)),PersistentVolumeClaim:(e,t,n,a)=>{let s=tn(t);za(e.claims,s&&{...s,namespace:n,order:a})},StorageClass:(e,t,n,a)=>{let s=Eo(t);za(e.classes,s&&{...s,order:a})},Node:(e,t)=>za(e.nodes,$n(t)),StatefulSet:(e,t,n,a)=>{for(let s of Yd(t,n))e.claims.push({...s,order:a});lt(e,t,n,a)},Pod:(e,t,n,a)=>{let s=Ie(t)?.name??"",o=Lo(_(t).spec,s,n);for(let r of o)e.claims.push({...r,order:a});lt(e,t,n,a)},Deployment:lt,DaemonSet:lt,ReplicaSet:lt,ReplicationController:lt,Job:lt,CronJob:lt};function tu(e,t){let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...t.nodes??[]]};return e.forEach((a,s)=>{let o=te(_(a).kind)??"",r=te(Ie(a)?.namespace)||"default";Object.hasOwn(eu,o)&&eu[o]?.(n,a,r,s)}),{...n,complete:t.complete,attributesClasses:t.attributesClasses}}var CS=["pending","waiting","absent"],AS={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function PS(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let s=[...n].sort((i,l)=>i.index-l.index),o=s.map(i=>i.index).join(),r=e.get(o)??s.flatMap(i=>i.volumes.map(({volume:l})=>l.name));return e.set(o,r),t.set(n,r),r}}function OS(e,t){let{rests:n,plan:a,effectives:s}=e,o=new Set([...n].map(f=>AS[f]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let r=t.length===0?s.filter(f=>!f.isLate):s,i=new Set(r.map(f=>f.name)),{namespace:l,name:c}=a.facts.claim,d=i.size===1?a.effective.name:void 0,p={claim:{namespace:l,name:c},...d===void 0?{}:{class:d}},[u]=t;if(o.has("unknown"))return{...p,state:"unknown",...t.length===0?{}:{candidates:t}};let[m]=o;return t.length===0&&o.size===1&&m!==void 0?{...p,state:m}:t.length===1&&o.size===0&&u!==void 0?{...p,state:"bound",volume:u}:{...p,state:"race",candidates:t,mayStayPending:CS.some(f=>n.has(f))}}function nu(e){let t=qd(e),n=PS(),a=[],s=new Map,o=new Map,r=new Map;for(let[i,l]of t.prospects){let c=n(l.lots),d=OS(l,c),{namespace:p,name:u,after:m}=l.plan.facts.claim;if(d===void 0){let f=(m??[]).map(y=>de(p,y)),b=new Set(f.flatMap(y=>r.get(y)??[y]));r.set(i,[...b]);for(let y of b)oe(o,y,u);continue}a.push([i,l,d]);for(let f of c.length>20?[]:c)oe(s,f,i)}return a.map(([i,l,c])=>({...c,reasons:Td({prospect:l,draft:c,forecast:t,takers:s},o.get(i)??[])}))}function Qa(e){let{resource:t,labels:n,replicas:a}=e,{kind:s,name:o}=t;if(s==="Pod")return[{workload:e,name:o,isExact:!0,labels:n}];if(s==="StatefulSet"){let i=t.at.get("spec").get("ordinals").get("start").number()??0;return Array.from({length:Math.min(a??1,1e3)},(l,c)=>{let d=`${o}-${i+c}`,p={"statefulset.kubernetes.io/pod-name":d,"apps.kubernetes.io/pod-index":`${i+c}`};return{workload:e,name:d,isExact:!0,labels:{...n,...p}}})}let r=s==="Job"?{"job-name":o,"batch.kubernetes.io/job-name":o}:{};return a===0?[]:[{workload:e,name:`${o}-`,isExact:!1,labels:{...n,...r}}]}var Mn=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-completion-index"]),au=new Set(["statefulset.kubernetes.io/pod-name","apps.kubernetes.io/pod-index","job-name","batch.kubernetes.io/job-name"]);var $S=33;function su({service:e,workloads:t,minorVersion:n}){let a=e.at.get("spec");if(a.get("type").text()==="ExternalName")return[];let s=a.get("selector").labels(),o=Object.fromEntries(Object.entries(s).filter(([l])=>!Mn.has(l))),r=n>=$S,i=a.get("ports").items().map(MS);return t.flatMap(l=>{let c=TS(l),d=i.flatMap(p=>{let{found:u,number:m}=Ft({servicePort:p,containers:c,sidecarsCount:r});return u&&m!==void 0?[{name:p.name??"",port:m,protocol:p.protocol??"TCP"}]:[]});return Qa(l).filter(({labels:p})=>ye(o,p)).map(p=>({pod:p,ports:d}))})}function MS(e){return{name:e.get("name").text(),port:e.get("port").number()??0,targetPort:e.get("targetPort").scalar(),protocol:e.get("protocol").text()}}function TS({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:NS(n)}])}function NS(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function ou(){let e=new Map,t=n=>{let a=e.get(n);if(a)return a;let s=n.split("/").slice(0,-1);return e.set(n,s),s};return(n,a)=>{if(n===a)return 0;let s=t(n),o=t(a),r=0;for(;r<s.length&&r<o.length&&s[r]===o[r];)r+=1;return s.length+o.length-2*r}}function ru(e){let t=ou(),n=(i,l)=>t(i.file,l.file),a=i=>i.hasOwnNamespace||e.isNamespaceChosen||i.namespace==="",s=i=>a(i)||e.complete,o=(i,l)=>e.complete||n(i,l)<=4;return{sameNamespace:r,areNear:o,isNamespaceGiven:a,isNamespaceSure:s,stepsBetween:n};function r(i,l){return i.hasOwnNamespace!==l.hasOwnNamespace?s(i)&&s(l)?i.namespace===l.namespace:void 0:i.namespace!==l.namespace?!1:a(i)||o(i,l)?!0:void 0}}function lu({workloads:e,select:t}){let n=ae(()=>IS(e));return(o,r)=>{for(let[i,l]of r.entries()){let c={selecting:o,pairs:r.labels(),key:i,pair:l},d=a(c)??s(c);if(d)return d}};function a({selecting:o,pairs:r,key:i,pair:l}){for(let c of n().values.get(i)??[]){if(!(c===o.name&&LS(l.text()??"",c))&&!iu(l.text()??"",c))continue;let[p]=t(o,{...r,[i]:c});if(p)return{workload:p,pair:l,label:p.metadata.get("labels").get(i),isKey:!1}}}function s({selecting:o,pairs:r,key:i,pair:l}){let c=l.text()??"",{[i]:d,...p}=r;for(let u of n().keys.get(c)??[]){if(!iu(i,u))continue;let[m]=t(o,{...p,[u]:c});if(!(!m||Object.hasOwn(m.labels,i)))return{workload:m,pair:l,label:m.metadata.get("labels").get(u),isKey:!0}}}}function iu(e,t){return e===t||Math.abs(e.length-t.length)>2?!1:e.toLowerCase()===t.toLowerCase()?!0:(e[0]===t[0]||e.at(-1)===t.at(-1))&&et(e,[t],n=>n)!==void 0}function LS(e,t){return e.length!==t.length||e.length<3?!1:[...e].filter((n,a)=>n!==t[a]).length===1&&!/\d/.test(e+t)}function IS(e){let t=new Map,n=new Map;for(let{labels:a}of e)for(let[s,o]of Object.entries(a))t.set(s,(t.get(s)??new Set).add(o)),n.set(o,(n.get(o)??new Set).add(s));return{values:t,keys:n}}function cu(e,t){if(t.length===0)return;let n=e.get("nodeSelector").labels(),a=e.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"),s=On(a.value);return t.some(({name:o,labels:r})=>(Object.keys(n).length===0||ye(n,r))&&aa(s,r,o))}function Nn(e){return(t,{beside:n,...a})=>({from:e,path:t,...a,...n?{beside:n}:{}})}var D=e=>Nn(e),du=Nn("any"),ue=Nn("pod"),Ya=Nn("container"),Tn=Nn("claim"),Ve="pods stay in ContainerCreating",Ja="containers stay in CreateContainerConfigError",Xa="the API server refuses to create the pods",uu="images are pulled without credentials",Za="nothing is scaled",es="the claim stays Pending",pu="it grants nothing",Io="requests end in an error",VS="the route is attached to nothing",_S="calls of the API server fail",ts=["Deployment","StatefulSet","ReplicaSet","ReplicationController","Rollout"],mu=[du("metadata.namespace",{to:"Namespace",effect:"the API server refuses the object"}),du("metadata.ownerReferences[].name",{to:[...ts,"DaemonSet","Job","CronJob","Service","Pod","Node","CustomResourceDefinition"],isOpen:!0,effect:"the garbage collector deletes the object",beside:{kind:"kind",group:"apiVersion"}}),ue("volumes[].persistentVolumeClaim.claimName",{to:"PersistentVolumeClaim",effect:"pods stay Pending"}),ue("volumes[].configMap.name",{to:"ConfigMap",effect:Ve,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ue("volumes[].secret.secretName",{to:"Secret",effect:Ve,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ue("volumes[].projected.sources[].configMap.name",{to:"ConfigMap",effect:Ve,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ue("volumes[].projected.sources[].secret.name",{to:"Secret",effect:Ve,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ue("volumes[].csi.nodePublishSecretRef.name",{to:"Secret",effect:Ve}),ue("volumes[].csi.driver",{to:"CSIDriver",effect:Ve}),ue("volumes[].cephfs.secretRef.name",{to:"Secret",effect:Ve}),ue("volumes[].flexVolume.secretRef.name",{to:"Secret",effect:Ve}),ue("volumes[].iscsi.secretRef.name",{to:"Secret",effect:Ve}),ue("volumes[].rbd.secretRef.name",{to:"Secret",effect:Ve}),ue("volumes[].azureFile.secretName",{to:"Secret",effect:Ve}),ue("imagePullSecrets[].name",{to:"Secret",effect:uu}),ue("serviceAccountName",{to:"ServiceAccount",effect:Xa}),ue("serviceAccount",{to:"ServiceAccount",effect:Xa}),ue("priorityClassName",{to:"PriorityClass",effect:Xa}),ue("runtimeClassName",{to:"RuntimeClass",effect:Xa}),ue("nodeName",{to:"Node",effect:"the pods are never started"}),Ya("envFrom[].configMapRef.name",{to:"ConfigMap",effect:Ja,beside:{optional:"optional"}}),Ya("envFrom[].secretRef.name",{to:"Secret",effect:Ja,beside:{optional:"optional"}}),Ya("env[].valueFrom.configMapKeyRef.name",{to:"ConfigMap",effect:Ja,beside:{optional:"optional",key:"key"}}),Ya("env[].valueFrom.secretKeyRef.name",{to:"Secret",effect:Ja,beside:{optional:"optional",key:"key"}}),Tn("volumeName",{to:"PersistentVolume",effect:es}),Tn("storageClassName",{to:"StorageClass",effect:"no volume is provisioned"}),Tn("volumeAttributesClassName",{to:"VolumeAttributesClass",effect:es}),Tn("dataSource.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:es,beside:{kind:"kind",group:"apiGroup"}}),Tn("dataSourceRef.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:es,beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),D("ServiceAccount")("imagePullSecrets[].name",{to:"Secret",effect:uu}),D("ServiceAccount")("secrets[].name",{to:"Secret",effect:"its pods may not mount it"}),D("StatefulSet")("spec.serviceName",{to:"Service",effect:"its pods get no names in DNS"}),D("PersistentVolume")("spec.storageClassName",{to:"StorageClass",effect:"only claims of this class get it"}),D("PersistentVolume")("spec.volumeAttributesClassName",{to:"VolumeAttributesClass",effect:"only claims of this class get it"}),D("PersistentVolume")("spec.claimRef.name",{to:"PersistentVolumeClaim",effect:"the volume waits for its claim",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.nodePublishSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.nodeStageSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.controllerPublishSecretRef.name",{to:"Secret",effect:"it is attached to no node",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.controllerExpandSecretRef.name",{to:"Secret",effect:"it cannot grow",needsNamespace:!0,beside:{namespace:"namespace"}}),D("VolumeSnapshot")("spec.source.persistentVolumeClaimName",{to:"PersistentVolumeClaim",effect:"no snapshot is taken"}),D("VolumeSnapshot")("spec.volumeSnapshotClassName",{to:"VolumeSnapshotClass",effect:"no snapshot is taken"}),D("VolumeAttachment")("spec.source.persistentVolumeName",{to:"PersistentVolume",effect:"nothing is attached"}),D("VolumeAttachment")("spec.nodeName",{to:"Node",effect:"nothing is attached"}),D("Endpoints")("metadata.name",{to:"Service",effect:"nobody is led to its addresses"}),D("EndpointSlice")("metadata.labels",{to:"Service",pair:"kubernetes.io/service-name",effect:"nobody is led to its addresses"}),D("Ingress")("spec.defaultBackend.service.name",{to:"Service",effect:Io,beside:{port:"port.number",portName:"port.name"}}),D("Ingress")("spec.rules[].http.paths[].backend.service.name",{to:"Service",effect:Io,beside:{port:"port.number",portName:"port.name"}}),D("Ingress")("spec.tls[].secretName",{to:"Secret",effect:"the controller serves its own certificate"}),D("Ingress")("spec.ingressClassName",{to:"IngressClass",effect:"no controller serves it"}),D("IngressClass")("spec.parameters.name",{to:"ConfigMap",isOpen:!0,effect:"the controller goes without its settings",beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),D("Gateway")("spec.gatewayClassName",{to:"GatewayClass",effect:"no controller serves it"}),D("Gateway")("spec.listeners[].tls.certificateRefs[].name",{to:"Secret",isOpen:!0,effect:"the listener serves nothing",beside:{kind:"kind",group:"group",namespace:"namespace"}}),...["HTTPRoute","GRPCRoute","TLSRoute","TCPRoute","UDPRoute"].flatMap(e=>[D(e)("spec.parentRefs[].name",{to:["Gateway","Service"],isOpen:!0,effect:VS,beside:{kind:"kind",group:"group",namespace:"namespace"}}),D(e)("spec.rules[].backendRefs[].name",{to:"Service",isOpen:!0,effect:Io,beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})]),...["HTTPRoute","GRPCRoute"].map(e=>D(e)("spec.rules[].filters[].requestMirror.backendRef.name",{to:"Service",isOpen:!0,effect:"nothing is mirrored",beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})),D("HorizontalPodAutoscaler")("spec.scaleTargetRef.name",{to:ts,isOpen:!0,effect:Za,beside:{kind:"kind",group:"apiVersion"}}),D("VerticalPodAutoscaler")("spec.targetRef.name",{to:[...ts,"DaemonSet","Job","CronJob"],isOpen:!0,effect:"nothing is sized",beside:{kind:"kind",group:"apiVersion"}}),D("ScaledObject")("spec.scaleTargetRef.name",{to:ts,isOpen:!0,effect:Za,beside:{kind:"kind",group:"apiVersion"}}),D("ScaledObject")("spec.triggers[].authenticationRef.name",{to:["TriggerAuthentication","ClusterTriggerAuthentication"],effect:Za,beside:{kind:"kind"}}),D("TriggerAuthentication")("spec.secretTargetRef[].name",{to:"Secret",effect:Za,beside:{key:"key"}}),D("Rollout")("spec.workloadRef.name",{to:["Deployment","ReplicaSet"],isOpen:!0,effect:"nothing is rolled out",beside:{kind:"kind",group:"apiVersion"}}),D("Rollout")("spec.strategy.canary.stableService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.canary.canaryService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.blueGreen.activeService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.blueGreen.previewService",{to:"Service",effect:"nothing is rolled out"}),D("RoleBinding")("roleRef.name",{to:["Role","ClusterRole"],effect:pu,beside:{kind:"kind"}}),D("ClusterRoleBinding")("roleRef.name",{to:"ClusterRole",effect:pu,beside:{kind:"kind"}}),D("RoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",beside:{kind:"kind",namespace:"namespace"}}),D("ClusterRoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",needsNamespace:!0,beside:{kind:"kind",namespace:"namespace"}}),...["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"].map(e=>D(e)("webhooks[].clientConfig.service.name",{to:"Service",effect:_S,needsNamespace:!0,beside:{namespace:"namespace",port:"port"}})),D("APIService")("spec.service.name",{to:"Service",effect:"the API group is not available",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),D("CustomResourceDefinition")("spec.conversion.webhook.clientConfig.service.name",{to:"Service",effect:"objects are not converted",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),D("ValidatingAdmissionPolicyBinding")("spec.policyName",{to:"ValidatingAdmissionPolicy",effect:"nothing is checked"}),D("Certificate")("spec.issuerRef.name",{to:["Issuer","ClusterIssuer"],isOpen:!0,effect:"no certificate is issued",beside:{kind:"kind",group:"group"}})];function gu(e,{row:t,at:n,holder:a}){let s=t.pair===void 0?n:n.get(t.pair),o=s.text(),r=o?FS(t,a):void 0;if(!o||!r)return[];if(t.from==="any"&&r.id==="Namespace"&&e.namespace!==o)return[];let i=t.beside??{},l=Vo(a,i.namespace)||void 0;if(t.needsNamespace&&l===void 0&&!r.isCluster)return[];let c=Ne(a,i.optional)[0]?.value===!0,d={row:t,at:s,name:o,kind:r,namespace:l,optional:c},p=Ne(a,i.key);if(i.key?.includes("[]"))return[d,...p.map(f=>({...d,key:f,isKeyOnly:!0}))];let[u]=p,m=[i.port,i.portName].flatMap(f=>Ne(a,f))[0];return[{...d,...u?{key:u}:{},...m?{port:m}:{}}]}function FS({to:e,beside:t,isOpen:n},a){let s=typeof e=="string"?[e]:e,o=Vo(a,t?.kind),r=DS(a,t?.group),i=o===void 0?s[0]:s.find(c=>c===o);if(i&&(r===void 0||Lt(r,i)===i))return fu(i);if(!n||o===void 0)return;let l=r===void 0?void 0:Lt(r,o);return l?fu(l):{kind:o,id:Jn(r??"",o),isCluster:on(r??"",o)}}function fu(e){return{kind:e,id:e,isCluster:Yn.has(e)}}function DS(e,t){let n=Vo(e,t);return n===void 0||t!=="apiVersion"?n:ft(n).group}function Vo(e,t){let n=Ne(e,t)[0]?.value;return typeof n=="string"?n:void 0}function hu(e,t,n){return gu(e,t).flatMap(a=>_o(e,a,n)??[])}function _o(e,t,n){let{row:a,name:s,kind:o}=t,r=o.isCluster?"":t.namespace??e.namespace,i=t.key?.text(),l=t.port?.scalar(),c=n.find(o.id,r,s),d=o.isCluster||t.namespace!==void 0,p=d?c:c.filter(b=>n.sameNamespace(e,b)===!0),u=t.key??t.port,m={row:a,from:e,at:t.at,to:{kind:o.kind,namespace:r,name:s,...i===void 0?{}:{key:i},...l===void 0?{}:{port:l}},...u?{keyAt:u}:{},optional:t.optional,effect:a.effect,targets:p.length>0?p:c};if(p.length>0)return i!==void 0?{...m,...KS(m,a.isFile===!0,n)}:{...m,...l===void 0?{state:"resolved"}:qS(m,l,n)};if(t.isKeyOnly)return;if(WS(o.id,m.to,n))return{...m,state:"resolved"};if(n.isExternal(o.kind,r,s)||n.mayBeUnread(s))return{...m,state:"unknown"};let f=BS({from:e,named:t,namespace:r,isInField:d},n);return f?{...m,state:"missing",proof:f}:{...m,state:"unknown"}}function WS(e,{namespace:t,name:n},a){return zr(e,t,n)||e==="PersistentVolumeClaim"&&a.isClaim(t,n)?!0:a.isSupplied(e,t,n)}function BS({from:e,named:t,namespace:n,isInField:a},s){let{kind:o,name:r}=t,i=s.named(o.id,r);if(i.length>0){let d=(a||s.isNamespaceSure(e))&&i.every(u=>s.isNamespaceSure(u)&&u.namespace!==n),p=i.find(u=>s.areNear(e,u));return d&&p?{code:"other-namespace",resource:p}:void 0}if(s.mayBeMade(o.id,r))return;if(s.isComplete)return{code:"complete"};if(jS.has(o.id))return;let l=s.nearNames(o.id,r).flatMap(d=>s.named(o.id,d)).find(c);return l?{code:"near-miss",resource:l}:void 0;function c(d){return o.isCluster?!0:a?d.namespace===n&&s.isNamespaceSure(d):s.sameNamespace(e,d)===!0}}function KS({to:{kind:e,namespace:t,name:n,key:a=""},targets:s},o,r){let i=s.map(u=>GS(u,o));if(i.some(u=>u.includes(a)))return{state:"resolved"};let[l]=s,c=i.some(u=>u.length===0)&&!r.isComplete;if(!l||c||r.isSupplied(e,t,n))return{state:"unknown"};let d=et(a,i.flat(),u=>u);return{state:"missing",proof:d?{code:"near-key",key:d,resource:l}:{code:"no-key",resource:l}}}function qS({targets:e},t,n){let a=e.map(i=>i.at.get("spec")),s=a.some(i=>i.get("type").text()==="ExternalName"||i.get("ports").items().length===0),o=a.flatMap(i=>i.get("ports").items());if(s||o.some(i=>i.get(typeof t=="number"?"port":"name").value===t))return{state:"resolved"};let[r]=e;return!r||n.mayBeUnread(r.name)?{state:"unknown"}:{state:"missing",proof:{code:"no-port",resource:r}}}var jS=new Set(["ClusterRole","CSIDriver","GatewayClass","IngressClass","Node","PriorityClass","RuntimeClass","StorageClass","VolumeAttributesClass","VolumeSnapshotClass"]);function GS(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(s=>n.get(s).entries().map(([o])=>o))}function yu(e,{row:t,at:n,holder:a},s){let o=bu(t.form,n);if(!o||zS(e))return;let{sure:r,perhaps:i}=US({row:t,selector:o,from:e,scope:QS(t,a)},s),l={row:t,from:e,at:n,to:{kind:t.to,namespace:t.to==="Namespace"?"":e.namespace,name:"",selector:ke(o)},optional:!1,effect:t.effect,targets:r.length>0?r:i};if(r.length>0)return{...l,state:"resolved"};let c=Object.values(o.matchLabels??{}).some(s.mayBeUnread);if(i.length>0||c)return{...l,state:"unknown"};let d=HS(e,{row:t,at:n},s);return d?{...l,state:"missing",proof:d}:{...l,state:"unknown"}}function US({row:e,selector:t,from:n,scope:a},s){if(e.to==="Namespace")return{sure:s.selector.namespaces(t),perhaps:[]};let o={selecting:n,selector:t,scope:a};if(e.to==="Service")return s.selector.services(o);let{sure:r,perhaps:i}=s.selector.pods(o);return{sure:r.map(({resource:l})=>l),perhaps:i.map(({resource:l})=>l)}}function HS(e,{row:t,at:n},a){if(t.to==="Pod"&&t.scope===void 0){let s=t.form==="pairs"?n:n.get("matchLabels"),o=a.nearLabel(e,s);if(o)return{code:"near-label",near:o,resource:o.workload.resource}}return a.isComplete?{code:"complete"}:void 0}function zS(e){let t=e.at.get("spec");return e.visitable==="Service"&&t.get("type").text()==="ExternalName"}function bu(e,t){let n=e==="pairs"?t:t.get("matchLabels"),a=n.labels(),s=n.entries().length;if(s!==Object.keys(a).length||e==="pairs"&&s===0)return;if(e==="pairs")return{matchLabels:a};let o=t.get("matchExpressions").value;return Array.isArray(o)&&o.length>0?{matchLabels:a,matchExpressions:o}:{matchLabels:a}}function QS({scope:e},t){if(!e)return"own";let n=Ne(t,e.monitored)[0];if(n?.get("any").flag())return"all";let a=n?.get("matchNames").texts()??[],s=Ne(t,e.namespaces).flatMap(r=>r.texts()),o=Ne(t,e.namespaceSelector)[0];return o?{selector:bu("selector",o)??{},names:s}:a.length+s.length>0?{names:[...a,...s]}:"own"}function Su(e){let{workloads:t,together:n,isComplete:a}=e,s=ae(()=>XS(t)),o=e.services.map(u=>({resource:u,labels:Q(u.at).get("labels").labels()})),r=e.namespaces.map(u=>({resource:u,labels:{...Q(u.at).get("labels").labels(),"kubernetes.io/metadata.name":u.name}})),i=new Map(r.map(u=>[u.resource.name,u]));return{pods({selecting:u,selector:m,scope:f="own"}){let b=ku(m),y=b.some($=>au.has($)),h=(y?t:l(m)).filter($=>YS(m,$,y)),{sure:w,perhaps:A}=c(h,u,f);return b.some($=>Mn.has($))?{sure:[],perhaps:[...w,...A]}:f==="own"?p({sure:w,perhaps:A},u):{sure:w,perhaps:A}},services({selecting:u,selector:m,scope:f="own"}){let b=o.filter(({labels:h})=>fe(m,h)),{sure:y,perhaps:k}=c(b,u,f);return{sure:y.map(Fo),perhaps:k.map(Fo)}},namespaces:u=>r.filter(({labels:m})=>fe(u,m)).map(Fo)};function l(u){let m=Object.entries(u.matchLabels??{})[0];return m?s().get(`${m[0]}=${m[1]}`)??[]:t}function c(u,m,f){let b=[],y=[];for(let k of u){let h=d(f,m,k.resource);h===!0?b.push(k):h===void 0&&y.push(k)}return{sure:b,perhaps:y}}function d(u,m,f){if(u==="all")return!0;if(u==="own")return n.sameNamespace(m,f);let b=n.isNamespaceSure(f);if(u.selector&&ku(u.selector).length===0)return!0;if(!b)return;if(u.names.includes(f.namespace))return!0;if(!u.selector)return!1;let y=i.get(f.namespace),k=y?.labels??{"kubernetes.io/metadata.name":f.namespace};return fe(u.selector,k)?!0:y||a?!1:void 0}function p({sure:u,perhaps:m},f){if(u.length<2||a||n.isNamespaceGiven(f))return{sure:u,perhaps:m};let b=u.map(({resource:k})=>n.stepsBetween(f,k)),y=Math.min(...b);return{sure:u.filter((k,h)=>b[h]===y),perhaps:[...u.filter((k,h)=>b[h]!==y),...m]}}}function YS(e,t,n){return n?Qa(t).some(({labels:a})=>vu(e,a)):vu(e,t.labels)}function vu(e,t){let n=e.matchLabels??{},a=Object.fromEntries(Object.entries(n).filter(([s])=>!Mn.has(s)));return Object.keys(n).length===0||Object.keys(a).length===Object.keys(n).length?e.matchExpressions?fe(e,t):JS(n,t):fe({...e,matchLabels:a},t)}function JS(e,t){return Object.keys(e).length===0||ye(e,t)}function ku(e){return[...Object.keys(e.matchLabels??{}),...(e.matchExpressions??[]).map(({key:t})=>t)]}function Fo({resource:e}){return e}function XS(e){let t=new Map;for(let n of e)for(let[a,s]of Object.entries(n.labels))Me(t,`${a}=${s}`,n);return t}function xu(e){return(t,{scope:n,...a})=>({from:e,path:t,...a,...n?{scope:n}:{}})}var Qe=e=>xu(e),En=xu("pod"),wu={namespaceSelector:"namespaceSelector"},ns={namespaceSelector:"namespaceSelector",namespaces:"namespaces"},Ru=[Qe("Service")("spec.selector",{to:"Pod",form:"pairs",effect:"connections are refused"}),Qe("PodDisruptionBudget")("spec.selector",{to:"Pod",form:"selector",effect:"it protects no pods"}),Qe("NetworkPolicy")("spec.podSelector",{to:"Pod",form:"selector",effect:"it isolates no pods"}),Qe("NetworkPolicy")("spec.ingress[].from[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody in",scope:wu}),Qe("NetworkPolicy")("spec.egress[].to[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody out",scope:wu}),Qe("NetworkPolicy")("spec.ingress[].from[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody in"}),Qe("NetworkPolicy")("spec.egress[].to[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody out"}),Qe("ServiceMonitor")("spec.selector",{to:"Service",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),Qe("PodMonitor")("spec.selector",{to:"Pod",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),En("topologySpreadConstraints[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are not spread"}),En("affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods stay Pending",scope:ns}),En("affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods go anywhere",scope:ns}),En("affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:ns}),En("affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:ns})];var ZS=34;function Cu({resources:e,workloadOf:t,settings:n,isDisturbed:a}){let s=new Set,o=[];for(let l of e){let{visitable:c,namespace:d,name:p,at:u}=l;if(c===void 0||!q(u.value)||!tw(l,t(l)))continue;let m=`${c}/${d}/${p}`;if(p!==""&&s.has(m))continue;s.add(m);let f=Q(u).value;o.push(d===""?u.value:{...u.value,metadata:{...q(f)?f:{},namespace:d}})}let r=tu(o,{complete:n.complete&&!a,attributesClasses:n.minorVersion>=ZS}),i=n.storageClasses.filter(({name:l})=>!r.classes.some(c=>c.name===l)).map(nw);return{...r,classes:[...r.classes,...i]}}var ew=new Set(["Node","PersistentVolume","PersistentVolumeClaim","StatefulSet","StorageClass"]);function tw(e,t){return ew.has(e.kind)?!0:(t?.spec.get("volumes").items()??[]).some(a=>a.get("persistentVolumeClaim").exists||a.get("ephemeral").exists)}function nw(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}var aw={ConfigMap:Au("ConfigMap"),Secret:Au("Secret")};function Au(e){return{from:"container",path:"volumeMounts[].subPath",to:e,effect:"an empty folder is mounted in its place",isFile:!0}}function Pu({spec:e,containers:t}){let n=new Map(e.get("volumes").items().flatMap(sw));return n.size===0?[]:t.flatMap(({at:a})=>a.get("volumeMounts").items().flatMap(s=>{let o=n.get(s.get("name").text()??""),r=s.get("subPath");return o&&r.exists&&!r.text()?.includes("/")?[{...o,key:r,isKeyOnly:!0}]:[]}))}function sw(e){let t=e.get("name").text(),n=e.get("secret"),a=e.get("configMap"),s=n.exists?"Secret":"ConfigMap",o=n.exists?n.get("secretName"):a.get("name"),r=o.text();if(!t||!r||n.get("items").exists||a.get("items").exists)return[];let i=(n.get("optional").flag()??a.get("optional").flag())===!0,l={kind:s,id:s,isCluster:Yn.has(s)};return[[t,{row:aw[s],at:o,name:r,kind:l,optional:i}]]}function Ou(e){let{resources:t,unread:n,settings:a}=e,s=pt(t,Do),o=pt(t,g=>Wo(Do(g),g.namespace,g.name)),r=pt(t,g=>`${Do(g)}/${g.name}`),i=new Map;for(let g of t){let C=It(g);C&&i.set(g,C)}let l=[...i.values()],c=g=>s.get(g)??[],d=ru(a),{sameNamespace:p,areNear:u,isNamespaceGiven:m}=d,f=ae(()=>Su({workloads:l,services:c("Service"),namespaces:c("Namespace"),together:d,isComplete:a.complete})),b=lu({workloads:l,select:(g,C)=>Y(g,C).workloads}),y=re(),k=ae(()=>t.flatMap(S)),h=new Set(e.images),w=ae(()=>dw(k())),A=ae(()=>cw(t,l)?nu(Cu({resources:t,workloadOf:g=>i.get(g),settings:a,isDisturbed:L("PersistentVolume")||L("StorageClass")})):[]),$=ae(()=>new Map(A().map(g=>[`${g.claim.namespace}/${g.claim.name}`,g]))),I=ae(()=>c("Node").flatMap(({at:g})=>$n(g.value)??[])),E=ae(()=>v());return{resources:t,workloads:l,get references(){return k()},get bindings(){return A()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:c,find:T,workloadOf:g=>i.get(g),selectedBy:Y,selectPods:J,nearLabel:b,endpointsOf:g=>su({service:g,workloads:Y(g,g.at.get("spec").get("selector").labels()).workloads.filter(({spec:C})=>cu(C,I())!==!1),minorVersion:a.minorVersion}),servicesOf:g=>E().sure.get(g)??[],mayBeServed:g=>E().sure.has(g)||E().perhaps.has(g),referencesTo:g=>w().get(g)??[],bindingOf:(g,C)=>$().get(`${g}/${C}`),mayBeUnread:L,isExternal:a.isExternal,sameNamespace:p,areNear:u,isNamespaceGiven:m,isImageSet:g=>h.has(g)||h.has(uw(g))};function T(g,C,R){return o.get(Wo(g,C,R))??[]}function L(g){return n.some(({text:C})=>C.includes(g))}function S(g){let C=i.get(g),R={selector:f(),nearLabel:b,isComplete:a.complete,mayBeUnread:L},M=[];for(let V of ow(g,C))M.push(...hu(g,V,y));C&&M.push(...Pu(C).flatMap(V=>_o(g,V,y)??[]));for(let V of rw(g,C)){let F=yu(g,V,R);F&&M.push(F)}return M}function re(){let g=new Map,C=ae(()=>pt([...e.supplied,...t.flatMap(Qr)],M=>`${M.kind}/${M.name}`)),R=ae(()=>t.filter(Vt).flatMap(({name:M})=>M||[]));return{isComplete:a.complete,nearNames:(M,V)=>{let F=`${M}/${V}`,he=()=>new Set((s.get(M)??[]).map(Pe=>Pe.name)),Ae=g.get(F)??Rs(V,he(),Pe=>Pe);return g.set(F,Ae),Ae},named:(M,V)=>r.get(`${M}/${V}`)??[],find:(M,V,F)=>o.get(Wo(M,V,F))??[],isSupplied:(M,V,F)=>(C().get(`${M}/${F}`)??[]).some(he=>he.namespace===void 0||he.namespace===V),mayBeMade:(M,V)=>iw.has(M)&&R().some(F=>V===F||V.startsWith(`${F}-`)),isClaim:(M,V)=>$().has(`${M}/${V}`),isExternal:a.isExternal,mayBeUnread:L,sameNamespace:p,areNear:u,isNamespaceSure:d.isNamespaceSure}}function J(g){let{sure:C,perhaps:R}=f().pods(g);return{workloads:C,perhaps:R}}function Y(g,C){return Object.keys(C).length===0?{workloads:[],perhaps:[]}:J({selecting:g,selector:{matchLabels:C}})}function v(){let g=new Map,C=new Map;for(let R of c("Service")){if(R.at.get("spec").get("type").text()==="ExternalName")continue;let M=Y(R,R.at.get("spec").get("selector").labels());for(let V of M.workloads)Me(g,V,R);for(let V of M.perhaps)Me(lw(R,V.resource)?g:C,V,R)}return{sure:g,perhaps:C}}}var ow=Ps(mu),rw=Ps(Ru),iw=new Set(["ConfigMap","Secret","Service","ServiceAccount"]);function Do({visitable:e,group:t,kind:n}){return e??Jn(t,n)}function lw(e,t){return e.file===t.file&&e.namespace===t.namespace}function cw(e,t){return e.some(({visitable:n})=>n==="PersistentVolumeClaim"||n==="StatefulSet")||t.some(({spec:n})=>n.get("volumes").items().some(a=>a.get("ephemeral").exists))}function dw(e){let t=new Map;for(let n of e)for(let a of n.targets)Me(t,a,n);return t}function uw(e){return e.replace(/@.*$/,"").replace(/:[^/:]*$/,"")}function Wo(e,t,n){return`${e}/${t}/${n}`}function $u(e){let{rules:t,settings:n,choice:a,only:s}=e,o=new Set(e.facts.flatMap(k=>k.kustomization?.fragments??[])),r=e.facts.filter(({path:k})=>!o.has(k)),i=e.facts.filter(({path:k})=>o.has(k)),l=mw(e,r,i),c=pt(l.resources,({at:k})=>k.document),p=Da({rules:t,scope:"graph",choice:a,resourcesOf:k=>c.get(k)??[],graph:l});Yc(p,l);let u=sd({remarks:y([...r.flatMap(k=>k.remarks),...p.remarks.splice(0)]).map(({remark:k})=>k),suppressions:r.flatMap(k=>k.suppressions),settings:n,choice:a,knownRules:t.map(({id:k})=>k)});for(let k of u.troubles)Qc(p,k);let m=new Map(r.map(k=>[k.path,k.lineStarts]));for(let[k,h]of e.texts)m.set(k,ot(h));let f=y([...u.remarks,...p.remarks]).filter(({remark:k,severity:h})=>s===void 0||pw(k,h,s)).map(({remark:k,severity:h})=>fw(k,h,m)).sort(hw),b=k=>f.filter(h=>h.severity===k).length;return{findings:f,graph:l,hasCrash:f.some(k=>k.rule===wn),summary:{files:e.facts.length,documents:bw(e.facts.map(k=>k.documentCount)),resources:l.resources.length,errors:b("error"),warnings:b("warning"),infos:b("info"),suppressed:u.suppressed,skipped:yw(e.facts,o)}};function y(k){return k.flatMap(h=>{let w=h.rule===wn?"error":a.severityOf(h.rule,h,h.severity);return w==="off"?[]:[{remark:h,severity:w}]})}}function pw(e,t,n){return n.has(e.file)||e.rule===wn?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function mw({unread:e,settings:t},n,a){let s=n.flatMap(({documents:o})=>o.flatMap(r=>{let i=Xn(r,t.namespace);return"resources"in i?i.resources:[]}));return Ou({resources:s,supplied:n.flatMap(({kustomization:o})=>o?.supplied??[]),unread:[...e,...n.filter(o=>o.unread!=="").map(({path:o,unread:r})=>({file:o,text:r})),...a.map(({path:o,documents:r})=>({file:o,text:JSON.stringify(r.map(({value:i})=>i))}))],images:n.flatMap(({images:o})=>o),settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,isNamespaceChosen:t.isNamespaceChosen,isExternal:lc(t.external)}})}function fw(e,t,n){let a=(s,o)=>cc(n.get(s)??[0],o);return{rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span),...e.resource?{resource:e.resource}:{},path:e.path,related:e.related.map(({file:s,span:o,note:r})=>({file:s,range:a(s,o),note:r})),help:gw(e.rule)}}function gw(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function hw(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function yw(e,t){let n=new Map;for(let a of e){let s=t.has(a.path)?["Kustomize patch"]:a.skipped;for(let o of s)n.set(o,(n.get(o)??0)+1)}return[...n].map(([a,s])=>({reason:a,count:s})).sort((a,s)=>s.count-a.count)}function bw(e){return e.reduce((t,n)=>t+n,0)}function Mu({rules:e,settings:t,configTexts:n=new Map}){let a=rc(e,t),s=od(e,t,a),o=new Map,r=new Map,i=new Map;return{set(l,c){if(c===void 0){o.delete(l),r.delete(l);return}o.set(l,c),r.set(l,s(l,c))},setUnreadable(l,c){r.set(l,s(l,{unreadable:c}))},setUnread(l,c){i.set(l,c)},outcome(l){return $u({facts:[...r.values()],rules:e,settings:t,choice:a,unread:[...i].map(([c,d])=>({file:c,text:d})),texts:n,...l?{only:l}:{}})},textOf:l=>o.get(l)??n.get(l)}}var Tu={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist/*.cjs","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme",sideEffects:!1};var Nu=Tu.version;0&&(module.exports={ConfigError,UsageError,areas,canonicalAccessModes,compareQuantities,createSession,defaultPullPolicy,defaultSettings,defineRule,describe,findNamedPort,graphJson,isClusterScoped,isMapping,lazily,matchesLabelSelector,matchesPairs,mayMakeObjects,metadataOf,nearMiss,nearest,parseImageReference,parseQuantity,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,readConfig,reporters,resolveTargetPort,rules,runsToCompletion,selectorText,severities,version,volumeClass});
