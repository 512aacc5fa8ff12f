"use strict";var tm=Object.create;var ta=Object.defineProperty;var nm=Object.getOwnPropertyDescriptor;var am=Object.getOwnPropertyNames;var om=Object.getPrototypeOf,sm=Object.prototype.hasOwnProperty;var wt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},rm=(e,t)=>{for(var n in t)ta(e,n,{get:t[n],enumerable:!0})},Ar=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of am(t))!sm.call(e,o)&&o!==n&&ta(e,o,{get:()=>t[o],enumerable:!(a=nm(t,o))||a.enumerable});return e};var Vo=(e,t,n)=>(n=e!=null?tm(om(e)):{},Ar(t||!e||!e.__esModule?ta(n,"default",{value:e,enumerable:!0}):n,e)),im=e=>Ar(ta({},"__esModule",{value:!0}),e);var ts=wt(Gt=>{"use strict";Gt.__esModule=!0;Gt.distance=Gt.closest=void 0;var Ye=new Uint32Array(65536),_g=function(e,t){for(var n=e.length,a=t.length,o=1<<n-1,s=-1,r=0,i=n,l=n;l--;)Ye[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=Ye[t.charCodeAt(l)],d=c|r;c|=(c&s)+s^s,r|=~(c|s),s&=c,r&o&&i++,s&o&&i--,r=r<<1|1,s=s<<1|~(d|r),r&=d}for(l=n;l--;)Ye[e.charCodeAt(l)]=0;return i},Fg=function(e,t){for(var n=t.length,a=e.length,o=[],s=[],r=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<r;l++)s[l]=-1,o[l]=0;for(var c=0;c<i-1;c++){for(var d=0,p=-1,u=c*32,m=Math.min(32,a)+u,f=u;f<m;f++)Ye[e.charCodeAt(f)]|=1<<f;for(var l=0;l<n;l++){var y=Ye[t.charCodeAt(l)],b=s[l/32|0]>>>l&1,k=o[l/32|0]>>>l&1,h=y|d,S=((y|k)&p)+p^p|y|k,C=d|~(S|p),$=p&S;C>>>31^b&&(s[l/32|0]^=1<<l),$>>>31^k&&(o[l/32|0]^=1<<l),C=C<<1|b,$=$<<1|k,p=$|~(h|C),d=C&h}for(var f=u;f<m;f++)Ye[e.charCodeAt(f)]=0}for(var N=0,V=-1,T=c*32,I=Math.min(32,a-T)+T,f=T;f<I;f++)Ye[e.charCodeAt(f)]|=1<<f;for(var w=a,l=0;l<n;l++){var y=Ye[t.charCodeAt(l)],b=s[l/32|0]>>>l&1,k=o[l/32|0]>>>l&1,h=y|N,S=((y|k)&V)+V^V|y|k,C=N|~(S|V),$=V&S;w+=C>>>a-1&1,w-=$>>>a-1&1,C>>>31^b&&(s[l/32|0]^=1<<l),$>>>31^k&&(o[l/32|0]^=1<<l),C=C<<1|b,$=$<<1|k,V=$|~(h|C),N=C&h}for(var f=T;f<I;f++)Ye[e.charCodeAt(f)]=0;return w},Ci=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?_g(e,t):Fg(e,t)};Gt.distance=Ci;var Dg=function(e,t){for(var n=1/0,a=0,o=0;o<t.length;o++){var s=Ci(e,t[o]);s<n&&(n=s,a=o)}return t[a]};Gt.closest=Dg});var Vn=wt((KO,id)=>{"use strict";var ad="[^\\\\/]",Sk="(?=.)",od="[^/]",_s="(?:\\/|$)",sd="(?:^|\\/)",Fs=`\\.{1,2}${_s}`,xk="(?!\\.)",Rk=`(?!${sd}${Fs})`,Ck=`(?!\\.{0,1}${_s})`,Pk=`(?!${Fs})`,Ak="[^.\\/]",Ok=`${od}*?`,$k="/",rd={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Sk,QMARK:od,END_ANCHOR:_s,DOTS_SLASH:Fs,NO_DOT:xk,NO_DOTS:Rk,NO_DOT_SLASH:Ck,NO_DOTS_SLASH:Pk,QMARK_NO_DOT:Ak,STAR:Ok,START_ANCHOR:sd,SEP:$k},Tk={...rd,SLASH_LITERAL:"[\\\\/]",QMARK:ad,STAR:`${ad}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Nk={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};id.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:Nk,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?Tk:rd}}});var Za=wt(Re=>{"use strict";var{REGEX_BACKSLASH:Mk,REGEX_REMOVE_BACKSLASH:Ek,REGEX_SPECIAL_CHARS:Lk,REGEX_SPECIAL_CHARS_GLOBAL:Vk}=Vn();Re.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);Re.hasRegexChars=e=>Lk.test(e);Re.isRegexChar=e=>e.length===1&&Re.hasRegexChars(e);Re.escapeRegex=e=>e.replace(Vk,"\\$1");Re.toPosixSlashes=e=>e.replace(Mk,"/");Re.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};Re.removeBackslashes=e=>e.replace(Ek,t=>t==="\\"?"":t);Re.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?Re.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};Re.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};Re.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",o=n.contains?"":"$",s=`${a}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s};Re.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var gd=wt((GO,fd)=>{"use strict";var ld=Za(),{CHAR_ASTERISK:Ds,CHAR_AT:Ik,CHAR_BACKWARD_SLASH:sn,CHAR_COMMA:_k,CHAR_DOT:Ws,CHAR_EXCLAMATION_MARK:js,CHAR_FORWARD_SLASH:md,CHAR_LEFT_CURLY_BRACE:Bs,CHAR_LEFT_PARENTHESES:Xa,CHAR_LEFT_SQUARE_BRACKET:Fk,CHAR_PLUS:Dk,CHAR_QUESTION_MARK:cd,CHAR_RIGHT_CURLY_BRACE:Wk,CHAR_RIGHT_PARENTHESES:dd,CHAR_RIGHT_SQUARE_BRACKET:jk}=Vn(),ud=e=>e===md||e===sn,pd=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},Bk=(e,t)=>{let n=t||{},a=e.length-1,o=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,s=[],r=[],i=[],l=e,c=-1,d=0,p=0,u=!1,m=!1,f=!1,y=!1,b=!1,k=!1,h=!1,S=!1,C=!1,$=!1,N=0,V,T,I={value:"",depth:0,isGlob:!1},w=()=>c>=a,ie=()=>l.charCodeAt(c+1),Z=()=>(V=T,l.charCodeAt(++c));for(;c<a;){T=Z();let R;if(T===sn){h=I.backslashes=!0,T=Z(),T===Bs&&(k=!0);continue}if(k===!0||T===Bs){for(N++;w()!==!0&&(T=Z());){if(T===sn){h=I.backslashes=!0,Z();continue}if(T===Bs){N++;continue}if(k!==!0&&T===Ws&&(T=Z())===Ws){if(u=I.isBrace=!0,f=I.isGlob=!0,$=!0,o===!0)continue;break}if(k!==!0&&T===_k){if(u=I.isBrace=!0,f=I.isGlob=!0,$=!0,o===!0)continue;break}if(T===Wk&&(N--,N===0)){k=!1,u=I.isBrace=!0,$=!0;break}}if(o===!0)continue;break}if(T===md){if(s.push(c),r.push(I),I={value:"",depth:0,isGlob:!1},$===!0)continue;if(V===Ws&&c===d+1){d+=2;continue}p=c+1;continue}if(n.noext!==!0&&(T===Dk||T===Ik||T===Ds||T===cd||T===js)===!0&&ie()===Xa){if(f=I.isGlob=!0,y=I.isExtglob=!0,$=!0,T===js&&c===d&&(C=!0),o===!0){let _=0;for(;w()!==!0&&(T=Z());){if(T===sn){h=I.backslashes=!0,Z();continue}if(T===Xa){_++;continue}if(T===dd&&--_===0){$=!0;break}}continue}break}if(T===Ds){if(V===Ds&&(b=I.isGlobstar=!0),f=I.isGlob=!0,$=!0,o===!0)continue;break}if(T===cd){if(f=I.isGlob=!0,$=!0,o===!0)continue;break}if(T===Fk){for(;w()!==!0&&(R=Z());){if(R===sn){h=I.backslashes=!0,Z();continue}if(R===jk){m=I.isBracket=!0,f=I.isGlob=!0,$=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&T===js&&c===d){S=I.negated=!0,d++;continue}if(n.noparen!==!0&&T===Xa){if(f=I.isGlob=!0,o===!0){let E=1;for(;w()!==!0&&(T=Z());){if(T===sn){h=I.backslashes=!0,Z();continue}if(T===Xa){E++;continue}if(T===dd&&--E===0){$=!0;break}}continue}break}if(f===!0){if($=!0,o===!0)continue;break}}n.noext===!0&&(y=!1,f=!1);let Y=l,v="",g="";d>0&&(v=l.slice(0,d),l=l.slice(d),p-=d),Y&&f===!0&&p>0?(Y=l.slice(0,p),g=l.slice(p)):f===!0?(Y="",g=l):Y=l,Y&&Y!==""&&Y!=="/"&&Y!==l&&ud(Y.charCodeAt(Y.length-1))&&(Y=Y.slice(0,-1)),n.unescape===!0&&(g&&(g=ld.removeBackslashes(g)),Y&&h===!0&&(Y=ld.removeBackslashes(Y)));let P={prefix:v,input:e,start:d,base:Y,glob:g,isBrace:u,isBracket:m,isGlob:f,isExtglob:y,isGlobstar:b,negated:S,negatedExtglob:C};if(n.tokens===!0&&(P.maxDepth=0,ud(T)||r.push(I),P.tokens=r),n.parts===!0||n.tokens===!0){let R;for(let L=0;L<s.length;L++){let ce=R!==void 0?R+1:d,Ee=s[L],vt=e.slice(ce,Ee);n.tokens&&(L===0&&d!==0?(r[L].isPrefix=!0,r[L].value=v):r[L].value=vt,pd(r[L]),P.maxDepth+=r[L].depth),Ee>=d&&(i.push(vt),R=Ee)}let E=R!==void 0?R+1:d,_=e.slice(E);i.push(_),n.tokens&&R&&R+1<e.length&&(r[r.length-1].value=_,pd(r[r.length-1]),P.maxDepth+=r[r.length-1].depth),P.slashes=s,P.parts=i}return P};fd.exports=Bk});var vd=wt((UO,bd)=>{"use strict";var In=Vn(),Ae=Za(),{MAX_LENGTH:eo,POSIX_REGEX_SOURCE:Kk,REGEX_NON_SPECIAL_CHARS:qk,REGEX_SPECIAL_CHARS_BACKREF:Gk,REPLACEMENTS:hd}=In,Uk=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>Ae.escapeRegex(o)).join("..")}return n},rn=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,yd=e=>{let t=[],n=0,a=0,o=0,s="",r=!1;for(let i of e){if(r===!0){s+=i,r=!1;continue}if(i==="\\"){s+=i,r=!0;continue}if(i==='"'){o=o===1?0:1,s+=i;continue}if(o===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(s),s="";continue}}}s+=i}return t.push(s),t},Hk=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},qs=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(Hk(t))return t.replace(/\\(.)/g,"$1")},zk=e=>{let t=e.map(qs).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let o=t[n],s=t[a],r=o[0];if(!(!r||o!==r.repeat(o.length)||s!==r.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},Ks=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,o=0,s=!1;for(let r=1;r<e.length;r++){let i=e[r];if(s===!0){s=!1;continue}if(i==="\\"){s=!0;continue}if(i==='"'){o=o===1?0:1;continue}if(o!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&r!==e.length-1?void 0:{type:e[0],body:e.slice(2,r),end:r}}}}},Jk=e=>`${e.length===1?Ae.escapeRegex(e[0]):`[${e.map(n=>Ae.escapeRegex(n)).join("")}]`}*`,Qk=e=>{let t=0,n=[];for(;t<e.length;){let a=Ks(e.slice(t),!1);if(!a||a.type!=="*")return;let o=yd(a.body).map(r=>r.trim());if(o.length!==1)return;let s=qs(o[0]);if(!s||s.length!==1)return;n.push(s),t+=a.end+1}if(!(n.length<1))return n},Yk=e=>{let t=0,n=e.trim(),a=Ks(n);for(;a;)t++,n=a.body.trim(),a=Ks(n);return t},Zk=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:In.DEFAULT_MAX_EXTGLOB_RECURSION,a=yd(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||zk(a)))return{risky:!0};let o=[],s=!1,r=!0;for(let i of a){let l=Qk(i);if(l){s=!0,o.push(...l);continue}let c=qs(i);if(c&&c.length===1){o.push(c);continue}if(r=!1,Yk(i)>n)return{risky:!0}}return s?r?{risky:!0,safeOutput:Jk([...new Set(o)])}:{risky:!0}:{risky:!1}},Gs=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=hd[e]||e;let n={...t},a=typeof n.maxLength=="number"?Math.min(eo,n.maxLength):eo,o=e.length;if(o>a)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${a}`);let s={type:"bos",value:"",output:n.prepend||""},r=[s],i=n.capture?"":"?:",l=In.globChars(n.windows),c=In.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:m,DOTS_SLASH:f,NO_DOT:y,NO_DOT_SLASH:b,NO_DOTS_SLASH:k,QMARK:h,QMARK_NO_DOT:S,STAR:C,START_ANCHOR:$}=l,N=O=>`(${i}(?:(?!${$}${O.dot?f:d}).)*?)`,V=n.dot?"":y,T=n.dot?h:S,I=n.bash===!0?N(n):C;n.capture&&(I=`(${I})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let w={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:r};e=Ae.removePrefix(e,w),o=e.length;let ie=[],Z=[],Y=[],v=s,g,P=()=>w.index===o-1,R=w.peek=(O=1)=>e[w.index+O],E=w.advance=()=>e[++w.index]||"",_=()=>e.slice(w.index+1),L=(O="",ne=0)=>{w.consumed+=O,w.index+=ne},ce=O=>{w.output+=O.output!=null?O.output:O.value,L(O.value)},Ee=()=>{let O=1;for(;R()==="!"&&(R(2)!=="("||R(3)==="?");)E(),w.start++,O++;return O%2===0?!1:(w.negated=!0,w.start++,!0)},vt=O=>{w[O]++,Y.push(O)},ot=O=>{w[O]--,Y.pop()},B=O=>{if(v.type==="globstar"){let ne=w.braces>0&&(O.type==="comma"||O.type==="brace"),A=O.extglob===!0||ie.length&&(O.type==="pipe"||O.type==="paren");O.type!=="slash"&&O.type!=="paren"&&!ne&&!A&&(w.output=w.output.slice(0,-v.output.length),v.type="star",v.value="*",v.output=I,w.output+=v.output)}if(ie.length&&O.type!=="paren"&&(ie[ie.length-1].inner+=O.value),(O.value||O.output)&&ce(O),v&&v.type==="text"&&O.type==="text"){v.output=(v.output||v.value)+O.value,v.value+=O.value;return}O.prev=v,r.push(O),v=O},ea=(O,ne)=>{let A={...c[ne],conditions:1,inner:""};A.prev=v,A.parens=w.parens,A.output=w.output,A.startIndex=w.index,A.tokensIndex=r.length;let K=(n.capture?"(":"")+A.open;vt("parens"),B({type:O,value:ne,output:w.output?"":m}),B({type:"paren",extglob:!0,value:E(),output:K}),ie.push(A)},em=O=>{let ne=e.slice(O.startIndex,w.index+1),A=e.slice(O.startIndex+2,w.index),K=Zk(A,n);if((O.type==="plus"||O.type==="star")&&K.risky){let X=K.safeOutput?(O.output?"":m)+(n.capture?`(${K.safeOutput})`:K.safeOutput):void 0,je=r[O.tokensIndex];je.type="text",je.value=ne,je.output=X||Ae.escapeRegex(ne);for(let kt=O.tokensIndex+1;kt<r.length;kt++)r[kt].value="",r[kt].output="",delete r[kt].suffix;w.output=O.output+je.output,w.backtrack=!0,B({type:"paren",extglob:!0,value:g,output:""}),ot("parens");return}let te=O.close+(n.capture?")":""),le;if(O.type==="negate"){let X=I;if(O.inner&&O.inner.length>1&&O.inner.includes("/")&&(X=N(n)),(X!==I||P()||/^\)+$/.test(_()))&&(te=O.close=`)$))${X}`),O.inner.includes("*")&&(le=_())&&/^\.[^\\/.]+$/.test(le)){let je=Gs(le,{...t,fastpaths:!1}).output;te=O.close=`)${je})${X})`}O.prev.type==="bos"&&(w.negatedExtglob=!0)}B({type:"paren",extglob:!0,value:g,output:te}),ot("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let O=!1,ne=e.replace(Gk,(A,K,te,le,X,je)=>le==="\\"?(O=!0,A):le==="?"?K?K+le+(X?h.repeat(X.length):""):je===0?T+(X?h.repeat(X.length):""):h.repeat(te.length):le==="."?d.repeat(te.length):le==="*"?K?K+le+(X?I:""):I:K?A:`\\${A}`);return O===!0&&(n.unescape===!0?ne=ne.replace(/\\/g,""):ne=ne.replace(/\\+/g,A=>A.length%2===0?"\\\\":A?"\\":"")),ne===e&&n.contains===!0?(w.output=e,w):(w.output=Ae.wrapOutput(ne,w,t),w)}for(;!P();){if(g=E(),g==="\0")continue;if(g==="\\"){let A=R();if(A==="/"&&n.bash!==!0||A==="."||A===";")continue;if(!A){g+="\\",B({type:"text",value:g});continue}let K=/^\\+/.exec(_()),te=0;if(K&&K[0].length>2&&(te=K[0].length,w.index+=te,te%2!==0&&(g+="\\")),n.unescape===!0?g=E():g+=E(),w.brackets===0){B({type:"text",value:g});continue}}if(w.brackets>0&&(g!=="]"||v.value==="["||v.value==="[^")){if(n.posix!==!1&&g===":"){let A=v.value.slice(1);if(A.includes("[")&&(v.posix=!0,A.includes(":"))){let K=v.value.lastIndexOf("["),te=v.value.slice(0,K),le=v.value.slice(K+2),X=Kk[le];if(X){v.value=te+X,w.backtrack=!0,E(),!s.output&&r.indexOf(v)===1&&(s.output=m);continue}}}(g==="["&&R()!==":"||g==="-"&&R()==="]")&&(g=`\\${g}`),g==="]"&&(v.value==="["||v.value==="[^")&&(g=`\\${g}`),n.posix===!0&&g==="!"&&v.value==="["&&(g="^"),v.value+=g,ce({value:g});continue}if(w.quotes===1&&g!=='"'){g=Ae.escapeRegex(g),v.value+=g,ce({value:g});continue}if(g==='"'){w.quotes=w.quotes===1?0:1,n.keepQuotes===!0&&B({type:"text",value:g});continue}if(g==="("){vt("parens"),B({type:"paren",value:g});continue}if(g===")"){if(w.parens===0&&n.strictBrackets===!0)throw new SyntaxError(rn("opening","("));let A=ie[ie.length-1];if(A&&w.parens===A.parens+1){em(ie.pop());continue}B({type:"paren",value:g,output:w.parens?")":"\\)"}),ot("parens");continue}if(g==="["){if(n.nobracket===!0||!_().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(rn("closing","]"));g=`\\${g}`}else vt("brackets");B({type:"bracket",value:g});continue}if(g==="]"){if(n.nobracket===!0||v&&v.type==="bracket"&&v.value.length===1){B({type:"text",value:g,output:`\\${g}`});continue}if(w.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(rn("opening","["));B({type:"text",value:g,output:`\\${g}`});continue}ot("brackets");let A=v.value.slice(1);if(v.posix!==!0&&A[0]==="^"&&!A.includes("/")&&(g=`/${g}`),v.value+=g,ce({value:g}),n.literalBrackets===!1||Ae.hasRegexChars(A))continue;let K=Ae.escapeRegex(v.value);if(w.output=w.output.slice(0,-v.value.length),n.literalBrackets===!0){w.output+=K,v.value=K;continue}v.value=`(${i}${K}|${v.value})`,w.output+=v.value;continue}if(g==="{"&&n.nobrace!==!0){vt("braces");let A={type:"brace",value:g,output:"(",outputIndex:w.output.length,tokensIndex:w.tokens.length};Z.push(A),B(A);continue}if(g==="}"){let A=Z[Z.length-1];if(n.nobrace===!0||!A){B({type:"text",value:g,output:g});continue}let K=")";if(A.dots===!0){let te=r.slice(),le=[];for(let X=te.length-1;X>=0&&(r.pop(),te[X].type!=="brace");X--)te[X].type!=="dots"&&le.unshift(te[X].value);K=Uk(le,n),w.backtrack=!0}if(A.comma!==!0&&A.dots!==!0){let te=w.output.slice(0,A.outputIndex),le=w.tokens.slice(A.tokensIndex);A.value=A.output="\\{",g=K="\\}",w.output=te;for(let X of le)w.output+=X.output||X.value}B({type:"brace",value:g,output:K}),ot("braces"),Z.pop();continue}if(g==="|"){ie.length>0&&ie[ie.length-1].conditions++,B({type:"text",value:g});continue}if(g===","){let A=g,K=Z[Z.length-1];K&&Y[Y.length-1]==="braces"&&(K.comma=!0,A="|"),B({type:"comma",value:g,output:A});continue}if(g==="/"){if(v.type==="dot"&&w.index===w.start+1){w.start=w.index+1,w.consumed="",w.output="",r.pop(),v=s;continue}B({type:"slash",value:g,output:u});continue}if(g==="."){if(w.braces>0&&v.type==="dot"){v.value==="."&&(v.output=d);let A=Z[Z.length-1];v.type="dots",v.output+=g,v.value+=g,A.dots=!0;continue}if(w.braces+w.parens===0&&v.type!=="bos"&&v.type!=="slash"){B({type:"text",value:g,output:d});continue}B({type:"dot",value:g,output:d});continue}if(g==="?"){if(!(v&&v.value==="(")&&n.noextglob!==!0&&R()==="("&&R(2)!=="?"){ea("qmark",g);continue}if(v&&v.type==="paren"){let K=R(),te=g;(v.value==="("&&!/[!=<:]/.test(K)||K==="<"&&!/<([!=]|\w+>)/.test(_()))&&(te=`\\${g}`),B({type:"text",value:g,output:te});continue}if(n.dot!==!0&&(v.type==="slash"||v.type==="bos")){B({type:"qmark",value:g,output:S});continue}B({type:"qmark",value:g,output:h});continue}if(g==="!"){if(n.noextglob!==!0&&R()==="("&&(R(2)!=="?"||!/[!=<:]/.test(R(3)))){ea("negate",g);continue}if(n.nonegate!==!0&&w.index===0){Ee();continue}}if(g==="+"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){ea("plus",g);continue}if(v&&v.value==="("||n.regex===!1){B({type:"plus",value:g,output:p});continue}if(v&&(v.type==="bracket"||v.type==="paren"||v.type==="brace")||w.parens>0){B({type:"plus",value:g});continue}B({type:"plus",value:p});continue}if(g==="@"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){B({type:"at",extglob:!0,value:g,output:""});continue}B({type:"text",value:g});continue}if(g!=="*"){(g==="$"||g==="^")&&(g=`\\${g}`);let A=qk.exec(_());A&&(g+=A[0],w.index+=A[0].length),B({type:"text",value:g});continue}if(v&&(v.type==="globstar"||v.star===!0)){v.type="star",v.star=!0,v.value+=g,v.output=I,w.backtrack=!0,w.globstar=!0,L(g);continue}let O=_();if(n.noextglob!==!0&&/^\([^?]/.test(O)){ea("star",g);continue}if(v.type==="star"){if(n.noglobstar===!0){L(g);continue}let A=v.prev,K=A.prev,te=A.type==="slash"||A.type==="bos",le=K&&(K.type==="star"||K.type==="globstar");if(n.bash===!0&&(!te||O[0]&&O[0]!=="/")){B({type:"star",value:g,output:""});continue}let X=w.braces>0&&(A.type==="comma"||A.type==="brace"),je=ie.length&&(A.type==="pipe"||A.type==="paren");if(!te&&A.type!=="paren"&&!X&&!je){B({type:"star",value:g,output:""});continue}for(;O.slice(0,3)==="/**";){let It=e[w.index+4];if(It&&It!=="/")break;O=O.slice(3),L("/**",3)}let kt=P()||w.parens>0&&O===")".repeat(w.parens)&&!ie.some(It=>It.type==="negate");if(A.type==="bos"&&P()){v.type="globstar",v.value+=g,v.output=N(n),w.output=v.output,w.globstar=!0,L(g);continue}if(A.type==="slash"&&A.prev.type!=="bos"&&!le&&kt){w.output=w.output.slice(0,-(A.output+v.output).length),A.output=`(?:${A.output}`,v.type="globstar",v.output=N(n)+(n.strictSlashes?")":"|$)"),v.value+=g,w.globstar=!0,w.output+=A.output+v.output,L(g);continue}if(A.type==="slash"&&A.prev.type!=="bos"&&O[0]==="/"){let It=O[1]!==void 0?"|$":"";w.output=w.output.slice(0,-(A.output+v.output).length),A.output=`(?:${A.output}`,v.type="globstar",v.output=`${N(n)}${u}|${u}${It})`,v.value+=g,w.output+=A.output+v.output,w.globstar=!0,L(g+E()),B({type:"slash",value:"/",output:""});continue}if(A.type==="bos"&&O[0]==="/"){v.type="globstar",v.value+=g,v.output=`(?:^|${u}|${N(n)}${u})`,w.output=v.output,w.globstar=!0,L(g+E()),B({type:"slash",value:"/",output:""});continue}w.output=w.output.slice(0,-v.output.length),v.type="globstar",v.output=N(n),v.value+=g,w.output+=v.output,w.globstar=!0,L(g);continue}let ne={type:"star",value:g,output:I};if(n.bash===!0){ne.output=".*?",(v.type==="bos"||v.type==="slash")&&(ne.output=V+ne.output),B(ne);continue}if(v&&(v.type==="bracket"||v.type==="paren")&&n.regex===!0){ne.output=g,B(ne);continue}(w.index===w.start||v.type==="slash"||v.type==="dot")&&(v.type==="dot"?(w.output+=b,v.output+=b):n.dot===!0?(w.output+=k,v.output+=k):(w.output+=V,v.output+=V),R()!=="*"&&(w.output+=m,v.output+=m)),B(ne)}for(;w.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(rn("closing","]"));w.output=Ae.escapeLast(w.output,"["),ot("brackets")}for(;w.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(rn("closing",")"));w.output=Ae.escapeLast(w.output,"("),ot("parens")}for(;w.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(rn("closing","}"));w.output=Ae.escapeLast(w.output,"{"),ot("braces")}if(n.strictSlashes!==!0&&(v.type==="star"||v.type==="bracket")&&B({type:"maybe_slash",value:"",output:`${u}?`}),w.backtrack===!0){w.output="";for(let O of w.tokens)w.output+=O.output!=null?O.output:O.value,O.suffix&&(w.output+=O.suffix)}return w};Gs.fastpaths=(e,t)=>{let n={...t},a=typeof n.maxLength=="number"?Math.min(eo,n.maxLength):eo,o=e.length;if(o>a)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${a}`);e=hd[e]||e;let{DOT_LITERAL:s,SLASH_LITERAL:r,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:m}=In.globChars(n.windows),f=n.dot?d:c,y=n.dot?p:c,b=n.capture?"":"?:",k={negated:!1,prefix:""},h=n.bash===!0?".*?":u;n.capture&&(h=`(${h})`);let S=V=>V.noglobstar===!0?h:`(${b}(?:(?!${m}${V.dot?l:s}).)*?)`,C=V=>{switch(V){case"*":return`${f}${i}${h}`;case".*":return`${s}${i}${h}`;case"*.*":return`${f}${h}${s}${i}${h}`;case"*/*":return`${f}${h}${r}${i}${y}${h}`;case"**":return f+S(n);case"**/*":return`(?:${f}${S(n)}${r})?${y}${i}${h}`;case"**/*.*":return`(?:${f}${S(n)}${r})?${y}${h}${s}${i}${h}`;case"**/.*":return`(?:${f}${S(n)}${r})?${s}${i}${h}`;default:{let T=/^(.*?)\.(\w+)$/.exec(V);if(!T)return;let I=C(T[1]);return I?I+s+T[2]:void 0}}},$=Ae.removePrefix(e,k),N=C($);return N&&n.strictSlashes!==!0&&(N+=`${r}?`),N};bd.exports=Gs});var Sd=wt((HO,wd)=>{"use strict";var Xk=gd(),Us=vd(),kd=Za(),ew=Vn(),tw=e=>e&&typeof e=="object"&&!Array.isArray(e),se=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(u=>se(u,t,n));return u=>{for(let m of d){let f=m(u);if(f)return f}return!1}}let a=tw(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},s=o.windows,r=a?se.compileRe(e,t):se.makeRe(e,t,!1,!0),i=r.state;delete r.state;let l=()=>!1;if(o.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=se(o.ignore,d,n)}let c=(d,p=!1)=>{let{isMatch:u,match:m,output:f}=se.test(d,r,t,{glob:e,posix:s}),y={glob:e,state:i,regex:r,posix:s,input:d,output:f,match:m,isMatch:u};return typeof o.onResult=="function"&&o.onResult(y),u===!1?(y.isMatch=!1,p?y:!1):l(d)?(typeof o.onIgnore=="function"&&o.onIgnore(y),y.isMatch=!1,p?y:!1):(typeof o.onMatch=="function"&&o.onMatch(y),p?y:!0)};return n&&(c.state=i),c};se.test=(e,t,n,{glob:a,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=n||{},r=s.format||(o?kd.toPosixSlashes:null),i=e===a,l=i&&r?r(e):e;return i===!1&&(l=r?r(e):e,i=l===a),(i===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?i=se.matchBase(e,t,n,o):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};se.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:se.makeRe(t,n)).test(kd.basename(e,{windows:a}));se.isMatch=(e,t,n)=>se(t,n)(e);se.parse=(e,t)=>Array.isArray(e)?e.map(n=>se.parse(n,t)):Us(e,{...t,fastpaths:!1});se.scan=(e,t)=>Xk(e,t);se.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let o=t||{},s=o.contains?"":"^",r=o.contains?"":"$",i=`${s}(?:${e.output})${r}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=se.toRegex(i,t);return a===!0&&(l.state=e),l};se.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=Us.fastpaths(e,t)),o.output||(o=Us(e,t)),se.compileRe(o,t,n,a)};se.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};se.constants=ew;wd.exports=se});var Rd=wt((zO,xd)=>{"use strict";xd.exports=Sd()});var z1={};rm(z1,{ConfigError:()=>ln,UsageError:()=>_n,areas:()=>ob,canonicalAccessModes:()=>ba,compareQuantities:()=>Ue,createSession:()=>Yp,defaultPullPolicy:()=>Gi,defaultSettings:()=>Zd,defineRule:()=>x,describe:()=>J,findNamedPort:()=>wl,graphJson:()=>ru,isClusterScoped:()=>Rt,isMapping:()=>q,lazily:()=>ee,matchesLabelSelector:()=>be,matchesPairs:()=>xe,mayMakeObjects:()=>Qt,metadataOf:()=>Q,nearMiss:()=>lt,nearest:()=>ge,neverFires:()=>wa,nextTime:()=>ka,nextTimes:()=>Bi,parseImageReference:()=>Xe,parseQuantity:()=>_e,podSecurityLabels:()=>dt,podSecurityLabelsOf:()=>At,podSecurityLevels:()=>Oa,podSecurityPrefix:()=>fe,podSecurityRejections:()=>$a,quantityCeil:()=>ut,quantityFromField:()=>Ne,quantityProblem:()=>Na,quantityToDecimal:()=>Ma,readConfig:()=>tu,readCron:()=>Ke,reporters:()=>gu,resolveTargetPort:()=>Zt,rules:()=>nd,runsToCompletion:()=>Ie,selectorText:()=>Pe,severities:()=>Cs,timeZoneProblem:()=>La,version:()=>Xp,violatedControls:()=>ks,volumeClass:()=>en});module.exports=im(z1);var lm=Object.defineProperty,cm=Object.defineProperties,dm=Object.getOwnPropertyDescriptors,Or=Object.getOwnPropertySymbols,um=Object.prototype.hasOwnProperty,pm=Object.prototype.propertyIsEnumerable,Do=(e,t,n)=>t in e?lm(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Je=(e,t)=>{for(var n in t||(t={}))um.call(t,n)&&Do(e,n,t[n]);if(Or)for(var n of Or(t))pm.call(t,n)&&Do(e,n,t[n]);return e},na=(e,t)=>cm(e,dm(t)),Le=(e,t,n)=>Do(e,typeof t!="symbol"?t+"":t,n);var U=Symbol("NOT_RESOLVED");function ye(e,t){var n,a,o,s,r;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(o=t.implicitFirstChars)!=null?o:null,resolve:t.resolve,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>String(i)),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}function Uo(e,t){var n,a,o,s;let r=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addItem:t.addItem,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:r,identify:t.identify,represent:(o=t.represent)!=null?o:(i=>i),representTagName:(s=t.representTagName)!=null?s:(()=>e)}}function ra(e,t){var n,a,o,s;let r=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:r,identify:t.identify,represent:(o=t.represent)!=null?o:(i=>i),representTagName:(s=t.representTagName)!=null?s:(()=>e)}}var mm=ye("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),fm=["","~","null","Null","NULL"],gm=ye("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>fm.indexOf(e)!==-1?null:U,identify:e=>e===null,represent:()=>"null"}),hm=ye("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:U,identify:e=>e===null,represent:()=>"null"}),ym=["","~","null","Null","NULL"],bm=ye("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>ym.indexOf(e)!==-1?null:U,identify:e=>e===null,represent:()=>"null"}),vm=["true","True","TRUE"],km=["false","False","FALSE"],wm=ye("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>vm.indexOf(e)!==-1?!0:km.indexOf(e)!==-1?!1:U,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Sm=["true"],xm=["false"],Rm=ye("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>Sm.indexOf(e)!==-1?!0:xm.indexOf(e)!==-1?!1:U,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Cm=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Pm=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],Am=ye("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>Cm.indexOf(e)!==-1?!0:Pm.indexOf(e)!==-1?!1:U,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Om=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),$m=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Tm(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Nm(e,t){if(t){if(!$m.test(e))return U}else if(!Om.test(e))return U;let n=Tm(e);return Number.isFinite(n)?n:U}var Dr=ye("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Nm,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Mm=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Em=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Lm(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Vm(e,t){if(t){if(!Em.test(e))return U}else if(!Mm.test(e))return U;let n=Lm(e);return Number.isFinite(n)?n:U}var Im=ye("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Vm,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),_m=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Fm(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let o of t.split(":"))a=a*60+Number(o);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function Dm(e){if(!_m.test(e))return U;let t=Fm(e);return Number.isFinite(t)?t:U}var Wo=ye("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Dm,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Wm=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),jm=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Bm(e){if(!Wm.test(e))return U;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||jm.test(e)?a:U}function Km(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Wr=ye("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Bm,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Km}),qm=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Gm=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Um(e,t){if(t){if(!Gm.test(e))return U;let a=e.toLowerCase(),o=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return o===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let s=o*parseFloat(a);return Number.isFinite(s)?s:U}if(!qm.test(e))return U;let n=Number(e);return Number.isFinite(n)?n:U}function Hm(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var zm=ye("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Um,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Hm}),Jm=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Qm=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Ym(e){if(!Jm.test(e))return U;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let o of t.split(":"))a=a*60+Number(o);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||Qm.test(e)?a:U}function Zm(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var jo=ye("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Ym,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Zm}),Xm=ye("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":U,identify:()=>!1}),ef=/^[A-Za-z0-9+/]*={0,2}$/;function tf(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!ef.test(t))return U;let n=atob(t),a=new Uint8Array(n.length);for(let o=0;o<n.length;o++)a[o]=n.charCodeAt(o);return a}function nf(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var af=ye("tag:yaml.org,2002:binary",{resolve:tf,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:nf}),of=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),sf=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function $r(e,t,n,a=0,o=0,s=0,r=0){let i=new Date(Date.UTC(e,t,n,a,o,s,r));return i.setUTCFullYear(e,t,n),i}function rf(e){let t=of.exec(e);if(t===null&&(t=sf.exec(e)),t===null)return U;let n=+t[1],a=+t[2]-1,o=+t[3];if(!t[4]){let d=$r(n,a,o);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==o?U:d}let s=+t[4],r=+t[5],i=+t[6],l=0;if(s>23||r>59||i>59)return U;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=$r(n,a,o,s,r,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==o)return U;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return U;let u=(d*60+p)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-u:u))}return c}var lf=ye("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:rf,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),cf=Uo("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function ia(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var df=Uo("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(ia(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),uf=Uo("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),pf=ra("tag:yaml.org,2002:map",{create:()=>({}),identify:ia,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),mf=ra("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function ff(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function gf(){return{scalar:[],sequence:[],mapping:[]}}function hf(e){let t=[];for(let n of e){let a=t.length;for(let o=0;o<t.length;o++){let s=t[o];if(s.nodeKind===n.nodeKind&&s.tagName===n.tagName&&s.matchByTagPrefix===n.matchByTagPrefix){a=o;break}}t[a]=n}return t}var la=class jr{constructor(t){Le(this,"tags"),Le(this,"implicitScalarTags"),Le(this,"implicitScalarByFirstChar"),Le(this,"implicitScalarAnyFirstChar"),Le(this,"defaultScalarTag"),Le(this,"defaultSequenceTag"),Le(this,"defaultMappingTag"),Le(this,"exact"),Le(this,"prefix");let n=hf(t),a=[],o=ff(),s=gf();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?s.scalar.push(d):o.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?s.sequence.push(d):o.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?s.mapping.push(d):o.mapping[d.tagName]=d}}let r=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let l=new Map;for(let d of i)l.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let c=o.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=r,this.defaultScalarTag=c,this.defaultSequenceTag=o.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=o.mapping["tag:yaml.org,2002:map"],this.exact=o,this.prefix=s}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var n;let a=(n=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?n:this.implicitScalarAnyFirstChar;for(let s of a){let r=s.resolve(t,!1,s.tagName);if(r!==U)return{value:r,tag:s}}let o=this.defaultScalarTag;return{value:o.resolve(t,!1,o.tagName),tag:o}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new jr([...this.tags,...n])}},Ho=new la([mm,cf,pf]),Q1=new la([...Ho.tags,hm,Rm,Im,zm]),yf=new la([...Ho.tags,gm,wm,Dr,Wr]),bf=new la([...Ho.tags,bm,Am,Wo,jo,lf,Xm,af,df,uf,mf]),vf=bf.withTags(na(Je({},Wo),{resolve:(e,t,n)=>{let a=Wo.resolve(e,t,n);return a===U?Dr.resolve(e,t,n):a}}),na(Je({},jo),{resolve:(e,t,n)=>{let a=jo.resolve(e,t,n);return a===U?Wr.resolve(e,t,n):a}})),Y1=ra("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||ia(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function Tr(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var Z1=ra("tag:yaml.org,2002:map",{create:()=>({}),identify:ia,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=Tr(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=Tr(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),kf={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Io(e,t,n,a,o){let s="",r="",i=Math.floor(o/2)-1;return a-t>i&&(s=" ... ",t=a-i+s.length),n-a>i&&(r=" ...",n=a+i-r.length),{str:s+e.slice(t,n).replace(/\t/g,"\u2192")+r,pos:a-t+s.length}}function _o(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function wf(e,t){if(!e.buffer)return null;let n=Je(Je({},kf),t),a=/\r?\n|\r|\0/g,o=[0],s=[],r,i=-1;for(;r=a.exec(e.buffer);)s.push(r.index),o.push(r.index+r[0].length),e.position<=r.index&&i<0&&(i=o.length-2);i<0&&(i=o.length-1);let l="",c=Math.min(e.line+n.linesAfter,s.length).toString().length,d=n.maxLength-(n.indent+c+3);for(let u=1;u<=n.linesBefore&&!(i-u<0);u++){let m=Io(e.buffer,o[i-u],s[i-u],e.position-(o[i]-o[i-u]),d);l=`${" ".repeat(n.indent)}${_o((e.line-u+1).toString(),c)} | ${m.str}
${l}`}let p=Io(e.buffer,o[i],s[i],e.position,d);l+=`${" ".repeat(n.indent)}${_o((e.line+1).toString(),c)} | ${p.str}
`,l+=`${"-".repeat(n.indent+c+3+p.pos)}^
`;for(let u=1;u<=n.linesAfter&&!(i+u>=s.length);u++){let m=Io(e.buffer,o[i+u],s[i+u],e.position-(o[i]-o[i+u]),d);l+=`${" ".repeat(n.indent)}${_o((e.line+u+1).toString(),c)} | ${m.str}
`}return l.replace(/\n$/,"")}function Nr(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var ca=class Br extends Error{constructor(t,n){super(),Le(this,"reason"),Le(this,"mark"),this.name="YAMLException",this.reason=t,this.mark=n,this.message=Nr(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){return`${this.name}: ${Nr(this,t)}`}static throwAt(t,n,a,o=""){let s=0,r=0;for(let l=0;l<n;l++){let c=t.charCodeAt(l);c===10?(s++,r=l+1):c===13&&(s++,t.charCodeAt(l+1)===10&&l++,r=l+1)}let i={name:o,buffer:t,position:n,line:s,column:n-r};throw i.snippet=wf(i),new Br(a,i)}},H={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},W={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},st={BLOCK:1,FLOW:2},Ce={CLIP:1,STRIP:2,KEEP:3},Sf=-1;function Mr(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var Kr=new Array(256),qr=new Array(256);for(let e=0;e<256;e++)Kr[e]=Mr(e)?1:0,qr[e]=Mr(e);function xf(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function Rf(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function Cf(e){return e===120?2:e===117?4:8}function aa(e,t,n){let a=0;for(;t<n;){let o=e.charCodeAt(t);if(o===10)a++,t++;else if(o===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:a}}function zo(e){return e===1?" ":`
`.repeat(e-1)}function Pf(e,t,n){let a="",o=t,s=t,r=t;for(;o<n;){let i=e.charCodeAt(o);if(i===10||i===13){a+=e.slice(s,r);let l=aa(e,o,n);a+=zo(l.breaks),o=s=r=l.position}else o++,i!==32&&i!==9&&(r=o)}return a+e.slice(s,r)}function Af(e,t,n){let a="",o=t,s=t,r=t;for(;o<n;){let i=e.charCodeAt(o);if(i===39)a+=e.slice(s,o)+"'",o+=2,s=r=o;else if(i===10||i===13){a+=e.slice(s,r);let l=aa(e,o,n);a+=zo(l.breaks),o=s=r=l.position}else o++,i!==32&&i!==9&&(r=o)}return a+e.slice(s,n)}function Of(e,t,n){let a="",o=t,s=t,r=t;for(;o<n;){let i=e.charCodeAt(o);if(i===92){a+=e.slice(s,o),o++;let l=e.charCodeAt(o);if(l===10||l===13)o=aa(e,o,n).position;else if(l<256&&Kr[l])a+=qr[l],o++;else{let c=Cf(l),d=0;for(;c>0;c--){o++;let p=Rf(e.charCodeAt(o));d=(d<<4)+p}a+=xf(d),o++}s=r=o}else if(i===10||i===13){a+=e.slice(s,r);let l=aa(e,o,n);a+=zo(l.breaks),o=s=r=l.position}else o++,i!==32&&i!==9&&(r=o)}return a+e.slice(s,n)}function Er(e,t,n,a,o,s){let r=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),l=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),c="",d=!1,p=0,u=!1;for(let m of l){let f=0;for(;f<r&&m.charCodeAt(f)===32;)f++;if(a<0||f>=m.length){p++;continue}let y=m.slice(r),b=y.charCodeAt(0);s?b===32||b===9?(u=!0,c+=`
`.repeat(d?1+p:p)):u?(u=!1,c+=`
`.repeat(p+1)):p===0?d&&(c+=" "):c+=`
`.repeat(p):c+=`
`.repeat(d?1+p:p),c+=y,d=!0,p=0}return o===Ce.KEEP?c+=`
`.repeat(d?1+p:p):o!==Ce.STRIP&&d&&(c+=`
`),c}function Gr(e,t){if(t.valueStart===Sf)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case W.SINGLE_QUOTED:return Af(e,n,a);case W.DOUBLE_QUOTED:return Of(e,n,a);case W.LITERAL_BLOCK:return Er(e,n,a,t.indent,t.chomping,!1);case W.FOLDED_BLOCK:return Er(e,n,a,t.indent,t.chomping,!0);default:return Pf(e,n,a)}}var X1=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),$f="-#;/?:@&=+$_.~*'()",e0=$f+"!,[]";var Tf={filename:"",schema:yf,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var G=-1,Ur=Object.prototype.hasOwnProperty,Wt=1,Hr=2,zr=3,oa=4,Nf=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,Mf=/[,\[\]{}]/,Jr=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Bo=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Qr=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Ef=new RegExp(`^(?:${Bo})*$`),Lf=new RegExp(`^(?:${Qr})+$`),Vf=new RegExp(`^(?:!(?:${Bo})*|${Qr}(?:${Bo})*)$`),Yr={filename:"",maxDepth:100};function If(e,t,n){e.events.push({type:H.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function Zr(e,t,n,a,o,s,r){e.events.push({type:H.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:o,tagEnd:s,style:r})}function Xr(e,t,n,a,o,s,r){e.events.push({type:H.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:o,tagEnd:s,style:r})}function Lr(e,t){e.events.splice(t.eventsLength,0,{type:H.MAPPING,start:t.position,anchorStart:G,anchorEnd:G,tagStart:G,tagEnd:G,style:st.FLOW})}function Kt(e,t,n,a,o,s,r,i,l=Ce.CLIP,c=-1,d=!1){e.events.push({type:H.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:o,tagStart:s,tagEnd:r,style:i,chomping:l,indent:c,fast:d})}function _f(e,t,n){e.events.push({type:H.ALIAS,anchorStart:t,anchorEnd:n})}function _t(e){e.events.push({type:H.POP})}function ve(e){Kt(e,G,G,G,G,G,G,W.PLAIN)}function Vr(){return{anchorStart:G,anchorEnd:G,tagStart:G,tagEnd:G}}function Ft(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function Dt(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function M(e,t){ca.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function de(e){return e===10||e===13}function qt(e){return e===9||e===32}function Ve(e){return qt(e)||de(e)}function ze(e){return e===0||Ve(e)}function St(e){return e===44||e===91||e===93||e===123||e===125}function Ff(e){return e>=48&&e<=57?e-48:-1}function Df(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function Wf(e){return e===120?2:e===117?4:e===85?8:0}function jf(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function sa(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function he(e,t){let n=0,a=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Ve(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;qt(a);)o=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&o&&a===35)do a=e.input.charCodeAt(++e.position);while(!de(a)&&a!==0);if(!de(a))break;for(sa(e),n++,o=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function jt(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||Ve(a)}return!1}function ei(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function Jo(e){if(e.position!==e.lineStart)return!1;if(jt(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=Ft(e);ei(e),he(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&jt(e));return Dt(e,t),a}function Ir(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!de(t);)t=e.input.charCodeAt(++e.position)}function ti(e,t,n){let a=Nf.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,M(e,"the stream contains non-printable characters"))}function Bf(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==G&&M(e,"duplication of a tag property");let a=e.position,o=!1,s=!1,r="!",i=e.input.charCodeAt(++e.position);i===60?(o=!0,i=e.input.charCodeAt(++e.position)):i===33&&(s=!0,r="!!",i=e.input.charCodeAt(++e.position));let l=e.position,c;if(o){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&M(e,"unexpected end of the stream within a verbatim tag"),c=e.input.slice(l,e.position),e.position++}else{for(;i!==0&&!Ve(i)&&!(n&&St(i));)i===33&&(s?M(e,"tag suffix cannot contain exclamation marks"):(r=e.input.slice(l-1,e.position+1),Jr.test(r)||M(e,"named tag handle cannot contain such characters"),s=!0,l=e.position+1)),i=e.input.charCodeAt(++e.position);c=e.input.slice(l,e.position),Mf.test(c)&&M(e,"tag suffix cannot contain flow indicator characters")}return c&&!(o?Ef.test(c):Lf.test(c))&&M(e,`tag name cannot contain such characters: ${c}`),!o&&r!=="!"&&r!=="!!"&&!Ur.call(e.tagHandlers,r)&&M(e,`undeclared tag handle "${r}"`),t.tagStart=a,t.tagEnd=e.position,!0}function Kf(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==G&&M(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Ve(e.input.charCodeAt(e.position))&&!St(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&M(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function qf(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==G||t.tagStart!==G)&&M(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Ve(e.input.charCodeAt(e.position))&&!St(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&M(e,"name of an alias node must contain at least one character"),_f(e,n,e.position),!0}function Ko(e,t){he(e,!1),e.lineIndent<t&&M(e,"deficient indentation")}function Gf(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let s=e.input.charCodeAt(e.position);if(s===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.position+=2;continue}let r=e.position;return e.position++,Kt(e,a,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,W.SINGLE_QUOTED,Ce.CLIP,-1,o),!0}de(s)?(o=!1,Ko(e,t)):e.position===e.lineStart&&jt(e)?M(e,"unexpected end of the document within a single quoted scalar"):s!==9&&s<32?M(e,"expected valid JSON character"):e.position++}M(e,"unexpected end of the stream within a single quoted scalar")}function Uf(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let s=e.input.charCodeAt(e.position);if(s===34){let r=e.position;return e.position++,Kt(e,a,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,W.DOUBLE_QUOTED,Ce.CLIP,-1,o),!0}if(s===92){o=!1;let r=e.input.charCodeAt(++e.position);if(de(r))Ko(e,t);else if(jf(r))e.position++;else{let i=Wf(r);for(i===0&&M(e,"unknown escape sequence");i-- >0;)e.position++,Df(e.input.charCodeAt(e.position))<0&&M(e,"expected hexadecimal character");e.position++}}else de(s)?(o=!1,Ko(e,t)):e.position===e.lineStart&&jt(e)?M(e,"unexpected end of the document within a double quoted scalar"):s!==9&&s<32?M(e,"expected valid JSON character"):e.position++}M(e,"unexpected end of the stream within a double quoted scalar")}function Hf(e,t,n){let a=e.input.charCodeAt(e.position),o=Ce.CLIP,s=-1,r=!1;if(a!==124&&a!==62)return!1;let i=a===124?W.LITERAL_BLOCK:W.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),f=Ff(m);if(m===43||m===45)o!==Ce.CLIP&&M(e,"repeat of a chomping mode identifier"),o=m===43?Ce.KEEP:Ce.STRIP,e.position++;else if(f>=0)f===0&&M(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),r&&M(e,"repeat of an indentation width identifier"),s=t+f-1,r=!0,e.position++;else break}let l=!1;for(;qt(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.charCodeAt(e.position)===35&&Ir(e),de(e.input.charCodeAt(e.position))?sa(e):e.input.charCodeAt(e.position)!==0&&M(e,"a line break is expected");let c=r?s:-1,d=0,p=e.position,u=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,f=0;for(;e.input.charCodeAt(m+f)===32;)f++;let y=e.input.charCodeAt(m+f);if(y===0){c>=0?f>c&&(u=m+f):f>0&&(u=m+f);break}if(Jo(e))break;if(!r&&c===-1&&de(y)&&(d=Math.max(d,f)),!r&&c===-1&&!de(y)&&(y===9&&f<t&&(e.position=m+f,M(e,"tab characters must not be used in indentation")),f>=t&&f<d&&(e.position=m+f,M(e,"bad indentation of a mapping entry"))),c===-1&&y!==0&&!de(y)&&f<t){e.lineIndent=f,e.position=m+f;break}!r&&y!==0&&!de(y)&&c===-1&&(c=f);let b=c===-1?t+1:c;if(y!==0&&!de(y)&&f<b){e.lineIndent=f,e.position=m+f;break}Ir(e),u=e.position,de(e.input.charCodeAt(e.position))&&(sa(e),u=e.position)}return ti(e,p,u),Kt(e,p,u,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,o,c),!0}function zf(e,t){let n=e.input.charCodeAt(e.position),a=t===Wt;if(n===0||Ve(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||St(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(ze(o)||a&&St(o))return!1}return!0}function Jf(e,t,n,a){if(!zf(e,n))return!1;let o=e.position,s=e.position,r=e.input.charCodeAt(e.position),i=n===Wt,l=!1;for(;r!==0&&!Jo(e);){if(r===58){let c=e.input.charCodeAt(e.position+1);if(ze(c)||i&&St(c))break}else if(r===35){if(Ve(e.input.charCodeAt(e.position-1)))break}else{if(i&&St(r))break;if(de(r)){let c=e.position,d=e.line,p=e.lineStart,u=e.lineIndent;if(he(e,!1),e.lineIndent>=t){l=!0,r=e.input.charCodeAt(e.position);continue}e.position=c,e.line=d,e.lineStart=p,e.lineIndent=u;break}}qt(r)||(s=e.position+1),r=e.input.charCodeAt(++e.position)}return s===o?!1:(ti(e,o,s),Kt(e,o,s,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,W.PLAIN,Ce.CLIP,-1,!l),!0)}function vn(e,t){let n=e.line;he(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&M(e,"deficient indentation")}function Qf(e,t,n){let a=e.input.charCodeAt(e.position),o=a===123,s=e.position,r=!0;if(a!==91&&a!==123)return!1;let i=o?125:93;for(o?Xr(e,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,st.FLOW):Zr(e,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,st.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){vn(e,t);let l=e.input.charCodeAt(e.position);if(l===i)return e.position++,_t(e),!0;r?l===44&&M(e,"expected the node content, but found ','"):M(e,"missed comma between flow collection entries");let c=!1,d=!1;l===63&&Ve(e.input.charCodeAt(e.position+1))&&(c=d=!0,e.position+=1,vn(e,t));let p=e.line,u=Ft(e),m=Bt(e,t,Wt,!1,!0);vn(e,t),l=e.input.charCodeAt(e.position),(o||d||e.line===p)&&l===58?(c=!0,e.position++,vn(e,t),o||Lr(e,u),m||ve(e),Bt(e,t,Wt,!1,!0)||ve(e),vn(e,t),o||_t(e)):o&&c?(m||ve(e),ve(e)):o?ve(e):c&&(Lr(e,u),m||ve(e),ve(e),_t(e)),l=e.input.charCodeAt(e.position),l===44?(r=!0,e.position++):r=!1}M(e,"unexpected end of the stream within a flow collection")}function _r(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!ze(e.input.charCodeAt(e.position+1)))return!1;for(Zr(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,st.BLOCK);e.input.charCodeAt(e.position)===45&&ze(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,M(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let o=he(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&ze(e.input.charCodeAt(e.position+1))&&M(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?ve(e):Bt(e,t,zr,!1,!0),he(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&M(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&ze(e.input.charCodeAt(e.position+1))&&M(e,"bad indentation of a sequence entry")}return _t(e),!0}function Fo(e,t,n,a){let o=!1,s=!1,r=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!o&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,M(e,"tab characters must not be used in indentation"));let c=e.input.charCodeAt(e.position+1),d=e.line;if((l===63||l===58)&&ze(c))r||(Xr(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,st.BLOCK),r=!0),l===63?(o&&ve(e),s=!0,o=!0):(o||(ve(e),s=!0),o=!1),e.position+=1,i=!0;else{o&&(ve(e),o=!1);let p=Ft(e);if(!Bt(e,n,Hr,!1,!0))break;if(e.line===d){for(l=e.input.charCodeAt(e.position);qt(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(++e.position),ze(l)||M(e,"a whitespace character is expected after the key-value separator within a block mapping"),r||(e.events.splice(p.eventsLength,0,{type:H.MAPPING,start:p.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:st.BLOCK}),r=!0),s=!0,o=!1,i=!1;else if(s)M(e,"expected ':' after a mapping key");else return a.anchorStart!==G||a.tagStart!==G?(Dt(e,p),!1):!0}else if(s)M(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==G||a.tagStart!==G?(Dt(e,p),!1):!0}if(Bt(e,t,oa,!0,i)&&(i=!1),o||i&&(ve(e),i=!1),he(e,!0),l=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&l!==0)M(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return s?(o&&ve(e),r&&_t(e),!0):!1}function Bt(e,t,n,a,o,s=!0){var r,i;e.depth>=e.maxDepth&&M(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let l=1,c=!1,d=!1,p=null,u=Vr(),m=n===oa||n===zr,f=m,y=m;if(a&&he(e,!0)&&(c=!0,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1),l===1)for(;;){let b=e.input.charCodeAt(e.position),k=Ft(e);if(c&&l!==1&&(b===33||b===38))break;if(c&&y&&(u.tagStart!==G||u.anchorStart!==G)&&(b===33||b===38)){let h=Ft(e),S=t+1;if(Fo(e,e.position-e.lineStart,S,u)&&((r=e.events[h.eventsLength])==null?void 0:r.type)===H.MAPPING)return e.depth--,!0;Dt(e,h)}if(c&&(b===33&&u.tagStart!==G||b===38&&u.anchorStart!==G)||!Bf(e,u,n===Wt)&&!Kf(e,u))break;p===null&&(p=k),he(e,!0)?(c=!0,f=y,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1):f=!1}if(f&&(f=c||o),l===1||n===oa){let b=n===Wt||n===Hr?t:t+1,k=e.position-e.lineStart;if(l===1)if(f&&(_r(e,k,u)||Fo(e,k,b,u))||Qf(e,b,u))d=!0;else{let h=e.input.charCodeAt(e.position);if(p!==null&&s&&y&&!f&&h!==124&&h!==62){let S=Ft(e),C=p.position-p.lineStart;Dt(e,p),Fo(e,C,b,Vr())&&((i=e.events[S.eventsLength])==null?void 0:i.type)===H.MAPPING?d=!0:Dt(e,S)}!d&&(m&&Hf(e,b,u)||Gf(e,b,u)||Uf(e,b,u)||qf(e,u)||Jf(e,b,n,u))&&(d=!0)}else l===0&&(d=f&&_r(e,k,u))}return m=m&&!d,!d&&(u.anchorStart!==G||u.tagStart!==G||m)&&(Kt(e,G,G,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,W.PLAIN),d=!0),e.depth--,d||u.anchorStart!==G||u.tagStart!==G}function Yf(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Ve(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&M(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!de(e.input.charCodeAt(e.position));){for(;qt(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||de(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Ve(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(o,e.position))}if(de(e.input.charCodeAt(e.position))&&sa(e),n==="YAML"){e.directives.some(s=>s.kind==="yaml")&&M(e,"duplication of %YAML directive"),a.length!==1&&M(e,"YAML directive accepts exactly one argument");let o=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);o===null&&M(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&M(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&M(e,"TAG directive accepts exactly two arguments");let[o,s]=a;Jr.test(o)||M(e,"ill-formed tag handle (first argument) of the TAG directive"),Ur.call(e.tagHandlers,o)&&M(e,`there is a previously declared suffix for "${o}" tag handle`),Vf.test(s)||M(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=s,e.directives.push({kind:"tag",handle:o,prefix:s})}return!0}function Zf(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(he(e,!0);Yf(e);)t=!0,he(e,!0);let n=!1,a=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&ze(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,he(e,!0),o=e.line>i}else t&&M(e,"directives end mark is expected");let s=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&jt(e)){e.position+=3,he(e,!0);return}if(If(e,n,!1),Bt(e,e.lineIndent-1,oa,!1,o,o)||ve(e),he(e,!0),e.position===e.lineStart&&jt(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,he(e,!0),e.line===i&&e.position<e.length&&M(e,"end of the stream or a document separator is expected")}let r=e.events[s];r?.type===H.DOCUMENT&&(r.explicitEnd=a),_t(e),!a&&e.position<e.length&&!Jo(e)&&M(e,"end of the stream or a document separator is expected")}function ni(e,t){let n=e.length,a=na(Je(Je({},Yr),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),o=e.indexOf("\0");for(o!==-1&&ca.throwAt(e,o,"null byte is not allowed in input",a.filename);a.position<a.length&&(ei(a),he(a,!0),!(a.position>=a.length));){let s=a.position;Zf(a),a.position===s&&M(a,"can not read a document")}return a.events}var t0=Je(Je({},Yr),Tf);function da(e,t){return(e&1<<t)!==0}var Fr={applyQuoteFlowKeysOption:Xf,doubleQuoteForInvisibles:eg,doubleQuoteWhitespaceOnly:tg,applyForceQuotesOption:ng,tryLongOrMultilineAsBlock:ag,quoteInvalidPlain:og,fallbackToDoubleQuoted:sg};function ai(e){return e.presenterOptions.quoteStyle==="single"&&da(e.allowedStylesMask,W.SINGLE_QUOTED)?W.SINGLE_QUOTED:W.DOUBLE_QUOTED}function Xf(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==W.PLAIN||(e.style=W.DOUBLE_QUOTED))}function eg(e){e.style===W.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=W.DOUBLE_QUOTED)}function tg(e){e.style===W.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=W.DOUBLE_QUOTED)}function ng(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==W.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?W.DOUBLE_QUOTED:ai(e)))}function ag(e){if(e.style!==W.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!da(e.allowedStylesMask,W.LITERAL_BLOCK)){n&&(e.style=W.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=W.LITERAL_BLOCK);return}let o=Math.max(Math.min(a,40),a-e.shiftOfContent),s=0,r=!1;for(;s<=t.length;){let i=t.length,l=t.indexOf(`
`,s);l!==-1&&(i=l);let c=t.slice(s,i);if(c.length>o&&c[0]!==" "&&/ [^ \t]/.test(c)&&(r=!0),l===-1)break;s=l+1}r?e.style=W.FOLDED_BLOCK:n&&(e.style=W.LITERAL_BLOCK)}function og(e){e.style===W.PLAIN&&!da(e.allowedStylesMask,W.PLAIN)&&(e.style=ai(e))}function sg(e){da(e.allowedStylesMask,e.style)||(e.style=W.DOUBLE_QUOTED)}var rg="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",ig="[\\n\\r]",lg="\\uFEFF",Qo="[ \\t]",oi=`(?:(?!(?:${ig}|${lg}))${rg})`,ua=`(?:(?!${Qo})${oi})`,si="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",ri="[-?:,\\[\\]{}#&*!|>'\"%@`]",cg="[,\\[\\]{}]",qo=ua,Go=`(?:(?!${cg})${ua})`,dg=`(?:(?:(?!${ri})${ua})|[?:-](?=${qo}))`,ug=`(?:(?:(?!${ri})${ua})|[?:-](?=${Go}))`,ii=`(?:(?:(?![:#])${qo})|:(?=${qo}))#*`,li=`(?:(?:(?![:#])${Go})|:(?=${Go}))#*`,ci=`(?:${Qo}*${ii})*`,di=`(?:${Qo}*${li})*`,ui=`${dg}#*${ci}`,pi=`${ug}#*${di}`,pg=ui,mg=pi,fg=`\\n+${ii}${ci}`,gg=`\\n+${li}${di}`,hg=`${ui}(?:${fg})*`,yg=`${pi}(?:${gg})*`,n0=new RegExp(`^(?:${hg})$`,"u"),a0=new RegExp(`^(?:${yg})$`,"u"),o0=new RegExp(`^(?:${pg})$`,"u"),s0=new RegExp(`^(?:${mg})$`,"u"),r0=new RegExp(`^(?:${si})*$`,"u"),i0=new RegExp(`^(?:${si}|\\n)*$`,"u"),l0=new RegExp(`^(?:${oi}|\\n)*$`,"u");var bg={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Fr).map(e=>Reflect.get(Fr,e)),tagBeforeAnchor:!1};var c0=na(Je({},bg),{schema:vf,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var d0=H.DOCUMENT,u0=H.SEQUENCE,p0=H.MAPPING,m0=H.SCALAR,f0=H.ALIAS,g0=H.POP,h0=W.PLAIN,y0=W.SINGLE_QUOTED,b0=W.DOUBLE_QUOTED,v0=W.LITERAL_BLOCK,k0=W.FOLDED_BLOCK,w0=st.BLOCK,S0=st.FLOW,x0=Ce.CLIP,R0=Ce.STRIP,C0=Ce.KEEP;var vg=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),kg=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),wg=/^[-+]?(?:0|[1-9][0-9]*)$/,Sg=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,xg=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,Rg={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},Cg={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function fi(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return mi(e);switch(t){case 43:case 45:case 46:return kg.has(e)?Number.NaN:mi(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=vg.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function mi(e){let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(wg.test(t))return Number(t);let n=Sg.exec(t);if(n){let[,o,s="",r=""]=n,i=Cg[s]??8,l=Rg[i]?.test(r)?Number.parseInt(r,i):Number.POSITIVE_INFINITY;if(l<2**64)return o==="-"?-l:l}let a=xg.test(t)?Number(t):Number.NaN;return Number.isFinite(a)?a:e}function gi(e){if(e!==null)return typeof e=="string"?e:String(e)}var z={scalar:1,sequence:2,mapping:3,key:4,alias:5},Pg=2e5,yi=1e3,hi=1e3,Ag=2;function bi(e,t,n){let a=[],o=[],s=[],r=0;for(;r<t.length;)t[r++]?.type===H.DOCUMENT&&a.push(l());return{trees:a,duplicates:o,faults:s};function i(c){s.length<hi&&s.push(c)}function l(){let c=new Int32Array(Og(t,r)*4),d=[],p=new Map,u=0,m=0,f=0,y=!1,b=t[r]?.type===H.POP?null:S(0);for(;r<t.length&&t[r]?.type!==H.POP;)r++;return r++,{value:b,tape:c,keys:d};function k(v,g,P){let R=u;return c[R]=v,c[R+1]=n(g),c[R+2]=n(P),u+=4,c[R+3]=u,f=P,R}function h(v){return{start:c[v+1]??0,end:c[v+2]??0}}function S(v){let g=t[r++];switch(m++,g?.type){case H.SCALAR:{let P=Z(z.scalar,g),R=Y(g,P);return g.anchorStart>=0&&p.set(e.slice(g.anchorStart,g.anchorEnd),{value:R,entry:P,nodes:1}),R}case H.ALIAS:return ie(g.anchorStart,g.anchorEnd);case H.SEQUENCE:case H.MAPPING:{let P=g.type===H.MAPPING,R=g.anchorStart>=0?e.slice(g.anchorStart,g.anchorEnd):void 0;R!==void 0&&p.set(R,"open");let E=k(P?z.mapping:z.sequence,g.start,g.start),_=m,L=P?$(E,v):C(v);return g.style===Ag&&(f=Tg(e,f,P?"}":"]")),c[E+2]=n(f),c[E+3]=u,R!==void 0&&p.set(R,{value:L,entry:E,nodes:m-_+1}),L}default:return null}}function C(v){let g=[];for(;r<t.length&&t[r]?.type!==H.POP;)g.push(S(v+1));return r++,g}function $(v,g){let P={},R;for(;r<t.length&&t[r]?.type!==H.POP;){let E=t[r],_=u,L=N(E);if(L===void 0)S(g+1);else if(L==="<<"&&E?.type===H.SCALAR&&E.style===W.PLAIN)V(P,_,g);else{if(P[L]!==void 0&&Object.hasOwn(P,L)&&o.length<hi){R??=I(v,_);let Ee=R.get(L);Ee!==void 0&&o.push({key:L,before:h(Ee),again:h(_),depth:g})}R?.set(L,_);let ce=S(g+1);L==="__proto__"?Object.defineProperty(P,L,{value:ce,enumerable:!0,configurable:!0,writable:!0}):P[L]=ce}}return r++,P}function N(v){if(v?.type===H.SCALAR){r++,m++;let P=Z(z.key,v),R=gi(Y(v,P));return R===void 0&&i({code:"null-key",span:h(P)}),c[P+3]=d.push(R??"")-1,R}let g=u;S(0),i({code:"complex-key",span:h(g)})}function V(v,g,P){let R=s.length,E=S(P+1);s.length===R&&T(v,E,g)}function T(v,g,P){let R=Array.isArray(g)?[...g].reverse():[g];for(let E of R){if(typeof E=="object"&&E!==null&&!Array.isArray(E)){Object.assign(v,E);continue}y||i({code:"bad-merge",span:h(P)});return}}function I(v,g){let P=new Map;for(let R=v+4;R<g;R=w(R+4))c[R]===z.key&&P.set(d[c[R+3]??0]??"",R);return P}function w(v){return c[v]===z.alias?v+4:c[v+3]??v+4}function ie(v,g){let P=e.slice(v,g),R=k(z.alias,v-1,g),E=p.get(P);if(c[R+3]=typeof E=="object"?E.entry:R,E===void 0){let _=p.size>100?[]:[...p.keys()];return i({code:"unknown-anchor",name:P,anchors:_,span:h(R)}),null}return E==="open"?(i({code:"anchor-in-itself",name:P,span:h(R)}),null):E.nodes===1||(m+=E.nodes,m<=Pg)?E.value:(y||i({code:"too-many-aliases",count:m,span:h(R)}),y=!0,null)}function Z(v,g){if(g.valueStart<0)return k(v,f,f);let P=g.style===W.SINGLE_QUOTED||g.style===W.DOUBLE_QUOTED;return k(v,g.valueStart-(P?1:0),g.valueEnd+(P?1:0))}function Y(v,g){let P=v.tagStart>=0?e.slice(v.tagStart,v.tagEnd):"";if(v.valueStart<0)return P===""||P==="!!null"?null:"";let R=v.fast?e.slice(v.valueStart,v.valueEnd):Gr(e,v);if(P==="!!binary")return Mg(R);if(P!==""&&!$g.has(P)||v.style!==W.PLAIN&&P==="")return R;let E=fi(R);return typeof E=="number"&&!Number.isFinite(E)?(i({code:"not-finite",text:R,span:h(g)}),R):E}}}function Og(e,t){let n=0;for(let a=t;a<e.length;a++){let{type:o}=e[a];if(o===H.DOCUMENT)break;o!==H.POP&&n++}return n}var $g=new Set(["!!int","!!float","!!bool","!!null"]);function Tg(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=Ng(e,a))}return e.length}function Ng(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function Mg(e){try{return atob(e.replace(/\s/g,""))}catch{return e}}function kn(e,t){let n=0,a,o=0;for(let s of t){let r=typeof s=="number"?Vg(e,n,s):ma(e,n,s);if(r===void 0)break;a=r.key===void 0?void 0:Yo(e,r.key),n=r.value,o++}return{key:a,value:Yo(e,n),depth:o,entry:n}}function es(e,t){let n=kn(e,t),a=e.tape[n.entry],o=n.value.start===n.value.end;return a===z.scalar&&n.depth===t.length&&!o?n.value:n.key?n.key:a===z.mapping?Eg(e,n.entry)??n.value:n.value}function vi(e,t){let n=kn(e,t);return n.depth===t.length&&n.key?n.key:es(e,t)}function Eg(e,t){let n=ma(e,t,"name")??Lg(e,t);if(n?.key===void 0)return;let a=Yo(e,n.key);return e.tape[n.value]===z.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,e.tape[n.value+2]??0)}:a}function Lg(e,t){let n=t+4;return n<(e.tape[t+3]??0)&&e.tape[n]===z.key?{key:n,value:n+4}:void 0}function Yo(e,t){return{start:e.tape[t+1]??0,end:e.tape[t+2]??0}}function rt(e,t){return e.tape[t]===z.alias?e.tape[t+3]??t:t}function pa(e,t){return e.tape[t]===z.alias?t+4:e.tape[t+3]??t+4}var ki=32,Zo=new WeakMap;function wi(e,t,n){let a=Zo.get(e.tape)??new Map;Zo.set(e.tape,a);let o=a.get(t)??n();return a.set(t,o),o}function Vg(e,t,n){let a=rt(e,t);if(e.tape[a]===z.sequence){if(n>ki)return wi(e,a,()=>new Map(Xo(e,a))).get(n);for(let[o,s]of Xo(e,a))if(o===n)return s}}function*Xo(e,t){let n=e.tape[t+3]??0;for(let a=0,o=t+4;o<n;a++,o=pa(e,o))yield[a,{key:void 0,value:rt(e,o)}]}function ma(e,t,n){let a=rt(e,t);if(e.tape[a]!==z.mapping)return;let o=Zo.get(e.tape)?.get(a);if(o)return o.get(n);let s,r=0;for(let[i,l]of xi(e,a)){if(r++>ki)return wi(e,a,()=>Si(e,a)).get(n);i===n?s=l:i==="<<"&&(s=Ig(e,rt(e,l.value),n)??s)}return s}function Si(e,t){let n=new Map;for(let[a,o]of xi(e,t)){if(a==="<<")for(let[s,r]of Ri(e,rt(e,o.value)))n.set(s,r);a!==void 0&&n.set(a,o)}return n}function*xi(e,t){let n=e.tape[t+3]??0;for(let a=t+4;a<n;){let o=e.tape[a]===z.key,s=o?a+4:pa(e,a);yield[o?e.keys[e.tape[a+3]??0]:void 0,{key:a,value:rt(e,s)}],a=pa(e,s)}}function Ri(e,t){return e.tape[t]===z.mapping?Si(e,t):e.tape[t]!==z.sequence?[]:[...Xo(e,t)].reverse().flatMap(([,{value:n}])=>[...Ri(e,rt(e,n))])}function Ig(e,t,n){if(e.tape[t]===z.mapping)return ma(e,t,n);let a=e.tape[t+3]??0;for(let o=t+4;e.tape[t]===z.sequence&&o<a;o=pa(e,o)){let s=ma(e,rt(e,o),n);if(s)return s}}var Qe=class e{constructor(t,n,a,o){this.document=t,this.value=n,this.parent=a,this.step=o}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n?.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=q(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return q(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!q(t))return{};let n={};for(let a of Object.keys(t)){let o=t[a];typeof o=="string"&&(n[a]=o)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function q(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function it(e){return e.isKey?vi(e.document,e.path):es(e.document,e.path)}function Te(e,t){let n=new Map;for(let a of e)we(n,t(a),a);return n}function we(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function ee(e){let t;return()=>(t??={value:e()},t.value)}var Ai=Vo(ts(),1);function lt(e,t,n){return ns(e,t,n)[0]}function ns(e,t,n){let a=e.length>=8?3:e.length>=4?2:0,o=[];for(let s of t){let r=n(s);if(r===e||Math.abs(r.length-e.length)>=3)continue;let i=Wg(r,e);i<a&&Pi(r)!==Pi(e)&&!Bg(r,e)&&o.push({item:s,distance:i})}return o.sort((s,r)=>s.distance-r.distance).map(({item:s})=>s)}function Wg(e,t){return xt(e)===xt(t)?.5:jg(e,t)?1:(0,Ai.distance)(e,t)}function xt(e){return e.toLowerCase().replace(/[-_.]/g,"")}function jg(e,t){if(e.length!==t.length)return!1;let n=[...e].findIndex((a,o)=>a!==t[o]);return n>=0&&e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function Pi(e){return e.replace(/\d+/g,"")}function Bg(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&xt(e)!==xt(t):n.some((o,s)=>o!==a[s]&&Math.min(o.length,a[s]?.length??0)<=2)}var Kg={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},qg={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},$i=[...Oi(Kg,!0),...Oi(qg,!1)],Ut=[...new Set($i.map(({kind:e})=>e))].sort(),Gg=new Map($i.map(e=>[`${e.group}/${e.kind}`,e]));function Rt(e,t){let n=Gg.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function Ct(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function Oi(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(o=>{let[s="",r="",...i]=o.trim().split(" ");return{group:n,kind:s,plural:r,namespaced:t,versions:i}}))}var as={APIService:"apiregistration.k8s.io/v1",CSIDriver:"storage.k8s.io/v1",Certificate:"cert-manager.io/v1",ClusterIssuer:"cert-manager.io/v1",ClusterRole:"rbac.authorization.k8s.io/v1",ClusterRoleBinding:"rbac.authorization.k8s.io/v1",ClusterTriggerAuthentication:"keda.sh/v1alpha1",ConfigMap:"v1",CronJob:"batch/v1",CustomResourceDefinition:"apiextensions.k8s.io/v1",DaemonSet:"apps/v1",Deployment:"apps/v1",EndpointSlice:"discovery.k8s.io/v1",Endpoints:"v1",GRPCRoute:"gateway.networking.k8s.io/v1",Gateway:"gateway.networking.k8s.io/v1",GatewayClass:"gateway.networking.k8s.io/v1",HTTPRoute:"gateway.networking.k8s.io/v1",HorizontalPodAutoscaler:"autoscaling/v2",Ingress:"networking.k8s.io/v1",IngressClass:"networking.k8s.io/v1",Issuer:"cert-manager.io/v1",Job:"batch/v1",LimitRange:"v1",MutatingWebhookConfiguration:"admissionregistration.k8s.io/v1",Namespace:"v1",NetworkPolicy:"networking.k8s.io/v1",Node:"v1",PersistentVolume:"v1",PersistentVolumeClaim:"v1",Pod:"v1",PodDisruptionBudget:"policy/v1",PodMonitor:"monitoring.coreos.com/v1",PodTemplate:"v1",PriorityClass:"scheduling.k8s.io/v1",ReferenceGrant:"gateway.networking.k8s.io/v1beta1",ReplicaSet:"apps/v1",ReplicationController:"v1",ResourceQuota:"v1",Role:"rbac.authorization.k8s.io/v1",RoleBinding:"rbac.authorization.k8s.io/v1",Rollout:"argoproj.io/v1alpha1",RuntimeClass:"node.k8s.io/v1",ScaledObject:"keda.sh/v1alpha1",Secret:"v1",Service:"v1",ServiceAccount:"v1",ServiceMonitor:"monitoring.coreos.com/v1",StatefulSet:"apps/v1",StorageClass:"storage.k8s.io/v1",TCPRoute:"gateway.networking.k8s.io/v1alpha2",TLSRoute:"gateway.networking.k8s.io/v1",TriggerAuthentication:"keda.sh/v1alpha1",UDPRoute:"gateway.networking.k8s.io/v1alpha2",ValidatingAdmissionPolicy:"admissionregistration.k8s.io/v1",ValidatingAdmissionPolicyBinding:"admissionregistration.k8s.io/v1",ValidatingWebhookConfiguration:"admissionregistration.k8s.io/v1",VerticalPodAutoscaler:"autoscaling.k8s.io/v1",VolumeAttachment:"storage.k8s.io/v1",VolumeAttributesClass:"storage.k8s.io/v1",VolumeSnapshot:"snapshot.storage.k8s.io/v1",VolumeSnapshotClass:"snapshot.storage.k8s.io/v1"},fa=Object.fromEntries(Object.entries(as).map(([e,t])=>[e,Ct(t).group])),Ug={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function Ht(e,t){if(zg(t))return fa[t]===e||Ug[e]?.includes(t)?t:void 0}var Hg=new Set(["cert-manager.io/ClusterIssuer","external-secrets.io/ClusterExternalSecret","external-secrets.io/ClusterSecretStore","gateway.networking.k8s.io/GatewayClass","keda.sh/ClusterTriggerAuthentication","kyverno.io/ClusterPolicy","snapshot.storage.k8s.io/VolumeSnapshotClass","snapshot.storage.k8s.io/VolumeSnapshotContent","trust.cert-manager.io/Bundle"]);function wn(e,t){return Rt(e,t)??Hg.has(`${e}/${t}`)}var ga=new Set(Object.keys(fa).filter(e=>wn(fa[e],e)));function ha(e,t){return Ht(e,t)??`${t}.${e}`}function zg(e){return Object.hasOwn(fa,e)}var Jg=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function Ti(e){return Qg.test(e)}var Qg=/(?:^|[\s"'{,\u200b])(?:apiVersion|kind)["']?[ \t]*:/;function Ni(e,t){return Jg.find(a=>(a.path?.test(e)??!0)&&(a.text?.test(t)??!0))?.reason??"no apiVersion and kind"}var Yg=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],Zg=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,Xg=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function eh(e,t){let n=Qe.root(e);if(!q(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:o}=n.value;if(typeof a!="string"||typeof o!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||o==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:s}=Ct(a);return Zg.test(a)||Xg.has(o)||Yg.some(r=>r.test(s))?{skipped:"tool configuration"}:{resources:Mi(n,t,{apiVersion:a,kind:o})}}function zt(e){let t=new WeakMap,n=new WeakMap;return{read(a){let o=t.get(a)??eh(a,e);return t.set(a,o),o},workloadOf(a){let o=n.get(a)??{workload:os(a)};return n.set(a,o),o.workload}}}function Mi(e,t,n){if(!q(e.value))return[];let a=typeof e.value.kind=="string"?e.value.kind:n.kind;if(a===void 0)return[];if(!th(a,e.value))return[nh(e,t,{...n,kind:a})];let o=a==="List"?void 0:a.slice(0,-4);return e.get("items").items().flatMap(r=>Mi(r,t,{...n,kind:o}))}function th(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function nh(e,t,n){let a=e.get("apiVersion").text()??n.apiVersion,{kind:o}=n,{group:s,version:r}=Ct(a),i=Q(e),l=wn(s,o),c=i.get("namespace").text();return{apiVersion:a,group:s,version:r,kind:o,visitable:Ht(s,o),name:i.get("name").text()??"",namespace:l?"":c||t,hasOwnNamespace:!l&&c!==void 0&&c!=="",at:e,file:e.document.file}}function Q(e){return e.get("metadata")}function J(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var ah={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function os(e){let t=ah[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),o=sh(e,t),s=o.get("spec");if(!q(s.value))return;let r=o.get("metadata"),i=[],l={resource:e,metadata:r,spec:s,labels:r.get("labels").labels(),containers:i,replicas:rh(e,a.get("replicas").number())};for(let[c,d]of oh)for(let p of s.get(c).items()){let u=p;if(!q(u.value))continue;let m=d==="init"&&u.get("restartPolicy").text()==="Always";i.push({role:m?"sidecar":d,name:u.get("name").text()??"",at:u,workload:l})}return l}var oh=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function sh(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function rh(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t??1}function Ie(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}function ss(e){return e.split(".").map(t=>{let n=t.endsWith("[]");return{key:n?t.slice(0,-2):t,isEach:n}})}var ih=[{part:"container",from:"pod",path:"initContainers[]"},{part:"container",from:"pod",path:"containers[]"},{part:"container",from:"pod",path:"ephemeralContainers[]"},{part:"claim",from:"pod",path:"volumes[].ephemeral.volumeClaimTemplate.spec"},{part:"claim",from:"PersistentVolumeClaim",path:"spec"},{part:"claim",from:"StatefulSet",path:"spec.volumeClaimTemplates[].spec"}];function is(e){let t=new Map;for(let s of e)Ei(o(s.from),s.path).rows.push(s);for(let{part:s,from:r,path:i}of ih){let l=t.get(s);l&&Ei(o(r),i).parts.push(l)}let n=t.get("any"),a=t.get("pod");return({visitable:s,at:r},i)=>{let l=[],c=s&&t.get(s);return n&&Jt(l,n,{at:r,holder:r}),c&&Jt(l,c,{at:r,holder:r}),a&&i&&Jt(l,a,{at:i.spec,holder:i.spec}),l};function o(s){let r=t.get(s);if(r)return r;let i=rs();return t.set(s,i),i}}function Jt(e,t,{at:n,holder:a}){for(let s of t.rows)e.push({row:s,at:n,holder:a});let{value:o}=n;if(t.keys.length>0&&q(o))for(let[s,r]of t.keys)o[s]===void 0||o[s]===null||Jt(e,r,{at:n.get(s),holder:n});if(t.items)for(let s of n.items())s.exists&&Jt(e,t.items,{at:s,holder:a});for(let s of t.parts)Jt(e,s,{at:n,holder:n})}function rs(){return{rows:[],keys:[],items:void 0,parts:[]}}function Ei(e,t){let n=e;for(let{key:a,isEach:o}of ss(t)){let s=n.keys.find(([i])=>i===a)?.[1],r=s??rs();s||n.keys.push([a,r]),o&&(r.items??=rs()),n=o&&r.items?r.items:r}return n}function Be(e){if(e===void 0)return()=>[];let t=ss(e);return n=>{let a=[n];for(let{key:o,isEach:s}of t){let r=a.flatMap(i=>{let l=i.get(o);return l.exists?[l]:[]});a=s?r.flatMap(i=>i.items()):r}return a}}function ya(e){if(e===void 0)return()=>{};let t=e.split(".");return({value:n})=>{let a=n;for(let o of t)a=q(a)?a[o]:void 0;return typeof a=="string"?a:void 0}}var lh=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],ch=Te(lh,({kind:e})=>e);function Li(e,t,n){return(ch.get(e)??[]).some(a=>(a.namespace===void 0||a.namespace===t)&&a.names.some(o=>typeof o=="string"?o===n:o.test(n)))}var dh=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],uh=Te(dh,({by:e})=>e);function Vi(e){if(e.kind==="Ingress")return ph(e);if(e.kind==="Secret"||e.kind==="ConfigMap")return fh(e);if(Rt(e.group,e.kind)!==void 0)return[];return[...ls(e,"Secret","spec.writeConnectionSecretToRef.name"),...(uh.get(`${e.group}/${e.kind}`)??[]).flatMap(n)];function n({makes:a,field:o,suffixes:s=[]}){return a.flatMap(r=>{let i=o===void 0?[]:ls(e,r,o);return i.length>0?i:s.map(l=>({kind:r,name:`${e.name}${l}`,namespace:void 0}))})}}function ls({at:e},t,n){return Be(n)(e).flatMap(a=>{let o=a.text();return o?[{kind:t,name:o,namespace:void 0}]:[]})}function ph(e){let t=Q(e.at).get("annotations").labels();return Object.keys(t).some(a=>a.startsWith("cert-manager.io/")||a==="kubernetes.io/tls-acme")?ls(e,"Secret","spec.tls[].secretName"):[]}var mh=/^(reflector\.v1\.k8s\.emberstack\.com\/reflection-(allowed|auto-enabled)|replicator\.v1\.mittwald\.de\/replicat(e-to|e-to-matching|ion-allowed)|kubed\.appscode\.com\/sync)$/;function fh({at:e,kind:t,name:n}){let a=Q(e).get("annotations");return a.exists?a.entries().some(([s])=>mh.test(s))?[{kind:t,name:n,namespace:void 0}]:[]:[]}var gh=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,hh=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function Qt({group:e,kind:t}){return Rt(e,t)===void 0&&!gh.test(e)&&!hh.test(t)}var cs=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),eR=new Map([...cs].map(([e,t])=>[t,e])),yh=[...cs.keys()];function ba(e){let t=new Set(e);return[...yh.filter(a=>t.has(a)),...[...t].filter(a=>!cs.has(a))]}var bh={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},vh=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,kh=2**63;function Ii(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let n=[...t.matchAll(vh)],a=n.length>0&&n.map(([r])=>r).join("")===t,o=n.reduce((r,[,i,l])=>r+Number(i)*(bh[l??""]??0),0);if(!a||o>=kh)return;let s=o/1e9;return e.startsWith("-")?-s:s}var wh=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],Sh=["SUN","MON","TUE","WED","THU","FRI","SAT"],xh={name:"minute",lowest:0,highest:59,names:[]},Rh={name:"hour",lowest:0,highest:23,names:[]},Ch={name:"day of month",lowest:1,highest:31,names:[]},Ph={name:"month",lowest:1,highest:12,names:wh},Ah={name:"day of week",lowest:0,highest:6,names:Sh},ds=5,va="@every ",Di=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function Ke(e){if(e==="")return Se("empty",e,"it is empty");if(e.includes("TZ"))return Se("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith(va))return $h(e.slice(va.length));let t=Di.get(e)??e;return t.startsWith("@")?Se("shorthand",e,Th(e)):Nh(t.split(Oh).filter(n=>n!==""))}var Oh=/(?:[^\S\ufeff]|\u0085)+/;function $h(e){let t=Ii(e);return t===void 0?Se("duration",e,`${Ze(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function Th(e){let t=e.trim().toLowerCase();return Di.has(t)||t===va.trim()?`it has to be written '${t}' exactly${t===va.trim()?", with a duration behind it":""}`:`there is no ${Ze(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function Nh(e){if(e.length!==ds)return Se("field-count",e.join(" "),Mh(e.length));let[t="",n="",a="",o="",s=""]=e,r=Sn(t,xh);if("problem"in r)return r;let i=Sn(n,Rh);if("problem"in i)return i;let l=Sn(a,Ch);if("problem"in l)return l;let c=Sn(o,Ph);if("problem"in c)return c;let d=Sn(s,Ah);return"problem"in d?d:{cron:{minutes:r.values,hours:i.values,daysOfMonth:l.values,months:c.values,daysOfWeek:d.values,needsBothDays:l.isAny||d.isAny}}}function Mh(e){let t=e===ds+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${ds}${t}`}function Sn(e,t){let n=new Set,a=!1;for(let o of e.split(",").filter(s=>s!=="")){let s=Eh(o,t);if("problem"in s)return s;for(let r=s.first;r<=s.last;r+=s.step)n.add(r);a||=s.isAny}return{values:n,isAny:a}}function Eh(e,t){let{name:n,lowest:a,highest:o}=t,[s="",r,...i]=e.split("/"),[l="",c,...d]=s.split("-"),p=l==="*"||l==="?",u=p?a:_i(l,t);if(u===void 0)return Se("number",e,Fi(l,t),n);if(!p&&d.length>0)return Se("hyphens",e,`${n} ${Ze(e)} has two hyphens`,n);let f=p||c===void 0&&r!==void 0?o:c===void 0?u:_i(c,t);if(f===void 0)return Se("number",e,Fi(c??"",t),n);if(i.length>0)return Se("slashes",e,`${n} ${Ze(e)} has two slashes`,n);let y=r===void 0?1:Wi(r);return y===void 0?Se("number",e,`the step ${Ze(r??"")} of the ${n} is no number`,n):u<a?Se("too-low",e,`${n} ${u} is below ${a}`,n):f>o?Se("too-high",e,Lh(f,t),n):u>f?Se("backwards",e,`the ${n} runs backwards in ${Ze(e)}`,n):y===0?Se("step",e,`the step of the ${n} in ${Ze(e)} has to be 1 or more`,n):{first:u,last:f,step:y,isAny:p&&y===1}}function _i(e,t){let n=t.names.indexOf(e.toUpperCase());return n===-1?Wi(e):t.lowest+n}function Wi(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function Fi(e,{name:t,names:n}){let a=e.slice(0,3).toUpperCase();if(e.length>3&&n.includes(a))return`${t} ${Ze(e)} has to be written '${a}'`;if(e==="")return`a number is missing in the ${t}`;let o=n.length>0?` nor a name such as ${n[1]}`:"";return`${t} ${Ze(e)} is ${o===""?"no number":"neither a number"}${o}`}function Lh(e,{name:t,highest:n}){return`${t} ${e} is above ${n}${t==="day of week"&&e===7?", Sunday is 0":""}`}function Ze(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function Se(e,t,n,a){return{problem:{code:e,value:t,text:n,...a===void 0?{}:{field:a}}}}var Vh=[31,29,31,30,31,30,31,31,30,31,30,31];function ka(e,t){if("seconds"in e)return new Date(Math.floor(t.getTime()/1e3)*1e3+e.seconds*1e3);let n=new Date(Math.floor(t.getTime()/1e3)*1e3+1e3),a=n.getUTCFullYear()+5;for(let o=Fh(n);o.getUTCFullYear()<=a;o=Dh(o)){if(!Ih(e,o))continue;let s=_h(e,o).find(r=>r>=n.getTime());if(s!==void 0)return new Date(s)}}function Bi(e,t,n){let a=[];for(let o=ka(e,t);o!==void 0&&a.length<n;o=ka(e,o))a.push(o);return a}function wa(e){if("seconds"in e)return!1;let{minutes:t,hours:n,months:a,daysOfMonth:o,daysOfWeek:s,needsBothDays:r}=e;if(t.size===0||n.size===0)return!0;let i=[...a].some(l=>[...o].some(c=>c<=(Vh[l-1]??0)));return r?!i||s.size===0:a.size===0||!i&&s.size===0}function Ih({months:e,daysOfMonth:t,daysOfWeek:n,needsBothDays:a},o){if(!e.has(o.getUTCMonth()+1))return!1;let s=t.has(o.getUTCDate()),r=n.has(o.getUTCDay());return a?s&&r:s||r}function _h({hours:e,minutes:t},n){return ji(e).flatMap(a=>ji(t).map(o=>n.getTime()+(a*60+o)*6e4))}function ji(e){return[...e].sort((t,n)=>t-n)}function Fh(e){return new Date(Date.UTC(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate()))}function Dh(e){return new Date(e.getTime()+1440*6e4)}var Sa="docker.io",Wh="index.docker.io",xa="library/";var Ki="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",jh=`(?:${Ki}(?:\\.${Ki})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,qi="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",Bh=`${qi}(?:/${qi})*`,Kh="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",qh="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",Gh=new RegExp(`^(?:(${jh})/)?(${Bh})(?::(${Kh}))?(?:@(${qh}))?$`),Uh=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Hh=/^[a-f0-9]{64}$/;function Xe(e){if(Hh.test(e))return;let[t,n]=zh(e),a=n.split(":",1)[0]??"";if(a!==a.toLowerCase())return;let o=Gh.exec(`${t}/${n}`);if(o===null)return;let[,s="",r="",i,l]=o;if(!(r.length>255)&&!(l!==void 0&&!Uh.test(l)))return{registry:s,repository:r,name:s===""?r:`${s}/${r}`,familiarName:Jh(s,r),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function Gi(e){return Xe(e)?.tag==="latest"?"Always":"IfNotPresent"}function zh(e){let t=e.indexOf("/");if(t===-1)return[Sa,xa+e];let n=e.slice(0,t),a=e.slice(t+1),o=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),s=o&&n!==Wh?n:Sa,r=o?a:e,i=s===Sa&&!r.includes("/");return[s,i?xa+r:r]}function Jh(e,t){if(e==="")return t;if(e!==Sa)return`${e}/${t}`;if(!t.startsWith(xa))return t;let n=t.slice(xa.length);return n.includes("/")?t:n}var xn="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",Qh=new RegExp(`^${xn}$`),Yh=new RegExp(`^${xn}(?:\\.${xn})*$`),iR=new RegExp(`^\\*\\.${xn}(?:\\.${xn})*$`);var Ui=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var us=63,Zh=253;function Hi(e){return e.length<=us&&Qh.test(e)}function Xh(e){return e.length<=Zh&&Yh.test(e)}function Ra(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>us||!Ui.test(n)?!1:t===-1||Xh(e.slice(0,t))}function ps(e){return e===""||e.length<=us&&Ui.test(e)}var zi=e=>e.length>0,Ji=e=>e.length===0,Xi=new Map([["In",{takes:zi,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${Zi(t).join(",")})`}],["NotIn",{takes:zi,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${Zi(t).join(",")})`}],["Exists",{takes:Ji,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:Ji,matches:e=>e===void 0,text:e=>`!${e}`}]]);function be(e,t){return!Yt(e)||!fs(e.matchLabels).every(([a,o])=>ms(t,a)===o&&Ra(a)&&ps(o))?!1:qe(e.matchExpressions).every(a=>el(a,t))}function xe(e,t){let n=fs(e);return n.length>0&&n.every(([a,o])=>ms(t,a)===o)}function Ca(e,t,n){return e==null?!0:qe(e.nodeSelectorTerms).some(a=>ey(a,t,n))}function Pe(e){if(!Yt(e))return"<none>";let t=fs(e.matchLabels).map(([o,s])=>({key:o,text:`${o}=${Rn(s)}`})),n=qe(e.matchExpressions).filter(Yt).map(o=>({key:Rn(o.key),text:ay(o)})),a=[...t,...n].sort((o,s)=>tl(o.key,s.key));return a.length===0?"<none>":a.map(({text:o})=>o).join(",")}function el(e,t){if(!Yt(e))return!1;let n=Xi.get(e.operator),a=qe(e.values);return n===void 0||!n.takes(a)||!Yi(e.key)||!Ra(e.key)||!a.every(o=>Yi(o)&&ps(o))?!1:n.matches(ms(t,e.key),a)}function ey(e,t,n){let a=qe(e?.matchExpressions),o=qe(e?.matchFields);return a.length===0&&o.length===0?!1:a.every(s=>ty(s,t))&&o.every(s=>ny(s,n))}function ty(e,t){let n=e?.operator;if(n!=="Gt"&&n!=="Lt")return el(e,t);let{key:a,values:o}=e;if(typeof a!="string"||!Ra(a)||qe(o).length!==1)return!1;let s=Qi(t?.[a]),r=Qi(qe(o)[0]);return s===void 0||r===void 0?!1:n==="Gt"?s>r:s<r}function ny(e,t){let n=qe(e?.values);return e?.key!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function Qi(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function ay(e){let t=Rn(e.key),n=qe(e.values).map(Rn);return Xi.get(e.operator)?.text(t,n)??`${t} ${Rn(e.operator)} (${n.join(",")})`}function ms(e,t){return Yt(e)&&Object.hasOwn(e,t)?e[t]:void 0}function fs(e){return Yt(e)?Object.entries(e):[]}function qe(e){return Array.isArray(e)?e:[]}function Yt(e){return typeof e=="object"&&e!==null}function Yi(e){return typeof e=="string"}function Rn(e){return typeof e=="object"||e===void 0?"":String(e)}function Zi(e){return[...e].sort(tl)}function tl(e,t){return e===t?0:e<t?-1:1}function nl(e){return{value:e,path:[]}}function j(e,...t){return t.reduce(({value:n,path:a},o)=>({value:gs(n)&&Object.hasOwn(n,o)?n[o]??void 0:void 0,path:[...a,o]}),e)}function Ge(e,...t){let{value:n,path:a}=j(e,...t);return Array.isArray(n)?n.map((o,s)=>({value:o,path:[...a,s]})):[]}function al({value:e}){return gs(e)?Object.keys(e):[]}function ke({value:e}){return typeof e=="string"?e:void 0}function Cn({value:e}){return e!=null}function Pn({value:e}){return gs(e)}function gs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var oy=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function ol(e){let t=nl(e),n=j(t,"spec"),a=oy.flatMap(([o,s])=>Ge(n,o).map(r=>({name:`${s} '${ke(j(r,"name"))??""}'`,at:r,securityContext:j(r,"securityContext")})));return{annotations:j(t,"metadata","annotations"),spec:n,containers:a}}function Pt({spec:e,containers:t}){return[{name:"the pod",at:j(e,"securityContext")},...t.map(({name:n,securityContext:a})=>({name:n,at:a}))]}function An({spec:e}){return j(e,"hostUsers").value===!1}function Pa({spec:e}){return j(e,"os","name").value==="windows"}function ct(e,t){return n=>e(n)?[]:t(n)}var sy=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),sl=["","container_t","container_init_t","container_kvm_t"],il=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],ll=[...il,"net.ipv4.ip_local_reserved_ports"],cl=[...ll,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],dl=[...cl,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],ry=[...dl,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],hs=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:iy}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>ys(e,sy)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:cy}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:dy}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:uy}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:py}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:my}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:Aa},{from:35,violations:ct(An,Aa)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>rl(e,sl)},{from:31,violations:e=>rl(e,[...sl,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:ly},{from:19,violations:bs}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>On(e,il)},{from:27,violations:e=>On(e,ll)},{from:29,violations:e=>On(e,cl)},{from:32,violations:e=>On(e,dl)},{from:37,violations:e=>On(e,ry)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:fy}]}];function ys({containers:e},t){return e.flatMap(({name:n,securityContext:a})=>Ge(a,"capabilities","add").flatMap(o=>{let s=ke(o);return s===void 0||t.has(s)?[]:[{path:o.path,text:`${n} adds the capability '${s}'`}]}))}function Aa({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=j(n,"procMount");return!Cn(a)||a.value==="Default"?[]:[{path:a.path,text:`${t} mounts /proc as '${ke(a)??""}'`}]})}function bs(e){return ul(e,"seccompProfile","seccomp")}function ul(e,t,n){return Pt(e).flatMap(({name:a,at:o})=>{let s=j(o,t),r=j(s,"type");return!Pn(s)||r.value==="RuntimeDefault"||r.value==="Localhost"?[]:[{path:r.path,text:`${a} has the ${n} profile '${ke(r)??""}'`}]})}function iy(e){let t="container.apparmor.security.beta.kubernetes.io/",n=o=>o===""||/^(runtime\/default$|localhost\/)/.test(o),a=al(e.annotations).flatMap(o=>{let s=j(e.annotations,o),r=ke(s);return!o.startsWith(t)||r===void 0||n(r)?[]:[{path:s.path,text:`container '${o.slice(t.length)}' has the AppArmor profile '${r}'`}]});return[...ul(e,"appArmorProfile","AppArmor"),...a]}function ly({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:a,at:o})=>({name:a,key:`container.seccomp.security.alpha.kubernetes.io/${ke(j(o,"name"))??""}`}))].flatMap(({name:a,key:o})=>{let s=j(e,o),r=ke(s);return r===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(r)?[]:[{path:s.path,text:`${a} has the seccomp profile '${r}'`}]})}function cy({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:j(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:n})=>({path:n.path,text:`${t} is true`}))}function dy({spec:e}){return Ge(e,"volumes").flatMap(t=>{let n=j(t,"hostPath");return Cn(n)?[{path:n.path,text:`volume '${ke(j(t,"name"))??""}' is a hostPath`}]:[]})}function uy({containers:e}){return e.flatMap(({name:t,at:n})=>Ge(n,"ports").flatMap(a=>{let{value:o,path:s}=j(a,"hostPort");return typeof o=="number"&&o!==0?[{path:s,text:`${t} uses the host port ${o}`}]:[]}))}function py({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],n=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:a,at:o})=>[...t,...n].flatMap(s=>["httpGet","tcpSocket"].flatMap(r=>{let i=j(o,...s,r,"host");return ke(i)?[{path:i.path,text:`${a} sets the host of its ${s.at(-1)}`}]:[]})))}function my({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=j(n,"privileged");return a.value===!0?[{path:a.path,text:`${t} is privileged`}]:[]})}function rl(e,t){return Pt(e).flatMap(({name:n,at:a})=>{let o=j(a,"seLinuxOptions"),s=(r,i)=>r==="type"?!t.includes(i):i!=="";return["type","user","role"].flatMap(r=>{let i=j(o,r),l=ke(i);return l===void 0||!s(r,l)?[]:[{path:i.path,text:`${n} has the SELinux ${r} '${l}'`}]})})}function On({spec:e},t){return Ge(e,"securityContext","sysctls").flatMap(n=>{let a=j(n,"name"),o=ke(a);return o===void 0||t.includes(o)?[]:[{path:a.path,text:`the pod sets the sysctl '${o}'`}]})}function fy(e){return Pt(e).flatMap(({name:t,at:n})=>{let a=j(n,"windowsOptions","hostProcess");return a.value===!0?[{path:a.path,text:`${t} runs as a process of the host`}]:[]})}var gy=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],hy=new Set(["NET_BIND_SERVICE"]),yl=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:pl},{from:25,violations:ct(Pa,pl)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:ml},{from:25,violations:ct(Pa,ml)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:Aa}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:yy}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:fl},{from:35,violations:ct(An,fl)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:gl},{from:35,violations:ct(An,gl)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:hl},{from:25,violations:ct(Pa,hl)}]}];function pl({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=j(n,"allowPrivilegeEscalation");return a.value===!1?[]:[{path:a.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function ml(e){return[...e.containers.flatMap(({name:n,securityContext:a})=>Ge(a,"capabilities","drop").some(({value:r})=>r==="ALL")?[]:[{path:j(a,"capabilities","drop").path,text:`${n} does not drop the capabilities 'ALL'`}]),...ys(e,hy)]}function yy({spec:e}){return Ge(e,"volumes").flatMap(t=>{let n=gy.find(o=>Cn(j(t,o)));if(n===void 0)return[];let a=ke(j(t,"name"))??"";return[{path:j(t,n).path,text:`volume '${a}' is of the type ${n}`}]})}function fl(e){let t=Pt(e).flatMap(({name:n,at:a})=>{let o=j(a,"runAsNonRoot");return o.value===!1?[{path:o.path,text:`${n} sets runAsNonRoot to false`}]:[]});return t.length>0||j(e.spec,"securityContext","runAsNonRoot").value===!0?t:bl(e,"runAsNonRoot",({value:n})=>n===!0)}function gl(e){return Pt(e).flatMap(({name:t,at:n})=>{let a=j(n,"runAsUser");return a.value===0?[{path:a.path,text:`${t} runs as user 0, which is root`}]:[]})}function hl(e){let t=bs(e);return t.length>0||Pn(j(e.spec,"securityContext","seccompProfile"))?t:bl(e,"seccompProfile",Pn)}function bl({spec:e,containers:t},n,a){let o=t.filter(({securityContext:s})=>!a(j(s,n)));return o.length>1&&o.length===t.length?[{path:j(e,"securityContext",n).path,text:`neither the pod nor its containers set ${n}`}]:o.map(({name:s,securityContext:r})=>({path:j(r,n).path,text:`neither the pod nor ${s} sets ${n}`}))}var fe="pod-security.kubernetes.io/",by=["enforce","audit","warn"],Oa=["privileged","baseline","restricted"],dt=by.flatMap(e=>[fe+e,`${fe}${e}-version`]);function At(e){let t=d=>Object.hasOwn(e,d)?e[d]:void 0,n=dt.flatMap(d=>{let p=t(d),u=d.endsWith("-version")?"version":"level";return p===void 0||(u==="version"?vl(p):vs(p))!==void 0?[]:[{label:d,value:p,code:u}]}),a=d=>{let p=t(fe+d),u=t(`${fe}${d}-version`),m=d==="enforce"?"restricted":"privileged";return{level:p===void 0?"privileged":vs(p)??m,version:u===void 0?"latest":vl(u)??"latest"}},o=a("enforce"),s=vs(t(`${fe}enforce`)??"")!==void 0,r=a("warn"),i=s&&t(`${fe}warn`)===void 0&&o.level!=="privileged",l=t(`${fe}warn-version`)!==void 0,c={level:o.level,version:l?r.version:o.version};return{enforce:o,audit:a("audit"),warn:i?c:r,problems:n}}function vs(e){return Oa.find(t=>t===e)}function vl(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var vy=[...hs,...yl];function ks(e,t){let n=ol(e);return wy(t).flatMap(({control:a,version:o})=>{let[s,...r]=o.violations(n);return s===void 0?[]:[{control:a,violations:[s,...r]}]})}var ky=33;function $a(e,{level:t,version:n},a){let o=n==="latest"?a:Math.min(n,a),s=({id:r})=>a>=ky||!r.startsWith("procMount");return ks(e,{level:t,version:o}).filter(({control:r})=>s(r))}function wy({level:e,version:t}){if(e==="privileged")return[];let n=t==="latest"?Number.POSITIVE_INFINITY:t,o=(e==="baseline"?hs:vy).flatMap(r=>{let i=r.versions.findLast(({from:l})=>l<=n);return i===void 0?[]:[{control:r,version:i}]}),s=new Set(o.map(({control:r})=>r.replaces));return o.filter(({control:r})=>!s.has(r.id))}function Zt({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let o=kl(e),s=Sy(t,n).flatMap(r=>r.ports??[]).find(r=>r.name===a&&kl(r)===o);return s===void 0?{found:!1}:{number:s.containerPort,found:!0}}function wl(e,t){return e?.find(n=>n.name===t)}function Sy(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function kl(e){return e.protocol||"TCP"}var xy={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},Ry={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Cy=new Map([...Object.entries(xy).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(Ry).map(([e,t])=>[e,{base:2,exponent:t}])]),Py=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,Ay=/^[eE][-+]?[0-9]+$/,Ta=2n**63n-1n,Oy=18,Xt=9,$y=400;function _e(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let n=Py.exec(t);if(n===null)return;let a=Ty(n[4]??"");if(a===void 0)return;let o=n[1]==="-",s=Ny(n[2]??""),r=n[3]?.slice(1)??"",i=a.base===10?My(s,r,a):Ey(s,r,a);if(i!==void 0)return Sl(i,o);if(!(n[2]===""&&r===""))return Sl(Ly(s,r,a),o)}function Ne(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return _e(e);if(typeof e=="string")return _e(e.trim())}function Ty(e){let t=Cy.get(e);if(t!==void 0)return t;if(!Ay.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>Ta||n<-Ta-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function Ny(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function My(e,t,n){if(e.length+t.length>Oy)return;let a=n.exponent-t.length|0;if(!(a<-Xt))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Ey(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function Ly(e,t,n){let a=BigInt(e+t),o=n.base===10?t.length-n.exponent|0:t.length,s=n.base===10?a:a<<BigInt(n.exponent);if(s===0n||o<-$y)return{numerator:s,scale:o,wide:!0};let r=Vy(s,o);return n.base===2&&r>Ta*10n**BigInt(Xt)?{numerator:Ta,scale:0,wide:!0}:{numerator:r,scale:Xt,wide:!0}}function Vy(e,t){if(t<=Xt)return e*10n**BigInt(Xt-t);let n=t-Xt;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function Sl(e,t){return t?{...e,numerator:-e.numerator}:e}var Iy=["k","M","G","T","P","E"],_y=["kilo","mega","giga","tera","peta","exa"],Fy=["kibi","mebi","gibi","tebi","pebi","exbi"],Dy=new Map([...Iy.flatMap((e,t)=>Ky(e,_y[t]??"",Fy[t]??"")),...et("case",["n"],"n"),...et("case",["u"],"u"),...et("bytes-suffix",["b","byte","bytes"],""),...et("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...et("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...et("grammar",["millicore","millicores"],"m"),...et("grammar",["\u03BC","\xB5"],"u")]),Wy=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function Na(e){if(Ne(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(ws(a))return{code:n===a?"grammar":"space",suggestion:a};let o=Wy.exec(By(a));if(o===null)return{code:"grammar"};let[,s="",r=""]=o,i=jy(r);if(i===void 0||!ws(s+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:s+c}:{code:l,suggestion:s+c,alternative:s+d}}function jy(e){return ws(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:Dy.get(e.toLowerCase())}function By(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function ws(e){return _e(e)!==void 0}function et(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function Ky(e,t,n){let a=e.toLowerCase(),o=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:o}],...et("case",[`${a}i`],o),...et("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],o),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(s=>[s,{code:"bytes-suffix",suffix:e,alternative:o}])]}var qy=4e3;function Ue(e,t){if(e.scale===t.scale)return $n(e.numerator,t.numerator);let n=$n(e.numerator,0n);if(n!==$n(t.numerator,0n))return $n(e.numerator,t.numerator);if(n===0)return 0;let a=xl(e)-xl(t);if(a!==0)return a>0?n:-n;let o=Math.max(e.scale,t.scale);return $n(Rl(e,o),Rl(t,o))}function ut(e){return e.wide?zy(e):Gy(e)}function Ma(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-qy)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",o=Cl(t).toString().padStart(n+1,"0"),s=o.slice(-n).replace(/0+$/,""),r=a+o.slice(0,-n);return s===""?r:`${r}.${s}`}function $n(e,t){return e===t?0:e<t?-1:1}function Cl(e){return e<0n?-e:e}function xl(e){return Cl(e.numerator).toString().length-e.scale}function Rl(e,t){return e.numerator*10n**BigInt(t-e.scale)}function Tn(e){return BigInt.asIntN(64,e)}function Gy({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Uy(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function Uy(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=Tn(n);return a===n||Hy.has(t)?a:0n}var Hy=new Set([1,2,3,6,9]);function zy({numerator:e,scale:t}){if(t===0)return Tn(e);if(t<=-64)return 0n;if(t<0)return Tn(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?Tn(e):e,o=a/n;return Tn(a%n===0n?o:o+1n)}var Jy="volume.beta.kubernetes.io/storage-class",Qy=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],Yy=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function Pl(e){return xs(e)??e.storageClassName??""}function Al(e){return xs(e)!==void 0||typeof e.storageClassName=="string"}function en(e){return xs(e)??e.storageClassName??""}function Ol(e){return Qy.some(t=>e?.[t]==="true")}function Ss(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":Yy.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function xs(e){let t=e.annotations?.[Jy];return typeof t=="string"?t:void 0}var $l=Vo(ts(),1);function ge(e,t){let n=e.toLowerCase(),a,o=(e.length<=3?1:e.length<=8?2:3)+1;for(let s of t){if(e.length>=3&&s.toLowerCase().startsWith(n)&&s!==e)return s;if(Math.abs(s.length-e.length)>=o)continue;let r=(0,$l.distance)(n,s.toLowerCase());r<o&&(a=s,o=r)}return a}function pt(e,t){let n=ge(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var Rs=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),Zy=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),Xy=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function La(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(Rs.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!eb(e))return{code:"unknown",...ab(e,t)};let n=tb(e,t);return n===e?void 0:{code:"case",...n===void 0?{}:{suggestion:n}}}function eb(e){let[t="",...n]=e.split("/");if(!Ea(t,n.length===0?Rs:Zy))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function tb(e,t){if(!e.includes("/"))return Ea(e,Rs);let n=Ea(e,t);return n!==void 0?n:e.split(/[/_-]/).every(nb)?e:void 0}function nb(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||Xy.test(e)}function ab(e,t){let n=e.trim().replace(/[\s-]+/g,"_"),a=t.find(s=>s.toLowerCase().endsWith(`/${n.toLowerCase()}`)),o=Ea(n,t)??a??ge(n,t);return o===void 0?{}:{suggestion:o}}function Ea(e,t){let n=e.toLowerCase();return[...t].find(a=>a.toLowerCase()===n)}var ob=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"],Cs=["error","warning","info"];function x(e){return{options:{},...e}}function tn(e,t){let n=new Map;for(let a of e){let o=n.get(a.from)??new Map;n.set(a.from,o);let s=`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`,r=o.get(s);r?r.push(a):o.set(s,[a])}return[...n.values()].flatMap(a=>[...a.values()].flatMap(([o,...s])=>o?[{first:o,others:s}]:[]))}function Va({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:Q(e.resource.at).get("name"),note:sb(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function sb(e){return e.namespace===""?J(e):`${J(e)} in namespace '${e.namespace}'`}var Tl=x({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:o,proof:s})=>a==="missing"&&!o&&(s?.code==="near-key"||s?.code==="no-key"));for(let{first:a,others:o}of tn(n,({to:s,proof:r})=>rb(r)?"":s.key??"")){let{at:s,keyAt:r,to:i,proof:l,effect:c}=a;if(!l||l.code==="complete")continue;let d=J(l.resource),p={object:d,key:i.key??"",effect:c},u=[{at:ib(l.resource),note:`the keys of ${d}`},...o.slice(0,5).map(db)];l.resource.at.get("binaryData").get(i.key??"").exists?t(r??s,"binary",p,{related:u}):l.code==="near-key"?t(r??s,"similar",{...p,meant:l.key},{related:u}):t(r??s,"absent",{...p,known:lb(l.resource)},{related:u})}}}}});function rb(e){return e?.code==="no-key"&&cb(e.resource).length===0}var Ps=["data","stringData","binaryData"];function ib(e){let t=e.at,n=Ps.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function lb(e){let t=Ps.flatMap(a=>e.at.get(a).entries().map(([o])=>o)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function cb(e){return Ps.flatMap(t=>e.at.get(t).entries().map(([n])=>n))}function db({keyAt:e,at:t,to:n}){return{at:e??t,note:`key '${n.key??""}' is asked for here, too`}}var Nl=x({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:o,to:s})=>a==="missing"&&!o&&(s.kind==="ConfigMap"||s.kind==="Secret"));for(let a of tn(n,()=>"")){let{at:o,to:s,effect:r,proof:i}=a.first,l={kind:s.kind,name:s.name,namespace:s.namespace,effect:r},c={related:Va(a),...ub(a.first)};i?.code==="complete"?t(o,"absent",l,c):i?.code==="near-miss"?t(o,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(o,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function ub({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var Ml=x({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!pb(e,a));for(let a of tn(n,({at:o})=>String(o.path.at(0)))){let{from:o,at:s,to:r,proof:i,effect:l}=a.first,c={target:`${r.kind} '${r.name}'`,effect:l},d={related:Va(a),...o.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(s,"absent",c,d):i?.code==="near-miss"?t(s,"similar",{...c,meant:i.resource.name},d):i?.code==="other-namespace"&&t(s,"elsewhere",{...c,namespace:r.namespace,other:i.resource.namespace},d)}}}}});function pb(e,{from:t,to:n,proof:a}){return n.selector!==void 0||a?.code==="no-port"||n.kind==="Namespace"||n.kind==="CSIDriver"||n.kind==="Node"||n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}var El=x({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},o){t!=="container"||Ie(o)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var mb=["startupProbe","livenessProbe","readinessProbe"],fb=["postStart","preStop"];function Ia({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...mb.map(n=>({name:n,at:t.get(n),isHook:!1})),...fb.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var Vl=x({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:o}of Ia(t)){if(!q(a.value))continue;let s=o?hb:gb,r=s.filter(l=>a.get(l).exists),i=s.filter(l=>!o||l!=="tcpSocket");r.length===0&&e(a.key,"none",{check:n,known:Ll(i,"or")}),o&&r.length===1&&r[0]==="tcpSocket"&&e(a.get("tcpSocket").key,"tcp",{check:n},{severity:"warning"}),r.length>1&&e(a.key,"several",{check:n,found:Ll(r,"and")})}}}}}),gb=["exec","httpGet","tcpSocket","grpc"],hb=["exec","httpGet","tcpSocket","sleep"];function Ll(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Il=x({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let{name:a,at:o}=t,s=o.get("ports").exists?[{at:o.get("ports").key,note:"the ports of the container"}]:[],r=new Set;for(let{check:i,port:l,isElsewhere:c}of yb(t)){let d=l.scalar();if(typeof d=="string"){let p=vb(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!p.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:kb(d,p)},{related:s})}else d&&!c&&!r.has(d)&&bb(d,t,n)&&(r.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set(As(t))].join(", ")},{related:s,severity:"info"}))}}}}});function yb(e){return Ia(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function bb(e,t,n){return As(t).length>0&&!n.containers.some(a=>As(a).includes(e))}function vb(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function As(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function kb(e,t){if(t.length===0)return"no port by name";let n=ge(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var Wl=x({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||Ie(n)||n.resource.visitable==="PodTemplate")return;let o=Sb(e.servicesOf(n).filter(wb),n.resource.file),s=a.flatMap(c=>({container:c,service:o.find(d=>xb(d,c))}));if(s.some(({service:c})=>c)){for(let{container:c,service:d}of s)!d||Fl(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Dl(d)]});return}if(a.some(Fl))return;let[r,...i]=a,l=o[0]?{severity:"warning",related:[Dl(o[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):r&&t(r.at.get("name"),"single",{container:r.name},l)}}}});function wb(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>`${a.get("name").text()??""} ${a.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function Sb(e,t){let n=a=>a.file===t?0:_l(a.file)===_l(t)?1:2;return[...e].sort((a,o)=>n(a)-n(o))}function _l(e){return e.slice(0,e.lastIndexOf("/")+1)}function Fl({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function xb(e,t){return e.at.get("spec").get("ports").items().some(n=>{let a=n.get("targetPort").scalar()||n.get("port").number(),o=n.get("protocol").text()??"TCP",s=t.at.get("ports").items().filter(r=>(r.get("protocol").text()??"TCP")===o);return a!==void 0&&s.some(r=>r.get("name").text()===a||r.get("containerPort").number()===a)})}function Dl(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function nn(e){let t=Rb(e),n=e.containers.filter(o=>!t(o)).map(({at:o})=>({at:o.get("image"),policy:o.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(o=>{let s=o.get("image");return{at:s.get("reference"),policy:s.get("pullPolicy")}});return[...n,...a].flatMap(({at:o,policy:s})=>{let r=o.text();return r===void 0?[]:[{at:o,policy:s,text:r}]})}function Rb({resource:e}){let n=Q(e.at).get("annotations").entries().some(([s])=>s==="image.openshift.io/triggers"),o=e.at.get("spec").get("triggers").items().flatMap(s=>s.get("imageChangeParams").get("containerNames").texts());return({name:s,at:r})=>n||o.includes(s)||s==="istio-proxy"&&r.get("image").text()==="auto"}function Ot(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var jl=x({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a,policy:o}of nn(t)){let s=Cb(a,o);if(s===void 0)continue;let r=s==="pinned"?{severity:"info"}:{};e(o,s,{image:Ot(a),policy:o.text()??""},{...r,related:[{at:n,note:"the image"}]})}}}}});function Cb(e,t){if(t.value==="Never")return"never";let n=Xe(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var Bl=x({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of nn(t)){let o=Ot(a.trim(),40),s=Pb.exec(a)?.[0].trim();if(a.trim()==="")e(n,"empty");else{if(Xe(a))continue;s?e(n,"variable",{image:o,variable:Ot(s,40)},{severity:"info"}):a!==a.trim()?e(n,"blank",{image:o}):e(n,"invalid",{image:o,reason:Ob(a)})}}}}}}),Pb=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,Ab=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function Ob(e){return Ab.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var Kl=x({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let{at:a,text:o}of nn(n)){let s=Xe(o);!s||s.digest!==void 0||s.tag!=="latest"||e.isImageSet(o)||t(a,s.explicitTag===void 0?"untagged":"latest",{image:Ot(o,70)})}}}}});function _a(e){let t=ee(()=>ql(e.workloads,({labels:a})=>a)),n=ee(()=>ql(e.workloads,Gl));return{carrying:a=>Object.entries(a).flatMap(([o,s])=>t().get(`${o}=${s}`)??[]),labelled(a){let[o]=Object.entries(a);return(o?n().get(`${o[0]}=${o[1]}`)??[]:[]).filter(r=>xe(a,Gl(r)))}}}function ql(e,t){let n=new Map;for(let a of e)for(let[o,s]of Object.entries(t(a))){let r=n.get(`${o}=${s}`);r?r.push(a):n.set(`${o}=${s}`,[a])}return n}function Gl({resource:e}){return Q(e.at).get("labels").labels()}var Ul=x({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let n=_a(e);return{reference(a){let{from:o,at:s,to:r,state:i,targets:l}=a;if(o.visitable!=="StatefulSet"||r.kind!=="Service")return;if(i==="missing"){let u=Lb(a.proof);return t(s,"missing",{service:r.name,hint:Eb(a)},{related:u})}let c=l,[d]=c,p=e.workloadOf(o);if(!(i!=="resolved"||!d||!p))if(c.some($b)){if(!c.some(u=>Nb(u,p)||Mb(e,n,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:p.metadata.get("labels").key,note:"the labels of the pods"}];t(s,"unselected",{service:r.name,set:J(o)},{related:u})}}else{let u=[{at:Tb(d),note:"it has an address of its own"}],m=(p.replicas??2)>1?"warning":"info";t(s,"address",{service:r.name},{related:u,severity:m})}}}}});function $b(e){return e.at.get("spec").get("clusterIP").text()==="None"}function Tb(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:n})=>n)??Q(e.at).get("name")}function Nb(e,t){return xe(e.at.get("spec").get("selector").labels(),t.labels)}function Mb(e,t,n){let a=n.at.get("spec").get("selector").labels();return e.find("Endpoints",n.namespace,n.name).length>0?!0:e.selectedBy(n,a).workloads.length===0&&(e.nearLabel(n,n.at.get("spec").get("selector"))!==void 0||t.labelled(a).length>0)}function Eb({proof:e}){let t=Hl(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function Lb(e){let t=Hl(e);return t?[{at:Q(t.at).get("name"),note:J(t)}]:[]}function Hl(e){return e&&"resource"in e?e.resource:void 0}var Jl=x({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let n=_a(e),a=ee(()=>e.resources.filter(o=>jb(e,o)));return{Service(o){if(!Fb(o)||Db(e,o))return;let s=e.nearLabel(o,o.at.get("spec").get("selector"));if(s){let{pair:m,label:f,isKey:y,workload:b}=s,k={selector:Fa(m),label:Fa(f),workload:J(b.resource)},h=[{at:y?f.key:f,note:"the label of the pods"}];return t(y?m.key:m,"near",k,{related:h})}if(a().some(m=>e.sameNamespace(o,m)!==!1))return;let{key:r,pairs:i,values:l}=Da(o),c=({resource:m})=>e.sameNamespace(o,m)===!0,d=n.labelled(i).find(c)?.resource;if(d)return t(r,"owner",{...l,workload:J(d)},zl(d,"labels"));if(Wb(e,o,n))return;let p=Vb(e,o);if(p){let{pair:m,label:f,workload:y}=p,b={selector:Fa(m),label:Fa(f),workload:J(y.resource)};return t(m,"near",b,{related:[{at:f,note:"the label of the pods"}]})}let u=Ib(e,o,n)?.resource;if(u){let m={...l,workload:J(u),other:u.namespace};return t(r,"elsewhere",m,zl(u,"namespace"))}e.isComplete&&t(r,"none",l)}}}});function Da(e){let t=e.at.get("spec").get("selector"),n=t.labels(),a={selector:Pe({matchLabels:n}),namespace:e.namespace};return{key:t.key,pairs:n,values:a}}function Fa(e){return`${e.name}=${e.text()??""}`}function zl(e,t){let n=Q(e.at).get(t);return{related:[{at:t==="labels"?n.key:n,note:`the ${t} of ${J(e)} itself`}]}}function Vb(e,t){let n=e.workloads.find(({resource:o})=>o.name===t.name&&o.file===t.file&&e.sameNamespace(t,o)===!0);if(!n||t.name===""||e.mayBeServed(n))return;let a=n.metadata.get("labels").entries();for(let[o,s]of t.at.get("spec").get("selector").entries()){if(n.labels[o]===s.text())continue;let r=a.find(([i,l])=>i===o||l.text()===s.text())?.[1];if(r)return{workload:n,pair:s,label:r}}}function Ib(e,t,n){let{pairs:a}=Da(t);return n.carrying(a).filter(({labels:s})=>xe(a,s)).find(s=>e.areNear(t,s.resource)&&!e.mayBeServed(s))}var _b=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Fb(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,o])=>o.text()!==void 0&&!_b.test(a))}function Db(e,t){let{pairs:n}=Da(t),{workloads:a,perhaps:o}=e.selectedBy(t,n);return a.length>0||o.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:r})=>Q(r).get("labels").labels()).some(r=>r["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function Wb(e,t,n){let{pairs:a}=Da(t);return n.carrying(a).some(({labels:o,resource:s})=>{let r=Object.keys(a).filter(l=>Object.hasOwn(o,l));return!(r.length===Object.keys(a).length)&&r.every(l=>o[l]===a[l])&&e.sameNamespace(t,s)!==!1})}function jb(e,t){return Qt(t)&&e.workloadOf(t)===void 0}var Yl=x({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){let a=Kb(e,n),o=n.at.get("spec").get("clusterIP").text()==="None",s=e.isComplete||a.some(({resource:r})=>Wa(r)===Wa(n));for(let{at:r,target:i,protocol:l}of Bb(n)){let[c]=a;if(typeof i=="string"&&/^\d+$/.test(i))t(r,"text",{port:i});else if(c)if(typeof i=="number"){let d=Ub(i,a);if(!d||o||!s)continue;let p={port:i,workload:J(c.resource),declared:d};t(r,"number",p,{related:Ql(c),severity:"info"})}else{let d=Gb(e,a,{target:i,wanted:l});if(!d||!(s||d.isCertain))continue;let p=o?{severity:"warning"}:{},u={port:i,workload:J(c.resource),wanted:l,...d};t(r,d.message,u,{related:Ql(c),...p})}else continue}}}}});function Bb(e){return e.at.get("spec").get("ports").items().flatMap(n=>{let a=n.get("protocol").text()??"TCP",o=n.get("targetPort").scalar();if(o)return[{at:n.get("targetPort"),target:o,protocol:a}];let s=n.get("port").number();return s===void 0?[]:[{at:n.get("port"),target:s,protocol:a}]})}function Kb(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:o}=e.selectedBy(t,n.get("selector").labels());if(a.length===0)return[];let s=({resource:r})=>Wa(r)===Wa(t)?0:1;return[...a,...o].sort((r,i)=>s(r)-s(i))}function Wa({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var qb=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Gb(e,t,{target:n,wanted:a}){if(qb.has(n)||e.mayBeUnread(n))return;let o={port:0,targetPort:n,protocol:a},s=e.minorVersion>=33;if(t.some(p=>Zt({servicePort:o,containers:Os(p),sidecarsCount:s}).found))return;let r=t.flatMap(Os).flatMap(p=>p.role==="init"?[]:p.ports),i=r.find(({name:p,protocol:u="TCP"})=>p===n&&u!==a);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(n)?[]:r.flatMap(({name:p})=>p??[]),c=ge(n,l),d=lt(n,l,p=>p)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:d}}function Ub(e,t){let n=t.flatMap(Os),a=[...new Set(n.flatMap(({ports:s})=>s.map(({containerPort:r})=>r)))];return n.some(({role:s,ports:r})=>s==="container"&&r.length===0)||a.includes(e)?void 0:a.join(", ")}function Os({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:Hb(n)}])}function Hb(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function Ql({resource:e,containers:t,spec:n}){return[{at:t.map(({at:o})=>o.get("ports")).find(({exists:o})=>o)?.key??n.get("containers").key,note:`the ports of ${J(e)}`}]}function ja(e){let t=new Map;return{isLimited:(o,s)=>Zl(o).some(r=>r.get("limits").get(s).exists)||n(o,s,["default","max"]),isRequested:(o,s)=>Zl(o).some(r=>r.get("requests").get(s).exists||r.get("limits").get(s).exists)||n(o,s,["defaultRequest","default","max","min"])};function n(o,s,r){return a(o).some(l=>r.some(c=>l.get(c).get(s).exists))||e.mayBeUnread("LimitRange")}function a({workload:{resource:o}}){let s=`${o.hasOwnNamespace}/${o.namespace}`,r=t.get(s);if(r)return r;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,o)!==!1).flatMap(({at:c})=>zb(c));return t.set(s,l),l}}function zb(e){return e.get("spec").get("limits").items().filter(n=>n.get("type").text()==="Container")}function Ba({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function Nn({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function Zl({at:e,workload:t}){let n=t.spec.get("resources");return[e.get("resources"),n]}var Xl=x({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:n,isRequested:a}=ja(e);return{container(o,s){!Ba(o)||Ie(s)||n(o,"memory")||!a(o,"memory")||t(Nn(o),"missing",{container:o.name})}}}});function qa({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>Ts(a.get("resources"),"container")),...Ts(n,"container"),...$t(t.get("overhead"),"container"),...e.flatMap(({at:a})=>a.get("env").items().flatMap(o=>Ka(o.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(a=>[...Ka(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...$s(a.get("ephemeral").get("volumeClaimTemplate"))])]}function Ga(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return $s(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap($s);case"PersistentVolume":return $t(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return $t(t.get("spec").get("hard"),"quota");case"LimitRange":return Jb(t);case"HorizontalPodAutoscaler":return Qb(t);default:return[]}}function $s(e){return Ts(e.get("spec").get("resources"),"volume")}function Ts(e,t){return[...$t(e.get("requests"),t),...$t(e.get("limits"),t)]}function Jb(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>$t(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>$t(t.get(n),"range").map(a=>({...a,resource:""})))])}function Qb(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(o=>Ka(o,n.get("name").text()??"","metric"))}))}function $t(e,t){return e.entries().flatMap(([n,a])=>Ka(a,n,t))}function Ka(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var ec=x({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=ev(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>Ga(n).forEach(t),workload:n=>qa(n).forEach(t)}}}),Yb=1024*1024,Zb=500,Xb=65536;function ev({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),o=Ne(a);if(o===void 0||o.numerator<=0n)return;let s=Number(o.numerator)/10**o.scale,r={field:e.name,text:a,value:Ma(o),meant:""};if(/(^|\.)cpu$/.test(t)){let u=tv(a,s,n);return u&&{message:u,reading:{...r,meant:`${a}m`}}}let i=/(^|\.)memory$/.test(t);if(s>=Yb||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(a)??[];if(l===void 0||c===""&&Number(l)>Xb)return;if(c==="m")return{message:"milli",reading:{...r,meant:`${l}Mi`}};let d=n==="volume"&&t==="storage"&&e.name!=="sizeLimit",p=`${l}${d?"Gi":"Mi"}`;return i||c===""?{message:"bytes",reading:{...r,meant:p}}:void 0}function tv(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=Zb?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var tc=x({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n,use:a})=>{let o=n.scalar()??"",s=Na(o),r={field:n.name,text:String(o)};if(s===void 0){(Ne(o)?.numerator??0n)<0n&&a!=="range"&&a!=="divisor"&&e(n,"negative",r);return}let{code:i,suggestion:l,alternative:c}=s;i==="empty"?e(n,"empty",r):l===void 0?e(n,"invalid",r):e(n,"meant",{...r,meant:c===void 0?`'${l}'`:`'${l}' or '${c}'`})};return{resource:n=>Ga(n).forEach(t),workload:n=>qa(n).forEach(t)}}});var sc=x({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=n.get("limits");for(let[o,s]of n.get("requests").entries()){let r=a.get(o),i={resource:o,request:String(s.value),limit:String(r.value)},l=Ne(s.scalar()),c=Ne(r.scalar());if(l===void 0||r.exists&&c===void 0||/memory|storage/.test(o)&&[l,c].some(nv))continue;let d=[{at:r,note:"the limit"}];c===void 0?nc(o)&&l.numerator!==0n&&e(s,"unlimited",i):nc(o)&&Ue(l,c)!==0?e(s,"unequal",i,{related:d}):av(l,c)&&e(s,"above",i,{related:d})}};return{container:({at:n})=>t(n.get("resources")),workload:({spec:n})=>t(n.get("resources"))}}});function nv(e){return e!==void 0&&e.numerator>0n&&ut(e)<1048576n}function nc(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function av(e,t){return Ue(e,t)>0&&(ac(e)||ac(t)||oc(e)!==oc(t))}function ac({numerator:e,scale:t}){return t<=3||e>10n**15n}function oc(e){return ut({...e,scale:e.scale-3})}var rc=x({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let n=ja(e);return{container(a){if(!Ba(a))return;let o=ov(a,n);if(o===void 0)return;let{name:s}=a;sv(a)&&o.both?t(Nn(a),"bare",{container:s}):t(Nn(a),"missing",{container:s,lacks:o.text})}}}});function ov(e,{isRequested:t}){let n=t(e,"cpu"),a=t(e,"memory");if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu request and no memory request",both:!a}}function sv({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var ic=x({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server rejects a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
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
`}]},visit({report:e}){return{Namespace(t){let n=t.at.get("metadata"),a=n.get("labels"),o=new Map(At(a.labels()).problems.map(s=>[s.label,s]));for(let[s,r]of a.entries()){let i=o.get(s);i?.code==="level"?e(r,"level",{value:i.value}):i?e(r,"version",{value:i.value}):s.startsWith(fe)&&!dt.includes(s)&&e(r.key,"key",{label:s,meant:rv(s)},{severity:"warning"})}for(let[s,r]of n.get("annotations").entries())dt.includes(s)&&e(r.key,"annotation",{label:s},{severity:"warning"})}}}});function rv(e){let t=dt.map(a=>a.slice(fe.length)),n=ge(e.slice(fe.length),t);return n===void 0?"":`: '${n}' was probably meant`}var uc=x({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server rejects every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>lc("this pod",e),workload:e=>lc("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let{resource:a,metadata:o,spec:s}=n;if(a.kind==="PodTemplate")return;let r=iv(e,n);if(r===void 0)return;let{standard:i,at:l}=r,c={metadata:o.value,spec:s.value};for(let{violations:d}of $a(c,i,e.minorVersion)){let[p,...u]=d,m=u.length===0?"":`, and ${u.length} more`,f={namespace:a.namespace,level:i.level,violation:p.text,more:m},y=[{at:l,note:`namespace '${a.namespace}' enforces ${i.level}`},...u.map(({path:k,text:h})=>({at:dc(n,k),note:h}))],b=dc(n,p.path);a.kind==="Pod"?t(b,"pod",f,{related:y}):t(b,"workload",f,{related:y})}}}}});function lc(e,{namespace:t,level:n,violation:a,more:o}){let s=`namespace '${t}' rejects ${e} (${n}): ${a}`,r=[s+o,s,`its namespace rejects ${e} (${n}): ${a}`];return r.find(l=>l.length<=cc)??`${r.at(-1)?.slice(0,cc-1)}\u2026`}var cc=120;function iv(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let n=e.find("Namespace","",t.namespace).filter(r=>e.areNear(r,t)),[a,...o]=n.map(lv);return o.every(r=>r?.standard.level===a?.standard.level&&r?.standard.version===a?.standard.version)?a:void 0}function lv(e){let t=e.at.get("metadata").get("labels"),{enforce:n,problems:a}=At(t.labels());if(!(a.some(({label:s})=>s.startsWith(`${fe}enforce`))||n.level==="privileged"))return{standard:n,at:t.get(`${fe}enforce`)}}function dc({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var cv=1e4;function mt(e){let t=new Map,n=(a,o)=>t.has(a)?void 0:t.set(a,o);for(let a of e.ofKind("StatefulSet"))for(let o of a.at.get("spec").get("volumeClaimTemplates").items()){let s=o.get("metadata").get("name").text();s&&a.name&&n(`${a.namespace}/${s}-${a.name}`,{at:o,resource:a,template:dv(a,s)})}for(let a of e.ofKind("Pod"))for(let o of a.at.get("spec").get("volumes").items()){let s=o.get("ephemeral").get("volumeClaimTemplate");s.exists&&n(`${a.namespace}/${a.name}-${o.get("name").text()??""}`,{at:s,resource:a})}return({namespace:a,name:o})=>{let[s]=e.find("PersistentVolumeClaim",a,o);return s?{at:s.at,resource:s}:t.get(`${a}/${o.replace(/-\d+$/,"")}`)??t.get(`${a}/${o}`)}}function dv(e,t){let n=e.at.get("spec"),a=Math.min(pc(n.get("replicas"),1),cv),o=pc(n.get("ordinals").get("start"),0),s=Array.from({length:a},(r,i)=>`${t}-${e.name}-${o+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:s}}function pc(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function Ua(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,o=t.get(a);o?o.push(n):t.set(a,[n])}return({namespace:n,name:a})=>t.get(`${n}/${a}`)??[]}function ft(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function Mn(e){let t=e.at.get("metadata").get("annotations").labels();return en({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function Ha(e,{set:t,names:n}){return n.flatMap(a=>{let o=e.bindingOf(t.namespace,a);return o&&(o.state==="bound"||o.state==="race")?[o]:[]})}function za(e,{class:t,reasons:n}){return e.isComplete||!t||!n.some(({code:o})=>o==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(o=>Mn(o)===t).every(({at:o})=>uv.some(s=>o.get("spec").get(s).exists))}var uv=["hostPath","local","nfs","iscsi","fc"];function mc(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var fc=x({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=mt(e);return{reference(a){let{at:o,to:s,state:r,proof:i}=a;if(r!=="missing"||!i||s.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||pv(e,a)||n(s))return;let l=s.name;if(i.code==="complete")return t(o,"absent",{claim:l,namespace:s.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:Q(c.at).get("name"),note:`${J(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(o,"similar",{claim:l,meant:c.name},{related:d}):t(o,"elsewhere",{claim:l,namespace:s.namespace,other:c.namespace},{related:d})}}}});function pv(e,{from:t,at:n}){if(t.visitable!=="StatefulSet")return!1;let o=t.at.get("spec").get("volumeClaimTemplates").items().map(i=>i.get("metadata").get("name").text()),s=n.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(i=>s.startsWith(`${i.path.join("/")}/`)&&o.includes(i.get("name").text()))}var bc=x({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let n=mt(e),a=Ua(e),o=new Set;return{claim(s){let r=s.state==="pending"?n(s.claim):void 0;if(!r||mv(e,s,r))return;let i=r.template?.id??`${s.claim.namespace}/${s.claim.name}`,l=hv(e,s),c=l.find(({isDecisive:m})=>m)??bv(s);if(!c||o.has(i))return;o.add(i);let d=Rv(e,s,r.at,c),p=l.slice(0,5).map(m=>({at:Sv(m),note:m.text})),u=a(s.claim).slice(0,3).map(m=>({at:m.at,note:`${J(m.from)} mounts it and stays Pending`}));t(xv(r.at,c.code),"pending",{who:vv(s,r),why:d},{related:[...p,...u]})}}}});function mv(e,t,{template:n,resource:a}){return za(e,t)||t.reasons.some(({code:s})=>s==="volume-not-found")||t.reasons.some(({code:s})=>s==="other-claim")||n&&Ha(e,n).length>0?!0:t.reasons.some(({code:s,volume:r})=>s==="reserved"&&ft(e,r)?.at.get("spec").get("claimRef").get("name").text()===t.claim.name)&&!e.isNamespaceGiven(a)||fv(e,t)}function fv(e,{claim:t,reasons:n}){if(e.isComplete)return!1;let a=({volume:o})=>o!==void 0&&e.find("PersistentVolume","",o).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||n.some(a)}var gv=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function hv(e,{claim:t,class:n,reasons:a}){let[o]=e.find("PersistentVolumeClaim",t.namespace,t.name),s=o?.at.get("spec").get("volumeName").text(),r=a.flatMap(({code:l,text:c,volume:d})=>{let p=ft(e,d);if(!p)return[];let u=l==="class"||p.name===s||Mn(p)===n;return[{code:l,text:c,volume:p,isDecisive:u}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+gv.indexOf(l.code);return r.sort((l,c)=>i(c)-i(l)||yv(c.volume,l.volume))}function yv(e,t){let[n,a]=[e,t].map(o=>_e(o.at.get("spec").get("capacity").get("storage").scalar()??""));return n&&a?Ue(n,a):0}function bv({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>e.find(a=>a.code===n)??[])[0]}function vv({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var kv={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:En,"class-not-found":En,"no-class":En,"no-provisioner":En,"unknown-provisioner":En},wv={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function Sv({code:e,volume:t}){let n=wv[e]?.(t.at);return n?.exists?n:t.at.get("metadata").get("name")}function xv(e,t){let n=kv[t]?.(e);if(n?.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function En(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function Rv(e,t,n,a){let o=typeof a.volume=="object"?a.volume:ft(e,a.volume),s=n.get("spec"),r=t.reasons.some(({code:u})=>u==="default-class"),i=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!o)return l[a.code]?.()??a.text;let c=o.at.get("spec"),d=Mn(o)?`class '${Mn(o)}'`:"no class";return{"too-small":()=>`it asks for ${gc(s.get("resources").get("requests"))}, volume '${o.name}' offers ${gc(c.get("capacity"))}`,"access-modes":()=>`it asks for ${hc(s)}, volume '${o.name}' offers ${hc(c)}`,selector:()=>`its selector '${Pe(s.get("selector").value)}' does not match volume '${o.name}'`,"volume-mode":()=>`it asks for volume mode '${yc(s)}', volume '${o.name}' has '${yc(c)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${o.name}' is`,class:()=>`it ${r?"gets the default":"asks for"} ${i}, volume '${o.name}' has ${d}`}[a.code]?.()??a.text}function gc(e){return String(e.get("storage").scalar()??"")}function hc(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function yc(e){return e.get("volumeMode").text()??"Filesystem"}var vc=x({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${wc(e.volumes,"volume")}${e.ofClass}: ${Tv(e.claims-e.volumes)} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of Pv(Cv(e))){let a=n.findLast(({mayStay:u})=>u);if(!a)continue;let o=kc(a.claim),s=[...new Set(n.flatMap(({volumes:u})=>u))],[r,i]=[Av(n),s.length],l={claims:r,volumes:i,ofClass:mc(a.binding.class)},c={related:$v(e,s,a,n)},d=r>i?void 0:Ov(a,n);if(d&&t(o,"order",d,c),r<=i)continue;let p=n.every(({claim:u})=>u.template&&u.template.id===a.claim.template?.id);t(o,p?"replicas":"claims",l,c)}}}}});function Cv(e){let t=mt(e),n=Nv(a=>Ha(e,a).length>0);return e.bindings.flatMap(a=>{let o=t(a.claim);if(!o||a.reasons.some(({code:i})=>i==="provisioner")||za(e,a))return[];let s=a.volume===void 0?a.candidates??[]:[a.volume];return a.state==="bound"?[{binding:a,claim:o,volumes:s,mayStay:!1}]:a.state==="race"?[{binding:a,claim:o,volumes:s,mayStay:a.mayStayPending===!0}]:a.state==="pending"&&o.template!==void 0&&n(o.template)?[{binding:a,claim:o,volumes:[],mayStay:!0}]:[]})}function Pv(e){let t=new Map,n=r=>{let i=r;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return t.set(r,i),i},a=new Map,o=({binding:r,claim:i})=>i.template?`template ${i.template.id}`:`claim ${r.claim.namespace}/${r.claim.name}`;for(let r of e){let i=a.get(r.volumes),l=i===void 0?r.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(o(r)));a.set(r.volumes,o(r))}let s=new Map;for(let r of e){let i=n(o(r)),l=s.get(i);l?l.push(r):s.set(i,[r])}return[...s.values()]}function Av(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function Ov({binding:e},t){let n=e.candidates??[],a=t.filter(s=>s.binding!==e&&s.volumes.some(r=>n.includes(r))),[o]=a;if(!(!o||n.length===0||e.reasons.some(({code:s})=>s==="estimate")))return{claim:e.claim.name,rival:a.length===1?`claim '${o.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function $v(e,t,n,a){let o=(l,c)=>{let d=ft(e,l);return d?[{at:d.at.get("metadata").get("name"),note:c}]:[]},s=n.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),r=new Set,i=a.filter(({claim:{template:l},binding:c})=>{let d=l?.id??c.claim.name;return c!==n.binding&&!r.has(d)&&r.add(d)});return[...t.slice(0,5).flatMap(l=>o(l,`volume '${l}'`)),...s.slice(0,3).flatMap(({volume:l,text:c})=>o(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):kc(l),note:l.template?`${wc(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function kc({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function wc(e,t){return`${e} ${t}${e===1?"":"s"}`}function Tv(e){return`${e} ${e===1?"stays":"stay"}`}function Nv(e){let t=new Map;return n=>{let a=t.get(n.id)??e(n);return t.set(n.id,a),a}}var Ns="kubernetes.io/hostname";function Ln(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Ns]?!0:Ms(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Ms(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let o=a.get("key").text();return(o===Ns||o==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function Ja(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let o=a.get("labelSelector").value;return a.get("topologyKey").text()===Ns&&q(o)&&t.some(s=>be(o,s))})}var Sc="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",Mv=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${Sc}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${Sc}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function Tt(e){let t=Ya(e);if(t!=="")return Mv.find(({matches:n})=>n.test(t))?.gives}function Qa(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(Ya(e))}var Ev=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],Lv=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function xc(e,t){let n=Ya(e);return t.some(a=>n===a||n.startsWith(`${a}/`))}function Ya(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function an(e){return e.spec.get("volumes").items().flatMap(t=>{let n=t.get("name").text()??"",a=t.get("hostPath").get("path"),o=a.text()??"",s=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(o)||s.length===0)return[];let r=s.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:n,path:o,at:a,type:t.get("hostPath").get("type").text()??"",mounts:s,writable:r,isAgent:Fv(e)};return[{...i,rule:Vv(i,e)}]})}function Vv(e,t){let{path:n,isAgent:a}=e;return Tt(n)!==void 0&&(!a||Qa(n))?"host-path-sensitive":a||xc(n,Ev)?Iv(e,t)?"host-path-writable":void 0:Ln(t)?void 0:"host-path-volume"}function Iv({path:e,type:t,writable:n},a){return Qa(e)||xc(e,Lv)||/OrCreate$|^Socket$|Device$/.test(t)||_v(e,a)?!1:n.some(o=>o.at.get("mountPropagation").text()!=="Bidirectional")}function _v(e,{resource:t,containers:n}){let a=Ya(e).split("/").at(-1)??"",o=[t.name,...n.map(({name:s})=>s)];return a.length>4&&o.includes(a)&&Tt(e)===void 0}function Fv({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var Rc=x({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec"),o=a.get("hostPath").get("path");!o.exists||a.get("nodeAffinity").get("required").exists||Tt(o.text()??"")===void 0&&e(o,"anywhere",{volume:t,path:o.text()??""})}}}});var Cc=x({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("hostPath").get("path"),o=Tt(a.text()??"");o!==void 0&&e(a,"volume",{volume:t,path:a.text()??"",gives:o})},workload(t){for(let{rule:n,name:a,path:o,at:s,mounts:r,writable:i,isAgent:l}of an(t)){let c=n==="host-path-sensitive"?Tt(o):void 0;if(c===void 0)continue;let d=i.length>0&&!Qa(o)?", writable":"",p=r.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(s,"exposed",{volume:a,path:o,how:d,gives:c},{related:p,...l?{severity:"info"}:{}})}}}}});var Pc=x({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:o,at:s}of an(t))n==="host-path-volume"&&e(s,"pod",{volume:a,path:o})}}}});var Ac=x({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let n of an(t)){let[a,...o]=n.rule==="host-path-writable"?n.writable:[];if(!a)continue;let s=a.at.get("readOnly"),r=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...o.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(s.exists?s:a.at,"writable",{container:a.container,path:n.path},{related:r})}}}}});var Oc=x({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=mt(e),a=Ua(e),o=new Set;return{claim(s){let r=s.state==="pending"?void 0:n(s.claim),i=r&&Dv(r);if(!i||i==="ReadWriteOnce"&&Bv(e,s))return;let l=Uv(Kv(e,r,a(s.claim)));if(!l)return;let{at:c,code:d,user:p,pod:u,pods:m,other:f}=l,y=s.claim.name,k=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],h=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&h==="warning")return t(c,"replicas",{claim:y,pods:m},{related:k});if(d==="several"&&h==="warning")return t(c,"several",{claim:y,user:p,other:f},{related:k});if(d!=="surge")return t(c,"onePod",{claim:y,pod:u},{related:k,severity:h});o.has(l.id)||(o.add(l.id),h==="error"?t(c,"onePod",{claim:y,pod:u},{related:k,severity:"warning"}):t(c,"surge",{claim:y,user:p},{related:k,severity:"info"}))}}}});function Dv({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var Wv=["nfs","hostPath","cephfs","glusterfs","azureFile"],jv=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Bv(e,{volume:t,candidates:n,class:a}){let s=(t===void 0?n??[]:[t]).flatMap(i=>ft(e,i)??[]);if(s.length>0)return s.every(({at:i})=>Wv.some(l=>i.get("spec").get(l).exists)||Ms(i.get("spec").get("nodeAffinity").get("required")));if(!a)return!1;let[r]=e.find("StorageClass","",a);return jv.test(r?.at.get("provisioner").text()??a)}function Kv(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return l&&c&&qv(i,t.resource)?[{workload:l,pods:Gv(e,l),at:i.at}]:[]}),o=t.template&&e.workloadOf(t.template.set),s=o?[{workload:o,pods:1,at:t.at.get("metadata").get("name")},...a]:a,r=new Set;return s.filter(({workload:{resource:i},pods:l})=>{let c=$c(i);return l>0&&!r.has(c)&&r.add(c)})}function $c({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function qv({from:e,targets:t},n){if(t.length<=1)return!0;let a=s=>s.file.slice(0,s.file.lastIndexOf("/")+1);return(t.find(({file:s})=>s===e.file)??t.find(s=>a(s)===a(e))??t[0])?.at.document===n.at.document}function Gv(e,{resource:t,replicas:n=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let a=e.referencesTo(t).flatMap(({from:o,state:s})=>o.visitable==="HorizontalPodAutoscaler"&&s==="resolved"?o.at.get("spec").get("maxReplicas").number()??1:[]);return n===0?0:Math.max(n,...a)}function Uv(e){let[t]=e,n=e.find(({workload:s,pods:r})=>r>1&&!Ln(s)&&!Ja(s,[s.labels]));if(n)return Es("replicas",n,e,"a second pod of");let a=e.filter(({workload:s})=>s.resource.kind==="CronJob"||!Ie(s)),o=a.slice(1).find(s=>!Ln(s.workload)&&!Hv(s,a));if(o&&a.some(({workload:s})=>!Ie(s))){let s=a.find(r=>r!==o);return{...Es("several",o,e,"a pod of"),other:s?J(s.workload.resource):""}}return t&&e.length===1&&zv(t.workload)?Es("surge",t,e,"the new pod of a rollout of"):void 0}function Es(e,{workload:t,pods:n,at:a},o,s){let r=J(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=o.filter(c=>c.workload!==t);return{code:e,id:$c(t.resource),at:a,user:r,pods:`${i} pods of ${r}`,pod:`${s} ${r}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${J(c.workload.resource)} mounts it, too`}))}}function Hv(e,t){let n=t.filter(a=>a!==e);return Ja(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>Ja(a.workload,[e.workload.labels]))}function zv({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let n=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),a=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var Tc=x({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:o=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(o)?e(n,"expired",{rule:a,until:o}):e(n,"noDate",{rule:a,until:o}))}}}});var Nc=x({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var Mc=x({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:o}){if(t==="unknown-rule"){if(a==="")return e(n,"none");e(n,"unknown",{rule:a,meant:o===void 0?"":` (did you mean '${o}'?)`})}}}}});var Ec=x({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var Lc=x({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var Vc=x({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var Ic=x({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){let a;return{resource(o){let{document:s}=o.at;if(a?.document!==s&&(a={document:s,isSuspicious:Jv.test(n(o))}),!!a.isSuspicious)for(let r of Ls(o.at)){let i=t(r),l=typeof r.value=="boolean"&&!/^(true|false)$/i.test(i);if(!l&&!Qv(r.value,i))continue;let c={written:`'${i}'`,read:Yv(r.value,i)};Xv(r,o)?e(r,"text",c,{severity:"error"}):!l&&!/mode$/i.test(r.name)&&e(r,"number",c)}}}}}),Jv=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function Qv(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function Yv(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Ls(e){return Array.isArray(e.value)?e.items().flatMap(Ls):q(e.value)?e.entries().flatMap(([,t])=>Ls(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var Zv=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function Xv(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return Zv.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var _c=x({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:o,problem:s}=t;if(s==="wildcard")return e(a,"wildcard",{text:o.startsWith("*")?o:`*${o}`});if(s==="in-itself")return e(a,"inItself",{name:o});if(s==="merge")return e(a,"merge");let r=ge(o,t.known);e(a,"unknown",{name:o,meant:r===void 0?"":` (did you mean '*${r}'?)`})}}}});var Fc=x({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var Dc=x({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.before},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var Wc=x({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,n){t.code==="unreadable"&&e({file:n,span:t.span},"unreadable",{reason:t.reason})}}}});var jc=x({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="blank")return;let{span:a,character:o,isLineEnd:s}=t;e({file:n,span:a},s?"lineEnd":"blank",{character:o})}}}});var Bc=x({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var Kc=x({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},ek[t.before])}}}}),ek={content:"tab",nothing:"nothing",item:"item"};var qc=x({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var Gc=x({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="refused"&&e(a,tk[t.problem]),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}}),tk={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var Hc=x({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:n,first:a}of nk(e)){let{before:o,severity:s}=lk(a,n),r=[{at:Q(a.at).get("name"),note:`${J(a)} is defined here, too`}];t(Q(n.at).get("name"),"again",{object:J(n),before:o},{related:r,severity:s})}}}}});function nk(e){let t=rk(e).flatMap(a=>a.flatMap((o,s)=>{let r=ik(e,o,a.slice(0,s));return r?[{resource:o,first:r}]:[]}));if(e.isComplete)return t;let n=new Map;for(let{first:a,resource:o}of t){let s=on(o.file);n.set(s,(n.get(s)??new Set).add(`${a.file} ${o.file}`))}return t.filter(({first:a,resource:{file:o}})=>a.file===o?!0:!((n.get(on(o))?.size??0)>1||ak.test(on(o)))&&!sk(a.file,o))}var ak=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,ok=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function sk(e,t){let[n,a]=[Uc(e),Uc(t)],o=[...n].filter(s=>a.has(s));return n.has("patch")||a.has("patch")?!0:o.some(s=>!ok.has(s))||o.length===Math.min(n.size,a.size)}function Uc(e){let t=e.slice(on(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(n=>n!==""))}function rk(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,o=t.get(a);o?o.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,o)=>a.file<o.file?-1:a.file>o.file?1:0))}function ik(e,t,n){let a=n.filter(o=>e.sameNamespace(o,t)===!0);return a.find(({file:o})=>o===t.file)??a.find(({file:o})=>on(o)===on(t.file))??(e.isComplete?a[0]:void 0)}function lk(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=Vs(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function on(e){return e.slice(0,e.lastIndexOf("/")+1)}function Vs(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,o)=>Vs(a,t[o]));if(!q(e)||!q(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&Vs(e[a],t[a]))}function Me(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var zc=x({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("schedule"),a=n.text()?.trim()??"",[,,o=""]=a.split(/\s+/),s=/^([0-9]+)-([0-9]+)$/.exec(o);if(s===null||Number(s[2])-Number(s[1])!==6)return;let r=Ke(a);if("problem"in r||"seconds"in r.cron)return;let{needsBothDays:i,daysOfWeek:l}=r.cron,[c=0]=l;i||l.size!==1||e(n,"either",{schedule:Me(a),days:o,weekday:ck[c]??""})}}}}),ck=["SUN","MON","TUE","WED","THU","FRI","SAT"];var Jc=x({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("schedule"),a=n.text()?.trim()??"",[o,s="",...r]=a.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(o??"")||s.includes("-"))return;let i=Ke(a);"problem"in i||"seconds"in i.cron||i.cron.hours.size===24||e(n,"minute",{schedule:Me(a),meant:Me(["0",s,...r].join(" "))})}}}});var Qc=x({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server rejects the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
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
`}]},visit({report:e}){return{CronJob(n){let a=n.at.get("spec"),o=a.get("schedule"),s=o.text(),r=s===void 0?void 0:Ke(s);s!==void 0&&r&&"problem"in r&&!t(o)&&e(o,"schedule",{schedule:Me(s),problem:r.problem.text});let i=a.get("timeZone"),l=i.text(),c=l===void 0?void 0:La(l);if(l===void 0||!c||t(i))return;let{code:d,suggestion:p}=c,u=p===void 0?"":`: '${p}' was probably meant`;d==="empty"||d==="local"?e(i,"unnamed",{zone:l}):e(i,"zone",{zone:Me(l),meant:u})}};function t(n){let a=n.text()??"",o=dk.exec(a)?.[0];if(o===void 0)return!1;let s={value:Me(a),variable:Me(o)};return e(n,"variable",s,{severity:"info"}),!0}}}),dk=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|<[\w -]+>/;var Yc=x({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec"),a=n.get("schedule"),o=a.text();if(o===void 0||n.get("suspend").flag()===!0)return;let s=Ke(o);if("problem"in s||!wa(s.cron))return;let r=Me(o);/(^|\s),+(\s|$)/.test(o)?e(a,"empty",{schedule:r}):e(a,"day",{schedule:r})}}}});var Zc=x({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:n}){let{kind:a,version:o}=t,s=pk(t),r=n.get("labels");if(!s)return;if(mk(s))return!s.isRequired||o!=="v1"||r.entries().length===0?void 0:e(s.at,s.at.exists?"empty":"missing",{kind:a});let i=r.exists?"the labels of the pods":"the pods carry no labels",l=[{at:r.key,note:i}],[c]=s.pairs.entries().filter(([p,u])=>fk(u,Is(r,p))),d=s.expressions?.items().find(p=>!hk(p,r));if(c){let[p,u]=c,m=Is(r,p),f={key:p,selector:u.text()??""};typeof m=="string"?e(u,"differs",{...f,label:m},{related:l}):e(u,"absent",f,{related:l})}else if(d){let p={key:d.get("key").text()??"",operator:yk(d)};e(d,"expression",p,{related:l})}}}}}),uk=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function pk({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let o=e==="Job"&&n.get("manualSelector").flag()===!0;if(!o&&(e===void 0||!uk.has(e)))return;let s=a;return{at:a,pairs:s.get("matchLabels"),expressions:s.get("matchExpressions"),isRequired:!o}}function mk({at:e,pairs:t,expressions:n}){return e.exists?q(e.value)&&t.entries().length===0&&(n?.items()??[]).length===0:!0}function fk(e,t){return e.text()!==void 0&&t!==e.value&&!Xc(t)}function Is(e,t){return q(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Xc(e){return e!=null&&typeof e!="string"}var gk=new Set(["In","NotIn","Exists","DoesNotExist"]);function hk(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!gk.has(a)||Xc(Is(t,n))?!0:be({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function yk(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var ed=x({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("startingDeadlineSeconds"),a=n.number();a===0?e(n,"never",{severity:"error"}):a!==void 0&&a>0&&a<bk&&e(n,"short",{seconds:a})}}}}),bk=10;var td=x({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){if(!t.at.get("image").exists)return;let a=n.spec.get("volumes"),o=wk(n),s=a.exists?[{at:a.key,note:vk(o)}]:[];for(let r of kk(t)){let i=r.text();if(!i||o.includes(i))continue;let l=ge(i,o),c=l===void 0?"":` (did you mean '${l}'?)`;e(r,"undefined",{container:t.name,volume:i,meant:c},{related:s})}}}}});function vk(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function kk(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>q(t.value)).map(t=>t.get("name"))}function wk(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(o=>o.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(o=>o.get("name")),...n].flatMap(o=>o.text()??[])}var nd=[fc,bc,vc,Rc,Cc,Pc,Ac,Oc,jl,Bl,Kl,El,Vl,Il,Wl,Xl,ec,tc,sc,rc,Ul,Jl,Yl,Hc,zc,Jc,Qc,Yc,Zc,ed,td,Tl,Nl,Ml,ic,uc,Vc,Ic,_c,Fc,Dc,Wc,jc,Bc,Kc,qc,Gc,Tc,Nc,Mc,Ec,Lc];function tt(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}var Cd=Vo(Rd(),1);function Pd(e){let t=e.map(n=>(0,Cd.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function Ad(e,t){let n=new Map(e.map(p=>[p.id,p])),a=t.overrides.map(p=>({override:p,matches:zs(p,t)})),o=new Map(e.map(p=>[p.id,a.filter(({override:u})=>u.rules[p.id]?.options!==void 0)]));return{isOn:r,isHeard:i,variants:l,variantFor:c,severityOf:d};function s(p,u){let m=t.rules[p.id]?.severity;return m!==void 0?m:t.profile==="recommended"&&u==="info"?"off":u}function r(p){return n.get(p)?t.rules[p]?.severity!=="off"?!0:a.some(({override:m})=>(m.rules[p]?.severity??"off")!=="off"):!1}function i(p){let u=n.get(p);return u!==void 0&&s(u,u.severity)!=="off"}function l(p){let u={...nw(p.options),...t.rules[p.id]?.options};return[u,...(o.get(p.id)??[]).map(({override:m})=>({...u,...m.rules[p.id]?.options}))]}function c(p,u){return u?(o.get(p)??[]).findLastIndex(({matches:f})=>f({file:u.file,resource:u}))+1:0}function d(p,u,m){let f=n.get(p);if(!f)return"error";let y=s(f,m??f.severity);for(let{override:b,matches:k}of a){let h=b.rules[p]?.severity;h!==void 0&&k(u)&&(y=h)}return y}}function nw(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function zs(e,{filesFrom:{add:t,drop:n}}){let a=e.files?Pd(e.files):void 0,o=a&&(l=>a(t+(n!==""&&l.startsWith(n)?l.slice(n.length):l))),s=Hs(e.kinds),r=Hs(e.namespaces),i=Hs(e.names);return({file:l,resource:c})=>(o?.(l)??!0)&&(s===void 0||c!==void 0&&s(c.kind))&&(r===void 0||c!==void 0&&r(c.namespace))&&(i===void 0||c!==void 0&&i(c.name))}function Hs(e){return e===void 0?void 0:tt(e)}function Od(e){let[t="",...n]=e.split("/");if(t===""||n.length<1||n.length>2||n.includes(""))return`'${e}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`;let a=pt(t,Ut);return/[*?]/.test(t)||Ut.includes(t)||a===""?void 0:`there is no kind '${t}'${a}`}function $d(e){let t=e.map(n=>{let a=n.split("/"),[o="*",s="*",r]=a;return{kind:tt([o]),namespace:tt([r===void 0?"*":s]),name:tt([r??s])}});return(n,a,o)=>t.some(s=>s.kind(n)&&s.namespace(a)&&s.name(o))}var _n=class extends Error{constructor(){super(...arguments);this.name="UsageError"}},ln=class extends _n{constructor(){super(...arguments);this.name="ConfigError"}};function gt(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function no(e,t){let n=0,a=e.length-1;for(;n<a;){let o=n+a+1>>1;(e[o]??0)<=t?n=o:a=o-1}return n}function to(e,t){let n=no(e,t);return{line:n+1,column:t-(e[n]??0)+1,offset:t}}function Td(e,t){return{start:to(e,t.start),end:to(e,t.end)}}function ue(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),o=a===-1?e.length:a;return{start:n,end:e[o-1]==="\r"?Math.max(n,o-1):o}}function Md(e){for(let r of ow){let i=r(e);if(i)return i}let{reason:t,line:n,column:a}=e,o=lw.find(r=>r.says.test(t)),s=o?.hint??Ed.find(r=>r.line.test(n))?.hint??"see whether a text on it needs quotes";return{reason:o?.reason??(t.split(`
`)[0]??"").slice(0,60),hint:s,...o?.isHere?{from:a}:{}}}var ao=/indentation|separator is expected|multiline key|':' after|comma/,aw=/^\s*```|^(?:---|\s)*[$>]\s+\w/,ow=[({line:e})=>/^\s*(?:<<<<<<< |=======$|>>>>>>> )/.test(e)?{reason:"this is the mark of a merge conflict",hint:"choose one side and remove the marks"}:void 0,({line:e,above:t,reason:n})=>{let a=ao.test(n)?[e,t??""].findIndex(o=>aw.test(o)):-1;return a===-1?void 0:{reason:"this is no YAML",hint:"remove the line: it looks like part of a web page or of a shell session",isAbove:a===1}},({line:e})=>/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/.test(e)?{reason:"this is no YAML",hint:"remove the '...'"}:void 0,rw,({line:e,column:t,reason:n})=>{let a=/comma/.test(n)&&e[t]===":"?/("[^"]*"|[^\s,[{]+)\s*$/.exec(e.slice(0,t)):null;return a?{reason:"a ',' is missing before this",hint:"put one there",from:a.index}:void 0},({line:e,reason:t})=>ao.test(t)&&/^\s*(?:- )*[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /.test(e)?{reason:"the value holds ': '",hint:"put it in quotes"}:void 0,iw,({above:e,reason:t,line:n})=>ao.test(t)&&e!==void 0&&Nd.test(e)&&!Nd.test(n)?{reason:"the line is no 'key: value' pair",hint:"put a blank behind the ':'",isAbove:!0}:void 0,({above:e,reason:t})=>/multiline key|separator is expected/.test(t)&&e!==void 0&&/^[^:#\s\-{}[\]][^:#]*$/.test(e)?{reason:"the line is no 'key: value' pair",hint:Ed.find(n=>n.line.test(e))?.hint??"",isAbove:!0}:void 0],Nd=/^\s*(?:- +)?[\w.-]+:(?!\/\/)[^\s:]\S*\s*$/,sw=/(?:^|[:,[{-])\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')(\s*)([^\s,\]}:].*)/;function rw({line:e,reason:t}){if(!ao.test(t))return;let n=sw.exec(e),[a,o="",s="",r=""]=n??[];if(!n||a===void 0)return;let i=n.index+a.length-r.length;return r.startsWith("#")&&s!==""?void 0:r.startsWith("#")?{reason:"a comment needs a blank before its '#'",hint:"put one there",from:i}:s!==""&&/["']/.test(r[0]??"")&&/comma/.test(t)?{reason:"a ',' is missing before this",hint:"put one there, or a ':' if it is the value of a key",from:i}:{reason:"the quoted text ends before this",hint:o.startsWith("'")?"an apostrophe inside of '...' is written ''":'a quote inside of "..." is written \\"',from:i}}function iw({line:e,reason:t}){if(!/indentation|separator/.test(t))return;let n=e.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|(?<=^|\s)#.*/g,o=>" ".repeat(o.length)),a=0;for(let{0:o,index:s}of n.matchAll(/[[{\]}]/g))if(a+=o==="["||o==="{"?1:-1,a<0)return{reason:`this '${o}' closes nothing`,hint:"remove it",from:s}}var lw=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end"},{says:/multiline key|implicit key|':' after a mapping key/,reason:"the line is no 'key: value' pair"},{says:/comma between/,reason:"a ',' is missing before this",hint:"put one there, or the text that holds it in quotes",isHere:!0},{says:/found ','/,reason:"nothing stands before this ','",hint:"remove it",isHere:!0},{says:/escape sequence|hexadecimal/,reason:"in double quotes no such escape is known",hint:"write '\\\\' for a backslash, or use single quotes",isHere:!0},{says:/null byte|non-printable|control character|JSON character/,reason:"a character stands here that no YAML may hold",hint:"remove it, or save the file as UTF-8 text",isHere:!0},{says:/directive/,reason:"a line that begins with '%' is a directive",hint:"remove it, or put the text in quotes"},{says:/unexpected end of the stream/,reason:"the text ends too early",hint:"close what is open"},{says:/nesting|depth/i,reason:"the values are nested more than 1000 levels deep",hint:"make it flatter"},{says:/line break is expected|block scalar|chomping|indentation width/,reason:"behind '|' or '>' only '+', '-' and a digit may stand",hint:"put the text on the next line"},{says:/anchor/,reason:"'&' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/alias/,reason:"'*' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/\btag\b/,reason:"'!' without quotes begins a tag",hint:"put the text in quotes"}],Ed=[{line:/^\s*(?:- )*[\w./-]+:[ ]+[@`%]/,hint:"put the value in quotes: no plain text may begin with this character"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^\s*- /,hint:"give it the indentation of the list that it belongs to"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}];var cw=/^(?:[^#\n]*[:-])?[ \t]*(?:[&!][^\s]+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;function Js(e){if(!/[|>]/.test(e))return[];let t=[],n,a=0;for(let o=0;o<e.length;){let s=e.indexOf(`
`,o),r=s===-1?e.length:s+1,i=e.slice(o,s===-1?e.length:s),l=i.trim()==="",c=i.length-i.trimStart().length;n!==void 0&&!l&&c<=n&&(t.push({start:a,end:o}),n=void 0),n===void 0&&!l&&cw.test(i)&&(n=dw(i,c),a=r),o=r}return n!==void 0&&t.push({start:a,end:e.length}),t}function dw(e,t){let n=/^(?:- +)+(?=[^|>\s])/.exec(e.slice(t));return t+(n?.[0].length??0)}function Fn(e,t){let n=0,a=e.length-1;for(;n<=a;){let o=n+a>>1,s=e[o];if(!s)return!1;if(t<s.start)a=o-1;else if(t>=s.end)n=o+1;else return!0}return!1}var oo={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)","\x85":"next line (U+0085)","\u2028":"line separator (U+2028)","\u2029":"paragraph separator (U+2029)"},cn=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f\u0085\u2028\u2029]/g;function Dn(e){return e==="\x85"||e==="\u2028"||e==="\u2029"}function Vd(e,t){let n=ue(e,t.offset),a=Qs(e);if(a&&a.start<=n.end)return[{code:"template",span:a}];let o=gw(e,t);if(o.length>0)return o;let s=hw(e,n);if(s)return[s];let r=yw(e,n);if(r)return[r];let i=bw(e,t);if(i)return[i];let l=xw(e,n,t);return l?[l]:[Rw(e,t,n)]}var uw=/\{\{|\{%|<%|\[\[(?= )|\$\{(?!\{)/g;function Qs(e){let t=-1,n=[],a=-1,o;for(let{0:s,index:r}of e.matchAll(uw)){if(r>t){let c=ue(e,r);t=c.end,{quotes:n,comment:a}=Id(e,c)}if(r>=a||Fn(n,r)||s!=="${"&&/[^\s[{(,]/.test(e[r-1]??" ")||s==="${"&&!/[{[][^\n}\]]*$/.test(e.slice(Math.max(0,r-200),r))||(o??=Js(e),Fn(o,r)))continue;let i=pw[s]??"}}",l=e.indexOf(i,r);return{start:r,end:l!==-1&&l<t?l+i.length:t}}}var pw={"{%":"%}","<%":"%>","[[":"]]","${":"}"},mw=/(^|[\s:,[{(-])("[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|$)|'[^'\n]*(?:''[^'\n]*)*(?:'|$)|#)/g;function Id(e,t){let n=[];for(let{0:a,1:o="",2:s="",index:r}of e.slice(t.start,t.end).matchAll(mw)){let i=t.start+r+o.length;if(s!=="#")n.push({start:i,end:t.start+r+a.length});else if(o===""||/\s/.test(o))return{quotes:n,comment:i}}return{quotes:n,comment:t.end+1}}var Ld=/^ *\t[ \t]*(?=[^\s#])|(\t)(?<=^ *(?:- +)*- *\t)[ \t]*(?=[^\s#])/gm,fw=/flow collection|comma|node content|quoted|escape|JSON character/;function gw(e,t){if(fw.test(t.reason)&&!/tab/.test(t.reason))return[];let n=ue(e,t.offset),a=n.start>0?ue(e,n.start-1):n,o=i=>a.start<=i&&i<n.end;if(e.slice(a.start,n.end).search(Ld)===-1)return[];let s=Js(e),r=[];for(let{0:i,1:l,index:c}of e.matchAll(Ld)){if(!o(c)&&Fn(s,c))continue;let d=l===void 0?"content":"item";if(r.push({code:"tab",span:{start:c,end:c+i.length},before:d}),r.length>=100)break}return r}function hw(e,t){let n=e.lastIndexOf(`
`,t.start-2)+1;for(let a of n<t.start?[ue(e,n),t]:[t]){let o=e.slice(a.start,a.end);if(o.search(cn)===-1)continue;let{quotes:s,comment:r}=Id(e,a);for(let{0:i,index:l}of o.matchAll(cn)){let c=a.start+l;if(c>=r||Fn(s,c))continue;let d=oo[i]??i;return{code:"blank",span:{start:c,end:c+1},character:d,isLineEnd:Dn(i)}}}}function yw(e,t){let n=t.start>0?ue(e,t.start-1):t;for(let{start:a,end:o}of[n,t]){let s=e.slice(a,o);if(!/^(?:[ \t]+---[ \t]*|--|-{4,}|-[ -]*-|[\u2010-\u2015]+-*)[ \t]*$/.test(s))continue;let r=s.length-s.trimStart().length;return{code:"invalid",span:{start:a+r,end:a+s.trimEnd().length},reason:"this line separates no documents",hint:"write just '---', without blanks before it"}}}function bw(e,t){let n=/quoted scalar|deficient indentation/.test(t.reason);if(n){let o=kw(e,t.offset);if(o)return{code:"unclosed-quote",span:o,quote:e[o.start]??'"'}}if(!n&&!/flow collection$/.test(t.reason))return;let a=Sw(e,t.offset);if(a!==void 0)return{code:"invalid",span:{start:a,end:a+1},reason:`the '${e[a]}' is never closed`,hint:"close it, or indent what belongs into it"}}var vw=/(^|[:\-,[{])[ \t]*("[^"\\\n]*(?:\\.[^"\\\n]*)*("|\\?$)|'[^'\n]*(?:''[^'\n]*)*('|$))/gm;function kw(e,t){let n,a=ue(e,t).end;for(let{0:o,2:s="",3:r,4:i,index:l}of e.slice(0,a).matchAll(vw)){if(r==='"'||i==="'")continue;let c=l+o.length-s.length;if(c>=Math.max(t,1))break;n={start:c,end:ue(e,c).end}}return n}var ww=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g;function Sw(e,t){let n=[],a=e.slice(0,t).replace(ww,o=>" ".repeat(o.length));for(let o of a.matchAll(/[[{\]}]/g))o[0]==="["||o[0]==="{"?n.push(o.index):n.pop();return n.at(-1)}function xw(e,t,{reason:n}){let a=e.slice(t.start,t.end),o=/(?:^|[:\-,[]\s+|\[)(\*(?:[^\s,\]}]*)(?:[ \t]+[^\s,#\]}]+)*)/.exec(a);if(!o?.[1]||!/alias|bad indentation|node content/.test(n))return;let s=t.start+o.index+o[0].length-o[1].length;return{code:"anchor",span:{start:s,end:s+o[1].length},name:o[1],known:[],problem:"wildcard"}}function Rw(e,t,n){let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=ue(e,a.start-1);let o=a.start>0?ue(e,a.start-1):void 0,s=Md({reason:t.reason,line:e.slice(a.start,a.end),column:a===n?t.offset-a.start:0,above:o&&e.slice(o.start,o.end)});return{code:"invalid",span:Pw(e,s.isAbove&&o?o:a,s),...Cw(s)}}function Cw({reason:e,hint:t}){return{reason:e,hint:t}}function Pw(e,t,{from:n=0}){let a=e.slice(t.start,t.end),o=a.length-a.trimStart().length,s=a.trimEnd().length,r=Math.max(o,Math.min(n,s-1));return{start:t.start+r,end:t.start+Math.max(s,r)}}function _d(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/[.*/]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function Fd(e){if(e instanceof RangeError)return{reason:"nesting too deep",offset:0};if(!(e instanceof ca))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var Dd=/(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source,Aw=new RegExp(`^${Dd}[{[]${Dd}["{[\\]}]`),Ow=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g;function Wd(e){if(!e.includes("//")&&!e.includes("/*"))return[];if(!Aw.test(e))return[];let t=[];for(let{0:n,index:a}of e.matchAll(Ow))n.startsWith("/")&&t.push({start:a,end:a+n.trimEnd().length});return t}function jd(e,t){let n="",a=0;for(let{start:o,end:s}of t)n+=e.slice(a,o)+e.slice(o,s).replace(/[^\n]/g," "),a=s;return n+e.slice(a)}var $w=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}]/g;function Bd(e){if(!/^\s*\{/.test(e))return;let t=[],n=0,a=0,o=0;for(let{0:r,index:i}of e.matchAll($w)){if(r==="{"&&n++===0){if(e.slice(o,i).trim()!=="")return;a=i}if(r==="}"&&--n===0&&(o=i+1,t.push({start:a,end:o})),n<0)return}return n===0&&t.length>1&&e.slice(o).trim()===""?t:void 0}function so({tape:e},t){let n=0,a=e.length/4-1;for(;n<a;){let l=n+a+1>>1;(e[l*4+1]??0)<=t?n=l:a=l-1}let o=n*4,s=e[o]===z.scalar||e[o]===z.key,r=e[o+1]??0,i=e[o+2]??0;return s&&r<=t&&t<i?{start:r,end:i}:void 0}function Kd(e,t,n){let a=new Set(n.filter(({depth:c})=>c===0).map(({key:c})=>c));if(!a.has("apiVersion")||!a.has("kind"))return[];let o=Tw(t);if(o.some(({start:c})=>e.slice(e.lastIndexOf(`
`,c-1)+1,c).trim()!==""))return[];let s=new Map(o.map(({name:c},d)=>[c,d])),r=[],i=new Set,l=o[0]?.name;return o.forEach(({name:c,start:d},p)=>{let u=c==="apiVersion"||c==="kind",m=i.has("apiVersion")&&i.has("kind"),f=(s.get("apiVersion")??0)>=p&&(s.get("kind")??0)>=p,y=u||c===l||c==="metadata"&&s.get(c)===p;i.has(c)&&m&&f&&y&&(r.push(d),i=new Set,l=c),i.add(c)}),r}function Tw({tape:e,keys:t}){let n=[],a=o=>e[o]===z.alias?o+4:e[o+3]??o+4;for(let o=4;o<e.length;){let s=e[o]===z.key;s&&n.push({name:t[e[o+3]??0]??"",start:e[o+1]??0}),o=a(s?o+4:a(o))}return n}var Nw=/(?<=\n) *\t[ \t]*|(\t)(?<=\n *(?:- +)*- *\t)[ \t]*/g;function qd(e,t,n){let a=e.slice(t.start,t.end);if(!a.includes("	"))return[];let o=t.start===0?`
`:"",s=[],r=Mw(e,n);for(let i of`${o}${a}`.matchAll(Nw)){let l=t.start-o.length+i.index,c=l+i[0].length,d=l+i[0].indexOf("	");if(r.takes(d))continue;let p=e[c],u=p===void 0||p===`
`||p==="\r"||p==="#";s.push({span:{start:l,end:c},before:i[1]!==void 0?"item":u?"nothing":"content"})}return s}function Mw(e,t){let n=0,a=0,o=[],s={start:-1,end:-1,isPlain:!1,column:-1};return{takes(i){if(r(i),s.start<=i&&i<s.end)return!0;let l=e.lastIndexOf(`
`,i)+1;return s.isPlain&&s.end<=l&&e.slice(s.end,i).trim()===""?i-l>s.column:o.some(({isFlow:d,end:p})=>d&&i<p)}};function r(i){for(;n<t.length;n++,a=0){let{tape:l}=t[n]??{tape:new Int32Array};for(;a<l.length;a+=4){let c=l[a+1]??0;if(c>i)return;let d=l[a+2]??0;for(;o.length>0&&(o.at(-1)?.end??0)<=c;)o.pop();let p=l[a];if(p===z.mapping||p===z.sequence){let y=e[c]==="{"||e[c]==="[",b=y?o.at(-1)?.column??-1:c-(e.lastIndexOf(`
`,c-1)+1);o.push({end:d,column:b,isFlow:y});continue}let u=e[c]==='"'||e[c]==="'",m=p===z.scalar&&e[c-1]===`
`,f=!u&&!m&&d>c&&p!==z.alias;s={start:c,end:d,isPlain:f,column:o.at(-1)?.column??-1}}}}}var Ew=new Set(["duplicate-key","missing-separator","blank","tab","refused"]);function Gd(e){return Ew.has(e.code)}function ro(e,t){let n=e.slice(t.start,t.end),a=Wd(n),o=Lw(a.length===0?n:jd(n,a)),s=Iw(o);if("failure"in s){let y=Bd(o);if(y)return Hd(y.map(k=>ro(e,Wn(k,t.start))));let b=Vd(o,s.failure);return{documents:[],troubles:b.map(k=>Zs(k,t.start))}}let{trees:r,duplicates:i,faults:l}=bi(s.text,s.events,y=>s.toOffset(y)+t.start),c=l.length>0?Qs(o):void 0;if(c)return{documents:[],troubles:[{code:"template",span:Wn(c,t.start)}]};let[d]=r,p=d&&i.length>0?Kd(e,d,i):[];if(p.length>0)return jw(e,t,p);let u=[...l.map(y=>Hw(_d(y),e)),...i.map(({key:y,before:b,again:k})=>({code:"duplicate-key",key:y,before:b,span:k})),...a.slice(0,1).map(y=>({code:"refused",problem:"json-comment",span:Wn(y,t.start)})),...Kw(o,r).map(y=>Zs(y,t.start)),...qw(o).map(y=>Zs(y,t.start)),...r.flatMap(y=>Uw(e,t,y))];if(o===n)for(let{span:y,before:b}of qd(e,t,r))u.push({code:"tab",span:y,before:b});let m=Gw(d);m&&u.push(m);let f=r.map(y=>({...y,span:t}));return{documents:u.every(Gd)?f:[],troubles:u}}function Lw(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var Vw=2e7,Xs=" ".repeat(8);function Iw(e){let t=e,n,a=-1,o=[];for(let s=e.length;;s+=t.length){let r=Dw(t);if(!("reason"in r))return{text:t,events:r,toOffset:o.length===0?Ww:d=>Fw(o,d)};n??=r;let i=ue(t,r.offset);if(r.reason!=="deficient indentation"||s>Vw||i.start===a)return{failure:n};let l=t.slice(i.start,i.end),c=l.replace(_w,d=>d==="	"?" ":d);if(c!==l){t=t.slice(0,i.start)+c+t.slice(i.end);continue}a=i.start,o.push(i.start),t=t.slice(0,i.start)+Xs+t.slice(i.start)}}var _w=/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|\t/g;function Fw(e,t){let n=0,a=e.length;for(;n<a;){let s=n+a>>1;(e[s]??0)<t?n=s+1:a=s}if(n===0)return t;let o=(n-1)*Xs.length;return Math.max((e[n-1]??0)-o,t-o-Xs.length)}function Dw(e){let{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return ni(e,{maxDepth:yi})}catch(n){return Fd(n)}finally{Error.stackTraceLimit=t}}function Ww(e){return e}function jw(e,t,n){let a=n.map(r=>Bw(e,e.lastIndexOf(`
`,r-1)+1)),o=[t.start,...a].map((r,i)=>ro(e,{start:r,end:a[i]??t.end})),s=n.map((r,i)=>{let l=ue(e,r),c=e.indexOf(":",r);return{code:"missing-separator",span:{start:r,end:c===-1||c>l.end?l.end:c},first:Ud(o[i]),second:Ud(o[i+1])}});return Hd([...o,{documents:[],troubles:s}])}function Bw(e,t){let n=t;for(;n>0;){let a=e.lastIndexOf(`
`,n-2)+1;if(e[a]!=="#")break;n=a}return n}function Hd(e){return{documents:e.flatMap(({documents:t})=>t),troubles:e.flatMap(({troubles:t})=>t)}}function Ud(e){let t=e?.documents[0]?.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function Kw(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(n?.[1])return[Ys("end-mark",n[0].lastIndexOf("..."))];let a=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]+---(?=\s)/.exec(e);if(a)return[Ys("indented-separator",a[0].length-3)];if(t.length<2)return[];let o=/^\.\.\.(?=[ \t]*\r?$)/m.exec(e);return o?[Ys("behind-end",o.index)]:[]}function Ys(e,t){return{code:"refused",problem:e,span:{start:t,end:t+3}}}function qw(e){let t=e.indexOf("\uFFFD");return t===-1?[]:[{code:"refused",problem:"not-utf8",span:{start:t,end:t+1}}]}function Gw(e){let t=e?.value;if(!e||!Array.isArray(t)||t.length===0)return;let n=o=>typeof o=="object"&&o!==null&&"apiVersion"in o&&"kind"in o&&"metadata"in o,a=e.tape[1]??0;return t.every(n)?{code:"refused",problem:"object-list",span:{start:a,end:a+1}}:void 0}function Uw(e,t,n){let a=e.slice(t.start,t.end);if(a.search(cn)===-1)return[];let o=[];for(let s of a.matchAll(cn)){let r=t.start+s.index,i=so(n,r);if(!i||/["'|>]/.test(e[i.start]??""))continue;let l=e.slice(i.start,i.end);if(!(l.includes(`
`)||r>i.start&&r<i.end-1&&l.includes(" ")&&e[r+1]!=="#"&&!Dn(s[0]))&&(o.push({code:"blank",span:{start:r,end:r+1},character:oo[s[0]]??s[0],isLineEnd:Dn(s[0])}),o.length>=1e3))break}return o}function Hw(e,t){if(e.span.end>e.span.start)return e;let n=t.indexOf(":",e.span.start),a=n===-1?Math.max(0,e.span.start-1):n;return{...e,span:{start:a,end:a+1}}}function Wn({start:e,end:t},n){return{start:e+n,end:t+n}}function Zs(e,t){let n=Wn(e.span,t);return e.code==="duplicate-key"?{...e,span:n,before:Wn(e.before,t)}:{...e,span:n}}function Qd(e){let t=[],n=[],a=0;for(let o=zd(e,0);o!==-1;o=zd(e,o+3)){let s=e[o+3];if(s!==void 0&&s!==`
`&&s!=="\r"&&s!==" "&&s!=="	"){n.push(o);continue}Jd(e,a,o)&&t.push({start:a,end:o}),a=zw(e,o+3)}return Jd(e,a,e.length)&&t.push({start:a,end:e.length}),{pieces:t,glued:n}}function zw(e,t){let n=e.indexOf(`
`,t);return n!==-1&&e[n+1]==="\uFEFF"&&e.slice(t,n).trim()===""?n+2:t}function zd(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1))if(n===0||e[n-1]===`
`)return n;return-1}function Jd(e,t,n){let a=t;for(;a<n;){let o=e.indexOf(`
`,a),s=o===-1||o>n?n:o,r=a;for(;r<s&&(e[r]===" "||e[r]==="	"||e[r]==="\r");)r++;let i=e[r],l=i==="%"&&r===a,c=r===a&&e.startsWith("...",a)&&e.slice(a+3,s).trim()==="";if(r<s&&i!=="#"&&!l&&!c)return!0;a=s+1}return!1}var Jw={isWanted:()=>!0,isMissed:()=>!0};function io(e,{isWanted:t,isMissed:n}=Jw){let a=[],o=[],s=[],r=!1,i=0,{pieces:l,glued:c}=Qd(e);for(let d of l){let p={start:i,end:d.start};i=d.end;let u=e.slice(d.start,d.end);if(!t(u)){s.push(d);continue}let m=ro(e,d),f=[...Zw(e,p,d),...Qw(e,c,d),...m.troubles],y=f.length===0||n(u);if(!y&&m.documents.length===0){s.push(d);continue}for(let b of m.documents)a.push(b);if(y)for(let b of f)o.push(b);r||=m.documents.length===0}return{documents:a,troubles:o,isBroken:r,unwanted:s,pieceCount:l.length}}function Qw(e,t,n){return t.filter(a=>n.start<=a&&a<n.end&&!/^-+\s*$/.test(Yw(e,a))).map(a=>({code:"refused",problem:"behind-separator",span:{start:a+3,end:ue(e,a).end}}))}function Yw(e,t){let{start:n,end:a}=ue(e,t);return e.slice(n,a)}function Zw(e,t,n){let a=[],o=e.slice(t.start,t.end),s=o.includes("%")?/^%[A-Z].*/m.exec(o):null;if(s){let c=t.start+s.index,d=c+s[0].trimEnd().length;a.push({code:"refused",problem:"directive",span:{start:c,end:d}})}if(!o.endsWith("---"))return a;let r=ue(e,n.start),i=e.slice(n.start,r.end),l=n.start+i.length-i.trimStart().length;if(i.trim()!==""&&e[l]!=="#"){let c=n.start+i.trimEnd().length;a.push({code:"refused",problem:"behind-separator",span:{start:l,end:c}})}return a}function lo(e){return e.startsWith("\uFEFF")?e.slice(1):e}var Yd=["recommended","strict","all"];var Zd={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function tu(e,t,n){let a=lo(e),o=io(a),s=gt(a),r=(u,m)=>{let{line:f,column:y}=to(s,u);throw new ln(`${t}:${f}:${y}: ${m}`)},i=o.troubles.find(({code:u})=>u!=="refused");i&&r(i.span.start,`this is no valid YAML: ${Xw(i)}`);let[l,c]=o.documents;if(c&&r(c.tape[1]??c.span.start,"a configuration is one document: remove what follows here"),!l||l.value===null)return{};let d={...l,file:t,index:0},p={rules:new Map(n.map(u=>[u.id,u])),file:t,fail:(u,m)=>r(it(u).start,m)};return eS(Qe.root(d),p)}function Xw(e){switch(e.code){case"invalid":return`${e.reason}: ${e.hint}`;case"tab":return"a tab stands where only blanks may";case"duplicate-key":return`key '${e.key}' stands here again`;case"unclosed-quote":return`the text that begins with ${e.quote} here is never closed`;case"anchor":return`'${e.name}' leads to no anchor: a text that begins with '*' needs quotes`;case"blank":return`this is not a blank but a ${e.character}`;default:return e.code.replaceAll("-"," ")}}function Nt(e,t,n){if(!q(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(ou).join(", ")} belongs here`);let a={};for(let[o,s]of e.entries()){let r=Object.hasOwn(n,o)?n[o]:void 0;if(!r)return t.fail(s.key,`unknown key '${o}'${pt(o,Object.keys(n))}`);s.value!==null&&(a[o]=r(s,t))}return a}function eS(e,t){let n=Nt(e,t,{$schema:ht,extends:uo(Yd),rules:nu,overrides:co(aS),ignore:co(oS),external:rS,complete:tr,namespace:lS,kubernetesVersion:cS,cluster:(a,o)=>Nt(a,o,{storageClasses:co(dS)}),suppressions:(a,o)=>Nt(a,o,{forbid:iS})});return{...n.extends?{profile:n.extends}:{},...n.rules?{rules:n.rules}:{},...n.overrides?{overrides:n.overrides}:{},...n.ignore?{ignore:n.ignore}:{},...n.external?{external:n.external}:{},...n.complete===void 0?{}:{complete:n.complete},...n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0},...n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion},...n.cluster?.storageClasses?{storageClasses:n.cluster.storageClasses}:{},...n.suppressions?.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{}}}function nu(e,t){if(!q(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,o]of e.entries()){let s=t.rules.get(a);if(!s)return t.fail(o.key,`there is no rule '${a}'${pt(a,t.rules.keys())}`);n[a]=tS(o,t,s)}return n}var eu=[...Cs,"off"];function tS(e,t,n){if(e.value===!1)return{severity:"off"};if(!q(e.value))return{severity:uo(eu)(e,t)};let{severity:a,...o}=Nt(e,t,{severity:(s,r)=>s.value===!1?"off":uo(eu)(s,r),...Object.fromEntries(Object.entries(n.options).map(([s,r])=>[s,(i,l)=>nS(i,l,r)]))});return{...a?{severity:a}:{},...Object.keys(o).length>0?{options:o}:{}}}function nS(e,t,n){switch(n.type){case"strings":return dn(e,t);case"string":return ht(e,t);case"boolean":return tr(e,t);case"integer":{let a=e.number();return a===void 0||!Number.isInteger(a)||a<(n.minimum??Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):a}}}var au={files:dn,kinds:sS,namespaces:dn,names:dn};function aS(e,t){let{rules:n,...a}=Nt(e,t,{...au,rules:nu});return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):{...a,rules:n}:t.fail(e,"an override needs 'rules'")}function oS(e,t){let{rules:n,reason:a="",until:o,...s}=Nt(e,t,{...au,rules:dn,reason:ht,until:ht});return n?{...s,rules:n,reason:a,...o?{until:o}:{},file:t.file,span:it(e)}:t.fail(e,"an ignore entry needs 'rules'")}function sS(e,t){return er(e,t,n=>{let a=Ut.includes(n)?"":pt(n,Ut);return a===""?void 0:`there is no kind '${n}'${a}`})}function rS(e,t){return er(e,t,n=>Od(n))}function iS(e,t){let n=[...t.rules.keys()];return er(e,t,a=>n.some(tt([a]))?void 0:`no rule is called '${a}'${pt(a,n)}`)}function er(e,t,n){let a=dn(e,t);return a.forEach((o,s)=>{let r=n(o);r!==void 0&&t.fail(e.items()[s]??e,r)}),a}function lS(e,t){let n=ht(e,t);return Hi(n)?n:t.fail(e,`a namespace has small letters, digits and '-' only, unlike '${n}'`)}function cS(e,t){let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(e.scalar()??"")),a=Number(n?.[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function dS(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return{...n,name:a};let o=Nt(e,t,{name:ht,provisioner:ht,default:tr,volumeBindingMode:uo(["Immediate","WaitForFirstConsumer"])});return o.name?{...n,...o}:t.fail(e,"a storage class needs a 'name'")}function uo(e){return(t,n)=>{let a=t.text();return e.find(s=>s===a)??n.fail(t,`${e.map(ou).join(", ")} may stand here${a===void 0?"":`, not '${a}'${pt(a,e)}`}`)}}function co(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function dn(e,t){return typeof e.value=="string"?[e.value]:co(ht)(e,t)}function ht(e,t){return e.text()??t.fail(e,"a text belongs here")}function tr(e,t){return e.flag()??t.fail(e,"'true' or 'false' belongs here")}function ou(e){return`'${e}'`}var uS=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function Oe(e){return e.replace(uS,su).replaceAll("	"," ")}function un(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,su)}function su(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function ru(e){let t={version:1,resources:e.resources.map(fS),references:e.references.flatMap(pS),services:e.ofKind("Service").map(n=>mS(e,n)),bindings:e.bindings};return`${un(t,2)}
`}function pS({from:e,at:t,keyAt:n,to:a,state:o,targets:s}){let r={from:po(e),path:(n??t).path};return a.selector===void 0?[{...r,to:a,state:o}]:o==="resolved"?s.map(i=>({...r,to:po(i),state:o})):[{...r,to:{kind:a.kind,namespace:a.namespace,selector:a.selector},state:o}]}function mS(e,t){return{service:{namespace:t.namespace,name:t.name},endpoints:e.endpointsOf(t).map(({pod:n,ports:a})=>({workload:po(n.workload.resource),pod:n.name,ports:a}))}}function po({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function fS(e){return{...po(e),file:e.file,document:e.at.document.index}}var iu=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:o,rule:s,message:r})=>`${Oe(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${o} ${s} ${Oe(r)}
`).join("");var lu=({findings:e,summary:t})=>`${un({version:1,findings:e.map(({rule:n,severity:a,message:o,file:s,range:r,resource:i,path:l,related:c,help:d})=>({rule:n,severity:a,message:o,file:s,range:r,...i?{resource:i}:{},path:l,related:c,help:d})),summary:t},2)}
`;var Mt={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function cu(e){let t=([n,a])=>e?o=>`\x1B[${n}m${o}\x1B[${a}m`:o=>o;return{bold:t(Mt.bold),dim:t(Mt.dim),red:t(Mt.red),yellow:t(Mt.yellow),blue:t(Mt.blue),cyan:t(Mt.cyan),green:t(Mt.green)}}var gS={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},mu=(e,{color:t,quiet:n})=>{let a=cu(t),o=new Map,s=(i,l)=>{let c=e.textOf(i);if(c===void 0)return;let d=o.get(i)??gt(c);o.set(i,d);let p=d[l-1];return p===void 0?void 0:c.slice(p,d[l]??c.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>hS(i,{colors:a,lineOf:s})),...n?[]:[vS(e,a)]].join(`
`)};function hS(e,t){let{colors:n}=t,{severity:a,rule:o,message:s,file:r,range:i,resource:l,related:c}=e,d=u=>gS[a](n,u),p=[`${d(n.bold(a))}${n.bold(`: ${Oe(s)}`)} ${n.dim(`[${o}]`)}`,`  ${n.cyan(du(r,i))}${l?n.dim(`  ${yS(l)}`):""}`,...uu(t,{file:r,range:i,mark:"^",paint:d})];for(let u of c)p.push(`  ${n.cyan(du(u.file,u.range))}  ${Oe(u.note)}`),p.push(...uu(t,{file:u.file,range:u.range,mark:"~",paint:n.cyan}));return`${p.join(`
`)}
`}function du(e,{start:t}){return`${Oe(e)}:${t.line}:${t.column}`}function yS({kind:e,namespace:t,name:n}){return Oe(`${e} ${t===""?"":`${t}/`}${n}`)}var mo=160;function uu({colors:e,lineOf:t},{file:n,range:{start:a,end:o},mark:s,paint:r}){let i=t(n,a.line);if(i===void 0)return[];let l=a.column-1,c=o.line===a.line?o.column-1:i.length,d=l>mo-20?l-20:0,p=Oe(i.slice(d,l)),u=Oe(i.slice(l,Math.min(c,d+mo))),m=Oe(i.slice(Math.min(c,d+mo),d+mo)),f=String(a.line).padStart(5),y=" ".repeat(pu(p)+(d>0?3:0))+s.repeat(Math.max(1,pu(u)));return[`${e.dim(`${f} |`)} ${d>0?"...":""}${p}${u}${m}`,`${e.dim("      |")} ${r(y)}`]}var bS=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function pu(e){return e.replace(new RegExp("\\p{Mark}|\\u200d","gu"),"").replace(bS,"  ").length}function vS({summary:e,notes:t,focus:n},a){let{errors:o,warnings:s,infos:r,files:i,resources:l,suppressed:c,skipped:d}=e,p=[o>0?a.red(jn(o,"error")):"",s>0?a.yellow(jn(s,"warning")):"",r>0?a.blue(`${r} info`):""].filter(f=>f!==""),m=[`${p.length===0?a.green("no findings"):p.join(", ")} in ${n===void 0?"":`${jn(n,"file")}, judged with `}${jn(l,"resource")} of ${jn(i,"file")}${c>0?`; ${c} suppressed`:""}`];d.length>0&&m.push(a.dim(`skipped: ${d.map(({reason:f,count:y})=>`${y} ${Oe(f)}`).join(", ")}`));for(let f of t)m.push(a.dim(`note: ${Oe(f)}`));return`${m.join(`
`)}
`}function jn(e,t){return`${e} ${t}${e===1?"":"s"}`}var fu=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:o,rule:s,message:r,help:i,related:l})=>un({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:o,code:s,message:r.replaceAll('"',"'"),url:i,related:l.map(c=>({file:c.file,location:`${c.range.start.line},${c.range.start.column},${c.range.end.line},${c.range.end.column}`,message:c.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var gu={pretty:mu,compact:iu,json:lu,vscode:fu};var Bn="rule-crashed";function fo({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:o=()=>"",graph:s}){let r=[],i=new Map;for(let p of e){if(p.scope!==t||!n.isOn(p.id))continue;let u=n.variants(p);u.forEach((m,f)=>{let y=(b,k,...h)=>r.push(kS(p,{at:b,message:k,rest:h},a));try{let b=p.visit({graph:s,options:m,report:y,textAt:c,documentText:d});l({rule:p.id,visitor:b,variant:u.length>1?f:void 0})}catch(b){r.push(bu(p.id,{},b))}})}return{remarks:r,listeners:i,choice:n};function l(p){for(let u of Object.keys(p.visitor))we(i,u,p)}function c(p){let{start:u,end:m}=it(p);return o().slice(u,m)}function d({at:p}){let{start:u,end:m}=p.document.span;return o().slice(u,m)}}function kS(e,{at:t,message:n,rest:a},o){let s=wS(t),r=e.messages[n];if(r===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let i=typeof r=="function",l=i?r(a[0]):r,c=a[i?1:0],d="document"in s?SS(s,o(s.document)):void 0;return{rule:e.id,messageId:n,message:l,...c?.severity?{severity:c.severity}:{},...nr(s),...d?{resource:xS(d)}:{},path:"path"in s?s.path:[],related:(c?.related??[]).map(p=>({...nr(p.at),note:p.note}))}}function wS(e){return"document"in e?{document:e.document,path:e.path,isKey:e.isKey??!1}:e}function nr(e){return"document"in e?{file:e.document.file,span:it(e)}:{file:e.file,span:e.span}}function SS(e,t){if(t.length<=1)return t[0];let n=({at:s})=>s.path.every((r,i)=>e.path[i]===r),[,a]=e.path,o=typeof a=="number"?t[a]:void 0;return o&&n(o)?o:t.find(n)}function ar(e,t,n){let{listeners:a}=e;nt(e,{hook:"resource",resource:t},s=>s.resource?.(t));let o=t.visitable;if(o!==void 0&&a.has(o)&&nt(e,{hook:o,resource:t},s=>s[o]?.(t)),!!n&&(nt(e,{hook:"workload",resource:t},s=>s.workload?.(n)),!!a.has("container")))for(let s of n.containers)nt(e,{hook:"container",resource:t},r=>r.container?.(s,n))}function or(e,t,n){let a={file:n,span:t.span};nt(e,{hook:"syntax",at:a},o=>o.syntax?.(t,n))}function hu(e,t){nt(e,{hook:"suppression",at:t.at},n=>n.suppression?.(t))}function yu(e,t){for(let n of t.resources)ar(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)nt(e,{hook:"reference",resource:n.from},a=>a.reference?.(n));if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);nt(e,{hook:"claim",resource:a},o=>o.claim?.(n))}nt(e,{hook:"end"},n=>n.end?.())}function nt(e,t,n){let a=e.listeners.get(t.hook);if(a){for(let{rule:o,visitor:s,variant:r}of a)if(!(r!==void 0&&e.choice.variantFor(o,t.resource)!==r))try{n(s)}catch(i){e.remarks.push(bu(o,t,i))}}}function bu(e,{resource:t,at:n},a){let o=a instanceof Error?a.message:String(a),s=t?nr(t.at):n??{file:"",span:{start:0,end:0}};return{rule:Bn,messageId:"crashed",message:`rule '${e}' crashed: ${o}`,...s,path:[],related:[]}}function xS({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var RS=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function sr(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function vu(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",o=RS.flatMap(i=>n.get(i).items().flatMap(l=>{let c=l.value,d=q(c)?c.path:c;return typeof d=="string"&&!d.includes(`
`)?[CS(a,d)]:[]})),s=[];for(let[i,l]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let c of n.get(i).items()){let d=c.get("name").text();d&&s.push({kind:l,name:d,namespace:void 0})}let r=n.get("images").items().flatMap(i=>{let l=i.get("name").text(),c=i.get("newTag").exists||i.get("digest").exists||i.get("newName").exists;return l&&c?[l]:[]});return{fragments:o,supplied:s,images:r}}function ku(e){let t=e.value;return!q(t)||typeof t.apiVersion!="string"||!t.apiVersion.startsWith("skaffold/")?[]:e.get("build").get("artifacts").items().flatMap(a=>a.get("image").text()??[])}function CS(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}function wu(e){if(/^(?:[ \t\r]*(?:(?:#|\/\/).*)?\n)*\s*[{[]/.test(e))return/\bapiVersion\b/.test(e)&&/\bkind\b/.test(e);let[t,n,a,o]=PS.map(s=>s.test(e));return t&&(n||a||o)||n&&a||!1}var PS=["apiVersion","kind","metadata","spec|data|items"].map(e=>new RegExp(`^[^\\w\\n]{0,3}(?:${e})\\b`,"m"));var AS="kubeworthy-ignore",OS=/#[ \t]*kubeworthy-ignore\b((?:(?!#[ \t]*kubeworthy-ignore\b)[^\n\r])*)/g,go="kubeworthy.dev/ignore",Su=`${go}.`,$S=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/,TS=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function xu(e){let t=e.text.includes(AS)?NS(e):[],n=e.text.includes(go)?e.resources.flatMap(_S):[];return[...t,...n]}function NS({file:e,text:t,lineStarts:n,documents:a,resources:o}){let s=VS(t,n),r=MS(o,n),i=[],l=0,c=-1,d=-1;for(let p of t.matchAll(OS)){let u=p.index;for(;(a[l]?.span.end??Number.POSITIVE_INFINITY)<=u;)l++,d=-1;let m=a[l];if(m!==void 0&&m.span.start<=u&&so(m,u))continue;let[,y="",b,k=""]=$S.exec(p[1]??"")??[],h=no(n,u),S=/^(?:---)?[ \t]*(?:#.*)?$/.test(t.slice(n[h],u));m&&d===-1&&(c=ES(t,m.span.start),d=LS(t,m.span.start));let C=S&&m!==void 0&&c<=u&&u<d,$=S?s(h):h,N=S?r.get($):void 0;i.push({file:e,span:{start:u,end:u+p[0].trimEnd().length},covers:C?m.span:N??IS(t,n,$),rules:y.split(/[\s,]+/).filter(V=>V!==""),reason:k,...b?{until:b}:{}})}return i}function MS(e,t){let n=e.filter(({at:a})=>a.path.length>0);return new Map(n.map(({at:a})=>{let o=kn(a.document,a.path).value;return[no(t,o.start),o]}))}function ES(e,t){let n=e.lastIndexOf(`
`,t-1)+1,a=n;for(;n>0;){let o=e.lastIndexOf(`
`,n-2)+1,s=e.slice(o,n-1);if(!/^(?:---)?\s*(?:#.*)?$/.test(s))return a;n=o,(n===0||s.startsWith("---"))&&(a=n)}return a}function LS(e,t){for(let n=t;n<e.length;){let a=e.indexOf(`
`,n),o=a===-1?e.length:a;if(!Ru(e.slice(n,o)))return n;n=o+1}return e.length}function Ru(e){return/^\s*(#.*)?$/.test(e)}function VS(e,t){let n=-1;return a=>{if(n>a)return n;for(let o=a+1;o<t.length;o++)if(n=o,!Ru(e.slice(t[o],t[o+1]??e.length).trimEnd()))return o;return n=-1,a}}function IS(e,t,n){return{start:t[n]??0,end:t[n+1]??e.length+1}}function _S(e){let t=kn(e.at.document,e.at.path).value,n=e.kind==="Pod"?void 0:os(e)?.metadata,a=e.at;return[Q(e.at),...n?[n]:[],...e.kind==="CronJob"?[a.get("spec").get("jobTemplate").get("metadata")]:[]].flatMap(s=>s.get("annotations").entries().filter(([r])=>r===go||r.startsWith(Su)).map(([r,i])=>{let l=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(i.text()??"");return{file:e.file,span:it(i.key),covers:t,rules:r===go?[]:[r.slice(Su.length)],reason:(l?.[2]??"").trim(),...l?.[1]?{until:l[1]}:{}}}))}function Cu({remarks:e,suppressions:t,settings:n,choice:a,knownRules:o}){let s=[],r=tt(n.forbiddenSuppressions),i=new Set(o),l=new Map,c=[];for(let u of t){let{file:m,span:f,covers:y}=u,b=p(u,{file:m,span:f},!0);for(let k of b)we(l,m,{rule:k,suppression:u,uses:0,silences:S=>y.start<=S.span.start&&S.span.start<y.end})}for(let u of n.ignore){let m=zs(u,n);for(let f of p(u,{file:u.file,span:u.span},!1))c.push({rule:f,suppression:u,uses:0,silences:y=>m({file:y.file,resource:y.resource})})}let d=e.filter(u=>{let m=[...l.get(u.file)??[],...c].filter(f=>f.rule===u.rule&&f.silences(u));for(let f of m)f.uses++;return m.length===0});for(let u of[...[...l.values()].flat(),...c])u.uses===0&&a.isHeard(u.rule)&&s.push({code:"unused",at:{file:u.suppression.file,span:u.suppression.span},rule:u.rule});return{remarks:d,suppressed:e.length-d.length,troubles:s};function p(u,m,f){return u.rules.length===0?(s.push({code:"unknown-rule",at:m,rule:""}),[]):(u.reason===""&&s.push({code:"without-reason",at:m,rule:u.rules.join(", ")}),u.rules.filter(y=>{if(!i.has(y))return s.push({code:"unknown-rule",at:m,rule:y,meant:ge(y,o)}),!1;if(f&&r(y))return s.push({code:"forbidden",at:m,rule:y}),!1;let b=u.until;return b!==void 0&&(!TS.test(b)||b<n.today)?(s.push({code:"expired",at:m,rule:y,until:b}),!1):!0}))}}function Pu({rules:e,settings:t,choice:n,reader:a=zt(t.namespace)}){let o=new Map,s={text:""},r=fo({rules:e,scope:"resource",choice:n,resourcesOf:i=>o.get(i)??[],sourceText:()=>s.text});return(i,l)=>{if(typeof l!="string"){or(r,{code:"unreadable",span:{start:0,end:0},reason:l.unreadable},i);let h=r.remarks.splice(0);return{path:i,lineStarts:[0],remarks:h,...{documents:[],documentCount:0,suppressions:[],skipped:[],images:[],unread:""}}}let c=lo(l);s.text=c;let d=io(c,sr(i)?void 0:{isWanted:Ti,isMissed:wu}),p=gt(c),u=[],m=[],f=d.unwanted.map(({start:k,end:h})=>Ni(i,c.slice(k,h))),y=[],b;for(let k of d.troubles)or(r,k,i);return d.documents.forEach((k,h)=>{let S={...k,file:i,index:h};if(sr(i)){b??=vu(Qe.root(S),i),f.push("Kustomize file");return}let C=a.read(S);if("skipped"in C){S.value!==null&&f.push(C.skipped),C.skipped==="tool configuration"&&y.push(...ku(Qe.root(S)));return}u.push(S),o.set(S,C.resources);for(let $ of C.resources)m.push($),ar(r,$,a.workloadOf($))}),o.clear(),{path:i,lineStarts:p,documents:u,documentCount:d.pieceCount,remarks:r.remarks.splice(0),suppressions:xu({file:i,text:c,lineStarts:p,documents:u,resources:m}),skipped:f,...b?{kustomization:b}:{},images:[...y,...b?.images??[]],unread:d.isBroken?c:""}}}var pn={defaultClass:void 0,outside:!1,lateUntil:-1/0};function Au(e){let t=e.claims.filter(r=>r.class===void 0).map(r=>r.order??1/0);if(t.length===0)return[pn];let n=e.classes.filter(r=>r.isDefault);if(n.length===0)return e.complete?[pn]:[{...pn,outside:!0},pn];let a=n.map(r=>({...pn,defaultClass:r})),o=Math.min(...n.map(r=>r.order??-1/0));return t.some(r=>r<o)?[...a,{...pn,defaultClass:n[0],lateUntil:o}]:a}function Ou(e,t,n){if(e.class!==void 0)return{name:e.class,object:n.get(e.class),isDefault:!1,isLate:!1};if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=(e.order??1/0)<t.lateUntil;return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var FS={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function $u(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":Ss(e.object.provisioner);return a!=="none"?FS[a]:n||t?"pending":"unknown"}function ho({object:e}){return e!==void 0&&Ss(e.provisioner)!=="none"}var pe=(e,t)=>`${e}/${t}`,Tu={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},Mu=e=>Object.hasOwn(Tu,e)?Tu[e]??0:0,Nu=e=>e.reduce((t,n)=>t|Mu(n),0);function DS(e){let t=[...new Set(e)].flatMap(a=>{let o=_e(a);return o===void 0?[]:[{text:a,size:o}]});t.sort((a,o)=>Ue(a.size,o.size));let n=0;return new Map(t.map(({text:a,size:o},s)=>{let r=t[s-1];return r!==void 0&&Ue(r.size,o)!==0&&(n+=1),[a,{size:o,rank:n}]}))}var Eu=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function WS(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return Eu([...t,...n],a=>pe(a.namespace,a.name))}var jS=e=>e.length>0&&e.every(t=>Mu(t)!==0);function Lu(e){let t=Eu(e.volumes,r=>r.name),n=WS(e.claims),a=DS(["0",...t.flatMap(r=>r.capacity??[]),...n.flatMap(r=>r.request??[])]),o=a.get("0")?.rank??0,s=r=>e.attributesClasses?r??"":"";return{volumes:t.map(r=>{let i=a.get(r.capacity??""),l=ba(r.accessModes);return{volume:r,size:i?.size,rank:i?.rank??-1,modes:Nu(l),modesCount:l.length,volumeMode:r.volumeMode||"Filesystem",attributesClass:s(r.attributesClass),affinityKey:r.nodeAffinity===void 0?"":JSON.stringify(r.nodeAffinity)}}),claims:n.flatMap(r=>{let i=a.get(r.request??"");return i===void 0||i.rank<=o||!jS(r.accessModes)?[]:[{claim:r,id:pe(r.namespace,r.name),size:i.size,rank:i.rank,modes:Nu(r.accessModes),volumeMode:r.volumeMode||"Filesystem",attributesClass:s(r.attributesClass),selectorKey:r.selector===void 0?"":JSON.stringify(r.selector)}]})}}function BS(e){let t=a=>a===void 0||Ca(a,e.labels,e.name),n={narrow:a=>t(a)?[n]:[],implies:t};return n}var _u={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},KS=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),Vu=e=>Number.parseInt(e[0]??"",10),Iu={In:(e,t)=>({...e,exists:!0,allowed:KS(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,Vu(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,Vu(t))})};function qS(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var Fu=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function GS(e,t){let n=Fu(t);if(n.length===0)return;let a=new Map(e);for(let[o,{operator:s,values:r}]of n){let i=a.get(o)??_u,l=qS(Object.hasOwn(Iu,s)?Iu[s]?.(i,r??[])??i:i);if(l===void 0)return;a.set(o,l)}return a}function US(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>e.allowed?.has(a))}function HS(e,t){let n=Fu(t);return n.length>0&&n.every(([a,{operator:o,values:s}])=>US(e.get(a)??_u,o,s??[]))}function Du(e){let t={narrow:n=>n===void 0?[t]:(n.nodeSelectorTerms??[]).flatMap(a=>{let o=GS(e,a);return o===void 0?[]:[Du(o)]}),implies:n=>n===void 0||(n.nodeSelectorTerms??[]).some(a=>HS(e,a))};return t}function zS(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function mn(e,t){return(t.length===0?[Du(new Map)]:t.map(BS)).flatMap(a=>a.narrow(zS(e.nodeSelector??{}))).flatMap(a=>a.narrow(e.nodeAffinity))}function yt(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var $e=e=>`volume '${e.volume.name}'`,Wu=e=>e===""?"no class":`class '${e}'`,ju=e=>e.map(t=>`'${t}'`).join(", ")||"none",Bu=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function JS(e,t){let n=new Set([...Object.keys(e?.matchLabels??{}),...(e?.matchExpressions??[]).map(o=>o.key)]),a=Object.entries(t).filter(([o])=>n.has(o)).map(([o,s])=>`${o}=${s}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function QS(e,{facts:{claim:t}}){let{namespace:n,name:a,uid:o}=e.volume.claimRef??{};return n?a!==t.name||n!==t.namespace?`${$e(e)} is reserved for claim '${a??""}' in namespace '${n}'`:`${$e(e)} is reserved for an earlier claim '${a}' with uid '${o??""}'`:`${$e(e)} is reserved by a claimRef without a namespace, which no claim can match`}var Kn={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${$e(e)} offers access modes ${ju(e.volume.accessModes)}, the claim asks for ${ju(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!yt(e,t),text:QS},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>`${$e(e)} states no readable capacity ('${e.volume.capacity??""}')`},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>`${$e(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||ut(e.size)<ut(t.size),text:(e,{facts:t})=>`${$e(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${$e(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${$e(e)} has ${Bu(e.attributesClass)}, the claim asks for ${Bu(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${$e(e)} is being deleted`},phase:{code:"phase",rejects:e=>(e.volume.phase??"Available")!=="Available",text:e=>`${$e(e)} is '${e.volume.phase??""}', not 'Available'`},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!be(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${$e(e)} has ${JS(t.selector,e.volume.labels)}, the claim selects ${Pe(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${$e(e)} has ${Wu(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":Wu(t.class)}`}},{accessModes:rr,reserved:Ku,unreadable:ir,tooSmall:qu,volumeMode:lr,attributesClass:cr,deleting:dr,phase:Gu,selector:Uu}=Kn,fn={first:[rr,Ku,ir,qu,lr,cr,dr],second:[Gu,Uu,Kn.class]},yo={first:[Ku,ir,qu,lr,cr,dr],second:[Gu,Uu,Kn.class,rr]},qn={first:[dr,ir,Kn.tooSmallInBytes,Kn.class,cr,lr,rr],second:[]},Hu={first:qn.first.filter(e=>e.code!=="class"),second:[]};function Et(e,t,n){let a=s=>s.rejects(t,n),o=e.first.find(a);return o!==void 0||yt(t,n.facts)?o:e.second.find(a)}function ur(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}var gn={ownClass:50,others:10,othersSeen:40,seen:200},oe=(e,t)=>({code:e,text:t}),bo=e=>e.map(t=>`'${t}'`).join(", "),Ju=(e,t)=>{let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`},YS=({forecast:e,prospect:t})=>(e.consumers.get(t.plan.facts.id)??[]).filter(n=>n.nodeName===void 0),zu=e=>e===void 0?[]:[(e.nodeSelectorTerms??[]).map(t=>Pe({matchExpressions:[...t.matchExpressions??[],...t.matchFields??[]]})).join(" or ")];function ZS(e,t){let{name:n,nodeAffinity:a}=e.volume,o=YS(t),[s]=o;if(a===void 0||s===void 0)return;if(o.some(d=>mn(d,t.forecast.world.nodes).some(p=>p.narrow(a).length>0))){let d=`no node reaches volume '${n}' and the other volumes of pod '${s.name}' at once`;return s.claims.length>1?{volume:n,code:"node-affinity",text:d}:void 0}let i=[...s.nodeSelector===void 0?[]:[Pe({matchLabels:s.nodeSelector})],...zu(s.nodeAffinity)],l=i.length===0?"on any node of the run":`on nodes with ${i.join(" and ")}`,c=`volume '${n}' is on nodes with ${zu(a).join()}, pod '${s.name}' runs ${l}`;return{volume:n,code:"node-affinity",text:c}}function XS(e,{prospect:t,forecast:n,draft:a}){let o=n.stock.byName.get(a.volume??"")?.facts;if(o===void 0)return"";let s=t.plan.path==="controller"&&o.modesCount<e.modesCount?", which has fewer access modes":yt(o,t.plan.facts)?", which is reserved for the claim":o.rank<e.rank?", which is smaller":"";return`, but the claim takes '${o.volume.name}'${s}`}function ex(e,t){let{draft:n,prospect:a,takers:o}=t,{name:s}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:s,code:"less-preferred",text:`volume '${s}' fits too${XS(e,t)}`};let r=(o.get(s)??[]).filter(l=>l!==a.plan.facts.id),[i]=r;if(i!==void 0){let l=r.length===1?Ju(i,n.claim.namespace):`one of ${r.length} other claims`;return{volume:s,code:"taken",text:`volume '${s}' fits, but ${l} gets it`}}return a.plan.path==="scheduler"?ZS(e,t):void 0}function tx(e,t){let{demand:n,path:a}=t.prospect.plan,s=Et(a==="scheduler"||a==="waiting"?yo:fn,e,n);if(s===void 0)return ex(e,t);if(!(s.code==="class"&&n.class===void 0))return ur(s,e,n)}function nx({prospect:e,draft:t,forecast:n,takers:a}){let{facts:o,demand:s}=e.plan,{claim:r}=o,i=n.stock.byName.get(r.volumeName??"")?.facts;if(i===void 0)return r.volumeName===void 0?[oe("lost","the claim says that it is bound, but names no volume")]:[oe("volume-not-found",`volume '${r.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:l,claimRef:c}=i.volume;if(r.bindCompleted&&c!==void 0)return[{volume:l,code:"lost",text:`the claim says that it is bound, but volume '${l}' is not bound to it`}];let d=c===void 0?Et(qn,i,s):yt(i,o)?void 0:fn.first.find(({code:u})=>u==="reserved");return d?.code==="class"&&s.class===void 0?[]:d!==void 0?[ur(d,i,s)]:(a.get(l)??[]).filter(u=>u!==o.id).slice(0,1).map(u=>({volume:l,code:"taken",text:`volume '${l}' fits, but ${Ju(u,r.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function Qu(e){let{prospect:t,draft:n,forecast:a}=e,{facts:o,demand:s,path:r}=t.plan;if(r==="named")return nx(e);let{stock:i}=a,l=h=>{let S=i.byName.get(h.volume.name);return S===void 0||!t.lots.has(S)},c=h=>h.filter(l).flatMap(S=>tx(S,e)??[]),d=(i.reservedFor.get(o.id)??[]).map(h=>h.facts),p=h=>!d.includes(h),u=s.class===void 0?[]:i.volumesOfClass.get(s.class)??[],m=[...c(d),...c(u.slice(0,gn.ownClass).filter(p))];if(u.length>gn.ownClass){let h=u.length-gn.ownClass;m.push(oe("more-volumes",`${h} more volumes of class '${s.class??""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return m;let f=i.volumes.slice(0,gn.seen).filter(h=>h.volume.class!==s.class&&p(h)).slice(0,gn.othersSeen),y=c(f),b=y.filter(h=>h.code==="class"),k=y.filter(h=>h.code!=="class");return[...m,...[...b,...k].slice(0,gn.others)]}var Yu=["pending","waiting","absent"];function ax({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0)return[];if(t.some(s=>s.name===void 0))return[oe("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(s=>s.isDefault).map(s=>s.name??""))],o=t.some(s=>s.isLate)?[oe("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?o:a.length===1?[oe("default-class",`the claim sets no class and gets the default class ${bo(a)}`),...o]:[oe("default-class",`the claim sets no class, and of the default classes ${bo(a)} the newest counts`),...o]}function ox({prospect:e,draft:t,forecast:n}){let{effective:a,path:o}=e.plan;if(o==="named"||o==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:s,object:r}=a;if(s==="")return[oe("no-class","no other volume fits, and the claim asks for no class")];if(r===void 0)return[oe("class-not-found",`StorageClass '${s}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(ho).flatMap(l=>l.object??[]))].map(l=>oe("provisioner",`class '${l.name}' asks provisioner '${l.provisioner}' for a volume`));if(r.provisioner===""||r.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(s)?"":", and the run holds no volume of it";return[oe("no-provisioner",`class '${s}' provides no volumes by itself${i}`)]}return r.provisioner.startsWith("kubernetes.io/")?[oe("unknown-provisioner",`no volume plugin is named '${r.provisioner}', the provisioner of class '${s}'`)]:[]}function sx({prospect:e,draft:t,forecast:n}){let{plan:a}=e,o=a.effective.name??"",s=n.consumers.get(a.facts.id)??[];if(a.path==="waiting"){let[r]=s,i=r===void 0?"no pod in the run uses the claim":`pod '${r.name}' sets nodeName, which passes the scheduler by`;return[oe("no-consumer",`class '${o}' waits for a first consumer, and ${i}`)]}return a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned"?[]:s.filter(r=>r.nodeName===void 0).slice(0,3).flatMap(r=>{for(let l of new Set(r.claims)){let c=n.prospects.get(pe(r.namespace,l)),d=c?.plan.facts.claim.madeBy?.kind==="Pod"&&c.plan.facts.claim.madeBy.name===r.name;if(c===void 0&&n.world.complete)return[oe("other-claim",`pod '${r.name}' cannot be scheduled: claim '${l}' does not exist`)];if(c!==void 0&&!d&&r.ephemeralClaims?.includes(l))return[oe("consumer",`pod '${r.name}' cannot start: claim '${l}' was not created for it`)];if(!(c===void 0||l===a.facts.claim.name||c.lots.size>0)&&Yu.some(p=>c.rests.has(p)))return[oe("other-claim",`pod '${r.name}' cannot be scheduled: claim '${l}' gets no volume`)]}return mn(r,n.world.nodes).length===0?[oe("consumer",`no node meets the demands of pod '${r.name}'`)]:[]})}function rx({prospect:e,draft:t}){if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...(t.candidates??[]).slice(0,3).map(i=>`'${i}'`),...n.filter(i=>i!=="")],o=(t.candidates?.length??0)-3,s=o>0?`${a.slice(0,3).join(", ")} or one of ${o} others`:a.join(" or "),r=oe("order",`the order of creation decides which volume the claim gets: ${s}`);return e.isEstimate?[r,oe("estimate","there are too many orders to follow them all")]:[r]}function ix({prospect:e,forecast:t}){let{claim:n}=e.plan.facts;return e.rests.has("absent")?(n.after??[]).filter(o=>{let s=t.prospects.get(pe(n.namespace,o));return s!==void 0&&Yu.some(r=>s.rests.has(r))}).map(o=>oe("predecessor",`the claim is created only when claim '${o}' has its volume`)):[]}function Zu(e,t){let n=t.length===0?[]:[oe("successor",`${bo(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...Qu(e),...ax(e),...ox(e),...sx(e),...rx(e),...ix(e),...n]}function re(e,t,n){let a=e.get(t);a===void 0?e.set(t,[n]):a.push(n)}var lx=5e6;function cx({claims:e},t){let n=["",...t.filter(o=>o.isDefault).map(o=>o.name)],a=new Map;for(let{claim:o,selectorKey:s}of e)if(o.selector!==void 0)for(let r of o.class===void 0?n:[o.class]){let i=a.get(r)??new Map;a.set(r,i.set(s,o.selector))}return a}function dx(e,t){let{volume:n,rank:a,modes:o,volumeMode:s,attributesClass:r,affinityKey:i}=e,l=t.map(d=>be(d,n.labels)?"1":"0").join(""),c=`${n.deleting===!0}|${n.phase??""}`;return[n.class,a,o,s,r,c,l,i].join("|")}function Xu(e,t){let n=new Set(e.claims.flatMap(({claim:d})=>d.volumeName??[])),a=cx(e,t),o=new Map;for(let d of e.volumes)re(o,d.volume.class,d);let s=d=>{let p=`own ${d.volume.name}`;if(d.volume.claimRef!==void 0||n.has(d.volume.name))return p;let u=[...a.get(d.volume.class)?.values()??[]];return u.length*(o.get(d.volume.class)?.length??0)>lx?p:`like ${dx(d,u)}`},r=new Map;for(let d of e.volumes)re(r,s(d),d);let i=new Map,l=new Map,c=new Map;for(let d of r.values()){let[p]=d;if(p===void 0)continue;let u={index:i.size,facts:p,volumes:d};for(let{volume:f}of d)i.set(f.name,u);let m=p.volume.claimRef;m===void 0?re(c,p.volume.class,u):re(l,pe(m.namespace??"",m.name??""),u)}return{volumes:e.volumes,byName:i,reservedFor:l,freeOfClass:c,volumesOfClass:o}}function pr(e){let t=e.map((r,i)=>i),n=r=>{let i=r;for(;t[i]!==i;){let l=t[i]??i;t[i]=t[l]??l,i=t[i]??i}return i},a=new Map,o=(r,i)=>{let l=a.get(r);l===void 0?a.set(r,i):t[n(i)]=n(l)};e.forEach((r,i)=>{for(let l of r.slots){o(l,i);for(let c of l.plans[0]?.offers??[])o(c.lot,i)}for(let l of[...r.after,...r.behind,...r.pod?.needs??[]])o(l,i)});let s=new Map;return e.forEach((r,i)=>{re(s,n(i),r)}),[...s.values()]}function ux(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function vo(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let o of e){if(o.facts.modesCount>n.facts.modesCount)break;if(o.facts.modesCount<n.facts.modesCount||!t(o))continue;let s=a.get(o.facts.modes);s===void 0?a.set(o.facts.modes,[o]):s.push(o)}return[...a.values()].flatMap(ux)}var mr=(e,t)=>e.facts.modesCount-t.facts.modesCount;var ko=e=>e.plans[0];function px(e){let t=e.find(a=>ko(a)?.offers.length===0);if(t!==void 0)return[t];let n=Math.min(...e.map(a=>ko(a)?.facts.rank??0));return e.filter(a=>ko(a)?.facts.rank===n)}function mx(e,t,n,a){let o=ko(e);if(o===void 0)return[];let s=[],r=[],i=(l,c)=>s.some(d=>d.facts.rank<c&&l.implies(d.facts.volume.nodeAffinity));for(let l of o.offers)if(!(n(l.lot)<=0)){if(!a.spend(1+s.length))return r;if(i(t,l.facts.rank))break;for(let c of t.narrow(l.facts.volume.nodeAffinity))i(c,l.facts.rank)||r.push({place:c,assignment:{slot:e,lot:l.lot}});s.push(l)}if(!o.mayGoWithout)return r;for(let l of t.narrow(o.effective.object?.allowedTopologies))i(l,1/0)||r.push({place:l,assignment:{slot:e,rest:o.rest}});return r}function ep(e,t,n,a){if(e.length===0)return[[]];let o=s=>a.freeOf(s)-(n.get(s)??0);return px(e).flatMap(s=>mx(s,t,o,a).flatMap(({place:r,assignment:i})=>{let{lot:l}=i,c=l===void 0?n:new Map(n).set(l,(n.get(l)??0)+1);return ep(e.filter(p=>p!==s),r,c,a).map(p=>[i,...p])}))}function fx(e,t){return t.reduce((n,a)=>a===void 0||!a.isServed?[]:n.flatMap(o=>o.narrow(a.lot?.facts.volume.nodeAffinity)),e.places)}function Gn(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),o=fx(n,[...n.needs,...a].map(t.decisionOf)),s=e.slots.filter(i=>!a.includes(i)),r=new Map;for(let i of o)for(let l of ep(s,i,new Map,t)){let c=s.flatMap(d=>l.find(p=>p.slot===d)??[]);r.set(c.map(({lot:d,rest:p})=>d?.index??p).join(),c)}return[...r.values()]}var gx=new Set(["provisioned","unknown","deferred"]),wo=e=>({isServed:gx.has(e)}),fr=(e,t)=>(t??[]).map(n=>pe(e.namespace,n));function tp(e,t,n){for(let a of e.claims){let o=t.get(pe(e.namespace,a));if(o===void 0&&n)return{claim:a,kind:"missing"};let s=o?.facts.claim.madeBy?.kind==="Pod"&&o.facts.claim.madeBy.name===e.name;if(o!==void 0&&!s&&e.ephemeralClaims?.includes(a))return{claim:a,kind:"foreign"}}}function hx({plans:e,consumers:t},n){let a=new Set,o=new Set,s=new Set,r=new Set;for(let{facts:{claim:i}}of e)for(let l of[i.after,i.behind])if(!(l===void 0||r.has(l))){r.add(l);for(let c of fr(i,l))a.add(c)}for(let i of t)for(let l of new Set(fr({...i,accessModes:[]},i.claims))){let c=n.get(l)?.path==="scheduler";c&&s.has(l)&&o.add(l),(!c||s.has(l))&&a.add(l),s.add(l)}return{watched:a,shared:o}}var yx=()=>({lots:new Set,rests:new Set});function np(e){let{plans:t,nodes:n,complete:a}=e,o=new Map(t.map(h=>[h.facts.id,h])),s=e.consumers.filter(h=>h.claims.some(S=>o.get(pe(h.namespace,S))?.path==="scheduler")),{watched:r,shared:i}=hx({...e,consumers:s},o),l=new Map,c=[],d=h=>{let[S]=h,C=S?.facts.id??"",$=l.get(C);if($!==void 0)return $;let N={plans:h,outcome:yx(),isWatched:r.has(C),isShared:i.has(C),after:[]};c.push(N);for(let V of h)l.set(V.facts.id,N);return N},p=new Map;for(let h of t){if(h.path==="scheduler")continue;let{id:S,claim:C}=h.facts,$=C.after===void 0&&C.behind===void 0?"":`${C.namespace} ${C.after?.join()??""} ${C.behind?.join()??""}`;re(p,r.has(S)?`watched ${S}`:`${h.shape} ${$}`,h)}let u=[...p.values()].map(h=>({members:h,slots:[d(h)]})),m=new Map;for(let[h,S]of s.entries()){let C=[...new Set(S.claims)].flatMap(w=>o.get(pe(S.namespace,w))??[]),$=C.filter(w=>w.path==="scheduler"),N=$.length<C.length||$.some(({facts:w})=>r.has(w.id)||i.has(w.id)||w.claim.after!==void 0),V=JSON.stringify([S.nodeSelector,S.nodeAffinity]),T=tp(S,o,a)!==void 0,I=$.map(w=>w.shape).join(" & ");re(m,N?`pod ${h}`:`${V} ${T} ${I}`,{consumer:S,brought:$})}let f=(h,S)=>fr(h,S).flatMap(C=>l.get(C)??[]),y=[...m.values()].flatMap(h=>{let[S]=h;if(S===void 0)return[];let C=S.brought.map(($,N)=>d(h.flatMap(({brought:V})=>V[N]??[])));return[{consumer:S.consumer,count:h.length,slots:C}]});for(let h of c){let S=h.plans[0]?.facts.claim;S?.after!==void 0&&(h.after=f(S,S.after))}let b=u.map(({members:h,slots:S})=>{let C=h[0]?.facts.claim;return{count:h.length,slots:S,after:S.flatMap($=>$.after),behind:C===void 0?[]:f(C,C.behind).filter($=>$.plans[0]?.path!=="scheduler")}}),k=y.map(({consumer:h,count:S,slots:C})=>({count:S,slots:C,pod:{places:mn(h,n),needs:[...new Set(h.claims)].flatMap($=>{let N=l.get(pe(h.namespace,$));return N===void 0||C.includes(N)?[]:[N]}),isBlocked:tp(h,o,a)!==void 0},after:C.flatMap($=>$.after),behind:[]}));return{units:[...b,...k],slots:l}}var op=20,sp={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},ap=e=>(e.plans[0]?.offers.length??0)>0;function So(e,t,n){for(let o of t)e.outcome.lots.add(o);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:wo(n??"pending")}function bx(e){if(!e.after.filter(n=>!e.slots.includes(n)).some(n=>n.decision===void 0))return e.after.every(n=>n.decision?.isServed===!0)}function vx(e){if(e.slots.some(s=>s.isShared))return!1;let t=bx(e);if(t===void 0)return!1;if(!t){let s=i=>i.after.every(l=>l.decision?.isServed===!0),r=e.slots.map(i=>[i,s(i)?Un(i):"absent"]);for(let[i,l]of r)i.decision===void 0&&So(i,[],l);return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||ap(n)?!1:(So(n,[],n.plans[0]?.rest),!0);if(e.pod.needs.some(s=>s.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(s=>s.decision?.isServed===!1);if(!a&&e.slots.some(ap))return!1;let[o]=a?[]:Gn(e,sp);for(let s of e.slots)So(s,[],o===void 0?Un(s):s.plans[0]?.rest);return!0}function Un(e){return e.plans[0]?.rest==="unknown"?"unknown":"pending"}function kx(e){let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=t.plans[0]?.offers??[],a=(s,r)=>{if(s.size===0)return;if(s.size===n.length)return{lots:s,parts:[s]};let i=new Map;for(let l of s)re(i,r(l),l);return{lots:s,parts:[...i.values()].map(l=>new Set(l))}};if(e.pod===void 0)return a(new Set(vo(n,()=>!0).map(s=>s.lot)),s=>s.facts.modes);if(e.pod.needs.length>0)return;let o=Gn(e,sp).flat();if(!o.some(s=>s.lot===void 0))return a(new Set(o.flatMap(s=>s.lot??[])),s=>s.index)}function wx(e,t){return!e.slots.some(n=>n.isWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function Sx(e){let t=new Map,n=new Map;for(let o of e){for(let r of new Set(o.slots.flatMap(i=>i.plans[0]?.offers.map(l=>l.lot)??[])))re(n,r,o);let s=kx(o);s!==void 0&&!wx(o,s.lots)&&t.set(o,s)}let a=new Map(e.flatMap(o=>o.slots.map(s=>[s,o])));for(let o=0;o<op;o+=1){let s=new Map;for(let[u,{lots:m}]of t)for(let f of m)re(s,f,u);let r=new Map;for(let[u,m]of n)r.set(u,m.every(f=>t.has(f)));let i=new Map,l=u=>{let m=[...u].map(S=>S.index).join(),f=i.get(m);if(f!==void 0)return f;let b=[...new Set([...u].flatMap(S=>s.get(S)??[]))].reduce((S,C)=>S+C.count,0),k=[...u].reduce((S,C)=>S+C.volumes.length,0),h=b<=k&&[...u].every(S=>r.get(S));return i.set(m,h),h},c=u=>{let m=a.get(u);return m!==void 0&&t.has(m)},d=([u,m])=>u.after.every(f=>f.decision?.isServed??c(f))&&u.behind.every(f=>f.decision!==void 0||c(f))&&m.parts.every(l),p=[...t].filter(u=>!d(u));if(p.length===0)return t;for(let[u]of p)t.delete(u)}return new Map}function rp(e){let t=e;for(let n=0;n<op;n+=1){let a=t.filter(i=>!vx(i)),o=Sx(a);for(let[i,{lots:l}]of o)for(let c of i.slots)So(c,l,void 0);let s=a.filter(i=>!o.has(i)),r=s.length===0||s.length===t.length;if(t=s,r)return t}return t}var hr={states:4e3,cells:4e5,looks:12e5},xx=e=>e.isWatched||e.isShared,Rx=e=>e===void 0?"":`${e.isServed}${e.lot?.facts.affinityKey??""}`,Cx=({left:e,free:t,decisions:n})=>`${e.join()};${t.join()};${n.map(Rx).join("|")}`,gr=(e,t,n)=>e.map((a,o)=>o===t?n:a);function ip(e,t){let n=[...new Set(e.flatMap(b=>b.slots).flatMap(b=>b.plans[0]?.offers??[]).map(b=>b.lot))],a=new Map(n.map((b,k)=>[b,k])),o=[...new Set(e.flatMap(b=>b.slots).filter(xx))],s=new Map(o.map((b,k)=>[b,k])),r=0,i=b=>(r+=b,r<=t.looks),l=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),c=new Set,d=[],p=b=>{let k=Cx(b);c.has(k)||(c.add(k),d.push(b))},u=(b,k)=>k.decision??b.decisions[s.get(k)??-1],m=(b,k,h)=>{let{free:S,decisions:C}=b;for(let{slot:$,lot:N,rest:V}of h){N!==void 0?$.outcome.lots.add(N):$.outcome.rests.add(V??"pending");let T=N===void 0?void 0:a.get(N);T!==void 0&&(S=gr(S,T,(S[T]??0)-1));let I=N===void 0?wo(V??"pending"):{isServed:!0,lot:N},w=s.get($);w!==void 0&&(C=gr(C,w,I))}p({left:gr(b.left,k,(b.left[k]??0)-1),free:S,decisions:C})},f=(b,k,h)=>{if(!k.after.every(V=>u(b,V)?.isServed===!0))return!1;let S=V=>b.free[a.get(V)??-1]??0;if(k.pod!==void 0){let V=Gn(k,{freeOf:S,decisionOf:T=>u(b,T),spend:i});for(let T of V)m(b,h,T);return V.length>0}if(!k.behind.every(V=>u(b,V)!==void 0))return!1;let[C]=k.slots,$=C?.plans[0];if(C===void 0||$===void 0)return!1;let N=vo($.offers,V=>i(1)&&S(V.lot)>0);N.length===0&&m(b,h,[{slot:C,rest:$.rest}]);for(let{lot:V}of N)m(b,h,[{slot:C,lot:V}]);return!0},y=b=>{e.forEach((k,h)=>{if((b.left[h]??0)!==0)for(let S of k.slots){if(u(b,S)!==void 0)continue;let C=S.after.every($=>u(b,$)?.isServed===!0);S.outcome.rests.add(C?Un(S):"absent")}})};p({left:e.map(b=>b.count),free:n.map(b=>b.volumes.length),decisions:o.map(()=>{})});for(let b=d.pop();b!==void 0;b=d.pop()){if(c.size>l||r>t.looks)return{states:c.size,isComplete:!1};let k=b;e.map((S,C)=>(k.left[C]??0)>0&&f(k,S,C)).includes(!0)||y(k)}return{states:c.size,isComplete:r<=t.looks}}var Px=5e4;function Ax(e,t,n){if(e.pod!==void 0||e.after.length>0)return!1;let a=t.reduce((i,l)=>i+l.volumes.length,0),o=new Set,s=0,r=0;for(let i of t)for(let l of n.get(i)??[]){if(r+=1,r>Px)return!1;if(!o.has(l)&&(o.add(l),s+=l.count*l.slots.length,s>a))return!1}return!0}function lp(e){let t=new Map,n=a=>[...new Set(a.slots.flatMap(o=>o.plans[0]?.offers??[]).map(o=>o.lot))];for(let a of e)for(let o of n(a))re(t,o,a);for(let a of e){let o=Ax(a,n(a),t);for(let s of a.slots){for(let{lot:i}of s.plans[0]?.offers??[])a.pod?.places.some(c=>c.narrow(i.facts.volume.nodeAffinity).length>0)!==!1&&s.outcome.lots.add(i);let r=s.plans[0];r===void 0||o||(s.outcome.rests.add(r.rest),a.pod!==void 0&&s.outcome.rests.add(Un(s)),s.after.length>0&&s.outcome.rests.add("absent"))}}}var Ox=5e6,Hn=(e,t)=>({facts:e.facts,lot:e,prebound:t}),$x=(e,t)=>e.facts.rank-t.facts.rank;function Tx(e,t,n){return e.flatMap(a=>Et(t,a.facts,n)===void 0?[Hn(a,!1)]:[])}function Nx(e,t,n){return(n.reservedFor.get(e.id)??[]).filter(({facts:a})=>yt(a,e)).filter(({facts:a})=>Et(fn,a,t)===void 0).map(a=>Hn(a,!0))}function Mx(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let o=n.stock.byName.get(a.volumeName);if(o===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:s}=o.facts.volume;if(a.bindCompleted)return{offers:s===void 0||a.uid!==void 0&&s.uid===a.uid?[Hn(o,s!==void 0)]:[],rest:"pending"};if(s!==void 0)return{offers:yt(o.facts,e)?[Hn(o,!0)]:[],rest:"pending"};let r=t.class===void 0?Hu:qn;return Et(r,o.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[Hn(o,!1)],rest:"pending"}}function Ex(e,t,n){let{rank:a,modes:o,volumeMode:s,attributesClass:r,selectorKey:i}=e;return[n,t??"?",t===void 0,a,o,s,r,i].join("|")}function Lx(e,t){let n=new Map;for(let{demand:o,shape:s}of e)o.class!==void 0&&n.set(o.class,(n.get(o.class)??new Set).add(s));let a=([o,s])=>s.size*(t.freeOfClass.get(o)?.length??0)>Ox;return new Set([...n].filter(a).map(([o])=>o))}function cp(e,t){let{stock:n}=e,a=e.facts.claims.map(i=>{let l=Ou(i.claim,t,e.classes),c={facts:i,class:l.name},d=Nx(i,c,n),p=l.object?.waitsForConsumer===!0&&d.length===0,u=i.claim.volumeName!==void 0||i.claim.bindCompleted===!0?"named":p?e.consumers.has(i.id)?"scheduler":"waiting":"controller";return{facts:i,effective:l,demand:c,prebound:d,path:u,shape:Ex(i,l.name,u)}}),o=Lx(a,n),s=new Map,r=(i,l,c)=>{let d=s.get(c);if(d!==void 0)return d;let p=l==="scheduler"?yo:fn,u=i.class===void 0?[]:n.freeOfClass.get(i.class)??[],m=[...Tx(u,p,i)].sort(l==="scheduler"?$x:mr);return s.set(c,m),m};return a.map(({facts:i,effective:l,demand:c,prebound:d,path:p,shape:u})=>{let m=n.reservedFor.has(i.id),f={facts:i,effective:l,demand:c,path:p,mayGoWithout:!1,isCrowded:!1};if(p==="named")return{...f,...Mx(i,c,e),shape:`named ${i.id}`};let y=m||l.name!==void 0&&n.volumesOfClass.has(l.name),b=p==="waiting"?"waiting":$u(l,y,e.complete);if(p==="waiting")return{...f,offers:[],rest:b,shape:u};if(o.has(l.name??""))return{...f,offers:d,rest:"unknown",shape:u,isCrowded:!0};let k=l.object?.waitsForConsumer===!0,h=p==="controller"&&k?[]:r(c,p,u);return{...f,offers:d.length===0?h:[...d,...h].sort(mr),rest:b,mayGoWithout:ho(l)||b==="unknown",shape:m?`reserved ${i.id}`:u}})}var Vx={states:15e3,cells:15e5,looks:5e6};function Ix(e,t){let n=Math.min(hr.states,Vx.states-t.states),a=ip(e,{...hr,states:n});return t.states+=a.states,a.isComplete||lp(e),!a.isComplete}function _x(e,t,n,a,o){let s=cp(e,a),{units:r,slots:i}=np({plans:s,consumers:n,nodes:t.nodes,complete:t.complete}),l=new Set;for(let c of pr(r))for(let d of pr(rp(c)))if(Ix(d,o))for(let p of d)for(let u of p.slots)l.add(u);return{plans:s,slots:i,estimates:l}}function Fx(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function Dx(e,t,n,a){let[o]=n;if(o===void 0)return;let s=t.flatMap(l=>l.slots.get(e)??[]),r=n.filter(l=>l.isCrowded).map(l=>a(l.effective.name??"")),i=new Set(s.flatMap(l=>[...l.outcome.rests]));return i.delete("deferred"),r.length>0&&(i.add("pending"),i.delete("unknown")),{plan:o,effectives:n.map(l=>l.effective),lots:Fx([...s.map(l=>l.outcome.lots).filter(l=>l.size>0),...r]),rests:i,isEstimate:r.length>0||s.some(l=>t.some(({estimates:c})=>c.has(l)))}}function dp(e){let t=Lu(e),n=Xu(t,e.classes),a=new Map;for(let m of e.classes)a.has(m.name)||a.set(m.name,m);let o=new Map;for(let m of e.consumers)for(let f of new Set(m.claims))re(o,pe(m.namespace,f),m);let s=e.consumers.filter(m=>m.nodeName===void 0),r=new Map;for(let m of s)for(let f of new Set(m.claims))re(r,pe(m.namespace,f),m);let i={facts:t,stock:n,classes:a,consumers:r,complete:e.complete},l={states:0},c=Au(e).map(m=>_x(i,e,s,m,l)),d=new Map,p=m=>{let f=d.get(m)??new Set(n.freeOfClass.get(m)??[]);return d.set(m,f),f},u=new Map;return t.claims.forEach(({id:m},f)=>{let y=c.flatMap(k=>k.plans[f]??[]),b=Dx(m,c,y,p);b!==void 0&&u.set(m,b)}),{world:e,stock:n,prospects:u,consumers:o,states:l.states}}function F(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Fe(e){return Array.isArray(e)?e:[]}function ae(e){return typeof e=="string"?e:void 0}function He(e){let t=Object.entries(F(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function Lt(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function De(e){let t=F(F(e).metadata),n=ae(t.name);return n===void 0||n===""?void 0:{...t,name:n}}var Wx=e=>{let t=F(e);return typeof t.key=="string"&&typeof t.operator=="string"},yr=e=>Fe(e).filter(Wx).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:Fe(a).filter(o=>typeof o=="string")}));function jx(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=F(e);return{matchLabels:He(t.matchLabels),matchExpressions:yr(t.matchExpressions)}}function zn(e){let t=F(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:yr(F(a).matchExpressions),matchFields:yr(F(a).matchFields)}))}:void 0}function Bx(e){let t=Fe(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:Fe(F(a).matchLabelExpressions).map(o=>({key:ae(F(o).key)??"",operator:"In",values:Fe(F(o).values).filter(s=>typeof s=="string")}))}))}}function up(e){return typeof e=="number"&&Number.isFinite(e)?String(e):ae(e)}var pp=e=>Fe(e).filter(t=>typeof t=="string");function Kx(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=F(e);return Lt({namespace:ae(t),name:ae(n),uid:ae(a)})}function mp(e,t){let n=ae(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function br(e){let t=De(e);if(t===void 0)return;let n=F(F(e).spec);return Lt({name:t.name,capacity:up(F(n.capacity).storage),accessModes:pp(n.accessModes),volumeMode:ae(n.volumeMode),class:en(mp(He(t.annotations),n)),attributesClass:ae(n.volumeAttributesClassName),labels:He(t.labels),claimRef:Kx(n.claimRef),nodeAffinity:zn(F(n.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function hn(e){let t=De(e);if(t===void 0)return;let n=F(F(e).spec),a=He(t.annotations),o=mp(a,n);return Lt({namespace:ae(t.namespace)??"default",name:t.name,uid:ae(t.uid),class:Al(o)?Pl(o):void 0,request:up(F(F(n.resources).requests).storage),accessModes:pp(n.accessModes),volumeMode:ae(n.volumeMode),attributesClass:ae(n.volumeAttributesClassName),selector:jx(n.selector),volumeName:ae(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:He(t.labels)})}function vr(e){let t=De(e);if(t===void 0)return;let n=F(e);return Lt({name:t.name,provisioner:ae(n.provisioner)??"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:Ol(He(t.annotations)),allowedTopologies:Bx(n.allowedTopologies)})}function Jn(e){let t=De(e);return t&&{name:t.name,labels:He(t.labels)}}var qx=1e4,yn=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function gp(e){let t=yn(F(e.ordinals).start,0),n=Math.min(yn(e.replicas,1),qx);return Array.from({length:n},(a,o)=>t+o)}var hp=e=>Fe(e.volumeClaimTemplates).flatMap(t=>De(t)?.name??[]);function yp(e,t){let n=De(e);if(n===void 0)return[];let a=F(F(e).spec),o=He(F(a.selector).matchLabels),s=hp(a),r=gp(a),i=p=>s.map(u=>`${u}-${n.name}-${p}`),l=i(r[0]??0),c=a.podManagementPolicy==="Parallel",d=Fe(a.volumeClaimTemplates).flatMap(p=>{let u=hn(p);return u===void 0?[]:[u]});return r.flatMap((p,u)=>{let m=u===0?void 0:c?l:i(p-1);return d.map(f=>Lt({...f,namespace:t,name:`${f.name}-${n.name}-${p}`,labels:{...f.labels,...o},madeBy:{kind:"StatefulSet",name:n.name},after:c?void 0:m,behind:c?m:void 0}))})}function kr(e,t,n){return Fe(F(e).volumes).flatMap(a=>{let o=ae(F(a).name),s=F(F(F(a).ephemeral).volumeClaimTemplate);if(o===void 0||Object.keys(s).length===0)return[];let r={...F(s.metadata),name:`${t}-${o}`,namespace:n},i=hn({metadata:r,spec:s.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t}}]})}function bp(e,t){return Fe(e.volumes).flatMap(n=>t.includes(ae(F(n).name)??"")?[]:ae(F(F(n).persistentVolumeClaim).claimName)??[])}function vp(e){let t=F(F(e.affinity).nodeAffinity),n=He(e.nodeSelector);return Lt({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:zn(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:ae(e.nodeName)||void 0})}var Vt=e=>F(F(e.template).spec),fp={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:Vt(e),runs:!0}),Deployment:e=>({podSpec:Vt(e),runs:yn(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:Vt(e),runs:yn(e.replicas,1)>0}),ReplicationController:e=>({podSpec:Vt(e),runs:yn(e.replicas,1)>0}),Job:e=>({podSpec:Vt(e),runs:e.suspend!==!0&&yn(e.parallelism,1)>0}),CronJob:e=>({podSpec:Vt(F(F(e.jobTemplate).spec)),runs:e.suspend!==!0})};function Gx(e,t,n){let a=Vt(n),o=hp(n),s=bp(a,o);return gp(n).map(r=>({namespace:t,name:`${e}-${r}`,claims:[...o.map(i=>`${i}-${e}-${r}`),...s],...vp(a)}))}function kp(e,t){let n=De(e)?.name;if(n===void 0)return[];let a=ae(F(e).kind)??"",o=F(F(e).spec);if(a==="StatefulSet")return Gx(n,t,o).filter(l=>l.claims.length>0);let s=Object.hasOwn(fp,a)?fp[a]?.(o):void 0;if(s===void 0||!s.runs)return[];let r=a==="Pod"?kr(s.podSpec,n,t).map(l=>l.name):[],i=[...bp(s.podSpec,[]),...r];return i.length===0?[]:[{namespace:t,name:n,claims:i,ephemeralClaims:r,...vp(s.podSpec)}]}var xo=(e,t)=>{t!==void 0&&e.push(t)},bt=(e,t,n)=>{e.consumers.push(...kp(t,n))},wp={PersistentVolume:(e,t)=>xo(e.volumes,br(t)),PersistentVolumeClaim:(e,t,n,a)=>{let o=hn(t);xo(e.claims,o&&{...o,namespace:n,order:a})},StorageClass:(e,t,n,a)=>{let o=vr(t);xo(e.classes,o&&{...o,order:a})},Node:(e,t)=>xo(e.nodes,Jn(t)),StatefulSet:(e,t,n,a)=>{for(let o of yp(t,n))e.claims.push({...o,order:a});bt(e,t,n,a)},Pod:(e,t,n,a)=>{let o=De(t)?.name??"",s=kr(F(t).spec,o,n);for(let r of s)e.claims.push({...r,order:a});bt(e,t,n,a)},Deployment:bt,DaemonSet:bt,ReplicaSet:bt,ReplicationController:bt,Job:bt,CronJob:bt};function Sp(e,t){let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...t.nodes??[]]};return e.forEach((a,o)=>{let s=ae(F(a).kind)??"",r=ae(De(a)?.namespace)||"default";Object.hasOwn(wp,s)&&wp[s]?.(n,a,r,o)}),{...n,complete:t.complete,attributesClasses:t.attributesClasses}}var Ux=["pending","waiting","absent"],Hx={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function zx(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let o=[...n].sort((i,l)=>i.index-l.index),s=o.map(i=>i.index).join(),r=e.get(s)??o.flatMap(i=>i.volumes.map(({volume:l})=>l.name));return e.set(s,r),t.set(n,r),r}}function Jx(e,t){let{rests:n,plan:a,effectives:o}=e,s=new Set([...n].map(f=>Hx[f]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let r=t.length===0?o.filter(f=>!f.isLate):o,i=new Set(r.map(f=>f.name)),{namespace:l,name:c}=a.facts.claim,d=i.size===1?a.effective.name:void 0,p={claim:{namespace:l,name:c},...d===void 0?{}:{class:d}},[u]=t;if(s.has("unknown"))return{...p,state:"unknown",...t.length===0?{}:{candidates:t}};let[m]=s;return t.length===0&&s.size===1&&m!==void 0?{...p,state:m}:t.length===1&&s.size===0&&u!==void 0?{...p,state:"bound",volume:u}:{...p,state:"race",candidates:t,mayStayPending:Ux.some(f=>n.has(f))}}function xp(e){let t=dp(e),n=zx(),a=[],o=new Map,s=new Map,r=new Map;for(let[i,l]of t.prospects){let c=n(l.lots),d=Jx(l,c),{namespace:p,name:u,after:m}=l.plan.facts.claim;if(d===void 0){let f=(m??[]).map(b=>pe(p,b)),y=new Set(f.flatMap(b=>r.get(b)??[b]));r.set(i,[...y]);for(let b of y)re(s,b,u);continue}a.push([i,l,d]);for(let f of c.length>20?[]:c)re(o,f,i)}return a.map(([i,l,c])=>({...c,reasons:Zu({prospect:l,draft:c,forecast:t,takers:o},s.get(i)??[])}))}function Ro(e){let{resource:t,labels:n,replicas:a}=e,{kind:o,name:s}=t;if(o==="Pod")return[{workload:e,name:s,isExact:!0,labels:n}];if(o==="StatefulSet"){let i=t.at.get("spec").get("ordinals").get("start").number()??0;return Array.from({length:Math.min(a??1,1e3)},(l,c)=>{let d=`${s}-${i+c}`,p={"statefulset.kubernetes.io/pod-name":d,"apps.kubernetes.io/pod-index":`${i+c}`};return{workload:e,name:d,isExact:!0,labels:{...n,...p}}})}let r=o==="Job"?{"job-name":s,"batch.kubernetes.io/job-name":s}:{};return a===0?[]:[{workload:e,name:`${s}-`,isExact:!1,labels:{...n,...r}}]}var bn=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-completion-index"]),Rp=new Set(["statefulset.kubernetes.io/pod-name","apps.kubernetes.io/pod-index","job-name","batch.kubernetes.io/job-name"]);var Qx=33;function Cp({service:e,workloads:t,minorVersion:n}){let a=e.at.get("spec");if(a.get("type").text()==="ExternalName")return[];let o=a.get("selector").labels(),s=Object.fromEntries(Object.entries(o).filter(([l])=>!bn.has(l))),r=n>=Qx,i=a.get("ports").items().map(Yx);return t.flatMap(l=>{let c=Zx(l),d=i.flatMap(p=>{let{found:u,number:m}=Zt({servicePort:p,containers:c,sidecarsCount:r});return u&&m!==void 0?[{name:p.name??"",port:m,protocol:p.protocol??"TCP"}]:[]});return Ro(l).filter(({labels:p})=>xe(s,p)).map(p=>({pod:p,ports:d}))})}function Yx(e){return{name:e.get("name").text(),port:e.get("port").number()??0,targetPort:e.get("targetPort").scalar(),protocol:e.get("protocol").text()}}function Zx({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:Xx(n)}])}function Xx(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}var Qn=2;function Co(e){let t=ee(()=>e1(e())),n=new Map;return o=>{let s=n.get(o)??ns(o,a(o),r=>r);return n.set(o,s),s};function a(o){let{byPart:s,byPlainName:r}=t(),i=new Set(r.get(xt(o)));for(let l=o.length-Qn;l<=o.length+Qn;l+=1){let c=s.get(l);c&&wr(l).forEach(({start:d,end:p},u)=>{for(let m=-Qn;m<=Qn;m+=1)if(!(d+m<0||p+m>o.length))for(let f of c[u]?.get(o.slice(d+m,p+m))??[])i.add(f)})}return i}}function e1(e){let t=new Map,n=new Map;for(let a of new Set(e)){let o=t.get(a.length)??wr(a.length).map(()=>new Map);t.set(a.length,o),wr(a.length).forEach(({start:s,end:r},i)=>{let l=o[i];l&&we(l,a.slice(s,r),a)}),we(n,xt(a),a)}return{byPart:t,byPlainName:n}}function wr(e){let t=Qn+1;return Array.from({length:t},(n,a)=>({start:Math.floor(a*e/t),end:Math.floor((a+1)*e/t)}))}function Pp(){let e=new Map,t=n=>{let a=e.get(n);if(a)return a;let o=n.split("/").slice(0,-1);return e.set(n,o),o};return(n,a)=>{if(n===a)return 0;let o=t(n),s=t(a),r=0;for(;r<o.length&&r<s.length&&o[r]===s[r];)r+=1;return o.length+s.length-2*r}}function Ap(e){let t=Pp(),n=(i,l)=>t(i.file,l.file),a=i=>i.hasOwnNamespace||e.isNamespaceChosen||i.namespace==="",o=i=>a(i)||e.complete,s=(i,l)=>e.complete||n(i,l)<=4;return{sameNamespace:r,areNear:s,isNamespaceGiven:a,isNamespaceSure:o,stepsBetween:n};function r(i,l){return i.hasOwnNamespace!==l.hasOwnNamespace?o(i)&&o(l)?i.namespace===l.namespace:void 0:i.namespace!==l.namespace?!1:a(i)||s(i,l)?!0:void 0}}function $p({workloads:e,select:t}){let n=ee(()=>a1(e));return(r,i)=>{for(let[l,c]of i.entries()){let d={selecting:r,pairs:i.labels(),key:l,pair:c},p=a(d)??s(d);if(p)return p}};function a({selecting:r,pairs:i,key:l,pair:c}){let d=c.text()??"";for(let p of o(d,l,r.name)){if(!(p===r.name&&n1(d,p))&&!Op(d,p))continue;let[m]=t(r,{...i,[l]:p});if(m)return{workload:m,pair:c,label:m.metadata.get("labels").get(l),isKey:!1}}}function o(r,i,l){let c=n().values.get(i);return c?c.all.has(l)?[l,...c.near(r)]:c.near(r):[]}function s({selecting:r,pairs:i,key:l,pair:c}){let d=c.text()??"",{[l]:p,...u}=i;for(let m of n().keys.get(d)??[]){if(!Op(l,m))continue;let[f]=t(r,{...u,[m]:d});if(!(!f||Object.hasOwn(f.labels,l)))return{workload:f,pair:c,label:f.metadata.get("labels").get(m),isKey:!0}}}}function Op(e,t){return e===t||Math.abs(e.length-t.length)>2?!1:e.toLowerCase()===t.toLowerCase()?!0:(e[0]===t[0]||e.at(-1)===t.at(-1))&&lt(e,[t],n=>n)!==void 0}function n1(e,t){return e.length!==t.length||e.length<3?!1:[...e].filter((n,a)=>n!==t[a]).length===1&&!/\d/.test(e+t)}function a1(e){let t=new Map,n=new Map;for(let{labels:a}of e)for(let[o,s]of Object.entries(a))t.set(o,(t.get(o)??new Set).add(s)),n.set(s,(n.get(s)??new Set).add(o));return{values:new Map([...t].map(([a,o])=>[a,{all:o,near:Co(()=>o)}])),keys:n}}function Tp(e,t){if(t.length===0)return;let n=e.get("nodeSelector").labels(),a=e.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"),o=zn(a.value);return t.some(({name:s,labels:r})=>(Object.keys(n).length===0||xe(n,r))&&Ca(o,r,s))}function Zn(e){return(t,{beside:n,...a})=>({from:e,path:t,...a,...n?{beside:n}:{}})}var D=e=>Zn(e),Np=Zn("any"),me=Zn("pod"),Po=Zn("container"),Yn=Zn("claim"),We="pods stay in ContainerCreating",Ao="containers stay in CreateContainerConfigError",Oo="the API server refuses to create the pods",Mp="images are pulled without credentials",$o="nothing is scaled",To="the claim stays Pending",Ep="it grants nothing",Sr="requests end in an error",o1="the route is attached to nothing",s1="calls of the API server fail",No=["Deployment","StatefulSet","ReplicaSet","ReplicationController","Rollout"],Mo=[Np("metadata.namespace",{to:"Namespace",effect:"the API server refuses the object"}),Np("metadata.ownerReferences[].name",{to:[...No,"DaemonSet","Job","CronJob","Service","Pod","Node","CustomResourceDefinition"],isOpen:!0,effect:"the garbage collector deletes the object",beside:{kind:"kind",group:"apiVersion"}}),me("volumes[].persistentVolumeClaim.claimName",{to:"PersistentVolumeClaim",effect:"pods stay Pending"}),me("volumes[].configMap.name",{to:"ConfigMap",effect:We,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),me("volumes[].secret.secretName",{to:"Secret",effect:We,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),me("volumes[].projected.sources[].configMap.name",{to:"ConfigMap",effect:We,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),me("volumes[].projected.sources[].secret.name",{to:"Secret",effect:We,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),me("volumes[].csi.nodePublishSecretRef.name",{to:"Secret",effect:We}),me("volumes[].csi.driver",{to:"CSIDriver",effect:We}),me("volumes[].cephfs.secretRef.name",{to:"Secret",effect:We}),me("volumes[].flexVolume.secretRef.name",{to:"Secret",effect:We}),me("volumes[].iscsi.secretRef.name",{to:"Secret",effect:We}),me("volumes[].rbd.secretRef.name",{to:"Secret",effect:We}),me("volumes[].azureFile.secretName",{to:"Secret",effect:We}),me("imagePullSecrets[].name",{to:"Secret",effect:Mp}),me("serviceAccountName",{to:"ServiceAccount",effect:Oo}),me("serviceAccount",{to:"ServiceAccount",effect:Oo}),me("priorityClassName",{to:"PriorityClass",effect:Oo}),me("runtimeClassName",{to:"RuntimeClass",effect:Oo}),me("nodeName",{to:"Node",effect:"the pods are never started"}),Po("envFrom[].configMapRef.name",{to:"ConfigMap",effect:Ao,beside:{optional:"optional"}}),Po("envFrom[].secretRef.name",{to:"Secret",effect:Ao,beside:{optional:"optional"}}),Po("env[].valueFrom.configMapKeyRef.name",{to:"ConfigMap",effect:Ao,beside:{optional:"optional",key:"key"}}),Po("env[].valueFrom.secretKeyRef.name",{to:"Secret",effect:Ao,beside:{optional:"optional",key:"key"}}),Yn("volumeName",{to:"PersistentVolume",effect:To}),Yn("storageClassName",{to:"StorageClass",effect:"no volume is provisioned"}),Yn("volumeAttributesClassName",{to:"VolumeAttributesClass",effect:To}),Yn("dataSource.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:To,beside:{kind:"kind",group:"apiGroup"}}),Yn("dataSourceRef.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:To,beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),D("ServiceAccount")("imagePullSecrets[].name",{to:"Secret",effect:Mp}),D("ServiceAccount")("secrets[].name",{to:"Secret",effect:"its pods may not mount it"}),D("StatefulSet")("spec.serviceName",{to:"Service",effect:"its pods get no names in DNS"}),D("PersistentVolume")("spec.storageClassName",{to:"StorageClass",effect:"only claims of this class get it"}),D("PersistentVolume")("spec.volumeAttributesClassName",{to:"VolumeAttributesClass",effect:"only claims of this class get it"}),D("PersistentVolume")("spec.claimRef.name",{to:"PersistentVolumeClaim",effect:"the volume waits for its claim",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.nodePublishSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.nodeStageSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.controllerPublishSecretRef.name",{to:"Secret",effect:"it is attached to no node",needsNamespace:!0,beside:{namespace:"namespace"}}),D("PersistentVolume")("spec.csi.controllerExpandSecretRef.name",{to:"Secret",effect:"it cannot grow",needsNamespace:!0,beside:{namespace:"namespace"}}),D("VolumeSnapshot")("spec.source.persistentVolumeClaimName",{to:"PersistentVolumeClaim",effect:"no snapshot is taken"}),D("VolumeSnapshot")("spec.volumeSnapshotClassName",{to:"VolumeSnapshotClass",effect:"no snapshot is taken"}),D("VolumeAttachment")("spec.source.persistentVolumeName",{to:"PersistentVolume",effect:"nothing is attached"}),D("VolumeAttachment")("spec.nodeName",{to:"Node",effect:"nothing is attached"}),D("Endpoints")("metadata.name",{to:"Service",effect:"nobody is led to its addresses"}),D("EndpointSlice")("metadata.labels",{to:"Service",pair:"kubernetes.io/service-name",effect:"nobody is led to its addresses"}),D("Ingress")("spec.defaultBackend.service.name",{to:"Service",effect:Sr,beside:{port:"port.number",portName:"port.name"}}),D("Ingress")("spec.rules[].http.paths[].backend.service.name",{to:"Service",effect:Sr,beside:{port:"port.number",portName:"port.name"}}),D("Ingress")("spec.tls[].secretName",{to:"Secret",effect:"the controller serves its own certificate"}),D("Ingress")("spec.ingressClassName",{to:"IngressClass",effect:"no controller serves it"}),D("IngressClass")("spec.parameters.name",{to:"ConfigMap",isOpen:!0,effect:"the controller goes without its settings",beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),D("Gateway")("spec.gatewayClassName",{to:"GatewayClass",effect:"no controller serves it"}),D("Gateway")("spec.listeners[].tls.certificateRefs[].name",{to:"Secret",isOpen:!0,effect:"the listener serves nothing",beside:{kind:"kind",group:"group",namespace:"namespace"}}),...["HTTPRoute","GRPCRoute","TLSRoute","TCPRoute","UDPRoute"].flatMap(e=>[D(e)("spec.parentRefs[].name",{to:["Gateway","Service"],isOpen:!0,effect:o1,beside:{kind:"kind",group:"group",namespace:"namespace"}}),D(e)("spec.rules[].backendRefs[].name",{to:"Service",isOpen:!0,effect:Sr,beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})]),...["HTTPRoute","GRPCRoute"].map(e=>D(e)("spec.rules[].filters[].requestMirror.backendRef.name",{to:"Service",isOpen:!0,effect:"nothing is mirrored",beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})),D("HorizontalPodAutoscaler")("spec.scaleTargetRef.name",{to:No,isOpen:!0,effect:$o,beside:{kind:"kind",group:"apiVersion"}}),D("VerticalPodAutoscaler")("spec.targetRef.name",{to:[...No,"DaemonSet","Job","CronJob"],isOpen:!0,effect:"nothing is sized",beside:{kind:"kind",group:"apiVersion"}}),D("ScaledObject")("spec.scaleTargetRef.name",{to:No,isOpen:!0,effect:$o,beside:{kind:"kind",group:"apiVersion"}}),D("ScaledObject")("spec.triggers[].authenticationRef.name",{to:["TriggerAuthentication","ClusterTriggerAuthentication"],effect:$o,beside:{kind:"kind"}}),D("TriggerAuthentication")("spec.secretTargetRef[].name",{to:"Secret",effect:$o,beside:{key:"key"}}),D("Rollout")("spec.workloadRef.name",{to:["Deployment","ReplicaSet"],isOpen:!0,effect:"nothing is rolled out",beside:{kind:"kind",group:"apiVersion"}}),D("Rollout")("spec.strategy.canary.stableService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.canary.canaryService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.blueGreen.activeService",{to:"Service",effect:"nothing is rolled out"}),D("Rollout")("spec.strategy.blueGreen.previewService",{to:"Service",effect:"nothing is rolled out"}),D("RoleBinding")("roleRef.name",{to:["Role","ClusterRole"],effect:Ep,beside:{kind:"kind"}}),D("ClusterRoleBinding")("roleRef.name",{to:"ClusterRole",effect:Ep,beside:{kind:"kind"}}),D("RoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",beside:{kind:"kind",namespace:"namespace"}}),D("ClusterRoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",needsNamespace:!0,beside:{kind:"kind",namespace:"namespace"}}),...["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"].map(e=>D(e)("webhooks[].clientConfig.service.name",{to:"Service",effect:s1,needsNamespace:!0,beside:{namespace:"namespace",port:"port"}})),D("APIService")("spec.service.name",{to:"Service",effect:"the API group is not available",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),D("CustomResourceDefinition")("spec.conversion.webhook.clientConfig.service.name",{to:"Service",effect:"objects are not converted",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),D("ValidatingAdmissionPolicyBinding")("spec.policyName",{to:"ValidatingAdmissionPolicy",effect:"nothing is checked"}),D("Certificate")("spec.issuerRef.name",{to:["Issuer","ClusterIssuer"],isOpen:!0,effect:"no certificate is issued",beside:{kind:"kind",group:"group"}})];var r1=new Map(Mo.map(e=>[e,i1(e)]));function i1({to:e,beside:t={}}){let n=ya(t.group);return{kinds:typeof e=="string"?[e]:e,kind:ya(t.kind),group:t.group==="apiVersion"?a=>c1(n(a)):n,namespace:ya(t.namespace),optional:Be(t.optional),keys:Be(t.key),hasManyKeys:t.key?.includes("[]")??!1,ports:[t.port,t.portName].filter(a=>a!==void 0).map(Be)}}function Vp(e,{row:t,at:n,holder:a}){let o=r1.get(t),s=t.pair===void 0?n:n.get(t.pair),r=s.text(),i=r&&o?l1(t,o,a):void 0;if(!r||!o||!i)return[];if(t.from==="any"&&i.id==="Namespace"&&e.namespace!==r)return[];let l=o.namespace(a)||void 0;if(t.needsNamespace&&l===void 0&&!i.isCluster)return[];let c=o.optional(a)[0]?.value===!0,d=o.keys(a),p={row:t,at:s,name:r,kind:i,namespace:l,optional:c,key:o.hasManyKeys?void 0:d[0],port:o.ports.flatMap(u=>u(a))[0],isKeyOnly:!1};return o.hasManyKeys?[p,...d.map(u=>({...p,key:u,isKeyOnly:!0}))]:[p]}function l1({isOpen:e},t,n){let a=t.kind(n),o=t.group(n),s=a===void 0?t.kinds[0]:t.kinds.find(i=>i===a);if(s&&(o===void 0||Ht(o,s)===s))return Lp.get(s);if(!e||a===void 0)return;let r=o===void 0?void 0:Ht(o,a);return r?Lp.get(r):{kind:a,id:ha(o??"",a),isCluster:wn(o??"",a)}}var Lp=new Map(Object.keys(as).map(e=>[e,{kind:e,id:e,isCluster:ga.has(e)}]));function c1(e){return e===void 0?void 0:Ct(e).group}function _p(e,{from:t,field:n},a){for(let o of Vp(t,n)){let s=xr(t,o,a);s&&e.push(s)}}function xr(e,t,n){let{row:a,name:o,kind:s,at:r,optional:i}=t,l=s.isCluster?"":t.namespace??e.namespace,c=n.find(s.id,l,o),d=s.isCluster||t.namespace!==void 0,p=S=>n.sameNamespace(e,S)===!0,u=d||c.every(p)?c:c.filter(p),m=u.length>0?u:c,f=u1(t),y={kind:s.kind,namespace:l,name:o};if(u.length>0){if(!f)return{row:a,from:e,at:r,to:y,optional:i,effect:a.effect,targets:m,state:"resolved"};let S="key"in f?f1({to:y,targets:m,...f,isFile:a.isFile===!0},n):g1({targets:m,...f},n),{keyAt:C,...$}=f;return{row:a,from:e,at:r,keyAt:C,to:{...y,...$},optional:i,effect:a.effect,targets:m,...S}}if(t.isKeyOnly)return;let{keyAt:b,...k}=f??{};return{...{row:a,from:e,at:r,to:{...y,...k},...b?{keyAt:b}:{},optional:i,effect:a.effect,targets:m},...d1({from:e,named:t,namespace:l,isInField:d},n)}}function d1(e,t){let{kind:n,name:a}=e.named;if(!n.isCluster)return Ip(e,t);let o=`${n.id}/${a}`,s=t.verdicts.get(o)??Ip(e,t);return t.verdicts.set(o,s),s}function Ip(e,t){let{kind:n,name:a}=e.named;if(p1(n.id,{kind:n.kind,namespace:e.namespace,name:a},t))return{state:"resolved"};if(t.isExternal(n.kind,e.namespace,a)||t.mayBeUnread(a))return{state:"unknown"};let o=m1(e,t);return o?{state:"missing",proof:o}:{state:"unknown"}}function u1({key:e,port:t}){let n=e?.text();if(e&&n!==void 0)return{keyAt:e,key:n};let a=t?.scalar();return t&&a!==void 0?{keyAt:t,port:a}:void 0}function p1(e,{namespace:t,name:n},a){return Li(e,t,n)||e==="PersistentVolumeClaim"&&a.isClaim(t,n)?!0:a.isSupplied(e,t,n)}function m1({from:e,named:t,namespace:n,isInField:a},o){let{kind:s,name:r}=t,i=o.named(s.id,r);if(i.length>0){let d=(a||o.isNamespaceSure(e))&&i.every(u=>o.isNamespaceSure(u)&&u.namespace!==n),p=i.find(u=>o.areNear(e,u));return d&&p?{code:"other-namespace",resource:p}:void 0}if(o.mayBeMade(s.id,r))return;if(o.isComplete)return{code:"complete"};if(h1.has(s.id))return;let l=o.nearNames(s.id,r).flatMap(d=>o.named(s.id,d)).find(c);return l?{code:"near-miss",resource:l}:void 0;function c(d){return s.isCluster?!0:a?d.namespace===n&&o.isNamespaceSure(d):o.sameNamespace(e,d)===!0}}function f1({to:{kind:e,namespace:t,name:n},targets:a,key:o,isFile:s},r){let i=a.map(u=>y1(u,s));if(i.some(u=>u.includes(o)))return{state:"resolved"};let[l]=a,c=i.some(u=>u.length===0)&&!r.isComplete;if(!l||c||r.isSupplied(e,t,n))return{state:"unknown"};let d=lt(o,i.flat(),u=>u);return{state:"missing",proof:d?{code:"near-key",key:d,resource:l}:{code:"no-key",resource:l}}}function g1({targets:e,port:t},n){let a=e.map(i=>i.at.get("spec")),o=a.some(i=>i.get("type").text()==="ExternalName"||i.get("ports").items().length===0),s=a.flatMap(i=>i.get("ports").items());if(o||s.some(i=>i.get(typeof t=="number"?"port":"name").value===t))return{state:"resolved"};let[r]=e;return!r||n.mayBeUnread(r.name)?{state:"unknown"}:{state:"missing",proof:{code:"no-port",resource:r}}}var h1=new Set(["ClusterRole","CSIDriver","GatewayClass","IngressClass","Node","PriorityClass","RuntimeClass","StorageClass","VolumeAttributesClass","VolumeSnapshotClass"]);function y1(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(o=>n.get(o).entries().map(([s])=>s))}function Dp(e){return(t,{scope:n,...a})=>({from:e,path:t,...a,...n?{scope:n}:{}})}var at=e=>Dp(e),Xn=Dp("pod"),Fp={namespaceSelector:"namespaceSelector"},Eo={namespaceSelector:"namespaceSelector",namespaces:"namespaces"},Lo=[at("Service")("spec.selector",{to:"Pod",form:"pairs",effect:"connections are refused"}),at("PodDisruptionBudget")("spec.selector",{to:"Pod",form:"selector",effect:"it protects no pods"}),at("NetworkPolicy")("spec.podSelector",{to:"Pod",form:"selector",effect:"it isolates no pods"}),at("NetworkPolicy")("spec.ingress[].from[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody in",scope:Fp}),at("NetworkPolicy")("spec.egress[].to[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody out",scope:Fp}),at("NetworkPolicy")("spec.ingress[].from[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody in"}),at("NetworkPolicy")("spec.egress[].to[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody out"}),at("ServiceMonitor")("spec.selector",{to:"Service",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),at("PodMonitor")("spec.selector",{to:"Pod",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),Xn("topologySpreadConstraints[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are not spread"}),Xn("affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods stay Pending",scope:Eo}),Xn("affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods go anywhere",scope:Eo}),Xn("affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:Eo}),Xn("affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:Eo})];function Wp(e,{row:t,at:n,holder:a},o){let s=jp(t.form,n);if(!s||k1(e))return;let{sure:r,perhaps:i}=b1({row:t,selector:s,from:e,scope:w1(t,a)},o),l={row:t,from:e,at:n,to:{kind:t.to,namespace:t.to==="Namespace"?"":e.namespace,name:"",selector:Pe(s)},optional:!1,effect:t.effect,targets:r.length>0?r:i};if(r.length>0)return{...l,state:"resolved"};let c=Object.values(s.matchLabels??{}).some(o.mayBeUnread);if(i.length>0||c)return{...l,state:"unknown"};let d=v1(e,{row:t,at:n},o);return d?{...l,state:"missing",proof:d}:{...l,state:"unknown"}}function b1({row:e,selector:t,from:n,scope:a},o){if(e.to==="Namespace")return{sure:o.selector.namespaces(t),perhaps:[]};let s={selecting:n,selector:t,scope:a};if(e.to==="Service")return o.selector.services(s);let{sure:r,perhaps:i}=o.selector.pods(s);return{sure:r.map(({resource:l})=>l),perhaps:i.map(({resource:l})=>l)}}function v1(e,{row:t,at:n},a){if(t.to==="Pod"&&t.scope===void 0){let o=t.form==="pairs"?n:n.get("matchLabels"),s=a.nearLabel(e,o);if(s)return{code:"near-label",near:s,resource:s.workload.resource}}return a.isComplete?{code:"complete"}:void 0}function k1(e){let t=e.at.get("spec");return e.visitable==="Service"&&t.get("type").text()==="ExternalName"}function jp(e,t){let n=e==="pairs"?t:t.get("matchLabels"),a=n.labels(),o=n.entries().length;if(o!==Object.keys(a).length||e==="pairs"&&o===0)return;if(e==="pairs")return{matchLabels:a};let s=t.get("matchExpressions").value;return Array.isArray(s)&&s.length>0?{matchLabels:a,matchExpressions:s}:{matchLabels:a}}function w1(e,t){let n=S1.get(e);if(!n)return"own";let a=n.monitored(t)[0];if(a?.get("any").flag())return"all";let o=[...a?.get("matchNames").texts()??[],...n.namespaces(t).flatMap(r=>r.texts())],[s]=n.namespaceSelector(t);return s?{selector:jp("selector",s)??{},names:o}:o.length>0?{names:o}:"own"}var S1=new Map(Lo.flatMap(e=>e.scope?[[e,{monitored:Be(e.scope.monitored),namespaces:Be(e.scope.namespaces),namespaceSelector:Be(e.scope.namespaceSelector)}]]:[]));function qp(e){let{workloads:t,together:n,isComplete:a}=e,o=ee(()=>C1(t)),s=ee(()=>({given:Te(t.filter(({resource:m})=>m.hasOwnNamespace),({resource:m})=>m.namespace),open:t.filter(({resource:m})=>!m.hasOwnNamespace)})),r=ee(()=>e.services.map(m=>({resource:m,labels:Q(m.at).get("labels").labels()}))),i=e.namespaces.map(m=>({resource:m,labels:{...Q(m.at).get("labels").labels(),"kubernetes.io/metadata.name":m.name}})),l=new Map(i.map(m=>[m.resource.name,m]));return{pods({selecting:m,selector:f,scope:y="own"}){let b=Kp(f),k=b.some(N=>Rp.has(N)),S=(k?t:c(f,m,y)).filter(N=>x1(f,N,k)),{sure:C,perhaps:$}=d(S,m,y);return b.some(N=>bn.has(N))?{sure:[],perhaps:[...C,...$]}:y==="own"?u({sure:C,perhaps:$},m):{sure:C,perhaps:$}},services({selecting:m,selector:f,scope:y="own"}){let b=r().filter(({labels:S})=>be(f,S)),{sure:k,perhaps:h}=d(b,m,y);return{sure:k.map(Rr),perhaps:h.map(Rr)}},namespaces:m=>i.filter(({labels:f})=>be(m,f)).map(Rr)};function c(m,f,y){let[b]=Object.entries(m.matchLabels??{}).filter(([S])=>!bn.has(S));if(b)return o().get(`${b[0]}=${b[1]}`)??[];if(y!=="own"||!f.hasOwnNamespace)return t;let{given:k,open:h}=s();return[...k.get(f.namespace)??[],...h]}function d(m,f,y){let b=[],k=[];for(let h of m){let S=p(y,f,h.resource);S===!0?b.push(h):S===void 0&&k.push(h)}return{sure:b,perhaps:k}}function p(m,f,y){if(m==="all")return!0;if(m==="own")return n.sameNamespace(f,y);let b=n.isNamespaceSure(y);if(m.selector&&Kp(m.selector).length===0)return!0;if(!b)return;if(m.names.includes(y.namespace))return!0;if(!m.selector)return!1;let k=l.get(y.namespace),h=k?.labels??{"kubernetes.io/metadata.name":y.namespace};return be(m.selector,h)?!0:k||a?!1:void 0}function u({sure:m,perhaps:f},y){if(m.length<2||a||n.isNamespaceGiven(y))return{sure:m,perhaps:f};let b=m.map(({resource:h})=>n.stepsBetween(y,h)),k=Math.min(...b);return{sure:m.filter((h,S)=>b[S]===k),perhaps:[...m.filter((h,S)=>b[S]!==k),...f]}}}function x1(e,t,n){return n?Ro(t).some(({labels:a})=>Bp(e,a)):Bp(e,t.labels)}function Bp(e,t){let n=e.matchLabels??{},a=Object.fromEntries(Object.entries(n).filter(([o])=>!bn.has(o)));return Object.keys(n).length===0||Object.keys(a).length===Object.keys(n).length?e.matchExpressions?be(e,t):R1(n,t):be({...e,matchLabels:a},t)}function R1(e,t){return Object.keys(e).length===0||xe(e,t)}function Kp(e){return[...Object.keys(e.matchLabels??{}),...(e.matchExpressions??[]).map(({key:t})=>t)]}function Rr({resource:e}){return e}function C1(e){let t=new Map;for(let n of e)for(let[a,o]of Object.entries(n.labels))we(t,`${a}=${o}`,n);return t}var P1=34;function Gp({resources:e,workloadOf:t,settings:n,isDisturbed:a}){let o=new Set,s=[];for(let l of e){let{visitable:c,namespace:d,name:p,at:u}=l;if(c===void 0||!q(u.value)||!O1(l,t(l)))continue;let m=`${c}/${d}/${p}`;if(p!==""&&o.has(m))continue;o.add(m);let f=Q(u).value;s.push(d===""?u.value:{...u.value,metadata:{...q(f)?f:{},namespace:d}})}let r=Sp(s,{complete:n.complete&&!a,attributesClasses:n.minorVersion>=P1}),i=n.storageClasses.filter(({name:l})=>!r.classes.some(c=>c.name===l)).map($1);return{...r,classes:[...r.classes,...i]}}var A1=new Set(["Node","PersistentVolume","PersistentVolumeClaim","StatefulSet","StorageClass"]);function O1(e,t){return A1.has(e.kind)?!0:(t?.spec.get("volumes").items()??[]).some(a=>a.get("persistentVolumeClaim").exists||a.get("ephemeral").exists)}function $1(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}var T1={ConfigMap:Up("ConfigMap"),Secret:Up("Secret")};function Up(e){return{from:"container",path:"volumeMounts[].subPath",to:e,effect:"an empty folder is mounted in its place",isFile:!0}}function Hp({spec:e,containers:t}){let n=new Map(e.get("volumes").items().flatMap(N1));return n.size===0?[]:t.flatMap(({at:a})=>a.get("volumeMounts").items().flatMap(o=>{let s=n.get(o.get("name").text()??""),r=o.get("subPath");return s&&r.exists&&!r.text()?.includes("/")?[{...s,key:r,isKeyOnly:!0}]:[]}))}function N1(e){let t=e.get("name").text(),n=e.get("secret"),a=e.get("configMap"),o=n.exists?"Secret":"ConfigMap",s=n.exists?n.get("secretName"):a.get("name"),r=s.text();if(!t||!r||n.get("items").exists||a.get("items").exists)return[];let i=(n.get("optional").flag()??a.get("optional").flag())===!0,l={kind:o,id:o,isCluster:ga.has(o)},c={namespace:void 0,key:void 0,port:void 0,isKeyOnly:!1};return[[t,{row:T1[o],at:s,name:r,kind:l,optional:i,...c}]]}function Jp(e){let{resources:t,unread:n,settings:a}=e,o=Te(t,Cr),s=Te(t,g=>Pr(Cr(g),g.namespace,g.name)),r=ee(()=>Te(t,g=>`${Cr(g)}/${g.name}`)),i=new Map;for(let g of t){let P=e.workloadOf(g);P&&i.set(g,P)}let l=[...i.values()],c=g=>o.get(g)??[],d=Ap(a),{sameNamespace:p,areNear:u,isNamespaceGiven:m}=d,f=ee(()=>qp({workloads:l,services:c("Service"),namespaces:c("Namespace"),together:d,isComplete:a.complete})),y=$p({workloads:l,select:(g,P)=>Y(g,P).workloads}),b=ie(),k=ee(()=>t.flatMap(w)),h=new Set(e.images),S=ee(()=>F1(k())),C=ee(()=>_1(t,l)?xp(Gp({resources:t,workloadOf:g=>i.get(g),settings:a,isDisturbed:I("PersistentVolume")||I("StorageClass")})):[]),$=ee(()=>new Map(C().map(g=>[`${g.claim.namespace}/${g.claim.name}`,g]))),N=ee(()=>c("Node").flatMap(({at:g})=>Jn(g.value)??[])),V=ee(()=>v());return{resources:t,workloads:l,get references(){return k()},get bindings(){return C()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:c,find:T,workloadOf:g=>i.get(g),selectedBy:Y,selectPods:Z,nearLabel:y,endpointsOf:g=>Cp({service:g,workloads:Y(g,g.at.get("spec").get("selector").labels()).workloads.filter(({spec:P})=>Tp(P,N())!==!1),minorVersion:a.minorVersion}),servicesOf:g=>V().sure.get(g)??[],mayBeServed:g=>V().sure.has(g)||V().perhaps.has(g),referencesTo:g=>S().get(g)??[],bindingOf:(g,P)=>$().get(`${g}/${P}`),mayBeUnread:I,isExternal:a.isExternal,sameNamespace:p,areNear:u,isNamespaceGiven:m,isImageSet:g=>h.has(g)||h.has(D1(g))};function T(g,P,R){return s.get(Pr(g,P,R))??[]}function I(g){return n.some(({text:P})=>P.includes(g))}function w(g){let P=i.get(g),R={selector:f(),nearLabel:y,isComplete:a.complete,mayBeUnread:I},E=[];for(let _ of M1(g,P))_p(E,{from:g,field:_},b);for(let _ of P?Hp(P):[]){let L=xr(g,_,b);L&&E.push(L)}for(let _ of E1(g,P)){let L=Wp(g,_,R);L&&E.push(L)}return E}function ie(){let g=new Map,P=new Map,R=ee(()=>Te([...e.supplied,...t.flatMap(Vi)],_=>`${_.kind}/${_.name}`)),E=ee(()=>new Set(t.filter(Qt).map(zp)));return{isComplete:a.complete,verdicts:P,nearNames:(_,L)=>{let ce=g.get(_)??Co(()=>(o.get(_)??[]).map(zp));return g.set(_,ce),ce(L)},named:(_,L)=>r().get(`${_}/${L}`)??[],find:(_,L,ce)=>s.get(Pr(_,L,ce))??[],isSupplied:(_,L,ce)=>(R().get(`${_}/${ce}`)??[]).some(Ee=>Ee.namespace===void 0||Ee.namespace===L),mayBeMade:(_,L)=>L1.has(_)&&V1(L).some(ce=>E().has(ce)),isClaim:(_,L)=>$().has(`${_}/${L}`),isExternal:a.isExternal,mayBeUnread:I,sameNamespace:p,areNear:u,isNamespaceSure:d.isNamespaceSure}}function Z(g){let{sure:P,perhaps:R}=f().pods(g);return{workloads:P,perhaps:R}}function Y(g,P){return Object.keys(P).length===0?{workloads:[],perhaps:[]}:Z({selecting:g,selector:{matchLabels:P}})}function v(){let g=new Map,P=new Map;for(let R of c("Service")){if(R.at.get("spec").get("type").text()==="ExternalName")continue;let E=Y(R,R.at.get("spec").get("selector").labels());for(let _ of E.workloads)we(g,_,R);for(let _ of E.perhaps)we(I1(R,_.resource)?g:P,_,R)}return{sure:g,perhaps:P}}}var M1=is(Mo),E1=is(Lo),L1=new Set(["ConfigMap","Secret","Service","ServiceAccount"]);function V1(e){return[e,...[...e.matchAll(/-/g)].map(({index:t})=>e.slice(0,t))].filter(t=>t!=="")}function zp({name:e}){return e}function Cr({visitable:e,group:t,kind:n}){return e??ha(t,n)}function I1(e,t){return e.file===t.file&&e.namespace===t.namespace}function _1(e,t){return e.some(({visitable:n})=>n==="PersistentVolumeClaim"||n==="StatefulSet")||t.some(({spec:n})=>n.get("volumes").items().some(a=>a.get("ephemeral").exists))}function F1(e){let t=new Map;for(let n of e)for(let a of n.targets)we(t,a,n);return t}function D1(e){return e.replace(/@.*$/,"").replace(/:[^/:]*$/,"")}function Pr(e,t,n){return`${e}/${t}/${n}`}function Qp(e){let{rules:t,settings:n,choice:a,only:o}=e,s=new Set(e.facts.flatMap(k=>k.kustomization?.fragments??[])),r=e.facts.filter(({path:k})=>!s.has(k)),i=e.facts.filter(({path:k})=>s.has(k)),l=j1(e,r,i),c=Te(l.resources,({at:k})=>k.document),p=fo({rules:t,scope:"graph",choice:a,resourcesOf:k=>c.get(k)??[],graph:l});yu(p,l);let u=Cu({remarks:b([...r.flatMap(k=>k.remarks),...p.remarks.splice(0)]).map(({remark:k})=>k),suppressions:r.flatMap(k=>k.suppressions),settings:n,choice:a,knownRules:t.map(({id:k})=>k)});for(let k of u.troubles)hu(p,k);let m=new Map(r.map(k=>[k.path,k.lineStarts]));for(let[k,h]of e.texts)m.set(k,gt(h));let f=b([...u.remarks,...p.remarks]).filter(({remark:k,severity:h})=>o===void 0||W1(k,h,o)).map(({remark:k,severity:h})=>B1(k,h,m)).sort(q1),y=k=>f.filter(h=>h.severity===k).length;return{findings:f,graph:l,hasCrash:f.some(k=>k.rule===Bn),summary:{files:e.facts.length,documents:U1(e.facts.map(k=>k.documentCount)),resources:l.resources.length,errors:y("error"),warnings:y("warning"),infos:y("info"),suppressed:u.suppressed,skipped:G1(e.facts,s)}};function b(k){return k.flatMap(h=>{let S=h.rule===Bn?"error":a.severityOf(h.rule,h,h.severity);return S==="off"?[]:[{remark:h,severity:S}]})}}function W1(e,t,n){return n.has(e.file)||e.rule===Bn?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function j1({unread:e,settings:t,reader:n=zt(t.namespace)},a,o){let s=a.flatMap(({documents:r})=>r.flatMap(i=>{let l=n.read(i);return"resources"in l?l.resources:[]}));return Jp({resources:s,workloadOf:n.workloadOf,supplied:a.flatMap(({kustomization:r})=>r?.supplied??[]),unread:[...e,...a.filter(r=>r.unread!=="").map(({path:r,unread:i})=>({file:r,text:i})),...o.map(({path:r,documents:i})=>({file:r,text:JSON.stringify(i.map(({value:l})=>l))}))],images:a.flatMap(({images:r})=>r),settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,isNamespaceChosen:t.isNamespaceChosen,isExternal:$d(t.external)}})}function B1(e,t,n){let a=(o,s)=>Td(n.get(o)??[0],s);return{rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span),...e.resource?{resource:e.resource}:{},path:e.path,related:e.related.map(({file:o,span:s,note:r})=>({file:o,range:a(o,s),note:r})),help:K1(e.rule)}}function K1(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function q1(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function G1(e,t){let n=new Map;for(let a of e){let o=t.has(a.path)?["Kustomize patch"]:a.skipped;for(let s of o)n.set(s,(n.get(s)??0)+1)}return[...n].map(([a,o])=>({reason:a,count:o})).sort((a,o)=>o.count-a.count)}function U1(e){return e.reduce((t,n)=>t+n,0)}function Yp({rules:e,settings:t,configTexts:n=new Map}){let a=Ad(e,t),o=zt(t.namespace),s=Pu({rules:e,settings:t,choice:a,reader:o}),r=new Map,i=new Map,l=new Map;return{set(c,d){if(d===void 0){r.delete(c),i.delete(c);return}r.set(c,d),i.set(c,s(c,d))},setUnreadable(c,d){i.set(c,s(c,{unreadable:d}))},setUnread(c,d){l.set(c,d)},outcome(c){return Qp({facts:[...i.values()],rules:e,settings:t,choice:a,reader:o,unread:[...l].map(([d,p])=>({file:d,text:p})),texts:n,...c?{only:c}:{}})},textOf:c=>r.get(c)??n.get(c)}}var Zp={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist/*.cjs","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts","bench:graph":"node src/dev/run.mjs bench/graph.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme",sideEffects:!1};var Xp=Zp.version;0&&(module.exports={ConfigError,UsageError,areas,canonicalAccessModes,compareQuantities,createSession,defaultPullPolicy,defaultSettings,defineRule,describe,findNamedPort,graphJson,isClusterScoped,isMapping,lazily,matchesLabelSelector,matchesPairs,mayMakeObjects,metadataOf,nearMiss,nearest,neverFires,nextTime,nextTimes,parseImageReference,parseQuantity,podSecurityLabels,podSecurityLabelsOf,podSecurityLevels,podSecurityPrefix,podSecurityRejections,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,readConfig,readCron,reporters,resolveTargetPort,rules,runsToCompletion,selectorText,severities,timeZoneProblem,version,violatedControls,volumeClass});
