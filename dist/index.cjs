"use strict";var ud=Object.create;var Gt=Object.defineProperty,pd=Object.defineProperties,md=Object.getOwnPropertyDescriptor,fd=Object.getOwnPropertyDescriptors,gd=Object.getOwnPropertyNames,yn=Object.getOwnPropertySymbols,hd=Object.getPrototypeOf,Na=Object.prototype.hasOwnProperty,or=Object.prototype.propertyIsEnumerable;var Ma=(e,t,n)=>t in e?Gt(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,y=(e,t)=>{for(var n in t||(t={}))Na.call(t,n)&&Ma(e,n,t[n]);if(yn)for(var n of yn(t))or.call(t,n)&&Ma(e,n,t[n]);return e},S=(e,t)=>pd(e,fd(t));var bn=(e,t)=>{var n={};for(var a in e)Na.call(e,a)&&t.indexOf(a)<0&&(n[a]=e[a]);if(e!=null&&yn)for(var a of yn(e))t.indexOf(a)<0&&or.call(e,a)&&(n[a]=e[a]);return n};var Ke=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},yd=(e,t)=>{for(var n in t)Gt(e,n,{get:t[n],enumerable:!0})},ir=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of gd(t))!Na.call(e,s)&&s!==n&&Gt(e,s,{get:()=>t[s],enumerable:!(a=md(t,s))||a.enumerable});return e};var vn=(e,t,n)=>(n=e!=null?ud(hd(e)):{},ir(t||!e||!e.__esModule?Gt(n,"default",{value:e,enumerable:!0}):n,e)),bd=e=>ir(Gt({},"__esModule",{value:!0}),e);var ce=(e,t,n)=>Ma(e,typeof t!="symbol"?t+"":t,n);var Ya=Ke(wt=>{"use strict";wt.__esModule=!0;wt.distance=wt.closest=void 0;var De=new Uint32Array(65536),Bp=function(e,t){for(var n=e.length,a=t.length,s=1<<n-1,r=-1,o=0,i=n,l=n;l--;)De[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=De[t.charCodeAt(l)],d=c|o;c|=(c&r)+r^r,o|=~(c|r),r&=c,o&s&&i++,r&s&&i--,o=o<<1|1,r=r<<1|~(d|o),o&=d}for(l=n;l--;)De[e.charCodeAt(l)]=0;return i},Wp=function(e,t){for(var n=t.length,a=e.length,s=[],r=[],o=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<o;l++)r[l]=-1,s[l]=0;for(var c=0;c<i-1;c++){for(var d=0,p=-1,u=c*32,m=Math.min(32,a)+u,g=u;g<m;g++)De[e.charCodeAt(g)]|=1<<g;for(var l=0;l<n;l++){var v=De[t.charCodeAt(l)],h=r[l/32|0]>>>l&1,x=s[l/32|0]>>>l&1,C=v|d,N=((v|x)&p)+p^p|v|x,L=d|~(N|p),I=p&N;L>>>31^h&&(r[l/32|0]^=1<<l),I>>>31^x&&(s[l/32|0]^=1<<l),L=L<<1|h,I=I<<1|x,p=I|~(C|L),d=L&C}for(var g=u;g<m;g++)De[e.charCodeAt(g)]=0}for(var B=0,$=-1,A=c*32,T=Math.min(32,a-A)+A,g=A;g<T;g++)De[e.charCodeAt(g)]|=1<<g;for(var k=a,l=0;l<n;l++){var v=De[t.charCodeAt(l)],h=r[l/32|0]>>>l&1,x=s[l/32|0]>>>l&1,C=v|B,N=((v|x)&$)+$^$|v|x,L=B|~(N|$),I=$&N;k+=L>>>a-1&1,k-=I>>>a-1&1,L>>>31^h&&(r[l/32|0]^=1<<l),I>>>31^x&&(s[l/32|0]^=1<<l),L=L<<1|h,I=I<<1|x,$=I|~(C|L),B=L&C}for(var g=A;g<T;g++)De[e.charCodeAt(g)]=0;return k},Jr=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?Bp(e,t):Wp(e,t)};wt.distance=Jr;var Kp=function(e,t){for(var n=1/0,a=0,s=0;s<t.length;s++){var r=Jr(e,t[s]);r<n&&(n=r,a=s)}return t[a]};wt.closest=Kp});var vl=Ke((M1,ws)=>{var ia=process||{},yl=ia.argv||[],oa=ia.env||{},bh=!(oa.NO_COLOR||yl.includes("--no-color"))&&(!!oa.FORCE_COLOR||yl.includes("--color")||ia.platform==="win32"||(ia.stdout||{}).isTTY&&oa.TERM!=="dumb"||!!oa.CI),vh=(e,t,n=e)=>a=>{let s=""+a,r=s.indexOf(t,e.length);return~r?e+kh(s,t,n,r)+t:e+s+t},kh=(e,t,n,a)=>{let s="",r=0;do s+=e.substring(r,a)+n,r=a+t.length,a=e.indexOf(t,r);while(~a);return s+e.substring(r)},bl=(e=bh)=>{let t=e?vh:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};ws.exports=bl();ws.exports.createColors=bl});var ln=Ke((K1,Tl)=>{"use strict";var Al="[^\\\\/]",Ch="(?=.)",Ol="[^/]",Rs="(?:\\/|$)",$l="(?:^|\\/)",Cs=`\\.{1,2}${Rs}`,Ah="(?!\\.)",Oh=`(?!${$l}${Cs})`,$h=`(?!\\.{0,1}${Rs})`,Ph=`(?!${Cs})`,Th="[^.\\/]",Mh=`${Ol}*?`,Nh="/",Pl={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Ch,QMARK:Ol,END_ANCHOR:Rs,DOTS_SLASH:Cs,NO_DOT:Ah,NO_DOTS:Oh,NO_DOT_SLASH:$h,NO_DOTS_SLASH:Ph,QMARK_NO_DOT:Th,STAR:Mh,START_ANCHOR:$l,SEP:Nh},Eh=S(y({},Pl),{SLASH_LITERAL:"[\\\\/]",QMARK:Al,STAR:`${Al}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"}),Lh={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Tl.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:Lh,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?Eh:Pl}}});var da=Ke(be=>{"use strict";var{REGEX_BACKSLASH:Ih,REGEX_REMOVE_BACKSLASH:_h,REGEX_SPECIAL_CHARS:Vh,REGEX_SPECIAL_CHARS_GLOBAL:Dh}=ln();be.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);be.hasRegexChars=e=>Vh.test(e);be.isRegexChar=e=>e.length===1&&be.hasRegexChars(e);be.escapeRegex=e=>e.replace(Dh,"\\$1");be.toPosixSlashes=e=>e.replace(Ih,"/");be.isWindows=()=>{if(typeof navigator!="undefined"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process!="undefined"&&process.platform?process.platform==="win32":!1};be.removeBackslashes=e=>e.replace(_h,t=>t==="\\"?"":t);be.escapeLast=(e,t,n)=>{let a=e.lastIndexOf(t,n);return a===-1?e:e[a-1]==="\\"?be.escapeLast(e,t,a-1):`${e.slice(0,a)}\\${e.slice(a)}`};be.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};be.wrapOutput=(e,t={},n={})=>{let a=n.contains?"":"^",s=n.contains?"":"$",r=`${a}(?:${e})${s}`;return t.negated===!0&&(r=`(?:^(?!${r}).*$)`),r};be.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),a=n[n.length-1];return a===""?n[n.length-2]:a}});var Dl=Ke((G1,Vl)=>{"use strict";var Ml=da(),{CHAR_ASTERISK:As,CHAR_AT:Fh,CHAR_BACKWARD_SLASH:_t,CHAR_COMMA:Bh,CHAR_DOT:Os,CHAR_EXCLAMATION_MARK:$s,CHAR_FORWARD_SLASH:_l,CHAR_LEFT_CURLY_BRACE:Ps,CHAR_LEFT_PARENTHESES:ua,CHAR_LEFT_SQUARE_BRACKET:Wh,CHAR_PLUS:Kh,CHAR_QUESTION_MARK:Nl,CHAR_RIGHT_CURLY_BRACE:qh,CHAR_RIGHT_PARENTHESES:El,CHAR_RIGHT_SQUARE_BRACKET:jh}=ln(),Ll=e=>e===_l||e===_t,Il=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},Gh=(e,t)=>{let n=t||{},a=e.length-1,s=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,r=[],o=[],i=[],l=e,c=-1,d=0,p=0,u=!1,m=!1,g=!1,v=!1,h=!1,x=!1,C=!1,N=!1,L=!1,I=!1,B=0,$,A,T={value:"",depth:0,isGlob:!1},k=()=>c>=a,G=()=>l.charCodeAt(c+1),j=()=>($=A,l.charCodeAt(++c));for(;c<a;){A=j();let R;if(A===_t){C=T.backslashes=!0,A=j(),A===Ps&&(x=!0);continue}if(x===!0||A===Ps){for(B++;k()!==!0&&(A=j());){if(A===_t){C=T.backslashes=!0,j();continue}if(A===Ps){B++;continue}if(x!==!0&&A===Os&&(A=j())===Os){if(u=T.isBrace=!0,g=T.isGlob=!0,I=!0,s===!0)continue;break}if(x!==!0&&A===Bh){if(u=T.isBrace=!0,g=T.isGlob=!0,I=!0,s===!0)continue;break}if(A===qh&&(B--,B===0)){x=!1,u=T.isBrace=!0,I=!0;break}}if(s===!0)continue;break}if(A===_l){if(r.push(c),o.push(T),T={value:"",depth:0,isGlob:!1},I===!0)continue;if($===Os&&c===d+1){d+=2;continue}p=c+1;continue}if(n.noext!==!0&&(A===Kh||A===Fh||A===As||A===Nl||A===$s)===!0&&G()===ua){if(g=T.isGlob=!0,v=T.isExtglob=!0,I=!0,A===$s&&c===d&&(L=!0),s===!0){let F=0;for(;k()!==!0&&(A=j());){if(A===_t){C=T.backslashes=!0,j();continue}if(A===ua){F++;continue}if(A===El&&--F===0){I=!0;break}}continue}break}if(A===As){if($===As&&(h=T.isGlobstar=!0),g=T.isGlob=!0,I=!0,s===!0)continue;break}if(A===Nl){if(g=T.isGlob=!0,I=!0,s===!0)continue;break}if(A===Wh){for(;k()!==!0&&(R=j());){if(R===_t){C=T.backslashes=!0,j();continue}if(R===jh){m=T.isBracket=!0,g=T.isGlob=!0,I=!0;break}}if(s===!0)continue;break}if(n.nonegate!==!0&&A===$s&&c===d){N=T.negated=!0,d++;continue}if(n.noparen!==!0&&A===ua){if(g=T.isGlob=!0,s===!0){let E=1;for(;k()!==!0&&(A=j());){if(A===_t){C=T.backslashes=!0,j();continue}if(A===ua){E++;continue}if(A===El&&--E===0){I=!0;break}}continue}break}if(g===!0){if(I=!0,s===!0)continue;break}}n.noext===!0&&(v=!1,g=!1);let U=l,b="",f="";d>0&&(b=l.slice(0,d),l=l.slice(d),p-=d),U&&g===!0&&p>0?(U=l.slice(0,p),f=l.slice(p)):g===!0?(U="",f=l):U=l,U&&U!==""&&U!=="/"&&U!==l&&Ll(U.charCodeAt(U.length-1))&&(U=U.slice(0,-1)),n.unescape===!0&&(f&&(f=Ml.removeBackslashes(f)),U&&C===!0&&(U=Ml.removeBackslashes(U)));let w={prefix:b,input:e,start:d,base:U,glob:f,isBrace:u,isBracket:m,isGlob:g,isExtglob:v,isGlobstar:h,negated:N,negatedExtglob:L};if(n.tokens===!0&&(w.maxDepth=0,Ll(A)||o.push(T),w.tokens=o),n.parts===!0||n.tokens===!0){let R;for(let D=0;D<r.length;D++){let z=R!==void 0?R+1:d,fe=r[D],ue=e.slice(z,fe);n.tokens&&(D===0&&d!==0?(o[D].isPrefix=!0,o[D].value=b):o[D].value=ue,Il(o[D]),w.maxDepth+=o[D].depth),fe>=d&&(i.push(ue),R=fe)}let E=R!==void 0?R+1:d,F=e.slice(E);i.push(F),n.tokens&&R&&R+1<e.length&&(o[o.length-1].value=F,Il(o[o.length-1]),w.maxDepth+=o[o.length-1].depth),w.slashes=r,w.parts=i}return w};Vl.exports=Gh});var Kl=Ke((U1,Wl)=>{"use strict";var cn=ln(),Se=da(),{MAX_LENGTH:pa,POSIX_REGEX_SOURCE:Uh,REGEX_NON_SPECIAL_CHARS:Hh,REGEX_SPECIAL_CHARS_BACKREF:zh,REPLACEMENTS:Fl}=cn,Qh=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch(a){return e.map(s=>Se.escapeRegex(s)).join("..")}return n},Vt=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,Bl=e=>{let t=[],n=0,a=0,s=0,r="",o=!1;for(let i of e){if(o===!0){r+=i,o=!1;continue}if(i==="\\"){r+=i,o=!0;continue}if(i==='"'){s=s===1?0:1,r+=i;continue}if(s===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")a++;else if(i===")"&&a>0)a--;else if(i==="|"&&a===0){t.push(r),r="";continue}}}r+=i}return t.push(r),t},Yh=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},Ms=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(Yh(t))return t.replace(/\\(.)/g,"$1")},Jh=e=>{let t=e.map(Ms).filter(Boolean);for(let n=0;n<t.length;n++)for(let a=n+1;a<t.length;a++){let s=t[n],r=t[a],o=s[0];if(!(!o||s!==o.repeat(s.length)||r!==o.repeat(r.length))&&(s===r||s.startsWith(r)||r.startsWith(s)))return!0}return!1},Ts=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,a=0,s=0,r=!1;for(let o=1;o<e.length;o++){let i=e[o];if(r===!0){r=!1;continue}if(i==="\\"){r=!0;continue}if(i==='"'){s=s===1?0:1;continue}if(s!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){a++;continue}if(i===")"&&(a--,a===0))return t===!0&&o!==e.length-1?void 0:{type:e[0],body:e.slice(2,o),end:o}}}}},Xh=e=>`${e.length===1?Se.escapeRegex(e[0]):`[${e.map(n=>Se.escapeRegex(n)).join("")}]`}*`,Zh=e=>{let t=0,n=[];for(;t<e.length;){let a=Ts(e.slice(t),!1);if(!a||a.type!=="*")return;let s=Bl(a.body).map(o=>o.trim());if(s.length!==1)return;let r=Ms(s[0]);if(!r||r.length!==1)return;n.push(r),t+=a.end+1}if(!(n.length<1))return n},ey=e=>{let t=0,n=e.trim(),a=Ts(n);for(;a;)t++,n=a.body.trim(),a=Ts(n);return t},ty=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:cn.DEFAULT_MAX_EXTGLOB_RECURSION,a=Bl(e).map(i=>i.trim());if(a.length>1&&(a.some(i=>i==="")||a.some(i=>/^[*?]+$/.test(i))||Jh(a)))return{risky:!0};let s=[],r=!1,o=!0;for(let i of a){let l=Zh(i);if(l){r=!0,s.push(...l);continue}let c=Ms(i);if(c&&c.length===1){s.push(c);continue}if(o=!1,ey(i)>n)return{risky:!0}}return r?o?{risky:!0,safeOutput:Xh([...new Set(s)])}:{risky:!0}:{risky:!1}},Ns=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=Fl[e]||e;let n=y({},t),a=typeof n.maxLength=="number"?Math.min(pa,n.maxLength):pa,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);let r={type:"bos",value:"",output:n.prepend||""},o=[r],i=n.capture?"":"?:",l=cn.globChars(n.windows),c=cn.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:m,DOTS_SLASH:g,NO_DOT:v,NO_DOT_SLASH:h,NO_DOTS_SLASH:x,QMARK:C,QMARK_NO_DOT:N,STAR:L,START_ANCHOR:I}=l,B=M=>`(${i}(?:(?!${I}${M.dot?g:d}).)*?)`,$=n.dot?"":v,A=n.dot?C:N,T=n.bash===!0?B(n):L;n.capture&&(T=`(${T})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let k={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:o};e=Se.removePrefix(e,k),s=e.length;let G=[],j=[],U=[],b=r,f,w=()=>k.index===s-1,R=k.peek=(M=1)=>e[k.index+M],E=k.advance=()=>e[++k.index]||"",F=()=>e.slice(k.index+1),D=(M="",Z=0)=>{k.consumed+=M,k.index+=Z},z=M=>{k.output+=M.output!=null?M.output:M.value,D(M.value)},fe=()=>{let M=1;for(;R()==="!"&&(R(2)!=="("||R(3)==="?");)E(),k.start++,M++;return M%2===0?!1:(k.negated=!0,k.start++,!0)},ue=M=>{k[M]++,U.push(M)},X=M=>{k[M]--,U.pop()},W=M=>{if(b.type==="globstar"){let Z=k.braces>0&&(M.type==="comma"||M.type==="brace"),P=M.extglob===!0||G.length&&(M.type==="pipe"||M.type==="paren");M.type!=="slash"&&M.type!=="paren"&&!Z&&!P&&(k.output=k.output.slice(0,-b.output.length),b.type="star",b.value="*",b.output=T,k.output+=b.output)}if(G.length&&M.type!=="paren"&&(G[G.length-1].inner+=M.value),(M.value||M.output)&&z(M),b&&b.type==="text"&&M.type==="text"){b.output=(b.output||b.value)+M.value,b.value+=M.value;return}M.prev=b,o.push(M),b=M},Te=(M,Z)=>{let P=S(y({},c[Z]),{conditions:1,inner:""});P.prev=b,P.parens=k.parens,P.output=k.output,P.startIndex=k.index,P.tokensIndex=o.length;let K=(n.capture?"(":"")+P.open;ue("parens"),W({type:M,value:Z,output:k.output?"":m}),W({type:"paren",extglob:!0,value:E(),output:K}),G.push(P)},hn=M=>{let Z=e.slice(M.startIndex,k.index+1),P=e.slice(M.startIndex+2,k.index),K=ty(P,n);if((M.type==="plus"||M.type==="star")&&K.risky){let te=K.safeOutput?(M.output?"":m)+(n.capture?`(${K.safeOutput})`:K.safeOutput):void 0,Me=o[M.tokensIndex];Me.type="text",Me.value=Z,Me.output=te||Se.escapeRegex(Z);for(let Ze=M.tokensIndex+1;Ze<o.length;Ze++)o[Ze].value="",o[Ze].output="",delete o[Ze].suffix;k.output=M.output+Me.output,k.backtrack=!0,W({type:"paren",extglob:!0,value:f,output:""}),X("parens");return}let ne=M.close+(n.capture?")":""),de;if(M.type==="negate"){let te=T;if(M.inner&&M.inner.length>1&&M.inner.includes("/")&&(te=B(n)),(te!==T||w()||/^\)+$/.test(F()))&&(ne=M.close=`)$))${te}`),M.inner.includes("*")&&(de=F())&&/^\.[^\\/.]+$/.test(de)){let Me=Ns(de,S(y({},t),{fastpaths:!1})).output;ne=M.close=`)${Me})${te})`}M.prev.type==="bos"&&(k.negatedExtglob=!0)}W({type:"paren",extglob:!0,value:f,output:ne}),X("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let M=!1,Z=e.replace(zh,(P,K,ne,de,te,Me)=>de==="\\"?(M=!0,P):de==="?"?K?K+de+(te?C.repeat(te.length):""):Me===0?A+(te?C.repeat(te.length):""):C.repeat(ne.length):de==="."?d.repeat(ne.length):de==="*"?K?K+de+(te?T:""):T:K?P:`\\${P}`);return M===!0&&(n.unescape===!0?Z=Z.replace(/\\/g,""):Z=Z.replace(/\\+/g,P=>P.length%2===0?"\\\\":P?"\\":"")),Z===e&&n.contains===!0?(k.output=e,k):(k.output=Se.wrapOutput(Z,k,t),k)}for(;!w();){if(f=E(),f==="\0")continue;if(f==="\\"){let P=R();if(P==="/"&&n.bash!==!0||P==="."||P===";")continue;if(!P){f+="\\",W({type:"text",value:f});continue}let K=/^\\+/.exec(F()),ne=0;if(K&&K[0].length>2&&(ne=K[0].length,k.index+=ne,ne%2!==0&&(f+="\\")),n.unescape===!0?f=E():f+=E(),k.brackets===0){W({type:"text",value:f});continue}}if(k.brackets>0&&(f!=="]"||b.value==="["||b.value==="[^")){if(n.posix!==!1&&f===":"){let P=b.value.slice(1);if(P.includes("[")&&(b.posix=!0,P.includes(":"))){let K=b.value.lastIndexOf("["),ne=b.value.slice(0,K),de=b.value.slice(K+2),te=Uh[de];if(te){b.value=ne+te,k.backtrack=!0,E(),!r.output&&o.indexOf(b)===1&&(r.output=m);continue}}}(f==="["&&R()!==":"||f==="-"&&R()==="]")&&(f=`\\${f}`),f==="]"&&(b.value==="["||b.value==="[^")&&(f=`\\${f}`),n.posix===!0&&f==="!"&&b.value==="["&&(f="^"),b.value+=f,z({value:f});continue}if(k.quotes===1&&f!=='"'){f=Se.escapeRegex(f),b.value+=f,z({value:f});continue}if(f==='"'){k.quotes=k.quotes===1?0:1,n.keepQuotes===!0&&W({type:"text",value:f});continue}if(f==="("){ue("parens"),W({type:"paren",value:f});continue}if(f===")"){if(k.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Vt("opening","("));let P=G[G.length-1];if(P&&k.parens===P.parens+1){hn(G.pop());continue}W({type:"paren",value:f,output:k.parens?")":"\\)"}),X("parens");continue}if(f==="["){if(n.nobracket===!0||!F().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Vt("closing","]"));f=`\\${f}`}else ue("brackets");W({type:"bracket",value:f});continue}if(f==="]"){if(n.nobracket===!0||b&&b.type==="bracket"&&b.value.length===1){W({type:"text",value:f,output:`\\${f}`});continue}if(k.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Vt("opening","["));W({type:"text",value:f,output:`\\${f}`});continue}X("brackets");let P=b.value.slice(1);if(b.posix!==!0&&P[0]==="^"&&!P.includes("/")&&(f=`/${f}`),b.value+=f,z({value:f}),n.literalBrackets===!1||Se.hasRegexChars(P))continue;let K=Se.escapeRegex(b.value);if(k.output=k.output.slice(0,-b.value.length),n.literalBrackets===!0){k.output+=K,b.value=K;continue}b.value=`(${i}${K}|${b.value})`,k.output+=b.value;continue}if(f==="{"&&n.nobrace!==!0){ue("braces");let P={type:"brace",value:f,output:"(",outputIndex:k.output.length,tokensIndex:k.tokens.length};j.push(P),W(P);continue}if(f==="}"){let P=j[j.length-1];if(n.nobrace===!0||!P){W({type:"text",value:f,output:f});continue}let K=")";if(P.dots===!0){let ne=o.slice(),de=[];for(let te=ne.length-1;te>=0&&(o.pop(),ne[te].type!=="brace");te--)ne[te].type!=="dots"&&de.unshift(ne[te].value);K=Qh(de,n),k.backtrack=!0}if(P.comma!==!0&&P.dots!==!0){let ne=k.output.slice(0,P.outputIndex),de=k.tokens.slice(P.tokensIndex);P.value=P.output="\\{",f=K="\\}",k.output=ne;for(let te of de)k.output+=te.output||te.value}W({type:"brace",value:f,output:K}),X("braces"),j.pop();continue}if(f==="|"){G.length>0&&G[G.length-1].conditions++,W({type:"text",value:f});continue}if(f===","){let P=f,K=j[j.length-1];K&&U[U.length-1]==="braces"&&(K.comma=!0,P="|"),W({type:"comma",value:f,output:P});continue}if(f==="/"){if(b.type==="dot"&&k.index===k.start+1){k.start=k.index+1,k.consumed="",k.output="",o.pop(),b=r;continue}W({type:"slash",value:f,output:u});continue}if(f==="."){if(k.braces>0&&b.type==="dot"){b.value==="."&&(b.output=d);let P=j[j.length-1];b.type="dots",b.output+=f,b.value+=f,P.dots=!0;continue}if(k.braces+k.parens===0&&b.type!=="bos"&&b.type!=="slash"){W({type:"text",value:f,output:d});continue}W({type:"dot",value:f,output:d});continue}if(f==="?"){if(!(b&&b.value==="(")&&n.noextglob!==!0&&R()==="("&&R(2)!=="?"){Te("qmark",f);continue}if(b&&b.type==="paren"){let K=R(),ne=f;(b.value==="("&&!/[!=<:]/.test(K)||K==="<"&&!/<([!=]|\w+>)/.test(F()))&&(ne=`\\${f}`),W({type:"text",value:f,output:ne});continue}if(n.dot!==!0&&(b.type==="slash"||b.type==="bos")){W({type:"qmark",value:f,output:N});continue}W({type:"qmark",value:f,output:C});continue}if(f==="!"){if(n.noextglob!==!0&&R()==="("&&(R(2)!=="?"||!/[!=<:]/.test(R(3)))){Te("negate",f);continue}if(n.nonegate!==!0&&k.index===0){fe();continue}}if(f==="+"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){Te("plus",f);continue}if(b&&b.value==="("||n.regex===!1){W({type:"plus",value:f,output:p});continue}if(b&&(b.type==="bracket"||b.type==="paren"||b.type==="brace")||k.parens>0){W({type:"plus",value:f});continue}W({type:"plus",value:p});continue}if(f==="@"){if(n.noextglob!==!0&&R()==="("&&R(2)!=="?"){W({type:"at",extglob:!0,value:f,output:""});continue}W({type:"text",value:f});continue}if(f!=="*"){(f==="$"||f==="^")&&(f=`\\${f}`);let P=Hh.exec(F());P&&(f+=P[0],k.index+=P[0].length),W({type:"text",value:f});continue}if(b&&(b.type==="globstar"||b.star===!0)){b.type="star",b.star=!0,b.value+=f,b.output=T,k.backtrack=!0,k.globstar=!0,D(f);continue}let M=F();if(n.noextglob!==!0&&/^\([^?]/.test(M)){Te("star",f);continue}if(b.type==="star"){if(n.noglobstar===!0){D(f);continue}let P=b.prev,K=P.prev,ne=P.type==="slash"||P.type==="bos",de=K&&(K.type==="star"||K.type==="globstar");if(n.bash===!0&&(!ne||M[0]&&M[0]!=="/")){W({type:"star",value:f,output:""});continue}let te=k.braces>0&&(P.type==="comma"||P.type==="brace"),Me=G.length&&(P.type==="pipe"||P.type==="paren");if(!ne&&P.type!=="paren"&&!te&&!Me){W({type:"star",value:f,output:""});continue}for(;M.slice(0,3)==="/**";){let mt=e[k.index+4];if(mt&&mt!=="/")break;M=M.slice(3),D("/**",3)}let Ze=w()||k.parens>0&&M===")".repeat(k.parens)&&!G.some(mt=>mt.type==="negate");if(P.type==="bos"&&w()){b.type="globstar",b.value+=f,b.output=B(n),k.output=b.output,k.globstar=!0,D(f);continue}if(P.type==="slash"&&P.prev.type!=="bos"&&!de&&Ze){k.output=k.output.slice(0,-(P.output+b.output).length),P.output=`(?:${P.output}`,b.type="globstar",b.output=B(n)+(n.strictSlashes?")":"|$)"),b.value+=f,k.globstar=!0,k.output+=P.output+b.output,D(f);continue}if(P.type==="slash"&&P.prev.type!=="bos"&&M[0]==="/"){let mt=M[1]!==void 0?"|$":"";k.output=k.output.slice(0,-(P.output+b.output).length),P.output=`(?:${P.output}`,b.type="globstar",b.output=`${B(n)}${u}|${u}${mt})`,b.value+=f,k.output+=P.output+b.output,k.globstar=!0,D(f+E()),W({type:"slash",value:"/",output:""});continue}if(P.type==="bos"&&M[0]==="/"){b.type="globstar",b.value+=f,b.output=`(?:^|${u}|${B(n)}${u})`,k.output=b.output,k.globstar=!0,D(f+E()),W({type:"slash",value:"/",output:""});continue}k.output=k.output.slice(0,-b.output.length),b.type="globstar",b.output=B(n),b.value+=f,k.output+=b.output,k.globstar=!0,D(f);continue}let Z={type:"star",value:f,output:T};if(n.bash===!0){Z.output=".*?",(b.type==="bos"||b.type==="slash")&&(Z.output=$+Z.output),W(Z);continue}if(b&&(b.type==="bracket"||b.type==="paren")&&n.regex===!0){Z.output=f,W(Z);continue}(k.index===k.start||b.type==="slash"||b.type==="dot")&&(b.type==="dot"?(k.output+=h,b.output+=h):n.dot===!0?(k.output+=x,b.output+=x):(k.output+=$,b.output+=$),R()!=="*"&&(k.output+=m,b.output+=m)),W(Z)}for(;k.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Vt("closing","]"));k.output=Se.escapeLast(k.output,"["),X("brackets")}for(;k.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Vt("closing",")"));k.output=Se.escapeLast(k.output,"("),X("parens")}for(;k.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Vt("closing","}"));k.output=Se.escapeLast(k.output,"{"),X("braces")}if(n.strictSlashes!==!0&&(b.type==="star"||b.type==="bracket")&&W({type:"maybe_slash",value:"",output:`${u}?`}),k.backtrack===!0){k.output="";for(let M of k.tokens)k.output+=M.output!=null?M.output:M.value,M.suffix&&(k.output+=M.suffix)}return k};Ns.fastpaths=(e,t)=>{let n=y({},t),a=typeof n.maxLength=="number"?Math.min(pa,n.maxLength):pa,s=e.length;if(s>a)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${a}`);e=Fl[e]||e;let{DOT_LITERAL:r,SLASH_LITERAL:o,ONE_CHAR:i,DOTS_SLASH:l,NO_DOT:c,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:m}=cn.globChars(n.windows),g=n.dot?d:c,v=n.dot?p:c,h=n.capture?"":"?:",x={negated:!1,prefix:""},C=n.bash===!0?".*?":u;n.capture&&(C=`(${C})`);let N=$=>$.noglobstar===!0?C:`(${h}(?:(?!${m}${$.dot?l:r}).)*?)`,L=$=>{switch($){case"*":return`${g}${i}${C}`;case".*":return`${r}${i}${C}`;case"*.*":return`${g}${C}${r}${i}${C}`;case"*/*":return`${g}${C}${o}${i}${v}${C}`;case"**":return g+N(n);case"**/*":return`(?:${g}${N(n)}${o})?${v}${i}${C}`;case"**/*.*":return`(?:${g}${N(n)}${o})?${v}${C}${r}${i}${C}`;case"**/.*":return`(?:${g}${N(n)}${o})?${r}${i}${C}`;default:{let A=/^(.*?)\.(\w+)$/.exec($);if(!A)return;let T=L(A[1]);return T?T+r+A[2]:void 0}}},I=Se.removePrefix(e,x),B=L(I);return B&&n.strictSlashes!==!0&&(B+=`${o}?`),B};Wl.exports=Ns});var Gl=Ke((z1,jl)=>{"use strict";var ny=Dl(),Es=Kl(),ql=da(),ay=ln(),sy=e=>e&&typeof e=="object"&&!Array.isArray(e),oe=(e,t,n=!1)=>{if(Array.isArray(e)){let d=e.map(u=>oe(u,t,n));return u=>{for(let m of d){let g=m(u);if(g)return g}return!1}}let a=sy(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!a)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},r=s.windows,o=a?oe.compileRe(e,t):oe.makeRe(e,t,!1,!0),i=o.state;delete o.state;let l=()=>!1;if(s.ignore){let d=S(y({},t),{ignore:null,onMatch:null,onResult:null});l=oe(s.ignore,d,n)}let c=(d,p=!1)=>{let{isMatch:u,match:m,output:g}=oe.test(d,o,t,{glob:e,posix:r}),v={glob:e,state:i,regex:o,posix:r,input:d,output:g,match:m,isMatch:u};return typeof s.onResult=="function"&&s.onResult(v),u===!1?(v.isMatch=!1,p?v:!1):l(d)?(typeof s.onIgnore=="function"&&s.onIgnore(v),v.isMatch=!1,p?v:!1):(typeof s.onMatch=="function"&&s.onMatch(v),p?v:!0)};return n&&(c.state=i),c};oe.test=(e,t,n,{glob:a,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let r=n||{},o=r.format||(s?ql.toPosixSlashes:null),i=e===a,l=i&&o?o(e):e;return i===!1&&(l=o?o(e):e,i=l===a),(i===!1||r.capture===!0)&&(r.matchBase===!0||r.basename===!0?i=oe.matchBase(e,t,n,s):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};oe.matchBase=(e,t,n,a=n&&n.windows)=>(t instanceof RegExp?t:oe.makeRe(t,n)).test(ql.basename(e,{windows:a}));oe.isMatch=(e,t,n)=>oe(t,n)(e);oe.parse=(e,t)=>Array.isArray(e)?e.map(n=>oe.parse(n,t)):Es(e,S(y({},t),{fastpaths:!1}));oe.scan=(e,t)=>ny(e,t);oe.compileRe=(e,t,n=!1,a=!1)=>{if(n===!0)return e.output;let s=t||{},r=s.contains?"":"^",o=s.contains?"":"$",i=`${r}(?:${e.output})${o}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=oe.toRegex(i,t);return a===!0&&(l.state=e),l};oe.makeRe=(e,t={},n=!1,a=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=Es.fastpaths(e,t)),s.output||(s=Es(e,t)),oe.compileRe(s,t,n,a)};oe.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};oe.constants=ay;jl.exports=oe});var Hl=Ke((Y1,Ul)=>{"use strict";Ul.exports=Gl()});var Jb={};yd(Jb,{ConfigError:()=>Lt,UsageError:()=>sn,areas:()=>Zm,canonicalAccessModes:()=>En,compareQuantities:()=>Ie,createSession:()=>ld,defaultPullPolicy:()=>no,defaultSettings:()=>ol,defineRule:()=>O,describe:()=>ee,findNamedPort:()=>bo,graphJson:()=>fl,isClusterScoped:()=>Rt,isMapping:()=>H,matchesLabelSelector:()=>Ee,matchesPairs:()=>At,metadataOf:()=>ae,nearMiss:()=>Ue,nearest:()=>ke,parseImageReference:()=>Fe,parseQuantity:()=>Ae,quantityCeil:()=>tt,quantityFromField:()=>Le,quantityProblem:()=>Jt,quantityToDecimal:()=>Fn,readConfig:()=>cl,reporters:()=>Cl,resolveTargetPort:()=>Vn,rules:()=>zi,runsToCompletion:()=>Oe,selectorText:()=>Ce,severities:()=>rs,version:()=>dd,volumeClass:()=>$t});module.exports=bd(Jb);var Y=Symbol("NOT_RESOLVED");function he(e,t){var n,a,s,r,o;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(s=t.implicitFirstChars)!=null?s:null,resolve:t.resolve,identify:t.identify,represent:(r=t.represent)!=null?r:(i=>String(i)),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function Ka(e,t){var a,s,r,o;let n=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,create:t.create,addItem:t.addItem,finalize:(s=t.finalize)!=null?s:(i=>i),carrierIsResult:n,identify:t.identify,represent:(r=t.represent)!=null?r:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function wn(e,t){var a,s,r,o;let n=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(s=t.finalize)!=null?s:(i=>i),carrierIsResult:n,identify:t.identify,represent:(r=t.represent)!=null?r:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}var vd=he("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),kd=["","~","null","Null","NULL"],xd=he("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>kd.indexOf(e)!==-1?null:Y,identify:e=>e===null,represent:()=>"null"}),Sd=he("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:Y,identify:e=>e===null,represent:()=>"null"}),wd=["","~","null","Null","NULL"],Rd=he("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>wd.indexOf(e)!==-1?null:Y,identify:e=>e===null,represent:()=>"null"}),Cd=["true","True","TRUE"],Ad=["false","False","FALSE"],Od=he("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>Cd.indexOf(e)!==-1?!0:Ad.indexOf(e)!==-1?!1:Y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),$d=["true"],Pd=["false"],Td=he("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>$d.indexOf(e)!==-1?!0:Pd.indexOf(e)!==-1?!1:Y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Md=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Nd=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],Ed=he("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>Md.indexOf(e)!==-1?!0:Nd.indexOf(e)!==-1?!1:Y,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Ld=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Id=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function _d(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Vd(e,t){if(t){if(!Id.test(e))return Y}else if(!Ld.test(e))return Y;let n=_d(e);return Number.isFinite(n)?n:Y}var br=he("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Vd,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Dd=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Fd=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Bd(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Wd(e,t){if(t){if(!Fd.test(e))return Y}else if(!Dd.test(e))return Y;let n=Bd(e);return Number.isFinite(n)?n:Y}var Kd=he("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Wd,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),qd=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function jd(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let s of t.split(":"))a=a*60+Number(s);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function Gd(e){if(!qd.test(e))return Y;let t=jd(e);return Number.isFinite(t)?t:Y}var _a=he("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Gd,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Ud=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Hd=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function zd(e){if(!Ud.test(e))return Y;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||Hd.test(e)?a:Y}function Qd(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var vr=he("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:zd,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Qd}),Yd=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Jd=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Xd(e,t){if(t){if(!Jd.test(e))return Y;let a=e.toLowerCase(),s=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return s===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let r=s*parseFloat(a);return Number.isFinite(r)?r:Y}if(!Yd.test(e))return Y;let n=Number(e);return Number.isFinite(n)?n:Y}function Zd(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var eu=he("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Xd,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Zd}),tu=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),nu=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function au(e){if(!tu.test(e))return Y;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let s of t.split(":"))a=a*60+Number(s);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||nu.test(e)?a:Y}function su(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Va=he("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:au,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:su}),ru=he("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":Y,identify:()=>!1}),ou=/^[A-Za-z0-9+/]*={0,2}$/;function iu(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!ou.test(t))return Y;let n=atob(t),a=new Uint8Array(n.length);for(let s=0;s<n.length;s++)a[s]=n.charCodeAt(s);return a}function lu(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var cu=he("tag:yaml.org,2002:binary",{resolve:iu,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:lu}),du=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),uu=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function lr(e,t,n,a=0,s=0,r=0,o=0){let i=new Date(Date.UTC(e,t,n,a,s,r,o));return i.setUTCFullYear(e,t,n),i}function pu(e){let t=du.exec(e);if(t===null&&(t=uu.exec(e)),t===null)return Y;let n=+t[1],a=+t[2]-1,s=+t[3];if(!t[4]){let d=lr(n,a,s);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==s?Y:d}let r=+t[4],o=+t[5],i=+t[6],l=0;if(r>23||o>59||i>59)return Y;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=lr(n,a,s,r,o,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==s)return Y;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return Y;let u=(d*60+p)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-u:u))}return c}var mu=he("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:pu,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),fu=Ka("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function Rn(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var gu=Ka("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(Rn(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),hu=Ka("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),yu=wn("tag:yaml.org,2002:map",{create:()=>({}),identify:Rn,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),bu=wn("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function vu(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function ku(){return{scalar:[],sequence:[],mapping:[]}}function xu(e){let t=[];for(let n of e){let a=t.length;for(let s=0;s<t.length;s++){let r=t[s];if(r.nodeKind===n.nodeKind&&r.tagName===n.tagName&&r.matchByTagPrefix===n.matchByTagPrefix){a=s;break}}t[a]=n}return t}var Cn=class kr{constructor(t){ce(this,"tags");ce(this,"implicitScalarTags");ce(this,"implicitScalarByFirstChar");ce(this,"implicitScalarAnyFirstChar");ce(this,"defaultScalarTag");ce(this,"defaultSequenceTag");ce(this,"defaultMappingTag");ce(this,"exact");ce(this,"prefix");let n=xu(t),a=[],s=vu(),r=ku();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?r.scalar.push(d):s.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?r.sequence.push(d):s.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?r.mapping.push(d):s.mapping[d.tagName]=d}}let o=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let l=new Map;for(let d of i)l.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let c=s.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=c,this.defaultSequenceTag=s.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=s.mapping["tag:yaml.org,2002:map"],this.exact=s,this.prefix=r}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var s;let n=(s=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?s:this.implicitScalarAnyFirstChar;for(let r of n){let o=r.resolve(t,!1,r.tagName);if(o!==Y)return{value:o,tag:r}}let a=this.defaultScalarTag;return{value:a.resolve(t,!1,a.tagName),tag:a}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new kr([...this.tags,...n])}},qa=new Cn([vd,fu,yu]),Zb=new Cn([...qa.tags,Sd,Td,Kd,eu]),Su=new Cn([...qa.tags,xd,Od,br,vr]),wu=new Cn([...qa.tags,Rd,Ed,_a,Va,mu,ru,cu,gu,hu,bu]),Ru=wu.withTags(S(y({},_a),{resolve:(e,t,n)=>{let a=_a.resolve(e,t,n);return a===Y?br.resolve(e,t,n):a}}),S(y({},Va),{resolve:(e,t,n)=>{let a=Va.resolve(e,t,n);return a===Y?vr.resolve(e,t,n):a}})),ev=wn("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Rn(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function cr(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var tv=wn("tag:yaml.org,2002:map",{create:()=>({}),identify:Rn,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=cr(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=cr(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),Cu={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function Ea(e,t,n,a,s){let r="",o="",i=Math.floor(s/2)-1;return a-t>i&&(r=" ... ",t=a-i+r.length),n-a>i&&(o=" ...",n=a+i-o.length),{str:r+e.slice(t,n).replace(/\t/g,"\u2192")+o,pos:a-t+r.length}}function La(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function Au(e,t){if(!e.buffer)return null;let n=y(y({},Cu),t),a=/\r?\n|\r|\0/g,s=[0],r=[],o,i=-1;for(;o=a.exec(e.buffer);)r.push(o.index),s.push(o.index+o[0].length),e.position<=o.index&&i<0&&(i=s.length-2);i<0&&(i=s.length-1);let l="",c=Math.min(e.line+n.linesAfter,r.length).toString().length,d=n.maxLength-(n.indent+c+3);for(let u=1;u<=n.linesBefore&&!(i-u<0);u++){let m=Ea(e.buffer,s[i-u],r[i-u],e.position-(s[i]-s[i-u]),d);l=`${" ".repeat(n.indent)}${La((e.line-u+1).toString(),c)} | ${m.str}
${l}`}let p=Ea(e.buffer,s[i],r[i],e.position,d);l+=`${" ".repeat(n.indent)}${La((e.line+1).toString(),c)} | ${p.str}
`,l+=`${"-".repeat(n.indent+c+3+p.pos)}^
`;for(let u=1;u<=n.linesAfter&&!(i+u>=r.length);u++){let m=Ea(e.buffer,s[i+u],r[i+u],e.position-(s[i]-s[i+u]),d);l+=`${" ".repeat(n.indent)}${La((e.line+u+1).toString(),c)} | ${m.str}
`}return l.replace(/\n$/,"")}function dr(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}var An=class xr extends Error{constructor(n,a){super();ce(this,"reason");ce(this,"mark");this.name="YAMLException",this.reason=n,this.mark=a,this.message=dr(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(n){return`${this.name}: ${dr(this,n)}`}static throwAt(n,a,s,r=""){let o=0,i=0;for(let c=0;c<a;c++){let d=n.charCodeAt(c);d===10?(o++,i=c+1):d===13&&(o++,n.charCodeAt(c+1)===10&&c++,i=c+1)}let l={name:r,buffer:n,position:a,line:o,column:a-i};throw l.snippet=Au(l),new xr(s,l)}},J={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},q={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},qe={BLOCK:1,FLOW:2},ve={CLIP:1,STRIP:2,KEEP:3},Ou=-1;function ur(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var Sr=new Array(256),wr=new Array(256);for(let e=0;e<256;e++)Sr[e]=ur(e)?1:0,wr[e]=ur(e);function $u(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function Pu(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function Tu(e){return e===120?2:e===117?4:8}function kn(e,t,n){let a=0;for(;t<n;){let s=e.charCodeAt(t);if(s===10)a++,t++;else if(s===13)a++,t++,e.charCodeAt(t)===10&&t++;else if(s===32||s===9)t++;else break}return{position:t,breaks:a}}function ja(e){return e===1?" ":`
`.repeat(e-1)}function Mu(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===10||i===13){a+=e.slice(r,o);let l=kn(e,s,n);a+=ja(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,o)}function Nu(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===39)a+=e.slice(r,s)+"'",s+=2,r=o=s;else if(i===10||i===13){a+=e.slice(r,o);let l=kn(e,s,n);a+=ja(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,n)}function Eu(e,t,n){let a="",s=t,r=t,o=t;for(;s<n;){let i=e.charCodeAt(s);if(i===92){a+=e.slice(r,s),s++;let l=e.charCodeAt(s);if(l===10||l===13)s=kn(e,s,n).position;else if(l<256&&Sr[l])a+=wr[l],s++;else{let c=Tu(l),d=0;for(;c>0;c--){s++;let p=Pu(e.charCodeAt(s));d=(d<<4)+p}a+=$u(d),s++}r=o=s}else if(i===10||i===13){a+=e.slice(r,o);let l=kn(e,s,n);a+=ja(l.breaks),s=r=o=l.position}else s++,i!==32&&i!==9&&(o=s)}return a+e.slice(r,n)}function pr(e,t,n,a,s,r){let o=a<0?0:a,i=e.slice(t,n).replace(/\r\n?/g,`
`),l=i===""?[]:(i.endsWith(`
`)?i.slice(0,-1):i).split(`
`),c="",d=!1,p=0,u=!1;for(let m of l){let g=0;for(;g<o&&m.charCodeAt(g)===32;)g++;if(a<0||g>=m.length){p++;continue}let v=m.slice(o),h=v.charCodeAt(0);r?h===32||h===9?(u=!0,c+=`
`.repeat(d?1+p:p)):u?(u=!1,c+=`
`.repeat(p+1)):p===0?d&&(c+=" "):c+=`
`.repeat(p):c+=`
`.repeat(d?1+p:p),c+=v,d=!0,p=0}return s===ve.KEEP?c+=`
`.repeat(d?1+p:p):s!==ve.STRIP&&d&&(c+=`
`),c}function Rr(e,t){if(t.valueStart===Ou)return"";let{valueStart:n,valueEnd:a}=t;if(t.fast)return e.slice(n,a);switch(t.style){case q.SINGLE_QUOTED:return Nu(e,n,a);case q.DOUBLE_QUOTED:return Eu(e,n,a);case q.LITERAL_BLOCK:return pr(e,n,a,t.indent,t.chomping,!1);case q.FOLDED_BLOCK:return pr(e,n,a,t.indent,t.chomping,!0);default:return Mu(e,n,a)}}var nv=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),Lu="-#;/?:@&=+$_.~*'()",av=Lu+"!,[]";var Iu={filename:"",schema:Su,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var Q=-1,Cr=Object.prototype.hasOwnProperty,yt=1,Ar=2,Or=3,xn=4,_u=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,Vu=/[,\[\]{}]/,$r=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Da=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,Pr=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,Du=new RegExp(`^(?:${Da})*$`),Fu=new RegExp(`^(?:${Pr})+$`),Bu=new RegExp(`^(?:!(?:${Da})*|${Pr}(?:${Da})*)$`),Tr={filename:"",maxDepth:100};function Wu(e,t,n){e.events.push({type:J.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function Mr(e,t,n,a,s,r,o){e.events.push({type:J.SEQUENCE,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:r,style:o})}function Nr(e,t,n,a,s,r,o){e.events.push({type:J.MAPPING,start:t,anchorStart:n,anchorEnd:a,tagStart:s,tagEnd:r,style:o})}function mr(e,t){e.events.splice(t.eventsLength,0,{type:J.MAPPING,start:t.position,anchorStart:Q,anchorEnd:Q,tagStart:Q,tagEnd:Q,style:qe.FLOW})}function kt(e,t,n,a,s,r,o,i,l=ve.CLIP,c=-1,d=!1){e.events.push({type:J.SCALAR,valueStart:t,valueEnd:n,anchorStart:a,anchorEnd:s,tagStart:r,tagEnd:o,style:i,chomping:l,indent:c,fast:d})}function Ku(e,t,n){e.events.push({type:J.ALIAS,anchorStart:t,anchorEnd:n})}function ft(e){e.events.push({type:J.POP})}function ye(e){kt(e,Q,Q,Q,Q,Q,Q,q.PLAIN)}function fr(){return{anchorStart:Q,anchorEnd:Q,tagStart:Q,tagEnd:Q}}function gt(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.length}}function ht(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=t.firstTabInLine,e.events.length=t.eventsLength}function _(e,t){An.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function pe(e){return e===10||e===13}function xt(e){return e===9||e===32}function Re(e){return xt(e)||pe(e)}function Ve(e){return e===0||Re(e)}function et(e){return e===44||e===91||e===93||e===123||e===125}function qu(e){return e>=48&&e<=57?e-48:-1}function ju(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function Gu(e){return e===120?2:e===117?4:e===85?8:0}function Uu(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function Sn(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function ge(e,t){let n=0,a=e.input.charCodeAt(e.position),s=e.position===e.lineStart||Re(e.input.charCodeAt(e.position-1));for(;a!==0;){for(;xt(a);)s=!0,a===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),a=e.input.charCodeAt(++e.position);if(t&&s&&a===35)do a=e.input.charCodeAt(++e.position);while(!pe(a)&&a!==0);if(!pe(a))break;for(Sn(e),n++,s=!0,a=e.input.charCodeAt(e.position);a===32;)e.lineIndent++,a=e.input.charCodeAt(++e.position)}return n}function bt(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){let a=e.input.charCodeAt(t+3);return a===0||Re(a)}return!1}function Er(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function Ga(e){if(e.position!==e.lineStart)return!1;if(bt(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=gt(e);Er(e),ge(e,!0);let n=e.input.charCodeAt(e.position),a=e.position===e.lineStart&&(n===37||n===45&&bt(e));return ht(e,t),a}function gr(e){let t=e.input.charCodeAt(e.position);for(;t!==0&&!pe(t);)t=e.input.charCodeAt(++e.position)}function Lr(e,t,n){let a=_u.exec(e.input.slice(t,n));a!==null&&(e.position=t+a.index+a[0].length-1,_(e,"the stream contains non-printable characters"))}function Hu(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==Q&&_(e,"duplication of a tag property");let a=e.position,s=!1,r=!1,o="!",i=e.input.charCodeAt(++e.position);i===60?(s=!0,i=e.input.charCodeAt(++e.position)):i===33&&(r=!0,o="!!",i=e.input.charCodeAt(++e.position));let l=e.position,c;if(s){for(;i!==0&&i!==62;)i=e.input.charCodeAt(++e.position);i!==62&&_(e,"unexpected end of the stream within a verbatim tag"),c=e.input.slice(l,e.position),e.position++}else{for(;i!==0&&!Re(i)&&!(n&&et(i));)i===33&&(r?_(e,"tag suffix cannot contain exclamation marks"):(o=e.input.slice(l-1,e.position+1),$r.test(o)||_(e,"named tag handle cannot contain such characters"),r=!0,l=e.position+1)),i=e.input.charCodeAt(++e.position);c=e.input.slice(l,e.position),Vu.test(c)&&_(e,"tag suffix cannot contain flow indicator characters")}return c&&!(s?Du.test(c):Fu.test(c))&&_(e,`tag name cannot contain such characters: ${c}`),!s&&o!=="!"&&o!=="!!"&&!Cr.call(e.tagHandlers,o)&&_(e,`undeclared tag handle "${o}"`),t.tagStart=a,t.tagEnd=e.position,!0}function zu(e,t){if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==Q&&_(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Re(e.input.charCodeAt(e.position))&&!et(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&_(e,"name of an anchor node must contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function Qu(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==Q||t.tagStart!==Q)&&_(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Re(e.input.charCodeAt(e.position))&&!et(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&_(e,"name of an alias node must contain at least one character"),Ku(e,n,e.position),!0}function Fa(e,t){ge(e,!1),e.lineIndent<t&&_(e,"deficient indentation")}function Yu(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===39){if(e.input.charCodeAt(e.position+1)===39){s=!1,e.position+=2;continue}let o=e.position;return e.position++,kt(e,a,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,q.SINGLE_QUOTED,ve.CLIP,-1,s),!0}pe(r)?(s=!1,Fa(e,t)):e.position===e.lineStart&&bt(e)?_(e,"unexpected end of the document within a single quoted scalar"):r!==9&&r<32?_(e,"expected valid JSON character"):e.position++}_(e,"unexpected end of the stream within a single quoted scalar")}function Ju(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let a=e.position,s=!0;for(;e.input.charCodeAt(e.position)!==0;){let r=e.input.charCodeAt(e.position);if(r===34){let o=e.position;return e.position++,kt(e,a,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,q.DOUBLE_QUOTED,ve.CLIP,-1,s),!0}if(r===92){s=!1;let o=e.input.charCodeAt(++e.position);if(pe(o))Fa(e,t);else if(Uu(o))e.position++;else{let i=Gu(o);for(i===0&&_(e,"unknown escape sequence");i-- >0;)e.position++,ju(e.input.charCodeAt(e.position))<0&&_(e,"expected hexadecimal character");e.position++}}else pe(r)?(s=!1,Fa(e,t)):e.position===e.lineStart&&bt(e)?_(e,"unexpected end of the document within a double quoted scalar"):r!==9&&r<32?_(e,"expected valid JSON character"):e.position++}_(e,"unexpected end of the stream within a double quoted scalar")}function Xu(e,t,n){let a=e.input.charCodeAt(e.position),s=ve.CLIP,r=-1,o=!1;if(a!==124&&a!==62)return!1;let i=a===124?q.LITERAL_BLOCK:q.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),g=qu(m);if(m===43||m===45)s!==ve.CLIP&&_(e,"repeat of a chomping mode identifier"),s=m===43?ve.KEEP:ve.STRIP,e.position++;else if(g>=0)g===0&&_(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),o&&_(e,"repeat of an indentation width identifier"),r=t+g-1,o=!0,e.position++;else break}let l=!1;for(;xt(e.input.charCodeAt(e.position));)l=!0,e.position++;l&&e.input.charCodeAt(e.position)===35&&gr(e),pe(e.input.charCodeAt(e.position))?Sn(e):e.input.charCodeAt(e.position)!==0&&_(e,"a line break is expected");let c=o?r:-1,d=0,p=e.position,u=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,g=0;for(;e.input.charCodeAt(m+g)===32;)g++;let v=e.input.charCodeAt(m+g);if(v===0){c>=0?g>c&&(u=m+g):g>0&&(u=m+g);break}if(Ga(e))break;if(!o&&c===-1&&pe(v)&&(d=Math.max(d,g)),!o&&c===-1&&!pe(v)&&(v===9&&g<t&&(e.position=m+g,_(e,"tab characters must not be used in indentation")),g>=t&&g<d&&(e.position=m+g,_(e,"bad indentation of a mapping entry"))),c===-1&&v!==0&&!pe(v)&&g<t){e.lineIndent=g,e.position=m+g;break}!o&&v!==0&&!pe(v)&&c===-1&&(c=g);let h=c===-1?t+1:c;if(v!==0&&!pe(v)&&g<h){e.lineIndent=g,e.position=m+g;break}gr(e),u=e.position,pe(e.input.charCodeAt(e.position))&&(Sn(e),u=e.position)}return Lr(e,p,u),kt(e,p,u,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,i,s,c),!0}function Zu(e,t){let n=e.input.charCodeAt(e.position),a=t===yt;if(n===0||Re(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===39||n===34||n===37||n===64||n===96||et(n))return!1;if(n===63||n===45){let s=e.input.charCodeAt(e.position+1);if(Ve(s)||a&&et(s))return!1}return!0}function ep(e,t,n,a){if(!Zu(e,n))return!1;let s=e.position,r=e.position,o=e.input.charCodeAt(e.position),i=n===yt,l=!1;for(;o!==0&&!Ga(e);){if(o===58){let c=e.input.charCodeAt(e.position+1);if(Ve(c)||i&&et(c))break}else if(o===35){if(Re(e.input.charCodeAt(e.position-1)))break}else{if(i&&et(o))break;if(pe(o)){let c=e.position,d=e.line,p=e.lineStart,u=e.lineIndent;if(ge(e,!1),e.lineIndent>=t){l=!0,o=e.input.charCodeAt(e.position);continue}e.position=c,e.line=d,e.lineStart=p,e.lineIndent=u;break}}xt(o)||(r=e.position+1),o=e.input.charCodeAt(++e.position)}return r===s?!1:(Lr(e,s,r),kt(e,s,r,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,q.PLAIN,ve.CLIP,-1,!l),!0)}function Ut(e,t){let n=e.line;ge(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&_(e,"deficient indentation")}function tp(e,t,n){let a=e.input.charCodeAt(e.position),s=a===123,r=e.position,o=!0;if(a!==91&&a!==123)return!1;let i=s?125:93;for(s?Nr(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,qe.FLOW):Mr(e,r,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,qe.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){Ut(e,t);let l=e.input.charCodeAt(e.position);if(l===i)return e.position++,ft(e),!0;o?l===44&&_(e,"expected the node content, but found ','"):_(e,"missed comma between flow collection entries");let c=!1,d=!1;l===63&&Re(e.input.charCodeAt(e.position+1))&&(c=d=!0,e.position+=1,Ut(e,t));let p=e.line,u=gt(e),m=vt(e,t,yt,!1,!0);Ut(e,t),l=e.input.charCodeAt(e.position),(s||d||e.line===p)&&l===58?(c=!0,e.position++,Ut(e,t),s||mr(e,u),m||ye(e),vt(e,t,yt,!1,!0)||ye(e),Ut(e,t),s||ft(e)):s&&c?(m||ye(e),ye(e)):s?ye(e):c&&(mr(e,u),m||ye(e),ye(e),ft(e)),l=e.input.charCodeAt(e.position),l===44?(o=!0,e.position++):o=!1}_(e,"unexpected end of the stream within a flow collection")}function hr(e,t,n){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!Ve(e.input.charCodeAt(e.position+1)))return!1;for(Mr(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,qe.BLOCK);e.input.charCodeAt(e.position)===45&&Ve(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,_(e,"tab characters must not be used in indentation"));let a=e.line;e.position++;let s=ge(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Ve(e.input.charCodeAt(e.position+1))&&_(e,"bad indentation of a sequence entry"),s&&e.lineIndent<=t?ye(e):vt(e,t,Or,!1,!0),ge(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&_(e,"bad indentation of a sequence entry"),e.line===a&&e.input.charCodeAt(e.position)===45&&Ve(e.input.charCodeAt(e.position+1))&&_(e,"bad indentation of a sequence entry")}return ft(e),!0}function Ia(e,t,n,a){let s=!1,r=!1,o=!1,i=!1;if(e.firstTabInLine!==-1)return!1;let l=e.input.charCodeAt(e.position);for(;l!==0;){!s&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,_(e,"tab characters must not be used in indentation"));let c=e.input.charCodeAt(e.position+1),d=e.line;if((l===63||l===58)&&Ve(c))o||(Nr(e,e.position,a.anchorStart,a.anchorEnd,a.tagStart,a.tagEnd,qe.BLOCK),o=!0),l===63?(s&&ye(e),r=!0,s=!0):(s||(ye(e),r=!0),s=!1),e.position+=1,i=!0;else{s&&(ye(e),s=!1);let p=gt(e);if(!vt(e,n,Ar,!1,!0))break;if(e.line===d){for(l=e.input.charCodeAt(e.position);xt(l);)l=e.input.charCodeAt(++e.position);if(l===58)l=e.input.charCodeAt(++e.position),Ve(l)||_(e,"a whitespace character is expected after the key-value separator within a block mapping"),o||(e.events.splice(p.eventsLength,0,{type:J.MAPPING,start:p.position,anchorStart:a.anchorStart,anchorEnd:a.anchorEnd,tagStart:a.tagStart,tagEnd:a.tagEnd,style:qe.BLOCK}),o=!0),r=!0,s=!1,i=!1;else if(r)_(e,"expected ':' after a mapping key");else return a.anchorStart!==Q||a.tagStart!==Q?(ht(e,p),!1):!0}else if(r)_(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.anchorStart!==Q||a.tagStart!==Q?(ht(e,p),!1):!0}if(vt(e,t,xn,!0,i)&&(i=!1),s||i&&(ye(e),i=!1),ge(e,!0),l=e.input.charCodeAt(e.position),(e.line===d||e.lineIndent>t)&&l!==0)_(e,"bad indentation of a mapping entry");else if(e.lineIndent<t)break}return r?(s&&ye(e),o&&ft(e),!0):!1}function vt(e,t,n,a,s,r=!0){var g,v;e.depth>=e.maxDepth&&_(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let o=1,i=!1,l=!1,c=null,d=fr(),p=n===xn||n===Or,u=p,m=p;if(a&&ge(e,!0)&&(i=!0,e.lineIndent>t?o=1:e.lineIndent===t?o=0:o=-1),o===1)for(;;){let h=e.input.charCodeAt(e.position),x=gt(e);if(i&&o!==1&&(h===33||h===38))break;if(i&&m&&(d.tagStart!==Q||d.anchorStart!==Q)&&(h===33||h===38)){let C=gt(e),N=t+1;if(Ia(e,e.position-e.lineStart,N,d)&&((g=e.events[C.eventsLength])==null?void 0:g.type)===J.MAPPING)return e.depth--,!0;ht(e,C)}if(i&&(h===33&&d.tagStart!==Q||h===38&&d.anchorStart!==Q)||!Hu(e,d,n===yt)&&!zu(e,d))break;c===null&&(c=x),ge(e,!0)?(i=!0,u=m,e.lineIndent>t?o=1:e.lineIndent===t?o=0:o=-1):u=!1}if(u&&(u=i||s),o===1||n===xn){let h=n===yt||n===Ar?t:t+1,x=e.position-e.lineStart;if(o===1)if(u&&(hr(e,x,d)||Ia(e,x,h,d))||tp(e,h,d))l=!0;else{let C=e.input.charCodeAt(e.position);if(c!==null&&r&&m&&!u&&C!==124&&C!==62){let N=gt(e),L=c.position-c.lineStart;ht(e,c),Ia(e,L,h,fr())&&((v=e.events[N.eventsLength])==null?void 0:v.type)===J.MAPPING?l=!0:ht(e,N)}!l&&(p&&Xu(e,h,d)||Yu(e,h,d)||Ju(e,h,d)||Qu(e,d)||ep(e,h,n,d))&&(l=!0)}else o===0&&(l=u&&hr(e,x,d))}return p=p&&!l,!l&&(d.anchorStart!==Q||d.tagStart!==Q||p)&&(kt(e,Q,Q,d.anchorStart,d.anchorEnd,d.tagStart,d.tagEnd,q.PLAIN),l=!0),e.depth--,l||d.anchorStart!==Q||d.tagStart!==Q}function np(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Re(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),a=[];for(n.length===0&&_(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!pe(e.input.charCodeAt(e.position));){for(;xt(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||pe(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let s=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Re(e.input.charCodeAt(e.position));)e.position++;a.push(e.input.slice(s,e.position))}if(pe(e.input.charCodeAt(e.position))&&Sn(e),n==="YAML"){e.directives.some(r=>r.kind==="yaml")&&_(e,"duplication of %YAML directive"),a.length!==1&&_(e,"YAML directive accepts exactly one argument");let s=/^([0-9]+)\.([0-9]+)$/.exec(a[0]);s===null&&_(e,"ill-formed argument of the YAML directive"),parseInt(s[1],10)!==1&&_(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:a[0]})}else if(n==="TAG"){a.length!==2&&_(e,"TAG directive accepts exactly two arguments");let[s,r]=a;$r.test(s)||_(e,"ill-formed tag handle (first argument) of the TAG directive"),Cr.call(e.tagHandlers,s)&&_(e,`there is a previously declared suffix for "${s}" tag handle`),Bu.test(r)||_(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[s]=r,e.directives.push({kind:"tag",handle:s,prefix:r})}return!0}function ap(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(ge(e,!0);np(e);)t=!0,ge(e,!0);let n=!1,a=!1,s=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Ve(e.input.charCodeAt(e.position+3))){n=!0;let i=e.line;e.position+=3,ge(e,!0),s=e.line>i}else t&&_(e,"directives end mark is expected");let r=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&bt(e)){e.position+=3,ge(e,!0);return}if(Wu(e,n,!1),vt(e,e.lineIndent-1,xn,!1,s,s)||ye(e),ge(e,!0),e.position===e.lineStart&&bt(e)&&(a=e.input.charCodeAt(e.position)===46,a)){let i=e.line;e.position+=3,ge(e,!0),e.line===i&&e.position<e.length&&_(e,"end of the stream or a document separator is expected")}let o=e.events[r];(o==null?void 0:o.type)===J.DOCUMENT&&(o.explicitEnd=a),ft(e),!a&&e.position<e.length&&!Ga(e)&&_(e,"end of the stream or a document separator is expected")}function On(e,t){let n=e.length,a=S(y(y({},Tr),t),{input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]}),s=e.indexOf("\0");for(s!==-1&&An.throwAt(e,s,"null byte is not allowed in input",a.filename);a.position<a.length&&(Er(a),ge(a,!0),!(a.position>=a.length));){let r=a.position;ap(a),a.position===r&&_(a,"can not read a document")}return a.events}var sv=y(y({},Tr),Iu);function $n(e,t){return(e&1<<t)!==0}var yr={applyQuoteFlowKeysOption:sp,doubleQuoteForInvisibles:rp,doubleQuoteWhitespaceOnly:op,applyForceQuotesOption:ip,tryLongOrMultilineAsBlock:lp,quoteInvalidPlain:cp,fallbackToDoubleQuoted:dp};function Ir(e){return e.presenterOptions.quoteStyle==="single"&&$n(e.allowedStylesMask,q.SINGLE_QUOTED)?q.SINGLE_QUOTED:q.DOUBLE_QUOTED}function sp(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==q.PLAIN||(e.style=q.DOUBLE_QUOTED))}function rp(e){e.style===q.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}function op(e){e.style===q.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}function ip(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==q.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?q.DOUBLE_QUOTED:Ir(e)))}function lp(e){if(e.style!==q.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!$n(e.allowedStylesMask,q.LITERAL_BLOCK)){n&&(e.style=q.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=q.LITERAL_BLOCK);return}let s=Math.max(Math.min(a,40),a-e.shiftOfContent),r=0,o=!1;for(;r<=t.length;){let i=t.length,l=t.indexOf(`
`,r);l!==-1&&(i=l);let c=t.slice(r,i);if(c.length>s&&c[0]!==" "&&/ [^ \t]/.test(c)&&(o=!0),l===-1)break;r=l+1}o?e.style=q.FOLDED_BLOCK:n&&(e.style=q.LITERAL_BLOCK)}function cp(e){e.style===q.PLAIN&&!$n(e.allowedStylesMask,q.PLAIN)&&(e.style=Ir(e))}function dp(e){$n(e.allowedStylesMask,e.style)||(e.style=q.DOUBLE_QUOTED)}var up="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",pp="[\\n\\r]",mp="\\uFEFF",Ua="[ \\t]",_r=`(?:(?!(?:${pp}|${mp}))${up})`,Pn=`(?:(?!${Ua})${_r})`,Vr="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",Dr="[-?:,\\[\\]{}#&*!|>'\"%@`]",fp="[,\\[\\]{}]",Ba=Pn,Wa=`(?:(?!${fp})${Pn})`,gp=`(?:(?:(?!${Dr})${Pn})|[?:-](?=${Ba}))`,hp=`(?:(?:(?!${Dr})${Pn})|[?:-](?=${Wa}))`,Fr=`(?:(?:(?![:#])${Ba})|:(?=${Ba}))#*`,Br=`(?:(?:(?![:#])${Wa})|:(?=${Wa}))#*`,Wr=`(?:${Ua}*${Fr})*`,Kr=`(?:${Ua}*${Br})*`,qr=`${gp}#*${Wr}`,jr=`${hp}#*${Kr}`,yp=qr,bp=jr,vp=`\\n+${Fr}${Wr}`,kp=`\\n+${Br}${Kr}`,xp=`${qr}(?:${vp})*`,Sp=`${jr}(?:${kp})*`,rv=new RegExp(`^(?:${xp})$`,"u"),ov=new RegExp(`^(?:${Sp})$`,"u"),iv=new RegExp(`^(?:${yp})$`,"u"),lv=new RegExp(`^(?:${bp})$`,"u"),cv=new RegExp(`^(?:${Vr})*$`,"u"),dv=new RegExp(`^(?:${Vr}|\\n)*$`,"u"),uv=new RegExp(`^(?:${_r}|\\n)*$`,"u");var wp={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(yr).map(e=>Reflect.get(yr,e)),tagBeforeAnchor:!1};var pv=S(y({},wp),{schema:Ru,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var mv=J.DOCUMENT,fv=J.SEQUENCE,gv=J.MAPPING,hv=J.SCALAR,yv=J.ALIAS,bv=J.POP,vv=q.PLAIN,kv=q.SINGLE_QUOTED,xv=q.DOUBLE_QUOTED,Sv=q.LITERAL_BLOCK,wv=q.FOLDED_BLOCK,Rv=qe.BLOCK,Cv=qe.FLOW,Av=ve.CLIP,Ov=ve.STRIP,$v=ve.KEEP;var Rp=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),Cp=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]),Ap=/^[-+]?(?:0|[1-9][0-9]*)$/,Op=/^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/,$p=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,Pp={16:/^[0-9a-fA-F]+$/,8:/^[0-7]+$/,2:/^[01]+$/},Tp={x:16,X:16,b:2,B:2,o:8,O:8,"":8};function Ur(e){let t=e.charCodeAt(0);if(t>=48&&t<=57)return Gr(e);switch(t){case 43:case 45:case 46:return Cp.has(e)?Number.NaN:Gr(e);case 110:case 78:case 121:case 89:case 116:case 84:case 102:case 70:case 111:case 79:case 126:{let n=Rp.get(e);return n===void 0?e:n}default:return Number.isNaN(t)?null:e}}function Gr(e){var a,s;let t=e.includes("_")&&e[0]!=="."?e.replaceAll("_",""):e;if(Ap.test(t))return Number(t);let n=Op.exec(t);if(n){let[,r,o="",i=""]=n,l=(a=Tp[o])!=null?a:8;if((s=Pp[l])!=null&&s.test(i))return(r==="-"?-1:1)*Number.parseInt(i,l)}return $p.test(t)?Number(t):e}function Hr(e){if(e!==null)return typeof e=="string"?e:String(e)}var re={scalar:1,sequence:2,mapping:3,key:4,alias:5},Ha=2e5,Mp=2;function zr(e,t,n){var l;let a=[],s=[],r=[],o=0;for(;o<t.length;)((l=t[o++])==null?void 0:l.type)===J.DOCUMENT&&a.push(i());return{trees:a,duplicates:s,faults:r};function i(){var j,U;let c=new Int32Array((t.length-o)*4),d=[],p=new Map,u=0,m=0,g=0,v=((j=t[o])==null?void 0:j.type)===J.POP?null:C(0);for(;o<t.length&&((U=t[o])==null?void 0:U.type)!==J.POP;)o++;return o++,{value:v,tape:c.slice(0,u),keys:d};function h(b,f,w){let R=u;return c[R]=b,c[R+1]=n(f),c[R+2]=n(w),u+=4,c[R+3]=u,g=w,R}function x(b){var f,w;return{start:(f=c[b+1])!=null?f:0,end:(w=c[b+2])!=null?w:0}}function C(b){let f=t[o++];switch(m++,f==null?void 0:f.type){case J.SCALAR:{let w=k(re.scalar,f),R=G(f,w);return f.anchorStart>=0&&p.set(e.slice(f.anchorStart,f.anchorEnd),{value:R,entry:w,nodes:1}),R}case J.ALIAS:return T(f.anchorStart,f.anchorEnd);case J.SEQUENCE:case J.MAPPING:{let w=f.type===J.MAPPING,R=f.anchorStart>=0?e.slice(f.anchorStart,f.anchorEnd):void 0;R!==void 0&&p.set(R,"open");let E=h(w?re.mapping:re.sequence,f.start,f.start),F=m,D=w?L(E,b):N(b);return f.style===Mp&&(g=Ep(e,g,w?"}":"]")),c[E+2]=n(g),c[E+3]=u,R!==void 0&&p.set(R,{value:D,entry:E,nodes:m-F+1}),D}default:return null}}function N(b){var w;let f=[];for(;o<t.length&&((w=t[o])==null?void 0:w.type)!==J.POP;)f.push(C(b+1));return o++,f}function L(b,f){var R;let w={};for(;o<t.length&&((R=t[o])==null?void 0:R.type)!==J.POP;){let E=t[o],F=u,D=I(E);if(D===void 0)C(f+1);else if(D==="<<"&&(E==null?void 0:E.type)===J.SCALAR&&E.style===q.PLAIN)B(w,C(f+1),F);else{if(w[D]!==void 0&&Object.hasOwn(w,D)){let fe=$(b,F,D);fe!==void 0&&s.push({key:D,first:x(fe),second:x(F),depth:f})}let z=C(f+1);D==="__proto__"?Object.defineProperty(w,D,{value:z,enumerable:!0,configurable:!0,writable:!0}):w[D]=z}}return o++,w}function I(b){if((b==null?void 0:b.type)===J.SCALAR){o++,m++;let w=k(re.key,b),R=Hr(G(b,w));return R===void 0&&r.push({code:"null-key",span:x(w)}),c[w+3]=d.push(R!=null?R:"")-1,R}let f=u;C(0),r.push({code:"complex-key",span:x(f)})}function B(b,f,w){let R=Array.isArray(f)?[...f].reverse():[f];for(let E of R)typeof E=="object"&&E!==null&&!Array.isArray(E)?Object.assign(b,E):r.push({code:"bad-merge",span:x(w)})}function $(b,f,w){var R;for(let E=b+4;E<f;E=A(E+4))if(c[E]===re.key&&d[(R=c[E+3])!=null?R:0]===w)return E}function A(b){var f;return c[b]===re.alias?b+4:(f=c[b+3])!=null?f:b+4}function T(b,f){let w=e.slice(b,f),R=h(re.alias,b-1,f),E=p.get(w);if(c[R+3]=typeof E=="object"?E.entry:R,E===void 0)return r.push({code:"unknown-anchor",name:w,anchors:[...p.keys()],span:x(R)}),null;if(E==="open")return r.push({code:"anchor-in-itself",name:w,span:x(R)}),null;let F=m;return m+=E.nodes,F<=Ha&&m>Ha&&E.nodes>1&&r.push({code:"too-many-aliases",count:m,span:x(R)}),m>Ha&&E.nodes>1?null:E.value}function k(b,f){if(f.valueStart<0)return h(b,g,g);let w=f.style===q.SINGLE_QUOTED||f.style===q.DOUBLE_QUOTED;return h(b,f.valueStart-(w?1:0),f.valueEnd+(w?1:0))}function G(b,f){let w=b.tagStart>=0?e.slice(b.tagStart,b.tagEnd):"";if(b.valueStart<0)return w===""||w==="!!null"?null:"";let R=b.fast?e.slice(b.valueStart,b.valueEnd):Rr(e,b);if(w==="!!binary")return Ip(R);if(w!==""&&!Np.has(w)||b.style!==q.PLAIN&&w==="")return R;let E=Ur(R);return typeof E=="number"&&!Number.isFinite(E)?(r.push({code:"not-finite",text:R,span:x(f)}),R):E}}}var Np=new Set(["!!int","!!float","!!bool","!!null"]);function Ep(e,t,n){for(let a=t;a<e.length;a++){if(e[a]===n)return a+1;e[a]==="#"&&(a=Lp(e,a))}return e.length}function Lp(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function Ip(e){try{return atob(e.replace(/\s/g,""))}catch(t){return e}}function Mn(e,t){let n=0,a,s=0;for(let r of t){let o=typeof r=="number"?Yr(e,n,r):Ht(e,n,r);if(o===void 0)break;a=o.key===void 0?void 0:za(e,o.key),n=o.value,s++}return{key:a,value:za(e,n),depth:s}}function Qa(e,t){var o;let n=Mn(e,t),a=Dp(e,t.slice(0,n.depth)),s=e.tape[a],r=n.value.start===n.value.end;return s===re.scalar&&n.depth===t.length&&!r?n.value:n.key?n.key:s===re.mapping&&(o=_p(e,a))!=null?o:n.value}function Qr(e,t){let n=Mn(e,t);return n.depth===t.length&&n.key?n.key:Qa(e,t)}function _p(e,t){var r,o;let n=(r=Ht(e,t,"name"))!=null?r:Vp(e,t);if((n==null?void 0:n.key)===void 0)return;let a=za(e,n.key);return e.tape[n.value]===re.scalar&&n.value===n.key+4?{start:a.start,end:Math.max(a.end,(o=e.tape[n.value+2])!=null?o:0)}:a}function Vp(e,t){var a;let n=t+4;return n<((a=e.tape[t+3])!=null?a:0)&&e.tape[n]===re.key?{key:n,value:n+4}:void 0}function Dp(e,t){var a,s;let n=0;for(let r of t)n=(s=(a=typeof r=="number"?Yr(e,n,r):Ht(e,n,r))==null?void 0:a.value)!=null?s:n;return n}function za(e,t){var n,a;return{start:(n=e.tape[t+1])!=null?n:0,end:(a=e.tape[t+2])!=null?a:0}}function St(e,t){var n;return e.tape[t]===re.alias&&(n=e.tape[t+3])!=null?n:t}function Tn(e,t){var n;return e.tape[t]===re.alias?t+4:(n=e.tape[t+3])!=null?n:t+4}function Yr(e,t,n){var o;let a=St(e,t);if(e.tape[a]!==re.sequence)return;let s=(o=e.tape[a+3])!=null?o:0,r=a+4;for(let i=0;r<s;i++,r=Tn(e,r))if(i===n)return{key:void 0,value:St(e,r)}}function Ht(e,t,n){var o,i,l;let a=St(e,t);if(e.tape[a]!==re.mapping)return;let s=(o=e.tape[a+3])!=null?o:0,r;for(let c=a+4;c<s;){let d=e.tape[c]===re.key?c+4:Tn(e,c),p=e.tape[c]===re.key?e.keys[(i=e.tape[c+3])!=null?i:0]:void 0;p===n?r={key:c,value:St(e,d)}:p==="<<"&&(r=(l=Fp(e,St(e,d),n))!=null?l:r),c=Tn(e,d)}return r}function Fp(e,t,n){var s;if(e.tape[t]===re.mapping)return Ht(e,t,n);let a=(s=e.tape[t+3])!=null?s:0;for(let r=t+4;e.tape[t]===re.sequence&&r<a;r=Tn(e,r)){let o=Ht(e,St(e,r),n);if(o)return o}}var je=class e{constructor(t,n,a,s){ce(this,"document");ce(this,"value");ce(this,"parent");ce(this,"step");this.document=t,this.value=n,this.parent=a,this.step=s}static root(t){return new e(t,t.value,void 0,"")}get path(){let t=[];for(let n=this;n!=null&&n.parent;n=n.parent)t.unshift(n.step);return t}get exists(){return this.value!==void 0&&this.value!==null}get name(){return String(this.step)}get key(){return{document:this.document,path:this.path,isKey:!0}}get(t){let n=this.value,a=H(n)&&Object.hasOwn(n,t)?n[t]:void 0;return new e(this.document,a,this,t)}items(){let t=this.value;return Array.isArray(t)?t.map((n,a)=>new e(this.document,n,this,a)):[]}entries(){let t=this.value;return H(t)?Object.keys(t).map(n=>[n,new e(this.document,t[n],this,n)]):[]}text(){return typeof this.value=="string"?this.value:void 0}number(){return typeof this.value=="number"?this.value:void 0}flag(){return typeof this.value=="boolean"?this.value:void 0}scalar(){return typeof this.value=="string"||typeof this.value=="number"?this.value:void 0}labels(){let t=this.value;if(!H(t))return{};let n={};for(let a of Object.keys(t)){let s=t[a];typeof s=="string"&&(n[a]=s)}return n}texts(){return Array.isArray(this.value)?this.value.filter(t=>typeof t=="string"):[]}};function H(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ge(e){return e.isKey?Qr(e.document,e.path):Qa(e.document,e.path)}var Zr=vn(Ya(),1);function Ue(e,t,n){let a,s=e.length>=8?3:e.length>=4?2:0;for(let r of t){let o=n(r);if(o===e||Math.abs(o.length-e.length)>=3)continue;let i=Nn(o)===Nn(e)?.5:(0,Zr.distance)(o,e);i<s&&Xr(o)!==Xr(e)&&!qp(o,e)&&(a=r,s=i)}return a}function Nn(e){return e.toLowerCase().replace(/[-_.]/g,"")}function Xr(e){return e.replace(/\d+/g,"#")}function qp(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&Nn(e)!==Nn(t):n.some((s,r)=>{var o,i;return s!==a[r]&&Math.min(s.length,(i=(o=a[r])==null?void 0:o.length)!=null?i:0)<=2})}var Ja=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),Kv=new Map([...Ja].map(([e,t])=>[t,e])),jp=[...Ja.keys()];function En(e){let t=new Set(e);return[...jp.filter(a=>t.has(a)),...[...t].filter(a=>!Ja.has(a))]}var Ln="docker.io",Gp="index.docker.io",In="library/";var eo="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",Up=`(?:${eo}(?:\\.${eo})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,to="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",Hp=`${to}(?:/${to})*`,zp="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",Qp="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",Yp=new RegExp(`^(?:(${Up})/)?(${Hp})(?::(${zp}))?(?:@(${Qp}))?$`),Jp=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Xp=/^[a-f0-9]{64}$/;function Fe(e){var c;if(Xp.test(e))return;let[t,n]=Zp(e),a=(c=n.split(":",1)[0])!=null?c:"";if(a!==a.toLowerCase())return;let s=Yp.exec(`${t}/${n}`);if(s===null)return;let[,r="",o="",i,l]=s;if(!(o.length>255)&&!(l!==void 0&&!Jp.test(l)))return{registry:r,repository:o,name:r===""?o:`${r}/${o}`,familiarName:em(r,o),tag:i!=null?i:l===void 0?"latest":"",explicitTag:i,digest:l}}function no(e){var t;return((t=Fe(e))==null?void 0:t.tag)==="latest"?"Always":"IfNotPresent"}function Zp(e){let t=e.indexOf("/");if(t===-1)return[Ln,In+e];let n=e.slice(0,t),a=e.slice(t+1),s=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),r=s&&n!==Gp?n:Ln,o=s?a:e,i=r===Ln&&!o.includes("/");return[r,i?In+o:o]}function em(e,t){if(e==="")return t;if(e!==Ln)return`${e}/${t}`;if(!t.startsWith(In))return t;let n=t.slice(In.length);return n.includes("/")?t:n}var tm={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},nm={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},so=[...ao(tm,!0),...ao(nm,!1)],zt=[...new Set(so.map(({kind:e})=>e))].sort(),am=new Map(so.map(e=>[`${e.group}/${e.kind}`,e]));function Rt(e,t){let n=am.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function Xa(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function ao(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(s=>{let[r="",o="",...i]=s.trim().split(" ");return{group:n,kind:r,plural:o,namespaced:t,versions:i}}))}var Qt="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",Uv=new RegExp(`^${Qt}$`),sm=new RegExp(`^${Qt}(?:\\.${Qt})*$`),Hv=new RegExp(`^\\*\\.${Qt}(?:\\.${Qt})*$`);var ro=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var oo=63,rm=253;function om(e){return e.length<=rm&&sm.test(e)}function _n(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>oo||!ro.test(n)?!1:t===-1||om(e.slice(0,t))}function Za(e){return e===""||e.length<=oo&&ro.test(e)}var io=e=>e.length>0,lo=e=>e.length===0,mo=new Map([["In",{takes:io,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${po(t).join(",")})`}],["NotIn",{takes:io,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${po(t).join(",")})`}],["Exists",{takes:lo,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:lo,matches:e=>e===void 0,text:e=>`!${e}`}]]);function Ee(e,t){return!Ct(e)||!ts(e.matchLabels).every(([a,s])=>es(t,a)===s&&_n(a)&&Za(s))?!1:Ne(e.matchExpressions).every(a=>go(a,t))}function At(e,t){let n=ts(e);return n.length>0&&n.every(([a,s])=>es(t,a)===s)}function fo(e,t,n){return e==null?!0:Ne(e.nodeSelectorTerms).some(a=>im(a,t,n))}function Ce(e){if(!Ct(e))return"<none>";let t=ts(e.matchLabels).map(([s,r])=>({key:s,text:`${s}=${Yt(r)}`})),n=Ne(e.matchExpressions).filter(Ct).map(s=>({key:Yt(s.key),text:dm(s)})),a=[...t,...n].sort((s,r)=>ho(s.key,r.key));return a.length===0?"<none>":a.map(({text:s})=>s).join(",")}function go(e,t){if(!Ct(e))return!1;let n=mo.get(e.operator),a=Ne(e.values);return n===void 0||!n.takes(a)||!uo(e.key)||!_n(e.key)||!a.every(s=>uo(s)&&Za(s))?!1:n.matches(es(t,e.key),a)}function im(e,t,n){let a=Ne(e==null?void 0:e.matchExpressions),s=Ne(e==null?void 0:e.matchFields);return a.length===0&&s.length===0?!1:a.every(r=>lm(r,t))&&s.every(r=>cm(r,n))}function lm(e,t){let n=e==null?void 0:e.operator;if(n!=="Gt"&&n!=="Lt")return go(e,t);let{key:a,values:s}=e;if(typeof a!="string"||!_n(a)||Ne(s).length!==1)return!1;let r=co(t==null?void 0:t[a]),o=co(Ne(s)[0]);return r===void 0||o===void 0?!1:n==="Gt"?r>o:r<o}function cm(e,t){let n=Ne(e==null?void 0:e.values);return(e==null?void 0:e.key)!=="metadata.name"||n.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:n[0]===t==(e.operator==="In")}function co(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function dm(e){var s;let t=Yt(e.key),n=Ne(e.values).map(Yt),a=mo.get(e.operator);return(s=a==null?void 0:a.text(t,n))!=null?s:`${t} ${Yt(e.operator)} (${n.join(",")})`}function es(e,t){return Ct(e)&&Object.hasOwn(e,t)?e[t]:void 0}function ts(e){return Ct(e)?Object.entries(e):[]}function Ne(e){return Array.isArray(e)?e:[]}function Ct(e){return typeof e=="object"&&e!==null}function uo(e){return typeof e=="string"}function Yt(e){return typeof e=="object"||e===void 0?"":String(e)}function po(e){return[...e].sort(ho)}function ho(e,t){return e===t?0:e<t?-1:1}function Vn({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let s=yo(e),r=um(t,n).flatMap(o=>{var i;return(i=o.ports)!=null?i:[]}).find(o=>o.name===a&&yo(o)===s);return r===void 0?{found:!1}:{number:r.containerPort,found:!0}}function bo(e,t){return e==null?void 0:e.find(n=>n.name===t)}function um(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function yo(e){return e.protocol||"TCP"}var pm={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},mm={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},fm=new Map([...Object.entries(pm).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(mm).map(([e,t])=>[e,{base:2,exponent:t}])]),gm=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,hm=/^[eE][-+]?[0-9]+$/,Dn=2n**63n-1n,ym=18,Ot=9,bm=400;function Ae(e){var l,c,d,p;let t=typeof e=="number"?String(e):e;if(t==="")return;let n=gm.exec(t);if(n===null)return;let a=vm((l=n[4])!=null?l:"");if(a===void 0)return;let s=n[1]==="-",r=km((c=n[2])!=null?c:""),o=(p=(d=n[3])==null?void 0:d.slice(1))!=null?p:"",i=a.base===10?xm(r,o,a):Sm(r,o,a);if(i!==void 0)return vo(i,s);if(!(n[2]===""&&o===""))return vo(wm(r,o,a),s)}function Le(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return Ae(e);if(typeof e=="string")return Ae(e.trim())}function vm(e){let t=fm.get(e);if(t!==void 0)return t;if(!hm.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>Dn||n<-Dn-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function km(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function xm(e,t,n){if(e.length+t.length>ym)return;let a=n.exponent-t.length|0;if(!(a<-Ot))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Sm(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function wm(e,t,n){let a=BigInt(e+t),s=n.base===10?t.length-n.exponent|0:t.length,r=n.base===10?a:a<<BigInt(n.exponent);if(r===0n||s<-bm)return{numerator:r,scale:s,wide:!0};let o=Rm(r,s);return n.base===2&&o>Dn*10n**BigInt(Ot)?{numerator:Dn,scale:0,wide:!0}:{numerator:o,scale:Ot,wide:!0}}function Rm(e,t){if(t<=Ot)return e*10n**BigInt(Ot-t);let n=t-Ot;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function vo(e,t){return t?S(y({},e),{numerator:-e.numerator}):e}var Cm=["k","M","G","T","P","E"],Am=["kilo","mega","giga","tera","peta","exa"],Om=["kibi","mebi","gibi","tebi","pebi","exbi"],$m=new Map([...Cm.flatMap((e,t)=>{var n,a;return Nm(e,(n=Am[t])!=null?n:"",(a=Om[t])!=null?a:"")}),...Be("case",["n"],"n"),...Be("case",["u"],"u"),...Be("bytes-suffix",["b","byte","bytes"],""),...Be("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...Be("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...Be("grammar",["millicore","millicores"],"m"),...Be("grammar",["\u03BC","\xB5"],"u")]),Pm=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function Jt(e){if(Le(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(ns(a))return{code:n===a?"grammar":"space",suggestion:a};let s=Pm.exec(Mm(a));if(s===null)return{code:"grammar"};let[,r="",o=""]=s,i=Tm(o);if(i===void 0||!ns(r+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:r+c}:{code:l,suggestion:r+c,alternative:r+d}}function Tm(e){return ns(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:$m.get(e.toLowerCase())}function Mm(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function ns(e){return Ae(e)!==void 0}function Be(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function Nm(e,t,n){let a=e.toLowerCase(),s=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:s}],...Be("case",[`${a}i`],s),...Be("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],s),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(r=>[r,{code:"bytes-suffix",suffix:e,alternative:s}])]}var Em=4e3;function Ie(e,t){if(e.scale===t.scale)return Xt(e.numerator,t.numerator);let n=Xt(e.numerator,0n);if(n!==Xt(t.numerator,0n))return Xt(e.numerator,t.numerator);if(n===0)return 0;let a=ko(e)-ko(t);if(a!==0)return a>0?n:-n;let s=Math.max(e.scale,t.scale);return Xt(xo(e,s),xo(t,s))}function tt(e){return e.wide?Vm(e):Lm(e)}function Fn(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-Em)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",s=So(t).toString().padStart(n+1,"0"),r=s.slice(-n).replace(/0+$/,""),o=a+s.slice(0,-n);return r===""?o:`${o}.${r}`}function Xt(e,t){return e===t?0:e<t?-1:1}function So(e){return e<0n?-e:e}function ko(e){return So(e.numerator).toString().length-e.scale}function xo(e,t){return e.numerator*10n**BigInt(t-e.scale)}function Zt(e){return BigInt.asIntN(64,e)}function Lm({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Im(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function Im(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=Zt(n);return a===n||_m.has(t)?a:0n}var _m=new Set([1,2,3,6,9]);function Vm({numerator:e,scale:t}){if(t===0)return Zt(e);if(t<=-64)return 0n;if(t<0)return Zt(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?Zt(e):e,s=a/n;return Zt(a%n===0n?s:s+1n)}var Dm="volume.beta.kubernetes.io/storage-class",Fm=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],Bm=new Map([["kubernetes.io/aws-ebs","ebs.csi.aws.com"],["kubernetes.io/azure-disk","disk.csi.azure.com"],["kubernetes.io/azure-file","file.csi.azure.com"],["kubernetes.io/cinder","cinder.csi.openstack.org"],["kubernetes.io/gce-pd","pd.csi.storage.gke.io"],["kubernetes.io/portworx-volume","pxd.portworx.com"],["kubernetes.io/vsphere-volume","csi.vsphere.vmware.com"]]);function wo(e){var t,n;return(n=(t=ss(e))!=null?t:e.storageClassName)!=null?n:""}function Ro(e){return ss(e)!==void 0||typeof e.storageClassName=="string"}function $t(e){var t,n;return(n=(t=ss(e))!=null?t:e.storageClassName)!=null?n:""}function Co(e){return Fm.some(t=>(e==null?void 0:e[t])==="true")}function as(e){return e===""||e==="kubernetes.io/no-provisioner"?"none":Bm.has(e)?"migrated":e.startsWith("kubernetes.io/")?"unknown-in-tree":"external"}function ss(e){var n;let t=(n=e.annotations)==null?void 0:n[Dm];return typeof t=="string"?t:void 0}var Ao={ClusterRole:"rbac.authorization.k8s.io",ClusterRoleBinding:"rbac.authorization.k8s.io",ConfigMap:"",CronJob:"batch",DaemonSet:"apps",Deployment:"apps",EndpointSlice:"discovery.k8s.io",Endpoints:"",HorizontalPodAutoscaler:"autoscaling",Ingress:"networking.k8s.io",IngressClass:"networking.k8s.io",Job:"batch",LimitRange:"",Namespace:"",NetworkPolicy:"networking.k8s.io",Node:"",PersistentVolume:"",PersistentVolumeClaim:"",Pod:"",PodDisruptionBudget:"policy",PodTemplate:"",PriorityClass:"scheduling.k8s.io",ReplicaSet:"apps",ReplicationController:"",ResourceQuota:"",Role:"rbac.authorization.k8s.io",RoleBinding:"rbac.authorization.k8s.io",RuntimeClass:"node.k8s.io",Secret:"",Service:"",ServiceAccount:"",StatefulSet:"apps",StorageClass:"storage.k8s.io"},Wm={extensions:["Deployment","DaemonSet","ReplicaSet","Ingress","NetworkPolicy"]};function Oo(e,t){var n;if(Km(t))return Ao[t]===e||(n=Wm[e])!=null&&n.includes(t)?t:void 0}function Km(e){return Object.hasOwn(Ao,e)}var qm=[{path:/(^|\/)(Chart|values[^/]*|requirements)\.ya?ml$/,reason:"Helm chart or values"},{path:/(^|\/)((docker-)?compose[^/]*)\.ya?ml$/,text:/^services:/m,reason:"Compose file"},{text:/^(jobs|stages|pipeline):/m,reason:"CI file"},{text:/^\s*-\s+["']?op["']?:/m,reason:"Kustomize patch"}];function Po(e){return jm.test(e)}var jm=/(?:^|[\s"'{,])(?:apiVersion|kind)["']?[ \t]*:/;function To(e,t){var a;let n=qm.find(s=>{var r,o,i,l;return((o=(r=s.path)==null?void 0:r.test(e))!=null?o:!0)&&((l=(i=s.text)==null?void 0:i.test(t))!=null?l:!0)});return(a=n==null?void 0:n.reason)!=null?a:"no apiVersion and kind"}var Gm=[/^kubeadm\.k8s\.io$/,/^kubelet\.config\.k8s\.io$/,/^kubeproxy\.config\.k8s\.io$/,/^kubescheduler\.config\.k8s\.io$/,/^kubecontrollermanager\.config\.k8s\.io$/,/^controller-runtime\.sigs\.k8s\.io$/,/^audit\.k8s\.io$/,/^apiserver\.(config\.)?k8s\.io$/,/^client\.authentication\.k8s\.io$/,/^kind\.x-k8s\.io$/,/^k3d\.io$/,/^minikube\.sigs\.k8s\.io$/,/^skaffold(\/|$)/,/^eksctl\.io$/,/^config\.openshift\.io\/config$/],Um=/^(skaffold\/|kustomize\.config\.k8s\.io\/|config\.kubernetes\.io\/|builtin$|kops\/v1alpha2$)/,Hm=new Set(["AdmissionConfiguration","EncryptionConfiguration","EgressSelectorConfiguration","ImageReview"]);function Bn(e,t){let n=je.root(e);if(!H(n.value))return{skipped:"not a mapping"};let{apiVersion:a,kind:s}=n.value;if(typeof a!="string"||typeof s!="string")return{skipped:"no apiVersion and kind"};if(/^kustomize\.config\.k8s\.io\//.test(a)||s==="Kustomization"&&!a.includes("toolkit.fluxcd.io"))return{skipped:"Kustomize file"};let{group:r}=Xa(a);if(Um.test(a)||Hm.has(s)||Gm.some(i=>i.test(r)))return{skipped:"tool configuration"};if(zm(s,n.value)){let i=s==="List"?void 0:s.slice(0,-4);return{resources:n.get("items").items().flatMap(c=>{var d;return(d=$o(c,t,{apiVersion:a,kind:i}))!=null?d:[]})}}let o=$o(n,t,{apiVersion:a,kind:s});return{resources:o?[o]:[]}}function zm(e,t){return e.endsWith("List")&&Array.isArray(t.items)&&t.spec===void 0}function $o(e,t,n){var d,p;if(!H(e.value))return;let a=typeof e.value.apiVersion=="string"?e.value.apiVersion:n.apiVersion,s=typeof e.value.kind=="string"?e.value.kind:n.kind;if(s===void 0)return;let{group:r,version:o}=Xa(a),i=ae(e),l=(d=Rt(r,s))!=null?d:!1,c=i.get("namespace").text();return{apiVersion:a,group:r,version:o,kind:s,visitable:Oo(r,s),name:(p=i.get("name").text())!=null?p:"",namespace:l?"":c||t,hasOwnNamespace:!l&&c!==void 0&&c!=="",at:e,file:e.document.file}}function ae(e){return e.get("metadata")}function ee(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}var Qm={"/Pod":"self","/ReplicationController":"template","/PodTemplate":"self","apps/Deployment":"template","apps/StatefulSet":"template","apps/DaemonSet":"template","apps/ReplicaSet":"template","extensions/Deployment":"template","extensions/DaemonSet":"template","extensions/ReplicaSet":"template","batch/Job":"template","batch/CronJob":"jobTemplate","argoproj.io/Rollout":"template","apps.openshift.io/DeploymentConfig":"template","apps.kruise.io/CloneSet":"template","apps.kruise.io/StatefulSet":"template","apps.kruise.io/DaemonSet":"template"};function Pt(e){var c;let t=Qm[`${e.group}/${e.kind}`];if(t===void 0)return;let a=e.at.get("spec"),s=Jm(e,t),r=s.get("spec");if(!H(r.value))return;let o=s.get("metadata"),i=[],l={resource:e,metadata:o,spec:r,labels:o.get("labels").labels(),containers:i,replicas:Xm(e,a.get("replicas").number())};for(let[d,p]of Ym)for(let u of r.get(d).items()){let m=u;if(!H(m.value))continue;let g=p==="init"&&m.get("restartPolicy").text()==="Always";i.push({role:g?"sidecar":p,name:(c=m.get("name").text())!=null?c:"",at:m,workload:l})}return l}var Ym=[["initContainers","init"],["containers","container"],["ephemeralContainers","ephemeral"]];function Jm(e,t){let n=e.at.get("spec");if(t==="template")return n.get("template");if(t==="jobTemplate")return n.get("jobTemplate").get("spec").get("template");let a=e.at;return e.kind==="PodTemplate"?a.get("template"):a}function Xm(e,t){if(e.kind==="Pod")return 1;if(!(e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"))return t!=null?t:1}function Oe(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}var Mo=vn(Ya(),1);function ke(e,t){let n=e.toLowerCase(),a,s=(e.length<=3?1:e.length<=8?2:3)+1;for(let r of t){if(e.length>=3&&r.toLowerCase().startsWith(n)&&r!==e)return r;if(Math.abs(r.length-e.length)>=s)continue;let o=(0,Mo.distance)(n,r.toLowerCase());o<s&&(a=r,s=o)}return a}function Tt(e,t){let n=ke(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var Zm=["storage","image","health","resources","network","workload","config","syntax","suppression"],rs=["error","warning","info"];function O(e){return y({options:{}},e)}function Mt(e,t){var a;let n=new Map;for(let s of e){let r=(a=n.get(s.from))!=null?a:new Map;n.set(s.from,r);let o=`${s.to.kind}/${s.to.namespace}/${s.to.name}/${t(s)}`,i=r.get(o);i?i.push(s):r.set(o,[s])}return[...n.values()].flatMap(s=>[...s.values()].flatMap(([r,...o])=>r?[{first:r,others:o}]:[]))}function Wn({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:ae(e.resource.at).get("name"),note:ef(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function ef(e){return e.namespace===""?ee(e):`${ee(e)} in namespace '${e.namespace}'`}var No=O({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){var a;let n=e.references.filter(({state:s,optional:r,proof:o})=>s==="missing"&&!r&&((o==null?void 0:o.code)==="near-key"||(o==null?void 0:o.code)==="no-key"));for(let{first:s,others:r}of Mt(n,({to:o})=>{var i;return(i=o.key)!=null?i:""})){let{at:o,keyAt:i,to:l,proof:c,effect:d}=s;if(!c||c.code==="complete")continue;let p=ee(c.resource),u={object:p,key:(a=l.key)!=null?a:"",effect:d},m=[{at:tf(c.resource),note:`the keys of ${p}`},...r.slice(0,5).map(af)];c.code==="near-key"?t(i!=null?i:o,"similar",S(y({},u),{meant:c.key}),{related:m}):t(i!=null?i:o,"absent",S(y({},u),{known:nf(c.resource)}),{related:m})}}}}}),Eo=["data","stringData","binaryData"];function tf(e){let t=e.at,n=Eo.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function nf(e){let t=Eo.flatMap(a=>e.at.get(a).entries().map(([s])=>s)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function af({keyAt:e,at:t}){return{at:e!=null?e:t,note:"asked for here, too"}}var Lo=O({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:s,to:r})=>a==="missing"&&!s&&(r.kind==="ConfigMap"||r.kind==="Secret"));for(let a of Mt(n,()=>"")){let{at:s,to:r,effect:o,proof:i}=a.first,l={kind:r.kind,name:r.name,namespace:r.namespace,effect:o},c=y({related:Wn(a)},sf(a.first));(i==null?void 0:i.code)==="complete"?t(s,"absent",l,c):(i==null?void 0:i.code)==="near-miss"?t(s,"similar",S(y({},l),{meant:i.resource.name}),c):(i==null?void 0:i.code)==="other-namespace"&&t(s,"elsewhere",S(y({},l),{other:i.resource.namespace}),c)}}}}});function sf({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var Io=O({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!rf(e,a));for(let a of Mt(n,({at:s})=>String(s.path.at(0)))){let{from:s,at:r,to:o,proof:i,effect:l}=a.first,c={target:`${o.kind} '${o.name}'`,effect:l},d=y({related:Wn(a)},s.visitable==="PersistentVolume"?{severity:"info"}:{});(i==null?void 0:i.code)==="complete"?t(r,"absent",c,d):(i==null?void 0:i.code)==="near-miss"?t(r,"similar",S(y({},c),{meant:i.resource.name}),d):(i==null?void 0:i.code)==="other-namespace"&&t(r,"elsewhere",S(y({},c),{namespace:o.namespace,other:i.resource.namespace}),d)}}}}});function rf(e,{from:t,to:n}){return n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}var _o=O({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},s){t!=="container"||Oe(s)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var of=["startupProbe","livenessProbe","readinessProbe"],lf=["postStart","preStop"];function Kn({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...of.map(n=>({name:n,at:t.get(n),isHook:!1})),...lf.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var Do=O({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod. It takes a Deployment or StatefulSet in some versions, and then no pod of it can be created.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} says nothing to do: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found} and may have one of them only`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:s}of Kn(t)){if(!H(a.value))continue;let r=s?df:cf,o=r.filter(i=>a.get(i).exists);o.length===0&&e(a.key,"none",{check:n,known:Vo(r,"or")}),o.length>1&&e(a.key,"several",{check:n,found:Vo(o,"and")})}}}}}),cf=["exec","httpGet","tcpSocket","grpc"],df=["exec","httpGet","tcpSocket","sleep"];function Vo(e,t){var n;return`${e.slice(0,-1).join(", ")} ${t} ${(n=e.at(-1))!=null?n:""}`}var Fo=O({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', a text: a number is written without quotes`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let{name:a,at:s}=t,r=s.get("ports").exists?[{at:s.get("ports").key,note:"the ports of the container"}]:[],o=new Set;for(let{check:i,port:l,isElsewhere:c}of uf(t)){let d=l.scalar();if(typeof d=="string"){let p=mf(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!p.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:ff(d,p)},{related:r})}else d&&!c&&!o.has(d)&&pf(d,t,n)&&(o.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set(os(t))].join(", ")},{related:r,severity:"info"}))}}}}});function uf(e){return Kn(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function pf(e,t,n){return os(t).length>0&&!n.containers.some(a=>os(a).includes(e))}function mf(e){return e.at.get("ports").items().flatMap(t=>{var n;return(n=t.get("name").text())!=null?n:[]})}function os(e){return e.at.get("ports").items().flatMap(t=>{var n;return(n=t.get("containerPort").number())!=null?n:[]})}function ff(e,t){if(t.length===0)return"no port by name";let n=ke(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var qo=O({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests as soon as it starts`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||Oe(n)||n.resource.visitable==="PodTemplate")return;let s=hf(e.servicesOf(n).filter(gf),n.resource.file),r=a.flatMap(c=>({container:c,service:s.find(d=>yf(d,c))}));if(r.some(({service:c})=>c)){for(let{container:c,service:d}of r)!d||Wo(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Ko(d)]});return}if(a.some(Wo))return;let[o,...i]=a,l=s[0]?{severity:"warning",related:[Ko(s[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):o&&t(o.at.get("name"),"single",{container:o.name},l)}}}});function gf(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>{var s,r;return`${(s=a.get("name").text())!=null?s:""} ${(r=a.get("targetPort").scalar())!=null?r:""}`});return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function hf(e,t){let n=a=>a.file===t?0:Bo(a.file)===Bo(t)?1:2;return[...e].sort((a,s)=>n(a)-n(s))}function Bo(e){return e.slice(0,e.lastIndexOf("/")+1)}function Wo({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function yf(e,t){return e.at.get("spec").get("ports").items().some(n=>{var o;let a=n.get("targetPort").scalar()||n.get("port").number(),s=(o=n.get("protocol").text())!=null?o:"TCP",r=t.at.get("ports").items().filter(i=>{var l;return((l=i.get("protocol").text())!=null?l:"TCP")===s});return a!==void 0&&r.some(i=>i.get("name").text()===a||i.get("containerPort").number()===a)})}function Ko(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function Nt(e){let t=bf(e),n=e.containers.filter(s=>!t(s)).map(({at:s})=>({at:s.get("image"),policy:s.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(s=>{let r=s.get("image");return{at:r.get("reference"),policy:r.get("pullPolicy")}});return[...n,...a].flatMap(({at:s,policy:r})=>{let o=s.text();return o===void 0?[]:[{at:s,policy:r,text:o}]})}function bf({resource:e}){let n=ae(e.at).get("annotations").entries().some(([r])=>r==="image.openshift.io/triggers"),s=e.at.get("spec").get("triggers").items().flatMap(r=>r.get("imageChangeParams").get("containerNames").texts());return({name:r,at:o})=>n||s.includes(r)||r==="istio-proxy"&&o.get("image").text()==="auto"}function nt(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var jo=O({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){var n;for(let{at:a,text:s,policy:r}of Nt(t)){let o=vf(s,r);if(o===void 0)continue;let i=o==="pinned"?{severity:"info"}:{};e(r,o,{image:nt(s),policy:(n=r.text())!=null?n:""},S(y({},i),{related:[{at:a,note:"the image"}]}))}}}}});function vf(e,t){if(t.value==="Never")return"never";let n=Fe(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var Go=O({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is no valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is no valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is no valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){var n;for(let{at:a,text:s}of Nt(t)){let r=nt(s.trim(),40),o=(n=kf.exec(s))==null?void 0:n[0].trim();if(s.trim()==="")e(a,"empty");else{if(Fe(s))continue;o?e(a,"variable",{image:r,variable:nt(o,40)},{severity:"info"}):s!==s.trim()?e(a,"blank",{image:r}):e(a,"invalid",{image:r,reason:Sf(s)})}}}}}}),kf=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,xf=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function Sf(e){var t,n;return(n=(t=xf.find(([a])=>a.test(e)))==null?void 0:t[1])!=null?n:"a name has small letters and digits, joined by '.', '_' or '-'"}var Uo=O({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later, such as `images:` of a Kustomize overlay: lint what it renders.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/configuration/overview/#container-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so whatever 'latest' is at the time is pulled`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of Nt(t)){let s=Fe(a);!s||s.digest!==void 0||s.tag!=="latest"||e(n,s.explicitTag===void 0?"untagged":"latest",{image:nt(a)})}}}}});function qn(e,t){var a;let n=t.at.get("spec").get("selector").entries();for(let s of e.workloads){if(e.sameNamespace(t,s.resource)!==!0)continue;let[r,...o]=n.filter(([m,g])=>Ho(s,m)!==g.text());if(r===void 0||o.length>0)continue;let[i,l]=r,c=s.metadata.get("labels"),d=Ho(s,i);if(d!==void 0){if(Ue((a=l.text())!=null?a:"",[d],m=>m)!==void 0)return{workload:s,pair:l,label:c.get(i),isKey:!1};continue}let p=c.entries().filter(([m,g])=>g.text()===l.text()&&n.every(([v])=>v!==m)),u=Ue(i,p,([m])=>m);if(u)return{workload:s,pair:l,label:u[1],isKey:!0}}}function Ho({labels:e},t){return Object.hasOwn(e,t)?e[t]:void 0}var zo=O({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference(n){let{from:a,at:s,to:r,state:o,targets:i}=n;if(a.visitable!=="StatefulSet"||r.kind!=="Service")return;if(o==="missing")return t(s,"missing",{service:r.name,hint:Af(n)},{related:Of(n.proof)});let l=i,[c]=l,d=e.workloadOf(a);if(!(o!=="resolved"||!c||!d))if(l.some(wf)){if(!l.some(p=>Cf(e,p,d))){let p=[{at:c.at.get("spec").get("selector").key,note:"its selector"},{at:d.metadata.get("labels").key,note:"the labels of the pods"}];t(s,"unselected",{service:r.name,set:ee(a)},{related:p})}}else{let p=[{at:Rf(c),note:"it has an address of its own"}];t(s,"address",{service:r.name},{related:p})}}}}});function wf(e){return e.at.get("spec").get("clusterIP").text()==="None"}function Rf(e){var n;let t=e.at.get("spec");return(n=[t.get("clusterIP"),t.get("type")].find(({exists:a})=>a))!=null?n:ae(e.at).get("name")}function Cf(e,t,n){var s;let a=t.at.get("spec").get("selector").labels();return At(a,n.labels)||((s=qn(e,t))==null?void 0:s.workload)===n?!0:e.find("Endpoints",t.namespace,t.name).length>0}function Af({proof:e}){var n,a;let t=Qo(e);return(e==null?void 0:e.code)==="near-miss"?`: '${(n=t==null?void 0:t.name)!=null?n:""}' was probably meant`:(e==null?void 0:e.code)==="other-namespace"?` in this namespace, but in '${(a=t==null?void 0:t.namespace)!=null?a:""}'`:""}function Of(e){let t=Qo(e);return t?[{at:ae(t.at).get("name"),note:ee(t)}]:[]}function Qo(e){return e&&"resource"in e?e.resource:void 0}var Yo=O({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the pods are in another namespace for sure, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in a value",yaml:`
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
`},{title:"the run holds everything, and the labels are those of the Deployment",complete:!0,yaml:`
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { team: orders } # expect: none
  ports: [{ port: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, labels: { team: orders } }
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
`},{title:"pods outside of the run, siblings, and a namesake",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){var l,c;let a=n.at.get("spec").get("selector"),s=a.labels();if(!Pf(n)||Tf(e,n))return;let r={selector:Ce({matchLabels:s}),namespace:n.namespace},o=qn(e,n);if(o){let{pair:d,label:p,isKey:u}=o,m={selector:`${d.name}=${(l=d.text())!=null?l:""}`,label:`${p.name}=${(c=p.text())!=null?c:""}`,workload:ee(o.workload.resource)};return t(u?d.key:d,"near",m,{related:[{at:u?p.key:p,note:"the label of the pods"}]})}if(Mf(e,n)||Lf(e,n))return;let[i]=e.workloads.filter(({labels:d})=>Object.entries(s).every(([p,u])=>d[p]===u));if(i){let{resource:d,metadata:p}=i,u=[{at:ae(d.at).get("namespace"),note:`the namespace of ${ee(d)}`},{at:p.get("labels").key,note:"the labels of its pods"}];return t(a.key,"elsewhere",S(y({},r),{workload:ee(d),other:d.namespace}),{related:u})}e.isComplete&&t(a.key,"none",r)}}}}),$f=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Pf(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,s])=>s.text()!==void 0&&!$f.test(a))}function Tf(e,t){let n=t.at.get("spec").get("selector").labels(),{workloads:a,perhaps:s}=e.selectedBy(t,n);return a.length>0||s.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:o})=>ae(o).get("labels").labels()).some(o=>o["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function Mf(e,t){let n=Object.entries(t.at.get("spec").get("selector").labels());return e.workloads.some(({labels:a,resource:s})=>{let r=n.filter(([o])=>Object.hasOwn(a,o));return r.length>0&&r.every(([o,i])=>a[o]===i)&&r.length<n.length&&e.sameNamespace(t,s)!==!1})}var Nf=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Ef=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject)$/;function Lf(e,t){return e.resources.some(n=>Rt(n.group,n.kind)===void 0&&e.workloadOf(n)===void 0&&!Nf.test(n.group)&&!Ef.test(n.kind)&&e.sameNamespace(t,n)!==!1)}var Jo=O({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a text and so a name: a number is written without quotes`,number:e=>`port ${e.port} works if something listens there: ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){var l,c;let a=If(e,n),[s]=a;if(!s)return;let r=n.at.get("spec").get("clusterIP").text()==="None",o=ee(s.resource),i=s.containers[0]?[{at:Bf(s),note:`the ports of ${o}`}]:[];for(let d of n.at.get("spec").get("ports").items()){let p=d.get("targetPort").scalar()?d.get("targetPort"):d.get("port"),u=p.scalar();if(typeof u=="number"){let m=[...new Set(a.flatMap(({containers:g})=>g.flatMap(({at:v})=>Zo(v))))];if(r||m.includes(u)||!a.every(Df))continue;t(p,"number",{port:u,workload:o,declared:m.join(", ")},{related:i,severity:"info"})}else if(typeof u=="string"){let m=y({related:i},r?{severity:"warning"}:{}),g=(l=d.get("protocol").text())!=null?l:"TCP",v=a.flatMap(Xo).filter(({name:h})=>h===u);if(/^\d+$/.test(u))t(p,"text",{port:u},m);else{if(Vf(e,a,{target:u,wanted:g}))continue;v[0]?t(p,"protocol",{port:u,wanted:g,declared:(c=v[0].protocol)!=null?c:"TCP",workload:o},m):t(p,"name",{port:u,workload:o,meant:Ff(u,a)},m)}}}}}}});function If(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:s}=e.selectedBy(t,n.get("selector").labels());return a.length===0?[]:[...a,...s]}var _f=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Vf(e,t,{target:n,wanted:a}){if(_f.has(n)||e.mayBeUnread(n))return!0;let s={port:0,targetPort:n,protocol:a},r=e.minorVersion>=33;return t.some(o=>{let i=o.containers.flatMap(({role:l,at:c})=>l==="ephemeral"?[]:[{role:l,ports:is(c.get("ports"))}]);return Vn({servicePort:s,containers:i,sidecarsCount:r}).found})}function Xo({containers:e}){return e.filter(({role:t})=>t==="container"||t==="sidecar").flatMap(({at:t})=>is(t.get("ports")))}function is(e){return e.items().map(t=>{var n;return{name:t.get("name").text(),containerPort:(n=t.get("containerPort").number())!=null?n:0,protocol:t.get("protocol").text()}})}function Zo(e){return is(e.get("ports")).map(({containerPort:t})=>t)}function Df({containers:e}){return e.every(({role:t,at:n})=>t!=="container"||Zo(n).length>0)}function Ff(e,t){let n=ke(e,t.flatMap(Xo).flatMap(({name:a})=>a!=null?a:[]));return n===void 0?"":`: '${n}' was probably meant`}function Bf({containers:e,spec:t}){var a;let n=e.map(({at:s})=>s.get("ports")).find(({exists:s})=>s);return(a=n==null?void 0:n.key)!=null?a:t.get("containers").key}function ei(e,t,n){return ti(e).some(a=>a.get("limits").get(t).exists)||ni(e,t,["default","max"],n)}function en(e,t,n){return ti(e).some(a=>a.get("requests").get(t).exists||a.get("limits").get(t).exists)||ni(e,t,["defaultRequest","default","max","min"],n)}function jn({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function tn({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function ti({at:e,workload:t}){return[e.get("resources"),t.spec.get("resources")]}function ni({workload:e},t,n,a){return a.ofKind("LimitRange").filter(o=>a.sameNamespace(o,e.resource)!==!1).flatMap(o=>o.at.get("spec").get("limits").items()).filter(o=>o.get("type").text()==="Container").some(o=>n.some(i=>o.get(i).get(t).exists))||a.mayBeUnread("LimitRange")}var ai=O({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(n,a){!jn(n)||Oe(a)||ei(n,"memory",e)||!en(n,"memory",e)||t(tn(n),"missing",{container:n.name})}}}});function Gn({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>cs(a.get("resources"),"container")),...cs(n,"container"),...at(t.get("overhead"),"container"),...t.get("volumes").items().flatMap(a=>[...ds(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...ls(a.get("ephemeral").get("volumeClaimTemplate"))])]}function Un(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return ls(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(ls);case"PersistentVolume":return at(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return at(t.get("spec").get("hard"),"quota");case"LimitRange":return Wf(t);case"HorizontalPodAutoscaler":return Kf(t);default:return[]}}function ls(e){return cs(e.get("spec").get("resources"),"volume")}function cs(e,t){return[...at(e.get("requests"),t),...at(e.get("limits"),t)]}function Wf(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>at(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>at(t.get(n),"range").map(a=>S(y({},a),{resource:""})))])}function Kf(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(s=>{var r;return ds(s,(r=n.get("name").text())!=null?r:"","metric")})}))}function at(e,t){return e.entries().flatMap(([n,a])=>ds(a,n,t))}function ds(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var si=O({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '1000' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
        requests: { cpu: 1m, memory: 134217728, ephemeral-storage: 100Ki }
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
`}]},visit({report:e}){let t=n=>{let a=Gf(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>Un(n).forEach(t),workload:n=>Gn(n).forEach(t)}}}),qf=1024*1024,jf=1e3;function Gf({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),s=Le(a);if(s===void 0||s.numerator<=0n)return;let r=Number(s.numerator)/10**s.scale,o={field:e.name,text:a,value:Fn(s),meant:""};if(/(^|\.)cpu$/.test(t)){let d=Uf(a,r,n);return d&&{message:d,reading:S(y({},o),{meant:`${a}m`})}}let i=/(^|\.)memory$/.test(t);if(r>=qf||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let l=n==="volume"&&t==="storage"&&e.name!=="sizeLimit"?"Gi":"Mi",c=a.replace(/[a-zA-Z]*$/,l);return a.endsWith("m")?{message:"milli",reading:S(y({},o),{meant:c})}:i||/^\d+$/.test(a)?{message:"bytes",reading:S(y({},o),{meant:c})}:void 0}function Uf(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=jf?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var ri=O({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is no quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is no quantity`,empty:e=>`${e.field} is empty, which is no quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n})=>{var c;let a=(c=n.scalar())!=null?c:"",s=Jt(a);if(s===void 0)return;let r={field:n.name,text:String(a)},{code:o,suggestion:i,alternative:l}=s;o==="empty"?e(n,"empty",r):i===void 0?e(n,"invalid",r):e(n,"meant",S(y({},r),{meant:l===void 0?`'${i}'`:`'${i}' or '${l}'`}))};return{resource:n=>Un(n).forEach(t),workload:n=>Gn(n).forEach(t)}}});var ci=O({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well; from a kind that is not checked, no pod can be made.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){return{container({at:t}){let n=t.get("resources").get("limits");for(let[a,s]of t.get("resources").get("requests").entries()){let r=n.get(a),o={resource:a,request:String(s.value),limit:String(r.value)},i=Le(s.scalar()),l=Le(r.scalar());if(i===void 0||r.exists&&l===void 0)continue;let c=[{at:r,note:"the limit"}];l===void 0?oi(a)&&i.numerator!==0n&&e(s,"unlimited",o):oi(a)&&Ie(i,l)!==0?e(s,"unequal",o,{related:c}):Hf(i,l)&&e(s,"above",o,{related:c})}}}}});function oi(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function Hf(e,t){return Ie(e,t)>0&&(ii(e)||ii(t)||li(e)!==li(t))}function ii({numerator:e,scale:t}){return t<=3||e>10n**15n}function li(e){return tt(S(y({},e),{scale:e.scale-3}))}var di=O({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and without a cpu request the others are served before.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(n){if(!jn(n))return;let a=zf(n,e);if(a===void 0)return;let{name:s}=n;Qf(n)&&a.both?t(tn(n),"bare",{container:s}):t(tn(n),"missing",{container:s,lacks:a.text})}}}});function zf(e,t){let n=en(e,"cpu",t),a=en(e,"memory",t);if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu and memory request",both:!a}}function Qf({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var Yf=1e4;function He(e){var a;let t=new Map,n=(s,r)=>t.has(s)?void 0:t.set(s,r);for(let s of e.ofKind("StatefulSet"))for(let r of s.at.get("spec").get("volumeClaimTemplates").items()){let o=r.get("metadata").get("name").text();o&&s.name&&n(`${s.namespace}/${o}-${s.name}`,{at:r,resource:s,template:Jf(s,o)})}for(let s of e.ofKind("Pod"))for(let r of s.at.get("spec").get("volumes").items()){let o=r.get("ephemeral").get("volumeClaimTemplate");o.exists&&n(`${s.namespace}/${s.name}-${(a=r.get("name").text())!=null?a:""}`,{at:o,resource:s})}return({namespace:s,name:r})=>{var i;let[o]=e.find("PersistentVolumeClaim",s,r);return o?{at:o.at,resource:o}:(i=t.get(`${s}/${r.replace(/-\d+$/,"")}`))!=null?i:t.get(`${s}/${r}`)}}function Jf(e,t){let n=e.at.get("spec"),a=Math.min(ui(n.get("replicas"),1),Yf),s=ui(n.get("ordinals").get("start"),0),r=Array.from({length:a},(o,i)=>`${t}-${e.name}-${s+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:r}}function ui(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function Hn(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return({namespace:n,name:a})=>{var s;return(s=t.get(`${n}/${a}`))!=null?s:[]}}function ze(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function zn(e){let t=e.at.get("metadata").get("annotations").labels();return $t({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function Qn(e,{set:t,names:n}){return n.flatMap(a=>{let s=e.bindingOf(t.namespace,a);return s&&(s.state==="bound"||s.state==="race")?[s]:[]})}function pi(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var mi=O({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=He(e);return{reference(a){let{at:s,to:r,state:o,proof:i}=a;if(o!=="missing"||!i||r.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||Xf(e,a)||n(r))return;let l=r.name;if(i.code==="complete")return t(s,"absent",{claim:l,namespace:r.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:ae(c.at).get("name"),note:`${ee(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(s,"similar",{claim:l,meant:c.name},{related:d}):t(s,"elsewhere",{claim:l,namespace:r.namespace,other:c.namespace},{related:d})}}}});function Xf(e,{from:t,at:n}){var i,l;if(t.visitable!=="StatefulSet")return!1;let s=t.at.get("spec").get("volumeClaimTemplates").items().map(c=>c.get("metadata").get("name").text()),r=n.path.join("/");return((l=(i=e.workloadOf(t))==null?void 0:i.spec.get("volumes").items())!=null?l:[]).some(c=>r.startsWith(`${c.path.join("/")}/`)&&s.includes(c.get("name").text()))}var hi=O({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`,complete:!0},{title:"a volume that is kept for a claim whose namespace the command line gives",yaml:`
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
`}]},visit({graph:e,report:t}){let n=He(e),a=Hn(e),s=new Set;return{claim(r){var m,g,v;let o=r.state==="pending"?n(r.claim):void 0;if(!o||Zf(e,r,o))return;let i=(g=(m=o.template)==null?void 0:m.id)!=null?g:`${r.claim.namespace}/${r.claim.name}`,l=tg(e,r),c=(v=l.find(({isDecisive:h})=>h))!=null?v:ag(r);if(!c||s.has(i))return;s.add(i);let d=ig(e,r,o.at,c),p=l.slice(0,5).map(h=>({at:rg(h),note:h.text})),u=a(r.claim).slice(0,3).map(h=>({at:h.at,note:`${ee(h.from)} mounts it and stays Pending`}));t(og(o.at,c.code),"pending",{who:sg(r,o),why:d},{related:[...p,...u]})}}}});function Zf(e,t,{template:n,resource:a}){return new Set(t.reasons.map(({code:o})=>o)).has("volume-not-found")||t.reasons.some(({code:o,text:i})=>o==="consumer"&&i.includes("cannot be scheduled: claim"))||n&&Qn(e,n).length>0?!0:t.reasons.some(({code:o,volume:i})=>{var l;return o==="reserved"&&((l=ze(e,i))==null?void 0:l.at.get("spec").get("claimRef").get("name").text())===t.claim.name})&&!e.isNamespaceSure(a)}var eg=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function tg(e,{claim:t,class:n,reasons:a}){let[s]=e.find("PersistentVolumeClaim",t.namespace,t.name),r=s==null?void 0:s.at.get("spec").get("volumeName").text(),o=a.flatMap(({code:l,text:c,volume:d})=>{let p=ze(e,d);if(!p)return[];let u=l==="class"||p.name===r||zn(p)===n;return[{code:l,text:c,volume:p,isDecisive:u}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+eg.indexOf(l.code);return o.sort((l,c)=>i(c)-i(l)||ng(c.volume,l.volume))}function ng(e,t){let[n,a]=[e,t].map(s=>{var r;return Ae((r=s.at.get("spec").get("capacity").get("storage").scalar())!=null?r:"")});return n&&a?Ie(n,a):0}function ag({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>{var a;return(a=e.find(s=>s.code===n))!=null?a:[]})[0]}function sg({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var us={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:nn,"class-not-found":nn,"no-class":nn,"no-provisioner":nn,"unknown-provisioner":nn},ps={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function rg({code:e,volume:t}){var a;let n=(a=ps[e])==null?void 0:a.call(ps,t.at);return n!=null&&n.exists?n:t.at.get("metadata").get("name")}function og(e,t){var s;let n=(s=us[t])==null?void 0:s.call(us,e);if(n!=null&&n.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function nn(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function ig(e,t,n,a){var u,m,g,v;let s=typeof a.volume=="object"?a.volume:ze(e,a.volume),r=n.get("spec"),o=t.reasons.some(({code:h})=>h==="default-class"),i=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!s)return(m=(u=l[a.code])==null?void 0:u.call(l))!=null?m:a.text;let c=s.at.get("spec"),d=zn(s)?`class '${zn(s)}'`:"no class",p={"too-small":()=>`it asks for ${r.get("resources").get("requests").get("storage").scalar()}, volume '${s.name}' offers ${c.get("capacity").get("storage").scalar()}`,"access-modes":()=>`it asks for ${fi(r)}, volume '${s.name}' offers ${fi(c)}`,selector:()=>`its selector '${Ce(r.get("selector").value)}' does not match volume '${s.name}'`,"volume-mode":()=>`it asks for volume mode '${gi(r)}', volume '${s.name}' has '${gi(c)}'`,class:()=>`it ${o?"gets the default":"asks for"} ${i}, volume '${s.name}' has ${d}`};return(v=(g=p[a.code])==null?void 0:g.call(p))!=null?v:a.text}function fi(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function gi(e){var t;return(t=e.get("volumeMode").text())!=null?t:"Filesystem"}var yi=O({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.replicas} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${e.volumes}${e.ofClass}: ${e.short} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of cg(lg(e))){let s=n.filter(({mayStay:p})=>p).at(-1);if(!s)continue;let r=[...new Set(n.flatMap(({volumes:p})=>p))],o=dg(n),i=bi(s.claim),l=pi(s.binding.class),c=pg(e,r,n.filter(p=>p!==s)),{template:d}=s.claim;if(o<=r.length){let p=ug(s,n);p&&t(i,"order",p,{related:c})}else d&&n.every(p=>{var u;return((u=p.claim.template)==null?void 0:u.id)===d.id})?t(i,"replicas",{replicas:o,volumes:r.length,ofClass:l},{related:c}):t(i,"claims",{claims:o,volumes:vi(r.length,"volume"),ofClass:l,short:mg(o-r.length)},{related:c})}}}}});function lg(e){let t=He(e),n=fg(a=>Qn(e,a).length>0);return e.bindings.flatMap(a=>{var i;let s=t(a.claim);if(!s||a.reasons.some(({code:l})=>l==="provisioner"))return[];let r=a.volume===void 0?(i=a.candidates)!=null?i:[]:[a.volume];return a.state==="bound"?[{binding:a,claim:s,volumes:r,mayStay:!1}]:a.state==="race"?[{binding:a,claim:s,volumes:r,mayStay:a.mayStayPending===!0}]:a.state==="pending"&&s.template!==void 0&&n(s.template)?[{binding:a,claim:s,volumes:[],mayStay:!0}]:[]})}function cg(e){let t=new Map,n=o=>{let i=o;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return i},a=new Map,s=({binding:o,claim:i})=>i.template?`template ${i.template.id}`:`claim ${o.claim.namespace}/${o.claim.name}`;for(let o of e){let i=a.get(o.volumes),l=i===void 0?o.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(s(o)));a.set(o.volumes,s(o))}let r=new Map;for(let o of e){let i=n(s(o)),l=r.get(i);l?l.push(o):r.set(i,[o])}return[...r.values()]}function dg(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function ug({binding:e},t){var r;let n=(r=e.candidates)!=null?r:[],a=t.filter(o=>o.binding!==e&&o.volumes.some(i=>n.includes(i))),[s]=a;if(!(!s||n.length===0||e.reasons.some(({text:o})=>o.includes("too many orders"))))return{claim:e.claim.name,rival:a.length===1?`claim '${s.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function pg(e,t,n){let a=new Set,s=n.filter(({claim:{template:r}})=>!r||!a.has(r.id)&&a.add(r.id));return[...t.slice(0,5).flatMap(r=>{let o=ze(e,r);return o?[{at:o.at.get("metadata").get("name"),note:`volume '${r}'`}]:[]}),...s.slice(0,5).map(({claim:r,binding:o})=>({at:r.template?r.template.set.at.get("spec").get("replicas"):bi(r),note:r.template?`${vi(r.template.replicas,"replica")} of StatefulSet '${r.template.set.name}'`:`claim '${o.claim.name}'`}))]}function bi({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function vi(e,t){return`${e} ${t}${e===1?"":"s"}`}function mg(e){return`${e} ${e===1?"stays":"stay"}`}function fg(e){let t=new Map;return n=>{var s;let a=(s=t.get(n.id))!=null?s:e(n);return t.set(n.id,a),a}}var ki=O({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){var r;let a=n.get("spec"),s=a.get("hostPath").get("path");!s.exists||a.get("nodeAffinity").get("required").exists||e(s,"anywhere",{volume:t,path:(r=s.text())!=null?r:""})}}}});var xi="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",gg=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${xi}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${xi}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|admin\.conf|kubelet\.conf|controller-manager\.conf|scheduler\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.yaml|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/root(\/.*)?$/,gives:"root's SSH keys and kubeconfig"},{matches:/^\/home(\/[^/]+)?(\/\.(ssh|kube|aws|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function Yn(e){var n;let t=Si(e);return(n=gg.find(({matches:a})=>a.test(t)))==null?void 0:n.gives}function Jn(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev\/./.test(Si(e))}function Si(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function Et(e){return e.spec.get("volumes").items().flatMap(t=>{var o,i;let n=(o=t.get("name").text())!=null?o:"",a=t.get("hostPath").get("path"),s=a.text();if(s===void 0||s==="")return[];let r=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c,isWritable:c.get("readOnly").flag()!==!0})));return r.length===0?[]:[{name:n,path:s,at:a,type:(i=t.get("hostPath").get("type").text())!=null?i:"",mounts:r}]})}function Xn(e){let t=e.resource;return t.kind==="DaemonSet"||t.namespace==="kube-system"}var wi=O({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: a DaemonSet, or a workload in kube-system, is left alone when it only reads, and told as advice when it can do more.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`},{title:"an agent that writes to the kernel is told as advice",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: tuner }
spec:
  selector: { matchLabels: { app: tuner } }
  template:
    metadata: { labels: { app: tuner } }
    spec:
      containers:
        - name: tuner
          image: ghcr.io/shop/tuner:1.0.3
          volumeMounts: [{ name: sys, mountPath: /host/sys }]
      volumes:
        - name: sys
          hostPath: { path: /sys } # expect: exposed
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
`}]},visit({report:e}){return{workload(t){let n=Xn(t);for(let{name:a,path:s,at:r,mounts:o}of Et(t)){let i=Yn(s);if(i===void 0)continue;let l=Jn(s)||o.some(({isWritable:d})=>d);if(n&&!l)continue;let c=o.slice(0,3).map(d=>({at:d.at,note:`mounted by container '${d.container}'`}));e(r,"exposed",{volume:a,path:s,gives:i},y({related:c},n?{severity:"info"}:{}))}}}}});var ms="kubernetes.io/hostname";function an(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[ms]?!0:fs(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function fs(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let s=a.get("key").text();return(s===ms||s==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function Zn(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let s=a.get("labelSelector").value;return a.get("topologyKey").text()===ms&&H(s)&&t.some(r=>Ee(s,r))})}var Ri=O({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, and what runs in kube-system are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`},{title:"a path that another rule tells",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: builder }
spec:
  containers:
    - name: builder
      image: docker:27.4.1
      volumeMounts: [{ name: docker, mountPath: /var/run/docker.sock }]
  volumes:
    - name: docker
      hostPath: { path: /var/run/docker.sock }
`}]},visit({report:e}){return{workload(t){if(!(Xn(t)||an(t)))for(let{name:n,path:a,at:s}of Et(t))Yn(a)===void 0&&e(s,"pod",{volume:n,path:a})}}}});var Ci=O({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container can change files of its node",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node, as an installer of network plugins is. Paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`},{title:"two containers share a folder of the node, and one says that it writes",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts:
        - name: spool
          mountPath: /spool
          readOnly: false # expect: writable
    - name: watcher
      image: ghcr.io/shop/watcher:1.1.0
      volumeMounts: [{ name: spool, mountPath: /spool }]
  volumes:
    - { name: spool, hostPath: { path: /srv/spool, type: Directory } }
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
            - { name: runtime, mountPath: /run/containerd/containerd.sock }
      volumes:
        - { name: logs, hostPath: { path: /var/log } }
        - { name: positions, hostPath: { path: /var/lib/log-agent, type: DirectoryOrCreate } }
        - { name: runtime, hostPath: { path: /run/containerd/containerd.sock, type: Socket } }
`}]},visit({report:e}){return{workload(t){for(let n of Et(t)){let[a,...s]=hg(n)?[]:n.mounts.filter(yg);if(!a)continue;let r=a.at.get("readOnly"),o=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...s.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(r.exists?r:a.at,"writable",{container:a.container,path:n.path},{related:o})}}}}});function hg({type:e,path:t}){return e.endsWith("OrCreate")||e==="Socket"||e.endsWith("Device")||Jn(t)}function yg(e){return e.isWritable&&e.at.get("mountPropagation").text()!=="Bidirectional"}var Ai=O({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=He(e),a=Hn(e);return{claim(s){let r=n(s.claim),o=r&&bg(r);if(!r||!o||o==="ReadWriteOnce"&&xg(e,s))return;let i=Sg(e,r,a(s.claim)),l=Cg(i);if(!l)return;let{at:c,user:d}=l,p=s.claim.name,u=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${o}`},...l.related];o==="ReadWriteOncePod"?t(c,"onePod",{claim:p,pod:l.pod},{related:u,severity:l.code==="surge"?"warning":"error"}):l.code==="replicas"?t(c,"replicas",{claim:p,pods:l.pods},{related:u}):l.code==="several"?t(c,"several",{claim:p,user:d,other:l.other},{related:u}):t(c,"surge",{claim:p,user:d},{related:u,severity:"info"})}}}});function bg({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var vg=["nfs","hostPath","cephfs","glusterfs","azureFile"],kg=/(^|[./-])(nfs|efs|smb|cephfs|file|filestore|hostpath|local|local-path|topolvm|lvm|zfs)([./-]|$)|minikube-hostpath/;function xg(e,{volume:t,candidates:n,class:a}){var i;let r=(t===void 0?n!=null?n:[]:[t]).flatMap(l=>{var c;return(c=ze(e,l))!=null?c:[]});if(r.length>0)return r.every(({at:l})=>vg.some(c=>l.get("spec").get(c).exists)||fs(l.get("spec").get("nodeAffinity").get("required")));let[o]=a?e.find("StorageClass","",a):[];return kg.test((i=o==null?void 0:o.at.get("provisioner").text())!=null?i:"")}function Sg(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from);return l&&wg(i,t.resource)?[{workload:l,pods:Rg(e,l),at:i.at}]:[]}),s=t.template&&e.workloadOf(t.template.set),r=s?[{workload:s,pods:1,at:t.at.get("metadata").get("name")},...a]:a,o=new Set;return r.filter(({workload:{resource:i},pods:l})=>{let c=`${i.kind}/${i.namespace}/${i.name}`;return l>0&&!o.has(c)&&o.add(c)})}function wg({from:e,targets:t},n){var r,o;if(t.length<=1)return!0;let a=i=>i.file.slice(0,i.file.lastIndexOf("/")+1),s=(o=(r=t.find(({file:i})=>i===e.file))!=null?r:t.find(i=>a(i)===a(e)))!=null?o:t[0];return(s==null?void 0:s.at.document)===n.at.document}function Rg(e,{resource:t,replicas:n=1}){var s;if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return(s=t.at.get("spec").get("parallelism").number())!=null?s:1;let a=e.referencesTo(t).flatMap(({from:r})=>{var o;return r.visitable==="HorizontalPodAutoscaler"?(o=r.at.get("spec").get("maxReplicas").number())!=null?o:1:[]});return n===0?0:Math.max(n,...a)}function Cg(e){let[t]=e,n=e.find(({workload:r,pods:o})=>o>1&&!an(r)&&!Zn(r,[r.labels]));if(n)return gs("replicas",n,e,"a second pod of");let a=e.filter(({workload:r})=>r.resource.kind==="CronJob"||!Oe(r)),s=a.slice(1).find(r=>!an(r.workload)&&!Ag(r,a));if(s&&a.some(({workload:r})=>!Oe(r))){let r=a.find(o=>o!==s);return S(y({},gs("several",s,e,"a pod of")),{other:r?ee(r.workload.resource):""})}return t&&e.length===1&&Og(t.workload)?gs("surge",t,e,"the new pod of a rollout of"):void 0}function gs(e,{workload:t,pods:n,at:a},s,r){let o=ee(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=s.filter(c=>c.workload!==t);return{code:e,at:a,user:o,pods:`${i} pods of ${o}`,pod:`${r} ${o}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${ee(c.workload.resource)} mounts it, too`}))}}function Ag(e,t){let n=t.filter(a=>a!==e);return Zn(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>Zn(a.workload,[e.workload.labels]))}function Og({resource:e}){var s,r,o;if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if(((s=t.get("type").text())!=null?s:"RollingUpdate")!=="RollingUpdate")return!1;let n=String((r=t.get("rollingUpdate").get("maxSurge").scalar())!=null?r:"25%"),a=String((o=t.get("rollingUpdate").get("maxUnavailable").scalar())!=null?o:"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var Oi=O({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:s=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(s)?e(n,"expired",{rule:a,until:s}):e(n,"noDate",{rule:a,until:s}))}}}});var $i=O({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var Pi=O({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:s}){t==="unknown-rule"&&e(n,"unknown",{rule:a,meant:s===void 0?"":` (did you mean '${s}'?)`})}}}});var Ti=O({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var Mi=O({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var Ni=O({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var Ei=O({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){return{resource(a){if($g.test(n(a)))for(let s of hs(a.at)){let r=t(s),o=typeof s.value=="boolean"&&!/^(true|false)$/i.test(r);if(!o&&!Pg(s.value,r))continue;let i={written:`'${r}'`,read:Tg(s.value,r)};Ng(s,a)?e(s,"text",i,{severity:"error"}):!o&&!/mode$/i.test(s.name)&&e(s,"number",i)}}}}}),$g=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function Pg(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function Tg(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function hs(e){return Array.isArray(e.value)?e.items().flatMap(hs):H(e.value)?e.entries().flatMap(([,t])=>hs(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var Mg=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function Ng(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return Mg.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var Li=O({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:s,problem:r}=t;if(r==="wildcard")return e(a,"wildcard",{text:s.startsWith("*")?s:`*${s}`});if(r==="in-itself")return e(a,"inItself",{name:s});if(r==="merge")return e(a,"merge");let o=ke(s,t.known);e(a,"unknown",{name:s,meant:o===void 0?"":` (did you mean '*${o}'?)`})}}}});var Ii=O({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var _i=O({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl keeps this value and drops the first one`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.first},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var Vi=O({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="blank"&&e({file:n,span:t.span},"blank",{character:t.character})}}}});var Di=O({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var Fi=O({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},"tab")}}}});var Bi=O({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var Wi=O({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="end-mark"&&e(a,"endMark"),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}});var qi=O({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Definitions in different folders are compared only when the configuration says `complete: true`.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of Eg(e))n.forEach((a,s)=>{let r=Lg(e,a,n.slice(0,s));if(!r)return;let{before:o,severity:i}=Ig(r,a),l=[{at:ae(r.at).get("name"),note:`${ee(r)} is defined here, too`}];t(ae(a.at).get("name"),"again",{object:ee(a),before:o},{related:l,severity:i})})}}}});function Eg(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,s=t.get(a);s?s.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,s)=>a.file<s.file?-1:a.file>s.file?1:0))}function Lg(e,t,n){var s,r;let a=n.filter(o=>e.sameNamespace(o,t)===!0);return(r=(s=a.find(({file:o})=>o===t.file))!=null?s:a.find(({file:o})=>Ki(o)===Ki(t.file)))!=null?r:e.isComplete?a[0]:void 0}function Ig(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=ys(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function Ki(e){return e.slice(0,e.lastIndexOf("/")+1)}function ys(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,s)=>ys(a,t[s]));if(!H(e)||!H(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&ys(e[a],t[a]))}var ji=O({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`},{title:"an old API that takes the selector from the template",yaml:`
apiVersion: extensions/v1beta1
kind: Deployment
metadata: { name: web }
spec:
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
`}]},visit({report:e}){return{workload({resource:t,metadata:n,spec:a}){var g,v,h,x;let{kind:s,version:r}=t,o=Vg(t);if(!o||!a.exists)return;let{at:i,isRequired:l}=o,c=o.pairs.entries(),d=(v=(g=o.expressions)==null?void 0:g.items())!=null?v:[];if(!i.exists||H(i.value)&&c.length+d.length===0){l&&r==="v1"&&e(i,i.exists?"empty":"missing",{kind:s});return}let p=n.get("labels"),u=[{at:p.key,note:p.exists?"the labels of the pods":"the pods carry no labels"}];for(let[C,N]of c){let L={key:C,selector:(h=N.text())!=null?h:""},I=Gi(p,C);if(!(!N.text()||I===N.value||Ui(I)))return typeof I=="string"?e(N,"differs",S(y({},L),{label:I}),{related:u}):e(N,"absent",L,{related:u})}let m=d.find(C=>!Fg(C,p));m&&e(m,"expression",{key:(x=m.get("key").text())!=null?x:"",operator:Bg(m)},{related:u})}}}}),_g=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function Vg({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let s=e==="Job"&&n.get("manualSelector").flag()===!0;if(!s&&(e===void 0||!_g.has(e)))return;let r=a;return{at:a,pairs:r.get("matchLabels"),expressions:r.get("matchExpressions"),isRequired:!s}}function Gi(e,t){return H(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Ui(e){return e!=null&&typeof e!="string"}var Dg=new Set(["In","NotIn","Exists","DoesNotExist"]);function Fg(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!Dg.has(a)||Ui(Gi(t,n))?!0:Ee({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function Bg(e){var n;let t=e.get("values").texts();return`${(n=e.get("operator").text())!=null?n:""}${t.length>0?` [${t.join(", ")}]`:""}`}var Hi=O({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let a=n.spec.get("volumes"),s=Kg(n);for(let r of Wg(t)){let o=r.text();if(!o||s.includes(o))continue;let i=ke(o,s),l=a.exists?[{at:a.key,note:s.length>0?`defined: ${s.map(c=>`'${c}'`).join(", ")}`:"none is defined here"}]:[];e(r,"undefined",{container:t.name,volume:o,meant:i===void 0?"":` (did you mean '${i}'?)`},{related:l})}}}}});function Wg(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>H(t.value)).map(t=>t.get("name"))}function Kg(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...n].flatMap(s=>{var r;return(r=s.text())!=null?r:[]})}var zi=[mi,hi,yi,ki,wi,Ri,Ci,Ai,jo,Go,Uo,_o,Do,Fo,qo,ai,si,ri,ci,di,zo,Yo,Jo,qi,ji,Hi,No,Lo,Io,Ni,Ei,Li,Ii,_i,Vi,Di,Fi,Bi,Wi,Oi,$i,Pi,Ti,Mi];var sn=class extends Error{constructor(){super(...arguments);ce(this,"name","UsageError")}},Lt=class extends sn{constructor(){super(...arguments);ce(this,"name","ConfigError")}};function Qe(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function bs(e,t){var s;let n=0,a=e.length-1;for(;n<a;){let r=n+a+1>>1;((s=e[r])!=null?s:0)<=t?n=r:a=r-1}return n}function ea(e,t){var a;let n=bs(e,t);return{line:n+1,column:t-((a=e[n])!=null?a:0)+1,offset:t}}function Qi(e,t){return{start:ea(e,t.start),end:ea(e,t.end)}}var vs={"\xA0":"no-break space (U+00A0)","\u3000":"ideographic space (U+3000)","\u200B":"zero-width space (U+200B)","\uFEFF":"byte order mark (U+FEFF)","\u2003":"em space (U+2003)","\u2009":"thin space (U+2009)","\u202F":"narrow no-break space (U+202F)"},ta=/[\u00a0\u3000\u200b\ufeff\u2003\u2009\u202f]/g;function Yi(e,t){var i;let n=ks(e);if(n)return[{code:"template",span:n}];let a=qg(e,t);if(a.length>0)return a.map(l=>({code:"tab",span:l}));let s=st(e,t.offset),r=Ug(e,s);if(r)return[r];if(/quoted scalar|deficient indentation/.test(t.reason)){let l=Hg(e,t.offset);if(l)return[{code:"unclosed-quote",span:l,quote:(i=e[l.start])!=null?i:'"'}];let c=zg(e,t.offset);if(c!==void 0){let d=`the '${e[c]}' is never closed`;return[{code:"invalid",span:{start:c,end:c+1},reason:d,hint:"close it, or indent what belongs into it"}]}}let o=/(?:^|[:-][ \t]+)(\*[^\s,\]}]*)/.exec(e.slice(s.start,s.end));if(o!=null&&o[1]&&/alias/.test(t.reason)){let l=s.start+o.index+o[0].length-o[1].length;return[{code:"anchor",span:{start:l,end:l+o[1].length},name:o[1],known:[],problem:"wildcard"}]}return[Jg(e,t,s)]}function ks(e){for(let t of e.matchAll(/\{\{/g)){let n=e.lastIndexOf(`
`,t.index)+1,a=e.slice(n,t.index);if(/^\s*#|\s#/.test(a)||Ji(a))continue;let s=e.indexOf("}}",t.index),r=e.indexOf(`
`,t.index),o=r===-1?e.length:r;return{start:t.index,end:s!==-1&&s<o?s+2:o}}}function Ji(e){let t=e.replace(/\\./g,"").replace(/"[^"]*"|'[^']*'/g,"");return/(?:^|[\s:,[{-])["']/.test(t)}function qg(e,t){var o;let n=[],a=e,s=t.offset,r=t.reason;for(;n.length<100;){let i=st(a,s),l=(o=/^[ ]*\t[ \t]*/.exec(a.slice(i.start,i.end)))==null?void 0:o[0];if(l===void 0||!/tab/.test(r)&&n.length===0||n.some(d=>d.start===i.start))return n;n.push({start:i.start,end:i.start+l.length}),a=a.slice(0,i.start)+" ".repeat(l.length)+a.slice(i.start+l.length);let c=Gg(a);if(c===void 0||!/tab/.test(c.reason))return jg(e,n);s=c.offset,r=c.reason}return n}function jg(e,t){let n=[...t];for(let a of e.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm))n.some(s=>s.start===a.index)||n.push({start:a.index,end:a.index+a[0].length});return n.sort((a,s)=>a.start-s.start)}function Gg(e){try{On(e,{});return}catch(t){return xs(t)}}function xs(e){var t,n;if(!(e instanceof An))throw e;return{reason:e.reason,offset:(n=(t=e.mark)==null?void 0:t.position)!=null?n:0}}function Ug(e,t){var a;let n=e.lastIndexOf(`
`,t.start-2)+1;for(let s of e.slice(n,t.end).matchAll(ta)){let r=n+s.index,o=e.slice(e.lastIndexOf(`
`,r-1)+1,r);if(!(/^\s*#|\s#/.test(o)||Ji(o)))return{code:"blank",span:{start:r,end:r+1},character:(a=vs[s[0]])!=null?a:s[0]}}}function Hg(e,t){var s;let n,a=/(?:^|[:\-,[{])[ \t]*(["'])(?=[^\n]*$)/gm;for(let r of e.slice(0,Math.max(t,1)).matchAll(a)){let o=(s=r[1])!=null?s:'"',i=r.index+r[0].length-1,l=st(e,i).end;e.slice(i+1,l).replace(o==='"'?/\\./g:/''/g,"  ").includes(o)||(n={start:i,end:l})}return n}function zg(e,t){let n=[],a=e.slice(0,t).replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g,s=>" ".repeat(s.length));for(let s of a.matchAll(/[[{\]}]/g))s[0]==="["||s[0]==="{"?n.push(s.index):n.pop();return n.at(-1)}function st(e,t){let n=e.lastIndexOf(`
`,Math.min(t,e.length)-1)+1,a=e.indexOf(`
`,n),s=a===-1?e.length:a;return{start:n,end:e[s-1]==="\r"?Math.max(n,s-1):s}}var Qg=[{line:/^\s*(?:- )?[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /,hint:"put the value in quotes: it holds ': '"},{line:/^\s*(?:- )?[\w./-]+:[ ]+[@`%]/,hint:"put the value in quotes: no plain text may begin with this character"},{line:/^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/,hint:"remove the '...'"},{line:/^\s*```|^(?:---|\s)*[$#>]\s+\w/,hint:"remove the line: it looks like part of a web page or of a shell session"},{line:/^\s*[\w./"'-]+:[^\s/]/,hint:"put a blank behind the ':'"},{line:/^\s*-\w/,hint:"put a blank behind the '-'"},{line:/^[^:#]*$/,hint:"make it a 'key: value' pair, or indent it as part of the value above"},{line:/./,hint:"give it the same indentation as the keys beside it"}],Yg=[{says:/bad indentation|deficient indentation/,reason:"the line does not fit where it stands"},{says:/separator is expected/,reason:"the text goes on where the document has to end",isAbove:!0},{says:/multiline key|implicit key/,reason:"the line is no 'key: value' pair",isAbove:!0},{says:/null byte|non-printable|control character/,reason:"the text holds a character that is none"},{says:/directive/,reason:"a line that begins with '%' is a directive"},{says:/unexpected end of the stream/,reason:"the text ends too early"},{says:/nesting|depth/i,reason:"the values are nested too deeply"}];function Jg(e,t,n){var p,u,m,g;let a=n;for(;e.slice(a.start,a.end).trim()===""&&a.start>0;)a=st(e,a.start-1);let s=Yg.find(({says:v})=>v.test(t.reason)),r=a.start>0?st(e,a.start-1):a;s!=null&&s.isAbove&&/^[^:#\s-][^:#]*$/.test(e.slice(r.start,r.end))&&(a=r);let o=e.slice(a.start,a.end),i=o.length-o.trimStart().length,l=o.trimEnd().length,c=(u=(p=Qg.find(v=>v.line.test(o)))==null?void 0:p.hint)!=null?u:"",d=(g=s==null?void 0:s.reason)!=null?g:((m=t.reason.split(`
`)[0])!=null?m:"").slice(0,60);return{code:"invalid",span:{start:a.start+i,end:a.start+Math.max(l,i)},reason:d,hint:c}}function Xi(e){switch(e.code){case"unknown-anchor":return{code:"anchor",span:e.span,name:e.name,known:e.anchors,problem:/^[.\w]*[.*]/.test(e.name)?"wildcard":"unknown"};case"anchor-in-itself":return{code:"anchor",span:e.span,name:e.name,known:[],problem:"in-itself"};case"bad-merge":return{code:"anchor",span:e.span,name:"<<",known:[],problem:"merge"};case"too-many-aliases":return{code:"alias-bomb",span:e.span,count:e.count};case"null-key":return{code:"invalid",span:e.span,reason:"a key is empty",hint:"write the key, or put it in quotes"};case"complex-key":return{code:"invalid",span:e.span,reason:"a list or a mapping stands as a key",hint:"JSON knows text keys only: put the text in quotes"};case"not-finite":return{code:"invalid",span:e.span,reason:`'${e.text}' is a number that JSON cannot hold`,hint:"put it in quotes"}}}function Zi(e){return e.code==="duplicate-key"||e.code==="missing-separator"||e.code==="blank"}function na(e,t){let n=Xg(e.slice(t.start,t.end)),a=eh(n);if("failure"in a)return{documents:[],troubles:Yi(n,a.failure).map(p=>tl(p,t.start))};let{trees:s,duplicates:r,faults:o}=zr(a.text,a.events,p=>a.toOffset(p)+t.start),i=o.map(Xi),l=i.length>0?ks(n):void 0;if(l)return{documents:[],troubles:[tl({code:"template",span:l},t.start)]};let c=nh(r);if(c!==void 0)return ah(e,t,c);i.push(...r.map(({key:p,first:u,second:m})=>({code:"duplicate-key",key:p,first:u,span:m})));let d=s.map(p=>S(y({},p),{span:t}));return i.push(...sh(n,t.start)),i.push(...d.flatMap(p=>rh(e,p))),{documents:i.every(Zi)?d:[],troubles:i}}function Xg(e){return e.includes("	")&&/^\s*[{[]/.test(e)?e.replaceAll("	"," "):e}var Zg=40;function eh(e){let t=e,n,a=[];for(let s=0;;s++)try{let r=On(t,{}),o=i=>a.reduceRight((l,c)=>l>c.at?Math.max(c.at,l-c.length):l,i);return{text:t,events:r,toOffset:a.length===0?th:o}}catch(r){let o=xs(r);if(n!=null||(n=o),o.reason!=="deficient indentation"||s>=Zg)return{failure:n};let i=st(t,o.offset),l=" ".repeat(8);a.push({at:i.start,length:l.length}),t=t.slice(0,i.start)+l+t.slice(i.start)}}function th(e){return e}function nh(e){let t=e.filter(a=>a.depth===0),n=new Set(t.map(a=>a.key));return n.has("kind")&&n.has("apiVersion")?t[0]:void 0}function ah(e,t,n){let a=e.lastIndexOf(`
`,n.second.start)+1,s=na(e,{start:t.start,end:a}),r=na(e,{start:a,end:t.end}),o={code:"missing-separator",span:n.second,first:el(s),second:el(r)};return{documents:[...s.documents,...r.documents],troubles:[...s.troubles,o,...r.troubles]}}function el(e){var a;let t=(a=e.documents[0])==null?void 0:a.value,n=typeof t=="object"&&t!==null&&"kind"in t?t.kind:void 0;return typeof n=="string"?n:"object"}function sh(e,t){let n=/^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(e);if(!(n!=null&&n[1]))return[];let a=t+n[0].lastIndexOf("...");return[{code:"end-mark",span:{start:a,end:a+3}}]}function rh(e,t){var o,i;let{start:n,end:a}=t.span,s=e.slice(n,a);if(s.search(ta)===-1)return[];let r=[];for(let l of s.matchAll(ta)){let c=n+l.index,d=oh(t,c);!(d&&!/["'|>]/.test((o=e[d.start])!=null?o:"")&&!e.slice(d.start,d.end).includes(`
`))||c>d.start&&c<d.end-1&&e.slice(d.start,d.end).includes(" ")||r.push({code:"blank",span:{start:c,end:c+1},character:(i=vs[l[0]])!=null?i:l[0]})}return r}function oh(e,t){var a,s;let{tape:n}=e;for(let r=0;r<n.length;r+=4){let o=n[r]===1||n[r]===4,i=(a=n[r+1])!=null?a:0,l=(s=n[r+2])!=null?s:0;if(o&&i<=t&&t<l)return{start:i,end:l}}}function tl(e,t){let n={start:e.span.start+t,end:e.span.end+t};return e.code==="duplicate-key"?S(y({},e),{span:n,first:{start:e.first.start+t,end:e.first.end+t}}):S(y({},e),{span:n})}function sl(e){let t=[],n=0;for(let a=nl(e,0);a!==-1;a=nl(e,a+3))al(e,n,a)&&t.push({start:n,end:a}),n=a+3;return al(e,n,e.length)&&t.push({start:n,end:e.length}),t}function nl(e,t){for(let n=e.indexOf("---",t);n!==-1;n=e.indexOf("---",n+1)){let a=n===0?`
`:e[n-1],s=e[n+3];if(a===`
`&&(s===void 0||s===`
`||s==="\r"||s===" "||s==="	"))return n}return-1}function al(e,t,n){let a=t;for(;a<n;){let s=e.indexOf(`
`,a),r=s===-1||s>n?n:s,o=a;for(;o<r&&(e[o]===" "||e[o]==="	"||e[o]==="\r");)o++;let i=e[o],l=i==="%"&&o===a,c=o===a&&e.startsWith("...",a)&&e.slice(a+3,r).trim()==="";if(o<r&&i!=="#"&&!l&&!c)return!0;a=r+1}return!1}function aa(e,t=()=>!0){let n=[],a=[],s=[],r=!1,o=sl(e);for(let i of o){if(!t(e.slice(i.start,i.end))){s.push(i);continue}let l=na(e,i);n.push(...l.documents),a.push(...l.troubles),r||(r=l.documents.length===0)}return{documents:n,troubles:a,isBroken:r,unwanted:s,pieceCount:o.length}}function sa(e){return e.startsWith("\uFEFF")?e.slice(1):e}var rl=["recommended","strict","all"];var ol={profile:"recommended",rules:{},overrides:[],ignore:[],forbiddenSuppressions:[],external:[],complete:!1,namespace:"default",isNamespaceChosen:!1,minorVersion:36,storageClasses:[],filesFrom:{add:"",drop:""},today:"1970-01-01"};function cl(e,t,n){let a=sa(e),s=aa(a),r=Qe(a),o=(p,u)=>{let{line:m,column:g}=ea(r,p);throw new Lt(`${t}:${m}:${g}: ${u}`)},[i]=s.troubles;i&&o(i.span.start,`this is no valid YAML: ${i.code==="invalid"?`${i.reason}: ${i.hint}`:i.code.replaceAll("-"," ")}`);let[l]=s.documents;if(!l||l.value===null)return{};let c=S(y({},l),{file:t,index:0}),d={rules:new Map(n.map(p=>[p.id,p])),file:t,fail:(p,u)=>o(Ge(p).start,u)};return ih(je.root(c),d)}function rt(e,t,n){if(!H(e.value))return t.fail(e,`a mapping with the keys ${Object.keys(n).map(pl).join(", ")} belongs here`);let a={};for(let[s,r]of e.entries()){let o=Object.hasOwn(n,s)?n[s]:void 0;if(!o)return t.fail(r.key,`unknown key '${s}'${Tt(s,Object.keys(n))}`);a[s]=o(r,t)}return a}function ih(e,t){var a,s;let n=rt(e,t,{extends:ra(rl),rules:dl,overrides:rn(dh),ignore:rn(uh),external:mh,complete:Ss,namespace:Ye,kubernetesVersion:fh,cluster:(r,o)=>rt(r,o,{storageClasses:rn(gh)}),suppressions:(r,o)=>rt(r,o,{forbid:ot})});return y(y(y(y(y(y(y(y(y(y({},n.extends?{profile:n.extends}:{}),n.rules?{rules:n.rules}:{}),n.overrides?{overrides:n.overrides}:{}),n.ignore?{ignore:n.ignore}:{}),n.external?{external:n.external}:{}),n.complete===void 0?{}:{complete:n.complete}),n.namespace===void 0?{}:{namespace:n.namespace,isNamespaceChosen:!0}),n.kubernetesVersion===void 0?{}:{minorVersion:n.kubernetesVersion}),(a=n.cluster)!=null&&a.storageClasses?{storageClasses:n.cluster.storageClasses}:{}),(s=n.suppressions)!=null&&s.forbid?{forbiddenSuppressions:n.suppressions.forbid}:{})}function dl(e,t){if(!H(e.value))return t.fail(e,"a mapping of rules belongs here, such as 'image-tag-latest: error'");let n={};for(let[a,s]of e.entries()){let r=t.rules.get(a);if(!r)return t.fail(s.key,`there is no rule '${a}'${Tt(a,t.rules.keys())}`);n[a]=lh(s,t,r)}return n}var ll=[...rs,"off"];function lh(e,t,n){if(e.value===!1)return{severity:"off"};if(!H(e.value))return{severity:ra(ll)(e,t)};let r=rt(e,t,y({severity:(o,i)=>o.value===!1?"off":ra(ll)(o,i)},Object.fromEntries(Object.entries(n.options).map(([o,i])=>[o,(l,c)=>ch(l,c,i)])))),{severity:a}=r,s=bn(r,["severity"]);return y(y({},a?{severity:a}:{}),Object.keys(s).length>0?{options:s}:{})}function ch(e,t,n){var a;switch(n.type){case"strings":return ot(e,t);case"string":return Ye(e,t);case"boolean":return Ss(e,t);case"integer":{let s=e.number();return s===void 0||!Number.isInteger(s)||s<((a=n.minimum)!=null?a:Number.NEGATIVE_INFINITY)?t.fail(e,`a whole number${n.minimum===void 0?"":` of at least ${n.minimum}`} belongs here`):s}}}var ul={files:ot,kinds:ph,namespaces:ot,names:ot};function dh(e,t){let s=rt(e,t,S(y({},ul),{rules:dl})),{rules:n}=s,a=bn(s,["rules"]);return n?Object.keys(a).length===0?t.fail(e,"an override needs 'files', 'kinds', 'namespaces' or 'names', or it belongs into 'rules'"):S(y({},a),{rules:n}):t.fail(e,"an override needs 'rules'")}function uh(e,t){let o=rt(e,t,S(y({},ul),{rules:ot,reason:Ye,until:Ye})),{rules:n,reason:a="",until:s}=o,r=bn(o,["rules","reason","until"]);return n?S(y(S(y({},r),{rules:n,reason:a}),s?{until:s}:{}),{file:t.file,span:Ge(e)}):t.fail(e,"an ignore entry needs 'rules'")}function ph(e,t){let n=ot(e,t);return n.forEach((a,s)=>{var o;let r=Tt(a,zt);!zt.includes(a)&&r!==""&&t.fail((o=e.items()[s])!=null?o:e,`there is no kind '${a}'${r}`)}),n}function mh(e,t){return rn(n=>{let a=Ye(n,t),[s="",...r]=a.split("/");if(r.length<1||r.length>2)return t.fail(n,`'${a}' has to be 'Kind/name' or 'Kind/namespace/name', with globs`);let o=Tt(s,zt);return/[*?]/.test(s)||zt.includes(s)||o===""?a:t.fail(n,`there is no kind '${s}'${o}`)})(e,t)}function fh(e,t){var s;let n=/^v?1\.(\d+)(?:\.\d+)?$/.exec(String((s=e.scalar())!=null?s:"")),a=Number(n==null?void 0:n[1]);return!n||a<17||a>36?t.fail(e,`a version in quotes from '1.17' to '1.${36}' belongs here`):a}function gh(e,t){let n={name:"",provisioner:"external",default:!1,volumeBindingMode:"Immediate"},a=e.text();if(a!==void 0)return S(y({},n),{name:a});let s=rt(e,t,{name:Ye,provisioner:Ye,default:Ss,volumeBindingMode:ra(["Immediate","WaitForFirstConsumer"])});return s.name?y(y({},n),s):t.fail(e,"a storage class needs a 'name'")}function ra(e){return(t,n)=>{let a=t.text(),s=e.find(r=>r===a);return s!=null?s:n.fail(t,`${e.map(pl).join(", ")} may stand here${a===void 0?"":`, not '${a}'${Tt(a,e)}`}`)}}function rn(e){return(t,n)=>Array.isArray(t.value)?t.items().map(a=>e(a,n)):n.fail(t,"a list belongs here")}function ot(e,t){return typeof e.value=="string"?[e.value]:rn(Ye)(e,t)}function Ye(e,t){var n;return(n=e.text())!=null?n:t.fail(e,"a text belongs here")}function Ss(e,t){var n;return(n=e.flag())!=null?n:t.fail(e,"'true' or 'false' belongs here")}function pl(e){return`'${e}'`}var hh=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;function xe(e){return e.replace(hh,ml).replaceAll("	"," ")}function It(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,ml)}function ml(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function fl(e){let t=e.ofKind("Service").flatMap(a=>{let s=a.at.get("spec").get("selector"),r=s.labels();if(Object.keys(r).length===0||a.at.get("spec").get("type").text()==="ExternalName")return[];let{workloads:o,perhaps:i}=e.selectedBy(a,r),l=s.path;if(o.length>0)return o.map(({resource:p})=>({from:on(a),path:l,to:on(p),state:"resolved"}));let c=Object.entries(r).map(([p,u])=>`${p}=${u}`).join(","),d=e.isComplete&&i.length===0?"missing":"unknown";return[{from:on(a),path:l,to:{kind:"Pod",namespace:a.namespace,selector:c},state:d}]}),n=e.references.map(({from:a,at:s,keyAt:r,to:o,state:i})=>({from:on(a),path:(r!=null?r:s).path,to:o,state:i}));return`${It({version:1,resources:e.resources.map(yh),references:[...n,...t],bindings:e.bindings},2)}
`}function on({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}function yh(e){return S(y({},on(e)),{file:e.file,document:e.at.document.index})}var gl=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:r,message:o})=>`${xe(t)}:${n.line}:${n.column}-${a.line}:${a.column} ${s} ${r} ${xe(o)}
`).join("");var hl=({findings:e,summary:t})=>`${It({version:1,findings:e.map(({rule:n,severity:a,message:s,file:r,range:o,resource:i,path:l,related:c,help:d})=>S(y({rule:n,severity:a,message:s,file:r,range:o},i?{resource:i}:{}),{path:l,related:c,help:d})),summary:t},2)}
`;var Sl=vn(vl(),1);var xh={error:(e,t)=>e.red(t),warning:(e,t)=>e.yellow(t),info:(e,t)=>e.blue(t)},wl=(e,{color:t,quiet:n})=>{let a=Sl.default.createColors(t),s=new Map,r=(i,l)=>{var u,m;let c=e.textOf(i);if(c===void 0)return;let d=(u=s.get(i))!=null?u:Qe(c);s.set(i,d);let p=d[l-1];return p===void 0?void 0:c.slice(p,(m=d[l])!=null?m:c.length).replace(/\r?\n$/,"")};return[...e.findings.map(i=>Sh(i,{colors:a,lineOf:r})),...n?[]:[Rh(e,a)]].join(`
`)};function Sh(e,t){let{colors:n}=t,{severity:a,rule:s,message:r,file:o,range:i,resource:l,related:c}=e,d=u=>xh[a](n,u),p=[`${d(n.bold(a))}${n.bold(`: ${xe(r)}`)} ${n.dim(`[${s}]`)}`,`  ${n.cyan(kl(o,i))}${l?n.dim(`  ${wh(l)}`):""}`,...xl(t,{file:o,range:i,mark:"^",paint:d})];for(let u of c)p.push(`  ${n.cyan(kl(u.file,u.range))}  ${xe(u.note)}`),p.push(...xl(t,{file:u.file,range:u.range,mark:"~",paint:n.cyan}));return`${p.join(`
`)}
`}function kl(e,{start:t}){return`${xe(e)}:${t.line}:${t.column}`}function wh({kind:e,namespace:t,name:n}){return xe(`${e} ${t===""?"":`${t}/`}${n}`)}var la=160;function xl({colors:e,lineOf:t},{file:n,range:{start:a,end:s},mark:r,paint:o}){let i=t(n,a.line);if(i===void 0)return[];let l=a.column-1,c=s.line===a.line?s.column-1:i.length,d=l>la-20?l-20:0,p=xe(i.slice(d,l)),u=xe(i.slice(l,Math.min(c,d+la))),m=xe(i.slice(Math.min(c,d+la),d+la)),g=String(a.line).padStart(5),v=" ".repeat(p.length+(d>0?3:0))+r.repeat(Math.max(1,u.length));return[`${e.dim(`${g} |`)} ${d>0?"...":""}${p}${u}${m}`,`${e.dim("      |")} ${o(v)}`]}function Rh({summary:e,notes:t},n){let{errors:a,warnings:s,infos:r,files:o,resources:i,suppressed:l,skipped:c}=e,d=[a>0?n.red(ca(a,"error")):"",s>0?n.yellow(ca(s,"warning")):"",r>0?n.blue(`${r} info`):""].filter(m=>m!==""),u=[`${d.length===0?n.green("no findings"):d.join(", ")} in ${ca(i,"resource")} of ${ca(o,"file")}${l>0?`; ${l} suppressed`:""}`];c.length>0&&u.push(n.dim(`skipped: ${c.map(({reason:m,count:g})=>`${g} ${xe(m)}`).join(", ")}`));for(let m of t)u.push(n.dim(`note: ${xe(m)}`));return`${u.join(`
`)}
`}function ca(e,t){return`${e} ${t}${e===1?"":"s"}`}var Rl=({findings:e})=>e.map(({file:t,range:{start:n,end:a},severity:s,rule:r,message:o,help:i,related:l})=>It({file:t,location:`${n.line},${n.column},${a.line},${a.column}`,severity:s,code:r,message:o.replaceAll('"',"'"),url:i,related:l.map(c=>({file:c.file,location:`${c.range.start.line},${c.range.start.column},${c.range.end.line},${c.range.end.column}`,message:c.note.replaceAll('"',"'")}))})).map(t=>`${t}
`).join("");var Cl={pretty:wl,compact:gl,json:hl,vscode:Rl};var zl=vn(Hl(),1);function Ql(e){let t=e.map(n=>(0,zl.default)(n.replace(/^\.\//,""),{dot:!0}));return n=>t.some(a=>a(n))}function it(e){let t=e.map(n=>new RegExp(`^${n.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".")}$`));return n=>t.some(a=>a.test(n))}function Yl(e,t){let n=new Map(e.map(u=>[u.id,u])),a=t.overrides.map(u=>({override:u,matches:Is(u,t)})),s=new Map(e.map(u=>[u.id,a.filter(({override:m})=>{var g;return((g=m.rules[u.id])==null?void 0:g.options)!==void 0})]));return{isOn:o,isHeard:i,variants:l,hasVariants:c,variantFor:d,severityOf:p};function r(u,m){var v;let g=(v=t.rules[u.id])==null?void 0:v.severity;return g!==void 0?g:t.profile==="recommended"&&m==="info"?"off":m}function o(u){var g;return n.get(u)?((g=t.rules[u])==null?void 0:g.severity)!=="off"?!0:a.some(({override:v})=>{var h,x;return((x=(h=v.rules[u])==null?void 0:h.severity)!=null?x:"off")!=="off"}):!1}function i(u){let m=n.get(u);return m!==void 0&&r(m,m.severity)!=="off"}function l(u){var g,v;let m=y(y({},ry(u.options)),(g=t.rules[u.id])==null?void 0:g.options);return[m,...((v=s.get(u.id))!=null?v:[]).map(({override:h})=>{var x;return y(y({},m),(x=h.rules[u.id])==null?void 0:x.options)})]}function c(u){var m;return((m=s.get(u))!=null?m:[]).length>0}function d(u,m){var v;return m?((v=s.get(u))!=null?v:[]).findLastIndex(({matches:h})=>h({file:m.file,resource:m}))+1:0}function p(u,m,g){var x;let v=n.get(u);if(!v)return"error";let h=r(v,g!=null?g:v.severity);for(let{override:C,matches:N}of a){let L=(x=C.rules[u])==null?void 0:x.severity;L!==void 0&&N(m)&&(h=L)}return h}}function ry(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.default]))}function Is(e,{filesFrom:{add:t,drop:n}}){let a=e.files?Ql(e.files):void 0,s=a&&(l=>a(t+(n!==""&&l.startsWith(n)?l.slice(n.length):l))),r=Ls(e.kinds),o=Ls(e.namespaces),i=Ls(e.names);return({file:l,resource:c})=>{var d;return((d=s==null?void 0:s(l))!=null?d:!0)&&(r===void 0||c!==void 0&&r(c.kind))&&(o===void 0||c!==void 0&&o(c.namespace))&&(i===void 0||c!==void 0&&i(c.name))}}function Ls(e){return e===void 0?void 0:it(e)}function Jl(e){let t=e.map(n=>{let a=n.split("/"),[s="*",r="*",o]=a;return{kind:it([s]),namespace:it([o===void 0?"*":r]),name:it([o!=null?o:r])}});return(n,a,s)=>t.some(r=>r.kind(n)&&r.namespace(a)&&r.name(s))}var dn="rule-crashed";function ma({rules:e,scope:t,choice:n,resourcesOf:a,sourceText:s=()=>"",graph:r}){let o=[],i=new Map;for(let d of e)d.scope!==t||!n.isOn(d.id)||n.variants(d).forEach((p,u)=>{let m=(v,h,...x)=>o.push(oy(d,{at:v,message:h,rest:x},a)),g=d.visit({graph:r,options:p,report:m,textAt:l,documentText:c});for(let v of Object.keys(g)){let h=i.get(v);h?h.push({rule:d.id,visitor:g,variant:u}):i.set(v,[{rule:d.id,visitor:g,variant:u}])}});return{remarks:o,listeners:i,choice:n};function l(d){let{start:p,end:u}=Ge(d);return s().slice(p,u)}function c({at:d}){let{start:p,end:u}=d.document.span;return s().slice(p,u)}}function oy(e,{at:t,message:n,rest:a},s){var d;let r=e.messages[n];if(r===void 0)throw new Error(`rule '${e.id}' has no message '${n}'`);let o=typeof r=="function",i=o?r(a[0]):r,l=a[o?1:0],c="document"in t?iy(t,s(t.document)):void 0;return S(y(y(y({rule:e.id,messageId:n,message:i},l!=null&&l.severity?{severity:l.severity}:{}),_s(t)),c?{resource:cy(c)}:{}),{path:"path"in t?t.path:[],related:((d=l==null?void 0:l.related)!=null?d:[]).map(p=>S(y({},_s(p.at)),{note:p.note}))})}function _s(e){return"document"in e?{file:e.document.file,span:Ge(e)}:{file:e.file,span:e.span}}function iy(e,t){return t.length<=1?t[0]:t.find(({at:n})=>n.path.every((a,s)=>e.path[s]===a))}function Vs(e,t,n){let{listeners:a}=e;We(e,"resource",t,r=>{var o;return(o=r.resource)==null?void 0:o.call(r,t)});let s=t.visitable;if(s!==void 0&&a.has(s)&&We(e,s,t,r=>{var o;return(o=r[s])==null?void 0:o.call(r,t)}),n&&(We(e,"workload",t,r=>{var o;return(o=r.workload)==null?void 0:o.call(r,n)}),a.has("container")))for(let r of n.containers)We(e,"container",t,o=>{var i;return(i=o.container)==null?void 0:i.call(o,r,n)})}function Xl(e,t,n){We(e,"syntax",void 0,a=>{var s;return(s=a.syntax)==null?void 0:s.call(a,t,n)},{file:n,span:t.span})}function Zl(e,t){We(e,"suppression",void 0,n=>{var a;return(a=n.suppression)==null?void 0:a.call(n,t)},t.at)}function ec(e,t){for(let n of t.resources)Vs(e,n,t.workloadOf(n));if(e.listeners.has("reference"))for(let n of t.references)We(e,"reference",n.from,a=>{var s;return(s=a.reference)==null?void 0:s.call(a,n)});if(e.listeners.has("claim"))for(let n of t.bindings){let[a]=t.find("PersistentVolumeClaim",n.claim.namespace,n.claim.name);We(e,"claim",a,s=>{var r;return(r=s.claim)==null?void 0:r.call(s,n)})}We(e,"end",void 0,n=>{var a;return(a=n.end)==null?void 0:a.call(n)})}function We(e,t,n,a,s){let r=e.listeners.get(t);if(r){for(let{rule:o,visitor:i,variant:l}of r)if(!(e.choice.hasVariants(o)&&e.choice.variantFor(o,n)!==l))try{a(i)}catch(c){e.remarks.push(ly(o,n,s,c))}}}function ly(e,t,n,a){let s=a instanceof Error?a.message:String(a),r=t?_s(t.at):n!=null?n:{file:"",span:{start:0,end:0}};return S(y({rule:dn,messageId:"crashed",message:`rule '${e}' crashed: ${s}`},r),{path:[],related:[]})}function cy({apiVersion:e,kind:t,namespace:n,name:a}){return{apiVersion:e,kind:t,namespace:n,name:a}}var dy=["patches","patchesStrategicMerge","patchesJson6902","transformers","generators","configurations","validators","replacements"];function Ds(e){return/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(e)}function tc(e,t){let n=e,a=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",s=dy.flatMap(o=>n.get(o).items().flatMap(i=>{let l=i.value,c=H(l)?l.path:l;return typeof c=="string"&&!c.includes(`
`)?[uy(a,c)]:[]})),r=[];for(let[o,i]of[["configMapGenerator","ConfigMap"],["secretGenerator","Secret"]])for(let l of n.get(o).items()){let c=l.get("name").text();c&&r.push({kind:i,name:c,namespace:void 0})}return{fragments:s,supplied:r}}function uy(e,t){let n=[];for(let a of`${e}${t}`.split("/"))a===""&&n.length>0||a!=="."&&(a===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(a));return n.join("/")}var py="kubeworthy-ignore",my=/#[ \t]*kubeworthy-ignore\b([^\n\r]*)/g,Fs="kubeworthy.dev/ignore.",fy=/^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/;function nc(e){let t=e.text.includes(py)?gy(e):[],n=e.text.includes(Fs)?e.resources.flatMap(ky):[];return[...t,...n]}function gy({file:e,text:t,lineStarts:n,documents:a}){var o,i,l;let s=[];for(let c of t.matchAll(my)){let d=c.index,p=a.find(({span:x})=>x.start<=d&&d<x.end);if(p&&vy(p,d))continue;let u=fy.exec((o=c[1])!=null?o:""),m=((i=u==null?void 0:u[1])!=null?i:"").split(/[\s,]+/).filter(x=>x!==""),g=bs(n,d),v=t.slice(n[g],d).trim()==="",h=p&&v&&hy(t,p.span.start,d)?p.span:by(r(),v?yy(r(),g):g);s.push(y({file:e,span:{start:d,end:d+c[0].trimEnd().length},covers:h,rules:m,reason:(l=u==null?void 0:u[3])!=null?l:""},u!=null&&u[2]?{until:u[2]}:{}))}return s;function r(){return{text:t,lineStarts:n}}}function hy(e,t,n){return e.slice(t,n).split(`
`).every(a=>/^\s*(#.*)?$/.test(a))}function yy({text:e,lineStarts:t},n){var a;for(let s=n+1;s<t.length;s++)if(!/^\s*(#.*)?$/.test(e.slice(t[s],(a=t[s+1])!=null?a:e.length).trimEnd()))return s;return n}function by({text:e,lineStarts:t},n){var a,s;return{start:(a=t[n])!=null?a:0,end:(s=t[n+1])!=null?s:e.length+1}}function vy({tape:e},t){var n,a;for(let s=0;s<e.length;s+=4)if((e[s]===re.scalar||e[s]===re.key)&&((n=e[s+1])!=null?n:0)<=t&&t<((a=e[s+2])!=null?a:0))return!0;return!1}function ky(e){var s;let t=Mn(e.at.document,e.at.path).value,n=e.kind==="Pod"||(s=Pt(e))==null?void 0:s.metadata;return(n?[ae(e.at),n]:[ae(e.at)]).flatMap(r=>r.get("annotations").entries().filter(([o])=>o.startsWith(Fs)).map(([o,i])=>{var c,d;let l=/^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec((c=i.text())!=null?c:"");return y({file:e.file,span:Ge(i.key),covers:t,rules:[o.slice(Fs.length)],reason:((d=l==null?void 0:l[2])!=null?d:"").trim()},l!=null&&l[1]?{until:l[1]}:{})}))}function ac({remarks:e,suppressions:t,settings:n,choice:a,knownRules:s}){let r=[],o=it(n.forbiddenSuppressions),i=new Set(s),l=new Map,c=[];for(let u of t){let{file:m,span:g,covers:v}=u,h=p(u,{file:m,span:g},!0);for(let x of h){let C={rule:x,suppression:u,uses:0,silences:L=>v.start<=L.span.start&&L.span.start<v.end},N=l.get(m);N?N.push(C):l.set(m,[C])}}for(let u of n.ignore){let m=Is(u,n);for(let g of p(u,{file:u.file,span:u.span},!1))c.push({rule:g,suppression:u,uses:0,silences:v=>m({file:v.file,resource:v.resource})})}let d=e.filter(u=>{var g;let m=[...(g=l.get(u.file))!=null?g:[],...c].filter(v=>v.rule===u.rule&&v.silences(u));for(let v of m)v.uses++;return m.length===0});for(let u of[...[...l.values()].flat(),...c])u.uses===0&&a.isHeard(u.rule)&&r.push({code:"unused",at:{file:u.suppression.file,span:u.suppression.span},rule:u.rule});return{remarks:d,suppressed:e.length-d.length,troubles:r};function p(u,m,g){return u.reason===""&&r.push({code:"without-reason",at:m,rule:u.rules.join(", ")}),u.rules.filter(v=>{if(!i.has(v))return r.push({code:"unknown-rule",at:m,rule:v,meant:ke(v,s)}),!1;if(g&&o(v))return r.push({code:"forbidden",at:m,rule:v}),!1;let h=u.until;return h!==void 0&&(!/^\d{4}-\d{2}-\d{2}$/.test(h)||h<n.today)?(r.push({code:"expired",at:m,rule:v,until:h}),!1):!0})}}function sc(e,t,n){let a=new Map,s={text:""},r=ma({rules:e,scope:"resource",choice:n,resourcesOf:o=>{var i;return(i=a.get(o))!=null?i:[]},sourceText:()=>s.text});return(o,i)=>{let l=sa(i);s.text=l;let c=aa(l,Ds(o)?void 0:Po),d=Qe(l),p=[],u=[],m=c.unwanted.map(({start:v,end:h})=>To(o,l.slice(v,h))),g;for(let v of c.troubles)Xl(r,v,o);return c.documents.forEach((v,h)=>{let x=S(y({},v),{file:o,index:h});if(Ds(o)){g!=null||(g=tc(je.root(x),o)),m.push("Kustomize file");return}let C=Bn(x,t.namespace);if("skipped"in C){x.value!==null&&m.push(C.skipped);return}p.push(x),a.set(x,C.resources);for(let N of C.resources)u.push(N),Vs(r,N,Pt(N))}),a.clear(),S(y({path:o,lineStarts:d,documents:p,documentCount:c.pieceCount,remarks:r.remarks.splice(0),suppressions:nc({file:o,text:l,lineStarts:d,documents:p,resources:u}),skipped:m},g?{kustomization:g}:{}),{unread:c.isBroken?l:""})}}var Dt={defaultClass:void 0,outside:!1,lateUntil:-1/0};function rc(e){let t=e.claims.filter(o=>o.class===void 0).map(o=>{var i;return(i=o.order)!=null?i:1/0});if(t.length===0)return[Dt];let n=e.classes.filter(o=>o.isDefault);if(n.length===0)return e.complete?[Dt]:[S(y({},Dt),{outside:!0}),Dt];let a=n.map(o=>S(y({},Dt),{defaultClass:o})),s=Math.min(...n.map(o=>{var i;return(i=o.order)!=null?i:-1/0}));return t.some(o=>o<s)?[...a,S(y({},Dt),{defaultClass:n[0],lateUntil:s})]:a}function oc(e,t,n){var s;if(e.class!==void 0)return{name:e.class,object:n.get(e.class),isDefault:!1,isLate:!1};if(t.outside)return{name:void 0,object:void 0,isDefault:!0,isLate:!1};let a=((s=e.order)!=null?s:1/0)<t.lateUntil;return a||t.defaultClass===void 0?{name:"",object:void 0,isDefault:!1,isLate:a}:{name:t.defaultClass.name,object:t.defaultClass,isDefault:!0,isLate:!1}}var xy={none:"pending",external:"provisioned",migrated:"provisioned","unknown-in-tree":"pending"};function ic(e,t,n){if(e.isLate)return"deferred";if(e.name===void 0)return"unknown";let a=e.object===void 0?"none":as(e.object.provisioner);return a!=="none"?xy[a]:n||t?"pending":"unknown"}function fa({object:e}){return e!==void 0&&as(e.provisioner)!=="none"}var me=(e,t)=>`${e}/${t}`,lc={ReadWriteOnce:1,ReadOnlyMany:2,ReadWriteMany:4,ReadWriteOncePod:8},dc=e=>{var t;return Object.hasOwn(lc,e)&&(t=lc[e])!=null?t:0},cc=e=>e.reduce((t,n)=>t|dc(n),0);function Sy(e){let t=[...new Set(e)].flatMap(a=>{let s=Ae(a);return s===void 0?[]:[{text:a,size:s}]});t.sort((a,s)=>Ie(a.size,s.size));let n=0;return new Map(t.map(({text:a,size:s},r)=>{let o=t[r-1];return o!==void 0&&Ie(o.size,s)!==0&&(n+=1),[a,{size:s,rank:n}]}))}var uc=(e,t)=>{let n=new Map;for(let a of e)n.has(t(a))||n.set(t(a),a);return[...n.values()]};function wy(e){let t=e.filter(a=>a.madeBy===void 0),n=e.filter(a=>a.madeBy!==void 0);return uc([...t,...n],a=>me(a.namespace,a.name))}var Ry=e=>e.length>0&&e.every(t=>dc(t)!==0);function pc(e){var o,i;let t=uc(e.volumes,l=>l.name),n=wy(e.claims),a=Sy(["0",...t.flatMap(l=>{var c;return(c=l.capacity)!=null?c:[]}),...n.flatMap(l=>{var c;return(c=l.request)!=null?c:[]})]),s=(i=(o=a.get("0"))==null?void 0:o.rank)!=null?i:0,r=l=>e.attributesClasses&&l!=null?l:"";return{volumes:t.map(l=>{var p,u;let c=a.get((p=l.capacity)!=null?p:""),d=En(l.accessModes);return{volume:l,size:c==null?void 0:c.size,rank:(u=c==null?void 0:c.rank)!=null?u:-1,modes:cc(d),modesCount:d.length,volumeMode:l.volumeMode||"Filesystem",attributesClass:r(l.attributesClass),affinityKey:l.nodeAffinity===void 0?"":JSON.stringify(l.nodeAffinity)}}),claims:n.flatMap(l=>{var d;let c=a.get((d=l.request)!=null?d:"");return c===void 0||c.rank<=s||!Ry(l.accessModes)?[]:[{claim:l,id:me(l.namespace,l.name),size:c.size,rank:c.rank,modes:cc(l.accessModes),volumeMode:l.volumeMode||"Filesystem",attributesClass:r(l.attributesClass),selectorKey:l.selector===void 0?"":JSON.stringify(l.selector)}]})}}function Cy(e){let t=a=>a===void 0||fo(a,e.labels,e.name),n={narrow:a=>t(a)?[n]:[],implies:t};return n}var fc={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},Ay=(e,t)=>new Set(e===void 0?t:t.filter(n=>e.has(n))),mc=e=>{var t;return Number.parseInt((t=e[0])!=null?t:"",10)},ga={In:(e,t)=>S(y({},e),{exists:!0,allowed:Ay(e.allowed,t)}),NotIn:(e,t)=>S(y({},e),{excluded:new Set([...e.excluded,...t])}),Exists:e=>S(y({},e),{exists:!0}),DoesNotExist:e=>S(y({},e),{absent:!0}),Gt:(e,t)=>S(y({},e),{exists:!0,above:Math.max(e.above,mc(t))}),Lt:(e,t)=>S(y({},e),{exists:!0,below:Math.min(e.below,mc(t))})};function Oy(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(n=>e.excluded.has(n)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(n)>e.above&&Number(n)<e.below);return t.length===0?void 0:S(y({},e),{allowed:new Set(t)})}var gc=e=>{var t,n;return[...((t=e.matchExpressions)!=null?t:[]).map(a=>[`label ${a.key}`,a]),...((n=e.matchFields)!=null?n:[]).map(a=>[`field ${a.key}`,a])]};function $y(e,t){var s,r,o;let n=gc(t);if(n.length===0)return;let a=new Map(e);for(let[i,{operator:l,values:c}]of n){let d=(s=a.get(i))!=null?s:fc,p=Oy(Object.hasOwn(ga,l)&&(o=(r=ga[l])==null?void 0:r.call(ga,d,c!=null?c:[]))!=null?o:d);if(p===void 0)return;a.set(i,p)}return a}function Py(e,t,n){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(a=>n.includes(a)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||n.every(a=>e.excluded.has(a))?!0:e.allowed!==void 0&&!n.some(a=>{var s;return(s=e.allowed)==null?void 0:s.has(a)})}function Ty(e,t){let n=gc(t);return n.length>0&&n.every(([a,{operator:s,values:r}])=>{var o;return Py((o=e.get(a))!=null?o:fc,s,r!=null?r:[])})}function hc(e){let t={narrow:n=>{var a;return n===void 0?[t]:((a=n.nodeSelectorTerms)!=null?a:[]).flatMap(s=>{let r=$y(e,s);return r===void 0?[]:[hc(r)]})},implies:n=>{var a;return n===void 0||((a=n.nodeSelectorTerms)!=null?a:[]).some(s=>Ty(e,s))}};return t}function My(e){let t=Object.entries(e).map(([n,a])=>({key:n,operator:"In",values:[a]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function Ft(e,t){return(t.length===0?[hc(new Map)]:t.map(Cy)).flatMap(a=>{var s;return a.narrow(My((s=e.nodeSelector)!=null?s:{}))}).flatMap(a=>a.narrow(e.nodeAffinity))}function Je(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var we=e=>`volume '${e.volume.name}'`,yc=e=>e===""?"no class":`class '${e}'`,bc=e=>e.map(t=>`'${t}'`).join(", ")||"none",vc=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function Ny(e,t){var s,r;let n=new Set([...Object.keys((s=e==null?void 0:e.matchLabels)!=null?s:{}),...((r=e==null?void 0:e.matchExpressions)!=null?r:[]).map(o=>o.key)]),a=Object.entries(t).filter(([o])=>n.has(o)).map(([o,i])=>`${o}=${i}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function Ey(e,{facts:{claim:t}}){var r;let{namespace:n,name:a,uid:s}=(r=e.volume.claimRef)!=null?r:{};return n?a!==t.name||n!==t.namespace?`${we(e)} is reserved for claim '${a!=null?a:""}' in namespace '${n}'`:`${we(e)} is reserved for an earlier claim '${a}' with uid '${s!=null?s:""}'`:`${we(e)} is reserved by a claimRef without a namespace, which no claim can match`}var un={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${we(e)} offers access modes ${bc(e.volume.accessModes)}, the claim asks for ${bc(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!Je(e,t),text:Ey},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>{var t;return`${we(e)} states no readable capacity ('${(t=e.volume.capacity)!=null?t:""}')`}},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>{var n,a;return`${we(e)} offers ${(n=e.volume.capacity)!=null?n:""}, the claim asks for ${(a=t.claim.request)!=null?a:""}`}},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||tt(e.size)<tt(t.size),text:(e,{facts:t})=>{var n,a;return`${we(e)} offers ${(n=e.volume.capacity)!=null?n:""}, the claim asks for ${(a=t.claim.request)!=null?a:""}`}},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${we(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${we(e)} has ${vc(e.attributesClass)}, the claim asks for ${vc(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${we(e)} is being deleted`},phase:{code:"phase",rejects:e=>{var t;return((t=e.volume.phase)!=null?t:"Available")!=="Available"},text:e=>{var t;return`${we(e)} is '${(t=e.volume.phase)!=null?t:""}', not 'Available'`}},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!Ee(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${we(e)} has ${Ny(t.selector,e.volume.labels)}, the claim selects ${Ce(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${we(e)} has ${yc(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":yc(t.class)}`}},{accessModes:Bs,reserved:kc,unreadable:Ws,tooSmall:xc,volumeMode:Ks,attributesClass:qs,deleting:js,phase:Sc,selector:wc}=un,Bt={first:[Bs,kc,Ws,xc,Ks,qs,js],second:[Sc,wc,un.class]},ha={first:[kc,Ws,xc,Ks,qs,js],second:[Sc,wc,un.class,Bs]},pn={first:[js,Ws,un.tooSmallInBytes,un.class,qs,Ks,Bs],second:[]},Rc={first:pn.first.filter(e=>e.code!=="class"),second:[]};function lt(e,t,n){let a=r=>r.rejects(t,n),s=e.first.find(a);return s!==void 0||Je(t,n.facts)?s:e.second.find(a)}function Gs(e,t,n){return{volume:t.volume.name,code:e.code,text:e.text(t,n)}}var Wt={ownClass:50,others:10,othersSeen:40,seen:200},ie=(e,t)=>({code:e,text:t}),ya=e=>e.map(t=>`'${t}'`).join(", "),Ac=(e,t)=>{let[n="",a=""]=e.split("/");return n===t?`claim '${a}'`:`claim '${a}' in namespace '${n}'`},Ly=({forecast:e,prospect:t})=>{var n;return((n=e.consumers.get(t.plan.facts.id))!=null?n:[]).filter(a=>a.nodeName===void 0)},Cc=e=>{var t;return e===void 0?[]:[((t=e.nodeSelectorTerms)!=null?t:[]).map(n=>{var a,s;return Ce({matchExpressions:[...(a=n.matchExpressions)!=null?a:[],...(s=n.matchFields)!=null?s:[]]})}).join(" or ")]};function Iy(e,t){let{name:n,nodeAffinity:a}=e.volume,s=Ly(t),[r]=s;if(a===void 0||r===void 0)return;if(s.some(d=>Ft(d,t.forecast.world.nodes).some(p=>p.narrow(a).length>0))){let d=`no node reaches volume '${n}' and the other volumes of pod '${r.name}' at once`;return r.claims.length>1?{volume:n,code:"node-affinity",text:d}:void 0}let i=[...r.nodeSelector===void 0?[]:[Ce({matchLabels:r.nodeSelector})],...Cc(r.nodeAffinity)],l=i.length===0?"on any node of the run":`on nodes with ${i.join(" and ")}`,c=`volume '${n}' is on nodes with ${Cc(a).join()}, pod '${r.name}' runs ${l}`;return{volume:n,code:"node-affinity",text:c}}function _y(e,{prospect:t,forecast:n,draft:a}){var o,i;let s=(i=n.stock.byName.get((o=a.volume)!=null?o:""))==null?void 0:i.facts;if(s===void 0)return"";let r=t.plan.path==="controller"&&s.modesCount<e.modesCount?", which has fewer access modes":Je(s,t.plan.facts)?", which is reserved for the claim":s.rank<e.rank?", which is smaller":"";return`, but the claim takes '${s.volume.name}'${r}`}function Vy(e,t){var l;let{draft:n,prospect:a,takers:s}=t,{name:r}=e.volume;if(a.plan.path==="waiting")return;if(n.state==="bound")return{volume:r,code:"less-preferred",text:`volume '${r}' fits too${_y(e,t)}`};let o=((l=s.get(r))!=null?l:[]).filter(c=>c!==a.plan.facts.id),[i]=o;if(i!==void 0){let c=o.length===1?Ac(i,n.claim.namespace):`one of ${o.length} other claims`;return{volume:r,code:"taken",text:`volume '${r}' fits, but ${c} gets it`}}return a.plan.path==="scheduler"?Iy(e,t):void 0}function Dy(e,t){let{demand:n,path:a}=t.prospect.plan,r=lt(a==="scheduler"||a==="waiting"?ha:Bt,e,n);if(r===void 0)return Vy(e,t);if(!(r.code==="class"&&n.class===void 0))return Gs(r,e,n)}function Fy({prospect:e,draft:t,forecast:n,takers:a}){var u,m,g;let{facts:s,demand:r}=e.plan,{claim:o}=s,i=(m=n.stock.byName.get((u=o.volumeName)!=null?u:""))==null?void 0:m.facts;if(i===void 0)return o.volumeName===void 0?[ie("lost","the claim says that it is bound, but names no volume")]:[ie("volume-not-found",`volume '${o.volumeName}', which the claim names, is not in the run`)];if(t.state==="bound")return[];let{name:l,claimRef:c}=i.volume;if(o.bindCompleted&&c!==void 0)return[{volume:l,code:"lost",text:`the claim says that it is bound, but volume '${l}' is not bound to it`}];let d=c===void 0?lt(pn,i,r):Je(i,s)?void 0:Bt.first.find(({code:v})=>v==="reserved");return(d==null?void 0:d.code)==="class"&&r.class===void 0?[]:d!==void 0?[Gs(d,i,r)]:((g=a.get(l))!=null?g:[]).filter(v=>v!==s.id).slice(0,1).map(v=>({volume:l,code:"taken",text:`volume '${l}' fits, but ${Ac(v,o.namespace)} ${t.state==="race"?"may get":"gets"} it`}))}function Oc(e){var C,N,L;let{prospect:t,draft:n,forecast:a}=e,{facts:s,demand:r,path:o}=t.plan;if(o==="named")return Fy(e);let{stock:i}=a,l=I=>{let B=i.byName.get(I.volume.name);return B===void 0||!t.lots.has(B)},c=I=>I.filter(l).flatMap(B=>{var $;return($=Dy(B,e))!=null?$:[]}),d=((C=i.reservedFor.get(s.id))!=null?C:[]).map(I=>I.facts),p=I=>!d.includes(I),u=r.class===void 0?[]:(N=i.volumesOfClass.get(r.class))!=null?N:[],m=[...c(d),...c(u.slice(0,Wt.ownClass).filter(p))];if(u.length>Wt.ownClass){let I=u.length-Wt.ownClass;m.push(ie("more-volumes",`${I} more volumes of class '${(L=r.class)!=null?L:""}' are not listed`))}if(n.state==="bound"||n.state==="race"||n.state==="waiting")return m;let g=i.volumes.slice(0,Wt.seen).filter(I=>I.volume.class!==r.class&&p(I)).slice(0,Wt.othersSeen),v=c(g),h=v.filter(I=>I.code==="class"),x=v.filter(I=>I.code!=="class");return[...m,...[...h,...x].slice(0,Wt.others)]}var $c=["pending","waiting","absent"];function By({prospect:e}){let{effectives:t,plan:n}=e;if(n.facts.claim.class!==void 0)return[];if(t.some(r=>r.name===void 0))return[ie("unknown-default-class","the claim sets no class, and the default class of the cluster is not in the run")];let a=[...new Set(t.filter(r=>r.isDefault).map(r=>{var o;return(o=r.name)!=null?o:""}))],s=t.some(r=>r.isLate)?[ie("default-class","the claim may be created before there is a default class, and is then matched without a class")]:[];return a.length===0?s:a.length===1?[ie("default-class",`the claim sets no class and gets the default class ${ya(a)}`),...s]:[ie("default-class",`the claim sets no class, and of the default classes ${ya(a)} the newest counts`),...s]}function Wy({prospect:e,draft:t,forecast:n}){let{effective:a,path:s}=e.plan;if(s==="named"||s==="waiting"||a.name===void 0||t.state==="bound")return[];if(t.state==="race"&&!t.mayStayPending&&!e.rests.has("provisioned"))return[];let{name:r,object:o}=a;if(r==="")return[ie("no-class","no other volume fits, and the claim asks for no class")];if(o===void 0)return[ie("class-not-found",`StorageClass '${r}' is not in the run`)];if(e.rests.has("provisioned"))return[...new Set(e.effectives.filter(fa).flatMap(l=>{var c;return(c=l.object)!=null?c:[]}))].map(l=>ie("provisioner",`class '${l.name}' asks provisioner '${l.provisioner}' for a volume`));if(o.provisioner===""||o.provisioner==="kubernetes.io/no-provisioner"){let i=n.stock.volumesOfClass.has(r)?"":", and the run holds no volume of it";return[ie("no-provisioner",`class '${r}' provides no volumes by itself${i}`)]}return o.provisioner.startsWith("kubernetes.io/")?[ie("unknown-provisioner",`no volume plugin is named '${o.provisioner}', the provisioner of class '${r}'`)]:[]}function Ky({prospect:e,draft:t,forecast:n}){var o,i;let{plan:a}=e,s=(o=a.effective.name)!=null?o:"",r=(i=n.consumers.get(a.facts.id))!=null?i:[];if(a.path==="waiting"){let[l]=r,c=l===void 0?"no pod in the run uses the claim":`pod '${l.name}' sets nodeName, which passes the scheduler by`;return[ie("no-consumer",`class '${s}' waits for a first consumer, and ${c}`)]}return a.path!=="scheduler"||t.state==="bound"||t.state==="provisioned"?[]:r.filter(l=>l.nodeName===void 0).slice(0,3).flatMap(l=>{var d,p;for(let u of new Set(l.claims)){let m=n.prospects.get(me(l.namespace,u)),g=((d=m==null?void 0:m.plan.facts.claim.madeBy)==null?void 0:d.kind)==="Pod"&&m.plan.facts.claim.madeBy.name===l.name;if(m===void 0&&n.world.complete)return[ie("consumer",`pod '${l.name}' cannot be scheduled: claim '${u}' does not exist`)];if(m!==void 0&&!g&&((p=l.ephemeralClaims)!=null&&p.includes(u)))return[ie("consumer",`pod '${l.name}' cannot start: claim '${u}' was not created for it`)];if(!(m===void 0||u===a.facts.claim.name||m.lots.size>0)&&$c.some(v=>m.rests.has(v)))return[ie("consumer",`pod '${l.name}' cannot be scheduled: claim '${u}' gets no volume`)]}return Ft(l,n.world.nodes).length===0?[ie("consumer",`no node meets the demands of pod '${l.name}'`)]:[]})}function qy({prospect:e,draft:t}){var i,l,c;if(t.state!=="race")return[];let n=[e.rests.has("provisioned")?"a provisioned volume":"",t.mayStayPending?"none":""],a=[...((i=t.candidates)!=null?i:[]).slice(0,3).map(d=>`'${d}'`),...n.filter(d=>d!=="")],s=((c=(l=t.candidates)==null?void 0:l.length)!=null?c:0)-3,r=s>0?`${a.slice(0,3).join(", ")} or one of ${s} others`:a.join(" or "),o=e.isEstimate?", and there are too many orders to follow them all":"";return[ie("order",`the order of creation decides which volume the claim gets: ${r}${o}`)]}function jy({prospect:e,forecast:t}){var s;let{claim:n}=e.plan.facts;return e.rests.has("absent")?((s=n.after)!=null?s:[]).filter(r=>{let o=t.prospects.get(me(n.namespace,r));return o!==void 0&&$c.some(i=>o.rests.has(i))}).map(r=>ie("predecessor",`the claim is created only when claim '${r}' has its volume`)):[]}function Pc(e,t){let n=t.length===0?[]:[ie("successor",`${ya(t.slice(0,5))}${t.length>5?` and ${t.length-5} more claims`:""} are not created while this claim has no volume`)];return[...Oc(e),...By(e),...Wy(e),...Ky(e),...qy(e),...jy(e),...n]}function le(e,t,n){let a=e.get(t);a===void 0?e.set(t,[n]):a.push(n)}var Gy=5e6;function Uy({claims:e},t){var s;let n=["",...t.filter(r=>r.isDefault).map(r=>r.name)],a=new Map;for(let{claim:r,selectorKey:o}of e)if(r.selector!==void 0)for(let i of r.class===void 0?n:[r.class]){let l=(s=a.get(i))!=null?s:new Map;a.set(i,l.set(o,r.selector))}return a}function Hy(e,t){var d;let{volume:n,rank:a,modes:s,volumeMode:r,attributesClass:o,affinityKey:i}=e,l=t.map(p=>Ee(p,n.labels)?"1":"0").join(""),c=`${n.deleting===!0}|${(d=n.phase)!=null?d:""}`;return[n.class,a,s,r,o,c,l,i].join("|")}function Tc(e,t){var d,p;let n=new Set(e.claims.flatMap(({claim:u})=>{var m;return(m=u.volumeName)!=null?m:[]})),a=Uy(e,t),s=new Map;for(let u of e.volumes)le(s,u.volume.class,u);let r=u=>{var h,x,C,N;let m=`own ${u.volume.name}`;if(u.volume.claimRef!==void 0||n.has(u.volume.name))return m;let g=[...(x=(h=a.get(u.volume.class))==null?void 0:h.values())!=null?x:[]];return g.length*((N=(C=s.get(u.volume.class))==null?void 0:C.length)!=null?N:0)>Gy?m:`like ${Hy(u,g)}`},o=new Map;for(let u of e.volumes)le(o,r(u),u);let i=new Map,l=new Map,c=new Map;for(let u of o.values()){let[m]=u;if(m===void 0)continue;let g={index:i.size,facts:m,volumes:u};for(let{volume:h}of u)i.set(h.name,g);let v=m.volume.claimRef;v===void 0?le(c,m.volume.class,g):le(l,me((d=v.namespace)!=null?d:"",(p=v.name)!=null?p:""),g)}return{volumes:e.volumes,byName:i,reservedFor:l,freeOfClass:c,volumesOfClass:s}}function Us(e){let t=e.map((o,i)=>i),n=o=>{var l,c,d;let i=o;for(;t[i]!==i;){let p=(l=t[i])!=null?l:i;t[i]=(c=t[p])!=null?c:p,i=(d=t[i])!=null?d:i}return i},a=new Map,s=(o,i)=>{let l=a.get(o);l===void 0?a.set(o,i):t[n(i)]=n(l)};e.forEach((o,i)=>{var l,c,d,p;for(let u of o.slots){s(u,i);for(let m of(c=(l=u.plans[0])==null?void 0:l.offers)!=null?c:[])s(m.lot,i)}for(let u of[...o.after,...o.behind,...(p=(d=o.pod)==null?void 0:d.needs)!=null?p:[]])s(u,i)});let r=new Map;return e.forEach((o,i)=>{le(r,n(i),o)}),[...r.values()]}function zy(e){let t=e.filter(a=>a.prebound);if(t.length>0)return t;let n=Math.min(...e.map(a=>a.facts.rank));return e.filter(a=>a.facts.rank===n)}function ba(e,t){let n=e.find(t);if(n===void 0)return[];let a=new Map;for(let s of e){if(s.facts.modesCount>n.facts.modesCount)break;if(s.facts.modesCount<n.facts.modesCount||!t(s))continue;let r=a.get(s.facts.modes);r===void 0?a.set(s.facts.modes,[s]):r.push(s)}return[...a.values()].flatMap(zy)}var Hs=(e,t)=>e.facts.modesCount-t.facts.modesCount;var va=e=>e.plans[0];function Qy(e){let t=e.find(a=>{var s;return((s=va(a))==null?void 0:s.offers.length)===0});if(t!==void 0)return[t];let n=Math.min(...e.map(a=>{var s,r;return(r=(s=va(a))==null?void 0:s.facts.rank)!=null?r:0}));return e.filter(a=>{var s;return((s=va(a))==null?void 0:s.facts.rank)===n})}function Yy(e,t,n,a){var l;let s=va(e);if(s===void 0)return[];let r=[],o=[],i=(c,d)=>r.some(p=>p.facts.rank<d&&c.implies(p.facts.volume.nodeAffinity));for(let c of s.offers)if(!(n(c.lot)<=0)){if(!a.spend(1+r.length))return o;if(i(t,c.facts.rank))break;for(let d of t.narrow(c.facts.volume.nodeAffinity))i(d,c.facts.rank)||o.push({place:d,assignment:{slot:e,lot:c.lot}});r.push(c)}if(!s.mayGoWithout)return o;for(let c of t.narrow((l=s.effective.object)==null?void 0:l.allowedTopologies))i(c,1/0)||o.push({place:c,assignment:{slot:e,rest:s.rest}});return o}function Mc(e,t,n,a){if(e.length===0)return[[]];let s=r=>{var o;return a.freeOf(r)-((o=n.get(r))!=null?o:0)};return Qy(e).flatMap(r=>Yy(r,t,s,a).flatMap(({place:o,assignment:i})=>{var p;let{lot:l}=i,c=l===void 0?n:new Map(n).set(l,((p=n.get(l))!=null?p:0)+1);return Mc(e.filter(u=>u!==r),o,c,a).map(u=>[i,...u])}))}function Jy(e,t){return t.reduce((n,a)=>a===void 0||!a.isServed?[]:n.flatMap(s=>{var r;return s.narrow((r=a.lot)==null?void 0:r.facts.volume.nodeAffinity)}),e.places)}function mn(e,t){let{pod:n}=e;if(n===void 0||n.isBlocked)return[];let a=e.slots.filter(i=>t.decisionOf(i)!==void 0),s=Jy(n,[...n.needs,...a].map(t.decisionOf)),r=e.slots.filter(i=>!a.includes(i)),o=new Map;for(let i of s)for(let l of Mc(r,i,new Map,t)){let c=r.flatMap(d=>{var p;return(p=l.find(u=>u.slot===d))!=null?p:[]});o.set(c.map(({lot:d,rest:p})=>{var u;return(u=d==null?void 0:d.index)!=null?u:p}).join(),c)}return[...o.values()]}var Xy=new Set(["provisioned","unknown","deferred"]),ka=e=>({isServed:Xy.has(e)}),zs=(e,t)=>(t!=null?t:[]).map(n=>me(e.namespace,n));function Nc(e,t,n){var a,s;for(let r of e.claims){let o=t.get(me(e.namespace,r));if(o===void 0&&n)return{claim:r,kind:"missing"};let i=((a=o==null?void 0:o.facts.claim.madeBy)==null?void 0:a.kind)==="Pod"&&o.facts.claim.madeBy.name===e.name;if(o!==void 0&&!i&&((s=e.ephemeralClaims)!=null&&s.includes(r)))return{claim:r,kind:"foreign"}}}function Zy({plans:e,consumers:t},n){var i;let a=new Set,s=new Set,r=new Set,o=new Set;for(let{facts:{claim:l}}of e)for(let c of[l.after,l.behind])if(!(c===void 0||o.has(c))){o.add(c);for(let d of zs(l,c))a.add(d)}for(let l of t)for(let c of new Set(zs(S(y({},l),{accessModes:[]}),l.claims))){let d=((i=n.get(c))==null?void 0:i.path)==="scheduler";d&&r.has(c)&&s.add(c),(!d||r.has(c))&&a.add(c),r.add(c)}return{watched:a,shared:s}}var eb=()=>({lots:new Set,rests:new Set});function Ec(e){var C,N,L,I,B;let{plans:t,nodes:n,complete:a}=e,s=new Map(t.map($=>[$.facts.id,$])),r=e.consumers.filter($=>$.claims.some(A=>{var T;return((T=s.get(me($.namespace,A)))==null?void 0:T.path)==="scheduler"})),{watched:o,shared:i}=Zy(S(y({},e),{consumers:r}),s),l=new Map,c=[],d=$=>{var j;let[A]=$,T=(j=A==null?void 0:A.facts.id)!=null?j:"",k=l.get(T);if(k!==void 0)return k;let G={plans:$,outcome:eb(),isWatched:o.has(T),isShared:i.has(T),after:[]};c.push(G);for(let U of $)l.set(U.facts.id,G);return G},p=new Map;for(let $ of t){if($.path==="scheduler")continue;let{id:A,claim:T}=$.facts,k=T.after===void 0&&T.behind===void 0?"":`${T.namespace} ${(N=(C=T.after)==null?void 0:C.join())!=null?N:""} ${(I=(L=T.behind)==null?void 0:L.join())!=null?I:""}`;le(p,o.has(A)?`watched ${A}`:`${$.shape} ${k}`,$)}let u=[...p.values()].map($=>({members:$,slots:[d($)]})),m=new Map;for(let[$,A]of r.entries()){let T=[...new Set(A.claims)].flatMap(f=>{var w;return(w=s.get(me(A.namespace,f)))!=null?w:[]}),k=T.filter(f=>f.path==="scheduler"),G=k.length<T.length||k.some(({facts:f})=>o.has(f.id)||i.has(f.id)||f.claim.after!==void 0),j=JSON.stringify([A.nodeSelector,A.nodeAffinity]),U=Nc(A,s,a)!==void 0,b=k.map(f=>f.shape).join(" & ");le(m,G?`pod ${$}`:`${j} ${U} ${b}`,{consumer:A,brought:k})}let g=($,A)=>zs($,A).flatMap(T=>{var k;return(k=l.get(T))!=null?k:[]}),v=[...m.values()].flatMap($=>{let[A]=$;if(A===void 0)return[];let T=A.brought.map((k,G)=>d($.flatMap(({brought:j})=>{var U;return(U=j[G])!=null?U:[]})));return[{consumer:A.consumer,count:$.length,slots:T}]});for(let $ of c){let A=(B=$.plans[0])==null?void 0:B.facts.claim;(A==null?void 0:A.after)!==void 0&&($.after=g(A,A.after))}let h=u.map(({members:$,slots:A})=>{var k;let T=(k=$[0])==null?void 0:k.facts.claim;return{count:$.length,slots:A,after:A.flatMap(G=>G.after),behind:T===void 0?[]:g(T,T.behind).filter(G=>{var j;return((j=G.plans[0])==null?void 0:j.path)!=="scheduler"})}}),x=v.map(({consumer:$,count:A,slots:T})=>({count:A,slots:T,pod:{places:Ft($,n),needs:[...new Set($.claims)].flatMap(k=>{let G=l.get(me($.namespace,k));return G===void 0||T.includes(G)?[]:[G]}),isBlocked:Nc($,s,a)!==void 0},after:T.flatMap(k=>k.after),behind:[]}));return{units:[...h,...x],slots:l}}var Ic=20,_c={freeOf:e=>e.volumes.length,decisionOf:e=>e.decision,spend:()=>!0},Lc=e=>{var t,n;return((n=(t=e.plans[0])==null?void 0:t.offers.length)!=null?n:0)>0};function xa(e,t,n){for(let s of t)e.outcome.lots.add(s);n!==void 0&&e.outcome.rests.add(n);let[a]=e.outcome.lots;e.decision=n===void 0&&a!==void 0?{isServed:!0,lot:a}:ka(n!=null?n:"pending")}function tb(e){if(!e.after.filter(n=>!e.slots.includes(n)).some(n=>n.decision===void 0))return e.after.every(n=>{var a;return((a=n.decision)==null?void 0:a.isServed)===!0})}function nb(e){var r,o;if(e.slots.some(i=>i.isShared))return!1;let t=tb(e);if(t===void 0)return!1;if(!t){let i=c=>c.after.every(d=>{var p;return((p=d.decision)==null?void 0:p.isServed)===!0}),l=e.slots.map(c=>[c,i(c)?fn(c):"absent"]);for(let[c,d]of l)c.decision===void 0&&xa(c,[],d);return!0}let[n]=e.slots;if(e.pod===void 0)return n===void 0||Lc(n)?!1:(xa(n,[],(r=n.plans[0])==null?void 0:r.rest),!0);if(e.pod.needs.some(i=>i.decision===void 0))return!1;let a=e.pod.isBlocked||e.pod.needs.some(i=>{var l;return((l=i.decision)==null?void 0:l.isServed)===!1});if(!a&&e.slots.some(Lc))return!1;let[s]=a?[]:mn(e,_c);for(let i of e.slots)xa(i,[],s===void 0?fn(i):(o=i.plans[0])==null?void 0:o.rest);return!0}function fn(e){var t;return((t=e.plans[0])==null?void 0:t.rest)==="unknown"?"unknown":"pending"}function ab(e){var r,o;let[t]=e.slots;if(t===void 0||e.slots.length!==1||t.isShared)return;let n=(o=(r=t.plans[0])==null?void 0:r.offers)!=null?o:[],a=(i,l)=>{if(i.size===0)return;if(i.size===n.length)return{lots:i,parts:[i]};let c=new Map;for(let d of i)le(c,l(d),d);return{lots:i,parts:[...c.values()].map(d=>new Set(d))}};if(e.pod===void 0)return a(new Set(ba(n,()=>!0).map(i=>i.lot)),i=>i.facts.modes);if(e.pod.needs.length>0)return;let s=mn(e,_c).flat();if(!s.some(i=>i.lot===void 0))return a(new Set(s.flatMap(i=>{var l;return(l=i.lot)!=null?l:[]})),i=>i.index)}function sb(e,t){return!e.slots.some(n=>n.isWatched)||t.size===1?!1:[...t].some(n=>n.facts.affinityKey!=="")}function rb(e){let t=new Map,n=new Map;for(let s of e){for(let o of new Set(s.slots.flatMap(i=>{var l,c;return(c=(l=i.plans[0])==null?void 0:l.offers.map(d=>d.lot))!=null?c:[]})))le(n,o,s);let r=ab(s);r!==void 0&&!sb(s,r.lots)&&t.set(s,r)}let a=new Map(e.flatMap(s=>s.slots.map(r=>[r,s])));for(let s=0;s<Ic;s+=1){let r=new Map;for(let[u,{lots:m}]of t)for(let g of m)le(r,g,u);let o=new Map;for(let[u,m]of n)o.set(u,m.every(g=>t.has(g)));let i=new Map,l=u=>{let m=[...u].map(N=>N.index).join(),g=i.get(m);if(g!==void 0)return g;let h=[...new Set([...u].flatMap(N=>{var L;return(L=r.get(N))!=null?L:[]}))].reduce((N,L)=>N+L.count,0),x=[...u].reduce((N,L)=>N+L.volumes.length,0),C=h<=x&&[...u].every(N=>o.get(N));return i.set(m,C),C},c=u=>{let m=a.get(u);return m!==void 0&&t.has(m)},d=([u,m])=>u.after.every(g=>{var v,h;return(h=(v=g.decision)==null?void 0:v.isServed)!=null?h:c(g)})&&u.behind.every(g=>g.decision!==void 0||c(g))&&m.parts.every(l),p=[...t].filter(u=>!d(u));if(p.length===0)return t;for(let[u]of p)t.delete(u)}return new Map}function Vc(e){let t=e;for(let n=0;n<Ic;n+=1){let a=t.filter(i=>!nb(i)),s=rb(a);for(let[i,{lots:l}]of s)for(let c of i.slots)xa(c,l,void 0);let r=a.filter(i=>!s.has(i)),o=r.length===0||r.length===t.length;if(t=r,o)return t}return t}var Ys={states:1e4,cells:1e6,looks:3e6},ob=e=>e.isWatched||e.isShared,ib=e=>{var t,n;return e===void 0?"":`${e.isServed}${(n=(t=e.lot)==null?void 0:t.facts.affinityKey)!=null?n:""}`},lb=({left:e,free:t,decisions:n})=>`${e.join()};${t.join()};${n.map(ib).join("|")}`,Qs=(e,t,n)=>e.map((a,s)=>s===t?n:a);function Dc(e,t){let n=[...new Set(e.flatMap(h=>h.slots).flatMap(h=>{var x,C;return(C=(x=h.plans[0])==null?void 0:x.offers)!=null?C:[]}).map(h=>h.lot))],a=new Map(n.map((h,x)=>[h,x])),s=[...new Set(e.flatMap(h=>h.slots).filter(ob))],r=new Map(s.map((h,x)=>[h,x])),o=0,i=h=>(o+=h,o<=t.looks),l=Math.min(t.states,Math.ceil(t.cells/(e.length+n.length))),c=new Set,d=[],p=h=>{let x=lb(h);c.has(x)||(c.add(x),d.push(h))},u=(h,x)=>{var C,N;return(N=x.decision)!=null?N:h.decisions[(C=r.get(x))!=null?C:-1]},m=(h,x,C)=>{var I,B;let{free:N,decisions:L}=h;for(let{slot:$,lot:A,rest:T}of C){A!==void 0?$.outcome.lots.add(A):$.outcome.rests.add(T!=null?T:"pending");let k=A===void 0?void 0:a.get(A);k!==void 0&&(N=Qs(N,k,((I=N[k])!=null?I:0)-1));let G=A===void 0?ka(T!=null?T:"pending"):{isServed:!0,lot:A},j=r.get($);j!==void 0&&(L=Qs(L,j,G))}p({left:Qs(h.left,x,((B=h.left[x])!=null?B:0)-1),free:N,decisions:L})},g=(h,x,C)=>{if(!x.after.every($=>{var A;return((A=u(h,$))==null?void 0:A.isServed)===!0}))return!1;let N=$=>{var A,T;return(T=h.free[(A=a.get($))!=null?A:-1])!=null?T:0};if(x.pod!==void 0){let $=mn(x,{freeOf:N,decisionOf:A=>u(h,A),spend:i});for(let A of $)m(h,C,A);return $.length>0}if(!x.behind.every($=>u(h,$)!==void 0))return!1;let[L]=x.slots,I=L==null?void 0:L.plans[0];if(L===void 0||I===void 0)return!1;let B=ba(I.offers,$=>i(1)&&N($.lot)>0);B.length===0&&m(h,C,[{slot:L,rest:I.rest}]);for(let{lot:$}of B)m(h,C,[{slot:L,lot:$}]);return!0},v=h=>{e.forEach((x,C)=>{var N;if(((N=h.left[C])!=null?N:0)!==0)for(let L of x.slots){if(u(h,L)!==void 0)continue;let I=L.after.every(B=>{var $;return(($=u(h,B))==null?void 0:$.isServed)===!0});L.outcome.rests.add(I?fn(L):"absent")}})};p({left:e.map(h=>h.count),free:n.map(h=>h.volumes.length),decisions:s.map(()=>{})});for(let h=d.pop();h!==void 0;h=d.pop()){if(c.size>l||o>t.looks)return{states:c.size,isComplete:!1};let x=h;e.map((N,L)=>{var I;return((I=x.left[L])!=null?I:0)>0&&g(x,N,L)}).includes(!0)||v(x)}return{states:c.size,isComplete:o<=t.looks}}var cb=5e4;function db(e,t,n){var i;if(e.pod!==void 0||e.after.length>0)return!1;let a=t.reduce((l,c)=>l+c.volumes.length,0),s=new Set,r=0,o=0;for(let l of t)for(let c of(i=n.get(l))!=null?i:[]){if(o+=1,o>cb)return!1;if(!s.has(c)&&(s.add(c),r+=c.count*c.slots.length,r>a))return!1}return!0}function Fc(e){var a,s,r;let t=new Map,n=o=>[...new Set(o.slots.flatMap(i=>{var l,c;return(c=(l=i.plans[0])==null?void 0:l.offers)!=null?c:[]}).map(i=>i.lot))];for(let o of e)for(let i of n(o))le(t,i,o);for(let o of e){let i=db(o,n(o),t);for(let l of o.slots){for(let{lot:d}of(s=(a=l.plans[0])==null?void 0:a.offers)!=null?s:[])((r=o.pod)==null?void 0:r.places.some(u=>u.narrow(d.facts.volume.nodeAffinity).length>0))!==!1&&l.outcome.lots.add(d);let c=l.plans[0];c===void 0||i||(l.outcome.rests.add(c.rest),o.pod!==void 0&&l.outcome.rests.add(fn(l)),l.after.length>0&&l.outcome.rests.add("absent"))}}}var ub=5e6,gn=(e,t)=>({facts:e.facts,lot:e,prebound:t}),pb=(e,t)=>e.facts.rank-t.facts.rank;function mb(e,t,n){return e.flatMap(a=>lt(t,a.facts,n)===void 0?[gn(a,!1)]:[])}function fb(e,t,n){var a;return((a=n.reservedFor.get(e.id))!=null?a:[]).filter(({facts:s})=>Je(s,e)).filter(({facts:s})=>lt(Bt,s,t)===void 0).map(s=>gn(s,!0))}function gb(e,t,n){let{claim:a}=e;if(a.volumeName===void 0)return{offers:[],rest:"pending"};let s=n.stock.byName.get(a.volumeName);if(s===void 0)return{offers:[],rest:n.complete?"pending":"unknown"};let{claimRef:r}=s.facts.volume;if(a.bindCompleted)return{offers:r===void 0||a.uid!==void 0&&r.uid===a.uid?[gn(s,r!==void 0)]:[],rest:"pending"};if(r!==void 0)return{offers:Je(s.facts,e)?[gn(s,!0)]:[],rest:"pending"};let o=t.class===void 0?Rc:pn;return lt(o,s.facts,t)!==void 0?{offers:[],rest:"pending"}:t.class===void 0?{offers:[],rest:"unknown"}:{offers:[gn(s,!1)],rest:"pending"}}function hb(e,t,n){let{rank:a,modes:s,volumeMode:r,attributesClass:o,selectorKey:i}=e;return[n,t!=null?t:"?",t===void 0,a,s,r,o,i].join("|")}function yb(e,t){var s;let n=new Map;for(let{demand:r,shape:o}of e)r.class!==void 0&&n.set(r.class,((s=n.get(r.class))!=null?s:new Set).add(o));let a=([r,o])=>{var i,l;return o.size*((l=(i=t.freeOfClass.get(r))==null?void 0:i.length)!=null?l:0)>ub};return new Set([...n].filter(a).map(([r])=>r))}function Bc(e,t){let{stock:n}=e,a=e.facts.claims.map(i=>{var m;let l=oc(i.claim,t,e.classes),c={facts:i,class:l.name},d=fb(i,c,n),p=((m=l.object)==null?void 0:m.waitsForConsumer)===!0&&d.length===0,u=i.claim.volumeName!==void 0||i.claim.bindCompleted===!0?"named":p?e.consumers.has(i.id)?"scheduler":"waiting":"controller";return{facts:i,effective:l,demand:c,prebound:d,path:u,shape:hb(i,l.name,u)}}),s=yb(a,n),r=new Map,o=(i,l,c)=>{var g;let d=r.get(c);if(d!==void 0)return d;let p=l==="scheduler"?ha:Bt,u=i.class===void 0?[]:(g=n.freeOfClass.get(i.class))!=null?g:[],m=[...mb(u,p,i)].sort(l==="scheduler"?pb:Hs);return r.set(c,m),m};return a.map(({facts:i,effective:l,demand:c,prebound:d,path:p,shape:u})=>{var N,L;let m=n.reservedFor.has(i.id),g={facts:i,effective:l,demand:c,path:p,mayGoWithout:!1,isCrowded:!1};if(p==="named")return S(y(y({},g),gb(i,c,e)),{shape:`named ${i.id}`});let v=m||l.name!==void 0&&n.volumesOfClass.has(l.name),h=p==="waiting"?"waiting":ic(l,v,e.complete);if(p==="waiting")return S(y({},g),{offers:[],rest:h,shape:u});if(s.has((N=l.name)!=null?N:""))return S(y({},g),{offers:d,rest:"unknown",shape:u,isCrowded:!0});let x=((L=l.object)==null?void 0:L.waitsForConsumer)===!0,C=p==="controller"&&x?[]:o(c,p,u);return S(y({},g),{offers:d.length===0?C:[...d,...C].sort(Hs),rest:h,mayGoWithout:fa(l)||h==="unknown",shape:m?`reserved ${i.id}`:u})})}var bb={states:6e4,cells:6e6,looks:2e7};function vb(e,t){let n=Math.min(Ys.states,bb.states-t.states),a=Dc(e,S(y({},Ys),{states:n}));return t.states+=a.states,a.isComplete||Fc(e),!a.isComplete}function kb(e,t,n,a,s){let r=Bc(e,a),{units:o,slots:i}=Ec({plans:r,consumers:n,nodes:t.nodes,complete:t.complete}),l=new Set;for(let c of Us(o))for(let d of Us(Vc(c)))if(vb(d,s))for(let p of d)for(let u of p.slots)l.add(u);return{plans:r,slots:i,estimates:l}}function xb(e){let[t]=e;return t!==void 0&&e.length===1?t:new Set(e.flatMap(n=>[...n]))}function Sb(e,t,n,a){let[s]=n;if(s===void 0)return;let r=t.flatMap(l=>{var c;return(c=l.slots.get(e))!=null?c:[]}),o=n.filter(l=>l.isCrowded).map(l=>{var c;return a((c=l.effective.name)!=null?c:"")}),i=new Set(r.flatMap(l=>[...l.outcome.rests]));return i.delete("deferred"),o.length>0&&(i.add("pending"),i.delete("unknown")),{plan:s,effectives:n.map(l=>l.effective),lots:xb([...r.map(l=>l.outcome.lots).filter(l=>l.size>0),...o]),rests:i,isEstimate:o.length>0||r.some(l=>t.some(({estimates:c})=>c.has(l)))}}function Wc(e){let t=pc(e),n=Tc(t,e.classes),a=new Map;for(let m of e.classes)a.has(m.name)||a.set(m.name,m);let s=new Map;for(let m of e.consumers)for(let g of new Set(m.claims))le(s,me(m.namespace,g),m);let r=e.consumers.filter(m=>m.nodeName===void 0),o=new Map;for(let m of r)for(let g of new Set(m.claims))le(o,me(m.namespace,g),m);let i={facts:t,stock:n,classes:a,consumers:o,complete:e.complete},l={states:0},c=rc(e).map(m=>kb(i,e,r,m,l)),d=new Map,p=m=>{var v,h;let g=(h=d.get(m))!=null?h:new Set((v=n.freeOfClass.get(m))!=null?v:[]);return d.set(m,g),g},u=new Map;return t.claims.forEach(({id:m},g)=>{let v=c.flatMap(x=>{var C;return(C=x.plans[g])!=null?C:[]}),h=Sb(m,c,v,p);h!==void 0&&u.set(m,h)}),{world:e,stock:n,prospects:u,consumers:s,states:l.states}}function V(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function $e(e){return Array.isArray(e)?e:[]}function se(e){return typeof e=="string"?e:void 0}function _e(e){let t=Object.entries(V(e)).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}function ct(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function Pe(e){let t=V(V(e).metadata),n=se(t.name);return n===void 0||n===""?void 0:S(y({},t),{name:n})}var wb=e=>{let t=V(e);return typeof t.key=="string"&&typeof t.operator=="string"},Js=e=>$e(e).filter(wb).map(({key:t,operator:n,values:a})=>({key:t,operator:n,values:$e(a).filter(s=>typeof s=="string")}));function Rb(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=V(e);return{matchLabels:_e(t.matchLabels),matchExpressions:Js(t.matchExpressions)}}function Xs(e){let t=V(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(a=>({matchExpressions:Js(V(a).matchExpressions),matchFields:Js(V(a).matchFields)}))}:void 0}function Cb(e){let t=$e(e);return t.length===0?void 0:{nodeSelectorTerms:t.map(a=>({matchExpressions:$e(V(a).matchLabelExpressions).map(s=>{var r;return{key:(r=se(V(s).key))!=null?r:"",operator:"In",values:$e(V(s).values).filter(o=>typeof o=="string")}})}))}}function Kc(e){return typeof e=="number"&&Number.isFinite(e)?String(e):se(e)}var qc=e=>$e(e).filter(t=>typeof t=="string");function Ab(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:n,uid:a}=V(e);return ct({namespace:se(t),name:se(n),uid:se(a)})}function jc(e,t){let n=se(t.storageClassName);return n===void 0?{annotations:e}:{annotations:e,storageClassName:n}}function Zs(e){let t=Pe(e);if(t===void 0)return;let n=V(V(e).spec);return ct({name:t.name,capacity:Kc(V(n.capacity).storage),accessModes:qc(n.accessModes),volumeMode:se(n.volumeMode),class:$t(jc(_e(t.annotations),n)),attributesClass:se(n.volumeAttributesClassName),labels:_e(t.labels),claimRef:Ab(n.claimRef),nodeAffinity:Xs(V(n.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function Kt(e){var r;let t=Pe(e);if(t===void 0)return;let n=V(V(e).spec),a=_e(t.annotations),s=jc(a,n);return ct({namespace:(r=se(t.namespace))!=null?r:"default",name:t.name,uid:se(t.uid),class:Ro(s)?wo(s):void 0,request:Kc(V(V(n.resources).requests).storage),accessModes:qc(n.accessModes),volumeMode:se(n.volumeMode),attributesClass:se(n.volumeAttributesClassName),selector:Rb(n.selector),volumeName:se(n.volumeName)||void 0,bindCompleted:a["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:_e(t.labels)})}function er(e){var a;let t=Pe(e);if(t===void 0)return;let n=V(e);return ct({name:t.name,provisioner:(a=se(n.provisioner))!=null?a:"",waitsForConsumer:n.volumeBindingMode==="WaitForFirstConsumer",isDefault:Co(_e(t.annotations)),allowedTopologies:Cb(n.allowedTopologies)})}function tr(e){let t=Pe(e);return t&&{name:t.name,labels:_e(t.labels)}}var Ob=1e4,qt=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function Gc(e){let t=qt(V(e.ordinals).start,0),n=Math.min(qt(e.replicas,1),Ob);return Array.from({length:n},(a,s)=>t+s)}var Uc=e=>$e(e.volumeClaimTemplates).flatMap(t=>{var n,a;return(a=(n=Pe(t))==null?void 0:n.name)!=null?a:[]});function nr(e,t){var p;let n=Pe(e);if(n===void 0)return[];let a=V(V(e).spec),s=_e(V(a.selector).matchLabels),r=Uc(a),o=Gc(a),i=u=>r.map(m=>`${m}-${n.name}-${u}`),l=i((p=o[0])!=null?p:0),c=a.podManagementPolicy==="Parallel",d=$e(a.volumeClaimTemplates).flatMap(u=>{let m=Kt(u);return m===void 0?[]:[m]});return o.flatMap((u,m)=>{let g=m===0?void 0:c?l:i(u-1);return d.map(v=>ct(S(y({},v),{namespace:t,name:`${v.name}-${n.name}-${u}`,labels:y(y({},v.labels),s),madeBy:{kind:"StatefulSet",name:n.name},after:c?void 0:g,behind:c?g:void 0})))})}function wa(e,t,n){return $e(V(e).volumes).flatMap(a=>{let s=se(V(a).name),r=V(V(V(a).ephemeral).volumeClaimTemplate);if(s===void 0||Object.keys(r).length===0)return[];let o=S(y({},V(r.metadata)),{name:`${t}-${s}`,namespace:n}),i=Kt({metadata:o,spec:r.spec});return i===void 0?[]:[S(y({},i),{madeBy:{kind:"Pod",name:t}})]})}function Hc(e,t){return $e(e.volumes).flatMap(n=>{var a,s;return t.includes((a=se(V(n).name))!=null?a:"")?[]:(s=se(V(V(n).persistentVolumeClaim).claimName))!=null?s:[]})}function zc(e){let t=V(V(e.affinity).nodeAffinity),n=_e(e.nodeSelector);return ct({nodeSelector:Object.keys(n).length===0?void 0:n,nodeAffinity:Xs(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:se(e.nodeName)||void 0})}var dt=e=>V(V(e.template).spec),Sa={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:dt(e),runs:!0}),Deployment:e=>({podSpec:dt(e),runs:qt(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:dt(e),runs:qt(e.replicas,1)>0}),ReplicationController:e=>({podSpec:dt(e),runs:qt(e.replicas,1)>0}),Job:e=>({podSpec:dt(e),runs:e.suspend!==!0&&qt(e.parallelism,1)>0}),CronJob:e=>({podSpec:dt(V(V(e.jobTemplate).spec)),runs:e.suspend!==!0})};function $b(e,t,n){let a=dt(n),s=Uc(n),r=Hc(a,s);return Gc(n).map(o=>y({namespace:t,name:`${e}-${o}`,claims:[...s.map(i=>`${i}-${e}-${o}`),...r]},zc(a)))}function ar(e,t){var l,c,d;let n=(l=Pe(e))==null?void 0:l.name;if(n===void 0)return[];let a=(c=se(V(e).kind))!=null?c:"",s=V(V(e).spec);if(a==="StatefulSet")return $b(n,t,s).filter(p=>p.claims.length>0);let r=Object.hasOwn(Sa,a)?(d=Sa[a])==null?void 0:d.call(Sa,s):void 0;if(r===void 0||!r.runs)return[];let o=a==="Pod"?wa(r.podSpec,n,t).map(p=>p.name):[],i=[...Hc(r.podSpec,[]),...o];return i.length===0?[]:[y({namespace:t,name:n,claims:i,ephemeralClaims:o},zc(r.podSpec))]}var Ra=(e,t)=>{t!==void 0&&e.push(t)},Xe=(e,t,n)=>{e.consumers.push(...ar(t,n))},Ca={PersistentVolume:(e,t)=>Ra(e.volumes,Zs(t)),PersistentVolumeClaim:(e,t,n,a)=>{let s=Kt(t);Ra(e.claims,s&&S(y({},s),{namespace:n,order:a}))},StorageClass:(e,t,n,a)=>{let s=er(t);Ra(e.classes,s&&S(y({},s),{order:a}))},Node:(e,t)=>Ra(e.nodes,tr(t)),StatefulSet:(e,t,n,a)=>{for(let s of nr(t,n))e.claims.push(S(y({},s),{order:a}));Xe(e,t,n,a)},Pod:(e,t,n,a)=>{var o,i;let s=(i=(o=Pe(t))==null?void 0:o.name)!=null?i:"",r=wa(V(t).spec,s,n);for(let l of r)e.claims.push(S(y({},l),{order:a}));Xe(e,t,n,a)},Deployment:Xe,DaemonSet:Xe,ReplicaSet:Xe,ReplicationController:Xe,Job:Xe,CronJob:Xe};function sr(e,t){var a;let n={volumes:[],claims:[],classes:[],consumers:[],nodes:[...(a=t.nodes)!=null?a:[]]};return e.forEach((s,r)=>{var l,c,d;let o=(l=se(V(s).kind))!=null?l:"",i=se((c=Pe(s))==null?void 0:c.namespace)||"default";Object.hasOwn(Ca,o)&&((d=Ca[o])==null||d.call(Ca,n,s,i,r))}),S(y({},n),{complete:t.complete,attributesClasses:t.attributesClasses})}var Pb=["pending","waiting","absent"],Tb={provisioned:"provisioned",waiting:"waiting",pending:"pending",unknown:"unknown",absent:"pending",deferred:"pending"};function Mb(){let e=new Map,t=new WeakMap;return n=>{var i;let a=t.get(n);if(a!==void 0)return a;let s=[...n].sort((l,c)=>l.index-c.index),r=s.map(l=>l.index).join(),o=(i=e.get(r))!=null?i:s.flatMap(l=>l.volumes.map(({volume:c})=>c.name));return e.set(r,o),t.set(n,o),o}}function Nb(e,t){let{rests:n,plan:a,effectives:s}=e,r=new Set([...n].map(g=>Tb[g]));if(t.length===0&&(n.size===0||n.size===1&&n.has("absent")))return;let o=t.length===0?s.filter(g=>!g.isLate):s,i=new Set(o.map(g=>g.name)),{namespace:l,name:c}=a.facts.claim,d=i.size===1?a.effective.name:void 0,p=y({claim:{namespace:l,name:c}},d===void 0?{}:{class:d}),[u]=t;if(r.has("unknown"))return y(S(y({},p),{state:"unknown"}),t.length===0?{}:{candidates:t});let[m]=r;return t.length===0&&r.size===1&&m!==void 0?S(y({},p),{state:m}):t.length===1&&r.size===0&&u!==void 0?S(y({},p),{state:"bound",volume:u}):S(y({},p),{state:"race",candidates:t,mayStayPending:Pb.some(g=>n.has(g))})}function Qc(e){let t=Wc(e),n=Mb(),a=[],s=new Map,r=new Map,o=new Map;for(let[i,l]of t.prospects){let c=n(l.lots),d=Nb(l,c),{namespace:p,name:u,after:m}=l.plan.facts.claim;if(d===void 0){let g=(m!=null?m:[]).map(h=>me(p,h)),v=new Set(g.flatMap(h=>{var x;return(x=o.get(h))!=null?x:[h]}));o.set(i,[...v]);for(let h of v)le(r,h,u);continue}a.push([i,l,d]);for(let g of c.length>20?[]:c)le(s,g,i)}return a.map(([i,l,c])=>{var d;return S(y({},c),{reasons:Pc({prospect:l,draft:c,forecast:t,takers:s},(d=r.get(i))!=null?d:[])})})}var Aa="pods stay in ContainerCreating",Yc="containers stay in CreateContainerConfigError",ed=[{from:"pod",to:"PersistentVolumeClaim",effect:"pods stay Pending",find:e=>ut(e).map(t=>({at:t.get("persistentVolumeClaim").get("claimName")}))},{from:"pod",to:"ConfigMap",effect:Aa,find:e=>[...ut(e).map(t=>jt(t.get("configMap"),"name")),...Oa(e).map(t=>jt(t.get("configMap"),"name"))]},{from:"pod",to:"ConfigMap",effect:Aa,find:e=>[...ut(e).flatMap(t=>$a(t.get("configMap"),"name")),...Oa(e).flatMap(t=>$a(t.get("configMap"),"name"))]},{from:"pod",to:"Secret",effect:Aa,find:e=>[...ut(e).map(t=>jt(t.get("secret"),"secretName")),...ut(e).map(t=>({at:t.get("csi").get("nodePublishSecretRef").get("name")})),...Oa(e).map(t=>jt(t.get("secret"),"name"))]},{from:"pod",to:"Secret",effect:Aa,find:e=>[...ut(e).flatMap(t=>$a(t.get("secret"),"secretName")),...Oa(e).flatMap(t=>$a(t.get("secret"),"name"))]},{from:"pod",to:"ConfigMap",effect:Yc,find:e=>Jc(e).flatMap(t=>[...t.get("envFrom").items().map(n=>jt(n.get("configMapRef"),"name")),...t.get("env").items().map(n=>Xc(n.get("valueFrom").get("configMapKeyRef")))])},{from:"pod",to:"Secret",effect:Yc,find:e=>Jc(e).flatMap(t=>[...t.get("envFrom").items().map(n=>jt(n.get("secretRef"),"name")),...t.get("env").items().map(n=>Xc(n.get("valueFrom").get("secretKeyRef")))])},{from:"pod",to:"Secret",effect:"images are pulled without credentials",find:e=>e.get("imagePullSecrets").items().map(t=>({at:t.get("name")}))},{from:"pod",to:"ServiceAccount",effect:"the API server refuses to create the pods",find:e=>[{at:e.get("serviceAccountName")},{at:e.get("serviceAccount")}]},{from:"pod",to:"PriorityClass",effect:"the API server refuses to create the pods",find:e=>[{at:e.get("priorityClassName")}]},{from:"pod",to:"RuntimeClass",effect:"the API server refuses to create the pods",find:e=>[{at:e.get("runtimeClassName")}]},{from:"StatefulSet",to:"Service",effect:"its pods get no names in DNS",find:e=>[{at:e.get("spec").get("serviceName")}]},{from:"PersistentVolumeClaim",to:"PersistentVolume",effect:"the claim stays Pending",find:e=>[{at:e.get("spec").get("volumeName")}]},{from:"PersistentVolumeClaim",to:"StorageClass",effect:"no volume is provisioned",find:e=>[{at:e.get("spec").get("storageClassName")}]},{from:"StatefulSet",to:"StorageClass",effect:"no volume is provisioned",find:e=>e.get("spec").get("volumeClaimTemplates").items().map(t=>({at:t.get("spec").get("storageClassName")}))},{from:"PersistentVolume",to:"PersistentVolumeClaim",effect:"the volume waits for its claim",find:e=>{let t=e.get("spec").get("claimRef");return[{at:t.get("name"),namespace:t.get("namespace").text()}]}},{from:"Ingress",to:"Service",effect:"requests end in an error",find:e=>{let t=e.get("spec");return[{at:t.get("defaultBackend").get("service").get("name")},...t.get("rules").items().flatMap(n=>n.get("http").get("paths").items().map(a=>({at:a.get("backend").get("service").get("name")})))]}},{from:"Ingress",to:"Secret",effect:"the controller serves its own certificate",find:e=>e.get("spec").get("tls").items().map(t=>({at:t.get("secretName")}))},{from:"Ingress",to:"IngressClass",effect:"no controller serves it",find:e=>[{at:e.get("spec").get("ingressClassName")}]},{from:"HorizontalPodAutoscaler",to:"Deployment",effect:"nothing is scaled",find:e=>{let t=e.get("spec").get("scaleTargetRef"),n=t.get("kind").text();return n==="Deployment"||n==="StatefulSet"||n==="ReplicaSet"?[{at:t.get("name"),kind:n}]:[]}},{from:"RoleBinding",to:"Role",effect:"it grants nothing",find:e=>[{at:e.get("roleRef").get("name"),kind:Eb(e.get("roleRef").get("kind").text())}]},{from:"ClusterRoleBinding",to:"ClusterRole",effect:"it grants nothing",find:e=>[{at:e.get("roleRef").get("name")}]},{from:"RoleBinding",to:"ServiceAccount",effect:"it grants nothing to it",find:e=>Zc(e.get("subjects"))},{from:"ClusterRoleBinding",to:"ServiceAccount",effect:"it grants nothing to it",find:e=>Zc(e.get("subjects"))}];function ut(e){return e.get("volumes").items()}function Oa(e){return ut(e).flatMap(t=>t.get("projected").get("sources").items())}function Jc(e){return[...e.get("initContainers").items(),...e.get("containers").items(),...e.get("ephemeralContainers").items()]}function jt(e,t){let n=e;return{at:n.get(t),optional:n.get("optional").flag()}}function Xc(e){let t=e;return{at:t.get("name"),optional:t.get("optional").flag(),key:t.get("key")}}function $a(e,t){let n=e;return n.get("items").items().map(a=>({at:n.get(t),optional:n.get("optional").flag(),key:a.get("key"),isFile:!0,isKeyOnly:!0}))}function Eb(e){return e==="Role"||e==="ClusterRole"?e:void 0}function Zc(e){return e.items().filter(n=>n.get("kind").text()==="ServiceAccount").map(n=>({at:n.get("name"),namespace:n.get("namespace").text()}))}var Lb=34;function td(e,t){let n=new Set,a=[];for(let o of e){let{visitable:i,namespace:l,name:c,at:d}=o;if(i===void 0||!H(d.value))continue;let p=`${i}/${l}/${c}`;if(c!==""&&n.has(p))continue;n.add(p);let u=ae(d).value;a.push(l===""?d.value:S(y({},d.value),{metadata:S(y({},H(u)?u:{}),{namespace:l})}))}let s=sr(a,{complete:t.complete&&!t.isDisturbed,attributesClasses:t.minorVersion>=Lb}),r=t.storageClasses.filter(({name:o})=>!s.classes.some(i=>i.name===o)).map(Ib);return S(y({},s),{classes:[...s.classes,...r]})}function Ib(e){return{name:e.name,provisioner:e.provisioner,isDefault:e.default,waitsForConsumer:e.volumeBindingMode==="WaitForFirstConsumer"}}var _b=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"]},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]}];function nd(e,t){var a;let n=_b.find(s=>s.kind===e);return(a=n==null?void 0:n.names.some(s=>typeof s=="string"?s===t:s.test(t)))!=null?a:!1}var rr={"cert-manager.io/Certificate":e=>e.get("spec").get("secretName").text(),"external-secrets.io/ExternalSecret":(e,t)=>{var n;return(n=e.get("spec").get("target").get("name").text())!=null?n:t},"external-secrets.io/ClusterExternalSecret":(e,t)=>{var n;return(n=e.get("spec").get("target").get("name").text())!=null?n:t},"bitnami.com/SealedSecret":(e,t)=>{var n;return(n=e.get("spec").get("template").get("metadata").get("name").text())!=null?n:t},"isindir.github.com/SopsSecret":(e,t)=>t,"secrets.hashicorp.com/VaultStaticSecret":(e,t)=>t};function ad(e){var a;let t=(a=rr[`${e.group}/${e.kind}`])==null?void 0:a.call(rr,e.at,e.name),n=t?[{kind:"Secret",name:t,namespace:void 0}]:[];return e.kind==="Ingress"&&n.push(...Vb(e)),n}function Vb(e){let t=ae(e.at).get("annotations").labels();return Object.keys(t).some(s=>s.startsWith("cert-manager.io/")||s==="kubernetes.io/tls-acme")?e.at.get("spec").get("tls").items().flatMap(s=>{let r=s.get("secretName").text();return r?[{kind:"Secret",name:r,namespace:void 0}]:[]}):[]}function od(e){let{resources:t,unread:n,settings:a}=e,s=Pa(t,f=>{var w;return(w=f.visitable)!=null?w:""}),r=Pa(t,f=>{var w;return rd((w=f.visitable)!=null?w:"",f.namespace,f.name)}),o=Pa(t,f=>{var w;return`${(w=f.visitable)!=null?w:""}/${f.name}`}),i=new Map;for(let f of t){let w=Pt(f);w&&i.set(f,w)}let l=[...i.values()],c=[...e.supplied,...t.flatMap(ad)],d=Pa(c,f=>`${f.kind}/${f.name}`),p=pt(()=>Wb(l)),u=pt(()=>T()),m=pt(()=>Kb(u())),g=pt(()=>Qc(td(t,S(y({},a),{isDisturbed:L("PersistentVolume")||L("StorageClass")})))),v=pt(()=>new Map(g().map(f=>[`${f.claim.namespace}/${f.claim.name}`,f]))),h=pt(()=>A()),x=pt(()=>new Set(g().map(f=>`${f.claim.namespace}/${f.claim.name}`))),C={resources:t,workloads:l,get references(){return u()},get bindings(){return g()},isComplete:a.complete,minorVersion:a.minorVersion,ofKind:f=>{var w;return(w=s.get(f))!=null?w:[]},find:N,workloadOf:f=>i.get(f),selectedBy:$,servicesOf:f=>{var w;return(w=h().get(f))!=null?w:[]},referencesTo:f=>{var w;return(w=m().get(f))!=null?w:[]},bindingOf:(f,w)=>v().get(`${f}/${w}`),mayBeUnread:L,isExternal:a.isExternal,sameNamespace:B,isNamespaceSure:I};return C;function N(f,w,R){var E;return(E=r.get(rd(f,w,R)))!=null?E:[]}function L(f){return n.some(({text:w})=>w.includes(f))}function I(f){return f.hasOwnNamespace||a.isNamespaceChosen||a.complete||f.namespace===""}function B(f,w){return f.hasOwnNamespace===w.hasOwnNamespace||I(f)&&I(w)?f.namespace===w.namespace:void 0}function $(f,w){var D;let R=Object.entries(w)[0],F=(R?(D=p().get(`${R[0]}=${R[1]}`))!=null?D:[]:[]).filter(z=>At(w,z.labels));return{workloads:F.filter(z=>B(f,z.resource)===!0),perhaps:F.filter(z=>B(f,z.resource)===void 0)}}function A(){let f=new Map;for(let w of C.ofKind("Service")){if(w.at.get("spec").get("type").text()==="ExternalName")continue;let R=$(w,w.at.get("spec").get("selector").labels());for(let E of[...R.workloads,...R.perhaps])Ta(f,E,w)}return f}function T(){let f=[];for(let w of t){let R=i.get(w);for(let E of ed)for(let F of Bb(E,w,R)){let D=k(w,E,F);D&&f.push(D)}}return f}function k(f,w,R){var hn,M,Z,P;let E=R.at.text();if(!E)return;let F=(hn=R.kind)!=null?hn:w.to,D=sd.has(F),z=D?"":(M=R.namespace)!=null?M:f.namespace,fe=(Z=R.key)==null?void 0:Z.text(),ue=S(y({from:f,at:R.at,to:y({kind:F,namespace:z,name:E},fe===void 0?{}:{key:fe})},R.key?{keyAt:R.key}:{}),{optional:(P=R.optional)!=null?P:!1,effect:w.effect}),X=N(F,z,E),W=D||R.namespace!==void 0||X.some(K=>B(f,K)===!0);if(X.length>0&&W){if(fe===void 0)return S(y({},ue),{state:"resolved",targets:X});let K=b(X,fe,R.isFile===!0);return K.state==="missing"&&j(F,E)?S(y({},ue),{state:"unknown",targets:X}):S(y(y({},ue),K),{targets:X})}if(R.isKeyOnly)return;if(G(F,z,E))return S(y({},ue),{state:"resolved",targets:X});if(a.isExternal(F,z,E)||L(E))return S(y({},ue),{state:"unknown",targets:X});let Te=U(f,F,z,E);return Te?S(y({},ue),{state:"missing",targets:X,proof:Te}):S(y({},ue),{state:"unknown",targets:X})}function G(f,w,R){return nd(f,R)||f==="PersistentVolumeClaim"&&x().has(`${w}/${R}`)?!0:j(f,R)}function j(f,w){var R;return((R=d.get(`${f}/${w}`))!=null?R:[]).length>0}function U(f,w,R,E){var fe,ue;let F=(fe=o.get(`${w}/${E}`))!=null?fe:[];if(a.complete){let[X]=F;return X?{code:"other-namespace",resource:X}:{code:"complete"}}if(Db.has(w))return;if(F.length>0){let X=I(f)&&F.every(Te=>I(Te)&&Te.namespace!==R),[W]=F;return X&&W?{code:"other-namespace",resource:W}:void 0}let D=((ue=s.get(w))!=null?ue:[]).filter(X=>sd.has(w)||B(f,X)===!0),z=Ue(E,D,X=>X.name);return z?{code:"near-miss",resource:z}:void 0}function b(f,w,R){let E=f.map(z=>Fb(z,R));if(E.some(z=>z.includes(w)))return{state:"resolved"};let[F]=f;if(!F||E.some(z=>z.length===0))return y({state:a.complete?"missing":"unknown"},a.complete&&F?{proof:{code:"no-key",resource:F}}:{});let D=Ue(w,E.flat(),z=>z);return{state:"missing",proof:D?{code:"near-key",key:D,resource:F}:{code:"no-key",resource:F}}}}var sd=new Set(["ClusterRole","IngressClass","Namespace","Node","PersistentVolume","PriorityClass","RuntimeClass","StorageClass"]),Db=new Set(["IngressClass","PriorityClass","RuntimeClass","StorageClass","ClusterRole","Role"]);function Fb(e,t){let n=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(s=>n.get(s).entries().map(([r])=>r))}function Bb(e,t,n){return e.from==="pod"?n?e.find(n.spec):[]:e.from!==t.visitable?[]:e.find(t.at)}function Wb(e){let t=new Map;for(let n of e)for(let[a,s]of Object.entries(n.labels))Ta(t,`${a}=${s}`,n);return t}function Kb(e){let t=new Map;for(let n of e)for(let a of n.targets)Ta(t,a,n);return t}function rd(e,t,n){return`${e}/${t}/${n}`}function Pa(e,t){let n=new Map;for(let a of e)Ta(n,t(a),a);return n}function Ta(e,t,n){let a=e.get(t);a?a.push(n):e.set(t,[n])}function pt(e){let t;return()=>(t!=null||(t={value:e()}),t.value)}function id(e){let{rules:t,settings:n,choice:a,only:s}=e,r=new Set(e.facts.flatMap(h=>{var x,C;return(C=(x=h.kustomization)==null?void 0:x.fragments)!=null?C:[]})),o=e.facts.filter(({path:h})=>!r.has(h)),i=jb(e,o),l=new Map;for(let h of i.resources){let x=l.get(h.at.document);x?x.push(h):l.set(h.at.document,[h])}let d=ma({rules:t,scope:"graph",choice:a,resourcesOf:h=>{var x;return(x=l.get(h))!=null?x:[]},graph:i});ec(d,i);let p=ac({remarks:v([...o.flatMap(h=>h.remarks),...d.remarks.splice(0)]).map(({remark:h})=>h),suppressions:o.flatMap(h=>h.suppressions),settings:n,choice:a,knownRules:t.map(({id:h})=>h)});for(let h of p.troubles)Zl(d,h);let u=new Map(o.map(h=>[h.path,h.lineStarts]));for(let[h,x]of e.texts)u.set(h,Qe(x));let m=v([...p.remarks,...d.remarks]).filter(({remark:h,severity:x})=>s===void 0||qb(h,x,s)).map(({remark:h,severity:x})=>Gb(h,x,u)).sort(Hb),g=h=>m.filter(x=>x.severity===h).length;return{findings:m,graph:i,hasCrash:m.some(h=>h.rule===dn),summary:{files:e.facts.length,documents:Qb(e.facts.map(h=>h.documentCount)),resources:i.resources.length,errors:g("error"),warnings:g("warning"),infos:g("info"),suppressed:p.suppressed,skipped:zb(e.facts,r)}};function v(h){return h.flatMap(x=>{let C=x.rule===dn?"error":a.severityOf(x.rule,x,x.severity);return C==="off"?[]:[{remark:x,severity:C}]})}}function qb(e,t,n){return n.has(e.file)||e.rule===dn?!0:t==="error"&&e.related.some(({file:a})=>n.has(a))}function jb({unread:e,settings:t},n){let a=n.flatMap(({documents:s})=>s.flatMap(r=>{let o=Bn(r,t.namespace);return"resources"in o?o.resources:[]}));return od({resources:a,supplied:n.flatMap(({kustomization:s})=>{var r;return(r=s==null?void 0:s.supplied)!=null?r:[]}),unread:[...e,...n.filter(s=>s.unread!=="").map(({path:s,unread:r})=>({file:s,text:r}))],settings:{complete:t.complete,minorVersion:t.minorVersion,storageClasses:t.storageClasses,isNamespaceChosen:t.isNamespaceChosen,isExternal:Jl(t.external)}})}function Gb(e,t,n){let a=(s,r)=>{var o;return Qi((o=n.get(s))!=null?o:[0],r)};return S(y({rule:e.rule,severity:t,messageId:e.messageId,message:e.message,file:e.file,range:a(e.file,e.span)},e.resource?{resource:e.resource}:{}),{path:e.path,related:e.related.map(({file:s,span:r,note:o})=>({file:s,range:a(s,r),note:o})),help:Ub(e.rule)})}function Ub(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}function Hb(e,t){return e.file!==t.file?e.file<t.file?-1:1:e.range.start.offset-t.range.start.offset||(e.rule<t.rule?-1:e.rule>t.rule?1:0)}function zb(e,t){var a;let n=new Map;for(let s of e){let r=t.has(s.path)?["Kustomize patch"]:s.skipped;for(let o of r)n.set(o,((a=n.get(o))!=null?a:0)+1)}return[...n].map(([s,r])=>({reason:s,count:r})).sort((s,r)=>r.count-s.count)}function Qb(e){return e.reduce((t,n)=>t+n,0)}function ld({rules:e,settings:t,configTexts:n=new Map}){let a=Yl(e,t),s=sc(e,t,a),r=new Map,o=new Map,i=new Map;return{set(l,c){if(c===void 0){r.delete(l),o.delete(l);return}r.set(l,c),o.set(l,s(l,c))},setUnread(l,c){i.set(l,c)},outcome(l){return id(y({facts:[...o.values()],rules:e,settings:t,choice:a,unread:[...i].map(([c,d])=>({file:c,text:d})),texts:n},l?{only:l}:{}))},textOf:l=>{var c;return(c=r.get(l))!=null?c:n.get(l)}}}var cd={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.6.8","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picocolors:"1.1.1",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme"};var dd=cd.version;0&&(module.exports={ConfigError,UsageError,areas,canonicalAccessModes,compareQuantities,createSession,defaultPullPolicy,defaultSettings,defineRule,describe,findNamedPort,graphJson,isClusterScoped,isMapping,matchesLabelSelector,matchesPairs,metadataOf,nearMiss,nearest,parseImageReference,parseQuantity,quantityCeil,quantityFromField,quantityProblem,quantityToDecimal,readConfig,reporters,resolveTargetPort,rules,runsToCompletion,selectorText,severities,version,volumeClass});
