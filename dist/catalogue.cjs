"use strict";var Hd=Object.create;var Va=Object.defineProperty;var Jd=Object.getOwnPropertyDescriptor;var _d=Object.getOwnPropertyNames;var Qd=Object.getPrototypeOf,Zd=Object.prototype.hasOwnProperty;var Yd=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}},Xd=(e,t)=>{for(var a in t)Va(e,a,{get:t[a],enumerable:!0})},or=(e,t,a,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of _d(t))!Zd.call(e,n)&&n!==a&&Va(e,n,{get:()=>t[n],enumerable:!(s=Jd(t,n))||s.enumerable});return e};var ir=(e,t,a)=>(a=e!=null?Hd(Qd(e)):{},or(t||!e||!e.__esModule?Va(a,"default",{value:e,enumerable:!0}):a,e)),em=e=>or(Va({},"__esModule",{value:!0}),e);var Ls=Yd(St=>{"use strict";St.__esModule=!0;St.distance=St.closest=void 0;var je=new Uint32Array(65536),ru=function(e,t){for(var a=e.length,s=t.length,n=1<<a-1,r=-1,o=0,i=a,l=a;l--;)je[e.charCodeAt(l)]|=1<<l;for(l=0;l<s;l++){var c=je[t.charCodeAt(l)],d=c|o;c|=(c&r)+r^r,o|=~(c|r),r&=c,o&n&&i++,r&n&&i--,o=o<<1|1,r=r<<1|~(d|o),o&=d}for(l=a;l--;)je[e.charCodeAt(l)]=0;return i},ou=function(e,t){for(var a=t.length,s=e.length,n=[],r=[],o=Math.ceil(a/32),i=Math.ceil(s/32),l=0;l<o;l++)r[l]=-1,n[l]=0;for(var c=0;c<i-1;c++){for(var d=0,m=-1,p=c*32,g=Math.min(32,s)+p,f=p;f<g;f++)je[e.charCodeAt(f)]|=1<<f;for(var l=0;l<a;l++){var v=je[t.charCodeAt(l)],b=r[l/32|0]>>>l&1,y=n[l/32|0]>>>l&1,k=v|d,w=((v|y)&m)+m^m|v|y,R=d|~(w|m),q=m&w;R>>>31^b&&(r[l/32|0]^=1<<l),q>>>31^y&&(n[l/32|0]^=1<<l),R=R<<1|b,q=q<<1|y,m=q|~(k|R),d=R&k}for(var f=p;f<g;f++)je[e.charCodeAt(f)]=0}for(var de=0,He=-1,N=c*32,se=Math.min(32,s-N)+N,f=N;f<se;f++)je[e.charCodeAt(f)]|=1<<f;for(var ws=s,l=0;l<a;l++){var v=je[t.charCodeAt(l)],b=r[l/32|0]>>>l&1,y=n[l/32|0]>>>l&1,k=v|de,w=((v|y)&He)+He^He|v|y,R=de|~(w|He),q=He&w;ws+=R>>>s-1&1,ws-=q>>>s-1&1,R>>>31^b&&(r[l/32|0]^=1<<l),q>>>31^y&&(n[l/32|0]^=1<<l),R=R<<1|b,q=q<<1|y,He=q|~(k|R),de=R&k}for(var f=N;f<se;f++)je[e.charCodeAt(f)]=0;return ws},Er=function(e,t){if(e.length<t.length){var a=t;t=e,e=a}return t.length===0?e.length:e.length<=32?ru(e,t):ou(e,t)};St.distance=Er;var iu=function(e,t){for(var a=1/0,s=0,n=0;n<t.length;n++){var r=Er(e,t[n]);r<a&&(a=r,s=n)}return t[s]};St.closest=iu});var Sy={};Xd(Sy,{explain:()=>vy,listRules:()=>gy});module.exports=em(Sy);function D(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var tm={"":`
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
    CronJob cronjobs v1 v1beta1 v2alpha1
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
    Eviction evictions v1 v1beta1
    PodDisruptionBudget poddisruptionbudgets v1 v1beta1`,"rbac.authorization.k8s.io":`
    Role roles v1 v1beta1 v1alpha1
    RoleBinding rolebindings v1 v1beta1 v1alpha1`,"resource.k8s.io":`
    PodScheduling podschedulings v1alpha1
    PodSchedulingContext podschedulingcontexts v1alpha3 v1alpha2
    ResourceClaim resourceclaims v1 v1beta2 v1beta1 v1alpha3 v1alpha2 v1alpha1
    ResourceClaimParameters resourceclaimparameters v1alpha2
    ResourceClaimTemplate resourceclaimtemplates v1 v1beta2 v1beta1 v1alpha3 v1alpha2 v1alpha1
    ResourceClassParameters resourceclassparameters v1alpha2`,"scheduling.k8s.io":`
    PodGroup podgroups v1alpha2
    Workload workloads v1alpha2 v1alpha1`,"settings.k8s.io":`
    PodPreset podpresets v1alpha1`,"storage.k8s.io":`
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},am={"":`
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
    APIService apiservices v1 v1beta1`,"auditregistration.k8s.io":`
    AuditSink auditsinks v1alpha1`,"authentication.k8s.io":`
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
    ResourceClass resourceclasses v1alpha2 v1alpha1
    ResourcePoolStatusRequest resourcepoolstatusrequests v1alpha3
    ResourceSlice resourceslices v1 v1beta2 v1beta1 v1alpha3 v1alpha2`,"scheduling.k8s.io":`
    PriorityClass priorityclasses v1 v1beta1 v1alpha1`,"storage.k8s.io":`
    CSIDriver csidrivers v1 v1beta1
    CSINode csinodes v1 v1beta1
    StorageClass storageclasses v1 v1beta1
    VolumeAttachment volumeattachments v1 v1beta1 v1alpha1
    VolumeAttributesClass volumeattributesclasses v1 v1beta1 v1alpha1`,"storagemigration.k8s.io":`
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},ke=[...lr(tm,!0),...lr(am,!1)],sm=[...new Set(ke.map(({kind:e})=>e))].sort(),nm=new Map(ke.map(e=>[`${e.group}/${e.kind}`,e]));function Ss(e){return ke.filter(t=>t.kind===e).flatMap(({group:t,versions:a})=>a.map(s=>t===""?s:`${t}/${s}`))}function xs(e){let{group:t,version:a}=kt(e);return ke.filter(s=>s.group===t&&s.versions.includes(a)).map(s=>s.kind)}function Rs(e,t){let a=nm.get(`${e}/${t}`);return a===void 0?void 0:!a.namespaced}function nt(e){return rm.has(e)}var rm=new Set(sm);function kt(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function lr(e,t){return Object.entries(e).flatMap(([a,s])=>s.trim().split(`
`).map(n=>{let[r="",o="",...i]=n.trim().split(" ");return{group:a,kind:r,plural:o,namespaced:t,versions:i}}))}function V(e){return e.get("metadata")}function $(e){return V(e.at).get("name")}function h(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}function Ce({resource:e,replicas:t}){return e.kind!=="PodTemplate"&&t!==0}function ne({at:e}){return e.get("spec").get("volumeClaimTemplates").items()}function zt({resource:e,containers:t}){let a=e.at.get("spec");return e.group==="apps"&&!a.get("selector").exists&&t.some(({at:s})=>!s.get("image").exists)}function me(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let a=e.spec.get("restartPolicy").text();return a==="Never"||a==="OnFailure"}function L(e,t){let a=new Map;for(let s of e)ue(a,t(s),s);return a}function ue(e,t,a){let s=e.get(t);s?s.push(a):e.set(t,[a])}function rt(e,t,a){return[...L(e,t).values()].flatMap(s=>[...L(s,a).values()].flatMap(([n,...r])=>n===void 0?[]:[{first:n,others:r}]))}function T(e){let t;return()=>(t??={value:e()},t.value)}var Ut="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",om=new RegExp(`^${Ut}$`),im=new RegExp(`^${Ut}(?:\\.${Ut})*$`),qy=new RegExp(`^\\*\\.${Ut}(?:\\.${Ut})*$`);var cr=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var Ps=63;var lm=253;function Cs(e){return e.length<=Ps&&om.test(e)}function dr(e){return e.length<=lm&&im.test(e)}function Kt(e){let t=e.indexOf("/"),a=e.slice(t+1);return a.length>Ps||!cr.test(a)?!1:t===-1||dr(e.slice(0,t))}function qa(e){return e===""||e.length<=Ps&&cr.test(e)}var mr=e=>e.length>0,ur=e=>e.length===0,hr=new Map([["In",{takes:mr,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${fr(t).join(",")})`}],["NotIn",{takes:mr,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${fr(t).join(",")})`}],["Exists",{takes:ur,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:ur,matches:e=>e===void 0,text:e=>`!${e}`}]]);function re(e,t){if(!ot(e))return!1;let a=ot(e.matchLabels)?e.matchLabels:{};for(let s of Object.keys(a)){let n=a[s]??"";if(Vs(t,s)!==a[s]||!Kt(s)||!qa(n))return!1}return Ve(e.matchExpressions).every(s=>br(s,t))}function pe(e,t){let a=yr(e);return a.length>0&&a.every(([s,n])=>Vs(t,s)===n)}function vr(e,t,a){return e==null?!0:Ve(e.nodeSelectorTerms).some(s=>cm(s,t,a))}function X(e){if(!ot(e))return"<none>";let t=yr(e.matchLabels).map(([n,r])=>({key:n,text:`${n}=${Ht(r)}`})),a=Ve(e.matchExpressions).filter(ot).map(n=>({key:Ht(n.key),text:um(n)})),s=[...t,...a].sort((n,r)=>kr(n.key,r.key));return s.length===0?"<none>":s.map(({text:n})=>n).join(",")}function br(e,t){if(!ot(e))return!1;let a=hr.get(e.operator),s=Ve(e.values);return a===void 0||!a.takes(s)||!gr(e.key)||!Kt(e.key)||!s.every(n=>gr(n)&&qa(n))?!1:a.matches(Vs(t,e.key),s)}function cm(e,t,a){let s=Ve(e?.matchExpressions),n=Ve(e?.matchFields);return s.length===0&&n.length===0?!1:s.every(r=>dm(r,t))&&n.every(r=>mm(r,a))}function dm(e,t){let a=e?.operator;if(a!=="Gt"&&a!=="Lt")return br(e,t);let{key:s,values:n}=e;if(typeof s!="string"||!Kt(s)||Ve(n).length!==1)return!1;let r=pr(t?.[s]),o=pr(Ve(n)[0]);return r===void 0||o===void 0?!1:a==="Gt"?r>o:r<o}function mm(e,t){let a=Ve(e?.values);return e?.key!=="metadata.name"||a.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:a[0]===t==(e.operator==="In")}function pr(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function um(e){let t=Ht(e.key),a=Ve(e.values).map(Ht);return hr.get(e.operator)?.text(t,a)??`${t} ${Ht(e.operator)} (${a.join(",")})`}function Vs(e,t){return ot(e)&&Object.hasOwn(e,t)?e[t]:void 0}function yr(e){return ot(e)?Object.entries(e):[]}function Ve(e){return Array.isArray(e)?e:[]}function ot(e){return typeof e=="object"&&e!==null}function gr(e){return typeof e=="string"}function Ht(e){return typeof e=="object"||e===void 0?"":String(e)}function fr(e){return[...e].sort(kr)}function kr(e,t){return e===t?0:e<t?-1:1}function pm(){let e=new Map,t=new WeakMap;return a=>{let s=t.get(a);if(s!==void 0)return s;let n=JSON.stringify(a),r=e.get(n)??e.size;return e.set(n,r),t.set(a,r),r}}function gm(e,t){let a=[],s=r=>{if(r===void 0)return!0;let o=t(r),i=a[o]??vr(r,e.labels,e.name);return a[o]=i,i},n=[{narrow:r=>s(r)?n:fm,implies:s}];return n[0]}var fm=[],xr={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},hm=(e,t)=>new Set(e===void 0?t:t.filter(a=>e.has(a))),wr=e=>Number.parseInt(e[0]??"",10),Sr={In:(e,t)=>({...e,exists:!0,allowed:hm(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,wr(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,wr(t))})};function vm(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(a=>e.excluded.has(a)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(a)>e.above&&Number(a)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var Rr=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function bm(e,t){let a=Rr(t);if(a.length===0)return;let s=new Map(e);for(let[n,{operator:r,values:o}]of a){let i=s.get(n)??xr,l=vm(Object.hasOwn(Sr,r)?Sr[r]?.(i,o??[])??i:i);if(l===void 0)return;s.set(n,l)}return s}function ym(e,t,a){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(s=>a.includes(s)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||a.every(s=>e.excluded.has(s))?!0:e.allowed!==void 0&&!a.some(s=>e.allowed?.has(s))}function km(e,t){let a=Rr(t);return a.length>0&&a.every(([s,{operator:n,values:r}])=>ym(e.get(s)??xr,n,r??[]))}function Pr(e){let t={narrow:a=>a===void 0?[t]:(a.nodeSelectorTerms??[]).flatMap(s=>{let n=bm(e,s);return n===void 0?[]:[Pr(n)]}),implies:a=>a===void 0||(a.nodeSelectorTerms??[]).some(s=>km(e,s))};return t}function wm(e){let t=Object.entries(e).map(([a,s])=>({key:a,operator:"In",values:[s]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function Sm(e){if(e!==void 0)return{nodeSelectorTerms:[{matchFields:[{key:"metadata.name",operator:"In",values:[e]}]}]}}function qs(e){let t=pm(),a=e.length===0?[Pr(new Map)]:e.map(n=>gm(n,t)),s=new Map;return({nodeName:n,nodeSelector:r,nodeAffinity:o})=>{let i=JSON.stringify([n,r,o]),l=s.get(i)??[Sm(n),wm(r??{}),o].reduce((c,d)=>d===void 0?c:c.flatMap(m=>m.narrow(d)),a);return s.set(i,l),l}}var xm={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},Rm={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Pm=new Map([...Object.entries(xm).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(Rm).map(([e,t])=>[e,{base:2,exponent:t}])]),Cm=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,Vm=/^[eE][-+]?[0-9]+$/,Aa=2n**63n-1n,qm=18,wt=9,Am=400;function H(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let a=Cm.exec(t);if(a===null)return;let s=Mm(a[4]??"");if(s===void 0)return;let n=a[1]==="-",r=Om(a[2]??""),o=a[3]?.slice(1)??"",i=s.base===10?Nm(r,o,s):$m(r,o,s);if(i!==void 0)return Cr(i,n);if(!(a[2]===""&&o===""))return Cr(Tm(r,o,s),n)}function W(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return H(e);if(typeof e=="string")return H(e.trim())}function Mm(e){let t=Pm.get(e);if(t!==void 0)return t;if(!Vm.test(e))return;let a=BigInt(e.replace(/^[eE]\+?/,""));if(!(a>Aa||a<-Aa-1n))return{base:10,exponent:Number(BigInt.asIntN(32,a))}}function Om(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function Nm(e,t,a){if(e.length+t.length>qm)return;let s=a.exponent-t.length|0;if(!(s<-wt))return{numerator:BigInt(e+t),scale:0-s,wide:!1}}function $m(e,t,a){if(!(t!==""||15-e.length-a.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(a.exponent),scale:0,wide:!1}}function Tm(e,t,a){let s=BigInt(e+t),n=a.base===10?t.length-a.exponent|0:t.length,r=a.base===10?s:s<<BigInt(a.exponent);if(r===0n||n<-Am)return{numerator:r,scale:n,wide:!0};let o=Dm(r,n);return a.base===2&&o>Aa*10n**BigInt(wt)?{numerator:Aa,scale:0,wide:!0}:{numerator:o,scale:wt,wide:!0}}function Dm(e,t){if(t<=wt)return e*10n**BigInt(wt-t);let a=t-wt;if(a>e.toString(16).length*2)return 1n;let s=10n**BigInt(a);return(e+s-1n)/s}function Cr(e,t){return t?{...e,numerator:-e.numerator}:e}var Lm=["k","M","G","T","P","E"],Im=["kilo","mega","giga","tera","peta","exa"],jm=["kibi","mebi","gibi","tebi","pebi","exbi"],Em=new Map([...Lm.flatMap((e,t)=>Bm(e,Im[t]??"",jm[t]??"")),...De("case",["n"],"n"),...De("case",["u"],"u"),...De("bytes-suffix",["b","byte","bytes"],""),...De("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...De("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...De("grammar",["millicore","millicores"],"m"),...De("grammar",["\u03BC","\xB5"],"u")]),Gm=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function Ms(e){if(W(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let a=t.normalize("NFKC"),s=a.replace(/\s+/g,"");if(As(s))return{code:a===s?"grammar":"space",suggestion:s};let n=Gm.exec(Fm(s));if(n===null)return{code:"grammar"};let[,r="",o=""]=n,i=Wm(o);if(i===void 0||!As(r+i.suffix))return{code:"grammar"};let{code:l,suffix:c,alternative:d}=i;return d===void 0?{code:l,suggestion:r+c}:{code:l,suggestion:r+c,alternative:r+d}}function Wm(e){return As(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:Em.get(e.toLowerCase())}function Fm(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function As(e){return H(e)!==void 0}function De(e,t,a){return t.map(s=>[s,{code:e,suffix:a}])}function Bm(e,t,a){let s=e.toLowerCase(),n=`${e.toUpperCase()}i`;return[[s,{code:"case",suffix:e,alternative:n}],...De("case",[`${s}i`],n),...De("bytes-suffix",[`${s}ib`,`${a}byte`,`${a}bytes`,a],n),...[`${s}b`,`${t}byte`,`${t}bytes`,t].map(r=>[r,{code:"bytes-suffix",suffix:e,alternative:n}])]}var Vr=4e3;function A(e,t){if(e.scale===t.scale)return Jt(e.numerator,t.numerator);let a=Jt(e.numerator,0n);if(a!==Jt(t.numerator,0n))return Jt(e.numerator,t.numerator);if(a===0)return 0;let s=Ma(e)-Ma(t);if(s!==0)return s>0?a:-a;let n=Math.max(e.scale,t.scale);return Jt(Oa(e,n),Oa(t,n))}function Je(e){return e.wide?Hm(e):zm(e)}function Le(e){let{numerator:t,scale:a}=e;if(t===0n)return"0";if(a<-Vr)return`${t}e${-a}`;if(a<=0)return(t*10n**BigInt(-a)).toString();let s=t<0n?"-":"",n=Ar(t).toString().padStart(a+1,"0"),r=n.slice(-a).replace(/0+$/,""),o=s+n.slice(0,-a);return r===""?o:`${o}.${r}`}function qr(e,t){if(t.numerator===0n)return e;if(e.numerator===0n)return t;let a=Math.max(e.scale,t.scale);if(Math.abs(e.scale-t.scale)>Vr)return Ma(e)>Ma(t)?e:t;let s=Oa(e,a)+Oa(t,a),n=e.wide||t.wide||BigInt.asIntN(64,s)!==s;return{numerator:s,scale:a,wide:n}}function Jt(e,t){return e===t?0:e<t?-1:1}function Ar(e){return e<0n?-e:e}function Ma(e){return Ar(e.numerator).toString().length-e.scale}function Oa(e,t){return e.numerator*10n**BigInt(t-e.scale)}function _t(e){return BigInt.asIntN(64,e)}function zm({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return Um(e,-t);let a=10n**BigInt(t),s=e/a;return e%a===0n?s:e>0n?s+1n:s-1n}function Um(e,t){if(t>=19)return 0n;let a=e*10n**BigInt(t),s=_t(a);return s===a||Km.has(t)?s:0n}var Km=new Set([1,2,3,6,9]);function Hm({numerator:e,scale:t}){if(t===0)return _t(e);if(t<=-64)return 0n;if(t<0)return _t(e*10n**BigInt(-t));if(e===0n)return 0n;let a=10n**BigInt(t),s=e<2n**63n-1n&&t<19?_t(e):e,n=s/a;return _t(s%a===0n?n:n+1n)}var _e="volume.beta.kubernetes.io/storage-class",Qt=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"];function Zt(e){return Os(e)??e.storageClassName??""}function Mr(e){return Os(e)!==void 0||typeof e.storageClassName=="string"}function Yt(e){return Os(e)??e.storageClassName??""}function Os(e){let t=e.annotations?.[_e];return typeof t=="string"?t:void 0}function P(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Qe(e){return Array.isArray(e)?e:[]}function E(e){return typeof e=="string"?e:void 0}function it(e){let t=Object.entries(P(e)).filter(a=>typeof a[1]=="string");return Object.fromEntries(t)}function Xt(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function ea(e){let t=P(P(e).metadata),a=E(t.name);return a===void 0||a===""?void 0:{...t,name:a}}var Jm=e=>{let t=P(e);return typeof t.key=="string"&&typeof t.operator=="string"},Ns=e=>Qe(e).filter(Jm).map(({key:t,operator:a,values:s})=>({key:t,operator:a,values:Qe(s).filter(n=>typeof n=="string")}));function _m(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=P(e);return{matchLabels:it(t.matchLabels),matchExpressions:Ns(t.matchExpressions)}}function $s(e){let t=P(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(s=>({matchExpressions:Ns(P(s).matchExpressions),matchFields:Ns(P(s).matchFields)}))}:void 0}function Or(e){return typeof e=="number"&&Number.isFinite(e)?String(e):E(e)}var Nr=e=>Qe(e).filter(t=>typeof t=="string");function Qm(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:a,uid:s}=P(e);return Xt({namespace:E(t),name:E(a),uid:E(s)})}function $r(e,t){let a=E(t.storageClassName);return a===void 0?{annotations:e}:{annotations:e,storageClassName:a}}function lt(e){let t=ea(e);if(t===void 0)return;let a=P(P(e).spec);return Xt({name:t.name,capacity:Or(P(a.capacity).storage),accessModes:Nr(a.accessModes),volumeMode:E(a.volumeMode),class:Yt($r(it(t.annotations),a)),attributesClass:E(a.volumeAttributesClassName),labels:it(t.labels),claimRef:Qm(a.claimRef),nodeAffinity:$s(P(a.nodeAffinity).required),isLocal:Object.keys(P(a.local)).length>0?!0:void 0,deleting:t.deletionTimestamp?!0:void 0})}function Ts(e){let t=ea(e);if(t===void 0)return;let a=P(P(e).spec),s=it(t.annotations),n=$r(s,a);return Xt({namespace:E(t.namespace)??"default",name:t.name,uid:E(t.uid),class:Mr(n)?Zt(n):void 0,request:Or(P(P(a.resources).requests).storage),accessModes:Nr(a.accessModes),volumeMode:E(a.volumeMode),attributesClass:E(a.volumeAttributesClassName),selector:_m(a.selector),volumeName:E(a.volumeName)||void 0,bindCompleted:s["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,hasSelectedNode:s["volume.kubernetes.io/selected-node"]?!0:void 0,labels:it(t.labels)})}var Dr=1e4,Na=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function Zm(e){let t=Na(P(e.ordinals).start,0),a=Math.min(Na(e.replicas,1),Dr);return Array.from({length:a},(s,n)=>t+n)}var Ym=e=>Qe(e.volumeClaimTemplates).flatMap(t=>ea(t)?.name??[]);function Xm(e,t){let a=Zm(t),s=t.podManagementPolicy==="Parallel",n=r=>`${e}-${r}`;return a.map((r,o)=>({name:n(r),ordinal:r,gates:o===0?{}:s?{behind:n(a[0])}:{after:n(r-1)}}))}function $a(e,t,a){return Qe(P(e).volumes).flatMap(s=>{let n=E(P(s).name),r=P(P(P(s).ephemeral).volumeClaimTemplate);if(n===void 0||Object.keys(r).length===0)return[];let o={...P(r.metadata),name:`${t}-${n}`,namespace:a},i=Ts({metadata:o,spec:r.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t},pod:t}]})}function eu(e,t){let a=s=>!t.includes(E(P(s).name)??"");return{...e,volumes:Qe(e.volumes).filter(a)}}function Lr(e){return Qe(e.volumes).flatMap(t=>E(P(P(t).persistentVolumeClaim).claimName)??[])}function Ir(e){let t=P(P(e.affinity).nodeAffinity),a=it(e.nodeSelector);return Xt({nodeSelector:Object.keys(a).length===0?void 0:a,nodeAffinity:$s(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:E(e.nodeName)||void 0})}var ta=e=>P(P(e.template).spec),Ds=e=>({podSpec:ta(e),count:Na(e.replicas,1)}),Tr={Pod:e=>({podSpec:e,count:1}),DaemonSet:e=>({podSpec:ta(e),count:1}),Deployment:Ds,ReplicaSet:Ds,ReplicationController:Ds,Job:e=>({podSpec:ta(e),count:e.suspend===!0?0:Na(e.parallelism,1)}),CronJob:e=>({podSpec:ta(P(P(e.jobTemplate).spec)),count:e.suspend===!0?0:1})};function tu(e){let t=E(P(e).kind)??"",a=Object.hasOwn(Tr,t)?Tr[t]?.(P(P(e).spec)):void 0;return a&&{...a,count:Math.min(a.count,Dr)}}var au=(e,t)=>Array.from({length:t},(a,s)=>`${e}-<${s+1}>`);function su(e,t,a){let s=Ym(a),n=eu(ta(a),s),r=Lr(n),o=Ir(n);return Xm(e,a).map(({name:i,ordinal:l,gates:c})=>{let d=$a(n,i,t).map(m=>m.name);return{namespace:t,name:i,claims:[...s.map(m=>`${m}-${e}-${l}`),...r,...d],...d.length===0?{}:{ephemeralClaims:d},...o,...c}})}function Ta(e,t){let a=ea(e)?.name;if(a===void 0)return[];let{kind:s,spec:n}=P(e);if(s==="StatefulSet")return su(a,t,P(n)).filter(d=>d.claims.length>0);let r=tu(e);if(r===void 0||r.count===0)return[];let{podSpec:o}=r,i=s==="Pod"||$a(o,a,t).length===0,l=s==="Pod"?a:`${a}-*`;return(i?[l]:au(a,r.count)).flatMap(c=>{let d=$a(o,c,t).map(p=>p.name),m=[...Lr(o),...d];return m.length===0?[]:[{namespace:t,name:c,claims:m,ephemeralClaims:d,...Ir(o)}]})}function Ie(e){let t=new Map;return{isLimited:(n,r)=>jr(n).some(o=>o.get("limits").get(r).exists)||a(n,r,["default","max"]),isRequested:(n,r)=>jr(n).some(o=>o.get("requests").get(r).exists||o.get("limits").get(r).exists)||a(n,r,["defaultRequest","default","max","min"])};function a(n,r,o){return s(n).some(l=>o.some(c=>l.get(c).get(r).exists))||e.mayBeUnread("LimitRange")}function s({workload:{resource:n}}){let r=`${n.hasOwnNamespace}/${n.namespace}`,o=t.get(r);if(o)return o;let l=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,n)!==!1).flatMap(({at:c})=>nu(c));return t.set(r,l),l}}function nu(e){return e.get("spec").get("limits").items().filter(a=>a.get("type").text()==="Container")}function ct({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function _({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function jr({at:e,workload:t}){let a=t.spec.get("resources");return[e.get("resources"),a]}var Wr=ir(Ls(),1);function x(e,t,a){return lu(e,t,a)[0]}function lu(e,t,a){let s=e.length>=8?3:e.length>=4?2:0,n=[];for(let r of t){let o=a(r);if(o===e||Math.abs(o.length-e.length)>=3)continue;let i=cu(o,e);i<s&&Gr(o)!==Gr(e)&&!mu(o,e)&&n.push({item:r,distance:i})}return n.sort((r,o)=>r.distance-o.distance).map(({item:r})=>r)}function cu(e,t){return Da(e)===Da(t)?.5:du(e,t)?1:(0,Wr.distance)(e,t)}function Da(e){return e.toLowerCase().replace(/[-_.]/g,"")}function du(e,t){if(e.length!==t.length)return!1;let a=[...e].findIndex((s,n)=>s!==t[n]);return a>=0&&e[a]===t[a+1]&&e[a+1]===t[a]&&e.slice(a+2)===t.slice(a+2)}function Gr(e){return e.replace(/\d+/g,"")}function mu(e,t){let a=e.split(/[-_.]/),s=t.split(/[-_.]/);return a.length!==s.length?Math.abs(a.length-s.length)>0&&Da(e)!==Da(t):a.some((n,r)=>n!==s[r]&&Math.min(n.length,s[r]?.length??0)<=2)}function Ze(e){return`${e.name}=${e.text()??""}`}function qe({pair:e,label:t,isKey:a,workload:s}){return{at:a?e.key:e,values:{selector:Ze(e),label:Ze(t),workload:h(s.resource)},related:[{at:a?t.key:t,note:"the label of the pods"}]}}function ge(e){return e.slice(0,e.lastIndexOf("/")+1)}function M(e,t){return ge(e.file)===ge(t.file)}function aa(e,t){let a=s=>s.file===t.file?0:M(s,t)?1:2;return[...e].sort((s,n)=>a(s)-a(n))}var xt=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|__[A-Za-z]\w*__|ENC\[AES256_GCM/,uu=new RegExp(`${xt.source}|<[^<>]+>|^[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*$`);function Ee(e){return typeof e=="string"&&uu.test(e)}function F(e){return e.get("protocol").text()??"TCP"}function Q({containers:e}){return e.flatMap(({at:t})=>t.get("ports").items())}function dt({containers:e,spec:t}){return e.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??t.get("containers").key}function Ge(e){return[...new Set(Q({containers:e}).flatMap(t=>t.get("containerPort").number()??[]))]}function Rt(e){return Q({containers:e}).some(t=>[t.get("name"),t.get("containerPort")].some(a=>Ee(a.scalar())))}function sa({containers:e}){return e.flatMap(t=>t.role==="ephemeral"?[]:[{role:t.role,ports:pu(t)}])}function pu(e){return Q({containers:[e]}).map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}var gu=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],c1=L(gu,({kind:e})=>e);var fu=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],d1=L(fu,({by:e})=>e);var hu=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,vu=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function Pt({group:e,kind:t}){return Rs(e,t)===void 0&&!hu.test(e)&&!vu.test(t)}function oe(e){let t=T(()=>e.resources.filter(a=>Pt(a)&&!e.workloadOf(a)));return{exist:()=>t().length>0,mayServe:a=>t().some(s=>e.sameNamespace(a,s)!==!1)}}function we(e,t){let a=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(n=>a.get(n).entries().map(([r])=>r))}var bu=/^([-+]?[0-9]+)%$/;function na(e,t,a){if(typeof e=="number")return Number.isInteger(e)?e:void 0;let s=bu.exec(e);if(s===null)return;let n=Number(s[1])*t/100,r=a==="up"?Math.ceil(n):Math.floor(n);return r===0?0:r}var Ae=["Deployment","StatefulSet","ReplicaSet"];function Ye(e,t){return e.referencesTo(t).flatMap(a=>{let{from:s,state:n}=a;if(n!=="resolved"||!yu(e,a,t))return[];if(s.visitable==="HorizontalPodAutoscaler"){let l=s,c=l.at.get("spec"),d=c.get("minReplicas").number()??1;return[{resource:l,reference:a,least:d,most:c.get("maxReplicas").number()??d}]}if(s.visitable!=="ScaledObject")return[];let r=s,o=r.at.get("spec"),i=o.get("minReplicaCount").number()??0;return[{resource:r,reference:a,least:i,most:o.get("maxReplicaCount").number()??100}]})}function yu(e,{from:t,targets:a},s){return e.areNear(t,s)?e.isComplete||e.isNamespaceGiven(t)||M(t,s)?!0:a.filter(n=>e.areNear(t,n)).length===1:!1}function We(e,t){let{resource:a,replicas:s}=t,n=Ye(e,a);if(n.length>0&&s!==0){let o=Math.min(...n.map(i=>i.least));return{autoscalers:n,least:o,most:Math.max(...n.map(({most:i})=>i))}}if(s===void 0||a.kind==="PodTemplate")return;let r=a.kind==="Pod"||ku(a);if(!(!e.isComplete&&(!r||e.mayBeUnread(a.name))))return{autoscalers:n,least:s,most:s}}function Fe(e,{resource:t}){return e.referencesTo(t).some(({from:a})=>a.visitable!=="VerticalPodAutoscaler"?!1:a.at.get("spec").get("updatePolicy").get("updateMode").text()!=="Off")}function ku(e){return e.at.get("spec").get("replicas").exists}function ra(e,t,a){return e.sameNamespace(t,a)!==!0?!1:e.isComplete?!0:e.isNamespaceGiven(t)?e.areNear(t,a):M(t,a)}function oa({resource:e},t){if(e.visitable!=="Deployment")return!1;let a=e.at.get("spec").get("strategy");if((a.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let s=a.get("rollingUpdate").get("maxSurge").scalar()??"25%",n=a.get("rollingUpdate").get("maxUnavailable").scalar()??"25%";return na(n,t,"down")===0&&(na(s,t,"up")??0)>0}function G(e){let t=fe(e).labels(),a=e.get("matchExpressions").value;return Array.isArray(a)&&a.length>0?{matchLabels:t,matchExpressions:a}:{matchLabels:t}}function fe(e){return e.get("matchLabels")}function Is(e){return Object.keys(e.labels()).length===e.entries().length}function Xe(e){let{matchLabels:t,matchExpressions:a}=G(e);return Object.keys(t).length===0&&a===void 0}function z(e){return e.at.get("spec").get("type").text()==="ExternalName"}function ie(e){return e.at.get("spec").get("clusterIP").text()==="None"}function mt(e,t){return e.ofKind("EndpointSlice").filter(({at:a})=>V(a).get("labels").get("kubernetes.io/service-name").text()===t)}function ia(e){let t=[],a=[e];for(;a.length>0;){let s=a.pop();if(typeof s=="string")t.push(s);else if(Array.isArray(s))for(let n of s)a.push(n);else if(D(s))for(let n of Object.values(s))a.push(n)}return t}function Ct(e,{resource:t}){return Ye(e,t).flatMap(xu)}function la(e){let{isRequested:t}=Ie(e),a=new Map;return s=>{let{workload:n}=s,r=a.get(n)??wu(e,n);if(a.set(n,r),r.length===0||!ct(s))return[];let o=[s,...Su(e,s)];return r.filter(({container:i,resource:l})=>(i===void 0||i===s.name)&&!o.some(c=>t(c,l)))}}function wu(e,t){let a=Ct(e,t),s=()=>e.mayBeUnread(t.resource.name)||Fe(e,t);return a.length>0&&s()?[]:a}function Su(e,{workload:{resource:t},name:a}){return e.workloads.filter(s=>s.resource!==t&&s.resource.kind===t.kind&&s.resource.name===t.name&&e.sameNamespace(s.resource,t)!==!1).flatMap(({containers:s})=>s.filter(n=>n.name===a))}function xu({resource:e}){return e.visitable==="ScaledObject"?Cu(e):Pu(e)}var Ru="autoscaling.alpha.kubernetes.io/metrics";function Pu(e){let t=e.at.get("spec"),a=t.get("targetCPUUtilizationPercentage"),s=t.get("metrics");if(a.exists||s.items().length===0){if(V(e.at).get("annotations").get(Ru).exists&&!a.exists)return[];let n=a.exists?a:t.get("scaleTargetRef").key;return[{autoscaler:e,resource:"cpu",container:void 0,at:n}]}return s.items().flatMap(n=>["resource","containerResource"].flatMap(r=>{let o=n.get(r),l=o.get("target").get("averageUtilization").exists||o.get("targetAverageUtilization").exists,c=o.get("name").text();if(!c||!l)return[];let d=r==="containerResource"?o.get("container"):void 0;return[{autoscaler:e,resource:c,container:d?.text(),at:o.get("name"),...d?.text()===void 0?{}:{containerAt:d}}]}))}function Cu(e){return e.at.get("spec").get("triggers").items().flatMap(t=>{let a=t.get("type").text(),s=t.get("metadata").labels(),n=t.get("metricType").text()??s.type;return a!=="cpu"&&a!=="memory"||n!==void 0&&n!=="Utilization"?[]:[{autoscaler:e,resource:a,container:s.containerName,at:t.get("type")}]})}var Vu=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,qu=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function Vt(e){return Vu.test(e)}function La(e,t){let[a,s]=[Fr(e),Fr(t)],n=[...a].filter(r=>s.has(r));return a.has("patch")||s.has("patch")?!0:n.some(r=>!qu.has(r))||n.length===Math.min(a.size,s.size)}function le(e,t,a){return e.isComplete||t.file===a.file?!0:M(t,a)&&!Vt(ge(t.file))&&!La(t.file,a.file)}function ca(e,t,a){return e.isComplete||t.file===a.file?!0:e.areNear(t,a)&&!Vt(ge(t.file))&&!Vt(ge(a.file))}function Se(e,t){return e.kind===t.kind&&e.name===t.name}function Fr(e){let t=e.slice(ge(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(a=>a!==""))}var Au=new Map(Object.entries({"":["users","groups"],"authentication.k8s.io":["userextras","uids"],"certificates.k8s.io":["signers"],extensions:["replicationcontrollers"]})),Mu=new Map(Object.entries({"extensions/daemonsets":15,"extensions/deployments":15,"extensions/ingresses":21,"extensions/networkpolicies":15,"extensions/replicasets":15})),Ou=new Map(Object.entries({cm:"configmaps",cj:"cronjobs",crd:"customresourcedefinitions",crds:"customresourcedefinitions",csr:"certificatesigningrequests",deploy:"deployments",ds:"daemonsets",ep:"endpoints",ev:"events",hpa:"horizontalpodautoscalers",ing:"ingresses",limits:"limitranges",netpol:"networkpolicies",no:"nodes",ns:"namespaces",pc:"priorityclasses",pdb:"poddisruptionbudgets",po:"pods",pv:"persistentvolumes",pvc:"persistentvolumeclaims",quota:"resourcequotas",rc:"replicationcontrollers",rs:"replicasets",sa:"serviceaccounts",sc:"storageclasses",sts:"statefulsets",svc:"services"})),Nu=new Map(Object.entries({pods:["attach","binding","ephemeralcontainers","eviction","exec","log","portforward","proxy","resize"],services:["proxy"],nodes:["checkpoint","configz","healthz","log","metrics","pods","proxy","spec","stats"],namespaces:["finalize"],serviceaccounts:["token"],deployments:["rollback","scale"],replicasets:["scale"],statefulsets:["scale"]})),$u=["status","finalizers"],js=L(ke,({plural:e})=>e),ee=new Set(ke.map(({group:e})=>e)),da=["get","list","watch","create","update","patch","delete","deletecollection","use","bind","escalate","impersonate","approve","sign","attest","proxy"];function ma(e,t){return[...ke.filter(s=>s.group===e).map(({plural:s})=>s),...Au.get(e)??[]].filter(s=>{let n=Mu.get(`${e}/${s}`);return n===void 0||t<=n})}function Es(e,t){return(js.get(e)??[]).map(({group:a})=>a).filter(a=>ma(a,t).includes(e))}function Gs(e){let t=e.toLowerCase();return js.has(t)?t:ke.find(({kind:a})=>a.toLowerCase()===t)?.plural??Ou.get(t)}function Ws(e){let t=Nu.get(e);return t?[...t,...$u]:[]}function Fs(e,t){let a=(js.get(t)??[]).filter(({group:s})=>e.includes(s));return a.length===0?void 0:a.every(({namespaced:s})=>!s)}var Tu={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},Du=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,Lu=2**63;function Br(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let a=[...t.matchAll(Du)],s=a.length>0&&a.map(([o])=>o).join("")===t,n=a.reduce((o,[,i,l])=>o+Number(i)*(Tu[l??""]??0),0);if(!s||n>=Lu)return;let r=n/1e9;return e.startsWith("-")?-r:r}var Iu=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],ju=["SUN","MON","TUE","WED","THU","FRI","SAT"],Eu={name:"minute",lowest:0,highest:59,names:[]},Gu={name:"hour",lowest:0,highest:23,names:[]},Wu={name:"day of month",lowest:1,highest:31,names:[]},Fu={name:"month",lowest:1,highest:12,names:Iu},Bu={name:"day of week",lowest:0,highest:6,names:ju},Bs=5,Ia="@every ",Kr=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function ze(e){if(e==="")return pa("empty",e,"it is empty");if(e.includes("TZ"))return pa("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith(Ia))return Uu(e.slice(Ia.length));let t=Kr.get(e)??e;return t.startsWith("@")?pa("shorthand",e,Ku(e)):Hu(t.split(zu).filter(a=>a!==""))}var zu=/(?:[^\S\ufeff]|\u0085)+/;function Uu(e){let t=Br(e);return t===void 0?pa("duration",e,`${Be(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function Ku(e){let t=e.trim().toLowerCase();return Kr.has(t)||t===Ia.trim()?`it has to be written '${t}' exactly${t===Ia.trim()?", with a duration behind it":""}`:`there is no ${Be(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function Hu(e){if(e.length!==Bs)return pa("field-count",e.join(" "),Ju(e.length));let[t="",a="",s="",n="",r=""]=e,o=ua(t,Eu);if("problem"in o)return o;let i=ua(a,Gu);if("problem"in i)return i;let l=ua(s,Wu);if("problem"in l)return l;let c=ua(n,Fu);if("problem"in c)return c;let d=ua(r,Bu);return"problem"in d?d:{cron:{minutes:o.values,hours:i.values,daysOfMonth:l.values,months:c.values,daysOfWeek:d.values,needsBothDays:l.isAny||d.isAny}}}function Ju(e){let t=e===Bs+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${Bs}${t}`}function ua(e,t){let a=new Set,s=!1;for(let n of e.split(",").filter(r=>r!=="")){let r=_u(n,t);if("problem"in r)return r;for(let o=r.first;o<=r.last;o+=r.step)a.add(o);s||=r.isAny}return{values:a,isAny:s}}function _u(e,t){let{name:a,lowest:s,highest:n}=t,[r="",o,...i]=e.split("/"),[l="",c,...d]=r.split("-"),m=(y,k)=>({problem:{code:y,value:e,text:k,field:a}}),p=l==="*"||l==="?",g=p?s:zr(l,t);if(g===void 0)return m("number",Ur(l,t));if(!p&&d.length>0)return m("hyphens",`${a} ${Be(e)} has two hyphens`);let v=p||c===void 0&&o!==void 0?n:c===void 0?g:zr(c,t);if(v===void 0)return m("number",Ur(c??"",t));if(i.length>0)return m("slashes",`${a} ${Be(e)} has two slashes`);let b=o===void 0?1:Hr(o);return b===void 0?m("number",`the step ${Be(o??"")} of the ${a} is no number`):g<s?m("too-low",`${a} ${g} is below ${s}`):v>n?m("too-high",Qu(v,t)):g>v?m("backwards",`the ${a} runs backwards in ${Be(e)}`):b===0?m("step",`the step of the ${a} in ${Be(e)} has to be 1 or more`):{first:g,last:v,step:b,isAny:p&&b===1}}function zr(e,t){let a=t.names.indexOf(e.toUpperCase());return a===-1?Hr(e):t.lowest+a}function Hr(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function Ur(e,{name:t,names:a}){let s=e.slice(0,3).toUpperCase();if(e.length>3&&a.includes(s))return`${t} ${Be(e)} has to be written '${s}'`;if(e==="")return`a number is missing in the ${t}`;let n=a.length>0?` nor a name such as ${a[1]}`:"";return`${t} ${Be(e)} is ${n===""?"no number":"neither a number"}${n}`}function Qu(e,{name:t,highest:a}){return`${t} ${e} is above ${a}${t==="day of week"&&e===7?", Sunday is 0":""}`}function Be(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function pa(e,t,a){return{problem:{code:e,value:t,text:a}}}var Zu=[31,29,31,30,31,30,31,31,30,31,30,31];function zs(e){if("seconds"in e)return!1;let{minutes:t,hours:a,months:s,daysOfMonth:n,daysOfWeek:r,needsBothDays:o}=e;if(t.size===0||a.size===0)return!0;let i=[...s].some(l=>[...n].some(c=>c<=(Zu[l-1]??0)));return o?!i||r.size===0:s.size===0||!i&&r.size===0}function ja({minAvailable:e,maxUnavailable:t},a){let s=Jr(a.map(({pods:c})=>c));if(t===void 0&&typeof e=="number")return Us({healthy:s,expectedPods:s,desiredHealthy:e});let n=t??e;if(n===void 0)return Us({healthy:s,expectedPods:0,desiredHealthy:0});let r=Jr(a.map(({scale:c})=>c??0)),o=na(n,r,"up");if(o===void 0)return;if(a.some(({isUnscalable:c})=>c))return{expectedPods:0,desiredHealthy:0,disruptionsAllowed:0,uncounted:"unscalable"};let i=t===void 0?o:Math.max(0,r-o),l=Us({healthy:s,expectedPods:r,desiredHealthy:i});return a.some(({scale:c})=>c===void 0)?{...l,uncounted:"bare"}:l}function Us({healthy:e,expectedPods:t,desiredHealthy:a}){let s=t<=0?0:Math.max(0,e-a);return{expectedPods:t,desiredHealthy:a,disruptionsAllowed:s}}function Jr(e){return e.reduce((t,a)=>t+a,0)}var Ea="docker.io",Yu="index.docker.io",Ga="library/";var _r="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",Xu=`(?:${_r}(?:\\.${_r})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Qr="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",ep=`${Qr}(?:/${Qr})*`,tp="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",ap="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",sp=new RegExp(`^(?:(${Xu})/)?(${ep})(?::(${tp}))?(?:@(${ap}))?$`),np=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,rp=/^[a-f0-9]{64}$/;function ut(e){if(rp.test(e))return;let[t,a]=op(e),s=a.split(":",1)[0]??"";if(s!==s.toLowerCase())return;let n=sp.exec(`${t}/${a}`);if(n===null)return;let[,r="",o="",i,l]=n;if(!(o.length>255)&&!(l!==void 0&&!np.test(l)))return{registry:r,repository:o,name:r===""?o:`${r}/${o}`,familiarName:ip(r,o),tag:i??(l===void 0?"latest":""),explicitTag:i,digest:l}}function op(e){let t=e.indexOf("/");if(t===-1)return[Ea,Ga+e];let a=e.slice(0,t),s=e.slice(t+1),n=a==="localhost"||/[.:]/.test(a)||a!==a.toLowerCase(),r=n&&a!==Yu?a:Ea,o=n?s:e,i=r===Ea&&!o.includes("/");return[r,i?Ga+o:o]}function ip(e,t){if(e==="")return t;if(e!==Ea)return`${e}/${t}`;if(!t.startsWith(Ga))return t;let a=t.slice(Ga.length);return a.includes("/")?t:a}function Re(e){if(e==null)return new Map;if(typeof e!="object"||Array.isArray(e))return;let t=new Map;for(let[a,s]of Object.entries(e)){let n=W(s);if(n===void 0)return;t.set(a,lp(n))}return t}function ga(e){return H(e)??{numerator:0n,scale:0,wide:!1}}function xe(e,t){return Xr(e,t,qr)}function Zr(e,t){return Xr(e,t,(a,s)=>A(s,a)>0?s:a)}function Wa(e,t){let a=BigInt(Math.max(0,Math.trunc(t)));return new Map([...e].map(([s,n])=>[s,{...n,numerator:n.numerator*a}]))}function fa(e,t){return{requests:Yr(e,"requests",t),limits:Yr(e,"limits",t)}}function Yr(e,t,a){let s=new Map,n=new Map,r=new Map;for(let i of e)i.role!=="init"&&(s=xe(s,i[t])),i.role==="sidecar"&&(n=xe(n,i[t])),i.role==="init"&&(r=Zr(r,xe(i[t],n)));let o=[...a?.[t]??[]].filter(([i])=>i==="cpu"||i==="memory");return new Map([...Zr(s,r),...o])}function Xr(e,t,a){let s=new Map(e);for(let[n,r]of t){let o=s.get(n);s.set(n,o===void 0?r:a(o,r))}return s}function lp(e){return e.scale<=3?e:{...e,numerator:Je({...e,scale:e.scale-3,wide:!0}),scale:3}}var cp=["min","max","default","defaultRequest","maxLimitRequestRatio"];function ha(e){if(typeof e!="object"||e===null)return;let t=e,[a,s,n,r,o]=cp.map(c=>Re(t[c]));if(typeof t.type!="string"||!a||!s||!n||!r||!o)return;let i=t.type==="Container",l=i?new Map([...s,...n]):n;return{type:t.type,min:a,max:s,default:l,defaultRequest:i?new Map([...a,...l,...r]):r,maxLimitRequestRatio:o}}function qt(e){let t=e.filter(({type:a})=>a==="Container");return{requests:new Map(t.flatMap(({defaultRequest:a})=>[...a])),limits:new Map(t.flatMap(a=>[...a.default]))}}function Ue(e,t){let a=new Map([...e.limits,...e.requests]);return{...e,requests:new Map([...t.requests,...a]),limits:new Map([...t.limits,...e.limits])}}function At(e,t){return[...[...e.min].flatMap(([a,s])=>dp(t,a,s)),...[...e.max].flatMap(([a,s])=>mp(t,a,s)),...[...e.maxLimitRequestRatio].flatMap(([a,s])=>up(t,a,s))]}function Ks(e,t){let a={requests:t,limits:t};return At({...e,maxLimitRequestRatio:new Map},a).map(s=>({...s,field:"request"}))}function Hs(e,t){return[...t.limits].flatMap(([a,s])=>{let n=e.requests.get(a);return n===void 0||e.limits.has(a)||A(n,s)<=0?[]:[{bound:"max",field:"request",resource:a,enforced:s,found:n}]})}function dp({requests:e,limits:t},a,s){let n=e.get(a),r=t.get(a),o={bound:"min",resource:a,enforced:s};return n===void 0?[{...o,field:"request"}]:A(n,s)<0?[{...o,field:"request",found:n}]:r&&A(r,s)<0?[{...o,field:"limit",found:r}]:[]}function mp({requests:e,limits:t},a,s){let n=e.get(a),r=t.get(a),o={bound:"max",resource:a,enforced:s};return r===void 0?[{...o,field:"limit"}]:A(r,s)>0?[{...o,field:"limit",found:r}]:n&&A(n,s)>0?[{...o,field:"request",found:n}]:[]}function up({requests:e,limits:t},a,s){let n=e.get(a),r=t.get(a),o={bound:"maxLimitRequestRatio",resource:a,enforced:s};return!n||n.numerator===0n?[{...o,field:"request"}]:!r||r.numerator===0n?[{...o,field:"limit"}]:eo(r,n)>eo(s,pp)?[{...o,field:"limit",found:r}]:[]}var pp={numerator:1n,scale:0,wide:!1};function eo(e,t){return to(e)/to(t)}function to({numerator:e,scale:t}){return t<-20?Number.NaN:Number(e*10n**BigInt(3-t))}function Js(e){return e.split("/").includes("..")}function ao(e){return{value:e,path:[]}}function C(e,...t){return t.reduce(({value:a,path:s},n)=>({value:_s(a)&&Object.hasOwn(a,n)?a[n]??void 0:void 0,path:[...s,n]}),e)}function Me(e,...t){let{value:a,path:s}=C(e,...t);return Array.isArray(a)?a.map((n,r)=>({value:n,path:[...s,r]})):[]}function so({value:e}){return _s(e)?Object.keys(e):[]}function Z({value:e}){return typeof e=="string"?e:void 0}function va({value:e}){return e!=null}function ba({value:e}){return _s(e)}function _s(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var gp=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function no(e){let t=ao(e),a=C(t,"spec"),s=gp.flatMap(([n,r])=>Me(a,n).map(o=>({name:`${r} '${Z(C(o,"name"))??""}'`,at:o,securityContext:C(o,"securityContext")})));return{annotations:C(t,"metadata","annotations"),spec:a,containers:s}}function pt({spec:e,containers:t}){return[{name:"the pod",at:C(e,"securityContext")},...t.map(({name:a,securityContext:s})=>({name:a,at:s}))]}function ya({spec:e}){return C(e,"hostUsers").value===!1}function Fa({spec:e}){return C(e,"os","name").value==="windows"}function et(e,t){return a=>e(a)?[]:t(a)}var fp=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),ro=["","container_t","container_init_t","container_kvm_t"],io=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],lo=[...io,"net.ipv4.ip_local_reserved_ports"],co=[...lo,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],mo=[...co,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],hp=[...mo,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],Qs=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:vp}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>Zs(e,fp)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:yp}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:kp}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:wp}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:Sp}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:xp}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:Ba},{from:35,violations:et(ya,Ba)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>oo(e,ro)},{from:31,violations:e=>oo(e,[...ro,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:bp},{from:19,violations:Ys}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>ka(e,io)},{from:27,violations:e=>ka(e,lo)},{from:29,violations:e=>ka(e,co)},{from:32,violations:e=>ka(e,mo)},{from:37,violations:e=>ka(e,hp)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:Rp}]}];function Zs({containers:e},t){return e.flatMap(({name:a,securityContext:s})=>Me(s,"capabilities","add").flatMap(n=>{let r=Z(n);return r===void 0||t.has(r)?[]:[{path:n.path,text:`${a} adds the capability '${r}'`}]}))}function Ba({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=C(a,"procMount");return!va(s)||s.value==="Default"?[]:[{path:s.path,text:`${t} mounts /proc as '${Z(s)??""}'`}]})}function Ys(e){return uo(e,"seccompProfile","seccomp")}function uo(e,t,a){return pt(e).flatMap(({name:s,at:n})=>{let r=C(n,t),o=C(r,"type");return!ba(r)||o.value==="RuntimeDefault"||o.value==="Localhost"?[]:[{path:o.path,text:`${s} has the ${a} profile '${Z(o)??""}'`}]})}function vp(e){let t="container.apparmor.security.beta.kubernetes.io/",a=n=>n===""||/^(runtime\/default$|localhost\/)/.test(n),s=so(e.annotations).flatMap(n=>{let r=C(e.annotations,n),o=Z(r);return!n.startsWith(t)||o===void 0||a(o)?[]:[{path:r.path,text:`container '${n.slice(t.length)}' has the AppArmor profile '${o}'`}]});return[...uo(e,"appArmorProfile","AppArmor"),...s]}function bp({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:s,at:n})=>({name:s,key:`container.seccomp.security.alpha.kubernetes.io/${Z(C(n,"name"))??""}`}))].flatMap(({name:s,key:n})=>{let r=C(e,n),o=Z(r);return o===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(o)?[]:[{path:r.path,text:`${s} has the seccomp profile '${o}'`}]})}function yp({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:C(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:a})=>({path:a.path,text:`${t} is true`}))}function kp({spec:e}){return Me(e,"volumes").flatMap(t=>{let a=C(t,"hostPath");return va(a)?[{path:a.path,text:`volume '${Z(C(t,"name"))??""}' is a hostPath`}]:[]})}function wp({containers:e}){return e.flatMap(({name:t,at:a})=>Me(a,"ports").flatMap(s=>{let{value:n,path:r}=C(s,"hostPort");return typeof n=="number"&&n!==0?[{path:r,text:`${t} uses the host port ${n}`}]:[]}))}function Sp({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],a=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:s,at:n})=>[...t,...a].flatMap(r=>["httpGet","tcpSocket"].flatMap(o=>{let i=C(n,...r,o,"host");return Z(i)?[{path:i.path,text:`${s} sets the host of its ${r.at(-1)}`}]:[]})))}function xp({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=C(a,"privileged");return s.value===!0?[{path:s.path,text:`${t} is privileged`}]:[]})}function oo(e,t){return pt(e).flatMap(({name:a,at:s})=>{let n=C(s,"seLinuxOptions"),r=(o,i)=>o==="type"?!t.includes(i):i!=="";return["type","user","role"].flatMap(o=>{let i=C(n,o),l=Z(i);return l===void 0||!r(o,l)?[]:[{path:i.path,text:`${a} has the SELinux ${o} '${l}'`}]})})}function ka({spec:e},t){return Me(e,"securityContext","sysctls").flatMap(a=>{let s=C(a,"name"),n=Z(s);return n===void 0||t.includes(n)?[]:[{path:s.path,text:`the pod sets the sysctl '${n}'`}]})}function Rp(e){return pt(e).flatMap(({name:t,at:a})=>{let s=C(a,"windowsOptions","hostProcess");return s.value===!0?[{path:s.path,text:`${t} runs as a process of the host`}]:[]})}var Pp=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],Cp=new Set(["NET_BIND_SERVICE"]),bo=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:po},{from:25,violations:et(Fa,po)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:go},{from:25,violations:et(Fa,go)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:Ba}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:Vp}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:fo},{from:35,violations:et(ya,fo)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:ho},{from:35,violations:et(ya,ho)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:vo},{from:25,violations:et(Fa,vo)}]}];function po({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=C(a,"allowPrivilegeEscalation");return s.value===!1?[]:[{path:s.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function go(e){return[...e.containers.flatMap(({name:a,securityContext:s})=>Me(s,"capabilities","drop").some(({value:o})=>o==="ALL")?[]:[{path:C(s,"capabilities","drop").path,text:`${a} does not drop the capabilities 'ALL'`}]),...Zs(e,Cp)]}function Vp({spec:e}){return Me(e,"volumes").flatMap(t=>{let a=Pp.find(n=>va(C(t,n)));if(a===void 0)return[];let s=Z(C(t,"name"))??"";return[{path:C(t,a).path,text:`volume '${s}' is of the type ${a}`}]})}function fo(e){let t=pt(e).flatMap(({name:a,at:s})=>{let n=C(s,"runAsNonRoot");return n.value===!1?[{path:n.path,text:`${a} sets runAsNonRoot to false`}]:[]});return t.length>0||C(e.spec,"securityContext","runAsNonRoot").value===!0?t:yo(e,"runAsNonRoot",({value:a})=>a===!0)}function ho(e){return pt(e).flatMap(({name:t,at:a})=>{let s=C(a,"runAsUser");return s.value===0?[{path:s.path,text:`${t} runs as user 0, which is root`}]:[]})}function vo(e){let t=Ys(e);return t.length>0||ba(C(e.spec,"securityContext","seccompProfile"))?t:yo(e,"seccompProfile",ba)}function yo({spec:e,containers:t},a,s){let n=t.filter(({securityContext:r})=>!s(C(r,a)));return n.length>1&&n.length===t.length?[{path:C(e,"securityContext",a).path,text:`neither the pod nor its containers set ${a}`}]:n.map(({name:r,securityContext:o})=>({path:C(o,a).path,text:`neither the pod nor ${r} sets ${a}`}))}var J="pod-security.kubernetes.io/",qp=["enforce","audit","warn"],en=["privileged","baseline","restricted"],gt=qp.flatMap(e=>[J+e,`${J}${e}-version`]);function Mt(e){let t=d=>Object.hasOwn(e,d)?e[d]:void 0,a=gt.flatMap(d=>{let m=t(d),p=d.endsWith("-version")?"version":"level";return m===void 0||(p==="version"?ko(m):Xs(m))!==void 0?[]:[{label:d,value:m,code:p}]}),s=d=>{let m=t(J+d),p=t(`${J}${d}-version`),g=d==="enforce"?"restricted":"privileged";return{level:m===void 0?"privileged":Xs(m)??g,version:p===void 0?"latest":ko(p)??"latest"}},n=s("enforce"),r=Xs(t(`${J}enforce`)??"")!==void 0,o=s("warn"),i=r&&t(`${J}warn`)===void 0&&n.level!=="privileged",l=t(`${J}warn-version`)!==void 0,c={level:n.level,version:l?o.version:n.version};return{enforce:n,audit:s("audit"),warn:i?c:o,problems:a}}function Xs(e){return en.find(t=>t===e)}function ko(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var Ap=[...Qs,...bo];function wo(e,t){let a=no(e);return Op(t).flatMap(({control:s,version:n})=>{let[r,...o]=n.violations(a);return r===void 0?[]:[{control:s,violations:[r,...o]}]})}var Mp=33;function tn(e,{level:t,version:a},s){let n=a==="latest"?s:Math.min(a,s),r=({id:o})=>s>=Mp||!o.startsWith("procMount");return wo(e,{level:t,version:n}).filter(({control:o})=>r(o))}function Op({level:e,version:t}){if(e==="privileged")return[];let a=t==="latest"?Number.POSITIVE_INFINITY:t,n=(e==="baseline"?Qs:Ap).flatMap(o=>{let i=o.versions.findLast(({from:l})=>l<=a);return i===void 0?[]:[{control:o,version:i}]}),r=new Set(n.map(({control:o})=>o.replaces));return n.filter(({control:o})=>!r.has(o.id))}function an({servicePort:e,containers:t,sidecarsCount:a}){let s=e.targetPort||e.port;if(typeof s=="number")return{number:s,found:!0};let n=So(e),r=Np(t,a).flatMap(o=>o.ports??[]).find(o=>o.name===s&&So(o)===n);return r===void 0?{found:!1}:{number:r.containerPort,found:!0}}function Np(e,t){let a=e.filter(({role:s})=>s===void 0||s==="container");return t?[...a,...e.filter(({role:s})=>s==="sidecar")]:a}function So(e){return e.protocol||"TCP"}var $p=new Set(["cpu","memory","requests.cpu","requests.memory","limits.cpu","limits.memory"]),xo=["cpu","memory","ephemeral-storage"];function za({requests:e,limits:t}){let a=new Map;for(let[s,n]of e){let r=xo.some(o=>o===s);(r||s.startsWith("hugepages-"))&&a.set(s,n),(r||s.startsWith("hugepages-")||Dp(s))&&a.set(`requests.${s}`,n)}for(let s of xo){let n=t.get(s);n!==void 0&&a.set(`limits.${s}`,n)}return a}function sn(e,t){let a=za(t);return[...e].filter(s=>$p.has(s)&&!a.has(s)).sort()}function Ot(e,t){let a=ke.find(n=>n.group===e&&n.kind===t)?.plural;if(a===void 0)return new Map;let s=[`count/${a}${e===""?"":`.${e}`}`];return e===""&&Tp.has(a)&&s.push(a),new Map(s.map(n=>[n,ga(1)]))}var Tp=new Set(["configmaps","persistentvolumeclaims","replicationcontrollers","resourcequotas","secrets","services"]);function nn({storage:e,className:t}){let a=new Map(Ot("","PersistentVolumeClaim")),s=t===""?void 0:`${t}.storageclass.storage.k8s.io/`;return s!==void 0&&a.set(`${s}persistentvolumeclaims`,ga(1)),e!==void 0&&a.set("requests.storage",e),e!==void 0&&s!==void 0&&a.set(`${s}requests.storage`,e),a}function rn({type:e,ports:t,allocates:a}){let s=e==="LoadBalancer",n=s&&a===!1?t.filter(({nodePort:r})=>r):t;return new Map([...Ot("","Service"),["services.loadbalancers",ga(s?1:0)],["services.nodeports",ga(s||e==="NodePort"?n.length:0)]])}function on({name:e,operator:t,values:a},s){switch(e){case"Terminating":return s.hasDeadline;case"NotTerminating":return!s.hasDeadline;case"BestEffort":return s.isBestEffort;case"NotBestEffort":return!s.isBestEffort;case"PriorityClass":{let{priorityClassName:n}=s;return n?t==="Exists"?!0:t==="DoesNotExist"?!1:t==="In"?a.includes(n):t==="NotIn"?!a.includes(n):void 0:void 0}default:return}}function Dp(e){return e.includes("/")&&!/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("requests.")}var Ro=ir(Ls(),1);function O(e){return e===void 0?"":` (did you mean '${e}'?)`}function he(e){return e>0?` and ${e} more`:""}function ve(e,t){return`${e} ${t}${e===1?"":"s"}`}function Y(e,t=Number.POSITIVE_INFINITY){return[...new Set(e)].slice(0,t).map(a=>`'${a}'`).join(", ")}function Oe(e,t){let a=e.at(-1)??"";return e.length<2?a:`${e.slice(0,-1).join(", ")} ${t} ${a}`}function I(e,t){let a=e.toLowerCase(),s,n=(e.length<=3?1:e.length<=8?2:3)+1;for(let r of t){if(e.length>=3&&r.toLowerCase().startsWith(a)&&r!==e)return r;if(Math.abs(r.length-e.length)>=n)continue;let o=(0,Ro.distance)(a,r.toLowerCase());o<n&&(s=r,n=o)}return s}function Po(e,t){return O(I(e,t))}var ln=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),Lp=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),Ip=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function cn(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(ln.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!jp(e))return{code:"unknown",...Wp(e,t)};let a=Ep(e,t);return a===e?void 0:{code:"case",...a===void 0?{}:{suggestion:a}}}function jp(e){let[t="",...a]=e.split("/");if(!Ua(t,a.length===0?ln:Lp))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function Ep(e,t){if(!e.includes("/"))return Ua(e,ln);let a=Ua(e,t);return a!==void 0?a:e.split(/[/_-]/).every(Gp)?e:void 0}function Gp(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||Ip.test(e)}function Wp(e,t){let a=e.trim().replace(/[\s-]+/g,"_"),s=t.find(r=>r.toLowerCase().endsWith(`/${a.toLowerCase()}`)),n=Ua(a,t)??s??I(a,t);return n===void 0?{}:{suggestion:n}}function Ua(e,t){let a=e.toLowerCase();return[...t].find(s=>s.toLowerCase()===a)}var dn={"v1 Binding":'{"type":"core/v1/Binding","name":"path-segment"}',"v1 ConfigMap":'{"type":"core/v1/ConfigMap","since":2,"name":"dns-subdomain"}',"v1 Endpoints":'{"type":"core/v1/Endpoints","deprecated":33,"use":"discovery.k8s.io/v1 EndpointSlice","name":"dns-subdomain"}',"v1 Event":'{"type":"core/v1/Event","name":"path-segment"}',"v1 LimitRange":'{"type":"core/v1/LimitRange","name":"dns-subdomain"}',"v1 PersistentVolumeClaim":'{"type":"core/v1/PersistentVolumeClaim","name":"dns-subdomain"}',"v1 Pod":'{"type":"core/v1/Pod","name":"dns-subdomain"}',"v1 PodTemplate":'{"type":"core/v1/PodTemplate","name":"dns-subdomain"}',"v1 ReplicationController":'{"type":"core/v1/ReplicationController","name":"dns-subdomain"}',"v1 ResourceQuota":'{"type":"core/v1/ResourceQuota","name":"dns-subdomain"}',"v1 Secret":'{"type":"core/v1/Secret","name":"dns-subdomain"}',"v1 Service":'{"type":"core/v1/Service","name":[{"format":"dns-1035-label","until":35},{"format":"dns-label","since":36}]}',"v1 ServiceAccount":'{"type":"core/v1/ServiceAccount","name":"dns-subdomain"}',"apps/v1 ControllerRevision":'{"type":"apps/v1/ControllerRevision","since":9,"name":"dns-subdomain"}',"apps/v1beta2 ControllerRevision":'{"type":"apps/v1beta2/ControllerRevision","removed":16,"since":8,"deprecated":9,"use":"apps/v1 ControllerRevision","name":"dns-subdomain"}',"apps/v1beta1 ControllerRevision":'{"type":"apps/v1beta1/ControllerRevision","removed":16,"since":7,"deprecated":8,"use":"apps/v1 ControllerRevision","name":"dns-subdomain"}',"apps/v1 DaemonSet":'{"type":"apps/v1/DaemonSet","since":9,"name":"dns-subdomain"}',"apps/v1beta2 DaemonSet":'{"type":"apps/v1beta2/DaemonSet","removed":16,"since":8,"deprecated":9,"use":"apps/v1 DaemonSet","name":"dns-subdomain"}',"apps/v1 Deployment":'{"type":"apps/v1/Deployment","since":9,"name":"dns-subdomain"}',"apps/v1beta2 Deployment":'{"type":"apps/v1beta2/Deployment","removed":16,"since":8,"deprecated":9,"use":"apps/v1 Deployment","name":"dns-subdomain"}',"apps/v1beta1 Deployment":'{"type":"apps/v1beta1/Deployment","removed":16,"since":6,"deprecated":8,"use":"apps/v1 Deployment","name":"dns-subdomain"}',"apps/v1 ReplicaSet":'{"type":"apps/v1/ReplicaSet","since":9,"name":"dns-subdomain"}',"apps/v1beta2 ReplicaSet":'{"type":"apps/v1beta2/ReplicaSet","removed":16,"since":8,"deprecated":9,"use":"apps/v1 ReplicaSet","name":"dns-subdomain"}',"apps/v1 StatefulSet":'{"type":"apps/v1/StatefulSet","since":9,"name":"dns-label"}',"apps/v1beta2 StatefulSet":'{"type":"apps/v1beta2/StatefulSet","removed":16,"since":8,"deprecated":9,"use":"apps/v1 StatefulSet","name":"dns-label"}',"apps/v1beta1 StatefulSet":'{"type":"apps/v1beta1/StatefulSet","removed":16,"since":5,"deprecated":8,"use":"apps/v1 StatefulSet","name":"dns-label"}',"authorization.k8s.io/v1 LocalSubjectAccessReview":'{"type":"authorization/v1/LocalSubjectAccessReview","since":19}',"authorization.k8s.io/v1beta1 LocalSubjectAccessReview":'{"type":"authorization/v1beta1/LocalSubjectAccessReview","removed":22,"since":2,"deprecated":19,"use":"authorization.k8s.io/v1 LocalSubjectAccessReview"}',"autoscaling/v2 HorizontalPodAutoscaler":'{"type":"autoscaling/v2/HorizontalPodAutoscaler","since":23,"name":"dns-subdomain"}',"autoscaling/v1 HorizontalPodAutoscaler":'{"type":"autoscaling/v1/HorizontalPodAutoscaler","since":2,"name":"dns-subdomain"}',"autoscaling/v2beta2 HorizontalPodAutoscaler":'{"type":"autoscaling/v2beta2/HorizontalPodAutoscaler","removed":26,"since":12,"deprecated":23,"use":"autoscaling/v2 HorizontalPodAutoscaler","name":"dns-subdomain"}',"autoscaling/v2beta1 HorizontalPodAutoscaler":'{"type":"autoscaling/v2beta1/HorizontalPodAutoscaler","removed":25,"since":8,"deprecated":22,"use":"autoscaling/v2 HorizontalPodAutoscaler","name":"dns-subdomain"}',"batch/v1 CronJob":'{"type":"batch/v1/CronJob","since":21,"name":"cron-job-name"}',"batch/v1beta1 CronJob":'{"type":"batch/v1beta1/CronJob","removed":25,"since":8,"deprecated":21,"use":"batch/v1 CronJob","name":"cron-job-name"}',"batch/v2alpha1 CronJob":'{"type":"batch/v2alpha1/CronJob","removed":21,"since":5,"deprecated":8,"use":"batch/v1 CronJob","name":"cron-job-name"}',"batch/v1 Job":'{"type":"batch/v1/Job","since":2,"name":"dns-subdomain"}',"certificates.k8s.io/v1beta1 PodCertificateRequest":'{"type":"certificates/v1beta1/PodCertificateRequest","since":35,"deprecated":38,"removed":41,"name":"dns-subdomain"}',"certificates.k8s.io/v1alpha1 PodCertificateRequest":'{"type":"certificates/v1alpha1/PodCertificateRequest","since":34,"removed":35,"name":"dns-subdomain"}',"coordination.k8s.io/v1 Lease":'{"type":"coordination/v1/Lease","since":14,"name":"dns-subdomain"}',"coordination.k8s.io/v1beta1 Lease":'{"type":"coordination/v1beta1/Lease","removed":22,"since":12,"deprecated":19,"use":"coordination.k8s.io/v1 Lease","name":"dns-subdomain"}',"coordination.k8s.io/v1beta1 LeaseCandidate":'{"type":"coordination/v1beta1/LeaseCandidate","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"coordination.k8s.io/v1alpha2 LeaseCandidate":'{"type":"coordination/v1alpha2/LeaseCandidate","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"coordination.k8s.io/v1alpha1 LeaseCandidate":'{"name":"dns-subdomain"}',"discovery.k8s.io/v1 EndpointSlice":'{"type":"discovery/v1/EndpointSlice","since":21,"name":"dns-subdomain"}',"discovery.k8s.io/v1beta1 EndpointSlice":'{"type":"discovery/v1beta1/EndpointSlice","removed":25,"since":16,"deprecated":21,"use":"discovery.k8s.io/v1 EndpointSlice","name":"dns-subdomain"}',"events.k8s.io/v1 Event":'{"type":"events/v1/Event","since":19,"name":"path-segment"}',"events.k8s.io/v1beta1 Event":'{"type":"events/v1beta1/Event","removed":25,"since":8,"deprecated":22,"name":"path-segment"}',"extensions/v1beta1 DaemonSet":'{"type":"extensions/v1beta1/DaemonSet","removed":16,"since":1,"deprecated":8,"use":"apps/v1 DaemonSet"}',"extensions/v1beta1 Deployment":'{"type":"extensions/v1beta1/Deployment","removed":16,"since":1,"deprecated":8,"use":"apps/v1 Deployment"}',"extensions/v1beta1 Ingress":'{"type":"extensions/v1beta1/Ingress","removed":22,"since":1,"deprecated":14,"use":"networking.k8s.io/v1 Ingress"}',"extensions/v1beta1 NetworkPolicy":'{"type":"extensions/v1beta1/NetworkPolicy","removed":16,"since":3,"deprecated":9,"use":"networking.k8s.io/v1 NetworkPolicy"}',"extensions/v1beta1 ReplicaSet":'{"type":"extensions/v1beta1/ReplicaSet","removed":16,"since":2,"deprecated":8,"use":"apps/v1 ReplicaSet"}',"networking.k8s.io/v1 Ingress":'{"type":"networking/v1/Ingress","since":19,"name":"dns-subdomain"}',"networking.k8s.io/v1beta1 Ingress":'{"type":"networking/v1beta1/Ingress","removed":22,"since":14,"deprecated":19,"use":"networking.k8s.io/v1 Ingress","name":"dns-subdomain"}',"networking.k8s.io/v1 NetworkPolicy":'{"type":"networking/v1/NetworkPolicy","since":7,"name":"dns-subdomain"}',"policy/v1 Eviction":'{"type":"policy/v1/Eviction","since":22}',"policy/v1beta1 Eviction":'{"type":"policy/v1beta1/Eviction","removed":25,"since":5,"deprecated":22}',"policy/v1 PodDisruptionBudget":'{"type":"policy/v1/PodDisruptionBudget","since":21,"name":"dns-subdomain"}',"policy/v1beta1 PodDisruptionBudget":'{"type":"policy/v1beta1/PodDisruptionBudget","removed":25,"since":5,"deprecated":21,"use":"policy/v1 PodDisruptionBudget","name":"dns-subdomain"}',"rbac.authorization.k8s.io/v1 Role":'{"type":"rbac/v1/Role","since":8,"name":"path-segment"}',"rbac.authorization.k8s.io/v1beta1 Role":'{"type":"rbac/v1beta1/Role","removed":22,"since":6,"deprecated":17,"use":"rbac.authorization.k8s.io/v1 Role","name":"path-segment"}',"rbac.authorization.k8s.io/v1alpha1 Role":'{"type":"rbac/v1alpha1/Role","removed":23,"name":"path-segment"}',"rbac.authorization.k8s.io/v1 RoleBinding":'{"type":"rbac/v1/RoleBinding","since":8,"name":"path-segment"}',"rbac.authorization.k8s.io/v1beta1 RoleBinding":'{"type":"rbac/v1beta1/RoleBinding","removed":22,"since":6,"deprecated":17,"use":"rbac.authorization.k8s.io/v1 RoleBinding","name":"path-segment"}',"rbac.authorization.k8s.io/v1alpha1 RoleBinding":'{"type":"rbac/v1alpha1/RoleBinding","removed":23,"name":"path-segment"}',"resource.k8s.io/v1alpha1 PodScheduling":'{"type":"resource/v1alpha1/PodScheduling","since":26,"removed":27}',"resource.k8s.io/v1alpha3 PodSchedulingContext":"{}","resource.k8s.io/v1alpha2 PodSchedulingContext":'{"type":"resource/v1alpha2/PodSchedulingContext","since":27,"removed":31}',"resource.k8s.io/v1 ResourceClaim":'{"type":"resource/v1/ResourceClaim","since":34,"name":"dns-subdomain"}',"resource.k8s.io/v1beta2 ResourceClaim":'{"type":"resource/v1beta2/ResourceClaim","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1beta1 ResourceClaim":'{"type":"resource/v1beta1/ResourceClaim","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 ResourceClaim":'{"type":"resource/v1alpha3/ResourceClaim","since":31,"removed":37,"deprecated":34,"use":"resource.k8s.io/v1beta1 ResourceClaim","name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClaim":'{"type":"resource/v1alpha2/ResourceClaim","since":27,"removed":31,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha1 ResourceClaim":'{"type":"resource/v1alpha1/ResourceClaim","since":26,"removed":27,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClaimParameters":'{"type":"resource/v1alpha2/ResourceClaimParameters","since":30,"removed":31}',"resource.k8s.io/v1 ResourceClaimTemplate":'{"type":"resource/v1/ResourceClaimTemplate","since":34,"name":"dns-subdomain"}',"resource.k8s.io/v1beta2 ResourceClaimTemplate":'{"type":"resource/v1beta2/ResourceClaimTemplate","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1beta1 ResourceClaimTemplate":'{"type":"resource/v1beta1/ResourceClaimTemplate","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 ResourceClaimTemplate":'{"type":"resource/v1alpha3/ResourceClaimTemplate","since":31,"removed":37,"deprecated":34,"use":"resource.k8s.io/v1beta1 ResourceClaimTemplate","name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClaimTemplate":'{"type":"resource/v1alpha2/ResourceClaimTemplate","since":27,"removed":31,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha1 ResourceClaimTemplate":'{"type":"resource/v1alpha1/ResourceClaimTemplate","since":26,"removed":27,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClassParameters":'{"type":"resource/v1alpha2/ResourceClassParameters","since":30,"removed":31}',"scheduling.k8s.io/v1alpha2 PodGroup":'{"type":"scheduling/v1alpha2/PodGroup","since":35}',"scheduling.k8s.io/v1alpha2 Workload":'{"type":"scheduling/v1alpha2/Workload","since":35}',"scheduling.k8s.io/v1alpha1 Workload":"{}","settings.k8s.io/v1alpha1 PodPreset":'{"type":"settings/v1alpha1/PodPreset","removed":20,"since":6}',"storage.k8s.io/v1 CSIStorageCapacity":'{"type":"storage/v1/CSIStorageCapacity","since":24,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 CSIStorageCapacity":'{"type":"storage/v1beta1/CSIStorageCapacity","since":21,"removed":27,"deprecated":24,"use":"storage.k8s.io/v1 CSIStorageCapacity","name":"dns-subdomain"}',"storage.k8s.io/v1alpha1 CSIStorageCapacity":'{"type":"storage/v1alpha1/CSIStorageCapacity","since":19,"removed":24,"deprecated":21,"use":"storage.k8s.io/v1beta1 CSIStorageCapacity","name":"dns-subdomain"}',"v1 ComponentStatus":'{"type":"core/v1/ComponentStatus","deprecated":19}',"v1 Namespace":'{"type":"core/v1/Namespace","name":"dns-label"}',"v1 Node":'{"type":"core/v1/Node","name":"dns-subdomain"}',"v1 PersistentVolume":'{"type":"core/v1/PersistentVolume","name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 MutatingAdmissionPolicy":'{"type":"admissionregistration/v1/MutatingAdmissionPolicy","since":36,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy":'{"type":"admissionregistration/v1beta1/MutatingAdmissionPolicy","since":34,"deprecated":37,"removed":40,"use":"admissionregistration.k8s.io/v1 MutatingAdmissionPolicy","name":"dns-subdomain"}',"admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy":'{"type":"admissionregistration/v1alpha1/MutatingAdmissionPolicy","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1/MutatingAdmissionPolicyBinding","since":36,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1beta1/MutatingAdmissionPolicyBinding","since":34,"deprecated":37,"removed":40,"use":"admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding","name":"dns-subdomain"}',"admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1alpha1/MutatingAdmissionPolicyBinding","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 MutatingWebhookConfiguration":'{"type":"admissionregistration/v1/MutatingWebhookConfiguration","since":16,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration":'{"type":"admissionregistration/v1beta1/MutatingWebhookConfiguration","removed":22,"since":9,"deprecated":16,"use":"admissionregistration.k8s.io/v1 MutatingWebhookConfiguration","name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy":'{"type":"admissionregistration/v1/ValidatingAdmissionPolicy","since":30,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy":'{"type":"admissionregistration/v1beta1/ValidatingAdmissionPolicy","since":28,"removed":34,"deprecated":31,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy":'{"type":"admissionregistration/v1alpha1/ValidatingAdmissionPolicy","since":26,"removed":32,"deprecated":29,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1/ValidatingAdmissionPolicyBinding","since":30,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1beta1/ValidatingAdmissionPolicyBinding","since":28,"removed":34,"deprecated":31,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1alpha1/ValidatingAdmissionPolicyBinding","since":26,"removed":32,"deprecated":29,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration":'{"type":"admissionregistration/v1/ValidatingWebhookConfiguration","since":16,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration":'{"type":"admissionregistration/v1beta1/ValidatingWebhookConfiguration","removed":22,"since":9,"deprecated":16,"use":"admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration","name":"dns-subdomain"}',"apiextensions.k8s.io/v1 CustomResourceDefinition":'{"type":"apiextensions/v1/CustomResourceDefinition","since":16,"name":"dns-subdomain"}',"apiextensions.k8s.io/v1beta1 CustomResourceDefinition":'{"type":"apiextensions/v1beta1/CustomResourceDefinition","removed":22,"since":7,"deprecated":16,"use":"apiextensions.k8s.io/v1 CustomResourceDefinition","name":"dns-subdomain"}',"apiregistration.k8s.io/v1 APIService":'{"type":"apiregistration/v1/APIService","since":10,"name":"path-segment"}',"apiregistration.k8s.io/v1beta1 APIService":'{"type":"apiregistration/v1beta1/APIService","since":7,"removed":22,"deprecated":19,"use":"apiregistration.k8s.io/v1 APIService","name":"path-segment"}',"auditregistration.k8s.io/v1alpha1 AuditSink":'{"type":"auditregistration/v1alpha1/AuditSink","removed":19}',"authentication.k8s.io/v1 SelfSubjectReview":'{"type":"authentication/v1/SelfSubjectReview","since":28}',"authentication.k8s.io/v1beta1 SelfSubjectReview":'{"type":"authentication/v1beta1/SelfSubjectReview","since":27,"removed":33,"deprecated":30}',"authentication.k8s.io/v1alpha1 SelfSubjectReview":'{"type":"authentication/v1alpha1/SelfSubjectReview","since":26,"removed":32,"deprecated":29}',"authentication.k8s.io/v1 TokenReview":'{"type":"authentication/v1/TokenReview","since":6}',"authentication.k8s.io/v1beta1 TokenReview":'{"type":"authentication/v1beta1/TokenReview","removed":22,"since":4,"deprecated":19,"use":"authentication.k8s.io/v1 TokenReview"}',"authorization.k8s.io/v1 SelfSubjectAccessReview":'{"type":"authorization/v1/SelfSubjectAccessReview","since":19}',"authorization.k8s.io/v1beta1 SelfSubjectAccessReview":'{"type":"authorization/v1beta1/SelfSubjectAccessReview","removed":22,"since":2,"deprecated":19,"use":"authorization.k8s.io/v1 SelfSubjectAccessReview"}',"authorization.k8s.io/v1 SelfSubjectRulesReview":'{"type":"authorization/v1/SelfSubjectRulesReview","since":19}',"authorization.k8s.io/v1beta1 SelfSubjectRulesReview":'{"type":"authorization/v1beta1/SelfSubjectRulesReview","removed":22,"since":8,"deprecated":19,"use":"authorization.k8s.io/v1 SelfSubjectRulesReview"}',"authorization.k8s.io/v1 SubjectAccessReview":'{"type":"authorization/v1/SubjectAccessReview","since":6}',"authorization.k8s.io/v1beta1 SubjectAccessReview":'{"type":"authorization/v1beta1/SubjectAccessReview","removed":22,"since":2,"deprecated":19,"use":"authorization.k8s.io/v1 SubjectAccessReview"}',"certificates.k8s.io/v1 CertificateSigningRequest":'{"type":"certificates/v1/CertificateSigningRequest","since":19,"name":"path-segment"}',"certificates.k8s.io/v1beta1 CertificateSigningRequest":'{"type":"certificates/v1beta1/CertificateSigningRequest","removed":22,"since":12,"deprecated":19,"use":"certificates.k8s.io/v1 CertificateSigningRequest","name":"path-segment"}',"certificates.k8s.io/v1beta1 ClusterTrustBundle":'{"type":"certificates/v1beta1/ClusterTrustBundle","since":33,"deprecated":37,"removed":40,"name":"path-segment"}',"certificates.k8s.io/v1alpha1 ClusterTrustBundle":'{"type":"certificates/v1alpha1/ClusterTrustBundle","since":26,"deprecated":34,"removed":37,"name":"path-segment"}',"extensions/v1beta1 PodSecurityPolicy":'{"type":"extensions/v1beta1/PodSecurityPolicy","removed":16,"since":10,"deprecated":11,"use":"policy/v1beta1 PodSecurityPolicy"}',"flowcontrol.apiserver.k8s.io/v1 FlowSchema":'{"type":"flowcontrol/v1/FlowSchema","since":29,"name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema":'{"type":"flowcontrol/v1beta3/FlowSchema","since":26,"removed":32,"deprecated":29,"use":"flowcontrol.apiserver.k8s.io/v1 FlowSchema","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema":'{"type":"flowcontrol/v1beta2/FlowSchema","since":23,"removed":29,"deprecated":26,"use":"flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema":'{"type":"flowcontrol/v1beta1/FlowSchema","since":20,"removed":26,"deprecated":23,"use":"flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema":'{"type":"flowcontrol/v1alpha1/FlowSchema","removed":21,"name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration":'{"type":"flowcontrol/v1/PriorityLevelConfiguration","since":29,"name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration":'{"type":"flowcontrol/v1beta3/PriorityLevelConfiguration","since":26,"removed":32,"deprecated":29,"use":"flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration":'{"type":"flowcontrol/v1beta2/PriorityLevelConfiguration","since":23,"removed":29,"deprecated":26,"use":"flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration":'{"type":"flowcontrol/v1beta1/PriorityLevelConfiguration","since":20,"removed":26,"deprecated":23,"use":"flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration":'{"type":"flowcontrol/v1alpha1/PriorityLevelConfiguration","removed":21,"name":"dns-subdomain"}',"internal.apiserver.k8s.io/v1alpha1 StorageVersion":'{"type":"apiserverinternal/v1alpha1/StorageVersion","since":20}',"networking.k8s.io/v1alpha1 ClusterCIDR":'{"type":"networking/v1alpha1/ClusterCIDR","since":25,"removed":29}',"networking.k8s.io/v1 IPAddress":'{"type":"networking/v1/IPAddress","since":33,"name":"ip"}',"networking.k8s.io/v1beta1 IPAddress":'{"type":"networking/v1beta1/IPAddress","since":31,"deprecated":34,"removed":37,"name":"ip"}',"networking.k8s.io/v1alpha1 IPAddress":'{"type":"networking/v1alpha1/IPAddress","since":27,"removed":33,"deprecated":30,"name":"ip"}',"networking.k8s.io/v1 IngressClass":'{"type":"networking/v1/IngressClass","since":19,"name":"dns-subdomain"}',"networking.k8s.io/v1beta1 IngressClass":'{"type":"networking/v1beta1/IngressClass","since":18,"removed":22,"deprecated":19,"use":"networking.k8s.io/v1 IngressClassList","name":"dns-subdomain"}',"networking.k8s.io/v1 ServiceCIDR":'{"type":"networking/v1/ServiceCIDR","since":33,"name":"dns-subdomain"}',"networking.k8s.io/v1beta1 ServiceCIDR":'{"type":"networking/v1beta1/ServiceCIDR","since":31,"deprecated":34,"removed":37,"name":"dns-subdomain"}',"networking.k8s.io/v1alpha1 ServiceCIDR":'{"type":"networking/v1alpha1/ServiceCIDR","since":27,"removed":33,"deprecated":30,"name":"dns-subdomain"}',"node.k8s.io/v1 RuntimeClass":'{"type":"node/v1/RuntimeClass","since":20,"name":"dns-subdomain"}',"node.k8s.io/v1beta1 RuntimeClass":'{"type":"node/v1beta1/RuntimeClass","removed":25,"since":13,"deprecated":22,"name":"dns-subdomain"}',"node.k8s.io/v1alpha1 RuntimeClass":'{"type":"node/v1alpha1/RuntimeClass","removed":23,"name":"dns-subdomain"}',"policy/v1beta1 PodSecurityPolicy":'{"type":"policy/v1beta1/PodSecurityPolicy","removed":25,"since":10,"deprecated":21}',"rbac.authorization.k8s.io/v1 ClusterRole":'{"type":"rbac/v1/ClusterRole","since":8,"name":"path-segment"}',"rbac.authorization.k8s.io/v1beta1 ClusterRole":'{"type":"rbac/v1beta1/ClusterRole","removed":22,"since":6,"deprecated":17,"use":"rbac.authorization.k8s.io/v1 ClusterRole","name":"path-segment"}',"rbac.authorization.k8s.io/v1alpha1 ClusterRole":'{"type":"rbac/v1alpha1/ClusterRole","removed":23,"name":"path-segment"}',"rbac.authorization.k8s.io/v1 ClusterRoleBinding":'{"type":"rbac/v1/ClusterRoleBinding","since":8,"name":"path-segment"}',"rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding":'{"type":"rbac/v1beta1/ClusterRoleBinding","removed":22,"since":6,"deprecated":17,"use":"rbac.authorization.k8s.io/v1 ClusterRoleBinding","name":"path-segment"}',"rbac.authorization.k8s.io/v1alpha1 ClusterRoleBinding":'{"type":"rbac/v1alpha1/ClusterRoleBinding","removed":23,"name":"path-segment"}',"resource.k8s.io/v1 DeviceClass":'{"type":"resource/v1/DeviceClass","since":34,"name":"dns-subdomain"}',"resource.k8s.io/v1beta2 DeviceClass":'{"type":"resource/v1beta2/DeviceClass","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1beta1 DeviceClass":'{"type":"resource/v1beta1/DeviceClass","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 DeviceClass":'{"type":"resource/v1alpha3/DeviceClass","since":31,"removed":37,"deprecated":34,"use":"resource.k8s.io/v1beta1 DeviceClass","name":"dns-subdomain"}',"resource.k8s.io/v1beta2 DeviceTaintRule":'{"type":"resource/v1beta2/DeviceTaintRule","since":36,"deprecated":39,"removed":42,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 DeviceTaintRule":'{"type":"resource/v1alpha3/DeviceTaintRule","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClass":'{"type":"resource/v1alpha2/ResourceClass","since":27,"removed":31}',"resource.k8s.io/v1alpha1 ResourceClass":'{"type":"resource/v1alpha1/ResourceClass","since":26,"removed":27}',"resource.k8s.io/v1alpha3 ResourcePoolStatusRequest":'{"type":"resource/v1alpha3/ResourcePoolStatusRequest","since":36,"deprecated":39,"removed":42}',"resource.k8s.io/v1 ResourceSlice":'{"type":"resource/v1/ResourceSlice","since":34,"name":"dns-subdomain"}',"resource.k8s.io/v1beta2 ResourceSlice":'{"type":"resource/v1beta2/ResourceSlice","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1beta1 ResourceSlice":'{"type":"resource/v1beta1/ResourceSlice","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 ResourceSlice":'{"type":"resource/v1alpha3/ResourceSlice","since":31,"removed":37,"deprecated":34,"use":"resource.k8s.io/v1beta1 ResourceSlice","name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceSlice":'{"type":"resource/v1alpha2/ResourceSlice","since":30,"removed":31,"name":"dns-subdomain"}',"scheduling.k8s.io/v1 PriorityClass":'{"type":"scheduling/v1/PriorityClass","since":14,"name":"dns-subdomain"}',"scheduling.k8s.io/v1beta1 PriorityClass":'{"type":"scheduling/v1beta1/PriorityClass","removed":22,"since":11,"deprecated":14,"use":"scheduling.k8s.io/v1 PriorityClass","name":"dns-subdomain"}',"scheduling.k8s.io/v1alpha1 PriorityClass":'{"type":"scheduling/v1alpha1/PriorityClass","removed":23,"name":"dns-subdomain"}',"storage.k8s.io/v1 CSIDriver":'{"type":"storage/v1/CSIDriver","since":18,"name":"csi-driver-name"}',"storage.k8s.io/v1beta1 CSIDriver":'{"type":"storage/v1beta1/CSIDriver","removed":22,"since":14,"deprecated":19,"use":"storage.k8s.io/v1 CSIDriver","name":"csi-driver-name"}',"storage.k8s.io/v1 CSINode":'{"type":"storage/v1/CSINode","since":17,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 CSINode":'{"type":"storage/v1beta1/CSINode","removed":22,"since":14,"deprecated":17,"use":"storage.k8s.io/v1 CSINode","name":"dns-subdomain"}',"storage.k8s.io/v1 StorageClass":'{"type":"storage/v1/StorageClass","since":6,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 StorageClass":'{"type":"storage/v1beta1/StorageClass","removed":22,"since":4,"deprecated":19,"use":"storage.k8s.io/v1 StorageClass","name":"dns-subdomain"}',"storage.k8s.io/v1 VolumeAttachment":'{"type":"storage/v1/VolumeAttachment","since":13,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 VolumeAttachment":'{"type":"storage/v1beta1/VolumeAttachment","removed":22,"since":10,"deprecated":19,"use":"storage.k8s.io/v1 VolumeAttachment","name":"dns-subdomain"}',"storage.k8s.io/v1alpha1 VolumeAttachment":'{"type":"storage/v1alpha1/VolumeAttachment","removed":24,"since":9,"deprecated":21,"use":"storage.k8s.io/v1 VolumeAttachment","name":"dns-subdomain"}',"storage.k8s.io/v1 VolumeAttributesClass":'{"type":"storage/v1/VolumeAttributesClass","since":34,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 VolumeAttributesClass":'{"type":"storage/v1beta1/VolumeAttributesClass","since":31,"deprecated":34,"removed":37,"use":"storage.k8s.io/v1 VolumeAttributesClass","name":"dns-subdomain"}',"storage.k8s.io/v1alpha1 VolumeAttributesClass":'{"type":"storage/v1alpha1/VolumeAttributesClass","since":29,"removed":35,"deprecated":32,"use":"storage.k8s.io/v1 VolumeAttributesClass","name":"dns-subdomain"}',"storagemigration.k8s.io/v1beta1 StorageVersionMigration":'{"type":"storagemigration/v1beta1/StorageVersionMigration","since":35,"deprecated":38,"removed":41,"name":"dns-subdomain"}',"storagemigration.k8s.io/v1alpha1 StorageVersionMigration":'{"type":"storagemigration/v1alpha1/StorageVersionMigration","since":30,"removed":36,"deprecated":33,"name":"dns-subdomain"}'};function Ne(e,t){let a=`${e} ${t}`,s=Object.hasOwn(dn,a)?dn[a]:void 0;return s===void 0?void 0:JSON.parse(s)}function mn(e,t){return Ss(e).filter(a=>{let{removed:s,since:n}=Ne(a,e)??{};return(s===void 0||t<s)&&(n===void 0||t>=n)})}var Co=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","structure","version","suppression"];function S(e,t=h(e)){return{at:$(e),note:t}}function Ke({resource:e},t){return e.visitable==="StatefulSet"&&t<Fp?{severity:"warning"}:{}}var Fp=34;function u(e){return{options:{},...e}}function Vo(e){return T(()=>e.ofKind("CustomResourceDefinition").flatMap(({at:t})=>{let a=t.get("spec"),[s,n]=[a.get("group").text(),a.get("names").get("plural").text()];if(!s||!n)return[];let r=[a.get("names").get("kind").text(),a.get("names").get("singular").text()];return[{group:s,plural:n,words:r.flatMap(o=>o?.toLowerCase()??[])}]}))}function ce({at:e}){return e.get("rules").items().map(t=>({groupsAt:t.get("apiGroups").items(),groups:t.get("apiGroups").texts(),resources:t.get("resources").items(),verbs:t.get("verbs").items(),names:t.get("resourceNames")})).filter(({groups:t,resources:a})=>t.length>0&&a.length>0)}function Nt(e,t,a){return e.groups.some(s=>s==="*"||t.includes(s))&&e.resources.some(s=>s.text()==="*"||s.text()===a)}function un(e){let[t,a,...s]=e.map(n=>`'${n}'`);return a===void 0?`group ${t}`:s.length===0?`groups ${t} and ${a}`:`groups ${t}, ${a} and ${s.length} more`}function Ka({at:e}){return e.get("aggregationRule").get("clusterRoleSelectors").items().flatMap(({value:t})=>D(t)?[t]:[])}var qo=u({id:"aggregated-role-ineffective",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ClusterRole that is put together from others is not what it says",why:"The rules of a ClusterRole with an `aggregationRule` are those of the ClusterRoles that it selects by their labels. A controller writes them, and replaces the rules that stand in the manifest within seconds. Where nothing is selected, the role is empty.",instead:"Put rules of its own into another ClusterRole that carries the label, and leave `rules` empty, as in `rules: []`.",unless:"The ClusterRoles that are selected are made in the cluster: that none is there is told only where the run holds everything.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"]},messages:{overwritten:e=>`the aggregationRule of ClusterRole '${e.role}' puts other rules in the place of these`,empty:e=>`no ClusterRole carries the labels that ClusterRole '${e.role}' selects: it is empty`},examples:{bad:[{title:"a rule of its own beside those that are selected",yaml:`
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
`}]},visit({graph:e,report:t}){return{ClusterRole(a){let s=Ka(a);if(s.length===0||Bp(a))return;let n=a.at.get("aggregationRule"),r=a.at.get("rules"),o=r.items().length;o>0&&t(r.key,"overwritten",{role:a.name,count:o},{related:[{at:n.key,note:"by this"}]});let i=e.ofKind("ClusterRole").map(({at:c})=>V(c).get("labels").labels()),l=s.some(c=>[...i,...zp].some(d=>re(c,d)));e.isComplete&&!l&&t(n.key,"empty",{role:a.name})}}}});function Bp({at:e}){let t=V(e);return t.get("uid").exists||t.get("labels").get("kubernetes.io/bootstrapping").exists}var zp=["admin","edit","view"].map(e=>({[`rbac.authorization.k8s.io/aggregate-to-${e}`]:"true","kubernetes.io/bootstrapping":"rbac-defaults"}));var Oo=u({id:"cluster-resource-in-role",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A resource outside of namespaces is granted within a namespace only",why:"A Role is asked for requests in its own namespace only. Nodes, volumes, classes and the like are in none, so that no request for them ever meets the Role, and whoever it is bound to gets `forbidden`. The same is true of a ClusterRole that a RoleBinding binds: it counts in the namespace of the binding.",instead:"Grant these resources by a ClusterRole that a ClusterRoleBinding binds.",unless:"A ClusterRole of the same program grants them as well; this is told as info.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole","https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace"]},messages:{grantsNothing:e=>`'${e.resource}'${e.more} live outside of namespaces: Role '${e.role}' grants nothing for them`,bound:e=>`'${e.resource}'${e.more} of '${e.role}' live outside of namespaces: ${e.binding} grants nothing for them`},examples:{bad:[{title:"a program looks at nodes and asks who is calling",yaml:`
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
`}]},visit({graph:e,report:t}){let a=T(()=>e.ofKind("ClusterRole").map(s=>({resource:s,rules:ce(s)})));return{Role(s){for(let n of ce(s)){if(!Ao(n))continue;let[r,...o]=n.resources.filter(c=>Mo(e,n,c.text()??""));if(!r)continue;let i=r.text()??"",l=a().some(c=>e.areNear(c.resource,s)&&c.rules.some(d=>Nt(d,n.groups,i)));t(r,"grantsNothing",{role:s.name,resource:i,more:he(o.length)},{related:o.slice(0,5).map(c=>({at:c,note:"outside of namespaces, too"})),...l?{severity:"info"}:{}})}},ClusterRole(s){let n=e.referencesTo(s).filter(({row:d})=>d.path==="roleRef.name");if(n.length===0||n.some(({from:d,state:m})=>d.kind!=="RoleBinding"||m!=="resolved"))return;let r=s.at.get("rules").items().length===ce(s).length?ce(s):[],o=r.flatMap(d=>d.resources.map(m=>({at:m,rule:d}))),[i,...l]=o;if(!i||!o.every(({at:d,rule:m})=>Mo(e,m,d.text()??""))||!r.every(Ao))return;let c=i.at.text()??"";for(let{from:d}of n)t(Up(d),"bound",{binding:h(d),resource:c,role:s.name,more:he(l.length)},{related:[{at:i.at,note:"granted here"}]})}}}});function Up({at:e}){return e.get("kind")}function Ao(e){return e.verbs.some(t=>Kp.has(t.text()??""))}var Kp=new Set(["get","list","watch","create","update","patch","delete","deletecollection","*"]);function Mo(e,t,a){let[s=""]=a.split("/");if(s==="namespaces"||s.includes("*"))return!1;let n=t.groups.map(r=>Fs([r],s)??Jp(e,r,s));return n.includes(!0)&&!n.includes(!1)&&t.groups.every((r,o)=>Hp(r,n[o]))}function Hp(e,t){return t!==void 0||ee.has(e)}function Jp(e,t,a){let n=e.ofKind("CustomResourceDefinition").map(({at:r})=>r.get("spec")).find(r=>r.get("group").text()===t&&r.get("names").get("plural").text()===a);return n&&n.get("scope").text()==="Cluster"}var $o=u({id:"resource-name-on-create",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role grants creation for resources of some names only",why:"A request that creates an object carries its name in the body, and a request that deletes a collection has none: when the API server asks RBAC, no name is known. A rule with `resourceNames` matches neither, and whoever the role is bound to gets `forbidden`.",instead:"Put `create` and `deletecollection` into a rule of their own without `resourceNames`.",unless:"The objects are made by server-side apply only, which asks with the name. The `tier.` resources of Calico are asked for under the name of their tier and are left alone. For webhook configurations, definitions and APIServices, which are installed beside an operator, `create` among other verbs is advice only.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]},messages:{neverGranted:e=>`'${e.verb}' of '${e.resource}' is never granted with resourceNames: the request has no name`},examples:{bad:[{title:"the lock of a leader election is to be made, too",yaml:`
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
`}]},visit({report:e}){function t(a){let s=ce(a);for(let n of s)if(n.names.texts().length!==0)for(let r of n.verbs){let o=r.text()??"";if(o!=="create"&&o!=="deletecollection")continue;let i=n.resources.map(m=>m.text()??"").filter(m=>Qp({rules:s,rule:n,verb:o},m)),l=i.find(m=>!No(m))??i[0];if(l===void 0)continue;let c=[{at:n.names.key,note:"limited here"}],d=No(l)&&n.verbs.length>1?"info":"warning";e(r,"neverGranted",{verb:o,resource:l},{related:c,severity:d})}}return{Role:t,ClusterRole:t}}});function No(e){return/^((validating|mutating)webhookconfigurations|customresourcedefinitions|apiservices)$/.test(e)}function _p({groups:e},t){return t.startsWith("tier.")&&e.every(a=>a==="projectcalico.org")}function Qp({rules:e,rule:t,verb:a},s){return s===""||s.includes("/")||_p(t,s)?!1:!e.some(n=>n.names.texts().length===0&&Nt(n,t.groups,s)&&n.verbs.some(r=>r.text()==="*"||r.text()===a))}var Do=u({id:"role-binding-invalid",area:"access",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The API server refuses a binding of a role",why:"A ClusterRoleBinding binds ClusterRoles only, and it is in no namespace that it could take for its ServiceAccounts. Roles, users and groups are of the group `rbac.authorization.k8s.io`, without a version; ServiceAccounts are of the core group. Everything else is rejected, and the program that relies on the binding has no rights.",instead:"Write the namespace of each ServiceAccount, leave `apiGroup` out of subjects, and use a RoleBinding for a Role.",unless:"Kustomize fills the namespace in when it builds, so that it is told as info where the ServiceAccount of another file has none either.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding","https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/"]},messages:{namespace:e=>`no namespace for ServiceAccount '${e.account}', and a ClusterRoleBinding is in none to take it from`,role:e=>`a ClusterRoleBinding cannot bind Role '${e.role}', only a ClusterRole`,group:e=>`apiGroup of a ${e.kind} is '${e.group}', it has to be '${e.expected}'`,kind:e=>`there is no subject of kind '${e.kind}' (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an account without its namespace, and a Role for the whole cluster",yaml:`
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
`}]},visit({graph:e,report:t}){function a(o){let i=o.visitable==="ClusterRoleBinding",l=o.at.get("roleRef");n(l,l.get("kind").text()??"role",To),i&&l.get("kind").text()==="Role"&&t(l.get("kind"),"role",{role:l.get("name").text()??""});for(let c of Zp(o))s(o,c,i)}function s(o,i,l){let c=i.get("kind").text();if(c===void 0||c==="")return;let d=pn.includes(c)?void 0:I(c,pn);if(d!==void 0&&t(i.get("kind"),"kind",{kind:c,meant:d}),!pn.includes(c))return;n(i,c,c==="ServiceAccount"?"":To);let m=i.get("name").text();if(!l||c!=="ServiceAccount"||!m||i.get("namespace").value)return;let{related:p,severity:g}=r(o,m);t(i.get("kind"),"namespace",{account:m},{related:p,severity:g})}function n(o,i,l){let c=o.get("apiGroup"),d=c.text();d&&d!==l&&t(c,"group",{kind:i,group:d,expected:l})}function r(o,i){let l=e.ofKind("ServiceAccount").filter(f=>f.name===i&&e.areNear(f,o)),m=(l.length===0||l.some(f=>f.file===o.file||f.hasOwnNamespace))&&!e.isKustomized(o)?"error":"info",[p]=l;return{related:p?[S(p,"the ServiceAccount")]:[],severity:m}}return{RoleBinding:a,ClusterRoleBinding:a}}}),To="rbac.authorization.k8s.io",pn=["ServiceAccount","User","Group"];function Zp(e){return e.at.get("subjects").items()}var Io=u({id:"role-resource-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A rule of a role names a resource or an API group that does not exist",why:"The API server takes any text in a role and compares it with requests letter by letter. A singular, the name of a kind, or a resource under the group of another one matches no request: whoever the role is bound to gets `forbidden`, often long after the role was written.",instead:"Write the plural in lower case as `kubectl api-resources` lists it, and the group without its version; the group of `v1` is `''`. Subresources are named one by one, as in `pods/log`.",unless:"An aggregated API server of the cluster serves a resource of this name in this group.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources","https://kubernetes.io/docs/reference/using-api/#api-groups"]},messages:{similar:e=>`no resource '${e.resource}' in ${e.groups} (did you mean ${e.meant}?): this grants nothing`,elsewhere:e=>`${e.resources} to group '${e.group}', not to ${e.groups}: this grants nothing`,group:e=>`there is no API group '${e.group}' (did you mean '${e.meant}'?): this grants nothing`,part:e=>`'${e.resource}' has no subresource '${e.part}' (did you mean '${e.meant}'?): this grants nothing`,star:e=>`'${e.resource}' matches no request: a star stands for a whole name, as in '*' and '*/scale'`},examples:{bad:[{title:"a kind, a singular and a short name",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Vo(e),s=(g,f)=>ma(g,e.minorVersion).includes(f)||a().some(v=>v.group===g&&v.plural===f),n=g=>[...Es(g,e.minorVersion),...a().flatMap(f=>f.plural===g?[f.group]:[])];function r(g){let f=ce(g);for(let v of f){for(let y of v.resources)o(y);if(v.groups.includes("*"))continue;let b=v.resources.filter(y=>i(y,v));b.length>0&&!l(v,b)&&c(v,b,f)}}function o(g){let f=g.text()??"";f.includes("*")&&!/^\*(\/[^*]+)?$/.test(f)&&t(g,"star",{resource:f})}function i(g,{groups:f}){let[v="",b]=(g.text()??"").split("/");if(v===""||v.includes("*"))return!1;if(!f.some(w=>s(w,v)))return!0;let y=Ws(v),k=b===void 0||y.includes(b)?void 0:x(b,y,w=>w);return b!==void 0&&k!==void 0&&t(g,"part",{resource:v,part:b,meant:k}),!1}function l(g,f){for(let v of g.groupsAt){let b=v.text()??"";if(p(b))continue;let y=b.includes("/")?b.slice(0,b.indexOf("/")):Yp(b),k=f.some(w=>y!==void 0&&s(y,gn(w)));if(!(y===void 0||!k&&!b.includes("/")))return t(v,"group",{group:b,meant:y}),!0}return!1}function c(g,f,v){if(!g.groups.every(p))return;let b=new Map;for(let y of f){let k=gn(y),w=n(k);if(v.some(q=>q!==g&&Nt(q,w,y.text()??"")))continue;let[R]=w;R!==void 0&&Lo(g)?ue(b,R,y):d(y,g)}for(let[y,[k,...w]]of b){if(!k)continue;let R=w.length+1===g.resources.length&&g.groups.length===1,q=w.length===0?`'${k.text()}' belongs`:`'${k.text()}' and ${w.length} more belong`;t(R?g.groupsAt[0]??k:k,"elsewhere",{resources:q,group:y,groups:un(g.groups)},{related:w.slice(0,5).map(de=>({at:de,note:`belongs to group '${y}', too`}))})}}function d(g,f){let{groups:v}=f,b=gn(g),y=Xp(b,v,a())??Gs(b)??m(b,v);if(y===void 0)return;let k=v.some(q=>s(q,y)),[w]=n(y);if(!k&&(w===void 0||!Lo(f)))return;let R=k?`'${y}'`:`'${y}' of group '${w}'`;t(g,"similar",{resource:b,meant:R,groups:un(v)})}function m(g,f){let v=f.flatMap(b=>[...ma(b,e.minorVersion),...a().flatMap(y=>y.group===b?[y.plural]:[])]);return x(g,v,b=>b)}function p(g){return ee.has(g)||a().some(f=>f.group===g)}return{Role:r,ClusterRole:r}}});function Lo({groups:e}){return e.every(t=>ee.has(t))}function gn(e){return(e.text()??"").split("/")[0]??""}function Yp(e){return e==="core"||/^v\d+((alpha|beta)\d+)?$/.test(e)?"":[...ee].find(a=>e!==""&&a.startsWith(`${e}.`))??x(e,ee,a=>a)}function Xp(e,t,a){return a.find(s=>t.includes(s.group)&&s.words.includes(e.toLowerCase()))?.plural}var jo=u({id:"role-unused",area:"access",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Nobody is given a role: no binding names it",why:"A role grants nothing by itself. One that no binding names is left over, or the binding that was meant to name it is missing, and the program behind it gets `forbidden`.",instead:"Bind the role, or delete it.",unless:"People or other programs bind it in the cluster. It is told only where the run holds everything that exists.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"]},messages:{unbound:e=>`no binding names the ${e.role}: it grants nothing to anybody`},examples:{bad:[{title:"a role whose binding names another one",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let a=T(()=>e.ofKind("ClusterRole").flatMap(Ka));return{Role:s,ClusterRole:s};function s(r){let o=$(r);r.name===""||n(r)||e.mayBeUnread(r.name)||e.referencesTo(r).length===0&&t(o,"unbound",{role:h(r)})}function n(r){let o=V(r.at).get("labels").labels();return Object.keys(o).some(l=>l.startsWith("rbac.authorization.k8s.io/aggregate-to-"))||a().some(l=>re(l,o))}}});var Eo=u({id:"role-verb-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role names a verb that no request has",why:"The API server takes any text as a verb and compares it with that of a request letter by letter, in lower case. A verb that no request has grants nothing, so that whoever the role is bound to gets `forbidden`.",instead:"Write the verbs of Kubernetes, an item each: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*` for all.",unless:"A program asks for the verb itself by a `SubjectAccessReview`.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb"]},messages:{similar:e=>`no request has the verb '${e.verb}' (did you mean '${e.meant}'?): it grants nothing`,unknown:e=>`no request has the verb '${e.verb}': it grants nothing`,joined:e=>`'${e.verb}' is taken as one verb: each verb has to be an item of its own`,star:e=>`'${e.verb}' matches no request: a star stands for all verbs, not for a part of one`},examples:{bad:[{title:"capitals, a plural, the method of HTTP and a plain word",yaml:`
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
`}]},visit({report:e}){function t(s){for(let{groups:n,verbs:r}of ce(s)){let o=n.every(i=>ee.has(i));for(let i of r)a(i,o)}}function a(s,n){let r=s.text()??"";if(r===""||r==="*"||da.includes(r))return;let o=tg(r)??(n?eg.get(r.toLowerCase()):void 0);/[,\s]/.test(r.trim())?e(s,"joined",{verb:r}):r.includes("*")?e(s,"star",{verb:r}):o!==void 0?e(s,"similar",{verb:r,meant:o}):n&&/^[a-z]+$/i.test(r)&&e(s,"unknown",{verb:r})}return{Role:t,ClusterRole:t}}}),eg=new Map(Object.entries({add:"create",edit:"update",modify:"update",post:"create",put:"update",read:"get",remove:"delete",view:"get",write:"update"}));function tg(e){let t=e.toLowerCase();return da.includes(t)?t:x(t,da,a=>a)}var Go=u({id:"token-not-mounted",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceAccount has rights, and its pods get no token to use them",why:"A pod speaks to the API server with the token that is mounted into it. With `automountServiceAccountToken: false` there is none: client libraries fail with `unable to load in-cluster configuration`, however many rights the account has been given.",instead:"Set `automountServiceAccountToken: true` in the pod that needs the API, or mount the token by a `projected` volume. If the program does not need the API, delete the binding.",unless:"Somebody else uses the account, by a token that is asked for.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{noToken:e=>`pods of ${e.workload} get no token to use the rights of ServiceAccount '${e.account}'`},examples:{bad:[{title:"the account mounts no token, and the pod does not ask for one",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map(e.references.flatMap(({row:r,from:o,targets:i})=>r.path==="roleRef.name"?[[o,i]]:[])),s=new Set;return{ServiceAccount(r){let o=e.referencesTo(r).filter(({state:g})=>g==="resolved"),i=o.find(({row:g,from:f})=>g.path==="subjects[].name"&&n(f));if(!i)return;let l=o.flatMap(({row:g,from:f})=>g.path==="serviceAccountName"?e.workloadOf(f)??[]:[]),c=l.filter(({resource:g})=>g.file===r.file),[d]=c.length>0?c:l;if(!d||s.has(d)||!l.every(g=>ag(r,g)))return;s.add(d);let m=d.spec.get("automountServiceAccountToken"),p=[{at:i.at,note:`${h(i.from)} grants rights`}];t(m.exists?m:r.at.get("automountServiceAccountToken"),"noToken",{workload:h(d.resource),account:r.name},{related:[...p,S(d.resource,"its pods")]})}};function n(r){let o=(a.get(r)??[]).flatMap(i=>ce(i));return o.length===0||o.some(({verbs:i})=>i.some(l=>l.text()!=="use"))}}});function ag(e,{spec:t}){return!(t.get("automountServiceAccountToken").flag()??e.at.get("automountServiceAccountToken").flag()??!0)&&!t.get("volumes").items().some(sg)}function sg(e){let t=e.get("projected").get("sources").items();return e.get("secret").exists||t.some(a=>a.get("serviceAccountToken").exists)}var Wo=u({id:"autoscaled-replicas-fixed",area:"autoscaling",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A workload fixes its replicas although an autoscaler sets them",why:"Each `kubectl apply`, and each sync of a GitOps tool, sets the number of pods back to the one in the manifest. Under load that ends pods that are needed until the autoscaler has started them again. With `replicas: 0` the autoscaler does nothing at all.",instead:"Leave `replicas` out of the manifest: a new workload starts with one pod, and the autoscaler takes it to its minimum. When it is removed from a manifest that has been applied before, take it out of the last-applied annotation first, or the number falls to one for a moment.",unless:"The manifest is applied only once, or the tool that applies it is told to ignore the field. A ScaledObject that is paused is wanted noise.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"]},messages:{fixed:e=>`each apply sets '${e.replicas}' replicas, while ${e.autoscaler} keeps them between ${e.least} and ${e.most}`,off:e=>`with 0 replicas ${e.autoscaler} does nothing`},examples:{bad:[{title:"a Deployment with a number of its own, and one that is switched off",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload({resource:a}){let s=a.at.get("spec").get("replicas"),n=s.number(),[r]=n===void 0?[]:Ye(e,a);if(n===void 0||!r||e.mayBeUnread(a.name)||r.least===n&&r.most===n)return;let o=h(r.resource),i=[S(r.resource,o)];if(n===0)return t(s,"off",{autoscaler:o},{related:i});t(s,"fixed",{replicas:n,autoscaler:o,least:r.least,most:r.most},{related:i})}}}});var Fo=u({id:"autoscaler-range-empty",area:"autoscaling",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The maximum of an autoscaler is not above its minimum",why:"With a maximum below the minimum the API server refuses a HorizontalPodAutoscaler, and KEDA refuses a ScaledObject. Where both are the same number, the autoscaler does nothing but hold it.",instead:"Write the smaller number into the minimum. `minReplicas` is 1 where it is left out; `minReplicaCount` is 0 and `maxReplicaCount` 100.",unless:"The number is held on purpose for a while: that case is advice only.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/","https://keda.sh/docs/latest/reference/scaledobject-spec/"]},messages:{crossed:e=>`the maximum of ${e.most} replicas is below the minimum of ${e.least}`,single:e=>`the minimum and the maximum are both ${e.most}: nothing is scaled`},examples:{bad:[{title:"mixed up, and one number only",yaml:`
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
`}]},visit({report:e}){let t=({minimum:a,maximum:s,least:n,most:r})=>{if(!(a.exists||s.exists))return;let o=a.exists?a.number():n,i=s.exists?s.number():r;if(o===void 0||i===void 0||i>o||i<=0)return;let[l,c]=s.exists?[s,a]:[a,s],d=c.exists?[{at:c,note:"the minimum"}]:[];i<o?e(l,"crossed",{most:i,least:o},{related:d}):e(l,"single",{most:i},{related:d,severity:"info"})};return{HorizontalPodAutoscaler({at:a}){let s=a.get("spec");t({minimum:s.get("minReplicas"),maximum:s.get("maxReplicas"),least:1,most:void 0})},ScaledObject({at:a}){let s=a.get("spec");t({minimum:s.get("minReplicaCount"),maximum:s.get("maxReplicaCount"),least:0,most:100})}}}});var Bo=u({id:"autoscaler-request-missing",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A container lacks the request by which its pods are scaled",why:"A target such as `averageUtilization: 80` is a share of what the containers request. When a single container of the pod requests nothing, the autoscaler cannot compute it (`missing request for cpu in container proxy`) and does not scale by this metric at all. Sidecars count; other init containers do not.",instead:"Set the request in every container, or a limit, which counts as the request. For one container of several take a metric of type `ContainerResource`; for an amount instead of a share, a target of type `AverageValue`.",unless:"A LimitRange with defaults, a VerticalPodAutoscaler or a webhook outside of the run sets the request. In a patch or a variant of the same name it counts as set.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details","https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#container-resource-metrics","https://keda.sh/docs/latest/scalers/cpu/"]},messages:{missing:e=>`container '${e.container}' has no ${e.resource} request, so ${e.autoscaler} cannot scale by it`,container:e=>`no container of ${e.workload} is called '${e.container}', so there is nothing to measure`},examples:{bad:[{title:"a container, and a sidecar beside one that has its request",yaml:`
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
`}]},visit({graph:e,report:t}){let a=la(e);return{container(s){let n=a(s),[r]=n;if(!r)return;let o={container:s.name,resource:[...new Set(n.map(({resource:l})=>l))].join(" and "),autoscaler:h(r.autoscaler)},i=n.map(({at:l,autoscaler:c})=>({at:l,note:`a metric of ${h(c)}`}));t(_(s),"missing",o,{related:i})},workload(s){for(let{container:r,containerAt:o}of Ct(e,s)){if(r===void 0||!o||n(r)||e.mayBeUnread(s.resource.name))continue;let i=[{at:s.spec.get("containers").key,note:"its containers"}];t(o,"container",{container:r,workload:h(s.resource)},{related:i})}function n(r){return s.containers.some(o=>o.name===r&&o.role!=="init")}}}}});var zo=u({id:"autoscaler-target-unscalable",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The target of an autoscaler is of a kind that it cannot scale, or find",why:"An autoscaler looks for its target by kind and by API group, as they are written. The API server does not ask whether there is such a kind or whether it has replicas: the autoscaler is taken, reports `FailedGetScale`, and nothing is scaled.",instead:"Write `apiVersion: apps/v1` and `kind: Deployment` or `StatefulSet`, as the workload does. A DaemonSet has a pod on each node and cannot be scaled; a job is scaled by its `parallelism`, or by a ScaledJob of KEDA.",unless:"A custom resource of the cluster has the kind and the group that are written.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/","https://keda.sh/docs/latest/concepts/scaling-deployments/"]},messages:{unscalable:e=>`a ${e.kind} cannot be scaled`,misspelt:e=>`there is no kind '${e.kind}' (did you mean '${e.meant}'?)`,ungrouped:e=>`without 'apiVersion: apps/v1' no ${e.kind} is found`,group:e=>`a ${e.kind} is in API group 'apps', not in '${e.group}'`,other:e=>`there is no ${e.kind} '${e.name}' beside it, but a ${e.other}`},examples:{bad:[{title:"kinds that have no replicas, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=(s,n)=>{let r=n.get("kind").text()??(s.visitable==="ScaledObject"?"Deployment":void 0);if(r===void 0||!n.get("name").text())return;let{group:o}=kt(n.get("apiVersion").text()??"apps/v1"),i=n.get("kind"),l=x(r,Uo,c=>c);!ng(o)||Ae.includes(r)&&o==="apps"||(l!==void 0&&l!==r?t(i,"misspelt",{kind:r,meant:l}):Ae.includes(r)?t(n.get("apiVersion"),"group",{kind:r,group:o}):nt(r)&&r!=="ReplicationController"&&t(i,"unscalable",{kind:r}))};return{HorizontalPodAutoscaler(s){let n=s.at.get("spec").get("scaleTargetRef"),r=n.get("kind").text()??"";a(s,n),Ae.includes(r)&&n.get("name").exists&&!n.get("apiVersion").exists&&t(n.get("kind"),"ungrouped",{kind:r})},ScaledObject:s=>a(s,s.at.get("spec").get("scaleTargetRef")),reference(s){let n=rg(e,s);if(!n)return;let{from:r,to:o}=s,i=r.at.get("spec").get("scaleTargetRef"),l=[S(n)];t(i.get("kind"),"other",{kind:o.kind,name:o.name,other:n.kind},{related:l})}}}}),Uo=[...Ae,"ReplicationController"];function ng(e){return!e.includes(".")||e.endsWith(".k8s.io")}function rg(e,{from:t,to:a,state:s}){if(!(t.visitable!=="HorizontalPodAutoscaler"&&t.visitable!=="ScaledObject"||s!=="unknown"||!Ae.includes(a.kind)||e.isExternal(a.kind,a.namespace,a.name)||e.workloads.some(({resource:r})=>r.kind===a.kind&&r.name===a.name)||e.mayBeUnread(a.name)))return e.workloads.find(({resource:r})=>r.name===a.name&&Uo.includes(r.kind)&&e.sameNamespace(t,r)===!0&&e.areNear(t,r))?.resource}var Ho=u({id:"autoscalers-compete",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two autoscalers set the size of the same workload",why:"Kubernetes stops two HorizontalPodAutoscalers whose pods are the same (`AmbiguousSelector`): neither scales any longer. A ScaledObject of KEDA makes a HorizontalPodAutoscaler of its own. A VerticalPodAutoscaler that raises the requests by which pods are scaled lowers the utilization that the other one looks at, so that the two work against each other.",instead:"Put all metrics into one autoscaler: the one that asks for the most pods wins. Let a VerticalPodAutoscaler size the resource by which nothing is scaled (`controlledResources`), or only recommend (`updateMode: Off`).",unless:"The two are alternatives of which one is applied. In two files of one folder this is a warning.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/","https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md"]},messages:{twice:e=>`this and ${e.other} scale ${e.workload}: applied together, both stop`,vertical:e=>`sizes the ${e.resource} of ${e.workload}, by which ${e.other} scales it`},examples:{bad:[{title:"one for cpu, one for memory",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let[s,...n]=Ye(e,a.resource);if(s){for(let{resource:r,reference:o}of n){if(Se(r,s.resource)||Ko(e,r,s.resource))continue;let i=[{at:s.reference.at,note:`named by ${h(s.resource)}, too`}],l=e.isComplete||r.file===s.resource.file||e.isNamespaceGiven(r),c={workload:h(a.resource),other:h(s.resource)};t(o.at,"twice",c,{related:i,severity:l?"error":"warning"})}for(let{vertical:r,reference:o,metric:i}of og(e,a)){if(Ko(e,r,i.autoscaler))continue;let l={resource:i.resource,workload:h(a.resource),other:h(i.autoscaler)},c=[{at:i.at,note:`a metric of ${h(i.autoscaler)}`}];t(o.at,"vertical",l,{related:c,severity:"warning"})}}}}}});function Ko(e,t,a){return!e.isComplete&&!M(t,a)}function og(e,t){let a=Ct(e,t);return e.referencesTo(t.resource).flatMap(s=>{if(s.from.visitable!=="VerticalPodAutoscaler"||s.state!=="resolved")return[];let n=s.from,r=a.find(({resource:o})=>ig(n,o));return r?[{vertical:n,reference:s,metric:r}]:[]})}function ig({at:e},t){let a=e.get("spec");return a.get("updatePolicy").get("updateMode").text()==="Off"?!1:a.get("resourcePolicy").get("containerPolicies").items().every(n=>{let r=n.get("controlledResources");return n.get("mode").text()!=="Off"&&(!r.exists||r.texts().includes(t))})}var _o=u({id:"affinity-selects-nothing",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod affinity or anti-affinity looks for pods that do not exist",why:"The scheduler looks for running pods that the `labelSelector` of a term selects. Where there is none, a required affinity keeps the pod Pending for ever, and an anti-affinity keeps it from nobody: replicas that should stand on different nodes may all land on one.",instead:"Copy the labels of the pods that are meant, in an anti-affinity mostly those of the own template.",unless:"Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or of a required affinity where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': ${e.effect}`,none:e=>`no pod carries '${e.selector}': the pods stay Pending`},examples:{bad:[{title:"replicas that should keep from each other",yaml:`
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
`}]},visit({graph:e,report:t}){let a=oe(e);return{reference(s){let{row:n,at:r,effect:o,state:i,proof:l,to:c,targets:d}=s;if(n.from!=="pod"||!n.path.startsWith("affinity.")||d.length>0)return;let m=n.path.startsWith("affinity.podAffinity.required"),p=lg(e,s);if(p){let g=qe(p),f=m?"error":"warning";t(g.at,"near",{...g.values,effect:o},{related:g.related,severity:f})}else m&&i==="missing"&&l?.code==="complete"&&!a.exist()&&t(r.key,"none",{selector:c.selector??""},{severity:"error"})}}}});function lg(e,{row:t,from:a,at:s,to:n}){if(!(Jo(s,"namespaces")||Jo(s,"namespaceSelector")||t.path===""||e.mayBeUnread(a.name)||n.selector===void 0))return e.nearLabel(a,fe(s))}function Jo({document:e,path:t},a){let s=e.value;for(let n of t.slice(0,-1))s=s?.[n];return typeof s=="object"&&s!==null&&a in s}function Ha(e,t){let a=t.at.get("spec").get("selector");if(!a.exists||Xe(a)&&t.version==="v1beta1")return{workloads:[],perhaps:[]};let{workloads:s,perhaps:n}=e.selectPods({selecting:t,selector:G(a)});return{workloads:s.filter(Ce),perhaps:n.filter(Ce)}}function Qo(e,t,a){return!e.isComplete&&!e.isNamespaceGiven(t)&&!M(t,a)}var Zo=u({id:"disruption-budget-blocks-evictions",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A PodDisruptionBudget allows no eviction at all",why:"`kubectl drain`, the cluster autoscaler and upgrades of nodes evict pods, and wait while a budget allows no disruption. With a budget that never allows one, the node is never emptied: somebody has to delete the pod by hand, and then nothing protects it. Percentages are rounded up, so that `minAvailable: 50%` of a single pod is that pod.",instead:"Let at least one pod go: `maxUnavailable: 1`, or a `minAvailable` below the number of replicas. For a single pod run two, or do without a budget. Pods that no controller scales, such as bare ones and those of a DaemonSet or a job, are counted by a whole number in `minAvailable` only.",unless:"Pods may only be moved by hand, and whoever drains a node knows. A workload whose `replicas` are not written, or changed by a patch, may have more of them and is left alone.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/","https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"]},messages:{never:e=>`with ${e.field} '${e.value}' no pod may ever be evicted`,pods:e=>`with ${e.field} '${e.value}' and ${e.pods} no pod may be evicted`,minimum:e=>`with ${e.field} '${e.value}' no pod may be evicted at the minimum of ${e.pods}`,bare:e=>`${e.field} '${e.value}' counts pods of controllers only, not ${e.pod}: no pod may be evicted`,unscalable:e=>`${e.field} '${e.value}' cannot be counted for ${e.workload}, which has no scale: no pod may be evicted`,unset:"neither minAvailable nor maxUnavailable is set: no pod may ever be evicted"},examples:{bad:[{title:"as many as there are, and the only one",yaml:`
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
`}]},visit({graph:e,report:t}){return{PodDisruptionBudget(a){let s=a.at.get("spec");if(!s.exists||!s.get("selector").exists)return;let[n,r]=[s.get("minAvailable"),s.get("maxUnavailable")];if(n.exists&&r.exists)return;if(!n.exists&&!r.exists)return e.mayBeUnread(a.name)?void 0:t(s.key,"unset");let o=n.exists?n:r,i={minAvailable:n.scalar(),maxUnavailable:r.scalar()};if(o.scalar()===void 0)return;let l={field:o.name,value:String(o.value)};if(/^0+%?$/.test(String(r.scalar()??""))||n.scalar()==="100%")return t(o,"never",l);let d=cg(e,Ha(e,a));if(!d)return;let m=ja(i,d.groups("least")),p=ja(i,d.groups("most")),g={related:d.workloads.slice(0,4).map(({resource:v})=>S(v))},[f]=d.workloads;if(!(!m||!p||!f||m.disruptionsAllowed>0))if(p.uncounted==="unscalable"){let v=d.workloads.find(fn)??f;t(o,"unscalable",{...l,workload:h(v.resource)},g)}else if(p.uncounted==="bare"){let v=d.workloads.find(({resource:b})=>b.kind==="Pod")??f;p.expectedPods===0&&t(o,"bare",{...l,pod:h(v.resource)},g)}else p.disruptionsAllowed===0?t(o,"pods",{...l,pods:d.text("most")},g):t(o,"minimum",{...l,pods:d.text("least")},g)}}}});function cg(e,{workloads:t,perhaps:a}){if(t.length===0||a.length>0)return;let s=t.map(n=>fn(n)?dg:We(e,n));if(s.every(n=>n!==void 0))return{workloads:t,groups:n=>t.map((r,o)=>mg(r,s[o]?.[n]??0)),text(n){let r=s.reduce((i,l)=>i+l[n],0),o=t.length===1?` of ${t.map(({resource:i})=>h(i)).join("")}`:"";return`${ve(r,"pod")}${o}`}}}var dg={autoscalers:[],least:Number.MAX_SAFE_INTEGER,most:Number.MAX_SAFE_INTEGER};function mg(e,t){return fn(e)?{pods:t,scale:void 0,isUnscalable:!0}:{pods:t,scale:e.resource.kind==="Pod"?void 0:t}}function fn({resource:e}){return e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"}var Yo=u({id:"disruption-budget-selects-nothing",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a PodDisruptionBudget selects",why:"A budget protects the pods of its own namespace that carry the labels of its selector. Where there is none, it protects nothing: a drain of a node may take all pods of the workload at once, and nothing reports that the budget is idle.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload.",unless:"Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or where the run is declared complete and holds nothing that could make pods.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=oe(e);return{reference({from:s,at:n,to:r,state:o,proof:i}){if(s.visitable!=="PodDisruptionBudget"||r.selector===void 0||o!=="missing")return;let l=r.selector;if(i?.code==="near-label"){let{at:c,values:d,related:m}=qe(i.near);t(c,"near",d,{related:m})}else!a.mayServe(s)&&!ug(e,s)&&t(n.key,"none",{selector:l,namespace:r.namespace})}}}});function ug(e,t){return e.workloads.some(({resource:a,labels:s})=>a.kind!=="Pod"&&Object.keys(s).length===0&&e.sameNamespace(t,a)!==!1)}var Xo=u({id:"disruption-budgets-overlap",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two PodDisruptionBudgets protect the same pods",why:"The API server refuses to evict a pod that more than one budget selects (`This pod has more than one PodDisruptionBudget, which the eviction subresource does not support`). A node with such a pod cannot be drained, whatever the two budgets would allow.",instead:"Keep one budget for each set of pods. An empty selector means all pods of the namespace.",unless:"The two are alternatives of which one is applied.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors","https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/"]},messages:{both:e=>`this and ${e.other} select the pods of ${e.workload}: none of them can be evicted`},examples:{bad:[{title:"one for the namespace, and one for the web",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map;return{PodDisruptionBudget(s){let n=new Set;for(let r of Ha(e,s).workloads){let o=a.get(r);if(o||a.set(r,s),!o||o.name===s.name||n.has(o)||Qo(e,s,o))continue;n.add(o);let i={other:h(o),workload:h(r.resource)},l=[{at:o.at.get("spec").get("selector").key,note:h(o)},{at:r.metadata.get("labels").key,note:`the labels of the pods of ${h(r.resource)}`}];t(s.at.get("spec").get("selector").key,"both",i,{related:l})}}}}});var ei=u({id:"several-default-priority-classes",area:"availability",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two PriorityClasses are the default of the cluster",why:"One PriorityClass may have `globalDefault: true`. The API server refuses a second one (`is already marked as default`), so that which of the two exists depends on the order in which they are applied, and pods that name none get its priority.",instead:"Leave `globalDefault` out of all classes but one.",unless:"The classes are of different clusters.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass"]},messages:{second:e=>`only one PriorityClass may be the default, and ${e.other} is it`},examples:{bad:[{title:"two of them",yaml:`
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
`}]},visit({graph:e,report:t}){let a=[];return{PriorityClass(s){let n=s.at.get("globalDefault");if(n.flag()!==!0)return;let r=a.find(i=>i.name!==s.name&&e.areNear(i,s));if(a.push(s),!r)return;let o=[S(r)];t(n,"second",{other:h(r)},{related:o})}}}});var ai=u({id:"spread-misses-own-pods",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A topology spread constraint does not count the pods that it is written for",why:"The scheduler counts the pods that `labelSelector` selects on each node or zone, and puts the new pod where it finds the fewest. Where the selector does not match the pods themselves, they never count: all of them may land on one node. Without a `labelSelector`, no pod counts at all.",instead:"Copy the labels of `spec.template.metadata.labels` into `labelSelector.matchLabels`.",unless:"The pods are to be spread by the number of pods of another workload. Workloads of a single pod have nothing to spread, and templates without labels get them from Kustomize and are left alone.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition"]},messages:{other:e=>`'${e.selector}' does not select the pods of ${e.workload} themselves: they are not spread`,near:e=>`no pod carries '${e.selector}', but these carry '${e.label}': they are not spread`,none:"a constraint without a labelSelector counts no pods: they are not spread"},examples:{bad:[{title:"the labels of another workload, a slip of the pen, and no selector",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let{resource:s,labels:n,spec:r}=a,o=r.get("topologySpreadConstraints").items();if(!pg(e,a)&&!(o.length===0||Object.keys(n).length===0||e.mayBeUnread(s.name)))for(let i of o){let l=i.get("labelSelector");if(!i.get("topologyKey").exists)continue;if(!l.exists){i.get("matchLabelKeys").exists||t(i.get("maxSkew"),"none");continue}let c=G(l);if(!Is(fe(l))||gg(e,a,c))continue;let d=e.nearLabel(s,fe(l)),m=[{at:a.metadata.get("labels").key,note:"the labels of the pods"}];if(d?.workload===a){let p={selector:Ze(d.pair),label:Ze(d.label)};t(d.isKey?d.pair.key:d.pair,"near",p,{related:m})}else t(l.key,"other",{selector:X(c),workload:h(s)},{related:m})}}}}});function pg(e,t){let{resource:a}=t;return a.kind==="Job"?ti(a.at.get("spec"))<2:a.kind==="CronJob"?ti(a.at.get("spec").get("jobTemplate").get("spec"))<2:We(e,t)?.most===1}function ti(e){return e.get("parallelism").number()??1}function gg(e,t,a){let{workloads:s,perhaps:n}=e.selectPods({selecting:t.resource,selector:a});return s.includes(t)||n.includes(t)}var si=u({id:"update-held-back",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The partition of a StatefulSet keeps every pod from being updated",why:"Only pods whose number is at or above `partition` get a new template. With a partition of as many as there are replicas, no pod is ever updated: an apply with a new image succeeds, and all pods go on with the old one, even when they are deleted.",instead:"Set `partition` below the number of replicas to update the last pods, and to 0 to update all of them.",unless:"The update is held back on purpose until somebody lowers the number.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions"]},messages:{held:e=>`partition ${e.partition} keeps all ${e.replicas} pods on the old template`},examples:{bad:[{title:"as many as there are",yaml:`
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
`}]},visit({graph:e,report:t}){return{StatefulSet(a){let s=a.at.get("spec"),n=s.get("updateStrategy").get("rollingUpdate").get("partition"),r=n.number()??0,o=e.workloadOf(a),i=o&&We(e,o);if(r===0||!i||i.most===0)return;let l=s.get("ordinals").get("start").number()??0;if(r<l+i.most)return;let c=s.get("replicas"),d=c.exists?[{at:c,note:"the replicas"}]:[];t(n,"held",{partition:r,replicas:i.most},{related:d})}}}});var ri=u({id:"update-strategy-invalid",area:"availability",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The fields of an update strategy contradict each other",why:"The API server refuses the object. A rollout that may neither start a new pod nor stop an old one cannot go on; a DaemonSet may do one of the two only, and `maxUnavailable` is 1 there where it is left out; with `Recreate` there is nothing to roll; and a deadline for progress that passes before a pod counts as available always fails.",instead:"Set `maxSurge` or `maxUnavailable` above 0. For a DaemonSet that starts the new pod first, write `maxUnavailable: 0` beside `maxSurge`. `progressDeadlineSeconds` has to be above `minReadySeconds`; it is 600 where it is left out.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy","https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/"]},messages:{still:"maxSurge and maxUnavailable are both 0: a rollout can do nothing",both:e=>`maxSurge '${e.surge}' needs maxUnavailable 0 in a DaemonSet, and it is '${e.unavailable}'`,default:e=>`maxSurge '${e.surge}' needs maxUnavailable 0 in a DaemonSet, and its default is 1`,recreate:"rollingUpdate may not be set beside type 'Recreate'",deadline:e=>`progressDeadlineSeconds ${e.deadline} is not above minReadySeconds ${e.ready}`},examples:{bad:[{title:"nothing may move, nothing rolls, and too little time",yaml:`
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
`}]},visit({report:e}){return{Deployment({at:a}){let s=a.get("spec"),n=s.get("strategy"),r=n.get("rollingUpdate"),[o,i]=[r.get("maxSurge"),r.get("maxUnavailable")],l=s.get("minReadySeconds"),c=s.get("progressDeadlineSeconds");$t(o)&&$t(i)&&e(i,"still",{related:[{at:o,note:"maxSurge"}]}),n.get("type").text()==="Recreate"&&r.exists&&e(r.key,"recreate",{related:[{at:n.get("type"),note:"the type"}]});let d=c.exists?c.number():600,m=l.number()??0;d===void 0||m===0||d>m||e(c.exists?c:l,"deadline",{deadline:d,ready:m})},DaemonSet:a=>t(a)};function t({at:a}){let s=a.get("spec").get("updateStrategy").get("rollingUpdate"),[n,r]=[s.get("maxSurge"),s.get("maxUnavailable")],o=[{at:r,note:"maxUnavailable"}],i={surge:String(n.value),unavailable:String(r.value)};if($t(r)&&(!n.exists||$t(n)))e(r,"still");else{if(!ni(n)||$t(n))return;r.exists?ni(r)&&!$t(r)&&e(n,"both",i,{related:o}):e(n,"default",i)}}}});function ni(e){return/^\d+%?$/.test(String(e.scalar()??""))}function $t(e){return/^0+%?$/.test(String(e.scalar()??""))}function Tt(e,t){return rt(e,({from:a})=>a,a=>`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`)}function Ja({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[S(e.resource,fg(e.resource))]:[],...t.slice(0,5).map(({at:s})=>({at:s,note:"named here, too"}))]}function fg(e){return e.namespace===""?h(e):`${h(e)} in namespace '${e.namespace}'`}var oi=u({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:s,optional:n,proof:r})=>s==="missing"&&!n&&(r?.code==="near-key"||r?.code==="no-key"));for(let{first:s,others:n}of Tt(a,({to:r,proof:o})=>hg(o)?"":r.key??"")){let{at:r,keyAt:o,to:i,proof:l,effect:c}=s;if(!l||l.code==="complete")continue;let d=h(l.resource),m={object:d,key:i.key??"",effect:c},p=[{at:bg(l.resource),note:`the keys of ${d}`},...n.slice(0,5).map(kg)];l.resource.at.get("binaryData").get(i.key??"").exists?t(o??r,"binary",m,{related:p}):l.code==="near-key"?t(o??r,"similar",{...m,meant:l.key},{related:p}):t(o??r,"absent",{...m,known:yg(l.resource)},{related:p})}}}}});function hg(e){return e?.code==="no-key"&&we(e.resource,!0).length===0}var vg=["data","stringData","binaryData"];function bg(e){let t=e.at,a=vg.find(s=>t.get(s).exists);return a?t.get(a).key:$(e)}function yg(e){let t=we(e,!0);return t.length===0?"it holds no keys":`it has ${Y(t,3)}${he(t.length-3)}`}function kg({keyAt:e,at:t,to:a}){return{at:e??t,note:`key '${a.key??""}' is asked for here, too`}}var ii=u({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:s,optional:n,to:r})=>s==="missing"&&!n&&(r.kind==="ConfigMap"||r.kind==="Secret"));for(let s of Tt(a,()=>"")){let{at:n,to:r,effect:o,proof:i}=s.first,l={kind:r.kind,name:r.name,namespace:r.namespace,effect:o},c={related:Ja(s),...wg(s.first)};i?.code==="complete"?t(n,"absent",l,c):i?.code==="near-miss"?t(n,"similar",{...l,meant:i.resource.name},c):i?.code==="other-namespace"&&t(n,"elsewhere",{...l,other:i.resource.namespace},c)}}}}});function wg({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var li=u({id:"config-object-unused",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that nothing names",why:"Nothing reads the object: no pod takes variables or files from it, and its name stands in no other manifest. It is left over, or the pod that was meant to take it goes without. A Secret that nobody needs is a risk besides.",instead:"Name the object where it is meant to be used, or delete it.",unless:"A program finds it by the API of Kubernetes. It is told only where the run holds everything that exists, where no role lets read all objects of this kind, and not of objects with labels of their own, by which programs find them.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{unused:e=>`nothing in the run names ${e.object}`},examples:{bad:[{title:"the settings of a program that takes others",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let a=T(()=>Rg(e.resources.flatMap(({at:o})=>ia(o.value)))),s=T(()=>[...e.ofKind("Role"),...e.ofKind("ClusterRole")].flatMap(({at:o})=>o.get("rules").items()));return{ConfigMap:r,Secret:r};function n({kind:o,name:i}){let l=o==="Secret"?"secrets":"configmaps";return s().some(c=>{let d=c.get("resourceNames").texts();return c.get("resources").texts().some(p=>p==="*"||p===l)&&(d.length===0||d.includes(i))})}function r(o){let i=V(o.at),l=Sg.has(o.namespace)||xg(o);if(o.name===""||l||e.mayBeUnread(o.name)||Object.keys(i.get("labels").labels()).some(d=>!/^(app|app\.kubernetes\.io\/.*)$/.test(d))||e.referencesTo(o).length>0||n(o))return;let c=e.find(o.kind,o.namespace,o.name).length;(a().get(o.name)??0)<=c&&t(i.get("name"),"unused",{object:h(o)})}}}),Sg=new Set(["kube-system","kube-public","kube-node-lease"]);function xg({at:e}){let t=e.get("type").text()??"";return/^(kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token|helm\.sh\/.*)$/.test(t)}function Rg(e){let t=new Map;for(let a of e)for(let s of new Set(a.match(Pg)??[]))t.set(s,(t.get(s)??0)+1);return t}var Pg=/[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/g;var di=u({id:"custom-kind-unknown",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A custom resource is of a kind or a version that its definition does not serve",why:"The API server knows custom resources by the CustomResourceDefinitions alone. A kind or a version that none of them serves is refused with `no matches for kind`. A deprecated version works until an update of the definition takes it away.",instead:"Write the kind exactly as `spec.names.kind` of the definition says, in a version with `served: true`.",unless:"The run holds an older definition than the cluster. Definitions in folders far away are not taken for the ones that are meant.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/"]},messages:{kind:e=>`group '${e.group}' has no kind '${e.kind}' (did you mean '${e.meant}'?)`,version:e=>`kind '${e.kind}' of group '${e.group}' is not served in version '${e.version}', but in ${e.served}`,deprecated:e=>`version '${e.version}' of kind '${e.kind}' is deprecated, others are ${e.served}`},examples:{bad:[{title:"a slip of the pen, an old version and one that is about to go",yaml:`
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
`}]},visit({graph:e,report:t}){let a=T(()=>L(e.ofKind("CustomResourceDefinition").flatMap(Cg),({group:r})=>r));return{resource(r){let{group:o,kind:i,version:l}=r,c=a().get(o);if(c===void 0||e.mayBeUnread(i)||!c.some(g=>e.areNear(g.resource,r)))return;let d=c.filter(g=>g.kind===i),m=d.flatMap(g=>g.versions),p=ci(m.filter(g=>g.isServed));d.length===0?s(r,c):p!==""&&!m.some(g=>g.isServed&&g.name===l)?t(hn(r,"apiVersion"),"version",{group:o,kind:i,version:l,served:p},vn(d[0])):n(r,d)}};function s(r,o){let{group:i,kind:l}=r,c=x(l,o,d=>d.kind);c&&t(hn(r,"kind"),"kind",{group:i,kind:l,meant:c.kind},vn(c))}function n(r,o){let{kind:i,version:l}=r,c=o.flatMap(({versions:p})=>p.filter(({name:g})=>g===l)),d=o.flatMap(({versions:p})=>p.filter(g=>g.isServed&&!g.isDeprecated));if(c.length===0||d.length===0||!c.every(({isDeprecated:p})=>p))return;let m={kind:i,version:l,served:ci(d)};t(hn(r,"apiVersion"),"deprecated",m,{...vn(o[0]),severity:"info"})}}});function Cg(e){let t=e.at.get("spec"),a=t.get("group").text(),s=t.get("names").get("kind").text();if(!a||!s)return[];let n=t.get("version").text(),r=t.get("versions").items().map(i=>({name:i.get("name").text()??"",isServed:i.get("served").flag()!==!1,isDeprecated:i.get("deprecated").flag()===!0})),o=n?[...r,{name:n,isServed:!0,isDeprecated:!1}]:r;return[{resource:e,group:a,kind:s,versions:o}]}function hn({at:e},t){return e.get(t)}function ci(e){return Y(e.map(({name:t})=>t),3)}function vn(e){return e?{related:[S(e.resource,"the definition")]}:{}}var ui=u({id:"definition-after-use",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Namespace or a CustomResourceDefinition stands after what needs it",why:'`kubectl` sends the objects of a file in the order in which they are written. What stands before its Namespace is refused with `namespaces "x" not found`, a custom resource before its definition with `no matches for kind`. The second run works, so that it shows only where the cluster is new.',instead:"Put the Namespace first. A CustomResourceDefinition belongs into a file of its own that is applied before: `kubectl apply` looks up all kinds of a file before it sends the first object.",unless:"A tool that sorts objects by kind applies the file, as Helm, Kustomize, Argo CD and Flux do.",refs:["https://kubernetes.io/docs/concepts/workloads/management/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/"]},messages:{namespace:e=>`the Namespace '${e.namespace}' stands after ${e.objects} in it: the first kubectl apply fails`,kind:e=>`the definition of kind '${e.kind}' stands after ${e.objects} of it: the first kubectl apply fails`},examples:{bad:[{title:"the Namespace was added at the end",yaml:`
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
`}]},visit({graph:e,report:t}){let a=T(()=>L(e.resources,({file:n})=>n));return{Namespace(n){if(Vg.has(n.name))return;let r=s(n,({hasOwnNamespace:i,namespace:l})=>i&&l===n.name),[o]=r;o&&t($(n),"namespace",{namespace:n.name,objects:mi(r)},{related:[S(o,`${h(o)} is in it`)]})},CustomResourceDefinition(n){let{group:r,kind:o}=qg(n),i=s(n,c=>o!==void 0&&c.group===r&&c.kind===o),[l]=i;!l||o===void 0||t($(n),"kind",{kind:o,objects:mi(i)},{related:[S(l,`${h(l)} is of it`)]})}};function s(n,r){if(e.isKustomized(n))return[];let o=a().get(n.file)??[],i=o.slice(0,o.indexOf(n));return i.some(c=>Se(c,n))?[]:i.filter(r)}}}),Vg=new Set(["default","kube-system","kube-public","kube-node-lease"]);function qg({at:e}){let t=e.get("spec");return{group:t.get("group").text(),kind:t.get("names").get("kind").text()}}function mi({length:e}){return e===1?"an object":ve(e,"object")}var pi=u({id:"downward-field-unset",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod asks for a label, a container or a limit of its own that it does not have",why:"The downward API gives what the pod itself carries. A label or annotation that is not there is an empty text, without any error; labels of a Deployment are not those of its pods. A container that is not there keeps the one that asks from starting. A limit that is not set is that of the node: a program that sizes its heap by it takes all the memory there is.",instead:"Set the label or the annotation in the pod template, write the key exactly, and set the limit.",unless:"A webhook or Kustomize adds the label: a key that is not even similar to one of the template is told as info, and so is a limit.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/downward-api/","https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/"]},messages:{onOwner:e=>`${e.kind} '${e.key}' is on ${e.owner}, not in its pod template: the value is empty`,similar:e=>`the pod has no ${e.kind} '${e.key}' (did you mean '${e.meant}'?): the value is empty`,absent:e=>`the pod template sets no ${e.kind} '${e.key}': the value is empty`,container:e=>`the pod has no container '${e.container}'${e.meant}: the one that asks for its resources does not start`,limit:e=>`container '${e.container}' sets no ${e.resource}: the value is what the whole node has`},examples:{bad:[{title:"a label of the Deployment, a slip of the pen, and one that nobody sets",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(o,i){for(let l of o.at.get("env").items()){let c=l.get("valueFrom");a(c.get("fieldRef"),i),s(c.get("resourceFieldRef"),i,o)}},workload(o){for(let i of o.spec.get("volumes").items()){let l=i.get("projected").get("sources").items(),c=[i.get("downwardAPI"),...l.map(d=>d.get("downwardAPI"))].flatMap(d=>d.get("items").items());for(let d of c)a(d.get("fieldRef"),o),s(d.get("resourceFieldRef"),o,void 0)}}};function a(o,i){let l=o.get("fieldPath"),[,c,d]=/^metadata\.(labels|annotations)\['(.+)'\]$/.exec(l.text()??"")??[];if(c===void 0||d===void 0||Ag(d))return;let m=c==="labels"?i.metadata.get("labels"):i.metadata.get("annotations"),p=m.entries().map(([k])=>k);if(p.includes(d)||e.mayBeUnread(d))return;let g=c==="labels"?"label":"annotation",{resource:f}=i,v=V(f.at).get(c).get(d),b=x(d,p,k=>k),y=m.exists?[{at:m.key,note:`the ${c} of the pods`}]:[];v.exists&&f.kind!=="Pod"?t(l,"onOwner",{kind:g,key:d,owner:h(f)},{related:[{at:v.key,note:"here"}]}):b!==void 0?t(l,"similar",{kind:g,key:d,meant:b},{related:y}):t(l,"absent",{kind:g,key:d},{related:y,severity:"info"})}function s(o,i,l){let c=o.get("containerName"),d=c.text()||l?.name,m=o.get("resource").text();if(!d||!m)return;let p=i.containers.find(g=>g.name===d);if(p)n(o.get("resource"),m,p);else if(!e.mayBeUnread(d)){let g=x(d,i.containers,f=>f.name);t(c,"container",{container:d,meant:O(g?.name)},{severity:"error"})}}function n(o,i,{at:l,name:c,workload:d}){let m=/^limits\.(cpu|memory)$/.exec(i)?.[1];m===void 0||l.get("resources").get("limits").get(m).exists||r(d)||t(o,"limit",{container:c,resource:i},{severity:"info"})}function r({resource:o}){return e.ofKind("LimitRange").some(i=>e.sameNamespace(i,o)!==!1)}}});function Ag(e){return Mg.has(e)||/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("app.kubernetes.io/")}var Mg=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","job-name"]);function gi(e,t){let a=t.at.get("env").items().map(n=>n.get("name").text()??""),s=bn(e,t);return{own:a,imported:new Set(s.flatMap(n=>[...n?.names.keys()??[]])),isOpen:s.includes(void 0)}}function bn(e,t){return t.at.get("envFrom").items().map(a=>Og(e,t,a))}function Og(e,{workload:t},a){let s=a.get("secretRef").exists,n=a.get(s?"secretRef":"configMapRef").get("name"),r=n.text(),o=a.get("prefix").text()??"";if(!r)return;let{resource:i}=t,l=e.find(s?"Secret":"ConfigMap",i.namespace,r).filter(m=>e.sameNamespace(i,m)===!0),c=l.flatMap(m=>we(m,!1)),[d]=l;if(!(!d||c.length===0))return{at:n,object:d,names:new Map(c.map(m=>[`${o}${m}`,m]))}}function _a(e){let a=[...(e.text()??"").matchAll(/\$\$|\$\(([^)]*)\)/g)].flatMap(([,s])=>s||[]);return[...new Set(a)].map(s=>({at:e,name:s}))}function fi(e){return/^KUBERNETES_|_SERVICE_(HOST|PORT)(_|$)|_PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?$/.test(e)}var vi=u({id:"env-from-collision",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Two objects of `envFrom` bring the same variable with different values",why:"All keys of the objects under `envFrom` become variables of the container. Where two have the same key, the one that stands further down wins without a word, and a change of the other one has no effect.",instead:"Take the key out of one of the objects, or keep them apart by a `prefix`.",unless:"The later object is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables"]},messages:{replaced:e=>`variable '${e.name}'${e.more} of ${e.from} is replaced by that of ${e.by}`},examples:{bad:[{title:"both objects set the level",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(a){let s=a.at.get("env").items(),n=new Set(s.map(o=>o.get("name").text())),r=new Map;for(let o of bn(e,a)){if(!o)continue;let i=[...o.names.keys()].filter(d=>{let m=r.get(d);return m&&!n.has(d)&&hi(m,d)!==hi(o,d)}),[l]=i,c=l===void 0?void 0:r.get(l);if(l!==void 0&&c){let d=he(i.length-1);t(o.at,"replaced",{name:l,more:d,from:h(c.object),by:h(o.object)},{related:[{at:c.at,note:"brings it first"}]})}for(let d of o.names.keys())r.set(d,o)}}}}});function hi({object:e,names:t},a){let s=e.at,n=t.get(a)??"",r=s.get("stringData").get(n);return r.exists?r.value:s.get("data").get(n).value}var bi=u({id:"namespace-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Objects are in a namespace that does not exist",why:'The API server refuses every object of a namespace that does not exist: `namespaces "x" not found`. Nothing makes a namespace by the way, and `kubectl` goes on with the other objects of the file.',instead:"Write the name of the Namespace exactly, or add a Namespace and apply it first.",unless:"The namespace exists in the cluster, or a tool makes it, as `helm install --create-namespace` does: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]},messages:{similar:e=>`there is no Namespace '${e.namespace}' (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`there is no Namespace '${e.namespace}': ${e.effect}`},examples:{bad:[{title:"a slip of the pen in one of two objects",yaml:`
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
`}]},visit({graph:e,report:t}){let a=e.ofKind("Namespace").length>0;return{end(){let s=e.references.filter(({to:n,state:r,proof:o})=>n.kind==="Namespace"&&Cs(n.name)&&r==="missing"&&(o?.code!=="near-miss"||e.isNamespaceSlip(n.name,o.resource.name)));for(let[n,...r]of L(s,({to:o})=>o.name).values()){if(!n)continue;let{at:o,to:i,proof:l}=n,c={namespace:i.name,effect:Ng([n,...r])},d=r.slice(0,5).map(m=>({at:m.at,note:"named here, too"}));if(l?.code==="near-miss"){let m=S(l.resource,"the Namespace");t(o,"similar",{...c,meant:l.resource.name},{related:[m,...d]})}else a&&t(o,"absent",c,{related:d})}}}}});function Ng(e){let t=e.filter(({row:a})=>a.path==="metadata.namespace");return t.length>1?`the API server refuses ${ve(t.length,"object")}`:(t[0]??e[0])?.effect??""}var yi=u({id:"pull-secret-unusable",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Secret that images are pulled with is of a type that the kubelet does not read",why:"The kubelet takes logins of registries from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg` only, whatever the keys are called. Others it leaves out without a word, pulls without a login, and a private image ends in `ImagePullBackOff`.",instead:"Make the Secret by `kubectl create secret docker-registry`, or write the type. The type of a Secret that exists cannot be changed: delete it first.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/","https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets"]},messages:{ignored:e=>`images are pulled without Secret '${e.secret}': the kubelet takes no login from type '${e.type}'`},examples:{bad:[{title:"a login in a Secret without a type",yaml:`
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
`}]},visit({graph:e,report:t}){return{Secret(a){let s=a.at.get("type");if($g.has(s.text()||"Opaque"))return;let n=e.referencesTo(a).filter(({row:r,state:o})=>r.path==="imagePullSecrets[].name"&&o==="resolved");n.length!==0&&t(Tg(a),"ignored",{secret:a.name,type:s.text()||"Opaque"},{related:n.slice(0,5).map(({at:r,from:o})=>({at:r,note:`${h(o)} pulls images with it`}))})}}}}),$g=new Set(["kubernetes.io/dockerconfigjson","kubernetes.io/dockercfg"]);function Tg({at:e}){let t=e.get("type");return t.exists?t:V(e).get("name")}var ki=u({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(s=>s.state==="missing"&&!s.optional&&!Dg(e,s));for(let s of Tt(a,({at:n})=>String(n.path.at(0)))){let{from:n,at:r,to:o,proof:i,effect:l}=s.first,c={target:`${o.kind} '${o.name}'`,effect:l},d={related:Ja(s),...n.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(r,"absent",c,d):i?.code==="near-miss"?t(r,"similar",{...c,meant:i.resource.name},d):i?.code==="other-namespace"&&t(r,"elsewhere",{...c,namespace:o.namespace,other:i.resource.namespace},d)}}}}});function Dg(e,{from:t,to:a,proof:s}){return a.selector!==void 0||s?.code==="no-port"||a.kind==="Namespace"?!0:a.kind!=="ReplicationController"&&Lg(t)&&(nt(a.kind)||Ig(a.kind))?!Ae.includes(a.kind):a.kind==="CSIDriver"||a.kind==="Node"||a.kind==="CustomResourceDefinition"||a.kind==="ConfigMap"||a.kind==="Secret"||a.kind==="StorageClass"||a.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:a.kind==="Service"&&t.visitable==="StatefulSet"}function Lg({visitable:e}){return e==="HorizontalPodAutoscaler"||e==="ScaledObject"}function Ig(e){return x(e,Ae,t=>t)!==void 0}function Qa(e,{resource:t},a){let s=a.get("projected"),r=(s.exists?s.get("sources").items():[a]).flatMap(o=>jg(e,t,o));if(r.length!==0)return{files:r.flatMap(o=>o??[]),isOpen:r.includes(void 0),isProjected:s.exists}}function jg(e,t,a){let s=[],n=a.get("configMap"),r=a.get("secret"),o=a.get("downwardAPI");if(n.exists&&s.push(i("ConfigMap",n.get("name"),n.get("items"))),r.exists){let l=r.get("secretName").exists?r.get("secretName"):r.get("name");s.push(i("Secret",l,r.get("items")))}o.exists&&s.push(wi(o.get("items"),"a field of the pod"));for(let l of[a.get("serviceAccountToken"),a.get("clusterTrustBundle")]){let c=l.get("path");l.exists&&s.push(Si(c,l.name))}return s;function i(l,c,d){let m=c.text();if(!m)return;let p=`${l} '${m}'`;if(d.items().length>0)return wi(d,p);let f=e.find(l,t.namespace,m).filter(v=>e.sameNamespace(t,v)===!0).flatMap(v=>we(v,!0));if(f.length!==0)return f.map(v=>({path:v,at:c,source:p,isWritten:!1}))}}function wi(e,t){return e.items().flatMap(a=>Si(a.get("path"),t))}function Si(e,t){let a=e.text();return a?[{path:a,at:e,source:t,isWritten:!0}]:[]}var xi=u({id:"sub-path-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A mount takes a file out of a volume that does not hold it",why:"A volume of a ConfigMap or Secret with `items`, and a projected one, holds the paths of the items and not the keys. The kubelet makes an empty folder for a `subPath` that is not there, and the program finds a folder where it wants to read a file.",instead:"Write the `path` of the item, or add an item for the key.",unless:"An empty folder is wanted there.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath","https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{absent:e=>`volume '${e.volume}' holds no file '${e.path}'${e.meant}: an empty folder is mounted in its place`},examples:{bad:[{title:"the key instead of the path, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let s of a.spec.get("volumes").items()){let n=Qa(e,a,s);if(!n||n.isOpen||!(n.isProjected||n.files.every(o=>o.isWritten)))continue;let r=n.files.map(({path:o})=>o);for(let o of a.containers.flatMap(i=>Eg(i,s.get("name").text()))){let i=o.text()?.replace(/\/+$/,"");if(!i||r.some(c=>c===i||c.startsWith(`${i}/`)))continue;let l=x(i,r,c=>c)??(r.length===1?r[0]:void 0);t(o,"absent",{path:i,volume:s.get("name").text()??"",meant:O(l)})}}}}}});function Eg({at:e},t){return e.get("volumeMounts").items().filter(a=>a.get("name").text()===t).map(a=>a.get("subPath"))}var Ri=u({id:"token-secret-not-made",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The token Secret of a ServiceAccount is named, which is not made any more",why:"Up to 1.23, Kubernetes made a Secret with a token for each ServiceAccount, and its name ended in five random letters. Since 1.24 it makes none: in a new cluster the pods stay in `ContainerCreating`. The random letters differ from cluster to cluster anyway.",instead:"Take the token that each pod has under `/var/run/secrets/kubernetes.io/serviceaccount`, mount a `projected` volume with `serviceAccountToken`, or write a Secret of type `kubernetes.io/service-account-token`.",unless:"The Secret is left over from an old cluster and is to stay.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{notMade:e=>`no Secret '${e.secret}' is made for ServiceAccount '${e.account}' since Kubernetes 1.24`},examples:{bad:[{title:"the token of an account is mounted by the name that it got once",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference({from:a,to:s,state:n,optional:r,at:o}){if(s.kind!=="Secret"||n!=="unknown"||r||e.minorVersion<24||V(a.at).get("uid").exists)return;let i=Gg.exec(s.name)?.[1];i!==void 0&&t(o,"notMade",{secret:s.name,account:i})}}}}),Gg=/^(.+)-token-[bcdfghjklmnpqrstvwxz2456789]{5}$/;var Pi=u({id:"variable-undefined",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"`$(NAME)` names a variable that the container does not have there",why:"Kubernetes puts the value of a variable for `$(NAME)` in `command`, `args` and `env`. A name that it does not know stays in the text as it is, without any error, and the program gets `$(NAME)` as a host, a path or a flag. In `env` only variables that stand further up count, in `subPathExpr` an unknown one keeps the container from starting. Variables of the image are not known.",instead:"Write the name exactly as it stands under `env`, define the variable, or move it up. A text that is meant for a shell is written `$$(NAME)`.",unless:"A tool puts the value in before the manifest is applied.",refs:["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/","https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/"]},messages:{later:e=>`'$(${e.name})' stays as it is: '${e.name}' is defined further down`,similar:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable (did you mean '${e.meant}'?)`,absent:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable`,path:e=>`container '${e.container}' has no variable '${e.name}' for its subPathExpr: it does not start`},examples:{bad:[{title:"a slip of the pen, and a variable of the image",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(s){let n=Fg(s);if(n.length===0||zt(s.workload))return;let r=gi(e,s);if(!r.isOpen)for(let o of n)a(s,r,o)}};function a(s,n,r){let{at:o,name:i,before:l,isPath:c}=r,d=l===void 0?n.own:n.own.slice(0,l);if(d.includes(i)||n.imported.has(i)||fi(i)||e.isVariableSet(i)||e.mayBeUnread(i))return;let m={name:i,container:s.name},p=l===void 0?-1:n.own.indexOf(i,l+1),g=x(i,[...d,...n.imported],v=>v),f=Wg.test(i)||g!==void 0&&!Bg(s);if(p>=0){let v=s.at.get("env").items()[p];t(o,"later",{name:i},{related:v?[{at:v.get("name"),note:"defined here"}]:[]})}else c?t(o,"path",m,{severity:"error"}):f&&g!==void 0?t(o,"similar",{...m,meant:g}):f&&t(o,"absent",m)}}}),Wg=/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;function Fg({at:e}){let t=[...e.get("command").items(),...e.get("args").items()],a=e.get("env").items().flatMap((n,r)=>_a(n.get("value")).map(o=>({...o,before:r}))),s=e.get("volumeMounts").items().flatMap(n=>_a(n.get("subPathExpr")).map(r=>({...r,isPath:!0})));return[...t.flatMap(_a),...a,...s]}function Bg({at:e}){return[...e.get("command").texts(),...e.get("args").texts()].some(a=>/(^|\/)(a|ba|da|k|z)?sh$/.test(a)||a.includes(`
`))}var Ci=u({id:"volume-file-collision",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two sources of a volume write the same file",why:"The keys of all ConfigMaps and Secrets of a projected volume become files of one folder. Where two have the same key, the later one wins without a word. Paths that are written out twice in a projected volume are rejected by the API server.",instead:"Give one of the files another `path` by `items`, or leave it out.",unless:"The later source is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{rejected:e=>`path '${e.path}' stands twice in projected volume '${e.volume}': the API server refuses the pod`,replaced:e=>`file '${e.path}'${e.more} of volume '${e.volume}' is replaced by that of ${e.by}`},examples:{bad:[{title:"two ConfigMaps with the same key",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let s of a.spec.get("volumes").items()){let n=Qa(e,a,s),r=s.get("name").text()??"";for(let{first:o,again:i,others:l}of zg(n?.files??[])){let c=[{at:o.at,note:`${o.source} has it, too`}],{path:d}=i;if(n?.isProjected&&o.isWritten&&i.isWritten)t(i.at,"rejected",{path:d,volume:r},{related:c,severity:"error"});else if(o.source!==i.source||o.isWritten&&i.isWritten){let m=he(l);t(i.at,"replaced",{path:d,volume:r,by:i.source,more:m},{related:c})}}}}}}});function zg(e){let t=new Map,a=new Map;for(let s of e){let n=t.get(s.path),r=a.get(s.at);n?n.at!==s.at&&a.set(s.at,r?{...r,others:r.others+1}:{first:n,again:s,others:0}):t.set(s.path,s)}return[...a.values()]}var Vi=u({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:a,at:s},n){t!=="container"||me(n)||s.get("livenessProbe").exists||!s.get("image").exists||e(s.get("name"),"missing",{container:a})}}}});var Ug=["startupProbe","livenessProbe","readinessProbe"],Kg=["postStart","preStop"];function Za({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...Ug.map(a=>({name:a,at:t.get(a),isHook:!1})),...Kg.map(a=>({name:a,at:t.get("lifecycle").get(a),isHook:!0}))].filter(a=>a.at.exists)}var qi=u({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:a,at:s,isHook:n}of Za(t)){if(!D(s.value))continue;let r=n?Jg:Hg,o=r.filter(l=>s.get(l).exists),i=r.filter(l=>!n||l!=="tcpSocket");o.length===0&&e(s.key,"none",{check:a,known:Oe(i,"or")}),n&&o.length===1&&o[0]==="tcpSocket"&&e(s.get("tcpSocket").key,"tcp",{check:a},{severity:"warning"}),o.length>1&&e(s.key,"several",{check:a,found:Oe(o,"and")})}}}}}),Hg=["exec","httpGet","tcpSocket","grpc"],Jg=["exec","httpGet","tcpSocket","sleep"];var Ai=u({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,a){let{name:s,at:n}=t,r=n.get("ports").exists?[{at:n.get("ports").key,note:"the ports of the container"}]:[],o=new Set;for(let{check:i,port:l,isElsewhere:c}of _g(t)){let d=l.scalar();if(!Ee(d))if(typeof d=="string"){let m=Zg(t);/^\d+$/.test(d)?e(l,"text",{check:i,port:d}):d!==""&&!Rt([t])&&!m.includes(d)&&e(l,"name",{check:i,port:d,container:s,declared:Yg(d,m)},{related:r})}else d&&!c&&!o.has(d)&&Qg(d,t,a)&&(o.add(d),e(l,"number",{check:i,port:d,container:s,declared:Ge([t]).join(", ")},{related:r,severity:"info"}))}}}}});function _g(e){return Za(e).flatMap(({name:t,at:a})=>[...[a.get("httpGet"),a.get("tcpSocket")].map(s=>({check:t,port:s.get("port"),isElsewhere:s.get("host").exists})),{check:t,port:a.get("grpc").get("port"),isElsewhere:!1}])}function Qg(e,t,a){return Ge([t]).length>0&&!Rt(a.containers)&&!Ge(a.containers).includes(e)}function Zg(e){return Q({containers:[e]}).flatMap(t=>t.get("name").text()??[])}function Yg(e,t){if(t.length===0)return"no port by name";let a=I(e,t);return Y(a===void 0?t:[a])}var Ni=u({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let s=a.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(s.length===0||me(a)||a.resource.visitable==="PodTemplate")return;let n=aa(e.servicesOf(a).filter(Xg),a.resource),r=s.flatMap(c=>({container:c,service:n.find(d=>ef(d,c))}));if(r.some(({service:c})=>c)){for(let{container:c,service:d}of r)!d||Mi(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Oi(d)]});return}if(s.some(Mi))return;let[o,...i]=s,l=n[0]?{severity:"warning",related:[Oi(n[0])]}:{};i.length>0?t(a.spec.get("containers").key,"several",{count:s.length},l):o&&t(o.at.get("name"),"single",{container:o.name},l)}}}});function Xg(e){let t=e.at.get("spec"),a=t.get("ports").items().map(s=>`${s.get("name").text()??""} ${s.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(a.length>0&&a.every(s=>/metrics|prometheus/.test(s)))}function Mi({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function ef(e,t){return e.at.get("spec").get("ports").items().some(a=>{let s=a.get("targetPort").scalar()||a.get("port").number(),n=F(a),r=t.at.get("ports").items().filter(o=>F(o)===n);return s!==void 0&&r.some(o=>o.get("name").text()===s||o.get("containerPort").number()===s)})}function Oi(e){return{at:e.at.get("spec").get("selector").key,note:`${h(e)} selects the pods`}}function Dt(e){let t=tf(e),a=e.containers.filter(n=>!t(n)).map(({at:n})=>({at:n.get("image"),policy:n.get("imagePullPolicy")})),s=e.spec.get("volumes").items().map(n=>{let r=n.get("image");return{at:r.get("reference"),policy:r.get("pullPolicy")}});return[...a,...s].flatMap(({at:n,policy:r})=>{let o=n.text();return o===void 0?[]:[{at:n,policy:r,text:o}]})}function tf({resource:e}){let a=V(e.at).get("annotations").entries().some(([r])=>r==="image.openshift.io/triggers"),n=e.at.get("spec").get("triggers").items().flatMap(r=>r.get("imageChangeParams").get("containerNames").texts());return({name:r,at:o})=>a||n.includes(r)||r==="istio-proxy"&&o.get("image").text()==="auto"}function ft(e,t=50){let a=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return a.length<=t?a:`\u2026${a.slice(1-t)}`}var $i=u({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:s,policy:n}of Dt(t)){let r=af(s,n);if(r===void 0)continue;let o=r==="pinned"?{severity:"info"}:{};e(n,r,{image:ft(s),policy:n.text()??""},{...o,related:[{at:a,note:"the image"}]})}}}}});function af(e,t){if(t.value==="Never")return"never";let a=ut(e);if(a===void 0)return;if(t.value==="Always")return a.digest===void 0?void 0:"pinned";let s=a.tag==="latest"&&a.digest===void 0;return t.value==="IfNotPresent"&&s?"stale":void 0}var Ti=u({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. The `ko://` paths that `ko resolve` replaces are left alone. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:s}of Dt(t)){let n=ft(s.trim(),40),r=sf.exec(s)?.[0].trim();if(s.trim()==="")e(a,"empty");else{if(ut(s)||nf.test(s))continue;r?e(a,"variable",rf(s.trim(),r),{severity:"info"}):s!==s.trim()?e(a,"blank",{image:n}):e(a,"invalid",{image:n,reason:lf(s)})}}}}}}),sf=new RegExp(`${xt.source}|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])`),nf=/^ko:\/\/[\w.-]+(\/[\w.~-]+)*$/;function rf(e,t){let a=yn(t,22),s=52-a.length,n=ft(e,s),r=n===e||n.includes(t),o=e.indexOf(t),i=o===0?yn(e,s):`\u2026${yn(e.slice(o),s-1)}`;return{image:r?n:i,variable:a}}function yn(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var of=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function lf(e){return of.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var Di=u({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let{at:s,text:n}of Dt(a)){let r=ut(n);!r||r.digest!==void 0||r.tag!=="latest"||e.isImageSet(n)||t(s,r.explicitTag===void 0?"untagged":"latest",{image:ft(n,70)})}}}}});function kn({at:e},t){let a=e.get("spec"),s=a.get("policyTypes").texts();return s.length>0?s.includes(t):t==="Ingress"||a.get("egress").items().length>0}function be({at:e},t){let a=e.get("spec");return t==="Ingress"?a.get("ingress").items().map(s=>Li(s.get("ports"),s.get("from"))):a.get("egress").items().map(s=>Li(s.get("ports"),s.get("to")))}function Li(e,t){return{ports:e.items().map(a=>({at:a.get("port"),port:a.get("port").scalar(),endPort:a.get("endPort").number(),protocol:F(a)})),peers:t.items().map(a=>({at:a,podSelector:a.get("podSelector"),namespaceSelector:a.get("namespaceSelector"),isBlock:a.get("ipBlock").exists}))}}function Ya(e,t){let a=T(()=>{let s=new Map,n=new Set;for(let o of e.ofKind("NetworkPolicy").filter(i=>kn(i,t))){let{workloads:i,perhaps:l}=e.selectPods({selecting:o,selector:G(wa(o))});for(let c of i)ue(s,c,o);for(let c of l)n.add(c)}let r=e.resources.some(({kind:o,visitable:i})=>/NetworkPolicy$/.test(o)&&!i);return{sure:s,open:n,isForeign:r}});return s=>({sure:a().sure.get(s)??[],isOpen:a().isForeign||a().open.has(s)})}function wa(e){return e.at.get("spec").get("podSelector")}var Ii=u({id:"egress-without-dns",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy lets pods out, but not to DNS",why:"A policy for egress forbids all connections that no rule allows, those to the DNS servers of the cluster among them. The pods may reach the peers of the rules, but cannot find their addresses: every name ends in a timeout, often after many seconds, and the program says that the other side is down.",instead:"Add a rule for port 53, UDP and TCP, to the namespace `kube-system`: `namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }`. A `podSelector` alone means pods of the own namespace.",unless:"Another policy that is not in the run allows DNS, or the pods use no names. Policies that let nobody out, or only to blocks of addresses or the ports of the API server, are left alone, and so are policies with a rule that may include DNS.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic","https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/"]},messages:{closed:e=>`no rule allows port 53: the pods of ${e.pods} cannot look up the names of these peers`,own:e=>`without a namespaceSelector '${e.selector}' means pods of '${e.namespace}', and DNS is in 'kube-system'`},examples:{bad:[{title:"only to the database",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ya(e,"Egress");return{NetworkPolicy(s){for(let n of be(s,"Egress").filter(mf).flatMap(({peers:r})=>r)){if(!ff(n)||s.namespace==="kube-system")continue;let r={selector:hf(n.podSelector),namespace:s.namespace};e.isNamespaceGiven(s)&&t(n.podSelector.key,"own",r)}},end(){let s=new Set;for(let n of e.workloads){let{sure:r,isOpen:o}=a(n),i=r.flatMap(d=>be(d,"Egress")),l=r.find(d=>be(d,"Egress").some(df));if(o||!l||s.has(l)||!cf(n)||i.some(uf))continue;s.add(l);let c=[{at:n.metadata.get("labels").key,note:"the labels of the pods"}];t(l.at.get("spec").get("egress").key,"closed",{pods:h(n.resource)},{related:c})}}}}}),wn=53;function cf({spec:e,replicas:t}){let a=e.get("dnsPolicy").text()??"ClusterFirst";return a!=="None"&&a!=="Default"&&e.get("hostNetwork").flag()!==!0&&t!==0}function df({ports:e,peers:t}){return t.length>0?t.some(({isBlock:a})=>!a):e.length===0||!e.every(({port:a,endPort:s})=>!s&&(a===443||a===6443))}function mf({ports:e}){return e.some(ji)}function ji({port:e,endPort:t,protocol:a}){return e===void 0?a==="UDP":typeof e=="string"?/dns/i.test(e):e===wn||e<wn&&(t??e)>=wn}function uf(e){let{ports:t,peers:a}=e;return t.length>0?t.some(ji)||t.some(({port:s})=>s===5353||s===8053):a.length===0?!0:a.some(s=>s.isBlock||pf(s))}function pf({namespaceSelector:e}){if(!e.exists)return!1;let t=G(e).matchLabels["kubernetes.io/metadata.name"];return t===void 0||/dns|system/.test(t)}var gf=/^(kube-dns|coredns|node-local-dns)$/;function ff({podSelector:e,namespaceSelector:t}){return t.exists||!e.exists||Xe(e)?!1:Object.values(G(e).matchLabels).some(a=>gf.test(a))}function hf(e){let[t]=Object.entries(G(e).matchLabels);return t?t.join("="):""}var Ei=u({id:"endpoints-overwritten",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Endpoints are written by hand for a Service that has a selector",why:"For a Service with a selector the control plane writes the Endpoints of the same name itself, from the pods that carry the labels, and again whenever they differ. Addresses that are written by hand vanish within seconds.",instead:"Take the selector out of the Service when the addresses are meant, or delete the Endpoints when the pods are.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors"]},messages:{replaced:e=>`the control plane replaces these addresses by those of the pods that ${e.service} selects`},examples:{bad:[{title:"a Service that was copied with its selector",yaml:`
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
`}]},visit({graph:e,report:t}){return{Endpoints(a){let s=a.at.get("subsets"),n=e.find("Service",a.namespace,a.name).filter(l),[r]=n;if(!r||s.items().length===0||!n.every(vf)||e.mayBeUnread(a.name))return;let i=[{at:r.at.get("spec").get("selector").key,note:`the selector of ${h(r)}`}];t(s.key,"replaced",{service:h(r)},{related:i});function l(c){return e.sameNamespace(a,c)===!0}}}}});function vf(e){return!z(e)&&e.at.get("spec").get("selector").entries().length>0}var Gi=u({id:"endpoints-port-mismatch",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Endpoints by hand name their ports otherwise than the Service",why:"The proxy joins a port of a Service and a port of its endpoints by their names, and a port without a name only meets another one without. The numbers and `targetPort` play no part. A port of the Service whose name is not found has no endpoints: connections to it are refused.",instead:"Give the ports of both the same names, or none where there is only one.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/"]},messages:{named:e=>`connections to ${e.service} are refused: it has a port ${e.port}, and here is one ${e.found}`,absent:e=>`no port ${e.port} in ${e.endpoints}, which has ${e.found}: connections are refused`},examples:{bad:[{title:"two names for one port, and a name on one side only",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec"),r=s.get("selector").entries().length>0||ie(a)||z(a)||e.mayGetSelector(a)?[]:bf(e,a),o=r.flatMap(({ports:g})=>g),[i]=r;if(!i||o.length===0)return;let l=s.get("ports").items(),c=l.find(g=>!o.some(f=>ht(f)===ht(g)));if(!c)return;let d=Sn(ht(c)),m=o.find(g=>!l.some(f=>ht(f)===ht(g))),p=h(i.resource);if(m){let g={service:h(a),port:d,found:Sn(ht(m))},f=[{at:c,note:`the port of ${h(a)}`}];t(m.get("name"),"named",g,{related:f})}else{let g=o.map(v=>Sn(ht(v))).join(", "),f=[S(i.resource,p)];t(c,"absent",{port:d,endpoints:p,found:g},{related:f})}}}}});function bf(e,t){let a=e.find("Endpoints",t.namespace,t.name).map(n=>({resource:n,ports:n.at.get("subsets").items().flatMap(r=>r.get("ports").items())})),s=mt(e,t.name).map(n=>({resource:n,ports:n.at.get("ports").items()}));return[...a,...s].filter(({resource:n})=>e.sameNamespace(t,n)===!0)}function ht(e){return e.get("name").text()??""}function Sn(e){return e===""?"without a name":`'${e}'`}function Xa(e){let t=T(()=>Wi(e.workloads,({labels:s})=>s)),a=T(()=>Wi(e.workloads,Fi));return{carrying:s=>Object.entries(s).flatMap(([n,r])=>t().get(`${n}=${r}`)??[]),labelled(s){let[n]=Object.entries(s);return(n?a().get(`${n[0]}=${n[1]}`)??[]:[]).filter(o=>pe(s,Fi(o)))}}}function Wi(e,t){let a=new Map;for(let s of e)for(let[n,r]of Object.entries(t(s)))ue(a,`${n}=${r}`,s);return a}function Fi({resource:e}){return V(e.at).get("labels").labels()}var Bi=u({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet. One that an operator has made, as its `ownerReferences` say, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Xa(e);return{reference(s){let{from:n,at:r,to:o,state:i,targets:l}=s;if(n.visitable!=="StatefulSet"||o.kind!=="Service"||yf(n))return;if(i==="missing"){let p=Rf(s.proof);return t(r,"missing",{service:o.name,hint:xf(s)},{related:p})}let c=l,[d]=c,m=e.workloadOf(n);if(!(i!=="resolved"||!d||!m))if(c.some(ie)){if(!c.some(p=>wf(p,m)||Sf(e,a,p))){let p=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:m.metadata.get("labels").key,note:"the labels of the pods"}];t(r,"unselected",{service:o.name,set:h(n)},{related:p})}}else{let p=[{at:kf(d),note:"it has an address of its own"}],g=(m.replicas??2)>1?"warning":"info";t(r,"address",{service:o.name},{related:p,severity:g})}}}}});function yf({at:e}){return V(e).get("ownerReferences").items().some(a=>a.get("controller").flag()===!0)}function kf(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:a})=>a)??$(e)}function wf(e,t){return pe(e.at.get("spec").get("selector").labels(),t.labels)}function Sf(e,t,a){let s=a.at.get("spec").get("selector").labels();return e.find("Endpoints",a.namespace,a.name).length>0?!0:e.selectedBy(a,s).workloads.length===0&&(e.nearLabel(a,a.at.get("spec").get("selector"))!==void 0||t.labelled(s).length>0)}function xf({proof:e}){let t=zi(e);return e?.code==="near-miss"?O(t?.name):e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function Rf(e){let t=zi(e);return t?[S(t)]:[]}function zi(e){return e&&"resource"in e?e.resource:void 0}var Ui=u({id:"host-port-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A DaemonSet holds the host port of other pods on every node",why:"A host port belongs to one pod of a node, and so does each port of a pod in the network of its host. Where a DaemonSet has taken it on all nodes, the scheduler finds none for the pods of another workload: they stay Pending with `node(s) didn't have free ports`.",instead:"Give one of the two another port, keep them apart by a `nodeSelector`, or reach the pods by a Service instead of a host port.",unless:"The two run on different nodes. A workload with a `nodeSelector`, an affinity or tolerations of its own is therefore left out, unless both have the same. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/","https://kubernetes.io/docs/concepts/configuration/overview/"]},messages:{taken:e=>`host port ${e.port} is taken on every node by ${e.set}: these pods stay Pending`},examples:{bad:[{title:"two exporters for one port, one of them by the network of the host",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.workloads.flatMap(n=>{let r=n.replicas===0?[]:Pf(n);return r.length>0?[{workload:n,ports:r}]:[]}),s=new Set;for(let n of a.filter(({workload:r})=>r.resource.visitable==="DaemonSet"))for(let r of a){if(s.has(r.workload)||s.has(n.workload)||!Vf(e,n.workload,r.workload))continue;let[o]=r.ports.flatMap(c=>{let d=n.ports.find(m=>Cf(m,c));return d?[{port:c,same:d}]:[]});if(!o)continue;s.add(r.workload);let i=h(n.workload.resource),l={port:`${o.port.number}/${o.port.protocol}`,set:i};t(o.port.at,"taken",l,{related:[{at:o.same.at,note:`the port of ${i}`}]})}}}}});function Pf({containers:e,spec:t}){let a=t.get("hostNetwork").flag()===!0;return e.filter(({role:s})=>s==="container"||s==="sidecar").flatMap(({at:s})=>s.get("ports").items()).flatMap(s=>{let n=s.get("hostPort"),r=n.exists||!a?n:s.get("containerPort"),o=r.number();if(!o)return[];let i=F(s);return[{at:r,number:o,protocol:i,address:s.get("hostIP").text()||Rn}]})}var Rn="0.0.0.0";function Cf(e,t){return(e.address===t.address||e.address===Rn||t.address===Rn)&&e.number===t.number&&e.protocol===t.protocol}var xn=["nodeSelector","affinity","tolerations","nodeName","runtimeClassName","schedulerName"];function Vf(e,t,a){let{resource:s}=t,{resource:n}=a;if(Se(s,n)||!le(e,s,n))return!1;let r=({spec:l},c)=>JSON.stringify(l.get(c).value??null),o=l=>r(a,l)==="null";return xn.every(l=>r(t,l)===r(a,l))?!0:xn.every(l=>l==="tolerations"||r(t,l)==="null")&&xn.every(o)}function tt(e,t,a){return t===a||!le(e,t,a)?!1:Se(t,a)?e.sameNamespace(t,a)===!1&&(e.isComplete||t.file===a.file):!0}var Ki=u({id:"ingress-route-duplicate",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two routes of Ingresses have the same host and path and lead elsewhere",why:"An ingress controller serves one backend for a host, a path and a path type. Of two in one Ingress it takes the first; of two Ingresses of one class most controllers take the older one. The other route gets no requests and nothing says so, and after a redeployment it may be the other way round.",instead:"Delete one of the two, or give it a path of its own. A canary is marked by the annotations of the controller.",unless:"The controller gives each Ingress a load balancer of its own, as those of cloud providers do, or tells requests apart by annotations: such Ingresses are not compared. Only manifests of one file or of one folder are, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches","https://kubernetes.github.io/ingress-nginx/how-it-works/"]},messages:{again:e=>`${e.route} leads to ${e.backend} already: this route is never used`,rival:e=>`${e.route} leads to ${e.backend} in ${e.ingress}: one of the two is never used`},examples:{bad:[{title:"a path that was copied and not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map;for(let s of e.ofKind("Ingress").flatMap(qf)){let n=`${s.className} ${s.host} ${s.path} ${s.pathType}`,r=a.get(n)??[];a.set(n,[...r,s]);let o=r.find(({ingress:d})=>d===s.ingress),i=o??r.find(d=>Of(e,d,s));if(!i||i.backend===s.backend)continue;let l={route:`'${s.host}${s.path}'`,backend:i.backend},c=[{at:i.at,note:"the other route"}];o?t(s.at,"again",l,{related:c}):t(s.at,"rival",{...l,ingress:h(i.ingress)},{related:c})}}}}});function qf(e){let t=e.at.get("spec"),a=V(e.at).get("annotations").labels(),s=t.get("ingressClassName").text()??a["kubernetes.io/ingress.class"]??"",n=Object.keys(a).some(r=>Af.test(r));return t.get("rules").items().flatMap(r=>{let o=r.get("host").text()??"",i=o!==""&&!n&&!/alb|gce|azure/.test(s);return r.get("http").get("paths").items().flatMap(c=>{let d=c.get("path").text()??"/",m=c.get("pathType").text()??"",p=Mf(c);return p?[{ingress:e,at:c.get("path"),className:s,host:o,path:d,pathType:m,backend:p,isShared:i}]:[]})})}var Af=/canary|method|header|cookie|condition|match|weight|priority|group/i;function Mf(e){let t=e.get("backend").get("service"),a=t.get("name").text(),s=t.get("port"),n=s.get("number").number()??s.get("name").text();return a===void 0?void 0:`Service '${a}'${n===void 0?"":` port ${n}`}`}function Of(e,t,a){return t.isShared&&a.isShared&&tt(e,t.ingress,a.ingress)}var Ji=u({id:"ingress-tls-host-mismatch",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The host of a certificate and the host of a rule differ by a slip",why:"An Ingress serves a certificate for the hosts that stand in its entry under `tls`. Where a host there has no rule, and the host of a rule has no certificate, the controller answers for the rule with its own certificate, which every browser warns about.",instead:"Write the same host under `tls` and under `rules`, letter by letter.",unless:"The certificate holds both names and the controller looks for them itself, as ingress-nginx does.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"]},messages:{differs:e=>`no rule is for '${e.host}', and '${e.rule}' has no certificate`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{Ingress(a){let s=a.at.get("spec"),n=s.get("tls").items(),r=s.get("rules").items();if(!n.every(d=>d.get("hosts").items().length>0)||!r.every(d=>d.get("host").exists)||e.mayBeUnread(a.name))return;let o=n.flatMap(d=>d.get("hosts").items()),i=r.map(d=>d.get("host")),l=o.filter(d=>!i.some(m=>Pn(d,m)||Pn(m,d))),c=i.filter(d=>!o.some(m=>Pn(m,d)));for(let d of l.filter(Hi)){let m=d.text()??"",g=x(m,c,v=>v.text()??"")??(o.length===1&&i.length===1?c[0]:void 0);if(!g||!Hi(g))continue;let f=[{at:g,note:"the host of the rule"}];t(d,"differs",{host:m,rule:g.text()??""},{related:f})}}}}});function Hi(e){return/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(e.text()??"")}function Pn(e,t){let[a,s]=[e.text()??"",t.text()??""];return a===s||a.startsWith("*.")&&s.slice(s.indexOf("."))===a.slice(1)}var _i=u({id:"monitor-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A monitor scrapes a port by a name that nothing it selects has",why:"A ServiceMonitor finds the port to scrape by the name that it has in the Service, a PodMonitor by the name that it has in a container. Numbers are no names. Where no selected Service or pod has a port of this name, Prometheus drops the target and collects nothing, without an error.",instead:"Name the port in the Service or in the container, and write the same name into the monitor.",unless:"The port belongs to a container that is injected when the pod is created.",refs:["https://prometheus-operator.dev/docs/platform/troubleshooting/"]},messages:{similar:e=>`no port is named '${e.port}' in ${e.object} (did you mean '${e.meant}'?): nothing is scraped`,absent:e=>`no port is named '${e.port}' in ${e.object}, which has ${e.known}: nothing is scraped`},examples:{bad:[{title:"a port without a name, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=oe(e);return{reference({from:s,to:n,state:r,targets:o}){let i=s.visitable,[l]=o;if(i!=="ServiceMonitor"&&i!=="PodMonitor"||n.selector===void 0||!l||r!=="resolved"||!o.every(p=>e.areNear(s,p)))return;let c=a.mayServe(l),d=o.flatMap(p=>$f(e,p)),m=d.flatMap(p=>p.get("name").text()??[]);for(let p of Nf(s)){let g=p.get("port").text();if(!g||m.includes(g)||d.length===0||e.mayBeUnread(g))continue;let f=h(l),v=[{at:d[0],note:`the ports of ${f}`}],b=x(g,m,y=>y);b!==void 0?t(p.get("port"),"similar",{port:g,object:f,meant:b},{related:v}):c||t(p.get("port"),"absent",{port:g,object:f,known:Tf(m)},{related:v})}}}}});function Nf({at:e}){let t=e.get("spec");return[...t.get("endpoints").items(),...t.get("podMetricsEndpoints").items()]}function $f(e,t){if(t.visitable==="Service")return t.at.get("spec").get("ports").items();let a=e.workloadOf(t);return a?Q(a):[]}function Tf(e){return e.length===0?"no names":Y(e,3)}var Qi=u({id:"monitor-selects-nothing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceMonitor or PodMonitor selects nothing",why:"Prometheus scrapes the Services whose own labels a ServiceMonitor selects, and the pods whose labels a PodMonitor selects, in the monitor's namespace unless `namespaceSelector` says otherwise. Where nothing is selected, there is no target, no metric and no alert, and nothing reports an error.",instead:"For a ServiceMonitor, write the labels into `metadata.labels` of the Service: its `selector` plays no part. Name the namespaces under `namespaceSelector.matchNames`.",unless:"What is selected may stand outside the run, so this is told only where it is proven: a slip of the pen, labels that a Service selects by and does not carry, a Service in another namespace only, or a run that is declared complete.",refs:["https://prometheus-operator.dev/docs/developer/getting-started/","https://prometheus-operator.dev/docs/platform/troubleshooting/"]},messages:{near:e=>`nothing carries '${e.selector}', but ${e.object} carries '${e.label}': nothing is scraped`,inner:e=>`no Service carries '${e.selector}', which is the selector of ${e.service}, not its label: nothing is scraped`,elsewhere:e=>`without a namespaceSelector this looks in '${e.namespace}' only, and ${e.object} is in '${e.other}'`,none:e=>`nothing in the run carries '${e.selector}': nothing is scraped`},examples:{bad:[{title:"the Service has the label in its selector only",yaml:`
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
`}]},visit({graph:e,report:t}){let a=oe(e);return{reference(s){let{from:n,at:r,state:o,targets:i}=s,l=n.visitable;if(l!=="ServiceMonitor"&&l!=="PodMonitor"||s.to.selector===void 0)return;let c=G(r),d=fe(r),m=Object.values(c.matchLabels).some(e.mayBeUnread);if(o==="resolved"||i.length>0||m||d.entries().length===0)return;let p=Df(e,l).filter(({resource:y})=>e.areNear(n,y)),g=p.filter(({resource:y})=>Lf(e,s,y)),f=l==="ServiceMonitor"?g.find(({inner:y})=>pe(c.matchLabels,y)):void 0;if(f){let y=[S(f.resource,"it does not carry the label")],k={service:h(f.resource),selector:X(c)};return t(r.key,"inner",k,{related:y})}let v=jf(d,g);if(v){let{pair:y,label:k,resource:w}=v,R=[S(w)],q={selector:Ze(y),label:k,object:h(w)};return t(y,"near",q,{related:R})}let b=p.find(({resource:y,labels:k})=>!Zi(n)&&If(e,n,y)&&re(c,k))?.resource;if(b){let y={object:h(b),other:b.namespace,namespace:n.namespace},k=[{at:V(b.at).get("namespace"),note:`the namespace of ${h(b)}`}];return t(r.key,"elsewhere",y,{related:k})}e.isComplete&&!a.exist()&&!Ef(n)&&t(r.key,"none",{selector:X(c)})}}}});function Df(e,t){return t==="PodMonitor"?e.workloads.map(({resource:a,labels:s})=>({resource:a,labels:s,inner:{}})):e.ofKind("Service").map(a=>({resource:a,labels:V(a.at).get("labels").labels(),inner:a.at.get("spec").get("selector").labels()}))}function Cn({at:e}){return e.get("spec").get("namespaceSelector")}function Zi(e){let t=Cn(e);return t.get("any").flag()===!0||t.get("matchNames").items().length>0}function Lf(e,{from:t},a){let s=Cn(t);if(s.get("any").flag()===!0)return!0;let n=s.get("matchNames").texts();return n.length>0?e.isNamespaceGiven(a)&&n.includes(a.namespace):e.sameNamespace(t,a)===!0}function If(e,t,a){return e.isNamespaceGiven(t)&&e.isNamespaceGiven(a)&&t.namespace!==a.namespace}function jf(e,t){for(let[a,s]of e.entries()){let{[a]:n="",...r}=e.labels(),o=x(n,t.filter(({labels:i})=>i[a]!==void 0&&Object.entries(r).every(([l,c])=>i[l]===c)),({labels:i})=>i[a]??"");if(o)return{pair:s,label:`${a}=${o.labels[a]??""}`,resource:o.resource}}}function Ef(e){let t=Cn(e),a=Zi(e)?t.get("matchNames").texts():[e.namespace];return t.get("any").flag()===!0||a.some(s=>s==="default"||s.startsWith("kube-"))}var Yi=u({id:"network-policy-blocks-service",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No NetworkPolicy allows the port that a Service leads to",why:"A policy sees a connection where it arrives in the pod, on the port of the container; the port of the Service is not on it any more. A rule for the Service's port lets nobody through: connections by way of the Service run into a timeout.",instead:"Write the port of the container, its `targetPort`, or its name into the rule.",unless:"Another policy that is not in the run allows the port. Therefore this is told only where a rule names the port of the Service, which no container declares, in place of the one that it leads to, or where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]},messages:{swapped:e=>`${e.port} is the port of ${e.service}: the pods of ${e.workload} get these connections on ${e.target}`,closed:e=>`no policy lets anybody reach port ${e.target} of ${e.workload}, which ${e.policy} isolates`},examples:{bad:[{title:"the port of the Service instead of that of the container",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(e.ofKind("NetworkPolicy").length===0)return;let a=Ya(e,"Ingress"),s=new Set;for(let r of e.ofKind("Service")){let o=r.at.get("spec").get("ports").items();for(let{pod:i,ports:l}of e.endpointsOf(r)){let{workload:c}=i,{sure:d,isOpen:m}=a(c),[p]=d;if(!p||m||c.spec.get("hostNetwork").flag()===!0)continue;let g=l.find(w=>!d.some(R=>Wf(R,c,w)));if(!g)continue;let f=o.find(w=>(w.get("name").text()??"")===g.name),v=f?.get("port").number(),b=v===void 0?void 0:Gf(d).find(({port:w})=>w===v),y={target:g.port,workload:h(c.resource)},k=f?.get("port")??r.at.get("spec").get("ports");if(b&&v!==void 0&&v!==g.port&&!Bf(c,v)){let w={...y,port:v,service:h(r)},R=[{at:k,note:`the port of ${h(r)}`}];n(p,b)&&t(b.at,"swapped",w,{related:R})}else if(e.isComplete){let w=[{at:p.at.get("spec").get("podSelector").key,note:"this isolates the pods"}];t(k,"closed",{...y,policy:h(p)},{related:w});break}}}function n({file:r,name:o},{at:i}){let l=`${r} ${o} ${i.path.join()}`,c=!s.has(l);return s.add(l),c}}}}});function Gf(e){return e.flatMap(t=>be(t,"Ingress").flatMap(({ports:a})=>a))}function Wf(e,t,a){return be(e,"Ingress").some(({ports:s})=>s.length===0||s.some(n=>Ff(n,t,a)))}function Ff({port:e,endPort:t,protocol:a},s,n){return a!==n.protocol?!1:e===void 0?!0:typeof e=="number"?e<=n.port&&n.port<=(t??e):Q(s).some(r=>r.get("name").text()===e&&r.get("containerPort").number()===n.port)}function Bf(e,t){return Q(e).some(a=>a.get("containerPort").number()===t)}var Xi=u({id:"network-policy-port-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy allows a port that its pods do not declare",why:"The name of a port in an `ingress` rule is looked up in the containers of the pods that the policy selects, together with the protocol. Where none declares it, the rule allows no port: connections run into a timeout.",instead:"Name the port as the container does, with the same protocol, or write the number of the container port.",unless:"The port belongs to a container that is injected when the pod is created. A number that is not declared works as long as something listens, so that is advice only.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the policy allows ${e.wanted}`,number:e=>`the policy allows port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"the name that the port has in the Service, and the wrong protocol",yaml:`
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
`}]},visit({graph:e,report:t}){return{NetworkPolicy(a){let s=G(wa(a));if(Object.keys(s.matchLabels).length===0||!kn(a,"Ingress"))return;let{workloads:r,perhaps:o}=e.selectPods({selecting:a,selector:s}),[i]=r;if(!i)return;let l=[...r,...o].flatMap(zf),c=Uf([...r,...o]),d=m=>r.some(p=>e.servicesOf(p).some(g=>Kf(g,m)));for(let{at:m,port:p,endPort:g,protocol:f}of be(a,"Ingress").flatMap(({ports:v})=>v)){if(typeof p=="number"){if(!c||g!==void 0||c.includes(p)||d(p))continue;let w={port:p,workload:h(i.resource),declared:c.join(", ")},R=[{at:dt(i),note:`the ports of ${w.workload}`}];t(m,"number",w,{related:R,severity:"info"});continue}if(p===void 0||e.mayBeUnread(p))continue;let v=l.filter(({name:w})=>w===p),b=h(i.resource),y=[{at:dt(i),note:`the ports of ${b}`}],[k]=v;if(k)v.every(w=>w.protocol!==f)&&t(m,"protocol",{port:p,workload:b,wanted:f,declared:k.protocol},{related:y});else{let w=I(p,l.map(({name:R})=>R));t(m,"name",{port:p,workload:b,meant:O(w)},{related:y})}}}}}});function zf(e){return Q(e).flatMap(t=>{let a=t.get("name").text();return a===void 0?[]:[{name:a,protocol:F(t)}]})}function Uf(e){let t=e.flatMap(s=>s.containers.filter(({role:n})=>n!=="init"));return t.some(({role:s,at:n})=>s==="container"&&n.get("ports").items().length===0)?void 0:Ge(t)}function Kf(e,t){return e.at.get("spec").get("ports").items().some(s=>s.get("port").number()===t)}var tl=u({id:"network-policy-selects-nothing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy selects no pods, or names peers that do not exist",why:"A policy applies to the pods of its own namespace that carry the labels of `podSelector`. Where none does, nothing is isolated, and everybody reaches the pods that were to be protected. A peer whose labels no pod and no namespace carries lets nobody through: connections that were to be allowed run into a timeout. Nothing reports an error.",instead:"Copy the labels of pods from `spec.template.metadata.labels`. Every namespace has a label of its own with its name: `kubernetes.io/metadata.name`.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, a namespace of the run is named by a label that it does not carry, or the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/","https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-namespace-by-its-name"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': it isolates nothing`,peer:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': it lets nobody through`,namespace:e=>`no namespace carries '${e.label}', not even Namespace '${e.namespace}': it lets nobody through`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': it isolates nothing`},examples:{bad:[{title:"slips of the pen in the pods that are isolated and in those that are let in",yaml:`
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
`}]},visit({graph:e,report:t}){let a=oe(e);return{NetworkPolicy(s){let n=wa(s),r=el(e,s,n);if(r)t(r.at,"near",r.values,{related:r.related});else if(e.isComplete&&!Xe(n)&&al(e,s,n)){let o={selector:X(G(n)),namespace:s.namespace};a.mayServe(s)||t(n.key,"none",o)}for(let o of Hf(s)){let i=o.namespaceSelector.exists?void 0:el(e,s,o.podSelector);i&&t(i.at,"peer",i.values,{related:i.related});let l=Jf(e,s,o.namespaceSelector);if(!l)continue;let{pair:c,namespace:d}=l,m=[S(d)];t(c,"namespace",{label:`${c.name}=${d.name}`,namespace:d.name},{related:m})}}}}});function Hf(e){return[...be(e,"Ingress"),...be(e,"Egress")].flatMap(({peers:t})=>t)}function al(e,t,a){let s=G(a),{workloads:n,perhaps:r}=e.selectPods({selecting:t,selector:s});return[...n,...r].length===0&&!Object.values(s.matchLabels).some(e.mayBeUnread)}function el(e,t,a){if(!a.exists||Xe(a)||!al(e,t,a))return;let s=e.nearLabel(t,fe(a));return s&&qe(s)}function Jf(e,t,a){for(let[s,n]of fe(a).entries()){let r=n.text()??"",o=e.find("Namespace","",r).filter(c=>e.areNear(t,c)),[i]=o;if(!i||s==="kubernetes.io/metadata.name"||e.mayBeUnread(r))continue;if(e.ofKind("Namespace").filter(c=>V(c.at).get("labels").get(s).exists).length===0&&/(^|[/.-])(name|namespace|ns)$/.test(s))return{pair:n,namespace:i}}}var sl=u({id:"node-port-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two Services ask for the same node port",why:"A node port is opened on every node of the cluster, whatever the namespace, and the API server gives each number away once. It refuses the second Service with `provided port is already allocated`, also for another protocol. Only two entries of one Service may share a node port, for TCP and for UDP, when their `port` is the same, too.",instead:"Leave `nodePort` out, so that a free one is chosen, or choose another number.",unless:"The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"]},messages:{taken:e=>`node port ${e.port} is taken by ${e.service} already`,apart:e=>`node port ${e.port} is shared by ports ${e.first} and ${e.second}: only one port of two protocols can do so`},examples:{bad:[{title:"a copied Service, in another namespace",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map;for(let s of e.ofKind("Service").flatMap(_f)){let n=a.get(s.number)??[];a.set(s.number,[...n,s]);let r=n.find(({service:i})=>i===s.service),o=n.find(({service:i})=>tt(e,i,s.service));if(r&&Qf(r,s)){let i={port:s.number,first:`${r.port}/${r.protocol}`,second:`${s.port}/${s.protocol}`};t(s.at,"apart",i,{related:[{at:r.at,note:"the same node port"}]})}else if(o&&!r){let i=[{at:o.at,note:`the node port of ${h(o.service)}`}];t(s.at,"taken",{port:s.number,service:h(o.service)},{related:i})}}}}}});function _f(e){let t=e.at.get("spec");return/^(NodePort|LoadBalancer)$/.test(t.get("type").text()??"")?t.get("ports").items().flatMap(a=>{let s=a.get("nodePort").number(),n=a.get("port").number()??0,r=F(a);return s?[{service:e,at:a.get("nodePort"),number:s,port:n,protocol:r}]:[]}):[]}function Qf(e,t){return e.protocol!==t.protocol&&e.port!==t.port}var nl=u({id:"reference-not-granted",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A route or a Gateway uses an object of a namespace that does not grant it",why:"In the Gateway API a reference into another namespace counts only where a ReferenceGrant stands in that namespace and names the kind and the namespace of who refers. Without one the controller ignores it: requests for the backend end in status 500, a listener without its certificate is not served.",instead:"Write a ReferenceGrant into the namespace of the target, with `from` for the kind and namespace of the route and `to` for the kind of the target.",unless:"The grant is not in the run. Therefore this is told only where the target itself is in the run, close by, or where the run is declared complete.",refs:["https://gateway-api.sigs.k8s.io/api-types/referencegrant/","https://gateway-api.sigs.k8s.io/guides/multiple-ns/"]},messages:{ungranted:e=>`nothing in '${e.other}' grants ${e.target} to a ${e.kind} of '${e.namespace}': ${e.effect}`},examples:{bad:[{title:"a backend in another namespace, and a grant for another kind",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference(a){let{row:s,from:n,at:r,to:o,targets:i,effect:l,state:c}=a;if(!th.has(o.kind)||!n.visitable||!eh.has(n.visitable)||s.path===Zf||Yf(n)||!(o.namespace!==""&&o.namespace!==n.namespace&&e.isNamespaceGiven(n))||c!=="resolved"||o.selector!==void 0)return;let[m]=i;if(!m||!i.every(f=>ca(e,n,f))||ah(e,a))return;let p=h(m),g={kind:n.kind,namespace:n.namespace,target:p,other:o.namespace,effect:l};t(r,"ungranted",g,{related:[S(m,p)]})}}}}),Zf="spec.parentRefs[].name";function Yf({at:e}){return e.get("spec").get("parentRefs").items().some(a=>a.get("kind").text()==="Service")}var Xf="gateway.networking.k8s.io",eh=new Set(["GRPCRoute","Gateway","HTTPRoute","TCPRoute","TLSRoute","UDPRoute"]),th=new Set(["ConfigMap","Secret","Service"]);function ah(e,{from:t,to:a}){if(e.isExternal("ReferenceGrant",a.namespace,""))return!0;return e.ofKind("ReferenceGrant").filter(o=>o.namespace===a.namespace||!e.isNamespaceGiven(o)).some(o=>n(o)&&r(o));function n({at:o}){return o.get("spec").get("from").items().some(i=>i.get("group").text()===Xf&&i.get("kind").text()===t.kind&&i.get("namespace").text()===t.namespace)}function r({at:o}){return o.get("spec").get("to").items().some(l=>(l.get("group").text()??"")===""&&l.get("kind").text()===a.kind&&(l.get("name").text()??a.name)===a.name)}}var rl={HTTPRoute:["HTTP","HTTPS"],GRPCRoute:["HTTP","HTTPS"],TLSRoute:["TLS"],TCPRoute:["TCP","TLS"],UDPRoute:["UDP"]};function ol(e,t){return!Object.values(rl).some(s=>s.includes(e))||rl[t]?.includes(e)!==!1}function Vn({at:e}){return e.get("spec").get("listeners").items().map(t=>({name:t.get("name").text()??"",port:t.get("port").number(),protocol:t.get("protocol").text()??"",hostname:t.get("hostname").text()||void 0,allowed:t.get("allowedRoutes").get("namespaces").get("from").text()??"Same"}))}function qn(e,t){return e===t||e.startsWith("*.")&&t.endsWith(e.slice(1))}var ll=u({id:"route-without-listener",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No listener of the Gateway accepts a route",why:"A route gets requests through the listeners of its Gateway: those of the named section and port, for its kind, for one of its host names, and open to its namespace. Without other words a listener takes routes of the Gateway's own namespace only. A route that no listener accepts gets no requests; only its status says so.",instead:"Write the name and the port of the listener as the Gateway does, a host name that it covers, and open it to the namespace of the route by `allowedRoutes.namespaces`.",unless:"Somebody adds a listener to the Gateway while the cluster runs.",refs:["https://gateway-api.sigs.k8s.io/api-types/httproute/","https://gateway-api.sigs.k8s.io/guides/multiple-ns/"]},messages:{section:e=>`no listener '${e.section}' in ${e.gateway}, which has ${e.known}: the route gets no requests`,port:e=>`no listener on port ${e.port} in ${e.gateway}, which has ${e.known}: the route gets no requests`,protocol:e=>`no listener for a ${e.kind} in ${e.gateway}, only for ${e.known}: the route gets no requests`,namespace:e=>`the listeners of ${e.gateway} take routes of '${e.namespace}' only: allowedRoutes opens them to others`,hostname:e=>`no listener of ${e.gateway} is for '${e.host}', only for ${e.known}: the route gets no requests`},examples:{bad:[{title:"another name, port, protocol and host than those of the listeners",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference(a){let{at:s,from:n,to:r}=a,o=sh(e,a),[i]=o;if(!i||o.some(N=>Vn(N).length===0))return;let l=o.flatMap(N=>Vn(N).map(se=>({...se,gateway:N}))),c=nh(a),d={gateway:h(i)},m=[{at:i.at.get("spec").get("listeners").key,note:`the listeners of ${d.gateway}`}],p=c.get("sectionName").text(),g=l.filter(({name:N})=>p===void 0||N===p);if(p!==void 0&&g.length===0){let N=il(l.map(({name:se})=>se),p);return t(c.get("sectionName"),"section",{...d,section:p,known:N},{related:m})}let f=c.get("port").number(),v=g.filter(N=>f===void 0||N.port===f);if(f!==void 0&&v.length===0){let N=[...new Set(g.map(se=>se.port))].join(", ");return t(c.get("port"),"port",{...d,port:f,known:N},{related:m})}let b=v.filter(({protocol:N})=>ol(N,n.kind));if(b.length===0){let N=[...new Set(v.map(({protocol:se})=>se))].join(", ");return t(s,"protocol",{...d,kind:n.kind,known:N},{related:m})}let y=r.namespace!==n.namespace&&e.isNamespaceGiven(n),k=b.filter(({allowed:N})=>!y||N!=="Same");if(k.length===0)return t(s,"namespace",{...d,namespace:r.namespace},{related:m});let w=rh(a),R=k.flatMap(({hostname:N})=>N??[]),q=w.length===0||R.length<k.length||w.some(He),[de]=w;!q&&de&&t(de,"hostname",{...d,host:de.text()??"",known:il(R,de.text()??"")},{related:m});function He(N){return R.some(se=>qn(se,N.text()??"")||qn(N.text()??"",se))}}}}});function sh(e,{row:t,from:a,to:s,state:n,targets:r}){return!(t.path==="spec.parentRefs[].name"&&s.kind==="Gateway"&&n==="resolved")||!r.every(i=>ca(e,a,i)&&!e.mayBeUnread(i.name))?[]:r}function nh({from:e,at:t}){let a=e.at.get("spec").get("parentRefs").items(),s=t.path.join();return a.find(n=>n.get("name").path.join()===s)??t}function rh({from:e}){return e.at.get("spec").get("hostnames").items().filter(t=>t.text())}function il(e,t){let a=x(t,e,s=>s);return Y(a===void 0?e:[a,...e],3)}var cl=u({id:"service-address-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two Services ask for the same address",why:"The API server gives a cluster IP away once and refuses the second Service with `provided IP is already allocated`. An address of a load balancer, or one of `externalIPs`, can be shared by Services with different ports only: with the same port the second one waits for its address for ever, or takes the traffic of the first.",instead:"Leave `clusterIP` out, so that a free address is chosen, or write another one.",unless:"The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/","https://kubernetes.io/docs/concepts/services-networking/service/#external-ips"]},messages:{cluster:e=>`cluster IP '${e.address}' is taken by ${e.service} already`,outer:e=>`port ${e.port} of '${e.address}' is taken by ${e.service} already`},examples:{bad:[{title:"a copied Service",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map,s=new Set;for(let n of e.ofKind("Service").flatMap(oh)){let r=`${n.address} ${n.port}`,o=a.get(r)??[];a.set(r,[...o,n]);let i=o.find(({service:m})=>tt(e,m,n.service)),l=`${n.address} ${n.service.namespace}/${n.service.name}`;if(!i||s.has(l))continue;s.add(l);let c=[{at:i.at,note:`the address of ${h(i.service)}`}],d={address:n.address,service:h(i.service)};n.port===""?t(n.at,"cluster",d,{related:c}):t(n.at,"outer",{...d,port:n.port},{related:c})}}}}});function oh(e){let t=e.at.get("spec"),a=t.get("ports").items().map(i=>`${i.get("port").number()??""}/${F(i)}`),s=t.get("clusterIPs").items(),n=s.length>0?s:[t.get("clusterIP")],r=[...t.get("type").text()==="LoadBalancer"?[t.get("loadBalancerIP")]:[]];return[...n.flatMap(i=>o(i,[""]).filter(({address:l})=>l!=="None")),...r.flatMap(i=>o(i,a)),...t.get("externalIPs").items().flatMap(i=>o(i,a))];function o(i,l){let c=i.text();return c?l.map(d=>({service:e,at:i,address:c,port:d})):[]}}function dl(e){let t=e.ofKind("Service").filter(({name:i})=>i!==""),a=L(t,({name:i})=>i),s=L(t,({namespace:i})=>i),n=L(t,i=>i.at.get("spec").get("clusterIP").text()??""),r=T(()=>e.resources.filter(Pt));return i=>{let{resource:l,host:c,port:d,isAlone:m}=i,p=q=>e.areNear(l,q),g=m?n.get(c)?.find(p):void 0;if(g)return{code:"fixed",service:g,at:g.at.get("spec").get("clusterIP")};let f=lh(e,i);if(!f||/^\d+(\.\d+){3}$/.test(c))return;let v=a.get(f.name)??[],b=v.filter(q=>p(q)&&f.isSame(q)===!0);if(b.length>0)return d===void 0?void 0:mh(e,b,d);if(o(f))return;let y=v.filter(p),[k]=y;if(f.isShort&&k&&ih(e,l,v))return{code:"elsewhere",service:k};let w=s.get(f.namespace)?.filter(q=>p(q)&&f.isSame(q)===!0)??[],R=dh({asked:f,neighbours:w,namesakes:y,isAlone:m});return R&&{code:"similar",service:R.service,meant:R.host}};function o({name:i,namespace:l}){return e.mayBeUnread(i)||e.isExternal("Service",l,i)||a.get(i)?.some(c=>!e.isNamespaceGiven(c))?!0:r().some(c=>i===c.name||i.startsWith(`${c.name}-`))}}function ih(e,t,a){let s=n=>e.isNamespaceGiven(n)&&n.namespace!==t.namespace;return e.isNamespaceGiven(t)&&a.every(s)}function lh(e,{resource:t,host:a,isAlone:s,port:n}){let r=a.split("."),[o="",i="",l]=r;if(r.length===1){let p=(s||n!==void 0)&&o!=="localhost",g=f=>e.sameNamespace(t,f);return p?{name:o,namespace:t.namespace,rest:"",isShort:!0,isSame:g}:void 0}let c=l==="svc"||r.length===2,d=l==="svc"||ch(e,i);if(!c||!d)return;let m=p=>e.isNamespaceGiven(p)&&p.namespace===i;return{name:o,namespace:i,rest:r.slice(2).map(p=>`.${p}`).join(""),isShort:!1,isSame:m}}function ch(e,t){return e.ofKind("Service").some(s=>s.hasOwnNamespace&&s.namespace===t)||e.find("Namespace","",t).length>0}function dh({asked:e,neighbours:t,namesakes:a,isAlone:s}){let{name:n,namespace:r,rest:o,isShort:i}=e;if(i&&!s)return;let l=x(n,t,d=>d.name);if(l)return{service:l,host:i?l.name:`${l.name}.${r}${o}`};if(i||t.length>0)return;let c=x(r,a,d=>d.namespace);return c&&{service:c,host:`${n}.${c.namespace}${o}`}}function mh(e,t,a){let s=t.some(c=>{let d=c.at.get("spec");return ie(c)||z(c)||d.get("ports").items().length===0||e.mayBeUnread(c.name)}),n=t.flatMap(c=>c.at.get("spec").get("ports").items()),r=n.flatMap(c=>c.get("port").number()??[]),[o]=t;if(s||!o||r.includes(a))return;let i=o.at.get("spec").get("ports"),l=n.find(c=>c.get("targetPort").value===a)?.get("port").number();return l!==void 0?{code:"target",service:o,at:i,asked:a,own:l}:{code:"port",service:o,at:i,known:[...new Set(r)].slice(0,4).join(", ")}}var uh=/(^|[_.-])(host|hostname|addr|address|endpoint|server|url|uri)s?$/i,ph=/^([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?$/,gh=/\b[a-z][a-z0-9+]*:\/\/(?:[^\s/@"'`]*@)?([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?(?=[/?#\s"'`,;)\]}]|$)/gi;function ml(e){let t=e.workloads.flatMap(({resource:s,containers:n,spec:r})=>r.get("dnsConfig").get("searches").exists||r.get("dnsPolicy").text()==="None"?[]:n.flatMap(({at:i})=>[...i.get("env").items().flatMap(l=>An({resource:s,key:l.get("name").text()??"",at:l.get("value")})),...[...i.get("args").items(),...i.get("command").items()].flatMap(l=>An({resource:s,key:"",at:l}))])),a=[...e.ofKind("ConfigMap").map(fh),...e.ofKind("Secret").map(hh)].flatMap(({resource:s,data:n})=>n.entries().flatMap(([r,o])=>An({resource:s,key:r,at:o})));return[...t,...a]}function fh(e){return{resource:e,data:e.at.get("data")}}function hh(e){return{resource:e,data:e.at.get("stringData")}}function An({resource:e,key:t,at:a}){let s=a.text();if(s===void 0||s.length>vh)return[];let n=!s.trim().includes(`
`),r=n&&uh.test(t)?ph.exec(s.trim()):null;return(r?[r]:[...bh(s).matchAll(gh)]).flatMap(([,i="",l])=>{let c=l===void 0?void 0:Number(l),d=l===void 0?i:`${i}:${l}`;return i===""?[]:[{resource:e,at:a,host:i.toLowerCase(),port:c,text:d,isAlone:n}]})}var vh=2e4;function bh(e){return e.split(`
`).filter(t=>!/^\s*(#|\/\/|;|\*)/.test(t)).join(`
`)}var ul=u({id:"service-address-wrong",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An address in the settings of a program leads past the Service",why:"The name of a Service alone is found in its own namespace only; from elsewhere it is `name.namespace`. A Service answers on the numbers under `port`, not on those of its containers. The program gets an unknown host or a refused connection, and the manifests look right.",instead:"Write the name as the Service has it, with its namespace behind a dot where that is another one, and the `port` of the Service. A name is better than its cluster IP, which a new Service does not keep.",unless:"Another Service of this name exists in the cluster, or the value is no address. Only hosts in URLs and values under keys such as `DB_HOST` are looked at, and a name is called wrong only where a Service of the run is nearly or elsewhere the same.",refs:["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/","https://kubernetes.io/docs/concepts/services-networking/service/#discovering-services"]},messages:{elsewhere:e=>`'${e.host}' is a Service of '${e.other}': from '${e.namespace}' it is called '${e.host}.${e.other}'`,similar:e=>`there is no Service '${e.host}' (did you mean '${e.meant}'?)`,target:e=>`nothing answers at '${e.text}': ${e.asked} is only the targetPort of ${e.service}, its port is ${e.own}`,port:e=>`nothing answers at '${e.text}': ${e.service} has port ${e.known} only`,fixed:e=>`'${e.host}' is the cluster IP of ${e.service}: its name stays when the Service is created anew`},examples:{bad:[{title:"a database in another namespace, and a port of a container",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(e.ofKind("Service").length===0)return;let a=dl(e);for(let{first:s,others:n}of rt(ml(e),({resource:r})=>r,yh)){let{at:r,host:o,text:i,resource:l}=s,c=a(s);if(!c)continue;let d=h(c.service),m=[{at:c.at??$(c.service),note:d},...n.slice(0,3).map(p=>({at:p.at,note:"named here, too"}))];if(c.code==="fixed")t(r,"fixed",{host:o,service:d},{related:m,severity:"info"});else if(c.code==="target")t(r,"target",{...c,text:i,service:d},{related:m});else if(c.code==="port")t(r,"port",{text:i,service:d,known:c.known},{related:m});else if(c.code==="similar")t(r,"similar",{host:o,meant:c.meant},{related:m});else{let p={host:o,namespace:l.namespace,other:c.service.namespace};t(r,"elsewhere",p,{related:m})}}}}}});function yh({text:e}){return e}var pl=u({id:"service-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A port is asked for that the Service does not have",why:"An Ingress, a route, a webhook or an APIService reaches a Service by one of its ports: the number of `port`, or its name, and not the number that the container listens on. Where the Service has no such port, the controller finds no endpoints and answers with an error, and the API server fails the calls of a webhook. A webhook and an APIService that name no port mean 443.",instead:"Ask for a port that stands under `spec.ports` of the Service, or add it there.",unless:"A patch or a controller adds the port to the Service.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource","https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#service-reference"]},messages:{similar:e=>`no port '${e.port}' in ${e.service} (did you mean '${e.meant}'?): ${e.effect}`,target:e=>`'${e.port}' is only a targetPort of ${e.service}, its port is ${e.own}: ${e.effect}`,absent:e=>`no port '${e.port}' in ${e.service}, which has ${e.known}: ${e.effect}`,standard:e=>`without 'port' this means 443, but ${e.service} has ${e.known}: ${e.effect}`},examples:{bad:[{title:"the number that the container listens on, told once for two paths",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(n=>Sh(e,n)),s=({to:n})=>`${n.namespace}/${n.name}/${n.port??""}`;for(let{first:n,others:r}of rt(a,({from:o})=>o,s)){let[o]=gl(n);if(!o)continue;let{at:i,keyAt:l,to:c,effect:d}=n,p=[{at:o.at.get("spec").get("ports").key,note:`the ports of ${h(o)}`},...r.slice(0,5).map(y=>({at:y.keyAt??y.at,note:"asked for here, too"}))],g=Rh(o);if(!l||c.port===void 0){t(i,"standard",{service:h(o),known:g,effect:d},{related:p});continue}let f={service:h(o),port:c.port,effect:d},{target:v,name:b}=xh(o,c.port);v!==void 0?t(l,"target",{...f,own:v},{related:p}):b!==void 0?t(l,"similar",{...f,meant:b},{related:p}):t(l,"absent",{...f,known:g},{related:p})}}}}}),kh=443,wh=new Set(["APIService","CustomResourceDefinition","MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]);function Sh(e,t){let{from:a,to:s,keyAt:n,state:r,proof:o,targets:i}=t;return s.kind!=="Service"||!i.every(l=>e.areNear(a,l))?!1:o?.code==="no-port"?!0:n||r!=="resolved"||!wh.has(a.visitable??"")?!1:i.length>0&&gl(t).every(l=>{let c=es(l).map(p=>p.get("port")),d=c.map(p=>p.number());return!(z(l)||d.length===0||c.some(p=>Ee(p.scalar())))&&!d.includes(kh)&&!e.mayBeUnread(l.name)})}function gl({targets:e}){return e}function es(e){return e.at.get("spec").get("ports").items()}function xh(e,t){let a=es(e).find(n=>n.get("targetPort").value===t)?.get("port").number();if(a!==void 0||typeof t=="number"||/^https?$/.test(t))return{target:a};let s=es(e).flatMap(n=>n.get("name").text()??[]);return{name:x(t,s,n=>n)}}function Rh(e){let t=es(e).map(s=>{let n=s.get("name").text();return`${s.get("port").number()??""}${n===void 0?"":` (${n})`}`}),a=t.slice(0,3).join(", ");return t.length>3?`${a} and ${t.length-3} more`:a}var fl=u({id:"service-ports-invalid",area:"network",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The API server refuses the ports of a Service",why:"Several ports are told apart by their names, so that each needs one of its own. A node port is opened for the types NodePort and LoadBalancer only, it is from the range that the cluster keeps for them, and it leads to one port. Up to Kubernetes 1.32, a load balancer may not take 10250, which is the port of the kubelet.",instead:"Name all ports or have only one, write `type: NodePort` or leave `nodePort` out; without a number, a free one is chosen.",unless:"The API server runs with `--service-node-port-range`: set the option `nodePorts` to the same range.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services","https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"]},options:{nodePorts:{type:"string",default:"30000-32767",doc:"The range of ports that the cluster keeps for node ports."}},messages:{none:"the Service has no ports: only a headless one, or one of type ExternalName, may do without",unnamed:e=>`port ${e.port} has no name: with ${e.count} ports each of them needs one`,sameName:e=>`ports ${e.first} and ${e.second} are both called '${e.name}'`,unopened:e=>`nodePort ${e.port} may not be set for type '${e.type}', only for NodePort and LoadBalancer`,sameNodePort:e=>`node port ${e.port} is given to both port ${e.first} and port ${e.second}`,range:e=>`${e.field} ${e.port} is not in the range ${e.range}`,kubelet:"a load balancer may not have port 10250 before Kubernetes 1.33: it is the port of the kubelet"},examples:{bad:[{title:"no ports, and ports without names or with the same",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: # expect: none
  selector: { app: web }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { app: api }
  ports:
    - name: http
      port: 80
    - port: 9090 # expect: unnamed
    - name: http # expect: sameName
      port: 8080
`},{title:"node ports",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - port: 80
      nodePort: 30080 # expect: unopened
---
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  type: NodePort
  selector: { app: shop }
  ports:
    - name: http
      port: 80
      nodePort: 30081
    - name: alternative
      port: 8080
      nodePort: 30081 # expect: sameNodePort
    - name: metrics
      port: 9090
      nodePort: 9090 # expect: range
`},{title:"a load balancer before Kubernetes 1.33",minorVersion:32,yaml:`
apiVersion: v1
kind: Service
metadata: { name: agent }
spec:
  type: LoadBalancer
  selector: { app: agent }
  ports:
    - port: 10250 # expect: kubelet
`},{title:"a port for health checks",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 8080 # expect: range
  selector: { app: web }
  ports: [{ port: 80 }]
`}],good:[{title:"one port without a name, none of a headless Service, and the same number for two protocols",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80, nodePort: 0 }] }
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, selector: { app: database } }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.shop.example }
---
apiVersion: v1
kind: Service
metadata: { name: dns }
spec:
  type: NodePort
  selector: { app: dns }
  ports:
    - { name: dns-tcp, port: 53, nodePort: 30053 }
    - { name: dns, port: 53, nodePort: 30053, protocol: UDP }
`},{title:"a cluster with another range, and a port that is filled in later",options:{nodePorts:"8000-9000"},yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  selector: { app: web }
  ports: [{ port: 80, nodePort: 8080 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  type: NodePort
  selector: { app: api }
  ports: [{ port: $(PORT), nodePort: $(NODE_PORT) }]
`}]},visit({report:e,options:t,minorVersion:a}){let[s=0,n=65535]=t.nodePorts.split("-").map(Number);function r(l,c){let d=l.number();d&&(d<s||d>n)&&e(l,"range",{field:c,port:d,range:t.nodePorts})}function o(l){let c=new Map;for(let d of l){let m=d.get("name").text(),p=m?c.get(m):void 0;!d.get("name").value&&l.length>1&&e(d.get("name"),"unnamed",{port:Sa(d),count:l.length}),m&&!p&&c.set(m,d),m&&p&&e(d.get("name"),"sameName",{name:m,first:Sa(p),second:Sa(d)})}}function i(l,c){let d=new Map;for(let m of l){let p=m.get("nodePort"),g=p.number();if(!g)continue;let f=`${g}/${F(m)}`,v=d.get(f);d.set(f,v??m),c==="ClusterIP"?e(p,"unopened",{port:g,type:c}):v?e(p,"sameNodePort",{port:g,first:Sa(v),second:Sa(m)}):Ph.has(c)&&r(p,"node port")}}return{Service(l){let c=l.at.get("spec"),d=Ch(l),m=c.get("type").value===void 0?"ClusterIP":c.get("type").text()??"";if((!c.get("ports").exists||Array.isArray(c.get("ports").value)&&d.length===0)&&m!=="ExternalName"&&!ie(l)&&e(c.get("ports"),"none"),o(d),i(d,m),m!=="LoadBalancer")return;c.get("externalTrafficPolicy").text()==="Local"&&r(c.get("healthCheckNodePort"),"healthCheckNodePort");let g=a<33?d.find(f=>f.get("port").number()===10250):void 0;g&&e(g.get("port"),"kubelet")}}}}),Ph=new Set(["NodePort","LoadBalancer"]);function Ch({at:e}){return e.get("spec").get("ports").items()}function Sa(e){return String(e.get("port").scalar()??"")}var hl=u({id:"service-selects-foreign-pods",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Service also sends requests to pods that do not listen on its port",why:"A Service selects every pod of its namespace that carries its labels, whatever made the pod. Where the labels are those of a whole application, the pods of its workers and of its Jobs are endpoints as well as those of its server. They do not listen on the port, and that part of the requests fails, for Jobs only as long as one runs.",instead:"Add a label that only the right pods carry, such as `app.kubernetes.io/component`, to their template and to the selector of the Service.",unless:"The other pods listen on the port without declaring it. Therefore this is told only where one workload declares the port and the other one declares ports, but not this one, or is a Job.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service","https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]},messages:{job:e=>`while ${e.job} runs, ${e.service} sends it requests: it has these labels, but no port ${e.port}`,stranger:e=>`requests for port ${e.port} of ${e.service} also go to ${e.workload}, which has only ${e.declared}`},examples:{bad:[{title:"one label for the whole shop",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec").get("selector"),n=Vh(e,a);if(!n)return;let{workload:r,port:o}=n,i=[{at:r.metadata.get("labels").key,note:`the labels of ${h(r.resource)}`}],l={service:h(a),port:o};if(ts(r))t(s.key,"job",{...l,job:h(r.resource)},{related:i});else{let c=(On(r)??[]).join(", "),d={...l,workload:h(r.resource),declared:c};t(s.key,"stranger",d,{related:i})}}}}});function Vh(e,t){let a=t.at.get("spec");if(ie(t)||z(t))return;let{workloads:s}=e.selectedBy(t,a.get("selector").labels());if(!(s.length<2))for(let n of a.get("ports").items()){let r=n.get("targetPort").scalar()??n.get("port").number();if(typeof r!="number")continue;let o=s.filter(l=>!ts(l)&&On(l)?.includes(r)),i=s.find(l=>Ah(l,r)&&o.length>0&&o.every(c=>qh(e,c,l))&&le(e,t,l.resource));if(i)return{workload:i,port:r}}}function qh(e,t,a){let{resource:s,labels:n}=t,{resource:r}=a;return!(!ts(a)&&pe(n,a.labels)&&pe(a.labels,n))&&le(e,s,r)&&!Se(s,r)}function Ah(e,t){if(e.replicas===0)return!1;let a=On(e);return a?!a.includes(t):ts(e)&&!e.containers.some(Mn)}function ts({resource:{kind:e}}){return e==="Job"||e==="CronJob"}function On({containers:e}){let t=e.filter(({role:a})=>a==="container"||a==="sidecar");if(!(!t.some(Mn)||t.some(a=>a.role==="container"&&!Mn(a))))return Ge(t)}function Mn({at:e}){return e.get("ports").items().length>0}var bl=u({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Xa(e),s=oe(e);return{Service(n){if(!$h(n)||Th(e,n))return;let r=e.nearLabel(n,n.at.get("spec").get("selector"));if(r){let{at:g,values:f,related:v}=qe(r);return t(g,"near",f,{related:v})}if(s.mayServe(n))return;let{key:o,pairs:i,values:l}=as(n),c=({resource:g})=>e.sameNamespace(n,g)===!0,d=a.labelled(i).find(c)?.resource;if(d)return t(o,"owner",{...l,workload:h(d)},vl(d,"labels"));if(Dh(e,n,a))return;let m=Mh(e,n);if(m){let{at:g,values:f,related:v}=qe(m);return t(g,"near",f,{related:v})}let p=Oh(e,n,a)?.resource;if(p){let g={...l,workload:h(p),other:p.namespace};return t(o,"elsewhere",g,vl(p,"namespace"))}e.isComplete&&t(o,"none",l)}}}});function as(e){let t=e.at.get("spec").get("selector"),a=t.labels(),s={selector:X({matchLabels:a}),namespace:e.namespace};return{key:t.key,pairs:a,values:s}}function vl(e,t){let a=V(e.at).get(t);return{related:[{at:t==="labels"?a.key:a,note:`the ${t} of ${h(e)} itself`}]}}function Mh(e,t){let a=e.workloads.find(({resource:n})=>n.name===t.name&&n.file===t.file&&e.sameNamespace(t,n)===!0);if(!a||t.name===""||e.mayBeServed(a))return;let s=a.metadata.get("labels").entries();for(let[n,r]of t.at.get("spec").get("selector").entries()){if(a.labels[n]===r.text())continue;let o=s.find(([i,l])=>i===n||l.text()===r.text())?.[1];if(o)return{workload:a,pair:r,label:o,isKey:!1}}}function Oh(e,t,a){let{pairs:s}=as(t);return a.carrying(s).filter(({labels:r})=>pe(s,r)).find(r=>e.areNear(t,r.resource)&&!e.mayBeServed(r)&&!e.isNamespaceSlip(t.namespace,r.resource.namespace))}var Nh=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function $h(e){let a=e.at.get("spec").get("selector").entries();return z(e)||a.length===0?!1:a.every(([s,n])=>n.text()!==void 0&&!Nh.test(s))}function Th(e,t){let{pairs:a}=as(t),{workloads:s,perhaps:n}=e.selectedBy(t,a);return s.length>0||n.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:mt(e,t.name).length>0||Object.values(a).some(e.mayBeUnread)}function Dh(e,t,a){let{pairs:s}=as(t);return a.carrying(s).some(({labels:n,resource:r})=>{let o=Object.keys(s).filter(l=>Object.hasOwn(n,l));return!(o.length===Object.keys(s).length)&&o.every(l=>n[l]===s[l])&&e.sameNamespace(t,r)!==!1})}var yl=u({id:"service-without-endpoints",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Service selects no pods and nobody writes its endpoints",why:"Kubernetes finds the endpoints of a Service by its selector. Without one it leaves them to somebody else, and until an Endpoints object or an EndpointSlice for the Service exists, every connection is refused.",instead:"Write the labels of the pods under `selector`, or the addresses into an EndpointSlice with the label `kubernetes.io/service-name`, or into Endpoints of the same name.",unless:"A program writes the endpoints, or only holds a lock on them to elect a leader. Therefore this is told only where a workload of the same name stands beside the Service with a port that it leads to and no other Service, or where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/"]},messages:{forgotten:e=>`without a selector connections are refused: the pods of ${e.workload} are probably meant`,none:e=>`without a selector and without Endpoints connections to ${e.service} are refused`},examples:{bad:[{title:"the selector was forgotten",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec"),n=s.get("selector");if(!s.exists||z(a)||n.entries().length>0||a.name===""||Ih(e,a)||Lh(e,a))return;let r=jh(e,a);if(r){let i=[{at:r.metadata.get("labels").key,note:"the labels of the pods"}];t(n,"forgotten",{workload:h(r.resource)},{related:i})}else e.isComplete&&t(n,"none",{service:h(a)})}}}});function Lh(e,t){let a=s=>Pt(s)&&e.sameNamespace(t,s)!==!1;return e.mayBeUnread(t.name)||e.mayGetSelector(t)||e.resources.some(a)}function Ih(e,t){let{namespace:a,name:s}=t;return["Endpoints","EndpointSlice"].some(r=>e.isExternal(r,a,s))?!0:[...e.ofKind("Endpoints").filter(r=>r.name===s),...mt(e,s)].some(r=>e.sameNamespace(r,t)!==!1)}function jh(e,t){let a=t.at.get("spec").get("ports").items().map(s=>s.get("targetPort").scalar()??s.get("port").number());return e.workloads.find(s=>s.resource.name===t.name&&e.sameNamespace(t,s.resource)===!0&&le(e,t,s.resource)&&Object.keys(s.labels).length>0&&!Eh(s)&&!e.mayBeServed(s)&&Gh(s).some(n=>a.includes(n)))}function Eh({resource:e}){let{at:t,name:a,visitable:s}=e,n=t.get("spec").get("serviceName").text();return s==="StatefulSet"&&n===a}function Gh(e){return Q(e).flatMap(t=>[t.get("containerPort").number()??[],t.get("name").text()??[]].flat())}var kl=u({id:"several-default-ingress-classes",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two IngressClasses are the default",why:"An Ingress that names no class gets the default one. Where several are marked, the API server takes the newest, and older versions refuse the Ingress: which controller serves it depends on the order in which the classes were created.",instead:"Mark one class with `ingressclass.kubernetes.io/is-default-class`, and name the class in each Ingress.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#default-ingress-class"]},messages:{again:e=>`a second default class: ${e.other} is one already`},examples:{bad:[{title:"two controllers, each with a class that is the default",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.ofKind("IngressClass").filter(s=>Nn(s).text()==="true");a.forEach((s,n)=>{let r=a.slice(0,n).find(i=>tt(e,i,s));if(!r)return;let o=[{at:Nn(r),note:h(r)}];t(Nn(s),"again",{other:h(r)},{related:o})})}}}});function Nn(e){return V(e.at).get("annotations").get("ingressclass.kubernetes.io/is-default-class")}var wl=u({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=Fh(e,a),n=s.some(({containers:i})=>Rt(i)),r=ie(a),o=e.isComplete||s.some(({resource:i})=>M(i,a));for(let{at:i,target:l,protocol:c}of Wh(a)){let[d]=s;if(typeof l=="string"&&/^\d+$/.test(l))t(i,"text",{port:l});else{if(!d||Ee(l)||n)continue;if(typeof l=="number"){let m=Uh(l,s);if(!m||r||!o)continue;let p={port:l,workload:h(d.resource),declared:m};t(i,"number",p,{related:[{at:dt(d),note:`the ports of ${p.workload}`}],severity:"info"})}else{let m=zh(e,s,{target:l,wanted:c});if(!m||!(o||m.isCertain))continue;let p=r?{severity:"warning"}:{},g={port:l,workload:h(d.resource),wanted:c,...m};t(i,m.message,g,{related:[{at:dt(d),note:`the ports of ${g.workload}`}],...p})}}}}}}});function Wh(e){return e.at.get("spec").get("ports").items().flatMap(a=>{let s=F(a),n=a.get("targetPort").scalar();if(n)return[{at:a.get("targetPort"),target:n,protocol:s}];let r=a.get("port").number();return r===void 0?[]:[{at:a.get("port"),target:r,protocol:s}]})}function Fh(e,t){let a=t.at.get("spec");if(z(t))return[];let{workloads:s,perhaps:n}=e.selectedBy(t,a.get("selector").labels());if(s.length===0)return[];let r=({resource:o})=>M(o,t)?0:1;return[...s,...n].sort((o,i)=>r(o)-r(i))}var Bh=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function zh(e,t,{target:a,wanted:s}){if(Bh.has(a)||e.mayBeUnread(a))return;let n={port:0,targetPort:a,protocol:s},r=e.minorVersion>=33;if(t.some(m=>an({servicePort:n,containers:sa(m),sidecarsCount:r}).found))return;let o=t.flatMap(sa).flatMap(m=>m.role==="init"?[]:m.ports??[]),i=o.find(({name:m,protocol:p="TCP"})=>m===a&&p!==s);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let l=/^https?$/.test(a)?[]:o.flatMap(({name:m})=>m??[]),c=I(a,l),d=x(a,l,m=>m)!==void 0;return{message:"name",declared:"",meant:O(c),isCertain:d}}function Uh(e,t){let a=t.flatMap(sa),s=[...new Set(a.flatMap(({ports:r=[]})=>r.map(({containerPort:o})=>o)))];return a.some(({role:r,ports:o=[]})=>r==="container"&&o.length===0)||s.includes(e)?void 0:s.join(", ")}var Sl=u({id:"tls-secret-unusable",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The Secret of a certificate lacks the certificate or its key",why:"The controller of an Ingress or a Gateway reads the certificate from the key `tls.crt` of the Secret and the private key from `tls.key`. Without one of them it serves its own certificate, which every browser warns about, or nothing.",instead:"Name the keys `tls.crt` and `tls.key`, as `kubectl create secret tls` does.",unless:"A program writes the keys into the Secret while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets","https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"]},messages:{similar:e=>`no key '${e.key}' in ${e.secret} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no '${e.key}' in ${e.secret}, only ${e.known}: ${e.effect}`},examples:{bad:[{title:"the names that the certificate authority gave to the files",yaml:`
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
`}]},visit({report:e}){return{reference({row:t,at:a,to:s,state:n,targets:r,effect:o}){let[i]=r;if(s.kind!=="Secret"||n!=="resolved"||!i||!Kh.has(t.path))return;let l=we(i,!0),c=i.at.get("type").text()==="kubernetes.io/tls",d=Hh.find(f=>r.every(v=>!we(v,!0).includes(f)));if(d===void 0||l.length===0||c)return;let m={secret:h(i),key:d,effect:o},p=[S(i,`${h(i)} is defined here`)],g=x(d,l,f=>f);g!==void 0?e(a,"similar",{...m,meant:g},{related:p}):e(a,"absent",{...m,known:Y(l,2)},{related:p})}}}}),Kh=new Set(["spec.tls[].secretName","spec.listeners[].tls.certificateRefs[].name"]),Hh=["tls.crt","tls.key"];var xl=["Ti","Gi","Mi","Ki"],Rl=["T","G","M","k"];function xa(e,t){let a=Le(t);if(/cpu$/.test(e)&&a.includes("."))return`${Le({...t,scale:t.scale-3})}m`;if(!/memory|storage|hugepages/.test(e)||!/^\d+$/.test(a))return a;let s=BigInt(a),n=xl.findIndex((o,i)=>s>0n&&s%1024n**BigInt(4-i)===0n);if(n!==-1)return`${s/1024n**BigInt(4-n)}${xl[n]}`;let r=Rl.findIndex((o,i)=>s>0n&&s%1000n**BigInt(4-i)===0n);return r===-1?a:`${s/1000n**BigInt(4-r)}${Rl[r]}`}function Lt({containers:e,spec:t}){let a=Pl(t.get("resources")),s=e.flatMap(r=>{if(r.role==="ephemeral")return[];let o=Pl(r.at.get("resources"));return[o!==void 0&&r.at.get("image").exists?{...o,role:r.role,container:r}:void 0]}),n=s.filter(r=>r!==void 0);return a&&n.length===s.length&&n.length>0?{containers:n,ofPod:a}:void 0}function Pl(e){let t=Re(e.get("requests").value),a=Re(e.get("limits").value);return t&&a?{requests:t,limits:a}:void 0}function Ra(e,t,a){return e.ofKind(t).filter(s=>ra(e,s,a)&&e.find(t,s.namespace,s.name).length===1)}function $n(e,t){let a=Ra(e,"LimitRange",t).map(r=>({range:r,items:Jh(r)})),s=a.every(({items:r})=>r.every(o=>o!==void 0)),n=e.ofKind("LimitRange").every(r=>e.sameNamespace(r,t)===!1||a.some(({range:o})=>o===r));return s&&n?a:[]}function Jh({at:e}){return e.get("spec").get("limits").items().map(({value:t})=>ha(t))}function Cl(e){let t=e.map(({items:s})=>qt(s)),a=s=>t.every(n=>t.every(r=>[...n[s]].every(([o,i])=>{let l=r[s].get(o);return l===void 0||A(i,l)===0})));if(!(!a("requests")||!a("limits")))return{requests:new Map(t.flatMap(({requests:s})=>[...s])),limits:new Map(t.flatMap(({limits:s})=>[...s]))}}function Vl(e,t,a){let s=Ue(e,a);return t.flatMap(({range:n,items:r})=>{let i=r.filter(({type:c})=>c==="Container").flatMap(c=>At(c,s)).filter(ss),l=Hs(e,qt(r)).filter(ss);return[...i.map(c=>({range:n,violation:c,isDefault:!1})),...l.map(c=>({range:n,violation:c,isDefault:!0}))]})}function ss({resource:e,found:t}){return!t||t.numerator===0n||!/memory|storage/.test(e)||Je(t)>=1048576n}var Al=u({id:"limit-range-violated",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod or a claim does not keep to the LimitRange of its namespace",why:"The API server refuses pods and claims that are outside of the bounds of a LimitRange. A Deployment is taken all the same, and then none of its pods is created: `kubectl describe` of its ReplicaSet shows `FailedCreate`, and nothing else does. What a container does not say comes from the defaults of the LimitRange first.",instead:"Stay within `min`, `max` and `maxLimitRequestRatio`, or change the LimitRange. A request above the limit that the LimitRange gives by default needs a limit of its own.",unless:"The LimitRange and the pods are of different clusters. Pods that a VerticalPodAutoscaler sizes are left alone.",refs:["https://kubernetes.io/docs/concepts/policy/limit-range/","https://kubernetes.io/docs/tasks/administer-cluster/manage-resources/memory-constraint-namespace/"]},messages:{above:e=>`${e.resource} ${e.field} '${e.found}' is above the maximum '${e.bound}' of ${e.range}`,below:e=>`${e.resource} ${e.field} '${e.found}' is below the minimum '${e.bound}' of ${e.range}`,ratio:e=>`${e.resource} limit '${e.found}' is more than '${e.bound}' times the request, which ${e.range} forbids`,unsaid:e=>`the pod has no ${e.resource} ${e.field}, and ${e.range} asks for one`,total:e=>`the ${e.resource} ${e.field} of the pod is '${e.found}' in all: ${e.range} wants ${e.wanted} '${e.bound}'`,default:e=>`${e.resource} request '${e.found}' is above '${e.bound}', the limit that ${e.range} gives by default`},examples:{bad:[{title:"above the maximum, below the minimum, and far more than requested",yaml:`
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
`}]},visit({graph:e,report:t}){let a=(n,r,{bound:o,field:i,resource:l,enforced:c,found:d})=>{let m=Tn(r,{bound:o,field:i,resource:l,enforced:c,...d?{found:d}:{}}),p=[{at:Dn(r,o,l),note:`the bound of ${h(r)}`}];d?o==="maxLimitRequestRatio"?t(n,"ratio",m,{related:p}):o==="max"?t(n,"above",m,{related:p}):t(n,"below",m,{related:p}):t(n,"unsaid",m,{related:p})},s=(n,r)=>{let o=Re(r.get("spec").get("resources").get("requests").value);if(o)for(let{range:i,items:l}of $n(e,n)){let c=l.filter(({type:p})=>p==="PersistentVolumeClaim"),[d]=c.flatMap(p=>Ks(p,o)).filter(ss),m=r.get("spec").get("resources").get("requests").get(d?.resource??"");if(d?.found&&a(m,i,d),d?.found)return}};return{PersistentVolumeClaim:n=>s(n,n.at),StatefulSet(n){for(let r of n.at.get("spec").get("volumeClaimTemplates").items())s(n,r)},workload(n){let r=$n(e,n.resource),o=Lt(n);if(r.length===0||!o||!Ce(n)||Fe(e,n))return;let i=Cl(r);if(!i)return;let l=new Set;for(let m of o.containers)for(let{range:p,violation:g,isDefault:f}of Vl(m,r,i)){if(l.has(`${m.container.name}/${g.resource}`))continue;l.add(`${m.container.name}/${g.resource}`).add(g.resource);let v=ql(m,g);f?t(v,"default",Tn(p,g),{related:[{at:Dn(p,"default",g.resource),note:"the default"}]}):a(v,p,g)}let c=o.containers.map(m=>Ue(m,i)),d=fa(c,o.ofPod);for(let{range:m,items:p}of r){let g=p.filter(({type:f})=>f==="Pod");for(let f of g.flatMap(v=>At(v,d))){if(l.has(f.resource))continue;l.add(f.resource);let[v,...b]=o.containers,y=v!==void 0&&b.length===0;y||!f.found||f.bound==="maxLimitRequestRatio"?a(y?ql(v,f):n.spec.get("containers").key,m,f):t(n.spec.get("containers").key,"total",Tn(m,f),{related:[{at:Dn(m,f.bound,f.resource),note:`the bound of ${h(m)}`}]})}}}}}});function Tn(e,{bound:t,field:a,resource:s,enforced:n,found:r}){return{resource:s,field:a,found:r?xa(s,r):"",bound:xa(t==="maxLimitRequestRatio"?"":s,n),wanted:t==="max"?"at most":"at least",range:h(e)}}function ql({container:e},{field:t,resource:a,found:s}){if(!s)return _(e);let n=e.at.get("resources");return(t==="limit"?["limits","requests"]:["requests","limits"]).map(o=>n.get(o).get(a)).find(({exists:o})=>o)??_(e)}function Dn({at:e},t,a){let s=e.get("spec").get("limits").items(),n=t==="default"?["default","max"]:[t];return s.flatMap(o=>n.map(i=>o.get(i).get(a))).find(({exists:o})=>o)??e.get("spec").get("limits").key}function It(e){let t=Ie(e),a=new Map;return r=>{let o=a.get(r.workload)??s(r.workload);return a.set(r.workload,o),o.get(r)};function s(r){let o=new Map,{resource:i}=r,l=Ra(e,"ResourceQuota",i).filter(d=>!Ln(e,d,i)),c=l.length>0&&Ce(r)?Lt(r):void 0;if(!c||Fe(e,r))return o;for(let d of l.filter(m=>In(e,m,{workload:r,pods:c})))for(let m of c.containers){let{container:p}=m,g=sn(Pa(d),m).filter(f=>!n(p,f));g.length>0&&!o.has(p)&&o.set(p,{quota:d,lacks:g})}return o}function n(r,o){let[i,l]=o.includes(".")?o.split("."):["requests",o];return(i==="limits"?t.isLimited:t.isRequested)(r,l??o)}}function Pa(e){return e.at.get("spec").get("hard").entries().map(([t])=>t)}function Ln(e,t,a){return!e.isComplete&&!e.isNamespaceGiven(t)&&t.file!==a.file&&a.kind==="Pod"}function In(e,t,{workload:a,pods:s}){let{spec:n}=a,r=[...s.containers.map(i=>Ue(i,En(e,a.resource))),s.ofPod],o={hasDeadline:n.get("activeDeadlineSeconds").exists,isBestEffort:r.every(({requests:i,limits:l})=>["cpu","memory"].every(c=>!i.has(c)&&!l.has(c))),priorityClassName:n.get("priorityClassName").text()};return jn(t).every(i=>on(i,o)===!0)}function jn({at:e}){let t=e.get("spec"),a=t.get("scopeSelector").get("matchExpressions").items();return[...t.get("scopes").texts().map(s=>({name:s,operator:"Exists",values:[]})),...a.map(s=>({name:s.get("scopeName").text()??"",operator:s.get("operator").text()??"",values:s.get("values").texts()}))]}function En(e,t){let a=Ra(e,"LimitRange",t).flatMap(({at:s})=>s.get("spec").get("limits").items().flatMap(({value:n})=>ha(n)??[]));return qt(a)}function $e(e,t){return e.at.get("spec").get("hard").get(t)}var Ml=u({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:a,isRequested:s}=Ie(e),n=It(e);return{container(r,o){!ct(r)||me(o)||a(r,"memory")||!s(r,"memory")||n(r)?.lacks.includes("limits.memory")||t(_(r),"missing",{container:r.name})}}}});function rs({containers:e,spec:t}){let a=t.get("resources");return[...e.flatMap(({at:s})=>Wn(s.get("resources"),"container")),...Wn(a,"container"),...vt(t.get("overhead"),"container"),...e.flatMap(({at:s})=>s.get("env").items().flatMap(n=>ns(n.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(s=>[...ns(s.get("emptyDir").get("sizeLimit"),"storage","volume"),...Gn(s.get("ephemeral").get("volumeClaimTemplate"))])]}function os(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return Gn(t);case"StatefulSet":return ne(e).flatMap(a=>Gn(a));case"PersistentVolume":return vt(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return vt(t.get("spec").get("hard"),"quota");case"LimitRange":return _h(t);case"HorizontalPodAutoscaler":return Qh(t);default:return[]}}function Gn(e){return Wn(e.get("spec").get("resources"),"volume")}function Wn(e,t){let a=e.get("limits");return[...vt(e.get("requests"),t).map(n=>({...n,limit:a.get(n.resource)})),...vt(a,t)]}function _h(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(a=>vt(t.get(a),"range")),...["min","maxLimitRequestRatio"].flatMap(a=>vt(t.get(a),"range").map(s=>({...s,resource:""})))])}function Qh(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,a])=>{let s=a.get("target");return[s.get("value"),s.get("averageValue")].flatMap(n=>ns(n,a.get("name").text()??"","metric"))}))}function vt(e,t){return e.entries().flatMap(([a,s])=>ns(s,a,t))}function ns(e,t,a){let s=e.scalar();return s===void 0||/\$[({\w]|\{\{/.test(String(s))?[]:[{at:e,resource:t,use:a}]}var Ol=u({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. A small request is left alone where the limit is too low for anything larger to be meant. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth (did you mean '${e.meant}'?)`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes (did you mean '${e.meant}'?)`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores (did you mean '${e.meant}'?)`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,many:e=>`${e.field} '${e.text}' is ${e.value} cores: hardly any node has as many`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=Xh(a);s&&e(a.at,s.message,s.reading)};return{resource:a=>os(a).forEach(t),workload:a=>rs(a).forEach(t)}}}),Nl=1024*1024,Zh=500,Yh=65536;function Xh({at:e,resource:t,use:a,limit:s}){let n=String(e.scalar()).trim(),r=W(n);if(r===void 0||r.numerator<=0n)return;let o=$l(r),i={field:e.name,text:n,value:Le(r),meant:""};if(/(^|\.)cpu$/.test(t)){let g=tv(n,o,a);return g&&{message:g,reading:{...i,meant:`${n}m`}}}let l=/(^|\.)memory$/.test(t);if(o>=Nl||!(l||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,c,d]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(n)??[];if(c===void 0||d===""&&Number(c)>Yh)return;if(d==="m")return{message:"milli",reading:{...i,meant:`${c}Mi`}};let m=a==="volume"&&t==="storage"&&e.name!=="sizeLimit",p=`${c}${m?"Gi":"Mi"}`;if(!ev(p,s))return l||d===""?{message:"bytes",reading:{...i,meant:p}}:void 0}function ev(e,t){let a=W(e),s=W(t?.scalar());return a!==void 0&&s!==void 0&&$l(s)>=Nl&&A(a,s)>0}function $l({numerator:e,scale:t}){return Number(e)/10**t}function tv(e,t,a){if(/[KMGTPE]i$/.test(e))return"unit";if(a!=="quota")return t>=Zh?/[kMGTPE]$/.test(e)?"unit":/[a-z]$/.test(e)?"many":"cores":t<.001&&a==="container"?"fine":void 0}var Tl=u({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:a,use:s})=>{let n=a.scalar()??"",r=Ms(n),o={field:a.name,text:String(n)};if(r===void 0){(W(n)?.numerator??0n)<0n&&s!=="range"&&s!=="divisor"&&e(a,"negative",o);return}let{code:i,suggestion:l,alternative:c}=r;i==="empty"?e(a,"empty",o):l===void 0?e(a,"invalid",o):e(a,"meant",{...o,meant:c===void 0?`'${l}'`:`'${l}' or '${c}'`})};return{resource:a=>os(a).forEach(t),workload:a=>rs(a).forEach(t)}}});function Dl(e,t,a){let s=W($e(e,t).scalar());if(!s)return[];let n=c=>A(c?.get(t)??at,s)>0,r=a.filter(c=>c.total.has(t)||c.ofPod?.has(t)),o=r.find(({ofPod:c})=>n(c)),i=Ll(r);if(!o&&!n(i))return[];let l=r.filter(c=>A(c.total.get(t)??at,at)>0).sort((c,d)=>A(d.total.get(t)??at,c.total.get(t)??at));return[{name:t,total:i,largest:l,single:o}]}var at={numerator:0n,scale:0,wide:!1};function Ll(e){return e.map(({total:t})=>t).reduce(xe,new Map)}function Il(e,t,a){let s=xe(Ll(a),t.ofPod??new Map);return Pa(e).flatMap(n=>{let r=W($e(e,n).scalar());return r&&t.ofPod?.has(n)&&A(s.get(n)??at,r)>0?[{usage:t,name:n,total:s}]:[]})}function jl(e,t){let a=jn(t).length>0;return e.resources.flatMap(s=>{if(!ra(e,t,s)||av(e,s)||Ln(e,t,s))return[];let n=sv(e,t,s),r=a?new Map:xe(rv(s),ov(e,s)),o=xe(n?.total??new Map,r);return o.size===0?[]:[{resource:s,...n,total:o}]})}function av(e,{visitable:t,namespace:a,name:s}){return s===""||e.mayBeUnread(s)||t!==void 0&&e.find(t,a,s).length>1}function sv(e,t,a){let s=e.workloadOf(a);if(!s||!Ce(s)||Fe(e,s))return;let n=Lt(s);if(!n||!In(e,t,{workload:s,pods:n}))return;let r=En(e,a),o=fa(n.containers.map(c=>Ue(c,r)),n.ofPod),i=new Map([...za(o),...Ot("","Pod"),...nv]),l=Wa(i,me(s)?0:Fn(e,s));return{workload:s,ofPod:i,total:l}}var nv=Re({pods:1})??new Map;function Fn(e,t){let{spec:a,replicas:s}=t;return s!==void 0?We(e,t)?.least??s:a.get("nodeSelector").exists||a.get("affinity").get("nodeAffinity").exists||t.resource.kind!=="DaemonSet"?0:1}function rv(e){if(e.visitable==="PersistentVolumeClaim")return El(e.at);if(e.visitable==="Pod")return new Map;if(e.visitable!=="Service")return Ot(e.group,e.kind);let t=e.at.get("spec"),a=t.get("ports").items();return rn({type:t.get("type").text(),ports:a.map(s=>({nodePort:s.get("nodePort").number()})),allocates:t.get("allocateLoadBalancerNodePorts").flag()})}function El(e){let t=e.get("spec"),a=t.get("storageClassName").text();return nn({storage:Re(t.get("resources").get("requests").value)?.get("storage"),className:Zt({annotations:V(e).get("annotations").labels(),storageClassName:a})})}function ov(e,t){let a=t.visitable==="StatefulSet"?e.workloadOf(t):void 0;if(!a)return new Map;let n=t.at.get("spec").get("volumeClaimTemplates").items().map(r=>El(r)).reduce(xe,new Map);return Wa(n,Fn(e,a))}function Gl(e,{workload:t}){let a=t?Fn(e,t):0;return t!==void 0&&a>0&&oa(t,a)}var Wl=u({id:"quota-exceeded",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The resources of a namespace do not fit into its quota",why:"The API server refuses whatever would take a namespace above its ResourceQuota (`exceeded quota`). A Deployment is taken all the same and stays short of replicas. A rollout that may not stop a pod before a new one runs, which is so for up to three replicas by default, waits for ever where the quota has no room for one pod more.",instead:"Raise the quota, or want less: fewer replicas, smaller requests. For a rollout leave room for one pod, or set `maxUnavailable: 1`.",unless:"The quota and the resources are of different clusters. Counted is what the run holds at least: autoscaled workloads with their minimum, a DaemonSet with one pod, jobs and pods that end not at all, nor what is written twice, nor bare pods beside a quota without a namespace.",refs:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment"]},messages:{total:e=>`${e.name} adds up to '${e.total}' in namespace '${e.namespace}', above the quota of '${e.hard}'`,pod:e=>`${e.user} takes '${e.total}' of ${e.name}, above the quota of '${e.hard}'`,rollout:e=>`no room for one more pod of ${e.user}, as a rollout needs: ${e.name} '${e.total}' is above '${e.hard}'`},examples:{bad:[{title:"three replicas and a claim too many",yaml:`
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
`}]},visit({graph:e,report:t}){return{ResourceQuota(a){if(e.find("ResourceQuota",a.namespace,a.name).length>1)return;let s=jl(e,a),n=Pa(a).flatMap(f=>Dl(a,f,s)),r=n.find(({single:f})=>f!==void 0);if(r?.single){let{workload:f,ofPod:v,resource:b}=r.single,y=[{at:$e(a,r.name),note:`the quota of ${h(a)}`}],k={...Bn(a,r,v),user:`${b.kind==="Pod"?"":"one pod of "}${h(b)}`};return t(iv(r.name,f?.containers)??$(b),"pod",k,{related:y})}let o=new Set;for(let f of n){let v=f.largest.some(({ofPod:y})=>y?.has(f.name));if(o.has(v)&&v)continue;o.add(v);let b=f.largest.slice(0,4).map(({resource:y,total:k})=>({at:$(y),note:`${h(y)} takes '${Fl(f.name,k)}'`}));t($e(a,f.name),"total",Bn(a,f),{related:b})}if(n.length>0)return;let i=s.filter(f=>Gl(e,f)).flatMap(f=>Il(a,f,s)),[l]=i;if(!l)return;let{usage:c,name:d,total:m}=l,p={...Bn(a,{name:d},m),user:h(c.resource)},g=[S(c.resource)];t($e(a,d),"rollout",p,{related:g,severity:"warning"})}}}});function iv(e,t=[]){let a=t.filter(({role:l})=>l==="container"),[s]=a;if(!s)return;let[n="",r=""]=e.includes(".")?e.split(/\.(.*)/):["requests",e],o=s.at.get("resources"),i=[n,"limits"].map(l=>o.get(l).get(r)).find(({exists:l})=>l);return(a.length===1?i:void 0)??_(s)}function Bn(e,t,a){return{name:t.name,total:Fl(t.name,a??t.total??new Map),hard:String($e(e,t.name).value),namespace:e.namespace}}function Fl(e,t){return xa(e,t.get(e)??at)}var Bl=u({id:"quota-resources-unset",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A container does not say what the quota of its namespace counts",why:"In a namespace with a ResourceQuota on cpu or memory, every container and every init container has to say that request or limit: the API server refuses pods without it (`must specify requests.cpu for: api`). A Deployment is taken all the same, and then none of its pods is created.",instead:"Set the request or the limit that the quota counts, or give it by default with a LimitRange in the same namespace. A limit counts as the request as well.",unless:"A LimitRange outside of the run gives the defaults.",refs:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{unset:e=>`container '${e.container}' lacks ${e.lacks}: ${e.quota} has its pod refused`},examples:{bad:[{title:"a quota of cpu and memory, and containers without limits",yaml:`
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
`}]},visit({graph:e,report:t}){let a=It(e);return{container(s){let n=a(s);if(!n)return;let{quota:r,lacks:o}=n,i={container:s.name,lacks:Oe(o.slice(0,3).map(c=>`'${c}'`),"and"),quota:h(r)},l=[{at:$e(r,o[0]??""),note:`${h(r)} counts it`}];t(_(s),"unset",i,{related:l})}}}});var Hl=u({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=a.get("limits");for(let[n,r]of a.get("requests").entries()){let o=s.get(n),i={resource:n,request:String(r.value),limit:String(o.value)},l=W(r.scalar()),c=W(o.scalar());if(l===void 0||o.exists&&c===void 0||/memory|storage/.test(n)&&[l,c].some(lv))continue;let d=[{at:o,note:"the limit"}];c===void 0?zl(n)&&l.numerator!==0n&&e(r,"unlimited",i):zl(n)&&A(l,c)!==0?e(r,"unequal",i,{related:d}):cv(l,c)&&e(r,"above",i,{related:d})}};return{container:({at:a})=>t(a.get("resources")),workload:({spec:a})=>t(a.get("resources"))}}});function lv(e){return e!==void 0&&e.numerator>0n&&Je(e)<1048576n}function zl(e){if(e.startsWith("hugepages-"))return!0;let[t="",a]=e.split("/");return a!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function cv(e,t){return A(e,t)>0&&(Ul(e)||Ul(t)||Kl(e)!==Kl(t))}function Ul({numerator:e,scale:t}){return t<=3||e>10n**15n}function Kl(e){return Je({...e,scale:e.scale-3})}var Jl=u({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ie(e),s=It(e),n=la(e);return{container(r){if(!ct(r)||s(r)||n(r).length>0)return;let o=dv(r,a);if(o===void 0)return;let{name:i}=r;mv(r)&&o.both?t(_(r),"bare",{container:i}):t(_(r),"missing",{container:i,lacks:o.text})}}}});function dv(e,{isRequested:t}){let a=t(e,"cpu"),s=t(e,"memory");if(!(a&&s))return a?{text:"no memory request and no memory limit",both:!1}:{text:s?"no cpu request":"no cpu request and no memory request",both:!s}}function mv({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var _l=u({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server refuses a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
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
`}]},visit({report:e}){return{Namespace(t){let a=t.at.get("metadata"),s=a.get("labels"),n=new Map(Mt(s.labels()).problems.map(r=>[r.label,r]));for(let[r,o]of s.entries()){let i=n.get(r);i?.code==="level"?e(o,"level",{value:i.value}):i?e(o,"version",{value:i.value}):r.startsWith(J)&&!gt.includes(r)&&e(o.key,"key",{label:r,meant:uv(r)},{severity:"warning"})}for(let[r,o]of a.get("annotations").entries())gt.includes(r)&&e(o.key,"annotation",{label:r},{severity:"warning"})}}}});function uv(e){let t=gt.map(a=>a.slice(J.length));return O(I(e.slice(J.length),t))}var Xl=u({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server refuses every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>Ql("this pod",e),workload:e=>Ql("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let{resource:s,metadata:n,spec:r}=a;if(s.kind==="PodTemplate")return;let o=pv(e,a);if(o===void 0)return;let{standard:i,at:l}=o,c={metadata:n.value,spec:r.value};for(let{violations:d}of tn(c,i,e.minorVersion)){let[m,...p]=d,g=p.length===0?"":`, and ${p.length} more`,f={namespace:s.namespace,level:i.level,violation:m.text,more:g},v=[{at:l,note:`namespace '${s.namespace}' enforces ${i.level}`},...p.map(({path:y,text:k})=>({at:Yl(a,y),note:k}))],b=Yl(a,m.path);s.kind==="Pod"?t(b,"pod",f,{related:v}):t(b,"workload",f,{related:v})}}}}});function Ql(e,{namespace:t,level:a,violation:s,more:n}){let r=`namespace '${t}' rejects ${e} (${a}): ${s}`,o=[r+n,r,`its namespace rejects ${e} (${a}): ${s}`];return o.find(l=>l.length<=Zl)??`${o.at(-1)?.slice(0,Zl-1)}\u2026`}var Zl=120;function pv(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let a=e.find("Namespace","",t.namespace).filter(o=>e.areNear(o,t)),[s,...n]=a.map(gv);return n.every(o=>o?.standard.level===s?.standard.level&&o?.standard.version===s?.standard.version)?s:void 0}function gv(e){let t=e.at.get("metadata").get("labels"),{enforce:a,problems:s}=Mt(t.labels());if(!(s.some(({label:r})=>r.startsWith(`${J}enforce`))||a.level==="privileged"))return{standard:a,at:t.get(`${J}enforce`)}}function Yl({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var fv=1e4;function j(e){let t=new Map,a=(s,n)=>t.has(s)?void 0:t.set(s,n);for(let s of e.ofKind("StatefulSet")){for(let n of s.at.get("spec").get("volumeClaimTemplates").items()){let r=n.get("metadata").get("name").text();r&&s.name&&a(`${s.namespace}/${r}-${s.name}`,{at:n,resource:s,template:hv(s,r)})}for(let n of s.at.get("spec").get("template").get("spec").get("volumes").items()){let r=n.get("ephemeral").get("volumeClaimTemplate");r.exists&&a(`${s.namespace}/${s.name}-*-${n.get("name").text()??""}`,{at:r,resource:s})}}for(let s of e.ofKind("Pod"))for(let n of s.at.get("spec").get("volumes").items()){let r=n.get("ephemeral").get("volumeClaimTemplate");r.exists&&a(`${s.namespace}/${s.name}-${n.get("name").text()??""}`,{at:r,resource:s})}return({namespace:s,name:n})=>{let[r]=e.find("PersistentVolumeClaim",s,n);if(r)return{at:r.at,resource:r};let o=[n.replace(/-\d+$/,""),n,n.replace(/-\d+-/,"-*-")],[i]=o.flatMap(l=>t.get(`${s}/${l}`)??[]);return i}}function hv(e,t){let a=e.at.get("spec"),s=Math.min(ec(a.get("replicas"),1),fv),n=ec(a.get("ordinals").get("start"),0),r=Array.from({length:s},(o,i)=>`${t}-${e.name}-${n+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:s,names:r}}function ec(e,t){let a=e.number();return a!==void 0&&Number.isInteger(a)&&a>=0?a:t}function jt(e){let t=new Map;for(let a of e.references){if(a.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from))continue;let s=`${a.to.namespace}/${a.to.name}`;ue(t,s,a)}return({namespace:a,name:s})=>t.get(`${a}/${s}`)??[]}function B(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function is(e,t){for(let{index:a}of t.name.matchAll(/-/g)){let s=t.name.slice(a+1);for(let n of e.find("Pod",t.namespace,t.name.slice(0,a))){let o=n.at.get("spec").get("volumes").items().find(i=>i.get("ephemeral").exists&&i.get("name").text()===s);if(o&&e.sameNamespace(t,n)===!0)return{pod:n,volume:o}}}}function U(e){let t=e.get("metadata").get("annotations").get(_e);return t.exists?t:e.get("spec").get("storageClassName")}function st(e){return e.get("spec").get("resources").get("requests").get("storage")}function Et({at:e}){return e.get("spec").get("capacity").get("storage")}function Gt(e){return e.get("volumeMode").text()??"Filesystem"}function ls(e,t,a){if(e.isComplete)return!1;let s=n=>e.find("PersistentVolume","",n).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||a.some(s)}function te(e){let t=e.at.get("metadata").get("annotations").labels();return Yt({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function cs(e,{set:t,names:a}){return a.flatMap(s=>{let n=e.bindingOf(t.namespace,s);return n&&(n.state==="bound"||n.state==="race")?[n]:[]})}function ds(e,{class:t,reasons:a}){return e.isComplete||!t||!a.some(({code:n})=>n==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(n=>te(n)===t).every(({at:n})=>vv.some(r=>n.get("spec").get(r).exists))}var vv=["hostPath","local","nfs","iscsi","fc"];function tc(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}function Pe({claim:e},{template:t}){return t?.id??`${e.namespace}/${e.name}`}var ac=u({id:"claim-class-unset",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim leaves its class to the cluster, and so misses the volume written for it",why:"Most clusters have a default StorageClass, and the API server writes it into every claim without `storageClassName`, even into one with `volumeName`. From then on a volume without class does not fit: the claim gets a new, empty volume, or stays Pending with `storageClassName does not match` when it names its volume.",instead:'Write `storageClassName: ""` for a volume without class, or give claim and volume the same class name; no StorageClass of that name has to exist.',unless:"The manifests are only for clusters without a default class.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1","https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{mayMiss:e=>`claim '${e.claim}' sets no class: with a default class in the cluster it does not get ${e.volumes}`,misses:e=>`claim '${e.claim}' sets no class and gets the default '${e.class}', so not ${e.volumes}`,otherClass:e=>`claim '${e.claim}' sets no class, its volume '${e.volume}' has '${e.class}': Pending unless that is the default`},examples:{bad:[{title:"a claim that names its volume",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=j(e),s=yv(e),n=new Set;return{claim(r){let o=bv(r)?a(r.claim):void 0;if(!o||n.has(Pe(r,o)))return;let i=o.at.get("spec").get("volumeName").text(),l=kv(e,r,o).filter(({name:f})=>i!==void 0||!s.has(f)),[c]=l;if(!c)return;n.add(Pe(r,o));let d=o.at.get("spec").get("storageClassName"),m=l.slice(0,5).map(f=>S(f,`volume '${f.name}'`)),p=r.claim.name,g=l.length===1?`volume '${c.name}'`:`any of ${l.length} volumes`;i&&te(c)!==""?t(d,"otherClass",{claim:p,volume:c.name,class:te(c)},{related:m}):r.class?t(d,"misses",{claim:p,class:r.class,volumes:g},{related:m}):t(d,"mayMiss",{claim:p,volumes:g},{related:m})}}}});function bv({state:e,reasons:t}){return e==="pending"||e==="bound"?!1:t.some(({code:a})=>a==="unknown-default-class"||a==="default-class")}function yv(e){let t=new Set;for(let a of e.ofKind("PersistentVolumeClaim")){let s=U(a.at).text()===""?e.bindingOf(a.namespace,a.name):void 0,n=s?.volume===void 0?s?.candidates??[]:[s.volume],[r]=n;r!==void 0&&n.length===1&&t.add(r)}return t}function kv(e,{candidates:t=[],reasons:a},{at:s,resource:n}){let r=s.get("spec").get("volumeName").text(),o=a.flatMap(({code:l,volume:c})=>l==="class"&&c!==void 0?[c]:[]),i=r===void 0?[...t,...o]:[r];return[...new Set(i)].flatMap(l=>{let c=B(e,l);return!c||r===void 0&&!M(c,n)?[]:te(c)===""||r!==void 0?[c]:[]})}var sc=u({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=j(e);return{reference(s){let{at:n,to:r,state:o,proof:i}=s;if(o!=="missing"||!i||r.kind!=="PersistentVolumeClaim"||!e.workloadOf(s.from)||wv(e,s)||a(r))return;let l=r.name;if(i.code==="complete")return t(n,"absent",{claim:l,namespace:r.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let c=i.resource,d=[S(c,`${h(c)} in namespace '${c.namespace}'`)];i.code==="near-miss"?t(n,"similar",{claim:l,meant:c.name},{related:d}):t(n,"elsewhere",{claim:l,namespace:r.namespace,other:c.namespace},{related:d})}}}});function wv(e,{from:t,at:a}){if(t.visitable!=="StatefulSet")return!1;let s=ne(t).map(o=>o.get("metadata").get("name").text()),n=a.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(o=>n.startsWith(`${o.path.join("/")}/`)&&s.includes(o.get("name").text()))}var nc=u({id:"claim-name-taken",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim that a pod would make exists already, and is another one",why:"A StatefulSet takes a claim that has the name of its own one as it is: size, class and access modes of the template do not count, and nobody reports it. A generic ephemeral volume does not take it: the pod stays Pending, because the claim `was not created for pod`.",instead:"Give the claim what the template asks for, or another name. The claims of a StatefulSet are called after template, set and number, those of an ephemeral volume after pod and volume.",unless:"The claim brings in data on purpose, and its size and class are meant to differ.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage","https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming"]},messages:{differs:e=>`claim '${e.claim}' is taken as it is, with ${e.has}: the template in ${e.set} says ${e.wants}`,foreign:e=>`claim '${e.claim}' keeps ${e.pod} Pending, whose volume '${e.volume}' makes a claim of that name`},examples:{bad:[{title:"hand-made claims that are smaller, of another class, of another mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StatefulSet(a){let s=a.at.get("spec"),n=s.get("ordinals").get("start").number()??0,r=s.get("replicas").number()??1;for(let o of s.get("volumeClaimTemplates").items()){let i=`${o.get("metadata").get("name").text()??""}-${a.name}-`;for(let l of Sv(e,a.namespace,i)){let c=Number(l.name.slice(i.length));if(c<n||c>=n+r||e.sameNamespace(l,a)!==!0)continue;let d=xv(l.at,o);if(!d)continue;let{field:m,has:p,wants:g}=d,f={claim:l.name,has:p,set:h(a),wants:g};t(m,"differs",f,{related:[{at:d.template,note:`template of ${h(a)}`}]})}}},PersistentVolumeClaim(a){let{pod:s,volume:n}=is(e,a)??{};if(!s||!n)return;let r={claim:a.name,pod:h(s),volume:n.get("name").text()??""},o=[{at:n.get("name"),note:"this volume makes a claim of that name"}];t($(a),"foreign",r,{related:o,severity:"error"})}}}});function Sv(e,t,a){return e.ofKind("PersistentVolumeClaim").filter(s=>s.namespace===t&&s.name.startsWith(a)&&/^\d+$/.test(s.name.slice(a.length)))}function xv(e,t){let[a,s]=[e.get("spec"),t.get("spec")],[n,r]=[a,s].map(p=>p.get("resources").get("requests").get("storage")),[o,i]=[n,r].map(p=>H(p?.scalar()??""));if(n&&r&&o&&i&&A(o,i)<0)return{field:n,template:r,has:String(n.value),wants:String(r.value)};let l=a.get("accessModes").texts(),c=s.get("accessModes").texts().filter(p=>!l.includes(p));if(l.length>0&&c.length>0){let[p,g]=[a.get("accessModes"),s.get("accessModes")];return{field:p,template:g,has:l.join(", "),wants:g.texts().join(", ")}}let[d,m]=[U(e).text(),U(t).text()];if(!(!d||!m||d===m||a.get("volumeName").exists))return{field:U(e),template:U(t),has:`class '${d}'`,wants:`class '${m}'`}}function ic({graph:e,binding:t,written:a,similarClass:s},n){let r=typeof n.volume=="object"?n.volume:B(e,n.volume),o=a.at.get("spec"),i=t.reasons.some(({code:g})=>g==="default-class"),l=t.class?`class '${t.class}'`:"no class",c={"class-not-found":()=>{let g=s(a.resource,t.class??"");return g?`nothing has class '${t.class}'${O(g.class)}`:`the run has no StorageClass '${t.class}' and no volume of it that fits`},"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!r)return c[n.code]?.()??n.text;let d=r.at.get("spec"),m=te(r)?`class '${te(r)}'`:"no class";return{"too-small":()=>`it asks for ${rc(o.get("resources").get("requests"))}, volume '${r.name}' offers ${rc(d.get("capacity"))}`,"access-modes":()=>`it asks for ${oc(o)}, volume '${r.name}' offers ${oc(d)}`,selector:()=>`its selector '${X(o.get("selector").value)}' does not match volume '${r.name}'`,"volume-mode":()=>`it asks for volume mode '${Gt(o)}', volume '${r.name}' has '${Gt(d)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${r.name}' is`,class:()=>`it ${i?"gets the default":"asks for"} ${l}, volume '${r.name}' has ${m}`}[n.code]?.()??n.text}function rc(e){return String(e.get("storage").scalar()??"")}function oc(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function ms(e){let t=T(()=>Rv(e)),a=new Map,s=n=>{let r=a.get(n);if(r)return r;let o=x(n,t().keys(),l=>l),i=o!==void 0&&!Pv(n,o)?t().get(o)??[]:[];return a.set(n,i),i};return(n,r)=>s(r).find(({resource:o})=>e.areNear(o,n))}function Rv(e){let t=[...e.ofKind("StorageClass").map(a=>({class:a.name,resource:a})),...e.ofKind("PersistentVolume").map(a=>({class:te(a),resource:a}))];return L(t.filter(a=>a.class!==""),a=>a.class)}function Pv(e,t){let[a,s]=[e,t].map(n=>n.toLowerCase().split(/[-_.]/));return a.length===s.length&&a.some((n,r)=>n!==s[r]&&Math.min(n.length,s[r]?.length??0)<5)}var Cv=["volume.kubernetes.io/storage-class","volume.alpha.kubernetes.io/storage-class","storageclass.kubernetes.io/storage-class"];function us(e){let t=e.get("metadata").get("annotations");return e.get("spec").get("storageClassName").exists||t.get(_e).exists?void 0:Cv.map(s=>t.get(s)).find(s=>s.text())}var Vv=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function lc(e,{claim:t,class:a,reasons:s}){let[n]=e.find("PersistentVolumeClaim",t.namespace,t.name),r=n?.at.get("spec").get("volumeName").text(),o=s.flatMap(({code:l,text:c,volume:d})=>{let m=B(e,d);if(!m)return[];let p=l==="class"||m.name===r||te(m)===a;return[{code:l,text:c,volume:m,isDecisive:p}]}),i=l=>(l.isDecisive&&l.code!=="class"?100:0)+Vv.indexOf(l.code);return o.sort((l,c)=>i(c)-i(l)||qv(c.volume,l.volume))}function qv(e,t){let[a,s]=[e,t].map(n=>H(Et(n).scalar()??""));return a&&s?A(a,s):0}function cc({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(a=>e.find(s=>s.code===a)??[])[0]}var Av="pv.kubernetes.io/bind-completed",Mv={"too-small":st,"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:U,"class-not-found":U,"no-class":U,"no-provisioner":U,"unknown-provisioner":U,lost:e=>e.get("metadata").get("annotations").get(Av)},Ov={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function dc({code:e,volume:t}){let a=Ov[e]?.(t.at);return a?.exists?a:$(t)}function mc(e,t){let a=Mv[t]?.(e);if(a?.exists)return a;let s=e.get("spec").get("volumeName");return s.exists?s:e.get("spec")}var uc=u({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `cluster.storageClasses` of the configuration, and say there which one is the default.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`,lost:e=>`claim '${e.claim}' is Lost: ${e.why}`,noDefault:e=>`${e.claims} no class, and no default class is known: list one in 'cluster.storageClasses'`},examples:{bad:[{title:"a claim that was copied from a cluster, without its volume",yaml:`
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
`}]},visit({graph:e,report:t}){let a=j(e),s=jt(e),n=ms(e),r=new Set,o=[];return{claim(i){let l=i.state==="pending"?a(i.claim):void 0;if(!l||$v(e,i,l))return;let c=Pe(i,l),d=lc(e,i),m=d.find(({isDecisive:y})=>y)??cc(i);if(!m||r.has(c))return;r.add(c);let p=mc(l.at,m.code);if(Nv(i,l))return o.push({claim:i.claim.name,at:p});let g=ic({graph:e,binding:i,written:l,similarClass:n},m),f=d.slice(0,5).map(y=>({at:dc(y),note:y.text})),v=s(i.claim).slice(0,3).map(y=>({at:y.at,note:`${h(y.from)} mounts it and stays Pending`})),b=[...f,...v];if(m.code==="lost")return t(p,"lost",{claim:i.claim.name,why:m.text},{related:b});t(p,"pending",{who:Tv(i,l),why:g},{related:b})},end(){let[i,...l]=o;if(!i)return;let c=`claim '${i.claim}'${he(l.length)} ${l.length>0?"set":"sets"}`,d=l.map(({claim:m,at:p})=>({at:p,note:`claim '${m}' sets no class either`}));t(i.at,"noDefault",{claims:c},{related:d.slice(0,5),severity:"warning"})}}}});function Nv({reasons:e},{at:t}){return!U(t).exists&&e.some(({code:a})=>a==="no-class")}function $v(e,t,{at:a,template:s,resource:n}){let r=ls(e,t.claim,t.reasons.flatMap(({volume:i})=>i??[]));if(ds(e,t)||t.reasons.some(({code:i})=>i==="volume-not-found")||us(a)&&t.reasons.some(({code:i})=>i==="no-class")||n.kind==="PersistentVolumeClaim"&&is(e,n)||t.reasons.some(({code:i})=>i==="other-claim")||s&&cs(e,s).length>0)return!0;let o=t.reasons.flatMap(({code:i,volume:l})=>{let c=B(e,i==="reserved"?l:void 0)?.at.get("spec").get("claimRef");return c?.get("name").text()===t.claim.name?[c]:[]});return o.some(i=>!i.get("namespace").text()||i.get("uid").text())?!0:o.length>0&&!e.isNamespaceGiven(n)||r}function Tv({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var pc=u({id:"claim-template-unmounted",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A StatefulSet claims a volume for each replica that no container mounts",why:"Every replica gets a volume of its own, which is paid for and stays empty, while the program writes into its container. What it writes is lost when the pod is replaced.",instead:"Mount the volume by the name of the template in `volumeMounts` (or `volumeDevices`), or delete the template; that takes a new StatefulSet, since templates cannot be changed.",unless:"A container that is injected later mounts it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{unmounted:e=>`no container mounts the volume of claim template '${e.template}': each replica gets one in vain`,mistaken:e=>`no container mounts claim template '${e.template}', container '${e.container}' mounts '${e.mount}'`},examples:{bad:[{title:"the program mounts nothing",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,spec:a,containers:s}){let n=ne(t);if(n.length===0||s.some(({at:d})=>!d.get("image").exists))return;let r=Dv(s),o=a.get("volumes").items().map(d=>d.get("name").text()),i=n.map(d=>d.get("metadata").get("name").text()),l=new Set(r.map(({name:d})=>d.text())),c=[...l].some(d=>!o.includes(d)&&!i.includes(d));for(let d of c?[]:n){let m=d.get("metadata").get("name"),p=m.text();if(!p||l.has(p))continue;let g=x(p,r,v=>v.name.text()??"");if(!g){e(m,"unmounted",{template:p});continue}let f={template:p,mount:g.name.text()??"",container:g.container};e(m,"mistaken",f,{related:[{at:g.name,note:"another volume is mounted"}]})}}}}});function Dv(e){return e.flatMap(({at:t,name:a})=>[...t.get("volumeMounts").items(),...t.get("volumeDevices").items()].map(s=>({name:s.get("name"),container:a})))}var gc=u({id:"claim-unmounted",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"No pod mounts a claim",why:"The claim holds a volume that nobody else can have, and in a cloud it is paid for every hour.",instead:"Delete the claim, or mount it. Look for a pod whose `claimName` means another claim by mistake.",unless:"Somebody mounts it by hand, or a program makes its pods at run time. Only asked when the run is said to be complete, and no custom resource of the run names the claim.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{unmounted:e=>`no pod in namespace '${e.namespace}' mounts claim '${e.claim}'`},examples:{bad:[{title:"the pod has scratch space where the claim was meant",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(!e.isComplete)return;let a=Iv(e),s=new Set(e.references.flatMap(({proof:n})=>n&&"resource"in n?[n.resource]:[]));for(let n of e.ofKind("PersistentVolumeClaim")){let{name:r,namespace:o}=n;if(r===""||a.has(r)||Lv(e,n)||s.has(n)||e.mayBeUnread(r))continue;e.referencesTo(n).some(({from:l})=>l.visitable!=="PersistentVolume")||t($(n),"unmounted",{claim:r,namespace:o})}}}}});function Lv(e,{name:t,namespace:a}){let s=t.replace(/-\d+$/,"");return e.ofKind("StatefulSet").some(n=>{let o=n.at.get("spec").get("volumeClaimTemplates").items().map(i=>`${i.get("metadata").get("name").text()}-${n.name}`);return n.namespace===a&&o.includes(s)})}function Iv(e){let t=e.resources.filter(({visitable:a})=>a===void 0);return new Set(t.flatMap(({at:a})=>ia(a.value)))}var fc=u({id:"clone-unfit-for-source",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A claim clones another one that does not fit into it",why:"A clone holds the same bytes as its source: the provisioner refuses one that asks for less, and one of the other volume mode. The claim stays Pending with `requested volume size ... is less than the size ... for the source PVC`.",instead:"Ask for at least the size of the source, with the same `volumeMode`.",refs:["https://kubernetes.io/docs/concepts/storage/volume-pvc-datasource/"]},messages:{smaller:e=>`claim '${e.claim}' asks for ${e.size}, its source '${e.source}' has ${e.sourceSize}: it is never cloned`,otherMode:e=>`claim '${e.claim}' is of volume mode ${e.mode}, its source '${e.source}' of ${e.sourceMode}: it is never cloned`,itself:e=>`claim '${e.claim}' is its own source: it waits for itself`},examples:{bad:[{title:"a clone with less room than its source, and a raw one",yaml:`
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
`}]},visit({graph:e,report:t}){return{PersistentVolumeClaim(a){let s=jv(a.at),n=s?.get("name").text();if(!s||!n)return;if(n===a.name)return t(s,"itself",{claim:n});let r=Ev(e,a,n);if(!r)return;let[o,i]=[a,r].map(({at:f})=>st(f)),l={claim:a.name,source:n},[c,d]=[o,i].map(f=>H(f.scalar()??""));if(c&&d&&A(c,d)<0){let f={...l,size:String(o.value),sourceSize:String(i.value)};return t(o,"smaller",f,{related:[{at:i,note:`the size of '${n}'`}]})}let[m,p]=[Gt(a.at.get("spec")),Gt(r.at.get("spec"))];if(m===p)return;let g=[{at:r.at.get("spec").get("volumeMode"),note:`'${n}' is of volume mode ${p}`}];t(a.at.get("spec").get("volumeMode"),"otherMode",{...l,mode:m,sourceMode:p},{related:g})}}}});function jv(e){let t=e.get("spec");return[t.get("dataSource"),t.get("dataSourceRef")].find(s=>s.get("kind").text()==="PersistentVolumeClaim"&&!s.get("namespace").exists)}function Ev(e,t,a){let s=e.find("PersistentVolumeClaim",t.namespace,a),[n]=s;return s.length===1&&n&&e.sameNamespace(n,t)===!0?n:void 0}function hc(e){let t=j(e),a=e.ofKind("PersistentVolumeClaim").filter(r=>r.at.get("spec").get("volumeName").exists),s=({at:r,resource:o})=>a.some(i=>(i.name!==o.name||i.namespace!==o.namespace)&&i.at.get("spec").get("volumeName").text()===r.get("spec").get("volumeName").text()&&(M(i,o)||e.sameNamespace(i,o)===!0)),n=Gv(r=>cs(e,r).length>0);return e.bindings.flatMap(r=>{let o=t(r.claim);if(!o||r.reasons.some(({code:d})=>d==="provisioner")||ds(e,r))return[];let i=r.volume===void 0?r.candidates??[]:[r.volume];return r.state==="bound"?[{binding:r,claim:o,volumes:i,mayStay:!1}]:r.state==="race"?[{binding:r,claim:o,volumes:i,mayStay:r.mayStayPending===!0}]:r.state==="unknown"&&r.reasons.some(({code:d})=>d==="volume-not-found")&&s(o)?[{binding:r,claim:o,volumes:[zn(o)??""],mayStay:!0}]:r.state==="pending"&&o.template!==void 0&&n(o.template)?[{binding:r,claim:o,volumes:[],mayStay:!0}]:[]})}function vc(e){let t=new Map,a=r=>{let o=r;for(let i=t.get(o);i!==void 0&&i!==o;i=t.get(o))o=i;return t.set(r,o),o},s=new Map,n=({binding:r,claim:o})=>o.template?`template ${o.template.id}`:`claim ${r.claim.namespace}/${r.claim.name}`;for(let r of e){let o=s.get(r.volumes),i=o===void 0?r.volumes.map(l=>`volume ${l}`):[o];for(let l of i)t.set(a(l),a(n(r)));s.set(r.volumes,n(r))}return[...L(e,r=>a(n(r))).values()]}function zn({at:e}){return e.get("spec").get("volumeName").text()}function Gv(e){let t=new Map;return a=>{let s=t.get(a.id)??e(a);return t.set(a.id,s),s}}var bc=u({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${ve(e.volumes,"volume")}${e.ofClass}: ${Uv(e.claims-e.volumes)} Pending`,named:e=>`claim '${e.claim}' names volume '${e.volume}', as does ${e.other}: a volume serves one claim`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let a of vc(hc(e))){let s=a.findLast(({mayStay:b})=>b);if(!s)continue;let n=yc(s.claim),r=[...new Set(a.flatMap(({volumes:b})=>b))],[o,i]=[Wv(a),r.length],l={claims:o,volumes:i,ofClass:tc(s.binding.class)},c={related:zv({graph:e,volumes:r,last:s,group:a})},d=o>i?void 0:Bv(s,a);if(d&&t(n,"order",d,c),o<=i)continue;let m=a.every(({claim:b})=>b.template&&b.template.id===s.claim.template?.id),[p=""]=r,g=!m&&i===1&&a.every(({claim:b})=>zn(b)===p),f=s.claim.at.get("spec").get("volumeName"),v={claim:s.binding.claim.name,other:Fv(s,a),volume:p};g?t(f,"named",v,c):t(n,m?"replicas":"claims",l,c)}}}}});function Wv(e){let t=new Map(e.flatMap(({claim:{template:a}})=>a?[[a.id,a.replicas]]:[]));return e.filter(({claim:a})=>!a.template).length+[...t.values()].reduce((a,s)=>a+s,0)}function Fv(e,t){let a=t.filter(i=>i!==e),[s]=a,{namespace:n,name:r}=s?.binding.claim??e.binding.claim,o=n===e.binding.claim.namespace?"":` in namespace '${n}'`;return a.length===1?`claim '${r}'${o}`:`${a.length} other claims`}function Bv({binding:e},t){let a=e.candidates??[],s=t.filter(r=>r.binding!==e&&r.volumes.some(o=>a.includes(o))),[n]=s;if(!(!n||a.length===0||e.reasons.some(({code:r})=>r==="estimate")))return{claim:e.claim.name,rival:s.length===1?`claim '${n.binding.claim.name}'`:`one of ${s.length} other claims`,volume:a.length===1?`volume '${a[0]}'`:`one of ${a.length} volumes`}}function zv({graph:e,volumes:t,last:a,group:s}){let n=(l,c)=>{let d=B(e,l);return d?[S(d,c)]:[]},r=a.binding.reasons.filter(({volume:l})=>l!==void 0&&!t.includes(l)),o=new Set,i=s.filter(({claim:{template:l},binding:c})=>{let d=l?.id??c.claim.name;return c!==a.binding&&!o.has(d)&&o.add(d)});return[...t.slice(0,5).flatMap(l=>n(l,`volume '${l}'`)),...r.slice(0,3).flatMap(({volume:l,text:c})=>n(l,c)),...i.slice(0,5).map(({claim:l,binding:c})=>({at:l.template?l.template.set.at.get("spec").get("replicas"):yc(l),note:l.template?`${ve(l.template.replicas,"replica")} of StatefulSet '${l.template.set.name}'`:`claim '${c.claim.name}'`}))]}function yc({at:e,resource:t}){let a=e.get("metadata").get("name");return a.exists?a:t.at}function Uv(e){return`${e} ${e===1?"stays":"stay"}`}var Un="kubernetes.io/hostname";function Ca(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Un]?!0:Kn(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Kn(e){let t=e.get("nodeSelectorTerms").items(),[a]=t;return!a||t.length>1?!1:[...a.get("matchExpressions").items(),...a.get("matchFields").items()].some(s=>{let n=s.get("key").text();return(n===Un||n==="metadata.name")&&s.get("operator").text()==="In"&&s.get("values").texts().length===1})}function ps(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(s=>{let n=s.get("labelSelector").value;return s.get("topologyKey").text()===Un&&D(n)&&t.some(r=>re(n,r))})}var kc="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",Kv=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${kc}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${kc}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function bt(e){let t=fs(e);if(t!=="")return Kv.find(({matches:a})=>a.test(t))?.gives}function gs(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(fs(e))}var Hv=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],Jv=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function wc(e,t){let a=fs(e);return t.some(s=>a===s||a.startsWith(`${s}/`))}function fs(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function Wt(e){return e.spec.get("volumes").items().flatMap(t=>{let a=t.get("name").text()??"",s=t.get("hostPath").get("path"),n=s.text()??"",r=e.containers.flatMap(l=>l.at.get("volumeMounts").items().filter(c=>c.get("name").text()===a).map(c=>({container:l.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(n)||r.length===0)return[];let o=r.filter(l=>l.at.get("readOnly").flag()!==!0),i={name:a,path:n,at:s,type:t.get("hostPath").get("type").text()??"",mounts:r,writable:o,isAgent:Yv(e)};return[{...i,rule:_v(i,e)}]})}function _v(e,t){let{path:a,isAgent:s}=e;return bt(a)!==void 0&&(!s||gs(a))?"host-path-sensitive":s||wc(a,Hv)?Qv(e,t)?"host-path-writable":void 0:Ca(t)?void 0:"host-path-volume"}function Qv({path:e,type:t,writable:a},s){return gs(e)||wc(e,Jv)||/OrCreate$|^Socket$|Device$/.test(t)||Zv(e,s)?!1:a.some(n=>n.at.get("mountPropagation").text()!=="Bidirectional")}function Zv(e,{resource:t,containers:a}){let s=fs(e).split("/").at(-1)??"",n=[t.name,...a.map(({name:r})=>r)];return s.length>4&&n.includes(s)&&bt(e)===void 0}function Yv({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var Sc=u({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec"),n=s.get("hostPath").get("path");!n.exists||s.get("nodeAffinity").get("required").exists||bt(n.text()??"")===void 0&&e(n,"anywhere",{volume:t,path:n.text()??""})}}}});var xc=u({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec").get("hostPath").get("path"),n=bt(s.text()??"");n!==void 0&&e(s,"volume",{volume:t,path:s.text()??"",gives:n})},workload(t){for(let{rule:a,name:s,path:n,at:r,mounts:o,writable:i,isAgent:l}of Wt(t)){let c=a==="host-path-sensitive"?bt(n):void 0;if(c===void 0)continue;let d=i.length>0&&!gs(n)?", writable":"",m=o.slice(0,3).map(p=>({at:p.at,note:`mounted by container '${p.container}'`}));e(r,"exposed",{volume:s,path:n,how:d,gives:c},{related:m,...l?{severity:"info"}:{}})}}}}});var Rc=u({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:a,name:s,path:n,at:r}of Wt(t))a==="host-path-volume"&&e(r,"pod",{volume:s,path:n})}}}});var Pc=u({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let a of Wt(t)){let[s,...n]=a.rule==="host-path-writable"?a.writable:[];if(!s)continue;let r=s.at.get("readOnly"),o=[{at:a.at,note:`volume '${a.name}' is a path of the node`},...n.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(r.exists?r:s.at,"writable",{container:s.container,path:a.path},{related:o})}}}}});var Cc=u({id:"local-class-immediate",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Volumes of single nodes are bound before it is known where the pod runs",why:"By default a claim is bound as soon as it is created, to any volume that fits. When that volume is on a node without room for the pod, or two claims of one pod get volumes on two nodes, the pod stays Pending for good: a bound claim is not bound anew.",instead:"Write `volumeBindingMode: WaitForFirstConsumer` into the class. The field cannot be changed later: delete the class and create it again; claims and volumes stay.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#local","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{immediate:e=>`class '${e.class}' binds ${e.volumes} of certain nodes before the pod is placed: it lacks WaitForFirstConsumer`},examples:{bad:[{title:"a class for local disks without a binding mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StorageClass(a){let s=a.at.get("provisioner"),n=a.at.get("volumeBindingMode");if(s.text()!=="kubernetes.io/no-provisioner"||n.exists&&n.text()!=="Immediate")return;let r=Xv(e,a),o=r.filter(({at:d})=>d.get("spec").get("nodeAffinity").exists),i=r.length===0&&/(^|[-_.])local([-_.]|$)/.test(a.name);if(o.length===0&&!i)return;let l=o.slice(0,3).map(d=>({at:d.at.get("spec").get("nodeAffinity"),note:`where volume '${d.name}' is`})),c=o.length===0?"volumes":o.length===1?"1 volume":`${o.length} volumes`;t(n.exists?n:s,"immediate",{class:a.name,volumes:c},{related:l})}}}});function Xv(e,{name:t}){return e.ofKind("PersistentVolume").filter(a=>te(a)===t)}var Vc=u({id:"local-volume-without-node",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A local volume does not say on which node it is",why:"A `local` volume is a disk or a folder of one node. Without `nodeAffinity` the scheduler could not send its pods there, so the API server refuses it: `Local volume requires node affinity`.",instead:"Add `nodeAffinity.required` with the host name of the node, as in `{ key: kubernetes.io/hostname, operator: In, values: [node-1] }`.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{missing:e=>`local volume '${e.volume}' (${e.path}) has no nodeAffinity: the API server refuses it`},examples:{bad:[{title:"a disk of some node",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec: # expect: missing
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local:
    path: /mnt/disks/ssd1
`},{title:"an affinity that demands nothing",yaml:`
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity: {} # expect: missing
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec").get("local"),n=a.get("spec").get("nodeAffinity");if(!s.exists||n.get("required").exists)return;let r=[{at:s.key,note:"the disk of one node"}];e(n,"missing",{volume:t,path:s.get("path").text()??""},{related:r})}}}});var qc=u({id:"provisioner-name-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A StorageClass names a provisioner that goes by another name",why:"A provisioner serves the classes that carry exactly its name, which it is told in a variable, an argument or its CSIDriver. For any other name the claims of the class wait forever: `Waiting for a volume to be created either by the external provisioner ...`.",instead:"Write the name that the provisioner is given into `provisioner` of the class. The field cannot be changed later: delete the class and create it again.",unless:"Another provisioner of that name runs in the cluster.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#provisioner","https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner#without-helm"]},messages:{similar:e=>`nobody serves provisioner '${e.provisioner}' (did you mean '${e.meant}'?): its claims wait`,other:e=>`nobody serves provisioner '${e.provisioner}', the one beside it is '${e.meant}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=tb(e),s=new Set(a.map(({name:o})=>o)),n=e.ofKind("StorageClass"),r=new Set(n.map(Ft));for(let o of n.filter(i=>Ac(Ft(i)))){let i=Ft(o),l=a.filter(({resource:b})=>e.areNear(b,o));if(s.has(i)||l.some(({name:b})=>b===void 0))continue;let c=l.filter(b=>b.name!==void 0),d=x(i,c,({name:b})=>b),m=d??ab(o,{classes:n,known:c,provided:s,asked:r});if(!m)continue;let{name:p,at:g,resource:f}=m,v=[{at:g,note:`${h(f)} serves '${p}'`}];t(o.at.get("provisioner"),d?"similar":"other",{provisioner:i,meant:p},{related:v,severity:d?"error":"warning"})}}}}}),eb=/^--?provisioner(?:-name)?=(.+)$/;function tb(e){let t=e.resources.filter(({group:s,kind:n})=>s==="storage.k8s.io"&&n==="CSIDriver"),a=e.workloads.flatMap(({containers:s,resource:n})=>s.flatMap(r=>{let o=r.at.get("env").items(),i=[...r.at.get("command").items(),...r.at.get("args").items()];return[...o.filter(l=>l.get("name").text()==="PROVISIONER_NAME").map(l=>({name:l.get("value").text(),at:l,resource:n})),...i.flatMap(l=>{let c=eb.exec(l.text()??"")?.[1];return c===void 0?[]:[{name:c.includes("$")?void 0:c,at:l,resource:n}]})]}));return[...t.map(s=>({name:s.name,at:s.at,resource:s})),...a]}function Ft(e){return e.at.get("provisioner").text()??""}function Ac(e){return e!==""&&!e.startsWith("kubernetes.io/")}function ab(e,{classes:t,known:a,provided:s,asked:n}){if(/(^|[./-])csi[./-]/.test(Ft(e)))return;let r=a.filter(l=>M(l.resource,e)&&!n.has(l.name)),o=new Set(r.map(({name:l})=>l)),i=t.filter(l=>M(l,e)&&Ac(Ft(l))&&!s.has(Ft(l)));return o.size===1&&i.length===1&&r[0]?.resource.kind!=="CSIDriver"?r[0]:void 0}function hs({at:e}){let[t,...a]=new Set(e.get("spec").get("accessModes").texts());return a.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var sb=["nfs","hostPath","cephfs","glusterfs","azureFile"];function Hn({at:e}){return sb.some(t=>e.get("spec").get(t).exists)}var nb=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function vs(e,{volume:t,candidates:a,class:s}){let r=(t===void 0?a??[]:[t]).flatMap(i=>B(e,i)??[]);if(r.length>0)return r.every(i=>Hn(i)||Kn(i.at.get("spec").get("nodeAffinity").get("required")));if(!s)return!1;let[o]=e.find("StorageClass","",s);return nb.test(o?.at.get("provisioner").text()??s)}var Mc=u({id:"replicas-share-claim",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"All replicas of a StatefulSet write to one claim",why:"A StatefulSet is there to give each replica a volume of its own, from `volumeClaimTemplates`. A claim under `volumes` of the pod is one and the same for all of them: the replicas of a database then write to the same files, and either refuse to start because of a lock or destroy the data.",instead:"Move the claim to `volumeClaimTemplates`, or mount it with `readOnly: true` where the replicas only read it. Programs that are made to share a folder belong in a Deployment.",unless:"The program shares the folder on purpose. A claim that only one node can mount is told by single-node-claim-shared; a StatefulSet that has templates, too, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates","https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/"]},messages:{shared:e=>`the ${e.replicas} replicas of ${e.set} all write to claim '${e.claim}': none has a volume of its own`},examples:{bad:[{title:"three databases in one folder",yaml:`
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
`}]},visit({graph:e,report:t}){let a=j(e);return{StatefulSet(s){let n=e.workloadOf(s),r=n?.replicas??1;if(!(!n||r<2||s.at.get("spec").get("volumeClaimTemplates").items().length>0))for(let o of n.spec.get("volumes").items()){let i=o.get("persistentVolumeClaim"),l=i.get("claimName").text(),c=i.get("readOnly").flag()===!0?void 0:rb(n,o.get("name").text());if(!l||!c||ob(e,a({namespace:s.namespace,name:l})))continue;let d=[{at:s.at.get("spec").get("replicas"),note:h(s)},{at:c,note:"mounted for writing"}];t(i.get("claimName"),"shared",{replicas:r,set:h(s),claim:l},{related:d})}}}}});function rb({containers:e},t){return e.flatMap(({at:s})=>s.get("volumeMounts").items()).find(s=>s.get("name").text()===t&&s.get("readOnly").flag()!==!0&&!s.get("subPathExpr").exists)}function ob(e,t){let a=t&&hs(t);if(!t||!a)return!1;let s=e.bindingOf(t.resource.namespace,t.resource.name);return a==="ReadWriteOncePod"||!s||!vs(e,s)}var Nc=u({id:"reserved-volume-unused",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A volume is reserved for a claim that does not take it",why:"`claimRef` keeps all other claims from a volume, but does not make the claim fit: size, access modes and volume mode count all the same. The claim then takes another volume or a new, empty one, and the data on the reserved volume are not used. A claimRef without namespace matches no claim at all. One with the `uid` of an earlier claim makes the volume Released, and with `persistentVolumeReclaimPolicy: Delete` it is deleted.",instead:"Give `claimRef` the name and the namespace of the claim and nothing else, let the volume have the size and the modes that the claim asks for, and name the volume in `volumeName` of the claim.",unless:"The file is the record of a running cluster and is never applied to another one.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume"]},messages:{incomplete:e=>`volume '${e.volume}' is reserved${e.claim===""?"":` for '${e.claim}'`} without ${e.lacks} of the claim: no claim ever gets it`,earlier:e=>`volume '${e.volume}' is reserved for an earlier claim '${e.claim}' by its uid: a new one does not get it`,twice:e=>`volumes '${e.other}' and '${e.volume}' are reserved for claim '${e.claim}': it takes only one`,unfit:e=>`claim '${e.claim}' does not get volume '${e.volume}' reserved for it: ${e.why}`,passedOver:e=>`claim '${e.claim}' takes volume '${e.other}'${e.why}, not '${e.volume}' reserved for it`},examples:{bad:[{title:"a claim is not known by its name alone",yaml:`
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
`}]},visit({graph:e,report:t}){let a=j(e),s=new Map;return{PersistentVolume(n){let r=n.at.get("spec").get("claimRef");if(!r.exists)return;let[o,i]=[r.get("namespace").text()??"",r.get("name").text()??""],l={volume:n.name,claim:i};if(o===""||i==="")return t(r,"incomplete",{...l,lacks:o===""?"the namespace":"the name"},{severity:"error"});if(r.get("uid").text()){let k=n.at.get("metadata").get("uid").exists;return t(r.get("uid"),"earlier",l,k?{severity:"info"}:{})}let c=`${o}/${i}`,d=s.get(c)??n;if(s.set(c,d),d.name!==n.name&&M(d,n)){let k=[{at:d.at.get("spec").get("claimRef"),note:`volume '${d.name}' is reserved, too`}];return t(r,"twice",{...l,other:d.name},{related:k})}let m=e.bindingOf(o,i),p=m&&a(m.claim);if(!p||ib(m,n)||ls(e,m.claim,[n.name]))return;let g=p.at.get("spec").get("volumeName");if(g.text()&&g.text()!==n.name)return y(g.text()??""," by its volumeName",g);let f=m.reasons.find(k=>k.volume===n.name),v=f&&lb[f.code];if(v){let[k,w]=[v.asked(p),v.offered(n)],R=`asks for ${v.unit}${Oc(k)}`,q=`it ${R}, the volume has ${Oc(w)}`,de=[{at:k,note:`claim '${i}' ${R}`}];return t(w,"unfit",{...l,why:q},{related:de})}let b=B(e,m.volume);f?.code==="less-preferred"&&b&&y(b.name," of fewer access modes",b.at.get("spec").get("accessModes"));function y(k,w,R){let q=[{at:R,note:`claim '${i}' takes volume '${k}'`}];t(r,"passedOver",{...l,other:k,why:w},{related:q})}}}}});function ib({state:e,volume:t,candidates:a},{name:s}){return e==="pending"||t===s||a?.includes(s)===!0}var lb={"too-small":{asked:({at:e})=>st(e),offered:Et,unit:""},"access-modes":{asked:({at:e})=>e.get("spec").get("accessModes"),offered:({at:e})=>e.get("spec").get("accessModes"),unit:""},"volume-mode":{asked:({at:e})=>e.get("spec").get("volumeMode"),offered:({at:e})=>e.get("spec").get("volumeMode"),unit:"volume mode "}};function Oc(e){return Array.isArray(e.value)?e.texts().join(", "):String(e.value??(e.name==="volumeMode"?"Filesystem":""))}var Tc=u({id:"several-default-classes",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"More than one StorageClass is the default",why:"A claim without `storageClassName` gets the default class that was created last, and of those applied in one second the first by name. Which storage a claim is on then depends on the order of the files, and on who was here before.",instead:'Keep the annotation on one class and set it to `"false"` on the others.',unless:"The files are for different clusters, or a claim is meant to move to the new default class.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{several:e=>`class '${e.class}' is the default, and so ${e.others}: the newest one counts`},examples:{bad:[{title:"the old default has been left as it was",yaml:`
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
`}]},visit({graph:e,report:t}){let a=[];return{StorageClass(s){let n=$c(s);if(!n)return;let r=a.some(({name:d})=>d===s.name),o=a.filter(d=>e.isComplete||M(d,s));a.push(s);let[i]=o;if(!i||r)return;let l=o.length===1?`is '${i.name}'`:`are ${o.length} others`,c=o.slice(0,5).flatMap(d=>{let m=$c(d);return m?[{at:m,note:`class '${d.name}' is the default, too`}]:[]});t(n,"several",{class:s.name,others:l},{related:c})}}}});function $c({at:e}){let t=e.get("metadata").get("annotations");return Qt.map(a=>t.get(a)).find(a=>a.text()==="true")}function Dc(e,t,a){let s=a.flatMap(i=>{let l=e.workloadOf(i.from),c=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return l&&c&&cb(i,t.resource)?[{workload:l,pods:db(e,l),at:i.at}]:[]}),n=t.template&&e.workloadOf(t.template.set),r=n?[{workload:n,pods:1,at:$(t)},...s]:s,o=new Set;return r.filter(({workload:{resource:i},pods:l})=>{let c=Jn(i);return l>0&&!o.has(c)&&o.add(c)})}function Jn({kind:e,namespace:t,name:a}){return`${e}/${t}/${a}`}function cb({from:e,targets:t},a){if(t.length<=1)return!0;let[s]=aa(t,e);return s?.at.document===a.at.document}function db(e,{resource:t,replicas:a=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let s=e.referencesTo(t).flatMap(({from:n,state:r})=>n.visitable==="HorizontalPodAutoscaler"&&r==="resolved"?n.at.get("spec").get("maxReplicas").number()??1:[]);return a===0?0:Math.max(a,...s)}var Lc=u({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let a=j(e),s=jt(e),n=new Set;return{claim(r){let o=r.state==="pending"?void 0:a(r.claim),i=o&&hs(o);if(!i||i==="ReadWriteOnce"&&vs(e,r))return;let l=mb(Dc(e,o,s(r.claim)));if(!l)return;let{at:c,code:d,user:m,pod:p,pods:g,other:f}=l,v=r.claim.name,y=[{at:o.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...l.related],k=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&k==="warning")return t(c,"replicas",{claim:v,pods:g},{related:y});if(d==="several"&&k==="warning")return t(c,"several",{claim:v,user:m,other:f},{related:y});if(d!=="surge")return t(c,"onePod",{claim:v,pod:p},{related:y,severity:k});n.has(l.id)||(n.add(l.id),k==="error"?t(c,"onePod",{claim:v,pod:p},{related:y,severity:"warning"}):t(c,"surge",{claim:v,user:m},{related:y,severity:"info"}))}}}});function mb(e){let[t]=e,a=e.find(({workload:r,pods:o})=>o>1&&!Ca(r)&&!ps(r,[r.labels]));if(a)return _n({code:"replicas",user:a,users:e,pod:"a second pod of"});let s=e.filter(({workload:r})=>r.resource.kind==="CronJob"||!me(r)),n=s.slice(1).find(r=>!Ca(r.workload)&&!ub(r,s));if(n&&s.some(({workload:r})=>!me(r))){let r=s.find(o=>o!==n);return{..._n({code:"several",user:n,users:e,pod:"a pod of"}),other:r?h(r.workload.resource):""}}return t&&e.length===1&&oa(t.workload,1)?_n({code:"surge",user:t,users:e,pod:"the new pod of a rollout of"}):void 0}function _n({code:e,user:{workload:t,pods:a,at:s},users:n,pod:r}){let o=h(t.resource),i=a===1/0?"the":`${a===t.replicas||t.resource.kind==="Job"?"":"up to "}${a}`,l=n.filter(c=>c.workload!==t);return{code:e,id:Jn(t.resource),at:s,user:o,pods:`${i} pods of ${o}`,pod:`${r} ${o}`,other:"",related:l.slice(0,4).map(c=>({at:c.at,note:`${h(c.workload.resource)} mounts it, too`}))}}function ub(e,t){let a=t.filter(s=>s!==e);return ps(e.workload,a.map(({workload:s})=>s.labels))||a.every(s=>ps(s.workload,[e.workload.labels]))}var Ic=u({id:"storage-annotation-misused",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An annotation about a StorageClass does not do what it says",why:'Of the annotations that look as if they chose a class only `volume.beta.kubernetes.io/storage-class` does, and it wins over `storageClassName`. A class is the default when its annotation is exactly `"true"`; `"True"` and `"yes"` are nothing, and nobody reports it.',instead:'Name the class in `storageClassName`. Mark the default class with `storageclass.kubernetes.io/is-default-class: "true"`.',refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class","https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/"]},messages:{noEffect:e=>`annotation '${e.key}' has no effect: the class stays unset, not '${e.class}'`,overrides:e=>`the annotation chooses class '${e.annotated}', so that storageClassName '${e.field}' is not read`,notTrue:e=>`'${e.value}' does not make the class the default: only 'true' does`,unknown:e=>`'${e.key}' does nothing (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an annotation that never was, and one that wins over the field",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=pb(a);s?.code==="noEffect"&&e(s.at,"noEffect",{key:s.at.name,class:s.at.text()??""}),s?.code==="overrides"&&e(s.at,"overrides",{annotated:s.at.text()??"",field:s.field.text()??""},{related:[{at:s.field,note:"is not read"}]})};return{PersistentVolume:({at:a})=>t(a),PersistentVolumeClaim:({at:a})=>t(a),StatefulSet({at:a}){for(let s of a.get("spec").get("volumeClaimTemplates").items())t(s)},StorageClass({at:a}){let s=a.get("metadata").get("annotations").entries();if(!s.some(([n,r])=>Qn(n)&&r.text()==="true"))for(let[n,r]of s){let o=r.text();if(o===void 0||o==="false"||o==="")continue;let i=Qn(n)?void 0:gb(n);Qn(n)?e(r,"notTrue",{value:o}):i&&e(r.key,"unknown",{key:n,meant:i})}}}}});function pb(e){let t=e.get("metadata").get("annotations"),a=e.get("spec").get("storageClassName"),s=t.get(_e);if(s.text()!==void 0)return a.text()!==void 0&&a.text()!==s.text()?{code:"overrides",at:s,field:a}:void 0;let n=us(e);return n?{code:"noEffect",at:n,field:a}:void 0}var Zn=Qt;function Qn(e){return Zn.includes(e)}function gb(e){return/(^|\.)(kubernetes|k8s)\.io\/is-default-class$/.test(e)?Zn[0]:x(e,Zn,a=>a)}var jc=u({id:"storage-class-misspelt",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim names a class that nothing has, but something has a similar one",why:'A class name is a plain text that claim, volume and StorageClass share. A claim whose class nobody has is accepted and stays Pending: `storageclass.storage.k8s.io "..." not found`.',instead:"Write the class as the StorageClass, or the volume, writes it.",unless:"The class exists in the cluster: list it under `storageClasses` of the configuration. When the run is complete, claim-stays-pending tells the same.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1"]},messages:{ofClass:e=>`nothing in the run has class '${e.class}', there is a StorageClass '${e.meant}'`,ofVolume:e=>`nothing in the run has class '${e.class}', volume '${e.volume}' has '${e.meant}'`},examples:{bad:[{title:"two letters have changed places",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=j(e),s=ms(e),n=new Set;return{claim(r){let o=fb(e,r)?a(r.claim):void 0;if(!o||!r.class||n.has(Pe(r,o)))return;n.add(Pe(r,o));let i=s(o.resource,r.class);if(!i)return;let{resource:l,class:c}=i,d=[S(l,`has class '${c}'`)],m={class:r.class,meant:c},p=U(o.at);l.visitable==="StorageClass"?t(p,"ofClass",m,{related:d}):t(p,"ofVolume",{...m,volume:l.name},{related:d})}}}});function fb(e,{state:t,class:a="",reasons:s}){return t!=="unknown"||!s.some(({code:n})=>n==="class-not-found")?!1:!e.isExternal("StorageClass","",a)&&!e.mayBeUnread(a)}var Ec=u({id:"volume-hidden-by-template",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A volume of a StatefulSet gives way to a claim template of the same name",why:"The StatefulSet replaces a volume of the pod template by the claim that it makes from the template of that name. The volume that is written there, a folder, a configuration or another claim, is never mounted, and nobody reports it.",instead:"Delete the one that is not meant, or give it another name.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{hidden:e=>`volume '${e.volume}' (${e.source}) is never mounted: the claim template of that name replaces it`},examples:{bad:[{title:"the data were to go to a shared claim once",yaml:`
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
`}]},visit({report:e}){return{StatefulSet({at:t}){let s=t.get("spec").get("volumeClaimTemplates").items().map(n=>n.get("metadata").get("name"));for(let n of t.get("spec").get("template").get("spec").get("volumes").items()){let r=n.get("name"),o=s.find(c=>c.text()!==void 0&&c.text()===r.text()),i=hb(n);if(!o||i===void 0||n.get("persistentVolumeClaim").get("claimName").text()===o.text())continue;let l=[{at:o,note:"this claim template replaces it"}];e(r,"hidden",{volume:o.text()??"",source:i},{related:l})}}}}});function hb({value:e}){return D(e)?Object.keys(e).find(t=>t!=="name"):void 0}var Gc=u({id:"volume-larger-than-claim",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A claim takes a volume that is many times larger than what it asks for",why:"A volume serves one claim. What the claim does not need of it nobody else gets, and a claim that needs the space finds the volume taken.",instead:"Ask for the size that the volume has, or write a volume of the size that is needed.",unless:"The disk cannot be had in another size. Network folders and folders of a node are left alone: nothing limits what is written there.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},options:{factor:{type:"integer",default:4,minimum:2,doc:"How many times larger the volume may be."}},messages:{larger:e=>`claim '${e.claim}' asks for ${e.asks} and takes all ${e.has} of volume '${e.volume}'`},examples:{bad:[{title:"one gibibyte of a hundred",yaml:`
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
`,options:{factor:10}}]},visit({graph:e,report:t,options:a}){let s=j(e),n=new Set;return{claim(r){let o=r.state==="bound"?B(e,r.volume):void 0,i=o&&s(r.claim);if(!o||Hn(o)||!i||n.has(Pe(r,i)))return;let l=Et(o),c=st(i.at);if(!vb(l.scalar()??"",c.scalar()??"",a.factor))return;n.add(Pe(r,i));let[d,m]=[String(c.value),String(l.value)],p=[{at:l,note:`volume '${o.name}' has ${m}`}];t(c,"larger",{claim:r.claim.name,asks:d,volume:o.name,has:m},{related:p})}}}});function vb(e,t,a){let[s,n]=[e,t].map(r=>H(r));return!s||!n||A(s,n)<=0?!1:Number(Le(s))>Number(Le(n))*a}var Fc=u({id:"volume-mode-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A block device is mounted as a folder, or a file system is taken as a device",why:"A claim of `volumeMode: Block` gives a raw device, any other a file system. The API server does not compare that with the pod; the kubelet does, and the pod stays in ContainerCreating with `volume ... has volumeMode Block, but is specified in volumeMounts`, or the other way round.",instead:"List a Block claim under `volumeDevices` with a `devicePath`, every other volume under `volumeMounts`, or change `volumeMode` of the claim before it is created.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"]},messages:{mounted:e=>`container '${e.container}' mounts volume '${e.volume}' as a folder, but ${e.claim} is a block device`,taken:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, but ${e.claim} is a file system`,noClaim:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, which only a claim can be`},examples:{bad:[{title:"a raw device in volumeMounts",yaml:`
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
`}]},visit({graph:e,report:t}){let a=j(e);return{workload(s){let n=bb(e,s,a);for(let{name:r,at:o}of s.containers){for(let i of Wc(o,"volumeMounts")){let l=i.text()??"",c=n.get(l);c?.mode==="Block"&&t(i,"mounted",{container:r,volume:l,claim:c.claim},{related:c.related})}for(let i of Wc(o,"volumeDevices")){let l=i.text()??"",c=n.get(l);c?.mode==="none"?t(i,"noClaim",{container:r,volume:l},{related:c.related}):c?.mode==="Filesystem"&&t(i,"taken",{container:r,volume:l,claim:c.claim},{related:c.related})}}}}}});function bb(e,{spec:t,resource:a},s){let n=new Map;for(let o of t.get("volumes").items()){let i=o.get("name").text()??"",l=o.get("persistentVolumeClaim").get("claimName").text(),c=o.get("ephemeral").get("volumeClaimTemplate"),d=o.get("persistentVolumeClaim").exists||o.get("ephemeral").exists;c.exists?n.set(i,Yn(c,"its claim")):l?n.set(i,r(e,a,l)):!d&&o.entries().length>1&&n.set(i,{mode:"none",claim:"",related:[{at:o,note:`volume '${i}' is no claim`}]})}if(a.visitable!=="StatefulSet")return n;for(let o of ne(a)){let i=o,l=i.get("metadata").get("name").text()??"";n.set(l,Yn(i,"its claim template"))}return n;function r(o,i,l){let c=o.find("PersistentVolumeClaim",i.namespace,l),d=c.length===0?s({namespace:i.namespace,name:l}):void 0,m=d?[d]:c.map(v=>({at:v.at,resource:v})),[p,...g]=m.map(v=>v&&(o.sameNamespace(i,v.resource)===!0||i.file===v.resource.file)?Yn(v.at,`claim '${l}'`):{mode:"unknown",claim:"",related:[]});return p&&g.every(({mode:v})=>v===p.mode)?p:{mode:"unknown",claim:"",related:[]}}}function Yn(e,t){let a=e.get("spec").get("volumeMode"),s=a.text()==="Block",n=s?"a block device":a.exists?"a file system":"without volumeMode it is a file system";return{mode:s?"Block":"Filesystem",claim:t,related:[{at:a,note:n}]}}function Wc(e,t){return e.get(t).items().map(a=>a.get("name"))}var zc=u({id:"volume-out-of-reach",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod gets volumes that no node which it may run on can reach",why:"A claim of a class that binds at once, or one that names its volume, is bound without a look at the pod. When the volume is on other nodes than the pod asks for, or two volumes of one pod are on different nodes, the pod stays Pending with `node(s) had volume node affinity conflict`, and a bound claim is never bound anew.",instead:"Let the node selector of the pod and `nodeAffinity` of its volumes leave a common node. A class with `volumeBindingMode: WaitForFirstConsumer` chooses the volumes when the pod is placed.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#node-affinity","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{elsewhere:e=>`volume '${e.volume}' is on nodes with ${e.nodes}, where ${e.pod} cannot run: it stays Pending`,apart:e=>`volumes '${e.other}' and '${e.volume}' of ${e.pod} are on different nodes: it stays Pending`},examples:{bad:[{title:"the pod is sent to one node, its volume is on another",yaml:`
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
`}]},visit({graph:e,report:t}){let a=j(e),s=jt(e),n=e.ofKind("PersistentVolume").some(({at:o})=>o.get("spec").get("nodeAffinity").exists),r=T(()=>qs(e.storage.nodes));return{workload(o){let{resource:i,spec:l}=o,c=n?yb(e,o,r()):void 0;if(!c)return;let{volume:d,other:m}=c,p={namespace:i.namespace,name:c.claim},f=s(p).find(({from:y})=>y===i)?.at??a(p)?.at.get("metadata").get("name")??l,v=i.kind==="Pod"?h(i):`the pod of ${h(i)}`,b={at:Bc(d),note:`where volume '${d.name}' is`};if(m){let y=[{at:Bc(m),note:`where volume '${m.name}' is`},b];t(f,"apart",{pod:v,volume:d.name,other:m.name},{related:y})}else{let y=[b,{at:wb(o),note:"where the pod may run"}];t(f,"elsewhere",{pod:v,volume:d.name,nodes:Sb(d)},{related:y})}}}}});function yb(e,{resource:t},a){for(let s of Ta(t.at.value,t.namespace)){let n=a(s);if(s.nodeName!==void 0||n.length===0)continue;let r=n,o;for(let i of s.claims){let l=kb(e,t,i),c=l&&lt(l.at.value)?.nodeAffinity;if(!c)continue;r=r.flatMap(m=>m.narrow(c));let d=n.some(m=>m.narrow(c).length>0);if(r.length===0)return{claim:i,volume:l,other:d?o:void 0};o=l}}}function kb(e,t,a){let{state:s,volume:n}=e.bindingOf(t.namespace,a)??{},r=e.find("PersistentVolumeClaim",t.namespace,a),o=r.every(i=>e.sameNamespace(i,t)===!0);if(!(s!=="bound"||n===void 0||!o||r.length>1))return e.find("PersistentVolume","",n).length>1?void 0:B(e,n)}function Bc(e){return e.at.get("spec").get("nodeAffinity")}function wb({spec:e}){let t=e.get("nodeSelector");return t.exists?t:e.get("affinity")}function Sb(e){return(lt(e.at.value)?.nodeAffinity?.nodeSelectorTerms??[]).map(({matchExpressions:s,matchFields:n})=>X({matchExpressions:[...s??[],...n??[]]})).join(" or ")}var Kc=u({id:"volumes-share-storage",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two volumes are the same disk or the same folder",why:"Each volume is bound to a claim of its own, and the programs behind the claims believe that they are alone. Two databases in one folder destroy the data of each other; a disk that a node knows under two names is often not attached at all. Most often a volume was copied and its path forgotten.",instead:"Give each volume a disk or a folder of its own. To share one on purpose, let the pods share one claim.",unless:"Namespaces share a network folder, which takes a volume each. A pair of which one says ReadWriteMany or ReadOnlyMany is therefore told as advice only.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},messages:{same:e=>`volumes '${e.other}' and '${e.volume}' are the same storage: ${e.storage}`},examples:{bad:[{title:"a copy whose path was forgotten",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map;return{PersistentVolume(s){let n=Uc(s);if(!n)return;let r=a.get(n.id)??[];a.set(n.id,[...r,s]);let o=r.find(l=>l.name!==s.name&&(e.isComplete||M(l,s)));if(!o)return;let i=[s,o].some(Pb);t(n.at,"same",{volume:s.name,other:o.name,storage:n.words},{related:[{at:Uc(o)?.at??o.at,note:`volume '${o.name}'`}],...i?{severity:"info"}:{}})}}}}),xb={csi:["driver","volumeHandle"],nfs:["server","path"],local:["path"],hostPath:["path"],awsElasticBlockStore:["volumeID"],gcePersistentDisk:["pdName"],azureDisk:["diskURI"],cinder:["volumeID"],vsphereVolume:["volumePath"],iscsi:["targetPortal","iqn","lun"],rbd:["pool","image"],cephfs:["path"]},Rb=["local","hostPath"];function Uc({at:e}){let t=e.get("spec");for(let[a,s]of Object.entries(xb)){let n=t.get(a);if(!n.exists)continue;let r=s.map(c=>String(n.get(c).scalar()??"").replace(/(.)\/+$/,"$1"));if(r.some(c=>c===""||c.includes("$")||c.includes("<")))return;let o=JSON.stringify(n.get("monitors").value??""),i=Rb.includes(a)?JSON.stringify(lt(e.value)?.nodeAffinity??""):"",l=n.get(s.at(-1)??"");return{id:[a,...r,o,i].join(`
`),words:`${a} ${r.join(" ")}`,at:l}}}function Pb({at:e}){let t=e.get("spec").get("accessModes").texts();return t.includes("ReadWriteMany")||t.includes("ReadOnlyMany")}var Cb={string:"a text",boolean:"true or false",int32:"a whole number",int64:"a whole number",double:"a number",time:"a point in time",bytes:"a text in base64",quantity:"a quantity","int-or-string":"a whole number or a text",any:"any value",list:"a list",mapping:"a mapping",object:"a mapping"};function Hc(e){return Cb[e]}function Jc(e){return Array.isArray(e)?"a list":typeof e=="object"?"a mapping":typeof e=="string"?e===""?"an empty text":`the text '${ae(e)}'`:typeof e=="number"?`the number ${e}`:String(e)}function ae(e,t=40){let a=String(e).replace(/\s+/g," ");return a.length<=t?a:`${a.slice(0,t-3)}...`}function Xn({least:e,most:t,above:a,below:s}){return e!==void 0&&t!==void 0?`from ${e} to ${t}`:a!==void 0?`more than ${a}`:s!==void 0?`less than ${s}`:e===void 0?`at most ${t}`:`at least ${e}`}function K({isLate:e}){return e?{severity:"warning"}:{}}var _c=u({id:"field-choice-invalid",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several fields are set of which one is allowed, or none of which one is needed",why:"The API server refuses the object: `may not specify more than 1 volume type`, `must specify one of`. Where a `type` says which field belongs to it, every other one is refused.",instead:"Keep the one that is meant.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{several:e=>`${e.set} exclude each other in ${e.owner}`,none:e=>`nothing is set in ${e.owner}: it needs ${e.known}`,other:e=>`${e.set} does not go with ${e.by} '${e.value}'`,lacking:e=>`${e.by} '${e.value}' needs '${e.chosen}'${e.instead}`},examples:{bad:[{title:"a volume of two kinds, and a variable from nowhere",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - name: MODE
          valueFrom: {} # expect: none
  volumes:
    - name: data
      emptyDir: {}
      configMap: { name: web } # expect: several
`},{title:"a metric that is not of its type",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 4
  metrics:
    - type: Pods # expect: lacking
      resource:
        name: cpu
        target: { type: Utilization, averageUtilization: 80 }
    - type: Resource
      resource:
        name: cpu
        target: { type: Utilization, averageUtilization: 80 }
      external: # expect: other
        metric: { name: queue }
        target: { type: Value, value: 30 }
`}],good:[{title:"one of each",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env:
        - name: MODE
          valueFrom: { configMapKeyRef: { name: web, key: mode } }
  volumes:
    - name: data
      emptyDir: {}
      configMap: null
`}]},visit({report:e}){return{structure(t){let a=K(t),{at:s}=t;if(t.code==="several-of"&&e(s,"several",{owner:t.owner,set:er(t.set,"and")},a),t.code==="none-of"&&e(s,"none",{owner:t.owner,known:er(t.known,"or")},a),t.code!=="wrong-choice")return;let{by:n,value:r,chosen:o,set:i,isLacking:l}=t,c=er(i,"and");l?e(s,"lacking",{by:n,value:r,chosen:o,instead:i.length>0?`, not ${c}`:""},a):e(s,"other",{by:n,value:r,set:c},a)}}}});function er(e,t){let a=e.map(s=>`'${s}'`);return a.join().length<=60?Oe(a,t):`${t==="or"?"one of ":""}${a.slice(0,3).join(", ")} and ${e.length-3} more`}var Qc=u({id:"field-missing",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A field without which the object is refused",why:"The API server refuses the object: `Required value`. An empty text, an empty list and null count as missing, too. A StatefulSet whose template lacks something is taken before Kubernetes 1.34, and then none of its pods can be made.",instead:"Write the field. Where it stands in the file already, look at its indentation.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{missing:e=>`missing '${e.field}', which ${e.owner} needs`,empty:e=>`'${e.field}' is empty, but ${e.owner} needs it`},examples:{bad:[{title:"containers without the image, ports without the number",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web # expect: missing
          ports:
            - name: http # expect: missing
---
apiVersion: v1
kind: Service
metadata: {} # expect: missing
spec:
  ports:
    - name: http # expect: missing
`},{title:"a list without entries, and a key without a value",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [] # expect: empty
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: # expect: empty
subjects: [{ kind: ServiceAccount, name: web }]
`}],good:[{title:"a name that the cluster completes, and a misspelt field that is told once",yaml:`
apiVersion: v1
kind: Pod
metadata: { generateName: job- }
spec:
  containers:
    - name: job
      Image: registry.example/shop/job:2.4.1
`}]},visit({report:e}){return{structure(t){if(t.code!=="missing-field")return;let{at:a,field:s,owner:n,isEmpty:r}=t;e(a,r?"empty":"missing",{field:s,owner:n},K(t))}}}});var Zc=u({id:"field-of-other-version",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A field that the chosen version of Kubernetes does not have",why:"An older API server does not know a field that came later, and a newer one has forgotten what was taken out. kubectl then has it refuse the object: `unknown field`; other clients lose the field without a word.",instead:"Leave the field out, or choose the version of the cluster with `--kubernetes-version`.",refs:["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"]},messages:{young:e=>`'${e.field}' came with Kubernetes 1.${e.since}, and 1.${e.target} does not know it`,gone:e=>`'${e.field}' went after Kubernetes 1.${e.until}, and 1.${e.target} does not know it`},examples:{bad:[{title:"a field that was taken out",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports: [{ port: 80 }]
  topologyKeys: ['*'] # expect: gone
`},{title:"a sidecar in an old cluster",minorVersion:24,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always # expect: young
  containers:
    - name: web
      image: nginx:1.27.3
`}],good:[{title:"a sidecar in a cluster that knows it",minorVersion:29,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
  containers:
    - name: web
      image: nginx:1.27.3
`}]},visit({report:e,minorVersion:t}){return{structure(a){let{at:s,field:n}=a;a.code==="field-too-new"&&e(s,"young",{field:n,since:a.since,target:t}),a.code==="field-gone"&&e(s,"gone",{field:n,until:a.until,target:t})}}}});var Yc=u({id:"field-unknown",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A field that its kind does not have",why:"kubectl has the API server refuse the whole object: `strict decoding error: unknown field`. Clients that do not ask for this, such as Helm, Argo CD and Flux in many versions, lose the field without a word: limits that limit nothing, a probe that never runs.",instead:"Correct the spelling, capitals included, or the indentation: most unknown fields stand one level too far left or right.",refs:["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation","https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{unknown:e=>`'${e.field}' is no field of ${e.owner}${O(e.meant)}`,belongs:e=>`'${e.field}' is no field of ${e.owner}: it belongs ${e.belongs===""?"at the top level":`under '${e.belongs}'`}`},examples:{bad:[{title:"slips of the pen, and fields at the wrong level",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  replicas: 3 # expect: belongs
spec:
  selector: { matchLabels: { app: web } }
  restartPolicy: Always # expect: belongs
  template:
    metadata: { labels: { app: web } }
    spec:
      readinessProbe: # expect: belongs
        httpGet: { path: /ready, port: 8080 }
      containers:
        - name: web
          image: nginx:1.27.3
          imagePullPolcy: Always # expect: unknown
          Command: [nginx] # expect: unknown
          limits: { memory: 128Mi } # expect: belongs
`},{title:"labels that are no selector, and a field of another kind",yaml:`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
  selector:
    disk: fast # expect: belongs
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
spec: { mode: live } # expect: unknown
`}],good:[{title:"a patch, and fields that are empty",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  strategy: {}
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          env:
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
$patch: delete
`}]},visit({report:e}){return{structure(t){if(t.code!=="unknown-field")return;let{at:a,owner:s,meant:n,belongs:r}=t,o=ae(t.field);r===void 0?e(a,"unknown",{field:o,owner:s,meant:n}):e(a,"belongs",{field:o,owner:s,belongs:r})}}}});var Xc=u({id:"list-item-repeated",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An entry of a list has what another entry has already",why:"The API server refuses the object: `Duplicate value`. Containers, volumes and ports are found by their names, and what is mounted at a path hides what was mounted there before.",instead:"Rename one of the two, or take it out.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"]},messages:{repeated:e=>`'${e.value}' stands in '${e.field}' already`},examples:{bad:[{title:"two volumes of one name",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
  volumes:
    - name: data
      emptyDir: {}
    - name: data # expect: repeated
      configMap: { name: web }
`}],good:[{title:"names of their own",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
  volumes:
    - name: data
      emptyDir: {}
    - name: settings
      configMap: { name: web }
`}]},visit({report:e}){return{structure(t){if(t.code!=="repeated-item")return;let{at:a,field:s,value:n,before:r}=t,o=[{at:r,note:"the same"}];e(a,"repeated",{value:ae(n),field:s},{related:o,...K(t)})}}}});var ed=u({id:"placeholder-left",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A value that was to be filled in still holds its placeholder",why:"Manifests that are copied from a reference hold `<name>` or the name of a type, such as `string`, where a value belongs. The API server refuses the object for it.",instead:"Put the real value there.",unless:"The file is a template that something fills in: leave it out in `.kubeworthyignore`.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{left:e=>`${e.field} still holds the placeholder '${e.value}'`},examples:{bad:[{title:"what documentation left open",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata:
  name: <name> # expect: left
spec:
  replicas: integer # expect: left
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      restartPolicy: string # expect: left
      containers:
        - name: web
          image: nginx:1.27.3
`}],good:[{title:"texts that may say anything, and marks that a program fills in",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: "\${NAME}" }
data: { usage: <name>, type: string }
`}]},visit({report:e}){return{structure(t){if(t.code!=="left-placeholder")return;let{at:a,field:s,value:n}=t;e(a,"left",{field:s,value:ae(n)},K(t))}}}});var td=u({id:"type-missing",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An object lacks its kind or its API version",why:"kubectl refuses the document: `kind not set`, `apiVersion not set`. Nothing else of it can be checked.",instead:"Write both. A misspelt key counts as missing: look at the first lines.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields"]},messages:{kind:e=>`the object of ${e.apiVersion} has no 'kind'`,apiVersion:e=>`the ${e.kind} has no 'apiVersion': write '${e.meant}'`},examples:{bad:[{title:"one of the two",yaml:`
apiVersion: v1 # expect: kind
metadata: { name: settings }
data: { mode: live }
---
kind: Deployment # expect: apiVersion
metadata: { name: web }
spec: { replicas: 2 }
`}],good:[{title:"objects, and documents of something else",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
---
apiVersion: v2
name: shop
version: 1.4.0
---
kind: pipeline
metadata: { name: shop }
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="half-typed")return;let s={file:a,span:t.span};t.kind===void 0?e(s,"kind",{apiVersion:t.apiVersion}):e(s,"apiVersion",{kind:t.kind,meant:t.apiVersion})}}}});var sd=u({id:"value-malformed",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A name, an address or another text that is not spelt as its field asks",why:"The API server refuses the object: `Invalid value`. Names of objects become names in DNS and parts of paths, so most of them allow lower case letters, digits and dashes only; labels, keys, addresses and ports have rules of their own.",instead:"Spell it as the message says.",unless:"A text with a variable such as `${NAME}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"]},messages:{value:e=>ad(`${e.field} '${e.value}' is not ${e.is}`,e.meant===void 0?`: ${e.spelling}`:O(e.meant)),key:e=>ad(`key '${e.value}' of ${e.field} is not ${e.is}`,`: ${e.spelling}`)},examples:{bad:[{title:"names with capitals and underscores",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: Web_Server # expect: value
  labels:
    shop.example/tier/front: web # expect: key
    team: the web team # expect: value
spec:
  containers:
    - name: web
      image: nginx:1.27.3
`}],good:[{title:"names that DNS can hold, and one that is filled in later",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: web-\${STAGE}
  labels: { shop.example/tier: Front_1.2, team: '' }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
`}]},visit({report:e}){return{structure(t){if(t.code==="malformed-key"){let{at:l,field:c,value:d,format:m}=t,p={field:c,value:ae(d),is:m.is,spelling:m.spelling};e(l,"key",p,K(t))}if(t.code!=="malformed"||t.formatName==="quantity")return;let{at:a,field:s,value:n,format:r}=t,o=r.meant?.(n),i={field:s,value:ae(n),is:r.is,spelling:r.spelling,meant:o};e(a,"value",i,K(t))}}}});function ad(e,t){return e.length+t.length<=120?e+t:e}var nd=u({id:"value-not-allowed",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A value that is none of those a field can have",why:"The API server refuses the object: `Unsupported value`. Capitals count.",instead:"Write one of the values that the message names. Some came with a later version of Kubernetes only.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{unknown:e=>`${e.field} '${e.value}' is not allowed: it must be ${e.allowed}`,meant:e=>`${e.field} '${e.value}' is not allowed${O(e.meant)}`},examples:{bad:[{title:"wrong capitals, and a value of another field",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  restartPolicy: never # expect: meant
  containers:
    - name: web
      image: nginx:1.27.3
      imagePullPolicy: OnFailure # expect: unknown
      ports: [{ containerPort: 80, protocol: HTTPS }] # expect: unknown
`}],good:[{title:"one of those, and none at all",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  restartPolicy: Never
  dnsPolicy: ''
  containers:
    - name: web
      image: nginx:1.27.3
      imagePullPolicy: \${PULL_POLICY}
`}]},visit({report:e}){return{structure(t){if(t.code!=="not-allowed")return;let{at:a,field:s,allowed:n}=t,r=n.map(String),o=I(String(t.value),r),i=ae(t.value);o!==void 0?e(a,"meant",{field:s,value:i,meant:o},K(t)):e(a,"unknown",{field:s,value:i,allowed:Vb(r)},K(t))}}}});function Vb(e){let t=e.map(a=>`'${a}'`);return t.join().length<=60?Oe(t,"or"):`${t.slice(0,3).join(", ")} or one of ${e.length-3} more`}var rd=u({id:"value-out-of-range",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A number that is too small or too large, or a list of a wrong length",why:"The API server refuses the object: `must be greater than or equal to`. What does not fit into 32 bits it cannot even read.",instead:"Choose a number within the bounds that the message names.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{value:e=>`${e.field} is ${e.value}, but must be ${e.bounds}`,count:e=>`${e.field} has ${e.count}, but must have ${e.bounds}`},examples:{bad:[{title:"a port that does not exist, and less than no replicas",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: -1 # expect: value
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      dnsConfig:
        nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4] # expect: count
      containers:
        - name: web
          image: nginx:1.27.3
          ports: [{ containerPort: 80800 }] # expect: value
`}],good:[{title:"the smallest and the largest",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 0
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          ports: [{ containerPort: 1 }, { containerPort: 65535 }]
`}]},visit({report:e}){return{structure(t){let{at:a,field:s}=t;if(t.code==="out-of-range"){let n={field:s,value:ae(t.value),bounds:Xn(t.bounds)};e(a,"value",n,K(t))}if(t.code==="item-count"){let n=t.count===0?"no entries":ve(t.count,"item");e(a,"count",{field:s,count:n,bounds:Xn(t.bounds)},K(t))}}}}});var od=u({id:"value-type-wrong",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A value of another type than its field has",why:"The API server cannot read the object at all: `cannot unmarshal string into Go struct field`. Plain `yes`, `on` and `1.10` are no texts in YAML but a truth value and a number, and `'8080'` in quotes is no number. An entry of a list that is null becomes an empty one.",instead:"Put texts in quotes that look like a number or a truth value, and take the quotes from numbers. Write a list with a dash before each entry.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/","https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"]},messages:{wrong:e=>`'${e.field}' is ${e.found}, but must be ${e.expected}${e.hint}`,empty:e=>`an entry of '${e.field}' is null: a dash without a value`},examples:{bad:[{title:"numbers and truth values where texts belong, and the reverse",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: { version: 1.10 } # expect: wrong
data:
  port: 8080 # expect: wrong
  verbose: yes # expect: wrong
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports:
    - port: '80' # expect: wrong
      targetPort: 8080.5 # expect: wrong
`},{title:"a text for a list, a mapping for a list, a list for a mapping",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  hostNetwork: 'true' # expect: wrong
  containers:
    - name: web
      image: nginx:1.27.3
      command: nginx -g # expect: wrong
      env: { MODE: live } # expect: wrong
      resources: [] # expect: wrong
      args: # expect: empty
        - -v
        -
`}],good:[{title:"what each field reads, and a value that is filled in later",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, labels: { version: '1.10' } }
spec:
  replicas: \${REPLICAS}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          resources: { limits: { cpu: 1, memory: 128Mi } }
          readinessProbe: { httpGet: { port: http } }
          ports: [{ name: http, containerPort: 8080.0 }]
`}]},visit({report:e}){return{structure(t){if(t.code==="null-item"&&e(t.at,"empty",{field:t.field},{severity:"warning"}),t.code!=="wrong-type")return;let{at:a,field:s,value:n,expected:r}=t;e(a,"wrong",{field:s,found:Jc(n),expected:Hc(r),hint:qb(n,r)})}}}});function qb(e,t){return(t==="string"||t==="bytes")&&(typeof e=="number"||typeof e=="boolean")?": put it in quotes":typeof e=="string"&&/^-?\d+(\.\d+)?$/.test(e)&&/^int|double/.test(t)||t==="boolean"&&(e==="true"||e==="false")?": take the quotes away":""}var id=u({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s,until:n=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(n)?e(a,"expired",{rule:s,until:n}):e(a,"noDate",{rule:s,until:n}))}}}});var ld=u({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="forbidden"&&e(a,"forbidden",{rule:s})}}}});var cd=u({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s,meant:n}){if(t==="unknown-rule"){if(s==="")return e(a,"none");e(a,"unknown",{rule:s,meant:O(n)})}}}}});var dd=u({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="unused"&&e(a,"unused",{rule:s})}}}});var md=u({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="without-reason"&&e(a,"noReason",{rule:s})}}}});var ud=u({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="alias-bomb"&&e({file:a,span:t.span},"tooMany",{count:t.count})}}}});var pd=u({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:a}){let s;return{resource(n){let{document:r}=n.at;if(s?.document!==r&&(s={document:r,isSuspicious:Ab.test(a(n))}),!!s.isSuspicious)for(let o of tr(n.at)){let i=t(o),l=typeof o.value=="boolean"&&!/^(true|false)$/i.test(i);if(!l&&!Mb(o.value,i))continue;let c={written:`'${i}'`,read:Ob(o.value,i)};$b(o,n)?e(o,"text",c,{severity:"error"}):!l&&!/mode$/i.test(o.name)&&e(o,"number",c)}}}}}),Ab=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function Mb(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function Ob(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function tr(e){return Array.isArray(e.value)?e.items().flatMap(tr):D(e.value)?e.entries().flatMap(([,t])=>tr(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var Nb=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function $b(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let a=e.path.at(-2);return Nb.has(a)?!0:a==="data"?t.kind==="ConfigMap"||t.kind==="Secret":a==="selector"?t.kind==="Service"||t.kind==="ReplicationController":a==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var gd=u({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="anchor")return;let s={file:a,span:t.span},{name:n,problem:r}=t;if(r==="wildcard")return e(s,"wildcard",{text:n.startsWith("*")?n:`*${n}`});if(r==="in-itself")return e(s,"inItself",{name:n});if(r==="merge")return e(s,"merge");let o=I(n,t.known);e(s,"unknown",{name:n,meant:o===void 0?"":` (did you mean '*${o}'?)`})}}}});var fd=u({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`put '---' before this line, or ${e.second} that begins here overwrites ${e.first} before it`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="missing-separator"&&e({file:a,span:t.span},"missing",{second:`the ${t.second}`,first:t.first===t.second?"the one":`the ${t.first}`})}}}});var hd=u({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="duplicate-key")return;let s={at:{file:a,span:t.before},note:"the value here is dropped"};e({file:a,span:t.span},"twice",{key:t.key},{related:[s]})}}}});var vd=u({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,a){t.code==="unreadable"&&e({file:a,span:t.span},"unreadable",{reason:t.reason})}}}});var bd=u({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="blank")return;let{span:s,character:n,isLineEnd:r}=t;e({file:a,span:s},r?"lineEnd":"blank",{character:n})}}}});var yd=u({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="unclosed-quote"&&e({file:a,span:t.span},"open",{quote:t.quote})}}}});var kd=u({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="tab"&&e({file:a,span:t.span},Tb[t.before])}}}}),Tb={content:"tab",nothing:"nothing",item:"item"};var wd=u({id:"template-mark",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A file is a template, not YAML, and is not linted",why:"Marks of a template engine stand where YAML wants a value. What they stand in can only be read after it was rendered; `kubectl` refuses it. It is told once for a file.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML, and is not linted: lint what its engine renders"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="template"&&e({file:a,span:t.span},"template")}}}});var Sd=u({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){let s={file:a,span:t.span};t.code==="refused"&&e(s,Db[t.problem]),t.code==="invalid"&&e(s,"invalid",{reason:t.reason,hint:t.hint})}}}}),Db={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};function bs({kind:e},t,a){let s=t.use;for(let n=0;s!==void 0&&n<5;n++){let[r="",o=e]=s.split(" "),i=Ne(r,o);if(i&&!(i.removed!==void 0&&a>=i.removed))return{apiVersion:r,kind:o};s=i?.use}}function xd(e,t){let a=Lb[`${e} ${t.kind}`];return a===void 0?"":`; ${a}`}var Lb={"extensions/v1beta1 Ingress":"backends and pathType change","networking.k8s.io/v1beta1 Ingress":"backends and pathType change","extensions/v1beta1 Deployment":"'spec.selector' is required","apps/v1beta1 Deployment":"'spec.selector' is required","apps/v1beta2 Deployment":"'spec.selector' is required","extensions/v1beta1 DaemonSet":"'spec.selector' is required","apps/v1beta2 DaemonSet":"'spec.selector' is required","apps/v1beta1 StatefulSet":"'spec.selector' is required","apps/v1beta2 StatefulSet":"'spec.selector' is required","extensions/v1beta1 ReplicaSet":"'spec.selector' is required","policy/v1beta1 PodDisruptionBudget":"an empty selector selects all pods","apiextensions.k8s.io/v1beta1 CustomResourceDefinition":"each version needs a schema","autoscaling/v2beta1 HorizontalPodAutoscaler":"targets move into 'target'","admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration":"'sideEffects' is required","admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration":"'sideEffects' is required","certificates.k8s.io/v1beta1 CertificateSigningRequest":"'signerName' and 'usages' are required"};var Rd=u({id:"api-version-deprecated",area:"version",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An API version that a later version of Kubernetes will not serve",why:"The API server takes the object and warns. After the upgrade that the message names, the same manifest is refused.",instead:"Write the newer API version: the cluster serves both, and they are the same object.",refs:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/","https://kubernetes.io/docs/reference/using-api/deprecation-policy/"]},messages:{until:e=>`${e.apiVersion} ${e.kind} is deprecated and goes with Kubernetes 1.${e.removed}${e.use}`,open:e=>`${e.apiVersion} ${e.kind} is deprecated since Kubernetes 1.${e.deprecated}${e.use}`},examples:{bad:[{title:"served today, gone tomorrow",minorVersion:23,yaml:`
apiVersion: batch/v1beta1 # expect: until
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 3 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: backup, image: 'ghcr.io/shop/backup:2.4.1' }]
`},{title:"what nobody takes away, and nobody wants any more",yaml:`
apiVersion: v1 # expect: open
kind: Endpoints
metadata: { name: database }
subsets: [{ addresses: [{ ip: 10.1.2.3 }], ports: [{ port: 5432 }] }]
`}],good:[{title:"the version of today",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 3 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: backup, image: 'ghcr.io/shop/backup:2.4.1' }]
`}]},visit({report:e,minorVersion:t}){return{resource(a){let{kind:s,apiVersion:n}=a,r=Ne(n,s);if(r?.deprecated===void 0||t<r.deprecated)return;let{removed:o,deprecated:i}=r;if(o!==void 0&&t>=o)return;let l=bs(a,r,t),c=l?`: use '${l.apiVersion}'${l.kind===s?"":` ${l.kind}`}`:"",d=a.at.get("apiVersion");o===void 0?e(d,"open",{kind:s,apiVersion:n,deprecated:i,use:c}):e(d,"until",{kind:s,apiVersion:n,removed:o,use:c})}}}});var Pd=u({id:"api-version-removed",area:"version",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An API version that the chosen version of Kubernetes does not serve",why:"The API server knows no such resource: `no matches for kind`. Nothing of the object is created, and Helm cannot even upgrade a release that once had it.",instead:"Write the API version that the message names, and change what it says must change with it: a new version often has other fields, too.",refs:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/","https://kubernetes.io/docs/reference/using-api/deprecation-policy/"]},messages:{removed:e=>`${e.apiVersion} ${e.kind} was removed in Kubernetes 1.${e.removed}: use ${e.use}${e.changes}`,ended:e=>`${e.apiVersion} ${e.kind} was removed in Kubernetes 1.${e.removed}, and nothing took its place`,young:e=>`${e.apiVersion} ${e.kind} came with Kubernetes 1.${e.since}, and 1.${e.target} does not serve it`},examples:{bad:[{title:"manifests of another time",yaml:`
apiVersion: extensions/v1beta1 # expect: removed
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http: { paths: [{ backend: { serviceName: web, servicePort: 80 } }] }
---
apiVersion: policy/v1beta1 # expect: ended
kind: PodSecurityPolicy
metadata: { name: restricted }
spec:
  seLinux: { rule: RunAsAny }
  supplementalGroups: { rule: RunAsAny }
  runAsUser: { rule: RunAsAny }
  fsGroup: { rule: RunAsAny }
`},{title:"a new version in an old cluster",minorVersion:22,yaml:`
apiVersion: autoscaling/v2 # expect: young
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 4
`}],good:[{title:"what the cluster serves",minorVersion:22,yaml:`
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { minAvailable: 1, selector: { matchLabels: { app: web } } }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }
`}]},visit({report:e,minorVersion:t}){return{resource(a){let s=Ne(a.apiVersion,a.kind);if(!s)return;let{kind:n,apiVersion:r}=a,o=jb(a);if(Ib(s,t)){let i=s.removed,l=bs(a,s,t);l?e(o,"removed",{kind:n,apiVersion:r,removed:i,...Eb(l,n,r)}):e(o,"ended",{kind:n,apiVersion:r,removed:i})}else s.since!==void 0&&t<s.since&&e(o,"young",{kind:n,apiVersion:r,since:s.since,target:t})}}}});function Ib(e,t){return e.removed!==void 0&&t>=e.removed}function jb({at:e}){return e.get("apiVersion")}function Eb(e,t,a){return{use:e.kind===t?`'${e.apiVersion}'`:`'${e.apiVersion}' ${e.kind}`,changes:xd(a,e)}}var Cd=u({id:"kind-unknown",area:"version",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A kind that its API version does not have",why:"The API server knows no such resource: `no matches for kind`. The groups of Kubernetes itself hold the kinds of Kubernetes only, in exactly this spelling.",instead:"Correct the kind or the API version; `kubectl api-resources` lists both.",unless:"Kinds of groups that Kubernetes does not have itself are custom resources, and left alone.",refs:["https://kubernetes.io/docs/reference/using-api/#api-groups","https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{elsewhere:e=>`${e.apiVersion} has no kind '${e.kind}': its API version is '${e.meant}'`,misspelt:e=>`${e.apiVersion} has no kind '${e.kind}' (did you mean '${e.meant}'?)`,unknown:e=>`${e.apiVersion} has no kind '${e.kind}'`},examples:{bad:[{title:"the wrong group, the wrong version, wrong capitals",yaml:`
apiVersion: v1 # expect: elsewhere
kind: Deployment
metadata: { name: web }
---
apiVersion: networking/v1 # expect: elsewhere
kind: NetworkPolicy
metadata: { name: web }
---
apiVersion: batch/v2 # expect: elsewhere
kind: CronJob
metadata: { name: backup }
---
apiVersion: v1
kind: configMap # expect: misspelt
metadata: { name: settings }
---
apiVersion: apps/v1
kind: Deploymnet # expect: misspelt
metadata: { name: web }
---
apiVersion: apps/v1
kind: Microservice # expect: unknown
metadata: { name: web }
`}],good:[{title:"kinds of Kubernetes, of others, and of OpenShift before it had groups",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: web }
---
apiVersion: v1
kind: Template
metadata: { name: web }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: web }
`}]},visit({report:e,minorVersion:t}){return{resource(a){let{apiVersion:s,kind:n,group:r}=a;if(Ne(s,n)||n.endsWith("List")||Gb.has(n))return;let o=ee.has(r);if(!o&&!(nt(n)&&I(r,ee)!==void 0))return;let i=a.at,l=mn(n,t),c=o?l:l.filter(p=>p.startsWith(`${I(r,ee)}/`)),d=c.find(p=>kt(p).group===r)??c[0];if(d!==void 0&&e(i.get("apiVersion"),"elsewhere",{kind:n,apiVersion:s,meant:d}),d!==void 0||!o)return;let m=I(n,xs(s));m===void 0?e(i.get("kind"),"unknown",{kind:n,apiVersion:s}):e(i.get("kind"),"misspelt",{kind:n,apiVersion:s,meant:m})}}}}),Gb=new Set(["DeleteOptions","EphemeralContainers","PodMetrics","Scale","SerializedReference","Status","TokenRequest","BuildConfig","Build","DeploymentConfig","Group","Identity","Image","ImageStream","ImageStreamTag","NetNamespace","OAuthClient","Project","ProjectRequest","Route","SecurityContextConstraints","Template","User"]);var Vd=u({id:"container-field-forbidden",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container has a field that containers of its kind may not have",why:"An init container ends before the others start: nobody could ask whether it is alive or ready. Before Kubernetes 1.35, a restart policy of its own is for sidecars alone. Ephemeral containers are added to a pod that runs, by `kubectl debug`. The API server refuses the pod.",instead:"Take probes and hooks away from init containers, or make it a sidecar with `restartPolicy: Always`. Set the restart policy of other containers for the whole pod.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#differences-from-regular-containers","https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/","https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/"]},messages:{onInit:e=>`init container '${e.container}' cannot have a ${e.field} without 'restartPolicy: Always'`,policy:e=>`container '${e.container}' cannot have restartPolicy '${e.policy}': before Kubernetes 1.35 it is for init containers`,initPolicy:e=>`init container '${e.container}' has restartPolicy '${e.policy}': before Kubernetes 1.35 only 'Always' is allowed`,ephemeral:"ephemeral containers are added to a running pod, and cannot stand in its manifest"},examples:{bad:[{title:"probes and hooks of what is over soon",yaml:`
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
          image: ghcr.io/shop/api:2.4.1
          readinessProbe: # expect: onInit
            exec: { command: [/bin/true] }
          lifecycle: # expect: onInit
            preStop: { sleep: { seconds: 5 } }
          resizePolicy: # expect: onInit
            - { resourceName: cpu, restartPolicy: NotRequired }
      containers:
        - { name: api, image: ghcr.io/shop/api:2.4.1 }
`},{title:"restart policies of single containers, in an older cluster",minorVersion:34,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/shop/api:2.4.1
      restartPolicy: OnFailure # expect: initPolicy
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      restartPolicy: Always # expect: policy
`},{title:"a container to look into the others",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
  ephemeralContainers: # expect: ephemeral
    - { name: debug, image: busybox:1.37.0 }
`}],good:[{title:"a sidecar may be asked, and containers have policies of their own since Kubernetes 1.35",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
      startupProbe: { grpc: { port: 9901 } }
      lifecycle: { preStop: { sleep: { seconds: 5 } } }
    - { name: migrate, image: ghcr.io/shop/api:2.4.1, restartPolicy: OnFailure }
  containers:
    - { name: api, image: ghcr.io/shop/api:2.4.1, restartPolicy: Never }
  ephemeralContainers: []
`}]},visit({report:e,minorVersion:t}){return{workload(s){let n=s.spec.get("ephemeralContainers");n.items().length>0&&e(n.key,"ephemeral",Ke(s,t))},container(s,n){let r=Ke(n,t);s.role==="init"&&a(s,r);let o=s.at.get("restartPolicy");if(t>=Wb||!o.text())return;let i={container:s.name,policy:o.text()??""};s.role==="container"&&e(o,"policy",i,r),s.role==="init"&&e(o,"initPolicy",i,r)}};function a({at:s,name:n},r){for(let{field:o,since:i}of Fb){let l=s.get(o);l.exists&&t>=i&&e(l.key,"onInit",{field:o,container:n},r)}}}}),Wb=35,Fb=[{field:"lifecycle",since:0},{field:"livenessProbe",since:0},{field:"readinessProbe",since:0},{field:"startupProbe",since:0},{field:"resizePolicy",since:33}];var qd=u({id:"container-name-taken",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An init container has the name of another container of its pod",why:"Logs, metrics and the status of a pod know containers by their names alone, so that the API server refuses a name that an init container and a container share.",instead:"Give one of the two another name.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior"]},messages:{taken:e=>`'${e.name}' is the name of an init container and of a container of the same pod`},examples:{bad:[{title:"a migration under the name of the program",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: api # expect: taken
          image: ghcr.io/shop/api:2.4.1
          args: [migrate]
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
`}],good:[{title:"names of their own, and a name that is missing",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - { name: migrate, image: ghcr.io/shop/api:2.4.1 }
    - { image: ghcr.io/shop/api:2.4.1 }
  containers:
    - { name: api, image: ghcr.io/shop/api:2.4.1 }
    - { image: ghcr.io/shop/proxy:2.4.1 }
`}]},visit({report:e,minorVersion:t}){return{workload(a){let s=r=>r==="init"||r==="sidecar",n=a.containers.filter(({role:r})=>r==="container");for(let{role:r,name:o,at:i}of a.containers){let l=s(r)&&o!==""?n.find(d=>d.name===o):void 0;if(!l)continue;let c=[{at:l.at.get("name"),note:"the container"}];e(i.get("name"),"taken",{name:o},{related:c,...Ke(a,t)})}}}}});var Ad=u({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:a,first:s}of Bb(e)){let{before:n,severity:r}=Kb(s,a),o=[S(s,`${h(s)} is defined here, too`)];t($(a),"again",{object:h(a),before:n},{related:o,severity:r})}}}}});function Bb(e){let t=zb(e).flatMap(s=>s.flatMap((n,r)=>{let o=Ub(e,n,s.slice(0,r));return o?[{resource:n,first:o}]:[]}));if(e.isComplete)return t;let a=new Map;for(let{first:s,resource:n}of t){let r=ge(n.file);a.set(r,(a.get(r)??new Set).add(`${s.file} ${n.file}`))}return t.filter(({first:s,resource:{file:n}})=>s.file===n?!0:!((a.get(ge(n))?.size??0)>1||Vt(ge(n)))&&!La(s.file,n))}function zb(e){let t=n=>{let r=e.workloadOf(n);return r===void 0||!zt(r)},a=e.resources.filter(n=>n.name!==""&&t(n));return[...L(a,({visitable:n,group:r,kind:o,name:i})=>`${n?"":r}/${o}/${i}`).values()].filter(({length:n})=>n>1).map(n=>[...n].sort((r,o)=>r.file<o.file?-1:r.file>o.file?1:0))}function Ub(e,t,a){let s=a.filter(n=>e.sameNamespace(n,t)===!0);return s.find(({file:n})=>n===t.file)??s.find(({file:n})=>M({file:n},t))??(e.isComplete?s[0]:void 0)}function Kb(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let a=ar(e.at.value,t.at.value),s=Hb(e.file,t.file);return a?{before:`'${s}' has the same`,severity:"info"}:{before:`'${s}' has another version`,severity:"warning"}}function Hb(e,t){let[a,s]=[e.split("/"),t.split("/")];if(a.at(-1)!==s.at(-1))return a.at(-1)??e;let n=a.findIndex((o,i)=>o!==s[i]),r=n===a.length-1;return r&&n===0?`./${e}`:a.slice(r?n-1:n).join("/")}function ar(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((s,n)=>ar(s,t[n]));if(!D(e)||!D(t))return!1;let a=Object.keys(e);return a.length===Object.keys(t).length&&a.every(s=>Object.hasOwn(t,s)&&ar(e[s],t[s]))}function ys({at:e}){return e.get("volumeMounts").items().filter(({value:t})=>D(t))}function Md({at:e}){return e.get("volumeDevices").items().filter(({value:t})=>D(t))}var Od=u({id:"mount-option-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The options of a mount contradict each other, or what its container may do",why:"Mounts of a container reach the node only from a privileged one, read-only below needs read-only above, and one mount takes one part of its volume. The API server refuses everything else.",instead:"Set `privileged: true` where a container has to mount for the node, as CSI drivers do, and else use HostToContainer. Set `readOnly: true` beside `recursiveReadOnly`. Write either `subPath` or `subPathExpr`.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation","https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts","https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment"]},messages:{unprivileged:e=>`mount of '${e.volume}' is Bidirectional, but container '${e.container}' is not privileged`,writable:e=>`recursiveReadOnly of '${e.volume}' is ${e.value}, but the mount is not readOnly`,propagated:e=>`mount of '${e.volume}' cannot be read-only below and ${e.propagation} at once`,bothParts:e=>`mount of '${e.volume}' has subPath and subPathExpr, but takes one part only`,outside:e=>`subPathExpr '${e.path}' leads out of the volume: it has to be relative, without '..'`},examples:{bad:[{title:"a driver that shows its mounts to the node, without the right to do so",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: disk-driver }
spec:
  selector: { matchLabels: { app: disk-driver } }
  template:
    metadata: { labels: { app: disk-driver } }
    spec:
      containers:
        - name: driver
          image: ghcr.io/shop/disk-driver:1.0.4
          securityContext: { privileged: false }
          volumeMounts:
            - name: pods
              mountPath: /var/lib/kubelet/pods
              mountPropagation: Bidirectional # expect: unprivileged
      volumes:
        - { name: pods, hostPath: { path: /var/lib/kubelet/pods, type: Directory } }
`},{title:"read-only below only, and two parts of a volume",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: nginx
      image: nginx:1.27.3
      env: [{ name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]
      volumeMounts:
        - name: pages
          mountPath: /usr/share/nginx/html
          recursiveReadOnly: Enabled # expect: writable
        - name: media
          mountPath: /media
          readOnly: true
          mountPropagation: HostToContainer
          recursiveReadOnly: IfPossible # expect: propagated
        - name: logs
          mountPath: /var/log/nginx
          subPath: nginx
          subPathExpr: $(POD_NAME) # expect: bothParts
        - name: logs
          mountPath: /var/log/old
          subPathExpr: /$(POD_NAME)/old # expect: outside
  volumes:
    - { name: pages, persistentVolumeClaim: { claimName: pages } }
    - { name: media, persistentVolumeClaim: { claimName: media } }
    - { name: logs, persistentVolumeClaim: { claimName: logs } }
`}],good:[{title:"all of it in order",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: node-agent }
spec:
  containers:
    - name: agent
      image: ghcr.io/shop/agent:2.4.1
      securityContext: { privileged: true }
      env: [{ name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]
      volumeMounts:
        - { name: pods, mountPath: /pods, mountPropagation: Bidirectional }
        - { name: media, mountPath: /media, readOnly: true, recursiveReadOnly: Enabled, mountPropagation: None }
        - { name: media, mountPath: /other, recursiveReadOnly: Disabled }
        - { name: logs, mountPath: /logs, subPathExpr: logs/$(POD_NAME), subPath: '' }
  volumes:
    - { name: pods, hostPath: { path: /var/lib/kubelet/pods } }
    - { name: media, persistentVolumeClaim: { claimName: media } }
    - { name: logs, persistentVolumeClaim: { claimName: logs } }
`}]},visit({report:e,minorVersion:t}){return{container(s,n){let r=Ke(n,t);for(let o of ys(s)){let i=o.get("name").text()??"",l=o.get("mountPropagation");l.text()==="Bidirectional"&&!Jb(s)&&e(l,"unprivileged",{volume:i,container:s.name},r),a(o,i,r);let c=o.get("subPathExpr"),d=c.text()??"";d!==""&&o.get("subPath").text()&&e(c,"bothParts",{volume:i},{related:[{at:o.get("subPath"),note:"the other"}],...r}),(d.startsWith("/")||Js(d))&&e(c,"outside",{path:d},r)}}};function a(s,n,r){let o=s.get("recursiveReadOnly"),i=o.text()??"";if(i!=="Enabled"&&i!=="IfPossible")return;let l=s.get("mountPropagation").text()||"None";s.get("readOnly").flag()!==!0?e(o,"writable",{volume:n,value:i},r):l!=="None"&&e(o,"propagated",{volume:n,propagation:l},r)}}});function Jb({at:e}){return e.get("securityContext").get("privileged").flag()===!0}function ye(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var Nd=u({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),s=a.text()?.trim()??"",[,,n=""]=s.split(/\s+/),r=/^([0-9]+)-([0-9]+)$/.exec(n);if(r===null||Number(r[2])-Number(r[1])!==6)return;let o=ze(s);if("problem"in o||"seconds"in o.cron)return;let{needsBothDays:i,daysOfWeek:l}=o.cron,[c=0]=l;i||l.size!==1||e(a,"either",{schedule:ye(s),days:n,weekday:_b[c]??""})}}}}),_b=["SUN","MON","TUE","WED","THU","FRI","SAT"];var $d=u({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),s=a.text()?.trim()??"",[n,r="",...o]=s.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(n??"")||r.includes("-"))return;let i=ze(s);"problem"in i||"seconds"in i.cron||i.cron.hours.size===24||e(a,"minute",{schedule:ye(s),meant:ye(["0",r,...o].join(" "))})}}}});var Td=u({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server refuses the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
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
`}]},visit({report:e}){return{CronJob(a){let s=a.at.get("spec"),n=s.get("schedule"),r=n.text(),o=r===void 0?void 0:ze(r);r!==void 0&&o&&"problem"in o&&!t(n)&&e(n,"schedule",{schedule:ye(r),problem:o.problem.text});let i=s.get("timeZone"),l=i.text(),c=l===void 0?void 0:cn(l);if(l===void 0||!c||t(i))return;let{code:d,suggestion:m}=c;d==="empty"||d==="local"?e(i,"unnamed",{zone:l}):e(i,"zone",{zone:ye(l),meant:O(m)})}};function t(a){let s=a.text()??"",n=Qb.exec(s)?.[0];if(n===void 0)return!1;let r={value:ye(s),variable:ye(n)};return e(a,"variable",r,{severity:"info"}),!0}}}),Qb=new RegExp(`${xt.source}|<[\\w -]+>`);var Dd=u({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec"),s=a.get("schedule"),n=s.text();if(n===void 0||a.get("suspend").flag()===!0)return;let r=ze(n);if("problem"in r||!zs(r.cron))return;let o=ye(n);/(^|\s),+(\s|$)/.test(n)?e(s,"empty",{schedule:o}):e(s,"day",{schedule:o})}}}});var Ld=u({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server refuses one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector:
    matchLabels:
      app: web-frontend
  template:
    metadata: { labels: { app: web } } # expect: differs
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
      tier: data
  template:
    metadata: { labels: { app: database } } # expect: absent
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
`},{title:"an expression that the template does not fulfil",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: log-agent }
spec:
  selector:
    matchExpressions:
      - { key: app, operator: In, values: [logs, metrics] }
  template:
    metadata: { labels: { app: log-agent } } # expect: expression
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
    app: cache-v2
  template:
    metadata: { labels: { app: cache } } # expect: differs
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
      job: migration
  template:
    metadata: { labels: { app: migrate } } # expect: absent
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
`}]},visit({report:e}){return{workload({resource:t,metadata:a}){let{kind:s,version:n}=t,r=Yb(t),o=a.get("labels");if(!r)return;if(Xb(r))return!r.isRequired||n!=="v1"||o.entries().length===0?void 0:e(r.at,r.at.exists?"empty":"missing",{kind:s});let i=d=>({related:[{at:d,note:"the selector"}]}),[l]=r.pairs.entries().filter(([d,m])=>ey(m,sr(o,d))),c=r.expressions?.items().find(d=>!ay(d,o));if(l){let[d,m]=l,p=sr(o,d),g={key:d,selector:m.text()??""};typeof p=="string"?e(o.get(d),"differs",{...g,label:p},i(m)):e(o.key,"absent",g,i(m))}else if(c){let d={key:c.get("key").text()??"",operator:sy(c)};e(o.key,"expression",d,i(c))}}}}}),Zb=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function Yb({visitable:e,at:t}){let a=t.get("spec"),s=a.get("selector");if(e==="ReplicationController")return{at:s,pairs:s,isRequired:!1};let n=e==="Job"&&a.get("manualSelector").flag()===!0;if(!n&&(e===void 0||!Zb.has(e)))return;let r=s;return{at:s,pairs:r.get("matchLabels"),expressions:r.get("matchExpressions"),isRequired:!n}}function Xb({at:e,pairs:t,expressions:a}){return e.exists?D(e.value)&&t.entries().length===0&&(a?.items()??[]).length===0:!0}function ey(e,t){return e.text()!==void 0&&t!==e.value&&!Id(t)}function sr(e,t){return D(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Id(e){return e!=null&&typeof e!="string"}var ty=new Set(["In","NotIn","Exists","DoesNotExist"]);function ay(e,t){let a=e.get("key").text(),s=e.get("operator").text();return a===void 0||s===void 0||!ty.has(s)||Id(sr(t,a))?!0:re({matchExpressions:[{key:a,operator:s,values:e.get("values").texts()}]},t.labels())}function sy(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var jd=u({id:"selectors-overlap",area:"workload",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Controllers select each other's pods",why:"A controller takes the pods that match its selector for its own. Owner references keep two Deployments from deleting each other's pods, but all that asks by the selector sees both: an autoscaler averages over the pods of both, a disruption budget counts both, and `kubectl logs deployment/web` shows those of the other one. A ReplicaSet or ReplicationController adopts a pod without owner that carries its labels, and deletes one when there are too many.",instead:"Give each controller a label of its own, such as `app.kubernetes.io/component` or `track: canary`, in `selector` and template. The selector of a Deployment cannot be changed: it has to be created anew.",unless:"The two are never applied together. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions"]},messages:{both:e=>`this selects the pods of ${e.other}, too, and its selector selects the pods of this`,adopted:e=>`these labels make ${e.controller} adopt ${e.pod} as one of its replicas`},examples:{bad:[{title:"a copied Deployment with the labels of the first one",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.workloads.flatMap(n=>oy(e,n)??[]),s=new Set;for(let[n,r]of iy(e,a)){let{kind:o,namespace:i,name:l}=n.workload.resource,c=`${o}/${i}/${l}`;if(s.has(c))continue;s.add(c);let d=[{at:r.at.key,note:`the selector of ${h(r.workload.resource)}`}];t(n.at.key,"both",{other:h(r.workload.resource)},{related:d})}for(let n of e.workloads.filter(({resource:r})=>r.visitable==="Pod")){let r=a.find(l=>cy(e,l,n));if(!r)continue;let o={pod:h(n.resource),controller:h(r.workload.resource)},i=[{at:r.at.key,note:`the selector of ${o.controller}`}];t(n.metadata.get("labels").key,"adopted",o,{related:i})}}}}}),ny=new Set(["DaemonSet","Deployment","ReplicaSet","ReplicationController","StatefulSet"]),ry=new Set(["ReplicaSet","ReplicationController"]);function oy(e,t){let{resource:a,labels:s}=t;if(!ny.has(a.visitable??"")||e.mayGetSelector(a))return;let n=a.at.get("spec").get("selector"),r=a.visitable==="ReplicationController",o=r?n:n.get("matchLabels"),i=r?void 0:n.get("matchExpressions").value,l=Array.isArray(i)?i.filter(D):[];if(o.entries().length===0&&l.length===0)return;let c={matchLabels:o.labels(),matchExpressions:l},d=p=>re(c,p),m=Ed(c.matchLabels);return d(s)?{workload:t,at:n,pairs:m,selects:d}:void 0}function iy(e,t){let a=new Map;for(let r of t.flatMap(({pairs:o})=>o))a.set(r,(a.get(r)??0)+1);let s=({pairs:r})=>r.reduce((o,i)=>(a.get(i)??0)<(a.get(o)??1/0)?i:o,""),n=new Map;return t.flatMap(r=>{let i=["",...Ed(r.workload.labels)].flatMap(l=>n.get(l)??[]).find(l=>ly(e,l,r));return ue(n,s(r),r),i?[[r,i]]:[]})}function Ed(e){return Object.entries(e).map(t=>t.join("="))}function ly(e,t,a){if(!t.selects(a.workload.labels)||!a.selects(t.workload.labels))return!1;let[s,n]=[t.workload.resource,a.workload.resource];return s.name===n.name?!1:e.sameNamespace(s,n)===!0&&le(e,s,n)}function cy(e,{workload:t,selects:a},s){let{resource:n}=t;return!ry.has(n.visitable??"")||!a(s.labels)?!1:e.sameNamespace(n,s.resource)===!0&&le(e,n,s.resource)}var Gd=u({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("startingDeadlineSeconds"),s=a.number();s===0?e(a,"never",{severity:"error"}):s!==void 0&&s>0&&s<dy&&e(a,"short",{seconds:s})}}}}),dy=10;var Wd=u({id:"stateful-set-name-too-long",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The name of a StatefulSet leaves no room for the labels of its pods",why:"Each pod carries the label `controller-revision-hash`, which is the name of the StatefulSet, a hyphen and a hash of up to 10 characters. A label holds 63 characters. The API server takes the StatefulSet and refuses each of its pods: `must be no more than 63 characters`.",instead:"Use a name of at most 52 characters. A name cannot be changed: the StatefulSet has to be made anew.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set","https://github.com/kubernetes/kubernetes/issues/64023"]},messages:{long:e=>`a name of ${e.length} characters is too long for a label of its pods, which adds a hash to it: 52 is the most`},examples:{bad:[{title:"53 characters",yaml:`
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
`}]},visit({report:e}){return{StatefulSet({name:t,at:a}){t.length>52&&e(a.get("metadata").get("name"),"long",{length:t.length})}}}});var Fd=u({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server refuses the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,a){if(!t.at.get("image").exists)return;let s=a.spec.get("volumes"),n=uy(a),r=s.exists?[{at:s.key,note:n.length===0?"none is defined here":`defined: ${Y(n)}`}]:[];for(let o of my(t)){let i=o.text();if(!i||n.includes(i))continue;let l=O(I(i,n));e(o,"undefined",{container:t.name,volume:i,meant:l},{related:r})}}}}});function my(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>D(t.value)).map(t=>t.get("name"))}function uy(e){let t=ne(e.resource).map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...t].flatMap(s=>s.text()??[])}var zd=u({id:"volume-used-twice",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container takes a volume as a folder and as a block device, or takes one device twice",why:"A volume is a file system or a raw block device, never both at once, and a device has one path. Only claims can be block devices: a ConfigMap or an emptyDir has no device. The API server refuses the pod.",instead:"Use `volumeMounts` for a claim with a file system and `volumeDevices` for one with `volumeMode: Block`, each volume in one of the two.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"]},messages:{both:e=>`volume '${e.volume}' is taken as a block device and mounted as a folder`,samePath:e=>`path '${e.path}' is that of a block device and of a mounted folder`,again:e=>`volume '${e.volume}' stands twice in volumeDevices`,samePlace:e=>`two block devices have the path '${e.path}'`,noDevice:e=>`volume '${e.volume}' is of ${e.source}: only a claim can be a block device`},examples:{bad:[{title:"a claim as folder and as device",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: database }
spec:
  containers:
    - name: database
      image: ghcr.io/shop/database:8.1.0
      volumeMounts:
        - { name: data, mountPath: /var/lib/data }
        - { name: logs, mountPath: /dev/log }
      volumeDevices:
        - { name: data, devicePath: /dev/xvda } # expect: both
        - { name: index, devicePath: /dev/log } # expect: samePath
        - { name: spare, devicePath: /dev/xvdb }
        - name: spare # expect: again
          devicePath: /dev/xvdb # expect: samePlace
  volumes:
    - { name: data, persistentVolumeClaim: { claimName: data } }
    - { name: logs, persistentVolumeClaim: { claimName: logs } }
    - { name: index, persistentVolumeClaim: { claimName: index } }
    - { name: spare, persistentVolumeClaim: { claimName: spare } }
`},{title:"a folder cannot be a device",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: database }
spec:
  containers:
    - name: database
      image: ghcr.io/shop/database:8.1.0
      volumeDevices:
        - { name: scratch, devicePath: /dev/xvda } # expect: noDevice
        - { name: work, devicePath: /dev/xvdb } # expect: noDevice
  volumes:
    - { name: scratch, emptyDir: {} }
    - { name: work }
`}],good:[{title:"claims as devices, of the pod, of its own and of a StatefulSet",yaml:`
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
        - name: database
          image: ghcr.io/shop/database:8.1.0
          volumeMounts: [{ name: config, mountPath: /etc/database }, { name: config, mountPath: /run/database }]
          volumeDevices:
            - { name: data, devicePath: /dev/xvda }
            - { name: index, devicePath: /dev/xvdb }
            - { name: scratch, devicePath: /dev/xvdc }
            - { devicePath: /dev/xvdd }
      volumes:
        - { name: config, configMap: { name: database } }
        - { name: index, persistentVolumeClaim: { claimName: index } }
        - name: scratch
          ephemeral:
            volumeClaimTemplate:
              spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 1Gi } } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], volumeMode: Block, resources: { requests: { storage: 10Gi } } }
`}]},visit({report:e,minorVersion:t}){return{container(a,s){let n=Ke(s,t),r=ys(a),o=Bd(),i=Bd();for(let c of Md(a)){let d=c.get("name"),m=d.text()||void 0,p=c.get("devicePath").text()||void 0,g=r.find(k=>m!==void 0&&k.get("name").text()===m),f=r.find(k=>p!==void 0&&k.get("mountPath").text()===p),v=m===void 0?void 0:py(s,m);m!==void 0&&g?e(d,"both",{volume:m},l(g,"the folder")):m!==void 0&&v!==void 0&&e(d,"noDevice",{volume:m,source:v},n),p!==void 0&&f&&f!==g&&e(c.get("devicePath"),"samePath",{path:p},l(f,"the folder"));let b=o.before(m,c);m!==void 0&&b&&e(d,"again",{volume:m},l(b,"the first"));let y=i.before(p,c);p!==void 0&&y&&e(c.get("devicePath"),"samePlace",{path:p},l(y,"the first"))}function l(c,d){return{related:[{at:c,note:d}],...n}}}}}});function Bd(){let e=new Map;return{before(t,a){if(t===void 0)return;let s=e.get(t);return s||e.set(t,a),s}}}function py({resource:e,spec:t},a){let s=o=>o.get("name").text()===a;if(ne(e).some(o=>s(o.get("metadata"))))return;let n=t.get("volumes").items().find(o=>o.get("name").text()===a);if(!n||n.get("persistentVolumeClaim").exists||n.get("ephemeral").exists)return;let[r]=n.entries().filter(([o,i])=>o!=="name"&&i.exists);return r?.[0]??"emptyDir"}var Bt=[ac,sc,nc,uc,pc,gc,fc,bc,Sc,xc,Rc,Pc,Cc,Vc,qc,Mc,Nc,Tc,Lc,Ic,jc,Ec,Gc,Fc,zc,Kc,$i,Ti,Di,Vi,qi,Ai,Ni,Al,Ml,Ol,Tl,Wl,Bl,Hl,Jl,Ii,Ei,Gi,Bi,Ui,Ki,Ji,_i,Qi,Yi,Xi,tl,sl,nl,ll,cl,ul,pl,fl,hl,bl,yl,kl,wl,Sl,Vd,qd,Ad,Od,Nd,$d,Td,Dd,Ld,jd,Gd,Wd,Fd,zd,_o,Zo,Yo,Xo,ei,ai,si,ri,Wo,Fo,Bo,zo,Ho,oi,ii,li,di,ui,pi,vi,bi,yi,ki,xi,Ri,Pi,Ci,qo,Oo,$o,Do,Io,jo,Eo,Go,_l,Xl,ud,pd,gd,fd,hd,vd,bd,yd,kd,wd,Sd,_c,Qc,Zc,Yc,Xc,ed,td,sd,nd,rd,od,Rd,Pd,Cd,id,ld,cd,dd,md];var Te=class extends Error{constructor(){super(...arguments);this.name="UsageError"}};var ks={clean:0,findings:1,usage:2,bug:3};function Ud(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}var yt={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function nr(e){let t=([a,s])=>e?n=>`\x1B[${a}m${n}\x1B[${s}m`:n=>n;return{bold:t(yt.bold),dim:t(yt.dim),red:t(yt.red),yellow:t(yt.yellow),blue:t(yt.blue),cyan:t(yt.cyan),green:t(yt.green)}}function rr({env:e,isTerminal:t},{flags:a}){let s=a.color??"auto";if(s!=="auto"&&s!=="always"&&s!=="never")throw new Te(`--color takes auto, always or never, not '${s}'`);return s!=="auto"?s==="always":e.NO_COLOR?!1:e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0"?!0:t.stdout&&e.TERM!=="dumb"}function gy(e,t){if(t.paths.length>0)throw new Te(`'kubeworthy rules' takes no paths; for one rule: kubeworthy explain ${t.paths[0]}`);let[a="pretty"]=t.flags.format??[];if(a!=="pretty"&&a!=="json")throw new Te(`the rules are listed as pretty or json, not as '${a}'`);return e.stdout(a==="json"?fy():hy(nr(rr(e,t)))),ks.clean}function fy(){let e=Bt.map(({id:t,area:a,severity:s,since:n,scope:r,docs:o,options:i})=>({id:t,area:a,severity:s,since:n,scope:r,summary:o.summary,why:o.why,instead:o.instead,unless:o.unless,refs:o.refs,options:i,help:Ud(t)}));return`${JSON.stringify({version:1,rules:e},void 0,2)}
`}function hy(e){let t=Math.max(...Bt.map(({id:a})=>a.length));return Co.flatMap(a=>{let s=Bt.filter(n=>n.area===a).map(({id:n,severity:r,docs:o})=>`  ${n.padEnd(t)}  ${r.padEnd(7)}  ${o.summary}`);return s.length>0?[`${e.bold(a)}
${s.join(`
`)}
`]:[]}).join(`
`)}function vy(e,t){let[a,...s]=t.paths,[n]=Object.keys(t.flags).filter(o=>o!=="color");if(n!==void 0)throw new Te(`option '--${n}' is for 'kubeworthy explain claim/namespace/name' only`);if(a===void 0||s.length>0)throw new Te("'kubeworthy explain' takes one rule, or claim/namespace/name and paths; 'kubeworthy rules' lists the rules");let r=Bt.find(o=>o.id===a);if(!r)throw new Te(`there is no rule '${a}'${Po(a,Bt.map(o=>o.id))}; 'kubeworthy rules' lists them`);return e.stdout(by(r,nr(rr(e,t)))),ks.clean}function by({id:e,area:t,severity:a,since:s,docs:n,options:r,examples:o},i){let l=(d,m)=>`${i.bold(d)}
${wy(m)}
`;return[`${i.bold(e)}  ${i.dim(`${t}, ${a}, since ${s}`)}
${n.summary}
`,l("Why",n.why),l("Instead",n.instead),...n.unless?[l("Unless",n.unless)]:[],...Object.keys(r).length>0?[`${i.bold("Options")}
${Object.entries(r).map(([d,m])=>yy(d,m)).join(`
`)}
`]:[],...o.bad.map(d=>Kd("Bad",d,i)),...o.good.map(d=>Kd("Good",d,i)),...n.refs.length>0?[`${i.bold("See")}
${n.refs.map(d=>`  ${d}`).join(`
`)}
`]:[],`${i.bold("Silence it")}
  # kubeworthy-ignore ${e}: the reason
`].join(`
`)}function yy(e,t){return`  ${e} (${t.type}, default ${JSON.stringify(t.default)}): ${t.doc}`}function Kd(e,{title:t,yaml:a},s){let n=a.trim().replace(/ *# expect: [\w, -]+$/gm,s.dim("   <- here")).split(`
`);return`${s.bold(e)}: ${t}
${n.map(r=>`  ${r}`).join(`
`)}
`}var ky=100;function wy(e){let t=[],a="";for(let s of e.split(/\s+/))a!==""&&a.length+s.length+1>ky?(t.push(a),a=s):a=a===""?s:`${a} ${s}`;return[...t,a].map(s=>`  ${s}`).join(`
`)}0&&(module.exports={explain,listRules});
