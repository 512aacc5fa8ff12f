"use strict";var sm=Object.create;var ea=Object.defineProperty;var im=Object.getOwnPropertyDescriptor;var lm=Object.getOwnPropertyNames;var cm=Object.getPrototypeOf,dm=Object.prototype.hasOwnProperty;var St=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},um=(e,t)=>{for(var n in t)ea(e,n,{get:t[n],enumerable:!0})},Ps=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of lm(t))!dm.call(e,o)&&o!==n&&ea(e,o,{get:()=>t[o],enumerable:!(a=im(t,o))||a.enumerable});return e};var _o=(e,t,n)=>(n=e!=null?sm(cm(e)):{},Ps(t||!e||!e.__esModule?ea(n,"default",{value:e,enumerable:!0}):n,e)),pm=e=>Ps(ea({},"__esModule",{value:!0}),e);var ar=St(Ut=>{"use strict";Ut.__esModule=!0;Ut.distance=Ut.closest=void 0;var Xe=new Uint32Array(65536),jg=function(e,t){for(var n=e.length,a=t.length,o=1<<n-1,r=-1,s=0,i=n,l=n;l--;)Xe[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=Xe[t.charCodeAt(l)],d=c|s;c|=(c&r)+r^r,s|=~(c|r),r&=c,s&o&&i++,r&o&&i--,s=s<<1|1,r=r<<1|~(d|s),s&=d}for(l=n;l--;)Xe[e.charCodeAt(l)]=0;return i},Kg=function(e,t){for(var n=t.length,a=e.length,o=[],r=[],s=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<s;l++)r[l]=-1,o[l]=0;for(var c=0;c<i-1;c++){for(var d=0,p=-1,u=c*32,m=Math.min(32,a)+u,f=u;f<m;f++)Xe[e.charCodeAt(f)]|=1<<f;for(var l=0;l<n;l++){var g=Xe[t.charCodeAt(l)],y=r[l/32|0]>>>l&1,k=o[l/32|0]>>>l&1,h=g|d,x=((g|k)&p)+p^p|g|k,C=d|~(x|p),$=p&x;C>>>31^y&&(r[l/32|0]^=1<<l),$>>>31^k&&(o[l/32|0]^=1<<l),C=C<<1|y,$=$<<1|k,p=$|~(h|C),d=C&h}for(var f=u;f<m;f++)Xe[e.charCodeAt(f)]=0}for(var M=0,L=-1,N=c*32,V=Math.min(32,a-N)+N,f=N;f<V;f++)Xe[e.charCodeAt(f)]|=1<<f;for(var S=a,l=0;l<n;l++){var g=Xe[t.charCodeAt(l)],y=r[l/32|0]>>>l&1,k=o[l/32|0]>>>l&1,h=g|M,x=((g|k)&L)+L^L|g|k,C=M|~(x|L),$=L&x;S+=C>>>a-1&1,S-=$>>>a-1&1,C>>>31^y&&(r[l/32|0]^=1<<l),$>>>31^k&&(o[l/32|0]^=1<<l),C=C<<1|y,$=$<<1|k,L=$|~(h|C),M=C&h}for(var f=N;f<V;f++)Xe[e.charCodeAt(f)]=0;return S},Ci=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?jg(e,t):Kg(e,t)};Ut.distance=Ci;var qg=function(e,t){for(var n=1/0,a=0,o=0;o<t.length;o++){var r=Ci(e,t[o]);r<n&&(n=r,a=o)}return t[a]};Ut.closest=qg});var Vn=St((YO,id)=>{"use strict";var ad="[^\\\\/]",Pk="(?=.)",od="[^/]",Fr="(?:\\/|$)",rd="(?:^|\\/)",Wr=`\\.{1,2}${Fr}`,Ok="(?!\\.)",$k=`(?!${rd}${Wr})`,Nk=`(?!\\.{0,1}${Fr})`,Tk=`(?!${Wr})`,Mk="[^.\\/]",Ek=`${od}*?`,Lk="/",sd={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Pk,QMARK:od,END_ANCHOR:Fr,DOTS_SLASH:Wr,NO_DOT:Ok,NO_DOTS:$k,NO_DOT_SLASH:Nk,NO_DOTS_SLASH:Tk,QMARK_NO_DOT:Mk,STAR:Ek,START_ANCHOR:rd,SEP:Lk},Vk={...sd,SLASH_LITERAL:"[\\\\/]",QMARK:ad,STAR:`${ad}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Ik={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};id.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:Ik,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?Vk:sd}}});var Xa=St(Pe=>{"use strict";var{REGEX_BACKSLASH:_k,REGEX_REMOVE_BACKSLASH:Dk,REGEX_SPECIAL_CHARS:Fk,REGEX_SPECIAL_CHARS_GLOBAL:Wk}=Vn();Pe.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);Pe.hasRegexChars=e=>Fk.test(e);Pe.isRegexChar=e=>e.length===1&&Pe.hasRegexChars(e);Pe.escapeRegex=e=>e.replace(Wk,"\\$1");Pe.toPosixSlashes=e=>e.replace(_k,"/");Pe.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};Pe.removeBackslashes=e=>e.replace(Dk,t=>t==="\\"?"":t);Pe.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?Pe.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};Pe.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};Pe.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",o=n.contains?"":"$",r=`${a}(?:${e})${o}`;return t.negated===!0&&(r=`(?:^(?!${r}).*$)`),r};Pe.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var gd=St((XO,fd)=>{"use strict";var ld=Xa(),{CHAR_ASTERISK:Br,CHAR_AT:Bk,CHAR_BACKWARD_SLASH:rn,CHAR_COMMA:jk,CHAR_DOT:jr,CHAR_EXCLAMATION_MARK:Kr,CHAR_FORWARD_SLASH:md,CHAR_LEFT_CURLY_BRACE:qr,CHAR_LEFT_PARENTHESES:eo,CHAR_LEFT_SQUARE_BRACKET:Kk,CHAR_PLUS:qk,CHAR_QUESTION_MARK:cd,CHAR_RIGHT_CURLY_BRACE:Gk,CHAR_RIGHT_PARENTHESES:dd,CHAR_RIGHT_SQUARE_BRACKET:Uk}=Vn(),ud=e=>e===md||e===rn,pd=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},Hk=(e,t)=>{let n=t||{},a=e.length-1,o=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,r=[],s=[],i=[],l=e,c=-1,d=0,p=0,u=!1,m=!1,f=!1,g=!1,y=!1,k=!1,h=!1,x=!1,C=!1,$=!1,M=0,L,N,V={value:"",depth:0,isGlob:!1},S=()=>c>=a,oe=()=>l.charCodeAt(c+1),ne=()=>(L=N,l.charCodeAt(++c));for(;c<a;){N=ne();let w;if(N===rn){h=V.backslashes=!0,N=ne(),N===qr&&(k=!0);continue}if(k===!0||N===qr){for(M++;S()!==!0&&(N=ne());){if(N===rn){h=V.backslashes=!0,ne();continue}if(N===qr){M++;continue}if(k!==!0&&N===jr&&(N=ne())===jr){if(u=V.isBrace=!0,f=V.isGlob=!0,$=!0,o===!0)continue;break}if(k!==!0&&N===jk){if(u=V.isBrace=!0,f=V.isGlob=!0,$=!0,o===!0)continue;break}if(N===Gk&&(M--,M===0)){k=!1,u=V.isBrace=!0,$=!0;break}}if(o===!0)continue;break}if(N===md){if(r.push(c),s.push(V),V={value:"",depth:0,isGlob:!1},$===!0)continue;if(L===jr&&c===d+1){d+=2;continue}p=c+1;continue}if(n.noext!==!0&&(N===qk||N===Bk||N===Br||N===cd||N===Kr)===!0&&oe()===eo){if(f=V.isGlob=!0,g=V.isExtglob=!0,$=!0,N===Kr&&c===d&&(C=!0),o===!0){let B=0;for(;S()!==!0&&(N=ne());){if(N===rn){h=V.backslashes=!0,ne();continue}if(N===eo){B++;continue}if(N===dd&&--B===0){$=!0;break}}continue}break}if(N===Br){if(L===Br&&(y=V.isGlobstar=!0),f=V.isGlob=!0,$=!0,o===!0)continue;break}if(N===cd){if(f=V.isGlob=!0,$=!0,o===!0)continue;break}if(N===Kk){for(;S()!==!0&&(w=ne());){if(w===rn){h=V.backslashes=!0,ne();continue}if(w===Uk){m=V.isBracket=!0,f=V.isGlob=!0,$=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&N===Kr&&c===d){x=V.negated=!0,d++;continue}if(n.noparen!==!0&&N===eo){if(f=V.isGlob=!0,o===!0){let P=1;for(;S()!==!0&&(N=ne());){if(N===rn){h=V.backslashes=!0,ne();continue}if(N===eo){P++;continue}if(N===dd&&--P===0){$=!0;break}}continue}break}if(f===!0){if($=!0,o===!0)continue;break}}n.noext===!0&&(g=!1,f=!1);let ee=l,v="",b="";d>0&&(v=l.slice(0,d),l=l.slice(d),p-=d),ee&&f===!0&&p>0?(ee=l.slice(0,p),b=l.slice(p)):f===!0?(ee="",b=l):ee=l,ee&&ee!==""&&ee!=="/"&&ee!==l&&ud(ee.charCodeAt(ee.length-1))&&(ee=ee.slice(0,-1)),n.unescape===!0&&(b&&(b=ld.removeBackslashes(b)),ee&&h===!0&&(ee=ld.removeBackslashes(ee)));let T={prefix:v,input:e,start:d,base:ee,glob:b,isBrace:u,isBracket:m,isGlob:f,isExtglob:g,isGlobstar:y,negated:x,negatedExtglob:C};if(n.tokens===!0&&(T.maxDepth=0,ud(N)||s.push(V),T.tokens=s),n.parts===!0||n.tokens===!0){let w;for(let D=0;D<r.length;D++){let G=w!==void 0?w+1:d,Z=r[D],ue=e.slice(G,Z);n.tokens&&(D===0&&d!==0?(s[D].isPrefix=!0,s[D].value=v):s[D].value=ue,pd(s[D]),T.maxDepth+=s[D].depth),Z>=d&&(i.push(ue),w=Z)}let P=w!==void 0?w+1:d,B=e.slice(P);i.push(B),n.tokens&&w&&w+1<e.length&&(s[s.length-1].value=B,pd(s[s.length-1]),T.maxDepth+=s[s.length-1].depth),T.slashes=r,T.parts=i}return T};fd.exports=Hk});var vd=St((e$,bd)=>{"use strict";var In=Vn(),Te=Xa(),{MAX_LENGTH:to,POSIX_REGEX_SOURCE:zk,REGEX_NON_SPECIAL_CHARS:Jk,REGEX_SPECIAL_CHARS_BACKREF:Qk,REPLACEMENTS:hd}=In,Yk=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>Te.escapeRegex(o)).join("..")}return n},sn=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,yd=e=>{let t=[],n=0,a=0,o=0,r="",s=!1;for(let i of e){if(s===!0){r+=i,s=!1;continue}if(i==="\\"){r+=i,s=!0;continue}if(i==='"'){o=o===1?0:1,r+=i;continue}if(o===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(r),r="";continue}}}r+=i}return t.push(r),t},Zk=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},Ur=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(Zk(t))return t.replace(/\\(.)/g,"$1")},Xk=e=>{let t=e.map(Ur).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let o=t[n],r=t[a],s=o[0];if(!(!s||o!==s.repeat(o.length)||r!==s.repeat(r.length))&&(o===r||o.startsWith(r)||r.startsWith(o)))return!0}return!1},Gr=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,o=0,r=!1;for(let s=1;s<e.length;s++){let i=e[s];if(r===!0){r=!1;continue}if(i==="\\"){r=!0;continue}if(i==='"'){o=o===1?0:1;continue}if(o!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&s!==e.length-1?void 0:{type:e[0],body:e.slice(2,s),end:s}}}}},ew=e=>`${e.length===1?Te.escapeRegex(e[0]):`[${e.map(n=>Te.escapeRegex(n)).join("")}]`}*`,tw=e=>{let t=0,n=[];for(;t<e.length;){let a=Gr(e.slice(t),!1);if(!a||a.type!=="*")return;let o=yd(a.body).map(s=>s.trim());if(o.length!==1)return;let r=Ur(o[0]);if(!r||r.length!==1)return;n.push(r),t+=a.end+1}if(!(n.length<1))return n},nw=e=>{let t=0,n=e.trim(),a=Gr(n);for(;a;)t++,n=a.body.trim(),a=Gr(n);return t},aw=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:In.DEFAULT_MAX_EXTGLOB_RECURSION,a=yd(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||Xk(a)))return{risky:!0};let o=[],r=!1,s=!0;for(let i of a){let l=tw(i);if(l){r=!0,o.push(...l);continue}let c=Ur(i);if(c&&c.length===1){o.push(c);continue}if(s=!1,nw(i)>n)return{risky:!0}}return r?s?{risky:!0,safeOutput:ew([...new Set(o)])}:{risky:!0}:{risky:!1}},Hr=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=hd[e]||e;let n={...t},a=typeof n.maxLength=="number"?Math.min(to,n.maxLength):to,o=e.length;if(o>a)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${a}`);let r={type:"bos",value:"",output:n.prepend||""},s=[r],i=n.capture?"":"?:",l=In.globChars(n.windows),c=In.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:m,DOTS_SLASH:f,NO_DOT:g,NO_DOT_SLASH:y,NO_DOTS_SLASH:k,QMARK:h,QMARK_NO_DOT:x,STAR:C,START_ANCHOR:$}=l,M=O=>`(${i}(?:(?!${$}${O.dot?f:d}).)*?)`,L=n.dot?"":g,N=n.dot?h:x,V=n.bash===!0?M(n):C;n.capture&&(V=`(${V})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let S={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:s};e=Te.removePrefix(e,S),o=e.length;let oe=[],ne=[],ee=[],v=r,b,T=()=>S.index===o-1,w=S.peek=(O=1)=>e[S.index+O],P=S.advance=()=>e[++S.index]||"",B=()=>e.slice(S.index+1),D=(O="",re=0)=>{S.consumed+=O,S.index+=re},G=O=>{S.output+=O.output!=null?O.output:O.value,D(O.value)},Z=()=>{let O=1;for(;w()==="!"&&(w(2)!=="("||w(3)==="?");)P(),S.start++,O++;return O%2===0?!1:(S.negated=!0,S.start++,!0)},ue=O=>{S[O]++,ee.push(O)},be=O=>{S[O]--,ee.pop()},F=O=>{if(v.type==="globstar"){let re=S.braces>0&&(O.type==="comma"||O.type==="brace"),A=O.extglob===!0||oe.length&&(O.type==="pipe"||O.type==="paren");O.type!=="slash"&&O.type!=="paren"&&!re&&!A&&(S.output=S.output.slice(0,-v.output.length),v.type="star",v.value="*",v.output=V,S.output+=v.output)}if(oe.length&&O.type!=="paren"&&(oe[oe.length-1].inner+=O.value),(O.value||O.output)&&G(O),v&&v.type==="text"&&O.type==="text"){v.output=(v.output||v.value)+O.value,v.value+=O.value;return}O.prev=v,s.push(O),v=O},It=(O,re)=>{let A={...c[re],conditions:1,inner:""};A.prev=v,A.parens=S.parens,A.output=S.output,A.startIndex=S.index,A.tokensIndex=s.length;let K=(n.capture?"(":"")+A.open;ue("parens"),F({type:O,value:re,output:S.output?"":m}),F({type:"paren",extglob:!0,value:P(),output:K}),oe.push(A)},rm=O=>{let re=e.slice(O.startIndex,S.index+1),A=e.slice(O.startIndex+2,S.index),K=aw(A,n);if((O.type==="plus"||O.type==="star")&&K.risky){let te=K.safeOutput?(O.output?"":m)+(n.capture?`(${K.safeOutput})`:K.safeOutput):void 0,Ke=s[O.tokensIndex];Ke.type="text",Ke.value=re,Ke.output=te||Te.escapeRegex(re);for(let wt=O.tokensIndex+1;wt<s.length;wt++)s[wt].value="",s[wt].output="",delete s[wt].suffix;S.output=O.output+Ke.output,S.backtrack=!0,F({type:"paren",extglob:!0,value:b,output:""}),be("parens");return}let ae=O.close+(n.capture?")":""),de;if(O.type==="negate"){let te=V;if(O.inner&&O.inner.length>1&&O.inner.includes("/")&&(te=M(n)),(te!==V||T()||/^\)+$/.test(B()))&&(ae=O.close=`)$))${te}`),O.inner.includes("*")&&(de=B())&&/^\.[^\\/.]+$/.test(de)){let Ke=Hr(de,{...t,fastpaths:!1}).output;ae=O.close=`)${Ke})${te})`}O.prev.type==="bos"&&(S.negatedExtglob=!0)}F({type:"paren",extglob:!0,value:b,output:ae}),be("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let O=!1,re=e.replace(Qk,(A,K,ae,de,te,Ke)=>de==="\\"?(O=!0,A):de==="?"?K?K+de+(te?h.repeat(te.length):""):Ke===0?N+(te?h.repeat(te.length):""):h.repeat(ae.length):de==="."?d.repeat(ae.length):de==="*"?K?K+de+(te?V:""):V:K?A:`\\${A}`);return O===!0&&(n.unescape===!0?re=re.replace(/\\/g,""):re=re.replace(/\\+/g,A=>A.length%2===0?"\\\\":A?"\\":"")),re===e&&n.contains===!0?(S.output=e,S):(S.output=Te.wrapOutput(re,S,t),S)}for(;!T();){if(b=P(),b==="\0")continue;if(b==="\\"){let A=w();if(A==="/"&&n.bash!==!0||A==="."||A===";")continue;if(!A){b+="\\",F({type:"text",value:b});continue}let K=/^\\+/.exec(B()),ae=0;if(K&&K[0].length>2&&(ae=K[0].length,S.index+=ae,ae%2!==0&&(b+="\\")),n.unescape===!0?b=P():b+=P(),S.brackets===0){F({type:"text",value:b});continue}}if(S.brackets>0&&(b!=="]"||v.value==="["||v.value==="[^")){if(n.posix!==!1&&b===":"){let A=v.value.slice(1);if(A.includes("[")&&(v.posix=!0,A.includes(":"))){let K=v.value.lastIndexOf("["),ae=v.value.slice(0,K),de=v.value.slice(K+2),te=zk[de];if(te){v.value=ae+te,S.backtrack=!0,P(),!r.output&&s.indexOf(v)===1&&(r.output=m);continue}}}(b==="["&&w()!==":"||b==="-"&&w()==="]")&&(b=`\\${b}`),b==="]"&&(v.value==="["||v.value==="[^")&&(b=`\\${b}`),n.posix===!0&&b==="!"&&v.value==="["&&(b="^"),v.value+=b,G({value:b});continue}if(S.quotes===1&&b!=='"'){b=Te.escapeRegex(b),v.value+=b,G({value:b});continue}if(b==='"'){S.quotes=S.quotes===1?0:1,n.keepQuotes===!0&&F({type:"text",value:b});continue}if(b==="("){ue("parens"),F({type:"paren",value:b});continue}if(b===")"){if(S.parens===0&&n.strictBrackets===!0)throw new SyntaxError(sn("opening","("));let A=oe[oe.length-1];if(A&&S.parens===A.parens+1){rm(oe.pop());continue}F({type:"paren",value:b,output:S.parens?")":"\\)"}),be("parens");continue}if(b==="["){if(n.nobracket===!0||!B().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(sn("closing","]"));b=`\\${b}`}else ue("brackets");F({type:"bracket",value:b});continue}if(b==="]"){if(n.nobracket===!0||v&&v.type==="bracket"&&v.value.length===1){F({type:"text",value:b,output:`\\${b}`});continue}if(S.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(sn("opening","["));F({type:"text",value:b,output:`\\${b}`});continue}be("brackets");let A=v.value.slice(1);if(v.posix!==!0&&A[0]==="^"&&!A.includes("/")&&(b=`/${b}`),v.value+=b,G({value:b}),n.literalBrackets===!1||Te.hasRegexChars(A))continue;let K=Te.escapeRegex(v.value);if(S.output=S.output.slice(0,-v.value.length),n.literalBrackets===!0){S.output+=K,v.value=K;continue}v.value=`(${i}${K}|${v.value})`,S.output+=v.value;continue}if(b==="{"&&n.nobrace!==!0){ue("braces");let A={type:"brace",value:b,output:"(",outputIndex:S.output.length,tokensIndex:S.tokens.length};ne.push(A),F(A);continue}if(b==="}"){let A=ne[ne.length-1];if(n.nobrace===!0||!A){F({type:"text",value:b,output:b});continue}let K=")";if(A.dots===!0){let ae=s.slice(),de=[];for(let te=ae.length-1;te>=0&&(s.pop(),ae[te].type!=="brace");te--)ae[te].type!=="dots"&&de.unshift(ae[te].value);K=Yk(de,n),S.backtrack=!0}if(A.comma!==!0&&A.dots!==!0){let ae=S.output.slice(0,A.outputIndex),de=S.tokens.slice(A.tokensIndex);A.value=A.output="\\{",b=K="\\}",S.output=ae;for(let te of de)S.output+=te.output||te.value}F({type:"brace",value:b,output:K}),be("braces"),ne.pop();continue}if(b==="|"){oe.length>0&&oe[oe.length-1].conditions++,F({type:"text",value:b});continue}if(b===","){let A=b,K=ne[ne.length-1];K&&ee[ee.length-1]==="braces"&&(K.comma=!0,A="|"),F({type:"comma",value:b,output:A});continue}if(b==="/"){if(v.type==="dot"&&S.index===S.start+1){S.start=S.index+1,S.consumed="",S.output="",s.pop(),v=r;continue}F({type:"slash",value:b,output:u});continue}if(b==="."){if(S.braces>0&&v.type==="dot"){v.value==="."&&(v.output=d);let A=ne[ne.length-1];v.type="dots",v.output+=b,v.value+=b,A.dots=!0;continue}if(S.braces+S.parens===0&&v.type!=="bos"&&v.type!=="slash"){F({type:"text",value:b,output:d});continue}F({type:"dot",value:b,output:d});continue}if(b==="?"){if(!(v&&v.value==="(")&&n.noextglob!==!0&&w()==="("&&w(2)!=="?"){It("qmark",b);continue}if(v&&v.type==="paren"){let K=w(),ae=b;(v.value==="("&&!/[!=<:]/.test(K)||K==="<"&&!/<([!=]|\w+>)/.test(B()))&&(ae=`\\${b}`),F({type:"text",value:b,output:ae});continue}if(n.dot!==!0&&(v.type==="slash"||v.type==="bos")){F({type:"qmark",value:b,output:x});continue}F({type:"qmark",value:b,output:h});continue}if(b==="!"){if(n.noextglob!==!0&&w()==="("&&(w(2)!=="?"||!/[!=<:]/.test(w(3)))){It("negate",b);continue}if(n.nonegate!==!0&&S.index===0){Z();continue}}if(b==="+"){if(n.noextglob!==!0&&w()==="("&&w(2)!=="?"){It("plus",b);continue}if(v&&v.value==="("||n.regex===!1){F({type:"plus",value:b,output:p});continue}if(v&&(v.type==="bracket"||v.type==="paren"||v.type==="brace")||S.parens>0){F({type:"plus",value:b});continue}F({type:"plus",value:p});continue}if(b==="@"){if(n.noextglob!==!0&&w()==="("&&w(2)!=="?"){F({type:"at",extglob:!0,value:b,output:""});continue}F({type:"text",value:b});continue}if(b!=="*"){(b==="$"||b==="^")&&(b=`\\${b}`);let A=Jk.exec(B());A&&(b+=A[0],S.index+=A[0].length),F({type:"text",value:b});continue}if(v&&(v.type==="globstar"||v.star===!0)){v.type="star",v.star=!0,v.value+=b,v.output=V,S.backtrack=!0,S.globstar=!0,D(b);continue}let O=B();if(n.noextglob!==!0&&/^\([^?]/.test(O)){It("star",b);continue}if(v.type==="star"){if(n.noglobstar===!0){D(b);continue}let A=v.prev,K=A.prev,ae=A.type==="slash"||A.type==="bos",de=K&&(K.type==="star"||K.type==="globstar");if(n.bash===!0&&(!ae||O[0]&&O[0]!=="/")){F({type:"star",value:b,output:""});continue}let te=S.braces>0&&(A.type==="comma"||A.type==="brace"),Ke=oe.length&&(A.type==="pipe"||A.type==="paren");if(!ae&&A.type!=="paren"&&!te&&!Ke){F({type:"star",value:b,output:""});continue}for(;O.slice(0,3)==="/**";){let _t=e[S.index+4];if(_t&&_t!=="/")break;O=O.slice(3),D("/**",3)}let wt=T()||S.parens>0&&O===")".repeat(S.parens)&&!oe.some(_t=>_t.type==="negate");if(A.type==="bos"&&T()){v.type="globstar",v.value+=b,v.output=M(n),S.output=v.output,S.globstar=!0,D(b);continue}if(A.type==="slash"&&A.prev.type!=="bos"&&!de&&wt){S.output=S.output.slice(0,-(A.output+v.output).length),A.output=`(?:${A.output}`,v.type="globstar",v.output=M(n)+(n.strictSlashes?")":"|$)"),v.value+=b,S.globstar=!0,S.output+=A.output+v.output,D(b);continue}if(A.type==="slash"&&A.prev.type!=="bos"&&O[0]==="/"){let _t=O[1]!==void 0?"|$":"";S.output=S.output.slice(0,-(A.output+v.output).length),A.output=`(?:${A.output}`,v.type="globstar",v.output=`${M(n)}${u}|${u}${_t})`,v.value+=b,S.output+=A.output+v.output,S.globstar=!0,D(b+P()),F({type:"slash",value:"/",output:""});continue}if(A.type==="bos"&&O[0]==="/"){v.type="globstar",v.value+=b,v.output=`(?:^|${u}|${M(n)}${u})`,S.output=v.output,S.globstar=!0,D(b+P()),F({type:"slash",value:"/",output:""});continue}S.output=S.output.slice(0,-v.output.length),v.type="globstar",v.output=M(n),v.value+=b,S.output+=v.output,S.globstar=!0,D(b);continue}let re={type:"star",value:b,output:V};if(n.bash===!0){re.output=".*?",(v.type==="bos"||v.type==="slash")&&(re.output=L+re.output),F(re);continue}if(v&&(v.type==="bracket"||v.type==="paren")&&n.regex===!0){re.output=b,F(re);continue}(S.index===S.start||v.type==="slash"||v.type==="dot")&&(v.type==="dot"?(S.output+=y,v.output+=y):n.dot===!0?(S.output+=k,v.output+=k):(S.output+=L,v.output+=L),w()!=="*"&&(S.output+=m,v.output+=m)),F(re)}for(;S.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(sn("closing","]"));S.output=Te.escapeLast(S.output,"["),be("brackets")}for(;S.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(sn("closing",")"));S.output=Te.escapeLast(S.output,"("),be("parens")}for(;S.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(sn("closing","}"));S.output=Te.escapeLast(S.output,"{"),be("braces")}if(n.strictSlashes!==!0&&(v.type==="star"||v.type==="bracket")&&F({type:"maybe_slash",value:"",output:`${u}?`}),S.backtrack===!0){S.output="";for(let O of S.tokens)S.output+=O.output!=null?O.output:O.value,O.suffix&&(S.output+=O.suffix)}return S};Hr.fastpaths=(e,t)=>{let n={...t},a=typeof n.maxLength=="number"?Math.min(to,n.maxLength):to,o=e.length;if(o>a)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${a}`);e=hd[e]||e;let{DOT_LITERAL:r,SLASH_LITERAL:s,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:m}=In.globChars(n.windows),f=n.dot?d:c,g=n.dot?p:c,y=n.capture?"":"?:",k={negated:!1,prefix:""},h=n.bash===!0?".*?":u;n.capture&&(h=`(${h})`);let x=L=>L.noglobstar===!0?h:`(${y}(?:(?!${m}${L.dot?l:r}).)*?)`,C=L=>{switch(L){case"*":return`${f}${i}${h}`;case".*":return`${r}${i}${h}`;case"*.*":return`${f}${h}${r}${i}${h}`;case"*/*":return`${f}${h}${s}${i}${g}${h}`;case"**":return f+x(n);case"**/*":return`(?:${f}${x(n)}${s})?${g}${i}${h}`;case"**/*.*":return`(?:${f}${x(n)}${s})?${g}${h}${r}${i}${h}`;case"**/.*":return`(?:${f}${x(n)}${s})?${r}${i}${h}`;default:{let N=/^(.*?)\.(\w+)$/.exec(L);if(!N)return;let V=C(N[1]);return V?V+r+N[2]:void 0}}},$=Te.removePrefix(e,k),M=C($);return M&&n.strictSlashes!==!0&&(M+=`${s}?`),M};bd.exports=Hr});var Sd=St((t$,wd)=>{"use strict";var ow=gd(),zr=vd(),kd=Xa(),rw=Vn(),sw=e=>e&&typeof e=="object"&&!Array.isArray(e),le=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(u=>le(u,t,n));return u=>{for(let m of d){let f=m(u);if(f)return f}return!1}}let a=sw(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},r=o.windows,s=a?le.compileRe(e,t):le.makeRe(e,t,!1,!0),i=s.state;delete s.state;let l=()=>!1;if(o.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=le(o.ignore,d,n)}let c=(d,p=!1)=>{let{isMatch:u,match:m,output:f}=le.test(d,s,t,{glob:e,posix:r}),g={glob:e,state:i,regex:s,posix:r,input:d,output:f,match:m,isMatch:u};return typeof o.onResult=="function"&&o.onResult(g),u===!1?(g.isMatch=!1,p?g:!1):l(d)?(typeof o.onIgnore=="function"&&o.onIgnore(g),g.isMatch=!1,p?g:!1):(typeof o.onMatch=="function"&&o.onMatch(g),p?g:!0)};return n&&(c.state=i),c};le.test=(e,t,n,{glob:a,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let r=n||{},s=r.format||(o?kd.toPosixSlashes:null),i=e===a,l=i&&s?s(e):e;return i===!1&&(l=s?s(e):e,i=l===a),(i===!1||r.capture===!0)&&(r.matchBase===!0||r.basename===!0?i=le.matchBase(e,t,n,o):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};le.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:le.makeRe(t,n)).test(kd.basename(e,{windows:a}));le.isMatch=(e,t,n)=>le(t,n)(e);le.parse=(e,t)=>Array.isArray(e)?e.map(n=>le.parse(n,t)):zr(e,{...t,fastpaths:!1});le.scan=(e,t)=>ow(e,t);le.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let o=t||{},r=o.contains?"":"^",s=o.contains?"":"$",i=`${r}(?:${e.output})${s}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=le.toRegex(i,t);return a===!0&&(l.state=e),l};le.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=zr.fastpaths(e,t)),o.output||(o=zr(e,t)),le.compileRe(o,t,n,a)};le.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};le.constants=rw;wd.exports=le});var Rd=St((n$,xd)=>{"use strict";xd.exports=Sd()});var n0={};um(n0,{ConfigError:()=>ln,UsageError:()=>_n,areas:()=>cb,canonicalAccessModes:()=>va,compareQuantities:()=>ze,createSession:()=>nm,defaultPullPolicy:()=>Gi,defaultSettings:()=>Zd,defineRule:()=>R,describe:()=>Q,findNamedPort:()=>wl,graphJson:()=>su,isClusterScoped:()=>et,isMapping:()=>q,lazily:()=>X,matchesLabelSelector:()=>we,matchesPairs:()=>Ae,mayMakeObjects:()=>Qt,metadataOf:()=>Y,nearMiss:()=>qe,nearest:()=>ye,neverFires:()=>Sa,nextTime:()=>wa,nextTimes:()=>ji,parseImageReference:()=>at,parseQuantity:()=>Fe,podSecurityLabels:()=>pt,podSecurityLabelsOf:()=>Pt,podSecurityLevels:()=>$a,podSecurityPrefix:()=>he,podSecurityRejections:()=>Na,quantityCeil:()=>mt,quantityFromField:()=>Le,quantityProblem:()=>Ma,quantityToDecimal:()=>Ea,readConfig:()=>tu,readCron:()=>Ge,reporters:()=>gu,resolveTargetPort:()=>Zt,rules:()=>nd,runsToCompletion:()=>De,selectorText:()=>Ne,severities:()=>Pr,timeZoneProblem:()=>Va,version:()=>om,violatedControls:()=>Sr,volumeClass:()=>en});module.exports=pm(n0);var mm=Object.defineProperty,fm=Object.defineProperties,gm=Object.getOwnPropertyDescriptors,Os=Object.getOwnPropertySymbols,hm=Object.prototype.hasOwnProperty,ym=Object.prototype.propertyIsEnumerable,Bo=(e,t,n)=>t in e?mm(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Ye=(e,t)=>{for(var n in t||(t={}))hm.call(t,n)&&Bo(e,n,t[n]);if(Os)for(var n of Os(t))ym.call(t,n)&&Bo(e,n,t[n]);return e},ta=(e,t)=>fm(e,gm(t)),Ie=(e,t,n)=>Bo(e,typeof t!="symbol"?t+"":t,n);var H=Symbol("NOT_RESOLVED");function ke(e,t){var n,a,o,r,s;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(o=t.implicitFirstChars)!=null?o:null,resolve:t.resolve,identify:t.identify,represent:(r=t.represent)!=null?r:(i=>String(i)),representTagName:(s=t.representTagName)!=null?s:(()=>e)}}function zo(e,t){var n,a,o,r;let s=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addItem:t.addItem,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:s,identify:t.identify,represent:(o=t.represent)!=null?o:(i=>i),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}function ra(e,t){var n,a,o,r;let s=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:s,identify:t.identify,represent:(o=t.represent)!=null?o:(i=>i),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}var bm=ke("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),vm=["","~","null","Null","NULL"],km=ke("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>vm.indexOf(e)!==-1?null:H,identify:e=>e===null,represent:()=>"null"}),wm=ke("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:H,identify:e=>e===null,represent:()=>"null"}),Sm=["","~","null","Null","NULL"],xm=ke("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>Sm.indexOf(e)!==-1?null:H,identify:e=>e===null,represent:()=>"null"}),Rm=["true","True","TRUE"],Cm=["false","False","FALSE"],Am=ke("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>Rm.indexOf(e)!==-1?!0:Cm.indexOf(e)!==-1?!1:H,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Pm=["true"],Om=["false"],$m=ke("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>Pm.indexOf(e)!==-1?!0:Om.indexOf(e)!==-1?!1:H,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Nm=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Tm=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],Mm=ke("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>Nm.indexOf(e)!==-1?!0:Tm.indexOf(e)!==-1?!1:H,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Em=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Lm=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Vm(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Im(e,t){if(t){if(!Lm.test(e))return H}else if(!Em.test(e))return H;let n=Vm(e);return Number.isFinite(n)?n:H}var Fs=ke("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Im,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),_m=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Dm=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Fm(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Wm(e,t){if(t){if(!Dm.test(e))return H}else if(!_m.test(e))return H;let n=Fm(e);return Number.isFinite(n)?n:H}var Bm=ke("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Wm,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),jm=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Km(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let o of t.split(":"))a=a*60+Number(o);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function qm(e){if(!jm.test(e))return H;let t=Km(e);return Number.isFinite(t)?t:H}var jo=ke("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:qm,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Gm=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Um=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Hm(e){if(!Gm.test(e))return H;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||Um.test(e)?a:H}function zm(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Ws=ke("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Hm,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:zm}),Jm=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Qm=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Ym(e,t){if(t){if(!Qm.test(e))return H;let a=e.toLowerCase(),o=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return o===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let r=o*parseFloat(a);return Number.isFinite(r)?r:H}if(!Jm.test(e))return H;let n=Number(e);return Number.isFinite(n)?n:H}function Zm(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Xm=ke("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Ym,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Zm}),ef=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),tf=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function nf(e){if(!ef.test(e))return H;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let o of t.split(":"))a=a*60+Number(o);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||tf.test(e)?a:H}function af(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Ko=ke("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:nf,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:af}),of=ke("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":H,identify:()=>!1}),rf=/^[A-Za-z0-9+/]*={0,2}$/;function sf(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!rf.test(t))return H;let n=atob(t),a=new Uint8Array(n.length);for(let o=0;o<n.length;o++)a[o]=n.charCodeAt(o);return a}function lf(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var cf=ke("tag:yaml.org,2002:binary",{resolve:sf,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:lf}),df=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),uf=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function $s(e,t,n,a=0,o=0,r=0,s=0){let i=new Date(Date.UTC(e,t,n,a,o,r,s));return i.setUTCFullYear(e,t,n),i}function pf(e){let t=df.exec(e);if(t===null&&(t=uf.exec(e)),t===null)return H;let n=+t[1],a=+t[2]-1,o=+t[3];if(!t[4]){let d=$s(n,a,o);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==o?H:d}let r=+t[4],s=+t[5],i=+t[6],l=0;if(r>23||s>59||i>59)return H;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=$s(n,a,o,r,s,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==o)return H;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return H;let u=(d*60+p)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-u:u))}return c}var mf=ke("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:pf,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),ff=zo("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function sa(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var gf=zo("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(sa(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),hf=zo("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),yf=ra("tag:yaml.org,2002:map",{create:()=>({}),identify:sa,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),bf=ra("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function vf(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function kf(){return{scalar:[],sequence:[],mapping:[]}}function wf(e){let t=[];for(let n of e){let a=t.length;for(let o=0;o<t.length;o++){let r=t[o];if(r.nodeKind===n.nodeKind&&r.tagName===n.tagName&&r.matchByTagPrefix===n.matchByTagPrefix){a=o;break}}t[a]=n}return t}var ia=class Bs{constructor(t){Ie(this,"tags"),Ie(this,"implicitScalarTags"),Ie(this,"implicitScalarByFirstChar"),Ie(this,"implicitScalarAnyFirstChar"),Ie(this,"defaultScalarTag"),Ie(this,"defaultSequenceTag"),Ie(this,"defaultMappingTag"),Ie(this,"exact"),Ie(this,"prefix");let n=wf(t),a=[],o=vf(),r=kf();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?r.scalar.push(d):o.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?r.sequence.push(d):o.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?r.mapping.push(d):o.mapping[d.tagName]=d}}let s=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let l=new Map;for(let d of i)l.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let c=o.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=c,this.defaultSequenceTag=o.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=o.mapping["tag:yaml.org,2002:map"],this.exact=o,this.prefix=r}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var n;let a=(n=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?n:this.implicitScalarAnyFirstChar;for(let r of a){let s=r.resolve(t,!1,r.tagName);if(s!==H)return{value:s,tag:r}}let o=this.defaultScalarTag;return{value:o.resolve(t,!1,o.tagName),tag:o}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new Bs([...this.tags,...n])}},Jo=new ia([bm,ff,yf]),o0=new ia([...Jo.tags,wm,$m,Bm,Xm]),Sf=new ia([...Jo.tags,km,Am,Fs,Ws]),xf=new ia([...Jo.tags,xm,Mm,jo,Ko,mf,of,cf,gf,hf,bf]),Rf=xf.withTags(ta(Ye({},jo),{resolve:(e,t,n)=>{let a=jo.resolve(e,t,n);return a===H?Fs.resolve(e,t,n):a}}),ta(Ye({},Ko),{resolve:(e,t,n)=>{let a=Ko.resolve(e,t,n);return a===H?Ws.resolve(e,t,n):a}})),r0=ra("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||sa(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function Ns(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var s0=ra("tag:yaml.org,2002:map",{create:()=>({}),identify:sa,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=Ns(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=Ns(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),Cf={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Do(e,t,n,a,o){let r="",s="",i=Math.floor(o/2)-1;return a-t>i&&(r=" ... ",t=a-i+r.length),n-a>i&&(s=" ...",n=a+i-s.length),{str:r+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:a-t+r.length}}function Fo(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function Af(e,t){if(!e.buffer)return null;let n=Ye(Ye({},Cf),t),a=/\r?\n|\r|\0/g,o=[0],r=[],s,i=-1;for(;s=a.exec(e.buffer);)r.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&i<0&&(i=o.length-2);i<0&&(i=o.length-1);let l="",c=Math.min(e.line+n.linesAfter,r.length).toString().length,d=n.maxLength-(n.indent+c+3);for(let u=1;u<=n.linesBefore&&!(i-u<0);u++){let m=Do(e.buffer,o[i-u],r[i-u],e.position-(o[i]-o[i-u]),d);l=`${" ".repeat(n.indent)}${Fo((e.line-u+1).toString(),c)} | ${m.str}
${l}`}let p=Do(e.buffer,o[i],r[i],e.position,d);l+=`${" ".repeat(n.indent)}${Fo((e.line+1).toString(),c)} | ${p.str}
`,l+=`${"-".repeat(n.indent+c+3+p.pos)}^
`;for(let u=1;u<=n.linesAfter&&!(i+u>=r.length);u++){let m=Do(e.buffer,o[i+u],r[i+u],e.position-(o[i]-o[i+u]),d);l+=`${" ".repeat(n.indent)}${Fo((e.line+u+1).toString(),c)} | ${m.str}
`}return l.replace(/\n$/,"")}function Ts(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var la=class js extends Error{constructor(t,n){super(),Ie(this,"reason"),Ie(this,"mark"),this.name="YAMLException",this.reason=t,this.mark=n,this.message=Ts(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){return`${this.name}: ${Ts(this,t)}`}static throwAt(t,n,a,o=""){let r=0,s=0;for(let l=0;l<n;l++){let c=t.charCodeAt(l);c===10?(r++,s=l+1):c===13&&(r++,t.charCodeAt(l+1)===10&&l++,s=l+1)}let i={name:o,buffer:t,position:n,line:r,column:n-s};throw i.snippet=Af(i),new js(a,i)}},z={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},W={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},lt={BLOCK:1,FLOW:2},Oe={CLIP:1,STRIP:2,KEEP:3},Pf=-1;function Ms(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var Ks=new Array(256),qs=new Array(256);for(let e=0;e<256;e++)Ks[e]=Ms(e)?1:0,qs[e]=Ms(e);function Of(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function $f(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function Nf(e){return e===120?2:e===117?4:8}function na(e,t,n){let a=0;for(;t<n;){let o=e.charCodeAt(t);if(o===10)a++,t++;else if(o===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:a}}function Qo(e){return e===1?" ":`
`.repeat(e-1)}function Tf(e,t,n){let a="",o=t,r=t,s=t;for(;o<n;){let i=e.charCodeAt(o);if(i===10||i===13){a+=e.slice(r,s);let l=na(e,o,n);a+=Qo(l.breaks),o=r=s=l.position}else o++,i!==32&&i!==9&&(s=o)}return a+e.slice(r,s)}function Mf(e,t,n){let a="",o=t,r=t,s=t;for(;o<n;){let i=e.charCodeAt(o);if(i===39)a+=e.slice(r,o)+"'",o+=2,r=s=o;else if(i===10||i===13){a+=e.slice(r,s);let l=na(e,o,n);a+=Qo(l.breaks),o=r=s=l.position}else o++,i!==32&&i!==9&&(s=o)}return a+e.slice(r,n)}function Ef(e,t,n){let a="",o=t,r=t,s=t;for(;o<n;){let i=e.charCodeAt(o);if(i===92){a+=e.slice(r,o),o++;let l=e.charCodeAt(o);if(l===10||l===13)o=na(e,o,n).position;else if(l<256&&Ks[l])a+=qs[l],o++;else{let c=Nf(l),d=0;for(;c>0;c--){o++;let p=$f(e.charCodeAt(o));d=(d<<4)+p}a+=Of(d),o++}r=s=o}else if(i===10||i===13){a+=e.slice(r,s);let l=na(e,o,n);a+=Qo(l.breaks),o=r=s=l.position}else o++,i!==32&&i!==9&&(s=o)}return a+e.slice(r,n)}function Es(e,t,n,a,o,r){let s=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),l=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),c="",d=!1,p=0,u=!1;for(let m of l){let f=0;for(;f<s&&m.charCodeAt(f)===32;)f++;if(a<0||f>=m.length){p++;continue}let g=m.slice(s),y=g.charCodeAt(0);r?y===32||y===9?(u=!0,c+=`
`.repeat(d?1+p:p)):u?(u=!1,c+=`
`.repeat(p+1)):p===0?d&&(c+=" "):c+=`
`.repeat(p):c+=`
`.repeat(d?1+p:p),c+=g,d=!0,p=0}return o===Oe.KEEP?c+=`
`.repeat(d?1+p:p):o!==Oe.STRIP&&d&&(c+=`
`),c}function Gs(e,t){if(t.valueStart===Pf)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case W.SINGLE_QUOTED:return Mf(e,n,a);case W.DOUBLE_QUOTED:return Ef(e,n,a);case W.LITERAL_BLOCK:return Es(e,n,a,t.indent,t.chomping,!1);case W.FOLDED_BLOCK:return Es(e,n,a,t.indent,t.chomping,!0);default:return Tf(e,n,a)}}var i0=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),Lf="-#;/?:@&=+$_.~*'()",l0=Lf+"!,[]";var Vf={filename:"",schema:Sf,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var U=-1,Us=Object.prototype.hasOwnProperty,Bt=1,Hs=2,zs=3,aa=4,If=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,_f=/[,\[\]{}]/,Js=/^(?:!|!!|![0-9A-Za-z-]+!)$/,qo=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Qs=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Df=new RegExp(`^(?:${qo})*$`),Ff=new RegExp(`^(?:${Qs})+$`),Wf=new RegExp(`^(?:!(?:${qo})*|${Qs}(?:${qo})*)$`),Ys={filename:"",maxDepth:100};function Bf(e,t,n){e.events.push({type:z.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function Zs(e,t,n,a,o,r,s){e.events.push({type:z.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:o,tagEnd:r,style:s})}function Xs(e,t,n,a,o,r,s){e.events.push({type:z.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:o,tagEnd:r,style:s})}function Ls(e,t){e.events.splice(t.eventsLength,0,{type:z.MAPPING,start:t.position,anchorStart:U,anchorEnd:U,tagStart:U,tagEnd:U,style:lt.FLOW})}function qt(e,t,n,a,o,r,s,i,l=Oe.CLIP,c=-1,d=!1){e.events.push({type:z.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:o,tagStart:r,tagEnd:s,style:i,chomping:l,indent:c,fast:d})}function jf(e,t,n){e.events.push({type:z.ALIAS,anchorStart:t,anchorEnd:n})}function Dt(e){e.events.push({type:z.POP})}function Se(e){qt(e,U,U,U,U,U,U,W.PLAIN)}function Vs(){return{anchorStart:U,anchorEnd:U,tagStart:U,tagEnd:U}}function Ft(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function Wt(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function E(e,t){la.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function pe(e){return e===10||e===13}function Gt(e){return e===9||e===32}function _e(e){return Gt(e)||pe(e)}function Qe(e){return e===0||_e(e)}function xt(e){return e===44||e===91||e===93||e===123||e===125}function Kf(e){return e>=48&&e<=57?e-48:-1}function qf(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function Gf(e){return e===120?2:e===117?4:e===85?8:0}function Uf(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function oa(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function ve(e,t){let n=0,a=e.input.charCodeAt(e.position),o=e.position===e.lineStart||_e(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;Gt(a);)o=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&o&&a===35)do a=e.input.charCodeAt(++e.position);while(!pe(a)&&a!==0);if(!pe(a))break;for(oa(e),n++,o=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function jt(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||_e(a)}return!1}function ei(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function Yo(e){if(e.position!==e.lineStart)return!1;if(jt(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=Ft(e);ei(e),ve(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&jt(e));return Wt(e,t),a}function Is(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!pe(t);)t=e.input.charCodeAt(++e.position)}function ti(e,t,n){let a=If.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,E(e,"the stream contains non-printable characters"))}function Hf(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==U&&E(e,"duplication of a tag property");let a=e.position,o=!1,r=!1,s="!",i=e.input.charCodeAt(++e.position);i===60?(o=!0,i=e.input.charCodeAt(++e.position)):i===33&&(r=!0,s="!!",i=e.input.charCodeAt(++e.position));let l=e.position,c;if(o){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&E(e,"unexpected end of the stream within a verbatim tag"),c=e.input.slice(l,e.position),e.position++}else{for(;i!==0&&!_e(i)&&!(n&&xt(i));)i===33&&(r?E(e,"tag suffix cannot contain exclamation marks"):(s=e.input.slice(l-1,e.position+1),Js.test(s)||E(e,"named tag handle cannot contain such characters"),r=!0,l=e.position+1)),i=e.input.charCodeAt(++e.position);c=e.input.slice(l,e.position),_f.test(c)&&E(e,"tag suffix cannot contain flow indicator characters")}return c&&!(o?Df.test(c):Ff.test(c))&&E(e,`tag name cannot contain such characters: ${c}`),!o&&s!=="!"&&s!=="!!"&&!Us.call(e.tagHandlers,s)&&E(e,`undeclared tag handle "${s}"`),t.tagStart=a,t.tagEnd=e.position,!0}function zf(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==U&&E(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!_e(e.input.charCodeAt(e.position))&&!xt(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&E(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function Jf(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==U||t.tagStart!==U)&&E(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!_e(e.input.charCodeAt(e.position))&&!xt(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&E(e,"name of an alias node must contain at least one character"),jf(e,n,e.position),!0}function Go(e,t){ve(e,!1),e.lineIndent<t&&E(e,"deficient indentation")}function Qf(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.position+=2;continue}let s=e.position;return e.position++,qt(e,a,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,W.SINGLE_QUOTED,Oe.CLIP,-1,o),!0}pe(r)?(o=!1,Go(e,t)):e.position===e.lineStart&&jt(e)?E(e,"unexpected end of the document within a single quoted scalar"):r!==9&&r<32?E(e,"expected valid JSON character"):e.position++}E(e,"unexpected end of the stream within a single quoted scalar")}function Yf(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===34){let s=e.position;return e.position++,qt(e,a,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,W.DOUBLE_QUOTED,Oe.CLIP,-1,o),!0}if(r===92){o=!1;let s=e.input.charCodeAt(++e.position);if(pe(s))Go(e,t);else if(Uf(s))e.position++;else{let i=Gf(s);for(i===0&&E(e,"unknown escape sequence");i-- >0;)e.position++,qf(e.input.charCodeAt(e.position))<0&&E(e,"expected hexadecimal character");e.position++}}else pe(r)?(o=!1,Go(e,t)):e.position===e.lineStart&&jt(e)?E(e,"unexpected end of the document within a double quoted scalar"):r!==9&&r<32?E(e,"expected valid JSON character"):e.position++}E(e,"unexpected end of the stream within a double quoted scalar")}function Zf(e,t,n){let a=e.input.charCodeAt(e.position),o=Oe.CLIP,r=-1,s=!1;if(a!==124&&a!==62)return!1;let i=a===124?W.LITERAL_BLOCK:W.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),f=Kf(m);if(m===43||m===45)o!==Oe.CLIP&&E(e,"repeat of a chomping mode identifier"),o=m===43?Oe.KEEP:Oe.STRIP,e.position++;else if(f>=0)f===0&&E(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),s&&E(e,"repeat of an indentation width identifier"),r=t+f-1,s=!0,e.position++;else break}let l=!1;for(;Gt(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.charCodeAt(e.position)===35&&Is(e),pe(e.input.charCodeAt(e.position))?oa(e):e.input.charCodeAt(e.position)!==0&&E(e,"a line break is expected");let c=s?r:-1,d=0,p=e.position,u=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,f=0;for(;e.input.charCodeAt(m+f)===32;)f++;let g=e.input.charCodeAt(m+f);if(g===0){c>=0?f>c&&(u=m+f):f>0&&(u=m+f);break}if(Yo(e))break;if(!s&&c===-1&&pe(g)&&(d=Math.max(d,f)),!s&&c===-1&&!pe(g)&&(g===9&&f<t&&(e.position=m+f,E(e,"tab characters must not be used in indentation")),f>=t&&f<d&&(e.position=m+f,E(e,"bad indentation of a mapping entry"))),c===-1&&g!==0&&!pe(g)&&f<t){e.lineIndent=f,e.position=m+f;break}!s&&g!==0&&!pe(g)&&c===-1&&(c=f);let y=c===-1?t+1:c;if(g!==0&&!pe(g)&&f<y){e.lineIndent=f,e.position=m+f;break}Is(e),u=e.position,pe(e.input.charCodeAt(e.position))&&(oa(e),u=e.position)}return ti(e,p,u),qt(e,p,u,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,o,c),!0}function Xf(e,t){let n=e.input.charCodeAt(e.position),a=t===Bt;if(n===0||_e(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||xt(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(Qe(o)||a&&xt(o))return!1}return!0}function eg(e,t,n,a){if(!Xf(e,n))return!1;let o=e.position,r=e.position,s=e.input.charCodeAt(e.position),i=n===Bt,l=!1;for(;s!==0&&!Yo(e);){if(s===58){let c=e.input.charCodeAt(e.position+1);if(Qe(c)||i&&xt(c))break}else if(s===35){if(_e(e.input.charCodeAt(e.position-1)))break}else{if(i&&xt(s))break;if(pe(s)){let c=e.position,d=e.line,p=e.lineStart,u=e.lineIndent;if(ve(e,!1),e.lineIndent>=t){l=!0,s=e.input.charCodeAt(e.position);continue}e.position=c,e.line=d,e.lineStart=p,e.lineIndent=u;break}}Gt(s)||(r=e.position+1),s=e.input.charCodeAt(++e.position)}return r===o?!1:(ti(e,o,r),qt(e,o,r,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,W.PLAIN,Oe.CLIP,-1,!l),!0)}function vn(e,t){let n=e.line;ve(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&E(e,"deficient indentation")}function tg(e,t,n){let a=e.input.charCodeAt(e.position),o=a===123,r=e.position,s=!0;if(a!==91&&a!==123)return!1;let i=o?125:93;for(o?Xs(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,lt.FLOW):Zs(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,lt.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){vn(e,t);let l=e.input.charCodeAt(e.position);if(l===i)return e.position++,Dt(e),!0;s?l===44&&E(e,"expected the node content, but found ','"):E(e,"missed comma between flow collection entries");let c=!1,d=!1;l===63&&_e(e.input.charCodeAt(e.position+1))&&(c=d=!0,e.position+=1,vn(e,t));let p=e.line,u=Ft(e),m=Kt(e,t,Bt,!1,!0);vn(e,t),l=e.input.charCodeAt(e.position),(o||d||e.line===p)&&l===58?(c=!0,e.position++,vn(e,t),o||Ls(e,u),m||Se(e),Kt(e,t,Bt,!1,!0)||Se(e),vn(e,t),o||Dt(e)):o&&c?(m||Se(e),Se(e)):o?Se(e):c&&(Ls(e,u),m||Se(e),Se(e),Dt(e)),l=e.input.charCodeAt(e.position),l===44?(s=!0,e.position++):s=!1}E(e,"unexpected end of the stream within a flow collection")}function _s(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!Qe(e.input.charCodeAt(e.position+1)))return!1;for(Zs(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,lt.BLOCK);e.input.charCodeAt(e.position)===45&&Qe(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,E(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let o=ve(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Qe(e.input.charCodeAt(e.position+1))&&E(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?Se(e):Kt(e,t,zs,!1,!0),ve(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&E(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&Qe(e.input.charCodeAt(e.position+1))&&E(e,"bad indentation of a sequence entry")}return Dt(e),!0}function Wo(e,t,n,a){let o=!1,r=!1,s=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!o&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,E(e,"tab characters must not be used in indentation"));let c=e.input.charCodeAt(e.position+1),d=e.line;if((l===63||l===58)&&Qe(c))s||(Xs(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,lt.BLOCK),s=!0),l===63?(o&&Se(e),r=!0,o=!0):(o||(Se(e),r=!0),o=!1),e.position+=1,i=!0;else{o&&(Se(e),o=!1);let p=Ft(e);if(!Kt(e,n,Hs,!1,!0))break;if(e.line===d){for(l=e.input.charCodeAt(e.position);Gt(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(++e.position),Qe(l)||E(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.splice(p.eventsLength,0,{type:z.MAPPING,start:p.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:lt.BLOCK}),s=!0),r=!0,o=!1,i=!1;else if(r)E(e,"expected ':' after a mapping key");else return a.anchorStart!==U||a.tagStart!==U?(Wt(e,p),!1):!0}else if(r)E(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==U||a.tagStart!==U?(Wt(e,p),!1):!0}if(Kt(e,t,aa,!0,i)&&(i=!1),o||i&&(Se(e),i=!1),ve(e,!0),l=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&l!==0)E(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return r?(o&&Se(e),s&&Dt(e),!0):!1}function Kt(e,t,n,a,o,r=!0){var s,i;e.depth>=e.maxDepth&&E(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let l=1,c=!1,d=!1,p=null,u=Vs(),m=n===aa||n===zs,f=m,g=m;if(a&&ve(e,!0)&&(c=!0,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1),l===1)for(;;){let y=e.input.charCodeAt(e.position),k=Ft(e);if(c&&l!==1&&(y===33||y===38))break;if(c&&g&&(u.tagStart!==U||u.anchorStart!==U)&&(y===33||y===38)){let h=Ft(e),x=t+1;if(Wo(e,e.position-e.lineStart,x,u)&&((s=e.events[h.eventsLength])==null?void 0:s.type)===z.MAPPING)return e.depth--,!0;Wt(e,h)}if(c&&(y===33&&u.tagStart!==U||y===38&&u.anchorStart!==U)||!Hf(e,u,n===Bt)&&!zf(e,u))break;p===null&&(p=k),ve(e,!0)?(c=!0,f=g,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1):f=!1}if(f&&(f=c||o),l===1||n===aa){let y=n===Bt||n===Hs?t:t+1,k=e.position-e.lineStart;if(l===1)if(f&&(_s(e,k,u)||Wo(e,k,y,u))||tg(e,y,u))d=!0;else{let h=e.input.charCodeAt(e.position);if(p!==null&&r&&g&&!f&&h!==124&&h!==62){let x=Ft(e),C=p.position-p.lineStart;Wt(e,p),Wo(e,C,y,Vs())&&((i=e.events[x.eventsLength])==null?void 0:i.type)===z.MAPPING?d=!0:Wt(e,x)}!d&&(m&&Zf(e,y,u)||Qf(e,y,u)||Yf(e,y,u)||Jf(e,u)||eg(e,y,n,u))&&(d=!0)}else l===0&&(d=f&&_s(e,k,u))}return m=m&&!d,!d&&(u.anchorStart!==U||u.tagStart!==U||m)&&(qt(e,U,U,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,W.PLAIN),d=!0),e.depth--,d||u.anchorStart!==U||u.tagStart!==U}function ng(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!_e(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&E(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!pe(e.input.charCodeAt(e.position));){for(;Gt(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||pe(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;for(;e.input.charCodeAt(e.position)!==0&&!_e(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(o,e.position))}if(pe(e.input.charCodeAt(e.position))&&oa(e),n==="YAML"){e.directives.some(r=>r.kind==="yaml")&&E(e,"duplication of %YAML directive"),a.length!==1&&E(e,"YAML directive accepts exactly one argument");let o=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);o===null&&E(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&E(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&E(e,"TAG directive accepts exactly two arguments");let[o,r]=a;Js.test(o)||E(e,"ill-formed tag handle (first argument) of the TAG directive"),Us.call(e.tagHandlers,o)&&E(e,`there is a previously declared suffix for "${o}" tag handle`),Wf.test(r)||E(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=r,e.directives.push({kind:"tag",handle:o,prefix:r})}return!0}function ag(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(ve(e,!0);ng(e);)t=!0,ve(e,!0);let n=!1,a=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Qe(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,ve(e,!0),o=e.line>i}else t&&E(e,"directives end mark is expected");let r=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&jt(e)){e.position+=3,ve(e,!0);return}if(Bf(e,n,!1),Kt(e,e.lineIndent-1,aa,!1,o,o)||Se(e),ve(e,!0),e.position===e.lineStart&&jt(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,ve(e,!0),e.line===i&&e.position<e.length&&E(e,"end of the stream or a document separator is expected")}let s=e.events[r];s?.type===z.DOCUMENT&&(s.explicitEnd=a),Dt(e),!a&&e.position<e.length&&!Yo(e)&&E(e,"end of the stream or a document separator is expected")}function ni(e,t){let n=e.length,a=ta(Ye(Ye({},Ys),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),o=e.indexOf("\0");for(o!==-1&&la.throwAt(e,o,"null byte is not allowed in input",a.filename);a.position<a.length&&(ei(a),ve(a,!0),!(a.position>=a.length));){let r=a.position;ag(a),a.position===r&&E(a,"can not read a document")}return a.events}var c0=Ye(Ye({},Ys),Vf);function ca(e,t){return(e&1<<t)!==0}var Ds={applyQuoteFlowKeysOption:og,doubleQuoteForInvisibles:rg,doubleQuoteWhitespaceOnly:sg,applyForceQuotesOption:ig,tryLongOrMultilineAsBlock:lg,quoteInvalidPlain:cg,fallbackToDoubleQuoted:dg};function ai(e){return e.presenterOptions.quoteStyle==="single"&&ca(e.allowedStylesMask,W.SINGLE_QUOTED)?W.SINGLE_QUOTED:W.DOUBLE_QUOTED}function og(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==W.PLAIN||(e.style=W.DOUBLE_QUOTED))}function rg(e){e.style===W.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=W.DOUBLE_QUOTED)}function sg(e){e.style===W.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=W.DOUBLE_QUOTED)}function ig(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==W.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?W.DOUBLE_QUOTED:ai(e)))}function lg(e){if(e.style!==W.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!ca(e.allowedStylesMask,W.LITERAL_BLOCK)){n&&(e.style=W.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=W.LITERAL_BLOCK);return}let o=Math.max(Math.min(a,40),a-e.shiftOfContent),r=0,s=!1;for(;r<=t.length;){let i=t.length,l=t.indexOf(`
`,r);l!==-1&&(i=l);let c=t.slice(r,i);if(c.length>o&&c[0]!==" "&&/ [^ \t]/.test(c)&&(s=!0),l===-1)break;r=l+1}s?e.style=W.FOLDED_BLOCK:n&&(e.style=W.LITERAL_BLOCK)}function cg(e){e.style===W.PLAIN&&!ca(e.allowedStylesMask,W.PLAIN)&&(e.style=ai(e))}function dg(e){ca(e.allowedStylesMask,e.style)||(e.style=W.DOUBLE_QUOTED)}var ug="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",pg="[\\n\\r]",mg="\\uFEFF",Zo="[ \\t]",oi=`(?:(?!(?:${pg}|${mg}))${ug})`,da=`(?:(?!${Zo})${oi})`,ri="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",si="[-?:,\\[\\]{}#&*!|>'\"%@`]",fg="[,\\[\\]{}]",Uo=da,Ho=`(?:(?!${fg})${da})`,gg=`(?:(?:(?!${si})${da})|[?:-](?=${Uo}))`,hg=`(?:(?:(?!${si})${da})|[?:-](?=${Ho}))`,ii=`(?:(?:(?![:#])${Uo})|:(?=${Uo}))#*`,li=`(?:(?:(?![:#])${Ho})|:(?=${Ho}))#*`,ci=`(?:${Zo}*${ii})*`,di=`(?:${Zo}*${li})*`,ui=`${gg}#*${ci}`,pi=`${hg}#*${di}`,yg=ui,bg=pi,vg=`\\n+${ii}${ci}`,kg=`\\n+${li}${di}`,wg=`${ui}(?:${vg})*`,Sg=`${pi}(?:${kg})*`,d0=new RegExp(`^(?:${wg})$`,"u"),u0=new RegExp(`^(?:${Sg})$`,"u"),p0=new RegExp(`^(?:${yg})$`,"u"),m0=new RegExp(`^(?:${bg})$`,"u"),f0=new RegExp(`^(?:${ri})*$`,"u"),g0=new RegExp(`^(?:${ri}|\\n)*$`,"u"),h0=new RegExp(`^(?:${oi}|\\n)*$`,"u");var xg={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Ds).map(e=>Reflect.get(Ds,e)),tagBeforeAnchor:!1};var y0=ta(Ye({},xg),{schema:Rf,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var b0=z.DOCUMENT,v0=z.SEQUENCE,k0=z.MAPPING,w0=z.SCALAR,S0=z.ALIAS,x0=z.POP,R0=W.PLAIN,C0=W.SINGLE_QUOTED,A0=W.DOUBLE_QUOTED,P0=W.LITERAL_BLOCK,O0=W.FOLDED_BLOCK,$0=lt.BLOCK,N0=lt.FLOW,T0=Oe.CLIP,M0=Oe.STRIP,E0=Oe.KEEP;var Rg=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),Cg=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),Ag=/^[-+]?(?:0|[1-9][0-9]*)$/,Pg=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,Og=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,$g={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},Ng={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function fi(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return mi(e);switch(t){case 43:case 45:case 46:return Cg.has(e)?Number.NaN:mi(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=Rg.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function mi(e){let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(Ag.test(t))return Number(t);let n=Pg.exec(t);if(n){let[,o,r="",s=""]=n,i=Ng[r]??8,l=$g[i]?.test(s)?Number.parseInt(s,i):Number.POSITIVE_INFINITY;if(l<2**64)return o==="-"?-l:l}let a=Og.test(t)?Number(t):Number.NaN;return Number.isFinite(a)?a:e}function gi(e){if(e!==null)return typeof e=="string"?e:String(e)}var J={scalar:1,sequence:2,mapping:3,key:4,alias:5},Tg=2e5,yi=1e3,hi=1e3,Mg=2;function bi(e,t,n){let a=[],o=[],r=[],s=0;for(;s<t.length;)t[s++]?.type===z.DOCUMENT&&a.push(l());return{trees:a,duplicates:o,faults:r};function i(c){r.length<hi&&r.push(c)}function l(){let c=new Int32Array(Eg(t,s)*4),d=[],p=new Map,u=0,m=0,f=0,g=!1,y=t[s]?.type===z.POP?null:x(0);for(;s<t.length&&t[s]?.type!==z.POP;)s++;return s++,{value:y,tape:c,keys:d};function k(v,b,T){let w=u;return c[w]=v,c[w+1]=n(b),c[w+2]=n(T),u+=4,c[w+3]=u,f=T,w}function h(v){return{start:c[v+1]??0,end:c[v+2]??0}}function x(v){let b=t[s++];switch(m++,b?.type){case z.SCALAR:{let T=ne(J.scalar,b),w=ee(b,T);return b.anchorStart>=0&&p.set(e.slice(b.anchorStart,b.anchorEnd),{value:w,entry:T,nodes:1}),w}case z.ALIAS:return oe(b.anchorStart,b.anchorEnd);case z.SEQUENCE:case z.MAPPING:{let T=b.type===z.MAPPING,w=b.anchorStart>=0?e.slice(b.anchorStart,b.anchorEnd):void 0;w!==void 0&&p.set(w,"open");let P=k(T?J.mapping:J.sequence,b.start,b.start),B=m,D=T?$(P,v):C(v);return b.style===Mg&&(f=Vg(e,f,T?"}":"]")),c[P+2]=n(f),c[P+3]=u,w!==void 0&&p.set(w,{value:D,entry:P,nodes:m-B+1}),D}default:return null}}function C(v){let b=[];for(;s<t.length&&t[s]?.type!==z.POP;)b.push(x(v+1));return s++,b}function $(v,b){let T={},w;for(;s<t.length&&t[s]?.type!==z.POP;){let P=t[s],B=u,D=M(P);if(D===void 0)x(b+1);else if(D==="<<"&&P?.type===z.SCALAR&&P.style===W.PLAIN)L(T,B,b);else{if(T[D]!==void 0&&Object.hasOwn(T,D)&&o.length<hi){w??=V(v,B);let Z=w.get(D);Z!==void 0&&o.push({key:D,before:h(Z),again:h(B),depth:b})}w?.set(D,B);let G=x(b+1);D==="__proto__"?Object.defineProperty(T,D,{value:G,enumerable:!0,configurable:!0,writable:!0}):T[D]=G}}return s++,T}function M(v){if(v?.type===z.SCALAR){s++,m++;let T=ne(J.key,v),w=gi(ee(v,T));return w===void 0&&i({code:"null-key",span:h(T)}),c[T+3]=d.push(w??"")-1,w}let b=u;x(0),i({code:"complex-key",span:h(b)})}function L(v,b,T){let w=r.length,P=x(T+1);r.length===w&&N(v,P,b)}function N(v,b,T){let w=Array.isArray(b)?[...b].reverse():[b];for(let P of w){if(typeof P=="object"&&P!==null&&!Array.isArray(P)){Object.assign(v,P);continue}g||i({code:"bad-merge",span:h(T)});return}}function V(v,b){let T=new Map;for(let w=v+4;w<b;w=S(w+4))c[w]===J.key&&T.set(d[c[w+3]??0]??"",w);return T}function S(v){return c[v]===J.alias?v+4:c[v+3]??v+4}function oe(v,b){let T=e.slice(v,b),w=k(J.alias,v-1,b),P=p.get(T);if(c[w+3]=typeof P=="object"?P.entry:w,P===void 0){let B=p.size>100?[]:[...p.keys()];return i({code:"unknown-anchor",name:T,anchors:B,span:h(w)}),null}return P==="open"?(i({code:"anchor-in-itself",name:T,span:h(w)}),null):P.nodes===1||(m+=P.nodes,m<=Tg)?P.value:(g||i({code:"too-many-aliases",count:m,span:h(w)}),g=!0,null)}function ne(v,b){if(b.valueStart<0)return k(v,f,f);let T=b.style===W.SINGLE_QUOTED||b.style===W.DOUBLE_QUOTED;return k(v,b.valueStart-(T?1:0),b.valueEnd+(T?1:0))}function ee(v,b){let T=v.tagStart>=0?e.slice(v.tagStart,v.tagEnd):"";if(v.valueStart<0)return T===""||T==="!!null"?null:"";let w=v.fast?e.slice(v.valueStart,v.valueEnd):Gs(e,v);if(T==="!!binary")return _g(w);if(T!==""&&!Lg.has(T)||v.style!==W.PLAIN&&T==="")return w;let P=fi(w);return typeof P=="number"&&!Number.isFinite(P)?(i({code:"not-finite",text:w,span:h(b)}),w):P}}}function Eg(e,t){let n=0;for(let a=t;a<e.length;a++){let{type:o}=e[a];if(o===z.DOCUMENT)break;o!==z.POP&&n++}return n}var Lg=new Set(["!!int","!!float","!!bool","!!null"]);function Vg(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=Ig(e,a))}return e.length}function Ig(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function _g(e){try{return atob(e.replace(/\s/g,""))}catch{return e}}function kn(e,t){let n=0,a,o=0;for(let r of t){let s=typeof r=="number"?Wg(e,n,r):pa(e,n,r);if(s===void 0)break;a=s.key===void 0?void 0:Xo(e,s.key),n=s.value,o++}return{key:a,value:Xo(e,n),depth:o,entry:n}}function nr(e,t){let n=kn(e,t),a=e.tape[n.entry],o=n.value.start===n.value.end;return a===J.scalar&&n.depth===t.length&&!o?n.value:n.key?n.key:a===J.mapping?Dg(e,n.entry)??n.value:n.value}function vi(e,t){let n=kn(e,t);return n.depth===t.length&&n.key?n.key:nr(e,t)}function Dg(e,t){let n=pa(e,t,"name")??Fg(e,t);if(n?.key===void 0)return;let a=Xo(e,n.key);return e.tape[n.value]===J.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,e.tape[n.value+2]??0)}:a}function Fg(e,t){let n=t+4;return n<(e.tape[t+3]??0)&&e.tape[n]===J.key?{key:n,value:n+4}:void 0}function Xo(e,t){return{start:e.tape[t+1]??0,end:e.tape[t+2]??0}}function ct(e,t){return e.tape[t]===J.alias?e.tape[t+3]??t:t}function ua(e,t){return e.tape[t]===J.alias?t+4:e.tape[t+3]??t+4}var ki=32,er=new WeakMap;function wi(e,t,n){let a=er.get(e.tape)??new Map;er.set(e.tape,a);let o=a.get(t)??n();return a.set(t,o),o}function Wg(e,t,n){let a=ct(e,t);if(e.tape[a]===J.sequence){if(n>ki)return wi(e,a,()=>new Map(tr(e,a))).get(n);for(let[o,r]of tr(e,a))if(o===n)return r}}function*tr(e,t){let n=e.tape[t+3]??0;for(let a=0,o=t+4;o<n;a++,o=ua(e,o))yield[a,{key:void 0,value:ct(e,o)}]}function pa(e,t,n){let a=ct(e,t);if(e.tape[a]!==J.mapping)return;let o=er.get(e.tape)?.get(a);if(o)return o.get(n);let r,s=0;for(let[i,l]of xi(e,a)){if(s++>ki)return wi(e,a,()=>Si(e,a)).get(n);i===n?r=l:i==="<<"&&(r=Bg(e,ct(e,l.value),n)??r)}return r}function Si(e,t){let n=new Map;for(let[a,o]of xi(e,t)){if(a==="<<")for(let[r,s]of Ri(e,ct(e,o.value)))n.set(r,s);a!==void 0&&n.set(a,o)}return n}function*xi(e,t){let n=e.tape[t+3]??0;for(let a=t+4;a<n;){let o=e.tape[a]===J.key,r=o?a+4:ua(e,a);yield[o?e.keys[e.tape[a+3]??0]:void 0,{key:a,value:ct(e,r)}],a=ua(e,r)}}function Ri(e,t){return e.tape[t]===J.mapping?Si(e,t):e.tape[t]!==J.sequence?[]:[...tr(e,t)].reverse().flatMap(([,{value:n}])=>[...Ri(e,ct(e,n))])}function Bg(e,t,n){if(e.tape[t]===J.mapping)return pa(e,t,n);let a=e.tape[t+3]??0;for(let o=t+4;e.tape[t]===J.sequence&&o<a;o=ua(e,o)){let r=pa(e,ct(e,o),n);if(r)return r}}var Ze=class e{constructor(t,n,a,o){this.document=t,this.value=n,this.parent=a,this.step=o}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n?.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=q(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return q(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!q(t))return{};let n={};for(let a of Object.keys(t)){let o=t[a];typeof o=="string"&&(n[a]=o)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function q(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function dt(e){return e.isKey?vi(e.document,e.path):nr(e.document,e.path)}function $e(e,t){let n=new Map;for(let a of e)Re(n,t(a),a);return n}function Re(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function X(e){let t;return()=>(t??={value:e()},t.value)}var Pi=_o(ar(),1);function qe(e,t,n){return or(e,t,n)[0]}function or(e,t,n){let a=e.length>=8?3:e.length>=4?2:0,o=[];for(let r of t){let s=n(r);if(s===e||Math.abs(s.length-e.length)>=3)continue;let i=Gg(s,e);i<a&&Ai(s)!==Ai(e)&&!Hg(s,e)&&o.push({item:r,distance:i})}return o.sort((r,s)=>r.distance-s.distance).map(({item:r})=>r)}function Gg(e,t){return Rt(e)===Rt(t)?.5:Ug(e,t)?1:(0,Pi.distance)(e,t)}function Rt(e){return e.toLowerCase().replace(/[-_.]/g,"")}function Ug(e,t){if(e.length!==t.length)return!1;let n=[...e].findIndex((a,o)=>a!==t[o]);return n>=0&&e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function Ai(e){return e.replace(/\d+/g,"")}function Hg(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&Rt(e)!==Rt(t):n.some((o,r)=>o!==a[r]&&Math.min(o.length,a[r]?.length??0)<=2)}var zg={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},Jg={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},$i=[...Oi(zg,!0),...Oi(Jg,!1)],Ht=[...new Set($i.map(({kind:e})=>e))].sort(),Qg=new Map($i.map(e=>[`${e.group}/${e.kind}`,e]));function et(e,t){let n=Qg.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function Ct(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function Oi(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(o=>{let[r="",s="",...i]=o.trim().split(" ");return{group:n,kind:r,plural:s,namespaced:t,versions:i}}))}var rr={APIService:"apiregistration.k8s.io/v1",CSIDriver:"storage.k8s.io/v1",Certificate:"cert-manager.io/v1",ClusterIssuer:"cert-manager.io/v1",ClusterRole:"rbac.authorization.k8s.io/v1",ClusterRoleBinding:"rbac.authorization.k8s.io/v1",ClusterTriggerAuthentication:"keda.sh/v1alpha1",ConfigMap:"v1",CronJob:"batch/v1",CustomResourceDefinition:"apiextensions.k8s.io/v1",DaemonSet:"apps/v1",Deployment:"apps/v1",EndpointSlice:"discovery.k8s.io/v1",Endpoints:"v1",GRPCRoute:"gateway.networking.k8s.io/v1",Gateway:"gateway.networking.k8s.io/v1",GatewayClass:"gateway.networking.k8s.io/v1",HTTPRoute:"gateway.networking.k8s.io/v1",HorizontalPodAutoscaler:"autoscaling/v2",Ingress:"networking.k8s.io/v1",IngressClass:"networking.k8s.io/v1",Issuer:"cert-manager.io/v1",Job:"batch/v1",LimitRange:"v1",MutatingWebhookConfiguration:"admissionregistration.k8s.io/v1",Namespace:"v1",NetworkPolicy:"networking.k8s.io/v1",Node:"v1",PersistentVolume:"v1",PersistentVolumeClaim:"v1",Pod:"v1",PodDisruptionBudget:"policy/v1",PodMonitor:"monitoring.coreos.com/v1",PodTemplate:"v1",PriorityClass:"scheduling.k8s.io/v1",ReferenceGrant:"gateway.networking.k8s.io/v1beta1",ReplicaSet:"apps/v1",ReplicationController:"v1",ResourceQuota:"v1",Role:"rbac.authorization.k8s.io/v1",RoleBinding:"rbac.authorization.k8s.io/v1",Rollout:"argoproj.io/v1alpha1",RuntimeClass:"node.k8s.io/v1",ScaledObject:"keda.sh/v1alpha1",Secret:"v1",Service:"v1",ServiceAccount:"v1",ServiceMonitor:"monitoring.coreos.com/v1",StatefulSet:"apps/v1",StorageClass:"storage.k8s.io/v1",TCPRoute:"gateway.networking.k8s.io/v1alpha2",TLSRoute:"gateway.networking.k8s.io/v1",TriggerAuthentication:"keda.sh/v1alpha1",UDPRoute:"gateway.networking.k8s.io/v1alpha2",ValidatingAdmissionPolicy:"admissionregistration.k8s.io/v1",ValidatingAdmissionPolicyBinding:"admissionregistration.k8s.io/v1",ValidatingWebhookConfiguration:"admissionregistration.k8s.io/v1",VerticalPodAutoscaler:"autoscaling.k8s.io/v1",VolumeAttachment:"storage.k8s.io/v1",VolumeAttributesClass:"storage.k8s.io/v1",VolumeSnapshot:"snapshot.storage.k8s.io/v1",VolumeSnapshotClass:"snapshot.storage.k8s.io/v1"},ma=Object.fromEntries(Object.entries(rr).map(([e,t])=>[e,Ct(t).group])),Yg={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function zt(e,t){if(Xg(t))return ma[t]===e||Yg[e]?.includes(t)?t:void 0}var Zg=new Set(["cert-manager.io/ClusterIssuer","external-secrets.io/ClusterExternalSecret","external-secrets.io/ClusterSecretStore","gateway.networking.k8s.io/GatewayClass","keda.sh/ClusterTriggerAuthentication","kyverno.io/ClusterPolicy","snapshot.storage.k8s.io/VolumeSnapshotClass","snapshot.storage.k8s.io/VolumeSnapshotContent","trust.cert-manager.io/Bundle"]);function wn(e,t){return et(e,t)??Zg.has(`${e}/${t}`)}var fa=new Set(Object.keys(ma).filter(e=>wn(ma[e],e)));function ga(e,t){return zt(e,t)??`${t}.${e}`}function Xg(e){return Object.hasOwn(ma,e)}var eh=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function Ni(e){return th.test(e)}var th=/(?:^|[\s"'{,\u200b])(?:apiVersion|kind)["']?[ \t]*:/;function Ti(e,t){return eh.find(a=>(a.path?.test(e)??!0)&&(a.text?.test(t)??!0))?.reason??"no apiVersion and kind"}var nh=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],ah=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,oh=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function rh(e,t){let n=Ze.root(e);if(!q(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:o}=n.value;if(typeof a!="string"||typeof o!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||o==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:r}=Ct(a);return ah.test(a)||oh.has(o)||nh.some(s=>s.test(r))?{skipped:"tool configuration"}:{resources:Mi(n,t,{apiVersion:a,kind:o})}}function Jt(e){let t=new WeakMap,n=new WeakMap;return{read(a){let o=t.get(a)??rh(a,e);return t.set(a,o),o},workloadOf(a){let o=n.get(a)??{workload:sr(a)};return n.set(a,o),o.workload}}}function Mi(e,t,n){if(!q(e.value))return[];let a=typeof e.value.kind=="string"?e.value.kind:n.kind;if(a===void 0)return[];if(!sh(a,e.value))return[ih(e,t,{...n,kind:a})];let o=a==="List"?void 0:a.slice(0,-4);return e.get("items").items().flatMap(s=>Mi(s,t,{...n,kind:o}))}function sh(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function ih(e,t,n){let a=e.get("apiVersion").text()??n.apiVersion,{kind:o}=n,{group:r,version:s}=Ct(a),i=Y(e),l=wn(r,o),c=i.get("namespace").text();return{apiVersion:a,group:r,version:s,kind:o,visitable:zt(r,o),name:i.get("name").text()??"",namespace:l?"":c||t,hasOwnNamespace:!l&&c!==void 0&&c!=="",at:e,file:e.document.file}}function Y(e){return e.get("metadata")}function Q(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var lh={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function sr(e){let t=lh[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),o=dh(e,t),r=o.get("spec");if(!q(r.value))return;let s=o.get("metadata"),i=[],l={resource:e,metadata:s,spec:r,labels:s.get("labels").labels(),containers:i,replicas:uh(e,a.get("replicas").number())};for(let[c,d]of ch)for(let p of r.get(c).items()){let u=p;if(!q(u.value))continue;let m=d==="init"&&u.get("restartPolicy").text()==="Always";i.push({role:m?"sidecar":d,name:u.get("name").text()??"",at:u,workload:l})}return l}var ch=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function dh(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function uh(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t??1}function De(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}function ir(e){return e.split(".").map(t=>{let n=t.endsWith("[]");return{key:n?t.slice(0,-2):t,isEach:n}})}var ph=[{part:"container",from:"pod",path:"initContainers[]"},{part:"container",from:"pod",path:"containers[]"},{part:"container",from:"pod",path:"ephemeralContainers[]"},{part:"claim",from:"pod",path:"volumes[].ephemeral.volumeClaimTemplate.spec"},{part:"claim",from:"PersistentVolumeClaim",path:"spec"},{part:"claim",from:"StatefulSet",path:"spec.volumeClaimTemplates[].spec"}];function cr(e){let t=new Map;for(let r of e)Ei(o(r.from),r.path).rows.push(r);for(let{part:r,from:s,path:i}of ph){let l=t.get(r);l&&Ei(o(s),i).parts.push(l)}let n=t.get("any"),a=t.get("pod");return({visitable:r,at:s},i,l)=>{let c=r&&t.get(r);n&&d(n,s,s),c&&d(c,s,s),a&&i&&d(a,i.spec,i.spec);function d(p,u,m){for(let g of p.rows)l(g,u,m);let{value:f}=u;if(p.keys.length>0&&q(f))for(let[g,y]of p.keys)f[g]===void 0||f[g]===null||d(y,u.get(g),u);if(p.items)for(let g of u.items())g.exists&&d(p.items,g,m);for(let g of p.parts)d(g,u,u)}};function o(r){let s=t.get(r);if(s)return s;let i=lr();return t.set(r,i),i}}function lr(){return{rows:[],keys:[],items:void 0,parts:[]}}function Ei(e,t){let n=e;for(let{key:a,isEach:o}of ir(t)){let r=n.keys.find(([i])=>i===a)?.[1],s=r??lr();r||n.keys.push([a,s]),o&&(s.items??=lr()),n=o&&s.items?s.items:s}return n}function tt(e){if(e===void 0)return()=>[];let t=ir(e);return n=>{let a=[n];for(let{key:o,isEach:r}of t){let s=a.flatMap(i=>{let l=i.get(o);return l.exists?[l]:[]});a=r?s.flatMap(i=>i.items()):s}return a}}function ha(e){if(e===void 0)return()=>{};let t=tt(e),n=ya(e);return a=>n(a)===void 0?void 0:t(a)[0]}function ya(e){if(e===void 0)return()=>{};let t=e.split(".");return({value:n})=>{let a=n;for(let o of t)a=q(a)?a[o]:void 0;return a??void 0}}function ba(e){let t=ya(e);return n=>{let a=t(n);return typeof a=="string"?a:void 0}}var mh=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],fh=$e(mh,({kind:e})=>e);function Li(e,t,n){return(fh.get(e)??[]).some(a=>(a.namespace===void 0||a.namespace===t)&&a.names.some(o=>typeof o=="string"?o===n:o.test(n)))}var gh=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],hh=$e(gh,({by:e})=>e);function Vi(e){if(e.kind==="Ingress")return yh(e);if(e.kind==="Secret"||e.kind==="ConfigMap")return vh(e);if(et(e.group,e.kind)!==void 0)return[];return[...dr(e,"Secret","spec.writeConnectionSecretToRef.name"),...(hh.get(`${e.group}/${e.kind}`)??[]).flatMap(n)];function n({makes:a,field:o,suffixes:r=[]}){return a.flatMap(s=>{let i=o===void 0?[]:dr(e,s,o);return i.length>0?i:r.map(l=>({kind:s,name:`${e.name}${l}`,namespace:void 0}))})}}function dr({at:e},t,n){return tt(n)(e).flatMap(a=>{let o=a.text();return o?[{kind:t,name:o,namespace:void 0}]:[]})}function yh(e){let t=Y(e.at).get("annotations").labels();return Object.keys(t).some(a=>a.startsWith("cert-manager.io/")||a==="kubernetes.io/tls-acme")?dr(e,"Secret","spec.tls[].secretName"):[]}var bh=/^(reflector\.v1\.k8s\.emberstack\.com\/reflection-(allowed|auto-enabled)|replicator\.v1\.mittwald\.de\/replicat(e-to|e-to-matching|ion-allowed)|kubed\.appscode\.com\/sync)$/;function vh({at:e,kind:t,name:n}){let a=Y(e).get("annotations");return a.exists?a.entries().some(([r])=>bh.test(r))?[{kind:t,name:n,namespace:void 0}]:[]:[]}var kh=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,wh=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function Qt({group:e,kind:t}){return et(e,t)===void 0&&!kh.test(e)&&!wh.test(t)}var ur=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),lR=new Map([...ur].map(([e,t])=>[t,e])),Sh=[...ur.keys()];function va(e){let t=new Set(e);return[...Sh.filter(a=>t.has(a)),...[...t].filter(a=>!ur.has(a))]}var xh={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},Rh=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,Ch=2**63;function Ii(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let n=[...t.matchAll(Rh)],a=n.length>0&&n.map(([s])=>s).join("")===t,o=n.reduce((s,[,i,l])=>s+Number(i)*(xh[l??""]??0),0);if(!a||o>=Ch)return;let r=o/1e9;return e.startsWith("-")?-r:r}var Ah=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],Ph=["SUN","MON","TUE","WED","THU","FRI","SAT"],Oh={name:"minute",lowest:0,highest:59,names:[]},$h={name:"hour",lowest:0,highest:23,names:[]},Nh={name:"day of month",lowest:1,highest:31,names:[]},Th={name:"month",lowest:1,highest:12,names:Ah},Mh={name:"day of week",lowest:0,highest:6,names:Ph},pr=5,ka="@every ",Fi=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function Ge(e){if(e==="")return Ce("empty",e,"it is empty");if(e.includes("TZ"))return Ce("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith(ka))return Lh(e.slice(ka.length));let t=Fi.get(e)??e;return t.startsWith("@")?Ce("shorthand",e,Vh(e)):Ih(t.split(Eh).filter(n=>n!==""))}var Eh=/(?:[^\S\ufeff]|\u0085)+/;function Lh(e){let t=Ii(e);return t===void 0?Ce("duration",e,`${nt(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function Vh(e){let t=e.trim().toLowerCase();return Fi.has(t)||t===ka.trim()?`it has to be written '${t}' exactly${t===ka.trim()?", with a duration behind it":""}`:`there is no ${nt(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function Ih(e){if(e.length!==pr)return Ce("field-count",e.join(" "),_h(e.length));let[t="",n="",a="",o="",r=""]=e,s=Sn(t,Oh);if("problem"in s)return s;let i=Sn(n,$h);if("problem"in i)return i;let l=Sn(a,Nh);if("problem"in l)return l;let c=Sn(o,Th);if("problem"in c)return c;let d=Sn(r,Mh);return"problem"in d?d:{cron:{minutes:s.values,hours:i.values,daysOfMonth:l.values,months:c.values,daysOfWeek:d.values,needsBothDays:l.isAny||d.isAny}}}function _h(e){let t=e===pr+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${pr}${t}`}function Sn(e,t){let n=new Set,a=!1;for(let o of e.split(",").filter(r=>r!=="")){let r=Dh(o,t);if("problem"in r)return r;for(let s=r.first;s<=r.last;s+=r.step)n.add(s);a||=r.isAny}return{values:n,isAny:a}}function Dh(e,t){let{name:n,lowest:a,highest:o}=t,[r="",s,...i]=e.split("/"),[l="",c,...d]=r.split("-"),p=l==="*"||l==="?",u=p?a:_i(l,t);if(u===void 0)return Ce("number",e,Di(l,t),n);if(!p&&d.length>0)return Ce("hyphens",e,`${n} ${nt(e)} has two hyphens`,n);let f=p||c===void 0&&s!==void 0?o:c===void 0?u:_i(c,t);if(f===void 0)return Ce("number",e,Di(c??"",t),n);if(i.length>0)return Ce("slashes",e,`${n} ${nt(e)} has two slashes`,n);let g=s===void 0?1:Wi(s);return g===void 0?Ce("number",e,`the step ${nt(s??"")} of the ${n} is no number`,n):u<a?Ce("too-low",e,`${n} ${u} is below ${a}`,n):f>o?Ce("too-high",e,Fh(f,t),n):u>f?Ce("backwards",e,`the ${n} runs backwards in ${nt(e)}`,n):g===0?Ce("step",e,`the step of the ${n} in ${nt(e)} has to be 1 or more`,n):{first:u,last:f,step:g,isAny:p&&g===1}}function _i(e,t){let n=t.names.indexOf(e.toUpperCase());return n===-1?Wi(e):t.lowest+n}function Wi(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function Di(e,{name:t,names:n}){let a=e.slice(0,3).toUpperCase();if(e.length>3&&n.includes(a))return`${t} ${nt(e)} has to be written '${a}'`;if(e==="")return`a number is missing in the ${t}`;let o=n.length>0?` nor a name such as ${n[1]}`:"";return`${t} ${nt(e)} is ${o===""?"no number":"neither a number"}${o}`}function Fh(e,{name:t,highest:n}){return`${t} ${e} is above ${n}${t==="day of week"&&e===7?", Sunday is 0":""}`}function nt(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function Ce(e,t,n,a){return{problem:{code:e,value:t,text:n,...a===void 0?{}:{field:a}}}}var Wh=[31,29,31,30,31,30,31,31,30,31,30,31];function wa(e,t){if("seconds"in e)return new Date(Math.floor(t.getTime()/1e3)*1e3+e.seconds*1e3);let n=new Date(Math.floor(t.getTime()/1e3)*1e3+1e3),a=n.getUTCFullYear()+5;for(let o=Kh(n);o.getUTCFullYear()<=a;o=qh(o)){if(!Bh(e,o))continue;let r=jh(e,o).find(s=>s>=n.getTime());if(r!==void 0)return new Date(r)}}function ji(e,t,n){let a=[];for(let o=wa(e,t);o!==void 0&&a.length<n;o=wa(e,o))a.push(o);return a}function Sa(e){if("seconds"in e)return!1;let{minutes:t,hours:n,months:a,daysOfMonth:o,daysOfWeek:r,needsBothDays:s}=e;if(t.size===0||n.size===0)return!0;let i=[...a].some(l=>[...o].some(c=>c<=(Wh[l-1]??0)));return s?!i||r.size===0:a.size===0||!i&&r.size===0}function Bh({months:e,daysOfMonth:t,daysOfWeek:n,needsBothDays:a},o){if(!e.has(o.getUTCMonth()+1))return!1;let r=t.has(o.getUTCDate()),s=n.has(o.getUTCDay());return a?r&&s:r||s}function jh({hours:e,minutes:t},n){return Bi(e).flatMap(a=>Bi(t).map(o=>n.getTime()+(a*60+o)*6e4))}function Bi(e){return[...e].sort((t,n)=>t-n)}function Kh(e){return new Date(Date.UTC(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate()))}function qh(e){return new Date(e.getTime()+1440*6e4)}var xa="docker.io",Gh="index.docker.io",Ra="library/";var Ki="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",Uh=`(?:${Ki}(?:\\.${Ki})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,qi="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",Hh=`${qi}(?:/${qi})*`,zh="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",Jh="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",Qh=new RegExp(`^(?:(${Uh})/)?(${Hh})(?::(${zh}))?(?:@(${Jh}))?$`),Yh=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Zh=/^[a-f0-9]{64}$/;function at(e){if(Zh.test(e))return;let[t,n]=Xh(e),a=n.split(":",1)[0]??"";if(a!==a.toLowerCase())return;let o=Qh.exec(`${t}/${n}`);if(o===null)return;let[,r="",s="",i,l]=o;if(!(s.length>255)&&!(l!==void 0&&!Yh.test(l)))return{registry:r,repository:s,name:r===""?s:`${r}/${s}`,familiarName:ey(r,s),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function Gi(e){return at(e)?.tag==="latest"?"Always":"IfNotPresent"}function Xh(e){let t=e.indexOf("/");if(t===-1)return[xa,Ra+e];let n=e.slice(0,t),a=e.slice(t+1),o=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),r=o&&n!==Gh?n:xa,s=o?a:e,i=r===xa&&!s.includes("/");return[r,i?Ra+s:s]}function ey(e,t){if(e==="")return t;if(e!==xa)return`${e}/${t}`;if(!t.startsWith(Ra))return t;let n=t.slice(Ra.length);return n.includes("/")?t:n}var xn="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",ty=new RegExp(`^${xn}$`),ny=new RegExp(`^${xn}(?:\\.${xn})*$`),gR=new RegExp(`^\\*\\.${xn}(?:\\.${xn})*$`);var Ui=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var mr=63,ay=253;function Hi(e){return e.length<=mr&&ty.test(e)}function oy(e){return e.length<=ay&&ny.test(e)}function Ca(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>mr||!Ui.test(n)?!1:t===-1||oy(e.slice(0,t))}function fr(e){return e===""||e.length<=mr&&Ui.test(e)}var zi=e=>e.length>0,Ji=e=>e.length===0,Xi=new Map([["In",{takes:zi,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${Zi(t).join(",")})`}],["NotIn",{takes:zi,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${Zi(t).join(",")})`}],["Exists",{takes:Ji,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:Ji,matches:e=>e===void 0,text:e=>`!${e}`}]]);function we(e,t){return!Yt(e)||!hr(e.matchLabels).every(([a,o])=>gr(t,a)===o&&Ca(a)&&fr(o))?!1:Ue(e.matchExpressions).every(a=>el(a,t))}function Ae(e,t){let n=hr(e);return n.length>0&&n.every(([a,o])=>gr(t,a)===o)}function Aa(e,t,n){return e==null?!0:Ue(e.nodeSelectorTerms).some(a=>ry(a,t,n))}function Ne(e){if(!Yt(e))return"<none>";let t=hr(e.matchLabels).map(([o,r])=>({key:o,text:`${o}=${Rn(r)}`})),n=Ue(e.matchExpressions).filter(Yt).map(o=>({key:Rn(o.key),text:ly(o)})),a=[...t,...n].sort((o,r)=>tl(o.key,r.key));return a.length===0?"<none>":a.map(({text:o})=>o).join(",")}function el(e,t){if(!Yt(e))return!1;let n=Xi.get(e.operator),a=Ue(e.values);return n===void 0||!n.takes(a)||!Yi(e.key)||!Ca(e.key)||!a.every(o=>Yi(o)&&fr(o))?!1:n.matches(gr(t,e.key),a)}function ry(e,t,n){let a=Ue(e?.matchExpressions),o=Ue(e?.matchFields);return a.length===0&&o.length===0?!1:a.every(r=>sy(r,t))&&o.every(r=>iy(r,n))}function sy(e,t){let n=e?.operator;if(n!=="Gt"&&n!=="Lt")return el(e,t);let{key:a,values:o}=e;if(typeof a!="string"||!Ca(a)||Ue(o).length!==1)return!1;let r=Qi(t?.[a]),s=Qi(Ue(o)[0]);return r===void 0||s===void 0?!1:n==="Gt"?r>s:r<s}function iy(e,t){let n=Ue(e?.values);return e?.key!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function Qi(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function ly(e){let t=Rn(e.key),n=Ue(e.values).map(Rn);return Xi.get(e.operator)?.text(t,n)??`${t} ${Rn(e.operator)} (${n.join(",")})`}function gr(e,t){return Yt(e)&&Object.hasOwn(e,t)?e[t]:void 0}function hr(e){return Yt(e)?Object.entries(e):[]}function Ue(e){return Array.isArray(e)?e:[]}function Yt(e){return typeof e=="object"&&e!==null}function Yi(e){return typeof e=="string"}function Rn(e){return typeof e=="object"||e===void 0?"":String(e)}function Zi(e){return[...e].sort(tl)}function tl(e,t){return e===t?0:e<t?-1:1}function nl(e){return{value:e,path:[]}}function j(e,...t){return t.reduce(({value:n,path:a},o)=>({value:yr(n)&&Object.hasOwn(n,o)?n[o]??void 0:void 0,path:[...a,o]}),e)}function He(e,...t){let{value:n,path:a}=j(e,...t);return Array.isArray(n)?n.map((o,r)=>({value:o,path:[...a,r]})):[]}function al({value:e}){return yr(e)?Object.keys(e):[]}function xe({value:e}){return typeof e=="string"?e:void 0}function Cn({value:e}){return e!=null}function An({value:e}){return yr(e)}function yr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var cy=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function ol(e){let t=nl(e),n=j(t,"spec"),a=cy.flatMap(([o,r])=>He(n,o).map(s=>({name:`${r} '${xe(j(s,"name"))??""}'`,at:s,securityContext:j(s,"securityContext")})));return{annotations:j(t,"metadata","annotations"),spec:n,containers:a}}function At({spec:e,containers:t}){return[{name:"the pod",at:j(e,"securityContext")},...t.map(({name:n,securityContext:a})=>({name:n,at:a}))]}function Pn({spec:e}){return j(e,"hostUsers").value===!1}function Pa({spec:e}){return j(e,"os","name").value==="windows"}function ut(e,t){return n=>e(n)?[]:t(n)}var dy=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),rl=["","container_t","container_init_t","container_kvm_t"],il=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],ll=[...il,"net.ipv4.ip_local_reserved_ports"],cl=[...ll,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],dl=[...cl,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],uy=[...dl,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],br=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:py}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>vr(e,dy)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:fy}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:gy}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:hy}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:yy}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:by}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:Oa},{from:35,violations:ut(Pn,Oa)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>sl(e,rl)},{from:31,violations:e=>sl(e,[...rl,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:my},{from:19,violations:kr}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>On(e,il)},{from:27,violations:e=>On(e,ll)},{from:29,violations:e=>On(e,cl)},{from:32,violations:e=>On(e,dl)},{from:37,violations:e=>On(e,uy)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:vy}]}];function vr({containers:e},t){return e.flatMap(({name:n,securityContext:a})=>He(a,"capabilities","add").flatMap(o=>{let r=xe(o);return r===void 0||t.has(r)?[]:[{path:o.path,text:`${n} adds the capability '${r}'`}]}))}function Oa({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=j(n,"procMount");return!Cn(a)||a.value==="Default"?[]:[{path:a.path,text:`${t} mounts /proc as '${xe(a)??""}'`}]})}function kr(e){return ul(e,"seccompProfile","seccomp")}function ul(e,t,n){return At(e).flatMap(({name:a,at:o})=>{let r=j(o,t),s=j(r,"type");return!An(r)||s.value==="RuntimeDefault"||s.value==="Localhost"?[]:[{path:s.path,text:`${a} has the ${n} profile '${xe(s)??""}'`}]})}function py(e){let t="container.apparmor.security.beta.kubernetes.io/",n=o=>o===""||/^(runtime\/default$|localhost\/)/.test(o),a=al(e.annotations).flatMap(o=>{let r=j(e.annotations,o),s=xe(r);return!o.startsWith(t)||s===void 0||n(s)?[]:[{path:r.path,text:`container '${o.slice(t.length)}' has the AppArmor profile '${s}'`}]});return[...ul(e,"appArmorProfile","AppArmor"),...a]}function my({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:a,at:o})=>({name:a,key:`container.seccomp.security.alpha.kubernetes.io/${xe(j(o,"name"))??""}`}))].flatMap(({name:a,key:o})=>{let r=j(e,o),s=xe(r);return s===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(s)?[]:[{path:r.path,text:`${a} has the seccomp profile '${s}'`}]})}function fy({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:j(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:n})=>({path:n.path,text:`${t} is true`}))}function gy({spec:e}){return He(e,"volumes").flatMap(t=>{let n=j(t,"hostPath");return Cn(n)?[{path:n.path,text:`volume '${xe(j(t,"name"))??""}' is a hostPath`}]:[]})}function hy({containers:e}){return e.flatMap(({name:t,at:n})=>He(n,"ports").flatMap(a=>{let{value:o,path:r}=j(a,"hostPort");return typeof o=="number"&&o!==0?[{path:r,text:`${t} uses the host port ${o}`}]:[]}))}function yy({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],n=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:a,at:o})=>[...t,...n].flatMap(r=>["httpGet","tcpSocket"].flatMap(s=>{let i=j(o,...r,s,"host");return xe(i)?[{path:i.path,text:`${a} sets the host of its ${r.at(-1)}`}]:[]})))}function by({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=j(n,"privileged");return a.value===!0?[{path:a.path,text:`${t} is privileged`}]:[]})}function sl(e,t){return At(e).flatMap(({name:n,at:a})=>{let o=j(a,"seLinuxOptions"),r=(s,i)=>s==="type"?!t.includes(i):i!=="";return["type","user","role"].flatMap(s=>{let i=j(o,s),l=xe(i);return l===void 0||!r(s,l)?[]:[{path:i.path,text:`${n} has the SELinux ${s} '${l}'`}]})})}function On({spec:e},t){return He(e,"securityContext","sysctls").flatMap(n=>{let a=j(n,"name"),o=xe(a);return o===void 0||t.includes(o)?[]:[{path:a.path,text:`the pod sets the sysctl '${o}'`}]})}function vy(e){return At(e).flatMap(({name:t,at:n})=>{let a=j(n,"windowsOptions","hostProcess");return a.value===!0?[{path:a.path,text:`${t} runs as a process of the host`}]:[]})}var ky=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],wy=new Set(["NET_BIND_SERVICE"]),yl=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:pl},{from:25,violations:ut(Pa,pl)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:ml},{from:25,violations:ut(Pa,ml)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:Oa}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:Sy}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:fl},{from:35,violations:ut(Pn,fl)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:gl},{from:35,violations:ut(Pn,gl)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:hl},{from:25,violations:ut(Pa,hl)}]}];function pl({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=j(n,"allowPrivilegeEscalation");return a.value===!1?[]:[{path:a.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function ml(e){return[...e.containers.flatMap(({name:n,securityContext:a})=>He(a,"capabilities","drop").some(({value:s})=>s==="ALL")?[]:[{path:j(a,"capabilities","drop").path,text:`${n} does not drop the capabilities 'ALL'`}]),...vr(e,wy)]}function Sy({spec:e}){return He(e,"volumes").flatMap(t=>{let n=ky.find(o=>Cn(j(t,o)));if(n===void 0)return[];let a=xe(j(t,"name"))??"";return[{path:j(t,n).path,text:`volume '${a}' is of the type ${n}`}]})}function fl(e){let t=At(e).flatMap(({name:n,at:a})=>{let o=j(a,"runAsNonRoot");return o.value===!1?[{path:o.path,text:`${n} sets runAsNonRoot to false`}]:[]});return t.length>0||j(e.spec,"securityContext","runAsNonRoot").value===!0?t:bl(e,"runAsNonRoot",({value:n})=>n===!0)}function gl(e){return At(e).flatMap(({name:t,at:n})=>{let a=j(n,"runAsUser");return a.value===0?[{path:a.path,text:`${t} runs as user 0, which is root`}]:[]})}function hl(e){let t=kr(e);return t.length>0||An(j(e.spec,"securityContext","seccompProfile"))?t:bl(e,"seccompProfile",An)}function bl({spec:e,containers:t},n,a){let o=t.filter(({securityContext:r})=>!a(j(r,n)));return o.length>1&&o.length===t.length?[{path:j(e,"securityContext",n).path,text:`neither the pod nor its containers set ${n}`}]:o.map(({name:r,securityContext:s})=>({path:j(s,n).path,text:`neither the pod nor ${r} sets ${n}`}))}var he="pod-security.kubernetes.io/",xy=["enforce","audit","warn"],$a=["privileged","baseline","restricted"],pt=xy.flatMap(e=>[he+e,`${he}${e}-version`]);function Pt(e){let t=d=>Object.hasOwn(e,d)?e[d]:void 0,n=pt.flatMap(d=>{let p=t(d),u=d.endsWith("-version")?"version":"level";return p===void 0||(u==="version"?vl(p):wr(p))!==void 0?[]:[{label:d,value:p,code:u}]}),a=d=>{let p=t(he+d),u=t(`${he}${d}-version`),m=d==="enforce"?"restricted":"privileged";return{level:p===void 0?"privileged":wr(p)??m,version:u===void 0?"latest":vl(u)??"latest"}},o=a("enforce"),r=wr(t(`${he}enforce`)??"")!==void 0,s=a("warn"),i=r&&t(`${he}warn`)===void 0&&o.level!=="privileged",l=t(`${he}warn-version`)!==void 0,c={level:o.level,version:l?s.version:o.version};return{enforce:o,audit:a("audit"),warn:i?c:s,problems:n}}function wr(e){return $a.find(t=>t===e)}function vl(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var Ry=[...br,...yl];function Sr(e,t){let n=ol(e);return Ay(t).flatMap(({control:a,version:o})=>{let[r,...s]=o.violations(n);return r===void 0?[]:[{control:a,violations:[r,...s]}]})}var Cy=33;function Na(e,{level:t,version:n},a){let o=n==="latest"?a:Math.min(n,a),r=({id:s})=>a>=Cy||!s.startsWith("procMount");return Sr(e,{level:t,version:o}).filter(({control:s})=>r(s))}function Ay({level:e,version:t}){if(e==="privileged")return[];let n=t==="latest"?Number.POSITIVE_INFINITY:t,o=(e==="baseline"?br:Ry).flatMap(s=>{let i=s.versions.findLast(({from:l})=>l<=n);return i===void 0?[]:[{control:s,version:i}]}),r=new Set(o.map(({control:s})=>s.replaces));return o.filter(({control:s})=>!r.has(s.id))}function Zt({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let o=kl(e),r=Py(t,n).flatMap(s=>s.ports??[]).find(s=>s.name===a&&kl(s)===o);return r===void 0?{found:!1}:{number:r.containerPort,found:!0}}function wl(e,t){return e?.find(n=>n.name===t)}function Py(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function kl(e){return e.protocol||"TCP"}var Oy={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},$y={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Ny=new Map([...Object.entries(Oy).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries($y).map(([e,t])=>[e,{base:2,exponent:t}])]),Ty=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,My=/^[eE][-+]?[0-9]+$/,Ta=2n**63n-1n,Ey=18,Xt=9,Ly=400;function Fe(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let n=Ty.exec(t);if(n===null)return;let a=Vy(n[4]??"");if(a===void 0)return;let o=n[1]==="-",r=Iy(n[2]??""),s=n[3]?.slice(1)??"",i=a.base===10?_y(r,s,a):Dy(r,s,a);if(i!==void 0)return Sl(i,o);if(!(n[2]===""&&s===""))return Sl(Fy(r,s,a),o)}function Le(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return Fe(e);if(typeof e=="string")return Fe(e.trim())}function Vy(e){let t=Ny.get(e);if(t!==void 0)return t;if(!My.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>Ta||n<-Ta-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function Iy(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function _y(e,t,n){if(e.length+t.length>Ey)return;let a=n.exponent-t.length|0;if(!(a<-Xt))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Dy(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function Fy(e,t,n){let a=BigInt(e+t),o=n.base===10?t.length-n.exponent|0:t.length,r=n.base===10?a:a<<BigInt(n.exponent);if(r===0n||o<-Ly)return{numerator:r,scale:o,wide:!0};let s=Wy(r,o);return n.base===2&&s>Ta*10n**BigInt(Xt)?{numerator:Ta,scale:0,wide:!0}:{numerator:s,scale:Xt,wide:!0}}function Wy(e,t){if(t<=Xt)return e*10n**BigInt(Xt-t);let n=t-Xt;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function Sl(e,t){return t?{...e,numerator:-e.numerator}:e}var By=["k","M","G","T","P","E"],jy=["kilo","mega","giga","tera","peta","exa"],Ky=["kibi","mebi","gibi","tebi","pebi","exbi"],qy=new Map([...By.flatMap((e,t)=>zy(e,jy[t]??"",Ky[t]??"")),...ot("case",["n"],"n"),...ot("case",["u"],"u"),...ot("bytes-suffix",["b","byte","bytes"],""),...ot("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...ot("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...ot("grammar",["millicore","millicores"],"m"),...ot("grammar",["\u03BC","\xB5"],"u")]),Gy=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function Ma(e){if(Le(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(xr(a))return{code:n===a?"grammar":"space",suggestion:a};let o=Gy.exec(Hy(a));if(o===null)return{code:"grammar"};let[,r="",s=""]=o,i=Uy(s);if(i===void 0||!xr(r+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:r+c}:{code:l,suggestion:r+c,alternative:r+d}}function Uy(e){return xr(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:qy.get(e.toLowerCase())}function Hy(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function xr(e){return Fe(e)!==void 0}function ot(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function zy(e,t,n){let a=e.toLowerCase(),o=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:o}],...ot("case",[`${a}i`],o),...ot("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],o),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(r=>[r,{code:"bytes-suffix",suffix:e,alternative:o}])]}var Jy=4e3;function ze(e,t){if(e.scale===t.scale)return $n(e.numerator,t.numerator);let n=$n(e.numerator,0n);if(n!==$n(t.numerator,0n))return $n(e.numerator,t.numerator);if(n===0)return 0;let a=xl(e)-xl(t);if(a!==0)return a>0?n:-n;let o=Math.max(e.scale,t.scale);return $n(Rl(e,o),Rl(t,o))}function mt(e){return e.wide?Xy(e):Qy(e)}function Ea(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-Jy)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",o=Cl(t).toString().padStart(n+1,"0"),r=o.slice(-n).replace(/0+$/,""),s=a+o.slice(0,-n);return r===""?s:`${s}.${r}`}function $n(e,t){return e===t?0:e<t?-1:1}function Cl(e){return e<0n?-e:e}function xl(e){return Cl(e.numerator).toString().length-e.scale}function Rl(e,t){return e.numerator*10n**BigInt(t-e.scale)}function Nn(e){return BigInt.asIntN(64,e)}function Qy({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Yy(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function Yy(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=Nn(n);return a===n||Zy.has(t)?a:0n}var Zy=new Set([1,2,3,6,9]);function Xy({numerator:e,scale:t}){if(t===0)return Nn(e);if(t<=-64)return 0n;if(t<0)return Nn(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?Nn(e):e,o=a/n;return Nn(a%n===0n?o:o+1n)}var eb="volume.beta.kubernetes.io/storage-class",tb=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],nb=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function Al(e){return Cr(e)??e.storageClassName??""}function Pl(e){return Cr(e)!==void 0||typeof e.storageClassName=="string"}function en(e){return Cr(e)??e.storageClassName??""}function Ol(e){return tb.some(t=>e?.[t]==="true")}function Rr(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":nb.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function Cr(e){let t=e.annotations?.[eb];return typeof t=="string"?t:void 0}var $l=_o(ar(),1);function ye(e,t){let n=e.toLowerCase(),a,o=(e.length<=3?1:e.length<=8?2:3)+1;for(let r of t){if(e.length>=3&&r.toLowerCase().startsWith(n)&&r!==e)return r;if(Math.abs(r.length-e.length)>=o)continue;let s=(0,$l.distance)(n,r.toLowerCase());s<o&&(a=r,o=s)}return a}function ft(e,t){let n=ye(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var Ar=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),ab=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),ob=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function Va(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(Ar.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!rb(e))return{code:"unknown",...lb(e,t)};let n=sb(e,t);return n===e?void 0:{code:"case",...n===void 0?{}:{suggestion:n}}}function rb(e){let[t="",...n]=e.split("/");if(!La(t,n.length===0?Ar:ab))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function sb(e,t){if(!e.includes("/"))return La(e,Ar);let n=La(e,t);return n!==void 0?n:e.split(/[/_-]/).every(ib)?e:void 0}function ib(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||ob.test(e)}function lb(e,t){let n=e.trim().replace(/[\s-]+/g,"_"),a=t.find(r=>r.toLowerCase().endsWith(`/${n.toLowerCase()}`)),o=La(n,t)??a??ye(n,t);return o===void 0?{}:{suggestion:o}}function La(e,t){let n=e.toLowerCase();return[...t].find(a=>a.toLowerCase()===n)}var cb=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"],Pr=["error","warning","info"];function R(e){return{options:{},...e}}function tn(e,t){let n=new Map;for(let a of e){let o=n.get(a.from)??new Map;n.set(a.from,o);let r=`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`,s=o.get(r);s?s.push(a):o.set(r,[a])}return[...n.values()].flatMap(a=>[...a.values()].flatMap(([o,...r])=>o?[{first:o,others:r}]:[]))}function Ia({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:Y(e.resource.at).get("name"),note:db(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function db(e){return e.namespace===""?Q(e):`${Q(e)} in namespace '${e.namespace}'`}var Nl=R({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:o,proof:r})=>a==="missing"&&!o&&(r?.code==="near-key"||r?.code==="no-key"));for(let{first:a,others:o}of tn(n,({to:r,proof:s})=>ub(s)?"":r.key??"")){let{at:r,keyAt:s,to:i,proof:l,effect:c}=a;if(!l||l.code==="complete")continue;let d=Q(l.resource),p={object:d,key:i.key??"",effect:c},u=[{at:pb(l.resource),note:`the keys of ${d}`},...o.slice(0,5).map(gb)];l.resource.at.get("binaryData").get(i.key??"").exists?t(s??r,"binary",p,{related:u}):l.code==="near-key"?t(s??r,"similar",{...p,meant:l.key},{related:u}):t(s??r,"absent",{...p,known:mb(l.resource)},{related:u})}}}}});function ub(e){return e?.code==="no-key"&&fb(e.resource).length===0}var Or=["data","stringData","binaryData"];function pb(e){let t=e.at,n=Or.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function mb(e){let t=Or.flatMap(a=>e.at.get(a).entries().map(([o])=>o)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function fb(e){return Or.flatMap(t=>e.at.get(t).entries().map(([n])=>n))}function gb({keyAt:e,at:t,to:n}){return{at:e??t,note:`key '${n.key??""}' is asked for here, too`}}var Tl=R({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:o,to:r})=>a==="missing"&&!o&&(r.kind==="ConfigMap"||r.kind==="Secret"));for(let a of tn(n,()=>"")){let{at:o,to:r,effect:s,proof:i}=a.first,l={kind:r.kind,name:r.name,namespace:r.namespace,effect:s},c={related:Ia(a),...hb(a.first)};i?.code==="complete"?t(o,"absent",l,c):i?.code==="near-miss"?t(o,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(o,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function hb({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var Ml=R({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!yb(e,a));for(let a of tn(n,({at:o})=>String(o.path.at(0)))){let{from:o,at:r,to:s,proof:i,effect:l}=a.first,c={target:`${s.kind} '${s.name}'`,effect:l},d={related:Ia(a),...o.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(r,"absent",c,d):i?.code==="near-miss"?t(r,"similar",{...c,meant:i.resource.name},d):i?.code==="other-namespace"&&t(r,"elsewhere",{...c,namespace:s.namespace,other:i.resource.namespace},d)}}}}});function yb(e,{from:t,to:n,proof:a}){return n.selector!==void 0||a?.code==="no-port"||n.kind==="Namespace"||n.kind==="CSIDriver"||n.kind==="Node"||n.kind==="CustomResourceDefinition"||n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}var El=R({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},o){t!=="container"||De(o)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var bb=["startupProbe","livenessProbe","readinessProbe"],vb=["postStart","preStop"];function _a({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...bb.map(n=>({name:n,at:t.get(n),isHook:!1})),...vb.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var Vl=R({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:o}of _a(t)){if(!q(a.value))continue;let r=o?wb:kb,s=r.filter(l=>a.get(l).exists),i=r.filter(l=>!o||l!=="tcpSocket");s.length===0&&e(a.key,"none",{check:n,known:Ll(i,"or")}),o&&s.length===1&&s[0]==="tcpSocket"&&e(a.get("tcpSocket").key,"tcp",{check:n},{severity:"warning"}),s.length>1&&e(a.key,"several",{check:n,found:Ll(s,"and")})}}}}}),kb=["exec","httpGet","tcpSocket","grpc"],wb=["exec","httpGet","tcpSocket","sleep"];function Ll(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Il=R({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let{name:a,at:o}=t,r=o.get("ports").exists?[{at:o.get("ports").key,note:"the ports of the container"}]:[],s=new Set;for(let{check:i,port:l,isElsewhere:c}of Sb(t)){let d=l.scalar();if(typeof d=="string"){let p=Rb(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!p.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:Cb(d,p)},{related:r})}else d&&!c&&!s.has(d)&&xb(d,t,n)&&(s.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set($r(t))].join(", ")},{related:r,severity:"info"}))}}}}});function Sb(e){return _a(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function xb(e,t,n){return $r(t).length>0&&!n.containers.some(a=>$r(a).includes(e))}function Rb(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function $r(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function Cb(e,t){if(t.length===0)return"no port by name";let n=ye(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var Wl=R({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||De(n)||n.resource.visitable==="PodTemplate")return;let o=Pb(e.servicesOf(n).filter(Ab),n.resource.file),r=a.flatMap(c=>({container:c,service:o.find(d=>Ob(d,c))}));if(r.some(({service:c})=>c)){for(let{container:c,service:d}of r)!d||Dl(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Fl(d)]});return}if(a.some(Dl))return;let[s,...i]=a,l=o[0]?{severity:"warning",related:[Fl(o[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):s&&t(s.at.get("name"),"single",{container:s.name},l)}}}});function Ab(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>`${a.get("name").text()??""} ${a.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function Pb(e,t){let n=a=>a.file===t?0:_l(a.file)===_l(t)?1:2;return[...e].sort((a,o)=>n(a)-n(o))}function _l(e){return e.slice(0,e.lastIndexOf("/")+1)}function Dl({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function Ob(e,t){return e.at.get("spec").get("ports").items().some(n=>{let a=n.get("targetPort").scalar()||n.get("port").number(),o=n.get("protocol").text()??"TCP",r=t.at.get("ports").items().filter(s=>(s.get("protocol").text()??"TCP")===o);return a!==void 0&&r.some(s=>s.get("name").text()===a||s.get("containerPort").number()===a)})}function Fl(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function nn(e){let t=$b(e),n=e.containers.filter(o=>!t(o)).map(({at:o})=>({at:o.get("image"),policy:o.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(o=>{let r=o.get("image");return{at:r.get("reference"),policy:r.get("pullPolicy")}});return[...n,...a].flatMap(({at:o,policy:r})=>{let s=o.text();return s===void 0?[]:[{at:o,policy:r,text:s}]})}function $b({resource:e}){let n=Y(e.at).get("annotations").entries().some(([r])=>r==="image.openshift.io/triggers"),o=e.at.get("spec").get("triggers").items().flatMap(r=>r.get("imageChangeParams").get("containerNames").texts());return({name:r,at:s})=>n||o.includes(r)||r==="istio-proxy"&&s.get("image").text()==="auto"}function Ot(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var Bl=R({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a,policy:o}of nn(t)){let r=Nb(a,o);if(r===void 0)continue;let s=r==="pinned"?{severity:"info"}:{};e(o,r,{image:Ot(a),policy:o.text()??""},{...s,related:[{at:n,note:"the image"}]})}}}}});function Nb(e,t){if(t.value==="Never")return"never";let n=at(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var jl=R({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of nn(t)){let o=Ot(a.trim(),40),r=Tb.exec(a)?.[0].trim();if(a.trim()==="")e(n,"empty");else{if(at(a))continue;r?e(n,"variable",{image:o,variable:Ot(r,40)},{severity:"info"}):a!==a.trim()?e(n,"blank",{image:o}):e(n,"invalid",{image:o,reason:Eb(a)})}}}}}}),Tb=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,Mb=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function Eb(e){return Mb.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var Kl=R({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let{at:a,text:o}of nn(n)){let r=at(o);!r||r.digest!==void 0||r.tag!=="latest"||e.isImageSet(o)||t(a,r.explicitTag===void 0?"untagged":"latest",{image:Ot(o,70)})}}}}});function Da(e){let t=X(()=>ql(e.workloads,({labels:a})=>a)),n=X(()=>ql(e.workloads,Gl));return{carrying:a=>Object.entries(a).flatMap(([o,r])=>t().get(`${o}=${r}`)??[]),labelled(a){let[o]=Object.entries(a);return(o?n().get(`${o[0]}=${o[1]}`)??[]:[]).filter(s=>Ae(a,Gl(s)))}}}function ql(e,t){let n=new Map;for(let a of e)for(let[o,r]of Object.entries(t(a))){let s=n.get(`${o}=${r}`);s?s.push(a):n.set(`${o}=${r}`,[a])}return n}function Gl({resource:e}){return Y(e.at).get("labels").labels()}var Ul=R({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let n=Da(e);return{reference(a){let{from:o,at:r,to:s,state:i,targets:l}=a;if(o.visitable!=="StatefulSet"||s.kind!=="Service")return;if(i==="missing"){let u=Fb(a.proof);return t(r,"missing",{service:s.name,hint:Db(a)},{related:u})}let c=l,[d]=c,p=e.workloadOf(o);if(!(i!=="resolved"||!d||!p))if(c.some(Lb)){if(!c.some(u=>Ib(u,p)||_b(e,n,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:p.metadata.get("labels").key,note:"the labels of the pods"}];t(r,"unselected",{service:s.name,set:Q(o)},{related:u})}}else{let u=[{at:Vb(d),note:"it has an address of its own"}],m=(p.replicas??2)>1?"warning":"info";t(r,"address",{service:s.name},{related:u,severity:m})}}}}});function Lb(e){return e.at.get("spec").get("clusterIP").text()==="None"}function Vb(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:n})=>n)??Y(e.at).get("name")}function Ib(e,t){return Ae(e.at.get("spec").get("selector").labels(),t.labels)}function _b(e,t,n){let a=n.at.get("spec").get("selector").labels();return e.find("Endpoints",n.namespace,n.name).length>0?!0:e.selectedBy(n,a).workloads.length===0&&(e.nearLabel(n,n.at.get("spec").get("selector"))!==void 0||t.labelled(a).length>0)}function Db({proof:e}){let t=Hl(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function Fb(e){let t=Hl(e);return t?[{at:Y(t.at).get("name"),note:Q(t)}]:[]}function Hl(e){return e&&"resource"in e?e.resource:void 0}var Jl=R({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let n=Da(e),a=X(()=>e.resources.filter(o=>Ub(e,o)));return{Service(o){if(!Kb(o)||qb(e,o))return;let r=e.nearLabel(o,o.at.get("spec").get("selector"));if(r){let{pair:m,label:f,isKey:g,workload:y}=r,k={selector:Fa(m),label:Fa(f),workload:Q(y.resource)},h=[{at:g?f.key:f,note:"the label of the pods"}];return t(g?m.key:m,"near",k,{related:h})}if(a().some(m=>e.sameNamespace(o,m)!==!1))return;let{key:s,pairs:i,values:l}=Wa(o),c=({resource:m})=>e.sameNamespace(o,m)===!0,d=n.labelled(i).find(c)?.resource;if(d)return t(s,"owner",{...l,workload:Q(d)},zl(d,"labels"));if(Gb(e,o,n))return;let p=Wb(e,o);if(p){let{pair:m,label:f,workload:g}=p,y={selector:Fa(m),label:Fa(f),workload:Q(g.resource)};return t(m,"near",y,{related:[{at:f,note:"the label of the pods"}]})}let u=Bb(e,o,n)?.resource;if(u){let m={...l,workload:Q(u),other:u.namespace};return t(s,"elsewhere",m,zl(u,"namespace"))}e.isComplete&&t(s,"none",l)}}}});function Wa(e){let t=e.at.get("spec").get("selector"),n=t.labels(),a={selector:Ne({matchLabels:n}),namespace:e.namespace};return{key:t.key,pairs:n,values:a}}function Fa(e){return`${e.name}=${e.text()??""}`}function zl(e,t){let n=Y(e.at).get(t);return{related:[{at:t==="labels"?n.key:n,note:`the ${t} of ${Q(e)} itself`}]}}function Wb(e,t){let n=e.workloads.find(({resource:o})=>o.name===t.name&&o.file===t.file&&e.sameNamespace(t,o)===!0);if(!n||t.name===""||e.mayBeServed(n))return;let a=n.metadata.get("labels").entries();for(let[o,r]of t.at.get("spec").get("selector").entries()){if(n.labels[o]===r.text())continue;let s=a.find(([i,l])=>i===o||l.text()===r.text())?.[1];if(s)return{workload:n,pair:r,label:s}}}function Bb(e,t,n){let{pairs:a}=Wa(t);return n.carrying(a).filter(({labels:r})=>Ae(a,r)).find(r=>e.areNear(t,r.resource)&&!e.mayBeServed(r))}var jb=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Kb(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,o])=>o.text()!==void 0&&!jb.test(a))}function qb(e,t){let{pairs:n}=Wa(t),{workloads:a,perhaps:o}=e.selectedBy(t,n);return a.length>0||o.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:s})=>Y(s).get("labels").labels()).some(s=>s["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function Gb(e,t,n){let{pairs:a}=Wa(t);return n.carrying(a).some(({labels:o,resource:r})=>{let s=Object.keys(a).filter(l=>Object.hasOwn(o,l));return!(s.length===Object.keys(a).length)&&s.every(l=>o[l]===a[l])&&e.sameNamespace(t,r)!==!1})}function Ub(e,t){return Qt(t)&&e.workloadOf(t)===void 0}var Yl=R({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){let a=zb(e,n),o=n.at.get("spec").get("clusterIP").text()==="None",r=e.isComplete||a.some(({resource:s})=>Ba(s)===Ba(n));for(let{at:s,target:i,protocol:l}of Hb(n)){let[c]=a;if(typeof i=="string"&&/^\d+$/.test(i))t(s,"text",{port:i});else if(c)if(typeof i=="number"){let d=Yb(i,a);if(!d||o||!r)continue;let p={port:i,workload:Q(c.resource),declared:d};t(s,"number",p,{related:Ql(c),severity:"info"})}else{let d=Qb(e,a,{target:i,wanted:l});if(!d||!(r||d.isCertain))continue;let p=o?{severity:"warning"}:{},u={port:i,workload:Q(c.resource),wanted:l,...d};t(s,d.message,u,{related:Ql(c),...p})}else continue}}}}});function Hb(e){return e.at.get("spec").get("ports").items().flatMap(n=>{let a=n.get("protocol").text()??"TCP",o=n.get("targetPort").scalar();if(o)return[{at:n.get("targetPort"),target:o,protocol:a}];let r=n.get("port").number();return r===void 0?[]:[{at:n.get("port"),target:r,protocol:a}]})}function zb(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:o}=e.selectedBy(t,n.get("selector").labels());if(a.length===0)return[];let r=({resource:s})=>Ba(s)===Ba(t)?0:1;return[...a,...o].sort((s,i)=>r(s)-r(i))}function Ba({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var Jb=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Qb(e,t,{target:n,wanted:a}){if(Jb.has(n)||e.mayBeUnread(n))return;let o={port:0,targetPort:n,protocol:a},r=e.minorVersion>=33;if(t.some(p=>Zt({servicePort:o,containers:Nr(p),sidecarsCount:r}).found))return;let s=t.flatMap(Nr).flatMap(p=>p.role==="init"?[]:p.ports),i=s.find(({name:p,protocol:u="TCP"})=>p===n&&u!==a);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(n)?[]:s.flatMap(({name:p})=>p??[]),c=ye(n,l),d=qe(n,l,p=>p)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:d}}function Yb(e,t){let n=t.flatMap(Nr),a=[...new Set(n.flatMap(({ports:r})=>r.map(({containerPort:s})=>s)))];return n.some(({role:r,ports:s})=>r==="container"&&s.length===0)||a.includes(e)?void 0:a.join(", ")}function Nr({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:Zb(n)}])}function Zb(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function Ql({resource:e,containers:t,spec:n}){return[{at:t.map(({at:o})=>o.get("ports")).find(({exists:o})=>o)?.key??n.get("containers").key,note:`the ports of ${Q(e)}`}]}function ja(e){let t=new Map;return{isLimited:(o,r)=>Zl(o).some(s=>s.get("limits").get(r).exists)||n(o,r,["default","max"]),isRequested:(o,r)=>Zl(o).some(s=>s.get("requests").get(r).exists||s.get("limits").get(r).exists)||n(o,r,["defaultRequest","default","max","min"])};function n(o,r,s){return a(o).some(l=>s.some(c=>l.get(c).get(r).exists))||e.mayBeUnread("LimitRange")}function a({workload:{resource:o}}){let r=`${o.hasOwnNamespace}/${o.namespace}`,s=t.get(r);if(s)return s;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,o)!==!1).flatMap(({at:c})=>Xb(c));return t.set(r,l),l}}function Xb(e){return e.get("spec").get("limits").items().filter(n=>n.get("type").text()==="Container")}function Ka({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function Tn({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function Zl({at:e,workload:t}){let n=t.spec.get("resources");return[e.get("resources"),n]}var Xl=R({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:n,isRequested:a}=ja(e);return{container(o,r){!Ka(o)||De(r)||n(o,"memory")||!a(o,"memory")||t(Tn(o),"missing",{container:o.name})}}}});function Ga({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>Mr(a.get("resources"),"container")),...Mr(n,"container"),...$t(t.get("overhead"),"container"),...e.flatMap(({at:a})=>a.get("env").items().flatMap(o=>qa(o.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(a=>[...qa(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...Tr(a.get("ephemeral").get("volumeClaimTemplate"))])]}function Ua(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return Tr(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(Tr);case"PersistentVolume":return $t(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return $t(t.get("spec").get("hard"),"quota");case"LimitRange":return ev(t);case"HorizontalPodAutoscaler":return tv(t);default:return[]}}function Tr(e){return Mr(e.get("spec").get("resources"),"volume")}function Mr(e,t){return[...$t(e.get("requests"),t),...$t(e.get("limits"),t)]}function ev(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>$t(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>$t(t.get(n),"range").map(a=>({...a,resource:""})))])}function tv(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(o=>qa(o,n.get("name").text()??"","metric"))}))}function $t(e,t){return e.entries().flatMap(([n,a])=>qa(a,n,t))}function qa(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var ec=R({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=rv(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>Ua(n).forEach(t),workload:n=>Ga(n).forEach(t)}}}),nv=1024*1024,av=500,ov=65536;function rv({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),o=Le(a);if(o===void 0||o.numerator<=0n)return;let r=Number(o.numerator)/10**o.scale,s={field:e.name,text:a,value:Ea(o),meant:""};if(/(^|\.)cpu$/.test(t)){let u=sv(a,r,n);return u&&{message:u,reading:{...s,meant:`${a}m`}}}let i=/(^|\.)memory$/.test(t);if(r>=nv||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(a)??[];if(l===void 0||c===""&&Number(l)>ov)return;if(c==="m")return{message:"milli",reading:{...s,meant:`${l}Mi`}};let d=n==="volume"&&t==="storage"&&e.name!=="sizeLimit",p=`${l}${d?"Gi":"Mi"}`;return i||c===""?{message:"bytes",reading:{...s,meant:p}}:void 0}function sv(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=av?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var tc=R({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n,use:a})=>{let o=n.scalar()??"",r=Ma(o),s={field:n.name,text:String(o)};if(r===void 0){(Le(o)?.numerator??0n)<0n&&a!=="range"&&a!=="divisor"&&e(n,"negative",s);return}let{code:i,suggestion:l,alternative:c}=r;i==="empty"?e(n,"empty",s):l===void 0?e(n,"invalid",s):e(n,"meant",{...s,meant:c===void 0?`'${l}'`:`'${l}' or '${c}'`})};return{resource:n=>Ua(n).forEach(t),workload:n=>Ga(n).forEach(t)}}});var rc=R({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=n.get("limits");for(let[o,r]of n.get("requests").entries()){let s=a.get(o),i={resource:o,request:String(r.value),limit:String(s.value)},l=Le(r.scalar()),c=Le(s.scalar());if(l===void 0||s.exists&&c===void 0||/memory|storage/.test(o)&&[l,c].some(iv))continue;let d=[{at:s,note:"the limit"}];c===void 0?nc(o)&&l.numerator!==0n&&e(r,"unlimited",i):nc(o)&&ze(l,c)!==0?e(r,"unequal",i,{related:d}):lv(l,c)&&e(r,"above",i,{related:d})}};return{container:({at:n})=>t(n.get("resources")),workload:({spec:n})=>t(n.get("resources"))}}});function iv(e){return e!==void 0&&e.numerator>0n&&mt(e)<1048576n}function nc(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function lv(e,t){return ze(e,t)>0&&(ac(e)||ac(t)||oc(e)!==oc(t))}function ac({numerator:e,scale:t}){return t<=3||e>10n**15n}function oc(e){return mt({...e,scale:e.scale-3})}var sc=R({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let n=ja(e);return{container(a){if(!Ka(a))return;let o=cv(a,n);if(o===void 0)return;let{name:r}=a;dv(a)&&o.both?t(Tn(a),"bare",{container:r}):t(Tn(a),"missing",{container:r,lacks:o.text})}}}});function cv(e,{isRequested:t}){let n=t(e,"cpu"),a=t(e,"memory");if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu request and no memory request",both:!a}}function dv({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var ic=R({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server rejects a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
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
`}]},visit({report:e}){return{Namespace(t){let n=t.at.get("metadata"),a=n.get("labels"),o=new Map(Pt(a.labels()).problems.map(r=>[r.label,r]));for(let[r,s]of a.entries()){let i=o.get(r);i?.code==="level"?e(s,"level",{value:i.value}):i?e(s,"version",{value:i.value}):r.startsWith(he)&&!pt.includes(r)&&e(s.key,"key",{label:r,meant:uv(r)},{severity:"warning"})}for(let[r,s]of n.get("annotations").entries())pt.includes(r)&&e(s.key,"annotation",{label:r},{severity:"warning"})}}}});function uv(e){let t=pt.map(a=>a.slice(he.length)),n=ye(e.slice(he.length),t);return n===void 0?"":`: '${n}' was probably meant`}var uc=R({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server rejects every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>lc("this pod",e),workload:e=>lc("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let{resource:a,metadata:o,spec:r}=n;if(a.kind==="PodTemplate")return;let s=pv(e,n);if(s===void 0)return;let{standard:i,at:l}=s,c={metadata:o.value,spec:r.value};for(let{violations:d}of Na(c,i,e.minorVersion)){let[p,...u]=d,m=u.length===0?"":`, and ${u.length} more`,f={namespace:a.namespace,level:i.level,violation:p.text,more:m},g=[{at:l,note:`namespace '${a.namespace}' enforces ${i.level}`},...u.map(({path:k,text:h})=>({at:dc(n,k),note:h}))],y=dc(n,p.path);a.kind==="Pod"?t(y,"pod",f,{related:g}):t(y,"workload",f,{related:g})}}}}});function lc(e,{namespace:t,level:n,violation:a,more:o}){let r=`namespace '${t}' rejects ${e} (${n}): ${a}`,s=[r+o,r,`its namespace rejects ${e} (${n}): ${a}`];return s.find(l=>l.length<=cc)??`${s.at(-1)?.slice(0,cc-1)}\u2026`}var cc=120;function pv(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let n=e.find("Namespace","",t.namespace).filter(s=>e.areNear(s,t)),[a,...o]=n.map(mv);return o.every(s=>s?.standard.level===a?.standard.level&&s?.standard.version===a?.standard.version)?a:void 0}function mv(e){let t=e.at.get("metadata").get("labels"),{enforce:n,problems:a}=Pt(t.labels());if(!(a.some(({label:r})=>r.startsWith(`${he}enforce`))||n.level==="privileged"))return{standard:n,at:t.get(`${he}enforce`)}}function dc({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var fv=1e4;function gt(e){let t=new Map,n=(a,o)=>t.has(a)?void 0:t.set(a,o);for(let a of e.ofKind("StatefulSet"))for(let o of a.at.get("spec").get("volumeClaimTemplates").items()){let r=o.get("metadata").get("name").text();r&&a.name&&n(`${a.namespace}/${r}-${a.name}`,{at:o,resource:a,template:gv(a,r)})}for(let a of e.ofKind("Pod"))for(let o of a.at.get("spec").get("volumes").items()){let r=o.get("ephemeral").get("volumeClaimTemplate");r.exists&&n(`${a.namespace}/${a.name}-${o.get("name").text()??""}`,{at:r,resource:a})}return({namespace:a,name:o})=>{let[r]=e.find("PersistentVolumeClaim",a,o);return r?{at:r.at,resource:r}:t.get(`${a}/${o.replace(/-\d+$/,"")}`)??t.get(`${a}/${o}`)}}function gv(e,t){let n=e.at.get("spec"),a=Math.min(pc(n.get("replicas"),1),fv),o=pc(n.get("ordinals").get("start"),0),r=Array.from({length:a},(s,i)=>`${t}-${e.name}-${o+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:r}}function pc(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function Ha(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,o=t.get(a);o?o.push(n):t.set(a,[n])}return({namespace:n,name:a})=>t.get(`${n}/${a}`)??[]}function ht(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function Mn(e){let t=e.at.get("metadata").get("annotations").labels();return en({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function za(e,{set:t,names:n}){return n.flatMap(a=>{let o=e.bindingOf(t.namespace,a);return o&&(o.state==="bound"||o.state==="race")?[o]:[]})}function Ja(e,{class:t,reasons:n}){return e.isComplete||!t||!n.some(({code:o})=>o==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(o=>Mn(o)===t).every(({at:o})=>hv.some(r=>o.get("spec").get(r).exists))}var hv=["hostPath","local","nfs","iscsi","fc"];function mc(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var fc=R({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=gt(e);return{reference(a){let{at:o,to:r,state:s,proof:i}=a;if(s!=="missing"||!i||r.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||yv(e,a)||n(r))return;let l=r.name;if(i.code==="complete")return t(o,"absent",{claim:l,namespace:r.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:Y(c.at).get("name"),note:`${Q(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(o,"similar",{claim:l,meant:c.name},{related:d}):t(o,"elsewhere",{claim:l,namespace:r.namespace,other:c.namespace},{related:d})}}}});function yv(e,{from:t,at:n}){if(t.visitable!=="StatefulSet")return!1;let o=t.at.get("spec").get("volumeClaimTemplates").items().map(i=>i.get("metadata").get("name").text()),r=n.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(i=>r.startsWith(`${i.path.join("/")}/`)&&o.includes(i.get("name").text()))}var bc=R({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let n=gt(e),a=Ha(e),o=new Set;return{claim(r){let s=r.state==="pending"?n(r.claim):void 0;if(!s||bv(e,r,s))return;let i=s.template?.id??`${r.claim.namespace}/${r.claim.name}`,l=wv(e,r),c=l.find(({isDecisive:m})=>m)??xv(r);if(!c||o.has(i))return;o.add(i);let d=$v(e,r,s.at,c),p=l.slice(0,5).map(m=>({at:Pv(m),note:m.text})),u=a(r.claim).slice(0,3).map(m=>({at:m.at,note:`${Q(m.from)} mounts it and stays Pending`}));t(Ov(s.at,c.code),"pending",{who:Rv(r,s),why:d},{related:[...p,...u]})}}}});function bv(e,t,{template:n,resource:a}){return Ja(e,t)||t.reasons.some(({code:r})=>r==="volume-not-found")||t.reasons.some(({code:r})=>r==="other-claim")||n&&za(e,n).length>0?!0:t.reasons.some(({code:r,volume:s})=>r==="reserved"&&ht(e,s)?.at.get("spec").get("claimRef").get("name").text()===t.claim.name)&&!e.isNamespaceGiven(a)||vv(e,t)}function vv(e,{claim:t,reasons:n}){if(e.isComplete)return!1;let a=({volume:o})=>o!==void 0&&e.find("PersistentVolume","",o).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||n.some(a)}var kv=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function wv(e,{claim:t,class:n,reasons:a}){let[o]=e.find("PersistentVolumeClaim",t.namespace,t.name),r=o?.at.get("spec").get("volumeName").text(),s=a.flatMap(({code:l,text:c,volume:d})=>{let p=ht(e,d);if(!p)return[];let u=l==="class"||p.name===r||Mn(p)===n;return[{code:l,text:c,volume:p,isDecisive:u}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+kv.indexOf(l.code);return s.sort((l,c)=>i(c)-i(l)||Sv(c.volume,l.volume))}function Sv(e,t){let[n,a]=[e,t].map(o=>Fe(o.at.get("spec").get("capacity").get("storage").scalar()??""));return n&&a?ze(n,a):0}function xv({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>e.find(a=>a.code===n)??[])[0]}function Rv({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var Cv={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:En,"class-not-found":En,"no-class":En,"no-provisioner":En,"unknown-provisioner":En},Av={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function Pv({code:e,volume:t}){let n=Av[e]?.(t.at);return n?.exists?n:t.at.get("metadata").get("name")}function Ov(e,t){let n=Cv[t]?.(e);if(n?.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function En(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function $v(e,t,n,a){let o=typeof a.volume=="object"?a.volume:ht(e,a.volume),r=n.get("spec"),s=t.reasons.some(({code:u})=>u==="default-class"),i=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!o)return l[a.code]?.()??a.text;let c=o.at.get("spec"),d=Mn(o)?`class '${Mn(o)}'`:"no class";return{"too-small":()=>`it asks for ${gc(r.get("resources").get("requests"))}, volume '${o.name}' offers ${gc(c.get("capacity"))}`,"access-modes":()=>`it asks for ${hc(r)}, volume '${o.name}' offers ${hc(c)}`,selector:()=>`its selector '${Ne(r.get("selector").value)}' does not match volume '${o.name}'`,"volume-mode":()=>`it asks for volume mode '${yc(r)}', volume '${o.name}' has '${yc(c)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${o.name}' is`,class:()=>`it ${s?"gets the default":"asks for"} ${i}, volume '${o.name}' has ${d}`}[a.code]?.()??a.text}function gc(e){return String(e.get("storage").scalar()??"")}function hc(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function yc(e){return e.get("volumeMode").text()??"Filesystem"}var vc=R({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${wc(e.volumes,"volume")}${e.ofClass}: ${Vv(e.claims-e.volumes)} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of Tv(Nv(e))){let a=n.findLast(({mayStay:u})=>u);if(!a)continue;let o=kc(a.claim),r=[...new Set(n.flatMap(({volumes:u})=>u))],[s,i]=[Mv(n),r.length],l={claims:s,volumes:i,ofClass:mc(a.binding.class)},c={related:Lv(e,r,a,n)},d=s>i?void 0:Ev(a,n);if(d&&t(o,"order",d,c),s<=i)continue;let p=n.every(({claim:u})=>u.template&&u.template.id===a.claim.template?.id);t(o,p?"replicas":"claims",l,c)}}}}});function Nv(e){let t=gt(e),n=Iv(a=>za(e,a).length>0);return e.bindings.flatMap(a=>{let o=t(a.claim);if(!o||a.reasons.some(({code:i})=>i==="provisioner")||Ja(e,a))return[];let r=a.volume===void 0?a.candidates??[]:[a.volume];return a.state==="bound"?[{binding:a,claim:o,volumes:r,mayStay:!1}]:a.state==="race"?[{binding:a,claim:o,volumes:r,mayStay:a.mayStayPending===!0}]:a.state==="pending"&&o.template!==void 0&&n(o.template)?[{binding:a,claim:o,volumes:[],mayStay:!0}]:[]})}function Tv(e){let t=new Map,n=s=>{let i=s;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return t.set(s,i),i},a=new Map,o=({binding:s,claim:i})=>i.template?`template ${i.template.id}`:`claim ${s.claim.namespace}/${s.claim.name}`;for(let s of e){let i=a.get(s.volumes),l=i===void 0?s.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(o(s)));a.set(s.volumes,o(s))}let r=new Map;for(let s of e){let i=n(o(s)),l=r.get(i);l?l.push(s):r.set(i,[s])}return[...r.values()]}function Mv(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function Ev({binding:e},t){let n=e.candidates??[],a=t.filter(r=>r.binding!==e&&r.volumes.some(s=>n.includes(s))),[o]=a;if(!(!o||n.length===0||e.reasons.some(({code:r})=>r==="estimate")))return{claim:e.claim.name,rival:a.length===1?`claim '${o.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function Lv(e,t,n,a){let o=(l,c)=>{let d=ht(e,l);return d?[{at:d.at.get("metadata").get("name"),note:c}]:[]},r=n.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),s=new Set,i=a.filter(({claim:{template:l},binding:c})=>{let d=l?.id??c.claim.name;return c!==n.binding&&!s.has(d)&&s.add(d)});return[...t.slice(0,5).flatMap(l=>o(l,`volume '${l}'`)),...r.slice(0,3).flatMap(({volume:l,text:c})=>o(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):kc(l),note:l.template?`${wc(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function kc({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function wc(e,t){return`${e} ${t}${e===1?"":"s"}`}function Vv(e){return`${e} ${e===1?"stays":"stay"}`}function Iv(e){let t=new Map;return n=>{let a=t.get(n.id)??e(n);return t.set(n.id,a),a}}var Er="kubernetes.io/hostname";function Ln(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Er]?!0:Lr(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Lr(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let o=a.get("key").text();return(o===Er||o==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function Qa(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let o=a.get("labelSelector").value;return a.get("topologyKey").text()===Er&&q(o)&&t.some(r=>we(o,r))})}var Sc="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",_v=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${Sc}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${Sc}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function Nt(e){let t=Za(e);if(t!=="")return _v.find(({matches:n})=>n.test(t))?.gives}function Ya(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(Za(e))}var Dv=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],Fv=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function xc(e,t){let n=Za(e);return t.some(a=>n===a||n.startsWith(`${a}/`))}function Za(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function an(e){return e.spec.get("volumes").items().flatMap(t=>{let n=t.get("name").text()??"",a=t.get("hostPath").get("path"),o=a.text()??"",r=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(o)||r.length===0)return[];let s=r.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:n,path:o,at:a,type:t.get("hostPath").get("type").text()??"",mounts:r,writable:s,isAgent:Kv(e)};return[{...i,rule:Wv(i,e)}]})}function Wv(e,t){let{path:n,isAgent:a}=e;return Nt(n)!==void 0&&(!a||Ya(n))?"host-path-sensitive":a||xc(n,Dv)?Bv(e,t)?"host-path-writable":void 0:Ln(t)?void 0:"host-path-volume"}function Bv({path:e,type:t,writable:n},a){return Ya(e)||xc(e,Fv)||/OrCreate$|^Socket$|Device$/.test(t)||jv(e,a)?!1:n.some(o=>o.at.get("mountPropagation").text()!=="Bidirectional")}function jv(e,{resource:t,containers:n}){let a=Za(e).split("/").at(-1)??"",o=[t.name,...n.map(({name:r})=>r)];return a.length>4&&o.includes(a)&&Nt(e)===void 0}function Kv({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var Rc=R({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec"),o=a.get("hostPath").get("path");!o.exists||a.get("nodeAffinity").get("required").exists||Nt(o.text()??"")===void 0&&e(o,"anywhere",{volume:t,path:o.text()??""})}}}});var Cc=R({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("hostPath").get("path"),o=Nt(a.text()??"");o!==void 0&&e(a,"volume",{volume:t,path:a.text()??"",gives:o})},workload(t){for(let{rule:n,name:a,path:o,at:r,mounts:s,writable:i,isAgent:l}of an(t)){let c=n==="host-path-sensitive"?Nt(o):void 0;if(c===void 0)continue;let d=i.length>0&&!Ya(o)?", writable":"",p=s.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(r,"exposed",{volume:a,path:o,how:d,gives:c},{related:p,...l?{severity:"info"}:{}})}}}}});var Ac=R({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:o,at:r}of an(t))n==="host-path-volume"&&e(r,"pod",{volume:a,path:o})}}}});var Pc=R({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let n of an(t)){let[a,...o]=n.rule==="host-path-writable"?n.writable:[];if(!a)continue;let r=a.at.get("readOnly"),s=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...o.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(r.exists?r:a.at,"writable",{container:a.container,path:n.path},{related:s})}}}}});var Oc=R({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=gt(e),a=Ha(e),o=new Set;return{claim(r){let s=r.state==="pending"?void 0:n(r.claim),i=s&&qv(s);if(!i||i==="ReadWriteOnce"&&Hv(e,r))return;let l=Yv(zv(e,s,a(r.claim)));if(!l)return;let{at:c,code:d,user:p,pod:u,pods:m,other:f}=l,g=r.claim.name,k=[{at:s.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],h=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&h==="warning")return t(c,"replicas",{claim:g,pods:m},{related:k});if(d==="several"&&h==="warning")return t(c,"several",{claim:g,user:p,other:f},{related:k});if(d!=="surge")return t(c,"onePod",{claim:g,pod:u},{related:k,severity:h});o.has(l.id)||(o.add(l.id),h==="error"?t(c,"onePod",{claim:g,pod:u},{related:k,severity:"warning"}):t(c,"surge",{claim:g,user:p},{related:k,severity:"info"}))}}}});function qv({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var Gv=["nfs","hostPath","cephfs","glusterfs","azureFile"],Uv=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Hv(e,{volume:t,candidates:n,class:a}){let r=(t===void 0?n??[]:[t]).flatMap(i=>ht(e,i)??[]);if(r.length>0)return r.every(({at:i})=>Gv.some(l=>i.get("spec").get(l).exists)||Lr(i.get("spec").get("nodeAffinity").get("required")));if(!a)return!1;let[s]=e.find("StorageClass","",a);return Uv.test(s?.at.get("provisioner").text()??a)}function zv(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return l&&c&&Jv(i,t.resource)?[{workload:l,pods:Qv(e,l),at:i.at}]:[]}),o=t.template&&e.workloadOf(t.template.set),r=o?[{workload:o,pods:1,at:t.at.get("metadata").get("name")},...a]:a,s=new Set;return r.filter(({workload:{resource:i},pods:l})=>{let c=$c(i);return l>0&&!s.has(c)&&s.add(c)})}function $c({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function Jv({from:e,targets:t},n){if(t.length<=1)return!0;let a=r=>r.file.slice(0,r.file.lastIndexOf("/")+1);return(t.find(({file:r})=>r===e.file)??t.find(r=>a(r)===a(e))??t[0])?.at.document===n.at.document}function Qv(e,{resource:t,replicas:n=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let a=e.referencesTo(t).flatMap(({from:o,state:r})=>o.visitable==="HorizontalPodAutoscaler"&&r==="resolved"?o.at.get("spec").get("maxReplicas").number()??1:[]);return n===0?0:Math.max(n,...a)}function Yv(e){let[t]=e,n=e.find(({workload:r,pods:s})=>s>1&&!Ln(r)&&!Qa(r,[r.labels]));if(n)return Vr("replicas",n,e,"a second pod of");let a=e.filter(({workload:r})=>r.resource.kind==="CronJob"||!De(r)),o=a.slice(1).find(r=>!Ln(r.workload)&&!Zv(r,a));if(o&&a.some(({workload:r})=>!De(r))){let r=a.find(s=>s!==o);return{...Vr("several",o,e,"a pod of"),other:r?Q(r.workload.resource):""}}return t&&e.length===1&&Xv(t.workload)?Vr("surge",t,e,"the new pod of a rollout of"):void 0}function Vr(e,{workload:t,pods:n,at:a},o,r){let s=Q(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=o.filter(c=>c.workload!==t);return{code:e,id:$c(t.resource),at:a,user:s,pods:`${i} pods of ${s}`,pod:`${r} ${s}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${Q(c.workload.resource)} mounts it, too`}))}}function Zv(e,t){let n=t.filter(a=>a!==e);return Qa(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>Qa(a.workload,[e.workload.labels]))}function Xv({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let n=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),a=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var Nc=R({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:o=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(o)?e(n,"expired",{rule:a,until:o}):e(n,"noDate",{rule:a,until:o}))}}}});var Tc=R({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var Mc=R({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:o}){if(t==="unknown-rule"){if(a==="")return e(n,"none");e(n,"unknown",{rule:a,meant:o===void 0?"":` (did you mean '${o}'?)`})}}}}});var Ec=R({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var Lc=R({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var Vc=R({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var Ic=R({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){let a;return{resource(o){let{document:r}=o.at;if(a?.document!==r&&(a={document:r,isSuspicious:ek.test(n(o))}),!!a.isSuspicious)for(let s of Ir(o.at)){let i=t(s),l=typeof s.value=="boolean"&&!/^(true|false)$/i.test(i);if(!l&&!tk(s.value,i))continue;let c={written:`'${i}'`,read:nk(s.value,i)};ok(s,o)?e(s,"text",c,{severity:"error"}):!l&&!/mode$/i.test(s.name)&&e(s,"number",c)}}}}}),ek=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function tk(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function nk(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Ir(e){return Array.isArray(e.value)?e.items().flatMap(Ir):q(e.value)?e.entries().flatMap(([,t])=>Ir(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var ak=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function ok(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return ak.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var _c=R({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:o,problem:r}=t;if(r==="wildcard")return e(a,"wildcard",{text:o.startsWith("*")?o:`*${o}`});if(r==="in-itself")return e(a,"inItself",{name:o});if(r==="merge")return e(a,"merge");let s=ye(o,t.known);e(a,"unknown",{name:o,meant:s===void 0?"":` (did you mean '*${s}'?)`})}}}});var Dc=R({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var Fc=R({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.before},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var Wc=R({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,n){t.code==="unreadable"&&e({file:n,span:t.span},"unreadable",{reason:t.reason})}}}});var Bc=R({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="blank")return;let{span:a,character:o,isLineEnd:r}=t;e({file:n,span:a},r?"lineEnd":"blank",{character:o})}}}});var jc=R({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var Kc=R({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},rk[t.before])}}}}),rk={content:"tab",nothing:"nothing",item:"item"};var qc=R({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var Gc=R({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="refused"&&e(a,sk[t.problem]),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}}),sk={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var Hc=R({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:n,first:a}of ik(e)){let{before:o,severity:r}=mk(a,n),s=[{at:Y(a.at).get("name"),note:`${Q(a)} is defined here, too`}];t(Y(n.at).get("name"),"again",{object:Q(n),before:o},{related:s,severity:r})}}}}});function ik(e){let t=uk(e).flatMap(a=>a.flatMap((o,r)=>{let s=pk(e,o,a.slice(0,r));return s?[{resource:o,first:s}]:[]}));if(e.isComplete)return t;let n=new Map;for(let{first:a,resource:o}of t){let r=on(o.file);n.set(r,(n.get(r)??new Set).add(`${a.file} ${o.file}`))}return t.filter(({first:a,resource:{file:o}})=>a.file===o?!0:!((n.get(on(o))?.size??0)>1||lk.test(on(o)))&&!dk(a.file,o))}var lk=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,ck=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function dk(e,t){let[n,a]=[Uc(e),Uc(t)],o=[...n].filter(r=>a.has(r));return n.has("patch")||a.has("patch")?!0:o.some(r=>!ck.has(r))||o.length===Math.min(n.size,a.size)}function Uc(e){let t=e.slice(on(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(n=>n!==""))}function uk(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,o=t.get(a);o?o.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,o)=>a.file<o.file?-1:a.file>o.file?1:0))}function pk(e,t,n){let a=n.filter(o=>e.sameNamespace(o,t)===!0);return a.find(({file:o})=>o===t.file)??a.find(({file:o})=>on(o)===on(t.file))??(e.isComplete?a[0]:void 0)}function mk(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=_r(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function on(e){return e.slice(0,e.lastIndexOf("/")+1)}function _r(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,o)=>_r(a,t[o]));if(!q(e)||!q(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&_r(e[a],t[a]))}function Ve(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var zc=R({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("schedule"),a=n.text()?.trim()??"",[,,o=""]=a.split(/\s+/),r=/^([0-9]+)-([0-9]+)$/.exec(o);if(r===null||Number(r[2])-Number(r[1])!==6)return;let s=Ge(a);if("problem"in s||"seconds"in s.cron)return;let{needsBothDays:i,daysOfWeek:l}=s.cron,[c=0]=l;i||l.size!==1||e(n,"either",{schedule:Ve(a),days:o,weekday:fk[c]??""})}}}}),fk=["SUN","MON","TUE","WED","THU","FRI","SAT"];var Jc=R({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("schedule"),a=n.text()?.trim()??"",[o,r="",...s]=a.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(o??"")||r.includes("-"))return;let i=Ge(a);"problem"in i||"seconds"in i.cron||i.cron.hours.size===24||e(n,"minute",{schedule:Ve(a),meant:Ve(["0",r,...s].join(" "))})}}}});var Qc=R({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server rejects the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
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
`}]},visit({report:e}){return{CronJob(n){let a=n.at.get("spec"),o=a.get("schedule"),r=o.text(),s=r===void 0?void 0:Ge(r);r!==void 0&&s&&"problem"in s&&!t(o)&&e(o,"schedule",{schedule:Ve(r),problem:s.problem.text});let i=a.get("timeZone"),l=i.text(),c=l===void 0?void 0:Va(l);if(l===void 0||!c||t(i))return;let{code:d,suggestion:p}=c,u=p===void 0?"":`: '${p}' was probably meant`;d==="empty"||d==="local"?e(i,"unnamed",{zone:l}):e(i,"zone",{zone:Ve(l),meant:u})}};function t(n){let a=n.text()??"",o=gk.exec(a)?.[0];if(o===void 0)return!1;let r={value:Ve(a),variable:Ve(o)};return e(n,"variable",r,{severity:"info"}),!0}}}),gk=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|<[\w -]+>/;var Yc=R({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec"),a=n.get("schedule"),o=a.text();if(o===void 0||n.get("suspend").flag()===!0)return;let r=Ge(o);if("problem"in r||!Sa(r.cron))return;let s=Ve(o);/(^|\s),+(\s|$)/.test(o)?e(a,"empty",{schedule:s}):e(a,"day",{schedule:s})}}}});var Zc=R({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:n}){let{kind:a,version:o}=t,r=yk(t),s=n.get("labels");if(!r)return;if(bk(r))return!r.isRequired||o!=="v1"||s.entries().length===0?void 0:e(r.at,r.at.exists?"empty":"missing",{kind:a});let i=s.exists?"the labels of the pods":"the pods carry no labels",l=[{at:s.key,note:i}],[c]=r.pairs.entries().filter(([p,u])=>vk(u,Dr(s,p))),d=r.expressions?.items().find(p=>!wk(p,s));if(c){let[p,u]=c,m=Dr(s,p),f={key:p,selector:u.text()??""};typeof m=="string"?e(u,"differs",{...f,label:m},{related:l}):e(u,"absent",f,{related:l})}else if(d){let p={key:d.get("key").text()??"",operator:Sk(d)};e(d,"expression",p,{related:l})}}}}}),hk=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function yk({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let o=e==="Job"&&n.get("manualSelector").flag()===!0;if(!o&&(e===void 0||!hk.has(e)))return;let r=a;return{at:a,pairs:r.get("matchLabels"),expressions:r.get("matchExpressions"),isRequired:!o}}function bk({at:e,pairs:t,expressions:n}){return e.exists?q(e.value)&&t.entries().length===0&&(n?.items()??[]).length===0:!0}function vk(e,t){return e.text()!==void 0&&t!==e.value&&!Xc(t)}function Dr(e,t){return q(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Xc(e){return e!=null&&typeof e!="string"}var kk=new Set(["In","NotIn","Exists","DoesNotExist"]);function wk(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!kk.has(a)||Xc(Dr(t,n))?!0:we({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function Sk(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var ed=R({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("startingDeadlineSeconds"),a=n.number();a===0?e(n,"never",{severity:"error"}):a!==void 0&&a>0&&a<xk&&e(n,"short",{seconds:a})}}}}),xk=10;var td=R({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){if(!t.at.get("image").exists)return;let a=n.spec.get("volumes"),o=Ak(n),r=a.exists?[{at:a.key,note:Rk(o)}]:[];for(let s of Ck(t)){let i=s.text();if(!i||o.includes(i))continue;let l=ye(i,o),c=l===void 0?"":` (did you mean '${l}'?)`;e(s,"undefined",{container:t.name,volume:i,meant:c},{related:r})}}}}});function Rk(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function Ck(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>q(t.value)).map(t=>t.get("name"))}function Ak(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(o=>o.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(o=>o.get("name")),...n].flatMap(o=>o.text()??[])}var nd=[fc,bc,vc,Rc,Cc,Ac,Pc,Oc,Bl,jl,Kl,El,Vl,Il,Wl,Xl,ec,tc,rc,sc,Ul,Jl,Yl,Hc,zc,Jc,Qc,Yc,Zc,ed,td,Nl,Tl,Ml,ic,uc,Vc,Ic,_c,Dc,Fc,Wc,Bc,jc,Kc,qc,Gc,Nc,Tc,Mc,Ec,Lc];function rt(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}var Cd=_o(Rd(),1);function Ad(e){let t=e.map(n=>(0,Cd.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function Pd(e,t){let n=new Map(e.map(p=>[p.id,p])),a=t.overrides.map(p=>({override:p,matches:Qr(p,t)})),o=new Map(e.map(p=>[p.id,a.filter(({override:u})=>u.rules[p.id]?.options!==void 0)]));return{isOn:s,isHeard:i,variants:l,variantFor:c,severityOf:d};function r(p,u){let m=t.rules[p.id]?.severity;return m!==void 0?m:t.profile==="recommended"&&u==="info"?"off":u}function s(p){return n.get(p)?t.rules[p]?.severity!=="off"?!0:a.some(({override:m})=>(m.rules[p]?.severity??"off")!=="off"):!1}function i(p){let u=n.get(p);return u!==void 0&&r(u,u.severity)!=="off"}function l(p){let u={...iw(p.options),...t.rules[p.id]?.options};return[u,...(o.get(p.id)??[]).map(({override:m})=>({...u,...m.rules[p.id]?.options}))]}function c(p,u){return u?(o.get(p)??[]).findLastIndex(({matches:f})=>f({file:u.file,resource:u}))+1:0}function d(p,u,m){let f=n.get(p);if(!f)return"error";let g=r(f,m??f.severity);for(let{override:y,matches:k}of a){let h=y.rules[p]?.severity;h!==void 0&&k(u)&&(g=h)}return g}}function iw(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function Qr(e,{filesFrom:{add:t,drop:n}}){let a=e.files?Ad(e.files):void 0,o=a&&(l=>a(t+(n!==""&&l.startsWith(n)?l.slice(n.length):l))),r=Jr(e.kinds),s=Jr(e.namespaces),i=Jr(e.names);return({file:l,resource:c})=>(o?.(l)??!0)&&(r===void 0||c!==void 0&&r(c.kind))&&(s===void 0||c!==void 0&&s(c.namespace))&&(i===void 0||c!==void 0&&i(c.name))}function Jr(e){return e===void 0?void 0:rt(e)}function Od(e){let[t="",...n]=e.split("/");if(t===""||n.length<1||n.length>2||n.includes(""))return`'${e}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`;let a=ft(t,Ht);return/[*?]/.test(t)||Ht.includes(t)||a===""?void 0:`there is no kind '${t}'${a}`}function $d(e){let t=e.map(n=>{let a=n.split("/"),[o="*",r="*",s]=a;return{kind:rt([o]),namespace:rt([s===void 0?"*":r]),name:rt([s??r])}});return(n,a,o)=>t.some(r=>r.kind(n)&&r.namespace(a)&&r.name(o))}var _n=class extends Error{constructor(){super(...arguments);this.name="UsageError"}},ln=class extends _n{constructor(){super(...arguments);this.name="ConfigError"}};function yt(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function ao(e,t){let n=0,a=e.length-1;for(;n<a;){let o=n+a+1>>1;(e[o]??0)<=t?n=o:a=o-1}return n}function no(e,t){let n=ao(e,t);return{line:n+1,column:t-(e[n]??0)+1,offset:t}}function Nd(e,t){return{start:no(e,t.start),end:no(e,t.end)}}function me(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),o=a===-1?e.length:a;return{start:n,end:e[o-1]==="\r"?Math.max(n,o-1):o}}function Md(e){for(let s of cw){let i=s(e);if(i)return i}let{reason:t,line:n,column:a}=e,o=mw.find(s=>s.says.test(t)),r=o?.hint??Ed.find(s=>s.line.test(n))?.hint??"see whether a text on it needs quotes";return{reason:o?.reason??(t.split(`
`)[0]??"").slice(0,60),hint:r,...o?.isHere?{from:a}:{}}}var oo=/indentation|separator is expected|multiline key|':' after|comma/,lw=/^\s*```|^(?:---|\s)*[$>]\s+\w/,cw=[({line:e})=>/^\s*(?:<<<<<<< |=======$|>>>>>>> )/.test(e)?{reason:"this is the mark of a merge conflict",hint:"choose one side and remove the marks"}:void 0,({line:e,above:t,reason:n})=>{let a=oo.test(n)?[e,t??""].findIndex(o=>lw.test(o)):-1;return a===-1?void 0:{reason:"this is no YAML",hint:"remove the line: it looks like part of a web page or of a shell session",isAbove:a===1}},({line:e})=>/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/.test(e)?{reason:"this is no YAML",hint:"remove the '...'"}:void 0,uw,({line:e,column:t,reason:n})=>{let a=/comma/.test(n)&&e[t]===":"?/("[^"]*"|[^\s,[{]+)\s*$/.exec(e.slice(0,t)):null;return a?{reason:"a ',' is missing before this",hint:"put one there",from:a.index}:void 0},({line:e,reason:t})=>oo.test(t)&&/^\s*(?:- )*[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /.test(e)?{reason:"the value holds ': '",hint:"put it in quotes"}:void 0,pw,({above:e,reason:t,line:n})=>oo.test(t)&&e!==void 0&&Td.test(e)&&!Td.test(n)?{reason:"the line is no 'key: value' pair",hint:"put a blank behind the ':'",isAbove:!0}:void 0,({above:e,reason:t})=>/multiline key|separator is expected/.test(t)&&e!==void 0&&/^[^:#\s\-{}[\]][^:#]*$/.test(e)?{reason:"the line is no 'key: value' pair",hint:Ed.find(n=>n.line.test(e))?.hint??"",isAbove:!0}:void 0],Td=/^\s*(?:- +)?[\w.-]+:(?!\/\/)[^\s:]\S*\s*$/,dw=/(?:^|[:,[{-])\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')(\s*)([^\s,\]}:].*)/;function uw({line:e,reason:t}){if(!oo.test(t))return;let n=dw.exec(e),[a,o="",r="",s=""]=n??[];if(!n||a===void 0)return;let i=n.index+a.length-s.length;return s.startsWith("#")&&r!==""?void 0:s.startsWith("#")?{reason:"a comment needs a blank before its '#'",hint:"put one there",from:i}:r!==""&&/["']/.test(s[0]??"")&&/comma/.test(t)?{reason:"a ',' is missing before this",hint:"put one there, or a ':' if it is the value of a key",from:i}:{reason:"the quoted text ends before this",hint:o.startsWith("'")?"an apostrophe inside of '...' is written ''":'a quote inside of "..." is written \\"',from:i}}function pw({line:e,reason:t}){if(!/indentation|separator/.test(t))return;let n=e.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|(?<=^|\s)#.*/g,o=>" ".repeat(o.length)),a=0;for(let{0:o,index:r}of n.matchAll(/[[{\]}]/g))if(a+=o==="["||o==="{"?1:-1,a<0)return{reason:`this '${o}' closes nothing`,hint:"remove it",from:r}}var mw=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end"},{says:/multiline key|implicit key|':' after a mapping key/,reason:"the line is no 'key: value' pair"},{says:/comma between/,reason:"a ',' is missing before this",hint:"put one there, or the text that holds it in quotes",isHere:!0},{says:/found ','/,reason:"nothing stands before this ','",hint:"remove it",isHere:!0},{says:/escape sequence|hexadecimal/,reason:"in double quotes no such escape is known",hint:"write '\\\\' for a backslash, or use single quotes",isHere:!0},{says:/null byte|non-printable|control character|JSON character/,reason:"a character stands here that no YAML may hold",hint:"remove it, or save the file as UTF-8 text",isHere:!0},{says:/directive/,reason:"a line that begins with '%' is a directive",hint:"remove it, or put the text in quotes"},{says:/unexpected end of the stream/,reason:"the text ends too early",hint:"close what is open"},{says:/nesting|depth/i,reason:"the values are nested more than 1000 levels deep",hint:"make it flatter"},{says:/line break is expected|block scalar|chomping|indentation width/,reason:"behind '|' or '>' only '+', '-' and a digit may stand",hint:"put the text on the next line"},{says:/anchor/,reason:"'&' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/alias/,reason:"'*' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/\btag\b/,reason:"'!' without quotes begins a tag",hint:"put the text in quotes"}],Ed=[{line:/^\s*(?:- )*[\w./-]+:[ ]+[@`%]/,hint:"put the value in quotes: no plain text may begin with this character"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^\s*- /,hint:"give it the indentation of the list that it belongs to"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}];var fw=/^(?:[^#\n]*[:-])?[ \t]*(?:[&!][^\s]+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;function Yr(e){if(!/[|>]/.test(e))return[];let t=[],n,a=0;for(let o=0;o<e.length;){let r=e.indexOf(`
`,o),s=r===-1?e.length:r+1,i=e.slice(o,r===-1?e.length:r),l=i.trim()==="",c=i.length-i.trimStart().length;n!==void 0&&!l&&c<=n&&(t.push({start:a,end:o}),n=void 0),n===void 0&&!l&&fw.test(i)&&(n=gw(i,c),a=s),o=s}return n!==void 0&&t.push({start:a,end:e.length}),t}function gw(e,t){let n=/^(?:- +)+(?=[^|>\s])/.exec(e.slice(t));return t+(n?.[0].length??0)}function Dn(e,t){let n=0,a=e.length-1;for(;n<=a;){let o=n+a>>1,r=e[o];if(!r)return!1;if(t<r.start)a=o-1;else if(t>=r.end)n=o+1;else return!0}return!1}var ro={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)","\x85":"next line (U+0085)","\u2028":"line separator (U+2028)","\u2029":"paragraph separator (U+2029)"},cn=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f\u0085\u2028\u2029]/g;function Fn(e){return e==="\x85"||e==="\u2028"||e==="\u2029"}function Vd(e,t){let n=me(e,t.offset),a=Zr(e);if(a&&a.start<=n.end)return[{code:"template",span:a}];let o=kw(e,t);if(o.length>0)return o;let r=ww(e,n);if(r)return[r];let s=Sw(e,n);if(s)return[s];let i=xw(e,t);if(i)return[i];let l=Ow(e,n,t);return l?[l]:[$w(e,t,n)]}var hw=/\{\{|\{%|<%|\[\[(?= )|\$\{(?!\{)/g;function Zr(e){let t=-1,n=[],a=-1,o;for(let{0:r,index:s}of e.matchAll(hw)){if(s>t){let c=me(e,s);t=c.end,{quotes:n,comment:a}=Id(e,c)}if(s>=a||Dn(n,s)||r!=="${"&&/[^\s[{(,]/.test(e[s-1]??" ")||r==="${"&&!/[{[][^\n}\]]*$/.test(e.slice(Math.max(0,s-200),s))||(o??=Yr(e),Dn(o,s)))continue;let i=yw[r]??"}}",l=e.indexOf(i,s);return{start:s,end:l!==-1&&l<t?l+i.length:t}}}var yw={"{%":"%}","<%":"%>","[[":"]]","${":"}"},bw=/(^|[\s:,[{(-])("[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|$)|'[^'\n]*(?:''[^'\n]*)*(?:'|$)|#)/g;function Id(e,t){let n=[];for(let{0:a,1:o="",2:r="",index:s}of e.slice(t.start,t.end).matchAll(bw)){let i=t.start+s+o.length;if(r!=="#")n.push({start:i,end:t.start+s+a.length});else if(o===""||/\s/.test(o))return{quotes:n,comment:i}}return{quotes:n,comment:t.end+1}}var Ld=/^ *\t[ \t]*(?=[^\s#])|(\t)(?<=^ *(?:- +)*- *\t)[ \t]*(?=[^\s#])/gm,vw=/flow collection|comma|node content|quoted|escape|JSON character/;function kw(e,t){if(vw.test(t.reason)&&!/tab/.test(t.reason))return[];let n=me(e,t.offset),a=n.start>0?me(e,n.start-1):n,o=i=>a.start<=i&&i<n.end;if(e.slice(a.start,n.end).search(Ld)===-1)return[];let r=Yr(e),s=[];for(let{0:i,1:l,index:c}of e.matchAll(Ld)){if(!o(c)&&Dn(r,c))continue;let d=l===void 0?"content":"item";if(s.push({code:"tab",span:{start:c,end:c+i.length},before:d}),s.length>=100)break}return s}function ww(e,t){let n=e.lastIndexOf(`
`,t.start-2)+1;for(let a of n<t.start?[me(e,n),t]:[t]){let o=e.slice(a.start,a.end);if(o.search(cn)===-1)continue;let{quotes:r,comment:s}=Id(e,a);for(let{0:i,index:l}of o.matchAll(cn)){let c=a.start+l;if(c>=s||Dn(r,c))continue;let d=ro[i]??i;return{code:"blank",span:{start:c,end:c+1},character:d,isLineEnd:Fn(i)}}}}function Sw(e,t){let n=t.start>0?me(e,t.start-1):t;for(let{start:a,end:o}of[n,t]){let r=e.slice(a,o);if(!/^(?:[ \t]+---[ \t]*|--|-{4,}|-[ -]*-|[\u2010-\u2015]+-*)[ \t]*$/.test(r))continue;let s=r.length-r.trimStart().length;return{code:"invalid",span:{start:a+s,end:a+r.trimEnd().length},reason:"this line separates no documents",hint:"write just '---', without blanks before it"}}}function xw(e,t){let n=/quoted scalar|deficient indentation/.test(t.reason);if(n){let o=Cw(e,t.offset);if(o)return{code:"unclosed-quote",span:o,quote:e[o.start]??'"'}}if(!n&&!/flow collection$/.test(t.reason))return;let a=Pw(e,t.offset);if(a!==void 0)return{code:"invalid",span:{start:a,end:a+1},reason:`the '${e[a]}' is never closed`,hint:"close it, or indent what belongs into it"}}var Rw=/(^|[:\-,[{])[ \t]*("[^"\\\n]*(?:\\.[^"\\\n]*)*("|\\?$)|'[^'\n]*(?:''[^'\n]*)*('|$))/gm;function Cw(e,t){let n,a=me(e,t).end;for(let{0:o,2:r="",3:s,4:i,index:l}of e.slice(0,a).matchAll(Rw)){if(s==='"'||i==="'")continue;let c=l+o.length-r.length;if(c>=Math.max(t,1))break;n={start:c,end:me(e,c).end}}return n}var Aw=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g;function Pw(e,t){let n=[],a=e.slice(0,t).replace(Aw,o=>" ".repeat(o.length));for(let o of a.matchAll(/[[{\]}]/g))o[0]==="["||o[0]==="{"?n.push(o.index):n.pop();return n.at(-1)}function Ow(e,t,{reason:n}){let a=e.slice(t.start,t.end),o=/(?:^|[:\-,[]\s+|\[)(\*(?:[^\s,\]}]*)(?:[ \t]+[^\s,#\]}]+)*)/.exec(a);if(!o?.[1]||!/alias|bad indentation|node content/.test(n))return;let r=t.start+o.index+o[0].length-o[1].length;return{code:"anchor",span:{start:r,end:r+o[1].length},name:o[1],known:[],problem:"wildcard"}}function $w(e,t,n){let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=me(e,a.start-1);let o=a.start>0?me(e,a.start-1):void 0,r=Md({reason:t.reason,line:e.slice(a.start,a.end),column:a===n?t.offset-a.start:0,above:o&&e.slice(o.start,o.end)});return{code:"invalid",span:Tw(e,r.isAbove&&o?o:a,r),...Nw(r)}}function Nw({reason:e,hint:t}){return{reason:e,hint:t}}function Tw(e,t,{from:n=0}){let a=e.slice(t.start,t.end),o=a.length-a.trimStart().length,r=a.trimEnd().length,s=Math.max(o,Math.min(n,r-1));return{start:t.start+s,end:t.start+Math.max(r,s)}}function _d(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/[.*/]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function Dd(e){if(e instanceof RangeError)return{reason:"nesting too deep",offset:0};if(!(e instanceof la))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var Fd=/(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source,Mw=new RegExp(`^${Fd}[{[]${Fd}["{[\\]}]`),Ew=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g;function Wd(e){if(!e.includes("//")&&!e.includes("/*"))return[];if(!Mw.test(e))return[];let t=[];for(let{0:n,index:a}of e.matchAll(Ew))n.startsWith("/")&&t.push({start:a,end:a+n.trimEnd().length});return t}function Bd(e,t){let n="",a=0;for(let{start:o,end:r}of t)n+=e.slice(a,o)+e.slice(o,r).replace(/[^\n]/g," "),a=r;return n+e.slice(a)}var Lw=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}]/g;function jd(e){if(!/^\s*\{/.test(e))return;let t=[],n=0,a=0,o=0;for(let{0:s,index:i}of e.matchAll(Lw)){if(s==="{"&&n++===0){if(e.slice(o,i).trim()!=="")return;a=i}if(s==="}"&&--n===0&&(o=i+1,t.push({start:a,end:o})),n<0)return}return n===0&&t.length>1&&e.slice(o).trim()===""?t:void 0}function so({tape:e},t){let n=0,a=e.length/4-1;for(;n<a;){let l=n+a+1>>1;(e[l*4+1]??0)<=t?n=l:a=l-1}let o=n*4,r=e[o]===J.scalar||e[o]===J.key,s=e[o+1]??0,i=e[o+2]??0;return r&&s<=t&&t<i?{start:s,end:i}:void 0}function Kd(e,t,n){let a=new Set(n.filter(({depth:c})=>c===0).map(({key:c})=>c));if(!a.has("apiVersion")||!a.has("kind"))return[];let o=Vw(t);if(o.some(({start:c})=>e.slice(e.lastIndexOf(`
`,c-1)+1,c).trim()!==""))return[];let r=new Map(o.map(({name:c},d)=>[c,d])),s=[],i=new Set,l=o[0]?.name;return o.forEach(({name:c,start:d},p)=>{let u=c==="apiVersion"||c==="kind",m=i.has("apiVersion")&&i.has("kind"),f=(r.get("apiVersion")??0)>=p&&(r.get("kind")??0)>=p,g=u||c===l||c==="metadata"&&r.get(c)===p;i.has(c)&&m&&f&&g&&(s.push(d),i=new Set,l=c),i.add(c)}),s}function Vw({tape:e,keys:t}){let n=[],a=o=>e[o]===J.alias?o+4:e[o+3]??o+4;for(let o=4;o<e.length;){let r=e[o]===J.key;r&&n.push({name:t[e[o+3]??0]??"",start:e[o+1]??0}),o=a(r?o+4:a(o))}return n}var Iw=/(?<=\n) *\t[ \t]*|(\t)(?<=\n *(?:- +)*- *\t)[ \t]*/g;function qd(e,t,n){let a=e.slice(t.start,t.end);if(!a.includes("	"))return[];let o=t.start===0?`
`:"",r=[],s=_w(e,n);for(let i of`${o}${a}`.matchAll(Iw)){let l=t.start-o.length+i.index,c=l+i[0].length,d=l+i[0].indexOf("	");if(s.takes(d))continue;let p=e[c],u=p===void 0||p===`
`||p==="\r"||p==="#";r.push({span:{start:l,end:c},before:i[1]!==void 0?"item":u?"nothing":"content"})}return r}function _w(e,t){let n=0,a=0,o=[],r={start:-1,end:-1,isPlain:!1,column:-1};return{takes(i){if(s(i),r.start<=i&&i<r.end)return!0;let l=e.lastIndexOf(`
`,i)+1;return r.isPlain&&r.end<=l&&e.slice(r.end,i).trim()===""?i-l>r.column:o.some(({isFlow:d,end:p})=>d&&i<p)}};function s(i){for(;n<t.length;n++,a=0){let{tape:l}=t[n]??{tape:new Int32Array};for(;a<l.length;a+=4){let c=l[a+1]??0;if(c>i)return;let d=l[a+2]??0;for(;o.length>0&&(o.at(-1)?.end??0)<=c;)o.pop();let p=l[a];if(p===J.mapping||p===J.sequence){let g=e[c]==="{"||e[c]==="[",y=g?o.at(-1)?.column??-1:c-(e.lastIndexOf(`
`,c-1)+1);o.push({end:d,column:y,isFlow:g});continue}let u=e[c]==='"'||e[c]==="'",m=p===J.scalar&&e[c-1]===`
`,f=!u&&!m&&d>c&&p!==J.alias;r={start:c,end:d,isPlain:f,column:o.at(-1)?.column??-1}}}}}var Dw=new Set(["duplicate-key","missing-separator","blank","tab","refused"]);function Gd(e){return Dw.has(e.code)}function io(e,t){let n=e.slice(t.start,t.end),a=Wd(n),o=Fw(a.length===0?n:Bd(n,a)),r=Bw(o);if("failure"in r){let g=jd(o);if(g)return Hd(g.map(k=>io(e,Wn(k,t.start))));let y=Vd(o,r.failure);return{documents:[],troubles:y.map(k=>es(k,t.start))}}let{trees:s,duplicates:i,faults:l}=bi(r.text,r.events,g=>r.toOffset(g)+t.start),c=l.length>0?Zr(o):void 0;if(c)return{documents:[],troubles:[{code:"template",span:Wn(c,t.start)}]};let[d]=s,p=d&&i.length>0?Kd(e,d,i):[];if(p.length>0)return Uw(e,t,p);let u=[...l.map(g=>Zw(_d(g),e)),...i.map(({key:g,before:y,again:k})=>({code:"duplicate-key",key:g,before:y,span:k})),...a.slice(0,1).map(g=>({code:"refused",problem:"json-comment",span:Wn(g,t.start)})),...zw(o,s).map(g=>es(g,t.start)),...Jw(o).map(g=>es(g,t.start)),...s.flatMap(g=>Yw(e,t,g))];if(o===n)for(let{span:g,before:y}of qd(e,t,s))u.push({code:"tab",span:g,before:y});let m=Qw(d);m&&u.push(m);let f=s.map(g=>({...g,span:t}));return{documents:u.every(Gd)?f:[],troubles:u}}function Fw(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var Ww=2e7,ts=" ".repeat(8);function Bw(e){let t=e,n,a=-1,o=[];for(let r=e.length;;r+=t.length){let s=qw(t);if(!("reason"in s))return{text:t,events:s,toOffset:o.length===0?Gw:d=>Kw(o,d)};n??=s;let i=me(t,s.offset);if(s.reason!=="deficient indentation"||r>Ww||i.start===a)return{failure:n};let l=t.slice(i.start,i.end),c=l.replace(jw,d=>d==="	"?" ":d);if(c!==l){t=t.slice(0,i.start)+c+t.slice(i.end);continue}a=i.start,o.push(i.start),t=t.slice(0,i.start)+ts+t.slice(i.start)}}var jw=/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|\t/g;function Kw(e,t){let n=0,a=e.length;for(;n<a;){let r=n+a>>1;(e[r]??0)<t?n=r+1:a=r}if(n===0)return t;let o=(n-1)*ts.length;return Math.max((e[n-1]??0)-o,t-o-ts.length)}function qw(e){let{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return ni(e,{maxDepth:yi})}catch(n){return Dd(n)}finally{Error.stackTraceLimit=t}}function Gw(e){return e}function Uw(e,t,n){let a=n.map(s=>Hw(e,e.lastIndexOf(`
`,s-1)+1)),o=[t.start,...a].map((s,i)=>io(e,{start:s,end:a[i]??t.end})),r=n.map((s,i)=>{let l=me(e,s),c=e.indexOf(":",s);return{code:"missing-separator",span:{start:s,end:c===-1||c>l.end?l.end:c},first:Ud(o[i]),second:Ud(o[i+1])}});return Hd([...o,{documents:[],troubles:r}])}function Hw(e,t){let n=t;for(;n>0;){let a=e.lastIndexOf(`
`,n-2)+1;if(e[a]!=="#")break;n=a}return n}function Hd(e){return{documents:e.flatMap(({documents:t})=>t),troubles:e.flatMap(({troubles:t})=>t)}}function Ud(e){let t=e?.documents[0]?.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function zw(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(n?.[1])return[Xr("end-mark",n[0].lastIndexOf("..."))];let a=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]+---(?=\s)/.exec(e);if(a)return[Xr("indented-separator",a[0].length-3)];if(t.length<2)return[];let o=/^\.\.\.(?=[ \t]*\r?$)/m.exec(e);return o?[Xr("behind-end",o.index)]:[]}function Xr(e,t){return{code:"refused",problem:e,span:{start:t,end:t+3}}}function Jw(e){let t=e.indexOf("\uFFFD");return t===-1?[]:[{code:"refused",problem:"not-utf8",span:{start:t,end:t+1}}]}function Qw(e){let t=e?.value;if(!e||!Array.isArray(t)||t.length===0)return;let n=o=>typeof o=="object"&&o!==null&&"apiVersion"in o&&"kind"in o&&"metadata"in o,a=e.tape[1]??0;return t.every(n)?{code:"refused",problem:"object-list",span:{start:a,end:a+1}}:void 0}function Yw(e,t,n){let a=e.slice(t.start,t.end);if(a.search(cn)===-1)return[];let o=[];for(let r of a.matchAll(cn)){let s=t.start+r.index,i=so(n,s);if(!i||/["'|>]/.test(e[i.start]??""))continue;let l=e.slice(i.start,i.end);if(!(l.includes(`
`)||s>i.start&&s<i.end-1&&l.includes(" ")&&e[s+1]!=="#"&&!Fn(r[0]))&&(o.push({code:"blank",span:{start:s,end:s+1},character:ro[r[0]]??r[0],isLineEnd:Fn(r[0])}),o.length>=1e3))break}return o}function Zw(e,t){if(e.span.end>e.span.start)return e;let n=t.indexOf(":",e.span.start),a=n===-1?Math.max(0,e.span.start-1):n;return{...e,span:{start:a,end:a+1}}}function Wn({start:e,end:t},n){return{start:e+n,end:t+n}}function es(e,t){let n=Wn(e.span,t);return e.code==="duplicate-key"?{...e,span:n,before:Wn(e.before,t)}:{...e,span:n}}function Qd(e){let t=[],n=[],a=0;for(let o=zd(e,0);o!==-1;o=zd(e,o+3)){let r=e[o+3];if(r!==void 0&&r!==`
`&&r!=="\r"&&r!==" "&&r!=="	"){n.push(o);continue}Jd(e,a,o)&&t.push({start:a,end:o}),a=Xw(e,o+3)}return Jd(e,a,e.length)&&t.push({start:a,end:e.length}),{pieces:t,glued:n}}function Xw(e,t){let n=e.indexOf(`
`,t);return n!==-1&&e[n+1]==="\uFEFF"&&e.slice(t,n).trim()===""?n+2:t}function zd(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1))if(n===0||e[n-1]===`
`)return n;return-1}function Jd(e,t,n){let a=t;for(;a<n;){let o=e.indexOf(`
`,a),r=o===-1||o>n?n:o,s=a;for(;s<r&&(e[s]===" "||e[s]==="	"||e[s]==="\r");)s++;let i=e[s],l=i==="%"&&s===a,c=s===a&&e.startsWith("...",a)&&e.slice(a+3,r).trim()==="";if(s<r&&i!=="#"&&!l&&!c)return!0;a=r+1}return!1}var eS={isWanted:()=>!0,isMissed:()=>!0};function lo(e,{isWanted:t,isMissed:n}=eS){let a=[],o=[],r=[],s=!1,i=0,{pieces:l,glued:c}=Qd(e);for(let d of l){let p={start:i,end:d.start};i=d.end;let u=e.slice(d.start,d.end);if(!t(u)){r.push(d);continue}let m=io(e,d),f=[...aS(e,p,d),...tS(e,c,d),...m.troubles],g=f.length===0||n(u);if(!g&&m.documents.length===0){r.push(d);continue}for(let y of m.documents)a.push(y);if(g)for(let y of f)o.push(y);s||=m.documents.length===0}return{documents:a,troubles:o,isBroken:s,unwanted:r,pieceCount:l.length}}function tS(e,t,n){return t.filter(a=>n.start<=a&&a<n.end&&!/^-+\s*$/.test(nS(e,a))).map(a=>({code:"refused",problem:"behind-separator",span:{start:a+3,end:me(e,a).end}}))}function nS(e,t){let{start:n,end:a}=me(e,t);return e.slice(n,a)}function aS(e,t,n){let a=[],o=e.slice(t.start,t.end),r=o.includes("%")?/^%[A-Z].*/m.exec(o):null;if(r){let c=t.start+r.index,d=c+r[0].trimEnd().length;a.push({code:"refused",problem:"directive",span:{start:c,end:d}})}if(!o.endsWith("---"))return a;let s=me(e,n.start),i=e.slice(n.start,s.end),l=n.start+i.length-i.trimStart().length;if(i.trim()!==""&&e[l]!=="#"){let c=n.start+i.trimEnd().length;a.push({code:"refused",problem:"behind-separator",span:{start:l,end:c}})}return a}function co(e){return e.startsWith("\uFEFF")?e.slice(1):e}var Yd=["recommended","strict","all"];var Zd={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function tu(e,t,n){let a=co(e),o=lo(a),r=yt(a),s=(u,m)=>{let{line:f,column:g}=no(r,u);throw new ln(`${t}:${f}:${g}: ${m}`)},i=o.troubles.find(({code:u})=>u!=="refused");i&&s(i.span.start,`this is no valid YAML: ${oS(i)}`);let[l,c]=o.documents;if(c&&s(c.tape[1]??c.span.start,"a configuration is one document: remove what follows here"),!l||l.value===null)return{};let d={...l,file:t,index:0},p={rules:new Map(n.map(u=>[u.id,u])),file:t,fail:(u,m)=>s(dt(u).start,m)};return rS(Ze.root(d),p)}function oS(e){switch(e.code){case"invalid":return`${e.reason}: ${e.hint}`;case"tab":return"a tab stands where only blanks may";case"duplicate-key":return`key '${e.key}' stands here again`;case"unclosed-quote":return`the text that begins with ${e.quote} here is never closed`;case"anchor":return`'${e.name}' leads to no anchor: a text that begins with '*' needs quotes`;case"blank":return`this is not a blank but a ${e.character}`;default:return e.code.replaceAll("-"," ")}}function Tt(e,t,n){if(!q(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(ou).join(", ")} belongs here`);let a={};for(let[o,r]of e.entries()){let s=Object.hasOwn(n,o)?n[o]:void 0;if(!s)return t.fail(r.key,`unknown key '${o}'${ft(o,Object.keys(n))}`);r.value!==null&&(a[o]=s(r,t))}return a}function rS(e,t){let n=Tt(e,t,{$schema:bt,extends:po(Yd),rules:nu,overrides:uo(lS),ignore:uo(cS),external:uS,complete:as,namespace:mS,kubernetesVersion:fS,cluster:(a,o)=>Tt(a,o,{storageClasses:uo(gS)}),suppressions:(a,o)=>Tt(a,o,{forbid:pS})});return{...n.extends?{profile:n.extends}:{},...n.rules?{rules:n.rules}:{},...n.overrides?{overrides:n.overrides}:{},...n.ignore?{ignore:n.ignore}:{},...n.external?{external:n.external}:{},...n.complete===void 0?{}:{complete:n.complete},...n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0},...n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion},...n.cluster?.storageClasses?{storageClasses:n.cluster.storageClasses}:{},...n.suppressions?.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{}}}function nu(e,t){if(!q(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,o]of e.entries()){let r=t.rules.get(a);if(!r)return t.fail(o.key,`there is no rule '${a}'${ft(a,t.rules.keys())}`);n[a]=sS(o,t,r)}return n}var eu=[...Pr,"off"];function sS(e,t,n){if(e.value===!1)return{severity:"off"};if(!q(e.value))return{severity:po(eu)(e,t)};let{severity:a,...o}=Tt(e,t,{severity:(r,s)=>r.value===!1?"off":po(eu)(r,s),...Object.fromEntries(Object.entries(n.options).map(([r,s])=>[r,(i,l)=>iS(i,l,s)]))});return{...a?{severity:a}:{},...Object.keys(o).length>0?{options:o}:{}}}function iS(e,t,n){switch(n.type){case"strings":return dn(e,t);case"string":return bt(e,t);case"boolean":return as(e,t);case"integer":{let a=e.number();return a===void 0||!Number.isInteger(a)||a<(n.minimum??Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):a}}}var au={files:dn,kinds:dS,namespaces:dn,names:dn};function lS(e,t){let{rules:n,...a}=Tt(e,t,{...au,rules:nu});return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):{...a,rules:n}:t.fail(e,"an override needs 'rules'")}function cS(e,t){let{rules:n,reason:a="",until:o,...r}=Tt(e,t,{...au,rules:dn,reason:bt,until:bt});return n?{...r,rules:n,reason:a,...o?{until:o}:{},file:t.file,span:dt(e)}:t.fail(e,"an ignore entry needs 'rules'")}function dS(e,t){return ns(e,t,n=>{let a=Ht.includes(n)?"":ft(n,Ht);return a===""?void 0:`there is no kind '${n}'${a}`})}function uS(e,t){return ns(e,t,n=>Od(n))}function pS(e,t){let n=[...t.rules.keys()];return ns(e,t,a=>n.some(rt([a]))?void 0:`no rule is called '${a}'${ft(a,n)}`)}function ns(e,t,n){let a=dn(e,t);return a.forEach((o,r)=>{let s=n(o);s!==void 0&&t.fail(e.items()[r]??e,s)}),a}function mS(e,t){let n=bt(e,t);return Hi(n)?n:t.fail(e,`a namespace has small letters, digits and '-' only, unlike '${n}'`)}function fS(e,t){let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(e.scalar()??"")),a=Number(n?.[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function gS(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return{...n,name:a};let o=Tt(e,t,{name:bt,provisioner:bt,default:as,volumeBindingMode:po(["Immediate","WaitForFirstConsumer"])});return o.name?{...n,...o}:t.fail(e,"a storage class needs a 'name'")}function po(e){return(t,n)=>{let a=t.text();return e.find(r=>r===a)??n.fail(t,`${e.map(ou).join(", ")} may stand here${a===void 0?"":`, not '${a}'${ft(a,e)}`}`)}}function uo(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function dn(e,t){return typeof e.value=="string"?[e.value]:uo(bt)(e,t)}function bt(e,t){return e.text()??t.fail(e,"a text belongs here")}function as(e,t){return e.flag()??t.fail(e,"'true' or 'false' belongs here")}function ou(e){return`'${e}'`}var hS=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function Me(e){return e.replace(hS,ru).replaceAll("	"," ")}function un(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,ru)}function ru(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function su(e){let t={version:1,resources:e.resources.map(vS),references:e.references.flatMap(yS),services:e.ofKind("Service").map(n=>bS(e,n)),bindings:e.bindings};return`${un(t,2)}
`}function yS({from:e,at:t,keyAt:n,to:a,state:o,targets:r}){let s={from:mo(e),path:(n??t).path};return a.selector===void 0?[{...s,to:a,state:o}]:o==="resolved"?r.map(i=>({...s,to:mo(i),state:o})):[{...s,to:{kind:a.kind,namespace:a.namespace,selector:a.selector},state:o}]}function bS(e,t){return{service:{namespace:t.namespace,name:t.name},endpoints:e.endpointsOf(t).map(({pod:n,ports:a})=>({workload:mo(n.workload.resource),pod:n.name,ports:a}))}}function mo({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function vS(e){return{...mo(e),file:e.file,document:e.at.document.index}}var iu=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:o,rule:r,message:s})=>`${Me(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${o} ${r} ${Me(s)}
`).join("");var lu=({findings:e,summary:t})=>`${un({version:1,findings:e.map(({rule:n,severity:a,message:o,file:r,range:s,resource:i,path:l,related:c,help:d})=>({rule:n,severity:a,message:o,file:r,range:s,...i?{resource:i}:{},path:l,related:c,help:d})),summary:t},2)}
`;var Mt={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function cu(e){let t=([n,a])=>e?o=>`\x1B[${n}m${o}\x1B[${a}m`:o=>o;return{bold:t(Mt.bold),dim:t(Mt.dim),red:t(Mt.red),yellow:t(Mt.yellow),blue:t(Mt.blue),cyan:t(Mt.cyan),green:t(Mt.green)}}var kS={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},mu=(e,{color:t,quiet:n})=>{let a=cu(t),o=new Map,r=(i,l)=>{let c=e.textOf(i);if(c===void 0)return;let d=o.get(i)??yt(c);o.set(i,d);let p=d[l-1];return p===void 0?void 0:c.slice(p,d[l]??c.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>wS(i,{colors:a,lineOf:r})),...n?[]:[RS(e,a)]].join(`
`)};function wS(e,t){let{colors:n}=t,{severity:a,rule:o,message:r,file:s,range:i,resource:l,related:c}=e,d=u=>kS[a](n,u),p=[`${d(n.bold(a))}${n.bold(`: ${Me(r)}`)} ${n.dim(`[${o}]`)}`,`  ${n.cyan(du(s,i))}${l?n.dim(`  ${SS(l)}`):""}`,...uu(t,{file:s,range:i,mark:"^",paint:d})];for(let u of c)p.push(`  ${n.cyan(du(u.file,u.range))}  ${Me(u.note)}`),p.push(...uu(t,{file:u.file,range:u.range,mark:"~",paint:n.cyan}));return`${p.join(`
`)}
`}function du(e,{start:t}){return`${Me(e)}:${t.line}:${t.column}`}function SS({kind:e,namespace:t,name:n}){return Me(`${e} ${t===""?"":`${t}/`}${n}`)}var fo=160;function uu({colors:e,lineOf:t},{file:n,range:{start:a,end:o},mark:r,paint:s}){let i=t(n,a.line);if(i===void 0)return[];let l=a.column-1,c=o.line===a.line?o.column-1:i.length,d=l>fo-20?l-20:0,p=Me(i.slice(d,l)),u=Me(i.slice(l,Math.min(c,d+fo))),m=Me(i.slice(Math.min(c,d+fo),d+fo)),f=String(a.line).padStart(5),g=" ".repeat(pu(p)+(d>0?3:0))+r.repeat(Math.max(1,pu(u)));return[`${e.dim(`${f} |`)} ${d>0?"...":""}${p}${u}${m}`,`${e.dim("      |")} ${s(g)}`]}var xS=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function pu(e){return e.replace(new RegExp("\\p{Mark}|\\u200d","gu"),"").replace(xS,"  ").length}function RS({summary:e,notes:t,focus:n},a){let{errors:o,warnings:r,infos:s,files:i,resources:l,suppressed:c,skipped:d}=e,p=[o>0?a.red(Bn(o,"error")):"",r>0?a.yellow(Bn(r,"warning")):"",s>0?a.blue(`${s} info`):""].filter(f=>f!==""),m=[`${p.length===0?a.green("no findings"):p.join(", ")} in ${n===void 0?"":`${Bn(n,"file")}, judged with `}${Bn(l,"resource")} of ${Bn(i,"file")}${c>0?`; ${c} suppressed`:""}`];d.length>0&&m.push(a.dim(`skipped: ${d.map(({reason:f,count:g})=>`${g} ${Me(f)}`).join(", ")}`));for(let f of t)m.push(a.dim(`note: ${Me(f)}`));return`${m.join(`
`)}
`}function Bn(e,t){return`${e} ${t}${e===1?"":"s"}`}var fu=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:o,rule:r,message:s,help:i,related:l})=>un({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:o,code:r,message:s.replaceAll('"',"'"),url:i,related:l.map(c=>({file:c.file,location:`${c.range.start.line},${c.range.start.column},${c.range.end.line},${c.range.end.column}`,message:c.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var gu={pretty:mu,compact:iu,json:lu,vscode:fu};var jn="rule-crashed";function go({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:o=()=>"",graph:r}){let s=[],i=new Map;for(let p of e){if(p.scope!==t||!n.isOn(p.id))continue;let u=n.variants(p);u.forEach((m,f)=>{let g=(y,k,...h)=>s.push(CS(p,{at:y,message:k,rest:h},a));try{let y=p.visit({graph:r,options:m,report:g,textAt:c,documentText:d});l({rule:p.id,visitor:y,variant:u.length>1?f:void 0})}catch(y){s.push(bu(p.id,{},y))}})}return{remarks:s,listeners:i,choice:n};function l(p){for(let u of Object.keys(p.visitor))Re(i,u,p)}function c(p){let{start:u,end:m}=dt(p);return o().slice(u,m)}function d({at:p}){let{start:u,end:m}=p.document.span;return o().slice(u,m)}}function CS(e,{at:t,message:n,rest:a},o){let r=AS(t),s=e.messages[n];if(s===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let i=typeof s=="function",l=i?s(a[0]):s,c=a[i?1:0],d="document"in r?PS(r,o(r.document)):void 0;return{rule:e.id,messageId:n,message:l,...c?.severity?{severity:c.severity}:{},...os(r),...d?{resource:OS(d)}:{},path:"path"in r?r.path:[],related:(c?.related??[]).map(p=>({...os(p.at),note:p.note}))}}function AS(e){return"document"in e?{document:e.document,path:e.path,isKey:e.isKey??!1}:e}function os(e){return"document"in e?{file:e.document.file,span:dt(e)}:{file:e.file,span:e.span}}function PS(e,t){if(t.length<=1)return t[0];let n=({at:r})=>r.path.every((s,i)=>e.path[i]===s),[,a]=e.path,o=typeof a=="number"?t[a]:void 0;return o&&n(o)?o:t.find(n)}function rs(e,t,n){let{listeners:a}=e;st(e,{hook:"resource",resource:t},r=>r.resource?.(t));let o=t.visitable;if(o!==void 0&&a.has(o)&&st(e,{hook:o,resource:t},r=>r[o]?.(t)),!!n&&(st(e,{hook:"workload",resource:t},r=>r.workload?.(n)),!!a.has("container")))for(let r of n.containers)st(e,{hook:"container",resource:t},s=>s.container?.(r,n))}function ss(e,t,n){let a={file:n,span:t.span};st(e,{hook:"syntax",at:a},o=>o.syntax?.(t,n))}function hu(e,t){st(e,{hook:"suppression",at:t.at},n=>n.suppression?.(t))}function yu(e,t){for(let n of t.resources)rs(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)st(e,{hook:"reference",resource:n.from},a=>a.reference?.(n));if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);st(e,{hook:"claim",resource:a},o=>o.claim?.(n))}st(e,{hook:"end"},n=>n.end?.())}function st(e,t,n){let a=e.listeners.get(t.hook);if(a){for(let{rule:o,visitor:r,variant:s}of a)if(!(s!==void 0&&e.choice.variantFor(o,t.resource)!==s))try{n(r)}catch(i){e.remarks.push(bu(o,t,i))}}}function bu(e,{resource:t,at:n},a){let o=a instanceof Error?a.message:String(a),r=t?os(t.at):n??{file:"",span:{start:0,end:0}};return{rule:jn,messageId:"crashed",message:`rule '${e}' crashed: ${o}`,...r,path:[],related:[]}}function OS({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var $S=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function is(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function vu(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",o=$S.flatMap(i=>n.get(i).items().flatMap(l=>{let c=l.value,d=q(c)?c.path:c;return typeof d=="string"&&!d.includes(`
`)?[NS(a,d)]:[]})),r=[];for(let[i,l]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let c of n.get(i).items()){let d=c.get("name").text();d&&r.push({kind:l,name:d,namespace:void 0})}let s=n.get("images").items().flatMap(i=>{let l=i.get("name").text(),c=i.get("newTag").exists||i.get("digest").exists||i.get("newName").exists;return l&&c?[l]:[]});return{fragments:o,supplied:r,images:s}}function ku(e){let t=e.value;return!q(t)||typeof t.apiVersion!="string"||!t.apiVersion.startsWith("skaffold/")?[]:e.get("build").get("artifacts").items().flatMap(a=>a.get("image").text()??[])}function NS(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}function wu(e){if(/^(?:[ \t\r]*(?:(?:#|\/\/).*)?\n)*\s*[{[]/.test(e))return/\bapiVersion\b/.test(e)&&/\bkind\b/.test(e);let[t,n,a,o]=TS.map(r=>r.test(e));return t&&(n||a||o)||n&&a||!1}var TS=["apiVersion","kind","metadata","spec|data|items"].map(e=>new RegExp(`^[^\\w\\n]{0,3}(?:${e})\\b`,"m"));var MS="kubeworthy-ignore",ES=/#[ \t]*kubeworthy-ignore\b((?:(?!#[ \t]*kubeworthy-ignore\b)[^\n\r])*)/g,ho="kubeworthy.dev/ignore",Su=`${ho}.`,LS=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/,VS=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function xu(e){let t=e.text.includes(MS)?IS(e):[],n=e.text.includes(ho)?e.resources.flatMap(jS):[];return[...t,...n]}function IS({file:e,text:t,lineStarts:n,documents:a,resources:o}){let r=WS(t,n),s=_S(o,n),i=[],l=0,c=-1,d=-1;for(let p of t.matchAll(ES)){let u=p.index;for(;(a[l]?.span.end??Number.POSITIVE_INFINITY)<=u;)l++,d=-1;let m=a[l];if(m!==void 0&&m.span.start<=u&&so(m,u))continue;let[,g="",y,k=""]=LS.exec(p[1]??"")??[],h=ao(n,u),x=/^(?:---)?[ \t]*(?:#.*)?$/.test(t.slice(n[h],u));m&&d===-1&&(c=DS(t,m.span.start),d=FS(t,m.span.start));let C=x&&m!==void 0&&c<=u&&u<d,$=x?r(h):h,M=x?s.get($):void 0;i.push({file:e,span:{start:u,end:u+p[0].trimEnd().length},covers:C?m.span:M??BS(t,n,$),rules:g.split(/[\s,]+/).filter(L=>L!==""),reason:k,...y?{until:y}:{}})}return i}function _S(e,t){let n=e.filter(({at:a})=>a.path.length>0);return new Map(n.map(({at:a})=>{let o=kn(a.document,a.path).value;return[ao(t,o.start),o]}))}function DS(e,t){let n=e.lastIndexOf(`
`,t-1)+1,a=n;for(;n>0;){let o=e.lastIndexOf(`
`,n-2)+1,r=e.slice(o,n-1);if(!/^(?:---)?\s*(?:#.*)?$/.test(r))return a;n=o,(n===0||r.startsWith("---"))&&(a=n)}return a}function FS(e,t){for(let n=t;n<e.length;){let a=e.indexOf(`
`,n),o=a===-1?e.length:a;if(!Ru(e.slice(n,o)))return n;n=o+1}return e.length}function Ru(e){return/^\s*(#.*)?$/.test(e)}function WS(e,t){let n=-1;return a=>{if(n>a)return n;for(let o=a+1;o<t.length;o++)if(n=o,!Ru(e.slice(t[o],t[o+1]??e.length).trimEnd()))return o;return n=-1,a}}function BS(e,t,n){return{start:t[n]??0,end:t[n+1]??e.length+1}}function jS(e){let t=kn(e.at.document,e.at.path).value,n=e.kind==="Pod"?void 0:sr(e)?.metadata,a=e.at;return[Y(e.at),...n?[n]:[],...e.kind==="CronJob"?[a.get("spec").get("jobTemplate").get("metadata")]:[]].flatMap(r=>r.get("annotations").entries().filter(([s])=>s===ho||s.startsWith(Su)).map(([s,i])=>{let l=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(i.text()??"");return{file:e.file,span:dt(i.key),covers:t,rules:s===ho?[]:[s.slice(Su.length)],reason:(l?.[2]??"").trim(),...l?.[1]?{until:l[1]}:{}}}))}function Cu({remarks:e,suppressions:t,settings:n,choice:a,knownRules:o}){let r=[],s=rt(n.forbiddenSuppressions),i=new Set(o),l=new Map,c=[];for(let u of t){let{file:m,span:f,covers:g}=u,y=p(u,{file:m,span:f},!0);for(let k of y)Re(l,m,{rule:k,suppression:u,uses:0,silences:x=>g.start<=x.span.start&&x.span.start<g.end})}for(let u of n.ignore){let m=Qr(u,n);for(let f of p(u,{file:u.file,span:u.span},!1))c.push({rule:f,suppression:u,uses:0,silences:g=>m({file:g.file,resource:g.resource})})}let d=e.filter(u=>{let m=[...l.get(u.file)??[],...c].filter(f=>f.rule===u.rule&&f.silences(u));for(let f of m)f.uses++;return m.length===0});for(let u of[...[...l.values()].flat(),...c])u.uses===0&&a.isHeard(u.rule)&&r.push({code:"unused",at:{file:u.suppression.file,span:u.suppression.span},rule:u.rule});return{remarks:d,suppressed:e.length-d.length,troubles:r};function p(u,m,f){return u.rules.length===0?(r.push({code:"unknown-rule",at:m,rule:""}),[]):(u.reason===""&&r.push({code:"without-reason",at:m,rule:u.rules.join(", ")}),u.rules.filter(g=>{if(!i.has(g))return r.push({code:"unknown-rule",at:m,rule:g,meant:ye(g,o)}),!1;if(f&&s(g))return r.push({code:"forbidden",at:m,rule:g}),!1;let y=u.until;return y!==void 0&&(!VS.test(y)||y<n.today)?(r.push({code:"expired",at:m,rule:g,until:y}),!1):!0}))}}function Au({rules:e,settings:t,choice:n,reader:a=Jt(t.namespace)}){let o=new Map,r={text:""},s=go({rules:e,scope:"resource",choice:n,resourcesOf:i=>o.get(i)??[],sourceText:()=>r.text});return(i,l)=>{if(typeof l!="string"){ss(s,{code:"unreadable",span:{start:0,end:0},reason:l.unreadable},i);let h=s.remarks.splice(0);return{path:i,lineStarts:[0],remarks:h,...{documents:[],documentCount:0,suppressions:[],skipped:[],images:[],unread:""}}}let c=co(l);r.text=c;let d=lo(c,is(i)?void 0:{isWanted:Ni,isMissed:wu}),p=yt(c),u=[],m=[],f=d.unwanted.map(({start:k,end:h})=>Ti(i,c.slice(k,h))),g=[],y;for(let k of d.troubles)ss(s,k,i);return d.documents.forEach((k,h)=>{let x={...k,file:i,index:h};if(is(i)){y??=vu(Ze.root(x),i),f.push("Kustomize file");return}let C=a.read(x);if("skipped"in C){x.value!==null&&f.push(C.skipped),C.skipped==="tool configuration"&&g.push(...ku(Ze.root(x)));return}u.push(x),o.set(x,C.resources);for(let $ of C.resources)m.push($),rs(s,$,a.workloadOf($))}),o.clear(),{path:i,lineStarts:p,documents:u,documentCount:d.pieceCount,remarks:s.remarks.splice(0),suppressions:xu({file:i,text:c,lineStarts:p,documents:u,resources:m}),skipped:f,...y?{kustomization:y}:{},images:[...g,...y?.images??[]],unread:d.isBroken?c:""}}}var pn={defaultClass:void 0,outside:!1,lateUntil:-1/0};function Pu(e){let t=e.claims.filter(s=>s.class===void 0).map(s=>s.order??1/0);if(t.length===0)return[pn];let n=e.classes.filter(s=>s.isDefault);if(n.length===0)return e.complete?[pn]:[{...pn,outside:!0},pn];let a=n.map(s=>({...pn,defaultClass:s})),o=Math.min(...n.map(s=>s.order??-1/0));return t.some(s=>s<o)?[...a,{...pn,defaultClass:n[0],lateUntil:o}]:a}function Ou(e,t,n){if(e.class!==void 0)return{name:e.class,object:n.get(e.class),isDefault:!1,isLate:!1};if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=(e.order??1/0)<t.lateUntil;return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var KS={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function $u(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":Rr(e.object.provisioner);return a!=="none"?KS[a]:n||t?"pending":"unknown"}function yo({object:e}){return e!==void 0&&Rr(e.provisioner)!=="none"}var fe=(e,t)=>`${e}/${t}`,Nu={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},Mu=e=>Object.hasOwn(Nu,e)?Nu[e]??0:0,Tu=e=>e.reduce((t,n)=>t|Mu(n),0);function qS(e){let t=[...new Set(e)].flatMap(a=>{let o=Fe(a);return o===void 0?[]:[{text:a,size:o}]});t.sort((a,o)=>ze(a.size,o.size));let n=0;return new Map(t.map(({text:a,size:o},r)=>{let s=t[r-1];return s!==void 0&&ze(s.size,o)!==0&&(n+=1),[a,{size:o,rank:n}]}))}var Eu=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function GS(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return Eu([...t,...n],a=>fe(a.namespace,a.name))}var US=e=>e.length>0&&e.every(t=>Mu(t)!==0);function Lu(e){let t=Eu(e.volumes,s=>s.name),n=GS(e.claims),a=qS(["0",...t.flatMap(s=>s.capacity??[]),...n.flatMap(s=>s.request??[])]),o=a.get("0")?.rank??0,r=s=>e.attributesClasses?s??"":"";return{volumes:t.map(s=>{let i=a.get(s.capacity??""),l=va(s.accessModes);return{volume:s,size:i?.size,rank:i?.rank??-1,modes:Tu(l),modesCount:l.length,volumeMode:s.volumeMode||"Filesystem",attributesClass:r(s.attributesClass),affinityKey:s.nodeAffinity===void 0?"":JSON.stringify(s.nodeAffinity)}}),claims:n.flatMap(s=>{let i=a.get(s.request??"");return i===void 0||i.rank<=o||!US(s.accessModes)?[]:[{claim:s,id:fe(s.namespace,s.name),size:i.size,rank:i.rank,modes:Tu(s.accessModes),volumeMode:s.volumeMode||"Filesystem",attributesClass:r(s.attributesClass),selectorKey:s.selector===void 0?"":JSON.stringify(s.selector)}]})}}function HS(e){let t=a=>a===void 0||Aa(a,e.labels,e.name),n={narrow:a=>t(a)?[n]:[],implies:t};return n}var _u={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},zS=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),Vu=e=>Number.parseInt(e[0]??"",10),Iu={In:(e,t)=>({...e,exists:!0,allowed:zS(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,Vu(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,Vu(t))})};function JS(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var Du=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function QS(e,t){let n=Du(t);if(n.length===0)return;let a=new Map(e);for(let[o,{operator:r,values:s}]of n){let i=a.get(o)??_u,l=JS(Object.hasOwn(Iu,r)?Iu[r]?.(i,s??[])??i:i);if(l===void 0)return;a.set(o,l)}return a}function YS(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>e.allowed?.has(a))}function ZS(e,t){let n=Du(t);return n.length>0&&n.every(([a,{operator:o,values:r}])=>YS(e.get(a)??_u,o,r??[]))}function Fu(e){let t={narrow:n=>n===void 0?[t]:(n.nodeSelectorTerms??[]).flatMap(a=>{let o=QS(e,a);return o===void 0?[]:[Fu(o)]}),implies:n=>n===void 0||(n.nodeSelectorTerms??[]).some(a=>ZS(e,a))};return t}function XS(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function mn(e,t){return(t.length===0?[Fu(new Map)]:t.map(HS)).flatMap(a=>a.narrow(XS(e.nodeSelector??{}))).flatMap(a=>a.narrow(e.nodeAffinity))}function vt(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var Ee=e=>`volume '${e.volume.name}'`,Wu=e=>e===""?"no class":`class '${e}'`,Bu=e=>e.map(t=>`'${t}'`).join(", ")||"none",ju=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function ex(e,t){let n=new Set([...Object.keys(e?.matchLabels??{}),...(e?.matchExpressions??[]).map(o=>o.key)]),a=Object.entries(t).filter(([o])=>n.has(o)).map(([o,r])=>`${o}=${r}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function tx(e,{facts:{claim:t}}){let{namespace:n,name:a,uid:o}=e.volume.claimRef??{};return n?a!==t.name||n!==t.namespace?`${Ee(e)} is reserved for claim '${a??""}' in namespace '${n}'`:`${Ee(e)} is reserved for an earlier claim '${a}' with uid '${o??""}'`:`${Ee(e)} is reserved by a claimRef without a namespace, which no claim can match`}var Kn={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${Ee(e)} offers access modes ${Bu(e.volume.accessModes)}, the claim asks for ${Bu(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!vt(e,t),text:tx},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>`${Ee(e)} states no readable capacity ('${e.volume.capacity??""}')`},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>`${Ee(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||mt(e.size)<mt(t.size),text:(e,{facts:t})=>`${Ee(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${Ee(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${Ee(e)} has ${ju(e.attributesClass)}, the claim asks for ${ju(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${Ee(e)} is being deleted`},phase:{code:"phase",rejects:e=>(e.volume.phase??"Available")!=="Available",text:e=>`${Ee(e)} is '${e.volume.phase??""}', not 'Available'`},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!we(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${Ee(e)} has ${ex(t.selector,e.volume.labels)}, the claim selects ${Ne(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${Ee(e)} has ${Wu(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":Wu(t.class)}`}},{accessModes:ls,reserved:Ku,unreadable:cs,tooSmall:qu,volumeMode:ds,attributesClass:us,deleting:ps,phase:Gu,selector:Uu}=Kn,fn={first:[ls,Ku,cs,qu,ds,us,ps],second:[Gu,Uu,Kn.class]},bo={first:[Ku,cs,qu,ds,us,ps],second:[Gu,Uu,Kn.class,ls]},qn={first:[ps,cs,Kn.tooSmallInBytes,Kn.class,us,ds,ls],second:[]},Hu={first:qn.first.filter(e=>e.code!=="class"),second:[]};function Et(e,t,n){let a=r=>r.rejects(t,n),o=e.first.find(a);return o!==void 0||vt(t,n.facts)?o:e.second.find(a)}function ms(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}var gn={ownClass:50,others:10,othersSeen:40,seen:200},ie=(e,t)=>({code:e,text:t}),vo=e=>e.map(t=>`'${t}'`).join(", "),Ju=(e,t)=>{let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`},nx=({forecast:e,prospect:t})=>(e.consumers.get(t.plan.facts.id)??[]).filter(n=>n.nodeName===void 0),zu=e=>e===void 0?[]:[(e.nodeSelectorTerms??[]).map(t=>Ne({matchExpressions:[...t.matchExpressions??[],...t.matchFields??[]]})).join(" or ")];function ax(e,t){let{name:n,nodeAffinity:a}=e.volume,o=nx(t),[r]=o;if(a===void 0||r===void 0)return;if(o.some(d=>mn(d,t.forecast.world.nodes).some(p=>p.narrow(a).length>0))){let d=`no node reaches volume '${n}' and the other volumes of pod '${r.name}' at once`;return r.claims.length>1?{volume:n,code:"node-affinity",text:d}:void 0}let i=[...r.nodeSelector===void 0?[]:[Ne({matchLabels:r.nodeSelector})],...zu(r.nodeAffinity)],l=i.length===0?"on any node of the run":`on nodes with ${i.join(" and ")}`,c=`volume '${n}' is on nodes with ${zu(a).join()}, pod '${r.name}' runs ${l}`;return{volume:n,code:"node-affinity",text:c}}function ox(e,{prospect:t,forecast:n,draft:a}){let o=n.stock.byName.get(a.volume??"")?.facts;if(o===void 0)return"";let r=t.plan.path==="controller"&&o.modesCount<e.modesCount?", which has fewer access modes":vt(o,t.plan.facts)?", which is reserved for the claim":o.rank<e.rank?", which is smaller":"";return`, but the claim takes '${o.volume.name}'${r}`}function rx(e,t){let{draft:n,prospect:a,takers:o}=t,{name:r}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:r,code:"less-preferred",text:`volume '${r}' fits too${ox(e,t)}`};let s=(o.get(r)??[]).filter(l=>l!==a.plan.facts.id),[i]=s;if(i!==void 0){let l=s.length===1?Ju(i,n.claim.namespace):`one of ${s.length} other claims`;return{volume:r,code:"taken",text:`volume '${r}' fits, but ${l} gets it`}}return a.plan.path==="scheduler"?ax(e,t):void 0}function sx(e,t){let{demand:n,path:a}=t.prospect.plan,r=Et(a==="scheduler"||a==="waiting"?bo:fn,e,n);if(r===void 0)return rx(e,t);if(!(r.code==="class"&&n.class===void 0))return ms(r,e,n)}function ix({prospect:e,draft:t,forecast:n,takers:a}){let{facts:o,demand:r}=e.plan,{claim:s}=o,i=n.stock.byName.get(s.volumeName??"")?.facts;if(i===void 0)return s.volumeName===void 0?[ie("lost","the claim says that it is bound, but names no volume")]:[ie("volume-not-found",`volume '${s.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:l,claimRef:c}=i.volume;if(s.bindCompleted&&c!==void 0)return[{volume:l,code:"lost",text:`the claim says that it is bound, but volume '${l}' is not bound to it`}];let d=c===void 0?Et(qn,i,r):vt(i,o)?void 0:fn.first.find(({code:u})=>u==="reserved");return d?.code==="class"&&r.class===void 0?[]:d!==void 0?[ms(d,i,r)]:(a.get(l)??[]).filter(u=>u!==o.id).slice(0,1).map(u=>({volume:l,code:"taken",text:`volume '${l}' fits, but ${Ju(u,s.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function Qu(e){let{prospect:t,draft:n,forecast:a}=e,{facts:o,demand:r,path:s}=t.plan;if(s==="named")return ix(e);let{stock:i}=a,l=h=>{let x=i.byName.get(h.volume.name);return x===void 0||!t.lots.has(x)},c=h=>h.filter(l).flatMap(x=>sx(x,e)??[]),d=(i.reservedFor.get(o.id)??[]).map(h=>h.facts),p=h=>!d.includes(h),u=r.class===void 0?[]:i.volumesOfClass.get(r.class)??[],m=[...c(d),...c(u.slice(0,gn.ownClass).filter(p))];if(u.length>gn.ownClass){let h=u.length-gn.ownClass;m.push(ie("more-volumes",`${h} more volumes of class '${r.class??""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return m;let f=i.volumes.slice(0,gn.seen).filter(h=>h.volume.class!==r.class&&p(h)).slice(0,gn.othersSeen),g=c(f),y=g.filter(h=>h.code==="class"),k=g.filter(h=>h.code!=="class");return[...m,...[...y,...k].slice(0,gn.others)]}var Yu=["pending","waiting","absent"];function lx({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0)return[];if(t.some(r=>r.name===void 0))return[ie("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(r=>r.isDefault).map(r=>r.name??""))],o=t.some(r=>r.isLate)?[ie("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?o:a.length===1?[ie("default-class",`the claim sets no class and gets the default class ${vo(a)}`),...o]:[ie("default-class",`the claim sets no class, and of the default classes ${vo(a)} the newest counts`),...o]}function cx({prospect:e,draft:t,forecast:n}){let{effective:a,path:o}=e.plan;if(o==="named"||o==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:r,object:s}=a;if(r==="")return[ie("no-class","no other volume fits, and the claim asks for no class")];if(s===void 0)return[ie("class-not-found",`StorageClass '${r}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(yo).flatMap(l=>l.object??[]))].map(l=>ie("provisioner",`class '${l.name}' asks provisioner '${l.provisioner}' for a volume`));if(s.provisioner===""||s.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(r)?"":", and the run holds no volume of it";return[ie("no-provisioner",`class '${r}' provides no volumes by itself${i}`)]}return s.provisioner.startsWith("kubernetes.io/")?[ie("unknown-provisioner",`no volume plugin is named '${s.provisioner}', the provisioner of class '${r}'`)]:[]}function dx({prospect:e,draft:t,forecast:n}){let{plan:a}=e,o=a.effective.name??"",r=n.consumers.get(a.facts.id)??[];if(a.path==="waiting"){let[s]=r,i=s===void 0?"no pod in the run uses the claim":`pod '${s.name}' sets nodeName, which passes the scheduler by`;return[ie("no-consumer",`class '${o}' waits for a first consumer, and ${i}`)]}return a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned"?[]:r.filter(s=>s.nodeName===void 0).slice(0,3).flatMap(s=>{for(let l of new Set(s.claims)){let c=n.prospects.get(fe(s.namespace,l)),d=c?.plan.facts.claim.madeBy?.kind==="Pod"&&c.plan.facts.claim.madeBy.name===s.name;if(c===void 0&&n.world.complete)return[ie("other-claim",`pod '${s.name}' cannot be scheduled: claim '${l}' does not exist`)];if(c!==void 0&&!d&&s.ephemeralClaims?.includes(l))return[ie("consumer",`pod '${s.name}' cannot start: claim '${l}' was not created for it`)];if(!(c===void 0||l===a.facts.claim.name||c.lots.size>0)&&Yu.some(p=>c.rests.has(p)))return[ie("other-claim",`pod '${s.name}' cannot be scheduled: claim '${l}' gets no volume`)]}return mn(s,n.world.nodes).length===0?[ie("consumer",`no node meets the demands of pod '${s.name}'`)]:[]})}function ux({prospect:e,draft:t}){if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...(t.candidates??[]).slice(0,3).map(i=>`'${i}'`),...n.filter(i=>i!=="")],o=(t.candidates?.length??0)-3,r=o>0?`${a.slice(0,3).join(", ")} or one of ${o} others`:a.join(" or "),s=ie("order",`the order of creation decides which volume the claim gets: ${r}`);return e.isEstimate?[s,ie("estimate","there are too many orders to follow them all")]:[s]}function px({prospect:e,forecast:t}){let{claim:n}=e.plan.facts;return e.rests.has("absent")?(n.after??[]).filter(o=>{let r=t.prospects.get(fe(n.namespace,o));return r!==void 0&&Yu.some(s=>r.rests.has(s))}).map(o=>ie("predecessor",`the claim is created only when claim '${o}' has its volume`)):[]}function Zu(e,t){let n=t.length===0?[]:[ie("successor",`${vo(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...Qu(e),...lx(e),...cx(e),...dx(e),...ux(e),...px(e),...n]}function ce(e,t,n){let a=e.get(t);a===void 0?e.set(t,[n]):a.push(n)}var mx=5e6;function fx({claims:e},t){let n=["",...t.filter(o=>o.isDefault).map(o=>o.name)],a=new Map;for(let{claim:o,selectorKey:r}of e)if(o.selector!==void 0)for(let s of o.class===void 0?n:[o.class]){let i=a.get(s)??new Map;a.set(s,i.set(r,o.selector))}return a}function gx(e,t){let{volume:n,rank:a,modes:o,volumeMode:r,attributesClass:s,affinityKey:i}=e,l=t.map(d=>we(d,n.labels)?"1":"0").join(""),c=`${n.deleting===!0}|${n.phase??""}`;return[n.class,a,o,r,s,c,l,i].join("|")}function Xu(e,t){let n=new Set(e.claims.flatMap(({claim:d})=>d.volumeName??[])),a=fx(e,t),o=new Map;for(let d of e.volumes)ce(o,d.volume.class,d);let r=d=>{let p=`own ${d.volume.name}`;if(d.volume.claimRef!==void 0||n.has(d.volume.name))return p;let u=[...a.get(d.volume.class)?.values()??[]];return u.length*(o.get(d.volume.class)?.length??0)>mx?p:`like ${gx(d,u)}`},s=new Map;for(let d of e.volumes)ce(s,r(d),d);let i=new Map,l=new Map,c=new Map;for(let d of s.values()){let[p]=d;if(p===void 0)continue;let u={index:i.size,facts:p,volumes:d};for(let{volume:f}of d)i.set(f.name,u);let m=p.volume.claimRef;m===void 0?ce(c,p.volume.class,u):ce(l,fe(m.namespace??"",m.name??""),u)}return{volumes:e.volumes,byName:i,reservedFor:l,freeOfClass:c,volumesOfClass:o}}function fs(e){let t=e.map((s,i)=>i),n=s=>{let i=s;for(;t[i]!==i;){let l=t[i]??i;t[i]=t[l]??l,i=t[i]??i}return i},a=new Map,o=(s,i)=>{let l=a.get(s);l===void 0?a.set(s,i):t[n(i)]=n(l)};e.forEach((s,i)=>{for(let l of s.slots){o(l,i);for(let c of l.plans[0]?.offers??[])o(c.lot,i)}for(let l of[...s.after,...s.behind,...s.pod?.needs??[]])o(l,i)});let r=new Map;return e.forEach((s,i)=>{ce(r,n(i),s)}),[...r.values()]}function hx(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function ko(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let o of e){if(o.facts.modesCount>n.facts.modesCount)break;if(o.facts.modesCount<n.facts.modesCount||!t(o))continue;let r=a.get(o.facts.modes);r===void 0?a.set(o.facts.modes,[o]):r.push(o)}return[...a.values()].flatMap(hx)}var gs=(e,t)=>e.facts.modesCount-t.facts.modesCount;var wo=e=>e.plans[0];function yx(e){let t=e.find(a=>wo(a)?.offers.length===0);if(t!==void 0)return[t];let n=Math.min(...e.map(a=>wo(a)?.facts.rank??0));return e.filter(a=>wo(a)?.facts.rank===n)}function bx(e,t,n,a){let o=wo(e);if(o===void 0)return[];let r=[],s=[],i=(l,c)=>r.some(d=>d.facts.rank<c&&l.implies(d.facts.volume.nodeAffinity));for(let l of o.offers)if(!(n(l.lot)<=0)){if(!a.spend(1+r.length))return s;if(i(t,l.facts.rank))break;for(let c of t.narrow(l.facts.volume.nodeAffinity))i(c,l.facts.rank)||s.push({place:c,assignment:{slot:e,lot:l.lot}});r.push(l)}if(!o.mayGoWithout)return s;for(let l of t.narrow(o.effective.object?.allowedTopologies))i(l,1/0)||s.push({place:l,assignment:{slot:e,rest:o.rest}});return s}function ep(e,t,n,a){if(e.length===0)return[[]];let o=r=>a.freeOf(r)-(n.get(r)??0);return yx(e).flatMap(r=>bx(r,t,o,a).flatMap(({place:s,assignment:i})=>{let{lot:l}=i,c=l===void 0?n:new Map(n).set(l,(n.get(l)??0)+1);return ep(e.filter(p=>p!==r),s,c,a).map(p=>[i,...p])}))}function vx(e,t){return t.reduce((n,a)=>a===void 0||!a.isServed?[]:n.flatMap(o=>o.narrow(a.lot?.facts.volume.nodeAffinity)),e.places)}function Gn(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),o=vx(n,[...n.needs,...a].map(t.decisionOf)),r=e.slots.filter(i=>!a.includes(i)),s=new Map;for(let i of o)for(let l of ep(r,i,new Map,t)){let c=r.flatMap(d=>l.find(p=>p.slot===d)??[]);s.set(c.map(({lot:d,rest:p})=>d?.index??p).join(),c)}return[...s.values()]}var kx=new Set(["provisioned","unknown","deferred"]),So=e=>({isServed:kx.has(e)}),hs=(e,t)=>(t??[]).map(n=>fe(e.namespace,n));function tp(e,t,n){for(let a of e.claims){let o=t.get(fe(e.namespace,a));if(o===void 0&&n)return{claim:a,kind:"missing"};let r=o?.facts.claim.madeBy?.kind==="Pod"&&o.facts.claim.madeBy.name===e.name;if(o!==void 0&&!r&&e.ephemeralClaims?.includes(a))return{claim:a,kind:"foreign"}}}function wx({plans:e,consumers:t},n){let a=new Set,o=new Set,r=new Set,s=new Set;for(let{facts:{claim:i}}of e)for(let l of[i.after,i.behind])if(!(l===void 0||s.has(l))){s.add(l);for(let c of hs(i,l))a.add(c)}for(let i of t)for(let l of new Set(hs({...i,accessModes:[]},i.claims))){let c=n.get(l)?.path==="scheduler";c&&r.has(l)&&o.add(l),(!c||r.has(l))&&a.add(l),r.add(l)}return{watched:a,shared:o}}var Sx=()=>({lots:new Set,rests:new Set});function np(e){let{plans:t,nodes:n,complete:a}=e,o=new Map(t.map(h=>[h.facts.id,h])),r=e.consumers.filter(h=>h.claims.some(x=>o.get(fe(h.namespace,x))?.path==="scheduler")),{watched:s,shared:i}=wx({...e,consumers:r},o),l=new Map,c=[],d=h=>{let[x]=h,C=x?.facts.id??"",$=l.get(C);if($!==void 0)return $;let M={plans:h,outcome:Sx(),isWatched:s.has(C),isShared:i.has(C),after:[]};c.push(M);for(let L of h)l.set(L.facts.id,M);return M},p=new Map;for(let h of t){if(h.path==="scheduler")continue;let{id:x,claim:C}=h.facts,$=C.after===void 0&&C.behind===void 0?"":`${C.namespace} ${C.after?.join()??""} ${C.behind?.join()??""}`;ce(p,s.has(x)?`watched ${x}`:`${h.shape} ${$}`,h)}let u=[...p.values()].map(h=>({members:h,slots:[d(h)]})),m=new Map;for(let[h,x]of r.entries()){let C=[...new Set(x.claims)].flatMap(S=>o.get(fe(x.namespace,S))??[]),$=C.filter(S=>S.path==="scheduler"),M=$.length<C.length||$.some(({facts:S})=>s.has(S.id)||i.has(S.id)||S.claim.after!==void 0),L=JSON.stringify([x.nodeSelector,x.nodeAffinity]),N=tp(x,o,a)!==void 0,V=$.map(S=>S.shape).join(" & ");ce(m,M?`pod ${h}`:`${L} ${N} ${V}`,{consumer:x,brought:$})}let f=(h,x)=>hs(h,x).flatMap(C=>l.get(C)??[]),g=[...m.values()].flatMap(h=>{let[x]=h;if(x===void 0)return[];let C=x.brought.map(($,M)=>d(h.flatMap(({brought:L})=>L[M]??[])));return[{consumer:x.consumer,count:h.length,slots:C}]});for(let h of c){let x=h.plans[0]?.facts.claim;x?.after!==void 0&&(h.after=f(x,x.after))}let y=u.map(({members:h,slots:x})=>{let C=h[0]?.facts.claim;return{count:h.length,slots:x,after:x.flatMap($=>$.after),behind:C===void 0?[]:f(C,C.behind).filter($=>$.plans[0]?.path!=="scheduler")}}),k=g.map(({consumer:h,count:x,slots:C})=>({count:x,slots:C,pod:{places:mn(h,n),needs:[...new Set(h.claims)].flatMap($=>{let M=l.get(fe(h.namespace,$));return M===void 0||C.includes(M)?[]:[M]}),isBlocked:tp(h,o,a)!==void 0},after:C.flatMap($=>$.after),behind:[]}));return{units:[...y,...k],slots:l}}var op=20,rp={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},ap=e=>(e.plans[0]?.offers.length??0)>0;function xo(e,t,n){for(let o of t)e.outcome.lots.add(o);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:So(n??"pending")}function xx(e){if(!e.after.filter(n=>!e.slots.includes(n)).some(n=>n.decision===void 0))return e.after.every(n=>n.decision?.isServed===!0)}function Rx(e){if(e.slots.some(r=>r.isShared))return!1;let t=xx(e);if(t===void 0)return!1;if(!t){let r=i=>i.after.every(l=>l.decision?.isServed===!0),s=e.slots.map(i=>[i,r(i)?Un(i):"absent"]);for(let[i,l]of s)i.decision===void 0&&xo(i,[],l);return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||ap(n)?!1:(xo(n,[],n.plans[0]?.rest),!0);if(e.pod.needs.some(r=>r.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(r=>r.decision?.isServed===!1);if(!a&&e.slots.some(ap))return!1;let[o]=a?[]:Gn(e,rp);for(let r of e.slots)xo(r,[],o===void 0?Un(r):r.plans[0]?.rest);return!0}function Un(e){return e.plans[0]?.rest==="unknown"?"unknown":"pending"}function Cx(e){let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=t.plans[0]?.offers??[],a=(r,s)=>{if(r.size===0)return;if(r.size===n.length)return{lots:r,parts:[r]};let i=new Map;for(let l of r)ce(i,s(l),l);return{lots:r,parts:[...i.values()].map(l=>new Set(l))}};if(e.pod===void 0)return a(new Set(ko(n,()=>!0).map(r=>r.lot)),r=>r.facts.modes);if(e.pod.needs.length>0)return;let o=Gn(e,rp).flat();if(!o.some(r=>r.lot===void 0))return a(new Set(o.flatMap(r=>r.lot??[])),r=>r.index)}function Ax(e,t){return!e.slots.some(n=>n.isWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function Px(e){let t=new Map,n=new Map;for(let o of e){for(let s of new Set(o.slots.flatMap(i=>i.plans[0]?.offers.map(l=>l.lot)??[])))ce(n,s,o);let r=Cx(o);r!==void 0&&!Ax(o,r.lots)&&t.set(o,r)}let a=new Map(e.flatMap(o=>o.slots.map(r=>[r,o])));for(let o=0;o<op;o+=1){let r=new Map;for(let[u,{lots:m}]of t)for(let f of m)ce(r,f,u);let s=new Map;for(let[u,m]of n)s.set(u,m.every(f=>t.has(f)));let i=new Map,l=u=>{let m=[...u].map(x=>x.index).join(),f=i.get(m);if(f!==void 0)return f;let y=[...new Set([...u].flatMap(x=>r.get(x)??[]))].reduce((x,C)=>x+C.count,0),k=[...u].reduce((x,C)=>x+C.volumes.length,0),h=y<=k&&[...u].every(x=>s.get(x));return i.set(m,h),h},c=u=>{let m=a.get(u);return m!==void 0&&t.has(m)},d=([u,m])=>u.after.every(f=>f.decision?.isServed??c(f))&&u.behind.every(f=>f.decision!==void 0||c(f))&&m.parts.every(l),p=[...t].filter(u=>!d(u));if(p.length===0)return t;for(let[u]of p)t.delete(u)}return new Map}function sp(e){let t=e;for(let n=0;n<op;n+=1){let a=t.filter(i=>!Rx(i)),o=Px(a);for(let[i,{lots:l}]of o)for(let c of i.slots)xo(c,l,void 0);let r=a.filter(i=>!o.has(i)),s=r.length===0||r.length===t.length;if(t=r,s)return t}return t}var bs={states:4e3,cells:4e5,looks:12e5},Ox=e=>e.isWatched||e.isShared,$x=e=>e===void 0?"":`${e.isServed}${e.lot?.facts.affinityKey??""}`,Nx=({left:e,free:t,decisions:n})=>`${e.join()};${t.join()};${n.map($x).join("|")}`,ys=(e,t,n)=>e.map((a,o)=>o===t?n:a);function ip(e,t){let n=[...new Set(e.flatMap(y=>y.slots).flatMap(y=>y.plans[0]?.offers??[]).map(y=>y.lot))],a=new Map(n.map((y,k)=>[y,k])),o=[...new Set(e.flatMap(y=>y.slots).filter(Ox))],r=new Map(o.map((y,k)=>[y,k])),s=0,i=y=>(s+=y,s<=t.looks),l=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),c=new Set,d=[],p=y=>{let k=Nx(y);c.has(k)||(c.add(k),d.push(y))},u=(y,k)=>k.decision??y.decisions[r.get(k)??-1],m=(y,k,h)=>{let{free:x,decisions:C}=y;for(let{slot:$,lot:M,rest:L}of h){M!==void 0?$.outcome.lots.add(M):$.outcome.rests.add(L??"pending");let N=M===void 0?void 0:a.get(M);N!==void 0&&(x=ys(x,N,(x[N]??0)-1));let V=M===void 0?So(L??"pending"):{isServed:!0,lot:M},S=r.get($);S!==void 0&&(C=ys(C,S,V))}p({left:ys(y.left,k,(y.left[k]??0)-1),free:x,decisions:C})},f=(y,k,h)=>{if(!k.after.every(L=>u(y,L)?.isServed===!0))return!1;let x=L=>y.free[a.get(L)??-1]??0;if(k.pod!==void 0){let L=Gn(k,{freeOf:x,decisionOf:N=>u(y,N),spend:i});for(let N of L)m(y,h,N);return L.length>0}if(!k.behind.every(L=>u(y,L)!==void 0))return!1;let[C]=k.slots,$=C?.plans[0];if(C===void 0||$===void 0)return!1;let M=ko($.offers,L=>i(1)&&x(L.lot)>0);M.length===0&&m(y,h,[{slot:C,rest:$.rest}]);for(let{lot:L}of M)m(y,h,[{slot:C,lot:L}]);return!0},g=y=>{e.forEach((k,h)=>{if((y.left[h]??0)!==0)for(let x of k.slots){if(u(y,x)!==void 0)continue;let C=x.after.every($=>u(y,$)?.isServed===!0);x.outcome.rests.add(C?Un(x):"absent")}})};p({left:e.map(y=>y.count),free:n.map(y=>y.volumes.length),decisions:o.map(()=>{})});for(let y=d.pop();y!==void 0;y=d.pop()){if(c.size>l||s>t.looks)return{states:c.size,isComplete:!1};let k=y;e.map((x,C)=>(k.left[C]??0)>0&&f(k,x,C)).includes(!0)||g(k)}return{states:c.size,isComplete:s<=t.looks}}var Tx=5e4;function Mx(e,t,n){if(e.pod!==void 0||e.after.length>0)return!1;let a=t.reduce((i,l)=>i+l.volumes.length,0),o=new Set,r=0,s=0;for(let i of t)for(let l of n.get(i)??[]){if(s+=1,s>Tx)return!1;if(!o.has(l)&&(o.add(l),r+=l.count*l.slots.length,r>a))return!1}return!0}function lp(e){let t=new Map,n=a=>[...new Set(a.slots.flatMap(o=>o.plans[0]?.offers??[]).map(o=>o.lot))];for(let a of e)for(let o of n(a))ce(t,o,a);for(let a of e){let o=Mx(a,n(a),t);for(let r of a.slots){for(let{lot:i}of r.plans[0]?.offers??[])a.pod?.places.some(c=>c.narrow(i.facts.volume.nodeAffinity).length>0)!==!1&&r.outcome.lots.add(i);let s=r.plans[0];s===void 0||o||(r.outcome.rests.add(s.rest),a.pod!==void 0&&r.outcome.rests.add(Un(r)),r.after.length>0&&r.outcome.rests.add("absent"))}}}var Ex=5e6,Hn=(e,t)=>({facts:e.facts,lot:e,prebound:t}),Lx=(e,t)=>e.facts.rank-t.facts.rank;function Vx(e,t,n){return e.flatMap(a=>Et(t,a.facts,n)===void 0?[Hn(a,!1)]:[])}function Ix(e,t,n){return(n.reservedFor.get(e.id)??[]).filter(({facts:a})=>vt(a,e)).filter(({facts:a})=>Et(fn,a,t)===void 0).map(a=>Hn(a,!0))}function _x(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let o=n.stock.byName.get(a.volumeName);if(o===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:r}=o.facts.volume;if(a.bindCompleted)return{offers:r===void 0||a.uid!==void 0&&r.uid===a.uid?[Hn(o,r!==void 0)]:[],rest:"pending"};if(r!==void 0)return{offers:vt(o.facts,e)?[Hn(o,!0)]:[],rest:"pending"};let s=t.class===void 0?Hu:qn;return Et(s,o.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[Hn(o,!1)],rest:"pending"}}function Dx(e,t,n){let{rank:a,modes:o,volumeMode:r,attributesClass:s,selectorKey:i}=e;return[n,t??"?",t===void 0,a,o,r,s,i].join("|")}function Fx(e,t){let n=new Map;for(let{demand:o,shape:r}of e)o.class!==void 0&&n.set(o.class,(n.get(o.class)??new Set).add(r));let a=([o,r])=>r.size*(t.freeOfClass.get(o)?.length??0)>Ex;return new Set([...n].filter(a).map(([o])=>o))}function cp(e,t){let{stock:n}=e,a=e.facts.claims.map(i=>{let l=Ou(i.claim,t,e.classes),c={facts:i,class:l.name},d=Ix(i,c,n),p=l.object?.waitsForConsumer===!0&&d.length===0,u=i.claim.volumeName!==void 0||i.claim.bindCompleted===!0?"named":p?e.consumers.has(i.id)?"scheduler":"waiting":"controller";return{facts:i,effective:l,demand:c,prebound:d,path:u,shape:Dx(i,l.name,u)}}),o=Fx(a,n),r=new Map,s=(i,l,c)=>{let d=r.get(c);if(d!==void 0)return d;let p=l==="scheduler"?bo:fn,u=i.class===void 0?[]:n.freeOfClass.get(i.class)??[],m=[...Vx(u,p,i)].sort(l==="scheduler"?Lx:gs);return r.set(c,m),m};return a.map(({facts:i,effective:l,demand:c,prebound:d,path:p,shape:u})=>{let m=n.reservedFor.has(i.id),f={facts:i,effective:l,demand:c,path:p,mayGoWithout:!1,isCrowded:!1};if(p==="named")return{...f,..._x(i,c,e),shape:`named ${i.id}`};let g=m||l.name!==void 0&&n.volumesOfClass.has(l.name),y=p==="waiting"?"waiting":$u(l,g,e.complete);if(p==="waiting")return{...f,offers:[],rest:y,shape:u};if(o.has(l.name??""))return{...f,offers:d,rest:"unknown",shape:u,isCrowded:!0};let k=l.object?.waitsForConsumer===!0,h=p==="controller"&&k?[]:s(c,p,u);return{...f,offers:d.length===0?h:[...d,...h].sort(gs),rest:y,mayGoWithout:yo(l)||y==="unknown",shape:m?`reserved ${i.id}`:u}})}var Wx={states:15e3,cells:15e5,looks:5e6};function Bx(e,t){let n=Math.min(bs.states,Wx.states-t.states),a=ip(e,{...bs,states:n});return t.states+=a.states,a.isComplete||lp(e),!a.isComplete}function jx(e,t,n,a,o){let r=cp(e,a),{units:s,slots:i}=np({plans:r,consumers:n,nodes:t.nodes,complete:t.complete}),l=new Set;for(let c of fs(s))for(let d of fs(sp(c)))if(Bx(d,o))for(let p of d)for(let u of p.slots)l.add(u);return{plans:r,slots:i,estimates:l}}function Kx(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function qx(e,t,n,a){let[o]=n;if(o===void 0)return;let r=t.flatMap(l=>l.slots.get(e)??[]),s=n.filter(l=>l.isCrowded).map(l=>a(l.effective.name??"")),i=new Set(r.flatMap(l=>[...l.outcome.rests]));return i.delete("deferred"),s.length>0&&(i.add("pending"),i.delete("unknown")),{plan:o,effectives:n.map(l=>l.effective),lots:Kx([...r.map(l=>l.outcome.lots).filter(l=>l.size>0),...s]),rests:i,isEstimate:s.length>0||r.some(l=>t.some(({estimates:c})=>c.has(l)))}}function dp(e){let t=Lu(e),n=Xu(t,e.classes),a=new Map;for(let m of e.classes)a.has(m.name)||a.set(m.name,m);let o=new Map;for(let m of e.consumers)for(let f of new Set(m.claims))ce(o,fe(m.namespace,f),m);let r=e.consumers.filter(m=>m.nodeName===void 0),s=new Map;for(let m of r)for(let f of new Set(m.claims))ce(s,fe(m.namespace,f),m);let i={facts:t,stock:n,classes:a,consumers:s,complete:e.complete},l={states:0},c=Pu(e).map(m=>jx(i,e,r,m,l)),d=new Map,p=m=>{let f=d.get(m)??new Set(n.freeOfClass.get(m)??[]);return d.set(m,f),f},u=new Map;return t.claims.forEach(({id:m},f)=>{let g=c.flatMap(k=>k.plans[f]??[]),y=qx(m,c,g,p);y!==void 0&&u.set(m,y)}),{world:e,stock:n,prospects:u,consumers:o,states:l.states}}function I(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function We(e){return Array.isArray(e)?e:[]}function se(e){return typeof e=="string"?e:void 0}function Je(e){let t=Object.entries(I(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function Lt(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function Be(e){let t=I(I(e).metadata),n=se(t.name);return n===void 0||n===""?void 0:{...t,name:n}}var Gx=e=>{let t=I(e);return typeof t.key=="string"&&typeof t.operator=="string"},vs=e=>We(e).filter(Gx).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:We(a).filter(o=>typeof o=="string")}));function Ux(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=I(e);return{matchLabels:Je(t.matchLabels),matchExpressions:vs(t.matchExpressions)}}function zn(e){let t=I(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:vs(I(a).matchExpressions),matchFields:vs(I(a).matchFields)}))}:void 0}function Hx(e){let t=We(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:We(I(a).matchLabelExpressions).map(o=>({key:se(I(o).key)??"",operator:"In",values:We(I(o).values).filter(r=>typeof r=="string")}))}))}}function up(e){return typeof e=="number"&&Number.isFinite(e)?String(e):se(e)}var pp=e=>We(e).filter(t=>typeof t=="string");function zx(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=I(e);return Lt({namespace:se(t),name:se(n),uid:se(a)})}function mp(e,t){let n=se(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function ks(e){let t=Be(e);if(t===void 0)return;let n=I(I(e).spec);return Lt({name:t.name,capacity:up(I(n.capacity).storage),accessModes:pp(n.accessModes),volumeMode:se(n.volumeMode),class:en(mp(Je(t.annotations),n)),attributesClass:se(n.volumeAttributesClassName),labels:Je(t.labels),claimRef:zx(n.claimRef),nodeAffinity:zn(I(n.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function hn(e){let t=Be(e);if(t===void 0)return;let n=I(I(e).spec),a=Je(t.annotations),o=mp(a,n);return Lt({namespace:se(t.namespace)??"default",name:t.name,uid:se(t.uid),class:Pl(o)?Al(o):void 0,request:up(I(I(n.resources).requests).storage),accessModes:pp(n.accessModes),volumeMode:se(n.volumeMode),attributesClass:se(n.volumeAttributesClassName),selector:Ux(n.selector),volumeName:se(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:Je(t.labels)})}function ws(e){let t=Be(e);if(t===void 0)return;let n=I(e);return Lt({name:t.name,provisioner:se(n.provisioner)??"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:Ol(Je(t.annotations)),allowedTopologies:Hx(n.allowedTopologies)})}function Jn(e){let t=Be(e);return t&&{name:t.name,labels:Je(t.labels)}}var Jx=1e4,yn=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function gp(e){let t=yn(I(e.ordinals).start,0),n=Math.min(yn(e.replicas,1),Jx);return Array.from({length:n},(a,o)=>t+o)}var hp=e=>We(e.volumeClaimTemplates).flatMap(t=>Be(t)?.name??[]);function yp(e,t){let n=Be(e);if(n===void 0)return[];let a=I(I(e).spec),o=Je(I(a.selector).matchLabels),r=hp(a),s=gp(a),i=p=>r.map(u=>`${u}-${n.name}-${p}`),l=i(s[0]??0),c=a.podManagementPolicy==="Parallel",d=We(a.volumeClaimTemplates).flatMap(p=>{let u=hn(p);return u===void 0?[]:[u]});return s.flatMap((p,u)=>{let m=u===0?void 0:c?l:i(p-1);return d.map(f=>Lt({...f,namespace:t,name:`${f.name}-${n.name}-${p}`,labels:{...f.labels,...o},madeBy:{kind:"StatefulSet",name:n.name},after:c?void 0:m,behind:c?m:void 0}))})}function Ss(e,t,n){return We(I(e).volumes).flatMap(a=>{let o=se(I(a).name),r=I(I(I(a).ephemeral).volumeClaimTemplate);if(o===void 0||Object.keys(r).length===0)return[];let s={...I(r.metadata),name:`${t}-${o}`,namespace:n},i=hn({metadata:s,spec:r.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t}}]})}function bp(e,t){return We(e.volumes).flatMap(n=>t.includes(se(I(n).name)??"")?[]:se(I(I(n).persistentVolumeClaim).claimName)??[])}function vp(e){let t=I(I(e.affinity).nodeAffinity),n=Je(e.nodeSelector);return Lt({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:zn(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:se(e.nodeName)||void 0})}var Vt=e=>I(I(e.template).spec),fp={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:Vt(e),runs:!0}),Deployment:e=>({podSpec:Vt(e),runs:yn(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:Vt(e),runs:yn(e.replicas,1)>0}),ReplicationController:e=>({podSpec:Vt(e),runs:yn(e.replicas,1)>0}),Job:e=>({podSpec:Vt(e),runs:e.suspend!==!0&&yn(e.parallelism,1)>0}),CronJob:e=>({podSpec:Vt(I(I(e.jobTemplate).spec)),runs:e.suspend!==!0})};function Qx(e,t,n){let a=Vt(n),o=hp(n),r=bp(a,o);return gp(n).map(s=>({namespace:t,name:`${e}-${s}`,claims:[...o.map(i=>`${i}-${e}-${s}`),...r],...vp(a)}))}function kp(e,t){let n=Be(e)?.name;if(n===void 0)return[];let a=se(I(e).kind)??"",o=I(I(e).spec);if(a==="StatefulSet")return Qx(n,t,o).filter(l=>l.claims.length>0);let r=Object.hasOwn(fp,a)?fp[a]?.(o):void 0;if(r===void 0||!r.runs)return[];let s=a==="Pod"?Ss(r.podSpec,n,t).map(l=>l.name):[],i=[...bp(r.podSpec,[]),...s];return i.length===0?[]:[{namespace:t,name:n,claims:i,ephemeralClaims:s,...vp(r.podSpec)}]}var Ro=(e,t)=>{t!==void 0&&e.push(t)},kt=(e,t,n)=>{e.consumers.push(...kp(t,n))},wp={PersistentVolume:(e,t)=>Ro(e.volumes,ks(t)),PersistentVolumeClaim:(e,t,n,a)=>{let o=hn(t);Ro(e.claims,o&&{...o,namespace:n,order:a})},StorageClass:(e,t,n,a)=>{let o=ws(t);Ro(e.classes,o&&{...o,order:a})},Node:(e,t)=>Ro(e.nodes,Jn(t)),StatefulSet:(e,t,n,a)=>{for(let o of yp(t,n))e.claims.push({...o,order:a});kt(e,t,n,a)},Pod:(e,t,n,a)=>{let o=Be(t)?.name??"",r=Ss(I(t).spec,o,n);for(let s of r)e.claims.push({...s,order:a});kt(e,t,n,a)},Deployment:kt,DaemonSet:kt,ReplicaSet:kt,ReplicationController:kt,Job:kt,CronJob:kt};function Sp(e,t){let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...t.nodes??[]]};return e.forEach((a,o)=>{let r=se(I(a).kind)??"",s=se(Be(a)?.namespace)||"default";Object.hasOwn(wp,r)&&wp[r]?.(n,a,s,o)}),{...n,complete:t.complete,attributesClasses:t.attributesClasses}}var Yx=["pending","waiting","absent"],Zx={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function Xx(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let o=[...n].sort((i,l)=>i.index-l.index),r=o.map(i=>i.index).join(),s=e.get(r)??o.flatMap(i=>i.volumes.map(({volume:l})=>l.name));return e.set(r,s),t.set(n,s),s}}function e1(e,t){let{rests:n,plan:a,effectives:o}=e,r=new Set([...n].map(f=>Zx[f]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let s=t.length===0?o.filter(f=>!f.isLate):o,i=new Set(s.map(f=>f.name)),{namespace:l,name:c}=a.facts.claim,d=i.size===1?a.effective.name:void 0,p={claim:{namespace:l,name:c},...d===void 0?{}:{class:d}},[u]=t;if(r.has("unknown"))return{...p,state:"unknown",...t.length===0?{}:{candidates:t}};let[m]=r;return t.length===0&&r.size===1&&m!==void 0?{...p,state:m}:t.length===1&&r.size===0&&u!==void 0?{...p,state:"bound",volume:u}:{...p,state:"race",candidates:t,mayStayPending:Yx.some(f=>n.has(f))}}function xp(e){let t=dp(e),n=Xx(),a=[],o=new Map,r=new Map,s=new Map;for(let[i,l]of t.prospects){let c=n(l.lots),d=e1(l,c),{namespace:p,name:u,after:m}=l.plan.facts.claim;if(d===void 0){let f=(m??[]).map(y=>fe(p,y)),g=new Set(f.flatMap(y=>s.get(y)??[y]));s.set(i,[...g]);for(let y of g)ce(r,y,u);continue}a.push([i,l,d]);for(let f of c.length>20?[]:c)ce(o,f,i)}return a.map(([i,l,c])=>({...c,reasons:Zu({prospect:l,draft:c,forecast:t,takers:o},r.get(i)??[])}))}var Rp={from:"any",path:"kind",to:"CustomResourceDefinition",effect:"the API server refuses the object"};function Ap(e){let t=$e(e.definitions,t1);return n=>{let{group:a,kind:o}=n;if(et(a,o)!==void 0||!a.includes("."))return;let r=t.get(a)??[],s=r.filter(d=>Cp(d)===o),i=s[0]?.name??`${o}.${a}`,l={row:Rp,from:n,at:n.at.get("kind"),to:{kind:"CustomResourceDefinition",namespace:"",name:i},optional:!1,effect:Rp.effect,targets:s};if(s.length>0)return{...l,state:"resolved"};if(e.isExternal("CustomResourceDefinition","",i)||e.mayBeUnread(o))return{...l,state:"unknown"};let c=qe(o,r,d=>Cp(d)??"");return c?{...l,state:"missing",proof:{code:"near-miss",resource:c}}:e.isComplete?{...l,state:"missing",proof:{code:"complete"}}:{...l,state:"unknown"}}}function Pp({at:e}){return e.get("spec")}function t1(e){return Pp(e).get("group").text()??""}function Cp(e){return Pp(e).get("names").get("kind").text()}function Co(e){let{resource:t,labels:n,replicas:a}=e,{kind:o,name:r}=t;if(o==="Pod")return[{workload:e,name:r,isExact:!0,labels:n}];if(o==="StatefulSet"){let i=t.at.get("spec").get("ordinals").get("start").number()??0;return Array.from({length:Math.min(a??1,1e3)},(l,c)=>{let d=`${r}-${i+c}`,p={"statefulset.kubernetes.io/pod-name":d,"apps.kubernetes.io/pod-index":`${i+c}`};return{workload:e,name:d,isExact:!0,labels:{...n,...p}}})}let s=o==="Job"?{"job-name":r,"batch.kubernetes.io/job-name":r}:{};return a===0?[]:[{workload:e,name:`${r}-`,isExact:!1,labels:{...n,...s}}]}var bn=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-completion-index"]),Op=new Set(["statefulset.kubernetes.io/pod-name","apps.kubernetes.io/pod-index","job-name","batch.kubernetes.io/job-name"]);var n1=33;function $p({service:e,workloads:t,minorVersion:n}){let a=e.at.get("spec");if(a.get("type").text()==="ExternalName")return[];let o=a.get("selector").labels(),r=Object.fromEntries(Object.entries(o).filter(([l])=>!bn.has(l))),s=n>=n1,i=a.get("ports").items().map(a1);return t.flatMap(l=>{let c=o1(l),d=i.flatMap(p=>{let{found:u,number:m}=Zt({servicePort:p,containers:c,sidecarsCount:s});return u&&m!==void 0?[{name:p.name??"",port:m,protocol:p.protocol??"TCP"}]:[]});return Co(l).filter(({labels:p})=>Ae(r,p)).map(p=>({pod:p,ports:d}))})}function a1(e){return{name:e.get("name").text(),port:e.get("port").number()??0,targetPort:e.get("targetPort").scalar(),protocol:e.get("protocol").text()}}function o1({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:r1(n)}])}function r1(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}var Qn=2;function Ao(e){let t=X(()=>s1(e())),n=new Map;return o=>{let r=n.get(o)??or(o,a(o),s=>s);return n.set(o,r),r};function a(o){let{byPart:r,byPlainName:s}=t(),i=new Set(s.get(Rt(o)));for(let l=o.length-Qn;l<=o.length+Qn;l+=1){let c=r.get(l);c&&xs(l).forEach(({start:d,end:p},u)=>{for(let m=-Qn;m<=Qn;m+=1)if(!(d+m<0||p+m>o.length))for(let f of c[u]?.get(o.slice(d+m,p+m))??[])i.add(f)})}return i}}function s1(e){let t=new Map,n=new Map;for(let a of new Set(e)){let o=t.get(a.length)??xs(a.length).map(()=>new Map);t.set(a.length,o),xs(a.length).forEach(({start:r,end:s},i)=>{let l=o[i];l&&Re(l,a.slice(r,s),a)}),Re(n,Rt(a),a)}return{byPart:t,byPlainName:n}}function xs(e){let t=Qn+1;return Array.from({length:t},(n,a)=>({start:Math.floor(a*e/t),end:Math.floor((a+1)*e/t)}))}function Zn(e){return(t,{beside:n,...a})=>({from:e,path:t,...a,...n?{beside:n}:{}})}var _=e=>Zn(e),Np=Zn("any"),ge=Zn("pod"),Po=Zn("container"),Yn=Zn("claim"),je="pods stay in ContainerCreating",Oo="containers stay in CreateContainerConfigError",$o="the API server refuses to create the pods",Tp="images are pulled without credentials",No="nothing is scaled",To="the claim stays Pending",Mp="it grants nothing",Rs="requests end in an error",i1="the route is attached to nothing",l1="calls of the API server fail",Mo=["Deployment","StatefulSet","ReplicaSet","ReplicationController","Rollout"],Eo=[Np("metadata.namespace",{to:"Namespace",effect:"the API server refuses the object"}),Np("metadata.ownerReferences[].name",{to:[...Mo,"DaemonSet","Job","CronJob","Service","Pod","Node","CustomResourceDefinition"],isOpen:!0,effect:"the garbage collector deletes the object",beside:{kind:"kind",group:"apiVersion"}}),ge("volumes[].persistentVolumeClaim.claimName",{to:"PersistentVolumeClaim",effect:"pods stay Pending"}),ge("volumes[].configMap.name",{to:"ConfigMap",effect:je,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ge("volumes[].secret.secretName",{to:"Secret",effect:je,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ge("volumes[].projected.sources[].configMap.name",{to:"ConfigMap",effect:je,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ge("volumes[].projected.sources[].secret.name",{to:"Secret",effect:je,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ge("volumes[].csi.nodePublishSecretRef.name",{to:"Secret",effect:je}),ge("volumes[].csi.driver",{to:"CSIDriver",effect:je}),ge("volumes[].cephfs.secretRef.name",{to:"Secret",effect:je}),ge("volumes[].flexVolume.secretRef.name",{to:"Secret",effect:je}),ge("volumes[].iscsi.secretRef.name",{to:"Secret",effect:je}),ge("volumes[].rbd.secretRef.name",{to:"Secret",effect:je}),ge("volumes[].azureFile.secretName",{to:"Secret",effect:je}),ge("imagePullSecrets[].name",{to:"Secret",effect:Tp}),ge("serviceAccountName",{to:"ServiceAccount",effect:$o}),ge("serviceAccount",{to:"ServiceAccount",effect:$o}),ge("priorityClassName",{to:"PriorityClass",effect:$o}),ge("runtimeClassName",{to:"RuntimeClass",effect:$o}),ge("nodeName",{to:"Node",effect:"the pods are never started"}),Po("envFrom[].configMapRef.name",{to:"ConfigMap",effect:Oo,beside:{optional:"optional"}}),Po("envFrom[].secretRef.name",{to:"Secret",effect:Oo,beside:{optional:"optional"}}),Po("env[].valueFrom.configMapKeyRef.name",{to:"ConfigMap",effect:Oo,beside:{optional:"optional",key:"key"}}),Po("env[].valueFrom.secretKeyRef.name",{to:"Secret",effect:Oo,beside:{optional:"optional",key:"key"}}),Yn("volumeName",{to:"PersistentVolume",effect:To}),Yn("storageClassName",{to:"StorageClass",effect:"no volume is provisioned"}),Yn("volumeAttributesClassName",{to:"VolumeAttributesClass",effect:To}),Yn("dataSource.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:To,beside:{kind:"kind",group:"apiGroup"}}),Yn("dataSourceRef.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:To,beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),_("ServiceAccount")("imagePullSecrets[].name",{to:"Secret",effect:Tp}),_("ServiceAccount")("secrets[].name",{to:"Secret",effect:"its pods may not mount it"}),_("StatefulSet")("spec.serviceName",{to:"Service",effect:"its pods get no names in DNS"}),_("PersistentVolume")("spec.storageClassName",{to:"StorageClass",effect:"only claims of this class get it"}),_("PersistentVolume")("spec.volumeAttributesClassName",{to:"VolumeAttributesClass",effect:"only claims of this class get it"}),_("PersistentVolume")("spec.claimRef.name",{to:"PersistentVolumeClaim",effect:"the volume waits for its claim",needsNamespace:!0,beside:{namespace:"namespace"}}),_("PersistentVolume")("spec.csi.nodePublishSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),_("PersistentVolume")("spec.csi.nodeStageSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),_("PersistentVolume")("spec.csi.controllerPublishSecretRef.name",{to:"Secret",effect:"it is attached to no node",needsNamespace:!0,beside:{namespace:"namespace"}}),_("PersistentVolume")("spec.csi.controllerExpandSecretRef.name",{to:"Secret",effect:"it cannot grow",needsNamespace:!0,beside:{namespace:"namespace"}}),_("VolumeSnapshot")("spec.source.persistentVolumeClaimName",{to:"PersistentVolumeClaim",effect:"no snapshot is taken"}),_("VolumeSnapshot")("spec.volumeSnapshotClassName",{to:"VolumeSnapshotClass",effect:"no snapshot is taken"}),_("VolumeAttachment")("spec.source.persistentVolumeName",{to:"PersistentVolume",effect:"nothing is attached"}),_("VolumeAttachment")("spec.nodeName",{to:"Node",effect:"nothing is attached"}),_("Endpoints")("metadata.name",{to:"Service",effect:"nobody is led to its addresses"}),_("EndpointSlice")("metadata.labels",{to:"Service",pair:"kubernetes.io/service-name",effect:"nobody is led to its addresses"}),_("Ingress")("spec.defaultBackend.service.name",{to:"Service",effect:Rs,beside:{port:"port.number",portName:"port.name"}}),_("Ingress")("spec.rules[].http.paths[].backend.service.name",{to:"Service",effect:Rs,beside:{port:"port.number",portName:"port.name"}}),_("Ingress")("spec.tls[].secretName",{to:"Secret",effect:"the controller serves its own certificate"}),_("Ingress")("spec.ingressClassName",{to:"IngressClass",effect:"no controller serves it"}),_("IngressClass")("spec.parameters.name",{to:"ConfigMap",isOpen:!0,effect:"the controller goes without its settings",beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),_("Gateway")("spec.gatewayClassName",{to:"GatewayClass",effect:"no controller serves it"}),_("Gateway")("spec.listeners[].tls.certificateRefs[].name",{to:"Secret",isOpen:!0,effect:"the listener serves nothing",beside:{kind:"kind",group:"group",namespace:"namespace"}}),...["HTTPRoute","GRPCRoute","TLSRoute","TCPRoute","UDPRoute"].flatMap(e=>[_(e)("spec.parentRefs[].name",{to:["Gateway","Service"],isOpen:!0,effect:i1,beside:{kind:"kind",group:"group",namespace:"namespace"}}),_(e)("spec.rules[].backendRefs[].name",{to:"Service",isOpen:!0,effect:Rs,beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})]),...["HTTPRoute","GRPCRoute"].map(e=>_(e)("spec.rules[].filters[].requestMirror.backendRef.name",{to:"Service",isOpen:!0,effect:"nothing is mirrored",beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})),_("ReferenceGrant")("spec.to[].name",{to:["Service","Secret"],isOpen:!0,effect:"it grants nothing",beside:{kind:"kind",group:"group"}}),_("ReferenceGrant")("spec.from[].namespace",{to:"Namespace",effect:"it grants nothing"}),_("HorizontalPodAutoscaler")("spec.scaleTargetRef.name",{to:Mo,isOpen:!0,effect:No,beside:{kind:"kind",group:"apiVersion"}}),_("VerticalPodAutoscaler")("spec.targetRef.name",{to:[...Mo,"DaemonSet","Job","CronJob"],isOpen:!0,effect:"nothing is sized",beside:{kind:"kind",group:"apiVersion"}}),_("ScaledObject")("spec.scaleTargetRef.name",{to:Mo,isOpen:!0,effect:No,beside:{kind:"kind",group:"apiVersion"}}),_("ScaledObject")("spec.triggers[].authenticationRef.name",{to:["TriggerAuthentication","ClusterTriggerAuthentication"],effect:No,beside:{kind:"kind"}}),_("TriggerAuthentication")("spec.secretTargetRef[].name",{to:"Secret",effect:No,beside:{key:"key"}}),_("Rollout")("spec.workloadRef.name",{to:["Deployment","ReplicaSet"],isOpen:!0,effect:"nothing is rolled out",beside:{kind:"kind",group:"apiVersion"}}),_("Rollout")("spec.strategy.canary.stableService",{to:"Service",effect:"nothing is rolled out"}),_("Rollout")("spec.strategy.canary.canaryService",{to:"Service",effect:"nothing is rolled out"}),_("Rollout")("spec.strategy.blueGreen.activeService",{to:"Service",effect:"nothing is rolled out"}),_("Rollout")("spec.strategy.blueGreen.previewService",{to:"Service",effect:"nothing is rolled out"}),_("RoleBinding")("roleRef.name",{to:["Role","ClusterRole"],effect:Mp,beside:{kind:"kind"}}),_("ClusterRoleBinding")("roleRef.name",{to:"ClusterRole",effect:Mp,beside:{kind:"kind"}}),_("RoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",beside:{kind:"kind",namespace:"namespace"}}),_("ClusterRoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",needsNamespace:!0,beside:{kind:"kind",namespace:"namespace"}}),...["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"].map(e=>_(e)("webhooks[].clientConfig.service.name",{to:"Service",effect:l1,needsNamespace:!0,beside:{namespace:"namespace",port:"port"}})),_("APIService")("spec.service.name",{to:"Service",effect:"the API group is not available",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),_("CustomResourceDefinition")("spec.conversion.webhook.clientConfig.service.name",{to:"Service",effect:"objects are not converted",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),_("ValidatingAdmissionPolicyBinding")("spec.policyName",{to:"ValidatingAdmissionPolicy",effect:"nothing is checked"}),_("Certificate")("spec.issuerRef.name",{to:["Issuer","ClusterIssuer"],isOpen:!0,effect:"no certificate is issued",beside:{kind:"kind",group:"group"}})];var Lp=new Map(Eo.map(e=>[e,c1(e)]));function c1({to:e,beside:t={}}){let n=ba(t.group),a=t.key?.includes("[]")??!1;return{kinds:typeof e=="string"?[e]:e,kind:ba(t.kind),group:t.group==="apiVersion"?o=>u1(n(o)):n,namespace:ba(t.namespace),optional:ya(t.optional),key:ha(a?void 0:t.key),port:ha(t.port),portName:ha(t.portName),keys:a?tt(t.key):void 0}}function Vp({from:e,row:t,at:n,holder:a}){let o=Lp.get(t),r=t.pair===void 0?n:n.get(t.pair),s=r.text(),i=s&&o?d1(t,o,a):void 0;if(!s||!o||!i||t.from==="any"&&i.id==="Namespace"&&e.namespace!==s)return;let l=o.namespace(a)||void 0;if(!(t.needsNamespace&&l===void 0&&!i.isCluster))return{row:t,at:r,name:s,kind:i,namespace:l,optional:o.optional(a)===!0,key:o.key(a),port:o.port(a)??o.portName(a),isKeyOnly:!1}}function Ip(e,t){return Lp.get(e.row)?.keys?.(t)?.map(a=>({...e,key:a,isKeyOnly:!0}))??[]}function d1({isOpen:e},t,n){let a=t.kind(n),o=t.group(n),r=a===void 0?t.kinds[0]:t.kinds.find(i=>i===a);if(r&&(o===void 0||zt(o,r)===r))return Ep.get(r);if(!e||a===void 0)return;let s=o===void 0?void 0:zt(o,a);return s?Ep.get(s):{kind:a,id:ga(o??"",a),isCluster:wn(o??"",a)}}var Ep=new Map(Object.keys(rr).map(e=>[e,{kind:e,id:e,isCluster:fa.has(e)}]));function u1(e){return e===void 0?void 0:Ct(e).group}function _p(){let e=new Map,t=n=>{let a=e.get(n);if(a)return a;let o=n.split("/").slice(0,-1);return e.set(n,o),o};return(n,a)=>{if(n===a)return 0;let o=t(n),r=t(a),s=0;for(;s<o.length&&s<r.length&&o[s]===r[s];)s+=1;return o.length+r.length-2*s}}function Dp(e){let t=_p(),n=(i,l)=>t(i.file,l.file),a=i=>i.hasOwnNamespace||e.isNamespaceChosen||i.namespace==="",o=i=>a(i)||e.complete,r=(i,l)=>e.complete||n(i,l)<=4;return{sameNamespace:s,areNear:r,isNamespaceGiven:a,isNamespaceSure:o,stepsBetween:n};function s(i,l){return i.hasOwnNamespace!==l.hasOwnNamespace?o(i)&&o(l)?i.namespace===l.namespace:void 0:i.namespace!==l.namespace?!1:a(i)||r(i,l)?!0:void 0}}function Wp({workloads:e,select:t}){let n=X(()=>f1(e));return(s,i)=>{for(let[l,c]of i.entries()){let d={selecting:s,pairs:i.labels(),key:l,pair:c},p=a(d)??r(d);if(p)return p}};function a({selecting:s,pairs:i,key:l,pair:c}){let d=c.text()??"";for(let p of o(d,l,s.name)){if(!(p===s.name&&m1(d,p))&&!Fp(d,p))continue;let[m]=t(s,{...i,[l]:p});if(m)return{workload:m,pair:c,label:m.metadata.get("labels").get(l),isKey:!1}}}function o(s,i,l){let c=n().values.get(i);return c?c.all.has(l)?[l,...c.near(s)]:c.near(s):[]}function r({selecting:s,pairs:i,key:l,pair:c}){let d=c.text()??"",{[l]:p,...u}=i;for(let m of n().keys.get(d)??[]){if(!Fp(l,m))continue;let[f]=t(s,{...u,[m]:d});if(!(!f||Object.hasOwn(f.labels,l)))return{workload:f,pair:c,label:f.metadata.get("labels").get(m),isKey:!0}}}}function Fp(e,t){return e===t||Math.abs(e.length-t.length)>2?!1:e.toLowerCase()===t.toLowerCase()?!0:(e[0]===t[0]||e.at(-1)===t.at(-1))&&qe(e,[t],n=>n)!==void 0}function m1(e,t){return e.length!==t.length||e.length<3?!1:[...e].filter((n,a)=>n!==t[a]).length===1&&!/\d/.test(e+t)}function f1(e){let t=new Map,n=new Map;for(let{labels:a}of e)for(let[o,r]of Object.entries(a))t.set(o,(t.get(o)??new Set).add(r)),n.set(r,(n.get(r)??new Set).add(o));return{values:new Map([...t].map(([a,o])=>[a,{all:o,near:Ao(()=>o)}])),keys:n}}function Bp(e,t){if(t.length===0)return;let n=e.get("nodeSelector").labels(),a=e.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"),o=zn(a.value);return t.some(({name:r,labels:s})=>(Object.keys(n).length===0||Ae(n,s))&&Aa(o,s,r))}function Lo(e,t,n){let{row:a,name:o,kind:r,at:s,optional:i}=t,l=r.isCluster?"":t.namespace??e.namespace,c=n.find(r.id,l,o),d=r.isCluster||t.namespace!==void 0,p=y=>n.sameNamespace(e,y)===!0,u=d||c.every(p)?c:c.filter(p),m=g1(t),f=m?{kind:r.kind,namespace:l,name:o,...m.part}:{kind:r.kind,namespace:l,name:o};if(u.length===0&&t.isKeyOnly)return;let g=u.length===0?h1({from:e,named:t,namespace:l,isInField:d},n):m?v1({to:f,targets:u,isFile:a.isFile===!0},n):Kp;return{row:a,from:e,at:s,to:f,keyAt:m?.keyAt,optional:i,effect:a.effect,state:g.state,targets:u.length>0?u:c,proof:g.proof}}var Kp={state:"resolved"};function g1({key:e,port:t}){let n=e?.text();if(e&&n!==void 0)return{keyAt:e,part:{key:n}};let a=t?.scalar();return t&&a!==void 0?{keyAt:t,part:{port:a}}:void 0}function h1(e,t){let{kind:n,name:a}=e.named;if(!n.isCluster)return jp(e,t);let o=`${n.id}/${a}`,r=t.verdicts.get(o)??jp(e,t);return t.verdicts.set(o,r),r}function jp(e,t){let{kind:n,name:a}=e.named;if(y1(n.id,{kind:n.kind,namespace:e.namespace,name:a},t))return{state:"resolved"};if(t.isExternal(n.kind,e.namespace,a)||t.mayBeUnread(a))return{state:"unknown"};let o=b1(e,t);return o?{state:"missing",proof:o}:{state:"unknown"}}function y1(e,{namespace:t,name:n},a){return Li(e,t,n)||e==="PersistentVolumeClaim"&&a.isClaim(t,n)?!0:a.isSupplied(e,t,n)}function b1({from:e,named:t,namespace:n,isInField:a},o){let{kind:r,name:s}=t,i=o.named(r.id,s);if(i.length>0){let d=(a||o.isNamespaceSure(e))&&i.every(u=>o.isNamespaceSure(u)&&u.namespace!==n),p=i.find(u=>o.areNear(e,u));return d&&p?{code:"other-namespace",resource:p}:void 0}if(o.mayBeMade(r.id,s))return;if(o.isComplete)return{code:"complete"};if(S1.has(r.id))return;let l=o.nearNames(r.id,s).flatMap(d=>o.named(r.id,d)).find(c);return l?{code:"near-miss",resource:l}:void 0;function c(d){return r.isCluster?!0:a?d.namespace===n&&o.isNamespaceSure(d):o.sameNamespace(e,d)===!0}}function v1(e,t){let{key:n,port:a}=e.to;return n!==void 0?k1(e,n,t):a===void 0?Kp:w1(e.targets,a,t)}function k1({to:{kind:e,namespace:t,name:n},targets:a,isFile:o},r,s){let i=a.map(u=>x1(u,o));if(i.some(u=>u.includes(r)))return{state:"resolved"};let[l]=a,c=i.some(u=>u.length===0)&&!s.isComplete;if(!l||c||s.isSupplied(e,t,n))return{state:"unknown"};let d=qe(r,i.flat(),u=>u);return{state:"missing",proof:d?{code:"near-key",key:d,resource:l}:{code:"no-key",resource:l}}}function w1(e,t,n){let a=e.map(i=>i.at.get("spec")),o=a.some(i=>i.get("type").text()==="ExternalName"||i.get("ports").items().length===0),r=a.flatMap(i=>i.get("ports").items());if(o||r.some(i=>i.get(typeof t=="number"?"port":"name").value===t))return{state:"resolved"};let[s]=e;return!s||n.mayBeUnread(s.name)?{state:"unknown"}:{state:"missing",proof:{code:"no-port",resource:s}}}var S1=new Set(["ClusterRole","CSIDriver","GatewayClass","IngressClass","Node","PriorityClass","RuntimeClass","StorageClass","VolumeAttributesClass","VolumeSnapshotClass"]);function x1(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(o=>n.get(o).entries().map(([r])=>r))}function Gp(e){return(t,{scope:n,...a})=>({from:e,path:t,...a,...n?{scope:n}:{}})}var it=e=>Gp(e),Xn=Gp("pod"),qp={namespaceSelector:"namespaceSelector"},Vo={namespaceSelector:"namespaceSelector",namespaces:"namespaces"},Io=[it("Service")("spec.selector",{to:"Pod",form:"pairs",effect:"connections are refused"}),it("PodDisruptionBudget")("spec.selector",{to:"Pod",form:"selector",effect:"it protects no pods"}),it("NetworkPolicy")("spec.podSelector",{to:"Pod",form:"selector",effect:"it isolates no pods"}),it("NetworkPolicy")("spec.ingress[].from[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody in",scope:qp}),it("NetworkPolicy")("spec.egress[].to[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody out",scope:qp}),it("NetworkPolicy")("spec.ingress[].from[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody in"}),it("NetworkPolicy")("spec.egress[].to[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody out"}),it("ServiceMonitor")("spec.selector",{to:"Service",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),it("PodMonitor")("spec.selector",{to:"Pod",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),Xn("topologySpreadConstraints[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are not spread"}),Xn("affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods stay Pending",scope:Vo}),Xn("affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods go anywhere",scope:Vo}),Xn("affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:Vo}),Xn("affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:Vo})];function Up({from:e,row:t,at:n,holder:a},o){let r=Hp(t.form,n);if(!r||A1(e))return;let{sure:s,perhaps:i}=R1({row:t,selector:r,from:e,scope:P1(t,a)},o),l={row:t,from:e,at:n,to:{kind:t.to,namespace:t.to==="Namespace"?"":e.namespace,name:"",selector:Ne(r)},optional:!1,effect:t.effect,targets:s.length>0?s:i};if(s.length>0)return{...l,state:"resolved"};let c=Object.values(r.matchLabels??{}).some(o.mayBeUnread);if(i.length>0||c)return{...l,state:"unknown"};let d=C1(e,{row:t,at:n},o);return d?{...l,state:"missing",proof:d}:{...l,state:"unknown"}}function R1({row:e,selector:t,from:n,scope:a},o){if(e.to==="Namespace")return{sure:o.selector.namespaces(t),perhaps:[]};let r={selecting:n,selector:t,scope:a};if(e.to==="Service")return o.selector.services(r);let{sure:s,perhaps:i}=o.selector.pods(r);return{sure:s.map(({resource:l})=>l),perhaps:i.map(({resource:l})=>l)}}function C1(e,{row:t,at:n},a){if(t.to==="Pod"&&t.scope===void 0){let o=t.form==="pairs"?n:n.get("matchLabels"),r=a.nearLabel(e,o);if(r)return{code:"near-label",near:r,resource:r.workload.resource}}return a.isComplete?{code:"complete"}:void 0}function A1(e){let t=e.at.get("spec");return e.visitable==="Service"&&t.get("type").text()==="ExternalName"}function Hp(e,t){let n=e==="pairs"?t:t.get("matchLabels"),a=n.labels(),o=n.entries().length;if(o!==Object.keys(a).length||e==="pairs"&&o===0)return;if(e==="pairs")return{matchLabels:a};let r=t.get("matchExpressions").value;return Array.isArray(r)&&r.length>0?{matchLabels:a,matchExpressions:r}:{matchLabels:a}}function P1(e,t){let n=O1.get(e);if(!n)return"own";let a=n.monitored(t)[0];if(a?.get("any").flag())return"all";let o=[...a?.get("matchNames").texts()??[],...n.namespaces(t).flatMap(s=>s.texts())],[r]=n.namespaceSelector(t);return r?{selector:Hp("selector",r)??{},names:o}:o.length>0?{names:o}:"own"}var O1=new Map(Io.flatMap(e=>e.scope?[[e,{monitored:tt(e.scope.monitored),namespaces:tt(e.scope.namespaces),namespaceSelector:tt(e.scope.namespaceSelector)}]]:[]));function Qp(e){let{workloads:t,together:n,isComplete:a}=e,o=X(()=>T1(t)),r=X(()=>({given:$e(t.filter(({resource:m})=>m.hasOwnNamespace),({resource:m})=>m.namespace),open:t.filter(({resource:m})=>!m.hasOwnNamespace)})),s=X(()=>e.services.map(m=>({resource:m,labels:Y(m.at).get("labels").labels()}))),i=e.namespaces.map(m=>({resource:m,labels:{...Y(m.at).get("labels").labels(),"kubernetes.io/metadata.name":m.name}})),l=new Map(i.map(m=>[m.resource.name,m]));return{pods({selecting:m,selector:f,scope:g="own"}){let y=Jp(f),k=y.some(M=>Op.has(M)),x=(k?t:c(f,m,g)).filter(M=>$1(f,M,k)),{sure:C,perhaps:$}=d(x,m,g);return y.some(M=>bn.has(M))?{sure:[],perhaps:[...C,...$]}:g==="own"?u({sure:C,perhaps:$},m):{sure:C,perhaps:$}},services({selecting:m,selector:f,scope:g="own"}){let y=s().filter(({labels:x})=>we(f,x)),{sure:k,perhaps:h}=d(y,m,g);return{sure:k.map(Cs),perhaps:h.map(Cs)}},namespaces:m=>i.filter(({labels:f})=>we(m,f)).map(Cs)};function c(m,f,g){let[y]=Object.entries(m.matchLabels??{}).filter(([x])=>!bn.has(x));if(y)return o().get(`${y[0]}=${y[1]}`)??[];if(g!=="own"||!f.hasOwnNamespace)return t;let{given:k,open:h}=r();return[...k.get(f.namespace)??[],...h]}function d(m,f,g){let y=[],k=[];for(let h of m){let x=p(g,f,h.resource);x===!0?y.push(h):x===void 0&&k.push(h)}return{sure:y,perhaps:k}}function p(m,f,g){if(m==="all")return!0;if(m==="own")return n.sameNamespace(f,g);let y=n.isNamespaceSure(g);if(m.selector&&Jp(m.selector).length===0)return!0;if(!y)return;if(m.names.includes(g.namespace))return!0;if(!m.selector)return!1;let k=l.get(g.namespace),h=k?.labels??{"kubernetes.io/metadata.name":g.namespace};return we(m.selector,h)?!0:k||a?!1:void 0}function u({sure:m,perhaps:f},g){if(m.length<2||a||n.isNamespaceGiven(g))return{sure:m,perhaps:f};let y=m.map(({resource:h})=>n.stepsBetween(g,h)),k=Math.min(...y);return{sure:m.filter((h,x)=>y[x]===k),perhaps:[...m.filter((h,x)=>y[x]!==k),...f]}}}function $1(e,t,n){return n?Co(t).some(({labels:a})=>zp(e,a)):zp(e,t.labels)}function zp(e,t){let n=e.matchLabels??{},a=Object.fromEntries(Object.entries(n).filter(([o])=>!bn.has(o)));return Object.keys(n).length===0||Object.keys(a).length===Object.keys(n).length?e.matchExpressions?we(e,t):N1(n,t):we({...e,matchLabels:a},t)}function N1(e,t){return Object.keys(e).length===0||Ae(e,t)}function Jp(e){return[...Object.keys(e.matchLabels??{}),...(e.matchExpressions??[]).map(({key:t})=>t)]}function Cs({resource:e}){return e}function T1(e){let t=new Map;for(let n of e)for(let[a,o]of Object.entries(n.labels))Re(t,`${a}=${o}`,n);return t}var M1=34;function Yp({resources:e,workloadOf:t,settings:n,isDisturbed:a}){let o=new Set,r=[];for(let l of e){let{visitable:c,namespace:d,name:p,at:u}=l;if(c===void 0||!q(u.value)||!L1(l,t(l)))continue;let m=`${c}/${d}/${p}`;if(p!==""&&o.has(m))continue;o.add(m);let f=Y(u).value;r.push(d===""?u.value:{...u.value,metadata:{...q(f)?f:{},namespace:d}})}let s=Sp(r,{complete:n.complete&&!a,attributesClasses:n.minorVersion>=M1}),i=n.storageClasses.filter(({name:l})=>!s.classes.some(c=>c.name===l)).map(V1);return{...s,classes:[...s.classes,...i]}}var E1=new Set(["Node","PersistentVolume","PersistentVolumeClaim","StatefulSet","StorageClass"]);function L1(e,t){return E1.has(e.kind)?!0:(t?.spec.get("volumes").items()??[]).some(a=>a.get("persistentVolumeClaim").exists||a.get("ephemeral").exists)}function V1(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}var I1={ConfigMap:Zp("ConfigMap"),Secret:Zp("Secret")};function Zp(e){return{from:"container",path:"volumeMounts[].subPath",to:e,effect:"an empty folder is mounted in its place",isFile:!0}}function Xp({spec:e,containers:t}){let n=new Map(e.get("volumes").items().flatMap(_1));return n.size===0?[]:t.flatMap(({at:a})=>a.get("volumeMounts").items().flatMap(o=>{let r=n.get(o.get("name").text()??""),s=o.get("subPath");return r&&s.exists&&!s.text()?.includes("/")?[{...r,key:s,isKeyOnly:!0}]:[]}))}function _1(e){let t=e.get("name").text(),n=e.get("secret"),a=e.get("configMap"),o=n.exists?"Secret":"ConfigMap",r=n.exists?n.get("secretName"):a.get("name"),s=r.text();if(!t||!s||n.get("items").exists||a.get("items").exists)return[];let i=(n.get("optional").flag()??a.get("optional").flag())===!0,l={kind:o,id:o,isCluster:fa.has(o)},c={namespace:void 0,key:void 0,port:void 0,isKeyOnly:!1};return[[t,{row:I1[o],at:r,name:s,kind:l,optional:i,...c}]]}function em(e){let{resources:t,unread:n,settings:a}=e,o=$e(t,K1),r=X(()=>new Map([...o].map(([w,P])=>[w,$e(P,As)]))),s=new Map;for(let w of t){let P=e.workloadOf(w);P&&s.set(w,P)}let i=[...s.values()],l=w=>o.get(w)??[],c=Dp(a),{sameNamespace:d,areNear:p,isNamespaceGiven:u}=c,m=X(()=>Qp({workloads:i,services:l("Service"),namespaces:l("Namespace"),together:c,isComplete:a.complete})),f=Wp({workloads:i,select:(w,P)=>b(w,P).workloads}),g=X(()=>Ap({definitions:l("CustomResourceDefinition"),isComplete:a.complete,isExternal:a.isExternal,mayBeUnread:oe})),y=ee(),k=X(()=>t.flatMap(ne)),h=new Set(e.images),x=X(()=>U1(k())),C=X(()=>G1(t,i)?xp(Yp({resources:t,workloadOf:w=>s.get(w),settings:a,isDisturbed:oe("PersistentVolume")||oe("StorageClass")})):[]),$=X(()=>new Map(C().map(w=>[`${w.claim.namespace}/${w.claim.name}`,w]))),M=X(()=>l("Node").flatMap(({at:w})=>Jn(w.value)??[])),L=X(()=>T());return{resources:t,workloads:i,get references(){return k()},get bindings(){return C()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:l,find:S,workloadOf:w=>s.get(w),selectedBy:b,selectPods:v,nearLabel:f,endpointsOf:w=>$p({service:w,workloads:b(w,w.at.get("spec").get("selector").labels()).workloads.filter(({spec:P})=>Bp(P,M())!==!1),minorVersion:a.minorVersion}),servicesOf:w=>L().sure.get(w)??[],mayBeServed:w=>L().sure.has(w)||L().perhaps.has(w),referencesTo:w=>x().get(w)??[],bindingOf:(w,P)=>$().get(`${w}/${P}`),mayBeUnread:oe,isExternal:a.isExternal,sameNamespace:d,areNear:p,isNamespaceGiven:u,isImageSet:w=>h.has(w)||h.has(H1(w))};function N(w,P){return r().get(w)?.get(P)??D1}function V(w,P,B){let D=N(w,B),G=Z=>Z.namespace===P;return D.every(G)?D:D.filter(G)}function S(w,P,B){return V(w,P,B)}function oe(w){return n.some(({text:P})=>P.includes(w))}function ne(w){let P=s.get(w),B={selector:m(),nearLabel:f,isComplete:a.complete,mayBeUnread:oe},D=[],G=Z=>{Z&&D.push(Z)};G(g()(w)),F1(w,P,(Z,ue,be)=>{let F=Vp({from:w,row:Z,at:ue,holder:be});if(F){G(Lo(w,F,y));for(let It of Ip(F,be))G(Lo(w,It,y))}});for(let Z of P?Xp(P):[])G(Lo(w,Z,y));return W1(w,P,(Z,ue,be)=>G(Up({from:w,row:Z,at:ue,holder:be},B))),D}function ee(){let w=new Map,P=new Map,B=X(()=>$e([...e.supplied,...t.flatMap(Vi)],G=>`${G.kind}/${G.name}`)),D=X(()=>new Set(t.filter(Qt).map(As)));return{isComplete:a.complete,verdicts:P,nearNames:(G,Z)=>{let ue=w.get(G)??Ao(()=>(o.get(G)??[]).map(As));return w.set(G,ue),ue(Z)},named:N,find:V,isSupplied:(G,Z,ue)=>(B().get(`${G}/${ue}`)??[]).some(be=>be.namespace===void 0||be.namespace===Z),mayBeMade:(G,Z)=>B1.has(G)&&j1(Z).some(ue=>D().has(ue)),isClaim:(G,Z)=>$().has(`${G}/${Z}`),isExternal:a.isExternal,mayBeUnread:oe,sameNamespace:d,areNear:p,isNamespaceSure:c.isNamespaceSure}}function v(w){let{sure:P,perhaps:B}=m().pods(w);return{workloads:P,perhaps:B}}function b(w,P){return Object.keys(P).length===0?{workloads:[],perhaps:[]}:v({selecting:w,selector:{matchLabels:P}})}function T(){let w=new Map,P=new Map;for(let B of l("Service")){if(B.at.get("spec").get("type").text()==="ExternalName")continue;let D=b(B,B.at.get("spec").get("selector").labels());for(let G of D.workloads)Re(w,G,B);for(let G of D.perhaps)Re(q1(B,G.resource)?w:P,G,B)}return{sure:w,perhaps:P}}}var D1=[],F1=cr(Eo),W1=cr(Io),B1=new Set(["ConfigMap","Secret","Service","ServiceAccount"]);function j1(e){return[e,...[...e.matchAll(/-/g)].map(({index:t})=>e.slice(0,t))].filter(t=>t!=="")}function As({name:e}){return e}function K1({visitable:e,group:t,kind:n}){return e??ga(t,n)}function q1(e,t){return e.file===t.file&&e.namespace===t.namespace}function G1(e,t){return e.some(({visitable:n})=>n==="PersistentVolumeClaim"||n==="StatefulSet")||t.some(({spec:n})=>n.get("volumes").items().some(a=>a.get("ephemeral").exists))}function U1(e){let t=new Map;for(let n of e)for(let a of n.targets)Re(t,a,n);return t}function H1(e){return e.replace(/@.*$/,"").replace(/:[^/:]*$/,"")}function tm(e){let{rules:t,settings:n,choice:a,only:o}=e,r=new Set(e.facts.flatMap(k=>k.kustomization?.fragments??[])),s=e.facts.filter(({path:k})=>!r.has(k)),i=e.facts.filter(({path:k})=>r.has(k)),l=J1(e,s,i);e.onGraph&&l.references&&l.bindings&&e.onGraph();let c=$e(l.resources,({at:k})=>k.document),p=go({rules:t,scope:"graph",choice:a,resourcesOf:k=>c.get(k)??[],graph:l});yu(p,l);let u=Cu({remarks:y([...s.flatMap(k=>k.remarks),...p.remarks.splice(0)]).map(({remark:k})=>k),suppressions:s.flatMap(k=>k.suppressions),settings:n,choice:a,knownRules:t.map(({id:k})=>k)});for(let k of u.troubles)hu(p,k);let m=new Map(s.map(k=>[k.path,k.lineStarts]));for(let[k,h]of e.texts)m.set(k,yt(h));let f=y([...u.remarks,...p.remarks]).filter(({remark:k,severity:h})=>o===void 0||z1(k,h,o)).map(({remark:k,severity:h})=>Q1(k,h,m)).sort(Z1),g=k=>f.filter(h=>h.severity===k).length;return{findings:f,graph:l,hasCrash:f.some(k=>k.rule===jn),summary:{files:e.facts.length,documents:e0(e.facts.map(k=>k.documentCount)),resources:l.resources.length,errors:g("error"),warnings:g("warning"),infos:g("info"),suppressed:u.suppressed,skipped:X1(e.facts,r)}};function y(k){return k.flatMap(h=>{let x=h.rule===jn?"error":a.severityOf(h.rule,h,h.severity);return x==="off"?[]:[{remark:h,severity:x}]})}}function z1(e,t,n){return n.has(e.file)||e.rule===jn?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function J1({unread:e,settings:t,reader:n=Jt(t.namespace)},a,o){let r=a.flatMap(({documents:s})=>s.flatMap(i=>{let l=n.read(i);return"resources"in l?l.resources:[]}));return em({resources:r,workloadOf:n.workloadOf,supplied:a.flatMap(({kustomization:s})=>s?.supplied??[]),unread:[...e,...a.filter(s=>s.unread!=="").map(({path:s,unread:i})=>({file:s,text:i})),...o.map(({path:s,documents:i})=>({file:s,text:JSON.stringify(i.map(({value:l})=>l))}))],images:a.flatMap(({images:s})=>s),settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,isNamespaceChosen:t.isNamespaceChosen,isExternal:$d(t.external)}})}function Q1(e,t,n){let a=(o,r)=>Nd(n.get(o)??[0],r);return{rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span),...e.resource?{resource:e.resource}:{},path:e.path,related:e.related.map(({file:o,span:r,note:s})=>({file:o,range:a(o,r),note:s})),help:Y1(e.rule)}}function Y1(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function Z1(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function X1(e,t){let n=new Map;for(let a of e){let o=t.has(a.path)?["Kustomize patch"]:a.skipped;for(let r of o)n.set(r,(n.get(r)??0)+1)}return[...n].map(([a,o])=>({reason:a,count:o})).sort((a,o)=>o.count-a.count)}function e0(e){return e.reduce((t,n)=>t+n,0)}function nm({rules:e,settings:t,configTexts:n=new Map}){let a=Pd(e,t),o=Jt(t.namespace),r=Au({rules:e,settings:t,choice:a,reader:o}),s=new Map,i=new Map,l=new Map;return{set(c,d){if(d===void 0){s.delete(c),i.delete(c);return}s.set(c,d),i.set(c,r(c,d))},setUnreadable(c,d){i.set(c,r(c,{unreadable:d}))},setUnread(c,d){l.set(c,d)},outcome(c,d){return tm({facts:[...i.values()],rules:e,settings:t,choice:a,reader:o,onGraph:d,unread:[...l].map(([p,u])=>({file:p,text:u})),texts:n,...c?{only:c}:{}})},textOf:c=>s.get(c)??n.get(c)}}var am={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist/*.cjs","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts","bench:graph":"node src/dev/run.mjs bench/graph.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme",sideEffects:!1};var om=am.version;0&&(module.exports={ConfigError,UsageError,areas,canonicalAccessModes,compareQuantities,createSession,defaultPullPolicy,defaultSettings,defineRule,describe,findNamedPort,graphJson,isClusterScoped,isMapping,lazily,matchesLabelSelector,matchesPairs,mayMakeObjects,metadataOf,nearMiss,nearest,neverFires,nextTime,nextTimes,parseImageReference,parseQuantity,podSecurityLabels,podSecurityLabelsOf,podSecurityLevels,podSecurityPrefix,podSecurityRejections,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,readConfig,readCron,reporters,resolveTargetPort,rules,runsToCompletion,selectorText,severities,timeZoneProblem,version,violatedControls,volumeClass});
