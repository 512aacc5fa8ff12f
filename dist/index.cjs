"use strict";var Wf=Object.create;var ga=Object.defineProperty;var Ff=Object.getOwnPropertyDescriptor;var Df=Object.getOwnPropertyNames;var Gf=Object.getPrototypeOf,jf=Object.prototype.hasOwnProperty;var Tt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Bf=(e,t)=>{for(var n in t)ga(e,n,{get:t[n],enumerable:!0})},di=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Df(t))!jf.call(e,s)&&s!==n&&ga(e,s,{get:()=>t[s],enumerable:!(a=Ff(t,s))||a.enumerable});return e};var co=(e,t,n)=>(n=e!=null?Wf(Gf(e)):{},di(t||!e||!e.__esModule?ga(n,"default",{value:e,enumerable:!0}):n,e)),qf=e=>di(ga({},"__esModule",{value:!0}),e);var Zo=Tt(hn=>{"use strict";hn.__esModule=!0;hn.distance=hn.closest=void 0;var ct=new Uint32Array(65536),gb=function(e,t){for(var n=e.length,a=t.length,s=1<<n-1,o=-1,r=0,i=n,l=n;l--;)ct[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=ct[t.charCodeAt(l)],d=c|r;c|=(c&o)+o^o,r|=~(c|o),o&=c,r&s&&i++,o&s&&i--,r=r<<1|1,o=o<<1|~(d|r),r&=d}for(l=n;l--;)ct[e.charCodeAt(l)]=0;return i},hb=function(e,t){for(var n=t.length,a=e.length,s=[],o=[],r=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<r;l++)o[l]=-1,s[l]=0;for(var c=0;c<i-1;c++){for(var d=0,m=-1,u=c*32,p=Math.min(32,a)+u,f=u;f<p;f++)ct[e.charCodeAt(f)]|=1<<f;for(var l=0;l<n;l++){var h=ct[t.charCodeAt(l)],g=o[l/32|0]>>>l&1,v=s[l/32|0]>>>l&1,y=h|d,x=((h|v)&m)+m^m|h|v,C=d|~(x|m),P=m&x;C>>>31^g&&(o[l/32|0]^=1<<l),P>>>31^v&&(s[l/32|0]^=1<<l),C=C<<1|g,P=P<<1|v,m=P|~(y|C),d=C&y}for(var f=u;f<p;f++)ct[e.charCodeAt(f)]=0}for(var $=0,W=-1,V=c*32,D=Math.min(32,a-V)+V,f=V;f<D;f++)ct[e.charCodeAt(f)]|=1<<f;for(var S=a,l=0;l<n;l++){var h=ct[t.charCodeAt(l)],g=o[l/32|0]>>>l&1,v=s[l/32|0]>>>l&1,y=h|$,x=((h|v)&W)+W^W|h|v,C=$|~(x|W),P=W&x;S+=C>>>a-1&1,S-=P>>>a-1&1,C>>>31^g&&(o[l/32|0]^=1<<l),P>>>31^v&&(s[l/32|0]^=1<<l),C=C<<1|g,P=P<<1|v,W=P|~(y|C),$=C&y}for(var f=V;f<D;f++)ct[e.charCodeAt(f)]=0;return S},bc=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?gb(e,t):hb(e,t)};hn.distance=bc;var yb=function(e,t){for(var n=1/0,a=0,s=0;s<t.length;s++){var o=bc(e,t[s]);o<n&&(n=o,a=s)}return t[a]};hn.closest=yb});var aa=Tt((mI,Wu)=>{"use strict";var Eu="[^\\\\/]",H1="(?=.)",Lu="[^/]",_r="(?:\\/|$)",Iu="(?:^|\\/)",Wr=`\\.{1,2}${_r}`,J1="(?!\\.)",Q1=`(?!${Iu}${Wr})`,Y1=`(?!\\.{0,1}${_r})`,Z1=`(?!${Wr})`,X1="[^.\\/]",eR=`${Lu}*?`,tR="/",_u={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:H1,QMARK:Lu,END_ANCHOR:_r,DOTS_SLASH:Wr,NO_DOT:J1,NO_DOTS:Q1,NO_DOT_SLASH:Y1,NO_DOTS_SLASH:Z1,QMARK_NO_DOT:X1,STAR:eR,START_ANCHOR:Iu,SEP:tR},nR={..._u,SLASH_LITERAL:"[\\\\/]",QMARK:Eu,STAR:`${Eu}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},aR={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Wu.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:aR,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?nR:_u}}});var Es=Tt(Te=>{"use strict";var{REGEX_BACKSLASH:sR,REGEX_REMOVE_BACKSLASH:oR,REGEX_SPECIAL_CHARS:rR,REGEX_SPECIAL_CHARS_GLOBAL:iR}=aa();Te.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);Te.hasRegexChars=e=>rR.test(e);Te.isRegexChar=e=>e.length===1&&Te.hasRegexChars(e);Te.escapeRegex=e=>e.replace(iR,"\\$1");Te.toPosixSlashes=e=>e.replace(sR,"/");Te.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};Te.removeBackslashes=e=>e.replace(oR,t=>t==="\\"?"":t);Te.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?Te.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};Te.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};Te.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",s=n.contains?"":"$",o=`${a}(?:${e})${s}`;return t.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};Te.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var Uu=Tt((pI,Ku)=>{"use strict";var Fu=Es(),{CHAR_ASTERISK:Fr,CHAR_AT:lR,CHAR_BACKWARD_SLASH:Vn,CHAR_COMMA:cR,CHAR_DOT:Dr,CHAR_EXCLAMATION_MARK:Gr,CHAR_FORWARD_SLASH:qu,CHAR_LEFT_CURLY_BRACE:jr,CHAR_LEFT_PARENTHESES:Ls,CHAR_LEFT_SQUARE_BRACKET:dR,CHAR_PLUS:mR,CHAR_QUESTION_MARK:Du,CHAR_RIGHT_CURLY_BRACE:uR,CHAR_RIGHT_PARENTHESES:Gu,CHAR_RIGHT_SQUARE_BRACKET:pR}=aa(),ju=e=>e===qu||e===Vn,Bu=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},fR=(e,t)=>{let n=t||{},a=e.length-1,s=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,o=[],r=[],i=[],l=e,c=-1,d=0,m=0,u=!1,p=!1,f=!1,h=!1,g=!1,v=!1,y=!1,x=!1,C=!1,P=!1,$=0,W,V,D={value:"",depth:0,isGlob:!1},S=()=>c>=a,pe=()=>l.charCodeAt(c+1),ee=()=>(W=V,l.charCodeAt(++c));for(;c<a;){V=ee();let O;if(V===Vn){y=D.backslashes=!0,V=ee(),V===jr&&(v=!0);continue}if(v===!0||V===jr){for($++;S()!==!0&&(V=ee());){if(V===Vn){y=D.backslashes=!0,ee();continue}if(V===jr){$++;continue}if(v!==!0&&V===Dr&&(V=ee())===Dr){if(u=D.isBrace=!0,f=D.isGlob=!0,P=!0,s===!0)continue;break}if(v!==!0&&V===cR){if(u=D.isBrace=!0,f=D.isGlob=!0,P=!0,s===!0)continue;break}if(V===uR&&($--,$===0)){v=!1,u=D.isBrace=!0,P=!0;break}}if(s===!0)continue;break}if(V===qu){if(o.push(c),r.push(D),D={value:"",depth:0,isGlob:!1},P===!0)continue;if(W===Dr&&c===d+1){d+=2;continue}m=c+1;continue}if(n.noext!==!0&&(V===mR||V===lR||V===Fr||V===Du||V===Gr)===!0&&pe()===Ls){if(f=D.isGlob=!0,h=D.isExtglob=!0,P=!0,V===Gr&&c===d&&(C=!0),s===!0){let E=0;for(;S()!==!0&&(V=ee());){if(V===Vn){y=D.backslashes=!0,ee();continue}if(V===Ls){E++;continue}if(V===Gu&&--E===0){P=!0;break}}continue}break}if(V===Fr){if(W===Fr&&(g=D.isGlobstar=!0),f=D.isGlob=!0,P=!0,s===!0)continue;break}if(V===Du){if(f=D.isGlob=!0,P=!0,s===!0)continue;break}if(V===dR){for(;S()!==!0&&(O=ee());){if(O===Vn){y=D.backslashes=!0,ee();continue}if(O===pR){p=D.isBracket=!0,f=D.isGlob=!0,P=!0;break}}if(s===!0)continue;break}if(n.nonegate!==!0&&V===Gr&&c===d){x=D.negated=!0,d++;continue}if(n.noparen!==!0&&V===Ls){if(f=D.isGlob=!0,s===!0){let R=1;for(;S()!==!0&&(V=ee());){if(V===Vn){y=D.backslashes=!0,ee();continue}if(V===Ls){R++;continue}if(V===Gu&&--R===0){P=!0;break}}continue}break}if(f===!0){if(P=!0,s===!0)continue;break}}n.noext===!0&&(h=!1,f=!1);let te=l,w="",k="";d>0&&(w=l.slice(0,d),l=l.slice(d),m-=d),te&&f===!0&&m>0?(te=l.slice(0,m),k=l.slice(m)):f===!0?(te="",k=l):te=l,te&&te!==""&&te!=="/"&&te!==l&&ju(te.charCodeAt(te.length-1))&&(te=te.slice(0,-1)),n.unescape===!0&&(k&&(k=Fu.removeBackslashes(k)),te&&y===!0&&(te=Fu.removeBackslashes(te)));let N={prefix:w,input:e,start:d,base:te,glob:k,isBrace:u,isBracket:p,isGlob:f,isExtglob:h,isGlobstar:g,negated:x,negatedExtglob:C};if(n.tokens===!0&&(N.maxDepth=0,ju(V)||r.push(D),N.tokens=r),n.parts===!0||n.tokens===!0){let O;for(let _=0;_<o.length;_++){let ce=O!==void 0?O+1:d,H=o[_],ne=e.slice(ce,H);n.tokens&&(_===0&&d!==0?(r[_].isPrefix=!0,r[_].value=w):r[_].value=ne,Bu(r[_]),N.maxDepth+=r[_].depth),H>=d&&(i.push(ne),O=H)}let R=O!==void 0?O+1:d,E=e.slice(R);i.push(E),n.tokens&&O&&O+1<e.length&&(r[r.length-1].value=E,Bu(r[r.length-1]),N.maxDepth+=r[r.length-1].depth),N.slashes=o,N.parts=i}return N};Ku.exports=fR});var Qu=Tt((fI,Ju)=>{"use strict";var sa=aa(),Ge=Es(),{MAX_LENGTH:Is,POSIX_REGEX_SOURCE:gR,REGEX_NON_SPECIAL_CHARS:hR,REGEX_SPECIAL_CHARS_BACKREF:yR,REPLACEMENTS:zu}=sa,vR=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(s=>Ge.escapeRegex(s)).join("..")}return n},$n=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,Hu=e=>{let t=[],n=0,a=0,s=0,o="",r=!1;for(let i of e){if(r===!0){o+=i,r=!1;continue}if(i==="\\"){o+=i,r=!0;continue}if(i==='"'){s=s===1?0:1,o+=i;continue}if(s===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(o),o="";continue}}}o+=i}return t.push(o),t},bR=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},qr=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(bR(t))return t.replace(/\\(.)/g,"$1")},kR=e=>{let t=e.map(qr).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let s=t[n],o=t[a],r=s[0];if(!(!r||s!==r.repeat(s.length)||o!==r.repeat(o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},Br=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,s=0,o=!1;for(let r=1;r<e.length;r++){let i=e[r];if(o===!0){o=!1;continue}if(i==="\\"){o=!0;continue}if(i==='"'){s=s===1?0:1;continue}if(s!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&r!==e.length-1?void 0:{type:e[0],body:e.slice(2,r),end:r}}}}},wR=e=>`${e.length===1?Ge.escapeRegex(e[0]):`[${e.map(n=>Ge.escapeRegex(n)).join("")}]`}*`,xR=e=>{let t=0,n=[];for(;t<e.length;){let a=Br(e.slice(t),!1);if(!a||a.type!=="*")return;let s=Hu(a.body).map(r=>r.trim());if(s.length!==1)return;let o=qr(s[0]);if(!o||o.length!==1)return;n.push(o),t+=a.end+1}if(!(n.length<1))return n},SR=e=>{let t=0,n=e.trim(),a=Br(n);for(;a;)t++,n=a.body.trim(),a=Br(n);return t},RR=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:sa.DEFAULT_MAX_EXTGLOB_RECURSION,a=Hu(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||kR(a)))return{risky:!0};let s=[],o=!1,r=!0;for(let i of a){let l=xR(i);if(l){o=!0,s.push(...l);continue}let c=qr(i);if(c&&c.length===1){s.push(c);continue}if(r=!1,SR(i)>n)return{risky:!0}}return o?r?{risky:!0,safeOutput:wR([...new Set(s)])}:{risky:!0}:{risky:!1}},Kr=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=zu[e]||e;let n={...t},a=typeof n.maxLength=="number"?Math.min(Is,n.maxLength):Is,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);let o={type:"bos",value:"",output:n.prepend||""},r=[o],i=n.capture?"":"?:",l=sa.globChars(n.windows),c=sa.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:m,SLASH_LITERAL:u,ONE_CHAR:p,DOTS_SLASH:f,NO_DOT:h,NO_DOT_SLASH:g,NO_DOTS_SLASH:v,QMARK:y,QMARK_NO_DOT:x,STAR:C,START_ANCHOR:P}=l,$=M=>`(${i}(?:(?!${P}${M.dot?f:d}).)*?)`,W=n.dot?"":h,V=n.dot?y:x,D=n.bash===!0?$(n):C;n.capture&&(D=`(${D})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let S={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:r};e=Ge.removePrefix(e,S),s=e.length;let pe=[],ee=[],te=[],w=o,k,N=()=>S.index===s-1,O=S.peek=(M=1)=>e[S.index+M],R=S.advance=()=>e[++S.index]||"",E=()=>e.slice(S.index+1),_=(M="",oe=0)=>{S.consumed+=M,S.index+=oe},ce=M=>{S.output+=M.output!=null?M.output:M.value,_(M.value)},H=()=>{let M=1;for(;O()==="!"&&(O(2)!=="("||O(3)==="?");)R(),S.start++,M++;return M%2===0?!1:(S.negated=!0,S.start++,!0)},ne=M=>{S[M]++,te.push(M)},fe=M=>{S[M]--,te.pop()},j=M=>{if(w.type==="globstar"){let oe=S.braces>0&&(M.type==="comma"||M.type==="brace"),A=M.extglob===!0||pe.length&&(M.type==="pipe"||M.type==="paren");M.type!=="slash"&&M.type!=="paren"&&!oe&&!A&&(S.output=S.output.slice(0,-w.output.length),w.type="star",w.value="*",w.output=D,S.output+=w.output)}if(pe.length&&M.type!=="paren"&&(pe[pe.length-1].inner+=M.value),(M.value||M.output)&&ce(M),w&&w.type==="text"&&M.type==="text"){w.output=(w.output||w.value)+M.value,w.value+=M.value;return}M.prev=w,r.push(M),w=M},vt=(M,oe)=>{let A={...c[oe],conditions:1,inner:""};A.prev=w,A.parens=S.parens,A.output=S.output,A.startIndex=S.index,A.tokensIndex=r.length;let z=(n.capture?"(":"")+A.open;ne("parens"),j({type:M,value:oe,output:S.output?"":p}),j({type:"paren",extglob:!0,value:R(),output:z}),pe.push(A)},lo=M=>{let oe=e.slice(M.startIndex,S.index+1),A=e.slice(M.startIndex+2,S.index),z=RR(A,n);if((M.type==="plus"||M.type==="star")&&z.risky){let ae=z.safeOutput?(M.output?"":p)+(n.capture?`(${z.safeOutput})`:z.safeOutput):void 0,Ye=r[M.tokensIndex];Ye.type="text",Ye.value=oe,Ye.output=ae||Ge.escapeRegex(oe);for(let Nt=M.tokensIndex+1;Nt<r.length;Nt++)r[Nt].value="",r[Nt].output="",delete r[Nt].suffix;S.output=M.output+Ye.output,S.backtrack=!0,j({type:"paren",extglob:!0,value:k,output:""}),fe("parens");return}let se=M.close+(n.capture?")":""),ge;if(M.type==="negate"){let ae=D;if(M.inner&&M.inner.length>1&&M.inner.includes("/")&&(ae=$(n)),(ae!==D||N()||/^\)+$/.test(E()))&&(se=M.close=`)$))${ae}`),M.inner.includes("*")&&(ge=E())&&/^\.[^\\/.]+$/.test(ge)){let Ye=Kr(ge,{...t,fastpaths:!1}).output;se=M.close=`)${Ye})${ae})`}M.prev.type==="bos"&&(S.negatedExtglob=!0)}j({type:"paren",extglob:!0,value:k,output:se}),fe("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let M=!1,oe=e.replace(yR,(A,z,se,ge,ae,Ye)=>ge==="\\"?(M=!0,A):ge==="?"?z?z+ge+(ae?y.repeat(ae.length):""):Ye===0?V+(ae?y.repeat(ae.length):""):y.repeat(se.length):ge==="."?d.repeat(se.length):ge==="*"?z?z+ge+(ae?D:""):D:z?A:`\\${A}`);return M===!0&&(n.unescape===!0?oe=oe.replace(/\\/g,""):oe=oe.replace(/\\+/g,A=>A.length%2===0?"\\\\":A?"\\":"")),oe===e&&n.contains===!0?(S.output=e,S):(S.output=Ge.wrapOutput(oe,S,t),S)}for(;!N();){if(k=R(),k==="\0")continue;if(k==="\\"){let A=O();if(A==="/"&&n.bash!==!0||A==="."||A===";")continue;if(!A){k+="\\",j({type:"text",value:k});continue}let z=/^\\+/.exec(E()),se=0;if(z&&z[0].length>2&&(se=z[0].length,S.index+=se,se%2!==0&&(k+="\\")),n.unescape===!0?k=R():k+=R(),S.brackets===0){j({type:"text",value:k});continue}}if(S.brackets>0&&(k!=="]"||w.value==="["||w.value==="[^")){if(n.posix!==!1&&k===":"){let A=w.value.slice(1);if(A.includes("[")&&(w.posix=!0,A.includes(":"))){let z=w.value.lastIndexOf("["),se=w.value.slice(0,z),ge=w.value.slice(z+2),ae=gR[ge];if(ae){w.value=se+ae,S.backtrack=!0,R(),!o.output&&r.indexOf(w)===1&&(o.output=p);continue}}}(k==="["&&O()!==":"||k==="-"&&O()==="]")&&(k=`\\${k}`),k==="]"&&(w.value==="["||w.value==="[^")&&(k=`\\${k}`),n.posix===!0&&k==="!"&&w.value==="["&&(k="^"),w.value+=k,ce({value:k});continue}if(S.quotes===1&&k!=='"'){k=Ge.escapeRegex(k),w.value+=k,ce({value:k});continue}if(k==='"'){S.quotes=S.quotes===1?0:1,n.keepQuotes===!0&&j({type:"text",value:k});continue}if(k==="("){ne("parens"),j({type:"paren",value:k});continue}if(k===")"){if(S.parens===0&&n.strictBrackets===!0)throw new SyntaxError($n("opening","("));let A=pe[pe.length-1];if(A&&S.parens===A.parens+1){lo(pe.pop());continue}j({type:"paren",value:k,output:S.parens?")":"\\)"}),fe("parens");continue}if(k==="["){if(n.nobracket===!0||!E().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError($n("closing","]"));k=`\\${k}`}else ne("brackets");j({type:"bracket",value:k});continue}if(k==="]"){if(n.nobracket===!0||w&&w.type==="bracket"&&w.value.length===1){j({type:"text",value:k,output:`\\${k}`});continue}if(S.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError($n("opening","["));j({type:"text",value:k,output:`\\${k}`});continue}fe("brackets");let A=w.value.slice(1);if(w.posix!==!0&&A[0]==="^"&&!A.includes("/")&&(k=`/${k}`),w.value+=k,ce({value:k}),n.literalBrackets===!1||Ge.hasRegexChars(A))continue;let z=Ge.escapeRegex(w.value);if(S.output=S.output.slice(0,-w.value.length),n.literalBrackets===!0){S.output+=z,w.value=z;continue}w.value=`(${i}${z}|${w.value})`,S.output+=w.value;continue}if(k==="{"&&n.nobrace!==!0){ne("braces");let A={type:"brace",value:k,output:"(",outputIndex:S.output.length,tokensIndex:S.tokens.length};ee.push(A),j(A);continue}if(k==="}"){let A=ee[ee.length-1];if(n.nobrace===!0||!A){j({type:"text",value:k,output:k});continue}let z=")";if(A.dots===!0){let se=r.slice(),ge=[];for(let ae=se.length-1;ae>=0&&(r.pop(),se[ae].type!=="brace");ae--)se[ae].type!=="dots"&&ge.unshift(se[ae].value);z=vR(ge,n),S.backtrack=!0}if(A.comma!==!0&&A.dots!==!0){let se=S.output.slice(0,A.outputIndex),ge=S.tokens.slice(A.tokensIndex);A.value=A.output="\\{",k=z="\\}",S.output=se;for(let ae of ge)S.output+=ae.output||ae.value}j({type:"brace",value:k,output:z}),fe("braces"),ee.pop();continue}if(k==="|"){pe.length>0&&pe[pe.length-1].conditions++,j({type:"text",value:k});continue}if(k===","){let A=k,z=ee[ee.length-1];z&&te[te.length-1]==="braces"&&(z.comma=!0,A="|"),j({type:"comma",value:k,output:A});continue}if(k==="/"){if(w.type==="dot"&&S.index===S.start+1){S.start=S.index+1,S.consumed="",S.output="",r.pop(),w=o;continue}j({type:"slash",value:k,output:u});continue}if(k==="."){if(S.braces>0&&w.type==="dot"){w.value==="."&&(w.output=d);let A=ee[ee.length-1];w.type="dots",w.output+=k,w.value+=k,A.dots=!0;continue}if(S.braces+S.parens===0&&w.type!=="bos"&&w.type!=="slash"){j({type:"text",value:k,output:d});continue}j({type:"dot",value:k,output:d});continue}if(k==="?"){if(!(w&&w.value==="(")&&n.noextglob!==!0&&O()==="("&&O(2)!=="?"){vt("qmark",k);continue}if(w&&w.type==="paren"){let z=O(),se=k;(w.value==="("&&!/[!=<:]/.test(z)||z==="<"&&!/<([!=]|\w+>)/.test(E()))&&(se=`\\${k}`),j({type:"text",value:k,output:se});continue}if(n.dot!==!0&&(w.type==="slash"||w.type==="bos")){j({type:"qmark",value:k,output:x});continue}j({type:"qmark",value:k,output:y});continue}if(k==="!"){if(n.noextglob!==!0&&O()==="("&&(O(2)!=="?"||!/[!=<:]/.test(O(3)))){vt("negate",k);continue}if(n.nonegate!==!0&&S.index===0){H();continue}}if(k==="+"){if(n.noextglob!==!0&&O()==="("&&O(2)!=="?"){vt("plus",k);continue}if(w&&w.value==="("||n.regex===!1){j({type:"plus",value:k,output:m});continue}if(w&&(w.type==="bracket"||w.type==="paren"||w.type==="brace")||S.parens>0){j({type:"plus",value:k});continue}j({type:"plus",value:m});continue}if(k==="@"){if(n.noextglob!==!0&&O()==="("&&O(2)!=="?"){j({type:"at",extglob:!0,value:k,output:""});continue}j({type:"text",value:k});continue}if(k!=="*"){(k==="$"||k==="^")&&(k=`\\${k}`);let A=hR.exec(E());A&&(k+=A[0],S.index+=A[0].length),j({type:"text",value:k});continue}if(w&&(w.type==="globstar"||w.star===!0)){w.type="star",w.star=!0,w.value+=k,w.output=D,S.backtrack=!0,S.globstar=!0,_(k);continue}let M=E();if(n.noextglob!==!0&&/^\([^?]/.test(M)){vt("star",k);continue}if(w.type==="star"){if(n.noglobstar===!0){_(k);continue}let A=w.prev,z=A.prev,se=A.type==="slash"||A.type==="bos",ge=z&&(z.type==="star"||z.type==="globstar");if(n.bash===!0&&(!se||M[0]&&M[0]!=="/")){j({type:"star",value:k,output:""});continue}let ae=S.braces>0&&(A.type==="comma"||A.type==="brace"),Ye=pe.length&&(A.type==="pipe"||A.type==="paren");if(!se&&A.type!=="paren"&&!ae&&!Ye){j({type:"star",value:k,output:""});continue}for(;M.slice(0,3)==="/**";){let Yt=e[S.index+4];if(Yt&&Yt!=="/")break;M=M.slice(3),_("/**",3)}let Nt=N()||S.parens>0&&M===")".repeat(S.parens)&&!pe.some(Yt=>Yt.type==="negate");if(A.type==="bos"&&N()){w.type="globstar",w.value+=k,w.output=$(n),S.output=w.output,S.globstar=!0,_(k);continue}if(A.type==="slash"&&A.prev.type!=="bos"&&!ge&&Nt){S.output=S.output.slice(0,-(A.output+w.output).length),A.output=`(?:${A.output}`,w.type="globstar",w.output=$(n)+(n.strictSlashes?")":"|$)"),w.value+=k,S.globstar=!0,S.output+=A.output+w.output,_(k);continue}if(A.type==="slash"&&A.prev.type!=="bos"&&M[0]==="/"){let Yt=M[1]!==void 0?"|$":"";S.output=S.output.slice(0,-(A.output+w.output).length),A.output=`(?:${A.output}`,w.type="globstar",w.output=`${$(n)}${u}|${u}${Yt})`,w.value+=k,S.output+=A.output+w.output,S.globstar=!0,_(k+R()),j({type:"slash",value:"/",output:""});continue}if(A.type==="bos"&&M[0]==="/"){w.type="globstar",w.value+=k,w.output=`(?:^|${u}|${$(n)}${u})`,S.output=w.output,S.globstar=!0,_(k+R()),j({type:"slash",value:"/",output:""});continue}S.output=S.output.slice(0,-w.output.length),w.type="globstar",w.output=$(n),w.value+=k,S.output+=w.output,S.globstar=!0,_(k);continue}let oe={type:"star",value:k,output:D};if(n.bash===!0){oe.output=".*?",(w.type==="bos"||w.type==="slash")&&(oe.output=W+oe.output),j(oe);continue}if(w&&(w.type==="bracket"||w.type==="paren")&&n.regex===!0){oe.output=k,j(oe);continue}(S.index===S.start||w.type==="slash"||w.type==="dot")&&(w.type==="dot"?(S.output+=g,w.output+=g):n.dot===!0?(S.output+=v,w.output+=v):(S.output+=W,w.output+=W),O()!=="*"&&(S.output+=p,w.output+=p)),j(oe)}for(;S.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError($n("closing","]"));S.output=Ge.escapeLast(S.output,"["),fe("brackets")}for(;S.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError($n("closing",")"));S.output=Ge.escapeLast(S.output,"("),fe("parens")}for(;S.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError($n("closing","}"));S.output=Ge.escapeLast(S.output,"{"),fe("braces")}if(n.strictSlashes!==!0&&(w.type==="star"||w.type==="bracket")&&j({type:"maybe_slash",value:"",output:`${u}?`}),S.backtrack===!0){S.output="";for(let M of S.tokens)S.output+=M.output!=null?M.output:M.value,M.suffix&&(S.output+=M.suffix)}return S};Kr.fastpaths=(e,t)=>{let n={...t},a=typeof n.maxLength=="number"?Math.min(Is,n.maxLength):Is,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);e=zu[e]||e;let{DOT_LITERAL:o,SLASH_LITERAL:r,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:m,STAR:u,START_ANCHOR:p}=sa.globChars(n.windows),f=n.dot?d:c,h=n.dot?m:c,g=n.capture?"":"?:",v={negated:!1,prefix:""},y=n.bash===!0?".*?":u;n.capture&&(y=`(${y})`);let x=W=>W.noglobstar===!0?y:`(${g}(?:(?!${p}${W.dot?l:o}).)*?)`,C=W=>{switch(W){case"*":return`${f}${i}${y}`;case".*":return`${o}${i}${y}`;case"*.*":return`${f}${y}${o}${i}${y}`;case"*/*":return`${f}${y}${r}${i}${h}${y}`;case"**":return f+x(n);case"**/*":return`(?:${f}${x(n)}${r})?${h}${i}${y}`;case"**/*.*":return`(?:${f}${x(n)}${r})?${h}${y}${o}${i}${y}`;case"**/.*":return`(?:${f}${x(n)}${r})?${o}${i}${y}`;default:{let V=/^(.*?)\.(\w+)$/.exec(W);if(!V)return;let D=C(V[1]);return D?D+o+V[2]:void 0}}},P=Ge.removePrefix(e,v),$=C(P);return $&&n.strictSlashes!==!0&&($+=`${r}?`),$};Ju.exports=Kr});var Xu=Tt((gI,Zu)=>{"use strict";var CR=Uu(),Ur=Qu(),Yu=Es(),PR=aa(),AR=e=>e&&typeof e=="object"&&!Array.isArray(e),me=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(u=>me(u,t,n));return u=>{for(let p of d){let f=p(u);if(f)return f}return!1}}let a=AR(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},o=s.windows,r=a?me.compileRe(e,t):me.makeRe(e,t,!1,!0),i=r.state;delete r.state;let l=()=>!1;if(s.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=me(s.ignore,d,n)}let c=(d,m=!1)=>{let{isMatch:u,match:p,output:f}=me.test(d,r,t,{glob:e,posix:o}),h={glob:e,state:i,regex:r,posix:o,input:d,output:f,match:p,isMatch:u};return typeof s.onResult=="function"&&s.onResult(h),u===!1?(h.isMatch=!1,m?h:!1):l(d)?(typeof s.onIgnore=="function"&&s.onIgnore(h),h.isMatch=!1,m?h:!1):(typeof s.onMatch=="function"&&s.onMatch(h),m?h:!0)};return n&&(c.state=i),c};me.test=(e,t,n,{glob:a,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let o=n||{},r=o.format||(s?Yu.toPosixSlashes:null),i=e===a,l=i&&r?r(e):e;return i===!1&&(l=r?r(e):e,i=l===a),(i===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?i=me.matchBase(e,t,n,s):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};me.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:me.makeRe(t,n)).test(Yu.basename(e,{windows:a}));me.isMatch=(e,t,n)=>me(t,n)(e);me.parse=(e,t)=>Array.isArray(e)?e.map(n=>me.parse(n,t)):Ur(e,{...t,fastpaths:!1});me.scan=(e,t)=>CR(e,t);me.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let s=t||{},o=s.contains?"":"^",r=s.contains?"":"$",i=`${o}(?:${e.output})${r}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=me.toRegex(i,t);return a===!0&&(l.state=e),l};me.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=Ur.fastpaths(e,t)),s.output||(s=Ur(e,t)),me.compileRe(s,t,n,a)};me.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};me.constants=PR;Zu.exports=me});var tp=Tt((hI,ep)=>{"use strict";ep.exports=Xu()});var nP={};Bf(nP,{ConfigError:()=>Nn,UsageError:()=>oa,areas:()=>uw,builtInGroups:()=>Ct,canonicalAccessModes:()=>$a,compareQuantities:()=>Ce,consumersOf:()=>Ft,createSession:()=>Lf,defaultPullPolicy:()=>Dc,defaultSettings:()=>Mp,defineRule:()=>b,describe:()=>T,findNamedPort:()=>rd,graphJson:()=>_p,groupsOfResource:()=>Ja,isClusterResource:()=>Za,isClusterScoped:()=>dt,isDns1123Label:()=>rn,isMapping:()=>B,keysOf:()=>Bt,lazily:()=>K,matchesLabelSelector:()=>ue,matchesPairs:()=>Ve,mayMakeObjects:()=>kn,metadataOf:()=>L,nearMiss:()=>J,nearest:()=>he,neverFires:()=>ts,nextTime:()=>es,nextTimes:()=>_c,parseImageReference:()=>pt,parseQuantity:()=>we,placesOf:()=>Xe,pluralOf:()=>Qa,podSecurityLabels:()=>At,podSecurityLabelsOf:()=>Kt,podSecurityLevels:()=>rs,podSecurityPrefix:()=>xe,podSecurityRejections:()=>is,quantityCeil:()=>xt,quantityFromField:()=>Be,quantityProblem:()=>Ta,quantityToDecimal:()=>Lt,readConfig:()=>Np,readCron:()=>nt,readNode:()=>lt,readVolume:()=>tt,reporters:()=>Up,resolveTargetPort:()=>Sn,resourceVerbs:()=>wn,resourcesOfGroup:()=>xn,rules:()=>Tu,runsToCompletion:()=>Je,selectorText:()=>Oe,severities:()=>gr,subresourcesOf:()=>Ya,timeZoneProblem:()=>cs,version:()=>_f,violatedControls:()=>pr,volumeClass:()=>cn});module.exports=qf(nP);var Kf=Object.defineProperty,Uf=Object.defineProperties,zf=Object.getOwnPropertyDescriptors,mi=Object.getOwnPropertySymbols,Hf=Object.prototype.hasOwnProperty,Jf=Object.prototype.propertyIsEnumerable,fo=(e,t,n)=>t in e?Kf(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,ot=(e,t)=>{for(var n in t||(t={}))Hf.call(t,n)&&fo(e,n,t[n]);if(mi)for(var n of mi(t))Jf.call(t,n)&&fo(e,n,t[n]);return e},ha=(e,t)=>Uf(e,zf(t)),Ke=(e,t,n)=>fo(e,typeof t!="symbol"?t+"":t,n);var Y=Symbol("NOT_RESOLVED");function Re(e,t){var n,a,s,o,r;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(s=t.implicitFirstChars)!=null?s:null,resolve:t.resolve,identify:t.identify,represent:(o=t.represent)!=null?o:(i=>String(i)),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}function wo(e,t){var n,a,s,o;let r=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addItem:t.addItem,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:r,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function ka(e,t){var n,a,s,o;let r=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:r,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}var Qf=Re("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),Yf=["","~","null","Null","NULL"],Zf=Re("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>Yf.indexOf(e)!==-1?null:Y,identify:e=>e===null,represent:()=>"null"}),Xf=Re("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:Y,identify:e=>e===null,represent:()=>"null"}),eg=["","~","null","Null","NULL"],tg=Re("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>eg.indexOf(e)!==-1?null:Y,identify:e=>e===null,represent:()=>"null"}),ng=["true","True","TRUE"],ag=["false","False","FALSE"],sg=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>ng.indexOf(e)!==-1?!0:ag.indexOf(e)!==-1?!1:Y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),og=["true"],rg=["false"],ig=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>og.indexOf(e)!==-1?!0:rg.indexOf(e)!==-1?!1:Y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),lg=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],cg=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],dg=Re("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>lg.indexOf(e)!==-1?!0:cg.indexOf(e)!==-1?!1:Y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),mg=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),ug=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function pg(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function fg(e,t){if(t){if(!ug.test(e))return Y}else if(!mg.test(e))return Y;let n=pg(e);return Number.isFinite(n)?n:Y}var xi=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:fg,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),gg=new RegExp("^-?(?:0|[1-9][0-9]*)$"),hg=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function yg(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function vg(e,t){if(t){if(!hg.test(e))return Y}else if(!gg.test(e))return Y;let n=yg(e);return Number.isFinite(n)?n:Y}var bg=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:vg,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),kg=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function wg(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let s of t.split(":"))a=a*60+Number(s);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function xg(e){if(!kg.test(e))return Y;let t=wg(e);return Number.isFinite(t)?t:Y}var go=Re("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:xg,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Sg=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Rg=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Cg(e){if(!Sg.test(e))return Y;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||Rg.test(e)?a:Y}function Pg(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Si=Re("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Cg,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Pg}),Ag=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Og=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Mg(e,t){if(t){if(!Og.test(e))return Y;let a=e.toLowerCase(),s=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return s===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let o=s*parseFloat(a);return Number.isFinite(o)?o:Y}if(!Ag.test(e))return Y;let n=Number(e);return Number.isFinite(n)?n:Y}function Vg(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var $g=Re("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Mg,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Vg}),Ng=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Tg=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Eg(e){if(!Ng.test(e))return Y;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let s of t.split(":"))a=a*60+Number(s);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||Tg.test(e)?a:Y}function Lg(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var ho=Re("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Eg,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Lg}),Ig=Re("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":Y,identify:()=>!1}),_g=/^[A-Za-z0-9+/]*={0,2}$/;function Wg(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!_g.test(t))return Y;let n=atob(t),a=new Uint8Array(n.length);for(let s=0;s<n.length;s++)a[s]=n.charCodeAt(s);return a}function Fg(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var Dg=Re("tag:yaml.org,2002:binary",{resolve:Wg,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:Fg}),Gg=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),jg=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function ui(e,t,n,a=0,s=0,o=0,r=0){let i=new Date(Date.UTC(e,t,n,a,s,o,r));return i.setUTCFullYear(e,t,n),i}function Bg(e){let t=Gg.exec(e);if(t===null&&(t=jg.exec(e)),t===null)return Y;let n=+t[1],a=+t[2]-1,s=+t[3];if(!t[4]){let d=ui(n,a,s);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==s?Y:d}let o=+t[4],r=+t[5],i=+t[6],l=0;if(o>23||r>59||i>59)return Y;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=ui(n,a,s,o,r,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==s)return Y;if(t[9]){let d=+t[10],m=+(t[11]||0);if(d>23||m>59)return Y;let u=(d*60+m)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-u:u))}return c}var qg=Re("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Bg,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),Kg=wo("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function wa(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var Ug=wo("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(wa(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),zg=wo("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),Hg=ka("tag:yaml.org,2002:map",{create:()=>({}),identify:wa,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),Jg=ka("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function Qg(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function Yg(){return{scalar:[],sequence:[],mapping:[]}}function Zg(e){let t=[];for(let n of e){let a=t.length;for(let s=0;s<t.length;s++){let o=t[s];if(o.nodeKind===n.nodeKind&&o.tagName===n.tagName&&o.matchByTagPrefix===n.matchByTagPrefix){a=s;break}}t[a]=n}return t}var xa=class Ri{constructor(t){Ke(this,"tags"),Ke(this,"implicitScalarTags"),Ke(this,"implicitScalarByFirstChar"),Ke(this,"implicitScalarAnyFirstChar"),Ke(this,"defaultScalarTag"),Ke(this,"defaultSequenceTag"),Ke(this,"defaultMappingTag"),Ke(this,"exact"),Ke(this,"prefix");let n=Zg(t),a=[],s=Qg(),o=Yg();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?o.scalar.push(d):s.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?o.sequence.push(d):s.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?o.mapping.push(d):s.mapping[d.tagName]=d}}let r=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let m of d.implicitFirstChars)i.add(m);let l=new Map;for(let d of i)l.set(d,a.filter(m=>m.implicitFirstChars===null||m.implicitFirstChars.indexOf(d)!==-1));let c=s.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=r,this.defaultScalarTag=c,this.defaultSequenceTag=s.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=s.mapping["tag:yaml.org,2002:map"],this.exact=s,this.prefix=o}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var n;let a=(n=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?n:this.implicitScalarAnyFirstChar;for(let o of a){let r=o.resolve(t,!1,o.tagName);if(r!==Y)return{value:r,tag:o}}let s=this.defaultScalarTag;return{value:s.resolve(t,!1,s.tagName),tag:s}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new Ri([...this.tags,...n])}},xo=new xa([Qf,Kg,Hg]),sP=new xa([...xo.tags,Xf,ig,bg,$g]),Xg=new xa([...xo.tags,Zf,sg,xi,Si]),eh=new xa([...xo.tags,tg,dg,go,ho,qg,Ig,Dg,Ug,zg,Jg]),th=eh.withTags(ha(ot({},go),{resolve:(e,t,n)=>{let a=go.resolve(e,t,n);return a===Y?xi.resolve(e,t,n):a}}),ha(ot({},ho),{resolve:(e,t,n)=>{let a=ho.resolve(e,t,n);return a===Y?Si.resolve(e,t,n):a}})),oP=ka("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||wa(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function pi(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var rP=ka("tag:yaml.org,2002:map",{create:()=>({}),identify:wa,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=pi(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=pi(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),nh={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function mo(e,t,n,a,s){let o="",r="",i=Math.floor(s/2)-1;return a-t>i&&(o=" ... ",t=a-i+o.length),n-a>i&&(r=" ...",n=a+i-r.length),{str:o+e.slice(t,n).replace(/\t/g,"\u2192")+r,pos:a-t+o.length}}function uo(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function ah(e,t){if(!e.buffer)return null;let n=ot(ot({},nh),t),a=/\r?\n|\r|\0/g,s=[0],o=[],r,i=-1;for(;r=a.exec(e.buffer);)o.push(r.index),s.push(r.index+r[0].length),e.position<=r.index&&i<0&&(i=s.length-2);i<0&&(i=s.length-1);let l="",c=Math.min(e.line+n.linesAfter,o.length).toString().length,d=n.maxLength-(n.indent+c+3);for(let u=1;u<=n.linesBefore&&!(i-u<0);u++){let p=mo(e.buffer,s[i-u],o[i-u],e.position-(s[i]-s[i-u]),d);l=`${" ".repeat(n.indent)}${uo((e.line-u+1).toString(),c)} | ${p.str}
${l}`}let m=mo(e.buffer,s[i],o[i],e.position,d);l+=`${" ".repeat(n.indent)}${uo((e.line+1).toString(),c)} | ${m.str}
`,l+=`${"-".repeat(n.indent+c+3+m.pos)}^
`;for(let u=1;u<=n.linesAfter&&!(i+u>=o.length);u++){let p=mo(e.buffer,s[i+u],o[i+u],e.position-(s[i]-s[i+u]),d);l+=`${" ".repeat(n.indent)}${uo((e.line+u+1).toString(),c)} | ${p.str}
`}return l.replace(/\n$/,"")}function fi(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var Sa=class Ci extends Error{constructor(t,n){super(),Ke(this,"reason"),Ke(this,"mark"),this.name="YAMLException",this.reason=t,this.mark=n,this.message=fi(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){return`${this.name}: ${fi(this,t)}`}static throwAt(t,n,a,s=""){let o=0,r=0;for(let l=0;l<n;l++){let c=t.charCodeAt(l);c===10?(o++,r=l+1):c===13&&(o++,t.charCodeAt(l+1)===10&&l++,r=l+1)}let i={name:s,buffer:t,position:n,line:o,column:n-r};throw i.snippet=ah(i),new Ci(a,i)}},Z={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},q={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},bt={BLOCK:1,FLOW:2},Ee={CLIP:1,STRIP:2,KEEP:3},sh=-1;function gi(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var Pi=new Array(256),Ai=new Array(256);for(let e=0;e<256;e++)Pi[e]=gi(e)?1:0,Ai[e]=gi(e);function oh(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function rh(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function ih(e){return e===120?2:e===117?4:8}function ya(e,t,n){let a=0;for(;t<n;){let s=e.charCodeAt(t);if(s===10)a++,t++;else if(s===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(s===32||s===9)t++;else break}return{position:t,breaks:a}}function So(e){return e===1?" ":`
`.repeat(e-1)}function lh(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===10||i===13){a+=e.slice(o,r);let l=ya(e,s,n);a+=So(l.breaks),s=o=r=l.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,r)}function ch(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===39)a+=e.slice(o,s)+"'",s+=2,o=r=s;else if(i===10||i===13){a+=e.slice(o,r);let l=ya(e,s,n);a+=So(l.breaks),s=o=r=l.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,n)}function dh(e,t,n){let a="",s=t,o=t,r=t;for(;s<n;){let i=e.charCodeAt(s);if(i===92){a+=e.slice(o,s),s++;let l=e.charCodeAt(s);if(l===10||l===13)s=ya(e,s,n).position;else if(l<256&&Pi[l])a+=Ai[l],s++;else{let c=ih(l),d=0;for(;c>0;c--){s++;let m=rh(e.charCodeAt(s));d=(d<<4)+m}a+=oh(d),s++}o=r=s}else if(i===10||i===13){a+=e.slice(o,r);let l=ya(e,s,n);a+=So(l.breaks),s=o=r=l.position}else s++,i!==32&&i!==9&&(r=s)}return a+e.slice(o,n)}function hi(e,t,n,a,s,o){let r=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),l=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),c="",d=!1,m=0,u=!1;for(let p of l){let f=0;for(;f<r&&p.charCodeAt(f)===32;)f++;if(a<0||f>=p.length){m++;continue}let h=p.slice(r),g=h.charCodeAt(0);o?g===32||g===9?(u=!0,c+=`
`.repeat(d?1+m:m)):u?(u=!1,c+=`
`.repeat(m+1)):m===0?d&&(c+=" "):c+=`
`.repeat(m):c+=`
`.repeat(d?1+m:m),c+=h,d=!0,m=0}return s===Ee.KEEP?c+=`
`.repeat(d?1+m:m):s!==Ee.STRIP&&d&&(c+=`
`),c}function Oi(e,t){if(t.valueStart===sh)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case q.SINGLE_QUOTED:return ch(e,n,a);case q.DOUBLE_QUOTED:return dh(e,n,a);case q.LITERAL_BLOCK:return hi(e,n,a,t.indent,t.chomping,!1);case q.FOLDED_BLOCK:return hi(e,n,a,t.indent,t.chomping,!0);default:return lh(e,n,a)}}var iP=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),mh="-#;/?:@&=+$_.~*'()",lP=mh+"!,[]";var uh={filename:"",schema:Xg,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var Q=-1,Mi=Object.prototype.hasOwnProperty,tn=1,Vi=2,$i=3,va=4,ph=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,fh=/[,\[\]{}]/,Ni=/^(?:!|!!|![0-9A-Za-z-]+!)$/,yo=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Ti=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,gh=new RegExp(`^(?:${yo})*$`),hh=new RegExp(`^(?:${Ti})+$`),yh=new RegExp(`^(?:!(?:${yo})*|${Ti}(?:${yo})*)$`),Ei={filename:"",maxDepth:100};function vh(e,t,n){e.events.push({type:Z.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function Li(e,t,n,a,s,o,r){e.events.push({type:Z.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:o,style:r})}function Ii(e,t,n,a,s,o,r){e.events.push({type:Z.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:o,style:r})}function yi(e,t){e.events.splice(t.eventsLength,0,{type:Z.MAPPING,start:t.position,anchorStart:Q,anchorEnd:Q,tagStart:Q,tagEnd:Q,style:bt.FLOW})}function sn(e,t,n,a,s,o,r,i,l=Ee.CLIP,c=-1,d=!1){e.events.push({type:Z.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:s,tagStart:o,tagEnd:r,style:i,chomping:l,indent:c,fast:d})}function bh(e,t,n){e.events.push({type:Z.ALIAS,anchorStart:t,anchorEnd:n})}function Zt(e){e.events.push({type:Z.POP})}function Ae(e){sn(e,Q,Q,Q,Q,Q,Q,q.PLAIN)}function vi(){return{anchorStart:Q,anchorEnd:Q,tagStart:Q,tagEnd:Q}}function Xt(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function en(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function I(e,t){Sa.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function ye(e){return e===10||e===13}function on(e){return e===9||e===32}function Ue(e){return on(e)||ye(e)}function st(e){return e===0||Ue(e)}function Et(e){return e===44||e===91||e===93||e===123||e===125}function kh(e){return e>=48&&e<=57?e-48:-1}function wh(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function xh(e){return e===120?2:e===117?4:e===85?8:0}function Sh(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function ba(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function Se(e,t){let n=0,a=e.input.charCodeAt(e.position),s=e.position===e.lineStart||Ue(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;on(a);)s=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&s&&a===35)do a=e.input.charCodeAt(++e.position);while(!ye(a)&&a!==0);if(!ye(a))break;for(ba(e),n++,s=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function nn(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||Ue(a)}return!1}function _i(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function Ro(e){if(e.position!==e.lineStart)return!1;if(nn(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=Xt(e);_i(e),Se(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&nn(e));return en(e,t),a}function bi(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!ye(t);)t=e.input.charCodeAt(++e.position)}function Wi(e,t,n){let a=ph.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,I(e,"the stream contains non-printable characters"))}function Rh(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==Q&&I(e,"duplication of a tag property");let a=e.position,s=!1,o=!1,r="!",i=e.input.charCodeAt(++e.position);i===60?(s=!0,i=e.input.charCodeAt(++e.position)):i===33&&(o=!0,r="!!",i=e.input.charCodeAt(++e.position));let l=e.position,c;if(s){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&I(e,"unexpected end of the stream within a verbatim tag"),c=e.input.slice(l,e.position),e.position++}else{for(;i!==0&&!Ue(i)&&!(n&&Et(i));)i===33&&(o?I(e,"tag suffix cannot contain exclamation marks"):(r=e.input.slice(l-1,e.position+1),Ni.test(r)||I(e,"named tag handle cannot contain such characters"),o=!0,l=e.position+1)),i=e.input.charCodeAt(++e.position);c=e.input.slice(l,e.position),fh.test(c)&&I(e,"tag suffix cannot contain flow indicator characters")}return c&&!(s?gh.test(c):hh.test(c))&&I(e,`tag name cannot contain such characters: ${c}`),!s&&r!=="!"&&r!=="!!"&&!Mi.call(e.tagHandlers,r)&&I(e,`undeclared tag handle "${r}"`),t.tagStart=a,t.tagEnd=e.position,!0}function Ch(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==Q&&I(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Ue(e.input.charCodeAt(e.position))&&!Et(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&I(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function Ph(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==Q||t.tagStart!==Q)&&I(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Ue(e.input.charCodeAt(e.position))&&!Et(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&I(e,"name of an alias node must contain at least one character"),bh(e,n,e.position),!0}function vo(e,t){Se(e,!1),e.lineIndent<t&&I(e,"deficient indentation")}function Ah(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===39){if(e.input.charCodeAt(e.position+1)===39){s=!1,e.position+=2;continue}let r=e.position;return e.position++,sn(e,a,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,q.SINGLE_QUOTED,Ee.CLIP,-1,s),!0}ye(o)?(s=!1,vo(e,t)):e.position===e.lineStart&&nn(e)?I(e,"unexpected end of the document within a single quoted scalar"):o!==9&&o<32?I(e,"expected valid JSON character"):e.position++}I(e,"unexpected end of the stream within a single quoted scalar")}function Oh(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===34){let r=e.position;return e.position++,sn(e,a,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,q.DOUBLE_QUOTED,Ee.CLIP,-1,s),!0}if(o===92){s=!1;let r=e.input.charCodeAt(++e.position);if(ye(r))vo(e,t);else if(Sh(r))e.position++;else{let i=xh(r);for(i===0&&I(e,"unknown escape sequence");i-- >0;)e.position++,wh(e.input.charCodeAt(e.position))<0&&I(e,"expected hexadecimal character");e.position++}}else ye(o)?(s=!1,vo(e,t)):e.position===e.lineStart&&nn(e)?I(e,"unexpected end of the document within a double quoted scalar"):o!==9&&o<32?I(e,"expected valid JSON character"):e.position++}I(e,"unexpected end of the stream within a double quoted scalar")}function Mh(e,t,n){let a=e.input.charCodeAt(e.position),s=Ee.CLIP,o=-1,r=!1;if(a!==124&&a!==62)return!1;let i=a===124?q.LITERAL_BLOCK:q.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let p=e.input.charCodeAt(e.position),f=kh(p);if(p===43||p===45)s!==Ee.CLIP&&I(e,"repeat of a chomping mode identifier"),s=p===43?Ee.KEEP:Ee.STRIP,e.position++;else if(f>=0)f===0&&I(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),r&&I(e,"repeat of an indentation width identifier"),o=t+f-1,r=!0,e.position++;else break}let l=!1;for(;on(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.charCodeAt(e.position)===35&&bi(e),ye(e.input.charCodeAt(e.position))?ba(e):e.input.charCodeAt(e.position)!==0&&I(e,"a line break is expected");let c=r?o:-1,d=0,m=e.position,u=e.position;for(;e.input.charCodeAt(e.position)!==0;){let p=e.position,f=0;for(;e.input.charCodeAt(p+f)===32;)f++;let h=e.input.charCodeAt(p+f);if(h===0){c>=0?f>c&&(u=p+f):f>0&&(u=p+f);break}if(Ro(e))break;if(!r&&c===-1&&ye(h)&&(d=Math.max(d,f)),!r&&c===-1&&!ye(h)&&(h===9&&f<t&&(e.position=p+f,I(e,"tab characters must not be used in indentation")),f>=t&&f<d&&(e.position=p+f,I(e,"bad indentation of a mapping entry"))),c===-1&&h!==0&&!ye(h)&&f<t){e.lineIndent=f,e.position=p+f;break}!r&&h!==0&&!ye(h)&&c===-1&&(c=f);let g=c===-1?t+1:c;if(h!==0&&!ye(h)&&f<g){e.lineIndent=f,e.position=p+f;break}bi(e),u=e.position,ye(e.input.charCodeAt(e.position))&&(ba(e),u=e.position)}return Wi(e,m,u),sn(e,m,u,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,s,c),!0}function Vh(e,t){let n=e.input.charCodeAt(e.position),a=t===tn;if(n===0||Ue(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||Et(n))return!1;if(n===63||n===45){let s=e.input.charCodeAt(e.position+1);if(st(s)||a&&Et(s))return!1}return!0}function $h(e,t,n,a){if(!Vh(e,n))return!1;let s=e.position,o=e.position,r=e.input.charCodeAt(e.position),i=n===tn,l=!1;for(;r!==0&&!Ro(e);){if(r===58){let c=e.input.charCodeAt(e.position+1);if(st(c)||i&&Et(c))break}else if(r===35){if(Ue(e.input.charCodeAt(e.position-1)))break}else{if(i&&Et(r))break;if(ye(r)){let c=e.position,d=e.line,m=e.lineStart,u=e.lineIndent;if(Se(e,!1),e.lineIndent>=t){l=!0,r=e.input.charCodeAt(e.position);continue}e.position=c,e.line=d,e.lineStart=m,e.lineIndent=u;break}}on(r)||(o=e.position+1),r=e.input.charCodeAt(++e.position)}return o===s?!1:(Wi(e,s,o),sn(e,s,o,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,q.PLAIN,Ee.CLIP,-1,!l),!0)}function _n(e,t){let n=e.line;Se(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&I(e,"deficient indentation")}function Nh(e,t,n){let a=e.input.charCodeAt(e.position),s=a===123,o=e.position,r=!0;if(a!==91&&a!==123)return!1;let i=s?125:93;for(s?Ii(e,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,bt.FLOW):Li(e,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,bt.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){_n(e,t);let l=e.input.charCodeAt(e.position);if(l===i)return e.position++,Zt(e),!0;r?l===44&&I(e,"expected the node content, but found ','"):I(e,"missed comma between flow collection entries");let c=!1,d=!1;l===63&&Ue(e.input.charCodeAt(e.position+1))&&(c=d=!0,e.position+=1,_n(e,t));let m=e.line,u=Xt(e),p=an(e,t,tn,!1,!0);_n(e,t),l=e.input.charCodeAt(e.position),(s||d||e.line===m)&&l===58?(c=!0,e.position++,_n(e,t),s||yi(e,u),p||Ae(e),an(e,t,tn,!1,!0)||Ae(e),_n(e,t),s||Zt(e)):s&&c?(p||Ae(e),Ae(e)):s?Ae(e):c&&(yi(e,u),p||Ae(e),Ae(e),Zt(e)),l=e.input.charCodeAt(e.position),l===44?(r=!0,e.position++):r=!1}I(e,"unexpected end of the stream within a flow collection")}function ki(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!st(e.input.charCodeAt(e.position+1)))return!1;for(Li(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,bt.BLOCK);e.input.charCodeAt(e.position)===45&&st(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,I(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let s=Se(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&st(e.input.charCodeAt(e.position+1))&&I(e,"bad indentation of a sequence entry"),s&&e.lineIndent<=t?Ae(e):an(e,t,$i,!1,!0),Se(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&I(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&st(e.input.charCodeAt(e.position+1))&&I(e,"bad indentation of a sequence entry")}return Zt(e),!0}function po(e,t,n,a){let s=!1,o=!1,r=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!s&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,I(e,"tab characters must not be used in indentation"));let c=e.input.charCodeAt(e.position+1),d=e.line;if((l===63||l===58)&&st(c))r||(Ii(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,bt.BLOCK),r=!0),l===63?(s&&Ae(e),o=!0,s=!0):(s||(Ae(e),o=!0),s=!1),e.position+=1,i=!0;else{s&&(Ae(e),s=!1);let m=Xt(e);if(!an(e,n,Vi,!1,!0))break;if(e.line===d){for(l=e.input.charCodeAt(e.position);on(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(++e.position),st(l)||I(e,"a whitespace character is expected after the key-value separator within a block mapping"),r||(e.events.splice(m.eventsLength,0,{type:Z.MAPPING,start:m.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:bt.BLOCK}),r=!0),o=!0,s=!1,i=!1;else if(o)I(e,"expected ':' after a mapping key");else return a.anchorStart!==Q||a.tagStart!==Q?(en(e,m),!1):!0}else if(o)I(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==Q||a.tagStart!==Q?(en(e,m),!1):!0}if(an(e,t,va,!0,i)&&(i=!1),s||i&&(Ae(e),i=!1),Se(e,!0),l=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&l!==0)I(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return o?(s&&Ae(e),r&&Zt(e),!0):!1}function an(e,t,n,a,s,o=!0){var r,i;e.depth>=e.maxDepth&&I(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let l=1,c=!1,d=!1,m=null,u=vi(),p=n===va||n===$i,f=p,h=p;if(a&&Se(e,!0)&&(c=!0,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1),l===1)for(;;){let g=e.input.charCodeAt(e.position),v=Xt(e);if(c&&l!==1&&(g===33||g===38))break;if(c&&h&&(u.tagStart!==Q||u.anchorStart!==Q)&&(g===33||g===38)){let y=Xt(e),x=t+1;if(po(e,e.position-e.lineStart,x,u)&&((r=e.events[y.eventsLength])==null?void 0:r.type)===Z.MAPPING)return e.depth--,!0;en(e,y)}if(c&&(g===33&&u.tagStart!==Q||g===38&&u.anchorStart!==Q)||!Rh(e,u,n===tn)&&!Ch(e,u))break;m===null&&(m=v),Se(e,!0)?(c=!0,f=h,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1):f=!1}if(f&&(f=c||s),l===1||n===va){let g=n===tn||n===Vi?t:t+1,v=e.position-e.lineStart;if(l===1)if(f&&(ki(e,v,u)||po(e,v,g,u))||Nh(e,g,u))d=!0;else{let y=e.input.charCodeAt(e.position);if(m!==null&&o&&h&&!f&&y!==124&&y!==62){let x=Xt(e),C=m.position-m.lineStart;en(e,m),po(e,C,g,vi())&&((i=e.events[x.eventsLength])==null?void 0:i.type)===Z.MAPPING?d=!0:en(e,x)}!d&&(p&&Mh(e,g,u)||Ah(e,g,u)||Oh(e,g,u)||Ph(e,u)||$h(e,g,n,u))&&(d=!0)}else l===0&&(d=f&&ki(e,v,u))}return p=p&&!d,!d&&(u.anchorStart!==Q||u.tagStart!==Q||p)&&(sn(e,Q,Q,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,q.PLAIN),d=!0),e.depth--,d||u.anchorStart!==Q||u.tagStart!==Q}function Th(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Ue(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&I(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!ye(e.input.charCodeAt(e.position));){for(;on(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||ye(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let s=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Ue(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(s,e.position))}if(ye(e.input.charCodeAt(e.position))&&ba(e),n==="YAML"){e.directives.some(o=>o.kind==="yaml")&&I(e,"duplication of %YAML directive"),a.length!==1&&I(e,"YAML directive accepts exactly one argument");let s=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);s===null&&I(e,"ill-formed argument of the YAML directive"),parseInt(s[1],10)!==1&&I(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&I(e,"TAG directive accepts exactly two arguments");let[s,o]=a;Ni.test(s)||I(e,"ill-formed tag handle (first argument) of the TAG directive"),Mi.call(e.tagHandlers,s)&&I(e,`there is a previously declared suffix for "${s}" tag handle`),yh.test(o)||I(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[s]=o,e.directives.push({kind:"tag",handle:s,prefix:o})}return!0}function Eh(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(Se(e,!0);Th(e);)t=!0,Se(e,!0);let n=!1,a=!1,s=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&st(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,Se(e,!0),s=e.line>i}else t&&I(e,"directives end mark is expected");let o=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&nn(e)){e.position+=3,Se(e,!0);return}if(vh(e,n,!1),an(e,e.lineIndent-1,va,!1,s,s)||Ae(e),Se(e,!0),e.position===e.lineStart&&nn(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,Se(e,!0),e.line===i&&e.position<e.length&&I(e,"end of the stream or a document separator is expected")}let r=e.events[o];r?.type===Z.DOCUMENT&&(r.explicitEnd=a),Zt(e),!a&&e.position<e.length&&!Ro(e)&&I(e,"end of the stream or a document separator is expected")}function Fi(e,t){let n=e.length,a=ha(ot(ot({},Ei),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),s=e.indexOf("\0");for(s!==-1&&Sa.throwAt(e,s,"null byte is not allowed in input",a.filename);a.position<a.length&&(_i(a),Se(a,!0),!(a.position>=a.length));){let o=a.position;Eh(a),a.position===o&&I(a,"can not read a document")}return a.events}var cP=ot(ot({},Ei),uh);function Ra(e,t){return(e&1<<t)!==0}var wi={applyQuoteFlowKeysOption:Lh,doubleQuoteForInvisibles:Ih,doubleQuoteWhitespaceOnly:_h,applyForceQuotesOption:Wh,tryLongOrMultilineAsBlock:Fh,quoteInvalidPlain:Dh,fallbackToDoubleQuoted:Gh};function Di(e){return e.presenterOptions.quoteStyle==="single"&&Ra(e.allowedStylesMask,q.SINGLE_QUOTED)?q.SINGLE_QUOTED:q.DOUBLE_QUOTED}function Lh(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==q.PLAIN||(e.style=q.DOUBLE_QUOTED))}function Ih(e){e.style===q.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}function _h(e){e.style===q.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}function Wh(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==q.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?q.DOUBLE_QUOTED:Di(e)))}function Fh(e){if(e.style!==q.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Ra(e.allowedStylesMask,q.LITERAL_BLOCK)){n&&(e.style=q.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=q.LITERAL_BLOCK);return}let s=Math.max(Math.min(a,40),a-e.shiftOfContent),o=0,r=!1;for(;o<=t.length;){let i=t.length,l=t.indexOf(`
`,o);l!==-1&&(i=l);let c=t.slice(o,i);if(c.length>s&&c[0]!==" "&&/ [^ \t]/.test(c)&&(r=!0),l===-1)break;o=l+1}r?e.style=q.FOLDED_BLOCK:n&&(e.style=q.LITERAL_BLOCK)}function Dh(e){e.style===q.PLAIN&&!Ra(e.allowedStylesMask,q.PLAIN)&&(e.style=Di(e))}function Gh(e){Ra(e.allowedStylesMask,e.style)||(e.style=q.DOUBLE_QUOTED)}var jh="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Bh="[\\n\\r]",qh="\\uFEFF",Co="[ \\t]",Gi=`(?:(?!(?:${Bh}|${qh}))${jh})`,Ca=`(?:(?!${Co})${Gi})`,ji="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",Bi="[-?:,\\[\\]{}#&*!|>'\"%@`]",Kh="[,\\[\\]{}]",bo=Ca,ko=`(?:(?!${Kh})${Ca})`,Uh=`(?:(?:(?!${Bi})${Ca})|[?:-](?=${bo}))`,zh=`(?:(?:(?!${Bi})${Ca})|[?:-](?=${ko}))`,qi=`(?:(?:(?![:#])${bo})|:(?=${bo}))#*`,Ki=`(?:(?:(?![:#])${ko})|:(?=${ko}))#*`,Ui=`(?:${Co}*${qi})*`,zi=`(?:${Co}*${Ki})*`,Hi=`${Uh}#*${Ui}`,Ji=`${zh}#*${zi}`,Hh=Hi,Jh=Ji,Qh=`\\n+${qi}${Ui}`,Yh=`\\n+${Ki}${zi}`,Zh=`${Hi}(?:${Qh})*`,Xh=`${Ji}(?:${Yh})*`,dP=new RegExp(`^(?:${Zh})$`,"u"),mP=new RegExp(`^(?:${Xh})$`,"u"),uP=new RegExp(`^(?:${Hh})$`,"u"),pP=new RegExp(`^(?:${Jh})$`,"u"),fP=new RegExp(`^(?:${ji})*$`,"u"),gP=new RegExp(`^(?:${ji}|\\n)*$`,"u"),hP=new RegExp(`^(?:${Gi}|\\n)*$`,"u");var ey={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(wi).map(e=>Reflect.get(wi,e)),tagBeforeAnchor:!1};var yP=ha(ot({},ey),{schema:th,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var vP=Z.DOCUMENT,bP=Z.SEQUENCE,kP=Z.MAPPING,wP=Z.SCALAR,xP=Z.ALIAS,SP=Z.POP,RP=q.PLAIN,CP=q.SINGLE_QUOTED,PP=q.DOUBLE_QUOTED,AP=q.LITERAL_BLOCK,OP=q.FOLDED_BLOCK,MP=bt.BLOCK,VP=bt.FLOW,$P=Ee.CLIP,NP=Ee.STRIP,TP=Ee.KEEP;var ty=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),ny=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),ay=/^[-+]?(?:0|[1-9][0-9]*)$/,sy=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,oy=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,ry={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},iy={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function Yi(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return Qi(e);switch(t){case 43:case 45:case 46:return ny.has(e)?Number.NaN:Qi(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=ty.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function Qi(e){let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(ay.test(t))return Number(t);let n=sy.exec(t);if(n){let[,s,o="",r=""]=n,i=iy[o]??8,l=ry[i]?.test(r)?Number.parseInt(r,i):Number.POSITIVE_INFINITY;if(l<2**64)return s==="-"?-l:l}let a=oy.test(t)?Number(t):Number.NaN;return Number.isFinite(a)?a:e}function Zi(e){if(e!==null)return typeof e=="string"?e:String(e)}var X={scalar:1,sequence:2,mapping:3,key:4,alias:5},ly=2e5,el=1e3,Xi=1e3,cy=2;function tl(e,t,n){let a=[],s=[],o=[],r=0;for(;r<t.length;)t[r++]?.type===Z.DOCUMENT&&a.push(l());return{trees:a,duplicates:s,faults:o};function i(c){o.length<Xi&&o.push(c)}function l(){let c=new Int32Array(dy(t,r)*4),d=[],m=new Map,u=0,p=0,f=0,h=!1,g=t[r]?.type===Z.POP?null:x(0);for(;r<t.length&&t[r]?.type!==Z.POP;)r++;return r++,{value:g,tape:c,keys:d};function v(w,k,N){let O=u;return c[O]=w,c[O+1]=n(k),c[O+2]=n(N),u+=4,c[O+3]=u,f=N,O}function y(w){return{start:c[w+1]??0,end:c[w+2]??0}}function x(w){let k=t[r++];switch(p++,k?.type){case Z.SCALAR:{let N=ee(X.scalar,k),O=te(k,N);return k.anchorStart>=0&&m.set(e.slice(k.anchorStart,k.anchorEnd),{value:O,entry:N,nodes:1}),O}case Z.ALIAS:return pe(k.anchorStart,k.anchorEnd);case Z.SEQUENCE:case Z.MAPPING:{let N=k.type===Z.MAPPING,O=k.anchorStart>=0?e.slice(k.anchorStart,k.anchorEnd):void 0;O!==void 0&&m.set(O,"open");let R=v(N?X.mapping:X.sequence,k.start,k.start),E=p,_=N?P(R,w):C(w);return k.style===cy&&(f=uy(e,f,N?"}":"]")),c[R+2]=n(f),c[R+3]=u,O!==void 0&&m.set(O,{value:_,entry:R,nodes:p-E+1}),_}default:return null}}function C(w){let k=[];for(;r<t.length&&t[r]?.type!==Z.POP;)k.push(x(w+1));return r++,k}function P(w,k){let N={},O;for(;r<t.length&&t[r]?.type!==Z.POP;){let R=t[r],E=u,_=$(R);if(_===void 0)x(k+1);else if(_==="<<"&&R?.type===Z.SCALAR&&R.style===q.PLAIN)W(N,E,k);else{if(N[_]!==void 0&&Object.hasOwn(N,_)&&s.length<Xi){O??=D(w,E);let H=O.get(_);H!==void 0&&s.push({key:_,before:y(H),again:y(E),depth:k})}O?.set(_,E);let ce=x(k+1);_==="__proto__"?Object.defineProperty(N,_,{value:ce,enumerable:!0,configurable:!0,writable:!0}):N[_]=ce}}return r++,N}function $(w){if(w?.type===Z.SCALAR){r++,p++;let N=ee(X.key,w),O=Zi(te(w,N));return O===void 0&&i({code:"null-key",span:y(N)}),c[N+3]=d.push(O??"")-1,O}let k=u;x(0),i({code:"complex-key",span:y(k)})}function W(w,k,N){let O=o.length,R=x(N+1);o.length===O&&V(w,R,k)}function V(w,k,N){let O=Array.isArray(k)?[...k].reverse():[k];for(let R of O){if(typeof R=="object"&&R!==null&&!Array.isArray(R)){Object.assign(w,R);continue}h||i({code:"bad-merge",span:y(N)});return}}function D(w,k){let N=new Map;for(let O=w+4;O<k;O=S(O+4))c[O]===X.key&&N.set(d[c[O+3]??0]??"",O);return N}function S(w){return c[w]===X.alias?w+4:c[w+3]??w+4}function pe(w,k){let N=e.slice(w,k),O=v(X.alias,w-1,k),R=m.get(N);if(c[O+3]=typeof R=="object"?R.entry:O,R===void 0){let E=m.size>100?[]:[...m.keys()];return i({code:"unknown-anchor",name:N,anchors:E,span:y(O)}),null}return R==="open"?(i({code:"anchor-in-itself",name:N,span:y(O)}),null):R.nodes===1||(p+=R.nodes,p<=ly)?R.value:(h||i({code:"too-many-aliases",count:p,span:y(O)}),h=!0,null)}function ee(w,k){if(k.valueStart<0)return v(w,f,f);let N=k.style===q.SINGLE_QUOTED||k.style===q.DOUBLE_QUOTED;return v(w,k.valueStart-(N?1:0),k.valueEnd+(N?1:0))}function te(w,k){let N=w.tagStart>=0?e.slice(w.tagStart,w.tagEnd):"";if(w.valueStart<0)return N===""||N==="!!null"?null:"";let O=w.fast?e.slice(w.valueStart,w.valueEnd):Oi(e,w);if(N==="!!binary")return fy(O);if(N!==""&&!my.has(N)||w.style!==q.PLAIN&&N==="")return O;let R=Yi(O);return typeof R=="number"&&!Number.isFinite(R)?(i({code:"not-finite",text:O,span:y(k)}),O):R}}}function dy(e,t){let n=0;for(let a=t;a<e.length;a++){let{type:s}=e[a];if(s===Z.DOCUMENT)break;s!==Z.POP&&n++}return n}var my=new Set(["!!int","!!float","!!bool","!!null"]);function uy(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=py(e,a))}return e.length}function py(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function fy(e){try{return atob(e.replace(/\s/g,""))}catch{return e}}function Wn(e,t){let n=0,a,s=0;for(let o of t){let r=typeof o=="number"?yy(e,n,o):Aa(e,n,o);if(r===void 0)break;a=r.key===void 0?void 0:Po(e,r.key),n=r.value,s++}return{key:a,value:Po(e,n),depth:s,entry:n}}function Mo(e,t){let n=Wn(e,t),a=e.tape[n.entry],s=n.value.start===n.value.end;return a===X.scalar&&n.depth===t.length&&!s?n.value:n.key?n.key:a===X.mapping?gy(e,n.entry)??n.value:n.value}function nl(e,t){let n=Wn(e,t);return n.depth===t.length&&n.key?n.key:Mo(e,t)}function gy(e,t){let n=Aa(e,t,"name")??hy(e,t);if(n?.key===void 0)return;let a=Po(e,n.key);return e.tape[n.value]===X.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,e.tape[n.value+2]??0)}:a}function hy(e,t){let n=t+4;return n<(e.tape[t+3]??0)&&e.tape[n]===X.key?{key:n,value:n+4}:void 0}function Po(e,t){return{start:e.tape[t+1]??0,end:e.tape[t+2]??0}}function kt(e,t){return e.tape[t]===X.alias?e.tape[t+3]??t:t}function Pa(e,t){return e.tape[t]===X.alias?t+4:e.tape[t+3]??t+4}var al=32,Ao=new WeakMap;function sl(e,t,n){let a=Ao.get(e.tape)??new Map;Ao.set(e.tape,a);let s=a.get(t)??n();return a.set(t,s),s}function yy(e,t,n){let a=kt(e,t);if(e.tape[a]===X.sequence){if(n>al)return sl(e,a,()=>new Map(Oo(e,a))).get(n);for(let[s,o]of Oo(e,a))if(s===n)return o}}function*Oo(e,t){let n=e.tape[t+3]??0;for(let a=0,s=t+4;s<n;a++,s=Pa(e,s))yield[a,{key:void 0,value:kt(e,s)}]}function Aa(e,t,n){let a=kt(e,t);if(e.tape[a]!==X.mapping)return;let s=Ao.get(e.tape)?.get(a);if(s)return s.get(n);let o,r=0;for(let[i,l]of rl(e,a)){if(r++>al)return sl(e,a,()=>ol(e,a)).get(n);i===n?o=l:i==="<<"&&(o=vy(e,kt(e,l.value),n)??o)}return o}function ol(e,t){let n=new Map;for(let[a,s]of rl(e,t)){if(a==="<<")for(let[o,r]of il(e,kt(e,s.value)))n.set(o,r);a!==void 0&&n.set(a,s)}return n}function*rl(e,t){let n=e.tape[t+3]??0;for(let a=t+4;a<n;){let s=e.tape[a]===X.key,o=s?a+4:Pa(e,a);yield[s?e.keys[e.tape[a+3]??0]:void 0,{key:a,value:kt(e,o)}],a=Pa(e,o)}}function il(e,t){return e.tape[t]===X.mapping?ol(e,t):e.tape[t]!==X.sequence?[]:[...Oo(e,t)].reverse().flatMap(([,{value:n}])=>[...il(e,kt(e,n))])}function vy(e,t,n){if(e.tape[t]===X.mapping)return Aa(e,t,n);let a=e.tape[t+3]??0;for(let s=t+4;e.tape[t]===X.sequence&&s<a;s=Pa(e,s)){let o=Aa(e,kt(e,s),n);if(o)return o}}var rt=class e{constructor(t,n,a,s){this.document=t,this.value=n,this.parent=a,this.step=s}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n?.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=B(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return B(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!B(t))return{};let n={};for(let a of Object.keys(t)){let s=t[a];typeof s=="string"&&(n[a]=s)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function B(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function wt(e){return e.isKey?nl(e.document,e.path):Mo(e.document,e.path)}var Fn="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",by=new RegExp(`^${Fn}$`),ky=new RegExp(`^${Fn}(?:\\.${Fn})*$`),BP=new RegExp(`^\\*\\.${Fn}(?:\\.${Fn})*$`);var ll=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var Vo=63,wy=253;function rn(e){return e.length<=Vo&&by.test(e)}function xy(e){return e.length<=wy&&ky.test(e)}function Oa(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>Vo||!ll.test(n)?!1:t===-1||xy(e.slice(0,t))}function $o(e){return e===""||e.length<=Vo&&ll.test(e)}var cl=e=>e.length>0,dl=e=>e.length===0,fl=new Map([["In",{takes:cl,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${pl(t).join(",")})`}],["NotIn",{takes:cl,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${pl(t).join(",")})`}],["Exists",{takes:dl,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:dl,matches:e=>e===void 0,text:e=>`!${e}`}]]);function ue(e,t){return!ln(e)||!To(e.matchLabels).every(([a,s])=>No(t,a)===s&&Oa(a)&&$o(s))?!1:Ze(e.matchExpressions).every(a=>gl(a,t))}function Ve(e,t){let n=To(e);return n.length>0&&n.every(([a,s])=>No(t,a)===s)}function Ma(e,t,n){return e==null?!0:Ze(e.nodeSelectorTerms).some(a=>Sy(a,t,n))}function Oe(e){if(!ln(e))return"<none>";let t=To(e.matchLabels).map(([s,o])=>({key:s,text:`${s}=${Dn(o)}`})),n=Ze(e.matchExpressions).filter(ln).map(s=>({key:Dn(s.key),text:Py(s)})),a=[...t,...n].sort((s,o)=>hl(s.key,o.key));return a.length===0?"<none>":a.map(({text:s})=>s).join(",")}function gl(e,t){if(!ln(e))return!1;let n=fl.get(e.operator),a=Ze(e.values);return n===void 0||!n.takes(a)||!ul(e.key)||!Oa(e.key)||!a.every(s=>ul(s)&&$o(s))?!1:n.matches(No(t,e.key),a)}function Sy(e,t,n){let a=Ze(e?.matchExpressions),s=Ze(e?.matchFields);return a.length===0&&s.length===0?!1:a.every(o=>Ry(o,t))&&s.every(o=>Cy(o,n))}function Ry(e,t){let n=e?.operator;if(n!=="Gt"&&n!=="Lt")return gl(e,t);let{key:a,values:s}=e;if(typeof a!="string"||!Oa(a)||Ze(s).length!==1)return!1;let o=ml(t?.[a]),r=ml(Ze(s)[0]);return o===void 0||r===void 0?!1:n==="Gt"?o>r:o<r}function Cy(e,t){let n=Ze(e?.values);return e?.key!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function ml(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function Py(e){let t=Dn(e.key),n=Ze(e.values).map(Dn);return fl.get(e.operator)?.text(t,n)??`${t} ${Dn(e.operator)} (${n.join(",")})`}function No(e,t){return ln(e)&&Object.hasOwn(e,t)?e[t]:void 0}function To(e){return ln(e)?Object.entries(e):[]}function Ze(e){return Array.isArray(e)?e:[]}function ln(e){return typeof e=="object"&&e!==null}function ul(e){return typeof e=="string"}function Dn(e){return typeof e=="object"||e===void 0?"":String(e)}function pl(e){return[...e].sort(hl)}function hl(e,t){return e===t?0:e<t?-1:1}function Ay(e){let t=a=>a===void 0||Ma(a,e.labels,e.name),n={narrow:a=>t(a)?[n]:[],implies:t};return n}var bl={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},Oy=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),yl=e=>Number.parseInt(e[0]??"",10),vl={In:(e,t)=>({...e,exists:!0,allowed:Oy(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,yl(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,yl(t))})};function My(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var kl=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function Vy(e,t){let n=kl(t);if(n.length===0)return;let a=new Map(e);for(let[s,{operator:o,values:r}]of n){let i=a.get(s)??bl,l=My(Object.hasOwn(vl,o)?vl[o]?.(i,r??[])??i:i);if(l===void 0)return;a.set(s,l)}return a}function $y(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>e.allowed?.has(a))}function Ny(e,t){let n=kl(t);return n.length>0&&n.every(([a,{operator:s,values:o}])=>$y(e.get(a)??bl,s,o??[]))}function wl(e){let t={narrow:n=>n===void 0?[t]:(n.nodeSelectorTerms??[]).flatMap(a=>{let s=Vy(e,a);return s===void 0?[]:[wl(s)]}),implies:n=>n===void 0||(n.nodeSelectorTerms??[]).some(a=>Ny(e,a))};return t}function Ty(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function Xe(e,t){return(t.length===0?[wl(new Map)]:t.map(Ay)).flatMap(a=>a.narrow(Ty(e.nodeSelector??{}))).flatMap(a=>a.narrow(e.nodeAffinity))}var Ey="volume.beta.kubernetes.io/storage-class",Ly=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],Iy=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function xl(e){return Lo(e)??e.storageClassName??""}function Sl(e){return Lo(e)!==void 0||typeof e.storageClassName=="string"}function cn(e){return Lo(e)??e.storageClassName??""}function Rl(e){return Ly.some(t=>e?.[t]==="true")}function Eo(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":Iy.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function Lo(e){let t=e.annotations?.[Ey];return typeof t=="string"?t:void 0}var dn={defaultClass:void 0,outside:!1,lateUntil:-1/0};function Cl(e){let t=e.claims.filter(r=>r.class===void 0).map(r=>r.order??1/0);if(t.length===0)return[dn];let n=e.classes.filter(r=>r.isDefault);if(n.length===0)return e.complete?[dn]:[{...dn,outside:!0},dn];let a=n.map(r=>({...dn,defaultClass:r})),s=Math.min(...n.map(r=>r.order??-1/0));return t.some(r=>r<s)?[...a,{...dn,defaultClass:n[0],lateUntil:s}]:a}function Pl(e,t,n){if(e.class!==void 0)return{name:e.class,object:n.get(e.class),isDefault:!1,isLate:!1};if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=(e.order??1/0)<t.lateUntil;return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var _y={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function Al(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":Eo(e.object.provisioner);return a!=="none"?_y[a]:n||t?"pending":"unknown"}function Va({object:e}){return e!==void 0&&Eo(e.provisioner)!=="none"}var Io=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),ZP=new Map([...Io].map(([e,t])=>[t,e])),Wy=[...Io.keys()];function $a(e){let t=new Set(e);return[...Wy.filter(a=>t.has(a)),...[...t].filter(a=>!Io.has(a))]}var Fy={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},Dy={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Gy=new Map([...Object.entries(Fy).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(Dy).map(([e,t])=>[e,{base:2,exponent:t}])]),jy=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,By=/^[eE][-+]?[0-9]+$/,Na=2n**63n-1n,qy=18,mn=9,Ky=400;function we(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let n=jy.exec(t);if(n===null)return;let a=Uy(n[4]??"");if(a===void 0)return;let s=n[1]==="-",o=zy(n[2]??""),r=n[3]?.slice(1)??"",i=a.base===10?Hy(o,r,a):Jy(o,r,a);if(i!==void 0)return Ol(i,s);if(!(n[2]===""&&r===""))return Ol(Qy(o,r,a),s)}function Be(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return we(e);if(typeof e=="string")return we(e.trim())}function Uy(e){let t=Gy.get(e);if(t!==void 0)return t;if(!By.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>Na||n<-Na-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function zy(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function Hy(e,t,n){if(e.length+t.length>qy)return;let a=n.exponent-t.length|0;if(!(a<-mn))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Jy(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function Qy(e,t,n){let a=BigInt(e+t),s=n.base===10?t.length-n.exponent|0:t.length,o=n.base===10?a:a<<BigInt(n.exponent);if(o===0n||s<-Ky)return{numerator:o,scale:s,wide:!0};let r=Yy(o,s);return n.base===2&&r>Na*10n**BigInt(mn)?{numerator:Na,scale:0,wide:!0}:{numerator:r,scale:mn,wide:!0}}function Yy(e,t){if(t<=mn)return e*10n**BigInt(mn-t);let n=t-mn;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function Ol(e,t){return t?{...e,numerator:-e.numerator}:e}var Zy=["k","M","G","T","P","E"],Xy=["kilo","mega","giga","tera","peta","exa"],ev=["kibi","mebi","gibi","tebi","pebi","exbi"],tv=new Map([...Zy.flatMap((e,t)=>ov(e,Xy[t]??"",ev[t]??"")),...it("case",["n"],"n"),...it("case",["u"],"u"),...it("bytes-suffix",["b","byte","bytes"],""),...it("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...it("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...it("grammar",["millicore","millicores"],"m"),...it("grammar",["\u03BC","\xB5"],"u")]),nv=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function Ta(e){if(Be(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(_o(a))return{code:n===a?"grammar":"space",suggestion:a};let s=nv.exec(sv(a));if(s===null)return{code:"grammar"};let[,o="",r=""]=s,i=av(r);if(i===void 0||!_o(o+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:o+c}:{code:l,suggestion:o+c,alternative:o+d}}function av(e){return _o(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:tv.get(e.toLowerCase())}function sv(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function _o(e){return we(e)!==void 0}function it(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function ov(e,t,n){let a=e.toLowerCase(),s=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:s}],...it("case",[`${a}i`],s),...it("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],s),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(o=>[o,{code:"bytes-suffix",suffix:e,alternative:s}])]}var rv=4e3;function Ce(e,t){if(e.scale===t.scale)return Gn(e.numerator,t.numerator);let n=Gn(e.numerator,0n);if(n!==Gn(t.numerator,0n))return Gn(e.numerator,t.numerator);if(n===0)return 0;let a=Ml(e)-Ml(t);if(a!==0)return a>0?n:-n;let s=Math.max(e.scale,t.scale);return Gn(Vl(e,s),Vl(t,s))}function xt(e){return e.wide?dv(e):iv(e)}function Lt(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-rv)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",s=$l(t).toString().padStart(n+1,"0"),o=s.slice(-n).replace(/0+$/,""),r=a+s.slice(0,-n);return o===""?r:`${r}.${o}`}function Gn(e,t){return e===t?0:e<t?-1:1}function $l(e){return e<0n?-e:e}function Ml(e){return $l(e.numerator).toString().length-e.scale}function Vl(e,t){return e.numerator*10n**BigInt(t-e.scale)}function jn(e){return BigInt.asIntN(64,e)}function iv({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return lv(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function lv(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=jn(n);return a===n||cv.has(t)?a:0n}var cv=new Set([1,2,3,6,9]);function dv({numerator:e,scale:t}){if(t===0)return jn(e);if(t<=-64)return 0n;if(t<0)return jn(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?jn(e):e,s=a/n;return jn(a%n===0n?s:s+1n)}var ve=(e,t)=>`${e}/${t}`,Nl={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},El=e=>Object.hasOwn(Nl,e)?Nl[e]??0:0,Tl=e=>e.reduce((t,n)=>t|El(n),0);function mv(e){let t=[...new Set(e)].flatMap(a=>{let s=we(a);return s===void 0?[]:[{text:a,size:s}]});t.sort((a,s)=>Ce(a.size,s.size));let n=0;return new Map(t.map(({text:a,size:s},o)=>{let r=t[o-1];return r!==void 0&&Ce(r.size,s)!==0&&(n+=1),[a,{size:s,rank:n}]}))}var Ll=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function uv(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return Ll([...t,...n],a=>ve(a.namespace,a.name))}var pv=e=>e.length>0&&e.every(t=>El(t)!==0);function Il(e){let t=Ll(e.volumes,r=>r.name),n=uv(e.claims),a=mv(["0",...t.flatMap(r=>r.capacity??[]),...n.flatMap(r=>r.request??[])]),s=a.get("0")?.rank??0,o=r=>e.attributesClasses?r??"":"";return{volumes:t.map(r=>{let i=a.get(r.capacity??""),l=$a(r.accessModes);return{volume:r,size:i?.size,rank:i?.rank??-1,modes:Tl(l),modesCount:l.length,volumeMode:r.volumeMode||"Filesystem",attributesClass:o(r.attributesClass),affinityKey:r.nodeAffinity===void 0?"":JSON.stringify(r.nodeAffinity)}}),claims:n.flatMap(r=>{let i=a.get(r.request??"");return i===void 0||i.rank<=s||!pv(r.accessModes)?[]:[{claim:r,id:ve(r.namespace,r.name),size:i.size,rank:i.rank,modes:Tl(r.accessModes),volumeMode:r.volumeMode||"Filesystem",attributesClass:o(r.attributesClass),selectorKey:r.selector===void 0?"":JSON.stringify(r.selector)}]})}}function St(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var Le=e=>`volume '${e.volume.name}'`,_l=e=>e===""?"no class":`class '${e}'`,Wl=e=>e.map(t=>`'${t}'`).join(", ")||"none",Fl=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function fv(e,t){let n=new Set([...Object.keys(e?.matchLabels??{}),...(e?.matchExpressions??[]).map(s=>s.key)]),a=Object.entries(t).filter(([s])=>n.has(s)).map(([s,o])=>`${s}=${o}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function gv(e,{facts:{claim:t}}){let{namespace:n,name:a,uid:s}=e.volume.claimRef??{};return n?a!==t.name||n!==t.namespace?`${Le(e)} is reserved for claim '${a??""}' in namespace '${n}'`:`${Le(e)} is reserved for an earlier claim '${a}' with uid '${s??""}'`:`${Le(e)} is reserved by a claimRef without a namespace, which no claim can match`}var Bn={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${Le(e)} offers access modes ${Wl(e.volume.accessModes)}, the claim asks for ${Wl(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!St(e,t),text:gv},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>`${Le(e)} states no readable capacity ('${e.volume.capacity??""}')`},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>`${Le(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||xt(e.size)<xt(t.size),text:(e,{facts:t})=>`${Le(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${Le(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${Le(e)} has ${Fl(e.attributesClass)}, the claim asks for ${Fl(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${Le(e)} is being deleted`},phase:{code:"phase",rejects:e=>(e.volume.phase??"Available")!=="Available",text:e=>`${Le(e)} is '${e.volume.phase??""}', not 'Available'`},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!ue(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${Le(e)} has ${fv(t.selector,e.volume.labels)}, the claim selects ${Oe(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${Le(e)} has ${_l(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":_l(t.class)}`}},{accessModes:Wo,reserved:Dl,unreadable:Fo,tooSmall:Gl,volumeMode:Do,attributesClass:Go,deleting:jo,phase:jl,selector:Bl}=Bn,un={first:[Wo,Dl,Fo,Gl,Do,Go,jo],second:[jl,Bl,Bn.class]},Ea={first:[Dl,Fo,Gl,Do,Go,jo],second:[jl,Bl,Bn.class,Wo]},qn={first:[jo,Fo,Bn.tooSmallInBytes,Bn.class,Go,Do,Wo],second:[]},ql={first:qn.first.filter(e=>e.code!=="class"),second:[]};function It(e,t,n){let a=o=>o.rejects(t,n),s=e.first.find(a);return s!==void 0||St(t,n.facts)?s:e.second.find(a)}function Bo(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}var pn={ownClass:50,others:10,othersSeen:40,seen:200},ie=(e,t)=>({code:e,text:t}),La=e=>e.map(t=>`'${t}'`).join(", "),Ul=(e,t)=>{let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`},hv=({forecast:e,prospect:t})=>(e.consumers.get(t.plan.facts.id)??[]).filter(n=>n.nodeName===void 0),Kl=e=>e===void 0?[]:[(e.nodeSelectorTerms??[]).map(t=>Oe({matchExpressions:[...t.matchExpressions??[],...t.matchFields??[]]})).join(" or ")];function yv(e,t){let{name:n,nodeAffinity:a}=e.volume,s=hv(t),[o]=s;if(a===void 0||o===void 0)return;if(s.some(d=>Xe(d,t.forecast.world.nodes).some(m=>m.narrow(a).length>0))){let d=`no node reaches volume '${n}' and the other volumes of pod '${o.name}' at once`;return o.claims.length>1?{volume:n,code:"node-affinity",text:d}:void 0}let i=[...o.nodeSelector===void 0?[]:[Oe({matchLabels:o.nodeSelector})],...Kl(o.nodeAffinity)],l=i.length===0?"on any node of the run":`on nodes with ${i.join(" and ")}`,c=`volume '${n}' is on nodes with ${Kl(a).join()}, pod '${o.name}' runs ${l}`;return{volume:n,code:"node-affinity",text:c}}function vv(e,{prospect:t,forecast:n,draft:a}){let s=n.stock.byName.get(a.volume??"")?.facts;if(s===void 0)return"";let o=t.plan.path==="controller"&&s.modesCount<e.modesCount?", which has fewer access modes":St(s,t.plan.facts)?", which is reserved for the claim":s.rank<e.rank?", which is smaller":"";return`, but the claim takes '${s.volume.name}'${o}`}function bv(e,t){let{draft:n,prospect:a,takers:s}=t,{name:o}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:o,code:"less-preferred",text:`volume '${o}' fits too${vv(e,t)}`};let r=(s.get(o)??[]).filter(l=>l!==a.plan.facts.id),[i]=r;if(i!==void 0){let l=r.length===1?Ul(i,n.claim.namespace):`one of ${r.length} other claims`;return{volume:o,code:"taken",text:`volume '${o}' fits, but ${l} gets it`}}return a.plan.path==="scheduler"?yv(e,t):void 0}function kv(e,t){let{demand:n,path:a}=t.prospect.plan,o=It(a==="scheduler"||a==="waiting"?Ea:un,e,n);if(o===void 0)return bv(e,t);if(!(o.code==="class"&&n.class===void 0))return Bo(o,e,n)}function wv({prospect:e,draft:t,forecast:n,takers:a}){let{facts:s,demand:o}=e.plan,{claim:r}=s,i=n.stock.byName.get(r.volumeName??"")?.facts;if(i===void 0)return r.volumeName===void 0?[ie("lost","the claim says that it is bound, but names no volume")]:[ie("volume-not-found",`volume '${r.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:l,claimRef:c}=i.volume;if(r.bindCompleted&&c!==void 0)return[{volume:l,code:"lost",text:`the claim says that it is bound, but volume '${l}' is not bound to it`}];let d=c===void 0?It(qn,i,o):St(i,s)?void 0:un.first.find(({code:u})=>u==="reserved");return d?.code==="class"&&o.class===void 0?[]:d!==void 0?[Bo(d,i,o)]:(a.get(l)??[]).filter(u=>u!==s.id).slice(0,1).map(u=>({volume:l,code:"taken",text:`volume '${l}' fits, but ${Ul(u,r.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function zl(e){let{prospect:t,draft:n,forecast:a}=e,{facts:s,demand:o,path:r}=t.plan;if(r==="named")return wv(e);let{stock:i}=a,l=y=>{let x=i.byName.get(y.volume.name);return x===void 0||!t.lots.has(x)},c=y=>y.filter(l).flatMap(x=>kv(x,e)??[]),d=(i.reservedFor.get(s.id)??[]).map(y=>y.facts),m=y=>!d.includes(y),u=o.class===void 0?[]:i.volumesOfClass.get(o.class)??[],p=[...c(d),...c(u.slice(0,pn.ownClass).filter(m))];if(u.length>pn.ownClass){let y=u.length-pn.ownClass;p.push(ie("more-volumes",`${y} more volumes of class '${o.class??""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return p;let f=i.volumes.slice(0,pn.seen).filter(y=>y.volume.class!==o.class&&m(y)).slice(0,pn.othersSeen),h=c(f),g=h.filter(y=>y.code==="class"),v=h.filter(y=>y.code!=="class");return[...p,...[...g,...v].slice(0,pn.others)]}var Hl=["pending","waiting","absent"];function xv({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0)return[];if(t.some(o=>o.name===void 0))return[ie("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(o=>o.isDefault).map(o=>o.name??""))],s=t.some(o=>o.isLate)?[ie("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?s:a.length===1?[ie("default-class",`the claim sets no class and gets the default class ${La(a)}`),...s]:[ie("default-class",`the claim sets no class, and of the default classes ${La(a)} the newest counts`),...s]}function Sv({prospect:e,draft:t,forecast:n}){let{effective:a,path:s}=e.plan;if(s==="named"||s==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:o,object:r}=a;if(o==="")return[ie("no-class","no other volume fits, and the claim asks for no class")];if(r===void 0)return[ie("class-not-found",`StorageClass '${o}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(Va).flatMap(l=>l.object??[]))].map(l=>ie("provisioner",`class '${l.name}' asks provisioner '${l.provisioner}' for a volume`));if(r.provisioner===""||r.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(o)?"":", and the run holds no volume of it";return[ie("no-provisioner",`class '${o}' provides no volumes by itself${i}`)]}return r.provisioner.startsWith("kubernetes.io/")?[ie("unknown-provisioner",`no volume plugin is named '${r.provisioner}', the provisioner of class '${o}'`)]:[]}function Rv({prospect:e,draft:t,forecast:n}){let{plan:a}=e,s=a.effective.name??"",o=n.consumers.get(a.facts.id)??[];if(a.path==="waiting"){let[r]=o,i=r===void 0?"no pod in the run uses the claim":`pod '${r.name}' sets nodeName, which passes the scheduler by`;return[ie("no-consumer",`class '${s}' waits for a first consumer, and ${i}`)]}return a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned"?[]:o.filter(r=>r.nodeName===void 0).slice(0,3).flatMap(r=>{for(let l of new Set(r.claims)){let c=n.prospects.get(ve(r.namespace,l)),d=c?.plan.facts.claim.madeBy?.kind==="Pod"&&c.plan.facts.claim.madeBy.name===r.name;if(c===void 0&&n.world.complete)return[ie("other-claim",`pod '${r.name}' cannot be scheduled: claim '${l}' does not exist`)];if(c!==void 0&&!d&&r.ephemeralClaims?.includes(l))return[ie("consumer",`pod '${r.name}' cannot start: claim '${l}' was not created for it`)];if(!(c===void 0||l===a.facts.claim.name||c.lots.size>0)&&Hl.some(m=>c.rests.has(m)))return[ie("other-claim",`pod '${r.name}' cannot be scheduled: claim '${l}' gets no volume`)]}return Xe(r,n.world.nodes).length===0?[ie("consumer",`no node meets the demands of pod '${r.name}'`)]:[]})}function Cv({prospect:e,draft:t}){if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...(t.candidates??[]).slice(0,3).map(i=>`'${i}'`),...n.filter(i=>i!=="")],s=(t.candidates?.length??0)-3,o=s>0?`${a.slice(0,3).join(", ")} or one of ${s} others`:a.join(" or "),r=ie("order",`the order of creation decides which volume the claim gets: ${o}`);return e.isEstimate?[r,ie("estimate","there are too many orders to follow them all")]:[r]}function Pv({prospect:e,forecast:t}){let{claim:n}=e.plan.facts;return e.rests.has("absent")?(n.after??[]).filter(s=>{let o=t.prospects.get(ve(n.namespace,s));return o!==void 0&&Hl.some(r=>o.rests.has(r))}).map(s=>ie("predecessor",`the claim is created only when claim '${s}' has its volume`)):[]}function Jl(e,t){let n=t.length===0?[]:[ie("successor",`${La(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...zl(e),...xv(e),...Sv(e),...Rv(e),...Cv(e),...Pv(e),...n]}function de(e,t,n){let a=e.get(t);a===void 0?e.set(t,[n]):a.push(n)}var Av=5e6;function Ov({claims:e},t){let n=["",...t.filter(s=>s.isDefault).map(s=>s.name)],a=new Map;for(let{claim:s,selectorKey:o}of e)if(s.selector!==void 0)for(let r of s.class===void 0?n:[s.class]){let i=a.get(r)??new Map;a.set(r,i.set(o,s.selector))}return a}function Mv(e,t){let{volume:n,rank:a,modes:s,volumeMode:o,attributesClass:r,affinityKey:i}=e,l=t.map(d=>ue(d,n.labels)?"1":"0").join(""),c=`${n.deleting===!0}|${n.phase??""}`;return[n.class,a,s,o,r,c,l,i].join("|")}function Ql(e,t){let n=new Set(e.claims.flatMap(({claim:d})=>d.volumeName??[])),a=Ov(e,t),s=new Map;for(let d of e.volumes)de(s,d.volume.class,d);let o=d=>{let m=`own ${d.volume.name}`;if(d.volume.claimRef!==void 0||n.has(d.volume.name))return m;let u=[...a.get(d.volume.class)?.values()??[]];return u.length*(s.get(d.volume.class)?.length??0)>Av?m:`like ${Mv(d,u)}`},r=new Map;for(let d of e.volumes)de(r,o(d),d);let i=new Map,l=new Map,c=new Map;for(let d of r.values()){let[m]=d;if(m===void 0)continue;let u={index:i.size,facts:m,volumes:d};for(let{volume:f}of d)i.set(f.name,u);let p=m.volume.claimRef;p===void 0?de(c,m.volume.class,u):de(l,ve(p.namespace??"",p.name??""),u)}return{volumes:e.volumes,byName:i,reservedFor:l,freeOfClass:c,volumesOfClass:s}}function qo(e){let t=e.map((r,i)=>i),n=r=>{let i=r;for(;t[i]!==i;){let l=t[i]??i;t[i]=t[l]??l,i=t[i]??i}return i},a=new Map,s=(r,i)=>{let l=a.get(r);l===void 0?a.set(r,i):t[n(i)]=n(l)};e.forEach((r,i)=>{for(let l of r.slots){s(l,i);for(let c of l.plans[0]?.offers??[])s(c.lot,i)}for(let l of[...r.after,...r.behind,...r.pod?.needs??[]])s(l,i)});let o=new Map;return e.forEach((r,i)=>{de(o,n(i),r)}),[...o.values()]}function Vv(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function Ia(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let s of e){if(s.facts.modesCount>n.facts.modesCount)break;if(s.facts.modesCount<n.facts.modesCount||!t(s))continue;let o=a.get(s.facts.modes);o===void 0?a.set(s.facts.modes,[s]):o.push(s)}return[...a.values()].flatMap(Vv)}var Ko=(e,t)=>e.facts.modesCount-t.facts.modesCount;var _a=e=>e.plans[0];function $v(e){let t=e.find(a=>_a(a)?.offers.length===0);if(t!==void 0)return[t];let n=Math.min(...e.map(a=>_a(a)?.facts.rank??0));return e.filter(a=>_a(a)?.facts.rank===n)}function Nv(e,t,n,a){let s=_a(e);if(s===void 0)return[];let o=[],r=[],i=(l,c)=>o.some(d=>d.facts.rank<c&&l.implies(d.facts.volume.nodeAffinity));for(let l of s.offers)if(!(n(l.lot)<=0)){if(!a.spend(1+o.length))return r;if(i(t,l.facts.rank))break;for(let c of t.narrow(l.facts.volume.nodeAffinity))i(c,l.facts.rank)||r.push({place:c,assignment:{slot:e,lot:l.lot}});o.push(l)}if(!s.mayGoWithout)return r;for(let l of t.narrow(s.effective.object?.allowedTopologies))i(l,1/0)||r.push({place:l,assignment:{slot:e,rest:s.rest}});return r}function Yl(e,t,n,a){if(e.length===0)return[[]];let s=o=>a.freeOf(o)-(n.get(o)??0);return $v(e).flatMap(o=>Nv(o,t,s,a).flatMap(({place:r,assignment:i})=>{let{lot:l}=i,c=l===void 0?n:new Map(n).set(l,(n.get(l)??0)+1);return Yl(e.filter(m=>m!==o),r,c,a).map(m=>[i,...m])}))}function Tv(e,t){return t.reduce((n,a)=>a===void 0||!a.isServed?[]:n.flatMap(s=>s.narrow(a.lot?.facts.volume.nodeAffinity)),e.places)}function Kn(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),s=Tv(n,[...n.needs,...a].map(t.decisionOf)),o=e.slots.filter(i=>!a.includes(i)),r=new Map;for(let i of s)for(let l of Yl(o,i,new Map,t)){let c=o.flatMap(d=>l.find(m=>m.slot===d)??[]);r.set(c.map(({lot:d,rest:m})=>d?.index??m).join(),c)}return[...r.values()]}var Ev=new Set(["provisioned","unknown","deferred"]),Wa=e=>({isServed:Ev.has(e)}),Uo=(e,t)=>(t??[]).map(n=>ve(e.namespace,n));function Zl(e,t,n){for(let a of e.claims){let s=t.get(ve(e.namespace,a));if(s===void 0&&n)return{claim:a,kind:"missing"};let o=s?.facts.claim.madeBy?.kind==="Pod"&&s.facts.claim.madeBy.name===e.name;if(s!==void 0&&!o&&e.ephemeralClaims?.includes(a))return{claim:a,kind:"foreign"}}}function Lv({plans:e,consumers:t},n){let a=new Set,s=new Set,o=new Set,r=new Set;for(let{facts:{claim:i}}of e)for(let l of[i.after,i.behind])if(!(l===void 0||r.has(l))){r.add(l);for(let c of Uo(i,l))a.add(c)}for(let i of t)for(let l of new Set(Uo({...i,accessModes:[]},i.claims))){let c=n.get(l)?.path==="scheduler";c&&o.has(l)&&s.add(l),(!c||o.has(l))&&a.add(l),o.add(l)}return{watched:a,shared:s}}var Iv=()=>({lots:new Set,rests:new Set});function Xl(e){let{plans:t,nodes:n,complete:a}=e,s=new Map(t.map(y=>[y.facts.id,y])),o=e.consumers.filter(y=>y.claims.some(x=>s.get(ve(y.namespace,x))?.path==="scheduler")),{watched:r,shared:i}=Lv({...e,consumers:o},s),l=new Map,c=[],d=y=>{let[x]=y,C=x?.facts.id??"",P=l.get(C);if(P!==void 0)return P;let $={plans:y,outcome:Iv(),isWatched:r.has(C),isShared:i.has(C),after:[]};c.push($);for(let W of y)l.set(W.facts.id,$);return $},m=new Map;for(let y of t){if(y.path==="scheduler")continue;let{id:x,claim:C}=y.facts,P=C.after===void 0&&C.behind===void 0?"":`${C.namespace} ${C.after?.join()??""} ${C.behind?.join()??""}`;de(m,r.has(x)?`watched ${x}`:`${y.shape} ${P}`,y)}let u=[...m.values()].map(y=>({members:y,slots:[d(y)]})),p=new Map;for(let[y,x]of o.entries()){let C=[...new Set(x.claims)].flatMap(S=>s.get(ve(x.namespace,S))??[]),P=C.filter(S=>S.path==="scheduler"),$=P.length<C.length||P.some(({facts:S})=>r.has(S.id)||i.has(S.id)||S.claim.after!==void 0),W=JSON.stringify([x.nodeSelector,x.nodeAffinity]),V=Zl(x,s,a)!==void 0,D=P.map(S=>S.shape).join(" & ");de(p,$?`pod ${y}`:`${W} ${V} ${D}`,{consumer:x,brought:P})}let f=(y,x)=>Uo(y,x).flatMap(C=>l.get(C)??[]),h=[...p.values()].flatMap(y=>{let[x]=y;if(x===void 0)return[];let C=x.brought.map((P,$)=>d(y.flatMap(({brought:W})=>W[$]??[])));return[{consumer:x.consumer,count:y.length,slots:C}]});for(let y of c){let x=y.plans[0]?.facts.claim;x?.after!==void 0&&(y.after=f(x,x.after))}let g=u.map(({members:y,slots:x})=>{let C=y[0]?.facts.claim;return{count:y.length,slots:x,after:x.flatMap(P=>P.after),behind:C===void 0?[]:f(C,C.behind).filter(P=>P.plans[0]?.path!=="scheduler")}}),v=h.map(({consumer:y,count:x,slots:C})=>({count:x,slots:C,pod:{places:Xe(y,n),needs:[...new Set(y.claims)].flatMap(P=>{let $=l.get(ve(y.namespace,P));return $===void 0||C.includes($)?[]:[$]}),isBlocked:Zl(y,s,a)!==void 0},after:C.flatMap(P=>P.after),behind:[]}));return{units:[...g,...v],slots:l}}var tc=20,nc={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},ec=e=>(e.plans[0]?.offers.length??0)>0;function Fa(e,t,n){for(let s of t)e.outcome.lots.add(s);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:Wa(n??"pending")}function _v(e){if(!e.after.filter(n=>!e.slots.includes(n)).some(n=>n.decision===void 0))return e.after.every(n=>n.decision?.isServed===!0)}function Wv(e){if(e.slots.some(o=>o.isShared))return!1;let t=_v(e);if(t===void 0)return!1;if(!t){let o=i=>i.after.every(l=>l.decision?.isServed===!0),r=e.slots.map(i=>[i,o(i)?Un(i):"absent"]);for(let[i,l]of r)i.decision===void 0&&Fa(i,[],l);return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||ec(n)?!1:(Fa(n,[],n.plans[0]?.rest),!0);if(e.pod.needs.some(o=>o.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(o=>o.decision?.isServed===!1);if(!a&&e.slots.some(ec))return!1;let[s]=a?[]:Kn(e,nc);for(let o of e.slots)Fa(o,[],s===void 0?Un(o):o.plans[0]?.rest);return!0}function Un(e){return e.plans[0]?.rest==="unknown"?"unknown":"pending"}function Fv(e){let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=t.plans[0]?.offers??[],a=(o,r)=>{if(o.size===0)return;if(o.size===n.length)return{lots:o,parts:[o]};let i=new Map;for(let l of o)de(i,r(l),l);return{lots:o,parts:[...i.values()].map(l=>new Set(l))}};if(e.pod===void 0)return a(new Set(Ia(n,()=>!0).map(o=>o.lot)),o=>o.facts.modes);if(e.pod.needs.length>0)return;let s=Kn(e,nc).flat();if(!s.some(o=>o.lot===void 0))return a(new Set(s.flatMap(o=>o.lot??[])),o=>o.index)}function Dv(e,t){return!e.slots.some(n=>n.isWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function Gv(e){let t=new Map,n=new Map;for(let s of e){for(let r of new Set(s.slots.flatMap(i=>i.plans[0]?.offers.map(l=>l.lot)??[])))de(n,r,s);let o=Fv(s);o!==void 0&&!Dv(s,o.lots)&&t.set(s,o)}let a=new Map(e.flatMap(s=>s.slots.map(o=>[o,s])));for(let s=0;s<tc;s+=1){let o=new Map;for(let[u,{lots:p}]of t)for(let f of p)de(o,f,u);let r=new Map;for(let[u,p]of n)r.set(u,p.every(f=>t.has(f)));let i=new Map,l=u=>{let p=[...u].map(x=>x.index).join(),f=i.get(p);if(f!==void 0)return f;let g=[...new Set([...u].flatMap(x=>o.get(x)??[]))].reduce((x,C)=>x+C.count,0),v=[...u].reduce((x,C)=>x+C.volumes.length,0),y=g<=v&&[...u].every(x=>r.get(x));return i.set(p,y),y},c=u=>{let p=a.get(u);return p!==void 0&&t.has(p)},d=([u,p])=>u.after.every(f=>f.decision?.isServed??c(f))&&u.behind.every(f=>f.decision!==void 0||c(f))&&p.parts.every(l),m=[...t].filter(u=>!d(u));if(m.length===0)return t;for(let[u]of m)t.delete(u)}return new Map}function ac(e){let t=e;for(let n=0;n<tc;n+=1){let a=t.filter(i=>!Wv(i)),s=Gv(a);for(let[i,{lots:l}]of s)for(let c of i.slots)Fa(c,l,void 0);let o=a.filter(i=>!s.has(i)),r=o.length===0||o.length===t.length;if(t=o,r)return t}return t}var Ho={states:4e3,cells:4e5,looks:12e5},jv=e=>e.isWatched||e.isShared,Bv=e=>e===void 0?"":`${e.isServed}${e.lot?.facts.affinityKey??""}`,qv=({left:e,free:t,decisions:n})=>`${e.join()};${t.join()};${n.map(Bv).join("|")}`,zo=(e,t,n)=>e.map((a,s)=>s===t?n:a);function sc(e,t){let n=[...new Set(e.flatMap(g=>g.slots).flatMap(g=>g.plans[0]?.offers??[]).map(g=>g.lot))],a=new Map(n.map((g,v)=>[g,v])),s=[...new Set(e.flatMap(g=>g.slots).filter(jv))],o=new Map(s.map((g,v)=>[g,v])),r=0,i=g=>(r+=g,r<=t.looks),l=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),c=new Set,d=[],m=g=>{let v=qv(g);c.has(v)||(c.add(v),d.push(g))},u=(g,v)=>v.decision??g.decisions[o.get(v)??-1],p=(g,v,y)=>{let{free:x,decisions:C}=g;for(let{slot:P,lot:$,rest:W}of y){$!==void 0?P.outcome.lots.add($):P.outcome.rests.add(W??"pending");let V=$===void 0?void 0:a.get($);V!==void 0&&(x=zo(x,V,(x[V]??0)-1));let D=$===void 0?Wa(W??"pending"):{isServed:!0,lot:$},S=o.get(P);S!==void 0&&(C=zo(C,S,D))}m({left:zo(g.left,v,(g.left[v]??0)-1),free:x,decisions:C})},f=(g,v,y)=>{if(!v.after.every(W=>u(g,W)?.isServed===!0))return!1;let x=W=>g.free[a.get(W)??-1]??0;if(v.pod!==void 0){let W=Kn(v,{freeOf:x,decisionOf:V=>u(g,V),spend:i});for(let V of W)p(g,y,V);return W.length>0}if(!v.behind.every(W=>u(g,W)!==void 0))return!1;let[C]=v.slots,P=C?.plans[0];if(C===void 0||P===void 0)return!1;let $=Ia(P.offers,W=>i(1)&&x(W.lot)>0);$.length===0&&p(g,y,[{slot:C,rest:P.rest}]);for(let{lot:W}of $)p(g,y,[{slot:C,lot:W}]);return!0},h=g=>{e.forEach((v,y)=>{if((g.left[y]??0)!==0)for(let x of v.slots){if(u(g,x)!==void 0)continue;let C=x.after.every(P=>u(g,P)?.isServed===!0);x.outcome.rests.add(C?Un(x):"absent")}})};m({left:e.map(g=>g.count),free:n.map(g=>g.volumes.length),decisions:s.map(()=>{})});for(let g=d.pop();g!==void 0;g=d.pop()){if(c.size>l||r>t.looks)return{states:c.size,isComplete:!1};let v=g;e.map((x,C)=>(v.left[C]??0)>0&&f(v,x,C)).includes(!0)||h(v)}return{states:c.size,isComplete:r<=t.looks}}var Kv=5e4;function Uv(e,t,n){if(e.pod!==void 0||e.after.length>0)return!1;let a=t.reduce((i,l)=>i+l.volumes.length,0),s=new Set,o=0,r=0;for(let i of t)for(let l of n.get(i)??[]){if(r+=1,r>Kv)return!1;if(!s.has(l)&&(s.add(l),o+=l.count*l.slots.length,o>a))return!1}return!0}function oc(e){let t=new Map,n=a=>[...new Set(a.slots.flatMap(s=>s.plans[0]?.offers??[]).map(s=>s.lot))];for(let a of e)for(let s of n(a))de(t,s,a);for(let a of e){let s=Uv(a,n(a),t);for(let o of a.slots){for(let{lot:i}of o.plans[0]?.offers??[])a.pod?.places.some(c=>c.narrow(i.facts.volume.nodeAffinity).length>0)!==!1&&o.outcome.lots.add(i);let r=o.plans[0];r===void 0||s||(o.outcome.rests.add(r.rest),a.pod!==void 0&&o.outcome.rests.add(Un(o)),o.after.length>0&&o.outcome.rests.add("absent"))}}}var zv=5e6,zn=(e,t)=>({facts:e.facts,lot:e,prebound:t}),Hv=(e,t)=>e.facts.rank-t.facts.rank;function Jv(e,t,n){return e.flatMap(a=>It(t,a.facts,n)===void 0?[zn(a,!1)]:[])}function Qv(e,t,n){return(n.reservedFor.get(e.id)??[]).filter(({facts:a})=>St(a,e)).filter(({facts:a})=>It(un,a,t)===void 0).map(a=>zn(a,!0))}function Yv(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let s=n.stock.byName.get(a.volumeName);if(s===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:o}=s.facts.volume;if(a.bindCompleted)return{offers:o===void 0||a.uid!==void 0&&o.uid===a.uid?[zn(s,o!==void 0)]:[],rest:"pending"};if(o!==void 0)return{offers:St(s.facts,e)?[zn(s,!0)]:[],rest:"pending"};let r=t.class===void 0?ql:qn;return It(r,s.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[zn(s,!1)],rest:"pending"}}function Zv(e,t,n){let{rank:a,modes:s,volumeMode:o,attributesClass:r,selectorKey:i}=e;return[n,t??"?",t===void 0,a,s,o,r,i].join("|")}function Xv(e,t){let n=new Map;for(let{demand:s,shape:o}of e)s.class!==void 0&&n.set(s.class,(n.get(s.class)??new Set).add(o));let a=([s,o])=>o.size*(t.freeOfClass.get(s)?.length??0)>zv;return new Set([...n].filter(a).map(([s])=>s))}function rc(e,t){let{stock:n}=e,a=e.facts.claims.map(i=>{let l=Pl(i.claim,t,e.classes),c={facts:i,class:l.name},d=Qv(i,c,n),m=l.object?.waitsForConsumer===!0&&d.length===0,u=i.claim.volumeName!==void 0||i.claim.bindCompleted===!0?"named":m?e.consumers.has(i.id)?"scheduler":"waiting":"controller";return{facts:i,effective:l,demand:c,prebound:d,path:u,shape:Zv(i,l.name,u)}}),s=Xv(a,n),o=new Map,r=(i,l,c)=>{let d=o.get(c);if(d!==void 0)return d;let m=l==="scheduler"?Ea:un,u=i.class===void 0?[]:n.freeOfClass.get(i.class)??[],p=[...Jv(u,m,i)].sort(l==="scheduler"?Hv:Ko);return o.set(c,p),p};return a.map(({facts:i,effective:l,demand:c,prebound:d,path:m,shape:u})=>{let p=n.reservedFor.has(i.id),f={facts:i,effective:l,demand:c,path:m,mayGoWithout:!1,isCrowded:!1};if(m==="named")return{...f,...Yv(i,c,e),shape:`named ${i.id}`};let h=p||l.name!==void 0&&n.volumesOfClass.has(l.name),g=m==="waiting"?"waiting":Al(l,h,e.complete);if(m==="waiting")return{...f,offers:[],rest:g,shape:u};if(s.has(l.name??""))return{...f,offers:d,rest:"unknown",shape:u,isCrowded:!0};let v=l.object?.waitsForConsumer===!0,y=m==="controller"&&v?[]:r(c,m,u);return{...f,offers:d.length===0?y:[...d,...y].sort(Ko),rest:g,mayGoWithout:Va(l)||g==="unknown",shape:p?`reserved ${i.id}`:u}})}var eb={states:15e3,cells:15e5,looks:5e6};function tb(e,t){let n=Math.min(Ho.states,eb.states-t.states),a=sc(e,{...Ho,states:n});return t.states+=a.states,a.isComplete||oc(e),!a.isComplete}function nb(e,t,n,a,s){let o=rc(e,a),{units:r,slots:i}=Xl({plans:o,consumers:n,nodes:t.nodes,complete:t.complete}),l=new Set;for(let c of qo(r))for(let d of qo(ac(c)))if(tb(d,s))for(let m of d)for(let u of m.slots)l.add(u);return{plans:o,slots:i,estimates:l}}function ab(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function sb(e,t,n,a){let[s]=n;if(s===void 0)return;let o=t.flatMap(l=>l.slots.get(e)??[]),r=n.filter(l=>l.isCrowded).map(l=>a(l.effective.name??"")),i=new Set(o.flatMap(l=>[...l.outcome.rests]));return i.delete("deferred"),r.length>0&&(i.add("pending"),i.delete("unknown")),{plan:s,effectives:n.map(l=>l.effective),lots:ab([...o.map(l=>l.outcome.lots).filter(l=>l.size>0),...r]),rests:i,isEstimate:r.length>0||o.some(l=>t.some(({estimates:c})=>c.has(l)))}}function ic(e){let t=Il(e),n=Ql(t,e.classes),a=new Map;for(let p of e.classes)a.has(p.name)||a.set(p.name,p);let s=new Map;for(let p of e.consumers)for(let f of new Set(p.claims))de(s,ve(p.namespace,f),p);let o=e.consumers.filter(p=>p.nodeName===void 0),r=new Map;for(let p of o)for(let f of new Set(p.claims))de(r,ve(p.namespace,f),p);let i={facts:t,stock:n,classes:a,consumers:r,complete:e.complete},l={states:0},c=Cl(e).map(p=>nb(i,e,o,p,l)),d=new Map,m=p=>{let f=d.get(p)??new Set(n.freeOfClass.get(p)??[]);return d.set(p,f),f},u=new Map;return t.claims.forEach(({id:p},f)=>{let h=c.flatMap(v=>v.plans[f]??[]),g=sb(p,c,h,m);g!==void 0&&u.set(p,g)}),{world:e,stock:n,prospects:u,consumers:s,states:l.states}}function G(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function ze(e){return Array.isArray(e)?e:[]}function re(e){return typeof e=="string"?e:void 0}function et(e){let t=Object.entries(G(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function _t(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function He(e){let t=G(G(e).metadata),n=re(t.name);return n===void 0||n===""?void 0:{...t,name:n}}var ob=e=>{let t=G(e);return typeof t.key=="string"&&typeof t.operator=="string"},Jo=e=>ze(e).filter(ob).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:ze(a).filter(s=>typeof s=="string")}));function rb(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=G(e);return{matchLabels:et(t.matchLabels),matchExpressions:Jo(t.matchExpressions)}}function Hn(e){let t=G(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:Jo(G(a).matchExpressions),matchFields:Jo(G(a).matchFields)}))}:void 0}function ib(e){let t=ze(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:ze(G(a).matchLabelExpressions).map(s=>({key:re(G(s).key)??"",operator:"In",values:ze(G(s).values).filter(o=>typeof o=="string")}))}))}}function lc(e){return typeof e=="number"&&Number.isFinite(e)?String(e):re(e)}var cc=e=>ze(e).filter(t=>typeof t=="string");function lb(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=G(e);return _t({namespace:re(t),name:re(n),uid:re(a)})}function dc(e,t){let n=re(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function tt(e){let t=He(e);if(t===void 0)return;let n=G(G(e).spec);return _t({name:t.name,capacity:lc(G(n.capacity).storage),accessModes:cc(n.accessModes),volumeMode:re(n.volumeMode),class:cn(dc(et(t.annotations),n)),attributesClass:re(n.volumeAttributesClassName),labels:et(t.labels),claimRef:lb(n.claimRef),nodeAffinity:Hn(G(n.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function fn(e){let t=He(e);if(t===void 0)return;let n=G(G(e).spec),a=et(t.annotations),s=dc(a,n);return _t({namespace:re(t.namespace)??"default",name:t.name,uid:re(t.uid),class:Sl(s)?xl(s):void 0,request:lc(G(G(n.resources).requests).storage),accessModes:cc(n.accessModes),volumeMode:re(n.volumeMode),attributesClass:re(n.volumeAttributesClassName),selector:rb(n.selector),volumeName:re(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:et(t.labels)})}function Qo(e){let t=He(e);if(t===void 0)return;let n=G(e);return _t({name:t.name,provisioner:re(n.provisioner)??"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:Rl(et(t.annotations)),allowedTopologies:ib(n.allowedTopologies)})}function lt(e){let t=He(e);return t&&{name:t.name,labels:et(t.labels)}}var cb=1e4,gn=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function uc(e){let t=gn(G(e.ordinals).start,0),n=Math.min(gn(e.replicas,1),cb);return Array.from({length:n},(a,s)=>t+s)}var pc=e=>ze(e.volumeClaimTemplates).flatMap(t=>He(t)?.name??[]);function Yo(e,t){let n=He(e);if(n===void 0)return[];let a=G(G(e).spec),s=et(G(a.selector).matchLabels),o=pc(a),r=uc(a),i=m=>o.map(u=>`${u}-${n.name}-${m}`),l=i(r[0]??0),c=a.podManagementPolicy==="Parallel",d=ze(a.volumeClaimTemplates).flatMap(m=>{let u=fn(m);return u===void 0?[]:[u]});return r.flatMap((m,u)=>{let p=u===0?void 0:c?l:i(m-1);return d.map(f=>_t({...f,namespace:t,name:`${f.name}-${n.name}-${m}`,labels:{...f.labels,...s},madeBy:{kind:"StatefulSet",name:n.name},after:c?void 0:p,behind:c?p:void 0}))})}function Da(e,t,n){return ze(G(e).volumes).flatMap(a=>{let s=re(G(a).name),o=G(G(G(a).ephemeral).volumeClaimTemplate);if(s===void 0||Object.keys(o).length===0)return[];let r={...G(o.metadata),name:`${t}-${s}`,namespace:n},i=fn({metadata:r,spec:o.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t}}]})}function fc(e,t){return ze(e.volumes).flatMap(n=>t.includes(re(G(n).name)??"")?[]:re(G(G(n).persistentVolumeClaim).claimName)??[])}function gc(e){let t=G(G(e.affinity).nodeAffinity),n=et(e.nodeSelector);return _t({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:Hn(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:re(e.nodeName)||void 0})}var Wt=e=>G(G(e.template).spec),mc={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:Wt(e),runs:!0}),Deployment:e=>({podSpec:Wt(e),runs:gn(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:Wt(e),runs:gn(e.replicas,1)>0}),ReplicationController:e=>({podSpec:Wt(e),runs:gn(e.replicas,1)>0}),Job:e=>({podSpec:Wt(e),runs:e.suspend!==!0&&gn(e.parallelism,1)>0}),CronJob:e=>({podSpec:Wt(G(G(e.jobTemplate).spec)),runs:e.suspend!==!0})};function db(e,t,n){let a=Wt(n),s=pc(n),o=fc(a,s);return uc(n).map(r=>({namespace:t,name:`${e}-${r}`,claims:[...s.map(i=>`${i}-${e}-${r}`),...o],...gc(a)}))}function Ft(e,t){let n=He(e)?.name;if(n===void 0)return[];let a=re(G(e).kind)??"",s=G(G(e).spec);if(a==="StatefulSet")return db(n,t,s).filter(l=>l.claims.length>0);let o=Object.hasOwn(mc,a)?mc[a]?.(s):void 0;if(o===void 0||!o.runs)return[];let r=a==="Pod"?Da(o.podSpec,n,t).map(l=>l.name):[],i=[...fc(o.podSpec,[]),...r];return i.length===0?[]:[{namespace:t,name:n,claims:i,ephemeralClaims:r,...gc(o.podSpec)}]}var Ga=(e,t)=>{t!==void 0&&e.push(t)},Rt=(e,t,n)=>{e.consumers.push(...Ft(t,n))},hc={PersistentVolume:(e,t)=>Ga(e.volumes,tt(t)),PersistentVolumeClaim:(e,t,n,a)=>{let s=fn(t);Ga(e.claims,s&&{...s,namespace:n,order:a})},StorageClass:(e,t,n,a)=>{let s=Qo(t);Ga(e.classes,s&&{...s,order:a})},Node:(e,t)=>Ga(e.nodes,lt(t)),StatefulSet:(e,t,n,a)=>{for(let s of Yo(t,n))e.claims.push({...s,order:a});Rt(e,t,n,a)},Pod:(e,t,n,a)=>{let s=He(t)?.name??"",o=Da(G(t).spec,s,n);for(let r of o)e.claims.push({...r,order:a});Rt(e,t,n,a)},Deployment:Rt,DaemonSet:Rt,ReplicaSet:Rt,ReplicationController:Rt,Job:Rt,CronJob:Rt};function yc(e,t){let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...t.nodes??[]]};return e.forEach((a,s)=>{let o=re(G(a).kind)??"",r=re(He(a)?.namespace)||"default";Object.hasOwn(hc,o)&&hc[o]?.(n,a,r,s)}),{...n,complete:t.complete,attributesClasses:t.attributesClasses}}var mb=["pending","waiting","absent"],ub={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function pb(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let s=[...n].sort((i,l)=>i.index-l.index),o=s.map(i=>i.index).join(),r=e.get(o)??s.flatMap(i=>i.volumes.map(({volume:l})=>l.name));return e.set(o,r),t.set(n,r),r}}function fb(e,t){let{rests:n,plan:a,effectives:s}=e,o=new Set([...n].map(f=>ub[f]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let r=t.length===0?s.filter(f=>!f.isLate):s,i=new Set(r.map(f=>f.name)),{namespace:l,name:c}=a.facts.claim,d=i.size===1?a.effective.name:void 0,m={claim:{namespace:l,name:c},...d===void 0?{}:{class:d}},[u]=t;if(o.has("unknown"))return{...m,state:"unknown",...t.length===0?{}:{candidates:t}};let[p]=o;return t.length===0&&o.size===1&&p!==void 0?{...m,state:p}:t.length===1&&o.size===0&&u!==void 0?{...m,state:"bound",volume:u}:{...m,state:"race",candidates:t,mayStayPending:mb.some(f=>n.has(f))}}function vc(e){let t=ic(e),n=pb(),a=[],s=new Map,o=new Map,r=new Map;for(let[i,l]of t.prospects){let c=n(l.lots),d=fb(l,c),{namespace:m,name:u,after:p}=l.plan.facts.claim;if(d===void 0){let f=(p??[]).map(g=>ve(m,g)),h=new Set(f.flatMap(g=>r.get(g)??[g]));r.set(i,[...h]);for(let g of h)de(o,g,u);continue}a.push([i,l,d]);for(let f of c.length>20?[]:c)de(s,f,i)}return a.map(([i,l,c])=>({...c,reasons:Jl({prospect:l,draft:c,forecast:t,takers:s},o.get(i)??[])}))}function Ie(e,t){let n=new Map;for(let a of e)$e(n,t(a),a);return n}function $e(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function K(e){let t;return()=>(t??={value:e()},t.value)}var wc=co(Zo(),1);function J(e,t,n){return Xo(e,t,n)[0]}function Xo(e,t,n){let a=e.length>=8?3:e.length>=4?2:0,s=[];for(let o of t){let r=n(o);if(r===e||Math.abs(r.length-e.length)>=3)continue;let i=vb(r,e);i<a&&kc(r)!==kc(e)&&!kb(r,e)&&s.push({item:o,distance:i})}return s.sort((o,r)=>o.distance-r.distance).map(({item:o})=>o)}function vb(e,t){return Dt(e)===Dt(t)?.5:bb(e,t)?1:(0,wc.distance)(e,t)}function Dt(e){return e.toLowerCase().replace(/[-_.]/g,"")}function bb(e,t){if(e.length!==t.length)return!1;let n=[...e].findIndex((a,s)=>a!==t[s]);return n>=0&&e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function kc(e){return e.replace(/\d+/g,"")}function kb(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&Dt(e)!==Dt(t):n.some((s,o)=>s!==a[o]&&Math.min(s.length,a[o]?.length??0)<=2)}var wb={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},xb={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},Gt=[...xc(wb,!0),...xc(xb,!1)],yn=[...new Set(Gt.map(({kind:e})=>e))].sort(),Sb=new Map(Gt.map(e=>[`${e.group}/${e.kind}`,e]));function dt(e,t){let n=Sb.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function jt(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function xc(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(s=>{let[o="",r="",...i]=s.trim().split(" ");return{group:n,kind:o,plural:r,namespaced:t,versions:i}}))}var er={APIService:"apiregistration.k8s.io/v1",CSIDriver:"storage.k8s.io/v1",Certificate:"cert-manager.io/v1",ClusterIssuer:"cert-manager.io/v1",ClusterRole:"rbac.authorization.k8s.io/v1",ClusterRoleBinding:"rbac.authorization.k8s.io/v1",ClusterTriggerAuthentication:"keda.sh/v1alpha1",ConfigMap:"v1",CronJob:"batch/v1",CustomResourceDefinition:"apiextensions.k8s.io/v1",DaemonSet:"apps/v1",Deployment:"apps/v1",EndpointSlice:"discovery.k8s.io/v1",Endpoints:"v1",GRPCRoute:"gateway.networking.k8s.io/v1",Gateway:"gateway.networking.k8s.io/v1",GatewayClass:"gateway.networking.k8s.io/v1",HTTPRoute:"gateway.networking.k8s.io/v1",HorizontalPodAutoscaler:"autoscaling/v2",Ingress:"networking.k8s.io/v1",IngressClass:"networking.k8s.io/v1",Issuer:"cert-manager.io/v1",Job:"batch/v1",LimitRange:"v1",MutatingWebhookConfiguration:"admissionregistration.k8s.io/v1",Namespace:"v1",NetworkPolicy:"networking.k8s.io/v1",Node:"v1",PersistentVolume:"v1",PersistentVolumeClaim:"v1",Pod:"v1",PodDisruptionBudget:"policy/v1",PodMonitor:"monitoring.coreos.com/v1",PodTemplate:"v1",PriorityClass:"scheduling.k8s.io/v1",ReferenceGrant:"gateway.networking.k8s.io/v1beta1",ReplicaSet:"apps/v1",ReplicationController:"v1",ResourceQuota:"v1",Role:"rbac.authorization.k8s.io/v1",RoleBinding:"rbac.authorization.k8s.io/v1",Rollout:"argoproj.io/v1alpha1",RuntimeClass:"node.k8s.io/v1",ScaledObject:"keda.sh/v1alpha1",Secret:"v1",Service:"v1",ServiceAccount:"v1",ServiceMonitor:"monitoring.coreos.com/v1",StatefulSet:"apps/v1",StorageClass:"storage.k8s.io/v1",TCPRoute:"gateway.networking.k8s.io/v1alpha2",TLSRoute:"gateway.networking.k8s.io/v1",TriggerAuthentication:"keda.sh/v1alpha1",UDPRoute:"gateway.networking.k8s.io/v1alpha2",ValidatingAdmissionPolicy:"admissionregistration.k8s.io/v1",ValidatingAdmissionPolicyBinding:"admissionregistration.k8s.io/v1",ValidatingWebhookConfiguration:"admissionregistration.k8s.io/v1",VerticalPodAutoscaler:"autoscaling.k8s.io/v1",VolumeAttachment:"storage.k8s.io/v1",VolumeAttributesClass:"storage.k8s.io/v1",VolumeSnapshot:"snapshot.storage.k8s.io/v1",VolumeSnapshotClass:"snapshot.storage.k8s.io/v1"},ja=Object.fromEntries(Object.entries(er).map(([e,t])=>[e,jt(t).group])),Rb={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function vn(e,t){if(Pb(t))return ja[t]===e||Rb[e]?.includes(t)?t:void 0}var Cb=new Set(["cert-manager.io/ClusterIssuer","external-secrets.io/ClusterExternalSecret","external-secrets.io/ClusterSecretStore","gateway.networking.k8s.io/GatewayClass","keda.sh/ClusterTriggerAuthentication","kyverno.io/ClusterPolicy","snapshot.storage.k8s.io/VolumeSnapshotClass","snapshot.storage.k8s.io/VolumeSnapshotContent","trust.cert-manager.io/Bundle"]);function Jn(e,t){return dt(e,t)??Cb.has(`${e}/${t}`)}var Ba=new Set(Object.keys(ja).filter(e=>Jn(ja[e],e)));function qa(e,t){return vn(e,t)??`${t}.${e}`}function Pb(e){return Object.hasOwn(ja,e)}var Ab=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function Sc(e){return Ob.test(e)}var Ob=/(?:^|[\s"'{,\u200b])(?:apiVersion|kind)["']?[ \t]*:/;function Rc(e,t){return Ab.find(a=>(a.path?.test(e)??!0)&&(a.text?.test(t)??!0))?.reason??"no apiVersion and kind"}var Mb=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],Vb=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,$b=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function Nb(e,t){let n=rt.root(e);if(!B(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:s}=n.value;if(typeof a!="string"||typeof s!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||s==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:o}=jt(a);return Vb.test(a)||$b.has(s)||Mb.some(r=>r.test(o))?{skipped:"tool configuration"}:{resources:Cc(n,t,{apiVersion:a,kind:s})}}function bn(e){let t=new WeakMap,n=new WeakMap;return{read(a){let s=t.get(a)??Nb(a,e);return t.set(a,s),s},workloadOf(a){let s=n.get(a)??{workload:tr(a)};return n.set(a,s),s.workload}}}function Cc(e,t,n){if(!B(e.value))return[];let a=typeof e.value.kind=="string"?e.value.kind:n.kind;if(a===void 0)return[];if(!Tb(a,e.value))return[Eb(e,t,{...n,kind:a})];let s=a==="List"?void 0:a.slice(0,-4);return e.get("items").items().flatMap(r=>Cc(r,t,{...n,kind:s}))}function Tb(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function Eb(e,t,n){let a=e.get("apiVersion").text()??n.apiVersion,{kind:s}=n,{group:o,version:r}=jt(a),i=L(e),l=Jn(o,s),c=i.get("namespace").text();return{apiVersion:a,group:o,version:r,kind:s,visitable:vn(o,s),name:i.get("name").text()??"",namespace:l?"":c||t,hasOwnNamespace:!l&&c!==void 0&&c!=="",at:e,file:e.document.file}}function L(e){return e.get("metadata")}function T(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var Lb={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function tr(e){let t=Lb[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),s=_b(e,t),o=s.get("spec");if(!B(o.value))return;let r=s.get("metadata"),i=[],l={resource:e,metadata:r,spec:o,labels:r.get("labels").labels(),containers:i,replicas:Wb(e,a.get("replicas").number())};for(let[c,d]of Ib)for(let m of o.get(c).items()){let u=m;if(!B(u.value))continue;let p=d==="init"&&u.get("restartPolicy").text()==="Always";i.push({role:p?"sidecar":d,name:u.get("name").text()??"",at:u,workload:l})}return l}var Ib=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function _b(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function Wb(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t??1}function Je(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}function nr(e){return e.split(".").map(t=>{let n=t.endsWith("[]");return{key:n?t.slice(0,-2):t,isEach:n}})}var Fb=[{part:"container",from:"pod",path:"initContainers[]"},{part:"container",from:"pod",path:"containers[]"},{part:"container",from:"pod",path:"ephemeralContainers[]"},{part:"claim",from:"pod",path:"volumes[].ephemeral.volumeClaimTemplate.spec"},{part:"claim",from:"PersistentVolumeClaim",path:"spec"},{part:"claim",from:"StatefulSet",path:"spec.volumeClaimTemplates[].spec"}];function sr(e){let t=new Map;for(let o of e)Pc(s(o.from),o.path).rows.push(o);for(let{part:o,from:r,path:i}of Fb){let l=t.get(o);l&&Pc(s(r),i).parts.push(l)}let n=t.get("any"),a=t.get("pod");return({visitable:o,at:r},i,l)=>{let c=o&&t.get(o);n&&d(n,r,r),c&&d(c,r,r),a&&i&&d(a,i.spec,i.spec);function d(m,u,p){for(let h of m.rows)l(h,u,p);let{value:f}=u;if(m.keys.length>0&&B(f))for(let[h,g]of m.keys)f[h]===void 0||f[h]===null||d(g,u.get(h),u);if(m.items)for(let h of u.items())h.exists&&d(m.items,h,p);for(let h of m.parts)d(h,u,u)}};function s(o){let r=t.get(o);if(r)return r;let i=ar();return t.set(o,i),i}}function ar(){return{rows:[],keys:[],items:void 0,parts:[]}}function Pc(e,t){let n=e;for(let{key:a,isEach:s}of nr(t)){let o=n.keys.find(([i])=>i===a)?.[1],r=o??ar();o||n.keys.push([a,r]),s&&(r.items??=ar()),n=s&&r.items?r.items:r}return n}function mt(e){if(e===void 0)return()=>[];let t=nr(e);return n=>{let a=[n];for(let{key:s,isEach:o}of t){let r=a.flatMap(i=>{let l=i.get(s);return l.exists?[l]:[]});a=o?r.flatMap(i=>i.items()):r}return a}}function Ka(e){if(e===void 0)return()=>{};let t=mt(e),n=Ua(e);return a=>n(a)===void 0?void 0:t(a)[0]}function Ua(e){if(e===void 0)return()=>{};let t=e.split(".");return({value:n})=>{let a=n;for(let s of t)a=B(a)?a[s]:void 0;return a??void 0}}function za(e){let t=Ua(e);return n=>{let a=t(n);return typeof a=="string"?a:void 0}}var Db=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],Gb=Ie(Db,({kind:e})=>e);function Ac(e,t,n){return(Gb.get(e)??[]).some(a=>(a.namespace===void 0||a.namespace===t)&&a.names.some(s=>typeof s=="string"?s===n:s.test(n)))}var jb=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],Bb=Ie(jb,({by:e})=>e);function Oc(e){if(e.kind==="Ingress")return qb(e);if(e.kind==="Secret"||e.kind==="ConfigMap")return Ub(e);if(dt(e.group,e.kind)!==void 0)return[];return[...or(e,"Secret","spec.writeConnectionSecretToRef.name"),...(Bb.get(`${e.group}/${e.kind}`)??[]).flatMap(n)];function n({makes:a,field:s,suffixes:o=[]}){return a.flatMap(r=>{let i=s===void 0?[]:or(e,r,s);return i.length>0?i:o.map(l=>({kind:r,name:`${e.name}${l}`,namespace:void 0}))})}}function or({at:e},t,n){return mt(n)(e).flatMap(a=>{let s=a.text();return s?[{kind:t,name:s,namespace:void 0}]:[]})}function qb(e){let t=L(e.at).get("annotations").labels();return Object.keys(t).some(a=>a.startsWith("cert-manager.io/")||a==="kubernetes.io/tls-acme")?or(e,"Secret","spec.tls[].secretName"):[]}var Kb=/^(reflector\.v1\.k8s\.emberstack\.com\/reflection-(allowed|auto-enabled)|replicator\.v1\.mittwald\.de\/replicat(e-to|e-to-matching|ion-allowed)|kubed\.appscode\.com\/sync)$/;function Ub({at:e,kind:t,name:n}){let a=L(e).get("annotations");return a.exists?a.entries().some(([o])=>Kb.test(o))?[{kind:t,name:n,namespace:void 0}]:[]:[]}var zb=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Hb=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function kn({group:e,kind:t}){return dt(e,t)===void 0&&!zb.test(e)&&!Hb.test(t)}function Ha(e,t,n){let{row:a,name:s,kind:o,at:r,optional:i}=t,l=o.isCluster?"":t.namespace??e.namespace,c=n.find(o.id,l,s),d=o.isCluster||t.namespace!==void 0,m=g=>n.sameNamespace(e,g)===!0,u=d||c.every(m)?c:c.filter(m),p=Jb(t),f=p?{kind:o.kind,namespace:l,name:s,...p.part}:{kind:o.kind,namespace:l,name:s};if(u.length===0&&t.isKeyOnly)return;let h=u.length===0?Qb({from:e,named:t,namespace:l,isInField:d},n):p?Xb({to:f,targets:u,isFile:a.isFile===!0},n):Vc;return{row:a,from:e,at:r,to:f,keyAt:p?.keyAt,optional:i,effect:a.effect,state:h.state,targets:u.length>0?u:c,proof:h.proof}}var Vc={state:"resolved"};function Jb({key:e,port:t}){let n=e?.text();if(e&&n!==void 0)return{keyAt:e,part:{key:n}};let a=t?.scalar();return t&&a!==void 0?{keyAt:t,part:{port:a}}:void 0}function Qb(e,t){let{kind:n,name:a}=e.named;if(!n.isCluster)return Mc(e,t);let s=`${n.id}/${a}`,o=t.verdicts.get(s)??Mc(e,t);return t.verdicts.set(s,o),o}function Mc(e,t){let{kind:n,name:a}=e.named;if(Yb(n.id,{kind:n.kind,namespace:e.namespace,name:a},t))return{state:"resolved"};if(t.isExternal(n.kind,e.namespace,a)||t.mayBeUnread(a))return{state:"unknown"};let s=Zb(e,t);return s?{state:"missing",proof:s}:{state:"unknown"}}function Yb(e,{namespace:t,name:n},a){return Ac(e,t,n)||e==="PersistentVolumeClaim"&&a.isClaim(t,n)?!0:a.isSupplied(e,t,n)}function Zb({from:e,named:t,namespace:n,isInField:a},s){let{kind:o,name:r}=t,i=s.named(o.id,r);if(i.length>0){let d=(a||s.isNamespaceSure(e))&&i.every(u=>s.isNamespaceSure(u)&&u.namespace!==n),m=i.find(u=>s.areNear(e,u));return d&&m?{code:"other-namespace",resource:m}:void 0}if(s.mayBeMade(o.id,r))return;if(s.isComplete)return{code:"complete"};if(nk.has(o.id))return;let l=s.nearNames(o.id,r).flatMap(d=>s.named(o.id,d)).find(c);return l?{code:"near-miss",resource:l}:void 0;function c(d){return o.isCluster?!0:a?d.namespace===n&&s.isNamespaceSure(d):s.sameNamespace(e,d)===!0}}function Xb(e,t){let{key:n,port:a}=e.to;return n!==void 0?ek(e,n,t):a===void 0?Vc:tk(e.targets,a,t)}function ek({to:{kind:e,namespace:t,name:n},targets:a,isFile:s},o,r){let i=a.map(u=>Bt(u,s));if(i.some(u=>u.includes(o)))return{state:"resolved"};let[l]=a,c=i.some(u=>u.length===0)&&!r.isComplete;if(!l||c||r.isSupplied(e,t,n))return{state:"unknown"};let d=J(o,i.flat(),u=>u);return{state:"missing",proof:d?{code:"near-key",key:d,resource:l}:{code:"no-key",resource:l}}}function tk(e,t,n){let a=e.map(i=>i.at.get("spec")),s=a.some(i=>i.get("type").text()==="ExternalName"||i.get("ports").items().length===0),o=a.flatMap(i=>i.get("ports").items());if(s||o.some(i=>i.get(typeof t=="number"?"port":"name").value===t))return{state:"resolved"};let[r]=e;return!r||n.mayBeUnread(r.name)?{state:"unknown"}:{state:"missing",proof:{code:"no-port",resource:r}}}var nk=new Set(["ClusterRole","CSIDriver","GatewayClass","IngressClass","Node","PriorityClass","RuntimeClass","StorageClass","VolumeAttributesClass","VolumeSnapshotClass"]);function Bt(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(s=>n.get(s).entries().map(([o])=>o))}var ak=new Map(Object.entries({"":["users","groups"],"authentication.k8s.io":["userextras","uids"],"certificates.k8s.io":["signers"],extensions:["replicationcontrollers"]})),sk=new Map(Object.entries({"extensions/daemonsets":15,"extensions/deployments":15,"extensions/ingresses":21,"extensions/networkpolicies":15,"extensions/replicasets":15})),ok=new Map(Object.entries({cm:"configmaps",cj:"cronjobs",crd:"customresourcedefinitions",crds:"customresourcedefinitions",csr:"certificatesigningrequests",deploy:"deployments",ds:"daemonsets",ep:"endpoints",ev:"events",hpa:"horizontalpodautoscalers",ing:"ingresses",limits:"limitranges",netpol:"networkpolicies",no:"nodes",ns:"namespaces",pc:"priorityclasses",pdb:"poddisruptionbudgets",po:"pods",pv:"persistentvolumes",pvc:"persistentvolumeclaims",quota:"resourcequotas",rc:"replicationcontrollers",rs:"replicasets",sa:"serviceaccounts",sc:"storageclasses",sts:"statefulsets",svc:"services"})),rk=new Map(Object.entries({pods:["attach","binding","ephemeralcontainers","eviction","exec","log","portforward","proxy","resize"],services:["proxy"],nodes:["checkpoint","configz","healthz","log","metrics","pods","proxy","spec","stats"],namespaces:["finalize"],serviceaccounts:["token"],deployments:["rollback","scale"],replicasets:["scale"],statefulsets:["scale"]})),ik=["status","finalizers"],rr=lk(),Ct=new Set(Gt.map(({group:e})=>e)),wn=["get","list","watch","create","update","patch","delete","deletecollection","use","bind","escalate","impersonate","approve","sign","attest","proxy"];function xn(e,t){return[...Gt.filter(a=>a.group===e).map(({plural:a})=>a),...ak.get(e)??[]].filter(a=>{let s=sk.get(`${e}/${a}`);return s===void 0||t<=s})}function Ja(e,t){return(rr.get(e)??[]).map(({group:n})=>n).filter(n=>xn(n,t).includes(e))}function Qa(e){let t=e.toLowerCase();return rr.has(t)?t:Gt.find(({kind:n})=>n.toLowerCase()===t)?.plural??ok.get(t)}function Ya(e){let t=rk.get(e);return t?[...t,...ik]:[]}function Za(e,t){let n=(rr.get(t)??[]).filter(({group:a})=>e.includes(a));return n.length===0?void 0:n.every(({namespaced:a})=>!a)}function lk(){let e=new Map;for(let t of Gt)e.set(t.plural,[...e.get(t.plural)??[],t]);return e}var ck={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},dk=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,mk=2**63;function $c(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let n=[...t.matchAll(dk)],a=n.length>0&&n.map(([r])=>r).join("")===t,s=n.reduce((r,[,i,l])=>r+Number(i)*(ck[l??""]??0),0);if(!a||s>=mk)return;let o=s/1e9;return e.startsWith("-")?-o:o}var uk=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],pk=["SUN","MON","TUE","WED","THU","FRI","SAT"],fk={name:"minute",lowest:0,highest:59,names:[]},gk={name:"hour",lowest:0,highest:23,names:[]},hk={name:"day of month",lowest:1,highest:31,names:[]},yk={name:"month",lowest:1,highest:12,names:uk},vk={name:"day of week",lowest:0,highest:6,names:pk},ir=5,Xa="@every ",Ec=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function nt(e){if(e==="")return Ne("empty",e,"it is empty");if(e.includes("TZ"))return Ne("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith(Xa))return kk(e.slice(Xa.length));let t=Ec.get(e)??e;return t.startsWith("@")?Ne("shorthand",e,wk(e)):xk(t.split(bk).filter(n=>n!==""))}var bk=/(?:[^\S\ufeff]|\u0085)+/;function kk(e){let t=$c(e);return t===void 0?Ne("duration",e,`${ut(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function wk(e){let t=e.trim().toLowerCase();return Ec.has(t)||t===Xa.trim()?`it has to be written '${t}' exactly${t===Xa.trim()?", with a duration behind it":""}`:`there is no ${ut(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function xk(e){if(e.length!==ir)return Ne("field-count",e.join(" "),Sk(e.length));let[t="",n="",a="",s="",o=""]=e,r=Qn(t,fk);if("problem"in r)return r;let i=Qn(n,gk);if("problem"in i)return i;let l=Qn(a,hk);if("problem"in l)return l;let c=Qn(s,yk);if("problem"in c)return c;let d=Qn(o,vk);return"problem"in d?d:{cron:{minutes:r.values,hours:i.values,daysOfMonth:l.values,months:c.values,daysOfWeek:d.values,needsBothDays:l.isAny||d.isAny}}}function Sk(e){let t=e===ir+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${ir}${t}`}function Qn(e,t){let n=new Set,a=!1;for(let s of e.split(",").filter(o=>o!=="")){let o=Rk(s,t);if("problem"in o)return o;for(let r=o.first;r<=o.last;r+=o.step)n.add(r);a||=o.isAny}return{values:n,isAny:a}}function Rk(e,t){let{name:n,lowest:a,highest:s}=t,[o="",r,...i]=e.split("/"),[l="",c,...d]=o.split("-"),m=l==="*"||l==="?",u=m?a:Nc(l,t);if(u===void 0)return Ne("number",e,Tc(l,t),n);if(!m&&d.length>0)return Ne("hyphens",e,`${n} ${ut(e)} has two hyphens`,n);let f=m||c===void 0&&r!==void 0?s:c===void 0?u:Nc(c,t);if(f===void 0)return Ne("number",e,Tc(c??"",t),n);if(i.length>0)return Ne("slashes",e,`${n} ${ut(e)} has two slashes`,n);let h=r===void 0?1:Lc(r);return h===void 0?Ne("number",e,`the step ${ut(r??"")} of the ${n} is no number`,n):u<a?Ne("too-low",e,`${n} ${u} is below ${a}`,n):f>s?Ne("too-high",e,Ck(f,t),n):u>f?Ne("backwards",e,`the ${n} runs backwards in ${ut(e)}`,n):h===0?Ne("step",e,`the step of the ${n} in ${ut(e)} has to be 1 or more`,n):{first:u,last:f,step:h,isAny:m&&h===1}}function Nc(e,t){let n=t.names.indexOf(e.toUpperCase());return n===-1?Lc(e):t.lowest+n}function Lc(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function Tc(e,{name:t,names:n}){let a=e.slice(0,3).toUpperCase();if(e.length>3&&n.includes(a))return`${t} ${ut(e)} has to be written '${a}'`;if(e==="")return`a number is missing in the ${t}`;let s=n.length>0?` nor a name such as ${n[1]}`:"";return`${t} ${ut(e)} is ${s===""?"no number":"neither a number"}${s}`}function Ck(e,{name:t,highest:n}){return`${t} ${e} is above ${n}${t==="day of week"&&e===7?", Sunday is 0":""}`}function ut(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function Ne(e,t,n,a){return{problem:{code:e,value:t,text:n,...a===void 0?{}:{field:a}}}}var Pk=[31,29,31,30,31,30,31,31,30,31,30,31];function es(e,t){if("seconds"in e)return new Date(Math.floor(t.getTime()/1e3)*1e3+e.seconds*1e3);let n=new Date(Math.floor(t.getTime()/1e3)*1e3+1e3),a=n.getUTCFullYear()+5;for(let s=Mk(n);s.getUTCFullYear()<=a;s=Vk(s)){if(!Ak(e,s))continue;let o=Ok(e,s).find(r=>r>=n.getTime());if(o!==void 0)return new Date(o)}}function _c(e,t,n){let a=[];for(let s=es(e,t);s!==void 0&&a.length<n;s=es(e,s))a.push(s);return a}function ts(e){if("seconds"in e)return!1;let{minutes:t,hours:n,months:a,daysOfMonth:s,daysOfWeek:o,needsBothDays:r}=e;if(t.size===0||n.size===0)return!0;let i=[...a].some(l=>[...s].some(c=>c<=(Pk[l-1]??0)));return r?!i||o.size===0:a.size===0||!i&&o.size===0}function Ak({months:e,daysOfMonth:t,daysOfWeek:n,needsBothDays:a},s){if(!e.has(s.getUTCMonth()+1))return!1;let o=t.has(s.getUTCDate()),r=n.has(s.getUTCDay());return a?o&&r:o||r}function Ok({hours:e,minutes:t},n){return Ic(e).flatMap(a=>Ic(t).map(s=>n.getTime()+(a*60+s)*6e4))}function Ic(e){return[...e].sort((t,n)=>t-n)}function Mk(e){return new Date(Date.UTC(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate()))}function Vk(e){return new Date(e.getTime()+1440*6e4)}var ns="docker.io",$k="index.docker.io",as="library/";var Wc="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",Nk=`(?:${Wc}(?:\\.${Wc})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Fc="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",Tk=`${Fc}(?:/${Fc})*`,Ek="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",Lk="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",Ik=new RegExp(`^(?:(${Nk})/)?(${Tk})(?::(${Ek}))?(?:@(${Lk}))?$`),_k=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Wk=/^[a-f0-9]{64}$/;function pt(e){if(Wk.test(e))return;let[t,n]=Fk(e),a=n.split(":",1)[0]??"";if(a!==a.toLowerCase())return;let s=Ik.exec(`${t}/${n}`);if(s===null)return;let[,o="",r="",i,l]=s;if(!(r.length>255)&&!(l!==void 0&&!_k.test(l)))return{registry:o,repository:r,name:o===""?r:`${o}/${r}`,familiarName:Dk(o,r),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function Dc(e){return pt(e)?.tag==="latest"?"Always":"IfNotPresent"}function Fk(e){let t=e.indexOf("/");if(t===-1)return[ns,as+e];let n=e.slice(0,t),a=e.slice(t+1),s=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),o=s&&n!==$k?n:ns,r=s?a:e,i=o===ns&&!r.includes("/");return[o,i?as+r:r]}function Dk(e,t){if(e==="")return t;if(e!==ns)return`${e}/${t}`;if(!t.startsWith(as))return t;let n=t.slice(as.length);return n.includes("/")?t:n}function Gc(e){return{value:e,path:[]}}function U(e,...t){return t.reduce(({value:n,path:a},s)=>({value:lr(n)&&Object.hasOwn(n,s)?n[s]??void 0:void 0,path:[...a,s]}),e)}function at(e,...t){let{value:n,path:a}=U(e,...t);return Array.isArray(n)?n.map((s,o)=>({value:s,path:[...a,o]})):[]}function jc({value:e}){return lr(e)?Object.keys(e):[]}function Me({value:e}){return typeof e=="string"?e:void 0}function Yn({value:e}){return e!=null}function Zn({value:e}){return lr(e)}function lr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Gk=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function Bc(e){let t=Gc(e),n=U(t,"spec"),a=Gk.flatMap(([s,o])=>at(n,s).map(r=>({name:`${o} '${Me(U(r,"name"))??""}'`,at:r,securityContext:U(r,"securityContext")})));return{annotations:U(t,"metadata","annotations"),spec:n,containers:a}}function qt({spec:e,containers:t}){return[{name:"the pod",at:U(e,"securityContext")},...t.map(({name:n,securityContext:a})=>({name:n,at:a}))]}function Xn({spec:e}){return U(e,"hostUsers").value===!1}function ss({spec:e}){return U(e,"os","name").value==="windows"}function Pt(e,t){return n=>e(n)?[]:t(n)}var jk=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),qc=["","container_t","container_init_t","container_kvm_t"],Uc=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],zc=[...Uc,"net.ipv4.ip_local_reserved_ports"],Hc=[...zc,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],Jc=[...Hc,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],Bk=[...Jc,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],cr=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:qk}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>dr(e,jk)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:Uk}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:zk}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:Hk}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:Jk}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:Qk}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:os},{from:35,violations:Pt(Xn,os)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>Kc(e,qc)},{from:31,violations:e=>Kc(e,[...qc,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:Kk},{from:19,violations:mr}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>ea(e,Uc)},{from:27,violations:e=>ea(e,zc)},{from:29,violations:e=>ea(e,Hc)},{from:32,violations:e=>ea(e,Jc)},{from:37,violations:e=>ea(e,Bk)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:Yk}]}];function dr({containers:e},t){return e.flatMap(({name:n,securityContext:a})=>at(a,"capabilities","add").flatMap(s=>{let o=Me(s);return o===void 0||t.has(o)?[]:[{path:s.path,text:`${n} adds the capability '${o}'`}]}))}function os({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=U(n,"procMount");return!Yn(a)||a.value==="Default"?[]:[{path:a.path,text:`${t} mounts /proc as '${Me(a)??""}'`}]})}function mr(e){return Qc(e,"seccompProfile","seccomp")}function Qc(e,t,n){return qt(e).flatMap(({name:a,at:s})=>{let o=U(s,t),r=U(o,"type");return!Zn(o)||r.value==="RuntimeDefault"||r.value==="Localhost"?[]:[{path:r.path,text:`${a} has the ${n} profile '${Me(r)??""}'`}]})}function qk(e){let t="container.apparmor.security.beta.kubernetes.io/",n=s=>s===""||/^(runtime\/default$|localhost\/)/.test(s),a=jc(e.annotations).flatMap(s=>{let o=U(e.annotations,s),r=Me(o);return!s.startsWith(t)||r===void 0||n(r)?[]:[{path:o.path,text:`container '${s.slice(t.length)}' has the AppArmor profile '${r}'`}]});return[...Qc(e,"appArmorProfile","AppArmor"),...a]}function Kk({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:a,at:s})=>({name:a,key:`container.seccomp.security.alpha.kubernetes.io/${Me(U(s,"name"))??""}`}))].flatMap(({name:a,key:s})=>{let o=U(e,s),r=Me(o);return r===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(r)?[]:[{path:o.path,text:`${a} has the seccomp profile '${r}'`}]})}function Uk({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:U(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:n})=>({path:n.path,text:`${t} is true`}))}function zk({spec:e}){return at(e,"volumes").flatMap(t=>{let n=U(t,"hostPath");return Yn(n)?[{path:n.path,text:`volume '${Me(U(t,"name"))??""}' is a hostPath`}]:[]})}function Hk({containers:e}){return e.flatMap(({name:t,at:n})=>at(n,"ports").flatMap(a=>{let{value:s,path:o}=U(a,"hostPort");return typeof s=="number"&&s!==0?[{path:o,text:`${t} uses the host port ${s}`}]:[]}))}function Jk({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],n=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:a,at:s})=>[...t,...n].flatMap(o=>["httpGet","tcpSocket"].flatMap(r=>{let i=U(s,...o,r,"host");return Me(i)?[{path:i.path,text:`${a} sets the host of its ${o.at(-1)}`}]:[]})))}function Qk({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=U(n,"privileged");return a.value===!0?[{path:a.path,text:`${t} is privileged`}]:[]})}function Kc(e,t){return qt(e).flatMap(({name:n,at:a})=>{let s=U(a,"seLinuxOptions"),o=(r,i)=>r==="type"?!t.includes(i):i!=="";return["type","user","role"].flatMap(r=>{let i=U(s,r),l=Me(i);return l===void 0||!o(r,l)?[]:[{path:i.path,text:`${n} has the SELinux ${r} '${l}'`}]})})}function ea({spec:e},t){return at(e,"securityContext","sysctls").flatMap(n=>{let a=U(n,"name"),s=Me(a);return s===void 0||t.includes(s)?[]:[{path:a.path,text:`the pod sets the sysctl '${s}'`}]})}function Yk(e){return qt(e).flatMap(({name:t,at:n})=>{let a=U(n,"windowsOptions","hostProcess");return a.value===!0?[{path:a.path,text:`${t} runs as a process of the host`}]:[]})}var Zk=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],Xk=new Set(["NET_BIND_SERVICE"]),nd=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:Yc},{from:25,violations:Pt(ss,Yc)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:Zc},{from:25,violations:Pt(ss,Zc)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:os}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:ew}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:Xc},{from:35,violations:Pt(Xn,Xc)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:ed},{from:35,violations:Pt(Xn,ed)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:td},{from:25,violations:Pt(ss,td)}]}];function Yc({containers:e}){return e.flatMap(({name:t,securityContext:n})=>{let a=U(n,"allowPrivilegeEscalation");return a.value===!1?[]:[{path:a.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function Zc(e){return[...e.containers.flatMap(({name:n,securityContext:a})=>at(a,"capabilities","drop").some(({value:r})=>r==="ALL")?[]:[{path:U(a,"capabilities","drop").path,text:`${n} does not drop the capabilities 'ALL'`}]),...dr(e,Xk)]}function ew({spec:e}){return at(e,"volumes").flatMap(t=>{let n=Zk.find(s=>Yn(U(t,s)));if(n===void 0)return[];let a=Me(U(t,"name"))??"";return[{path:U(t,n).path,text:`volume '${a}' is of the type ${n}`}]})}function Xc(e){let t=qt(e).flatMap(({name:n,at:a})=>{let s=U(a,"runAsNonRoot");return s.value===!1?[{path:s.path,text:`${n} sets runAsNonRoot to false`}]:[]});return t.length>0||U(e.spec,"securityContext","runAsNonRoot").value===!0?t:ad(e,"runAsNonRoot",({value:n})=>n===!0)}function ed(e){return qt(e).flatMap(({name:t,at:n})=>{let a=U(n,"runAsUser");return a.value===0?[{path:a.path,text:`${t} runs as user 0, which is root`}]:[]})}function td(e){let t=mr(e);return t.length>0||Zn(U(e.spec,"securityContext","seccompProfile"))?t:ad(e,"seccompProfile",Zn)}function ad({spec:e,containers:t},n,a){let s=t.filter(({securityContext:o})=>!a(U(o,n)));return s.length>1&&s.length===t.length?[{path:U(e,"securityContext",n).path,text:`neither the pod nor its containers set ${n}`}]:s.map(({name:o,securityContext:r})=>({path:U(r,n).path,text:`neither the pod nor ${o} sets ${n}`}))}var xe="pod-security.kubernetes.io/",tw=["enforce","audit","warn"],rs=["privileged","baseline","restricted"],At=tw.flatMap(e=>[xe+e,`${xe}${e}-version`]);function Kt(e){let t=d=>Object.hasOwn(e,d)?e[d]:void 0,n=At.flatMap(d=>{let m=t(d),u=d.endsWith("-version")?"version":"level";return m===void 0||(u==="version"?sd(m):ur(m))!==void 0?[]:[{label:d,value:m,code:u}]}),a=d=>{let m=t(xe+d),u=t(`${xe}${d}-version`),p=d==="enforce"?"restricted":"privileged";return{level:m===void 0?"privileged":ur(m)??p,version:u===void 0?"latest":sd(u)??"latest"}},s=a("enforce"),o=ur(t(`${xe}enforce`)??"")!==void 0,r=a("warn"),i=o&&t(`${xe}warn`)===void 0&&s.level!=="privileged",l=t(`${xe}warn-version`)!==void 0,c={level:s.level,version:l?r.version:s.version};return{enforce:s,audit:a("audit"),warn:i?c:r,problems:n}}function ur(e){return rs.find(t=>t===e)}function sd(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var nw=[...cr,...nd];function pr(e,t){let n=Bc(e);return sw(t).flatMap(({control:a,version:s})=>{let[o,...r]=s.violations(n);return o===void 0?[]:[{control:a,violations:[o,...r]}]})}var aw=33;function is(e,{level:t,version:n},a){let s=n==="latest"?a:Math.min(n,a),o=({id:r})=>a>=aw||!r.startsWith("procMount");return pr(e,{level:t,version:s}).filter(({control:r})=>o(r))}function sw({level:e,version:t}){if(e==="privileged")return[];let n=t==="latest"?Number.POSITIVE_INFINITY:t,s=(e==="baseline"?cr:nw).flatMap(r=>{let i=r.versions.findLast(({from:l})=>l<=n);return i===void 0?[]:[{control:r,version:i}]}),o=new Set(s.map(({control:r})=>r.replaces));return s.filter(({control:r})=>!o.has(r.id))}function Sn({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let s=od(e),o=ow(t,n).flatMap(r=>r.ports??[]).find(r=>r.name===a&&od(r)===s);return o===void 0?{found:!1}:{number:o.containerPort,found:!0}}function rd(e,t){return e?.find(n=>n.name===t)}function ow(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function od(e){return e.protocol||"TCP"}var id=co(Zo(),1);function he(e,t){let n=e.toLowerCase(),a,s=(e.length<=3?1:e.length<=8?2:3)+1;for(let o of t){if(e.length>=3&&o.toLowerCase().startsWith(n)&&o!==e)return o;if(Math.abs(o.length-e.length)>=s)continue;let r=(0,id.distance)(n,o.toLowerCase());r<s&&(a=o,s=r)}return a}function Ot(e,t){let n=he(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var fr=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),rw=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),iw=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function cs(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(fr.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!lw(e))return{code:"unknown",...mw(e,t)};let n=cw(e,t);return n===e?void 0:{code:"case",...n===void 0?{}:{suggestion:n}}}function lw(e){let[t="",...n]=e.split("/");if(!ls(t,n.length===0?fr:rw))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function cw(e,t){if(!e.includes("/"))return ls(e,fr);let n=ls(e,t);return n!==void 0?n:e.split(/[/_-]/).every(dw)?e:void 0}function dw(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||iw.test(e)}function mw(e,t){let n=e.trim().replace(/[\s-]+/g,"_"),a=t.find(o=>o.toLowerCase().endsWith(`/${n.toLowerCase()}`)),s=ls(n,t)??a??he(n,t);return s===void 0?{}:{suggestion:s}}function ls(e,t){let n=e.toLowerCase();return[...t].find(a=>a.toLowerCase()===n)}var uw=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"],gr=["error","warning","info"];function b(e){return{options:{},...e}}function ld(e){return K(()=>e.ofKind("CustomResourceDefinition").flatMap(({at:t})=>{let n=t.get("spec"),[a,s]=[n.get("group").text(),n.get("names").get("plural").text()];if(!a||!s)return[];let o=[n.get("names").get("kind").text(),n.get("names").get("singular").text()];return[{group:a,plural:s,words:o.flatMap(r=>r?.toLowerCase()??[])}]}))}function _e({at:e}){return e.get("rules").items().map(t=>({groupsAt:t.get("apiGroups").items(),groups:t.get("apiGroups").texts(),resources:t.get("resources").items(),verbs:t.get("verbs").items(),names:t.get("resourceNames")})).filter(({groups:t,resources:n})=>t.length>0&&n.length>0)}function Mt(e,t,n){return e.groups.some(a=>a==="*"||t.includes(a))&&e.resources.some(a=>a.text()==="*"||a.text()===n)}function hr(e){let[t,n,...a]=e.map(s=>`'${s}'`);return n===void 0?`group ${t}`:a.length===0?`groups ${t} and ${n}`:`groups ${t}, ${n} and ${a.length} more`}function ds({at:e}){return e.get("aggregationRule").get("clusterRoleSelectors").items().flatMap(({value:t})=>B(t)?[t]:[])}var cd=b({id:"aggregated-role-ineffective",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ClusterRole that is put together from others is not what it says",why:"The rules of a ClusterRole with an `aggregationRule` are those of the ClusterRoles that it selects by their labels. A controller writes them, and replaces the rules that stand in the manifest within seconds. Where nothing is selected, the role is empty.",instead:"Put rules of its own into another ClusterRole that carries the label, and leave `rules` empty, as in `rules: []`.",unless:"The ClusterRoles that are selected are made in the cluster: that none is there is told only where the run holds everything.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"]},messages:{overwritten:e=>`these rules of ClusterRole '${e.role}' are overwritten: its aggregationRule puts others in their place`,empty:e=>`no ClusterRole carries the labels that ClusterRole '${e.role}' selects: it is empty`},examples:{bad:[{title:"a rule of its own beside those that are selected",yaml:`
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
`}]},visit({graph:e,report:t}){return{ClusterRole(n){let a=ds(n);if(a.length===0)return;let s=n.at.get("aggregationRule"),o=n.at.get("rules"),r=o.items().length;r>0&&t(o.key,"overwritten",{role:n.name,count:r},{related:[{at:s.key,note:"by this"}]});let i=e.ofKind("ClusterRole").map(({at:c})=>L(c).get("labels").labels()),l=a.some(c=>[...i,...pw].some(d=>ue(c,d)));e.isComplete&&!l&&t(s.key,"empty",{role:n.name})}}}}),pw=["admin","edit","view"].map(e=>({[`rbac.authorization.k8s.io/aggregate-to-${e}`]:"true","kubernetes.io/bootstrapping":"rbac-defaults"}));var dd=b({id:"cluster-resource-in-role",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Role grants access to a resource that lives outside of namespaces",why:"A Role is asked for requests in its own namespace only. Nodes, volumes, classes and the like are in none, so that no request for them ever meets the Role, and whoever it is bound to gets `forbidden`.",instead:"Grant these resources by a ClusterRole that a ClusterRoleBinding binds.",unless:"A ClusterRole of the same program grants them as well; this is told as info.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole","https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace"]},messages:{grantsNothing:e=>`'${e.resource}'${e.more} live outside of namespaces: Role '${e.role}' grants nothing for them`},examples:{bad:[{title:"a program looks at nodes and asks who is calling",yaml:`
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
`}]},visit({graph:e,report:t}){let n=K(()=>e.ofKind("ClusterRole").map(a=>({resource:a,rules:_e(a)})));return{Role(a){for(let s of _e(a)){if(!s.verbs.some(c=>fw.has(c.text()??"")))continue;let[o,...r]=s.resources.filter(c=>gw(e,s,c.text()??""));if(!o)continue;let i=o.text()??"",l=n().some(c=>e.areNear(c.resource,a)&&c.rules.some(d=>Mt(d,s.groups,i)));t(o,"grantsNothing",{role:a.name,resource:i,more:r.length>0?` and ${r.length} more`:""},{related:r.slice(0,5).map(c=>({at:c,note:"outside of namespaces, too"})),...l?{severity:"info"}:{}})}}}}}),fw=new Set(["get","list","watch","create","update","patch","delete","deletecollection","*"]);function gw(e,t,n){let[a=""]=n.split("/");if(a==="namespaces"||a.includes("*"))return!1;let s=t.groups.map(o=>Za([o],a)??yw(e,o,a));return s.includes(!0)&&!s.includes(!1)&&t.groups.every((o,r)=>hw(o,s[r]))}function hw(e,t){return t!==void 0||Ct.has(e)}function yw(e,t,n){let s=e.ofKind("CustomResourceDefinition").map(({at:o})=>o.get("spec")).find(o=>o.get("group").text()===t&&o.get("names").get("plural").text()===n);return s&&s.get("scope").text()==="Cluster"}var md=b({id:"resource-name-on-create",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role grants creation for resources of some names only",why:"A request that creates an object carries its name in the body, and a request that deletes a collection has none: when the API server asks RBAC, no name is known. A rule with `resourceNames` matches neither, and whoever the role is bound to gets `forbidden`.",instead:"Put `create` and `deletecollection` into a rule of their own without `resourceNames`.",unless:"The objects are made by server-side apply only, which asks with the name.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]},messages:{neverGranted:e=>`'${e.verb}' of '${e.resource}' is never granted here: such a request has no name that resourceNames could match`},examples:{bad:[{title:"the lock of a leader election is to be made, too",yaml:`
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
`}]},visit({report:e}){function t(n){let a=_e(n);for(let s of a)if(s.names.texts().length!==0)for(let o of s.verbs){let r=o.text()??"";if(r!=="create"&&r!=="deletecollection")continue;let i=s.resources.find(l=>vw(a,s,r,l.text()??""))?.text();i!==void 0&&e(o,"neverGranted",{verb:r,resource:i},{related:[{at:s.names.key,note:"limited here"}]})}}return{Role:t,ClusterRole:t}}});function vw(e,t,n,a){return a===""||a.includes("/")?!1:!e.some(s=>s.names.texts().length===0&&Mt(s,t.groups,a)&&s.verbs.some(o=>o.text()==="*"||o.text()===n))}var pd=b({id:"role-binding-invalid",area:"access",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The API server rejects a binding of a role",why:"A ClusterRoleBinding binds ClusterRoles only, and it is in no namespace that it could take for its ServiceAccounts. Roles, users and groups are of the group `rbac.authorization.k8s.io`, without a version; ServiceAccounts are of the core group. Everything else is rejected, and the program that relies on the binding has no rights.",instead:"Write the namespace of each ServiceAccount, leave `apiGroup` out of subjects, and use a RoleBinding for a Role.",unless:"Kustomize fills the namespace in when it builds, so that it is told as info where the ServiceAccount of another file has none either.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding","https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/"]},messages:{namespace:e=>`no namespace for ServiceAccount '${e.account}': the API server rejects the ClusterRoleBinding, which is in none`,role:e=>`a ClusterRoleBinding cannot bind Role '${e.role}', only a ClusterRole`,group:e=>`apiGroup of a ${e.kind} is '${e.group}', it has to be '${e.expected}'`,kind:e=>`there is no subject of kind '${e.kind}' (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an account without its namespace, and a Role for the whole cluster",yaml:`
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
`}]},visit({graph:e,report:t}){function n(r){let i=r.visitable==="ClusterRoleBinding",l=r.at.get("roleRef");s(l,l.get("kind").text()??"role",ud),i&&l.get("kind").text()==="Role"&&t(l.get("kind"),"role",{role:l.get("name").text()??""});for(let c of bw(r))a(r,c,i)}function a(r,i,l){let c=i.get("kind").text();if(c===void 0||c==="")return;let d=yr.includes(c)?void 0:he(c,yr);if(d!==void 0&&t(i.get("kind"),"kind",{kind:c,meant:d}),!yr.includes(c))return;s(i,c,c==="ServiceAccount"?"":ud);let m=i.get("name").text();if(!l||c!=="ServiceAccount"||!m||i.get("namespace").value)return;let{related:u,severity:p}=o(r,m);t(i.get("kind"),"namespace",{account:m},{related:u,severity:p})}function s(r,i,l){let c=r.get("apiGroup"),d=c.text();d&&d!==l&&t(c,"group",{kind:i,group:d,expected:l})}function o(r,i){let l=e.ofKind("ServiceAccount").filter(p=>p.name===i&&e.areNear(p,r)),d=l.length===0||l.some(p=>p.file===r.file||p.hasOwnNamespace)?"error":"info",[m]=l;return{related:m?[{at:L(m.at).get("name"),note:"the account"}]:[],severity:d}}return{RoleBinding:n,ClusterRoleBinding:n}}}),ud="rbac.authorization.k8s.io",yr=["ServiceAccount","User","Group"];function bw(e){return e.at.get("subjects").items()}var fd=b({id:"role-resource-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A rule of a role names a resource or an API group that does not exist",why:"The API server takes any text in a role and compares it with requests letter by letter. A singular, the name of a kind, or a resource under the group of another one matches no request: whoever the role is bound to gets `forbidden`, often long after the role was written.",instead:"Write the plural in lower case as `kubectl api-resources` lists it, and the group without its version; the group of `v1` is `''`. Subresources are named one by one, as in `pods/log`.",unless:"An aggregated API server of the cluster serves a resource of this name in this group.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources","https://kubernetes.io/docs/reference/using-api/#api-groups"]},messages:{similar:e=>`no resource '${e.resource}' in ${e.groups} (did you mean ${e.meant}?): the rule grants nothing for it`,elsewhere:e=>`${e.resources} to group '${e.group}', not to ${e.groups}: the rule grants nothing for it`,group:e=>`there is no API group '${e.group}' (did you mean '${e.meant}'?): the rule grants nothing`,part:e=>`'${e.resource}' has no subresource '${e.part}' (did you mean '${e.meant}'?): the rule grants nothing for it`,star:e=>`'${e.resource}' matches no request: a star stands for a whole name, as in '*' and '*/scale'`},examples:{bad:[{title:"a kind, a singular and a short name",yaml:`
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
`},{title:"an old group that stands beside a rule with the new one",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: ingress-controller }
rules:
  - { apiGroups: [extensions], resources: [ingresses], verbs: [get, list] }
  - { apiGroups: [networking.k8s.io], resources: [ingresses], verbs: [get, list, watch] }
  - { apiGroups: [v1, ''], resources: [pods], verbs: [get] }
`}]},visit({graph:e,report:t}){let n=ld(e),a=(p,f)=>xn(p,e.minorVersion).includes(f)||n().some(h=>h.group===p&&h.plural===f),s=p=>[...Ja(p,e.minorVersion),...n().flatMap(f=>f.plural===p?[f.group]:[])];function o(p){let f=_e(p);for(let h of f){for(let v of h.resources)r(v);if(h.groups.includes("*"))continue;let g=h.resources.filter(v=>i(v,h));g.length>0&&!l(h,g)&&c(h,g,f)}}function r(p){let f=p.text()??"";f.includes("*")&&!/^\*(\/[^*]+)?$/.test(f)&&t(p,"star",{resource:f})}function i(p,{groups:f}){let[h="",g]=(p.text()??"").split("/");if(h===""||h.includes("*"))return!1;if(!f.some(x=>a(x,h)))return!0;let v=Ya(h),y=g===void 0||v.includes(g)?void 0:J(g,v,x=>x);return g!==void 0&&y!==void 0&&t(p,"part",{resource:h,part:g,meant:y}),!1}function l(p,f){for(let h of p.groupsAt){let g=h.text()??"";if(u(g))continue;let v=g.includes("/")?g.slice(0,g.indexOf("/")):kw(g),y=f.some(x=>v!==void 0&&a(v,vr(x)));if(!(v===void 0||!y&&!g.includes("/")))return t(h,"group",{group:g,meant:v}),!0}return!1}function c(p,f,h){if(!p.groups.every(u))return;let g=new Map;for(let v of f){let y=vr(v),x=s(y);if(h.some(P=>P!==p&&Mt(P,x,v.text()??"")))continue;let[C]=x;C!==void 0?g.set(C,[...g.get(C)??[],v]):d(v,p)}for(let[v,[y,...x]]of g){if(!y)continue;let C=x.length+1===p.resources.length&&p.groups.length===1,P=x.length===0?`'${y.text()}' belongs`:`'${y.text()}' and ${x.length} more belong`;t(C?p.groupsAt[0]??y:y,"elsewhere",{resources:P,group:v,groups:hr(p.groups)},{related:x.slice(0,5).map($=>({at:$,note:`belongs to group '${v}', too`}))})}}function d(p,{groups:f}){let h=vr(p),g=ww(h,f,n())??Qa(h)??m(h,f);if(g===void 0)return;let v=f.some(C=>a(C,g)),[y]=s(g);if(!v&&y===void 0)return;let x=v?`'${g}'`:`'${g}' of group '${y}'`;t(p,"similar",{resource:h,meant:x,groups:hr(f)})}function m(p,f){let h=f.flatMap(g=>[...xn(g,e.minorVersion),...n().flatMap(v=>v.group===g?[v.plural]:[])]);return J(p,h,g=>g)}function u(p){return Ct.has(p)||n().some(f=>f.group===p)}return{Role:o,ClusterRole:o}}});function vr(e){return(e.text()??"").split("/")[0]??""}function kw(e){return e==="core"||/^v\d+((alpha|beta)\d+)?$/.test(e)?"":[...Ct].find(n=>e!==""&&n.startsWith(`${e}.`))??J(e,Ct,n=>n)}function ww(e,t,n){return n.find(a=>t.includes(a.group)&&a.words.includes(e.toLowerCase()))?.plural}var gd=b({id:"role-unused",area:"access",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Nobody is given a role: no binding names it",why:"A role grants nothing by itself. One that no binding names is left over, or the binding that was meant to name it is missing, and the program behind it gets `forbidden`.",instead:"Bind the role, or delete it.",unless:"People or other programs bind it in the cluster. It is told only where the run holds everything that exists.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"]},messages:{unbound:e=>`no binding names the ${e.role}: it grants nothing to anybody`},examples:{bad:[{title:"a role whose binding names another one",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let n=K(()=>e.ofKind("ClusterRole").flatMap(ds));return{Role:a,ClusterRole:a};function a(o){let r=L(o.at).get("name");o.name===""||s(o)||e.mayBeUnread(o.name)||e.referencesTo(o).length===0&&t(r,"unbound",{role:T(o)})}function s(o){let r=L(o.at).get("labels").labels();return Object.keys(r).some(l=>l.startsWith("rbac.authorization.k8s.io/aggregate-to-"))||n().some(l=>ue(l,r))}}});var hd=b({id:"role-verb-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role names a verb that no request has",why:"The API server takes any text as a verb and compares it with that of a request letter by letter, in lower case. A verb that no request has grants nothing, so that whoever the role is bound to gets `forbidden`.",instead:"Write the verbs of Kubernetes, an item each: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*` for all.",unless:"A program asks for the verb itself by a `SubjectAccessReview`.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb"]},messages:{similar:e=>`no request has the verb '${e.verb}' (did you mean '${e.meant}'?): it grants nothing`,joined:e=>`'${e.verb}' is taken as one verb: each verb has to be an item of its own`,star:e=>`'${e.verb}' matches no request: a star stands for all verbs, not for a part of one`},examples:{bad:[{title:"capitals, a plural, the method of HTTP and a plain word",yaml:`
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
  - { apiGroups: [kyverno.io], resources: [policies], verbs: [publish] }
  - { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }
`},{title:"methods of HTTP for paths that are no resources",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: metrics }
rules: [{ nonResourceURLs: [/metrics], verbs: [get, post, put] }]
`}]},visit({report:e}){function t(a){for(let{verbs:s}of _e(a))for(let o of s)n(o)}function n(a){let s=a.text()??"";if(s===""||s==="*"||wn.includes(s))return;let o=Sw(s);/[,\s]/.test(s.trim())?e(a,"joined",{verb:s}):s.includes("*")?e(a,"star",{verb:s}):o!==void 0&&e(a,"similar",{verb:s,meant:o})}return{Role:t,ClusterRole:t}}}),xw=new Map(Object.entries({add:"create",edit:"update",modify:"update",post:"create",put:"update",read:"get",remove:"delete",view:"get",write:"update"}));function Sw(e){let t=e.toLowerCase();return wn.includes(t)?t:xw.get(t)??J(t,wn,n=>n)}var yd=b({id:"token-not-mounted",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceAccount has rights, and its pods get no token to use them",why:"A pod speaks to the API server with the token that is mounted into it. With `automountServiceAccountToken: false` there is none: client libraries fail with `unable to load in-cluster configuration`, however many rights the account has been given.",instead:"Set `automountServiceAccountToken: true` in the pod that needs the API, or mount the token by a `projected` volume. If the program does not need the API, delete the binding.",unless:"Somebody else uses the account, by a token that is asked for.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{noToken:e=>`pods of ${e.workload} get no token, and ${e.binding} grants rights to their account '${e.account}'`},examples:{bad:[{title:"the account mounts no token, and the pod does not ask for one",yaml:`
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
`}]},visit({graph:e,report:t}){let n=new Map(e.references.flatMap(({row:s,from:o,targets:r})=>s.path==="roleRef.name"?[[o,r]]:[]));return{ServiceAccount(s){let o=e.referencesTo(s).filter(({state:m})=>m==="resolved"),r=o.find(({row:m,from:u})=>m.path==="subjects[].name"&&a(u));if(!r)return;let i=o.flatMap(({row:m,from:u})=>m.path==="serviceAccountName"?e.workloadOf(u)??[]:[]),[l]=i;if(!l||!i.every(m=>Rw(s,m)))return;let c=l.spec.get("automountServiceAccountToken"),d=[{at:r.at,note:`${T(r.from)} grants rights`}];t(c.exists?c:s.at.get("automountServiceAccountToken"),"noToken",{workload:T(l.resource),binding:T(r.from),account:s.name},{related:[...d,{at:L(l.resource.at).get("name"),note:"its pods"}]})}};function a(s){let o=(n.get(s)??[]).flatMap(r=>_e(r));return o.length===0||o.some(({verbs:r})=>r.some(i=>i.text()!=="use"))}}});function Rw(e,{spec:t}){return!(t.get("automountServiceAccountToken").flag()??e.at.get("automountServiceAccountToken").flag()??!0)&&!t.get("volumes").items().some(Cw)}function Cw(e){let t=e.get("projected").get("sources").items();return e.get("secret").exists||t.some(n=>n.get("serviceAccountToken").exists)}function Rn(e,t){let n=new Map;for(let a of e){let s=n.get(a.from)??new Map;n.set(a.from,s);let o=`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`,r=s.get(o);r?r.push(a):s.set(o,[a])}return[...n.values()].flatMap(a=>[...a.values()].flatMap(([s,...o])=>s?[{first:s,others:o}]:[]))}function ms({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:L(e.resource.at).get("name"),note:Pw(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function Pw(e){return e.namespace===""?T(e):`${T(e)} in namespace '${e.namespace}'`}var vd=b({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,proof:o})=>a==="missing"&&!s&&(o?.code==="near-key"||o?.code==="no-key"));for(let{first:a,others:s}of Rn(n,({to:o,proof:r})=>Aw(r)?"":o.key??"")){let{at:o,keyAt:r,to:i,proof:l,effect:c}=a;if(!l||l.code==="complete")continue;let d=T(l.resource),m={object:d,key:i.key??"",effect:c},u=[{at:Ow(l.resource),note:`the keys of ${d}`},...s.slice(0,5).map($w)];l.resource.at.get("binaryData").get(i.key??"").exists?t(r??o,"binary",m,{related:u}):l.code==="near-key"?t(r??o,"similar",{...m,meant:l.key},{related:u}):t(r??o,"absent",{...m,known:Mw(l.resource)},{related:u})}}}}});function Aw(e){return e?.code==="no-key"&&Vw(e.resource).length===0}var br=["data","stringData","binaryData"];function Ow(e){let t=e.at,n=br.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function Mw(e){let t=br.flatMap(a=>e.at.get(a).entries().map(([s])=>s)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function Vw(e){return br.flatMap(t=>e.at.get(t).entries().map(([n])=>n))}function $w({keyAt:e,at:t,to:n}){return{at:e??t,note:`key '${n.key??""}' is asked for here, too`}}var bd=b({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,to:o})=>a==="missing"&&!s&&(o.kind==="ConfigMap"||o.kind==="Secret"));for(let a of Rn(n,()=>"")){let{at:s,to:o,effect:r,proof:i}=a.first,l={kind:o.kind,name:o.name,namespace:o.namespace,effect:r},c={related:ms(a),...Nw(a.first)};i?.code==="complete"?t(s,"absent",l,c):i?.code==="near-miss"?t(s,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(s,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function Nw({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var kd=b({id:"config-object-unused",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that nothing names",why:"Nothing reads the object: no pod takes variables or files from it, and its name stands in no other manifest. It is left over, or the pod that was meant to take it goes without. A Secret that nobody needs is a risk besides.",instead:"Name the object where it is meant to be used, or delete it.",unless:"A program finds it by the API of Kubernetes. It is told only where the run holds everything that exists, where no role lets read all objects of this kind, and not of objects with labels of their own, by which programs find them.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{unused:e=>`nothing of the run names ${e.object}`},examples:{bad:[{title:"the settings of a program that takes others",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let n=K(()=>Lw(e.resources.map(({at:r})=>r.value))),a=K(()=>[...e.ofKind("Role"),...e.ofKind("ClusterRole")].flatMap(_e));return{ConfigMap:o,Secret:o};function s({kind:r,name:i}){let l=r==="Secret"?"secrets":"configmaps";return a().some(c=>{let d=c.names.texts();return Mt(c,[""],l)&&(d.length===0||d.includes(i))})}function o(r){let i=L(r.at),l=Tw.has(r.namespace)||Ew(r);if(r.name===""||l||e.mayBeUnread(r.name)||Object.keys(i.get("labels").labels()).some(d=>!/^(app|app\.kubernetes\.io\/.*)$/.test(d))||e.referencesTo(r).length>0||s(r))return;let c=e.find(r.kind,r.namespace,r.name).length;(n().get(r.name)??0)<=c&&t(i.get("name"),"unused",{object:T(r)})}}}),Tw=new Set(["kube-system","kube-public","kube-node-lease"]);function Ew({at:e}){let t=e.get("type").text()??"";return/^(kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token|helm\.sh\/.*)$/.test(t)}function Lw(e){let t=new Map,n=[...e];for(;n.length>0;){let a=n.pop();if(Array.isArray(a))for(let s of a)n.push(s);else if(B(a))for(let s of Object.values(a))n.push(s);else if(typeof a=="string")for(let s of new Set(a.match(Iw)??[]))t.set(s,(t.get(s)??0)+1)}return t}var Iw=/[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/g;var xd=b({id:"custom-kind-unknown",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A custom resource is of a kind or a version that its definition does not serve",why:"The API server knows custom resources by the CustomResourceDefinitions alone. A kind or a version that none of them serves is refused with `no matches for kind`. A deprecated version works until an update of the definition takes it away.",instead:"Write the kind exactly as `spec.names.kind` of the definition says, in a version with `served: true`.",unless:"The run holds an older definition than the cluster. Definitions in folders far away are not taken for the ones that are meant.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/"]},messages:{kind:e=>`group '${e.group}' has no kind '${e.kind}' (did you mean '${e.meant}'?)`,version:e=>`kind '${e.kind}' of group '${e.group}' is not served in version '${e.version}', but in ${e.served}`,deprecated:e=>`version '${e.version}' of kind '${e.kind}' is deprecated, others are ${e.served}`},examples:{bad:[{title:"a slip of the pen, an old version and one that is about to go",yaml:`
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
`}]},visit({graph:e,report:t}){let n=K(()=>{let o=new Map;for(let r of e.ofKind("CustomResourceDefinition").flatMap(_w))o.set(r.group,[...o.get(r.group)??[],r]);return o});return{resource(o){let{group:r,kind:i,version:l}=o,c=n().get(r);if(c===void 0||e.mayBeUnread(i)||!c.some(p=>e.areNear(p.resource,o)))return;let d=c.filter(p=>p.kind===i),m=d.flatMap(p=>p.versions),u=wd(m.filter(p=>p.isServed));d.length===0?a(o,c):u!==""&&!m.some(p=>p.isServed&&p.name===l)?t(kr(o,"apiVersion"),"version",{group:r,kind:i,version:l,served:u},wr(d[0])):s(o,d)}};function a(o,r){let{group:i,kind:l}=o,c=J(l,r,d=>d.kind);c&&t(kr(o,"kind"),"kind",{group:i,kind:l,meant:c.kind},wr(c))}function s(o,r){let{kind:i,version:l}=o,c=r.flatMap(({versions:u})=>u.filter(({name:p})=>p===l)),d=r.flatMap(({versions:u})=>u.filter(p=>p.isServed&&!p.isDeprecated));if(c.length===0||d.length===0||!c.every(({isDeprecated:u})=>u))return;let m={kind:i,version:l,served:wd(d)};t(kr(o,"apiVersion"),"deprecated",m,{...wr(r[0]),severity:"info"})}}});function _w(e){let t=e.at.get("spec"),n=t.get("group").text(),a=t.get("names").get("kind").text();if(!n||!a)return[];let s=t.get("version").text(),o=t.get("versions").items().map(i=>({name:i.get("name").text()??"",isServed:i.get("served").flag()!==!1,isDeprecated:i.get("deprecated").flag()===!0})),r=s?[...o,{name:s,isServed:!0,isDeprecated:!1}]:o;return[{resource:e,group:n,kind:a,versions:r}]}function kr({at:e},t){return e.get(t)}function wd(e){return[...new Set(e.map(({name:t})=>`'${t}'`))].slice(0,3).join(", ")}function wr(e){return e?{related:[{at:L(e.resource.at).get("name"),note:"the definition"}]}:{}}var Rd=b({id:"definition-after-use",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Namespace or a CustomResourceDefinition stands after what needs it",why:'`kubectl` sends the objects of a file in the order in which they are written. What stands before its Namespace is refused with `namespaces "x" not found`, a custom resource before its definition with `no matches for kind`. The second run works, so that it shows only where the cluster is new.',instead:"Put the Namespace first. A CustomResourceDefinition belongs into a file of its own that is applied before: `kubectl apply` looks up all kinds of a file before it sends the first object.",unless:"A tool that sorts objects by kind applies the file, as Helm, Kustomize, Argo CD and Flux do.",refs:["https://kubernetes.io/docs/concepts/workloads/management/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/"]},messages:{namespace:e=>`the Namespace '${e.namespace}' stands after ${e.objects} in it, which kubectl therefore fails to apply the first time`,kind:e=>`the definition of kind '${e.kind}' stands after ${e.objects} of it: the first time, kubectl does not know the kind`},examples:{bad:[{title:"the Namespace was added at the end",yaml:`
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
`}]},visit({graph:e,report:t}){return{Namespace(a){if(Ww.has(a.name))return;let s=n(a,({hasOwnNamespace:r,namespace:i})=>r&&i===a.name),[o]=s;o&&t(L(a.at).get("name"),"namespace",{namespace:a.name,objects:Sd(s)},{related:[{at:L(o.at).get("name"),note:`${T(o)} is in it`}]})},CustomResourceDefinition(a){let{group:s,kind:o}=Fw(a),r=n(a,l=>o!==void 0&&l.group===s&&l.kind===o),[i]=r;!i||o===void 0||t(L(a.at).get("name"),"kind",{kind:o,objects:Sd(r)},{related:[{at:L(i.at).get("name"),note:`${T(i)} is of it`}]})}};function n(a,s){let o=e.resources.filter(({file:l})=>l===a.file),r=o.slice(0,o.indexOf(a));return r.some(({kind:l,name:c})=>l===a.kind&&c===a.name)?[]:r.filter(s)}}}),Ww=new Set(["default","kube-system","kube-public","kube-node-lease"]);function Fw({at:e}){let t=e.get("spec");return{group:t.get("group").text(),kind:t.get("names").get("kind").text()}}function Sd({length:e}){return e===1?"an object":`${e} objects`}var Cd=b({id:"downward-field-unset",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod asks for a label, a container or a limit of its own that it does not have",why:"The downward API gives what the pod itself carries. A label or annotation that is not there is an empty text, without any error; labels of a Deployment are not those of its pods. A container that is not there keeps the one that asks from starting. A limit that is not set is that of the node: a program that sizes its heap by it takes all the memory there is.",instead:"Set the label or the annotation in the pod template, write the key exactly, and set the limit.",unless:"A webhook or Kustomize adds the label: a key that is not even similar to one of the template is told as info, and so is a limit.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/downward-api/","https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/"]},messages:{onOwner:e=>`${e.kind} '${e.key}' is on ${e.owner}, not in its pod template: the value is empty`,similar:e=>`the pod has no ${e.kind} '${e.key}' (did you mean '${e.meant}'?): the value is empty`,absent:e=>`the pod template sets no ${e.kind} '${e.key}': the value is empty`,container:e=>`the pod has no container '${e.container}'${e.meant}: the container that asks for its resources does not start`,limit:e=>`container '${e.container}' sets no ${e.resource}: the value is what the whole node has`},examples:{bad:[{title:"a label of the Deployment, a slip of the pen, and one that nobody sets",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(r,i){for(let l of r.at.get("env").items()){let c=l.get("valueFrom");n(c.get("fieldRef"),i),a(c.get("resourceFieldRef"),i,r)}},workload(r){for(let i of r.spec.get("volumes").items()){let l=i.get("projected").get("sources").items(),c=[i.get("downwardAPI"),...l.map(d=>d.get("downwardAPI"))].flatMap(d=>d.get("items").items());for(let d of c)n(d.get("fieldRef"),r),a(d.get("resourceFieldRef"),r,void 0)}}};function n(r,i){let l=r.get("fieldPath"),[,c,d]=/^metadata\.(labels|annotations)\['(.+)'\]$/.exec(l.text()??"")??[];if(c===void 0||d===void 0||Dw(d))return;let m=c==="labels"?i.metadata.get("labels"):i.metadata.get("annotations"),u=m.entries().map(([y])=>y);if(u.includes(d)||e.mayBeUnread(d))return;let p=c==="labels"?"label":"annotation",{resource:f}=i,h=L(f.at).get(c).get(d),g=J(d,u,y=>y),v=m.exists?[{at:m.key,note:`the ${c} of the pods`}]:[];h.exists&&f.kind!=="Pod"?t(l,"onOwner",{kind:p,key:d,owner:T(f)},{related:[{at:h.key,note:"here"}]}):g!==void 0?t(l,"similar",{kind:p,key:d,meant:g},{related:v}):t(l,"absent",{kind:p,key:d},{related:v,severity:"info"})}function a(r,i,l){let c=r.get("containerName"),d=c.text()||l?.name,m=r.get("resource").text();if(!d||!m)return;let u=i.containers.find(p=>p.name===d);if(u)s(r.get("resource"),m,u);else if(!e.mayBeUnread(d)){let p=J(d,i.containers,h=>h.name),f=p?` (did you mean '${p.name}'?)`:"";t(c,"container",{container:d,meant:f},{severity:"error"})}}function s(r,i,{at:l,name:c,workload:d}){let m=/^limits\.(cpu|memory)$/.exec(i)?.[1];m===void 0||l.get("resources").get("limits").get(m).exists||o(d)||t(r,"limit",{container:c,resource:i},{severity:"info"})}function o({resource:r}){return e.ofKind("LimitRange").some(i=>e.sameNamespace(i,r)!==!1)}}});function Dw(e){return Gw.has(e)||/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("app.kubernetes.io/")}var Gw=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","job-name"]);var Pd=b({id:"namespace-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Objects are in a namespace that does not exist",why:'The API server refuses every object of a namespace that does not exist: `namespaces "x" not found`. Nothing makes a namespace by the way, and `kubectl` goes on with the other objects of the file.',instead:"Write the name of the Namespace exactly, or add a Namespace and apply it first.",unless:"The namespace exists in the cluster, or a tool makes it, as `helm install --create-namespace` does: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]},messages:{similar:e=>`there is no Namespace '${e.namespace}' (did you mean '${e.meant}'?): the API server refuses the object${e.more}`,absent:e=>`there is no Namespace '${e.namespace}': the API server refuses the object${e.more}`},examples:{bad:[{title:"a slip of the pen in one of two objects",yaml:`
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
kind: ConfigMap
metadata: { name: settings, namespace: shop } # expect: absent
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: pages, namespace: shop }
data: { index.html: hello }
`,complete:!0}],good:[{title:"namespaces of every cluster, and objects that live in none",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: kube-system }
data: { LOG_LEVEL: info }
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({to:a,state:s,proof:o,from:r})=>a.kind==="Namespace"&&rn(a.name)&&s==="missing"&&(o?.code!=="near-miss"||e.areNear(r,o.resource)));for(let[a,...s]of jw(n)){let{at:o,to:r,proof:i}=a,l={namespace:r.name,more:s.length>0?` and ${s.length} more`:""},c=s.slice(0,5).map(d=>({at:d.at,note:"named here, too"}));if(i?.code==="near-miss"){let d={at:L(i.resource.at).get("name"),note:"the Namespace"};t(o,"similar",{...l,meant:i.resource.name},{related:[d,...c]})}else t(o,"absent",l,{related:c})}}}}});function jw(e){let t=new Map;for(let n of e){let a=t.get(n.to.name);a?a.push(n):t.set(n.to.name,[n])}return[...t.values()]}var Ad=b({id:"pull-secret-type",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Secret that images are pulled with is of a type that the kubelet does not read",why:"The kubelet takes logins of registries from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg` only, whatever the keys are called. Others it leaves out without a word, pulls without a login, and a private image ends in `ImagePullBackOff`.",instead:"Make the Secret by `kubectl create secret docker-registry`, or write the type. The type of a Secret that exists cannot be changed: delete it first.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/","https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets"]},messages:{ignored:e=>`images are pulled without Secret '${e.secret}': the kubelet takes no login from type '${e.type}'`},examples:{bad:[{title:"a login in a Secret without a type",yaml:`
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
`}]},visit({graph:e,report:t}){return{Secret(n){let a=n.at.get("type");if(Bw.has(a.text()||"Opaque"))return;let s=e.referencesTo(n).filter(({row:o,state:r})=>o.path==="imagePullSecrets[].name"&&r==="resolved");s.length!==0&&t(qw(n),"ignored",{secret:n.name,type:a.text()||"Opaque"},{related:s.slice(0,5).map(({at:o,from:r})=>({at:o,note:`${T(r)} pulls images with it`}))})}}}}),Bw=new Set(["kubernetes.io/dockerconfigjson","kubernetes.io/dockercfg"]);function qw({at:e}){let t=e.get("type");return t.exists?t:L(e).get("name")}var Od=b({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!Kw(e,a));for(let a of Rn(n,({at:s})=>String(s.path.at(0)))){let{from:s,at:o,to:r,proof:i,effect:l}=a.first,c={target:`${r.kind} '${r.name}'`,effect:l},d={related:ms(a),...s.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(o,"absent",c,d):i?.code==="near-miss"?t(o,"similar",{...c,meant:i.resource.name},d):i?.code==="other-namespace"&&t(o,"elsewhere",{...c,namespace:r.namespace,other:i.resource.namespace},d)}}}}});function Kw(e,{from:t,to:n,proof:a}){return n.selector!==void 0||a?.code==="no-port"||n.kind==="Namespace"||n.kind==="CSIDriver"||n.kind==="Node"||n.kind==="CustomResourceDefinition"||n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}function us(e,{resource:t},n){let a=n.get("projected"),o=(a.exists?a.get("sources").items():[n]).flatMap(r=>Uw(e,t,r));if(o.length!==0)return{files:o.flatMap(r=>r??[]),isOpen:o.includes(void 0),isProjected:a.exists}}function Uw(e,t,n){let a=[],s=n.get("configMap"),o=n.get("secret"),r=n.get("downwardAPI");if(s.exists&&a.push(i("ConfigMap",s.get("name"),s.get("items"))),o.exists){let l=o.get("secretName").exists?o.get("secretName"):o.get("name");a.push(i("Secret",l,o.get("items")))}r.exists&&a.push(Md(r.get("items"),"a field of the pod"));for(let l of[n.get("serviceAccountToken"),n.get("clusterTrustBundle")]){let c=l.get("path");l.exists&&a.push(Vd(c,l.name))}return a;function i(l,c,d){let m=c.text();if(!m)return;let u=`${l} '${m}'`;if(d.items().length>0)return Md(d,u);let f=e.find(l,t.namespace,m).filter(h=>e.sameNamespace(t,h)===!0).flatMap(h=>Bt(h,!0));if(f.length!==0)return f.map(h=>({path:h,at:c,source:u,isWritten:!1}))}}function Md(e,t){return e.items().flatMap(n=>Vd(n.get("path"),t))}function Vd(e,t){let n=e.text();return n?[{path:n,at:e,source:t,isWritten:!0}]:[]}var $d=b({id:"sub-path-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A mount takes a file out of a volume that does not hold it",why:"A volume of a ConfigMap or Secret with `items`, and a projected one, holds the paths of the items and not the keys. The kubelet makes an empty folder for a `subPath` that is not there, and the program finds a folder where it wants to read a file.",instead:"Write the `path` of the item, or add an item for the key.",unless:"An empty folder is wanted there.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath","https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{absent:e=>`volume '${e.volume}' holds no file '${e.path}'${e.meant}: an empty folder is mounted in its place`},examples:{bad:[{title:"the key instead of the path, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let a of n.spec.get("volumes").items()){let s=us(e,n,a);if(!s||s.isOpen||!(s.isProjected||s.files.every(r=>r.isWritten)))continue;let o=s.files.map(({path:r})=>r);for(let r of n.containers.flatMap(i=>zw(i,a.get("name").text()))){let i=r.text()?.replace(/\/+$/,"");if(!i||o.some(d=>d===i||d.startsWith(`${i}/`)))continue;let l=J(i,o,d=>d)??(o.length===1?o[0]:void 0),c=l===void 0?"":` (did you mean '${l}'?)`;t(r,"absent",{path:i,volume:a.get("name").text()??"",meant:c})}}}}}});function zw({at:e},t){return e.get("volumeMounts").items().filter(n=>n.get("name").text()===t).map(n=>n.get("subPath"))}var Nd=b({id:"token-secret-not-made",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The token Secret of a ServiceAccount is named, which is not made any more",why:"Up to 1.23, Kubernetes made a Secret with a token for each ServiceAccount, and its name ended in five random letters. Since 1.24 it makes none: in a new cluster the pods stay in `ContainerCreating`. The random letters differ from cluster to cluster anyway.",instead:"Take the token that each pod has under `/var/run/secrets/kubernetes.io/serviceaccount`, mount a `projected` volume with `serviceAccountToken`, or write a Secret of type `kubernetes.io/service-account-token`.",unless:"The Secret is left over from an old cluster and is to stay.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{notMade:e=>`no Secret '${e.secret}' is made for ServiceAccount '${e.account}' since Kubernetes 1.24`},examples:{bad:[{title:"the token of an account is mounted by the name that it got once",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference({to:n,state:a,optional:s,at:o}){if(n.kind!=="Secret"||a!=="unknown"||s||e.minorVersion<24)return;let r=Hw.exec(n.name)?.[1];r!==void 0&&t(o,"notMade",{secret:n.name,account:r})}}}}),Hw=/^(.+)-token-[bcdfghjklmnpqrstvwxz2456789]{5}$/;function Td(e,t){let n=t.at.get("env").items().map(s=>s.get("name").text()??""),a=t.at.get("envFrom").items().map(s=>Jw(e,t,s));return{own:n,imported:new Set(a.flatMap(s=>s??[])),isOpen:a.includes(void 0)}}function Jw(e,{workload:t},n){let a=n.get("secretRef").exists,s=n.get(a?"secretRef":"configMapRef").get("name").text(),o=n.get("prefix").text()??"";if(!s)return;let{resource:r}=t,l=e.find(a?"Secret":"ConfigMap",r.namespace,s).filter(c=>e.sameNamespace(r,c)===!0).flatMap(c=>Bt(c,!1));return l.length===0?void 0:l.map(c=>`${o}${c}`)}function ps(e){let n=[...(e.text()??"").matchAll(/\$\$|\$\(([^)]*)\)/g)].flatMap(([,a])=>a||[]);return[...new Set(n)].map(a=>({at:e,name:a}))}function Ed(e){return/^KUBERNETES_|_SERVICE_(HOST|PORT)(_|$)|_PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?$/.test(e)}var Ld=b({id:"variable-undefined",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"`$(NAME)` names a variable that the container does not have there",why:"Kubernetes puts the value of a variable for `$(NAME)` in `command`, `args` and `env`. A name that it does not know stays in the text as it is, without any error, and the program gets `$(NAME)` as a host, a path or a flag. In `env` only variables that stand further up count, in `subPathExpr` an unknown one keeps the container from starting. Variables of the image are not known.",instead:"Write the name exactly as it stands under `env`, define the variable, or move it up. A text that is meant for a shell is written `$$(NAME)`.",unless:"A tool puts the value in before the manifest is applied.",refs:["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/","https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/"]},messages:{later:e=>`'$(${e.name})' stays as it is: '${e.name}' is defined further down`,similar:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable (did you mean '${e.meant}'?)`,absent:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable`,path:e=>`container '${e.container}' has no variable '${e.name}' for its subPathExpr: it does not start`},examples:{bad:[{title:"a slip of the pen, and a variable of the image",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(a){let s=Yw(a);if(s.length===0)return;let o=Td(e,a);if(!o.isOpen)for(let r of s)n(a,o,r)}};function n(a,s,o){let{at:r,name:i,before:l,isPath:c}=o,d=l===void 0?s.own:s.own.slice(0,l);if(d.includes(i)||s.imported.has(i)||Ed(i)||e.isVariableSet(i)||e.mayBeUnread(i))return;let m={name:i,container:a.name},u=l===void 0?-1:s.own.indexOf(i,l+1),p=J(i,[...d,...s.imported],h=>h),f=Qw.test(i)||p!==void 0&&!Zw(a);if(u>=0){let h=a.at.get("env").items()[u];t(r,"later",{name:i},{related:h?[{at:h.get("name"),note:"defined here"}]:[]})}else c?t(r,"path",m,{severity:"error"}):f&&p!==void 0?t(r,"similar",{...m,meant:p}):f&&t(r,"absent",m)}}}),Qw=/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;function Yw({at:e}){let t=[...e.get("command").items(),...e.get("args").items()],n=e.get("env").items().flatMap((s,o)=>ps(s.get("value")).map(r=>({...r,before:o}))),a=e.get("volumeMounts").items().flatMap(s=>ps(s.get("subPathExpr")).map(o=>({...o,isPath:!0})));return[...t.flatMap(ps),...n,...a]}function Zw({at:e}){return[...e.get("command").texts(),...e.get("args").texts()].some(n=>/(^|\/)(a|ba|da|k|z)?sh$/.test(n)||n.includes(`
`))}var Id=b({id:"volume-file-collision",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two sources of a volume write the same file",why:"The keys of all ConfigMaps and Secrets of a projected volume become files of one folder. Where two have the same key, the later one wins without a word. Paths that are written out twice in a projected volume are rejected by the API server.",instead:"Give one of the files another `path` by `items`, or leave it out.",unless:"The later source is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{rejected:e=>`path '${e.path}' stands twice in projected volume '${e.volume}': the API server rejects the pod`,replaced:e=>`file '${e.path}'${e.more} of volume '${e.volume}' is replaced by that of ${e.by}`},examples:{bad:[{title:"two ConfigMaps with the same key",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let a of n.spec.get("volumes").items()){let s=us(e,n,a),o=a.get("name").text()??"";for(let{first:r,again:i,others:l}of Xw(s?.files??[])){let c=[{at:r.at,note:`${r.source} has it, too`}],{path:d}=i;if(s?.isProjected&&r.isWritten&&i.isWritten)t(i.at,"rejected",{path:d,volume:o},{related:c,severity:"error"});else if(r.source!==i.source||r.isWritten&&i.isWritten){let m=l>0?` and ${l} more`:"";t(i.at,"replaced",{path:d,volume:o,by:i.source,more:m},{related:c})}}}}}}});function Xw(e){let t=new Map,n=new Map;for(let a of e){let s=t.get(a.path),o=n.get(a.at);s?s.at!==a.at&&n.set(a.at,o?{...o,others:o.others+1}:{first:s,again:a,others:0}):t.set(a.path,a)}return[...n.values()]}var _d=b({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},s){t!=="container"||Je(s)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var ex=["startupProbe","livenessProbe","readinessProbe"],tx=["postStart","preStop"];function fs({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...ex.map(n=>({name:n,at:t.get(n),isHook:!1})),...tx.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var Fd=b({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:s}of fs(t)){if(!B(a.value))continue;let o=s?ax:nx,r=o.filter(l=>a.get(l).exists),i=o.filter(l=>!s||l!=="tcpSocket");r.length===0&&e(a.key,"none",{check:n,known:Wd(i,"or")}),s&&r.length===1&&r[0]==="tcpSocket"&&e(a.get("tcpSocket").key,"tcp",{check:n},{severity:"warning"}),r.length>1&&e(a.key,"several",{check:n,found:Wd(r,"and")})}}}}}),nx=["exec","httpGet","tcpSocket","grpc"],ax=["exec","httpGet","tcpSocket","sleep"];function Wd(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Dd=b({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let{name:a,at:s}=t,o=s.get("ports").exists?[{at:s.get("ports").key,note:"the ports of the container"}]:[],r=new Set;for(let{check:i,port:l,isElsewhere:c}of sx(t)){let d=l.scalar();if(typeof d=="string"){let m=rx(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!m.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:ix(d,m)},{related:o})}else d&&!c&&!r.has(d)&&ox(d,t,n)&&(r.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set(xr(t))].join(", ")},{related:o,severity:"info"}))}}}}});function sx(e){return fs(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function ox(e,t,n){return xr(t).length>0&&!n.containers.some(a=>xr(a).includes(e))}function rx(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function xr(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function ix(e,t){if(t.length===0)return"no port by name";let n=he(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var qd=b({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||Je(n)||n.resource.visitable==="PodTemplate")return;let s=cx(e.servicesOf(n).filter(lx),n.resource.file),o=a.flatMap(c=>({container:c,service:s.find(d=>dx(d,c))}));if(o.some(({service:c})=>c)){for(let{container:c,service:d}of o)!d||jd(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Bd(d)]});return}if(a.some(jd))return;let[r,...i]=a,l=s[0]?{severity:"warning",related:[Bd(s[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):r&&t(r.at.get("name"),"single",{container:r.name},l)}}}});function lx(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>`${a.get("name").text()??""} ${a.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function cx(e,t){let n=a=>a.file===t?0:Gd(a.file)===Gd(t)?1:2;return[...e].sort((a,s)=>n(a)-n(s))}function Gd(e){return e.slice(0,e.lastIndexOf("/")+1)}function jd({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function dx(e,t){return e.at.get("spec").get("ports").items().some(n=>{let a=n.get("targetPort").scalar()||n.get("port").number(),s=n.get("protocol").text()??"TCP",o=t.at.get("ports").items().filter(r=>(r.get("protocol").text()??"TCP")===s);return a!==void 0&&o.some(r=>r.get("name").text()===a||r.get("containerPort").number()===a)})}function Bd(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function Cn(e){let t=mx(e),n=e.containers.filter(s=>!t(s)).map(({at:s})=>({at:s.get("image"),policy:s.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(s=>{let o=s.get("image");return{at:o.get("reference"),policy:o.get("pullPolicy")}});return[...n,...a].flatMap(({at:s,policy:o})=>{let r=s.text();return r===void 0?[]:[{at:s,policy:o,text:r}]})}function mx({resource:e}){let n=L(e.at).get("annotations").entries().some(([o])=>o==="image.openshift.io/triggers"),s=e.at.get("spec").get("triggers").items().flatMap(o=>o.get("imageChangeParams").get("containerNames").texts());return({name:o,at:r})=>n||s.includes(o)||o==="istio-proxy"&&r.get("image").text()==="auto"}function Ut(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var Kd=b({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a,policy:s}of Cn(t)){let o=ux(a,s);if(o===void 0)continue;let r=o==="pinned"?{severity:"info"}:{};e(s,o,{image:Ut(a),policy:s.text()??""},{...r,related:[{at:n,note:"the image"}]})}}}}});function ux(e,t){if(t.value==="Never")return"never";let n=pt(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var Ud=b({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of Cn(t)){let s=Ut(a.trim(),40),o=px.exec(a)?.[0].trim();if(a.trim()==="")e(n,"empty");else{if(pt(a))continue;o?e(n,"variable",{image:s,variable:Ut(o,40)},{severity:"info"}):a!==a.trim()?e(n,"blank",{image:s}):e(n,"invalid",{image:s,reason:gx(a)})}}}}}}),px=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,fx=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function gx(e){return fx.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var zd=b({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let{at:a,text:s}of Cn(n)){let o=pt(s);!o||o.digest!==void 0||o.tag!=="latest"||e.isImageSet(s)||t(a,o.explicitTag===void 0?"untagged":"latest",{image:Ut(s,70)})}}}}});function gs(e){let t=K(()=>Hd(e.workloads,({labels:a})=>a)),n=K(()=>Hd(e.workloads,Jd));return{carrying:a=>Object.entries(a).flatMap(([s,o])=>t().get(`${s}=${o}`)??[]),labelled(a){let[s]=Object.entries(a);return(s?n().get(`${s[0]}=${s[1]}`)??[]:[]).filter(r=>Ve(a,Jd(r)))}}}function Hd(e,t){let n=new Map;for(let a of e)for(let[s,o]of Object.entries(t(a))){let r=n.get(`${s}=${o}`);r?r.push(a):n.set(`${s}=${o}`,[a])}return n}function Jd({resource:e}){return L(e.at).get("labels").labels()}var Qd=b({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let n=gs(e);return{reference(a){let{from:s,at:o,to:r,state:i,targets:l}=a;if(s.visitable!=="StatefulSet"||r.kind!=="Service")return;if(i==="missing"){let u=wx(a.proof);return t(o,"missing",{service:r.name,hint:kx(a)},{related:u})}let c=l,[d]=c,m=e.workloadOf(s);if(!(i!=="resolved"||!d||!m))if(c.some(hx)){if(!c.some(u=>vx(u,m)||bx(e,n,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:m.metadata.get("labels").key,note:"the labels of the pods"}];t(o,"unselected",{service:r.name,set:T(s)},{related:u})}}else{let u=[{at:yx(d),note:"it has an address of its own"}],p=(m.replicas??2)>1?"warning":"info";t(o,"address",{service:r.name},{related:u,severity:p})}}}}});function hx(e){return e.at.get("spec").get("clusterIP").text()==="None"}function yx(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:n})=>n)??L(e.at).get("name")}function vx(e,t){return Ve(e.at.get("spec").get("selector").labels(),t.labels)}function bx(e,t,n){let a=n.at.get("spec").get("selector").labels();return e.find("Endpoints",n.namespace,n.name).length>0?!0:e.selectedBy(n,a).workloads.length===0&&(e.nearLabel(n,n.at.get("spec").get("selector"))!==void 0||t.labelled(a).length>0)}function kx({proof:e}){let t=Yd(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function wx(e){let t=Yd(e);return t?[{at:L(t.at).get("name"),note:T(t)}]:[]}function Yd(e){return e&&"resource"in e?e.resource:void 0}var Xd=b({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let n=gs(e),a=K(()=>e.resources.filter(s=>Ox(e,s)));return{Service(s){if(!Cx(s)||Px(e,s))return;let o=e.nearLabel(s,s.at.get("spec").get("selector"));if(o){let{pair:p,label:f,isKey:h,workload:g}=o,v={selector:hs(p),label:hs(f),workload:T(g.resource)},y=[{at:h?f.key:f,note:"the label of the pods"}];return t(h?p.key:p,"near",v,{related:y})}if(a().some(p=>e.sameNamespace(s,p)!==!1))return;let{key:r,pairs:i,values:l}=ys(s),c=({resource:p})=>e.sameNamespace(s,p)===!0,d=n.labelled(i).find(c)?.resource;if(d)return t(r,"owner",{...l,workload:T(d)},Zd(d,"labels"));if(Ax(e,s,n))return;let m=xx(e,s);if(m){let{pair:p,label:f,workload:h}=m,g={selector:hs(p),label:hs(f),workload:T(h.resource)};return t(p,"near",g,{related:[{at:f,note:"the label of the pods"}]})}let u=Sx(e,s,n)?.resource;if(u){let p={...l,workload:T(u),other:u.namespace};return t(r,"elsewhere",p,Zd(u,"namespace"))}e.isComplete&&t(r,"none",l)}}}});function ys(e){let t=e.at.get("spec").get("selector"),n=t.labels(),a={selector:Oe({matchLabels:n}),namespace:e.namespace};return{key:t.key,pairs:n,values:a}}function hs(e){return`${e.name}=${e.text()??""}`}function Zd(e,t){let n=L(e.at).get(t);return{related:[{at:t==="labels"?n.key:n,note:`the ${t} of ${T(e)} itself`}]}}function xx(e,t){let n=e.workloads.find(({resource:s})=>s.name===t.name&&s.file===t.file&&e.sameNamespace(t,s)===!0);if(!n||t.name===""||e.mayBeServed(n))return;let a=n.metadata.get("labels").entries();for(let[s,o]of t.at.get("spec").get("selector").entries()){if(n.labels[s]===o.text())continue;let r=a.find(([i,l])=>i===s||l.text()===o.text())?.[1];if(r)return{workload:n,pair:o,label:r}}}function Sx(e,t,n){let{pairs:a}=ys(t);return n.carrying(a).filter(({labels:o})=>Ve(a,o)).find(o=>e.areNear(t,o.resource)&&!e.mayBeServed(o))}var Rx=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Cx(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,s])=>s.text()!==void 0&&!Rx.test(a))}function Px(e,t){let{pairs:n}=ys(t),{workloads:a,perhaps:s}=e.selectedBy(t,n);return a.length>0||s.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:r})=>L(r).get("labels").labels()).some(r=>r["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function Ax(e,t,n){let{pairs:a}=ys(t);return n.carrying(a).some(({labels:s,resource:o})=>{let r=Object.keys(a).filter(l=>Object.hasOwn(s,l));return!(r.length===Object.keys(a).length)&&r.every(l=>s[l]===a[l])&&e.sameNamespace(t,o)!==!1})}function Ox(e,t){return kn(t)&&e.workloadOf(t)===void 0}var tm=b({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){let a=Vx(e,n),s=n.at.get("spec").get("clusterIP").text()==="None",o=e.isComplete||a.some(({resource:r})=>vs(r)===vs(n));for(let{at:r,target:i,protocol:l}of Mx(n)){let[c]=a;if(typeof i=="string"&&/^\d+$/.test(i))t(r,"text",{port:i});else if(c)if(typeof i=="number"){let d=Tx(i,a);if(!d||s||!o)continue;let m={port:i,workload:T(c.resource),declared:d};t(r,"number",m,{related:em(c),severity:"info"})}else{let d=Nx(e,a,{target:i,wanted:l});if(!d||!(o||d.isCertain))continue;let m=s?{severity:"warning"}:{},u={port:i,workload:T(c.resource),wanted:l,...d};t(r,d.message,u,{related:em(c),...m})}else continue}}}}});function Mx(e){return e.at.get("spec").get("ports").items().flatMap(n=>{let a=n.get("protocol").text()??"TCP",s=n.get("targetPort").scalar();if(s)return[{at:n.get("targetPort"),target:s,protocol:a}];let o=n.get("port").number();return o===void 0?[]:[{at:n.get("port"),target:o,protocol:a}]})}function Vx(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:s}=e.selectedBy(t,n.get("selector").labels());if(a.length===0)return[];let o=({resource:r})=>vs(r)===vs(t)?0:1;return[...a,...s].sort((r,i)=>o(r)-o(i))}function vs({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var $x=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Nx(e,t,{target:n,wanted:a}){if($x.has(n)||e.mayBeUnread(n))return;let s={port:0,targetPort:n,protocol:a},o=e.minorVersion>=33;if(t.some(m=>Sn({servicePort:s,containers:Sr(m),sidecarsCount:o}).found))return;let r=t.flatMap(Sr).flatMap(m=>m.role==="init"?[]:m.ports),i=r.find(({name:m,protocol:u="TCP"})=>m===n&&u!==a);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(n)?[]:r.flatMap(({name:m})=>m??[]),c=he(n,l),d=J(n,l,m=>m)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:d}}function Tx(e,t){let n=t.flatMap(Sr),a=[...new Set(n.flatMap(({ports:o})=>o.map(({containerPort:r})=>r)))];return n.some(({role:o,ports:r})=>o==="container"&&r.length===0)||a.includes(e)?void 0:a.join(", ")}function Sr({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:Ex(n)}])}function Ex(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function em({resource:e,containers:t,spec:n}){return[{at:t.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??n.get("containers").key,note:`the ports of ${T(e)}`}]}function bs(e){let t=new Map;return{isLimited:(s,o)=>nm(s).some(r=>r.get("limits").get(o).exists)||n(s,o,["default","max"]),isRequested:(s,o)=>nm(s).some(r=>r.get("requests").get(o).exists||r.get("limits").get(o).exists)||n(s,o,["defaultRequest","default","max","min"])};function n(s,o,r){return a(s).some(l=>r.some(c=>l.get(c).get(o).exists))||e.mayBeUnread("LimitRange")}function a({workload:{resource:s}}){let o=`${s.hasOwnNamespace}/${s.namespace}`,r=t.get(o);if(r)return r;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,s)!==!1).flatMap(({at:c})=>Lx(c));return t.set(o,l),l}}function Lx(e){return e.get("spec").get("limits").items().filter(n=>n.get("type").text()==="Container")}function ks({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function ta({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function nm({at:e,workload:t}){let n=t.spec.get("resources");return[e.get("resources"),n]}var am=b({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:n,isRequested:a}=bs(e);return{container(s,o){!ks(s)||Je(o)||n(s,"memory")||!a(s,"memory")||t(ta(s),"missing",{container:s.name})}}}});function xs({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>Cr(a.get("resources"),"container")),...Cr(n,"container"),...zt(t.get("overhead"),"container"),...e.flatMap(({at:a})=>a.get("env").items().flatMap(s=>ws(s.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(a=>[...ws(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...Rr(a.get("ephemeral").get("volumeClaimTemplate"))])]}function Ss(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return Rr(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(Rr);case"PersistentVolume":return zt(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return zt(t.get("spec").get("hard"),"quota");case"LimitRange":return Ix(t);case"HorizontalPodAutoscaler":return _x(t);default:return[]}}function Rr(e){return Cr(e.get("spec").get("resources"),"volume")}function Cr(e,t){return[...zt(e.get("requests"),t),...zt(e.get("limits"),t)]}function Ix(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>zt(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>zt(t.get(n),"range").map(a=>({...a,resource:""})))])}function _x(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(s=>ws(s,n.get("name").text()??"","metric"))}))}function zt(e,t){return e.entries().flatMap(([n,a])=>ws(a,n,t))}function ws(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var sm=b({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=Gx(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>Ss(n).forEach(t),workload:n=>xs(n).forEach(t)}}}),Wx=1024*1024,Fx=500,Dx=65536;function Gx({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),s=Be(a);if(s===void 0||s.numerator<=0n)return;let o=Number(s.numerator)/10**s.scale,r={field:e.name,text:a,value:Lt(s),meant:""};if(/(^|\.)cpu$/.test(t)){let u=jx(a,o,n);return u&&{message:u,reading:{...r,meant:`${a}m`}}}let i=/(^|\.)memory$/.test(t);if(o>=Wx||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(a)??[];if(l===void 0||c===""&&Number(l)>Dx)return;if(c==="m")return{message:"milli",reading:{...r,meant:`${l}Mi`}};let d=n==="volume"&&t==="storage"&&e.name!=="sizeLimit",m=`${l}${d?"Gi":"Mi"}`;return i||c===""?{message:"bytes",reading:{...r,meant:m}}:void 0}function jx(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=Fx?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var om=b({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n,use:a})=>{let s=n.scalar()??"",o=Ta(s),r={field:n.name,text:String(s)};if(o===void 0){(Be(s)?.numerator??0n)<0n&&a!=="range"&&a!=="divisor"&&e(n,"negative",r);return}let{code:i,suggestion:l,alternative:c}=o;i==="empty"?e(n,"empty",r):l===void 0?e(n,"invalid",r):e(n,"meant",{...r,meant:c===void 0?`'${l}'`:`'${l}' or '${c}'`})};return{resource:n=>Ss(n).forEach(t),workload:n=>xs(n).forEach(t)}}});var cm=b({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=n.get("limits");for(let[s,o]of n.get("requests").entries()){let r=a.get(s),i={resource:s,request:String(o.value),limit:String(r.value)},l=Be(o.scalar()),c=Be(r.scalar());if(l===void 0||r.exists&&c===void 0||/memory|storage/.test(s)&&[l,c].some(Bx))continue;let d=[{at:r,note:"the limit"}];c===void 0?rm(s)&&l.numerator!==0n&&e(o,"unlimited",i):rm(s)&&Ce(l,c)!==0?e(o,"unequal",i,{related:d}):qx(l,c)&&e(o,"above",i,{related:d})}};return{container:({at:n})=>t(n.get("resources")),workload:({spec:n})=>t(n.get("resources"))}}});function Bx(e){return e!==void 0&&e.numerator>0n&&xt(e)<1048576n}function rm(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function qx(e,t){return Ce(e,t)>0&&(im(e)||im(t)||lm(e)!==lm(t))}function im({numerator:e,scale:t}){return t<=3||e>10n**15n}function lm(e){return xt({...e,scale:e.scale-3})}var dm=b({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let n=bs(e);return{container(a){if(!ks(a))return;let s=Kx(a,n);if(s===void 0)return;let{name:o}=a;Ux(a)&&s.both?t(ta(a),"bare",{container:o}):t(ta(a),"missing",{container:o,lacks:s.text})}}}});function Kx(e,{isRequested:t}){let n=t(e,"cpu"),a=t(e,"memory");if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu request and no memory request",both:!a}}function Ux({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var mm=b({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server rejects a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
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
`}]},visit({report:e}){return{Namespace(t){let n=t.at.get("metadata"),a=n.get("labels"),s=new Map(Kt(a.labels()).problems.map(o=>[o.label,o]));for(let[o,r]of a.entries()){let i=s.get(o);i?.code==="level"?e(r,"level",{value:i.value}):i?e(r,"version",{value:i.value}):o.startsWith(xe)&&!At.includes(o)&&e(r.key,"key",{label:o,meant:zx(o)},{severity:"warning"})}for(let[o,r]of n.get("annotations").entries())At.includes(o)&&e(r.key,"annotation",{label:o},{severity:"warning"})}}}});function zx(e){let t=At.map(a=>a.slice(xe.length)),n=he(e.slice(xe.length),t);return n===void 0?"":`: '${n}' was probably meant`}var gm=b({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server rejects every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>um("this pod",e),workload:e=>um("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let{resource:a,metadata:s,spec:o}=n;if(a.kind==="PodTemplate")return;let r=Hx(e,n);if(r===void 0)return;let{standard:i,at:l}=r,c={metadata:s.value,spec:o.value};for(let{violations:d}of is(c,i,e.minorVersion)){let[m,...u]=d,p=u.length===0?"":`, and ${u.length} more`,f={namespace:a.namespace,level:i.level,violation:m.text,more:p},h=[{at:l,note:`namespace '${a.namespace}' enforces ${i.level}`},...u.map(({path:v,text:y})=>({at:fm(n,v),note:y}))],g=fm(n,m.path);a.kind==="Pod"?t(g,"pod",f,{related:h}):t(g,"workload",f,{related:h})}}}}});function um(e,{namespace:t,level:n,violation:a,more:s}){let o=`namespace '${t}' rejects ${e} (${n}): ${a}`,r=[o+s,o,`its namespace rejects ${e} (${n}): ${a}`];return r.find(l=>l.length<=pm)??`${r.at(-1)?.slice(0,pm-1)}\u2026`}var pm=120;function Hx(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let n=e.find("Namespace","",t.namespace).filter(r=>e.areNear(r,t)),[a,...s]=n.map(Jx);return s.every(r=>r?.standard.level===a?.standard.level&&r?.standard.version===a?.standard.version)?a:void 0}function Jx(e){let t=e.at.get("metadata").get("labels"),{enforce:n,problems:a}=Kt(t.labels());if(!(a.some(({label:o})=>o.startsWith(`${xe}enforce`))||n.level==="privileged"))return{standard:n,at:t.get(`${xe}enforce`)}}function fm({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var Qx=1e4;function le(e){let t=new Map,n=(a,s)=>t.has(a)?void 0:t.set(a,s);for(let a of e.ofKind("StatefulSet"))for(let s of a.at.get("spec").get("volumeClaimTemplates").items()){let o=s.get("metadata").get("name").text();o&&a.name&&n(`${a.namespace}/${o}-${a.name}`,{at:s,resource:a,template:Yx(a,o)})}for(let a of e.ofKind("Pod"))for(let s of a.at.get("spec").get("volumes").items()){let o=s.get("ephemeral").get("volumeClaimTemplate");o.exists&&n(`${a.namespace}/${a.name}-${s.get("name").text()??""}`,{at:o,resource:a})}return({namespace:a,name:s})=>{let[o]=e.find("PersistentVolumeClaim",a,s);return o?{at:o.at,resource:o}:t.get(`${a}/${s.replace(/-\d+$/,"")}`)??t.get(`${a}/${s}`)}}function Yx(e,t){let n=e.at.get("spec"),a=Math.min(hm(n.get("replicas"),1),Qx),s=hm(n.get("ordinals").get("start"),0),o=Array.from({length:a},(r,i)=>`${t}-${e.name}-${s+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:o}}function hm(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function Pn(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return({namespace:n,name:a})=>t.get(`${n}/${a}`)??[]}function Pe(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function Rs(e,t){for(let{index:n}of t.name.matchAll(/-/g)){let a=t.name.slice(n+1);for(let s of e.find("Pod",t.namespace,t.name.slice(0,n))){let r=s.at.get("spec").get("volumes").items().find(i=>i.get("ephemeral").exists&&i.get("name").text()===a);if(r&&e.sameNamespace(t,s)===!0)return{pod:s,volume:r}}}}function We(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function Fe(e){let t=e.at.get("metadata").get("annotations").labels();return cn({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function Cs(e,{set:t,names:n}){return n.flatMap(a=>{let s=e.bindingOf(t.namespace,a);return s&&(s.state==="bound"||s.state==="race")?[s]:[]})}function Ps(e,{class:t,reasons:n}){return e.isComplete||!t||!n.some(({code:s})=>s==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(s=>Fe(s)===t).every(({at:s})=>Zx.some(o=>s.get("spec").get(o).exists))}var Zx=["hostPath","local","nfs","iscsi","fc"];function vm(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}function De(e,t){return ym(e)===ym(t)}function ym({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}function ft({claim:e},{template:t}){return t?.id??`${e.namespace}/${e.name}`}var bm=b({id:"claim-class-unset",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim leaves its class to the cluster, and so misses the volume written for it",why:"Most clusters have a default StorageClass, and the API server writes it into every claim without `storageClassName`, even into one with `volumeName`. From then on a volume without class does not fit: the claim gets a new, empty volume, or stays Pending with `storageClassName does not match` when it names its volume.",instead:'Write `storageClassName: ""` for a volume without class, or give claim and volume the same class name; no StorageClass of that name has to exist.',unless:"The manifests are only for clusters without a default class.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1","https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{mayMiss:e=>`claim '${e.claim}' sets no class: where the cluster has a default class, it does not get ${e.volumes}`,misses:e=>`claim '${e.claim}' sets no class and gets the default '${e.class}', so not ${e.volumes}`,otherClass:e=>`claim '${e.claim}' sets no class, its volume '${e.volume}' has '${e.class}': it stays Pending unless that is the default`},examples:{bad:[{title:"a claim that names its volume",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=le(e),a=new Set;return{claim(s){let o=Xx(s)?n(s.claim):void 0;if(!o||a.has(ft(s,o)))return;let r=o.at.get("spec").get("volumeName").text(),i=eS(e,s,o),[l]=i;if(!l)return;a.add(ft(s,o));let c=o.at.get("spec").get("storageClassName"),d=i.slice(0,5).map(p=>({at:tS(p),note:`volume '${p.name}'`})),m=s.claim.name,u=i.length===1?`volume '${l.name}'`:`any of ${i.length} volumes`;r&&Fe(l)!==""?t(c,"otherClass",{claim:m,volume:l.name,class:Fe(l)},{related:d}):s.class?t(c,"misses",{claim:m,class:s.class,volumes:u},{related:d}):t(c,"mayMiss",{claim:m,volumes:u},{related:d})}}}});function Xx({state:e,reasons:t}){return e==="pending"||e==="bound"?!1:t.some(({code:n})=>n==="unknown-default-class"||n==="default-class")}function eS(e,{candidates:t=[],reasons:n},{at:a,resource:s}){let o=a.get("spec").get("volumeName").text(),r=n.flatMap(({code:l,volume:c})=>l==="class"&&c!==void 0?[c]:[]),i=o===void 0?[...t,...r]:[o];return[...new Set(i)].flatMap(l=>{let c=Pe(e,l);return!c||o===void 0&&!De(c,s)?[]:Fe(c)===""||o!==void 0?[c]:[]})}function tS(e){return e.at.get("metadata").get("name")}var km=b({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=le(e);return{reference(a){let{at:s,to:o,state:r,proof:i}=a;if(r!=="missing"||!i||o.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||nS(e,a)||n(o))return;let l=o.name;if(i.code==="complete")return t(s,"absent",{claim:l,namespace:o.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:L(c.at).get("name"),note:`${T(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(s,"similar",{claim:l,meant:c.name},{related:d}):t(s,"elsewhere",{claim:l,namespace:o.namespace,other:c.namespace},{related:d})}}}});function nS(e,{from:t,at:n}){if(t.visitable!=="StatefulSet")return!1;let s=t.at.get("spec").get("volumeClaimTemplates").items().map(i=>i.get("metadata").get("name").text()),o=n.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(i=>o.startsWith(`${i.path.join("/")}/`)&&s.includes(i.get("name").text()))}var wm=b({id:"claim-name-taken",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim that a pod would make exists already, and is another one",why:"A StatefulSet takes a claim that has the name of its own one as it is: size, class and access modes of the template do not count, and nobody reports it. A generic ephemeral volume does not take it: the pod stays Pending, because the claim `was not created for pod`.",instead:"Give the claim what the template asks for, or another name. The claims of a StatefulSet are called after template, set and number, those of an ephemeral volume after pod and volume.",unless:"The claim brings in data on purpose, and its size and class are meant to differ.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage","https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming"]},messages:{differs:e=>`claim '${e.claim}' is taken as it is, with ${e.has}: the template in ${e.set} says ${e.wants}`,foreign:e=>`claim '${e.claim}' keeps ${e.pod} Pending, whose volume '${e.volume}' makes a claim of that name`},examples:{bad:[{title:"hand-made claims that are smaller, of another class, of another mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StatefulSet(n){let a=n.at.get("spec"),s=a.get("ordinals").get("start").number()??0,o=a.get("replicas").number()??1;for(let r of a.get("volumeClaimTemplates").items()){let i=`${r.get("metadata").get("name").text()??""}-${n.name}-`;for(let l of aS(e,n.namespace,i)){let c=Number(l.name.slice(i.length));if(c<s||c>=s+o||e.sameNamespace(l,n)!==!0)continue;let d=sS(l.at,r);if(!d)continue;let{field:m,has:u,wants:p}=d,f={claim:l.name,has:u,set:T(n),wants:p};t(m,"differs",f,{related:[{at:d.template,note:`template of ${T(n)}`}]})}}},PersistentVolumeClaim(n){let{pod:a,volume:s}=Rs(e,n)??{};if(!a||!s)return;let o={claim:n.name,pod:T(a),volume:s.get("name").text()??""},r=[{at:s.get("name"),note:"this volume makes a claim of that name"}];t(n.at.get("metadata").get("name"),"foreign",o,{related:r,severity:"error"})}}}});function aS(e,t,n){return e.ofKind("PersistentVolumeClaim").filter(a=>a.namespace===t&&a.name.startsWith(n)&&/^\d+$/.test(a.name.slice(n.length)))}function sS(e,t){let[n,a]=[e.get("spec"),t.get("spec")],[s,o]=[n,a].map(u=>u.get("resources").get("requests").get("storage")),[r,i]=[s,o].map(u=>we(u?.scalar()??""));if(s&&o&&r&&i&&Ce(r,i)<0)return{field:s,template:o,has:String(s.value),wants:String(o.value)};let l=n.get("accessModes").texts(),c=a.get("accessModes").texts().filter(u=>!l.includes(u));if(l.length>0&&c.length>0){let[u,p]=[n.get("accessModes"),a.get("accessModes")];return{field:u,template:p,has:l.join(", "),wants:p.texts().join(", ")}}let[d,m]=[We(e).text(),We(t).text()];if(!(!d||!m||d===m||n.get("volumeName").exists))return{field:We(e),template:We(t),has:`class '${d}'`,wants:`class '${m}'`}}function As(e){let t=K(()=>oS(e)),n=new Map,a=s=>{let o=n.get(s);if(o)return o;let r=J(s,t().keys(),l=>l),i=r!==void 0&&!rS(s,r)?t().get(r)??[]:[];return n.set(s,i),i};return(s,o)=>a(o).find(({resource:r})=>e.areNear(r,s))}function oS(e){let t=new Map;for(let n of[...e.ofKind("StorageClass").map(a=>({class:a.name,resource:a})),...e.ofKind("PersistentVolume").map(a=>({class:Fe(a),resource:a}))]){if(n.class==="")continue;let a=t.get(n.class);a?a.push(n):t.set(n.class,[n])}return t}function rS(e,t){let[n,a]=[e,t].map(s=>s.toLowerCase().split(/[-_.]/));return n.length===a.length&&n.some((s,o)=>s!==a[o]&&Math.min(s.length,a[o]?.length??0)<5)}var iS=["volume.kubernetes.io/storage-class","volume.alpha.kubernetes.io/storage-class","storageclass.kubernetes.io/storage-class"];function Os(e){let t=e.get("metadata").get("annotations");return e.get("spec").get("storageClassName").exists||t.get("volume.beta.kubernetes.io/storage-class").exists?void 0:iS.map(a=>t.get(a)).find(a=>a.text())}var Cm=b({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let n=le(e),a=Pn(e),s=As(e),o=new Set;return{claim(r){let i=r.state==="pending"?n(r.claim):void 0;if(!i||lS(e,r,i))return;let l=i.template?.id??`${r.claim.namespace}/${r.claim.name}`,c=mS(e,r),d=c.find(({isDecisive:f})=>f)??pS(r);if(!d||o.has(l))return;o.add(l);let m=bS({graph:e,binding:r,written:i,similarClass:s},d),u=c.slice(0,5).map(f=>({at:yS(f),note:f.text})),p=a(r.claim).slice(0,3).map(f=>({at:f.at,note:`${T(f.from)} mounts it and stays Pending`}));t(vS(i.at,d.code),"pending",{who:fS(r,i),why:m},{related:[...u,...p]})}}}});function lS(e,t,{at:n,template:a,resource:s}){if(Ps(e,t)||t.reasons.some(({code:r})=>r==="volume-not-found")||Os(n)&&t.reasons.some(({code:r})=>r==="no-class")||s.kind==="PersistentVolumeClaim"&&Rs(e,s)||t.reasons.some(({code:r})=>r==="other-claim")||a&&Cs(e,a).length>0)return!0;let o=t.reasons.flatMap(({code:r,volume:i})=>{let l=Pe(e,r==="reserved"?i:void 0)?.at.get("spec").get("claimRef");return l?.get("name").text()===t.claim.name?[l]:[]});return o.some(r=>!r.get("namespace").text()||r.get("uid").text())?!0:o.length>0&&!e.isNamespaceGiven(s)||cS(e,t)}function cS(e,{claim:t,reasons:n}){if(e.isComplete)return!1;let a=({volume:s})=>s!==void 0&&e.find("PersistentVolume","",s).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||n.some(a)}var dS=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function mS(e,{claim:t,class:n,reasons:a}){let[s]=e.find("PersistentVolumeClaim",t.namespace,t.name),o=s?.at.get("spec").get("volumeName").text(),r=a.flatMap(({code:l,text:c,volume:d})=>{let m=Pe(e,d);if(!m)return[];let u=l==="class"||m.name===o||Fe(m)===n;return[{code:l,text:c,volume:m,isDecisive:u}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+dS.indexOf(l.code);return r.sort((l,c)=>i(c)-i(l)||uS(c.volume,l.volume))}function uS(e,t){let[n,a]=[e,t].map(s=>we(s.at.get("spec").get("capacity").get("storage").scalar()??""));return n&&a?Ce(n,a):0}function pS({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>e.find(a=>a.code===n)??[])[0]}function fS({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var gS={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:We,"class-not-found":We,"no-class":We,"no-provisioner":We,"unknown-provisioner":We},hS={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function yS({code:e,volume:t}){let n=hS[e]?.(t.at);return n?.exists?n:t.at.get("metadata").get("name")}function vS(e,t){let n=gS[t]?.(e);if(n?.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function bS({graph:e,binding:t,written:n,similarClass:a},s){let o=typeof s.volume=="object"?s.volume:Pe(e,s.volume),r=n.at.get("spec"),i=t.reasons.some(({code:p})=>p==="default-class"),l=t.class?`class '${t.class}'`:"no class",c={"class-not-found":()=>{let p=a(n.resource,t.class??"");return p?`nothing has class '${t.class}' (did you mean '${p.class}'?)`:`the run has no StorageClass '${t.class}' and no volume of it that fits`},"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!o)return c[s.code]?.()??s.text;let d=o.at.get("spec"),m=Fe(o)?`class '${Fe(o)}'`:"no class";return{"too-small":()=>`it asks for ${xm(r.get("resources").get("requests"))}, volume '${o.name}' offers ${xm(d.get("capacity"))}`,"access-modes":()=>`it asks for ${Sm(r)}, volume '${o.name}' offers ${Sm(d)}`,selector:()=>`its selector '${Oe(r.get("selector").value)}' does not match volume '${o.name}'`,"volume-mode":()=>`it asks for volume mode '${Rm(r)}', volume '${o.name}' has '${Rm(d)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${o.name}' is`,class:()=>`it ${i?"gets the default":"asks for"} ${l}, volume '${o.name}' has ${m}`}[s.code]?.()??s.text}function xm(e){return String(e.get("storage").scalar()??"")}function Sm(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function Rm(e){return e.get("volumeMode").text()??"Filesystem"}var Pm=b({id:"claim-template-unmounted",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A StatefulSet claims a volume for each replica that no container mounts",why:"Every replica gets a volume of its own, which is paid for and stays empty, while the program writes into its container. What it writes is lost when the pod is replaced.",instead:"Mount the volume by the name of the template in `volumeMounts` (or `volumeDevices`), or delete the template; that takes a new StatefulSet, since templates cannot be changed.",unless:"A container that is injected later mounts it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{unmounted:e=>`no container mounts the volume of claim template '${e.template}': each replica gets one in vain`,mistaken:e=>`no container mounts claim template '${e.template}', container '${e.container}' mounts '${e.mount}'`},examples:{bad:[{title:"the program mounts nothing",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,spec:n,containers:a}){let o=t.at.get("spec").get("volumeClaimTemplates").items();if(o.length===0||a.some(({at:m})=>!m.get("image").exists))return;let r=kS(a),i=n.get("volumes").items().map(m=>m.get("name").text()),l=o.map(m=>m.get("metadata").get("name").text()),c=new Set(r.map(({name:m})=>m.text())),d=[...c].some(m=>!i.includes(m)&&!l.includes(m));for(let m of d?[]:o){let u=m.get("metadata").get("name"),p=u.text();if(!p||c.has(p))continue;let f=J(p,r,g=>g.name.text()??"");if(!f){e(u,"unmounted",{template:p});continue}let h={template:p,mount:f.name.text()??"",container:f.container};e(u,"mistaken",h,{related:[{at:f.name,note:"another volume is mounted"}]})}}}}});function kS(e){return e.flatMap(({at:t,name:n})=>[...t.get("volumeMounts").items(),...t.get("volumeDevices").items()].map(a=>({name:a.get("name"),container:n})))}var Am=b({id:"claim-unmounted",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"No pod mounts a claim",why:"The claim holds a volume that nobody else can have, and in a cloud it is paid for every hour.",instead:"Delete the claim, or mount it. Look for a pod whose `claimName` means another claim by mistake.",unless:"Somebody mounts it by hand, or a program makes its pods at run time. Only asked when the run is said to be complete, and no custom resource of the run names the claim.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{unmounted:e=>`no pod in namespace '${e.namespace}' mounts claim '${e.claim}'`},examples:{bad:[{title:"the pod has scratch space where the claim was meant",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(!e.isComplete)return;let n=xS(e),a=new Set(e.references.flatMap(({proof:s})=>s&&"resource"in s?[s.resource]:[]));for(let s of e.ofKind("PersistentVolumeClaim")){let{name:o,namespace:r}=s;if(o===""||n.has(o)||wS(e,s)||a.has(s)||e.mayBeUnread(o))continue;e.referencesTo(s).some(({from:l})=>l.visitable!=="PersistentVolume")||t(s.at.get("metadata").get("name"),"unmounted",{claim:o,namespace:r})}}}}});function wS(e,{name:t,namespace:n}){let a=t.replace(/-\d+$/,"");return e.ofKind("StatefulSet").some(s=>{let r=s.at.get("spec").get("volumeClaimTemplates").items().map(i=>`${i.get("metadata").get("name").text()}-${s.name}`);return s.namespace===n&&r.includes(a)})}function xS(e){let t=new Set,n=a=>{typeof a=="string"?t.add(a):Array.isArray(a)?a.forEach(n):B(a)&&Object.values(a).forEach(n)};for(let{visitable:a,at:s}of e.resources)a===void 0&&n(s.value);return t}var Mm=b({id:"clone-unfit-for-source",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A claim clones another one that does not fit into it",why:"A clone holds the same bytes as its source: the provisioner refuses one that asks for less, and one of the other volume mode. The claim stays Pending with `requested volume size ... is less than the size ... for the source PVC`.",instead:"Ask for at least the size of the source, with the same `volumeMode`.",refs:["https://kubernetes.io/docs/concepts/storage/volume-pvc-datasource/"]},messages:{smaller:e=>`claim '${e.claim}' asks for ${e.size}, its source '${e.source}' has ${e.sourceSize}: it is never cloned`,otherMode:e=>`claim '${e.claim}' is of volume mode ${e.mode}, its source '${e.source}' of ${e.sourceMode}: it is never cloned`,itself:e=>`claim '${e.claim}' is its own source: it waits for itself`},examples:{bad:[{title:"a clone with less room than its source, and a raw one",yaml:`
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
`}]},visit({graph:e,report:t}){return{PersistentVolumeClaim(n){let a=SS(n.at),s=a?.get("name").text();if(!a||!s)return;if(s===n.name)return t(a,"itself",{claim:s});let o=RS(e,n,s);if(!o)return;let[r,i]=[n,o].map(({at:f})=>CS(f)),l={claim:n.name,source:s},[c,d]=[r,i].map(f=>we(f.scalar()??""));if(c&&d&&Ce(c,d)<0){let f={...l,size:String(r.value),sourceSize:String(i.value)};return t(r,"smaller",f,{related:[{at:i,note:`the size of '${s}'`}]})}let[m,u]=[Om(n.at),Om(o.at)];if(m===u)return;let p=[{at:o.at.get("spec").get("volumeMode"),note:`'${s}' is of volume mode ${u}`}];t(n.at.get("spec").get("volumeMode"),"otherMode",{...l,mode:m,sourceMode:u},{related:p})}}}});function SS(e){let t=e.get("spec");return[t.get("dataSource"),t.get("dataSourceRef")].find(a=>a.get("kind").text()==="PersistentVolumeClaim"&&!a.get("namespace").exists)}function RS(e,t,n){let a=e.find("PersistentVolumeClaim",t.namespace,n),[s]=a;return a.length===1&&s&&e.sameNamespace(s,t)===!0?s:void 0}function CS(e){return e.get("spec").get("resources").get("requests").get("storage")}function Om(e){return e.get("spec").get("volumeMode").text()??"Filesystem"}var Vm=b({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${Tm(e.volumes,"volume")}${e.ofClass}: ${NS(e.claims-e.volumes)} Pending`,named:e=>`claim '${e.claim}' names volume '${e.volume}', as does ${e.other}: a volume serves one claim`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of AS(PS(e))){let a=n.findLast(({mayStay:g})=>g);if(!a)continue;let s=Nm(a.claim),o=[...new Set(n.flatMap(({volumes:g})=>g))],[r,i]=[OS(n),o.length],l={claims:r,volumes:i,ofClass:vm(a.binding.class)},c={related:$S(e,o,a,n)},d=r>i?void 0:VS(a,n);if(d&&t(s,"order",d,c),r<=i)continue;let m=n.every(({claim:g})=>g.template&&g.template.id===a.claim.template?.id),[u=""]=o,p=!m&&i===1&&n.every(({claim:g})=>$m(g)===u),f=a.claim.at.get("spec").get("volumeName"),h={claim:a.binding.claim.name,other:MS(a,n),volume:u};p?t(f,"named",h,c):t(s,m?"replicas":"claims",l,c)}}}}});function PS(e){let t=le(e),n=e.ofKind("PersistentVolumeClaim").filter(o=>o.at.get("spec").get("volumeName").exists),a=({at:o,resource:r})=>n.some(i=>(i.name!==r.name||i.namespace!==r.namespace)&&i.at.get("spec").get("volumeName").text()===o.get("spec").get("volumeName").text()&&(De(i,r)||e.sameNamespace(i,r)===!0)),s=TS(o=>Cs(e,o).length>0);return e.bindings.flatMap(o=>{let r=t(o.claim);if(!r||o.reasons.some(({code:d})=>d==="provisioner")||Ps(e,o))return[];let i=o.volume===void 0?o.candidates??[]:[o.volume];return o.state==="bound"?[{binding:o,claim:r,volumes:i,mayStay:!1}]:o.state==="race"?[{binding:o,claim:r,volumes:i,mayStay:o.mayStayPending===!0}]:o.state==="unknown"&&o.reasons.some(({code:d})=>d==="volume-not-found")&&a(r)?[{binding:o,claim:r,volumes:[$m(r)??""],mayStay:!0}]:o.state==="pending"&&r.template!==void 0&&s(r.template)?[{binding:o,claim:r,volumes:[],mayStay:!0}]:[]})}function AS(e){let t=new Map,n=r=>{let i=r;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return t.set(r,i),i},a=new Map,s=({binding:r,claim:i})=>i.template?`template ${i.template.id}`:`claim ${r.claim.namespace}/${r.claim.name}`;for(let r of e){let i=a.get(r.volumes),l=i===void 0?r.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(s(r)));a.set(r.volumes,s(r))}let o=new Map;for(let r of e){let i=n(s(r)),l=o.get(i);l?l.push(r):o.set(i,[r])}return[...o.values()]}function OS(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function $m({at:e}){return e.get("spec").get("volumeName").text()}function MS(e,t){let n=t.filter(i=>i!==e),[a]=n,{namespace:s,name:o}=a?.binding.claim??e.binding.claim,r=s===e.binding.claim.namespace?"":` in namespace '${s}'`;return n.length===1?`claim '${o}'${r}`:`${n.length} other claims`}function VS({binding:e},t){let n=e.candidates??[],a=t.filter(o=>o.binding!==e&&o.volumes.some(r=>n.includes(r))),[s]=a;if(!(!s||n.length===0||e.reasons.some(({code:o})=>o==="estimate")))return{claim:e.claim.name,rival:a.length===1?`claim '${s.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function $S(e,t,n,a){let s=(l,c)=>{let d=Pe(e,l);return d?[{at:d.at.get("metadata").get("name"),note:c}]:[]},o=n.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),r=new Set,i=a.filter(({claim:{template:l},binding:c})=>{let d=l?.id??c.claim.name;return c!==n.binding&&!r.has(d)&&r.add(d)});return[...t.slice(0,5).flatMap(l=>s(l,`volume '${l}'`)),...o.slice(0,3).flatMap(({volume:l,text:c})=>s(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):Nm(l),note:l.template?`${Tm(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function Nm({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function Tm(e,t){return`${e} ${t}${e===1?"":"s"}`}function NS(e){return`${e} ${e===1?"stays":"stay"}`}function TS(e){let t=new Map;return n=>{let a=t.get(n.id)??e(n);return t.set(n.id,a),a}}var Pr="kubernetes.io/hostname";function na(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Pr]?!0:Ar(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Ar(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let s=a.get("key").text();return(s===Pr||s==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function Ms(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let s=a.get("labelSelector").value;return a.get("topologyKey").text()===Pr&&B(s)&&t.some(o=>ue(s,o))})}var Em="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",ES=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${Em}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${Em}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function Ht(e){let t=$s(e);if(t!=="")return ES.find(({matches:n})=>n.test(t))?.gives}function Vs(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test($s(e))}var LS=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],IS=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function Lm(e,t){let n=$s(e);return t.some(a=>n===a||n.startsWith(`${a}/`))}function $s(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function An(e){return e.spec.get("volumes").items().flatMap(t=>{let n=t.get("name").text()??"",a=t.get("hostPath").get("path"),s=a.text()??"",o=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(s)||o.length===0)return[];let r=o.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:n,path:s,at:a,type:t.get("hostPath").get("type").text()??"",mounts:o,writable:r,isAgent:DS(e)};return[{...i,rule:_S(i,e)}]})}function _S(e,t){let{path:n,isAgent:a}=e;return Ht(n)!==void 0&&(!a||Vs(n))?"host-path-sensitive":a||Lm(n,LS)?WS(e,t)?"host-path-writable":void 0:na(t)?void 0:"host-path-volume"}function WS({path:e,type:t,writable:n},a){return Vs(e)||Lm(e,IS)||/OrCreate$|^Socket$|Device$/.test(t)||FS(e,a)?!1:n.some(s=>s.at.get("mountPropagation").text()!=="Bidirectional")}function FS(e,{resource:t,containers:n}){let a=$s(e).split("/").at(-1)??"",s=[t.name,...n.map(({name:o})=>o)];return a.length>4&&s.includes(a)&&Ht(e)===void 0}function DS({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var Im=b({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec"),s=a.get("hostPath").get("path");!s.exists||a.get("nodeAffinity").get("required").exists||Ht(s.text()??"")===void 0&&e(s,"anywhere",{volume:t,path:s.text()??""})}}}});var _m=b({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("hostPath").get("path"),s=Ht(a.text()??"");s!==void 0&&e(a,"volume",{volume:t,path:a.text()??"",gives:s})},workload(t){for(let{rule:n,name:a,path:s,at:o,mounts:r,writable:i,isAgent:l}of An(t)){let c=n==="host-path-sensitive"?Ht(s):void 0;if(c===void 0)continue;let d=i.length>0&&!Vs(s)?", writable":"",m=r.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(o,"exposed",{volume:a,path:s,how:d,gives:c},{related:m,...l?{severity:"info"}:{}})}}}}});var Wm=b({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:s,at:o}of An(t))n==="host-path-volume"&&e(o,"pod",{volume:a,path:s})}}}});var Fm=b({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let n of An(t)){let[a,...s]=n.rule==="host-path-writable"?n.writable:[];if(!a)continue;let o=a.at.get("readOnly"),r=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...s.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(o.exists?o:a.at,"writable",{container:a.container,path:n.path},{related:r})}}}}});var Dm=b({id:"local-class-immediate",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Volumes of single nodes are bound before it is known where the pod runs",why:"By default a claim is bound as soon as it is created, to any volume that fits. When that volume is on a node without room for the pod, or two claims of one pod get volumes on two nodes, the pod stays Pending for good: a bound claim is not bound anew.",instead:"Write `volumeBindingMode: WaitForFirstConsumer` into the class. The field cannot be changed later: delete the class and create it again; claims and volumes stay.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#local","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{immediate:e=>`class '${e.class}' binds ${e.volumes} of certain nodes before the pod is placed: it lacks WaitForFirstConsumer`},examples:{bad:[{title:"a class for local disks without a binding mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StorageClass(n){let a=n.at.get("provisioner"),s=n.at.get("volumeBindingMode");if(a.text()!=="kubernetes.io/no-provisioner"||s.exists&&s.text()!=="Immediate")return;let o=GS(e,n),r=o.filter(({at:d})=>d.get("spec").get("nodeAffinity").exists),i=o.length===0&&/(^|[-_.])local([-_.]|$)/.test(n.name);if(r.length===0&&!i)return;let l=r.slice(0,3).map(d=>({at:d.at.get("spec").get("nodeAffinity"),note:`where volume '${d.name}' is`})),c=r.length===0?"volumes":r.length===1?"1 volume":`${r.length} volumes`;t(s.exists?s:a,"immediate",{class:n.name,volumes:c},{related:l})}}}});function GS(e,{name:t}){return e.ofKind("PersistentVolume").filter(n=>Fe(n)===t)}var Gm=b({id:"local-volume-without-node",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A local volume does not say on which node it is",why:"A `local` volume is a disk or a folder of one node. Without `nodeAffinity` the scheduler could not send its pods there, so the API server refuses it: `Local volume requires node affinity`.",instead:"Add `nodeAffinity.required` with the host name of the node, as in `{ key: kubernetes.io/hostname, operator: In, values: [node-1] }`.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{missing:e=>`local volume '${e.volume}' (${e.path}) has no nodeAffinity: the API server refuses it`},examples:{bad:[{title:"a disk of some node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec").get("local");!a.exists||n.get("spec").get("nodeAffinity").get("required").exists||e(a,"missing",{volume:t,path:a.get("path").text()??""})}}}});var jm=b({id:"projected-path-collision",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two sources of a projected volume make the same file",why:"A projected volume merges its sources into one folder. The API server refuses a pod in which two of them give the same `path`. Files that are called after the keys of a ConfigMap or Secret it cannot see: there the later source silently replaces the file of the earlier one.",instead:"Give one of the files another `path` under `items`.",unless:"A later source is meant to replace the defaults of an earlier one; that case is told as advice only.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{twice:e=>`path '${e.path}' of volume '${e.volume}' is given twice: the API server refuses the pod`,replaced:e=>`file '${e.path}' of volume '${e.volume}' is that of ${e.winner}, which replaces that of ${e.loser}`},examples:{bad:[{title:"a token and a key under one path",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - { name: api, image: ghcr.io/shop/api:1.8.0, volumeMounts: [{ name: access, mountPath: /access }] }
  volumes:
    - name: access
      projected:
        sources:
          - serviceAccountToken: { path: token }
          - secret:
              name: upstream
              items:
                - key: token
                  path: token # expect: twice
`},{title:"two ConfigMaps with one key",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: defaults }
data: { shop.conf: 'currency: EUR', log.conf: 'level: info' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: local }
data: { shop.conf: 'currency: USD' }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:1.8.0, volumeMounts: [{ name: config, mountPath: /config }] }]
      volumes:
        - name: config
          projected:
            sources:
              - configMap: { name: defaults }
              - configMap: { name: local } # expect: replaced
`}],good:[{title:"the same key under two paths, and objects that the run does not hold",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - { name: api, image: ghcr.io/shop/api:1.8.0, volumeMounts: [{ name: access, mountPath: /access }] }
  volumes:
    - name: access
      projected:
        sources:
          - serviceAccountToken: { path: token }
          - secret: { name: upstream, items: [{ key: token, path: upstream/token }] }
          - secret: { name: mail, items: [{ key: token, path: mail/token }] }
          - configMap: { name: elsewhere }
          - downwardAPI: { items: [{ path: labels, fieldRef: { fieldPath: metadata.labels } }] }
`},{title:"items leave out the key that both have, and the ConfigMap is in another namespace",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: defaults }
data: { shop.conf: 'currency: EUR', log.conf: 'level: info' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: local }
data: { shop.conf: 'currency: USD' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: other, namespace: archive }
data: { shop.conf: 'currency: GBP' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - { name: api, image: ghcr.io/shop/api:1.8.0, volumeMounts: [{ name: config, mountPath: /config }] }
  volumes:
    - name: config
      projected:
        sources:
          - configMap: { name: defaults, items: [{ key: log.conf, path: log.conf }] }
          - configMap: { name: local }
          - configMap: { name: other }
`}]},visit({graph:e,report:t}){return{workload(n){for(let a of n.spec.get("volumes").items()){let s=a.get("name").text()??"",o=a.get("projected").get("sources").items().flatMap(i=>jS(e,n,i)),r=new Map;for(let i of o){let{path:l,at:c,source:d,isGiven:m}=i,u=r.get(l);if(r.set(l,i),!u||u.source===d&&!m)continue;let p=[{at:u.at,note:`${u.from} gives '${l}', too`}];m&&u.isGiven?t(c,"twice",{path:l,volume:s},{related:p}):t(c,"replaced",{path:l,volume:s,loser:u.from,winner:i.from},{related:p,severity:"info"})}}}}}});function jS(e,{resource:t},n){let a=(r,i)=>r.text()?[{path:r.text()??"",at:r,from:i,source:n,isGiven:!0}]:[],s=BS.flatMap(([r,i])=>{let l=n.get(i),c=l.get("name").text();if(!c)return[];let d=`${r} '${c}'`;if(l.get("items").exists)return l.get("items").items().flatMap(p=>a(p.get("path"),d));let m=e.find(r,t.namespace,c).filter(p=>e.sameNamespace(p,t)===!0);return(m.length===1&&m[0]?qS(m[0]):[]).map(p=>({path:p,at:l.get("name"),from:d,source:n,isGiven:!1}))}),o=n.get("downwardAPI").get("items").items();return[...s,...o.flatMap(r=>a(r.get("path"),"the downward API")),...a(n.get("serviceAccountToken").get("path"),"the service account token"),...a(n.get("clusterTrustBundle").get("path"),"the trust bundle")]}var BS=[["ConfigMap","configMap"],["Secret","secret"]];function qS({at:e}){let t=e,n=["data","stringData","binaryData"].flatMap(a=>t.get(a).entries().map(([s])=>s));return[...new Set(n)]}var Bm=b({id:"provisioner-name-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A StorageClass names a provisioner that goes by another name",why:"A provisioner serves the classes that carry exactly its name, which it is told in a variable, an argument or its CSIDriver. For any other name the claims of the class wait forever: `Waiting for a volume to be created either by the external provisioner ...`.",instead:"Write the name that the provisioner is given into `provisioner` of the class. The field cannot be changed later: delete the class and create it again.",unless:"Another provisioner of that name runs in the cluster.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#provisioner","https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner#without-helm"]},messages:{similar:e=>`nobody serves provisioner '${e.provisioner}' (did you mean '${e.meant}'?): claims of the class wait forever`,other:e=>`nobody serves provisioner '${e.provisioner}', the one beside it is '${e.meant}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=US(e),a=new Set(n.map(({name:r})=>r)),s=e.ofKind("StorageClass"),o=new Set(s.map(On));for(let r of s.filter(i=>qm(On(i)))){let i=On(r),l=n.filter(({resource:g})=>e.areNear(g,r));if(a.has(i)||l.some(({name:g})=>g===void 0))continue;let c=l.filter(g=>g.name!==void 0),d=J(i,c,({name:g})=>g),m=d??zS(r,{classes:s,known:c,provided:a,asked:o});if(!m)continue;let{name:u,at:p,resource:f}=m,h=[{at:p,note:`${T(f)} serves '${u}'`}];t(r.at.get("provisioner"),d?"similar":"other",{provisioner:i,meant:u},{related:h,severity:d?"error":"warning"})}}}}}),KS=/^--?provisioner(?:-name)?=(.+)$/;function US(e){let t=e.resources.filter(({group:a,kind:s})=>a==="storage.k8s.io"&&s==="CSIDriver"),n=e.workloads.flatMap(({containers:a,resource:s})=>a.flatMap(o=>{let r=o.at.get("env").items(),i=[...o.at.get("command").items(),...o.at.get("args").items()];return[...r.filter(l=>l.get("name").text()==="PROVISIONER_NAME").map(l=>({name:l.get("value").text(),at:l,resource:s})),...i.flatMap(l=>{let c=KS.exec(l.text()??"")?.[1];return c===void 0?[]:[{name:c.includes("$")?void 0:c,at:l,resource:s}]})]}));return[...t.map(a=>({name:a.name,at:a.at,resource:a})),...n]}function On(e){return e.at.get("provisioner").text()??""}function qm(e){return e!==""&&!e.startsWith("kubernetes.io/")}function zS(e,{classes:t,known:n,provided:a,asked:s}){if(/(^|[./-])csi[./-]/.test(On(e)))return;let o=n.filter(l=>De(l.resource,e)&&!s.has(l.name)),r=new Set(o.map(({name:l})=>l)),i=t.filter(l=>De(l,e)&&qm(On(l))&&!a.has(On(l)));return r.size===1&&i.length===1&&o[0]?.resource.kind!=="CSIDriver"?o[0]:void 0}function Ns({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var HS=["nfs","hostPath","cephfs","glusterfs","azureFile"];function Or({at:e}){return HS.some(t=>e.get("spec").get(t).exists)}var JS=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Ts(e,{volume:t,candidates:n,class:a}){let o=(t===void 0?n??[]:[t]).flatMap(i=>Pe(e,i)??[]);if(o.length>0)return o.every(i=>Or(i)||Ar(i.at.get("spec").get("nodeAffinity").get("required")));if(!a)return!1;let[r]=e.find("StorageClass","",a);return JS.test(r?.at.get("provisioner").text()??a)}var Km=b({id:"replicas-share-claim",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"All replicas of a StatefulSet write to one claim",why:"A StatefulSet is there to give each replica a volume of its own, from `volumeClaimTemplates`. A claim under `volumes` of the pod is one and the same for all of them: the replicas of a database then write to the same files, and either refuse to start because of a lock or destroy the data.",instead:"Move the claim to `volumeClaimTemplates`, or mount it with `readOnly: true` where the replicas only read it. Programs that are made to share a folder belong in a Deployment.",unless:"The program shares the folder on purpose. A claim that only one node can mount is told by single-node-claim-shared; a StatefulSet that has templates, too, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates","https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/"]},messages:{shared:e=>`the ${e.replicas} replicas of ${e.set} all write to claim '${e.claim}': none has a volume of its own`},examples:{bad:[{title:"three databases in one folder",yaml:`
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
`}]},visit({graph:e,report:t}){let n=le(e);return{StatefulSet(a){let s=e.workloadOf(a),o=s?.replicas??1;if(!(!s||o<2||a.at.get("spec").get("volumeClaimTemplates").items().length>0))for(let r of s.spec.get("volumes").items()){let i=r.get("persistentVolumeClaim"),l=i.get("claimName").text(),c=i.get("readOnly").flag()===!0?void 0:QS(s,r.get("name").text());if(!l||!c||YS(e,n({namespace:a.namespace,name:l})))continue;let d=[{at:a.at.get("spec").get("replicas"),note:T(a)},{at:c,note:"mounted for writing"}];t(i.get("claimName"),"shared",{replicas:o,set:T(a),claim:l},{related:d})}}}}});function QS({containers:e},t){return e.flatMap(({at:a})=>a.get("volumeMounts").items()).find(a=>a.get("name").text()===t&&a.get("readOnly").flag()!==!0&&!a.get("subPathExpr").exists)}function YS(e,t){let n=t&&Ns(t);if(!t||!n)return!1;let a=e.bindingOf(t.resource.namespace,t.resource.name);return n==="ReadWriteOncePod"||!a||!Ts(e,a)}var Um=b({id:"reserved-volume-unused",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A volume is reserved for a claim that does not take it",why:"`claimRef` keeps all other claims from a volume, but does not make the claim fit: size, access modes and volume mode count all the same. The claim then takes another volume or a new, empty one, and the data on the reserved volume are not used. A claimRef without namespace matches no claim at all. One with the `uid` of an earlier claim makes the volume Released, and with `persistentVolumeReclaimPolicy: Delete` it is deleted.",instead:"Give `claimRef` the name and the namespace of the claim and nothing else, let the volume have the size and the modes that the claim asks for, and name the volume in `volumeName` of the claim.",unless:"The file is the record of a running cluster and is never applied to another one.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume"]},messages:{incomplete:e=>`volume '${e.volume}' is reserved${e.claim===""?"":` for '${e.claim}'`} without ${e.lacks} of the claim: no claim ever gets it`,earlier:e=>`volume '${e.volume}' is reserved for an earlier claim '${e.claim}' by its uid: a new one does not get it`,twice:e=>`volumes '${e.other}' and '${e.volume}' are reserved for claim '${e.claim}': it takes only one`,unfit:e=>`claim '${e.claim}' does not get volume '${e.volume}' reserved for it: ${e.why}`,passedOver:e=>`claim '${e.claim}' takes volume '${e.other}'${e.why}, not '${e.volume}' reserved for it`},examples:{bad:[{title:"a claim is not known by its name alone",yaml:`
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
`}]},visit({graph:e,report:t}){let n=le(e),a=new Map;return{PersistentVolume(s){let o=s.at.get("spec").get("claimRef");if(!o.exists)return;let[r,i]=[o.get("namespace").text()??"",o.get("name").text()??""],l={volume:s.name,claim:i};if(r===""||i==="")return t(o,"incomplete",{...l,lacks:r===""?"the namespace":"the name"},{severity:"error"});if(o.get("uid").text()){let y=s.at.get("metadata").get("uid").exists;return t(o.get("uid"),"earlier",l,y?{severity:"info"}:{})}let c=`${r}/${i}`,d=a.get(c)??s;if(a.set(c,d),d.name!==s.name&&De(d,s)){let y=[{at:d.at.get("spec").get("claimRef"),note:`volume '${d.name}' is reserved, too`}];return t(o,"twice",{...l,other:d.name},{related:y})}let m=e.bindingOf(r,i),u=m&&n(m.claim);if(!u||ZS(m,s)||XS(e,m,s))return;let p=u.at.get("spec").get("volumeName");if(p.text()&&p.text()!==s.name)return v(l,p.text()??""," by its volumeName",p);let f=m.reasons.find(y=>y.volume===s.name),h=f&&e1[f.code];if(h){let[y,x]=[h.asked(u),h.offered(s)],C=`it asks for ${Mr(y)}, the volume has ${Mr(x)}`,P=[{at:y,note:`claim '${i}' asks for ${Mr(y)}`}];return t(x,"unfit",{...l,why:C},{related:P})}let g=Pe(e,m.volume);f?.code==="less-preferred"&&g&&v(l,g.name," of fewer access modes",g.at.get("spec").get("accessModes"));function v(y,x,C,P){let $=[{at:P,note:`claim '${i}' takes volume '${x}'`}];t(o,"passedOver",{...y,other:x,why:C},{related:$})}}}}});function ZS({state:e,volume:t,candidates:n},{name:a}){return e==="pending"||t===a||n?.includes(a)===!0}function XS(e,{claim:t},{name:n}){return e.isComplete?!1:e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||e.find("PersistentVolume","",n).length>1}var e1={"too-small":{asked:({at:e})=>e.get("spec").get("resources").get("requests").get("storage"),offered:({at:e})=>e.get("spec").get("capacity").get("storage")},"access-modes":{asked:({at:e})=>e.get("spec").get("accessModes"),offered:({at:e})=>e.get("spec").get("accessModes")},"volume-mode":{asked:({at:e})=>e.get("spec").get("volumeMode"),offered:({at:e})=>e.get("spec").get("volumeMode")}};function Mr(e){return e.name==="volumeMode"?`volume mode ${String(e.value??"Filesystem")}`:Array.isArray(e.value)?e.texts().join(", "):String(e.value??"")}var Hm=b({id:"several-default-classes",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"More than one StorageClass is the default",why:"A claim without `storageClassName` gets the default class that was created last, and of those applied in one second the first by name. Which storage a claim is on then depends on the order of the files, and on who was here before.",instead:'Keep the annotation on one class and set it to `"false"` on the others.',unless:"The files are for different clusters, or a claim is meant to move to the new default class.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{several:e=>`class '${e.class}' is the default, and so ${e.others}: the newest one counts`},examples:{bad:[{title:"the old default has been left as it was",yaml:`
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
`}]},visit({graph:e,report:t}){let n=[];return{StorageClass(a){let s=zm(a);if(!s)return;let o=n.some(({name:d})=>d===a.name),r=n.filter(d=>e.isComplete||De(d,a));n.push(a);let[i]=r;if(!i||o)return;let l=r.length===1?`is '${i.name}'`:`are ${r.length} others`,c=r.slice(0,5).flatMap(d=>{let m=zm(d);return m?[{at:m,note:`class '${d.name}' is the default, too`}]:[]});t(s,"several",{class:a.name,others:l},{related:c})}}}}),t1=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"];function zm({at:e}){let t=e.get("metadata").get("annotations");return t1.map(n=>t.get(n)).find(n=>n.text()==="true")}var Jm=b({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=le(e),a=Pn(e),s=new Set;return{claim(o){let r=o.state==="pending"?void 0:n(o.claim),i=r&&Ns(r);if(!i||i==="ReadWriteOnce"&&Ts(e,o))return;let l=o1(n1(e,r,a(o.claim)));if(!l)return;let{at:c,code:d,user:m,pod:u,pods:p,other:f}=l,h=o.claim.name,v=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],y=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&y==="warning")return t(c,"replicas",{claim:h,pods:p},{related:v});if(d==="several"&&y==="warning")return t(c,"several",{claim:h,user:m,other:f},{related:v});if(d!=="surge")return t(c,"onePod",{claim:h,pod:u},{related:v,severity:y});s.has(l.id)||(s.add(l.id),y==="error"?t(c,"onePod",{claim:h,pod:u},{related:v,severity:"warning"}):t(c,"surge",{claim:h,user:m},{related:v,severity:"info"}))}}}});function n1(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return l&&c&&a1(i,t.resource)?[{workload:l,pods:s1(e,l),at:i.at}]:[]}),s=t.template&&e.workloadOf(t.template.set),o=s?[{workload:s,pods:1,at:t.at.get("metadata").get("name")},...a]:a,r=new Set;return o.filter(({workload:{resource:i},pods:l})=>{let c=Qm(i);return l>0&&!r.has(c)&&r.add(c)})}function Qm({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function a1({from:e,targets:t},n){if(t.length<=1)return!0;let a=o=>o.file.slice(0,o.file.lastIndexOf("/")+1);return(t.find(({file:o})=>o===e.file)??t.find(o=>a(o)===a(e))??t[0])?.at.document===n.at.document}function s1(e,{resource:t,replicas:n=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let a=e.referencesTo(t).flatMap(({from:s,state:o})=>s.visitable==="HorizontalPodAutoscaler"&&o==="resolved"?s.at.get("spec").get("maxReplicas").number()??1:[]);return n===0?0:Math.max(n,...a)}function o1(e){let[t]=e,n=e.find(({workload:o,pods:r})=>r>1&&!na(o)&&!Ms(o,[o.labels]));if(n)return Vr("replicas",n,e,"a second pod of");let a=e.filter(({workload:o})=>o.resource.kind==="CronJob"||!Je(o)),s=a.slice(1).find(o=>!na(o.workload)&&!r1(o,a));if(s&&a.some(({workload:o})=>!Je(o))){let o=a.find(r=>r!==s);return{...Vr("several",s,e,"a pod of"),other:o?T(o.workload.resource):""}}return t&&e.length===1&&i1(t.workload)?Vr("surge",t,e,"the new pod of a rollout of"):void 0}function Vr(e,{workload:t,pods:n,at:a},s,o){let r=T(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=s.filter(c=>c.workload!==t);return{code:e,id:Qm(t.resource),at:a,user:r,pods:`${i} pods of ${r}`,pod:`${o} ${r}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${T(c.workload.resource)} mounts it, too`}))}}function r1(e,t){let n=t.filter(a=>a!==e);return Ms(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>Ms(a.workload,[e.workload.labels]))}function i1({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let n=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),a=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var Ym=b({id:"storage-annotation-misused",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An annotation about a StorageClass does not do what it says",why:'Of the annotations that look as if they chose a class only `volume.beta.kubernetes.io/storage-class` does, and it wins over `storageClassName`. A class is the default when its annotation is exactly `"true"`; `"True"` and `"yes"` are nothing, and nobody reports it.',instead:'Name the class in `storageClassName`. Mark the default class with `storageclass.kubernetes.io/is-default-class: "true"`.',refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class","https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/"]},messages:{noEffect:e=>`annotation '${e.key}' has no effect: the class stays unset, not '${e.class}'`,overrides:e=>`the annotation chooses class '${e.annotated}', so that storageClassName '${e.field}' is not read`,notTrue:e=>`'${e.value}' does not make the class the default: only 'true' does`,unknown:e=>`'${e.key}' does nothing (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an annotation that never was, and one that wins over the field",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=l1(n);a?.code==="noEffect"&&e(a.at,"noEffect",{key:a.at.name,class:a.at.text()??""}),a?.code==="overrides"&&e(a.at,"overrides",{annotated:a.at.text()??"",field:a.field.text()??""},{related:[{at:a.field,note:"is not read"}]})};return{PersistentVolume:({at:n})=>t(n),PersistentVolumeClaim:({at:n})=>t(n),StatefulSet({at:n}){for(let a of n.get("spec").get("volumeClaimTemplates").items())t(a)},StorageClass({at:n}){let a=n.get("metadata").get("annotations").entries();if(!a.some(([s,o])=>$r(s)&&o.text()==="true"))for(let[s,o]of a){let r=o.text();if(r===void 0||r==="false"||r==="")continue;let i=$r(s)?void 0:c1(s);$r(s)?e(o,"notTrue",{value:r}):i&&e(o.key,"unknown",{key:s,meant:i})}}}}});function l1(e){let t=e.get("metadata").get("annotations"),n=e.get("spec").get("storageClassName"),a=t.get("volume.beta.kubernetes.io/storage-class");if(a.text()!==void 0)return n.text()!==void 0&&n.text()!==a.text()?{code:"overrides",at:a,field:n}:void 0;let s=Os(e);return s?{code:"noEffect",at:s,field:n}:void 0}var Nr=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"];function $r(e){return Nr.includes(e)}function c1(e){return/(^|\.)(kubernetes|k8s)\.io\/is-default-class$/.test(e)?Nr[0]:J(e,Nr,n=>n)}var Zm=b({id:"storage-class-misspelt",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim names a class that nothing has, but something has a similar one",why:'A class name is a plain text that claim, volume and StorageClass share. A claim whose class nobody has is accepted and stays Pending: `storageclass.storage.k8s.io "..." not found`.',instead:"Write the class as the StorageClass, or the volume, writes it.",unless:"The class exists in the cluster: list it under `storageClasses` of the configuration. When the run is complete, claim-stays-pending tells the same.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1"]},messages:{ofClass:e=>`nothing in the run has class '${e.class}', there is a StorageClass '${e.meant}'`,ofVolume:e=>`nothing in the run has class '${e.class}', volume '${e.volume}' has '${e.meant}'`},examples:{bad:[{title:"two letters have changed places",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=le(e),a=As(e),s=new Set;return{claim(o){let r=d1(e,o)?n(o.claim):void 0;if(!r||!o.class||s.has(ft(o,r)))return;s.add(ft(o,r));let i=a(r.resource,o.class);if(!i)return;let{resource:l,class:c}=i,d=[{at:L(l.at).get("name"),note:`has class '${c}'`}],m={class:o.class,meant:c},u=We(r.at);l.visitable==="StorageClass"?t(u,"ofClass",m,{related:d}):t(u,"ofVolume",{...m,volume:l.name},{related:d})}}}});function d1(e,{state:t,class:n="",reasons:a}){return t!=="unknown"||!a.some(({code:s})=>s==="class-not-found")?!1:!e.isExternal("StorageClass","",n)&&!e.mayBeUnread(n)}var Xm=b({id:"volume-hidden-by-template",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A volume of a StatefulSet gives way to a claim template of the same name",why:"The StatefulSet replaces a volume of the pod template by the claim that it makes from the template of that name. The volume that is written there, a folder, a configuration or another claim, is never mounted, and nobody reports it.",instead:"Delete the one that is not meant, or give it another name.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{hidden:e=>`volume '${e.volume}' (${e.source}) is never mounted: the claim template of that name replaces it`},examples:{bad:[{title:"the data were to go to a shared claim once",yaml:`
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
`}]},visit({report:e}){return{StatefulSet({at:t}){let a=t.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));for(let s of t.get("spec").get("template").get("spec").get("volumes").items()){let o=s.get("name"),r=a.find(c=>c.text()!==void 0&&c.text()===o.text()),i=m1(s);if(!r||i===void 0||s.get("persistentVolumeClaim").get("claimName").text()===r.text())continue;let l=[{at:r,note:"this claim template replaces it"}];e(o,"hidden",{volume:r.text()??"",source:i},{related:l})}}}}});function m1({value:e}){return B(e)?Object.keys(e).find(t=>t!=="name"):void 0}var eu=b({id:"volume-larger-than-claim",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A claim takes a volume that is many times larger than what it asks for",why:"A volume serves one claim. What the claim does not need of it nobody else gets, and a claim that needs the space finds the volume taken.",instead:"Ask for the size that the volume has, or write a volume of the size that is needed.",unless:"The disk cannot be had in another size. Network folders and folders of a node are left alone: nothing limits what is written there.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},options:{factor:{type:"integer",default:4,minimum:2,doc:"How many times larger the volume may be."}},messages:{larger:e=>`claim '${e.claim}' asks for ${e.asks} and takes all ${e.has} of volume '${e.volume}'`},examples:{bad:[{title:"one gibibyte of a hundred",yaml:`
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
`,options:{factor:10}}]},visit({graph:e,report:t,options:n}){let a=le(e),s=new Set;return{claim(o){let r=o.state==="bound"?Pe(e,o.volume):void 0,i=r&&a(o.claim);if(!r||Or(r)||!i||s.has(ft(o,i)))return;let l=r.at.get("spec").get("capacity").get("storage"),c=i.at.get("spec").get("resources").get("requests").get("storage");if(!u1(l.scalar()??"",c.scalar()??"",n.factor))return;s.add(ft(o,i));let[d,m]=[String(c.value),String(l.value)],u=[{at:l,note:`volume '${r.name}' has ${m}`}];t(c,"larger",{claim:o.claim.name,asks:d,volume:r.name,has:m},{related:u})}}}});function u1(e,t,n){let[a,s]=[e,t].map(o=>we(o));return!a||!s||Ce(a,s)<=0?!1:Number(Lt(a))>Number(Lt(s))*n}var nu=b({id:"volume-mode-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A block device is mounted as a folder, or a file system is taken as a device",why:"A claim of `volumeMode: Block` gives a raw device, any other a file system. The API server does not compare that with the pod; the kubelet does, and the pod stays in ContainerCreating with `volume ... has volumeMode Block, but is specified in volumeMounts`, or the other way round.",instead:"List a Block claim under `volumeDevices` with a `devicePath`, every other volume under `volumeMounts`, or change `volumeMode` of the claim before it is created.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"]},messages:{mounted:e=>`container '${e.container}' mounts volume '${e.volume}' as a folder, but ${e.claim} is a block device`,taken:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, but ${e.claim} is a file system`,noClaim:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, which only a claim can be`},examples:{bad:[{title:"a raw device in volumeMounts",yaml:`
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
`}]},visit({graph:e,report:t}){let n=le(e);return{workload(a){let s=p1(e,a,n);for(let{name:o,at:r}of a.containers){for(let i of tu(r,"volumeMounts")){let l=i.text()??"",c=s.get(l);c?.mode==="Block"&&t(i,"mounted",{container:o,volume:l,claim:c.claim},{related:c.related})}for(let i of tu(r,"volumeDevices")){let l=i.text()??"",c=s.get(l);c?.mode==="none"?t(i,"noClaim",{container:o,volume:l},{related:c.related}):c?.mode==="Filesystem"&&t(i,"taken",{container:o,volume:l,claim:c.claim},{related:c.related})}}}}}});function p1(e,{spec:t,resource:n},a){let s=new Map;for(let i of t.get("volumes").items()){let l=i.get("name").text()??"",c=i.get("persistentVolumeClaim").get("claimName").text(),d=i.get("ephemeral").get("volumeClaimTemplate"),m=i.get("persistentVolumeClaim").exists||i.get("ephemeral").exists;d.exists?s.set(l,Tr(d,"its claim")):c?s.set(l,r(e,n,c)):!m&&i.entries().length>1&&s.set(l,{mode:"none",claim:"",related:[{at:i,note:`volume '${l}' is no claim`}]})}if(n.visitable!=="StatefulSet")return s;let o=n.at;for(let i of o.get("spec").get("volumeClaimTemplates").items()){let l=i,c=l.get("metadata").get("name").text()??"";s.set(c,Tr(l,"its claim template"))}return s;function r(i,l,c){let d=i.find("PersistentVolumeClaim",l.namespace,c),m=d.length===0?a({namespace:l.namespace,name:c}):void 0,u=m?[m]:d.map(g=>({at:g.at,resource:g})),[p,...f]=u.map(g=>g&&(i.sameNamespace(l,g.resource)===!0||l.file===g.resource.file)?Tr(g.at,`claim '${c}'`):{mode:"unknown",claim:"",related:[]});return p&&f.every(({mode:g})=>g===p.mode)?p:{mode:"unknown",claim:"",related:[]}}}function Tr(e,t){let n=e.get("spec").get("volumeMode"),a=n.text()==="Block",s=a?"a block device":n.exists?"a file system":"without volumeMode it is a file system";return{mode:a?"Block":"Filesystem",claim:t,related:[{at:n,note:s}]}}function tu(e,t){return e.get(t).items().map(n=>n.get("name"))}var su=b({id:"volume-out-of-reach",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod gets volumes that no node which it may run on can reach",why:"A claim of a class that binds at once, or one that names its volume, is bound without a look at the pod. When the volume is on other nodes than the pod asks for, or two volumes of one pod are on different nodes, the pod stays Pending with `node(s) had volume node affinity conflict`, and a bound claim is never bound anew.",instead:"Let the node selector of the pod and `nodeAffinity` of its volumes leave a common node. A class with `volumeBindingMode: WaitForFirstConsumer` chooses the volumes when the pod is placed.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#node-affinity","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{elsewhere:e=>`volume '${e.volume}' is on nodes with ${e.nodes}, where ${e.pod} cannot run: it stays Pending`,apart:e=>`volumes '${e.other}' and '${e.volume}' of ${e.pod} are on different nodes: it stays Pending`},examples:{bad:[{title:"the pod is sent to one node, its volume is on another",yaml:`
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
`}]},visit({graph:e,report:t}){let n=le(e),a=Pn(e),s=e.ofKind("PersistentVolume").some(({at:r})=>r.get("spec").get("nodeAffinity").exists),o=e.isComplete?e.ofKind("Node").flatMap(({at:r})=>lt(r.value)??[]):[];return{workload(r){let{resource:i,spec:l}=r,c=s?f1(e,r,o):void 0;if(!c)return;let{volume:d,other:m}=c,u={namespace:i.namespace,name:c.claim},f=a(u).find(({from:v})=>v===i)?.at??n(u)?.at.get("metadata").get("name")??l,h=i.kind==="Pod"?T(i):`the pod of ${T(i)}`,g={at:au(d),note:`where volume '${d.name}' is`};if(m){let v=[{at:au(m),note:`where volume '${m.name}' is`},g];t(f,"apart",{pod:h,volume:d.name,other:m.name},{related:v})}else{let v=[g,{at:h1(r),note:"where the pod may run"}];t(f,"elsewhere",{pod:h,volume:d.name,nodes:y1(d)},{related:v})}}}}});function f1(e,{resource:t},n){for(let a of Ft(t.at.value,t.namespace)){let s=Xe(a,n);if(a.nodeName!==void 0||s.length===0)continue;let o=s,r;for(let i of a.claims){let l=g1(e,t,i),c=l&&tt(l.at.value)?.nodeAffinity;if(!c)continue;o=o.flatMap(m=>m.narrow(c));let d=s.some(m=>m.narrow(c).length>0);if(o.length===0)return{claim:i,volume:l,other:d?r:void 0};r=l}}}function g1(e,t,n){let{state:a,volume:s}=e.bindingOf(t.namespace,n)??{},o=e.find("PersistentVolumeClaim",t.namespace,n),r=o.every(i=>e.sameNamespace(i,t)===!0);if(!(a!=="bound"||s===void 0||!r||o.length>1))return e.find("PersistentVolume","",s).length>1?void 0:Pe(e,s)}function au(e){return e.at.get("spec").get("nodeAffinity")}function h1({spec:e}){let t=e.get("nodeSelector");return t.exists?t:e.get("affinity")}function y1(e){return(tt(e.at.value)?.nodeAffinity?.nodeSelectorTerms??[]).map(({matchExpressions:a,matchFields:s})=>Oe({matchExpressions:[...a??[],...s??[]]})).join(" or ")}var ru=b({id:"volumes-share-storage",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two volumes are the same disk or the same folder",why:"Each volume is bound to a claim of its own, and the programs behind the claims believe that they are alone. Two databases in one folder destroy the data of each other; a disk that a node knows under two names is often not attached at all. Most often a volume was copied and its path forgotten.",instead:"Give each volume a disk or a folder of its own. To share one on purpose, let the pods share one claim.",unless:"Namespaces share a network folder, which takes a volume each. A pair of which one says ReadWriteMany or ReadOnlyMany is therefore told as advice only.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},messages:{same:e=>`volumes '${e.other}' and '${e.volume}' are the same storage: ${e.storage}`},examples:{bad:[{title:"a copy whose path was forgotten",yaml:`
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
`}]},visit({graph:e,report:t}){let n=new Map;return{PersistentVolume(a){let s=ou(a);if(!s)return;let o=n.get(s.id)??[];n.set(s.id,[...o,a]);let r=o.find(l=>l.name!==a.name&&(e.isComplete||De(l,a)));if(!r)return;let i=[a,r].some(k1);t(s.at,"same",{volume:a.name,other:r.name,storage:s.words},{related:[{at:ou(r)?.at??r.at,note:`volume '${r.name}'`}],...i?{severity:"info"}:{}})}}}}),v1={csi:["driver","volumeHandle"],nfs:["server","path"],local:["path"],hostPath:["path"],awsElasticBlockStore:["volumeID"],gcePersistentDisk:["pdName"],azureDisk:["diskURI"],cinder:["volumeID"],vsphereVolume:["volumePath"],iscsi:["targetPortal","iqn","lun"],rbd:["pool","image"],cephfs:["path"]},b1=["local","hostPath"];function ou({at:e}){let t=e.get("spec");for(let[n,a]of Object.entries(v1)){let s=t.get(n);if(!s.exists)continue;let o=a.map(c=>String(s.get(c).scalar()??"").replace(/(.)\/+$/,"$1"));if(o.some(c=>c===""||c.includes("$")||c.includes("<")))return;let r=JSON.stringify(s.get("monitors").value??""),i=b1.includes(n)?JSON.stringify(tt(e.value)?.nodeAffinity??""):"",l=s.get(a.at(-1)??"");return{id:[n,...o,r,i].join(`
`),words:`${n} ${o.join(" ")}`,at:l}}}function k1({at:e}){let t=e.get("spec").get("accessModes").texts();return t.includes("ReadWriteMany")||t.includes("ReadOnlyMany")}var iu=b({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:s=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(s)?e(n,"expired",{rule:a,until:s}):e(n,"noDate",{rule:a,until:s}))}}}});var lu=b({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var cu=b({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:s}){if(t==="unknown-rule"){if(a==="")return e(n,"none");e(n,"unknown",{rule:a,meant:s===void 0?"":` (did you mean '${s}'?)`})}}}}});var du=b({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var mu=b({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var uu=b({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var pu=b({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){let a;return{resource(s){let{document:o}=s.at;if(a?.document!==o&&(a={document:o,isSuspicious:w1.test(n(s))}),!!a.isSuspicious)for(let r of Er(s.at)){let i=t(r),l=typeof r.value=="boolean"&&!/^(true|false)$/i.test(i);if(!l&&!x1(r.value,i))continue;let c={written:`'${i}'`,read:S1(r.value,i)};C1(r,s)?e(r,"text",c,{severity:"error"}):!l&&!/mode$/i.test(r.name)&&e(r,"number",c)}}}}}),w1=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function x1(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function S1(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Er(e){return Array.isArray(e.value)?e.items().flatMap(Er):B(e.value)?e.entries().flatMap(([,t])=>Er(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var R1=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function C1(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return R1.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var fu=b({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:s,problem:o}=t;if(o==="wildcard")return e(a,"wildcard",{text:s.startsWith("*")?s:`*${s}`});if(o==="in-itself")return e(a,"inItself",{name:s});if(o==="merge")return e(a,"merge");let r=he(s,t.known);e(a,"unknown",{name:s,meant:r===void 0?"":` (did you mean '*${r}'?)`})}}}});var gu=b({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var hu=b({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.before},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var yu=b({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,n){t.code==="unreadable"&&e({file:n,span:t.span},"unreadable",{reason:t.reason})}}}});var vu=b({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="blank")return;let{span:a,character:s,isLineEnd:o}=t;e({file:n,span:a},o?"lineEnd":"blank",{character:s})}}}});var bu=b({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var ku=b({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},P1[t.before])}}}}),P1={content:"tab",nothing:"nothing",item:"item"};var wu=b({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var xu=b({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="refused"&&e(a,A1[t.problem]),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}}),A1={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var Ru=b({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:n,first:a}of O1(e)){let{before:s,severity:o}=E1(a,n),r=[{at:L(a.at).get("name"),note:`${T(a)} is defined here, too`}];t(L(n.at).get("name"),"again",{object:T(n),before:s},{related:r,severity:o})}}}}});function O1(e){let t=N1(e).flatMap(a=>a.flatMap((s,o)=>{let r=T1(e,s,a.slice(0,o));return r?[{resource:s,first:r}]:[]}));if(e.isComplete)return t;let n=new Map;for(let{first:a,resource:s}of t){let o=Mn(s.file);n.set(o,(n.get(o)??new Set).add(`${a.file} ${s.file}`))}return t.filter(({first:a,resource:{file:s}})=>a.file===s?!0:!((n.get(Mn(s))?.size??0)>1||M1.test(Mn(s)))&&!$1(a.file,s))}var M1=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,V1=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function $1(e,t){let[n,a]=[Su(e),Su(t)],s=[...n].filter(o=>a.has(o));return n.has("patch")||a.has("patch")?!0:s.some(o=>!V1.has(o))||s.length===Math.min(n.size,a.size)}function Su(e){let t=e.slice(Mn(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(n=>n!==""))}function N1(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,s)=>a.file<s.file?-1:a.file>s.file?1:0))}function T1(e,t,n){let a=n.filter(s=>e.sameNamespace(s,t)===!0);return a.find(({file:s})=>s===t.file)??a.find(({file:s})=>Mn(s)===Mn(t.file))??(e.isComplete?a[0]:void 0)}function E1(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=Lr(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function Mn(e){return e.slice(0,e.lastIndexOf("/")+1)}function Lr(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,s)=>Lr(a,t[s]));if(!B(e)||!B(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&Lr(e[a],t[a]))}function qe(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var Cu=b({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("schedule"),a=n.text()?.trim()??"",[,,s=""]=a.split(/\s+/),o=/^([0-9]+)-([0-9]+)$/.exec(s);if(o===null||Number(o[2])-Number(o[1])!==6)return;let r=nt(a);if("problem"in r||"seconds"in r.cron)return;let{needsBothDays:i,daysOfWeek:l}=r.cron,[c=0]=l;i||l.size!==1||e(n,"either",{schedule:qe(a),days:s,weekday:L1[c]??""})}}}}),L1=["SUN","MON","TUE","WED","THU","FRI","SAT"];var Pu=b({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("schedule"),a=n.text()?.trim()??"",[s,o="",...r]=a.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(s??"")||o.includes("-"))return;let i=nt(a);"problem"in i||"seconds"in i.cron||i.cron.hours.size===24||e(n,"minute",{schedule:qe(a),meant:qe(["0",o,...r].join(" "))})}}}});var Au=b({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server rejects the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
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
`}]},visit({report:e}){return{CronJob(n){let a=n.at.get("spec"),s=a.get("schedule"),o=s.text(),r=o===void 0?void 0:nt(o);o!==void 0&&r&&"problem"in r&&!t(s)&&e(s,"schedule",{schedule:qe(o),problem:r.problem.text});let i=a.get("timeZone"),l=i.text(),c=l===void 0?void 0:cs(l);if(l===void 0||!c||t(i))return;let{code:d,suggestion:m}=c,u=m===void 0?"":`: '${m}' was probably meant`;d==="empty"||d==="local"?e(i,"unnamed",{zone:l}):e(i,"zone",{zone:qe(l),meant:u})}};function t(n){let a=n.text()??"",s=I1.exec(a)?.[0];if(s===void 0)return!1;let o={value:qe(a),variable:qe(s)};return e(n,"variable",o,{severity:"info"}),!0}}}),I1=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|<[\w -]+>/;var Ou=b({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec"),a=n.get("schedule"),s=a.text();if(s===void 0||n.get("suspend").flag()===!0)return;let o=nt(s);if("problem"in o||!ts(o.cron))return;let r=qe(s);/(^|\s),+(\s|$)/.test(s)?e(a,"empty",{schedule:r}):e(a,"day",{schedule:r})}}}});var Mu=b({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:n}){let{kind:a,version:s}=t,o=W1(t),r=n.get("labels");if(!o)return;if(F1(o))return!o.isRequired||s!=="v1"||r.entries().length===0?void 0:e(o.at,o.at.exists?"empty":"missing",{kind:a});let i=r.exists?"the labels of the pods":"the pods carry no labels",l=[{at:r.key,note:i}],[c]=o.pairs.entries().filter(([m,u])=>D1(u,Ir(r,m))),d=o.expressions?.items().find(m=>!j1(m,r));if(c){let[m,u]=c,p=Ir(r,m),f={key:m,selector:u.text()??""};typeof p=="string"?e(u,"differs",{...f,label:p},{related:l}):e(u,"absent",f,{related:l})}else if(d){let m={key:d.get("key").text()??"",operator:B1(d)};e(d,"expression",m,{related:l})}}}}}),_1=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function W1({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let s=e==="Job"&&n.get("manualSelector").flag()===!0;if(!s&&(e===void 0||!_1.has(e)))return;let o=a;return{at:a,pairs:o.get("matchLabels"),expressions:o.get("matchExpressions"),isRequired:!s}}function F1({at:e,pairs:t,expressions:n}){return e.exists?B(e.value)&&t.entries().length===0&&(n?.items()??[]).length===0:!0}function D1(e,t){return e.text()!==void 0&&t!==e.value&&!Vu(t)}function Ir(e,t){return B(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Vu(e){return e!=null&&typeof e!="string"}var G1=new Set(["In","NotIn","Exists","DoesNotExist"]);function j1(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!G1.has(a)||Vu(Ir(t,n))?!0:ue({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function B1(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var $u=b({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let n=t.at.get("spec").get("startingDeadlineSeconds"),a=n.number();a===0?e(n,"never",{severity:"error"}):a!==void 0&&a>0&&a<q1&&e(n,"short",{seconds:a})}}}}),q1=10;var Nu=b({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){if(!t.at.get("image").exists)return;let a=n.spec.get("volumes"),s=z1(n),o=a.exists?[{at:a.key,note:K1(s)}]:[];for(let r of U1(t)){let i=r.text();if(!i||s.includes(i))continue;let l=he(i,s),c=l===void 0?"":` (did you mean '${l}'?)`;e(r,"undefined",{container:t.name,volume:i,meant:c},{related:o})}}}}});function K1(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function U1(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>B(t.value)).map(t=>t.get("name"))}function z1(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...n].flatMap(s=>s.text()??[])}var Tu=[bm,km,wm,Cm,Pm,Am,Mm,Vm,Im,_m,Wm,Fm,Dm,Gm,jm,Bm,Km,Um,Hm,Jm,Ym,Zm,Xm,eu,nu,su,ru,Kd,Ud,zd,_d,Fd,Dd,qd,am,sm,om,cm,dm,Qd,Xd,tm,Ru,Cu,Pu,Au,Ou,Mu,$u,Nu,vd,bd,kd,xd,Rd,Cd,Pd,Ad,Od,$d,Nd,Ld,Id,cd,dd,md,pd,fd,gd,hd,yd,mm,gm,uu,pu,fu,gu,hu,yu,vu,bu,ku,wu,xu,iu,lu,cu,du,mu];function gt(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}var np=co(tp(),1);function ap(e){let t=e.map(n=>(0,np.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function sp(e,t){let n=new Map(e.map(m=>[m.id,m])),a=t.overrides.map(m=>({override:m,matches:Hr(m,t)})),s=new Map(e.map(m=>[m.id,a.filter(({override:u})=>u.rules[m.id]?.options!==void 0)]));return{isOn:r,isHeard:i,variants:l,variantFor:c,severityOf:d};function o(m,u){let p=t.rules[m.id]?.severity;return p!==void 0?p:t.profile==="recommended"&&u==="info"?"off":u}function r(m){return n.get(m)?t.rules[m]?.severity!=="off"?!0:a.some(({override:p})=>(p.rules[m]?.severity??"off")!=="off"):!1}function i(m){let u=n.get(m);return u!==void 0&&o(u,u.severity)!=="off"}function l(m){let u={...OR(m.options),...t.rules[m.id]?.options};return[u,...(s.get(m.id)??[]).map(({override:p})=>({...u,...p.rules[m.id]?.options}))]}function c(m,u){return u?(s.get(m)??[]).findLastIndex(({matches:f})=>f({file:u.file,resource:u}))+1:0}function d(m,u,p){let f=n.get(m);if(!f)return"error";let h=o(f,p??f.severity);for(let{override:g,matches:v}of a){let y=g.rules[m]?.severity;y!==void 0&&v(u)&&(h=y)}return h}}function OR(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function Hr(e,{filesFrom:{add:t,drop:n}}){let a=e.files?ap(e.files):void 0,s=a&&(l=>a(t+(n!==""&&l.startsWith(n)?l.slice(n.length):l))),o=zr(e.kinds),r=zr(e.namespaces),i=zr(e.names);return({file:l,resource:c})=>(s?.(l)??!0)&&(o===void 0||c!==void 0&&o(c.kind))&&(r===void 0||c!==void 0&&r(c.namespace))&&(i===void 0||c!==void 0&&i(c.name))}function zr(e){return e===void 0?void 0:gt(e)}function op(e){let[t="",...n]=e.split("/");if(t===""||n.length<1||n.length>2||n.includes(""))return`'${e}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`;let a=Ot(t,yn);return/[*?]/.test(t)||yn.includes(t)||a===""?void 0:`there is no kind '${t}'${a}`}function rp(e){let t=e.map(n=>{let a=n.split("/"),[s="*",o="*",r]=a;return{kind:gt([s]),namespace:gt([r===void 0?"*":o]),name:gt([r??o])}});return(n,a,s)=>t.some(o=>o.kind(n)&&o.namespace(a)&&o.name(s))}var oa=class extends Error{constructor(){super(...arguments);this.name="UsageError"}},Nn=class extends oa{constructor(){super(...arguments);this.name="ConfigError"}};function Vt(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function Ws(e,t){let n=0,a=e.length-1;for(;n<a;){let s=n+a+1>>1;(e[s]??0)<=t?n=s:a=s-1}return n}function _s(e,t){let n=Ws(e,t);return{line:n+1,column:t-(e[n]??0)+1,offset:t}}function ip(e,t){return{start:_s(e,t.start),end:_s(e,t.end)}}function be(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),s=a===-1?e.length:a;return{start:n,end:e[s-1]==="\r"?Math.max(n,s-1):s}}function cp(e){for(let r of VR){let i=r(e);if(i)return i}let{reason:t,line:n,column:a}=e,s=ER.find(r=>r.says.test(t)),o=s?.hint??dp.find(r=>r.line.test(n))?.hint??"see whether a text on it needs quotes";return{reason:s?.reason??(t.split(`
`)[0]??"").slice(0,60),hint:o,...s?.isHere?{from:a}:{}}}var Fs=/indentation|separator is expected|multiline key|':' after|comma/,MR=/^\s*```|^(?:---|\s)*[$>]\s+\w/,VR=[({line:e})=>/^\s*(?:<<<<<<< |=======$|>>>>>>> )/.test(e)?{reason:"this is the mark of a merge conflict",hint:"choose one side and remove the marks"}:void 0,({line:e,above:t,reason:n})=>{let a=Fs.test(n)?[e,t??""].findIndex(s=>MR.test(s)):-1;return a===-1?void 0:{reason:"this is no YAML",hint:"remove the line: it looks like part of a web page or of a shell session",isAbove:a===1}},({line:e})=>/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/.test(e)?{reason:"this is no YAML",hint:"remove the '...'"}:void 0,NR,({line:e,column:t,reason:n})=>{let a=/comma/.test(n)&&e[t]===":"?/("[^"]*"|[^\s,[{]+)\s*$/.exec(e.slice(0,t)):null;return a?{reason:"a ',' is missing before this",hint:"put one there",from:a.index}:void 0},({line:e,reason:t})=>Fs.test(t)&&/^\s*(?:- )*[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /.test(e)?{reason:"the value holds ': '",hint:"put it in quotes"}:void 0,TR,({above:e,reason:t,line:n})=>Fs.test(t)&&e!==void 0&&lp.test(e)&&!lp.test(n)?{reason:"the line is no 'key: value' pair",hint:"put a blank behind the ':'",isAbove:!0}:void 0,({above:e,reason:t})=>/multiline key|separator is expected/.test(t)&&e!==void 0&&/^[^:#\s\-{}[\]][^:#]*$/.test(e)?{reason:"the line is no 'key: value' pair",hint:dp.find(n=>n.line.test(e))?.hint??"",isAbove:!0}:void 0],lp=/^\s*(?:- +)?[\w.-]+:(?!\/\/)[^\s:]\S*\s*$/,$R=/(?:^|[:,[{-])\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')(\s*)([^\s,\]}:].*)/;function NR({line:e,reason:t}){if(!Fs.test(t))return;let n=$R.exec(e),[a,s="",o="",r=""]=n??[];if(!n||a===void 0)return;let i=n.index+a.length-r.length;return r.startsWith("#")&&o!==""?void 0:r.startsWith("#")?{reason:"a comment needs a blank before its '#'",hint:"put one there",from:i}:o!==""&&/["']/.test(r[0]??"")&&/comma/.test(t)?{reason:"a ',' is missing before this",hint:"put one there, or a ':' if it is the value of a key",from:i}:{reason:"the quoted text ends before this",hint:s.startsWith("'")?"an apostrophe inside of '...' is written ''":'a quote inside of "..." is written \\"',from:i}}function TR({line:e,reason:t}){if(!/indentation|separator/.test(t))return;let n=e.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|(?<=^|\s)#.*/g,s=>" ".repeat(s.length)),a=0;for(let{0:s,index:o}of n.matchAll(/[[{\]}]/g))if(a+=s==="["||s==="{"?1:-1,a<0)return{reason:`this '${s}' closes nothing`,hint:"remove it",from:o}}var ER=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end"},{says:/multiline key|implicit key|':' after a mapping key/,reason:"the line is no 'key: value' pair"},{says:/comma between/,reason:"a ',' is missing before this",hint:"put one there, or the text that holds it in quotes",isHere:!0},{says:/found ','/,reason:"nothing stands before this ','",hint:"remove it",isHere:!0},{says:/escape sequence|hexadecimal/,reason:"in double quotes no such escape is known",hint:"write '\\\\' for a backslash, or use single quotes",isHere:!0},{says:/null byte|non-printable|control character|JSON character/,reason:"a character stands here that no YAML may hold",hint:"remove it, or save the file as UTF-8 text",isHere:!0},{says:/directive/,reason:"a line that begins with '%' is a directive",hint:"remove it, or put the text in quotes"},{says:/unexpected end of the stream/,reason:"the text ends too early",hint:"close what is open"},{says:/nesting|depth/i,reason:"the values are nested more than 1000 levels deep",hint:"make it flatter"},{says:/line break is expected|block scalar|chomping|indentation width/,reason:"behind '|' or '>' only '+', '-' and a digit may stand",hint:"put the text on the next line"},{says:/anchor/,reason:"'&' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/alias/,reason:"'*' without quotes begins the name of an anchor",hint:"put the text in quotes"},{says:/\btag\b/,reason:"'!' without quotes begins a tag",hint:"put the text in quotes"}],dp=[{line:/^\s*(?:- )*[\w./-]+:[ ]+[@`%]/,hint:"put the value in quotes: no plain text may begin with this character"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^\s*- /,hint:"give it the indentation of the list that it belongs to"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}];var LR=/^(?:[^#\n]*[:-])?[ \t]*(?:[&!][^\s]+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;function Jr(e){if(!/[|>]/.test(e))return[];let t=[],n,a=0;for(let s=0;s<e.length;){let o=e.indexOf(`
`,s),r=o===-1?e.length:o+1,i=e.slice(s,o===-1?e.length:o),l=i.trim()==="",c=i.length-i.trimStart().length;n!==void 0&&!l&&c<=n&&(t.push({start:a,end:s}),n=void 0),n===void 0&&!l&&LR.test(i)&&(n=IR(i,c),a=r),s=r}return n!==void 0&&t.push({start:a,end:e.length}),t}function IR(e,t){let n=/^(?:- +)+(?=[^|>\s])/.exec(e.slice(t));return t+(n?.[0].length??0)}function ra(e,t){let n=0,a=e.length-1;for(;n<=a;){let s=n+a>>1,o=e[s];if(!o)return!1;if(t<o.start)a=s-1;else if(t>=o.end)n=s+1;else return!0}return!1}var Ds={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)","\x85":"next line (U+0085)","\u2028":"line separator (U+2028)","\u2029":"paragraph separator (U+2029)"},Tn=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f\u0085\u2028\u2029]/g;function ia(e){return e==="\x85"||e==="\u2028"||e==="\u2029"}function up(e,t){let n=be(e,t.offset),a=Qr(e);if(a&&a.start<=n.end)return[{code:"template",span:a}];let s=GR(e,t);if(s.length>0)return s;let o=jR(e,n);if(o)return[o];let r=BR(e,n);if(r)return[r];let i=qR(e,t);if(i)return[i];let l=JR(e,n,t);return l?[l]:[QR(e,t,n)]}var _R=/\{\{|\{%|<%|\[\[(?= )|\$\{(?!\{)/g;function Qr(e){let t=-1,n=[],a=-1,s;for(let{0:o,index:r}of e.matchAll(_R)){if(r>t){let c=be(e,r);t=c.end,{quotes:n,comment:a}=pp(e,c)}if(r>=a||ra(n,r)||o!=="${"&&/[^\s[{(,]/.test(e[r-1]??" ")||o==="${"&&!/[{[][^\n}\]]*$/.test(e.slice(Math.max(0,r-200),r))||(s??=Jr(e),ra(s,r)))continue;let i=WR[o]??"}}",l=e.indexOf(i,r);return{start:r,end:l!==-1&&l<t?l+i.length:t}}}var WR={"{%":"%}","<%":"%>","[[":"]]","${":"}"},FR=/(^|[\s:,[{(-])("[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|$)|'[^'\n]*(?:''[^'\n]*)*(?:'|$)|#)/g;function pp(e,t){let n=[];for(let{0:a,1:s="",2:o="",index:r}of e.slice(t.start,t.end).matchAll(FR)){let i=t.start+r+s.length;if(o!=="#")n.push({start:i,end:t.start+r+a.length});else if(s===""||/\s/.test(s))return{quotes:n,comment:i}}return{quotes:n,comment:t.end+1}}var mp=/^ *\t[ \t]*(?=[^\s#])|(\t)(?<=^ *(?:- +)*- *\t)[ \t]*(?=[^\s#])/gm,DR=/flow collection|comma|node content|quoted|escape|JSON character/;function GR(e,t){if(DR.test(t.reason)&&!/tab/.test(t.reason))return[];let n=be(e,t.offset),a=n.start>0?be(e,n.start-1):n,s=i=>a.start<=i&&i<n.end;if(e.slice(a.start,n.end).search(mp)===-1)return[];let o=Jr(e),r=[];for(let{0:i,1:l,index:c}of e.matchAll(mp)){if(!s(c)&&ra(o,c))continue;let d=l===void 0?"content":"item";if(r.push({code:"tab",span:{start:c,end:c+i.length},before:d}),r.length>=100)break}return r}function jR(e,t){let n=e.lastIndexOf(`
`,t.start-2)+1;for(let a of n<t.start?[be(e,n),t]:[t]){let s=e.slice(a.start,a.end);if(s.search(Tn)===-1)continue;let{quotes:o,comment:r}=pp(e,a);for(let{0:i,index:l}of s.matchAll(Tn)){let c=a.start+l;if(c>=r||ra(o,c))continue;let d=Ds[i]??i;return{code:"blank",span:{start:c,end:c+1},character:d,isLineEnd:ia(i)}}}}function BR(e,t){let n=t.start>0?be(e,t.start-1):t;for(let{start:a,end:s}of[n,t]){let o=e.slice(a,s);if(!/^(?:[ \t]+---[ \t]*|--|-{4,}|-[ -]*-|[\u2010-\u2015]+-*)[ \t]*$/.test(o))continue;let r=o.length-o.trimStart().length;return{code:"invalid",span:{start:a+r,end:a+o.trimEnd().length},reason:"this line separates no documents",hint:"write just '---', without blanks before it"}}}function qR(e,t){let n=/quoted scalar|deficient indentation/.test(t.reason);if(n){let s=UR(e,t.offset);if(s)return{code:"unclosed-quote",span:s,quote:e[s.start]??'"'}}if(!n&&!/flow collection$/.test(t.reason))return;let a=HR(e,t.offset);if(a!==void 0)return{code:"invalid",span:{start:a,end:a+1},reason:`the '${e[a]}' is never closed`,hint:"close it, or indent what belongs into it"}}var KR=/(^|[:\-,[{])[ \t]*("[^"\\\n]*(?:\\.[^"\\\n]*)*("|\\?$)|'[^'\n]*(?:''[^'\n]*)*('|$))/gm;function UR(e,t){let n,a=be(e,t).end;for(let{0:s,2:o="",3:r,4:i,index:l}of e.slice(0,a).matchAll(KR)){if(r==='"'||i==="'")continue;let c=l+s.length-o.length;if(c>=Math.max(t,1))break;n={start:c,end:be(e,c).end}}return n}var zR=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g;function HR(e,t){let n=[],a=e.slice(0,t).replace(zR,s=>" ".repeat(s.length));for(let s of a.matchAll(/[[{\]}]/g))s[0]==="["||s[0]==="{"?n.push(s.index):n.pop();return n.at(-1)}function JR(e,t,{reason:n}){let a=e.slice(t.start,t.end),s=/(?:^|[:\-,[]\s+|\[)(\*(?:[^\s,\]}]*)(?:[ \t]+[^\s,#\]}]+)*)/.exec(a);if(!s?.[1]||!/alias|bad indentation|node content/.test(n))return;let o=t.start+s.index+s[0].length-s[1].length;return{code:"anchor",span:{start:o,end:o+s[1].length},name:s[1],known:[],problem:"wildcard"}}function QR(e,t,n){let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=be(e,a.start-1);let s=a.start>0?be(e,a.start-1):void 0,o=cp({reason:t.reason,line:e.slice(a.start,a.end),column:a===n?t.offset-a.start:0,above:s&&e.slice(s.start,s.end)});return{code:"invalid",span:ZR(e,o.isAbove&&s?s:a,o),...YR(o)}}function YR({reason:e,hint:t}){return{reason:e,hint:t}}function ZR(e,t,{from:n=0}){let a=e.slice(t.start,t.end),s=a.length-a.trimStart().length,o=a.trimEnd().length,r=Math.max(s,Math.min(n,o-1));return{start:t.start+r,end:t.start+Math.max(o,r)}}function fp(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/[.*/]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function gp(e){if(e instanceof RangeError)return{reason:"nesting too deep",offset:0};if(!(e instanceof Sa))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var hp=/(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source,XR=new RegExp(`^${hp}[{[]${hp}["{[\\]}]`),eC=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g;function yp(e){if(!e.includes("//")&&!e.includes("/*"))return[];if(!XR.test(e))return[];let t=[];for(let{0:n,index:a}of e.matchAll(eC))n.startsWith("/")&&t.push({start:a,end:a+n.trimEnd().length});return t}function vp(e,t){let n="",a=0;for(let{start:s,end:o}of t)n+=e.slice(a,s)+e.slice(s,o).replace(/[^\n]/g," "),a=o;return n+e.slice(a)}var tC=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}]/g;function bp(e){if(!/^\s*\{/.test(e))return;let t=[],n=0,a=0,s=0;for(let{0:r,index:i}of e.matchAll(tC)){if(r==="{"&&n++===0){if(e.slice(s,i).trim()!=="")return;a=i}if(r==="}"&&--n===0&&(s=i+1,t.push({start:a,end:s})),n<0)return}return n===0&&t.length>1&&e.slice(s).trim()===""?t:void 0}function Gs({tape:e},t){let n=0,a=e.length/4-1;for(;n<a;){let l=n+a+1>>1;(e[l*4+1]??0)<=t?n=l:a=l-1}let s=n*4,o=e[s]===X.scalar||e[s]===X.key,r=e[s+1]??0,i=e[s+2]??0;return o&&r<=t&&t<i?{start:r,end:i}:void 0}function kp(e,t,n){let a=new Set(n.filter(({depth:c})=>c===0).map(({key:c})=>c));if(!a.has("apiVersion")||!a.has("kind"))return[];let s=nC(t);if(s.some(({start:c})=>e.slice(e.lastIndexOf(`
`,c-1)+1,c).trim()!==""))return[];let o=new Map(s.map(({name:c},d)=>[c,d])),r=[],i=new Set,l=s[0]?.name;return s.forEach(({name:c,start:d},m)=>{let u=c==="apiVersion"||c==="kind",p=i.has("apiVersion")&&i.has("kind"),f=(o.get("apiVersion")??0)>=m&&(o.get("kind")??0)>=m,h=u||c===l||c==="metadata"&&o.get(c)===m;i.has(c)&&p&&f&&h&&(r.push(d),i=new Set,l=c),i.add(c)}),r}function nC({tape:e,keys:t}){let n=[],a=s=>e[s]===X.alias?s+4:e[s+3]??s+4;for(let s=4;s<e.length;){let o=e[s]===X.key;o&&n.push({name:t[e[s+3]??0]??"",start:e[s+1]??0}),s=a(o?s+4:a(s))}return n}var aC=/(?<=\n) *\t[ \t]*|(\t)(?<=\n *(?:- +)*- *\t)[ \t]*/g;function wp(e,t,n){let a=e.slice(t.start,t.end);if(!a.includes("	"))return[];let s=t.start===0?`
`:"",o=[],r=sC(e,n);for(let i of`${s}${a}`.matchAll(aC)){let l=t.start-s.length+i.index,c=l+i[0].length,d=l+i[0].indexOf("	");if(r.takes(d))continue;let m=e[c],u=m===void 0||m===`
`||m==="\r"||m==="#";o.push({span:{start:l,end:c},before:i[1]!==void 0?"item":u?"nothing":"content"})}return o}function sC(e,t){let n=0,a=0,s=[],o={start:-1,end:-1,isPlain:!1,column:-1};return{takes(i){if(r(i),o.start<=i&&i<o.end)return!0;let l=e.lastIndexOf(`
`,i)+1;return o.isPlain&&o.end<=l&&e.slice(o.end,i).trim()===""?i-l>o.column:s.some(({isFlow:d,end:m})=>d&&i<m)}};function r(i){for(;n<t.length;n++,a=0){let{tape:l}=t[n]??{tape:new Int32Array};for(;a<l.length;a+=4){let c=l[a+1]??0;if(c>i)return;let d=l[a+2]??0;for(;s.length>0&&(s.at(-1)?.end??0)<=c;)s.pop();let m=l[a];if(m===X.mapping||m===X.sequence){let h=e[c]==="{"||e[c]==="[",g=h?s.at(-1)?.column??-1:c-(e.lastIndexOf(`
`,c-1)+1);s.push({end:d,column:g,isFlow:h});continue}let u=e[c]==='"'||e[c]==="'",p=m===X.scalar&&e[c-1]===`
`,f=!u&&!p&&d>c&&m!==X.alias;o={start:c,end:d,isPlain:f,column:s.at(-1)?.column??-1}}}}}var oC=new Set(["duplicate-key","missing-separator","blank","tab","refused"]);function xp(e){return oC.has(e.code)}function js(e,t){let n=e.slice(t.start,t.end),a=yp(n),s=rC(a.length===0?n:vp(n,a)),o=lC(s);if("failure"in o){let h=bp(s);if(h)return Rp(h.map(v=>js(e,la(v,t.start))));let g=up(s,o.failure);return{documents:[],troubles:g.map(v=>Zr(v,t.start))}}let{trees:r,duplicates:i,faults:l}=tl(o.text,o.events,h=>o.toOffset(h)+t.start),c=l.length>0?Qr(s):void 0;if(c)return{documents:[],troubles:[{code:"template",span:la(c,t.start)}]};let[d]=r,m=d&&i.length>0?kp(e,d,i):[];if(m.length>0)return pC(e,t,m);let u=[...l.map(h=>bC(fp(h),e)),...i.map(({key:h,before:g,again:v})=>({code:"duplicate-key",key:h,before:g,span:v})),...a.slice(0,1).map(h=>({code:"refused",problem:"json-comment",span:la(h,t.start)})),...gC(s,r).map(h=>Zr(h,t.start)),...hC(s).map(h=>Zr(h,t.start)),...r.flatMap(h=>vC(e,t,h))];if(s===n)for(let{span:h,before:g}of wp(e,t,r))u.push({code:"tab",span:h,before:g});let p=yC(d);p&&u.push(p);let f=r.map(h=>({...h,span:t}));return{documents:u.every(xp)?f:[],troubles:u}}function rC(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var iC=2e7,Xr=" ".repeat(8);function lC(e){let t=e,n,a=-1,s=[];for(let o=e.length;;o+=t.length){let r=mC(t);if(!("reason"in r))return{text:t,events:r,toOffset:s.length===0?uC:d=>dC(s,d)};n??=r;let i=be(t,r.offset);if(r.reason!=="deficient indentation"||o>iC||i.start===a)return{failure:n};let l=t.slice(i.start,i.end),c=l.replace(cC,d=>d==="	"?" ":d);if(c!==l){t=t.slice(0,i.start)+c+t.slice(i.end);continue}a=i.start,s.push(i.start),t=t.slice(0,i.start)+Xr+t.slice(i.start)}}var cC=/"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|\t/g;function dC(e,t){let n=0,a=e.length;for(;n<a;){let o=n+a>>1;(e[o]??0)<t?n=o+1:a=o}if(n===0)return t;let s=(n-1)*Xr.length;return Math.max((e[n-1]??0)-s,t-s-Xr.length)}function mC(e){let{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return Fi(e,{maxDepth:el})}catch(n){return gp(n)}finally{Error.stackTraceLimit=t}}function uC(e){return e}function pC(e,t,n){let a=n.map(r=>fC(e,e.lastIndexOf(`
`,r-1)+1)),s=[t.start,...a].map((r,i)=>js(e,{start:r,end:a[i]??t.end})),o=n.map((r,i)=>{let l=be(e,r),c=e.indexOf(":",r);return{code:"missing-separator",span:{start:r,end:c===-1||c>l.end?l.end:c},first:Sp(s[i]),second:Sp(s[i+1])}});return Rp([...s,{documents:[],troubles:o}])}function fC(e,t){let n=t;for(;n>0;){let a=e.lastIndexOf(`
`,n-2)+1;if(e[a]!=="#")break;n=a}return n}function Rp(e){return{documents:e.flatMap(({documents:t})=>t),troubles:e.flatMap(({troubles:t})=>t)}}function Sp(e){let t=e?.documents[0]?.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function gC(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(n?.[1])return[Yr("end-mark",n[0].lastIndexOf("..."))];let a=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]+---(?=\s)/.exec(e);if(a)return[Yr("indented-separator",a[0].length-3)];if(t.length<2)return[];let s=/^\.\.\.(?=[ \t]*\r?$)/m.exec(e);return s?[Yr("behind-end",s.index)]:[]}function Yr(e,t){return{code:"refused",problem:e,span:{start:t,end:t+3}}}function hC(e){let t=e.indexOf("\uFFFD");return t===-1?[]:[{code:"refused",problem:"not-utf8",span:{start:t,end:t+1}}]}function yC(e){let t=e?.value;if(!e||!Array.isArray(t)||t.length===0)return;let n=s=>typeof s=="object"&&s!==null&&"apiVersion"in s&&"kind"in s&&"metadata"in s,a=e.tape[1]??0;return t.every(n)?{code:"refused",problem:"object-list",span:{start:a,end:a+1}}:void 0}function vC(e,t,n){let a=e.slice(t.start,t.end);if(a.search(Tn)===-1)return[];let s=[];for(let o of a.matchAll(Tn)){let r=t.start+o.index,i=Gs(n,r);if(!i||/["'|>]/.test(e[i.start]??""))continue;let l=e.slice(i.start,i.end);if(!(l.includes(`
`)||r>i.start&&r<i.end-1&&l.includes(" ")&&e[r+1]!=="#"&&!ia(o[0]))&&(s.push({code:"blank",span:{start:r,end:r+1},character:Ds[o[0]]??o[0],isLineEnd:ia(o[0])}),s.length>=1e3))break}return s}function bC(e,t){if(e.span.end>e.span.start)return e;let n=t.indexOf(":",e.span.start),a=n===-1?Math.max(0,e.span.start-1):n;return{...e,span:{start:a,end:a+1}}}function la({start:e,end:t},n){return{start:e+n,end:t+n}}function Zr(e,t){let n=la(e.span,t);return e.code==="duplicate-key"?{...e,span:n,before:la(e.before,t)}:{...e,span:n}}function Ap(e){let t=[],n=[],a=0;for(let s=Cp(e,0);s!==-1;s=Cp(e,s+3)){let o=e[s+3];if(o!==void 0&&o!==`
`&&o!=="\r"&&o!==" "&&o!=="	"){n.push(s);continue}Pp(e,a,s)&&t.push({start:a,end:s}),a=kC(e,s+3)}return Pp(e,a,e.length)&&t.push({start:a,end:e.length}),{pieces:t,glued:n}}function kC(e,t){let n=e.indexOf(`
`,t);return n!==-1&&e[n+1]==="\uFEFF"&&e.slice(t,n).trim()===""?n+2:t}function Cp(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1))if(n===0||e[n-1]===`
`)return n;return-1}function Pp(e,t,n){let a=t;for(;a<n;){let s=e.indexOf(`
`,a),o=s===-1||s>n?n:s,r=a;for(;r<o&&(e[r]===" "||e[r]==="	"||e[r]==="\r");)r++;let i=e[r],l=i==="%"&&r===a,c=r===a&&e.startsWith("...",a)&&e.slice(a+3,o).trim()==="";if(r<o&&i!=="#"&&!l&&!c)return!0;a=o+1}return!1}var wC={isWanted:()=>!0,isMissed:()=>!0};function Bs(e,{isWanted:t,isMissed:n}=wC){let a=[],s=[],o=[],r=!1,i=0,{pieces:l,glued:c}=Ap(e);for(let d of l){let m={start:i,end:d.start};i=d.end;let u=e.slice(d.start,d.end);if(!t(u)){o.push(d);continue}let p=js(e,d),f=[...RC(e,m,d),...xC(e,c,d),...p.troubles],h=f.length===0||n(u);if(!h&&p.documents.length===0){o.push(d);continue}for(let g of p.documents)a.push(g);if(h)for(let g of f)s.push(g);r||=p.documents.length===0}return{documents:a,troubles:s,isBroken:r,unwanted:o,pieceCount:l.length}}function xC(e,t,n){return t.filter(a=>n.start<=a&&a<n.end&&!/^-+\s*$/.test(SC(e,a))).map(a=>({code:"refused",problem:"behind-separator",span:{start:a+3,end:be(e,a).end}}))}function SC(e,t){let{start:n,end:a}=be(e,t);return e.slice(n,a)}function RC(e,t,n){let a=[],s=e.slice(t.start,t.end),o=s.includes("%")?/^%[A-Z].*/m.exec(s):null;if(o){let c=t.start+o.index,d=c+o[0].trimEnd().length;a.push({code:"refused",problem:"directive",span:{start:c,end:d}})}if(!s.endsWith("---"))return a;let r=be(e,n.start),i=e.slice(n.start,r.end),l=n.start+i.length-i.trimStart().length;if(i.trim()!==""&&e[l]!=="#"){let c=n.start+i.trimEnd().length;a.push({code:"refused",problem:"behind-separator",span:{start:l,end:c}})}return a}function qs(e){return e.startsWith("\uFEFF")?e.slice(1):e}var Op=["recommended","strict","all"];var Mp={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function Np(e,t,n){let a=qs(e),s=Bs(a),o=Vt(a),r=(u,p)=>{let{line:f,column:h}=_s(o,u);throw new Nn(`${t}:${f}:${h}: ${p}`)},i=s.troubles.find(({code:u})=>u!=="refused");i&&r(i.span.start,`this is no valid YAML: ${CC(i)}`);let[l,c]=s.documents;if(c&&r(c.tape[1]??c.span.start,"a configuration is one document: remove what follows here"),!l||l.value===null)return{};let d={...l,file:t,index:0},m={rules:new Map(n.map(u=>[u.id,u])),file:t,fail:(u,p)=>r(wt(u).start,p)};return PC(rt.root(d),m)}function CC(e){switch(e.code){case"invalid":return`${e.reason}: ${e.hint}`;case"tab":return"a tab stands where only blanks may";case"duplicate-key":return`key '${e.key}' stands here again`;case"unclosed-quote":return`the text that begins with ${e.quote} here is never closed`;case"anchor":return`'${e.name}' leads to no anchor: a text that begins with '*' needs quotes`;case"blank":return`this is not a blank but a ${e.character}`;default:return e.code.replaceAll("-"," ")}}function Jt(e,t,n){if(!B(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(Lp).join(", ")} belongs here`);let a={};for(let[s,o]of e.entries()){let r=Object.hasOwn(n,s)?n[s]:void 0;if(!r)return t.fail(o.key,`unknown key '${s}'${Ot(s,Object.keys(n))}`);o.value!==null&&(a[s]=r(o,t))}return a}function PC(e,t){let n=Jt(e,t,{$schema:$t,extends:Us(Op),rules:Tp,overrides:Ks(MC),ignore:Ks(VC),external:NC,complete:ti,namespace:EC,kubernetesVersion:LC,cluster:(a,s)=>Jt(a,s,{storageClasses:Ks(IC)}),suppressions:(a,s)=>Jt(a,s,{forbid:TC})});return{...n.extends?{profile:n.extends}:{},...n.rules?{rules:n.rules}:{},...n.overrides?{overrides:n.overrides}:{},...n.ignore?{ignore:n.ignore}:{},...n.external?{external:n.external}:{},...n.complete===void 0?{}:{complete:n.complete},...n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0},...n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion},...n.cluster?.storageClasses?{storageClasses:n.cluster.storageClasses}:{},...n.suppressions?.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{}}}function Tp(e,t){if(!B(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,s]of e.entries()){let o=t.rules.get(a);if(!o)return t.fail(s.key,`there is no rule '${a}'${Ot(a,t.rules.keys())}`);n[a]=AC(s,t,o)}return n}var $p=[...gr,"off"];function AC(e,t,n){if(e.value===!1)return{severity:"off"};if(!B(e.value))return{severity:Us($p)(e,t)};let{severity:a,...s}=Jt(e,t,{severity:(o,r)=>o.value===!1?"off":Us($p)(o,r),...Object.fromEntries(Object.entries(n.options).map(([o,r])=>[o,(i,l)=>OC(i,l,r)]))});return{...a?{severity:a}:{},...Object.keys(s).length>0?{options:s}:{}}}function OC(e,t,n){switch(n.type){case"strings":return En(e,t);case"string":return $t(e,t);case"boolean":return ti(e,t);case"integer":{let a=e.number();return a===void 0||!Number.isInteger(a)||a<(n.minimum??Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):a}}}var Ep={files:En,kinds:$C,namespaces:En,names:En};function MC(e,t){let{rules:n,...a}=Jt(e,t,{...Ep,rules:Tp});return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):{...a,rules:n}:t.fail(e,"an override needs 'rules'")}function VC(e,t){let{rules:n,reason:a="",until:s,...o}=Jt(e,t,{...Ep,rules:En,reason:$t,until:$t});return n?{...o,rules:n,reason:a,...s?{until:s}:{},file:t.file,span:wt(e)}:t.fail(e,"an ignore entry needs 'rules'")}function $C(e,t){return ei(e,t,n=>{let a=yn.includes(n)?"":Ot(n,yn);return a===""?void 0:`there is no kind '${n}'${a}`})}function NC(e,t){return ei(e,t,n=>op(n))}function TC(e,t){let n=[...t.rules.keys()];return ei(e,t,a=>n.some(gt([a]))?void 0:`no rule is called '${a}'${Ot(a,n)}`)}function ei(e,t,n){let a=En(e,t);return a.forEach((s,o)=>{let r=n(s);r!==void 0&&t.fail(e.items()[o]??e,r)}),a}function EC(e,t){let n=$t(e,t);return rn(n)?n:t.fail(e,`a namespace has small letters, digits and '-' only, unlike '${n}'`)}function LC(e,t){let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(e.scalar()??"")),a=Number(n?.[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function IC(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return{...n,name:a};let s=Jt(e,t,{name:$t,provisioner:$t,default:ti,volumeBindingMode:Us(["Immediate","WaitForFirstConsumer"])});return s.name?{...n,...s}:t.fail(e,"a storage class needs a 'name'")}function Us(e){return(t,n)=>{let a=t.text();return e.find(o=>o===a)??n.fail(t,`${e.map(Lp).join(", ")} may stand here${a===void 0?"":`, not '${a}'${Ot(a,e)}`}`)}}function Ks(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function En(e,t){return typeof e.value=="string"?[e.value]:Ks($t)(e,t)}function $t(e,t){return e.text()??t.fail(e,"a text belongs here")}function ti(e,t){return e.flag()??t.fail(e,"'true' or 'false' belongs here")}function Lp(e){return`'${e}'`}var _C=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function je(e){return e.replace(_C,Ip).replaceAll("	"," ")}function Ln(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,Ip)}function Ip(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function _p(e){let t={version:1,resources:e.resources.map(DC),references:e.references.flatMap(WC),services:e.ofKind("Service").map(n=>FC(e,n)),bindings:e.bindings};return`${Ln(t,2)}
`}function WC({from:e,at:t,keyAt:n,to:a,state:s,targets:o}){let r={from:zs(e),path:(n??t).path};return a.selector===void 0?[{...r,to:a,state:s}]:s==="resolved"?o.map(i=>({...r,to:zs(i),state:s})):[{...r,to:{kind:a.kind,namespace:a.namespace,selector:a.selector},state:s}]}function FC(e,t){return{service:{namespace:t.namespace,name:t.name},endpoints:e.endpointsOf(t).map(({pod:n,ports:a})=>({workload:zs(n.workload.resource),pod:n.name,ports:a}))}}function zs({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function DC(e){return{...zs(e),file:e.file,document:e.at.document.index}}var Wp=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:o,message:r})=>`${je(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${s} ${o} ${je(r)}
`).join("");var Fp=({findings:e,summary:t})=>`${Ln({version:1,findings:e.map(({rule:n,severity:a,message:s,file:o,range:r,resource:i,path:l,related:c,help:d})=>({rule:n,severity:a,message:s,file:o,range:r,...i?{resource:i}:{},path:l,related:c,help:d})),summary:t},2)}
`;var Qt={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function Dp(e){let t=([n,a])=>e?s=>`\x1B[${n}m${s}\x1B[${a}m`:s=>s;return{bold:t(Qt.bold),dim:t(Qt.dim),red:t(Qt.red),yellow:t(Qt.yellow),blue:t(Qt.blue),cyan:t(Qt.cyan),green:t(Qt.green)}}var GC={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},qp=(e,{color:t,quiet:n})=>{let a=Dp(t),s=new Map,o=(i,l)=>{let c=e.textOf(i);if(c===void 0)return;let d=s.get(i)??Vt(c);s.set(i,d);let m=d[l-1];return m===void 0?void 0:c.slice(m,d[l]??c.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>jC(i,{colors:a,lineOf:o})),...n?[]:[KC(e,a)]].join(`
`)};function jC(e,t){let{colors:n}=t,{severity:a,rule:s,message:o,file:r,range:i,resource:l,related:c}=e,d=u=>GC[a](n,u),m=[`${d(n.bold(a))}${n.bold(`: ${je(o)}`)} ${n.dim(`[${s}]`)}`,`  ${n.cyan(Gp(r,i))}${l?n.dim(`  ${BC(l)}`):""}`,...jp(t,{file:r,range:i,mark:"^",paint:d})];for(let u of c)m.push(`  ${n.cyan(Gp(u.file,u.range))}  ${je(u.note)}`),m.push(...jp(t,{file:u.file,range:u.range,mark:"~",paint:n.cyan}));return`${m.join(`
`)}
`}function Gp(e,{start:t}){return`${je(e)}:${t.line}:${t.column}`}function BC({kind:e,namespace:t,name:n}){return je(`${e} ${t===""?"":`${t}/`}${n}`)}var Hs=160;function jp({colors:e,lineOf:t},{file:n,range:{start:a,end:s},mark:o,paint:r}){let i=t(n,a.line);if(i===void 0)return[];let l=a.column-1,c=s.line===a.line?s.column-1:i.length,d=l>Hs-20?l-20:0,m=je(i.slice(d,l)),u=je(i.slice(l,Math.min(c,d+Hs))),p=je(i.slice(Math.min(c,d+Hs),d+Hs)),f=String(a.line).padStart(5),h=" ".repeat(Bp(m)+(d>0?3:0))+o.repeat(Math.max(1,Bp(u)));return[`${e.dim(`${f} |`)} ${d>0?"...":""}${m}${u}${p}`,`${e.dim("      |")} ${r(h)}`]}var qC=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function Bp(e){return e.replace(new RegExp("\\p{Mark}|\\u200d","gu"),"").replace(qC,"  ").length}function KC({summary:e,notes:t,focus:n},a){let{errors:s,warnings:o,infos:r,files:i,resources:l,suppressed:c,skipped:d}=e,m=[s>0?a.red(ca(s,"error")):"",o>0?a.yellow(ca(o,"warning")):"",r>0?a.blue(`${r} info`):""].filter(f=>f!==""),p=[`${m.length===0?a.green("no findings"):m.join(", ")} in ${n===void 0?"":`${ca(n,"file")}, judged with `}${ca(l,"resource")} of ${ca(i,"file")}${c>0?`; ${c} suppressed`:""}`];d.length>0&&p.push(a.dim(`skipped: ${d.map(({reason:f,count:h})=>`${h} ${je(f)}`).join(", ")}`));for(let f of t)p.push(a.dim(`note: ${je(f)}`));return`${p.join(`
`)}
`}function ca(e,t){return`${e} ${t}${e===1?"":"s"}`}var Kp=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:o,message:r,help:i,related:l})=>Ln({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:s,code:o,message:r.replaceAll('"',"'"),url:i,related:l.map(c=>({file:c.file,location:`${c.range.start.line},${c.range.start.column},${c.range.end.line},${c.range.end.column}`,message:c.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var Up={pretty:qp,compact:Wp,json:Fp,vscode:Kp};var da="rule-crashed";function Js({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:s=()=>"",graph:o}){let r=[],i=new Map;for(let m of e){if(m.scope!==t||!n.isOn(m.id))continue;let u=n.variants(m);u.forEach((p,f)=>{let h=(g,v,...y)=>r.push(UC(m,{at:g,message:v,rest:y},a));try{let g=m.visit({graph:o,options:p,report:h,textAt:c,documentText:d});l({rule:m.id,visitor:g,variant:u.length>1?f:void 0})}catch(g){r.push(Jp(m.id,{},g))}})}return{remarks:r,listeners:i,choice:n};function l(m){for(let u of Object.keys(m.visitor))$e(i,u,m)}function c(m){let{start:u,end:p}=wt(m);return s().slice(u,p)}function d({at:m}){let{start:u,end:p}=m.document.span;return s().slice(u,p)}}function UC(e,{at:t,message:n,rest:a},s){let o=zC(t),r=e.messages[n];if(r===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let i=typeof r=="function",l=i?r(a[0]):r,c=a[i?1:0],d="document"in o?HC(o,s(o.document)):void 0;return{rule:e.id,messageId:n,message:l,...c?.severity?{severity:c.severity}:{},...ni(o),...d?{resource:JC(d)}:{},path:"path"in o?o.path:[],related:(c?.related??[]).map(m=>({...ni(m.at),note:m.note}))}}function zC(e){return"document"in e?{document:e.document,path:e.path,isKey:e.isKey??!1}:e}function ni(e){return"document"in e?{file:e.document.file,span:wt(e)}:{file:e.file,span:e.span}}function HC(e,t){if(t.length<=1)return t[0];let n=({at:o})=>o.path.every((r,i)=>e.path[i]===r),[,a]=e.path,s=typeof a=="number"?t[a]:void 0;return s&&n(s)?s:t.find(n)}function ai(e,t,n){let{listeners:a}=e;ht(e,{hook:"resource",resource:t},o=>o.resource?.(t));let s=t.visitable;if(s!==void 0&&a.has(s)&&ht(e,{hook:s,resource:t},o=>o[s]?.(t)),!!n&&(ht(e,{hook:"workload",resource:t},o=>o.workload?.(n)),!!a.has("container")))for(let o of n.containers)ht(e,{hook:"container",resource:t},r=>r.container?.(o,n))}function si(e,t,n){let a={file:n,span:t.span};ht(e,{hook:"syntax",at:a},s=>s.syntax?.(t,n))}function zp(e,t){ht(e,{hook:"suppression",at:t.at},n=>n.suppression?.(t))}function Hp(e,t){for(let n of t.resources)ai(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)ht(e,{hook:"reference",resource:n.from},a=>a.reference?.(n));if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);ht(e,{hook:"claim",resource:a},s=>s.claim?.(n))}ht(e,{hook:"end"},n=>n.end?.())}function ht(e,t,n){let a=e.listeners.get(t.hook);if(a){for(let{rule:s,visitor:o,variant:r}of a)if(!(r!==void 0&&e.choice.variantFor(s,t.resource)!==r))try{n(o)}catch(i){e.remarks.push(Jp(s,t,i))}}}function Jp(e,{resource:t,at:n},a){let s=a instanceof Error?a.message:String(a),o=t?ni(t.at):n??{file:"",span:{start:0,end:0}};return{rule:da,messageId:"crashed",message:`rule '${e}' crashed: ${s}`,...o,path:[],related:[]}}function JC({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var QC=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function oi(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function Qp(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",s=QC.flatMap(l=>n.get(l).items().flatMap(c=>{let d=c.value,m=B(d)?d.path:d;return typeof m=="string"&&!m.includes(`
`)?[YC(a,m)]:[]})),o=[];for(let[l,c]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let d of n.get(l).items()){let m=d.get("name").text();m&&o.push({kind:c,name:m,namespace:void 0})}let r=n.get("images").items().flatMap(l=>{let c=l.get("name").text(),d=l.get("newTag").exists||l.get("digest").exists||l.get("newName").exists;return c&&d?[c]:[]}),i=n.get("vars").items().flatMap(l=>l.get("name").text()??[]);return{fragments:s,supplied:o,images:r,variables:i}}function Yp(e){let t=e.value;return!B(t)||typeof t.apiVersion!="string"||!t.apiVersion.startsWith("skaffold/")?[]:e.get("build").get("artifacts").items().flatMap(a=>a.get("image").text()??[])}function YC(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}function Zp(e){if(/^(?:[ \t\r]*(?:(?:#|\/\/).*)?\n)*\s*[{[]/.test(e))return/\bapiVersion\b/.test(e)&&/\bkind\b/.test(e);let[t,n,a,s]=ZC.map(o=>o.test(e));return t&&(n||a||s)||n&&a||!1}var ZC=["apiVersion","kind","metadata","spec|data|items"].map(e=>new RegExp(`^[^\\w\\n]{0,3}(?:${e})\\b`,"m"));var XC="kubeworthy-ignore",e0=/#[ \t]*kubeworthy-ignore\b((?:(?!#[ \t]*kubeworthy-ignore\b)[^\n\r])*)/g,Qs="kubeworthy.dev/ignore",Xp=`${Qs}.`,t0=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/,n0=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function ef(e){let t=e.text.includes(XC)?a0(e):[],n=e.text.includes(Qs)?e.resources.flatMap(c0):[];return[...t,...n]}function a0({file:e,text:t,lineStarts:n,documents:a,resources:s}){let o=i0(t,n),r=s0(s,n),i=[],l=0,c=-1,d=-1;for(let m of t.matchAll(e0)){let u=m.index;for(;(a[l]?.span.end??Number.POSITIVE_INFINITY)<=u;)l++,d=-1;let p=a[l];if(p!==void 0&&p.span.start<=u&&Gs(p,u))continue;let[,h="",g,v=""]=t0.exec(m[1]??"")??[],y=Ws(n,u),x=/^(?:---)?[ \t]*(?:#.*)?$/.test(t.slice(n[y],u));p&&d===-1&&(c=o0(t,p.span.start),d=r0(t,p.span.start));let C=x&&p!==void 0&&c<=u&&u<d,P=x?o(y):y,$=x?r.get(P):void 0;i.push({file:e,span:{start:u,end:u+m[0].trimEnd().length},covers:C?p.span:$??l0(t,n,P),rules:h.split(/[\s,]+/).filter(W=>W!==""),reason:v,...g?{until:g}:{}})}return i}function s0(e,t){let n=e.filter(({at:a})=>a.path.length>0);return new Map(n.map(({at:a})=>{let s=Wn(a.document,a.path).value;return[Ws(t,s.start),s]}))}function o0(e,t){let n=e.lastIndexOf(`
`,t-1)+1,a=n;for(;n>0;){let s=e.lastIndexOf(`
`,n-2)+1,o=e.slice(s,n-1);if(!/^(?:---)?\s*(?:#.*)?$/.test(o))return a;n=s,(n===0||o.startsWith("---"))&&(a=n)}return a}function r0(e,t){for(let n=t;n<e.length;){let a=e.indexOf(`
`,n),s=a===-1?e.length:a;if(!tf(e.slice(n,s)))return n;n=s+1}return e.length}function tf(e){return/^\s*(#.*)?$/.test(e)}function i0(e,t){let n=-1;return a=>{if(n>a)return n;for(let s=a+1;s<t.length;s++)if(n=s,!tf(e.slice(t[s],t[s+1]??e.length).trimEnd()))return s;return n=-1,a}}function l0(e,t,n){return{start:t[n]??0,end:t[n+1]??e.length+1}}function c0(e){let t=Wn(e.at.document,e.at.path).value,n=e.kind==="Pod"?void 0:tr(e)?.metadata,a=e.at;return[L(e.at),...n?[n]:[],...e.kind==="CronJob"?[a.get("spec").get("jobTemplate").get("metadata")]:[]].flatMap(o=>o.get("annotations").entries().filter(([r])=>r===Qs||r.startsWith(Xp)).map(([r,i])=>{let l=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(i.text()??"");return{file:e.file,span:wt(i.key),covers:t,rules:r===Qs?[]:[r.slice(Xp.length)],reason:(l?.[2]??"").trim(),...l?.[1]?{until:l[1]}:{}}}))}function nf({remarks:e,suppressions:t,settings:n,choice:a,knownRules:s}){let o=[],r=gt(n.forbiddenSuppressions),i=new Set(s),l=new Map,c=[];for(let u of t){let{file:p,span:f,covers:h}=u,g=m(u,{file:p,span:f},!0);for(let v of g)$e(l,p,{rule:v,suppression:u,uses:0,silences:x=>h.start<=x.span.start&&x.span.start<h.end})}for(let u of n.ignore){let p=Hr(u,n);for(let f of m(u,{file:u.file,span:u.span},!1))c.push({rule:f,suppression:u,uses:0,silences:h=>p({file:h.file,resource:h.resource})})}let d=e.filter(u=>{let p=[...l.get(u.file)??[],...c].filter(f=>f.rule===u.rule&&f.silences(u));for(let f of p)f.uses++;return p.length===0});for(let u of[...[...l.values()].flat(),...c])u.uses===0&&a.isHeard(u.rule)&&o.push({code:"unused",at:{file:u.suppression.file,span:u.suppression.span},rule:u.rule});return{remarks:d,suppressed:e.length-d.length,troubles:o};function m(u,p,f){return u.rules.length===0?(o.push({code:"unknown-rule",at:p,rule:""}),[]):(u.reason===""&&o.push({code:"without-reason",at:p,rule:u.rules.join(", ")}),u.rules.filter(h=>{if(!i.has(h))return o.push({code:"unknown-rule",at:p,rule:h,meant:he(h,s)}),!1;if(f&&r(h))return o.push({code:"forbidden",at:p,rule:h}),!1;let g=u.until;return g!==void 0&&(!n0.test(g)||g<n.today)?(o.push({code:"expired",at:p,rule:h,until:g}),!1):!0}))}}function af({rules:e,settings:t,choice:n,reader:a=bn(t.namespace)}){let s=new Map,o={text:""},r=Js({rules:e,scope:"resource",choice:n,resourcesOf:i=>s.get(i)??[],sourceText:()=>o.text});return(i,l)=>{if(typeof l!="string"){si(r,{code:"unreadable",span:{start:0,end:0},reason:l.unreadable},i);let y=r.remarks.splice(0);return{path:i,lineStarts:[0],remarks:y,...{documents:[],documentCount:0,suppressions:[],skipped:[],images:[],unread:""}}}let c=qs(l);o.text=c;let d=Bs(c,oi(i)?void 0:{isWanted:Sc,isMissed:Zp}),m=Vt(c),u=[],p=[],f=d.unwanted.map(({start:v,end:y})=>Rc(i,c.slice(v,y))),h=[],g;for(let v of d.troubles)si(r,v,i);return d.documents.forEach((v,y)=>{let x={...v,file:i,index:y};if(oi(i)){g??=Qp(rt.root(x),i),f.push("Kustomize file");return}let C=a.read(x);if("skipped"in C){x.value!==null&&f.push(C.skipped),C.skipped==="tool configuration"&&h.push(...Yp(rt.root(x)));return}u.push(x),s.set(x,C.resources);for(let P of C.resources)p.push(P),ai(r,P,a.workloadOf(P))}),s.clear(),{path:i,lineStarts:m,documents:u,documentCount:d.pieceCount,remarks:r.remarks.splice(0),suppressions:ef({file:i,text:c,lineStarts:m,documents:u,resources:p}),skipped:f,...g?{kustomization:g}:{},images:[...h,...g?.images??[]],unread:d.isBroken?c:""}}}var sf={from:"any",path:"kind",to:"CustomResourceDefinition",effect:"the API server refuses the object"};function rf(e){let t=Ie(e.definitions,d0);return n=>{let{group:a,kind:s}=n;if(dt(a,s)!==void 0||!a.includes("."))return;let o=t.get(a)??[],r=o.filter(d=>of(d)===s),i=r[0]?.name??`${s}.${a}`,l={row:sf,from:n,at:n.at.get("kind"),to:{kind:"CustomResourceDefinition",namespace:"",name:i},optional:!1,effect:sf.effect,targets:r};if(r.length>0)return{...l,state:"resolved"};if(e.isExternal("CustomResourceDefinition","",i)||e.mayBeUnread(s))return{...l,state:"unknown"};let c=J(s,o,d=>of(d)??"");return c?{...l,state:"missing",proof:{code:"near-miss",resource:c}}:e.isComplete?{...l,state:"missing",proof:{code:"complete"}}:{...l,state:"unknown"}}}function lf({at:e}){return e.get("spec")}function d0(e){return lf(e).get("group").text()??""}function of(e){return lf(e).get("names").get("kind").text()}function Ys(e){let{resource:t,labels:n,replicas:a}=e,{kind:s,name:o}=t;if(s==="Pod")return[{workload:e,name:o,isExact:!0,labels:n}];if(s==="StatefulSet"){let i=t.at.get("spec").get("ordinals").get("start").number()??0;return Array.from({length:Math.min(a??1,1e3)},(l,c)=>{let d=`${o}-${i+c}`,m={"statefulset.kubernetes.io/pod-name":d,"apps.kubernetes.io/pod-index":`${i+c}`};return{workload:e,name:d,isExact:!0,labels:{...n,...m}}})}let r=s==="Job"?{"job-name":o,"batch.kubernetes.io/job-name":o}:{};return a===0?[]:[{workload:e,name:`${o}-`,isExact:!1,labels:{...n,...r}}]}var In=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-completion-index"]),cf=new Set(["statefulset.kubernetes.io/pod-name","apps.kubernetes.io/pod-index","job-name","batch.kubernetes.io/job-name"]);var m0=33;function df({service:e,workloads:t,minorVersion:n}){let a=e.at.get("spec");if(a.get("type").text()==="ExternalName")return[];let s=a.get("selector").labels(),o=Object.fromEntries(Object.entries(s).filter(([l])=>!In.has(l))),r=n>=m0,i=a.get("ports").items().map(u0);return t.flatMap(l=>{let c=p0(l),d=i.flatMap(m=>{let{found:u,number:p}=Sn({servicePort:m,containers:c,sidecarsCount:r});return u&&p!==void 0?[{name:m.name??"",port:p,protocol:m.protocol??"TCP"}]:[]});return Ys(l).filter(({labels:m})=>Ve(o,m)).map(m=>({pod:m,ports:d}))})}function u0(e){return{name:e.get("name").text(),port:e.get("port").number()??0,targetPort:e.get("targetPort").scalar(),protocol:e.get("protocol").text()}}function p0({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:f0(n)}])}function f0(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}var ma=2;function Zs(e){let t=K(()=>g0(e())),n=new Map;return s=>{let o=n.get(s)??Xo(s,a(s),r=>r);return n.set(s,o),o};function a(s){let{byPart:o,byPlainName:r}=t(),i=new Set(r.get(Dt(s)));for(let l=s.length-ma;l<=s.length+ma;l+=1){let c=o.get(l);c&&ri(l).forEach(({start:d,end:m},u)=>{for(let p=-ma;p<=ma;p+=1)if(!(d+p<0||m+p>s.length))for(let f of c[u]?.get(s.slice(d+p,m+p))??[])i.add(f)})}return i}}function g0(e){let t=new Map,n=new Map;for(let a of new Set(e)){let s=t.get(a.length)??ri(a.length).map(()=>new Map);t.set(a.length,s),ri(a.length).forEach(({start:o,end:r},i)=>{let l=s[i];l&&$e(l,a.slice(o,r),a)}),$e(n,Dt(a),a)}return{byPart:t,byPlainName:n}}function ri(e){let t=ma+1;return Array.from({length:t},(n,a)=>({start:Math.floor(a*e/t),end:Math.floor((a+1)*e/t)}))}function pa(e){return(t,{beside:n,...a})=>({from:e,path:t,...a,...n?{beside:n}:{}})}var F=e=>pa(e),mf=pa("any"),ke=pa("pod"),Xs=pa("container"),ua=pa("claim"),Qe="pods stay in ContainerCreating",eo="containers stay in CreateContainerConfigError",to="the API server refuses to create the pods",uf="images are pulled without credentials",no="nothing is scaled",ao="the claim stays Pending",pf="it grants nothing",ii="requests end in an error",h0="the route is attached to nothing",y0="calls of the API server fail",so=["Deployment","StatefulSet","ReplicaSet","ReplicationController","Rollout"],oo=[mf("metadata.namespace",{to:"Namespace",effect:"the API server refuses the object"}),mf("metadata.ownerReferences[].name",{to:[...so,"DaemonSet","Job","CronJob","Service","Pod","Node","CustomResourceDefinition"],isOpen:!0,effect:"the garbage collector deletes the object",beside:{kind:"kind",group:"apiVersion"}}),ke("volumes[].persistentVolumeClaim.claimName",{to:"PersistentVolumeClaim",effect:"pods stay Pending"}),ke("volumes[].configMap.name",{to:"ConfigMap",effect:Qe,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ke("volumes[].secret.secretName",{to:"Secret",effect:Qe,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ke("volumes[].projected.sources[].configMap.name",{to:"ConfigMap",effect:Qe,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ke("volumes[].projected.sources[].secret.name",{to:"Secret",effect:Qe,isFile:!0,beside:{optional:"optional",key:"items[].key"}}),ke("volumes[].csi.nodePublishSecretRef.name",{to:"Secret",effect:Qe}),ke("volumes[].csi.driver",{to:"CSIDriver",effect:Qe}),ke("volumes[].cephfs.secretRef.name",{to:"Secret",effect:Qe}),ke("volumes[].flexVolume.secretRef.name",{to:"Secret",effect:Qe}),ke("volumes[].iscsi.secretRef.name",{to:"Secret",effect:Qe}),ke("volumes[].rbd.secretRef.name",{to:"Secret",effect:Qe}),ke("volumes[].azureFile.secretName",{to:"Secret",effect:Qe}),ke("imagePullSecrets[].name",{to:"Secret",effect:uf}),ke("serviceAccountName",{to:"ServiceAccount",effect:to}),ke("serviceAccount",{to:"ServiceAccount",effect:to}),ke("priorityClassName",{to:"PriorityClass",effect:to}),ke("runtimeClassName",{to:"RuntimeClass",effect:to}),ke("nodeName",{to:"Node",effect:"the pods are never started"}),Xs("envFrom[].configMapRef.name",{to:"ConfigMap",effect:eo,beside:{optional:"optional"}}),Xs("envFrom[].secretRef.name",{to:"Secret",effect:eo,beside:{optional:"optional"}}),Xs("env[].valueFrom.configMapKeyRef.name",{to:"ConfigMap",effect:eo,beside:{optional:"optional",key:"key"}}),Xs("env[].valueFrom.secretKeyRef.name",{to:"Secret",effect:eo,beside:{optional:"optional",key:"key"}}),ua("volumeName",{to:"PersistentVolume",effect:ao}),ua("storageClassName",{to:"StorageClass",effect:"no volume is provisioned"}),ua("volumeAttributesClassName",{to:"VolumeAttributesClass",effect:ao}),ua("dataSource.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:ao,beside:{kind:"kind",group:"apiGroup"}}),ua("dataSourceRef.name",{to:["PersistentVolumeClaim","VolumeSnapshot"],isOpen:!0,effect:ao,beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),F("ServiceAccount")("imagePullSecrets[].name",{to:"Secret",effect:uf}),F("ServiceAccount")("secrets[].name",{to:"Secret",effect:"its pods may not mount it"}),F("Secret")("metadata.annotations",{to:"ServiceAccount",pair:"kubernetes.io/service-account.name",effect:"it gets no token and is deleted"}),F("StatefulSet")("spec.serviceName",{to:"Service",effect:"its pods get no names in DNS"}),F("PersistentVolume")("spec.storageClassName",{to:"StorageClass",effect:"only claims of this class get it"}),F("PersistentVolume")("spec.volumeAttributesClassName",{to:"VolumeAttributesClass",effect:"only claims of this class get it"}),F("PersistentVolume")("spec.claimRef.name",{to:"PersistentVolumeClaim",effect:"the volume waits for its claim",needsNamespace:!0,beside:{namespace:"namespace"}}),F("PersistentVolume")("spec.csi.nodePublishSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),F("PersistentVolume")("spec.csi.nodeStageSecretRef.name",{to:"Secret",effect:"pods that mount it do not start",needsNamespace:!0,beside:{namespace:"namespace"}}),F("PersistentVolume")("spec.csi.controllerPublishSecretRef.name",{to:"Secret",effect:"it is attached to no node",needsNamespace:!0,beside:{namespace:"namespace"}}),F("PersistentVolume")("spec.csi.controllerExpandSecretRef.name",{to:"Secret",effect:"it cannot grow",needsNamespace:!0,beside:{namespace:"namespace"}}),F("VolumeSnapshot")("spec.source.persistentVolumeClaimName",{to:"PersistentVolumeClaim",effect:"no snapshot is taken"}),F("VolumeSnapshot")("spec.volumeSnapshotClassName",{to:"VolumeSnapshotClass",effect:"no snapshot is taken"}),F("VolumeAttachment")("spec.source.persistentVolumeName",{to:"PersistentVolume",effect:"nothing is attached"}),F("VolumeAttachment")("spec.nodeName",{to:"Node",effect:"nothing is attached"}),F("Endpoints")("metadata.name",{to:"Service",effect:"nobody is led to its addresses"}),F("EndpointSlice")("metadata.labels",{to:"Service",pair:"kubernetes.io/service-name",effect:"nobody is led to its addresses"}),F("Ingress")("spec.defaultBackend.service.name",{to:"Service",effect:ii,beside:{port:"port.number",portName:"port.name"}}),F("Ingress")("spec.rules[].http.paths[].backend.service.name",{to:"Service",effect:ii,beside:{port:"port.number",portName:"port.name"}}),F("Ingress")("spec.tls[].secretName",{to:"Secret",effect:"the controller serves its own certificate"}),F("Ingress")("spec.ingressClassName",{to:"IngressClass",effect:"no controller serves it"}),F("IngressClass")("spec.parameters.name",{to:"ConfigMap",isOpen:!0,effect:"the controller goes without its settings",beside:{kind:"kind",group:"apiGroup",namespace:"namespace"}}),F("Gateway")("spec.gatewayClassName",{to:"GatewayClass",effect:"no controller serves it"}),F("Gateway")("spec.listeners[].tls.certificateRefs[].name",{to:"Secret",isOpen:!0,effect:"the listener serves nothing",beside:{kind:"kind",group:"group",namespace:"namespace"}}),...["HTTPRoute","GRPCRoute","TLSRoute","TCPRoute","UDPRoute"].flatMap(e=>[F(e)("spec.parentRefs[].name",{to:["Gateway","Service"],isOpen:!0,effect:h0,beside:{kind:"kind",group:"group",namespace:"namespace"}}),F(e)("spec.rules[].backendRefs[].name",{to:"Service",isOpen:!0,effect:ii,beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})]),...["HTTPRoute","GRPCRoute"].map(e=>F(e)("spec.rules[].filters[].requestMirror.backendRef.name",{to:"Service",isOpen:!0,effect:"nothing is mirrored",beside:{kind:"kind",group:"group",namespace:"namespace",port:"port"}})),F("ReferenceGrant")("spec.to[].name",{to:["Service","Secret"],isOpen:!0,effect:"it grants nothing",beside:{kind:"kind",group:"group"}}),F("ReferenceGrant")("spec.from[].namespace",{to:"Namespace",effect:"it grants nothing"}),F("HorizontalPodAutoscaler")("spec.scaleTargetRef.name",{to:so,isOpen:!0,effect:no,beside:{kind:"kind",group:"apiVersion"}}),F("VerticalPodAutoscaler")("spec.targetRef.name",{to:[...so,"DaemonSet","Job","CronJob"],isOpen:!0,effect:"nothing is sized",beside:{kind:"kind",group:"apiVersion"}}),F("ScaledObject")("spec.scaleTargetRef.name",{to:so,isOpen:!0,effect:no,beside:{kind:"kind",group:"apiVersion"}}),F("ScaledObject")("spec.triggers[].authenticationRef.name",{to:["TriggerAuthentication","ClusterTriggerAuthentication"],effect:no,beside:{kind:"kind"}}),F("TriggerAuthentication")("spec.secretTargetRef[].name",{to:"Secret",effect:no,beside:{key:"key"}}),F("Rollout")("spec.workloadRef.name",{to:["Deployment","ReplicaSet"],isOpen:!0,effect:"nothing is rolled out",beside:{kind:"kind",group:"apiVersion"}}),F("Rollout")("spec.strategy.canary.stableService",{to:"Service",effect:"nothing is rolled out"}),F("Rollout")("spec.strategy.canary.canaryService",{to:"Service",effect:"nothing is rolled out"}),F("Rollout")("spec.strategy.blueGreen.activeService",{to:"Service",effect:"nothing is rolled out"}),F("Rollout")("spec.strategy.blueGreen.previewService",{to:"Service",effect:"nothing is rolled out"}),F("RoleBinding")("roleRef.name",{to:["Role","ClusterRole"],effect:pf,beside:{kind:"kind"}}),F("ClusterRoleBinding")("roleRef.name",{to:"ClusterRole",effect:pf,beside:{kind:"kind"}}),F("RoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",beside:{kind:"kind",namespace:"namespace"}}),F("ClusterRoleBinding")("subjects[].name",{to:"ServiceAccount",effect:"it grants nothing to it",needsNamespace:!0,beside:{kind:"kind",namespace:"namespace"}}),...["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"].map(e=>F(e)("webhooks[].clientConfig.service.name",{to:"Service",effect:y0,needsNamespace:!0,beside:{namespace:"namespace",port:"port"}})),F("APIService")("spec.service.name",{to:"Service",effect:"the API group is not available",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),F("CustomResourceDefinition")("spec.conversion.webhook.clientConfig.service.name",{to:"Service",effect:"objects are not converted",needsNamespace:!0,beside:{namespace:"namespace",port:"port"}}),F("ValidatingAdmissionPolicyBinding")("spec.policyName",{to:"ValidatingAdmissionPolicy",effect:"nothing is checked"}),F("Certificate")("spec.issuerRef.name",{to:["Issuer","ClusterIssuer"],isOpen:!0,effect:"no certificate is issued",beside:{kind:"kind",group:"group"}})];var gf=new Map(oo.map(e=>[e,v0(e)]));function v0({to:e,beside:t={}}){let n=za(t.group),a=t.key?.includes("[]")??!1;return{kinds:typeof e=="string"?[e]:e,kind:za(t.kind),group:t.group==="apiVersion"?s=>k0(n(s)):n,namespace:za(t.namespace),optional:Ua(t.optional),key:Ka(a?void 0:t.key),port:Ka(t.port),portName:Ka(t.portName),keys:a?mt(t.key):void 0}}function hf({from:e,row:t,at:n,holder:a}){let s=gf.get(t),o=t.pair===void 0?n:n.get(t.pair),r=o.text(),i=r&&s?b0(t,s,a):void 0;if(!r||!s||!i||t.from==="any"&&i.id==="Namespace"&&e.namespace!==r)return;let l=s.namespace(a)||void 0;if(!(t.needsNamespace&&l===void 0&&!i.isCluster))return{row:t,at:o,name:r,kind:i,namespace:l,optional:s.optional(a)===!0,key:s.key(a),port:s.port(a)??s.portName(a),isKeyOnly:!1}}function yf(e,t){return gf.get(e.row)?.keys?.(t)?.map(a=>({...e,key:a,isKeyOnly:!0}))??[]}function b0({isOpen:e},t,n){let a=t.kind(n),s=t.group(n),o=a===void 0?t.kinds[0]:t.kinds.find(i=>i===a);if(o&&(s===void 0||vn(s,o)===o))return ff.get(o);if(!e||a===void 0)return;let r=s===void 0?void 0:vn(s,a);return r?ff.get(r):{kind:a,id:qa(s??"",a),isCluster:Jn(s??"",a)}}var ff=new Map(Object.keys(er).map(e=>[e,{kind:e,id:e,isCluster:Ba.has(e)}]));function k0(e){return e===void 0?void 0:jt(e).group}function vf(){let e=new Map,t=n=>{let a=e.get(n);if(a)return a;let s=n.split("/").slice(0,-1);return e.set(n,s),s};return(n,a)=>{if(n===a)return 0;let s=t(n),o=t(a),r=0;for(;r<s.length&&r<o.length&&s[r]===o[r];)r+=1;return s.length+o.length-2*r}}function bf(e){let t=vf(),n=(i,l)=>t(i.file,l.file),a=i=>i.hasOwnNamespace||e.isNamespaceChosen||i.namespace==="",s=i=>a(i)||e.complete,o=(i,l)=>e.complete||n(i,l)<=4;return{sameNamespace:r,areNear:o,isNamespaceGiven:a,isNamespaceSure:s,stepsBetween:n};function r(i,l){return i.hasOwnNamespace!==l.hasOwnNamespace?s(i)&&s(l)?i.namespace===l.namespace:void 0:i.namespace!==l.namespace?!1:a(i)||o(i,l)?!0:void 0}}function wf({workloads:e,select:t}){let n=K(()=>S0(e));return(r,i)=>{for(let[l,c]of i.entries()){let d={selecting:r,pairs:i.labels(),key:l,pair:c},m=a(d)??o(d);if(m)return m}};function a({selecting:r,pairs:i,key:l,pair:c}){let d=c.text()??"";for(let m of s(d,l,r.name)){if(!(m===r.name&&x0(d,m))&&!kf(d,m))continue;let[p]=t(r,{...i,[l]:m});if(p)return{workload:p,pair:c,label:p.metadata.get("labels").get(l),isKey:!1}}}function s(r,i,l){let c=n().values.get(i);return c?c.all.has(l)?[l,...c.near(r)]:c.near(r):[]}function o({selecting:r,pairs:i,key:l,pair:c}){let d=c.text()??"",{[l]:m,...u}=i;for(let p of n().keys.get(d)??[]){if(!kf(l,p))continue;let[f]=t(r,{...u,[p]:d});if(!(!f||Object.hasOwn(f.labels,l)))return{workload:f,pair:c,label:f.metadata.get("labels").get(p),isKey:!0}}}}function kf(e,t){return e===t||Math.abs(e.length-t.length)>2?!1:e.toLowerCase()===t.toLowerCase()?!0:(e[0]===t[0]||e.at(-1)===t.at(-1))&&J(e,[t],n=>n)!==void 0}function x0(e,t){return e.length!==t.length||e.length<3?!1:[...e].filter((n,a)=>n!==t[a]).length===1&&!/\d/.test(e+t)}function S0(e){let t=new Map,n=new Map;for(let{labels:a}of e)for(let[s,o]of Object.entries(a))t.set(s,(t.get(s)??new Set).add(o)),n.set(o,(n.get(o)??new Set).add(s));return{values:new Map([...t].map(([a,s])=>[a,{all:s,near:Zs(()=>s)}])),keys:n}}function xf(e,t){if(t.length===0)return;let n=e.get("nodeSelector").labels(),a=e.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"),s=Hn(a.value);return t.some(({name:o,labels:r})=>(Object.keys(n).length===0||Ve(n,r))&&Ma(s,r,o))}function Rf(e){return(t,{scope:n,...a})=>({from:e,path:t,...a,...n?{scope:n}:{}})}var yt=e=>Rf(e),fa=Rf("pod"),Sf={namespaceSelector:"namespaceSelector"},ro={namespaceSelector:"namespaceSelector",namespaces:"namespaces"},io=[yt("Service")("spec.selector",{to:"Pod",form:"pairs",effect:"connections are refused"}),yt("PodDisruptionBudget")("spec.selector",{to:"Pod",form:"selector",effect:"it protects no pods"}),yt("NetworkPolicy")("spec.podSelector",{to:"Pod",form:"selector",effect:"it isolates no pods"}),yt("NetworkPolicy")("spec.ingress[].from[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody in",scope:Sf}),yt("NetworkPolicy")("spec.egress[].to[].podSelector",{to:"Pod",form:"selector",effect:"it lets nobody out",scope:Sf}),yt("NetworkPolicy")("spec.ingress[].from[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody in"}),yt("NetworkPolicy")("spec.egress[].to[].namespaceSelector",{to:"Namespace",form:"selector",effect:"it lets nobody out"}),yt("ServiceMonitor")("spec.selector",{to:"Service",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),yt("PodMonitor")("spec.selector",{to:"Pod",form:"selector",effect:"nothing is scraped",scope:{monitored:"namespaceSelector"}}),fa("topologySpreadConstraints[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are not spread"}),fa("affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods stay Pending",scope:ro}),fa("affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods go anywhere",scope:ro}),fa("affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:ro}),fa("affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector",{to:"Pod",form:"selector",effect:"the pods are kept from nobody",scope:ro})];function Cf({from:e,row:t,at:n,holder:a},s){let o=Pf(t.form,n);if(!o||P0(e))return;let{sure:r,perhaps:i}=R0({row:t,selector:o,from:e,scope:A0(t,a)},s),l={row:t,from:e,at:n,to:{kind:t.to,namespace:t.to==="Namespace"?"":e.namespace,name:"",selector:Oe(o)},optional:!1,effect:t.effect,targets:r.length>0?r:i};if(r.length>0)return{...l,state:"resolved"};let c=Object.values(o.matchLabels??{}).some(s.mayBeUnread);if(i.length>0||c)return{...l,state:"unknown"};let d=C0(e,{row:t,at:n},s);return d?{...l,state:"missing",proof:d}:{...l,state:"unknown"}}function R0({row:e,selector:t,from:n,scope:a},s){if(e.to==="Namespace")return{sure:s.selector.namespaces(t),perhaps:[]};let o={selecting:n,selector:t,scope:a};if(e.to==="Service")return s.selector.services(o);let{sure:r,perhaps:i}=s.selector.pods(o);return{sure:r.map(({resource:l})=>l),perhaps:i.map(({resource:l})=>l)}}function C0(e,{row:t,at:n},a){if(t.to==="Pod"&&t.scope===void 0){let s=t.form==="pairs"?n:n.get("matchLabels"),o=a.nearLabel(e,s);if(o)return{code:"near-label",near:o,resource:o.workload.resource}}return a.isComplete?{code:"complete"}:void 0}function P0(e){let t=e.at.get("spec");return e.visitable==="Service"&&t.get("type").text()==="ExternalName"}function Pf(e,t){let n=e==="pairs"?t:t.get("matchLabels"),a=n.labels(),s=n.entries().length;if(s!==Object.keys(a).length||e==="pairs"&&s===0)return;if(e==="pairs")return{matchLabels:a};let o=t.get("matchExpressions").value;return Array.isArray(o)&&o.length>0?{matchLabels:a,matchExpressions:o}:{matchLabels:a}}function A0(e,t){let n=O0.get(e);if(!n)return"own";let a=n.monitored(t)[0];if(a?.get("any").flag())return"all";let s=[...a?.get("matchNames").texts()??[],...n.namespaces(t).flatMap(r=>r.texts())],[o]=n.namespaceSelector(t);return o?{selector:Pf("selector",o)??{},names:s}:s.length>0?{names:s}:"own"}var O0=new Map(io.flatMap(e=>e.scope?[[e,{monitored:mt(e.scope.monitored),namespaces:mt(e.scope.namespaces),namespaceSelector:mt(e.scope.namespaceSelector)}]]:[]));function Mf(e){let{workloads:t,together:n,isComplete:a}=e,s=K(()=>$0(t)),o=K(()=>({given:Ie(t.filter(({resource:p})=>p.hasOwnNamespace),({resource:p})=>p.namespace),open:t.filter(({resource:p})=>!p.hasOwnNamespace)})),r=K(()=>e.services.map(p=>({resource:p,labels:L(p.at).get("labels").labels()}))),i=e.namespaces.map(p=>({resource:p,labels:{...L(p.at).get("labels").labels(),"kubernetes.io/metadata.name":p.name}})),l=new Map(i.map(p=>[p.resource.name,p]));return{pods({selecting:p,selector:f,scope:h="own"}){let g=Of(f),v=g.some($=>cf.has($)),x=(v?t:c(f,p,h)).filter($=>M0(f,$,v)),{sure:C,perhaps:P}=d(x,p,h);return g.some($=>In.has($))?{sure:[],perhaps:[...C,...P]}:h==="own"?u({sure:C,perhaps:P},p):{sure:C,perhaps:P}},services({selecting:p,selector:f,scope:h="own"}){let g=r().filter(({labels:x})=>ue(f,x)),{sure:v,perhaps:y}=d(g,p,h);return{sure:v.map(li),perhaps:y.map(li)}},namespaces:p=>i.filter(({labels:f})=>ue(p,f)).map(li)};function c(p,f,h){let[g]=Object.entries(p.matchLabels??{}).filter(([x])=>!In.has(x));if(g)return s().get(`${g[0]}=${g[1]}`)??[];if(h!=="own"||!f.hasOwnNamespace)return t;let{given:v,open:y}=o();return[...v.get(f.namespace)??[],...y]}function d(p,f,h){let g=[],v=[];for(let y of p){let x=m(h,f,y.resource);x===!0?g.push(y):x===void 0&&v.push(y)}return{sure:g,perhaps:v}}function m(p,f,h){if(p==="all")return!0;if(p==="own")return n.sameNamespace(f,h);let g=n.isNamespaceSure(h);if(p.selector&&Of(p.selector).length===0)return!0;if(!g)return;if(p.names.includes(h.namespace))return!0;if(!p.selector)return!1;let v=l.get(h.namespace),y=v?.labels??{"kubernetes.io/metadata.name":h.namespace};return ue(p.selector,y)?!0:v||a?!1:void 0}function u({sure:p,perhaps:f},h){if(p.length<2||a||n.isNamespaceGiven(h))return{sure:p,perhaps:f};let g=p.map(({resource:y})=>n.stepsBetween(h,y)),v=Math.min(...g);return{sure:p.filter((y,x)=>g[x]===v),perhaps:[...p.filter((y,x)=>g[x]!==v),...f]}}}function M0(e,t,n){return n?Ys(t).some(({labels:a})=>Af(e,a)):Af(e,t.labels)}function Af(e,t){let n=e.matchLabels??{},a=Object.fromEntries(Object.entries(n).filter(([s])=>!In.has(s)));return Object.keys(n).length===0||Object.keys(a).length===Object.keys(n).length?e.matchExpressions?ue(e,t):V0(n,t):ue({...e,matchLabels:a},t)}function V0(e,t){return Object.keys(e).length===0||Ve(e,t)}function Of(e){return[...Object.keys(e.matchLabels??{}),...(e.matchExpressions??[]).map(({key:t})=>t)]}function li({resource:e}){return e}function $0(e){let t=new Map;for(let n of e)for(let[a,s]of Object.entries(n.labels))$e(t,`${a}=${s}`,n);return t}var N0=34;function Vf({resources:e,workloadOf:t,settings:n,isDisturbed:a}){let s=new Set,o=[];for(let c of e){let{visitable:d,namespace:m,name:u,at:p}=c;if(d===void 0||!B(p.value)||!E0(c,t(c)))continue;let f=`${d}/${m}/${u}`;if(u!==""&&s.has(f))continue;s.add(f);let h=L(p).value;o.push(m===""?p.value:{...p.value,metadata:{...B(h)?h:{},namespace:m}})}let r=yc(o,{complete:n.complete&&!a,attributesClasses:n.minorVersion>=N0}),i=n.storageClasses.filter(({name:c})=>!r.classes.some(d=>d.name===c)).map(L0),l=r.complete?r.nodes:[];return{...r,nodes:l,classes:[...r.classes,...i]}}var T0=new Set(["Node","PersistentVolume","PersistentVolumeClaim","StatefulSet","StorageClass"]);function E0(e,t){return T0.has(e.kind)?!0:(t?.spec.get("volumes").items()??[]).some(a=>a.get("persistentVolumeClaim").exists||a.get("ephemeral").exists)}function L0(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}var I0={ConfigMap:$f("ConfigMap"),Secret:$f("Secret")};function $f(e){return{from:"container",path:"volumeMounts[].subPath",to:e,effect:"an empty folder is mounted in its place",isFile:!0}}function Nf({spec:e,containers:t}){let n=new Map(e.get("volumes").items().flatMap(_0));return n.size===0?[]:t.flatMap(({at:a})=>a.get("volumeMounts").items().flatMap(s=>{let o=n.get(s.get("name").text()??""),r=s.get("subPath");return o&&r.exists&&!r.text()?.includes("/")?[{...o,key:r,isKeyOnly:!0}]:[]}))}function _0(e){let t=e.get("name").text(),n=e.get("secret"),a=e.get("configMap"),s=n.exists?"Secret":"ConfigMap",o=n.exists?n.get("secretName"):a.get("name"),r=o.text();if(!t||!r||n.get("items").exists||a.get("items").exists)return[];let i=(n.get("optional").flag()??a.get("optional").flag())===!0,l={kind:s,id:s,isCluster:Ba.has(s)},c={namespace:void 0,key:void 0,port:void 0,isKeyOnly:!1};return[[t,{row:I0[s],at:o,name:r,kind:l,optional:i,...c}]]}function Tf(e){let{resources:t,unread:n,settings:a}=e,s=Ie(t,B0),o=K(()=>new Map([...s].map(([R,E])=>[R,Ie(E,ci)]))),r=new Map;for(let R of t){let E=e.workloadOf(R);E&&r.set(R,E)}let i=[...r.values()],l=R=>s.get(R)??[],c=bf(a),{sameNamespace:d,areNear:m,isNamespaceGiven:u}=c,p=K(()=>Mf({workloads:i,services:l("Service"),namespaces:l("Namespace"),together:c,isComplete:a.complete})),f=wf({workloads:i,select:(R,E)=>N(R,E).workloads}),h=K(()=>rf({definitions:l("CustomResourceDefinition"),isComplete:a.complete,isExternal:a.isExternal,mayBeUnread:ee})),g=w(),v=K(()=>t.flatMap(te)),y=new Set(e.images),x=new Set(e.variables),C=K(()=>U0(v())),P=K(()=>K0(t,i)?vc(Vf({resources:t,workloadOf:R=>r.get(R),settings:a,isDisturbed:ee("PersistentVolume")||ee("StorageClass")})):[]),$=K(()=>new Map(P().map(R=>[`${R.claim.namespace}/${R.claim.name}`,R]))),W=K(()=>l("Node").flatMap(({at:R})=>lt(R.value)??[])),V=K(()=>O());return{resources:t,workloads:i,get references(){return v()},get bindings(){return P()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:l,find:pe,workloadOf:R=>r.get(R),selectedBy:N,selectPods:k,nearLabel:f,endpointsOf:R=>df({service:R,workloads:N(R,R.at.get("spec").get("selector").labels()).workloads.filter(({spec:E})=>xf(E,W())!==!1),minorVersion:a.minorVersion}),servicesOf:R=>V().sure.get(R)??[],mayBeServed:R=>V().sure.has(R)||V().perhaps.has(R),referencesTo:R=>C().get(R)??[],bindingOf:(R,E)=>$().get(`${R}/${E}`),mayBeUnread:ee,isExternal:a.isExternal,sameNamespace:d,areNear:m,isNamespaceGiven:u,isVariableSet:R=>x.has(R),isImageSet:R=>y.has(R)||y.has(z0(R))};function D(R,E){return o().get(R)?.get(E)??W0}function S(R,E,_){let ce=D(R,_),H=ne=>ne.namespace===E;return ce.every(H)?ce:ce.filter(H)}function pe(R,E,_){return S(R,E,_)}function ee(R){return n.some(({text:E})=>E.includes(R))}function te(R){let E=r.get(R),_={selector:p(),nearLabel:f,isComplete:a.complete,mayBeUnread:ee},ce=[],H=ne=>{ne&&ce.push(ne)};H(h()(R)),F0(R,E,(ne,fe,j)=>{let vt=hf({from:R,row:ne,at:fe,holder:j});if(vt){H(Ha(R,vt,g));for(let lo of yf(vt,j))H(Ha(R,lo,g))}});for(let ne of E?Nf(E):[])H(Ha(R,ne,g));return D0(R,E,(ne,fe,j)=>H(Cf({from:R,row:ne,at:fe,holder:j},_))),ce}function w(){let R=new Map,E=new Map,_=K(()=>Ie([...e.supplied,...t.flatMap(Oc)],H=>`${H.kind}/${H.name}`)),ce=K(()=>new Set(t.filter(kn).map(ci)));return{isComplete:a.complete,verdicts:E,nearNames:(H,ne)=>{let fe=R.get(H)??Zs(()=>(s.get(H)??[]).map(ci));return R.set(H,fe),fe(ne)},named:D,find:S,isSupplied:(H,ne,fe)=>(_().get(`${H}/${fe}`)??[]).some(j=>j.namespace===void 0||j.namespace===ne),mayBeMade:(H,ne)=>G0.has(H)&&j0(ne).some(fe=>ce().has(fe)),isClaim:(H,ne)=>$().has(`${H}/${ne}`),isExternal:a.isExternal,mayBeUnread:ee,sameNamespace:d,areNear:m,isNamespaceSure:c.isNamespaceSure}}function k(R){let{sure:E,perhaps:_}=p().pods(R);return{workloads:E,perhaps:_}}function N(R,E){return Object.keys(E).length===0?{workloads:[],perhaps:[]}:k({selecting:R,selector:{matchLabels:E}})}function O(){let R=new Map,E=new Map;for(let _ of l("Service")){if(_.at.get("spec").get("type").text()==="ExternalName")continue;let ce=N(_,_.at.get("spec").get("selector").labels());for(let H of ce.workloads)$e(R,H,_);for(let H of ce.perhaps)$e(q0(_,H.resource)?R:E,H,_)}return{sure:R,perhaps:E}}}var W0=[],F0=sr(oo),D0=sr(io),G0=new Set(["ConfigMap","Secret","Service","ServiceAccount"]);function j0(e){return[e,...[...e.matchAll(/-/g)].map(({index:t})=>e.slice(0,t))].filter(t=>t!=="")}function ci({name:e}){return e}function B0({visitable:e,group:t,kind:n}){return e??qa(t,n)}function q0(e,t){return e.file===t.file&&e.namespace===t.namespace}function K0(e,t){return e.some(({visitable:n})=>n==="PersistentVolumeClaim"||n==="StatefulSet")||t.some(({spec:n})=>n.get("volumes").items().some(a=>a.get("ephemeral").exists))}function U0(e){let t=new Map;for(let n of e)for(let a of n.targets)$e(t,a,n);return t}function z0(e){return e.replace(/@.*$/,"").replace(/:[^/:]*$/,"")}function Ef(e){let{rules:t,settings:n,choice:a,only:s}=e,o=new Set(e.facts.flatMap(v=>v.kustomization?.fragments??[])),r=e.facts.filter(({path:v})=>!o.has(v)),i=e.facts.filter(({path:v})=>o.has(v)),l=J0(e,r,i);e.onGraph&&l.references&&l.bindings&&e.onGraph();let c=Ie(l.resources,({at:v})=>v.document),m=Js({rules:t,scope:"graph",choice:a,resourcesOf:v=>c.get(v)??[],graph:l});Hp(m,l);let u=nf({remarks:g([...r.flatMap(v=>v.remarks),...m.remarks.splice(0)]).map(({remark:v})=>v),suppressions:r.flatMap(v=>v.suppressions),settings:n,choice:a,knownRules:t.map(({id:v})=>v)});for(let v of u.troubles)zp(m,v);let p=new Map(r.map(v=>[v.path,v.lineStarts]));for(let[v,y]of e.texts)p.set(v,Vt(y));let f=g([...u.remarks,...m.remarks]).filter(({remark:v,severity:y})=>s===void 0||H0(v,y,s)).map(({remark:v,severity:y})=>Q0(v,y,p)).sort(Z0),h=v=>f.filter(y=>y.severity===v).length;return{findings:f,graph:l,hasCrash:f.some(v=>v.rule===da),summary:{files:e.facts.length,documents:eP(e.facts.map(v=>v.documentCount)),resources:l.resources.length,errors:h("error"),warnings:h("warning"),infos:h("info"),suppressed:u.suppressed,skipped:X0(e.facts,o)}};function g(v){return v.flatMap(y=>{let x=y.rule===da?"error":a.severityOf(y.rule,y,y.severity);return x==="off"?[]:[{remark:y,severity:x}]})}}function H0(e,t,n){return n.has(e.file)||e.rule===da?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function J0({unread:e,settings:t,reader:n=bn(t.namespace)},a,s){let o=a.flatMap(({documents:r})=>r.flatMap(i=>{let l=n.read(i);return"resources"in l?l.resources:[]}));return Tf({resources:o,workloadOf:n.workloadOf,supplied:a.flatMap(({kustomization:r})=>r?.supplied??[]),unread:[...e,...a.filter(r=>r.unread!=="").map(({path:r,unread:i})=>({file:r,text:i})),...s.map(({path:r,documents:i})=>({file:r,text:JSON.stringify(i.map(({value:l})=>l))}))],images:a.flatMap(({images:r})=>r),variables:a.flatMap(({kustomization:r})=>r?.variables??[]),settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,isNamespaceChosen:t.isNamespaceChosen,isExternal:rp(t.external)}})}function Q0(e,t,n){let a=(s,o)=>ip(n.get(s)??[0],o);return{rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span),...e.resource?{resource:e.resource}:{},path:e.path,related:e.related.map(({file:s,span:o,note:r})=>({file:s,range:a(s,o),note:r})),help:Y0(e.rule)}}function Y0(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function Z0(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function X0(e,t){let n=new Map;for(let a of e){let s=t.has(a.path)?["Kustomize patch"]:a.skipped;for(let o of s)n.set(o,(n.get(o)??0)+1)}return[...n].map(([a,s])=>({reason:a,count:s})).sort((a,s)=>s.count-a.count)}function eP(e){return e.reduce((t,n)=>t+n,0)}function Lf({rules:e,settings:t,configTexts:n=new Map}){let a=sp(e,t),s=bn(t.namespace),o=af({rules:e,settings:t,choice:a,reader:s}),r=new Map,i=new Map,l=new Map;return{set(c,d){if(d===void 0){r.delete(c),i.delete(c);return}r.set(c,d),i.set(c,o(c,d))},setUnreadable(c,d){i.set(c,o(c,{unreadable:d}))},setUnread(c,d){l.set(c,d)},outcome(c,d){return Ef({facts:[...i.values()],rules:e,settings:t,choice:a,reader:s,onGraph:d,unread:[...l].map(([m,u])=>({file:m,text:u})),texts:n,...c?{only:c}:{}})},textOf:c=>r.get(c)??n.get(c)}}var If={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist/*.cjs","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts","bench:graph":"node src/dev/run.mjs bench/graph.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme",sideEffects:!1};var _f=If.version;0&&(module.exports={ConfigError,UsageError,areas,builtInGroups,canonicalAccessModes,compareQuantities,consumersOf,createSession,defaultPullPolicy,defaultSettings,defineRule,describe,findNamedPort,graphJson,groupsOfResource,isClusterResource,isClusterScoped,isDns1123Label,isMapping,keysOf,lazily,matchesLabelSelector,matchesPairs,mayMakeObjects,metadataOf,nearMiss,nearest,neverFires,nextTime,nextTimes,parseImageReference,parseQuantity,placesOf,pluralOf,podSecurityLabels,podSecurityLabelsOf,podSecurityLevels,podSecurityPrefix,podSecurityRejections,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,readConfig,readCron,readNode,readVolume,reporters,resolveTargetPort,resourceVerbs,resourcesOfGroup,rules,runsToCompletion,selectorText,severities,subresourcesOf,timeZoneProblem,version,violatedControls,volumeClass});
