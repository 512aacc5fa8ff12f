"use strict";var ts=Object.create;var me=Object.defineProperty,ns=Object.defineProperties,as=Object.getOwnPropertyDescriptor,rs=Object.getOwnPropertyDescriptors,ss=Object.getOwnPropertyNames,pn=Object.getOwnPropertySymbols,os=Object.getPrototypeOf,mn=Object.prototype.hasOwnProperty,is=Object.prototype.propertyIsEnumerable;var ht=(e,t,n)=>t in e?me(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,m=(e,t)=>{for(var n in t||(t={}))mn.call(t,n)&&ht(e,n,t[n]);if(pn)for(var n of pn(t))is.call(t,n)&&ht(e,n,t[n]);return e},f=(e,t)=>ns(e,rs(t));var yt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},ls=(e,t)=>{for(var n in t)me(e,n,{get:t[n],enumerable:!0})},fn=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of ss(t))!mn.call(e,r)&&r!==n&&me(e,r,{get:()=>t[r],enumerable:!(a=as(t,r))||a.enumerable});return e};var Pe=(e,t,n)=>(n=e!=null?ts(os(e)):{},fn(t||!e||!e.__esModule?me(n,"default",{value:e,enumerable:!0}):n,e)),cs=e=>fn(me({},"__esModule",{value:!0}),e);var P=(e,t,n)=>ht(e,typeof t!="symbol"?t+"":t,n);var yn=yt((Yd,bt)=>{var Ne=process||{},gn=Ne.argv||[],Me=Ne.env||{},ds=!(Me.NO_COLOR||gn.includes("--no-color"))&&(!!Me.FORCE_COLOR||gn.includes("--color")||Ne.platform==="win32"||(Ne.stdout||{}).isTTY&&Me.TERM!=="dumb"||!!Me.CI),us=(e,t,n=e)=>a=>{let r=""+a,s=r.indexOf(t,e.length);return~s?e+ps(r,t,n,s)+t:e+r+t},ps=(e,t,n,a)=>{let r="",s=0;do r+=e.substring(s,a)+n,s=a+t.length,a=e.indexOf(t,s);while(~a);return r+e.substring(s)},hn=(e=ds)=>{let t=e?us:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};bt.exports=hn();bt.exports.createColors=hn});var $t=yt(ae=>{"use strict";ae.__esModule=!0;ae.distance=ae.closest=void 0;var D=new Uint32Array(65536),Uo=function(e,t){for(var n=e.length,a=t.length,r=1<<n-1,s=-1,o=0,i=n,l=n;l--;)D[e.charCodeAt(l)]|=1<<l;for(l=0;l<a;l++){var c=D[t.charCodeAt(l)],d=c|o;c|=(c&s)+s^s,o|=~(c|s),s&=c,o&r&&i++,s&r&&i--,o=o<<1|1,s=s<<1|~(d|o),o&=d}for(l=n;l--;)D[e.charCodeAt(l)]=0;return i},zo=function(e,t){for(var n=t.length,a=e.length,r=[],s=[],o=Math.ceil(n/32),i=Math.ceil(a/32),l=0;l<o;l++)s[l]=-1,r[l]=0;for(var c=0;c<i-1;c++){for(var d=0,p=-1,g=c*32,y=Math.min(32,a)+g,h=g;h<y;h++)D[e.charCodeAt(h)]|=1<<h;for(var l=0;l<n;l++){var w=D[t.charCodeAt(l)],x=s[l/32|0]>>>l&1,E=r[l/32|0]>>>l&1,_=w|d,L=((w|E)&p)+p^p|w|E,A=d|~(L|p),$=p&L;A>>>31^x&&(s[l/32|0]^=1<<l),$>>>31^E&&(r[l/32|0]^=1<<l),A=A<<1|x,$=$<<1|E,p=$|~(_|A),d=A&_}for(var h=g;h<y;h++)D[e.charCodeAt(h)]=0}for(var ft=0,ne=-1,$e=c*32,un=Math.min(32,a-$e)+$e,h=$e;h<un;h++)D[e.charCodeAt(h)]|=1<<h;for(var gt=a,l=0;l<n;l++){var w=D[t.charCodeAt(l)],x=s[l/32|0]>>>l&1,E=r[l/32|0]>>>l&1,_=w|ft,L=((w|E)&ne)+ne^ne|w|E,A=ft|~(L|ne),$=ne&L;gt+=A>>>a-1&1,gt-=$>>>a-1&1,A>>>31^x&&(s[l/32|0]^=1<<l),$>>>31^E&&(r[l/32|0]^=1<<l),A=A<<1|x,$=$<<1|E,ne=$|~(_|A),ft=A&_}for(var h=$e;h<un;h++)D[e.charCodeAt(h)]=0;return gt},_n=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?Uo(e,t):zo(e,t)};ae.distance=_n;var Qo=function(e,t){for(var n=1/0,a=0,r=0;r<t.length;r++){var s=_n(e,t[r]);s<n&&(n=s,a=r)}return t[a]};ae.closest=Qo});var Jr=yt((lk,mt)=>{function Br(e){return Array.isArray(e)?e:[e]}var de=void 0,V="",pe=" ",R="\\",rd=/[.*+?()[\]{}^$|\\/]/,Kr="\uFEFF",sd=/^\/\*{2,}$/,od=/^\\!/,id=/^\\#/,ld=/\r?\n/g,cd="//",ue=47,_r=46,T="/",qr="node-ignore";typeof Symbol!="undefined"&&(qr=Symbol.for("node-ignore"));var Gr=qr,te=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),n),Ur=()=>!1,Fr={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},dd="\\]^-[",lt=e=>dd.indexOf(e)<0?e:R+e,ud="(?!\\/)",pd=(e,t)=>{if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(n).test("/")?ud+n:n},md=(e,t)=>{let{length:n}=e,a=t+1,r=V,s=e[a];(s==="!"||s==="^")&&(r="^",a++);let o=V,i=V;for(;;){let l=e[a];if(l===de)return null;if(l===R){let c=e[++a];o+=lt(c),i=c}else if(l==="-"&&i&&a+1<n&&e[a+1]!=="]"){a++;let c=e[a];c===R&&(c=e[a+=1]),i<=c&&(o+=`-${lt(c)}`),i=V}else if(l==="["&&e[a+1]===":"){let c=a+2,d=c;for(;d<n&&e[d]!=="]";)d++;if(d===n)return null;if(d>c&&e[d-1]===":"){let p=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Fr,p))return null;o+=Fr[p],i=V,a=d}else o+=lt("["),i="[",a=c-2}else o+=lt(l),i=l;if(a++,e[a]==="]")return{end:a,source:pd(r,o)}}},nn="[]",Oe="\0",fd=new RegExp(`${Oe}(\\d+)${Oe}`,"g"),ut="\uE000",pt="\uE001",Dr=e=>e===Oe||e===ut||e===pt,gd=e=>{let t=[],n=o=>`${Oe}${t.push(o)-1}${Oe}`,{length:a}=e,r=V,s=0;for(;s<a;){let o=e[s];if(o===R){let i=e[s+1];i===T&&s+2===a?r+=n(nn):i==="*"||i==="["||i===pe?r+=e.slice(s,s+2):r+=n(rd.test(i)?R+i:Dr(i)?`[${i}]`:i),s+=2}else if(Dr(o))r+=n(`[${o}]`),s++;else if(o==="["){let i=md(e,s);i===null?(r+=n(nn),s=a):(r+=n(i.source),s=i.end+1)}else r+=o,s++}return{source:r,sources:t}},an=null,hd=/\/(?!$)/,Re="[^\\/]*",yd=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.length%2)+pe:t,R+pe],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",T],[/\//g,()=>"\\/",T],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[an,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(hd.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${pt}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+Re,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===V?t+ut:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>R,R+R],[/\\\\/g,()=>R,R+R],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[an,e=>{let t=e[e.length-1];return!t||t===ut||t===pt?e:t===T?`${e}$`:`${e}(?=$|\\/$)`}]],bd=/(^|\\\/)?\uE000$/,ct="regex",Wr="checkRegex",jr="_",vd=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,kd=/\uE001$/,wd=()=>"[\\s\\S]",xd=(e,t)=>{let n=V;for(let a=t+1;a<e.length&&!e[a].wildcard;a++)n+=e[a].single;return n},Sd=e=>{if(e.indexOf(Re)<0)return e;let t=[],{length:n}=e,a=0;for(;a<n;){let i=e[a];if(e.startsWith(Re,a))t.push({wildcard:!0}),a+=Re.length;else if(i==="["){let l=a+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)l+=e[l]===R?2:1;l++,t.push({single:e.slice(a,l)}),a=l}else if(i===R)t.push({single:e.slice(a,a+2)}),a+=2;else if(i==="("){let l=0,c=a;do e[c]===R?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(e[c])>=0&&c++,t.push({boundary:e.slice(a,c)}),a=c}else i==="^"||i==="$"?(t.push({boundary:i}),a++):(t.push({single:i}),a++)}let r=V,s=[],o=()=>{let i;s.forEach((l,c)=>{l.wildcard&&(i=c)}),s.forEach((l,c)=>{if(!l.wildcard){r+=l.single;return}r+=c===i?Re:`(?:(?!${xd(s,c)})[^\\/])*`}),s=[]};return t.forEach(i=>{if(i.boundary===void 0){s.push(i);return}o(),r+=i.boundary}),o(),r},zr=e=>{sd.test(e)&&(e="**");let{source:t,sources:n}=gd(e),a=yd.reduce((r,[s,o,i])=>s===an?o(r,e):i!==de&&r.indexOf(i)<0?r:s.test(r)?r.replace(s,o.bind(e)):r,t);return n.length?a.replace(fd,(r,s)=>n[s]):a},Cd=(e,t)=>{e[e.length-1]===T&&(t=zr(e.slice(0,-1)));let n=t.slice(0,-1),a=t[t.length-1];return a===ut?`${n}$`:a===pt?n:nn},Qr=e=>{let t=e.indexOf(T);return t<0||t===e.length-1},Rd=e=>{let t=e.length-1,n=e.lastIndexOf(T,e[t]===T?t-1:t);return n<0?e:e.slice(n+1)},Od=e=>{if(e.charCodeAt(0)===ue||e.indexOf(cd)>=0){let a=e.split(T).filter(Boolean);return a.pop(),a.length?a.join(T)+T:V}let t=e.length-1,n=e.lastIndexOf(T,e.charCodeAt(t)===ue?t-1:t);return n<0?V:e.slice(0,n+1)},Ae=e=>typeof e=="string",Ad=e=>e&&Ae(e),$d=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(ld).filter(Boolean),rn=class{constructor(t,n,a,r,s,o){this.pattern=t,this.mark=n,this.negative=s,te(this,"body",a),te(this,"ignoreCase",r),te(this,"regexPrefix",o)}get _basenameOnly(){return te(this,"_basenameOnly",Qr(this.body))}get regex(){let t=jr+ct;return this[t]?this[t]:this._make(ct,t)}get checkRegex(){let t=jr+Wr;return this[t]?this[t]:this._make(Wr,t)}_make(t,n){let a=Sd(t===ct?this.regexPrefix.replace(bd,vd).replace(kd,wd):Cd(this.body,this.regexPrefix)),r=this.ignoreCase?new RegExp(a,"i"):new RegExp(a);return te(this,n,r)}},Pd=e=>{let t=0;for(;e[e.length-t-1]===R;)t++;return t%2===1},Md=(e,t)=>{let n=e.length,a;for(;;){for(t&&e[n-1]==="\r"&&n--,a=n;e[a-1]===pe;)a--;if(!t||e[a-1]!==`
`)break;n=a-1}if(a===n)return e.slice(0,n);let r=0;for(;e[a-r-1]===R;)r++;return r%2?e.slice(0,a-1)+pe:e.slice(0,a)},Nd=(e,t,n,a,r)=>{let s=r&&e[0]===Kr?e.slice(1):e;if(s[0]==="#")return;let o=!1;s[0]==="!"&&(o=!0,s=s.slice(1));let i=s[s.length-1];if((i===pe||a&&(i==="\r"||i===`
`))&&(s=Md(s,a)),!s||Pd(s))return;s=s.replace(od,"!").replace(id,"#");let l=zr(s);return new rn(e,t,s,n,o,l)},sn=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,n){if(t&&t[Gr]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let a=Ae(t),r=a?t:t.pattern,s=Ad(r)&&Nd(r,a?de:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);s&&(this._added=!0,this._rules.push(s),Qr(s.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=Ae(t),this._stripBOM=!this._split||t[0]===Kr,Br(this._split?$d(t):t).forEach(this._add,this),this._added&&(this._literalRules=de),this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:i})=>i[i.length-(i[i.length-1]===T?2:1)]==="*")),a=!1,r=!1,s;for(let i=n.length-1;i>=0;i--){let l=n[i];if(l.checkRegex.test(t)){a=!l.negative,r=l.negative,s=l.negative?de:l;break}}let o={ignored:a,unignored:r};return s&&(o.rule=s),o}test(t,n){let a=this._rules,{length:r}=a,s=this._basenameCount*2>=r,o=s?Rd(t):t;for(let i=r-1;i>=0;i--){let l=a[i];if(l[n].test(s&&l._basenameOnly?o:t)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.rule=l),d}}return{ignored:!1,unignored:!1}}},Td=(e,t)=>{throw new t(e)},z=(e,t,n)=>Ae(e)?e?z.isNotRelative(e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path must not be empty",TypeError):n(`path must be a string, but got \`${t}\``,TypeError),Yr=e=>{let t=e.charCodeAt(0);if(t===ue)return!0;if(t!==_r)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===ue?!0:n!==_r?!1:e.length===2||e.charCodeAt(2)===ue};z.isNotRelative=Yr;z.convert=e=>e;var dt=e=>Ae(e)&&z.convert(e),on=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:a=!1}={}){te(this,Gr,!0),this._rules=new sn(n),this._strictPathCheck=!a,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,a){return z(a,t,this._strictPathCheck?Td:Ur),a?this._t(a,n):{ignored:!1,unignored:!1}}checkIgnore(t){let n=dt(t);if(!n||n.charCodeAt(n.length-1)!==ue)return this._test(t,this._testCache,n);let a=this._t(n,this._testCache);if(a.ignored)return a;let r=this._rules.testLiteral(n);return r.ignored||r.unignored?r:a}_t(t,n){if(t in n)return n[t];let a=Od(t),r=a?this._t(a,n):de;return n[t]=r&&r.ignored?r:this._rules.test(t,ct)}ignores(t){return this._test(t,this._ignoreCache,dt(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return Br(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,dt(t))}},ln=e=>new on(e),Ed=e=>z(dt(e),e,Ur),Hr=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(/\\/g,"/");z.convert=e;let t=/^[a-z]:\//i;z.isNotRelative=n=>t.test(n)||Yr(n)};typeof process!="undefined"&&process.platform==="win32"&&Hr();mt.exports=ln;ln.default=ln;mt.exports.isPathValid=Ed;te(mt.exports,Symbol.for("setupWindows"),Hr)});var zd={};ls(zd,{explain:()=>Bd,listRules:()=>Dd});module.exports=cs(zd);var dn=Pe(yn(),1);var b=Symbol("NOT_RESOLVED");function O(e,t){var n,a,r,s,o;return{tagName:e,nodeKind:"scalar",implicit:(n=t.implicit)!=null?n:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,implicitFirstChars:(r=t.implicitFirstChars)!=null?r:null,resolve:t.resolve,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>String(i)),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function Ct(e,t){var a,r,s,o;let n=t.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,create:t.create,addItem:t.addItem,finalize:(r=t.finalize)!=null?r:(i=>i),carrierIsResult:n,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}function Te(e,t){var a,r,s,o;let n=t.finalize===void 0;return{tagName:e,nodeKind:"mapping",implicit:!1,matchByTagPrefix:(a=t.matchByTagPrefix)!=null?a:!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:(r=t.finalize)!=null?r:(i=>i),carrierIsResult:n,identify:t.identify,represent:(s=t.represent)!=null?s:(i=>i),representTagName:(o=t.representTagName)!=null?o:(()=>e)}}var ms=O("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),fs=["","~","null","Null","NULL"],gs=O("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>fs.indexOf(e)!==-1?null:b,identify:e=>e===null,represent:()=>"null"}),hs=O("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,t)=>e==="null"||t&&e===""?null:b,identify:e=>e===null,represent:()=>"null"}),ys=["","~","null","Null","NULL"],bs=O("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>ys.indexOf(e)!==-1?null:b,identify:e=>e===null,represent:()=>"null"}),vs=["true","True","TRUE"],ks=["false","False","FALSE"],ws=O("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>vs.indexOf(e)!==-1?!0:ks.indexOf(e)!==-1?!1:b,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),xs=["true"],Ss=["false"],Cs=O("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>xs.indexOf(e)!==-1?!0:Ss.indexOf(e)!==-1?!1:b,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Rs=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Os=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],As=O("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>Rs.indexOf(e)!==-1?!0:Os.indexOf(e)!==-1?!1:b,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),$s=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Ps=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Ms(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Ns(e,t){if(t){if(!Ps.test(e))return b}else if(!$s.test(e))return b;let n=Ms(e);return Number.isFinite(n)?n:b}var xn=O("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Ns,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Ts=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Es=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Ls(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Is(e,t){if(t){if(!Es.test(e))return b}else if(!Ts.test(e))return b;let n=Ls(e);return Number.isFinite(n)?n:b}var Vs=O("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Is,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),_s=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Fs(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let a=0;for(let r of t.split(":"))a=a*60+Number(r);return n*a}return t!=="0"&&t[0]==="0"?n*parseInt(t,8):n*parseInt(t,10)}function Ds(e){if(!_s.test(e))return b;let t=Fs(e);return Number.isFinite(t)?t:b}var vt=O("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Ds,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Ws=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),js=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Bs(e){if(!Ws.test(e))return b;let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=n*parseFloat(t);return Number.isFinite(a)||js.test(e)?a:b}function Ks(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Sn=O("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Bs,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Ks}),qs=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Gs=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Us(e,t){if(t){if(!Gs.test(e))return b;let a=e.toLowerCase(),r=a[0]==="-"?-1:1;if("+-".includes(a[0])&&(a=a.slice(1)),a===".inf")return r===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(a===".nan")return NaN;let s=r*parseFloat(a);return Number.isFinite(s)?s:b}if(!qs.test(e))return b;let n=Number(e);return Number.isFinite(n)?n:b}function zs(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var Qs=O("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Us,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:zs}),Ys=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Hs=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Js(e){if(!Ys.test(e))return b;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let a=0;if(t.includes(":")){for(let r of t.split(":"))a=a*60+Number(r);a*=n}else a=n*parseFloat(t);return Number.isFinite(a)||Hs.test(e)?a:b}function Zs(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}var kt=O("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Js,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Zs}),Xs=O("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":b,identify:()=>!1}),eo=/^[A-Za-z0-9+/]*={0,2}$/;function to(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!eo.test(t))return b;let n=atob(t),a=new Uint8Array(n.length);for(let r=0;r<n.length;r++)a[r]=n.charCodeAt(r);return a}function no(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}var ao=O("tag:yaml.org,2002:binary",{resolve:to,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:no}),ro=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),so=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function bn(e,t,n,a=0,r=0,s=0,o=0){let i=new Date(Date.UTC(e,t,n,a,r,s,o));return i.setUTCFullYear(e,t,n),i}function oo(e){let t=ro.exec(e);if(t===null&&(t=so.exec(e)),t===null)return b;let n=+t[1],a=+t[2]-1,r=+t[3];if(!t[4]){let d=bn(n,a,r);return d.getUTCFullYear()!==n||d.getUTCMonth()!==a||d.getUTCDate()!==r?b:d}let s=+t[4],o=+t[5],i=+t[6],l=0;if(s>23||o>59||i>59)return b;if(t[7]){let d=t[7].slice(0,3);for(;d.length<3;)d+="0";l=+d}let c=bn(n,a,r,s,o,i,l);if(c.getUTCFullYear()!==n||c.getUTCMonth()!==a||c.getUTCDate()!==r)return b;if(t[9]){let d=+t[10],p=+(t[11]||0);if(d>23||p>59)return b;let g=(d*60+p)*6e4;c.setTime(c.getTime()-(t[9]==="-"?-g:g))}return c}var io=O("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:oo,identify:e=>e instanceof Date,represent:e=>e.toISOString()}),lo=Ct("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});function Ee(e){if(e===null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}var co=Ct("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map item";n=t.keys().next().value}else if(Ee(t)){let a=Object.keys(t);if(a.length!==1)return"cannot resolve an ordered map item";n=a[0]}else return"cannot resolve an ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),uo=Ct("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,a=Object.keys(n);return a.length!==1?"cannot resolve a pairs item":(e.push([a[0],n[a[0]]]),"")},identify:()=>!1}),po=Te("tag:yaml.org,2002:map",{create:()=>({}),identify:Ee,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let a=String(t);return a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),mo=Te("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});function fo(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function go(){return{scalar:[],sequence:[],mapping:[]}}function ho(e){let t=[];for(let n of e){let a=t.length;for(let r=0;r<t.length;r++){let s=t[r];if(s.nodeKind===n.nodeKind&&s.tagName===n.tagName&&s.matchByTagPrefix===n.matchByTagPrefix){a=r;break}}t[a]=n}return t}var Le=class Cn{constructor(t){P(this,"tags");P(this,"implicitScalarTags");P(this,"implicitScalarByFirstChar");P(this,"implicitScalarAnyFirstChar");P(this,"defaultScalarTag");P(this,"defaultSequenceTag");P(this,"defaultMappingTag");P(this,"exact");P(this,"prefix");let n=ho(t),a=[],r=fo(),s=go();for(let d of n){if(d.nodeKind==="scalar"&&d.implicit){if(d.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");a.push(d)}switch(d.nodeKind){case"scalar":d.matchByTagPrefix?s.scalar.push(d):r.scalar[d.tagName]=d;break;case"sequence":d.matchByTagPrefix?s.sequence.push(d):r.sequence[d.tagName]=d;break;case"mapping":d.matchByTagPrefix?s.mapping.push(d):r.mapping[d.tagName]=d}}let o=a.filter(d=>d.implicitFirstChars===null),i=new Set;for(let d of a)if(d.implicitFirstChars!==null)for(let p of d.implicitFirstChars)i.add(p);let l=new Map;for(let d of i)l.set(d,a.filter(p=>p.implicitFirstChars===null||p.implicitFirstChars.indexOf(d)!==-1));let c=r.scalar["tag:yaml.org,2002:str"];if(!c)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=n,this.implicitScalarTags=a,this.implicitScalarByFirstChar=l,this.implicitScalarAnyFirstChar=o,this.defaultScalarTag=c,this.defaultSequenceTag=r.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=r.mapping["tag:yaml.org,2002:map"],this.exact=r,this.prefix=s}lookupScalarTag(t){let n=this.exact.scalar[t];if(n)return n;for(let a of this.prefix.scalar)if(t.startsWith(a.tagName))return a}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let a of this.prefix.sequence)if(t.startsWith(a.tagName))return a}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let a of this.prefix.mapping)if(t.startsWith(a.tagName))return a}resolveImplicitScalarTag(t){var r;let n=(r=this.implicitScalarByFirstChar.get(t.charAt(0)))!=null?r:this.implicitScalarAnyFirstChar;for(let s of n){let o=s.resolve(t,!1,s.tagName);if(o!==b)return{value:o,tag:s}}let a=this.defaultScalarTag;return{value:a.resolve(t,!1,a.tagName),tag:a}}withTags(...t){let n=[];for(let a of t)n=n.concat(a);return new Cn([...this.tags,...n])}},Rt=new Le([ms,lo,po]),Hd=new Le([...Rt.tags,hs,Cs,Vs,Qs]),yo=new Le([...Rt.tags,gs,ws,xn,Sn]),bo=new Le([...Rt.tags,bs,As,vt,kt,io,Xs,ao,co,uo,mo]),vo=bo.withTags(f(m({},vt),{resolve:(e,t,n)=>{let a=vt.resolve(e,t,n);return a===b?xn.resolve(e,t,n):a}}),f(m({},kt),{resolve:(e,t,n)=>{let a=kt.resolve(e,t,n);return a===b?Sn.resolve(e,t,n):a}})),Jd=Te("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Ee(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let a of Object.keys(n))t.set(a,n[a]);return t}});function vn(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var Zd=Te("tag:yaml.org,2002:map",{create:()=>({}),identify:Ee,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},addPair:(e,t,n)=>{let a=vn(t);return a===null?"nested arrays are not supported inside keys":(a==="__proto__"?Object.defineProperty(e,a,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[a]=n,"")},has:(e,t)=>{let n=vn(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}});var Q={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},v={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Rn={BLOCK:1,FLOW:2},Ot={CLIP:1,STRIP:2,KEEP:3};function kn(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var ko=new Array(256),wo=new Array(256);for(let e=0;e<256;e++)ko[e]=kn(e)?1:0,wo[e]=kn(e);var Xd=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),xo="-#;/?:@&=+$_.~*'()",eu=xo+"!,[]";var So={filename:"",schema:yo,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};var wt=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,On=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,tu=new RegExp(`^(?:${wt})*$`),nu=new RegExp(`^(?:${On})+$`),au=new RegExp(`^(?:!(?:${wt})*|${On}(?:${wt})*)$`),Co={filename:"",maxDepth:100};var ru=m(m({},Co),So);function Ie(e,t){return(e&1<<t)!==0}var wn={applyQuoteFlowKeysOption:Ro,doubleQuoteForInvisibles:Oo,doubleQuoteWhitespaceOnly:Ao,applyForceQuotesOption:$o,tryLongOrMultilineAsBlock:Po,quoteInvalidPlain:Mo,fallbackToDoubleQuoted:No};function An(e){return e.presenterOptions.quoteStyle==="single"&&Ie(e.allowedStylesMask,v.SINGLE_QUOTED)?v.SINGLE_QUOTED:v.DOUBLE_QUOTED}function Ro(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==v.PLAIN||(e.style=v.DOUBLE_QUOTED))}function Oo(e){e.style===v.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=v.DOUBLE_QUOTED)}function Ao(e){e.style===v.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=v.DOUBLE_QUOTED)}function $o(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==v.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?v.DOUBLE_QUOTED:An(e)))}function Po(e){if(e.style!==v.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Ie(e.allowedStylesMask,v.LITERAL_BLOCK)){n&&(e.style=v.DOUBLE_QUOTED);return}let a=e.presenterOptions.lineWidth;if(a===-1){n&&(e.style=v.LITERAL_BLOCK);return}let r=Math.max(Math.min(a,40),a-e.shiftOfContent),s=0,o=!1;for(;s<=t.length;){let i=t.length,l=t.indexOf(`
`,s);l!==-1&&(i=l);let c=t.slice(s,i);if(c.length>r&&c[0]!==" "&&/ [^ \t]/.test(c)&&(o=!0),l===-1)break;s=l+1}o?e.style=v.FOLDED_BLOCK:n&&(e.style=v.LITERAL_BLOCK)}function Mo(e){e.style===v.PLAIN&&!Ie(e.allowedStylesMask,v.PLAIN)&&(e.style=An(e))}function No(e){Ie(e.allowedStylesMask,e.style)||(e.style=v.DOUBLE_QUOTED)}var To="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",Eo="[\\n\\r]",Lo="\\uFEFF",At="[ \\t]",$n=`(?:(?!(?:${Eo}|${Lo}))${To})`,Ve=`(?:(?!${At})${$n})`,Pn="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",Mn="[-?:,\\[\\]{}#&*!|>'\"%@`]",Io="[,\\[\\]{}]",xt=Ve,St=`(?:(?!${Io})${Ve})`,Vo=`(?:(?:(?!${Mn})${Ve})|[?:-](?=${xt}))`,_o=`(?:(?:(?!${Mn})${Ve})|[?:-](?=${St}))`,Nn=`(?:(?:(?![:#])${xt})|:(?=${xt}))#*`,Tn=`(?:(?:(?![:#])${St})|:(?=${St}))#*`,En=`(?:${At}*${Nn})*`,Ln=`(?:${At}*${Tn})*`,In=`${Vo}#*${En}`,Vn=`${_o}#*${Ln}`,Fo=In,Do=Vn,Wo=`\\n+${Nn}${En}`,jo=`\\n+${Tn}${Ln}`,Bo=`${In}(?:${Wo})*`,Ko=`${Vn}(?:${jo})*`,su=new RegExp(`^(?:${Bo})$`,"u"),ou=new RegExp(`^(?:${Ko})$`,"u"),iu=new RegExp(`^(?:${Fo})$`,"u"),lu=new RegExp(`^(?:${Do})$`,"u"),cu=new RegExp(`^(?:${Pn})*$`,"u"),du=new RegExp(`^(?:${Pn}|\\n)*$`,"u"),uu=new RegExp(`^(?:${$n}|\\n)*$`,"u");var qo={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(wn).map(e=>Reflect.get(wn,e)),tagBeforeAnchor:!1};var pu=f(m({},qo),{schema:vo,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}});var mu=Q.DOCUMENT,fu=Q.SEQUENCE,gu=Q.MAPPING,hu=Q.SCALAR,yu=Q.ALIAS,bu=Q.POP,vu=v.PLAIN,ku=v.SINGLE_QUOTED,wu=v.DOUBLE_QUOTED,xu=v.LITERAL_BLOCK,Su=v.FOLDED_BLOCK,Cu=Rn.BLOCK,Ru=Rn.FLOW,Ou=Ot.CLIP,Au=Ot.STRIP,$u=Ot.KEEP;var Nu=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(e=>[e,!1]),...["","~","null","Null","NULL"].map(e=>[e,null])]),Tu=new Set([".nan",".NaN",".NAN",...["","+","-"].flatMap(e=>[".inf",".Inf",".INF"].map(t=>e+t))]);function S(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Dn=Pe($t(),1);function fe(e,t,n){let a,r=e.length>=8?3:e.length>=4?2:0;for(let s of t){let o=n(s);if(o===e||Math.abs(o.length-e.length)>=3)continue;let i=_e(o)===_e(e)?.5:(0,Dn.distance)(o,e);i<r&&Fn(o)!==Fn(e)&&!Yo(o,e)&&(a=s,r=i)}return a}function _e(e){return e.toLowerCase().replace(/[-_.]/g,"")}function Fn(e){return e.replace(/\d+/g,"#")}function Yo(e,t){let n=e.split(/[-_.]/),a=t.split(/[-_.]/);return n.length!==a.length?Math.abs(n.length-a.length)>0&&_e(e)!==_e(t):n.some((r,s)=>{var o,i;return r!==a[s]&&Math.min(r.length,(i=(o=a[s])==null?void 0:o.length)!=null?i:0)<=2})}var Wn=new Map([["ReadWriteOnce","RWO"],["ReadOnlyMany","ROX"],["ReadWriteMany","RWX"],["ReadWriteOncePod","RWOP"]]),Yu=new Map([...Wn].map(([e,t])=>[t,e])),Hu=[...Wn.keys()];var Fe="docker.io",Ho="index.docker.io",De="library/";var jn="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",Jo=`(?:${jn}(?:\\.${jn})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Bn="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",Zo=`${Bn}(?:/${Bn})*`,Xo="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",ei="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",ti=new RegExp(`^(?:(${Jo})/)?(${Zo})(?::(${Xo}))?(?:@(${ei}))?$`),ni=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,ai=/^[a-f0-9]{64}$/;function Y(e){var c;if(ai.test(e))return;let[t,n]=ri(e),a=(c=n.split(":",1)[0])!=null?c:"";if(a!==a.toLowerCase())return;let r=ti.exec(`${t}/${n}`);if(r===null)return;let[,s="",o="",i,l]=r;if(!(o.length>255)&&!(l!==void 0&&!ni.test(l)))return{registry:s,repository:o,name:s===""?o:`${s}/${o}`,familiarName:si(s,o),tag:i!=null?i:l===void 0?"latest":"",explicitTag:i,digest:l}}function ri(e){let t=e.indexOf("/");if(t===-1)return[Fe,De+e];let n=e.slice(0,t),a=e.slice(t+1),r=n==="localhost"||/[.:]/.test(n)||n!==n.toLowerCase(),s=r&&n!==Ho?n:Fe,o=r?a:e,i=s===Fe&&!o.includes("/");return[s,i?De+o:o]}function si(e,t){if(e==="")return t;if(e!==Fe)return`${e}/${t}`;if(!t.startsWith(De))return t;let n=t.slice(De.length);return n.includes("/")?t:n}var oi={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},ii={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},qn=[...Kn(oi,!0),...Kn(ii,!1)],li=[...new Set(qn.map(({kind:e})=>e))].sort(),ci=new Map(qn.map(e=>[`${e.group}/${e.kind}`,e]));function We(e,t){let n=ci.get(`${e}/${t}`);return n===void 0?void 0:!n.namespaced}function Kn(e,t){return Object.entries(e).flatMap(([n,a])=>a.trim().split(`
`).map(r=>{let[s="",o="",...i]=r.trim().split(" ");return{group:n,kind:s,plural:o,namespaced:t,versions:i}}))}var ge="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",ep=new RegExp(`^${ge}$`),di=new RegExp(`^${ge}(?:\\.${ge})*$`),tp=new RegExp(`^\\*\\.${ge}(?:\\.${ge})*$`);var Gn=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var Un=63,ui=253;function pi(e){return e.length<=ui&&di.test(e)}function Pt(e){let t=e.indexOf("/"),n=e.slice(t+1);return n.length>Un||!Gn.test(n)?!1:t===-1||pi(e.slice(0,t))}function Mt(e){return e===""||e.length<=Un&&Gn.test(e)}var zn=e=>e.length>0,Qn=e=>e.length===0,Jn=new Map([["In",{takes:zn,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${Hn(t).join(",")})`}],["NotIn",{takes:zn,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${Hn(t).join(",")})`}],["Exists",{takes:Qn,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:Qn,matches:e=>e===void 0,text:e=>`!${e}`}]]);function K(e,t){return!re(e)||!Tt(e.matchLabels).every(([a,r])=>Nt(t,a)===r&&Pt(a)&&Mt(r))?!1:Be(e.matchExpressions).every(a=>mi(a,t))}function je(e,t){let n=Tt(e);return n.length>0&&n.every(([a,r])=>Nt(t,a)===r)}function q(e){if(!re(e))return"<none>";let t=Tt(e.matchLabels).map(([r,s])=>({key:r,text:`${r}=${he(s)}`})),n=Be(e.matchExpressions).filter(re).map(r=>({key:he(r.key),text:fi(r)})),a=[...t,...n].sort((r,s)=>Zn(r.key,s.key));return a.length===0?"<none>":a.map(({text:r})=>r).join(",")}function mi(e,t){if(!re(e))return!1;let n=Jn.get(e.operator),a=Be(e.values);return n===void 0||!n.takes(a)||!Yn(e.key)||!Pt(e.key)||!a.every(r=>Yn(r)&&Mt(r))?!1:n.matches(Nt(t,e.key),a)}function fi(e){var r;let t=he(e.key),n=Be(e.values).map(he),a=Jn.get(e.operator);return(r=a==null?void 0:a.text(t,n))!=null?r:`${t} ${he(e.operator)} (${n.join(",")})`}function Nt(e,t){return re(e)&&Object.hasOwn(e,t)?e[t]:void 0}function Tt(e){return re(e)?Object.entries(e):[]}function Be(e){return Array.isArray(e)?e:[]}function re(e){return typeof e=="object"&&e!==null}function Yn(e){return typeof e=="string"}function he(e){return typeof e=="object"||e===void 0?"":String(e)}function Hn(e){return[...e].sort(Zn)}function Zn(e,t){return e===t?0:e<t?-1:1}function Et({servicePort:e,containers:t,sidecarsCount:n}){let a=e.targetPort||e.port;if(typeof a=="number")return{number:a,found:!0};let r=Xn(e),s=gi(t,n).flatMap(o=>{var i;return(i=o.ports)!=null?i:[]}).find(o=>o.name===a&&Xn(o)===r);return s===void 0?{found:!1}:{number:s.containerPort,found:!0}}function gi(e,t){let n=e.filter(({role:a})=>a===void 0||a==="container");return t?[...n,...e.filter(({role:a})=>a==="sidecar")]:n}function Xn(e){return e.protocol||"TCP"}var hi={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},yi={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},bi=new Map([...Object.entries(hi).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(yi).map(([e,t])=>[e,{base:2,exponent:t}])]),vi=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,ki=/^[eE][-+]?[0-9]+$/,Ke=2n**63n-1n,wi=18,se=9,xi=400;function W(e){var l,c,d,p;let t=typeof e=="number"?String(e):e;if(t==="")return;let n=vi.exec(t);if(n===null)return;let a=Si((l=n[4])!=null?l:"");if(a===void 0)return;let r=n[1]==="-",s=Ci((c=n[2])!=null?c:""),o=(p=(d=n[3])==null?void 0:d.slice(1))!=null?p:"",i=a.base===10?Ri(s,o,a):Oi(s,o,a);if(i!==void 0)return ea(i,r);if(!(n[2]===""&&o===""))return ea(Ai(s,o,a),r)}function j(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return W(e);if(typeof e=="string")return W(e.trim())}function Si(e){let t=bi.get(e);if(t!==void 0)return t;if(!ki.test(e))return;let n=BigInt(e.replace(/^[eE]\+?/,""));if(!(n>Ke||n<-Ke-1n))return{base:10,exponent:Number(BigInt.asIntN(32,n))}}function Ci(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function Ri(e,t,n){if(e.length+t.length>wi)return;let a=n.exponent-t.length|0;if(!(a<-se))return{numerator:BigInt(e+t),scale:0-a,wide:!1}}function Oi(e,t,n){if(!(t!==""||15-e.length-n.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(n.exponent),scale:0,wide:!1}}function Ai(e,t,n){let a=BigInt(e+t),r=n.base===10?t.length-n.exponent|0:t.length,s=n.base===10?a:a<<BigInt(n.exponent);if(s===0n||r<-xi)return{numerator:s,scale:r,wide:!0};let o=$i(s,r);return n.base===2&&o>Ke*10n**BigInt(se)?{numerator:Ke,scale:0,wide:!0}:{numerator:o,scale:se,wide:!0}}function $i(e,t){if(t<=se)return e*10n**BigInt(se-t);let n=t-se;if(n>e.toString(16).length*2)return 1n;let a=10n**BigInt(n);return(e+a-1n)/a}function ea(e,t){return t?f(m({},e),{numerator:-e.numerator}):e}var Pi=["k","M","G","T","P","E"],Mi=["kilo","mega","giga","tera","peta","exa"],Ni=["kibi","mebi","gibi","tebi","pebi","exbi"],Ti=new Map([...Pi.flatMap((e,t)=>{var n,a;return Vi(e,(n=Mi[t])!=null?n:"",(a=Ni[t])!=null?a:"")}),...B("case",["n"],"n"),...B("case",["u"],"u"),...B("bytes-suffix",["b","byte","bytes"],""),...B("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...B("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...B("grammar",["millicore","millicores"],"m"),...B("grammar",["\u03BC","\xB5"],"u")]),Ei=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function qe(e){if(j(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let n=t.normalize("NFKC"),a=n.replace(/\s+/g,"");if(Lt(a))return{code:n===a?"grammar":"space",suggestion:a};let r=Ei.exec(Ii(a));if(r===null)return{code:"grammar"};let[,s="",o=""]=r,i=Li(o);if(i===void 0||!Lt(s+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:s+c}:{code:l,suggestion:s+c,alternative:s+d}}function Li(e){return Lt(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:Ti.get(e.toLowerCase())}function Ii(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function Lt(e){return W(e)!==void 0}function B(e,t,n){return t.map(a=>[a,{code:e,suffix:n}])}function Vi(e,t,n){let a=e.toLowerCase(),r=`${e.toUpperCase()}i`;return[[a,{code:"case",suffix:e,alternative:r}],...B("case",[`${a}i`],r),...B("bytes-suffix",[`${a}ib`,`${n}byte`,`${n}bytes`,n],r),...[`${a}b`,`${t}byte`,`${t}bytes`,t].map(s=>[s,{code:"bytes-suffix",suffix:e,alternative:r}])]}var _i=4e3;function H(e,t){if(e.scale===t.scale)return ye(e.numerator,t.numerator);let n=ye(e.numerator,0n);if(n!==ye(t.numerator,0n))return ye(e.numerator,t.numerator);if(n===0)return 0;let a=ta(e)-ta(t);if(a!==0)return a>0?n:-n;let r=Math.max(e.scale,t.scale);return ye(na(e,r),na(t,r))}function oe(e){return e.wide?ji(e):Fi(e)}function It(e){let{numerator:t,scale:n}=e;if(t===0n)return"0";if(n<-_i)return`${t}e${-n}`;if(n<=0)return(t*10n**BigInt(-n)).toString();let a=t<0n?"-":"",r=aa(t).toString().padStart(n+1,"0"),s=r.slice(-n).replace(/0+$/,""),o=a+r.slice(0,-n);return s===""?o:`${o}.${s}`}function ye(e,t){return e===t?0:e<t?-1:1}function aa(e){return e<0n?-e:e}function ta(e){return aa(e.numerator).toString().length-e.scale}function na(e,t){return e.numerator*10n**BigInt(t-e.scale)}function be(e){return BigInt.asIntN(64,e)}function Fi({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Di(e,-t);let n=10n**BigInt(t),a=e/n;return e%n===0n?a:e>0n?a+1n:a-1n}function Di(e,t){if(t>=19)return 0n;let n=e*10n**BigInt(t),a=be(n);return a===n||Wi.has(t)?a:0n}var Wi=new Set([1,2,3,6,9]);function ji({numerator:e,scale:t}){if(t===0)return be(e);if(t<=-64)return 0n;if(t<0)return be(e*10n**BigInt(-t));if(e===0n)return 0n;let n=10n**BigInt(t),a=e<2n**63n-1n&&t<19?be(e):e,r=a/n;return be(a%n===0n?r:r+1n)}var Bi="volume.beta.kubernetes.io/storage-class";function Ge(e){var t,n;return(n=(t=Ki(e))!=null?t:e.storageClassName)!=null?n:""}function Ki(e){var n;let t=(n=e.annotations)==null?void 0:n[Bi];return typeof t=="string"?t:void 0}function C(e){return e.get("metadata")}function k(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}function F(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let n=e.spec.get("restartPolicy").text();return n==="Never"||n==="OnFailure"}var sa=Pe($t(),1);function I(e,t){let n=e.toLowerCase(),a,r=(e.length<=3?1:e.length<=8?2:3)+1;for(let s of t){if(e.length>=3&&s.toLowerCase().startsWith(n)&&s!==e)return s;if(Math.abs(s.length-e.length)>=r)continue;let o=(0,sa.distance)(n,s.toLowerCase());o<r&&(a=s,r=o)}return a}function J(e,t){let n=I(e,t);return n===void 0?"":` (did you mean '${n}'?)`}var oa=["storage","image","health","resources","network","workload","config","syntax","suppression"],Ue=["error","warning","info"];function u(e){return m({options:{}},e)}function ie(e,t){var a;let n=new Map;for(let r of e){let s=(a=n.get(r.from))!=null?a:new Map;n.set(r.from,s);let o=`${r.to.kind}/${r.to.namespace}/${r.to.name}/${t(r)}`,i=s.get(o);i?i.push(r):s.set(o,[r])}return[...n.values()].flatMap(r=>[...r.values()].flatMap(([s,...o])=>s?[{first:s,others:o}]:[]))}function ze({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:C(e.resource.at).get("name"),note:Gi(e.resource)}]:[],...t.slice(0,5).map(({at:a})=>({at:a,note:"named here, too"}))]}function Gi(e){return e.namespace===""?k(e):`${k(e)} in namespace '${e.namespace}'`}var ia=u({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){var a;let n=e.references.filter(({state:r,optional:s,proof:o})=>r==="missing"&&!s&&((o==null?void 0:o.code)==="near-key"||(o==null?void 0:o.code)==="no-key"));for(let{first:r,others:s}of ie(n,({to:o})=>{var i;return(i=o.key)!=null?i:""})){let{at:o,keyAt:i,to:l,proof:c,effect:d}=r;if(!c||c.code==="complete")continue;let p=k(c.resource),g={object:p,key:(a=l.key)!=null?a:"",effect:d},y=[{at:Ui(c.resource),note:`the keys of ${p}`},...s.slice(0,5).map(Qi)];c.code==="near-key"?t(i!=null?i:o,"similar",f(m({},g),{meant:c.key}),{related:y}):t(i!=null?i:o,"absent",f(m({},g),{known:zi(c.resource)}),{related:y})}}}}}),la=["data","stringData","binaryData"];function Ui(e){let t=e.at,n=la.find(a=>t.get(a).exists);return n?t.get(n).key:t.get("metadata").get("name")}function zi(e){let t=la.flatMap(a=>e.at.get(a).entries().map(([r])=>r)),n=t.slice(0,3).map(a=>`'${a}'`).join(", ");return t.length===0?"it holds no keys":`it has ${n}${t.length>3?` and ${t.length-3} more`:""}`}function Qi({keyAt:e,at:t}){return{at:e!=null?e:t,note:"asked for here, too"}}var ca=u({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(({state:a,optional:r,to:s})=>a==="missing"&&!r&&(s.kind==="ConfigMap"||s.kind==="Secret"));for(let a of ie(n,()=>"")){let{at:r,to:s,effect:o,proof:i}=a.first,l={kind:s.kind,name:s.name,namespace:s.namespace,effect:o},c=m({related:ze(a)},Yi(a.first));(i==null?void 0:i.code)==="complete"?t(r,"absent",l,c):(i==null?void 0:i.code)==="near-miss"?t(r,"similar",f(m({},l),{meant:i.resource.name}),c):(i==null?void 0:i.code)==="other-namespace"&&t(r,"elsewhere",f(m({},l),{other:i.resource.namespace}),c)}}}}});function Yi({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var da=u({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let n=e.references.filter(a=>a.state==="missing"&&!a.optional&&!Hi(e,a));for(let a of ie(n,({at:r})=>String(r.path.at(0)))){let{from:r,at:s,to:o,proof:i,effect:l}=a.first,c={target:`${o.kind} '${o.name}'`,effect:l},d=m({related:ze(a)},r.visitable==="PersistentVolume"?{severity:"info"}:{});(i==null?void 0:i.code)==="complete"?t(s,"absent",c,d):(i==null?void 0:i.code)==="near-miss"?t(s,"similar",f(m({},c),{meant:i.resource.name}),d):(i==null?void 0:i.code)==="other-namespace"&&t(s,"elsewhere",f(m({},c),{namespace:o.namespace,other:i.resource.namespace}),d)}}}}});function Hi(e,{from:t,to:n}){return n.kind==="ConfigMap"||n.kind==="Secret"||n.kind==="StorageClass"||n.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:n.kind==="Service"&&t.visitable==="StatefulSet"}var ua=u({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:n,at:a},r){t!=="container"||F(r)||a.get("livenessProbe").exists||!a.get("image").exists||e(a.get("name"),"missing",{container:n})}}}});var Ji=["startupProbe","livenessProbe","readinessProbe"],Zi=["postStart","preStop"];function Qe({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...Ji.map(n=>({name:n,at:t.get(n),isHook:!1})),...Zi.map(n=>({name:n,at:t.get("lifecycle").get(n),isHook:!0}))].filter(n=>n.at.exists)}var ma=u({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod. It takes a Deployment or StatefulSet in some versions, and then no pod of it can be created.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} says nothing to do: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found} and may have one of them only`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:n,at:a,isHook:r}of Qe(t)){if(!S(a.value))continue;let s=r?el:Xi,o=s.filter(i=>a.get(i).exists);o.length===0&&e(a.key,"none",{check:n,known:pa(s,"or")}),o.length>1&&e(a.key,"several",{check:n,found:pa(o,"and")})}}}}}),Xi=["exec","httpGet","tcpSocket","grpc"],el=["exec","httpGet","tcpSocket","sleep"];function pa(e,t){var n;return`${e.slice(0,-1).join(", ")} ${t} ${(n=e.at(-1))!=null?n:""}`}var fa=u({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', a text: a number is written without quotes`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let{name:a,at:r}=t,s=r.get("ports").exists?[{at:r.get("ports").key,note:"the ports of the container"}]:[],o=new Set;for(let{check:i,port:l,isElsewhere:c}of tl(t)){let d=l.scalar();if(typeof d=="string"){let p=al(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!p.includes(d)&&e(l,"name",{check:i,port:d,container:a,declared:rl(d,p)},{related:s})}else d&&!c&&!o.has(d)&&nl(d,t,n)&&(o.add(d),e(l,"number",{check:i,port:d,container:a,declared:[...new Set(Vt(t))].join(", ")},{related:s,severity:"info"}))}}}}});function tl(e){return Qe(e).flatMap(({name:t,at:n})=>[...[n.get("httpGet"),n.get("tcpSocket")].map(a=>({check:t,port:a.get("port"),isElsewhere:a.get("host").exists})),{check:t,port:n.get("grpc").get("port"),isElsewhere:!1}])}function nl(e,t,n){return Vt(t).length>0&&!n.containers.some(a=>Vt(a).includes(e))}function al(e){return e.at.get("ports").items().flatMap(t=>{var n;return(n=t.get("name").text())!=null?n:[]})}function Vt(e){return e.at.get("ports").items().flatMap(t=>{var n;return(n=t.get("containerPort").number())!=null?n:[]})}function rl(e,t){if(t.length===0)return"no port by name";let n=I(e,t);return n===void 0?t.map(a=>`'${a}'`).join(", "):`'${n}'`}var ba=u({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests as soon as it starts`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(n){let a=n.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(a.length===0||F(n)||n.resource.visitable==="PodTemplate")return;let r=ol(e.servicesOf(n).filter(sl),n.resource.file),s=a.flatMap(c=>({container:c,service:r.find(d=>il(d,c))}));if(s.some(({service:c})=>c)){for(let{container:c,service:d}of s)!d||ha(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[ya(d)]});return}if(a.some(ha))return;let[o,...i]=a,l=r[0]?{severity:"warning",related:[ya(r[0])]}:{};i.length>0?t(n.spec.get("containers").key,"several",{count:a.length},l):o&&t(o.at.get("name"),"single",{container:o.name},l)}}}});function sl(e){let t=e.at.get("spec"),n=t.get("ports").items().map(a=>{var r,s;return`${(r=a.get("name").text())!=null?r:""} ${(s=a.get("targetPort").scalar())!=null?s:""}`});return t.get("publishNotReadyAddresses").flag()!==!0&&!(n.length>0&&n.every(a=>/metrics|prometheus/.test(a)))}function ol(e,t){let n=a=>a.file===t?0:ga(a.file)===ga(t)?1:2;return[...e].sort((a,r)=>n(a)-n(r))}function ga(e){return e.slice(0,e.lastIndexOf("/")+1)}function ha({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function il(e,t){return e.at.get("spec").get("ports").items().some(n=>{var o;let a=n.get("targetPort").scalar()||n.get("port").number(),r=(o=n.get("protocol").text())!=null?o:"TCP",s=t.at.get("ports").items().filter(i=>{var l;return((l=i.get("protocol").text())!=null?l:"TCP")===r});return a!==void 0&&s.some(i=>i.get("name").text()===a||i.get("containerPort").number()===a)})}function ya(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function le(e){let t=ll(e),n=e.containers.filter(r=>!t(r)).map(({at:r})=>({at:r.get("image"),policy:r.get("imagePullPolicy")})),a=e.spec.get("volumes").items().map(r=>{let s=r.get("image");return{at:s.get("reference"),policy:s.get("pullPolicy")}});return[...n,...a].flatMap(({at:r,policy:s})=>{let o=r.text();return o===void 0?[]:[{at:r,policy:s,text:o}]})}function ll({resource:e}){let n=C(e.at).get("annotations").entries().some(([s])=>s==="image.openshift.io/triggers"),r=e.at.get("spec").get("triggers").items().flatMap(s=>s.get("imageChangeParams").get("containerNames").texts());return({name:s,at:o})=>n||r.includes(s)||s==="istio-proxy"&&o.get("image").text()==="auto"}function Z(e,t=50){let n=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return n.length<=t?n:`\u2026${n.slice(1-t)}`}var va=u({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){var n;for(let{at:a,text:r,policy:s}of le(t)){let o=cl(r,s);if(o===void 0)continue;let i=o==="pinned"?{severity:"info"}:{};e(s,o,{image:Z(r),policy:(n=s.text())!=null?n:""},f(m({},i),{related:[{at:a,note:"the image"}]}))}}}}});function cl(e,t){if(t.value==="Never")return"never";let n=Y(e);if(n===void 0)return;if(t.value==="Always")return n.digest===void 0?void 0:"pinned";let a=n.tag==="latest"&&n.digest===void 0;return t.value==="IfNotPresent"&&a?"stale":void 0}var ka=u({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is no valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is no valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is no valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){var n;for(let{at:a,text:r}of le(t)){let s=Z(r.trim(),40),o=(n=dl.exec(r))==null?void 0:n[0].trim();if(r.trim()==="")e(a,"empty");else{if(Y(r))continue;o?e(a,"variable",{image:s,variable:Z(o,40)},{severity:"info"}):r!==r.trim()?e(a,"blank",{image:s}):e(a,"invalid",{image:s,reason:pl(r)})}}}}}}),dl=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,ul=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function pl(e){var t,n;return(n=(t=ul.find(([a])=>a.test(e)))==null?void 0:t[1])!=null?n:"a name has small letters and digits, joined by '.', '_' or '-'"}var wa=u({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later, such as `images:` of a Kustomize overlay: lint what it renders.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/configuration/overview/#container-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so whatever 'latest' is at the time is pulled`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:n,text:a}of le(t)){let r=Y(a);!r||r.digest!==void 0||r.tag!=="latest"||e(n,r.explicitTag===void 0?"untagged":"latest",{image:Z(a)})}}}}});function Ye(e,t){var a;let n=t.at.get("spec").get("selector").entries();for(let r of e.workloads){if(e.sameNamespace(t,r.resource)!==!0)continue;let[s,...o]=n.filter(([y,h])=>xa(r,y)!==h.text());if(s===void 0||o.length>0)continue;let[i,l]=s,c=r.metadata.get("labels"),d=xa(r,i);if(d!==void 0){if(fe((a=l.text())!=null?a:"",[d],y=>y)!==void 0)return{workload:r,pair:l,label:c.get(i),isKey:!1};continue}let p=c.entries().filter(([y,h])=>h.text()===l.text()&&n.every(([w])=>w!==y)),g=fe(i,p,([y])=>y);if(g)return{workload:r,pair:l,label:g[1],isKey:!0}}}function xa({labels:e},t){return Object.hasOwn(e,t)?e[t]:void 0}var Sa=u({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference(n){let{from:a,at:r,to:s,state:o,targets:i}=n;if(a.visitable!=="StatefulSet"||s.kind!=="Service")return;if(o==="missing")return t(r,"missing",{service:s.name,hint:hl(n)},{related:yl(n.proof)});let l=i,[c]=l,d=e.workloadOf(a);if(!(o!=="resolved"||!c||!d))if(l.some(ml)){if(!l.some(p=>gl(e,p,d))){let p=[{at:c.at.get("spec").get("selector").key,note:"its selector"},{at:d.metadata.get("labels").key,note:"the labels of the pods"}];t(r,"unselected",{service:s.name,set:k(a)},{related:p})}}else{let p=[{at:fl(c),note:"it has an address of its own"}];t(r,"address",{service:s.name},{related:p})}}}}});function ml(e){return e.at.get("spec").get("clusterIP").text()==="None"}function fl(e){var n;let t=e.at.get("spec");return(n=[t.get("clusterIP"),t.get("type")].find(({exists:a})=>a))!=null?n:C(e.at).get("name")}function gl(e,t,n){var r;let a=t.at.get("spec").get("selector").labels();return je(a,n.labels)||((r=Ye(e,t))==null?void 0:r.workload)===n?!0:e.find("Endpoints",t.namespace,t.name).length>0}function hl({proof:e}){var n,a;let t=Ca(e);return(e==null?void 0:e.code)==="near-miss"?`: '${(n=t==null?void 0:t.name)!=null?n:""}' was probably meant`:(e==null?void 0:e.code)==="other-namespace"?` in this namespace, but in '${(a=t==null?void 0:t.namespace)!=null?a:""}'`:""}function yl(e){let t=Ca(e);return t?[{at:C(t.at).get("name"),note:k(t)}]:[]}function Ca(e){return e&&"resource"in e?e.resource:void 0}var Ra=u({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the pods are in another namespace for sure, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in a value",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){var l,c;let a=n.at.get("spec").get("selector"),r=a.labels();if(!vl(n)||kl(e,n))return;let s={selector:q({matchLabels:r}),namespace:n.namespace},o=Ye(e,n);if(o){let{pair:d,label:p,isKey:g}=o,y={selector:`${d.name}=${(l=d.text())!=null?l:""}`,label:`${p.name}=${(c=p.text())!=null?c:""}`,workload:k(o.workload.resource)};return t(g?d.key:d,"near",y,{related:[{at:g?p.key:p,note:"the label of the pods"}]})}if(wl(e,n)||Cl(e,n))return;let[i]=e.workloads.filter(({labels:d})=>Object.entries(r).every(([p,g])=>d[p]===g));if(i){let{resource:d,metadata:p}=i,g=[{at:C(d.at).get("namespace"),note:`the namespace of ${k(d)}`},{at:p.get("labels").key,note:"the labels of its pods"}];return t(a.key,"elsewhere",f(m({},s),{workload:k(d),other:d.namespace}),{related:g})}e.isComplete&&t(a.key,"none",s)}}}}),bl=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function vl(e){let t=e.at.get("spec"),n=t.get("selector").entries();return t.get("type").text()==="ExternalName"||n.length===0?!1:n.every(([a,r])=>r.text()!==void 0&&!bl.test(a))}function kl(e,t){let n=t.at.get("spec").get("selector").labels(),{workloads:a,perhaps:r}=e.selectedBy(t,n);return a.length>0||r.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:o})=>C(o).get("labels").labels()).some(o=>o["kubernetes.io/service-name"]===t.name)||Object.values(n).some(e.mayBeUnread)}function wl(e,t){let n=Object.entries(t.at.get("spec").get("selector").labels());return e.workloads.some(({labels:a,resource:r})=>{let s=n.filter(([o])=>Object.hasOwn(a,o));return s.length>0&&s.every(([o,i])=>a[o]===i)&&s.length<n.length&&e.sameNamespace(t,r)!==!1})}var xl=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Sl=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject)$/;function Cl(e,t){return e.resources.some(n=>We(n.group,n.kind)===void 0&&e.workloadOf(n)===void 0&&!xl.test(n.group)&&!Sl.test(n.kind)&&e.sameNamespace(t,n)!==!1)}var Oa=u({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a text and so a name: a number is written without quotes`,number:e=>`port ${e.port} works if something listens there: ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(n){var l,c;let a=Rl(e,n),[r]=a;if(!r)return;let s=n.at.get("spec").get("clusterIP").text()==="None",o=k(r.resource),i=r.containers[0]?[{at:Ml(r),note:`the ports of ${o}`}]:[];for(let d of n.at.get("spec").get("ports").items()){let p=d.get("targetPort").scalar()?d.get("targetPort"):d.get("port"),g=p.scalar();if(typeof g=="number"){let y=[...new Set(a.flatMap(({containers:h})=>h.flatMap(({at:w})=>$a(w))))];if(s||y.includes(g)||!a.every($l))continue;t(p,"number",{port:g,workload:o,declared:y.join(", ")},{related:i,severity:"info"})}else if(typeof g=="string"){let y=m({related:i},s?{severity:"warning"}:{}),h=(l=d.get("protocol").text())!=null?l:"TCP",w=a.flatMap(Aa).filter(({name:x})=>x===g);if(/^\d+$/.test(g))t(p,"text",{port:g},y);else{if(Al(e,a,{target:g,wanted:h}))continue;w[0]?t(p,"protocol",{port:g,wanted:h,declared:(c=w[0].protocol)!=null?c:"TCP",workload:o},y):t(p,"name",{port:g,workload:o,meant:Pl(g,a)},y)}}}}}}});function Rl(e,t){let n=t.at.get("spec");if(n.get("type").text()==="ExternalName")return[];let{workloads:a,perhaps:r}=e.selectedBy(t,n.get("selector").labels());return a.length===0?[]:[...a,...r]}var Ol=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function Al(e,t,{target:n,wanted:a}){if(Ol.has(n)||e.mayBeUnread(n))return!0;let r={port:0,targetPort:n,protocol:a},s=e.minorVersion>=33;return t.some(o=>{let i=o.containers.flatMap(({role:l,at:c})=>l==="ephemeral"?[]:[{role:l,ports:_t(c.get("ports"))}]);return Et({servicePort:r,containers:i,sidecarsCount:s}).found})}function Aa({containers:e}){return e.filter(({role:t})=>t==="container"||t==="sidecar").flatMap(({at:t})=>_t(t.get("ports")))}function _t(e){return e.items().map(t=>{var n;return{name:t.get("name").text(),containerPort:(n=t.get("containerPort").number())!=null?n:0,protocol:t.get("protocol").text()}})}function $a(e){return _t(e.get("ports")).map(({containerPort:t})=>t)}function $l({containers:e}){return e.every(({role:t,at:n})=>t!=="container"||$a(n).length>0)}function Pl(e,t){let n=I(e,t.flatMap(Aa).flatMap(({name:a})=>a!=null?a:[]));return n===void 0?"":`: '${n}' was probably meant`}function Ml({containers:e,spec:t}){var a;let n=e.map(({at:r})=>r.get("ports")).find(({exists:r})=>r);return(a=n==null?void 0:n.key)!=null?a:t.get("containers").key}function Pa(e,t,n){return Ma(e).some(a=>a.get("limits").get(t).exists)||Na(e,t,["default","max"],n)}function ve(e,t,n){return Ma(e).some(a=>a.get("requests").get(t).exists||a.get("limits").get(t).exists)||Na(e,t,["defaultRequest","default","max","min"],n)}function He({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function ke({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function Ma({at:e,workload:t}){return[e.get("resources"),t.spec.get("resources")]}function Na({workload:e},t,n,a){return a.ofKind("LimitRange").filter(o=>a.sameNamespace(o,e.resource)!==!1).flatMap(o=>o.at.get("spec").get("limits").items()).filter(o=>o.get("type").text()==="Container").some(o=>n.some(i=>o.get(i).get(t).exists))||a.mayBeUnread("LimitRange")}var Ta=u({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(n,a){!He(n)||F(a)||Pa(n,"memory",e)||!ve(n,"memory",e)||t(ke(n),"missing",{container:n.name})}}}});function Je({containers:e,spec:t}){let n=t.get("resources");return[...e.flatMap(({at:a})=>Dt(a.get("resources"),"container")),...Dt(n,"container"),...X(t.get("overhead"),"container"),...t.get("volumes").items().flatMap(a=>[...Wt(a.get("emptyDir").get("sizeLimit"),"storage","volume"),...Ft(a.get("ephemeral").get("volumeClaimTemplate"))])]}function Ze(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return Ft(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(Ft);case"PersistentVolume":return X(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return X(t.get("spec").get("hard"),"quota");case"LimitRange":return Nl(t);case"HorizontalPodAutoscaler":return Tl(t);default:return[]}}function Ft(e){return Dt(e.get("spec").get("resources"),"volume")}function Dt(e,t){return[...X(e.get("requests"),t),...X(e.get("limits"),t)]}function Nl(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(n=>X(t.get(n),"range")),...["min","maxLimitRequestRatio"].flatMap(n=>X(t.get(n),"range").map(a=>f(m({},a),{resource:""})))])}function Tl(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,n])=>{let a=n.get("target");return[a.get("value"),a.get("averageValue")].flatMap(r=>{var s;return Wt(r,(s=n.get("name").text())!=null?s:"","metric")})}))}function X(e,t){return e.entries().flatMap(([n,a])=>Wt(a,n,t))}function Wt(e,t,n){let a=e.scalar();return a===void 0||/\$[({\w]|\{\{/.test(String(a))?[]:[{at:e,resource:t,use:n}]}var Ea=u({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '1000' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=n=>{let a=Il(n);a&&e(n.at,a.message,a.reading)};return{resource:n=>Ze(n).forEach(t),workload:n=>Je(n).forEach(t)}}}),El=1024*1024,Ll=1e3;function Il({at:e,resource:t,use:n}){let a=String(e.scalar()).trim(),r=j(a);if(r===void 0||r.numerator<=0n)return;let s=Number(r.numerator)/10**r.scale,o={field:e.name,text:a,value:It(r),meant:""};if(/(^|\.)cpu$/.test(t)){let d=Vl(a,s,n);return d&&{message:d,reading:f(m({},o),{meant:`${a}m`})}}let i=/(^|\.)memory$/.test(t);if(s>=El||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let l=n==="volume"&&t==="storage"&&e.name!=="sizeLimit"?"Gi":"Mi",c=a.replace(/[a-zA-Z]*$/,l);return a.endsWith("m")?{message:"milli",reading:f(m({},o),{meant:c})}:i||/^\d+$/.test(a)?{message:"bytes",reading:f(m({},o),{meant:c})}:void 0}function Vl(e,t,n){if(/[KMGTPE]i$/.test(e))return"unit";if(n!=="quota")return t>=Ll?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&n==="container"?"fine":void 0}var La=u({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is no quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is no quantity`,empty:e=>`${e.field} is empty, which is no quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:n})=>{var c;let a=(c=n.scalar())!=null?c:"",r=qe(a);if(r===void 0)return;let s={field:n.name,text:String(a)},{code:o,suggestion:i,alternative:l}=r;o==="empty"?e(n,"empty",s):i===void 0?e(n,"invalid",s):e(n,"meant",f(m({},s),{meant:l===void 0?`'${i}'`:`'${i}' or '${l}'`}))};return{resource:n=>Ze(n).forEach(t),workload:n=>Je(n).forEach(t)}}});var Fa=u({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well; from a kind that is not checked, no pod can be made.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){return{container({at:t}){let n=t.get("resources").get("limits");for(let[a,r]of t.get("resources").get("requests").entries()){let s=n.get(a),o={resource:a,request:String(r.value),limit:String(s.value)},i=j(r.scalar()),l=j(s.scalar());if(i===void 0||s.exists&&l===void 0)continue;let c=[{at:s,note:"the limit"}];l===void 0?Ia(a)&&i.numerator!==0n&&e(r,"unlimited",o):Ia(a)&&H(i,l)!==0?e(r,"unequal",o,{related:c}):_l(i,l)&&e(r,"above",o,{related:c})}}}}});function Ia(e){if(e.startsWith("hugepages-"))return!0;let[t="",n]=e.split("/");return n!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function _l(e,t){return H(e,t)>0&&(Va(e)||Va(t)||_a(e)!==_a(t))}function Va({numerator:e,scale:t}){return t<=3||e>10n**15n}function _a(e){return oe(f(m({},e),{scale:e.scale-3}))}var Da=u({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and without a cpu request the others are served before.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(n){if(!He(n))return;let a=Fl(n,e);if(a===void 0)return;let{name:r}=n;Dl(n)&&a.both?t(ke(n),"bare",{container:r}):t(ke(n),"missing",{container:r,lacks:a.text})}}}});function Fl(e,t){let n=ve(e,"cpu",t),a=ve(e,"memory",t);if(!(n&&a))return n?{text:"no memory request and no memory limit",both:!1}:{text:a?"no cpu request":"no cpu and memory request",both:!a}}function Dl({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var Wl=1e4;function G(e){var a;let t=new Map,n=(r,s)=>t.has(r)?void 0:t.set(r,s);for(let r of e.ofKind("StatefulSet"))for(let s of r.at.get("spec").get("volumeClaimTemplates").items()){let o=s.get("metadata").get("name").text();o&&r.name&&n(`${r.namespace}/${o}-${r.name}`,{at:s,resource:r,template:jl(r,o)})}for(let r of e.ofKind("Pod"))for(let s of r.at.get("spec").get("volumes").items()){let o=s.get("ephemeral").get("volumeClaimTemplate");o.exists&&n(`${r.namespace}/${r.name}-${(a=s.get("name").text())!=null?a:""}`,{at:o,resource:r})}return({namespace:r,name:s})=>{var i;let[o]=e.find("PersistentVolumeClaim",r,s);return o?{at:o.at,resource:o}:(i=t.get(`${r}/${s.replace(/-\d+$/,"")}`))!=null?i:t.get(`${r}/${s}`)}}function jl(e,t){let n=e.at.get("spec"),a=Math.min(Wa(n.get("replicas"),1),Wl),r=Wa(n.get("ordinals").get("start"),0),s=Array.from({length:a},(o,i)=>`${t}-${e.name}-${r+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:a,names:s}}function Wa(e,t){let n=e.number();return n!==void 0&&Number.isInteger(n)&&n>=0?n:t}function Xe(e){let t=new Map;for(let n of e.references){if(n.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from))continue;let a=`${n.to.namespace}/${n.to.name}`,r=t.get(a);r?r.push(n):t.set(a,[n])}return({namespace:n,name:a})=>{var r;return(r=t.get(`${n}/${a}`))!=null?r:[]}}function U(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function et(e){let t=e.at.get("metadata").get("annotations").labels();return Ge({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function tt(e,{set:t,names:n}){return n.flatMap(a=>{let r=e.bindingOf(t.namespace,a);return r&&(r.state==="bound"||r.state==="race")?[r]:[]})}function ja(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var Ba=u({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let n=G(e);return{reference(a){let{at:r,to:s,state:o,proof:i}=a;if(o!=="missing"||!i||s.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from)||Bl(e,a)||n(s))return;let l=s.name;if(i.code==="complete")return t(r,"absent",{claim:l,namespace:s.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[{at:C(c.at).get("name"),note:`${k(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(r,"similar",{claim:l,meant:c.name},{related:d}):t(r,"elsewhere",{claim:l,namespace:s.namespace,other:c.namespace},{related:d})}}}});function Bl(e,{from:t,at:n}){var i,l;if(t.visitable!=="StatefulSet")return!1;let r=t.at.get("spec").get("volumeClaimTemplates").items().map(c=>c.get("metadata").get("name").text()),s=n.path.join("/");return((l=(i=e.workloadOf(t))==null?void 0:i.spec.get("volumes").items())!=null?l:[]).some(c=>s.startsWith(`${c.path.join("/")}/`)&&r.includes(c.get("name").text()))}var Ga=u({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let n=G(e),a=Xe(e),r=new Set;return{claim(s){var y,h,w;let o=s.state==="pending"?n(s.claim):void 0;if(!o||Kl(e,s,o))return;let i=(h=(y=o.template)==null?void 0:y.id)!=null?h:`${s.claim.namespace}/${s.claim.name}`,l=Gl(e,s),c=(w=l.find(({isDecisive:x})=>x))!=null?w:zl(s);if(!c||r.has(i))return;r.add(i);let d=Jl(e,s,o.at,c),p=l.slice(0,5).map(x=>({at:Yl(x),note:x.text})),g=a(s.claim).slice(0,3).map(x=>({at:x.at,note:`${k(x.from)} mounts it and stays Pending`}));t(Hl(o.at,c.code),"pending",{who:Ql(s,o),why:d},{related:[...p,...g]})}}}});function Kl(e,t,{template:n,resource:a}){return new Set(t.reasons.map(({code:o})=>o)).has("volume-not-found")||t.reasons.some(({code:o,text:i})=>o==="consumer"&&i.includes("cannot be scheduled: claim"))||n&&tt(e,n).length>0?!0:t.reasons.some(({code:o,volume:i})=>{var l;return o==="reserved"&&((l=U(e,i))==null?void 0:l.at.get("spec").get("claimRef").get("name").text())===t.claim.name})&&!e.isNamespaceSure(a)}var ql=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function Gl(e,{claim:t,class:n,reasons:a}){let[r]=e.find("PersistentVolumeClaim",t.namespace,t.name),s=r==null?void 0:r.at.get("spec").get("volumeName").text(),o=a.flatMap(({code:l,text:c,volume:d})=>{let p=U(e,d);if(!p)return[];let g=l==="class"||p.name===s||et(p)===n;return[{code:l,text:c,volume:p,isDecisive:g}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+ql.indexOf(l.code);return o.sort((l,c)=>i(c)-i(l)||Ul(c.volume,l.volume))}function Ul(e,t){let[n,a]=[e,t].map(r=>{var s;return W((s=r.at.get("spec").get("capacity").get("storage").scalar())!=null?s:"")});return n&&a?H(n,a):0}function zl({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(n=>{var a;return(a=e.find(r=>r.code===n))!=null?a:[]})[0]}function Ql({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var jt={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:we,"class-not-found":we,"no-class":we,"no-provisioner":we,"unknown-provisioner":we},Bt={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function Yl({code:e,volume:t}){var a;let n=(a=Bt[e])==null?void 0:a.call(Bt,t.at);return n!=null&&n.exists?n:t.at.get("metadata").get("name")}function Hl(e,t){var r;let n=(r=jt[t])==null?void 0:r.call(jt,e);if(n!=null&&n.exists)return n;let a=e.get("spec").get("volumeName");return a.exists?a:e.get("spec")}function we(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function Jl(e,t,n,a){var g,y,h,w;let r=typeof a.volume=="object"?a.volume:U(e,a.volume),s=n.get("spec"),o=t.reasons.some(({code:x})=>x==="default-class"),i=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!r)return(y=(g=l[a.code])==null?void 0:g.call(l))!=null?y:a.text;let c=r.at.get("spec"),d=et(r)?`class '${et(r)}'`:"no class",p={"too-small":()=>`it asks for ${s.get("resources").get("requests").get("storage").scalar()}, volume '${r.name}' offers ${c.get("capacity").get("storage").scalar()}`,"access-modes":()=>`it asks for ${Ka(s)}, volume '${r.name}' offers ${Ka(c)}`,selector:()=>`its selector '${q(s.get("selector").value)}' does not match volume '${r.name}'`,"volume-mode":()=>`it asks for volume mode '${qa(s)}', volume '${r.name}' has '${qa(c)}'`,class:()=>`it ${o?"gets the default":"asks for"} ${i}, volume '${r.name}' has ${d}`};return(w=(h=p[a.code])==null?void 0:h.call(p))!=null?w:a.text}function Ka(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function qa(e){var t;return(t=e.get("volumeMode").text())!=null?t:"Filesystem"}var Ua=u({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.replicas} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${e.volumes}${e.ofClass}: ${e.short} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of Xl(Zl(e))){let r=n.filter(({mayStay:p})=>p).at(-1);if(!r)continue;let s=[...new Set(n.flatMap(({volumes:p})=>p))],o=ec(n),i=za(r.claim),l=ja(r.binding.class),c=nc(e,s,n.filter(p=>p!==r)),{template:d}=r.claim;if(o<=s.length){let p=tc(r,n);p&&t(i,"order",p,{related:c})}else d&&n.every(p=>{var g;return((g=p.claim.template)==null?void 0:g.id)===d.id})?t(i,"replicas",{replicas:o,volumes:s.length,ofClass:l},{related:c}):t(i,"claims",{claims:o,volumes:Qa(s.length,"volume"),ofClass:l,short:ac(o-s.length)},{related:c})}}}}});function Zl(e){let t=G(e),n=rc(a=>tt(e,a).length>0);return e.bindings.flatMap(a=>{var i;let r=t(a.claim);if(!r||a.reasons.some(({code:l})=>l==="provisioner"))return[];let s=a.volume===void 0?(i=a.candidates)!=null?i:[]:[a.volume];return a.state==="bound"?[{binding:a,claim:r,volumes:s,mayStay:!1}]:a.state==="race"?[{binding:a,claim:r,volumes:s,mayStay:a.mayStayPending===!0}]:a.state==="pending"&&r.template!==void 0&&n(r.template)?[{binding:a,claim:r,volumes:[],mayStay:!0}]:[]})}function Xl(e){let t=new Map,n=o=>{let i=o;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return i},a=new Map,r=({binding:o,claim:i})=>i.template?`template ${i.template.id}`:`claim ${o.claim.namespace}/${o.claim.name}`;for(let o of e){let i=a.get(o.volumes),l=i===void 0?o.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(n(c),n(r(o)));a.set(o.volumes,r(o))}let s=new Map;for(let o of e){let i=n(r(o)),l=s.get(i);l?l.push(o):s.set(i,[o])}return[...s.values()]}function ec(e){let t=new Map(e.flatMap(({claim:{template:n}})=>n?[[n.id,n.replicas]]:[]));return e.filter(({claim:n})=>!n.template).length+[...t.values()].reduce((n,a)=>n+a,0)}function tc({binding:e},t){var s;let n=(s=e.candidates)!=null?s:[],a=t.filter(o=>o.binding!==e&&o.volumes.some(i=>n.includes(i))),[r]=a;if(!(!r||n.length===0||e.reasons.some(({text:o})=>o.includes("too many orders"))))return{claim:e.claim.name,rival:a.length===1?`claim '${r.binding.claim.name}'`:`one of ${a.length} other claims`,volume:n.length===1?`volume '${n[0]}'`:`one of ${n.length} volumes`}}function nc(e,t,n){let a=new Set,r=n.filter(({claim:{template:s}})=>!s||!a.has(s.id)&&a.add(s.id));return[...t.slice(0,5).flatMap(s=>{let o=U(e,s);return o?[{at:o.at.get("metadata").get("name"),note:`volume '${s}'`}]:[]}),...r.slice(0,5).map(({claim:s,binding:o})=>({at:s.template?s.template.set.at.get("spec").get("replicas"):za(s),note:s.template?`${Qa(s.template.replicas,"replica")} of StatefulSet '${s.template.set.name}'`:`claim '${o.claim.name}'`}))]}function za({at:e,resource:t}){let n=e.get("metadata").get("name");return n.exists?n:t.at}function Qa(e,t){return`${e} ${t}${e===1?"":"s"}`}function ac(e){return`${e} ${e===1?"stays":"stay"}`}function rc(e){let t=new Map;return n=>{var r;let a=(r=t.get(n.id))!=null?r:e(n);return t.set(n.id,a),a}}var Ya=u({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:n}){var s;let a=n.get("spec"),r=a.get("hostPath").get("path");!r.exists||a.get("nodeAffinity").get("required").exists||e(r,"anywhere",{volume:t,path:(s=r.text())!=null?s:""})}}}});var Ha="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",sc=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${Ha}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${Ha}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|admin\.conf|kubelet\.conf|controller-manager\.conf|scheduler\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.yaml|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/root(\/.*)?$/,gives:"root's SSH keys and kubeconfig"},{matches:/^\/home(\/[^/]+)?(\/\.(ssh|kube|aws|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function nt(e){var n;let t=Ja(e);return(n=sc.find(({matches:a})=>a.test(t)))==null?void 0:n.gives}function at(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev\/./.test(Ja(e))}function Ja(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function ce(e){return e.spec.get("volumes").items().flatMap(t=>{var o,i;let n=(o=t.get("name").text())!=null?o:"",a=t.get("hostPath").get("path"),r=a.text();if(r===void 0||r==="")return[];let s=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===n).map(c=>({container:l.name,at:c,isWritable:c.get("readOnly").flag()!==!0})));return s.length===0?[]:[{name:n,path:r,at:a,type:(i=t.get("hostPath").get("type").text())!=null?i:"",mounts:s}]})}function rt(e){let t=e.resource;return t.kind==="DaemonSet"||t.namespace==="kube-system"}var Za=u({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: a DaemonSet, or a workload in kube-system, is left alone when it only reads, and told as advice when it can do more.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{workload(t){let n=rt(t);for(let{name:a,path:r,at:s,mounts:o}of ce(t)){let i=nt(r);if(i===void 0)continue;let l=at(r)||o.some(({isWritable:d})=>d);if(n&&!l)continue;let c=o.slice(0,3).map(d=>({at:d.at,note:`mounted by container '${d.container}'`}));e(s,"exposed",{volume:a,path:r,gives:i},m({related:c},n?{severity:"info"}:{}))}}}}});var Kt="kubernetes.io/hostname";function xe(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Kt]?!0:qt(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function qt(e){let t=e.get("nodeSelectorTerms").items(),[n]=t;return!n||t.length>1?!1:[...n.get("matchExpressions").items(),...n.get("matchFields").items()].some(a=>{let r=a.get("key").text();return(r===Kt||r==="metadata.name")&&a.get("operator").text()==="In"&&a.get("values").texts().length===1})}function st(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(a=>{let r=a.get("labelSelector").value;return a.get("topologyKey").text()===Kt&&S(r)&&t.some(s=>K(r,s))})}var Xa=u({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, and what runs in kube-system are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){if(!(rt(t)||xe(t)))for(let{name:n,path:a,at:r}of ce(t))nt(a)===void 0&&e(r,"pod",{volume:n,path:a})}}}});var er=u({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container can change files of its node",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node, as an installer of network plugins is. Paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let n of ce(t)){let[a,...r]=oc(n)?[]:n.mounts.filter(ic);if(!a)continue;let s=a.at.get("readOnly"),o=[{at:n.at,note:`volume '${n.name}' is a path of the node`},...r.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(s.exists?s:a.at,"writable",{container:a.container,path:n.path},{related:o})}}}}});function oc({type:e,path:t}){return e.endsWith("OrCreate")||e==="Socket"||e.endsWith("Device")||at(t)}function ic(e){return e.isWritable&&e.at.get("mountPropagation").text()!=="Bidirectional"}var tr=u({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let n=G(e),a=Xe(e);return{claim(r){let s=n(r.claim),o=s&&lc(s);if(!s||!o||o==="ReadWriteOnce"&&uc(e,r))return;let i=pc(e,s,a(r.claim)),l=gc(i);if(!l)return;let{at:c,user:d}=l,p=r.claim.name,g=[{at:s.at.get("spec").get("accessModes"),note:`the claim is ${o}`},...l.related];o==="ReadWriteOncePod"?t(c,"onePod",{claim:p,pod:l.pod},{related:g,severity:l.code==="surge"?"warning":"error"}):l.code==="replicas"?t(c,"replicas",{claim:p,pods:l.pods},{related:g}):l.code==="several"?t(c,"several",{claim:p,user:d,other:l.other},{related:g}):t(c,"surge",{claim:p,user:d},{related:g,severity:"info"})}}}});function lc({at:e}){let[t,...n]=new Set(e.get("spec").get("accessModes").texts());return n.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var cc=["nfs","hostPath","cephfs","glusterfs","azureFile"],dc=/(^|[./-])(nfs|efs|smb|cephfs|file|filestore|hostpath|local|local-path|topolvm|lvm|zfs)([./-]|$)|minikube-hostpath/;function uc(e,{volume:t,candidates:n,class:a}){var i;let s=(t===void 0?n!=null?n:[]:[t]).flatMap(l=>{var c;return(c=U(e,l))!=null?c:[]});if(s.length>0)return s.every(({at:l})=>cc.some(c=>l.get("spec").get(c).exists)||qt(l.get("spec").get("nodeAffinity").get("required")));let[o]=a?e.find("StorageClass","",a):[];return dc.test((i=o==null?void 0:o.at.get("provisioner").text())!=null?i:"")}function pc(e,t,n){let a=n.flatMap(i=>{let l=e.workloadOf(i.from);return l&&mc(i,t.resource)?[{workload:l,pods:fc(e,l),at:i.at}]:[]}),r=t.template&&e.workloadOf(t.template.set),s=r?[{workload:r,pods:1,at:t.at.get("metadata").get("name")},...a]:a,o=new Set;return s.filter(({workload:{resource:i},pods:l})=>{let c=`${i.kind}/${i.namespace}/${i.name}`;return l>0&&!o.has(c)&&o.add(c)})}function mc({from:e,targets:t},n){var s,o;if(t.length<=1)return!0;let a=i=>i.file.slice(0,i.file.lastIndexOf("/")+1),r=(o=(s=t.find(({file:i})=>i===e.file))!=null?s:t.find(i=>a(i)===a(e)))!=null?o:t[0];return(r==null?void 0:r.at.document)===n.at.document}function fc(e,{resource:t,replicas:n=1}){var r;if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return(r=t.at.get("spec").get("parallelism").number())!=null?r:1;let a=e.referencesTo(t).flatMap(({from:s})=>{var o;return s.visitable==="HorizontalPodAutoscaler"?(o=s.at.get("spec").get("maxReplicas").number())!=null?o:1:[]});return n===0?0:Math.max(n,...a)}function gc(e){let[t]=e,n=e.find(({workload:s,pods:o})=>o>1&&!xe(s)&&!st(s,[s.labels]));if(n)return Gt("replicas",n,e,"a second pod of");let a=e.filter(({workload:s})=>s.resource.kind==="CronJob"||!F(s)),r=a.slice(1).find(s=>!xe(s.workload)&&!hc(s,a));if(r&&a.some(({workload:s})=>!F(s))){let s=a.find(o=>o!==r);return f(m({},Gt("several",r,e,"a pod of")),{other:s?k(s.workload.resource):""})}return t&&e.length===1&&yc(t.workload)?Gt("surge",t,e,"the new pod of a rollout of"):void 0}function Gt(e,{workload:t,pods:n,at:a},r,s){let o=k(t.resource),i=n===1/0?"the":`${n===t.replicas||t.resource.kind==="Job"?"":"up to "}${n}`,l=r.filter(c=>c.workload!==t);return{code:e,at:a,user:o,pods:`${i} pods of ${o}`,pod:`${s} ${o}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${k(c.workload.resource)} mounts it, too`}))}}function hc(e,t){let n=t.filter(a=>a!==e);return st(e.workload,n.map(({workload:a})=>a.labels))||n.every(a=>st(a.workload,[e.workload.labels]))}function yc({resource:e}){var r,s,o;if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if(((r=t.get("type").text())!=null?r:"RollingUpdate")!=="RollingUpdate")return!1;let n=String((s=t.get("rollingUpdate").get("maxSurge").scalar())!=null?s:"25%"),a=String((o=t.get("rollingUpdate").get("maxUnavailable").scalar())!=null?o:"25%");return n!=="0"&&n!=="0%"&&(a.endsWith("%")?a!=="100%":a==="0")}var nr=u({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,until:r=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(r)?e(n,"expired",{rule:a,until:r}):e(n,"noDate",{rule:a,until:r}))}}}});var ar=u({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="forbidden"&&e(n,"forbidden",{rule:a})}}}});var rr=u({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a,meant:r}){t==="unknown-rule"&&e(n,"unknown",{rule:a,meant:r===void 0?"":` (did you mean '${r}'?)`})}}}});var sr=u({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="unused"&&e(n,"unused",{rule:a})}}}});var or=u({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:n,rule:a}){t==="without-reason"&&e(n,"noReason",{rule:a})}}}});var ir=u({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="alias-bomb"&&e({file:n,span:t.span},"tooMany",{count:t.count})}}}});var lr=u({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:n}){return{resource(a){if(bc.test(n(a)))for(let r of Ut(a.at)){let s=t(r),o=typeof r.value=="boolean"&&!/^(true|false)$/i.test(s);if(!o&&!vc(r.value,s))continue;let i={written:`'${s}'`,read:kc(r.value,s)};xc(r,a)?e(r,"text",i,{severity:"error"}):!o&&!/mode$/i.test(r.name)&&e(r,"number",i)}}}}}),bc=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function vc(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function kc(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Ut(e){return Array.isArray(e.value)?e.items().flatMap(Ut):S(e.value)?e.entries().flatMap(([,t])=>Ut(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var wc=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function xc(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let n=e.path.at(-2);return wc.has(n)?!0:n==="data"?t.kind==="ConfigMap"||t.kind==="Secret":n==="selector"?t.kind==="Service"||t.kind==="ReplicationController":n==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var cr=u({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="anchor")return;let a={file:n,span:t.span},{name:r,problem:s}=t;if(s==="wildcard")return e(a,"wildcard",{text:r.startsWith("*")?r:`*${r}`});if(s==="in-itself")return e(a,"inItself",{name:r});if(s==="merge")return e(a,"merge");let o=I(r,t.known);e(a,"unknown",{name:r,meant:o===void 0?"":` (did you mean '*${o}'?)`})}}}});var dr=u({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="missing-separator"&&e({file:n,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var ur=u({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl keeps this value and drops the first one`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){if(t.code!=="duplicate-key")return;let a={at:{file:n,span:t.first},note:"the value here is dropped"};e({file:n,span:t.span},"twice",{key:t.key},{related:[a]})}}}});var pr=u({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="blank"&&e({file:n,span:t.span},"blank",{character:t.character})}}}});var mr=u({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="unclosed-quote"&&e({file:n,span:t.span},"open",{quote:t.quote})}}}});var fr=u({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="tab"&&e({file:n,span:t.span},"tab")}}}});var gr=u({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){t.code==="template"&&e({file:n,span:t.span},"template")}}}});var hr=u({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,n){let a={file:n,span:t.span};t.code==="end-mark"&&e(a,"endMark"),t.code==="invalid"&&e(a,"invalid",{reason:t.reason,hint:t.hint})}}}});var br=u({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Definitions in different folders are compared only when the configuration says `complete: true`.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let n of Sc(e))n.forEach((a,r)=>{let s=Cc(e,a,n.slice(0,r));if(!s)return;let{before:o,severity:i}=Rc(s,a),l=[{at:C(s.at).get("name"),note:`${k(s)} is defined here, too`}];t(C(a.at).get("name"),"again",{object:k(a),before:o},{related:l,severity:i})})}}}});function Sc(e){let t=new Map;for(let n of e.resources){if(n.name==="")continue;let a=`${n.visitable?"":n.group}/${n.kind}/${n.name}`,r=t.get(a);r?r.push(n):t.set(a,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>n.sort((a,r)=>a.file<r.file?-1:a.file>r.file?1:0))}function Cc(e,t,n){var r,s;let a=n.filter(o=>e.sameNamespace(o,t)===!0);return(s=(r=a.find(({file:o})=>o===t.file))!=null?r:a.find(({file:o})=>yr(o)===yr(t.file)))!=null?s:e.isComplete?a[0]:void 0}function Rc(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let n=zt(e.at.value,t.at.value),a=e.file.slice(e.file.lastIndexOf("/")+1);return n?{before:`'${a}' holds the same`,severity:"info"}:{before:`'${a}' holds another version of it`,severity:"warning"}}function yr(e){return e.slice(0,e.lastIndexOf("/")+1)}function zt(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((a,r)=>zt(a,t[r]));if(!S(e)||!S(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(a=>Object.hasOwn(t,a)&&zt(e[a],t[a]))}var vr=u({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:n,spec:a}){var h,w,x,E;let{kind:r,version:s}=t,o=Ac(t);if(!o||!a.exists)return;let{at:i,isRequired:l}=o,c=o.pairs.entries(),d=(w=(h=o.expressions)==null?void 0:h.items())!=null?w:[];if(!i.exists||S(i.value)&&c.length+d.length===0){l&&s==="v1"&&e(i,i.exists?"empty":"missing",{kind:r});return}let p=n.get("labels"),g=[{at:p.key,note:p.exists?"the labels of the pods":"the pods carry no labels"}];for(let[_,L]of c){let A={key:_,selector:(x=L.text())!=null?x:""},$=kr(p,_);if(!(!L.text()||$===L.value||wr($)))return typeof $=="string"?e(L,"differs",f(m({},A),{label:$}),{related:g}):e(L,"absent",A,{related:g})}let y=d.find(_=>!Pc(_,p));y&&e(y,"expression",{key:(E=y.get("key").text())!=null?E:"",operator:Mc(y)},{related:g})}}}}),Oc=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function Ac({visitable:e,at:t}){let n=t.get("spec"),a=n.get("selector");if(e==="ReplicationController")return{at:a,pairs:a,isRequired:!1};let r=e==="Job"&&n.get("manualSelector").flag()===!0;if(!r&&(e===void 0||!Oc.has(e)))return;let s=a;return{at:a,pairs:s.get("matchLabels"),expressions:s.get("matchExpressions"),isRequired:!r}}function kr(e,t){return S(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function wr(e){return e!=null&&typeof e!="string"}var $c=new Set(["In","NotIn","Exists","DoesNotExist"]);function Pc(e,t){let n=e.get("key").text(),a=e.get("operator").text();return n===void 0||a===void 0||!$c.has(a)||wr(kr(t,n))?!0:K({matchExpressions:[{key:n,operator:a,values:e.get("values").texts()}]},t.labels())}function Mc(e){var n;let t=e.get("values").texts();return`${(n=e.get("operator").text())!=null?n:""}${t.length>0?` [${t.join(", ")}]`:""}`}var xr=u({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,n){let a=n.spec.get("volumes"),r=Tc(n);for(let s of Nc(t)){let o=s.text();if(!o||r.includes(o))continue;let i=I(o,r),l=a.exists?[{at:a.key,note:r.length>0?`defined: ${r.map(c=>`'${c}'`).join(", ")}`:"none is defined here"}]:[];e(s,"undefined",{container:t.name,volume:o,meant:i===void 0?"":` (did you mean '${i}'?)`},{related:l})}}}}});function Nc(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>S(t.value)).map(t=>t.get("name"))}function Tc(e){let n=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(r=>r.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(r=>r.get("name")),...n].flatMap(r=>{var s;return(s=r.text())!=null?s:[]})}var ee=[Ba,Ga,Ua,Ya,Za,Xa,er,tr,va,ka,wa,ua,ma,fa,ba,Ta,Ea,La,Fa,Da,Sa,Ra,Oa,br,vr,xr,ia,ca,da,ir,lr,cr,dr,ur,pr,mr,fr,gr,hr,nr,ar,rr,sr,or];var M=class extends Error{constructor(){super(...arguments);P(this,"name","UsageError")}};var ot={clean:0,findings:1,usage:2,bug:3};function Qt(e,{claim:t}){let n=e.volume.claimRef;return n===void 0||n.name!==t.name||n.namespace!==t.namespace?!1:!n.uid||n.uid===t.uid}var N=e=>`volume '${e.volume.name}'`,Cr=e=>e===""?"no class":`class '${e}'`,Rr=e=>e.map(t=>`'${t}'`).join(", ")||"none",Or=e=>e===""?"no VolumeAttributesClass":`VolumeAttributesClass '${e}'`;function Ic(e,t){var r,s;let n=new Set([...Object.keys((r=e==null?void 0:e.matchLabels)!=null?r:{}),...((s=e==null?void 0:e.matchExpressions)!=null?s:[]).map(o=>o.key)]),a=Object.entries(t).filter(([o])=>n.has(o)).map(([o,i])=>`${o}=${i}`);return a.length===0?"no such labels":`labels ${a.join(",")}`}function Vc(e,{facts:{claim:t}}){var s;let{namespace:n,name:a,uid:r}=(s=e.volume.claimRef)!=null?s:{};return n?a!==t.name||n!==t.namespace?`${N(e)} is reserved for claim '${a!=null?a:""}' in namespace '${n}'`:`${N(e)} is reserved for an earlier claim '${a}' with uid '${r!=null?r:""}'`:`${N(e)} is reserved by a claimRef without a namespace, which no claim can match`}var Se={accessModes:{code:"access-modes",rejects:(e,{facts:t})=>(t.modes&~e.modes)!==0,text:(e,{facts:t})=>`${N(e)} offers access modes ${Rr(e.volume.accessModes)}, the claim asks for ${Rr(t.claim.accessModes)}`},reserved:{code:"reserved",rejects:(e,{facts:t})=>e.volume.claimRef!==void 0&&!Qt(e,t),text:Vc},unreadable:{code:"unreadable",rejects:e=>e.size===void 0,text:e=>{var t;return`${N(e)} states no readable capacity ('${(t=e.volume.capacity)!=null?t:""}')`}},tooSmall:{code:"too-small",rejects:(e,{facts:t})=>e.rank<t.rank,text:(e,{facts:t})=>{var n,a;return`${N(e)} offers ${(n=e.volume.capacity)!=null?n:""}, the claim asks for ${(a=t.claim.request)!=null?a:""}`}},tooSmallInBytes:{code:"too-small",rejects:(e,{facts:t})=>e.size===void 0||oe(e.size)<oe(t.size),text:(e,{facts:t})=>{var n,a;return`${N(e)} offers ${(n=e.volume.capacity)!=null?n:""}, the claim asks for ${(a=t.claim.request)!=null?a:""}`}},volumeMode:{code:"volume-mode",rejects:(e,{facts:t})=>e.volumeMode!==t.volumeMode,text:(e,{facts:t})=>`${N(e)} has volume mode '${e.volumeMode}', the claim asks for '${t.volumeMode}'`},attributesClass:{code:"attributes-class",rejects:(e,{facts:t})=>e.attributesClass!==t.attributesClass,text:(e,{facts:t})=>`${N(e)} has ${Or(e.attributesClass)}, the claim asks for ${Or(t.attributesClass)}`},deleting:{code:"deleting",rejects:e=>e.volume.deleting===!0,text:e=>`${N(e)} is being deleted`},phase:{code:"phase",rejects:e=>{var t;return((t=e.volume.phase)!=null?t:"Available")!=="Available"},text:e=>{var t;return`${N(e)} is '${(t=e.volume.phase)!=null?t:""}', not 'Available'`}},selector:{code:"selector",rejects:(e,{facts:t})=>t.claim.selector!==void 0&&!K(t.claim.selector,e.volume.labels),text:(e,{facts:{claim:t}})=>`${N(e)} has ${Ic(t.selector,e.volume.labels)}, the claim selects ${q(t.selector)}`},class:{code:"class",rejects:(e,t)=>t.class!==e.volume.class,text:(e,t)=>`${N(e)} has ${Cr(e.volume.class)}, the claim asks for ${t.class===void 0?"the default class":Cr(t.class)}`}},{accessModes:Yt,reserved:Ar,unreadable:Ht,tooSmall:$r,volumeMode:Jt,attributesClass:Zt,deleting:Xt,phase:Pr,selector:Mr}=Se,Nr={first:[Yt,Ar,Ht,$r,Jt,Zt,Xt],second:[Pr,Mr,Se.class]},Tr={first:[Ar,Ht,$r,Jt,Zt,Xt],second:[Pr,Mr,Se.class,Yt]},en={first:[Xt,Ht,Se.tooSmallInBytes,Se.class,Zt,Jt,Yt],second:[]},_c={first:en.first.filter(e=>e.code!=="class"),second:[]};function Vr(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}var sk=[...Ue,"off"];var Ld=Pe(Jr(),1);var Xr={name:"kubeworthy",version:"0.1.0",description:"Linter and policy checker for Kubernetes manifests: one graph, real volume binding, exact places",keywords:["kubernetes","linter","manifests","yaml","pre-commit","policy","persistentvolumeclaim"],license:"Apache-2.0",type:"module",engines:{node:"^20.19 || ^22.13 || >=24"},bin:{kubeworthy:"dist/cli.cjs"},exports:{".":{default:"./dist/index.cjs"},"./schemas/*.json":"./schemas/*.json","./package.json":"./package.json"},files:["dist","schemas","rules/README.md","CHANGELOG.md"],scripts:{build:"node src/dev/run.mjs build",gen:"node src/dev/run.mjs index-rules && node src/dev/run.mjs gen-docs && biome check --write --log-level=error schemas",sample:"npm run --silent build && node dist/cli.cjs --exit-zero fixtures/projects/broken-shop",format:"biome check --write",check:"biome check && tsc --noEmit","new-rule":"node src/dev/run.mjs new-rule",bench:"npm run --silent build && node src/dev/run.mjs bench/bench.ts",test:"npm run --silent build && vitest run"},devDependencies:{"@biomejs/biome":"2.6.8","@types/node":"20.19.43","@types/picomatch":"4.0.3","@typescript-eslint/typescript-estree":"8.73.0",ajv:"8.20.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picocolors:"1.1.1",picomatch:"4.0.7",typescript:"6.0.3",vitest:"4.1.12"},repository:{type:"git",url:"git+https://github.com/kubeworthy/kubeworthy.git"},homepage:"https://github.com/kubeworthy/kubeworthy#readme"};var Fd=Xr.version;function cn({env:e,isTerminal:t},{flags:n}){var r;let a=(r=n.color)!=null?r:"auto";if(a!=="auto"&&a!=="always"&&a!=="never")throw new M(`--color takes auto, always or never, not '${a}'`);return a!=="auto"?a==="always":e.NO_COLOR?!1:e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0"?!0:t.stdout&&e.TERM!=="dumb"}function Dd(e,t){var a;if(t.paths.length>0)throw new M(`'kubeworthy rules' takes no paths; for one rule: kubeworthy explain ${t.paths[0]}`);let[n="pretty"]=(a=t.flags.format)!=null?a:[];if(n!=="pretty"&&n!=="json")throw new M(`the rules are listed as pretty or json, not as '${n}'`);return e.stdout(n==="json"?Wd():jd(dn.default.createColors(cn(e,t)))),ot.clean}function Wd(){let e=ee.map(({id:t,area:n,severity:a,since:r,scope:s,docs:o,options:i})=>({id:t,area:n,severity:a,since:r,scope:s,summary:o.summary,why:o.why,instead:o.instead,unless:o.unless,refs:o.refs,options:i,help:Vr(t)}));return`${JSON.stringify({version:1,rules:e},void 0,2)}
`}function jd(e){let t=Math.max(...ee.map(({id:n})=>n.length));return oa.map(n=>{let a=ee.filter(r=>r.area===n).map(({id:r,severity:s,docs:o})=>`  ${r.padEnd(t)}  ${s.padEnd(7)}  ${o.summary}`);return`${e.bold(n)}
${a.join(`
`)}
`}).join(`
`)}function Bd(e,t){let[n,...a]=t.paths;if(n===void 0||a.length>0)throw new M("'kubeworthy explain' takes one rule; 'kubeworthy rules' lists them");let r=ee.find(s=>s.id===n);if(!r)throw new M(`there is no rule '${n}'${J(n,ee.map(s=>s.id))}; 'kubeworthy rules' lists them`);return e.stdout(Kd(r,dn.default.createColors(cn(e,t)))),ot.clean}function Kd({id:e,area:t,severity:n,since:a,docs:r,options:s,examples:o},i){let l=(d,p)=>`${i.bold(d)}
${Ud(p)}
`;return[`${i.bold(e)}  ${i.dim(`${t}, ${n}, since ${a}`)}
${r.summary}
`,l("Why",r.why),l("Instead",r.instead),...r.unless?[l("Unless",r.unless)]:[],...Object.keys(s).length>0?[`${i.bold("Options")}
${Object.entries(s).map(([d,p])=>qd(d,p)).join(`
`)}
`]:[],...o.bad.map(d=>es("Bad",d,i)),...o.good.map(d=>es("Good",d,i)),...r.refs.length>0?[`${i.bold("See")}
${r.refs.map(d=>`  ${d}`).join(`
`)}
`]:[],`${i.bold("Silence it")}
  # kubeworthy-ignore ${e}: the reason
`].join(`
`)}function qd(e,t){return`  ${e} (${t.type}, default ${JSON.stringify(t.default)}): ${t.doc}`}function es(e,{title:t,yaml:n},a){let r=n.trim().replace(/ *# expect: [\w, -]+$/gm,a.dim("   <- here")).split(`
`);return`${a.bold(e)}: ${t}
${r.map(s=>`  ${s}`).join(`
`)}
`}var Gd=100;function Ud(e){let t=[],n="";for(let a of e.split(/\s+/))n!==""&&n.length+a.length+1>Gd?(t.push(n),n=a):n=n===""?a:`${n} ${a}`;return[...t,n].map(a=>`  ${a}`).join(`
`)}0&&(module.exports={explain,listRules});
