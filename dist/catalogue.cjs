"use strict";var Rr=Object.create;var Ze=Object.defineProperty;var Vr=Object.getOwnPropertyDescriptor;var Pr=Object.getOwnPropertyNames;var Sr=Object.getPrototypeOf,Mr=Object.prototype.hasOwnProperty;var $r=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}},Ar=(e,t)=>{for(var a in t)Ze(e,a,{get:t[a],enumerable:!0})},qa=(e,t,a,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Pr(t))!Mr.call(e,n)&&n!==a&&Ze(e,n,{get:()=>t[n],enumerable:!(s=Vr(t,n))||s.enumerable});return e};var Da=(e,t,a)=>(a=e!=null?Rr(Sr(e)):{},qa(t||!e||!e.__esModule?Ze(a,"default",{value:e,enumerable:!0}):a,e)),Or=e=>qa(Ze({},"__esModule",{value:!0}),e);var Ht=$r(Ve=>{"use strict";Ve.__esModule=!0;Ve.distance=Ve.closest=void 0;var Q=new Uint32Array(65536),Mi=function(e,t){for(var a=e.length,s=t.length,n=1<<a-1,o=-1,r=0,i=a,l=a;l--;)Q[e.charCodeAt(l)]|=1<<l;for(l=0;l<s;l++){var c=Q[t.charCodeAt(l)],m=c|r;c|=(c&o)+o^o,r|=~(c|o),o&=c,r&n&&i++,o&n&&i--,r=r<<1|1,o=o<<1|~(m|r),r&=m}for(l=a;l--;)Q[e.charCodeAt(l)]=0;return i},$i=function(e,t){for(var a=t.length,s=e.length,n=[],o=[],r=Math.ceil(a/32),i=Math.ceil(s/32),l=0;l<r;l++)o[l]=-1,n[l]=0;for(var c=0;c<i-1;c++){for(var m=0,d=-1,f=c*32,u=Math.min(32,s)+f,h=f;h<u;h++)Q[e.charCodeAt(h)]|=1<<h;for(var l=0;l<a;l++){var y=Q[t.charCodeAt(l)],g=o[l/32|0]>>>l&1,v=n[l/32|0]>>>l&1,k=y|m,R=((y|v)&d)+d^d|y|v,P=m|~(R|d),$=d&R;P>>>31^g&&(o[l/32|0]^=1<<l),$>>>31^v&&(n[l/32|0]^=1<<l),P=P<<1|g,$=$<<1|v,d=$|~(k|P),m=P&k}for(var h=f;h<u;h++)Q[e.charCodeAt(h)]=0}for(var ne=0,be=-1,Qe=c*32,ja=Math.min(32,s-Qe)+Qe,h=Qe;h<ja;h++)Q[e.charCodeAt(h)]|=1<<h;for(var Gt=s,l=0;l<a;l++){var y=Q[t.charCodeAt(l)],g=o[l/32|0]>>>l&1,v=n[l/32|0]>>>l&1,k=y|ne,R=((y|v)&be)+be^be|y|v,P=ne|~(R|be),$=be&R;Gt+=P>>>s-1&1,Gt-=$>>>s-1&1,P>>>31^g&&(o[l/32|0]^=1<<l),$>>>31^v&&(n[l/32|0]^=1<<l),P=P<<1|g,$=$<<1|v,be=$|~(k|P),ne=P&k}for(var h=Qe;h<ja;h++)Q[e.charCodeAt(h)]=0;return Gt},fs=function(e,t){if(e.length<t.length){var a=t;t=e,e=a}return t.length===0?e.length:e.length<=32?Mi(e,t):$i(e,t)};Ve.distance=fs;var Ai=function(e,t){for(var a=1/0,s=0,n=0;n<t.length;n++){var o=fs(e,t[n]);o<a&&(a=o,s=n)}return t[s]};Ve.closest=Ai});var Lp={};Ar(Lp,{explain:()=>Op,listRules:()=>Mp});module.exports=Or(Lp);function S(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var We="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",Nr=new RegExp(`^${We}$`),Tr=new RegExp(`^${We}(?:\\.${We})*$`),Dp=new RegExp(`^\\*\\.${We}(?:\\.${We})*$`);var Ia=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var Lt=63,Wr=253;function jt(e){return e.length<=Lt&&Nr.test(e)}function Gr(e){return e.length<=Wr&&Tr.test(e)}function Ye(e){let t=e.indexOf("/"),a=e.slice(t+1);return a.length>Lt||!Ia.test(a)?!1:t===-1||Gr(e.slice(0,t))}function qt(e){return e===""||e.length<=Lt&&Ia.test(e)}var Ea=e=>e.length>0,Fa=e=>e.length===0,_a=new Map([["In",{takes:Ea,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${Ka(t).join(",")})`}],["NotIn",{takes:Ea,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${Ka(t).join(",")})`}],["Exists",{takes:Fa,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:Fa,matches:e=>e===void 0,text:e=>`!${e}`}]]);function J(e,t){return!ke(e)||!It(e.matchLabels).every(([s,n])=>Dt(t,s)===n&&Ye(s)&&qt(n))?!1:K(e.matchExpressions).every(s=>Ja(s,t))}function oe(e,t){let a=It(e);return a.length>0&&a.every(([s,n])=>Dt(t,s)===n)}function Ua(e,t,a){return e==null?!0:K(e.nodeSelectorTerms).some(s=>Lr(s,t,a))}function re(e){if(!ke(e))return"<none>";let t=It(e.matchLabels).map(([n,o])=>({key:n,text:`${n}=${Ge(o)}`})),a=K(e.matchExpressions).filter(ke).map(n=>({key:Ge(n.key),text:Dr(n)})),s=[...t,...a].sort((n,o)=>Ha(n.key,o.key));return s.length===0?"<none>":s.map(({text:n})=>n).join(",")}function Ja(e,t){if(!ke(e))return!1;let a=_a.get(e.operator),s=K(e.values);return a===void 0||!a.takes(s)||!za(e.key)||!Ye(e.key)||!s.every(n=>za(n)&&qt(n))?!1:a.matches(Dt(t,e.key),s)}function Lr(e,t,a){let s=K(e?.matchExpressions),n=K(e?.matchFields);return s.length===0&&n.length===0?!1:s.every(o=>jr(o,t))&&n.every(o=>qr(o,a))}function jr(e,t){let a=e?.operator;if(a!=="Gt"&&a!=="Lt")return Ja(e,t);let{key:s,values:n}=e;if(typeof s!="string"||!Ye(s)||K(n).length!==1)return!1;let o=Ba(t?.[s]),r=Ba(K(n)[0]);return o===void 0||r===void 0?!1:a==="Gt"?o>r:o<r}function qr(e,t){let a=K(e?.values);return e?.key!=="metadata.name"||a.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:a[0]===t==(e.operator==="In")}function Ba(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function Dr(e){let t=Ge(e.key),a=K(e.values).map(Ge);return _a.get(e.operator)?.text(t,a)??`${t} ${Ge(e.operator)} (${a.join(",")})`}function Dt(e,t){return ke(e)&&Object.hasOwn(e,t)?e[t]:void 0}function It(e){return ke(e)?Object.entries(e):[]}function K(e){return Array.isArray(e)?e:[]}function ke(e){return typeof e=="object"&&e!==null}function za(e){return typeof e=="string"}function Ge(e){return typeof e=="object"||e===void 0?"":String(e)}function Ka(e){return[...e].sort(Ha)}function Ha(e,t){return e===t?0:e<t?-1:1}function Ir(e){let t=s=>s===void 0||Ua(s,e.labels,e.name),a={narrow:s=>t(s)?[a]:[],implies:t};return a}var Ya={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},Er=(e,t)=>new Set(e===void 0?t:t.filter(a=>e.has(a))),Qa=e=>Number.parseInt(e[0]??"",10),Za={In:(e,t)=>({...e,exists:!0,allowed:Er(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,Qa(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,Qa(t))})};function Fr(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(a=>e.excluded.has(a)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(a)>e.above&&Number(a)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var Xa=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function Br(e,t){let a=Xa(t);if(a.length===0)return;let s=new Map(e);for(let[n,{operator:o,values:r}]of a){let i=s.get(n)??Ya,l=Fr(Object.hasOwn(Za,o)?Za[o]?.(i,r??[])??i:i);if(l===void 0)return;s.set(n,l)}return s}function zr(e,t,a){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(s=>a.includes(s)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||a.every(s=>e.excluded.has(s))?!0:e.allowed!==void 0&&!a.some(s=>e.allowed?.has(s))}function Kr(e,t){let a=Xa(t);return a.length>0&&a.every(([s,{operator:n,values:o}])=>zr(e.get(s)??Ya,n,o??[]))}function es(e){let t={narrow:a=>a===void 0?[t]:(a.nodeSelectorTerms??[]).flatMap(s=>{let n=Br(e,s);return n===void 0?[]:[es(n)]}),implies:a=>a===void 0||(a.nodeSelectorTerms??[]).some(s=>Kr(e,s))};return t}function _r(e){let t=Object.entries(e).map(([a,s])=>({key:a,operator:"In",values:[s]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function Et(e,t){return(t.length===0?[es(new Map)]:t.map(Ir)).flatMap(s=>s.narrow(_r(e.nodeSelector??{}))).flatMap(s=>s.narrow(e.nodeAffinity))}var Ur="volume.beta.kubernetes.io/storage-class";function ts(e){return Ft(e)??e.storageClassName??""}function as(e){return Ft(e)!==void 0||typeof e.storageClassName=="string"}function Le(e){return Ft(e)??e.storageClassName??""}function Ft(e){let t=e.annotations?.[Ur];return typeof t=="string"?t:void 0}var Jr={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},Hr={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Qr=new Map([...Object.entries(Jr).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(Hr).map(([e,t])=>[e,{base:2,exponent:t}])]),Zr=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,Yr=/^[eE][-+]?[0-9]+$/,Xe=2n**63n-1n,Xr=18,we=9,ei=400;function L(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let a=Zr.exec(t);if(a===null)return;let s=ti(a[4]??"");if(s===void 0)return;let n=a[1]==="-",o=ai(a[2]??""),r=a[3]?.slice(1)??"",i=s.base===10?si(o,r,s):ni(o,r,s);if(i!==void 0)return ss(i,n);if(!(a[2]===""&&r===""))return ss(oi(o,r,s),n)}function z(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return L(e);if(typeof e=="string")return L(e.trim())}function ti(e){let t=Qr.get(e);if(t!==void 0)return t;if(!Yr.test(e))return;let a=BigInt(e.replace(/^[eE]\+?/,""));if(!(a>Xe||a<-Xe-1n))return{base:10,exponent:Number(BigInt.asIntN(32,a))}}function ai(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function si(e,t,a){if(e.length+t.length>Xr)return;let s=a.exponent-t.length|0;if(!(s<-we))return{numerator:BigInt(e+t),scale:0-s,wide:!1}}function ni(e,t,a){if(!(t!==""||15-e.length-a.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(a.exponent),scale:0,wide:!1}}function oi(e,t,a){let s=BigInt(e+t),n=a.base===10?t.length-a.exponent|0:t.length,o=a.base===10?s:s<<BigInt(a.exponent);if(o===0n||n<-ei)return{numerator:o,scale:n,wide:!0};let r=ri(o,n);return a.base===2&&r>Xe*10n**BigInt(we)?{numerator:Xe,scale:0,wide:!0}:{numerator:r,scale:we,wide:!0}}function ri(e,t){if(t<=we)return e*10n**BigInt(we-t);let a=t-we;if(a>e.toString(16).length*2)return 1n;let s=10n**BigInt(a);return(e+s-1n)/s}function ss(e,t){return t?{...e,numerator:-e.numerator}:e}var ii=["k","M","G","T","P","E"],li=["kilo","mega","giga","tera","peta","exa"],ci=["kibi","mebi","gibi","tebi","pebi","exbi"],mi=new Map([...ii.flatMap((e,t)=>fi(e,li[t]??"",ci[t]??"")),...H("case",["n"],"n"),...H("case",["u"],"u"),...H("bytes-suffix",["b","byte","bytes"],""),...H("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...H("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...H("grammar",["millicore","millicores"],"m"),...H("grammar",["\u03BC","\xB5"],"u")]),di=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function zt(e){if(z(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let a=t.normalize("NFKC"),s=a.replace(/\s+/g,"");if(Bt(s))return{code:a===s?"grammar":"space",suggestion:s};let n=di.exec(ui(s));if(n===null)return{code:"grammar"};let[,o="",r=""]=n,i=pi(r);if(i===void 0||!Bt(o+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:m}=i;return m===void 0?{code:l,suggestion:o+c}:{code:l,suggestion:o+c,alternative:o+m}}function pi(e){return Bt(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:mi.get(e.toLowerCase())}function ui(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function Bt(e){return L(e)!==void 0}function H(e,t,a){return t.map(s=>[s,{code:e,suffix:a}])}function fi(e,t,a){let s=e.toLowerCase(),n=`${e.toUpperCase()}i`;return[[s,{code:"case",suffix:e,alternative:n}],...H("case",[`${s}i`],n),...H("bytes-suffix",[`${s}ib`,`${a}byte`,`${a}bytes`,a],n),...[`${s}b`,`${t}byte`,`${t}bytes`,t].map(o=>[o,{code:"bytes-suffix",suffix:e,alternative:n}])]}var hi=4e3;function F(e,t){if(e.scale===t.scale)return je(e.numerator,t.numerator);let a=je(e.numerator,0n);if(a!==je(t.numerator,0n))return je(e.numerator,t.numerator);if(a===0)return 0;let s=ns(e)-ns(t);if(s!==0)return s>0?a:-a;let n=Math.max(e.scale,t.scale);return je(os(e,n),os(t,n))}function et(e){return e.wide?bi(e):gi(e)}function xe(e){let{numerator:t,scale:a}=e;if(t===0n)return"0";if(a<-hi)return`${t}e${-a}`;if(a<=0)return(t*10n**BigInt(-a)).toString();let s=t<0n?"-":"",n=rs(t).toString().padStart(a+1,"0"),o=n.slice(-a).replace(/0+$/,""),r=s+n.slice(0,-a);return o===""?r:`${r}.${o}`}function je(e,t){return e===t?0:e<t?-1:1}function rs(e){return e<0n?-e:e}function ns(e){return rs(e.numerator).toString().length-e.scale}function os(e,t){return e.numerator*10n**BigInt(t-e.scale)}function qe(e){return BigInt.asIntN(64,e)}function gi({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return yi(e,-t);let a=10n**BigInt(t),s=e/a;return e%a===0n?s:e>0n?s+1n:s-1n}function yi(e,t){if(t>=19)return 0n;let a=e*10n**BigInt(t),s=qe(a);return s===a||vi.has(t)?s:0n}var vi=new Set([1,2,3,6,9]);function bi({numerator:e,scale:t}){if(t===0)return qe(e);if(t<=-64)return 0n;if(t<0)return qe(e*10n**BigInt(-t));if(e===0n)return 0n;let a=10n**BigInt(t),s=e<2n**63n-1n&&t<19?qe(e):e,n=s/a;return qe(s%a===0n?n:n+1n)}function C(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function ie(e){return Array.isArray(e)?e:[]}function A(e){return typeof e=="string"?e:void 0}function te(e){let t=Object.entries(C(e)).filter(a=>typeof a[1]=="string");return Object.fromEntries(t)}function De(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function Ce(e){let t=C(C(e).metadata),a=A(t.name);return a===void 0||a===""?void 0:{...t,name:a}}var ki=e=>{let t=C(e);return typeof t.key=="string"&&typeof t.operator=="string"},Kt=e=>ie(e).filter(ki).map(({key:t,operator:a,values:s})=>({key:t,operator:a,values:ie(s).filter(n=>typeof n=="string")}));function wi(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=C(e);return{matchLabels:te(t.matchLabels),matchExpressions:Kt(t.matchExpressions)}}function _t(e){let t=C(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(s=>({matchExpressions:Kt(C(s).matchExpressions),matchFields:Kt(C(s).matchFields)}))}:void 0}function is(e){return typeof e=="number"&&Number.isFinite(e)?String(e):A(e)}var ls=e=>ie(e).filter(t=>typeof t=="string");function xi(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:a,uid:s}=C(e);return De({namespace:A(t),name:A(a),uid:A(s)})}function cs(e,t){let a=A(t.storageClassName);return a===void 0?{annotations:e}:{annotations:e,storageClassName:a}}function le(e){let t=Ce(e);if(t===void 0)return;let a=C(C(e).spec);return De({name:t.name,capacity:is(C(a.capacity).storage),accessModes:ls(a.accessModes),volumeMode:A(a.volumeMode),class:Le(cs(te(t.annotations),a)),attributesClass:A(a.volumeAttributesClassName),labels:te(t.labels),claimRef:xi(a.claimRef),nodeAffinity:_t(C(a.nodeAffinity).required),deleting:t.deletionTimestamp?!0:void 0})}function Ut(e){let t=Ce(e);if(t===void 0)return;let a=C(C(e).spec),s=te(t.annotations),n=cs(s,a);return De({namespace:A(t.namespace)??"default",name:t.name,uid:A(t.uid),class:as(n)?ts(n):void 0,request:is(C(C(a.resources).requests).storage),accessModes:ls(a.accessModes),volumeMode:A(a.volumeMode),attributesClass:A(a.volumeAttributesClassName),selector:wi(a.selector),volumeName:A(a.volumeName)||void 0,bindCompleted:s["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,labels:te(t.labels)})}function tt(e){let t=Ce(e);return t&&{name:t.name,labels:te(t.labels)}}var Ci=1e4,Re=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function Ri(e){let t=Re(C(e.ordinals).start,0),a=Math.min(Re(e.replicas,1),Ci);return Array.from({length:a},(s,n)=>t+n)}var Vi=e=>ie(e.volumeClaimTemplates).flatMap(t=>Ce(t)?.name??[]);function ds(e,t,a){return ie(C(e).volumes).flatMap(s=>{let n=A(C(s).name),o=C(C(C(s).ephemeral).volumeClaimTemplate);if(n===void 0||Object.keys(o).length===0)return[];let r={...C(o.metadata),name:`${t}-${n}`,namespace:a},i=Ut({metadata:r,spec:o.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t}}]})}function ps(e,t){return ie(e.volumes).flatMap(a=>t.includes(A(C(a).name)??"")?[]:A(C(C(a).persistentVolumeClaim).claimName)??[])}function us(e){let t=C(C(e.affinity).nodeAffinity),a=te(e.nodeSelector);return De({nodeSelector:Object.keys(a).length===0?void 0:a,nodeAffinity:_t(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:A(e.nodeName)||void 0})}var ce=e=>C(C(e.template).spec),ms={Pod:e=>({podSpec:e,runs:!0}),DaemonSet:e=>({podSpec:ce(e),runs:!0}),Deployment:e=>({podSpec:ce(e),runs:Re(e.replicas,1)>0}),ReplicaSet:e=>({podSpec:ce(e),runs:Re(e.replicas,1)>0}),ReplicationController:e=>({podSpec:ce(e),runs:Re(e.replicas,1)>0}),Job:e=>({podSpec:ce(e),runs:e.suspend!==!0&&Re(e.parallelism,1)>0}),CronJob:e=>({podSpec:ce(C(C(e.jobTemplate).spec)),runs:e.suspend!==!0})};function Pi(e,t,a){let s=ce(a),n=Vi(a),o=ps(s,n);return Ri(a).map(r=>({namespace:t,name:`${e}-${r}`,claims:[...n.map(i=>`${i}-${e}-${r}`),...o],...us(s)}))}function at(e,t){let a=Ce(e)?.name;if(a===void 0)return[];let s=A(C(e).kind)??"",n=C(C(e).spec);if(s==="StatefulSet")return Pi(a,t,n).filter(l=>l.claims.length>0);let o=Object.hasOwn(ms,s)?ms[s]?.(n):void 0;if(o===void 0||!o.runs)return[];let r=s==="Pod"?ds(o.podSpec,a,t).map(l=>l.name):[],i=[...ps(o.podSpec,[]),...r];return i.length===0?[]:[{namespace:t,name:a,claims:i,ephemeralClaims:r,...us(o.podSpec)}]}function Jt(e,t){let a=new Map;for(let s of e)Si(a,t(s),s);return a}function Si(e,t,a){let s=e.get(t);s?s.push(a):e.set(t,[a])}function O(e){let t;return()=>(t??={value:e()},t.value)}var gs=Da(Ht(),1);function V(e,t,a){return Oi(e,t,a)[0]}function Oi(e,t,a){let s=e.length>=8?3:e.length>=4?2:0,n=[];for(let o of t){let r=a(o);if(r===e||Math.abs(r.length-e.length)>=3)continue;let i=Ni(r,e);i<s&&hs(r)!==hs(e)&&!Wi(r,e)&&n.push({item:o,distance:i})}return n.sort((o,r)=>o.distance-r.distance).map(({item:o})=>o)}function Ni(e,t){return st(e)===st(t)?.5:Ti(e,t)?1:(0,gs.distance)(e,t)}function st(e){return e.toLowerCase().replace(/[-_.]/g,"")}function Ti(e,t){if(e.length!==t.length)return!1;let a=[...e].findIndex((s,n)=>s!==t[n]);return a>=0&&e[a]===t[a+1]&&e[a+1]===t[a]&&e.slice(a+2)===t.slice(a+2)}function hs(e){return e.replace(/\d+/g,"")}function Wi(e,t){let a=e.split(/[-_.]/),s=t.split(/[-_.]/);return a.length!==s.length?Math.abs(a.length-s.length)>0&&st(e)!==st(t):a.some((n,o)=>n!==s[o]&&Math.min(n.length,s[o]?.length??0)<=2)}var Gi={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},Li={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},me=[...ys(Gi,!0),...ys(Li,!1)],mu=[...new Set(me.map(({kind:e})=>e))].sort(),ji=new Map(me.map(e=>[`${e.group}/${e.kind}`,e]));function vs(e,t){let a=ji.get(`${e}/${t}`);return a===void 0?void 0:!a.namespaced}function ys(e,t){return Object.entries(e).flatMap(([a,s])=>s.trim().split(`
`).map(n=>{let[o="",r="",...i]=n.trim().split(" ");return{group:a,kind:o,plural:r,namespaced:t,versions:i}}))}function w(e){return e.get("metadata")}function b(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}function _(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let a=e.spec.get("restartPolicy").text();return a==="Never"||a==="OnFailure"}var qi=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],hu=Jt(qi,({kind:e})=>e);var Di=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],gu=Jt(Di,({by:e})=>e);var Ii=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Ei=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function Qt({group:e,kind:t}){return vs(e,t)===void 0&&!Ii.test(e)&&!Ei.test(t)}function Ie(e,t){let a=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(n=>a.get(n).entries().map(([o])=>o))}var Fi=new Map(Object.entries({"":["users","groups"],"authentication.k8s.io":["userextras","uids"],"certificates.k8s.io":["signers"],extensions:["replicationcontrollers"]})),Bi=new Map(Object.entries({"extensions/daemonsets":15,"extensions/deployments":15,"extensions/ingresses":21,"extensions/networkpolicies":15,"extensions/replicasets":15})),zi=new Map(Object.entries({cm:"configmaps",cj:"cronjobs",crd:"customresourcedefinitions",crds:"customresourcedefinitions",csr:"certificatesigningrequests",deploy:"deployments",ds:"daemonsets",ep:"endpoints",ev:"events",hpa:"horizontalpodautoscalers",ing:"ingresses",limits:"limitranges",netpol:"networkpolicies",no:"nodes",ns:"namespaces",pc:"priorityclasses",pdb:"poddisruptionbudgets",po:"pods",pv:"persistentvolumes",pvc:"persistentvolumeclaims",quota:"resourcequotas",rc:"replicationcontrollers",rs:"replicasets",sa:"serviceaccounts",sc:"storageclasses",sts:"statefulsets",svc:"services"})),Ki=new Map(Object.entries({pods:["attach","binding","ephemeralcontainers","eviction","exec","log","portforward","proxy","resize"],services:["proxy"],nodes:["checkpoint","configz","healthz","log","metrics","pods","proxy","spec","stats"],namespaces:["finalize"],serviceaccounts:["token"],deployments:["rollback","scale"],replicasets:["scale"],statefulsets:["scale"]})),_i=["status","finalizers"],Zt=Ui(),de=new Set(me.map(({group:e})=>e)),Ee=["get","list","watch","create","update","patch","delete","deletecollection","use","bind","escalate","impersonate","approve","sign","attest","proxy"];function Fe(e,t){return[...me.filter(s=>s.group===e).map(({plural:s})=>s),...Fi.get(e)??[]].filter(s=>{let n=Bi.get(`${e}/${s}`);return n===void 0||t<=n})}function Yt(e,t){return(Zt.get(e)??[]).map(({group:a})=>a).filter(a=>Fe(a,t).includes(e))}function Xt(e){let t=e.toLowerCase();return Zt.has(t)?t:me.find(({kind:a})=>a.toLowerCase()===t)?.plural??zi.get(t)}function ea(e){let t=Ki.get(e);return t?[...t,..._i]:[]}function ta(e,t){let a=(Zt.get(t)??[]).filter(({group:s})=>e.includes(s));return a.length===0?void 0:a.every(({namespaced:s})=>!s)}function Ui(){let e=new Map;for(let t of me)e.set(t.plural,[...e.get(t.plural)??[],t]);return e}var Ji={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},Hi=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,Qi=2**63;function bs(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let a=[...t.matchAll(Hi)],s=a.length>0&&a.map(([r])=>r).join("")===t,n=a.reduce((r,[,i,l])=>r+Number(i)*(Ji[l??""]??0),0);if(!s||n>=Qi)return;let o=n/1e9;return e.startsWith("-")?-o:o}var Zi=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],Yi=["SUN","MON","TUE","WED","THU","FRI","SAT"],Xi={name:"minute",lowest:0,highest:59,names:[]},el={name:"hour",lowest:0,highest:23,names:[]},tl={name:"day of month",lowest:1,highest:31,names:[]},al={name:"month",lowest:1,highest:12,names:Zi},sl={name:"day of week",lowest:0,highest:6,names:Yi},aa=5,nt="@every ",xs=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function Y(e){if(e==="")return j("empty",e,"it is empty");if(e.includes("TZ"))return j("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith(nt))return ol(e.slice(nt.length));let t=xs.get(e)??e;return t.startsWith("@")?j("shorthand",e,rl(e)):il(t.split(nl).filter(a=>a!==""))}var nl=/(?:[^\S\ufeff]|\u0085)+/;function ol(e){let t=bs(e);return t===void 0?j("duration",e,`${Z(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function rl(e){let t=e.trim().toLowerCase();return xs.has(t)||t===nt.trim()?`it has to be written '${t}' exactly${t===nt.trim()?", with a duration behind it":""}`:`there is no ${Z(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function il(e){if(e.length!==aa)return j("field-count",e.join(" "),ll(e.length));let[t="",a="",s="",n="",o=""]=e,r=Be(t,Xi);if("problem"in r)return r;let i=Be(a,el);if("problem"in i)return i;let l=Be(s,tl);if("problem"in l)return l;let c=Be(n,al);if("problem"in c)return c;let m=Be(o,sl);return"problem"in m?m:{cron:{minutes:r.values,hours:i.values,daysOfMonth:l.values,months:c.values,daysOfWeek:m.values,needsBothDays:l.isAny||m.isAny}}}function ll(e){let t=e===aa+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${aa}${t}`}function Be(e,t){let a=new Set,s=!1;for(let n of e.split(",").filter(o=>o!=="")){let o=cl(n,t);if("problem"in o)return o;for(let r=o.first;r<=o.last;r+=o.step)a.add(r);s||=o.isAny}return{values:a,isAny:s}}function cl(e,t){let{name:a,lowest:s,highest:n}=t,[o="",r,...i]=e.split("/"),[l="",c,...m]=o.split("-"),d=l==="*"||l==="?",f=d?s:ks(l,t);if(f===void 0)return j("number",e,ws(l,t),a);if(!d&&m.length>0)return j("hyphens",e,`${a} ${Z(e)} has two hyphens`,a);let h=d||c===void 0&&r!==void 0?n:c===void 0?f:ks(c,t);if(h===void 0)return j("number",e,ws(c??"",t),a);if(i.length>0)return j("slashes",e,`${a} ${Z(e)} has two slashes`,a);let y=r===void 0?1:Cs(r);return y===void 0?j("number",e,`the step ${Z(r??"")} of the ${a} is no number`,a):f<s?j("too-low",e,`${a} ${f} is below ${s}`,a):h>n?j("too-high",e,ml(h,t),a):f>h?j("backwards",e,`the ${a} runs backwards in ${Z(e)}`,a):y===0?j("step",e,`the step of the ${a} in ${Z(e)} has to be 1 or more`,a):{first:f,last:h,step:y,isAny:d&&y===1}}function ks(e,t){let a=t.names.indexOf(e.toUpperCase());return a===-1?Cs(e):t.lowest+a}function Cs(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function ws(e,{name:t,names:a}){let s=e.slice(0,3).toUpperCase();if(e.length>3&&a.includes(s))return`${t} ${Z(e)} has to be written '${s}'`;if(e==="")return`a number is missing in the ${t}`;let n=a.length>0?` nor a name such as ${a[1]}`:"";return`${t} ${Z(e)} is ${n===""?"no number":"neither a number"}${n}`}function ml(e,{name:t,highest:a}){return`${t} ${e} is above ${a}${t==="day of week"&&e===7?", Sunday is 0":""}`}function Z(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function j(e,t,a,s){return{problem:{code:e,value:t,text:a,...s===void 0?{}:{field:s}}}}var dl=[31,29,31,30,31,30,31,31,30,31,30,31];function sa(e){if("seconds"in e)return!1;let{minutes:t,hours:a,months:s,daysOfMonth:n,daysOfWeek:o,needsBothDays:r}=e;if(t.size===0||a.size===0)return!0;let i=[...s].some(l=>[...n].some(c=>c<=(dl[l-1]??0)));return r?!i||o.size===0:s.size===0||!i&&o.size===0}var ot="docker.io",pl="index.docker.io",rt="library/";var Rs="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",ul=`(?:${Rs}(?:\\.${Rs})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Vs="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",fl=`${Vs}(?:/${Vs})*`,hl="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",gl="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",yl=new RegExp(`^(?:(${ul})/)?(${fl})(?::(${hl}))?(?:@(${gl}))?$`),vl=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,bl=/^[a-f0-9]{64}$/;function pe(e){if(bl.test(e))return;let[t,a]=kl(e),s=a.split(":",1)[0]??"";if(s!==s.toLowerCase())return;let n=yl.exec(`${t}/${a}`);if(n===null)return;let[,o="",r="",i,l]=n;if(!(r.length>255)&&!(l!==void 0&&!vl.test(l)))return{registry:o,repository:r,name:o===""?r:`${o}/${r}`,familiarName:wl(o,r),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function kl(e){let t=e.indexOf("/");if(t===-1)return[ot,rt+e];let a=e.slice(0,t),s=e.slice(t+1),n=a==="localhost"||/[.:]/.test(a)||a!==a.toLowerCase(),o=n&&a!==pl?a:ot,r=n?s:e,i=o===ot&&!r.includes("/");return[o,i?rt+r:r]}function wl(e,t){if(e==="")return t;if(e!==ot)return`${e}/${t}`;if(!t.startsWith(rt))return t;let a=t.slice(rt.length);return a.includes("/")?t:a}function Ps(e){return{value:e,path:[]}}function x(e,...t){return t.reduce(({value:a,path:s},n)=>({value:na(a)&&Object.hasOwn(a,n)?a[n]??void 0:void 0,path:[...s,n]}),e)}function U(e,...t){let{value:a,path:s}=x(e,...t);return Array.isArray(a)?a.map((n,o)=>({value:n,path:[...s,o]})):[]}function Ss({value:e}){return na(e)?Object.keys(e):[]}function G({value:e}){return typeof e=="string"?e:void 0}function ze({value:e}){return e!=null}function Ke({value:e}){return na(e)}function na(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var xl=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function Ms(e){let t=Ps(e),a=x(t,"spec"),s=xl.flatMap(([n,o])=>U(a,n).map(r=>({name:`${o} '${G(x(r,"name"))??""}'`,at:r,securityContext:x(r,"securityContext")})));return{annotations:x(t,"metadata","annotations"),spec:a,containers:s}}function ue({spec:e,containers:t}){return[{name:"the pod",at:x(e,"securityContext")},...t.map(({name:a,securityContext:s})=>({name:a,at:s}))]}function _e({spec:e}){return x(e,"hostUsers").value===!1}function it({spec:e}){return x(e,"os","name").value==="windows"}function ae(e,t){return a=>e(a)?[]:t(a)}var Cl=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),$s=["","container_t","container_init_t","container_kvm_t"],Os=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],Ns=[...Os,"net.ipv4.ip_local_reserved_ports"],Ts=[...Ns,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],Ws=[...Ts,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],Rl=[...Ws,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],oa=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:Vl}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>ra(e,Cl)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:Sl}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:Ml}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:$l}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:Al}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:Ol}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:lt},{from:35,violations:ae(_e,lt)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>As(e,$s)},{from:31,violations:e=>As(e,[...$s,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:Pl},{from:19,violations:ia}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>Ue(e,Os)},{from:27,violations:e=>Ue(e,Ns)},{from:29,violations:e=>Ue(e,Ts)},{from:32,violations:e=>Ue(e,Ws)},{from:37,violations:e=>Ue(e,Rl)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:Nl}]}];function ra({containers:e},t){return e.flatMap(({name:a,securityContext:s})=>U(s,"capabilities","add").flatMap(n=>{let o=G(n);return o===void 0||t.has(o)?[]:[{path:n.path,text:`${a} adds the capability '${o}'`}]}))}function lt({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=x(a,"procMount");return!ze(s)||s.value==="Default"?[]:[{path:s.path,text:`${t} mounts /proc as '${G(s)??""}'`}]})}function ia(e){return Gs(e,"seccompProfile","seccomp")}function Gs(e,t,a){return ue(e).flatMap(({name:s,at:n})=>{let o=x(n,t),r=x(o,"type");return!Ke(o)||r.value==="RuntimeDefault"||r.value==="Localhost"?[]:[{path:r.path,text:`${s} has the ${a} profile '${G(r)??""}'`}]})}function Vl(e){let t="container.apparmor.security.beta.kubernetes.io/",a=n=>n===""||/^(runtime\/default$|localhost\/)/.test(n),s=Ss(e.annotations).flatMap(n=>{let o=x(e.annotations,n),r=G(o);return!n.startsWith(t)||r===void 0||a(r)?[]:[{path:o.path,text:`container '${n.slice(t.length)}' has the AppArmor profile '${r}'`}]});return[...Gs(e,"appArmorProfile","AppArmor"),...s]}function Pl({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:s,at:n})=>({name:s,key:`container.seccomp.security.alpha.kubernetes.io/${G(x(n,"name"))??""}`}))].flatMap(({name:s,key:n})=>{let o=x(e,n),r=G(o);return r===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(r)?[]:[{path:o.path,text:`${s} has the seccomp profile '${r}'`}]})}function Sl({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:x(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:a})=>({path:a.path,text:`${t} is true`}))}function Ml({spec:e}){return U(e,"volumes").flatMap(t=>{let a=x(t,"hostPath");return ze(a)?[{path:a.path,text:`volume '${G(x(t,"name"))??""}' is a hostPath`}]:[]})}function $l({containers:e}){return e.flatMap(({name:t,at:a})=>U(a,"ports").flatMap(s=>{let{value:n,path:o}=x(s,"hostPort");return typeof n=="number"&&n!==0?[{path:o,text:`${t} uses the host port ${n}`}]:[]}))}function Al({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],a=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:s,at:n})=>[...t,...a].flatMap(o=>["httpGet","tcpSocket"].flatMap(r=>{let i=x(n,...o,r,"host");return G(i)?[{path:i.path,text:`${s} sets the host of its ${o.at(-1)}`}]:[]})))}function Ol({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=x(a,"privileged");return s.value===!0?[{path:s.path,text:`${t} is privileged`}]:[]})}function As(e,t){return ue(e).flatMap(({name:a,at:s})=>{let n=x(s,"seLinuxOptions"),o=(r,i)=>r==="type"?!t.includes(i):i!=="";return["type","user","role"].flatMap(r=>{let i=x(n,r),l=G(i);return l===void 0||!o(r,l)?[]:[{path:i.path,text:`${a} has the SELinux ${r} '${l}'`}]})})}function Ue({spec:e},t){return U(e,"securityContext","sysctls").flatMap(a=>{let s=x(a,"name"),n=G(s);return n===void 0||t.includes(n)?[]:[{path:s.path,text:`the pod sets the sysctl '${n}'`}]})}function Nl(e){return ue(e).flatMap(({name:t,at:a})=>{let s=x(a,"windowsOptions","hostProcess");return s.value===!0?[{path:s.path,text:`${t} runs as a process of the host`}]:[]})}var Tl=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],Wl=new Set(["NET_BIND_SERVICE"]),Es=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:Ls},{from:25,violations:ae(it,Ls)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:js},{from:25,violations:ae(it,js)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:lt}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:Gl}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:qs},{from:35,violations:ae(_e,qs)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:Ds},{from:35,violations:ae(_e,Ds)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:Is},{from:25,violations:ae(it,Is)}]}];function Ls({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=x(a,"allowPrivilegeEscalation");return s.value===!1?[]:[{path:s.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function js(e){return[...e.containers.flatMap(({name:a,securityContext:s})=>U(s,"capabilities","drop").some(({value:r})=>r==="ALL")?[]:[{path:x(s,"capabilities","drop").path,text:`${a} does not drop the capabilities 'ALL'`}]),...ra(e,Wl)]}function Gl({spec:e}){return U(e,"volumes").flatMap(t=>{let a=Tl.find(n=>ze(x(t,n)));if(a===void 0)return[];let s=G(x(t,"name"))??"";return[{path:x(t,a).path,text:`volume '${s}' is of the type ${a}`}]})}function qs(e){let t=ue(e).flatMap(({name:a,at:s})=>{let n=x(s,"runAsNonRoot");return n.value===!1?[{path:n.path,text:`${a} sets runAsNonRoot to false`}]:[]});return t.length>0||x(e.spec,"securityContext","runAsNonRoot").value===!0?t:Fs(e,"runAsNonRoot",({value:a})=>a===!0)}function Ds(e){return ue(e).flatMap(({name:t,at:a})=>{let s=x(a,"runAsUser");return s.value===0?[{path:s.path,text:`${t} runs as user 0, which is root`}]:[]})}function Is(e){let t=ia(e);return t.length>0||Ke(x(e.spec,"securityContext","seccompProfile"))?t:Fs(e,"seccompProfile",Ke)}function Fs({spec:e,containers:t},a,s){let n=t.filter(({securityContext:o})=>!s(x(o,a)));return n.length>1&&n.length===t.length?[{path:x(e,"securityContext",a).path,text:`neither the pod nor its containers set ${a}`}]:n.map(({name:o,securityContext:r})=>({path:x(r,a).path,text:`neither the pod nor ${o} sets ${a}`}))}var N="pod-security.kubernetes.io/",Ll=["enforce","audit","warn"],ca=["privileged","baseline","restricted"],fe=Ll.flatMap(e=>[N+e,`${N}${e}-version`]);function Pe(e){let t=m=>Object.hasOwn(e,m)?e[m]:void 0,a=fe.flatMap(m=>{let d=t(m),f=m.endsWith("-version")?"version":"level";return d===void 0||(f==="version"?Bs(d):la(d))!==void 0?[]:[{label:m,value:d,code:f}]}),s=m=>{let d=t(N+m),f=t(`${N}${m}-version`),u=m==="enforce"?"restricted":"privileged";return{level:d===void 0?"privileged":la(d)??u,version:f===void 0?"latest":Bs(f)??"latest"}},n=s("enforce"),o=la(t(`${N}enforce`)??"")!==void 0,r=s("warn"),i=o&&t(`${N}warn`)===void 0&&n.level!=="privileged",l=t(`${N}warn-version`)!==void 0,c={level:n.level,version:l?r.version:n.version};return{enforce:n,audit:s("audit"),warn:i?c:r,problems:a}}function la(e){return ca.find(t=>t===e)}function Bs(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var jl=[...oa,...Es];function zs(e,t){let a=Ms(e);return Dl(t).flatMap(({control:s,version:n})=>{let[o,...r]=n.violations(a);return o===void 0?[]:[{control:s,violations:[o,...r]}]})}var ql=33;function ma(e,{level:t,version:a},s){let n=a==="latest"?s:Math.min(a,s),o=({id:r})=>s>=ql||!r.startsWith("procMount");return zs(e,{level:t,version:n}).filter(({control:r})=>o(r))}function Dl({level:e,version:t}){if(e==="privileged")return[];let a=t==="latest"?Number.POSITIVE_INFINITY:t,n=(e==="baseline"?oa:jl).flatMap(r=>{let i=r.versions.findLast(({from:l})=>l<=a);return i===void 0?[]:[{control:r,version:i}]}),o=new Set(n.map(({control:r})=>r.replaces));return n.filter(({control:r})=>!o.has(r.id))}function da({servicePort:e,containers:t,sidecarsCount:a}){let s=e.targetPort||e.port;if(typeof s=="number")return{number:s,found:!0};let n=Ks(e),o=Il(t,a).flatMap(r=>r.ports??[]).find(r=>r.name===s&&Ks(r)===n);return o===void 0?{found:!1}:{number:o.containerPort,found:!0}}function Il(e,t){let a=e.filter(({role:s})=>s===void 0||s==="container");return t?[...a,...e.filter(({role:s})=>s==="sidecar")]:a}function Ks(e){return e.protocol||"TCP"}var _s=Da(Ht(),1);function T(e,t){let a=e.toLowerCase(),s,n=(e.length<=3?1:e.length<=8?2:3)+1;for(let o of t){if(e.length>=3&&o.toLowerCase().startsWith(a)&&o!==e)return o;if(Math.abs(o.length-e.length)>=n)continue;let r=(0,_s.distance)(a,o.toLowerCase());r<n&&(s=o,n=r)}return s}function Us(e,t){let a=T(e,t);return a===void 0?"":` (did you mean '${a}'?)`}var pa=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),El=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),Fl=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function ua(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(pa.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!Bl(e))return{code:"unknown",..._l(e,t)};let a=zl(e,t);return a===e?void 0:{code:"case",...a===void 0?{}:{suggestion:a}}}function Bl(e){let[t="",...a]=e.split("/");if(!ct(t,a.length===0?pa:El))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function zl(e,t){if(!e.includes("/"))return ct(e,pa);let a=ct(e,t);return a!==void 0?a:e.split(/[/_-]/).every(Kl)?e:void 0}function Kl(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||Fl.test(e)}function _l(e,t){let a=e.trim().replace(/[\s-]+/g,"_"),s=t.find(o=>o.toLowerCase().endsWith(`/${a.toLowerCase()}`)),n=ct(a,t)??s??T(a,t);return n===void 0?{}:{suggestion:n}}function ct(e,t){let a=e.toLowerCase();return[...t].find(s=>s.toLowerCase()===a)}var Js=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"];function p(e){return{options:{},...e}}function Hs(e){return O(()=>e.ofKind("CustomResourceDefinition").flatMap(({at:t})=>{let a=t.get("spec"),[s,n]=[a.get("group").text(),a.get("names").get("plural").text()];if(!s||!n)return[];let o=[a.get("names").get("kind").text(),a.get("names").get("singular").text()];return[{group:s,plural:n,words:o.flatMap(r=>r?.toLowerCase()??[])}]}))}function q({at:e}){return e.get("rules").items().map(t=>({groupsAt:t.get("apiGroups").items(),groups:t.get("apiGroups").texts(),resources:t.get("resources").items(),verbs:t.get("verbs").items(),names:t.get("resourceNames")})).filter(({groups:t,resources:a})=>t.length>0&&a.length>0)}function se(e,t,a){return e.groups.some(s=>s==="*"||t.includes(s))&&e.resources.some(s=>s.text()==="*"||s.text()===a)}function fa(e){let[t,a,...s]=e.map(n=>`'${n}'`);return a===void 0?`group ${t}`:s.length===0?`groups ${t} and ${a}`:`groups ${t}, ${a} and ${s.length} more`}function mt({at:e}){return e.get("aggregationRule").get("clusterRoleSelectors").items().flatMap(({value:t})=>S(t)?[t]:[])}var Qs=p({id:"aggregated-role-ineffective",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ClusterRole that is put together from others is not what it says",why:"The rules of a ClusterRole with an `aggregationRule` are those of the ClusterRoles that it selects by their labels. A controller writes them, and replaces the rules that stand in the manifest within seconds. Where nothing is selected, the role is empty.",instead:"Put rules of its own into another ClusterRole that carries the label, and leave `rules` empty, as in `rules: []`.",unless:"The ClusterRoles that are selected are made in the cluster: that none is there is told only where the run holds everything.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"]},messages:{overwritten:e=>`these rules of ClusterRole '${e.role}' are overwritten: its aggregationRule puts others in their place`,empty:e=>`no ClusterRole carries the labels that ClusterRole '${e.role}' selects: it is empty`},examples:{bad:[{title:"a rule of its own beside those that are selected",yaml:`
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
`}]},visit({graph:e,report:t}){return{ClusterRole(a){let s=mt(a);if(s.length===0)return;let n=a.at.get("aggregationRule"),o=a.at.get("rules"),r=o.items().length;r>0&&t(o.key,"overwritten",{role:a.name,count:r},{related:[{at:n.key,note:"by this"}]});let i=e.ofKind("ClusterRole").map(({at:c})=>w(c).get("labels").labels()),l=s.some(c=>[...i,...Ul].some(m=>J(c,m)));e.isComplete&&!l&&t(n.key,"empty",{role:a.name})}}}}),Ul=["admin","edit","view"].map(e=>({[`rbac.authorization.k8s.io/aggregate-to-${e}`]:"true","kubernetes.io/bootstrapping":"rbac-defaults"}));var Zs=p({id:"cluster-resource-in-role",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Role grants access to a resource that lives outside of namespaces",why:"A Role is asked for requests in its own namespace only. Nodes, volumes, classes and the like are in none, so that no request for them ever meets the Role, and whoever it is bound to gets `forbidden`.",instead:"Grant these resources by a ClusterRole that a ClusterRoleBinding binds.",unless:"A ClusterRole of the same program grants them as well; this is told as info.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole","https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace"]},messages:{grantsNothing:e=>`'${e.resource}'${e.more} live outside of namespaces: Role '${e.role}' grants nothing for them`},examples:{bad:[{title:"a program looks at nodes and asks who is calling",yaml:`
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
`}]},visit({graph:e,report:t}){let a=O(()=>e.ofKind("ClusterRole").map(s=>({resource:s,rules:q(s)})));return{Role(s){for(let n of q(s)){if(!n.verbs.some(c=>Jl.has(c.text()??"")))continue;let[o,...r]=n.resources.filter(c=>Hl(e,n,c.text()??""));if(!o)continue;let i=o.text()??"",l=a().some(c=>e.areNear(c.resource,s)&&c.rules.some(m=>se(m,n.groups,i)));t(o,"grantsNothing",{role:s.name,resource:i,more:r.length>0?` and ${r.length} more`:""},{related:r.slice(0,5).map(c=>({at:c,note:"outside of namespaces, too"})),...l?{severity:"info"}:{}})}}}}}),Jl=new Set(["get","list","watch","create","update","patch","delete","deletecollection","*"]);function Hl(e,t,a){let[s=""]=a.split("/");if(s==="namespaces"||s.includes("*"))return!1;let n=t.groups.map(o=>ta([o],s)??Zl(e,o,s));return n.includes(!0)&&!n.includes(!1)&&t.groups.every((o,r)=>Ql(o,n[r]))}function Ql(e,t){return t!==void 0||de.has(e)}function Zl(e,t,a){let n=e.ofKind("CustomResourceDefinition").map(({at:o})=>o.get("spec")).find(o=>o.get("group").text()===t&&o.get("names").get("plural").text()===a);return n&&n.get("scope").text()==="Cluster"}var Ys=p({id:"resource-name-on-create",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role grants creation for resources of some names only",why:"A request that creates an object carries its name in the body, and a request that deletes a collection has none: when the API server asks RBAC, no name is known. A rule with `resourceNames` matches neither, and whoever the role is bound to gets `forbidden`.",instead:"Put `create` and `deletecollection` into a rule of their own without `resourceNames`.",unless:"The objects are made by server-side apply only, which asks with the name.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]},messages:{neverGranted:e=>`'${e.verb}' of '${e.resource}' is never granted here: such a request has no name that resourceNames could match`},examples:{bad:[{title:"the lock of a leader election is to be made, too",yaml:`
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
`}]},visit({report:e}){function t(a){let s=q(a);for(let n of s)if(n.names.texts().length!==0)for(let o of n.verbs){let r=o.text()??"";if(r!=="create"&&r!=="deletecollection")continue;let i=n.resources.find(l=>Yl(s,n,r,l.text()??""))?.text();i!==void 0&&e(o,"neverGranted",{verb:r,resource:i},{related:[{at:n.names.key,note:"limited here"}]})}}return{Role:t,ClusterRole:t}}});function Yl(e,t,a,s){return s===""||s.includes("/")?!1:!e.some(n=>n.names.texts().length===0&&se(n,t.groups,s)&&n.verbs.some(o=>o.text()==="*"||o.text()===a))}var en=p({id:"role-binding-invalid",area:"access",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The API server rejects a binding of a role",why:"A ClusterRoleBinding binds ClusterRoles only, and it is in no namespace that it could take for its ServiceAccounts. Roles, users and groups are of the group `rbac.authorization.k8s.io`, without a version; ServiceAccounts are of the core group. Everything else is rejected, and the program that relies on the binding has no rights.",instead:"Write the namespace of each ServiceAccount, leave `apiGroup` out of subjects, and use a RoleBinding for a Role.",unless:"Kustomize fills the namespace in when it builds, so that it is told as info where the ServiceAccount of another file has none either.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding","https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/"]},messages:{namespace:e=>`no namespace for ServiceAccount '${e.account}': the API server rejects the ClusterRoleBinding, which is in none`,role:e=>`a ClusterRoleBinding cannot bind Role '${e.role}', only a ClusterRole`,group:e=>`apiGroup of a ${e.kind} is '${e.group}', it has to be '${e.expected}'`,kind:e=>`there is no subject of kind '${e.kind}' (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an account without its namespace, and a Role for the whole cluster",yaml:`
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
`}]},visit({graph:e,report:t}){function a(r){let i=r.visitable==="ClusterRoleBinding",l=r.at.get("roleRef");n(l,l.get("kind").text()??"role",Xs),i&&l.get("kind").text()==="Role"&&t(l.get("kind"),"role",{role:l.get("name").text()??""});for(let c of Xl(r))s(r,c,i)}function s(r,i,l){let c=i.get("kind").text();if(c===void 0||c==="")return;let m=ha.includes(c)?void 0:T(c,ha);if(m!==void 0&&t(i.get("kind"),"kind",{kind:c,meant:m}),!ha.includes(c))return;n(i,c,c==="ServiceAccount"?"":Xs);let d=i.get("name").text();if(!l||c!=="ServiceAccount"||!d||i.get("namespace").value)return;let{related:f,severity:u}=o(r,d);t(i.get("kind"),"namespace",{account:d},{related:f,severity:u})}function n(r,i,l){let c=r.get("apiGroup"),m=c.text();m&&m!==l&&t(c,"group",{kind:i,group:m,expected:l})}function o(r,i){let l=e.ofKind("ServiceAccount").filter(u=>u.name===i&&e.areNear(u,r)),m=l.length===0||l.some(u=>u.file===r.file||u.hasOwnNamespace)?"error":"info",[d]=l;return{related:d?[{at:w(d.at).get("name"),note:"the account"}]:[],severity:m}}return{RoleBinding:a,ClusterRoleBinding:a}}}),Xs="rbac.authorization.k8s.io",ha=["ServiceAccount","User","Group"];function Xl(e){return e.at.get("subjects").items()}var tn=p({id:"role-resource-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A rule of a role names a resource or an API group that does not exist",why:"The API server takes any text in a role and compares it with requests letter by letter. A singular, the name of a kind, or a resource under the group of another one matches no request: whoever the role is bound to gets `forbidden`, often long after the role was written.",instead:"Write the plural in lower case as `kubectl api-resources` lists it, and the group without its version; the group of `v1` is `''`. Subresources are named one by one, as in `pods/log`.",unless:"An aggregated API server of the cluster serves a resource of this name in this group.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources","https://kubernetes.io/docs/reference/using-api/#api-groups"]},messages:{similar:e=>`no resource '${e.resource}' in ${e.groups} (did you mean ${e.meant}?): the rule grants nothing for it`,elsewhere:e=>`${e.resources} to group '${e.group}', not to ${e.groups}: the rule grants nothing for it`,group:e=>`there is no API group '${e.group}' (did you mean '${e.meant}'?): the rule grants nothing`,part:e=>`'${e.resource}' has no subresource '${e.part}' (did you mean '${e.meant}'?): the rule grants nothing for it`,star:e=>`'${e.resource}' matches no request: a star stands for a whole name, as in '*' and '*/scale'`},examples:{bad:[{title:"a kind, a singular and a short name",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Hs(e),s=(u,h)=>Fe(u,e.minorVersion).includes(h)||a().some(y=>y.group===u&&y.plural===h),n=u=>[...Yt(u,e.minorVersion),...a().flatMap(h=>h.plural===u?[h.group]:[])];function o(u){let h=q(u);for(let y of h){for(let v of y.resources)r(v);if(y.groups.includes("*"))continue;let g=y.resources.filter(v=>i(v,y));g.length>0&&!l(y,g)&&c(y,g,h)}}function r(u){let h=u.text()??"";h.includes("*")&&!/^\*(\/[^*]+)?$/.test(h)&&t(u,"star",{resource:h})}function i(u,{groups:h}){let[y="",g]=(u.text()??"").split("/");if(y===""||y.includes("*"))return!1;if(!h.some(R=>s(R,y)))return!0;let v=ea(y),k=g===void 0||v.includes(g)?void 0:V(g,v,R=>R);return g!==void 0&&k!==void 0&&t(u,"part",{resource:y,part:g,meant:k}),!1}function l(u,h){for(let y of u.groupsAt){let g=y.text()??"";if(f(g))continue;let v=g.includes("/")?g.slice(0,g.indexOf("/")):ec(g),k=h.some(R=>v!==void 0&&s(v,ga(R)));if(!(v===void 0||!k&&!g.includes("/")))return t(y,"group",{group:g,meant:v}),!0}return!1}function c(u,h,y){if(!u.groups.every(f))return;let g=new Map;for(let v of h){let k=ga(v),R=n(k);if(y.some($=>$!==u&&se($,R,v.text()??"")))continue;let[P]=R;P!==void 0?g.set(P,[...g.get(P)??[],v]):m(v,u)}for(let[v,[k,...R]]of g){if(!k)continue;let P=R.length+1===u.resources.length&&u.groups.length===1,$=R.length===0?`'${k.text()}' belongs`:`'${k.text()}' and ${R.length} more belong`;t(P?u.groupsAt[0]??k:k,"elsewhere",{resources:$,group:v,groups:fa(u.groups)},{related:R.slice(0,5).map(ne=>({at:ne,note:`belongs to group '${v}', too`}))})}}function m(u,{groups:h}){let y=ga(u),g=tc(y,h,a())??Xt(y)??d(y,h);if(g===void 0)return;let v=h.some(P=>s(P,g)),[k]=n(g);if(!v&&k===void 0)return;let R=v?`'${g}'`:`'${g}' of group '${k}'`;t(u,"similar",{resource:y,meant:R,groups:fa(h)})}function d(u,h){let y=h.flatMap(g=>[...Fe(g,e.minorVersion),...a().flatMap(v=>v.group===g?[v.plural]:[])]);return V(u,y,g=>g)}function f(u){return de.has(u)||a().some(h=>h.group===u)}return{Role:o,ClusterRole:o}}});function ga(e){return(e.text()??"").split("/")[0]??""}function ec(e){return e==="core"||/^v\d+((alpha|beta)\d+)?$/.test(e)?"":[...de].find(a=>e!==""&&a.startsWith(`${e}.`))??V(e,de,a=>a)}function tc(e,t,a){return a.find(s=>t.includes(s.group)&&s.words.includes(e.toLowerCase()))?.plural}var an=p({id:"role-unused",area:"access",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Nobody is given a role: no binding names it",why:"A role grants nothing by itself. One that no binding names is left over, or the binding that was meant to name it is missing, and the program behind it gets `forbidden`.",instead:"Bind the role, or delete it.",unless:"People or other programs bind it in the cluster. It is told only where the run holds everything that exists.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"]},messages:{unbound:e=>`no binding names the ${e.role}: it grants nothing to anybody`},examples:{bad:[{title:"a role whose binding names another one",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let a=O(()=>e.ofKind("ClusterRole").flatMap(mt));return{Role:s,ClusterRole:s};function s(o){let r=w(o.at).get("name");o.name===""||n(o)||e.mayBeUnread(o.name)||e.referencesTo(o).length===0&&t(r,"unbound",{role:b(o)})}function n(o){let r=w(o.at).get("labels").labels();return Object.keys(r).some(l=>l.startsWith("rbac.authorization.k8s.io/aggregate-to-"))||a().some(l=>J(l,r))}}});var sn=p({id:"role-verb-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role names a verb that no request has",why:"The API server takes any text as a verb and compares it with that of a request letter by letter, in lower case. A verb that no request has grants nothing, so that whoever the role is bound to gets `forbidden`.",instead:"Write the verbs of Kubernetes, an item each: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*` for all.",unless:"A program asks for the verb itself by a `SubjectAccessReview`.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb"]},messages:{similar:e=>`no request has the verb '${e.verb}' (did you mean '${e.meant}'?): it grants nothing`,joined:e=>`'${e.verb}' is taken as one verb: each verb has to be an item of its own`,star:e=>`'${e.verb}' matches no request: a star stands for all verbs, not for a part of one`},examples:{bad:[{title:"capitals, a plural, the method of HTTP and a plain word",yaml:`
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
`}]},visit({report:e}){function t(s){for(let{verbs:n}of q(s))for(let o of n)a(o)}function a(s){let n=s.text()??"";if(n===""||n==="*"||Ee.includes(n))return;let o=sc(n);/[,\s]/.test(n.trim())?e(s,"joined",{verb:n}):n.includes("*")?e(s,"star",{verb:n}):o!==void 0&&e(s,"similar",{verb:n,meant:o})}return{Role:t,ClusterRole:t}}}),ac=new Map(Object.entries({add:"create",edit:"update",modify:"update",post:"create",put:"update",read:"get",remove:"delete",view:"get",write:"update"}));function sc(e){let t=e.toLowerCase();return Ee.includes(t)?t:ac.get(t)??V(t,Ee,a=>a)}var nn=p({id:"token-not-mounted",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceAccount has rights, and its pods get no token to use them",why:"A pod speaks to the API server with the token that is mounted into it. With `automountServiceAccountToken: false` there is none: client libraries fail with `unable to load in-cluster configuration`, however many rights the account has been given.",instead:"Set `automountServiceAccountToken: true` in the pod that needs the API, or mount the token by a `projected` volume. If the program does not need the API, delete the binding.",unless:"Somebody else uses the account, by a token that is asked for.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{noToken:e=>`pods of ${e.workload} get no token, and ${e.binding} grants rights to their account '${e.account}'`},examples:{bad:[{title:"the account mounts no token, and the pod does not ask for one",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map(e.references.flatMap(({row:n,from:o,targets:r})=>n.path==="roleRef.name"?[[o,r]]:[]));return{ServiceAccount(n){let o=e.referencesTo(n).filter(({state:d})=>d==="resolved"),r=o.find(({row:d,from:f})=>d.path==="subjects[].name"&&s(f));if(!r)return;let i=o.flatMap(({row:d,from:f})=>d.path==="serviceAccountName"?e.workloadOf(f)??[]:[]),[l]=i;if(!l||!i.every(d=>nc(n,d)))return;let c=l.spec.get("automountServiceAccountToken"),m=[{at:r.at,note:`${b(r.from)} grants rights`}];t(c.exists?c:n.at.get("automountServiceAccountToken"),"noToken",{workload:b(l.resource),binding:b(r.from),account:n.name},{related:[...m,{at:w(l.resource.at).get("name"),note:"its pods"}]})}};function s(n){let o=(a.get(n)??[]).flatMap(r=>q(r));return o.length===0||o.some(({verbs:r})=>r.some(i=>i.text()!=="use"))}}});function nc(e,{spec:t}){return!(t.get("automountServiceAccountToken").flag()??e.at.get("automountServiceAccountToken").flag()??!0)&&!t.get("volumes").items().some(oc)}function oc(e){let t=e.get("projected").get("sources").items();return e.get("secret").exists||t.some(a=>a.get("serviceAccountToken").exists)}function Se(e,t){let a=new Map;for(let s of e){let n=a.get(s.from)??new Map;a.set(s.from,n);let o=`${s.to.kind}/${s.to.namespace}/${s.to.name}/${t(s)}`,r=n.get(o);r?r.push(s):n.set(o,[s])}return[...a.values()].flatMap(s=>[...s.values()].flatMap(([n,...o])=>n?[{first:n,others:o}]:[]))}function dt({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:w(e.resource.at).get("name"),note:rc(e.resource)}]:[],...t.slice(0,5).map(({at:s})=>({at:s,note:"named here, too"}))]}function rc(e){return e.namespace===""?b(e):`${b(e)} in namespace '${e.namespace}'`}var on=p({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:s,optional:n,proof:o})=>s==="missing"&&!n&&(o?.code==="near-key"||o?.code==="no-key"));for(let{first:s,others:n}of Se(a,({to:o,proof:r})=>ic(r)?"":o.key??"")){let{at:o,keyAt:r,to:i,proof:l,effect:c}=s;if(!l||l.code==="complete")continue;let m=b(l.resource),d={object:m,key:i.key??"",effect:c},f=[{at:lc(l.resource),note:`the keys of ${m}`},...n.slice(0,5).map(dc)];l.resource.at.get("binaryData").get(i.key??"").exists?t(r??o,"binary",d,{related:f}):l.code==="near-key"?t(r??o,"similar",{...d,meant:l.key},{related:f}):t(r??o,"absent",{...d,known:cc(l.resource)},{related:f})}}}}});function ic(e){return e?.code==="no-key"&&mc(e.resource).length===0}var ya=["data","stringData","binaryData"];function lc(e){let t=e.at,a=ya.find(s=>t.get(s).exists);return a?t.get(a).key:t.get("metadata").get("name")}function cc(e){let t=ya.flatMap(s=>e.at.get(s).entries().map(([n])=>n)),a=t.slice(0,3).map(s=>`'${s}'`).join(", ");return t.length===0?"it holds no keys":`it has ${a}${t.length>3?` and ${t.length-3} more`:""}`}function mc(e){return ya.flatMap(t=>e.at.get(t).entries().map(([a])=>a))}function dc({keyAt:e,at:t,to:a}){return{at:e??t,note:`key '${a.key??""}' is asked for here, too`}}var rn=p({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:s,optional:n,to:o})=>s==="missing"&&!n&&(o.kind==="ConfigMap"||o.kind==="Secret"));for(let s of Se(a,()=>"")){let{at:n,to:o,effect:r,proof:i}=s.first,l={kind:o.kind,name:o.name,namespace:o.namespace,effect:r},c={related:dt(s),...pc(s.first)};i?.code==="complete"?t(n,"absent",l,c):i?.code==="near-miss"?t(n,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(n,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function pc({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var ln=p({id:"config-object-unused",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that nothing names",why:"Nothing reads the object: no pod takes variables or files from it, and its name stands in no other manifest. It is left over, or the pod that was meant to take it goes without. A Secret that nobody needs is a risk besides.",instead:"Name the object where it is meant to be used, or delete it.",unless:"A program finds it by the API of Kubernetes. It is told only where the run holds everything that exists, where no role lets read all objects of this kind, and not of objects with labels of their own, by which programs find them.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{unused:e=>`nothing of the run names ${e.object}`},examples:{bad:[{title:"the settings of a program that takes others",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let a=O(()=>hc(e.resources.map(({at:r})=>r.value))),s=O(()=>[...e.ofKind("Role"),...e.ofKind("ClusterRole")].flatMap(q));return{ConfigMap:o,Secret:o};function n({kind:r,name:i}){let l=r==="Secret"?"secrets":"configmaps";return s().some(c=>{let m=c.names.texts();return se(c,[""],l)&&(m.length===0||m.includes(i))})}function o(r){let i=w(r.at),l=uc.has(r.namespace)||fc(r);if(r.name===""||l||e.mayBeUnread(r.name)||Object.keys(i.get("labels").labels()).some(m=>!/^(app|app\.kubernetes\.io\/.*)$/.test(m))||e.referencesTo(r).length>0||n(r))return;let c=e.find(r.kind,r.namespace,r.name).length;(a().get(r.name)??0)<=c&&t(i.get("name"),"unused",{object:b(r)})}}}),uc=new Set(["kube-system","kube-public","kube-node-lease"]);function fc({at:e}){let t=e.get("type").text()??"";return/^(kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token|helm\.sh\/.*)$/.test(t)}function hc(e){let t=new Map,a=[...e];for(;a.length>0;){let s=a.pop();if(Array.isArray(s))for(let n of s)a.push(n);else if(S(s))for(let n of Object.values(s))a.push(n);else if(typeof s=="string")for(let n of new Set(s.match(gc)??[]))t.set(n,(t.get(n)??0)+1)}return t}var gc=/[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/g;var mn=p({id:"custom-kind-unknown",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A custom resource is of a kind or a version that its definition does not serve",why:"The API server knows custom resources by the CustomResourceDefinitions alone. A kind or a version that none of them serves is refused with `no matches for kind`. A deprecated version works until an update of the definition takes it away.",instead:"Write the kind exactly as `spec.names.kind` of the definition says, in a version with `served: true`.",unless:"The run holds an older definition than the cluster. Definitions in folders far away are not taken for the ones that are meant.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/"]},messages:{kind:e=>`group '${e.group}' has no kind '${e.kind}' (did you mean '${e.meant}'?)`,version:e=>`kind '${e.kind}' of group '${e.group}' is not served in version '${e.version}', but in ${e.served}`,deprecated:e=>`version '${e.version}' of kind '${e.kind}' is deprecated, others are ${e.served}`},examples:{bad:[{title:"a slip of the pen, an old version and one that is about to go",yaml:`
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
`}]},visit({graph:e,report:t}){let a=O(()=>{let o=new Map;for(let r of e.ofKind("CustomResourceDefinition").flatMap(yc))o.set(r.group,[...o.get(r.group)??[],r]);return o});return{resource(o){let{group:r,kind:i,version:l}=o,c=a().get(r);if(c===void 0||e.mayBeUnread(i)||!c.some(u=>e.areNear(u.resource,o)))return;let m=c.filter(u=>u.kind===i),d=m.flatMap(u=>u.versions),f=cn(d.filter(u=>u.isServed));m.length===0?s(o,c):f!==""&&!d.some(u=>u.isServed&&u.name===l)?t(va(o,"apiVersion"),"version",{group:r,kind:i,version:l,served:f},ba(m[0])):n(o,m)}};function s(o,r){let{group:i,kind:l}=o,c=V(l,r,m=>m.kind);c&&t(va(o,"kind"),"kind",{group:i,kind:l,meant:c.kind},ba(c))}function n(o,r){let{kind:i,version:l}=o,c=r.flatMap(({versions:f})=>f.filter(({name:u})=>u===l)),m=r.flatMap(({versions:f})=>f.filter(u=>u.isServed&&!u.isDeprecated));if(c.length===0||m.length===0||!c.every(({isDeprecated:f})=>f))return;let d={kind:i,version:l,served:cn(m)};t(va(o,"apiVersion"),"deprecated",d,{...ba(r[0]),severity:"info"})}}});function yc(e){let t=e.at.get("spec"),a=t.get("group").text(),s=t.get("names").get("kind").text();if(!a||!s)return[];let n=t.get("version").text(),o=t.get("versions").items().map(i=>({name:i.get("name").text()??"",isServed:i.get("served").flag()!==!1,isDeprecated:i.get("deprecated").flag()===!0})),r=n?[...o,{name:n,isServed:!0,isDeprecated:!1}]:o;return[{resource:e,group:a,kind:s,versions:r}]}function va({at:e},t){return e.get(t)}function cn(e){return[...new Set(e.map(({name:t})=>`'${t}'`))].slice(0,3).join(", ")}function ba(e){return e?{related:[{at:w(e.resource.at).get("name"),note:"the definition"}]}:{}}var pn=p({id:"definition-after-use",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Namespace or a CustomResourceDefinition stands after what needs it",why:'`kubectl` sends the objects of a file in the order in which they are written. What stands before its Namespace is refused with `namespaces "x" not found`, a custom resource before its definition with `no matches for kind`. The second run works, so that it shows only where the cluster is new.',instead:"Put the Namespace first. A CustomResourceDefinition belongs into a file of its own that is applied before: `kubectl apply` looks up all kinds of a file before it sends the first object.",unless:"A tool that sorts objects by kind applies the file, as Helm, Kustomize, Argo CD and Flux do.",refs:["https://kubernetes.io/docs/concepts/workloads/management/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/"]},messages:{namespace:e=>`the Namespace '${e.namespace}' stands after ${e.objects} in it, which kubectl therefore fails to apply the first time`,kind:e=>`the definition of kind '${e.kind}' stands after ${e.objects} of it: the first time, kubectl does not know the kind`},examples:{bad:[{title:"the Namespace was added at the end",yaml:`
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
`}]},visit({graph:e,report:t}){return{Namespace(s){if(vc.has(s.name))return;let n=a(s,({hasOwnNamespace:r,namespace:i})=>r&&i===s.name),[o]=n;o&&t(w(s.at).get("name"),"namespace",{namespace:s.name,objects:dn(n)},{related:[{at:w(o.at).get("name"),note:`${b(o)} is in it`}]})},CustomResourceDefinition(s){let{group:n,kind:o}=bc(s),r=a(s,l=>o!==void 0&&l.group===n&&l.kind===o),[i]=r;!i||o===void 0||t(w(s.at).get("name"),"kind",{kind:o,objects:dn(r)},{related:[{at:w(i.at).get("name"),note:`${b(i)} is of it`}]})}};function a(s,n){let o=e.resources.filter(({file:l})=>l===s.file),r=o.slice(0,o.indexOf(s));return r.some(({kind:l,name:c})=>l===s.kind&&c===s.name)?[]:r.filter(n)}}}),vc=new Set(["default","kube-system","kube-public","kube-node-lease"]);function bc({at:e}){let t=e.get("spec");return{group:t.get("group").text(),kind:t.get("names").get("kind").text()}}function dn({length:e}){return e===1?"an object":`${e} objects`}var un=p({id:"downward-field-unset",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod asks for a label, a container or a limit of its own that it does not have",why:"The downward API gives what the pod itself carries. A label or annotation that is not there is an empty text, without any error; labels of a Deployment are not those of its pods. A container that is not there keeps the one that asks from starting. A limit that is not set is that of the node: a program that sizes its heap by it takes all the memory there is.",instead:"Set the label or the annotation in the pod template, write the key exactly, and set the limit.",unless:"A webhook or Kustomize adds the label: a key that is not even similar to one of the template is told as info, and so is a limit.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/downward-api/","https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/"]},messages:{onOwner:e=>`${e.kind} '${e.key}' is on ${e.owner}, not in its pod template: the value is empty`,similar:e=>`the pod has no ${e.kind} '${e.key}' (did you mean '${e.meant}'?): the value is empty`,absent:e=>`the pod template sets no ${e.kind} '${e.key}': the value is empty`,container:e=>`the pod has no container '${e.container}'${e.meant}: the container that asks for its resources does not start`,limit:e=>`container '${e.container}' sets no ${e.resource}: the value is what the whole node has`},examples:{bad:[{title:"a label of the Deployment, a slip of the pen, and one that nobody sets",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(r,i){for(let l of r.at.get("env").items()){let c=l.get("valueFrom");a(c.get("fieldRef"),i),s(c.get("resourceFieldRef"),i,r)}},workload(r){for(let i of r.spec.get("volumes").items()){let l=i.get("projected").get("sources").items(),c=[i.get("downwardAPI"),...l.map(m=>m.get("downwardAPI"))].flatMap(m=>m.get("items").items());for(let m of c)a(m.get("fieldRef"),r),s(m.get("resourceFieldRef"),r,void 0)}}};function a(r,i){let l=r.get("fieldPath"),[,c,m]=/^metadata\.(labels|annotations)\['(.+)'\]$/.exec(l.text()??"")??[];if(c===void 0||m===void 0||kc(m))return;let d=c==="labels"?i.metadata.get("labels"):i.metadata.get("annotations"),f=d.entries().map(([k])=>k);if(f.includes(m)||e.mayBeUnread(m))return;let u=c==="labels"?"label":"annotation",{resource:h}=i,y=w(h.at).get(c).get(m),g=V(m,f,k=>k),v=d.exists?[{at:d.key,note:`the ${c} of the pods`}]:[];y.exists&&h.kind!=="Pod"?t(l,"onOwner",{kind:u,key:m,owner:b(h)},{related:[{at:y.key,note:"here"}]}):g!==void 0?t(l,"similar",{kind:u,key:m,meant:g},{related:v}):t(l,"absent",{kind:u,key:m},{related:v,severity:"info"})}function s(r,i,l){let c=r.get("containerName"),m=c.text()||l?.name,d=r.get("resource").text();if(!m||!d)return;let f=i.containers.find(u=>u.name===m);if(f)n(r.get("resource"),d,f);else if(!e.mayBeUnread(m)){let u=V(m,i.containers,y=>y.name),h=u?` (did you mean '${u.name}'?)`:"";t(c,"container",{container:m,meant:h},{severity:"error"})}}function n(r,i,{at:l,name:c,workload:m}){let d=/^limits\.(cpu|memory)$/.exec(i)?.[1];d===void 0||l.get("resources").get("limits").get(d).exists||o(m)||t(r,"limit",{container:c,resource:i},{severity:"info"})}function o({resource:r}){return e.ofKind("LimitRange").some(i=>e.sameNamespace(i,r)!==!1)}}});function kc(e){return wc.has(e)||/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("app.kubernetes.io/")}var wc=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","job-name"]);var fn=p({id:"namespace-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Objects are in a namespace that does not exist",why:'The API server refuses every object of a namespace that does not exist: `namespaces "x" not found`. Nothing makes a namespace by the way, and `kubectl` goes on with the other objects of the file.',instead:"Write the name of the Namespace exactly, or add a Namespace and apply it first.",unless:"The namespace exists in the cluster, or a tool makes it, as `helm install --create-namespace` does: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]},messages:{similar:e=>`there is no Namespace '${e.namespace}' (did you mean '${e.meant}'?): the API server refuses the object${e.more}`,absent:e=>`there is no Namespace '${e.namespace}': the API server refuses the object${e.more}`},examples:{bad:[{title:"a slip of the pen in one of two objects",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({to:s,state:n,proof:o,from:r})=>s.kind==="Namespace"&&jt(s.name)&&n==="missing"&&(o?.code!=="near-miss"||e.areNear(r,o.resource)));for(let[s,...n]of xc(a)){let{at:o,to:r,proof:i}=s,l={namespace:r.name,more:n.length>0?` and ${n.length} more`:""},c=n.slice(0,5).map(m=>({at:m.at,note:"named here, too"}));if(i?.code==="near-miss"){let m={at:w(i.resource.at).get("name"),note:"the Namespace"};t(o,"similar",{...l,meant:i.resource.name},{related:[m,...c]})}else t(o,"absent",l,{related:c})}}}}});function xc(e){let t=new Map;for(let a of e){let s=t.get(a.to.name);s?s.push(a):t.set(a.to.name,[a])}return[...t.values()]}var hn=p({id:"pull-secret-type",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Secret that images are pulled with is of a type that the kubelet does not read",why:"The kubelet takes logins of registries from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg` only, whatever the keys are called. Others it leaves out without a word, pulls without a login, and a private image ends in `ImagePullBackOff`.",instead:"Make the Secret by `kubectl create secret docker-registry`, or write the type. The type of a Secret that exists cannot be changed: delete it first.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/","https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets"]},messages:{ignored:e=>`images are pulled without Secret '${e.secret}': the kubelet takes no login from type '${e.type}'`},examples:{bad:[{title:"a login in a Secret without a type",yaml:`
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
`}]},visit({graph:e,report:t}){return{Secret(a){let s=a.at.get("type");if(Cc.has(s.text()||"Opaque"))return;let n=e.referencesTo(a).filter(({row:o,state:r})=>o.path==="imagePullSecrets[].name"&&r==="resolved");n.length!==0&&t(Rc(a),"ignored",{secret:a.name,type:s.text()||"Opaque"},{related:n.slice(0,5).map(({at:o,from:r})=>({at:o,note:`${b(r)} pulls images with it`}))})}}}}),Cc=new Set(["kubernetes.io/dockerconfigjson","kubernetes.io/dockercfg"]);function Rc({at:e}){let t=e.get("type");return t.exists?t:w(e).get("name")}var gn=p({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(s=>s.state==="missing"&&!s.optional&&!Vc(e,s));for(let s of Se(a,({at:n})=>String(n.path.at(0)))){let{from:n,at:o,to:r,proof:i,effect:l}=s.first,c={target:`${r.kind} '${r.name}'`,effect:l},m={related:dt(s),...n.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(o,"absent",c,m):i?.code==="near-miss"?t(o,"similar",{...c,meant:i.resource.name},m):i?.code==="other-namespace"&&t(o,"elsewhere",{...c,namespace:r.namespace,other:i.resource.namespace},m)}}}}});function Vc(e,{from:t,to:a,proof:s}){return a.selector!==void 0||s?.code==="no-port"||a.kind==="Namespace"||a.kind==="CSIDriver"||a.kind==="Node"||a.kind==="CustomResourceDefinition"||a.kind==="ConfigMap"||a.kind==="Secret"||a.kind==="StorageClass"||a.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:a.kind==="Service"&&t.visitable==="StatefulSet"}function pt(e,{resource:t},a){let s=a.get("projected"),o=(s.exists?s.get("sources").items():[a]).flatMap(r=>Pc(e,t,r));if(o.length!==0)return{files:o.flatMap(r=>r??[]),isOpen:o.includes(void 0),isProjected:s.exists}}function Pc(e,t,a){let s=[],n=a.get("configMap"),o=a.get("secret"),r=a.get("downwardAPI");if(n.exists&&s.push(i("ConfigMap",n.get("name"),n.get("items"))),o.exists){let l=o.get("secretName").exists?o.get("secretName"):o.get("name");s.push(i("Secret",l,o.get("items")))}r.exists&&s.push(yn(r.get("items"),"a field of the pod"));for(let l of[a.get("serviceAccountToken"),a.get("clusterTrustBundle")]){let c=l.get("path");l.exists&&s.push(vn(c,l.name))}return s;function i(l,c,m){let d=c.text();if(!d)return;let f=`${l} '${d}'`;if(m.items().length>0)return yn(m,f);let h=e.find(l,t.namespace,d).filter(y=>e.sameNamespace(t,y)===!0).flatMap(y=>Ie(y,!0));if(h.length!==0)return h.map(y=>({path:y,at:c,source:f,isWritten:!1}))}}function yn(e,t){return e.items().flatMap(a=>vn(a.get("path"),t))}function vn(e,t){let a=e.text();return a?[{path:a,at:e,source:t,isWritten:!0}]:[]}var bn=p({id:"sub-path-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A mount takes a file out of a volume that does not hold it",why:"A volume of a ConfigMap or Secret with `items`, and a projected one, holds the paths of the items and not the keys. The kubelet makes an empty folder for a `subPath` that is not there, and the program finds a folder where it wants to read a file.",instead:"Write the `path` of the item, or add an item for the key.",unless:"An empty folder is wanted there.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath","https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{absent:e=>`volume '${e.volume}' holds no file '${e.path}'${e.meant}: an empty folder is mounted in its place`},examples:{bad:[{title:"the key instead of the path, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let s of a.spec.get("volumes").items()){let n=pt(e,a,s);if(!n||n.isOpen||!(n.isProjected||n.files.every(r=>r.isWritten)))continue;let o=n.files.map(({path:r})=>r);for(let r of a.containers.flatMap(i=>Sc(i,s.get("name").text()))){let i=r.text()?.replace(/\/+$/,"");if(!i||o.some(m=>m===i||m.startsWith(`${i}/`)))continue;let l=V(i,o,m=>m)??(o.length===1?o[0]:void 0),c=l===void 0?"":` (did you mean '${l}'?)`;t(r,"absent",{path:i,volume:s.get("name").text()??"",meant:c})}}}}}});function Sc({at:e},t){return e.get("volumeMounts").items().filter(a=>a.get("name").text()===t).map(a=>a.get("subPath"))}var kn=p({id:"token-secret-not-made",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The token Secret of a ServiceAccount is named, which is not made any more",why:"Up to 1.23, Kubernetes made a Secret with a token for each ServiceAccount, and its name ended in five random letters. Since 1.24 it makes none: in a new cluster the pods stay in `ContainerCreating`. The random letters differ from cluster to cluster anyway.",instead:"Take the token that each pod has under `/var/run/secrets/kubernetes.io/serviceaccount`, mount a `projected` volume with `serviceAccountToken`, or write a Secret of type `kubernetes.io/service-account-token`.",unless:"The Secret is left over from an old cluster and is to stay.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{notMade:e=>`no Secret '${e.secret}' is made for ServiceAccount '${e.account}' since Kubernetes 1.24`},examples:{bad:[{title:"the token of an account is mounted by the name that it got once",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference({to:a,state:s,optional:n,at:o}){if(a.kind!=="Secret"||s!=="unknown"||n||e.minorVersion<24)return;let r=Mc.exec(a.name)?.[1];r!==void 0&&t(o,"notMade",{secret:a.name,account:r})}}}}),Mc=/^(.+)-token-[bcdfghjklmnpqrstvwxz2456789]{5}$/;function wn(e,t){let a=t.at.get("env").items().map(n=>n.get("name").text()??""),s=t.at.get("envFrom").items().map(n=>$c(e,t,n));return{own:a,imported:new Set(s.flatMap(n=>n??[])),isOpen:s.includes(void 0)}}function $c(e,{workload:t},a){let s=a.get("secretRef").exists,n=a.get(s?"secretRef":"configMapRef").get("name").text(),o=a.get("prefix").text()??"";if(!n)return;let{resource:r}=t,l=e.find(s?"Secret":"ConfigMap",r.namespace,n).filter(c=>e.sameNamespace(r,c)===!0).flatMap(c=>Ie(c,!1));return l.length===0?void 0:l.map(c=>`${o}${c}`)}function ut(e){let a=[...(e.text()??"").matchAll(/\$\$|\$\(([^)]*)\)/g)].flatMap(([,s])=>s||[]);return[...new Set(a)].map(s=>({at:e,name:s}))}function xn(e){return/^KUBERNETES_|_SERVICE_(HOST|PORT)(_|$)|_PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?$/.test(e)}var Cn=p({id:"variable-undefined",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"`$(NAME)` names a variable that the container does not have there",why:"Kubernetes puts the value of a variable for `$(NAME)` in `command`, `args` and `env`. A name that it does not know stays in the text as it is, without any error, and the program gets `$(NAME)` as a host, a path or a flag. In `env` only variables that stand further up count, in `subPathExpr` an unknown one keeps the container from starting. Variables of the image are not known.",instead:"Write the name exactly as it stands under `env`, define the variable, or move it up. A text that is meant for a shell is written `$$(NAME)`.",unless:"A tool puts the value in before the manifest is applied.",refs:["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/","https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/"]},messages:{later:e=>`'$(${e.name})' stays as it is: '${e.name}' is defined further down`,similar:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable (did you mean '${e.meant}'?)`,absent:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable`,path:e=>`container '${e.container}' has no variable '${e.name}' for its subPathExpr: it does not start`},examples:{bad:[{title:"a slip of the pen, and a variable of the image",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(s){let n=Oc(s);if(n.length===0)return;let o=wn(e,s);if(!o.isOpen)for(let r of n)a(s,o,r)}};function a(s,n,o){let{at:r,name:i,before:l,isPath:c}=o,m=l===void 0?n.own:n.own.slice(0,l);if(m.includes(i)||n.imported.has(i)||xn(i)||e.isVariableSet(i)||e.mayBeUnread(i))return;let d={name:i,container:s.name},f=l===void 0?-1:n.own.indexOf(i,l+1),u=V(i,[...m,...n.imported],y=>y),h=Ac.test(i)||u!==void 0&&!Nc(s);if(f>=0){let y=s.at.get("env").items()[f];t(r,"later",{name:i},{related:y?[{at:y.get("name"),note:"defined here"}]:[]})}else c?t(r,"path",d,{severity:"error"}):h&&u!==void 0?t(r,"similar",{...d,meant:u}):h&&t(r,"absent",d)}}}),Ac=/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;function Oc({at:e}){let t=[...e.get("command").items(),...e.get("args").items()],a=e.get("env").items().flatMap((n,o)=>ut(n.get("value")).map(r=>({...r,before:o}))),s=e.get("volumeMounts").items().flatMap(n=>ut(n.get("subPathExpr")).map(o=>({...o,isPath:!0})));return[...t.flatMap(ut),...a,...s]}function Nc({at:e}){return[...e.get("command").texts(),...e.get("args").texts()].some(a=>/(^|\/)(a|ba|da|k|z)?sh$/.test(a)||a.includes(`
`))}var Rn=p({id:"volume-file-collision",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two sources of a volume write the same file",why:"The keys of all ConfigMaps and Secrets of a projected volume become files of one folder. Where two have the same key, the later one wins without a word. Paths that are written out twice in a projected volume are rejected by the API server.",instead:"Give one of the files another `path` by `items`, or leave it out.",unless:"The later source is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{rejected:e=>`path '${e.path}' stands twice in projected volume '${e.volume}': the API server rejects the pod`,replaced:e=>`file '${e.path}'${e.more} of volume '${e.volume}' is replaced by that of ${e.by}`},examples:{bad:[{title:"two ConfigMaps with the same key",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let s of a.spec.get("volumes").items()){let n=pt(e,a,s),o=s.get("name").text()??"";for(let{first:r,again:i,others:l}of Tc(n?.files??[])){let c=[{at:r.at,note:`${r.source} has it, too`}],{path:m}=i;if(n?.isProjected&&r.isWritten&&i.isWritten)t(i.at,"rejected",{path:m,volume:o},{related:c,severity:"error"});else if(r.source!==i.source||r.isWritten&&i.isWritten){let d=l>0?` and ${l} more`:"";t(i.at,"replaced",{path:m,volume:o,by:i.source,more:d},{related:c})}}}}}}});function Tc(e){let t=new Map,a=new Map;for(let s of e){let n=t.get(s.path),o=a.get(s.at);n?n.at!==s.at&&a.set(s.at,o?{...o,others:o.others+1}:{first:n,again:s,others:0}):t.set(s.path,s)}return[...a.values()]}var Vn=p({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:a,at:s},n){t!=="container"||_(n)||s.get("livenessProbe").exists||!s.get("image").exists||e(s.get("name"),"missing",{container:a})}}}});var Wc=["startupProbe","livenessProbe","readinessProbe"],Gc=["postStart","preStop"];function ft({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...Wc.map(a=>({name:a,at:t.get(a),isHook:!1})),...Gc.map(a=>({name:a,at:t.get("lifecycle").get(a),isHook:!0}))].filter(a=>a.at.exists)}var Sn=p({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:a,at:s,isHook:n}of ft(t)){if(!S(s.value))continue;let o=n?jc:Lc,r=o.filter(l=>s.get(l).exists),i=o.filter(l=>!n||l!=="tcpSocket");r.length===0&&e(s.key,"none",{check:a,known:Pn(i,"or")}),n&&r.length===1&&r[0]==="tcpSocket"&&e(s.get("tcpSocket").key,"tcp",{check:a},{severity:"warning"}),r.length>1&&e(s.key,"several",{check:a,found:Pn(r,"and")})}}}}}),Lc=["exec","httpGet","tcpSocket","grpc"],jc=["exec","httpGet","tcpSocket","sleep"];function Pn(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Mn=p({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,a){let{name:s,at:n}=t,o=n.get("ports").exists?[{at:n.get("ports").key,note:"the ports of the container"}]:[],r=new Set;for(let{check:i,port:l,isElsewhere:c}of qc(t)){let m=l.scalar();if(typeof m=="string"){let d=Ic(t);/^\d+$/.test(m)?e(l,"text",{check:i,port:m}):m!==""&&!d.includes(m)&&e(l,"name",{check:i,port:m,container:s,declared:Ec(m,d)},{related:o})}else m&&!c&&!r.has(m)&&Dc(m,t,a)&&(r.add(m),e(l,"number",{check:i,port:m,container:s,declared:[...new Set(ka(t))].join(", ")},{related:o,severity:"info"}))}}}}});function qc(e){return ft(e).flatMap(({name:t,at:a})=>[...[a.get("httpGet"),a.get("tcpSocket")].map(s=>({check:t,port:s.get("port"),isElsewhere:s.get("host").exists})),{check:t,port:a.get("grpc").get("port"),isElsewhere:!1}])}function Dc(e,t,a){return ka(t).length>0&&!a.containers.some(s=>ka(s).includes(e))}function Ic(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function ka(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function Ec(e,t){if(t.length===0)return"no port by name";let a=T(e,t);return a===void 0?t.map(s=>`'${s}'`).join(", "):`'${a}'`}var Nn=p({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let s=a.containers.filter(({role:c,at:m})=>c==="container"&&m.get("image").exists);if(s.length===0||_(a)||a.resource.visitable==="PodTemplate")return;let n=Bc(e.servicesOf(a).filter(Fc),a.resource.file),o=s.flatMap(c=>({container:c,service:n.find(m=>zc(m,c))}));if(o.some(({service:c})=>c)){for(let{container:c,service:m}of o)!m||An(c)||t(c.at.get("name"),"served",{container:c.name,service:m.name},{severity:"warning",related:[On(m)]});return}if(s.some(An))return;let[r,...i]=s,l=n[0]?{severity:"warning",related:[On(n[0])]}:{};i.length>0?t(a.spec.get("containers").key,"several",{count:s.length},l):r&&t(r.at.get("name"),"single",{container:r.name},l)}}}});function Fc(e){let t=e.at.get("spec"),a=t.get("ports").items().map(s=>`${s.get("name").text()??""} ${s.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(a.length>0&&a.every(s=>/metrics|prometheus/.test(s)))}function Bc(e,t){let a=s=>s.file===t?0:$n(s.file)===$n(t)?1:2;return[...e].sort((s,n)=>a(s)-a(n))}function $n(e){return e.slice(0,e.lastIndexOf("/")+1)}function An({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function zc(e,t){return e.at.get("spec").get("ports").items().some(a=>{let s=a.get("targetPort").scalar()||a.get("port").number(),n=a.get("protocol").text()??"TCP",o=t.at.get("ports").items().filter(r=>(r.get("protocol").text()??"TCP")===n);return s!==void 0&&o.some(r=>r.get("name").text()===s||r.get("containerPort").number()===s)})}function On(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function Me(e){let t=Kc(e),a=e.containers.filter(n=>!t(n)).map(({at:n})=>({at:n.get("image"),policy:n.get("imagePullPolicy")})),s=e.spec.get("volumes").items().map(n=>{let o=n.get("image");return{at:o.get("reference"),policy:o.get("pullPolicy")}});return[...a,...s].flatMap(({at:n,policy:o})=>{let r=n.text();return r===void 0?[]:[{at:n,policy:o,text:r}]})}function Kc({resource:e}){let a=w(e.at).get("annotations").entries().some(([o])=>o==="image.openshift.io/triggers"),n=e.at.get("spec").get("triggers").items().flatMap(o=>o.get("imageChangeParams").get("containerNames").texts());return({name:o,at:r})=>a||n.includes(o)||o==="istio-proxy"&&r.get("image").text()==="auto"}function he(e,t=50){let a=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return a.length<=t?a:`\u2026${a.slice(1-t)}`}var Tn=p({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:s,policy:n}of Me(t)){let o=_c(s,n);if(o===void 0)continue;let r=o==="pinned"?{severity:"info"}:{};e(n,o,{image:he(s),policy:n.text()??""},{...r,related:[{at:a,note:"the image"}]})}}}}});function _c(e,t){if(t.value==="Never")return"never";let a=pe(e);if(a===void 0)return;if(t.value==="Always")return a.digest===void 0?void 0:"pinned";let s=a.tag==="latest"&&a.digest===void 0;return t.value==="IfNotPresent"&&s?"stale":void 0}var Wn=p({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:s}of Me(t)){let n=he(s.trim(),40),o=Uc.exec(s)?.[0].trim();if(s.trim()==="")e(a,"empty");else{if(pe(s))continue;o?e(a,"variable",{image:n,variable:he(o,40)},{severity:"info"}):s!==s.trim()?e(a,"blank",{image:n}):e(a,"invalid",{image:n,reason:Hc(s)})}}}}}}),Uc=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,Jc=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function Hc(e){return Jc.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var Gn=p({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let{at:s,text:n}of Me(a)){let o=pe(n);!o||o.digest!==void 0||o.tag!=="latest"||e.isImageSet(n)||t(s,o.explicitTag===void 0?"untagged":"latest",{image:he(n,70)})}}}}});function ht(e){let t=O(()=>Ln(e.workloads,({labels:s})=>s)),a=O(()=>Ln(e.workloads,jn));return{carrying:s=>Object.entries(s).flatMap(([n,o])=>t().get(`${n}=${o}`)??[]),labelled(s){let[n]=Object.entries(s);return(n?a().get(`${n[0]}=${n[1]}`)??[]:[]).filter(r=>oe(s,jn(r)))}}}function Ln(e,t){let a=new Map;for(let s of e)for(let[n,o]of Object.entries(t(s))){let r=a.get(`${n}=${o}`);r?r.push(s):a.set(`${n}=${o}`,[s])}return a}function jn({resource:e}){return w(e.at).get("labels").labels()}var qn=p({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=ht(e);return{reference(s){let{from:n,at:o,to:r,state:i,targets:l}=s;if(n.visitable!=="StatefulSet"||r.kind!=="Service")return;if(i==="missing"){let f=tm(s.proof);return t(o,"missing",{service:r.name,hint:em(s)},{related:f})}let c=l,[m]=c,d=e.workloadOf(n);if(!(i!=="resolved"||!m||!d))if(c.some(Qc)){if(!c.some(f=>Yc(f,d)||Xc(e,a,f))){let f=[{at:m.at.get("spec").get("selector").key,note:"its selector"},{at:d.metadata.get("labels").key,note:"the labels of the pods"}];t(o,"unselected",{service:r.name,set:b(n)},{related:f})}}else{let f=[{at:Zc(m),note:"it has an address of its own"}],u=(d.replicas??2)>1?"warning":"info";t(o,"address",{service:r.name},{related:f,severity:u})}}}}});function Qc(e){return e.at.get("spec").get("clusterIP").text()==="None"}function Zc(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:a})=>a)??w(e.at).get("name")}function Yc(e,t){return oe(e.at.get("spec").get("selector").labels(),t.labels)}function Xc(e,t,a){let s=a.at.get("spec").get("selector").labels();return e.find("Endpoints",a.namespace,a.name).length>0?!0:e.selectedBy(a,s).workloads.length===0&&(e.nearLabel(a,a.at.get("spec").get("selector"))!==void 0||t.labelled(s).length>0)}function em({proof:e}){let t=Dn(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function tm(e){let t=Dn(e);return t?[{at:w(t.at).get("name"),note:b(t)}]:[]}function Dn(e){return e&&"resource"in e?e.resource:void 0}var En=p({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let a=ht(e),s=O(()=>e.resources.filter(n=>lm(e,n)));return{Service(n){if(!om(n)||rm(e,n))return;let o=e.nearLabel(n,n.at.get("spec").get("selector"));if(o){let{pair:u,label:h,isKey:y,workload:g}=o,v={selector:gt(u),label:gt(h),workload:b(g.resource)},k=[{at:y?h.key:h,note:"the label of the pods"}];return t(y?u.key:u,"near",v,{related:k})}if(s().some(u=>e.sameNamespace(n,u)!==!1))return;let{key:r,pairs:i,values:l}=yt(n),c=({resource:u})=>e.sameNamespace(n,u)===!0,m=a.labelled(i).find(c)?.resource;if(m)return t(r,"owner",{...l,workload:b(m)},In(m,"labels"));if(im(e,n,a))return;let d=am(e,n);if(d){let{pair:u,label:h,workload:y}=d,g={selector:gt(u),label:gt(h),workload:b(y.resource)};return t(u,"near",g,{related:[{at:h,note:"the label of the pods"}]})}let f=sm(e,n,a)?.resource;if(f){let u={...l,workload:b(f),other:f.namespace};return t(r,"elsewhere",u,In(f,"namespace"))}e.isComplete&&t(r,"none",l)}}}});function yt(e){let t=e.at.get("spec").get("selector"),a=t.labels(),s={selector:re({matchLabels:a}),namespace:e.namespace};return{key:t.key,pairs:a,values:s}}function gt(e){return`${e.name}=${e.text()??""}`}function In(e,t){let a=w(e.at).get(t);return{related:[{at:t==="labels"?a.key:a,note:`the ${t} of ${b(e)} itself`}]}}function am(e,t){let a=e.workloads.find(({resource:n})=>n.name===t.name&&n.file===t.file&&e.sameNamespace(t,n)===!0);if(!a||t.name===""||e.mayBeServed(a))return;let s=a.metadata.get("labels").entries();for(let[n,o]of t.at.get("spec").get("selector").entries()){if(a.labels[n]===o.text())continue;let r=s.find(([i,l])=>i===n||l.text()===o.text())?.[1];if(r)return{workload:a,pair:o,label:r}}}function sm(e,t,a){let{pairs:s}=yt(t);return a.carrying(s).filter(({labels:o})=>oe(s,o)).find(o=>e.areNear(t,o.resource)&&!e.mayBeServed(o))}var nm=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function om(e){let t=e.at.get("spec"),a=t.get("selector").entries();return t.get("type").text()==="ExternalName"||a.length===0?!1:a.every(([s,n])=>n.text()!==void 0&&!nm.test(s))}function rm(e,t){let{pairs:a}=yt(t),{workloads:s,perhaps:n}=e.selectedBy(t,a);return s.length>0||n.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:r})=>w(r).get("labels").labels()).some(r=>r["kubernetes.io/service-name"]===t.name)||Object.values(a).some(e.mayBeUnread)}function im(e,t,a){let{pairs:s}=yt(t);return a.carrying(s).some(({labels:n,resource:o})=>{let r=Object.keys(s).filter(l=>Object.hasOwn(n,l));return!(r.length===Object.keys(s).length)&&r.every(l=>n[l]===s[l])&&e.sameNamespace(t,o)!==!1})}function lm(e,t){return Qt(t)&&e.workloadOf(t)===void 0}var Bn=p({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=mm(e,a),n=a.at.get("spec").get("clusterIP").text()==="None",o=e.isComplete||s.some(({resource:r})=>vt(r)===vt(a));for(let{at:r,target:i,protocol:l}of cm(a)){let[c]=s;if(typeof i=="string"&&/^\d+$/.test(i))t(r,"text",{port:i});else if(c)if(typeof i=="number"){let m=um(i,s);if(!m||n||!o)continue;let d={port:i,workload:b(c.resource),declared:m};t(r,"number",d,{related:Fn(c),severity:"info"})}else{let m=pm(e,s,{target:i,wanted:l});if(!m||!(o||m.isCertain))continue;let d=n?{severity:"warning"}:{},f={port:i,workload:b(c.resource),wanted:l,...m};t(r,m.message,f,{related:Fn(c),...d})}else continue}}}}});function cm(e){return e.at.get("spec").get("ports").items().flatMap(a=>{let s=a.get("protocol").text()??"TCP",n=a.get("targetPort").scalar();if(n)return[{at:a.get("targetPort"),target:n,protocol:s}];let o=a.get("port").number();return o===void 0?[]:[{at:a.get("port"),target:o,protocol:s}]})}function mm(e,t){let a=t.at.get("spec");if(a.get("type").text()==="ExternalName")return[];let{workloads:s,perhaps:n}=e.selectedBy(t,a.get("selector").labels());if(s.length===0)return[];let o=({resource:r})=>vt(r)===vt(t)?0:1;return[...s,...n].sort((r,i)=>o(r)-o(i))}function vt({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var dm=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function pm(e,t,{target:a,wanted:s}){if(dm.has(a)||e.mayBeUnread(a))return;let n={port:0,targetPort:a,protocol:s},o=e.minorVersion>=33;if(t.some(d=>da({servicePort:n,containers:wa(d),sidecarsCount:o}).found))return;let r=t.flatMap(wa).flatMap(d=>d.role==="init"?[]:d.ports),i=r.find(({name:d,protocol:f="TCP"})=>d===a&&f!==s);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(a)?[]:r.flatMap(({name:d})=>d??[]),c=T(a,l),m=V(a,l,d=>d)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:m}}function um(e,t){let a=t.flatMap(wa),s=[...new Set(a.flatMap(({ports:o})=>o.map(({containerPort:r})=>r)))];return a.some(({role:o,ports:r})=>o==="container"&&r.length===0)||s.includes(e)?void 0:s.join(", ")}function wa({containers:e}){return e.flatMap(({role:t,at:a})=>t==="ephemeral"?[]:[{role:t,ports:fm(a)}])}function fm(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function Fn({resource:e,containers:t,spec:a}){return[{at:t.map(({at:n})=>n.get("ports")).find(({exists:n})=>n)?.key??a.get("containers").key,note:`the ports of ${b(e)}`}]}function bt(e){let t=new Map;return{isLimited:(n,o)=>zn(n).some(r=>r.get("limits").get(o).exists)||a(n,o,["default","max"]),isRequested:(n,o)=>zn(n).some(r=>r.get("requests").get(o).exists||r.get("limits").get(o).exists)||a(n,o,["defaultRequest","default","max","min"])};function a(n,o,r){return s(n).some(l=>r.some(c=>l.get(c).get(o).exists))||e.mayBeUnread("LimitRange")}function s({workload:{resource:n}}){let o=`${n.hasOwnNamespace}/${n.namespace}`,r=t.get(o);if(r)return r;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,n)!==!1).flatMap(({at:c})=>hm(c));return t.set(o,l),l}}function hm(e){return e.get("spec").get("limits").items().filter(a=>a.get("type").text()==="Container")}function kt({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function Je({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function zn({at:e,workload:t}){let a=t.spec.get("resources");return[e.get("resources"),a]}var Kn=p({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:a,isRequested:s}=bt(e);return{container(n,o){!kt(n)||_(o)||a(n,"memory")||!s(n,"memory")||t(Je(n),"missing",{container:n.name})}}}});function xt({containers:e,spec:t}){let a=t.get("resources");return[...e.flatMap(({at:s})=>Ca(s.get("resources"),"container")),...Ca(a,"container"),...ge(t.get("overhead"),"container"),...e.flatMap(({at:s})=>s.get("env").items().flatMap(n=>wt(n.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(s=>[...wt(s.get("emptyDir").get("sizeLimit"),"storage","volume"),...xa(s.get("ephemeral").get("volumeClaimTemplate"))])]}function Ct(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return xa(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(xa);case"PersistentVolume":return ge(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return ge(t.get("spec").get("hard"),"quota");case"LimitRange":return gm(t);case"HorizontalPodAutoscaler":return ym(t);default:return[]}}function xa(e){return Ca(e.get("spec").get("resources"),"volume")}function Ca(e,t){return[...ge(e.get("requests"),t),...ge(e.get("limits"),t)]}function gm(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(a=>ge(t.get(a),"range")),...["min","maxLimitRequestRatio"].flatMap(a=>ge(t.get(a),"range").map(s=>({...s,resource:""})))])}function ym(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,a])=>{let s=a.get("target");return[s.get("value"),s.get("averageValue")].flatMap(n=>wt(n,a.get("name").text()??"","metric"))}))}function ge(e,t){return e.entries().flatMap(([a,s])=>wt(s,a,t))}function wt(e,t,a){let s=e.scalar();return s===void 0||/\$[({\w]|\{\{/.test(String(s))?[]:[{at:e,resource:t,use:a}]}var _n=p({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=wm(a);s&&e(a.at,s.message,s.reading)};return{resource:a=>Ct(a).forEach(t),workload:a=>xt(a).forEach(t)}}}),vm=1024*1024,bm=500,km=65536;function wm({at:e,resource:t,use:a}){let s=String(e.scalar()).trim(),n=z(s);if(n===void 0||n.numerator<=0n)return;let o=Number(n.numerator)/10**n.scale,r={field:e.name,text:s,value:xe(n),meant:""};if(/(^|\.)cpu$/.test(t)){let f=xm(s,o,a);return f&&{message:f,reading:{...r,meant:`${s}m`}}}let i=/(^|\.)memory$/.test(t);if(o>=vm||!(i||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(s)??[];if(l===void 0||c===""&&Number(l)>km)return;if(c==="m")return{message:"milli",reading:{...r,meant:`${l}Mi`}};let m=a==="volume"&&t==="storage"&&e.name!=="sizeLimit",d=`${l}${m?"Gi":"Mi"}`;return i||c===""?{message:"bytes",reading:{...r,meant:d}}:void 0}function xm(e,t,a){if(/[KMGTPE]i$/.test(e))return"unit";if(a!=="quota")return t>=bm?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&a==="container"?"fine":void 0}var Un=p({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:a,use:s})=>{let n=a.scalar()??"",o=zt(n),r={field:a.name,text:String(n)};if(o===void 0){(z(n)?.numerator??0n)<0n&&s!=="range"&&s!=="divisor"&&e(a,"negative",r);return}let{code:i,suggestion:l,alternative:c}=o;i==="empty"?e(a,"empty",r):l===void 0?e(a,"invalid",r):e(a,"meant",{...r,meant:c===void 0?`'${l}'`:`'${l}' or '${c}'`})};return{resource:a=>Ct(a).forEach(t),workload:a=>xt(a).forEach(t)}}});var Zn=p({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=a.get("limits");for(let[n,o]of a.get("requests").entries()){let r=s.get(n),i={resource:n,request:String(o.value),limit:String(r.value)},l=z(o.scalar()),c=z(r.scalar());if(l===void 0||r.exists&&c===void 0||/memory|storage/.test(n)&&[l,c].some(Cm))continue;let m=[{at:r,note:"the limit"}];c===void 0?Jn(n)&&l.numerator!==0n&&e(o,"unlimited",i):Jn(n)&&F(l,c)!==0?e(o,"unequal",i,{related:m}):Rm(l,c)&&e(o,"above",i,{related:m})}};return{container:({at:a})=>t(a.get("resources")),workload:({spec:a})=>t(a.get("resources"))}}});function Cm(e){return e!==void 0&&e.numerator>0n&&et(e)<1048576n}function Jn(e){if(e.startsWith("hugepages-"))return!0;let[t="",a]=e.split("/");return a!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function Rm(e,t){return F(e,t)>0&&(Hn(e)||Hn(t)||Qn(e)!==Qn(t))}function Hn({numerator:e,scale:t}){return t<=3||e>10n**15n}function Qn(e){return et({...e,scale:e.scale-3})}var Yn=p({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let a=bt(e);return{container(s){if(!kt(s))return;let n=Vm(s,a);if(n===void 0)return;let{name:o}=s;Pm(s)&&n.both?t(Je(s),"bare",{container:o}):t(Je(s),"missing",{container:o,lacks:n.text})}}}});function Vm(e,{isRequested:t}){let a=t(e,"cpu"),s=t(e,"memory");if(!(a&&s))return a?{text:"no memory request and no memory limit",both:!1}:{text:s?"no cpu request":"no cpu request and no memory request",both:!s}}function Pm({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var Xn=p({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server rejects a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
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
`}]},visit({report:e}){return{Namespace(t){let a=t.at.get("metadata"),s=a.get("labels"),n=new Map(Pe(s.labels()).problems.map(o=>[o.label,o]));for(let[o,r]of s.entries()){let i=n.get(o);i?.code==="level"?e(r,"level",{value:i.value}):i?e(r,"version",{value:i.value}):o.startsWith(N)&&!fe.includes(o)&&e(r.key,"key",{label:o,meant:Sm(o)},{severity:"warning"})}for(let[o,r]of a.get("annotations").entries())fe.includes(o)&&e(r.key,"annotation",{label:o},{severity:"warning"})}}}});function Sm(e){let t=fe.map(s=>s.slice(N.length)),a=T(e.slice(N.length),t);return a===void 0?"":`: '${a}' was probably meant`}var so=p({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server rejects every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>eo("this pod",e),workload:e=>eo("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let{resource:s,metadata:n,spec:o}=a;if(s.kind==="PodTemplate")return;let r=Mm(e,a);if(r===void 0)return;let{standard:i,at:l}=r,c={metadata:n.value,spec:o.value};for(let{violations:m}of ma(c,i,e.minorVersion)){let[d,...f]=m,u=f.length===0?"":`, and ${f.length} more`,h={namespace:s.namespace,level:i.level,violation:d.text,more:u},y=[{at:l,note:`namespace '${s.namespace}' enforces ${i.level}`},...f.map(({path:v,text:k})=>({at:ao(a,v),note:k}))],g=ao(a,d.path);s.kind==="Pod"?t(g,"pod",h,{related:y}):t(g,"workload",h,{related:y})}}}}});function eo(e,{namespace:t,level:a,violation:s,more:n}){let o=`namespace '${t}' rejects ${e} (${a}): ${s}`,r=[o+n,o,`its namespace rejects ${e} (${a}): ${s}`];return r.find(l=>l.length<=to)??`${r.at(-1)?.slice(0,to-1)}\u2026`}var to=120;function Mm(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let a=e.find("Namespace","",t.namespace).filter(r=>e.areNear(r,t)),[s,...n]=a.map($m);return n.every(r=>r?.standard.level===s?.standard.level&&r?.standard.version===s?.standard.version)?s:void 0}function $m(e){let t=e.at.get("metadata").get("labels"),{enforce:a,problems:s}=Pe(t.labels());if(!(s.some(({label:o})=>o.startsWith(`${N}enforce`))||a.level==="privileged"))return{standard:a,at:t.get(`${N}enforce`)}}function ao({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var Am=1e4;function M(e){let t=new Map,a=(s,n)=>t.has(s)?void 0:t.set(s,n);for(let s of e.ofKind("StatefulSet"))for(let n of s.at.get("spec").get("volumeClaimTemplates").items()){let o=n.get("metadata").get("name").text();o&&s.name&&a(`${s.namespace}/${o}-${s.name}`,{at:n,resource:s,template:Om(s,o)})}for(let s of e.ofKind("Pod"))for(let n of s.at.get("spec").get("volumes").items()){let o=n.get("ephemeral").get("volumeClaimTemplate");o.exists&&a(`${s.namespace}/${s.name}-${n.get("name").text()??""}`,{at:o,resource:s})}return({namespace:s,name:n})=>{let[o]=e.find("PersistentVolumeClaim",s,n);return o?{at:o.at,resource:o}:t.get(`${s}/${n.replace(/-\d+$/,"")}`)??t.get(`${s}/${n}`)}}function Om(e,t){let a=e.at.get("spec"),s=Math.min(no(a.get("replicas"),1),Am),n=no(a.get("ordinals").get("start"),0),o=Array.from({length:s},(r,i)=>`${t}-${e.name}-${n+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:s,names:o}}function no(e,t){let a=e.number();return a!==void 0&&Number.isInteger(a)&&a>=0?a:t}function $e(e){let t=new Map;for(let a of e.references){if(a.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from))continue;let s=`${a.to.namespace}/${a.to.name}`,n=t.get(s);n?n.push(a):t.set(s,[a])}return({namespace:a,name:s})=>t.get(`${a}/${s}`)??[]}function W(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function Rt(e,t){for(let{index:a}of t.name.matchAll(/-/g)){let s=t.name.slice(a+1);for(let n of e.find("Pod",t.namespace,t.name.slice(0,a))){let r=n.at.get("spec").get("volumes").items().find(i=>i.get("ephemeral").exists&&i.get("name").text()===s);if(r&&e.sameNamespace(t,n)===!0)return{pod:n,volume:r}}}}function D(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function I(e){let t=e.at.get("metadata").get("annotations").labels();return Le({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function Vt(e,{set:t,names:a}){return a.flatMap(s=>{let n=e.bindingOf(t.namespace,s);return n&&(n.state==="bound"||n.state==="race")?[n]:[]})}function Pt(e,{class:t,reasons:a}){return e.isComplete||!t||!a.some(({code:n})=>n==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(n=>I(n)===t).every(({at:n})=>Nm.some(o=>n.get("spec").get(o).exists))}var Nm=["hostPath","local","nfs","iscsi","fc"];function ro(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}function E(e,t){return oo(e)===oo(t)}function oo({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}function X({claim:e},{template:t}){return t?.id??`${e.namespace}/${e.name}`}var io=p({id:"claim-class-unset",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim leaves its class to the cluster, and so misses the volume written for it",why:"Most clusters have a default StorageClass, and the API server writes it into every claim without `storageClassName`, even into one with `volumeName`. From then on a volume without class does not fit: the claim gets a new, empty volume, or stays Pending with `storageClassName does not match` when it names its volume.",instead:'Write `storageClassName: ""` for a volume without class, or give claim and volume the same class name; no StorageClass of that name has to exist.',unless:"The manifests are only for clusters without a default class.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1","https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{mayMiss:e=>`claim '${e.claim}' sets no class: where the cluster has a default class, it does not get ${e.volumes}`,misses:e=>`claim '${e.claim}' sets no class and gets the default '${e.class}', so not ${e.volumes}`,otherClass:e=>`claim '${e.claim}' sets no class, its volume '${e.volume}' has '${e.class}': it stays Pending unless that is the default`},examples:{bad:[{title:"a claim that names its volume",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=M(e),s=new Set;return{claim(n){let o=Tm(n)?a(n.claim):void 0;if(!o||s.has(X(n,o)))return;let r=o.at.get("spec").get("volumeName").text(),i=Wm(e,n,o),[l]=i;if(!l)return;s.add(X(n,o));let c=o.at.get("spec").get("storageClassName"),m=i.slice(0,5).map(u=>({at:Gm(u),note:`volume '${u.name}'`})),d=n.claim.name,f=i.length===1?`volume '${l.name}'`:`any of ${i.length} volumes`;r&&I(l)!==""?t(c,"otherClass",{claim:d,volume:l.name,class:I(l)},{related:m}):n.class?t(c,"misses",{claim:d,class:n.class,volumes:f},{related:m}):t(c,"mayMiss",{claim:d,volumes:f},{related:m})}}}});function Tm({state:e,reasons:t}){return e==="pending"||e==="bound"?!1:t.some(({code:a})=>a==="unknown-default-class"||a==="default-class")}function Wm(e,{candidates:t=[],reasons:a},{at:s,resource:n}){let o=s.get("spec").get("volumeName").text(),r=a.flatMap(({code:l,volume:c})=>l==="class"&&c!==void 0?[c]:[]),i=o===void 0?[...t,...r]:[o];return[...new Set(i)].flatMap(l=>{let c=W(e,l);return!c||o===void 0&&!E(c,n)?[]:I(c)===""||o!==void 0?[c]:[]})}function Gm(e){return e.at.get("metadata").get("name")}var lo=p({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=M(e);return{reference(s){let{at:n,to:o,state:r,proof:i}=s;if(r!=="missing"||!i||o.kind!=="PersistentVolumeClaim"||!e.workloadOf(s.from)||Lm(e,s)||a(o))return;let l=o.name;if(i.code==="complete")return t(n,"absent",{claim:l,namespace:o.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,m=[{at:w(c.at).get("name"),note:`${b(c)} in namespace '${c.namespace}'`}];i.code==="near-miss"?t(n,"similar",{claim:l,meant:c.name},{related:m}):t(n,"elsewhere",{claim:l,namespace:o.namespace,other:c.namespace},{related:m})}}}});function Lm(e,{from:t,at:a}){if(t.visitable!=="StatefulSet")return!1;let n=t.at.get("spec").get("volumeClaimTemplates").items().map(i=>i.get("metadata").get("name").text()),o=a.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(i=>o.startsWith(`${i.path.join("/")}/`)&&n.includes(i.get("name").text()))}var co=p({id:"claim-name-taken",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim that a pod would make exists already, and is another one",why:"A StatefulSet takes a claim that has the name of its own one as it is: size, class and access modes of the template do not count, and nobody reports it. A generic ephemeral volume does not take it: the pod stays Pending, because the claim `was not created for pod`.",instead:"Give the claim what the template asks for, or another name. The claims of a StatefulSet are called after template, set and number, those of an ephemeral volume after pod and volume.",unless:"The claim brings in data on purpose, and its size and class are meant to differ.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage","https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming"]},messages:{differs:e=>`claim '${e.claim}' is taken as it is, with ${e.has}: the template in ${e.set} says ${e.wants}`,foreign:e=>`claim '${e.claim}' keeps ${e.pod} Pending, whose volume '${e.volume}' makes a claim of that name`},examples:{bad:[{title:"hand-made claims that are smaller, of another class, of another mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StatefulSet(a){let s=a.at.get("spec"),n=s.get("ordinals").get("start").number()??0,o=s.get("replicas").number()??1;for(let r of s.get("volumeClaimTemplates").items()){let i=`${r.get("metadata").get("name").text()??""}-${a.name}-`;for(let l of jm(e,a.namespace,i)){let c=Number(l.name.slice(i.length));if(c<n||c>=n+o||e.sameNamespace(l,a)!==!0)continue;let m=qm(l.at,r);if(!m)continue;let{field:d,has:f,wants:u}=m,h={claim:l.name,has:f,set:b(a),wants:u};t(d,"differs",h,{related:[{at:m.template,note:`template of ${b(a)}`}]})}}},PersistentVolumeClaim(a){let{pod:s,volume:n}=Rt(e,a)??{};if(!s||!n)return;let o={claim:a.name,pod:b(s),volume:n.get("name").text()??""},r=[{at:n.get("name"),note:"this volume makes a claim of that name"}];t(a.at.get("metadata").get("name"),"foreign",o,{related:r,severity:"error"})}}}});function jm(e,t,a){return e.ofKind("PersistentVolumeClaim").filter(s=>s.namespace===t&&s.name.startsWith(a)&&/^\d+$/.test(s.name.slice(a.length)))}function qm(e,t){let[a,s]=[e.get("spec"),t.get("spec")],[n,o]=[a,s].map(f=>f.get("resources").get("requests").get("storage")),[r,i]=[n,o].map(f=>L(f?.scalar()??""));if(n&&o&&r&&i&&F(r,i)<0)return{field:n,template:o,has:String(n.value),wants:String(o.value)};let l=a.get("accessModes").texts(),c=s.get("accessModes").texts().filter(f=>!l.includes(f));if(l.length>0&&c.length>0){let[f,u]=[a.get("accessModes"),s.get("accessModes")];return{field:f,template:u,has:l.join(", "),wants:u.texts().join(", ")}}let[m,d]=[D(e).text(),D(t).text()];if(!(!m||!d||m===d||a.get("volumeName").exists))return{field:D(e),template:D(t),has:`class '${m}'`,wants:`class '${d}'`}}function St(e){let t=O(()=>Dm(e)),a=new Map,s=n=>{let o=a.get(n);if(o)return o;let r=V(n,t().keys(),l=>l),i=r!==void 0&&!Im(n,r)?t().get(r)??[]:[];return a.set(n,i),i};return(n,o)=>s(o).find(({resource:r})=>e.areNear(r,n))}function Dm(e){let t=new Map;for(let a of[...e.ofKind("StorageClass").map(s=>({class:s.name,resource:s})),...e.ofKind("PersistentVolume").map(s=>({class:I(s),resource:s}))]){if(a.class==="")continue;let s=t.get(a.class);s?s.push(a):t.set(a.class,[a])}return t}function Im(e,t){let[a,s]=[e,t].map(n=>n.toLowerCase().split(/[-_.]/));return a.length===s.length&&a.some((n,o)=>n!==s[o]&&Math.min(n.length,s[o]?.length??0)<5)}var Em=["volume.kubernetes.io/storage-class","volume.alpha.kubernetes.io/storage-class","storageclass.kubernetes.io/storage-class"];function Mt(e){let t=e.get("metadata").get("annotations");return e.get("spec").get("storageClassName").exists||t.get("volume.beta.kubernetes.io/storage-class").exists?void 0:Em.map(s=>t.get(s)).find(s=>s.text())}var fo=p({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let a=M(e),s=$e(e),n=St(e),o=new Set;return{claim(r){let i=r.state==="pending"?a(r.claim):void 0;if(!i||Fm(e,r,i))return;let l=i.template?.id??`${r.claim.namespace}/${r.claim.name}`,c=Km(e,r),m=c.find(({isDecisive:h})=>h)??Um(r);if(!m||o.has(l))return;o.add(l);let d=Xm({graph:e,binding:r,written:i,similarClass:n},m),f=c.slice(0,5).map(h=>({at:Zm(h),note:h.text})),u=s(r.claim).slice(0,3).map(h=>({at:h.at,note:`${b(h.from)} mounts it and stays Pending`}));t(Ym(i.at,m.code),"pending",{who:Jm(r,i),why:d},{related:[...f,...u]})}}}});function Fm(e,t,{at:a,template:s,resource:n}){if(Pt(e,t)||t.reasons.some(({code:r})=>r==="volume-not-found")||Mt(a)&&t.reasons.some(({code:r})=>r==="no-class")||n.kind==="PersistentVolumeClaim"&&Rt(e,n)||t.reasons.some(({code:r})=>r==="other-claim")||s&&Vt(e,s).length>0)return!0;let o=t.reasons.flatMap(({code:r,volume:i})=>{let l=W(e,r==="reserved"?i:void 0)?.at.get("spec").get("claimRef");return l?.get("name").text()===t.claim.name?[l]:[]});return o.some(r=>!r.get("namespace").text()||r.get("uid").text())?!0:o.length>0&&!e.isNamespaceGiven(n)||Bm(e,t)}function Bm(e,{claim:t,reasons:a}){if(e.isComplete)return!1;let s=({volume:n})=>n!==void 0&&e.find("PersistentVolume","",n).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||a.some(s)}var zm=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function Km(e,{claim:t,class:a,reasons:s}){let[n]=e.find("PersistentVolumeClaim",t.namespace,t.name),o=n?.at.get("spec").get("volumeName").text(),r=s.flatMap(({code:l,text:c,volume:m})=>{let d=W(e,m);if(!d)return[];let f=l==="class"||d.name===o||I(d)===a;return[{code:l,text:c,volume:d,isDecisive:f}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+zm.indexOf(l.code);return r.sort((l,c)=>i(c)-i(l)||_m(c.volume,l.volume))}function _m(e,t){let[a,s]=[e,t].map(n=>L(n.at.get("spec").get("capacity").get("storage").scalar()??""));return a&&s?F(a,s):0}function Um({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(a=>e.find(s=>s.code===a)??[])[0]}function Jm({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var Hm={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:D,"class-not-found":D,"no-class":D,"no-provisioner":D,"unknown-provisioner":D},Qm={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function Zm({code:e,volume:t}){let a=Qm[e]?.(t.at);return a?.exists?a:t.at.get("metadata").get("name")}function Ym(e,t){let a=Hm[t]?.(e);if(a?.exists)return a;let s=e.get("spec").get("volumeName");return s.exists?s:e.get("spec")}function Xm({graph:e,binding:t,written:a,similarClass:s},n){let o=typeof n.volume=="object"?n.volume:W(e,n.volume),r=a.at.get("spec"),i=t.reasons.some(({code:u})=>u==="default-class"),l=t.class?`class '${t.class}'`:"no class",c={"class-not-found":()=>{let u=s(a.resource,t.class??"");return u?`nothing has class '${t.class}' (did you mean '${u.class}'?)`:`the run has no StorageClass '${t.class}' and no volume of it that fits`},"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!o)return c[n.code]?.()??n.text;let m=o.at.get("spec"),d=I(o)?`class '${I(o)}'`:"no class";return{"too-small":()=>`it asks for ${mo(r.get("resources").get("requests"))}, volume '${o.name}' offers ${mo(m.get("capacity"))}`,"access-modes":()=>`it asks for ${po(r)}, volume '${o.name}' offers ${po(m)}`,selector:()=>`its selector '${re(r.get("selector").value)}' does not match volume '${o.name}'`,"volume-mode":()=>`it asks for volume mode '${uo(r)}', volume '${o.name}' has '${uo(m)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${o.name}' is`,class:()=>`it ${i?"gets the default":"asks for"} ${l}, volume '${o.name}' has ${d}`}[n.code]?.()??n.text}function mo(e){return String(e.get("storage").scalar()??"")}function po(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function uo(e){return e.get("volumeMode").text()??"Filesystem"}var ho=p({id:"claim-template-unmounted",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A StatefulSet claims a volume for each replica that no container mounts",why:"Every replica gets a volume of its own, which is paid for and stays empty, while the program writes into its container. What it writes is lost when the pod is replaced.",instead:"Mount the volume by the name of the template in `volumeMounts` (or `volumeDevices`), or delete the template; that takes a new StatefulSet, since templates cannot be changed.",unless:"A container that is injected later mounts it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{unmounted:e=>`no container mounts the volume of claim template '${e.template}': each replica gets one in vain`,mistaken:e=>`no container mounts claim template '${e.template}', container '${e.container}' mounts '${e.mount}'`},examples:{bad:[{title:"the program mounts nothing",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,spec:a,containers:s}){let o=t.at.get("spec").get("volumeClaimTemplates").items();if(o.length===0||s.some(({at:d})=>!d.get("image").exists))return;let r=ed(s),i=a.get("volumes").items().map(d=>d.get("name").text()),l=o.map(d=>d.get("metadata").get("name").text()),c=new Set(r.map(({name:d})=>d.text())),m=[...c].some(d=>!i.includes(d)&&!l.includes(d));for(let d of m?[]:o){let f=d.get("metadata").get("name"),u=f.text();if(!u||c.has(u))continue;let h=V(u,r,g=>g.name.text()??"");if(!h){e(f,"unmounted",{template:u});continue}let y={template:u,mount:h.name.text()??"",container:h.container};e(f,"mistaken",y,{related:[{at:h.name,note:"another volume is mounted"}]})}}}}});function ed(e){return e.flatMap(({at:t,name:a})=>[...t.get("volumeMounts").items(),...t.get("volumeDevices").items()].map(s=>({name:s.get("name"),container:a})))}var go=p({id:"claim-unmounted",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"No pod mounts a claim",why:"The claim holds a volume that nobody else can have, and in a cloud it is paid for every hour.",instead:"Delete the claim, or mount it. Look for a pod whose `claimName` means another claim by mistake.",unless:"Somebody mounts it by hand, or a program makes its pods at run time. Only asked when the run is said to be complete, and no custom resource of the run names the claim.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{unmounted:e=>`no pod in namespace '${e.namespace}' mounts claim '${e.claim}'`},examples:{bad:[{title:"the pod has scratch space where the claim was meant",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(!e.isComplete)return;let a=ad(e),s=new Set(e.references.flatMap(({proof:n})=>n&&"resource"in n?[n.resource]:[]));for(let n of e.ofKind("PersistentVolumeClaim")){let{name:o,namespace:r}=n;if(o===""||a.has(o)||td(e,n)||s.has(n)||e.mayBeUnread(o))continue;e.referencesTo(n).some(({from:l})=>l.visitable!=="PersistentVolume")||t(n.at.get("metadata").get("name"),"unmounted",{claim:o,namespace:r})}}}}});function td(e,{name:t,namespace:a}){let s=t.replace(/-\d+$/,"");return e.ofKind("StatefulSet").some(n=>{let r=n.at.get("spec").get("volumeClaimTemplates").items().map(i=>`${i.get("metadata").get("name").text()}-${n.name}`);return n.namespace===a&&r.includes(s)})}function ad(e){let t=new Set,a=s=>{typeof s=="string"?t.add(s):Array.isArray(s)?s.forEach(a):S(s)&&Object.values(s).forEach(a)};for(let{visitable:s,at:n}of e.resources)s===void 0&&a(n.value);return t}var vo=p({id:"clone-unfit-for-source",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A claim clones another one that does not fit into it",why:"A clone holds the same bytes as its source: the provisioner refuses one that asks for less, and one of the other volume mode. The claim stays Pending with `requested volume size ... is less than the size ... for the source PVC`.",instead:"Ask for at least the size of the source, with the same `volumeMode`.",refs:["https://kubernetes.io/docs/concepts/storage/volume-pvc-datasource/"]},messages:{smaller:e=>`claim '${e.claim}' asks for ${e.size}, its source '${e.source}' has ${e.sourceSize}: it is never cloned`,otherMode:e=>`claim '${e.claim}' is of volume mode ${e.mode}, its source '${e.source}' of ${e.sourceMode}: it is never cloned`,itself:e=>`claim '${e.claim}' is its own source: it waits for itself`},examples:{bad:[{title:"a clone with less room than its source, and a raw one",yaml:`
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
`}]},visit({graph:e,report:t}){return{PersistentVolumeClaim(a){let s=sd(a.at),n=s?.get("name").text();if(!s||!n)return;if(n===a.name)return t(s,"itself",{claim:n});let o=nd(e,a,n);if(!o)return;let[r,i]=[a,o].map(({at:h})=>od(h)),l={claim:a.name,source:n},[c,m]=[r,i].map(h=>L(h.scalar()??""));if(c&&m&&F(c,m)<0){let h={...l,size:String(r.value),sourceSize:String(i.value)};return t(r,"smaller",h,{related:[{at:i,note:`the size of '${n}'`}]})}let[d,f]=[yo(a.at),yo(o.at)];if(d===f)return;let u=[{at:o.at.get("spec").get("volumeMode"),note:`'${n}' is of volume mode ${f}`}];t(a.at.get("spec").get("volumeMode"),"otherMode",{...l,mode:d,sourceMode:f},{related:u})}}}});function sd(e){let t=e.get("spec");return[t.get("dataSource"),t.get("dataSourceRef")].find(s=>s.get("kind").text()==="PersistentVolumeClaim"&&!s.get("namespace").exists)}function nd(e,t,a){let s=e.find("PersistentVolumeClaim",t.namespace,a),[n]=s;return s.length===1&&n&&e.sameNamespace(n,t)===!0?n:void 0}function od(e){return e.get("spec").get("resources").get("requests").get("storage")}function yo(e){return e.get("spec").get("volumeMode").text()??"Filesystem"}var bo=p({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${xo(e.volumes,"volume")}${e.ofClass}: ${pd(e.claims-e.volumes)} Pending`,named:e=>`claim '${e.claim}' names volume '${e.volume}', as does ${e.other}: a volume serves one claim`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let a of id(rd(e))){let s=a.findLast(({mayStay:g})=>g);if(!s)continue;let n=wo(s.claim),o=[...new Set(a.flatMap(({volumes:g})=>g))],[r,i]=[ld(a),o.length],l={claims:r,volumes:i,ofClass:ro(s.binding.class)},c={related:dd(e,o,s,a)},m=r>i?void 0:md(s,a);if(m&&t(n,"order",m,c),r<=i)continue;let d=a.every(({claim:g})=>g.template&&g.template.id===s.claim.template?.id),[f=""]=o,u=!d&&i===1&&a.every(({claim:g})=>ko(g)===f),h=s.claim.at.get("spec").get("volumeName"),y={claim:s.binding.claim.name,other:cd(s,a),volume:f};u?t(h,"named",y,c):t(n,d?"replicas":"claims",l,c)}}}}});function rd(e){let t=M(e),a=e.ofKind("PersistentVolumeClaim").filter(o=>o.at.get("spec").get("volumeName").exists),s=({at:o,resource:r})=>a.some(i=>(i.name!==r.name||i.namespace!==r.namespace)&&i.at.get("spec").get("volumeName").text()===o.get("spec").get("volumeName").text()&&(E(i,r)||e.sameNamespace(i,r)===!0)),n=ud(o=>Vt(e,o).length>0);return e.bindings.flatMap(o=>{let r=t(o.claim);if(!r||o.reasons.some(({code:m})=>m==="provisioner")||Pt(e,o))return[];let i=o.volume===void 0?o.candidates??[]:[o.volume];return o.state==="bound"?[{binding:o,claim:r,volumes:i,mayStay:!1}]:o.state==="race"?[{binding:o,claim:r,volumes:i,mayStay:o.mayStayPending===!0}]:o.state==="unknown"&&o.reasons.some(({code:m})=>m==="volume-not-found")&&s(r)?[{binding:o,claim:r,volumes:[ko(r)??""],mayStay:!0}]:o.state==="pending"&&r.template!==void 0&&n(r.template)?[{binding:o,claim:r,volumes:[],mayStay:!0}]:[]})}function id(e){let t=new Map,a=r=>{let i=r;for(let l=t.get(i);l!==void 0&&l!==i;l=t.get(i))i=l;return t.set(r,i),i},s=new Map,n=({binding:r,claim:i})=>i.template?`template ${i.template.id}`:`claim ${r.claim.namespace}/${r.claim.name}`;for(let r of e){let i=s.get(r.volumes),l=i===void 0?r.volumes.map(c=>`volume ${c}`):[i];for(let c of l)t.set(a(c),a(n(r)));s.set(r.volumes,n(r))}let o=new Map;for(let r of e){let i=a(n(r)),l=o.get(i);l?l.push(r):o.set(i,[r])}return[...o.values()]}function ld(e){let t=new Map(e.flatMap(({claim:{template:a}})=>a?[[a.id,a.replicas]]:[]));return e.filter(({claim:a})=>!a.template).length+[...t.values()].reduce((a,s)=>a+s,0)}function ko({at:e}){return e.get("spec").get("volumeName").text()}function cd(e,t){let a=t.filter(i=>i!==e),[s]=a,{namespace:n,name:o}=s?.binding.claim??e.binding.claim,r=n===e.binding.claim.namespace?"":` in namespace '${n}'`;return a.length===1?`claim '${o}'${r}`:`${a.length} other claims`}function md({binding:e},t){let a=e.candidates??[],s=t.filter(o=>o.binding!==e&&o.volumes.some(r=>a.includes(r))),[n]=s;if(!(!n||a.length===0||e.reasons.some(({code:o})=>o==="estimate")))return{claim:e.claim.name,rival:s.length===1?`claim '${n.binding.claim.name}'`:`one of ${s.length} other claims`,volume:a.length===1?`volume '${a[0]}'`:`one of ${a.length} volumes`}}function dd(e,t,a,s){let n=(l,c)=>{let m=W(e,l);return m?[{at:m.at.get("metadata").get("name"),note:c}]:[]},o=a.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),r=new Set,i=s.filter(({claim:{template:l},binding:c})=>{let m=l?.id??c.claim.name;return c!==a.binding&&!r.has(m)&&r.add(m)});return[...t.slice(0,5).flatMap(l=>n(l,`volume '${l}'`)),...o.slice(0,3).flatMap(({volume:l,text:c})=>n(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):wo(l),note:l.template?`${xo(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function wo({at:e,resource:t}){let a=e.get("metadata").get("name");return a.exists?a:t.at}function xo(e,t){return`${e} ${t}${e===1?"":"s"}`}function pd(e){return`${e} ${e===1?"stays":"stay"}`}function ud(e){let t=new Map;return a=>{let s=t.get(a.id)??e(a);return t.set(a.id,s),s}}var Ra="kubernetes.io/hostname";function He(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Ra]?!0:Va(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Va(e){let t=e.get("nodeSelectorTerms").items(),[a]=t;return!a||t.length>1?!1:[...a.get("matchExpressions").items(),...a.get("matchFields").items()].some(s=>{let n=s.get("key").text();return(n===Ra||n==="metadata.name")&&s.get("operator").text()==="In"&&s.get("values").texts().length===1})}function $t(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(s=>{let n=s.get("labelSelector").value;return s.get("topologyKey").text()===Ra&&S(n)&&t.some(o=>J(n,o))})}var Co="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",fd=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${Co}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${Co}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function ye(e){let t=Ot(e);if(t!=="")return fd.find(({matches:a})=>a.test(t))?.gives}function At(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(Ot(e))}var hd=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],gd=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function Ro(e,t){let a=Ot(e);return t.some(s=>a===s||a.startsWith(`${s}/`))}function Ot(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function Ae(e){return e.spec.get("volumes").items().flatMap(t=>{let a=t.get("name").text()??"",s=t.get("hostPath").get("path"),n=s.text()??"",o=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===a).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(n)||o.length===0)return[];let r=o.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:a,path:n,at:s,type:t.get("hostPath").get("type").text()??"",mounts:o,writable:r,isAgent:kd(e)};return[{...i,rule:yd(i,e)}]})}function yd(e,t){let{path:a,isAgent:s}=e;return ye(a)!==void 0&&(!s||At(a))?"host-path-sensitive":s||Ro(a,hd)?vd(e,t)?"host-path-writable":void 0:He(t)?void 0:"host-path-volume"}function vd({path:e,type:t,writable:a},s){return At(e)||Ro(e,gd)||/OrCreate$|^Socket$|Device$/.test(t)||bd(e,s)?!1:a.some(n=>n.at.get("mountPropagation").text()!=="Bidirectional")}function bd(e,{resource:t,containers:a}){let s=Ot(e).split("/").at(-1)??"",n=[t.name,...a.map(({name:o})=>o)];return s.length>4&&n.includes(s)&&ye(e)===void 0}function kd({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var Vo=p({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec"),n=s.get("hostPath").get("path");!n.exists||s.get("nodeAffinity").get("required").exists||ye(n.text()??"")===void 0&&e(n,"anywhere",{volume:t,path:n.text()??""})}}}});var Po=p({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec").get("hostPath").get("path"),n=ye(s.text()??"");n!==void 0&&e(s,"volume",{volume:t,path:s.text()??"",gives:n})},workload(t){for(let{rule:a,name:s,path:n,at:o,mounts:r,writable:i,isAgent:l}of Ae(t)){let c=a==="host-path-sensitive"?ye(n):void 0;if(c===void 0)continue;let m=i.length>0&&!At(n)?", writable":"",d=r.slice(0,3).map(f=>({at:f.at,note:`mounted by container '${f.container}'`}));e(o,"exposed",{volume:s,path:n,how:m,gives:c},{related:d,...l?{severity:"info"}:{}})}}}}});var So=p({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:a,name:s,path:n,at:o}of Ae(t))a==="host-path-volume"&&e(o,"pod",{volume:s,path:n})}}}});var Mo=p({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let a of Ae(t)){let[s,...n]=a.rule==="host-path-writable"?a.writable:[];if(!s)continue;let o=s.at.get("readOnly"),r=[{at:a.at,note:`volume '${a.name}' is a path of the node`},...n.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(o.exists?o:s.at,"writable",{container:s.container,path:a.path},{related:r})}}}}});var $o=p({id:"local-class-immediate",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Volumes of single nodes are bound before it is known where the pod runs",why:"By default a claim is bound as soon as it is created, to any volume that fits. When that volume is on a node without room for the pod, or two claims of one pod get volumes on two nodes, the pod stays Pending for good: a bound claim is not bound anew.",instead:"Write `volumeBindingMode: WaitForFirstConsumer` into the class. The field cannot be changed later: delete the class and create it again; claims and volumes stay.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#local","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{immediate:e=>`class '${e.class}' binds ${e.volumes} of certain nodes before the pod is placed: it lacks WaitForFirstConsumer`},examples:{bad:[{title:"a class for local disks without a binding mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StorageClass(a){let s=a.at.get("provisioner"),n=a.at.get("volumeBindingMode");if(s.text()!=="kubernetes.io/no-provisioner"||n.exists&&n.text()!=="Immediate")return;let o=wd(e,a),r=o.filter(({at:m})=>m.get("spec").get("nodeAffinity").exists),i=o.length===0&&/(^|[-_.])local([-_.]|$)/.test(a.name);if(r.length===0&&!i)return;let l=r.slice(0,3).map(m=>({at:m.at.get("spec").get("nodeAffinity"),note:`where volume '${m.name}' is`})),c=r.length===0?"volumes":r.length===1?"1 volume":`${r.length} volumes`;t(n.exists?n:s,"immediate",{class:a.name,volumes:c},{related:l})}}}});function wd(e,{name:t}){return e.ofKind("PersistentVolume").filter(a=>I(a)===t)}var Ao=p({id:"local-volume-without-node",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A local volume does not say on which node it is",why:"A `local` volume is a disk or a folder of one node. Without `nodeAffinity` the scheduler could not send its pods there, so the API server refuses it: `Local volume requires node affinity`.",instead:"Add `nodeAffinity.required` with the host name of the node, as in `{ key: kubernetes.io/hostname, operator: In, values: [node-1] }`.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{missing:e=>`local volume '${e.volume}' (${e.path}) has no nodeAffinity: the API server refuses it`},examples:{bad:[{title:"a disk of some node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec").get("local");!s.exists||a.get("spec").get("nodeAffinity").get("required").exists||e(s,"missing",{volume:t,path:s.get("path").text()??""})}}}});var Oo=p({id:"projected-path-collision",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two sources of a projected volume make the same file",why:"A projected volume merges its sources into one folder. The API server refuses a pod in which two of them give the same `path`. Files that are called after the keys of a ConfigMap or Secret it cannot see: there the later source silently replaces the file of the earlier one.",instead:"Give one of the files another `path` under `items`.",unless:"A later source is meant to replace the defaults of an earlier one; that case is told as advice only.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{twice:e=>`path '${e.path}' of volume '${e.volume}' is given twice: the API server refuses the pod`,replaced:e=>`file '${e.path}' of volume '${e.volume}' is that of ${e.winner}, which replaces that of ${e.loser}`},examples:{bad:[{title:"a token and a key under one path",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let s of a.spec.get("volumes").items()){let n=s.get("name").text()??"",o=s.get("projected").get("sources").items().flatMap(i=>xd(e,a,i)),r=new Map;for(let i of o){let{path:l,at:c,source:m,isGiven:d}=i,f=r.get(l);if(r.set(l,i),!f||f.source===m&&!d)continue;let u=[{at:f.at,note:`${f.from} gives '${l}', too`}];d&&f.isGiven?t(c,"twice",{path:l,volume:n},{related:u}):t(c,"replaced",{path:l,volume:n,loser:f.from,winner:i.from},{related:u,severity:"info"})}}}}}});function xd(e,{resource:t},a){let s=(r,i)=>r.text()?[{path:r.text()??"",at:r,from:i,source:a,isGiven:!0}]:[],n=Cd.flatMap(([r,i])=>{let l=a.get(i),c=l.get("name").text();if(!c)return[];let m=`${r} '${c}'`;if(l.get("items").exists)return l.get("items").items().flatMap(u=>s(u.get("path"),m));let d=e.find(r,t.namespace,c).filter(u=>e.sameNamespace(u,t)===!0);return(d.length===1&&d[0]?Rd(d[0]):[]).map(u=>({path:u,at:l.get("name"),from:m,source:a,isGiven:!1}))}),o=a.get("downwardAPI").get("items").items();return[...n,...o.flatMap(r=>s(r.get("path"),"the downward API")),...s(a.get("serviceAccountToken").get("path"),"the service account token"),...s(a.get("clusterTrustBundle").get("path"),"the trust bundle")]}var Cd=[["ConfigMap","configMap"],["Secret","secret"]];function Rd({at:e}){let t=e,a=["data","stringData","binaryData"].flatMap(s=>t.get(s).entries().map(([n])=>n));return[...new Set(a)]}var No=p({id:"provisioner-name-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A StorageClass names a provisioner that goes by another name",why:"A provisioner serves the classes that carry exactly its name, which it is told in a variable, an argument or its CSIDriver. For any other name the claims of the class wait forever: `Waiting for a volume to be created either by the external provisioner ...`.",instead:"Write the name that the provisioner is given into `provisioner` of the class. The field cannot be changed later: delete the class and create it again.",unless:"Another provisioner of that name runs in the cluster.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#provisioner","https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner#without-helm"]},messages:{similar:e=>`nobody serves provisioner '${e.provisioner}' (did you mean '${e.meant}'?): claims of the class wait forever`,other:e=>`nobody serves provisioner '${e.provisioner}', the one beside it is '${e.meant}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=Pd(e),s=new Set(a.map(({name:r})=>r)),n=e.ofKind("StorageClass"),o=new Set(n.map(Oe));for(let r of n.filter(i=>To(Oe(i)))){let i=Oe(r),l=a.filter(({resource:g})=>e.areNear(g,r));if(s.has(i)||l.some(({name:g})=>g===void 0))continue;let c=l.filter(g=>g.name!==void 0),m=V(i,c,({name:g})=>g),d=m??Sd(r,{classes:n,known:c,provided:s,asked:o});if(!d)continue;let{name:f,at:u,resource:h}=d,y=[{at:u,note:`${b(h)} serves '${f}'`}];t(r.at.get("provisioner"),m?"similar":"other",{provisioner:i,meant:f},{related:y,severity:m?"error":"warning"})}}}}}),Vd=/^--?provisioner(?:-name)?=(.+)$/;function Pd(e){let t=e.resources.filter(({group:s,kind:n})=>s==="storage.k8s.io"&&n==="CSIDriver"),a=e.workloads.flatMap(({containers:s,resource:n})=>s.flatMap(o=>{let r=o.at.get("env").items(),i=[...o.at.get("command").items(),...o.at.get("args").items()];return[...r.filter(l=>l.get("name").text()==="PROVISIONER_NAME").map(l=>({name:l.get("value").text(),at:l,resource:n})),...i.flatMap(l=>{let c=Vd.exec(l.text()??"")?.[1];return c===void 0?[]:[{name:c.includes("$")?void 0:c,at:l,resource:n}]})]}));return[...t.map(s=>({name:s.name,at:s.at,resource:s})),...a]}function Oe(e){return e.at.get("provisioner").text()??""}function To(e){return e!==""&&!e.startsWith("kubernetes.io/")}function Sd(e,{classes:t,known:a,provided:s,asked:n}){if(/(^|[./-])csi[./-]/.test(Oe(e)))return;let o=a.filter(l=>E(l.resource,e)&&!n.has(l.name)),r=new Set(o.map(({name:l})=>l)),i=t.filter(l=>E(l,e)&&To(Oe(l))&&!s.has(Oe(l)));return r.size===1&&i.length===1&&o[0]?.resource.kind!=="CSIDriver"?o[0]:void 0}function Nt({at:e}){let[t,...a]=new Set(e.get("spec").get("accessModes").texts());return a.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var Md=["nfs","hostPath","cephfs","glusterfs","azureFile"];function Pa({at:e}){return Md.some(t=>e.get("spec").get(t).exists)}var $d=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Tt(e,{volume:t,candidates:a,class:s}){let o=(t===void 0?a??[]:[t]).flatMap(i=>W(e,i)??[]);if(o.length>0)return o.every(i=>Pa(i)||Va(i.at.get("spec").get("nodeAffinity").get("required")));if(!s)return!1;let[r]=e.find("StorageClass","",s);return $d.test(r?.at.get("provisioner").text()??s)}var Wo=p({id:"replicas-share-claim",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"All replicas of a StatefulSet write to one claim",why:"A StatefulSet is there to give each replica a volume of its own, from `volumeClaimTemplates`. A claim under `volumes` of the pod is one and the same for all of them: the replicas of a database then write to the same files, and either refuse to start because of a lock or destroy the data.",instead:"Move the claim to `volumeClaimTemplates`, or mount it with `readOnly: true` where the replicas only read it. Programs that are made to share a folder belong in a Deployment.",unless:"The program shares the folder on purpose. A claim that only one node can mount is told by single-node-claim-shared; a StatefulSet that has templates, too, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates","https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/"]},messages:{shared:e=>`the ${e.replicas} replicas of ${e.set} all write to claim '${e.claim}': none has a volume of its own`},examples:{bad:[{title:"three databases in one folder",yaml:`
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
`}]},visit({graph:e,report:t}){let a=M(e);return{StatefulSet(s){let n=e.workloadOf(s),o=n?.replicas??1;if(!(!n||o<2||s.at.get("spec").get("volumeClaimTemplates").items().length>0))for(let r of n.spec.get("volumes").items()){let i=r.get("persistentVolumeClaim"),l=i.get("claimName").text(),c=i.get("readOnly").flag()===!0?void 0:Ad(n,r.get("name").text());if(!l||!c||Od(e,a({namespace:s.namespace,name:l})))continue;let m=[{at:s.at.get("spec").get("replicas"),note:b(s)},{at:c,note:"mounted for writing"}];t(i.get("claimName"),"shared",{replicas:o,set:b(s),claim:l},{related:m})}}}}});function Ad({containers:e},t){return e.flatMap(({at:s})=>s.get("volumeMounts").items()).find(s=>s.get("name").text()===t&&s.get("readOnly").flag()!==!0&&!s.get("subPathExpr").exists)}function Od(e,t){let a=t&&Nt(t);if(!t||!a)return!1;let s=e.bindingOf(t.resource.namespace,t.resource.name);return a==="ReadWriteOncePod"||!s||!Tt(e,s)}var Go=p({id:"reserved-volume-unused",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A volume is reserved for a claim that does not take it",why:"`claimRef` keeps all other claims from a volume, but does not make the claim fit: size, access modes and volume mode count all the same. The claim then takes another volume or a new, empty one, and the data on the reserved volume are not used. A claimRef without namespace matches no claim at all. One with the `uid` of an earlier claim makes the volume Released, and with `persistentVolumeReclaimPolicy: Delete` it is deleted.",instead:"Give `claimRef` the name and the namespace of the claim and nothing else, let the volume have the size and the modes that the claim asks for, and name the volume in `volumeName` of the claim.",unless:"The file is the record of a running cluster and is never applied to another one.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume"]},messages:{incomplete:e=>`volume '${e.volume}' is reserved${e.claim===""?"":` for '${e.claim}'`} without ${e.lacks} of the claim: no claim ever gets it`,earlier:e=>`volume '${e.volume}' is reserved for an earlier claim '${e.claim}' by its uid: a new one does not get it`,twice:e=>`volumes '${e.other}' and '${e.volume}' are reserved for claim '${e.claim}': it takes only one`,unfit:e=>`claim '${e.claim}' does not get volume '${e.volume}' reserved for it: ${e.why}`,passedOver:e=>`claim '${e.claim}' takes volume '${e.other}'${e.why}, not '${e.volume}' reserved for it`},examples:{bad:[{title:"a claim is not known by its name alone",yaml:`
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
`}]},visit({graph:e,report:t}){let a=M(e),s=new Map;return{PersistentVolume(n){let o=n.at.get("spec").get("claimRef");if(!o.exists)return;let[r,i]=[o.get("namespace").text()??"",o.get("name").text()??""],l={volume:n.name,claim:i};if(r===""||i==="")return t(o,"incomplete",{...l,lacks:r===""?"the namespace":"the name"},{severity:"error"});if(o.get("uid").text()){let k=n.at.get("metadata").get("uid").exists;return t(o.get("uid"),"earlier",l,k?{severity:"info"}:{})}let c=`${r}/${i}`,m=s.get(c)??n;if(s.set(c,m),m.name!==n.name&&E(m,n)){let k=[{at:m.at.get("spec").get("claimRef"),note:`volume '${m.name}' is reserved, too`}];return t(o,"twice",{...l,other:m.name},{related:k})}let d=e.bindingOf(r,i),f=d&&a(d.claim);if(!f||Nd(d,n)||Td(e,d,n))return;let u=f.at.get("spec").get("volumeName");if(u.text()&&u.text()!==n.name)return v(l,u.text()??""," by its volumeName",u);let h=d.reasons.find(k=>k.volume===n.name),y=h&&Wd[h.code];if(y){let[k,R]=[y.asked(f),y.offered(n)],P=`it asks for ${Sa(k)}, the volume has ${Sa(R)}`,$=[{at:k,note:`claim '${i}' asks for ${Sa(k)}`}];return t(R,"unfit",{...l,why:P},{related:$})}let g=W(e,d.volume);h?.code==="less-preferred"&&g&&v(l,g.name," of fewer access modes",g.at.get("spec").get("accessModes"));function v(k,R,P,$){let ne=[{at:$,note:`claim '${i}' takes volume '${R}'`}];t(o,"passedOver",{...k,other:R,why:P},{related:ne})}}}}});function Nd({state:e,volume:t,candidates:a},{name:s}){return e==="pending"||t===s||a?.includes(s)===!0}function Td(e,{claim:t},{name:a}){return e.isComplete?!1:e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||e.find("PersistentVolume","",a).length>1}var Wd={"too-small":{asked:({at:e})=>e.get("spec").get("resources").get("requests").get("storage"),offered:({at:e})=>e.get("spec").get("capacity").get("storage")},"access-modes":{asked:({at:e})=>e.get("spec").get("accessModes"),offered:({at:e})=>e.get("spec").get("accessModes")},"volume-mode":{asked:({at:e})=>e.get("spec").get("volumeMode"),offered:({at:e})=>e.get("spec").get("volumeMode")}};function Sa(e){return e.name==="volumeMode"?`volume mode ${String(e.value??"Filesystem")}`:Array.isArray(e.value)?e.texts().join(", "):String(e.value??"")}var jo=p({id:"several-default-classes",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"More than one StorageClass is the default",why:"A claim without `storageClassName` gets the default class that was created last, and of those applied in one second the first by name. Which storage a claim is on then depends on the order of the files, and on who was here before.",instead:'Keep the annotation on one class and set it to `"false"` on the others.',unless:"The files are for different clusters, or a claim is meant to move to the new default class.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{several:e=>`class '${e.class}' is the default, and so ${e.others}: the newest one counts`},examples:{bad:[{title:"the old default has been left as it was",yaml:`
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
`}]},visit({graph:e,report:t}){let a=[];return{StorageClass(s){let n=Lo(s);if(!n)return;let o=a.some(({name:m})=>m===s.name),r=a.filter(m=>e.isComplete||E(m,s));a.push(s);let[i]=r;if(!i||o)return;let l=r.length===1?`is '${i.name}'`:`are ${r.length} others`,c=r.slice(0,5).flatMap(m=>{let d=Lo(m);return d?[{at:d,note:`class '${m.name}' is the default, too`}]:[]});t(n,"several",{class:s.name,others:l},{related:c})}}}}),Gd=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"];function Lo({at:e}){let t=e.get("metadata").get("annotations");return Gd.map(a=>t.get(a)).find(a=>a.text()==="true")}var qo=p({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let a=M(e),s=$e(e),n=new Set;return{claim(o){let r=o.state==="pending"?void 0:a(o.claim),i=r&&Nt(r);if(!i||i==="ReadWriteOnce"&&Tt(e,o))return;let l=Dd(Ld(e,r,s(o.claim)));if(!l)return;let{at:c,code:m,user:d,pod:f,pods:u,other:h}=l,y=o.claim.name,v=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],k=i==="ReadWriteOncePod"?"error":"warning";if(m==="replicas"&&k==="warning")return t(c,"replicas",{claim:y,pods:u},{related:v});if(m==="several"&&k==="warning")return t(c,"several",{claim:y,user:d,other:h},{related:v});if(m!=="surge")return t(c,"onePod",{claim:y,pod:f},{related:v,severity:k});n.has(l.id)||(n.add(l.id),k==="error"?t(c,"onePod",{claim:y,pod:f},{related:v,severity:"warning"}):t(c,"surge",{claim:y,user:d},{related:v,severity:"info"}))}}}});function Ld(e,t,a){let s=a.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return l&&c&&jd(i,t.resource)?[{workload:l,pods:qd(e,l),at:i.at}]:[]}),n=t.template&&e.workloadOf(t.template.set),o=n?[{workload:n,pods:1,at:t.at.get("metadata").get("name")},...s]:s,r=new Set;return o.filter(({workload:{resource:i},pods:l})=>{let c=Do(i);return l>0&&!r.has(c)&&r.add(c)})}function Do({kind:e,namespace:t,name:a}){return`${e}/${t}/${a}`}function jd({from:e,targets:t},a){if(t.length<=1)return!0;let s=o=>o.file.slice(0,o.file.lastIndexOf("/")+1);return(t.find(({file:o})=>o===e.file)??t.find(o=>s(o)===s(e))??t[0])?.at.document===a.at.document}function qd(e,{resource:t,replicas:a=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let s=e.referencesTo(t).flatMap(({from:n,state:o})=>n.visitable==="HorizontalPodAutoscaler"&&o==="resolved"?n.at.get("spec").get("maxReplicas").number()??1:[]);return a===0?0:Math.max(a,...s)}function Dd(e){let[t]=e,a=e.find(({workload:o,pods:r})=>r>1&&!He(o)&&!$t(o,[o.labels]));if(a)return Ma("replicas",a,e,"a second pod of");let s=e.filter(({workload:o})=>o.resource.kind==="CronJob"||!_(o)),n=s.slice(1).find(o=>!He(o.workload)&&!Id(o,s));if(n&&s.some(({workload:o})=>!_(o))){let o=s.find(r=>r!==n);return{...Ma("several",n,e,"a pod of"),other:o?b(o.workload.resource):""}}return t&&e.length===1&&Ed(t.workload)?Ma("surge",t,e,"the new pod of a rollout of"):void 0}function Ma(e,{workload:t,pods:a,at:s},n,o){let r=b(t.resource),i=a===1/0?"the":`${a===t.replicas||t.resource.kind==="Job"?"":"up to "}${a}`,l=n.filter(c=>c.workload!==t);return{code:e,id:Do(t.resource),at:s,user:r,pods:`${i} pods of ${r}`,pod:`${o} ${r}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${b(c.workload.resource)} mounts it, too`}))}}function Id(e,t){let a=t.filter(s=>s!==e);return $t(e.workload,a.map(({workload:s})=>s.labels))||a.every(s=>$t(s.workload,[e.workload.labels]))}function Ed({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let a=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),s=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return a!=="0"&&a!=="0%"&&(s.endsWith("%")?s!=="100%":s==="0")}var Io=p({id:"storage-annotation-misused",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An annotation about a StorageClass does not do what it says",why:'Of the annotations that look as if they chose a class only `volume.beta.kubernetes.io/storage-class` does, and it wins over `storageClassName`. A class is the default when its annotation is exactly `"true"`; `"True"` and `"yes"` are nothing, and nobody reports it.',instead:'Name the class in `storageClassName`. Mark the default class with `storageclass.kubernetes.io/is-default-class: "true"`.',refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class","https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/"]},messages:{noEffect:e=>`annotation '${e.key}' has no effect: the class stays unset, not '${e.class}'`,overrides:e=>`the annotation chooses class '${e.annotated}', so that storageClassName '${e.field}' is not read`,notTrue:e=>`'${e.value}' does not make the class the default: only 'true' does`,unknown:e=>`'${e.key}' does nothing (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an annotation that never was, and one that wins over the field",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=Fd(a);s?.code==="noEffect"&&e(s.at,"noEffect",{key:s.at.name,class:s.at.text()??""}),s?.code==="overrides"&&e(s.at,"overrides",{annotated:s.at.text()??"",field:s.field.text()??""},{related:[{at:s.field,note:"is not read"}]})};return{PersistentVolume:({at:a})=>t(a),PersistentVolumeClaim:({at:a})=>t(a),StatefulSet({at:a}){for(let s of a.get("spec").get("volumeClaimTemplates").items())t(s)},StorageClass({at:a}){let s=a.get("metadata").get("annotations").entries();if(!s.some(([n,o])=>$a(n)&&o.text()==="true"))for(let[n,o]of s){let r=o.text();if(r===void 0||r==="false"||r==="")continue;let i=$a(n)?void 0:Bd(n);$a(n)?e(o,"notTrue",{value:r}):i&&e(o.key,"unknown",{key:n,meant:i})}}}}});function Fd(e){let t=e.get("metadata").get("annotations"),a=e.get("spec").get("storageClassName"),s=t.get("volume.beta.kubernetes.io/storage-class");if(s.text()!==void 0)return a.text()!==void 0&&a.text()!==s.text()?{code:"overrides",at:s,field:a}:void 0;let n=Mt(e);return n?{code:"noEffect",at:n,field:a}:void 0}var Aa=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"];function $a(e){return Aa.includes(e)}function Bd(e){return/(^|\.)(kubernetes|k8s)\.io\/is-default-class$/.test(e)?Aa[0]:V(e,Aa,a=>a)}var Eo=p({id:"storage-class-misspelt",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim names a class that nothing has, but something has a similar one",why:'A class name is a plain text that claim, volume and StorageClass share. A claim whose class nobody has is accepted and stays Pending: `storageclass.storage.k8s.io "..." not found`.',instead:"Write the class as the StorageClass, or the volume, writes it.",unless:"The class exists in the cluster: list it under `storageClasses` of the configuration. When the run is complete, claim-stays-pending tells the same.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1"]},messages:{ofClass:e=>`nothing in the run has class '${e.class}', there is a StorageClass '${e.meant}'`,ofVolume:e=>`nothing in the run has class '${e.class}', volume '${e.volume}' has '${e.meant}'`},examples:{bad:[{title:"two letters have changed places",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=M(e),s=St(e),n=new Set;return{claim(o){let r=zd(e,o)?a(o.claim):void 0;if(!r||!o.class||n.has(X(o,r)))return;n.add(X(o,r));let i=s(r.resource,o.class);if(!i)return;let{resource:l,class:c}=i,m=[{at:w(l.at).get("name"),note:`has class '${c}'`}],d={class:o.class,meant:c},f=D(r.at);l.visitable==="StorageClass"?t(f,"ofClass",d,{related:m}):t(f,"ofVolume",{...d,volume:l.name},{related:m})}}}});function zd(e,{state:t,class:a="",reasons:s}){return t!=="unknown"||!s.some(({code:n})=>n==="class-not-found")?!1:!e.isExternal("StorageClass","",a)&&!e.mayBeUnread(a)}var Fo=p({id:"volume-hidden-by-template",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A volume of a StatefulSet gives way to a claim template of the same name",why:"The StatefulSet replaces a volume of the pod template by the claim that it makes from the template of that name. The volume that is written there, a folder, a configuration or another claim, is never mounted, and nobody reports it.",instead:"Delete the one that is not meant, or give it another name.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{hidden:e=>`volume '${e.volume}' (${e.source}) is never mounted: the claim template of that name replaces it`},examples:{bad:[{title:"the data were to go to a shared claim once",yaml:`
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
`}]},visit({report:e}){return{StatefulSet({at:t}){let s=t.get("spec").get("volumeClaimTemplates").items().map(n=>n.get("metadata").get("name"));for(let n of t.get("spec").get("template").get("spec").get("volumes").items()){let o=n.get("name"),r=s.find(c=>c.text()!==void 0&&c.text()===o.text()),i=Kd(n);if(!r||i===void 0||n.get("persistentVolumeClaim").get("claimName").text()===r.text())continue;let l=[{at:r,note:"this claim template replaces it"}];e(o,"hidden",{volume:r.text()??"",source:i},{related:l})}}}}});function Kd({value:e}){return S(e)?Object.keys(e).find(t=>t!=="name"):void 0}var Bo=p({id:"volume-larger-than-claim",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A claim takes a volume that is many times larger than what it asks for",why:"A volume serves one claim. What the claim does not need of it nobody else gets, and a claim that needs the space finds the volume taken.",instead:"Ask for the size that the volume has, or write a volume of the size that is needed.",unless:"The disk cannot be had in another size. Network folders and folders of a node are left alone: nothing limits what is written there.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},options:{factor:{type:"integer",default:4,minimum:2,doc:"How many times larger the volume may be."}},messages:{larger:e=>`claim '${e.claim}' asks for ${e.asks} and takes all ${e.has} of volume '${e.volume}'`},examples:{bad:[{title:"one gibibyte of a hundred",yaml:`
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
`,options:{factor:10}}]},visit({graph:e,report:t,options:a}){let s=M(e),n=new Set;return{claim(o){let r=o.state==="bound"?W(e,o.volume):void 0,i=r&&s(o.claim);if(!r||Pa(r)||!i||n.has(X(o,i)))return;let l=r.at.get("spec").get("capacity").get("storage"),c=i.at.get("spec").get("resources").get("requests").get("storage");if(!_d(l.scalar()??"",c.scalar()??"",a.factor))return;n.add(X(o,i));let[m,d]=[String(c.value),String(l.value)],f=[{at:l,note:`volume '${r.name}' has ${d}`}];t(c,"larger",{claim:o.claim.name,asks:m,volume:r.name,has:d},{related:f})}}}});function _d(e,t,a){let[s,n]=[e,t].map(o=>L(o));return!s||!n||F(s,n)<=0?!1:Number(xe(s))>Number(xe(n))*a}var Ko=p({id:"volume-mode-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A block device is mounted as a folder, or a file system is taken as a device",why:"A claim of `volumeMode: Block` gives a raw device, any other a file system. The API server does not compare that with the pod; the kubelet does, and the pod stays in ContainerCreating with `volume ... has volumeMode Block, but is specified in volumeMounts`, or the other way round.",instead:"List a Block claim under `volumeDevices` with a `devicePath`, every other volume under `volumeMounts`, or change `volumeMode` of the claim before it is created.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"]},messages:{mounted:e=>`container '${e.container}' mounts volume '${e.volume}' as a folder, but ${e.claim} is a block device`,taken:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, but ${e.claim} is a file system`,noClaim:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, which only a claim can be`},examples:{bad:[{title:"a raw device in volumeMounts",yaml:`
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
`}]},visit({graph:e,report:t}){let a=M(e);return{workload(s){let n=Ud(e,s,a);for(let{name:o,at:r}of s.containers){for(let i of zo(r,"volumeMounts")){let l=i.text()??"",c=n.get(l);c?.mode==="Block"&&t(i,"mounted",{container:o,volume:l,claim:c.claim},{related:c.related})}for(let i of zo(r,"volumeDevices")){let l=i.text()??"",c=n.get(l);c?.mode==="none"?t(i,"noClaim",{container:o,volume:l},{related:c.related}):c?.mode==="Filesystem"&&t(i,"taken",{container:o,volume:l,claim:c.claim},{related:c.related})}}}}}});function Ud(e,{spec:t,resource:a},s){let n=new Map;for(let i of t.get("volumes").items()){let l=i.get("name").text()??"",c=i.get("persistentVolumeClaim").get("claimName").text(),m=i.get("ephemeral").get("volumeClaimTemplate"),d=i.get("persistentVolumeClaim").exists||i.get("ephemeral").exists;m.exists?n.set(l,Oa(m,"its claim")):c?n.set(l,r(e,a,c)):!d&&i.entries().length>1&&n.set(l,{mode:"none",claim:"",related:[{at:i,note:`volume '${l}' is no claim`}]})}if(a.visitable!=="StatefulSet")return n;let o=a.at;for(let i of o.get("spec").get("volumeClaimTemplates").items()){let l=i,c=l.get("metadata").get("name").text()??"";n.set(c,Oa(l,"its claim template"))}return n;function r(i,l,c){let m=i.find("PersistentVolumeClaim",l.namespace,c),d=m.length===0?s({namespace:l.namespace,name:c}):void 0,f=d?[d]:m.map(g=>({at:g.at,resource:g})),[u,...h]=f.map(g=>g&&(i.sameNamespace(l,g.resource)===!0||l.file===g.resource.file)?Oa(g.at,`claim '${c}'`):{mode:"unknown",claim:"",related:[]});return u&&h.every(({mode:g})=>g===u.mode)?u:{mode:"unknown",claim:"",related:[]}}}function Oa(e,t){let a=e.get("spec").get("volumeMode"),s=a.text()==="Block",n=s?"a block device":a.exists?"a file system":"without volumeMode it is a file system";return{mode:s?"Block":"Filesystem",claim:t,related:[{at:a,note:n}]}}function zo(e,t){return e.get(t).items().map(a=>a.get("name"))}var Uo=p({id:"volume-out-of-reach",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod gets volumes that no node which it may run on can reach",why:"A claim of a class that binds at once, or one that names its volume, is bound without a look at the pod. When the volume is on other nodes than the pod asks for, or two volumes of one pod are on different nodes, the pod stays Pending with `node(s) had volume node affinity conflict`, and a bound claim is never bound anew.",instead:"Let the node selector of the pod and `nodeAffinity` of its volumes leave a common node. A class with `volumeBindingMode: WaitForFirstConsumer` chooses the volumes when the pod is placed.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#node-affinity","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{elsewhere:e=>`volume '${e.volume}' is on nodes with ${e.nodes}, where ${e.pod} cannot run: it stays Pending`,apart:e=>`volumes '${e.other}' and '${e.volume}' of ${e.pod} are on different nodes: it stays Pending`},examples:{bad:[{title:"the pod is sent to one node, its volume is on another",yaml:`
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
`}]},visit({graph:e,report:t}){let a=M(e),s=$e(e),n=e.ofKind("PersistentVolume").some(({at:r})=>r.get("spec").get("nodeAffinity").exists),o=e.isComplete?e.ofKind("Node").flatMap(({at:r})=>tt(r.value)??[]):[];return{workload(r){let{resource:i,spec:l}=r,c=n?Jd(e,r,o):void 0;if(!c)return;let{volume:m,other:d}=c,f={namespace:i.namespace,name:c.claim},h=s(f).find(({from:v})=>v===i)?.at??a(f)?.at.get("metadata").get("name")??l,y=i.kind==="Pod"?b(i):`the pod of ${b(i)}`,g={at:_o(m),note:`where volume '${m.name}' is`};if(d){let v=[{at:_o(d),note:`where volume '${d.name}' is`},g];t(h,"apart",{pod:y,volume:m.name,other:d.name},{related:v})}else{let v=[g,{at:Qd(r),note:"where the pod may run"}];t(h,"elsewhere",{pod:y,volume:m.name,nodes:Zd(m)},{related:v})}}}}});function Jd(e,{resource:t},a){for(let s of at(t.at.value,t.namespace)){let n=Et(s,a);if(s.nodeName!==void 0||n.length===0)continue;let o=n,r;for(let i of s.claims){let l=Hd(e,t,i),c=l&&le(l.at.value)?.nodeAffinity;if(!c)continue;o=o.flatMap(d=>d.narrow(c));let m=n.some(d=>d.narrow(c).length>0);if(o.length===0)return{claim:i,volume:l,other:m?r:void 0};r=l}}}function Hd(e,t,a){let{state:s,volume:n}=e.bindingOf(t.namespace,a)??{},o=e.find("PersistentVolumeClaim",t.namespace,a),r=o.every(i=>e.sameNamespace(i,t)===!0);if(!(s!=="bound"||n===void 0||!r||o.length>1))return e.find("PersistentVolume","",n).length>1?void 0:W(e,n)}function _o(e){return e.at.get("spec").get("nodeAffinity")}function Qd({spec:e}){let t=e.get("nodeSelector");return t.exists?t:e.get("affinity")}function Zd(e){return(le(e.at.value)?.nodeAffinity?.nodeSelectorTerms??[]).map(({matchExpressions:s,matchFields:n})=>re({matchExpressions:[...s??[],...n??[]]})).join(" or ")}var Ho=p({id:"volumes-share-storage",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two volumes are the same disk or the same folder",why:"Each volume is bound to a claim of its own, and the programs behind the claims believe that they are alone. Two databases in one folder destroy the data of each other; a disk that a node knows under two names is often not attached at all. Most often a volume was copied and its path forgotten.",instead:"Give each volume a disk or a folder of its own. To share one on purpose, let the pods share one claim.",unless:"Namespaces share a network folder, which takes a volume each. A pair of which one says ReadWriteMany or ReadOnlyMany is therefore told as advice only.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},messages:{same:e=>`volumes '${e.other}' and '${e.volume}' are the same storage: ${e.storage}`},examples:{bad:[{title:"a copy whose path was forgotten",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map;return{PersistentVolume(s){let n=Jo(s);if(!n)return;let o=a.get(n.id)??[];a.set(n.id,[...o,s]);let r=o.find(l=>l.name!==s.name&&(e.isComplete||E(l,s)));if(!r)return;let i=[s,r].some(ep);t(n.at,"same",{volume:s.name,other:r.name,storage:n.words},{related:[{at:Jo(r)?.at??r.at,note:`volume '${r.name}'`}],...i?{severity:"info"}:{}})}}}}),Yd={csi:["driver","volumeHandle"],nfs:["server","path"],local:["path"],hostPath:["path"],awsElasticBlockStore:["volumeID"],gcePersistentDisk:["pdName"],azureDisk:["diskURI"],cinder:["volumeID"],vsphereVolume:["volumePath"],iscsi:["targetPortal","iqn","lun"],rbd:["pool","image"],cephfs:["path"]},Xd=["local","hostPath"];function Jo({at:e}){let t=e.get("spec");for(let[a,s]of Object.entries(Yd)){let n=t.get(a);if(!n.exists)continue;let o=s.map(c=>String(n.get(c).scalar()??"").replace(/(.)\/+$/,"$1"));if(o.some(c=>c===""||c.includes("$")||c.includes("<")))return;let r=JSON.stringify(n.get("monitors").value??""),i=Xd.includes(a)?JSON.stringify(le(e.value)?.nodeAffinity??""):"",l=n.get(s.at(-1)??"");return{id:[a,...o,r,i].join(`
`),words:`${a} ${o.join(" ")}`,at:l}}}function ep({at:e}){let t=e.get("spec").get("accessModes").texts();return t.includes("ReadWriteMany")||t.includes("ReadOnlyMany")}var Qo=p({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s,until:n=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(n)?e(a,"expired",{rule:s,until:n}):e(a,"noDate",{rule:s,until:n}))}}}});var Zo=p({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="forbidden"&&e(a,"forbidden",{rule:s})}}}});var Yo=p({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s,meant:n}){if(t==="unknown-rule"){if(s==="")return e(a,"none");e(a,"unknown",{rule:s,meant:n===void 0?"":` (did you mean '${n}'?)`})}}}}});var Xo=p({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="unused"&&e(a,"unused",{rule:s})}}}});var er=p({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="without-reason"&&e(a,"noReason",{rule:s})}}}});var tr=p({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="alias-bomb"&&e({file:a,span:t.span},"tooMany",{count:t.count})}}}});var ar=p({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:a}){let s;return{resource(n){let{document:o}=n.at;if(s?.document!==o&&(s={document:o,isSuspicious:tp.test(a(n))}),!!s.isSuspicious)for(let r of Na(n.at)){let i=t(r),l=typeof r.value=="boolean"&&!/^(true|false)$/i.test(i);if(!l&&!ap(r.value,i))continue;let c={written:`'${i}'`,read:sp(r.value,i)};op(r,n)?e(r,"text",c,{severity:"error"}):!l&&!/mode$/i.test(r.name)&&e(r,"number",c)}}}}}),tp=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function ap(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function sp(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Na(e){return Array.isArray(e.value)?e.items().flatMap(Na):S(e.value)?e.entries().flatMap(([,t])=>Na(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var np=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function op(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let a=e.path.at(-2);return np.has(a)?!0:a==="data"?t.kind==="ConfigMap"||t.kind==="Secret":a==="selector"?t.kind==="Service"||t.kind==="ReplicationController":a==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var sr=p({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="anchor")return;let s={file:a,span:t.span},{name:n,problem:o}=t;if(o==="wildcard")return e(s,"wildcard",{text:n.startsWith("*")?n:`*${n}`});if(o==="in-itself")return e(s,"inItself",{name:n});if(o==="merge")return e(s,"merge");let r=T(n,t.known);e(s,"unknown",{name:n,meant:r===void 0?"":` (did you mean '*${r}'?)`})}}}});var nr=p({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="missing-separator"&&e({file:a,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var or=p({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="duplicate-key")return;let s={at:{file:a,span:t.before},note:"the value here is dropped"};e({file:a,span:t.span},"twice",{key:t.key},{related:[s]})}}}});var rr=p({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,a){t.code==="unreadable"&&e({file:a,span:t.span},"unreadable",{reason:t.reason})}}}});var ir=p({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="blank")return;let{span:s,character:n,isLineEnd:o}=t;e({file:a,span:s},o?"lineEnd":"blank",{character:n})}}}});var lr=p({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="unclosed-quote"&&e({file:a,span:t.span},"open",{quote:t.quote})}}}});var cr=p({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="tab"&&e({file:a,span:t.span},rp[t.before])}}}}),rp={content:"tab",nothing:"nothing",item:"item"};var mr=p({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="template"&&e({file:a,span:t.span},"template")}}}});var dr=p({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){let s={file:a,span:t.span};t.code==="refused"&&e(s,ip[t.problem]),t.code==="invalid"&&e(s,"invalid",{reason:t.reason,hint:t.hint})}}}}),ip={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var ur=p({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:a,first:s}of lp(e)){let{before:n,severity:o}=fp(s,a),r=[{at:w(s.at).get("name"),note:`${b(s)} is defined here, too`}];t(w(a.at).get("name"),"again",{object:b(a),before:n},{related:r,severity:o})}}}}});function lp(e){let t=pp(e).flatMap(s=>s.flatMap((n,o)=>{let r=up(e,n,s.slice(0,o));return r?[{resource:n,first:r}]:[]}));if(e.isComplete)return t;let a=new Map;for(let{first:s,resource:n}of t){let o=Ne(n.file);a.set(o,(a.get(o)??new Set).add(`${s.file} ${n.file}`))}return t.filter(({first:s,resource:{file:n}})=>s.file===n?!0:!((a.get(Ne(n))?.size??0)>1||cp.test(Ne(n)))&&!dp(s.file,n))}var cp=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,mp=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function dp(e,t){let[a,s]=[pr(e),pr(t)],n=[...a].filter(o=>s.has(o));return a.has("patch")||s.has("patch")?!0:n.some(o=>!mp.has(o))||n.length===Math.min(a.size,s.size)}function pr(e){let t=e.slice(Ne(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(a=>a!==""))}function pp(e){let t=new Map;for(let a of e.resources){if(a.name==="")continue;let s=`${a.visitable?"":a.group}/${a.kind}/${a.name}`,n=t.get(s);n?n.push(a):t.set(s,[a])}return[...t.values()].filter(({length:a})=>a>1).map(a=>a.sort((s,n)=>s.file<n.file?-1:s.file>n.file?1:0))}function up(e,t,a){let s=a.filter(n=>e.sameNamespace(n,t)===!0);return s.find(({file:n})=>n===t.file)??s.find(({file:n})=>Ne(n)===Ne(t.file))??(e.isComplete?s[0]:void 0)}function fp(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let a=Ta(e.at.value,t.at.value),s=e.file.slice(e.file.lastIndexOf("/")+1);return a?{before:`'${s}' holds the same`,severity:"info"}:{before:`'${s}' holds another version of it`,severity:"warning"}}function Ne(e){return e.slice(0,e.lastIndexOf("/")+1)}function Ta(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((s,n)=>Ta(s,t[n]));if(!S(e)||!S(t))return!1;let a=Object.keys(e);return a.length===Object.keys(t).length&&a.every(s=>Object.hasOwn(t,s)&&Ta(e[s],t[s]))}function B(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var fr=p({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),s=a.text()?.trim()??"",[,,n=""]=s.split(/\s+/),o=/^([0-9]+)-([0-9]+)$/.exec(n);if(o===null||Number(o[2])-Number(o[1])!==6)return;let r=Y(s);if("problem"in r||"seconds"in r.cron)return;let{needsBothDays:i,daysOfWeek:l}=r.cron,[c=0]=l;i||l.size!==1||e(a,"either",{schedule:B(s),days:n,weekday:hp[c]??""})}}}}),hp=["SUN","MON","TUE","WED","THU","FRI","SAT"];var hr=p({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),s=a.text()?.trim()??"",[n,o="",...r]=s.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(n??"")||o.includes("-"))return;let i=Y(s);"problem"in i||"seconds"in i.cron||i.cron.hours.size===24||e(a,"minute",{schedule:B(s),meant:B(["0",o,...r].join(" "))})}}}});var gr=p({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server rejects the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
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
`}]},visit({report:e}){return{CronJob(a){let s=a.at.get("spec"),n=s.get("schedule"),o=n.text(),r=o===void 0?void 0:Y(o);o!==void 0&&r&&"problem"in r&&!t(n)&&e(n,"schedule",{schedule:B(o),problem:r.problem.text});let i=s.get("timeZone"),l=i.text(),c=l===void 0?void 0:ua(l);if(l===void 0||!c||t(i))return;let{code:m,suggestion:d}=c,f=d===void 0?"":`: '${d}' was probably meant`;m==="empty"||m==="local"?e(i,"unnamed",{zone:l}):e(i,"zone",{zone:B(l),meant:f})}};function t(a){let s=a.text()??"",n=gp.exec(s)?.[0];if(n===void 0)return!1;let o={value:B(s),variable:B(n)};return e(a,"variable",o,{severity:"info"}),!0}}}),gp=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|<[\w -]+>/;var yr=p({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec"),s=a.get("schedule"),n=s.text();if(n===void 0||a.get("suspend").flag()===!0)return;let o=Y(n);if("problem"in o||!sa(o.cron))return;let r=B(n);/(^|\s),+(\s|$)/.test(n)?e(s,"empty",{schedule:r}):e(s,"day",{schedule:r})}}}});var vr=p({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:a}){let{kind:s,version:n}=t,o=vp(t),r=a.get("labels");if(!o)return;if(bp(o))return!o.isRequired||n!=="v1"||r.entries().length===0?void 0:e(o.at,o.at.exists?"empty":"missing",{kind:s});let i=r.exists?"the labels of the pods":"the pods carry no labels",l=[{at:r.key,note:i}],[c]=o.pairs.entries().filter(([d,f])=>kp(f,Wa(r,d))),m=o.expressions?.items().find(d=>!xp(d,r));if(c){let[d,f]=c,u=Wa(r,d),h={key:d,selector:f.text()??""};typeof u=="string"?e(f,"differs",{...h,label:u},{related:l}):e(f,"absent",h,{related:l})}else if(m){let d={key:m.get("key").text()??"",operator:Cp(m)};e(m,"expression",d,{related:l})}}}}}),yp=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function vp({visitable:e,at:t}){let a=t.get("spec"),s=a.get("selector");if(e==="ReplicationController")return{at:s,pairs:s,isRequired:!1};let n=e==="Job"&&a.get("manualSelector").flag()===!0;if(!n&&(e===void 0||!yp.has(e)))return;let o=s;return{at:s,pairs:o.get("matchLabels"),expressions:o.get("matchExpressions"),isRequired:!n}}function bp({at:e,pairs:t,expressions:a}){return e.exists?S(e.value)&&t.entries().length===0&&(a?.items()??[]).length===0:!0}function kp(e,t){return e.text()!==void 0&&t!==e.value&&!br(t)}function Wa(e,t){return S(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function br(e){return e!=null&&typeof e!="string"}var wp=new Set(["In","NotIn","Exists","DoesNotExist"]);function xp(e,t){let a=e.get("key").text(),s=e.get("operator").text();return a===void 0||s===void 0||!wp.has(s)||br(Wa(t,a))?!0:J({matchExpressions:[{key:a,operator:s,values:e.get("values").texts()}]},t.labels())}function Cp(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var kr=p({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("startingDeadlineSeconds"),s=a.number();s===0?e(a,"never",{severity:"error"}):s!==void 0&&s>0&&s<Rp&&e(a,"short",{seconds:s})}}}}),Rp=10;var wr=p({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,a){if(!t.at.get("image").exists)return;let s=a.spec.get("volumes"),n=Sp(a),o=s.exists?[{at:s.key,note:Vp(n)}]:[];for(let r of Pp(t)){let i=r.text();if(!i||n.includes(i))continue;let l=T(i,n),c=l===void 0?"":` (did you mean '${l}'?)`;e(r,"undefined",{container:t.name,volume:i,meant:c},{related:o})}}}}});function Vp(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function Pp(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>S(t.value)).map(t=>t.get("name"))}function Sp(e){let a=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(n=>n.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(n=>n.get("name")),...a].flatMap(n=>n.text()??[])}var Te=[io,lo,co,fo,ho,go,vo,bo,Vo,Po,So,Mo,$o,Ao,Oo,No,Wo,Go,jo,qo,Io,Eo,Fo,Bo,Ko,Uo,Ho,Tn,Wn,Gn,Vn,Sn,Mn,Nn,Kn,_n,Un,Zn,Yn,qn,En,Bn,ur,fr,hr,gr,yr,vr,kr,wr,on,rn,ln,mn,pn,un,fn,hn,gn,bn,kn,Cn,Rn,Qs,Zs,Ys,en,tn,an,sn,nn,Xn,so,tr,ar,sr,nr,or,rr,ir,lr,cr,mr,dr,Qo,Zo,Yo,Xo,er];var ee=class extends Error{constructor(){super(...arguments);this.name="UsageError"}};var Wt={clean:0,findings:1,usage:2,bug:3};function xr(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}var ve={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function Ga(e){let t=([a,s])=>e?n=>`\x1B[${a}m${n}\x1B[${s}m`:n=>n;return{bold:t(ve.bold),dim:t(ve.dim),red:t(ve.red),yellow:t(ve.yellow),blue:t(ve.blue),cyan:t(ve.cyan),green:t(ve.green)}}function La({env:e,isTerminal:t},{flags:a}){let s=a.color??"auto";if(s!=="auto"&&s!=="always"&&s!=="never")throw new ee(`--color takes auto, always or never, not '${s}'`);return s!=="auto"?s==="always":e.NO_COLOR?!1:e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0"?!0:t.stdout&&e.TERM!=="dumb"}function Mp(e,t){if(t.paths.length>0)throw new ee(`'kubeworthy rules' takes no paths; for one rule: kubeworthy explain ${t.paths[0]}`);let[a="pretty"]=t.flags.format??[];if(a!=="pretty"&&a!=="json")throw new ee(`the rules are listed as pretty or json, not as '${a}'`);return e.stdout(a==="json"?$p():Ap(Ga(La(e,t)))),Wt.clean}function $p(){let e=Te.map(({id:t,area:a,severity:s,since:n,scope:o,docs:r,options:i})=>({id:t,area:a,severity:s,since:n,scope:o,summary:r.summary,why:r.why,instead:r.instead,unless:r.unless,refs:r.refs,options:i,help:xr(t)}));return`${JSON.stringify({version:1,rules:e},void 0,2)}
`}function Ap(e){let t=Math.max(...Te.map(({id:a})=>a.length));return Js.flatMap(a=>{let s=Te.filter(n=>n.area===a).map(({id:n,severity:o,docs:r})=>`  ${n.padEnd(t)}  ${o.padEnd(7)}  ${r.summary}`);return s.length>0?[`${e.bold(a)}
${s.join(`
`)}
`]:[]}).join(`
`)}function Op(e,t){let[a,...s]=t.paths;if(a===void 0||s.length>0)throw new ee("'kubeworthy explain' takes one rule; 'kubeworthy rules' lists them");let n=Te.find(o=>o.id===a);if(!n)throw new ee(`there is no rule '${a}'${Us(a,Te.map(o=>o.id))}; 'kubeworthy rules' lists them`);return e.stdout(Np(n,Ga(La(e,t)))),Wt.clean}function Np({id:e,area:t,severity:a,since:s,docs:n,options:o,examples:r},i){let l=(m,d)=>`${i.bold(m)}
${Gp(d)}
`;return[`${i.bold(e)}  ${i.dim(`${t}, ${a}, since ${s}`)}
${n.summary}
`,l("Why",n.why),l("Instead",n.instead),...n.unless?[l("Unless",n.unless)]:[],...Object.keys(o).length>0?[`${i.bold("Options")}
${Object.entries(o).map(([m,d])=>Tp(m,d)).join(`
`)}
`]:[],...r.bad.map(m=>Cr("Bad",m,i)),...r.good.map(m=>Cr("Good",m,i)),...n.refs.length>0?[`${i.bold("See")}
${n.refs.map(m=>`  ${m}`).join(`
`)}
`]:[],`${i.bold("Silence it")}
  # kubeworthy-ignore ${e}: the reason
`].join(`
`)}function Tp(e,t){return`  ${e} (${t.type}, default ${JSON.stringify(t.default)}): ${t.doc}`}function Cr(e,{title:t,yaml:a},s){let n=a.trim().replace(/ *# expect: [\w, -]+$/gm,s.dim("   <- here")).split(`
`);return`${s.bold(e)}: ${t}
${n.map(o=>`  ${o}`).join(`
`)}
`}var Wp=100;function Gp(e){let t=[],a="";for(let s of e.split(/\s+/))a!==""&&a.length+s.length+1>Wp?(t.push(a),a=s):a=a===""?s:`${a} ${s}`;return[...t,a].map(s=>`  ${s}`).join(`
`)}0&&(module.exports={explain,listRules});
