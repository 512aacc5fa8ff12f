"use strict";var ms=Object.create;var $e=Object.defineProperty;var us=Object.getOwnPropertyDescriptor;var fs=Object.getOwnPropertyNames;var hs=Object.getPrototypeOf,gs=Object.prototype.hasOwnProperty;var ys=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}},bs=(e,t)=>{for(var a in t)$e(e,a,{get:t[a],enumerable:!0})},Gt=(e,t,a,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of fs(t))!gs.call(e,s)&&s!==a&&$e(e,s,{get:()=>t[s],enumerable:!(n=us(t,s))||n.enumerable});return e};var Ft=(e,t,a)=>(a=e!=null?ms(hs(e)):{},Gt(t||!e||!e.__esModule?$e(a,"default",{value:e,enumerable:!0}):a,e)),vs=e=>Gt($e({},"__esModule",{value:!0}),e);var st=ys(X=>{"use strict";X.__esModule=!0;X.distance=X.closest=void 0;var L=new Uint32Array(65536),ws=function(e,t){for(var a=e.length,n=t.length,s=1<<a-1,o=-1,r=0,l=a,i=a;i--;)L[e.charCodeAt(i)]|=1<<i;for(i=0;i<n;i++){var c=L[t.charCodeAt(i)],d=c|r;c|=(c&o)+o^o,r|=~(c|o),o&=c,r&s&&l++,o&s&&l--,r=r<<1|1,o=o<<1|~(d|r),r&=d}for(i=a;i--;)L[e.charCodeAt(i)]=0;return l},xs=function(e,t){for(var a=t.length,n=e.length,s=[],o=[],r=Math.ceil(a/32),l=Math.ceil(n/32),i=0;i<r;i++)o[i]=-1,s[i]=0;for(var c=0;c<l-1;c++){for(var d=0,m=-1,u=c*32,g=Math.min(32,n)+u,h=u;h<g;h++)L[e.charCodeAt(h)]|=1<<h;for(var i=0;i<a;i++){var b=L[t.charCodeAt(i)],R=o[i/32|0]>>>i&1,v=s[i/32|0]>>>i&1,S=b|d,ce=((b|v)&m)+m^m|b|v,V=d|~(ce|m),O=m&ce;V>>>31^R&&(o[i/32|0]^=1<<i),O>>>31^v&&(s[i/32|0]^=1<<i),V=V<<1|R,O=O<<1|v,m=O|~(S|V),d=V&S}for(var h=u;h<g;h++)L[e.charCodeAt(h)]=0}for(var tt=0,Z=-1,Ce=c*32,It=Math.min(32,n-Ce)+Ce,h=Ce;h<It;h++)L[e.charCodeAt(h)]|=1<<h;for(var at=n,i=0;i<a;i++){var b=L[t.charCodeAt(i)],R=o[i/32|0]>>>i&1,v=s[i/32|0]>>>i&1,S=b|tt,ce=((b|v)&Z)+Z^Z|b|v,V=tt|~(ce|Z),O=Z&ce;at+=V>>>n-1&1,at-=O>>>n-1&1,V>>>31^R&&(o[i/32|0]^=1<<i),O>>>31^v&&(s[i/32|0]^=1<<i),V=V<<1|R,O=O<<1|v,Z=O|~(S|V),tt=V&S}for(var h=Ce;h<It;h++)L[e.charCodeAt(h)]=0;return at},Kt=function(e,t){if(e.length<t.length){var a=t;t=e,e=a}return t.length===0?e.length:e.length<=32?ws(e,t):xs(e,t)};X.distance=Kt;var Ps=function(e,t){for(var a=1/0,n=0,s=0;s<t.length;s++){var o=Kt(e,t[s]);o<a&&(a=o,n=s)}return t[n]};X.closest=Ps});var El={};bs(El,{explain:()=>Ll,listRules:()=>Ol});module.exports=vs(El);function x(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function nt(e,t){let a=new Map;for(let n of e)ks(a,t(n),n);return a}function ks(e,t,a){let n=e.get(t);n?n.push(a):e.set(t,[a])}function Y(e){let t;return()=>(t??={value:e()},t.value)}var zt=Ft(st(),1);function ot(e,t,a){return Ss(e,t,a)[0]}function Ss(e,t,a){let n=e.length>=8?3:e.length>=4?2:0,s=[];for(let o of t){let r=a(o);if(r===e||Math.abs(r.length-e.length)>=3)continue;let l=Cs(r,e);l<n&&Bt(r)!==Bt(e)&&!Rs(r,e)&&s.push({item:o,distance:l})}return s.sort((o,r)=>o.distance-r.distance).map(({item:o})=>o)}function Cs(e,t){return Re(e)===Re(t)?.5:$s(e,t)?1:(0,zt.distance)(e,t)}function Re(e){return e.toLowerCase().replace(/[-_.]/g,"")}function $s(e,t){if(e.length!==t.length)return!1;let a=[...e].findIndex((n,s)=>n!==t[s]);return a>=0&&e[a]===t[a+1]&&e[a+1]===t[a]&&e.slice(a+2)===t.slice(a+2)}function Bt(e){return e.replace(/\d+/g,"")}function Rs(e,t){let a=e.split(/[-_.]/),n=t.split(/[-_.]/);return a.length!==n.length?Math.abs(a.length-n.length)>0&&Re(e)!==Re(t):a.some((s,o)=>s!==n[o]&&Math.min(s.length,n[o]?.length??0)<=2)}var Vs={"":`
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
    CSIStorageCapacity csistoragecapacities v1 v1beta1 v1alpha1`},Ms={"":`
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
    StorageVersionMigration storageversionmigrations v1beta1 v1alpha1`},Ut=[...Jt(Vs,!0),...Jt(Ms,!1)],zl=[...new Set(Ut.map(({kind:e})=>e))].sort(),As=new Map(Ut.map(e=>[`${e.group}/${e.kind}`,e]));function _t(e,t){let a=As.get(`${e}/${t}`);return a===void 0?void 0:!a.namespaced}function Jt(e,t){return Object.entries(e).flatMap(([a,n])=>n.trim().split(`
`).map(s=>{let[o="",r="",...l]=s.trim().split(" ");return{group:a,kind:o,plural:r,namespaced:t,versions:l}}))}function k(e){return e.get("metadata")}function y(e){return e.name===""?e.kind:`${e.kind} '${e.name}'`}function N(e){let{kind:t}=e.resource;if(t==="Job"||t==="CronJob")return!0;let a=e.spec.get("restartPolicy").text();return a==="Never"||a==="OnFailure"}var Os=[{kind:"ServiceAccount",names:["default"]},{kind:"ConfigMap",names:["kube-root-ca.crt"]},{kind:"ConfigMap",names:["extension-apiserver-authentication"],namespace:"kube-system"},{kind:"PriorityClass",names:["system-cluster-critical","system-node-critical"]},{kind:"Namespace",names:["default","kube-system","kube-public","kube-node-lease"]},{kind:"Service",names:["kubernetes"],namespace:"default"},{kind:"ClusterRole",names:["cluster-admin","admin","edit","view",/^system:/]},{kind:"Role",names:[/^system:/,"extension-apiserver-authentication-reader"]},{kind:"APIService",names:[/^v\d\w*\.$/,/^v\d\w*\.(apps|autoscaling|batch|policy|[\w.]+\.k8s\.io)$/]}],Hl=nt(Os,({kind:e})=>e);var Ns=[{by:"cert-manager.io/Certificate",makes:["Secret"],field:"spec.secretName"},{by:"cert-manager.io/Issuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"cert-manager.io/ClusterIssuer",makes:["Secret"],field:"spec.acme.privateKeySecretRef.name"},{by:"external-secrets.io/ExternalSecret",makes:["Secret"],field:"spec.target.name",suffixes:[""]},{by:"external-secrets.io/ClusterExternalSecret",makes:["Secret"],field:"spec.externalSecretSpec.target.name",suffixes:[""]},{by:"kubernetes-client.io/ExternalSecret",makes:["Secret"],suffixes:[""]},{by:"bitnami.com/SealedSecret",makes:["Secret"],field:"spec.template.metadata.name",suffixes:[""]},{by:"isindir.github.com/SopsSecret",makes:["Secret"],field:"spec.secretTemplates[].name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultStaticSecret",makes:["Secret"],field:"spec.destination.name",suffixes:[""]},{by:"secrets.hashicorp.com/VaultDynamicSecret",makes:["Secret"],field:"spec.destination.name"},{by:"secrets.hashicorp.com/VaultPKISecret",makes:["Secret"],field:"spec.destination.name"},{by:"onepassword.com/OnePasswordItem",makes:["Secret"],suffixes:[""]},{by:"secrets.doppler.com/DopplerSecret",makes:["Secret"],field:"spec.managedSecret.name"},{by:"secrets.infisical.com/InfisicalSecret",makes:["Secret"],field:"spec.managedSecretReference.secretName"},{by:"spv.no/AzureKeyVaultSecret",makes:["Secret"],field:"spec.output.secret.name"},{by:"secrets-store.csi.x-k8s.io/SecretProviderClass",makes:["Secret"],field:"spec.secretObjects[].secretName"},{by:"kafka.strimzi.io/KafkaUser",makes:["Secret"],suffixes:[""]},{by:"kafka.strimzi.io/Kafka",makes:["Secret"],suffixes:["-cluster-ca","-cluster-ca-cert","-clients-ca","-clients-ca-cert"]},{by:"kafka.strimzi.io/Kafka",makes:["Service"],suffixes:["-kafka-bootstrap","-kafka-brokers"]},{by:"postgresql.cnpg.io/Cluster",makes:["Secret"],suffixes:["-app","-superuser","-ca"]},{by:"postgresql.cnpg.io/Cluster",makes:["Service"],suffixes:["-rw","-ro","-r"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Secret"],suffixes:["-es-elastic-user"]},{by:"elasticsearch.k8s.elastic.co/Elasticsearch",makes:["Service"],suffixes:["-es-http"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Secret"],suffixes:["-default-user"]},{by:"rabbitmq.com/RabbitmqCluster",makes:["Service"],suffixes:[""]},{by:"objectbucket.io/ObjectBucketClaim",makes:["Secret","ConfigMap"],suffixes:[""]},{by:"trust.cert-manager.io/Bundle",makes:["ConfigMap","Secret"],suffixes:[""]},{by:"serving.knative.dev/Service",makes:["Service"],suffixes:[""]}],Zl=nt(Ns,({by:e})=>e);var Ts=/(^|\.)(cert-manager\.io|external-secrets\.io|bitnami\.com|istio\.io|gateway\.networking\.k8s\.io|kyverno\.io|snapshot\.storage\.k8s\.io|policy\.linkerd\.io|traefik\.io)$/,Ls=/^(ServiceMonitor|PodMonitor|PrometheusRule|Probe|ScrapeConfig|VerticalPodAutoscaler|ScaledObject|TriggerAuthentication)$/;function rt({group:e,kind:t}){return _t(e,t)===void 0&&!Ts.test(e)&&!Ls.test(t)}var Ws={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11},Ds=/(?=\.?[0-9])([0-9]*(?:\.[0-9]*)?)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy,js=2**63;function Qt(e){let t=e.replace(/^[-+]/,"");if(t==="0")return 0;let a=[...t.matchAll(Ds)],n=a.length>0&&a.map(([r])=>r).join("")===t,s=a.reduce((r,[,l,i])=>r+Number(l)*(Ws[i??""]??0),0);if(!n||s>=js)return;let o=s/1e9;return e.startsWith("-")?-o:o}var qs=["JAN","FEB","MAR","APR","MAY","JUN","JUL","AUG","SEP","OCT","NOV","DEC"],Es=["SUN","MON","TUE","WED","THU","FRI","SAT"],Is={name:"minute",lowest:0,highest:59,names:[]},Gs={name:"hour",lowest:0,highest:23,names:[]},Fs={name:"day of month",lowest:1,highest:31,names:[]},Ks={name:"month",lowest:1,highest:12,names:qs},Bs={name:"day of week",lowest:0,highest:6,names:Es},it=5,Ve="@every ",Yt=new Map([["@yearly","0 0 1 1 *"],["@annually","0 0 1 1 *"],["@monthly","0 0 1 * *"],["@weekly","0 0 * * 0"],["@daily","0 0 * * *"],["@midnight","0 0 * * *"],["@hourly","0 * * * *"]]);function D(e){if(e==="")return C("empty",e,"it is empty");if(e.includes("TZ"))return C("time-zone",e,"a time zone belongs in 'timeZone'");if(e.startsWith(Ve))return Js(e.slice(Ve.length));let t=Yt.get(e)??e;return t.startsWith("@")?C("shorthand",e,Us(e)):_s(t.split(zs).filter(a=>a!==""))}var zs=/(?:[^\S\ufeff]|\u0085)+/;function Js(e){let t=Qt(e);return t===void 0?C("duration",e,`${W(e)} is no duration such as 1h30m`):{cron:{seconds:Math.max(1,Math.floor(t))}}}function Us(e){let t=e.trim().toLowerCase();return Yt.has(t)||t===Ve.trim()?`it has to be written '${t}' exactly${t===Ve.trim()?", with a duration behind it":""}`:`there is no ${W(e)}, only @hourly, @daily, @weekly, @monthly, @yearly and @every`}function _s(e){if(e.length!==it)return C("field-count",e.join(" "),Qs(e.length));let[t="",a="",n="",s="",o=""]=e,r=de(t,Is);if("problem"in r)return r;let l=de(a,Gs);if("problem"in l)return l;let i=de(n,Fs);if("problem"in i)return i;let c=de(s,Ks);if("problem"in c)return c;let d=de(o,Bs);return"problem"in d?d:{cron:{minutes:r.values,hours:l.values,daysOfMonth:i.values,months:c.values,daysOfWeek:d.values,needsBothDays:i.isAny||d.isAny}}}function Qs(e){let t=e===it+1?", there is none for seconds":"";return`it has ${e} ${e===1?"field":"fields"} instead of ${it}${t}`}function de(e,t){let a=new Set,n=!1;for(let s of e.split(",").filter(o=>o!=="")){let o=Hs(s,t);if("problem"in o)return o;for(let r=o.first;r<=o.last;r+=o.step)a.add(r);n||=o.isAny}return{values:a,isAny:n}}function Hs(e,t){let{name:a,lowest:n,highest:s}=t,[o="",r,...l]=e.split("/"),[i="",c,...d]=o.split("-"),m=i==="*"||i==="?",u=m?n:Ht(i,t);if(u===void 0)return C("number",e,Zt(i,t),a);if(!m&&d.length>0)return C("hyphens",e,`${a} ${W(e)} has two hyphens`,a);let h=m||c===void 0&&r!==void 0?s:c===void 0?u:Ht(c,t);if(h===void 0)return C("number",e,Zt(c??"",t),a);if(l.length>0)return C("slashes",e,`${a} ${W(e)} has two slashes`,a);let b=r===void 0?1:Xt(r);return b===void 0?C("number",e,`the step ${W(r??"")} of the ${a} is no number`,a):u<n?C("too-low",e,`${a} ${u} is below ${n}`,a):h>s?C("too-high",e,Zs(h,t),a):u>h?C("backwards",e,`the ${a} runs backwards in ${W(e)}`,a):b===0?C("step",e,`the step of the ${a} in ${W(e)} has to be 1 or more`,a):{first:u,last:h,step:b,isAny:m&&b===1}}function Ht(e,t){let a=t.names.indexOf(e.toUpperCase());return a===-1?Xt(e):t.lowest+a}function Xt(e){if(!/^\+?[0-9]+$|^-0+$/.test(e))return;let t=Number(e);return t<2**63?Math.abs(t):void 0}function Zt(e,{name:t,names:a}){let n=e.slice(0,3).toUpperCase();if(e.length>3&&a.includes(n))return`${t} ${W(e)} has to be written '${n}'`;if(e==="")return`a number is missing in the ${t}`;let s=a.length>0?` nor a name such as ${a[1]}`:"";return`${t} ${W(e)} is ${s===""?"no number":"neither a number"}${s}`}function Zs(e,{name:t,highest:a}){return`${t} ${e} is above ${a}${t==="day of week"&&e===7?", Sunday is 0":""}`}function W(e){return`'${e.length<=20?e:`${e.slice(0,19)}\u2026`}'`}function C(e,t,a,n){return{problem:{code:e,value:t,text:a,...n===void 0?{}:{field:n}}}}var Ys=[31,29,31,30,31,30,31,31,30,31,30,31];function lt(e){if("seconds"in e)return!1;let{minutes:t,hours:a,months:n,daysOfMonth:s,daysOfWeek:o,needsBothDays:r}=e;if(t.size===0||a.size===0)return!0;let l=[...n].some(i=>[...s].some(c=>c<=(Ys[i-1]??0)));return r?!l||o.size===0:n.size===0||!l&&o.size===0}var Me="docker.io",Xs="index.docker.io",Ae="library/";var ea="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",eo=`(?:${ea}(?:\\.${ea})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`,ta="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",to=`${ta}(?:/${ta})*`,ao="[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",no="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}",so=new RegExp(`^(?:(${eo})/)?(${to})(?::(${ao}))?(?:@(${no}))?$`),oo=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,ro=/^[a-f0-9]{64}$/;function K(e){if(ro.test(e))return;let[t,a]=io(e),n=a.split(":",1)[0]??"";if(n!==n.toLowerCase())return;let s=so.exec(`${t}/${a}`);if(s===null)return;let[,o="",r="",l,i]=s;if(!(r.length>255)&&!(i!==void 0&&!oo.test(i)))return{registry:o,repository:r,name:o===""?r:`${o}/${r}`,familiarName:lo(o,r),tag:l??(i===void 0?"latest":""),explicitTag:l,digest:i}}function io(e){let t=e.indexOf("/");if(t===-1)return[Me,Ae+e];let a=e.slice(0,t),n=e.slice(t+1),s=a==="localhost"||/[.:]/.test(a)||a!==a.toLowerCase(),o=s&&a!==Xs?a:Me,r=s?n:e,l=o===Me&&!r.includes("/");return[o,l?Ae+r:r]}function lo(e,t){if(e==="")return t;if(e!==Me)return`${e}/${t}`;if(!t.startsWith(Ae))return t;let a=t.slice(Ae.length);return a.includes("/")?t:a}var pe="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?",sc=new RegExp(`^${pe}$`),co=new RegExp(`^${pe}(?:\\.${pe})*$`),oc=new RegExp(`^\\*\\.${pe}(?:\\.${pe})*$`);var aa=/^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;var na=63,po=253;function mo(e){return e.length<=po&&co.test(e)}function ct(e){let t=e.indexOf("/"),a=e.slice(t+1);return a.length>na||!aa.test(a)?!1:t===-1||mo(e.slice(0,t))}function dt(e){return e===""||e.length<=na&&aa.test(e)}var sa=e=>e.length>0,oa=e=>e.length===0,la=new Map([["In",{takes:sa,matches:(e,t)=>e!==void 0&&t.includes(e),text:(e,t)=>`${e} in (${ia(t).join(",")})`}],["NotIn",{takes:sa,matches:(e,t)=>e===void 0||!t.includes(e),text:(e,t)=>`${e} notin (${ia(t).join(",")})`}],["Exists",{takes:oa,matches:e=>e!==void 0,text:e=>e}],["DoesNotExist",{takes:oa,matches:e=>e===void 0,text:e=>`!${e}`}]]);function ue(e,t){return!ee(e)||!mt(e.matchLabels).every(([n,s])=>pt(t,n)===s&&ct(n)&&dt(s))?!1:Oe(e.matchExpressions).every(n=>uo(n,t))}function B(e,t){let a=mt(e);return a.length>0&&a.every(([n,s])=>pt(t,n)===s)}function fe(e){if(!ee(e))return"<none>";let t=mt(e.matchLabels).map(([s,o])=>({key:s,text:`${s}=${me(o)}`})),a=Oe(e.matchExpressions).filter(ee).map(s=>({key:me(s.key),text:fo(s)})),n=[...t,...a].sort((s,o)=>ca(s.key,o.key));return n.length===0?"<none>":n.map(({text:s})=>s).join(",")}function uo(e,t){if(!ee(e))return!1;let a=la.get(e.operator),n=Oe(e.values);return a===void 0||!a.takes(n)||!ra(e.key)||!ct(e.key)||!n.every(s=>ra(s)&&dt(s))?!1:a.matches(pt(t,e.key),n)}function fo(e){let t=me(e.key),a=Oe(e.values).map(me);return la.get(e.operator)?.text(t,a)??`${t} ${me(e.operator)} (${a.join(",")})`}function pt(e,t){return ee(e)&&Object.hasOwn(e,t)?e[t]:void 0}function mt(e){return ee(e)?Object.entries(e):[]}function Oe(e){return Array.isArray(e)?e:[]}function ee(e){return typeof e=="object"&&e!==null}function ra(e){return typeof e=="string"}function me(e){return typeof e=="object"||e===void 0?"":String(e)}function ia(e){return[...e].sort(ca)}function ca(e,t){return e===t?0:e<t?-1:1}function da(e){return{value:e,path:[]}}function f(e,...t){return t.reduce(({value:a,path:n},s)=>({value:ut(a)&&Object.hasOwn(a,s)?a[s]??void 0:void 0,path:[...n,s]}),e)}function T(e,...t){let{value:a,path:n}=f(e,...t);return Array.isArray(a)?a.map((s,o)=>({value:s,path:[...n,o]})):[]}function pa({value:e}){return ut(e)?Object.keys(e):[]}function P({value:e}){return typeof e=="string"?e:void 0}function he({value:e}){return e!=null}function ge({value:e}){return ut(e)}function ut(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ho=[["initContainers","init container"],["containers","container"],["ephemeralContainers","ephemeral container"]];function ma(e){let t=da(e),a=f(t,"spec"),n=ho.flatMap(([s,o])=>T(a,s).map(r=>({name:`${o} '${P(f(r,"name"))??""}'`,at:r,securityContext:f(r,"securityContext")})));return{annotations:f(t,"metadata","annotations"),spec:a,containers:n}}function z({spec:e,containers:t}){return[{name:"the pod",at:f(e,"securityContext")},...t.map(({name:a,securityContext:n})=>({name:a,at:n}))]}function ye({spec:e}){return f(e,"hostUsers").value===!1}function Ne({spec:e}){return f(e,"os","name").value==="windows"}function E(e,t){return a=>e(a)?[]:t(a)}var go=new Set(["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]),ua=["","container_t","container_init_t","container_kvm_t"],ha=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],ga=[...ha,"net.ipv4.ip_local_reserved_ports"],ya=[...ga,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],ba=[...ya,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],yo=[...ba,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],ft=[{id:"appArmorProfile",level:"baseline",reason:"forbidden AppArmor profile",versions:[{from:0,violations:bo}]},{id:"capabilities_baseline",level:"baseline",reason:"non-default capabilities",versions:[{from:0,violations:e=>ht(e,go)}]},{id:"hostNamespaces",level:"baseline",reason:"host namespaces",versions:[{from:0,violations:ko}]},{id:"hostPathVolumes",level:"baseline",reason:"hostPath volumes",versions:[{from:0,violations:wo}]},{id:"hostPorts",level:"baseline",reason:"hostPort",versions:[{from:0,violations:xo}]},{id:"hostProbesAndHostLifecycle",level:"baseline",reason:"probe or lifecycle host",versions:[{from:34,violations:Po}]},{id:"privileged",level:"baseline",reason:"privileged",versions:[{from:0,violations:So}]},{id:"procMount",level:"baseline",reason:"procMount",versions:[{from:0,violations:Te},{from:35,violations:E(ye,Te)}]},{id:"seLinuxOptions",level:"baseline",reason:"seLinuxOptions",versions:[{from:0,violations:e=>fa(e,ua)},{from:31,violations:e=>fa(e,[...ua,"container_engine_t"])}]},{id:"seccompProfile_baseline",level:"baseline",reason:"seccompProfile",versions:[{from:0,violations:vo},{from:19,violations:gt}]},{id:"sysctls",level:"baseline",reason:"forbidden sysctls",versions:[{from:0,violations:e=>be(e,ha)},{from:27,violations:e=>be(e,ga)},{from:29,violations:e=>be(e,ya)},{from:32,violations:e=>be(e,ba)},{from:37,violations:e=>be(e,yo)}]},{id:"windowsHostProcess",level:"baseline",reason:"hostProcess",versions:[{from:0,violations:Co}]}];function ht({containers:e},t){return e.flatMap(({name:a,securityContext:n})=>T(n,"capabilities","add").flatMap(s=>{let o=P(s);return o===void 0||t.has(o)?[]:[{path:s.path,text:`${a} adds the capability '${o}'`}]}))}function Te({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let n=f(a,"procMount");return!he(n)||n.value==="Default"?[]:[{path:n.path,text:`${t} mounts /proc as '${P(n)??""}'`}]})}function gt(e){return va(e,"seccompProfile","seccomp")}function va(e,t,a){return z(e).flatMap(({name:n,at:s})=>{let o=f(s,t),r=f(o,"type");return!ge(o)||r.value==="RuntimeDefault"||r.value==="Localhost"?[]:[{path:r.path,text:`${n} has the ${a} profile '${P(r)??""}'`}]})}function bo(e){let t="container.apparmor.security.beta.kubernetes.io/",a=s=>s===""||/^(runtime\/default$|localhost\/)/.test(s),n=pa(e.annotations).flatMap(s=>{let o=f(e.annotations,s),r=P(o);return!s.startsWith(t)||r===void 0||a(r)?[]:[{path:o.path,text:`container '${s.slice(t.length)}' has the AppArmor profile '${r}'`}]});return[...va(e,"appArmorProfile","AppArmor"),...n]}function vo({annotations:e,containers:t}){return[{name:"the pod",key:"seccomp.security.alpha.kubernetes.io/pod"},...t.map(({name:n,at:s})=>({name:n,key:`container.seccomp.security.alpha.kubernetes.io/${P(f(s,"name"))??""}`}))].flatMap(({name:n,key:s})=>{let o=f(e,s),r=P(o);return r===void 0||/^(runtime\/default$|docker\/default$|localhost\/)/.test(r)?[]:[{path:o.path,text:`${n} has the seccomp profile '${r}'`}]})}function ko({spec:e}){return["hostNetwork","hostPID","hostIPC"].map(t=>({key:t,at:f(e,t)})).filter(({at:t})=>t.value===!0).map(({key:t,at:a})=>({path:a.path,text:`${t} is true`}))}function wo({spec:e}){return T(e,"volumes").flatMap(t=>{let a=f(t,"hostPath");return he(a)?[{path:a.path,text:`volume '${P(f(t,"name"))??""}' is a hostPath`}]:[]})}function xo({containers:e}){return e.flatMap(({name:t,at:a})=>T(a,"ports").flatMap(n=>{let{value:s,path:o}=f(n,"hostPort");return typeof s=="number"&&s!==0?[{path:o,text:`${t} uses the host port ${s}`}]:[]}))}function Po({containers:e}){let t=[["livenessProbe"],["readinessProbe"],["startupProbe"]],a=[["lifecycle","postStart"],["lifecycle","preStop"]];return e.flatMap(({name:n,at:s})=>[...t,...a].flatMap(o=>["httpGet","tcpSocket"].flatMap(r=>{let l=f(s,...o,r,"host");return P(l)?[{path:l.path,text:`${n} sets the host of its ${o.at(-1)}`}]:[]})))}function So({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let n=f(a,"privileged");return n.value===!0?[{path:n.path,text:`${t} is privileged`}]:[]})}function fa(e,t){return z(e).flatMap(({name:a,at:n})=>{let s=f(n,"seLinuxOptions"),o=(r,l)=>r==="type"?!t.includes(l):l!=="";return["type","user","role"].flatMap(r=>{let l=f(s,r),i=P(l);return i===void 0||!o(r,i)?[]:[{path:l.path,text:`${a} has the SELinux ${r} '${i}'`}]})})}function be({spec:e},t){return T(e,"securityContext","sysctls").flatMap(a=>{let n=f(a,"name"),s=P(n);return s===void 0||t.includes(s)?[]:[{path:n.path,text:`the pod sets the sysctl '${s}'`}]})}function Co(e){return z(e).flatMap(({name:t,at:a})=>{let n=f(a,"windowsOptions","hostProcess");return n.value===!0?[{path:n.path,text:`${t} runs as a process of the host`}]:[]})}var $o=["hostPath","gcePersistentDisk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],Ro=new Set(["NET_BIND_SERVICE"]),Ca=[{id:"allowPrivilegeEscalation",level:"restricted",reason:"allowPrivilegeEscalation != false",versions:[{from:8,violations:ka},{from:25,violations:E(Ne,ka)}]},{id:"capabilities_restricted",level:"restricted",reason:"unrestricted capabilities",replaces:"capabilities_baseline",versions:[{from:22,violations:wa},{from:25,violations:E(Ne,wa)}]},{id:"procMount_restricted",level:"restricted",reason:"procMount",replaces:"procMount",versions:[{from:35,violations:Te}]},{id:"restrictedVolumes",level:"restricted",reason:"restricted volume types",replaces:"hostPathVolumes",versions:[{from:0,violations:Vo}]},{id:"runAsNonRoot",level:"restricted",reason:"runAsNonRoot != true",versions:[{from:0,violations:xa},{from:35,violations:E(ye,xa)}]},{id:"runAsUser",level:"restricted",reason:"runAsUser=0",versions:[{from:23,violations:Pa},{from:35,violations:E(ye,Pa)}]},{id:"seccompProfile_restricted",level:"restricted",reason:"seccompProfile",replaces:"seccompProfile_baseline",versions:[{from:19,violations:Sa},{from:25,violations:E(Ne,Sa)}]}];function ka({containers:e}){return e.flatMap(({name:t,securityContext:a})=>{let n=f(a,"allowPrivilegeEscalation");return n.value===!1?[]:[{path:n.path,text:`${t} does not set allowPrivilegeEscalation to false`}]})}function wa(e){return[...e.containers.flatMap(({name:a,securityContext:n})=>T(n,"capabilities","drop").some(({value:r})=>r==="ALL")?[]:[{path:f(n,"capabilities","drop").path,text:`${a} does not drop the capabilities 'ALL'`}]),...ht(e,Ro)]}function Vo({spec:e}){return T(e,"volumes").flatMap(t=>{let a=$o.find(s=>he(f(t,s)));if(a===void 0)return[];let n=P(f(t,"name"))??"";return[{path:f(t,a).path,text:`volume '${n}' is of the type ${a}`}]})}function xa(e){let t=z(e).flatMap(({name:a,at:n})=>{let s=f(n,"runAsNonRoot");return s.value===!1?[{path:s.path,text:`${a} sets runAsNonRoot to false`}]:[]});return t.length>0||f(e.spec,"securityContext","runAsNonRoot").value===!0?t:$a(e,"runAsNonRoot",({value:a})=>a===!0)}function Pa(e){return z(e).flatMap(({name:t,at:a})=>{let n=f(a,"runAsUser");return n.value===0?[{path:n.path,text:`${t} runs as user 0, which is root`}]:[]})}function Sa(e){let t=gt(e);return t.length>0||ge(f(e.spec,"securityContext","seccompProfile"))?t:$a(e,"seccompProfile",ge)}function $a({spec:e,containers:t},a,n){let s=t.filter(({securityContext:o})=>!n(f(o,a)));return s.length>1&&s.length===t.length?[{path:f(e,"securityContext",a).path,text:`neither the pod nor its containers set ${a}`}]:s.map(({name:o,securityContext:r})=>({path:f(r,a).path,text:`neither the pod nor ${o} sets ${a}`}))}var w="pod-security.kubernetes.io/",Mo=["enforce","audit","warn"],bt=["privileged","baseline","restricted"],J=Mo.flatMap(e=>[w+e,`${w}${e}-version`]);function te(e){let t=d=>Object.hasOwn(e,d)?e[d]:void 0,a=J.flatMap(d=>{let m=t(d),u=d.endsWith("-version")?"version":"level";return m===void 0||(u==="version"?Ra(m):yt(m))!==void 0?[]:[{label:d,value:m,code:u}]}),n=d=>{let m=t(w+d),u=t(`${w}${d}-version`),g=d==="enforce"?"restricted":"privileged";return{level:m===void 0?"privileged":yt(m)??g,version:u===void 0?"latest":Ra(u)??"latest"}},s=n("enforce"),o=yt(t(`${w}enforce`)??"")!==void 0,r=n("warn"),l=o&&t(`${w}warn`)===void 0&&s.level!=="privileged",i=t(`${w}warn-version`)!==void 0,c={level:s.level,version:i?r.version:s.version};return{enforce:s,audit:n("audit"),warn:l?c:r,problems:a}}function yt(e){return bt.find(t=>t===e)}function Ra(e){if(e==="latest")return e;let t=/^v1\.(0|[1-9][0-9]*)$/.exec(e);return t===null?void 0:Number(t[1])}var Ao=[...ft,...Ca];function Va(e,t){let a=ma(e);return No(t).flatMap(({control:n,version:s})=>{let[o,...r]=s.violations(a);return o===void 0?[]:[{control:n,violations:[o,...r]}]})}var Oo=33;function vt(e,{level:t,version:a},n){let s=a==="latest"?n:Math.min(a,n),o=({id:r})=>n>=Oo||!r.startsWith("procMount");return Va(e,{level:t,version:s}).filter(({control:r})=>o(r))}function No({level:e,version:t}){if(e==="privileged")return[];let a=t==="latest"?Number.POSITIVE_INFINITY:t,s=(e==="baseline"?ft:Ao).flatMap(r=>{let l=r.versions.findLast(({from:i})=>i<=a);return l===void 0?[]:[{control:r,version:l}]}),o=new Set(s.map(({control:r})=>r.replaces));return s.filter(({control:r})=>!o.has(r.id))}function kt({servicePort:e,containers:t,sidecarsCount:a}){let n=e.targetPort||e.port;if(typeof n=="number")return{number:n,found:!0};let s=Ma(e),o=To(t,a).flatMap(r=>r.ports??[]).find(r=>r.name===n&&Ma(r)===s);return o===void 0?{found:!1}:{number:o.containerPort,found:!0}}function To(e,t){let a=e.filter(({role:n})=>n===void 0||n==="container");return t?[...a,...e.filter(({role:n})=>n==="sidecar")]:a}function Ma(e){return e.protocol||"TCP"}var Lo={n:-9,u:-6,m:-3,"":0,k:3,M:6,G:9,T:12,P:15,E:18},Wo={Ki:10,Mi:20,Gi:30,Ti:40,Pi:50,Ei:60},Do=new Map([...Object.entries(Lo).map(([e,t])=>[e,{base:10,exponent:t}]),...Object.entries(Wo).map(([e,t])=>[e,{base:2,exponent:t}])]),jo=/^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/,qo=/^[eE][-+]?[0-9]+$/,Le=2n**63n-1n,Eo=18,ae=9,Io=400;function I(e){let t=typeof e=="number"?String(e):e;if(t==="")return;let a=jo.exec(t);if(a===null)return;let n=Go(a[4]??"");if(n===void 0)return;let s=a[1]==="-",o=Fo(a[2]??""),r=a[3]?.slice(1)??"",l=n.base===10?Ko(o,r,n):Bo(o,r,n);if(l!==void 0)return Aa(l,s);if(!(a[2]===""&&r===""))return Aa(zo(o,r,n),s)}function A(e){if(e===null)return{numerator:0n,scale:0,wide:!1};if(typeof e=="number")return I(e);if(typeof e=="string")return I(e.trim())}function Go(e){let t=Do.get(e);if(t!==void 0)return t;if(!qo.test(e))return;let a=BigInt(e.replace(/^[eE]\+?/,""));if(!(a>Le||a<-Le-1n))return{base:10,exponent:Number(BigInt.asIntN(32,a))}}function Fo(e){let t=0;for(;e.charCodeAt(t)===48;)t++;return t===e.length?"0":e.slice(t)}function Ko(e,t,a){if(e.length+t.length>Eo)return;let n=a.exponent-t.length|0;if(!(n<-ae))return{numerator:BigInt(e+t),scale:0-n,wide:!1}}function Bo(e,t,a){if(!(t!==""||15-e.length-a.exponent*3/10-1<0))return{numerator:BigInt(e)<<BigInt(a.exponent),scale:0,wide:!1}}function zo(e,t,a){let n=BigInt(e+t),s=a.base===10?t.length-a.exponent|0:t.length,o=a.base===10?n:n<<BigInt(a.exponent);if(o===0n||s<-Io)return{numerator:o,scale:s,wide:!0};let r=Jo(o,s);return a.base===2&&r>Le*10n**BigInt(ae)?{numerator:Le,scale:0,wide:!0}:{numerator:r,scale:ae,wide:!0}}function Jo(e,t){if(t<=ae)return e*10n**BigInt(ae-t);let a=t-ae;if(a>e.toString(16).length*2)return 1n;let n=10n**BigInt(a);return(e+n-1n)/n}function Aa(e,t){return t?{...e,numerator:-e.numerator}:e}var Uo=["k","M","G","T","P","E"],_o=["kilo","mega","giga","tera","peta","exa"],Qo=["kibi","mebi","gibi","tebi","pebi","exbi"],Ho=new Map([...Uo.flatMap((e,t)=>er(e,_o[t]??"",Qo[t]??"")),...j("case",["n"],"n"),...j("case",["u"],"u"),...j("bytes-suffix",["b","byte","bytes"],""),...j("grammar",["c","cpu","cpus","vcpu","vcpus","core","cores"],""),...j("grammar",["mcpu","mcpus","mcore","mcores","milli","millis","millicpu","millicpus"],"m"),...j("grammar",["millicore","millicores"],"m"),...j("grammar",["\u03BC","\xB5"],"u")]),Zo=/^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))([a-z\u03bc\u00b5]*)$/i;function xt(e){if(A(e)!==void 0)return;let t=String(e).trim();if(t==="")return{code:"empty"};let a=t.normalize("NFKC"),n=a.replace(/\s+/g,"");if(wt(n))return{code:a===n?"grammar":"space",suggestion:n};let s=Zo.exec(Xo(n));if(s===null)return{code:"grammar"};let[,o="",r=""]=s,l=Yo(r);if(l===void 0||!wt(o+l.suffix))return{code:"grammar"};let{code:i,suffix:c,alternative:d}=l;return d===void 0?{code:i,suggestion:o+c}:{code:i,suggestion:o+c,alternative:o+d}}function Yo(e){return wt(`1${e}`)?{code:"grammar",suffix:e}:e==="K"?{code:"kilo",suffix:"k",alternative:"Ki"}:Ho.get(e.toLowerCase())}function Xo(e){return e.replace(/(?<=[0-9])_(?=[0-9])/g,"").replace(/^([-+]?[0-9]+),([0-9]{1,2})(?![0-9,.])/,"$1.$2")}function wt(e){return I(e)!==void 0}function j(e,t,a){return t.map(n=>[n,{code:e,suffix:a}])}function er(e,t,a){let n=e.toLowerCase(),s=`${e.toUpperCase()}i`;return[[n,{code:"case",suffix:e,alternative:s}],...j("case",[`${n}i`],s),...j("bytes-suffix",[`${n}ib`,`${a}byte`,`${a}bytes`,a],s),...[`${n}b`,`${t}byte`,`${t}bytes`,t].map(o=>[o,{code:"bytes-suffix",suffix:e,alternative:s}])]}var tr=4e3;function ne(e,t){if(e.scale===t.scale)return ve(e.numerator,t.numerator);let a=ve(e.numerator,0n);if(a!==ve(t.numerator,0n))return ve(e.numerator,t.numerator);if(a===0)return 0;let n=Oa(e)-Oa(t);if(n!==0)return n>0?a:-a;let s=Math.max(e.scale,t.scale);return ve(Na(e,s),Na(t,s))}function We(e){return e.wide?or(e):ar(e)}function Pt(e){let{numerator:t,scale:a}=e;if(t===0n)return"0";if(a<-tr)return`${t}e${-a}`;if(a<=0)return(t*10n**BigInt(-a)).toString();let n=t<0n?"-":"",s=Ta(t).toString().padStart(a+1,"0"),o=s.slice(-a).replace(/0+$/,""),r=n+s.slice(0,-a);return o===""?r:`${r}.${o}`}function ve(e,t){return e===t?0:e<t?-1:1}function Ta(e){return e<0n?-e:e}function Oa(e){return Ta(e.numerator).toString().length-e.scale}function Na(e,t){return e.numerator*10n**BigInt(t-e.scale)}function ke(e){return BigInt.asIntN(64,e)}function ar({numerator:e,scale:t}){if(e===0n||t===0)return e;if(t<0)return nr(e,-t);let a=10n**BigInt(t),n=e/a;return e%a===0n?n:e>0n?n+1n:n-1n}function nr(e,t){if(t>=19)return 0n;let a=e*10n**BigInt(t),n=ke(a);return n===a||sr.has(t)?n:0n}var sr=new Set([1,2,3,6,9]);function or({numerator:e,scale:t}){if(t===0)return ke(e);if(t<=-64)return 0n;if(t<0)return ke(e*10n**BigInt(-t));if(e===0n)return 0n;let a=10n**BigInt(t),n=e<2n**63n-1n&&t<19?ke(e):e,s=n/a;return ke(n%a===0n?s:s+1n)}var rr="volume.beta.kubernetes.io/storage-class";function St(e){return ir(e)??e.storageClassName??""}function ir(e){let t=e.annotations?.[rr];return typeof t=="string"?t:void 0}var La=Ft(st(),1);function $(e,t){let a=e.toLowerCase(),n,s=(e.length<=3?1:e.length<=8?2:3)+1;for(let o of t){if(e.length>=3&&o.toLowerCase().startsWith(a)&&o!==e)return o;if(Math.abs(o.length-e.length)>=s)continue;let r=(0,La.distance)(a,o.toLowerCase());r<s&&(n=o,s=r)}return n}function Wa(e,t){let a=$(e,t);return a===void 0?"":` (did you mean '${a}'?)`}var Ct=new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(" ")),lr=new Set("Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US".split(" ")),cr=/^(of|es|au|ACT|LHI|NSW|IN|GMT|UCT|UTC|US|BajaNorte|BajaSur|ComodRivadavia|DeNoronha|DumontDUrville|EasterIsland|McMurdo)$/;function $t(e){if(e==="")return{code:"empty"};if(e.toLowerCase()==="local")return{code:"local"};if(Ct.has(e))return;let t=Intl.supportedValuesOf("timeZone");if(!dr(e))return{code:"unknown",...ur(e,t)};let a=pr(e,t);return a===e?void 0:{code:"case",...a===void 0?{}:{suggestion:a}}}function dr(e){let[t="",...a]=e.split("/");if(!De(t,a.length===0?Ct:lr))return!1;try{return new Intl.DateTimeFormat("en",{timeZone:e}).format(0)!==""}catch{return!1}}function pr(e,t){if(!e.includes("/"))return De(e,Ct);let a=De(e,t);return a!==void 0?a:e.split(/[/_-]/).every(mr)?e:void 0}function mr(e){return/^([A-Z][a-z]*|(GMT)?\+?[0-9]*)$/.test(e)||cr.test(e)}function ur(e,t){let a=e.trim().replace(/[\s-]+/g,"_"),n=t.find(o=>o.toLowerCase().endsWith(`/${a.toLowerCase()}`)),s=De(a,t)??n??$(a,t);return s===void 0?{}:{suggestion:s}}function De(e,t){let a=e.toLowerCase();return[...t].find(n=>n.toLowerCase()===a)}var Da=["storage","image","health","resources","network","workload","availability","autoscaling","config","access","security","syntax","suppression"];function p(e){return{options:{},...e}}function se(e,t){let a=new Map;for(let n of e){let s=a.get(n.from)??new Map;a.set(n.from,s);let o=`${n.to.kind}/${n.to.namespace}/${n.to.name}/${t(n)}`,r=s.get(o);r?r.push(n):s.set(o,[n])}return[...a.values()].flatMap(n=>[...n.values()].flatMap(([s,...o])=>s?[{first:s,others:o}]:[]))}function je({first:{proof:e},others:t}){return[...e&&e.code!=="complete"?[{at:k(e.resource.at).get("name"),note:fr(e.resource)}]:[],...t.slice(0,5).map(({at:n})=>({at:n,note:"named here, too"}))]}function fr(e){return e.namespace===""?y(e):`${y(e)} in namespace '${e.namespace}'`}var ja=p({id:"config-key-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret lacks a key that is asked for",why:"A variable whose key is missing keeps its container in `CreateContainerConfigError`; an item of a volume whose key is missing keeps the pod in `ContainerCreating`. Keys are compared letter by letter. Variables take keys of `data` only, files also those of `binaryData`. A `subPath` that is no key mounts an empty folder where a file is expected.",instead:"Write the key exactly as it stands in the object, add it there, or mark the reference with `optional: true`.",unless:"A program adds the key to the object while the cluster runs.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"]},messages:{binary:e=>`key '${e.key}' is in binaryData of ${e.object}, not for variables: ${e.effect}`,similar:e=>`no key '${e.key}' in ${e.object} (did you mean '${e.meant}'?): ${e.effect}`,absent:e=>`no key '${e.key}' in ${e.object} (${e.known}): ${e.effect}`},examples:{bad:[{title:"upper case and lower case",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:n,optional:s,proof:o})=>n==="missing"&&!s&&(o?.code==="near-key"||o?.code==="no-key"));for(let{first:n,others:s}of se(a,({to:o,proof:r})=>hr(r)?"":o.key??"")){let{at:o,keyAt:r,to:l,proof:i,effect:c}=n;if(!i||i.code==="complete")continue;let d=y(i.resource),m={object:d,key:l.key??"",effect:c},u=[{at:gr(i.resource),note:`the keys of ${d}`},...s.slice(0,5).map(vr)];i.resource.at.get("binaryData").get(l.key??"").exists?t(r??o,"binary",m,{related:u}):i.code==="near-key"?t(r??o,"similar",{...m,meant:i.key},{related:u}):t(r??o,"absent",{...m,known:yr(i.resource)},{related:u})}}}}});function hr(e){return e?.code==="no-key"&&br(e.resource).length===0}var Rt=["data","stringData","binaryData"];function gr(e){let t=e.at,a=Rt.find(n=>t.get(n).exists);return a?t.get(a).key:t.get("metadata").get("name")}function yr(e){let t=Rt.flatMap(n=>e.at.get(n).entries().map(([s])=>s)),a=t.slice(0,3).map(n=>`'${n}'`).join(", ");return t.length===0?"it holds no keys":`it has ${a}${t.length>3?` and ${t.length-3} more`:""}`}function br(e){return Rt.flatMap(t=>e.at.get(t).entries().map(([a])=>a))}function vr({keyAt:e,at:t,to:a}){return{at:e??t,note:`key '${a.key??""}' is asked for here, too`}}var qa=p({id:"config-object-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A ConfigMap or Secret that is used does not exist in the namespace",why:"A container does not start before every ConfigMap and Secret that it takes variables from exists (`CreateContainerConfigError`), a pod not before those that it mounts exist (`ContainerCreating`). They are found in the namespace of the pod only. A missing pull secret shows when the image is private, a missing certificate when a browser warns.",instead:"Write the name exactly as the object is called, add the object beside its user, or mark the reference with `optional: true` where the program can do without.",unless:"The object is made in the cluster, by hand or by an operator: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/configuration/configmap/","https://kubernetes.io/docs/concepts/configuration/secret/"]},messages:{absent:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}': ${e.effect}`,similar:e=>`there is no ${e.kind} '${e.name}' (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.kind} '${e.name}', namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"a slip of the pen, told once for two variables",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(({state:n,optional:s,to:o})=>n==="missing"&&!s&&(o.kind==="ConfigMap"||o.kind==="Secret"));for(let n of se(a,()=>"")){let{at:s,to:o,effect:r,proof:l}=n.first,i={kind:o.kind,name:o.name,namespace:o.namespace,effect:r},c={related:je(n),...kr(n.first)};l?.code==="complete"?t(s,"absent",i,c):l?.code==="near-miss"?t(s,"similar",{...i,meant:l.resource.name},c):l?.code==="other-namespace"&&t(s,"elsewhere",{...i,other:l.resource.namespace},c)}}}}});function kr({from:e,at:t}){return e.visitable==="Ingress"||t.path.includes("imagePullSecrets")?{severity:"warning"}:{}}var Ea=p({id:"reference-missing",area:"config",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A field names an object that does not exist",why:"Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.",instead:"Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.",unless:"The object exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]},messages:{absent:e=>`there is no ${e.target}: ${e.effect}`,similar:e=>`there is no ${e.target} (did you mean '${e.meant}'?): ${e.effect}`,elsewhere:e=>`namespace '${e.namespace}' has no ${e.target}, namespace '${e.other}' has: ${e.effect}`},examples:{bad:[{title:"an autoscaler for a Deployment of another name",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){let a=e.references.filter(n=>n.state==="missing"&&!n.optional&&!wr(e,n));for(let n of se(a,({at:s})=>String(s.path.at(0)))){let{from:s,at:o,to:r,proof:l,effect:i}=n.first,c={target:`${r.kind} '${r.name}'`,effect:i},d={related:je(n),...s.visitable==="PersistentVolume"?{severity:"info"}:{}};l?.code==="complete"?t(o,"absent",c,d):l?.code==="near-miss"?t(o,"similar",{...c,meant:l.resource.name},d):l?.code==="other-namespace"&&t(o,"elsewhere",{...c,namespace:r.namespace,other:l.resource.namespace},d)}}}}});function wr(e,{from:t,to:a,proof:n}){return a.selector!==void 0||n?.code==="no-port"||a.kind==="Namespace"||a.kind==="CSIDriver"||a.kind==="Node"||a.kind==="CustomResourceDefinition"||a.kind==="ConfigMap"||a.kind==="Secret"||a.kind==="StorageClass"||a.kind==="PersistentVolumeClaim"&&e.workloadOf(t)?!0:a.kind==="Service"&&t.visitable==="StatefulSet"}var Ia=p({id:"liveness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"resource",docs:{summary:"A container that runs on has no liveness probe",why:"The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.",instead:"Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.",unless:"None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},messages:{missing:e=>`container '${e.container}' has no liveness probe: nothing restarts it when it hangs`},examples:{bad:[{title:"an api that may hang",yaml:`
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
`}]},visit({report:e}){return{container({role:t,name:a,at:n},s){t!=="container"||N(s)||n.get("livenessProbe").exists||!n.get("image").exists||e(n.get("name"),"missing",{container:a})}}}});var xr=["startupProbe","livenessProbe","readinessProbe"],Pr=["postStart","preStop"];function qe({role:e,at:t}){return e==="init"||e==="ephemeral"?[]:[...xr.map(a=>({name:a,at:t.get(a),isHook:!1})),...Pr.map(a=>({name:a,at:t.get("lifecycle").get(a),isHook:!0}))].filter(a=>a.at.exists)}var Fa=p({id:"probe-handler-count",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook has no handler, or more than one",why:"The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.",instead:"Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/","https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations"]},messages:{none:e=>`${e.check} has no handler: it needs one of ${e.known}`,several:e=>`${e.check} has ${e.found}, but may have only one handler`,tcp:e=>`${e.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`},examples:{bad:[{title:"timing without anything to ask",yaml:`
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
`}]},visit({report:e}){return{container(t){for(let{name:a,at:n,isHook:s}of qe(t)){if(!x(n.value))continue;let o=s?Cr:Sr,r=o.filter(i=>n.get(i).exists),l=o.filter(i=>!s||i!=="tcpSocket");r.length===0&&e(n.key,"none",{check:a,known:Ga(l,"or")}),s&&r.length===1&&r[0]==="tcpSocket"&&e(n.get("tcpSocket").key,"tcp",{check:a},{severity:"warning"}),r.length>1&&e(n.key,"several",{check:a,found:Ga(r,"and")})}}}}}),Sr=["exec","httpGet","tcpSocket","grpc"],Cr=["exec","httpGet","tcpSocket","sleep"];function Ga(e,t){return`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)??""}`}var Ka=p({id:"probe-port-undeclared",area:"health",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A probe or hook asks a port that its container does not declare",why:"The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",instead:"Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.",unless:"A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.",refs:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"]},messages:{name:e=>`${e.check} asks port '${e.port}', but container '${e.container}' declares ${e.declared}`,text:e=>`${e.check} asks port '${e.port}', which is a name in quotes: write the number without them`,number:e=>`${e.check} asks port ${e.port}, but container '${e.container}' declares only ${e.declared}`},examples:{bad:[{title:"a name that another container has, and one that is misspelt",yaml:`
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
`}]},visit({report:e}){return{container(t,a){let{name:n,at:s}=t,o=s.get("ports").exists?[{at:s.get("ports").key,note:"the ports of the container"}]:[],r=new Set;for(let{check:l,port:i,isElsewhere:c}of $r(t)){let d=i.scalar();if(typeof d=="string"){let m=Vr(t);/^\d+$/.test(d)?e(i,"text",{check:l,port:d}):d!==""&&!m.includes(d)&&e(i,"name",{check:l,port:d,container:n,declared:Mr(d,m)},{related:o})}else d&&!c&&!r.has(d)&&Rr(d,t,a)&&(r.add(d),e(i,"number",{check:l,port:d,container:n,declared:[...new Set(Vt(t))].join(", ")},{related:o,severity:"info"}))}}}}});function $r(e){return qe(e).flatMap(({name:t,at:a})=>[...[a.get("httpGet"),a.get("tcpSocket")].map(n=>({check:t,port:n.get("port"),isElsewhere:n.get("host").exists})),{check:t,port:a.get("grpc").get("port"),isElsewhere:!1}])}function Rr(e,t,a){return Vt(t).length>0&&!a.containers.some(n=>Vt(n).includes(e))}function Vr(e){return e.at.get("ports").items().flatMap(t=>t.get("name").text()??[])}function Vt(e){return e.at.get("ports").items().flatMap(t=>t.get("containerPort").number()??[])}function Mr(e,t){if(t.length===0)return"no port by name";let a=$(e,t);return a===void 0?t.map(n=>`'${n}'`).join(", "):`'${a}'`}var Ua=p({id:"readiness-probe-missing",area:"health",severity:"info",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no readiness probe",why:"A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.",instead:"Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.",unless:"Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/workloads/pods/probes/","https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes"]},messages:{served:e=>`container '${e.container}' has no readiness probe: Service '${e.service}' sends requests too early`,single:e=>`container '${e.container}' has no readiness probe: it counts as ready as soon as it starts`,several:e=>`none of the ${e.count} containers has a readiness probe: the pod counts as ready as soon as they start`},examples:{bad:[{title:"a Service leads to a container that nobody asks",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let n=a.containers.filter(({role:c,at:d})=>c==="container"&&d.get("image").exists);if(n.length===0||N(a)||a.resource.visitable==="PodTemplate")return;let s=Or(e.servicesOf(a).filter(Ar),a.resource.file),o=n.flatMap(c=>({container:c,service:s.find(d=>Nr(d,c))}));if(o.some(({service:c})=>c)){for(let{container:c,service:d}of o)!d||za(c)||t(c.at.get("name"),"served",{container:c.name,service:d.name},{severity:"warning",related:[Ja(d)]});return}if(n.some(za))return;let[r,...l]=n,i=s[0]?{severity:"warning",related:[Ja(s[0])]}:{};l.length>0?t(a.spec.get("containers").key,"several",{count:n.length},i):r&&t(r.at.get("name"),"single",{container:r.name},i)}}}});function Ar(e){let t=e.at.get("spec"),a=t.get("ports").items().map(n=>`${n.get("name").text()??""} ${n.get("targetPort").scalar()??""}`);return t.get("publishNotReadyAddresses").flag()!==!0&&!(a.length>0&&a.every(n=>/metrics|prometheus/.test(n)))}function Or(e,t){let a=n=>n.file===t?0:Ba(n.file)===Ba(t)?1:2;return[...e].sort((n,s)=>a(n)-a(s))}function Ba(e){return e.slice(0,e.lastIndexOf("/")+1)}function za({at:e}){return e.get("readinessProbe").exists||e.get("startupProbe").exists}function Nr(e,t){return e.at.get("spec").get("ports").items().some(a=>{let n=a.get("targetPort").scalar()||a.get("port").number(),s=a.get("protocol").text()??"TCP",o=t.at.get("ports").items().filter(r=>(r.get("protocol").text()??"TCP")===s);return n!==void 0&&o.some(r=>r.get("name").text()===n||r.get("containerPort").number()===n)})}function Ja(e){return{at:e.at.get("spec").get("selector").key,note:`Service '${e.name}' selects the pods`}}function oe(e){let t=Tr(e),a=e.containers.filter(s=>!t(s)).map(({at:s})=>({at:s.get("image"),policy:s.get("imagePullPolicy")})),n=e.spec.get("volumes").items().map(s=>{let o=s.get("image");return{at:o.get("reference"),policy:o.get("pullPolicy")}});return[...a,...n].flatMap(({at:s,policy:o})=>{let r=s.text();return r===void 0?[]:[{at:s,policy:o,text:r}]})}function Tr({resource:e}){let a=k(e.at).get("annotations").entries().some(([o])=>o==="image.openshift.io/triggers"),s=e.at.get("spec").get("triggers").items().flatMap(o=>o.get("imageChangeParams").get("containerNames").texts());return({name:o,at:r})=>a||s.includes(o)||o==="istio-proxy"&&r.get("image").text()==="auto"}function U(e,t=50){let a=e.replace(/(?<=@\w+:[a-f0-9]{8})[a-f0-9]{24,}$/,"\u2026");return a.length<=t?a:`\u2026${a.slice(1-t)}`}var _a=p({id:"image-pull-policy-stale",area:"image",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The pull policy lets a node run an old image, or none",why:"With 'IfNotPresent' a node keeps the first 'latest' that it pulled, while a new node pulls the newest: pods of one Deployment run different builds. With 'Never' a pod starts only where somebody put the image on the node before; elsewhere it stays in ErrImageNeverPull.",instead:"Name a version and leave the policy out: it is then 'IfNotPresent', and right. Without a tag, or with 'latest', it is 'Always'. An image with a digest cannot change, so 'Always' only asks the registry again.",unless:"Images are loaded into the nodes by hand, as with kind or minikube. 'Always' with a digest is wanted where each pod has to prove that it may pull.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"]},messages:{stale:e=>`'${e.policy}' keeps whatever build of '${e.image}' a node pulled first: nodes differ`,never:e=>`'Never' starts '${e.image}' only on nodes that already have it`,pinned:e=>`'Always' asks the registry at every start, but the digest of '${e.image}' cannot change`},examples:{bad:[{title:"a tag that moves and a node that does not look",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:n,policy:s}of oe(t)){let o=Lr(n,s);if(o===void 0)continue;let r=o==="pinned"?{severity:"info"}:{};e(s,o,{image:U(n),policy:s.text()??""},{...r,related:[{at:a,note:"the image"}]})}}}}});function Lr(e,t){if(t.value==="Never")return"never";let a=K(e);if(a===void 0)return;if(t.value==="Always")return a.digest===void 0?void 0:"pinned";let n=a.tag==="latest"&&a.digest===void 0;return t.value==="IfNotPresent"&&n?"stale":void 0}var Qa=p({id:"image-reference-invalid",area:"image",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An image is not a valid reference",why:"The API server takes almost any text as an image, but the node cannot read it: the container stays in InvalidImageName and nothing is pulled. A blank at either end is refused when the pod is created.",instead:"Write `registry/name:tag` or `registry/name@digest`: the name in lower case, one tag of letters, digits, `_`, `.` and `-`, no scheme and no blanks. Kubernetes replaces no variables in images.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a text with such a variable is advice only. An empty image that OpenShift sets by a trigger is left alone.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://github.com/distribution/reference/blob/main/reference.go"]},messages:{empty:"the image is empty",blank:e=>`image '${e.image}' begins or ends with a blank`,invalid:e=>`image '${e.image}' is not a valid reference: ${e.reason}`,variable:e=>`image '${e.image}' is not a valid reference unless something replaces '${e.variable}' first`},examples:{bad:[{title:"names and tags that no node can read",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{at:a,text:n}of oe(t)){let s=U(n.trim(),40),o=Wr.exec(n)?.[0].trim();if(n.trim()==="")e(a,"empty");else{if(K(n))continue;o?e(a,"variable",{image:s,variable:U(o,40)},{severity:"info"}):n!==n.trim()?e(a,"blank",{image:s}):e(a,"invalid",{image:s,reason:jr(n)})}}}}}}),Wr=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|(?<=^|[/:@])[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*(?=$|[/:@])/,Dr=[[/^[a-z][a-z0-9+.-]*:\/\//i,"it begins with a scheme"],[/<[^>]*>/,"a placeholder was not filled in"],[/^[^:@]{256}/,"it is longer than 255 characters"],[/\s/,"it contains a blank"],[/^[a-f0-9]{64}$/,"it is the ID of an image, not its name"],[/::/,"it has two colons in a row"],[/@(?!sha256:[a-f0-9]{64}$|sha384:[a-f0-9]{96}$|sha512:[a-f0-9]{128}$)/,"no sha256, sha384 or sha512 digest follows '@'"],[/:(?=$|@)/,"nothing follows the ':'"],[/:[^/@:]*:[^/@:]*(@[^/]*)?$/,"it has two tags"],[/(^|\/)(\/|$)/,"a part between slashes is empty"],[/:(?![A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@|$))[^/@]*(@|$)/,"a tag is a letter, digit or '_', then these, '.' and '-'"],[/(^|\/)[^/:@]*[A-Z][^/:@]*(:[^/]*)?(@[^/]*)?$|\/[^:@]*[A-Z]/,"its name has capitals"]];function jr(e){return Dr.find(([t])=>t.test(e))?.[1]??"a name has small letters and digits, joined by '.', '_' or '-'"}var Ha=p({id:"image-tag-latest",area:"image",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"An image has the tag 'latest' or none",why:"A tag such as 'latest' moves: every node pulls what it means at that moment, so two pods of one Deployment can run different builds. A rollback starts the new build again, because the manifest never named the old one.",instead:"Name the version: `nginx:1.27.3`, or a digest, which never changes: `nginx@sha256:\u2026`. The port of a registry is no tag: 'registry.shop.example:5000/web' has none.",unless:"Something sets the version later. Images that a Kustomization of the run or a `skaffold.yaml` sets are left alone; for other tools lint what they render.",refs:["https://kubernetes.io/docs/concepts/containers/images/#image-names","https://kubernetes.io/docs/concepts/containers/images/#updating-images"]},messages:{untagged:e=>`image '${e.image}' has no tag, so it is pulled as 'latest'`,latest:e=>`image '${e.image}' means another build after every push`},examples:{bad:[{title:"no tag, and a registry with a port",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){for(let{at:n,text:s}of oe(a)){let o=K(s);!o||o.digest!==void 0||o.tag!=="latest"||e.isImageSet(s)||t(n,o.explicitTag===void 0?"untagged":"latest",{image:U(s,70)})}}}}});function Ee(e){let t=Y(()=>Za(e.workloads,({labels:n})=>n)),a=Y(()=>Za(e.workloads,Ya));return{carrying:n=>Object.entries(n).flatMap(([s,o])=>t().get(`${s}=${o}`)??[]),labelled(n){let[s]=Object.entries(n);return(s?a().get(`${s[0]}=${s[1]}`)??[]:[]).filter(r=>B(n,Ya(r)))}}}function Za(e,t){let a=new Map;for(let n of e)for(let[s,o]of Object.entries(t(n))){let r=a.get(`${s}=${o}`);r?r.push(n):a.set(`${s}=${o}`,[n])}return a}function Ya({resource:e}){return k(e.at).get("labels").labels()}var Xa=p({id:"headless-service-missing",area:"network",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The Service of a StatefulSet is missing, not headless, or not its own",why:"Pods of a StatefulSet find each other by names such as 'database-0.database'. DNS gives these names for a headless Service that `serviceName` names, in the same namespace, and only for pods that it selects. The pods start all the same, and then do not find each other.",instead:"Write a Service of that name with `clusterIP: None` and the labels of the pods as its selector. A second Service with an address may stand beside it for clients.",unless:"Nobody asks for single pods by name; with one replica a Service that is not headless is advice only. `serviceName` cannot be changed later without deleting the StatefulSet.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id","https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"]},messages:{missing:e=>`no Service '${e.service}' exists${e.hint}`,address:e=>`pods get names of their own from a headless Service only, and '${e.service}' is not headless`,unselected:e=>`the selector of Service '${e.service}' does not match the pods of ${e.set}`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ee(e);return{reference(n){let{from:s,at:o,to:r,state:l,targets:i}=n;if(s.visitable!=="StatefulSet"||r.kind!=="Service")return;if(l==="missing"){let u=Kr(n.proof);return t(o,"missing",{service:r.name,hint:Fr(n)},{related:u})}let c=i,[d]=c,m=e.workloadOf(s);if(!(l!=="resolved"||!d||!m))if(c.some(qr)){if(!c.some(u=>Ir(u,m)||Gr(e,a,u))){let u=[{at:d.at.get("spec").get("selector").key,note:"its selector"},{at:m.metadata.get("labels").key,note:"the labels of the pods"}];t(o,"unselected",{service:r.name,set:y(s)},{related:u})}}else{let u=[{at:Er(d),note:"it has an address of its own"}],g=(m.replicas??2)>1?"warning":"info";t(o,"address",{service:r.name},{related:u,severity:g})}}}}});function qr(e){return e.at.get("spec").get("clusterIP").text()==="None"}function Er(e){let t=e.at.get("spec");return[t.get("clusterIP"),t.get("type")].find(({exists:a})=>a)??k(e.at).get("name")}function Ir(e,t){return B(e.at.get("spec").get("selector").labels(),t.labels)}function Gr(e,t,a){let n=a.at.get("spec").get("selector").labels();return e.find("Endpoints",a.namespace,a.name).length>0?!0:e.selectedBy(a,n).workloads.length===0&&(e.nearLabel(a,a.at.get("spec").get("selector"))!==void 0||t.labelled(n).length>0)}function Fr({proof:e}){let t=en(e);return e?.code==="near-miss"?`: '${t?.name??""}' was probably meant`:e?.code==="other-namespace"?` in this namespace, but in '${t?.namespace??""}'`:""}function Kr(e){let t=en(e);return t?[{at:k(t.at).get("name"),note:y(t)}]:[]}function en(e){return e&&"resource"in e?e.resource:void 0}var an=p({id:"service-selects-nothing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No pod carries the labels that a Service selects",why:"A Service sends traffic to the pods of its own namespace that carry all pairs of its selector. Where there is none, it has no endpoints: every connection is refused or runs into a timeout, and nothing reports an error.",instead:"Copy the labels from `spec.template.metadata.labels` of the workload: those of the pods, not those of the Deployment itself. Keep the Service in the namespace of its pods.",unless:"Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, the workload of the same name in the same file says it otherwise, the labels stand on a Deployment and not in its template, the pods are in another namespace for sure and have no Service there, or the run is declared complete. Labels that Kubernetes or an operator sets at run time prove nothing.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{owner:e=>`no pod carries '${e.selector}': ${e.workload} has the labels itself, but not in its template`,near:e=>`no pod carries '${e.selector}', but those of ${e.workload} carry '${e.label}'`,elsewhere:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}': ${e.workload} is in '${e.other}'`,none:e=>`no pod in namespace '${e.namespace}' carries '${e.selector}'`},examples:{bad:[{title:"a slip of the pen in the short name that the Service bears itself",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ee(e),n=Y(()=>e.resources.filter(s=>Hr(e,s)));return{Service(s){if(!Ur(s)||_r(e,s))return;let o=e.nearLabel(s,s.at.get("spec").get("selector"));if(o){let{pair:g,label:h,isKey:b,workload:R}=o,v={selector:Ie(g),label:Ie(h),workload:y(R.resource)},S=[{at:b?h.key:h,note:"the label of the pods"}];return t(b?g.key:g,"near",v,{related:S})}if(n().some(g=>e.sameNamespace(s,g)!==!1))return;let{key:r,pairs:l,values:i}=Ge(s),c=({resource:g})=>e.sameNamespace(s,g)===!0,d=a.labelled(l).find(c)?.resource;if(d)return t(r,"owner",{...i,workload:y(d)},tn(d,"labels"));if(Qr(e,s,a))return;let m=Br(e,s);if(m){let{pair:g,label:h,workload:b}=m,R={selector:Ie(g),label:Ie(h),workload:y(b.resource)};return t(g,"near",R,{related:[{at:h,note:"the label of the pods"}]})}let u=zr(e,s,a)?.resource;if(u){let g={...i,workload:y(u),other:u.namespace};return t(r,"elsewhere",g,tn(u,"namespace"))}e.isComplete&&t(r,"none",i)}}}});function Ge(e){let t=e.at.get("spec").get("selector"),a=t.labels(),n={selector:fe({matchLabels:a}),namespace:e.namespace};return{key:t.key,pairs:a,values:n}}function Ie(e){return`${e.name}=${e.text()??""}`}function tn(e,t){let a=k(e.at).get(t);return{related:[{at:t==="labels"?a.key:a,note:`the ${t} of ${y(e)} itself`}]}}function Br(e,t){let a=e.workloads.find(({resource:s})=>s.name===t.name&&s.file===t.file&&e.sameNamespace(t,s)===!0);if(!a||t.name===""||e.mayBeServed(a))return;let n=a.metadata.get("labels").entries();for(let[s,o]of t.at.get("spec").get("selector").entries()){if(a.labels[s]===o.text())continue;let r=n.find(([l,i])=>l===s||i.text()===o.text())?.[1];if(r)return{workload:a,pair:o,label:r}}}function zr(e,t,a){let{pairs:n}=Ge(t);return a.carrying(n).filter(({labels:o})=>B(n,o)).find(o=>e.areNear(t,o.resource)&&!e.mayBeServed(o))}var Jr=/^(controller-revision-hash|controller-uid|job-name|pod-template-(hash|generation)|rollouts-pod-template-hash|apps\.kubernetes\.io\/pod-index|statefulset\.kubernetes\.io\/pod-name|(batch|topology)\.kubernetes\.io\/.*|.*\.openshift\.io\/.*|deployment|deploymentconfig)$/;function Ur(e){let t=e.at.get("spec"),a=t.get("selector").entries();return t.get("type").text()==="ExternalName"||a.length===0?!1:a.every(([n,s])=>s.text()!==void 0&&!Jr.test(n))}function _r(e,t){let{pairs:a}=Ge(t),{workloads:n,perhaps:s}=e.selectedBy(t,a);return n.length>0||s.length>0||e.find("Endpoints",t.namespace,t.name).length>0?!0:e.ofKind("EndpointSlice").map(({at:r})=>k(r).get("labels").labels()).some(r=>r["kubernetes.io/service-name"]===t.name)||Object.values(a).some(e.mayBeUnread)}function Qr(e,t,a){let{pairs:n}=Ge(t);return a.carrying(n).some(({labels:s,resource:o})=>{let r=Object.keys(n).filter(i=>Object.hasOwn(s,i));return!(r.length===Object.keys(n).length)&&r.every(i=>s[i]===n[i])&&e.sameNamespace(t,o)!==!1})}function Hr(e,t){return rt(t)&&e.workloadOf(t)===void 0}var sn=p({id:"target-port-missing",area:"network",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A Service leads to a port that its pods do not declare",why:"A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.",instead:"Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.",unless:"The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.",refs:["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"]},messages:{name:e=>`no container of ${e.workload} declares port '${e.port}'${e.meant}`,protocol:e=>`port '${e.port}' of ${e.workload} is ${e.declared}, but the Service asks for ${e.wanted}`,text:e=>`targetPort '${e.port}' is a name in quotes: write the number without them`,number:e=>`the Service leads to port ${e.port}, but ${e.workload} declares only ${e.declared}`},examples:{bad:[{title:"a misspelt name, a number in quotes and a number of another container",yaml:`
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
`}]},visit({graph:e,report:t}){return{Service(a){let n=Yr(e,a),s=a.at.get("spec").get("clusterIP").text()==="None",o=e.isComplete||n.some(({resource:r})=>Fe(r)===Fe(a));for(let{at:r,target:l,protocol:i}of Zr(a)){let[c]=n;if(typeof l=="string"&&/^\d+$/.test(l))t(r,"text",{port:l});else if(c)if(typeof l=="number"){let d=ti(l,n);if(!d||s||!o)continue;let m={port:l,workload:y(c.resource),declared:d};t(r,"number",m,{related:nn(c),severity:"info"})}else{let d=ei(e,n,{target:l,wanted:i});if(!d||!(o||d.isCertain))continue;let m=s?{severity:"warning"}:{},u={port:l,workload:y(c.resource),wanted:i,...d};t(r,d.message,u,{related:nn(c),...m})}else continue}}}}});function Zr(e){return e.at.get("spec").get("ports").items().flatMap(a=>{let n=a.get("protocol").text()??"TCP",s=a.get("targetPort").scalar();if(s)return[{at:a.get("targetPort"),target:s,protocol:n}];let o=a.get("port").number();return o===void 0?[]:[{at:a.get("port"),target:o,protocol:n}]})}function Yr(e,t){let a=t.at.get("spec");if(a.get("type").text()==="ExternalName")return[];let{workloads:n,perhaps:s}=e.selectedBy(t,a.get("selector").labels());if(n.length===0)return[];let o=({resource:r})=>Fe(r)===Fe(t)?0:1;return[...n,...s].sort((r,l)=>o(r)-o(l))}function Fe({file:e}){return e.slice(0,e.lastIndexOf("/")+1)}var Xr=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy"]);function ei(e,t,{target:a,wanted:n}){if(Xr.has(a)||e.mayBeUnread(a))return;let s={port:0,targetPort:a,protocol:n},o=e.minorVersion>=33;if(t.some(m=>kt({servicePort:s,containers:Mt(m),sidecarsCount:o}).found))return;let r=t.flatMap(Mt).flatMap(m=>m.role==="init"?[]:m.ports),l=r.find(({name:m,protocol:u="TCP"})=>m===a&&u!==n);if(l)return{message:"protocol",declared:l.protocol??"TCP",meant:"",isCertain:!0};let i=/^https?$/.test(a)?[]:r.flatMap(({name:m})=>m??[]),c=$(a,i),d=ot(a,i,m=>m)!==void 0;return{message:"name",declared:"",meant:c===void 0?"":`: '${c}' was probably meant`,isCertain:d}}function ti(e,t){let a=t.flatMap(Mt),n=[...new Set(a.flatMap(({ports:o})=>o.map(({containerPort:r})=>r)))];return a.some(({role:o,ports:r})=>o==="container"&&r.length===0)||n.includes(e)?void 0:n.join(", ")}function Mt({containers:e}){return e.flatMap(({role:t,at:a})=>t==="ephemeral"?[]:[{role:t,ports:ai(a)}])}function ai(e){return e.get("ports").items().map(t=>({name:t.get("name").text(),containerPort:t.get("containerPort").number()??0,protocol:t.get("protocol").text()}))}function nn({resource:e,containers:t,spec:a}){return[{at:t.map(({at:s})=>s.get("ports")).find(({exists:s})=>s)?.key??a.get("containers").key,note:`the ports of ${y(e)}`}]}function Ke(e){let t=new Map;return{isLimited:(s,o)=>on(s).some(r=>r.get("limits").get(o).exists)||a(s,o,["default","max"]),isRequested:(s,o)=>on(s).some(r=>r.get("requests").get(o).exists||r.get("limits").get(o).exists)||a(s,o,["defaultRequest","default","max","min"])};function a(s,o,r){return n(s).some(i=>r.some(c=>i.get(c).get(o).exists))||e.mayBeUnread("LimitRange")}function n({workload:{resource:s}}){let o=`${s.hasOwnNamespace}/${s.namespace}`,r=t.get(o);if(r)return r;let i=e.ofKind("LimitRange").filter(c=>e.sameNamespace(c,s)!==!1).flatMap(({at:c})=>ni(c));return t.set(o,i),i}}function ni(e){return e.get("spec").get("limits").items().filter(a=>a.get("type").text()==="Container")}function Be({role:e,at:t}){return(e==="container"||e==="sidecar")&&t.get("image").exists}function we({at:e}){let t=e.get("resources");return t.exists?t.key:e.get("name")}function on({at:e,workload:t}){let a=t.spec.get("resources");return[e.get("resources"),a]}var rn=p({id:"memory-limit-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container that runs on has no memory limit",why:"A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.",instead:"Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.",unless:"The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"]},messages:{missing:e=>`container '${e.container}' has no memory limit: it may take all memory of its node`},examples:{bad:[{title:"a request without a limit",yaml:`
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
`}]},visit({graph:e,report:t}){let{isLimited:a,isRequested:n}=Ke(e);return{container(s,o){!Be(s)||N(o)||a(s,"memory")||!n(s,"memory")||t(we(s),"missing",{container:s.name})}}}});function Je({containers:e,spec:t}){let a=t.get("resources");return[...e.flatMap(({at:n})=>Ot(n.get("resources"),"container")),...Ot(a,"container"),..._(t.get("overhead"),"container"),...e.flatMap(({at:n})=>n.get("env").items().flatMap(s=>ze(s.get("valueFrom").get("resourceFieldRef").get("divisor"),"","divisor"))),...t.get("volumes").items().flatMap(n=>[...ze(n.get("emptyDir").get("sizeLimit"),"storage","volume"),...At(n.get("ephemeral").get("volumeClaimTemplate"))])]}function Ue(e){let{at:t}=e;switch(e.visitable){case"PersistentVolumeClaim":return At(t);case"StatefulSet":return t.get("spec").get("volumeClaimTemplates").items().flatMap(At);case"PersistentVolume":return _(t.get("spec").get("capacity"),"volume");case"ResourceQuota":return _(t.get("spec").get("hard"),"quota");case"LimitRange":return si(t);case"HorizontalPodAutoscaler":return oi(t);default:return[]}}function At(e){return Ot(e.get("spec").get("resources"),"volume")}function Ot(e,t){return[..._(e.get("requests"),t),..._(e.get("limits"),t)]}function si(e){return e.get("spec").get("limits").items().flatMap(t=>[...["default","defaultRequest","max"].flatMap(a=>_(t.get(a),"range")),...["min","maxLimitRequestRatio"].flatMap(a=>_(t.get(a),"range").map(n=>({...n,resource:""})))])}function oi(e){return e.get("spec").get("metrics").items().flatMap(t=>t.entries().flatMap(([,a])=>{let n=a.get("target");return[n.get("value"),n.get("averageValue")].flatMap(s=>ze(s,a.get("name").text()??"","metric"))}))}function _(e,t){return e.entries().flatMap(([a,n])=>ze(n,a,t))}function ze(e,t,a){let n=e.scalar();return n===void 0||/\$[({\w]|\{\{/.test(String(n))?[]:[{at:e,resource:t,use:a}]}var ln=p({id:"quantity-absurd",area:"resources",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A quantity is valid but surely not meant",why:"The API server takes it. A container with a memory limit of '128m', a thousandth of 128 bytes, cannot start; one that requests '500' cpus fits no node and stays Pending; a claim for '10' bytes gets whatever volume there is.",instead:"Memory and storage count bytes: '128Mi', '10Gi'. The cpu counts cores: '500m' is half of one. A small 'm' is one thousandth, never mega.",unless:"A quota counts the cores of a whole namespace, so only units of memory are told there. Zero is left alone.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"]},messages:{milli:e=>`${e.field} '${e.text}' is ${e.value} bytes, as 'm' is a thousandth: '${e.meant}' was probably meant`,bytes:e=>`${e.field} '${e.text}' is ${e.value} bytes: '${e.meant}' was probably meant`,cores:e=>`${e.field} '${e.text}' is ${e.value} cores: '${e.meant}' was probably meant`,unit:e=>`${e.field} '${e.text}' is ${e.value} cores: its unit is one of memory`,fine:e=>`${e.field} '${e.text}' is less than a thousandth of a core and counts as '1m'`},examples:{bad:[{title:"a small letter, and no letter",yaml:`
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
`}]},visit({report:e}){let t=a=>{let n=ci(a);n&&e(a.at,n.message,n.reading)};return{resource:a=>Ue(a).forEach(t),workload:a=>Je(a).forEach(t)}}}),ri=1024*1024,ii=500,li=65536;function ci({at:e,resource:t,use:a}){let n=String(e.scalar()).trim(),s=A(n);if(s===void 0||s.numerator<=0n)return;let o=Number(s.numerator)/10**s.scale,r={field:e.name,text:n,value:Pt(s),meant:""};if(/(^|\.)cpu$/.test(t)){let u=di(n,o,a);return u&&{message:u,reading:{...r,meant:`${n}m`}}}let l=/(^|\.)memory$/.test(t);if(o>=ri||!(l||/(^|\.)((ephemeral-)?storage|hugepages-\w+)$/.test(t)))return;let[,i,c]=/^(\d+(?:\.\d+)?)\.?([a-zA-Z]*)$/.exec(n)??[];if(i===void 0||c===""&&Number(i)>li)return;if(c==="m")return{message:"milli",reading:{...r,meant:`${i}Mi`}};let d=a==="volume"&&t==="storage"&&e.name!=="sizeLimit",m=`${i}${d?"Gi":"Mi"}`;return l||c===""?{message:"bytes",reading:{...r,meant:m}}:void 0}function di(e,t,a){if(/[KMGTPE]i$/.test(e))return"unit";if(a!=="quota")return t>=ii?/[a-zA-Z]$/.test(e)?"unit":"cores":t<.001&&a==="container"?"fine":void 0}var cn=p({id:"quantity-invalid",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quantity does not parse",why:"The API server refuses the whole object: it knows the suffixes m, k, M, G, T, P and E and, for powers of 1024, Ki to Ei, in exactly this spelling. Thousand is 'k', and there is no 'B' for bytes. A negative quantity is refused, too.",instead:"Write '128Mi' for mebibytes, '128M' for megabytes, '500m' for half a core.",unless:"A text with a variable such as `${MEMORY}` is left alone, because something fills it in before.",refs:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory"]},messages:{meant:e=>`${e.field} '${e.text}' is not a quantity: write ${e.meant}`,invalid:e=>`${e.field} '${e.text}' is not a quantity`,negative:e=>`${e.field} '${e.text}' is negative, which the API server refuses`,empty:e=>`${e.field} is empty, which is not a quantity`},examples:{bad:[{title:"units of other programs",yaml:`
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
`}]},visit({report:e}){let t=({at:a,use:n})=>{let s=a.scalar()??"",o=xt(s),r={field:a.name,text:String(s)};if(o===void 0){(A(s)?.numerator??0n)<0n&&n!=="range"&&n!=="divisor"&&e(a,"negative",r);return}let{code:l,suggestion:i,alternative:c}=o;l==="empty"?e(a,"empty",r):i===void 0?e(a,"invalid",r):e(a,"meant",{...r,meant:c===void 0?`'${i}'`:`'${i}' or '${c}'`})};return{resource:a=>Ue(a).forEach(t),workload:a=>Je(a).forEach(t)}}});var un=p({id:"request-above-limit",area:"resources",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A request is above its limit, or differs where both must be equal",why:"The API server refuses the pod. A Deployment is refused as well. Before Kubernetes 1.34 a StatefulSet is taken, and then no pod of it can be created.",instead:"Raise the limit or lower the request. Huge pages and devices such as `nvidia.com/gpu` cannot be shared: write the limit only, and the request follows.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"]},messages:{above:e=>`${e.resource} request '${e.request}' is above the limit '${e.limit}'`,unequal:e=>`${e.resource} request '${e.request}' must equal the limit '${e.limit}'`,unlimited:e=>`${e.resource} request '${e.request}' needs an equal limit`},examples:{bad:[{title:"the two are mixed up, or of different units",yaml:`
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
`}]},visit({report:e}){let t=a=>{let n=a.get("limits");for(let[s,o]of a.get("requests").entries()){let r=n.get(s),l={resource:s,request:String(o.value),limit:String(r.value)},i=A(o.scalar()),c=A(r.scalar());if(i===void 0||r.exists&&c===void 0||/memory|storage/.test(s)&&[i,c].some(pi))continue;let d=[{at:r,note:"the limit"}];c===void 0?dn(s)&&i.numerator!==0n&&e(o,"unlimited",l):dn(s)&&ne(i,c)!==0?e(o,"unequal",l,{related:d}):mi(i,c)&&e(o,"above",l,{related:d})}};return{container:({at:a})=>t(a.get("resources")),workload:({spec:a})=>t(a.get("resources"))}}});function pi(e){return e!==void 0&&e.numerator>0n&&We(e)<1048576n}function dn(e){if(e.startsWith("hugepages-"))return!0;let[t="",a]=e.split("/");return a!==void 0&&t!=="kubernetes.io"&&!t.endsWith(".kubernetes.io")&&!t.startsWith("requests.")}function mi(e,t){return ne(e,t)>0&&(pn(e)||pn(t)||mn(e)!==mn(t))}function pn({numerator:e,scale:t}){return t<=3||e>10n**15n}function mn(e){return We({...e,scale:e.scale-3})}var fn=p({id:"requests-missing",area:"resources",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A container requests no cpu or no memory",why:"The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.",instead:"Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.",unless:"The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.",refs:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},messages:{bare:e=>`container '${e.container}' has no requests and no limits`,missing:e=>`container '${e.container}' has ${e.lacks}`},examples:{bad:[{title:"nothing at all",yaml:`
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
`}]},visit({graph:e,report:t}){let a=Ke(e);return{container(n){if(!Be(n))return;let s=ui(n,a);if(s===void 0)return;let{name:o}=n;fi(n)&&s.both?t(we(n),"bare",{container:o}):t(we(n),"missing",{container:o,lacks:s.text})}}}});function ui(e,{isRequested:t}){let a=t(e,"cpu"),n=t(e,"memory");if(!(a&&n))return a?{text:"no memory request and no memory limit",both:!1}:{text:n?"no cpu request":"no cpu request and no memory request",both:!n}}function fi({at:e}){let t=e.get("resources");return t.get("requests").entries().length===0&&t.get("limits").entries().length===0}var hn=p({id:"pod-security-label-invalid",area:"security",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A Pod Security label of a namespace is refused, or read by nothing",why:"The API server rejects a new namespace whose level or version it does not know. In one that exists, a bad level that is enforced counts as `restricted`, and a bad one of `audit` or `warn` as `privileged`. A label of another name, and an annotation, are taken and do nothing at all: the namespace is open to every pod.",instead:"Use the labels `enforce`, `audit` and `warn` with `privileged`, `baseline` or `restricted`, and `enforce-version`, `audit-version` and `warn-version` with `latest` or a minor version such as `v1.32`.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"]},messages:{level:e=>`'${e.value}' is no Pod Security level: privileged, baseline or restricted`,version:e=>`'${e.value}' is no Pod Security version: latest, or one such as v1.32`,key:e=>`nothing reads the label '${e.label}'${e.meant}`,annotation:e=>`'${e.label}' does nothing as an annotation: it has to be a label`},examples:{bad:[{title:"levels and versions that do not exist",yaml:`
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
`}]},visit({report:e}){return{Namespace(t){let a=t.at.get("metadata"),n=a.get("labels"),s=new Map(te(n.labels()).problems.map(o=>[o.label,o]));for(let[o,r]of n.entries()){let l=s.get(o);l?.code==="level"?e(r,"level",{value:l.value}):l?e(r,"version",{value:l.value}):o.startsWith(w)&&!J.includes(o)&&e(r.key,"key",{label:o,meant:hi(o)},{severity:"warning"})}for(let[o,r]of a.get("annotations").entries())J.includes(o)&&e(r.key,"annotation",{label:o},{severity:"warning"})}}}});function hi(e){let t=J.map(n=>n.slice(w.length)),a=$(e.slice(w.length),t);return a===void 0?"":`: '${a}' was probably meant`}var vn=p({id:"pod-security-violation",area:"security",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod does not keep to the Pod Security level that its namespace enforces",why:"The API server rejects every such pod. It takes a Deployment, StatefulSet, Job or another workload all the same, with a warning at most; then its controller tries to make the pods, each of them is rejected, and the workload stands there without pods (`FailedCreate`).",instead:"Change the field that the message names. Where the pod really needs it, move it to a namespace with another level, or lower the level of this one.",unless:"The configuration of the admission plugin exempts the namespace, the user or the runtime class, or a webhook such as that of Kyverno sets the fields before the pod is checked. What `audit` and `warn` ask for rejects nothing and is not told.",refs:["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/security/pod-security-admission/"]},messages:{pod:e=>gn("this pod",e),workload:e=>gn("its pods",e)},examples:{bad:[{title:"a pod on the network of its node, in a namespace that allows none",yaml:`
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
`}]},visit({graph:e,report:t}){return{workload(a){let{resource:n,metadata:s,spec:o}=a;if(n.kind==="PodTemplate")return;let r=gi(e,a);if(r===void 0)return;let{standard:l,at:i}=r,c={metadata:s.value,spec:o.value};for(let{violations:d}of vt(c,l,e.minorVersion)){let[m,...u]=d,g=u.length===0?"":`, and ${u.length} more`,h={namespace:n.namespace,level:l.level,violation:m.text,more:g},b=[{at:i,note:`namespace '${n.namespace}' enforces ${l.level}`},...u.map(({path:v,text:S})=>({at:bn(a,v),note:S}))],R=bn(a,m.path);n.kind==="Pod"?t(R,"pod",h,{related:b}):t(R,"workload",h,{related:b})}}}}});function gn(e,{namespace:t,level:a,violation:n,more:s}){let o=`namespace '${t}' rejects ${e} (${a}): ${n}`,r=[o+s,o,`its namespace rejects ${e} (${a}): ${n}`];return r.find(i=>i.length<=yn)??`${r.at(-1)?.slice(0,yn-1)}\u2026`}var yn=120;function gi(e,{resource:t}){if(!e.isNamespaceGiven(t)&&!e.isComplete)return;let a=e.find("Namespace","",t.namespace).filter(r=>e.areNear(r,t)),[n,...s]=a.map(yi);return s.every(r=>r?.standard.level===n?.standard.level&&r?.standard.version===n?.standard.version)?n:void 0}function yi(e){let t=e.at.get("metadata").get("labels"),{enforce:a,problems:n}=te(t.labels());if(!(n.some(({label:o})=>o.startsWith(`${w}enforce`))||a.level==="privileged"))return{standard:a,at:t.get(`${w}enforce`)}}function bn({spec:e},t){return{document:e.document,path:[...e.path.slice(0,-1),...t]}}var bi=1e4;function G(e){let t=new Map,a=(n,s)=>t.has(n)?void 0:t.set(n,s);for(let n of e.ofKind("StatefulSet"))for(let s of n.at.get("spec").get("volumeClaimTemplates").items()){let o=s.get("metadata").get("name").text();o&&n.name&&a(`${n.namespace}/${o}-${n.name}`,{at:s,resource:n,template:vi(n,o)})}for(let n of e.ofKind("Pod"))for(let s of n.at.get("spec").get("volumes").items()){let o=s.get("ephemeral").get("volumeClaimTemplate");o.exists&&a(`${n.namespace}/${n.name}-${s.get("name").text()??""}`,{at:o,resource:n})}return({namespace:n,name:s})=>{let[o]=e.find("PersistentVolumeClaim",n,s);return o?{at:o.at,resource:o}:t.get(`${n}/${s.replace(/-\d+$/,"")}`)??t.get(`${n}/${s}`)}}function vi(e,t){let a=e.at.get("spec"),n=Math.min(kn(a.get("replicas"),1),bi),s=kn(a.get("ordinals").get("start"),0),o=Array.from({length:n},(r,l)=>`${t}-${e.name}-${s+l}`);return{id:`${e.namespace}/${e.name}/${t}`,set:e,replicas:n,names:o}}function kn(e,t){let a=e.number();return a!==void 0&&Number.isInteger(a)&&a>=0?a:t}function _e(e){let t=new Map;for(let a of e.references){if(a.to.kind!=="PersistentVolumeClaim"||!e.workloadOf(a.from))continue;let n=`${a.to.namespace}/${a.to.name}`,s=t.get(n);s?s.push(a):t.set(n,[a])}return({namespace:a,name:n})=>t.get(`${a}/${n}`)??[]}function F(e,t){return t===void 0?void 0:e.find("PersistentVolume","",t)[0]}function xe(e){let t=e.at.get("metadata").get("annotations").labels();return St({annotations:t,storageClassName:e.at.get("spec").get("storageClassName").text()})}function Qe(e,{set:t,names:a}){return a.flatMap(n=>{let s=e.bindingOf(t.namespace,n);return s&&(s.state==="bound"||s.state==="race")?[s]:[]})}function He(e,{class:t,reasons:a}){return e.isComplete||!t||!a.some(({code:s})=>s==="class-not-found")?!1:!e.ofKind("PersistentVolume").filter(s=>xe(s)===t).every(({at:s})=>ki.some(o=>s.get("spec").get(o).exists))}var ki=["hostPath","local","nfs","iscsi","fc"];function wn(e){return e===void 0?"":e===""?" without class":` of class '${e}'`}var xn=p({id:"claim-missing",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A pod mounts a claim that does not exist in its namespace",why:'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',instead:"Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.",unless:"The claim exists in the cluster: name it under `external` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"]},messages:{absent:e=>`namespace '${e.namespace}' has no claim '${e.claim}': pods stay Pending`,similar:e=>`there is no claim '${e.claim}' (did you mean '${e.meant}'?): pods stay Pending`,elsewhere:e=>`claim '${e.claim}' is in namespace '${e.other}', its user in '${e.namespace}': pods stay Pending`},examples:{bad:[{title:"a slip of the pen",yaml:`
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
`,complete:!0}]},visit({graph:e,report:t}){let a=G(e);return{reference(n){let{at:s,to:o,state:r,proof:l}=n;if(r!=="missing"||!l||o.kind!=="PersistentVolumeClaim"||!e.workloadOf(n.from)||wi(e,n)||a(o))return;let i=o.name;if(l.code==="complete")return t(s,"absent",{claim:i,namespace:o.namespace});if(l.code!=="near-miss"&&l.code!=="other-namespace")return;let c=l.resource,d=[{at:k(c.at).get("name"),note:`${y(c)} in namespace '${c.namespace}'`}];l.code==="near-miss"?t(s,"similar",{claim:i,meant:c.name},{related:d}):t(s,"elsewhere",{claim:i,namespace:o.namespace,other:c.namespace},{related:d})}}}});function wi(e,{from:t,at:a}){if(t.visitable!=="StatefulSet")return!1;let s=t.at.get("spec").get("volumeClaimTemplates").items().map(l=>l.get("metadata").get("name").text()),o=a.path.join("/");return(e.workloadOf(t)?.spec.get("volumes").items()??[]).some(l=>o.startsWith(`${l.path.join("/")}/`)&&s.includes(l.get("name").text()))}var $n=p({id:"claim-stays-pending",area:"storage",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"No volume fits a claim, and none will be provisioned for it",why:"The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.",instead:'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',unless:"The volume is made by something outside the run. List its class under `storageClasses` of the configuration.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/storage/storage-classes/"]},messages:{pending:e=>`${e.who} Pending: ${e.why}`},examples:{bad:[{title:"the volume is smaller than the claim, and the web pods wait for it",yaml:`
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
`}]},visit({graph:e,report:t}){let a=G(e),n=_e(e),s=new Set;return{claim(o){let r=o.state==="pending"?a(o.claim):void 0;if(!r||xi(e,o,r))return;let l=r.template?.id??`${o.claim.namespace}/${o.claim.name}`,i=Ci(e,o),c=i.find(({isDecisive:g})=>g)??Ri(o);if(!c||s.has(l))return;s.add(l);let d=Ti(e,o,r.at,c),m=i.slice(0,5).map(g=>({at:Oi(g),note:g.text})),u=n(o.claim).slice(0,3).map(g=>({at:g.at,note:`${y(g.from)} mounts it and stays Pending`}));t(Ni(r.at,c.code),"pending",{who:Vi(o,r),why:d},{related:[...m,...u]})}}}});function xi(e,t,{template:a,resource:n}){return He(e,t)||t.reasons.some(({code:o})=>o==="volume-not-found")||t.reasons.some(({code:o})=>o==="other-claim")||a&&Qe(e,a).length>0?!0:t.reasons.some(({code:o,volume:r})=>o==="reserved"&&F(e,r)?.at.get("spec").get("claimRef").get("name").text()===t.claim.name)&&!e.isNamespaceGiven(n)||Pi(e,t)}function Pi(e,{claim:t,reasons:a}){if(e.isComplete)return!1;let n=({volume:s})=>s!==void 0&&e.find("PersistentVolume","",s).length>1;return e.find("PersistentVolumeClaim",t.namespace,t.name).length>1||a.some(n)}var Si=["reserved","unreadable","access-modes","too-small","volume-mode","attributes-class","deleting","phase","selector","class","node-affinity","taken"];function Ci(e,{claim:t,class:a,reasons:n}){let[s]=e.find("PersistentVolumeClaim",t.namespace,t.name),o=s?.at.get("spec").get("volumeName").text(),r=n.flatMap(({code:i,text:c,volume:d})=>{let m=F(e,d);if(!m)return[];let u=i==="class"||m.name===o||xe(m)===a;return[{code:i,text:c,volume:m,isDecisive:u}]}),l=i=>(i.isDecisive&&i.code!=="class"?100:0)+Si.indexOf(i.code);return r.sort((i,c)=>l(c)-l(i)||$i(c.volume,i.volume))}function $i(e,t){let[a,n]=[e,t].map(s=>I(s.at.get("spec").get("capacity").get("storage").scalar()??""));return a&&n?ne(a,n):0}function Ri({reasons:e}){return["class-not-found","no-provisioner","unknown-provisioner","no-class","consumer","lost"].flatMap(a=>e.find(n=>n.code===a)??[])[0]}function Vi({claim:e},{template:t}){return`claim '${e.name}'${t&&t.replicas>1?` (one of ${t.replicas})`:""} stays`}var Mi={"too-small":e=>e.get("spec").get("resources").get("requests").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("spec").get("selector"),"volume-mode":e=>e.get("spec").get("volumeMode"),"attributes-class":e=>e.get("spec").get("volumeAttributesClassName"),class:Pe,"class-not-found":Pe,"no-class":Pe,"no-provisioner":Pe,"unknown-provisioner":Pe},Ai={"too-small":e=>e.get("spec").get("capacity").get("storage"),unreadable:e=>e.get("spec").get("capacity").get("storage"),"access-modes":e=>e.get("spec").get("accessModes"),selector:e=>e.get("metadata").get("labels"),"volume-mode":e=>e.get("spec").get("volumeMode"),class:e=>e.get("spec").get("storageClassName"),reserved:e=>e.get("spec").get("claimRef"),"node-affinity":e=>e.get("spec").get("nodeAffinity")};function Oi({code:e,volume:t}){let a=Ai[e]?.(t.at);return a?.exists?a:t.at.get("metadata").get("name")}function Ni(e,t){let a=Mi[t]?.(e);if(a?.exists)return a;let n=e.get("spec").get("volumeName");return n.exists?n:e.get("spec")}function Pe(e){let t=e.get("metadata").get("annotations").get("volume.beta.kubernetes.io/storage-class");return t.exists?t:e.get("spec").get("storageClassName")}function Ti(e,t,a,n){let s=typeof n.volume=="object"?n.volume:F(e,n.volume),o=a.get("spec"),r=t.reasons.some(({code:u})=>u==="default-class"),l=t.class?`class '${t.class}'`:"no class",i={"class-not-found":()=>`the run has no StorageClass '${t.class}' and no volume of it that fits`,"no-class":()=>"no volume without class fits, and without class none is provisioned"};if(!s)return i[n.code]?.()??n.text;let c=s.at.get("spec"),d=xe(s)?`class '${xe(s)}'`:"no class";return{"too-small":()=>`it asks for ${Pn(o.get("resources").get("requests"))}, volume '${s.name}' offers ${Pn(c.get("capacity"))}`,"access-modes":()=>`it asks for ${Sn(o)}, volume '${s.name}' offers ${Sn(c)}`,selector:()=>`its selector '${fe(o.get("selector").value)}' does not match volume '${s.name}'`,"volume-mode":()=>`it asks for volume mode '${Cn(o)}', volume '${s.name}' has '${Cn(c)}'`,"node-affinity":()=>`the pods that mount it cannot run where volume '${s.name}' is`,class:()=>`it ${r?"gets the default":"asks for"} ${l}, volume '${s.name}' has ${d}`}[n.code]?.()??n.text}function Pn(e){return String(e.get("storage").scalar()??"")}function Sn(e){return e.get("accessModes").texts().join(", ")||"no access mode"}function Cn(e){return e.get("volumeMode").text()??"Filesystem"}var Rn=p({id:"fewer-volumes-than-claims",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Several claims compete for volumes that do not suffice for all of them",why:"A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.",instead:"Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.",unless:"The missing volumes are made by something outside the run.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage"]},messages:{replicas:e=>`${e.claims} replicas claim volumes${e.ofClass}, the run holds ${e.volumes} that ${e.volumes===1?"fits":"fit"}`,claims:e=>`${e.claims} claims compete for ${Mn(e.volumes,"volume")}${e.ofClass}: ${Ei(e.claims-e.volumes)} Pending`,order:e=>`claim '${e.claim}' stays Pending when ${e.rival} takes ${e.volume} first`},examples:{bad:[{title:"two volumes for three replicas of a database",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let a of Wi(Li(e))){let n=a.findLast(({mayStay:u})=>u);if(!n)continue;let s=Vn(n.claim),o=[...new Set(a.flatMap(({volumes:u})=>u))],[r,l]=[Di(a),o.length],i={claims:r,volumes:l,ofClass:wn(n.binding.class)},c={related:qi(e,o,n,a)},d=r>l?void 0:ji(n,a);if(d&&t(s,"order",d,c),r<=l)continue;let m=a.every(({claim:u})=>u.template&&u.template.id===n.claim.template?.id);t(s,m?"replicas":"claims",i,c)}}}}});function Li(e){let t=G(e),a=Ii(n=>Qe(e,n).length>0);return e.bindings.flatMap(n=>{let s=t(n.claim);if(!s||n.reasons.some(({code:l})=>l==="provisioner")||He(e,n))return[];let o=n.volume===void 0?n.candidates??[]:[n.volume];return n.state==="bound"?[{binding:n,claim:s,volumes:o,mayStay:!1}]:n.state==="race"?[{binding:n,claim:s,volumes:o,mayStay:n.mayStayPending===!0}]:n.state==="pending"&&s.template!==void 0&&a(s.template)?[{binding:n,claim:s,volumes:[],mayStay:!0}]:[]})}function Wi(e){let t=new Map,a=r=>{let l=r;for(let i=t.get(l);i!==void 0&&i!==l;i=t.get(l))l=i;return t.set(r,l),l},n=new Map,s=({binding:r,claim:l})=>l.template?`template ${l.template.id}`:`claim ${r.claim.namespace}/${r.claim.name}`;for(let r of e){let l=n.get(r.volumes),i=l===void 0?r.volumes.map(c=>`volume ${c}`):[l];for(let c of i)t.set(a(c),a(s(r)));n.set(r.volumes,s(r))}let o=new Map;for(let r of e){let l=a(s(r)),i=o.get(l);i?i.push(r):o.set(l,[r])}return[...o.values()]}function Di(e){let t=new Map(e.flatMap(({claim:{template:a}})=>a?[[a.id,a.replicas]]:[]));return e.filter(({claim:a})=>!a.template).length+[...t.values()].reduce((a,n)=>a+n,0)}function ji({binding:e},t){let a=e.candidates??[],n=t.filter(o=>o.binding!==e&&o.volumes.some(r=>a.includes(r))),[s]=n;if(!(!s||a.length===0||e.reasons.some(({code:o})=>o==="estimate")))return{claim:e.claim.name,rival:n.length===1?`claim '${s.binding.claim.name}'`:`one of ${n.length} other claims`,volume:a.length===1?`volume '${a[0]}'`:`one of ${a.length} volumes`}}function qi(e,t,a,n){let s=(i,c)=>{let d=F(e,i);return d?[{at:d.at.get("metadata").get("name"),note:c}]:[]},o=a.binding.reasons.filter(({volume:i})=>i!==void 0&&!t.includes(i)),r=new Set,l=n.filter(({claim:{template:i},binding:c})=>{let d=i?.id??c.claim.name;return c!==a.binding&&!r.has(d)&&r.add(d)});return[...t.slice(0,5).flatMap(i=>s(i,`volume '${i}'`)),...o.slice(0,3).flatMap(({volume:i,text:c})=>s(i,c)),...l.slice(0,5).map(({claim:i,binding:c})=>({at:i.template?i.template.set.at.get("spec").get("replicas"):Vn(i),note:i.template?`${Mn(i.template.replicas,"replica")} of StatefulSet '${i.template.set.name}'`:`claim '${c.claim.name}'`}))]}function Vn({at:e,resource:t}){let a=e.get("metadata").get("name");return a.exists?a:t.at}function Mn(e,t){return`${e} ${t}${e===1?"":"s"}`}function Ei(e){return`${e} ${e===1?"stays":"stay"}`}function Ii(e){let t=new Map;return a=>{let n=t.get(a.id)??e(a);return t.set(a.id,n),n}}var Nt="kubernetes.io/hostname";function Se(e){let{spec:t}=e;return t.get("nodeName").text()||t.get("nodeSelector").labels()[Nt]?!0:Tt(t.get("affinity").get("nodeAffinity").get("requiredDuringSchedulingIgnoredDuringExecution"))}function Tt(e){let t=e.get("nodeSelectorTerms").items(),[a]=t;return!a||t.length>1?!1:[...a.get("matchExpressions").items(),...a.get("matchFields").items()].some(n=>{let s=n.get("key").text();return(s===Nt||s==="metadata.name")&&n.get("operator").text()==="In"&&n.get("values").texts().length===1})}function Ze(e,t){return e.spec.get("affinity").get("podAffinity").get("requiredDuringSchedulingIgnoredDuringExecution").items().some(n=>{let s=n.get("labelSelector").value;return n.get("topologyKey").text()===Nt&&x(s)&&t.some(o=>ue(s,o))})}var An="(docker|containerd|crio|cri-dockerd|dockershim|podman|buildkit|buildkitd)",Gi=[{matches:/^(\/|[A-Za-z]:[\\/]?)$/,gives:"all its files, the secrets of every pod included"},{matches:new RegExp(`${An}\\.sock$`),gives:"root on it through the container runtime"},{matches:/^\\\\\.\\pipe\\(docker_engine|containerd-containerd)$/,gives:"root on it through the container runtime"},{matches:/^(\/var)?\/run$/,gives:"root on it through the container runtime"},{matches:new RegExp(`^(/var)?/run/${An}$`),gives:"root on it through the container runtime"},{matches:/^\/etc$/,gives:"password hashes, host keys, kubelet credentials"},{matches:/^\/etc\/kubernetes(\/(pki|manifests|(admin|kubelet|controller-manager|scheduler)\.conf)(\/.*)?)?$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^(\/etc\/(shadow|sudoers|sudoers\.d|ssh|pam\.d|cron\.d|crontab|systemd|ld\.so\.preload)|(\/usr)?\/lib\/systemd)(\/.*)?$/,gives:"its accounts and what it starts as root"},{matches:/^(\/etc\/rancher(\/(k3s|rke2)(\/.*)?)?|\/var\/lib\/rancher(\/(k3s|rke2)(\/(server|agent)(\/.*)?)?)?|\/var\/lib\/k0s(\/pki(\/.*)?)?|\/var\/snap\/microk8s(\/current(\/(credentials|certs)(\/.*)?)?)?)$/,gives:"certificates and kubeconfigs of the cluster"},{matches:/^\/var(\/lib)?$/,gives:"the data of kubelet, runtime and etcd"},{matches:/^\/var\/lib\/etcd(\/.*)?$/,gives:"the database of the cluster, all Secrets included"},{matches:/^\/var\/lib\/kubelet(\/(pods|pki|config\.(yaml|json)|kubeconfig)(\/.*)?)?$/,gives:"kubelet credentials and the secrets of its pods"},{matches:/^\/var\/lib\/(docker|containerd|containers)(\/(?!containers(\/|$)).*)?$/,gives:"the files of all its containers"},{matches:/^\/(root|home(\/[^/]+)?)(\/\.(ssh|kube|aws|docker|config)(\/.*)?)?$/,gives:"SSH keys and kubeconfigs of its users"},{matches:/^\/proc(\/.*)?$/,gives:"memory and environment of its processes"},{matches:/^\/sys(\/(kernel|fs\/cgroup|module|firmware)(\/.*)?)?$/,gives:"kernel settings by which a container breaks out"},{matches:/^\/dev(\/(k?mem|sd[a-z]+\d*|x?vd[a-z]+\d*|nvme\d.*|disk(\/.*)?|mapper(\/.*)?))?$/,gives:"its disks and memory, past all permissions"},{matches:/^\/boot(\/.*)?$/,gives:"the kernel that it boots next"},{matches:/^(\/usr(\/local)?)?(\/(s?bin|lib|lib64|libexec))?$/,gives:"the programs that it runs as root"}];function Q(e){let t=Xe(e);if(t!=="")return Gi.find(({matches:a})=>a.test(t))?.gives}function Ye(e){return/\.sock$|^\\\\\.\\pipe\\|^\/dev(\/|$)/.test(Xe(e))}var Fi=["/dev","/proc","/sys","/lib/modules","/usr/lib","/usr/libexec","/usr/share","/usr/src","/etc/ca-certificates","/etc/hosts","/etc/localtime","/etc/machine-id","/etc/os-release","/etc/pki","/etc/resolv.conf","/etc/ssl","/etc/timezone"],Ki=["/etc/cni","/opt/cni","/sys/fs/bpf","/usr/libexec/kubernetes/kubelet-plugins","/var/lib/kubelet/device-plugins","/var/lib/kubelet/plugins","/var/lib/kubelet/plugins_registry"];function On(e,t){let a=Xe(e);return t.some(n=>a===n||a.startsWith(`${n}/`))}function Xe(e){if(e.startsWith("\\\\"))return e;let t=e.replace(/\/(\.?\/)+/g,"/").replace(/\/\.$/,"/");return t.length>1?t.replace(/\/$/,""):t}function re(e){return e.spec.get("volumes").items().flatMap(t=>{let a=t.get("name").text()??"",n=t.get("hostPath").get("path"),s=n.text()??"",o=e.containers.flatMap(i=>i.at.get("volumeMounts").items().filter(c=>c.get("name").text()===a).map(c=>({container:i.name,at:c})));if(!/^(\/|[A-Za-z]:|\\\\)/.test(s)||o.length===0)return[];let r=o.filter(i=>i.at.get("readOnly").flag()!==!0),l={name:a,path:s,at:n,type:t.get("hostPath").get("type").text()??"",mounts:o,writable:r,isAgent:Ui(e)};return[{...l,rule:Bi(l,e)}]})}function Bi(e,t){let{path:a,isAgent:n}=e;return Q(a)!==void 0&&(!n||Ye(a))?"host-path-sensitive":n||On(a,Fi)?zi(e,t)?"host-path-writable":void 0:Se(t)?void 0:"host-path-volume"}function zi({path:e,type:t,writable:a},n){return Ye(e)||On(e,Ki)||/OrCreate$|^Socket$|Device$/.test(t)||Ji(e,n)?!1:a.some(s=>s.at.get("mountPropagation").text()!=="Bidirectional")}function Ji(e,{resource:t,containers:a}){let n=Xe(e).split("/").at(-1)??"",s=[t.name,...a.map(({name:o})=>o)];return n.length>4&&s.includes(n)&&Q(e)===void 0}function Ui({resource:e}){return e.kind==="DaemonSet"||e.namespace==="kube-system"}var Nn=p({id:"host-path-persistent-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A PersistentVolume is a folder of whatever node its pod runs on",why:"The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.",instead:"Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.",unless:"The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes","https://kubernetes.io/docs/concepts/storage/volumes/#local"]},messages:{anywhere:e=>`volume '${e.volume}' is '${e.path}' of whatever node its pod runs on, without nodeAffinity`},examples:{bad:[{title:"a volume for the database",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let n=a.get("spec"),s=n.get("hostPath").get("path");!s.exists||n.get("nodeAffinity").get("required").exists||Q(s.text()??"")===void 0&&e(s,"anywhere",{volume:t,path:s.text()??""})}}}});var Tn=p({id:"host-path-sensitive",area:"storage",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A pod mounts a part of its node by which it can take over the node",why:"Whoever gets into the container gets the node, and often the cluster. The socket of the container runtime starts containers as root; `/etc/kubernetes` and `/var/lib/kubelet` hold credentials; `/proc`, `/sys` and `/dev` lead into the kernel; `/` holds all of them. `readOnly: true` keeps files from being changed, not from being read, and does not close a socket.",instead:"Mount the one file that the pod needs, read-only, or ask the API server instead of the node. Build images without a socket, for instance with rootless BuildKit.",unless:"Agents are there to look at their node: the files that a DaemonSet or a workload in kube-system mounts are left to host-path-writable, their sockets and devices are told as advice.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{exposed:e=>`volume '${e.volume}' gives the pod '${e.path}' of its node${e.how}: ${e.gives}`,volume:e=>`volume '${e.volume}' gives whoever claims it '${e.path}' of a node: ${e.gives}`},examples:{bad:[{title:"a build server drives the Docker of its node",yaml:`
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
`}]},visit({report:e}){return{PersistentVolume({name:t,at:a}){let n=a.get("spec").get("hostPath").get("path"),s=Q(n.text()??"");s!==void 0&&e(n,"volume",{volume:t,path:n.text()??"",gives:s})},workload(t){for(let{rule:a,name:n,path:s,at:o,mounts:r,writable:l,isAgent:i}of re(t)){let c=a==="host-path-sensitive"?Q(s):void 0;if(c===void 0)continue;let d=l.length>0&&!Ye(s)?", writable":"",m=r.slice(0,3).map(u=>({at:u.at,note:`mounted by container '${u.container}'`}));e(o,"exposed",{volume:n,path:s,how:d,gives:c},{related:m,...i?{severity:"info"}:{}})}}}}});var Ln=p({id:"host-path-volume",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A pod keeps its data in a folder of whatever node it runs on",why:"The data stays on one node: after the next rescheduling the pod sees another folder or none. Whoever can write there can also change the node.",instead:"Claim a volume with a PersistentVolumeClaim, or use an emptyDir for scratch data.",unless:"A DaemonSet, a pod that names its node, what runs in kube-system, and paths that every node has alike are left alone. Paths that give away the node itself are told by host-path-sensitive.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/security/pod-security-standards/"]},messages:{pod:e=>`volume '${e.volume}' is '${e.path}' of whatever node the pod runs on`},examples:{bad:[{title:"a database keeps its files on the node",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let{rule:a,name:n,path:s,at:o}of re(t))a==="host-path-volume"&&e(o,"pod",{volume:n,path:s})}}}});var Wn=p({id:"host-path-writable",area:"storage",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A container that looks at its node can change it, too",why:"A mount is writable unless it says `readOnly: true`. A mistake or an intruder in the container changes the files of the node, for all that runs there and beyond the life of the pod.",instead:"Add `readOnly: true` to the mount. To let a pod keep data, claim a volume.",unless:"The pod is there to change the node. Folders of network and volume plugins, folders that bear the name of the workload, paths of type DirectoryOrCreate and FileOrCreate, sockets, devices and mounts that are propagated to the node are left alone. Folders in which pods keep data are told by host-path-volume.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concepts/storage/volumes/#read-only-mounts"]},messages:{writable:e=>`container '${e.container}' can change '${e.path}' of its node: the mount lacks 'readOnly: true'`},examples:{bad:[{title:"a log agent could change the logs that it reads",yaml:`
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
`}]},visit({report:e}){return{workload(t){for(let a of re(t)){let[n,...s]=a.rule==="host-path-writable"?a.writable:[];if(!n)continue;let o=n.at.get("readOnly"),r=[{at:a.at,note:`volume '${a.name}' is a path of the node`},...s.slice(0,4).map(l=>({at:l.at,note:`container '${l.container}' can change it, too`}))];e(o.exists?o:n.at,"writable",{container:n.container,path:a.path},{related:r})}}}}});var Dn=p({id:"single-node-claim-shared",area:"storage",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"Pods on several nodes share a volume that only one node can mount",why:"A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.",instead:"Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.",unless:"The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.",refs:["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"]},messages:{replicas:e=>`${e.pods} share claim '${e.claim}', which one node at a time can mount (ReadWriteOnce)`,several:e=>`claim '${e.claim}' serves one node at a time, and ${e.user} shares it with ${e.other}`,surge:e=>`a rollout of ${e.user} starts a second pod, which cannot mount claim '${e.claim}' on another node`,onePod:e=>`claim '${e.claim}' is ReadWriteOncePod: ${e.pod} is never scheduled`},examples:{bad:[{title:"three replicas share the uploads",yaml:`
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
`}]},visit({graph:e,report:t}){let a=G(e),n=_e(e),s=new Set;return{claim(o){let r=o.state==="pending"?void 0:a(o.claim),l=r&&_i(r);if(!l||l==="ReadWriteOnce"&&Zi(e,o))return;let i=tl(Yi(e,r,n(o.claim)));if(!i)return;let{at:c,code:d,user:m,pod:u,pods:g,other:h}=i,b=o.claim.name,v=[{at:r.at.get("spec").get("accessModes"),note:`the claim is ${l}`},...i.related],S=l==="ReadWriteOncePod"?"error":"warning";if(d==="replicas"&&S==="warning")return t(c,"replicas",{claim:b,pods:g},{related:v});if(d==="several"&&S==="warning")return t(c,"several",{claim:b,user:m,other:h},{related:v});if(d!=="surge")return t(c,"onePod",{claim:b,pod:u},{related:v,severity:S});s.has(i.id)||(s.add(i.id),S==="error"?t(c,"onePod",{claim:b,pod:u},{related:v,severity:"warning"}):t(c,"surge",{claim:b,user:m},{related:v,severity:"info"}))}}}});function _i({at:e}){let[t,...a]=new Set(e.get("spec").get("accessModes").texts());return a.length===0&&(t==="ReadWriteOnce"||t==="ReadWriteOncePod")?t:void 0}var Qi=["nfs","hostPath","cephfs","glusterfs","azureFile"],Hi=/(^|[./-])(nfs|efs|smb|cephfs|file|azurefile|filestore|glusterfs|hostpath|local|no-provisioner|topolvm|lvm|zfs)([./-]|$)/;function Zi(e,{volume:t,candidates:a,class:n}){let o=(t===void 0?a??[]:[t]).flatMap(l=>F(e,l)??[]);if(o.length>0)return o.every(({at:l})=>Qi.some(i=>l.get("spec").get(i).exists)||Tt(l.get("spec").get("nodeAffinity").get("required")));if(!n)return!1;let[r]=e.find("StorageClass","",n);return Hi.test(r?.at.get("provisioner").text()??n)}function Yi(e,t,a){let n=a.flatMap(l=>{let i=e.workloadOf(l.from),c=e.sameNamespace(l.from,t.resource)===!0||l.from.file===t.resource.file&&l.from.namespace===t.resource.namespace;return i&&c&&Xi(l,t.resource)?[{workload:i,pods:el(e,i),at:l.at}]:[]}),s=t.template&&e.workloadOf(t.template.set),o=s?[{workload:s,pods:1,at:t.at.get("metadata").get("name")},...n]:n,r=new Set;return o.filter(({workload:{resource:l},pods:i})=>{let c=jn(l);return i>0&&!r.has(c)&&r.add(c)})}function jn({kind:e,namespace:t,name:a}){return`${e}/${t}/${a}`}function Xi({from:e,targets:t},a){if(t.length<=1)return!0;let n=o=>o.file.slice(0,o.file.lastIndexOf("/")+1);return(t.find(({file:o})=>o===e.file)??t.find(o=>n(o)===n(e))??t[0])?.at.document===a.at.document}function el(e,{resource:t,replicas:a=1}){if(t.visitable==="DaemonSet")return 1/0;if(t.visitable==="Job")return t.at.get("spec").get("parallelism").number()??1;let n=e.referencesTo(t).flatMap(({from:s,state:o})=>s.visitable==="HorizontalPodAutoscaler"&&o==="resolved"?s.at.get("spec").get("maxReplicas").number()??1:[]);return a===0?0:Math.max(a,...n)}function tl(e){let[t]=e,a=e.find(({workload:o,pods:r})=>r>1&&!Se(o)&&!Ze(o,[o.labels]));if(a)return Lt("replicas",a,e,"a second pod of");let n=e.filter(({workload:o})=>o.resource.kind==="CronJob"||!N(o)),s=n.slice(1).find(o=>!Se(o.workload)&&!al(o,n));if(s&&n.some(({workload:o})=>!N(o))){let o=n.find(r=>r!==s);return{...Lt("several",s,e,"a pod of"),other:o?y(o.workload.resource):""}}return t&&e.length===1&&nl(t.workload)?Lt("surge",t,e,"the new pod of a rollout of"):void 0}function Lt(e,{workload:t,pods:a,at:n},s,o){let r=y(t.resource),l=a===1/0?"the":`${a===t.replicas||t.resource.kind==="Job"?"":"up to "}${a}`,i=s.filter(c=>c.workload!==t);return{code:e,id:jn(t.resource),at:n,user:r,pods:`${l} pods of ${r}`,pod:`${o} ${r}`,other:"",related:i.slice(0,4).map(c=>({at:c.at,note:`${y(c.workload.resource)} mounts it, too`}))}}function al(e,t){let a=t.filter(n=>n!==e);return Ze(e.workload,a.map(({workload:n})=>n.labels))||a.every(n=>Ze(n.workload,[e.workload.labels]))}function nl({resource:e}){if(e.visitable!=="Deployment")return!1;let t=e.at.get("spec").get("strategy");if((t.get("type").text()??"RollingUpdate")!=="RollingUpdate")return!1;let a=String(t.get("rollingUpdate").get("maxSurge").scalar()??"25%"),n=String(t.get("rollingUpdate").get("maxUnavailable").scalar()??"25%");return a!=="0"&&a!=="0%"&&(n.endsWith("%")?n!=="100%":n==="0")}var qn=p({id:"suppression-expired",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"The day on which a suppression ends has passed",why:"Somebody promised to mend it by then. It silences nothing any more.",instead:"Mend what it hides, or agree on another day.",refs:[]},messages:{expired:e=>`the suppression of '${e.rule}' ended on ${e.until}`,noDate:e=>`the suppression of '${e.rule}' ends on '${e.until}', which is no date like 2027-01-31`},examples:{bad:[{title:"the new version was due in June",today:"2027-07-01",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:n,until:s=""}){t==="expired"&&(/^\d{4}-\d{2}-\d{2}$/.test(s)?e(a,"expired",{rule:n,until:s}):e(a,"noDate",{rule:n,until:s}))}}}});var En=p({id:"suppression-forbidden",area:"suppression",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"A file silences a rule that the configuration keeps up",why:"The team decided that nobody may switch this rule off beside the manifest (`suppressions.forbid`). The finding is shown as if the suppression were not there.",instead:"Mend the finding, or ask for an `ignore:` entry in the configuration, where it is reviewed.",refs:[]},messages:{forbidden:e=>`the configuration does not let files silence '${e.rule}'`},examples:{bad:[{title:"the team forbids to silence rules about the host",forbid:["host-path-*"],yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:n}){t==="forbidden"&&e(a,"forbidden",{rule:n})}}}});var In=p({id:"suppression-of-unknown-rule",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression names a rule that does not exist",why:"It silences nothing, although it looks as if it did.",instead:"Write the id that the finding shows; `kubeworthy rules` lists all.",refs:[]},messages:{unknown:e=>`there is no rule '${e.rule}'${e.meant}`,none:"this names no rule and silences nothing: 'kubeworthy-ignore image-tag-latest: reason' does, for one"},examples:{bad:[{title:"two words of the id are swapped",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:n,meant:s}){if(t==="unknown-rule"){if(n==="")return e(a,"none");e(a,"unknown",{rule:n,meant:s===void 0?"":` (did you mean '${s}'?)`})}}}}});var Gn=p({id:"suppression-unused",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression silences nothing",why:"The finding that it was written for is gone, or it stands in the wrong place. Left alone, it will one day hide something else.",instead:"Remove it, or move it above the line that the finding names.",refs:[]},messages:{unused:e=>`nothing here is found by '${e.rule}': remove the suppression`},examples:{bad:[{title:"the image has a version by now",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:n}){t==="unused"&&e(a,"unused",{rule:n})}}}});var Fn=p({id:"suppression-without-reason",area:"suppression",severity:"warning",since:"0.1.0",scope:"graph",docs:{summary:"A suppression does not say why",why:"Nobody can tell later whether it may go. It silences all the same.",instead:"Write the reason behind a colon: `# kubeworthy-ignore <rule>: <reason>`.",refs:[]},messages:{noReason:e=>`the suppression of '${e.rule}' gives no reason: write it behind a ':'`},examples:{bad:[{title:"a comment without a word",yaml:`
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
`}]},visit({report:e}){return{suppression({code:t,at:a,rule:n}){t==="without-reason"&&e(a,"noReason",{rule:n})}}}});var Kn=p({id:"alias-bomb",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Aliases of aliases grow beyond any manifest",why:"A few lines of nested aliases stand for millions of values. kubectl refuses such a document, and tools that expand it run out of memory.",instead:"Write the values out, or use each alias for one small mapping.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{tooMany:e=>`the aliases up to here stand for ${e.count} values: the document is not read any further`},examples:{bad:[{title:"six levels of ten aliases each",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="alias-bomb"&&e({file:a,span:t.span},"tooMany",{count:t.count})}}}});var Bn=p({id:"ambiguous-scalar",area:"syntax",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A plain scalar that YAML 1.1 and YAML 1.2 read differently",why:"kubectl reads YAML 1.1: `yes`, `on` and `n` are booleans there, `0644` is an octal number and `1_000` a thousand. Where a field wants text the API server refuses the object; where it wants a number, it gets another one than tools for YAML 1.2 see.",instead:"Put the scalar in quotes where text is meant, and write numbers in decimal.",unless:"Octal file modes such as `defaultMode: 0644` are customary, and kubectl reads them as meant: they are left alone.",refs:["https://yaml.org/type/bool.html","https://yaml.org/type/int.html"]},messages:{text:e=>`kubectl reads ${e.written} as ${e.read}, but this field takes text: put it in quotes`,number:e=>`kubectl reads ${e.written} as ${e.read}: write the number in decimal`},examples:{bad:[{title:"yes in an environment variable, on in a label",yaml:`
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
`}]},visit({report:e,textAt:t,documentText:a}){let n;return{resource(s){let{document:o}=s.at;if(n?.document!==o&&(n={document:o,isSuspicious:sl.test(a(s))}),!!n.isSuspicious)for(let r of Wt(s.at)){let l=t(r),i=typeof r.value=="boolean"&&!/^(true|false)$/i.test(l);if(!i&&!ol(r.value,l))continue;let c={written:`'${l}'`,read:rl(r.value,l)};ll(r,s)?e(r,"text",c,{severity:"error"}):!i&&!/mode$/i.test(r.name)&&e(r,"number",c)}}}}}),sl=/[:\-[,][ \t]+(?:[yYnN]|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-9xbo][0-9a-fA-F_]*|[-+]?[0-9]+_[0-9_]*)[ \t]*(?:[\r\n,\]}#]|$)/m;function ol(e,t){return typeof e=="number"&&/^[-+]?(0[0-9bo][0-9_]*|[0-9]+_[0-9_]*)$/.test(t)}function rl(e,t){return typeof e=="boolean"?`the boolean ${e}`:/^[-+]?0[o0-7]/.test(t)&&!/[89]/.test(t)?`the octal number ${e}`:`the number ${e}`}function Wt(e){return Array.isArray(e.value)?e.items().flatMap(Wt):x(e.value)?e.entries().flatMap(([,t])=>Wt(t)):typeof e.value=="boolean"||typeof e.value=="number"?[e]:[]}var il=new Set(["labels","annotations","matchLabels","nodeSelector","stringData","args","command","volumeAttributes"]);function ll(e,t){if(t.visitable===void 0)return e.path.at(-2)==="labels"||e.path.at(-2)==="annotations";let a=e.path.at(-2);return il.has(a)?!0:a==="data"?t.kind==="ConfigMap"||t.kind==="Secret":a==="selector"?t.kind==="Service"||t.kind==="ReplicationController":a==="parameters"?t.kind==="StorageClass":e.name==="value"&&e.path.at(-3)==="env"}var zn=p({id:"anchor-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"An alias leads to no anchor",why:"A plain text that begins with `*` is an alias: YAML looks for an anchor `&` of that name earlier in the same document. Without one the document cannot be read.",instead:"Define the anchor before its first use, in the same document. A text such as `*.example.com` needs quotes.",refs:["https://yaml.org/spec/1.2.2/#71-alias-nodes"]},messages:{unknown:e=>`no anchor '&${e.name}' stands before this alias in the document${e.meant}`,wildcard:e=>`'${e.text}' without quotes is an alias, not a text: put it in quotes`,inItself:e=>`anchor '&${e.name}' contains itself`,merge:"'<<' merges mappings only, and this is none"},examples:{bad:[{title:"the name of the anchor is misspelt",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="anchor")return;let n={file:a,span:t.span},{name:s,problem:o}=t;if(o==="wildcard")return e(n,"wildcard",{text:s.startsWith("*")?s:`*${s}`});if(o==="in-itself")return e(n,"inItself",{name:s});if(o==="merge")return e(n,"merge");let r=$(s,t.known);e(n,"unknown",{name:s,meant:r===void 0?"":` (did you mean '*${r}'?)`})}}}});var Jn=p({id:"document-separator-missing",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"Several objects stand in one document, for want of a `---`",why:"The keys of the second object overwrite those of the first: kubectl applies one object, and the other is lost without a word.",instead:"Put a line with `---` before the second object.",refs:["https://yaml.org/spec/1.2.2/#22-structures"]},messages:{missing:e=>`a second object begins here: put '---' before this line, or ${e.first} is lost to ${e.second}`},examples:{bad:[{title:"a Service right behind a ConfigMap",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="missing-separator"&&e({file:a,span:t.span},"missing",{first:`the ${t.first}`,second:`the ${t.second}`})}}}});var Un=p({id:"duplicate-key",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A mapping has the same key twice",why:"kubectl keeps the last value and drops the others without a word. Other tools keep the first one, or refuse the file.",instead:"Keep one of the two, or merge what stands below them.",refs:["https://yaml.org/spec/1.2.2/#3213-node-comparison"]},messages:{twice:e=>`key '${e.key}' stands here again: kubectl drops the value that stands before`},examples:{bad:[{title:"a second block of labels hides the first",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="duplicate-key")return;let n={at:{file:a,span:t.before},note:"the value here is dropped"};e({file:a,span:t.span},"twice",{key:t.key},{related:[n]})}}}});var _n=p({id:"file-unreadable",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A file or folder cannot be read",why:"What stands in it is not linted, and kubectl would not get to it either. The rest of the run goes on without it.",instead:"Give yourself the right to read it, or leave it out with an entry in `.kubeworthyignore`.",refs:["https://man7.org/linux/man-pages/man2/open.2.html"]},messages:{unreadable:e=>`this cannot be read and is not linted: ${e.reason}`},examples:{bad:[{title:"a file that belongs to somebody else",yaml:`
apiVersion: v1 # expect: unreadable
kind: ConfigMap
metadata: { name: web }
`,unreadable:"permission denied"}],good:[{title:"one that can be read",yaml:`
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`}]},visit({report:e}){return{syntax(t,a){t.code==="unreadable"&&e({file:a,span:t.span},"unreadable",{reason:t.reason})}}}});var Qn=p({id:"odd-blank",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A blank that is not the ASCII one stands where YAML wants a blank",why:"Text copied from web pages and chats brings no-break and ideographic spaces. They look like blanks, but YAML takes them as part of a key or a value.",instead:"Replace it with an ordinary blank, or delete it.",unless:"It is meant as part of a text: put the text in quotes.",refs:["https://yaml.org/spec/1.2.2/#55-white-space-characters"]},messages:{blank:e=>`this is not a blank but ${e.character}: YAML takes it as part of the text`,lineEnd:e=>`a ${e.character} stands here: kubectl takes it for the end of the line`},examples:{bad:[{title:"a no-break space behind the colon",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){if(t.code!=="blank")return;let{span:n,character:s,isLineEnd:o}=t;e({file:a,span:n},o?"lineEnd":"blank",{character:s})}}}});var Hn=p({id:"quote-unclosed",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A quoted text is never closed",why:"Everything behind the quote becomes part of the text. The document cannot be read, and nothing in it is applied.",instead:"Close the quote on the line that opens it.",refs:["https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"]},messages:{open:e=>`the text that begins with ${e.quote} here is never closed`},examples:{bad:[{title:"the closing quote of an annotation is lost",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="unclosed-quote"&&e({file:a,span:t.span},"open",{quote:t.quote})}}}});var Zn=p({id:"tab-indentation",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A line is indented with a tab",why:"YAML allows blanks only. The document cannot be read, and nothing in it is applied. kubectl refuses a tab at the head of a line even where nothing or a comment follows, which other tools let pass.",instead:"Replace the tab with blanks, as many as the lines beside it have.",refs:["https://yaml.org/spec/1.2.2/#61-indentation-spaces"]},messages:{tab:"the indentation holds a tab: YAML takes blanks only",nothing:"kubectl refuses this tab, though nothing but a comment or the end of the line follows: remove it",item:"behind the '-' of a list item stands a tab: YAML takes blanks only"},examples:{bad:[{title:"an editor put tabs into a Service",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="tab"&&e({file:a,span:t.span},cl[t.before])}}}}),cl={content:"tab",nothing:"nothing",item:"item"};var Yn=p({id:"template-mark",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The document is a template, not YAML",why:"Braces of a template engine stand where YAML wants a value. The document can only be read after it was rendered.",instead:"Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.",unless:"The braces are meant as text: put the value in quotes.",refs:["https://helm.sh/docs/helm/helm_template/"]},messages:{template:"this is a template, not YAML: render it first, e.g. 'helm template ... | kubeworthy -'"},examples:{bad:[{title:"a Helm template outside of a chart",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){t.code==="template"&&e({file:a,span:t.span},"template")}}}});var Xn=p({id:"yaml-invalid",area:"syntax",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A document cannot be read as YAML",why:"kubectl refuses the file at this point. The other documents of the file are still linted here, but kubectl applies none that follow.",instead:"Mend the line; the message says what it looks like.",refs:["https://yaml.org/spec/1.2.2/"]},messages:{invalid:e=>`${e.reason}: ${e.hint}`,endMark:"kubectl refuses a document that begins with '...': remove this line",behindEnd:"kubectl drops what stands between '...' and the next '---': write '---' here",behindSeparator:"kubectl takes nothing but a comment behind '---': put this on the next line",indentedSeparator:"kubectl takes no '---' that is indented: remove the blanks before it",directive:"kubectl refuses lines that begin with '%' before '---': remove this one",jsonComment:"JSON knows no comments, and kubectl refuses this one: remove it",objectList:"kubectl takes no list of objects: put '---' between them, or all into 'items' of a 'kind: List'",notUtf8:"this character was lost, for the file is no UTF-8 text: kubectl refuses it"},examples:{bad:[{title:"a colon inside a plain text",yaml:`
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
`}]},visit({report:e}){return{syntax(t,a){let n={file:a,span:t.span};t.code==="refused"&&e(n,dl[t.problem]),t.code==="invalid"&&e(n,"invalid",{reason:t.reason,hint:t.hint})}}}}),dl={"end-mark":"endMark","behind-end":"behindEnd","behind-separator":"behindSeparator","indented-separator":"indentedSeparator",directive:"directive","json-comment":"jsonComment","object-list":"objectList","not-utf8":"notUtf8"};var ts=p({id:"duplicate-object",area:"workload",severity:"error",since:"0.1.0",scope:"graph",docs:{summary:"The same object is defined twice",why:"Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.",instead:"Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.",unless:"The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.",refs:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"]},messages:{again:e=>`this defines ${e.object} again: ${e.before}`},examples:{bad:[{title:"a copied Service whose name was not changed",yaml:`
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
`}]},visit({graph:e,report:t}){return{end(){for(let{resource:a,first:n}of pl(e)){let{before:s,severity:o}=yl(n,a),r=[{at:k(n.at).get("name"),note:`${y(n)} is defined here, too`}];t(k(a.at).get("name"),"again",{object:y(a),before:s},{related:r,severity:o})}}}}});function pl(e){let t=hl(e).flatMap(n=>n.flatMap((s,o)=>{let r=gl(e,s,n.slice(0,o));return r?[{resource:s,first:r}]:[]}));if(e.isComplete)return t;let a=new Map;for(let{first:n,resource:s}of t){let o=ie(s.file);a.set(o,(a.get(o)??new Set).add(`${n.file} ${s.file}`))}return t.filter(({first:n,resource:{file:s}})=>n.file===s?!0:!((a.get(ie(s))?.size??0)>1||ml.test(ie(s)))&&!fl(n.file,s))}var ml=/(^|\/)(tests?|e2e|test-?data|fixtures?|examples?|samples?|patches|_?archived?)\//,ul=new Set(`yaml yml json deployment deployments service services svc configmap configmaps cm secret secrets ingress pod pods
  statefulset sts daemonset ds job jobs cronjob pv pvc claim claims volume volumes namespace ns manifest manifests k8s
  rbac role`.split(/\s+/));function fl(e,t){let[a,n]=[es(e),es(t)],s=[...a].filter(o=>n.has(o));return a.has("patch")||n.has("patch")?!0:s.some(o=>!ul.has(o))||s.length===Math.min(a.size,n.size)}function es(e){let t=e.slice(ie(e).length).toLowerCase();return new Set(t.split(/[^a-z]+/).filter(a=>a!==""))}function hl(e){let t=new Map;for(let a of e.resources){if(a.name==="")continue;let n=`${a.visitable?"":a.group}/${a.kind}/${a.name}`,s=t.get(n);s?s.push(a):t.set(n,[a])}return[...t.values()].filter(({length:a})=>a>1).map(a=>a.sort((n,s)=>n.file<s.file?-1:n.file>s.file?1:0))}function gl(e,t,a){let n=a.filter(s=>e.sameNamespace(s,t)===!0);return n.find(({file:s})=>s===t.file)??n.find(({file:s})=>ie(s)===ie(t.file))??(e.isComplete?n[0]:void 0)}function yl(e,t){if(e.file===t.file)return{before:"it replaces the one that stands further up",severity:"error"};let a=Dt(e.at.value,t.at.value),n=e.file.slice(e.file.lastIndexOf("/")+1);return a?{before:`'${n}' holds the same`,severity:"info"}:{before:`'${n}' holds another version of it`,severity:"warning"}}function ie(e){return e.slice(0,e.lastIndexOf("/")+1)}function Dt(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((n,s)=>Dt(n,t[s]));if(!x(e)||!x(t))return!1;let a=Object.keys(e);return a.length===Object.keys(t).length&&a.every(n=>Object.hasOwn(t,n)&&Dt(e[n],t[n]))}function M(e){let t=e.trim().replace(/\s+/g," ");return t.length<=30?t:`${t.slice(0,29)}\u2026`}var as=p({id:"schedule-day-or-weekday",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob that was meant for one weekday of the month fires on ten days or so",why:"Where both the day of the month and the day of the week are given, a day that is in either of them will do. `0 6 1-7 * MON` does not mean the first Monday of the month: it fires on each of the first seven days and on every Monday.",instead:"Give the day of the month only, such as `0 6 1-7 * *`, and let the Job end at once on the other weekdays; or give the weekday only, and let it look at the date.",unless:"Both are meant. Only a range of seven days beside one weekday is told: nobody means anything else by it.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{either:e=>`schedule '${e.schedule}' fires on the days ${e.days} and on every ${e.weekday}, not only where both meet`},examples:{bad:[{title:"the first Monday and the last Friday of a month",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),n=a.text()?.trim()??"",[,,s=""]=n.split(/\s+/),o=/^([0-9]+)-([0-9]+)$/.exec(s);if(o===null||Number(o[2])-Number(o[1])!==6)return;let r=D(n);if("problem"in r||"seconds"in r.cron)return;let{needsBothDays:l,daysOfWeek:i}=r.cron,[c=0]=i;l||i.size!==1||e(a,"either",{schedule:M(n),days:s,weekday:bl[c]??""})}}}}),bl=["SUN","MON","TUE","WED","THU","FRI","SAT"];var ns=p({id:"schedule-every-minute",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob starts in every minute of an hour that was meant as a time of day",why:"`* 3 * * *` does not mean three o\u2019clock: it starts a Job in each of the 60 minutes from 3:00 to 3:59. Backups and reports then run over each other, 60 times a day.",instead:"Write the minute: `0 3 * * *` starts once, at three o\u2019clock.",unless:"The Job is meant to run each minute of that hour: `0-59 3 * * *` says so and is left alone, as are all hours and ranges of hours such as `* 9-17 * * *`.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"]},messages:{minute:e=>`schedule '${e.schedule}' fires in all 60 minutes of the hour; once an hour is '${e.meant}'`},examples:{bad:[{title:"a backup at three, and one in each sixth hour",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("schedule"),n=a.text()?.trim()??"",[s,o="",...r]=n.split(/\s+/);if(!/^(\*|\?)(\/1)?$/.test(s??"")||o.includes("-"))return;let l=D(n);"problem"in l||"seconds"in l.cron||l.cron.hours.size===24||e(a,"minute",{schedule:M(n),meant:M(["0",o,...r].join(" "))})}}}});var ss=p({id:"schedule-invalid",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"The schedule or the time zone of a CronJob is none that Kubernetes reads",why:"The API server rejects the CronJob. Kubernetes reads five fields (minute, hour, day of month, month, day of week) and a few words such as `@daily`. What other programs take besides is refused: seconds, `7` for Sunday, `L`, `W`, `#`, `H`, full names of days, ranges that run backwards, `@reboot`, and a time zone in front.",instead:"Write five fields with numbers, or names of three letters, in the bounds of each field. Put the time zone into `timeZone`, by its name in the IANA database and in its capitals, such as `Europe/Berlin`.",unless:"A tool replaces variables before it applies the manifest (envsubst, Flux, sed): a schedule with such a variable is advice only. Kubernetes before 1.29 took a time zone in front of the schedule.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones","https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format"]},messages:{schedule:e=>`schedule '${e.schedule}' is refused: ${e.problem}`,zone:e=>`'${e.zone}' is no time zone of the IANA database${e.meant}`,unnamed:e=>`timeZone '${e.zone}' names no time zone, such as 'Europe/Berlin' or 'Etc/UTC'`,variable:e=>`'${e.value}' is refused unless something replaces '${e.variable}' first`},examples:{bad:[{title:"schedules as other programs read them",yaml:`
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
`}]},visit({report:e}){return{CronJob(a){let n=a.at.get("spec"),s=n.get("schedule"),o=s.text(),r=o===void 0?void 0:D(o);o!==void 0&&r&&"problem"in r&&!t(s)&&e(s,"schedule",{schedule:M(o),problem:r.problem.text});let l=n.get("timeZone"),i=l.text(),c=i===void 0?void 0:$t(i);if(i===void 0||!c||t(l))return;let{code:d,suggestion:m}=c,u=m===void 0?"":`: '${m}' was probably meant`;d==="empty"||d==="local"?e(l,"unnamed",{zone:i}):e(l,"zone",{zone:M(i),meant:u})}};function t(a){let n=a.text()??"",s=vl.exec(n)?.[0];if(s===void 0)return!1;let o={value:M(n),variable:M(s)};return e(a,"variable",o,{severity:"info"}),!0}}}),vl=/\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@|<[\w -]+>/;var os=p({id:"schedule-never-fires",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"The schedule of a CronJob names a day that never comes",why:"The API server takes a schedule such as `0 0 30 2 *`, but there is no 30 February. The controller looks five years ahead, finds no time, reports `InvalidSchedule` and never starts a Job.",instead:"Name a day that each of the months has. Kubernetes knows no word for the last day of a month: start on the first day of the next one. Say `suspend: true` where people start the Jobs by hand.",unless:"A CronJob that is suspended is left alone, since it starts nothing anyway.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-suspension"]},messages:{day:e=>`schedule '${e.schedule}' never fires: none of its months has such a day`,empty:e=>`schedule '${e.schedule}' never fires: a field has commas and no value`},examples:{bad:[{title:"days that no month has",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec"),n=a.get("schedule"),s=n.text();if(s===void 0||a.get("suspend").flag()===!0)return;let o=D(s);if("problem"in o||!lt(o.cron))return;let r=M(s);/(^|\s),+(\s|$)/.test(s)?e(n,"empty",{schedule:r}):e(n,"day",{schedule:r})}}}});var rs=p({id:"selector-template-mismatch",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A controller does not select the pods that it makes",why:"A controller finds its pods by their labels. The API server rejects one whose selector does not match the labels of its own pod template (`selector` does not match template `labels`), and one without a selector.",instead:"Copy the labels of the template that name the application into `selector.matchLabels`. The selector of a Deployment cannot be changed later: choose labels that stay.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"]},messages:{differs:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry '${e.key}: ${e.label}'`,absent:e=>`the selector wants '${e.key}: ${e.selector}', the pods carry no label '${e.key}'`,expression:e=>`the labels of the pods do not fulfil '${e.key} ${e.operator}' of the selector`,missing:e=>`a ${e.kind} needs a selector that matches the labels of its pods`,empty:e=>`the selector of the ${e.kind} is empty: it has to match the labels of its pods`},examples:{bad:[{title:"one of the two labels was renamed",yaml:`
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
`}]},visit({report:e}){return{workload({resource:t,metadata:a}){let{kind:n,version:s}=t,o=wl(t),r=a.get("labels");if(!o)return;if(xl(o))return!o.isRequired||s!=="v1"||r.entries().length===0?void 0:e(o.at,o.at.exists?"empty":"missing",{kind:n});let l=r.exists?"the labels of the pods":"the pods carry no labels",i=[{at:r.key,note:l}],[c]=o.pairs.entries().filter(([m,u])=>Pl(u,jt(r,m))),d=o.expressions?.items().find(m=>!Cl(m,r));if(c){let[m,u]=c,g=jt(r,m),h={key:m,selector:u.text()??""};typeof g=="string"?e(u,"differs",{...h,label:g},{related:i}):e(u,"absent",h,{related:i})}else if(d){let m={key:d.get("key").text()??"",operator:$l(d)};e(d,"expression",m,{related:i})}}}}}),kl=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]);function wl({visitable:e,at:t}){let a=t.get("spec"),n=a.get("selector");if(e==="ReplicationController")return{at:n,pairs:n,isRequired:!1};let s=e==="Job"&&a.get("manualSelector").flag()===!0;if(!s&&(e===void 0||!kl.has(e)))return;let o=n;return{at:n,pairs:o.get("matchLabels"),expressions:o.get("matchExpressions"),isRequired:!s}}function xl({at:e,pairs:t,expressions:a}){return e.exists?x(e.value)&&t.entries().length===0&&(a?.items()??[]).length===0:!0}function Pl(e,t){return e.text()!==void 0&&t!==e.value&&!is(t)}function jt(e,t){return x(e.value)&&Object.hasOwn(e.value,t)?e.value[t]:void 0}function is(e){return e!=null&&typeof e!="string"}var Sl=new Set(["In","NotIn","Exists","DoesNotExist"]);function Cl(e,t){let a=e.get("key").text(),n=e.get("operator").text();return a===void 0||n===void 0||!Sl.has(n)||is(jt(t,a))?!0:ue({matchExpressions:[{key:a,operator:n,values:e.get("values").texts()}]},t.labels())}function $l(e){let t=e.get("values").texts();return`${e.get("operator").text()??""}${t.length>0?` [${t.join(", ")}]`:""}`}var ls=p({id:"starting-deadline-too-short",area:"workload",severity:"warning",since:"0.1.0",scope:"resource",docs:{summary:"A CronJob gives its controller less than ten seconds to start a Job",why:"A Job that has not been started so many seconds after its time is skipped. The controller is late whenever it is busy, restarts or hands over to another one, and documented to check every ten seconds. With 0 it never starts a Job at all, since each one is started a moment after its time.",instead:"Say how late the Job still makes sense, such as 300 for one of each hour, or leave the field away: then a Job is started however late it is.",unless:"A run that is a few seconds late is worse than none.",refs:["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"]},messages:{never:"no Job is ever started within 0 seconds of its time",short:e=>`a Job that cannot be started within ${e.seconds} s of its time is skipped`},examples:{bad:[{title:"no time at all, and hardly any",yaml:`
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
`}]},visit({report:e}){return{CronJob(t){let a=t.at.get("spec").get("startingDeadlineSeconds"),n=a.number();n===0?e(a,"never",{severity:"error"}):n!==void 0&&n>0&&n<Rl&&e(a,"short",{seconds:n})}}}}),Rl=10;var cs=p({id:"volume-mount-undefined",area:"workload",severity:"error",since:"0.1.0",scope:"resource",docs:{summary:"A container mounts a volume that its pod does not define",why:"The API server rejects the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.",instead:"Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.",unless:"An admission webhook or a Kustomize patch adds the volume later.",refs:["https://kubernetes.io/docs/concepts/storage/volumes/","https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"]},messages:{undefined:e=>`container '${e.container}' mounts volume '${e.volume}', which the pod does not define${e.meant}`},examples:{bad:[{title:"the volume has another name",yaml:`
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
`}]},visit({report:e}){return{container(t,a){if(!t.at.get("image").exists)return;let n=a.spec.get("volumes"),s=Al(a),o=n.exists?[{at:n.key,note:Vl(s)}]:[];for(let r of Ml(t)){let l=r.text();if(!l||s.includes(l))continue;let i=$(l,s),c=i===void 0?"":` (did you mean '${i}'?)`;e(r,"undefined",{container:t.name,volume:l,meant:c},{related:o})}}}}});function Vl(e){return e.length===0?"none is defined here":`defined: ${e.map(t=>`'${t}'`).join(", ")}`}function Ml(e){return[...e.at.get("volumeMounts").items(),...e.at.get("volumeDevices").items()].filter(t=>x(t.value)).map(t=>t.get("name"))}function Al(e){let a=e.resource.at.get("spec").get("volumeClaimTemplates").items().map(s=>s.get("metadata").get("name"));return[...e.spec.get("volumes").items().map(s=>s.get("name")),...a].flatMap(s=>s.text()??[])}var le=[xn,$n,Rn,Nn,Tn,Ln,Wn,Dn,_a,Qa,Ha,Ia,Fa,Ka,Ua,rn,ln,cn,un,fn,Xa,an,sn,ts,as,ns,ss,os,rs,ls,cs,ja,qa,Ea,hn,vn,Kn,Bn,zn,Jn,Un,_n,Qn,Hn,Zn,Yn,Xn,qn,En,In,Gn,Fn];var q=class extends Error{constructor(){super(...arguments);this.name="UsageError"}};var et={clean:0,findings:1,usage:2,bug:3};function ds(e){return`https://github.com/kubeworthy/kubeworthy/blob/main/rules/README.md#${e}`}var H={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function qt(e){let t=([a,n])=>e?s=>`\x1B[${a}m${s}\x1B[${n}m`:s=>s;return{bold:t(H.bold),dim:t(H.dim),red:t(H.red),yellow:t(H.yellow),blue:t(H.blue),cyan:t(H.cyan),green:t(H.green)}}function Et({env:e,isTerminal:t},{flags:a}){let n=a.color??"auto";if(n!=="auto"&&n!=="always"&&n!=="never")throw new q(`--color takes auto, always or never, not '${n}'`);return n!=="auto"?n==="always":e.NO_COLOR?!1:e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0"?!0:t.stdout&&e.TERM!=="dumb"}function Ol(e,t){if(t.paths.length>0)throw new q(`'kubeworthy rules' takes no paths; for one rule: kubeworthy explain ${t.paths[0]}`);let[a="pretty"]=t.flags.format??[];if(a!=="pretty"&&a!=="json")throw new q(`the rules are listed as pretty or json, not as '${a}'`);return e.stdout(a==="json"?Nl():Tl(qt(Et(e,t)))),et.clean}function Nl(){let e=le.map(({id:t,area:a,severity:n,since:s,scope:o,docs:r,options:l})=>({id:t,area:a,severity:n,since:s,scope:o,summary:r.summary,why:r.why,instead:r.instead,unless:r.unless,refs:r.refs,options:l,help:ds(t)}));return`${JSON.stringify({version:1,rules:e},void 0,2)}
`}function Tl(e){let t=Math.max(...le.map(({id:a})=>a.length));return Da.flatMap(a=>{let n=le.filter(s=>s.area===a).map(({id:s,severity:o,docs:r})=>`  ${s.padEnd(t)}  ${o.padEnd(7)}  ${r.summary}`);return n.length>0?[`${e.bold(a)}
${n.join(`
`)}
`]:[]}).join(`
`)}function Ll(e,t){let[a,...n]=t.paths;if(a===void 0||n.length>0)throw new q("'kubeworthy explain' takes one rule; 'kubeworthy rules' lists them");let s=le.find(o=>o.id===a);if(!s)throw new q(`there is no rule '${a}'${Wa(a,le.map(o=>o.id))}; 'kubeworthy rules' lists them`);return e.stdout(Wl(s,qt(Et(e,t)))),et.clean}function Wl({id:e,area:t,severity:a,since:n,docs:s,options:o,examples:r},l){let i=(d,m)=>`${l.bold(d)}
${ql(m)}
`;return[`${l.bold(e)}  ${l.dim(`${t}, ${a}, since ${n}`)}
${s.summary}
`,i("Why",s.why),i("Instead",s.instead),...s.unless?[i("Unless",s.unless)]:[],...Object.keys(o).length>0?[`${l.bold("Options")}
${Object.entries(o).map(([d,m])=>Dl(d,m)).join(`
`)}
`]:[],...r.bad.map(d=>ps("Bad",d,l)),...r.good.map(d=>ps("Good",d,l)),...s.refs.length>0?[`${l.bold("See")}
${s.refs.map(d=>`  ${d}`).join(`
`)}
`]:[],`${l.bold("Silence it")}
  # kubeworthy-ignore ${e}: the reason
`].join(`
`)}function Dl(e,t){return`  ${e} (${t.type}, default ${JSON.stringify(t.default)}): ${t.doc}`}function ps(e,{title:t,yaml:a},n){let s=a.trim().replace(/ *# expect: [\w, -]+$/gm,n.dim("   <- here")).split(`
`);return`${n.bold(e)}: ${t}
${s.map(o=>`  ${o}`).join(`
`)}
`}var jl=100;function ql(e){let t=[],a="";for(let n of e.split(/\s+/))a!==""&&a.length+n.length+1>jl?(t.push(a),a=n):a=a===""?n:`${a} ${n}`;return[...t,a].map(n=>`  ${n}`).join(`
`)}0&&(module.exports={explain,listRules});
