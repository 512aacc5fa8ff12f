"use strict";var cd=Object.create;var hn=Object.defineProperty;var dd=Object.getOwnPropertyDescriptor;var ud=Object.getOwnPropertyNames;var pd=Object.getPrototypeOf,md=Object.prototype.hasOwnProperty;var Ze=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},fd=(e,t)=>{for(var n in t)hn(e,n,{get:t[n],enumerable:!0})},zs=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of ud(t))!md.call(e,s)&&s!==n&&hn(e,s,{get:()=>t[s],enumerable:!(a=dd(t,s))||a.enumerable});return e};var Oa=(e,t,n)=>(n=e!=null?cd(pd(e)):{},zs(t||!e||!e.__esModule?hn(n,"default",{value:e,enumerable:!0}):n,e)),gd=e=>zs(hn({},"__esModule",{value:!0}),e);var Ua=Ze(St=>{"use strict";St.__esModule=!0;St.distance=St.closest=void 0;var Ie=new Uint32Array(65536),qp=function(e,t){for(var n=e.length,a=t.length,s=1<<n-1,r=-1,o=0,i=n,l=n;l--;)Ie[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=Ie[t.charCodeAt(l)],d=c|o;c|=(c&r)+r^r,o|=~(c|r),r&=c,o&s&&i++,r&s&&i--,o=o<<1|1,r=r<<1|~(d|o),o&=d}for(l=n;l--;)Ie[e.charCodeAt(l)]=0;return i},jp=function(e,t){for(var n=t.length,a=e.length,s=[],r=[],o=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<o;l++)r[l]=-1,s[l]=0;for(var c=0;c<i-1;c++){for(var d=0,p=-1,u=c*32,f=Math.min(32,a)+u,g=u;g<f;g++)Ie[e.charCodeAt(g)]|=1<<g;for(var l=0;l<n;l++){var x=Ie[t.charCodeAt(l)],v=r[l/32|0]>>>l&1,k=s[l/32|0]>>>l&1,y=x|d,w=((x|k)&p)+p^p|x|k,A=d|~(w|p),M=p&w;A>>>31^v&&(r[l/32|0]^=1<<l),M>>>31^k&&(s[l/32|0]^=1<<l),A=A<<1|v,M=M<<1|k,p=M|~(y|A),d=A&y}for(var g=u;g<f;g++)Ie[e.charCodeAt(g)]=0}for(var L=0,I=-1,$=c*32,E=Math.min(32,a-$)+$,g=$;g<E;g++)Ie[e.charCodeAt(g)]|=1<<g;for(var b=a,l=0;l<n;l++){var x=Ie[t.charCodeAt(l)],v=r[l/32|0]>>>l&1,k=s[l/32|0]>>>l&1,y=x|L,w=((x|k)&I)+I^I|x|k,A=L|~(w|I),M=I&w;b+=A>>>a-1&1,b-=M>>>a-1&1,A>>>31^v&&(r[l/32|0]^=1<<l),M>>>31^k&&(s[l/32|0]^=1<<l),A=A<<1|v,M=M<<1|k,I=M|~(y|A),L=A&y}for(var g=$;g<E;g++)Ie[e.charCodeAt(g)]=0;return b},Dr=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?qp(e,t):jp(e,t)};St.distance=Dr;var Gp=function(e,t){for(var n=1/0,a=0,s=0;s<t.length;s++){var r=Dr(e,t[s]);r<n&&(n=r,a=s)}return t[a]};St.closest=Gp});var rn=Ze((u0,gl)=>{"use strict";var ul="[^\\\\/]",Hh="(?=.)",pl="[^/]",ys="(?:\\/|$)",ml="(?:^|\\/)",bs=`\\.{1,2}${ys}`,zh="(?!\\.)",Qh=`(?!${ml}${bs})`,Yh=`(?!\\.{0,1}${ys})`,Jh=`(?!${bs})`,Xh="[^.\\/]",Zh=`${pl}*?`,ey="/",fl={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Hh,QMARK:pl,END_ANCHOR:ys,DOTS_SLASH:bs,NO_DOT:zh,NO_DOTS:Qh,NO_DOT_SLASH:Yh,NO_DOTS_SLASH:Jh,QMARK_NO_DOT:Xh,STAR:Zh,START_ANCHOR:ml,SEP:ey},ty={...fl,SLASH_LITERAL:"[\\\\/]",QMARK:ul,STAR:`${ul}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},ny={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};gl.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:ny,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?ty:fl}}});var ma=Ze(pe=>{"use strict";var{REGEX_BACKSLASH:ay,REGEX_REMOVE_BACKSLASH:sy,REGEX_SPECIAL_CHARS:ry,REGEX_SPECIAL_CHARS_GLOBAL:oy}=rn();pe.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);pe.hasRegexChars=e=>ry.test(e);pe.isRegexChar=e=>e.length===1&&pe.hasRegexChars(e);pe.escapeRegex=e=>e.replace(oy,"\\$1");pe.toPosixSlashes=e=>e.replace(ay,"/");pe.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};pe.removeBackslashes=e=>e.replace(sy,t=>t==="\\"?"":t);pe.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?pe.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};pe.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};pe.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",s=n.contains?"":"$",r=`${a}(?:${e})${s}`;return t.negated===!0&&(r=`(?:^(?!${r}).*$)`),r};pe.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var Sl=Ze((m0,wl)=>{"use strict";var hl=ma(),{CHAR_ASTERISK:vs,CHAR_AT:iy,CHAR_BACKWARD_SLASH:It,CHAR_COMMA:ly,CHAR_DOT:ks,CHAR_EXCLAMATION_MARK:xs,CHAR_FORWARD_SLASH:xl,CHAR_LEFT_CURLY_BRACE:ws,CHAR_LEFT_PARENTHESES:fa,CHAR_LEFT_SQUARE_BRACKET:cy,CHAR_PLUS:dy,CHAR_QUESTION_MARK:yl,CHAR_RIGHT_CURLY_BRACE:uy,CHAR_RIGHT_PARENTHESES:bl,CHAR_RIGHT_SQUARE_BRACKET:py}=rn(),vl=e=>e===xl||e===It,kl=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},my=(e,t)=>{let n=t||{},a=e.length-1,s=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,r=[],o=[],i=[],l=e,c=-1,d=0,p=0,u=!1,f=!1,g=!1,x=!1,v=!1,k=!1,y=!1,w=!1,A=!1,M=!1,L=0,I,$,E={value:"",depth:0,isGlob:!1},b=()=>c>=a,N=()=>l.charCodeAt(c+1),O=()=>(I=$,l.charCodeAt(++c));for(;c<a;){$=O();let D;if($===It){y=E.backslashes=!0,$=O(),$===ws&&(k=!0);continue}if(k===!0||$===ws){for(L++;b()!==!0&&($=O());){if($===It){y=E.backslashes=!0,O();continue}if($===ws){L++;continue}if(k!==!0&&$===ks&&($=O())===ks){if(u=E.isBrace=!0,g=E.isGlob=!0,M=!0,s===!0)continue;break}if(k!==!0&&$===ly){if(u=E.isBrace=!0,g=E.isGlob=!0,M=!0,s===!0)continue;break}if($===uy&&(L--,L===0)){k=!1,u=E.isBrace=!0,M=!0;break}}if(s===!0)continue;break}if($===xl){if(r.push(c),o.push(E),E={value:"",depth:0,isGlob:!1},M===!0)continue;if(I===ks&&c===d+1){d+=2;continue}p=c+1;continue}if(n.noext!==!0&&($===dy||$===iy||$===vs||$===yl||$===xs)===!0&&N()===fa){if(g=E.isGlob=!0,x=E.isExtglob=!0,M=!0,$===xs&&c===d&&(A=!0),s===!0){let re=0;for(;b()!==!0&&($=O());){if($===It){y=E.backslashes=!0,O();continue}if($===fa){re++;continue}if($===bl&&--re===0){M=!0;break}}continue}break}if($===vs){if(I===vs&&(v=E.isGlobstar=!0),g=E.isGlob=!0,M=!0,s===!0)continue;break}if($===yl){if(g=E.isGlob=!0,M=!0,s===!0)continue;break}if($===cy){for(;b()!==!0&&(D=O());){if(D===It){y=E.backslashes=!0,O();continue}if(D===py){f=E.isBracket=!0,g=E.isGlob=!0,M=!0;break}}if(s===!0)continue;break}if(n.nonegate!==!0&&$===xs&&c===d){w=E.negated=!0,d++;continue}if(n.noparen!==!0&&$===fa){if(g=E.isGlob=!0,s===!0){let H=1;for(;b()!==!0&&($=O());){if($===It){y=E.backslashes=!0,O();continue}if($===fa){H++;continue}if($===bl&&--H===0){M=!0;break}}continue}break}if(g===!0){if(M=!0,s===!0)continue;break}}n.noext===!0&&(x=!1,g=!1);let P=l,m="",h="";d>0&&(m=l.slice(0,d),l=l.slice(d),p-=d),P&&g===!0&&p>0?(P=l.slice(0,p),h=l.slice(p)):g===!0?(P="",h=l):P=l,P&&P!==""&&P!=="/"&&P!==l&&vl(P.charCodeAt(P.length-1))&&(P=P.slice(0,-1)),n.unescape===!0&&(h&&(h=hl.removeBackslashes(h)),P&&y===!0&&(P=hl.removeBackslashes(P)));let V={prefix:m,input:e,start:d,base:P,glob:h,isBrace:u,isBracket:f,isGlob:g,isExtglob:x,isGlobstar:v,negated:w,negatedExtglob:A};if(n.tokens===!0&&(V.maxDepth=0,vl($)||o.push(E),V.tokens=o),n.parts===!0||n.tokens===!0){let D;for(let ee=0;ee<r.length;ee++){let ue=D!==void 0?D+1:d,jt=r[ee],Je=e.slice(ue,jt);n.tokens&&(ee===0&&d!==0?(o[ee].isPrefix=!0,o[ee].value=m):o[ee].value=Je,kl(o[ee]),V.maxDepth+=o[ee].depth),jt>=d&&(i.push(Je),D=jt)}let H=D!==void 0?D+1:d,re=e.slice(H);i.push(re),n.tokens&&D&&D+1<e.length&&(o[o.length-1].value=re,kl(o[o.length-1]),V.maxDepth+=o[o.length-1].depth),V.slashes=r,V.parts=i}return V};wl.exports=my});var Ol=Ze((f0,Al)=>{"use strict";var on=rn(),he=ma(),{MAX_LENGTH:ga,POSIX_REGEX_SOURCE:fy,REGEX_NON_SPECIAL_CHARS:gy,REGEX_SPECIAL_CHARS_BACKREF:hy,REPLACEMENTS:Rl}=on,yy=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(s=>he.escapeRegex(s)).join("..")}return n},_t=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,Cl=e=>{let t=[],n=0,a=0,s=0,r="",o=!1;for(let i of e){if(o===!0){r+=i,o=!1;continue}if(i==="\\"){r+=i,o=!0;continue}if(i==='"'){s=s===1?0:1,r+=i;continue}if(s===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(r),r="";continue}}}r+=i}return t.push(r),t},by=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},Rs=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(by(t))return t.replace(/\\(.)/g,"$1")},vy=e=>{let t=e.map(Rs).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let s=t[n],r=t[a],o=s[0];if(!(!o||s!==o.repeat(s.length)||r!==o.repeat(r.length))&&(s===r||s.startsWith(r)||r.startsWith(s)))return!0}return!1},Ss=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,s=0,r=!1;for(let o=1;o<e.length;o++){let i=e[o];if(r===!0){r=!1;continue}if(i==="\\"){r=!0;continue}if(i==='"'){s=s===1?0:1;continue}if(s!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&o!==e.length-1?void 0:{type:e[0],body:e.slice(2,o),end:o}}}}},ky=e=>`${e.length===1?he.escapeRegex(e[0]):`[${e.map(n=>he.escapeRegex(n)).join("")}]`}*`,xy=e=>{let t=0,n=[];for(;t<e.length;){let a=Ss(e.slice(t),!1);if(!a||a.type!=="*")return;let s=Cl(a.body).map(o=>o.trim());if(s.length!==1)return;let r=Rs(s[0]);if(!r||r.length!==1)return;n.push(r),t+=a.end+1}if(!(n.length<1))return n},wy=e=>{let t=0,n=e.trim(),a=Ss(n);for(;a;)t++,n=a.body.trim(),a=Ss(n);return t},Sy=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:on.DEFAULT_MAX_EXTGLOB_RECURSION,a=Cl(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||vy(a)))return{risky:!0};let s=[],r=!1,o=!0;for(let i of a){let l=xy(i);if(l){r=!0,s.push(...l);continue}let c=Rs(i);if(c&&c.length===1){s.push(c);continue}if(o=!1,wy(i)>n)return{risky:!0}}return r?o?{risky:!0,safeOutput:ky([...new Set(s)])}:{risky:!0}:{risky:!1}},Cs=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=Rl[e]||e;let n={...t},a=typeof n.maxLength=="number"?Math.min(ga,n.maxLength):ga,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);let r={type:"bos",value:"",output:n.prepend||""},o=[r],i=n.capture?"":"?:",l=on.globChars(n.windows),c=on.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:f,DOTS_SLASH:g,NO_DOT:x,NO_DOT_SLASH:v,NO_DOTS_SLASH:k,QMARK:y,QMARK_NO_DOT:w,STAR:A,START_ANCHOR:M}=l,L=C=>`(${i}(?:(?!${M}${C.dot?g:d}).)*?)`,I=n.dot?"":x,$=n.dot?y:w,E=n.bash===!0?L(n):A;n.capture&&(E=`(${E})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let b={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:o};e=he.removePrefix(e,b),s=e.length;let N=[],O=[],P=[],m=r,h,V=()=>b.index===s-1,D=b.peek=(C=1)=>e[b.index+C],H=b.advance=()=>e[++b.index]||"",re=()=>e.slice(b.index+1),ee=(C="",J=0)=>{b.consumed+=C,b.index+=J},ue=C=>{b.output+=C.output!=null?C.output:C.value,ee(C.value)},jt=()=>{let C=1;for(;D()==="!"&&(D(2)!=="("||D(3)==="?");)H(),b.start++,C++;return C%2===0?!1:(b.negated=!0,b.start++,!0)},Je=C=>{b[C]++,P.push(C)},We=C=>{b[C]--,P.pop()},W=C=>{if(m.type==="globstar"){let J=b.braces>0&&(C.type==="comma"||C.type==="brace"),R=C.extglob===!0||N.length&&(C.type==="pipe"||C.type==="paren");C.type!=="slash"&&C.type!=="paren"&&!J&&!R&&(b.output=b.output.slice(0,-m.output.length),m.type="star",m.value="*",m.output=E,b.output+=m.output)}if(N.length&&C.type!=="paren"&&(N[N.length-1].inner+=C.value),(C.value||C.output)&&ue(C),m&&m.type==="text"&&C.type==="text"){m.output=(m.output||m.value)+C.value,m.value+=C.value;return}C.prev=m,o.push(C),m=C},gn=(C,J)=>{let R={...c[J],conditions:1,inner:""};R.prev=m,R.parens=b.parens,R.output=b.output,R.startIndex=b.index,R.tokensIndex=o.length;let K=(n.capture?"(":"")+R.open;Je("parens"),W({type:C,value:J,output:b.output?"":f}),W({type:"paren",extglob:!0,value:H(),output:K}),N.push(R)},ld=C=>{let J=e.slice(C.startIndex,b.index+1),R=e.slice(C.startIndex+2,b.index),K=Sy(R,n);if((C.type==="plus"||C.type==="star")&&K.risky){let Q=K.safeOutput?(C.output?"":f)+(n.capture?`(${K.safeOutput})`:K.safeOutput):void 0,Ce=o[C.tokensIndex];Ce.type="text",Ce.value=J,Ce.output=Q||he.escapeRegex(J);for(let Xe=C.tokensIndex+1;Xe<o.length;Xe++)o[Xe].value="",o[Xe].output="",delete o[Xe].suffix;b.output=C.output+Ce.output,b.backtrack=!0,W({type:"paren",extglob:!0,value:h,output:""}),We("parens");return}let Y=C.close+(n.capture?")":""),se;if(C.type==="negate"){let Q=E;if(C.inner&&C.inner.length>1&&C.inner.includes("/")&&(Q=L(n)),(Q!==E||V()||/^\)+$/.test(re()))&&(Y=C.close=`)$))${Q}`),C.inner.includes("*")&&(se=re())&&/^\.[^\\/.]+$/.test(se)){let Ce=Cs(se,{...t,fastpaths:!1}).output;Y=C.close=`)${Ce})${Q})`}C.prev.type==="bos"&&(b.negatedExtglob=!0)}W({type:"paren",extglob:!0,value:h,output:Y}),We("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let C=!1,J=e.replace(hy,(R,K,Y,se,Q,Ce)=>se==="\\"?(C=!0,R):se==="?"?K?K+se+(Q?y.repeat(Q.length):""):Ce===0?$+(Q?y.repeat(Q.length):""):y.repeat(Y.length):se==="."?d.repeat(Y.length):se==="*"?K?K+se+(Q?E:""):E:K?R:`\\${R}`);return C===!0&&(n.unescape===!0?J=J.replace(/\\/g,""):J=J.replace(/\\+/g,R=>R.length%2===0?"\\\\":R?"\\":"")),J===e&&n.contains===!0?(b.output=e,b):(b.output=he.wrapOutput(J,b,t),b)}for(;!V();){if(h=H(),h==="\0")continue;if(h==="\\"){let R=D();if(R==="/"&&n.bash!==!0||R==="."||R===";")continue;if(!R){h+="\\",W({type:"text",value:h});continue}let K=/^\\+/.exec(re()),Y=0;if(K&&K[0].length>2&&(Y=K[0].length,b.index+=Y,Y%2!==0&&(h+="\\")),n.unescape===!0?h=H():h+=H(),b.brackets===0){W({type:"text",value:h});continue}}if(b.brackets>0&&(h!=="]"||m.value==="["||m.value==="[^")){if(n.posix!==!1&&h===":"){let R=m.value.slice(1);if(R.includes("[")&&(m.posix=!0,R.includes(":"))){let K=m.value.lastIndexOf("["),Y=m.value.slice(0,K),se=m.value.slice(K+2),Q=fy[se];if(Q){m.value=Y+Q,b.backtrack=!0,H(),!r.output&&o.indexOf(m)===1&&(r.output=f);continue}}}(h==="["&&D()!==":"||h==="-"&&D()==="]")&&(h=`\\${h}`),h==="]"&&(m.value==="["||m.value==="[^")&&(h=`\\${h}`),n.posix===!0&&h==="!"&&m.value==="["&&(h="^"),m.value+=h,ue({value:h});continue}if(b.quotes===1&&h!=='"'){h=he.escapeRegex(h),m.value+=h,ue({value:h});continue}if(h==='"'){b.quotes=b.quotes===1?0:1,n.keepQuotes===!0&&W({type:"text",value:h});continue}if(h==="("){Je("parens"),W({type:"paren",value:h});continue}if(h===")"){if(b.parens===0&&n.strictBrackets===!0)throw new SyntaxError(_t("opening","("));let R=N[N.length-1];if(R&&b.parens===R.parens+1){ld(N.pop());continue}W({type:"paren",value:h,output:b.parens?")":"\\)"}),We("parens");continue}if(h==="["){if(n.nobracket===!0||!re().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(_t("closing","]"));h=`\\${h}`}else Je("brackets");W({type:"bracket",value:h});continue}if(h==="]"){if(n.nobracket===!0||m&&m.type==="bracket"&&m.value.length===1){W({type:"text",value:h,output:`\\${h}`});continue}if(b.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(_t("opening","["));W({type:"text",value:h,output:`\\${h}`});continue}We("brackets");let R=m.value.slice(1);if(m.posix!==!0&&R[0]==="^"&&!R.includes("/")&&(h=`/${h}`),m.value+=h,ue({value:h}),n.literalBrackets===!1||he.hasRegexChars(R))continue;let K=he.escapeRegex(m.value);if(b.output=b.output.slice(0,-m.value.length),n.literalBrackets===!0){b.output+=K,m.value=K;continue}m.value=`(${i}${K}|${m.value})`,b.output+=m.value;continue}if(h==="{"&&n.nobrace!==!0){Je("braces");let R={type:"brace",value:h,output:"(",outputIndex:b.output.length,tokensIndex:b.tokens.length};O.push(R),W(R);continue}if(h==="}"){let R=O[O.length-1];if(n.nobrace===!0||!R){W({type:"text",value:h,output:h});continue}let K=")";if(R.dots===!0){let Y=o.slice(),se=[];for(let Q=Y.length-1;Q>=0&&(o.pop(),Y[Q].type!=="brace");Q--)Y[Q].type!=="dots"&&se.unshift(Y[Q].value);K=yy(se,n),b.backtrack=!0}if(R.comma!==!0&&R.dots!==!0){let Y=b.output.slice(0,R.outputIndex),se=b.tokens.slice(R.tokensIndex);R.value=R.output="\\{",h=K="\\}",b.output=Y;for(let Q of se)b.output+=Q.output||Q.value}W({type:"brace",value:h,output:K}),We("braces"),O.pop();continue}if(h==="|"){N.length>0&&N[N.length-1].conditions++,W({type:"text",value:h});continue}if(h===","){let R=h,K=O[O.length-1];K&&P[P.length-1]==="braces"&&(K.comma=!0,R="|"),W({type:"comma",value:h,output:R});continue}if(h==="/"){if(m.type==="dot"&&b.index===b.start+1){b.start=b.index+1,b.consumed="",b.output="",o.pop(),m=r;continue}W({type:"slash",value:h,output:u});continue}if(h==="."){if(b.braces>0&&m.type==="dot"){m.value==="."&&(m.output=d);let R=O[O.length-1];m.type="dots",m.output+=h,m.value+=h,R.dots=!0;continue}if(b.braces+b.parens===0&&m.type!=="bos"&&m.type!=="slash"){W({type:"text",value:h,output:d});continue}W({type:"dot",value:h,output:d});continue}if(h==="?"){if(!(m&&m.value==="(")&&n.noextglob!==!0&&D()==="("&&D(2)!=="?"){gn("qmark",h);continue}if(m&&m.type==="paren"){let K=D(),Y=h;(m.value==="("&&!/[!=<:]/.test(K)||K==="<"&&!/<([!=]|\w+>)/.test(re()))&&(Y=`\\${h}`),W({type:"text",value:h,output:Y});continue}if(n.dot!==!0&&(m.type==="slash"||m.type==="bos")){W({type:"qmark",value:h,output:w});continue}W({type:"qmark",value:h,output:y});continue}if(h==="!"){if(n.noextglob!==!0&&D()==="("&&(D(2)!=="?"||!/[!=<:]/.test(D(3)))){gn("negate",h);continue}if(n.nonegate!==!0&&b.index===0){jt();continue}}if(h==="+"){if(n.noextglob!==!0&&D()==="("&&D(2)!=="?"){gn("plus",h);continue}if(m&&m.value==="("||n.regex===!1){W({type:"plus",value:h,output:p});continue}if(m&&(m.type==="bracket"||m.type==="paren"||m.type==="brace")||b.parens>0){W({type:"plus",value:h});continue}W({type:"plus",value:p});continue}if(h==="@"){if(n.noextglob!==!0&&D()==="("&&D(2)!=="?"){W({type:"at",extglob:!0,value:h,output:""});continue}W({type:"text",value:h});continue}if(h!=="*"){(h==="$"||h==="^")&&(h=`\\${h}`);let R=gy.exec(re());R&&(h+=R[0],b.index+=R[0].length),W({type:"text",value:h});continue}if(m&&(m.type==="globstar"||m.star===!0)){m.type="star",m.star=!0,m.value+=h,m.output=E,b.backtrack=!0,b.globstar=!0,ee(h);continue}let C=re();if(n.noextglob!==!0&&/^\([^?]/.test(C)){gn("star",h);continue}if(m.type==="star"){if(n.noglobstar===!0){ee(h);continue}let R=m.prev,K=R.prev,Y=R.type==="slash"||R.type==="bos",se=K&&(K.type==="star"||K.type==="globstar");if(n.bash===!0&&(!Y||C[0]&&C[0]!=="/")){W({type:"star",value:h,output:""});continue}let Q=b.braces>0&&(R.type==="comma"||R.type==="brace"),Ce=N.length&&(R.type==="pipe"||R.type==="paren");if(!Y&&R.type!=="paren"&&!Q&&!Ce){W({type:"star",value:h,output:""});continue}for(;C.slice(0,3)==="/**";){let mt=e[b.index+4];if(mt&&mt!=="/")break;C=C.slice(3),ee("/**",3)}let Xe=V()||b.parens>0&&C===")".repeat(b.parens)&&!N.some(mt=>mt.type==="negate");if(R.type==="bos"&&V()){m.type="globstar",m.value+=h,m.output=L(n),b.output=m.output,b.globstar=!0,ee(h);continue}if(R.type==="slash"&&R.prev.type!=="bos"&&!se&&Xe){b.output=b.output.slice(0,-(R.output+m.output).length),R.output=`(?:${R.output}`,m.type="globstar",m.output=L(n)+(n.strictSlashes?")":"|$)"),m.value+=h,b.globstar=!0,b.output+=R.output+m.output,ee(h);continue}if(R.type==="slash"&&R.prev.type!=="bos"&&C[0]==="/"){let mt=C[1]!==void 0?"|$":"";b.output=b.output.slice(0,-(R.output+m.output).length),R.output=`(?:${R.output}`,m.type="globstar",m.output=`${L(n)}${u}|${u}${mt})`,m.value+=h,b.output+=R.output+m.output,b.globstar=!0,ee(h+H()),W({type:"slash",value:"/",output:""});continue}if(R.type==="bos"&&C[0]==="/"){m.type="globstar",m.value+=h,m.output=`(?:^|${u}|${L(n)}${u})`,b.output=m.output,b.globstar=!0,ee(h+H()),W({type:"slash",value:"/",output:""});continue}b.output=b.output.slice(0,-m.output.length),m.type="globstar",m.output=L(n),m.value+=h,b.output+=m.output,b.globstar=!0,ee(h);continue}let J={type:"star",value:h,output:E};if(n.bash===!0){J.output=".*?",(m.type==="bos"||m.type==="slash")&&(J.output=I+J.output),W(J);continue}if(m&&(m.type==="bracket"||m.type==="paren")&&n.regex===!0){J.output=h,W(J);continue}(b.index===b.start||m.type==="slash"||m.type==="dot")&&(m.type==="dot"?(b.output+=v,m.output+=v):n.dot===!0?(b.output+=k,m.output+=k):(b.output+=I,m.output+=I),D()!=="*"&&(b.output+=f,m.output+=f)),W(J)}for(;b.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(_t("closing","]"));b.output=he.escapeLast(b.output,"["),We("brackets")}for(;b.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(_t("closing",")"));b.output=he.escapeLast(b.output,"("),We("parens")}for(;b.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(_t("closing","}"));b.output=he.escapeLast(b.output,"{"),We("braces")}if(n.strictSlashes!==!0&&(m.type==="star"||m.type==="bracket")&&W({type:"maybe_slash",value:"",output:`${u}?`}),b.backtrack===!0){b.output="";for(let C of b.tokens)b.output+=C.output!=null?C.output:C.value,C.suffix&&(b.output+=C.suffix)}return b};Cs.fastpaths=(e,t)=>{let n={...t},a=typeof n.maxLength=="number"?Math.min(ga,n.maxLength):ga,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);e=Rl[e]||e;let{DOT_LITERAL:r,SLASH_LITERAL:o,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:f}=on.globChars(n.windows),g=n.dot?d:c,x=n.dot?p:c,v=n.capture?"":"?:",k={negated:!1,prefix:""},y=n.bash===!0?".*?":u;n.capture&&(y=`(${y})`);let w=I=>I.noglobstar===!0?y:`(${v}(?:(?!${f}${I.dot?l:r}).)*?)`,A=I=>{switch(I){case"*":return`${g}${i}${y}`;case".*":return`${r}${i}${y}`;case"*.*":return`${g}${y}${r}${i}${y}`;case"*/*":return`${g}${y}${o}${i}${x}${y}`;case"**":return g+w(n);case"**/*":return`(?:${g}${w(n)}${o})?${x}${i}${y}`;case"**/*.*":return`(?:${g}${w(n)}${o})?${x}${y}${r}${i}${y}`;case"**/.*":return`(?:${g}${w(n)}${o})?${r}${i}${y}`;default:{let $=/^(.*?)\.(\w+)$/.exec(I);if(!$)return;let E=A($[1]);return E?E+r+$[2]:void 0}}},M=he.removePrefix(e,k),L=A(M);return L&&n.strictSlashes!==!0&&(L+=`${o}?`),L};Al.exports=Cs});var Ml=Ze((g0,$l)=>{"use strict";var Ry=Sl(),As=Ol(),Pl=ma(),Cy=rn(),Ay=e=>e&&typeof e=="object"&&!Array.isArray(e),te=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(u=>te(u,t,n));return u=>{for(let f of d){let g=f(u);if(g)return g}return!1}}let a=Ay(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},r=s.windows,o=a?te.compileRe(e,t):te.makeRe(e,t,!1,!0),i=o.state;delete o.state;let l=()=>!1;if(s.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=te(s.ignore,d,n)}let c=(d,p=!1)=>{let{isMatch:u,match:f,output:g}=te.test(d,o,t,{glob:e,posix:r}),x={glob:e,state:i,regex:o,posix:r,input:d,output:g,match:f,isMatch:u};return typeof s.onResult=="function"&&s.onResult(x),u===!1?(x.isMatch=!1,p?x:!1):l(d)?(typeof s.onIgnore=="function"&&s.onIgnore(x),x.isMatch=!1,p?x:!1):(typeof s.onMatch=="function"&&s.onMatch(x),p?x:!0)};return n&&(c.state=i),c};te.test=(e,t,n,{glob:a,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let r=n||{},o=r.format||(s?Pl.toPosixSlashes:null),i=e===a,l=i&&o?o(e):e;return i===!1&&(l=o?o(e):e,i=l===a),(i===!1||r.capture===!0)&&(r.matchBase===!0||r.basename===!0?i=te.matchBase(e,t,n,s):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};te.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:te.makeRe(t,n)).test(Pl.basename(e,{windows:a}));te.isMatch=(e,t,n)=>te(t,n)(e);te.parse=(e,t)=>Array.isArray(e)?e.map(n=>te.parse(n,t)):As(e,{...t,fastpaths:!1});te.scan=(e,t)=>Ry(e,t);te.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let s=t||{},r=s.contains?"":"^",o=s.contains?"":"$",i=`${r}(?:${e.output})${o}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=te.toRegex(i,t);return a===!0&&(l.state=e),l};te.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=As.fastpaths(e,t)),s.output||(s=As(e,t)),te.compileRe(s,t,n,a)};te.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};te.constants=Cy;$l.exports=te});var Tl=Ze((h0,Nl)=>{"use strict";Nl.exports=Ml()});var Tv={};fd(Tv,{ConfigError:()=>Et,UsageError:()=>tn,areas:()=>nf,canonicalAccessModes:()=>Tn,compareQuantities:()=>Me,createSession:()=>rd,defaultPullPolicy:()=>qr,defaultSettings:()=>zi,defineRule:()=>S,describe:()=>U,findNamedPort:()=>so,graphJson:()=>nl,isClusterScoped:()=>Rt,isMapping:()=>B,matchesLabelSelector:()=>Oe,matchesPairs:()=>Pe,metadataOf:()=>z,nearMiss:()=>_e,nearest:()=>fe,parseImageReference:()=>Ve,parseQuantity:()=>xe,quantityCeil:()=>tt,quantityFromField:()=>$e,quantityProblem:()=>Dn,quantityToDecimal:()=>Fn,readConfig:()=>Ji,reporters:()=>dl,resolveTargetPort:()=>_n,rules:()=>_i,runsToCompletion:()=>we,selectorText:()=>ke,severities:()=>ts,version:()=>id,volumeClass:()=>Ot});module.exports=gd(Tv);var hd=Object.defineProperty,yd=Object.defineProperties,bd=Object.getOwnPropertyDescriptors,Qs=Object.getOwnPropertySymbols,vd=Object.prototype.hasOwnProperty,kd=Object.prototype.propertyIsEnumerable,Na=(e,t,n)=>t in e?hd(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Ee=(e,t)=>{for(var n in t||(t={}))vd.call(t,n)&&Na(e,n,t[n]);if(Qs)for(var n of Qs(t))kd.call(t,n)&&Na(e,n,t[n]);return e},yn=(e,t)=>yd(e,bd(t)),be=(e,t,n)=>Na(e,typeof t!="symbol"?t+"":t,n);var j=Symbol("NOT_RESOLVED");function ce(e,t){var n,a,s,r,o;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(s=t.implicitFirstChars)!=null?s:null,resolve:t.resolve,identify:t.identify,represent:(r=t.represent)!=null?r:(i=>String(i)),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function Da(e,t){var n,a,s,r;let o=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addItem:t.addItem,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:o,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}function xn(e,t){var n,a,s,r;let o=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(n=t.matchByTagPrefix)!=null?n:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(a=t.finalize)!=null?a:(i=>i),carrierIsResult:o,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(r=t.representTagName)!=null?r:(()=>e)}}var xd=ce("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),wd=["","~","null","Null","NULL"],Sd=ce("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>wd.indexOf(e)!==-1?null:j,identify:e=>e===null,represent:()=>"null"}),Rd=ce("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:j,identify:e=>e===null,represent:()=>"null"}),Cd=["","~","null","Null","NULL"],Ad=ce("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>Cd.indexOf(e)!==-1?null:j,identify:e=>e===null,represent:()=>"null"}),Od=["true","True","TRUE"],Pd=["false","False","FALSE"],$d=ce("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>Od.indexOf(e)!==-1?!0:Pd.indexOf(e)!==-1?!1:j,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Md=["true"],Nd=["false"],Td=ce("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>Md.indexOf(e)!==-1?!0:Nd.indexOf(e)!==-1?!1:j,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Ed=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Ld=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],Id=ce("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>Ed.indexOf(e)!==-1?!0:Ld.indexOf(e)!==-1?!1:j,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),_d=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Vd=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Dd(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Fd(e,t){if(t){if(!Vd.test(e))return j}else if(!_d.test(e))return j;let n=Dd(e);return Number.isFinite(n)?n:j}var or=ce("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Fd,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Wd=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Kd=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Bd(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function qd(e,t){if(t){if(!Kd.test(e))return j}else if(!Wd.test(e))return j;let n=Bd(e);return Number.isFinite(n)?n:j}var jd=ce("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:qd,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Gd=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Ud(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let s of t.split(":"))a=a*60+Number(s);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function Hd(e){if(!Gd.test(e))return j;let t=Ud(e);return Number.isFinite(t)?t:j}var Ta=ce("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Hd,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),zd=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Qd=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Yd(e){if(!zd.test(e))return j;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||Qd.test(e)?a:j}function Jd(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var ir=ce("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Yd,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Jd}),Xd=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Zd=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function eu(e,t){if(t){if(!Zd.test(e))return j;let a=e.toLowerCase(),s=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return s===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let r=s*parseFloat(a);return Number.isFinite(r)?r:j}if(!Xd.test(e))return j;let n=Number(e);return Number.isFinite(n)?n:j}function tu(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var nu=ce("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:eu,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:tu}),au=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),su=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function ru(e){if(!au.test(e))return j;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let s of t.split(":"))a=a*60+Number(s);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||su.test(e)?a:j}function ou(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Ea=ce("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:ru,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:ou}),iu=ce("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":j,identify:()=>!1}),lu=/^[A-Za-z0-9+/]*={0,2}$/;function cu(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!lu.test(t))return j;let n=atob(t),a=new Uint8Array(n.length);for(let s=0;s<n.length;s++)a[s]=n.charCodeAt(s);return a}function du(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var uu=ce("tag:yaml.org,2002:binary",{resolve:cu,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:du}),pu=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),mu=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function Ys(e,t,n,a=0,s=0,r=0,o=0){let i=new Date(Date.UTC(e,t,n,a,s,r,o));return i.setUTCFullYear(e,t,n),i}function fu(e){let t=pu.exec(e);if(t===null&&(t=mu.exec(e)),t===null)return j;let n=+t[1],a=+t[2]-1,s=+t[3];if(!t[4]){let d=Ys(n,a,s);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==s?j:d}let r=+t[4],o=+t[5],i=+t[6],l=0;if(r>23||o>59||i>59)return j;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=Ys(n,a,s,r,o,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==s)return j;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return j;let u=(d*60+p)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-u:u))}return c}var gu=ce("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:fu,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),hu=Da("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function wn(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var yu=Da("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(wn(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),bu=Da("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),vu=xn("tag:yaml.org,2002:map",{create:()=>({}),identify:wn,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),ku=xn("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function xu(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function wu(){return{scalar:[],sequence:[],mapping:[]}}function Su(e){let t=[];for(let n of e){let a=t.length;for(let s=0;s<t.length;s++){let r=t[s];if(r.nodeKind===n.nodeKind&&r.tagName===n.tagName&&r.matchByTagPrefix===n.matchByTagPrefix){a=s;break}}t[a]=n}return t}var Sn=class lr{constructor(t){be(this,"tags"),be(this,"implicitScalarTags"),be(this,"implicitScalarByFirstChar"),be(this,"implicitScalarAnyFirstChar"),be(this,"defaultScalarTag"),be(this,"defaultSequenceTag"),be(this,"defaultMappingTag"),be(this,"exact"),be(this,"prefix");let n=Su(t),a=[],s=xu(),r=wu();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?r.scalar.push(d):s.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?r.sequence.push(d):s.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?r.mapping.push(d):s.mapping[d.tagName]=d}}let o=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let l=new Map;for(let d of i)l.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let c=s.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=c,this.defaultSequenceTag=s.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=s.mapping["tag:yaml.org,2002:map"],this.exact=s,this.prefix=r}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var n;let a=(n=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?n:this.implicitScalarAnyFirstChar;for(let r of a){let o=r.resolve(t,!1,r.tagName);if(o!==j)return{value:o,tag:r}}let s=this.defaultScalarTag;return{value:s.resolve(t,!1,s.tagName),tag:s}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new lr([...this.tags,...n])}},Fa=new Sn([xd,hu,vu]),Lv=new Sn([...Fa.tags,Rd,Td,jd,nu]),Ru=new Sn([...Fa.tags,Sd,$d,or,ir]),Cu=new Sn([...Fa.tags,Ad,Id,Ta,Ea,gu,iu,uu,yu,bu,ku]),Au=Cu.withTags(yn(Ee({},Ta),{resolve:(e,t,n)=>{let a=Ta.resolve(e,t,n);return a===j?or.resolve(e,t,n):a}}),yn(Ee({},Ea),{resolve:(e,t,n)=>{let a=Ea.resolve(e,t,n);return a===j?ir.resolve(e,t,n):a}})),Iv=xn("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||wn(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function Js(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var _v=xn("tag:yaml.org,2002:map",{create:()=>({}),identify:wn,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=Js(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=Js(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),Ou={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Pa(e,t,n,a,s){let r="",o="",i=Math.floor(s/2)-1;return a-t>i&&(r=" ... ",t=a-i+r.length),n-a>i&&(o=" ...",n=a+i-o.length),{str:r+e.slice(t,n).replace(/\t/g,"\u2192")+o,pos:a-t+r.length}}function $a(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function Pu(e,t){if(!e.buffer)return null;let n=Ee(Ee({},Ou),t),a=/\r?\n|\r|\0/g,s=[0],r=[],o,i=-1;for(;o=a.exec(e.buffer);)r.push(o.index),s.push(o.index+o[0].length),e.position<=o.index&&i<0&&(i=s.length-2);i<0&&(i=s.length-1);let l="",c=Math.min(e.line+n.linesAfter,r.length).toString().length,d=n.maxLength-(n.indent+c+3);for(let u=1;u<=n.linesBefore&&!(i-u<0);u++){let f=Pa(e.buffer,s[i-u],r[i-u],e.position-(s[i]-s[i-u]),d);l=`${" ".repeat(n.indent)}${$a((e.line-u+1).toString(),c)} | ${f.str}
${l}`}let p=Pa(e.buffer,s[i],r[i],e.position,d);l+=`${" ".repeat(n.indent)}${$a((e.line+1).toString(),c)} | ${p.str}
`,l+=`${"-".repeat(n.indent+c+3+p.pos)}^
`;for(let u=1;u<=n.linesAfter&&!(i+u>=r.length);u++){let f=Pa(e.buffer,s[i+u],r[i+u],e.position-(s[i]-s[i+u]),d);l+=`${" ".repeat(n.indent)}${$a((e.line+u+1).toString(),c)} | ${f.str}
`}return l.replace(/\n$/,"")}function Xs(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var Rn=class cr extends Error{constructor(t,n){super(),be(this,"reason"),be(this,"mark"),this.name="YAMLException",this.reason=t,this.mark=n,this.message=Xs(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){return`${this.name}: ${Xs(this,t)}`}static throwAt(t,n,a,s=""){let r=0,o=0;for(let l=0;l<n;l++){let c=t.charCodeAt(l);c===10?(r++,o=l+1):c===13&&(r++,t.charCodeAt(l+1)===10&&l++,o=l+1)}let i={name:s,buffer:t,position:n,line:r,column:n-o};throw i.snippet=Pu(i),new cr(a,i)}},G={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},F={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Ke={BLOCK:1,FLOW:2},me={CLIP:1,STRIP:2,KEEP:3},$u=-1;function Zs(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var dr=new Array(256),ur=new Array(256);for(let e=0;e<256;e++)dr[e]=Zs(e)?1:0,ur[e]=Zs(e);function Mu(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function Nu(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function Tu(e){return e===120?2:e===117?4:8}function bn(e,t,n){let a=0;for(;t<n;){let s=e.charCodeAt(t);if(s===10)a++,t++;else if(s===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(s===32||s===9)t++;else break}return{position:t,breaks:a}}function Wa(e){return e===1?" ":`
`.repeat(e-1)}function Eu(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===10||i===13){a+=e.slice(r,o);let l=bn(e,s,n);a+=Wa(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,o)}function Lu(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===39)a+=e.slice(r,s)+"'",s+=2,r=o=s;else if(i===10||i===13){a+=e.slice(r,o);let l=bn(e,s,n);a+=Wa(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,n)}function Iu(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===92){a+=e.slice(r,s),s++;let l=e.charCodeAt(s);if(l===10||l===13)s=bn(e,s,n).position;else if(l<256&&dr[l])a+=ur[l],s++;else{let c=Tu(l),d=0;for(;c>0;c--){s++;let p=Nu(e.charCodeAt(s));d=(d<<4)+p}a+=Mu(d),s++}r=o=s}else if(i===10||i===13){a+=e.slice(r,o);let l=bn(e,s,n);a+=Wa(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,n)}function er(e,t,n,a,s,r){let o=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),l=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),c="",d=!1,p=0,u=!1;for(let f of l){let g=0;for(;g<o&&f.charCodeAt(g)===32;)g++;if(a<0||g>=f.length){p++;continue}let x=f.slice(o),v=x.charCodeAt(0);r?v===32||v===9?(u=!0,c+=`
`.repeat(d?1+p:p)):u?(u=!1,c+=`
`.repeat(p+1)):p===0?d&&(c+=" "):c+=`
`.repeat(p):c+=`
`.repeat(d?1+p:p),c+=x,d=!0,p=0}return s===me.KEEP?c+=`
`.repeat(d?1+p:p):s!==me.STRIP&&d&&(c+=`
`),c}function pr(e,t){if(t.valueStart===$u)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case F.SINGLE_QUOTED:return Lu(e,n,a);case F.DOUBLE_QUOTED:return Iu(e,n,a);case F.LITERAL_BLOCK:return er(e,n,a,t.indent,t.chomping,!1);case F.FOLDED_BLOCK:return er(e,n,a,t.indent,t.chomping,!0);default:return Eu(e,n,a)}}var Vv=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),_u="-#;/?:@&=+$_.~*'()",Dv=_u+"!,[]";var Vu={filename:"",schema:Ru,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var q=-1,mr=Object.prototype.hasOwnProperty,yt=1,fr=2,gr=3,vn=4,Du=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,Fu=/[,\[\]{}]/,hr=/^(?:!|!!|![0-9A-Za-z-]+!)$/,La=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,yr=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Wu=new RegExp(`^(?:${La})*$`),Ku=new RegExp(`^(?:${yr})+$`),Bu=new RegExp(`^(?:!(?:${La})*|${yr}(?:${La})*)$`),br={filename:"",maxDepth:100};function qu(e,t,n){e.events.push({type:G.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function vr(e,t,n,a,s,r,o){e.events.push({type:G.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:r,style:o})}function kr(e,t,n,a,s,r,o){e.events.push({type:G.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:r,style:o})}function tr(e,t){e.events.splice(t.eventsLength,0,{type:G.MAPPING,start:t.position,anchorStart:q,anchorEnd:q,tagStart:q,tagEnd:q,style:Ke.FLOW})}function kt(e,t,n,a,s,r,o,i,l=me.CLIP,c=-1,d=!1){e.events.push({type:G.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:s,tagStart:r,tagEnd:o,style:i,chomping:l,indent:c,fast:d})}function ju(e,t,n){e.events.push({type:G.ALIAS,anchorStart:t,anchorEnd:n})}function ft(e){e.events.push({type:G.POP})}function de(e){kt(e,q,q,q,q,q,q,F.PLAIN)}function nr(){return{anchorStart:q,anchorEnd:q,tagStart:q,tagEnd:q}}function gt(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function ht(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function T(e,t){Rn.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function oe(e){return e===10||e===13}function xt(e){return e===9||e===32}function ve(e){return xt(e)||oe(e)}function Te(e){return e===0||ve(e)}function et(e){return e===44||e===91||e===93||e===123||e===125}function Gu(e){return e>=48&&e<=57?e-48:-1}function Uu(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function Hu(e){return e===120?2:e===117?4:e===85?8:0}function zu(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function kn(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function le(e,t){let n=0,a=e.input.charCodeAt(e.position),s=e.position===e.lineStart||ve(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;xt(a);)s=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&s&&a===35)do a=e.input.charCodeAt(++e.position);while(!oe(a)&&a!==0);if(!oe(a))break;for(kn(e),n++,s=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function bt(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||ve(a)}return!1}function xr(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function Ka(e){if(e.position!==e.lineStart)return!1;if(bt(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=gt(e);xr(e),le(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&bt(e));return ht(e,t),a}function ar(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!oe(t);)t=e.input.charCodeAt(++e.position)}function wr(e,t,n){let a=Du.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,T(e,"the stream contains non-printable characters"))}function Qu(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==q&&T(e,"duplication of a tag property");let a=e.position,s=!1,r=!1,o="!",i=e.input.charCodeAt(++e.position);i===60?(s=!0,i=e.input.charCodeAt(++e.position)):i===33&&(r=!0,o="!!",i=e.input.charCodeAt(++e.position));let l=e.position,c;if(s){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&T(e,"unexpected end of the stream within a verbatim tag"),c=e.input.slice(l,e.position),e.position++}else{for(;i!==0&&!ve(i)&&!(n&&et(i));)i===33&&(r?T(e,"tag suffix cannot contain exclamation marks"):(o=e.input.slice(l-1,e.position+1),hr.test(o)||T(e,"named tag handle cannot contain such characters"),r=!0,l=e.position+1)),i=e.input.charCodeAt(++e.position);c=e.input.slice(l,e.position),Fu.test(c)&&T(e,"tag suffix cannot contain flow indicator characters")}return c&&!(s?Wu.test(c):Ku.test(c))&&T(e,`tag name cannot contain such characters: ${c}`),!s&&o!=="!"&&o!=="!!"&&!mr.call(e.tagHandlers,o)&&T(e,`undeclared tag handle "${o}"`),t.tagStart=a,t.tagEnd=e.position,!0}function Yu(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==q&&T(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!ve(e.input.charCodeAt(e.position))&&!et(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&T(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function Ju(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==q||t.tagStart!==q)&&T(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!ve(e.input.charCodeAt(e.position))&&!et(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&T(e,"name of an alias node must contain at least one character"),ju(e,n,e.position),!0}function Ia(e,t){le(e,!1),e.lineIndent<t&&T(e,"deficient indentation")}function Xu(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===39){if(e.input.charCodeAt(e.position+1)===39){s=!1,e.position+=2;continue}let o=e.position;return e.position++,kt(e,a,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,F.SINGLE_QUOTED,me.CLIP,-1,s),!0}oe(r)?(s=!1,Ia(e,t)):e.position===e.lineStart&&bt(e)?T(e,"unexpected end of the document within a single quoted scalar"):r!==9&&r<32?T(e,"expected valid JSON character"):e.position++}T(e,"unexpected end of the stream within a single quoted scalar")}function Zu(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===34){let o=e.position;return e.position++,kt(e,a,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,F.DOUBLE_QUOTED,me.CLIP,-1,s),!0}if(r===92){s=!1;let o=e.input.charCodeAt(++e.position);if(oe(o))Ia(e,t);else if(zu(o))e.position++;else{let i=Hu(o);for(i===0&&T(e,"unknown escape sequence");i-- >0;)e.position++,Uu(e.input.charCodeAt(e.position))<0&&T(e,"expected hexadecimal character");e.position++}}else oe(r)?(s=!1,Ia(e,t)):e.position===e.lineStart&&bt(e)?T(e,"unexpected end of the document within a double quoted scalar"):r!==9&&r<32?T(e,"expected valid JSON character"):e.position++}T(e,"unexpected end of the stream within a double quoted scalar")}function ep(e,t,n){let a=e.input.charCodeAt(e.position),s=me.CLIP,r=-1,o=!1;if(a!==124&&a!==62)return!1;let i=a===124?F.LITERAL_BLOCK:F.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let f=e.input.charCodeAt(e.position),g=Gu(f);if(f===43||f===45)s!==me.CLIP&&T(e,"repeat of a chomping mode identifier"),s=f===43?me.KEEP:me.STRIP,e.position++;else if(g>=0)g===0&&T(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),o&&T(e,"repeat of an indentation width identifier"),r=t+g-1,o=!0,e.position++;else break}let l=!1;for(;xt(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.charCodeAt(e.position)===35&&ar(e),oe(e.input.charCodeAt(e.position))?kn(e):e.input.charCodeAt(e.position)!==0&&T(e,"a line break is expected");let c=o?r:-1,d=0,p=e.position,u=e.position;for(;e.input.charCodeAt(e.position)!==0;){let f=e.position,g=0;for(;e.input.charCodeAt(f+g)===32;)g++;let x=e.input.charCodeAt(f+g);if(x===0){c>=0?g>c&&(u=f+g):g>0&&(u=f+g);break}if(Ka(e))break;if(!o&&c===-1&&oe(x)&&(d=Math.max(d,g)),!o&&c===-1&&!oe(x)&&(x===9&&g<t&&(e.position=f+g,T(e,"tab characters must not be used in indentation")),g>=t&&g<d&&(e.position=f+g,T(e,"bad indentation of a mapping entry"))),c===-1&&x!==0&&!oe(x)&&g<t){e.lineIndent=g,e.position=f+g;break}!o&&x!==0&&!oe(x)&&c===-1&&(c=g);let v=c===-1?t+1:c;if(x!==0&&!oe(x)&&g<v){e.lineIndent=g,e.position=f+g;break}ar(e),u=e.position,oe(e.input.charCodeAt(e.position))&&(kn(e),u=e.position)}return wr(e,p,u),kt(e,p,u,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,s,c),!0}function tp(e,t){let n=e.input.charCodeAt(e.position),a=t===yt;if(n===0||ve(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||et(n))return!1;if(n===63||n===45){let s=e.input.charCodeAt(e.position+1);if(Te(s)||a&&et(s))return!1}return!0}function np(e,t,n,a){if(!tp(e,n))return!1;let s=e.position,r=e.position,o=e.input.charCodeAt(e.position),i=n===yt,l=!1;for(;o!==0&&!Ka(e);){if(o===58){let c=e.input.charCodeAt(e.position+1);if(Te(c)||i&&et(c))break}else if(o===35){if(ve(e.input.charCodeAt(e.position-1)))break}else{if(i&&et(o))break;if(oe(o)){let c=e.position,d=e.line,p=e.lineStart,u=e.lineIndent;if(le(e,!1),e.lineIndent>=t){l=!0,o=e.input.charCodeAt(e.position);continue}e.position=c,e.line=d,e.lineStart=p,e.lineIndent=u;break}}xt(o)||(r=e.position+1),o=e.input.charCodeAt(++e.position)}return r===s?!1:(wr(e,s,r),kt(e,s,r,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,F.PLAIN,me.CLIP,-1,!l),!0)}function Gt(e,t){let n=e.line;le(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&T(e,"deficient indentation")}function ap(e,t,n){let a=e.input.charCodeAt(e.position),s=a===123,r=e.position,o=!0;if(a!==91&&a!==123)return!1;let i=s?125:93;for(s?kr(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ke.FLOW):vr(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ke.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){Gt(e,t);let l=e.input.charCodeAt(e.position);if(l===i)return e.position++,ft(e),!0;o?l===44&&T(e,"expected the node content, but found ','"):T(e,"missed comma between flow collection entries");let c=!1,d=!1;l===63&&ve(e.input.charCodeAt(e.position+1))&&(c=d=!0,e.position+=1,Gt(e,t));let p=e.line,u=gt(e),f=vt(e,t,yt,!1,!0);Gt(e,t),l=e.input.charCodeAt(e.position),(s||d||e.line===p)&&l===58?(c=!0,e.position++,Gt(e,t),s||tr(e,u),f||de(e),vt(e,t,yt,!1,!0)||de(e),Gt(e,t),s||ft(e)):s&&c?(f||de(e),de(e)):s?de(e):c&&(tr(e,u),f||de(e),de(e),ft(e)),l=e.input.charCodeAt(e.position),l===44?(o=!0,e.position++):o=!1}T(e,"unexpected end of the stream within a flow collection")}function sr(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!Te(e.input.charCodeAt(e.position+1)))return!1;for(vr(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Ke.BLOCK);e.input.charCodeAt(e.position)===45&&Te(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,T(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let s=le(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Te(e.input.charCodeAt(e.position+1))&&T(e,"bad indentation of a sequence entry"),s&&e.lineIndent<=t?de(e):vt(e,t,gr,!1,!0),le(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&T(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&Te(e.input.charCodeAt(e.position+1))&&T(e,"bad indentation of a sequence entry")}return ft(e),!0}function Ma(e,t,n,a){let s=!1,r=!1,o=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!s&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,T(e,"tab characters must not be used in indentation"));let c=e.input.charCodeAt(e.position+1),d=e.line;if((l===63||l===58)&&Te(c))o||(kr(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,Ke.BLOCK),o=!0),l===63?(s&&de(e),r=!0,s=!0):(s||(de(e),r=!0),s=!1),e.position+=1,i=!0;else{s&&(de(e),s=!1);let p=gt(e);if(!vt(e,n,fr,!1,!0))break;if(e.line===d){for(l=e.input.charCodeAt(e.position);xt(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(++e.position),Te(l)||T(e,"a whitespace character is expected after the key-value separator within a block mapping"),o||(e.events.splice(p.eventsLength,0,{type:G.MAPPING,start:p.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:Ke.BLOCK}),o=!0),r=!0,s=!1,i=!1;else if(r)T(e,"expected ':' after a mapping key");else return a.anchorStart!==q||a.tagStart!==q?(ht(e,p),!1):!0}else if(r)T(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==q||a.tagStart!==q?(ht(e,p),!1):!0}if(vt(e,t,vn,!0,i)&&(i=!1),s||i&&(de(e),i=!1),le(e,!0),l=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&l!==0)T(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return r?(s&&de(e),o&&ft(e),!0):!1}function vt(e,t,n,a,s,r=!0){var o,i;e.depth>=e.maxDepth&&T(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let l=1,c=!1,d=!1,p=null,u=nr(),f=n===vn||n===gr,g=f,x=f;if(a&&le(e,!0)&&(c=!0,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1),l===1)for(;;){let v=e.input.charCodeAt(e.position),k=gt(e);if(c&&l!==1&&(v===33||v===38))break;if(c&&x&&(u.tagStart!==q||u.anchorStart!==q)&&(v===33||v===38)){let y=gt(e),w=t+1;if(Ma(e,e.position-e.lineStart,w,u)&&((o=e.events[y.eventsLength])==null?void 0:o.type)===G.MAPPING)return e.depth--,!0;ht(e,y)}if(c&&(v===33&&u.tagStart!==q||v===38&&u.anchorStart!==q)||!Qu(e,u,n===yt)&&!Yu(e,u))break;p===null&&(p=k),le(e,!0)?(c=!0,g=x,e.lineIndent>t?l=1:e.lineIndent===t?l=0:l=-1):g=!1}if(g&&(g=c||s),l===1||n===vn){let v=n===yt||n===fr?t:t+1,k=e.position-e.lineStart;if(l===1)if(g&&(sr(e,k,u)||Ma(e,k,v,u))||ap(e,v,u))d=!0;else{let y=e.input.charCodeAt(e.position);if(p!==null&&r&&x&&!g&&y!==124&&y!==62){let w=gt(e),A=p.position-p.lineStart;ht(e,p),Ma(e,A,v,nr())&&((i=e.events[w.eventsLength])==null?void 0:i.type)===G.MAPPING?d=!0:ht(e,w)}!d&&(f&&ep(e,v,u)||Xu(e,v,u)||Zu(e,v,u)||Ju(e,u)||np(e,v,n,u))&&(d=!0)}else l===0&&(d=g&&sr(e,k,u))}return f=f&&!d,!d&&(u.anchorStart!==q||u.tagStart!==q||f)&&(kt(e,q,q,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,F.PLAIN),d=!0),e.depth--,d||u.anchorStart!==q||u.tagStart!==q}function sp(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!ve(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&T(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!oe(e.input.charCodeAt(e.position));){for(;xt(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||oe(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let s=e.position;for(;e.input.charCodeAt(e.position)!==0&&!ve(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(s,e.position))}if(oe(e.input.charCodeAt(e.position))&&kn(e),n==="YAML"){e.directives.some(r=>r.kind==="yaml")&&T(e,"duplication of %YAML directive"),a.length!==1&&T(e,"YAML directive accepts exactly one argument");let s=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);s===null&&T(e,"ill-formed argument of the YAML directive"),parseInt(s[1],10)!==1&&T(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&T(e,"TAG directive accepts exactly two arguments");let[s,r]=a;hr.test(s)||T(e,"ill-formed tag handle (first argument) of the TAG directive"),mr.call(e.tagHandlers,s)&&T(e,`there is a previously declared suffix for "${s}" tag handle`),Bu.test(r)||T(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[s]=r,e.directives.push({kind:"tag",handle:s,prefix:r})}return!0}function rp(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(le(e,!0);sp(e);)t=!0,le(e,!0);let n=!1,a=!1,s=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Te(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,le(e,!0),s=e.line>i}else t&&T(e,"directives end mark is expected");let r=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&bt(e)){e.position+=3,le(e,!0);return}if(qu(e,n,!1),vt(e,e.lineIndent-1,vn,!1,s,s)||de(e),le(e,!0),e.position===e.lineStart&&bt(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,le(e,!0),e.line===i&&e.position<e.length&&T(e,"end of the stream or a document separator is expected")}let o=e.events[r];o?.type===G.DOCUMENT&&(o.explicitEnd=a),ft(e),!a&&e.position<e.length&&!Ka(e)&&T(e,"end of the stream or a document separator is expected")}function Cn(e,t){let n=e.length,a=yn(Ee(Ee({},br),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),s=e.indexOf("\0");for(s!==-1&&Rn.throwAt(e,s,"null byte is not allowed in input",a.filename);a.position<a.length&&(xr(a),le(a,!0),!(a.position>=a.length));){let r=a.position;rp(a),a.position===r&&T(a,"can not read a document")}return a.events}var Fv=Ee(Ee({},br),Vu);function An(e,t){return(e&1<<t)!==0}var rr={applyQuoteFlowKeysOption:op,doubleQuoteForInvisibles:ip,doubleQuoteWhitespaceOnly:lp,applyForceQuotesOption:cp,tryLongOrMultilineAsBlock:dp,quoteInvalidPlain:up,fallbackToDoubleQuoted:pp};function Sr(e){return e.presenterOptions.quoteStyle==="single"&&An(e.allowedStylesMask,F.SINGLE_QUOTED)?F.SINGLE_QUOTED:F.DOUBLE_QUOTED}function op(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==F.PLAIN||(e.style=F.DOUBLE_QUOTED))}function ip(e){e.style===F.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=F.DOUBLE_QUOTED)}function lp(e){e.style===F.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=F.DOUBLE_QUOTED)}function cp(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==F.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?F.DOUBLE_QUOTED:Sr(e)))}function dp(e){if(e.style!==F.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!An(e.allowedStylesMask,F.LITERAL_BLOCK)){n&&(e.style=F.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=F.LITERAL_BLOCK);return}let s=Math.max(Math.min(a,40),a-e.shiftOfContent),r=0,o=!1;for(;r<=t.length;){let i=t.length,l=t.indexOf(`
`,r);l!==-1&&(i=l);let c=t.slice(r,i);if(c.length>s&&c[0]!==" "&&/ [^ \t]/.test(c)&&(o=!0),l===-1)break;r=l+1}o?e.style=F.FOLDED_BLOCK:n&&(e.style=F.LITERAL_BLOCK)}function up(e){e.style===F.PLAIN&&!An(e.allowedStylesMask,F.PLAIN)&&(e.style=Sr(e))}function pp(e){An(e.allowedStylesMask,e.style)||(e.style=F.DOUBLE_QUOTED)}var mp="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",fp="[\\n\\r]",gp="\\uFEFF",Ba="[ \\t]",Rr=`(?:(?!(?:${fp}|${gp}))${mp})`,On=`(?:(?!${Ba})${Rr})`,Cr="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",Ar="[-?:,\\[\\]{}#&*!|>'\"%@`]",hp="[,\\[\\]{}]",_a=On,Va=`(?:(?!${hp})${On})`,yp=`(?:(?:(?!${Ar})${On})|[?:-](?=${_a}))`,bp=`(?:(?:(?!${Ar})${On})|[?:-](?=${Va}))`,Or=`(?:(?:(?![:#])${_a})|:(?=${_a}))#*`,Pr=`(?:(?:(?![:#])${Va})|:(?=${Va}))#*`,$r=`(?:${Ba}*${Or})*`,Mr=`(?:${Ba}*${Pr})*`,Nr=`${yp}#*${$r}`,Tr=`${bp}#*${Mr}`,vp=Nr,kp=Tr,xp=`\\n+${Or}${$r}`,wp=`\\n+${Pr}${Mr}`,Sp=`${Nr}(?:${xp})*`,Rp=`${Tr}(?:${wp})*`,Wv=new RegExp(`^(?:${Sp})$`,"u"),Kv=new RegExp(`^(?:${Rp})$`,"u"),Bv=new RegExp(`^(?:${vp})$`,"u"),qv=new RegExp(`^(?:${kp})$`,"u"),jv=new RegExp(`^(?:${Cr})*$`,"u"),Gv=new RegExp(`^(?:${Cr}|\\n)*$`,"u"),Uv=new RegExp(`^(?:${Rr}|\\n)*$`,"u");var Cp={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(rr).map(e=>Reflect.get(rr,e)),tagBeforeAnchor:!1};var Hv=yn(Ee({},Cp),{schema:Au,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var zv=G.DOCUMENT,Qv=G.SEQUENCE,Yv=G.MAPPING,Jv=G.SCALAR,Xv=G.ALIAS,Zv=G.POP,ek=F.PLAIN,tk=F.SINGLE_QUOTED,nk=F.DOUBLE_QUOTED,ak=F.LITERAL_BLOCK,sk=F.FOLDED_BLOCK,rk=Ke.BLOCK,ok=Ke.FLOW,ik=me.CLIP,lk=me.STRIP,ck=me.KEEP;var Ap=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),Op=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),Pp=/^[-+]?(?:0|[1-9][0-9]*)$/,$p=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,Mp=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,Np={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},Tp={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function Lr(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return Er(e);switch(t){case 43:case 45:case 46:return Op.has(e)?Number.NaN:Er(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=Ap.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function Er(e){let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(Pp.test(t))return Number(t);let n=$p.exec(t);if(n){let[,a,s="",r=""]=n,o=Tp[s]??8;if(Np[o]?.test(r))return(a==="-"?-1:1)*Number.parseInt(r,o)}return Mp.test(t)?Number(t):e}function Ir(e){if(e!==null)return typeof e=="string"?e:String(e)}var Z={scalar:1,sequence:2,mapping:3,key:4,alias:5},qa=2e5,Ep=2;function _r(e,t,n){let a=[],s=[],r=[],o=0;for(;o<t.length;)t[o++]?.type===G.DOCUMENT&&a.push(i());return{trees:a,duplicates:s,faults:r};function i(){let l=new Int32Array(Lp(t,o)*4),c=[],d=new Map,p=0,u=0,f=0,g=t[o]?.type===G.POP?null:k(0);for(;o<t.length&&t[o]?.type!==G.POP;)o++;return o++,{value:g,tape:l,keys:c};function x(N,O,P){let m=p;return l[m]=N,l[m+1]=n(O),l[m+2]=n(P),p+=4,l[m+3]=p,f=P,m}function v(N){return{start:l[N+1]??0,end:l[N+2]??0}}function k(N){let O=t[o++];switch(u++,O?.type){case G.SCALAR:{let P=E(Z.scalar,O),m=b(O,P);return O.anchorStart>=0&&d.set(e.slice(O.anchorStart,O.anchorEnd),{value:m,entry:P,nodes:1}),m}case G.ALIAS:return $(O.anchorStart,O.anchorEnd);case G.SEQUENCE:case G.MAPPING:{let P=O.type===G.MAPPING,m=O.anchorStart>=0?e.slice(O.anchorStart,O.anchorEnd):void 0;m!==void 0&&d.set(m,"open");let h=x(P?Z.mapping:Z.sequence,O.start,O.start),V=u,D=P?w(h,N):y(N);return O.style===Ep&&(f=_p(e,f,P?"}":"]")),l[h+2]=n(f),l[h+3]=p,m!==void 0&&d.set(m,{value:D,entry:h,nodes:u-V+1}),D}default:return null}}function y(N){let O=[];for(;o<t.length&&t[o]?.type!==G.POP;)O.push(k(N+1));return o++,O}function w(N,O){let P={};for(;o<t.length&&t[o]?.type!==G.POP;){let m=t[o],h=p,V=A(m);if(V===void 0)k(O+1);else if(V==="<<"&&m?.type===G.SCALAR&&m.style===F.PLAIN)M(P,k(O+1),h);else{if(P[V]!==void 0&&Object.hasOwn(P,V)){let H=L(N,h,V);H!==void 0&&s.push({key:V,first:v(H),second:v(h),depth:O})}let D=k(O+1);V==="__proto__"?Object.defineProperty(P,V,{value:D,enumerable:!0,configurable:!0,writable:!0}):P[V]=D}}return o++,P}function A(N){if(N?.type===G.SCALAR){o++,u++;let P=E(Z.key,N),m=Ir(b(N,P));return m===void 0&&r.push({code:"null-key",span:v(P)}),l[P+3]=c.push(m??"")-1,m}let O=p;k(0),r.push({code:"complex-key",span:v(O)})}function M(N,O,P){let m=Array.isArray(O)?[...O].reverse():[O];for(let h of m)typeof h=="object"&&h!==null&&!Array.isArray(h)?Object.assign(N,h):r.push({code:"bad-merge",span:v(P)})}function L(N,O,P){for(let m=N+4;m<O;m=I(m+4))if(l[m]===Z.key&&c[l[m+3]??0]===P)return m}function I(N){return l[N]===Z.alias?N+4:l[N+3]??N+4}function $(N,O){let P=e.slice(N,O),m=x(Z.alias,N-1,O),h=d.get(P);if(l[m+3]=typeof h=="object"?h.entry:m,h===void 0)return r.push({code:"unknown-anchor",name:P,anchors:[...d.keys()],span:v(m)}),null;if(h==="open")return r.push({code:"anchor-in-itself",name:P,span:v(m)}),null;let V=u;return u+=h.nodes,V<=qa&&u>qa&&h.nodes>1&&r.push({code:"too-many-aliases",count:u,span:v(m)}),u>qa&&h.nodes>1?null:h.value}function E(N,O){if(O.valueStart<0)return x(N,f,f);let P=O.style===F.SINGLE_QUOTED||O.style===F.DOUBLE_QUOTED;return x(N,O.valueStart-(P?1:0),O.valueEnd+(P?1:0))}function b(N,O){let P=N.tagStart>=0?e.slice(N.tagStart,N.tagEnd):"";if(N.valueStart<0)return P===""||P==="!!null"?null:"";let m=N.fast?e.slice(N.valueStart,N.valueEnd):pr(e,N);if(P==="!!binary")return Dp(m);if(P!==""&&!Ip.has(P)||N.style!==F.PLAIN&&P==="")return m;let h=Lr(m);return typeof h=="number"&&!Number.isFinite(h)?(r.push({code:"not-finite",text:m,span:v(O)}),m):h}}}function Lp(e,t){let n=0;for(let a=t;a<e.length;a++){let{type:s}=e[a];if(s===G.DOCUMENT)break;s!==G.POP&&n++}return n}var Ip=new Set(["!!int","!!float","!!bool","!!null"]);function _p(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=Vp(e,a))}return e.length}function Vp(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function Dp(e){try{return atob(e.replace(/\s/g,""))}catch{return e}}function Mn(e,t){let n=0,a,s=0;for(let r of t){let o=typeof r=="number"?Kp(e,n,r):$n(e,n,r);if(o===void 0)break;a=o.key===void 0?void 0:ja(e,o.key),n=o.value,s++}return{key:a,value:ja(e,n),depth:s,entry:n}}function Ga(e,t){let n=Mn(e,t),a=e.tape[n.entry],s=n.value.start===n.value.end;return a===Z.scalar&&n.depth===t.length&&!s?n.value:n.key?n.key:a===Z.mapping?Fp(e,n.entry)??n.value:n.value}function Vr(e,t){let n=Mn(e,t);return n.depth===t.length&&n.key?n.key:Ga(e,t)}function Fp(e,t){let n=$n(e,t,"name")??Wp(e,t);if(n?.key===void 0)return;let a=ja(e,n.key);return e.tape[n.value]===Z.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,e.tape[n.value+2]??0)}:a}function Wp(e,t){let n=t+4;return n<(e.tape[t+3]??0)&&e.tape[n]===Z.key?{key:n,value:n+4}:void 0}function ja(e,t){return{start:e.tape[t+1]??0,end:e.tape[t+2]??0}}function wt(e,t){return e.tape[t]===Z.alias?e.tape[t+3]??t:t}function Pn(e,t){return e.tape[t]===Z.alias?t+4:e.tape[t+3]??t+4}function Kp(e,t,n){let a=wt(e,t);if(e.tape[a]!==Z.sequence)return;let s=e.tape[a+3]??0,r=a+4;for(let o=0;r<s;o++,r=Pn(e,r))if(o===n)return{key:void 0,value:wt(e,r)}}function $n(e,t,n){let a=wt(e,t);if(e.tape[a]!==Z.mapping)return;let s=e.tape[a+3]??0,r;for(let o=a+4;o<s;){let i=e.tape[o]===Z.key?o+4:Pn(e,o),l=e.tape[o]===Z.key?e.keys[e.tape[o+3]??0]:void 0;l===n?r={key:o,value:wt(e,i)}:l==="<<"&&(r=Bp(e,wt(e,i),n)??r),o=Pn(e,i)}return r}function Bp(e,t,n){if(e.tape[t]===Z.mapping)return $n(e,t,n);let a=e.tape[t+3]??0;for(let s=t+4;e.tape[t]===Z.sequence&&s<a;s=Pn(e,s)){let r=$n(e,wt(e,s),n);if(r)return r}}var Le=class e{constructor(t,n,a,s){this.document=t,this.value=n,this.parent=a,this.step=s}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n?.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=B(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return B(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!B(t))return{};let n={};for(let a of Object.keys(t)){let s=t[a];typeof s=="string"&&(n[a]=s)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function B(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Be(e){return e.isKey?Vr(e.document,e.path):Ga(e.document,e.path)}var Wr=Oa(Ua(),1);function _e(e,t,n){let a,s=e.length>=8?3:e.length>=4?2:0;for(let r of t){let o=n(r);if(o===e||Math.abs(o.length-e.length)>=3)continue;let i=Nn(o)===Nn(e)?.5:(0,Wr.distance)(o,e);i<s&&Fr(o)!==Fr(e)&&!Up(o,e)&&(a=r,s=i)}return a}function Nn(e){return e.toLowerCase().replace(/[-_.]/g,"")}function Fr(e){return e.replace(/\d+/g,"")}function Up(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&Nn(e)!==Nn(t):n.some((s,r)=>s!==a[r]&&Math.min(s.length,a[r]?.length??0)<=2)}var Ha=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),xk=new Map([...Ha].map(([e,t])=>[t,e])),Hp=[...Ha.keys()];function Tn(e){let t=new Set(e);return[...Hp.filter(a=>t.has(a)),...[...t].filter(a=>!Ha.has(a))]}var En="docker.io",zp="index.docker.io",Ln="library/";var Kr="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",Qp=`(?:${Kr}(?:\\.${Kr})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Br="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",Yp=`${Br}(?:/${Br})*`,Jp="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",Xp="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",Zp=new RegExp(`^(?:(${Qp})/)?(${Yp})(?::(${Jp}))?(?:@(${Xp}))?$`),em=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,tm=/^[a-f0-9]{64}$/;function Ve(e){if(tm.test(e))return;let[t,n]=nm(e),a=n.split(":",1)[0]??"";if(a!==a.toLowerCase())return;let s=Zp.exec(`${t}/${n}`);if(s===null)return;let[,r="",o="",i,l]=s;if(!(o.length>255)&&!(l!==void 0&&!em.test(l)))return{registry:r,repository:o,name:r===""?o:`${r}/${o}`,familiarName:am(r,o),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function qr(e){return Ve(e)?.tag==="latest"?"Always":"IfNotPresent"}function nm(e){let t=e.indexOf("/");if(t===-1)return[En,Ln+e];let n=e.slice(0,t),a=e.slice(t+1),s=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),r=s&&n!==zp?n:En,o=s?a:e,i=r===En&&!o.includes("/");return[r,i?Ln+o:o]}function am(e,t){if(e==="")return t;if(e!==En)return`${e}/${t}`;if(!t.startsWith(Ln))return t;let n=t.slice(Ln.length);return n.includes("/")?t:n}var sm={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},rm={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},Gr=[...jr(sm,!0),...jr(rm,!1)],Ut=[...new Set(Gr.map(({kind:e})=>e))].sort(),om=new Map(Gr.map(e=>[`${e.group}/${e.kind}`,e]));function Rt(e,t){let n=om.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function za(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function jr(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(s=>{let[r="",o="",...i]=s.trim().split(" ");return{group:n,kind:r,plural:o,namespaced:t,versions:i}}))}var Ht="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",Ck=new RegExp(`^${Ht}$`),im=new RegExp(`^${Ht}(?:\\.${Ht})*$`),Ak=new RegExp(`^\\*\\.${Ht}(?:\\.${Ht})*$`);var Ur=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var Hr=63,lm=253;function cm(e){return e.length<=lm&&im.test(e)}function In(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>Hr||!Ur.test(n)?!1:t===-1||cm(e.slice(0,t))}function Qa(e){return e===""||e.length<=Hr&&Ur.test(e)}var zr=e=>e.length>0,Qr=e=>e.length===0,Zr=new Map([["In",{takes:zr,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${Xr(t).join(",")})`}],["NotIn",{takes:zr,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${Xr(t).join(",")})`}],["Exists",{takes:Qr,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:Qr,matches:e=>e===void 0,text:e=>`!${e}`}]]);function Oe(e,t){return!Ct(e)||!Ja(e.matchLabels).every(([a,s])=>Ya(t,a)===s&&In(a)&&Qa(s))?!1:Ae(e.matchExpressions).every(a=>to(a,t))}function Pe(e,t){let n=Ja(e);return n.length>0&&n.every(([a,s])=>Ya(t,a)===s)}function eo(e,t,n){return e==null?!0:Ae(e.nodeSelectorTerms).some(a=>dm(a,t,n))}function ke(e){if(!Ct(e))return"<none>";let t=Ja(e.matchLabels).map(([s,r])=>({key:s,text:`${s}=${zt(r)}`})),n=Ae(e.matchExpressions).filter(Ct).map(s=>({key:zt(s.key),text:mm(s)})),a=[...t,...n].sort((s,r)=>no(s.key,r.key));return a.length===0?"<none>":a.map(({text:s})=>s).join(",")}function to(e,t){if(!Ct(e))return!1;let n=Zr.get(e.operator),a=Ae(e.values);return n===void 0||!n.takes(a)||!Jr(e.key)||!In(e.key)||!a.every(s=>Jr(s)&&Qa(s))?!1:n.matches(Ya(t,e.key),a)}function dm(e,t,n){let a=Ae(e?.matchExpressions),s=Ae(e?.matchFields);return a.length===0&&s.length===0?!1:a.every(r=>um(r,t))&&s.every(r=>pm(r,n))}function um(e,t){let n=e?.operator;if(n!=="Gt"&&n!=="Lt")return to(e,t);let{key:a,values:s}=e;if(typeof a!="string"||!In(a)||Ae(s).length!==1)return!1;let r=Yr(t?.[a]),o=Yr(Ae(s)[0]);return r===void 0||o===void 0?!1:n==="Gt"?r>o:r<o}function pm(e,t){let n=Ae(e?.values);return e?.key!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function Yr(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function mm(e){let t=zt(e.key),n=Ae(e.values).map(zt);return Zr.get(e.operator)?.text(t,n)??`${t} ${zt(e.operator)} (${n.join(",")})`}function Ya(e,t){return Ct(e)&&Object.hasOwn(e,t)?e[t]:void 0}function Ja(e){return Ct(e)?Object.entries(e):[]}function Ae(e){return Array.isArray(e)?e:[]}function Ct(e){return typeof e=="object"&&e!==null}function Jr(e){return typeof e=="string"}function zt(e){return typeof e=="object"||e===void 0?"":String(e)}function Xr(e){return[...e].sort(no)}function no(e,t){return e===t?0:e<t?-1:1}function _n({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let s=ao(e),r=fm(t,n).flatMap(o=>o.ports??[]).find(o=>o.name===a&&ao(o)===s);return r===void 0?{found:!1}:{number:r.containerPort,found:!0}}function so(e,t){return e?.find(n=>n.name===t)}function fm(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function ao(e){return e.protocol||"TCP"}var gm={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},hm={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},ym=new Map([...Object.entries(gm).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(hm).map(([e,t])=>[e,{base:2,exponent:t}])]),bm=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,vm=/^[eE][-+]?[0-9]+$/,Vn=2n**63n-1n,km=18,At=9,xm=400;function xe(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let n=bm.exec(t);if(n===null)return;let a=wm(n[4]??"");if(a===void 0)return;let s=n[1]==="-",r=Sm(n[2]??""),o=n[3]?.slice(1)??"",i=a.base===10?Rm(r,o,a):Cm(r,o,a);if(i!==void 0)return ro(i,s);if(!(n[2]===""&&o===""))return ro(Am(r,o,a),s)}function $e(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return xe(e);if(typeof e=="string")return xe(e.trim())}function wm(e){let t=ym.get(e);if(t!==void 0)return t;if(!vm.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>Vn||n<-Vn-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function Sm(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function Rm(e,t,n){if(e.length+t.length>km)return;let a=n.exponent-t.length|0;if(!(a<-At))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Cm(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function Am(e,t,n){let a=BigInt(e+t),s=n.base===10?t.length-n.exponent|0:t.length,r=n.base===10?a:a<<BigInt(n.exponent);if(r===0n||s<-xm)return{numerator:r,scale:s,wide:!0};let o=Om(r,s);return n.base===2&&o>Vn*10n**BigInt(At)?{numerator:Vn,scale:0,wide:!0}:{numerator:o,scale:At,wide:!0}}function Om(e,t){if(t<=At)return e*10n**BigInt(At-t);let n=t-At;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function ro(e,t){return t?{...e,numerator:-e.numerator}:e}var Pm=["k","M","G","T","P","E"],$m=["kilo","mega","giga","tera","peta","exa"],Mm=["kibi","mebi","gibi","tebi","pebi","exbi"],Nm=new Map([...Pm.flatMap((e,t)=>Im(e,$m[t]??"",Mm[t]??"")),...De("case",["n"],"n"),...De("case",["u"],"u"),...De("bytes-suffix",["b","byte","bytes"],""),...De("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...De("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...De("grammar",["millicore","millicores"],"m"),...De("grammar",["\u03BC","\xB5"],"u")]),Tm=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function Dn(e){if($e(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(Xa(a))return{code:n===a?"grammar":"space",suggestion:a};let s=Tm.exec(Lm(a));if(s===null)return{code:"grammar"};let[,r="",o=""]=s,i=Em(o);if(i===void 0||!Xa(r+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:r+c}:{code:l,suggestion:r+c,alternative:r+d}}function Em(e){return Xa(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:Nm.get(e.toLowerCase())}function Lm(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function Xa(e){return xe(e)!==void 0}function De(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function Im(e,t,n){let a=e.toLowerCase(),s=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:s}],...De("case",[`${a}i`],s),...De("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],s),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(r=>[r,{code:"bytes-suffix",suffix:e,alternative:s}])]}var _m=4e3;function Me(e,t){if(e.scale===t.scale)return Qt(e.numerator,t.numerator);let n=Qt(e.numerator,0n);if(n!==Qt(t.numerator,0n))return Qt(e.numerator,t.numerator);if(n===0)return 0;let a=oo(e)-oo(t);if(a!==0)return a>0?n:-n;let s=Math.max(e.scale,t.scale);return Qt(io(e,s),io(t,s))}function tt(e){return e.wide?Wm(e):Vm(e)}function Fn(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-_m)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",s=lo(t).toString().padStart(n+1,"0"),r=s.slice(-n).replace(/0+$/,""),o=a+s.slice(0,-n);return r===""?o:`${o}.${r}`}function Qt(e,t){return e===t?0:e<t?-1:1}function lo(e){return e<0n?-e:e}function oo(e){return lo(e.numerator).toString().length-e.scale}function io(e,t){return e.numerator*10n**BigInt(t-e.scale)}function Yt(e){return BigInt.asIntN(64,e)}function Vm({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Dm(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function Dm(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=Yt(n);return a===n||Fm.has(t)?a:0n}var Fm=new Set([1,2,3,6,9]);function Wm({numerator:e,scale:t}){if(t===0)return Yt(e);if(t<=-64)return 0n;if(t<0)return Yt(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?Yt(e):e,s=a/n;return Yt(a%n===0n?s:s+1n)}var Km="volume.beta.kubernetes.io/storage-class",Bm=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],qm=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function co(e){return es(e)??e.storageClassName??""}function uo(e){return es(e)!==void 0||typeof e.storageClassName=="string"}function Ot(e){return es(e)??e.storageClassName??""}function po(e){return Bm.some(t=>e?.[t]==="true")}function Za(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":qm.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function es(e){let t=e.annotations?.[Km];return typeof t=="string"?t:void 0}var mo={ClusterRole:"rbac.authorization.k8s.io",ClusterRoleBinding:"rbac.authorization.k8s.io",ConfigMap:"",CronJob:"batch",DaemonSet:"apps",Deployment:"apps",EndpointSlice:"discovery.k8s.io",Endpoints:"",HorizontalPodAutoscaler:"autoscaling",Ingress:"networking.k8s.io",IngressClass:"networking.k8s.io",Job:"batch",LimitRange:"",Namespace:"",NetworkPolicy:"networking.k8s.io",Node:"",PersistentVolume:"",PersistentVolumeClaim:"",Pod:"",PodDisruptionBudget:"policy",PodTemplate:"",PriorityClass:"scheduling.k8s.io",ReplicaSet:"apps",ReplicationController:"",ResourceQuota:"",Role:"rbac.authorization.k8s.io",RoleBinding:"rbac.authorization.k8s.io",RuntimeClass:"node.k8s.io",Secret:"",Service:"",ServiceAccount:"",StatefulSet:"apps",StorageClass:"storage.k8s.io"},jm={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function fo(e,t){if(Gm(t))return mo[t]===e||jm[e]?.includes(t)?t:void 0}function Gm(e){return Object.hasOwn(mo,e)}var Um=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function ho(e){return Hm.test(e)}var Hm=/(?:^|[\s"'{,])(?:apiVersion|kind)["']?[ \t]*:/;function yo(e,t){return Um.find(a=>(a.path?.test(e)??!0)&&(a.text?.test(t)??!0))?.reason??"no apiVersion and kind"}var zm=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],Qm=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,Ym=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function Wn(e,t){let n=Le.root(e);if(!B(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:s}=n.value;if(typeof a!="string"||typeof s!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||s==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:r}=za(a);if(Qm.test(a)||Ym.has(s)||zm.some(i=>i.test(r)))return{skipped:"tool configuration"};if(Jm(s,n.value)){let i=s==="List"?void 0:s.slice(0,-4);return{resources:n.get("items").items().flatMap(c=>go(c,t,{apiVersion:a,kind:i})??[])}}let o=go(n,t,{apiVersion:a,kind:s});return{resources:o?[o]:[]}}function Jm(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function go(e,t,n){if(!B(e.value))return;let a=typeof e.value.apiVersion=="string"?e.value.apiVersion:n.apiVersion,s=typeof e.value.kind=="string"?e.value.kind:n.kind;if(s===void 0)return;let{group:r,version:o}=za(a),i=z(e),l=Rt(r,s)??!1,c=i.get("namespace").text();return{apiVersion:a,group:r,version:o,kind:s,visitable:fo(r,s),name:i.get("name").text()??"",namespace:l?"":c||t,hasOwnNamespace:!l&&c!==void 0&&c!=="",at:e,file:e.document.file}}function z(e){return e.get("metadata")}function U(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var Xm={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function qe(e){let t=Xm[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),s=ef(e,t),r=s.get("spec");if(!B(r.value))return;let o=s.get("metadata"),i=[],l={resource:e,metadata:o,spec:r,labels:o.get("labels").labels(),containers:i,replicas:tf(e,a.get("replicas").number())};for(let[c,d]of Zm)for(let p of r.get(c).items()){let u=p;if(!B(u.value))continue;let f=d==="init"&&u.get("restartPolicy").text()==="Always";i.push({role:f?"sidecar":d,name:u.get("name").text()??"",at:u,workload:l})}return l}var Zm=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function ef(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function tf(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t??1}function we(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}var bo=Oa(Ua(),1);function fe(e,t){let n=e.toLowerCase(),a,s=(e.length<=3?1:e.length<=8?2:3)+1;for(let r of t){if(e.length>=3&&r.toLowerCase().startsWith(n)&&r!==e)return r;if(Math.abs(r.length-e.length)>=s)continue;let o=(0,bo.distance)(n,r.toLowerCase());o<s&&(a=r,s=o)}return a}function Pt(e,t){let n=fe(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var nf=["storage","image","health","resources","network","workload","config","syntax","suppression"],ts=["error","warning","info"];function S(e){return{options:{},...e}}function $t(e,t){let n=new Map;for(let a of e){let s=n.get(a.from)??new Map;n.set(a.from,s);let r=`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`,o=s.get(r);o?o.push(a):s.set(r,[a])}return[...n.values()].flatMap(a=>[...a.values()].flatMap(([s,...r])=>s?[{first:s,others:r}]:[]))}function Kn({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:z(e.resource.at).get("name"),note:af(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function af(e){return e.namespace===""?U(e):`${U(e)} in namespace '${e.namespace}'`}var vo=S({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
      volumeMounts: [{ name: pages, mountPath: /usr/share/nginx/html }]
  volumes:
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,proof:r})=>a==="missing"&&!s&&(r?.code==="near-key"||r?.code==="no-key"));for(let{first:a,others:s}of $t(n,({to:r,proof:o})=>sf(o)?"":r.key??"")){let{at:r,keyAt:o,to:i,proof:l,effect:c}=a;if(!l||l.code==="complete")continue;let d=U(l.resource),p={object:d,key:i.key??"",effect:c},u=[{at:rf(l.resource),note:`the keys of ${d}`},...s.slice(0,5).map(cf)];l.code==="near-key"?t(o??r,"similar",{...p,meant:l.key},{related:u}):t(o??r,"absent",{...p,known:of(l.resource)},{related:u})}}}}});function sf(e){return e?.code==="no-key"&&lf(e.resource).length===0}var ns=["data","stringData","binaryData"];function rf(e){let t=e.at,n=ns.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function of(e){let t=ns.flatMap(a=>e.at.get(a).entries().map(([s])=>s)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function lf(e){return ns.flatMap(t=>e.at.get(t).entries().map(([n])=>n))}function cf({keyAt:e,at:t,to:n}){return{at:e??t,note:`key '${n.key??""}' is asked for here, too`}}var ko=S({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,to:r})=>a==="missing"&&!s&&(r.kind==="ConfigMap"||r.kind==="Secret"));for(let a of $t(n,()=>"")){let{at:s,to:r,effect:o,proof:i}=a.first,l={kind:r.kind,name:r.name,namespace:r.namespace,effect:o},c={related:Kn(a),...df(a.first)};i?.code==="complete"?t(s,"absent",l,c):i?.code==="near-miss"?t(s,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(s,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function df({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var xo=S({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!uf(e,a));for(let a of $t(n,({at:s})=>String(s.path.at(0)))){let{from:s,at:r,to:o,proof:i,effect:l}=a.first,c={target:`${o.kind} '${o.name}'`,effect:l},d={related:Kn(a),...s.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(r,"absent",c,d):i?.code==="near-miss"?t(r,"similar",{...c,meant:i.resource.name},d):i?.code==="other-namespace"&&t(r,"elsewhere",{...c,namespace:o.namespace,other:i.resource.namespace},d)}}}}});function uf(e,{from:t,to:n}){return n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}var wo=S({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},s){t!=="container"||we(s)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var pf=["startupProbe","livenessProbe","readinessProbe"],mf=["postStart","preStop"];function Bn({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...pf.map(n=>({name:n,at:t.get(n),isHook:!1})),...mf.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var Ro=S({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod. It takes a Deployment or StatefulSet in some versions, and then no pod of it can be created.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} says nothing to do: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found} and may have one of them only`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:s}of Bn(t)){if(!B(a.value))continue;let r=s?gf:ff,o=r.filter(i=>a.get(i).exists);o.length===0&&e(a.key,"none",{check:n,known:So(r,"or")}),o.length>1&&e(a.key,"several",{check:n,found:So(o,"and")})}}}}}),ff=["exec","httpGet","tcpSocket","grpc"],gf=["exec","httpGet","tcpSocket","sleep"];function So(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Co=S({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', a text: a number is written without quotes`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let{name:a,at:s}=t,r=s.get("ports").exists?[{at:s.get("ports").key,note:"the ports of the container"}]:[],o=new Set;for(let{check:i,port:l,isElsewhere:c}of hf(t)){let d=l.scalar();if(typeof d=="string"){let p=bf(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!p.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:vf(d,p)},{related:r})}else d&&!c&&!o.has(d)&&yf(d,t,n)&&(o.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set(as(t))].join(", ")},{related:r,severity:"info"}))}}}}});function hf(e){return Bn(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function yf(e,t,n){return as(t).length>0&&!n.containers.some(a=>as(a).includes(e))}function bf(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function as(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function vf(e,t){if(t.length===0)return"no port by name";let n=fe(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var $o=S({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests as soon as it starts`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||we(n)||n.resource.visitable==="PodTemplate")return;let s=xf(e.servicesOf(n).filter(kf),n.resource.file),r=a.flatMap(c=>({container:c,service:s.find(d=>wf(d,c))}));if(r.some(({service:c})=>c)){for(let{container:c,service:d}of r)!d||Oo(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Po(d)]});return}if(a.some(Oo))return;let[o,...i]=a,l=s[0]?{severity:"warning",related:[Po(s[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):o&&t(o.at.get("name"),"single",{container:o.name},l)}}}});function kf(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>`${a.get("name").text()??""} ${a.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function xf(e,t){let n=a=>a.file===t?0:Ao(a.file)===Ao(t)?1:2;return[...e].sort((a,s)=>n(a)-n(s))}function Ao(e){return e.slice(0,e.lastIndexOf("/")+1)}function Oo({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function wf(e,t){return e.at.get("spec").get("ports").items().some(n=>{let a=n.get("targetPort").scalar()||n.get("port").number(),s=n.get("protocol").text()??"TCP",r=t.at.get("ports").items().filter(o=>(o.get("protocol").text()??"TCP")===s);return a!==void 0&&r.some(o=>o.get("name").text()===a||o.get("containerPort").number()===a)})}function Po(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function Mt(e){let t=Sf(e),n=e.containers.filter(s=>!t(s)).map(({at:s})=>({at:s.get("image"),policy:s.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(s=>{let r=s.get("image");return{at:r.get("reference"),policy:r.get("pullPolicy")}});return[...n,...a].flatMap(({at:s,policy:r})=>{let o=s.text();return o===void 0?[]:[{at:s,policy:r,text:o}]})}function Sf({resource:e}){let n=z(e.at).get("annotations").entries().some(([r])=>r==="image.openshift.io/triggers"),s=e.at.get("spec").get("triggers").items().flatMap(r=>r.get("imageChangeParams").get("containerNames").texts());return({name:r,at:o})=>n||s.includes(r)||r==="istio-proxy"&&o.get("image").text()==="auto"}function nt(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var Mo=S({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a,policy:s}of Mt(t)){let r=Rf(a,s);if(r===void 0)continue;let o=r==="pinned"?{severity:"info"}:{};e(s,r,{image:nt(a),policy:s.text()??""},{...o,related:[{at:n,note:"the image"}]})}}}}});function Rf(e,t){if(t.value==="Never")return"never";let n=Ve(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var No=S({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is no valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is no valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is no valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of Mt(t)){let s=nt(a.trim(),40),r=Cf.exec(a)?.[0].trim();if(a.trim()==="")e(n,"empty");else{if(Ve(a))continue;r?e(n,"variable",{image:s,variable:nt(r,40)},{severity:"info"}):a!==a.trim()?e(n,"blank",{image:s}):e(n,"invalid",{image:s,reason:Of(a)})}}}}}}),Cf=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,Af=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function Of(e){return Af.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var To=S({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so whatever 'latest' is at the time is pulled`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){for(let{at:a,text:s}of Mt(n)){let r=Ve(s);!r||r.digest!==void 0||r.tag!=="latest"||e.isImageSet(s)||t(a,r.explicitTag===void 0?"untagged":"latest",{image:nt(s)})}}}}});function jn(e){let t=qn(()=>Lo(e.workloads,({labels:o})=>o)),n=qn(()=>Lo(e.workloads,Io));return{nearLabel(o){for(let[i,l]of o.at.get("spec").get("selector").entries()){let c=a(o,i,l)??s(o,i,l);if(c)return c}},carrying:o=>Object.entries(o).flatMap(([i,l])=>t().workloads.get(`${i}=${l}`)??[]),labelled(o){let[i]=Object.entries(o);return(i?n().workloads.get(`${i[0]}=${i[1]}`)??[]:[]).filter(c=>Pe(o,Io(c)))}};function a(o,i,l){for(let c of t().values.get(i)??[]){if(!(c===o.name&&Pf(l.text()??"",c))&&!Eo(l.text()??"",c))continue;let p=r(o,{[i]:c});if(p)return{workload:p,pair:l,label:p.metadata.get("labels").get(i),isKey:!1}}}function s(o,i,l){let c=l.text()??"";for(let d of t().keys.get(c)??[]){if(!Eo(i,d))continue;let p=r(o,{[d]:c},i);if(!(!p||Object.hasOwn(p.labels,i)))return{workload:p,pair:l,label:p.metadata.get("labels").get(d),isKey:!0}}}function r(o,i,l=""){let c=Object.entries(o.at.get("spec").get("selector").labels()).filter(([d])=>d!==l);return e.selectedBy(o,{...i,...Object.fromEntries(c),...i}).workloads[0]}}function Eo(e,t){return e===t||Math.abs(e.length-t.length)>2?!1:e.toLowerCase()===t.toLowerCase()?!0:(e[0]===t[0]||e.at(-1)===t.at(-1))&&_e(e,[t],n=>n)!==void 0}function Pf(e,t){return e.length!==t.length||e.length<3?!1:[...e].filter((n,a)=>n!==t[a]).length===1&&!/\d/.test(e+t)}function Lo(e,t){let n=new Map,a=new Map,s=new Map;for(let r of e)for(let[o,i]of Object.entries(t(r))){let l=`${o}=${i}`,c=n.get(l);c?c.push(r):n.set(l,[r]),a.set(o,(a.get(o)??new Set).add(i)),s.set(i,(s.get(i)??new Set).add(o))}return{workloads:n,values:a,keys:s}}function Io({resource:e}){return z(e.at).get("labels").labels()}function qn(e){let t;return()=>(t??={value:e()},t.value)}var _o=S({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let n=jn(e);return{reference(a){let{from:s,at:r,to:o,state:i,targets:l}=a;if(s.visitable!=="StatefulSet"||o.kind!=="Service")return;if(i==="missing"){let u=Lf(a.proof);return t(r,"missing",{service:o.name,hint:Ef(a)},{related:u})}let c=l,[d]=c,p=e.workloadOf(s);if(!(i!=="resolved"||!d||!p))if(c.some($f)){if(!c.some(u=>Nf(u,p)||Tf(e,n,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:p.metadata.get("labels").key,note:"the labels of the pods"}];t(r,"unselected",{service:o.name,set:U(s)},{related:u})}}else{let u=[{at:Mf(d),note:"it has an address of its own"}];t(r,"address",{service:o.name},{related:u})}}}}});function $f(e){return e.at.get("spec").get("clusterIP").text()==="None"}function Mf(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:n})=>n)??z(e.at).get("name")}function Nf(e,t){return Pe(e.at.get("spec").get("selector").labels(),t.labels)}function Tf(e,t,n){let a=n.at.get("spec").get("selector").labels();return e.find("Endpoints",n.namespace,n.name).length>0?!0:e.selectedBy(n,a).workloads.length===0&&(t.nearLabel(n)!==void 0||t.labelled(a).length>0)}function Ef({proof:e}){let t=Vo(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function Lf(e){let t=Vo(e);return t?[{at:z(t.at).get("name"),note:U(t)}]:[]}function Vo(e){return e&&"resource"in e?e.resource:void 0}var Wo=S({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
metadata: { name: api }
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
`}]},visit({graph:e,report:t}){let n=jn(e),a=qn(()=>e.resources.filter(s=>Bf(e,s)));return{Service(s){if(!Vf(s)||Df(e,s))return;let r=n.nearLabel(s);if(r){let{pair:u,label:f,isKey:g,workload:x}=r,v={selector:Do(u),label:Do(f),workload:U(x.resource)},k=[{at:g?f.key:f,note:"the label of the pods"}];return t(g?u.key:u,"near",v,{related:k})}if(a().some(u=>e.sameNamespace(s,u)!==!1))return;let{key:o,pairs:i,values:l}=Gn(s),c=({resource:u})=>e.sameNamespace(s,u)===!0,d=n.labelled(i).find(c)?.resource;if(d)return t(o,"owner",{...l,workload:U(d)},Fo(d,"labels"));if(Ff(e,s,n))return;let p=If(e,s,n)?.resource;if(p){let u={...l,workload:U(p),other:p.namespace};return t(o,"elsewhere",u,Fo(p,"namespace"))}e.isComplete&&t(o,"none",l)}}}});function Gn(e){let t=e.at.get("spec").get("selector"),n=t.labels(),a={selector:ke({matchLabels:n}),namespace:e.namespace};return{key:t.key,pairs:n,values:a}}function Do(e){return`${e.name}=${e.text()??""}`}function Fo(e,t){let n=z(e.at).get(t);return{related:[{at:t==="labels"?n.key:n,note:`the ${t} of ${U(e)} itself`}]}}function If(e,t,n){let{pairs:a}=Gn(t);return n.carrying(a).filter(({labels:r})=>Pe(a,r)).find(r=>e.areNear(t,r.resource)&&!e.mayBeServed(r))}var _f=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Vf(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,s])=>s.text()!==void 0&&!_f.test(a))}function Df(e,t){let{pairs:n}=Gn(t),{workloads:a,perhaps:s}=e.selectedBy(t,n);return a.length>0||s.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:o})=>z(o).get("labels").labels()).some(o=>o["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function Ff(e,t,n){let{pairs:a}=Gn(t);return n.carrying(a).some(({labels:s,resource:r})=>{let o=Object.keys(a).filter(l=>Object.hasOwn(s,l));return!(o.length===Object.keys(a).length)&&o.every(l=>s[l]===a[l])&&e.sameNamespace(t,r)!==!1})}var Wf=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Kf=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject)$/;function Bf(e,t){let{group:n,kind:a}=t;return Rt(n,a)!==void 0||Wf.test(n)||Kf.test(a)?!1:e.workloadOf(t)===void 0}var Bo=S({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a text and so a name: a number is written without quotes`,number:e=>`port ${e.port} works if something listens there: ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){let a=jf(e,n),s=n.at.get("spec").get("clusterIP").text()==="None",r=e.isComplete||a.some(({resource:o})=>Un(o)===Un(n));for(let{at:o,target:i,protocol:l}of qf(n)){let[c]=a;if(typeof i=="string"&&/^\d+$/.test(i))t(o,"text",{port:i});else if(c)if(typeof i=="number"){let d=Hf(i,a);if(!d||s||!r)continue;let p={port:i,workload:U(c.resource),declared:d};t(o,"number",p,{related:Ko(c),severity:"info"})}else{let d=Uf(e,a,{target:i,wanted:l});if(!d||!(r||d.isCertain))continue;let p=s?{severity:"warning"}:{},u={port:i,workload:U(c.resource),wanted:l,...d};t(o,d.message,u,{related:Ko(c),...p})}else continue}}}}});function qf(e){return e.at.get("spec").get("ports").items().flatMap(n=>{let a=n.get("protocol").text()??"TCP",s=n.get("targetPort").scalar();if(s)return[{at:n.get("targetPort"),target:s,protocol:a}];let r=n.get("port").number();return r===void 0?[]:[{at:n.get("port"),target:r,protocol:a}]})}function jf(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:s}=e.selectedBy(t,n.get("selector").labels());if(a.length===0)return[];let r=({resource:o})=>Un(o)===Un(t)?0:1;return[...a,...s].sort((o,i)=>r(o)-r(i))}function Un({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var Gf=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Uf(e,t,{target:n,wanted:a}){if(Gf.has(n)||e.mayBeUnread(n))return;let s={port:0,targetPort:n,protocol:a},r=e.minorVersion>=33;if(t.some(p=>_n({servicePort:s,containers:ss(p),sidecarsCount:r}).found))return;let o=t.flatMap(ss).flatMap(p=>p.role==="init"?[]:p.ports),i=o.find(({name:p,protocol:u="TCP"})=>p===n&&u!==a);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(n)?[]:o.flatMap(({name:p})=>p??[]),c=fe(n,l),d=_e(n,l,p=>p)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:d}}function Hf(e,t){let n=t.flatMap(ss),a=[...new Set(n.flatMap(({ports:r})=>r.map(({containerPort:o})=>o)))];return n.some(({role:r,ports:o})=>r==="container"&&o.length===0)||a.includes(e)?void 0:a.join(", ")}function ss({containers:e}){return e.flatMap(({role:t,at:n})=>t==="ephemeral"?[]:[{role:t,ports:zf(n)}])}function zf(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function Ko({resource:e,containers:t,spec:n}){return[{at:t.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??n.get("containers").key,note:`the ports of ${U(e)}`}]}function Hn(e){let t=new Map;return{isLimited:(s,r)=>qo(s).some(o=>o.get("limits").get(r).exists)||n(s,r,["default","max"]),isRequested:(s,r)=>qo(s).some(o=>o.get("requests").get(r).exists||o.get("limits").get(r).exists)||n(s,r,["defaultRequest","default","max","min"])};function n(s,r,o){return a(s).some(l=>o.some(c=>l.get(c).get(r).exists))||e.mayBeUnread("LimitRange")}function a({workload:{resource:s}}){let r=`${s.hasOwnNamespace}/${s.namespace}`,o=t.get(r);if(o)return o;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,s)!==!1).flatMap(({at:c})=>Qf(c));return t.set(r,l),l}}function Qf(e){return e.get("spec").get("limits").items().filter(n=>n.get("type").text()==="Container")}function zn({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function Jt({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function qo({at:e,workload:t}){let n=t.spec.get("resources");return[e.get("resources"),n]}var jo=S({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:n,isRequested:a}=Hn(e);return{container(s,r){!zn(s)||we(r)||n(s,"memory")||!a(s,"memory")||t(Jt(s),"missing",{container:s.name})}}}});function Qn({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>os(a.get("resources"),"container")),...os(n,"container"),...at(t.get("overhead"),"container"),...t.get("volumes").items().flatMap(a=>[...is(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...rs(a.get("ephemeral").get("volumeClaimTemplate"))])]}function Yn(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return rs(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(rs);case"PersistentVolume":return at(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return at(t.get("spec").get("hard"),"quota");case"LimitRange":return Yf(t);case"HorizontalPodAutoscaler":return Jf(t);default:return[]}}function rs(e){return os(e.get("spec").get("resources"),"volume")}function os(e,t){return[...at(e.get("requests"),t),...at(e.get("limits"),t)]}function Yf(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>at(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>at(t.get(n),"range").map(a=>({...a,resource:""})))])}function Jf(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(s=>is(s,n.get("name").text()??"","metric"))}))}function at(e,t){return e.entries().flatMap(([n,a])=>is(a,n,t))}function is(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var Go=S({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '1000' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=tg(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>Yn(n).forEach(t),workload:n=>Qn(n).forEach(t)}}}),Xf=1024*1024,Zf=1e3,eg=65536;function tg({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),s=$e(a);if(s===void 0||s.numerator<=0n)return;let r=Number(s.numerator)/10**s.scale,o={field:e.name,text:a,value:Fn(s),meant:""};if(/(^|\.)cpu$/.test(t)){let u=ng(a,r,n);return u&&{message:u,reading:{...o,meant:`${a}m`}}}let i=/(^|\.)memory$/.test(t);if(r>=Xf||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(a)??[];if(l===void 0||c===""&&Number(l)>eg)return;if(c==="m")return{message:"milli",reading:{...o,meant:`${l}Mi`}};let d=n==="volume"&&t==="storage"&&e.name!=="sizeLimit",p=`${l}${d?"Gi":"Mi"}`;return i||c===""?{message:"bytes",reading:{...o,meant:p}}:void 0}function ng(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=Zf?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var Uo=S({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is no quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is no quantity`,empty:e=>`${e.field} is empty, which is no quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n})=>{let a=n.scalar()??"",s=Dn(a);if(s===void 0)return;let r={field:n.name,text:String(a)},{code:o,suggestion:i,alternative:l}=s;o==="empty"?e(n,"empty",r):i===void 0?e(n,"invalid",r):e(n,"meant",{...r,meant:l===void 0?`'${i}'`:`'${i}' or '${l}'`})};return{resource:n=>Yn(n).forEach(t),workload:n=>Qn(n).forEach(t)}}});var Yo=S({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well; from a kind that is not checked, no pod can be made.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`},{title:"devices and huge pages are not shared",yaml:`
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
`}],good:[{title:"equal in other units, or one of the two only",yaml:`
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
`}]},visit({report:e}){return{container({at:t}){let n=t.get("resources").get("limits");for(let[a,s]of t.get("resources").get("requests").entries()){let r=n.get(a),o={resource:a,request:String(s.value),limit:String(r.value)},i=$e(s.scalar()),l=$e(r.scalar());if(i===void 0||r.exists&&l===void 0)continue;let c=[{at:r,note:"the limit"}];l===void 0?Ho(a)&&i.numerator!==0n&&e(s,"unlimited",o):Ho(a)&&Me(i,l)!==0?e(s,"unequal",o,{related:c}):ag(i,l)&&e(s,"above",o,{related:c})}}}}});function Ho(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function ag(e,t){return Me(e,t)>0&&(zo(e)||zo(t)||Qo(e)!==Qo(t))}function zo({numerator:e,scale:t}){return t<=3||e>10n**15n}function Qo(e){return tt({...e,scale:e.scale-3})}var Jo=S({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and without a cpu request the others are served before.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let n=Hn(e);return{container(a){if(!zn(a))return;let s=sg(a,n);if(s===void 0)return;let{name:r}=a;rg(a)&&s.both?t(Jt(a),"bare",{container:r}):t(Jt(a),"missing",{container:r,lacks:s.text})}}}});function sg(e,{isRequested:t}){let n=t(e,"cpu"),a=t(e,"memory");if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu and memory request",both:!a}}function rg({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var og=1e4;function je(e){let t=new Map,n=(a,s)=>t.has(a)?void 0:t.set(a,s);for(let a of e.ofKind("StatefulSet"))for(let s of a.at.get("spec").get("volumeClaimTemplates").items()){let r=s.get("metadata").get("name").text();r&&a.name&&n(`${a.namespace}/${r}-${a.name}`,{at:s,resource:a,template:ig(a,r)})}for(let a of e.ofKind("Pod"))for(let s of a.at.get("spec").get("volumes").items()){let r=s.get("ephemeral").get("volumeClaimTemplate");r.exists&&n(`${a.namespace}/${a.name}-${s.get("name").text()??""}`,{at:r,resource:a})}return({namespace:a,name:s})=>{let[r]=e.find("PersistentVolumeClaim",a,s);return r?{at:r.at,resource:r}:t.get(`${a}/${s.replace(/-\d+$/,"")}`)??t.get(`${a}/${s}`)}}function ig(e,t){let n=e.at.get("spec"),a=Math.min(Xo(n.get("replicas"),1),og),s=Xo(n.get("ordinals").get("start"),0),r=Array.from({length:a},(o,i)=>`${t}-${e.name}-${s+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:r}}function Xo(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function Jn(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return({namespace:n,name:a})=>t.get(`${n}/${a}`)??[]}function Ge(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function Xt(e){let t=e.at.get("metadata").get("annotations").labels();return Ot({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function Xn(e,{set:t,names:n}){return n.flatMap(a=>{let s=e.bindingOf(t.namespace,a);return s&&(s.state==="bound"||s.state==="race")?[s]:[]})}function Zn(e,{class:t,reasons:n}){return e.isComplete||!t||!n.some(({code:s})=>s==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(s=>Xt(s)===t).every(({at:s})=>lg.some(r=>s.get("spec").get(r).exists))}var lg=["hostPath","local","nfs","iscsi","fc"];function Zo(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var ei=S({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=je(e);return{reference(a){let{at:s,to:r,state:o,proof:i}=a;if(o!=="missing"||!i||r.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||cg(e,a)||n(r))return;let l=r.name;if(i.code==="complete")return t(s,"absent",{claim:l,namespace:r.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:z(c.at).get("name"),note:`${U(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(s,"similar",{claim:l,meant:c.name},{related:d}):t(s,"elsewhere",{claim:l,namespace:r.namespace,other:c.namespace},{related:d})}}}});function cg(e,{from:t,at:n}){if(t.visitable!=="StatefulSet")return!1;let s=t.at.get("spec").get("volumeClaimTemplates").items().map(i=>i.get("metadata").get("name").text()),r=n.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(i=>r.startsWith(`${i.path.join("/")}/`)&&s.includes(i.get("name").text()))}var si=S({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let n=je(e),a=Jn(e),s=new Set;return{claim(r){let o=r.state==="pending"?n(r.claim):void 0;if(!o||dg(e,r,o))return;let i=o.template?.id??`${r.claim.namespace}/${r.claim.name}`,l=mg(e,r),c=l.find(({isDecisive:f})=>f)??gg(r);if(!c||s.has(i))return;s.add(i);let d=xg(e,r,o.at,c),p=l.slice(0,5).map(f=>({at:vg(f),note:f.text})),u=a(r.claim).slice(0,3).map(f=>({at:f.at,note:`${U(f.from)} mounts it and stays Pending`}));t(kg(o.at,c.code),"pending",{who:hg(r,o),why:d},{related:[...p,...u]})}}}});function dg(e,t,{template:n,resource:a}){return Zn(e,t)||t.reasons.some(({code:r})=>r==="volume-not-found")||t.reasons.some(({code:r,text:o})=>r==="consumer"&&o.includes("cannot be scheduled: claim"))||n&&Xn(e,n).length>0?!0:t.reasons.some(({code:r,volume:o})=>r==="reserved"&&Ge(e,o)?.at.get("spec").get("claimRef").get("name").text()===t.claim.name)&&!e.isNamespaceGiven(a)||ug(e,t)}function ug(e,{claim:t,reasons:n}){if(e.isComplete)return!1;let a=({volume:s})=>s!==void 0&&e.find("PersistentVolume","",s).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||n.some(a)}var pg=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function mg(e,{claim:t,class:n,reasons:a}){let[s]=e.find("PersistentVolumeClaim",t.namespace,t.name),r=s?.at.get("spec").get("volumeName").text(),o=a.flatMap(({code:l,text:c,volume:d})=>{let p=Ge(e,d);if(!p)return[];let u=l==="class"||p.name===r||Xt(p)===n;return[{code:l,text:c,volume:p,isDecisive:u}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+pg.indexOf(l.code);return o.sort((l,c)=>i(c)-i(l)||fg(c.volume,l.volume))}function fg(e,t){let[n,a]=[e,t].map(s=>xe(s.at.get("spec").get("capacity").get("storage").scalar()??""));return n&&a?Me(n,a):0}function gg({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>e.find(a=>a.code===n)??[])[0]}function hg({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var yg={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:Zt,"class-not-found":Zt,"no-class":Zt,"no-provisioner":Zt,"unknown-provisioner":Zt},bg={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function vg({code:e,volume:t}){let n=bg[e]?.(t.at);return n?.exists?n:t.at.get("metadata").get("name")}function kg(e,t){let n=yg[t]?.(e);if(n?.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function Zt(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function xg(e,t,n,a){let s=typeof a.volume=="object"?a.volume:Ge(e,a.volume),r=n.get("spec"),o=t.reasons.some(({code:u})=>u==="default-class"),i=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!s)return l[a.code]?.()??a.text;let c=s.at.get("spec"),d=Xt(s)?`class '${Xt(s)}'`:"no class";return{"too-small":()=>`it asks for ${ti(r.get("resources").get("requests"))}, volume '${s.name}' offers ${ti(c.get("capacity"))}`,"access-modes":()=>`it asks for ${ni(r)}, volume '${s.name}' offers ${ni(c)}`,selector:()=>`its selector '${ke(r.get("selector").value)}' does not match volume '${s.name}'`,"volume-mode":()=>`it asks for volume mode '${ai(r)}', volume '${s.name}' has '${ai(c)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${s.name}' is`,class:()=>`it ${o?"gets the default":"asks for"} ${i}, volume '${s.name}' has ${d}`}[a.code]?.()??a.text}function ti(e){return String(e.get("storage").scalar()??"")}function ni(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function ai(e){return e.get("volumeMode").text()??"Filesystem"}var ri=S({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${ii(e.volumes,"volume")}${e.ofClass}: ${Og(e.claims-e.volumes)} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of Sg(wg(e))){let a=n.findLast(({mayStay:u})=>u);if(!a)continue;let s=oi(a.claim),r=[...new Set(n.flatMap(({volumes:u})=>u))],[o,i]=[Rg(n),r.length],l={claims:o,volumes:i,ofClass:Zo(a.binding.class)},c={related:Ag(e,r,a,n)},d=o>i?void 0:Cg(a,n);if(d&&t(s,"order",d,c),o<=i)continue;let p=n.every(({claim:u})=>u.template&&u.template.id===a.claim.template?.id);t(s,p?"replicas":"claims",l,c)}}}}});function wg(e){let t=je(e),n=Pg(a=>Xn(e,a).length>0);return e.bindings.flatMap(a=>{let s=t(a.claim);if(!s||a.reasons.some(({code:i})=>i==="provisioner")||Zn(e,a))return[];let r=a.volume===void 0?a.candidates??[]:[a.volume];return a.state==="bound"?[{binding:a,claim:s,volumes:r,mayStay:!1}]:a.state==="race"?[{binding:a,claim:s,volumes:r,mayStay:a.mayStayPending===!0}]:a.state==="pending"&&s.template!==void 0&&n(s.template)?[{binding:a,claim:s,volumes:[],mayStay:!0}]:[]})}function Sg(e){let t=new Map,n=o=>{let i=o;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return t.set(o,i),i},a=new Map,s=({binding:o,claim:i})=>i.template?`template ${i.template.id}`:`claim ${o.claim.namespace}/${o.claim.name}`;for(let o of e){let i=a.get(o.volumes),l=i===void 0?o.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(s(o)));a.set(o.volumes,s(o))}let r=new Map;for(let o of e){let i=n(s(o)),l=r.get(i);l?l.push(o):r.set(i,[o])}return[...r.values()]}function Rg(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function Cg({binding:e},t){let n=e.candidates??[],a=t.filter(r=>r.binding!==e&&r.volumes.some(o=>n.includes(o))),[s]=a;if(!(!s||n.length===0||e.reasons.some(({text:r})=>r.includes("too many orders"))))return{claim:e.claim.name,rival:a.length===1?`claim '${s.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function Ag(e,t,n,a){let s=(l,c)=>{let d=Ge(e,l);return d?[{at:d.at.get("metadata").get("name"),note:c}]:[]},r=n.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),o=new Set,i=a.filter(({claim:{template:l},binding:c})=>{let d=l?.id??c.claim.name;return c!==n.binding&&!o.has(d)&&o.add(d)});return[...t.slice(0,5).flatMap(l=>s(l,`volume '${l}'`)),...r.slice(0,3).flatMap(({volume:l,text:c})=>s(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):oi(l),note:l.template?`${ii(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function oi({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function ii(e,t){return`${e} ${t}${e===1?"":"s"}`}function Og(e){return`${e} ${e===1?"stays":"stay"}`}function Pg(e){let t=new Map;return n=>{let a=t.get(n.id)??e(n);return t.set(n.id,a),a}}var li=S({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){let a=n.get("spec"),s=a.get("hostPath").get("path");!s.exists||a.get("nodeAffinity").get("required").exists||e(s,"anywhere",{volume:t,path:s.text()??""})}}}});var ls="kubernetes.io/hostname";function en(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[ls]?!0:cs(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function cs(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let s=a.get("key").text();return(s===ls||s==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function ea(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let s=a.get("labelSelector").value;return a.get("topologyKey").text()===ls&&B(s)&&t.some(r=>Oe(s,r))})}var ci="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",$g=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${ci}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${ci}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.yaml|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function ta(e){let t=aa(e);return $g.find(({matches:n})=>n.test(t))?.gives}function na(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(aa(e))}var Mg=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],Ng=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function di(e,t){let n=aa(e);return t.some(a=>n===a||n.startsWith(`${a}/`))}function aa(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function Nt(e){return e.spec.get("volumes").items().flatMap(t=>{let n=t.get("name").text()??"",a=t.get("hostPath").get("path"),s=a.text()??"",r=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(s)||r.length===0)return[];let o=r.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:n,path:s,at:a,type:t.get("hostPath").get("type").text()??"",mounts:r,writable:o,isAgent:Ig(e)};return[{...i,rule:Tg(i,e)}]})}function Tg(e,t){let{path:n,isAgent:a}=e;return ta(n)!==void 0&&(!a||na(n))?"host-path-sensitive":a||di(n,Mg)?Eg(e,t)?"host-path-writable":void 0:en(t)?void 0:"host-path-volume"}function Eg({path:e,type:t,writable:n},a){return na(e)||di(e,Ng)||/OrCreate$|^Socket$|Device$/.test(t)||Lg(e,a)?!1:n.some(s=>s.at.get("mountPropagation").text()!=="Bidirectional")}function Lg(e,{resource:t,containers:n}){let a=aa(e).split("/").at(-1)??"",s=[t.name,...n.map(({name:r})=>r)];return a.length>4&&s.includes(a)&&ta(e)===void 0}function Ig({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var ui=S({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`},{title:"a debugging pod sees the whole node, with a slash too many",yaml:`
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
  volumes:
    - name: node
      hostPath: { path: / } # expect: exposed
    - name: etc
      hostPath: { path: /etc/kubernetes/ } # expect: exposed
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
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:s,at:r,mounts:o,writable:i,isAgent:l}of Nt(t)){let c=n==="host-path-sensitive"?ta(s):void 0;if(c===void 0)continue;let d=i.length>0&&!na(s)?", writable":"",p=o.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(r,"exposed",{volume:a,path:s,how:d,gives:c},{related:p,...l?{severity:"info"}:{}})}}}}});var pi=S({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:n,name:a,path:s,at:r}of Nt(t))n==="host-path-volume"&&e(r,"pod",{volume:a,path:s})}}}});var mi=S({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let n of Nt(t)){let[a,...s]=n.rule==="host-path-writable"?n.writable:[];if(!a)continue;let r=a.at.get("readOnly"),o=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...s.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(r.exists?r:a.at,"writable",{container:a.container,path:n.path},{related:o})}}}}});var fi=S({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=je(e),a=Jn(e),s=new Set;return{claim(r){let o=r.state==="pending"?void 0:n(r.claim),i=o&&_g(o);if(!i||i==="ReadWriteOnce"&&Fg(e,r))return;let l=qg(Wg(e,o,a(r.claim)));if(!l)return;let{at:c,code:d,user:p,pod:u,pods:f,other:g}=l,x=r.claim.name,k=[{at:o.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],y=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&y==="warning")return t(c,"replicas",{claim:x,pods:f},{related:k});if(d==="several"&&y==="warning")return t(c,"several",{claim:x,user:p,other:g},{related:k});if(d!=="surge")return t(c,"onePod",{claim:x,pod:u},{related:k,severity:y});s.has(l.id)||(s.add(l.id),y==="error"?t(c,"onePod",{claim:x,pod:u},{related:k,severity:"warning"}):t(c,"surge",{claim:x,user:p},{related:k,severity:"info"}))}}}});function _g({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var Vg=["nfs","hostPath","cephfs","glusterfs","azureFile"],Dg=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|topolvm|lvm|zfs)([./-]|$)/;function Fg(e,{volume:t,candidates:n,class:a}){let r=(t===void 0?n??[]:[t]).flatMap(i=>Ge(e,i)??[]);if(r.length>0)return r.every(({at:i})=>Vg.some(l=>i.get("spec").get(l).exists)||cs(i.get("spec").get("nodeAffinity").get("required")));if(!a)return!1;let[o]=e.find("StorageClass","",a);return Dg.test(o?.at.get("provisioner").text()??a)}function Wg(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0;return l&&c&&Kg(i,t.resource)?[{workload:l,pods:Bg(e,l),at:i.at}]:[]}),s=t.template&&e.workloadOf(t.template.set),r=s?[{workload:s,pods:1,at:t.at.get("metadata").get("name")},...a]:a,o=new Set;return r.filter(({workload:{resource:i},pods:l})=>{let c=gi(i);return l>0&&!o.has(c)&&o.add(c)})}function gi({kind:e,namespace:t,name:n}){return`${e}/${t}/${n}`}function Kg({from:e,targets:t},n){if(t.length<=1)return!0;let a=r=>r.file.slice(0,r.file.lastIndexOf("/")+1);return(t.find(({file:r})=>r===e.file)??t.find(r=>a(r)===a(e))??t[0])?.at.document===n.at.document}function Bg(e,{resource:t,replicas:n=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let a=e.referencesTo(t).flatMap(({from:s,state:r})=>s.visitable==="HorizontalPodAutoscaler"&&r==="resolved"?s.at.get("spec").get("maxReplicas").number()??1:[]);return n===0?0:Math.max(n,...a)}function qg(e){let[t]=e,n=e.find(({workload:r,pods:o})=>o>1&&!en(r)&&!ea(r,[r.labels]));if(n)return ds("replicas",n,e,"a second pod of");let a=e.filter(({workload:r})=>r.resource.kind==="CronJob"||!we(r)),s=a.slice(1).find(r=>!en(r.workload)&&!jg(r,a));if(s&&a.some(({workload:r})=>!we(r))){let r=a.find(o=>o!==s);return{...ds("several",s,e,"a pod of"),other:r?U(r.workload.resource):""}}return t&&e.length===1&&Gg(t.workload)?ds("surge",t,e,"the new pod of a rollout of"):void 0}function ds(e,{workload:t,pods:n,at:a},s,r){let o=U(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=s.filter(c=>c.workload!==t);return{code:e,id:gi(t.resource),at:a,user:o,pods:`${i} pods of ${o}`,pod:`${r} ${o}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${U(c.workload.resource)} mounts it, too`}))}}function jg(e,t){let n=t.filter(a=>a!==e);return ea(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>ea(a.workload,[e.workload.labels]))}function Gg({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let n=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),a=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var hi=S({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:s=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(s)?e(n,"expired",{rule:a,until:s}):e(n,"noDate",{rule:a,until:s}))}}}});var yi=S({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var bi=S({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}],good:[{title:"the id is right",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:latest # kubeworthy-ignore image-tag-latest: no versions are published
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:s}){t==="unknown-rule"&&e(n,"unknown",{rule:a,meant:s===void 0?"":` (did you mean '${s}'?)`})}}}});var vi=S({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var ki=S({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var xi=S({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var wi=S({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){return{resource(a){if(Ug.test(n(a)))for(let s of us(a.at)){let r=t(s),o=typeof s.value=="boolean"&&!/^(true|false)$/i.test(r);if(!o&&!Hg(s.value,r))continue;let i={written:`'${r}'`,read:zg(s.value,r)};Yg(s,a)?e(s,"text",i,{severity:"error"}):!o&&!/mode$/i.test(s.name)&&e(s,"number",i)}}}}}),Ug=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function Hg(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function zg(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function us(e){return Array.isArray(e.value)?e.items().flatMap(us):B(e.value)?e.entries().flatMap(([,t])=>us(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var Qg=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function Yg(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return Qg.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var Si=S({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:s,problem:r}=t;if(r==="wildcard")return e(a,"wildcard",{text:s.startsWith("*")?s:`*${s}`});if(r==="in-itself")return e(a,"inItself",{name:s});if(r==="merge")return e(a,"merge");let o=fe(s,t.known);e(a,"unknown",{name:s,meant:o===void 0?"":` (did you mean '*${o}'?)`})}}}});var Ri=S({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}],good:[{title:"the two are kept apart",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web } }
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var Ci=S({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl keeps this value and drops the first one`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.first},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var Ai=S({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name:\xA0web # expect: blank
`},{title:"an ideographic space as indentation",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
\u3000name: web # expect: blank
`}],good:[{title:"inside quotes, a sentence or a comment it is text",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web } #\xA0the shop
data:
  price: "10\xA0EUR"
  greeting: hello\xA0dear customer
`}]},visit({report:e}){return{syntax(t,n){t.code==="blank"&&e({file:n,span:t.span},"blank",{character:t.character})}}}});var Oi=S({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var Pi=S({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
	selector: # expect: tab
		app: web # expect: tab
`}],good:[{title:"a tab before a comment is no indentation",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: web	# the shop window
spec:
	# selects the web pods
  selector: { app: web }
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},"tab")}}}});var $i=S({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}-web # expect: template
spec:
  selector: { app: web }
`}],good:[{title:"braces in quotes and in a block of text",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: alerts }
data:
  title: "{{ .Labels.alertname }}"
  body: |
    {{ range .Alerts }}{{ .Annotations.summary }}{{ end }}
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var Mi=S({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}],good:[{title:"unusual, but kubectl reads it",yaml:`
%YAML 1.1
---
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="end-mark"&&e(a,"endMark"),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}});var Ti=S({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:n,first:a}of Jg(e)){let{before:s,severity:r}=ah(a,n),o=[{at:z(a.at).get("name"),note:`${U(a)} is defined here, too`}];t(z(n.at).get("name"),"again",{object:U(n),before:s},{related:o,severity:r})}}}}});function Jg(e){let t=th(e).flatMap(a=>a.flatMap((s,r)=>{let o=nh(e,s,a.slice(0,r));return o?[{resource:s,first:o}]:[]}));if(e.isComplete)return t;let n=new Map;for(let{first:a,resource:s}of t){let r=Tt(s.file);n.set(r,(n.get(r)??new Set).add(`${a.file} ${s.file}`))}return t.filter(({first:a,resource:{file:s}})=>a.file===s?!0:!((n.get(Tt(s))?.size??0)>1||Xg.test(Tt(s)))&&!eh(a.file,s))}var Xg=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,Zg=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function eh(e,t){let[n,a]=[Ni(e),Ni(t)],s=[...n].filter(r=>a.has(r));return n.has("patch")||a.has("patch")?!0:s.some(r=>!Zg.has(r))||s.length===Math.min(n.size,a.size)}function Ni(e){let t=e.slice(Tt(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(n=>n!==""))}function th(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,s)=>a.file<s.file?-1:a.file>s.file?1:0))}function nh(e,t,n){let a=n.filter(s=>e.sameNamespace(s,t)===!0);return a.find(({file:s})=>s===t.file)??a.find(({file:s})=>Tt(s)===Tt(t.file))??(e.isComplete?a[0]:void 0)}function ah(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=ps(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function Tt(e){return e.slice(0,e.lastIndexOf("/")+1)}function ps(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,s)=>ps(a,t[s]));if(!B(e)||!B(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&ps(e[a],t[a]))}var Ei=S({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:n}){let{kind:a,version:s}=t,r=rh(t),o=n.get("labels");if(!r)return;if(oh(r))return!r.isRequired||s!=="v1"||o.entries().length===0?void 0:e(r.at,r.at.exists?"empty":"missing",{kind:a});let i=o.exists?"the labels of the pods":"the pods carry no labels",l=[{at:o.key,note:i}],[c]=r.pairs.entries().filter(([p,u])=>ih(u,ms(o,p))),d=r.expressions?.items().find(p=>!ch(p,o));if(c){let[p,u]=c,f=ms(o,p),g={key:p,selector:u.text()??""};typeof f=="string"?e(u,"differs",{...g,label:f},{related:l}):e(u,"absent",g,{related:l})}else if(d){let p={key:d.get("key").text()??"",operator:dh(d)};e(d,"expression",p,{related:l})}}}}}),sh=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function rh({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let s=e==="Job"&&n.get("manualSelector").flag()===!0;if(!s&&(e===void 0||!sh.has(e)))return;let r=a;return{at:a,pairs:r.get("matchLabels"),expressions:r.get("matchExpressions"),isRequired:!s}}function oh({at:e,pairs:t,expressions:n}){return e.exists?B(e.value)&&t.entries().length===0&&(n?.items()??[]).length===0:!0}function ih(e,t){return e.text()!==void 0&&t!==e.value&&!Li(t)}function ms(e,t){return B(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Li(e){return e!=null&&typeof e!="string"}var lh=new Set(["In","NotIn","Exists","DoesNotExist"]);function ch(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!lh.has(a)||Li(ms(t,n))?!0:Oe({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function dh(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var Ii=S({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){if(!t.at.get("image").exists)return;let a=n.spec.get("volumes"),s=mh(n),r=a.exists?[{at:a.key,note:uh(s)}]:[];for(let o of ph(t)){let i=o.text();if(!i||s.includes(i))continue;let l=fe(i,s),c=l===void 0?"":` (did you mean '${l}'?)`;e(o,"undefined",{container:t.name,volume:i,meant:c},{related:r})}}}}});function uh(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function ph(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>B(t.value)).map(t=>t.get("name"))}function mh(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...n].flatMap(s=>s.text()??[])}var _i=[ei,si,ri,li,ui,pi,mi,fi,Mo,No,To,wo,Ro,Co,$o,jo,Go,Uo,Yo,Jo,_o,Wo,Bo,Ti,Ei,Ii,vo,ko,xo,xi,wi,Si,Ri,Ci,Ai,Oi,Pi,$i,Mi,hi,yi,bi,vi,ki];var tn=class extends Error{constructor(){super(...arguments);this.name="UsageError"}},Et=class extends tn{constructor(){super(...arguments);this.name="ConfigError"}};function Ue(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function fs(e,t){let n=0,a=e.length-1;for(;n<a;){let s=n+a+1>>1;(e[s]??0)<=t?n=s:a=s-1}return n}function sa(e,t){let n=fs(e,t);return{line:n+1,column:t-(e[n]??0)+1,offset:t}}function Vi(e,t){return{start:sa(e,t.start),end:sa(e,t.end)}}function He(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),s=a===-1?e.length:a;return{start:n,end:e[s-1]==="\r"?Math.max(n,s-1):s}}function ra(e){if(!(e instanceof Rn))throw e;return{reason:e.reason,offset:e.mark?.position??0}}var oa={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)"},nn=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f]/g;function Di(e,t){let n=gs(e);if(n)return[{code:"template",span:n}];let a=fh(e,t);if(a.length>0)return a.map(i=>({code:"tab",span:i}));let s=He(e,t.offset),r=yh(e,s);if(r)return[r];if(/quoted scalar|deficient indentation/.test(t.reason)){let i=bh(e,t.offset);if(i)return[{code:"unclosed-quote",span:i,quote:e[i.start]??'"'}];let l=vh(e,t.offset);if(l!==void 0){let c=`the '${e[l]}' is never closed`;return[{code:"invalid",span:{start:l,end:l+1},reason:c,hint:"close it, or indent what belongs into it"}]}}let o=/(?:^|[:-][ \t]+)(\*[^\s,\]}]*)/.exec(e.slice(s.start,s.end));if(o?.[1]&&/alias/.test(t.reason)){let i=s.start+o.index+o[0].length-o[1].length;return[{code:"anchor",span:{start:i,end:i+o[1].length},name:o[1],known:[],problem:"wildcard"}]}return[wh(e,t,s)]}function gs(e){for(let t of e.matchAll(/\{\{/g)){let n=e.lastIndexOf(`
`,t.index)+1,a=e.slice(n,t.index);if(/^\s*#|\s#/.test(a)||Fi(a))continue;let s=e.indexOf("}}",t.index),r=e.indexOf(`
`,t.index),o=r===-1?e.length:r;return{start:t.index,end:s!==-1&&s<o?s+2:o}}}function Fi(e){let t=e.replace(/\\./g,"").replace(/"[^"]*"|'[^']*'/g,"");return/(?:^|[\s:,[{-])["']/.test(t)}function fh(e,t){let n=[],a=e,s=t.offset,r=t.reason;for(;n.length<100;){let o=He(a,s),i=/^[ ]*\t[ \t]*/.exec(a.slice(o.start,o.end))?.[0];if(i===void 0||!/tab/.test(r)&&n.length===0||n.some(c=>c.start===o.start))return n;n.push({start:o.start,end:o.start+i.length}),a=a.slice(0,o.start)+" ".repeat(i.length)+a.slice(o.start+i.length);let l=hh(a);if(l===void 0||!/tab/.test(l.reason))return gh(e,n);s=l.offset,r=l.reason}return n}function gh(e,t){let n=[...t];for(let a of e.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm))n.some(s=>s.start===a.index)||n.push({start:a.index,end:a.index+a[0].length});return n.sort((a,s)=>a.start-s.start)}function hh(e){try{Cn(e,{});return}catch(t){return ra(t)}}function yh(e,t){let n=e.lastIndexOf(`
`,t.start-2)+1;for(let a of e.slice(n,t.end).matchAll(nn)){let s=n+a.index,r=e.slice(e.lastIndexOf(`
`,s-1)+1,s);if(!(/^\s*#|\s#/.test(r)||Fi(r)))return{code:"blank",span:{start:s,end:s+1},character:oa[a[0]]??a[0]}}}function bh(e,t){let n,a=/(?:^|[:\-,[{])[ \t]*(["'])(?=[^\n]*$)/gm;for(let s of e.slice(0,Math.max(t,1)).matchAll(a)){let r=s[1]??'"',o=s.index+s[0].length-1,i=He(e,o).end;e.slice(o+1,i).replace(r==='"'?/\\./g:/''/g,"  ").includes(r)||(n={start:o,end:i})}return n}function vh(e,t){let n=[],a=e.slice(0,t).replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g,s=>" ".repeat(s.length));for(let s of a.matchAll(/[[{\]}]/g))s[0]==="["||s[0]==="{"?n.push(s.index):n.pop();return n.at(-1)}var kh=[{line:/^\s*(?:- )?[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /,hint:"put the value in quotes: it holds ': '"},{line:/^\s*(?:- )?[\w./-]+:[ ]+[@`%]/,hint:"put the value in quotes: no plain text may begin with this character"},{line:/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/,hint:"remove the '...'"},{line:/^\s*```|^(?:---|\s)*[$#>]\s+\w/,hint:"remove the line: it looks like part of a web page or of a shell session"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}],xh=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end",isAbove:!0},{says:/multiline key|implicit key/,reason:"the line is no 'key: value' pair",isAbove:!0},{says:/null byte|non-printable|control character/,reason:"the text holds a character that is none"},{says:/directive/,reason:"a line that begins with '%' is a directive"},{says:/unexpected end of the stream/,reason:"the text ends too early"},{says:/nesting|depth/i,reason:"the values are nested too deeply"}];function wh(e,t,n){let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=He(e,a.start-1);let s=xh.find(({says:p})=>p.test(t.reason)),r=a.start>0?He(e,a.start-1):a;s?.isAbove&&/^[^:#\s-][^:#]*$/.test(e.slice(r.start,r.end))&&(a=r);let o=e.slice(a.start,a.end),i=o.length-o.trimStart().length,l=o.trimEnd().length,c=kh.find(p=>p.line.test(o))?.hint??"",d=s?.reason??(t.reason.split(`
`)[0]??"").slice(0,60);return{code:"invalid",span:{start:a.start+i,end:a.start+Math.max(l,i)},reason:d,hint:c}}function Wi(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/^[.\w]*[.*]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function Ki(e){return e.code==="duplicate-key"||e.code==="missing-separator"||e.code==="blank"}function ia(e,t){let n=Sh(e.slice(t.start,t.end)),a=Ch(n);if("failure"in a)return{documents:[],troubles:Di(n,a.failure).map(p=>qi(p,t.start))};let{trees:s,duplicates:r,faults:o}=_r(a.text,a.events,p=>a.toOffset(p)+t.start),i=o.map(p=>Wi(p)),l=i.length>0?gs(n):void 0;if(l)return{documents:[],troubles:[qi({code:"template",span:l},t.start)]};let c=Oh(r);if(c!==void 0)return Ph(e,t,c);i.push(...r.map(({key:p,first:u,second:f})=>({code:"duplicate-key",key:p,first:u,span:f})));let d=s.map(p=>({...p,span:t}));return i.push(...$h(n,t.start)),i.push(...d.flatMap(p=>Mh(e,p))),{documents:i.every(Ki)?d:[],troubles:i}}function Sh(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var Rh=40;function Ch(e){let t=e,n,a=[];for(let s=0;;s++)try{let r=Cn(t,{}),o=i=>a.reduceRight((l,c)=>l>c.at?Math.max(c.at,l-c.length):l,i);return{text:t,events:r,toOffset:a.length===0?Ah:o}}catch(r){let o=ra(r);if(n??=o,o.reason!=="deficient indentation"||s>=Rh)return{failure:n};let i=He(t,o.offset),l=" ".repeat(8);a.push({at:i.start,length:l.length}),t=t.slice(0,i.start)+l+t.slice(i.start)}}function Ah(e){return e}function Oh(e){let t=e.filter(a=>a.depth===0),n=new Set(t.map(a=>a.key));return n.has("kind")&&n.has("apiVersion")?t[0]:void 0}function Ph(e,t,n){let a=e.lastIndexOf(`
`,n.second.start)+1,s=ia(e,{start:t.start,end:a}),r=ia(e,{start:a,end:t.end}),o={code:"missing-separator",span:n.second,first:Bi(s),second:Bi(r)};return{documents:[...s.documents,...r.documents],troubles:[...s.troubles,o,...r.troubles]}}function Bi(e){let t=e.documents[0]?.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function $h(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(!n?.[1])return[];let a=t+n[0].lastIndexOf("...");return[{code:"end-mark",span:{start:a,end:a+3}}]}function Mh(e,t){let{start:n,end:a}=t.span,s=e.slice(n,a);if(s.search(nn)===-1)return[];let r=[];for(let o of s.matchAll(nn)){let i=n+o.index,l=Nh(t,i);!(l&&!/["'|>]/.test(e[l.start]??"")&&!e.slice(l.start,l.end).includes(`
`))||i>l.start&&i<l.end-1&&e.slice(l.start,l.end).includes(" ")||r.push({code:"blank",span:{start:i,end:i+1},character:oa[o[0]]??o[0]})}return r}function Nh(e,t){let{tape:n}=e;for(let a=0;a<n.length;a+=4){let s=n[a]===1||n[a]===4,r=n[a+1]??0,o=n[a+2]??0;if(s&&r<=t&&t<o)return{start:r,end:o}}}function qi(e,t){let n={start:e.span.start+t,end:e.span.end+t};return e.code==="duplicate-key"?{...e,span:n,first:{start:e.first.start+t,end:e.first.end+t}}:{...e,span:n}}function Ui(e){let t=[],n=0;for(let a=ji(e,0);a!==-1;a=ji(e,a+3))Gi(e,n,a)&&t.push({start:n,end:a}),n=a+3;return Gi(e,n,e.length)&&t.push({start:n,end:e.length}),t}function ji(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1)){let a=n===0?`
`:e[n-1],s=e[n+3];if(a===`
`&&(s===void 0||s===`
`||s==="\r"||s===" "||s==="	"))return n}return-1}function Gi(e,t,n){let a=t;for(;a<n;){let s=e.indexOf(`
`,a),r=s===-1||s>n?n:s,o=a;for(;o<r&&(e[o]===" "||e[o]==="	"||e[o]==="\r");)o++;let i=e[o],l=i==="%"&&o===a,c=o===a&&e.startsWith("...",a)&&e.slice(a+3,r).trim()==="";if(o<r&&i!=="#"&&!l&&!c)return!0;a=r+1}return!1}function la(e,t=()=>!0){let n=[],a=[],s=[],r=!1,o=Ui(e);for(let i of o){if(!t(e.slice(i.start,i.end))){s.push(i);continue}let l=ia(e,i);n.push(...l.documents),a.push(...l.troubles),r||=l.documents.length===0}return{documents:n,troubles:a,isBroken:r,unwanted:s,pieceCount:o.length}}function ca(e){return e.startsWith("\uFEFF")?e.slice(1):e}var Hi=["recommended","strict","all"];var zi={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function Ji(e,t,n){let a=ca(e),s=la(a),r=Ue(a),o=(p,u)=>{let{line:f,column:g}=sa(r,p);throw new Et(`${t}:${f}:${g}: ${u}`)},[i]=s.troubles;i&&o(i.span.start,`this is no valid YAML: ${i.code==="invalid"?`${i.reason}: ${i.hint}`:i.code.replaceAll("-"," ")}`);let[l]=s.documents;if(!l||l.value===null)return{};let c={...l,file:t,index:0},d={rules:new Map(n.map(p=>[p.id,p])),file:t,fail:(p,u)=>o(Be(p).start,u)};return Th(Le.root(c),d)}function st(e,t,n){if(!B(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(el).join(", ")} belongs here`);let a={};for(let[s,r]of e.entries()){let o=Object.hasOwn(n,s)?n[s]:void 0;if(!o)return t.fail(r.key,`unknown key '${s}'${Pt(s,Object.keys(n))}`);a[s]=o(r,t)}return a}function Th(e,t){let n=st(e,t,{extends:da(Hi),rules:Xi,overrides:an(Ih),ignore:an(_h),external:Dh,complete:hs,namespace:ze,kubernetesVersion:Fh,cluster:(a,s)=>st(a,s,{storageClasses:an(Wh)}),suppressions:(a,s)=>st(a,s,{forbid:rt})});return{...n.extends?{profile:n.extends}:{},...n.rules?{rules:n.rules}:{},...n.overrides?{overrides:n.overrides}:{},...n.ignore?{ignore:n.ignore}:{},...n.external?{external:n.external}:{},...n.complete===void 0?{}:{complete:n.complete},...n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0},...n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion},...n.cluster?.storageClasses?{storageClasses:n.cluster.storageClasses}:{},...n.suppressions?.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{}}}function Xi(e,t){if(!B(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,s]of e.entries()){let r=t.rules.get(a);if(!r)return t.fail(s.key,`there is no rule '${a}'${Pt(a,t.rules.keys())}`);n[a]=Eh(s,t,r)}return n}var Yi=[...ts,"off"];function Eh(e,t,n){if(e.value===!1)return{severity:"off"};if(!B(e.value))return{severity:da(Yi)(e,t)};let{severity:a,...s}=st(e,t,{severity:(r,o)=>r.value===!1?"off":da(Yi)(r,o),...Object.fromEntries(Object.entries(n.options).map(([r,o])=>[r,(i,l)=>Lh(i,l,o)]))});return{...a?{severity:a}:{},...Object.keys(s).length>0?{options:s}:{}}}function Lh(e,t,n){switch(n.type){case"strings":return rt(e,t);case"string":return ze(e,t);case"boolean":return hs(e,t);case"integer":{let a=e.number();return a===void 0||!Number.isInteger(a)||a<(n.minimum??Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):a}}}var Zi={files:rt,kinds:Vh,namespaces:rt,names:rt};function Ih(e,t){let{rules:n,...a}=st(e,t,{...Zi,rules:Xi});return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):{...a,rules:n}:t.fail(e,"an override needs 'rules'")}function _h(e,t){let{rules:n,reason:a="",until:s,...r}=st(e,t,{...Zi,rules:rt,reason:ze,until:ze});return n?{...r,rules:n,reason:a,...s?{until:s}:{},file:t.file,span:Be(e)}:t.fail(e,"an ignore entry needs 'rules'")}function Vh(e,t){let n=rt(e,t);return n.forEach((a,s)=>{let r=Pt(a,Ut);!Ut.includes(a)&&r!==""&&t.fail(e.items()[s]??e,`there is no kind '${a}'${r}`)}),n}function Dh(e,t){return an(n=>{let a=ze(n,t),[s="",...r]=a.split("/");if(r.length<1||r.length>2)return t.fail(n,`'${a}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`);let o=Pt(s,Ut);return/[*?]/.test(s)||Ut.includes(s)||o===""?a:t.fail(n,`there is no kind '${s}'${o}`)})(e,t)}function Fh(e,t){let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(e.scalar()??"")),a=Number(n?.[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function Wh(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return{...n,name:a};let s=st(e,t,{name:ze,provisioner:ze,default:hs,volumeBindingMode:da(["Immediate","WaitForFirstConsumer"])});return s.name?{...n,...s}:t.fail(e,"a storage class needs a 'name'")}function da(e){return(t,n)=>{let a=t.text();return e.find(r=>r===a)??n.fail(t,`${e.map(el).join(", ")} may stand here${a===void 0?"":`, not '${a}'${Pt(a,e)}`}`)}}function an(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function rt(e,t){return typeof e.value=="string"?[e.value]:an(ze)(e,t)}function ze(e,t){return e.text()??t.fail(e,"a text belongs here")}function hs(e,t){return e.flag()??t.fail(e,"'true' or 'false' belongs here")}function el(e){return`'${e}'`}var Kh=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;function ge(e){return e.replace(Kh,tl).replaceAll("	"," ")}function Lt(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,tl)}function tl(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function nl(e){let t=e.ofKind("Service").flatMap(a=>{let s=a.at.get("spec").get("selector"),r=s.labels();if(Object.keys(r).length===0||a.at.get("spec").get("type").text()==="ExternalName")return[];let{workloads:o,perhaps:i}=e.selectedBy(a,r),l=s.path;if(o.length>0)return o.map(({resource:p})=>({from:sn(a),path:l,to:sn(p),state:"resolved"}));let c=Object.entries(r).map(([p,u])=>`${p}=${u}`).join(","),d=e.isComplete&&i.length===0?"missing":"unknown";return[{from:sn(a),path:l,to:{kind:"Pod",namespace:a.namespace,selector:c},state:d}]}),n=e.references.map(({from:a,at:s,keyAt:r,to:o,state:i})=>({from:sn(a),path:(r??s).path,to:o,state:i}));return`${Lt({version:1,resources:e.resources.map(Bh),references:[...n,...t],bindings:e.bindings},2)}
`}function sn({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function Bh(e){return{...sn(e),file:e.file,document:e.at.document.index}}var al=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:r,message:o})=>`${ge(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${s} ${r} ${ge(o)}
`).join("");var sl=({findings:e,summary:t})=>`${Lt({version:1,findings:e.map(({rule:n,severity:a,message:s,file:r,range:o,resource:i,path:l,related:c,help:d})=>({rule:n,severity:a,message:s,file:r,range:o,...i?{resource:i}:{},path:l,related:c,help:d})),summary:t},2)}
`;var ot={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function rl(e){let t=([n,a])=>e?s=>`\x1B[${n}m${s}\x1B[${a}m`:s=>s;return{bold:t(ot.bold),dim:t(ot.dim),red:t(ot.red),yellow:t(ot.yellow),blue:t(ot.blue),cyan:t(ot.cyan),green:t(ot.green)}}var qh={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},ll=(e,{color:t,quiet:n})=>{let a=rl(t),s=new Map,r=(i,l)=>{let c=e.textOf(i);if(c===void 0)return;let d=s.get(i)??Ue(c);s.set(i,d);let p=d[l-1];return p===void 0?void 0:c.slice(p,d[l]??c.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>jh(i,{colors:a,lineOf:r})),...n?[]:[Uh(e,a)]].join(`
`)};function jh(e,t){let{colors:n}=t,{severity:a,rule:s,message:r,file:o,range:i,resource:l,related:c}=e,d=u=>qh[a](n,u),p=[`${d(n.bold(a))}${n.bold(`: ${ge(r)}`)} ${n.dim(`[${s}]`)}`,`  ${n.cyan(ol(o,i))}${l?n.dim(`  ${Gh(l)}`):""}`,...il(t,{file:o,range:i,mark:"^",paint:d})];for(let u of c)p.push(`  ${n.cyan(ol(u.file,u.range))}  ${ge(u.note)}`),p.push(...il(t,{file:u.file,range:u.range,mark:"~",paint:n.cyan}));return`${p.join(`
`)}
`}function ol(e,{start:t}){return`${ge(e)}:${t.line}:${t.column}`}function Gh({kind:e,namespace:t,name:n}){return ge(`${e} ${t===""?"":`${t}/`}${n}`)}var ua=160;function il({colors:e,lineOf:t},{file:n,range:{start:a,end:s},mark:r,paint:o}){let i=t(n,a.line);if(i===void 0)return[];let l=a.column-1,c=s.line===a.line?s.column-1:i.length,d=l>ua-20?l-20:0,p=ge(i.slice(d,l)),u=ge(i.slice(l,Math.min(c,d+ua))),f=ge(i.slice(Math.min(c,d+ua),d+ua)),g=String(a.line).padStart(5),x=" ".repeat(p.length+(d>0?3:0))+r.repeat(Math.max(1,u.length));return[`${e.dim(`${g} |`)} ${d>0?"...":""}${p}${u}${f}`,`${e.dim("      |")} ${o(x)}`]}function Uh({summary:e,notes:t},n){let{errors:a,warnings:s,infos:r,files:o,resources:i,suppressed:l,skipped:c}=e,d=[a>0?n.red(pa(a,"error")):"",s>0?n.yellow(pa(s,"warning")):"",r>0?n.blue(`${r} info`):""].filter(f=>f!==""),u=[`${d.length===0?n.green("no findings"):d.join(", ")} in ${pa(i,"resource")} of ${pa(o,"file")}${l>0?`; ${l} suppressed`:""}`];c.length>0&&u.push(n.dim(`skipped: ${c.map(({reason:f,count:g})=>`${g} ${ge(f)}`).join(", ")}`));for(let f of t)u.push(n.dim(`note: ${ge(f)}`));return`${u.join(`
`)}
`}function pa(e,t){return`${e} ${t}${e===1?"":"s"}`}var cl=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:r,message:o,help:i,related:l})=>Lt({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:s,code:r,message:o.replaceAll('"',"'"),url:i,related:l.map(c=>({file:c.file,location:`${c.range.start.line},${c.range.start.column},${c.range.end.line},${c.range.end.column}`,message:c.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var dl={pretty:ll,compact:al,json:sl,vscode:cl};function it(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}var El=Oa(Tl(),1);function Ll(e){let t=e.map(n=>(0,El.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function Il(e,t){let n=new Map(e.map(p=>[p.id,p])),a=t.overrides.map(p=>({override:p,matches:Ps(p,t)})),s=new Map(e.map(p=>[p.id,a.filter(({override:u})=>u.rules[p.id]?.options!==void 0)]));return{isOn:o,isHeard:i,variants:l,variantFor:c,severityOf:d};function r(p,u){let f=t.rules[p.id]?.severity;return f!==void 0?f:t.profile==="recommended"&&u==="info"?"off":u}function o(p){return n.get(p)?t.rules[p]?.severity!=="off"?!0:a.some(({override:f})=>(f.rules[p]?.severity??"off")!=="off"):!1}function i(p){let u=n.get(p);return u!==void 0&&r(u,u.severity)!=="off"}function l(p){let u={...Oy(p.options),...t.rules[p.id]?.options};return[u,...(s.get(p.id)??[]).map(({override:f})=>({...u,...f.rules[p.id]?.options}))]}function c(p,u){return u?(s.get(p)??[]).findLastIndex(({matches:g})=>g({file:u.file,resource:u}))+1:0}function d(p,u,f){let g=n.get(p);if(!g)return"error";let x=r(g,f??g.severity);for(let{override:v,matches:k}of a){let y=v.rules[p]?.severity;y!==void 0&&k(u)&&(x=y)}return x}}function Oy(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function Ps(e,{filesFrom:{add:t,drop:n}}){let a=e.files?Ll(e.files):void 0,s=a&&(l=>a(t+(n!==""&&l.startsWith(n)?l.slice(n.length):l))),r=Os(e.kinds),o=Os(e.namespaces),i=Os(e.names);return({file:l,resource:c})=>(s?.(l)??!0)&&(r===void 0||c!==void 0&&r(c.kind))&&(o===void 0||c!==void 0&&o(c.namespace))&&(i===void 0||c!==void 0&&i(c.name))}function Os(e){return e===void 0?void 0:it(e)}function _l(e){let t=e.map(n=>{let a=n.split("/"),[s="*",r="*",o]=a;return{kind:it([s]),namespace:it([o===void 0?"*":r]),name:it([o??r])}});return(n,a,s)=>t.some(r=>r.kind(n)&&r.namespace(a)&&r.name(s))}var ln="rule-crashed";function ha({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:s=()=>"",graph:r}){let o=[],i=new Map;for(let d of e){if(d.scope!==t||!n.isOn(d.id))continue;let p=n.variants(d);p.forEach((u,f)=>{let g=(k,y,...w)=>o.push(Py(d,{at:k,message:y,rest:w},a)),x=d.visit({graph:r,options:u,report:g,textAt:l,documentText:c}),v={rule:d.id,visitor:x,variant:p.length>1?f:void 0};for(let k of Object.keys(x)){let y=i.get(k);y?y.push(v):i.set(k,[v])}})}return{remarks:o,listeners:i,choice:n};function l(d){let{start:p,end:u}=Be(d);return s().slice(p,u)}function c({at:d}){let{start:p,end:u}=d.document.span;return s().slice(p,u)}}function Py(e,{at:t,message:n,rest:a},s){let r=$y(t),o=e.messages[n];if(o===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let i=typeof o=="function",l=i?o(a[0]):o,c=a[i?1:0],d="document"in r?My(r,s(r.document)):void 0;return{rule:e.id,messageId:n,message:l,...c?.severity?{severity:c.severity}:{},...$s(r),...d?{resource:Ty(d)}:{},path:"path"in r?r.path:[],related:(c?.related??[]).map(p=>({...$s(p.at),note:p.note}))}}function $y(e){return"document"in e?{document:e.document,path:e.path,isKey:e.isKey??!1}:e}function $s(e){return"document"in e?{file:e.document.file,span:Be(e)}:{file:e.file,span:e.span}}function My(e,t){return t.length<=1?t[0]:t.find(({at:n})=>n.path.every((a,s)=>e.path[s]===a))}function Ms(e,t,n){let{listeners:a}=e;Fe(e,"resource",t,r=>r.resource?.(t));let s=t.visitable;if(s!==void 0&&a.has(s)&&Fe(e,s,t,r=>r[s]?.(t)),n&&(Fe(e,"workload",t,r=>r.workload?.(n)),a.has("container")))for(let r of n.containers)Fe(e,"container",t,o=>o.container?.(r,n))}function Vl(e,t,n){Fe(e,"syntax",void 0,a=>a.syntax?.(t,n),{file:n,span:t.span})}function Dl(e,t){Fe(e,"suppression",void 0,n=>n.suppression?.(t),t.at)}function Fl(e,t){for(let n of t.resources)Ms(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)Fe(e,"reference",n.from,a=>a.reference?.(n));if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);Fe(e,"claim",a,s=>s.claim?.(n))}Fe(e,"end",void 0,n=>n.end?.())}function Fe(e,t,n,a,s){let r=e.listeners.get(t);if(r){for(let{rule:o,visitor:i,variant:l}of r)if(!(l!==void 0&&e.choice.variantFor(o,n)!==l))try{a(i)}catch(c){e.remarks.push(Ny(o,n,s,c))}}}function Ny(e,t,n,a){let s=a instanceof Error?a.message:String(a),r=t?$s(t.at):n??{file:"",span:{start:0,end:0}};return{rule:ln,messageId:"crashed",message:`rule '${e}' crashed: ${s}`,...r,path:[],related:[]}}function Ty({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var Ey=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function Ns(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function Wl(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",s=Ey.flatMap(i=>n.get(i).items().flatMap(l=>{let c=l.value,d=B(c)?c.path:c;return typeof d=="string"&&!d.includes(`
`)?[Ly(a,d)]:[]})),r=[];for(let[i,l]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let c of n.get(i).items()){let d=c.get("name").text();d&&r.push({kind:l,name:d,namespace:void 0})}let o=n.get("images").items().flatMap(i=>{let l=i.get("name").text(),c=i.get("newTag").exists||i.get("digest").exists||i.get("newName").exists;return l&&c?[l]:[]});return{fragments:s,supplied:r,images:o}}function Kl(e){let t=e.value;return!B(t)||typeof t.apiVersion!="string"||!t.apiVersion.startsWith("skaffold/")?[]:e.get("build").get("artifacts").items().flatMap(a=>a.get("image").text()??[])}function Ly(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}var Iy="kubeworthy-ignore",_y=/#[ \t]*kubeworthy-ignore\b([^\n\r]*)/g,Ts="kubeworthy.dev/ignore.",Vy=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/;function Bl(e){let t=e.text.includes(Iy)?Dy(e):[],n=e.text.includes(Ts)?e.resources.flatMap(qy):[];return[...t,...n]}function Dy({file:e,text:t,lineStarts:n,documents:a}){let s={text:t,lineStarts:n},r=[];for(let o of t.matchAll(_y)){let i=o.index,l=a.find(({span:x})=>x.start<=i&&i<x.end);if(l&&By(l,i))continue;let[,c="",d,p=""]=Vy.exec(o[1]??"")??[],u=fs(n,i),f=t.slice(n[u],i).trim()==="",g=f&&l&&Fy(t,l.span.start,i);r.push({file:e,span:{start:i,end:i+o[0].trimEnd().length},covers:g?l.span:Ky(s,f?Wy(s,u):u),rules:c.split(/[\s,]+/).filter(x=>x!==""),reason:p,...d?{until:d}:{}})}return r}function Fy(e,t,n){return e.slice(t,n).split(`
`).every(a=>/^\s*(#.*)?$/.test(a))}function Wy({text:e,lineStarts:t},n){for(let a=n+1;a<t.length;a++)if(!/^\s*(#.*)?$/.test(e.slice(t[a],t[a+1]??e.length).trimEnd()))return a;return n}function Ky({text:e,lineStarts:t},n){return{start:t[n]??0,end:t[n+1]??e.length+1}}function By({tape:e},t){for(let n=0;n<e.length;n+=4)if((e[n]===Z.scalar||e[n]===Z.key)&&(e[n+1]??0)<=t&&t<(e[n+2]??0))return!0;return!1}function qy(e){let t=Mn(e.at.document,e.at.path).value,n=e.kind==="Pod"?void 0:qe(e)?.metadata;return(n?[z(e.at),n]:[z(e.at)]).flatMap(s=>s.get("annotations").entries().filter(([r])=>r.startsWith(Ts)).map(([r,o])=>{let i=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(o.text()??"");return{file:e.file,span:Be(o.key),covers:t,rules:[r.slice(Ts.length)],reason:(i?.[2]??"").trim(),...i?.[1]?{until:i[1]}:{}}}))}function ql({remarks:e,suppressions:t,settings:n,choice:a,knownRules:s}){let r=[],o=it(n.forbiddenSuppressions),i=new Set(s),l=new Map,c=[];for(let u of t){let{file:f,span:g,covers:x}=u,v=p(u,{file:f,span:g},!0);for(let k of v){let y={rule:k,suppression:u,uses:0,silences:A=>x.start<=A.span.start&&A.span.start<x.end},w=l.get(f);w?w.push(y):l.set(f,[y])}}for(let u of n.ignore){let f=Ps(u,n);for(let g of p(u,{file:u.file,span:u.span},!1))c.push({rule:g,suppression:u,uses:0,silences:x=>f({file:x.file,resource:x.resource})})}let d=e.filter(u=>{let f=[...l.get(u.file)??[],...c].filter(g=>g.rule===u.rule&&g.silences(u));for(let g of f)g.uses++;return f.length===0});for(let u of[...[...l.values()].flat(),...c])u.uses===0&&a.isHeard(u.rule)&&r.push({code:"unused",at:{file:u.suppression.file,span:u.suppression.span},rule:u.rule});return{remarks:d,suppressed:e.length-d.length,troubles:r};function p(u,f,g){return u.reason===""&&r.push({code:"without-reason",at:f,rule:u.rules.join(", ")}),u.rules.filter(x=>{if(!i.has(x))return r.push({code:"unknown-rule",at:f,rule:x,meant:fe(x,s)}),!1;if(g&&o(x))return r.push({code:"forbidden",at:f,rule:x}),!1;let v=u.until;return v!==void 0&&(!/^\d{4}-\d{2}-\d{2}$/.test(v)||v<n.today)?(r.push({code:"expired",at:f,rule:x,until:v}),!1):!0})}}function jl(e,t,n){let a=new Map,s={text:""},r=ha({rules:e,scope:"resource",choice:n,resourcesOf:o=>a.get(o)??[],sourceText:()=>s.text});return(o,i)=>{let l=ca(i);s.text=l;let c=la(l,Ns(o)?void 0:ho),d=Ue(l),p=[],u=[],f=c.unwanted.map(({start:v,end:k})=>yo(o,l.slice(v,k))),g=[],x;for(let v of c.troubles)Vl(r,v,o);return c.documents.forEach((v,k)=>{let y={...v,file:o,index:k};if(Ns(o)){x??=Wl(Le.root(y),o),f.push("Kustomize file");return}let w=Wn(y,t.namespace);if("skipped"in w){y.value!==null&&f.push(w.skipped),w.skipped==="tool configuration"&&g.push(...Kl(Le.root(y)));return}p.push(y),a.set(y,w.resources);for(let A of w.resources)u.push(A),Ms(r,A,qe(A))}),a.clear(),{path:o,lineStarts:d,documents:p,documentCount:c.pieceCount,remarks:r.remarks.splice(0),suppressions:Bl({file:o,text:l,lineStarts:d,documents:p,resources:u}),skipped:f,...x?{kustomization:x}:{},images:[...g,...x?.images??[]],unread:c.isBroken?l:""}}}var Vt={defaultClass:void 0,outside:!1,lateUntil:-1/0};function Gl(e){let t=e.claims.filter(o=>o.class===void 0).map(o=>o.order??1/0);if(t.length===0)return[Vt];let n=e.classes.filter(o=>o.isDefault);if(n.length===0)return e.complete?[Vt]:[{...Vt,outside:!0},Vt];let a=n.map(o=>({...Vt,defaultClass:o})),s=Math.min(...n.map(o=>o.order??-1/0));return t.some(o=>o<s)?[...a,{...Vt,defaultClass:n[0],lateUntil:s}]:a}function Ul(e,t,n){if(e.class!==void 0)return{name:e.class,object:n.get(e.class),isDefault:!1,isLate:!1};if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=(e.order??1/0)<t.lateUntil;return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var jy={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function Hl(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":Za(e.object.provisioner);return a!=="none"?jy[a]:n||t?"pending":"unknown"}function ya({object:e}){return e!==void 0&&Za(e.provisioner)!=="none"}var ie=(e,t)=>`${e}/${t}`,zl={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},Yl=e=>Object.hasOwn(zl,e)?zl[e]??0:0,Ql=e=>e.reduce((t,n)=>t|Yl(n),0);function Gy(e){let t=[...new Set(e)].flatMap(a=>{let s=xe(a);return s===void 0?[]:[{text:a,size:s}]});t.sort((a,s)=>Me(a.size,s.size));let n=0;return new Map(t.map(({text:a,size:s},r)=>{let o=t[r-1];return o!==void 0&&Me(o.size,s)!==0&&(n+=1),[a,{size:s,rank:n}]}))}var Jl=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function Uy(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return Jl([...t,...n],a=>ie(a.namespace,a.name))}var Hy=e=>e.length>0&&e.every(t=>Yl(t)!==0);function Xl(e){let t=Jl(e.volumes,o=>o.name),n=Uy(e.claims),a=Gy(["0",...t.flatMap(o=>o.capacity??[]),...n.flatMap(o=>o.request??[])]),s=a.get("0")?.rank??0,r=o=>e.attributesClasses?o??"":"";return{volumes:t.map(o=>{let i=a.get(o.capacity??""),l=Tn(o.accessModes);return{volume:o,size:i?.size,rank:i?.rank??-1,modes:Ql(l),modesCount:l.length,volumeMode:o.volumeMode||"Filesystem",attributesClass:r(o.attributesClass),affinityKey:o.nodeAffinity===void 0?"":JSON.stringify(o.nodeAffinity)}}),claims:n.flatMap(o=>{let i=a.get(o.request??"");return i===void 0||i.rank<=s||!Hy(o.accessModes)?[]:[{claim:o,id:ie(o.namespace,o.name),size:i.size,rank:i.rank,modes:Ql(o.accessModes),volumeMode:o.volumeMode||"Filesystem",attributesClass:r(o.attributesClass),selectorKey:o.selector===void 0?"":JSON.stringify(o.selector)}]})}}function zy(e){let t=a=>a===void 0||eo(a,e.labels,e.name),n={narrow:a=>t(a)?[n]:[],implies:t};return n}var tc={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},Qy=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),Zl=e=>Number.parseInt(e[0]??"",10),ec={In:(e,t)=>({...e,exists:!0,allowed:Qy(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,Zl(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,Zl(t))})};function Yy(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var nc=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function Jy(e,t){let n=nc(t);if(n.length===0)return;let a=new Map(e);for(let[s,{operator:r,values:o}]of n){let i=a.get(s)??tc,l=Yy(Object.hasOwn(ec,r)?ec[r]?.(i,o??[])??i:i);if(l===void 0)return;a.set(s,l)}return a}function Xy(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>e.allowed?.has(a))}function Zy(e,t){let n=nc(t);return n.length>0&&n.every(([a,{operator:s,values:r}])=>Xy(e.get(a)??tc,s,r??[]))}function ac(e){let t={narrow:n=>n===void 0?[t]:(n.nodeSelectorTerms??[]).flatMap(a=>{let s=Jy(e,a);return s===void 0?[]:[ac(s)]}),implies:n=>n===void 0||(n.nodeSelectorTerms??[]).some(a=>Zy(e,a))};return t}function eb(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function Dt(e,t){return(t.length===0?[ac(new Map)]:t.map(zy)).flatMap(a=>a.narrow(eb(e.nodeSelector??{}))).flatMap(a=>a.narrow(e.nodeAffinity))}function Qe(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var ye=e=>`volume '${e.volume.name}'`,sc=e=>e===""?"no class":`class '${e}'`,rc=e=>e.map(t=>`'${t}'`).join(", ")||"none",oc=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function tb(e,t){let n=new Set([...Object.keys(e?.matchLabels??{}),...(e?.matchExpressions??[]).map(s=>s.key)]),a=Object.entries(t).filter(([s])=>n.has(s)).map(([s,r])=>`${s}=${r}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function nb(e,{facts:{claim:t}}){let{namespace:n,name:a,uid:s}=e.volume.claimRef??{};return n?a!==t.name||n!==t.namespace?`${ye(e)} is reserved for claim '${a??""}' in namespace '${n}'`:`${ye(e)} is reserved for an earlier claim '${a}' with uid '${s??""}'`:`${ye(e)} is reserved by a claimRef without a namespace, which no claim can match`}var cn={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${ye(e)} offers access modes ${rc(e.volume.accessModes)}, the claim asks for ${rc(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!Qe(e,t),text:nb},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>`${ye(e)} states no readable capacity ('${e.volume.capacity??""}')`},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>`${ye(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||tt(e.size)<tt(t.size),text:(e,{facts:t})=>`${ye(e)} offers ${e.volume.capacity??""}, the claim asks for ${t.claim.request??""}`},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${ye(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${ye(e)} has ${oc(e.attributesClass)}, the claim asks for ${oc(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${ye(e)} is being deleted`},phase:{code:"phase",rejects:e=>(e.volume.phase??"Available")!=="Available",text:e=>`${ye(e)} is '${e.volume.phase??""}', not 'Available'`},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!Oe(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${ye(e)} has ${tb(t.selector,e.volume.labels)}, the claim selects ${ke(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${ye(e)} has ${sc(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":sc(t.class)}`}},{accessModes:Es,reserved:ic,unreadable:Ls,tooSmall:lc,volumeMode:Is,attributesClass:_s,deleting:Vs,phase:cc,selector:dc}=cn,Ft={first:[Es,ic,Ls,lc,Is,_s,Vs],second:[cc,dc,cn.class]},ba={first:[ic,Ls,lc,Is,_s,Vs],second:[cc,dc,cn.class,Es]},dn={first:[Vs,Ls,cn.tooSmallInBytes,cn.class,_s,Is,Es],second:[]},uc={first:dn.first.filter(e=>e.code!=="class"),second:[]};function lt(e,t,n){let a=r=>r.rejects(t,n),s=e.first.find(a);return s!==void 0||Qe(t,n.facts)?s:e.second.find(a)}function Ds(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}var Wt={ownClass:50,others:10,othersSeen:40,seen:200},ne=(e,t)=>({code:e,text:t}),va=e=>e.map(t=>`'${t}'`).join(", "),mc=(e,t)=>{let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`},ab=({forecast:e,prospect:t})=>(e.consumers.get(t.plan.facts.id)??[]).filter(n=>n.nodeName===void 0),pc=e=>e===void 0?[]:[(e.nodeSelectorTerms??[]).map(t=>ke({matchExpressions:[...t.matchExpressions??[],...t.matchFields??[]]})).join(" or ")];function sb(e,t){let{name:n,nodeAffinity:a}=e.volume,s=ab(t),[r]=s;if(a===void 0||r===void 0)return;if(s.some(d=>Dt(d,t.forecast.world.nodes).some(p=>p.narrow(a).length>0))){let d=`no node reaches volume '${n}' and the other volumes of pod '${r.name}' at once`;return r.claims.length>1?{volume:n,code:"node-affinity",text:d}:void 0}let i=[...r.nodeSelector===void 0?[]:[ke({matchLabels:r.nodeSelector})],...pc(r.nodeAffinity)],l=i.length===0?"on any node of the run":`on nodes with ${i.join(" and ")}`,c=`volume '${n}' is on nodes with ${pc(a).join()}, pod '${r.name}' runs ${l}`;return{volume:n,code:"node-affinity",text:c}}function rb(e,{prospect:t,forecast:n,draft:a}){let s=n.stock.byName.get(a.volume??"")?.facts;if(s===void 0)return"";let r=t.plan.path==="controller"&&s.modesCount<e.modesCount?", which has fewer access modes":Qe(s,t.plan.facts)?", which is reserved for the claim":s.rank<e.rank?", which is smaller":"";return`, but the claim takes '${s.volume.name}'${r}`}function ob(e,t){let{draft:n,prospect:a,takers:s}=t,{name:r}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:r,code:"less-preferred",text:`volume '${r}' fits too${rb(e,t)}`};let o=(s.get(r)??[]).filter(l=>l!==a.plan.facts.id),[i]=o;if(i!==void 0){let l=o.length===1?mc(i,n.claim.namespace):`one of ${o.length} other claims`;return{volume:r,code:"taken",text:`volume '${r}' fits, but ${l} gets it`}}return a.plan.path==="scheduler"?sb(e,t):void 0}function ib(e,t){let{demand:n,path:a}=t.prospect.plan,r=lt(a==="scheduler"||a==="waiting"?ba:Ft,e,n);if(r===void 0)return ob(e,t);if(!(r.code==="class"&&n.class===void 0))return Ds(r,e,n)}function lb({prospect:e,draft:t,forecast:n,takers:a}){let{facts:s,demand:r}=e.plan,{claim:o}=s,i=n.stock.byName.get(o.volumeName??"")?.facts;if(i===void 0)return o.volumeName===void 0?[ne("lost","the claim says that it is bound, but names no volume")]:[ne("volume-not-found",`volume '${o.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:l,claimRef:c}=i.volume;if(o.bindCompleted&&c!==void 0)return[{volume:l,code:"lost",text:`the claim says that it is bound, but volume '${l}' is not bound to it`}];let d=c===void 0?lt(dn,i,r):Qe(i,s)?void 0:Ft.first.find(({code:u})=>u==="reserved");return d?.code==="class"&&r.class===void 0?[]:d!==void 0?[Ds(d,i,r)]:(a.get(l)??[]).filter(u=>u!==s.id).slice(0,1).map(u=>({volume:l,code:"taken",text:`volume '${l}' fits, but ${mc(u,o.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function fc(e){let{prospect:t,draft:n,forecast:a}=e,{facts:s,demand:r,path:o}=t.plan;if(o==="named")return lb(e);let{stock:i}=a,l=y=>{let w=i.byName.get(y.volume.name);return w===void 0||!t.lots.has(w)},c=y=>y.filter(l).flatMap(w=>ib(w,e)??[]),d=(i.reservedFor.get(s.id)??[]).map(y=>y.facts),p=y=>!d.includes(y),u=r.class===void 0?[]:i.volumesOfClass.get(r.class)??[],f=[...c(d),...c(u.slice(0,Wt.ownClass).filter(p))];if(u.length>Wt.ownClass){let y=u.length-Wt.ownClass;f.push(ne("more-volumes",`${y} more volumes of class '${r.class??""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return f;let g=i.volumes.slice(0,Wt.seen).filter(y=>y.volume.class!==r.class&&p(y)).slice(0,Wt.othersSeen),x=c(g),v=x.filter(y=>y.code==="class"),k=x.filter(y=>y.code!=="class");return[...f,...[...v,...k].slice(0,Wt.others)]}var gc=["pending","waiting","absent"];function cb({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0)return[];if(t.some(r=>r.name===void 0))return[ne("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(r=>r.isDefault).map(r=>r.name??""))],s=t.some(r=>r.isLate)?[ne("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?s:a.length===1?[ne("default-class",`the claim sets no class and gets the default class ${va(a)}`),...s]:[ne("default-class",`the claim sets no class, and of the default classes ${va(a)} the newest counts`),...s]}function db({prospect:e,draft:t,forecast:n}){let{effective:a,path:s}=e.plan;if(s==="named"||s==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:r,object:o}=a;if(r==="")return[ne("no-class","no other volume fits, and the claim asks for no class")];if(o===void 0)return[ne("class-not-found",`StorageClass '${r}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(ya).flatMap(l=>l.object??[]))].map(l=>ne("provisioner",`class '${l.name}' asks provisioner '${l.provisioner}' for a volume`));if(o.provisioner===""||o.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(r)?"":", and the run holds no volume of it";return[ne("no-provisioner",`class '${r}' provides no volumes by itself${i}`)]}return o.provisioner.startsWith("kubernetes.io/")?[ne("unknown-provisioner",`no volume plugin is named '${o.provisioner}', the provisioner of class '${r}'`)]:[]}function ub({prospect:e,draft:t,forecast:n}){let{plan:a}=e,s=a.effective.name??"",r=n.consumers.get(a.facts.id)??[];if(a.path==="waiting"){let[o]=r,i=o===void 0?"no pod in the run uses the claim":`pod '${o.name}' sets nodeName, which passes the scheduler by`;return[ne("no-consumer",`class '${s}' waits for a first consumer, and ${i}`)]}return a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned"?[]:r.filter(o=>o.nodeName===void 0).slice(0,3).flatMap(o=>{for(let l of new Set(o.claims)){let c=n.prospects.get(ie(o.namespace,l)),d=c?.plan.facts.claim.madeBy?.kind==="Pod"&&c.plan.facts.claim.madeBy.name===o.name;if(c===void 0&&n.world.complete)return[ne("consumer",`pod '${o.name}' cannot be scheduled: claim '${l}' does not exist`)];if(c!==void 0&&!d&&o.ephemeralClaims?.includes(l))return[ne("consumer",`pod '${o.name}' cannot start: claim '${l}' was not created for it`)];if(!(c===void 0||l===a.facts.claim.name||c.lots.size>0)&&gc.some(p=>c.rests.has(p)))return[ne("consumer",`pod '${o.name}' cannot be scheduled: claim '${l}' gets no volume`)]}return Dt(o,n.world.nodes).length===0?[ne("consumer",`no node meets the demands of pod '${o.name}'`)]:[]})}function pb({prospect:e,draft:t}){if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...(t.candidates??[]).slice(0,3).map(i=>`'${i}'`),...n.filter(i=>i!=="")],s=(t.candidates?.length??0)-3,r=s>0?`${a.slice(0,3).join(", ")} or one of ${s} others`:a.join(" or "),o=e.isEstimate?", and there are too many orders to follow them all":"";return[ne("order",`the order of creation decides which volume the claim gets: ${r}${o}`)]}function mb({prospect:e,forecast:t}){let{claim:n}=e.plan.facts;return e.rests.has("absent")?(n.after??[]).filter(s=>{let r=t.prospects.get(ie(n.namespace,s));return r!==void 0&&gc.some(o=>r.rests.has(o))}).map(s=>ne("predecessor",`the claim is created only when claim '${s}' has its volume`)):[]}function hc(e,t){let n=t.length===0?[]:[ne("successor",`${va(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...fc(e),...cb(e),...db(e),...ub(e),...pb(e),...mb(e),...n]}function ae(e,t,n){let a=e.get(t);a===void 0?e.set(t,[n]):a.push(n)}var fb=5e6;function gb({claims:e},t){let n=["",...t.filter(s=>s.isDefault).map(s=>s.name)],a=new Map;for(let{claim:s,selectorKey:r}of e)if(s.selector!==void 0)for(let o of s.class===void 0?n:[s.class]){let i=a.get(o)??new Map;a.set(o,i.set(r,s.selector))}return a}function hb(e,t){let{volume:n,rank:a,modes:s,volumeMode:r,attributesClass:o,affinityKey:i}=e,l=t.map(d=>Oe(d,n.labels)?"1":"0").join(""),c=`${n.deleting===!0}|${n.phase??""}`;return[n.class,a,s,r,o,c,l,i].join("|")}function yc(e,t){let n=new Set(e.claims.flatMap(({claim:d})=>d.volumeName??[])),a=gb(e,t),s=new Map;for(let d of e.volumes)ae(s,d.volume.class,d);let r=d=>{let p=`own ${d.volume.name}`;if(d.volume.claimRef!==void 0||n.has(d.volume.name))return p;let u=[...a.get(d.volume.class)?.values()??[]];return u.length*(s.get(d.volume.class)?.length??0)>fb?p:`like ${hb(d,u)}`},o=new Map;for(let d of e.volumes)ae(o,r(d),d);let i=new Map,l=new Map,c=new Map;for(let d of o.values()){let[p]=d;if(p===void 0)continue;let u={index:i.size,facts:p,volumes:d};for(let{volume:g}of d)i.set(g.name,u);let f=p.volume.claimRef;f===void 0?ae(c,p.volume.class,u):ae(l,ie(f.namespace??"",f.name??""),u)}return{volumes:e.volumes,byName:i,reservedFor:l,freeOfClass:c,volumesOfClass:s}}function Fs(e){let t=e.map((o,i)=>i),n=o=>{let i=o;for(;t[i]!==i;){let l=t[i]??i;t[i]=t[l]??l,i=t[i]??i}return i},a=new Map,s=(o,i)=>{let l=a.get(o);l===void 0?a.set(o,i):t[n(i)]=n(l)};e.forEach((o,i)=>{for(let l of o.slots){s(l,i);for(let c of l.plans[0]?.offers??[])s(c.lot,i)}for(let l of[...o.after,...o.behind,...o.pod?.needs??[]])s(l,i)});let r=new Map;return e.forEach((o,i)=>{ae(r,n(i),o)}),[...r.values()]}function yb(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function ka(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let s of e){if(s.facts.modesCount>n.facts.modesCount)break;if(s.facts.modesCount<n.facts.modesCount||!t(s))continue;let r=a.get(s.facts.modes);r===void 0?a.set(s.facts.modes,[s]):r.push(s)}return[...a.values()].flatMap(yb)}var Ws=(e,t)=>e.facts.modesCount-t.facts.modesCount;var xa=e=>e.plans[0];function bb(e){let t=e.find(a=>xa(a)?.offers.length===0);if(t!==void 0)return[t];let n=Math.min(...e.map(a=>xa(a)?.facts.rank??0));return e.filter(a=>xa(a)?.facts.rank===n)}function vb(e,t,n,a){let s=xa(e);if(s===void 0)return[];let r=[],o=[],i=(l,c)=>r.some(d=>d.facts.rank<c&&l.implies(d.facts.volume.nodeAffinity));for(let l of s.offers)if(!(n(l.lot)<=0)){if(!a.spend(1+r.length))return o;if(i(t,l.facts.rank))break;for(let c of t.narrow(l.facts.volume.nodeAffinity))i(c,l.facts.rank)||o.push({place:c,assignment:{slot:e,lot:l.lot}});r.push(l)}if(!s.mayGoWithout)return o;for(let l of t.narrow(s.effective.object?.allowedTopologies))i(l,1/0)||o.push({place:l,assignment:{slot:e,rest:s.rest}});return o}function bc(e,t,n,a){if(e.length===0)return[[]];let s=r=>a.freeOf(r)-(n.get(r)??0);return bb(e).flatMap(r=>vb(r,t,s,a).flatMap(({place:o,assignment:i})=>{let{lot:l}=i,c=l===void 0?n:new Map(n).set(l,(n.get(l)??0)+1);return bc(e.filter(p=>p!==r),o,c,a).map(p=>[i,...p])}))}function kb(e,t){return t.reduce((n,a)=>a===void 0||!a.isServed?[]:n.flatMap(s=>s.narrow(a.lot?.facts.volume.nodeAffinity)),e.places)}function un(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),s=kb(n,[...n.needs,...a].map(t.decisionOf)),r=e.slots.filter(i=>!a.includes(i)),o=new Map;for(let i of s)for(let l of bc(r,i,new Map,t)){let c=r.flatMap(d=>l.find(p=>p.slot===d)??[]);o.set(c.map(({lot:d,rest:p})=>d?.index??p).join(),c)}return[...o.values()]}var xb=new Set(["provisioned","unknown","deferred"]),wa=e=>({isServed:xb.has(e)}),Ks=(e,t)=>(t??[]).map(n=>ie(e.namespace,n));function vc(e,t,n){for(let a of e.claims){let s=t.get(ie(e.namespace,a));if(s===void 0&&n)return{claim:a,kind:"missing"};let r=s?.facts.claim.madeBy?.kind==="Pod"&&s.facts.claim.madeBy.name===e.name;if(s!==void 0&&!r&&e.ephemeralClaims?.includes(a))return{claim:a,kind:"foreign"}}}function wb({plans:e,consumers:t},n){let a=new Set,s=new Set,r=new Set,o=new Set;for(let{facts:{claim:i}}of e)for(let l of[i.after,i.behind])if(!(l===void 0||o.has(l))){o.add(l);for(let c of Ks(i,l))a.add(c)}for(let i of t)for(let l of new Set(Ks({...i,accessModes:[]},i.claims))){let c=n.get(l)?.path==="scheduler";c&&r.has(l)&&s.add(l),(!c||r.has(l))&&a.add(l),r.add(l)}return{watched:a,shared:s}}var Sb=()=>({lots:new Set,rests:new Set});function kc(e){let{plans:t,nodes:n,complete:a}=e,s=new Map(t.map(y=>[y.facts.id,y])),r=e.consumers.filter(y=>y.claims.some(w=>s.get(ie(y.namespace,w))?.path==="scheduler")),{watched:o,shared:i}=wb({...e,consumers:r},s),l=new Map,c=[],d=y=>{let[w]=y,A=w?.facts.id??"",M=l.get(A);if(M!==void 0)return M;let L={plans:y,outcome:Sb(),isWatched:o.has(A),isShared:i.has(A),after:[]};c.push(L);for(let I of y)l.set(I.facts.id,L);return L},p=new Map;for(let y of t){if(y.path==="scheduler")continue;let{id:w,claim:A}=y.facts,M=A.after===void 0&&A.behind===void 0?"":`${A.namespace} ${A.after?.join()??""} ${A.behind?.join()??""}`;ae(p,o.has(w)?`watched ${w}`:`${y.shape} ${M}`,y)}let u=[...p.values()].map(y=>({members:y,slots:[d(y)]})),f=new Map;for(let[y,w]of r.entries()){let A=[...new Set(w.claims)].flatMap(b=>s.get(ie(w.namespace,b))??[]),M=A.filter(b=>b.path==="scheduler"),L=M.length<A.length||M.some(({facts:b})=>o.has(b.id)||i.has(b.id)||b.claim.after!==void 0),I=JSON.stringify([w.nodeSelector,w.nodeAffinity]),$=vc(w,s,a)!==void 0,E=M.map(b=>b.shape).join(" & ");ae(f,L?`pod ${y}`:`${I} ${$} ${E}`,{consumer:w,brought:M})}let g=(y,w)=>Ks(y,w).flatMap(A=>l.get(A)??[]),x=[...f.values()].flatMap(y=>{let[w]=y;if(w===void 0)return[];let A=w.brought.map((M,L)=>d(y.flatMap(({brought:I})=>I[L]??[])));return[{consumer:w.consumer,count:y.length,slots:A}]});for(let y of c){let w=y.plans[0]?.facts.claim;w?.after!==void 0&&(y.after=g(w,w.after))}let v=u.map(({members:y,slots:w})=>{let A=y[0]?.facts.claim;return{count:y.length,slots:w,after:w.flatMap(M=>M.after),behind:A===void 0?[]:g(A,A.behind).filter(M=>M.plans[0]?.path!=="scheduler")}}),k=x.map(({consumer:y,count:w,slots:A})=>({count:w,slots:A,pod:{places:Dt(y,n),needs:[...new Set(y.claims)].flatMap(M=>{let L=l.get(ie(y.namespace,M));return L===void 0||A.includes(L)?[]:[L]}),isBlocked:vc(y,s,a)!==void 0},after:A.flatMap(M=>M.after),behind:[]}));return{units:[...v,...k],slots:l}}var wc=20,Sc={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},xc=e=>(e.plans[0]?.offers.length??0)>0;function Sa(e,t,n){for(let s of t)e.outcome.lots.add(s);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:wa(n??"pending")}function Rb(e){if(!e.after.filter(n=>!e.slots.includes(n)).some(n=>n.decision===void 0))return e.after.every(n=>n.decision?.isServed===!0)}function Cb(e){if(e.slots.some(r=>r.isShared))return!1;let t=Rb(e);if(t===void 0)return!1;if(!t){let r=i=>i.after.every(l=>l.decision?.isServed===!0),o=e.slots.map(i=>[i,r(i)?pn(i):"absent"]);for(let[i,l]of o)i.decision===void 0&&Sa(i,[],l);return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||xc(n)?!1:(Sa(n,[],n.plans[0]?.rest),!0);if(e.pod.needs.some(r=>r.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(r=>r.decision?.isServed===!1);if(!a&&e.slots.some(xc))return!1;let[s]=a?[]:un(e,Sc);for(let r of e.slots)Sa(r,[],s===void 0?pn(r):r.plans[0]?.rest);return!0}function pn(e){return e.plans[0]?.rest==="unknown"?"unknown":"pending"}function Ab(e){let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=t.plans[0]?.offers??[],a=(r,o)=>{if(r.size===0)return;if(r.size===n.length)return{lots:r,parts:[r]};let i=new Map;for(let l of r)ae(i,o(l),l);return{lots:r,parts:[...i.values()].map(l=>new Set(l))}};if(e.pod===void 0)return a(new Set(ka(n,()=>!0).map(r=>r.lot)),r=>r.facts.modes);if(e.pod.needs.length>0)return;let s=un(e,Sc).flat();if(!s.some(r=>r.lot===void 0))return a(new Set(s.flatMap(r=>r.lot??[])),r=>r.index)}function Ob(e,t){return!e.slots.some(n=>n.isWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function Pb(e){let t=new Map,n=new Map;for(let s of e){for(let o of new Set(s.slots.flatMap(i=>i.plans[0]?.offers.map(l=>l.lot)??[])))ae(n,o,s);let r=Ab(s);r!==void 0&&!Ob(s,r.lots)&&t.set(s,r)}let a=new Map(e.flatMap(s=>s.slots.map(r=>[r,s])));for(let s=0;s<wc;s+=1){let r=new Map;for(let[u,{lots:f}]of t)for(let g of f)ae(r,g,u);let o=new Map;for(let[u,f]of n)o.set(u,f.every(g=>t.has(g)));let i=new Map,l=u=>{let f=[...u].map(w=>w.index).join(),g=i.get(f);if(g!==void 0)return g;let v=[...new Set([...u].flatMap(w=>r.get(w)??[]))].reduce((w,A)=>w+A.count,0),k=[...u].reduce((w,A)=>w+A.volumes.length,0),y=v<=k&&[...u].every(w=>o.get(w));return i.set(f,y),y},c=u=>{let f=a.get(u);return f!==void 0&&t.has(f)},d=([u,f])=>u.after.every(g=>g.decision?.isServed??c(g))&&u.behind.every(g=>g.decision!==void 0||c(g))&&f.parts.every(l),p=[...t].filter(u=>!d(u));if(p.length===0)return t;for(let[u]of p)t.delete(u)}return new Map}function Rc(e){let t=e;for(let n=0;n<wc;n+=1){let a=t.filter(i=>!Cb(i)),s=Pb(a);for(let[i,{lots:l}]of s)for(let c of i.slots)Sa(c,l,void 0);let r=a.filter(i=>!s.has(i)),o=r.length===0||r.length===t.length;if(t=r,o)return t}return t}var qs={states:1e4,cells:1e6,looks:3e6},$b=e=>e.isWatched||e.isShared,Mb=e=>e===void 0?"":`${e.isServed}${e.lot?.facts.affinityKey??""}`,Nb=({left:e,free:t,decisions:n})=>`${e.join()};${t.join()};${n.map(Mb).join("|")}`,Bs=(e,t,n)=>e.map((a,s)=>s===t?n:a);function Cc(e,t){let n=[...new Set(e.flatMap(v=>v.slots).flatMap(v=>v.plans[0]?.offers??[]).map(v=>v.lot))],a=new Map(n.map((v,k)=>[v,k])),s=[...new Set(e.flatMap(v=>v.slots).filter($b))],r=new Map(s.map((v,k)=>[v,k])),o=0,i=v=>(o+=v,o<=t.looks),l=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),c=new Set,d=[],p=v=>{let k=Nb(v);c.has(k)||(c.add(k),d.push(v))},u=(v,k)=>k.decision??v.decisions[r.get(k)??-1],f=(v,k,y)=>{let{free:w,decisions:A}=v;for(let{slot:M,lot:L,rest:I}of y){L!==void 0?M.outcome.lots.add(L):M.outcome.rests.add(I??"pending");let $=L===void 0?void 0:a.get(L);$!==void 0&&(w=Bs(w,$,(w[$]??0)-1));let E=L===void 0?wa(I??"pending"):{isServed:!0,lot:L},b=r.get(M);b!==void 0&&(A=Bs(A,b,E))}p({left:Bs(v.left,k,(v.left[k]??0)-1),free:w,decisions:A})},g=(v,k,y)=>{if(!k.after.every(I=>u(v,I)?.isServed===!0))return!1;let w=I=>v.free[a.get(I)??-1]??0;if(k.pod!==void 0){let I=un(k,{freeOf:w,decisionOf:$=>u(v,$),spend:i});for(let $ of I)f(v,y,$);return I.length>0}if(!k.behind.every(I=>u(v,I)!==void 0))return!1;let[A]=k.slots,M=A?.plans[0];if(A===void 0||M===void 0)return!1;let L=ka(M.offers,I=>i(1)&&w(I.lot)>0);L.length===0&&f(v,y,[{slot:A,rest:M.rest}]);for(let{lot:I}of L)f(v,y,[{slot:A,lot:I}]);return!0},x=v=>{e.forEach((k,y)=>{if((v.left[y]??0)!==0)for(let w of k.slots){if(u(v,w)!==void 0)continue;let A=w.after.every(M=>u(v,M)?.isServed===!0);w.outcome.rests.add(A?pn(w):"absent")}})};p({left:e.map(v=>v.count),free:n.map(v=>v.volumes.length),decisions:s.map(()=>{})});for(let v=d.pop();v!==void 0;v=d.pop()){if(c.size>l||o>t.looks)return{states:c.size,isComplete:!1};let k=v;e.map((w,A)=>(k.left[A]??0)>0&&g(k,w,A)).includes(!0)||x(k)}return{states:c.size,isComplete:o<=t.looks}}var Tb=5e4;function Eb(e,t,n){if(e.pod!==void 0||e.after.length>0)return!1;let a=t.reduce((i,l)=>i+l.volumes.length,0),s=new Set,r=0,o=0;for(let i of t)for(let l of n.get(i)??[]){if(o+=1,o>Tb)return!1;if(!s.has(l)&&(s.add(l),r+=l.count*l.slots.length,r>a))return!1}return!0}function Ac(e){let t=new Map,n=a=>[...new Set(a.slots.flatMap(s=>s.plans[0]?.offers??[]).map(s=>s.lot))];for(let a of e)for(let s of n(a))ae(t,s,a);for(let a of e){let s=Eb(a,n(a),t);for(let r of a.slots){for(let{lot:i}of r.plans[0]?.offers??[])a.pod?.places.some(c=>c.narrow(i.facts.volume.nodeAffinity).length>0)!==!1&&r.outcome.lots.add(i);let o=r.plans[0];o===void 0||s||(r.outcome.rests.add(o.rest),a.pod!==void 0&&r.outcome.rests.add(pn(r)),r.after.length>0&&r.outcome.rests.add("absent"))}}}var Lb=5e6,mn=(e,t)=>({facts:e.facts,lot:e,prebound:t}),Ib=(e,t)=>e.facts.rank-t.facts.rank;function _b(e,t,n){return e.flatMap(a=>lt(t,a.facts,n)===void 0?[mn(a,!1)]:[])}function Vb(e,t,n){return(n.reservedFor.get(e.id)??[]).filter(({facts:a})=>Qe(a,e)).filter(({facts:a})=>lt(Ft,a,t)===void 0).map(a=>mn(a,!0))}function Db(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let s=n.stock.byName.get(a.volumeName);if(s===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:r}=s.facts.volume;if(a.bindCompleted)return{offers:r===void 0||a.uid!==void 0&&r.uid===a.uid?[mn(s,r!==void 0)]:[],rest:"pending"};if(r!==void 0)return{offers:Qe(s.facts,e)?[mn(s,!0)]:[],rest:"pending"};let o=t.class===void 0?uc:dn;return lt(o,s.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[mn(s,!1)],rest:"pending"}}function Fb(e,t,n){let{rank:a,modes:s,volumeMode:r,attributesClass:o,selectorKey:i}=e;return[n,t??"?",t===void 0,a,s,r,o,i].join("|")}function Wb(e,t){let n=new Map;for(let{demand:s,shape:r}of e)s.class!==void 0&&n.set(s.class,(n.get(s.class)??new Set).add(r));let a=([s,r])=>r.size*(t.freeOfClass.get(s)?.length??0)>Lb;return new Set([...n].filter(a).map(([s])=>s))}function Oc(e,t){let{stock:n}=e,a=e.facts.claims.map(i=>{let l=Ul(i.claim,t,e.classes),c={facts:i,class:l.name},d=Vb(i,c,n),p=l.object?.waitsForConsumer===!0&&d.length===0,u=i.claim.volumeName!==void 0||i.claim.bindCompleted===!0?"named":p?e.consumers.has(i.id)?"scheduler":"waiting":"controller";return{facts:i,effective:l,demand:c,prebound:d,path:u,shape:Fb(i,l.name,u)}}),s=Wb(a,n),r=new Map,o=(i,l,c)=>{let d=r.get(c);if(d!==void 0)return d;let p=l==="scheduler"?ba:Ft,u=i.class===void 0?[]:n.freeOfClass.get(i.class)??[],f=[..._b(u,p,i)].sort(l==="scheduler"?Ib:Ws);return r.set(c,f),f};return a.map(({facts:i,effective:l,demand:c,prebound:d,path:p,shape:u})=>{let f=n.reservedFor.has(i.id),g={facts:i,effective:l,demand:c,path:p,mayGoWithout:!1,isCrowded:!1};if(p==="named")return{...g,...Db(i,c,e),shape:`named ${i.id}`};let x=f||l.name!==void 0&&n.volumesOfClass.has(l.name),v=p==="waiting"?"waiting":Hl(l,x,e.complete);if(p==="waiting")return{...g,offers:[],rest:v,shape:u};if(s.has(l.name??""))return{...g,offers:d,rest:"unknown",shape:u,isCrowded:!0};let k=l.object?.waitsForConsumer===!0,y=p==="controller"&&k?[]:o(c,p,u);return{...g,offers:d.length===0?y:[...d,...y].sort(Ws),rest:v,mayGoWithout:ya(l)||v==="unknown",shape:f?`reserved ${i.id}`:u}})}var Kb={states:6e4,cells:6e6,looks:2e7};function Bb(e,t){let n=Math.min(qs.states,Kb.states-t.states),a=Cc(e,{...qs,states:n});return t.states+=a.states,a.isComplete||Ac(e),!a.isComplete}function qb(e,t,n,a,s){let r=Oc(e,a),{units:o,slots:i}=kc({plans:r,consumers:n,nodes:t.nodes,complete:t.complete}),l=new Set;for(let c of Fs(o))for(let d of Fs(Rc(c)))if(Bb(d,s))for(let p of d)for(let u of p.slots)l.add(u);return{plans:r,slots:i,estimates:l}}function jb(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function Gb(e,t,n,a){let[s]=n;if(s===void 0)return;let r=t.flatMap(l=>l.slots.get(e)??[]),o=n.filter(l=>l.isCrowded).map(l=>a(l.effective.name??"")),i=new Set(r.flatMap(l=>[...l.outcome.rests]));return i.delete("deferred"),o.length>0&&(i.add("pending"),i.delete("unknown")),{plan:s,effectives:n.map(l=>l.effective),lots:jb([...r.map(l=>l.outcome.lots).filter(l=>l.size>0),...o]),rests:i,isEstimate:o.length>0||r.some(l=>t.some(({estimates:c})=>c.has(l)))}}function Pc(e){let t=Xl(e),n=yc(t,e.classes),a=new Map;for(let f of e.classes)a.has(f.name)||a.set(f.name,f);let s=new Map;for(let f of e.consumers)for(let g of new Set(f.claims))ae(s,ie(f.namespace,g),f);let r=e.consumers.filter(f=>f.nodeName===void 0),o=new Map;for(let f of r)for(let g of new Set(f.claims))ae(o,ie(f.namespace,g),f);let i={facts:t,stock:n,classes:a,consumers:o,complete:e.complete},l={states:0},c=Gl(e).map(f=>qb(i,e,r,f,l)),d=new Map,p=f=>{let g=d.get(f)??new Set(n.freeOfClass.get(f)??[]);return d.set(f,g),g},u=new Map;return t.claims.forEach(({id:f},g)=>{let x=c.flatMap(k=>k.plans[g]??[]),v=Gb(f,c,x,p);v!==void 0&&u.set(f,v)}),{world:e,stock:n,prospects:u,consumers:s,states:l.states}}function _(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Se(e){return Array.isArray(e)?e:[]}function X(e){return typeof e=="string"?e:void 0}function Ne(e){let t=Object.entries(_(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function ct(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function Re(e){let t=_(_(e).metadata),n=X(t.name);return n===void 0||n===""?void 0:{...t,name:n}}var Ub=e=>{let t=_(e);return typeof t.key=="string"&&typeof t.operator=="string"},js=e=>Se(e).filter(Ub).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:Se(a).filter(s=>typeof s=="string")}));function Hb(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=_(e);return{matchLabels:Ne(t.matchLabels),matchExpressions:js(t.matchExpressions)}}function Gs(e){let t=_(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:js(_(a).matchExpressions),matchFields:js(_(a).matchFields)}))}:void 0}function zb(e){let t=Se(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:Se(_(a).matchLabelExpressions).map(s=>({key:X(_(s).key)??"",operator:"In",values:Se(_(s).values).filter(r=>typeof r=="string")}))}))}}function $c(e){return typeof e=="number"&&Number.isFinite(e)?String(e):X(e)}var Mc=e=>Se(e).filter(t=>typeof t=="string");function Qb(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=_(e);return ct({namespace:X(t),name:X(n),uid:X(a)})}function Nc(e,t){let n=X(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function Tc(e){let t=Re(e);if(t===void 0)return;let n=_(_(e).spec);return ct({name:t.name,capacity:$c(_(n.capacity).storage),accessModes:Mc(n.accessModes),volumeMode:X(n.volumeMode),class:Ot(Nc(Ne(t.annotations),n)),attributesClass:X(n.volumeAttributesClassName),labels:Ne(t.labels),claimRef:Qb(n.claimRef),nodeAffinity:Gs(_(n.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function fn(e){let t=Re(e);if(t===void 0)return;let n=_(_(e).spec),a=Ne(t.annotations),s=Nc(a,n);return ct({namespace:X(t.namespace)??"default",name:t.name,uid:X(t.uid),class:uo(s)?co(s):void 0,request:$c(_(_(n.resources).requests).storage),accessModes:Mc(n.accessModes),volumeMode:X(n.volumeMode),attributesClass:X(n.volumeAttributesClassName),selector:Hb(n.selector),volumeName:X(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:Ne(t.labels)})}function Ec(e){let t=Re(e);if(t===void 0)return;let n=_(e);return ct({name:t.name,provisioner:X(n.provisioner)??"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:po(Ne(t.annotations)),allowedTopologies:zb(n.allowedTopologies)})}function Lc(e){let t=Re(e);return t&&{name:t.name,labels:Ne(t.labels)}}var Yb=1e4,Kt=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function _c(e){let t=Kt(_(e.ordinals).start,0),n=Math.min(Kt(e.replicas,1),Yb);return Array.from({length:n},(a,s)=>t+s)}var Vc=e=>Se(e.volumeClaimTemplates).flatMap(t=>Re(t)?.name??[]);function Dc(e,t){let n=Re(e);if(n===void 0)return[];let a=_(_(e).spec),s=Ne(_(a.selector).matchLabels),r=Vc(a),o=_c(a),i=p=>r.map(u=>`${u}-${n.name}-${p}`),l=i(o[0]??0),c=a.podManagementPolicy==="Parallel",d=Se(a.volumeClaimTemplates).flatMap(p=>{let u=fn(p);return u===void 0?[]:[u]});return o.flatMap((p,u)=>{let f=u===0?void 0:c?l:i(p-1);return d.map(g=>ct({...g,namespace:t,name:`${g.name}-${n.name}-${p}`,labels:{...g.labels,...s},madeBy:{kind:"StatefulSet",name:n.name},after:c?void 0:f,behind:c?f:void 0}))})}function Us(e,t,n){return Se(_(e).volumes).flatMap(a=>{let s=X(_(a).name),r=_(_(_(a).ephemeral).volumeClaimTemplate);if(s===void 0||Object.keys(r).length===0)return[];let o={..._(r.metadata),name:`${t}-${s}`,namespace:n},i=fn({metadata:o,spec:r.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t}}]})}function Fc(e,t){return Se(e.volumes).flatMap(n=>t.includes(X(_(n).name)??"")?[]:X(_(_(n).persistentVolumeClaim).claimName)??[])}function Wc(e){let t=_(_(e.affinity).nodeAffinity),n=Ne(e.nodeSelector);return ct({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:Gs(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:X(e.nodeName)||void 0})}var dt=e=>_(_(e.template).spec),Ic={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:dt(e),runs:!0}),Deployment:e=>({podSpec:dt(e),runs:Kt(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:dt(e),runs:Kt(e.replicas,1)>0}),ReplicationController:e=>({podSpec:dt(e),runs:Kt(e.replicas,1)>0}),Job:e=>({podSpec:dt(e),runs:e.suspend!==!0&&Kt(e.parallelism,1)>0}),CronJob:e=>({podSpec:dt(_(_(e.jobTemplate).spec)),runs:e.suspend!==!0})};function Jb(e,t,n){let a=dt(n),s=Vc(n),r=Fc(a,s);return _c(n).map(o=>({namespace:t,name:`${e}-${o}`,claims:[...s.map(i=>`${i}-${e}-${o}`),...r],...Wc(a)}))}function Kc(e,t){let n=Re(e)?.name;if(n===void 0)return[];let a=X(_(e).kind)??"",s=_(_(e).spec);if(a==="StatefulSet")return Jb(n,t,s).filter(l=>l.claims.length>0);let r=Object.hasOwn(Ic,a)?Ic[a]?.(s):void 0;if(r===void 0||!r.runs)return[];let o=a==="Pod"?Us(r.podSpec,n,t).map(l=>l.name):[],i=[...Fc(r.podSpec,[]),...o];return i.length===0?[]:[{namespace:t,name:n,claims:i,ephemeralClaims:o,...Wc(r.podSpec)}]}var Ra=(e,t)=>{t!==void 0&&e.push(t)},Ye=(e,t,n)=>{e.consumers.push(...Kc(t,n))},Bc={PersistentVolume:(e,t)=>Ra(e.volumes,Tc(t)),PersistentVolumeClaim:(e,t,n,a)=>{let s=fn(t);Ra(e.claims,s&&{...s,namespace:n,order:a})},StorageClass:(e,t,n,a)=>{let s=Ec(t);Ra(e.classes,s&&{...s,order:a})},Node:(e,t)=>Ra(e.nodes,Lc(t)),StatefulSet:(e,t,n,a)=>{for(let s of Dc(t,n))e.claims.push({...s,order:a});Ye(e,t,n,a)},Pod:(e,t,n,a)=>{let s=Re(t)?.name??"",r=Us(_(t).spec,s,n);for(let o of r)e.claims.push({...o,order:a});Ye(e,t,n,a)},Deployment:Ye,DaemonSet:Ye,ReplicaSet:Ye,ReplicationController:Ye,Job:Ye,CronJob:Ye};function qc(e,t){let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...t.nodes??[]]};return e.forEach((a,s)=>{let r=X(_(a).kind)??"",o=X(Re(a)?.namespace)||"default";Object.hasOwn(Bc,r)&&Bc[r]?.(n,a,o,s)}),{...n,complete:t.complete,attributesClasses:t.attributesClasses}}var Xb=["pending","waiting","absent"],Zb={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function ev(){let e=new Map,t=new WeakMap;return n=>{let a=t.get(n);if(a!==void 0)return a;let s=[...n].sort((i,l)=>i.index-l.index),r=s.map(i=>i.index).join(),o=e.get(r)??s.flatMap(i=>i.volumes.map(({volume:l})=>l.name));return e.set(r,o),t.set(n,o),o}}function tv(e,t){let{rests:n,plan:a,effectives:s}=e,r=new Set([...n].map(g=>Zb[g]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let o=t.length===0?s.filter(g=>!g.isLate):s,i=new Set(o.map(g=>g.name)),{namespace:l,name:c}=a.facts.claim,d=i.size===1?a.effective.name:void 0,p={claim:{namespace:l,name:c},...d===void 0?{}:{class:d}},[u]=t;if(r.has("unknown"))return{...p,state:"unknown",...t.length===0?{}:{candidates:t}};let[f]=r;return t.length===0&&r.size===1&&f!==void 0?{...p,state:f}:t.length===1&&r.size===0&&u!==void 0?{...p,state:"bound",volume:u}:{...p,state:"race",candidates:t,mayStayPending:Xb.some(g=>n.has(g))}}function jc(e){let t=Pc(e),n=ev(),a=[],s=new Map,r=new Map,o=new Map;for(let[i,l]of t.prospects){let c=n(l.lots),d=tv(l,c),{namespace:p,name:u,after:f}=l.plan.facts.claim;if(d===void 0){let g=(f??[]).map(v=>ie(p,v)),x=new Set(g.flatMap(v=>o.get(v)??[v]));o.set(i,[...x]);for(let v of x)ae(r,v,u);continue}a.push([i,l,d]);for(let g of c.length>20?[]:c)ae(s,g,i)}return a.map(([i,l,c])=>({...c,reasons:hc({prospect:l,draft:c,forecast:t,takers:s},r.get(i)??[])}))}var nv=34;function Gc(e,t){let n=new Set,a=[];for(let o of e){let{visitable:i,namespace:l,name:c,at:d}=o;if(i===void 0||!B(d.value)||!sv(o))continue;let p=`${i}/${l}/${c}`;if(c!==""&&n.has(p))continue;n.add(p);let u=z(d).value;a.push(l===""?d.value:{...d.value,metadata:{...B(u)?u:{},namespace:l}})}let s=qc(a,{complete:t.complete&&!t.isDisturbed,attributesClasses:t.minorVersion>=nv}),r=t.storageClasses.filter(({name:o})=>!s.classes.some(i=>i.name===o)).map(rv);return{...s,classes:[...s.classes,...r]}}var av=new Set(["Node","PersistentVolume","PersistentVolumeClaim","StatefulSet","StorageClass"]);function sv(e){return av.has(e.kind)?!0:(qe(e)?.spec.get("volumes").items()??[]).some(n=>n.get("persistentVolumeClaim").exists||n.get("ephemeral").exists)}function rv(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}function Uc(e,t){return jc(Gc(e,t))}function ut(e,t){let n=new Map;for(let a of e)Bt(n,t(a),a);return n}function Bt(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function pt(e){let t;return()=>(t??={value:e()},t.value)}function Hc(){let e=new Map,t=n=>{let a=e.get(n);if(a)return a;let s=n.split("/").slice(0,-1);return e.set(n,s),s};return(n,a)=>{if(n===a)return 0;let s=t(n),r=t(a),o=0;for(;o<s.length&&o<r.length&&s[o]===r[o];)o+=1;return s.length+r.length-2*o}}function Jc(e){let t=e.get("volumes").items(),n=e.get("ephemeralContainers").items();return{spec:e,volumes:t,projections:t.flatMap(a=>a.get("projected").get("sources").items()),containers:[...e.get("initContainers").items(),...e.get("containers").items(),...n]}}var Ca="pods stay in ContainerCreating",zc="containers stay in CreateContainerConfigError",Hs=[{from:"pod",to:"PersistentVolumeClaim",effect:"pods stay Pending",find:e=>e.volumes.map(t=>({at:t.get("persistentVolumeClaim").get("claimName")}))},{from:"pod",to:"ConfigMap",effect:Ca,find:e=>[...e.volumes.map(t=>qt(t.get("configMap"),"name")),...e.projections.map(t=>qt(t.get("configMap"),"name"))]},{from:"pod",to:"ConfigMap",effect:Ca,find:e=>[...e.volumes.flatMap(t=>Aa(t.get("configMap"),"name")),...e.projections.flatMap(t=>Aa(t.get("configMap"),"name"))]},{from:"pod",to:"Secret",effect:Ca,find:e=>[...e.volumes.map(t=>qt(t.get("secret"),"secretName")),...e.volumes.map(t=>({at:t.get("csi").get("nodePublishSecretRef").get("name")})),...e.projections.map(t=>qt(t.get("secret"),"name"))]},{from:"pod",to:"Secret",effect:Ca,find:e=>[...e.volumes.flatMap(t=>Aa(t.get("secret"),"secretName")),...e.projections.flatMap(t=>Aa(t.get("secret"),"name"))]},{from:"pod",to:"ConfigMap",effect:zc,find:e=>e.containers.flatMap(t=>[...t.get("envFrom").items().map(n=>qt(n.get("configMapRef"),"name")),...t.get("env").items().map(n=>Qc(n.get("valueFrom").get("configMapKeyRef")))])},{from:"pod",to:"Secret",effect:zc,find:e=>e.containers.flatMap(t=>[...t.get("envFrom").items().map(n=>qt(n.get("secretRef"),"name")),...t.get("env").items().map(n=>Qc(n.get("valueFrom").get("secretKeyRef")))])},{from:"pod",to:"Secret",effect:"images are pulled without credentials",find:e=>e.spec.get("imagePullSecrets").items().map(t=>({at:t.get("name")}))},{from:"pod",to:"ServiceAccount",effect:"the API server refuses to create the pods",find:e=>[{at:e.spec.get("serviceAccountName")},{at:e.spec.get("serviceAccount")}]},{from:"pod",to:"PriorityClass",effect:"the API server refuses to create the pods",find:e=>[{at:e.spec.get("priorityClassName")}]},{from:"pod",to:"RuntimeClass",effect:"the API server refuses to create the pods",find:e=>[{at:e.spec.get("runtimeClassName")}]},{from:"StatefulSet",to:"Service",effect:"its pods get no names in DNS",find:e=>[{at:e.get("spec").get("serviceName")}]},{from:"PersistentVolumeClaim",to:"PersistentVolume",effect:"the claim stays Pending",find:e=>[{at:e.get("spec").get("volumeName")}]},{from:"PersistentVolumeClaim",to:"StorageClass",effect:"no volume is provisioned",find:e=>[{at:e.get("spec").get("storageClassName")}]},{from:"StatefulSet",to:"StorageClass",effect:"no volume is provisioned",find:e=>e.get("spec").get("volumeClaimTemplates").items().map(t=>({at:t.get("spec").get("storageClassName")}))},{from:"PersistentVolume",to:"PersistentVolumeClaim",effect:"the volume waits for its claim",find:e=>{let t=e.get("spec").get("claimRef");return[{at:t.get("name"),namespace:t.get("namespace").text()}]}},{from:"Ingress",to:"Service",effect:"requests end in an error",find:e=>{let t=e.get("spec");return[{at:t.get("defaultBackend").get("service").get("name")},...t.get("rules").items().flatMap(n=>n.get("http").get("paths").items().map(a=>({at:a.get("backend").get("service").get("name")})))]}},{from:"Ingress",to:"Secret",effect:"the controller serves its own certificate",find:e=>e.get("spec").get("tls").items().map(t=>({at:t.get("secretName")}))},{from:"Ingress",to:"IngressClass",effect:"no controller serves it",find:e=>[{at:e.get("spec").get("ingressClassName")}]},{from:"HorizontalPodAutoscaler",to:"Deployment",effect:"nothing is scaled",find:e=>{let t=e.get("spec").get("scaleTargetRef"),n=t.get("kind").text();return n==="Deployment"||n==="StatefulSet"||n==="ReplicaSet"?[{at:t.get("name"),kind:n}]:[]}},{from:"RoleBinding",to:"Role",effect:"it grants nothing",find:e=>[{at:e.get("roleRef").get("name"),kind:ov(e.get("roleRef").get("kind").text())}]},{from:"ClusterRoleBinding",to:"ClusterRole",effect:"it grants nothing",find:e=>[{at:e.get("roleRef").get("name")}]},{from:"RoleBinding",to:"ServiceAccount",effect:"it grants nothing to it",find:e=>Yc(e.get("subjects"))},{from:"ClusterRoleBinding",to:"ServiceAccount",effect:"it grants nothing to it",find:e=>Yc(e.get("subjects")).filter(({namespace:t})=>t!==void 0)}];function qt(e,t){let n=e;return{at:n.get(t),optional:n.get("optional").flag()}}function Qc(e){let t=e;return{at:t.get("name"),optional:t.get("optional").flag(),key:t.get("key")}}function Aa(e,t){let n=e;return n.get("items").items().map(a=>({at:n.get(t),optional:n.get("optional").flag(),key:a.get("key"),isFile:!0,isKeyOnly:!0}))}function ov(e){return e==="Role"||e==="ClusterRole"?e:void 0}function Yc(e){return e.items().filter(n=>n.get("kind").text()==="ServiceAccount").map(n=>({at:n.get("name"),namespace:n.get("namespace").text()}))}var iv=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"]},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]}];function Xc(e,t){return iv.find(a=>a.kind===e)?.names.some(a=>typeof a=="string"?a===t:a.test(t))??!1}var lv={"cert-manager.io/Certificate":e=>e.get("spec").get("secretName").text(),"external-secrets.io/ExternalSecret":(e,t)=>e.get("spec").get("target").get("name").text()??t,"external-secrets.io/ClusterExternalSecret":(e,t)=>e.get("spec").get("target").get("name").text()??t,"bitnami.com/SealedSecret":(e,t)=>e.get("spec").get("template").get("metadata").get("name").text()??t,"isindir.github.com/SopsSecret":(e,t)=>t,"secrets.hashicorp.com/VaultStaticSecret":(e,t)=>t};function Zc(e){let t=lv[`${e.group}/${e.kind}`]?.(e.at,e.name),n=t?[{kind:"Secret",name:t,namespace:void 0}]:[];return e.kind==="Ingress"&&n.push(...cv(e)),n}function cv(e){let t=z(e.at).get("annotations").labels();return Object.keys(t).some(s=>s.startsWith("cert-manager.io/")||s==="kubernetes.io/tls-acme")?e.at.get("spec").get("tls").items().flatMap(s=>{let r=s.get("secretName").text();return r?[{kind:"Secret",name:r,namespace:void 0}]:[]}):[]}function ed(e,t,n){let a=[],s=(o,i)=>{for(let l of i){let c=pv(e,{row:o,named:l},n);c&&a.push(c)}};for(let o of uv.get(e.visitable??"")??[])s(o,o.find(e.at));if(!t)return a;let r=Jc(t.spec);for(let o of dv)s(o,o.find(r));return a}var dv=Hs.filter(e=>e.from==="pod"),uv=ut(Hs,e=>e.from);function pv(e,{row:t,named:n},a){let s=n.at.text();if(!s)return;let r=n.kind??t.to,o=td.has(r),i=o?"":n.namespace??e.namespace,l=n.key?.text(),c=a.find(r,i,s),d=o||n.namespace!==void 0,p=d?c:c.filter(g=>a.sameNamespace(e,g)===!0),u={from:e,at:n.at,to:{kind:r,namespace:i,name:s,...l===void 0?{}:{key:l}},...n.key?{keyAt:n.key}:{},optional:n.optional??!1,effect:t.effect,targets:p.length>0?p:c};if(p.length>0)return{...u,...l===void 0?{state:"resolved"}:gv(u,n.isFile===!0,a)};if(n.isKeyOnly)return;if(mv(r,i,s,a))return{...u,state:"resolved"};if(a.isExternal(r,i,s)||a.mayBeUnread(s))return{...u,state:"unknown"};let f=fv({from:e,kind:r,namespace:i,name:s,isInField:d},a);return f?{...u,state:"missing",proof:f}:{...u,state:"unknown"}}function mv(e,t,n,a){return Xc(e,n)||e==="PersistentVolumeClaim"&&a.isClaim(t,n)?!0:a.isSupplied(e,n)}function fv({from:e,kind:t,namespace:n,name:a,isInField:s},r){let o=r.named(t,a);if(o.length>0){let d=(s||r.isNamespaceSure(e))&&o.every(u=>r.isNamespaceSure(u)&&u.namespace!==n),p=o.find(u=>r.areNear(e,u));return d&&p?{code:"other-namespace",resource:p}:void 0}if(r.isComplete)return{code:"complete"};if(hv.has(t))return;let i=td.has(t),l=r.ofKind(t).filter(d=>i||r.sameNamespace(e,d)===!0),c=_e(a,l,d=>d.name);return c?{code:"near-miss",resource:c}:void 0}function gv({to:{kind:e,name:t,key:n=""},targets:a},s,r){let o=a.map(p=>yv(p,s));if(o.some(p=>p.includes(n)))return{state:"resolved"};let[i]=a,l=o.some(p=>p.length===0)&&!r.isComplete;if(!i||l||r.isSupplied(e,t))return{state:"unknown"};let c=_e(n,o.flat(),p=>p);return{state:"missing",proof:c?{code:"near-key",key:c,resource:i}:{code:"no-key",resource:i}}}var td=new Set(["ClusterRole","IngressClass","Namespace","Node","PersistentVolume","PriorityClass","RuntimeClass","StorageClass"]),hv=new Set(["IngressClass","PriorityClass","RuntimeClass","StorageClass","ClusterRole","Role"]);function yv(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(s=>n.get(s).entries().map(([r])=>r))}function ad(e){let{resources:t,unread:n,settings:a}=e,s=ut(t,m=>m.visitable??""),r=ut(t,m=>nd(m.visitable??"",m.namespace,m.name)),o=ut(t,m=>`${m.visitable??""}/${m.name}`),i=new Map;for(let m of t){let h=qe(m);h&&i.set(m,h)}let l=[...i.values()],c=[...e.supplied,...t.flatMap(Zc)],d=ut(c,m=>`${m.kind}/${m.name}`),p=Hc(),u=pt(()=>xv(l)),f=pt(()=>t.flatMap(m=>ed(m,i.get(m),A))),g=new Set(e.images),x=pt(()=>wv(f())),v=pt(()=>kv(t,l)?Uc(t,{...a,isDisturbed:L("PersistentVolume")||L("StorageClass")}):[]),k=pt(()=>new Map(v().map(m=>[`${m.claim.namespace}/${m.claim.name}`,m]))),y=pt(()=>P()),w={resources:t,workloads:l,get references(){return f()},get bindings(){return v()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:m=>s.get(m)??[],find:M,workloadOf:m=>i.get(m),selectedBy:N,servicesOf:m=>y().sure.get(m)??[],mayBeServed:m=>y().sure.has(m)||y().perhaps.has(m),referencesTo:m=>x().get(m)??[],bindingOf:(m,h)=>k().get(`${m}/${h}`),mayBeUnread:L,isExternal:a.isExternal,sameNamespace:E,areNear:b,isNamespaceGiven:I,isImageSet:m=>g.has(m)||g.has(Sv(m))},A={isComplete:a.complete,ofKind:w.ofKind,named:(m,h)=>o.get(`${m}/${h}`)??[],find:M,isSupplied:(m,h)=>d.has(`${m}/${h}`),isClaim:(m,h)=>k().has(`${m}/${h}`),isExternal:a.isExternal,mayBeUnread:L,sameNamespace:E,areNear:b,isNamespaceSure:$};return w;function M(m,h,V){return r.get(nd(m,h,V))??[]}function L(m){return n.some(({text:h})=>h.includes(m))}function I(m){return m.hasOwnNamespace||a.isNamespaceChosen||m.namespace===""}function $(m){return I(m)||a.complete}function E(m,h){return m.hasOwnNamespace!==h.hasOwnNamespace?$(m)&&$(h)?m.namespace===h.namespace:void 0:m.namespace!==h.namespace?!1:I(m)||b(m,h)?!0:void 0}function b(m,h){return a.complete||p(m.file,h.file)<=4}function N(m,h){let V=Object.entries(h)[0],H=(V?u().get(`${V[0]}=${V[1]}`)??[]:[]).filter(ue=>Pe(h,ue.labels)),re=H.filter(ue=>E(m,ue.resource)===!0),ee=O(m,re);return{workloads:ee,perhaps:[...re.filter(ue=>!ee.includes(ue)),...H.filter(ue=>E(m,ue.resource)===void 0)]}}function O(m,h){if(h.length<2||a.complete||I(m))return h;let V=h.map(({resource:H})=>p(m.file,H.file)),D=Math.min(...V);return h.filter((H,re)=>V[re]===D)}function P(){let m=new Map,h=new Map;for(let V of w.ofKind("Service")){if(V.at.get("spec").get("type").text()==="ExternalName")continue;let D=N(V,V.at.get("spec").get("selector").labels());for(let H of D.workloads)Bt(m,H,V);for(let H of D.perhaps)Bt(vv(V,H.resource)?m:h,H,V)}return{sure:m,perhaps:h}}}function vv(e,t){return e.file===t.file&&e.namespace===t.namespace}function kv(e,t){return e.some(({visitable:n})=>n==="PersistentVolumeClaim"||n==="StatefulSet")||t.some(({spec:n})=>n.get("volumes").items().some(a=>a.get("ephemeral").exists))}function xv(e){let t=new Map;for(let n of e)for(let[a,s]of Object.entries(n.labels))Bt(t,`${a}=${s}`,n);return t}function wv(e){let t=new Map;for(let n of e)for(let a of n.targets)Bt(t,a,n);return t}function Sv(e){return e.replace(/@.*$/,"").replace(/:[^/:]*$/,"")}function nd(e,t,n){return`${e}/${t}/${n}`}function sd(e){let{rules:t,settings:n,choice:a,only:s}=e,r=new Set(e.facts.flatMap(k=>k.kustomization?.fragments??[])),o=e.facts.filter(({path:k})=>!r.has(k)),i=e.facts.filter(({path:k})=>r.has(k)),l=Cv(e,o,i),c=new Map;for(let k of l.resources){let y=c.get(k.at.document);y?y.push(k):c.set(k.at.document,[k])}let p=ha({rules:t,scope:"graph",choice:a,resourcesOf:k=>c.get(k)??[],graph:l});Fl(p,l);let u=ql({remarks:v([...o.flatMap(k=>k.remarks),...p.remarks.splice(0)]).map(({remark:k})=>k),suppressions:o.flatMap(k=>k.suppressions),settings:n,choice:a,knownRules:t.map(({id:k})=>k)});for(let k of u.troubles)Dl(p,k);let f=new Map(o.map(k=>[k.path,k.lineStarts]));for(let[k,y]of e.texts)f.set(k,Ue(y));let g=v([...u.remarks,...p.remarks]).filter(({remark:k,severity:y})=>s===void 0||Rv(k,y,s)).map(({remark:k,severity:y})=>Av(k,y,f)).sort(Pv),x=k=>g.filter(y=>y.severity===k).length;return{findings:g,graph:l,hasCrash:g.some(k=>k.rule===ln),summary:{files:e.facts.length,documents:Mv(e.facts.map(k=>k.documentCount)),resources:l.resources.length,errors:x("error"),warnings:x("warning"),infos:x("info"),suppressed:u.suppressed,skipped:$v(e.facts,r)}};function v(k){return k.flatMap(y=>{let w=y.rule===ln?"error":a.severityOf(y.rule,y,y.severity);return w==="off"?[]:[{remark:y,severity:w}]})}}function Rv(e,t,n){return n.has(e.file)||e.rule===ln?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function Cv({unread:e,settings:t},n,a){let s=n.flatMap(({documents:r})=>r.flatMap(o=>{let i=Wn(o,t.namespace);return"resources"in i?i.resources:[]}));return ad({resources:s,supplied:n.flatMap(({kustomization:r})=>r?.supplied??[]),unread:[...e,...n.filter(r=>r.unread!=="").map(({path:r,unread:o})=>({file:r,text:o})),...a.map(({path:r,documents:o})=>({file:r,text:JSON.stringify(o.map(({value:i})=>i))}))],images:n.flatMap(({images:r})=>r),settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,isNamespaceChosen:t.isNamespaceChosen,isExternal:_l(t.external)}})}function Av(e,t,n){let a=(s,r)=>Vi(n.get(s)??[0],r);return{rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span),...e.resource?{resource:e.resource}:{},path:e.path,related:e.related.map(({file:s,span:r,note:o})=>({file:s,range:a(s,r),note:o})),help:Ov(e.rule)}}function Ov(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function Pv(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function $v(e,t){let n=new Map;for(let a of e){let s=t.has(a.path)?["Kustomize patch"]:a.skipped;for(let r of s)n.set(r,(n.get(r)??0)+1)}return[...n].map(([a,s])=>({reason:a,count:s})).sort((a,s)=>s.count-a.count)}function Mv(e){return e.reduce((t,n)=>t+n,0)}function rd({rules:e,settings:t,configTexts:n=new Map}){let a=Il(e,t),s=jl(e,t,a),r=new Map,o=new Map,i=new Map;return{set(l,c){if(c===void 0){r.delete(l),o.delete(l);return}r.set(l,c),o.set(l,s(l,c))},setUnread(l,c){i.set(l,c)},outcome(l){return sd({facts:[...o.values()],rules:e,settings:t,choice:a,unread:[...i].map(([c,d])=>({file:c,text:d})),texts:n,...l?{only:l}:{}})},textOf:l=>r.get(l)??n.get(l)}}var od={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.6.8","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme",sideEffects:!1};var id=od.version;0&&(module.exports={ConfigError,UsageError,areas,canonicalAccessModes,compareQuantities,createSession,defaultPullPolicy,defaultSettings,defineRule,describe,findNamedPort,graphJson,isClusterScoped,isMapping,matchesLabelSelector,matchesPairs,metadataOf,nearMiss,nearest,parseImageReference,parseQuantity,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,readConfig,reporters,resolveTargetPort,rules,runsToCompletion,selectorText,severities,version,volumeClass});
