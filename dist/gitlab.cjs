"use strict";var k=Object.defineProperty;var q=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var Q=(e,t)=>{for(var n in t)k(e,n,{get:t[n],enumerable:!0})},Z=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of X(t))!Y.call(e,r)&&r!==n&&k(e,r,{get:()=>t[r],enumerable:!(o=q(t,r))||o.enumerable});return e};var ee=e=>Z(k({},"__esModule",{value:!0}),e);var me={};Q(me,{gitlab:()=>ge});module.exports=ee(me);var te=e=>e/2**32|0,ne=e=>e>>>0;function E(e,t,n,o){let r=te(n),s=ne(n);e.setUint32(t,o?s:r,o),e.setUint32(t+4,o?r:s,o)}function H(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var w=e=>e?`"${e}" `:"";function oe(e,t=""){if(typeof e!="number")throw new TypeError(w(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(w(t)+"expected integer >= 0, got "+e);return e}function h(e,t,n=""){if(H(e)&&(t===void 0||e.length===t))return e;t!==void 0&&oe(t,"length");let o=H(e),r=t!==void 0?` of length ${t}`:"",s=o?`length=${e.length}`:`type=${typeof e}`,i=w(n)+"expected Uint8Array"+r+", got "+s;throw o?new RangeError(i):new TypeError(i)}var re=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},O=(e,t)=>{re(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function S(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function L(e,t){h(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function g(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function m(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function d(e,t){return e<<32-t|e>>>t}var se=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",ie=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function B(e){if(h(e),se)return e.toHex();let t="";for(let n=0;n<e.length;n++)t+=ie[e[n]];return t}function P(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{g(t)}}function ae(e,t,n="opts"){return O(e,"defaults"),t!==void 0&&O(t,n),Object.assign(Object.create(null),e,t)}function j(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=ae({},t,"info");let n=(r,s)=>e(s).update(r).digest(),o=e(void 0);return n.outputLen=o.outputLen,n.blockLen=o.blockLen,n.canXOF=o.canXOF,n.create=r=>e(r),Object.assign(n,t),Object.freeze(n)}var M=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function $(e,t,n){return e&t^~e&n}function D(e,t,n){return e&t^e&n^t&n}var v=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,n,o,r){this.blockLen=t,this.outputLen=n,this.padOffset=o,this.isLE=r,this.buffer=new Uint8Array(t),this.view=m(this.buffer)}update(t){S(this),h(t);let{view:n,buffer:o,blockLen:r}=this,s=t.length,i=!1;for(let a=0;a<s;){let l=Math.min(r-this.pos,s-a);if(l===r){let u=m(t);for(;r<=s-a;a+=r)this.process(u,a);i=!0;continue}o.set(a===0&&l===s?t:t.subarray(a,a+l),this.pos),this.pos+=l,a+=l,this.pos===r&&(this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){S(this),L(t,this),this.finished=!0;let{buffer:n,view:o,blockLen:r,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(0,i),this.padOffset>r-i&&(this.process(o,0),n.fill(0)),E(o,r-8,this.length*8,s),this.process(o,0),this.roundClean();let a=t===n?o:m(t),l=this.outputLen,u=l/4,f=this.get();if(l%4||u>f.length)throw new Error("invalid outputLen");for(let c=0;c<u;c++)a.setUint32(4*c,f[c],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let o=t.slice(0,n);return this.destroy(),o}_cloneIntoMeta(t){let{buffer:n,length:o,finished:r,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=r,t.length=o,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},K=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var ce=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),p=new Uint32Array(64),A=class extends v{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,n){super(64,t,8,!1),this.A=n[0]|0,this.B=n[1]|0,this.C=n[2]|0,this.D=n[3]|0,this.E=n[4]|0,this.F=n[5]|0,this.G=n[6]|0,this.H=n[7]|0}get(){let{A:t,B:n,C:o,D:r,E:s,F:i,G:a,H:l}=this;return[t,n,o,r,s,i,a,l]}set(t,n,o,r,s,i,a,l){this.A=t|0,this.B=n|0,this.C=o|0,this.D=r|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=l|0}_cloneInto(t){return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,n){for(let c=0;c<16;c++,n+=4)p[c]=t.getUint32(n,!1);for(let c=16;c<64;c++){let x=p[c-15],b=p[c-2],T=d(x,7)^d(x,18)^x>>>3,y=d(b,17)^d(b,19)^b>>>10;p[c]=y+p[c-7]+T+p[c-16]|0}let{A:o,B:r,C:s,D:i,E:a,F:l,G:u,H:f}=this;for(let c=0;c<64;c++){let x=d(a,6)^d(a,11)^d(a,25),b=f+x+$(a,l,u)+ce[c]+p[c]|0,y=(d(o,2)^d(o,13)^d(o,22))+D(o,r,s)|0;f=u,u=l,l=a,a=i+b|0,i=s,s=r,r=o,o=b+y|0}o=o+this.A|0,r=r+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+this.E|0,l=l+this.F|0,u=u+this.G|0,f=f+this.H|0,this.set(o,r,s,i,a,l,u,f)}roundClean(){g(p)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),g(this.buffer)}},R=class extends A{constructor(){super(32,K)}};var U=j(()=>new R,M(1));function V(e,t){let n=new Map;for(let o of e)le(n,t(o),o);return n}function le(e,t,n){let o=e.get(t);o?o.push(n):e.set(t,[n])}function C(e){let t=new WeakMap;return n=>{let o=t.get(n);if(o)return o.value;let r=e(n);return t.set(n,{value:r}),r}}var ue={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},de={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},F=[..._(ue,!0),..._(de,!1)],fe=[...new Set(F.map(({kind:e})=>e))].sort(),Pe=new Map([...V(F,({kind:e})=>e)].map(([e,t])=>[e,new Map(t.map(n=>[n.group,n]))]));var je=new Set(fe);function I(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function _(e,t){return Object.entries(e).flatMap(([n,o])=>o.trim().split(`
`).map(r=>{let[s="",i="",...a]=r.trim().split(" ");return{group:n,kind:s,plural:i,namespaced:t,versions:a}}))}function N({apiVersion:e,kind:t,namespace:n,name:o}){return[I(e).group,t,n,o]}var Ke=C(({resource:e,containers:t})=>{let n=e.at.get("spec");return e.group==="apps"&&!n.get("selector").exists&&t.some(({at:o})=>!o.get("image").exists)}),Ue=C(({containers:e})=>e.length>0&&e.every(({at:t})=>t.get("image").exists));function pe({rule:e,file:t,messageId:n,values:o,resource:r,steps:s}){let i=r?N(r):[t.replaceAll("\\","/")];return JSON.stringify([e,i,s,n,o])}function W(e){let t=new Map;return e.map(n=>{let o=pe(n),r=t.get(o)??0;return t.set(o,r+1),be(r===0?o:`${o} ${r}`)})}function be(e){return B(U(P(e)).subarray(0,16))}var xe=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\ud800-\udfff]/gu;function G(e){return e.replace(xe,J).replaceAll("	"," ")}function z(e,t){return JSON.stringify(e,void 0,t).replace(/[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,J)}function J(e){return[...Array(e.length).keys()].map(t=>`\\u${e.charCodeAt(t).toString(16).padStart(4,"0")}`).join("")}var he={error:"critical",warning:"minor",info:"info"},ge=({findings:e},{pathInRepository:t})=>{let n=W(e);return`${z(e.map((o,r)=>({description:G(o.message),check_name:o.rule,fingerprint:n[r],severity:he[o.severity],location:{path:t(o.file),lines:{begin:o.range.start.line,end:o.range.end.line}}})),2)}
`};0&&(module.exports={gitlab});
