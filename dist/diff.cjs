"use strict";var O=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var ie=Object.getOwnPropertyNames;var se=Object.prototype.hasOwnProperty;var u=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var ae=(e,t)=>{for(var n in t)O(e,n,{get:t[n],enumerable:!0})},de=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ie(t))!se.call(e,o)&&o!==n&&O(e,o,{get:()=>t[o],enumerable:!(r=oe(t,o))||r.enumerable});return e};var le=e=>de(O({},"__esModule",{value:!0}),e);var g,I=u(()=>{"use strict";g=class extends Error{constructor(){super(...arguments);this.name="UsageError"}}});function v(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var E=u(()=>{"use strict"});function D(e,t){let n=new Map;for(let r of e)ce(n,t(r),r);return n}function ce(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function T(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r)return r.value;let o=e(n);return t.set(n,{value:o}),o}}var C=u(()=>{"use strict"});function F(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function B(e,t){return Object.entries(e).flatMap(([n,r])=>r.trim().split(`
`).map(o=>{let[s="",i="",...d]=o.trim().split(" ");return{group:n,kind:s,plural:i,namespaced:t,versions:d}}))}var ue,pe,N,fe,Ce,$e,W=u(()=>{"use strict";C();ue={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},pe={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},N=[...B(ue,!0),...B(pe,!1)],fe=[...new Set(N.map(({kind:e})=>e))].sort(),Ce=new Map([...D(N,({kind:e})=>e)].map(([e,t])=>[e,new Map(t.map(n=>[n.group,n]))])),$e=new Set(fe)});function b({apiVersion:e,kind:t,namespace:n,name:r}){return[F(e).group,t,n,r]}var Me,Ve,$=u(()=>{"use strict";C();W();Me=T(({resource:e,containers:t})=>{let n=e.at.get("spec");return e.group==="apps"&&!n.get("selector").exists&&t.some(({at:r})=>!r.get("image").exists)}),Ve=T(({containers:e})=>e.length>0&&e.every(({at:t})=>t.get("image").exists))});function J({rule:e,file:t,messageId:n,values:r,resource:o,steps:s}){let i=o?b(o):[t.replaceAll("\\","/")];return JSON.stringify([e,i,s,n,r])}var z=u(()=>{"use strict";$()});function m({kind:e,namespace:t,name:n}){return`${e} ${t===""?"":`${t}/`}${n}`}var G=u(()=>{"use strict"});function A(e){return e.replace(me,q).replaceAll("	"," ")}function L(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,q)}function q(e){return[...Array(e.length).keys()].map(t=>`\\u${e.charCodeAt(t).toString(16).padStart(4,"0")}`).join("")}var me,P=u(()=>{"use strict";me=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\ud800-\udfff]/gu});function H(e){let t=([n,r])=>e?o=>`\x1B[${n}m${o}\x1B[${r}m`:o=>o;return{bold:t(f.bold),dim:t(f.dim),red:t(f.red),yellow:t(f.yellow),blue:t(f.blue),cyan:t(f.cyan),green:t(f.green)}}var f,U=u(()=>{"use strict";f={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]}});function Y(e,t){let n=e;return t.map(r=>{let o=Array.isArray(n);return n=o||v(n)?n[r]:void 0,o?`[${ye(n)}]`:String(r)})}function ye(e){if(!v(e))return j(e)?String(e):"";if(v(e.metadata)&&j(e.metadata.name))return String(e.metadata.name);let t=ge.find(n=>j(e[n]));return t===void 0?"":`${t}=${String(e[t])}`}function j(e){return typeof e=="string"||typeof e=="number"}var ge,Q=u(()=>{"use strict";E();ge=["name","key","mountPath","devicePath","containerPort","port","topologyKey","host","path","ip"]});var xe={};ae(xe,{diffText:()=>ke,sinceFirst:()=>he});module.exports=le(xe);z();function M(e){let t=r=>`${r.file}\0${J(r)}`,n=new Map;for(let r of e)n.set(t(r),(n.get(t(r))??0)+1);return r=>{let o=t(r),s=n.get(o)??0;return s>0&&n.set(o,s-1),s===0}}I();$();Q();function _(e,t){let n=V(e.resources.map(k),t.resources.map(k),K),r=V(e.references.flatMap(Z),t.references.flatMap(Z),ve),o=V(e.bindings,t.bindings,({claim:i})=>`${i.namespace}/${i.name}`),s=({state:i})=>i==="missing";return{resources:{added:n.added,removed:n.removed},references:{gained:r.added,lost:r.removed,broken:r.both.flatMap(([i,d])=>s(d)&&!s(i)?[d]:[]),mended:r.both.flatMap(([i,d])=>s(i)&&!s(d)?[d]:[])},bindings:{gained:o.added.map(i=>({claim:i.claim,after:h(i)})),lost:o.removed.map(i=>({claim:i.claim,before:h(i)})),changed:o.both.flatMap(([i,d])=>i.state===d.state&&i.volume===d.volume?[]:[{claim:d.claim,before:h(i),after:h(d)}])}}}function V(e,t,n){let r=X(e,n),o=X(t,n);return{added:[...o].flatMap(([s,i])=>r.has(s)?[]:[i]),removed:[...r].flatMap(([s,i])=>o.has(s)?[]:[i]),both:[...o].flatMap(([s,i])=>{let d=r.get(s);return d===void 0?[]:[[d,i]]})}}function X(e,t){let n=new Map;for(let r of e)n.has(t(r))||n.set(t(r),r);return n}function Z({from:e,at:t,keyAt:n,to:r,state:o,targets:s}){let i=Y(e.at.value,(n??t).path.slice(e.at.path.length)),d={from:k(e),path:i,to:r,state:o};return r.selector!==void 0&&o==="resolved"?[d,...s.map(a=>({...null,...d,to:k(a)}))]:[d]}function ve({from:e,path:t,to:n}){return JSON.stringify([K(e),t,"apiVersion"in n?K(n):n])}function K(e){return JSON.stringify(b(e))}function k({apiVersion:e,kind:t,namespace:n,name:r}){return{apiVersion:e,kind:t,namespace:n,name:r}}function h({state:e,volume:t}){return{state:e,...t===void 0?{}:{volume:t}}}P();function ne({base:e,resources:t,references:n,bindings:r,findings:o}){let s={new:o.new.map(ee),gone:o.gone.map(ee)};return`${L({version:1,base:e,resources:t,references:n,bindings:r,findings:s},2)}
`}function ee({rule:e,severity:t,message:n,file:r,range:o,resource:s,path:i}){return{rule:e,severity:t,message:n,file:r,range:o,...s?{resource:s}:{},path:i}}G();U();P();function re(e,{color:t}){let n=H(t),{resources:r,references:o,bindings:s,findings:i}=e,d=[x("resources",n,[...r.added.map(a=>l("+",m(a))),...r.removed.map(a=>l("-",m(a)))]),x("references",n,[...o.broken.map(a=>n.red(l("!",`${w(a)} is missing now`))),...o.mended.map(a=>n.green(l("*",`${w(a)} is there again`))),...o.gained.map(a=>be(a,n)),...o.lost.map(a=>l("-",w(a)))]),x("claims",n,[...s.changed.map(({claim:a,before:p,after:c})=>l("~",`${a.namespace}/${a.name}: ${R(p)} -> ${R(c)}`)),...s.gained.map(({claim:a,after:p})=>l("+",`${a.namespace}/${a.name}: ${R(p)}`)),...s.lost.map(({claim:a,before:p})=>l("-",`${a.namespace}/${a.name}: ${R(p)}`))]),x("findings",n,[...i.new.map(a=>n.red(l("+",te(a)))),...i.gone.map(a=>n.green(l("-",te(a))))])].flat();return`${[`compared with ${A(e.base)}`,...d.length===0?["","the graph and the findings are the same"]:d].join(`
`)}
`}function x(e,t,n){return n.length===0?[]:["",t.bold(e),...n]}function l(e,t){return`  ${e} ${A(t)}`}function be(e,t){let n=e.state==="missing",r=l("+",`${w(e)}${n?", which is missing":""}`);return n?t.red(r):r}function w({from:e,path:t,to:n}){let r=t.join(".").replaceAll(".[","[");if("apiVersion"in n)return`${m(e)} ${r} -> ${m(n)}`;let o=n.namespace===""?"":`${n.namespace}/`,s=n.selector===void 0?n.name:`{${n.selector}}`,i=n.key!==void 0?` key '${n.key}'`:n.port!==void 0?` port ${n.port}`:"";return`${m(e)} ${r} -> ${n.kind} ${o}${s}${i}`}function R({state:e,volume:t}){return t===void 0?e:`${e} to '${t}'`}function te({file:e,range:t,severity:n,message:r,rule:o}){return`${e}:${t.start.line}:${t.start.column} ${n}: ${r} [${o}]`}function he({paths:[e,...t],...n}){if(e===void 0)throw new g("diff needs a commit or a branch to compare with, such as 'kubeworthy diff main'");return{...null,...n,paths:t,flags:{...null,...n.flags,since:e}}}function ke({args:e,before:t,after:n,base:r,nameNow:o,color:s}){let[i="pretty",...d]=e.flags.format??[];if(d.length>0||i!=="pretty"&&i!=="json")throw new g(`a difference is printed as pretty or json, not as '${d[0]??i}'`);let y=t.findings.map(c=>({finding:c,file:o(c.file)})),a=M(n.findings),p={base:r,..._(t.graph,n.graph),findings:{new:n.findings.filter(M(y.map(({finding:c,file:S})=>({...null,...c,file:S})))),gone:y.filter(({finding:c,file:S})=>a({...null,...c,file:S})).map(({finding:c})=>c)}};return i==="json"?ne(p):re(p,{color:s})}0&&(module.exports={diffText,sinceFirst});
