"use strict";var O=Object.defineProperty;var re=Object.getOwnPropertyDescriptor;var oe=Object.getOwnPropertyNames;var ie=Object.prototype.hasOwnProperty;var u=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(r){throw t=[r],r}};var se=(e,n)=>{for(var t in n)O(e,t,{get:n[t],enumerable:!0})},ae=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of oe(n))!ie.call(e,o)&&o!==t&&O(e,o,{get:()=>n[o],enumerable:!(r=re(n,o))||r.enumerable});return e};var de=e=>ae(O({},"__esModule",{value:!0}),e);var g,V=u(()=>{"use strict";g=class extends Error{constructor(){super(...arguments);this.name="UsageError"}}});function v(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var E=u(()=>{"use strict"});function $(e){let n=new WeakMap;return t=>{let r=n.get(t)??{value:e(t)};return n.set(t,r),r.value}}var I=u(()=>{"use strict"});function N(e){let n=e.indexOf("/");return n===-1?{group:"",version:e}:{group:e.slice(0,n),version:e.slice(n+1)}}function D(e,n){return Object.entries(e).flatMap(([t,r])=>r.trim().split(`
`).map(o=>{let[s="",i="",...d]=o.trim().split(" ");return{group:t,kind:s,plural:i,namespaced:n,versions:d}}))}var le,ce,B,ue,Se,Oe,F=u(()=>{"use strict";le={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},ce={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},B=[...D(le,!0),...D(ce,!1)],ue=[...new Set(B.map(({kind:e})=>e))].sort(),Se=new Map(B.map(e=>[`${e.group}/${e.kind}`,e])),Oe=new Set(ue)});function b({apiVersion:e,kind:n,namespace:t,name:r}){return[N(e).group,n,t,r]}var Ae,Pe,T=u(()=>{"use strict";I();F();Ae=$(({resource:e,containers:n})=>{let t=e.at.get("spec");return e.group==="apps"&&!t.get("selector").exists&&n.some(({at:r})=>!r.get("image").exists)}),Pe=$(({containers:e})=>e.length>0&&e.every(({at:n})=>n.get("image").exists))});function W({rule:e,file:n,messageId:t,values:r,resource:o,steps:s}){let i=o?b(o):[n.replaceAll("\\","/")];return JSON.stringify([e,i,s,t,r])}var J=u(()=>{"use strict";T()});function m({kind:e,namespace:n,name:t}){return`${e} ${n===""?"":`${n}/`}${t}`}var z=u(()=>{"use strict"});function C(e){return e.replace(pe,L).replaceAll("	"," ")}function G(e,n){return JSON.stringify(e,void 0,n).replace(/[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,L)}function L(e){return[...Array(e.length).keys()].map(n=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join("")}var pe,A=u(()=>{"use strict";pe=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\ud800-\udfff]/gu});function q(e){let n=([t,r])=>e?o=>`\x1B[${t}m${o}\x1B[${r}m`:o=>o;return{bold:n(f.bold),dim:n(f.dim),red:n(f.red),yellow:n(f.yellow),blue:n(f.blue),cyan:n(f.cyan),green:n(f.green)}}var f,H=u(()=>{"use strict";f={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]}});function U(e,n){let t=e;return n.map(r=>{let o=Array.isArray(t);return t=o||v(t)?t[r]:void 0,o?`[${me(t)}]`:String(r)})}function me(e){if(!v(e))return P(e)?String(e):"";if(v(e.metadata)&&P(e.metadata.name))return String(e.metadata.name);let n=fe.find(t=>P(e[t]));return n===void 0?"":`${n}=${String(e[n])}`}function P(e){return typeof e=="string"||typeof e=="number"}var fe,Q=u(()=>{"use strict";E();fe=["name","key","mountPath","devicePath","containerPort","port","topologyKey","host","path","ip"]});var he={};se(he,{diffText:()=>be,sinceFirst:()=>ve});module.exports=de(he);J();function j(e){let n=r=>`${r.file}\0${W(r)}`,t=new Map;for(let r of e)t.set(n(r),(t.get(n(r))??0)+1);return r=>{let o=n(r),s=t.get(o)??0;return s>0&&t.set(o,s-1),s===0}}V();T();Q();function Z(e,n){let t=M(e.resources.map(k),n.resources.map(k),K),r=M(e.references.flatMap(X),n.references.flatMap(X),ge),o=M(e.bindings,n.bindings,({claim:i})=>`${i.namespace}/${i.name}`),s=({state:i})=>i==="missing";return{resources:{added:t.added,removed:t.removed},references:{gained:r.added,lost:r.removed,broken:r.both.flatMap(([i,d])=>s(d)&&!s(i)?[d]:[]),mended:r.both.flatMap(([i,d])=>s(i)&&!s(d)?[d]:[])},bindings:{gained:o.added.map(i=>({claim:i.claim,after:h(i)})),lost:o.removed.map(i=>({claim:i.claim,before:h(i)})),changed:o.both.flatMap(([i,d])=>i.state===d.state&&i.volume===d.volume?[]:[{claim:d.claim,before:h(i),after:h(d)}])}}}function M(e,n,t){let r=Y(e,t),o=Y(n,t);return{added:[...o].flatMap(([s,i])=>r.has(s)?[]:[i]),removed:[...r].flatMap(([s,i])=>o.has(s)?[]:[i]),both:[...o].flatMap(([s,i])=>{let d=r.get(s);return d===void 0?[]:[[d,i]]})}}function Y(e,n){let t=new Map;for(let r of e)t.has(n(r))||t.set(n(r),r);return t}function X({from:e,at:n,keyAt:t,to:r,state:o,targets:s}){let i=U(e.at.value,(t??n).path.slice(e.at.path.length)),d={from:k(e),path:i,to:r,state:o};return r.selector!==void 0&&o==="resolved"?[d,...s.map(a=>({...d,to:k(a)}))]:[d]}function ge({from:e,path:n,to:t}){return JSON.stringify([K(e),n,"apiVersion"in t?K(t):t])}function K(e){return JSON.stringify(b(e))}function k({apiVersion:e,kind:n,namespace:t,name:r}){return{apiVersion:e,kind:n,namespace:t,name:r}}function h({state:e,volume:n}){return{state:e,...n===void 0?{}:{volume:n}}}A();function ee({base:e,resources:n,references:t,bindings:r,findings:o}){let s={new:o.new.map(_),gone:o.gone.map(_)};return`${G({version:1,base:e,resources:n,references:t,bindings:r,findings:s},2)}
`}function _({rule:e,severity:n,message:t,file:r,range:o,resource:s,path:i}){return{rule:e,severity:n,message:t,file:r,range:o,...s?{resource:s}:{},path:i}}z();H();A();function te(e,{color:n}){let t=q(n),{resources:r,references:o,bindings:s,findings:i}=e,d=[x("resources",t,[...r.added.map(a=>l("+",m(a))),...r.removed.map(a=>l("-",m(a)))]),x("references",t,[...o.broken.map(a=>t.red(l("!",`${w(a)} is missing now`))),...o.mended.map(a=>t.green(l("*",`${w(a)} is there again`))),...o.gained.map(a=>ye(a,t)),...o.lost.map(a=>l("-",w(a)))]),x("claims",t,[...s.changed.map(({claim:a,before:p,after:c})=>l("~",`${a.namespace}/${a.name}: ${R(p)} -> ${R(c)}`)),...s.gained.map(({claim:a,after:p})=>l("+",`${a.namespace}/${a.name}: ${R(p)}`)),...s.lost.map(({claim:a,before:p})=>l("-",`${a.namespace}/${a.name}: ${R(p)}`))]),x("findings",t,[...i.new.map(a=>t.red(l("+",ne(a)))),...i.gone.map(a=>t.green(l("-",ne(a))))])].flat();return`${[`compared with ${C(e.base)}`,...d.length===0?["","the graph and the findings are the same"]:d].join(`
`)}
`}function x(e,n,t){return t.length===0?[]:["",n.bold(e),...t]}function l(e,n){return`  ${e} ${C(n)}`}function ye(e,n){let t=e.state==="missing",r=l("+",`${w(e)}${t?", which is missing":""}`);return t?n.red(r):r}function w({from:e,path:n,to:t}){let r=n.join(".").replaceAll(".[","[");if("apiVersion"in t)return`${m(e)} ${r} -> ${m(t)}`;let o=t.namespace===""?"":`${t.namespace}/`,s=t.selector===void 0?t.name:`{${t.selector}}`,i=t.key!==void 0?` key '${t.key}'`:t.port!==void 0?` port ${t.port}`:"";return`${m(e)} ${r} -> ${t.kind} ${o}${s}${i}`}function R({state:e,volume:n}){return n===void 0?e:`${e} to '${n}'`}function ne({file:e,range:n,severity:t,message:r,rule:o}){return`${e}:${n.start.line}:${n.start.column} ${t}: ${r} [${o}]`}function ve({paths:[e,...n],...t}){if(e===void 0)throw new g("diff needs a commit or a branch to compare with, such as 'kubeworthy diff main'");return{...t,paths:n,flags:{...t.flags,since:e}}}function be({args:e,before:n,after:t,base:r,nameNow:o,color:s}){let[i="pretty",...d]=e.flags.format??[];if(d.length>0||i!=="pretty"&&i!=="json")throw new g(`a difference is printed as pretty or json, not as '${d[0]??i}'`);let y=n.findings.map(c=>({finding:c,file:o(c.file)})),a=j(t.findings),p={base:r,...Z(n.graph,t.graph),findings:{new:t.findings.filter(j(y.map(({finding:c,file:S})=>({...c,file:S})))),gone:y.filter(({finding:c,file:S})=>a({...c,file:S})).map(({finding:c})=>c)}};return i==="json"?ee(p):te(p,{color:s})}0&&(module.exports={diffText,sinceFirst});
