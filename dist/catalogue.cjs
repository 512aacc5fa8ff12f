"use strict";var ip=Object.create;var ka=Object.defineProperty;var cp=Object.getOwnPropertyDescriptor;var lp=Object.getOwnPropertyNames;var pp=Object.getPrototypeOf,dp=Object.prototype.hasOwnProperty;var mp=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}},up=(e,t)=>{for(var a in t)ka(e,a,{get:t[a],enumerable:!0})},Kn=(e,t,a,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of lp(t))!dp.call(e,n)&&n!==a&&ka(e,n,{get:()=>t[n],enumerable:!(s=cp(t,n))||s.enumerable});return e};var _n=(e,t,a)=>(a=e!=null?ip(pp(e)):{},Kn(t||!e||!e.__esModule?ka(a,"default",{value:e,enumerable:!0}):a,e)),fp=e=>Kn(ka({},"__esModule",{value:!0}),e);var Cs=mp(ht=>{"use strict";ht.__esModule=!0;ht.distance=ht.closest=void 0;var Le=new Uint32Array(65536),kd=function(e,t){for(var a=e.length,s=t.length,n=1<<a-1,o=-1,r=0,i=a,c=a;c--;)Le[e.charCodeAt(c)]|=1<<c;for(c=0;c<s;c++){var l=Le[t.charCodeAt(c)],p=l|r;l|=(l&o)+o^o,r|=~(l|o),o&=l,r&n&&i++,o&n&&i--,r=r<<1|1,o=o<<1|~(p|r),r&=p}for(c=a;c--;)Le[e.charCodeAt(c)]=0;return i},wd=function(e,t){for(var a=t.length,s=e.length,n=[],o=[],r=Math.ceil(a/32),i=Math.ceil(s/32),c=0;c<r;c++)o[c]=-1,n[c]=0;for(var l=0;l<i-1;l++){for(var p=0,d=-1,m=l*32,f=Math.min(32,s)+m,h=m;h<f;h++)Le[e.charCodeAt(h)]|=1<<h;for(var c=0;c<a;c++){var y=Le[t.charCodeAt(c)],b=o[c/32|0]>>>c&1,v=n[c/32|0]>>>c&1,k=y|p,w=((y|v)&d)+d^d|y|v,S=p|~(w|d),A=d&w;S>>>31^b&&(o[c/32|0]^=1<<c),A>>>31^v&&(n[c/32|0]^=1<<c),S=S<<1|b,A=A<<1|v,d=A|~(k|S),p=S&k}for(var h=m;h<f;h++)Le[e.charCodeAt(h)]=0}for(var oe=0,Be=-1,O=l*32,ee=Math.min(32,s-O)+O,h=O;h<ee;h++)Le[e.charCodeAt(h)]|=1<<h;for(var ms=s,c=0;c<a;c++){var y=Le[t.charCodeAt(c)],b=o[c/32|0]>>>c&1,v=n[c/32|0]>>>c&1,k=y|oe,w=((y|v)&Be)+Be^Be|y|v,S=oe|~(w|Be),A=Be&w;ms+=S>>>s-1&1,ms-=A>>>s-1&1,S>>>31^b&&(o[c/32|0]^=1<<c),A>>>31^v&&(n[c/32|0]^=1<<c),S=S<<1|b,A=A<<1|v,Be=A|~(k|S),oe=S&k}for(var h=O;h<ee;h++)Le[e.charCodeAt(h)]=0;return ms},Po=function(e,t){if(e.length<t.length){var a=t;t=e,e=a}return t.length===0?e.length:e.length<=32?kd(e,t):wd(e,t)};ht.distance=Po;var xd=function(e,t){for(var a=1/0,s=0,n=0;n<t.length;n++){var o=Po(e,t[n]);o<a&&(a=o,s=n)}return t[s]};ht.closest=xd});var xb={};up(xb,{explain:()=>yb,listRules:()=>fb});module.exports=fp(xb);function G(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var hp={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},gp={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},$e=[...Hn(hp,!0),...Hn(gp,!1)],yp=[...new Set($e.map(({kind:e})=>e))].sort(),bp=new Map($e.map(e=>[`${e.group}/${e.kind}`,e]));function us(e,t){let a=bp.get(`${e}/${t}`);return a===void 0?void 0:!a.namespaced}function qt(e){return vp.has(e)}var vp=new Set(yp);function fs(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function Hn(e,t){return Object.entries(e).flatMap(([a,s])=>s.trim().split(`
`).map(n=>{let[o="",r="",...i]=n.trim().split(" ");return{group:a,kind:o,plural:r,namespaced:t,versions:i}}))}function C(e){return e.get("metadata")}function N(e){return C(e.at).get("name")}function g(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}function we({resource:e,replicas:t}){return e.kind!=="PodTemplate"&&t!==0}function fe({at:e}){return e.get("spec").get("volumeClaimTemplates").items()}function It({resource:e,containers:t}){let a=e.at.get("spec");return e.group==="apps"&&!a.get("selector").exists&&t.some(({at:s})=>!s.get("image").exists)}function re(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let a=e.spec.get("restartPolicy").text();return a==="Never"||a==="OnFailure"}function L(e,t){let a=new Map;for(let s of e)ie(a,t(s),s);return a}function ie(e,t,a){let s=e.get(t);s?s.push(a):e.set(t,[a])}function Xe(e,t,a){return[...L(e,t).values()].flatMap(s=>[...L(s,a).values()].flatMap(([n,...o])=>n===void 0?[]:[{first:n,others:o}]))}function T(e){let t;return()=>(t??={value:e()},t.value)}var Et="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",kp=new RegExp(`^${Et}$`),wp=new RegExp(`^${Et}(?:\\.${Et})*$`),Ab=new RegExp(`^\\*\\.${Et}(?:\\.${Et})*$`);var Jn=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var hs=63,xp=253;function gs(e){return e.length<=hs&&kp.test(e)}function Rp(e){return e.length<=xp&&wp.test(e)}function wa(e){let t=e.indexOf("/"),a=e.slice(t+1);return a.length>hs||!Jn.test(a)?!1:t===-1||Rp(e.slice(0,t))}function ys(e){return e===""||e.length<=hs&&Jn.test(e)}var Qn=e=>e.length>0,Zn=e=>e.length===0,to=new Map([["In",{takes:Qn,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${eo(t).join(",")})`}],["NotIn",{takes:Qn,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${eo(t).join(",")})`}],["Exists",{takes:Zn,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:Zn,matches:e=>e===void 0,text:e=>`!${e}`}]]);function te(e,t){if(!et(e))return!1;let a=et(e.matchLabels)?e.matchLabels:{};for(let s of Object.keys(a)){let n=a[s]??"";if(bs(t,s)!==a[s]||!wa(s)||!ys(n))return!1}return xe(e.matchExpressions).every(s=>so(s,t))}function ce(e,t){let a=no(e);return a.length>0&&a.every(([s,n])=>bs(t,s)===n)}function ao(e,t,a){return e==null?!0:xe(e.nodeSelectorTerms).some(s=>Sp(s,t,a))}function Y(e){if(!et(e))return"<none>";let t=no(e.matchLabels).map(([n,o])=>({key:n,text:`${n}=${jt(o)}`})),a=xe(e.matchExpressions).filter(et).map(n=>({key:jt(n.key),text:Cp(n)})),s=[...t,...a].sort((n,o)=>oo(n.key,o.key));return s.length===0?"<none>":s.map(({text:n})=>n).join(",")}function so(e,t){if(!et(e))return!1;let a=to.get(e.operator),s=xe(e.values);return a===void 0||!a.takes(s)||!Xn(e.key)||!wa(e.key)||!s.every(n=>Xn(n)&&ys(n))?!1:a.matches(bs(t,e.key),s)}function Sp(e,t,a){let s=xe(e?.matchExpressions),n=xe(e?.matchFields);return s.length===0&&n.length===0?!1:s.every(o=>Pp(o,t))&&n.every(o=>Vp(o,a))}function Pp(e,t){let a=e?.operator;if(a!=="Gt"&&a!=="Lt")return so(e,t);let{key:s,values:n}=e;if(typeof s!="string"||!wa(s)||xe(n).length!==1)return!1;let o=Yn(t?.[s]),r=Yn(xe(n)[0]);return o===void 0||r===void 0?!1:a==="Gt"?o>r:o<r}function Vp(e,t){let a=xe(e?.values);return e?.key!=="metadata.name"||a.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:a[0]===t==(e.operator==="In")}function Yn(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function Cp(e){let t=jt(e.key),a=xe(e.values).map(jt);return to.get(e.operator)?.text(t,a)??`${t} ${jt(e.operator)} (${a.join(",")})`}function bs(e,t){return et(e)&&Object.hasOwn(e,t)?e[t]:void 0}function no(e){return et(e)?Object.entries(e):[]}function xe(e){return Array.isArray(e)?e:[]}function et(e){return typeof e=="object"&&e!==null}function Xn(e){return typeof e=="string"}function jt(e){return typeof e=="object"||e===void 0?"":String(e)}function eo(e){return[...e].sort(oo)}function oo(e,t){return e===t?0:e<t?-1:1}function Ap(){let e=new Map,t=new WeakMap;return a=>{let s=t.get(a);if(s!==void 0)return s;let n=JSON.stringify(a),o=e.get(n)??e.size;return e.set(n,o),t.set(a,o),o}}function Mp(e,t){let a=[],s=o=>{if(o===void 0)return!0;let r=t(o),i=a[r]??ao(o,e.labels,e.name);return a[r]=i,i},n=[{narrow:o=>s(o)?n:$p,implies:s}];return n[0]}var $p=[],co={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},Op=(e,t)=>new Set(e===void 0?t:t.filter(a=>e.has(a))),ro=e=>Number.parseInt(e[0]??"",10),io={In:(e,t)=>({...e,exists:!0,allowed:Op(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,ro(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,ro(t))})};function Np(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(a=>e.excluded.has(a)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(a)>e.above&&Number(a)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var lo=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function Tp(e,t){let a=lo(t);if(a.length===0)return;let s=new Map(e);for(let[n,{operator:o,values:r}]of a){let i=s.get(n)??co,c=Np(Object.hasOwn(io,o)?io[o]?.(i,r??[])??i:i);if(c===void 0)return;s.set(n,c)}return s}function Lp(e,t,a){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(s=>a.includes(s)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||a.every(s=>e.excluded.has(s))?!0:e.allowed!==void 0&&!a.some(s=>e.allowed?.has(s))}function Gp(e,t){let a=lo(t);return a.length>0&&a.every(([s,{operator:n,values:o}])=>Lp(e.get(s)??co,n,o??[]))}function po(e){let t={narrow:a=>a===void 0?[t]:(a.nodeSelectorTerms??[]).flatMap(s=>{let n=Tp(e,s);return n===void 0?[]:[po(n)]}),implies:a=>a===void 0||(a.nodeSelectorTerms??[]).some(s=>Gp(e,s))};return t}function Wp(e){let t=Object.entries(e).map(([a,s])=>({key:a,operator:"In",values:[s]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function Dp(e){if(e!==void 0)return{nodeSelectorTerms:[{matchFields:[{key:"metadata.name",operator:"In",values:[e]}]}]}}function vs(e){let t=Ap(),a=e.length===0?[po(new Map)]:e.map(n=>Mp(n,t)),s=new Map;return({nodeName:n,nodeSelector:o,nodeAffinity:r})=>{let i=JSON.stringify([n,o,r]),c=s.get(i)??[Dp(n),Wp(o??{}),r].reduce((l,p)=>p===void 0?l:l.flatMap(d=>d.narrow(p)),a);return s.set(i,c),c}}var qp={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},Ip={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Ep=new Map([...Object.entries(qp).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(Ip).map(([e,t])=>[e,{base:2,exponent:t}])]),jp=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,Bp=/^[eE][-+]?[0-9]+$/,xa=2n**63n-1n,zp=18,ft=9,Fp=400;function U(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let a=jp.exec(t);if(a===null)return;let s=Up(a[4]??"");if(s===void 0)return;let n=a[1]==="-",o=Kp(a[2]??""),r=a[3]?.slice(1)??"",i=s.base===10?_p(o,r,s):Hp(o,r,s);if(i!==void 0)return mo(i,n);if(!(a[2]===""&&r===""))return mo(Jp(o,r,s),n)}function E(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return U(e);if(typeof e=="string")return U(e.trim())}function Up(e){let t=Ep.get(e);if(t!==void 0)return t;if(!Bp.test(e))return;let a=BigInt(e.replace(/^[eE]\+?/,""));if(!(a>xa||a<-xa-1n))return{base:10,exponent:Number(BigInt.asIntN(32,a))}}function Kp(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function _p(e,t,a){if(e.length+t.length>zp)return;let s=a.exponent-t.length|0;if(!(s<-ft))return{numerator:BigInt(e+t),scale:0-s,wide:!1}}function Hp(e,t,a){if(!(t!==""||15-e.length-a.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(a.exponent),scale:0,wide:!1}}function Jp(e,t,a){let s=BigInt(e+t),n=a.base===10?t.length-a.exponent|0:t.length,o=a.base===10?s:s<<BigInt(a.exponent);if(o===0n||n<-Fp)return{numerator:o,scale:n,wide:!0};let r=Qp(o,n);return a.base===2&&r>xa*10n**BigInt(ft)?{numerator:xa,scale:0,wide:!0}:{numerator:r,scale:ft,wide:!0}}function Qp(e,t){if(t<=ft)return e*10n**BigInt(ft-t);let a=t-ft;if(a>e.toString(16).length*2)return 1n;let s=10n**BigInt(a);return(e+s-1n)/s}function mo(e,t){return t?{...e,numerator:-e.numerator}:e}var Zp=["k","M","G","T","P","E"],Yp=["kilo","mega","giga","tera","peta","exa"],Xp=["kibi","mebi","gibi","tebi","pebi","exbi"],ed=new Map([...Zp.flatMap((e,t)=>nd(e,Yp[t]??"",Xp[t]??"")),...Oe("case",["n"],"n"),...Oe("case",["u"],"u"),...Oe("bytes-suffix",["b","byte","bytes"],""),...Oe("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...Oe("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...Oe("grammar",["millicore","millicores"],"m"),...Oe("grammar",["\u03BC","\xB5"],"u")]),td=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function ws(e){if(E(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let a=t.normalize("NFKC"),s=a.replace(/\s+/g,"");if(ks(s))return{code:a===s?"grammar":"space",suggestion:s};let n=td.exec(sd(s));if(n===null)return{code:"grammar"};let[,o="",r=""]=n,i=ad(r);if(i===void 0||!ks(o+i.suffix))return{code:"grammar"};let{code:c,suffix:l,alternative:p}=i;return p===void 0?{code:c,suggestion:o+l}:{code:c,suggestion:o+l,alternative:o+p}}function ad(e){return ks(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:ed.get(e.toLowerCase())}function sd(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function ks(e){return U(e)!==void 0}function Oe(e,t,a){return t.map(s=>[s,{code:e,suffix:a}])}function nd(e,t,a){let s=e.toLowerCase(),n=`${e.toUpperCase()}i`;return[[s,{code:"case",suffix:e,alternative:n}],...Oe("case",[`${s}i`],n),...Oe("bytes-suffix",[`${s}ib`,`${a}byte`,`${a}bytes`,a],n),...[`${s}b`,`${t}byte`,`${t}bytes`,t].map(o=>[o,{code:"bytes-suffix",suffix:e,alternative:n}])]}var uo=4e3;function M(e,t){if(e.scale===t.scale)return Bt(e.numerator,t.numerator);let a=Bt(e.numerator,0n);if(a!==Bt(t.numerator,0n))return Bt(e.numerator,t.numerator);if(a===0)return 0;let s=Ra(e)-Ra(t);if(s!==0)return s>0?a:-a;let n=Math.max(e.scale,t.scale);return Bt(Sa(e,n),Sa(t,n))}function ze(e){return e.wide?cd(e):od(e)}function Ne(e){let{numerator:t,scale:a}=e;if(t===0n)return"0";if(a<-uo)return`${t}e${-a}`;if(a<=0)return(t*10n**BigInt(-a)).toString();let s=t<0n?"-":"",n=ho(t).toString().padStart(a+1,"0"),o=n.slice(-a).replace(/0+$/,""),r=s+n.slice(0,-a);return o===""?r:`${r}.${o}`}function fo(e,t){if(t.numerator===0n)return e;if(e.numerator===0n)return t;let a=Math.max(e.scale,t.scale);if(Math.abs(e.scale-t.scale)>uo)return Ra(e)>Ra(t)?e:t;let s=Sa(e,a)+Sa(t,a),n=e.wide||t.wide||BigInt.asIntN(64,s)!==s;return{numerator:s,scale:a,wide:n}}function Bt(e,t){return e===t?0:e<t?-1:1}function ho(e){return e<0n?-e:e}function Ra(e){return ho(e.numerator).toString().length-e.scale}function Sa(e,t){return e.numerator*10n**BigInt(t-e.scale)}function zt(e){return BigInt.asIntN(64,e)}function od({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return rd(e,-t);let a=10n**BigInt(t),s=e/a;return e%a===0n?s:e>0n?s+1n:s-1n}function rd(e,t){if(t>=19)return 0n;let a=e*10n**BigInt(t),s=zt(a);return s===a||id.has(t)?s:0n}var id=new Set([1,2,3,6,9]);function cd({numerator:e,scale:t}){if(t===0)return zt(e);if(t<=-64)return 0n;if(t<0)return zt(e*10n**BigInt(-t));if(e===0n)return 0n;let a=10n**BigInt(t),s=e<2n**63n-1n&&t<19?zt(e):e,n=s/a;return zt(s%a===0n?n:n+1n)}var Fe="volume.beta.kubernetes.io/storage-class",Ft=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"];function Ut(e){return xs(e)??e.storageClassName??""}function go(e){return xs(e)!==void 0||typeof e.storageClassName=="string"}function Kt(e){return xs(e)??e.storageClassName??""}function xs(e){let t=e.annotations?.[Fe];return typeof t=="string"?t:void 0}function P(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Ue(e){return Array.isArray(e)?e:[]}function q(e){return typeof e=="string"?e:void 0}function tt(e){let t=Object.entries(P(e)).filter(a=>typeof a[1]=="string");return Object.fromEntries(t)}function _t(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function Ht(e){let t=P(P(e).metadata),a=q(t.name);return a===void 0||a===""?void 0:{...t,name:a}}var ld=e=>{let t=P(e);return typeof t.key=="string"&&typeof t.operator=="string"},Rs=e=>Ue(e).filter(ld).map(({key:t,operator:a,values:s})=>({key:t,operator:a,values:Ue(s).filter(n=>typeof n=="string")}));function pd(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=P(e);return{matchLabels:tt(t.matchLabels),matchExpressions:Rs(t.matchExpressions)}}function Ss(e){let t=P(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(s=>({matchExpressions:Rs(P(s).matchExpressions),matchFields:Rs(P(s).matchFields)}))}:void 0}function yo(e){return typeof e=="number"&&Number.isFinite(e)?String(e):q(e)}var bo=e=>Ue(e).filter(t=>typeof t=="string");function dd(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:a,uid:s}=P(e);return _t({namespace:q(t),name:q(a),uid:q(s)})}function vo(e,t){let a=q(t.storageClassName);return a===void 0?{annotations:e}:{annotations:e,storageClassName:a}}function at(e){let t=Ht(e);if(t===void 0)return;let a=P(P(e).spec);return _t({name:t.name,capacity:yo(P(a.capacity).storage),accessModes:bo(a.accessModes),volumeMode:q(a.volumeMode),class:Kt(vo(tt(t.annotations),a)),attributesClass:q(a.volumeAttributesClassName),labels:tt(t.labels),claimRef:dd(a.claimRef),nodeAffinity:Ss(P(a.nodeAffinity).required),isLocal:Object.keys(P(a.local)).length>0?!0:void 0,deleting:t.deletionTimestamp?!0:void 0})}function Ps(e){let t=Ht(e);if(t===void 0)return;let a=P(P(e).spec),s=tt(t.annotations),n=vo(s,a);return _t({namespace:q(t.namespace)??"default",name:t.name,uid:q(t.uid),class:go(n)?Ut(n):void 0,request:yo(P(P(a.resources).requests).storage),accessModes:bo(a.accessModes),volumeMode:q(a.volumeMode),attributesClass:q(a.volumeAttributesClassName),selector:pd(a.selector),volumeName:q(a.volumeName)||void 0,bindCompleted:s["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,hasSelectedNode:s["volume.kubernetes.io/selected-node"]?!0:void 0,labels:tt(t.labels)})}var wo=1e4,Pa=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function md(e){let t=Pa(P(e.ordinals).start,0),a=Math.min(Pa(e.replicas,1),wo);return Array.from({length:a},(s,n)=>t+n)}var ud=e=>Ue(e.volumeClaimTemplates).flatMap(t=>Ht(t)?.name??[]);function fd(e,t){let a=md(t),s=t.podManagementPolicy==="Parallel",n=o=>`${e}-${o}`;return a.map((o,r)=>({name:n(o),ordinal:o,gates:r===0?{}:s?{behind:n(a[0])}:{after:n(o-1)}}))}function Va(e,t,a){return Ue(P(e).volumes).flatMap(s=>{let n=q(P(s).name),o=P(P(P(s).ephemeral).volumeClaimTemplate);if(n===void 0||Object.keys(o).length===0)return[];let r={...P(o.metadata),name:`${t}-${n}`,namespace:a},i=Ps({metadata:r,spec:o.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t},pod:t}]})}function hd(e,t){let a=s=>!t.includes(q(P(s).name)??"");return{...e,volumes:Ue(e.volumes).filter(a)}}function xo(e){return Ue(e.volumes).flatMap(t=>q(P(P(t).persistentVolumeClaim).claimName)??[])}function Ro(e){let t=P(P(e.affinity).nodeAffinity),a=tt(e.nodeSelector);return _t({nodeSelector:Object.keys(a).length===0?void 0:a,nodeAffinity:Ss(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:q(e.nodeName)||void 0})}var Jt=e=>P(P(e.template).spec),Vs=e=>({podSpec:Jt(e),count:Pa(e.replicas,1)}),ko={Pod:e=>({podSpec:e,count:1}),DaemonSet:e=>({podSpec:Jt(e),count:1}),Deployment:Vs,ReplicaSet:Vs,ReplicationController:Vs,Job:e=>({podSpec:Jt(e),count:e.suspend===!0?0:Pa(e.parallelism,1)}),CronJob:e=>({podSpec:Jt(P(P(e.jobTemplate).spec)),count:e.suspend===!0?0:1})};function gd(e){let t=q(P(e).kind)??"",a=Object.hasOwn(ko,t)?ko[t]?.(P(P(e).spec)):void 0;return a&&{...a,count:Math.min(a.count,wo)}}var yd=(e,t)=>Array.from({length:t},(a,s)=>`${e}-<${s+1}>`);function bd(e,t,a){let s=ud(a),n=hd(Jt(a),s),o=xo(n),r=Ro(n);return fd(e,a).map(({name:i,ordinal:c,gates:l})=>{let p=Va(n,i,t).map(d=>d.name);return{namespace:t,name:i,claims:[...s.map(d=>`${d}-${e}-${c}`),...o,...p],...p.length===0?{}:{ephemeralClaims:p},...r,...l}})}function Ca(e,t){let a=Ht(e)?.name;if(a===void 0)return[];let{kind:s,spec:n}=P(e);if(s==="StatefulSet")return bd(a,t,P(n)).filter(p=>p.claims.length>0);let o=gd(e);if(o===void 0||o.count===0)return[];let{podSpec:r}=o,i=s==="Pod"||Va(r,a,t).length===0,c=s==="Pod"?a:`${a}-*`;return(i?[c]:yd(a,o.count)).flatMap(l=>{let p=Va(r,l,t).map(m=>m.name),d=[...xo(r),...p];return d.length===0?[]:[{namespace:t,name:l,claims:d,ephemeralClaims:p,...Ro(r)}]})}function Te(e){let t=new Map;return{isLimited:(n,o)=>So(n).some(r=>r.get("limits").get(o).exists)||a(n,o,["default","max"]),isRequested:(n,o)=>So(n).some(r=>r.get("requests").get(o).exists||r.get("limits").get(o).exists)||a(n,o,["defaultRequest","default","max","min"])};function a(n,o,r){return s(n).some(c=>r.some(l=>c.get(l).get(o).exists))||e.mayBeUnread("LimitRange")}function s({workload:{resource:n}}){let o=`${n.hasOwnNamespace}/${n.namespace}`,r=t.get(o);if(r)return r;let c=e.ofKind("LimitRange").filter(l=>e.sameNamespace(l,n)!==!1).flatMap(({at:l})=>vd(l));return t.set(o,c),c}}function vd(e){return e.get("spec").get("limits").items().filter(a=>a.get("type").text()==="Container")}function st({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function H({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function So({at:e,workload:t}){let a=t.spec.get("resources");return[e.get("resources"),a]}var Co=_n(Cs(),1);function R(e,t,a){return Rd(e,t,a)[0]}function Rd(e,t,a){let s=e.length>=8?3:e.length>=4?2:0,n=[];for(let o of t){let r=a(o);if(r===e||Math.abs(r.length-e.length)>=3)continue;let i=Sd(r,e);i<s&&Vo(r)!==Vo(e)&&!Vd(r,e)&&n.push({item:o,distance:i})}return n.sort((o,r)=>o.distance-r.distance).map(({item:o})=>o)}function Sd(e,t){return Aa(e)===Aa(t)?.5:Pd(e,t)?1:(0,Co.distance)(e,t)}function Aa(e){return e.toLowerCase().replace(/[-_.]/g,"")}function Pd(e,t){if(e.length!==t.length)return!1;let a=[...e].findIndex((s,n)=>s!==t[n]);return a>=0&&e[a]===t[a+1]&&e[a+1]===t[a]&&e.slice(a+2)===t.slice(a+2)}function Vo(e){return e.replace(/\d+/g,"")}function Vd(e,t){let a=e.split(/[-_.]/),s=t.split(/[-_.]/);return a.length!==s.length?Math.abs(a.length-s.length)>0&&Aa(e)!==Aa(t):a.some((n,o)=>n!==s[o]&&Math.min(n.length,s[o]?.length??0)<=2)}function Ke(e){return`${e.name}=${e.text()??""}`}function Re({pair:e,label:t,isKey:a,workload:s}){return{at:a?e.key:e,values:{selector:Ke(e),label:Ke(t),workload:g(s.resource)},related:[{at:a?t.key:t,note:"the label of the pods"}]}}function le(e){return e.slice(0,e.lastIndexOf("/")+1)}function $(e,t){return le(e.file)===le(t.file)}function Qt(e,t){let a=s=>s.file===t.file?0:$(s,t)?1:2;return[...e].sort((s,n)=>a(s)-a(n))}var gt=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@/,Cd=new RegExp(`${gt.source}|<[^<>]+>|^[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*$`);function Ge(e){return typeof e=="string"&&Cd.test(e)}function K(e){return e.get("protocol").text()??"TCP"}function J({containers:e}){return e.flatMap(({at:t})=>t.get("ports").items())}function nt({containers:e,spec:t}){return e.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??t.get("containers").key}function We(e){return[...new Set(J({containers:e}).flatMap(t=>t.get("containerPort").number()??[]))]}function yt(e){return J({containers:e}).some(t=>[t.get("name"),t.get("containerPort")].some(a=>Ge(a.scalar())))}function Zt({containers:e}){return e.flatMap(t=>t.role==="ephemeral"?[]:[{role:t.role,ports:Ad(t)}])}function Ad(e){return J({containers:[e]}).map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}var Md=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],lv=L(Md,({kind:e})=>e);var $d=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],pv=L($d,({by:e})=>e);var Od=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Nd=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function bt({group:e,kind:t}){return us(e,t)===void 0&&!Od.test(e)&&!Nd.test(t)}function ae(e){let t=T(()=>e.resources.filter(a=>bt(a)&&!e.workloadOf(a)));return{exist:()=>t().length>0,mayServe:a=>t().some(s=>e.sameNamespace(a,s)!==!1)}}function he(e,t){let a=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(n=>a.get(n).entries().map(([o])=>o))}var Td=/^([-+]?[0-9]+)%$/;function Yt(e,t,a){if(typeof e=="number")return Number.isInteger(e)?e:void 0;let s=Td.exec(e);if(s===null)return;let n=Number(s[1])*t/100,o=a==="up"?Math.ceil(n):Math.floor(n);return o===0?0:o}var Se=["Deployment","StatefulSet","ReplicaSet"];function _e(e,t){return e.referencesTo(t).flatMap(a=>{let{from:s,state:n}=a;if(n!=="resolved"||!Ld(e,a,t))return[];if(s.visitable==="HorizontalPodAutoscaler"){let c=s,l=c.at.get("spec"),p=l.get("minReplicas").number()??1;return[{resource:c,reference:a,least:p,most:l.get("maxReplicas").number()??p}]}if(s.visitable!=="ScaledObject")return[];let o=s,r=o.at.get("spec"),i=r.get("minReplicaCount").number()??0;return[{resource:o,reference:a,least:i,most:r.get("maxReplicaCount").number()??100}]})}function Ld(e,{from:t,targets:a},s){return e.areNear(t,s)?e.isComplete||e.isNamespaceGiven(t)||$(t,s)?!0:a.filter(n=>e.areNear(t,n)).length===1:!1}function De(e,t){let{resource:a,replicas:s}=t,n=_e(e,a);if(n.length>0&&s!==0){let r=Math.min(...n.map(i=>i.least));return{autoscalers:n,least:r,most:Math.max(...n.map(({most:i})=>i))}}if(s===void 0||a.kind==="PodTemplate")return;let o=a.kind==="Pod"||Gd(a);if(!(!e.isComplete&&(!o||e.mayBeUnread(a.name))))return{autoscalers:n,least:s,most:s}}function qe(e,{resource:t}){return e.referencesTo(t).some(({from:a})=>a.visitable!=="VerticalPodAutoscaler"?!1:a.at.get("spec").get("updatePolicy").get("updateMode").text()!=="Off")}function Gd(e){return e.at.get("spec").get("replicas").exists}function Xt(e,t,a){return e.sameNamespace(t,a)!==!0?!1:e.isComplete?!0:e.isNamespaceGiven(t)?e.areNear(t,a):$(t,a)}function ea({resource:e},t){if(e.visitable!=="Deployment")return!1;let a=e.at.get("spec").get("strategy");if((a.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let s=a.get("rollingUpdate").get("maxSurge").scalar()??"25%",n=a.get("rollingUpdate").get("maxUnavailable").scalar()??"25%";return Yt(n,t,"down")===0&&(Yt(s,t,"up")??0)>0}function I(e){let t=pe(e).labels(),a=e.get("matchExpressions").value;return Array.isArray(a)&&a.length>0?{matchLabels:t,matchExpressions:a}:{matchLabels:t}}function pe(e){return e.get("matchLabels")}function As(e){return Object.keys(e.labels()).length===e.entries().length}function He(e){let{matchLabels:t,matchExpressions:a}=I(e);return Object.keys(t).length===0&&a===void 0}function z(e){return e.at.get("spec").get("type").text()==="ExternalName"}function ge(e){return e.at.get("spec").get("clusterIP").text()==="None"}function ot(e,t){return e.ofKind("EndpointSlice").filter(({at:a})=>C(a).get("labels").get("kubernetes.io/service-name").text()===t)}function ta(e){let t=[],a=[e];for(;a.length>0;){let s=a.pop();if(typeof s=="string")t.push(s);else if(Array.isArray(s))for(let n of s)a.push(n);else if(G(s))for(let n of Object.values(s))a.push(n)}return t}function vt(e,{resource:t}){return _e(e,t).flatMap(qd)}function aa(e){let{isRequested:t}=Te(e),a=new Map;return s=>{let{workload:n}=s,o=a.get(n)??Wd(e,n);if(a.set(n,o),o.length===0||!st(s))return[];let r=[s,...Dd(e,s)];return o.filter(({container:i,resource:c})=>(i===void 0||i===s.name)&&!r.some(l=>t(l,c)))}}function Wd(e,t){let a=vt(e,t),s=()=>e.mayBeUnread(t.resource.name)||qe(e,t);return a.length>0&&s()?[]:a}function Dd(e,{workload:{resource:t},name:a}){return e.workloads.filter(s=>s.resource!==t&&s.resource.kind===t.kind&&s.resource.name===t.name&&e.sameNamespace(s.resource,t)!==!1).flatMap(({containers:s})=>s.filter(n=>n.name===a))}function qd({resource:e}){return e.visitable==="ScaledObject"?jd(e):Ed(e)}var Id="autoscaling.alpha.kubernetes.io/metrics";function Ed(e){let t=e.at.get("spec"),a=t.get("targetCPUUtilizationPercentage"),s=t.get("metrics");if(a.exists||s.items().length===0){if(C(e.at).get("annotations").get(Id).exists&&!a.exists)return[];let n=a.exists?a:t.get("scaleTargetRef").key;return[{autoscaler:e,resource:"cpu",container:void 0,at:n}]}return s.items().flatMap(n=>["resource","containerResource"].flatMap(o=>{let r=n.get(o),c=r.get("target").get("averageUtilization").exists||r.get("targetAverageUtilization").exists,l=r.get("name").text();if(!l||!c)return[];let p=o==="containerResource"?r.get("container"):void 0;return[{autoscaler:e,resource:l,container:p?.text(),at:r.get("name"),...p?.text()===void 0?{}:{containerAt:p}}]}))}function jd(e){return e.at.get("spec").get("triggers").items().flatMap(t=>{let a=t.get("type").text(),s=t.get("metadata").labels(),n=t.get("metricType").text()??s.type;return a!=="cpu"&&a!=="memory"||n!==void 0&&n!=="Utilization"?[]:[{autoscaler:e,resource:a,container:s.containerName,at:t.get("type")}]})}var Bd=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,zd=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function kt(e){return Bd.test(e)}function Ma(e,t){let[a,s]=[Ao(e),Ao(t)],n=[...a].filter(o=>s.has(o));return a.has("patch")||s.has("patch")?!0:n.some(o=>!zd.has(o))||n.length===Math.min(a.size,s.size)}function se(e,t,a){return e.isComplete||t.file===a.file?!0:$(t,a)&&!kt(le(t.file))&&!Ma(t.file,a.file)}function sa(e,t,a){return e.isComplete||t.file===a.file?!0:e.areNear(t,a)&&!kt(le(t.file))&&!kt(le(a.file))}function ye(e,t){return e.kind===t.kind&&e.name===t.name}function Ao(e){let t=e.slice(le(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(a=>a!==""))}var Fd=new Map(Object.entries({"":["users","groups"],"authentication.k8s.io":["userextras","uids"],"certificates.k8s.io":["signers"],extensions:["replicationcontrollers"]})),Ud=new Map(Object.entries({"extensions/daemonsets":15,"extensions/deployments":15,"extensions/ingresses":21,"extensions/networkpolicies":15,"extensions/replicasets":15})),Kd=new Map(Object.entries({cm:"configmaps",cj:"cronjobs",crd:"customresourcedefinitions",crds:"customresourcedefinitions",csr:"certificatesigningrequests",deploy:"deployments",ds:"daemonsets",ep:"endpoints",ev:"events",hpa:"horizontalpodautoscalers",ing:"ingresses",limits:"limitranges",netpol:"networkpolicies",no:"nodes",ns:"namespaces",pc:"priorityclasses",pdb:"poddisruptionbudgets",po:"pods",pv:"persistentvolumes",pvc:"persistentvolumeclaims",quota:"resourcequotas",rc:"replicationcontrollers",rs:"replicasets",sa:"serviceaccounts",sc:"storageclasses",sts:"statefulsets",svc:"services"})),_d=new Map(Object.entries({pods:["attach","binding","ephemeralcontainers","eviction","exec","log","portforward","proxy","resize"],services:["proxy"],nodes:["checkpoint","configz","healthz","log","metrics","pods","proxy","spec","stats"],namespaces:["finalize"],serviceaccounts:["token"],deployments:["rollback","scale"],replicasets:["scale"],statefulsets:["scale"]})),Hd=["status","finalizers"],Ms=L($e,({plural:e})=>e),Pe=new Set($e.map(({group:e})=>e)),na=["get","list","watch","create","update","patch","delete","deletecollection","use","bind","escalate","impersonate","approve","sign","attest","proxy"];function oa(e,t){return[...$e.filter(s=>s.group===e).map(({plural:s})=>s),...Fd.get(e)??[]].filter(s=>{let n=Ud.get(`${e}/${s}`);return n===void 0||t<=n})}function $s(e,t){return(Ms.get(e)??[]).map(({group:a})=>a).filter(a=>oa(a,t).includes(e))}function Os(e){let t=e.toLowerCase();return Ms.has(t)?t:$e.find(({kind:a})=>a.toLowerCase()===t)?.plural??Kd.get(t)}function Ns(e){let t=_d.get(e);return t?[...t,...Hd]:[]}function Ts(e,t){let a=(Ms.get(t)??[]).filter(({group:s})=>e.includes(s));return a.length===0?void 0:a.every(({namespaced:s})=>!s)}var Jd={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},Qd=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,Zd=2**63;function Mo(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let a=[...t.matchAll(Qd)],s=a.length>0&&a.map(([r])=>r).join("")===t,n=a.reduce((r,[,i,c])=>r+Number(i)*(Jd[c??""]??0),0);if(!s||n>=Zd)return;let o=n/1e9;return e.startsWith("-")?-o:o}var Yd=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],Xd=["SUN","MON","TUE","WED","THU","FRI","SAT"],em={name:"minute",lowest:0,highest:59,names:[]},tm={name:"hour",lowest:0,highest:23,names:[]},am={name:"day of month",lowest:1,highest:31,names:[]},sm={name:"month",lowest:1,highest:12,names:Yd},nm={name:"day of week",lowest:0,highest:6,names:Xd},Ls=5,$a="@every ",No=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function Ee(e){if(e==="")return ia("empty",e,"it is empty");if(e.includes("TZ"))return ia("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith($a))return rm(e.slice($a.length));let t=No.get(e)??e;return t.startsWith("@")?ia("shorthand",e,im(e)):cm(t.split(om).filter(a=>a!==""))}var om=/(?:[^\S\ufeff]|\u0085)+/;function rm(e){let t=Mo(e);return t===void 0?ia("duration",e,`${Ie(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function im(e){let t=e.trim().toLowerCase();return No.has(t)||t===$a.trim()?`it has to be written '${t}' exactly${t===$a.trim()?", with a duration behind it":""}`:`there is no ${Ie(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function cm(e){if(e.length!==Ls)return ia("field-count",e.join(" "),lm(e.length));let[t="",a="",s="",n="",o=""]=e,r=ra(t,em);if("problem"in r)return r;let i=ra(a,tm);if("problem"in i)return i;let c=ra(s,am);if("problem"in c)return c;let l=ra(n,sm);if("problem"in l)return l;let p=ra(o,nm);return"problem"in p?p:{cron:{minutes:r.values,hours:i.values,daysOfMonth:c.values,months:l.values,daysOfWeek:p.values,needsBothDays:c.isAny||p.isAny}}}function lm(e){let t=e===Ls+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${Ls}${t}`}function ra(e,t){let a=new Set,s=!1;for(let n of e.split(",").filter(o=>o!=="")){let o=pm(n,t);if("problem"in o)return o;for(let r=o.first;r<=o.last;r+=o.step)a.add(r);s||=o.isAny}return{values:a,isAny:s}}function pm(e,t){let{name:a,lowest:s,highest:n}=t,[o="",r,...i]=e.split("/"),[c="",l,...p]=o.split("-"),d=(v,k)=>({problem:{code:v,value:e,text:k,field:a}}),m=c==="*"||c==="?",f=m?s:$o(c,t);if(f===void 0)return d("number",Oo(c,t));if(!m&&p.length>0)return d("hyphens",`${a} ${Ie(e)} has two hyphens`);let y=m||l===void 0&&r!==void 0?n:l===void 0?f:$o(l,t);if(y===void 0)return d("number",Oo(l??"",t));if(i.length>0)return d("slashes",`${a} ${Ie(e)} has two slashes`);let b=r===void 0?1:To(r);return b===void 0?d("number",`the step ${Ie(r??"")} of the ${a} is no number`):f<s?d("too-low",`${a} ${f} is below ${s}`):y>n?d("too-high",dm(y,t)):f>y?d("backwards",`the ${a} runs backwards in ${Ie(e)}`):b===0?d("step",`the step of the ${a} in ${Ie(e)} has to be 1 or more`):{first:f,last:y,step:b,isAny:m&&b===1}}function $o(e,t){let a=t.names.indexOf(e.toUpperCase());return a===-1?To(e):t.lowest+a}function To(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function Oo(e,{name:t,names:a}){let s=e.slice(0,3).toUpperCase();if(e.length>3&&a.includes(s))return`${t} ${Ie(e)} has to be written '${s}'`;if(e==="")return`a number is missing in the ${t}`;let n=a.length>0?` nor a name such as ${a[1]}`:"";return`${t} ${Ie(e)} is ${n===""?"no number":"neither a number"}${n}`}function dm(e,{name:t,highest:a}){return`${t} ${e} is above ${a}${t==="day of week"&&e===7?", Sunday is 0":""}`}function Ie(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function ia(e,t,a){return{problem:{code:e,value:t,text:a}}}var mm=[31,29,31,30,31,30,31,31,30,31,30,31];function Gs(e){if("seconds"in e)return!1;let{minutes:t,hours:a,months:s,daysOfMonth:n,daysOfWeek:o,needsBothDays:r}=e;if(t.size===0||a.size===0)return!0;let i=[...s].some(c=>[...n].some(l=>l<=(mm[c-1]??0)));return r?!i||o.size===0:s.size===0||!i&&o.size===0}function Oa({minAvailable:e,maxUnavailable:t},a){let s=Lo(a.map(({pods:l})=>l));if(t===void 0&&typeof e=="number")return Ws({healthy:s,expectedPods:s,desiredHealthy:e});let n=t??e;if(n===void 0)return Ws({healthy:s,expectedPods:0,desiredHealthy:0});let o=Lo(a.map(({scale:l})=>l??0)),r=Yt(n,o,"up");if(r===void 0)return;if(a.some(({isUnscalable:l})=>l))return{expectedPods:0,desiredHealthy:0,disruptionsAllowed:0,uncounted:"unscalable"};let i=t===void 0?r:Math.max(0,o-r),c=Ws({healthy:s,expectedPods:o,desiredHealthy:i});return a.some(({scale:l})=>l===void 0)?{...c,uncounted:"bare"}:c}function Ws({healthy:e,expectedPods:t,desiredHealthy:a}){let s=t<=0?0:Math.max(0,e-a);return{expectedPods:t,desiredHealthy:a,disruptionsAllowed:s}}function Lo(e){return e.reduce((t,a)=>t+a,0)}var Na="docker.io",um="index.docker.io",Ta="library/";var Go="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",fm=`(?:${Go}(?:\\.${Go})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Wo="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",hm=`${Wo}(?:/${Wo})*`,gm="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",ym="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",bm=new RegExp(`^(?:(${fm})/)?(${hm})(?::(${gm}))?(?:@(${ym}))?$`),vm=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,km=/^[a-f0-9]{64}$/;function rt(e){if(km.test(e))return;let[t,a]=wm(e),s=a.split(":",1)[0]??"";if(s!==s.toLowerCase())return;let n=bm.exec(`${t}/${a}`);if(n===null)return;let[,o="",r="",i,c]=n;if(!(r.length>255)&&!(c!==void 0&&!vm.test(c)))return{registry:o,repository:r,name:o===""?r:`${o}/${r}`,familiarName:xm(o,r),tag:i??(c===void 0?"latest":""),explicitTag:i,digest:c}}function wm(e){let t=e.indexOf("/");if(t===-1)return[Na,Ta+e];let a=e.slice(0,t),s=e.slice(t+1),n=a==="localhost"||/[.:]/.test(a)||a!==a.toLowerCase(),o=n&&a!==um?a:Na,r=n?s:e,i=o===Na&&!r.includes("/");return[o,i?Ta+r:r]}function xm(e,t){if(e==="")return t;if(e!==Na)return`${e}/${t}`;if(!t.startsWith(Ta))return t;let a=t.slice(Ta.length);return a.includes("/")?t:a}function ve(e){if(e==null)return new Map;if(typeof e!="object"||Array.isArray(e))return;let t=new Map;for(let[a,s]of Object.entries(e)){let n=E(s);if(n===void 0)return;t.set(a,Rm(n))}return t}function ca(e){return U(e)??{numerator:0n,scale:0,wide:!1}}function be(e,t){return Io(e,t,fo)}function Do(e,t){return Io(e,t,(a,s)=>M(s,a)>0?s:a)}function La(e,t){let a=BigInt(Math.max(0,Math.trunc(t)));return new Map([...e].map(([s,n])=>[s,{...n,numerator:n.numerator*a}]))}function la(e,t){return{requests:qo(e,"requests",t),limits:qo(e,"limits",t)}}function qo(e,t,a){let s=new Map,n=new Map,o=new Map;for(let i of e)i.role!=="init"&&(s=be(s,i[t])),i.role==="sidecar"&&(n=be(n,i[t])),i.role==="init"&&(o=Do(o,be(i[t],n)));let r=[...a?.[t]??[]].filter(([i])=>i==="cpu"||i==="memory");return new Map([...Do(s,o),...r])}function Io(e,t,a){let s=new Map(e);for(let[n,o]of t){let r=s.get(n);s.set(n,r===void 0?o:a(r,o))}return s}function Rm(e){return e.scale<=3?e:{...e,numerator:ze({...e,scale:e.scale-3,wide:!0}),scale:3}}var Sm=["min","max","default","defaultRequest","maxLimitRequestRatio"];function pa(e){if(typeof e!="object"||e===null)return;let t=e,[a,s,n,o,r]=Sm.map(l=>ve(t[l]));if(typeof t.type!="string"||!a||!s||!n||!o||!r)return;let i=t.type==="Container",c=i?new Map([...s,...n]):n;return{type:t.type,min:a,max:s,default:c,defaultRequest:i?new Map([...a,...c,...o]):o,maxLimitRequestRatio:r}}function wt(e){let t=e.filter(({type:a})=>a==="Container");return{requests:new Map(t.flatMap(({defaultRequest:a})=>[...a])),limits:new Map(t.flatMap(a=>[...a.default]))}}function je(e,t){let a=new Map([...e.limits,...e.requests]);return{...e,requests:new Map([...t.requests,...a]),limits:new Map([...t.limits,...e.limits])}}function xt(e,t){return[...[...e.min].flatMap(([a,s])=>Pm(t,a,s)),...[...e.max].flatMap(([a,s])=>Vm(t,a,s)),...[...e.maxLimitRequestRatio].flatMap(([a,s])=>Cm(t,a,s))]}function Ds(e,t){let a={requests:t,limits:t};return xt({...e,maxLimitRequestRatio:new Map},a).map(s=>({...s,field:"request"}))}function qs(e,t){return[...t.limits].flatMap(([a,s])=>{let n=e.requests.get(a);return n===void 0||e.limits.has(a)||M(n,s)<=0?[]:[{bound:"max",field:"request",resource:a,enforced:s,found:n}]})}function Pm({requests:e,limits:t},a,s){let n=e.get(a),o=t.get(a),r={bound:"min",resource:a,enforced:s};return n===void 0?[{...r,field:"request"}]:M(n,s)<0?[{...r,field:"request",found:n}]:o&&M(o,s)<0?[{...r,field:"limit",found:o}]:[]}function Vm({requests:e,limits:t},a,s){let n=e.get(a),o=t.get(a),r={bound:"max",resource:a,enforced:s};return o===void 0?[{...r,field:"limit"}]:M(o,s)>0?[{...r,field:"limit",found:o}]:n&&M(n,s)>0?[{...r,field:"request",found:n}]:[]}function Cm({requests:e,limits:t},a,s){let n=e.get(a),o=t.get(a),r={bound:"maxLimitRequestRatio",resource:a,enforced:s};return!n||n.numerator===0n?[{...r,field:"request"}]:!o||o.numerator===0n?[{...r,field:"limit"}]:Eo(o,n)>Eo(s,Am)?[{...r,field:"limit",found:o}]:[]}var Am={numerator:1n,scale:0,wide:!1};function Eo(e,t){return jo(e)/jo(t)}function jo({numerator:e,scale:t}){return t<-20?Number.NaN:Number(e*10n**BigInt(3-t))}function Bo(e){return{value:e,path:[]}}function V(e,...t){return t.reduce(({value:a,path:s},n)=>({value:Is(a)&&Object.hasOwn(a,n)?a[n]??void 0:void 0,path:[...s,n]}),e)}function Ve(e,...t){let{value:a,path:s}=V(e,...t);return Array.isArray(a)?a.map((n,o)=>({value:n,path:[...s,o]})):[]}function zo({value:e}){return Is(e)?Object.keys(e):[]}function Q({value:e}){return typeof e=="string"?e:void 0}function da({value:e}){return e!=null}function ma({value:e}){return Is(e)}function Is(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Mm=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function Fo(e){let t=Bo(e),a=V(t,"spec"),s=Mm.flatMap(([n,o])=>Ve(a,n).map(r=>({name:`${o} '${Q(V(r,"name"))??""}'`,at:r,securityContext:V(r,"securityContext")})));return{annotations:V(t,"metadata","annotations"),spec:a,containers:s}}function it({spec:e,containers:t}){return[{name:"the pod",at:V(e,"securityContext")},...t.map(({name:a,securityContext:s})=>({name:a,at:s}))]}function ua({spec:e}){return V(e,"hostUsers").value===!1}function Ga({spec:e}){return V(e,"os","name").value==="windows"}function Je(e,t){return a=>e(a)?[]:t(a)}var $m=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),Uo=["","container_t","container_init_t","container_kvm_t"],_o=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],Ho=[..._o,"net.ipv4.ip_local_reserved_ports"],Jo=[...Ho,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],Qo=[...Jo,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],Om=[...Qo,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],Es=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:Nm}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>js(e,$m)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:Lm}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:Gm}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:Wm}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:Dm}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:qm}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:Wa},{from:35,violations:Je(ua,Wa)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>Ko(e,Uo)},{from:31,violations:e=>Ko(e,[...Uo,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:Tm},{from:19,violations:Bs}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>fa(e,_o)},{from:27,violations:e=>fa(e,Ho)},{from:29,violations:e=>fa(e,Jo)},{from:32,violations:e=>fa(e,Qo)},{from:37,violations:e=>fa(e,Om)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:Im}]}];function js({containers:e},t){return e.flatMap(({name:a,securityContext:s})=>Ve(s,"capabilities","add").flatMap(n=>{let o=Q(n);return o===void 0||t.has(o)?[]:[{path:n.path,text:`${a} adds the capability '${o}'`}]}))}function Wa({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=V(a,"procMount");return!da(s)||s.value==="Default"?[]:[{path:s.path,text:`${t} mounts /proc as '${Q(s)??""}'`}]})}function Bs(e){return Zo(e,"seccompProfile","seccomp")}function Zo(e,t,a){return it(e).flatMap(({name:s,at:n})=>{let o=V(n,t),r=V(o,"type");return!ma(o)||r.value==="RuntimeDefault"||r.value==="Localhost"?[]:[{path:r.path,text:`${s} has the ${a} profile '${Q(r)??""}'`}]})}function Nm(e){let t="container.apparmor.security.beta.kubernetes.io/",a=n=>n===""||/^(runtime\/default$|localhost\/)/.test(n),s=zo(e.annotations).flatMap(n=>{let o=V(e.annotations,n),r=Q(o);return!n.startsWith(t)||r===void 0||a(r)?[]:[{path:o.path,text:`container '${n.slice(t.length)}' has the AppArmor profile '${r}'`}]});return[...Zo(e,"appArmorProfile","AppArmor"),...s]}function Tm({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:s,at:n})=>({name:s,key:`container.seccomp.security.alpha.kubernetes.io/${Q(V(n,"name"))??""}`}))].flatMap(({name:s,key:n})=>{let o=V(e,n),r=Q(o);return r===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(r)?[]:[{path:o.path,text:`${s} has the seccomp profile '${r}'`}]})}function Lm({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:V(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:a})=>({path:a.path,text:`${t} is true`}))}function Gm({spec:e}){return Ve(e,"volumes").flatMap(t=>{let a=V(t,"hostPath");return da(a)?[{path:a.path,text:`volume '${Q(V(t,"name"))??""}' is a hostPath`}]:[]})}function Wm({containers:e}){return e.flatMap(({name:t,at:a})=>Ve(a,"ports").flatMap(s=>{let{value:n,path:o}=V(s,"hostPort");return typeof n=="number"&&n!==0?[{path:o,text:`${t} uses the host port ${n}`}]:[]}))}function Dm({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],a=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:s,at:n})=>[...t,...a].flatMap(o=>["httpGet","tcpSocket"].flatMap(r=>{let i=V(n,...o,r,"host");return Q(i)?[{path:i.path,text:`${s} sets the host of its ${o.at(-1)}`}]:[]})))}function qm({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=V(a,"privileged");return s.value===!0?[{path:s.path,text:`${t} is privileged`}]:[]})}function Ko(e,t){return it(e).flatMap(({name:a,at:s})=>{let n=V(s,"seLinuxOptions"),o=(r,i)=>r==="type"?!t.includes(i):i!=="";return["type","user","role"].flatMap(r=>{let i=V(n,r),c=Q(i);return c===void 0||!o(r,c)?[]:[{path:i.path,text:`${a} has the SELinux ${r} '${c}'`}]})})}function fa({spec:e},t){return Ve(e,"securityContext","sysctls").flatMap(a=>{let s=V(a,"name"),n=Q(s);return n===void 0||t.includes(n)?[]:[{path:s.path,text:`the pod sets the sysctl '${n}'`}]})}function Im(e){return it(e).flatMap(({name:t,at:a})=>{let s=V(a,"windowsOptions","hostProcess");return s.value===!0?[{path:s.path,text:`${t} runs as a process of the host`}]:[]})}var Em=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],jm=new Set(["NET_BIND_SERVICE"]),sr=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:Yo},{from:25,violations:Je(Ga,Yo)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:Xo},{from:25,violations:Je(Ga,Xo)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:Wa}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:Bm}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:er},{from:35,violations:Je(ua,er)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:tr},{from:35,violations:Je(ua,tr)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:ar},{from:25,violations:Je(Ga,ar)}]}];function Yo({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=V(a,"allowPrivilegeEscalation");return s.value===!1?[]:[{path:s.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function Xo(e){return[...e.containers.flatMap(({name:a,securityContext:s})=>Ve(s,"capabilities","drop").some(({value:r})=>r==="ALL")?[]:[{path:V(s,"capabilities","drop").path,text:`${a} does not drop the capabilities 'ALL'`}]),...js(e,jm)]}function Bm({spec:e}){return Ve(e,"volumes").flatMap(t=>{let a=Em.find(n=>da(V(t,n)));if(a===void 0)return[];let s=Q(V(t,"name"))??"";return[{path:V(t,a).path,text:`volume '${s}' is of the type ${a}`}]})}function er(e){let t=it(e).flatMap(({name:a,at:s})=>{let n=V(s,"runAsNonRoot");return n.value===!1?[{path:n.path,text:`${a} sets runAsNonRoot to false`}]:[]});return t.length>0||V(e.spec,"securityContext","runAsNonRoot").value===!0?t:nr(e,"runAsNonRoot",({value:a})=>a===!0)}function tr(e){return it(e).flatMap(({name:t,at:a})=>{let s=V(a,"runAsUser");return s.value===0?[{path:s.path,text:`${t} runs as user 0, which is root`}]:[]})}function ar(e){let t=Bs(e);return t.length>0||ma(V(e.spec,"securityContext","seccompProfile"))?t:nr(e,"seccompProfile",ma)}function nr({spec:e,containers:t},a,s){let n=t.filter(({securityContext:o})=>!s(V(o,a)));return n.length>1&&n.length===t.length?[{path:V(e,"securityContext",a).path,text:`neither the pod nor its containers set ${a}`}]:n.map(({name:o,securityContext:r})=>({path:V(r,a).path,text:`neither the pod nor ${o} sets ${a}`}))}var _="pod-security.kubernetes.io/",zm=["enforce","audit","warn"],Fs=["privileged","baseline","restricted"],ct=zm.flatMap(e=>[_+e,`${_}${e}-version`]);function Rt(e){let t=p=>Object.hasOwn(e,p)?e[p]:void 0,a=ct.flatMap(p=>{let d=t(p),m=p.endsWith("-version")?"version":"level";return d===void 0||(m==="version"?or(d):zs(d))!==void 0?[]:[{label:p,value:d,code:m}]}),s=p=>{let d=t(_+p),m=t(`${_}${p}-version`),f=p==="enforce"?"restricted":"privileged";return{level:d===void 0?"privileged":zs(d)??f,version:m===void 0?"latest":or(m)??"latest"}},n=s("enforce"),o=zs(t(`${_}enforce`)??"")!==void 0,r=s("warn"),i=o&&t(`${_}warn`)===void 0&&n.level!=="privileged",c=t(`${_}warn-version`)!==void 0,l={level:n.level,version:c?r.version:n.version};return{enforce:n,audit:s("audit"),warn:i?l:r,problems:a}}function zs(e){return Fs.find(t=>t===e)}function or(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var Fm=[...Es,...sr];function rr(e,t){let a=Fo(e);return Km(t).flatMap(({control:s,version:n})=>{let[o,...r]=n.violations(a);return o===void 0?[]:[{control:s,violations:[o,...r]}]})}var Um=33;function Us(e,{level:t,version:a},s){let n=a==="latest"?s:Math.min(a,s),o=({id:r})=>s>=Um||!r.startsWith("procMount");return rr(e,{level:t,version:n}).filter(({control:r})=>o(r))}function Km({level:e,version:t}){if(e==="privileged")return[];let a=t==="latest"?Number.POSITIVE_INFINITY:t,n=(e==="baseline"?Es:Fm).flatMap(r=>{let i=r.versions.findLast(({from:c})=>c<=a);return i===void 0?[]:[{control:r,version:i}]}),o=new Set(n.map(({control:r})=>r.replaces));return n.filter(({control:r})=>!o.has(r.id))}function Ks({servicePort:e,containers:t,sidecarsCount:a}){let s=e.targetPort||e.port;if(typeof s=="number")return{number:s,found:!0};let n=ir(e),o=_m(t,a).flatMap(r=>r.ports??[]).find(r=>r.name===s&&ir(r)===n);return o===void 0?{found:!1}:{number:o.containerPort,found:!0}}function _m(e,t){let a=e.filter(({role:s})=>s===void 0||s==="container");return t?[...a,...e.filter(({role:s})=>s==="sidecar")]:a}function ir(e){return e.protocol||"TCP"}var Hm=new Set(["cpu","memory","requests.cpu","requests.memory","limits.cpu","limits.memory"]),cr=["cpu","memory","ephemeral-storage"];function Da({requests:e,limits:t}){let a=new Map;for(let[s,n]of e){let o=cr.some(r=>r===s);(o||s.startsWith("hugepages-"))&&a.set(s,n),(o||s.startsWith("hugepages-")||Qm(s))&&a.set(`requests.${s}`,n)}for(let s of cr){let n=t.get(s);n!==void 0&&a.set(`limits.${s}`,n)}return a}function _s(e,t){let a=Da(t);return[...e].filter(s=>Hm.has(s)&&!a.has(s)).sort()}function St(e,t){let a=$e.find(n=>n.group===e&&n.kind===t)?.plural;if(a===void 0)return new Map;let s=[`count/${a}${e===""?"":`.${e}`}`];return e===""&&Jm.has(a)&&s.push(a),new Map(s.map(n=>[n,ca(1)]))}var Jm=new Set(["configmaps","persistentvolumeclaims","replicationcontrollers","resourcequotas","secrets","services"]);function Hs({storage:e,className:t}){let a=new Map(St("","PersistentVolumeClaim")),s=t===""?void 0:`${t}.storageclass.storage.k8s.io/`;return s!==void 0&&a.set(`${s}persistentvolumeclaims`,ca(1)),e!==void 0&&a.set("requests.storage",e),e!==void 0&&s!==void 0&&a.set(`${s}requests.storage`,e),a}function Js({type:e,ports:t,allocates:a}){let s=e==="LoadBalancer",n=s&&a===!1?t.filter(({nodePort:o})=>o):t;return new Map([...St("","Service"),["services.loadbalancers",ca(s?1:0)],["services.nodeports",ca(s||e==="NodePort"?n.length:0)]])}function Qs({name:e,operator:t,values:a},s){switch(e){case"Terminating":return s.hasDeadline;case"NotTerminating":return!s.hasDeadline;case"BestEffort":return s.isBestEffort;case"NotBestEffort":return!s.isBestEffort;case"PriorityClass":{let{priorityClassName:n}=s;return n?t==="Exists"?!0:t==="DoesNotExist"?!1:t==="In"?a.includes(n):t==="NotIn"?!a.includes(n):void 0:void 0}default:return}}function Qm(e){return e.includes("/")&&!/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("requests.")}var lr=_n(Cs(),1);function W(e){return e===void 0?"":` (did you mean '${e}'?)`}function de(e){return e>0?` and ${e} more`:""}function Ce(e,t){return`${e} ${t}${e===1?"":"s"}`}function Z(e,t=Number.POSITIVE_INFINITY){return[...new Set(e)].slice(0,t).map(a=>`'${a}'`).join(", ")}function Pt(e,t){let a=e.at(-1)??"";return e.length<2?a:`${e.slice(0,-1).join(", ")} ${t} ${a}`}function j(e,t){let a=e.toLowerCase(),s,n=(e.length<=3?1:e.length<=8?2:3)+1;for(let o of t){if(e.length>=3&&o.toLowerCase().startsWith(a)&&o!==e)return o;if(Math.abs(o.length-e.length)>=n)continue;let r=(0,lr.distance)(a,o.toLowerCase());r<n&&(s=o,n=r)}return s}function pr(e,t){return W(j(e,t))}var Zs=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),Zm=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),Ym=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function Ys(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(Zs.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!Xm(e))return{code:"unknown",...au(e,t)};let a=eu(e,t);return a===e?void 0:{code:"case",...a===void 0?{}:{suggestion:a}}}function Xm(e){let[t="",...a]=e.split("/");if(!qa(t,a.length===0?Zs:Zm))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function eu(e,t){if(!e.includes("/"))return qa(e,Zs);let a=qa(e,t);return a!==void 0?a:e.split(/[/_-]/).every(tu)?e:void 0}function tu(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||Ym.test(e)}function au(e,t){let a=e.trim().replace(/[\s-]+/g,"_"),s=t.find(o=>o.toLowerCase().endsWith(`/${a.toLowerCase()}`)),n=qa(a,t)??s??j(a,t);return n===void 0?{}:{suggestion:n}}function qa(e,t){let a=e.toLowerCase();return[...t].find(s=>s.toLowerCase()===a)}var dr=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"];function x(e,t=g(e)){return{at:N(e),note:t}}function u(e){return{options:{},...e}}function mr(e){return T(()=>e.ofKind("CustomResourceDefinition").flatMap(({at:t})=>{let a=t.get("spec"),[s,n]=[a.get("group").text(),a.get("names").get("plural").text()];if(!s||!n)return[];let o=[a.get("names").get("kind").text(),a.get("names").get("singular").text()];return[{group:s,plural:n,words:o.flatMap(r=>r?.toLowerCase()??[])}]}))}function ne({at:e}){return e.get("rules").items().map(t=>({groupsAt:t.get("apiGroups").items(),groups:t.get("apiGroups").texts(),resources:t.get("resources").items(),verbs:t.get("verbs").items(),names:t.get("resourceNames")})).filter(({groups:t,resources:a})=>t.length>0&&a.length>0)}function Vt(e,t,a){return e.groups.some(s=>s==="*"||t.includes(s))&&e.resources.some(s=>s.text()==="*"||s.text()===a)}function Xs(e){let[t,a,...s]=e.map(n=>`'${n}'`);return a===void 0?`group ${t}`:s.length===0?`groups ${t} and ${a}`:`groups ${t}, ${a} and ${s.length} more`}function Ia({at:e}){return e.get("aggregationRule").get("clusterRoleSelectors").items().flatMap(({value:t})=>G(t)?[t]:[])}var ur=u({id:"aggregated-role-ineffective",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ClusterRole that is put together from others is not what it says",why:"The rules of a ClusterRole with an `aggregationRule` are those of the ClusterRoles that it selects by their labels. A controller writes them, and replaces the rules that stand in the manifest within seconds. Where nothing is selected, the role is empty.",instead:"Put rules of its own into another ClusterRole that carries the label, and leave `rules` empty, as in `rules: []`.",unless:"The ClusterRoles that are selected are made in the cluster: that none is there is told only where the run holds everything.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"]},messages:{overwritten:e=>`the aggregationRule of ClusterRole '${e.role}' puts other rules in the place of these`,empty:e=>`no ClusterRole carries the labels that ClusterRole '${e.role}' selects: it is empty`},examples:{bad:[{title:"a rule of its own beside those that are selected",yaml:`
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
`}]},visit({graph:e,report:t}){return{ClusterRole(a){let s=Ia(a);if(s.length===0||su(a))return;let n=a.at.get("aggregationRule"),o=a.at.get("rules"),r=o.items().length;r>0&&t(o.key,"overwritten",{role:a.name,count:r},{related:[{at:n.key,note:"by this"}]});let i=e.ofKind("ClusterRole").map(({at:l})=>C(l).get("labels").labels()),c=s.some(l=>[...i,...nu].some(p=>te(l,p)));e.isComplete&&!c&&t(n.key,"empty",{role:a.name})}}}});function su({at:e}){let t=C(e);return t.get("uid").exists||t.get("labels").get("kubernetes.io/bootstrapping").exists}var nu=["admin","edit","view"].map(e=>({[`rbac.authorization.k8s.io/aggregate-to-${e}`]:"true","kubernetes.io/bootstrapping":"rbac-defaults"}));var gr=u({id:"cluster-resource-in-role",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A resource outside of namespaces is granted within a namespace only",why:"A Role is asked for requests in its own namespace only. Nodes, volumes, classes and the like are in none, so that no request for them ever meets the Role, and whoever it is bound to gets `forbidden`. The same is true of a ClusterRole that a RoleBinding binds: it counts in the namespace of the binding.",instead:"Grant these resources by a ClusterRole that a ClusterRoleBinding binds.",unless:"A ClusterRole of the same program grants them as well; this is told as info.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole","https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace"]},messages:{grantsNothing:e=>`'${e.resource}'${e.more} live outside of namespaces: Role '${e.role}' grants nothing for them`,bound:e=>`'${e.resource}'${e.more} of '${e.role}' live outside of namespaces: ${e.binding} grants nothing for them`},examples:{bad:[{title:"a program looks at nodes and asks who is calling",yaml:`
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
`}]},visit({graph:e,report:t}){let a=T(()=>e.ofKind("ClusterRole").map(s=>({resource:s,rules:ne(s)})));return{Role(s){for(let n of ne(s)){if(!fr(n))continue;let[o,...r]=n.resources.filter(l=>hr(e,n,l.text()??""));if(!o)continue;let i=o.text()??"",c=a().some(l=>e.areNear(l.resource,s)&&l.rules.some(p=>Vt(p,n.groups,i)));t(o,"grantsNothing",{role:s.name,resource:i,more:de(r.length)},{related:r.slice(0,5).map(l=>({at:l,note:"outside of namespaces, too"})),...c?{severity:"info"}:{}})}},ClusterRole(s){let n=e.referencesTo(s).filter(({row:p})=>p.path==="roleRef.name");if(n.length===0||n.some(({from:p,state:d})=>p.kind!=="RoleBinding"||d!=="resolved"))return;let o=s.at.get("rules").items().length===ne(s).length?ne(s):[],r=o.flatMap(p=>p.resources.map(d=>({at:d,rule:p}))),[i,...c]=r;if(!i||!r.every(({at:p,rule:d})=>hr(e,d,p.text()??""))||!o.every(fr))return;let l=i.at.text()??"";for(let{from:p}of n)t(ou(p),"bound",{binding:g(p),resource:l,role:s.name,more:de(c.length)},{related:[{at:i.at,note:"granted here"}]})}}}});function ou({at:e}){return e.get("kind")}function fr(e){return e.verbs.some(t=>ru.has(t.text()??""))}var ru=new Set(["get","list","watch","create","update","patch","delete","deletecollection","*"]);function hr(e,t,a){let[s=""]=a.split("/");if(s==="namespaces"||s.includes("*"))return!1;let n=t.groups.map(o=>Ts([o],s)??cu(e,o,s));return n.includes(!0)&&!n.includes(!1)&&t.groups.every((o,r)=>iu(o,n[r]))}function iu(e,t){return t!==void 0||Pe.has(e)}function cu(e,t,a){let n=e.ofKind("CustomResourceDefinition").map(({at:o})=>o.get("spec")).find(o=>o.get("group").text()===t&&o.get("names").get("plural").text()===a);return n&&n.get("scope").text()==="Cluster"}var br=u({id:"resource-name-on-create",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role grants creation for resources of some names only",why:"A request that creates an object carries its name in the body, and a request that deletes a collection has none: when the API server asks RBAC, no name is known. A rule with `resourceNames` matches neither, and whoever the role is bound to gets `forbidden`.",instead:"Put `create` and `deletecollection` into a rule of their own without `resourceNames`.",unless:"The objects are made by server-side apply only, which asks with the name. The `tier.` resources of Calico are asked for under the name of their tier and are left alone. For webhook configurations, definitions and APIServices, which are installed beside an operator, `create` among other verbs is advice only.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]},messages:{neverGranted:e=>`'${e.verb}' of '${e.resource}' is never granted with resourceNames: the request has no name`},examples:{bad:[{title:"the lock of a leader election is to be made, too",yaml:`
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
`}]},visit({report:e}){function t(a){let s=ne(a);for(let n of s)if(n.names.texts().length!==0)for(let o of n.verbs){let r=o.text()??"";if(r!=="create"&&r!=="deletecollection")continue;let i=n.resources.map(d=>d.text()??"").filter(d=>pu({rules:s,rule:n,verb:r},d)),c=i.find(d=>!yr(d))??i[0];if(c===void 0)continue;let l=[{at:n.names.key,note:"limited here"}],p=yr(c)&&n.verbs.length>1?"info":"warning";e(o,"neverGranted",{verb:r,resource:c},{related:l,severity:p})}}return{Role:t,ClusterRole:t}}});function yr(e){return/^((validating|mutating)webhookconfigurations|customresourcedefinitions|apiservices)$/.test(e)}function lu({groups:e},t){return t.startsWith("tier.")&&e.every(a=>a==="projectcalico.org")}function pu({rules:e,rule:t,verb:a},s){return s===""||s.includes("/")||lu(t,s)?!1:!e.some(n=>n.names.texts().length===0&&Vt(n,t.groups,s)&&n.verbs.some(o=>o.text()==="*"||o.text()===a))}var kr=u({id:"role-binding-invalid",area:"access",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The API server refuses a binding of a role",why:"A ClusterRoleBinding binds ClusterRoles only, and it is in no namespace that it could take for its ServiceAccounts. Roles, users and groups are of the group `rbac.authorization.k8s.io`, without a version; ServiceAccounts are of the core group. Everything else is rejected, and the program that relies on the binding has no rights.",instead:"Write the namespace of each ServiceAccount, leave `apiGroup` out of subjects, and use a RoleBinding for a Role.",unless:"Kustomize fills the namespace in when it builds, so that it is told as info where the ServiceAccount of another file has none either.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding","https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/"]},messages:{namespace:e=>`no namespace for ServiceAccount '${e.account}', and a ClusterRoleBinding is in none to take it from`,role:e=>`a ClusterRoleBinding cannot bind Role '${e.role}', only a ClusterRole`,group:e=>`apiGroup of a ${e.kind} is '${e.group}', it has to be '${e.expected}'`,kind:e=>`there is no subject of kind '${e.kind}' (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an account without its namespace, and a Role for the whole cluster",yaml:`
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
`}]},visit({graph:e,report:t}){function a(r){let i=r.visitable==="ClusterRoleBinding",c=r.at.get("roleRef");n(c,c.get("kind").text()??"role",vr),i&&c.get("kind").text()==="Role"&&t(c.get("kind"),"role",{role:c.get("name").text()??""});for(let l of du(r))s(r,l,i)}function s(r,i,c){let l=i.get("kind").text();if(l===void 0||l==="")return;let p=en.includes(l)?void 0:j(l,en);if(p!==void 0&&t(i.get("kind"),"kind",{kind:l,meant:p}),!en.includes(l))return;n(i,l,l==="ServiceAccount"?"":vr);let d=i.get("name").text();if(!c||l!=="ServiceAccount"||!d||i.get("namespace").value)return;let{related:m,severity:f}=o(r,d);t(i.get("kind"),"namespace",{account:d},{related:m,severity:f})}function n(r,i,c){let l=r.get("apiGroup"),p=l.text();p&&p!==c&&t(l,"group",{kind:i,group:p,expected:c})}function o(r,i){let c=e.ofKind("ServiceAccount").filter(h=>h.name===i&&e.areNear(h,r)),d=(c.length===0||c.some(h=>h.file===r.file||h.hasOwnNamespace))&&!e.isKustomized(r)?"error":"info",[m]=c;return{related:m?[x(m,"the ServiceAccount")]:[],severity:d}}return{RoleBinding:a,ClusterRoleBinding:a}}}),vr="rbac.authorization.k8s.io",en=["ServiceAccount","User","Group"];function du(e){return e.at.get("subjects").items()}var xr=u({id:"role-resource-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A rule of a role names a resource or an API group that does not exist",why:"The API server takes any text in a role and compares it with requests letter by letter. A singular, the name of a kind, or a resource under the group of another one matches no request: whoever the role is bound to gets `forbidden`, often long after the role was written.",instead:"Write the plural in lower case as `kubectl api-resources` lists it, and the group without its version; the group of `v1` is `''`. Subresources are named one by one, as in `pods/log`.",unless:"An aggregated API server of the cluster serves a resource of this name in this group.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources","https://kubernetes.io/docs/reference/using-api/#api-groups"]},messages:{similar:e=>`no resource '${e.resource}' in ${e.groups} (did you mean ${e.meant}?): this grants nothing`,elsewhere:e=>`${e.resources} to group '${e.group}', not to ${e.groups}: this grants nothing`,group:e=>`there is no API group '${e.group}' (did you mean '${e.meant}'?): this grants nothing`,part:e=>`'${e.resource}' has no subresource '${e.part}' (did you mean '${e.meant}'?): this grants nothing`,star:e=>`'${e.resource}' matches no request: a star stands for a whole name, as in '*' and '*/scale'`},examples:{bad:[{title:"a kind, a singular and a short name",yaml:`
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
`}]},visit({graph:e,report:t}){let a=mr(e),s=(f,h)=>oa(f,e.minorVersion).includes(h)||a().some(y=>y.group===f&&y.plural===h),n=f=>[...$s(f,e.minorVersion),...a().flatMap(h=>h.plural===f?[h.group]:[])];function o(f){let h=ne(f);for(let y of h){for(let v of y.resources)r(v);if(y.groups.includes("*"))continue;let b=y.resources.filter(v=>i(v,y));b.length>0&&!c(y,b)&&l(y,b,h)}}function r(f){let h=f.text()??"";h.includes("*")&&!/^\*(\/[^*]+)?$/.test(h)&&t(f,"star",{resource:h})}function i(f,{groups:h}){let[y="",b]=(f.text()??"").split("/");if(y===""||y.includes("*"))return!1;if(!h.some(w=>s(w,y)))return!0;let v=Ns(y),k=b===void 0||v.includes(b)?void 0:R(b,v,w=>w);return b!==void 0&&k!==void 0&&t(f,"part",{resource:y,part:b,meant:k}),!1}function c(f,h){for(let y of f.groupsAt){let b=y.text()??"";if(m(b))continue;let v=b.includes("/")?b.slice(0,b.indexOf("/")):mu(b),k=h.some(w=>v!==void 0&&s(v,tn(w)));if(!(v===void 0||!k&&!b.includes("/")))return t(y,"group",{group:b,meant:v}),!0}return!1}function l(f,h,y){if(!f.groups.every(m))return;let b=new Map;for(let v of h){let k=tn(v),w=n(k);if(y.some(A=>A!==f&&Vt(A,w,v.text()??"")))continue;let[S]=w;S!==void 0&&wr(f)?ie(b,S,v):p(v,f)}for(let[v,[k,...w]]of b){if(!k)continue;let S=w.length+1===f.resources.length&&f.groups.length===1,A=w.length===0?`'${k.text()}' belongs`:`'${k.text()}' and ${w.length} more belong`;t(S?f.groupsAt[0]??k:k,"elsewhere",{resources:A,group:v,groups:Xs(f.groups)},{related:w.slice(0,5).map(oe=>({at:oe,note:`belongs to group '${v}', too`}))})}}function p(f,h){let{groups:y}=h,b=tn(f),v=uu(b,y,a())??Os(b)??d(b,y);if(v===void 0)return;let k=y.some(A=>s(A,v)),[w]=n(v);if(!k&&(w===void 0||!wr(h)))return;let S=k?`'${v}'`:`'${v}' of group '${w}'`;t(f,"similar",{resource:b,meant:S,groups:Xs(y)})}function d(f,h){let y=h.flatMap(b=>[...oa(b,e.minorVersion),...a().flatMap(v=>v.group===b?[v.plural]:[])]);return R(f,y,b=>b)}function m(f){return Pe.has(f)||a().some(h=>h.group===f)}return{Role:o,ClusterRole:o}}});function wr({groups:e}){return e.every(t=>Pe.has(t))}function tn(e){return(e.text()??"").split("/")[0]??""}function mu(e){return e==="core"||/^v\d+((alpha|beta)\d+)?$/.test(e)?"":[...Pe].find(a=>e!==""&&a.startsWith(`${e}.`))??R(e,Pe,a=>a)}function uu(e,t,a){return a.find(s=>t.includes(s.group)&&s.words.includes(e.toLowerCase()))?.plural}var Rr=u({id:"role-unused",area:"access",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Nobody is given a role: no binding names it",why:"A role grants nothing by itself. One that no binding names is left over, or the binding that was meant to name it is missing, and the program behind it gets `forbidden`.",instead:"Bind the role, or delete it.",unless:"People or other programs bind it in the cluster. It is told only where the run holds everything that exists.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"]},messages:{unbound:e=>`no binding names the ${e.role}: it grants nothing to anybody`},examples:{bad:[{title:"a role whose binding names another one",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let a=T(()=>e.ofKind("ClusterRole").flatMap(Ia));return{Role:s,ClusterRole:s};function s(o){let r=N(o);o.name===""||n(o)||e.mayBeUnread(o.name)||e.referencesTo(o).length===0&&t(r,"unbound",{role:g(o)})}function n(o){let r=C(o.at).get("labels").labels();return Object.keys(r).some(c=>c.startsWith("rbac.authorization.k8s.io/aggregate-to-"))||a().some(c=>te(c,r))}}});var Sr=u({id:"role-verb-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role names a verb that no request has",why:"The API server takes any text as a verb and compares it with that of a request letter by letter, in lower case. A verb that no request has grants nothing, so that whoever the role is bound to gets `forbidden`.",instead:"Write the verbs of Kubernetes, an item each: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*` for all.",unless:"A program asks for the verb itself by a `SubjectAccessReview`.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb"]},messages:{similar:e=>`no request has the verb '${e.verb}' (did you mean '${e.meant}'?): it grants nothing`,unknown:e=>`no request has the verb '${e.verb}': it grants nothing`,joined:e=>`'${e.verb}' is taken as one verb: each verb has to be an item of its own`,star:e=>`'${e.verb}' matches no request: a star stands for all verbs, not for a part of one`},examples:{bad:[{title:"capitals, a plural, the method of HTTP and a plain word",yaml:`
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
`}]},visit({report:e}){function t(s){for(let{groups:n,verbs:o}of ne(s)){let r=n.every(i=>Pe.has(i));for(let i of o)a(i,r)}}function a(s,n){let o=s.text()??"";if(o===""||o==="*"||na.includes(o))return;let r=hu(o)??(n?fu.get(o.toLowerCase()):void 0);/[,\s]/.test(o.trim())?e(s,"joined",{verb:o}):o.includes("*")?e(s,"star",{verb:o}):r!==void 0?e(s,"similar",{verb:o,meant:r}):n&&/^[a-z]+$/i.test(o)&&e(s,"unknown",{verb:o})}return{Role:t,ClusterRole:t}}}),fu=new Map(Object.entries({add:"create",edit:"update",modify:"update",post:"create",put:"update",read:"get",remove:"delete",view:"get",write:"update"}));function hu(e){let t=e.toLowerCase();return na.includes(t)?t:R(t,na,a=>a)}var Pr=u({id:"token-not-mounted",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceAccount has rights, and its pods get no token to use them",why:"A pod speaks to the API server with the token that is mounted into it. With `automountServiceAccountToken: false` there is none: client libraries fail with `unable to load in-cluster configuration`, however many rights the account has been given.",instead:"Set `automountServiceAccountToken: true` in the pod that needs the API, or mount the token by a `projected` volume. If the program does not need the API, delete the binding.",unless:"Somebody else uses the account, by a token that is asked for.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{noToken:e=>`pods of ${e.workload} get no token to use the rights of ServiceAccount '${e.account}'`},examples:{bad:[{title:"the account mounts no token, and the pod does not ask for one",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map(e.references.flatMap(({row:o,from:r,targets:i})=>o.path==="roleRef.name"?[[r,i]]:[])),s=new Set;return{ServiceAccount(o){let r=e.referencesTo(o).filter(({state:f})=>f==="resolved"),i=r.find(({row:f,from:h})=>f.path==="subjects[].name"&&n(h));if(!i)return;let c=r.flatMap(({row:f,from:h})=>f.path==="serviceAccountName"?e.workloadOf(h)??[]:[]),l=c.filter(({resource:f})=>f.file===o.file),[p]=l.length>0?l:c;if(!p||s.has(p)||!c.every(f=>gu(o,f)))return;s.add(p);let d=p.spec.get("automountServiceAccountToken"),m=[{at:i.at,note:`${g(i.from)} grants rights`}];t(d.exists?d:o.at.get("automountServiceAccountToken"),"noToken",{workload:g(p.resource),account:o.name},{related:[...m,x(p.resource,"its pods")]})}};function n(o){let r=(a.get(o)??[]).flatMap(i=>ne(i));return r.length===0||r.some(({verbs:i})=>i.some(c=>c.text()!=="use"))}}});function gu(e,{spec:t}){return!(t.get("automountServiceAccountToken").flag()??e.at.get("automountServiceAccountToken").flag()??!0)&&!t.get("volumes").items().some(yu)}function yu(e){let t=e.get("projected").get("sources").items();return e.get("secret").exists||t.some(a=>a.get("serviceAccountToken").exists)}var Vr=u({id:"autoscaled-replicas-fixed",area:"autoscaling",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A workload fixes its replicas although an autoscaler sets them",why:"Each `kubectl apply`, and each sync of a GitOps tool, sets the number of pods back to the one in the manifest. Under load that ends pods that are needed until the autoscaler has started them again. With `replicas: 0` the autoscaler does nothing at all.",instead:"Leave `replicas` out of the manifest: a new workload starts with one pod, and the autoscaler takes it to its minimum. When it is removed from a manifest that has been applied before, take it out of the last-applied annotation first, or the number falls to one for a moment.",unless:"The manifest is applied only once, or the tool that applies it is told to ignore the field. A ScaledObject that is paused is wanted noise.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"]},messages:{fixed:e=>`each apply sets '${e.replicas}' replicas, while ${e.autoscaler} keeps them between ${e.least} and ${e.most}`,off:e=>`with 0 replicas ${e.autoscaler} does nothing`},examples:{bad:[{title:"a Deployment with a number of its own, and one that is switched off",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload({resource:a}){let s=a.at.get("spec").get("replicas"),n=s.number(),[o]=n===void 0?[]:_e(e,a);if(n===void 0||!o||e.mayBeUnread(a.name)||o.least===n&&o.most===n)return;let r=g(o.resource),i=[x(o.resource,r)];if(n===0)return t(s,"off",{autoscaler:r},{related:i});t(s,"fixed",{replicas:n,autoscaler:r,least:o.least,most:o.most},{related:i})}}}});var Cr=u({id:"autoscaler-range-empty",area:"autoscaling",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The maximum of an autoscaler is not above its minimum",why:"With a maximum below the minimum the API server refuses a HorizontalPodAutoscaler, and KEDA refuses a ScaledObject. Where both are the same number, the autoscaler does nothing but hold it.",instead:"Write the smaller number into the minimum. `minReplicas` is 1 where it is left out; `minReplicaCount` is 0 and `maxReplicaCount` 100.",unless:"The number is held on purpose for a while: that case is advice only.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/","https://keda.sh/docs/latest/reference/scaledobject-spec/"]},messages:{crossed:e=>`the maximum of ${e.most} replicas is below the minimum of ${e.least}`,single:e=>`the minimum and the maximum are both ${e.most}: nothing is scaled`},examples:{bad:[{title:"mixed up, and one number only",yaml:`
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
`}]},visit({report:e}){let t=({minimum:a,maximum:s,least:n,most:o})=>{if(!(a.exists||s.exists))return;let r=a.exists?a.number():n,i=s.exists?s.number():o;if(r===void 0||i===void 0||i>r||i<=0)return;let[c,l]=s.exists?[s,a]:[a,s],p=l.exists?[{at:l,note:"the minimum"}]:[];i<r?e(c,"crossed",{most:i,least:r},{related:p}):e(c,"single",{most:i},{related:p,severity:"info"})};return{HorizontalPodAutoscaler({at:a}){let s=a.get("spec");t({minimum:s.get("minReplicas"),maximum:s.get("maxReplicas"),least:1,most:void 0})},ScaledObject({at:a}){let s=a.get("spec");t({minimum:s.get("minReplicaCount"),maximum:s.get("maxReplicaCount"),least:0,most:100})}}}});var Ar=u({id:"autoscaler-request-missing",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A container lacks the request by which its pods are scaled",why:"A target such as `averageUtilization: 80` is a share of what the containers request. When a single container of the pod requests nothing, the autoscaler cannot compute it (`missing request for cpu in container proxy`) and does not scale by this metric at all. Sidecars count; other init containers do not.",instead:"Set the request in every container, or a limit, which counts as the request. For one container of several take a metric of type `ContainerResource`; for an amount instead of a share, a target of type `AverageValue`.",unless:"A LimitRange with defaults, a VerticalPodAutoscaler or a webhook outside of the run sets the request. In a patch or a variant of the same name it counts as set.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details","https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#container-resource-metrics","https://keda.sh/docs/latest/scalers/cpu/"]},messages:{missing:e=>`container '${e.container}' has no ${e.resource} request, so ${e.autoscaler} cannot scale by it`,container:e=>`no container of ${e.workload} is called '${e.container}', so there is nothing to measure`},examples:{bad:[{title:"a container, and a sidecar beside one that has its request",yaml:`
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
`}]},visit({graph:e,report:t}){let a=aa(e);return{container(s){let n=a(s),[o]=n;if(!o)return;let r={container:s.name,resource:[...new Set(n.map(({resource:c})=>c))].join(" and "),autoscaler:g(o.autoscaler)},i=n.map(({at:c,autoscaler:l})=>({at:c,note:`a metric of ${g(l)}`}));t(H(s),"missing",r,{related:i})},workload(s){for(let{container:o,containerAt:r}of vt(e,s)){if(o===void 0||!r||n(o)||e.mayBeUnread(s.resource.name))continue;let i=[{at:s.spec.get("containers").key,note:"its containers"}];t(r,"container",{container:o,workload:g(s.resource)},{related:i})}function n(o){return s.containers.some(r=>r.name===o&&r.role!=="init")}}}}});var Mr=u({id:"autoscaler-target-unscalable",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The target of an autoscaler is of a kind that it cannot scale, or find",why:"An autoscaler looks for its target by kind and by API group, as they are written. The API server does not ask whether there is such a kind or whether it has replicas: the autoscaler is taken, reports `FailedGetScale`, and nothing is scaled.",instead:"Write `apiVersion: apps/v1` and `kind: Deployment` or `StatefulSet`, as the workload does. A DaemonSet has a pod on each node and cannot be scaled; a job is scaled by its `parallelism`, or by a ScaledJob of KEDA.",unless:"A custom resource of the cluster has the kind and the group that are written.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/","https://keda.sh/docs/latest/concepts/scaling-deployments/"]},messages:{unscalable:e=>`a ${e.kind} cannot be scaled`,misspelt:e=>`there is no kind '${e.kind}' (did you mean '${e.meant}'?)`,ungrouped:e=>`without 'apiVersion: apps/v1' no ${e.kind} is found`,group:e=>`a ${e.kind} is in API group 'apps', not in '${e.group}'`,other:e=>`there is no ${e.kind} '${e.name}' beside it, but a ${e.other}`},examples:{bad:[{title:"kinds that have no replicas, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=(s,n)=>{let o=n.get("kind").text()??(s.visitable==="ScaledObject"?"Deployment":void 0);if(o===void 0||!n.get("name").text())return;let{group:r}=fs(n.get("apiVersion").text()??"apps/v1"),i=n.get("kind"),c=R(o,$r,l=>l);!bu(r)||Se.includes(o)&&r==="apps"||(c!==void 0&&c!==o?t(i,"misspelt",{kind:o,meant:c}):Se.includes(o)?t(n.get("apiVersion"),"group",{kind:o,group:r}):qt(o)&&o!=="ReplicationController"&&t(i,"unscalable",{kind:o}))};return{HorizontalPodAutoscaler(s){let n=s.at.get("spec").get("scaleTargetRef"),o=n.get("kind").text()??"";a(s,n),Se.includes(o)&&n.get("name").exists&&!n.get("apiVersion").exists&&t(n.get("kind"),"ungrouped",{kind:o})},ScaledObject:s=>a(s,s.at.get("spec").get("scaleTargetRef")),reference(s){let n=vu(e,s);if(!n)return;let{from:o,to:r}=s,i=o.at.get("spec").get("scaleTargetRef"),c=[x(n)];t(i.get("kind"),"other",{kind:r.kind,name:r.name,other:n.kind},{related:c})}}}}),$r=[...Se,"ReplicationController"];function bu(e){return!e.includes(".")||e.endsWith(".k8s.io")}function vu(e,{from:t,to:a,state:s}){if(!(t.visitable!=="HorizontalPodAutoscaler"&&t.visitable!=="ScaledObject"||s!=="unknown"||!Se.includes(a.kind)||e.isExternal(a.kind,a.namespace,a.name)||e.workloads.some(({resource:o})=>o.kind===a.kind&&o.name===a.name)||e.mayBeUnread(a.name)))return e.workloads.find(({resource:o})=>o.name===a.name&&$r.includes(o.kind)&&e.sameNamespace(t,o)===!0&&e.areNear(t,o))?.resource}var Nr=u({id:"autoscalers-compete",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two autoscalers set the size of the same workload",why:"Kubernetes stops two HorizontalPodAutoscalers whose pods are the same (`AmbiguousSelector`): neither scales any longer. A ScaledObject of KEDA makes a HorizontalPodAutoscaler of its own. A VerticalPodAutoscaler that raises the requests by which pods are scaled lowers the utilization that the other one looks at, so that the two work against each other.",instead:"Put all metrics into one autoscaler: the one that asks for the most pods wins. Let a VerticalPodAutoscaler size the resource by which nothing is scaled (`controlledResources`), or only recommend (`updateMode: Off`).",unless:"The two are alternatives of which one is applied. In two files of one folder this is a warning.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/","https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md"]},messages:{twice:e=>`this and ${e.other} scale ${e.workload}: applied together, both stop`,vertical:e=>`sizes the ${e.resource} of ${e.workload}, by which ${e.other} scales it`},examples:{bad:[{title:"one for cpu, one for memory",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let[s,...n]=_e(e,a.resource);if(s){for(let{resource:o,reference:r}of n){if(ye(o,s.resource)||Or(e,o,s.resource))continue;let i=[{at:s.reference.at,note:`named by ${g(s.resource)}, too`}],c=e.isComplete||o.file===s.resource.file||e.isNamespaceGiven(o),l={workload:g(a.resource),other:g(s.resource)};t(r.at,"twice",l,{related:i,severity:c?"error":"warning"})}for(let{vertical:o,reference:r,metric:i}of ku(e,a)){if(Or(e,o,i.autoscaler))continue;let c={resource:i.resource,workload:g(a.resource),other:g(i.autoscaler)},l=[{at:i.at,note:`a metric of ${g(i.autoscaler)}`}];t(r.at,"vertical",c,{related:l,severity:"warning"})}}}}}});function Or(e,t,a){return!e.isComplete&&!$(t,a)}function ku(e,t){let a=vt(e,t);return e.referencesTo(t.resource).flatMap(s=>{if(s.from.visitable!=="VerticalPodAutoscaler"||s.state!=="resolved")return[];let n=s.from,o=a.find(({resource:r})=>wu(n,r));return o?[{vertical:n,reference:s,metric:o}]:[]})}function wu({at:e},t){let a=e.get("spec");return a.get("updatePolicy").get("updateMode").text()==="Off"?!1:a.get("resourcePolicy").get("containerPolicies").items().every(n=>{let o=n.get("controlledResources");return n.get("mode").text()!=="Off"&&(!o.exists||o.texts().includes(t))})}var Lr=u({id:"affinity-selects-nothing",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod affinity or anti-affinity looks for pods that do not exist",why:"The scheduler looks for running pods that the `labelSelector` of a term selects. Where there is none, a required affinity keeps the pod Pending for ever, and an anti-affinity keeps it from nobody: replicas that should stand on different nodes may all land on one.",instead:"Copy the labels of the pods that are meant, in an anti-affinity mostly those of the own template.",unless:"Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or of a required affinity where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': ${e.effect}`,none:e=>`no pod carries '${e.selector}': the pods stay Pending`},examples:{bad:[{title:"replicas that should keep from each other",yaml:`
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
`}]},visit({graph:e,report:t}){let a=ae(e);return{reference(s){let{row:n,at:o,effect:r,state:i,proof:c,to:l,targets:p}=s;if(n.from!=="pod"||!n.path.startsWith("affinity.")||p.length>0)return;let d=n.path.startsWith("affinity.podAffinity.required"),m=xu(e,s);if(m){let f=Re(m),h=d?"error":"warning";t(f.at,"near",{...f.values,effect:r},{related:f.related,severity:h})}else d&&i==="missing"&&c?.code==="complete"&&!a.exist()&&t(o.key,"none",{selector:l.selector??""},{severity:"error"})}}}});function xu(e,{row:t,from:a,at:s,to:n}){if(!(Tr(s,"namespaces")||Tr(s,"namespaceSelector")||t.path===""||e.mayBeUnread(a.name)||n.selector===void 0))return e.nearLabel(a,pe(s))}function Tr({document:e,path:t},a){let s=e.value;for(let n of t.slice(0,-1))s=s?.[n];return typeof s=="object"&&s!==null&&a in s}function Ea(e,t){let a=t.at.get("spec").get("selector");if(!a.exists||He(a)&&t.version==="v1beta1")return{workloads:[],perhaps:[]};let{workloads:s,perhaps:n}=e.selectPods({selecting:t,selector:I(a)});return{workloads:s.filter(we),perhaps:n.filter(we)}}function Gr(e,t,a){return!e.isComplete&&!e.isNamespaceGiven(t)&&!$(t,a)}var Wr=u({id:"disruption-budget-blocks-evictions",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A PodDisruptionBudget allows no eviction at all",why:"`kubectl drain`, the cluster autoscaler and upgrades of nodes evict pods, and wait while a budget allows no disruption. With a budget that never allows one, the node is never emptied: somebody has to delete the pod by hand, and then nothing protects it. Percentages are rounded up, so that `minAvailable: 50%` of a single pod is that pod.",instead:"Let at least one pod go: `maxUnavailable: 1`, or a `minAvailable` below the number of replicas. For a single pod run two, or do without a budget. Pods that no controller scales, such as bare ones and those of a DaemonSet or a job, are counted by a whole number in `minAvailable` only.",unless:"Pods may only be moved by hand, and whoever drains a node knows. A workload whose `replicas` are not written, or changed by a patch, may have more of them and is left alone.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/","https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"]},messages:{never:e=>`with ${e.field} '${e.value}' no pod may ever be evicted`,pods:e=>`with ${e.field} '${e.value}' and ${e.pods} no pod may be evicted`,minimum:e=>`with ${e.field} '${e.value}' no pod may be evicted at the minimum of ${e.pods}`,bare:e=>`${e.field} '${e.value}' counts pods of controllers only, not ${e.pod}: no pod may be evicted`,unscalable:e=>`${e.field} '${e.value}' cannot be counted for ${e.workload}, which has no scale: no pod may be evicted`,unset:"neither minAvailable nor maxUnavailable is set: no pod may ever be evicted"},examples:{bad:[{title:"as many as there are, and the only one",yaml:`
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
`}]},visit({graph:e,report:t}){return{PodDisruptionBudget(a){let s=a.at.get("spec");if(!s.exists||!s.get("selector").exists)return;let[n,o]=[s.get("minAvailable"),s.get("maxUnavailable")];if(n.exists&&o.exists)return;if(!n.exists&&!o.exists)return e.mayBeUnread(a.name)?void 0:t(s.key,"unset");let r=n.exists?n:o,i={minAvailable:n.scalar(),maxUnavailable:o.scalar()};if(r.scalar()===void 0)return;let c={field:r.name,value:String(r.value)};if(/^0+%?$/.test(String(o.scalar()??""))||n.scalar()==="100%")return t(r,"never",c);let p=Ru(e,Ea(e,a));if(!p)return;let d=Oa(i,p.groups("least")),m=Oa(i,p.groups("most")),f={related:p.workloads.slice(0,4).map(({resource:y})=>x(y))},[h]=p.workloads;if(!(!d||!m||!h||d.disruptionsAllowed>0))if(m.uncounted==="unscalable"){let y=p.workloads.find(an)??h;t(r,"unscalable",{...c,workload:g(y.resource)},f)}else if(m.uncounted==="bare"){let y=p.workloads.find(({resource:b})=>b.kind==="Pod")??h;m.expectedPods===0&&t(r,"bare",{...c,pod:g(y.resource)},f)}else m.disruptionsAllowed===0?t(r,"pods",{...c,pods:p.text("most")},f):t(r,"minimum",{...c,pods:p.text("least")},f)}}}});function Ru(e,{workloads:t,perhaps:a}){if(t.length===0||a.length>0)return;let s=t.map(n=>an(n)?Su:De(e,n));if(s.every(n=>n!==void 0))return{workloads:t,groups:n=>t.map((o,r)=>Pu(o,s[r]?.[n]??0)),text(n){let o=s.reduce((i,c)=>i+c[n],0),r=t.length===1?` of ${t.map(({resource:i})=>g(i)).join("")}`:"";return`${Ce(o,"pod")}${r}`}}}var Su={autoscalers:[],least:Number.MAX_SAFE_INTEGER,most:Number.MAX_SAFE_INTEGER};function Pu(e,t){return an(e)?{pods:t,scale:void 0,isUnscalable:!0}:{pods:t,scale:e.resource.kind==="Pod"?void 0:t}}function an({resource:e}){return e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"}var Dr=u({id:"disruption-budget-selects-nothing",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a PodDisruptionBudget selects",why:"A budget protects the pods of its own namespace that carry the labels of its selector. Where there is none, it protects nothing: a drain of a node may take all pods of the workload at once, and nothing reports that the budget is idle.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload.",unless:"Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or where the run is declared complete and holds nothing that could make pods.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=ae(e);return{reference({from:s,at:n,to:o,state:r,proof:i}){if(s.visitable!=="PodDisruptionBudget"||o.selector===void 0||r!=="missing")return;let c=o.selector;if(i?.code==="near-label"){let{at:l,values:p,related:d}=Re(i.near);t(l,"near",p,{related:d})}else!a.mayServe(s)&&!Vu(e,s)&&t(n.key,"none",{selector:c,namespace:o.namespace})}}}});function Vu(e,t){return e.workloads.some(({resource:a,labels:s})=>a.kind!=="Pod"&&Object.keys(s).length===0&&e.sameNamespace(t,a)!==!1)}var qr=u({id:"disruption-budgets-overlap",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two PodDisruptionBudgets protect the same pods",why:"The API server refuses to evict a pod that more than one budget selects (`This pod has more than one PodDisruptionBudget, which the eviction subresource does not support`). A node with such a pod cannot be drained, whatever the two budgets would allow.",instead:"Keep one budget for each set of pods. An empty selector means all pods of the namespace.",unless:"The two are alternatives of which one is applied.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors","https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/"]},messages:{both:e=>`this and ${e.other} select the pods of ${e.workload}: none of them can be evicted`},examples:{bad:[{title:"one for the namespace, and one for the web",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map;return{PodDisruptionBudget(s){let n=new Set;for(let o of Ea(e,s).workloads){let r=a.get(o);if(r||a.set(o,s),!r||r.name===s.name||n.has(r)||Gr(e,s,r))continue;n.add(r);let i={other:g(r),workload:g(o.resource)},c=[{at:r.at.get("spec").get("selector").key,note:g(r)},{at:o.metadata.get("labels").key,note:`the labels of the pods of ${g(o.resource)}`}];t(s.at.get("spec").get("selector").key,"both",i,{related:c})}}}}});var Ir=u({id:"several-default-priority-classes",area:"availability",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two PriorityClasses are the default of the cluster",why:"One PriorityClass may have `globalDefault: true`. The API server refuses a second one (`is already marked as default`), so that which of the two exists depends on the order in which they are applied, and pods that name none get its priority.",instead:"Leave `globalDefault` out of all classes but one.",unless:"The classes are of different clusters.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass"]},messages:{second:e=>`only one PriorityClass may be the default, and ${e.other} is it`},examples:{bad:[{title:"two of them",yaml:`
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
`}]},visit({graph:e,report:t}){let a=[];return{PriorityClass(s){let n=s.at.get("globalDefault");if(n.flag()!==!0)return;let o=a.find(i=>i.name!==s.name&&e.areNear(i,s));if(a.push(s),!o)return;let r=[x(o)];t(n,"second",{other:g(o)},{related:r})}}}});var jr=u({id:"spread-misses-own-pods",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A topology spread constraint does not count the pods that it is written for",why:"The scheduler counts the pods that `labelSelector` selects on each node or zone, and puts the new pod where it finds the fewest. Where the selector does not match the pods themselves, they never count: all of them may land on one node. Without a `labelSelector`, no pod counts at all.",instead:"Copy the labels of `spec.template.metadata.labels` into `labelSelector.matchLabels`.",unless:"The pods are to be spread by the number of pods of another workload. Workloads of a single pod have nothing to spread, and templates without labels get them from Kustomize and are left alone.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition"]},messages:{other:e=>`'${e.selector}' does not select the pods of ${e.workload} themselves: they are not spread`,near:e=>`no pod carries '${e.selector}', but these carry '${e.label}': they are not spread`,none:"a constraint without a labelSelector counts no pods: they are not spread"},examples:{bad:[{title:"the labels of another workload, a slip of the pen, and no selector",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let{resource:s,labels:n,spec:o}=a,r=o.get("topologySpreadConstraints").items();if(!Cu(e,a)&&!(r.length===0||Object.keys(n).length===0||e.mayBeUnread(s.name)))for(let i of r){let c=i.get("labelSelector");if(!i.get("topologyKey").exists)continue;if(!c.exists){i.get("matchLabelKeys").exists||t(i.get("maxSkew"),"none");continue}let l=I(c);if(!As(pe(c))||Au(e,a,l))continue;let p=e.nearLabel(s,pe(c)),d=[{at:a.metadata.get("labels").key,note:"the labels of the pods"}];if(p?.workload===a){let m={selector:Ke(p.pair),label:Ke(p.label)};t(p.isKey?p.pair.key:p.pair,"near",m,{related:d})}else t(c.key,"other",{selector:Y(l),workload:g(s)},{related:d})}}}}});function Cu(e,t){let{resource:a}=t;return a.kind==="Job"?Er(a.at.get("spec"))<2:a.kind==="CronJob"?Er(a.at.get("spec").get("jobTemplate").get("spec"))<2:De(e,t)?.most===1}function Er(e){return e.get("parallelism").number()??1}function Au(e,t,a){let{workloads:s,perhaps:n}=e.selectPods({selecting:t.resource,selector:a});return s.includes(t)||n.includes(t)}var Br=u({id:"update-held-back",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The partition of a StatefulSet keeps every pod from being updated",why:"Only pods whose number is at or above `partition` get a new template. With a partition of as many as there are replicas, no pod is ever updated: an apply with a new image succeeds, and all pods go on with the old one, even when they are deleted.",instead:"Set `partition` below the number of replicas to update the last pods, and to 0 to update all of them.",unless:"The update is held back on purpose until somebody lowers the number.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions"]},messages:{held:e=>`partition ${e.partition} keeps all ${e.replicas} pods on the old template`},examples:{bad:[{title:"as many as there are",yaml:`
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
`}]},visit({graph:e,report:t}){return{StatefulSet(a){let s=a.at.get("spec"),n=s.get("updateStrategy").get("rollingUpdate").get("partition"),o=n.number()??0,r=e.workloadOf(a),i=r&&De(e,r);if(o===0||!i||i.most===0)return;let c=s.get("ordinals").get("start").number()??0;if(o<c+i.most)return;let l=s.get("replicas"),p=l.exists?[{at:l,note:"the replicas"}]:[];t(n,"held",{partition:o,replicas:i.most},{related:p})}}}});var Fr=u({id:"update-strategy-invalid",area:"availability",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The fields of an update strategy contradict each other",why:"The API server refuses the object. A rollout that may neither start a new pod nor stop an old one cannot go on; a DaemonSet may do one of the two only, and `maxUnavailable` is 1 there where it is left out; with `Recreate` there is nothing to roll; and a deadline for progress that passes before a pod counts as available always fails.",instead:"Set `maxSurge` or `maxUnavailable` above 0. For a DaemonSet that starts the new pod first, write `maxUnavailable: 0` beside `maxSurge`. `progressDeadlineSeconds` has to be above `minReadySeconds`; it is 600 where it is left out.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy","https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/"]},messages:{still:"maxSurge and maxUnavailable are both 0: a rollout can do nothing",both:e=>`maxSurge '${e.surge}' needs maxUnavailable 0 in a DaemonSet, and it is '${e.unavailable}'`,default:e=>`maxSurge '${e.surge}' needs maxUnavailable 0 in a DaemonSet, and its default is 1`,recreate:"rollingUpdate may not be set beside type 'Recreate'",deadline:e=>`progressDeadlineSeconds ${e.deadline} is not above minReadySeconds ${e.ready}`},examples:{bad:[{title:"nothing may move, nothing rolls, and too little time",yaml:`
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
`}]},visit({report:e}){return{Deployment({at:a}){let s=a.get("spec"),n=s.get("strategy"),o=n.get("rollingUpdate"),[r,i]=[o.get("maxSurge"),o.get("maxUnavailable")],c=s.get("minReadySeconds"),l=s.get("progressDeadlineSeconds");Ct(r)&&Ct(i)&&e(i,"still",{related:[{at:r,note:"maxSurge"}]}),n.get("type").text()==="Recreate"&&o.exists&&e(o.key,"recreate",{related:[{at:n.get("type"),note:"the type"}]});let p=l.exists?l.number():600,d=c.number()??0;p===void 0||d===0||p>d||e(l.exists?l:c,"deadline",{deadline:p,ready:d})},DaemonSet:a=>t(a)};function t({at:a}){let s=a.get("spec").get("updateStrategy").get("rollingUpdate"),[n,o]=[s.get("maxSurge"),s.get("maxUnavailable")],r=[{at:o,note:"maxUnavailable"}],i={surge:String(n.value),unavailable:String(o.value)};if(Ct(o)&&(!n.exists||Ct(n)))e(o,"still");else{if(!zr(n)||Ct(n))return;o.exists?zr(o)&&!Ct(o)&&e(n,"both",i,{related:r}):e(n,"default",i)}}}});function zr(e){return/^\d+%?$/.test(String(e.scalar()??""))}function Ct(e){return/^0+%?$/.test(String(e.scalar()??""))}function At(e,t){return Xe(e,({from:a})=>a,a=>`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`)}function ja({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[x(e.resource,Mu(e.resource))]:[],...t.slice(0,5).map(({at:s})=>({at:s,note:"named here, too"}))]}function Mu(e){return e.namespace===""?g(e):`${g(e)} in namespace '${e.namespace}'`}var Ur=u({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:s,optional:n,proof:o})=>s==="missing"&&!n&&(o?.code==="near-key"||o?.code==="no-key"));for(let{first:s,others:n}of At(a,({to:o,proof:r})=>$u(r)?"":o.key??"")){let{at:o,keyAt:r,to:i,proof:c,effect:l}=s;if(!c||c.code==="complete")continue;let p=g(c.resource),d={object:p,key:i.key??"",effect:l},m=[{at:Nu(c.resource),note:`the keys of ${p}`},...n.slice(0,5).map(Lu)];c.resource.at.get("binaryData").get(i.key??"").exists?t(r??o,"binary",d,{related:m}):c.code==="near-key"?t(r??o,"similar",{...d,meant:c.key},{related:m}):t(r??o,"absent",{...d,known:Tu(c.resource)},{related:m})}}}}});function $u(e){return e?.code==="no-key"&&he(e.resource,!0).length===0}var Ou=["data","stringData","binaryData"];function Nu(e){let t=e.at,a=Ou.find(s=>t.get(s).exists);return a?t.get(a).key:N(e)}function Tu(e){let t=he(e,!0);return t.length===0?"it holds no keys":`it has ${Z(t,3)}${de(t.length-3)}`}function Lu({keyAt:e,at:t,to:a}){return{at:e??t,note:`key '${a.key??""}' is asked for here, too`}}var Kr=u({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:s,optional:n,to:o})=>s==="missing"&&!n&&(o.kind==="ConfigMap"||o.kind==="Secret"));for(let s of At(a,()=>"")){let{at:n,to:o,effect:r,proof:i}=s.first,c={kind:o.kind,name:o.name,namespace:o.namespace,effect:r},l={related:ja(s),...Gu(s.first)};i?.code==="complete"?t(n,"absent",c,l):i?.code==="near-miss"?t(n,"similar",{...c,meant:i.resource.name},l):i?.code==="other-namespace"&&t(n,"elsewhere",{...c,other:i.resource.namespace},l)}}}}});function Gu({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var _r=u({id:"config-object-unused",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that nothing names",why:"Nothing reads the object: no pod takes variables or files from it, and its name stands in no other manifest. It is left over, or the pod that was meant to take it goes without. A Secret that nobody needs is a risk besides.",instead:"Name the object where it is meant to be used, or delete it.",unless:"A program finds it by the API of Kubernetes. It is told only where the run holds everything that exists, where no role lets read all objects of this kind, and not of objects with labels of their own, by which programs find them.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{unused:e=>`nothing in the run names ${e.object}`},examples:{bad:[{title:"the settings of a program that takes others",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let a=T(()=>qu(e.resources.flatMap(({at:r})=>ta(r.value)))),s=T(()=>[...e.ofKind("Role"),...e.ofKind("ClusterRole")].flatMap(({at:r})=>r.get("rules").items()));return{ConfigMap:o,Secret:o};function n({kind:r,name:i}){let c=r==="Secret"?"secrets":"configmaps";return s().some(l=>{let p=l.get("resourceNames").texts();return l.get("resources").texts().some(m=>m==="*"||m===c)&&(p.length===0||p.includes(i))})}function o(r){let i=C(r.at),c=Wu.has(r.namespace)||Du(r);if(r.name===""||c||e.mayBeUnread(r.name)||Object.keys(i.get("labels").labels()).some(p=>!/^(app|app\.kubernetes\.io\/.*)$/.test(p))||e.referencesTo(r).length>0||n(r))return;let l=e.find(r.kind,r.namespace,r.name).length;(a().get(r.name)??0)<=l&&t(i.get("name"),"unused",{object:g(r)})}}}),Wu=new Set(["kube-system","kube-public","kube-node-lease"]);function Du({at:e}){let t=e.get("type").text()??"";return/^(kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token|helm\.sh\/.*)$/.test(t)}function qu(e){let t=new Map;for(let a of e)for(let s of new Set(a.match(Iu)??[]))t.set(s,(t.get(s)??0)+1);return t}var Iu=/[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/g;var Jr=u({id:"custom-kind-unknown",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A custom resource is of a kind or a version that its definition does not serve",why:"The API server knows custom resources by the CustomResourceDefinitions alone. A kind or a version that none of them serves is refused with `no matches for kind`. A deprecated version works until an update of the definition takes it away.",instead:"Write the kind exactly as `spec.names.kind` of the definition says, in a version with `served: true`.",unless:"The run holds an older definition than the cluster. Definitions in folders far away are not taken for the ones that are meant.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/"]},messages:{kind:e=>`group '${e.group}' has no kind '${e.kind}' (did you mean '${e.meant}'?)`,version:e=>`kind '${e.kind}' of group '${e.group}' is not served in version '${e.version}', but in ${e.served}`,deprecated:e=>`version '${e.version}' of kind '${e.kind}' is deprecated, others are ${e.served}`},examples:{bad:[{title:"a slip of the pen, an old version and one that is about to go",yaml:`
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
`}]},visit({graph:e,report:t}){let a=T(()=>L(e.ofKind("CustomResourceDefinition").flatMap(Eu),({group:o})=>o));return{resource(o){let{group:r,kind:i,version:c}=o,l=a().get(r);if(l===void 0||e.mayBeUnread(i)||!l.some(f=>e.areNear(f.resource,o)))return;let p=l.filter(f=>f.kind===i),d=p.flatMap(f=>f.versions),m=Hr(d.filter(f=>f.isServed));p.length===0?s(o,l):m!==""&&!d.some(f=>f.isServed&&f.name===c)?t(sn(o,"apiVersion"),"version",{group:r,kind:i,version:c,served:m},nn(p[0])):n(o,p)}};function s(o,r){let{group:i,kind:c}=o,l=R(c,r,p=>p.kind);l&&t(sn(o,"kind"),"kind",{group:i,kind:c,meant:l.kind},nn(l))}function n(o,r){let{kind:i,version:c}=o,l=r.flatMap(({versions:m})=>m.filter(({name:f})=>f===c)),p=r.flatMap(({versions:m})=>m.filter(f=>f.isServed&&!f.isDeprecated));if(l.length===0||p.length===0||!l.every(({isDeprecated:m})=>m))return;let d={kind:i,version:c,served:Hr(p)};t(sn(o,"apiVersion"),"deprecated",d,{...nn(r[0]),severity:"info"})}}});function Eu(e){let t=e.at.get("spec"),a=t.get("group").text(),s=t.get("names").get("kind").text();if(!a||!s)return[];let n=t.get("version").text(),o=t.get("versions").items().map(i=>({name:i.get("name").text()??"",isServed:i.get("served").flag()!==!1,isDeprecated:i.get("deprecated").flag()===!0})),r=n?[...o,{name:n,isServed:!0,isDeprecated:!1}]:o;return[{resource:e,group:a,kind:s,versions:r}]}function sn({at:e},t){return e.get(t)}function Hr(e){return Z(e.map(({name:t})=>t),3)}function nn(e){return e?{related:[x(e.resource,"the definition")]}:{}}var Zr=u({id:"definition-after-use",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Namespace or a CustomResourceDefinition stands after what needs it",why:'`kubectl` sends the objects of a file in the order in which they are written. What stands before its Namespace is refused with `namespaces "x" not found`, a custom resource before its definition with `no matches for kind`. The second run works, so that it shows only where the cluster is new.',instead:"Put the Namespace first. A CustomResourceDefinition belongs into a file of its own that is applied before: `kubectl apply` looks up all kinds of a file before it sends the first object.",unless:"A tool that sorts objects by kind applies the file, as Helm, Kustomize, Argo CD and Flux do.",refs:["https://kubernetes.io/docs/concepts/workloads/management/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/"]},messages:{namespace:e=>`the Namespace '${e.namespace}' stands after ${e.objects} in it: the first kubectl apply fails`,kind:e=>`the definition of kind '${e.kind}' stands after ${e.objects} of it: the first kubectl apply fails`},examples:{bad:[{title:"the Namespace was added at the end",yaml:`
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
`}]},visit({graph:e,report:t}){let a=T(()=>L(e.resources,({file:n})=>n));return{Namespace(n){if(ju.has(n.name))return;let o=s(n,({hasOwnNamespace:i,namespace:c})=>i&&c===n.name),[r]=o;r&&t(N(n),"namespace",{namespace:n.name,objects:Qr(o)},{related:[x(r,`${g(r)} is in it`)]})},CustomResourceDefinition(n){let{group:o,kind:r}=Bu(n),i=s(n,l=>r!==void 0&&l.group===o&&l.kind===r),[c]=i;!c||r===void 0||t(N(n),"kind",{kind:r,objects:Qr(i)},{related:[x(c,`${g(c)} is of it`)]})}};function s(n,o){if(e.isKustomized(n))return[];let r=a().get(n.file)??[],i=r.slice(0,r.indexOf(n));return i.some(l=>ye(l,n))?[]:i.filter(o)}}}),ju=new Set(["default","kube-system","kube-public","kube-node-lease"]);function Bu({at:e}){let t=e.get("spec");return{group:t.get("group").text(),kind:t.get("names").get("kind").text()}}function Qr({length:e}){return e===1?"an object":Ce(e,"object")}var Yr=u({id:"downward-field-unset",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod asks for a label, a container or a limit of its own that it does not have",why:"The downward API gives what the pod itself carries. A label or annotation that is not there is an empty text, without any error; labels of a Deployment are not those of its pods. A container that is not there keeps the one that asks from starting. A limit that is not set is that of the node: a program that sizes its heap by it takes all the memory there is.",instead:"Set the label or the annotation in the pod template, write the key exactly, and set the limit.",unless:"A webhook or Kustomize adds the label: a key that is not even similar to one of the template is told as info, and so is a limit.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/downward-api/","https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/"]},messages:{onOwner:e=>`${e.kind} '${e.key}' is on ${e.owner}, not in its pod template: the value is empty`,similar:e=>`the pod has no ${e.kind} '${e.key}' (did you mean '${e.meant}'?): the value is empty`,absent:e=>`the pod template sets no ${e.kind} '${e.key}': the value is empty`,container:e=>`the pod has no container '${e.container}'${e.meant}: the one that asks for its resources does not start`,limit:e=>`container '${e.container}' sets no ${e.resource}: the value is what the whole node has`},examples:{bad:[{title:"a label of the Deployment, a slip of the pen, and one that nobody sets",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(r,i){for(let c of r.at.get("env").items()){let l=c.get("valueFrom");a(l.get("fieldRef"),i),s(l.get("resourceFieldRef"),i,r)}},workload(r){for(let i of r.spec.get("volumes").items()){let c=i.get("projected").get("sources").items(),l=[i.get("downwardAPI"),...c.map(p=>p.get("downwardAPI"))].flatMap(p=>p.get("items").items());for(let p of l)a(p.get("fieldRef"),r),s(p.get("resourceFieldRef"),r,void 0)}}};function a(r,i){let c=r.get("fieldPath"),[,l,p]=/^metadata\.(labels|annotations)\['(.+)'\]$/.exec(c.text()??"")??[];if(l===void 0||p===void 0||zu(p))return;let d=l==="labels"?i.metadata.get("labels"):i.metadata.get("annotations"),m=d.entries().map(([k])=>k);if(m.includes(p)||e.mayBeUnread(p))return;let f=l==="labels"?"label":"annotation",{resource:h}=i,y=C(h.at).get(l).get(p),b=R(p,m,k=>k),v=d.exists?[{at:d.key,note:`the ${l} of the pods`}]:[];y.exists&&h.kind!=="Pod"?t(c,"onOwner",{kind:f,key:p,owner:g(h)},{related:[{at:y.key,note:"here"}]}):b!==void 0?t(c,"similar",{kind:f,key:p,meant:b},{related:v}):t(c,"absent",{kind:f,key:p},{related:v,severity:"info"})}function s(r,i,c){let l=r.get("containerName"),p=l.text()||c?.name,d=r.get("resource").text();if(!p||!d)return;let m=i.containers.find(f=>f.name===p);if(m)n(r.get("resource"),d,m);else if(!e.mayBeUnread(p)){let f=R(p,i.containers,h=>h.name);t(l,"container",{container:p,meant:W(f?.name)},{severity:"error"})}}function n(r,i,{at:c,name:l,workload:p}){let d=/^limits\.(cpu|memory)$/.exec(i)?.[1];d===void 0||c.get("resources").get("limits").get(d).exists||o(p)||t(r,"limit",{container:l,resource:i},{severity:"info"})}function o({resource:r}){return e.ofKind("LimitRange").some(i=>e.sameNamespace(i,r)!==!1)}}});function zu(e){return Fu.has(e)||/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("app.kubernetes.io/")}var Fu=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","job-name"]);function Xr(e,t){let a=t.at.get("env").items().map(n=>n.get("name").text()??""),s=on(e,t);return{own:a,imported:new Set(s.flatMap(n=>[...n?.names.keys()??[]])),isOpen:s.includes(void 0)}}function on(e,t){return t.at.get("envFrom").items().map(a=>Uu(e,t,a))}function Uu(e,{workload:t},a){let s=a.get("secretRef").exists,n=a.get(s?"secretRef":"configMapRef").get("name"),o=n.text(),r=a.get("prefix").text()??"";if(!o)return;let{resource:i}=t,c=e.find(s?"Secret":"ConfigMap",i.namespace,o).filter(d=>e.sameNamespace(i,d)===!0),l=c.flatMap(d=>he(d,!1)),[p]=c;if(!(!p||l.length===0))return{at:n,object:p,names:new Map(l.map(d=>[`${r}${d}`,d]))}}function Ba(e){let a=[...(e.text()??"").matchAll(/\$\$|\$\(([^)]*)\)/g)].flatMap(([,s])=>s||[]);return[...new Set(a)].map(s=>({at:e,name:s}))}function ei(e){return/^KUBERNETES_|_SERVICE_(HOST|PORT)(_|$)|_PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?$/.test(e)}var ai=u({id:"env-from-collision",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Two objects of `envFrom` bring the same variable with different values",why:"All keys of the objects under `envFrom` become variables of the container. Where two have the same key, the one that stands further down wins without a word, and a change of the other one has no effect.",instead:"Take the key out of one of the objects, or keep them apart by a `prefix`.",unless:"The later object is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables"]},messages:{replaced:e=>`variable '${e.name}'${e.more} of ${e.from} is replaced by that of ${e.by}`},examples:{bad:[{title:"both objects set the level",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(a){let s=a.at.get("env").items(),n=new Set(s.map(r=>r.get("name").text())),o=new Map;for(let r of on(e,a)){if(!r)continue;let i=[...r.names.keys()].filter(p=>{let d=o.get(p);return d&&!n.has(p)&&ti(d,p)!==ti(r,p)}),[c]=i,l=c===void 0?void 0:o.get(c);if(c!==void 0&&l){let p=de(i.length-1);t(r.at,"replaced",{name:c,more:p,from:g(l.object),by:g(r.object)},{related:[{at:l.at,note:"brings it first"}]})}for(let p of r.names.keys())o.set(p,r)}}}}});function ti({object:e,names:t},a){let s=e.at,n=t.get(a)??"",o=s.get("stringData").get(n);return o.exists?o.value:s.get("data").get(n).value}var si=u({id:"namespace-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Objects are in a namespace that does not exist",why:'The API server refuses every object of a namespace that does not exist: `namespaces "x" not found`. Nothing makes a namespace by the way, and `kubectl` goes on with the other objects of the file.',instead:"Write the name of the Namespace exactly, or add a Namespace and apply it first.",unless:"The namespace exists in the cluster, or a tool makes it, as `helm install --create-namespace` does: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]},messages:{similar:e=>`there is no Namespace '${e.namespace}' (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`there is no Namespace '${e.namespace}': ${e.effect}`},examples:{bad:[{title:"a slip of the pen in one of two objects",yaml:`
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
`}]},visit({graph:e,report:t}){let a=e.ofKind("Namespace").length>0;return{end(){let s=e.references.filter(({to:n,state:o,proof:r})=>n.kind==="Namespace"&&gs(n.name)&&o==="missing"&&(r?.code!=="near-miss"||e.isNamespaceSlip(n.name,r.resource.name)));for(let[n,...o]of L(s,({to:r})=>r.name).values()){if(!n)continue;let{at:r,to:i,proof:c}=n,l={namespace:i.name,effect:Ku([n,...o])},p=o.slice(0,5).map(d=>({at:d.at,note:"named here, too"}));if(c?.code==="near-miss"){let d=x(c.resource,"the Namespace");t(r,"similar",{...l,meant:c.resource.name},{related:[d,...p]})}else a&&t(r,"absent",l,{related:p})}}}}});function Ku(e){let t=e.filter(({row:a})=>a.path==="metadata.namespace");return t.length>1?`the API server refuses ${Ce(t.length,"object")}`:(t[0]??e[0])?.effect??""}var ni=u({id:"pull-secret-unusable",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Secret that images are pulled with is of a type that the kubelet does not read",why:"The kubelet takes logins of registries from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg` only, whatever the keys are called. Others it leaves out without a word, pulls without a login, and a private image ends in `ImagePullBackOff`.",instead:"Make the Secret by `kubectl create secret docker-registry`, or write the type. The type of a Secret that exists cannot be changed: delete it first.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/","https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets"]},messages:{ignored:e=>`images are pulled without Secret '${e.secret}': the kubelet takes no login from type '${e.type}'`},examples:{bad:[{title:"a login in a Secret without a type",yaml:`
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
`}]},visit({graph:e,report:t}){return{Secret(a){let s=a.at.get("type");if(_u.has(s.text()||"Opaque"))return;let n=e.referencesTo(a).filter(({row:o,state:r})=>o.path==="imagePullSecrets[].name"&&r==="resolved");n.length!==0&&t(Hu(a),"ignored",{secret:a.name,type:s.text()||"Opaque"},{related:n.slice(0,5).map(({at:o,from:r})=>({at:o,note:`${g(r)} pulls images with it`}))})}}}}),_u=new Set(["kubernetes.io/dockerconfigjson","kubernetes.io/dockercfg"]);function Hu({at:e}){let t=e.get("type");return t.exists?t:C(e).get("name")}var oi=u({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(s=>s.state==="missing"&&!s.optional&&!Ju(e,s));for(let s of At(a,({at:n})=>String(n.path.at(0)))){let{from:n,at:o,to:r,proof:i,effect:c}=s.first,l={target:`${r.kind} '${r.name}'`,effect:c},p={related:ja(s),...n.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(o,"absent",l,p):i?.code==="near-miss"?t(o,"similar",{...l,meant:i.resource.name},p):i?.code==="other-namespace"&&t(o,"elsewhere",{...l,namespace:r.namespace,other:i.resource.namespace},p)}}}}});function Ju(e,{from:t,to:a,proof:s}){return a.selector!==void 0||s?.code==="no-port"||a.kind==="Namespace"?!0:a.kind!=="ReplicationController"&&Qu(t)&&(qt(a.kind)||Zu(a.kind))?!Se.includes(a.kind):a.kind==="CSIDriver"||a.kind==="Node"||a.kind==="CustomResourceDefinition"||a.kind==="ConfigMap"||a.kind==="Secret"||a.kind==="StorageClass"||a.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:a.kind==="Service"&&t.visitable==="StatefulSet"}function Qu({visitable:e}){return e==="HorizontalPodAutoscaler"||e==="ScaledObject"}function Zu(e){return R(e,Se,t=>t)!==void 0}function za(e,{resource:t},a){let s=a.get("projected"),o=(s.exists?s.get("sources").items():[a]).flatMap(r=>Yu(e,t,r));if(o.length!==0)return{files:o.flatMap(r=>r??[]),isOpen:o.includes(void 0),isProjected:s.exists}}function Yu(e,t,a){let s=[],n=a.get("configMap"),o=a.get("secret"),r=a.get("downwardAPI");if(n.exists&&s.push(i("ConfigMap",n.get("name"),n.get("items"))),o.exists){let c=o.get("secretName").exists?o.get("secretName"):o.get("name");s.push(i("Secret",c,o.get("items")))}r.exists&&s.push(ri(r.get("items"),"a field of the pod"));for(let c of[a.get("serviceAccountToken"),a.get("clusterTrustBundle")]){let l=c.get("path");c.exists&&s.push(ii(l,c.name))}return s;function i(c,l,p){let d=l.text();if(!d)return;let m=`${c} '${d}'`;if(p.items().length>0)return ri(p,m);let h=e.find(c,t.namespace,d).filter(y=>e.sameNamespace(t,y)===!0).flatMap(y=>he(y,!0));if(h.length!==0)return h.map(y=>({path:y,at:l,source:m,isWritten:!1}))}}function ri(e,t){return e.items().flatMap(a=>ii(a.get("path"),t))}function ii(e,t){let a=e.text();return a?[{path:a,at:e,source:t,isWritten:!0}]:[]}var ci=u({id:"sub-path-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A mount takes a file out of a volume that does not hold it",why:"A volume of a ConfigMap or Secret with `items`, and a projected one, holds the paths of the items and not the keys. The kubelet makes an empty folder for a `subPath` that is not there, and the program finds a folder where it wants to read a file.",instead:"Write the `path` of the item, or add an item for the key.",unless:"An empty folder is wanted there.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath","https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{absent:e=>`volume '${e.volume}' holds no file '${e.path}'${e.meant}: an empty folder is mounted in its place`},examples:{bad:[{title:"the key instead of the path, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let s of a.spec.get("volumes").items()){let n=za(e,a,s);if(!n||n.isOpen||!(n.isProjected||n.files.every(r=>r.isWritten)))continue;let o=n.files.map(({path:r})=>r);for(let r of a.containers.flatMap(i=>Xu(i,s.get("name").text()))){let i=r.text()?.replace(/\/+$/,"");if(!i||o.some(l=>l===i||l.startsWith(`${i}/`)))continue;let c=R(i,o,l=>l)??(o.length===1?o[0]:void 0);t(r,"absent",{path:i,volume:s.get("name").text()??"",meant:W(c)})}}}}}});function Xu({at:e},t){return e.get("volumeMounts").items().filter(a=>a.get("name").text()===t).map(a=>a.get("subPath"))}var li=u({id:"token-secret-not-made",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The token Secret of a ServiceAccount is named, which is not made any more",why:"Up to 1.23, Kubernetes made a Secret with a token for each ServiceAccount, and its name ended in five random letters. Since 1.24 it makes none: in a new cluster the pods stay in `ContainerCreating`. The random letters differ from cluster to cluster anyway.",instead:"Take the token that each pod has under `/var/run/secrets/kubernetes.io/serviceaccount`, mount a `projected` volume with `serviceAccountToken`, or write a Secret of type `kubernetes.io/service-account-token`.",unless:"The Secret is left over from an old cluster and is to stay.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{notMade:e=>`no Secret '${e.secret}' is made for ServiceAccount '${e.account}' since Kubernetes 1.24`},examples:{bad:[{title:"the token of an account is mounted by the name that it got once",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference({from:a,to:s,state:n,optional:o,at:r}){if(s.kind!=="Secret"||n!=="unknown"||o||e.minorVersion<24||C(a.at).get("uid").exists)return;let i=ef.exec(s.name)?.[1];i!==void 0&&t(r,"notMade",{secret:s.name,account:i})}}}}),ef=/^(.+)-token-[bcdfghjklmnpqrstvwxz2456789]{5}$/;var pi=u({id:"variable-undefined",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"`$(NAME)` names a variable that the container does not have there",why:"Kubernetes puts the value of a variable for `$(NAME)` in `command`, `args` and `env`. A name that it does not know stays in the text as it is, without any error, and the program gets `$(NAME)` as a host, a path or a flag. In `env` only variables that stand further up count, in `subPathExpr` an unknown one keeps the container from starting. Variables of the image are not known.",instead:"Write the name exactly as it stands under `env`, define the variable, or move it up. A text that is meant for a shell is written `$$(NAME)`.",unless:"A tool puts the value in before the manifest is applied.",refs:["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/","https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/"]},messages:{later:e=>`'$(${e.name})' stays as it is: '${e.name}' is defined further down`,similar:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable (did you mean '${e.meant}'?)`,absent:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable`,path:e=>`container '${e.container}' has no variable '${e.name}' for its subPathExpr: it does not start`},examples:{bad:[{title:"a slip of the pen, and a variable of the image",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(s){let n=af(s);if(n.length===0||It(s.workload))return;let o=Xr(e,s);if(!o.isOpen)for(let r of n)a(s,o,r)}};function a(s,n,o){let{at:r,name:i,before:c,isPath:l}=o,p=c===void 0?n.own:n.own.slice(0,c);if(p.includes(i)||n.imported.has(i)||ei(i)||e.isVariableSet(i)||e.mayBeUnread(i))return;let d={name:i,container:s.name},m=c===void 0?-1:n.own.indexOf(i,c+1),f=R(i,[...p,...n.imported],y=>y),h=tf.test(i)||f!==void 0&&!sf(s);if(m>=0){let y=s.at.get("env").items()[m];t(r,"later",{name:i},{related:y?[{at:y.get("name"),note:"defined here"}]:[]})}else l?t(r,"path",d,{severity:"error"}):h&&f!==void 0?t(r,"similar",{...d,meant:f}):h&&t(r,"absent",d)}}}),tf=/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;function af({at:e}){let t=[...e.get("command").items(),...e.get("args").items()],a=e.get("env").items().flatMap((n,o)=>Ba(n.get("value")).map(r=>({...r,before:o}))),s=e.get("volumeMounts").items().flatMap(n=>Ba(n.get("subPathExpr")).map(o=>({...o,isPath:!0})));return[...t.flatMap(Ba),...a,...s]}function sf({at:e}){return[...e.get("command").texts(),...e.get("args").texts()].some(a=>/(^|\/)(a|ba|da|k|z)?sh$/.test(a)||a.includes(`
`))}var di=u({id:"volume-file-collision",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two sources of a volume write the same file",why:"The keys of all ConfigMaps and Secrets of a projected volume become files of one folder. Where two have the same key, the later one wins without a word. Paths that are written out twice in a projected volume are rejected by the API server.",instead:"Give one of the files another `path` by `items`, or leave it out.",unless:"The later source is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{rejected:e=>`path '${e.path}' stands twice in projected volume '${e.volume}': the API server refuses the pod`,replaced:e=>`file '${e.path}'${e.more} of volume '${e.volume}' is replaced by that of ${e.by}`},examples:{bad:[{title:"two ConfigMaps with the same key",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let s of a.spec.get("volumes").items()){let n=za(e,a,s),o=s.get("name").text()??"";for(let{first:r,again:i,others:c}of nf(n?.files??[])){let l=[{at:r.at,note:`${r.source} has it, too`}],{path:p}=i;if(n?.isProjected&&r.isWritten&&i.isWritten)t(i.at,"rejected",{path:p,volume:o},{related:l,severity:"error"});else if(r.source!==i.source||r.isWritten&&i.isWritten){let d=de(c);t(i.at,"replaced",{path:p,volume:o,by:i.source,more:d},{related:l})}}}}}}});function nf(e){let t=new Map,a=new Map;for(let s of e){let n=t.get(s.path),o=a.get(s.at);n?n.at!==s.at&&a.set(s.at,o?{...o,others:o.others+1}:{first:n,again:s,others:0}):t.set(s.path,s)}return[...a.values()]}var mi=u({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:a,at:s},n){t!=="container"||re(n)||s.get("livenessProbe").exists||!s.get("image").exists||e(s.get("name"),"missing",{container:a})}}}});var of=["startupProbe","livenessProbe","readinessProbe"],rf=["postStart","preStop"];function Fa({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...of.map(a=>({name:a,at:t.get(a),isHook:!1})),...rf.map(a=>({name:a,at:t.get("lifecycle").get(a),isHook:!0}))].filter(a=>a.at.exists)}var ui=u({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:a,at:s,isHook:n}of Fa(t)){if(!G(s.value))continue;let o=n?lf:cf,r=o.filter(c=>s.get(c).exists),i=o.filter(c=>!n||c!=="tcpSocket");r.length===0&&e(s.key,"none",{check:a,known:Pt(i,"or")}),n&&r.length===1&&r[0]==="tcpSocket"&&e(s.get("tcpSocket").key,"tcp",{check:a},{severity:"warning"}),r.length>1&&e(s.key,"several",{check:a,found:Pt(r,"and")})}}}}}),cf=["exec","httpGet","tcpSocket","grpc"],lf=["exec","httpGet","tcpSocket","sleep"];var fi=u({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,a){let{name:s,at:n}=t,o=n.get("ports").exists?[{at:n.get("ports").key,note:"the ports of the container"}]:[],r=new Set;for(let{check:i,port:c,isElsewhere:l}of pf(t)){let p=c.scalar();if(!Ge(p))if(typeof p=="string"){let d=mf(t);/^\d+$/.test(p)?e(c,"text",{check:i,port:p}):p!==""&&!yt([t])&&!d.includes(p)&&e(c,"name",{check:i,port:p,container:s,declared:uf(p,d)},{related:o})}else p&&!l&&!r.has(p)&&df(p,t,a)&&(r.add(p),e(c,"number",{check:i,port:p,container:s,declared:We([t]).join(", ")},{related:o,severity:"info"}))}}}}});function pf(e){return Fa(e).flatMap(({name:t,at:a})=>[...[a.get("httpGet"),a.get("tcpSocket")].map(s=>({check:t,port:s.get("port"),isElsewhere:s.get("host").exists})),{check:t,port:a.get("grpc").get("port"),isElsewhere:!1}])}function df(e,t,a){return We([t]).length>0&&!yt(a.containers)&&!We(a.containers).includes(e)}function mf(e){return J({containers:[e]}).flatMap(t=>t.get("name").text()??[])}function uf(e,t){if(t.length===0)return"no port by name";let a=j(e,t);return Z(a===void 0?t:[a])}var yi=u({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let s=a.containers.filter(({role:l,at:p})=>l==="container"&&p.get("image").exists);if(s.length===0||re(a)||a.resource.visitable==="PodTemplate")return;let n=Qt(e.servicesOf(a).filter(ff),a.resource),o=s.flatMap(l=>({container:l,service:n.find(p=>hf(p,l))}));if(o.some(({service:l})=>l)){for(let{container:l,service:p}of o)!p||hi(l)||t(l.at.get("name"),"served",{container:l.name,service:p.name},{severity:"warning",related:[gi(p)]});return}if(s.some(hi))return;let[r,...i]=s,c=n[0]?{severity:"warning",related:[gi(n[0])]}:{};i.length>0?t(a.spec.get("containers").key,"several",{count:s.length},c):r&&t(r.at.get("name"),"single",{container:r.name},c)}}}});function ff(e){let t=e.at.get("spec"),a=t.get("ports").items().map(s=>`${s.get("name").text()??""} ${s.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(a.length>0&&a.every(s=>/metrics|prometheus/.test(s)))}function hi({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function hf(e,t){return e.at.get("spec").get("ports").items().some(a=>{let s=a.get("targetPort").scalar()||a.get("port").number(),n=K(a),o=t.at.get("ports").items().filter(r=>K(r)===n);return s!==void 0&&o.some(r=>r.get("name").text()===s||r.get("containerPort").number()===s)})}function gi(e){return{at:e.at.get("spec").get("selector").key,note:`${g(e)} selects the pods`}}function Mt(e){let t=gf(e),a=e.containers.filter(n=>!t(n)).map(({at:n})=>({at:n.get("image"),policy:n.get("imagePullPolicy")})),s=e.spec.get("volumes").items().map(n=>{let o=n.get("image");return{at:o.get("reference"),policy:o.get("pullPolicy")}});return[...a,...s].flatMap(({at:n,policy:o})=>{let r=n.text();return r===void 0?[]:[{at:n,policy:o,text:r}]})}function gf({resource:e}){let a=C(e.at).get("annotations").entries().some(([o])=>o==="image.openshift.io/triggers"),n=e.at.get("spec").get("triggers").items().flatMap(o=>o.get("imageChangeParams").get("containerNames").texts());return({name:o,at:r})=>a||n.includes(o)||o==="istio-proxy"&&r.get("image").text()==="auto"}function lt(e,t=50){let a=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return a.length<=t?a:`\u2026${a.slice(1-t)}`}var bi=u({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:s,policy:n}of Mt(t)){let o=yf(s,n);if(o===void 0)continue;let r=o==="pinned"?{severity:"info"}:{};e(n,o,{image:lt(s),policy:n.text()??""},{...r,related:[{at:a,note:"the image"}]})}}}}});function yf(e,t){if(t.value==="Never")return"never";let a=rt(e);if(a===void 0)return;if(t.value==="Always")return a.digest===void 0?void 0:"pinned";let s=a.tag==="latest"&&a.digest===void 0;return t.value==="IfNotPresent"&&s?"stale":void 0}var vi=u({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. The `ko://` paths that `ko resolve` replaces are left alone. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:s}of Mt(t)){let n=lt(s.trim(),40),o=bf.exec(s)?.[0].trim();if(s.trim()==="")e(a,"empty");else{if(rt(s)||vf.test(s))continue;o?e(a,"variable",kf(s.trim(),o),{severity:"info"}):s!==s.trim()?e(a,"blank",{image:n}):e(a,"invalid",{image:n,reason:xf(s)})}}}}}}),bf=new RegExp(`${gt.source}|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])`),vf=/^ko:\/\/[\w.-]+(\/[\w.~-]+)*$/;function kf(e,t){let a=rn(t,22),s=52-a.length,n=lt(e,s),o=n===e||n.includes(t),r=e.indexOf(t),i=r===0?rn(e,s):`\u2026${rn(e.slice(r),s-1)}`;return{image:o?n:i,variable:a}}function rn(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var wf=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function xf(e){return wf.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var ki=u({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let{at:s,text:n}of Mt(a)){let o=rt(n);!o||o.digest!==void 0||o.tag!=="latest"||e.isImageSet(n)||t(s,o.explicitTag===void 0?"untagged":"latest",{image:lt(n,70)})}}}}});function cn({at:e},t){let a=e.get("spec"),s=a.get("policyTypes").texts();return s.length>0?s.includes(t):t==="Ingress"||a.get("egress").items().length>0}function me({at:e},t){let a=e.get("spec");return t==="Ingress"?a.get("ingress").items().map(s=>wi(s.get("ports"),s.get("from"))):a.get("egress").items().map(s=>wi(s.get("ports"),s.get("to")))}function wi(e,t){return{ports:e.items().map(a=>({at:a.get("port"),port:a.get("port").scalar(),endPort:a.get("endPort").number(),protocol:K(a)})),peers:t.items().map(a=>({at:a,podSelector:a.get("podSelector"),namespaceSelector:a.get("namespaceSelector"),isBlock:a.get("ipBlock").exists}))}}function Ua(e,t){let a=T(()=>{let s=new Map,n=new Set;for(let r of e.ofKind("NetworkPolicy").filter(i=>cn(i,t))){let{workloads:i,perhaps:c}=e.selectPods({selecting:r,selector:I(ha(r))});for(let l of i)ie(s,l,r);for(let l of c)n.add(l)}let o=e.resources.some(({kind:r,visitable:i})=>/NetworkPolicy$/.test(r)&&!i);return{sure:s,open:n,isForeign:o}});return s=>({sure:a().sure.get(s)??[],isOpen:a().isForeign||a().open.has(s)})}function ha(e){return e.at.get("spec").get("podSelector")}var xi=u({id:"egress-without-dns",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy lets pods out, but not to DNS",why:"A policy for egress forbids all connections that no rule allows, those to the DNS servers of the cluster among them. The pods may reach the peers of the rules, but cannot find their addresses: every name ends in a timeout, often after many seconds, and the program says that the other side is down.",instead:"Add a rule for port 53, UDP and TCP, to the namespace `kube-system`: `namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }`. A `podSelector` alone means pods of the own namespace.",unless:"Another policy that is not in the run allows DNS, or the pods use no names. Policies that let nobody out, or only to blocks of addresses or the ports of the API server, are left alone, and so are policies with a rule that may include DNS.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic","https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/"]},messages:{closed:e=>`no rule allows port 53: the pods of ${e.pods} cannot look up the names of these peers`,own:e=>`without a namespaceSelector '${e.selector}' means pods of '${e.namespace}', and DNS is in 'kube-system'`},examples:{bad:[{title:"only to the database",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ua(e,"Egress");return{NetworkPolicy(s){for(let n of me(s,"Egress").filter(Pf).flatMap(({peers:o})=>o)){if(!Mf(n)||s.namespace==="kube-system")continue;let o={selector:$f(n.podSelector),namespace:s.namespace};e.isNamespaceGiven(s)&&t(n.podSelector.key,"own",o)}},end(){let s=new Set;for(let n of e.workloads){let{sure:o,isOpen:r}=a(n),i=o.flatMap(p=>me(p,"Egress")),c=o.find(p=>me(p,"Egress").some(Sf));if(r||!c||s.has(c)||!Rf(n)||i.some(Vf))continue;s.add(c);let l=[{at:n.metadata.get("labels").key,note:"the labels of the pods"}];t(c.at.get("spec").get("egress").key,"closed",{pods:g(n.resource)},{related:l})}}}}}),ln=53;function Rf({spec:e,replicas:t}){let a=e.get("dnsPolicy").text()??"ClusterFirst";return a!=="None"&&a!=="Default"&&e.get("hostNetwork").flag()!==!0&&t!==0}function Sf({ports:e,peers:t}){return t.length>0?t.some(({isBlock:a})=>!a):e.length===0||!e.every(({port:a,endPort:s})=>!s&&(a===443||a===6443))}function Pf({ports:e}){return e.some(Ri)}function Ri({port:e,endPort:t,protocol:a}){return e===void 0?a==="UDP":typeof e=="string"?/dns/i.test(e):e===ln||e<ln&&(t??e)>=ln}function Vf(e){let{ports:t,peers:a}=e;return t.length>0?t.some(Ri)||t.some(({port:s})=>s===5353||s===8053):a.length===0?!0:a.some(s=>s.isBlock||Cf(s))}function Cf({namespaceSelector:e}){if(!e.exists)return!1;let t=I(e).matchLabels["kubernetes.io/metadata.name"];return t===void 0||/dns|system/.test(t)}var Af=/^(kube-dns|coredns|node-local-dns)$/;function Mf({podSelector:e,namespaceSelector:t}){return t.exists||!e.exists||He(e)?!1:Object.values(I(e).matchLabels).some(a=>Af.test(a))}function $f(e){let[t]=Object.entries(I(e).matchLabels);return t?t.join("="):""}var Si=u({id:"endpoints-overwritten",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Endpoints are written by hand for a Service that has a selector",why:"For a Service with a selector the control plane writes the Endpoints of the same name itself, from the pods that carry the labels, and again whenever they differ. Addresses that are written by hand vanish within seconds.",instead:"Take the selector out of the Service when the addresses are meant, or delete the Endpoints when the pods are.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors"]},messages:{replaced:e=>`the control plane replaces these addresses by those of the pods that ${e.service} selects`},examples:{bad:[{title:"a Service that was copied with its selector",yaml:`
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
`}]},visit({graph:e,report:t}){return{Endpoints(a){let s=a.at.get("subsets"),n=e.find("Service",a.namespace,a.name).filter(c),[o]=n;if(!o||s.items().length===0||!n.every(Of)||e.mayBeUnread(a.name))return;let i=[{at:o.at.get("spec").get("selector").key,note:`the selector of ${g(o)}`}];t(s.key,"replaced",{service:g(o)},{related:i});function c(l){return e.sameNamespace(a,l)===!0}}}}});function Of(e){return!z(e)&&e.at.get("spec").get("selector").entries().length>0}var Pi=u({id:"endpoints-port-mismatch",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Endpoints by hand name their ports otherwise than the Service",why:"The proxy joins a port of a Service and a port of its endpoints by their names, and a port without a name only meets another one without. The numbers and `targetPort` play no part. A port of the Service whose name is not found has no endpoints: connections to it are refused.",instead:"Give the ports of both the same names, or none where there is only one.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/"]},messages:{named:e=>`connections to ${e.service} are refused: it has a port ${e.port}, and here is one ${e.found}`,absent:e=>`no port ${e.port} in ${e.endpoints}, which has ${e.found}: connections are refused`},examples:{bad:[{title:"two names for one port, and a name on one side only",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec"),o=s.get("selector").entries().length>0||ge(a)||z(a)||e.mayGetSelector(a)?[]:Nf(e,a),r=o.flatMap(({ports:f})=>f),[i]=o;if(!i||r.length===0)return;let c=s.get("ports").items(),l=c.find(f=>!r.some(h=>pt(h)===pt(f)));if(!l)return;let p=pn(pt(l)),d=r.find(f=>!c.some(h=>pt(h)===pt(f))),m=g(i.resource);if(d){let f={service:g(a),port:p,found:pn(pt(d))},h=[{at:l,note:`the port of ${g(a)}`}];t(d.get("name"),"named",f,{related:h})}else{let f=r.map(y=>pn(pt(y))).join(", "),h=[x(i.resource,m)];t(l,"absent",{port:p,endpoints:m,found:f},{related:h})}}}}});function Nf(e,t){let a=e.find("Endpoints",t.namespace,t.name).map(n=>({resource:n,ports:n.at.get("subsets").items().flatMap(o=>o.get("ports").items())})),s=ot(e,t.name).map(n=>({resource:n,ports:n.at.get("ports").items()}));return[...a,...s].filter(({resource:n})=>e.sameNamespace(t,n)===!0)}function pt(e){return e.get("name").text()??""}function pn(e){return e===""?"without a name":`'${e}'`}function Ka(e){let t=T(()=>Vi(e.workloads,({labels:s})=>s)),a=T(()=>Vi(e.workloads,Ci));return{carrying:s=>Object.entries(s).flatMap(([n,o])=>t().get(`${n}=${o}`)??[]),labelled(s){let[n]=Object.entries(s);return(n?a().get(`${n[0]}=${n[1]}`)??[]:[]).filter(r=>ce(s,Ci(r)))}}}function Vi(e,t){let a=new Map;for(let s of e)for(let[n,o]of Object.entries(t(s)))ie(a,`${n}=${o}`,s);return a}function Ci({resource:e}){return C(e.at).get("labels").labels()}var Ai=u({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet. One that an operator has made, as its `ownerReferences` say, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ka(e);return{reference(s){let{from:n,at:o,to:r,state:i,targets:c}=s;if(n.visitable!=="StatefulSet"||r.kind!=="Service"||Tf(n))return;if(i==="missing"){let m=qf(s.proof);return t(o,"missing",{service:r.name,hint:Df(s)},{related:m})}let l=c,[p]=l,d=e.workloadOf(n);if(!(i!=="resolved"||!p||!d))if(l.some(ge)){if(!l.some(m=>Gf(m,d)||Wf(e,a,m))){let m=[{at:p.at.get("spec").get("selector").key,note:"its selector"},{at:d.metadata.get("labels").key,note:"the labels of the pods"}];t(o,"unselected",{service:r.name,set:g(n)},{related:m})}}else{let m=[{at:Lf(p),note:"it has an address of its own"}],f=(d.replicas??2)>1?"warning":"info";t(o,"address",{service:r.name},{related:m,severity:f})}}}}});function Tf({at:e}){return C(e).get("ownerReferences").items().some(a=>a.get("controller").flag()===!0)}function Lf(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:a})=>a)??N(e)}function Gf(e,t){return ce(e.at.get("spec").get("selector").labels(),t.labels)}function Wf(e,t,a){let s=a.at.get("spec").get("selector").labels();return e.find("Endpoints",a.namespace,a.name).length>0?!0:e.selectedBy(a,s).workloads.length===0&&(e.nearLabel(a,a.at.get("spec").get("selector"))!==void 0||t.labelled(s).length>0)}function Df({proof:e}){let t=Mi(e);return e?.code==="near-miss"?W(t?.name):e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function qf(e){let t=Mi(e);return t?[x(t)]:[]}function Mi(e){return e&&"resource"in e?e.resource:void 0}var $i=u({id:"host-port-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A DaemonSet holds the host port of other pods on every node",why:"A host port belongs to one pod of a node, and so does each port of a pod in the network of its host. Where a DaemonSet has taken it on all nodes, the scheduler finds none for the pods of another workload: they stay Pending with `node(s) didn't have free ports`.",instead:"Give one of the two another port, keep them apart by a `nodeSelector`, or reach the pods by a Service instead of a host port.",unless:"The two run on different nodes. A workload with a `nodeSelector`, an affinity or tolerations of its own is therefore left out, unless both have the same. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/","https://kubernetes.io/docs/concepts/configuration/overview/"]},messages:{taken:e=>`host port ${e.port} is taken on every node by ${e.set}: these pods stay Pending`},examples:{bad:[{title:"two exporters for one port, one of them by the network of the host",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.workloads.flatMap(n=>{let o=n.replicas===0?[]:If(n);return o.length>0?[{workload:n,ports:o}]:[]}),s=new Set;for(let n of a.filter(({workload:o})=>o.resource.visitable==="DaemonSet"))for(let o of a){if(s.has(o.workload)||s.has(n.workload)||!jf(e,n.workload,o.workload))continue;let[r]=o.ports.flatMap(l=>{let p=n.ports.find(d=>Ef(d,l));return p?[{port:l,same:p}]:[]});if(!r)continue;s.add(o.workload);let i=g(n.workload.resource),c={port:`${r.port.number}/${r.port.protocol}`,set:i};t(r.port.at,"taken",c,{related:[{at:r.same.at,note:`the port of ${i}`}]})}}}}});function If({containers:e,spec:t}){let a=t.get("hostNetwork").flag()===!0;return e.filter(({role:s})=>s==="container"||s==="sidecar").flatMap(({at:s})=>s.get("ports").items()).flatMap(s=>{let n=s.get("hostPort"),o=n.exists||!a?n:s.get("containerPort"),r=o.number();if(!r)return[];let i=K(s);return[{at:o,number:r,protocol:i,address:s.get("hostIP").text()||mn}]})}var mn="0.0.0.0";function Ef(e,t){return(e.address===t.address||e.address===mn||t.address===mn)&&e.number===t.number&&e.protocol===t.protocol}var dn=["nodeSelector","affinity","tolerations","nodeName","runtimeClassName","schedulerName"];function jf(e,t,a){let{resource:s}=t,{resource:n}=a;if(ye(s,n)||!se(e,s,n))return!1;let o=({spec:c},l)=>JSON.stringify(c.get(l).value??null),r=c=>o(a,c)==="null";return dn.every(c=>o(t,c)===o(a,c))?!0:dn.every(c=>c==="tolerations"||o(t,c)==="null")&&dn.every(r)}function Qe(e,t,a){return t===a||!se(e,t,a)?!1:ye(t,a)?e.sameNamespace(t,a)===!1&&(e.isComplete||t.file===a.file):!0}var Oi=u({id:"ingress-route-duplicate",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two routes of Ingresses have the same host and path and lead elsewhere",why:"An ingress controller serves one backend for a host, a path and a path type. Of two in one Ingress it takes the first; of two Ingresses of one class most controllers take the older one. The other route gets no requests and nothing says so, and after a redeployment it may be the other way round.",instead:"Delete one of the two, or give it a path of its own. A canary is marked by the annotations of the controller.",unless:"The controller gives each Ingress a load balancer of its own, as those of cloud providers do, or tells requests apart by annotations: such Ingresses are not compared. Only manifests of one file or of one folder are, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches","https://kubernetes.github.io/ingress-nginx/how-it-works/"]},messages:{again:e=>`${e.route} leads to ${e.backend} already: this route is never used`,rival:e=>`${e.route} leads to ${e.backend} in ${e.ingress}: one of the two is never used`},examples:{bad:[{title:"a path that was copied and not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map;for(let s of e.ofKind("Ingress").flatMap(Bf)){let n=`${s.className} ${s.host} ${s.path} ${s.pathType}`,o=a.get(n)??[];a.set(n,[...o,s]);let r=o.find(({ingress:p})=>p===s.ingress),i=r??o.find(p=>Uf(e,p,s));if(!i||i.backend===s.backend)continue;let c={route:`'${s.host}${s.path}'`,backend:i.backend},l=[{at:i.at,note:"the other route"}];r?t(s.at,"again",c,{related:l}):t(s.at,"rival",{...c,ingress:g(i.ingress)},{related:l})}}}}});function Bf(e){let t=e.at.get("spec"),a=C(e.at).get("annotations").labels(),s=t.get("ingressClassName").text()??a["kubernetes.io/ingress.class"]??"",n=Object.keys(a).some(o=>zf.test(o));return t.get("rules").items().flatMap(o=>{let r=o.get("host").text()??"",i=r!==""&&!n&&!/alb|gce|azure/.test(s);return o.get("http").get("paths").items().flatMap(l=>{let p=l.get("path").text()??"/",d=l.get("pathType").text()??"",m=Ff(l);return m?[{ingress:e,at:l.get("path"),className:s,host:r,path:p,pathType:d,backend:m,isShared:i}]:[]})})}var zf=/canary|method|header|cookie|condition|match|weight|priority|group/i;function Ff(e){let t=e.get("backend").get("service"),a=t.get("name").text(),s=t.get("port"),n=s.get("number").number()??s.get("name").text();return a===void 0?void 0:`Service '${a}'${n===void 0?"":` port ${n}`}`}function Uf(e,t,a){return t.isShared&&a.isShared&&Qe(e,t.ingress,a.ingress)}var Ti=u({id:"ingress-tls-host-mismatch",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The host of a certificate and the host of a rule differ by a slip",why:"An Ingress serves a certificate for the hosts that stand in its entry under `tls`. Where a host there has no rule, and the host of a rule has no certificate, the controller answers for the rule with its own certificate, which every browser warns about.",instead:"Write the same host under `tls` and under `rules`, letter by letter.",unless:"The certificate holds both names and the controller looks for them itself, as ingress-nginx does.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"]},messages:{differs:e=>`no rule is for '${e.host}', and '${e.rule}' has no certificate`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{Ingress(a){let s=a.at.get("spec"),n=s.get("tls").items(),o=s.get("rules").items();if(!n.every(p=>p.get("hosts").items().length>0)||!o.every(p=>p.get("host").exists)||e.mayBeUnread(a.name))return;let r=n.flatMap(p=>p.get("hosts").items()),i=o.map(p=>p.get("host")),c=r.filter(p=>!i.some(d=>un(p,d)||un(d,p))),l=i.filter(p=>!r.some(d=>un(d,p)));for(let p of c.filter(Ni)){let d=p.text()??"",f=R(d,l,y=>y.text()??"")??(r.length===1&&i.length===1?l[0]:void 0);if(!f||!Ni(f))continue;let h=[{at:f,note:"the host of the rule"}];t(p,"differs",{host:d,rule:f.text()??""},{related:h})}}}}});function Ni(e){return/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(e.text()??"")}function un(e,t){let[a,s]=[e.text()??"",t.text()??""];return a===s||a.startsWith("*.")&&s.slice(s.indexOf("."))===a.slice(1)}var Li=u({id:"monitor-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A monitor scrapes a port by a name that nothing it selects has",why:"A ServiceMonitor finds the port to scrape by the name that it has in the Service, a PodMonitor by the name that it has in a container. Numbers are no names. Where no selected Service or pod has a port of this name, Prometheus drops the target and collects nothing, without an error.",instead:"Name the port in the Service or in the container, and write the same name into the monitor.",unless:"The port belongs to a container that is injected when the pod is created.",refs:["https://prometheus-operator.dev/docs/platform/troubleshooting/"]},messages:{similar:e=>`no port is named '${e.port}' in ${e.object} (did you mean '${e.meant}'?): nothing is scraped`,absent:e=>`no port is named '${e.port}' in ${e.object}, which has ${e.known}: nothing is scraped`},examples:{bad:[{title:"a port without a name, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=ae(e);return{reference({from:s,to:n,state:o,targets:r}){let i=s.visitable,[c]=r;if(i!=="ServiceMonitor"&&i!=="PodMonitor"||n.selector===void 0||!c||o!=="resolved"||!r.every(m=>e.areNear(s,m)))return;let l=a.mayServe(c),p=r.flatMap(m=>_f(e,m)),d=p.flatMap(m=>m.get("name").text()??[]);for(let m of Kf(s)){let f=m.get("port").text();if(!f||d.includes(f)||p.length===0||e.mayBeUnread(f))continue;let h=g(c),y=[{at:p[0],note:`the ports of ${h}`}],b=R(f,d,v=>v);b!==void 0?t(m.get("port"),"similar",{port:f,object:h,meant:b},{related:y}):l||t(m.get("port"),"absent",{port:f,object:h,known:Hf(d)},{related:y})}}}}});function Kf({at:e}){let t=e.get("spec");return[...t.get("endpoints").items(),...t.get("podMetricsEndpoints").items()]}function _f(e,t){if(t.visitable==="Service")return t.at.get("spec").get("ports").items();let a=e.workloadOf(t);return a?J(a):[]}function Hf(e){return e.length===0?"no names":Z(e,3)}var Gi=u({id:"monitor-selects-nothing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceMonitor or PodMonitor selects nothing",why:"Prometheus scrapes the Services whose own labels a ServiceMonitor selects, and the pods whose labels a PodMonitor selects, in the monitor's namespace unless `namespaceSelector` says otherwise. Where nothing is selected, there is no target, no metric and no alert, and nothing reports an error.",instead:"For a ServiceMonitor, write the labels into `metadata.labels` of the Service: its `selector` plays no part. Name the namespaces under `namespaceSelector.matchNames`.",unless:"What is selected may stand outside the run, so this is told only where it is proven: a slip of the pen, labels that a Service selects by and does not carry, a Service in another namespace only, or a run that is declared complete.",refs:["https://prometheus-operator.dev/docs/developer/getting-started/","https://prometheus-operator.dev/docs/platform/troubleshooting/"]},messages:{near:e=>`nothing carries '${e.selector}', but ${e.object} carries '${e.label}': nothing is scraped`,inner:e=>`no Service carries '${e.selector}', which is the selector of ${e.service}, not its label: nothing is scraped`,elsewhere:e=>`without a namespaceSelector this looks in '${e.namespace}' only, and ${e.object} is in '${e.other}'`,none:e=>`nothing in the run carries '${e.selector}': nothing is scraped`},examples:{bad:[{title:"the Service has the label in its selector only",yaml:`
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
`}]},visit({graph:e,report:t}){let a=ae(e);return{reference(s){let{from:n,at:o,state:r,targets:i}=s,c=n.visitable;if(c!=="ServiceMonitor"&&c!=="PodMonitor"||s.to.selector===void 0)return;let l=I(o),p=pe(o),d=Object.values(l.matchLabels).some(e.mayBeUnread);if(r==="resolved"||i.length>0||d||p.entries().length===0)return;let m=Jf(e,c).filter(({resource:v})=>e.areNear(n,v)),f=m.filter(({resource:v})=>Qf(e,s,v)),h=c==="ServiceMonitor"?f.find(({inner:v})=>ce(l.matchLabels,v)):void 0;if(h){let v=[x(h.resource,"it does not carry the label")],k={service:g(h.resource),selector:Y(l)};return t(o.key,"inner",k,{related:v})}let y=Yf(p,f);if(y){let{pair:v,label:k,resource:w}=y,S=[x(w)],A={selector:Ke(v),label:k,object:g(w)};return t(v,"near",A,{related:S})}let b=m.find(({resource:v,labels:k})=>!Wi(n)&&Zf(e,n,v)&&te(l,k))?.resource;if(b){let v={object:g(b),other:b.namespace,namespace:n.namespace},k=[{at:C(b.at).get("namespace"),note:`the namespace of ${g(b)}`}];return t(o.key,"elsewhere",v,{related:k})}e.isComplete&&!a.exist()&&!Xf(n)&&t(o.key,"none",{selector:Y(l)})}}}});function Jf(e,t){return t==="PodMonitor"?e.workloads.map(({resource:a,labels:s})=>({resource:a,labels:s,inner:{}})):e.ofKind("Service").map(a=>({resource:a,labels:C(a.at).get("labels").labels(),inner:a.at.get("spec").get("selector").labels()}))}function fn({at:e}){return e.get("spec").get("namespaceSelector")}function Wi(e){let t=fn(e);return t.get("any").flag()===!0||t.get("matchNames").items().length>0}function Qf(e,{from:t},a){let s=fn(t);if(s.get("any").flag()===!0)return!0;let n=s.get("matchNames").texts();return n.length>0?e.isNamespaceGiven(a)&&n.includes(a.namespace):e.sameNamespace(t,a)===!0}function Zf(e,t,a){return e.isNamespaceGiven(t)&&e.isNamespaceGiven(a)&&t.namespace!==a.namespace}function Yf(e,t){for(let[a,s]of e.entries()){let{[a]:n="",...o}=e.labels(),r=R(n,t.filter(({labels:i})=>i[a]!==void 0&&Object.entries(o).every(([c,l])=>i[c]===l)),({labels:i})=>i[a]??"");if(r)return{pair:s,label:`${a}=${r.labels[a]??""}`,resource:r.resource}}}function Xf(e){let t=fn(e),a=Wi(e)?t.get("matchNames").texts():[e.namespace];return t.get("any").flag()===!0||a.some(s=>s==="default"||s.startsWith("kube-"))}var Di=u({id:"network-policy-blocks-service",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No NetworkPolicy allows the port that a Service leads to",why:"A policy sees a connection where it arrives in the pod, on the port of the container; the port of the Service is not on it any more. A rule for the Service's port lets nobody through: connections by way of the Service run into a timeout.",instead:"Write the port of the container, its `targetPort`, or its name into the rule.",unless:"Another policy that is not in the run allows the port. Therefore this is told only where a rule names the port of the Service, which no container declares, in place of the one that it leads to, or where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]},messages:{swapped:e=>`${e.port} is the port of ${e.service}: the pods of ${e.workload} get these connections on ${e.target}`,closed:e=>`no policy lets anybody reach port ${e.target} of ${e.workload}, which ${e.policy} isolates`},examples:{bad:[{title:"the port of the Service instead of that of the container",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(e.ofKind("NetworkPolicy").length===0)return;let a=Ua(e,"Ingress"),s=new Set;for(let o of e.ofKind("Service")){let r=o.at.get("spec").get("ports").items();for(let{pod:i,ports:c}of e.endpointsOf(o)){let{workload:l}=i,{sure:p,isOpen:d}=a(l),[m]=p;if(!m||d||l.spec.get("hostNetwork").flag()===!0)continue;let f=c.find(w=>!p.some(S=>th(S,l,w)));if(!f)continue;let h=r.find(w=>(w.get("name").text()??"")===f.name),y=h?.get("port").number(),b=y===void 0?void 0:eh(p).find(({port:w})=>w===y),v={target:f.port,workload:g(l.resource)},k=h?.get("port")??o.at.get("spec").get("ports");if(b&&y!==void 0&&y!==f.port&&!sh(l,y)){let w={...v,port:y,service:g(o)},S=[{at:k,note:`the port of ${g(o)}`}];n(m,b)&&t(b.at,"swapped",w,{related:S})}else if(e.isComplete){let w=[{at:m.at.get("spec").get("podSelector").key,note:"this isolates the pods"}];t(k,"closed",{...v,policy:g(m)},{related:w});break}}}function n({file:o,name:r},{at:i}){let c=`${o} ${r} ${i.path.join()}`,l=!s.has(c);return s.add(c),l}}}}});function eh(e){return e.flatMap(t=>me(t,"Ingress").flatMap(({ports:a})=>a))}function th(e,t,a){return me(e,"Ingress").some(({ports:s})=>s.length===0||s.some(n=>ah(n,t,a)))}function ah({port:e,endPort:t,protocol:a},s,n){return a!==n.protocol?!1:e===void 0?!0:typeof e=="number"?e<=n.port&&n.port<=(t??e):J(s).some(o=>o.get("name").text()===e&&o.get("containerPort").number()===n.port)}function sh(e,t){return J(e).some(a=>a.get("containerPort").number()===t)}var qi=u({id:"network-policy-port-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy allows a port that its pods do not declare",why:"The name of a port in an `ingress` rule is looked up in the containers of the pods that the policy selects, together with the protocol. Where none declares it, the rule allows no port: connections run into a timeout.",instead:"Name the port as the container does, with the same protocol, or write the number of the container port.",unless:"The port belongs to a container that is injected when the pod is created. A number that is not declared works as long as something listens, so that is advice only.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the policy allows ${e.wanted}`,number:e=>`the policy allows port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"the name that the port has in the Service, and the wrong protocol",yaml:`
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
`}]},visit({graph:e,report:t}){return{NetworkPolicy(a){let s=I(ha(a));if(Object.keys(s.matchLabels).length===0||!cn(a,"Ingress"))return;let{workloads:o,perhaps:r}=e.selectPods({selecting:a,selector:s}),[i]=o;if(!i)return;let c=[...o,...r].flatMap(nh),l=oh([...o,...r]),p=d=>o.some(m=>e.servicesOf(m).some(f=>rh(f,d)));for(let{at:d,port:m,endPort:f,protocol:h}of me(a,"Ingress").flatMap(({ports:y})=>y)){if(typeof m=="number"){if(!l||f!==void 0||l.includes(m)||p(m))continue;let w={port:m,workload:g(i.resource),declared:l.join(", ")},S=[{at:nt(i),note:`the ports of ${w.workload}`}];t(d,"number",w,{related:S,severity:"info"});continue}if(m===void 0||e.mayBeUnread(m))continue;let y=c.filter(({name:w})=>w===m),b=g(i.resource),v=[{at:nt(i),note:`the ports of ${b}`}],[k]=y;if(k)y.every(w=>w.protocol!==h)&&t(d,"protocol",{port:m,workload:b,wanted:h,declared:k.protocol},{related:v});else{let w=j(m,c.map(({name:S})=>S));t(d,"name",{port:m,workload:b,meant:W(w)},{related:v})}}}}}});function nh(e){return J(e).flatMap(t=>{let a=t.get("name").text();return a===void 0?[]:[{name:a,protocol:K(t)}]})}function oh(e){let t=e.flatMap(s=>s.containers.filter(({role:n})=>n!=="init"));return t.some(({role:s,at:n})=>s==="container"&&n.get("ports").items().length===0)?void 0:We(t)}function rh(e,t){return e.at.get("spec").get("ports").items().some(s=>s.get("port").number()===t)}var Ei=u({id:"network-policy-selects-nothing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy selects no pods, or names peers that do not exist",why:"A policy applies to the pods of its own namespace that carry the labels of `podSelector`. Where none does, nothing is isolated, and everybody reaches the pods that were to be protected. A peer whose labels no pod and no namespace carries lets nobody through: connections that were to be allowed run into a timeout. Nothing reports an error.",instead:"Copy the labels of pods from `spec.template.metadata.labels`. Every namespace has a label of its own with its name: `kubernetes.io/metadata.name`.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, a namespace of the run is named by a label that it does not carry, or the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/","https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-namespace-by-its-name"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': it isolates nothing`,peer:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': it lets nobody through`,namespace:e=>`no namespace carries '${e.label}', not even Namespace '${e.namespace}': it lets nobody through`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': it isolates nothing`},examples:{bad:[{title:"slips of the pen in the pods that are isolated and in those that are let in",yaml:`
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
`}]},visit({graph:e,report:t}){let a=ae(e);return{NetworkPolicy(s){let n=ha(s),o=Ii(e,s,n);if(o)t(o.at,"near",o.values,{related:o.related});else if(e.isComplete&&!He(n)&&ji(e,s,n)){let r={selector:Y(I(n)),namespace:s.namespace};a.mayServe(s)||t(n.key,"none",r)}for(let r of ih(s)){let i=r.namespaceSelector.exists?void 0:Ii(e,s,r.podSelector);i&&t(i.at,"peer",i.values,{related:i.related});let c=ch(e,s,r.namespaceSelector);if(!c)continue;let{pair:l,namespace:p}=c,d=[x(p)];t(l,"namespace",{label:`${l.name}=${p.name}`,namespace:p.name},{related:d})}}}}});function ih(e){return[...me(e,"Ingress"),...me(e,"Egress")].flatMap(({peers:t})=>t)}function ji(e,t,a){let s=I(a),{workloads:n,perhaps:o}=e.selectPods({selecting:t,selector:s});return[...n,...o].length===0&&!Object.values(s.matchLabels).some(e.mayBeUnread)}function Ii(e,t,a){if(!a.exists||He(a)||!ji(e,t,a))return;let s=e.nearLabel(t,pe(a));return s&&Re(s)}function ch(e,t,a){for(let[s,n]of pe(a).entries()){let o=n.text()??"",r=e.find("Namespace","",o).filter(l=>e.areNear(t,l)),[i]=r;if(!i||s==="kubernetes.io/metadata.name"||e.mayBeUnread(o))continue;if(e.ofKind("Namespace").filter(l=>C(l.at).get("labels").get(s).exists).length===0&&/(^|[/.-])(name|namespace|ns)$/.test(s))return{pair:n,namespace:i}}}var Bi=u({id:"node-port-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two Services ask for the same node port",why:"A node port is opened on every node of the cluster, whatever the namespace, and the API server gives each number away once. It refuses the second Service with `provided port is already allocated`, also for another protocol. Only two entries of one Service may share a node port, for TCP and for UDP, when their `port` is the same, too.",instead:"Leave `nodePort` out, so that a free one is chosen, or choose another number.",unless:"The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"]},messages:{taken:e=>`node port ${e.port} is taken by ${e.service} already`,apart:e=>`node port ${e.port} is shared by ports ${e.first} and ${e.second}: only one port of two protocols can do so`},examples:{bad:[{title:"a copied Service, in another namespace",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map;for(let s of e.ofKind("Service").flatMap(lh)){let n=a.get(s.number)??[];a.set(s.number,[...n,s]);let o=n.find(({service:i})=>i===s.service),r=n.find(({service:i})=>Qe(e,i,s.service));if(o&&ph(o,s)){let i={port:s.number,first:`${o.port}/${o.protocol}`,second:`${s.port}/${s.protocol}`};t(s.at,"apart",i,{related:[{at:o.at,note:"the same node port"}]})}else if(r&&!o){let i=[{at:r.at,note:`the node port of ${g(r.service)}`}];t(s.at,"taken",{port:s.number,service:g(r.service)},{related:i})}}}}}});function lh(e){let t=e.at.get("spec");return/^(NodePort|LoadBalancer)$/.test(t.get("type").text()??"")?t.get("ports").items().flatMap(a=>{let s=a.get("nodePort").number(),n=a.get("port").number()??0,o=K(a);return s?[{service:e,at:a.get("nodePort"),number:s,port:n,protocol:o}]:[]}):[]}function ph(e,t){return e.protocol!==t.protocol&&e.port!==t.port}var zi=u({id:"reference-not-granted",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A route or a Gateway uses an object of a namespace that does not grant it",why:"In the Gateway API a reference into another namespace counts only where a ReferenceGrant stands in that namespace and names the kind and the namespace of who refers. Without one the controller ignores it: requests for the backend end in status 500, a listener without its certificate is not served.",instead:"Write a ReferenceGrant into the namespace of the target, with `from` for the kind and namespace of the route and `to` for the kind of the target.",unless:"The grant is not in the run. Therefore this is told only where the target itself is in the run, close by, or where the run is declared complete.",refs:["https://gateway-api.sigs.k8s.io/api-types/referencegrant/","https://gateway-api.sigs.k8s.io/guides/multiple-ns/"]},messages:{ungranted:e=>`nothing in '${e.other}' grants ${e.target} to a ${e.kind} of '${e.namespace}': ${e.effect}`},examples:{bad:[{title:"a backend in another namespace, and a grant for another kind",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference(a){let{row:s,from:n,at:o,to:r,targets:i,effect:c,state:l}=a;if(!hh.has(r.kind)||!n.visitable||!fh.has(n.visitable)||s.path===dh||mh(n)||!(r.namespace!==""&&r.namespace!==n.namespace&&e.isNamespaceGiven(n))||l!=="resolved"||r.selector!==void 0)return;let[d]=i;if(!d||!i.every(h=>sa(e,n,h))||gh(e,a))return;let m=g(d),f={kind:n.kind,namespace:n.namespace,target:m,other:r.namespace,effect:c};t(o,"ungranted",f,{related:[x(d,m)]})}}}}),dh="spec.parentRefs[].name";function mh({at:e}){return e.get("spec").get("parentRefs").items().some(a=>a.get("kind").text()==="Service")}var uh="gateway.networking.k8s.io",fh=new Set(["GRPCRoute","Gateway","HTTPRoute","TCPRoute","TLSRoute","UDPRoute"]),hh=new Set(["ConfigMap","Secret","Service"]);function gh(e,{from:t,to:a}){if(e.isExternal("ReferenceGrant",a.namespace,""))return!0;return e.ofKind("ReferenceGrant").filter(r=>r.namespace===a.namespace||!e.isNamespaceGiven(r)).some(r=>n(r)&&o(r));function n({at:r}){return r.get("spec").get("from").items().some(i=>i.get("group").text()===uh&&i.get("kind").text()===t.kind&&i.get("namespace").text()===t.namespace)}function o({at:r}){return r.get("spec").get("to").items().some(c=>(c.get("group").text()??"")===""&&c.get("kind").text()===a.kind&&(c.get("name").text()??a.name)===a.name)}}var Fi={HTTPRoute:["HTTP","HTTPS"],GRPCRoute:["HTTP","HTTPS"],TLSRoute:["TLS"],TCPRoute:["TCP","TLS"],UDPRoute:["UDP"]};function Ui(e,t){return!Object.values(Fi).some(s=>s.includes(e))||Fi[t]?.includes(e)!==!1}function hn({at:e}){return e.get("spec").get("listeners").items().map(t=>({name:t.get("name").text()??"",port:t.get("port").number(),protocol:t.get("protocol").text()??"",hostname:t.get("hostname").text()||void 0,allowed:t.get("allowedRoutes").get("namespaces").get("from").text()??"Same"}))}function gn(e,t){return e===t||e.startsWith("*.")&&t.endsWith(e.slice(1))}var _i=u({id:"route-without-listener",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No listener of the Gateway accepts a route",why:"A route gets requests through the listeners of its Gateway: those of the named section and port, for its kind, for one of its host names, and open to its namespace. Without other words a listener takes routes of the Gateway's own namespace only. A route that no listener accepts gets no requests; only its status says so.",instead:"Write the name and the port of the listener as the Gateway does, a host name that it covers, and open it to the namespace of the route by `allowedRoutes.namespaces`.",unless:"Somebody adds a listener to the Gateway while the cluster runs.",refs:["https://gateway-api.sigs.k8s.io/api-types/httproute/","https://gateway-api.sigs.k8s.io/guides/multiple-ns/"]},messages:{section:e=>`no listener '${e.section}' in ${e.gateway}, which has ${e.known}: the route gets no requests`,port:e=>`no listener on port ${e.port} in ${e.gateway}, which has ${e.known}: the route gets no requests`,protocol:e=>`no listener for a ${e.kind} in ${e.gateway}, only for ${e.known}: the route gets no requests`,namespace:e=>`the listeners of ${e.gateway} take routes of '${e.namespace}' only: allowedRoutes opens them to others`,hostname:e=>`no listener of ${e.gateway} is for '${e.host}', only for ${e.known}: the route gets no requests`},examples:{bad:[{title:"another name, port, protocol and host than those of the listeners",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference(a){let{at:s,from:n,to:o}=a,r=yh(e,a),[i]=r;if(!i||r.some(O=>hn(O).length===0))return;let c=r.flatMap(O=>hn(O).map(ee=>({...ee,gateway:O}))),l=bh(a),p={gateway:g(i)},d=[{at:i.at.get("spec").get("listeners").key,note:`the listeners of ${p.gateway}`}],m=l.get("sectionName").text(),f=c.filter(({name:O})=>m===void 0||O===m);if(m!==void 0&&f.length===0){let O=Ki(c.map(({name:ee})=>ee),m);return t(l.get("sectionName"),"section",{...p,section:m,known:O},{related:d})}let h=l.get("port").number(),y=f.filter(O=>h===void 0||O.port===h);if(h!==void 0&&y.length===0){let O=[...new Set(f.map(ee=>ee.port))].join(", ");return t(l.get("port"),"port",{...p,port:h,known:O},{related:d})}let b=y.filter(({protocol:O})=>Ui(O,n.kind));if(b.length===0){let O=[...new Set(y.map(({protocol:ee})=>ee))].join(", ");return t(s,"protocol",{...p,kind:n.kind,known:O},{related:d})}let v=o.namespace!==n.namespace&&e.isNamespaceGiven(n),k=b.filter(({allowed:O})=>!v||O!=="Same");if(k.length===0)return t(s,"namespace",{...p,namespace:o.namespace},{related:d});let w=vh(a),S=k.flatMap(({hostname:O})=>O??[]),A=w.length===0||S.length<k.length||w.some(Be),[oe]=w;!A&&oe&&t(oe,"hostname",{...p,host:oe.text()??"",known:Ki(S,oe.text()??"")},{related:d});function Be(O){return S.some(ee=>gn(ee,O.text()??"")||gn(O.text()??"",ee))}}}}});function yh(e,{row:t,from:a,to:s,state:n,targets:o}){return!(t.path==="spec.parentRefs[].name"&&s.kind==="Gateway"&&n==="resolved")||!o.every(i=>sa(e,a,i)&&!e.mayBeUnread(i.name))?[]:o}function bh({from:e,at:t}){let a=e.at.get("spec").get("parentRefs").items(),s=t.path.join();return a.find(n=>n.get("name").path.join()===s)??t}function vh({from:e}){return e.at.get("spec").get("hostnames").items().filter(t=>t.text())}function Ki(e,t){let a=R(t,e,s=>s);return Z(a===void 0?e:[a,...e],3)}var Hi=u({id:"service-address-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two Services ask for the same address",why:"The API server gives a cluster IP away once and refuses the second Service with `provided IP is already allocated`. An address of a load balancer, or one of `externalIPs`, can be shared by Services with different ports only: with the same port the second one waits for its address for ever, or takes the traffic of the first.",instead:"Leave `clusterIP` out, so that a free address is chosen, or write another one.",unless:"The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/","https://kubernetes.io/docs/concepts/services-networking/service/#external-ips"]},messages:{cluster:e=>`cluster IP '${e.address}' is taken by ${e.service} already`,outer:e=>`port ${e.port} of '${e.address}' is taken by ${e.service} already`},examples:{bad:[{title:"a copied Service",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map,s=new Set;for(let n of e.ofKind("Service").flatMap(kh)){let o=`${n.address} ${n.port}`,r=a.get(o)??[];a.set(o,[...r,n]);let i=r.find(({service:d})=>Qe(e,d,n.service)),c=`${n.address} ${n.service.namespace}/${n.service.name}`;if(!i||s.has(c))continue;s.add(c);let l=[{at:i.at,note:`the address of ${g(i.service)}`}],p={address:n.address,service:g(i.service)};n.port===""?t(n.at,"cluster",p,{related:l}):t(n.at,"outer",{...p,port:n.port},{related:l})}}}}});function kh(e){let t=e.at.get("spec"),a=t.get("ports").items().map(i=>`${i.get("port").number()??""}/${K(i)}`),s=t.get("clusterIPs").items(),n=s.length>0?s:[t.get("clusterIP")],o=[...t.get("type").text()==="LoadBalancer"?[t.get("loadBalancerIP")]:[]];return[...n.flatMap(i=>r(i,[""]).filter(({address:c})=>c!=="None")),...o.flatMap(i=>r(i,a)),...t.get("externalIPs").items().flatMap(i=>r(i,a))];function r(i,c){let l=i.text();return l?c.map(p=>({service:e,at:i,address:l,port:p})):[]}}function Ji(e){let t=e.ofKind("Service").filter(({name:i})=>i!==""),a=L(t,({name:i})=>i),s=L(t,({namespace:i})=>i),n=L(t,i=>i.at.get("spec").get("clusterIP").text()??""),o=T(()=>e.resources.filter(bt));return i=>{let{resource:c,host:l,port:p,isAlone:d}=i,m=A=>e.areNear(c,A),f=d?n.get(l)?.find(m):void 0;if(f)return{code:"fixed",service:f,at:f.at.get("spec").get("clusterIP")};let h=xh(e,i);if(!h||/^\d+(\.\d+){3}$/.test(l))return;let y=a.get(h.name)??[],b=y.filter(A=>m(A)&&h.isSame(A)===!0);if(b.length>0)return p===void 0?void 0:Ph(e,b,p);if(r(h))return;let v=y.filter(m),[k]=v;if(h.isShort&&k&&wh(e,c,y))return{code:"elsewhere",service:k};let w=s.get(h.namespace)?.filter(A=>m(A)&&h.isSame(A)===!0)??[],S=Sh({asked:h,neighbours:w,namesakes:v,isAlone:d});return S&&{code:"similar",service:S.service,meant:S.host}};function r({name:i,namespace:c}){return e.mayBeUnread(i)||e.isExternal("Service",c,i)||a.get(i)?.some(l=>!e.isNamespaceGiven(l))?!0:o().some(l=>i===l.name||i.startsWith(`${l.name}-`))}}function wh(e,t,a){let s=n=>e.isNamespaceGiven(n)&&n.namespace!==t.namespace;return e.isNamespaceGiven(t)&&a.every(s)}function xh(e,{resource:t,host:a,isAlone:s,port:n}){let o=a.split("."),[r="",i="",c]=o;if(o.length===1){let m=(s||n!==void 0)&&r!=="localhost",f=h=>e.sameNamespace(t,h);return m?{name:r,namespace:t.namespace,rest:"",isShort:!0,isSame:f}:void 0}let l=c==="svc"||o.length===2,p=c==="svc"||Rh(e,i);if(!l||!p)return;let d=m=>e.isNamespaceGiven(m)&&m.namespace===i;return{name:r,namespace:i,rest:o.slice(2).map(m=>`.${m}`).join(""),isShort:!1,isSame:d}}function Rh(e,t){return e.ofKind("Service").some(s=>s.hasOwnNamespace&&s.namespace===t)||e.find("Namespace","",t).length>0}function Sh({asked:e,neighbours:t,namesakes:a,isAlone:s}){let{name:n,namespace:o,rest:r,isShort:i}=e;if(i&&!s)return;let c=R(n,t,p=>p.name);if(c)return{service:c,host:i?c.name:`${c.name}.${o}${r}`};if(i||t.length>0)return;let l=R(o,a,p=>p.namespace);return l&&{service:l,host:`${n}.${l.namespace}${r}`}}function Ph(e,t,a){let s=t.some(l=>{let p=l.at.get("spec");return ge(l)||z(l)||p.get("ports").items().length===0||e.mayBeUnread(l.name)}),n=t.flatMap(l=>l.at.get("spec").get("ports").items()),o=n.flatMap(l=>l.get("port").number()??[]),[r]=t;if(s||!r||o.includes(a))return;let i=r.at.get("spec").get("ports"),c=n.find(l=>l.get("targetPort").value===a)?.get("port").number();return c!==void 0?{code:"target",service:r,at:i,asked:a,own:c}:{code:"port",service:r,at:i,known:[...new Set(o)].slice(0,4).join(", ")}}var Vh=/(^|[_.-])(host|hostname|addr|address|endpoint|server|url|uri)s?$/i,Ch=/^([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?$/,Ah=/\b[a-z][a-z0-9+]*:\/\/(?:[^\s/@"'`]*@)?([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?(?=[/?#\s"'`,;)\]}]|$)/gi;function Qi(e){let t=e.workloads.flatMap(({resource:s,containers:n,spec:o})=>o.get("dnsConfig").get("searches").exists||o.get("dnsPolicy").text()==="None"?[]:n.flatMap(({at:i})=>[...i.get("env").items().flatMap(c=>yn({resource:s,key:c.get("name").text()??"",at:c.get("value")})),...[...i.get("args").items(),...i.get("command").items()].flatMap(c=>yn({resource:s,key:"",at:c}))])),a=[...e.ofKind("ConfigMap").map(Mh),...e.ofKind("Secret").map($h)].flatMap(({resource:s,data:n})=>n.entries().flatMap(([o,r])=>yn({resource:s,key:o,at:r})));return[...t,...a]}function Mh(e){return{resource:e,data:e.at.get("data")}}function $h(e){return{resource:e,data:e.at.get("stringData")}}function yn({resource:e,key:t,at:a}){let s=a.text();if(s===void 0||s.length>Oh)return[];let n=!s.trim().includes(`
`),o=n&&Vh.test(t)?Ch.exec(s.trim()):null;return(o?[o]:[...Nh(s).matchAll(Ah)]).flatMap(([,i="",c])=>{let l=c===void 0?void 0:Number(c),p=c===void 0?i:`${i}:${c}`;return i===""?[]:[{resource:e,at:a,host:i.toLowerCase(),port:l,text:p,isAlone:n}]})}var Oh=2e4;function Nh(e){return e.split(`
`).filter(t=>!/^\s*(#|\/\/|;|\*)/.test(t)).join(`
`)}var Zi=u({id:"service-address-wrong",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An address in the settings of a program leads past the Service",why:"The name of a Service alone is found in its own namespace only; from elsewhere it is `name.namespace`. A Service answers on the numbers under `port`, not on those of its containers. The program gets an unknown host or a refused connection, and the manifests look right.",instead:"Write the name as the Service has it, with its namespace behind a dot where that is another one, and the `port` of the Service. A name is better than its cluster IP, which a new Service does not keep.",unless:"Another Service of this name exists in the cluster, or the value is no address. Only hosts in URLs and values under keys such as `DB_HOST` are looked at, and a name is called wrong only where a Service of the run is nearly or elsewhere the same.",refs:["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/","https://kubernetes.io/docs/concepts/services-networking/service/#discovering-services"]},messages:{elsewhere:e=>`'${e.host}' is a Service of '${e.other}': from '${e.namespace}' it is called '${e.host}.${e.other}'`,similar:e=>`there is no Service '${e.host}' (did you mean '${e.meant}'?)`,target:e=>`nothing answers at '${e.text}': ${e.asked} is only the targetPort of ${e.service}, its port is ${e.own}`,port:e=>`nothing answers at '${e.text}': ${e.service} has port ${e.known} only`,fixed:e=>`'${e.host}' is the cluster IP of ${e.service}: its name stays when the Service is created anew`},examples:{bad:[{title:"a database in another namespace, and a port of a container",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(e.ofKind("Service").length===0)return;let a=Ji(e);for(let{first:s,others:n}of Xe(Qi(e),({resource:o})=>o,Th)){let{at:o,host:r,text:i,resource:c}=s,l=a(s);if(!l)continue;let p=g(l.service),d=[{at:l.at??N(l.service),note:p},...n.slice(0,3).map(m=>({at:m.at,note:"named here, too"}))];if(l.code==="fixed")t(o,"fixed",{host:r,service:p},{related:d,severity:"info"});else if(l.code==="target")t(o,"target",{...l,text:i,service:p},{related:d});else if(l.code==="port")t(o,"port",{text:i,service:p,known:l.known},{related:d});else if(l.code==="similar")t(o,"similar",{host:r,meant:l.meant},{related:d});else{let m={host:r,namespace:c.namespace,other:l.service.namespace};t(o,"elsewhere",m,{related:d})}}}}}});function Th({text:e}){return e}var Yi=u({id:"service-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A port is asked for that the Service does not have",why:"An Ingress, a route, a webhook or an APIService reaches a Service by one of its ports: the number of `port`, or its name, and not the number that the container listens on. Where the Service has no such port, the controller finds no endpoints and answers with an error, and the API server fails the calls of a webhook. A webhook and an APIService that name no port mean 443.",instead:"Ask for a port that stands under `spec.ports` of the Service, or add it there.",unless:"A patch or a controller adds the port to the Service.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource","https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#service-reference"]},messages:{similar:e=>`no port '${e.port}' in ${e.service} (did you mean '${e.meant}'?): ${e.effect}`,target:e=>`'${e.port}' is only a targetPort of ${e.service}, its port is ${e.own}: ${e.effect}`,absent:e=>`no port '${e.port}' in ${e.service}, which has ${e.known}: ${e.effect}`,standard:e=>`without 'port' this means 443, but ${e.service} has ${e.known}: ${e.effect}`},examples:{bad:[{title:"the number that the container listens on, told once for two paths",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(n=>Wh(e,n)),s=({to:n})=>`${n.namespace}/${n.name}/${n.port??""}`;for(let{first:n,others:o}of Xe(a,({from:r})=>r,s)){let[r]=Xi(n);if(!r)continue;let{at:i,keyAt:c,to:l,effect:p}=n,m=[{at:r.at.get("spec").get("ports").key,note:`the ports of ${g(r)}`},...o.slice(0,5).map(v=>({at:v.keyAt??v.at,note:"asked for here, too"}))],f=qh(r);if(!c||l.port===void 0){t(i,"standard",{service:g(r),known:f,effect:p},{related:m});continue}let h={service:g(r),port:l.port,effect:p},{target:y,name:b}=Dh(r,l.port);y!==void 0?t(c,"target",{...h,own:y},{related:m}):b!==void 0?t(c,"similar",{...h,meant:b},{related:m}):t(c,"absent",{...h,known:f},{related:m})}}}}}),Lh=443,Gh=new Set(["APIService","CustomResourceDefinition","MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]);function Wh(e,t){let{from:a,to:s,keyAt:n,state:o,proof:r,targets:i}=t;return s.kind!=="Service"||!i.every(c=>e.areNear(a,c))?!1:r?.code==="no-port"?!0:n||o!=="resolved"||!Gh.has(a.visitable??"")?!1:i.length>0&&Xi(t).every(c=>{let l=_a(c).map(m=>m.get("port")),p=l.map(m=>m.number());return!(z(c)||p.length===0||l.some(m=>Ge(m.scalar())))&&!p.includes(Lh)&&!e.mayBeUnread(c.name)})}function Xi({targets:e}){return e}function _a(e){return e.at.get("spec").get("ports").items()}function Dh(e,t){let a=_a(e).find(n=>n.get("targetPort").value===t)?.get("port").number();if(a!==void 0||typeof t=="number"||/^https?$/.test(t))return{target:a};let s=_a(e).flatMap(n=>n.get("name").text()??[]);return{name:R(t,s,n=>n)}}function qh(e){let t=_a(e).map(s=>{let n=s.get("name").text();return`${s.get("port").number()??""}${n===void 0?"":` (${n})`}`}),a=t.slice(0,3).join(", ");return t.length>3?`${a} and ${t.length-3} more`:a}var ec=u({id:"service-selects-foreign-pods",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Service also sends requests to pods that do not listen on its port",why:"A Service selects every pod of its namespace that carries its labels, whatever made the pod. Where the labels are those of a whole application, the pods of its workers and of its Jobs are endpoints as well as those of its server. They do not listen on the port, and that part of the requests fails, for Jobs only as long as one runs.",instead:"Add a label that only the right pods carry, such as `app.kubernetes.io/component`, to their template and to the selector of the Service.",unless:"The other pods listen on the port without declaring it. Therefore this is told only where one workload declares the port and the other one declares ports, but not this one, or is a Job.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service","https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]},messages:{job:e=>`while ${e.job} runs, ${e.service} sends it requests: it has these labels, but no port ${e.port}`,stranger:e=>`requests for port ${e.port} of ${e.service} also go to ${e.workload}, which has only ${e.declared}`},examples:{bad:[{title:"one label for the whole shop",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec").get("selector"),n=Ih(e,a);if(!n)return;let{workload:o,port:r}=n,i=[{at:o.metadata.get("labels").key,note:`the labels of ${g(o.resource)}`}],c={service:g(a),port:r};if(Ha(o))t(s.key,"job",{...c,job:g(o.resource)},{related:i});else{let l=(vn(o)??[]).join(", "),p={...c,workload:g(o.resource),declared:l};t(s.key,"stranger",p,{related:i})}}}}});function Ih(e,t){let a=t.at.get("spec");if(ge(t)||z(t))return;let{workloads:s}=e.selectedBy(t,a.get("selector").labels());if(!(s.length<2))for(let n of a.get("ports").items()){let o=n.get("targetPort").scalar()??n.get("port").number();if(typeof o!="number")continue;let r=s.filter(c=>!Ha(c)&&vn(c)?.includes(o)),i=s.find(c=>jh(c,o)&&r.length>0&&r.every(l=>Eh(e,l,c))&&se(e,t,c.resource));if(i)return{workload:i,port:o}}}function Eh(e,t,a){let{resource:s,labels:n}=t,{resource:o}=a;return!(!Ha(a)&&ce(n,a.labels)&&ce(a.labels,n))&&se(e,s,o)&&!ye(s,o)}function jh(e,t){if(e.replicas===0)return!1;let a=vn(e);return a?!a.includes(t):Ha(e)&&!e.containers.some(bn)}function Ha({resource:{kind:e}}){return e==="Job"||e==="CronJob"}function vn({containers:e}){let t=e.filter(({role:a})=>a==="container"||a==="sidecar");if(!(!t.some(bn)||t.some(a=>a.role==="container"&&!bn(a))))return We(t)}function bn({at:e}){return e.get("ports").items().length>0}var ac=u({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ka(e),s=ae(e);return{Service(n){if(!Uh(n)||Kh(e,n))return;let o=e.nearLabel(n,n.at.get("spec").get("selector"));if(o){let{at:f,values:h,related:y}=Re(o);return t(f,"near",h,{related:y})}if(s.mayServe(n))return;let{key:r,pairs:i,values:c}=Ja(n),l=({resource:f})=>e.sameNamespace(n,f)===!0,p=a.labelled(i).find(l)?.resource;if(p)return t(r,"owner",{...c,workload:g(p)},tc(p,"labels"));if(_h(e,n,a))return;let d=Bh(e,n);if(d){let{at:f,values:h,related:y}=Re(d);return t(f,"near",h,{related:y})}let m=zh(e,n,a)?.resource;if(m){let f={...c,workload:g(m),other:m.namespace};return t(r,"elsewhere",f,tc(m,"namespace"))}e.isComplete&&t(r,"none",c)}}}});function Ja(e){let t=e.at.get("spec").get("selector"),a=t.labels(),s={selector:Y({matchLabels:a}),namespace:e.namespace};return{key:t.key,pairs:a,values:s}}function tc(e,t){let a=C(e.at).get(t);return{related:[{at:t==="labels"?a.key:a,note:`the ${t} of ${g(e)} itself`}]}}function Bh(e,t){let a=e.workloads.find(({resource:n})=>n.name===t.name&&n.file===t.file&&e.sameNamespace(t,n)===!0);if(!a||t.name===""||e.mayBeServed(a))return;let s=a.metadata.get("labels").entries();for(let[n,o]of t.at.get("spec").get("selector").entries()){if(a.labels[n]===o.text())continue;let r=s.find(([i,c])=>i===n||c.text()===o.text())?.[1];if(r)return{workload:a,pair:o,label:r,isKey:!1}}}function zh(e,t,a){let{pairs:s}=Ja(t);return a.carrying(s).filter(({labels:o})=>ce(s,o)).find(o=>e.areNear(t,o.resource)&&!e.mayBeServed(o)&&!e.isNamespaceSlip(t.namespace,o.resource.namespace))}var Fh=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Uh(e){let a=e.at.get("spec").get("selector").entries();return z(e)||a.length===0?!1:a.every(([s,n])=>n.text()!==void 0&&!Fh.test(s))}function Kh(e,t){let{pairs:a}=Ja(t),{workloads:s,perhaps:n}=e.selectedBy(t,a);return s.length>0||n.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:ot(e,t.name).length>0||Object.values(a).some(e.mayBeUnread)}function _h(e,t,a){let{pairs:s}=Ja(t);return a.carrying(s).some(({labels:n,resource:o})=>{let r=Object.keys(s).filter(c=>Object.hasOwn(n,c));return!(r.length===Object.keys(s).length)&&r.every(c=>n[c]===s[c])&&e.sameNamespace(t,o)!==!1})}var sc=u({id:"service-without-endpoints",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Service selects no pods and nobody writes its endpoints",why:"Kubernetes finds the endpoints of a Service by its selector. Without one it leaves them to somebody else, and until an Endpoints object or an EndpointSlice for the Service exists, every connection is refused.",instead:"Write the labels of the pods under `selector`, or the addresses into an EndpointSlice with the label `kubernetes.io/service-name`, or into Endpoints of the same name.",unless:"A program writes the endpoints, or only holds a lock on them to elect a leader. Therefore this is told only where a workload of the same name stands beside the Service with a port that it leads to and no other Service, or where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/"]},messages:{forgotten:e=>`without a selector connections are refused: the pods of ${e.workload} are probably meant`,none:e=>`without a selector and without Endpoints connections to ${e.service} are refused`},examples:{bad:[{title:"the selector was forgotten",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec"),n=s.get("selector");if(!s.exists||z(a)||n.entries().length>0||a.name===""||Jh(e,a)||Hh(e,a))return;let o=Qh(e,a);if(o){let i=[{at:o.metadata.get("labels").key,note:"the labels of the pods"}];t(n,"forgotten",{workload:g(o.resource)},{related:i})}else e.isComplete&&t(n,"none",{service:g(a)})}}}});function Hh(e,t){let a=s=>bt(s)&&e.sameNamespace(t,s)!==!1;return e.mayBeUnread(t.name)||e.mayGetSelector(t)||e.resources.some(a)}function Jh(e,t){let{namespace:a,name:s}=t;return["Endpoints","EndpointSlice"].some(o=>e.isExternal(o,a,s))?!0:[...e.ofKind("Endpoints").filter(o=>o.name===s),...ot(e,s)].some(o=>e.sameNamespace(o,t)!==!1)}function Qh(e,t){let a=t.at.get("spec").get("ports").items().map(s=>s.get("targetPort").scalar()??s.get("port").number());return e.workloads.find(s=>s.resource.name===t.name&&e.sameNamespace(t,s.resource)===!0&&se(e,t,s.resource)&&Object.keys(s.labels).length>0&&!Zh(s)&&!e.mayBeServed(s)&&Yh(s).some(n=>a.includes(n)))}function Zh({resource:e}){let{at:t,name:a,visitable:s}=e,n=t.get("spec").get("serviceName").text();return s==="StatefulSet"&&n===a}function Yh(e){return J(e).flatMap(t=>[t.get("containerPort").number()??[],t.get("name").text()??[]].flat())}var nc=u({id:"several-default-ingress-classes",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two IngressClasses are the default",why:"An Ingress that names no class gets the default one. Where several are marked, the API server takes the newest, and older versions refuse the Ingress: which controller serves it depends on the order in which the classes were created.",instead:"Mark one class with `ingressclass.kubernetes.io/is-default-class`, and name the class in each Ingress.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#default-ingress-class"]},messages:{again:e=>`a second default class: ${e.other} is one already`},examples:{bad:[{title:"two controllers, each with a class that is the default",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.ofKind("IngressClass").filter(s=>kn(s).text()==="true");a.forEach((s,n)=>{let o=a.slice(0,n).find(i=>Qe(e,i,s));if(!o)return;let r=[{at:kn(o),note:g(o)}];t(kn(s),"again",{other:g(o)},{related:r})})}}}});function kn(e){return C(e.at).get("annotations").get("ingressclass.kubernetes.io/is-default-class")}var oc=u({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=eg(e,a),n=s.some(({containers:i})=>yt(i)),o=ge(a),r=e.isComplete||s.some(({resource:i})=>$(i,a));for(let{at:i,target:c,protocol:l}of Xh(a)){let[p]=s;if(typeof c=="string"&&/^\d+$/.test(c))t(i,"text",{port:c});else{if(!p||Ge(c)||n)continue;if(typeof c=="number"){let d=sg(c,s);if(!d||o||!r)continue;let m={port:c,workload:g(p.resource),declared:d};t(i,"number",m,{related:[{at:nt(p),note:`the ports of ${m.workload}`}],severity:"info"})}else{let d=ag(e,s,{target:c,wanted:l});if(!d||!(r||d.isCertain))continue;let m=o?{severity:"warning"}:{},f={port:c,workload:g(p.resource),wanted:l,...d};t(i,d.message,f,{related:[{at:nt(p),note:`the ports of ${f.workload}`}],...m})}}}}}}});function Xh(e){return e.at.get("spec").get("ports").items().flatMap(a=>{let s=K(a),n=a.get("targetPort").scalar();if(n)return[{at:a.get("targetPort"),target:n,protocol:s}];let o=a.get("port").number();return o===void 0?[]:[{at:a.get("port"),target:o,protocol:s}]})}function eg(e,t){let a=t.at.get("spec");if(z(t))return[];let{workloads:s,perhaps:n}=e.selectedBy(t,a.get("selector").labels());if(s.length===0)return[];let o=({resource:r})=>$(r,t)?0:1;return[...s,...n].sort((r,i)=>o(r)-o(i))}var tg=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function ag(e,t,{target:a,wanted:s}){if(tg.has(a)||e.mayBeUnread(a))return;let n={port:0,targetPort:a,protocol:s},o=e.minorVersion>=33;if(t.some(d=>Ks({servicePort:n,containers:Zt(d),sidecarsCount:o}).found))return;let r=t.flatMap(Zt).flatMap(d=>d.role==="init"?[]:d.ports??[]),i=r.find(({name:d,protocol:m="TCP"})=>d===a&&m!==s);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let c=/^https?$/.test(a)?[]:r.flatMap(({name:d})=>d??[]),l=j(a,c),p=R(a,c,d=>d)!==void 0;return{message:"name",declared:"",meant:W(l),isCertain:p}}function sg(e,t){let a=t.flatMap(Zt),s=[...new Set(a.flatMap(({ports:o=[]})=>o.map(({containerPort:r})=>r)))];return a.some(({role:o,ports:r=[]})=>o==="container"&&r.length===0)||s.includes(e)?void 0:s.join(", ")}var rc=u({id:"tls-secret-unusable",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The Secret of a certificate lacks the certificate or its key",why:"The controller of an Ingress or a Gateway reads the certificate from the key `tls.crt` of the Secret and the private key from `tls.key`. Without one of them it serves its own certificate, which every browser warns about, or nothing.",instead:"Name the keys `tls.crt` and `tls.key`, as `kubectl create secret tls` does.",unless:"A program writes the keys into the Secret while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets","https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"]},messages:{similar:e=>`no key '${e.key}' in ${e.secret} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no '${e.key}' in ${e.secret}, only ${e.known}: ${e.effect}`},examples:{bad:[{title:"the names that the certificate authority gave to the files",yaml:`
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
`}]},visit({report:e}){return{reference({row:t,at:a,to:s,state:n,targets:o,effect:r}){let[i]=o;if(s.kind!=="Secret"||n!=="resolved"||!i||!ng.has(t.path))return;let c=he(i,!0),l=i.at.get("type").text()==="kubernetes.io/tls",p=og.find(h=>o.every(y=>!he(y,!0).includes(h)));if(p===void 0||c.length===0||l)return;let d={secret:g(i),key:p,effect:r},m=[x(i,`${g(i)} is defined here`)],f=R(p,c,h=>h);f!==void 0?e(a,"similar",{...d,meant:f},{related:m}):e(a,"absent",{...d,known:Z(c,2)},{related:m})}}}}),ng=new Set(["spec.tls[].secretName","spec.listeners[].tls.certificateRefs[].name"]),og=["tls.crt","tls.key"];var ic=["Ti","Gi","Mi","Ki"],cc=["T","G","M","k"];function ga(e,t){let a=Ne(t);if(/cpu$/.test(e)&&a.includes("."))return`${Ne({...t,scale:t.scale-3})}m`;if(!/memory|storage|hugepages/.test(e)||!/^\d+$/.test(a))return a;let s=BigInt(a),n=ic.findIndex((r,i)=>s>0n&&s%1024n**BigInt(4-i)===0n);if(n!==-1)return`${s/1024n**BigInt(4-n)}${ic[n]}`;let o=cc.findIndex((r,i)=>s>0n&&s%1000n**BigInt(4-i)===0n);return o===-1?a:`${s/1000n**BigInt(4-o)}${cc[o]}`}function $t({containers:e,spec:t}){let a=lc(t.get("resources")),s=e.flatMap(o=>{if(o.role==="ephemeral")return[];let r=lc(o.at.get("resources"));return[r!==void 0&&o.at.get("image").exists?{...r,role:o.role,container:o}:void 0]}),n=s.filter(o=>o!==void 0);return a&&n.length===s.length&&n.length>0?{containers:n,ofPod:a}:void 0}function lc(e){let t=ve(e.get("requests").value),a=ve(e.get("limits").value);return t&&a?{requests:t,limits:a}:void 0}function ya(e,t,a){return e.ofKind(t).filter(s=>Xt(e,s,a)&&e.find(t,s.namespace,s.name).length===1)}function wn(e,t){let a=ya(e,"LimitRange",t).map(o=>({range:o,items:rg(o)})),s=a.every(({items:o})=>o.every(r=>r!==void 0)),n=e.ofKind("LimitRange").every(o=>e.sameNamespace(o,t)===!1||a.some(({range:r})=>r===o));return s&&n?a:[]}function rg({at:e}){return e.get("spec").get("limits").items().map(({value:t})=>pa(t))}function pc(e){let t=e.map(({items:s})=>wt(s)),a=s=>t.every(n=>t.every(o=>[...n[s]].every(([r,i])=>{let c=o[s].get(r);return c===void 0||M(i,c)===0})));if(!(!a("requests")||!a("limits")))return{requests:new Map(t.flatMap(({requests:s})=>[...s])),limits:new Map(t.flatMap(({limits:s})=>[...s]))}}function dc(e,t,a){let s=je(e,a);return t.flatMap(({range:n,items:o})=>{let i=o.filter(({type:l})=>l==="Container").flatMap(l=>xt(l,s)).filter(Qa),c=qs(e,wt(o)).filter(Qa);return[...i.map(l=>({range:n,violation:l,isDefault:!1})),...c.map(l=>({range:n,violation:l,isDefault:!0}))]})}function Qa({resource:e,found:t}){return!t||t.numerator===0n||!/memory|storage/.test(e)||ze(t)>=1048576n}var uc=u({id:"limit-range-violated",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod or a claim does not keep to the LimitRange of its namespace",why:"The API server refuses pods and claims that are outside of the bounds of a LimitRange. A Deployment is taken all the same, and then none of its pods is created: `kubectl describe` of its ReplicaSet shows `FailedCreate`, and nothing else does. What a container does not say comes from the defaults of the LimitRange first.",instead:"Stay within `min`, `max` and `maxLimitRequestRatio`, or change the LimitRange. A request above the limit that the LimitRange gives by default needs a limit of its own.",unless:"The LimitRange and the pods are of different clusters. Pods that a VerticalPodAutoscaler sizes are left alone.",refs:["https://kubernetes.io/docs/concepts/policy/limit-range/","https://kubernetes.io/docs/tasks/administer-cluster/manage-resources/memory-constraint-namespace/"]},messages:{above:e=>`${e.resource} ${e.field} '${e.found}' is above the maximum '${e.bound}' of ${e.range}`,below:e=>`${e.resource} ${e.field} '${e.found}' is below the minimum '${e.bound}' of ${e.range}`,ratio:e=>`${e.resource} limit '${e.found}' is more than '${e.bound}' times the request, which ${e.range} forbids`,unsaid:e=>`the pod has no ${e.resource} ${e.field}, and ${e.range} asks for one`,total:e=>`the ${e.resource} ${e.field} of the pod is '${e.found}' in all: ${e.range} wants ${e.wanted} '${e.bound}'`,default:e=>`${e.resource} request '${e.found}' is above '${e.bound}', the limit that ${e.range} gives by default`},examples:{bad:[{title:"above the maximum, below the minimum, and far more than requested",yaml:`
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
`}]},visit({graph:e,report:t}){let a=(n,o,{bound:r,field:i,resource:c,enforced:l,found:p})=>{let d=xn(o,{bound:r,field:i,resource:c,enforced:l,...p?{found:p}:{}}),m=[{at:Rn(o,r,c),note:`the bound of ${g(o)}`}];p?r==="maxLimitRequestRatio"?t(n,"ratio",d,{related:m}):r==="max"?t(n,"above",d,{related:m}):t(n,"below",d,{related:m}):t(n,"unsaid",d,{related:m})},s=(n,o)=>{let r=ve(o.get("spec").get("resources").get("requests").value);if(r)for(let{range:i,items:c}of wn(e,n)){let l=c.filter(({type:m})=>m==="PersistentVolumeClaim"),[p]=l.flatMap(m=>Ds(m,r)).filter(Qa),d=o.get("spec").get("resources").get("requests").get(p?.resource??"");if(p?.found&&a(d,i,p),p?.found)return}};return{PersistentVolumeClaim:n=>s(n,n.at),StatefulSet(n){for(let o of n.at.get("spec").get("volumeClaimTemplates").items())s(n,o)},workload(n){let o=wn(e,n.resource),r=$t(n);if(o.length===0||!r||!we(n)||qe(e,n))return;let i=pc(o);if(!i)return;let c=new Set;for(let d of r.containers)for(let{range:m,violation:f,isDefault:h}of dc(d,o,i)){if(c.has(`${d.container.name}/${f.resource}`))continue;c.add(`${d.container.name}/${f.resource}`).add(f.resource);let y=mc(d,f);h?t(y,"default",xn(m,f),{related:[{at:Rn(m,"default",f.resource),note:"the default"}]}):a(y,m,f)}let l=r.containers.map(d=>je(d,i)),p=la(l,r.ofPod);for(let{range:d,items:m}of o){let f=m.filter(({type:h})=>h==="Pod");for(let h of f.flatMap(y=>xt(y,p))){if(c.has(h.resource))continue;c.add(h.resource);let[y,...b]=r.containers,v=y!==void 0&&b.length===0;v||!h.found||h.bound==="maxLimitRequestRatio"?a(v?mc(y,h):n.spec.get("containers").key,d,h):t(n.spec.get("containers").key,"total",xn(d,h),{related:[{at:Rn(d,h.bound,h.resource),note:`the bound of ${g(d)}`}]})}}}}}});function xn(e,{bound:t,field:a,resource:s,enforced:n,found:o}){return{resource:s,field:a,found:o?ga(s,o):"",bound:ga(t==="maxLimitRequestRatio"?"":s,n),wanted:t==="max"?"at most":"at least",range:g(e)}}function mc({container:e},{field:t,resource:a,found:s}){if(!s)return H(e);let n=e.at.get("resources");return(t==="limit"?["limits","requests"]:["requests","limits"]).map(r=>n.get(r).get(a)).find(({exists:r})=>r)??H(e)}function Rn({at:e},t,a){let s=e.get("spec").get("limits").items(),n=t==="default"?["default","max"]:[t];return s.flatMap(r=>n.map(i=>r.get(i).get(a))).find(({exists:r})=>r)??e.get("spec").get("limits").key}function Ot(e){let t=Te(e),a=new Map;return o=>{let r=a.get(o.workload)??s(o.workload);return a.set(o.workload,r),r.get(o)};function s(o){let r=new Map,{resource:i}=o,c=ya(e,"ResourceQuota",i).filter(p=>!Sn(e,p,i)),l=c.length>0&&we(o)?$t(o):void 0;if(!l||qe(e,o))return r;for(let p of c.filter(d=>Pn(e,d,{workload:o,pods:l})))for(let d of l.containers){let{container:m}=d,f=_s(ba(p),d).filter(h=>!n(m,h));f.length>0&&!r.has(m)&&r.set(m,{quota:p,lacks:f})}return r}function n(o,r){let[i,c]=r.includes(".")?r.split("."):["requests",r];return(i==="limits"?t.isLimited:t.isRequested)(o,c??r)}}function ba(e){return e.at.get("spec").get("hard").entries().map(([t])=>t)}function Sn(e,t,a){return!e.isComplete&&!e.isNamespaceGiven(t)&&t.file!==a.file&&a.kind==="Pod"}function Pn(e,t,{workload:a,pods:s}){let{spec:n}=a,o=[...s.containers.map(i=>je(i,Cn(e,a.resource))),s.ofPod],r={hasDeadline:n.get("activeDeadlineSeconds").exists,isBestEffort:o.every(({requests:i,limits:c})=>["cpu","memory"].every(l=>!i.has(l)&&!c.has(l))),priorityClassName:n.get("priorityClassName").text()};return Vn(t).every(i=>Qs(i,r)===!0)}function Vn({at:e}){let t=e.get("spec"),a=t.get("scopeSelector").get("matchExpressions").items();return[...t.get("scopes").texts().map(s=>({name:s,operator:"Exists",values:[]})),...a.map(s=>({name:s.get("scopeName").text()??"",operator:s.get("operator").text()??"",values:s.get("values").texts()}))]}function Cn(e,t){let a=ya(e,"LimitRange",t).flatMap(({at:s})=>s.get("spec").get("limits").items().flatMap(({value:n})=>pa(n)??[]));return wt(a)}function Ae(e,t){return e.at.get("spec").get("hard").get(t)}var fc=u({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:a,isRequested:s}=Te(e),n=Ot(e);return{container(o,r){!st(o)||re(r)||a(o,"memory")||!s(o,"memory")||n(o)?.lacks.includes("limits.memory")||t(H(o),"missing",{container:o.name})}}}});function Ya({containers:e,spec:t}){let a=t.get("resources");return[...e.flatMap(({at:s})=>Mn(s.get("resources"),"container")),...Mn(a,"container"),...dt(t.get("overhead"),"container"),...e.flatMap(({at:s})=>s.get("env").items().flatMap(n=>Za(n.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(s=>[...Za(s.get("emptyDir").get("sizeLimit"),"storage","volume"),...An(s.get("ephemeral").get("volumeClaimTemplate"))])]}function Xa(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return An(t);case"StatefulSet":return fe(e).flatMap(a=>An(a));case"PersistentVolume":return dt(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return dt(t.get("spec").get("hard"),"quota");case"LimitRange":return ig(t);case"HorizontalPodAutoscaler":return cg(t);default:return[]}}function An(e){return Mn(e.get("spec").get("resources"),"volume")}function Mn(e,t){let a=e.get("limits");return[...dt(e.get("requests"),t).map(n=>({...n,limit:a.get(n.resource)})),...dt(a,t)]}function ig(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(a=>dt(t.get(a),"range")),...["min","maxLimitRequestRatio"].flatMap(a=>dt(t.get(a),"range").map(s=>({...s,resource:""})))])}function cg(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,a])=>{let s=a.get("target");return[s.get("value"),s.get("averageValue")].flatMap(n=>Za(n,a.get("name").text()??"","metric"))}))}function dt(e,t){return e.entries().flatMap(([a,s])=>Za(s,a,t))}function Za(e,t,a){let s=e.scalar();return s===void 0||/\$[({\w]|\{\{/.test(String(s))?[]:[{at:e,resource:t,use:a}]}var hc=u({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. A small request is left alone where the limit is too low for anything larger to be meant. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth (did you mean '${e.meant}'?)`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes (did you mean '${e.meant}'?)`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores (did you mean '${e.meant}'?)`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,many:e=>`${e.field} '${e.text}' is ${e.value} cores: hardly any node has as many`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=dg(a);s&&e(a.at,s.message,s.reading)};return{resource:a=>Xa(a).forEach(t),workload:a=>Ya(a).forEach(t)}}}),gc=1024*1024,lg=500,pg=65536;function dg({at:e,resource:t,use:a,limit:s}){let n=String(e.scalar()).trim(),o=E(n);if(o===void 0||o.numerator<=0n)return;let r=yc(o),i={field:e.name,text:n,value:Ne(o),meant:""};if(/(^|\.)cpu$/.test(t)){let f=ug(n,r,a);return f&&{message:f,reading:{...i,meant:`${n}m`}}}let c=/(^|\.)memory$/.test(t);if(r>=gc||!(c||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,p]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(n)??[];if(l===void 0||p===""&&Number(l)>pg)return;if(p==="m")return{message:"milli",reading:{...i,meant:`${l}Mi`}};let d=a==="volume"&&t==="storage"&&e.name!=="sizeLimit",m=`${l}${d?"Gi":"Mi"}`;if(!mg(m,s))return c||p===""?{message:"bytes",reading:{...i,meant:m}}:void 0}function mg(e,t){let a=E(e),s=E(t?.scalar());return a!==void 0&&s!==void 0&&yc(s)>=gc&&M(a,s)>0}function yc({numerator:e,scale:t}){return Number(e)/10**t}function ug(e,t,a){if(/[KMGTPE]i$/.test(e))return"unit";if(a!=="quota")return t>=lg?/[kMGTPE]$/.test(e)?"unit":/[a-z]$/.test(e)?"many":"cores":t<.001&&a==="container"?"fine":void 0}var bc=u({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:a,use:s})=>{let n=a.scalar()??"",o=ws(n),r={field:a.name,text:String(n)};if(o===void 0){(E(n)?.numerator??0n)<0n&&s!=="range"&&s!=="divisor"&&e(a,"negative",r);return}let{code:i,suggestion:c,alternative:l}=o;i==="empty"?e(a,"empty",r):c===void 0?e(a,"invalid",r):e(a,"meant",{...r,meant:l===void 0?`'${c}'`:`'${c}' or '${l}'`})};return{resource:a=>Xa(a).forEach(t),workload:a=>Ya(a).forEach(t)}}});function vc(e,t,a){let s=E(Ae(e,t).scalar());if(!s)return[];let n=l=>M(l?.get(t)??Ze,s)>0,o=a.filter(l=>l.total.has(t)||l.ofPod?.has(t)),r=o.find(({ofPod:l})=>n(l)),i=kc(o);if(!r&&!n(i))return[];let c=o.filter(l=>M(l.total.get(t)??Ze,Ze)>0).sort((l,p)=>M(p.total.get(t)??Ze,l.total.get(t)??Ze));return[{name:t,total:i,largest:c,single:r}]}var Ze={numerator:0n,scale:0,wide:!1};function kc(e){return e.map(({total:t})=>t).reduce(be,new Map)}function wc(e,t,a){let s=be(kc(a),t.ofPod??new Map);return ba(e).flatMap(n=>{let o=E(Ae(e,n).scalar());return o&&t.ofPod?.has(n)&&M(s.get(n)??Ze,o)>0?[{usage:t,name:n,total:s}]:[]})}function xc(e,t){let a=Vn(t).length>0;return e.resources.flatMap(s=>{if(!Xt(e,t,s)||fg(e,s)||Sn(e,t,s))return[];let n=hg(e,t,s),o=a?new Map:be(yg(s),bg(e,s)),r=be(n?.total??new Map,o);return r.size===0?[]:[{resource:s,...n,total:r}]})}function fg(e,{visitable:t,namespace:a,name:s}){return s===""||e.mayBeUnread(s)||t!==void 0&&e.find(t,a,s).length>1}function hg(e,t,a){let s=e.workloadOf(a);if(!s||!we(s)||qe(e,s))return;let n=$t(s);if(!n||!Pn(e,t,{workload:s,pods:n}))return;let o=Cn(e,a),r=la(n.containers.map(l=>je(l,o)),n.ofPod),i=new Map([...Da(r),...St("","Pod"),...gg]),c=La(i,re(s)?0:$n(e,s));return{workload:s,ofPod:i,total:c}}var gg=ve({pods:1})??new Map;function $n(e,t){let{spec:a,replicas:s}=t;return s!==void 0?De(e,t)?.least??s:a.get("nodeSelector").exists||a.get("affinity").get("nodeAffinity").exists||t.resource.kind!=="DaemonSet"?0:1}function yg(e){if(e.visitable==="PersistentVolumeClaim")return Rc(e.at);if(e.visitable==="Pod")return new Map;if(e.visitable!=="Service")return St(e.group,e.kind);let t=e.at.get("spec"),a=t.get("ports").items();return Js({type:t.get("type").text(),ports:a.map(s=>({nodePort:s.get("nodePort").number()})),allocates:t.get("allocateLoadBalancerNodePorts").flag()})}function Rc(e){let t=e.get("spec"),a=t.get("storageClassName").text();return Hs({storage:ve(t.get("resources").get("requests").value)?.get("storage"),className:Ut({annotations:C(e).get("annotations").labels(),storageClassName:a})})}function bg(e,t){let a=t.visitable==="StatefulSet"?e.workloadOf(t):void 0;if(!a)return new Map;let n=t.at.get("spec").get("volumeClaimTemplates").items().map(o=>Rc(o)).reduce(be,new Map);return La(n,$n(e,a))}function Sc(e,{workload:t}){let a=t?$n(e,t):0;return t!==void 0&&a>0&&ea(t,a)}var Pc=u({id:"quota-exceeded",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The resources of a namespace do not fit into its quota",why:"The API server refuses whatever would take a namespace above its ResourceQuota (`exceeded quota`). A Deployment is taken all the same and stays short of replicas. A rollout that may not stop a pod before a new one runs, which is so for up to three replicas by default, waits for ever where the quota has no room for one pod more.",instead:"Raise the quota, or want less: fewer replicas, smaller requests. For a rollout leave room for one pod, or set `maxUnavailable: 1`.",unless:"The quota and the resources are of different clusters. Counted is what the run holds at least: autoscaled workloads with their minimum, a DaemonSet with one pod, jobs and pods that end not at all, nor what is written twice, nor bare pods beside a quota without a namespace.",refs:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment"]},messages:{total:e=>`${e.name} adds up to '${e.total}' in namespace '${e.namespace}', above the quota of '${e.hard}'`,pod:e=>`${e.user} takes '${e.total}' of ${e.name}, above the quota of '${e.hard}'`,rollout:e=>`no room for one more pod of ${e.user}, as a rollout needs: ${e.name} '${e.total}' is above '${e.hard}'`},examples:{bad:[{title:"three replicas and a claim too many",yaml:`
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
`}]},visit({graph:e,report:t}){return{ResourceQuota(a){if(e.find("ResourceQuota",a.namespace,a.name).length>1)return;let s=xc(e,a),n=ba(a).flatMap(h=>vc(a,h,s)),o=n.find(({single:h})=>h!==void 0);if(o?.single){let{workload:h,ofPod:y,resource:b}=o.single,v=[{at:Ae(a,o.name),note:`the quota of ${g(a)}`}],k={...On(a,o,y),user:`${b.kind==="Pod"?"":"one pod of "}${g(b)}`};return t(vg(o.name,h?.containers)??N(b),"pod",k,{related:v})}let r=new Set;for(let h of n){let y=h.largest.some(({ofPod:v})=>v?.has(h.name));if(r.has(y)&&y)continue;r.add(y);let b=h.largest.slice(0,4).map(({resource:v,total:k})=>({at:N(v),note:`${g(v)} takes '${Vc(h.name,k)}'`}));t(Ae(a,h.name),"total",On(a,h),{related:b})}if(n.length>0)return;let i=s.filter(h=>Sc(e,h)).flatMap(h=>wc(a,h,s)),[c]=i;if(!c)return;let{usage:l,name:p,total:d}=c,m={...On(a,{name:p},d),user:g(l.resource)},f=[x(l.resource)];t(Ae(a,p),"rollout",m,{related:f,severity:"warning"})}}}});function vg(e,t=[]){let a=t.filter(({role:c})=>c==="container"),[s]=a;if(!s)return;let[n="",o=""]=e.includes(".")?e.split(/\.(.*)/):["requests",e],r=s.at.get("resources"),i=[n,"limits"].map(c=>r.get(c).get(o)).find(({exists:c})=>c);return(a.length===1?i:void 0)??H(s)}function On(e,t,a){return{name:t.name,total:Vc(t.name,a??t.total??new Map),hard:String(Ae(e,t.name).value),namespace:e.namespace}}function Vc(e,t){return ga(e,t.get(e)??Ze)}var Cc=u({id:"quota-resources-unset",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A container does not say what the quota of its namespace counts",why:"In a namespace with a ResourceQuota on cpu or memory, every container and every init container has to say that request or limit: the API server refuses pods without it (`must specify requests.cpu for: api`). A Deployment is taken all the same, and then none of its pods is created.",instead:"Set the request or the limit that the quota counts, or give it by default with a LimitRange in the same namespace. A limit counts as the request as well.",unless:"A LimitRange outside of the run gives the defaults.",refs:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{unset:e=>`container '${e.container}' lacks ${e.lacks}: ${e.quota} has its pod refused`},examples:{bad:[{title:"a quota of cpu and memory, and containers without limits",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ot(e);return{container(s){let n=a(s);if(!n)return;let{quota:o,lacks:r}=n,i={container:s.name,lacks:Pt(r.slice(0,3).map(l=>`'${l}'`),"and"),quota:g(o)},c=[{at:Ae(o,r[0]??""),note:`${g(o)} counts it`}];t(H(s),"unset",i,{related:c})}}}});var Oc=u({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=a.get("limits");for(let[n,o]of a.get("requests").entries()){let r=s.get(n),i={resource:n,request:String(o.value),limit:String(r.value)},c=E(o.scalar()),l=E(r.scalar());if(c===void 0||r.exists&&l===void 0||/memory|storage/.test(n)&&[c,l].some(kg))continue;let p=[{at:r,note:"the limit"}];l===void 0?Ac(n)&&c.numerator!==0n&&e(o,"unlimited",i):Ac(n)&&M(c,l)!==0?e(o,"unequal",i,{related:p}):wg(c,l)&&e(o,"above",i,{related:p})}};return{container:({at:a})=>t(a.get("resources")),workload:({spec:a})=>t(a.get("resources"))}}});function kg(e){return e!==void 0&&e.numerator>0n&&ze(e)<1048576n}function Ac(e){if(e.startsWith("hugepages-"))return!0;let[t="",a]=e.split("/");return a!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function wg(e,t){return M(e,t)>0&&(Mc(e)||Mc(t)||$c(e)!==$c(t))}function Mc({numerator:e,scale:t}){return t<=3||e>10n**15n}function $c(e){return ze({...e,scale:e.scale-3})}var Nc=u({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Te(e),s=Ot(e),n=aa(e);return{container(o){if(!st(o)||s(o)||n(o).length>0)return;let r=xg(o,a);if(r===void 0)return;let{name:i}=o;Rg(o)&&r.both?t(H(o),"bare",{container:i}):t(H(o),"missing",{container:i,lacks:r.text})}}}});function xg(e,{isRequested:t}){let a=t(e,"cpu"),s=t(e,"memory");if(!(a&&s))return a?{text:"no memory request and no memory limit",both:!1}:{text:s?"no cpu request":"no cpu request and no memory request",both:!s}}function Rg({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var Tc=u({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server refuses a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
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
`}]},visit({report:e}){return{Namespace(t){let a=t.at.get("metadata"),s=a.get("labels"),n=new Map(Rt(s.labels()).problems.map(o=>[o.label,o]));for(let[o,r]of s.entries()){let i=n.get(o);i?.code==="level"?e(r,"level",{value:i.value}):i?e(r,"version",{value:i.value}):o.startsWith(_)&&!ct.includes(o)&&e(r.key,"key",{label:o,meant:Sg(o)},{severity:"warning"})}for(let[o,r]of a.get("annotations").entries())ct.includes(o)&&e(r.key,"annotation",{label:o},{severity:"warning"})}}}});function Sg(e){let t=ct.map(a=>a.slice(_.length));return W(j(e.slice(_.length),t))}var Dc=u({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server refuses every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>Lc("this pod",e),workload:e=>Lc("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let{resource:s,metadata:n,spec:o}=a;if(s.kind==="PodTemplate")return;let r=Pg(e,a);if(r===void 0)return;let{standard:i,at:c}=r,l={metadata:n.value,spec:o.value};for(let{violations:p}of Us(l,i,e.minorVersion)){let[d,...m]=p,f=m.length===0?"":`, and ${m.length} more`,h={namespace:s.namespace,level:i.level,violation:d.text,more:f},y=[{at:c,note:`namespace '${s.namespace}' enforces ${i.level}`},...m.map(({path:v,text:k})=>({at:Wc(a,v),note:k}))],b=Wc(a,d.path);s.kind==="Pod"?t(b,"pod",h,{related:y}):t(b,"workload",h,{related:y})}}}}});function Lc(e,{namespace:t,level:a,violation:s,more:n}){let o=`namespace '${t}' rejects ${e} (${a}): ${s}`,r=[o+n,o,`its namespace rejects ${e} (${a}): ${s}`];return r.find(c=>c.length<=Gc)??`${r.at(-1)?.slice(0,Gc-1)}\u2026`}var Gc=120;function Pg(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let a=e.find("Namespace","",t.namespace).filter(r=>e.areNear(r,t)),[s,...n]=a.map(Vg);return n.every(r=>r?.standard.level===s?.standard.level&&r?.standard.version===s?.standard.version)?s:void 0}function Vg(e){let t=e.at.get("metadata").get("labels"),{enforce:a,problems:s}=Rt(t.labels());if(!(s.some(({label:o})=>o.startsWith(`${_}enforce`))||a.level==="privileged"))return{standard:a,at:t.get(`${_}enforce`)}}function Wc({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var Cg=1e4;function D(e){let t=new Map,a=(s,n)=>t.has(s)?void 0:t.set(s,n);for(let s of e.ofKind("StatefulSet")){for(let n of s.at.get("spec").get("volumeClaimTemplates").items()){let o=n.get("metadata").get("name").text();o&&s.name&&a(`${s.namespace}/${o}-${s.name}`,{at:n,resource:s,template:Ag(s,o)})}for(let n of s.at.get("spec").get("template").get("spec").get("volumes").items()){let o=n.get("ephemeral").get("volumeClaimTemplate");o.exists&&a(`${s.namespace}/${s.name}-*-${n.get("name").text()??""}`,{at:o,resource:s})}}for(let s of e.ofKind("Pod"))for(let n of s.at.get("spec").get("volumes").items()){let o=n.get("ephemeral").get("volumeClaimTemplate");o.exists&&a(`${s.namespace}/${s.name}-${n.get("name").text()??""}`,{at:o,resource:s})}return({namespace:s,name:n})=>{let[o]=e.find("PersistentVolumeClaim",s,n);if(o)return{at:o.at,resource:o};let r=[n.replace(/-\d+$/,""),n,n.replace(/-\d+-/,"-*-")],[i]=r.flatMap(c=>t.get(`${s}/${c}`)??[]);return i}}function Ag(e,t){let a=e.at.get("spec"),s=Math.min(qc(a.get("replicas"),1),Cg),n=qc(a.get("ordinals").get("start"),0),o=Array.from({length:s},(r,i)=>`${t}-${e.name}-${n+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:s,names:o}}function qc(e,t){let a=e.number();return a!==void 0&&Number.isInteger(a)&&a>=0?a:t}function Nt(e){let t=new Map;for(let a of e.references){if(a.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from))continue;let s=`${a.to.namespace}/${a.to.name}`;ie(t,s,a)}return({namespace:a,name:s})=>t.get(`${a}/${s}`)??[]}function B(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function es(e,t){for(let{index:a}of t.name.matchAll(/-/g)){let s=t.name.slice(a+1);for(let n of e.find("Pod",t.namespace,t.name.slice(0,a))){let r=n.at.get("spec").get("volumes").items().find(i=>i.get("ephemeral").exists&&i.get("name").text()===s);if(r&&e.sameNamespace(t,n)===!0)return{pod:n,volume:r}}}}function F(e){let t=e.get("metadata").get("annotations").get(Fe);return t.exists?t:e.get("spec").get("storageClassName")}function Ye(e){return e.get("spec").get("resources").get("requests").get("storage")}function Tt({at:e}){return e.get("spec").get("capacity").get("storage")}function Lt(e){return e.get("volumeMode").text()??"Filesystem"}function ts(e,t,a){if(e.isComplete)return!1;let s=n=>e.find("PersistentVolume","",n).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||a.some(s)}function X(e){let t=e.at.get("metadata").get("annotations").labels();return Kt({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function as(e,{set:t,names:a}){return a.flatMap(s=>{let n=e.bindingOf(t.namespace,s);return n&&(n.state==="bound"||n.state==="race")?[n]:[]})}function ss(e,{class:t,reasons:a}){return e.isComplete||!t||!a.some(({code:n})=>n==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(n=>X(n)===t).every(({at:n})=>Mg.some(o=>n.get("spec").get(o).exists))}var Mg=["hostPath","local","nfs","iscsi","fc"];function Ic(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}function ke({claim:e},{template:t}){return t?.id??`${e.namespace}/${e.name}`}var Ec=u({id:"claim-class-unset",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim leaves its class to the cluster, and so misses the volume written for it",why:"Most clusters have a default StorageClass, and the API server writes it into every claim without `storageClassName`, even into one with `volumeName`. From then on a volume without class does not fit: the claim gets a new, empty volume, or stays Pending with `storageClassName does not match` when it names its volume.",instead:'Write `storageClassName: ""` for a volume without class, or give claim and volume the same class name; no StorageClass of that name has to exist.',unless:"The manifests are only for clusters without a default class.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1","https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{mayMiss:e=>`claim '${e.claim}' sets no class: with a default class in the cluster it does not get ${e.volumes}`,misses:e=>`claim '${e.claim}' sets no class and gets the default '${e.class}', so not ${e.volumes}`,otherClass:e=>`claim '${e.claim}' sets no class, its volume '${e.volume}' has '${e.class}': Pending unless that is the default`},examples:{bad:[{title:"a claim that names its volume",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=D(e),s=Og(e),n=new Set;return{claim(o){let r=$g(o)?a(o.claim):void 0;if(!r||n.has(ke(o,r)))return;let i=r.at.get("spec").get("volumeName").text(),c=Ng(e,o,r).filter(({name:h})=>i!==void 0||!s.has(h)),[l]=c;if(!l)return;n.add(ke(o,r));let p=r.at.get("spec").get("storageClassName"),d=c.slice(0,5).map(h=>x(h,`volume '${h.name}'`)),m=o.claim.name,f=c.length===1?`volume '${l.name}'`:`any of ${c.length} volumes`;i&&X(l)!==""?t(p,"otherClass",{claim:m,volume:l.name,class:X(l)},{related:d}):o.class?t(p,"misses",{claim:m,class:o.class,volumes:f},{related:d}):t(p,"mayMiss",{claim:m,volumes:f},{related:d})}}}});function $g({state:e,reasons:t}){return e==="pending"||e==="bound"?!1:t.some(({code:a})=>a==="unknown-default-class"||a==="default-class")}function Og(e){let t=new Set;for(let a of e.ofKind("PersistentVolumeClaim")){let s=F(a.at).text()===""?e.bindingOf(a.namespace,a.name):void 0,n=s?.volume===void 0?s?.candidates??[]:[s.volume],[o]=n;o!==void 0&&n.length===1&&t.add(o)}return t}function Ng(e,{candidates:t=[],reasons:a},{at:s,resource:n}){let o=s.get("spec").get("volumeName").text(),r=a.flatMap(({code:c,volume:l})=>c==="class"&&l!==void 0?[l]:[]),i=o===void 0?[...t,...r]:[o];return[...new Set(i)].flatMap(c=>{let l=B(e,c);return!l||o===void 0&&!$(l,n)?[]:X(l)===""||o!==void 0?[l]:[]})}var jc=u({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=D(e);return{reference(s){let{at:n,to:o,state:r,proof:i}=s;if(r!=="missing"||!i||o.kind!=="PersistentVolumeClaim"||!e.workloadOf(s.from)||Tg(e,s)||a(o))return;let c=o.name;if(i.code==="complete")return t(n,"absent",{claim:c,namespace:o.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let l=i.resource,p=[x(l,`${g(l)} in namespace '${l.namespace}'`)];i.code==="near-miss"?t(n,"similar",{claim:c,meant:l.name},{related:p}):t(n,"elsewhere",{claim:c,namespace:o.namespace,other:l.namespace},{related:p})}}}});function Tg(e,{from:t,at:a}){if(t.visitable!=="StatefulSet")return!1;let s=fe(t).map(r=>r.get("metadata").get("name").text()),n=a.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(r=>n.startsWith(`${r.path.join("/")}/`)&&s.includes(r.get("name").text()))}var Bc=u({id:"claim-name-taken",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim that a pod would make exists already, and is another one",why:"A StatefulSet takes a claim that has the name of its own one as it is: size, class and access modes of the template do not count, and nobody reports it. A generic ephemeral volume does not take it: the pod stays Pending, because the claim `was not created for pod`.",instead:"Give the claim what the template asks for, or another name. The claims of a StatefulSet are called after template, set and number, those of an ephemeral volume after pod and volume.",unless:"The claim brings in data on purpose, and its size and class are meant to differ.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage","https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming"]},messages:{differs:e=>`claim '${e.claim}' is taken as it is, with ${e.has}: the template in ${e.set} says ${e.wants}`,foreign:e=>`claim '${e.claim}' keeps ${e.pod} Pending, whose volume '${e.volume}' makes a claim of that name`},examples:{bad:[{title:"hand-made claims that are smaller, of another class, of another mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StatefulSet(a){let s=a.at.get("spec"),n=s.get("ordinals").get("start").number()??0,o=s.get("replicas").number()??1;for(let r of s.get("volumeClaimTemplates").items()){let i=`${r.get("metadata").get("name").text()??""}-${a.name}-`;for(let c of Lg(e,a.namespace,i)){let l=Number(c.name.slice(i.length));if(l<n||l>=n+o||e.sameNamespace(c,a)!==!0)continue;let p=Gg(c.at,r);if(!p)continue;let{field:d,has:m,wants:f}=p,h={claim:c.name,has:m,set:g(a),wants:f};t(d,"differs",h,{related:[{at:p.template,note:`template of ${g(a)}`}]})}}},PersistentVolumeClaim(a){let{pod:s,volume:n}=es(e,a)??{};if(!s||!n)return;let o={claim:a.name,pod:g(s),volume:n.get("name").text()??""},r=[{at:n.get("name"),note:"this volume makes a claim of that name"}];t(N(a),"foreign",o,{related:r,severity:"error"})}}}});function Lg(e,t,a){return e.ofKind("PersistentVolumeClaim").filter(s=>s.namespace===t&&s.name.startsWith(a)&&/^\d+$/.test(s.name.slice(a.length)))}function Gg(e,t){let[a,s]=[e.get("spec"),t.get("spec")],[n,o]=[a,s].map(m=>m.get("resources").get("requests").get("storage")),[r,i]=[n,o].map(m=>U(m?.scalar()??""));if(n&&o&&r&&i&&M(r,i)<0)return{field:n,template:o,has:String(n.value),wants:String(o.value)};let c=a.get("accessModes").texts(),l=s.get("accessModes").texts().filter(m=>!c.includes(m));if(c.length>0&&l.length>0){let[m,f]=[a.get("accessModes"),s.get("accessModes")];return{field:m,template:f,has:c.join(", "),wants:f.texts().join(", ")}}let[p,d]=[F(e).text(),F(t).text()];if(!(!p||!d||p===d||a.get("volumeName").exists))return{field:F(e),template:F(t),has:`class '${p}'`,wants:`class '${d}'`}}function Uc({graph:e,binding:t,written:a,similarClass:s},n){let o=typeof n.volume=="object"?n.volume:B(e,n.volume),r=a.at.get("spec"),i=t.reasons.some(({code:f})=>f==="default-class"),c=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>{let f=s(a.resource,t.class??"");return f?`nothing has class '${t.class}'${W(f.class)}`:`the run has no StorageClass '${t.class}' and no volume of it that fits`},"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!o)return l[n.code]?.()??n.text;let p=o.at.get("spec"),d=X(o)?`class '${X(o)}'`:"no class";return{"too-small":()=>`it asks for ${zc(r.get("resources").get("requests"))}, volume '${o.name}' offers ${zc(p.get("capacity"))}`,"access-modes":()=>`it asks for ${Fc(r)}, volume '${o.name}' offers ${Fc(p)}`,selector:()=>`its selector '${Y(r.get("selector").value)}' does not match volume '${o.name}'`,"volume-mode":()=>`it asks for volume mode '${Lt(r)}', volume '${o.name}' has '${Lt(p)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${o.name}' is`,class:()=>`it ${i?"gets the default":"asks for"} ${c}, volume '${o.name}' has ${d}`}[n.code]?.()??n.text}function zc(e){return String(e.get("storage").scalar()??"")}function Fc(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function ns(e){let t=T(()=>Wg(e)),a=new Map,s=n=>{let o=a.get(n);if(o)return o;let r=R(n,t().keys(),c=>c),i=r!==void 0&&!Dg(n,r)?t().get(r)??[]:[];return a.set(n,i),i};return(n,o)=>s(o).find(({resource:r})=>e.areNear(r,n))}function Wg(e){let t=[...e.ofKind("StorageClass").map(a=>({class:a.name,resource:a})),...e.ofKind("PersistentVolume").map(a=>({class:X(a),resource:a}))];return L(t.filter(a=>a.class!==""),a=>a.class)}function Dg(e,t){let[a,s]=[e,t].map(n=>n.toLowerCase().split(/[-_.]/));return a.length===s.length&&a.some((n,o)=>n!==s[o]&&Math.min(n.length,s[o]?.length??0)<5)}var qg=["volume.kubernetes.io/storage-class","volume.alpha.kubernetes.io/storage-class","storageclass.kubernetes.io/storage-class"];function os(e){let t=e.get("metadata").get("annotations");return e.get("spec").get("storageClassName").exists||t.get(Fe).exists?void 0:qg.map(s=>t.get(s)).find(s=>s.text())}var Ig=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function Kc(e,{claim:t,class:a,reasons:s}){let[n]=e.find("PersistentVolumeClaim",t.namespace,t.name),o=n?.at.get("spec").get("volumeName").text(),r=s.flatMap(({code:c,text:l,volume:p})=>{let d=B(e,p);if(!d)return[];let m=c==="class"||d.name===o||X(d)===a;return[{code:c,text:l,volume:d,isDecisive:m}]}),i=c=>(c.isDecisive&&c.code!=="class"?100:0)+Ig.indexOf(c.code);return r.sort((c,l)=>i(l)-i(c)||Eg(l.volume,c.volume))}function Eg(e,t){let[a,s]=[e,t].map(n=>U(Tt(n).scalar()??""));return a&&s?M(a,s):0}function _c({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(a=>e.find(s=>s.code===a)??[])[0]}var jg="pv.kubernetes.io/bind-completed",Bg={"too-small":Ye,"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:F,"class-not-found":F,"no-class":F,"no-provisioner":F,"unknown-provisioner":F,lost:e=>e.get("metadata").get("annotations").get(jg)},zg={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function Hc({code:e,volume:t}){let a=zg[e]?.(t.at);return a?.exists?a:N(t)}function Jc(e,t){let a=Bg[t]?.(e);if(a?.exists)return a;let s=e.get("spec").get("volumeName");return s.exists?s:e.get("spec")}var Qc=u({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `cluster.storageClasses` of the configuration, and say there which one is the default.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`,lost:e=>`claim '${e.claim}' is Lost: ${e.why}`,noDefault:e=>`${e.claims} no class, and no default class is known: list one in 'cluster.storageClasses'`},examples:{bad:[{title:"a claim that was copied from a cluster, without its volume",yaml:`
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
`}]},visit({graph:e,report:t}){let a=D(e),s=Nt(e),n=ns(e),o=new Set,r=[];return{claim(i){let c=i.state==="pending"?a(i.claim):void 0;if(!c||Ug(e,i,c))return;let l=ke(i,c),p=Kc(e,i),d=p.find(({isDecisive:v})=>v)??_c(i);if(!d||o.has(l))return;o.add(l);let m=Jc(c.at,d.code);if(Fg(i,c))return r.push({claim:i.claim.name,at:m});let f=Uc({graph:e,binding:i,written:c,similarClass:n},d),h=p.slice(0,5).map(v=>({at:Hc(v),note:v.text})),y=s(i.claim).slice(0,3).map(v=>({at:v.at,note:`${g(v.from)} mounts it and stays Pending`})),b=[...h,...y];if(d.code==="lost")return t(m,"lost",{claim:i.claim.name,why:d.text},{related:b});t(m,"pending",{who:Kg(i,c),why:f},{related:b})},end(){let[i,...c]=r;if(!i)return;let l=`claim '${i.claim}'${de(c.length)} ${c.length>0?"set":"sets"}`,p=c.map(({claim:d,at:m})=>({at:m,note:`claim '${d}' sets no class either`}));t(i.at,"noDefault",{claims:l},{related:p.slice(0,5),severity:"warning"})}}}});function Fg({reasons:e},{at:t}){return!F(t).exists&&e.some(({code:a})=>a==="no-class")}function Ug(e,t,{at:a,template:s,resource:n}){let o=ts(e,t.claim,t.reasons.flatMap(({volume:i})=>i??[]));if(ss(e,t)||t.reasons.some(({code:i})=>i==="volume-not-found")||os(a)&&t.reasons.some(({code:i})=>i==="no-class")||n.kind==="PersistentVolumeClaim"&&es(e,n)||t.reasons.some(({code:i})=>i==="other-claim")||s&&as(e,s).length>0)return!0;let r=t.reasons.flatMap(({code:i,volume:c})=>{let l=B(e,i==="reserved"?c:void 0)?.at.get("spec").get("claimRef");return l?.get("name").text()===t.claim.name?[l]:[]});return r.some(i=>!i.get("namespace").text()||i.get("uid").text())?!0:r.length>0&&!e.isNamespaceGiven(n)||o}function Kg({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var Zc=u({id:"claim-template-unmounted",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A StatefulSet claims a volume for each replica that no container mounts",why:"Every replica gets a volume of its own, which is paid for and stays empty, while the program writes into its container. What it writes is lost when the pod is replaced.",instead:"Mount the volume by the name of the template in `volumeMounts` (or `volumeDevices`), or delete the template; that takes a new StatefulSet, since templates cannot be changed.",unless:"A container that is injected later mounts it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{unmounted:e=>`no container mounts the volume of claim template '${e.template}': each replica gets one in vain`,mistaken:e=>`no container mounts claim template '${e.template}', container '${e.container}' mounts '${e.mount}'`},examples:{bad:[{title:"the program mounts nothing",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,spec:a,containers:s}){let n=fe(t);if(n.length===0||s.some(({at:p})=>!p.get("image").exists))return;let o=_g(s),r=a.get("volumes").items().map(p=>p.get("name").text()),i=n.map(p=>p.get("metadata").get("name").text()),c=new Set(o.map(({name:p})=>p.text())),l=[...c].some(p=>!r.includes(p)&&!i.includes(p));for(let p of l?[]:n){let d=p.get("metadata").get("name"),m=d.text();if(!m||c.has(m))continue;let f=R(m,o,y=>y.name.text()??"");if(!f){e(d,"unmounted",{template:m});continue}let h={template:m,mount:f.name.text()??"",container:f.container};e(d,"mistaken",h,{related:[{at:f.name,note:"another volume is mounted"}]})}}}}});function _g(e){return e.flatMap(({at:t,name:a})=>[...t.get("volumeMounts").items(),...t.get("volumeDevices").items()].map(s=>({name:s.get("name"),container:a})))}var Yc=u({id:"claim-unmounted",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"No pod mounts a claim",why:"The claim holds a volume that nobody else can have, and in a cloud it is paid for every hour.",instead:"Delete the claim, or mount it. Look for a pod whose `claimName` means another claim by mistake.",unless:"Somebody mounts it by hand, or a program makes its pods at run time. Only asked when the run is said to be complete, and no custom resource of the run names the claim.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{unmounted:e=>`no pod in namespace '${e.namespace}' mounts claim '${e.claim}'`},examples:{bad:[{title:"the pod has scratch space where the claim was meant",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(!e.isComplete)return;let a=Jg(e),s=new Set(e.references.flatMap(({proof:n})=>n&&"resource"in n?[n.resource]:[]));for(let n of e.ofKind("PersistentVolumeClaim")){let{name:o,namespace:r}=n;if(o===""||a.has(o)||Hg(e,n)||s.has(n)||e.mayBeUnread(o))continue;e.referencesTo(n).some(({from:c})=>c.visitable!=="PersistentVolume")||t(N(n),"unmounted",{claim:o,namespace:r})}}}}});function Hg(e,{name:t,namespace:a}){let s=t.replace(/-\d+$/,"");return e.ofKind("StatefulSet").some(n=>{let r=n.at.get("spec").get("volumeClaimTemplates").items().map(i=>`${i.get("metadata").get("name").text()}-${n.name}`);return n.namespace===a&&r.includes(s)})}function Jg(e){let t=e.resources.filter(({visitable:a})=>a===void 0);return new Set(t.flatMap(({at:a})=>ta(a.value)))}var Xc=u({id:"clone-unfit-for-source",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A claim clones another one that does not fit into it",why:"A clone holds the same bytes as its source: the provisioner refuses one that asks for less, and one of the other volume mode. The claim stays Pending with `requested volume size ... is less than the size ... for the source PVC`.",instead:"Ask for at least the size of the source, with the same `volumeMode`.",refs:["https://kubernetes.io/docs/concepts/storage/volume-pvc-datasource/"]},messages:{smaller:e=>`claim '${e.claim}' asks for ${e.size}, its source '${e.source}' has ${e.sourceSize}: it is never cloned`,otherMode:e=>`claim '${e.claim}' is of volume mode ${e.mode}, its source '${e.source}' of ${e.sourceMode}: it is never cloned`,itself:e=>`claim '${e.claim}' is its own source: it waits for itself`},examples:{bad:[{title:"a clone with less room than its source, and a raw one",yaml:`
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
`}]},visit({graph:e,report:t}){return{PersistentVolumeClaim(a){let s=Qg(a.at),n=s?.get("name").text();if(!s||!n)return;if(n===a.name)return t(s,"itself",{claim:n});let o=Zg(e,a,n);if(!o)return;let[r,i]=[a,o].map(({at:h})=>Ye(h)),c={claim:a.name,source:n},[l,p]=[r,i].map(h=>U(h.scalar()??""));if(l&&p&&M(l,p)<0){let h={...c,size:String(r.value),sourceSize:String(i.value)};return t(r,"smaller",h,{related:[{at:i,note:`the size of '${n}'`}]})}let[d,m]=[Lt(a.at.get("spec")),Lt(o.at.get("spec"))];if(d===m)return;let f=[{at:o.at.get("spec").get("volumeMode"),note:`'${n}' is of volume mode ${m}`}];t(a.at.get("spec").get("volumeMode"),"otherMode",{...c,mode:d,sourceMode:m},{related:f})}}}});function Qg(e){let t=e.get("spec");return[t.get("dataSource"),t.get("dataSourceRef")].find(s=>s.get("kind").text()==="PersistentVolumeClaim"&&!s.get("namespace").exists)}function Zg(e,t,a){let s=e.find("PersistentVolumeClaim",t.namespace,a),[n]=s;return s.length===1&&n&&e.sameNamespace(n,t)===!0?n:void 0}function el(e){let t=D(e),a=e.ofKind("PersistentVolumeClaim").filter(o=>o.at.get("spec").get("volumeName").exists),s=({at:o,resource:r})=>a.some(i=>(i.name!==r.name||i.namespace!==r.namespace)&&i.at.get("spec").get("volumeName").text()===o.get("spec").get("volumeName").text()&&($(i,r)||e.sameNamespace(i,r)===!0)),n=Yg(o=>as(e,o).length>0);return e.bindings.flatMap(o=>{let r=t(o.claim);if(!r||o.reasons.some(({code:p})=>p==="provisioner")||ss(e,o))return[];let i=o.volume===void 0?o.candidates??[]:[o.volume];return o.state==="bound"?[{binding:o,claim:r,volumes:i,mayStay:!1}]:o.state==="race"?[{binding:o,claim:r,volumes:i,mayStay:o.mayStayPending===!0}]:o.state==="unknown"&&o.reasons.some(({code:p})=>p==="volume-not-found")&&s(r)?[{binding:o,claim:r,volumes:[Nn(r)??""],mayStay:!0}]:o.state==="pending"&&r.template!==void 0&&n(r.template)?[{binding:o,claim:r,volumes:[],mayStay:!0}]:[]})}function tl(e){let t=new Map,a=o=>{let r=o;for(let i=t.get(r);i!==void 0&&i!==r;i=t.get(r))r=i;return t.set(o,r),r},s=new Map,n=({binding:o,claim:r})=>r.template?`template ${r.template.id}`:`claim ${o.claim.namespace}/${o.claim.name}`;for(let o of e){let r=s.get(o.volumes),i=r===void 0?o.volumes.map(c=>`volume ${c}`):[r];for(let c of i)t.set(a(c),a(n(o)));s.set(o.volumes,n(o))}return[...L(e,o=>a(n(o))).values()]}function Nn({at:e}){return e.get("spec").get("volumeName").text()}function Yg(e){let t=new Map;return a=>{let s=t.get(a.id)??e(a);return t.set(a.id,s),s}}var al=u({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${Ce(e.volumes,"volume")}${e.ofClass}: ${sy(e.claims-e.volumes)} Pending`,named:e=>`claim '${e.claim}' names volume '${e.volume}', as does ${e.other}: a volume serves one claim`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let a of tl(el(e))){let s=a.findLast(({mayStay:b})=>b);if(!s)continue;let n=sl(s.claim),o=[...new Set(a.flatMap(({volumes:b})=>b))],[r,i]=[Xg(a),o.length],c={claims:r,volumes:i,ofClass:Ic(s.binding.class)},l={related:ay({graph:e,volumes:o,last:s,group:a})},p=r>i?void 0:ty(s,a);if(p&&t(n,"order",p,l),r<=i)continue;let d=a.every(({claim:b})=>b.template&&b.template.id===s.claim.template?.id),[m=""]=o,f=!d&&i===1&&a.every(({claim:b})=>Nn(b)===m),h=s.claim.at.get("spec").get("volumeName"),y={claim:s.binding.claim.name,other:ey(s,a),volume:m};f?t(h,"named",y,l):t(n,d?"replicas":"claims",c,l)}}}}});function Xg(e){let t=new Map(e.flatMap(({claim:{template:a}})=>a?[[a.id,a.replicas]]:[]));return e.filter(({claim:a})=>!a.template).length+[...t.values()].reduce((a,s)=>a+s,0)}function ey(e,t){let a=t.filter(i=>i!==e),[s]=a,{namespace:n,name:o}=s?.binding.claim??e.binding.claim,r=n===e.binding.claim.namespace?"":` in namespace '${n}'`;return a.length===1?`claim '${o}'${r}`:`${a.length} other claims`}function ty({binding:e},t){let a=e.candidates??[],s=t.filter(o=>o.binding!==e&&o.volumes.some(r=>a.includes(r))),[n]=s;if(!(!n||a.length===0||e.reasons.some(({code:o})=>o==="estimate")))return{claim:e.claim.name,rival:s.length===1?`claim '${n.binding.claim.name}'`:`one of ${s.length} other claims`,volume:a.length===1?`volume '${a[0]}'`:`one of ${a.length} volumes`}}function ay({graph:e,volumes:t,last:a,group:s}){let n=(c,l)=>{let p=B(e,c);return p?[x(p,l)]:[]},o=a.binding.reasons.filter(({volume:c})=>c!==void 0&&!t.includes(c)),r=new Set,i=s.filter(({claim:{template:c},binding:l})=>{let p=c?.id??l.claim.name;return l!==a.binding&&!r.has(p)&&r.add(p)});return[...t.slice(0,5).flatMap(c=>n(c,`volume '${c}'`)),...o.slice(0,3).flatMap(({volume:c,text:l})=>n(c,l)),...i.slice(0,5).map(({claim:c,binding:l})=>({at:c.template?c.template.set.at.get("spec").get("replicas"):sl(c),note:c.template?`${Ce(c.template.replicas,"replica")} of StatefulSet '${c.template.set.name}'`:`claim '${l.claim.name}'`}))]}function sl({at:e,resource:t}){let a=e.get("metadata").get("name");return a.exists?a:t.at}function sy(e){return`${e} ${e===1?"stays":"stay"}`}var Tn="kubernetes.io/hostname";function va(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Tn]?!0:Ln(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Ln(e){let t=e.get("nodeSelectorTerms").items(),[a]=t;return!a||t.length>1?!1:[...a.get("matchExpressions").items(),...a.get("matchFields").items()].some(s=>{let n=s.get("key").text();return(n===Tn||n==="metadata.name")&&s.get("operator").text()==="In"&&s.get("values").texts().length===1})}function rs(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(s=>{let n=s.get("labelSelector").value;return s.get("topologyKey").text()===Tn&&G(n)&&t.some(o=>te(n,o))})}var nl="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",ny=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${nl}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${nl}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function mt(e){let t=cs(e);if(t!=="")return ny.find(({matches:a})=>a.test(t))?.gives}function is(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(cs(e))}var oy=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],ry=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function ol(e,t){let a=cs(e);return t.some(s=>a===s||a.startsWith(`${s}/`))}function cs(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function Gt(e){return e.spec.get("volumes").items().flatMap(t=>{let a=t.get("name").text()??"",s=t.get("hostPath").get("path"),n=s.text()??"",o=e.containers.flatMap(c=>c.at.get("volumeMounts").items().filter(l=>l.get("name").text()===a).map(l=>({container:c.name,at:l})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(n)||o.length===0)return[];let r=o.filter(c=>c.at.get("readOnly").flag()!==!0),i={name:a,path:n,at:s,type:t.get("hostPath").get("type").text()??"",mounts:o,writable:r,isAgent:py(e)};return[{...i,rule:iy(i,e)}]})}function iy(e,t){let{path:a,isAgent:s}=e;return mt(a)!==void 0&&(!s||is(a))?"host-path-sensitive":s||ol(a,oy)?cy(e,t)?"host-path-writable":void 0:va(t)?void 0:"host-path-volume"}function cy({path:e,type:t,writable:a},s){return is(e)||ol(e,ry)||/OrCreate$|^Socket$|Device$/.test(t)||ly(e,s)?!1:a.some(n=>n.at.get("mountPropagation").text()!=="Bidirectional")}function ly(e,{resource:t,containers:a}){let s=cs(e).split("/").at(-1)??"",n=[t.name,...a.map(({name:o})=>o)];return s.length>4&&n.includes(s)&&mt(e)===void 0}function py({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var rl=u({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec"),n=s.get("hostPath").get("path");!n.exists||s.get("nodeAffinity").get("required").exists||mt(n.text()??"")===void 0&&e(n,"anywhere",{volume:t,path:n.text()??""})}}}});var il=u({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec").get("hostPath").get("path"),n=mt(s.text()??"");n!==void 0&&e(s,"volume",{volume:t,path:s.text()??"",gives:n})},workload(t){for(let{rule:a,name:s,path:n,at:o,mounts:r,writable:i,isAgent:c}of Gt(t)){let l=a==="host-path-sensitive"?mt(n):void 0;if(l===void 0)continue;let p=i.length>0&&!is(n)?", writable":"",d=r.slice(0,3).map(m=>({at:m.at,note:`mounted by container '${m.container}'`}));e(o,"exposed",{volume:s,path:n,how:p,gives:l},{related:d,...c?{severity:"info"}:{}})}}}}});var cl=u({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:a,name:s,path:n,at:o}of Gt(t))a==="host-path-volume"&&e(o,"pod",{volume:s,path:n})}}}});var ll=u({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let a of Gt(t)){let[s,...n]=a.rule==="host-path-writable"?a.writable:[];if(!s)continue;let o=s.at.get("readOnly"),r=[{at:a.at,note:`volume '${a.name}' is a path of the node`},...n.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(o.exists?o:s.at,"writable",{container:s.container,path:a.path},{related:r})}}}}});var pl=u({id:"local-class-immediate",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Volumes of single nodes are bound before it is known where the pod runs",why:"By default a claim is bound as soon as it is created, to any volume that fits. When that volume is on a node without room for the pod, or two claims of one pod get volumes on two nodes, the pod stays Pending for good: a bound claim is not bound anew.",instead:"Write `volumeBindingMode: WaitForFirstConsumer` into the class. The field cannot be changed later: delete the class and create it again; claims and volumes stay.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#local","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{immediate:e=>`class '${e.class}' binds ${e.volumes} of certain nodes before the pod is placed: it lacks WaitForFirstConsumer`},examples:{bad:[{title:"a class for local disks without a binding mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StorageClass(a){let s=a.at.get("provisioner"),n=a.at.get("volumeBindingMode");if(s.text()!=="kubernetes.io/no-provisioner"||n.exists&&n.text()!=="Immediate")return;let o=dy(e,a),r=o.filter(({at:p})=>p.get("spec").get("nodeAffinity").exists),i=o.length===0&&/(^|[-_.])local([-_.]|$)/.test(a.name);if(r.length===0&&!i)return;let c=r.slice(0,3).map(p=>({at:p.at.get("spec").get("nodeAffinity"),note:`where volume '${p.name}' is`})),l=r.length===0?"volumes":r.length===1?"1 volume":`${r.length} volumes`;t(n.exists?n:s,"immediate",{class:a.name,volumes:l},{related:c})}}}});function dy(e,{name:t}){return e.ofKind("PersistentVolume").filter(a=>X(a)===t)}var dl=u({id:"local-volume-without-node",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A local volume does not say on which node it is",why:"A `local` volume is a disk or a folder of one node. Without `nodeAffinity` the scheduler could not send its pods there, so the API server refuses it: `Local volume requires node affinity`.",instead:"Add `nodeAffinity.required` with the host name of the node, as in `{ key: kubernetes.io/hostname, operator: In, values: [node-1] }`.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{missing:e=>`local volume '${e.volume}' (${e.path}) has no nodeAffinity: the API server refuses it`},examples:{bad:[{title:"a disk of some node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec").get("local");!s.exists||a.get("spec").get("nodeAffinity").get("required").exists||e(s,"missing",{volume:t,path:s.get("path").text()??""})}}}});var ml=u({id:"provisioner-name-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A StorageClass names a provisioner that goes by another name",why:"A provisioner serves the classes that carry exactly its name, which it is told in a variable, an argument or its CSIDriver. For any other name the claims of the class wait forever: `Waiting for a volume to be created either by the external provisioner ...`.",instead:"Write the name that the provisioner is given into `provisioner` of the class. The field cannot be changed later: delete the class and create it again.",unless:"Another provisioner of that name runs in the cluster.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#provisioner","https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner#without-helm"]},messages:{similar:e=>`nobody serves provisioner '${e.provisioner}' (did you mean '${e.meant}'?): its claims wait`,other:e=>`nobody serves provisioner '${e.provisioner}', the one beside it is '${e.meant}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=uy(e),s=new Set(a.map(({name:r})=>r)),n=e.ofKind("StorageClass"),o=new Set(n.map(Wt));for(let r of n.filter(i=>ul(Wt(i)))){let i=Wt(r),c=a.filter(({resource:b})=>e.areNear(b,r));if(s.has(i)||c.some(({name:b})=>b===void 0))continue;let l=c.filter(b=>b.name!==void 0),p=R(i,l,({name:b})=>b),d=p??fy(r,{classes:n,known:l,provided:s,asked:o});if(!d)continue;let{name:m,at:f,resource:h}=d,y=[{at:f,note:`${g(h)} serves '${m}'`}];t(r.at.get("provisioner"),p?"similar":"other",{provisioner:i,meant:m},{related:y,severity:p?"error":"warning"})}}}}}),my=/^--?provisioner(?:-name)?=(.+)$/;function uy(e){let t=e.resources.filter(({group:s,kind:n})=>s==="storage.k8s.io"&&n==="CSIDriver"),a=e.workloads.flatMap(({containers:s,resource:n})=>s.flatMap(o=>{let r=o.at.get("env").items(),i=[...o.at.get("command").items(),...o.at.get("args").items()];return[...r.filter(c=>c.get("name").text()==="PROVISIONER_NAME").map(c=>({name:c.get("value").text(),at:c,resource:n})),...i.flatMap(c=>{let l=my.exec(c.text()??"")?.[1];return l===void 0?[]:[{name:l.includes("$")?void 0:l,at:c,resource:n}]})]}));return[...t.map(s=>({name:s.name,at:s.at,resource:s})),...a]}function Wt(e){return e.at.get("provisioner").text()??""}function ul(e){return e!==""&&!e.startsWith("kubernetes.io/")}function fy(e,{classes:t,known:a,provided:s,asked:n}){if(/(^|[./-])csi[./-]/.test(Wt(e)))return;let o=a.filter(c=>$(c.resource,e)&&!n.has(c.name)),r=new Set(o.map(({name:c})=>c)),i=t.filter(c=>$(c,e)&&ul(Wt(c))&&!s.has(Wt(c)));return r.size===1&&i.length===1&&o[0]?.resource.kind!=="CSIDriver"?o[0]:void 0}function ls({at:e}){let[t,...a]=new Set(e.get("spec").get("accessModes").texts());return a.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var hy=["nfs","hostPath","cephfs","glusterfs","azureFile"];function Gn({at:e}){return hy.some(t=>e.get("spec").get(t).exists)}var gy=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function ps(e,{volume:t,candidates:a,class:s}){let o=(t===void 0?a??[]:[t]).flatMap(i=>B(e,i)??[]);if(o.length>0)return o.every(i=>Gn(i)||Ln(i.at.get("spec").get("nodeAffinity").get("required")));if(!s)return!1;let[r]=e.find("StorageClass","",s);return gy.test(r?.at.get("provisioner").text()??s)}var fl=u({id:"replicas-share-claim",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"All replicas of a StatefulSet write to one claim",why:"A StatefulSet is there to give each replica a volume of its own, from `volumeClaimTemplates`. A claim under `volumes` of the pod is one and the same for all of them: the replicas of a database then write to the same files, and either refuse to start because of a lock or destroy the data.",instead:"Move the claim to `volumeClaimTemplates`, or mount it with `readOnly: true` where the replicas only read it. Programs that are made to share a folder belong in a Deployment.",unless:"The program shares the folder on purpose. A claim that only one node can mount is told by single-node-claim-shared; a StatefulSet that has templates, too, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates","https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/"]},messages:{shared:e=>`the ${e.replicas} replicas of ${e.set} all write to claim '${e.claim}': none has a volume of its own`},examples:{bad:[{title:"three databases in one folder",yaml:`
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
`}]},visit({graph:e,report:t}){let a=D(e);return{StatefulSet(s){let n=e.workloadOf(s),o=n?.replicas??1;if(!(!n||o<2||s.at.get("spec").get("volumeClaimTemplates").items().length>0))for(let r of n.spec.get("volumes").items()){let i=r.get("persistentVolumeClaim"),c=i.get("claimName").text(),l=i.get("readOnly").flag()===!0?void 0:yy(n,r.get("name").text());if(!c||!l||by(e,a({namespace:s.namespace,name:c})))continue;let p=[{at:s.at.get("spec").get("replicas"),note:g(s)},{at:l,note:"mounted for writing"}];t(i.get("claimName"),"shared",{replicas:o,set:g(s),claim:c},{related:p})}}}}});function yy({containers:e},t){return e.flatMap(({at:s})=>s.get("volumeMounts").items()).find(s=>s.get("name").text()===t&&s.get("readOnly").flag()!==!0&&!s.get("subPathExpr").exists)}function by(e,t){let a=t&&ls(t);if(!t||!a)return!1;let s=e.bindingOf(t.resource.namespace,t.resource.name);return a==="ReadWriteOncePod"||!s||!ps(e,s)}var gl=u({id:"reserved-volume-unused",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A volume is reserved for a claim that does not take it",why:"`claimRef` keeps all other claims from a volume, but does not make the claim fit: size, access modes and volume mode count all the same. The claim then takes another volume or a new, empty one, and the data on the reserved volume are not used. A claimRef without namespace matches no claim at all. One with the `uid` of an earlier claim makes the volume Released, and with `persistentVolumeReclaimPolicy: Delete` it is deleted.",instead:"Give `claimRef` the name and the namespace of the claim and nothing else, let the volume have the size and the modes that the claim asks for, and name the volume in `volumeName` of the claim.",unless:"The file is the record of a running cluster and is never applied to another one.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume"]},messages:{incomplete:e=>`volume '${e.volume}' is reserved${e.claim===""?"":` for '${e.claim}'`} without ${e.lacks} of the claim: no claim ever gets it`,earlier:e=>`volume '${e.volume}' is reserved for an earlier claim '${e.claim}' by its uid: a new one does not get it`,twice:e=>`volumes '${e.other}' and '${e.volume}' are reserved for claim '${e.claim}': it takes only one`,unfit:e=>`claim '${e.claim}' does not get volume '${e.volume}' reserved for it: ${e.why}`,passedOver:e=>`claim '${e.claim}' takes volume '${e.other}'${e.why}, not '${e.volume}' reserved for it`},examples:{bad:[{title:"a claim is not known by its name alone",yaml:`
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
`}]},visit({graph:e,report:t}){let a=D(e),s=new Map;return{PersistentVolume(n){let o=n.at.get("spec").get("claimRef");if(!o.exists)return;let[r,i]=[o.get("namespace").text()??"",o.get("name").text()??""],c={volume:n.name,claim:i};if(r===""||i==="")return t(o,"incomplete",{...c,lacks:r===""?"the namespace":"the name"},{severity:"error"});if(o.get("uid").text()){let k=n.at.get("metadata").get("uid").exists;return t(o.get("uid"),"earlier",c,k?{severity:"info"}:{})}let l=`${r}/${i}`,p=s.get(l)??n;if(s.set(l,p),p.name!==n.name&&$(p,n)){let k=[{at:p.at.get("spec").get("claimRef"),note:`volume '${p.name}' is reserved, too`}];return t(o,"twice",{...c,other:p.name},{related:k})}let d=e.bindingOf(r,i),m=d&&a(d.claim);if(!m||vy(d,n)||ts(e,d.claim,[n.name]))return;let f=m.at.get("spec").get("volumeName");if(f.text()&&f.text()!==n.name)return v(f.text()??""," by its volumeName",f);let h=d.reasons.find(k=>k.volume===n.name),y=h&&ky[h.code];if(y){let[k,w]=[y.asked(m),y.offered(n)],S=`asks for ${y.unit}${hl(k)}`,A=`it ${S}, the volume has ${hl(w)}`,oe=[{at:k,note:`claim '${i}' ${S}`}];return t(w,"unfit",{...c,why:A},{related:oe})}let b=B(e,d.volume);h?.code==="less-preferred"&&b&&v(b.name," of fewer access modes",b.at.get("spec").get("accessModes"));function v(k,w,S){let A=[{at:S,note:`claim '${i}' takes volume '${k}'`}];t(o,"passedOver",{...c,other:k,why:w},{related:A})}}}}});function vy({state:e,volume:t,candidates:a},{name:s}){return e==="pending"||t===s||a?.includes(s)===!0}var ky={"too-small":{asked:({at:e})=>Ye(e),offered:Tt,unit:""},"access-modes":{asked:({at:e})=>e.get("spec").get("accessModes"),offered:({at:e})=>e.get("spec").get("accessModes"),unit:""},"volume-mode":{asked:({at:e})=>e.get("spec").get("volumeMode"),offered:({at:e})=>e.get("spec").get("volumeMode"),unit:"volume mode "}};function hl(e){return Array.isArray(e.value)?e.texts().join(", "):String(e.value??(e.name==="volumeMode"?"Filesystem":""))}var bl=u({id:"several-default-classes",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"More than one StorageClass is the default",why:"A claim without `storageClassName` gets the default class that was created last, and of those applied in one second the first by name. Which storage a claim is on then depends on the order of the files, and on who was here before.",instead:'Keep the annotation on one class and set it to `"false"` on the others.',unless:"The files are for different clusters, or a claim is meant to move to the new default class.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{several:e=>`class '${e.class}' is the default, and so ${e.others}: the newest one counts`},examples:{bad:[{title:"the old default has been left as it was",yaml:`
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
`}]},visit({graph:e,report:t}){let a=[];return{StorageClass(s){let n=yl(s);if(!n)return;let o=a.some(({name:p})=>p===s.name),r=a.filter(p=>e.isComplete||$(p,s));a.push(s);let[i]=r;if(!i||o)return;let c=r.length===1?`is '${i.name}'`:`are ${r.length} others`,l=r.slice(0,5).flatMap(p=>{let d=yl(p);return d?[{at:d,note:`class '${p.name}' is the default, too`}]:[]});t(n,"several",{class:s.name,others:c},{related:l})}}}});function yl({at:e}){let t=e.get("metadata").get("annotations");return Ft.map(a=>t.get(a)).find(a=>a.text()==="true")}function vl(e,t,a){let s=a.flatMap(i=>{let c=e.workloadOf(i.from),l=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return c&&l&&wy(i,t.resource)?[{workload:c,pods:xy(e,c),at:i.at}]:[]}),n=t.template&&e.workloadOf(t.template.set),o=n?[{workload:n,pods:1,at:N(t)},...s]:s,r=new Set;return o.filter(({workload:{resource:i},pods:c})=>{let l=Wn(i);return c>0&&!r.has(l)&&r.add(l)})}function Wn({kind:e,namespace:t,name:a}){return`${e}/${t}/${a}`}function wy({from:e,targets:t},a){if(t.length<=1)return!0;let[s]=Qt(t,e);return s?.at.document===a.at.document}function xy(e,{resource:t,replicas:a=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let s=e.referencesTo(t).flatMap(({from:n,state:o})=>n.visitable==="HorizontalPodAutoscaler"&&o==="resolved"?n.at.get("spec").get("maxReplicas").number()??1:[]);return a===0?0:Math.max(a,...s)}var kl=u({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let a=D(e),s=Nt(e),n=new Set;return{claim(o){let r=o.state==="pending"?void 0:a(o.claim),i=r&&ls(r);if(!i||i==="ReadWriteOnce"&&ps(e,o))return;let c=Ry(vl(e,r,s(o.claim)));if(!c)return;let{at:l,code:p,user:d,pod:m,pods:f,other:h}=c,y=o.claim.name,v=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...c.related],k=i==="ReadWriteOncePod"?"error":"warning";if(p==="replicas"&&k==="warning")return t(l,"replicas",{claim:y,pods:f},{related:v});if(p==="several"&&k==="warning")return t(l,"several",{claim:y,user:d,other:h},{related:v});if(p!=="surge")return t(l,"onePod",{claim:y,pod:m},{related:v,severity:k});n.has(c.id)||(n.add(c.id),k==="error"?t(l,"onePod",{claim:y,pod:m},{related:v,severity:"warning"}):t(l,"surge",{claim:y,user:d},{related:v,severity:"info"}))}}}});function Ry(e){let[t]=e,a=e.find(({workload:o,pods:r})=>r>1&&!va(o)&&!rs(o,[o.labels]));if(a)return Dn({code:"replicas",user:a,users:e,pod:"a second pod of"});let s=e.filter(({workload:o})=>o.resource.kind==="CronJob"||!re(o)),n=s.slice(1).find(o=>!va(o.workload)&&!Sy(o,s));if(n&&s.some(({workload:o})=>!re(o))){let o=s.find(r=>r!==n);return{...Dn({code:"several",user:n,users:e,pod:"a pod of"}),other:o?g(o.workload.resource):""}}return t&&e.length===1&&ea(t.workload,1)?Dn({code:"surge",user:t,users:e,pod:"the new pod of a rollout of"}):void 0}function Dn({code:e,user:{workload:t,pods:a,at:s},users:n,pod:o}){let r=g(t.resource),i=a===1/0?"the":`${a===t.replicas||t.resource.kind==="Job"?"":"up to "}${a}`,c=n.filter(l=>l.workload!==t);return{code:e,id:Wn(t.resource),at:s,user:r,pods:`${i} pods of ${r}`,pod:`${o} ${r}`,other:"",related:c.slice(0,4).map(l=>({at:l.at,note:`${g(l.workload.resource)} mounts it, too`}))}}function Sy(e,t){let a=t.filter(s=>s!==e);return rs(e.workload,a.map(({workload:s})=>s.labels))||a.every(s=>rs(s.workload,[e.workload.labels]))}var wl=u({id:"storage-annotation-misused",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An annotation about a StorageClass does not do what it says",why:'Of the annotations that look as if they chose a class only `volume.beta.kubernetes.io/storage-class` does, and it wins over `storageClassName`. A class is the default when its annotation is exactly `"true"`; `"True"` and `"yes"` are nothing, and nobody reports it.',instead:'Name the class in `storageClassName`. Mark the default class with `storageclass.kubernetes.io/is-default-class: "true"`.',refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class","https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/"]},messages:{noEffect:e=>`annotation '${e.key}' has no effect: the class stays unset, not '${e.class}'`,overrides:e=>`the annotation chooses class '${e.annotated}', so that storageClassName '${e.field}' is not read`,notTrue:e=>`'${e.value}' does not make the class the default: only 'true' does`,unknown:e=>`'${e.key}' does nothing (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an annotation that never was, and one that wins over the field",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=Py(a);s?.code==="noEffect"&&e(s.at,"noEffect",{key:s.at.name,class:s.at.text()??""}),s?.code==="overrides"&&e(s.at,"overrides",{annotated:s.at.text()??"",field:s.field.text()??""},{related:[{at:s.field,note:"is not read"}]})};return{PersistentVolume:({at:a})=>t(a),PersistentVolumeClaim:({at:a})=>t(a),StatefulSet({at:a}){for(let s of a.get("spec").get("volumeClaimTemplates").items())t(s)},StorageClass({at:a}){let s=a.get("metadata").get("annotations").entries();if(!s.some(([n,o])=>qn(n)&&o.text()==="true"))for(let[n,o]of s){let r=o.text();if(r===void 0||r==="false"||r==="")continue;let i=qn(n)?void 0:Vy(n);qn(n)?e(o,"notTrue",{value:r}):i&&e(o.key,"unknown",{key:n,meant:i})}}}}});function Py(e){let t=e.get("metadata").get("annotations"),a=e.get("spec").get("storageClassName"),s=t.get(Fe);if(s.text()!==void 0)return a.text()!==void 0&&a.text()!==s.text()?{code:"overrides",at:s,field:a}:void 0;let n=os(e);return n?{code:"noEffect",at:n,field:a}:void 0}var In=Ft;function qn(e){return In.includes(e)}function Vy(e){return/(^|\.)(kubernetes|k8s)\.io\/is-default-class$/.test(e)?In[0]:R(e,In,a=>a)}var xl=u({id:"storage-class-misspelt",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim names a class that nothing has, but something has a similar one",why:'A class name is a plain text that claim, volume and StorageClass share. A claim whose class nobody has is accepted and stays Pending: `storageclass.storage.k8s.io "..." not found`.',instead:"Write the class as the StorageClass, or the volume, writes it.",unless:"The class exists in the cluster: list it under `storageClasses` of the configuration. When the run is complete, claim-stays-pending tells the same.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1"]},messages:{ofClass:e=>`nothing in the run has class '${e.class}', there is a StorageClass '${e.meant}'`,ofVolume:e=>`nothing in the run has class '${e.class}', volume '${e.volume}' has '${e.meant}'`},examples:{bad:[{title:"two letters have changed places",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=D(e),s=ns(e),n=new Set;return{claim(o){let r=Cy(e,o)?a(o.claim):void 0;if(!r||!o.class||n.has(ke(o,r)))return;n.add(ke(o,r));let i=s(r.resource,o.class);if(!i)return;let{resource:c,class:l}=i,p=[x(c,`has class '${l}'`)],d={class:o.class,meant:l},m=F(r.at);c.visitable==="StorageClass"?t(m,"ofClass",d,{related:p}):t(m,"ofVolume",{...d,volume:c.name},{related:p})}}}});function Cy(e,{state:t,class:a="",reasons:s}){return t!=="unknown"||!s.some(({code:n})=>n==="class-not-found")?!1:!e.isExternal("StorageClass","",a)&&!e.mayBeUnread(a)}var Rl=u({id:"volume-hidden-by-template",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A volume of a StatefulSet gives way to a claim template of the same name",why:"The StatefulSet replaces a volume of the pod template by the claim that it makes from the template of that name. The volume that is written there, a folder, a configuration or another claim, is never mounted, and nobody reports it.",instead:"Delete the one that is not meant, or give it another name.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{hidden:e=>`volume '${e.volume}' (${e.source}) is never mounted: the claim template of that name replaces it`},examples:{bad:[{title:"the data were to go to a shared claim once",yaml:`
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
`}]},visit({report:e}){return{StatefulSet({at:t}){let s=t.get("spec").get("volumeClaimTemplates").items().map(n=>n.get("metadata").get("name"));for(let n of t.get("spec").get("template").get("spec").get("volumes").items()){let o=n.get("name"),r=s.find(l=>l.text()!==void 0&&l.text()===o.text()),i=Ay(n);if(!r||i===void 0||n.get("persistentVolumeClaim").get("claimName").text()===r.text())continue;let c=[{at:r,note:"this claim template replaces it"}];e(o,"hidden",{volume:r.text()??"",source:i},{related:c})}}}}});function Ay({value:e}){return G(e)?Object.keys(e).find(t=>t!=="name"):void 0}var Sl=u({id:"volume-larger-than-claim",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A claim takes a volume that is many times larger than what it asks for",why:"A volume serves one claim. What the claim does not need of it nobody else gets, and a claim that needs the space finds the volume taken.",instead:"Ask for the size that the volume has, or write a volume of the size that is needed.",unless:"The disk cannot be had in another size. Network folders and folders of a node are left alone: nothing limits what is written there.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},options:{factor:{type:"integer",default:4,minimum:2,doc:"How many times larger the volume may be."}},messages:{larger:e=>`claim '${e.claim}' asks for ${e.asks} and takes all ${e.has} of volume '${e.volume}'`},examples:{bad:[{title:"one gibibyte of a hundred",yaml:`
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
`,options:{factor:10}}]},visit({graph:e,report:t,options:a}){let s=D(e),n=new Set;return{claim(o){let r=o.state==="bound"?B(e,o.volume):void 0,i=r&&s(o.claim);if(!r||Gn(r)||!i||n.has(ke(o,i)))return;let c=Tt(r),l=Ye(i.at);if(!My(c.scalar()??"",l.scalar()??"",a.factor))return;n.add(ke(o,i));let[p,d]=[String(l.value),String(c.value)],m=[{at:c,note:`volume '${r.name}' has ${d}`}];t(l,"larger",{claim:o.claim.name,asks:p,volume:r.name,has:d},{related:m})}}}});function My(e,t,a){let[s,n]=[e,t].map(o=>U(o));return!s||!n||M(s,n)<=0?!1:Number(Ne(s))>Number(Ne(n))*a}var Vl=u({id:"volume-mode-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A block device is mounted as a folder, or a file system is taken as a device",why:"A claim of `volumeMode: Block` gives a raw device, any other a file system. The API server does not compare that with the pod; the kubelet does, and the pod stays in ContainerCreating with `volume ... has volumeMode Block, but is specified in volumeMounts`, or the other way round.",instead:"List a Block claim under `volumeDevices` with a `devicePath`, every other volume under `volumeMounts`, or change `volumeMode` of the claim before it is created.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"]},messages:{mounted:e=>`container '${e.container}' mounts volume '${e.volume}' as a folder, but ${e.claim} is a block device`,taken:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, but ${e.claim} is a file system`,noClaim:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, which only a claim can be`},examples:{bad:[{title:"a raw device in volumeMounts",yaml:`
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
`}]},visit({graph:e,report:t}){let a=D(e);return{workload(s){let n=$y(e,s,a);for(let{name:o,at:r}of s.containers){for(let i of Pl(r,"volumeMounts")){let c=i.text()??"",l=n.get(c);l?.mode==="Block"&&t(i,"mounted",{container:o,volume:c,claim:l.claim},{related:l.related})}for(let i of Pl(r,"volumeDevices")){let c=i.text()??"",l=n.get(c);l?.mode==="none"?t(i,"noClaim",{container:o,volume:c},{related:l.related}):l?.mode==="Filesystem"&&t(i,"taken",{container:o,volume:c,claim:l.claim},{related:l.related})}}}}}});function $y(e,{spec:t,resource:a},s){let n=new Map;for(let r of t.get("volumes").items()){let i=r.get("name").text()??"",c=r.get("persistentVolumeClaim").get("claimName").text(),l=r.get("ephemeral").get("volumeClaimTemplate"),p=r.get("persistentVolumeClaim").exists||r.get("ephemeral").exists;l.exists?n.set(i,En(l,"its claim")):c?n.set(i,o(e,a,c)):!p&&r.entries().length>1&&n.set(i,{mode:"none",claim:"",related:[{at:r,note:`volume '${i}' is no claim`}]})}if(a.visitable!=="StatefulSet")return n;for(let r of fe(a)){let i=r,c=i.get("metadata").get("name").text()??"";n.set(c,En(i,"its claim template"))}return n;function o(r,i,c){let l=r.find("PersistentVolumeClaim",i.namespace,c),p=l.length===0?s({namespace:i.namespace,name:c}):void 0,d=p?[p]:l.map(y=>({at:y.at,resource:y})),[m,...f]=d.map(y=>y&&(r.sameNamespace(i,y.resource)===!0||i.file===y.resource.file)?En(y.at,`claim '${c}'`):{mode:"unknown",claim:"",related:[]});return m&&f.every(({mode:y})=>y===m.mode)?m:{mode:"unknown",claim:"",related:[]}}}function En(e,t){let a=e.get("spec").get("volumeMode"),s=a.text()==="Block",n=s?"a block device":a.exists?"a file system":"without volumeMode it is a file system";return{mode:s?"Block":"Filesystem",claim:t,related:[{at:a,note:n}]}}function Pl(e,t){return e.get(t).items().map(a=>a.get("name"))}var Al=u({id:"volume-out-of-reach",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod gets volumes that no node which it may run on can reach",why:"A claim of a class that binds at once, or one that names its volume, is bound without a look at the pod. When the volume is on other nodes than the pod asks for, or two volumes of one pod are on different nodes, the pod stays Pending with `node(s) had volume node affinity conflict`, and a bound claim is never bound anew.",instead:"Let the node selector of the pod and `nodeAffinity` of its volumes leave a common node. A class with `volumeBindingMode: WaitForFirstConsumer` chooses the volumes when the pod is placed.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#node-affinity","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{elsewhere:e=>`volume '${e.volume}' is on nodes with ${e.nodes}, where ${e.pod} cannot run: it stays Pending`,apart:e=>`volumes '${e.other}' and '${e.volume}' of ${e.pod} are on different nodes: it stays Pending`},examples:{bad:[{title:"the pod is sent to one node, its volume is on another",yaml:`
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
`}]},visit({graph:e,report:t}){let a=D(e),s=Nt(e),n=e.ofKind("PersistentVolume").some(({at:r})=>r.get("spec").get("nodeAffinity").exists),o=T(()=>vs(e.storage.nodes));return{workload(r){let{resource:i,spec:c}=r,l=n?Oy(e,r,o()):void 0;if(!l)return;let{volume:p,other:d}=l,m={namespace:i.namespace,name:l.claim},h=s(m).find(({from:v})=>v===i)?.at??a(m)?.at.get("metadata").get("name")??c,y=i.kind==="Pod"?g(i):`the pod of ${g(i)}`,b={at:Cl(p),note:`where volume '${p.name}' is`};if(d){let v=[{at:Cl(d),note:`where volume '${d.name}' is`},b];t(h,"apart",{pod:y,volume:p.name,other:d.name},{related:v})}else{let v=[b,{at:Ty(r),note:"where the pod may run"}];t(h,"elsewhere",{pod:y,volume:p.name,nodes:Ly(p)},{related:v})}}}}});function Oy(e,{resource:t},a){for(let s of Ca(t.at.value,t.namespace)){let n=a(s);if(s.nodeName!==void 0||n.length===0)continue;let o=n,r;for(let i of s.claims){let c=Ny(e,t,i),l=c&&at(c.at.value)?.nodeAffinity;if(!l)continue;o=o.flatMap(d=>d.narrow(l));let p=n.some(d=>d.narrow(l).length>0);if(o.length===0)return{claim:i,volume:c,other:p?r:void 0};r=c}}}function Ny(e,t,a){let{state:s,volume:n}=e.bindingOf(t.namespace,a)??{},o=e.find("PersistentVolumeClaim",t.namespace,a),r=o.every(i=>e.sameNamespace(i,t)===!0);if(!(s!=="bound"||n===void 0||!r||o.length>1))return e.find("PersistentVolume","",n).length>1?void 0:B(e,n)}function Cl(e){return e.at.get("spec").get("nodeAffinity")}function Ty({spec:e}){let t=e.get("nodeSelector");return t.exists?t:e.get("affinity")}function Ly(e){return(at(e.at.value)?.nodeAffinity?.nodeSelectorTerms??[]).map(({matchExpressions:s,matchFields:n})=>Y({matchExpressions:[...s??[],...n??[]]})).join(" or ")}var $l=u({id:"volumes-share-storage",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two volumes are the same disk or the same folder",why:"Each volume is bound to a claim of its own, and the programs behind the claims believe that they are alone. Two databases in one folder destroy the data of each other; a disk that a node knows under two names is often not attached at all. Most often a volume was copied and its path forgotten.",instead:"Give each volume a disk or a folder of its own. To share one on purpose, let the pods share one claim.",unless:"Namespaces share a network folder, which takes a volume each. A pair of which one says ReadWriteMany or ReadOnlyMany is therefore told as advice only.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},messages:{same:e=>`volumes '${e.other}' and '${e.volume}' are the same storage: ${e.storage}`},examples:{bad:[{title:"a copy whose path was forgotten",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map;return{PersistentVolume(s){let n=Ml(s);if(!n)return;let o=a.get(n.id)??[];a.set(n.id,[...o,s]);let r=o.find(c=>c.name!==s.name&&(e.isComplete||$(c,s)));if(!r)return;let i=[s,r].some(Dy);t(n.at,"same",{volume:s.name,other:r.name,storage:n.words},{related:[{at:Ml(r)?.at??r.at,note:`volume '${r.name}'`}],...i?{severity:"info"}:{}})}}}}),Gy={csi:["driver","volumeHandle"],nfs:["server","path"],local:["path"],hostPath:["path"],awsElasticBlockStore:["volumeID"],gcePersistentDisk:["pdName"],azureDisk:["diskURI"],cinder:["volumeID"],vsphereVolume:["volumePath"],iscsi:["targetPortal","iqn","lun"],rbd:["pool","image"],cephfs:["path"]},Wy=["local","hostPath"];function Ml({at:e}){let t=e.get("spec");for(let[a,s]of Object.entries(Gy)){let n=t.get(a);if(!n.exists)continue;let o=s.map(l=>String(n.get(l).scalar()??"").replace(/(.)\/+$/,"$1"));if(o.some(l=>l===""||l.includes("$")||l.includes("<")))return;let r=JSON.stringify(n.get("monitors").value??""),i=Wy.includes(a)?JSON.stringify(at(e.value)?.nodeAffinity??""):"",c=n.get(s.at(-1)??"");return{id:[a,...o,r,i].join(`
`),words:`${a} ${o.join(" ")}`,at:c}}}function Dy({at:e}){let t=e.get("spec").get("accessModes").texts();return t.includes("ReadWriteMany")||t.includes("ReadOnlyMany")}var Ol=u({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s,until:n=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(n)?e(a,"expired",{rule:s,until:n}):e(a,"noDate",{rule:s,until:n}))}}}});var Nl=u({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="forbidden"&&e(a,"forbidden",{rule:s})}}}});var Tl=u({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s,meant:n}){if(t==="unknown-rule"){if(s==="")return e(a,"none");e(a,"unknown",{rule:s,meant:W(n)})}}}}});var Ll=u({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="unused"&&e(a,"unused",{rule:s})}}}});var Gl=u({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="without-reason"&&e(a,"noReason",{rule:s})}}}});var Wl=u({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="alias-bomb"&&e({file:a,span:t.span},"tooMany",{count:t.count})}}}});var Dl=u({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:a}){let s;return{resource(n){let{document:o}=n.at;if(s?.document!==o&&(s={document:o,isSuspicious:qy.test(a(n))}),!!s.isSuspicious)for(let r of jn(n.at)){let i=t(r),c=typeof r.value=="boolean"&&!/^(true|false)$/i.test(i);if(!c&&!Iy(r.value,i))continue;let l={written:`'${i}'`,read:Ey(r.value,i)};By(r,n)?e(r,"text",l,{severity:"error"}):!c&&!/mode$/i.test(r.name)&&e(r,"number",l)}}}}}),qy=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function Iy(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function Ey(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function jn(e){return Array.isArray(e.value)?e.items().flatMap(jn):G(e.value)?e.entries().flatMap(([,t])=>jn(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var jy=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function By(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let a=e.path.at(-2);return jy.has(a)?!0:a==="data"?t.kind==="ConfigMap"||t.kind==="Secret":a==="selector"?t.kind==="Service"||t.kind==="ReplicationController":a==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var ql=u({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="anchor")return;let s={file:a,span:t.span},{name:n,problem:o}=t;if(o==="wildcard")return e(s,"wildcard",{text:n.startsWith("*")?n:`*${n}`});if(o==="in-itself")return e(s,"inItself",{name:n});if(o==="merge")return e(s,"merge");let r=j(n,t.known);e(s,"unknown",{name:n,meant:r===void 0?"":` (did you mean '*${r}'?)`})}}}});var Il=u({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`put '---' before this line, or ${e.second} that begins here overwrites ${e.first} before it`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="missing-separator"&&e({file:a,span:t.span},"missing",{second:`the ${t.second}`,first:t.first===t.second?"the one":`the ${t.first}`})}}}});var El=u({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="duplicate-key")return;let s={at:{file:a,span:t.before},note:"the value here is dropped"};e({file:a,span:t.span},"twice",{key:t.key},{related:[s]})}}}});var jl=u({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,a){t.code==="unreadable"&&e({file:a,span:t.span},"unreadable",{reason:t.reason})}}}});var Bl=u({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="blank")return;let{span:s,character:n,isLineEnd:o}=t;e({file:a,span:s},o?"lineEnd":"blank",{character:n})}}}});var zl=u({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="unclosed-quote"&&e({file:a,span:t.span},"open",{quote:t.quote})}}}});var Fl=u({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="tab"&&e({file:a,span:t.span},zy[t.before])}}}}),zy={content:"tab",nothing:"nothing",item:"item"};var Ul=u({id:"template-mark",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A file is a template, not YAML, and is not linted",why:"Marks of a template engine stand where YAML wants a value. What they stand in can only be read after it was rendered; `kubectl` refuses it. It is told once for a file.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML, and is not linted: lint what its engine renders"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="template"&&e({file:a,span:t.span},"template")}}}});var Kl=u({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){let s={file:a,span:t.span};t.code==="refused"&&e(s,Fy[t.problem]),t.code==="invalid"&&e(s,"invalid",{reason:t.reason,hint:t.hint})}}}}),Fy={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var _l=u({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:a,first:s}of Uy(e)){let{before:n,severity:o}=Hy(s,a),r=[x(s,`${g(s)} is defined here, too`)];t(N(a),"again",{object:g(a),before:n},{related:r,severity:o})}}}}});function Uy(e){let t=Ky(e).flatMap(s=>s.flatMap((n,o)=>{let r=_y(e,n,s.slice(0,o));return r?[{resource:n,first:r}]:[]}));if(e.isComplete)return t;let a=new Map;for(let{first:s,resource:n}of t){let o=le(n.file);a.set(o,(a.get(o)??new Set).add(`${s.file} ${n.file}`))}return t.filter(({first:s,resource:{file:n}})=>s.file===n?!0:!((a.get(le(n))?.size??0)>1||kt(le(n)))&&!Ma(s.file,n))}function Ky(e){let t=n=>{let o=e.workloadOf(n);return o===void 0||!It(o)},a=e.resources.filter(n=>n.name!==""&&t(n));return[...L(a,({visitable:n,group:o,kind:r,name:i})=>`${n?"":o}/${r}/${i}`).values()].filter(({length:n})=>n>1).map(n=>[...n].sort((o,r)=>o.file<r.file?-1:o.file>r.file?1:0))}function _y(e,t,a){let s=a.filter(n=>e.sameNamespace(n,t)===!0);return s.find(({file:n})=>n===t.file)??s.find(({file:n})=>$({file:n},t))??(e.isComplete?s[0]:void 0)}function Hy(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let a=Bn(e.at.value,t.at.value),s=Jy(e.file,t.file);return a?{before:`'${s}' has the same`,severity:"info"}:{before:`'${s}' has another version`,severity:"warning"}}function Jy(e,t){let[a,s]=[e.split("/"),t.split("/")];if(a.at(-1)!==s.at(-1))return a.at(-1)??e;let n=a.findIndex((r,i)=>r!==s[i]),o=n===a.length-1;return o&&n===0?`./${e}`:a.slice(o?n-1:n).join("/")}function Bn(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((s,n)=>Bn(s,t[n]));if(!G(e)||!G(t))return!1;let a=Object.keys(e);return a.length===Object.keys(t).length&&a.every(s=>Object.hasOwn(t,s)&&Bn(e[s],t[s]))}function ue(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var Hl=u({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),s=a.text()?.trim()??"",[,,n=""]=s.split(/\s+/),o=/^([0-9]+)-([0-9]+)$/.exec(n);if(o===null||Number(o[2])-Number(o[1])!==6)return;let r=Ee(s);if("problem"in r||"seconds"in r.cron)return;let{needsBothDays:i,daysOfWeek:c}=r.cron,[l=0]=c;i||c.size!==1||e(a,"either",{schedule:ue(s),days:n,weekday:Qy[l]??""})}}}}),Qy=["SUN","MON","TUE","WED","THU","FRI","SAT"];var Jl=u({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),s=a.text()?.trim()??"",[n,o="",...r]=s.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(n??"")||o.includes("-"))return;let i=Ee(s);"problem"in i||"seconds"in i.cron||i.cron.hours.size===24||e(a,"minute",{schedule:ue(s),meant:ue(["0",o,...r].join(" "))})}}}});var Ql=u({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server refuses the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
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
`}]},visit({report:e}){return{CronJob(a){let s=a.at.get("spec"),n=s.get("schedule"),o=n.text(),r=o===void 0?void 0:Ee(o);o!==void 0&&r&&"problem"in r&&!t(n)&&e(n,"schedule",{schedule:ue(o),problem:r.problem.text});let i=s.get("timeZone"),c=i.text(),l=c===void 0?void 0:Ys(c);if(c===void 0||!l||t(i))return;let{code:p,suggestion:d}=l;p==="empty"||p==="local"?e(i,"unnamed",{zone:c}):e(i,"zone",{zone:ue(c),meant:W(d)})}};function t(a){let s=a.text()??"",n=Zy.exec(s)?.[0];if(n===void 0)return!1;let o={value:ue(s),variable:ue(n)};return e(a,"variable",o,{severity:"info"}),!0}}}),Zy=new RegExp(`${gt.source}|<[\\w -]+>`);var Zl=u({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec"),s=a.get("schedule"),n=s.text();if(n===void 0||a.get("suspend").flag()===!0)return;let o=Ee(n);if("problem"in o||!Gs(o.cron))return;let r=ue(n);/(^|\s),+(\s|$)/.test(n)?e(s,"empty",{schedule:r}):e(s,"day",{schedule:r})}}}});var Yl=u({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server refuses one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:a}){let{kind:s,version:n}=t,o=Xy(t),r=a.get("labels");if(!o)return;if(eb(o))return!o.isRequired||n!=="v1"||r.entries().length===0?void 0:e(o.at,o.at.exists?"empty":"missing",{kind:s});let i=r.exists?"the labels of the pods":"the pods carry no labels",c=[{at:r.key,note:i}],[l]=o.pairs.entries().filter(([d,m])=>tb(m,zn(r,d))),p=o.expressions?.items().find(d=>!sb(d,r));if(l){let[d,m]=l,f=zn(r,d),h={key:d,selector:m.text()??""};typeof f=="string"?e(m,"differs",{...h,label:f},{related:c}):e(m,"absent",h,{related:c})}else if(p){let d={key:p.get("key").text()??"",operator:nb(p)};e(p,"expression",d,{related:c})}}}}}),Yy=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function Xy({visitable:e,at:t}){let a=t.get("spec"),s=a.get("selector");if(e==="ReplicationController")return{at:s,pairs:s,isRequired:!1};let n=e==="Job"&&a.get("manualSelector").flag()===!0;if(!n&&(e===void 0||!Yy.has(e)))return;let o=s;return{at:s,pairs:o.get("matchLabels"),expressions:o.get("matchExpressions"),isRequired:!n}}function eb({at:e,pairs:t,expressions:a}){return e.exists?G(e.value)&&t.entries().length===0&&(a?.items()??[]).length===0:!0}function tb(e,t){return e.text()!==void 0&&t!==e.value&&!Xl(t)}function zn(e,t){return G(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Xl(e){return e!=null&&typeof e!="string"}var ab=new Set(["In","NotIn","Exists","DoesNotExist"]);function sb(e,t){let a=e.get("key").text(),s=e.get("operator").text();return a===void 0||s===void 0||!ab.has(s)||Xl(zn(t,a))?!0:te({matchExpressions:[{key:a,operator:s,values:e.get("values").texts()}]},t.labels())}function nb(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var ep=u({id:"selectors-overlap",area:"workload",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Controllers select each other's pods",why:"A controller takes the pods that match its selector for its own. Owner references keep two Deployments from deleting each other's pods, but all that asks by the selector sees both: an autoscaler averages over the pods of both, a disruption budget counts both, and `kubectl logs deployment/web` shows those of the other one. A ReplicaSet or ReplicationController adopts a pod without owner that carries its labels, and deletes one when there are too many.",instead:"Give each controller a label of its own, such as `app.kubernetes.io/component` or `track: canary`, in `selector` and template. The selector of a Deployment cannot be changed: it has to be created anew.",unless:"The two are never applied together. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions"]},messages:{both:e=>`this selects the pods of ${e.other}, too, and its selector selects the pods of this`,adopted:e=>`these labels make ${e.controller} adopt ${e.pod} as one of its replicas`},examples:{bad:[{title:"a copied Deployment with the labels of the first one",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.workloads.flatMap(n=>ib(e,n)??[]),s=new Set;for(let[n,o]of cb(e,a)){let{kind:r,namespace:i,name:c}=n.workload.resource,l=`${r}/${i}/${c}`;if(s.has(l))continue;s.add(l);let p=[{at:o.at.key,note:`the selector of ${g(o.workload.resource)}`}];t(n.at.key,"both",{other:g(o.workload.resource)},{related:p})}for(let n of e.workloads.filter(({resource:o})=>o.visitable==="Pod")){let o=a.find(c=>pb(e,c,n));if(!o)continue;let r={pod:g(n.resource),controller:g(o.workload.resource)},i=[{at:o.at.key,note:`the selector of ${r.controller}`}];t(n.metadata.get("labels").key,"adopted",r,{related:i})}}}}}),ob=new Set(["DaemonSet","Deployment","ReplicaSet","ReplicationController","StatefulSet"]),rb=new Set(["ReplicaSet","ReplicationController"]);function ib(e,t){let{resource:a,labels:s}=t;if(!ob.has(a.visitable??"")||e.mayGetSelector(a))return;let n=a.at.get("spec").get("selector"),o=a.visitable==="ReplicationController",r=o?n:n.get("matchLabels"),i=o?void 0:n.get("matchExpressions").value,c=Array.isArray(i)?i.filter(G):[];if(r.entries().length===0&&c.length===0)return;let l={matchLabels:r.labels(),matchExpressions:c},p=m=>te(l,m),d=tp(l.matchLabels);return p(s)?{workload:t,at:n,pairs:d,selects:p}:void 0}function cb(e,t){let a=new Map;for(let o of t.flatMap(({pairs:r})=>r))a.set(o,(a.get(o)??0)+1);let s=({pairs:o})=>o.reduce((r,i)=>(a.get(i)??0)<(a.get(r)??1/0)?i:r,""),n=new Map;return t.flatMap(o=>{let i=["",...tp(o.workload.labels)].flatMap(c=>n.get(c)??[]).find(c=>lb(e,c,o));return ie(n,s(o),o),i?[[o,i]]:[]})}function tp(e){return Object.entries(e).map(t=>t.join("="))}function lb(e,t,a){if(!t.selects(a.workload.labels)||!a.selects(t.workload.labels))return!1;let[s,n]=[t.workload.resource,a.workload.resource];return s.name===n.name?!1:e.sameNamespace(s,n)===!0&&se(e,s,n)}function pb(e,{workload:t,selects:a},s){let{resource:n}=t;return!rb.has(n.visitable??"")||!a(s.labels)?!1:e.sameNamespace(n,s.resource)===!0&&se(e,n,s.resource)}var ap=u({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("startingDeadlineSeconds"),s=a.number();s===0?e(a,"never",{severity:"error"}):s!==void 0&&s>0&&s<db&&e(a,"short",{seconds:s})}}}}),db=10;var sp=u({id:"stateful-set-name-too-long",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The name of a StatefulSet leaves no room for the labels of its pods",why:"Each pod carries the label `controller-revision-hash`, which is the name of the StatefulSet, a hyphen and a hash of up to 10 characters. A label holds 63 characters. The API server takes the StatefulSet and refuses each of its pods: `must be no more than 63 characters`.",instead:"Use a name of at most 52 characters. A name cannot be changed: the StatefulSet has to be made anew.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set","https://github.com/kubernetes/kubernetes/issues/64023"]},messages:{long:e=>`a name of ${e.length} characters is too long for a label of its pods, which adds a hash to it: 52 is the most`},examples:{bad:[{title:"53 characters",yaml:`
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
`}]},visit({report:e}){return{StatefulSet({name:t,at:a}){t.length>52&&e(a.get("metadata").get("name"),"long",{length:t.length})}}}});var np=u({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server refuses the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,a){if(!t.at.get("image").exists)return;let s=a.spec.get("volumes"),n=ub(a),o=s.exists?[{at:s.key,note:n.length===0?"none is defined here":`defined: ${Z(n)}`}]:[];for(let r of mb(t)){let i=r.text();if(!i||n.includes(i))continue;let c=W(j(i,n));e(r,"undefined",{container:t.name,volume:i,meant:c},{related:o})}}}}});function mb(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>G(t.value)).map(t=>t.get("name"))}function ub(e){let t=fe(e.resource).map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...t].flatMap(s=>s.text()??[])}var Dt=[Ec,jc,Bc,Qc,Zc,Yc,Xc,al,rl,il,cl,ll,pl,dl,ml,fl,gl,bl,kl,wl,xl,Rl,Sl,Vl,Al,$l,bi,vi,ki,mi,ui,fi,yi,uc,fc,hc,bc,Pc,Cc,Oc,Nc,xi,Si,Pi,Ai,$i,Oi,Ti,Li,Gi,Di,qi,Ei,Bi,zi,_i,Hi,Zi,Yi,ec,ac,sc,nc,oc,rc,_l,Hl,Jl,Ql,Zl,Yl,ep,ap,sp,np,Lr,Wr,Dr,qr,Ir,jr,Br,Fr,Vr,Cr,Ar,Mr,Nr,Ur,Kr,_r,Jr,Zr,Yr,ai,si,ni,oi,ci,li,pi,di,ur,gr,br,kr,xr,Rr,Sr,Pr,Tc,Dc,Wl,Dl,ql,Il,El,jl,Bl,zl,Fl,Ul,Kl,Ol,Nl,Tl,Ll,Gl];var Me=class extends Error{constructor(){super(...arguments);this.name="UsageError"}};var ds={clean:0,findings:1,usage:2,bug:3};function op(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}var ut={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function Fn(e){let t=([a,s])=>e?n=>`\x1B[${a}m${n}\x1B[${s}m`:n=>n;return{bold:t(ut.bold),dim:t(ut.dim),red:t(ut.red),yellow:t(ut.yellow),blue:t(ut.blue),cyan:t(ut.cyan),green:t(ut.green)}}function Un({env:e,isTerminal:t},{flags:a}){let s=a.color??"auto";if(s!=="auto"&&s!=="always"&&s!=="never")throw new Me(`--color takes auto, always or never, not '${s}'`);return s!=="auto"?s==="always":e.NO_COLOR?!1:e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0"?!0:t.stdout&&e.TERM!=="dumb"}function fb(e,t){if(t.paths.length>0)throw new Me(`'kubeworthy rules' takes no paths; for one rule: kubeworthy explain ${t.paths[0]}`);let[a="pretty"]=t.flags.format??[];if(a!=="pretty"&&a!=="json")throw new Me(`the rules are listed as pretty or json, not as '${a}'`);return e.stdout(a==="json"?hb():gb(Fn(Un(e,t)))),ds.clean}function hb(){let e=Dt.map(({id:t,area:a,severity:s,since:n,scope:o,docs:r,options:i})=>({id:t,area:a,severity:s,since:n,scope:o,summary:r.summary,why:r.why,instead:r.instead,unless:r.unless,refs:r.refs,options:i,help:op(t)}));return`${JSON.stringify({version:1,rules:e},void 0,2)}
`}function gb(e){let t=Math.max(...Dt.map(({id:a})=>a.length));return dr.flatMap(a=>{let s=Dt.filter(n=>n.area===a).map(({id:n,severity:o,docs:r})=>`  ${n.padEnd(t)}  ${o.padEnd(7)}  ${r.summary}`);return s.length>0?[`${e.bold(a)}
${s.join(`
`)}
`]:[]}).join(`
`)}function yb(e,t){let[a,...s]=t.paths,[n]=Object.keys(t.flags).filter(r=>r!=="color");if(n!==void 0)throw new Me(`option '--${n}' is for 'kubeworthy explain claim/namespace/name' only`);if(a===void 0||s.length>0)throw new Me("'kubeworthy explain' takes one rule, or claim/namespace/name and paths; 'kubeworthy rules' lists the rules");let o=Dt.find(r=>r.id===a);if(!o)throw new Me(`there is no rule '${a}'${pr(a,Dt.map(r=>r.id))}; 'kubeworthy rules' lists them`);return e.stdout(bb(o,Fn(Un(e,t)))),ds.clean}function bb({id:e,area:t,severity:a,since:s,docs:n,options:o,examples:r},i){let c=(p,d)=>`${i.bold(p)}
${wb(d)}
`;return[`${i.bold(e)}  ${i.dim(`${t}, ${a}, since ${s}`)}
${n.summary}
`,c("Why",n.why),c("Instead",n.instead),...n.unless?[c("Unless",n.unless)]:[],...Object.keys(o).length>0?[`${i.bold("Options")}
${Object.entries(o).map(([p,d])=>vb(p,d)).join(`
`)}
`]:[],...r.bad.map(p=>rp("Bad",p,i)),...r.good.map(p=>rp("Good",p,i)),...n.refs.length>0?[`${i.bold("See")}
${n.refs.map(p=>`  ${p}`).join(`
`)}
`]:[],`${i.bold("Silence it")}
  # kubeworthy-ignore ${e}: the reason
`].join(`
`)}function vb(e,t){return`  ${e} (${t.type}, default ${JSON.stringify(t.default)}): ${t.doc}`}function rp(e,{title:t,yaml:a},s){let n=a.trim().replace(/ *# expect: [\w, -]+$/gm,s.dim("   <- here")).split(`
`);return`${s.bold(e)}: ${t}
${n.map(o=>`  ${o}`).join(`
`)}
`}var kb=100;function wb(e){let t=[],a="";for(let s of e.split(/\s+/))a!==""&&a.length+s.length+1>kb?(t.push(a),a=s):a=a===""?s:`${a} ${s}`;return[...t,a].map(s=>`  ${s}`).join(`
`)}0&&(module.exports={explain,listRules});
