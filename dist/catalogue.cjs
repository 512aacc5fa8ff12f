"use strict";var lu=Object.create;var Fa=Object.defineProperty;var du=Object.getOwnPropertyDescriptor;var mu=Object.getOwnPropertyNames;var pu=Object.getPrototypeOf,uu=Object.prototype.hasOwnProperty;var fu=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}},gu=(e,t)=>{for(var a in t)Fa(e,a,{get:t[a],enumerable:!0})},Lo=(e,t,a,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of mu(t))!uu.call(e,n)&&n!==a&&Fa(e,n,{get:()=>t[n],enumerable:!(s=du(t,n))||s.enumerable});return e};var Eo=(e,t,a)=>(a=e!=null?lu(pu(e)):{},Lo(t||!e||!e.__esModule?Fa(a,"default",{value:e,enumerable:!0}):a,e)),hu=e=>Lo(Fa({},"__esModule",{value:!0}),e);var tn=fu(Lt=>{"use strict";Lt.__esModule=!0;Lt.distance=Lt.closest=void 0;var He=new Uint32Array(65536),Pf=function(e,t){for(var a=e.length,s=t.length,n=1<<a-1,o=-1,r=0,i=a,c=a;c--;)He[e.charCodeAt(c)]|=1<<c;for(c=0;c<s;c++){var l=He[t.charCodeAt(c)],d=l|r;l|=(l&o)+o^o,r|=~(l|o),o&=l,r&n&&i++,o&n&&i--,r=r<<1|1,o=o<<1|~(d|r),r&=d}for(c=a;c--;)He[e.charCodeAt(c)]=0;return i},Rf=function(e,t){for(var a=t.length,s=e.length,n=[],o=[],r=Math.ceil(a/32),i=Math.ceil(s/32),c=0;c<r;c++)o[c]=-1,n[c]=0;for(var l=0;l<i-1;l++){for(var d=0,m=-1,u=l*32,f=Math.min(32,s)+u,g=u;g<f;g++)He[e.charCodeAt(g)]|=1<<g;for(var c=0;c<a;c++){var v=He[t.charCodeAt(c)],y=o[c/32|0]>>>c&1,b=n[c/32|0]>>>c&1,k=v|d,x=((v|b)&m)+m^m|v|b,V=d|~(x|m),$=m&x;V>>>31^y&&(o[c/32|0]^=1<<c),$>>>31^b&&(n[c/32|0]^=1<<c),V=V<<1|y,$=$<<1|b,m=$|~(k|V),d=V&k}for(var g=u;g<f;g++)He[e.charCodeAt(g)]=0}for(var ve=0,at=-1,I=l*32,de=Math.min(32,s-I)+I,g=I;g<de;g++)He[e.charCodeAt(g)]|=1<<g;for(var Fs=s,c=0;c<a;c++){var v=He[t.charCodeAt(c)],y=o[c/32|0]>>>c&1,b=n[c/32|0]>>>c&1,k=v|ve,x=((v|b)&at)+at^at|v|b,V=ve|~(x|at),$=at&x;Fs+=V>>>s-1&1,Fs-=$>>>s-1&1,V>>>31^y&&(o[c/32|0]^=1<<c),$>>>31^b&&(n[c/32|0]^=1<<c),V=V<<1|y,$=$<<1|b,at=$|~(k|V),ve=V&k}for(var g=I;g<de;g++)He[e.charCodeAt(g)]=0;return Fs},gr=function(e,t){if(e.length<t.length){var a=t;t=e,e=a}return t.length===0?e.length:e.length<=32?Pf(e,t):Rf(e,t)};Lt.distance=gr;var Cf=function(e,t){for(var a=1/0,s=0,n=0;n<t.length;n++){var o=gr(e,t[n]);o<a&&(a=o,s=n)}return t[s]};Lt.closest=Cf});var Mx={};gu(Mx,{explain:()=>Vx,listRules:()=>Px});module.exports=hu(Mx);function R(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var vu={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},yu={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},Ae=[...jo(vu,!0),...jo(yu,!1)],bu=[...new Set(Ae.map(({kind:e})=>e))].sort(),ku=new Map(Ae.map(e=>[`${e.group}/${e.kind}`,e]));function Bs(e){return Ae.filter(t=>t.kind===e).flatMap(({group:t,versions:a})=>a.map(s=>t===""?s:`${t}/${s}`))}function zs(e){let{group:t,version:a}=Dt(e);return Ae.filter(s=>s.group===t&&s.versions.includes(a)).map(s=>s.kind)}function na(e,t){let a=ku.get(`${e}/${t}`);return a===void 0?void 0:!a.namespaced}function vt(e){return wu.has(e)}var wu=new Set(bu);function Dt(e){let t=e.indexOf("/");return t===-1?{group:"",version:e}:{group:e.slice(0,t),version:e.slice(t+1)}}function jo(e,t){return Object.entries(e).flatMap(([a,s])=>s.trim().split(`
`).map(n=>{let[o="",r="",...i]=n.trim().split(" ");return{group:a,kind:o,plural:r,namespaced:t,versions:i}}))}function C(e){return e.get("metadata")}function A(e){return C(e.at).get("name")}function h(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}function Ie({resource:e,replicas:t}){return e.kind!=="PodTemplate"&&t!==0}function qe({at:e}){return e.get("spec").get("volumeClaimTemplates").items()}function Oe({resource:e,containers:t}){let a=e.at.get("spec");return e.group==="apps"&&!a.get("selector").exists&&t.some(({at:s})=>!s.get("image").exists)}function ye(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let a=e.spec.get("restartPolicy").text();return a==="Never"||a==="OnFailure"}function W(e,t){let a=new Map;for(let s of e)be(a,t(s),s);return a}function be(e,t,a){let s=e.get(t);s?s.push(a):e.set(t,[a])}function yt(e,t,a){return[...W(e,t).values()].flatMap(s=>[...W(s,a).values()].flatMap(([n,...o])=>n===void 0?[]:[{first:n,others:o}]))}function E(e){let t;return()=>(t??={value:e()},t.value)}var oa="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",xu=new RegExp(`^${oa}$`),Su=new RegExp(`^${oa}(?:\\.${oa})*$`),Ex=new RegExp(`^\\*\\.${oa}(?:\\.${oa})*$`);var Wo=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Pu=/^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;var Us=63;var Ru=253,Cu=15;function st(e){return e.length<=Us&&xu.test(e)}function H(e){return e.length<=Ru&&Su.test(e)}function oe(e){let t=e.indexOf("/"),a=e.slice(t+1);return a.length>Us||!Wo.test(a)?!1:t===-1||H(e.slice(0,t))}function nt(e){return e===""||e.length<=Us&&Wo.test(e)}function Ks(e){return e.length<=Cu&&Pu.test(e)}var Go=e=>e.length>0,Fo=e=>e.length===0,Ko=new Map([["In",{takes:Go,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${Uo(t).join(",")})`}],["NotIn",{takes:Go,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${Uo(t).join(",")})`}],["Exists",{takes:Fo,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:Fo,matches:e=>e===void 0,text:e=>`!${e}`}]]);function te(e,t){if(!bt(e))return!1;let a=bt(e.matchLabels)?e.matchLabels:{};for(let s of Object.keys(a)){let n=a[s]??"";if(Hs(t,s)!==a[s]||!oe(s)||!nt(n))return!1}return Le(e.matchExpressions).every(s=>Jo(s,t))}function ke(e,t){let a=_o(e);return a.length>0&&a.every(([s,n])=>Hs(t,s)===n)}function Ho(e,t,a){return e==null?!0:Le(e.nodeSelectorTerms).some(s=>Vu(s,t,a))}function re(e){if(!bt(e))return"<none>";let t=_o(e.matchLabels).map(([n,o])=>({key:n,text:`${n}=${ra(o)}`})),a=Le(e.matchExpressions).filter(bt).map(n=>({key:ra(n.key),text:Ou(n)})),s=[...t,...a].sort((n,o)=>Qo(n.key,o.key));return s.length===0?"<none>":s.map(({text:n})=>n).join(",")}function Jo(e,t){if(!bt(e))return!1;let a=Ko.get(e.operator),s=Le(e.values);return a===void 0||!a.takes(s)||!zo(e.key)||!oe(e.key)||!s.every(n=>zo(n)&&nt(n))?!1:a.matches(Hs(t,e.key),s)}function Vu(e,t,a){let s=Le(e?.matchExpressions),n=Le(e?.matchFields);return s.length===0&&n.length===0?!1:s.every(o=>Au(o,t))&&n.every(o=>qu(o,a))}function Au(e,t){let a=e?.operator;if(a!=="Gt"&&a!=="Lt")return Jo(e,t);let{key:s,values:n}=e;if(typeof s!="string"||!oe(s)||Le(n).length!==1)return!1;let o=Bo(t?.[s]),r=Bo(Le(n)[0]);return o===void 0||r===void 0?!1:a==="Gt"?o>r:o<r}function qu(e,t){let a=Le(e?.values);return e?.key!=="metadata.name"||a.length!==1||e.operator!=="In"&&e.operator!=="NotIn"?!1:t===""?!0:a[0]===t==(e.operator==="In")}function Bo(e){if(typeof e!="string"||!/^[-+]?[0-9]+$/.test(e))return;let t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?t:void 0}function Ou(e){let t=ra(e.key),a=Le(e.values).map(ra);return Ko.get(e.operator)?.text(t,a)??`${t} ${ra(e.operator)} (${a.join(",")})`}function Hs(e,t){return bt(e)&&Object.hasOwn(e,t)?e[t]:void 0}function _o(e){return bt(e)?Object.entries(e):[]}function Le(e){return Array.isArray(e)?e:[]}function bt(e){return typeof e=="object"&&e!==null}function zo(e){return typeof e=="string"}function ra(e){return typeof e=="object"||e===void 0?"":String(e)}function Uo(e){return[...e].sort(Qo)}function Qo(e,t){return e===t?0:e<t?-1:1}function Nu(){let e=new Map,t=new WeakMap;return a=>{let s=t.get(a);if(s!==void 0)return s;let n=JSON.stringify(a),o=e.get(n)??e.size;return e.set(n,o),t.set(a,o),o}}function Mu(e,t){let a=[],s=o=>{if(o===void 0)return!0;let r=t(o),i=a[r]??Ho(o,e.labels,e.name);return a[r]=i,i},n=[{narrow:o=>s(o)?n:$u,implies:s}];return n[0]}var $u=[],Xo={excluded:new Set,exists:!1,absent:!1,above:-1/0,below:1/0},Tu=(e,t)=>new Set(e===void 0?t:t.filter(a=>e.has(a))),Zo=e=>Number.parseInt(e[0]??"",10),Yo={In:(e,t)=>({...e,exists:!0,allowed:Tu(e.allowed,t)}),NotIn:(e,t)=>({...e,excluded:new Set([...e.excluded,...t])}),Exists:e=>({...e,exists:!0}),DoesNotExist:e=>({...e,absent:!0}),Gt:(e,t)=>({...e,exists:!0,above:Math.max(e.above,Zo(t))}),Lt:(e,t)=>({...e,exists:!0,below:Math.min(e.below,Zo(t))})};function Du(e){if(e.exists&&e.absent)return;if(e.allowed===void 0)return e;let t=[...e.allowed].filter(a=>e.excluded.has(a)?!1:!(e.above!==-1/0||e.below!==1/0)||Number(a)>e.above&&Number(a)<e.below);return t.length===0?void 0:{...e,allowed:new Set(t)}}var er=e=>[...(e.matchExpressions??[]).map(t=>[`label ${t.key}`,t]),...(e.matchFields??[]).map(t=>[`field ${t.key}`,t])];function Iu(e,t){let a=er(t);if(a.length===0)return;let s=new Map(e);for(let[n,{operator:o,values:r}]of a){let i=s.get(n)??Xo,c=Du(Object.hasOwn(Yo,o)?Yo[o]?.(i,r??[])??i:i);if(c===void 0)return;s.set(n,c)}return s}function Lu(e,t,a){return t==="In"?e.allowed!==void 0&&[...e.allowed].every(s=>a.includes(s)):t==="Exists"?e.exists:t==="DoesNotExist"?e.absent:t!=="NotIn"?!1:e.absent||a.every(s=>e.excluded.has(s))?!0:e.allowed!==void 0&&!a.some(s=>e.allowed?.has(s))}function Eu(e,t){let a=er(t);return a.length>0&&a.every(([s,{operator:n,values:o}])=>Lu(e.get(s)??Xo,n,o??[]))}function tr(e){let t={narrow:a=>a===void 0?[t]:(a.nodeSelectorTerms??[]).flatMap(s=>{let n=Iu(e,s);return n===void 0?[]:[tr(n)]}),implies:a=>a===void 0||(a.nodeSelectorTerms??[]).some(s=>Eu(e,s))};return t}function ju(e){let t=Object.entries(e).map(([a,s])=>({key:a,operator:"In",values:[s]}));return t.length===0?void 0:{nodeSelectorTerms:[{matchExpressions:t}]}}function Wu(e){if(e!==void 0)return{nodeSelectorTerms:[{matchFields:[{key:"metadata.name",operator:"In",values:[e]}]}]}}function Js(e){let t=Nu(),a=e.length===0?[tr(new Map)]:e.map(n=>Mu(n,t)),s=new Map;return({nodeName:n,nodeSelector:o,nodeAffinity:r})=>{let i=JSON.stringify([n,o,r]),c=s.get(i)??[Wu(n),ju(o??{}),r].reduce((l,d)=>d===void 0?l:l.flatMap(m=>m.narrow(d)),a);return s.set(i,c),c}}var Gu={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},Fu={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Bu=new Map([...Object.entries(Gu).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(Fu).map(([e,t])=>[e,{base:2,exponent:t}])]),zu=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,Uu=/^[eE][-+]?[0-9]+$/,Ba=2n**63n-1n,Ku=18,It=9,Hu=400;function F(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let a=zu.exec(t);if(a===null)return;let s=Ju(a[4]??"");if(s===void 0)return;let n=a[1]==="-",o=_u(a[2]??""),r=a[3]?.slice(1)??"",i=s.base===10?Qu(o,r,s):Zu(o,r,s);if(i!==void 0)return ar(i,n);if(!(a[2]===""&&r===""))return ar(Yu(o,r,s),n)}function T(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return F(e);if(typeof e=="string")return F(e.trim())}function Ju(e){let t=Bu.get(e);if(t!==void 0)return t;if(!Uu.test(e))return;let a=BigInt(e.replace(/^[eE]\+?/,""));if(!(a>Ba||a<-Ba-1n))return{base:10,exponent:Number(BigInt.asIntN(32,a))}}function _u(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function Qu(e,t,a){if(e.length+t.length>Ku)return;let s=a.exponent-t.length|0;if(!(s<-It))return{numerator:BigInt(e+t),scale:0-s,wide:!1}}function Zu(e,t,a){if(!(t!==""||15-e.length-a.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(a.exponent),scale:0,wide:!1}}function Yu(e,t,a){let s=BigInt(e+t),n=a.base===10?t.length-a.exponent|0:t.length,o=a.base===10?s:s<<BigInt(a.exponent);if(o===0n||n<-Hu)return{numerator:o,scale:n,wide:!0};let r=Xu(o,n);return a.base===2&&r>Ba*10n**BigInt(It)?{numerator:Ba,scale:0,wide:!0}:{numerator:r,scale:It,wide:!0}}function Xu(e,t){if(t<=It)return e*10n**BigInt(It-t);let a=t-It;if(a>e.toString(16).length*2)return 1n;let s=10n**BigInt(a);return(e+s-1n)/s}function ar(e,t){return t?{...e,numerator:-e.numerator}:e}var ef=["k","M","G","T","P","E"],tf=["kilo","mega","giga","tera","peta","exa"],af=["kibi","mebi","gibi","tebi","pebi","exbi"],sf=new Map([...ef.flatMap((e,t)=>cf(e,tf[t]??"",af[t]??"")),...Ue("case",["n"],"n"),...Ue("case",["u"],"u"),...Ue("bytes-suffix",["b","byte","bytes"],""),...Ue("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...Ue("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...Ue("grammar",["millicore","millicores"],"m"),...Ue("grammar",["\u03BC","\xB5"],"u")]),nf=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function za(e){if(T(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let a=t.normalize("NFKC"),s=a.replace(/\s+/g,"");if(_s(s))return{code:a===s?"grammar":"space",suggestion:s};let n=nf.exec(rf(s));if(n===null)return{code:"grammar"};let[,o="",r=""]=n,i=of(r);if(i===void 0||!_s(o+i.suffix))return{code:"grammar"};let{code:c,suffix:l,alternative:d}=i;return d===void 0?{code:c,suggestion:o+l}:{code:c,suggestion:o+l,alternative:o+d}}function of(e){return _s(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:sf.get(e.toLowerCase())}function rf(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function _s(e){return F(e)!==void 0}function Ue(e,t,a){return t.map(s=>[s,{code:e,suffix:a}])}function cf(e,t,a){let s=e.toLowerCase(),n=`${e.toUpperCase()}i`;return[[s,{code:"case",suffix:e,alternative:n}],...Ue("case",[`${s}i`],n),...Ue("bytes-suffix",[`${s}ib`,`${a}byte`,`${a}bytes`,a],n),...[`${s}b`,`${t}byte`,`${t}bytes`,t].map(o=>[o,{code:"bytes-suffix",suffix:e,alternative:n}])]}var sr=4e3;function M(e,t){if(e.scale===t.scale)return ia(e.numerator,t.numerator);let a=ia(e.numerator,0n);if(a!==ia(t.numerator,0n))return ia(e.numerator,t.numerator);if(a===0)return 0;let s=Ua(e)-Ua(t);if(s!==0)return s>0?a:-a;let n=Math.max(e.scale,t.scale);return ia(Ka(e,n),Ka(t,n))}function we(e){return e.wide?pf(e):lf(e)}function la(e){let{numerator:t,scale:a}=e;return t===0n||a<=0||t%10n**BigInt(a)===0n}function me(e){let{numerator:t,scale:a}=e;if(t===0n)return"0";if(a<-sr)return`${t}e${-a}`;if(a<=0)return(t*10n**BigInt(-a)).toString();let s=t<0n?"-":"",n=or(t).toString().padStart(a+1,"0"),o=n.slice(-a).replace(/0+$/,""),r=s+n.slice(0,-a);return o===""?r:`${r}.${o}`}function nr(e,t){if(t.numerator===0n)return e;if(e.numerator===0n)return t;let a=Math.max(e.scale,t.scale);if(Math.abs(e.scale-t.scale)>sr)return Ua(e)>Ua(t)?e:t;let s=Ka(e,a)+Ka(t,a),n=e.wide||t.wide||BigInt.asIntN(64,s)!==s;return{numerator:s,scale:a,wide:n}}function ia(e,t){return e===t?0:e<t?-1:1}function or(e){return e<0n?-e:e}function Ua(e){return or(e.numerator).toString().length-e.scale}function Ka(e,t){return e.numerator*10n**BigInt(t-e.scale)}function ca(e){return BigInt.asIntN(64,e)}function lf({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return df(e,-t);let a=10n**BigInt(t),s=e/a;return e%a===0n?s:e>0n?s+1n:s-1n}function df(e,t){if(t>=19)return 0n;let a=e*10n**BigInt(t),s=ca(a);return s===a||mf.has(t)?s:0n}var mf=new Set([1,2,3,6,9]);function pf({numerator:e,scale:t}){if(t===0)return ca(e);if(t<=-64)return 0n;if(t<0)return ca(e*10n**BigInt(-t));if(e===0n)return 0n;let a=10n**BigInt(t),s=e<2n**63n-1n&&t<19?ca(e):e,n=s/a;return ca(s%a===0n?n:n+1n)}var ot="volume.beta.kubernetes.io/storage-class",da=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"];function ma(e){return Qs(e)??e.storageClassName??""}function rr(e){return Qs(e)!==void 0||typeof e.storageClassName=="string"}function pa(e){return Qs(e)??e.storageClassName??""}function Qs(e){let t=e.annotations?.[ot];return typeof t=="string"?t:void 0}function q(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function rt(e){return Array.isArray(e)?e:[]}function B(e){return typeof e=="string"?e:void 0}function kt(e){let t=Object.entries(q(e)).filter(a=>typeof a[1]=="string");return Object.fromEntries(t)}function ua(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==void 0))}function fa(e){let t=q(q(e).metadata),a=B(t.name);return a===void 0||a===""?void 0:{...t,name:a}}var uf=e=>{let t=q(e);return typeof t.key=="string"&&typeof t.operator=="string"},Zs=e=>rt(e).filter(uf).map(({key:t,operator:a,values:s})=>({key:t,operator:a,values:rt(s).filter(n=>typeof n=="string")}));function ff(e){if(typeof e!="object"||e===null||Array.isArray(e))return;let t=q(e);return{matchLabels:kt(t.matchLabels),matchExpressions:Zs(t.matchExpressions)}}function Ys(e){let t=q(e).nodeSelectorTerms;return Array.isArray(t)?{nodeSelectorTerms:t.map(s=>({matchExpressions:Zs(q(s).matchExpressions),matchFields:Zs(q(s).matchFields)}))}:void 0}function ir(e){return typeof e=="number"&&Number.isFinite(e)?String(e):B(e)}var cr=e=>rt(e).filter(t=>typeof t=="string");function gf(e){if(typeof e!="object"||e===null)return;let{namespace:t,name:a,uid:s}=q(e);return ua({namespace:B(t),name:B(a),uid:B(s)})}function lr(e,t){let a=B(t.storageClassName);return a===void 0?{annotations:e}:{annotations:e,storageClassName:a}}function wt(e){let t=fa(e);if(t===void 0)return;let a=q(q(e).spec);return ua({name:t.name,capacity:ir(q(a.capacity).storage),accessModes:cr(a.accessModes),volumeMode:B(a.volumeMode),class:pa(lr(kt(t.annotations),a)),attributesClass:B(a.volumeAttributesClassName),labels:kt(t.labels),claimRef:gf(a.claimRef),nodeAffinity:Ys(q(a.nodeAffinity).required),isLocal:Object.keys(q(a.local)).length>0?!0:void 0,deleting:t.deletionTimestamp?!0:void 0})}function Xs(e){let t=fa(e);if(t===void 0)return;let a=q(q(e).spec),s=kt(t.annotations),n=lr(s,a);return ua({namespace:B(t.namespace)??"default",name:t.name,uid:B(t.uid),class:rr(n)?ma(n):void 0,request:ir(q(q(a.resources).requests).storage),accessModes:cr(a.accessModes),volumeMode:B(a.volumeMode),attributesClass:B(a.volumeAttributesClassName),selector:ff(a.selector),volumeName:B(a.volumeName)||void 0,bindCompleted:s["pv.kubernetes.io/bind-completed"]===void 0?void 0:!0,hasSelectedNode:s["volume.kubernetes.io/selected-node"]?!0:void 0,labels:kt(t.labels)})}var mr=1e4,Ha=(e,t)=>typeof e=="number"&&Number.isInteger(e)&&e>=0?e:t;function hf(e){let t=Ha(q(e.ordinals).start,0),a=Math.min(Ha(e.replicas,1),mr);return Array.from({length:a},(s,n)=>t+n)}var vf=e=>rt(e.volumeClaimTemplates).flatMap(t=>fa(t)?.name??[]);function yf(e,t){let a=hf(t),s=t.podManagementPolicy==="Parallel",n=o=>`${e}-${o}`;return a.map((o,r)=>({name:n(o),ordinal:o,gates:r===0?{}:s?{behind:n(a[0])}:{after:n(o-1)}}))}function Ja(e,t,a){return rt(q(e).volumes).flatMap(s=>{let n=B(q(s).name),o=q(q(q(s).ephemeral).volumeClaimTemplate);if(n===void 0||Object.keys(o).length===0)return[];let r={...q(o.metadata),name:`${t}-${n}`,namespace:a},i=Xs({metadata:r,spec:o.spec});return i===void 0?[]:[{...i,madeBy:{kind:"Pod",name:t},pod:t}]})}function bf(e,t){let a=s=>!t.includes(B(q(s).name)??"");return{...e,volumes:rt(e.volumes).filter(a)}}function pr(e){return rt(e.volumes).flatMap(t=>B(q(q(t).persistentVolumeClaim).claimName)??[])}function ur(e){let t=q(q(e.affinity).nodeAffinity),a=kt(e.nodeSelector);return ua({nodeSelector:Object.keys(a).length===0?void 0:a,nodeAffinity:Ys(t.requiredDuringSchedulingIgnoredDuringExecution),nodeName:B(e.nodeName)||void 0})}var ga=e=>q(q(e.template).spec),en=e=>({podSpec:ga(e),count:Ha(e.replicas,1)}),dr={Pod:e=>({podSpec:e,count:1}),DaemonSet:e=>({podSpec:ga(e),count:1}),Deployment:en,ReplicaSet:en,ReplicationController:en,Job:e=>({podSpec:ga(e),count:e.suspend===!0?0:Ha(e.parallelism,1)}),CronJob:e=>({podSpec:ga(q(q(e.jobTemplate).spec)),count:e.suspend===!0?0:1})};function kf(e){let t=B(q(e).kind)??"",a=Object.hasOwn(dr,t)?dr[t]?.(q(q(e).spec)):void 0;return a&&{...a,count:Math.min(a.count,mr)}}var wf=(e,t)=>Array.from({length:t},(a,s)=>`${e}-<${s+1}>`);function xf(e,t,a){let s=vf(a),n=bf(ga(a),s),o=pr(n),r=ur(n);return yf(e,a).map(({name:i,ordinal:c,gates:l})=>{let d=Ja(n,i,t).map(m=>m.name);return{namespace:t,name:i,claims:[...s.map(m=>`${m}-${e}-${c}`),...o,...d],...d.length===0?{}:{ephemeralClaims:d},...r,...l}})}function _a(e,t){let a=fa(e)?.name;if(a===void 0)return[];let{kind:s,spec:n}=q(e);if(s==="StatefulSet")return xf(a,t,q(n)).filter(d=>d.claims.length>0);let o=kf(e);if(o===void 0||o.count===0)return[];let{podSpec:r}=o,i=s==="Pod"||Ja(r,a,t).length===0,c=s==="Pod"?a:`${a}-*`;return(i?[c]:wf(a,o.count)).flatMap(l=>{let d=Ja(r,l,t).map(u=>u.name),m=[...pr(r),...d];return m.length===0?[]:[{namespace:t,name:l,claims:m,ephemeralClaims:d,...ur(r)}]})}function Ke(e){let t=new Map;return{isLimited:(n,o)=>fr(n).some(r=>r.get("limits").get(o).exists)||a(n,o,["default","max"]),isRequested:(n,o)=>fr(n).some(r=>r.get("requests").get(o).exists||r.get("limits").get(o).exists)||a(n,o,["defaultRequest","default","max","min"])};function a(n,o,r){return s(n).some(c=>r.some(l=>c.get(l).get(o).exists))||e.mayBeUnread("LimitRange")}function s({workload:{resource:n}}){let o=`${n.hasOwnNamespace}/${n.namespace}`,r=t.get(o);if(r)return r;let c=e.ofKind("LimitRange").filter(l=>e.sameNamespace(l,n)!==!1).flatMap(({at:l})=>Sf(l));return t.set(o,c),c}}function Sf(e){return e.get("spec").get("limits").items().filter(a=>a.get("type").text()==="Container")}function xt({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function ae({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function fr({at:e,workload:t}){let a=t.spec.get("resources");return[e.get("resources"),a]}var vr=Eo(tn(),1);function P(e,t,a){return Vf(e,t,a)[0]}function Vf(e,t,a){let s=e.length>=8?3:e.length>=4?2:0,n=[];for(let o of t){let r=a(o);if(r===e||Math.abs(r.length-e.length)>=3)continue;let i=Af(r,e);i<s&&hr(r)!==hr(e)&&!Of(r,e)&&n.push({item:o,distance:i})}return n.sort((o,r)=>o.distance-r.distance).map(({item:o})=>o)}function Af(e,t){return Qa(e)===Qa(t)?.5:qf(e,t)?1:(0,vr.distance)(e,t)}function Qa(e){return e.toLowerCase().replace(/[-_.]/g,"")}function qf(e,t){if(e.length!==t.length)return!1;let a=[...e].findIndex((s,n)=>s!==t[n]);return a>=0&&e[a]===t[a+1]&&e[a+1]===t[a]&&e.slice(a+2)===t.slice(a+2)}function hr(e){return e.replace(/\d+/g,"")}function Of(e,t){let a=e.split(/[-_.]/),s=t.split(/[-_.]/);return a.length!==s.length?Math.abs(a.length-s.length)>0&&Qa(e)!==Qa(t):a.some((n,o)=>n!==s[o]&&Math.min(n.length,s[o]?.length??0)<=2)}function it(e){return`${e.name}=${e.text()??""}`}function Ee({pair:e,label:t,isKey:a,workload:s}){return{at:a?e.key:e,values:{selector:it(e),label:it(t),workload:h(s.resource)},related:[{at:a?t.key:t,note:"the label of the pods"}]}}function xe(e){return e.slice(0,e.lastIndexOf("/")+1)}function D(e,t){return xe(e.file)===xe(t.file)}function ha(e,t){let a=s=>s.file===t.file?0:D(s,t)?1:2;return[...e].sort((s,n)=>a(s)-a(n))}var j=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|__[A-Za-z]\w*__|ENC\[AES256_GCM/,Nf=new RegExp(`${j.source}|<[^<>]+>|^[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*$`);function Je(e){return typeof e=="string"&&Nf.test(e)}function U(e){return e.get("protocol").text()??"TCP"}function se({containers:e}){return e.flatMap(({at:t})=>t.get("ports").items())}function St({containers:e,spec:t}){return e.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??t.get("containers").key}function _e(e){return[...new Set(se({containers:e}).flatMap(t=>t.get("containerPort").number()??[]))]}function Et(e){return se({containers:e}).some(t=>[t.get("name"),t.get("containerPort")].some(a=>Je(a.scalar())))}function va({containers:e}){return e.flatMap(t=>t.role==="ephemeral"?[]:[{role:t.role,ports:Mf(t)}])}function Mf(e){return se({containers:[e]}).map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}var $f=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],bS=W($f,({kind:e})=>e);var Tf=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],kS=W(Tf,({by:e})=>e);var Df=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,If=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function jt({group:e,kind:t}){return na(e,t)===void 0&&!Df.test(e)&&!If.test(t)}function pe(e){let t=E(()=>e.resources.filter(a=>jt(a)&&!e.workloadOf(a)));return{exist:()=>t().length>0,mayServe:a=>t().some(s=>e.sameNamespace(a,s)!==!1)}}function Ne(e,t){let a=e.at;return(e.kind==="Secret"?["data","stringData"]:t?["data","binaryData"]:["data"]).flatMap(n=>a.get(n).entries().map(([o])=>o))}var Lf=/^([-+]?[0-9]+)%$/;function ya(e,t,a){if(typeof e=="number")return Number.isInteger(e)?e:void 0;let s=Lf.exec(e);if(s===null)return;let n=Number(s[1])*t/100,o=a==="up"?Math.ceil(n):Math.floor(n);return o===0?0:o}var je=["Deployment","StatefulSet","ReplicaSet"];function ct(e,t){return e.referencesTo(t).flatMap(a=>{let{from:s,state:n}=a;if(n!=="resolved"||!Ef(e,a,t))return[];if(s.visitable==="HorizontalPodAutoscaler"){let c=s,l=c.at.get("spec"),d=l.get("minReplicas").number()??1;return[{resource:c,reference:a,least:d,most:l.get("maxReplicas").number()??d}]}if(s.visitable!=="ScaledObject")return[];let o=s,r=o.at.get("spec"),i=r.get("minReplicaCount").number()??0;return[{resource:o,reference:a,least:i,most:r.get("maxReplicaCount").number()??100}]})}function Ef(e,{from:t,targets:a},s){return e.areNear(t,s)?e.isComplete||e.isNamespaceGiven(t)||D(t,s)?!0:a.filter(n=>e.areNear(t,n)).length===1:!1}function Qe(e,t){let{resource:a,replicas:s}=t,n=ct(e,a);if(n.length>0&&s!==0){let r=Math.min(...n.map(i=>i.least));return{autoscalers:n,least:r,most:Math.max(...n.map(({most:i})=>i))}}if(s===void 0||a.kind==="PodTemplate")return;let o=a.kind==="Pod"||jf(a);if(!(!e.isComplete&&(!o||e.mayBeUnread(a.name))))return{autoscalers:n,least:s,most:s}}function Ze(e,{resource:t}){return e.referencesTo(t).some(({from:a})=>a.visitable!=="VerticalPodAutoscaler"?!1:a.at.get("spec").get("updatePolicy").get("updateMode").text()!=="Off")}function jf(e){return e.at.get("spec").get("replicas").exists}function ba(e,t,a){return e.sameNamespace(t,a)!==!0?!1:e.isComplete?!0:e.isNamespaceGiven(t)?e.areNear(t,a):D(t,a)}function ka({resource:e},t){if(e.visitable!=="Deployment")return!1;let a=e.at.get("spec").get("strategy");if((a.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let s=a.get("rollingUpdate").get("maxSurge").scalar()??"25%",n=a.get("rollingUpdate").get("maxUnavailable").scalar()??"25%";return ya(n,t,"down")===0&&(ya(s,t,"up")??0)>0}function z(e){let t=Se(e).labels(),a=e.get("matchExpressions").value;return Array.isArray(a)&&a.length>0?{matchLabels:t,matchExpressions:a}:{matchLabels:t}}function Se(e){return e.get("matchLabels")}function an(e){return Object.keys(e.labels()).length===e.entries().length}function lt(e){let{matchLabels:t,matchExpressions:a}=z(e);return Object.keys(t).length===0&&a===void 0}function J(e){return e.at.get("spec").get("type").text()==="ExternalName"}function _(e){return e.at.get("spec").get("clusterIP").text()==="None"}function Pt(e,t){return e.ofKind("EndpointSlice").filter(({at:a})=>C(a).get("labels").get("kubernetes.io/service-name").text()===t)}function wa(e){let t=[],a=[e];for(;a.length>0;){let s=a.pop();if(typeof s=="string")t.push(s);else if(Array.isArray(s))for(let n of s)a.push(n);else if(R(s))for(let n of Object.values(s))a.push(n)}return t}function Wt(e,{resource:t}){return ct(e,t).flatMap(Ff)}function xa(e){let{isRequested:t}=Ke(e),a=new Map;return s=>{let{workload:n}=s,o=a.get(n)??Wf(e,n);if(a.set(n,o),o.length===0||!xt(s))return[];let r=[s,...Gf(e,s)];return o.filter(({container:i,resource:c})=>(i===void 0||i===s.name)&&!r.some(l=>t(l,c)))}}function Wf(e,t){let a=Wt(e,t),s=()=>e.mayBeUnread(t.resource.name)||Ze(e,t);return a.length>0&&s()?[]:a}function Gf(e,{workload:{resource:t},name:a}){return e.workloads.filter(s=>s.resource!==t&&s.resource.kind===t.kind&&s.resource.name===t.name&&e.sameNamespace(s.resource,t)!==!1).flatMap(({containers:s})=>s.filter(n=>n.name===a))}function Ff({resource:e}){return e.visitable==="ScaledObject"?Uf(e):zf(e)}var Bf="autoscaling.alpha.kubernetes.io/metrics";function zf(e){let t=e.at.get("spec"),a=t.get("targetCPUUtilizationPercentage"),s=t.get("metrics");if(a.exists||s.items().length===0){if(C(e.at).get("annotations").get(Bf).exists&&!a.exists)return[];let n=a.exists?a:t.get("scaleTargetRef").key;return[{autoscaler:e,resource:"cpu",container:void 0,at:n}]}return s.items().flatMap(n=>["resource","containerResource"].flatMap(o=>{let r=n.get(o),c=r.get("target").get("averageUtilization").exists||r.get("targetAverageUtilization").exists,l=r.get("name").text();if(!l||!c)return[];let d=o==="containerResource"?r.get("container"):void 0;return[{autoscaler:e,resource:l,container:d?.text(),at:r.get("name"),...d?.text()===void 0?{}:{containerAt:d}}]}))}function Uf(e){return e.at.get("spec").get("triggers").items().flatMap(t=>{let a=t.get("type").text(),s=t.get("metadata").labels(),n=t.get("metricType").text()??s.type;return a!=="cpu"&&a!=="memory"||n!==void 0&&n!=="Utilization"?[]:[{autoscaler:e,resource:a,container:s.containerName,at:t.get("type")}]})}var Kf=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,Hf=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function Gt(e){return Kf.test(e)}function Za(e,t){let[a,s]=[yr(e),yr(t)],n=[...a].filter(o=>s.has(o));return a.has("patch")||s.has("patch")?!0:n.some(o=>!Hf.has(o))||n.length===Math.min(a.size,s.size)}function ue(e,t,a){return e.isComplete||t.file===a.file?!0:D(t,a)&&!Gt(xe(t.file))&&!Za(t.file,a.file)}function Sa(e,t,a){return e.isComplete||t.file===a.file?!0:e.areNear(t,a)&&!Gt(xe(t.file))&&!Gt(xe(a.file))}function Me(e,t){return e.kind===t.kind&&e.name===t.name}function yr(e){let t=e.slice(xe(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(a=>a!==""))}var Jf=new Map(Object.entries({"":["users","groups"],"authentication.k8s.io":["userextras","uids"],"certificates.k8s.io":["signers"],extensions:["replicationcontrollers"]})),_f=new Map(Object.entries({"extensions/daemonsets":15,"extensions/deployments":15,"extensions/ingresses":21,"extensions/networkpolicies":15,"extensions/replicasets":15})),Qf=new Map(Object.entries({cm:"configmaps",cj:"cronjobs",crd:"customresourcedefinitions",crds:"customresourcedefinitions",csr:"certificatesigningrequests",deploy:"deployments",ds:"daemonsets",ep:"endpoints",ev:"events",hpa:"horizontalpodautoscalers",ing:"ingresses",limits:"limitranges",netpol:"networkpolicies",no:"nodes",ns:"namespaces",pc:"priorityclasses",pdb:"poddisruptionbudgets",po:"pods",pv:"persistentvolumes",pvc:"persistentvolumeclaims",quota:"resourcequotas",rc:"replicationcontrollers",rs:"replicasets",sa:"serviceaccounts",sc:"storageclasses",sts:"statefulsets",svc:"services"})),Zf=new Map(Object.entries({pods:["attach","binding","ephemeralcontainers","eviction","exec","log","portforward","proxy","resize"],services:["proxy"],nodes:["checkpoint","configz","healthz","log","metrics","pods","proxy","spec","stats"],namespaces:["finalize"],serviceaccounts:["token"],deployments:["rollback","scale"],replicasets:["scale"],statefulsets:["scale"]})),Yf=["status","finalizers"],sn=W(Ae,({plural:e})=>e),ie=new Set(Ae.map(({group:e})=>e)),Pa=["get","list","watch","create","update","patch","delete","deletecollection","use","bind","escalate","impersonate","approve","sign","attest","proxy"];function Ra(e,t){return[...Ae.filter(s=>s.group===e).map(({plural:s})=>s),...Jf.get(e)??[]].filter(s=>{let n=_f.get(`${e}/${s}`);return n===void 0||t<=n})}function nn(e,t){return(sn.get(e)??[]).map(({group:a})=>a).filter(a=>Ra(a,t).includes(e))}function on(e){let t=e.toLowerCase();return sn.has(t)?t:Ae.find(({kind:a})=>a.toLowerCase()===t)?.plural??Qf.get(t)}function rn(e){let t=Zf.get(e);return t?[...t,...Yf]:[]}function cn(e,t){let a=(sn.get(t)??[]).filter(({group:s})=>e.includes(s));return a.length===0?void 0:a.every(({namespaced:s})=>!s)}var Xf={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},eg=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,tg=2**63;function br(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let a=[...t.matchAll(eg)],s=a.length>0&&a.map(([r])=>r).join("")===t,n=a.reduce((r,[,i,c])=>r+Number(i)*(Xf[c??""]??0),0);if(!s||n>=tg)return;let o=n/1e9;return e.startsWith("-")?-o:o}var ag=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],sg=["SUN","MON","TUE","WED","THU","FRI","SAT"],ng={name:"minute",lowest:0,highest:59,names:[]},og={name:"hour",lowest:0,highest:23,names:[]},rg={name:"day of month",lowest:1,highest:31,names:[]},ig={name:"month",lowest:1,highest:12,names:ag},cg={name:"day of week",lowest:0,highest:6,names:sg},ln=5,Ya="@every ",xr=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function Xe(e){if(e==="")return Va("empty",e,"it is empty");if(e.includes("TZ"))return Va("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith(Ya))return dg(e.slice(Ya.length));let t=xr.get(e)??e;return t.startsWith("@")?Va("shorthand",e,mg(e)):pg(t.split(lg).filter(a=>a!==""))}var lg=/(?:[^\S\ufeff]|\u0085)+/;function dg(e){let t=br(e);return t===void 0?Va("duration",e,`${Ye(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function mg(e){let t=e.trim().toLowerCase();return xr.has(t)||t===Ya.trim()?`it has to be written '${t}' exactly${t===Ya.trim()?", with a duration behind it":""}`:`there is no ${Ye(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function pg(e){if(e.length!==ln)return Va("field-count",e.join(" "),ug(e.length));let[t="",a="",s="",n="",o=""]=e,r=Ca(t,ng);if("problem"in r)return r;let i=Ca(a,og);if("problem"in i)return i;let c=Ca(s,rg);if("problem"in c)return c;let l=Ca(n,ig);if("problem"in l)return l;let d=Ca(o,cg);return"problem"in d?d:{cron:{minutes:r.values,hours:i.values,daysOfMonth:c.values,months:l.values,daysOfWeek:d.values,needsBothDays:c.isAny||d.isAny}}}function ug(e){let t=e===ln+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${ln}${t}`}function Ca(e,t){let a=new Set,s=!1;for(let n of e.split(",").filter(o=>o!=="")){let o=fg(n,t);if("problem"in o)return o;for(let r=o.first;r<=o.last;r+=o.step)a.add(r);s||=o.isAny}return{values:a,isAny:s}}function fg(e,t){let{name:a,lowest:s,highest:n}=t,[o="",r,...i]=e.split("/"),[c="",l,...d]=o.split("-"),m=(b,k)=>({problem:{code:b,value:e,text:k,field:a}}),u=c==="*"||c==="?",f=u?s:kr(c,t);if(f===void 0)return m("number",wr(c,t));if(!u&&d.length>0)return m("hyphens",`${a} ${Ye(e)} has two hyphens`);let v=u||l===void 0&&r!==void 0?n:l===void 0?f:kr(l,t);if(v===void 0)return m("number",wr(l??"",t));if(i.length>0)return m("slashes",`${a} ${Ye(e)} has two slashes`);let y=r===void 0?1:Sr(r);return y===void 0?m("number",`the step ${Ye(r??"")} of the ${a} is no number`):f<s?m("too-low",`${a} ${f} is below ${s}`):v>n?m("too-high",gg(v,t)):f>v?m("backwards",`the ${a} runs backwards in ${Ye(e)}`):y===0?m("step",`the step of the ${a} in ${Ye(e)} has to be 1 or more`):{first:f,last:v,step:y,isAny:u&&y===1}}function kr(e,t){let a=t.names.indexOf(e.toUpperCase());return a===-1?Sr(e):t.lowest+a}function Sr(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function wr(e,{name:t,names:a}){let s=e.slice(0,3).toUpperCase();if(e.length>3&&a.includes(s))return`${t} ${Ye(e)} has to be written '${s}'`;if(e==="")return`a number is missing in the ${t}`;let n=a.length>0?` nor a name such as ${a[1]}`:"";return`${t} ${Ye(e)} is ${n===""?"no number":"neither a number"}${n}`}function gg(e,{name:t,highest:a}){return`${t} ${e} is above ${a}${t==="day of week"&&e===7?", Sunday is 0":""}`}function Ye(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function Va(e,t,a){return{problem:{code:e,value:t,text:a}}}var hg=[31,29,31,30,31,30,31,31,30,31,30,31];function dn(e){if("seconds"in e)return!1;let{minutes:t,hours:a,months:s,daysOfMonth:n,daysOfWeek:o,needsBothDays:r}=e;if(t.size===0||a.size===0)return!0;let i=[...s].some(c=>[...n].some(l=>l<=(hg[c-1]??0)));return r?!i||o.size===0:s.size===0||!i&&o.size===0}function Xa({minAvailable:e,maxUnavailable:t},a){let s=Pr(a.map(({pods:l})=>l));if(t===void 0&&typeof e=="number")return mn({healthy:s,expectedPods:s,desiredHealthy:e});let n=t??e;if(n===void 0)return mn({healthy:s,expectedPods:0,desiredHealthy:0});let o=Pr(a.map(({scale:l})=>l??0)),r=ya(n,o,"up");if(r===void 0)return;if(a.some(({isUnscalable:l})=>l))return{expectedPods:0,desiredHealthy:0,disruptionsAllowed:0,uncounted:"unscalable"};let i=t===void 0?r:Math.max(0,o-r),c=mn({healthy:s,expectedPods:o,desiredHealthy:i});return a.some(({scale:l})=>l===void 0)?{...c,uncounted:"bare"}:c}function mn({healthy:e,expectedPods:t,desiredHealthy:a}){let s=t<=0?0:Math.max(0,e-a);return{expectedPods:t,desiredHealthy:a,disruptionsAllowed:s}}function Pr(e){return e.reduce((t,a)=>t+a,0)}var _S=new Set("true false null in as break const continue else for function if import let loop package namespace return var void while".split(" ")),vg=new Set(["kubernetes","orphan","foregroundDeletion"]);function pn(e){return oe(e)&&(e.includes("/")||vg.has(e))}var es="docker.io",yg="index.docker.io",ts="library/";var Rr="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",bg=`(?:${Rr}(?:\\.${Rr})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,Cr="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",kg=`${Cr}(?:/${Cr})*`,wg="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",xg="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",Sg=new RegExp(`^(?:(${bg})/)?(${kg})(?::(${wg}))?(?:@(${xg}))?$`),Pg=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Rg=/^[a-f0-9]{64}$/;function Rt(e){if(Rg.test(e))return;let[t,a]=Cg(e),s=a.split(":",1)[0]??"";if(s!==s.toLowerCase())return;let n=Sg.exec(`${t}/${a}`);if(n===null)return;let[,o="",r="",i,c]=n;if(!(r.length>255)&&!(c!==void 0&&!Pg.test(c)))return{registry:o,repository:r,name:o===""?r:`${o}/${r}`,familiarName:Vg(o,r),tag:i??(c===void 0?"latest":""),explicitTag:i,digest:c}}function Cg(e){let t=e.indexOf("/");if(t===-1)return[es,ts+e];let a=e.slice(0,t),s=e.slice(t+1),n=a==="localhost"||/[.:]/.test(a)||a!==a.toLowerCase(),o=n&&a!==yg?a:es,r=n?s:e,i=o===es&&!r.includes("/");return[o,i?ts+r:r]}function Vg(e,t){if(e==="")return t;if(e!==es)return`${e}/${t}`;if(!t.startsWith(ts))return t;let a=t.slice(ts.length);return a.includes("/")?t:a}var Ag=0xffffn,Vr={4:32,6:128};function $e(e){let t=Or(e);if(t!==void 0)return{family:4,value:t};let a=Ng(e);if(a!==void 0)return a>>32n===Ag?{family:4,value:a&0xffffffffn}:{family:6,value:a}}function fe(e){let t=e.indexOf("/"),a=t===-1?void 0:$e(e.slice(0,t)),s=e.slice(t+1);if(a===void 0||!/^\d{1,9}$/.test(s))return;let n=a.family===4&&e.slice(0,t).includes(":"),o=Number(s)-(n?96:0);if(!(o<0||o>Vr[a.family]))return{address:a,network:{...a,value:qr(a,o)},length:o}}function Ar({network:e,length:t},a){return e.family===a.family&&qr(a,t)===e.value}function un(e,t){return Ar(e,t.network)&&e.length<t.length}function fn(e){return qg(e)?"of the link-local multicast range":$g.find(({range:t})=>t!==void 0&&Ar(t,e))?.words}function qg({family:e,value:t}){let a=t>>112n;return e===6&&a>>8n===0xffn&&(a&0xfn)===2n}function Aa({family:e,value:t}){if(e===4)return[24n,16n,8n,0n].map(o=>String(t>>o&0xffn)).join(".");let a=Array.from({length:8},(o,r)=>Number(t>>BigInt(112-r*16)&0xffffn)),s=Og(a),n=a.map(o=>o.toString(16));return s.length<2?n.join(":"):`${n.slice(0,s.start).join(":")}::${n.slice(s.start+s.length).join(":")}`}function Ct({network:e,length:t}){return`${Aa(e)}/${t}`}function Og(e){let t={start:0,length:0};for(let a=0;a<e.length;a++){let s=0;for(;a+s<e.length&&e[a+s]===0;)s++;s>t.length&&(t={start:a,length:s}),a+=s}return t}function qr({family:e,value:t},a){let s=BigInt(Vr[e]-a);return t>>s<<s}function Or(e){if(e.length>Nr||!/^\d+\.\d+\.\d+\.\d+$/.test(e))return;let t=e.split(".").map(Number);if(!t.some(a=>a>255))return t.reduce((a,s)=>a<<8n|BigInt(s),0n)}var Nr=64;function Ng(e){if(e.length>Nr||!e.includes(":"))return;let t=e.split("::");if(t.length>2)return;let[a,s]=t.map((r,i)=>Mg(r,i===t.length-1));if(a===void 0||t.length===2&&s===void 0)return;let n=8-a.length-(s?.length??0);return(t.length===1?n!==0:n<1)?void 0:[...a,...Array.from({length:n},()=>0),...s??[]].reduce((r,i)=>r<<16n|BigInt(i),0n)}function Mg(e,t){if(e==="")return[];let a=e.split(":"),s=t&&a.at(-1)?.includes(".")===!0?Or(a.pop()??""):void 0;if(a.some(o=>!/^[0-9a-fA-F]+$/.test(o)))return;let n=a.map(o=>Number.parseInt(o,16));if(!n.some(o=>o>65535))return s===void 0?n:[...n,Number(s>>16n),Number(s&0xffffn)]}var $g=[{words:"unspecified",range:fe("0.0.0.0/32")},{words:"unspecified",range:fe("::/128")},{words:"of the loopback range",range:fe("127.0.0.0/8")},{words:"of the loopback range",range:fe("::1/128")},{words:"of the link-local range",range:fe("169.254.0.0/16")},{words:"of the link-local range",range:fe("fe80::/10")},{words:"of the link-local multicast range",range:fe("224.0.0.0/24")}];function gn(e,t){if(e==="")return{count:0};let a=-1,s=0;for(let n of e.split(",")){let o=/^([+-]?\d+)(?:-([+-]?\d+))?$/.exec(n);if(!o)return{problem:"unreadable",part:n};let r=Number(o[1]),i=o[2]===void 0?r:Number(o[2]);if(r>=t||i>=t)return{problem:"too-large",part:n};if(r<=a||o[2]!==void 0&&r>=i)return{problem:"unordered",part:n};s+=i-r+1,a=i}return{count:s}}function ge(e){if(e==null)return new Map;if(typeof e!="object"||Array.isArray(e))return;let t=new Map;for(let[a,s]of Object.entries(e)){let n=T(s);if(n===void 0)return;t.set(a,Tg(n))}return t}function qa(e){return F(e)??{numerator:0n,scale:0,wide:!1}}function Te(e,t){return Tr(e,t,nr)}function Mr(e,t){return Tr(e,t,(a,s)=>M(s,a)>0?s:a)}function as(e,t){let a=BigInt(Math.max(0,Math.trunc(t)));return new Map([...e].map(([s,n])=>[s,{...n,numerator:n.numerator*a}]))}function Vt(e,t){return{requests:$r(e,"requests",t),limits:$r(e,"limits",t)}}function $r(e,t,a){let s=new Map,n=new Map,o=new Map;for(let i of e)i.role!=="init"&&(s=Te(s,i[t])),i.role==="sidecar"&&(n=Te(n,i[t])),i.role==="init"&&(o=Mr(o,Te(i[t],n)));let r=[...a?.[t]??[]].filter(([i])=>i==="cpu"||i==="memory");return new Map([...Mr(s,o),...r])}function Tr(e,t,a){let s=new Map(e);for(let[n,o]of t){let r=s.get(n);s.set(n,r===void 0?o:a(r,o))}return s}function Tg(e){return e.scale<=3?e:{...e,numerator:we({...e,scale:e.scale-3,wide:!0}),scale:3}}var Dg=["min","max","default","defaultRequest","maxLimitRequestRatio"];function Oa(e){if(typeof e!="object"||e===null)return;let t=e,[a,s,n,o,r]=Dg.map(l=>ge(t[l]));if(typeof t.type!="string"||!a||!s||!n||!o||!r)return;let i=t.type==="Container",c=i?new Map([...s,...n]):n;return{type:t.type,min:a,max:s,default:c,defaultRequest:i?new Map([...a,...c,...o]):o,maxLimitRequestRatio:r}}function Ft(e){let t=e.filter(({type:a})=>a==="Container");return{requests:new Map(t.flatMap(({defaultRequest:a})=>[...a])),limits:new Map(t.flatMap(a=>[...a.default]))}}function et(e,t){let a=new Map([...e.limits,...e.requests]);return{...e,requests:new Map([...t.requests,...a]),limits:new Map([...t.limits,...e.limits])}}function Bt(e,t){return[...[...e.min].flatMap(([a,s])=>Ig(t,a,s)),...[...e.max].flatMap(([a,s])=>Lg(t,a,s)),...[...e.maxLimitRequestRatio].flatMap(([a,s])=>Eg(t,a,s))]}function hn(e,t){let a={requests:t,limits:t};return Bt({...e,maxLimitRequestRatio:new Map},a).map(s=>({...s,field:"request"}))}function vn(e,t){return[...t.limits].flatMap(([a,s])=>{let n=e.requests.get(a);return n===void 0||e.limits.has(a)||M(n,s)<=0?[]:[{bound:"max",field:"request",resource:a,enforced:s,found:n}]})}function Ig({requests:e,limits:t},a,s){let n=e.get(a),o=t.get(a),r={bound:"min",resource:a,enforced:s};return n===void 0?[{...r,field:"request"}]:M(n,s)<0?[{...r,field:"request",found:n}]:o&&M(o,s)<0?[{...r,field:"limit",found:o}]:[]}function Lg({requests:e,limits:t},a,s){let n=e.get(a),o=t.get(a),r={bound:"max",resource:a,enforced:s};return o===void 0?[{...r,field:"limit"}]:M(o,s)>0?[{...r,field:"limit",found:o}]:n&&M(n,s)>0?[{...r,field:"request",found:n}]:[]}function Eg({requests:e,limits:t},a,s){let n=e.get(a),o=t.get(a),r={bound:"maxLimitRequestRatio",resource:a,enforced:s};return!n||n.numerator===0n?[{...r,field:"request"}]:!o||o.numerator===0n?[{...r,field:"limit"}]:Dr(o,n)>Dr(s,jg)?[{...r,field:"limit",found:o}]:[]}var jg={numerator:1n,scale:0,wide:!1};function Dr(e,t){return Ir(e)/Ir(t)}function Ir({numerator:e,scale:t}){return t<-20?Number.NaN:Number(e*10n**BigInt(3-t))}function Lr(e){return!e.split("/").includes("..")}function yn(e){return!e.startsWith("/")&&Lr(e)}function Er(e){return{value:e,path:[]}}function O(e,...t){return t.reduce(({value:a,path:s},n)=>({value:bn(a)&&Object.hasOwn(a,n)?a[n]??void 0:void 0,path:[...s,n]}),e)}function We(e,...t){let{value:a,path:s}=O(e,...t);return Array.isArray(a)?a.map((n,o)=>({value:n,path:[...s,o]})):[]}function jr({value:e}){return bn(e)?Object.keys(e):[]}function ne({value:e}){return typeof e=="string"?e:void 0}function Na({value:e}){return e!=null}function Ma({value:e}){return bn(e)}function bn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Wg=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function Wr(e){let t=Er(e),a=O(t,"spec"),s=Wg.flatMap(([n,o])=>We(a,n).map(r=>({name:`${o} '${ne(O(r,"name"))??""}'`,at:r,securityContext:O(r,"securityContext")})));return{annotations:O(t,"metadata","annotations"),spec:a,containers:s}}function At({spec:e,containers:t}){return[{name:"the pod",at:O(e,"securityContext")},...t.map(({name:a,securityContext:s})=>({name:a,at:s}))]}function $a({spec:e}){return O(e,"hostUsers").value===!1}function ss({spec:e}){return O(e,"os","name").value==="windows"}function dt(e,t){return a=>e(a)?[]:t(a)}var Gg=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),Gr=["","container_t","container_init_t","container_kvm_t"],Br=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],zr=[...Br,"net.ipv4.ip_local_reserved_ports"],Ur=[...zr,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],Kr=[...Ur,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],Fg=[...Kr,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],kn=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:Bg}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>wn(e,Gg)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:Ug}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:Kg}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:Hg}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:Jg}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:_g}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:ns},{from:35,violations:dt($a,ns)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>Fr(e,Gr)},{from:31,violations:e=>Fr(e,[...Gr,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:zg},{from:19,violations:xn}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>Ta(e,Br)},{from:27,violations:e=>Ta(e,zr)},{from:29,violations:e=>Ta(e,Ur)},{from:32,violations:e=>Ta(e,Kr)},{from:37,violations:e=>Ta(e,Fg)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:Qg}]}];function wn({containers:e},t){return e.flatMap(({name:a,securityContext:s})=>We(s,"capabilities","add").flatMap(n=>{let o=ne(n);return o===void 0||t.has(o)?[]:[{path:n.path,text:`${a} adds the capability '${o}'`}]}))}function ns({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=O(a,"procMount");return!Na(s)||s.value==="Default"?[]:[{path:s.path,text:`${t} mounts /proc as '${ne(s)??""}'`}]})}function xn(e){return Hr(e,"seccompProfile","seccomp")}function Hr(e,t,a){return At(e).flatMap(({name:s,at:n})=>{let o=O(n,t),r=O(o,"type");return!Ma(o)||r.value==="RuntimeDefault"||r.value==="Localhost"?[]:[{path:r.path,text:`${s} has the ${a} profile '${ne(r)??""}'`}]})}function Bg(e){let t="container.apparmor.security.beta.kubernetes.io/",a=n=>n===""||/^(runtime\/default$|localhost\/)/.test(n),s=jr(e.annotations).flatMap(n=>{let o=O(e.annotations,n),r=ne(o);return!n.startsWith(t)||r===void 0||a(r)?[]:[{path:o.path,text:`container '${n.slice(t.length)}' has the AppArmor profile '${r}'`}]});return[...Hr(e,"appArmorProfile","AppArmor"),...s]}function zg({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:s,at:n})=>({name:s,key:`container.seccomp.security.alpha.kubernetes.io/${ne(O(n,"name"))??""}`}))].flatMap(({name:s,key:n})=>{let o=O(e,n),r=ne(o);return r===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(r)?[]:[{path:o.path,text:`${s} has the seccomp profile '${r}'`}]})}function Ug({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:O(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:a})=>({path:a.path,text:`${t} is true`}))}function Kg({spec:e}){return We(e,"volumes").flatMap(t=>{let a=O(t,"hostPath");return Na(a)?[{path:a.path,text:`volume '${ne(O(t,"name"))??""}' is a hostPath`}]:[]})}function Hg({containers:e}){return e.flatMap(({name:t,at:a})=>We(a,"ports").flatMap(s=>{let{value:n,path:o}=O(s,"hostPort");return typeof n=="number"&&n!==0?[{path:o,text:`${t} uses the host port ${n}`}]:[]}))}function Jg({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],a=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:s,at:n})=>[...t,...a].flatMap(o=>["httpGet","tcpSocket"].flatMap(r=>{let i=O(n,...o,r,"host");return ne(i)?[{path:i.path,text:`${s} sets the host of its ${o.at(-1)}`}]:[]})))}function _g({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=O(a,"privileged");return s.value===!0?[{path:s.path,text:`${t} is privileged`}]:[]})}function Fr(e,t){return At(e).flatMap(({name:a,at:s})=>{let n=O(s,"seLinuxOptions"),o=(r,i)=>r==="type"?!t.includes(i):i!=="";return["type","user","role"].flatMap(r=>{let i=O(n,r),c=ne(i);return c===void 0||!o(r,c)?[]:[{path:i.path,text:`${a} has the SELinux ${r} '${c}'`}]})})}function Ta({spec:e},t){return We(e,"securityContext","sysctls").flatMap(a=>{let s=O(a,"name"),n=ne(s);return n===void 0||t.includes(n)?[]:[{path:s.path,text:`the pod sets the sysctl '${n}'`}]})}function Qg(e){return At(e).flatMap(({name:t,at:a})=>{let s=O(a,"windowsOptions","hostProcess");return s.value===!0?[{path:s.path,text:`${t} runs as a process of the host`}]:[]})}var Zg=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],Yg=new Set(["NET_BIND_SERVICE"]),Xr=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:Jr},{from:25,violations:dt(ss,Jr)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:_r},{from:25,violations:dt(ss,_r)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:ns}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:Xg}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:Qr},{from:35,violations:dt($a,Qr)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:Zr},{from:35,violations:dt($a,Zr)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:Yr},{from:25,violations:dt(ss,Yr)}]}];function Jr({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let s=O(a,"allowPrivilegeEscalation");return s.value===!1?[]:[{path:s.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function _r(e){return[...e.containers.flatMap(({name:a,securityContext:s})=>We(s,"capabilities","drop").some(({value:r})=>r==="ALL")?[]:[{path:O(s,"capabilities","drop").path,text:`${a} does not drop the capabilities 'ALL'`}]),...wn(e,Yg)]}function Xg({spec:e}){return We(e,"volumes").flatMap(t=>{let a=Zg.find(n=>Na(O(t,n)));if(a===void 0)return[];let s=ne(O(t,"name"))??"";return[{path:O(t,a).path,text:`volume '${s}' is of the type ${a}`}]})}function Qr(e){let t=At(e).flatMap(({name:a,at:s})=>{let n=O(s,"runAsNonRoot");return n.value===!1?[{path:n.path,text:`${a} sets runAsNonRoot to false`}]:[]});return t.length>0||O(e.spec,"securityContext","runAsNonRoot").value===!0?t:ei(e,"runAsNonRoot",({value:a})=>a===!0)}function Zr(e){return At(e).flatMap(({name:t,at:a})=>{let s=O(a,"runAsUser");return s.value===0?[{path:s.path,text:`${t} runs as user 0, which is root`}]:[]})}function Yr(e){let t=xn(e);return t.length>0||Ma(O(e.spec,"securityContext","seccompProfile"))?t:ei(e,"seccompProfile",Ma)}function ei({spec:e,containers:t},a,s){let n=t.filter(({securityContext:o})=>!s(O(o,a)));return n.length>1&&n.length===t.length?[{path:O(e,"securityContext",a).path,text:`neither the pod nor its containers set ${a}`}]:n.map(({name:o,securityContext:r})=>({path:O(r,a).path,text:`neither the pod nor ${o} sets ${a}`}))}var X="pod-security.kubernetes.io/",eh=["enforce","audit","warn"],Pn=["privileged","baseline","restricted"],qt=eh.flatMap(e=>[X+e,`${X}${e}-version`]);function zt(e){let t=d=>Object.hasOwn(e,d)?e[d]:void 0,a=qt.flatMap(d=>{let m=t(d),u=d.endsWith("-version")?"version":"level";return m===void 0||(u==="version"?ti(m):Sn(m))!==void 0?[]:[{label:d,value:m,code:u}]}),s=d=>{let m=t(X+d),u=t(`${X}${d}-version`),f=d==="enforce"?"restricted":"privileged";return{level:m===void 0?"privileged":Sn(m)??f,version:u===void 0?"latest":ti(u)??"latest"}},n=s("enforce"),o=Sn(t(`${X}enforce`)??"")!==void 0,r=s("warn"),i=o&&t(`${X}warn`)===void 0&&n.level!=="privileged",c=t(`${X}warn-version`)!==void 0,l={level:n.level,version:c?r.version:n.version};return{enforce:n,audit:s("audit"),warn:i?l:r,problems:a}}function Sn(e){return Pn.find(t=>t===e)}function ti(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var th=[...kn,...Xr];function ai(e,t){let a=Wr(e);return sh(t).flatMap(({control:s,version:n})=>{let[o,...r]=n.violations(a);return o===void 0?[]:[{control:s,violations:[o,...r]}]})}var ah=33;function Rn(e,{level:t,version:a},s){let n=a==="latest"?s:Math.min(a,s),o=({id:r})=>s>=ah||!r.startsWith("procMount");return ai(e,{level:t,version:n}).filter(({control:r})=>o(r))}function sh({level:e,version:t}){if(e==="privileged")return[];let a=t==="latest"?Number.POSITIVE_INFINITY:t,n=(e==="baseline"?kn:th).flatMap(r=>{let i=r.versions.findLast(({from:c})=>c<=a);return i===void 0?[]:[{control:r,version:i}]}),o=new Set(n.map(({control:r})=>r.replaces));return n.filter(({control:r})=>!o.has(r.id))}function Cn({servicePort:e,containers:t,sidecarsCount:a}){let s=e.targetPort||e.port;if(typeof s=="number")return{number:s,found:!0};let n=si(e),o=nh(t,a).flatMap(r=>r.ports??[]).find(r=>r.name===s&&si(r)===n);return o===void 0?{found:!1}:{number:o.containerPort,found:!0}}function nh(e,t){let a=e.filter(({role:s})=>s===void 0||s==="container");return t?[...a,...e.filter(({role:s})=>s==="sidecar")]:a}function si(e){return e.protocol||"TCP"}var oh=new Set(["cpu","memory","requests.cpu","requests.memory","limits.cpu","limits.memory"]),ni=["cpu","memory","ephemeral-storage"];function os({requests:e,limits:t}){let a=new Map;for(let[s,n]of e){let o=ni.some(r=>r===s);(o||s.startsWith("hugepages-"))&&a.set(s,n),(o||s.startsWith("hugepages-")||ih(s))&&a.set(`requests.${s}`,n)}for(let s of ni){let n=t.get(s);n!==void 0&&a.set(`limits.${s}`,n)}return a}function Vn(e,t){let a=os(t);return[...e].filter(s=>oh.has(s)&&!a.has(s)).sort()}function Ut(e,t){let a=Ae.find(n=>n.group===e&&n.kind===t)?.plural;if(a===void 0)return new Map;let s=[`count/${a}${e===""?"":`.${e}`}`];return e===""&&rh.has(a)&&s.push(a),new Map(s.map(n=>[n,qa(1)]))}var rh=new Set(["configmaps","persistentvolumeclaims","replicationcontrollers","resourcequotas","secrets","services"]);function An({storage:e,className:t}){let a=new Map(Ut("","PersistentVolumeClaim")),s=t===""?void 0:`${t}.storageclass.storage.k8s.io/`;return s!==void 0&&a.set(`${s}persistentvolumeclaims`,qa(1)),e!==void 0&&a.set("requests.storage",e),e!==void 0&&s!==void 0&&a.set(`${s}requests.storage`,e),a}function qn({type:e,ports:t,allocates:a}){let s=e==="LoadBalancer",n=s&&a===!1?t.filter(({nodePort:o})=>o):t;return new Map([...Ut("","Service"),["services.loadbalancers",qa(s?1:0)],["services.nodeports",qa(s||e==="NodePort"?n.length:0)]])}function On({name:e,operator:t,values:a},s){switch(e){case"Terminating":return s.hasDeadline;case"NotTerminating":return!s.hasDeadline;case"BestEffort":return s.isBestEffort;case"NotBestEffort":return!s.isBestEffort;case"PriorityClass":{let{priorityClassName:n}=s;return n?t==="Exists"?!0:t==="DoesNotExist"?!1:t==="In"?a.includes(n):t==="NotIn"?!a.includes(n):void 0:void 0}default:return}}function ih(e){return e.includes("/")&&!/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("requests.")}var oi="[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?",qP=new RegExp(`^(?:${oi}[./])*${oi}$`);function Nn(e){let t=ch(e);return t.startsWith("net.")?"net":t==="kernel.sem"||["kernel.shm","kernel.msg","fs.mqueue."].some(s=>t.startsWith(s))?"ipc":void 0}function ch(e){let[t]=e.match(/[./]/)??[];return t==="/"?e.replace(/[./]/g,a=>a==="/"?".":"/"):e}var ri=Eo(tn(),1);function N(e){return e===void 0?"":` (did you mean '${e}'?)`}function Pe(e){return e>0?` and ${e} more`:""}function Re(e,t){return`${e} ${t}${e===1?"":"s"}`}function Q(e,t=Number.POSITIVE_INFINITY){return[...new Set(e)].slice(0,t).map(a=>`'${a}'`).join(", ")}function Ge(e,t){let a=e.at(-1)??"";return e.length<2?a:`${e.slice(0,-1).join(", ")} ${t} ${a}`}function L(e,t){let a=e.toLowerCase(),s,n=(e.length<=3?1:e.length<=8?2:3)+1;for(let o of t){if(e.length>=3&&o.toLowerCase().startsWith(a)&&o!==e)return o;if(Math.abs(o.length-e.length)>=n)continue;let r=(0,ri.distance)(a,o.toLowerCase());r<n&&(s=o,n=r)}return s}function ii(e,t){return N(L(e,t))}var Mn=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),lh=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),dh=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function $n(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(Mn.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!mh(e))return{code:"unknown",...fh(e,t)};let a=ph(e,t);return a===e?void 0:{code:"case",...a===void 0?{}:{suggestion:a}}}function mh(e){let[t="",...a]=e.split("/");if(!rs(t,a.length===0?Mn:lh))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function ph(e,t){if(!e.includes("/"))return rs(e,Mn);let a=rs(e,t);return a!==void 0?a:e.split(/[/_-]/).every(uh)?e:void 0}function uh(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||dh.test(e)}function fh(e,t){let a=e.trim().replace(/[\s-]+/g,"_"),s=t.find(o=>o.toLowerCase().endsWith(`/${a.toLowerCase()}`)),n=rs(a,t)??s??L(a,t);return n===void 0?{}:{suggestion:n}}function rs(e,t){let a=e.toLowerCase();return[...t].find(s=>s.toLowerCase()===a)}var Tn={"v1 Binding":'{"type":"core/v1/Binding","name":"path-segment"}',"v1 ConfigMap":'{"type":"core/v1/ConfigMap","since":2,"name":"dns-subdomain"}',"v1 Endpoints":'{"type":"core/v1/Endpoints","deprecated":33,"use":"discovery.k8s.io/v1 EndpointSlice","name":"dns-subdomain"}',"v1 Event":'{"type":"core/v1/Event","name":"path-segment"}',"v1 LimitRange":'{"type":"core/v1/LimitRange","name":"dns-subdomain"}',"v1 PersistentVolumeClaim":'{"type":"core/v1/PersistentVolumeClaim","name":"dns-subdomain"}',"v1 Pod":'{"type":"core/v1/Pod","name":"dns-subdomain"}',"v1 PodTemplate":'{"type":"core/v1/PodTemplate","name":"dns-subdomain"}',"v1 ReplicationController":'{"type":"core/v1/ReplicationController","name":"dns-subdomain"}',"v1 ResourceQuota":'{"type":"core/v1/ResourceQuota","name":"dns-subdomain"}',"v1 Secret":'{"type":"core/v1/Secret","name":"dns-subdomain"}',"v1 Service":'{"type":"core/v1/Service","name":[{"format":"dns-1035-label","until":35},{"format":"dns-label","since":36}]}',"v1 ServiceAccount":'{"type":"core/v1/ServiceAccount","name":"dns-subdomain"}',"apps/v1 ControllerRevision":'{"type":"apps/v1/ControllerRevision","since":9,"name":"dns-subdomain"}',"apps/v1beta2 ControllerRevision":'{"type":"apps/v1beta2/ControllerRevision","removed":16,"since":8,"deprecated":9,"use":"apps/v1 ControllerRevision","name":"dns-subdomain"}',"apps/v1beta1 ControllerRevision":'{"type":"apps/v1beta1/ControllerRevision","removed":16,"since":7,"deprecated":8,"use":"apps/v1 ControllerRevision","name":"dns-subdomain"}',"apps/v1 DaemonSet":'{"type":"apps/v1/DaemonSet","since":9,"name":"dns-subdomain"}',"apps/v1beta2 DaemonSet":'{"type":"apps/v1beta2/DaemonSet","removed":16,"since":8,"deprecated":9,"use":"apps/v1 DaemonSet","name":"dns-subdomain"}',"apps/v1 Deployment":'{"type":"apps/v1/Deployment","since":9,"name":"dns-subdomain"}',"apps/v1beta2 Deployment":'{"type":"apps/v1beta2/Deployment","removed":16,"since":8,"deprecated":9,"use":"apps/v1 Deployment","name":"dns-subdomain"}',"apps/v1beta1 Deployment":'{"type":"apps/v1beta1/Deployment","removed":16,"since":6,"deprecated":8,"use":"apps/v1 Deployment","name":"dns-subdomain"}',"apps/v1 ReplicaSet":'{"type":"apps/v1/ReplicaSet","since":9,"name":"dns-subdomain"}',"apps/v1beta2 ReplicaSet":'{"type":"apps/v1beta2/ReplicaSet","removed":16,"since":8,"deprecated":9,"use":"apps/v1 ReplicaSet","name":"dns-subdomain"}',"apps/v1 StatefulSet":'{"type":"apps/v1/StatefulSet","since":9,"name":"dns-label"}',"apps/v1beta2 StatefulSet":'{"type":"apps/v1beta2/StatefulSet","removed":16,"since":8,"deprecated":9,"use":"apps/v1 StatefulSet","name":"dns-label"}',"apps/v1beta1 StatefulSet":'{"type":"apps/v1beta1/StatefulSet","removed":16,"since":5,"deprecated":8,"use":"apps/v1 StatefulSet","name":"dns-label"}',"authorization.k8s.io/v1 LocalSubjectAccessReview":'{"type":"authorization/v1/LocalSubjectAccessReview","since":19,"name":"nameless"}',"authorization.k8s.io/v1beta1 LocalSubjectAccessReview":'{"type":"authorization/v1beta1/LocalSubjectAccessReview","removed":22,"since":2,"deprecated":19,"use":"authorization.k8s.io/v1 LocalSubjectAccessReview","name":"nameless"}',"autoscaling/v2 HorizontalPodAutoscaler":'{"type":"autoscaling/v2/HorizontalPodAutoscaler","since":23,"name":"dns-subdomain"}',"autoscaling/v1 HorizontalPodAutoscaler":'{"type":"autoscaling/v1/HorizontalPodAutoscaler","since":2,"name":"dns-subdomain"}',"autoscaling/v2beta2 HorizontalPodAutoscaler":'{"type":"autoscaling/v2beta2/HorizontalPodAutoscaler","removed":26,"since":12,"deprecated":23,"use":"autoscaling/v2 HorizontalPodAutoscaler","name":"dns-subdomain"}',"autoscaling/v2beta1 HorizontalPodAutoscaler":'{"type":"autoscaling/v2beta1/HorizontalPodAutoscaler","removed":25,"since":8,"deprecated":22,"use":"autoscaling/v2 HorizontalPodAutoscaler","name":"dns-subdomain"}',"batch/v1 CronJob":'{"type":"batch/v1/CronJob","since":21,"name":"cron-job-name"}',"batch/v1beta1 CronJob":'{"type":"batch/v1beta1/CronJob","removed":25,"since":8,"deprecated":21,"use":"batch/v1 CronJob","name":"cron-job-name"}',"batch/v2alpha1 CronJob":'{"type":"batch/v2alpha1/CronJob","removed":21,"since":5,"deprecated":8,"use":"batch/v1 CronJob","name":"cron-job-name"}',"batch/v1 Job":'{"type":"batch/v1/Job","since":2,"name":"dns-subdomain"}',"certificates.k8s.io/v1beta1 PodCertificateRequest":'{"type":"certificates/v1beta1/PodCertificateRequest","since":35,"deprecated":38,"removed":41,"name":"dns-subdomain"}',"certificates.k8s.io/v1alpha1 PodCertificateRequest":'{"type":"certificates/v1alpha1/PodCertificateRequest","since":34,"removed":35,"name":"dns-subdomain"}',"coordination.k8s.io/v1 Lease":'{"type":"coordination/v1/Lease","since":14,"name":"dns-subdomain"}',"coordination.k8s.io/v1beta1 Lease":'{"type":"coordination/v1beta1/Lease","removed":22,"since":12,"deprecated":19,"use":"coordination.k8s.io/v1 Lease","name":"dns-subdomain"}',"coordination.k8s.io/v1beta1 LeaseCandidate":'{"type":"coordination/v1beta1/LeaseCandidate","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"coordination.k8s.io/v1alpha2 LeaseCandidate":'{"type":"coordination/v1alpha2/LeaseCandidate","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"coordination.k8s.io/v1alpha1 LeaseCandidate":'{"name":"dns-subdomain"}',"discovery.k8s.io/v1 EndpointSlice":'{"type":"discovery/v1/EndpointSlice","since":21,"name":"dns-subdomain"}',"discovery.k8s.io/v1beta1 EndpointSlice":'{"type":"discovery/v1beta1/EndpointSlice","removed":25,"since":16,"deprecated":21,"use":"discovery.k8s.io/v1 EndpointSlice","name":"dns-subdomain"}',"events.k8s.io/v1 Event":'{"type":"events/v1/Event","since":19,"name":"path-segment"}',"events.k8s.io/v1beta1 Event":'{"type":"events/v1beta1/Event","removed":25,"since":8,"deprecated":22,"name":"path-segment"}',"extensions/v1beta1 DaemonSet":'{"type":"extensions/v1beta1/DaemonSet","removed":16,"since":1,"deprecated":8,"use":"apps/v1 DaemonSet"}',"extensions/v1beta1 Deployment":'{"type":"extensions/v1beta1/Deployment","removed":16,"since":1,"deprecated":8,"use":"apps/v1 Deployment"}',"extensions/v1beta1 Ingress":'{"type":"extensions/v1beta1/Ingress","removed":22,"since":1,"deprecated":14,"use":"networking.k8s.io/v1 Ingress"}',"extensions/v1beta1 NetworkPolicy":'{"type":"extensions/v1beta1/NetworkPolicy","removed":16,"since":3,"deprecated":9,"use":"networking.k8s.io/v1 NetworkPolicy"}',"extensions/v1beta1 ReplicaSet":'{"type":"extensions/v1beta1/ReplicaSet","removed":16,"since":2,"deprecated":8,"use":"apps/v1 ReplicaSet"}',"networking.k8s.io/v1 Ingress":'{"type":"networking/v1/Ingress","since":19,"name":"dns-subdomain"}',"networking.k8s.io/v1beta1 Ingress":'{"type":"networking/v1beta1/Ingress","removed":22,"since":14,"deprecated":19,"use":"networking.k8s.io/v1 Ingress","name":"dns-subdomain"}',"networking.k8s.io/v1 NetworkPolicy":'{"type":"networking/v1/NetworkPolicy","since":7,"name":"dns-subdomain"}',"policy/v1 Eviction":'{"type":"policy/v1/Eviction","since":22}',"policy/v1beta1 Eviction":'{"type":"policy/v1beta1/Eviction","removed":25,"since":5,"deprecated":22}',"policy/v1 PodDisruptionBudget":'{"type":"policy/v1/PodDisruptionBudget","since":21,"name":"dns-subdomain"}',"policy/v1beta1 PodDisruptionBudget":'{"type":"policy/v1beta1/PodDisruptionBudget","removed":25,"since":5,"deprecated":21,"use":"policy/v1 PodDisruptionBudget","name":"dns-subdomain"}',"rbac.authorization.k8s.io/v1 Role":'{"type":"rbac/v1/Role","since":8,"name":"path-segment"}',"rbac.authorization.k8s.io/v1beta1 Role":'{"type":"rbac/v1beta1/Role","removed":22,"since":6,"deprecated":17,"use":"rbac.authorization.k8s.io/v1 Role","name":"path-segment"}',"rbac.authorization.k8s.io/v1alpha1 Role":'{"type":"rbac/v1alpha1/Role","removed":23,"name":"path-segment"}',"rbac.authorization.k8s.io/v1 RoleBinding":'{"type":"rbac/v1/RoleBinding","since":8,"name":"path-segment"}',"rbac.authorization.k8s.io/v1beta1 RoleBinding":'{"type":"rbac/v1beta1/RoleBinding","removed":22,"since":6,"deprecated":17,"use":"rbac.authorization.k8s.io/v1 RoleBinding","name":"path-segment"}',"rbac.authorization.k8s.io/v1alpha1 RoleBinding":'{"type":"rbac/v1alpha1/RoleBinding","removed":23,"name":"path-segment"}',"resource.k8s.io/v1alpha1 PodScheduling":'{"type":"resource/v1alpha1/PodScheduling","since":26,"removed":27}',"resource.k8s.io/v1alpha3 PodSchedulingContext":"{}","resource.k8s.io/v1alpha2 PodSchedulingContext":'{"type":"resource/v1alpha2/PodSchedulingContext","since":27,"removed":31}',"resource.k8s.io/v1 ResourceClaim":'{"type":"resource/v1/ResourceClaim","since":34,"name":"dns-subdomain"}',"resource.k8s.io/v1beta2 ResourceClaim":'{"type":"resource/v1beta2/ResourceClaim","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1beta1 ResourceClaim":'{"type":"resource/v1beta1/ResourceClaim","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 ResourceClaim":'{"type":"resource/v1alpha3/ResourceClaim","since":31,"removed":37,"deprecated":34,"use":"resource.k8s.io/v1beta1 ResourceClaim","name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClaim":'{"type":"resource/v1alpha2/ResourceClaim","since":27,"removed":31,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha1 ResourceClaim":'{"type":"resource/v1alpha1/ResourceClaim","since":26,"removed":27,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClaimParameters":'{"type":"resource/v1alpha2/ResourceClaimParameters","since":30,"removed":31}',"resource.k8s.io/v1 ResourceClaimTemplate":'{"type":"resource/v1/ResourceClaimTemplate","since":34,"name":"dns-subdomain"}',"resource.k8s.io/v1beta2 ResourceClaimTemplate":'{"type":"resource/v1beta2/ResourceClaimTemplate","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1beta1 ResourceClaimTemplate":'{"type":"resource/v1beta1/ResourceClaimTemplate","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 ResourceClaimTemplate":'{"type":"resource/v1alpha3/ResourceClaimTemplate","since":31,"removed":37,"deprecated":34,"use":"resource.k8s.io/v1beta1 ResourceClaimTemplate","name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClaimTemplate":'{"type":"resource/v1alpha2/ResourceClaimTemplate","since":27,"removed":31,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha1 ResourceClaimTemplate":'{"type":"resource/v1alpha1/ResourceClaimTemplate","since":26,"removed":27,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClassParameters":'{"type":"resource/v1alpha2/ResourceClassParameters","since":30,"removed":31}',"scheduling.k8s.io/v1alpha2 PodGroup":'{"type":"scheduling/v1alpha2/PodGroup","since":35}',"scheduling.k8s.io/v1alpha2 Workload":'{"type":"scheduling/v1alpha2/Workload","since":35}',"scheduling.k8s.io/v1alpha1 Workload":"{}","settings.k8s.io/v1alpha1 PodPreset":'{"type":"settings/v1alpha1/PodPreset","removed":20,"since":6}',"storage.k8s.io/v1 CSIStorageCapacity":'{"type":"storage/v1/CSIStorageCapacity","since":24,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 CSIStorageCapacity":'{"type":"storage/v1beta1/CSIStorageCapacity","since":21,"removed":27,"deprecated":24,"use":"storage.k8s.io/v1 CSIStorageCapacity","name":"dns-subdomain"}',"storage.k8s.io/v1alpha1 CSIStorageCapacity":'{"type":"storage/v1alpha1/CSIStorageCapacity","since":19,"removed":24,"deprecated":21,"use":"storage.k8s.io/v1beta1 CSIStorageCapacity","name":"dns-subdomain"}',"v1 ComponentStatus":'{"type":"core/v1/ComponentStatus","deprecated":19}',"v1 Namespace":'{"type":"core/v1/Namespace","name":"dns-label"}',"v1 Node":'{"type":"core/v1/Node","name":"dns-subdomain"}',"v1 PersistentVolume":'{"type":"core/v1/PersistentVolume","name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 MutatingAdmissionPolicy":'{"type":"admissionregistration/v1/MutatingAdmissionPolicy","since":36,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy":'{"type":"admissionregistration/v1beta1/MutatingAdmissionPolicy","since":34,"deprecated":37,"removed":40,"use":"admissionregistration.k8s.io/v1 MutatingAdmissionPolicy","name":"dns-subdomain"}',"admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy":'{"type":"admissionregistration/v1alpha1/MutatingAdmissionPolicy","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1/MutatingAdmissionPolicyBinding","since":36,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1beta1/MutatingAdmissionPolicyBinding","since":34,"deprecated":37,"removed":40,"use":"admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding","name":"dns-subdomain"}',"admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1alpha1/MutatingAdmissionPolicyBinding","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 MutatingWebhookConfiguration":'{"type":"admissionregistration/v1/MutatingWebhookConfiguration","since":16,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration":'{"type":"admissionregistration/v1beta1/MutatingWebhookConfiguration","removed":22,"since":9,"deprecated":16,"use":"admissionregistration.k8s.io/v1 MutatingWebhookConfiguration","name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy":'{"type":"admissionregistration/v1/ValidatingAdmissionPolicy","since":30,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy":'{"type":"admissionregistration/v1beta1/ValidatingAdmissionPolicy","since":28,"removed":34,"deprecated":31,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy":'{"type":"admissionregistration/v1alpha1/ValidatingAdmissionPolicy","since":26,"removed":32,"deprecated":29,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1/ValidatingAdmissionPolicyBinding","since":30,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1beta1/ValidatingAdmissionPolicyBinding","since":28,"removed":34,"deprecated":31,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding":'{"type":"admissionregistration/v1alpha1/ValidatingAdmissionPolicyBinding","since":26,"removed":32,"deprecated":29,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration":'{"type":"admissionregistration/v1/ValidatingWebhookConfiguration","since":16,"name":"dns-subdomain"}',"admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration":'{"type":"admissionregistration/v1beta1/ValidatingWebhookConfiguration","removed":22,"since":9,"deprecated":16,"use":"admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration","name":"dns-subdomain"}',"apiextensions.k8s.io/v1 CustomResourceDefinition":'{"type":"apiextensions/v1/CustomResourceDefinition","since":16,"name":"dns-subdomain"}',"apiextensions.k8s.io/v1beta1 CustomResourceDefinition":'{"type":"apiextensions/v1beta1/CustomResourceDefinition","removed":22,"since":7,"deprecated":16,"use":"apiextensions.k8s.io/v1 CustomResourceDefinition","name":"dns-subdomain"}',"apiregistration.k8s.io/v1 APIService":'{"type":"apiregistration/v1/APIService","since":10,"name":"path-segment"}',"apiregistration.k8s.io/v1beta1 APIService":'{"type":"apiregistration/v1beta1/APIService","since":7,"removed":22,"deprecated":19,"use":"apiregistration.k8s.io/v1 APIService","name":"path-segment"}',"auditregistration.k8s.io/v1alpha1 AuditSink":'{"type":"auditregistration/v1alpha1/AuditSink","removed":19}',"authentication.k8s.io/v1 SelfSubjectReview":'{"type":"authentication/v1/SelfSubjectReview","since":28,"name":"nameless"}',"authentication.k8s.io/v1beta1 SelfSubjectReview":'{"type":"authentication/v1beta1/SelfSubjectReview","since":27,"removed":33,"deprecated":30,"name":"nameless"}',"authentication.k8s.io/v1alpha1 SelfSubjectReview":'{"type":"authentication/v1alpha1/SelfSubjectReview","since":26,"removed":32,"deprecated":29,"name":"nameless"}',"authentication.k8s.io/v1 TokenReview":'{"type":"authentication/v1/TokenReview","since":6,"name":"nameless"}',"authentication.k8s.io/v1beta1 TokenReview":'{"type":"authentication/v1beta1/TokenReview","removed":22,"since":4,"deprecated":19,"use":"authentication.k8s.io/v1 TokenReview","name":"nameless"}',"authorization.k8s.io/v1 SelfSubjectAccessReview":'{"type":"authorization/v1/SelfSubjectAccessReview","since":19,"name":"nameless"}',"authorization.k8s.io/v1beta1 SelfSubjectAccessReview":'{"type":"authorization/v1beta1/SelfSubjectAccessReview","removed":22,"since":2,"deprecated":19,"use":"authorization.k8s.io/v1 SelfSubjectAccessReview","name":"nameless"}',"authorization.k8s.io/v1 SelfSubjectRulesReview":'{"type":"authorization/v1/SelfSubjectRulesReview","since":19,"name":"nameless"}',"authorization.k8s.io/v1beta1 SelfSubjectRulesReview":'{"type":"authorization/v1beta1/SelfSubjectRulesReview","removed":22,"since":8,"deprecated":19,"use":"authorization.k8s.io/v1 SelfSubjectRulesReview","name":"nameless"}',"authorization.k8s.io/v1 SubjectAccessReview":'{"type":"authorization/v1/SubjectAccessReview","since":6,"name":"nameless"}',"authorization.k8s.io/v1beta1 SubjectAccessReview":'{"type":"authorization/v1beta1/SubjectAccessReview","removed":22,"since":2,"deprecated":19,"use":"authorization.k8s.io/v1 SubjectAccessReview","name":"nameless"}',"certificates.k8s.io/v1 CertificateSigningRequest":'{"type":"certificates/v1/CertificateSigningRequest","since":19,"name":"path-segment"}',"certificates.k8s.io/v1beta1 CertificateSigningRequest":'{"type":"certificates/v1beta1/CertificateSigningRequest","removed":22,"since":12,"deprecated":19,"use":"certificates.k8s.io/v1 CertificateSigningRequest","name":"path-segment"}',"certificates.k8s.io/v1beta1 ClusterTrustBundle":'{"type":"certificates/v1beta1/ClusterTrustBundle","since":33,"deprecated":37,"removed":40,"name":"path-segment"}',"certificates.k8s.io/v1alpha1 ClusterTrustBundle":'{"type":"certificates/v1alpha1/ClusterTrustBundle","since":26,"deprecated":34,"removed":37,"name":"path-segment"}',"extensions/v1beta1 PodSecurityPolicy":'{"type":"extensions/v1beta1/PodSecurityPolicy","removed":16,"since":10,"deprecated":11,"use":"policy/v1beta1 PodSecurityPolicy"}',"flowcontrol.apiserver.k8s.io/v1 FlowSchema":'{"type":"flowcontrol/v1/FlowSchema","since":29,"name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema":'{"type":"flowcontrol/v1beta3/FlowSchema","since":26,"removed":32,"deprecated":29,"use":"flowcontrol.apiserver.k8s.io/v1 FlowSchema","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema":'{"type":"flowcontrol/v1beta2/FlowSchema","since":23,"removed":29,"deprecated":26,"use":"flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema":'{"type":"flowcontrol/v1beta1/FlowSchema","since":20,"removed":26,"deprecated":23,"use":"flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema":'{"type":"flowcontrol/v1alpha1/FlowSchema","removed":21,"name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration":'{"type":"flowcontrol/v1/PriorityLevelConfiguration","since":29,"name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration":'{"type":"flowcontrol/v1beta3/PriorityLevelConfiguration","since":26,"removed":32,"deprecated":29,"use":"flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration":'{"type":"flowcontrol/v1beta2/PriorityLevelConfiguration","since":23,"removed":29,"deprecated":26,"use":"flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration":'{"type":"flowcontrol/v1beta1/PriorityLevelConfiguration","since":20,"removed":26,"deprecated":23,"use":"flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration","name":"dns-subdomain"}',"flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration":'{"type":"flowcontrol/v1alpha1/PriorityLevelConfiguration","removed":21,"name":"dns-subdomain"}',"internal.apiserver.k8s.io/v1alpha1 StorageVersion":'{"type":"apiserverinternal/v1alpha1/StorageVersion","since":20}',"networking.k8s.io/v1alpha1 ClusterCIDR":'{"type":"networking/v1alpha1/ClusterCIDR","since":25,"removed":29}',"networking.k8s.io/v1 IPAddress":'{"type":"networking/v1/IPAddress","since":33,"name":"ip"}',"networking.k8s.io/v1beta1 IPAddress":'{"type":"networking/v1beta1/IPAddress","since":31,"deprecated":34,"removed":37,"name":"ip"}',"networking.k8s.io/v1alpha1 IPAddress":'{"type":"networking/v1alpha1/IPAddress","since":27,"removed":33,"deprecated":30,"name":"ip"}',"networking.k8s.io/v1 IngressClass":'{"type":"networking/v1/IngressClass","since":19,"name":"dns-subdomain"}',"networking.k8s.io/v1beta1 IngressClass":'{"type":"networking/v1beta1/IngressClass","since":18,"removed":22,"deprecated":19,"use":"networking.k8s.io/v1 IngressClassList","name":"dns-subdomain"}',"networking.k8s.io/v1 ServiceCIDR":'{"type":"networking/v1/ServiceCIDR","since":33,"name":"dns-subdomain"}',"networking.k8s.io/v1beta1 ServiceCIDR":'{"type":"networking/v1beta1/ServiceCIDR","since":31,"deprecated":34,"removed":37,"name":"dns-subdomain"}',"networking.k8s.io/v1alpha1 ServiceCIDR":'{"type":"networking/v1alpha1/ServiceCIDR","since":27,"removed":33,"deprecated":30,"name":"dns-subdomain"}',"node.k8s.io/v1 RuntimeClass":'{"type":"node/v1/RuntimeClass","since":20,"name":"dns-subdomain"}',"node.k8s.io/v1beta1 RuntimeClass":'{"type":"node/v1beta1/RuntimeClass","removed":25,"since":13,"deprecated":22,"name":"dns-subdomain"}',"node.k8s.io/v1alpha1 RuntimeClass":'{"type":"node/v1alpha1/RuntimeClass","removed":23,"name":"dns-subdomain"}',"policy/v1beta1 PodSecurityPolicy":'{"type":"policy/v1beta1/PodSecurityPolicy","removed":25,"since":10,"deprecated":21}',"rbac.authorization.k8s.io/v1 ClusterRole":'{"type":"rbac/v1/ClusterRole","since":8,"name":"path-segment"}',"rbac.authorization.k8s.io/v1beta1 ClusterRole":'{"type":"rbac/v1beta1/ClusterRole","removed":22,"since":6,"deprecated":17,"use":"rbac.authorization.k8s.io/v1 ClusterRole","name":"path-segment"}',"rbac.authorization.k8s.io/v1alpha1 ClusterRole":'{"type":"rbac/v1alpha1/ClusterRole","removed":23,"name":"path-segment"}',"rbac.authorization.k8s.io/v1 ClusterRoleBinding":'{"type":"rbac/v1/ClusterRoleBinding","since":8,"name":"path-segment"}',"rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding":'{"type":"rbac/v1beta1/ClusterRoleBinding","removed":22,"since":6,"deprecated":17,"use":"rbac.authorization.k8s.io/v1 ClusterRoleBinding","name":"path-segment"}',"rbac.authorization.k8s.io/v1alpha1 ClusterRoleBinding":'{"type":"rbac/v1alpha1/ClusterRoleBinding","removed":23,"name":"path-segment"}',"resource.k8s.io/v1 DeviceClass":'{"type":"resource/v1/DeviceClass","since":34,"name":"dns-subdomain"}',"resource.k8s.io/v1beta2 DeviceClass":'{"type":"resource/v1beta2/DeviceClass","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1beta1 DeviceClass":'{"type":"resource/v1beta1/DeviceClass","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 DeviceClass":'{"type":"resource/v1alpha3/DeviceClass","since":31,"removed":37,"deprecated":34,"use":"resource.k8s.io/v1beta1 DeviceClass","name":"dns-subdomain"}',"resource.k8s.io/v1beta2 DeviceTaintRule":'{"type":"resource/v1beta2/DeviceTaintRule","since":36,"deprecated":39,"removed":42,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 DeviceTaintRule":'{"type":"resource/v1alpha3/DeviceTaintRule","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceClass":'{"type":"resource/v1alpha2/ResourceClass","since":27,"removed":31}',"resource.k8s.io/v1alpha1 ResourceClass":'{"type":"resource/v1alpha1/ResourceClass","since":26,"removed":27}',"resource.k8s.io/v1alpha3 ResourcePoolStatusRequest":'{"type":"resource/v1alpha3/ResourcePoolStatusRequest","since":36,"deprecated":39,"removed":42}',"resource.k8s.io/v1 ResourceSlice":'{"type":"resource/v1/ResourceSlice","since":34,"name":"dns-subdomain"}',"resource.k8s.io/v1beta2 ResourceSlice":'{"type":"resource/v1beta2/ResourceSlice","since":33,"deprecated":36,"removed":39,"name":"dns-subdomain"}',"resource.k8s.io/v1beta1 ResourceSlice":'{"type":"resource/v1beta1/ResourceSlice","since":32,"deprecated":35,"removed":38,"name":"dns-subdomain"}',"resource.k8s.io/v1alpha3 ResourceSlice":'{"type":"resource/v1alpha3/ResourceSlice","since":31,"removed":37,"deprecated":34,"use":"resource.k8s.io/v1beta1 ResourceSlice","name":"dns-subdomain"}',"resource.k8s.io/v1alpha2 ResourceSlice":'{"type":"resource/v1alpha2/ResourceSlice","since":30,"removed":31,"name":"dns-subdomain"}',"scheduling.k8s.io/v1 PriorityClass":'{"type":"scheduling/v1/PriorityClass","since":14,"name":"dns-subdomain"}',"scheduling.k8s.io/v1beta1 PriorityClass":'{"type":"scheduling/v1beta1/PriorityClass","removed":22,"since":11,"deprecated":14,"use":"scheduling.k8s.io/v1 PriorityClass","name":"dns-subdomain"}',"scheduling.k8s.io/v1alpha1 PriorityClass":'{"type":"scheduling/v1alpha1/PriorityClass","removed":23,"name":"dns-subdomain"}',"storage.k8s.io/v1 CSIDriver":'{"type":"storage/v1/CSIDriver","since":18,"name":"csi-driver-name"}',"storage.k8s.io/v1beta1 CSIDriver":'{"type":"storage/v1beta1/CSIDriver","removed":22,"since":14,"deprecated":19,"use":"storage.k8s.io/v1 CSIDriver","name":"csi-driver-name"}',"storage.k8s.io/v1 CSINode":'{"type":"storage/v1/CSINode","since":17,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 CSINode":'{"type":"storage/v1beta1/CSINode","removed":22,"since":14,"deprecated":17,"use":"storage.k8s.io/v1 CSINode","name":"dns-subdomain"}',"storage.k8s.io/v1 StorageClass":'{"type":"storage/v1/StorageClass","since":6,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 StorageClass":'{"type":"storage/v1beta1/StorageClass","removed":22,"since":4,"deprecated":19,"use":"storage.k8s.io/v1 StorageClass","name":"dns-subdomain"}',"storage.k8s.io/v1 VolumeAttachment":'{"type":"storage/v1/VolumeAttachment","since":13,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 VolumeAttachment":'{"type":"storage/v1beta1/VolumeAttachment","removed":22,"since":10,"deprecated":19,"use":"storage.k8s.io/v1 VolumeAttachment","name":"dns-subdomain"}',"storage.k8s.io/v1alpha1 VolumeAttachment":'{"type":"storage/v1alpha1/VolumeAttachment","removed":24,"since":9,"deprecated":21,"use":"storage.k8s.io/v1 VolumeAttachment","name":"dns-subdomain"}',"storage.k8s.io/v1 VolumeAttributesClass":'{"type":"storage/v1/VolumeAttributesClass","since":34,"name":"dns-subdomain"}',"storage.k8s.io/v1beta1 VolumeAttributesClass":'{"type":"storage/v1beta1/VolumeAttributesClass","since":31,"deprecated":34,"removed":37,"use":"storage.k8s.io/v1 VolumeAttributesClass","name":"dns-subdomain"}',"storage.k8s.io/v1alpha1 VolumeAttributesClass":'{"type":"storage/v1alpha1/VolumeAttributesClass","since":29,"removed":35,"deprecated":32,"use":"storage.k8s.io/v1 VolumeAttributesClass","name":"dns-subdomain"}',"storagemigration.k8s.io/v1beta1 StorageVersionMigration":'{"type":"storagemigration/v1beta1/StorageVersionMigration","since":35,"deprecated":38,"removed":41,"name":"dns-subdomain"}',"storagemigration.k8s.io/v1alpha1 StorageVersionMigration":'{"type":"storagemigration/v1alpha1/StorageVersionMigration","since":30,"removed":36,"deprecated":33,"name":"dns-subdomain"}'};function ee(e,t){let a=`${e} ${t}`,s=Object.hasOwn(Tn,a)?Tn[a]:void 0;return s===void 0?void 0:JSON.parse(s)}function Dn(e,t){return Bs(e).filter(a=>{let{removed:s,since:n}=ee(a,e)??{};return(s===void 0||t<s)&&(n===void 0||t>=n)})}var ci=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","structure","version","suppression"];function S(e,t=h(e)){return{at:A(e),note:t}}function w({resource:e},t){return e.visitable==="StatefulSet"&&t<gh?{severity:"warning"}:{}}var gh=34;function p(e){return{options:{},...e}}function li(e){return E(()=>e.ofKind("CustomResourceDefinition").flatMap(({at:t})=>{let a=t.get("spec"),[s,n]=[a.get("group").text(),a.get("names").get("plural").text()];if(!s||!n)return[];let o=[a.get("names").get("kind").text(),a.get("names").get("singular").text()];return[{group:s,plural:n,words:o.flatMap(r=>r?.toLowerCase()??[])}]}))}function he({at:e}){return e.get("rules").items().map(t=>({groupsAt:t.get("apiGroups").items(),groups:t.get("apiGroups").texts(),resources:t.get("resources").items(),verbs:t.get("verbs").items(),names:t.get("resourceNames")})).filter(({groups:t,resources:a})=>t.length>0&&a.length>0)}function Kt(e,t,a){return e.groups.some(s=>s==="*"||t.includes(s))&&e.resources.some(s=>s.text()==="*"||s.text()===a)}function In(e){let[t,a,...s]=e.map(n=>`'${n}'`);return a===void 0?`group ${t}`:s.length===0?`groups ${t} and ${a}`:`groups ${t}, ${a} and ${s.length} more`}function is({at:e}){return e.get("aggregationRule").get("clusterRoleSelectors").items().flatMap(({value:t})=>R(t)?[t]:[])}var di=p({id:"aggregated-role-ineffective",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ClusterRole that is put together from others is not what it says",why:"The rules of a ClusterRole with an `aggregationRule` are those of the ClusterRoles that it selects by their labels. A controller writes them, and replaces the rules that stand in the manifest within seconds. Where nothing is selected, the role is empty.",instead:"Put rules of its own into another ClusterRole that carries the label, and leave `rules` empty, as in `rules: []`.",unless:"The ClusterRoles that are selected are made in the cluster: that none is there is told only where the run holds everything.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"]},messages:{overwritten:e=>`the aggregationRule of ClusterRole '${e.role}' puts other rules in the place of these`,empty:e=>`no ClusterRole carries the labels that ClusterRole '${e.role}' selects: it is empty`},examples:{bad:[{title:"a rule of its own beside those that are selected",yaml:`
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
`}]},visit({graph:e,report:t}){return{ClusterRole(a){let s=is(a);if(s.length===0||hh(a))return;let n=a.at.get("aggregationRule"),o=a.at.get("rules"),r=o.items().length;r>0&&t(o.key,"overwritten",{role:a.name,count:r},{related:[{at:n.key,note:"by this"}]});let i=e.ofKind("ClusterRole").map(({at:l})=>C(l).get("labels").labels()),c=s.some(l=>[...i,...vh].some(d=>te(l,d)));e.isComplete&&!c&&t(n.key,"empty",{role:a.name})}}}});function hh({at:e}){let t=C(e);return t.get("uid").exists||t.get("labels").get("kubernetes.io/bootstrapping").exists}var vh=["admin","edit","view"].map(e=>({[`rbac.authorization.k8s.io/aggregate-to-${e}`]:"true","kubernetes.io/bootstrapping":"rbac-defaults"}));var ui=p({id:"cluster-resource-in-role",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A resource outside of namespaces is granted within a namespace only",why:"A Role is asked for requests in its own namespace only. Nodes, volumes, classes and the like are in none, so that no request for them ever meets the Role, and whoever it is bound to gets `forbidden`. The same is true of a ClusterRole that a RoleBinding binds: it counts in the namespace of the binding.",instead:"Grant these resources by a ClusterRole that a ClusterRoleBinding binds.",unless:"A ClusterRole of the same program grants them as well; this is told as info.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole","https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace"]},messages:{grantsNothing:e=>`'${e.resource}'${e.more} live outside of namespaces: Role '${e.role}' grants nothing for them`,bound:e=>`'${e.resource}'${e.more} of '${e.role}' live outside of namespaces: ${e.binding} grants nothing for them`},examples:{bad:[{title:"a program looks at nodes and asks who is calling",yaml:`
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
`}]},visit({graph:e,report:t}){let a=E(()=>e.ofKind("ClusterRole").map(s=>({resource:s,rules:he(s)})));return{Role(s){for(let n of he(s)){if(!mi(n))continue;let[o,...r]=n.resources.filter(l=>pi(e,n,l.text()??""));if(!o)continue;let i=o.text()??"",c=a().some(l=>e.areNear(l.resource,s)&&l.rules.some(d=>Kt(d,n.groups,i)));t(o,"grantsNothing",{role:s.name,resource:i,more:Pe(r.length)},{related:r.slice(0,5).map(l=>({at:l,note:"outside of namespaces, too"})),...c?{severity:"info"}:{}})}},ClusterRole(s){let n=e.referencesTo(s).filter(({row:d})=>d.path==="roleRef.name");if(n.length===0||n.some(({from:d,state:m})=>d.kind!=="RoleBinding"||m!=="resolved"))return;let o=s.at.get("rules").items().length===he(s).length?he(s):[],r=o.flatMap(d=>d.resources.map(m=>({at:m,rule:d}))),[i,...c]=r;if(!i||!r.every(({at:d,rule:m})=>pi(e,m,d.text()??""))||!o.every(mi))return;let l=i.at.text()??"";for(let{from:d}of n)t(yh(d),"bound",{binding:h(d),resource:l,role:s.name,more:Pe(c.length)},{related:[{at:i.at,note:"granted here"}]})}}}});function yh({at:e}){return e.get("kind")}function mi(e){return e.verbs.some(t=>bh.has(t.text()??""))}var bh=new Set(["get","list","watch","create","update","patch","delete","deletecollection","*"]);function pi(e,t,a){let[s=""]=a.split("/");if(s==="namespaces"||s.includes("*"))return!1;let n=t.groups.map(o=>cn([o],s)??wh(e,o,s));return n.includes(!0)&&!n.includes(!1)&&t.groups.every((o,r)=>kh(o,n[r]))}function kh(e,t){return t!==void 0||ie.has(e)}function wh(e,t,a){let n=e.ofKind("CustomResourceDefinition").map(({at:o})=>o.get("spec")).find(o=>o.get("group").text()===t&&o.get("names").get("plural").text()===a);return n&&n.get("scope").text()==="Cluster"}var gi=p({id:"resource-name-on-create",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role grants creation for resources of some names only",why:"A request that creates an object carries its name in the body, and a request that deletes a collection has none: when the API server asks RBAC, no name is known. A rule with `resourceNames` matches neither, and whoever the role is bound to gets `forbidden`.",instead:"Put `create` and `deletecollection` into a rule of their own without `resourceNames`.",unless:"The objects are made by server-side apply only, which asks with the name. The `tier.` resources of Calico are asked for under the name of their tier and are left alone. For webhook configurations, definitions and APIServices, which are installed beside an operator, `create` among other verbs is advice only.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]},messages:{neverGranted:e=>`'${e.verb}' of '${e.resource}' is never granted with resourceNames: the request has no name`},examples:{bad:[{title:"the lock of a leader election is to be made, too",yaml:`
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
`}]},visit({report:e}){function t(a){let s=he(a);for(let n of s)if(n.names.texts().length!==0)for(let o of n.verbs){let r=o.text()??"";if(r!=="create"&&r!=="deletecollection")continue;let i=n.resources.map(m=>m.text()??"").filter(m=>Sh({rules:s,rule:n,verb:r},m)),c=i.find(m=>!fi(m))??i[0];if(c===void 0)continue;let l=[{at:n.names.key,note:"limited here"}],d=fi(c)&&n.verbs.length>1?"info":"warning";e(o,"neverGranted",{verb:r,resource:c},{related:l,severity:d})}}return{Role:t,ClusterRole:t}}});function fi(e){return/^((validating|mutating)webhookconfigurations|customresourcedefinitions|apiservices)$/.test(e)}function xh({groups:e},t){return t.startsWith("tier.")&&e.every(a=>a==="projectcalico.org")}function Sh({rules:e,rule:t,verb:a},s){return s===""||s.includes("/")||xh(t,s)?!1:!e.some(n=>n.names.texts().length===0&&Kt(n,t.groups,s)&&n.verbs.some(o=>o.text()==="*"||o.text()===a))}var vi=p({id:"role-binding-invalid",area:"access",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The API server refuses a binding of a role",why:"A ClusterRoleBinding binds ClusterRoles only, and it is in no namespace that it could take for its ServiceAccounts. Roles, users and groups are of the group `rbac.authorization.k8s.io`, without a version; ServiceAccounts are of the core group. A ServiceAccount goes by its plain name. Everything else is rejected, and the program that relies on the binding has no rights.",instead:"Write the namespace of each ServiceAccount, leave `apiGroup` out of subjects, and use a RoleBinding for a Role.",unless:"Kustomize fills the namespace in when it builds, so that it is told as info where the ServiceAccount of another file has none either.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding","https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/"]},messages:{namespace:e=>`no namespace for ServiceAccount '${e.account}', and a ClusterRoleBinding is in none to take it from`,role:e=>`a ClusterRoleBinding cannot bind Role '${e.role}', only a ClusterRole`,group:e=>`apiGroup of a ${e.kind} is '${e.group}', it has to be '${e.expected}'`,account:e=>`'${e.name}' cannot be the name of a ServiceAccount: it has to be a DNS name`},examples:{bad:[{title:"an account without its namespace, and a Role for the whole cluster",yaml:`
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
  - kind: ServiceAccount
    name: agent # expect: namespace
`},{title:"groups with a version and of another kind, and an account by its name as a user",yaml:`
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
  - kind: ServiceAccount
    name: system:serviceaccount:shop:worker # expect: account
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
`}]},visit({graph:e,report:t}){function a(r){let i=r.visitable==="ClusterRoleBinding",c=r.at.get("roleRef");n(c,c.get("kind").text()??"role",hi),i&&c.get("kind").text()==="Role"&&t(c.get("kind"),"role",{role:c.get("name").text()??""});for(let l of Rh(r))s(r,l,i)}function s(r,i,c){let l=i.get("kind").text();if(l===void 0||l===""||!Ph.includes(l))return;n(i,l,l==="ServiceAccount"?"":hi);let d=i.get("name").text();if(l==="ServiceAccount"&&d&&!H(d)&&!j.test(d)&&t(i.get("name"),"account",{name:d}),!c||l!=="ServiceAccount"||!d||i.get("namespace").value)return;let{related:m,severity:u}=o(r,d);t(i.get("namespace"),"namespace",{account:d},{related:m,severity:u})}function n(r,i,c){let l=r.get("apiGroup"),d=l.text();d&&d!==c&&t(l,"group",{kind:i,group:d,expected:c})}function o(r,i){let c=e.ofKind("ServiceAccount").filter(g=>g.name===i&&e.areNear(g,r)),m=(c.length===0||c.some(g=>g.file===r.file||g.hasOwnNamespace))&&!e.isKustomized(r)?"error":"info",[u]=c;return{related:u?[S(u,"the ServiceAccount")]:[],severity:m}}return{RoleBinding:a,ClusterRoleBinding:a}}}),hi="rbac.authorization.k8s.io",Ph=["ServiceAccount","User","Group"];function Rh(e){return e.at.get("subjects").items()}var bi=p({id:"role-resource-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A rule of a role names a resource or an API group that does not exist",why:"The API server takes any text in a role and compares it with requests letter by letter. A singular, the name of a kind, or a resource under the group of another one matches no request: whoever the role is bound to gets `forbidden`, often long after the role was written.",instead:"Write the plural in lower case as `kubectl api-resources` lists it, and the group without its version; the group of `v1` is `''`. Subresources are named one by one, as in `pods/log`.",unless:"An aggregated API server of the cluster serves a resource of this name in this group.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources","https://kubernetes.io/docs/reference/using-api/#api-groups"]},messages:{similar:e=>`no resource '${e.resource}' in ${e.groups} (did you mean ${e.meant}?): this grants nothing`,elsewhere:e=>`${e.resources} to group '${e.group}', not to ${e.groups}: this grants nothing`,group:e=>`there is no API group '${e.group}' (did you mean '${e.meant}'?): this grants nothing`,part:e=>`'${e.resource}' has no subresource '${e.part}' (did you mean '${e.meant}'?): this grants nothing`,star:e=>`'${e.resource}' matches no request: a star stands for a whole name, as in '*' and '*/scale'`},examples:{bad:[{title:"a kind, a singular and a short name",yaml:`
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
`}]},visit({graph:e,report:t}){let a=li(e),s=(f,g)=>Ra(f,e.minorVersion).includes(g)||a().some(v=>v.group===f&&v.plural===g),n=f=>[...nn(f,e.minorVersion),...a().flatMap(g=>g.plural===f?[g.group]:[])];function o(f){let g=he(f);for(let v of g){for(let b of v.resources)r(b);if(v.groups.includes("*"))continue;let y=v.resources.filter(b=>i(b,v));y.length>0&&!c(v,y)&&l(v,y,g)}}function r(f){let g=f.text()??"";g.includes("*")&&!/^\*(\/[^*]+)?$/.test(g)&&t(f,"star",{resource:g})}function i(f,{groups:g}){let[v="",y]=(f.text()??"").split("/");if(v===""||v.includes("*"))return!1;if(!g.some(x=>s(x,v)))return!0;let b=rn(v),k=y===void 0||b.includes(y)?void 0:P(y,b,x=>x);return y!==void 0&&k!==void 0&&t(f,"part",{resource:v,part:y,meant:k}),!1}function c(f,g){for(let v of f.groupsAt){let y=v.text()??"";if(u(y))continue;let b=y.includes("/")?y.slice(0,y.indexOf("/")):Ch(y),k=g.some(x=>b!==void 0&&s(b,Ln(x)));if(!(b===void 0||!k&&!y.includes("/")))return t(v,"group",{group:y,meant:b}),!0}return!1}function l(f,g,v){if(!f.groups.every(u))return;let y=new Map;for(let b of g){let k=Ln(b),x=n(k);if(v.some($=>$!==f&&Kt($,x,b.text()??"")))continue;let[V]=x;V!==void 0&&yi(f)?be(y,V,b):d(b,f)}for(let[b,[k,...x]]of y){if(!k)continue;let V=x.length+1===f.resources.length&&f.groups.length===1,$=x.length===0?`'${k.text()}' belongs`:`'${k.text()}' and ${x.length} more belong`;t(V?f.groupsAt[0]??k:k,"elsewhere",{resources:$,group:b,groups:In(f.groups)},{related:x.slice(0,5).map(ve=>({at:ve,note:`belongs to group '${b}', too`}))})}}function d(f,g){let{groups:v}=g,y=Ln(f),b=Vh(y,v,a())??on(y)??m(y,v);if(b===void 0)return;let k=v.some($=>s($,b)),[x]=n(b);if(!k&&(x===void 0||!yi(g)))return;let V=k?`'${b}'`:`'${b}' of group '${x}'`;t(f,"similar",{resource:y,meant:V,groups:In(v)})}function m(f,g){let v=g.flatMap(y=>[...Ra(y,e.minorVersion),...a().flatMap(b=>b.group===y?[b.plural]:[])]);return P(f,v,y=>y)}function u(f){return ie.has(f)||a().some(g=>g.group===f)}return{Role:o,ClusterRole:o}}});function yi({groups:e}){return e.every(t=>ie.has(t))}function Ln(e){return(e.text()??"").split("/")[0]??""}function Ch(e){return e==="core"||/^v\d+((alpha|beta)\d+)?$/.test(e)?"":[...ie].find(a=>e!==""&&a.startsWith(`${e}.`))??P(e,ie,a=>a)}function Vh(e,t,a){return a.find(s=>t.includes(s.group)&&s.words.includes(e.toLowerCase()))?.plural}var xi=p({id:"role-rule-invalid",area:"access",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role says neither resources nor paths, or both",why:"A rule is about resources, of at least one API group, or about paths of the API server that are no resources, such as /healthz. These paths belong to no namespace, so that only a ClusterRole can give them. The API server refuses a role with any other rule.",instead:"Write `apiGroups` and `resources`; the core group is `''`. Put `nonResourceURLs` into a rule of its own in a ClusterRole.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole","https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-v1/"]},messages:{group:"the rule names resources without apiGroups: write [''] for the core group",resource:"the rule names no resources",nothing:"the rule names neither resources nor nonResourceURLs",mixed:e=>`nonResourceURLs is not allowed beside ${e.field}: make two rules of it`,role:"nonResourceURLs is not allowed in a Role: only a ClusterRole can give paths"},examples:{bad:[{title:"half a rule",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader, namespace: shop }
rules:
  - resources: [pods] # expect: group
    verbs: [get, list]
  - apiGroups: [''] # expect: resource
    verbs: [get, list]
  - verbs: [get] # expect: nothing
  - nonResourceURLs: [/metrics] # expect: role
    verbs: [get]
`},{title:"resources and paths in one rule",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: monitor }
rules:
  - apiGroups: ['']
    resources: [nodes/metrics]
    nonResourceURLs: [/metrics] # expect: mixed
    verbs: [get]
`}],good:[{title:"resources of the core group, and paths in a rule of their own",yaml:`
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: monitor }
rules:
  - apiGroups: ['']
    resources: [pods, nodes/metrics]
    resourceNames: []
    verbs: [get]
  - nonResourceURLs: [/metrics, /healthz/*]
    verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: everything }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/part: monitor } }] }
rules: []
`}]},visit({report:e}){return{Role(a){for(let s of wi(a))t(s,!0)},ClusterRole(a){for(let s of wi(a))t(s,!1)}};function t(a,s){if(!a.exists)return;let n=c=>a.get(c).items().length>0,o=c=>a.get(c).exists&&!Array.isArray(a.get(c).value);if(ki.some(o)||o("nonResourceURLs"))return;if(n("nonResourceURLs")){let c=ki.find(n);s?e(a.get("nonResourceURLs").key,"role"):c!==void 0&&e(a.get("nonResourceURLs").key,"mixed",{field:c});return}let[r,i]=[n("apiGroups"),n("resources")];!r&&!i?e(a.get("resources"),"nothing"):r?i||e(a.get("resources"),"resource"):e(a.get("apiGroups"),"group")}}}),ki=["apiGroups","resources","resourceNames"];function wi({at:e}){return e.get("rules").items()}var Si=p({id:"role-unused",area:"access",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Nobody is given a role: no binding names it",why:"A role grants nothing by itself. One that no binding names is left over, or the binding that was meant to name it is missing, and the program behind it gets `forbidden`.",instead:"Bind the role, or delete it.",unless:"People or other programs bind it in the cluster. It is told only where the run holds everything that exists.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"]},messages:{unbound:e=>`no binding names the ${e.role}: it grants nothing to anybody`},examples:{bad:[{title:"a role whose binding names another one",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let a=E(()=>e.ofKind("ClusterRole").flatMap(is));return{Role:s,ClusterRole:s};function s(o){let r=A(o);o.name===""||n(o)||e.mayBeUnread(o.name)||e.referencesTo(o).length===0&&t(r,"unbound",{role:h(o)})}function n(o){let r=C(o.at).get("labels").labels();return Object.keys(r).some(c=>c.startsWith("rbac.authorization.k8s.io/aggregate-to-"))||a().some(c=>te(c,r))}}});var Pi=p({id:"role-verb-unknown",area:"access",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A rule of a role names a verb that no request has",why:"The API server takes any text as a verb and compares it with that of a request letter by letter, in lower case. A verb that no request has grants nothing, so that whoever the role is bound to gets `forbidden`.",instead:"Write the verbs of Kubernetes, an item each: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*` for all.",unless:"A program asks for the verb itself by a `SubjectAccessReview`.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb"]},messages:{similar:e=>`no request has the verb '${e.verb}' (did you mean '${e.meant}'?): it grants nothing`,unknown:e=>`no request has the verb '${e.verb}': it grants nothing`,joined:e=>`'${e.verb}' is taken as one verb: each verb has to be an item of its own`,star:e=>`'${e.verb}' matches no request: a star stands for all verbs, not for a part of one`},examples:{bad:[{title:"capitals, a plural, the method of HTTP and a plain word",yaml:`
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
`}]},visit({report:e}){function t(s){for(let{groups:n,verbs:o}of he(s)){let r=n.every(i=>ie.has(i));for(let i of o)a(i,r)}}function a(s,n){let o=s.text()??"";if(o===""||o==="*"||Pa.includes(o))return;let r=qh(o)??(n?Ah.get(o.toLowerCase()):void 0);/[,\s]/.test(o.trim())?e(s,"joined",{verb:o}):o.includes("*")?e(s,"star",{verb:o}):r!==void 0?e(s,"similar",{verb:o,meant:r}):n&&/^[a-z]+$/i.test(o)&&e(s,"unknown",{verb:o})}return{Role:t,ClusterRole:t}}}),Ah=new Map(Object.entries({add:"create",edit:"update",modify:"update",post:"create",put:"update",read:"get",remove:"delete",view:"get",write:"update"}));function qh(e){let t=e.toLowerCase();return Pa.includes(t)?t:P(t,Pa,a=>a)}var Ri=p({id:"token-not-mounted",area:"access",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceAccount has rights, and its pods get no token to use them",why:"A pod speaks to the API server with the token that is mounted into it. With `automountServiceAccountToken: false` there is none: client libraries fail with `unable to load in-cluster configuration`, however many rights the account has been given.",instead:"Set `automountServiceAccountToken: true` in the pod that needs the API, or mount the token by a `projected` volume. If the program does not need the API, delete the binding.",unless:"Somebody else uses the account, by a token that is asked for.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{noToken:e=>`pods of ${e.workload} get no token to use the rights of ServiceAccount '${e.account}'`},examples:{bad:[{title:"the account mounts no token, and the pod does not ask for one",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map(e.references.flatMap(({row:o,from:r,targets:i})=>o.path==="roleRef.name"?[[r,i]]:[])),s=new Set;return{ServiceAccount(o){let r=e.referencesTo(o).filter(({state:f})=>f==="resolved"),i=r.find(({row:f,from:g})=>f.path==="subjects[].name"&&n(g));if(!i)return;let c=r.flatMap(({row:f,from:g})=>f.path==="serviceAccountName"?e.workloadOf(g)??[]:[]),l=c.filter(({resource:f})=>f.file===o.file),[d]=l.length>0?l:c;if(!d||s.has(d)||!c.every(f=>Oh(o,f)))return;s.add(d);let m=d.spec.get("automountServiceAccountToken"),u=[{at:i.at,note:`${h(i.from)} grants rights`}];t(m.exists?m:o.at.get("automountServiceAccountToken"),"noToken",{workload:h(d.resource),account:o.name},{related:[...u,S(d.resource,"its pods")]})}};function n(o){let r=(a.get(o)??[]).flatMap(i=>he(i));return r.length===0||r.some(({verbs:i})=>i.some(c=>c.text()!=="use"))}}});function Oh(e,{spec:t}){return!(t.get("automountServiceAccountToken").flag()??e.at.get("automountServiceAccountToken").flag()??!0)&&!t.get("volumes").items().some(Nh)}function Nh(e){let t=e.get("projected").get("sources").items();return e.get("secret").exists||t.some(a=>a.get("serviceAccountToken").exists)}var Ci=p({id:"autoscaled-replicas-fixed",area:"autoscaling",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A workload fixes its replicas although an autoscaler sets them",why:"Each `kubectl apply`, and each sync of a GitOps tool, sets the number of pods back to the one in the manifest. Under load that ends pods that are needed until the autoscaler has started them again. With `replicas: 0` the autoscaler does nothing at all.",instead:"Leave `replicas` out of the manifest: a new workload starts with one pod, and the autoscaler takes it to its minimum. When it is removed from a manifest that has been applied before, take it out of the last-applied annotation first, or the number falls to one for a moment.",unless:"The manifest is applied only once, or the tool that applies it is told to ignore the field. A ScaledObject that is paused is wanted noise.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"]},messages:{fixed:e=>`each apply sets '${e.replicas}' replicas, while ${e.autoscaler} keeps them between ${e.least} and ${e.most}`,off:e=>`with 0 replicas ${e.autoscaler} does nothing`},examples:{bad:[{title:"a Deployment with a number of its own, and one that is switched off",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload({resource:a}){let s=a.at.get("spec").get("replicas"),n=s.number(),[o]=n===void 0?[]:ct(e,a);if(n===void 0||!o||e.mayBeUnread(a.name)||o.least===n&&o.most===n)return;let r=h(o.resource),i=[S(o.resource,r)];if(n===0)return t(s,"off",{autoscaler:r},{related:i});t(s,"fixed",{replicas:n,autoscaler:r,least:o.least,most:o.most},{related:i})}}}});var Vi=p({id:"autoscaler-range-empty",area:"autoscaling",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The maximum of an autoscaler is not above its minimum",why:"With a maximum below the minimum the API server refuses a HorizontalPodAutoscaler, and KEDA refuses a ScaledObject. Where both are the same number, the autoscaler does nothing but hold it.",instead:"Write the smaller number into the minimum. `minReplicas` is 1 where it is left out; `minReplicaCount` is 0 and `maxReplicaCount` 100.",unless:"The number is held on purpose for a while: that case is advice only.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/","https://keda.sh/docs/latest/reference/scaledobject-spec/"]},messages:{crossed:e=>`the maximum of ${e.most} replicas is below the minimum of ${e.least}`,single:e=>`the minimum and the maximum are both ${e.most}: nothing is scaled`},examples:{bad:[{title:"mixed up, and one number only",yaml:`
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
`}]},visit({report:e}){let t=({minimum:a,maximum:s,least:n,most:o})=>{if(!(a.exists||s.exists))return;let r=a.exists?a.number():n,i=s.exists?s.number():o;if(r===void 0||i===void 0||i>r||i<=0)return;let[c,l]=s.exists?[s,a]:[a,s],d=l.exists?[{at:l,note:"the minimum"}]:[];i<r?e(c,"crossed",{most:i,least:r},{related:d}):e(c,"single",{most:i},{related:d,severity:"info"})};return{HorizontalPodAutoscaler({at:a}){let s=a.get("spec");t({minimum:s.get("minReplicas"),maximum:s.get("maxReplicas"),least:1,most:void 0})},ScaledObject({at:a}){let s=a.get("spec");t({minimum:s.get("minReplicaCount"),maximum:s.get("maxReplicaCount"),least:0,most:100})}}}});var Ai=p({id:"autoscaler-request-missing",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A container lacks the request by which its pods are scaled",why:"A target such as `averageUtilization: 80` is a share of what the containers request. When a single container of the pod requests nothing, the autoscaler cannot compute it (`missing request for cpu in container proxy`) and does not scale by this metric at all. Sidecars count; other init containers do not.",instead:"Set the request in every container, or a limit, which counts as the request. For one container of several take a metric of type `ContainerResource`; for an amount instead of a share, a target of type `AverageValue`.",unless:"A LimitRange with defaults, a VerticalPodAutoscaler or a webhook outside of the run sets the request. In a patch or a variant of the same name it counts as set.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details","https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#container-resource-metrics","https://keda.sh/docs/latest/scalers/cpu/"]},messages:{missing:e=>`container '${e.container}' has no ${e.resource} request, so ${e.autoscaler} cannot scale by it`,container:e=>`no container of ${e.workload} is called '${e.container}', so there is nothing to measure`},examples:{bad:[{title:"a container, and a sidecar beside one that has its request",yaml:`
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
`}]},visit({graph:e,report:t}){let a=xa(e);return{container(s){let n=a(s),[o]=n;if(!o)return;let r={container:s.name,resource:[...new Set(n.map(({resource:c})=>c))].join(" and "),autoscaler:h(o.autoscaler)},i=n.map(({at:c,autoscaler:l})=>({at:c,note:`a metric of ${h(l)}`}));t(ae(s),"missing",r,{related:i})},workload(s){for(let{container:o,containerAt:r}of Wt(e,s)){if(o===void 0||!r||n(o)||e.mayBeUnread(s.resource.name))continue;let i=[{at:s.spec.get("containers").key,note:"its containers"}];t(r,"container",{container:o,workload:h(s.resource)},{related:i})}function n(o){return s.containers.some(r=>r.name===o&&r.role!=="init")}}}}});var qi=p({id:"autoscaler-target-unscalable",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The target of an autoscaler is of a kind that it cannot scale, or find",why:"An autoscaler looks for its target by kind and by API group, as they are written. The API server does not ask whether there is such a kind or whether it has replicas: the autoscaler is taken, reports `FailedGetScale`, and nothing is scaled.",instead:"Write `apiVersion: apps/v1` and `kind: Deployment` or `StatefulSet`, as the workload does. A DaemonSet has a pod on each node and cannot be scaled; a job is scaled by its `parallelism`, or by a ScaledJob of KEDA.",unless:"A custom resource of the cluster has the kind and the group that are written.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/","https://keda.sh/docs/latest/concepts/scaling-deployments/"]},messages:{unscalable:e=>`a ${e.kind} cannot be scaled`,misspelt:e=>`there is no kind '${e.kind}' (did you mean '${e.meant}'?)`,ungrouped:e=>`without 'apiVersion: apps/v1' no ${e.kind} is found`,group:e=>`a ${e.kind} is in API group 'apps', not in '${e.group}'`,other:e=>`there is no ${e.kind} '${e.name}' beside it, but a ${e.other}`},examples:{bad:[{title:"kinds that have no replicas, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=(s,n)=>{let o=n.get("kind").text()??(s.visitable==="ScaledObject"?"Deployment":void 0);if(o===void 0||!n.get("name").text())return;let{group:r}=Dt(n.get("apiVersion").text()??"apps/v1"),i=n.get("kind"),c=P(o,Oi,l=>l);!Mh(r)||je.includes(o)&&r==="apps"||(c!==void 0&&c!==o?t(i,"misspelt",{kind:o,meant:c}):je.includes(o)?t(n.get("apiVersion"),"group",{kind:o,group:r}):vt(o)&&o!=="ReplicationController"&&t(i,"unscalable",{kind:o}))};return{HorizontalPodAutoscaler(s){let n=s.at.get("spec").get("scaleTargetRef"),o=n.get("kind").text()??"";a(s,n),je.includes(o)&&n.get("name").exists&&!n.get("apiVersion").exists&&t(n.get("kind"),"ungrouped",{kind:o},{severity:"warning"})},ScaledObject:s=>a(s,s.at.get("spec").get("scaleTargetRef")),reference(s){let n=$h(e,s);if(!n)return;let{from:o,to:r}=s,i=o.at.get("spec").get("scaleTargetRef"),c=[S(n)];t(i.get("kind"),"other",{kind:r.kind,name:r.name,other:n.kind},{related:c})}}}}),Oi=[...je,"ReplicationController"];function Mh(e){return!e.includes(".")||e.endsWith(".k8s.io")}function $h(e,{from:t,to:a,state:s}){if(!(t.visitable!=="HorizontalPodAutoscaler"&&t.visitable!=="ScaledObject"||s!=="unknown"||!je.includes(a.kind)||e.isExternal(a.kind,a.namespace,a.name)||e.workloads.some(({resource:o})=>o.kind===a.kind&&o.name===a.name)||e.mayBeUnread(a.name)))return e.workloads.find(({resource:o})=>o.name===a.name&&Oi.includes(o.kind)&&e.sameNamespace(t,o)===!0&&e.areNear(t,o))?.resource}var Mi=p({id:"autoscalers-compete",area:"autoscaling",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two autoscalers set the size of the same workload",why:"Kubernetes stops two HorizontalPodAutoscalers whose pods are the same (`AmbiguousSelector`): neither scales any longer. A ScaledObject of KEDA makes a HorizontalPodAutoscaler of its own. A VerticalPodAutoscaler that raises the requests by which pods are scaled lowers the utilization that the other one looks at, so that the two work against each other.",instead:"Put all metrics into one autoscaler: the one that asks for the most pods wins. Let a VerticalPodAutoscaler size the resource by which nothing is scaled (`controlledResources`), or only recommend (`updateMode: Off`).",unless:"The two are alternatives of which one is applied. In two files of one folder this is a warning.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/","https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md"]},messages:{twice:e=>`this and ${e.other} scale ${e.workload}: applied together, both stop`,vertical:e=>`sizes the ${e.resource} of ${e.workload}, by which ${e.other} scales it`},examples:{bad:[{title:"one for cpu, one for memory",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let[s,...n]=ct(e,a.resource);if(s){for(let{resource:o,reference:r}of n){if(Me(o,s.resource)||Ni(e,o,s.resource))continue;let i=[{at:s.reference.at,note:`named by ${h(s.resource)}, too`}],c=e.isComplete||o.file===s.resource.file||e.isNamespaceGiven(o),l={workload:h(a.resource),other:h(s.resource)};t(r.at,"twice",l,{related:i,severity:c?"error":"warning"})}for(let{vertical:o,reference:r,metric:i}of Th(e,a)){if(Ni(e,o,i.autoscaler))continue;let c={resource:i.resource,workload:h(a.resource),other:h(i.autoscaler)},l=[{at:i.at,note:`a metric of ${h(i.autoscaler)}`}];t(r.at,"vertical",c,{related:l,severity:"warning"})}}}}}});function Ni(e,t,a){return!e.isComplete&&!D(t,a)}function Th(e,t){let a=Wt(e,t);return e.referencesTo(t.resource).flatMap(s=>{if(s.from.visitable!=="VerticalPodAutoscaler"||s.state!=="resolved")return[];let n=s.from,o=a.find(({resource:r})=>Dh(n,r));return o?[{vertical:n,reference:s,metric:o}]:[]})}function Dh({at:e},t){let a=e.get("spec");return a.get("updatePolicy").get("updateMode").text()==="Off"?!1:a.get("resourcePolicy").get("containerPolicies").items().every(n=>{let o=n.get("controlledResources");return n.get("mode").text()!=="Off"&&(!o.exists||o.texts().includes(t))})}var Ti=p({id:"metric-target-invalid",area:"autoscaling",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The target of a metric is none that its source can have",why:"How much a metric should be is written in one of three fields, and each source reads some of them only: cpu and memory a share or an average, `Pods` an average, `Object` a value or an average, `External` one of these two. The API server refuses an autoscaler whose metric has no target that its source reads, or two that contradict each other. `type` alone sets no target.",instead:"Write `averageUtilization` or `averageValue` for Resource and ContainerResource, `averageValue` for Pods, `value` or `averageValue` for Object and External.",refs:["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#autoscaling-on-multiple-metrics-and-custom-metrics","https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/"]},messages:{none:e=>`the target of a metric of type '${e.type}' needs ${e.known}`,both:e=>`${e.field} is not allowed beside ${e.other} in the target of a metric of type '${e.type}'`},examples:{bad:[{title:"a type without its target",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 5
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: # expect: none
          type: Utilization
    - type: Pods
      pods:
        metric: { name: requests_per_second }
        target: { type: Value, value: 100 } # expect: none
`},{title:"two targets that contradict each other",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: worker }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: worker }
  maxReplicas: 5
  metrics:
    - type: External
      external:
        metric: { name: queue_messages_ready }
        target:
          type: AverageValue
          averageValue: 30
          value: 300 # expect: both
    - type: Resource
      resource:
        name: memory
        target:
          type: Utilization
          averageUtilization: 80
          averageValue: 500Mi # expect: both
`}],good:[{title:"each source with a target that it reads",yaml:`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 5
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }
    - type: ContainerResource
      containerResource: { name: memory, container: web, target: { type: AverageValue, averageValue: 500Mi } }
    - type: Pods
      pods: { metric: { name: requests_per_second }, target: { type: AverageValue, averageValue: 100 } }
    - type: Object
      object:
        describedObject: { apiVersion: networking.k8s.io/v1, kind: Ingress, name: web }
        metric: { name: requests_per_second }
        target: { type: Value, value: 2k, averageValue: 100 }
    - type: External
      external: { metric: { name: queue_messages_ready }, target: { type: AverageValue, averageValue: 30 } }
`}]},visit({report:e}){return{HorizontalPodAutoscaler({at:t,version:a}){if(a==="v2")for(let s of t.get("spec").get("metrics").items()){let n=s.get("type").text()??"",o=Ih.get(n);if(!o)continue;let r=s.get(o.source).get("target");if(!r.exists)continue;let{fields:i,most:c,missing:l,surplus:d}=o,m=i.filter(f=>r.get(f).exists);m.length===0&&e(r.get(l),"none",{type:n,known:i.join(" or ")});let u=m.find(f=>f!==d);m.length>c&&u!==void 0&&e(r.get(d),"both",{type:n,field:d,other:u})}}}}}),$i={fields:["averageUtilization","averageValue"],most:1,missing:"averageUtilization",surplus:"averageValue"},En={fields:["averageValue","value"],missing:"averageValue",surplus:"value"},Ih=new Map([["Resource",{source:"resource",...$i}],["ContainerResource",{source:"containerResource",...$i}],["Pods",{source:"pods",...En,fields:["averageValue"],most:1}],["Object",{source:"object",...En,most:2}],["External",{source:"external",...En,most:1}]]);var Ii=p({id:"affinity-selects-nothing",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod affinity or anti-affinity looks for pods that do not exist",why:"The scheduler looks for running pods that the `labelSelector` of a term selects. Where there is none, a required affinity keeps the pod Pending for ever, and an anti-affinity keeps it from nobody: replicas that should stand on different nodes may all land on one.",instead:"Copy the labels of the pods that are meant, in an anti-affinity mostly those of the own template.",unless:"Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or of a required affinity where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': ${e.effect}`,none:e=>`no pod carries '${e.selector}': the pods stay Pending`},examples:{bad:[{title:"replicas that should keep from each other",yaml:`
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
`}]},visit({graph:e,report:t}){let a=pe(e);return{reference(s){let{row:n,at:o,effect:r,state:i,proof:c,to:l,targets:d}=s;if(n.from!=="pod"||!n.path.startsWith("affinity.")||d.length>0)return;let m=n.path.startsWith("affinity.podAffinity.required"),u=Lh(e,s);if(u){let f=Ee(u),g=m?"error":"warning";t(f.at,"near",{...f.values,effect:r},{related:f.related,severity:g})}else m&&i==="missing"&&c?.code==="complete"&&!a.exist()&&t(o.key,"none",{selector:l.selector??""},{severity:"error"})}}}});function Lh(e,{row:t,from:a,at:s,to:n}){if(!(Di(s,"namespaces")||Di(s,"namespaceSelector")||t.path===""||e.mayBeUnread(a.name)||n.selector===void 0))return e.nearLabel(a,Se(s))}function Di({document:e,path:t},a){let s=e.value;for(let n of t.slice(0,-1))s=s?.[n];return typeof s=="object"&&s!==null&&a in s}function cs(e,t){let a=t.at.get("spec").get("selector");if(!a.exists||lt(a)&&t.version==="v1beta1")return{workloads:[],perhaps:[]};let{workloads:s,perhaps:n}=e.selectPods({selecting:t,selector:z(a)});return{workloads:s.filter(Ie),perhaps:n.filter(Ie)}}function Li(e,t,a){return!e.isComplete&&!e.isNamespaceGiven(t)&&!D(t,a)}var Ei=p({id:"disruption-budget-blocks-evictions",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A PodDisruptionBudget allows no eviction at all",why:"`kubectl drain`, the cluster autoscaler and upgrades of nodes evict pods, and wait while a budget allows no disruption. With a budget that never allows one, the node is never emptied: somebody has to delete the pod by hand, and then nothing protects it. Percentages are rounded up, so that `minAvailable: 50%` of a single pod is that pod.",instead:"Let at least one pod go: `maxUnavailable: 1`, or a `minAvailable` below the number of replicas. For a single pod run two, or do without a budget. Pods that no controller scales, such as bare ones and those of a DaemonSet or a job, are counted by a whole number in `minAvailable` only.",unless:"Pods may only be moved by hand, and whoever drains a node knows. A workload whose `replicas` are not written, or changed by a patch, may have more of them and is left alone.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/","https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"]},messages:{never:e=>`with ${e.field} '${e.value}' no pod may ever be evicted`,pods:e=>`with ${e.field} '${e.value}' and ${e.pods} no pod may be evicted`,minimum:e=>`with ${e.field} '${e.value}' no pod may be evicted at the minimum of ${e.pods}`,bare:e=>`${e.field} '${e.value}' counts pods of controllers only, not ${e.pod}: no pod may be evicted`,unscalable:e=>`${e.field} '${e.value}' cannot be counted for ${e.workload}, which has no scale: no pod may be evicted`,unset:"neither minAvailable nor maxUnavailable is set: no pod may ever be evicted"},examples:{bad:[{title:"as many as there are, and the only one",yaml:`
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
`}]},visit({graph:e,report:t}){return{PodDisruptionBudget(a){let s=a.at.get("spec");if(!s.exists||!s.get("selector").exists)return;let[n,o]=[s.get("minAvailable"),s.get("maxUnavailable")];if(n.exists&&o.exists)return;if(!n.exists&&!o.exists)return e.mayBeUnread(a.name)?void 0:t(s.key,"unset");let r=n.exists?n:o,i={minAvailable:n.scalar(),maxUnavailable:o.scalar()};if(r.scalar()===void 0)return;let c={field:r.name,value:String(r.value)};if(/^0+%?$/.test(String(o.scalar()??""))||n.scalar()==="100%")return t(r,"never",c);let d=Eh(e,cs(e,a));if(!d)return;let m=Xa(i,d.groups("least")),u=Xa(i,d.groups("most")),f={related:d.workloads.slice(0,4).map(({resource:v})=>S(v))},[g]=d.workloads;if(!(!m||!u||!g||m.disruptionsAllowed>0))if(u.uncounted==="unscalable"){let v=d.workloads.find(jn)??g;t(r,"unscalable",{...c,workload:h(v.resource)},f)}else if(u.uncounted==="bare"){let v=d.workloads.find(({resource:y})=>y.kind==="Pod")??g;u.expectedPods===0&&t(r,"bare",{...c,pod:h(v.resource)},f)}else u.disruptionsAllowed===0?t(r,"pods",{...c,pods:d.text("most")},f):t(r,"minimum",{...c,pods:d.text("least")},f)}}}});function Eh(e,{workloads:t,perhaps:a}){if(t.length===0||a.length>0)return;let s=t.map(n=>jn(n)?jh:Qe(e,n));if(s.every(n=>n!==void 0))return{workloads:t,groups:n=>t.map((o,r)=>Wh(o,s[r]?.[n]??0)),text(n){let o=s.reduce((i,c)=>i+c[n],0),r=t.length===1?` of ${t.map(({resource:i})=>h(i)).join("")}`:"";return`${Re(o,"pod")}${r}`}}}var jh={autoscalers:[],least:Number.MAX_SAFE_INTEGER,most:Number.MAX_SAFE_INTEGER};function Wh(e,t){return jn(e)?{pods:t,scale:void 0,isUnscalable:!0}:{pods:t,scale:e.resource.kind==="Pod"?void 0:t}}function jn({resource:e}){return e.kind==="DaemonSet"||e.kind==="Job"||e.kind==="CronJob"}var ji=p({id:"disruption-budget-selects-nothing",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a PodDisruptionBudget selects",why:"A budget protects the pods of its own namespace that carry the labels of its selector. Where there is none, it protects nothing: a drain of a node may take all pods of the workload at once, and nothing reports that the budget is idle.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload.",unless:"Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or where the run is declared complete and holds nothing that could make pods.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=pe(e);return{reference({from:s,at:n,to:o,state:r,proof:i}){if(s.visitable!=="PodDisruptionBudget"||o.selector===void 0||r!=="missing")return;let c=o.selector;if(i?.code==="near-label"){let{at:l,values:d,related:m}=Ee(i.near);t(l,"near",d,{related:m})}else!a.mayServe(s)&&!Gh(e,s)&&t(n.key,"none",{selector:c,namespace:o.namespace})}}}});function Gh(e,t){return e.workloads.some(({resource:a,labels:s})=>a.kind!=="Pod"&&Object.keys(s).length===0&&e.sameNamespace(t,a)!==!1)}var Wi=p({id:"disruption-budgets-overlap",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two PodDisruptionBudgets protect the same pods",why:"The API server refuses to evict a pod that more than one budget selects (`This pod has more than one PodDisruptionBudget, which the eviction subresource does not support`). A node with such a pod cannot be drained, whatever the two budgets would allow.",instead:"Keep one budget for each set of pods. An empty selector means all pods of the namespace.",unless:"The two are alternatives of which one is applied.",refs:["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors","https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/"]},messages:{both:e=>`this and ${e.other} select the pods of ${e.workload}: none of them can be evicted`},examples:{bad:[{title:"one for the namespace, and one for the web",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map;return{PodDisruptionBudget(s){let n=new Set;for(let o of cs(e,s).workloads){let r=a.get(o);if(r||a.set(o,s),!r||r.name===s.name||n.has(r)||Li(e,s,r))continue;n.add(r);let i={other:h(r),workload:h(o.resource)},c=[{at:r.at.get("spec").get("selector").key,note:h(r)},{at:o.metadata.get("labels").key,note:`the labels of the pods of ${h(o.resource)}`}];t(s.at.get("spec").get("selector").key,"both",i,{related:c})}}}}});var Gi=p({id:"priority-class-invalid",area:"availability",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A PriorityClass takes a name or a value that is kept for the system",why:"Names with `system-` at the beginning and values above 1000000000 belong to the two classes of Kubernetes itself, whose pods push out all others. The API server refuses any other class of that kind.",instead:"Choose another name and a value of at most 1000000000. What has to run on each node may use `system-node-critical`, which is always there.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass"]},messages:{name:e=>`'${e.name}' is no class of the system, and names with 'system-' are kept for those`,value:e=>`value ${e.value} is above 1000000000, and what is above is kept for the system`,fixed:e=>`the value of '${e.name}' has to be ${e.value}`},examples:{bad:[{title:"a name and a value of the system",yaml:`
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: system-shop } # expect: name
value: 1000
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop-critical }
value: 2000000000 # expect: value
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: system-node-critical }
value: 1000000000 # expect: fixed
`}],good:[{title:"as high as allowed, below zero, and a class of the system itself",yaml:`
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop-critical }
value: 1000000000
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: batch }
value: -10
preemptionPolicy: Never
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: system-cluster-critical }
value: 2000000000
`}]},visit({report:e}){return{PriorityClass(t){let{name:a,at:s}=t,n=s.get("value").number()??0,o=Bh.get(a);a.startsWith("system-")&&o===void 0?e(A(t),"name",{name:a}):o!==void 0&&n!==o?e(s.get("value"),"fixed",{name:a,value:o}):o===void 0&&n>Fh&&e(s.get("value"),"value",{value:n})}}}}),Fh=1e9,Bh=new Map([["system-cluster-critical",2e9],["system-node-critical",2000001e3]]);var Fi=p({id:"several-default-priority-classes",area:"availability",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two PriorityClasses are the default of the cluster",why:"One PriorityClass may have `globalDefault: true`. The API server refuses a second one (`is already marked as default`), so that which of the two exists depends on the order in which they are applied, and pods that name none get its priority.",instead:"Leave `globalDefault` out of all classes but one.",unless:"The classes are of different clusters.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass"]},messages:{second:e=>`only one PriorityClass may be the default, and ${e.other} is it`},examples:{bad:[{title:"two of them",yaml:`
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
`}]},visit({graph:e,report:t}){let a=[];return{PriorityClass(s){let n=s.at.get("globalDefault");if(n.flag()!==!0)return;let o=a.find(i=>i.name!==s.name&&e.areNear(i,s));if(a.push(s),!o)return;let r=[S(o)];t(n,"second",{other:h(o)},{related:r})}}}});var zi=p({id:"spread-misses-own-pods",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A topology spread constraint does not count the pods that it is written for",why:"The scheduler counts the pods that `labelSelector` selects on each node or zone, and puts the new pod where it finds the fewest. Where the selector does not match the pods themselves, they never count: all of them may land on one node. Without a `labelSelector`, no pod counts at all.",instead:"Copy the labels of `spec.template.metadata.labels` into `labelSelector.matchLabels`.",unless:"The pods are to be spread by the number of pods of another workload. Workloads of a single pod have nothing to spread, and templates without labels get them from Kustomize and are left alone.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition"]},messages:{other:e=>`'${e.selector}' does not select the pods of ${e.workload} themselves: they are not spread`,near:e=>`no pod carries '${e.selector}', but these carry '${e.label}': they are not spread`},examples:{bad:[{title:"the labels of another workload, and a slip of the pen",yaml:`
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
        - maxSkew: 1
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
`}]},visit({graph:e,report:t}){return{workload(a){let{resource:s,labels:n,spec:o}=a,r=o.get("topologySpreadConstraints").items();if(!zh(e,a)&&!(r.length===0||Object.keys(n).length===0||e.mayBeUnread(s.name)))for(let i of r){let c=i.get("labelSelector");if(!i.get("topologyKey").exists||!c.exists)continue;let l=z(c);if(!an(Se(c))||Uh(e,a,l))continue;let d=e.nearLabel(s,Se(c)),m=[{at:a.metadata.get("labels").key,note:"the labels of the pods"}];if(d?.workload===a){let u={selector:it(d.pair),label:it(d.label)};t(d.isKey?d.pair.key:d.pair,"near",u,{related:m})}else t(c.key,"other",{selector:re(l),workload:h(s)},{related:m})}}}}});function zh(e,t){let{resource:a}=t;return a.kind==="Job"?Bi(a.at.get("spec"))<2:a.kind==="CronJob"?Bi(a.at.get("spec").get("jobTemplate").get("spec"))<2:Qe(e,t)?.most===1}function Bi(e){return e.get("parallelism").number()??1}function Uh(e,t,a){let{workloads:s,perhaps:n}=e.selectPods({selecting:t.resource,selector:a});return s.includes(t)||n.includes(t)}var Ui=p({id:"update-held-back",area:"availability",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The partition of a StatefulSet keeps every pod from being updated",why:"Only pods whose number is at or above `partition` get a new template. With a partition of as many as there are replicas, no pod is ever updated: an apply with a new image succeeds, and all pods go on with the old one, even when they are deleted.",instead:"Set `partition` below the number of replicas to update the last pods, and to 0 to update all of them.",unless:"The update is held back on purpose until somebody lowers the number.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions"]},messages:{held:e=>`partition ${e.partition} keeps all ${e.replicas} pods on the old template`},examples:{bad:[{title:"as many as there are",yaml:`
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
`}]},visit({graph:e,report:t}){return{StatefulSet(a){let s=a.at.get("spec"),n=s.get("updateStrategy").get("rollingUpdate").get("partition"),o=n.number()??0,r=e.workloadOf(a),i=r&&Qe(e,r);if(o===0||!i||i.most===0)return;let c=s.get("ordinals").get("start").number()??0;if(o<c+i.most)return;let l=s.get("replicas"),d=l.exists?[{at:l,note:"the replicas"}]:[];t(n,"held",{partition:o,replicas:i.most},{related:d})}}}});var Hi=p({id:"update-strategy-invalid",area:"availability",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The fields of an update strategy contradict each other",why:"The API server refuses the object. A rollout that may neither start a new pod nor stop an old one cannot go on; a DaemonSet may do one of the two only, and `maxUnavailable` is 1 there where it is left out; with `Recreate`, or `OnDelete` of a StatefulSet, there is nothing to roll; and a deadline for progress that passes before a pod counts as available always fails.",instead:"Set `maxSurge` or `maxUnavailable` above 0. For a DaemonSet that starts the new pod first, write `maxUnavailable: 0` beside `maxSurge`. `progressDeadlineSeconds` has to be above `minReadySeconds`; it is 600 where it is left out.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy","https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/"]},messages:{still:"maxSurge and maxUnavailable are both 0: a rollout can do nothing",both:e=>`maxSurge '${e.surge}' needs maxUnavailable 0 in a DaemonSet, and it is '${e.unavailable}'`,default:e=>`maxSurge '${e.surge}' needs maxUnavailable 0 in a DaemonSet, and its default is 1`,recreate:e=>`rollingUpdate may not be set beside type '${e.type}'`,deadline:e=>`progressDeadlineSeconds ${e.deadline} is not above minReadySeconds ${e.ready}`},examples:{bad:[{title:"nothing may move, nothing rolls, and too little time",yaml:`
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
`},{title:"a StatefulSet that waits for its pods to be deleted",yaml:`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  updateStrategy:
    type: OnDelete
    rollingUpdate: { partition: 1 } # expect: recreate
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
`}]},visit({report:e}){return{Deployment({at:a}){let s=a.get("spec"),n=s.get("strategy"),o=n.get("rollingUpdate"),[r,i]=[o.get("maxSurge"),o.get("maxUnavailable")],c=s.get("minReadySeconds"),l=s.get("progressDeadlineSeconds");Ht(r)&&Ht(i)&&e(i,"still",{related:[{at:r,note:"maxSurge"}]}),n.get("type").text()==="Recreate"&&o.exists&&e(o.key,"recreate",{type:"Recreate"},{related:[{at:n.get("type"),note:"the type"}]});let d=l.exists?l.number():600,m=c.number()??0;d===void 0||m===0||d>m||e(l.exists?l:c,"deadline",{deadline:d,ready:m})},DaemonSet:a=>t(a),StatefulSet({at:a}){let s=a.get("spec").get("updateStrategy"),[n,o]=[s.get("type"),s.get("rollingUpdate")];n.text()!=="OnDelete"||!o.exists||e(o.key,"recreate",{type:"OnDelete"},{related:[{at:n,note:"the type"}]})}};function t({at:a}){let s=a.get("spec").get("updateStrategy").get("rollingUpdate"),[n,o]=[s.get("maxSurge"),s.get("maxUnavailable")],r=[{at:o,note:"maxUnavailable"}],i={surge:String(n.value),unavailable:String(o.value)};if(Ht(o)&&(!n.exists||Ht(n)))e(o,"still");else{if(!Ki(n)||Ht(n))return;o.exists?Ki(o)&&!Ht(o)&&e(n,"both",i,{related:r}):e(n,"default",i)}}}});function Ki(e){return/^\d+%?$/.test(String(e.scalar()??""))}function Ht(e){return/^0+%?$/.test(String(e.scalar()??""))}var _i=p({id:"admission-rule-invalid",area:"config",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A webhook or a policy of admission matches what it cannot match",why:"A `'*'` in a rule stands for everything, so that the API server refuses it beside anything else. A policy has to match some resource, for its expressions need to know the fields of it. A webhook has to read version v1 or v1beta1 of an AdmissionReview, which are all that the API server sends. To deny a request and to warn of the same is once too often.",instead:"Write `'*'` alone, or the names that you mean. Choose either Deny or Warn.",refs:["https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-rules","https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/"]},messages:{all:e=>`'${e.wildcard}' stands for all ${e.field}, and is not allowed beside others`,covered:e=>`'${e.resource}' is not allowed beside '${e.wildcard}', which covers it`,empty:e=>`an empty text is not allowed in ${e.field}`,versions:e=>`admissionReviewVersions needs 'v1' or 'v1beta1', and has ${e.versions}`,nothing:"matchConstraints needs resourceRules: a policy has to match something",twice:"the actions 'Deny' and 'Warn' are not allowed together, for both would say the same"},examples:{bad:[{title:"everything, and something else",yaml:`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: shop }
webhooks:
  - name: orders.admission.shop.example
    clientConfig: { service: { namespace: shop, name: admission, path: /orders } }
    sideEffects: None
    admissionReviewVersions: [v2] # expect: versions
    rules:
      - operations: ['*', CREATE] # expect: all
        apiGroups: ['']
        apiVersions: [v1, ''] # expect: empty
        resources: ['pods/*', pods/log] # expect: covered
`},{title:"a policy that matches nothing, and one that says it twice",yaml:`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: replicas }
spec:
  matchConstraints: # expect: nothing
    namespaceSelector: { matchLabels: { team: shop } }
  validations: [{ expression: object.spec.replicas <= 5 }]
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: replicas }
spec:
  policyName: replicas
  validationActions: [Deny, Warn] # expect: twice
`}],good:[{title:"everything alone, and names alone",yaml:`
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: shop }
webhooks:
  - name: orders.admission.shop.example
    clientConfig: { service: { namespace: shop, name: admission, path: /orders } }
    sideEffects: None
    admissionReviewVersions: [v1, v2]
    rules:
      - { operations: ['*'], apiGroups: [apps, ''], apiVersions: ['*'], resources: ['*', 'pods/log'] }
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: replicas }
spec:
  matchConstraints:
    resourceRules: [{ operations: [CREATE, UPDATE], apiGroups: [apps], apiVersions: [v1], resources: [deployments] }]
  validations: [{ expression: object.spec.replicas <= 5 }]
`}]},visit({report:e}){return{resource(n){if(n.group!=="admissionregistration.k8s.io")return;let o=n.at;for(let d of o.get("webhooks").items())t(d);let r=o.get("spec"),i=r.get("matchConstraints");for(let d of[...Ji(i),...Ji(r.get("matchResources"))])a(d);let c=i.get("resourceRules");Kh(n)&&i.exists&&(!c.exists||Hh(c))&&e(c,"nothing");let l=r.get("validationActions");l.texts().includes("Deny")&&l.texts().includes("Warn")&&e(l.key,"twice")}};function t(n){for(let i of n.get("rules").items())a(i);let o=n.get("admissionReviewVersions"),r=o.texts();r.length===0||r.some(i=>i==="v1"||i==="v1beta1")||e(o.key,"versions",{versions:r.map(i=>`'${i}'`).join(", ")})}function a(n){for(let o of["operations","apiGroups","apiVersions"]){let r=n.get(o).texts();r.length>1&&r.includes("*")&&e(n.get(o).key,"all",{field:o,wildcard:"*"})}for(let o of["apiVersions","resources"])for(let r of n.get(o).items())r.text()===""&&e(r,"empty",{field:o});s(n.get("resources"))}function s(n){let o=n.texts();if(o.length>1&&o.includes("*/*")){e(n.key,"all",{field:"resources",wildcard:"*/*"});return}let r=o.findLast(c=>!c.includes("/"));o.includes("*")&&r!==void 0&&r!=="*"&&e(n.key,"all",{field:"resources",wildcard:"*"});let i=new Set;for(let c of n.items()){let l=c.text()??"",d=l.indexOf("/");if(d===-1)continue;let[m,u]=[l.slice(0,d),l.slice(d+1)],f=[`${m}/*`,`*/${u}`].find(g=>i.has(g));f!==void 0&&e(c,"covered",{wildcard:f,resource:l}),i.add(l)}}}});function Kh({kind:e}){return e==="ValidatingAdmissionPolicy"||e==="MutatingAdmissionPolicy"}function Hh(e){return Array.isArray(e.value)&&e.value.length===0}function Ji(e){return[...e.get("resourceRules").items(),...e.get("excludeResourceRules").items()]}var Qi=p({id:"annotations-too-large",area:"config",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An object has more annotations than fit, or grows them when it is applied",why:"The API server takes 262144 bytes of annotations. To know later what was removed, `kubectl apply` keeps a copy of the whole object in one of them, `kubectl.kubernetes.io/last-applied-configuration`, so that a larger object cannot be applied: `metadata.annotations: Too long`. Other ways to create it work.",instead:"Keep large texts in a ConfigMap instead of an annotation. Apply large objects with `kubectl apply --server-side`, which keeps no copy, or with `kubectl create` and `kubectl replace`; Argo CD has the option `ServerSideApply=true`.",unless:"Nobody applies the object from the side of the client.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/","https://kubernetes.io/docs/reference/using-api/server-side-apply/"]},options:{most:{type:"integer",default:262144,minimum:1,doc:"How many bytes the annotations of an object may take together; the API server takes 262144."}},messages:{annotations:e=>`the annotations take ${e.bytes} bytes together, and ${e.most} is the most`,copy:e=>`kubectl apply keeps a copy in an annotation: that takes ${e.bytes} bytes, and ${e.most} is the most`},examples:{bad:[{title:"a text that is too large for an annotation",options:{most:100},yaml:`
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations: # expect: annotations
    shop.example/greeting: the shop is open from nine to five, and on Saturdays from ten to two
    shop.example/notice: please ring the bell
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`},{title:"an object that is too large to be kept twice",options:{most:200},yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: page } # expect: copy
data:
  index.html: the shop is open from nine to five, and on Saturdays from ten to two; please ring the bell
`}],good:[{title:"small enough for two copies",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: page, annotations: { shop.example/team: web } }
data:
  index.html: the shop is open from nine to five, and on Saturdays from ten to two
`}]},visit({documentText:e,options:{most:t},report:a}){return{resource(s){if(e(s).length*Jh<=t)return;let n=C(s.at).get("annotations"),o=Zi(Object.entries(n.labels()).flat().join(""));if(o>t)return a(n.key,"annotations",{bytes:o,most:t});let r=_h(s);r>t&&a(A(s),"copy",{bytes:r,most:t},{severity:"warning"})}}}}),Jh=6,Wn="kubectl.kubernetes.io/last-applied-configuration";function _h({at:e}){let t=Object.entries(C(e).get("annotations").labels()).filter(([s])=>s!==Wn),a=JSON.stringify(e.value,(s,n)=>s===Wn?void 0:n)??"";return Zi([...t.flat(),Wn,a,`
`].join(""))}function Zi(e){return new TextEncoder().encode(e).length}var Yi=p({id:"api-service-invalid",area:"config",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An APIService has another name than its API, or two ways to trust its server",why:"An APIService stands for one version of one group of the API and is found by that. What serves it is trusted by a certificate, or not checked at all; an API of the API server itself has nothing to trust. The API server refuses everything else.",instead:"Name it `<version>.<group>`. Write `caBundle` or `insecureSkipTLSVerify`, not both, and only with a `service`.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/setup-extension-api-server/"]},messages:{name:e=>`the name '${e.name}' has to be '${e.expected}', version and group`,both:"insecureSkipTLSVerify is not allowed beside caBundle",local:e=>`${e.field} is not allowed without a service, for there is no server to trust`,core:e=>`version '${e.version}' needs a group: only v1 has none`},examples:{bad:[{title:"the parts in the wrong order, and a certificate that is not looked at",yaml:`
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: metrics.shop.example.v1 } # expect: name
spec:
  group: metrics.shop.example
  version: v1
  groupPriorityMinimum: 100
  versionPriority: 100
  service: { namespace: shop, name: metrics }
  insecureSkipTLSVerify: true # expect: both
  caBundle: c2hvcA==
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v2. }
spec: # expect: core
  version: v2
  groupPriorityMinimum: 100
  versionPriority: 100
  insecureSkipTLSVerify: true # expect: local
`}],good:[{title:"version and group, and one way to trust",yaml:`
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v1beta1.metrics.k8s.io }
spec:
  group: metrics.k8s.io
  version: v1beta1
  groupPriorityMinimum: 100
  versionPriority: 100
  service: { namespace: kube-system, name: metrics-server }
  insecureSkipTLSVerify: true
`}]},visit({report:e}){return{APIService(t){let a=t.at.get("spec"),s=a.get("version").text();if(!s)return;let n=a.get("group").exists?a.get("group").text():"",{name:o}=t,r=`${s}.${n}`;n!==void 0&&o!==""&&o!==r&&e(A(t),"name",{name:o,expected:r}),n===""&&s!=="v1"&&e(a.get("group"),"core",{version:s});let[i,c]=[a.get("insecureSkipTLSVerify"),a.get("caBundle")],l=c.exists&&c.value!=="";a.get("service").exists?i.flag()===!0&&l&&e(i,"both"):(l&&e(c,"local",{field:"caBundle"}),i.flag()===!0&&e(i,"local",{field:"insecureSkipTLSVerify"}))}}}});function Jt(e,t){return yt(e,({from:a})=>a,a=>`${a.to.kind}/${a.to.namespace}/${a.to.name}/${t(a)}`)}function ls({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[S(e.resource,Qh(e.resource))]:[],...t.slice(0,5).map(({at:s})=>({at:s,note:"named here, too"}))]}function Qh(e){return e.namespace===""?h(e):`${h(e)} in namespace '${e.namespace}'`}var Xi=p({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:s,optional:n,proof:o})=>s==="missing"&&!n&&(o?.code==="near-key"||o?.code==="no-key"));for(let{first:s,others:n}of Jt(a,({to:o,proof:r})=>Zh(r)?"":o.key??"")){let{at:o,keyAt:r,to:i,proof:c,effect:l}=s;if(!c||c.code==="complete")continue;let d=h(c.resource),m={object:d,key:i.key??"",effect:l},u=[{at:Xh(c.resource),note:`the keys of ${d}`},...n.slice(0,5).map(tv)];c.resource.at.get("binaryData").get(i.key??"").exists?t(r??o,"binary",m,{related:u}):c.code==="near-key"?t(r??o,"similar",{...m,meant:c.key},{related:u}):t(r??o,"absent",{...m,known:ev(c.resource)},{related:u})}}}}});function Zh(e){return e?.code==="no-key"&&Ne(e.resource,!0).length===0}var Yh=["data","stringData","binaryData"];function Xh(e){let t=e.at,a=Yh.find(s=>t.get(s).exists);return a?t.get(a).key:A(e)}function ev(e){let t=Ne(e,!0);return t.length===0?"it holds no keys":`it has ${Q(t,3)}${Pe(t.length-3)}`}function tv({keyAt:e,at:t,to:a}){return{at:e??t,note:`key '${a.key??""}' is asked for here, too`}}var ec=p({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:s,optional:n,to:o})=>s==="missing"&&!n&&(o.kind==="ConfigMap"||o.kind==="Secret"));for(let s of Jt(a,()=>"")){let{at:n,to:o,effect:r,proof:i}=s.first,c={kind:o.kind,name:o.name,namespace:o.namespace,effect:r},l={related:ls(s),...av(s.first)};i?.code==="complete"?t(n,"absent",c,l):i?.code==="near-miss"?t(n,"similar",{...c,meant:i.resource.name},l):i?.code==="other-namespace"&&t(n,"elsewhere",{...c,other:i.resource.namespace},l)}}}}});function av({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var tc=p({id:"config-object-unused",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that nothing names",why:"Nothing reads the object: no pod takes variables or files from it, and its name stands in no other manifest. It is left over, or the pod that was meant to take it goes without. A Secret that nobody needs is a risk besides.",instead:"Name the object where it is meant to be used, or delete it.",unless:"A program finds it by the API of Kubernetes. It is told only where the run holds everything that exists, where no role lets read all objects of this kind, and not of objects with labels of their own, by which programs find them.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{unused:e=>`nothing in the run names ${e.object}`},examples:{bad:[{title:"the settings of a program that takes others",yaml:`
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
`}]},visit({graph:e,report:t}){if(!e.isComplete)return{end(){}};let a=E(()=>ov(e.resources.flatMap(({at:r})=>wa(r.value)))),s=E(()=>[...e.ofKind("Role"),...e.ofKind("ClusterRole")].flatMap(({at:r})=>r.get("rules").items()));return{ConfigMap:o,Secret:o};function n({kind:r,name:i}){let c=r==="Secret"?"secrets":"configmaps";return s().some(l=>{let d=l.get("resourceNames").texts();return l.get("resources").texts().some(u=>u==="*"||u===c)&&(d.length===0||d.includes(i))})}function o(r){let i=C(r.at),c=sv.has(r.namespace)||nv(r);if(r.name===""||c||e.mayBeUnread(r.name)||Object.keys(i.get("labels").labels()).some(d=>!/^(app|app\.kubernetes\.io\/.*)$/.test(d))||e.referencesTo(r).length>0||n(r))return;let l=e.find(r.kind,r.namespace,r.name).length;(a().get(r.name)??0)<=l&&t(i.get("name"),"unused",{object:h(r)})}}}),sv=new Set(["kube-system","kube-public","kube-node-lease"]);function nv({at:e}){let t=e.get("type").text()??"";return/^(kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token|helm\.sh\/.*)$/.test(t)}function ov(e){let t=new Map;for(let a of e)for(let s of new Set(a.match(rv)??[]))t.set(s,(t.get(s)??0)+1);return t}var rv=/[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/g;var sc=p({id:"custom-kind-unknown",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A custom resource is of a kind or a version that its definition does not serve",why:"The API server knows custom resources by the CustomResourceDefinitions alone. A kind or a version that none of them serves is refused with `no matches for kind`. A deprecated version works until an update of the definition takes it away.",instead:"Write the kind exactly as `spec.names.kind` of the definition says, in a version with `served: true`.",unless:"The run holds an older definition than the cluster. Definitions in folders far away are not taken for the ones that are meant.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/"]},messages:{kind:e=>`group '${e.group}' has no kind '${e.kind}' (did you mean '${e.meant}'?)`,version:e=>`kind '${e.kind}' of group '${e.group}' is not served in version '${e.version}', but in ${e.served}`,deprecated:e=>`version '${e.version}' of kind '${e.kind}' is deprecated, others are ${e.served}`},examples:{bad:[{title:"a slip of the pen, an old version and one that is about to go",yaml:`
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
`}]},visit({graph:e,report:t}){let a=E(()=>W(e.ofKind("CustomResourceDefinition").flatMap(iv),({group:o})=>o));return{resource(o){let{group:r,kind:i,version:c}=o,l=a().get(r);if(l===void 0||e.mayBeUnread(i)||!l.some(f=>e.areNear(f.resource,o)))return;let d=l.filter(f=>f.kind===i),m=d.flatMap(f=>f.versions),u=ac(m.filter(f=>f.isServed));d.length===0?s(o,l):u!==""&&!m.some(f=>f.isServed&&f.name===c)?t(Gn(o,"apiVersion"),"version",{group:r,kind:i,version:c,served:u},Fn(d[0])):n(o,d)}};function s(o,r){let{group:i,kind:c}=o,l=P(c,r,d=>d.kind);l&&t(Gn(o,"kind"),"kind",{group:i,kind:c,meant:l.kind},Fn(l))}function n(o,r){let{kind:i,version:c}=o,l=r.flatMap(({versions:u})=>u.filter(({name:f})=>f===c)),d=r.flatMap(({versions:u})=>u.filter(f=>f.isServed&&!f.isDeprecated));if(l.length===0||d.length===0||!l.every(({isDeprecated:u})=>u))return;let m={kind:i,version:c,served:ac(d)};t(Gn(o,"apiVersion"),"deprecated",m,{...Fn(r[0]),severity:"info"})}}});function iv(e){let t=e.at.get("spec"),a=t.get("group").text(),s=t.get("names").get("kind").text();if(!a||!s)return[];let n=t.get("version").text(),o=t.get("versions").items().map(i=>({name:i.get("name").text()??"",isServed:i.get("served").flag()!==!1,isDeprecated:i.get("deprecated").flag()===!0})),r=n?[...o,{name:n,isServed:!0,isDeprecated:!1}]:o;return[{resource:e,group:a,kind:s,versions:r}]}function Gn({at:e},t){return e.get(t)}function ac(e){return Q(e.map(({name:t})=>t),3)}function Fn(e){return e?{related:[S(e.resource,"the definition")]}:{}}var oc=p({id:"definition-after-use",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Namespace or a CustomResourceDefinition stands after what needs it",why:'`kubectl` sends the objects of a file in the order in which they are written. What stands before its Namespace is refused with `namespaces "x" not found`, a custom resource before its definition with `no matches for kind`. The second run works, so that it shows only where the cluster is new.',instead:"Put the Namespace first. A CustomResourceDefinition belongs into a file of its own that is applied before: `kubectl apply` looks up all kinds of a file before it sends the first object.",unless:"A tool that sorts objects by kind applies the file, as Helm, Kustomize, Argo CD and Flux do.",refs:["https://kubernetes.io/docs/concepts/workloads/management/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/"]},messages:{namespace:e=>`the Namespace '${e.namespace}' stands after ${e.objects} in it: the first kubectl apply fails`,kind:e=>`the definition of kind '${e.kind}' stands after ${e.objects} of it: the first kubectl apply fails`},examples:{bad:[{title:"the Namespace was added at the end",yaml:`
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
`}]},visit({graph:e,report:t}){let a=E(()=>W(e.resources,({file:n})=>n));return{Namespace(n){if(cv.has(n.name))return;let o=s(n,({hasOwnNamespace:i,namespace:c})=>i&&c===n.name),[r]=o;r&&t(A(n),"namespace",{namespace:n.name,objects:nc(o)},{related:[S(r,`${h(r)} is in it`)]})},CustomResourceDefinition(n){let{group:o,kind:r}=lv(n),i=s(n,l=>r!==void 0&&l.group===o&&l.kind===r),[c]=i;!c||r===void 0||t(A(n),"kind",{kind:r,objects:nc(i)},{related:[S(c,`${h(c)} is of it`)]})}};function s(n,o){if(e.isKustomized(n))return[];let r=a().get(n.file)??[],i=r.slice(0,r.indexOf(n));return i.some(l=>Me(l,n))?[]:i.filter(o)}}}),cv=new Set(["default","kube-system","kube-public","kube-node-lease"]);function lv({at:e}){let t=e.get("spec");return{group:t.get("group").text(),kind:t.get("names").get("kind").text()}}function nc({length:e}){return e===1?"an object":Re(e,"object")}var rc=p({id:"definition-invalid",area:"config",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The parts of a CustomResourceDefinition do not fit together",why:"The API server finds a definition by the plural and the group of its kind, and keeps the objects in one version, whichever they are written in. It refuses a definition with another name, with no or several storage versions, with one name for the kind and for its lists, and one whose group ends with k8s.io or kubernetes.io without a word about who approved it.",instead:"Name the definition `<plural>.<group>` and set `storage: true` in exactly one version. For a protected group, set the annotation `api-approved.kubernetes.io` to the URL of the approval, or to 'unapproved' and the reason.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/","https://kubernetes.io/docs/reference/labels-annotations-taints/#api-approved-kubernetes-io"]},messages:{name:e=>`the name '${e.name}' has to be '${e.expected}', plural and group`,unstored:"no version has storage: true, and one of them needs it",stored:e=>`version '${e.version}' has storage: true, as '${e.first}' has: only one may`,list:e=>`listKind is '${e.kind}', as kind is: they have to differ`,preserve:"preserveUnknownFields has to be false: use x-kubernetes-preserve-unknown-fields in the schema",approval:e=>`the group '${e.group}' is protected: it needs annotation api-approved.kubernetes.io`,approved:e=>`'${e.value}' is no URL of an approval, and does not begin with 'unapproved'`},examples:{bad:[{title:"another name, and no version to store",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: cart.shop.example } # expect: name
spec:
  group: shop.example
  scope: Namespaced
  preserveUnknownFields: true # expect: preserve
  names: { plural: carts, singular: cart, kind: Cart, listKind: Cart } # expect: list
  versions: # expect: unstored
    - { name: v1, served: true, schema: { openAPIV3Schema: { type: object } } }
`},{title:"two versions to store, in a protected group",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.k8s.io } # expect: approval
spec:
  group: shop.k8s.io
  scope: Namespaced
  names: { plural: carts, kind: Cart }
  versions:
    - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1beta1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } } # expect: stored
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: orders.shop.k8s.io
  annotations: { api-approved.kubernetes.io: 'yes' } # expect: approved
spec:
  group: shop.k8s.io
  scope: Namespaced
  names: { plural: orders, kind: Order }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`}],good:[{title:"plural and group, one version to store, and an approval",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  preserveUnknownFields: false
  names: { plural: carts, singular: cart, kind: Cart, listKind: CartList }
  versions:
    - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1beta1, served: true, storage: false, schema: { openAPIV3Schema: { type: object } } }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: gateways.gateway.networking.k8s.io
  annotations: { api-approved.kubernetes.io: 'https://github.com/kubernetes-sigs/gateway-api/pull/3328' }
spec:
  group: gateway.networking.k8s.io
  scope: Namespaced
  names: { plural: gateways, kind: Gateway }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`}]},visit({report:e}){return{CustomResourceDefinition(n){let{at:o,version:r}=n,i=o.get("spec");if(r!=="v1"||!i.exists)return;t(n,i),a(i.get("versions")),s(o,i);let[c,l]=[i.get("names").get("kind").text(),i.get("names").get("listKind")];c&&l.text()===c&&e(l,"list",{kind:c});let d=i.get("preserveUnknownFields");d.flag()===!0&&e(d,"preserve")}};function t(n,o){let[r,i]=[o.get("names").get("plural").text(),o.get("group").text()];if(!r||!i||!H(n.name))return;let c=`${r}.${i}`;n.name!==c&&e(A(n),"name",{name:n.name,expected:c})}function a(n){let o=n.items();if(o.length===0)return;let[r,...i]=o.filter(l=>l.get("storage").flag()===!0),c=o.some(l=>l.get("storage").exists&&l.get("storage").flag()===void 0);if(!r){c||e(n.key,"unstored");return}for(let l of i){let d={version:l.get("name").text()??"",first:r.get("name").text()??""},m=[{at:r.get("storage"),note:"the first one"}];e(l.get("storage"),"stored",d,{related:m})}}function s(n,o){let r=o.get("group").text()??"";if(!/(^|\.)(k8s|kubernetes)\.io$/.test(r))return;let c=n.get("metadata").get("annotations").get(dv),l=c.text()??"";l===""?e(c,"approval",{group:r}):!l.startsWith("unapproved")&&!/^[a-z][-+.a-z0-9]*:\/\/[^/\s]+/i.test(l)&&e(c,"approved",{value:l})}}}),dv="api-approved.kubernetes.io";function ic(e){let t=[],a=[{at:e,level:"root",name:"the object"}];for(let s=a.pop();s;s=a.pop()){let{at:n}=s;t.push(s);for(let[o,r]of n.get("properties").entries())a.push({at:r,level:"field",name:`'${o}'`});for(let o of["items","additionalProperties"]){let r=n.get(o);mt(r.value)&&a.push({at:r,level:"item",name:`each item of ${s.name}`})}}return t}var mv=new Set(["description","enum","format","maxItems","maxLength","maximum","minItems","minLength","minimum","properties","required","title","type","x-kubernetes-validations"]);function cc({at:e,level:t}){let a=e.value;return t==="root"||typeof a.type!="string"||a.type==="array"&&!mt(a.items)?!1:Object.keys(a).every(s=>mv.has(s)||s==="items"&&a.type==="array")}function Bn(e){let t=e.get("not");return[...[e.get("allOf"),e.get("anyOf"),e.get("oneOf")].flatMap(s=>s.items()),...mt(t.value)?[t]:[]]}function mt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function lc(e){let t=e.replace(/\\[^1-9]/g,"").replace(/\[\^?\]?[^\]]*\]/g,"");if(/\(\?<?[=!]/.test(t))return"look";if(/\\[1-9]/.test(t))return"reference";if(!/\(\?|\\[pPQEzAC]|\[\[:/.test(e))try{new RegExp(e);return}catch{return"broken"}}var dc=p({id:"definition-schema-invalid",area:"config",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schema of a custom kind is not structural",why:"The API server drops fields that a schema does not name, fills in defaults and merges lists. For that the schema has to say of each value what it is, once and in one place: `allOf`, `anyOf`, `oneOf` and `not` may only ask more of it. A definition with any other schema is refused, and so is one with parts of JSON Schema that are too slow or that lead out of the definition.",instead:"Give each field a `type`, each list its `items`, and move types, descriptions and defaults out of `anyOf` and its like. Write `x-kubernetes-int-or-string: true` for what may be both.",refs:["https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema"]},messages:{type:e=>`the schema of ${e.name} has no type`,root:e=>`the type of the whole schema has to be 'object', and it is '${e.type}'`,typed:"type is not allowed beside x-kubernetes-int-or-string: true",items:e=>`the schema of ${e.name} is an array without items`,list:"items has to be one schema for all items, and is a list",mixed:"additionalProperties is not allowed beside properties",closed:"additionalProperties may not be false: fields without a schema are dropped anyway",unsupported:e=>`${e.field} is not supported in the schema of a custom kind`,unique:"uniqueItems may not be true: use x-kubernetes-list-type: set",preserve:"x-kubernetes-preserve-unknown-fields may only be true or left out",demand:e=>`${e.field} is not allowed within ${e.within}, which may only ask more of a value`,undefined:e=>`'${e.name}' is named in ${e.within} only: properties has to have it`,metadata:"the schema of metadata may only speak of name and generateName",keys:"x-kubernetes-list-type: map needs x-kubernetes-list-map-keys",container:e=>`${e.field} needs type '${e.type}'`,pattern:e=>`'${e.pattern}' is no regular expression`,dialect:e=>`the pattern has ${e.part}, which the regular expressions of Kubernetes do not have`,default:e=>`the default is not of type '${e.type}'`},examples:{bad:[{title:"values of no type, and parts that are not supported",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { plural: carts, kind: Cart }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            metadata: { type: object, properties: { labels: { type: object } } } # expect: metadata
            spec:
              type: object
              additionalProperties: false # expect: closed
            items: # expect: items
              type: array
            tags:
              type: array
              uniqueItems: true # expect: unique
              items: [{ type: string }] # expect: list
            note: { description: for the baker } # expect: type
            count: { type: integer, x-kubernetes-int-or-string: true } # expect: typed
            prices:
              type: object
              properties: { net: { type: number } }
              additionalProperties: { type: number } # expect: mixed
            extra: { type: object, x-kubernetes-preserve-unknown-fields: false } # expect: preserve
            more: { type: object, $ref: '#/definitions/more' } # expect: unsupported
`},{title:"types in the wrong place, and what does not fit them",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { plural: carts, kind: Cart }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: array # expect: root
          items: { type: string }
    - name: v2
      served: true
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          properties:
            when:
              type: string
              oneOf:
                - type: string # expect: demand
                - pattern: '^(?!Sunday)' # expect: dialect
            who:
              type: object
              properties: # expect: undefined
                name: { type: string, pattern: '[a-z' } # expect: pattern
              anyOf: [{ required: [name] }, { properties: { email: { minLength: 1 } } }]
            lines: { type: array, items: { type: object }, x-kubernetes-list-type: map } # expect: keys
            set: { type: object, x-kubernetes-list-type: set } # expect: container
            count: { type: integer, default: 'one' } # expect: default
`}],good:[{title:"each value with its type, and more that is asked of it",yaml:`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { plural: carts, kind: Cart }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          description: what a customer takes to the till
          properties:
            apiVersion: { type: string }
            kind: { type: string }
            metadata: { type: object }
            spec:
              type: object
              required: [lines]
              properties:
                port: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }
                any: { x-kubernetes-preserve-unknown-fields: true }
                labels: { type: object, additionalProperties: { type: string } }
                count: { type: integer, default: 1, minimum: 0 }
                price: { type: number, default: 2 }
                lines:
                  type: array
                  x-kubernetes-list-type: map
                  x-kubernetes-list-map-keys: [name]
                  items:
                    type: object
                    required: [name]
                    properties: { name: { type: string, pattern: '^[a-z]+$' }, alias: { type: string } }
                    oneOf: [{ required: [name] }, { required: [alias], properties: { alias: { minLength: 1 } } }]
`}]},visit({report:e}){return{CustomResourceDefinition({at:i,version:c}){if(c==="v1")for(let l of i.get("spec").get("versions").items()){let d=l.get("schema").get("openAPIV3Schema");mt(d.value)&&ic(d).forEach(t)}}};function t(i){let{at:c,level:l}=i;if(!mt(c.value)||cc(i))return;a(i),s(c),n(c);let d=c.get("properties").get("metadata");l==="root"&&vv(d)&&e(d.key,"metadata");let m=c.get("x-kubernetes-int-or-string").flag()===!0;for(let u of Bn(c))r({demand:u,of:c,isEither:m})}function a({at:i,level:c,name:l}){let d=i.get("type"),m=i.get("x-kubernetes-int-or-string").flag()===!0,u=i.get("x-kubernetes-preserve-unknown-fields").flag()===!0;m&&d.exists&&e(d,"typed"),c==="root"&&d.text()&&d.text()!=="object"&&e(d,"root",{type:d.text()??""}),!d.exists&&!m&&(!u||c==="root")&&e(d,"type",{name:l}),d.text()==="array"&&!i.get("items").exists&&e(i.get("items"),"items",{name:l});let f=i.get("default"),g=hv[d.text()??""];g&&f.exists&&!g(f.value)&&e(f,"default",{type:d.text()??""})}function s(i){for(let d of pv){let m=i.get(d);m.exists&&e(m.key,"unsupported",{field:d})}i.get("uniqueItems").flag()===!0&&e(i.get("uniqueItems"),"unique"),Array.isArray(i.get("items").value)&&e(i.get("items").key,"list");let c=i.get("additionalProperties"),l=i.get("properties").entries().length>0;c.value===!1?e(c,"closed"):l&&mt(c.value)&&e(c.key,"mixed"),o(i.get("pattern"))}function n(i){let c=i.get("x-kubernetes-preserve-unknown-fields");c.flag()===!1&&e(c,"preserve");for(let[d,m]of Object.entries(gv)){let u=i.get(d),f=i.get("type").text()!==void 0&&i.get("type").text()!==m;u.exists&&f&&e(u,"container",{field:d,type:m})}i.get("x-kubernetes-list-type").text()==="map"&&i.get("x-kubernetes-list-map-keys").items().length===0&&e(i.get("x-kubernetes-list-map-keys"),"keys")}function o(i){let c=i.text()??"",l=lc(c);l==="broken"?e(i,"pattern",{pattern:c.slice(0,60)}):l==="look"?e(i,"dialect",{part:"'(?=', '(?!' or their like"}):l==="reference"&&e(i,"dialect",{part:"a reference to a group before"})}function r({demand:i,of:c,isEither:l}){let d=String(i.path.findLast(u=>typeof u=="string"&&uv.has(u))),m=u=>u==="type"&&l;for(let u of fv){let f=i.get(u);f.exists&&f.value!==!1&&!m(u)&&e(f,"demand",{field:u,within:d})}o(i.get("pattern"));for(let u of Bn(i))r({demand:u,of:c,isEither:l});for(let[u,f]of i.get("properties").entries()){let g=c.get("properties").get(u);g.exists?r({demand:f,of:g,isEither:!1}):e(g,"undefined",{name:u,within:d})}}}}),pv=["$ref","additionalItems","definitions","dependencies","id","patternProperties"],uv=new Set(["allOf","anyOf","oneOf","not"]),fv=["additionalProperties","default","description","nullable","title","type","x-kubernetes-embedded-resource","x-kubernetes-int-or-string","x-kubernetes-list-map-keys","x-kubernetes-list-type","x-kubernetes-map-type","x-kubernetes-preserve-unknown-fields"],gv={"x-kubernetes-list-type":"array","x-kubernetes-map-type":"object"},hv={array:Array.isArray,boolean:e=>typeof e=="boolean",integer:e=>Number.isInteger(e),number:e=>typeof e=="number",object:mt,string:e=>typeof e=="string"};function vv(e){return e.entries().some(([t])=>t!=="properties"?t!=="type"&&t!=="description":e.get("properties").entries().some(([a])=>a!=="name"&&a!=="generateName"))}var ds=["metadata.labels","metadata.annotations"],mc=["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"],pc="spec.host",uc=["metadata.name","metadata.namespace","metadata.uid",...ds];function fc({at:e}){return e.get("env").items().map(t=>t.get("valueFrom"))}function gc({spec:e}){let t=e.get("volumes").items(),a=t.map(n=>n.get("downwardAPI")),s=t.flatMap(n=>n.get("projected").get("sources").items());return[...a,...s.map(n=>n.get("downwardAPI"))].flatMap(n=>n.get("items").items())}var hc={units:["1",...["k","M","G","T","P","E"].map(e=>`1${e}`)],words:"1, or one unit such as 1k, 1M, 1Ki or 1Mi"},yv={units:["1","1m"],words:"1 or 1m"},bv=["1","1k",...["Ki","Mi","Gi","Ti","Pi","Ei"].map(e=>`1${e}`)];function vc(e,t){let a=e.endsWith(".cpu")?yv:/\.(?:memory|ephemeral-storage|hugepages-.*)$/.test(e)?hc:void 0,s=F(t);if(!(!a||!s||s.numerator===0n))return kv(a,t).some(n=>{let o=F(n);return o!==void 0&&M(o,s)===0})?void 0:a.words}function kv(e,t){return/[eE][-+]?\d+$/.test(t)?["1"]:e===hc&&t.endsWith("i")?bv:e.units}var yc=p({id:"downward-field-invalid",area:"config",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod asks for a field of its own that it cannot be told",why:"The downward API knows a short list of fields, and environment variables have another one than files: addresses and the node exist in variables only, all labels at once in files only. A file belongs to no container, so that it has to name the one whose resources it tells. The API server refuses everything else.",instead:"Write one of the fields that are listed in the documentation, labels with their key in brackets and quotes: `metadata.labels['app']`. Use a divisor that is one unit, such as 1, 1m for cpu, or 1Mi.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#available-fields"]},messages:{variable:e=>`a variable cannot be told '${e.path}' of its pod${e.meant}`,file:e=>`a file of a volume cannot be told '${e.path}' of its pod${e.meant}`,whole:e=>`a variable is told one of the ${e.path.split(".")[1]} only: ${e.path}['app'], for one`,subscript:e=>`'${e.path}' has no keys: brackets are for labels and annotations`,key:e=>`'${e.key}' in '${e.path}' cannot be the key of a label or annotation`,divisor:e=>`divisor of ${e.resource} is '${e.divisor}', but has to be ${e.known}`,container:e=>`a file with ${e.resource} has to name the container: containerName`},examples:{bad:[{title:"fields in variables",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - name: LABELS
          valueFrom: { fieldRef: { fieldPath: metadata.labels } } # expect: whole
        - name: NODE
          valueFrom: { fieldRef: { fieldPath: spec.nodename } } # expect: variable
        - name: NAME
          valueFrom: { fieldRef: { fieldPath: "metadata.name['app']" } } # expect: subscript
        - name: TIER
          valueFrom: { fieldRef: { fieldPath: "metadata.labels['app tier']" } } # expect: key
        - name: HEAP
          valueFrom:
            resourceFieldRef: { resource: limits.memory, divisor: 2Mi } # expect: divisor
        - name: CORES
          valueFrom:
            resourceFieldRef: { resource: requests.cpu, divisor: 1k } # expect: divisor
`},{title:"fields in files",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, volumeMounts: [{ name: pod, mountPath: /pod }] }]
  volumes:
    - name: pod
      downwardAPI:
        items:
          - { path: address, fieldRef: { fieldPath: status.podIP } } # expect: file
          - { path: memory, resourceFieldRef: { resource: limits.memory } } # expect: container
    - name: all
      projected:
        sources:
          - downwardAPI:
              items: [{ path: node, fieldRef: { fieldPath: spec.nodeName } }] # expect: file
`}],good:[{title:"all that can be told",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - { name: ADDRESS, valueFrom: { fieldRef: { fieldPath: status.podIP } } }
        - { name: APP, valueFrom: { fieldRef: { apiVersion: v1, fieldPath: "metadata.labels['app']" } } }
        - { name: OWNER, valueFrom: { fieldRef: { fieldPath: "metadata.annotations['Shop.example/owner']" } } }
        - { name: HOST, valueFrom: { fieldRef: { fieldPath: spec.host } } }
        - { name: HEAP, valueFrom: { resourceFieldRef: { resource: limits.memory, divisor: 1Mi } } }
        - { name: PAGES, valueFrom: { resourceFieldRef: { resource: limits.hugepages-2Mi, divisor: '0' } } }
        - { name: CORES, valueFrom: { resourceFieldRef: { resource: limits.cpu, divisor: 0.001 } } }
        - { name: LATER, valueFrom: { fieldRef: { fieldPath: "\${FIELD}" } } }
  volumes:
    - name: pod
      downwardAPI:
        items:
          - { path: labels, fieldRef: { fieldPath: metadata.labels } }
          - { path: app, fieldRef: { fieldPath: "metadata.labels['app']" } }
          - { path: cpu, resourceFieldRef: { containerName: api, resource: limits.cpu } }
`}]},visit({report:e,minorVersion:t}){function a(n,o,r){let i=n.text()??"";if(i===""||j.test(i))return;let c=o?uc:mc,[,l=i,d]=/^(.*?)\['(.*)'\]$/s.exec(i)??[];if(d===void 0){if(c.includes(i)||!o&&i===pc)return;ds.includes(i)?e(n,"whole",{path:i},r):e(n,o?"file":"variable",{path:i,meant:N(L(i,c))},r)}else ds.includes(l)?oe(l==="metadata.annotations"?d.toLowerCase():d)||e(n,"key",{path:l,key:d},r):e(n,"subscript",{path:l},r)}function s(n,o,r){let i=n.get("resource").text()??"";if(!R(n.value))return;o&&!n.get("containerName").value&&e(n.get("containerName"),"container",{resource:i},r);let c=n.get("divisor"),l=String(c.scalar()??""),d=vc(i,l);d!==void 0&&e(c,"divisor",{resource:i,divisor:l,known:d},r)}return{container(n,o){let r=w(o,t);for(let i of fc(n))a(i.get("fieldRef").get("fieldPath"),!1,r),s(i.get("resourceFieldRef"),!1,r)},workload(n){let o=w(n,t);for(let r of gc(n))a(r.get("fieldRef").get("fieldPath"),!0,o),s(r.get("resourceFieldRef"),!0,o)}}}});var bc=p({id:"downward-field-unset",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A pod asks for a label, a container or a limit of its own that it does not have",why:"The downward API gives what the pod itself carries. A label or annotation that is not there is an empty text, without any error; labels of a Deployment are not those of its pods. A container that is not there keeps the one that asks from starting. A limit that is not set is that of the node: a program that sizes its heap by it takes all the memory there is.",instead:"Set the label or the annotation in the pod template, write the key exactly, and set the limit.",unless:"A webhook or Kustomize adds the label: a key that is not even similar to one of the template is told as info, and so is a limit.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/downward-api/","https://kubernetes.io/docs/tasks/inject-data-application/environment-variable-expose-pod-information/"]},messages:{onOwner:e=>`${e.kind} '${e.key}' is on ${e.owner}, not in its pod template: the value is empty`,similar:e=>`the pod has no ${e.kind} '${e.key}' (did you mean '${e.meant}'?): the value is empty`,absent:e=>`the pod template sets no ${e.kind} '${e.key}': the value is empty`,container:e=>`the pod has no container '${e.container}'${e.meant}: the one that asks for its resources does not start`,limit:e=>`container '${e.container}' sets no ${e.resource}: the value is what the whole node has`},examples:{bad:[{title:"a label of the Deployment, a slip of the pen, and one that nobody sets",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(r,i){for(let c of r.at.get("env").items()){let l=c.get("valueFrom");a(l.get("fieldRef"),i),s(l.get("resourceFieldRef"),i,r)}},workload(r){for(let i of r.spec.get("volumes").items()){let c=i.get("projected").get("sources").items(),l=[i.get("downwardAPI"),...c.map(d=>d.get("downwardAPI"))].flatMap(d=>d.get("items").items());for(let d of l)a(d.get("fieldRef"),r),s(d.get("resourceFieldRef"),r,void 0)}}};function a(r,i){let c=r.get("fieldPath"),[,l,d]=/^metadata\.(labels|annotations)\['(.+)'\]$/.exec(c.text()??"")??[];if(l===void 0||d===void 0||wv(d))return;let m=l==="labels"?i.metadata.get("labels"):i.metadata.get("annotations"),u=m.entries().map(([k])=>k);if(u.includes(d)||e.mayBeUnread(d))return;let f=l==="labels"?"label":"annotation",{resource:g}=i,v=C(g.at).get(l).get(d),y=P(d,u,k=>k),b=m.exists?[{at:m.key,note:`the ${l} of the pods`}]:[];v.exists&&g.kind!=="Pod"?t(c,"onOwner",{kind:f,key:d,owner:h(g)},{related:[{at:v.key,note:"here"}]}):y!==void 0?t(c,"similar",{kind:f,key:d,meant:y},{related:b}):t(c,"absent",{kind:f,key:d},{related:b,severity:"info"})}function s(r,i,c){let l=r.get("containerName"),d=l.text()||c?.name,m=r.get("resource").text();if(!d||!m)return;let u=i.containers.find(f=>f.name===d);if(u)n(r.get("resource"),m,u);else if(!e.mayBeUnread(d)){let f=P(d,i.containers,g=>g.name);t(l,"container",{container:d,meant:N(f?.name)},{severity:"error"})}}function n(r,i,{at:c,name:l,workload:d}){let m=/^limits\.(cpu|memory)$/.exec(i)?.[1];m===void 0||c.get("resources").get("limits").get(m).exists||o(d)||t(r,"limit",{container:l,resource:i},{severity:"info"})}function o({resource:r}){return e.ofKind("LimitRange").some(i=>e.sameNamespace(i,r)!==!1)}}});function wv(e){return xv.has(e)||/(^|\.)kubernetes\.io\//.test(e)&&!e.startsWith("app.kubernetes.io/")}var xv=new Set(["pod-template-hash","controller-revision-hash","pod-template-generation","rollouts-pod-template-hash","controller-uid","job-name"]);function kc(e,t){let a=t.at.get("env").items().map(n=>n.get("name").text()??""),s=zn(e,t);return{own:a,imported:new Set(s.flatMap(n=>[...n?.names.keys()??[]])),isOpen:s.includes(void 0)}}function zn(e,t){return t.at.get("envFrom").items().map(a=>Sv(e,t,a))}function Sv(e,{workload:t},a){let s=a.get("secretRef").exists,n=a.get(s?"secretRef":"configMapRef").get("name"),o=n.text(),r=a.get("prefix").text()??"";if(!o)return;let{resource:i}=t,c=e.find(s?"Secret":"ConfigMap",i.namespace,o).filter(m=>e.sameNamespace(i,m)===!0),l=c.flatMap(m=>Ne(m,!1)),[d]=c;if(!(!d||l.length===0))return{at:n,object:d,names:new Map(l.map(m=>[`${r}${m}`,m]))}}function ms(e){let a=[...(e.text()??"").matchAll(/\$\$|\$\(([^)]*)\)/g)].flatMap(([,s])=>s||[]);return[...new Set(a)].map(s=>({at:e,name:s}))}function wc(e){return/^KUBERNETES_|_SERVICE_(HOST|PORT)(_|$)|_PORT(_\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?$/.test(e)}var Sc=p({id:"env-from-collision",area:"config",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"Two objects of `envFrom` bring the same variable with different values",why:"All keys of the objects under `envFrom` become variables of the container. Where two have the same key, the one that stands further down wins without a word, and a change of the other one has no effect.",instead:"Take the key out of one of the objects, or keep them apart by a `prefix`.",unless:"The later object is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables"]},messages:{replaced:e=>`variable '${e.name}'${e.more} of ${e.from} is replaced by that of ${e.by}`},examples:{bad:[{title:"both objects set the level",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(a){let s=a.at.get("env").items(),n=new Set(s.map(r=>r.get("name").text())),o=new Map;for(let r of zn(e,a)){if(!r)continue;let i=[...r.names.keys()].filter(d=>{let m=o.get(d);return m&&!n.has(d)&&xc(m,d)!==xc(r,d)}),[c]=i,l=c===void 0?void 0:o.get(c);if(c!==void 0&&l){let d=Pe(i.length-1);t(r.at,"replaced",{name:c,more:d,from:h(l.object),by:h(r.object)},{related:[{at:l.at,note:"brings it first"}]})}for(let d of r.names.keys())o.set(d,r)}}}}});function xc({object:e,names:t},a){let s=e.at,n=t.get(a)??"",o=s.get("stringData").get(n);return o.exists?o.value:s.get("data").get(n).value}var Pc=p({id:"metadata-invalid",area:"config",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The metadata of an object contradicts itself",why:"The API server refuses an object of a kind of Kubernetes whose finalizers are neither its own nor carry a domain, any object with two ways to be deleted, with two controllers among its owners, and with a namespace that no namespace can be called.",instead:"Write finalizers as `shop.example/cleanup`. Set `controller: true` for one owner only.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/","https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/"]},messages:{finalizer:e=>`finalizer '${e.name}' is none of Kubernetes, and has no domain before a '/'`,deletion:"finalizers may hold orphan or foregroundDeletion, not both",controllers:"a second owner is the controller, and there can be only one",namespace:e=>`no namespace can be called '${e.namespace}', for that is no DNS label`},examples:{bad:[{title:"finalizers and owners",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: Shop_Production # expect: namespace
  finalizers:
    - cleanup # expect: finalizer
    - orphan
    - foregroundDeletion # expect: deletion
  ownerReferences:
    - { apiVersion: apps/v1, kind: Deployment, name: web, uid: 6d927b87-fbb6-4d6e-8303-89eef02cc617, controller: true }
    - { apiVersion: apps/v1, kind: Deployment, name: api, uid: 1b0f4c3a-7b1d-4c2e-9a56-0f5b7a1f8d10, controller: true } # expect: controllers
`}],good:[{title:"finalizers of Kubernetes, with a domain, and of a definition",yaml:`
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: \${NAMESPACE}
  finalizers: [foregroundDeletion, shop.example/cleanup]
  ownerReferences:
    - { apiVersion: apps/v1, kind: Deployment, name: web, uid: 6d927b87-fbb6-4d6e-8303-89eef02cc617, controller: true }
    - { apiVersion: apps/v1, kind: Deployment, name: api, uid: 1b0f4c3a-7b1d-4c2e-9a56-0f5b7a1f8d10 }
---
apiVersion: shop.example/v1
kind: Cart
metadata: { name: first, finalizers: [cleanup] }
`}]},visit({report:e}){return{resource(s){let n=C(s.at);t(n.get("finalizers"),s),a(n.get("namespace"),s);let o=n.get("ownerReferences").items().filter(r=>r.get("controller").flag()===!0);o[1]&&e(o[1].get("controller"),"controllers")}};function t(s,{group:n,kind:o}){let r=s.texts(),i=na(n,o)!==void 0&&!Pv.has(n);for(let c of s.items()){let l=c.text()??"";i&&oe(l)&&!pn(l)&&e(c,"finalizer",{name:l}),l==="foregroundDeletion"&&r.includes("orphan")&&e(c,"deletion")}}function a(s,{hasOwnNamespace:n}){let o=s.text()??"";!n||st(o)||j.test(o)||e(s,"namespace",{namespace:o})}}}),Pv=new Set(["admissionregistration.k8s.io","apiextensions.k8s.io","apiregistration.k8s.io"]);var Rc=p({id:"namespace-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Objects are in a namespace that does not exist",why:'The API server refuses every object of a namespace that does not exist: `namespaces "x" not found`. Nothing makes a namespace by the way, and `kubectl` goes on with the other objects of the file.',instead:"Write the name of the Namespace exactly, or add a Namespace and apply it first.",unless:"The namespace exists in the cluster, or a tool makes it, as `helm install --create-namespace` does: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]},messages:{similar:e=>`there is no Namespace '${e.namespace}' (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`there is no Namespace '${e.namespace}': ${e.effect}`},examples:{bad:[{title:"a slip of the pen in one of two objects",yaml:`
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
`}]},visit({graph:e,report:t}){let a=e.ofKind("Namespace").length>0;return{end(){let s=e.references.filter(({to:n,state:o,proof:r})=>n.kind==="Namespace"&&st(n.name)&&o==="missing"&&(r?.code!=="near-miss"||e.isNamespaceSlip(n.name,r.resource.name)));for(let[n,...o]of W(s,({to:r})=>r.name).values()){if(!n)continue;let{at:r,to:i,proof:c}=n,l={namespace:i.name,effect:Rv([n,...o])},d=o.slice(0,5).map(m=>({at:m.at,note:"named here, too"}));if(c?.code==="near-miss"){let m=S(c.resource,"the Namespace");t(r,"similar",{...l,meant:c.resource.name},{related:[m,...d]})}else a&&t(r,"absent",l,{related:d})}}}}});function Rv(e){let t=e.filter(({row:a})=>a.path==="metadata.namespace");return t.length>1?`the API server refuses ${Re(t.length,"object")}`:(t[0]??e[0])?.effect??""}var Cc=p({id:"projected-source-empty",area:"config",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An entry of a projected volume brings nothing",why:"An entry under `sources` without a source adds no file. The API server takes it, with a warning. Mostly it is an indentation, or a part of a chart that came out empty.",instead:"Write the source, indented below its dash, or take the entry away.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{empty:e=>`an entry of projected volume '${e.volume}' has no source`},examples:{bad:[{title:"an entry that came out empty",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - name: config
      projected:
        sources:
          - configMap: { name: api }
          - {} # expect: empty
          - secret: null # expect: empty
`}],good:[{title:"entries with a source, and no entries",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, volumeMounts: [{ name: config, mountPath: /config }] }]
  volumes:
    - { name: config, projected: { sources: [{ configMap: { name: api } }, { configMaps: { name: api } }] } }
    - { name: nothing, projected: {} }
`}]},visit({report:e}){return{workload({spec:t}){for(let a of t.get("volumes").items())for(let s of a.get("projected").get("sources").items())R(s.value)&&s.entries().every(([,o])=>!o.exists)&&e(s,"empty",{volume:a.get("name").text()??""})}}}});var Vc=p({id:"pull-secret-repeated",area:"config",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pull secret is named twice, or has an empty name",why:"An entry without a name pulls nothing, and `kubectl apply` tells the entries apart by their names: of two with the same one it may drop the wrong one. The API server takes both, with a warning.",instead:"Name each Secret once. An empty name mostly is a value of a chart that nobody has set.",refs:["https://kubernetes.io/docs/concepts/containers/images/#specifying-imagepullsecrets-on-a-pod"]},messages:{again:e=>`pull secret '${e.name}' is named twice`,empty:"a pull secret without a name pulls nothing"},examples:{bad:[{title:"a name that was never set, and one that was set twice",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      imagePullSecrets:
        - name: registry
        - name: registry # expect: again
        - name: "" # expect: empty
        - {} # expect: empty
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"each once, and no list at all",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  imagePullSecrets: [{ name: registry }, { name: mirror }]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  imagePullSecrets: [registry, null]
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`}]},visit({report:e}){return{workload({spec:t}){let a=new Map;for(let s of t.get("imagePullSecrets").items()){let n=s.get("name");if(typeof s.value!="object"||s.value===null||n.exists&&n.text()===void 0)continue;let o=n.text()??"",r=a.get(o);o===""?e(n.exists?n:s,"empty"):r?e(n,"again",{name:o},{related:[{at:r,note:"the first"}]}):a.set(o,n)}}}}});var Ac=p({id:"pull-secret-unusable",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Secret that images are pulled with is of a type that the kubelet does not read",why:"The kubelet takes logins of registries from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg` only, whatever the keys are called. Others it leaves out without a word, pulls without a login, and a private image ends in `ImagePullBackOff`.",instead:"Make the Secret by `kubectl create secret docker-registry`, or write the type. The type of a Secret that exists cannot be changed: delete it first.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/","https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets"]},messages:{ignored:e=>`images are pulled without Secret '${e.secret}': the kubelet takes no login from type '${e.type}'`},examples:{bad:[{title:"a login in a Secret without a type",yaml:`
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
`}]},visit({graph:e,report:t}){return{Secret(a){let s=a.at.get("type");if(Cv.has(s.text()||"Opaque"))return;let n=e.referencesTo(a).filter(({row:o,state:r})=>o.path==="imagePullSecrets[].name"&&r==="resolved");n.length!==0&&t(Vv(a),"ignored",{secret:a.name,type:s.text()||"Opaque"},{related:n.slice(0,5).map(({at:o,from:r})=>({at:o,note:`${h(r)} pulls images with it`}))})}}}}),Cv=new Set(["kubernetes.io/dockerconfigjson","kubernetes.io/dockercfg"]);function Vv({at:e}){let t=e.get("type");return t.exists?t:C(e).get("name")}var qc=p({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(s=>s.state==="missing"&&!s.optional&&!Av(e,s));for(let s of Jt(a,({at:n})=>String(n.path.at(0)))){let{from:n,at:o,to:r,proof:i,effect:c}=s.first,l={target:`${r.kind} '${r.name}'`,effect:c},d={related:ls(s),...n.visitable==="PersistentVolume"?{severity:"info"}:{}};i?.code==="complete"?t(o,"absent",l,d):i?.code==="near-miss"?t(o,"similar",{...l,meant:i.resource.name},d):i?.code==="other-namespace"&&t(o,"elsewhere",{...l,namespace:r.namespace,other:i.resource.namespace},d)}}}}});function Av(e,{from:t,to:a,proof:s}){return a.selector!==void 0||s?.code==="no-port"||a.kind==="Namespace"?!0:a.kind!=="ReplicationController"&&qv(t)&&(vt(a.kind)||Ov(a.kind))?!je.includes(a.kind):a.kind==="CSIDriver"||a.kind==="Node"||a.kind==="CustomResourceDefinition"||a.kind==="ConfigMap"||a.kind==="Secret"||a.kind==="StorageClass"||a.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:a.kind==="Service"&&t.visitable==="StatefulSet"}function qv({visitable:e}){return e==="HorizontalPodAutoscaler"||e==="ScaledObject"}function Ov(e){return P(e,je,t=>t)!==void 0}function ps(e,{resource:t},a){let s=a.get("projected"),o=(s.exists?s.get("sources").items():[a]).flatMap(r=>Nv(e,t,r));if(o.length!==0)return{files:o.flatMap(r=>r??[]),isOpen:o.includes(void 0),isProjected:s.exists}}function Nv(e,t,a){let s=[],n=a.get("configMap"),o=a.get("secret"),r=a.get("downwardAPI");if(n.exists&&s.push(i("ConfigMap",n.get("name"),n.get("items"))),o.exists){let c=o.get("secretName").exists?o.get("secretName"):o.get("name");s.push(i("Secret",c,o.get("items")))}r.exists&&s.push(Oc(r.get("items"),"a field of the pod"));for(let c of[a.get("serviceAccountToken"),a.get("clusterTrustBundle")]){let l=c.get("path");c.exists&&s.push(Nc(l,c.name))}return s;function i(c,l,d){let m=l.text();if(!m)return;let u=`${c} '${m}'`;if(d.items().length>0)return Oc(d,u);let g=e.find(c,t.namespace,m).filter(v=>e.sameNamespace(t,v)===!0).flatMap(v=>Ne(v,!0));if(g.length!==0)return g.map(v=>({path:v,at:l,source:u,isWritten:!1}))}}function Oc(e,t){return e.items().flatMap(a=>Nc(a.get("path"),t))}function Nc(e,t){let a=e.text();return a?[{path:a,at:e,source:t,isWritten:!0}]:[]}var Mc=p({id:"sub-path-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A mount takes a file out of a volume that does not hold it",why:"A volume of a ConfigMap or Secret with `items`, and a projected one, holds the paths of the items and not the keys. The kubelet makes an empty folder for a `subPath` that is not there, and the program finds a folder where it wants to read a file.",instead:"Write the `path` of the item, or add an item for the key.",unless:"An empty folder is wanted there.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath","https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{absent:e=>`volume '${e.volume}' holds no file '${e.path}'${e.meant}: an empty folder is mounted in its place`},examples:{bad:[{title:"the key instead of the path, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let s of a.spec.get("volumes").items()){let n=ps(e,a,s);if(!n||n.isOpen||!(n.isProjected||n.files.every(r=>r.isWritten)))continue;let o=n.files.map(({path:r})=>r);for(let r of a.containers.flatMap(i=>Mv(i,s.get("name").text()))){let i=r.text()?.replace(/\/+$/,"");if(!i||o.some(l=>l===i||l.startsWith(`${i}/`)))continue;let c=P(i,o,l=>l)??(o.length===1?o[0]:void 0);t(r,"absent",{path:i,volume:s.get("name").text()??"",meant:N(c)})}}}}}});function Mv({at:e},t){return e.get("volumeMounts").items().filter(a=>a.get("name").text()===t).map(a=>a.get("subPath"))}var $c=p({id:"token-secret-not-made",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The token Secret of a ServiceAccount is named, which is not made any more",why:"Up to 1.23, Kubernetes made a Secret with a token for each ServiceAccount, and its name ended in five random letters. Since 1.24 it makes none: in a new cluster the pods stay in `ContainerCreating`. The random letters differ from cluster to cluster anyway.",instead:"Take the token that each pod has under `/var/run/secrets/kubernetes.io/serviceaccount`, mount a `projected` volume with `serviceAccountToken`, or write a Secret of type `kubernetes.io/service-account-token`.",unless:"The Secret is left over from an old cluster and is to stay.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets","https://kubernetes.io/docs/concepts/security/service-accounts/"]},messages:{notMade:e=>`no Secret '${e.secret}' is made for ServiceAccount '${e.account}' since Kubernetes 1.24`},examples:{bad:[{title:"the token of an account is mounted by the name that it got once",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference({from:a,to:s,state:n,optional:o,at:r}){if(s.kind!=="Secret"||n!=="unknown"||o||e.minorVersion<24||C(a.at).get("uid").exists)return;let i=$v.exec(s.name)?.[1];i!==void 0&&t(r,"notMade",{secret:s.name,account:i})}}}}),$v=/^(.+)-token-[bcdfghjklmnpqrstvwxz2456789]{5}$/;var Tc=p({id:"variable-set-twice",area:"config",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An environment variable has two values",why:"The API server refuses a variable with a `value` and a `valueFrom`. Of two variables of one name the later one wins, and `kubectl apply` may drop either of them at the next change, because it tells the items of the list apart by their names.",instead:"Keep the one that is meant.",unless:"The second one extends the first by `$(NAME)`: it is not told then.",refs:["https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"]},messages:{both:e=>`variable '${e.name}' has a value and a valueFrom, and may have one of the two`,hidden:e=>`variable '${e.name}' of container '${e.container}' hides the one of the same name before it`},examples:{bad:[{title:"a value that was to be replaced by a Secret",yaml:`
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
          env:
            - name: DATABASE_PASSWORD
              value: changeit
              valueFrom: # expect: both
                secretKeyRef: { name: database, key: password }
            - { name: LOG_LEVEL, value: info }
            - { name: LOG_LEVEL, value: debug } # expect: hidden
`}],good:[{title:"an empty value, and a variable that extends the one before",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - { name: PASSWORD, value: '', valueFrom: { secretKeyRef: { name: database, key: password } } }
        - { name: OPTIONS, value: -server }
        - { name: OPTIONS, value: $(OPTIONS) -Xmx512m }
        - { value: lost }
        - { value: lost, name: '' }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      env: [{ name: OPTIONS, value: --quiet }]
`}]},visit({report:e,minorVersion:t}){return{container(a,s){let n=w(s,t);for(let{variable:o,name:r,before:i}of Tv(a)){let c=o.get("value").text()??"",l=o.get("valueFrom");if(c!==""&&l.exists)e(l.key,"both",{name:r},n);else if(i&&Dv(r,c,l.exists)){let d=[{at:i,note:"the one before"}];e(o,"hidden",{name:r,container:a.name},{related:d,severity:"warning"})}}}}}});function Tv({at:e}){let t=new Map;return e.get("env").items().flatMap(a=>{let s=a.get("name").text();if(!s)return[];let n=t.get(s);return n||t.set(s,a),[{variable:a,name:s,before:n}]})}function Dv(e,t,a){let s=`$(${e})`;return a||t===s||!t.includes(s)}var Dc=p({id:"variable-undefined",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"`$(NAME)` names a variable that the container does not have there",why:"Kubernetes puts the value of a variable for `$(NAME)` in `command`, `args` and `env`. A name that it does not know stays in the text as it is, without any error, and the program gets `$(NAME)` as a host, a path or a flag. In `env` only variables that stand further up count, in `subPathExpr` an unknown one keeps the container from starting. Variables of the image are not known.",instead:"Write the name exactly as it stands under `env`, define the variable, or move it up. A text that is meant for a shell is written `$$(NAME)`.",unless:"A tool puts the value in before the manifest is applied.",refs:["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/","https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/"]},messages:{later:e=>`'$(${e.name})' stays as it is: '${e.name}' is defined further down`,similar:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable (did you mean '${e.meant}'?)`,absent:e=>`'$(${e.name})' stays as it is: container '${e.container}' has no such variable`,path:e=>`container '${e.container}' has no variable '${e.name}' for its subPathExpr: it does not start`},examples:{bad:[{title:"a slip of the pen, and a variable of the image",yaml:`
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
`}]},visit({graph:e,report:t}){return{container(s){let n=Lv(s);if(n.length===0||Oe(s.workload))return;let o=kc(e,s);if(!o.isOpen)for(let r of n)a(s,o,r)}};function a(s,n,o){let{at:r,name:i,before:c,isPath:l}=o,d=c===void 0?n.own:n.own.slice(0,c);if(d.includes(i)||n.imported.has(i)||wc(i)||e.isVariableSet(i)||e.mayBeUnread(i))return;let m={name:i,container:s.name},u=c===void 0?-1:n.own.indexOf(i,c+1),f=P(i,[...d,...n.imported],v=>v),g=Iv.test(i)||f!==void 0&&!Ev(s);if(u>=0){let v=s.at.get("env").items()[u];t(r,"later",{name:i},{related:v?[{at:v.get("name"),note:"defined here"}]:[]})}else l?t(r,"path",m,{severity:"error"}):g&&f!==void 0?t(r,"similar",{...m,meant:f}):g&&t(r,"absent",m)}}}),Iv=/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;function Lv({at:e}){let t=[...e.get("command").items(),...e.get("args").items()],a=e.get("env").items().flatMap((n,o)=>ms(n.get("value")).map(r=>({...r,before:o}))),s=e.get("volumeMounts").items().flatMap(n=>ms(n.get("subPathExpr")).map(o=>({...o,isPath:!0})));return[...t.flatMap(ms),...a,...s]}function Ev({at:e}){return[...e.get("command").texts(),...e.get("args").texts()].some(a=>/(^|\/)(a|ba|da|k|z)?sh$/.test(a)||a.includes(`
`))}var Ic=p({id:"volume-file-collision",area:"config",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two sources of a volume write the same file",why:"The keys of all ConfigMaps and Secrets of a projected volume become files of one folder. Where two have the same key, the later one wins without a word. Paths that are written out twice in a projected volume are rejected by the API server.",instead:"Give one of the files another `path` by `items`, or leave it out.",unless:"The later source is there to overrule the earlier one.",refs:["https://kubernetes.io/docs/concepts/storage/projected-volumes/"]},messages:{rejected:e=>`path '${e.path}' stands twice in projected volume '${e.volume}': the API server refuses the pod`,replaced:e=>`file '${e.path}'${e.more} of volume '${e.volume}' is replaced by that of ${e.by}`},examples:{bad:[{title:"two ConfigMaps with the same key",yaml:`
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
    - name: login
      projected:
        sources:
          - serviceAccountToken: { path: token }
          - secret:
              name: api-login
              items: [{ key: token, path: token }] # expect: replaced
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
`}]},visit({graph:e,report:t}){return{workload(a){let s=w(a,e.minorVersion);for(let n of a.spec.get("volumes").items()){let o=ps(e,a,n),r=n.get("name").text()??"";for(let{first:i,again:c,others:l}of jv(o?.files??[])){let d=[{at:i.at,note:`${i.source} has it, too`}],{path:m}=c,u=[i,c].some(({source:f})=>f==="serviceAccountToken");if(o?.isProjected&&i.isWritten&&c.isWritten&&!u)t(c.at,"rejected",{path:m,volume:r},{related:d,severity:"error",...s});else if(i.source!==c.source||i.isWritten&&c.isWritten){let f=Pe(l);t(c.at,"replaced",{path:m,volume:r,by:c.source,more:f},{related:d})}}}}}}});function jv(e){let t=new Map,a=new Map;for(let s of e){let n=t.get(s.path),o=a.get(s.at);n?n.at!==s.at&&a.set(s.at,o?{...o,others:o.others+1}:{first:n,again:s,others:0}):t.set(s.path,s)}return[...a.values()]}var Wv=["startupProbe","livenessProbe","readinessProbe"],Gv=["postStart","preStop"];function pt({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...Wv.map(a=>({name:a,at:t.get(a),isHook:!1})),...Gv.map(a=>({name:a,at:t.get("lifecycle").get(a),isHook:!0}))].filter(a=>a.at.exists)}var Lc=p({id:"hook-sleep-invalid",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A lifecycle hook sleeps longer than its pod is given to end, or not at all",why:"After `terminationGracePeriodSeconds`, which are 30 if not set, the kubelet kills a container even in its sleep. The API server refuses a hook that would sleep longer, and before Kubernetes 1.33 one that sleeps 0 seconds.",instead:"Sleep less, or give the pod more time: the sleep, and what the program needs to end after it.",refs:["https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{long:e=>`${e.hook} sleeps ${e.seconds} seconds, but the pod is killed after ${e.grace}`,negative:e=>`${e.hook} sleeps ${e.seconds} seconds, less than nothing`,zero:e=>`${e.hook} sleeps 0 seconds, which Kubernetes takes since 1.33 only`},examples:{bad:[{title:"longer than the pod may take",yaml:`
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
          lifecycle:
            preStop: { sleep: { seconds: 60 } } # expect: long
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          lifecycle:
            postStart: { sleep: { seconds: -1 } } # expect: negative
`},{title:"no sleep at all, in an older cluster",minorVersion:32,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      lifecycle:
        preStop:
          sleep: { seconds: 0 } # expect: zero
        postStart:
          sleep: {} # expect: zero
`}],good:[{title:"as long as the pod may take, and nothing in a newer cluster",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  terminationGracePeriodSeconds: 60
  containers:
    - name: web
      image: nginx:1.27.3
      lifecycle:
        preStop: { sleep: { seconds: 60 } }
        postStart: { sleep: { seconds: 0 } }
`}]},visit({report:e,minorVersion:t}){return{container(a,s){let n=w(s,t),o=s.spec.get("terminationGracePeriodSeconds"),r=o.number()??Fv;for(let{name:i,at:c,isHook:l}of pt(a)){let d=c.get("sleep"),m=d.get("seconds");if(!l||!R(d.value)||m.exists&&m.number()===void 0)continue;let u=m.number()??0,f=o.exists?[{at:o,note:"the time the pod has"}]:[];u<0?e(m,"negative",{hook:i,seconds:u},n):u>r?e(m,"long",{hook:i,seconds:u,grace:r},{related:f,...n}):u===0&&t<Bv&&e(m,"zero",{hook:i},n)}}}}}),Fv=30,Bv=33;var Ec=p({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:a,at:s},n){t!=="container"||ye(n)||s.get("livenessProbe").exists||!s.get("image").exists||e(s.get("name"),"missing",{container:a})}}}});var Gc=p({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
      startupProbe:
        grpc: { port: 9901 } # expect: several
        httpGet: { path: /ready, port: 9901 }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      readinessProbe:
        tcpSocket: { port: 8080 } # expect: several
        httpGet: { path: /ready, port: 8080 }
      lifecycle:
        preStop:
          sleep: { seconds: 5 } # expect: several
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
`}]},visit({report:e,minorVersion:t}){return{container(a,s){let n=w(s,t);for(let{name:o,at:r,isHook:i}of pt(a)){if(!R(r.value))continue;let c=i?Wc:jc,l=c.filter(f=>r.get(f).exists),d=c.filter(f=>!i||f!=="tcpSocket"),m=(i?jc:Wc).some(f=>r.get(f).exists);l.length===0&&!m&&e(r.key,"none",{check:o,known:Ge(d,"or")},n),i&&l.length===1&&l[0]==="tcpSocket"&&e(r.get("tcpSocket").key,"tcp",{check:o},{severity:"warning"});let[,u]=l;u!==void 0&&e(r.get(u).key,"several",{check:o,found:Ge(l,"and")},n)}}}}}),jc=["exec","httpGet","tcpSocket","grpc"],Wc=["exec","httpGet","tcpSocket","sleep"];var Fc=p({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}],good:[{title:"a number in quotes, which is not even a name",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ containerPort: 8080 }]
      readinessProbe:
        tcpSocket: { port: "8080" }
`},{title:"a name, a number, a neighbour, another machine, and a container that declares nothing",yaml:`
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
`}]},visit({report:e}){return{container(t,a){let{name:s,at:n}=t,o=n.get("ports").exists?[{at:n.get("ports").key,note:"the ports of the container"}]:[],r=new Set;for(let{check:i,port:c,isElsewhere:l}of zv(t)){let d=c.scalar();if(!Je(d))if(typeof d=="string"){let m=Kv(t);Ks(d)&&!Et([t])&&!m.includes(d)&&e(c,"name",{check:i,port:d,container:s,declared:Hv(d,m)},{related:o})}else d&&!l&&!r.has(d)&&Uv(d,t,a)&&(r.add(d),e(c,"number",{check:i,port:d,container:s,declared:_e([t]).join(", ")},{related:o,severity:"info"}))}}}}});function zv(e){return pt(e).flatMap(({name:t,at:a})=>[...[a.get("httpGet"),a.get("tcpSocket")].map(s=>({check:t,port:s.get("port"),isElsewhere:s.get("host").exists})),...[a.get("grpc").get("port")].filter(s=>s.number()!==void 0).map(s=>({check:t,port:s,isElsewhere:!1}))])}function Uv(e,t,a){return _e([t]).length>0&&!Et(a.containers)&&!_e(a.containers).includes(e)}function Kv(e){return se({containers:[e]}).flatMap(t=>t.get("name").text()??[])}function Hv(e,t){if(t.length===0)return"no port by name";let a=L(e,t);return Q(a===void 0?t:[a])}var Bc=p({id:"probe-setting-forbidden",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe has a setting that probes of its kind may not have",why:"One success is enough to call a container alive or started, so that `successThreshold` of these probes can only be 1. A readiness probe ends nothing, so that it has no grace period. The API server refuses the pod.",instead:"Leave `successThreshold` out, or raise `failureThreshold` to be patient. Write `terminationGracePeriodSeconds` at the liveness or the startup probe, or for the whole pod.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes"]},messages:{threshold:e=>`successThreshold of a ${e.probe} is ${e.value}, but has to be 1`,grace:"a readinessProbe has no terminationGracePeriodSeconds: it never ends the container"},examples:{bad:[{title:"thresholds and grace of the wrong probes",yaml:`
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
          startupProbe: { httpGet: { path: /ready, port: 8080 }, successThreshold: 3 } # expect: threshold
          livenessProbe:
            httpGet: { path: /alive, port: 8080 }
            successThreshold: 2 # expect: threshold
          readinessProbe:
            httpGet: { path: /ready, port: 8080 }
            terminationGracePeriodSeconds: 20 # expect: grace
`}],good:[{title:"each setting where it belongs",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      startupProbe: { httpGet: { path: /ready, port: 8080 }, successThreshold: 0 }
      livenessProbe:
        httpGet: { path: /alive, port: 8080 }
        successThreshold: 1
        terminationGracePeriodSeconds: 20
      readinessProbe:
        httpGet: { path: /ready, port: 8080 }
        successThreshold: 3
`}]},visit({report:e,minorVersion:t}){return{container(a,s){let n=w(s,t);for(let{name:o,at:r}of pt(a).filter(({isHook:i})=>!i)){let i=r.get("successThreshold"),c=i.number()??1;o!=="readinessProbe"&&c>1&&e(i,"threshold",{probe:o,value:c},n);let l=r.get("terminationGracePeriodSeconds");o==="readinessProbe"&&l.exists&&e(l,"grace",n)}}}}});var Kc=p({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let s=a.containers.filter(({role:l,at:d})=>l==="container"&&d.get("image").exists);if(s.length===0||ye(a)||a.resource.visitable==="PodTemplate")return;let n=ha(e.servicesOf(a).filter(Jv),a.resource),o=s.flatMap(l=>({container:l,service:n.find(d=>_v(d,l))}));if(o.some(({service:l})=>l)){for(let{container:l,service:d}of o)!d||zc(l)||t(l.at.get("name"),"served",{container:l.name,service:d.name},{severity:"warning",related:[Uc(d)]});return}if(s.some(zc))return;let[r,...i]=s,c=n[0]?{severity:"warning",related:[Uc(n[0])]}:{};i.length>0?t(a.spec.get("containers").key,"several",{count:s.length},c):r&&t(r.at.get("name"),"single",{container:r.name},c)}}}});function Jv(e){let t=e.at.get("spec"),a=t.get("ports").items().map(s=>`${s.get("name").text()??""} ${s.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(a.length>0&&a.every(s=>/metrics|prometheus/.test(s)))}function zc({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function _v(e,t){return e.at.get("spec").get("ports").items().some(a=>{let s=a.get("targetPort").scalar()||a.get("port").number(),n=U(a),o=t.at.get("ports").items().filter(r=>U(r)===n);return s!==void 0&&o.some(r=>r.get("name").text()===s||r.get("containerPort").number()===s)})}function Uc(e){return{at:e.at.get("spec").get("selector").key,note:`${h(e)} selects the pods`}}function _t(e){let t=Qv(e),a=e.containers.filter(n=>!t(n)).map(({at:n})=>({at:n.get("image"),policy:n.get("imagePullPolicy")})),s=e.spec.get("volumes").items().map(n=>{let o=n.get("image");return{at:o.get("reference"),policy:o.get("pullPolicy")}});return[...a,...s].flatMap(({at:n,policy:o})=>{let r=n.text();return r===void 0?[]:[{at:n,policy:o,text:r}]})}function Qv({resource:e}){let a=C(e.at).get("annotations").entries().some(([o])=>o==="image.openshift.io/triggers"),n=e.at.get("spec").get("triggers").items().flatMap(o=>o.get("imageChangeParams").get("containerNames").texts());return({name:o,at:r})=>a||n.includes(o)||o==="istio-proxy"&&r.get("image").text()==="auto"}function Ot(e,t=50){let a=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return a.length<=t?a:`\u2026${a.slice(1-t)}`}var Hc=p({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:s,policy:n}of _t(t)){let o=Zv(s,n);if(o===void 0)continue;let r=o==="pinned"?{severity:"info"}:{};e(n,o,{image:Ot(s),policy:n.text()??""},{...r,related:[{at:a,note:"the image"}]})}}}}});function Zv(e,t){if(t.value==="Never")return"never";let a=Rt(e);if(a===void 0)return;if(t.value==="Always")return a.digest===void 0?void 0:"pinned";let s=a.tag==="latest"&&a.digest===void 0;return t.value==="IfNotPresent"&&s?"stale":void 0}var Jc=p({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. The `ko://` paths that `ko resolve` replaces are left alone. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: api }
spec:
  template:
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:s}of _t(t)){let n=Ot(s.trim(),40),o=Yv.exec(s)?.[0].trim();if(!(s===""&&ee(t.resource.apiVersion,t.resource.kind)))if(s.trim()==="")e(a,"empty");else{if(Rt(s)||Xv.test(s))continue;o?e(a,"variable",ey(s.trim(),o),{severity:"info"}):s!==s.trim()?e(a,"blank",{image:n}):e(a,"invalid",{image:n,reason:ay(s)})}}}}}}),Yv=new RegExp(`${j.source}|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])`),Xv=/^ko:\/\/[\w.-]+(\/[\w.~-]+)*$/;function ey(e,t){let a=Un(t,22),s=52-a.length,n=Ot(e,s),o=n===e||n.includes(t),r=e.indexOf(t),i=r===0?Un(e,s):`\u2026${Un(e.slice(r),s-1)}`;return{image:o?n:i,variable:a}}function Un(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var ty=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function ay(e){return ty.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var _c=p({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let{at:s,text:n}of _t(a)){let o=Rt(n);!o||o.digest!==void 0||o.tag!=="latest"||e.isImageSet(n)||t(s,o.explicitTag===void 0?"untagged":"latest",{image:Ot(n,70)})}}}}});var Da={addresses:[],ranges:[]};function Qc(e){switch(e.visitable){case"Service":return sy(e);case"Endpoints":return{...Da,addresses:ny(e)};case"EndpointSlice":return{...Da,addresses:oy(e)};case"NetworkPolicy":return{...Da,ranges:Kn(e).flatMap(ry)};case"Node":return{...Da,ranges:e.at.get("spec").get("podCIDRs").items()};default:return Da}}function sy({at:e}){let t=e.get("spec");return{addresses:[...t.get("clusterIPs").items().length>0?t.get("clusterIPs").items():[t.get("clusterIP")],...t.get("externalIPs").items(),t.get("loadBalancerIP")],ranges:t.get("loadBalancerSourceRanges").items()}}function ny({at:e}){return e.get("subsets").items().flatMap(s=>[...s.get("addresses").items(),...s.get("notReadyAddresses").items()]).map(s=>s.get("ip"))}function oy({at:e}){return e.get("addressType").text()==="FQDN"?[]:e.get("endpoints").items().flatMap(t=>t.get("addresses").items())}function Kn({at:e}){let t=e.get("spec");return[...t.get("ingress").items().flatMap(s=>s.get("from").items()),...t.get("egress").items().flatMap(s=>s.get("to").items())].map(s=>s.get("ipBlock")).filter(s=>s.exists)}function ry(e){return[e.get("cidr"),...e.get("except").items()]}var Zc=p({id:"address-spelling",area:"network",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An IP address is written in a way that programs read differently",why:"Kubernetes reads leading zeros as decimal digits, other programs as octal ones: 010.0.0.1 is 10.0.0.1 or 8.0.0.1, and newer versions of Kubernetes refuse it. A range whose address has bits behind the prefix is read as the range around the address, where perhaps the single address was meant. The API server warns of each.",instead:"Write addresses in the shortest usual form.",refs:["https://kubernetes.io/blog/2021/08/04/kubernetes-release-1.22/","https://datatracker.ietf.org/doc/html/rfc5952#section-4"]},messages:{unusual:e=>`'${e.text}' counts as '${e.usual}', and newer versions of Kubernetes refuse it: write that`,canonical:e=>`IPv6 '${e.text}' is written '${e.usual}' in the recommended form`,ambiguous:e=>`'${e.text}' counts as all of '${e.range}' (did you mean '${e.single}'?)`},examples:{bad:[{title:"leading zeros, IPv4 as IPv6, and capitals",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  externalIPs:
    - 192.000.002.010 # expect: unusual
    - '::ffff:192.0.2.11' # expect: unusual
    - 2001:DB8::0010 # expect: canonical
  ports: [{ port: 80 }]
`},{title:"a range with an address inside of it",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api }
spec:
  podSelector: { matchLabels: { app: api } }
  ingress:
    - from:
        - ipBlock:
            cidr: 10.1.2.3/8 # expect: ambiguous
            except: [10.096.0.0/16] # expect: unusual
`},{title:"an IPv6 range in capitals",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: ['2001:DB8::/32'] # expect: canonical
  ports: [{ port: 80 }]
`}],good:[{title:"the usual forms, no address at all, and one that is filled in later",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: None
  externalIPs: [192.0.2.10, '2001:db8::10', $(ADDRESS), web]
  loadBalancerSourceRanges: [10.0.0.0/8, '::/0']
  ports: [{ port: 80 }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: web, labels: { kubernetes.io/service-name: web } }
addressType: FQDN
endpoints: [{ addresses: [web.shop.example] }]
`}]},visit({report:e}){return{resource(n){let{addresses:o,ranges:r}=Qc(n);o.forEach(t),r.forEach(a)}};function t(n){let o=n.text()??"",r=$e(o);r&&s(n,o,Aa(r))}function a(n){let o=(n.text()??"").trim(),r=fe(o);if(!r)return;let i=`${Aa(r.address)}/${r.address.family===4?32:128}`;r.address.value===r.network.value?s(n,o,Ct(r)):e(n,"ambiguous",{text:o,range:Ct(r),single:i})}function s(n,o,r){o!==r&&e(n,r.includes(":")?"canonical":"unusual",{text:o,usual:r})}}});function Hn({at:e},t){let a=e.get("spec"),s=a.get("policyTypes").texts();return s.length>0?s.includes(t):t==="Ingress"||a.get("egress").items().length>0}function Ce({at:e},t){let a=e.get("spec");return t==="Ingress"?a.get("ingress").items().map(s=>Yc(s.get("ports"),s.get("from"))):a.get("egress").items().map(s=>Yc(s.get("ports"),s.get("to")))}function Yc(e,t){return{ports:e.items().map(a=>({at:a.get("port"),port:a.get("port").scalar(),endPort:a.get("endPort").number(),protocol:U(a)})),peers:t.items().map(a=>({at:a,podSelector:a.get("podSelector"),namespaceSelector:a.get("namespaceSelector"),isBlock:a.get("ipBlock").exists}))}}function us(e,t){let a=E(()=>{let s=new Map,n=new Set;for(let r of e.ofKind("NetworkPolicy").filter(i=>Hn(i,t))){let{workloads:i,perhaps:c}=e.selectPods({selecting:r,selector:z(Ia(r))});for(let l of i)be(s,l,r);for(let l of c)n.add(l)}let o=e.resources.some(({kind:r,visitable:i})=>/NetworkPolicy$/.test(r)&&!i);return{sure:s,open:n,isForeign:o}});return s=>({sure:a().sure.get(s)??[],isOpen:a().isForeign||a().open.has(s)})}function Ia(e){return e.at.get("spec").get("podSelector")}var Xc=p({id:"egress-without-dns",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy lets pods out, but not to DNS",why:"A policy for egress forbids all connections that no rule allows, those to the DNS servers of the cluster among them. The pods may reach the peers of the rules, but cannot find their addresses: every name ends in a timeout, often after many seconds, and the program says that the other side is down.",instead:"Add a rule for port 53, UDP and TCP, to the namespace `kube-system`: `namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }`. A `podSelector` alone means pods of the own namespace.",unless:"Another policy that is not in the run allows DNS, or the pods use no names. Policies that let nobody out, or only to blocks of addresses or the ports of the API server, are left alone, and so are policies with a rule that may include DNS.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic","https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/"]},messages:{closed:e=>`no rule allows port 53: the pods of ${e.pods} cannot look up the names of these peers`,own:e=>`without a namespaceSelector '${e.selector}' means pods of '${e.namespace}', and DNS is in 'kube-system'`},examples:{bad:[{title:"only to the database",yaml:`
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
`}]},visit({graph:e,report:t}){let a=us(e,"Egress");return{NetworkPolicy(s){for(let n of Ce(s,"Egress").filter(ly).flatMap(({peers:o})=>o)){if(!uy(n)||s.namespace==="kube-system")continue;let o={selector:fy(n.podSelector),namespace:s.namespace};e.isNamespaceGiven(s)&&t(n.podSelector.key,"own",o)}},end(){let s=new Set;for(let n of e.workloads){let{sure:o,isOpen:r}=a(n),i=o.flatMap(d=>Ce(d,"Egress")),c=o.find(d=>Ce(d,"Egress").some(cy));if(r||!c||s.has(c)||!iy(n)||i.some(dy))continue;s.add(c);let l=[{at:n.metadata.get("labels").key,note:"the labels of the pods"}];t(c.at.get("spec").get("egress").key,"closed",{pods:h(n.resource)},{related:l})}}}}}),Jn=53;function iy({spec:e,replicas:t}){let a=e.get("dnsPolicy").text()??"ClusterFirst";return a!=="None"&&a!=="Default"&&e.get("hostNetwork").flag()!==!0&&t!==0}function cy({ports:e,peers:t}){return t.length>0?t.some(({isBlock:a})=>!a):e.length===0||!e.every(({port:a,endPort:s})=>!s&&(a===443||a===6443))}function ly({ports:e}){return e.some(el)}function el({port:e,endPort:t,protocol:a}){return e===void 0?a==="UDP":typeof e=="string"?/dns/i.test(e):e===Jn||e<Jn&&(t??e)>=Jn}function dy(e){let{ports:t,peers:a}=e;return t.length>0?t.some(el)||t.some(({port:s})=>s===5353||s===8053):a.length===0?!0:a.some(s=>s.isBlock||my(s))}function my({namespaceSelector:e}){if(!e.exists)return!1;let t=z(e).matchLabels["kubernetes.io/metadata.name"];return t===void 0||/dns|system/.test(t)}var py=/^(kube-dns|coredns|node-local-dns)$/;function uy({podSelector:e,namespaceSelector:t}){return t.exists||!e.exists||lt(e)?!1:Object.values(z(e).matchLabels).some(a=>py.test(a))}function fy(e){let[t]=Object.entries(z(e).matchLabels);return t?t.join("="):""}var tl=p({id:"endpoints-invalid",area:"network",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The API server refuses endpoints that are written by hand",why:"Several ports are told apart by their names, as in the Service. The addresses of an EndpointSlice are all of the type that it says, and they are ones that other nodes can reach: a loopback address means another machine on each node.",instead:"Name each port as the Service does, and write an EndpointSlice for each family of addresses.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/#address-types"]},messages:{unnamed:e=>`port ${e.port} has no name: with ${e.count} ports each of them needs one`,type:e=>`'${e.address}' is no address of type '${e.type}'`,special:e=>`'${e.address}' is ${e.range}: nobody else can reach it`},examples:{bad:[{title:"two ports, and only one has a name",yaml:`
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets:
  - addresses: [{ ip: 10.0.0.7 }]
    ports:
      - name: postgres
        port: 5432
      - port: 9187 # expect: unnamed
`},{title:"addresses of another type, and one that is everywhere",yaml:`
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: database, labels: { kubernetes.io/service-name: database } }
addressType: IPv4
endpoints:
  - addresses: [database.shop.example] # expect: type
  - addresses: ['2001:db8::7'] # expect: type
  - addresses: [127.0.0.1] # expect: special
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: search, labels: { kubernetes.io/service-name: search } }
addressType: FQDN
endpoints:
  - addresses: [https://search.shop.example] # expect: type
`}],good:[{title:"one port without a name, and addresses of their types",yaml:`
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets: [{ addresses: [{ ip: 10.0.0.7 }], ports: [{ port: 5432 }] }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: database }
addressType: IPv6
endpoints: [{ addresses: ['2001:db8::7'] }, { addresses: [$(ADDRESS)] }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: search }
addressType: FQDN
endpoints: [{ addresses: [search.shop.example.] }]
`}]},visit({report:e}){return{Endpoints({at:a}){for(let s of a.get("subsets").items()){let n=s.get("ports").items();if(!(n.length<2))for(let o of n){let r={port:String(o.get("port").scalar()??""),count:n.length};o.get("name").value||e(o.get("name"),"unnamed",r)}}},EndpointSlice({at:a}){let s=a.get("addressType").text()??"",n=a.get("endpoints").items().flatMap(o=>o.get("addresses").items());for(let o of n)t(o,s)}};function t(a,s){let n=a.text(),o=gy[s];if(n===void 0||!o||j.test(n))return;let r=s==="FQDN"?void 0:$e(n),i=r&&fn(r);o(n)?i!==void 0&&e(a,"special",{address:n,range:i}):e(a,"type",{address:n,type:s})}}}),gy={IPv4:e=>$e(e)?.family===4,IPv6:e=>$e(e)?.family===6,FQDN:e=>{let t=e.replace(/\.$/,""),a=t.split(".");return H(t)&&a.length>1&&a.every(s=>s.length<=63)}};var al=p({id:"endpoints-overwritten",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Endpoints are written by hand for a Service that has a selector",why:"For a Service with a selector the control plane writes the Endpoints of the same name itself, from the pods that carry the labels, and again whenever they differ. Addresses that are written by hand vanish within seconds.",instead:"Take the selector out of the Service when the addresses are meant, or delete the Endpoints when the pods are.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors"]},messages:{replaced:e=>`the control plane replaces these addresses by those of the pods that ${e.service} selects`},examples:{bad:[{title:"a Service that was copied with its selector",yaml:`
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
`}]},visit({graph:e,report:t}){return{Endpoints(a){let s=a.at.get("subsets"),n=e.find("Service",a.namespace,a.name).filter(c),[o]=n;if(!o||s.items().length===0||!n.every(hy)||e.mayBeUnread(a.name))return;let i=[{at:o.at.get("spec").get("selector").key,note:`the selector of ${h(o)}`}];t(s.key,"replaced",{service:h(o)},{related:i});function c(l){return e.sameNamespace(a,l)===!0}}}}});function hy(e){return!J(e)&&e.at.get("spec").get("selector").entries().length>0}var sl=p({id:"endpoints-port-mismatch",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Endpoints by hand name their ports otherwise than the Service",why:"The proxy joins a port of a Service and a port of its endpoints by their names, and a port without a name only meets another one without. The numbers and `targetPort` play no part. A port of the Service whose name is not found has no endpoints: connections to it are refused.",instead:"Give the ports of both the same names, or none where there is only one.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/"]},messages:{named:e=>`connections to ${e.service} are refused: it has a port ${e.port}, and here is one ${e.found}`,absent:e=>`no port ${e.port} in ${e.endpoints}, which has ${e.found}: connections are refused`},examples:{bad:[{title:"two names for one port, and a name on one side only",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec"),o=s.get("selector").entries().length>0||_(a)||J(a)||e.mayGetSelector(a)?[]:vy(e,a),r=o.flatMap(({ports:f})=>f),[i]=o;if(!i||r.length===0)return;let c=s.get("ports").items(),l=c.find(f=>!r.some(g=>Nt(g)===Nt(f)));if(!l)return;let d=_n(Nt(l)),m=r.find(f=>!c.some(g=>Nt(g)===Nt(f))),u=h(i.resource);if(m){let f={service:h(a),port:d,found:_n(Nt(m))},g=[{at:l,note:`the port of ${h(a)}`}];t(m.get("name"),"named",f,{related:g})}else{let f=r.map(v=>_n(Nt(v))).join(", "),g=[S(i.resource,u)];t(l,"absent",{port:d,endpoints:u,found:f},{related:g})}}}}});function vy(e,t){let a=e.find("Endpoints",t.namespace,t.name).map(n=>({resource:n,ports:n.at.get("subsets").items().flatMap(o=>o.get("ports").items())})),s=Pt(e,t.name).map(n=>({resource:n,ports:n.at.get("ports").items()}));return[...a,...s].filter(({resource:n})=>e.sameNamespace(t,n)===!0)}function Nt(e){return e.get("name").text()??""}function _n(e){return e===""?"without a name":`'${e}'`}function fs(e){let t=E(()=>nl(e.workloads,({labels:s})=>s)),a=E(()=>nl(e.workloads,ol));return{carrying:s=>Object.entries(s).flatMap(([n,o])=>t().get(`${n}=${o}`)??[]),labelled(s){let[n]=Object.entries(s);return(n?a().get(`${n[0]}=${n[1]}`)??[]:[]).filter(r=>ke(s,ol(r)))}}}function nl(e,t){let a=new Map;for(let s of e)for(let[n,o]of Object.entries(t(s)))be(a,`${n}=${o}`,s);return a}function ol({resource:e}){return C(e.at).get("labels").labels()}var rl=p({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet. One that an operator has made, as its `ownerReferences` say, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=fs(e);return{reference(s){let{from:n,at:o,to:r,state:i,targets:c}=s;if(n.visitable!=="StatefulSet"||r.kind!=="Service"||yy(n))return;if(i==="missing"){let u=Sy(s.proof);return t(o,"missing",{service:r.name,hint:xy(s)},{related:u})}let l=c,[d]=l,m=e.workloadOf(n);if(!(i!=="resolved"||!d||!m))if(l.some(_)){if(!l.some(u=>ky(u,m)||wy(e,a,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:m.metadata.get("labels").key,note:"the labels of the pods"}];t(o,"unselected",{service:r.name,set:h(n)},{related:u})}}else{let u=[{at:by(d),note:"it has an address of its own"}],f=(m.replicas??2)>1?"warning":"info";t(o,"address",{service:r.name},{related:u,severity:f})}}}}});function yy({at:e}){return C(e).get("ownerReferences").items().some(a=>a.get("controller").flag()===!0)}function by(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:a})=>a)??A(e)}function ky(e,t){return ke(e.at.get("spec").get("selector").labels(),t.labels)}function wy(e,t,a){let s=a.at.get("spec").get("selector").labels();return e.find("Endpoints",a.namespace,a.name).length>0?!0:e.selectedBy(a,s).workloads.length===0&&(e.nearLabel(a,a.at.get("spec").get("selector"))!==void 0||t.labelled(s).length>0)}function xy({proof:e}){let t=il(e);return e?.code==="near-miss"?N(t?.name):e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function Sy(e){let t=il(e);return t?[S(t)]:[]}function il(e){return e&&"resource"in e?e.resource:void 0}var cl=p({id:"host-port-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A DaemonSet holds the host port of other pods on every node",why:"A host port belongs to one pod of a node, and so does each port of a pod in the network of its host. Where a DaemonSet has taken it on all nodes, the scheduler finds none for the pods of another workload: they stay Pending with `node(s) didn't have free ports`.",instead:"Give one of the two another port, keep them apart by a `nodeSelector`, or reach the pods by a Service instead of a host port.",unless:"The two run on different nodes. A workload with a `nodeSelector`, an affinity or tolerations of its own is therefore left out, unless both have the same. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/","https://kubernetes.io/docs/concepts/configuration/overview/"]},messages:{taken:e=>`host port ${e.port} is taken on every node by ${e.set}: these pods stay Pending`},examples:{bad:[{title:"two exporters for one port, one of them by the network of the host",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.workloads.flatMap(n=>{let o=n.replicas===0?[]:Py(n);return o.length>0?[{workload:n,ports:o}]:[]}),s=new Set;for(let n of a.filter(({workload:o})=>o.resource.visitable==="DaemonSet"))for(let o of a){if(s.has(o.workload)||s.has(n.workload)||!Cy(e,n.workload,o.workload))continue;let[r]=o.ports.flatMap(l=>{let d=n.ports.find(m=>Ry(m,l));return d?[{port:l,same:d}]:[]});if(!r)continue;s.add(o.workload);let i=h(n.workload.resource),c={port:`${r.port.number}/${r.port.protocol}`,set:i};t(r.port.at,"taken",c,{related:[{at:r.same.at,note:`the port of ${i}`}]})}}}}});function Py({containers:e,spec:t}){let a=t.get("hostNetwork").flag()===!0;return e.filter(({role:s})=>s==="container"||s==="sidecar").flatMap(({at:s})=>s.get("ports").items()).flatMap(s=>{let n=s.get("hostPort"),o=n.exists||!a?n:s.get("containerPort"),r=o.number();if(!r)return[];let i=U(s);return[{at:o,number:r,protocol:i,address:s.get("hostIP").text()||Zn}]})}var Zn="0.0.0.0";function Ry(e,t){return(e.address===t.address||e.address===Zn||t.address===Zn)&&e.number===t.number&&e.protocol===t.protocol}var Qn=["nodeSelector","affinity","tolerations","nodeName","runtimeClassName","schedulerName"];function Cy(e,t,a){let{resource:s}=t,{resource:n}=a;if(Me(s,n)||!ue(e,s,n))return!1;let o=({spec:c},l)=>JSON.stringify(c.get(l).value??null),r=c=>o(a,c)==="null";return Qn.every(c=>o(t,c)===o(a,c))?!0:Qn.every(c=>c==="tolerations"||o(t,c)==="null")&&Qn.every(r)}var ll=p({id:"ingress-class-contradicted",area:"network",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An Ingress names two classes, or parameters of a class are in two places",why:"The API server refuses to create an Ingress whose old annotation `kubernetes.io/ingress.class` names another class than `spec.ingressClassName`, and an IngressClass whose parameters are of the whole cluster and in a namespace at once. `scope` is Cluster where it is left out.",instead:"Remove the annotation: the field replaced it. For parameters in a namespace write `scope: Namespace`.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation","https://kubernetes.io/docs/concepts/services-networking/ingress/#ingressclass-scope"]},messages:{differs:e=>`the annotation names class '${e.annotation}', ingressClassName is '${e.field}': both have to be the same`,scope:e=>`namespace '${e.namespace}' may only be set for scope 'Namespace'`},examples:{bad:[{title:"an annotation that was left behind",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    kubernetes.io/ingress.class: nginx # expect: differs
spec:
  ingressClassName: traefik
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`},{title:"parameters in a namespace, for the whole cluster",yaml:`
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: shop }
spec:
  controller: shop.example/ingress
  parameters:
    kind: ConfigMap
    name: ingress
    namespace: shop # expect: scope
`}],good:[{title:"both the same, one of them, and parameters in a namespace",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { kubernetes.io/ingress.class: nginx } }
spec: { ingressClassName: nginx, defaultBackend: { service: { name: web, port: { number: 80 } } } }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api, annotations: { kubernetes.io/ingress.class: nginx } }
spec: { defaultBackend: { service: { name: api, port: { number: 80 } } } }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: shop }
spec:
  controller: shop.example/ingress
  parameters: { kind: ConfigMap, name: ingress, scope: Namespace, namespace: shop }
`}]},visit({report:e}){return{Ingress({at:t}){let a=t.get("metadata").get("annotations").get("kubernetes.io/ingress.class"),s=t.get("spec").get("ingressClassName"),[n,o]=[a.text(),s.text()];n===void 0||o===void 0||n===o||e(a,"differs",{annotation:n,field:o},{related:[{at:s,note:"the field that replaced it"}]})},IngressClass({at:t}){let a=t.get("spec").get("parameters"),s=a.get("namespace");!s.exists||(a.get("scope").text()??"Cluster")!=="Cluster"||e(s,"scope",{namespace:s.text()??""})}}}});var dl=p({id:"ingress-path-invalid",area:"network",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The API server refuses a path of an Ingress",why:"Paths of the types Exact and Prefix are compared piece by piece, so that they begin with '/' and have no empty pieces, no '.' and '..', and no slash in disguise. What ImplementationSpecific means is up to the controller: its paths have to begin with '/' or be empty.",instead:"Write an absolute path, or `pathType: ImplementationSpecific` for a pattern that the controller reads.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types"]},messages:{relative:e=>`path '${e.path}' does not begin with '/', as type '${e.type}' wants`,absent:e=>`no path: type '${e.type}' wants one that begins with '/'`,contains:e=>`path '${e.path}' has '${e.part}' in it, which type '${e.type}' does not allow`,ends:e=>`path '${e.path}' ends with '${e.end}', which type '${e.type}' does not allow`},examples:{bad:[{title:"relative, absent, doubled and going upwards",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - pathType: Prefix
            path: api # expect: relative
            backend: { service: { name: api, port: { number: 80 } } }
          - pathType: Exact # expect: absent
            backend: { service: { name: web, port: { number: 80 } } }
          - pathType: Prefix
            path: /static//images # expect: contains
            backend: { service: { name: web, port: { number: 80 } } }
          - pathType: Prefix
            path: /files/.. # expect: ends
            backend: { service: { name: web, port: { number: 80 } } }
          - pathType: ImplementationSpecific
            path: .*\\.php # expect: relative
            backend: { service: { name: web, port: { number: 80 } } }
`}],good:[{title:"absolute, and what a controller reads",yaml:`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http:
        paths:
          - { pathType: Exact, path: /shop/, backend: { service: { name: web, port: { number: 80 } } } }
          - { pathType: Prefix, path: /, backend: { service: { name: web, port: { number: 80 } } } }
          - { pathType: ImplementationSpecific, backend: { service: { name: web, port: { number: 80 } } } }
          - { pathType: ImplementationSpecific, path: '/a//(.*)', backend: { service: { name: web, port: { number: 80 } } } }
          - { pathType: Prefix, path: $(SHOP_PATH), backend: { service: { name: web, port: { number: 80 } } } }
          - { path: api, backend: { service: { name: web, port: { number: 80 } } } }
`}]},visit({report:e}){return{Ingress({at:t}){let a=t.get("spec").get("rules").items();for(let s of a.flatMap(n=>n.get("http").get("paths").items())){let n=s.get("pathType").text()??"",o=s.get("path"),r=o.text()??"",i=Vy.has(n);if(!i&&n!=="ImplementationSpecific"||o.exists&&o.text()===void 0||j.test(r)||r===""&&!i||(r===""?e(o,"absent",{type:n}):r.startsWith("/")||e(o,"relative",{path:r,type:n}),!i))continue;let c=Ay.find(d=>r.includes(d)),l=qy.find(d=>r.endsWith(d));c!==void 0?e(o,"contains",{path:r,part:c,type:n}):l!==void 0&&e(o,"ends",{path:r,end:l,type:n})}}}}}),Vy=new Set(["Exact","Prefix"]),Ay=["//","/./","/../","%2f","%2F"],qy=["/..","/."];function ut(e,t,a){return t===a||!ue(e,t,a)?!1:Me(t,a)?e.sameNamespace(t,a)===!1&&(e.isComplete||t.file===a.file):!0}var ml=p({id:"ingress-route-duplicate",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two routes of Ingresses have the same host and path and lead elsewhere",why:"An ingress controller serves one backend for a host, a path and a path type. Of two in one Ingress it takes the first; of two Ingresses of one class most controllers take the older one. The other route gets no requests and nothing says so, and after a redeployment it may be the other way round.",instead:"Delete one of the two, or give it a path of its own. A canary is marked by the annotations of the controller.",unless:"The controller gives each Ingress a load balancer of its own, as those of cloud providers do, or tells requests apart by annotations: such Ingresses are not compared. Only manifests of one file or of one folder are, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches","https://kubernetes.github.io/ingress-nginx/how-it-works/"]},messages:{again:e=>`${e.route} leads to ${e.backend} already: this route is never used`,rival:e=>`${e.route} leads to ${e.backend} in ${e.ingress}: one of the two is never used`},examples:{bad:[{title:"a path that was copied and not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map;for(let s of e.ofKind("Ingress").flatMap(Oy)){let n=`${s.className} ${s.host} ${s.path} ${s.pathType}`,o=a.get(n)??[];a.set(n,[...o,s]);let r=o.find(({ingress:d})=>d===s.ingress),i=r??o.find(d=>$y(e,d,s));if(!i||i.backend===s.backend)continue;let c={route:`'${s.host}${s.path}'`,backend:i.backend},l=[{at:i.at,note:"the other route"}];r?t(s.at,"again",c,{related:l}):t(s.at,"rival",{...c,ingress:h(i.ingress)},{related:l})}}}}});function Oy(e){let t=e.at.get("spec"),a=C(e.at).get("annotations").labels(),s=t.get("ingressClassName").text()??a["kubernetes.io/ingress.class"]??"",n=Object.keys(a).some(o=>Ny.test(o));return t.get("rules").items().flatMap(o=>{let r=o.get("host").text()??"",i=r!==""&&!n&&!/alb|gce|azure/.test(s);return o.get("http").get("paths").items().flatMap(l=>{let d=l.get("path").text()??"/",m=l.get("pathType").text()??"",u=My(l);return u?[{ingress:e,at:l.get("path"),className:s,host:r,path:d,pathType:m,backend:u,isShared:i}]:[]})})}var Ny=/canary|method|header|cookie|condition|match|weight|priority|group/i;function My(e){let t=e.get("backend").get("service"),a=t.get("name").text(),s=t.get("port"),n=s.get("number").number()??s.get("name").text();return a===void 0?void 0:`Service '${a}'${n===void 0?"":` port ${n}`}`}function $y(e,t,a){return t.isShared&&a.isShared&&ut(e,t.ingress,a.ingress)}var ul=p({id:"ingress-tls-host-mismatch",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The host of a certificate and the host of a rule differ by a slip",why:"An Ingress serves a certificate for the hosts that stand in its entry under `tls`. Where a host there has no rule, and the host of a rule has no certificate, the controller answers for the rule with its own certificate, which every browser warns about.",instead:"Write the same host under `tls` and under `rules`, letter by letter.",unless:"The certificate holds both names and the controller looks for them itself, as ingress-nginx does.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"]},messages:{differs:e=>`no rule is for '${e.host}', and '${e.rule}' has no certificate`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{Ingress(a){let s=a.at.get("spec"),n=s.get("tls").items(),o=s.get("rules").items();if(!n.every(d=>d.get("hosts").items().length>0)||!o.every(d=>d.get("host").exists)||e.mayBeUnread(a.name))return;let r=n.flatMap(d=>d.get("hosts").items()),i=o.map(d=>d.get("host")),c=r.filter(d=>!i.some(m=>Yn(d,m)||Yn(m,d))),l=i.filter(d=>!r.some(m=>Yn(m,d)));for(let d of c.filter(pl)){let m=d.text()??"",f=P(m,l,v=>v.text()??"")??(r.length===1&&i.length===1?l[0]:void 0);if(!f||!pl(f))continue;let g=[{at:f,note:"the host of the rule"}];t(d,"differs",{host:m,rule:f.text()??""},{related:g})}}}}});function pl(e){return/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(e.text()??"")}function Yn(e,t){let[a,s]=[e.text()??"",t.text()??""];return a===s||a.startsWith("*.")&&s.slice(s.indexOf("."))===a.slice(1)}var fl=p({id:"monitor-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A monitor scrapes a port by a name that nothing it selects has",why:"A ServiceMonitor finds the port to scrape by the name that it has in the Service, a PodMonitor by the name that it has in a container. Numbers are no names. Where no selected Service or pod has a port of this name, Prometheus drops the target and collects nothing, without an error.",instead:"Name the port in the Service or in the container, and write the same name into the monitor.",unless:"The port belongs to a container that is injected when the pod is created.",refs:["https://prometheus-operator.dev/docs/platform/troubleshooting/"]},messages:{similar:e=>`no port is named '${e.port}' in ${e.object} (did you mean '${e.meant}'?): nothing is scraped`,absent:e=>`no port is named '${e.port}' in ${e.object}, which has ${e.known}: nothing is scraped`},examples:{bad:[{title:"a port without a name, and a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=pe(e);return{reference({from:s,to:n,state:o,targets:r}){let i=s.visitable,[c]=r;if(i!=="ServiceMonitor"&&i!=="PodMonitor"||n.selector===void 0||!c||o!=="resolved"||!r.every(u=>e.areNear(s,u)))return;let l=a.mayServe(c),d=r.flatMap(u=>Dy(e,u)),m=d.flatMap(u=>u.get("name").text()??[]);for(let u of Ty(s)){let f=u.get("port").text();if(!f||m.includes(f)||d.length===0||e.mayBeUnread(f))continue;let g=h(c),v=[{at:d[0],note:`the ports of ${g}`}],y=P(f,m,b=>b);y!==void 0?t(u.get("port"),"similar",{port:f,object:g,meant:y},{related:v}):l||t(u.get("port"),"absent",{port:f,object:g,known:Iy(m)},{related:v})}}}}});function Ty({at:e}){let t=e.get("spec");return[...t.get("endpoints").items(),...t.get("podMetricsEndpoints").items()]}function Dy(e,t){if(t.visitable==="Service")return t.at.get("spec").get("ports").items();let a=e.workloadOf(t);return a?se(a):[]}function Iy(e){return e.length===0?"no names":Q(e,3)}var gl=p({id:"monitor-selects-nothing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A ServiceMonitor or PodMonitor selects nothing",why:"Prometheus scrapes the Services whose own labels a ServiceMonitor selects, and the pods whose labels a PodMonitor selects, in the monitor's namespace unless `namespaceSelector` says otherwise. Where nothing is selected, there is no target, no metric and no alert, and nothing reports an error.",instead:"For a ServiceMonitor, write the labels into `metadata.labels` of the Service: its `selector` plays no part. Name the namespaces under `namespaceSelector.matchNames`.",unless:"What is selected may stand outside the run, so this is told only where it is proven: a slip of the pen, labels that a Service selects by and does not carry, a Service in another namespace only, or a run that is declared complete.",refs:["https://prometheus-operator.dev/docs/developer/getting-started/","https://prometheus-operator.dev/docs/platform/troubleshooting/"]},messages:{near:e=>`nothing carries '${e.selector}', but ${e.object} carries '${e.label}': nothing is scraped`,inner:e=>`no Service carries '${e.selector}', which is the selector of ${e.service}, not its label: nothing is scraped`,elsewhere:e=>`without a namespaceSelector this looks in '${e.namespace}' only, and ${e.object} is in '${e.other}'`,none:e=>`nothing in the run carries '${e.selector}': nothing is scraped`},examples:{bad:[{title:"the Service has the label in its selector only",yaml:`
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
`}]},visit({graph:e,report:t}){let a=pe(e);return{reference(s){let{from:n,at:o,state:r,targets:i}=s,c=n.visitable;if(c!=="ServiceMonitor"&&c!=="PodMonitor"||s.to.selector===void 0)return;let l=z(o),d=Se(o),m=Object.values(l.matchLabels).some(e.mayBeUnread);if(r==="resolved"||i.length>0||m||d.entries().length===0)return;let u=Ly(e,c).filter(({resource:b})=>e.areNear(n,b)),f=u.filter(({resource:b})=>Ey(e,s,b)),g=c==="ServiceMonitor"?f.find(({inner:b})=>ke(l.matchLabels,b)):void 0;if(g){let b=[S(g.resource,"it does not carry the label")],k={service:h(g.resource),selector:re(l)};return t(o.key,"inner",k,{related:b})}let v=Wy(d,f);if(v){let{pair:b,label:k,resource:x}=v,V=[S(x)],$={selector:it(b),label:k,object:h(x)};return t(b,"near",$,{related:V})}let y=u.find(({resource:b,labels:k})=>!hl(n)&&jy(e,n,b)&&te(l,k))?.resource;if(y){let b={object:h(y),other:y.namespace,namespace:n.namespace},k=[{at:C(y.at).get("namespace"),note:`the namespace of ${h(y)}`}];return t(o.key,"elsewhere",b,{related:k})}e.isComplete&&!a.exist()&&!Gy(n)&&t(o.key,"none",{selector:re(l)})}}}});function Ly(e,t){return t==="PodMonitor"?e.workloads.map(({resource:a,labels:s})=>({resource:a,labels:s,inner:{}})):e.ofKind("Service").map(a=>({resource:a,labels:C(a.at).get("labels").labels(),inner:a.at.get("spec").get("selector").labels()}))}function Xn({at:e}){return e.get("spec").get("namespaceSelector")}function hl(e){let t=Xn(e);return t.get("any").flag()===!0||t.get("matchNames").items().length>0}function Ey(e,{from:t},a){let s=Xn(t);if(s.get("any").flag()===!0)return!0;let n=s.get("matchNames").texts();return n.length>0?e.isNamespaceGiven(a)&&n.includes(a.namespace):e.sameNamespace(t,a)===!0}function jy(e,t,a){return e.isNamespaceGiven(t)&&e.isNamespaceGiven(a)&&t.namespace!==a.namespace}function Wy(e,t){for(let[a,s]of e.entries()){let{[a]:n="",...o}=e.labels(),r=P(n,t.filter(({labels:i})=>i[a]!==void 0&&Object.entries(o).every(([c,l])=>i[c]===l)),({labels:i})=>i[a]??"");if(r)return{pair:s,label:`${a}=${r.labels[a]??""}`,resource:r.resource}}}function Gy(e){let t=Xn(e),a=hl(e)?t.get("matchNames").texts():[e.namespace];return t.get("any").flag()===!0||a.some(s=>s==="default"||s.startsWith("kube-"))}var vl=p({id:"network-policy-blocks-service",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No NetworkPolicy allows the port that a Service leads to",why:"A policy sees a connection where it arrives in the pod, on the port of the container; the port of the Service is not on it any more. A rule for the Service's port lets nobody through: connections by way of the Service run into a timeout.",instead:"Write the port of the container, its `targetPort`, or its name into the rule.",unless:"Another policy that is not in the run allows the port. Therefore this is told only where a rule names the port of the Service, which no container declares, in place of the one that it leads to, or where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]},messages:{swapped:e=>`${e.port} is the port of ${e.service}: the pods of ${e.workload} get these connections on ${e.target}`,closed:e=>`no policy lets anybody reach port ${e.target} of ${e.workload}, which ${e.policy} isolates`},examples:{bad:[{title:"the port of the Service instead of that of the container",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(e.ofKind("NetworkPolicy").length===0)return;let a=us(e,"Ingress"),s=new Set;for(let o of e.ofKind("Service")){let r=o.at.get("spec").get("ports").items();for(let{pod:i,ports:c}of e.endpointsOf(o)){let{workload:l}=i,{sure:d,isOpen:m}=a(l),[u]=d;if(!u||m||l.spec.get("hostNetwork").flag()===!0)continue;let f=c.find(x=>!d.some(V=>By(V,l,x)));if(!f)continue;let g=r.find(x=>(x.get("name").text()??"")===f.name),v=g?.get("port").number(),y=v===void 0?void 0:Fy(d).find(({port:x})=>x===v),b={target:f.port,workload:h(l.resource)},k=g?.get("port")??o.at.get("spec").get("ports");if(y&&v!==void 0&&v!==f.port&&!Uy(l,v)){let x={...b,port:v,service:h(o)},V=[{at:k,note:`the port of ${h(o)}`}];n(u,y)&&t(y.at,"swapped",x,{related:V})}else if(e.isComplete){let x=[{at:u.at.get("spec").get("podSelector").key,note:"this isolates the pods"}];t(k,"closed",{...b,policy:h(u)},{related:x});break}}}function n({file:o,name:r},{at:i}){let c=`${o} ${r} ${i.path.join()}`,l=!s.has(c);return s.add(c),l}}}}});function Fy(e){return e.flatMap(t=>Ce(t,"Ingress").flatMap(({ports:a})=>a))}function By(e,t,a){return Ce(e,"Ingress").some(({ports:s})=>s.length===0||s.some(n=>zy(n,t,a)))}function zy({port:e,endPort:t,protocol:a},s,n){return a!==n.protocol?!1:e===void 0?!0:typeof e=="number"?e<=n.port&&n.port<=(t??e):se(s).some(o=>o.get("name").text()===e&&o.get("containerPort").number()===n.port)}function Uy(e,t){return se(e).some(a=>a.get("containerPort").number()===t)}var yl=p({id:"network-policy-port-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy allows a port that its pods do not declare",why:"The name of a port in an `ingress` rule is looked up in the containers of the pods that the policy selects, together with the protocol. Where none declares it, the rule allows no port: connections run into a timeout.",instead:"Name the port as the container does, with the same protocol, or write the number of the container port.",unless:"The port belongs to a container that is injected when the pod is created. A number that is not declared works as long as something listens, so that is advice only.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the policy allows ${e.wanted}`,number:e=>`the policy allows port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"the name that the port has in the Service, and the wrong protocol",yaml:`
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
`}]},visit({graph:e,report:t}){return{NetworkPolicy(a){let s=z(Ia(a));if(Object.keys(s.matchLabels).length===0||!Hn(a,"Ingress"))return;let{workloads:o,perhaps:r}=e.selectPods({selecting:a,selector:s}),[i]=o;if(!i)return;let c=[...o,...r].flatMap(Ky),l=Hy([...o,...r]),d=m=>o.some(u=>e.servicesOf(u).some(f=>Jy(f,m)));for(let{at:m,port:u,endPort:f,protocol:g}of Ce(a,"Ingress").flatMap(({ports:v})=>v)){if(typeof u=="number"){if(!l||f!==void 0||l.includes(u)||d(u))continue;let x={port:u,workload:h(i.resource),declared:l.join(", ")},V=[{at:St(i),note:`the ports of ${x.workload}`}];t(m,"number",x,{related:V,severity:"info"});continue}if(u===void 0||e.mayBeUnread(u))continue;let v=c.filter(({name:x})=>x===u),y=h(i.resource),b=[{at:St(i),note:`the ports of ${y}`}],[k]=v;if(k)v.every(x=>x.protocol!==g)&&t(m,"protocol",{port:u,workload:y,wanted:g,declared:k.protocol},{related:b});else{let x=L(u,c.map(({name:V})=>V));t(m,"name",{port:u,workload:y,meant:N(x)},{related:b})}}}}}});function Ky(e){return se(e).flatMap(t=>{let a=t.get("name").text();return a===void 0?[]:[{name:a,protocol:U(t)}]})}function Hy(e){let t=e.flatMap(s=>s.containers.filter(({role:n})=>n!=="init"));return t.some(({role:s,at:n})=>s==="container"&&n.get("ports").items().length===0)?void 0:_e(t)}function Jy(e,t){return e.at.get("spec").get("ports").items().some(s=>s.get("port").number()===t)}var bl=p({id:"network-policy-range-invalid",area:"network",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A range of addresses or ports in a NetworkPolicy makes no sense",why:"The API server refuses the policy, so that the traffic it should hold back goes on. What `except` takes out of a block has to be a part of it, and not all of it. A range of ports begins with the number under `port` and does not end below it.",instead:"Write smaller ranges under `except`, or several blocks. Give `port` as a number where there is an `endPort`.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource","https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-range-of-ports"]},messages:{outside:e=>`'${e.except}' is no part of '${e.cidr}', from which it is taken out`,whole:e=>`'${e.except}' takes all of '${e.cidr}' out: nothing is left of it`,below:e=>`endPort ${e.end} is below port ${e.port}, with which the range begins`,named:e=>`endPort ${e.end} needs a number under port, and it is '${e.port}'`,alone:e=>`endPort ${e.end} needs a port with which the range begins`},examples:{bad:[{title:"addresses",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api }
spec:
  podSelector: { matchLabels: { app: api } }
  ingress:
    - from:
        - ipBlock:
            cidr: 10.0.0.0/16
            except:
              - 10.1.0.0/24 # expect: outside
              - 10.0.0.0/16 # expect: whole
`},{title:"ports",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: {}
  egress:
    - ports:
        - port: 32768
          endPort: 32000 # expect: below
        - port: http
          endPort: 8090 # expect: named
        - protocol: UDP
          endPort: 8090 # expect: alone
`}],good:[{title:"parts of a block, and ranges of ports",yaml:`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: {}
  ingress:
    - from:
        - ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8, $(NETWORK)] }
        - ipBlock: { cidr: 'somewhere', except: [10.0.0.0/8] }
      ports: [{ port: 8080 }, { port: 32000, endPort: 32000 }, { port: http }, { port: $(PORT), endPort: 9000 }]
`}]},visit({report:e}){return{NetworkPolicy(s){for(let n of Kn(s))n.get("except").items().forEach(o=>t(o,n.get("cidr")));_y(s).forEach(a)}};function t(s,n){let[o,r]=[fe(n.text()??""),fe(s.text()??"")];if(!o||!r||un(o,r))return;let i={except:s.text()??"",cidr:n.text()??""},c=[{at:n,note:"the block"}];e(s,Ct(o)===Ct(r)?"whole":"outside",i,{related:c})}function a(s){let[n,o]=[s.get("endPort"),s.get("port")],r=n.number();if(r===void 0)return;let i=o.number();o.exists?i!==void 0&&r<i?e(n,"below",{end:r,port:i}):/^[a-z]/.test(o.text()??"")&&e(n,"named",{end:r,port:o.text()??""}):e(n,"alone",{end:r})}}});function _y({at:e}){let t=e.get("spec");return[...t.get("ingress").items(),...t.get("egress").items()].flatMap(a=>a.get("ports").items())}var wl=p({id:"network-policy-selects-nothing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A NetworkPolicy selects no pods, or names peers that do not exist",why:"A policy applies to the pods of its own namespace that carry the labels of `podSelector`. Where none does, nothing is isolated, and everybody reaches the pods that were to be protected. A peer whose labels no pod and no namespace carries lets nobody through: connections that were to be allowed run into a timeout. Nothing reports an error.",instead:"Copy the labels of pods from `spec.template.metadata.labels`. Every namespace has a label of its own with its name: `kubernetes.io/metadata.name`.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, a namespace of the run is named by a label that it does not carry, or the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/network-policies/","https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-namespace-by-its-name"]},messages:{near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': it isolates nothing`,peer:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}': it lets nobody through`,namespace:e=>`no namespace carries '${e.label}', not even Namespace '${e.namespace}': it lets nobody through`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': it isolates nothing`},examples:{bad:[{title:"slips of the pen in the pods that are isolated and in those that are let in",yaml:`
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
`}]},visit({graph:e,report:t}){let a=pe(e);return{NetworkPolicy(s){let n=Ia(s),o=kl(e,s,n);if(o)t(o.at,"near",o.values,{related:o.related});else if(e.isComplete&&!lt(n)&&xl(e,s,n)){let r={selector:re(z(n)),namespace:s.namespace};a.mayServe(s)||t(n.key,"none",r)}for(let r of Qy(s)){let i=r.namespaceSelector.exists?void 0:kl(e,s,r.podSelector);i&&t(i.at,"peer",i.values,{related:i.related});let c=Zy(e,s,r.namespaceSelector);if(!c)continue;let{pair:l,namespace:d}=c,m=[S(d)];t(l,"namespace",{label:`${l.name}=${d.name}`,namespace:d.name},{related:m})}}}}});function Qy(e){return[...Ce(e,"Ingress"),...Ce(e,"Egress")].flatMap(({peers:t})=>t)}function xl(e,t,a){let s=z(a),{workloads:n,perhaps:o}=e.selectPods({selecting:t,selector:s});return[...n,...o].length===0&&!Object.values(s.matchLabels).some(e.mayBeUnread)}function kl(e,t,a){if(!a.exists||lt(a)||!xl(e,t,a))return;let s=e.nearLabel(t,Se(a));return s&&Ee(s)}function Zy(e,t,a){for(let[s,n]of Se(a).entries()){let o=n.text()??"",r=e.find("Namespace","",o).filter(l=>e.areNear(t,l)),[i]=r;if(!i||s==="kubernetes.io/metadata.name"||e.mayBeUnread(o))continue;if(e.ofKind("Namespace").filter(l=>C(l.at).get("labels").get(s).exists).length===0&&/(^|[/.-])(name|namespace|ns)$/.test(s))return{pair:n,namespace:i}}}var Sl=p({id:"node-port-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two Services ask for the same node port",why:"A node port is opened on every node of the cluster, whatever the namespace, and the API server gives each number away once. It refuses the second Service with `provided port is already allocated`, also for another protocol. Only two entries of one Service may share a node port, for TCP and for UDP, when their `port` is the same, too.",instead:"Leave `nodePort` out, so that a free one is chosen, or choose another number.",unless:"The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"]},messages:{taken:e=>`node port ${e.port} is taken by ${e.service} already`,apart:e=>`node port ${e.port} is shared by ports ${e.first} and ${e.second}: only one port of two protocols can do so`},examples:{bad:[{title:"a copied Service, in another namespace",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map;for(let s of e.ofKind("Service").flatMap(Yy)){let n=a.get(s.number)??[];a.set(s.number,[...n,s]);let o=n.find(({service:i})=>i===s.service),r=n.find(({service:i})=>ut(e,i,s.service));if(o&&Xy(o,s)){let i={port:s.number,first:`${o.port}/${o.protocol}`,second:`${s.port}/${s.protocol}`};t(s.at,"apart",i,{related:[{at:o.at,note:"the same node port"}]})}else if(r&&!o){let i=[{at:r.at,note:`the node port of ${h(r.service)}`}];t(s.at,"taken",{port:s.number,service:h(r.service)},{related:i})}}}}}});function Yy(e){let t=e.at.get("spec");return/^(NodePort|LoadBalancer)$/.test(t.get("type").text()??"")?t.get("ports").items().flatMap(a=>{let s=a.get("nodePort").number(),n=a.get("port").number()??0,o=U(a);return s?[{service:e,at:a.get("nodePort"),number:s,port:n,protocol:o}]:[]}):[]}function Xy(e,t){return e.protocol!==t.protocol&&e.port!==t.port}var Pl=p({id:"reference-not-granted",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A route or a Gateway uses an object of a namespace that does not grant it",why:"In the Gateway API a reference into another namespace counts only where a ReferenceGrant stands in that namespace and names the kind and the namespace of who refers. Without one the controller ignores it: requests for the backend end in status 500, a listener without its certificate is not served.",instead:"Write a ReferenceGrant into the namespace of the target, with `from` for the kind and namespace of the route and `to` for the kind of the target.",unless:"The grant is not in the run. Therefore this is told only where the target itself is in the run, close by, or where the run is declared complete.",refs:["https://gateway-api.sigs.k8s.io/api-types/referencegrant/","https://gateway-api.sigs.k8s.io/guides/multiple-ns/"]},messages:{ungranted:e=>`nothing in '${e.other}' grants ${e.target} to a ${e.kind} of '${e.namespace}': ${e.effect}`},examples:{bad:[{title:"a backend in another namespace, and a grant for another kind",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference(a){let{row:s,from:n,at:o,to:r,targets:i,effect:c,state:l}=a;if(!nb.has(r.kind)||!n.visitable||!sb.has(n.visitable)||s.path===eb||tb(n)||!(r.namespace!==""&&r.namespace!==n.namespace&&e.isNamespaceGiven(n))||l!=="resolved"||r.selector!==void 0)return;let[m]=i;if(!m||!i.every(g=>Sa(e,n,g))||ob(e,a))return;let u=h(m),f={kind:n.kind,namespace:n.namespace,target:u,other:r.namespace,effect:c};t(o,"ungranted",f,{related:[S(m,u)]})}}}}),eb="spec.parentRefs[].name";function tb({at:e}){return e.get("spec").get("parentRefs").items().some(a=>a.get("kind").text()==="Service")}var ab="gateway.networking.k8s.io",sb=new Set(["GRPCRoute","Gateway","HTTPRoute","TCPRoute","TLSRoute","UDPRoute"]),nb=new Set(["ConfigMap","Secret","Service"]);function ob(e,{from:t,to:a}){if(e.isExternal("ReferenceGrant",a.namespace,""))return!0;return e.ofKind("ReferenceGrant").filter(r=>r.namespace===a.namespace||!e.isNamespaceGiven(r)).some(r=>n(r)&&o(r));function n({at:r}){return r.get("spec").get("from").items().some(i=>i.get("group").text()===ab&&i.get("kind").text()===t.kind&&i.get("namespace").text()===t.namespace)}function o({at:r}){return r.get("spec").get("to").items().some(c=>(c.get("group").text()??"")===""&&c.get("kind").text()===a.kind&&(c.get("name").text()??a.name)===a.name)}}var Rl={HTTPRoute:["HTTP","HTTPS"],GRPCRoute:["HTTP","HTTPS"],TLSRoute:["TLS"],TCPRoute:["TCP","TLS"],UDPRoute:["UDP"]};function Cl(e,t){return!Object.values(Rl).some(s=>s.includes(e))||Rl[t]?.includes(e)!==!1}function eo({at:e}){return e.get("spec").get("listeners").items().map(t=>({name:t.get("name").text()??"",port:t.get("port").number(),protocol:t.get("protocol").text()??"",hostname:t.get("hostname").text()||void 0,allowed:t.get("allowedRoutes").get("namespaces").get("from").text()??"Same"}))}function to(e,t){return e===t||e.startsWith("*.")&&t.endsWith(e.slice(1))}var Al=p({id:"route-without-listener",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No listener of the Gateway accepts a route",why:"A route gets requests through the listeners of its Gateway: those of the named section and port, for its kind, for one of its host names, and open to its namespace. Without other words a listener takes routes of the Gateway's own namespace only. A route that no listener accepts gets no requests; only its status says so.",instead:"Write the name and the port of the listener as the Gateway does, a host name that it covers, and open it to the namespace of the route by `allowedRoutes.namespaces`.",unless:"Somebody adds a listener to the Gateway while the cluster runs.",refs:["https://gateway-api.sigs.k8s.io/api-types/httproute/","https://gateway-api.sigs.k8s.io/guides/multiple-ns/"]},messages:{section:e=>`no listener '${e.section}' in ${e.gateway}, which has ${e.known}: the route gets no requests`,port:e=>`no listener on port ${e.port} in ${e.gateway}, which has ${e.known}: the route gets no requests`,protocol:e=>`no listener for a ${e.kind} in ${e.gateway}, only for ${e.known}: the route gets no requests`,namespace:e=>`the listeners of ${e.gateway} take routes of '${e.namespace}' only: allowedRoutes opens them to others`,hostname:e=>`no listener of ${e.gateway} is for '${e.host}', only for ${e.known}: the route gets no requests`},examples:{bad:[{title:"another name, port, protocol and host than those of the listeners",yaml:`
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
`}]},visit({graph:e,report:t}){return{reference(a){let{at:s,from:n,to:o}=a,r=rb(e,a),[i]=r;if(!i||r.some(I=>eo(I).length===0))return;let c=r.flatMap(I=>eo(I).map(de=>({...de,gateway:I}))),l=ib(a),d={gateway:h(i)},m=[{at:i.at.get("spec").get("listeners").key,note:`the listeners of ${d.gateway}`}],u=l.get("sectionName").text(),f=c.filter(({name:I})=>u===void 0||I===u);if(u!==void 0&&f.length===0){let I=Vl(c.map(({name:de})=>de),u);return t(l.get("sectionName"),"section",{...d,section:u,known:I},{related:m})}let g=l.get("port").number(),v=f.filter(I=>g===void 0||I.port===g);if(g!==void 0&&v.length===0){let I=[...new Set(f.map(de=>de.port))].join(", ");return t(l.get("port"),"port",{...d,port:g,known:I},{related:m})}let y=v.filter(({protocol:I})=>Cl(I,n.kind));if(y.length===0){let I=[...new Set(v.map(({protocol:de})=>de))].join(", ");return t(s,"protocol",{...d,kind:n.kind,known:I},{related:m})}let b=o.namespace!==n.namespace&&e.isNamespaceGiven(n),k=y.filter(({allowed:I})=>!b||I!=="Same");if(k.length===0)return t(s,"namespace",{...d,namespace:o.namespace},{related:m});let x=cb(a),V=k.flatMap(({hostname:I})=>I??[]),$=x.length===0||V.length<k.length||x.some(at),[ve]=x;!$&&ve&&t(ve,"hostname",{...d,host:ve.text()??"",known:Vl(V,ve.text()??"")},{related:m});function at(I){return V.some(de=>to(de,I.text()??"")||to(I.text()??"",de))}}}}});function rb(e,{row:t,from:a,to:s,state:n,targets:o}){return!(t.path==="spec.parentRefs[].name"&&s.kind==="Gateway"&&n==="resolved")||!o.every(i=>Sa(e,a,i)&&!e.mayBeUnread(i.name))?[]:o}function ib({from:e,at:t}){let a=e.at.get("spec").get("parentRefs").items(),s=t.path.join();return a.find(n=>n.get("name").path.join()===s)??t}function cb({from:e}){return e.at.get("spec").get("hostnames").items().filter(t=>t.text())}function Vl(e,t){let a=P(t,e,s=>s);return Q(a===void 0?e:[a,...e],3)}var ql=p({id:"service-address-taken",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"Two Services ask for the same address",why:"The API server gives a cluster IP away once and refuses the second Service with `provided IP is already allocated`. An address of a load balancer, or one of `externalIPs`, can be shared by Services with different ports only: with the same port the second one waits for its address for ever, or takes the traffic of the first.",instead:"Leave `clusterIP` out, so that a free address is chosen, or write another one.",unless:"The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/","https://kubernetes.io/docs/concepts/services-networking/service/#external-ips"]},messages:{cluster:e=>`cluster IP '${e.address}' is taken by ${e.service} already`,outer:e=>`port ${e.port} of '${e.address}' is taken by ${e.service} already`},examples:{bad:[{title:"a copied Service",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=new Map,s=new Set;for(let n of e.ofKind("Service").flatMap(lb)){let o=`${n.address} ${n.port}`,r=a.get(o)??[];a.set(o,[...r,n]);let i=r.find(({service:m})=>ut(e,m,n.service)),c=`${n.address} ${n.service.namespace}/${n.service.name}`;if(!i||s.has(c))continue;s.add(c);let l=[{at:i.at,note:`the address of ${h(i.service)}`}],d={address:n.address,service:h(i.service)};n.port===""?t(n.at,"cluster",d,{related:l}):t(n.at,"outer",{...d,port:n.port},{related:l})}}}}});function lb(e){let t=e.at.get("spec"),a=t.get("ports").items().map(i=>`${i.get("port").number()??""}/${U(i)}`),s=t.get("clusterIPs").items(),n=s.length>0?s:[t.get("clusterIP")],o=[...t.get("type").text()==="LoadBalancer"?[t.get("loadBalancerIP")]:[]];return[...n.flatMap(i=>r(i,[""]).filter(({address:c})=>c!=="None")),...o.flatMap(i=>r(i,a)),...t.get("externalIPs").items().flatMap(i=>r(i,a))];function r(i,c){let l=i.text();return l?c.map(d=>({service:e,at:i,address:l,port:d})):[]}}function Ol(e){let t=e.ofKind("Service").filter(({name:i})=>i!==""),a=W(t,({name:i})=>i),s=W(t,({namespace:i})=>i),n=W(t,i=>i.at.get("spec").get("clusterIP").text()??""),o=E(()=>e.resources.filter(jt));return i=>{let{resource:c,host:l,port:d,isAlone:m}=i,u=$=>e.areNear(c,$),f=m?n.get(l)?.find(u):void 0;if(f)return{code:"fixed",service:f,at:f.at.get("spec").get("clusterIP")};let g=mb(e,i);if(!g||/^\d+(\.\d+){3}$/.test(l))return;let v=a.get(g.name)??[],y=v.filter($=>u($)&&g.isSame($)===!0);if(y.length>0)return d===void 0?void 0:fb(e,y,d);if(r(g))return;let b=v.filter(u),[k]=b;if(g.isShort&&k&&db(e,c,v))return{code:"elsewhere",service:k};let x=s.get(g.namespace)?.filter($=>u($)&&g.isSame($)===!0)??[],V=ub({asked:g,neighbours:x,namesakes:b,isAlone:m});return V&&{code:"similar",service:V.service,meant:V.host}};function r({name:i,namespace:c}){return e.mayBeUnread(i)||e.isExternal("Service",c,i)||a.get(i)?.some(l=>!e.isNamespaceGiven(l))?!0:o().some(l=>i===l.name||i.startsWith(`${l.name}-`))}}function db(e,t,a){let s=n=>e.isNamespaceGiven(n)&&n.namespace!==t.namespace;return e.isNamespaceGiven(t)&&a.every(s)}function mb(e,{resource:t,host:a,isAlone:s,port:n}){let o=a.split("."),[r="",i="",c]=o;if(o.length===1){let u=(s||n!==void 0)&&r!=="localhost",f=g=>e.sameNamespace(t,g);return u?{name:r,namespace:t.namespace,rest:"",isShort:!0,isSame:f}:void 0}let l=c==="svc"||o.length===2,d=c==="svc"||pb(e,i);if(!l||!d)return;let m=u=>e.isNamespaceGiven(u)&&u.namespace===i;return{name:r,namespace:i,rest:o.slice(2).map(u=>`.${u}`).join(""),isShort:!1,isSame:m}}function pb(e,t){return e.ofKind("Service").some(s=>s.hasOwnNamespace&&s.namespace===t)||e.find("Namespace","",t).length>0}function ub({asked:e,neighbours:t,namesakes:a,isAlone:s}){let{name:n,namespace:o,rest:r,isShort:i}=e;if(i&&!s)return;let c=P(n,t,d=>d.name);if(c)return{service:c,host:i?c.name:`${c.name}.${o}${r}`};if(i||t.length>0)return;let l=P(o,a,d=>d.namespace);return l&&{service:l,host:`${n}.${l.namespace}${r}`}}function fb(e,t,a){let s=t.some(l=>{let d=l.at.get("spec");return _(l)||J(l)||d.get("ports").items().length===0||e.mayBeUnread(l.name)}),n=t.flatMap(l=>l.at.get("spec").get("ports").items()),o=n.flatMap(l=>l.get("port").number()??[]),[r]=t;if(s||!r||o.includes(a))return;let i=r.at.get("spec").get("ports"),c=n.find(l=>l.get("targetPort").value===a)?.get("port").number();return c!==void 0?{code:"target",service:r,at:i,asked:a,own:c}:{code:"port",service:r,at:i,known:[...new Set(o)].slice(0,4).join(", ")}}var gb=/(^|[_.-])(host|hostname|addr|address|endpoint|server|url|uri)s?$/i,hb=/^([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?$/,vb=/\b[a-z][a-z0-9+]*:\/\/(?:[^\s/@"'`]*@)?([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)(?::(\d{1,5}))?(?=[/?#\s"'`,;)\]}]|$)/gi;function Nl(e){let t=e.workloads.flatMap(({resource:s,containers:n,spec:o})=>o.get("dnsConfig").get("searches").exists||o.get("dnsPolicy").text()==="None"?[]:n.flatMap(({at:i})=>[...i.get("env").items().flatMap(c=>ao({resource:s,key:c.get("name").text()??"",at:c.get("value")})),...[...i.get("args").items(),...i.get("command").items()].flatMap(c=>ao({resource:s,key:"",at:c}))])),a=[...e.ofKind("ConfigMap").map(yb),...e.ofKind("Secret").map(bb)].flatMap(({resource:s,data:n})=>n.entries().flatMap(([o,r])=>ao({resource:s,key:o,at:r})));return[...t,...a]}function yb(e){return{resource:e,data:e.at.get("data")}}function bb(e){return{resource:e,data:e.at.get("stringData")}}function ao({resource:e,key:t,at:a}){let s=a.text();if(s===void 0||s.length>kb)return[];let n=!s.trim().includes(`
`),o=n&&gb.test(t)?hb.exec(s.trim()):null;return(o?[o]:[...wb(s).matchAll(vb)]).flatMap(([,i="",c])=>{let l=c===void 0?void 0:Number(c),d=c===void 0?i:`${i}:${c}`;return i===""?[]:[{resource:e,at:a,host:i.toLowerCase(),port:l,text:d,isAlone:n}]})}var kb=2e4;function wb(e){return e.split(`
`).filter(t=>!/^\s*(#|\/\/|;|\*)/.test(t)).join(`
`)}var Ml=p({id:"service-address-wrong",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An address in the settings of a program leads past the Service",why:"The name of a Service alone is found in its own namespace only; from elsewhere it is `name.namespace`. A Service answers on the numbers under `port`, not on those of its containers. The program gets an unknown host or a refused connection, and the manifests look right.",instead:"Write the name as the Service has it, with its namespace behind a dot where that is another one, and the `port` of the Service. A name is better than its cluster IP, which a new Service does not keep.",unless:"Another Service of this name exists in the cluster, or the value is no address. Only hosts in URLs and values under keys such as `DB_HOST` are looked at, and a name is called wrong only where a Service of the run is nearly or elsewhere the same.",refs:["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/","https://kubernetes.io/docs/concepts/services-networking/service/#discovering-services"]},messages:{elsewhere:e=>`'${e.host}' is a Service of '${e.other}': from '${e.namespace}' it is called '${e.host}.${e.other}'`,similar:e=>`there is no Service '${e.host}' (did you mean '${e.meant}'?)`,target:e=>`nothing answers at '${e.text}': ${e.asked} is only the targetPort of ${e.service}, its port is ${e.own}`,port:e=>`nothing answers at '${e.text}': ${e.service} has port ${e.known} only`,fixed:e=>`'${e.host}' is the cluster IP of ${e.service}: its name stays when the Service is created anew`},examples:{bad:[{title:"a database in another namespace, and a port of a container",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(e.ofKind("Service").length===0)return;let a=Ol(e);for(let{first:s,others:n}of yt(Nl(e),({resource:o})=>o,xb)){let{at:o,host:r,text:i,resource:c}=s,l=a(s);if(!l)continue;let d=h(l.service),m=[{at:l.at??A(l.service),note:d},...n.slice(0,3).map(u=>({at:u.at,note:"named here, too"}))];if(l.code==="fixed")t(o,"fixed",{host:r,service:d},{related:m,severity:"info"});else if(l.code==="target")t(o,"target",{...l,text:i,service:d},{related:m});else if(l.code==="port")t(o,"port",{text:i,service:d,known:l.known},{related:m});else if(l.code==="similar")t(o,"similar",{host:r,meant:l.meant},{related:m});else{let u={host:r,namespace:c.namespace,other:l.service.namespace};t(o,"elsewhere",u,{related:m})}}}}}});function xb({text:e}){return e}var $l=p({id:"service-addresses-contradict",area:"network",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"What a Service says about its addresses contradicts itself",why:"The API server refuses the Service. `clusterIPs` repeats `clusterIP` and adds at most one address of the other family; `None` stands alone; the families under `ipFamilies` are those of the addresses, in the same order; and a policy of one family goes with one of each. Whether a cluster has both families, and which addresses are free, only the cluster knows: that is not looked at.",instead:"Leave the addresses to the cluster, or write both fields alike.",refs:["https://kubernetes.io/docs/concepts/services-networking/dual-stack/"]},messages:{first:e=>`clusterIPs begins with '${e.first}', and clusterIP is '${e.single}': both have to be the same`,alone:"clusterIPs needs clusterIP, too, with its first address",none:"'None' stands alone: a headless Service has no addresses",many:e=>`clusterIPs has ${e.count} addresses: there may be one of each family, IPv4 and IPv6`,sameFamily:e=>`both addresses are of IPv${e.family}: there may be one of each family`,family:e=>`'${e.address}' is no address of ${e.family}, as ipFamilies says`,single:e=>`ipFamilyPolicy 'SingleStack' allows one family, and ${e.field} has two`},examples:{bad:[{title:"lists that do not repeat the single field",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: 10.96.0.20
  clusterIPs: [10.96.0.21] # expect: first
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  clusterIPs: [10.96.0.22] # expect: alone
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  clusterIPs: [None, 10.96.0.23] # expect: none
  ports: [{ port: 5432 }]
`},{title:"families",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: 10.96.0.20
  clusterIPs: [10.96.0.20, 10.96.0.21] # expect: sameFamily
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  clusterIP: 10.96.0.22
  clusterIPs: [10.96.0.22]
  ipFamilies: [IPv6] # expect: family
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: shop }
spec:
  ipFamilyPolicy: SingleStack # expect: single
  ipFamilies: [IPv4, IPv6]
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec:
  clusterIP: 10.96.0.24
  clusterIPs: [10.96.0.24, 'fd00::24', 'fd00::25'] # expect: many
  ports: [{ port: 80 }]
`}],good:[{title:"one of each, none, and none at all",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: 10.96.0.20
  clusterIPs: [10.96.0.20, 'fd00::20']
  ipFamilies: [IPv4, IPv6]
  ipFamilyPolicy: RequireDualStack
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, clusterIPs: [None], ipFamilies: [IPv6, IPv4], ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { clusterIP: $(ADDRESS), clusterIPs: [10.96.0.20], ipFamilyPolicy: SingleStack, ports: [{ port: 80 }] }
`}]},visit({report:e}){return{Service(s){let n=Sb(s);if(n.get("type").text()==="ExternalName")return;a(n);let o=n.get("clusterIP"),r=n.get("clusterIPs"),i=r.texts(),[c]=i;if(c===void 0)return;let l=o.text()==="None"||$e(o.text()??"")!==void 0;o.value?l&&o.text()!==c?e(r,"first",{first:c,single:o.text()??""}):c==="None"&&i.length>1?e(r,"none"):i.length>2?e(r,"many",{count:i.length}):t(r,n.get("ipFamilies")):e(r,"alone")}};function t(s,n){let o=s.texts().map($e),[r,i]=o;if(r&&i&&r.family===i.family){e(s,"sameFamily",{family:r.family});return}n.items().forEach((c,l)=>{let d=c.text(),m=o[l];!m||!Pb.has(d??"")||d===`IPv${m.family}`||e(c,"family",{address:s.texts()[l]??"",family:d??""})})}function a(s){let n=s.get("ipFamilyPolicy");if(n.text()!=="SingleStack")return;let o=["clusterIPs","ipFamilies"].find(r=>s.get(r).items().length===2);o&&e(n,"single",{field:o})}}});function Sb({at:e}){return e.get("spec")}var Pb=new Set(["IPv4","IPv6"]);var Tl=p({id:"service-field-ignored",area:"network",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A field of a Service has no effect for a Service like this",why:"Kubernetes takes the Service and does not read the field: a headless Service has no address, so that nothing chooses among its pods or listens for it; only the type ExternalName has another name; and that one listens nowhere. The API server says so in a warning that is easily missed.",instead:"Remove the field, or write the type that it belongs to.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#headless-services","https://kubernetes.io/docs/concepts/services-networking/service/#externalname","https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/"]},messages:{headless:e=>`${e.field} has no effect: a headless Service (clusterIP 'None') ignores it`,name:e=>`externalName has no effect for type '${e.type}': it is of type 'ExternalName' only`,external:"externalIPs have no effect: type 'ExternalName' ignores them",deprecated:"the annotation is deprecated: it is called 'service.kubernetes.io/topology-mode' now",differs:e=>`topology-mode is '${e.mode}' and topology-aware-hints '${e.hints}': both have to be the same`},examples:{bad:[{title:"a headless Service with what needs an address",yaml:`
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  sessionAffinity: ClientIP # expect: headless
  externalIPs: [192.0.2.10] # expect: headless
  loadBalancerIP: 192.0.2.11 # expect: headless
  selector: { app: database }
  ports: [{ port: 5432 }]
`},{title:"the type was forgotten, or is another one",yaml:`
apiVersion: v1
kind: Service
metadata: { name: mail }
spec:
  externalName: mail.shop.example # expect: name
  ports: [{ port: 25 }]
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec:
  type: ExternalName
  externalName: search.shop.example
  externalIPs: [192.0.2.10] # expect: external
`},{title:"an annotation that was renamed, and both that differ",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.kubernetes.io/topology-aware-hints: auto # expect: deprecated
spec: { ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: api
  annotations:
    service.kubernetes.io/topology-aware-hints: auto
    service.kubernetes.io/topology-mode: Disabled # expect: differs
spec: { ports: [{ port: 80 }] }
`}],good:[{title:"each with what it reads",yaml:`
apiVersion: v1
kind: Service
metadata:
  name: web
  annotations: { service.kubernetes.io/topology-mode: Auto }
spec: { sessionAffinity: ClientIP, externalIPs: [192.0.2.10], externalName: '', ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, sessionAffinity: None, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.shop.example }
`}]},visit({report:e}){return{Service(a){let s=a.at.get("spec"),n=s.get("type").value===void 0?"ClusterIP":s.get("type").text()??"";if(n==="ClusterIP"&&_(a))for(let r of Cb(a))e(r.key,"headless",{field:r.name});let o=s.get("externalIPs");n==="ExternalName"&&o.items().length>0&&e(o.key,"external"),Rb.has(n)&&s.get("externalName").text()&&e(s.get("externalName").key,"name",{type:n}),t(a)}};function t({at:a}){let s=a.get("metadata").get("annotations"),n=s.get("service.kubernetes.io/topology-aware-hints"),o=s.get("service.kubernetes.io/topology-mode");n.exists&&(!o.exists||o.value===n.value?e(n.key,"deprecated"):e(o,"differs",{mode:o.text()??"",hints:n.text()??""},{severity:"error"}))}}}),Rb=new Set(["ClusterIP","NodePort","LoadBalancer"]);function Cb({at:e}){let t=e.get("spec"),a=t.get("sessionAffinity");return[...t.get("loadBalancerIP").text()?[t.get("loadBalancerIP")]:[],...t.get("externalIPs").items().length>0?[t.get("externalIPs")]:[],...a.text()&&a.text()!=="None"?[a]:[]]}var Dl=p({id:"service-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A port is asked for that the Service does not have",why:"An Ingress, a route, a webhook or an APIService reaches a Service by one of its ports: the number of `port`, or its name, and not the number that the container listens on. Where the Service has no such port, the controller finds no endpoints and answers with an error, and the API server fails the calls of a webhook. A webhook and an APIService that name no port mean 443.",instead:"Ask for a port that stands under `spec.ports` of the Service, or add it there.",unless:"A patch or a controller adds the port to the Service.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource","https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#service-reference"]},messages:{similar:e=>`no port '${e.port}' in ${e.service} (did you mean '${e.meant}'?): ${e.effect}`,target:e=>`'${e.port}' is only a targetPort of ${e.service}, its port is ${e.own}: ${e.effect}`,absent:e=>`no port '${e.port}' in ${e.service}, which has ${e.known}: ${e.effect}`,standard:e=>`without 'port' this means 443, but ${e.service} has ${e.known}: ${e.effect}`},examples:{bad:[{title:"the number that the container listens on, told once for two paths",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(n=>qb(e,n)),s=({to:n})=>`${n.namespace}/${n.name}/${n.port??""}`;for(let{first:n,others:o}of yt(a,({from:r})=>r,s)){let[r]=Il(n);if(!r)continue;let{at:i,keyAt:c,to:l,effect:d}=n,u=[{at:r.at.get("spec").get("ports").key,note:`the ports of ${h(r)}`},...o.slice(0,5).map(b=>({at:b.keyAt??b.at,note:"asked for here, too"}))],f=Nb(r);if(!c||l.port===void 0){t(i,"standard",{service:h(r),known:f,effect:d},{related:u});continue}let g={service:h(r),port:l.port,effect:d},{target:v,name:y}=Ob(r,l.port);v!==void 0?t(c,"target",{...g,own:v},{related:u}):y!==void 0?t(c,"similar",{...g,meant:y},{related:u}):t(c,"absent",{...g,known:f},{related:u})}}}}}),Vb=443,Ab=new Set(["APIService","CustomResourceDefinition","MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]);function qb(e,t){let{from:a,to:s,keyAt:n,state:o,proof:r,targets:i}=t;return s.kind!=="Service"||!i.every(c=>e.areNear(a,c))?!1:r?.code==="no-port"?!0:n||o!=="resolved"||!Ab.has(a.visitable??"")?!1:i.length>0&&Il(t).every(c=>{let l=gs(c).map(u=>u.get("port")),d=l.map(u=>u.number());return!(J(c)||d.length===0||l.some(u=>Je(u.scalar())))&&!d.includes(Vb)&&!e.mayBeUnread(c.name)})}function Il({targets:e}){return e}function gs(e){return e.at.get("spec").get("ports").items()}function Ob(e,t){let a=gs(e).find(n=>n.get("targetPort").value===t)?.get("port").number();if(a!==void 0||typeof t=="number"||/^https?$/.test(t))return{target:a};let s=gs(e).flatMap(n=>n.get("name").text()??[]);return{name:P(t,s,n=>n)}}function Nb(e){let t=gs(e).map(s=>{let n=s.get("name").text();return`${s.get("port").number()??""}${n===void 0?"":` (${n})`}`}),a=t.slice(0,3).join(", ");return t.length>3?`${a} and ${t.length-3} more`:a}var Ll=p({id:"service-ports-invalid",area:"network",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The API server refuses the ports of a Service",why:"Several ports are told apart by their names, so that each needs one of its own. A node port is opened for the types NodePort and LoadBalancer only, it is from the range that the cluster keeps for them, and it leads to one port. Up to Kubernetes 1.32, a load balancer may not take 10250, which is the port of the kubelet.",instead:"Name all ports or have only one, write `type: NodePort` or leave `nodePort` out; without a number, a free one is chosen.",unless:"The API server runs with `--service-node-port-range`: set the option `nodePorts` to the same range.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services","https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"]},options:{nodePorts:{type:"string",default:"30000-32767",doc:"The range of ports that the cluster keeps for node ports."}},messages:{none:"the Service has no ports: only a headless one, or one of type ExternalName, may do without",unnamed:e=>`port ${e.port} has no name: with ${e.count} ports each of them needs one`,sameName:e=>`ports ${e.first} and ${e.second} are both called '${e.name}'`,unopened:e=>`nodePort ${e.port} may not be set for type '${e.type}', only for NodePort and LoadBalancer`,sameNodePort:e=>`node port ${e.port} is given to both port ${e.first} and port ${e.second}`,range:e=>`${e.field} ${e.port} is not in the range ${e.range}`,kubelet:"a load balancer may not have port 10250 before Kubernetes 1.33: it is the port of the kubelet"},examples:{bad:[{title:"no ports, and ports without names or with the same",yaml:`
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
`}]},visit({report:e,options:t,minorVersion:a}){function s(r,i){let[c=0,l=65535]=t.nodePorts.split("-").map(Number),d=r.number();d&&(d<c||d>l)&&e(r,"range",{field:i,port:d,range:t.nodePorts})}function n(r){let i=new Map;for(let c of r){let l=c.get("name").text(),d=l?i.get(l):void 0;!c.get("name").value&&r.length>1&&e(c.get("name"),"unnamed",{port:La(c),count:r.length}),l&&!d&&i.set(l,c),l&&d&&e(c.get("name"),"sameName",{name:l,first:La(d),second:La(c)})}}function o(r,i){let c=new Map;for(let l of r){let d=l.get("nodePort"),m=d.number();if(!m)continue;let u=`${m}/${U(l)}`,f=c.get(u);c.set(u,f??l),i==="ClusterIP"?e(d,"unopened",{port:m,type:i}):f?e(d,"sameNodePort",{port:m,first:La(f),second:La(l)}):Mb.has(i)&&s(d,"node port")}}return{Service(r){let i=r.at.get("spec"),c=$b(r),l=i.get("type").value===void 0?"ClusterIP":i.get("type").text()??"";if((!i.get("ports").exists||Array.isArray(i.get("ports").value)&&c.length===0)&&l!=="ExternalName"&&!_(r)&&e(i.get("ports"),"none"),n(c),o(c,l),l!=="LoadBalancer")return;i.get("externalTrafficPolicy").text()==="Local"&&s(i.get("healthCheckNodePort"),"healthCheckNodePort");let m=a<33?c.find(u=>u.get("port").number()===10250):void 0;m&&e(m.get("port"),"kubelet")}}}}),Mb=new Set(["NodePort","LoadBalancer"]);function $b({at:e}){return e.get("spec").get("ports").items()}function La(e){return String(e.get("port").scalar()??"")}var El=p({id:"service-selects-foreign-pods",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Service also sends requests to pods that do not listen on its port",why:"A Service selects every pod of its namespace that carries its labels, whatever made the pod. Where the labels are those of a whole application, the pods of its workers and of its Jobs are endpoints as well as those of its server. They do not listen on the port, and that part of the requests fails, for Jobs only as long as one runs.",instead:"Add a label that only the right pods carry, such as `app.kubernetes.io/component`, to their template and to the selector of the Service.",unless:"The other pods listen on the port without declaring it. Therefore this is told only where one workload declares the port and the other one declares ports, but not this one, or is a Job.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service","https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"]},messages:{job:e=>`while ${e.job} runs, ${e.service} sends it requests: it has these labels, but no port ${e.port}`,stranger:e=>`requests for port ${e.port} of ${e.service} also go to ${e.workload}, which has only ${e.declared}`},examples:{bad:[{title:"one label for the whole shop",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec").get("selector"),n=Tb(e,a);if(!n)return;let{workload:o,port:r}=n,i=[{at:o.metadata.get("labels").key,note:`the labels of ${h(o.resource)}`}],c={service:h(a),port:r};if(hs(o))t(s.key,"job",{...c,job:h(o.resource)},{related:i});else{let l=(no(o)??[]).join(", "),d={...c,workload:h(o.resource),declared:l};t(s.key,"stranger",d,{related:i})}}}}});function Tb(e,t){let a=t.at.get("spec");if(_(t)||J(t))return;let{workloads:s}=e.selectedBy(t,a.get("selector").labels());if(!(s.length<2))for(let n of a.get("ports").items()){let o=n.get("targetPort").scalar()??n.get("port").number();if(typeof o!="number")continue;let r=s.filter(c=>!hs(c)&&no(c)?.includes(o)),i=s.find(c=>Ib(c,o)&&r.length>0&&r.every(l=>Db(e,l,c))&&ue(e,t,c.resource));if(i)return{workload:i,port:o}}}function Db(e,t,a){let{resource:s,labels:n}=t,{resource:o}=a;return!(!hs(a)&&ke(n,a.labels)&&ke(a.labels,n))&&ue(e,s,o)&&!Me(s,o)}function Ib(e,t){if(e.replicas===0)return!1;let a=no(e);return a?!a.includes(t):hs(e)&&!e.containers.some(so)}function hs({resource:{kind:e}}){return e==="Job"||e==="CronJob"}function no({containers:e}){let t=e.filter(({role:a})=>a==="container"||a==="sidecar");if(!(!t.some(so)||t.some(a=>a.role==="container"&&!so(a))))return _e(t)}function so({at:e}){return e.get("ports").items().length>0}var Wl=p({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let a=fs(e),s=pe(e);return{Service(n){if(!Wb(n)||Gb(e,n))return;let o=e.nearLabel(n,n.at.get("spec").get("selector"));if(o){let{at:f,values:g,related:v}=Ee(o);return t(f,"near",g,{related:v})}if(s.mayServe(n))return;let{key:r,pairs:i,values:c}=vs(n),l=({resource:f})=>e.sameNamespace(n,f)===!0,d=a.labelled(i).find(l)?.resource;if(d)return t(r,"owner",{...c,workload:h(d)},jl(d,"labels"));if(Fb(e,n,a))return;let m=Lb(e,n);if(m){let{at:f,values:g,related:v}=Ee(m);return t(f,"near",g,{related:v})}let u=Eb(e,n,a)?.resource;if(u){let f={...c,workload:h(u),other:u.namespace};return t(r,"elsewhere",f,jl(u,"namespace"))}e.isComplete&&t(r,"none",c)}}}});function vs(e){let t=e.at.get("spec").get("selector"),a=t.labels(),s={selector:re({matchLabels:a}),namespace:e.namespace};return{key:t.key,pairs:a,values:s}}function jl(e,t){let a=C(e.at).get(t);return{related:[{at:t==="labels"?a.key:a,note:`the ${t} of ${h(e)} itself`}]}}function Lb(e,t){let a=e.workloads.find(({resource:n})=>n.name===t.name&&n.file===t.file&&e.sameNamespace(t,n)===!0);if(!a||t.name===""||e.mayBeServed(a))return;let s=a.metadata.get("labels").entries();for(let[n,o]of t.at.get("spec").get("selector").entries()){if(a.labels[n]===o.text())continue;let r=s.find(([i,c])=>i===n||c.text()===o.text())?.[1];if(r)return{workload:a,pair:o,label:r,isKey:!1}}}function Eb(e,t,a){let{pairs:s}=vs(t);return a.carrying(s).filter(({labels:o})=>ke(s,o)).find(o=>e.areNear(t,o.resource)&&!e.mayBeServed(o)&&!e.isNamespaceSlip(t.namespace,o.resource.namespace))}var jb=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Wb(e){let a=e.at.get("spec").get("selector").entries();return J(e)||a.length===0?!1:a.every(([s,n])=>n.text()!==void 0&&!jb.test(s))}function Gb(e,t){let{pairs:a}=vs(t),{workloads:s,perhaps:n}=e.selectedBy(t,a);return s.length>0||n.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:Pt(e,t.name).length>0||Object.values(a).some(e.mayBeUnread)}function Fb(e,t,a){let{pairs:s}=vs(t);return a.carrying(s).some(({labels:n,resource:o})=>{let r=Object.keys(s).filter(c=>Object.hasOwn(n,c));return!(r.length===Object.keys(s).length)&&r.every(c=>n[c]===s[c])&&e.sameNamespace(t,o)!==!1})}var Fl=p({id:"service-type-contradicted",area:"network",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A field of a Service is not for Services of its type",why:"The API server refuses the Service. One of type ExternalName is only another name for a host and has no address of its own; what says how a load balancer works needs `type: LoadBalancer`; a headless Service opens no ports of nodes; and traffic from outside only comes to what is reached from outside.",instead:"Write the type that was meant (it is ClusterIP where it is left out), or remove the field.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types","https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy"]},messages:{unfit:e=>`${e.field} may not be set for type '${e.type}'${e.only===""?"":`, only for ${e.only}`}`,headless:e=>`a headless Service (clusterIP 'None') cannot be of type '${e.type}'`,nameless:"type 'ExternalName' needs externalName, the host that it stands for",host:e=>`externalName '${e.host}' is not the name of a host: lower case, without a scheme, a port or a path`,outside:e=>`externalTrafficPolicy '${e.policy}' is for traffic from outside, and type '${e.type}' gets none`,health:e=>`healthCheckNodePort ${e.port} needs type 'LoadBalancer' and externalTrafficPolicy 'Local'`,timeout:e=>`timeoutSeconds ${e.seconds} is not from 1 to 86400 (a day)`},examples:{bad:[{title:"a name for another host with an address of its own, with a URL, and without the host",yaml:`
apiVersion: v1
kind: Service
metadata: { name: mail }
spec:
  type: ExternalName
  externalName: mail.shop.example
  clusterIP: None # expect: unfit
  ipFamilyPolicy: SingleStack # expect: unfit
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec:
  type: ExternalName
  externalName: https://search.shop.example/v1 # expect: host
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: # expect: nameless
  type: ExternalName
`},{title:"what only a load balancer has",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  loadBalancerSourceRanges: [10.0.0.0/8] # expect: unfit
  loadBalancerClass: shop.example/balancer # expect: unfit
  allocateLoadBalancerNodePorts: false # expect: unfit
  healthCheckNodePort: 30099 # expect: health
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata:
  name: api
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8 # expect: unfit
spec:
  ports: [{ port: 80 }]
`},{title:"headless and open at once, a policy for traffic that never comes, and more than a day",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  clusterIP: None # expect: headless
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  externalTrafficPolicy: Local # expect: outside
  sessionAffinity: ClientIP
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 864000 # expect: timeout
  ports: [{ port: 80 }]
`}],good:[{title:"a load balancer, another name, and addresses outside",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: [10.0.0.0/8]
  externalTrafficPolicy: Local
  healthCheckNodePort: 30099
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.shop.example., clusterIP: '' }
---
apiVersion: v1
kind: Service
metadata: { name: legacy }
spec: { type: ExternalName, externalName: 10.0.0.7 }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { externalIPs: [192.0.2.10], externalTrafficPolicy: Local, ports: [{ port: 80 }] }
`},{title:"a timeout without affinity is dropped, and what is empty or filled in later",yaml:`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } }
  loadBalancerSourceRanges: []
  healthCheckNodePort: 0
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { type: $(TYPE), externalTrafficPolicy: Local, loadBalancerClass: shop.example/balancer, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: $(MAIL_HOST) }
`}]},visit({report:e}){return{Service(s){let n=Bl(s),o=n.get("type").value===void 0?"ClusterIP":n.get("type").text()??"";if(Bb.has(o)){for(let r of Jb(o,s)){let i=o==="ExternalName"?"":"LoadBalancer";e(r.key,"unfit",{field:r.name,type:o,only:i})}_(s)&&(o==="NodePort"||o==="LoadBalancer")&&e(n.get("clusterIP"),"headless",{type:o}),o==="ExternalName"&&t(n),a(n,o)}}};function t(s){let n=s.get("externalName"),o=n.text();n.value?o!==void 0&&!j.test(o)&&!H(o.replace(/\.$/,""))&&e(n,"host",{host:o}):e(n,"nameless")}function a(s,n){let o=s.get("externalTrafficPolicy"),r=zb.has(n)||n==="ClusterIP"&&s.get("externalIPs").items().length>0;o.text()&&!r&&e(o,"outside",{policy:o.text()??"",type:n});let i=s.get("healthCheckNodePort"),c=i.number();c&&(n!=="LoadBalancer"||o.text()!=="Local")&&e(i,"health",{port:c});let l=s.get("sessionAffinityConfig").get("clientIP").get("timeoutSeconds"),d=l.number();!(d===void 0||d>=1&&d<=86400)&&s.get("sessionAffinity").text()==="ClientIP"&&e(l,"timeout",{seconds:d})}}}),Bb=new Set(["ClusterIP","NodePort","LoadBalancer","ExternalName"]),zb=new Set(["NodePort","LoadBalancer"]),Ub=["clusterIP","clusterIPs","ipFamilies","ipFamilyPolicy"],Kb=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],Hb="service.beta.kubernetes.io/load-balancer-source-ranges";function Bl({at:e}){return e.get("spec")}function Jb(e,t){let a=Bl(t),n=[...e==="ExternalName"?Ub.map(i=>a.get(i)):[],...e==="LoadBalancer"?[]:Kb.map(i=>a.get(i))].filter(Gl),o=t.at.get("metadata").get("annotations").get(Hb);return e!=="LoadBalancer"&&o.exists&&!Gl(a.get("loadBalancerSourceRanges"))?[...n,o]:n}function Gl({value:e}){return e!=null&&e!==""&&!(Array.isArray(e)&&e.length===0)}var zl=p({id:"service-without-endpoints",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A Service selects no pods and nobody writes its endpoints",why:"Kubernetes finds the endpoints of a Service by its selector. Without one it leaves them to somebody else, and until an Endpoints object or an EndpointSlice for the Service exists, every connection is refused.",instead:"Write the labels of the pods under `selector`, or the addresses into an EndpointSlice with the label `kubernetes.io/service-name`, or into Endpoints of the same name.",unless:"A program writes the endpoints, or only holds a lock on them to elect a leader. Therefore this is told only where a workload of the same name stands beside the Service with a port that it leads to and no other Service, or where the run is declared complete.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors","https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/"]},messages:{forgotten:e=>`without a selector connections are refused: the pods of ${e.workload} are probably meant`,none:e=>`without a selector and without Endpoints connections to ${e.service} are refused`},examples:{bad:[{title:"the selector was forgotten",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=a.at.get("spec"),n=s.get("selector");if(!s.exists||J(a)||n.entries().length>0||a.name===""||Qb(e,a)||_b(e,a))return;let o=Zb(e,a);if(o){let i=[{at:o.metadata.get("labels").key,note:"the labels of the pods"}];t(n,"forgotten",{workload:h(o.resource)},{related:i})}else e.isComplete&&t(n,"none",{service:h(a)})}}}});function _b(e,t){let a=s=>jt(s)&&e.sameNamespace(t,s)!==!1;return e.mayBeUnread(t.name)||e.mayGetSelector(t)||e.resources.some(a)}function Qb(e,t){let{namespace:a,name:s}=t;return["Endpoints","EndpointSlice"].some(o=>e.isExternal(o,a,s))?!0:[...e.ofKind("Endpoints").filter(o=>o.name===s),...Pt(e,s)].some(o=>e.sameNamespace(o,t)!==!1)}function Zb(e,t){let a=t.at.get("spec").get("ports").items().map(s=>s.get("targetPort").scalar()??s.get("port").number());return e.workloads.find(s=>s.resource.name===t.name&&e.sameNamespace(t,s.resource)===!0&&ue(e,t,s.resource)&&Object.keys(s.labels).length>0&&!Yb(s)&&!e.mayBeServed(s)&&Xb(s).some(n=>a.includes(n)))}function Yb({resource:e}){let{at:t,name:a,visitable:s}=e,n=t.get("spec").get("serviceName").text();return s==="StatefulSet"&&n===a}function Xb(e){return se(e).flatMap(t=>[t.get("containerPort").number()??[],t.get("name").text()??[]].flat())}var Ul=p({id:"several-default-ingress-classes",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two IngressClasses are the default",why:"An Ingress that names no class gets the default one. Where several are marked, the API server takes the newest, and older versions refuse the Ingress: which controller serves it depends on the order in which the classes were created.",instead:"Mark one class with `ingressclass.kubernetes.io/is-default-class`, and name the class in each Ingress.",refs:["https://kubernetes.io/docs/concepts/services-networking/ingress/#default-ingress-class"]},messages:{again:e=>`a second default class: ${e.other} is one already`},examples:{bad:[{title:"two controllers, each with a class that is the default",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.ofKind("IngressClass").filter(s=>oo(s).text()==="true");a.forEach((s,n)=>{let o=a.slice(0,n).find(i=>ut(e,i,s));if(!o)return;let r=[{at:oo(o),note:h(o)}];t(oo(s),"again",{other:h(o)},{related:r})})}}}});function oo(e){return C(e.at).get("annotations").get("ingressclass.kubernetes.io/is-default-class")}var Kl=p({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let s=t1(e,a),n=s.some(({containers:i})=>Et(i)),o=_(a),r=e.isComplete||s.some(({resource:i})=>D(i,a));for(let{at:i,target:c,protocol:l}of e1(a)){let[d]=s;if(typeof c=="string"&&/^\d+$/.test(c))t(i,"text",{port:c});else{if(!d||Je(c)||n)continue;if(typeof c=="number"){let m=n1(c,s);if(!m||o||!r)continue;let u={port:c,workload:h(d.resource),declared:m};t(i,"number",u,{related:[{at:St(d),note:`the ports of ${u.workload}`}],severity:"info"})}else{let m=s1(e,s,{target:c,wanted:l});if(!m||!(r||m.isCertain))continue;let u=o?{severity:"warning"}:{},f={port:c,workload:h(d.resource),wanted:l,...m};t(i,m.message,f,{related:[{at:St(d),note:`the ports of ${f.workload}`}],...u})}}}}}}});function e1(e){return e.at.get("spec").get("ports").items().flatMap(a=>{let s=U(a),n=a.get("targetPort").scalar();if(n)return[{at:a.get("targetPort"),target:n,protocol:s}];let o=a.get("port").number();return o===void 0?[]:[{at:a.get("port"),target:o,protocol:s}]})}function t1(e,t){let a=t.at.get("spec");if(J(t))return[];let{workloads:s,perhaps:n}=e.selectedBy(t,a.get("selector").labels());if(s.length===0)return[];let o=({resource:r})=>D(r,t)?0:1;return[...s,...n].sort((r,i)=>o(r)-o(i))}var a1=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function s1(e,t,{target:a,wanted:s}){if(a1.has(a)||e.mayBeUnread(a))return;let n={port:0,targetPort:a,protocol:s},o=e.minorVersion>=33;if(t.some(m=>Cn({servicePort:n,containers:va(m),sidecarsCount:o}).found))return;let r=t.flatMap(va).flatMap(m=>m.role==="init"?[]:m.ports??[]),i=r.find(({name:m,protocol:u="TCP"})=>m===a&&u!==s);if(i)return{message:"protocol",declared:i.protocol??"TCP",meant:"",isCertain:!0};let c=/^https?$/.test(a)?[]:r.flatMap(({name:m})=>m??[]),l=L(a,c),d=P(a,c,m=>m)!==void 0;return{message:"name",declared:"",meant:N(l),isCertain:d}}function n1(e,t){let a=t.flatMap(va),s=[...new Set(a.flatMap(({ports:o=[]})=>o.map(({containerPort:r})=>r)))];return a.some(({role:o,ports:r=[]})=>o==="container"&&r.length===0)||s.includes(e)?void 0:s.join(", ")}var Hl=p({id:"tls-secret-unusable",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The Secret of a certificate lacks the certificate or its key",why:"The controller of an Ingress or a Gateway reads the certificate from the key `tls.crt` of the Secret and the private key from `tls.key`. Without one of them it serves its own certificate, which every browser warns about, or nothing.",instead:"Name the keys `tls.crt` and `tls.key`, as `kubectl create secret tls` does.",unless:"A program writes the keys into the Secret while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets","https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"]},messages:{similar:e=>`no key '${e.key}' in ${e.secret} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no '${e.key}' in ${e.secret}, only ${e.known}: ${e.effect}`},examples:{bad:[{title:"the names that the certificate authority gave to the files",yaml:`
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
`}]},visit({report:e}){return{reference({row:t,at:a,to:s,state:n,targets:o,effect:r}){let[i]=o;if(s.kind!=="Secret"||n!=="resolved"||!i||!o1.has(t.path))return;let c=Ne(i,!0),l=i.at.get("type").text()==="kubernetes.io/tls",d=r1.find(g=>o.every(v=>!Ne(v,!0).includes(g)));if(d===void 0||c.length===0||l)return;let m={secret:h(i),key:d,effect:r},u=[S(i,`${h(i)} is defined here`)],f=P(d,c,g=>g);f!==void 0?e(a,"similar",{...m,meant:f},{related:u}):e(a,"absent",{...m,known:Q(c,2)},{related:u})}}}}),o1=new Set(["spec.tls[].secretName","spec.listeners[].tls.certificateRefs[].name"]),r1=["tls.crt","tls.key"];var Jl=["Ti","Gi","Mi","Ki"],_l=["T","G","M","k"];function Ea(e,t){let a=me(t);if(/cpu$/.test(e)&&a.includes("."))return`${me({...t,scale:t.scale-3})}m`;if(!/memory|storage|hugepages/.test(e)||!/^\d+$/.test(a))return a;let s=BigInt(a),n=Jl.findIndex((r,i)=>s>0n&&s%1024n**BigInt(4-i)===0n);if(n!==-1)return`${s/1024n**BigInt(4-n)}${Jl[n]}`;let o=_l.findIndex((r,i)=>s>0n&&s%1000n**BigInt(4-i)===0n);return o===-1?a:`${s/1000n**BigInt(4-o)}${_l[o]}`}function Qt({containers:e,spec:t}){let a=Ql(t.get("resources")),s=e.flatMap(o=>{if(o.role==="ephemeral")return[];let r=Ql(o.at.get("resources"));return[r!==void 0&&o.at.get("image").exists?{...r,role:o.role,container:o}:void 0]}),n=s.filter(o=>o!==void 0);return a&&n.length===s.length&&n.length>0?{containers:n,ofPod:a}:void 0}function Ql(e){let t=ge(e.get("requests").value),a=ge(e.get("limits").value);return t&&a?{requests:t,limits:a}:void 0}function ja(e,t,a){return e.ofKind(t).filter(s=>ba(e,s,a)&&e.find(t,s.namespace,s.name).length===1)}function ro(e,t){let a=ja(e,"LimitRange",t).map(o=>({range:o,items:i1(o)})),s=a.every(({items:o})=>o.every(r=>r!==void 0)),n=e.ofKind("LimitRange").every(o=>e.sameNamespace(o,t)===!1||a.some(({range:r})=>r===o));return s&&n?a:[]}function i1({at:e}){return e.get("spec").get("limits").items().map(({value:t})=>Oa(t))}function Zl(e){let t=e.map(({items:s})=>Ft(s)),a=s=>t.every(n=>t.every(o=>[...n[s]].every(([r,i])=>{let c=o[s].get(r);return c===void 0||M(i,c)===0})));if(!(!a("requests")||!a("limits")))return{requests:new Map(t.flatMap(({requests:s})=>[...s])),limits:new Map(t.flatMap(({limits:s})=>[...s]))}}function Yl(e,t,a){let s=et(e,a);return t.flatMap(({range:n,items:o})=>{let i=o.filter(({type:l})=>l==="Container").flatMap(l=>Bt(l,s)).filter(ys),c=vn(e,Ft(o)).filter(ys);return[...i.map(l=>({range:n,violation:l,isDefault:!1})),...c.map(l=>({range:n,violation:l,isDefault:!0}))]})}function ys({resource:e,found:t}){return!t||t.numerator===0n||!/memory|storage/.test(e)||we(t)>=1048576n}var ed=p({id:"limit-range-violated",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod or a claim does not keep to the LimitRange of its namespace",why:"The API server refuses pods and claims that are outside of the bounds of a LimitRange. A Deployment is taken all the same, and then none of its pods is created: `kubectl describe` of its ReplicaSet shows `FailedCreate`, and nothing else does. What a container does not say comes from the defaults of the LimitRange first.",instead:"Stay within `min`, `max` and `maxLimitRequestRatio`, or change the LimitRange. A request above the limit that the LimitRange gives by default needs a limit of its own.",unless:"The LimitRange and the pods are of different clusters. Pods that a VerticalPodAutoscaler sizes are left alone.",refs:["https://kubernetes.io/docs/concepts/policy/limit-range/","https://kubernetes.io/docs/tasks/administer-cluster/manage-resources/memory-constraint-namespace/"]},messages:{above:e=>`${e.resource} ${e.field} '${e.found}' is above the maximum '${e.bound}' of ${e.range}`,below:e=>`${e.resource} ${e.field} '${e.found}' is below the minimum '${e.bound}' of ${e.range}`,ratio:e=>`${e.resource} limit '${e.found}' is more than '${e.bound}' times the request, which ${e.range} forbids`,unsaid:e=>`the pod has no ${e.resource} ${e.field}, and ${e.range} asks for one`,total:e=>`the ${e.resource} ${e.field} of the pod is '${e.found}' in all: ${e.range} wants ${e.wanted} '${e.bound}'`,default:e=>`${e.resource} request '${e.found}' is above '${e.bound}', the limit that ${e.range} gives by default`},examples:{bad:[{title:"above the maximum, below the minimum, and far more than requested",yaml:`
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
`}]},visit({graph:e,report:t}){let a=(n,o,{bound:r,field:i,resource:c,enforced:l,found:d})=>{let m=io(o,{bound:r,field:i,resource:c,enforced:l,...d?{found:d}:{}}),u=[{at:co(o,r,c),note:`the bound of ${h(o)}`}];d?r==="maxLimitRequestRatio"?t(n,"ratio",m,{related:u}):r==="max"?t(n,"above",m,{related:u}):t(n,"below",m,{related:u}):t(n,"unsaid",m,{related:u})},s=(n,o)=>{let r=ge(o.get("spec").get("resources").get("requests").value);if(r)for(let{range:i,items:c}of ro(e,n)){let l=c.filter(({type:u})=>u==="PersistentVolumeClaim"),[d]=l.flatMap(u=>hn(u,r)).filter(ys),m=o.get("spec").get("resources").get("requests").get(d?.resource??"");if(d?.found&&a(m,i,d),d?.found)return}};return{PersistentVolumeClaim:n=>s(n,n.at),StatefulSet(n){for(let o of n.at.get("spec").get("volumeClaimTemplates").items())s(n,o)},workload(n){let o=ro(e,n.resource),r=Qt(n);if(o.length===0||!r||!Ie(n)||Ze(e,n))return;let i=Zl(o);if(!i)return;let c=new Set;for(let m of r.containers)for(let{range:u,violation:f,isDefault:g}of Yl(m,o,i)){if(c.has(`${m.container.name}/${f.resource}`))continue;c.add(`${m.container.name}/${f.resource}`).add(f.resource);let v=Xl(m,f);g?t(v,"default",io(u,f),{related:[{at:co(u,"default",f.resource),note:"the default"}]}):a(v,u,f)}let l=r.containers.map(m=>et(m,i)),d=Vt(l,r.ofPod);for(let{range:m,items:u}of o){let f=u.filter(({type:g})=>g==="Pod");for(let g of f.flatMap(v=>Bt(v,d))){if(c.has(g.resource))continue;c.add(g.resource);let[v,...y]=r.containers,b=v!==void 0&&y.length===0;b||!g.found||g.bound==="maxLimitRequestRatio"?a(b?Xl(v,g):n.spec.get("containers").key,m,g):t(n.spec.get("containers").key,"total",io(m,g),{related:[{at:co(m,g.bound,g.resource),note:`the bound of ${h(m)}`}]})}}}}}});function io(e,{bound:t,field:a,resource:s,enforced:n,found:o}){return{resource:s,field:a,found:o?Ea(s,o):"",bound:Ea(t==="maxLimitRequestRatio"?"":s,n),wanted:t==="max"?"at most":"at least",range:h(e)}}function Xl({container:e},{field:t,resource:a,found:s}){if(!s)return ae(e);let n=e.at.get("resources");return(t==="limit"?["limits","requests"]:["requests","limits"]).map(r=>n.get(r).get(a)).find(({exists:r})=>r)??ae(e)}function co({at:e},t,a){let s=e.get("spec").get("limits").items(),n=t==="default"?["default","max"]:[t];return s.flatMap(r=>n.map(i=>r.get(i).get(a))).find(({exists:r})=>r)??e.get("spec").get("limits").key}function Zt(e){let t=Ke(e),a=new Map;return o=>{let r=a.get(o.workload)??s(o.workload);return a.set(o.workload,r),r.get(o)};function s(o){let r=new Map,{resource:i}=o,c=ja(e,"ResourceQuota",i).filter(d=>!lo(e,d,i)),l=c.length>0&&Ie(o)?Qt(o):void 0;if(!l||Ze(e,o))return r;for(let d of c.filter(m=>mo(e,m,{workload:o,pods:l})))for(let m of l.containers){let{container:u}=m,f=Vn(Wa(d),m).filter(g=>!n(u,g));f.length>0&&!r.has(u)&&r.set(u,{quota:d,lacks:f})}return r}function n(o,r){let[i,c]=r.includes(".")?r.split("."):["requests",r];return(i==="limits"?t.isLimited:t.isRequested)(o,c??r)}}function Wa(e){return e.at.get("spec").get("hard").entries().map(([t])=>t)}function lo(e,t,a){return!e.isComplete&&!e.isNamespaceGiven(t)&&t.file!==a.file&&a.kind==="Pod"}function mo(e,t,{workload:a,pods:s}){let{spec:n}=a,o=[...s.containers.map(i=>et(i,uo(e,a.resource))),s.ofPod],r={hasDeadline:n.get("activeDeadlineSeconds").exists,isBestEffort:o.every(({requests:i,limits:c})=>["cpu","memory"].every(l=>!i.has(l)&&!c.has(l))),priorityClassName:n.get("priorityClassName").text()};return po(t).every(i=>On(i,r)===!0)}function po({at:e}){let t=e.get("spec"),a=t.get("scopeSelector").get("matchExpressions").items();return[...t.get("scopes").texts().map(s=>({name:s,operator:"Exists",values:[]})),...a.map(s=>({name:s.get("scopeName").text()??"",operator:s.get("operator").text()??"",values:s.get("values").texts()}))]}function uo(e,t){let a=ja(e,"LimitRange",t).flatMap(({at:s})=>s.get("spec").get("limits").items().flatMap(({value:n})=>Oa(n)??[]));return Ft(a)}function Fe(e,t){return e.at.get("spec").get("hard").get(t)}var td=p({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:a,isRequested:s}=Ke(e),n=Zt(e);return{container(o,r){!xt(o)||ye(r)||a(o,"memory")||!s(o,"memory")||n(o)?.lacks.includes("limits.memory")||t(ae(o),"missing",{container:o.name})}}}});function Be({containers:e,spec:t},a){let s=e.map(({at:o})=>({at:o.get("resources"),isOfPod:!1}));if(a<34)return s;let n=t.get("resources");return[...s,{at:n,isOfPod:!0}]}var ad=p({id:"pod-resources-exceeded",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The containers of a pod ask for more than the pod as a whole",why:"Resources under `spec.resources` are those of the whole pod: its containers together cannot request more, and none of them can have a higher limit. The API server refuses the pod, since Kubernetes 1.34 reads the field.",instead:"Raise the resources of the pod, or leave out those of the containers.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification"]},messages:{requests:e=>`the pod requests ${e.resource} '${e.pod}', and its containers request ${e.sum} together`,limit:e=>`${e.resource} limit '${e.limit}' of container '${e.container}' is above that of the pod, '${e.pod}'`},examples:{bad:[{title:"containers that outgrow their pod",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  resources:
    requests: { cpu: 1, memory: 1Gi } # expect: requests
    limits: { memory: 2Gi }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: { requests: { cpu: 800m }, limits: { memory: 3Gi } } # expect: limit
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      resources: { requests: { cpu: 300m } }
`}],good:[{title:"containers that fit, and resources that only one of both states",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  resources:
    requests: { cpu: 1 }
    limits: { memory: 2Gi }
  initContainers:
    - { name: migrate, image: ghcr.io/shop/api:2.4.1, resources: { requests: { cpu: 1 } } }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: { requests: { cpu: 700m, memory: 4Gi }, limits: { cpu: 4 } }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      resources: { requests: { cpu: 0.3 }, limits: { memory: 2048Mi } }
`},{title:"an older cluster, which drops them",minorVersion:32,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  resources: { limits: { memory: 1Gi } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, resources: { limits: { memory: 2Gi } } }]
`}]},visit({report:e,minorVersion:t}){return{workload(n){let o=fo(n.spec);if(t<34||!o.exists||Oe(n))return;let r=w(n,t);a(o,n,r),s(o,n,r)}};function a(n,o,r){let i=c1(o);for(let[c,l]of n.get("requests").entries()){let d=T(l.scalar()),m=i?.get(c);!d||!m||M(m,d)<=0||e(l,"requests",{resource:c,pod:String(l.value),sum:me(m)},r)}}function s(n,{containers:o},r){for(let{at:i,name:c,role:l}of o)if(l==="container")for(let[d,m]of fo(i).get("limits").entries()){let u=n.get("limits").get(d),[f,g]=[T(m.scalar()),T(u.scalar())];if(!f||!g||M(f,g)<=0)continue;let v={resource:d,limit:String(m.value),pod:String(u.value),container:c};e(m,"limit",v,{related:[{at:u,note:"the limit of the pod"}],...r})}}}});function fo(e){return e.get("resources")}function c1({containers:e}){let t=[];for(let{at:a,role:s}of e){let n=ge(fo(a).get("requests").value);if(!n)return;s!=="ephemeral"&&t.push({role:s,requests:n,limits:new Map})}return Vt(t).requests}function ks({containers:e,spec:t}){let a=t.get("resources");return[...e.flatMap(({at:s})=>ho(s.get("resources"),"container")),...ho(a,"container"),...Mt(t.get("overhead"),"container"),...e.flatMap(({at:s})=>s.get("env").items().flatMap(n=>bs(n.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(s=>[...bs(s.get("emptyDir").get("sizeLimit"),"storage","volume"),...go(s.get("ephemeral").get("volumeClaimTemplate"))])]}function ws(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return go(t);case"StatefulSet":return qe(e).flatMap(a=>go(a));case"PersistentVolume":return Mt(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return Mt(t.get("spec").get("hard"),"quota");case"LimitRange":return l1(t);case"HorizontalPodAutoscaler":return d1(t);default:return[]}}function go(e){return ho(e.get("spec").get("resources"),"volume")}function ho(e,t){let a=e.get("requests"),s=e.get("limits");return[...Mt(a,t).map(n=>({...n,limit:s.get(n.resource)})),...Mt(s,t).map(n=>({...n,request:a.get(n.resource)}))]}function l1(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(a=>Mt(t.get(a),"range")),...["min","maxLimitRequestRatio"].flatMap(a=>Mt(t.get(a),"range").map(s=>({...s,resource:""})))])}function d1(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,a])=>{let s=a.get("target");return[s.get("value"),s.get("averageValue")].flatMap(n=>bs(n,a.get("name").text()??"","metric"))}))}function Mt(e,t){return e.entries().flatMap(([a,s])=>bs(s,a,t))}function bs(e,t,a){let s=e.scalar();return s===void 0||/\$[({\w]|\{\{/.test(String(s))?[]:[{at:e,resource:t,use:a}]}var sd=p({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. A small request is left alone where the limit is too low for anything larger to be meant. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth (did you mean '${e.meant}'?)`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes (did you mean '${e.meant}'?)`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores (did you mean '${e.meant}'?)`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,many:e=>`${e.field} '${e.text}' is ${e.value} cores: hardly any node has as many`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=f1(a)?void 0:u1(a);s&&e(a.at,s.message,s.reading)};return{resource:a=>ws(a).forEach(t),workload:a=>ks(a).forEach(t)}}}),nd=1024*1024,m1=500,p1=65536;function u1({at:e,resource:t,use:a,limit:s}){let n=String(e.scalar()).trim(),o=T(n);if(o===void 0||o.numerator<=0n)return;let r=od(o),i={field:e.name,text:n,value:me(o),meant:""};if(/(^|\.)cpu$/.test(t)){let f=h1(n,r,a);return f&&{message:f,reading:{...i,meant:`${n}m`}}}let c=/(^|\.)memory$/.test(t);if(r>=nd||!(c||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,l,d]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(n)??[];if(l===void 0||d===""&&Number(l)>p1)return;if(d==="m")return{message:"milli",reading:{...i,meant:`${l}Mi`}};let m=a==="volume"&&t==="storage"&&e.name!=="sizeLimit",u=`${l}${m?"Gi":"Mi"}`;if(!g1(u,s))return c||d===""?{message:"bytes",reading:{...i,meant:u}}:void 0}function f1({at:e,resource:t,use:a,limit:s,request:n}){let o=T((n??e).scalar()),r=T((s??e).scalar());return a!=="container"||t==="cpu"||!s?.exists&&!n?.exists?!1:o!==void 0&&r!==void 0&&M(o,r)>0}function g1(e,t){let a=T(e),s=T(t?.scalar());return a!==void 0&&s!==void 0&&od(s)>=nd&&M(a,s)>0}function od({numerator:e,scale:t}){return Number(e)/10**t}function h1(e,t,a){if(/[KMGTPE]i$/.test(e))return"unit";if(a!=="quota")return t>=m1?/[kMGTPE]$/.test(e)?"unit":/[a-z]$/.test(e)?"many":"cores":t<.001&&a==="container"?"fine":void 0}var rd=p({id:"quantity-fractional",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An amount of memory or storage is no whole number of bytes",why:"There are no parts of a byte: the amount is rounded up, and the API server warns of it. `1.1Gi` is such an amount, because a gibibyte cannot be divided by ten.",instead:"Write the amount in a smaller unit: `1126Mi` instead of `1.1Gi`.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{part:e=>`${e.resource} '${e.amount}' is ${e.bytes} bytes, which is no whole number`},examples:{bad:[{title:"a tenth of a gibibyte",yaml:`
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
            requests: { memory: 1.1Gi } # expect: part
            limits:
              memory: 2Gi
              ephemeral-storage: 4.7Gi # expect: part
`}],good:[{title:"whole bytes, parts of a core, and a slip of the unit that another rule tells",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 0.1, memory: 1.5Gi, nvidia.com/memory: 0.5 }
        limits: { memory: "\${MEMORY}", ephemeral-storage: 1.1G }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      resources: { limits: { memory: 128m } }
`}]},visit({report:e,minorVersion:t}){return{workload(s){let n=Be(s,t).filter(({isOfPod:r})=>!r).flatMap(({at:r})=>[r.get("limits"),r.get("requests")]).flatMap(r=>[r.get("memory"),r.get("ephemeral-storage")]),o=s.spec.get("overhead");for(let r of[...n,o.get("memory"),o.get("ephemeral-storage")])a(r)}};function a(s){let n=T(s.scalar());if(!n||la(n)||we(n)<v1)return;let o=me(n);e(s,"part",{resource:s.name,amount:String(s.value),bytes:o})}}}),v1=1048576n;var id=p({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e,minorVersion:t}){let a=(n,o,r)=>{let{code:i,suggestion:c,alternative:l}=za(r)??{},d={field:o,text:String(r)},m=l===void 0?`'${c}'`:`'${c}' or '${l}'`;i==="empty"?e(n,"empty",d):c===void 0?e(n,"invalid",d):e(n,"meant",{...d,meant:m})},s=n=>({at:o,use:r})=>{let i=o.scalar()??"";if(za(i)!==void 0){ee(n.apiVersion,n.kind)||a(o,o.name,i);return}let c=(T(i)?.numerator??0n)<0n,l={field:o.name,text:String(i)};c&&!y1.has(r)&&e(o,"negative",l,w({resource:n},t))};return{structure(n){n.code!=="malformed"||n.formatName!=="quantity"||a(n.at,n.field,n.value)},resource:n=>ws(n).forEach(s(n)),workload:n=>ks(n).forEach(s(n.resource))}}}),y1=new Set(["divisor","metric","range"]);function cd(e,t,a){let s=T(Fe(e,t).scalar());if(!s)return[];let n=l=>M(l?.get(t)??ft,s)>0,o=a.filter(l=>l.total.has(t)||l.ofPod?.has(t)),r=o.find(({ofPod:l})=>n(l)),i=ld(o);if(!r&&!n(i))return[];let c=o.filter(l=>M(l.total.get(t)??ft,ft)>0).sort((l,d)=>M(d.total.get(t)??ft,l.total.get(t)??ft));return[{name:t,total:i,largest:c,single:r}]}var ft={numerator:0n,scale:0,wide:!1};function ld(e){return e.map(({total:t})=>t).reduce(Te,new Map)}function dd(e,t,a){let s=Te(ld(a),t.ofPod??new Map);return Wa(e).flatMap(n=>{let o=T(Fe(e,n).scalar());return o&&t.ofPod?.has(n)&&M(s.get(n)??ft,o)>0?[{usage:t,name:n,total:s}]:[]})}function md(e,t){let a=po(t).length>0;return e.resources.flatMap(s=>{if(!ba(e,t,s)||b1(e,s)||lo(e,t,s))return[];let n=k1(e,t,s),o=a?new Map:Te(x1(s),S1(e,s)),r=Te(n?.total??new Map,o);return r.size===0?[]:[{resource:s,...n,total:r}]})}function b1(e,{visitable:t,namespace:a,name:s}){return s===""||e.mayBeUnread(s)||t!==void 0&&e.find(t,a,s).length>1}function k1(e,t,a){let s=e.workloadOf(a);if(!s||!Ie(s)||Ze(e,s))return;let n=Qt(s);if(!n||!mo(e,t,{workload:s,pods:n}))return;let o=uo(e,a),r=Vt(n.containers.map(l=>et(l,o)),n.ofPod),i=new Map([...os(r),...Ut("","Pod"),...w1]),c=as(i,ye(s)?0:vo(e,s));return{workload:s,ofPod:i,total:c}}var w1=ge({pods:1})??new Map;function vo(e,t){let{spec:a,replicas:s}=t;return s!==void 0?Qe(e,t)?.least??s:a.get("nodeSelector").exists||a.get("affinity").get("nodeAffinity").exists||t.resource.kind!=="DaemonSet"?0:1}function x1(e){if(e.visitable==="PersistentVolumeClaim")return pd(e.at);if(e.visitable==="Pod")return new Map;if(e.visitable!=="Service")return Ut(e.group,e.kind);let t=e.at.get("spec"),a=t.get("ports").items();return qn({type:t.get("type").text(),ports:a.map(s=>({nodePort:s.get("nodePort").number()})),allocates:t.get("allocateLoadBalancerNodePorts").flag()})}function pd(e){let t=e.get("spec"),a=t.get("storageClassName").text();return An({storage:ge(t.get("resources").get("requests").value)?.get("storage"),className:ma({annotations:C(e).get("annotations").labels(),storageClassName:a})})}function S1(e,t){let a=t.visitable==="StatefulSet"?e.workloadOf(t):void 0;if(!a)return new Map;let n=t.at.get("spec").get("volumeClaimTemplates").items().map(o=>pd(o)).reduce(Te,new Map);return as(n,vo(e,a))}function ud(e,{workload:t}){let a=t?vo(e,t):0;return t!==void 0&&a>0&&ka(t,a)}var fd=p({id:"quota-exceeded",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The resources of a namespace do not fit into its quota",why:"The API server refuses whatever would take a namespace above its ResourceQuota (`exceeded quota`). A Deployment is taken all the same and stays short of replicas. A rollout that may not stop a pod before a new one runs, which is so for up to three replicas by default, waits for ever where the quota has no room for one pod more.",instead:"Raise the quota, or want less: fewer replicas, smaller requests. For a rollout leave room for one pod, or set `maxUnavailable: 1`.",unless:"The quota and the resources are of different clusters. Counted is what the run holds at least: autoscaled workloads with their minimum, a DaemonSet with one pod, jobs and pods that end not at all, nor what is written twice, nor bare pods beside a quota without a namespace.",refs:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment"]},messages:{total:e=>`${e.name} adds up to '${e.total}' in namespace '${e.namespace}', above the quota of '${e.hard}'`,pod:e=>`${e.user} takes '${e.total}' of ${e.name}, above the quota of '${e.hard}'`,rollout:e=>`no room for one more pod of ${e.user}, as a rollout needs: ${e.name} '${e.total}' is above '${e.hard}'`},examples:{bad:[{title:"three replicas and a claim too many",yaml:`
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
`}]},visit({graph:e,report:t}){return{ResourceQuota(a){if(e.find("ResourceQuota",a.namespace,a.name).length>1)return;let s=md(e,a),n=Wa(a).flatMap(g=>cd(a,g,s)),o=n.find(({single:g})=>g!==void 0);if(o?.single){let{workload:g,ofPod:v,resource:y}=o.single,b=[{at:Fe(a,o.name),note:`the quota of ${h(a)}`}],k={...yo(a,o,v),user:`${y.kind==="Pod"?"":"one pod of "}${h(y)}`};return t(P1(o.name,g?.containers)??A(y),"pod",k,{related:b})}let r=new Set;for(let g of n){let v=g.largest.some(({ofPod:b})=>b?.has(g.name));if(r.has(v)&&v)continue;r.add(v);let y=g.largest.slice(0,4).map(({resource:b,total:k})=>({at:A(b),note:`${h(b)} takes '${gd(g.name,k)}'`}));t(Fe(a,g.name),"total",yo(a,g),{related:y})}if(n.length>0)return;let i=s.filter(g=>ud(e,g)).flatMap(g=>dd(a,g,s)),[c]=i;if(!c)return;let{usage:l,name:d,total:m}=c,u={...yo(a,{name:d},m),user:h(l.resource)},f=[S(l.resource)];t(Fe(a,d),"rollout",u,{related:f,severity:"warning"})}}}});function P1(e,t=[]){let a=t.filter(({role:c})=>c==="container"),[s]=a;if(!s)return;let[n="",o=""]=e.includes(".")?e.split(/\.(.*)/):["requests",e],r=s.at.get("resources"),i=[n,"limits"].map(c=>r.get(c).get(o)).find(({exists:c})=>c);return(a.length===1?i:void 0)??ae(s)}function yo(e,t,a){return{name:t.name,total:gd(t.name,a??t.total??new Map),hard:String(Fe(e,t.name).value),namespace:e.namespace}}function gd(e,t){return Ea(e,t.get(e)??ft)}var hd=p({id:"quota-resources-unset",area:"resources",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A container does not say what the quota of its namespace counts",why:"In a namespace with a ResourceQuota on cpu or memory, every container and every init container has to say that request or limit: the API server refuses pods without it (`must specify requests.cpu for: api`). A Deployment is taken all the same, and then none of its pods is created.",instead:"Set the request or the limit that the quota counts, or give it by default with a LimitRange in the same namespace. A limit counts as the request as well.",unless:"A LimitRange outside of the run gives the defaults.",refs:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{unset:e=>`container '${e.container}' lacks ${e.lacks}: ${e.quota} has its pod refused`},examples:{bad:[{title:"a quota of cpu and memory, and containers without limits",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Zt(e);return{container(s){let n=a(s);if(!n)return;let{quota:o,lacks:r}=n,i={container:s.name,lacks:Ge(r.slice(0,3).map(l=>`'${l}'`),"and"),quota:h(o)},c=[{at:Fe(o,r[0]??""),note:`${h(o)} counts it`}];t(ae(s),"unset",i,{related:c})}}}});var vd=["cpu","memory","ephemeral-storage"];function xs(e){if(!oe(e))return"spelling";if(!e.includes("/"))return vd.includes(e)||gt(e)?void 0:"unknown";if(!bd(e))return e.startsWith("requests.")?"reserved":oe(`requests.${e}`)?void 0:"spelling"}var yd=[...vd,"hugepages-2Mi","hugepages-1Gi"];function gt(e){return e.startsWith("hugepages-")}function Ss(e){return e.includes("/")&&!bd(e)&&!e.startsWith("requests.")}function bd(e){return e.includes("kubernetes.io/")}function kd(e,t){let a=F(e.slice(10)),s=a&&we(a);return s!==void 0&&s>0n&&we(t)%s===0n}var Sd=p({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'${e.meant}`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
              memory: 64Mi # expect: above
            limits:
              cpu: 0.2
              memory: 128m
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
          hugepages-2Mi: 64Mi
        limits: # expect: unlimited
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
`}]},visit({report:e,minorVersion:t}){let a=(s,n)=>{let o=s.get("limits");for(let[r,i]of s.get("requests").entries()){let c=o.get(r),l={resource:r,request:String(i.value),limit:String(c.value)},d=T(i.scalar()),m=T(c.scalar());if(d===void 0||c.exists&&m===void 0)continue;let u=[{at:c,note:"the limit"}],f=gt(r)||Ss(r);if(m===void 0)f&&e(c,"unlimited",l,{related:[{at:i,note:"the request"}],...n});else if(f&&M(d,m)!==0)e(i,"unequal",l,{related:u,...n});else if(C1(d,m)){let g=N(R1(r,l.limit,d));e(i,"above",{...l,meant:g},{related:u,...n})}}};return{workload(s){let n=w(s,t);for(let{at:o}of Be(s,t))a(o,n)}}}});function R1(e,t,a){let[,s]=/^(\d+(?:\.\d+)?)m?$/.exec(t)??[];if(s===void 0||!/memory|storage/.test(e))return;let n=`${s}Mi`,o=T(n);return o&&M(a,o)<=0?n:void 0}function C1(e,t){return M(e,t)>0&&(wd(e)||wd(t)||xd(e)!==xd(t))}function wd({numerator:e,scale:t}){return t<=3||e>10n**15n}function xd(e){return we({...e,scale:e.scale-3})}var Pd=p({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ke(e),s=Zt(e),n=xa(e);return{container(o){if(!xt(o)||s(o)||n(o).length>0)return;let r=V1(o,a);if(r===void 0)return;let{name:i}=o;A1(o)&&r.both?t(ae(o),"bare",{container:i}):t(ae(o),"missing",{container:i,lacks:r.text})}}}});function V1(e,{isRequested:t}){let a=t(e,"cpu"),s=t(e,"memory");if(!(a&&s))return a?{text:"no memory request and no memory limit",both:!1}:{text:s?"no cpu request":"no cpu request and no memory request",both:!s}}function A1({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var Rd=p({id:"resize-policy-unfit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container would restart to be resized, and its pod never restarts one",why:"In a pod with `restartPolicy: Never` no container is restarted, so that a change of its resources can only come without a restart. The API server refuses the pod, since Kubernetes 1.33 reads the field.",instead:"Write `restartPolicy: NotRequired` for the resource, or give the pod another restart policy.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/"]},messages:{restart:e=>`a change of ${e.resource} would restart the container, but the restartPolicy of its pod is Never`},examples:{bad:[{title:"a job that is resized by a restart",yaml:`
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
          resizePolicy:
            - { resourceName: cpu, restartPolicy: NotRequired }
            - { resourceName: memory, restartPolicy: RestartContainer } # expect: restart
`}],good:[{title:"a pod that restarts its containers",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resizePolicy: [{ resourceName: memory, restartPolicy: RestartContainer }]
`}]},visit({report:e,minorVersion:t}){return{container({at:a},s){let n=s.spec.get("restartPolicy").text()==="Never";if(!(t<q1||!n))for(let o of a.get("resizePolicy").items()){let r=o.get("restartPolicy");if(r.text()!=="RestartContainer")continue;let i=o.get("resourceName").text()??"";e(r,"restart",{resource:i},w(s,t))}}}}}),q1=33;var Cd=p({id:"resource-amount-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container asks for a part of a device or of a huge page",why:"Devices such as GPUs are given out whole, and huge pages in their size. A container with huge pages also has to say what it needs of cpu or memory. The API server refuses everything else.",instead:"Ask for whole devices, and for a multiple of the page size, with a request or limit for memory beside it. To share a GPU, ask for what its plugin calls a part of it.",refs:["https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/","https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/"]},messages:{part:e=>`${e.resource} of '${e.amount}' is no whole number, and devices are given out whole`,pages:e=>`${e.resource} of '${e.amount}' is not made of whole pages`,alone:e=>`${e.resource} needs a request or limit of cpu or memory beside it`},examples:{bad:[{title:"half a device, and pages that do not fit",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        limits:
          nvidia.com/gpu: 0.5 # expect: part
          hugepages-2Mi: 3Mi # expect: pages
          memory: 64Mi
    - name: cache
      image: ghcr.io/shop/cache:1.2.0
      resources:
        limits: { hugepages-1Gi: 2Gi } # expect: alone
`}],good:[{title:"whole devices and pages, and what is no device",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        requests: { cpu: 0.5 }
        limits: { nvidia.com/gpu: 2000m, hugepages-2Mi: 4Mi, node.kubernetes.io/part: 0.5 }
    - name: later
      image: ghcr.io/shop/worker:2.4.1
      resources: { limits: { nvidia.com/gpu: "\${GPUS}", cpu: 1 } }
`}]},visit({report:e,minorVersion:t}){return{workload(a){let s=w(a,t);for(let{at:n}of Be(a,t)){let o=O1(n),r=o.find(({name:i})=>gt(i));r&&!Oe(a)&&!o.some(({name:i})=>i==="cpu"||i==="memory")&&e(r.at.key,"alone",{resource:r.name},s);for(let{name:i,at:c,quantity:l}of o){let d={resource:i,amount:String(c.value)};!l||l.numerator<0n||xs(i)||(Ss(i)&&!la(l)&&e(c,"part",d,s),gt(i)&&!kd(i,l)&&e(c,"pages",d,s))}}}}}});function O1(e){let t=e.get("limits");return[...t.entries(),...e.get("requests").entries().filter(([a,s])=>s.value!==t.get(a).value)].map(([a,s])=>({name:a,at:s,quantity:T(s.scalar())}))}var Vd=p({id:"resource-claim-undefined",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container uses a device claim that its pod does not have, or uses it twice",why:"The names under `resources.claims` are those of `resourceClaims` of the same pod, each taken as a whole or request by request. The pod as a whole takes no claims. The API server refuses everything else, since Kubernetes 1.34 has device claims switched on.",instead:"Write the name as it stands under `resourceClaims`, once.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/"]},messages:{undefined:e=>`the pod has no device claim '${e.name}'${e.meant}`,again:e=>`device claim '${e.name}' is used twice by the same container`,ofPod:"device claims belong to containers, not to the resources of the whole pod"},examples:{bad:[{title:"claims of another name, twice, and of the pod",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  resources:
    limits: { memory: 1Gi }
    claims: [{ name: gpu }] # expect: ofPod
  containers:
    - name: training
      image: ghcr.io/shop/training:2.4.1
      resources:
        claims:
          - name: gpus # expect: undefined
          - { name: gpu, request: large }
          - name: gpu # expect: again
  resourceClaims:
    - { name: gpu, resourceClaimTemplateName: gpu }
`}],good:[{title:"a claim of two requests, each used once",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  containers:
    - name: training
      image: ghcr.io/shop/training:2.4.1
      resources: { claims: [{ name: gpu, request: large }, { name: gpu, request: small }, { name: "\${CLAIM}" }] }
    - name: watch
      image: ghcr.io/shop/training:2.4.1
      resources: { claims: [{ name: gpu }] }
  resourceClaims:
    - { name: gpu, resourceClaimTemplateName: gpu }
`},{title:"an older cluster, which drops them",minorVersion:32,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  containers:
    - name: training
      image: ghcr.io/shop/training:2.4.1
      resources: { claims: [{ name: gpu }] }
`}]},visit({report:e,minorVersion:t}){return{workload(a){if(t<N1)return;let s=w(a,t),n=a.spec.get("resourceClaims"),o=n.items().flatMap(c=>c.get("name").text()??[]),r=o.length===0?"none is defined here":`defined: ${Q(o)}`,i=n.exists?[{at:n.key,note:r}]:[];for(let{at:c,isOfPod:l}of Be(a,t)){let d=c.get("claims");if(l&&d.exists&&e(d.key,"ofPod",s),l)continue;let m=[];for(let u of d.items()){let f=u.get("name").text()??"",g=u.get("request").text()??"";f===""||j.test(f)||(o.includes(f)?m.some(v=>M1(v,{name:f,request:g}))&&e(u,"again",{name:f},s):e(u.get("name"),"undefined",{name:f,meant:N(L(f,o))},{related:i,...s}),m.push({name:f,request:g}))}}}}}}),N1=34;function M1(e,t){return e.name===t.name&&(e.request===""||t.request===""||e.request===t.request)}var Ad=p({id:"resource-name-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container asks for a resource of a name that there is not",why:"Containers ask for cpu, memory, ephemeral-storage and huge pages, and for devices under names with the domain of their maker. The API server refuses any other name, `storage` among them, which is a resource of claims.",instead:"Write the name as Kubernetes has it, and the full name of a device: `nvidia.com/gpu`.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-types","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources"]},messages:{unknown:e=>`there is no resource '${e.name}' for containers${e.meant}`,claims:"'storage' is a resource of claims: that of a container is 'ephemeral-storage'",spelling:e=>`'${e.name.slice(0,80)}' cannot be the name of a resource`,reserved:e=>`'${e.name}' begins with 'requests.', which only quotas write`,ofPod:e=>`resources of a whole pod are cpu, memory and huge pages, not '${e.name}'`},examples:{bad:[{title:"names that no container knows",yaml:`
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
              cpus: 500m # expect: unknown
              memory: 64Mi
              storage: 1Gi # expect: claims
            limits:
              gpu: 1 # expect: unknown
              requests.shop.example/cards: 1 # expect: reserved
              nvidia.com/gpu/half: 1 # expect: spelling
`},{title:"a device for the whole pod",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  resources: { limits: { nvidia.com/gpu: 1 } } # expect: ofPod
  containers: [{ name: worker, image: 'ghcr.io/shop/worker:2.4.1' }]
`}],good:[{title:"all that a container may ask for",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  overhead: { cpu: 100m }
  resources: { requests: { cpu: 1 }, limits: { hugepages-2Mi: 4Mi, memory: 1Gi } }
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      resources:
        requests: { cpu: 1, memory: 1Gi, ephemeral-storage: 1Gi }
        limits: { hugepages-2Mi: 4Mi, nvidia.com/gpu: 1, node.kubernetes.io/cards: 1, "\${RESOURCE}": 1 }
`}]},visit({report:e,minorVersion:t}){return{workload(s){let n=w(s,t);for(let{at:o,isOfPod:r}of Be(s,t))for(let i of["limits","requests"])for(let[c,l]of o.get(i).entries())!(i==="requests"&&o.get("limits").get(c).exists)&&!j.test(c)&&a({name:c,at:l.key,isOfPod:r},n)}};function a({name:s,at:n,isOfPod:o},r){let i=xs(s);i==="unknown"&&s==="storage"?e(n,"claims",r):i==="unknown"?e(n,"unknown",{name:s,meant:N(L(s,yd))},r):i==="spelling"?e(n,"spelling",{name:s},r):i==="reserved"?e(n,"reserved",{name:s},r):o&&s!=="cpu"&&s!=="memory"&&!gt(s)&&e(n,"ofPod",{name:s},r)}}});var Od=p({id:"host-namespace-conflict",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod shares a namespace of its node, and sets what belongs to its own",why:"A pod has either its own processes, users, network and IPC, or those of the node. Kernel parameters of the network would change the node itself, users cannot be its own while the network is that of the node, and processes are not shared twice. The API server refuses the pod.",instead:"Give up one of the two.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/","https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/","https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"]},messages:{processes:"a pod with hostPID has the processes of the node, and cannot have shareProcessNamespace",users:e=>`a pod with users of its own (hostUsers: false) cannot have ${e.field}`,sysctl:e=>`'${e.name}' would be set for the whole node, because the pod has ${e.field}`,hostProcess:"a pod with a HostProcess container of Windows needs hostNetwork: true",someProcesses:e=>`container '${e.container}' is no HostProcess container, but others of the pod are: all or none`,otherProcess:e=>`hostProcess of container '${e.container}' is ${e.value}, other than that of its pod`},examples:{bad:[{title:"processes, users and parameters of its own and of the node",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      hostPID: true # expect: users
      hostNetwork: true # expect: users
      hostIPC: true # expect: users
      hostUsers: false
      shareProcessNamespace: true # expect: processes
      securityContext:
        sysctls:
          - { name: net.core.somaxconn, value: '1024' } # expect: sysctl
          - { name: kernel.shm_rmid_forced, value: '1' } # expect: sysctl
          - { name: vm.overcommit_memory, value: '1' }
      containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`},{title:"HostProcess containers of Windows",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  securityContext: { windowsOptions: { hostProcess: true } } # expect: hostProcess
  containers:
    - { name: agent, image: 'ghcr.io/shop/agent:2.4.1' }
    - name: web
      image: ghcr.io/shop/web:2.4.1
      securityContext: { windowsOptions: { hostProcess: false } } # expect: otherProcess
---
apiVersion: v1
kind: Pod
metadata: { name: tools }
spec:
  hostNetwork: true
  containers:
    - name: agent
      image: ghcr.io/shop/agent:2.4.1
      securityContext: { windowsOptions: { hostProcess: true } }
    - name: web # expect: someProcesses
      image: ghcr.io/shop/web:2.4.1
`}],good:[{title:"one of the two each",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  hostNetwork: false
  hostUsers: false
  shareProcessNamespace: true
  securityContext:
    sysctls: [{ name: net/core/somaxconn, value: '1024' }]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostNetwork: true
  hostPID: true
  shareProcessNamespace: false
  securityContext:
    sysctls: [{ name: kernel.shm_rmid_forced, value: '1' }]
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: windows }
spec:
  hostNetwork: true
  securityContext: { windowsOptions: { hostProcess: true } }
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`},{title:"users of its own, which an older cluster does not know",minorVersion:32,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostUsers: false
  hostNetwork: true
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`}]},visit({report:e,minorVersion:t}){return{workload(s){let{spec:n}=s,o=w(s,t),r=l=>n.get(l).flag()===!0,i=n.get("shareProcessNamespace");if(i.flag()===!0&&r("hostPID")){let l=[{at:n.get("hostPID"),note:"the processes of the node"}];e(i,"processes",{related:l,...o})}let c=t>=T1&&n.get("hostUsers").flag()===!1;for(let l of["hostNetwork","hostPID","hostIPC"])c&&r(l)&&e(n.get(l),"users",{field:l},o);for(let l of n.get("securityContext").get("sysctls").items()){let d=l.get("name"),m=d.text()??"",u=$1[Nn(m)??"none"];u&&r(u)&&e(d,"sysctl",{name:m,field:u},o)}a(s)}};function a(s){let n=w(s,t),o=qd(s.spec),r=s.containers.map(({at:d,name:m})=>({at:d,name:m,own:qd(d)}));for(let{name:d,own:m}of r){let u=m.flag();u!==void 0&&o.flag()!==void 0&&u!==o.flag()&&e(m,"otherProcess",{container:d,value:u},n)}let i=d=>d.flag()??o.flag()??!1,c=r.find(({own:d})=>i(d));if(!c)return;let l=c.own.exists?c.own:o;s.spec.get("hostNetwork").flag()!==!0&&e(l,"hostProcess",n);for(let{at:d,name:m,own:u}of r)!i(u)&&o.flag()===void 0&&e(d,"someProcesses",{container:m},n)}}}),$1={net:"hostNetwork",ipc:"hostIPC",none:void 0},T1=33;function qd(e){return e.get("securityContext").get("windowsOptions").get("hostProcess")}var Nd=p({id:"os-field-forbidden",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod for Windows has fields of Linux, or the other way round",why:"With `os.name` a pod says for which system it is, and the API server refuses what the other one has: users by number, capabilities and profiles on Windows, `windowsOptions` on Linux.",instead:"Take the field away, or write the system that is meant.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/#pod-os"]},messages:{windows:e=>`a pod for Windows cannot have ${e.field}, which is of Linux`,linux:"a pod for Linux cannot have windowsOptions"},examples:{bad:[{title:"a user by number on Windows",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  os: { name: windows }
  hostPID: true # expect: windows
  securityContext:
    runAsUser: 1000 # expect: windows
    fsGroup: 2000 # expect: windows
    runAsNonRoot: true
  containers:
    - name: iis
      image: ghcr.io/shop/iis:2.4.1
      securityContext:
        readOnlyRootFilesystem: false # expect: windows
        windowsOptions: { runAsUserName: ContainerUser }
`},{title:"options of Windows on Linux",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      os: { name: linux }
      securityContext:
        windowsOptions: { runAsUserName: ContainerUser } # expect: linux
      containers: [{ name: web, image: 'nginx:1.27.3' }]
`}],good:[{title:"each to its own, and no system at all",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  os: { name: windows }
  hostNetwork: true
  hostPID: false
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: ContainerUser }, sysctls: [] }
  containers: [{ name: iis, image: ghcr.io/shop/iis:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  securityContext: { runAsUser: 1000, windowsOptions: { runAsUserName: ContainerUser } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({report:e,minorVersion:t}){return{workload(a){let s=w(a,t),n=a.spec.get("os").get("name").text();if(n==="windows")for(let o of E1(a))e(o.key,"windows",{field:o.name},s);if(n==="linux")for(let o of Md(a).map(r=>r.get("windowsOptions")))o.exists&&e(o.key,"linux",s)}}}}),D1=["hostUsers","hostPID","hostIPC","shareProcessNamespace"],I1=["appArmorProfile","seLinuxOptions","seccompProfile","fsGroup","fsGroupChangePolicy","sysctls","runAsUser","runAsGroup","supplementalGroups","supplementalGroupsPolicy","seLinuxChangePolicy"],L1=["appArmorProfile","seLinuxOptions","seccompProfile","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup"];function Md({spec:e,containers:t}){return[e.get("securityContext"),...t.map(({at:a})=>a.get("securityContext"))]}function E1(e){let[t,...a]=Md(e);return[...bo(e.spec,D1),...t?bo(t,I1):[],...a.flatMap(s=>bo(s,L1))]}function bo(e,t){return t.map(a=>e.get(a)).filter(({exists:a,value:s,name:n})=>a&&!(s===!1&&/^host(PID|IPC)$/.test(n))&&!j1(s))}function j1(e){return Array.isArray(e)&&e.length===0}var $d=p({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server refuses a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
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
`}]},visit({report:e}){return{Namespace(t){let a=t.at.get("metadata"),s=a.get("labels"),n=new Map(zt(s.labels()).problems.map(o=>[o.label,o]));for(let[o,r]of s.entries()){let i=n.get(o);i?.code==="level"?e(r,"level",{value:i.value}):i?e(r,"version",{value:i.value}):o.startsWith(X)&&!qt.includes(o)&&e(r.key,"key",{label:o,meant:W1(o)},{severity:"warning"})}for(let[o,r]of a.get("annotations").entries())qt.includes(o)&&e(r.key,"annotation",{label:o},{severity:"warning"})}}}});function W1(e){let t=qt.map(a=>a.slice(X.length));return N(L(e.slice(X.length),t))}var Ld=p({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server refuses every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>Td("this pod",e),workload:e=>Td("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let{resource:s,metadata:n,spec:o}=a;if(s.kind==="PodTemplate")return;let r=G1(e,a);if(r===void 0)return;let{standard:i,at:c}=r,l={metadata:n.value,spec:o.value};for(let{violations:d}of Rn(l,i,e.minorVersion)){let[m,...u]=d,f=u.length===0?"":`, and ${u.length} more`,g={namespace:s.namespace,level:i.level,violation:m.text,more:f},v=[{at:c,note:`namespace '${s.namespace}' enforces ${i.level}`},...u.map(({path:b,text:k})=>({at:Id(a,b),note:k}))],y=Id(a,m.path);s.kind==="Pod"?t(y,"pod",g,{related:v}):t(y,"workload",g,{related:v,severity:"warning"})}}}}});function Td(e,{namespace:t,level:a,violation:s,more:n}){let o=`namespace '${t}' rejects ${e} (${a}): ${s}`,r=[o+n,o,`its namespace rejects ${e} (${a}): ${s}`];return r.find(c=>c.length<=Dd)??`${r.at(-1)?.slice(0,Dd-1)}\u2026`}var Dd=120;function G1(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let a=e.find("Namespace","",t.namespace).filter(r=>e.areNear(r,t)),[s,...n]=a.map(F1);return n.every(r=>r?.standard.level===s?.standard.level&&r?.standard.version===s?.standard.version)?s:void 0}function F1(e){let t=e.at.get("metadata").get("labels"),{enforce:a,problems:s}=zt(t.labels());if(!(s.some(({label:o})=>o.startsWith(`${X}enforce`))||a.level==="privileged"))return{standard:a,at:t.get(`${X}enforce`)}}function Id({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var Ed=p({id:"security-context-conflict",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container may not gain rights that its security context gives it",why:"A privileged container, or one with CAP_SYS_ADMIN, has all rights from the start: `allowPrivilegeEscalation: false` cannot hold. An unmasked /proc shows the node to its root, which is allowed only where root of the pod is nobody on the node. The API server refuses the pod.",instead:"Take `privileged` away, and the capability, or do without `allowPrivilegeEscalation: false`. Set `hostUsers: false` beside `procMount: Unmasked`.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/","https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"]},messages:{privileged:e=>`container '${e.container}' is privileged, so allowPrivilegeEscalation cannot be false`,capability:e=>`container '${e.container}' adds CAP_SYS_ADMIN, so allowPrivilegeEscalation cannot be false`,unmasked:e=>`container '${e.container}' may see an unmasked /proc only in a pod with hostUsers: false`},examples:{bad:[{title:"all rights, and no way to gain them",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      initContainers:
        - name: prepare
          image: ghcr.io/shop/agent:2.4.1
          securityContext:
            privileged: true
            allowPrivilegeEscalation: false # expect: privileged
      containers:
        - name: agent
          image: ghcr.io/shop/agent:2.4.1
          securityContext:
            allowPrivilegeEscalation: false # expect: capability
            capabilities: { add: [NET_ADMIN, CAP_SYS_ADMIN] }
        - name: builder
          image: ghcr.io/shop/builder:2.4.1
          securityContext:
            procMount: Unmasked # expect: unmasked
`}],good:[{title:"rights that fit together",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostUsers: false
  containers:
    - name: agent
      image: ghcr.io/shop/agent:2.4.1
      securityContext: { privileged: true, allowPrivilegeEscalation: true }
    - name: web
      image: nginx:1.27.3
      securityContext:
        privileged: false
        allowPrivilegeEscalation: false
        procMount: Unmasked
        capabilities: { add: [SYS_ADMIN], drop: [ALL] }
`},{title:"a field that an older cluster drops",minorVersion:32,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: builder }
spec:
  containers:
    - name: builder
      image: ghcr.io/shop/builder:2.4.1
      securityContext: { procMount: Unmasked }
`}]},visit({report:e,minorVersion:t}){return{container({at:a,name:s},n){let o=w(n,t),r=a.get("securityContext"),i=r.get("allowPrivilegeEscalation"),c=r.get("privileged"),l=r.get("capabilities").get("add").items().find(f=>f.text()==="CAP_SYS_ADMIN");i.flag()===!1&&c.flag()===!0?e(i,"privileged",{container:s},u(c)):i.flag()===!1&&l&&e(i,"capability",{container:s},u(l));let d=r.get("procMount"),m=n.spec.get("hostUsers").flag()!==!1;t>=B1&&d.text()==="Unmasked"&&m&&e(d,"unmasked",{container:s},o);function u(f){return{related:[{at:f,note:"what gives the right"}],...o}}}}}}),B1=33;var jd=p({id:"security-profile-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A seccomp or AppArmor profile names no file, or one that its type has not",why:"Only profiles of the type Localhost are files of the node, and these need a name. Annotations from before there were fields have to say the same as the fields. The API server refuses the pod.",instead:"Write `type: Localhost` with a `localhostProfile`, or `RuntimeDefault` without one, and drop the annotation.",refs:["https://kubernetes.io/docs/tutorials/security/seccomp/","https://kubernetes.io/docs/tutorials/security/apparmor/"]},messages:{missing:e=>`${e.profile} of type Localhost needs a localhostProfile, a file of the node`,surplus:e=>`${e.profile} has a localhostProfile, which only type Localhost has, and not ${e.type}`,padded:e=>`localhostProfile of ${e.profile} has blanks around it`,long:e=>`localhostProfile has ${e.length} characters, and may have 4095`,annotation:e=>`${e.profile} is '${e.field}' here and '${e.annotation}' in the annotation of the pod`},examples:{bad:[{title:"types and files that do not fit",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      securityContext:
        seccompProfile: { type: RuntimeDefault, localhostProfile: profiles/api.json } # expect: surplus
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          securityContext:
            seccompProfile: { type: Localhost } # expect: missing
            appArmorProfile: { type: Localhost, localhostProfile: ' shop-api' } # expect: padded
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          securityContext:
            appArmorProfile: { type: Unconfined, localhostProfile: proxy } # expect: surplus
        - name: cache
          image: ghcr.io/shop/cache:1.2.0
          securityContext:
            appArmorProfile: { type: Localhost, localhostProfile: '' } # expect: missing
        - name: mailer
          image: ghcr.io/shop/mailer:1.0
          securityContext:
            appArmorProfile: { type: Localhost, localhostProfile: ${"x".repeat(4096)} } # expect: long
`},{title:"an annotation that says something else",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations:
    container.apparmor.security.beta.kubernetes.io/api: unconfined
    seccomp.security.alpha.kubernetes.io/pod: unconfined
spec:
  securityContext: { seccompProfile: { type: RuntimeDefault } } # expect: annotation
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      securityContext:
        appArmorProfile: # expect: annotation
          type: Localhost
          localhostProfile: shop-api
`}],good:[{title:"profiles with and without files, and annotations that agree",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations:
    container.apparmor.security.beta.kubernetes.io/api: localhost/shop-api
    container.seccomp.security.alpha.kubernetes.io/proxy: docker/default
spec:
  securityContext:
    seccompProfile: { type: Localhost, localhostProfile: profiles/api.json }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      securityContext: { appArmorProfile: { type: Localhost, localhostProfile: shop-api } }
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      securityContext:
        seccompProfile: { type: RuntimeDefault }
        appArmorProfile: { type: RuntimeDefault }
`}]},visit({report:e,minorVersion:t}){return{workload(s){let n=w(s,t);for(let{at:o,annotation:r}of U1(s)){if(!R(o.value)||a(o,n))continue;let i=r===void 0?void 0:s.metadata.get("annotations").labels()[r],c=K1(o);i===void 0||c===void 0||i===c||o.name==="seccompProfile"&&c==="runtime/default"&&i==="docker/default"||e(o.key,"annotation",{profile:o.name,field:c,annotation:i},n)}}};function a(s,n){let o=s.get("type").text()??"",r=s.get("localhostProfile"),i=r.text(),c=s.name==="appArmorProfile";if(o!=="Localhost"){if(o===""||!r.exists)return!1;e(r,"surplus",{profile:s.name,type:o},n)}else if(!r.exists||c&&i==="")e(r,"missing",{profile:s.name},n);else if(c&&i!==void 0&&i.trim()!==i)e(r,"padded",{profile:s.name},n);else if(c&&i!==void 0&&i.length>z1)e(r,"long",{length:i.length},n);else return!1;return!0}}}),z1=4095;function U1({spec:e,containers:t}){let a=o=>o,s=a(e.get("securityContext")),n=[{at:s.get("seccompProfile"),annotation:"seccomp.security.alpha.kubernetes.io/pod"},{at:s.get("appArmorProfile"),annotation:void 0}];for(let{at:o,name:r}of t){let i=a(o.get("securityContext"));n.push({at:i.get("seccompProfile"),annotation:`container.seccomp.security.alpha.kubernetes.io/${r}`},{at:i.get("appArmorProfile"),annotation:`container.apparmor.security.beta.kubernetes.io/${r}`})}return n}function K1(e){let t=e.get("type").text()??"";return t==="Localhost"?`localhost/${e.get("localhostProfile").text()??""}`:t==="RuntimeDefault"?"runtime/default":t==="Unconfined"?"unconfined":void 0}var H1=1e4;function G(e){let t=new Map,a=(s,n)=>t.has(s)?void 0:t.set(s,n);for(let s of e.ofKind("StatefulSet")){for(let n of s.at.get("spec").get("volumeClaimTemplates").items()){let o=n.get("metadata").get("name").text();o&&s.name&&a(`${s.namespace}/${o}-${s.name}`,{at:n,resource:s,template:J1(s,o)})}for(let n of s.at.get("spec").get("template").get("spec").get("volumes").items()){let o=n.get("ephemeral").get("volumeClaimTemplate");o.exists&&a(`${s.namespace}/${s.name}-*-${n.get("name").text()??""}`,{at:o,resource:s})}}for(let s of e.ofKind("Pod"))for(let n of s.at.get("spec").get("volumes").items()){let o=n.get("ephemeral").get("volumeClaimTemplate");o.exists&&a(`${s.namespace}/${s.name}-${n.get("name").text()??""}`,{at:o,resource:s})}return({namespace:s,name:n})=>{let[o]=e.find("PersistentVolumeClaim",s,n);if(o)return{at:o.at,resource:o};let r=[n.replace(/-\d+$/,""),n,n.replace(/-\d+-/,"-*-")],[i]=r.flatMap(c=>t.get(`${s}/${c}`)??[]);return i}}function J1(e,t){let a=e.at.get("spec"),s=Math.min(Wd(a.get("replicas"),1),H1),n=Wd(a.get("ordinals").get("start"),0),o=Array.from({length:s},(r,i)=>`${t}-${e.name}-${n+i}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:s,names:o}}function Wd(e,t){let a=e.number();return a!==void 0&&Number.isInteger(a)&&a>=0?a:t}function Yt(e){let t=new Map;for(let a of e.references){if(a.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from))continue;let s=`${a.to.namespace}/${a.to.name}`;be(t,s,a)}return({namespace:a,name:s})=>t.get(`${a}/${s}`)??[]}function K(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function Ps(e,t){for(let{index:a}of t.name.matchAll(/-/g)){let s=t.name.slice(a+1);for(let n of e.find("Pod",t.namespace,t.name.slice(0,a))){let r=n.at.get("spec").get("volumes").items().find(i=>i.get("ephemeral").exists&&i.get("name").text()===s);if(r&&e.sameNamespace(t,n)===!0)return{pod:n,volume:r}}}}function Z(e){let t=e.get("metadata").get("annotations").get(ot);return t.exists?t:e.get("spec").get("storageClassName")}function ht(e){return e.get("spec").get("resources").get("requests").get("storage")}function Xt({at:e}){return e.get("spec").get("capacity").get("storage")}function ea(e){return e.get("volumeMode").text()??"Filesystem"}function Rs(e,t,a){if(e.isComplete)return!1;let s=n=>e.find("PersistentVolume","",n).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||a.some(s)}function ce(e){let t=e.at.get("metadata").get("annotations").labels();return pa({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function Cs(e,{set:t,names:a}){return a.flatMap(s=>{let n=e.bindingOf(t.namespace,s);return n&&(n.state==="bound"||n.state==="race")?[n]:[]})}function Vs(e,{class:t,reasons:a}){return e.isComplete||!t||!a.some(({code:n})=>n==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(n=>ce(n)===t).every(({at:n})=>_1.some(o=>n.get("spec").get(o).exists))}var _1=["hostPath","local","nfs","iscsi","fc"];function Gd(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}function De({claim:e},{template:t}){return t?.id??`${e.namespace}/${e.name}`}var Fd=p({id:"claim-class-unset",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim leaves its class to the cluster, and so misses the volume written for it",why:"Most clusters have a default StorageClass, and the API server writes it into every claim without `storageClassName`, even into one with `volumeName`. From then on a volume without class does not fit: the claim gets a new, empty volume, or stays Pending with `storageClassName does not match` when it names its volume.",instead:'Write `storageClassName: ""` for a volume without class, or give claim and volume the same class name; no StorageClass of that name has to exist.',unless:"The manifests are only for clusters without a default class.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1","https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{mayMiss:e=>`claim '${e.claim}' sets no class: with a default class in the cluster it does not get ${e.volumes}`,misses:e=>`claim '${e.claim}' sets no class and gets the default '${e.class}', so not ${e.volumes}`,otherClass:e=>`claim '${e.claim}' sets no class, its volume '${e.volume}' has '${e.class}': Pending unless that is the default`},examples:{bad:[{title:"a claim that names its volume",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=G(e),s=Z1(e),n=new Set;return{claim(o){let r=Q1(o)?a(o.claim):void 0;if(!r||n.has(De(o,r)))return;let i=r.at.get("spec").get("volumeName").text(),c=Y1(e,o,r).filter(({name:g})=>i!==void 0||!s.has(g)),[l]=c;if(!l)return;n.add(De(o,r));let d=r.at.get("spec").get("storageClassName"),m=c.slice(0,5).map(g=>S(g,`volume '${g.name}'`)),u=o.claim.name,f=c.length===1?`volume '${l.name}'`:`any of ${c.length} volumes`;i&&ce(l)!==""?t(d,"otherClass",{claim:u,volume:l.name,class:ce(l)},{related:m}):o.class?t(d,"misses",{claim:u,class:o.class,volumes:f},{related:m}):t(d,"mayMiss",{claim:u,volumes:f},{related:m})}}}});function Q1({state:e,reasons:t}){return e==="pending"||e==="bound"?!1:t.some(({code:a})=>a==="unknown-default-class"||a==="default-class")}function Z1(e){let t=new Set;for(let a of e.ofKind("PersistentVolumeClaim")){let s=Z(a.at).text()===""?e.bindingOf(a.namespace,a.name):void 0,n=s?.volume===void 0?s?.candidates??[]:[s.volume],[o]=n;o!==void 0&&n.length===1&&t.add(o)}return t}function Y1(e,{candidates:t=[],reasons:a},{at:s,resource:n}){let o=s.get("spec").get("volumeName").text(),r=a.flatMap(({code:c,volume:l})=>c==="class"&&l!==void 0?[l]:[]),i=o===void 0?[...t,...r]:[o];return[...new Set(i)].flatMap(c=>{let l=K(e,c);return!l||o===void 0&&!D(l,n)?[]:ce(l)===""||o!==void 0?[l]:[]})}var Bd=p({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=G(e);return{reference(s){let{at:n,to:o,state:r,proof:i}=s;if(r!=="missing"||!i||o.kind!=="PersistentVolumeClaim"||!e.workloadOf(s.from)||X1(e,s)||a(o))return;let c=o.name;if(i.code==="complete")return t(n,"absent",{claim:c,namespace:o.namespace});if(i.code!=="near-miss"&&i.code!=="other-namespace")return;let l=i.resource,d=[S(l,`${h(l)} in namespace '${l.namespace}'`)];i.code==="near-miss"?t(n,"similar",{claim:c,meant:l.name},{related:d}):t(n,"elsewhere",{claim:c,namespace:o.namespace,other:l.namespace},{related:d})}}}});function X1(e,{from:t,at:a}){if(t.visitable!=="StatefulSet")return!1;let s=qe(t).map(r=>r.get("metadata").get("name").text()),n=a.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(r=>n.startsWith(`${r.path.join("/")}/`)&&s.includes(r.get("name").text()))}var zd=p({id:"claim-name-taken",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim that a pod would make exists already, and is another one",why:"A StatefulSet takes a claim that has the name of its own one as it is: size, class and access modes of the template do not count, and nobody reports it. A generic ephemeral volume does not take it: the pod stays Pending, because the claim `was not created for pod`.",instead:"Give the claim what the template asks for, or another name. The claims of a StatefulSet are called after template, set and number, those of an ephemeral volume after pod and volume.",unless:"The claim brings in data on purpose, and its size and class are meant to differ.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage","https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming"]},messages:{differs:e=>`claim '${e.claim}' is taken as it is, with ${e.has}: the template in ${e.set} says ${e.wants}`,foreign:e=>`claim '${e.claim}' keeps ${e.pod} Pending, whose volume '${e.volume}' makes a claim of that name`},examples:{bad:[{title:"hand-made claims that are smaller, of another class, of another mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StatefulSet(a){let s=a.at.get("spec"),n=s.get("ordinals").get("start").number()??0,o=s.get("replicas").number()??1;for(let r of s.get("volumeClaimTemplates").items()){let i=`${r.get("metadata").get("name").text()??""}-${a.name}-`;for(let c of ek(e,a.namespace,i)){let l=Number(c.name.slice(i.length));if(l<n||l>=n+o||e.sameNamespace(c,a)!==!0)continue;let d=tk(c.at,r);if(!d)continue;let{field:m,has:u,wants:f}=d,g={claim:c.name,has:u,set:h(a),wants:f};t(m,"differs",g,{related:[{at:d.template,note:`template of ${h(a)}`}]})}}},PersistentVolumeClaim(a){let{pod:s,volume:n}=Ps(e,a)??{};if(!s||!n)return;let o={claim:a.name,pod:h(s),volume:n.get("name").text()??""},r=[{at:n.get("name"),note:"this volume makes a claim of that name"}];t(A(a),"foreign",o,{related:r,severity:"error"})}}}});function ek(e,t,a){return e.ofKind("PersistentVolumeClaim").filter(s=>s.namespace===t&&s.name.startsWith(a)&&/^\d+$/.test(s.name.slice(a.length)))}function tk(e,t){let[a,s]=[e.get("spec"),t.get("spec")],[n,o]=[a,s].map(u=>u.get("resources").get("requests").get("storage")),[r,i]=[n,o].map(u=>F(u?.scalar()??""));if(n&&o&&r&&i&&M(r,i)<0)return{field:n,template:o,has:String(n.value),wants:String(o.value)};let c=a.get("accessModes").texts(),l=s.get("accessModes").texts().filter(u=>!c.includes(u));if(c.length>0&&l.length>0){let[u,f]=[a.get("accessModes"),s.get("accessModes")];return{field:u,template:f,has:c.join(", "),wants:f.texts().join(", ")}}let[d,m]=[Z(e).text(),Z(t).text()];if(!(!d||!m||d===m||a.get("volumeName").exists))return{field:Z(e),template:Z(t),has:`class '${d}'`,wants:`class '${m}'`}}function Hd({graph:e,binding:t,written:a,similarClass:s},n){let o=typeof n.volume=="object"?n.volume:K(e,n.volume),r=a.at.get("spec"),i=t.reasons.some(({code:f})=>f==="default-class"),c=t.class?`class '${t.class}'`:"no class",l={"class-not-found":()=>{let f=s(a.resource,t.class??"");return f?`nothing has class '${t.class}'${N(f.class)}`:`the run has no StorageClass '${t.class}' and no volume of it that fits`},"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!o)return l[n.code]?.()??n.text;let d=o.at.get("spec"),m=ce(o)?`class '${ce(o)}'`:"no class";return{"too-small":()=>`it asks for ${Ud(r.get("resources").get("requests"))}, volume '${o.name}' offers ${Ud(d.get("capacity"))}`,"access-modes":()=>`it asks for ${Kd(r)}, volume '${o.name}' offers ${Kd(d)}`,selector:()=>`its selector '${re(r.get("selector").value)}' does not match volume '${o.name}'`,"volume-mode":()=>`it asks for volume mode '${ea(r)}', volume '${o.name}' has '${ea(d)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${o.name}' is`,class:()=>`it ${i?"gets the default":"asks for"} ${c}, volume '${o.name}' has ${m}`}[n.code]?.()??n.text}function Ud(e){return String(e.get("storage").scalar()??"")}function Kd(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function As(e){let t=E(()=>ak(e)),a=new Map,s=n=>{let o=a.get(n);if(o)return o;let r=P(n,t().keys(),c=>c),i=r!==void 0&&!sk(n,r)?t().get(r)??[]:[];return a.set(n,i),i};return(n,o)=>s(o).find(({resource:r})=>e.areNear(r,n))}function ak(e){let t=[...e.ofKind("StorageClass").map(a=>({class:a.name,resource:a})),...e.ofKind("PersistentVolume").map(a=>({class:ce(a),resource:a}))];return W(t.filter(a=>a.class!==""),a=>a.class)}function sk(e,t){let[a,s]=[e,t].map(n=>n.toLowerCase().split(/[-_.]/));return a.length===s.length&&a.some((n,o)=>n!==s[o]&&Math.min(n.length,s[o]?.length??0)<5)}var nk=["volume.kubernetes.io/storage-class","volume.alpha.kubernetes.io/storage-class","storageclass.kubernetes.io/storage-class"];function qs(e){let t=e.get("metadata").get("annotations");return e.get("spec").get("storageClassName").exists||t.get(ot).exists?void 0:nk.map(s=>t.get(s)).find(s=>s.text())}var ok=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function Jd(e,{claim:t,class:a,reasons:s}){let[n]=e.find("PersistentVolumeClaim",t.namespace,t.name),o=n?.at.get("spec").get("volumeName").text(),r=s.flatMap(({code:c,text:l,volume:d})=>{let m=K(e,d);if(!m)return[];let u=c==="class"||m.name===o||ce(m)===a;return[{code:c,text:l,volume:m,isDecisive:u}]}),i=c=>(c.isDecisive&&c.code!=="class"?100:0)+ok.indexOf(c.code);return r.sort((c,l)=>i(l)-i(c)||rk(l.volume,c.volume))}function rk(e,t){let[a,s]=[e,t].map(n=>F(Xt(n).scalar()??""));return a&&s?M(a,s):0}function _d({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(a=>e.find(s=>s.code===a)??[])[0]}var ik="pv.kubernetes.io/bind-completed",ck={"too-small":ht,"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:Z,"class-not-found":Z,"no-class":Z,"no-provisioner":Z,"unknown-provisioner":Z,lost:e=>e.get("metadata").get("annotations").get(ik)},lk={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function Qd({code:e,volume:t}){let a=lk[e]?.(t.at);return a?.exists?a:A(t)}function Zd(e,t){let a=ck[t]?.(e);if(a?.exists)return a;let s=e.get("spec").get("volumeName");return s.exists?s:e.get("spec")}var Yd=p({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `cluster.storageClasses` of the configuration, and say there which one is the default.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`,lost:e=>`claim '${e.claim}' is Lost: ${e.why}`,noDefault:e=>`${e.claims} no class, and no default class is known: list one in 'cluster.storageClasses'`},examples:{bad:[{title:"a claim that was copied from a cluster, without its volume",yaml:`
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
`}]},visit({graph:e,report:t}){let a=G(e),s=Yt(e),n=As(e),o=new Set,r=[];return{claim(i){let c=i.state==="pending"?a(i.claim):void 0;if(!c||mk(e,i,c))return;let l=De(i,c),d=Jd(e,i),m=d.find(({isDecisive:b})=>b)??_d(i);if(!m||o.has(l))return;o.add(l);let u=Zd(c.at,m.code);if(dk(i,c))return r.push({claim:i.claim.name,at:u});let f=Hd({graph:e,binding:i,written:c,similarClass:n},m),g=d.slice(0,5).map(b=>({at:Qd(b),note:b.text})),v=s(i.claim).slice(0,3).map(b=>({at:b.at,note:`${h(b.from)} mounts it and stays Pending`})),y=[...g,...v];if(m.code==="lost")return t(u,"lost",{claim:i.claim.name,why:m.text},{related:y});t(u,"pending",{who:pk(i,c),why:f},{related:y})},end(){let[i,...c]=r;if(!i)return;let l=`claim '${i.claim}'${Pe(c.length)} ${c.length>0?"set":"sets"}`,d=c.map(({claim:m,at:u})=>({at:u,note:`claim '${m}' sets no class either`}));t(i.at,"noDefault",{claims:l},{related:d.slice(0,5),severity:"warning"})}}}});function dk({reasons:e},{at:t}){return!Z(t).exists&&e.some(({code:a})=>a==="no-class")}function mk(e,t,{at:a,template:s,resource:n}){let o=Rs(e,t.claim,t.reasons.flatMap(({volume:i})=>i??[]));if(Vs(e,t)||t.reasons.some(({code:i})=>i==="volume-not-found")||qs(a)&&t.reasons.some(({code:i})=>i==="no-class")||n.kind==="PersistentVolumeClaim"&&Ps(e,n)||t.reasons.some(({code:i})=>i==="other-claim")||s&&Cs(e,s).length>0)return!0;let r=t.reasons.flatMap(({code:i,volume:c})=>{let l=K(e,i==="reserved"?c:void 0)?.at.get("spec").get("claimRef");return l?.get("name").text()===t.claim.name?[l]:[]});return r.some(i=>!i.get("namespace").text()||i.get("uid").text())?!0:r.length>0&&!e.isNamespaceGiven(n)||o}function pk({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var Xd=p({id:"claim-template-unmounted",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A StatefulSet claims a volume for each replica that no container mounts",why:"Every replica gets a volume of its own, which is paid for and stays empty, while the program writes into its container. What it writes is lost when the pod is replaced.",instead:"Mount the volume by the name of the template in `volumeMounts` (or `volumeDevices`), or delete the template; that takes a new StatefulSet, since templates cannot be changed.",unless:"A container that is injected later mounts it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{unmounted:e=>`no container mounts the volume of claim template '${e.template}': each replica gets one in vain`,mistaken:e=>`no container mounts claim template '${e.template}', container '${e.container}' mounts '${e.mount}'`},examples:{bad:[{title:"the program mounts nothing",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,spec:a,containers:s}){let n=qe(t);if(n.length===0||s.some(({at:d})=>!d.get("image").exists))return;let o=uk(s),r=a.get("volumes").items().map(d=>d.get("name").text()),i=n.map(d=>d.get("metadata").get("name").text()),c=new Set(o.map(({name:d})=>d.text())),l=[...c].some(d=>!r.includes(d)&&!i.includes(d));for(let d of l?[]:n){let m=d.get("metadata").get("name"),u=m.text();if(!u||c.has(u))continue;let f=P(u,o,v=>v.name.text()??"");if(!f){e(m,"unmounted",{template:u});continue}let g={template:u,mount:f.name.text()??"",container:f.container};e(m,"mistaken",g,{related:[{at:f.name,note:"another volume is mounted"}]})}}}}});function uk(e){return e.flatMap(({at:t,name:a})=>[...t.get("volumeMounts").items(),...t.get("volumeDevices").items()].map(s=>({name:s.get("name"),container:a})))}var em=p({id:"claim-unmounted",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"No pod mounts a claim",why:"The claim holds a volume that nobody else can have, and in a cloud it is paid for every hour.",instead:"Delete the claim, or mount it. Look for a pod whose `claimName` means another claim by mistake.",unless:"Somebody mounts it by hand, or a program makes its pods at run time. Only asked when the run is said to be complete, and no custom resource of the run names the claim.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{unmounted:e=>`no pod in namespace '${e.namespace}' mounts claim '${e.claim}'`},examples:{bad:[{title:"the pod has scratch space where the claim was meant",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){if(!e.isComplete)return;let a=gk(e),s=new Set(e.references.flatMap(({proof:n})=>n&&"resource"in n?[n.resource]:[]));for(let n of e.ofKind("PersistentVolumeClaim")){let{name:o,namespace:r}=n;if(o===""||a.has(o)||fk(e,n)||s.has(n)||e.mayBeUnread(o))continue;e.referencesTo(n).some(({from:c})=>c.visitable!=="PersistentVolume")||t(A(n),"unmounted",{claim:o,namespace:r})}}}}});function fk(e,{name:t,namespace:a}){let s=t.replace(/-\d+$/,"");return e.ofKind("StatefulSet").some(n=>{let r=n.at.get("spec").get("volumeClaimTemplates").items().map(i=>`${i.get("metadata").get("name").text()}-${n.name}`);return n.namespace===a&&r.includes(s)})}function gk(e){let t=e.resources.filter(({visitable:a})=>a===void 0);return new Set(t.flatMap(({at:a})=>wa(a.value)))}var tm=p({id:"clone-unfit-for-source",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A claim clones another one that does not fit into it",why:"A clone holds the same bytes as its source: the provisioner refuses one that asks for less, and one of the other volume mode. The claim stays Pending with `requested volume size ... is less than the size ... for the source PVC`.",instead:"Ask for at least the size of the source, with the same `volumeMode`.",refs:["https://kubernetes.io/docs/concepts/storage/volume-pvc-datasource/"]},messages:{smaller:e=>`claim '${e.claim}' asks for ${e.size}, its source '${e.source}' has ${e.sourceSize}: it is never cloned`,otherMode:e=>`claim '${e.claim}' is of volume mode ${e.mode}, its source '${e.source}' of ${e.sourceMode}: it is never cloned`,itself:e=>`claim '${e.claim}' is its own source: it waits for itself`},examples:{bad:[{title:"a clone with less room than its source, and a raw one",yaml:`
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
`}]},visit({graph:e,report:t}){return{PersistentVolumeClaim(a){let s=hk(a.at),n=s?.get("name").text();if(!s||!n)return;if(n===a.name)return t(s,"itself",{claim:n});let o=vk(e,a,n);if(!o)return;let[r,i]=[a,o].map(({at:g})=>ht(g)),c={claim:a.name,source:n},[l,d]=[r,i].map(g=>F(g.scalar()??""));if(l&&d&&M(l,d)<0){let g={...c,size:String(r.value),sourceSize:String(i.value)};return t(r,"smaller",g,{related:[{at:i,note:`the size of '${n}'`}]})}let[m,u]=[ea(a.at.get("spec")),ea(o.at.get("spec"))];if(m===u)return;let f=[{at:o.at.get("spec").get("volumeMode"),note:`'${n}' is of volume mode ${u}`}];t(a.at.get("spec").get("volumeMode"),"otherMode",{...c,mode:m,sourceMode:u},{related:f})}}}});function hk(e){let t=e.get("spec");return[t.get("dataSource"),t.get("dataSourceRef")].find(s=>s.get("kind").text()==="PersistentVolumeClaim"&&!s.get("namespace").exists)}function vk(e,t,a){let s=e.find("PersistentVolumeClaim",t.namespace,a),[n]=s;return s.length===1&&n&&e.sameNamespace(n,t)===!0?n:void 0}function am(e){let t=G(e),a=e.ofKind("PersistentVolumeClaim").filter(o=>o.at.get("spec").get("volumeName").exists),s=({at:o,resource:r})=>a.some(i=>(i.name!==r.name||i.namespace!==r.namespace)&&i.at.get("spec").get("volumeName").text()===o.get("spec").get("volumeName").text()&&(D(i,r)||e.sameNamespace(i,r)===!0)),n=yk(o=>Cs(e,o).length>0);return e.bindings.flatMap(o=>{let r=t(o.claim);if(!r||o.reasons.some(({code:d})=>d==="provisioner")||Vs(e,o))return[];let i=o.volume===void 0?o.candidates??[]:[o.volume];return o.state==="bound"?[{binding:o,claim:r,volumes:i,mayStay:!1}]:o.state==="race"?[{binding:o,claim:r,volumes:i,mayStay:o.mayStayPending===!0}]:o.state==="unknown"&&o.reasons.some(({code:d})=>d==="volume-not-found")&&s(r)?[{binding:o,claim:r,volumes:[ko(r)??""],mayStay:!0}]:o.state==="pending"&&r.template!==void 0&&n(r.template)?[{binding:o,claim:r,volumes:[],mayStay:!0}]:[]})}function sm(e){let t=new Map,a=o=>{let r=o;for(let i=t.get(r);i!==void 0&&i!==r;i=t.get(r))r=i;return t.set(o,r),r},s=new Map,n=({binding:o,claim:r})=>r.template?`template ${r.template.id}`:`claim ${o.claim.namespace}/${o.claim.name}`;for(let o of e){let r=s.get(o.volumes),i=r===void 0?o.volumes.map(c=>`volume ${c}`):[r];for(let c of i)t.set(a(c),a(n(o)));s.set(o.volumes,n(o))}return[...W(e,o=>a(n(o))).values()]}function ko({at:e}){return e.get("spec").get("volumeName").text()}function yk(e){let t=new Map;return a=>{let s=t.get(a.id)??e(a);return t.set(a.id,s),s}}var nm=p({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${Re(e.volumes,"volume")}${e.ofClass}: ${Sk(e.claims-e.volumes)} Pending`,named:e=>`claim '${e.claim}' names volume '${e.volume}', as does ${e.other}: a volume serves one claim`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let a of sm(am(e))){let s=a.findLast(({mayStay:y})=>y);if(!s)continue;let n=om(s.claim),o=[...new Set(a.flatMap(({volumes:y})=>y))],[r,i]=[bk(a),o.length],c={claims:r,volumes:i,ofClass:Gd(s.binding.class)},l={related:xk({graph:e,volumes:o,last:s,group:a})},d=r>i?void 0:wk(s,a);if(d&&t(n,"order",d,l),r<=i)continue;let m=a.every(({claim:y})=>y.template&&y.template.id===s.claim.template?.id),[u=""]=o,f=!m&&i===1&&a.every(({claim:y})=>ko(y)===u),g=s.claim.at.get("spec").get("volumeName"),v={claim:s.binding.claim.name,other:kk(s,a),volume:u};f?t(g,"named",v,l):t(n,m?"replicas":"claims",c,l)}}}}});function bk(e){let t=new Map(e.flatMap(({claim:{template:a}})=>a?[[a.id,a.replicas]]:[]));return e.filter(({claim:a})=>!a.template).length+[...t.values()].reduce((a,s)=>a+s,0)}function kk(e,t){let a=t.filter(i=>i!==e),[s]=a,{namespace:n,name:o}=s?.binding.claim??e.binding.claim,r=n===e.binding.claim.namespace?"":` in namespace '${n}'`;return a.length===1?`claim '${o}'${r}`:`${a.length} other claims`}function wk({binding:e},t){let a=e.candidates??[],s=t.filter(o=>o.binding!==e&&o.volumes.some(r=>a.includes(r))),[n]=s;if(!(!n||a.length===0||e.reasons.some(({code:o})=>o==="estimate")))return{claim:e.claim.name,rival:s.length===1?`claim '${n.binding.claim.name}'`:`one of ${s.length} other claims`,volume:a.length===1?`volume '${a[0]}'`:`one of ${a.length} volumes`}}function xk({graph:e,volumes:t,last:a,group:s}){let n=(c,l)=>{let d=K(e,c);return d?[S(d,l)]:[]},o=a.binding.reasons.filter(({volume:c})=>c!==void 0&&!t.includes(c)),r=new Set,i=s.filter(({claim:{template:c},binding:l})=>{let d=c?.id??l.claim.name;return l!==a.binding&&!r.has(d)&&r.add(d)});return[...t.slice(0,5).flatMap(c=>n(c,`volume '${c}'`)),...o.slice(0,3).flatMap(({volume:c,text:l})=>n(c,l)),...i.slice(0,5).map(({claim:c,binding:l})=>({at:c.template?c.template.set.at.get("spec").get("replicas"):om(c),note:c.template?`${Re(c.template.replicas,"replica")} of StatefulSet '${c.template.set.name}'`:`claim '${l.claim.name}'`}))]}function om({at:e,resource:t}){let a=e.get("metadata").get("name");return a.exists?a:t.at}function Sk(e){return`${e} ${e===1?"stays":"stay"}`}var wo="kubernetes.io/hostname";function Ga(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[wo]?!0:xo(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function xo(e){let t=e.get("nodeSelectorTerms").items(),[a]=t;return!a||t.length>1?!1:[...a.get("matchExpressions").items(),...a.get("matchFields").items()].some(s=>{let n=s.get("key").text();return(n===wo||n==="metadata.name")&&s.get("operator").text()==="In"&&s.get("values").texts().length===1})}function Os(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(s=>{let n=s.get("labelSelector").value;return s.get("topologyKey").text()===wo&&R(n)&&t.some(o=>te(n,o))})}var rm="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",Pk=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${rm}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${rm}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function $t(e){let t=Ms(e);if(t!=="")return Pk.find(({matches:a})=>a.test(t))?.gives}function Ns(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(Ms(e))}var Rk=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],Ck=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function im(e,t){let a=Ms(e);return t.some(s=>a===s||a.startsWith(`${s}/`))}function Ms(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function ta(e){return e.spec.get("volumes").items().flatMap(t=>{let a=t.get("name").text()??"",s=t.get("hostPath").get("path"),n=s.text()??"",o=e.containers.flatMap(c=>c.at.get("volumeMounts").items().filter(l=>l.get("name").text()===a).map(l=>({container:c.name,at:l})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(n)||o.length===0)return[];let r=o.filter(c=>c.at.get("readOnly").flag()!==!0),i={name:a,path:n,at:s,type:t.get("hostPath").get("type").text()??"",mounts:o,writable:r,isAgent:Ok(e)};return[{...i,rule:Vk(i,e)}]})}function Vk(e,t){let{path:a,isAgent:s}=e;return $t(a)!==void 0&&(!s||Ns(a))?"host-path-sensitive":s||im(a,Rk)?Ak(e,t)?"host-path-writable":void 0:Ga(t)?void 0:"host-path-volume"}function Ak({path:e,type:t,writable:a},s){return Ns(e)||im(e,Ck)||/OrCreate$|^Socket$|Device$/.test(t)||qk(e,s)?!1:a.some(n=>n.at.get("mountPropagation").text()!=="Bidirectional")}function qk(e,{resource:t,containers:a}){let s=Ms(e).split("/").at(-1)??"",n=[t.name,...a.map(({name:o})=>o)];return s.length>4&&n.includes(s)&&$t(e)===void 0}function Ok({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var cm=p({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec"),n=s.get("hostPath").get("path");!n.exists||s.get("nodeAffinity").get("required").exists||$t(n.text()??"")===void 0&&e(n,"anywhere",{volume:t,path:n.text()??""})}}}});var lm=p({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec").get("hostPath").get("path"),n=$t(s.text()??"");n!==void 0&&e(s,"volume",{volume:t,path:s.text()??"",gives:n})},workload(t){for(let{rule:a,name:s,path:n,at:o,mounts:r,writable:i,isAgent:c}of ta(t)){let l=a==="host-path-sensitive"?$t(n):void 0;if(l===void 0)continue;let d=i.length>0&&!Ns(n)?", writable":"",m=r.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(o,"exposed",{volume:s,path:n,how:d,gives:l},{related:m,...c?{severity:"info"}:{}})}}}}});var dm=p({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:a,name:s,path:n,at:o}of ta(t))a==="host-path-volume"&&e(o,"pod",{volume:s,path:n})}}}});var mm=p({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let a of ta(t)){let[s,...n]=a.rule==="host-path-writable"?a.writable:[];if(!s)continue;let o=s.at.get("readOnly"),r=[{at:a.at,note:`volume '${a.name}' is a path of the node`},...n.slice(0,4).map(i=>({at:i.at,note:`container '${i.container}' can change it, too`}))];e(o.exists?o:s.at,"writable",{container:s.container,path:a.path},{related:r})}}}}});var pm=p({id:"local-class-immediate",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Volumes of single nodes are bound before it is known where the pod runs",why:"By default a claim is bound as soon as it is created, to any volume that fits. When that volume is on a node without room for the pod, or two claims of one pod get volumes on two nodes, the pod stays Pending for good: a bound claim is not bound anew.",instead:"Write `volumeBindingMode: WaitForFirstConsumer` into the class. The field cannot be changed later: delete the class and create it again; claims and volumes stay.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#local","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{immediate:e=>`class '${e.class}' binds ${e.volumes} of certain nodes before the pod is placed: it lacks WaitForFirstConsumer`},examples:{bad:[{title:"a class for local disks without a binding mode",yaml:`
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
`}]},visit({graph:e,report:t}){return{StorageClass(a){let s=a.at.get("provisioner"),n=a.at.get("volumeBindingMode");if(s.text()!=="kubernetes.io/no-provisioner"||n.exists&&n.text()!=="Immediate")return;let o=Nk(e,a),r=o.filter(({at:d})=>d.get("spec").get("nodeAffinity").exists),i=o.length===0&&/(^|[-_.])local([-_.]|$)/.test(a.name);if(r.length===0&&!i)return;let c=r.slice(0,3).map(d=>({at:d.at.get("spec").get("nodeAffinity"),note:`where volume '${d.name}' is`})),l=r.length===0?"volumes":r.length===1?"1 volume":`${r.length} volumes`;t(n.exists?n:s,"immediate",{class:a.name,volumes:l},{related:c})}}}});function Nk(e,{name:t}){return e.ofKind("PersistentVolume").filter(a=>ce(a)===t)}var um=p({id:"local-volume-without-node",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A local volume does not say on which node it is",why:"A `local` volume is a disk or a folder of one node. Without `nodeAffinity` the scheduler could not send its pods there, so the API server refuses it: `Local volume requires node affinity`.",instead:"Add `nodeAffinity.required` with the host name of the node, as in `{ key: kubernetes.io/hostname, operator: In, values: [node-1] }`.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{missing:e=>`local volume '${e.volume}' (${e.path}) has no nodeAffinity: the API server refuses it`},examples:{bad:[{title:"a disk of some node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let s=a.get("spec").get("local"),n=a.get("spec").get("nodeAffinity");if(!s.exists||n.get("required").exists)return;let o=[{at:s.key,note:"the disk of one node"}];e(n,"missing",{volume:t,path:s.get("path").text()??""},{related:o})}}}});var fm=p({id:"provisioner-name-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A StorageClass names a provisioner that goes by another name",why:"A provisioner serves the classes that carry exactly its name, which it is told in a variable, an argument or its CSIDriver. For any other name the claims of the class wait forever: `Waiting for a volume to be created either by the external provisioner ...`.",instead:"Write the name that the provisioner is given into `provisioner` of the class. The field cannot be changed later: delete the class and create it again.",unless:"Another provisioner of that name runs in the cluster.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#provisioner","https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner#without-helm"]},messages:{similar:e=>`nobody serves provisioner '${e.provisioner}' (did you mean '${e.meant}'?): its claims wait`,other:e=>`nobody serves provisioner '${e.provisioner}', the one beside it is '${e.meant}'`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=$k(e),s=new Set(a.map(({name:r})=>r)),n=e.ofKind("StorageClass"),o=new Set(n.map(aa));for(let r of n.filter(i=>gm(aa(i)))){let i=aa(r),c=a.filter(({resource:y})=>e.areNear(y,r));if(s.has(i)||c.some(({name:y})=>y===void 0))continue;let l=c.filter(y=>y.name!==void 0),d=P(i,l,({name:y})=>y),m=d??Tk(r,{classes:n,known:l,provided:s,asked:o});if(!m)continue;let{name:u,at:f,resource:g}=m,v=[{at:f,note:`${h(g)} serves '${u}'`}];t(r.at.get("provisioner"),d?"similar":"other",{provisioner:i,meant:u},{related:v,severity:d?"error":"warning"})}}}}}),Mk=/^--?provisioner(?:-name)?=(.+)$/;function $k(e){let t=e.resources.filter(({group:s,kind:n})=>s==="storage.k8s.io"&&n==="CSIDriver"),a=e.workloads.flatMap(({containers:s,resource:n})=>s.flatMap(o=>{let r=o.at.get("env").items(),i=[...o.at.get("command").items(),...o.at.get("args").items()];return[...r.filter(c=>c.get("name").text()==="PROVISIONER_NAME").map(c=>({name:c.get("value").text(),at:c,resource:n})),...i.flatMap(c=>{let l=Mk.exec(c.text()??"")?.[1];return l===void 0?[]:[{name:l.includes("$")?void 0:l,at:c,resource:n}]})]}));return[...t.map(s=>({name:s.name,at:s.at,resource:s})),...a]}function aa(e){return e.at.get("provisioner").text()??""}function gm(e){return e!==""&&!e.startsWith("kubernetes.io/")}function Tk(e,{classes:t,known:a,provided:s,asked:n}){if(/(^|[./-])csi[./-]/.test(aa(e)))return;let o=a.filter(c=>D(c.resource,e)&&!n.has(c.name)),r=new Set(o.map(({name:c})=>c)),i=t.filter(c=>D(c,e)&&gm(aa(c))&&!s.has(aa(c)));return r.size===1&&i.length===1&&o[0]?.resource.kind!=="CSIDriver"?o[0]:void 0}function $s({at:e}){let[t,...a]=new Set(e.get("spec").get("accessModes").texts());return a.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var Dk=["nfs","hostPath","cephfs","glusterfs","azureFile"];function So({at:e}){return Dk.some(t=>e.get("spec").get(t).exists)}var Ik=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Ts(e,{volume:t,candidates:a,class:s}){let o=(t===void 0?a??[]:[t]).flatMap(i=>K(e,i)??[]);if(o.length>0)return o.every(i=>So(i)||xo(i.at.get("spec").get("nodeAffinity").get("required")));if(!s)return!1;let[r]=e.find("StorageClass","",s);return Ik.test(r?.at.get("provisioner").text()??s)}var hm=p({id:"replicas-share-claim",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"All replicas of a StatefulSet write to one claim",why:"A StatefulSet is there to give each replica a volume of its own, from `volumeClaimTemplates`. A claim under `volumes` of the pod is one and the same for all of them: the replicas of a database then write to the same files, and either refuse to start because of a lock or destroy the data.",instead:"Move the claim to `volumeClaimTemplates`, or mount it with `readOnly: true` where the replicas only read it. Programs that are made to share a folder belong in a Deployment.",unless:"The program shares the folder on purpose. A claim that only one node can mount is told by single-node-claim-shared; a StatefulSet that has templates, too, is left alone.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates","https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/"]},messages:{shared:e=>`the ${e.replicas} replicas of ${e.set} all write to claim '${e.claim}': none has a volume of its own`},examples:{bad:[{title:"three databases in one folder",yaml:`
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
`}]},visit({graph:e,report:t}){let a=G(e);return{StatefulSet(s){let n=e.workloadOf(s),o=n?.replicas??1;if(!(!n||o<2||s.at.get("spec").get("volumeClaimTemplates").items().length>0))for(let r of n.spec.get("volumes").items()){let i=r.get("persistentVolumeClaim"),c=i.get("claimName").text(),l=i.get("readOnly").flag()===!0?void 0:Lk(n,r.get("name").text());if(!c||!l||Ek(e,a({namespace:s.namespace,name:c})))continue;let d=[{at:s.at.get("spec").get("replicas"),note:h(s)},{at:l,note:"mounted for writing"}];t(i.get("claimName"),"shared",{replicas:o,set:h(s),claim:c},{related:d})}}}}});function Lk({containers:e},t){return e.flatMap(({at:s})=>s.get("volumeMounts").items()).find(s=>s.get("name").text()===t&&s.get("readOnly").flag()!==!0&&!s.get("subPathExpr").exists)}function Ek(e,t){let a=t&&$s(t);if(!t||!a)return!1;let s=e.bindingOf(t.resource.namespace,t.resource.name);return a==="ReadWriteOncePod"||!s||!Ts(e,s)}var ym=p({id:"reserved-volume-unused",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A volume is reserved for a claim that does not take it",why:"`claimRef` keeps all other claims from a volume, but does not make the claim fit: size, access modes and volume mode count all the same. The claim then takes another volume or a new, empty one, and the data on the reserved volume are not used. A claimRef without namespace matches no claim at all. One with the `uid` of an earlier claim makes the volume Released, and with `persistentVolumeReclaimPolicy: Delete` it is deleted.",instead:"Give `claimRef` the name and the namespace of the claim and nothing else, let the volume have the size and the modes that the claim asks for, and name the volume in `volumeName` of the claim.",unless:"The file is the record of a running cluster and is never applied to another one.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume"]},messages:{incomplete:e=>`volume '${e.volume}' is reserved${e.claim===""?"":` for '${e.claim}'`} without ${e.lacks} of the claim: no claim ever gets it`,earlier:e=>`volume '${e.volume}' is reserved for an earlier claim '${e.claim}' by its uid: a new one does not get it`,twice:e=>`volumes '${e.other}' and '${e.volume}' are reserved for claim '${e.claim}': it takes only one`,unfit:e=>`claim '${e.claim}' does not get volume '${e.volume}' reserved for it: ${e.why}`,passedOver:e=>`claim '${e.claim}' takes volume '${e.other}'${e.why}, not '${e.volume}' reserved for it`},examples:{bad:[{title:"a claim is not known by its name alone",yaml:`
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
`}]},visit({graph:e,report:t}){let a=G(e),s=new Map;return{PersistentVolume(n){let o=n.at.get("spec").get("claimRef");if(!o.exists)return;let[r,i]=[o.get("namespace").text()??"",o.get("name").text()??""],c={volume:n.name,claim:i};if(r===""||i==="")return t(o,"incomplete",{...c,lacks:r===""?"the namespace":"the name"});if(o.get("uid").text()){let k=n.at.get("metadata").get("uid").exists;return t(o.get("uid"),"earlier",c,k?{severity:"info"}:{})}let l=`${r}/${i}`,d=s.get(l)??n;if(s.set(l,d),d.name!==n.name&&D(d,n)){let k=[{at:d.at.get("spec").get("claimRef"),note:`volume '${d.name}' is reserved, too`}];return t(o,"twice",{...c,other:d.name},{related:k})}let m=e.bindingOf(r,i),u=m&&a(m.claim);if(!u||jk(m,n)||Rs(e,m.claim,[n.name]))return;let f=u.at.get("spec").get("volumeName");if(f.text()&&f.text()!==n.name)return b(f.text()??""," by its volumeName",f);let g=m.reasons.find(k=>k.volume===n.name),v=g&&Wk[g.code];if(v){let[k,x]=[v.asked(u),v.offered(n)],V=`asks for ${v.unit}${vm(k)}`,$=`it ${V}, the volume has ${vm(x)}`,ve=[{at:k,note:`claim '${i}' ${V}`}];return t(x,"unfit",{...c,why:$},{related:ve})}let y=K(e,m.volume);g?.code==="less-preferred"&&y&&b(y.name," of fewer access modes",y.at.get("spec").get("accessModes"));function b(k,x,V){let $=[{at:V,note:`claim '${i}' takes volume '${k}'`}];t(o,"passedOver",{...c,other:k,why:x},{related:$})}}}}});function jk({state:e,volume:t,candidates:a},{name:s}){return e==="pending"||t===s||a?.includes(s)===!0}var Wk={"too-small":{asked:({at:e})=>ht(e),offered:Xt,unit:""},"access-modes":{asked:({at:e})=>e.get("spec").get("accessModes"),offered:({at:e})=>e.get("spec").get("accessModes"),unit:""},"volume-mode":{asked:({at:e})=>e.get("spec").get("volumeMode"),offered:({at:e})=>e.get("spec").get("volumeMode"),unit:"volume mode "}};function vm(e){return Array.isArray(e.value)?e.texts().join(", "):String(e.value??(e.name==="volumeMode"?"Filesystem":""))}var km=p({id:"several-default-classes",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"More than one StorageClass is the default",why:"A claim without `storageClassName` gets the default class that was created last, and of those applied in one second the first by name. Which storage a claim is on then depends on the order of the files, and on who was here before.",instead:'Keep the annotation on one class and set it to `"false"` on the others.',unless:"The files are for different clusters, or a claim is meant to move to the new default class.",refs:["https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass"]},messages:{several:e=>`class '${e.class}' is the default, and so ${e.others}: the newest one counts`},examples:{bad:[{title:"the old default has been left as it was",yaml:`
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
`}]},visit({graph:e,report:t}){let a=[];return{StorageClass(s){let n=bm(s);if(!n)return;let o=a.some(({name:d})=>d===s.name),r=a.filter(d=>e.isComplete||D(d,s));a.push(s);let[i]=r;if(!i||o)return;let c=r.length===1?`is '${i.name}'`:`are ${r.length} others`,l=r.slice(0,5).flatMap(d=>{let m=bm(d);return m?[{at:m,note:`class '${d.name}' is the default, too`}]:[]});t(n,"several",{class:s.name,others:c},{related:l})}}}});function bm({at:e}){let t=e.get("metadata").get("annotations");return da.map(a=>t.get(a)).find(a=>a.text()==="true")}function wm(e,t,a){let s=a.flatMap(i=>{let c=e.workloadOf(i.from),l=e.sameNamespace(i.from,t.resource)===!0||i.from.file===t.resource.file&&i.from.namespace===t.resource.namespace;return c&&l&&Gk(i,t.resource)?[{workload:c,pods:Fk(e,c),at:i.at}]:[]}),n=t.template&&e.workloadOf(t.template.set),o=n?[{workload:n,pods:1,at:A(t)},...s]:s,r=new Set;return o.filter(({workload:{resource:i},pods:c})=>{let l=Po(i);return c>0&&!r.has(l)&&r.add(l)})}function Po({kind:e,namespace:t,name:a}){return`${e}/${t}/${a}`}function Gk({from:e,targets:t},a){if(t.length<=1)return!0;let[s]=ha(t,e);return s?.at.document===a.at.document}function Fk(e,{resource:t,replicas:a=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let s=e.referencesTo(t).flatMap(({from:n,state:o})=>n.visitable==="HorizontalPodAutoscaler"&&o==="resolved"?n.at.get("spec").get("maxReplicas").number()??1:[]);return a===0?0:Math.max(a,...s)}var xm=p({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let a=G(e),s=Yt(e),n=new Set;return{claim(o){let r=o.state==="pending"?void 0:a(o.claim),i=r&&$s(r);if(!i||i==="ReadWriteOnce"&&Ts(e,o))return;let c=Bk(wm(e,r,s(o.claim)));if(!c)return;let{at:l,code:d,user:m,pod:u,pods:f,other:g}=c,v=o.claim.name,b=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${i}`},...c.related],k=i==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&k==="warning")return t(l,"replicas",{claim:v,pods:f},{related:b});if(d==="several"&&k==="warning")return t(l,"several",{claim:v,user:m,other:g},{related:b});if(d!=="surge")return t(l,"onePod",{claim:v,pod:u},{related:b,severity:k});n.has(c.id)||(n.add(c.id),k==="error"?t(l,"onePod",{claim:v,pod:u},{related:b,severity:"warning"}):t(l,"surge",{claim:v,user:m},{related:b,severity:"info"}))}}}});function Bk(e){let[t]=e,a=e.find(({workload:o,pods:r})=>r>1&&!Ga(o)&&!Os(o,[o.labels]));if(a)return Ro({code:"replicas",user:a,users:e,pod:"a second pod of"});let s=e.filter(({workload:o})=>o.resource.kind==="CronJob"||!ye(o)),n=s.slice(1).find(o=>!Ga(o.workload)&&!zk(o,s));if(n&&s.some(({workload:o})=>!ye(o))){let o=s.find(r=>r!==n);return{...Ro({code:"several",user:n,users:e,pod:"a pod of"}),other:o?h(o.workload.resource):""}}return t&&e.length===1&&ka(t.workload,1)?Ro({code:"surge",user:t,users:e,pod:"the new pod of a rollout of"}):void 0}function Ro({code:e,user:{workload:t,pods:a,at:s},users:n,pod:o}){let r=h(t.resource),i=a===1/0?"the":`${a===t.replicas||t.resource.kind==="Job"?"":"up to "}${a}`,c=n.filter(l=>l.workload!==t);return{code:e,id:Po(t.resource),at:s,user:r,pods:`${i} pods of ${r}`,pod:`${o} ${r}`,other:"",related:c.slice(0,4).map(l=>({at:l.at,note:`${h(l.workload.resource)} mounts it, too`}))}}function zk(e,t){let a=t.filter(s=>s!==e);return Os(e.workload,a.map(({workload:s})=>s.labels))||a.every(s=>Os(s.workload,[e.workload.labels]))}var Sm=p({id:"storage-annotation-misused",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An annotation about a StorageClass does not do what it says",why:'Of the annotations that look as if they chose a class only `volume.beta.kubernetes.io/storage-class` does, and it wins over `storageClassName`. A class is the default when its annotation is exactly `"true"`; `"True"` and `"yes"` are nothing, and nobody reports it.',instead:'Name the class in `storageClassName`. Mark the default class with `storageclass.kubernetes.io/is-default-class: "true"`.',refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class","https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/"]},messages:{noEffect:e=>`annotation '${e.key}' has no effect: the class stays unset, not '${e.class}'`,overrides:e=>`the annotation chooses class '${e.annotated}', so that storageClassName '${e.field}' is not read`,notTrue:e=>`'${e.value}' does not make the class the default: only 'true' does`,unknown:e=>`'${e.key}' does nothing (did you mean '${e.meant}'?)`},examples:{bad:[{title:"an annotation that never was, and one that wins over the field",yaml:`
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
`}]},visit({report:e}){let t=a=>{let s=Uk(a);s?.code==="noEffect"&&e(s.at,"noEffect",{key:s.at.name,class:s.at.text()??""}),s?.code==="overrides"&&e(s.at,"overrides",{annotated:s.at.text()??"",field:s.field.text()??""},{related:[{at:s.field,note:"is not read"}]})};return{PersistentVolume:({at:a})=>t(a),PersistentVolumeClaim:({at:a})=>t(a),StatefulSet({at:a}){for(let s of a.get("spec").get("volumeClaimTemplates").items())t(s)},StorageClass({at:a}){let s=a.get("metadata").get("annotations").entries();if(!s.some(([n,o])=>Co(n)&&o.text()==="true"))for(let[n,o]of s){let r=o.text();if(r===void 0||r==="false"||r==="")continue;let i=Co(n)?void 0:Kk(n);Co(n)?e(o,"notTrue",{value:r}):i&&e(o.key,"unknown",{key:n,meant:i})}}}}});function Uk(e){let t=e.get("metadata").get("annotations"),a=e.get("spec").get("storageClassName"),s=t.get(ot);if(s.text()!==void 0)return a.text()!==void 0&&a.text()!==s.text()?{code:"overrides",at:s,field:a}:void 0;let n=qs(e);return n?{code:"noEffect",at:n,field:a}:void 0}var Vo=da;function Co(e){return Vo.includes(e)}function Kk(e){return/(^|\.)(kubernetes|k8s)\.io\/is-default-class$/.test(e)?Vo[0]:P(e,Vo,a=>a)}var Pm=p({id:"storage-class-misspelt",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A claim names a class that nothing has, but something has a similar one",why:'A class name is a plain text that claim, volume and StorageClass share. A claim whose class nobody has is accepted and stays Pending: `storageclass.storage.k8s.io "..." not found`.',instead:"Write the class as the StorageClass, or the volume, writes it.",unless:"The class exists in the cluster: list it under `storageClasses` of the configuration. When the run is complete, claim-stays-pending tells the same.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1"]},messages:{ofClass:e=>`nothing in the run has class '${e.class}', there is a StorageClass '${e.meant}'`,ofVolume:e=>`nothing in the run has class '${e.class}', volume '${e.volume}' has '${e.meant}'`},examples:{bad:[{title:"two letters have changed places",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=G(e),s=As(e),n=new Set;return{claim(o){let r=Hk(e,o)?a(o.claim):void 0;if(!r||!o.class||n.has(De(o,r)))return;n.add(De(o,r));let i=s(r.resource,o.class);if(!i)return;let{resource:c,class:l}=i,d=[S(c,`has class '${l}'`)],m={class:o.class,meant:l},u=Z(r.at);c.visitable==="StorageClass"?t(u,"ofClass",m,{related:d}):t(u,"ofVolume",{...m,volume:c.name},{related:d})}}}});function Hk(e,{state:t,class:a="",reasons:s}){return t!=="unknown"||!s.some(({code:n})=>n==="class-not-found")?!1:!e.isExternal("StorageClass","",a)&&!e.mayBeUnread(a)}var Rm=p({id:"volume-hidden-by-template",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A volume of a StatefulSet gives way to a claim template of the same name",why:"The StatefulSet replaces a volume of the pod template by the claim that it makes from the template of that name. The volume that is written there, a folder, a configuration or another claim, is never mounted, and nobody reports it.",instead:"Delete the one that is not meant, or give it another name.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{hidden:e=>`volume '${e.volume}' (${e.source}) is never mounted: the claim template of that name replaces it`},examples:{bad:[{title:"the data were to go to a shared claim once",yaml:`
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
`}]},visit({report:e}){return{StatefulSet({at:t}){let s=t.get("spec").get("volumeClaimTemplates").items().map(n=>n.get("metadata").get("name"));for(let n of t.get("spec").get("template").get("spec").get("volumes").items()){let o=n.get("name"),r=s.find(l=>l.text()!==void 0&&l.text()===o.text()),i=Jk(n);if(!r||i===void 0||n.get("persistentVolumeClaim").get("claimName").text()===r.text())continue;let c=[{at:r,note:"this claim template replaces it"}];e(o,"hidden",{volume:r.text()??"",source:i},{related:c})}}}}});function Jk({value:e}){return R(e)?Object.keys(e).find(t=>t!=="name"):void 0}var Cm=p({id:"volume-larger-than-claim",area:"storage",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A claim takes a volume that is many times larger than what it asks for",why:"A volume serves one claim. What the claim does not need of it nobody else gets, and a claim that needs the space finds the volume taken.",instead:"Ask for the size that the volume has, or write a volume of the size that is needed.",unless:"The disk cannot be had in another size. Network folders and folders of a node are left alone: nothing limits what is written there.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},options:{factor:{type:"integer",default:4,minimum:2,doc:"How many times larger the volume may be."}},messages:{larger:e=>`claim '${e.claim}' asks for ${e.asks} and takes all ${e.has} of volume '${e.volume}'`},examples:{bad:[{title:"one gibibyte of a hundred",yaml:`
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
`,options:{factor:10}}]},visit({graph:e,report:t,options:a}){let s=G(e),n=new Set;return{claim(o){let r=o.state==="bound"?K(e,o.volume):void 0,i=r&&s(o.claim);if(!r||So(r)||!i||n.has(De(o,i)))return;let c=Xt(r),l=ht(i.at);if(!_k(c.scalar()??"",l.scalar()??"",a.factor))return;n.add(De(o,i));let[d,m]=[String(l.value),String(c.value)],u=[{at:c,note:`volume '${r.name}' has ${m}`}];t(l,"larger",{claim:o.claim.name,asks:d,volume:r.name,has:m},{related:u})}}}});function _k(e,t,a){let[s,n]=[e,t].map(o=>F(o));return!s||!n||M(s,n)<=0?!1:Number(me(s))>Number(me(n))*a}var Am=p({id:"volume-mode-mismatch",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A block device is mounted as a folder, or a file system is taken as a device",why:"A claim of `volumeMode: Block` gives a raw device, any other a file system. The API server does not compare that with the pod; the kubelet does, and the pod stays in ContainerCreating with `volume ... has volumeMode Block, but is specified in volumeMounts`, or the other way round.",instead:"List a Block claim under `volumeDevices` with a `devicePath`, every other volume under `volumeMounts`, or change `volumeMode` of the claim before it is created.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"]},messages:{mounted:e=>`container '${e.container}' mounts volume '${e.volume}' as a folder, but ${e.claim} is a block device`,taken:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, but ${e.claim} is a file system`,noClaim:e=>`container '${e.container}' takes volume '${e.volume}' as a block device, which only a claim can be`},examples:{bad:[{title:"a raw device in volumeMounts",yaml:`
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
`}]},visit({graph:e,report:t}){let a=G(e);return{workload(s){let n=Qk(e,s,a);for(let{name:o,at:r}of s.containers){for(let i of Vm(r,"volumeMounts")){let c=i.text()??"",l=n.get(c);l?.mode==="Block"&&t(i,"mounted",{container:o,volume:c,claim:l.claim},{related:l.related})}for(let i of Vm(r,"volumeDevices")){let c=i.text()??"",l=n.get(c);l?.mode==="none"?t(i,"noClaim",{container:o,volume:c},{related:l.related,...w(s,e.minorVersion)}):l?.mode==="Filesystem"&&t(i,"taken",{container:o,volume:c,claim:l.claim},{related:l.related})}}}}}});function Qk(e,{spec:t,resource:a},s){let n=new Map;for(let r of t.get("volumes").items()){let i=r.get("name").text()??"",c=r.get("persistentVolumeClaim").get("claimName").text(),l=r.get("ephemeral").get("volumeClaimTemplate"),d=r.get("persistentVolumeClaim").exists||r.get("ephemeral").exists;l.exists?n.set(i,Ao(l,"its claim")):c?n.set(i,o(e,a,c)):!d&&r.entries().length>1&&n.set(i,{mode:"none",claim:"",related:[{at:r,note:`volume '${i}' is no claim`}]})}if(a.visitable!=="StatefulSet")return n;for(let r of qe(a)){let i=r,c=i.get("metadata").get("name").text()??"";n.set(c,Ao(i,"its claim template"))}return n;function o(r,i,c){let l=r.find("PersistentVolumeClaim",i.namespace,c),d=l.length===0?s({namespace:i.namespace,name:c}):void 0,m=d?[d]:l.map(v=>({at:v.at,resource:v})),[u,...f]=m.map(v=>v&&(r.sameNamespace(i,v.resource)===!0||i.file===v.resource.file)?Ao(v.at,`claim '${c}'`):{mode:"unknown",claim:"",related:[]});return u&&f.every(({mode:v})=>v===u.mode)?u:{mode:"unknown",claim:"",related:[]}}}function Ao(e,t){let a=e.get("spec").get("volumeMode"),s=a.text()==="Block",n=s?"a block device":a.exists?"a file system":"without volumeMode it is a file system";return{mode:s?"Block":"Filesystem",claim:t,related:[{at:a,note:n}]}}function Vm(e,t){return e.get(t).items().map(a=>a.get("name"))}var Om=p({id:"volume-out-of-reach",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod gets volumes that no node which it may run on can reach",why:"A claim of a class that binds at once, or one that names its volume, is bound without a look at the pod. When the volume is on other nodes than the pod asks for, or two volumes of one pod are on different nodes, the pod stays Pending with `node(s) had volume node affinity conflict`, and a bound claim is never bound anew.",instead:"Let the node selector of the pod and `nodeAffinity` of its volumes leave a common node. A class with `volumeBindingMode: WaitForFirstConsumer` chooses the volumes when the pod is placed.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#node-affinity","https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"]},messages:{elsewhere:e=>`volume '${e.volume}' is on nodes with ${e.nodes}, where ${e.pod} cannot run: it stays Pending`,apart:e=>`volumes '${e.other}' and '${e.volume}' of ${e.pod} are on different nodes: it stays Pending`},examples:{bad:[{title:"the pod is sent to one node, its volume is on another",yaml:`
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
`}]},visit({graph:e,report:t}){let a=G(e),s=Yt(e),n=e.ofKind("PersistentVolume").some(({at:r})=>r.get("spec").get("nodeAffinity").exists),o=E(()=>Js(e.storage.nodes));return{workload(r){let{resource:i,spec:c}=r,l=n?Zk(e,r,o()):void 0;if(!l)return;let{volume:d,other:m}=l,u={namespace:i.namespace,name:l.claim},g=s(u).find(({from:b})=>b===i)?.at??a(u)?.at.get("metadata").get("name")??c,v=i.kind==="Pod"?h(i):`the pod of ${h(i)}`,y={at:qm(d),note:`where volume '${d.name}' is`};if(m){let b=[{at:qm(m),note:`where volume '${m.name}' is`},y];t(g,"apart",{pod:v,volume:d.name,other:m.name},{related:b})}else{let b=[y,{at:Xk(r),note:"where the pod may run"}];t(g,"elsewhere",{pod:v,volume:d.name,nodes:ew(d)},{related:b})}}}}});function Zk(e,{resource:t},a){for(let s of _a(t.at.value,t.namespace)){let n=a(s);if(s.nodeName!==void 0||n.length===0)continue;let o=n,r;for(let i of s.claims){let c=Yk(e,t,i),l=c&&wt(c.at.value)?.nodeAffinity;if(!l)continue;o=o.flatMap(m=>m.narrow(l));let d=n.some(m=>m.narrow(l).length>0);if(o.length===0)return{claim:i,volume:c,other:d?r:void 0};r=c}}}function Yk(e,t,a){let{state:s,volume:n}=e.bindingOf(t.namespace,a)??{},o=e.find("PersistentVolumeClaim",t.namespace,a),r=o.every(i=>e.sameNamespace(i,t)===!0);if(!(s!=="bound"||n===void 0||!r||o.length>1))return e.find("PersistentVolume","",n).length>1?void 0:K(e,n)}function qm(e){return e.at.get("spec").get("nodeAffinity")}function Xk({spec:e}){let t=e.get("nodeSelector");return t.exists?t:e.get("affinity")}function ew(e){return(wt(e.at.value)?.nodeAffinity?.nodeSelectorTerms??[]).map(({matchExpressions:s,matchFields:n})=>re({matchExpressions:[...s??[],...n??[]]})).join(" or ")}var Mm=p({id:"volumes-share-storage",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Two volumes are the same disk or the same folder",why:"Each volume is bound to a claim of its own, and the programs behind the claims believe that they are alone. Two databases in one folder destroy the data of each other; a disk that a node knows under two names is often not attached at all. Most often a volume was copied and its path forgotten.",instead:"Give each volume a disk or a folder of its own. To share one on purpose, let the pods share one claim.",unless:"Namespaces share a network folder, which takes a volume each. A pair of which one says ReadWriteMany or ReadOnlyMany is therefore told as advice only.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding"]},messages:{same:e=>`volumes '${e.other}' and '${e.volume}' are the same storage: ${e.storage}`},examples:{bad:[{title:"a copy whose path was forgotten",yaml:`
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
`}]},visit({graph:e,report:t}){let a=new Map;return{PersistentVolume(s){let n=Nm(s);if(!n)return;let o=a.get(n.id)??[];a.set(n.id,[...o,s]);let r=o.find(c=>c.name!==s.name&&(e.isComplete||D(c,s)));if(!r)return;let i=[s,r].some(sw);t(n.at,"same",{volume:s.name,other:r.name,storage:n.words},{related:[{at:Nm(r)?.at??r.at,note:`volume '${r.name}'`}],...i?{severity:"info"}:{}})}}}}),tw={csi:["driver","volumeHandle"],nfs:["server","path"],local:["path"],hostPath:["path"],awsElasticBlockStore:["volumeID"],gcePersistentDisk:["pdName"],azureDisk:["diskURI"],cinder:["volumeID"],vsphereVolume:["volumePath"],iscsi:["targetPortal","iqn","lun"],rbd:["pool","image"],cephfs:["path"]},aw=["local","hostPath"];function Nm({at:e}){let t=e.get("spec");for(let[a,s]of Object.entries(tw)){let n=t.get(a);if(!n.exists)continue;let o=s.map(l=>String(n.get(l).scalar()??"").replace(/(.)\/+$/,"$1"));if(o.some(l=>l===""||l.includes("$")||l.includes("<")))return;let r=JSON.stringify(n.get("monitors").value??""),i=aw.includes(a)?JSON.stringify(wt(e.value)?.nodeAffinity??""):"",c=n.get(s.at(-1)??"");return{id:[a,...o,r,i].join(`
`),words:`${a} ${o.join(" ")}`,at:c}}}function sw({at:e}){let t=e.get("spec").get("accessModes").texts();return t.includes("ReadWriteMany")||t.includes("ReadOnlyMany")}var nw={string:"a text",boolean:"true or false",int32:"a whole number",int64:"a whole number",double:"a number",time:"a point in time",bytes:"a text in base64",quantity:"a quantity","int-or-string":"a whole number or a text",any:"any value",list:"a list",mapping:"a mapping",object:"a mapping"};function $m(e){return nw[e]}function ow(e){return Array.isArray(e)?"a list":typeof e=="object"?"a mapping":typeof e=="string"?e===""?"an empty text":`the text '${le(e)}'`:typeof e=="number"?`the number ${e}`:String(e)}function Tm(e,t){let a=typeof e=="boolean"&&!/^(true|false)$/i.test(t),s=typeof e=="number"&&/^[-+]?(0[0-9box][0-9a-fA-F_]*|[0-9]+_[0-9_]*)$/.test(t);return a||s?`'${t}', which kubectl reads as ${e}`:ow(e)}function le(e,t=40){let a=String(e).replace(/\s+/g," ");return a.length<=t?a:`${a.slice(0,t-3)}...`}function qo({least:e,most:t,above:a,below:s}){return e!==void 0&&t!==void 0?`from ${e} to ${t}`:a!==void 0?`more than ${a}`:s!==void 0?`less than ${s}`:e===void 0?`at most ${t}`:`at least ${e}`}function Y({isLate:e}){return e?{severity:"warning"}:{}}var Dm=p({id:"field-choice-invalid",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several fields are set of which one is allowed, or none of which one is needed",why:"The API server refuses the object: `may not specify more than 1 volume type`, `must specify one of`. Where a `type` says which field belongs to it, every other one is refused.",instead:"Keep the one that is meant.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{several:e=>`${e.set} exclude each other in ${e.owner}`,none:e=>`nothing is set in ${e.owner}: it needs ${e.known}`,other:e=>`${e.set} does not go with ${e.by} '${e.value}'`,lacking:e=>`${e.by} '${e.value}' needs '${e.chosen}'${e.instead}`},examples:{bad:[{title:"a volume of two kinds, and a variable from nowhere",yaml:`
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
`}]},visit({report:e}){return{structure(t){let a=Y(t),{at:s}=t;if(t.code==="several-of"&&e(s,"several",{owner:t.owner,set:Oo(t.set,"and")},a),t.code==="none-of"&&e(s,"none",{owner:t.owner,known:Oo(t.known,"or")},a),t.code!=="wrong-choice")return;let{by:n,value:o,chosen:r,set:i,isLacking:c}=t,l=Oo(i,"and");c?e(s,"lacking",{by:n,value:o,chosen:r,instead:i.length>0?`, not ${l}`:""},a):e(s,"other",{by:n,value:o,set:l},a)}}}});function Oo(e,t){let a=e.map(s=>`'${s}'`);return a.join().length<=60?Ge(a,t):`${t==="or"?"one of ":""}${a.slice(0,3).join(", ")} and ${e.length-3} more`}var Im=p({id:"field-missing",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A field without which the object is refused",why:"The API server refuses the object: `Required value`. An empty text, an empty list and null count as missing, too. A StatefulSet whose template lacks something is taken before Kubernetes 1.34, and then none of its pods can be made.",instead:"Write the field. Where it stands in the file already, look at its indentation.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{missing:e=>`missing '${e.field}', which ${e.owner} needs`,empty:e=>`'${e.field}' is empty, but ${e.owner} needs it`},examples:{bad:[{title:"containers without the image, ports without the number",yaml:`
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
`}]},visit({report:e}){return{structure(t){if(t.code!=="missing-field")return;let{at:a,field:s,owner:n,isEmpty:o}=t;e(a,o?"empty":"missing",{field:s,owner:n},Y(t))}}}});var Lm=p({id:"field-of-other-version",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A field that the chosen version of Kubernetes does not have",why:"An older API server does not know a field that came later, and a newer one has forgotten what was taken out. kubectl then has it refuse the object: `unknown field`; other clients lose the field without a word.",instead:"Leave the field out, or choose the version of the cluster with `--kubernetes-version`.",refs:["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"]},messages:{young:e=>`'${e.field}' came with Kubernetes 1.${e.since}, and 1.${e.target} does not know it`,gone:e=>`'${e.field}' went after Kubernetes 1.${e.until}, and 1.${e.target} does not know it`},examples:{bad:[{title:"a field that was taken out",yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{structure(a){let{at:s,field:n}=a;a.code==="field-too-new"&&e(s,"young",{field:n,since:a.since,target:t}),a.code==="field-gone"&&e(s,"gone",{field:n,until:a.until,target:t})}}}});var Em=p({id:"field-unknown",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A field that its kind does not have",why:"kubectl has the API server refuse the whole object: `strict decoding error: unknown field`. Clients that do not ask for this, such as Helm, Argo CD and Flux in many versions, lose the field without a word: limits that limit nothing, a probe that never runs.",instead:"Correct the spelling, capitals included, or the indentation: most unknown fields stand one level too far left or right.",refs:["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation","https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{unknown:e=>`'${e.field}' is no field of ${e.owner}${N(e.meant)}`,belongs:e=>`'${e.field}' is no field of ${e.owner}: it belongs ${e.belongs===""?"at the top level":`under '${e.belongs}'`}`},examples:{bad:[{title:"slips of the pen, and fields at the wrong level",yaml:`
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
`}]},visit({report:e}){return{structure(t){if(t.code!=="unknown-field")return;let{at:a,owner:s,meant:n,belongs:o}=t,r=le(t.field);o===void 0?e(a,"unknown",{field:r,owner:s,meant:n}):e(a,"belongs",{field:r,owner:s,belongs:o})}}}});var jm=p({id:"list-item-repeated",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An entry of a list has what another entry has already",why:"The API server refuses the object: `Duplicate value`. Containers, volumes and ports are found by their names, and what is mounted at a path hides what was mounted there before.",instead:"Rename one of the two, or take it out.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"]},messages:{repeated:e=>`'${e.value}' stands in '${e.field}' already`},examples:{bad:[{title:"two volumes of one name",yaml:`
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
`}]},visit({report:e}){return{structure(t){if(t.code!=="repeated-item")return;let{at:a,field:s,value:n,before:o}=t,r=[{at:o,note:"the same"}];e(a,"repeated",{value:le(n),field:s},{related:r,...Y(t)})}}}});var Wm=p({id:"placeholder-left",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A value that was to be filled in still holds its placeholder",why:"Manifests that are copied from a reference hold `<name>` or the name of a type, such as `string`, where a value belongs. The API server refuses the object for it.",instead:"Put the real value there.",unless:"The file is a template that something fills in: leave it out in `.kubeworthyignore`.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{left:e=>`${e.field} still holds the placeholder '${e.value}'`},examples:{bad:[{title:"what documentation left open",yaml:`
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
`}]},visit({report:e}){return{structure(t){if(t.code!=="left-placeholder")return;let{at:a,field:s,value:n}=t;e(a,"left",{field:s,value:le(n)},Y(t))}}}});var Gm=p({id:"type-missing",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An object lacks its kind or its API version",why:"kubectl refuses the document: `kind not set`, `apiVersion not set`. Nothing else of it can be checked.",instead:"Write both. A misspelt key counts as missing: look at the first lines.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields"]},messages:{kind:e=>`the object of ${e.apiVersion} has no 'kind'`,apiVersion:e=>`the ${e.kind} has no 'apiVersion': write '${e.meant}'`},examples:{bad:[{title:"one of the two",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="half-typed")return;let s={file:a,span:t.span};t.kind===void 0?e(s,"kind",{apiVersion:t.apiVersion}):e(s,"apiVersion",{kind:t.kind,meant:t.apiVersion})}}}});var Bm=p({id:"value-malformed",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A name, an address or another text that is not spelt as its field asks",why:"The API server refuses the object: `Invalid value`. Names of objects become names in DNS and parts of paths, so most of them allow lower case letters, digits and dashes only; labels, keys, addresses and ports have rules of their own.",instead:"Spell it as the message says.",unless:"A text with a variable such as `${NAME}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"]},messages:{value:e=>Fm(`${e.field} '${e.value}' is not ${e.is}`,e.meant===void 0?`: ${e.spelling}`:N(e.meant)),key:e=>Fm(`key '${e.value}' of ${e.field} is not ${e.is}`,`: ${e.spelling}`)},examples:{bad:[{title:"names with capitals and underscores",yaml:`
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
`}]},visit({report:e}){return{structure(t){if(t.code==="malformed-key"){let{at:c,field:l,value:d,format:m}=t,u={field:l,value:le(d),is:m.is,spelling:m.spelling};e(c,"key",u,Y(t))}if(t.code!=="malformed"||t.formatName==="quantity")return;let{at:a,field:s,value:n,format:o}=t,r=o.meant?.(n),i={field:s,value:le(n),is:o.is,spelling:o.spelling,meant:r};e(a,"value",i,Y(t))}}}});function Fm(e,t){return e.length+t.length<=120?e+t:e}var zm=p({id:"value-not-allowed",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A value that is none of those a field can have",why:"The API server refuses the object: `Unsupported value`. Capitals count.",instead:"Write one of the values that the message names. Some came with a later version of Kubernetes only.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{unknown:e=>`${e.field} '${e.value}' is not allowed: it must be ${e.allowed}`,meant:e=>`${e.field} '${e.value}' is not allowed${N(e.meant)}`},examples:{bad:[{title:"wrong capitals, and a value of another field",yaml:`
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
`}]},visit({report:e}){return{structure(t){if(t.code!=="not-allowed")return;let{at:a,field:s,allowed:n}=t,o=n.map(String),r=L(String(t.value),o),i=le(t.value);r!==void 0?e(a,"meant",{field:s,value:i,meant:r},Y(t)):e(a,"unknown",{field:s,value:i,allowed:rw(o)},Y(t))}}}});function rw(e){let t=e.map(a=>`'${a}'`);return t.join().length<=60?Ge(t,"or"):`${t.slice(0,3).join(", ")} or one of ${e.length-3} more`}var Um=p({id:"value-out-of-range",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A number that is too small or too large, or a list of a wrong length",why:"The API server refuses the object: `must be greater than or equal to`. What does not fit into 32 bits it cannot even read.",instead:"Choose a number within the bounds that the message names.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{value:e=>`${e.field} is ${e.value}, but must be ${e.bounds}`,count:e=>`${e.field} has ${e.count}, but must have ${e.bounds}`},examples:{bad:[{title:"a port that does not exist, and less than no replicas",yaml:`
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
`}]},visit({report:e}){return{structure(t){let{at:a,field:s}=t;if(t.code==="out-of-range"){let n={field:s,value:le(t.value),bounds:qo(t.bounds)};e(a,"value",n,Y(t))}if(t.code==="item-count"){let n=t.count===0?"no entries":Re(t.count,"item");e(a,"count",{field:s,count:n,bounds:qo(t.bounds)},Y(t))}}}}});var Km=p({id:"value-type-wrong",area:"structure",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A value of another type than its field has",why:"The API server cannot read the object at all: `cannot unmarshal string into Go struct field`. Plain `yes`, `on` and `1.10` are no texts in YAML but a truth value and a number, and `'8080'` in quotes is no number. An entry of a list that is null becomes an empty one.",instead:"Put texts in quotes that look like a number or a truth value, and take the quotes from numbers. Write a list with a dash before each entry.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/","https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"]},messages:{wrong:e=>`'${e.field}' is ${e.found}, but must be ${e.expected}${e.hint}`,empty:e=>`an entry of '${e.field}' is null: a dash without a value`},examples:{bad:[{title:"numbers and truth values where texts belong, and the reverse",yaml:`
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
`}]},visit({report:e,textAt:t}){return{structure(a){if(a.code==="null-item"&&e(a.at,"empty",{field:a.field},{severity:"warning"}),a.code!=="wrong-type")return;let{at:s,field:n,value:o,expected:r}=a;e(s,"wrong",{field:n,found:Tm(o,t(s)),expected:$m(r),hint:iw(o,r)})}}}});function iw(e,t){return(t==="string"||t==="bytes")&&(typeof e=="number"||typeof e=="boolean")?": put it in quotes":typeof e=="string"&&/^-?\d+(\.\d+)?$/.test(e)&&/^int|double/.test(t)||t==="boolean"&&(e==="true"||e==="false")?": take the quotes away":""}var Hm=p({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s,until:n=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(n)?e(a,"expired",{rule:s,until:n}):e(a,"noDate",{rule:s,until:n}))}}}});var Jm=p({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="forbidden"&&e(a,"forbidden",{rule:s})}}}});var _m=p({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s,meant:n}){if(t==="unknown-rule"){if(s==="")return e(a,"none");e(a,"unknown",{rule:s,meant:N(n)})}}}}});var Qm=p({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="unused"&&e(a,"unused",{rule:s})}}}});var Zm=p({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:s}){t==="without-reason"&&e(a,"noReason",{rule:s})}}}});var Ym=p({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="alias-bomb"&&e({file:a,span:t.span},"tooMany",{count:t.count})}}}});var Xm=p({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  labels:
    canary: on # expect: text
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          env:
            - name: DEBUG
              value: yes # expect: text
`},{title:"a version as an annotation, and a port with a leading zero",yaml:`
apiVersion: cert-manager.io/v1
kind: Issuer
metadata:
  name: shop
  annotations:
    release: 0204 # expect: text
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
`}]},visit({report:e,textAt:t,documentText:a}){let s;return{resource(n){let{document:o}=n.at;if(s?.document!==o&&(s={document:o,isSuspicious:cw.test(a(n))}),!!s.isSuspicious)for(let r of No(n.at)){let i=t(r),c=typeof r.value=="boolean"&&!/^(true|false)$/i.test(i);if(!c&&!lw(r.value,i))continue;let l={written:`'${i}'`,read:dw(r.value,i)};pw(r,n)?ee(n.apiVersion,n.kind)||e(r,"text",l,{severity:"error"}):!c&&!/mode$/i.test(r.name)&&e(r,"number",l)}}}}}),cw=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function lw(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function dw(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function No(e){return Array.isArray(e.value)?e.items().flatMap(No):R(e.value)?e.entries().flatMap(([,t])=>No(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var mw=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function pw(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let a=e.path.at(-2);return mw.has(a)?!0:a==="data"?t.kind==="ConfigMap"||t.kind==="Secret":a==="selector"?t.kind==="Service"||t.kind==="ReplicationController":a==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var ep=p({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="anchor")return;let s={file:a,span:t.span},{name:n,problem:o}=t;if(o==="wildcard")return e(s,"wildcard",{text:n.startsWith("*")?n:`*${n}`});if(o==="in-itself")return e(s,"inItself",{name:n});if(o==="merge")return e(s,"merge");let r=L(n,t.known);e(s,"unknown",{name:n,meant:r===void 0?"":` (did you mean '*${r}'?)`})}}}});var tp=p({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`put '---' before this line, or ${e.second} that begins here overwrites ${e.first} before it`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="missing-separator"&&e({file:a,span:t.span},"missing",{second:`the ${t.second}`,first:t.first===t.second?"the one":`the ${t.first}`})}}}});var ap=p({id:"duplicate-key",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word, and the API server takes what is left. Kustomize, and with it Flux, refuses the file; other tools keep the first value.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="duplicate-key")return;let s={at:{file:a,span:t.before},note:"the value here is dropped"};e({file:a,span:t.span},"twice",{key:t.key},{related:[s]})}}}});var sp=p({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,a){t.code==="unreadable"&&e({file:a,span:t.span},"unreadable",{reason:t.reason})}}}});var np=p({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="blank")return;let{span:s,character:n,isLineEnd:o}=t;e({file:a,span:s},o?"lineEnd":"blank",{character:n})}}}});var op=p({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="unclosed-quote"&&e({file:a,span:t.span},"open",{quote:t.quote})}}}});var rp=p({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="tab"&&e({file:a,span:t.span},uw[t.before])}}}}),uw={content:"tab",nothing:"nothing",item:"item"};var ip=p({id:"template-mark",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A file is a template, not YAML, and is not linted",why:"Marks of a template engine stand where YAML wants a value. What they stand in can only be read after it was rendered; `kubectl` refuses it. It is told once for a file.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML, and is not linted: lint what its engine renders"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="template"&&e({file:a,span:t.span},"template")}}}});var cp=p({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){let s={file:a,span:t.span};t.code==="refused"&&e(s,fw[t.problem]),t.code==="invalid"&&e(s,"invalid",{reason:t.reason,hint:t.hint})}}}}),fw={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};function Ds({kind:e},t,a){let s=t.use;for(let n=0;s!==void 0&&n<5;n++){let[o="",r=e]=s.split(" "),i=ee(o,r);if(i&&!(i.removed!==void 0&&a>=i.removed))return{apiVersion:o,kind:r};s=i?.use}}function lp(e,t){let a=gw[`${e} ${t.kind}`];return a===void 0?"":`; ${a}`}var gw={"extensions/v1beta1 Ingress":"backends and pathType change","networking.k8s.io/v1beta1 Ingress":"backends and pathType change","extensions/v1beta1 Deployment":"'spec.selector' is required","apps/v1beta1 Deployment":"'spec.selector' is required","apps/v1beta2 Deployment":"'spec.selector' is required","extensions/v1beta1 DaemonSet":"'spec.selector' is required","apps/v1beta2 DaemonSet":"'spec.selector' is required","apps/v1beta1 StatefulSet":"'spec.selector' is required","apps/v1beta2 StatefulSet":"'spec.selector' is required","extensions/v1beta1 ReplicaSet":"'spec.selector' is required","policy/v1beta1 PodDisruptionBudget":"an empty selector selects all pods","apiextensions.k8s.io/v1beta1 CustomResourceDefinition":"each version needs a schema","autoscaling/v2beta1 HorizontalPodAutoscaler":"targets move into 'target'","admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration":"'sideEffects' is required","admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration":"'sideEffects' is required","certificates.k8s.io/v1beta1 CertificateSigningRequest":"'signerName' and 'usages' are required"};var dp=p({id:"api-version-deprecated",area:"version",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"An API version that a later version of Kubernetes will not serve",why:"The API server takes the object and warns. After the upgrade that the message names, the same manifest is refused.",instead:"Write the newer API version: the cluster serves both, and they are the same object.",refs:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/","https://kubernetes.io/docs/reference/using-api/deprecation-policy/"]},messages:{until:e=>`${e.apiVersion} ${e.kind} is deprecated and goes with Kubernetes 1.${e.removed}${e.use}`,open:e=>`${e.apiVersion} ${e.kind} is deprecated since Kubernetes 1.${e.deprecated}${e.use}`},examples:{bad:[{title:"served today, gone tomorrow",minorVersion:23,yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{resource(a){let{kind:s,apiVersion:n}=a,o=ee(n,s);if(o?.deprecated===void 0||t<o.deprecated)return;let{removed:r,deprecated:i}=o;if(r!==void 0&&t>=r)return;let c=Ds(a,o,t),l=c?`: use '${c.apiVersion}'${c.kind===s?"":` ${c.kind}`}`:"",d=a.at.get("apiVersion");r===void 0?e(d,"open",{kind:s,apiVersion:n,deprecated:i,use:l}):e(d,"until",{kind:s,apiVersion:n,removed:r,use:l})}}}});var mp=p({id:"api-version-removed",area:"version",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An API version that the chosen version of Kubernetes does not serve",why:"The API server knows no such resource: `no matches for kind`. Nothing of the object is created, and Helm cannot even upgrade a release that once had it.",instead:"Write the API version that the message names, and change what it says must change with it: a new version often has other fields, too.",refs:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/","https://kubernetes.io/docs/reference/using-api/deprecation-policy/"]},messages:{removed:e=>`${e.apiVersion} ${e.kind} was removed in Kubernetes 1.${e.removed}: use ${e.use}${e.changes}`,ended:e=>`${e.apiVersion} ${e.kind} was removed in Kubernetes 1.${e.removed}, and nothing took its place`,young:e=>`${e.apiVersion} ${e.kind} came with Kubernetes 1.${e.since}, and 1.${e.target} does not serve it`},examples:{bad:[{title:"manifests of another time",yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{resource(a){let s=ee(a.apiVersion,a.kind);if(!s)return;let{kind:n,apiVersion:o}=a,r=vw(a);if(hw(s,t)){let i=s.removed,c=Ds(a,s,t);c?e(r,"removed",{kind:n,apiVersion:o,removed:i,...yw(c,n,o)}):e(r,"ended",{kind:n,apiVersion:o,removed:i})}else s.since!==void 0&&t<s.since&&e(r,"young",{kind:n,apiVersion:o,since:s.since,target:t})}}}});function hw(e,t){return e.removed!==void 0&&t>=e.removed}function vw({at:e}){return e.get("apiVersion")}function yw(e,t,a){return{use:e.kind===t?`'${e.apiVersion}'`:`'${e.apiVersion}' ${e.kind}`,changes:lp(a,e)}}var pp=p({id:"kind-unknown",area:"version",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A kind that its API version does not have",why:"The API server knows no such resource: `no matches for kind`. The groups of Kubernetes itself hold the kinds of Kubernetes only, in exactly this spelling.",instead:"Correct the kind or the API version; `kubectl api-resources` lists both.",unless:"Kinds of groups that Kubernetes does not have itself are custom resources, and left alone.",refs:["https://kubernetes.io/docs/reference/using-api/#api-groups","https://kubernetes.io/docs/reference/kubernetes-api/"]},messages:{elsewhere:e=>`${e.apiVersion} has no kind '${e.kind}': its API version is '${e.meant}'`,misspelt:e=>`${e.apiVersion} has no kind '${e.kind}' (did you mean '${e.meant}'?)`,unknown:e=>`${e.apiVersion} has no kind '${e.kind}'`},examples:{bad:[{title:"the wrong group, the wrong version, wrong capitals",yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{resource(a){let{apiVersion:s,kind:n,group:o}=a;if(ee(s,n)||n.endsWith("List")||bw.has(n))return;let r=ie.has(o);if(!r&&!(vt(n)&&L(o,ie)!==void 0))return;let i=a.at,c=Dn(n,t),l=r?c:c.filter(u=>u.startsWith(`${L(o,ie)}/`)),d=l.find(u=>Dt(u).group===o)??l[0];if(d!==void 0&&e(i.get("apiVersion"),"elsewhere",{kind:n,apiVersion:s,meant:d}),d!==void 0||!r)return;let m=L(n,zs(s));m===void 0?e(i.get("kind"),"unknown",{kind:n,apiVersion:s}):e(i.get("kind"),"misspelt",{kind:n,apiVersion:s,meant:m})}}}}),bw=new Set(["DeleteOptions","EphemeralContainers","PodMetrics","Scale","SerializedReference","Status","TokenRequest","BuildConfig","Build","DeploymentConfig","Group","Identity","Image","ImageStream","ImageStreamTag","NetNamespace","OAuthClient","Project","ProjectRequest","Route","SecurityContextConstraints","Template","User"]);var up=p({id:"container-field-forbidden",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container has a field that containers of its kind may not have",why:"An init container ends before the others start: nobody could ask whether it is alive or ready. Before Kubernetes 1.35, a restart policy of its own is for sidecars alone. Ephemeral containers are added to a pod that runs, by `kubectl debug`. The API server refuses the pod.",instead:"Take probes and hooks away from init containers, or make it a sidecar with `restartPolicy: Always`. Set the restart policy of other containers for the whole pod.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#differences-from-regular-containers","https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/","https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/"]},messages:{onInit:e=>`init container '${e.container}' cannot have a ${e.field} without 'restartPolicy: Always'`,policy:e=>`container '${e.container}' cannot have restartPolicy '${e.policy}': before Kubernetes 1.35 it is for init containers`,initPolicy:e=>`init container '${e.container}' has restartPolicy '${e.policy}': before Kubernetes 1.35 only 'Always' is allowed`,ephemeral:"ephemeral containers are added to a running pod, and cannot stand in its manifest"},examples:{bad:[{title:"probes and hooks of what is over soon",yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{workload(s){let n=s.spec.get("ephemeralContainers");n.items().length>0&&e(n.key,"ephemeral",w(s,t))},container(s,n){let o=w(n,t);s.role==="init"&&a(s,o);let r=s.at.get("restartPolicy");if(t>=kw||!r.text())return;let i={container:s.name,policy:r.text()??""};s.role==="container"&&e(r,"policy",i,o),s.role==="init"&&e(r,"initPolicy",i,o)}};function a({at:s,name:n},o){for(let{field:r,since:i}of ww){let c=s.get(r);c.exists&&t>=i&&e(c.key,"onInit",{field:r,container:n},o)}}}}),kw=35,ww=[{field:"lifecycle",since:0},{field:"livenessProbe",since:0},{field:"readinessProbe",since:0},{field:"startupProbe",since:0},{field:"resizePolicy",since:33}];var fp=p({id:"container-name-taken",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An init container has the name of another container of its pod",why:"Logs, metrics and the status of a pod know containers by their names alone, so that the API server refuses a name that an init container and a container share.",instead:"Give one of the two another name.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior"]},messages:{taken:e=>`'${e.name}' is the name of an init container and of a container of the same pod`},examples:{bad:[{title:"a migration under the name of the program",yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{workload(a){let s=o=>o==="init"||o==="sidecar",n=a.containers.filter(({role:o})=>o==="container");for(let{role:o,name:r,at:i}of a.containers){let c=s(o)&&r!==""?n.find(d=>d.name===r):void 0;if(!c)continue;let l=[{at:c.at.get("name"),note:"the container"}];e(i.get("name"),"taken",{name:r},{related:l,...w(a,t)})}}}}});var gp=p({id:"container-port-repeated",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A port of a pod is declared twice, or an address of the node without a port",why:"All containers of a pod share one network: of two that listen on the same port only one can start. Two entries of one number also confuse `kubectl apply`, which tells ports apart by their number. The API server takes the pod, with a warning.",instead:"Declare each port once, with the `hostPort` where it is wanted.",refs:["https://kubernetes.io/docs/concepts/services-networking/#the-kubernetes-network-model"]},messages:{again:e=>`port ${e.port} is declared twice, the first time by container '${e.container}'`,overlapping:e=>`port ${e.port} is declared with and without a hostPort, the first time by container '${e.container}'`,ambiguous:e=>`port ${e.port} is asked for on one address of the node, and on all by container '${e.container}'`,noPort:e=>`hostIP '${e.address}' means nothing without a hostPort`},examples:{bad:[{title:"the same port in two containers, and twice in one",yaml:`
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
          ports:
            - { name: http, containerPort: 8080 }
            - { containerPort: 9100, hostPort: 9100 }
            - { containerPort: 9100 } # expect: overlapping
            - { containerPort: 53, hostPort: 53, protocol: UDP }
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          ports:
            - { name: proxy, containerPort: 8080 } # expect: again
            - { containerPort: 53, hostPort: 53, protocol: UDP, hostIP: 10.0.0.1 } # expect: ambiguous
            - { containerPort: 9901, hostIP: 10.0.0.1 } # expect: noPort
`}],good:[{title:"ports that differ, in protocol or address",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: dns }
spec:
  containers:
    - name: dns
      image: ghcr.io/shop/dns:1.0
      ports:
        - { containerPort: 53, protocol: UDP }
        - { containerPort: 53 }
        - { containerPort: 853, hostPort: 853, hostIP: 10.0.0.1 }
        - { containerPort: 853, hostPort: 853, hostIP: 10.0.0.2 }
        - { containerPort: "\${PORT}" }
        - { containerPort: "\${PORT}" }
`}]},visit({report:e}){return{workload(t){let a=new Map;for(let s of xw(t)){let{at:n,address:o,host:r}=s;o!==""&&r===0&&e(n,"noPort",{address:o});let i=n.get("containerPort").number();if(i===void 0)continue;let c=`${i}/${n.get("protocol").text()||"TCP"}`,l=a.get(c)??[];a.set(c,[...l,s]);let d=l.flatMap(u=>Sw(s,u)??[])[0];if(!d)continue;let m=[{at:d.other.at,note:"the first"}];e(n,d.message,{port:c,container:d.other.container.name},{related:m})}}}}});function xw({containers:e}){return e.flatMap(t=>t.at.get("ports").items().map(a=>{let s=a;return{at:s,container:t,host:s.get("hostPort").number()??0,address:s.get("hostIP").text()??""}}))}function Sw(e,t){if(e.host===t.host&&e.address===t.address)return e.host===0?{message:"again",other:t}:void 0;if(e.host===0||t.host===0)return{message:"overlapping",other:t};let s=e.address===""!=(t.address==="");return e.host===t.host&&s?{message:"ambiguous",other:t}:void 0}var hp=p({id:"disk-shared-for-writing",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several pods write to one disk of Google Cloud",why:"A persistent disk of Google Cloud can be written by one machine, or read by several. The API server refuses a DaemonSet, or a Deployment of more than one pod, that mounts one for writing.",instead:"Set `readOnly: true`, or use a StatefulSet, which claims a disk for each of its pods.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#gcepersistentdisk"]},messages:{written:e=>`disk '${e.disk}' is not readOnly, and is shared by ${e.pods}`},examples:{bad:[{title:"a disk for three pods",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
      volumes:
        - name: pages
          gcePersistentDisk: { pdName: pages } # expect: written
`},{title:"a disk for every node",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1, volumeMounts: [{ name: logs, mountPath: /logs }] }]
      volumes:
        - name: logs
          gcePersistentDisk:
            pdName: logs
            readOnly: false # expect: written
`}],good:[{title:"one pod, and several that read",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
      volumes: [{ name: pages, gcePersistentDisk: { pdName: pages } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: files }
spec:
  replicas: 3
  selector: { matchLabels: { app: files } }
  template:
    metadata: { labels: { app: files } }
    spec:
      containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
      volumes: [{ name: pages, gcePersistentDisk: { pdName: pages, readOnly: true } }]
`}]},visit({report:e,minorVersion:t}){return{workload(a){let s=Rw(a);if(s!==void 0)for(let n of a.spec.get("volumes").items()){let o=n.get("gcePersistentDisk"),r=o.get("readOnly");if(!o.exists||r.flag()===!0)continue;let i={disk:o.get("pdName").text()??"",pods:s};e(r,"written",i,w(a,t))}}}}}),Pw=new Set(["Deployment","ReplicaSet","ReplicationController"]);function Rw({resource:e,replicas:t=1}){if(e.visitable!==void 0)return e.kind==="DaemonSet"?"the pods of a DaemonSet":Pw.has(e.kind)&&t>1?`${t} pods`:void 0}var vp=p({id:"dns-config-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod has no name server, or too long a list of search domains",why:"With `dnsPolicy: None` a pod has no DNS but that of its own `dnsConfig`, which has to name a server. All search domains together may have 2048 characters. The API server refuses the pod.",instead:"Name at least one server under `dnsConfig`, or choose another policy.",refs:["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy"]},messages:{config:"dnsPolicy 'None' needs a dnsConfig with the name servers",servers:"dnsPolicy 'None' needs at least one of nameservers",searches:e=>`the search domains have ${e.length} characters together, and may have 2048`},examples:{bad:[{title:"no DNS at all",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      dnsPolicy: None # expect: config
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: None
  dnsConfig: # expect: servers
    searches: [shop.example]
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`},{title:"domains without an end",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsConfig:
    searches: [${`${"a".repeat(240)}.example, `.repeat(9)}] # expect: searches
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`}],good:[{title:"a server, and another policy",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: None
  dnsConfig: { nameservers: [10.0.0.10], searches: [shop.example] }
  containers: [{ name: web, image: 'nginx:1.27.3' }]
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  dnsConfig: { options: [{ name: ndots, value: '2' }] }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({report:e,minorVersion:t}){return{workload(a){let s=w(a,t),n=a.spec.get("dnsPolicy"),o=a.spec.get("dnsConfig");if(n.text()==="None"&&!Oe(a)){let i=o.get("nameservers"),c=i.items().length===0&&(!i.exists||Array.isArray(i.value));o.exists?R(o.value)&&c&&e(i,"servers",s):e(n,"config",s)}let{length:r}=o.get("searches").texts().join(" ");r>Cw&&e(o.get("searches"),"searches",{length:r},s)}}}}),Cw=2048;var yp=p({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:a,first:s}of Vw(e)){let{before:n,severity:o}=Ow(s,a),r=[S(s,`${h(s)} is defined here, too`)];t(A(a),"again",{object:h(a),before:n},{related:r,severity:o})}}}}});function Vw(e){let t=Aw(e).flatMap(s=>s.flatMap((n,o)=>{let r=qw(e,n,s.slice(0,o));return r?[{resource:n,first:r}]:[]}));if(e.isComplete)return t;let a=new Map;for(let{first:s,resource:n}of t){let o=xe(n.file);a.set(o,(a.get(o)??new Set).add(`${s.file} ${n.file}`))}return t.filter(({first:s,resource:{file:n}})=>s.file===n?!0:!((a.get(xe(n))?.size??0)>1||Gt(xe(n)))&&!Za(s.file,n))}function Aw(e){let t=n=>{let o=e.workloadOf(n);return o===void 0||!Oe(o)},a=e.resources.filter(n=>n.name!==""&&t(n));return[...W(a,({visitable:n,group:o,kind:r,name:i})=>`${n?"":o}/${r}/${i}`).values()].filter(({length:n})=>n>1).map(n=>[...n].sort((o,r)=>o.file<r.file?-1:o.file>r.file?1:0))}function qw(e,t,a){let s=a.filter(n=>e.sameNamespace(n,t)===!0);return s.find(({file:n})=>n===t.file)??s.find(({file:n})=>D({file:n},t))??(e.isComplete?s[0]:void 0)}function Ow(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let a=Mo(e.at.value,t.at.value),s=Nw(e.file,t.file);return a?{before:`'${s}' has the same`,severity:"info"}:{before:`'${s}' has another version`,severity:"warning"}}function Nw(e,t){let[a,s]=[e.split("/"),t.split("/")];if(a.at(-1)!==s.at(-1))return a.at(-1)??e;let n=a.findIndex((r,i)=>r!==s[i]),o=n===a.length-1;return o&&n===0?`./${e}`:a.slice(o?n-1:n).join("/")}function Mo(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((s,n)=>Mo(s,t[n]));if(!R(e)||!R(t))return!1;let a=Object.keys(e);return a.length===Object.keys(t).length&&a.every(s=>Object.hasOwn(t,s)&&Mo(e[s],t[s]))}var bp=p({id:"grace-period-negative",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod is given less than no time to end",why:"The API server takes a negative `terminationGracePeriodSeconds` with a warning and counts it as 1: the pod is killed after one second.",instead:"Write how many seconds the program needs to end, or 0 to kill it at once.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"]},messages:{negative:e=>`terminationGracePeriodSeconds is ${e.seconds}, which counts as 1`},examples:{bad:[{title:"no end meant as never",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      terminationGracePeriodSeconds: -1 # expect: negative
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"time to end, and none",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  terminationGracePeriodSeconds: 0
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  terminationGracePeriodSeconds: 60
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`}]},visit({report:e}){return{workload({spec:t}){let a=t.get("terminationGracePeriodSeconds"),s=a.number()??0;s<0&&e(a,"negative",{seconds:s})}}}});var kp=p({id:"host-alias-repeated",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The names of one address stand in several host aliases",why:"`kubectl apply` tells host aliases apart by their address: of two with the same one it may drop the names of either at the next change. The API server takes them, with a warning.",instead:"Write all names of an address under one entry.",refs:["https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"]},messages:{again:e=>`address '${e.address}' stands twice under hostAliases`},examples:{bad:[{title:"two names, two entries",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  hostAliases:
    - { ip: 10.0.0.5, hostnames: [database.shop.example] }
    - { ip: 10.0.0.5, hostnames: [cache.shop.example] } # expect: again
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"two names, one entry",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  hostAliases:
    - { ip: 10.0.0.5, hostnames: [database.shop.example, cache.shop.example] }
    - { ip: 10.0.0.6, hostnames: [mail.shop.example] }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({report:e}){return{workload({spec:t}){let a=new Map;for(let s of t.get("hostAliases").items()){let n=s.get("ip"),o=n.text(),r=o?a.get(o):void 0;o&&r?e(n,"again",{address:o},{related:[{at:r,note:"the first"}]}):o&&a.set(o,n)}}}}});var xp=p({id:"host-port-conflict",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod asks for one port of its node twice, or for another one than it can have",why:"A port of a node can be given once. In the network of the node a container listens on the port of the node itself, so that `hostPort` can only be `containerPort`. The API server refuses the pod. A Deployment whose containers declare the same port in the network of the node is taken, and none of its pods can be created.",instead:"Give each container a port of its own, and leave `hostPort` out where `hostNetwork` is set.",refs:["https://kubernetes.io/docs/concepts/cluster-administration/networking/"]},messages:{twice:e=>`host port ${e.port} is asked for twice, the first time by container '${e.container}'`,implied:e=>`with hostNetwork, port ${e.port} of the node is taken by container '${e.container}' already`,other:e=>`hostPort ${e.host} is not containerPort ${e.port}, and with hostNetwork there is no other`},examples:{bad:[{title:"two containers, one port",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: proxy }
spec:
  selector: { matchLabels: { app: proxy } }
  template:
    metadata: { labels: { app: proxy } }
    spec:
      containers:
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          ports: [{ containerPort: 8080, hostPort: 80 }]
        - name: web
          image: nginx:1.27.3
          ports:
            - containerPort: 80
              hostPort: 80 # expect: twice
`},{title:"in the network of the node",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: proxy }
spec:
  hostNetwork: true
  containers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      ports:
        - containerPort: 8080
          hostPort: 80 # expect: other
        - containerPort: 9901
    - name: web
      image: nginx:1.27.3
      ports:
        - containerPort: 9901 # expect: implied
`}],good:[{title:"ports that differ in number, protocol or address, and init containers one after the other",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: dns }
spec:
  initContainers:
    - { name: prepare, image: 'ghcr.io/shop/dns:1.0', ports: [{ containerPort: 53, hostPort: 53, protocol: UDP }] }
    - { name: check, image: 'ghcr.io/shop/dns:1.0', ports: [{ containerPort: 53, hostPort: 53, protocol: UDP }] }
  containers:
    - name: dns
      image: ghcr.io/shop/dns:1.0
      ports:
        - { containerPort: 53, hostPort: 53, protocol: UDP }
        - { containerPort: 53, hostPort: 53, protocol: TCP }
        - { containerPort: 53, hostPort: 53, hostIP: 10.0.0.1 }
        - { containerPort: 8080 }
    - { name: web, image: 'nginx:1.27.3', ports: [{ containerPort: 8080 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostNetwork: true
  containers:
    - { name: agent, image: 'ghcr.io/shop/agent:2.4.1', ports: [{ containerPort: 9100, hostPort: 9100 }] }
`}]},visit({report:e,minorVersion:t}){return{workload(n){let o=w(n,t),r=n.spec.get("hostNetwork").flag()===!0,i=n.containers.filter(({role:l})=>l==="container"),c=n.containers.filter(({role:l})=>l==="init"||l==="sidecar");for(let l of[i,...c.map(d=>[d])])a(l,n,o);if(r)for(let l of i)s(l,o)}};function a(n,o,r){let i=new Map;for(let c of n.flatMap(wp)){let l=Mw(c,o);if(l===void 0)continue;let d=`${c.at.get("protocol").text()||"TCP"}/${c.at.get("hostIP").text()??""}/${l}`,m=i.get(d);if(!m){i.set(d,c);continue}let u=[{at:m.at,note:"the first"}],f={port:String(l),container:m.container.name};if(c.at.get("hostPort").exists&&m.at.get("hostPort").exists)e(c.at.get("hostPort"),"twice",f,{related:u,...r});else{let v=o.resource.kind==="Pod";e(c.at.get("hostPort"),"implied",f,{related:u,...v?{}:{severity:"warning"}})}}}function s(n,o){for(let{at:r}of wp(n)){let i=r.get("hostPort").number()??0,c=r.get("containerPort").number();i>0&&c!==void 0&&i!==c&&e(r.get("hostPort"),"other",{host:i,port:c},o)}}}});function wp(e){return e.at.get("ports").items().map(t=>({at:t,container:e}))}function Mw({at:e},{spec:t}){return(e.get("hostPort").number()||void 0)??(t.get("hostNetwork").flag()===!0?e.get("containerPort").number():void 0)}function tt(e){let{at:t,visitable:a}=e;return a==="Job"?t.get("spec"):a!=="CronJob"?void 0:t.get("spec").get("jobTemplate").get("spec")}function Is(e,t){let a=e.get("completions");return a.exists?a.number():t.visitable==="Job"&&!e.get("parallelism").exists?1:void 0}var Sp=p({id:"job-index-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The numbers of a Job do not fit together",why:"An Indexed Job counts its pods, so that it has to know how many there are, and each index becomes a part of the host name of its pod. Limits for each index mean nothing where nobody counts, and above 100000 the controller could not keep track. The API server refuses the Job.",instead:"Set `completionMode: Indexed` and `completions` where you use `backoffLimitPerIndex`, `maxFailedIndexes` or `successPolicy`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode","https://kubernetes.io/docs/concepts/workloads/controllers/job/#backoff-limit-per-index"]},messages:{completions:"an Indexed Job needs completions",plain:e=>`${e.field} needs completionMode 'Indexed'`,limit:"maxFailedIndexes needs backoffLimitPerIndex",crossed:e=>`maxFailedIndexes ${e.failed} is above the ${e.completions} completions`,many:e=>`${e.field} ${e.value} is above ${e.most}, the most of such an Indexed Job`,bounded:e=>`with ${e.completions} completions and backoffLimitPerIndex, maxFailedIndexes has to be set`,name:e=>`with the index ${e.index} at its end this name is ${e.length} characters long, and a host name holds 63`,dots:e=>`with the index ${e.index} at its end this name is a host name, which holds no dots`},examples:{bad:[{title:"indexes without an end, and limits without indexes",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec: # expect: completions
  completionMode: Indexed
  parallelism: 4
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: import }
spec:
  completions: 10
  backoffLimitPerIndex: 1 # expect: plain
  template:
    spec: { restartPolicy: Never, containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }] }
`},{title:"limits that cross",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec: # expect: limit
  completionMode: Indexed
  completions: 10
  maxFailedIndexes: 20 # expect: crossed
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: scan }
spec: # expect: bounded
  completionMode: Indexed
  completions: 200000
  parallelism: 20000 # expect: many
  backoffLimitPerIndex: 2
  template:
    spec: { restartPolicy: Never, containers: [{ name: scan, image: ghcr.io/shop/scan:2.4.1 }] }
`},{title:"no room for the index in the name",yaml:`
apiVersion: batch/v1
kind: Job
metadata:
  name: shop-production-eu-central-payments-ledger-reconciliation-2026 # expect: name
spec:
  completionMode: Indexed
  completions: 12
  template:
    spec: { restartPolicy: Never, containers: [{ name: ledger, image: ghcr.io/shop/ledger:2.4.1 }] }
`},{title:"a version in the name",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: render-2.4.1 } # expect: dots
spec:
  completionMode: Indexed
  completions: 10
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
`}],good:[{title:"counted, and one that counts to 1 by default",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec:
  completionMode: Indexed
  completions: 10
  parallelism: 4
  backoffLimitPerIndex: 1
  maxFailedIndexes: 3
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: single }
spec:
  completionMode: Indexed
  template:
    spec: { restartPolicy: Never, containers: [{ name: single, image: ghcr.io/shop/single:2.4.1 }] }
`}]},visit({report:e}){return{resource(a){let s=tt(a);if(!s?.exists)return;let n=s.get("completionMode"),[o,r]=[s.get("backoffLimitPerIndex"),s.get("maxFailedIndexes")];if(r.exists&&!o.exists&&e(o,"limit"),n.text()==="Indexed"&&t(s,a),!(n.exists&&n.text()!=="NonIndexed"))for(let i of[o,r,s.get("successPolicy")])i.exists&&e(i,"plain",{field:i.name})}};function t(a,s){let n=Is(a,s);!a.get("completions").exists&&n===void 0&&e(a.get("completions"),"completions");let o=a.get("maxFailedIndexes"),r=o.number(),i=n??0;r!==void 0&&n!==void 0&&r>n&&e(o,"crossed",{failed:r,completions:n});let c=i>Tw&&a.get("backoffLimitPerIndex").exists;c&&!o.exists&&e(o,"bounded",{completions:i});let l=c?Dw:$w;for(let f of[a.get("parallelism"),o]){let g=f.number();g!==void 0&&g>l&&e(f,"many",{field:f.name,value:g,most:l})}let{name:d}=s;if(s.visitable!=="Job"||i<=0||!H(d))return;let m=i-1,{length:u}=`${d}-${m}`;d.includes(".")?e(A(s),"dots",{index:m}):u>Iw&&e(A(s),"name",{length:u,index:m})}}}),$w=1e5,Tw=1e5,Dw=1e4,Iw=63;var Pp=p({id:"job-policy-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The policies of a Job contradict the Job",why:"The rules of `podFailurePolicy` look at exit codes of containers that the template has to have, and 0 is no failure. They decide when a pod has failed, so that none is replaced earlier. The rules of `successPolicy` name indexes below `completions`, each once and in order. The API server refuses the Job otherwise.",instead:"Name containers of the template, list exit codes from the lowest to the highest, and keep counts and indexes within `completions`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy","https://kubernetes.io/docs/concepts/workloads/controllers/job/#success-policy"]},messages:{replacement:"podReplacementPolicy 'TerminatingOrFailed' is not allowed beside podFailurePolicy: use 'Failed'",index:"the action 'FailIndex' needs backoffLimitPerIndex",container:e=>`the pods have no container '${e.name}'`,zero:"exit code 0 is no failure, and not allowed with the operator 'In'",order:e=>`exit code ${e.value} stands behind ${e.before}: they have to rise`,count:e=>`succeededCount ${e.count} is above the ${e.completions} completions`,fewer:e=>`succeededCount ${e.count} is above the ${e.indexes} indexes beside it`,large:e=>`the index '${e.part}' is not below the ${e.completions} completions`,unordered:e=>`the indexes do not rise at '${e.part}'`,unreadable:e=>`'${e.part}' is no index and no range such as '2-5'`},examples:{bad:[{title:"failures of containers that are not there",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: import }
spec:
  podReplacementPolicy: TerminatingOrFailed # expect: replacement
  podFailurePolicy:
    rules:
      - action: FailIndex # expect: index
        onExitCodes: { operator: NotIn, values: [0] }
      - action: FailJob
        onExitCodes:
          containerName: main # expect: container
          operator: In
          values:
            - 0 # expect: zero
            - 42
            - 3 # expect: order
  template:
    spec: { restartPolicy: Never, containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }] }
`},{title:"success that cannot come",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec:
  completionMode: Indexed
  completions: 10
  successPolicy:
    rules:
      - succeededCount: 11 # expect: count
      - succeededIndexes: 0,8-10 # expect: large
      - succeededIndexes: 5,2 # expect: unordered
      - succeededIndexes: first # expect: unreadable
      - succeededIndexes: 0-2
        succeededCount: 4 # expect: fewer
  template:
    spec: { restartPolicy: Never, containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }] }
`}],good:[{title:"known containers, rising codes, indexes within the Job",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: render }
spec:
  completionMode: Indexed
  completions: 10
  backoffLimitPerIndex: 1
  podReplacementPolicy: Failed
  podFailurePolicy:
    rules:
      - action: FailIndex
        onExitCodes: { containerName: setup, operator: In, values: [3, 42] }
      - action: Ignore
        onPodConditions: [{ type: DisruptionTarget }]
  successPolicy:
    rules:
      - succeededIndexes: 0,2-4
        succeededCount: 3
  template:
    spec:
      restartPolicy: Never
      initContainers: [{ name: setup, image: busybox:1.37.0 }]
      containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }]
`}]},visit({report:e}){return{resource(s){let n=tt(s);if(!n)return;let o=n.get("podFailurePolicy"),r=n.get("podReplacementPolicy");o.exists&&r.text()==="TerminatingOrFailed"&&e(r,"replacement");for(let c of o.get("rules").items())t(c,n);let i=Is(n,s);if(!(n.get("completionMode").text()!=="Indexed"||i===void 0))for(let c of n.get("successPolicy").get("rules").items())a(c,i)}};function t(s,n){let o=s.get("action");o.text()==="FailIndex"&&!n.get("backoffLimitPerIndex").exists&&e(o,"index");let r=s.get("onExitCodes"),i=r.get("containerName"),c=i.text();c!==void 0&&!Lw(n).has(c)&&e(i,"container",{name:c});let l=r.get("values").items();for(let[d,m]of l.entries()){let[u,f]=[m.number(),l[d-1]?.number()];u===0&&r.get("operator").text()==="In"&&e(m,"zero"),u!==void 0&&f!==void 0&&f>u&&e(m,"order",{before:f,value:u})}}function a(s,n){let[o,r]=[s.get("succeededIndexes"),s.get("succeededCount")],[i,c]=[o.text(),r.number()],l=i===void 0?void 0:gn(i,n);if(l&&"problem"in l){let{problem:d,part:m}=l;d==="too-large"?e(o,"large",{part:m,completions:n}):d==="unordered"?e(o,"unordered",{part:m}):e(o,"unreadable",{part:m})}c!==void 0&&(c>n?e(r,"count",{count:c,completions:n}):l&&"count"in l&&c>l.count&&e(r,"fewer",{count:c,indexes:l.count}))}}});function Lw(e){let t=e.get("template").get("spec"),a=[t.get("containers"),t.get("initContainers")];return new Set(a.flatMap(s=>s.items().map(n=>n.get("name").text()??"")))}var Cp=p({id:"job-selector-chosen",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Job chooses a selector or labels that its controller makes itself",why:"A Job finds its pods by a label that nobody else has: the API server makes it, and puts it into the selector and into the template. A selector or such a label that is written by hand, or copied from the Job of a cluster, does not match it, and the Job is refused. The Jobs of a CronJob may choose none at all.",instead:"Remove `selector` and the labels `controller-uid` and `job-name` with their longer names. To take over pods of another Job, set `manualSelector: true`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/job/#specifying-your-own-pod-selector"]},messages:{selector:"a Job makes its selector itself: remove this one, or set manualSelector to true",cron:e=>`${e.field} is not allowed in a CronJob: its Jobs make their selectors themselves`,label:e=>`the Job sets the label '${e.key}' of its pods itself: remove this one`},examples:{bad:[{title:"a selector as Deployments have one",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  selector: # expect: selector
    matchLabels: { app: migrate }
  template:
    metadata: { labels: { app: migrate } }
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
`},{title:"copied from a cluster",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: migrate-2 }
spec:
  template:
    metadata:
      labels:
        batch.kubernetes.io/controller-uid: 6d927b87-fbb6-4d6e-8303-89eef02cc617 # expect: label
        job-name: migrate # expect: label
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
`},{title:"a CronJob that chooses for its Jobs",yaml:`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '0 6 * * *'
  jobTemplate:
    spec:
      manualSelector: true # expect: cron
      selector: { matchLabels: { app: report } } # expect: cron
      template:
        metadata: { labels: { app: report } }
        spec: { restartPolicy: Never, containers: [{ name: report, image: ghcr.io/shop/report:2.4.1 }] }
`}],good:[{title:"chosen on purpose, and what the server would write itself",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  manualSelector: true
  selector: { matchLabels: { app: migrate } }
  template:
    metadata: { labels: { app: migrate } }
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: import }
spec:
  selector: {}
  template:
    metadata: { labels: { job-name: import } }
    spec: { restartPolicy: Never, containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }] }
`}]},visit({report:e}){return{Job:t,CronJob(a){let s=tt(a);s?.get("selector").exists&&e(s.get("selector").key,"cron",{field:"selector"});let n=s?.get("manualSelector");n?.flag()===!0&&e(n,"cron",{field:"manualSelector"})}};function t(a){let s=tt(a);if(!s||s.get("manualSelector").flag()===!0)return;let n=Object.fromEntries(Rp.map(i=>[i,a.name])),o=s.get("selector");R(o.value)&&!te(o.value,n)&&e(o.key,"selector");let r=s.get("template").get("metadata").get("labels");for(let[i,c]of r.entries()){let l=c.text()===n[i]||a.name==="";(Ew.includes(i)||Rp.includes(i)&&!l)&&e(c,"label",{key:i})}}}}),Rp=["batch.kubernetes.io/job-name","job-name"],Ew=["batch.kubernetes.io/controller-uid","controller-uid"];function Ls({at:e}){return e.get("volumeMounts").items().filter(({value:t})=>R(t))}function Vp({at:e}){return e.get("volumeDevices").items().filter(({value:t})=>R(t))}var Ap=p({id:"mount-option-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The options of a mount contradict each other, or what its container may do",why:"Mounts of a container reach the node only from a privileged one, read-only below needs read-only above, and one mount takes one part of its volume. The API server refuses everything else.",instead:"Set `privileged: true` where a container has to mount for the node, as CSI drivers do, and else use HostToContainer. Set `readOnly: true` beside `recursiveReadOnly`. Write either `subPath` or `subPathExpr`.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation","https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts","https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment"]},messages:{unprivileged:e=>`mount of '${e.volume}' is Bidirectional, but container '${e.container}' is not privileged`,writable:e=>`recursiveReadOnly of '${e.volume}' is ${e.value}, but the mount is not readOnly`,propagated:e=>`mount of '${e.volume}' cannot be read-only below and ${e.propagation} at once`,bothParts:e=>`mount of '${e.volume}' has subPath and subPathExpr, but takes one part only`,outside:e=>`subPathExpr '${e.path}' leads out of the volume: it has to be relative, without '..'`},examples:{bad:[{title:"a driver that shows its mounts to the node, without the right to do so",yaml:`
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
`}],good:[{title:"a patch that adds a mount to a container which is privileged",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: disk-driver }
spec:
  template:
    spec:
      containers:
        - name: driver
          volumeMounts: [{ name: pods, mountPath: /pods, mountPropagation: Bidirectional }]
`},{title:"all of it in order",yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{container(s,n){if(!s.at.get("image").exists)return;let o=w(n,t);for(let r of Ls(s)){let i=r.get("name").text()??"",c=r.get("mountPropagation");c.text()==="Bidirectional"&&!jw(s)&&e(c,"unprivileged",{volume:i,container:s.name},o),a(r,i,o);let l=r.get("subPathExpr"),d=l.text()??"";d!==""&&r.get("subPath").text()&&e(l,"bothParts",{volume:i},{related:[{at:r.get("subPath"),note:"the other"}],...o}),yn(d)||e(l,"outside",{path:d},o)}}};function a(s,n,o){let r=s.get("recursiveReadOnly"),i=r.text()??"";if(i!=="Enabled"&&i!=="IfPossible")return;let c=s.get("mountPropagation").text()||"None";s.get("readOnly").flag()!==!0?e(r,"writable",{volume:n,value:i},o):c!=="None"&&e(r,"propagated",{volume:n,propagation:c},o)}}});function jw({at:e}){return e.get("securityContext").get("privileged").flag()===!0}var qp=p({id:"name-unfit-for-host",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A name makes an odd host name of its pods",why:"The name of a pod is its host name, too, and that has neither dots nor more than 63 characters. Kubernetes takes the name, cuts it off or lets programs read a dot as the end of the host name, and warns about it.",instead:"Use letters, digits and hyphens, and leave room for what the controller adds to the name.",unless:"Nothing in the pods asks for the host name.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names"]},messages:{dots:"this name becomes the host name of pods, where a dot is surprising: use a hyphen",long:e=>`this name becomes the host name of pods, which holds 63 of its ${e.length} characters`},examples:{bad:[{title:"a version, and a long story",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web-2.4.1 } # expect: dots
spec: { containers: [{ name: web, image: nginx:1.27.3 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: shop-production-eu-central-payments-ledger-database-schema-migration } # expect: long
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
`}],good:[{title:"a DNS label, and a kind whose pods take other names",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web-2-4-1 }
spec: { containers: [{ name: web, image: nginx:1.27.3 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web.settings }
`}]},visit({report:e}){return{resource(t){let{name:a}=t;!Gw(t)||st(a)||!H(a)||(a.includes(".")?e(A(t),"dots"):e(A(t),"long",{length:a.length}))}}}}),Ww=new Set(["CronJob","Deployment","Job","Pod","ReplicaSet","ReplicationController"]);function Gw({visitable:e}){return e!==void 0&&Ww.has(e)}function Es({spec:e}){let t=e.get("affinity").get("nodeAffinity"),a=t.get("requiredDuringSchedulingIgnoredDuringExecution").get("nodeSelectorTerms").items(),s=t.get("preferredDuringSchedulingIgnoredDuringExecution").items();return[...a.map(n=>({at:n,isRequired:!0})),...s.map(n=>({at:n.get("preference"),isRequired:!1}))].filter(({at:n})=>R(n.value))}function js({spec:e}){let t=e.get("affinity");return[t.get("podAffinity"),t.get("podAntiAffinity")].flatMap(a=>[...a.get("requiredDuringSchedulingIgnoredDuringExecution").items(),...a.get("preferredDuringSchedulingIgnoredDuringExecution").items().map(s=>s.get("podAffinityTerm"))]).map(a=>a).filter(({value:a})=>R(a))}function Op(e){return[...Object.keys(e.get("matchLabels").labels()),...e.get("matchExpressions").items().flatMap(t=>t.get("key").text()??[])]}var Dp=p({id:"node-affinity-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The operator of a node affinity and its values do not fit",why:"In and NotIn compare with values, Gt and Lt with one number, and Exists and DoesNotExist with none. By its fields a node can be chosen by name only. The API server refuses the pod.",instead:"Write the values that the operator wants, each a valid value of a label. To choose a node by name, write `matchFields` with key `metadata.name`, `operator: In` and one name.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity"]},messages:{none:e=>`'${e.key}' is compared by ${e.operator}, but with no values`,some:e=>`'${e.key}' is asked for by ${e.operator}, which has no values`,single:e=>`'${e.key}' is compared by ${e.operator} with ${e.count} values, and needs one`,value:e=>`'${e.value}' cannot be the value of a label, so no node has it`,field:e=>`nodes are chosen by the field 'metadata.name' only, not by '${e.key}'`,fieldOperator:e=>`the name of a node is compared by In or NotIn, not by ${e.operator}`,node:e=>`'${e.value}' cannot be the name of a node`},examples:{bad:[{title:"values that the operator does not want, or lacks",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - { key: disk, operator: In } # expect: none
                  - { key: gpu, operator: Exists, values: ['true'] } # expect: some
                  - { key: cores, operator: Gt, values: ['4', '8'] } # expect: single
                  - { key: zone, operator: NotIn, values: ['zone a'] } # expect: value
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 10
              preference:
                matchFields:
                  - { key: metadata.name, operator: In, values: [node-1, node-2] } # expect: single
                  - { key: metadata.name, operator: Exists } # expect: fieldOperator
                  - { key: metadata.name, operator: In, values: [Node_1] } # expect: node
                  - { key: spec.unschedulable, operator: In, values: ['true'] } # expect: field
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"values that fit, and those that are only preferred",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - { key: disk, operator: In, values: [ssd, nvme, "\${DISK}"] }
              - { key: gpu, operator: DoesNotExist, values: [] }
              - { key: cores, operator: Lt, values: ['8'] }
              - { key: zone, operator: Near, values: [a] }
          - matchFields: [{ key: metadata.name, operator: In, values: [node-1] }]
          - {}
      preferredDuringSchedulingIgnoredDuringExecution:
        - { weight: 1, preference: { matchExpressions: [{ key: zone, operator: In, values: ['zone a'] }] } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({report:e,minorVersion:t}){return{workload(n){let o=w(n,t);for(let{at:r,isRequired:i}of Es(n)){let c=i&&t>=Fw;for(let l of r.get("matchExpressions").items())a(l,c,o);for(let l of r.get("matchFields").items())s(l,o)}}};function a(n,o,r){let{key:i,operator:c,values:l,count:d}=Tp(n);Np.has(c)&&d===0&&e(l,"none",{key:i,operator:c},r),Mp.has(c)&&d>0&&e(l,"some",{key:i,operator:c},r),$p.has(c)&&d!==1&&e(l,"single",{key:i,operator:c,count:d},r);for(let m of o?l.items():[]){let u=m.text()??"";!nt(u)&&!j.test(u)&&e(m,"value",{value:u},r)}}function s(n,o){let{key:r,operator:i,values:c,count:l}=Tp(n);if(r!==""&&r!=="metadata.name"){e(n.get("key"),"field",{key:r},o);return}(Mp.has(i)||$p.has(i))&&e(n.get("operator"),"fieldOperator",{operator:i},o),Np.has(i)&&l!==1&&e(c,"single",{key:r,operator:i,count:l},o);for(let d of c.items()){let m=d.text();m&&!H(m)&&!j.test(m)&&e(d,"node",{value:m},o)}}}}),Fw=33,Np=new Set(["In","NotIn"]),Mp=new Set(["Exists","DoesNotExist"]),$p=new Set(["Gt","Lt"]);function Tp(e){let t=e.get("values"),a=!t.exists||Array.isArray(t.value);return{key:e.get("key").text()??"",operator:a?e.get("operator").text()??"":"",values:t,count:t.items().length}}var Ip=p({id:"node-label-deprecated",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod chooses its nodes by a label of the time before it was stable",why:"Kubelets set these labels for old manifests only, and nodes that something else labels may lack them: the pod stays Pending there. The API server warns of them.",instead:"Write the label that has taken its place.",refs:["https://kubernetes.io/docs/reference/labels-annotations-taints/#beta-kubernetes-io-arch-deprecated"]},messages:{old:e=>`label '${e.label}' is deprecated since Kubernetes ${e.since}: use '${e.instead}'`},examples:{bad:[{title:"labels of before, everywhere",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      nodeSelector:
        beta.kubernetes.io/os: linux # expect: old
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - key: beta.kubernetes.io/instance-type # expect: old
                    operator: In
                    values: [m5.large]
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: failure-domain.beta.kubernetes.io/zone # expect: old
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app: api } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"the labels of today",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  nodeSelector: { kubernetes.io/os: linux, shop.example/disk: ssd }
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: ScheduleAnyway
      labelSelector: { matchLabels: { app: api } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({report:e}){return{workload(t){for(let{label:a,at:s}of zw(t)){let n=Bw.get(a);n&&e(s,"old",{label:a,...n})}}}}}),Bw=new Map([["beta.kubernetes.io/arch",{since:"1.14",instead:"kubernetes.io/arch"}],["beta.kubernetes.io/os",{since:"1.14",instead:"kubernetes.io/os"}],["failure-domain.beta.kubernetes.io/region",{since:"1.17",instead:"topology.kubernetes.io/region"}],["failure-domain.beta.kubernetes.io/zone",{since:"1.17",instead:"topology.kubernetes.io/zone"}],["beta.kubernetes.io/instance-type",{since:"1.17",instead:"node.kubernetes.io/instance-type"}]]);function zw(e){let{spec:t}=e,a=[...Es(e).flatMap(({at:s})=>s.get("matchExpressions").items().map(n=>n.get("key"))),...t.get("topologySpreadConstraints").items().map(s=>s.get("topologyKey"))];return[...t.get("nodeSelector").entries().map(([s,n])=>({label:s,at:n.key})),...a.map(s=>({label:s.text()??"",at:s}))]}var Lp=p({id:"overhead-without-class",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod states an overhead without a RuntimeClass that has one",why:"What a pod costs beside its containers comes from its RuntimeClass. The API server refuses a Pod that states an overhead of its own. A template is taken, but no pod can be made from it.",instead:"Leave `overhead` out, and name the RuntimeClass.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/"]},messages:{own:"the overhead of a pod comes from its RuntimeClass, and the pod names none"},examples:{bad:[{title:"an overhead of its own",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  overhead: { cpu: 100m } # expect: own
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"in a template",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      overhead: { memory: 64Mi } # expect: own
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"the overhead of a class, and none",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  runtimeClassName: kata
  overhead: { cpu: 100m }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  overhead: {}
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`}]},visit({report:e}){return{workload({resource:t,spec:a}){let s=a.get("overhead");s.entries().length===0||a.get("runtimeClassName").text()||e(s.key,"own",t.kind==="Pod"?{}:{severity:"warning"})}}}});var Ep=p({id:"pod-annotation-misused",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An annotation of a pod has a value that it cannot have, or does nothing any more",why:"Some annotations are read by Kubernetes itself, and the API server refuses a pod whose value makes no sense. Others were fields to be, and since there are the fields, nobody reads them: the pod runs without the profile or the parameters that it asks for, which the API server tells as a warning.",instead:"Write the field that has taken the place of the annotation.",refs:["https://kubernetes.io/docs/reference/labels-annotations-taints/","https://kubernetes.io/docs/reference/node/seccomp/"]},messages:{unread:e=>`nobody reads this annotation since Kubernetes ${e.since}: use ${e.field}`,deprecated:e=>`this annotation is deprecated since Kubernetes ${e.since}: use ${e.field}`,profile:e=>`'${e.value}' is no profile: it has to be ${e.known}`,container:e=>`the pod has no container '${e.container}' for this profile`,cost:e=>`deletion cost '${e.value}' is no whole number between -2147483648 and 2147483647`,mirror:"only the kubelet writes the annotation of a mirror pod, on a node, and the pod names none"},examples:{bad:[{title:"annotations that nobody reads any more",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata:
      labels: { app: api }
      annotations:
        scheduler.alpha.kubernetes.io/critical-pod: '' # expect: unread
        security.alpha.kubernetes.io/sysctls: net.core.somaxconn=1024 # expect: unread
        seccomp.security.alpha.kubernetes.io/pod: runtime/default # expect: unread
        container.seccomp.security.alpha.kubernetes.io/api: runtime/default # expect: unread
        container.apparmor.security.beta.kubernetes.io/api: runtime/default # expect: deprecated
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"values that make no sense",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations:
    controller.kubernetes.io/pod-deletion-cost: cheap # expect: cost
    kubernetes.io/config.mirror: '1' # expect: mirror
    container.seccomp.security.alpha.kubernetes.io/api: strict # expect: profile
    container.apparmor.security.beta.kubernetes.io/api: shop-api # expect: profile
    container.apparmor.security.beta.kubernetes.io/apo: localhost/shop-api # expect: container
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      securityContext: { seccompProfile: { type: RuntimeDefault }, appArmorProfile: { type: RuntimeDefault } }
`}],good:[{title:"fields beside the annotations, and what others read",yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations:
    controller.kubernetes.io/pod-deletion-cost: '-100'
    seccomp.security.alpha.kubernetes.io/pod: localhost/profiles/api.json
    container.apparmor.security.beta.kubernetes.io/api: localhost/shop-api
    shop.example/owner: anna
spec:
  securityContext: { seccompProfile: { type: Localhost, localhostProfile: profiles/api.json } }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      securityContext: { appArmorProfile: { type: Localhost, localhostProfile: shop-api } }
`},{title:"an annotation that an older cluster reads",minorVersion:26,yaml:`
apiVersion: v1
kind: Pod
metadata:
  name: api
  annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({report:e,minorVersion:t}){return{workload(s){for(let[n,o]of s.metadata.get("annotations").entries()){let r=o.text();if(r===void 0)continue;let i=Kw(n,s,t);if(a({key:n,value:r,at:o,workload:s})||!i)continue;let{message:c,...l}=i;e(o.key,c,l,{severity:"warning"})}}};function a({key:s,value:n,at:o,workload:r}){let i=s.startsWith(Ws)?s.slice(Ws.length):void 0,c=s===jp||s.startsWith($o);if(i!==void 0&&!r.containers.some(({name:l})=>l===i))e(o.key,"container",{container:i});else if(i!==void 0&&!/^(runtime\/default|unconfined|localhost\/.*|)$/s.test(n))e(o,"profile",{value:n,known:"runtime/default, unconfined or 'localhost/' and a name"});else if(c&&!/^((runtime|docker)\/default|unconfined|localhost\/.*)$/s.test(n))e(o,"profile",{value:n,known:"runtime/default, unconfined or 'localhost/' and a path"});else if(s==="controller.kubernetes.io/pod-deletion-cost"&&!Hw(n))e(o,"cost",{value:n});else if(s==="kubernetes.io/config.mirror"&&!r.spec.get("nodeName").text())e(o,"mirror");else return!1;return!0}}}),jp="seccomp.security.alpha.kubernetes.io/pod",$o="container.seccomp.security.alpha.kubernetes.io/",Ws="container.apparmor.security.beta.kubernetes.io/",Uw=new Map([["scheduler.alpha.kubernetes.io/critical-pod",{since:"1.16",field:"priorityClassName"}],["security.alpha.kubernetes.io/sysctls",{since:"1.11",field:"securityContext.sysctls"}],["security.alpha.kubernetes.io/unsafe-sysctls",{since:"1.11",field:"securityContext.sysctls"}]]);function Kw(e,{spec:t,containers:a},s){let n=Uw.get(e);if(n)return{message:"unread",...n};let o=c=>a.find(l=>l.name===c)?.at.get("securityContext"),r={message:"unread",since:"1.27",field:"securityContext.seccompProfile"},i=t.get("securityContext");if(s>=27&&e===jp)return i.get("seccompProfile").exists?void 0:r;if(s>=27&&e.startsWith($o)){let c=o(e.slice($o.length));return c===void 0||c.get("seccompProfile").exists?void 0:r}if(!(s<30||!e.startsWith(Ws)||i.get("appArmorProfile").exists)&&!o(e.slice(Ws.length))?.get("appArmorProfile").exists)return{message:"deprecated",since:"1.30",field:"securityContext.appArmorProfile"}}function Hw(e){let t=Number(e);return/^(0|-?\d+)$/.test(e)&&!/^0\d/.test(e)&&t>=-(2**31)&&t<2**31}var Wp=p({id:"pod-lifetime-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller cannot let its pods end or restart as the template says",why:"A Deployment and its like keep pods running: their pods restart always and have no deadline. The pods of a Job have to end, so that they may not restart always, and always is what a pod does where nothing is written. To sort out failures, a Job has to see each of them, so that its `podFailurePolicy` goes with Never only. The API server refuses everything else.",instead:"Leave `restartPolicy` out of a Deployment, StatefulSet, DaemonSet or ReplicaSet. In a Job or CronJob write `restartPolicy: OnFailure` or `Never` beside the containers, and a deadline into the Job itself.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pod-template","https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy"]},messages:{always:e=>`restartPolicy '${e.policy}' is not allowed in a ${e.kind}, whose pods restart always`,ends:e=>`restartPolicy 'Always' is not allowed in a ${e.kind}: use OnFailure or Never`,unset:e=>`a ${e.kind} needs restartPolicy OnFailure or Never, for the default is 'Always'`,never:"podFailurePolicy needs restartPolicy 'Never', and it is 'OnFailure'",deadline:e=>`activeDeadlineSeconds is not allowed in the pods of a ${e.kind}, which never end`},examples:{bad:[{title:"pods of a Deployment that would end",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      restartPolicy: OnFailure # expect: always
      activeDeadlineSeconds: 600 # expect: deadline
      containers: [{ name: web, image: nginx:1.27.3 }]
`},{title:"pods of Jobs that would never end",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec: # expect: unset
      containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }]
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '0 6 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Always # expect: ends
          containers: [{ name: report, image: ghcr.io/shop/report:2.4.1 }]
`},{title:"failures that the Job would not see",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: import }
spec:
  podFailurePolicy:
    rules: [{ action: FailJob, onExitCodes: { operator: In, values: [42] } }]
  template:
    spec:
      restartPolicy: OnFailure # expect: never
      containers: [{ name: import, image: ghcr.io/shop/import:2.4.1 }]
`}],good:[{title:"each as its controller wants it",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { restartPolicy: Always, containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }] }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  activeDeadlineSeconds: 600
  template:
    spec: { restartPolicy: OnFailure, activeDeadlineSeconds: 300, containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: once }
spec: { restartPolicy: Never, activeDeadlineSeconds: 60, containers: [{ name: once, image: busybox:1.37.0 }] }
`},{title:"what is laid over a Job says only what it changes",yaml:`
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec: { template: { spec: { containers: [{ name: migrate, resources: { limits: { memory: 1Gi } } }] } } }
`}]},visit({report:e}){return{workload(t){let{resource:a,spec:s}=t,{kind:n}=a,o=s.get("restartPolicy"),r=o.text();if(_w(t)){let i=s.get("activeDeadlineSeconds");(r==="OnFailure"||r==="Never")&&e(o,"always",{kind:n,policy:r}),i.exists&&e(i.key,"deadline",{kind:n})}Qw(t)&&(r==="Always"?e(o,"ends",{kind:n}):(!o.exists||r==="")&&Zw(t)?e(o,"unset",{kind:n}):r==="OnFailure"&&tt(a)?.get("podFailurePolicy").exists&&e(o,"never"))}}}}),Jw=new Set(["DaemonSet","Deployment","ReplicaSet","ReplicationController","StatefulSet"]);function _w({resource:e}){return e.visitable!==void 0&&Jw.has(e.visitable)}function Qw({resource:e}){return e.visitable==="Job"||e.visitable==="CronJob"}function Zw({containers:e}){return e.length>0&&e.every(({at:t})=>t.get("image").exists)}var Gp=p({id:"priority-contradicts-class",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod states a priority other than that of its PriorityClass",why:"The number and the preemption policy of a pod come from its PriorityClass, or from the default one of the cluster, and without both the priority is 0. A Pod that states anything else is refused. A template is taken, but no pod can be made from it.",instead:"Leave `priority` and `preemptionPolicy` out, and name the class.",unless:"A PriorityClass that the run does not hold is the default of the cluster, and has this number.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"]},messages:{number:e=>`priority is ${e.priority}, but that of ${e.from} is ${e.expected}`,policy:e=>`preemptionPolicy is '${e.policy}', but that of ${e.from} is '${e.expected}'`},examples:{bad:[{title:"a number that no class gives",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  priority: 1000 # expect: number
  preemptionPolicy: Never # expect: policy
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"another number than that of the class",yaml:`
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop-critical }
value: 100000
preemptionPolicy: Never
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  priorityClassName: shop-critical
  priority: 1000 # expect: number
  preemptionPolicy: PreemptLowerPriority # expect: policy
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      priorityClassName: system-node-critical
      priority: 2000000000 # expect: number
      containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`}],good:[{title:"the numbers of the classes, and a class that the run does not hold",yaml:`
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  priority: 1000
  preemptionPolicy: PreemptLowerPriority
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  priorityClassName: system-node-critical
  priority: 2000001000
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  priorityClassName: of-the-cluster
  priority: 5
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`}]},visit({graph:e,report:t}){return{workload({resource:a,spec:s}){let n=s.get("priority"),o=s.get("preemptionPolicy");if(!n.exists&&!o.exists)return;let r=ex(e,a,s.get("priorityClassName").text()??"");if(!r)return;let{value:i,preemption:c,from:l,at:d}=r,m=a.kind==="Pod",u={related:d?[{at:d,note:"the class"}]:[],...m?{}:{severity:"warning"}},f=n.number();f!==void 0&&f!==i&&t(n,"number",{priority:f,expected:i,from:l},u);let g=o.text();g&&Yw.includes(g)&&g!==c&&t(o,"policy",{policy:g,expected:c,from:l},u)}}}}),Yw=["PreemptLowerPriority","Never"],Xw=new Map([["system-cluster-critical",2e9],["system-node-critical",2000001e3]]);function ex(e,t,a){let s=Xw.get(a);if(s!==void 0)return{value:s,preemption:"PreemptLowerPriority",from:`class '${a}'`};let n=e.ofKind("PriorityClass").filter(i=>e.areNear(i,t)),[o,r]=a===""?n.filter(tx):n.filter(i=>i.name===a);if(!r){if(o){let i=o.at.get("preemptionPolicy").text()||"PreemptLowerPriority",c=o.at.get("value").number();return c===void 0?void 0:{value:c,preemption:i,from:`class '${o.name}'`,at:o.at}}if(a==="")return{value:0,preemption:"PreemptLowerPriority",from:"a pod without a class"}}}function tx({at:e}){return e.get("globalDefault").flag()===!0}function Ve(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var Fp=p({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),s=a.text()?.trim()??"",[,,n=""]=s.split(/\s+/),o=/^([0-9]+)-([0-9]+)$/.exec(n);if(o===null||Number(o[2])-Number(o[1])!==6)return;let r=Xe(s);if("problem"in r||"seconds"in r.cron)return;let{needsBothDays:i,daysOfWeek:c}=r.cron,[l=0]=c;i||c.size!==1||e(a,"either",{schedule:Ve(s),days:n,weekday:ax[l]??""})}}}}),ax=["SUN","MON","TUE","WED","THU","FRI","SAT"];var Bp=p({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),s=a.text()?.trim()??"",[n,o="",...r]=s.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(n??"")||o.includes("-"))return;let i=Xe(s);"problem"in i||"seconds"in i.cron||i.cron.hours.size===24||e(a,"minute",{schedule:Ve(s),meant:Ve(["0",o,...r].join(" "))})}}}});var zp=p({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server refuses the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
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
`}]},visit({report:e}){return{CronJob(a){let s=a.at.get("spec"),n=s.get("schedule"),o=n.text(),r=o===void 0?void 0:Xe(o);o!==void 0&&r&&"problem"in r&&!t(n)&&e(n,"schedule",{schedule:Ve(o),problem:r.problem.text});let i=s.get("timeZone"),c=i.text(),l=c===void 0?void 0:$n(c);if(c===void 0||!l||t(i))return;let{code:d,suggestion:m}=l;d==="empty"||d==="local"?e(i,"unnamed",{zone:c}):e(i,"zone",{zone:Ve(c),meant:N(m)})}};function t(a){let s=a.text()??"",n=sx.exec(s)?.[0];if(n===void 0)return!1;let o={value:Ve(s),variable:Ve(n)};return e(a,"variable",o,{severity:"info"}),!0}}}),sx=new RegExp(`${j.source}|<[\\w -]+>`);var Up=p({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec"),s=a.get("schedule"),n=s.text();if(n===void 0||a.get("suspend").flag()===!0)return;let o=Xe(n);if("problem"in o||!dn(o.cron))return;let r=Ve(n);/(^|\s),+(\s|$)/.test(n)?e(s,"empty",{schedule:r}):e(s,"day",{schedule:r})}}}});var Kp=p({id:"scheduling-gate-bypassed",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod waits behind a scheduling gate, and has a node already",why:"Scheduling gates keep a pod from the scheduler until somebody opens them. A pod with a `nodeName` never gets there, so that the API server refuses the two together.",instead:"Choose the node by a `nodeSelector` or an affinity, or take the gates away.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/"]},messages:{placed:e=>`the pod is on node '${e.node}' already, while it waits behind the gate '${e.gate}'`},examples:{bad:[{title:"a gate and a node",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  nodeName: node-1 # expect: placed
  schedulingGates: [{ name: shop.example/quota }]
  containers: [{ name: training, image: ghcr.io/shop/training:2.4.1 }]
`},{title:"a Deployment of such pods, which is taken, and cannot make them",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: training }
spec:
  selector: { matchLabels: { app: training } }
  template:
    metadata: { labels: { app: training } }
    spec:
      nodeName: node-1 # expect: placed
      schedulingGates: [{ name: shop.example/quota }]
      containers: [{ name: training, image: ghcr.io/shop/training:2.4.1 }]
`}],good:[{title:"a gate, and a node by its label",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  nodeSelector: { kubernetes.io/hostname: node-1 }
  schedulingGates: [{ name: shop.example/quota }]
  containers: [{ name: training, image: ghcr.io/shop/training:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: report }
spec:
  nodeName: node-1
  schedulingGates: []
  containers: [{ name: report, image: ghcr.io/shop/report:1.3.0 }]
`}]},visit({report:e}){return{workload({resource:t,spec:a}){let s=a.get("nodeName"),[n]=a.get("schedulingGates").items();if(!s.text()||!n)return;let o={node:s.text()??"",gate:n.get("name").text()??""};e(s,"placed",o,{related:[{at:n,note:"the gate"}],...t.kind==="Pod"?{}:{severity:"warning"}})}}}});var Jp=p({id:"selector-left-out",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A spread constraint or pod affinity without a selector selects no pods",why:"Without a `labelSelector` no pod counts: nothing is spread, no pod is kept away, and a required affinity finds nobody, so that the pod stays Pending. The API server takes it, with a warning.",instead:"Write the labels of the pods that are meant, mostly those of the template itself.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition","https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity"]},messages:{spread:"a spread constraint without a labelSelector counts no pods: they are not spread",affinity:"a pod affinity without a labelSelector selects no pods"},examples:{bad:[{title:"pods that nobody counts",yaml:`
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 3
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      topologySpreadConstraints:
        - maxSkew: 1 # expect: spread
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: DoNotSchedule
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname # expect: affinity
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 1
              podAffinityTerm:
                topologyKey: topology.kubernetes.io/zone
                labelSelector: null # expect: affinity
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"the own pods, and all pods",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: DoNotSchedule
      labelSelector: { matchLabels: { app: api } }
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - { topologyKey: kubernetes.io/hostname, labelSelector: {} }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`},{title:"keys without a selector, which are refused",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: DoNotSchedule
      matchLabelKeys: [app]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({report:e}){return{workload(t){for(let a of t.spec.get("topologySpreadConstraints").items())!(!R(a.value)||!a.get("topologyKey").exists)&&Hp(a)&&e(a.get("labelSelector"),"spread");for(let a of js(t))a.get("topologyKey").exists&&Hp(a)&&e(a.get("labelSelector"),"affinity")}}}});function Hp(e){return!e.get("labelSelector").exists&&!e.get("matchLabelKeys").exists&&!e.get("mismatchLabelKeys").exists}var _p=p({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server refuses one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:a}){let{kind:s,version:n}=t,o=ox(t),r=a.get("labels");if(!o)return;if(ix(o))return!o.isRequired||n!=="v1"||r.entries().length===0?void 0:e(o.at,o.at.exists?"empty":"missing",{kind:s});let i=d=>({related:[{at:d,note:"the selector"}]}),[c]=o.pairs.entries().filter(([d,m])=>cx(m,To(r,d))),l=o.expressions?.items().find(d=>!mx(d,r));if(c){let[d,m]=c,u=To(r,d),f={key:d,selector:m.text()??""};typeof u=="string"?e(r.get(d),"differs",{...f,label:u},i(m)):e(r.key,"absent",f,i(m))}else if(l){let d={key:l.get("key").text()??"",operator:px(l)};e(r.key,"expression",d,i(l))}}}}}),nx=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function ox({visitable:e,at:t}){let a=t.get("spec"),s=a.get("selector");if(e==="ReplicationController")return{at:s,pairs:s,isRequired:!1};let n=e==="Job"&&a.get("manualSelector").flag()===!0;if(!n&&(e===void 0||!nx.has(e)))return;let o=s;return{at:s,pairs:o.get("matchLabels"),expressions:o.get("matchExpressions"),isRequired:!n}}var rx=new Set(["matchLabels","matchExpressions"]);function ix({at:e,pairs:t,expressions:a}){return e.exists?R(e.value)?!(a!==void 0&&Object.keys(e.value).some(n=>!rx.has(n)))&&t.entries().length===0&&(a?.items()??[]).length===0:!1:!0}function cx(e,t){return e.text()!==void 0&&t!==e.value&&!Qp(t)}function To(e,t){return R(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function Qp(e){return e!=null&&typeof e!="string"}var lx=new Set(["In","NotIn","Exists","DoesNotExist"]),dx=new Set(["In","NotIn"]);function mx(e,t){let a=e.get("key").text(),s=e.get("operator").text(),n=e.get("values").texts();return a===void 0||s===void 0||Qp(To(t,a))||!lx.has(s)||dx.has(s)!==n.length>0?!0:te({matchExpressions:[{key:a,operator:s,values:n}]},t.labels())}function px(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var Zp=p({id:"selectors-overlap",area:"workload",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Controllers select each other's pods",why:"A controller takes the pods that match its selector for its own. Owner references keep two Deployments from deleting each other's pods, but all that asks by the selector sees both: an autoscaler averages over the pods of both, a disruption budget counts both, and `kubectl logs deployment/web` shows those of the other one. A ReplicaSet or ReplicationController adopts a pod without owner that carries its labels, and deletes one when there are too many.",instead:"Give each controller a label of its own, such as `app.kubernetes.io/component` or `track: canary`, in `selector` and template. The selector of a Deployment cannot be changed: it has to be created anew.",unless:"The two are never applied together. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions"]},messages:{both:e=>`this selects the pods of ${e.other}, too, and its selector selects the pods of this`,adopted:e=>`these labels make ${e.controller} adopt ${e.pod} as one of its replicas`},examples:{bad:[{title:"a copied Deployment with the labels of the first one",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.workloads.flatMap(n=>gx(e,n)??[]),s=new Set;for(let[n,o]of hx(e,a)){let{kind:r,namespace:i,name:c}=n.workload.resource,l=`${r}/${i}/${c}`;if(s.has(l))continue;s.add(l);let d=[{at:o.at.key,note:`the selector of ${h(o.workload.resource)}`}];t(n.at.key,"both",{other:h(o.workload.resource)},{related:d})}for(let n of e.workloads.filter(({resource:o})=>o.visitable==="Pod")){let o=a.find(c=>yx(e,c,n));if(!o)continue;let r={pod:h(n.resource),controller:h(o.workload.resource)},i=[{at:o.at.key,note:`the selector of ${r.controller}`}];t(n.metadata.get("labels").key,"adopted",r,{related:i})}}}}}),ux=new Set(["DaemonSet","Deployment","ReplicaSet","ReplicationController","StatefulSet"]),fx=new Set(["ReplicaSet","ReplicationController"]);function gx(e,t){let{resource:a,labels:s}=t;if(!ux.has(a.visitable??"")||e.mayGetSelector(a))return;let n=a.at.get("spec").get("selector"),o=a.visitable==="ReplicationController",r=o?n:n.get("matchLabels"),i=o?void 0:n.get("matchExpressions").value,c=Array.isArray(i)?i.filter(R):[];if(r.entries().length===0&&c.length===0)return;let l={matchLabels:r.labels(),matchExpressions:c},d=u=>te(l,u),m=Yp(l.matchLabels);return d(s)?{workload:t,at:n,pairs:m,selects:d}:void 0}function hx(e,t){let a=new Map;for(let o of t.flatMap(({pairs:r})=>r))a.set(o,(a.get(o)??0)+1);let s=({pairs:o})=>o.reduce((r,i)=>(a.get(i)??0)<(a.get(r)??1/0)?i:r,""),n=new Map;return t.flatMap(o=>{let i=["",...Yp(o.workload.labels)].flatMap(c=>n.get(c)??[]).find(c=>vx(e,c,o));return be(n,s(o),o),i?[[o,i]]:[]})}function Yp(e){return Object.entries(e).map(t=>t.join("="))}function vx(e,t,a){if(!t.selects(a.workload.labels)||!a.selects(t.workload.labels))return!1;let[s,n]=[t.workload.resource,a.workload.resource];return s.name===n.name?!1:e.sameNamespace(s,n)===!0&&ue(e,s,n)}function yx(e,{workload:t,selects:a},s){let{resource:n}=t;return!fx.has(n.visitable??"")||!a(s.labels)?!1:e.sameNamespace(n,s.resource)===!0&&ue(e,n,s.resource)}var Xp=p({id:"spread-constraint-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The fields of a spread constraint or a pod affinity contradict each other",why:"Only a constraint that keeps pods from being scheduled can ask for a least number of domains. `matchLabelKeys` adds labels of the pod itself to the selector, so that there has to be one, and no key can stand in both. The API server refuses the pod.",instead:"Leave `minDomains` out or write `whenUnsatisfiable: DoNotSchedule`, and keep each key in one place.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/","https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#matchlabelkeys"]},messages:{domains:e=>`minDomains needs whenUnsatisfiable DoNotSchedule, and here it is ${e.action}`,noSelector:e=>`${e.field} needs a labelSelector to add to`,both:e=>`'${e.key}' stands in ${e.field} and in the labelSelector`,mismatch:e=>`'${e.key}' stands in matchLabelKeys and in mismatchLabelKeys`},examples:{bad:[{title:"domains that nobody waits for, and keys in two places",yaml:`
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
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          minDomains: 3 # expect: domains
          labelSelector: { matchLabels: { app: api } }
          matchLabelKeys: [app] # expect: both
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          matchLabelKeys: [pod-template-hash] # expect: noSelector
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              mismatchLabelKeys: [tenant] # expect: noSelector
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 1
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector: { matchLabels: { app: api } }
                matchLabelKeys: [tenant] # expect: mismatch
                mismatchLabelKeys: [tenant]
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}],good:[{title:"all fields in order",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api, tenant: shop } }
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: DoNotSchedule
      minDomains: 3
      labelSelector: { matchLabels: { app: api } }
      matchLabelKeys: [pod-template-hash]
    - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, matchLabelKeys: [] }
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchLabels: { app: api } }
          matchLabelKeys: [pod-template-hash]
          mismatchLabelKeys: [tenant]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`}]},visit({report:e,minorVersion:t}){return{workload(n){let o=w(n,t);for(let r of bx(n)){let i=r.get("minDomains"),c=r.get("whenUnsatisfiable").text();i.exists&&c&&c!=="DoNotSchedule"&&e(i,"domains",{action:c},o),a(r,["matchLabelKeys"],o),s(r,o)}for(let r of js(n)){a(r,["matchLabelKeys","mismatchLabelKeys"],o);let i=r.get("mismatchLabelKeys").texts();for(let c of r.get("matchLabelKeys").items())i.includes(c.text()??"")&&e(c,"mismatch",{key:c.text()??""},o)}}};function a(n,o,r){if(!n.get("labelSelector").exists)for(let i of o)n.get(i).items().length>0&&e(n.get(i).key,"noSelector",{field:i},r)}function s(n,o){let r=Op(n.get("labelSelector"));for(let i of n.get("matchLabelKeys").items()){let c=i.text()??"";r.includes(c)&&e(i,"both",{key:c,field:"matchLabelKeys"},o)}}}});function bx({spec:e}){return e.get("topologySpreadConstraints").items()}var eu=p({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("startingDeadlineSeconds"),s=a.number();s===0?e(a,"never",{severity:"error"}):s!==void 0&&s>0&&s<kx&&e(a,"short",{seconds:s})}}}}),kx=10;var tu=p({id:"stateful-set-name-too-long",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The name of a StatefulSet leaves no room for the labels of its pods",why:"Each pod carries the label `controller-revision-hash`, which is the name of the StatefulSet, a hyphen and a hash of up to 10 characters. A label holds 63 characters. The API server takes the StatefulSet and refuses each of its pods: `must be no more than 63 characters`.",instead:"Use a name of at most 52 characters. A name cannot be changed: the StatefulSet has to be made anew.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set","https://github.com/kubernetes/kubernetes/issues/64023"]},messages:{long:e=>`a name of ${e.length} characters is too long for a label of its pods, which adds a hash to it: 52 is the most`},examples:{bad:[{title:"53 characters",yaml:`
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
`}]},visit({report:e}){return{StatefulSet({name:t,at:a}){t.length>52&&e(a.get("metadata").get("name"),"long",{length:t.length})}}}});var au=p({id:"toleration-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The fields of a toleration contradict each other",why:"A toleration without a key stands for all taints, and only `Exists` says so. `Exists` asks for no value. Only a taint that evicts pods lets them stay for some seconds. The API server refuses the pod.",instead:"Write the key of the taint, `operator: Exists` without a value or `Equal` with one, and `effect: NoExecute` beside `tolerationSeconds`.",refs:["https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/"]},messages:{keyless:"a toleration without a key stands for all taints, and needs operator Exists",value:e=>`value '${e.value}' goes with operator Equal, and not with Exists`,label:e=>`value '${e.value}' cannot be the value of a taint`,seconds:e=>`tolerationSeconds needs effect NoExecute, and here it is ${e.effect}`},examples:{bad:[{title:"keys, values and seconds that go with something else",yaml:`
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      tolerations:
        - effect: NoSchedule # expect: keyless
        - { key: dedicated, operator: Exists, value: database, effect: NoSchedule } # expect: value
        - { key: dedicated, value: 'the database' } # expect: label
        - key: node.kubernetes.io/unreachable
          operator: Exists
          effect: NoSchedule # expect: seconds
          tolerationSeconds: 60
        - operator: Exists # expect: seconds
          tolerationSeconds: 60
      containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`}],good:[{title:"all taints, one taint and one for a while",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  tolerations:
    - operator: Exists
    - { key: dedicated, operator: Equal, value: database, effect: NoSchedule }
    - { key: dedicated, operator: Exists, value: '' }
    - { key: node.kubernetes.io/unreachable, operator: Exists, effect: NoExecute, tolerationSeconds: 60 }
    - { key: dedicated, value: "\${TEAM}" }
    - { key: '', operator: exists }
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`}]},visit({report:e,minorVersion:t}){return{workload(s){let n=w(s,t);for(let o of s.spec.get("tolerations").items())a(o,n)}};function a(s,n){let o=s.get("operator"),r=o.exists&&!["","Equal","Exists"].includes(o.text()??""),i=o.text()==="Exists";!s.get("key").value&&!i&&!r&&e(o,"keyless",n);let c=s.get("value"),l=c.text()??"";i&&l!==""&&e(c,"value",{value:l},n),!i&&!r&&!nt(l)&&!j.test(l)&&e(c,"label",{value:l},n);let d=s.get("effect"),m=d.exists&&d.text()===void 0;!s.get("tolerationSeconds").exists||m||d.text()==="NoExecute"||e(d,"seconds",{effect:d.text()||"none"},n)}}});var su=p({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server refuses the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{container(a,s){if(!a.at.get("image").exists)return;let n=s.spec.get("volumes"),o=xx(s),r=n.exists?[{at:n.key,note:o.length===0?"none is defined here":`defined: ${Q(o)}`}]:[];for(let i of wx(a)){let c=i.text();if(!c||o.includes(c))continue;let l=N(L(c,o));e(i,"undefined",{container:a.name,volume:c,meant:l},{related:r,...w(s,t)})}}}}});function wx(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>R(t.value)).map(t=>t.get("name"))}function xx(e){let t=qe(e.resource).map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...t].flatMap(s=>s.text()??[])}var nu=p({id:"volume-plugin-removed",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod uses a kind of volume that Kubernetes has no driver for any more",why:"Drivers of single makers have moved out of Kubernetes into CSI drivers. The API server takes their old fields with a warning, and the kubelet cannot mount the volume: the container does not start. `gitRepo` runs git as root of the node, and is switched off in many clusters.",instead:"Use a claim of a class with the CSI driver of the maker, and clone repositories in an init container.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#volume-types"]},messages:{gone:e=>`volumes of ${e.source} have no driver since Kubernetes ${e.since}`,deprecated:e=>`volumes of ${e.source} are deprecated since Kubernetes ${e.since}`},examples:{bad:[{title:"volumes without a driver, and one of git",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes:
    - name: pages
      gitRepo: { repository: 'https://git.shop.example/pages.git' } # expect: deprecated
    - name: media
      glusterfs: { endpoints: gluster, path: media } # expect: gone
    - name: data
      rbd: { monitors: ['10.0.0.5:6789'], image: data } # expect: gone
`},{title:"a driver that is on its way out",minorVersion:30,yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: media, mountPath: /media }] }]
  volumes:
    - name: media
      cephfs: { monitors: ['10.0.0.5:6789'] } # expect: deprecated
`}],good:[{title:"a claim, and drivers that Kubernetes still has",yaml:`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: 'nginx:1.27.3', volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes:
    - { name: pages, persistentVolumeClaim: { claimName: pages } }
    - { name: media, nfs: { server: files.shop.example, path: /media } }
    - { name: work, emptyDir: {}, rbd: null }
`}]},visit({report:e,minorVersion:t}){return{workload({spec:a}){for(let s of a.get("volumes").items())for(let{source:n,deprecated:o,gone:r}of Sx){let i=s.get(n);if(!i.exists||t<o)continue;r!==void 0&&t>=r?e(i.key,"gone",{source:n,since:`1.${r}`}):e(i.key,"deprecated",{source:n,since:`1.${o}`})}}}}}),Sx=[{source:"photonPersistentDisk",deprecated:11,gone:16},{source:"gitRepo",deprecated:11},{source:"scaleIO",deprecated:16,gone:22},{source:"flocker",deprecated:22,gone:25},{source:"storageos",deprecated:22,gone:25},{source:"quobyte",deprecated:22,gone:25},{source:"glusterfs",deprecated:25,gone:26},{source:"cephfs",deprecated:28,gone:31},{source:"rbd",deprecated:28,gone:31}];var ru=p({id:"volume-used-twice",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A volume is both folder and block device, or a device is taken twice",why:"A volume is a file system or a raw block device, never both at once, and a device has one path. The API server refuses the pod.",instead:"Use `volumeMounts` for a claim with a file system and `volumeDevices` for one with `volumeMode: Block`, each volume in one of the two.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support"]},messages:{both:e=>`volume '${e.volume}' is taken as a block device and mounted as a folder`,samePath:e=>`path '${e.path}' is that of a block device and of a mounted folder`,again:e=>`volume '${e.volume}' stands twice in volumeDevices`,samePlace:e=>`two block devices have the path '${e.path}'`},examples:{bad:[{title:"a claim as folder and as device",yaml:`
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
`}]},visit({report:e,minorVersion:t}){return{container(a,s){let n=w(s,t),o=Ls(a),r=ou(),i=ou();for(let l of Vp(a)){let d=l.get("name"),m=d.text()||void 0,u=l.get("devicePath").text()||void 0,f=o.find(b=>m!==void 0&&b.get("name").text()===m),g=o.find(b=>u!==void 0&&b.get("mountPath").text()===u);m!==void 0&&f&&e(d,"both",{volume:m},c(f,"the folder")),u!==void 0&&g&&g!==f&&e(l.get("devicePath"),"samePath",{path:u},c(g,"the folder"));let v=r.before(m,l);m!==void 0&&v&&e(d,"again",{volume:m},c(v,"the first"));let y=i.before(u,l);u!==void 0&&y&&e(l.get("devicePath"),"samePlace",{path:u},c(y,"the first"))}function c(l,d){return{related:[{at:l,note:d}],...n}}}}}});function ou(){let e=new Map;return{before(t,a){if(t===void 0)return;let s=e.get(t);return s||e.set(t,a),s}}}var sa=[Fd,Bd,zd,Yd,Xd,em,tm,nm,cm,lm,dm,mm,pm,um,fm,hm,ym,km,xm,Sm,Pm,Rm,Cm,Am,Om,Mm,Hc,Jc,_c,Lc,Ec,Gc,Fc,Bc,Kc,ed,td,ad,sd,rd,id,fd,hd,Sd,Pd,Rd,Cd,Vd,Ad,Zc,Xc,tl,al,sl,rl,cl,ll,dl,ml,ul,fl,gl,vl,yl,bl,wl,Sl,Pl,Al,ql,Ml,$l,Tl,Dl,Ll,El,Wl,Fl,zl,Ul,Kl,Hl,up,fp,gp,hp,vp,yp,bp,kp,xp,Sp,Pp,Cp,Ap,qp,Dp,Ip,Lp,Ep,Wp,Gp,Fp,Bp,zp,Up,Kp,Jp,_p,Zp,Xp,eu,tu,au,su,nu,ru,Ii,Ei,ji,Wi,Gi,Fi,zi,Ui,Hi,Ci,Vi,Ai,qi,Mi,Ti,_i,Qi,Yi,Xi,ec,tc,sc,oc,rc,dc,yc,bc,Sc,Pc,Rc,Cc,Vc,Ac,qc,Mc,$c,Tc,Dc,Ic,di,ui,gi,vi,bi,xi,Si,Pi,Ri,Od,Nd,$d,Ld,Ed,jd,Ym,Xm,ep,tp,ap,sp,np,op,rp,ip,cp,Dm,Im,Lm,Em,jm,Wm,Gm,Bm,zm,Um,Km,dp,mp,pp,Hm,Jm,_m,Qm,Zm];var ze=class extends Error{constructor(){super(...arguments);this.name="UsageError"}};var Gs={clean:0,findings:1,usage:2,bug:3};function iu(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}var Tt={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function Do(e){let t=([a,s])=>e?n=>`\x1B[${a}m${n}\x1B[${s}m`:n=>n;return{bold:t(Tt.bold),dim:t(Tt.dim),red:t(Tt.red),yellow:t(Tt.yellow),blue:t(Tt.blue),cyan:t(Tt.cyan),green:t(Tt.green)}}function Io({env:e,isTerminal:t},{flags:a}){let s=a.color??"auto";if(s!=="auto"&&s!=="always"&&s!=="never")throw new ze(`--color takes auto, always or never, not '${s}'`);return s!=="auto"?s==="always":e.NO_COLOR?!1:e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0"?!0:t.stdout&&e.TERM!=="dumb"}function Px(e,t){if(t.paths.length>0)throw new ze(`'kubeworthy rules' takes no paths; for one rule: kubeworthy explain ${t.paths[0]}`);let[a="pretty"]=t.flags.format??[];if(a!=="pretty"&&a!=="json")throw new ze(`the rules are listed as pretty or json, not as '${a}'`);return e.stdout(a==="json"?Rx():Cx(Do(Io(e,t)))),Gs.clean}function Rx(){let e=sa.map(({id:t,area:a,severity:s,since:n,scope:o,docs:r,options:i})=>({id:t,area:a,severity:s,since:n,scope:o,summary:r.summary,why:r.why,instead:r.instead,unless:r.unless,refs:r.refs,options:i,help:iu(t)}));return`${JSON.stringify({version:1,rules:e},void 0,2)}
`}function Cx(e){let t=Math.max(...sa.map(({id:a})=>a.length));return ci.flatMap(a=>{let s=sa.filter(n=>n.area===a).map(({id:n,severity:o,docs:r})=>`  ${n.padEnd(t)}  ${o.padEnd(7)}  ${r.summary}`);return s.length>0?[`${e.bold(a)}
${s.join(`
`)}
`]:[]}).join(`
`)}function Vx(e,t){let[a,...s]=t.paths,[n]=Object.keys(t.flags).filter(r=>r!=="color");if(n!==void 0)throw new ze(`option '--${n}' is for 'kubeworthy explain claim/namespace/name' only`);if(a===void 0||s.length>0)throw new ze("'kubeworthy explain' takes one rule, or claim/namespace/name and paths; 'kubeworthy rules' lists the rules");let o=sa.find(r=>r.id===a);if(!o)throw new ze(`there is no rule '${a}'${ii(a,sa.map(r=>r.id))}; 'kubeworthy rules' lists them`);return e.stdout(Ax(o,Do(Io(e,t)))),Gs.clean}function Ax({id:e,area:t,severity:a,since:s,docs:n,options:o,examples:r},i){let c=(d,m)=>`${i.bold(d)}
${Nx(m)}
`;return[`${i.bold(e)}  ${i.dim(`${t}, ${a}, since ${s}`)}
${n.summary}
`,c("Why",n.why),c("Instead",n.instead),...n.unless?[c("Unless",n.unless)]:[],...Object.keys(o).length>0?[`${i.bold("Options")}
${Object.entries(o).map(([d,m])=>qx(d,m)).join(`
`)}
`]:[],...r.bad.map(d=>cu("Bad",d,i)),...r.good.map(d=>cu("Good",d,i)),...n.refs.length>0?[`${i.bold("See")}
${n.refs.map(d=>`  ${d}`).join(`
`)}
`]:[],`${i.bold("Silence it")}
  # kubeworthy-ignore ${e}: the reason
`].join(`
`)}function qx(e,t){return`  ${e} (${t.type}, default ${JSON.stringify(t.default)}): ${t.doc}`}function cu(e,{title:t,yaml:a},s){let n=a.trim().replace(/ *# expect: [\w, -]+$/gm,s.dim("   <- here")).split(`
`);return`${s.bold(e)}: ${t}
${n.map(o=>`  ${o}`).join(`
`)}
`}var Ox=100;function Nx(e){let t=[],a="";for(let s of e.split(/\s+/))a!==""&&a.length+s.length+1>Ox?(t.push(a),a=s):a=a===""?s:`${a} ${s}`;return[...t,a].map(s=>`  ${s}`).join(`
`)}0&&(module.exports={explain,listRules});
