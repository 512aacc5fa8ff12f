"use strict";var a=Object.defineProperty;var m=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var p=(e,r)=>{for(var t in r)a(e,t,{get:r[t],enumerable:!0})},u=(e,r,t,o)=>{if(r&&typeof r=="object"||typeof r=="function")for(let n of y(r))!g.call(e,n)&&n!==t&&a(e,n,{get:()=>r[n],enumerable:!(o=m(r,n))||o.enumerable});return e};var h=e=>u(a({},"__esModule",{value:!0}),e);var C={};p(C,{init:()=>E});module.exports=h(C);var i=class extends Error{constructor(){super(...arguments);this.name="UsageError"}};var d={clean:0,findings:1,usage:2,bug:3};function x(e){let r=e instanceof Error?e.message:String(e);return/^[A-Z0-9_]+: ([^,]+)/.exec(r)?.[1]??r}function l(e,r,{shown:t,text:o}){try{e.write(r,o)}catch(n){throw new i(`'${t}' cannot be written: ${x(n)}`)}}var w={recommended:"what breaks or endangers, whatever the cluster is for",strict:"what is recommended, and advice",security:"what is recommended, and what an attacker would use: the restricted Pod Security Standard, rights, secrets",production:"what is recommended, and what keeps a service up while nodes and versions change",all:"every rule there is, also those that contradict each other by taste"},$=Object.keys(w);var c=[".kubeworthy.yaml",".kubeworthy.yml",".kubeworthy.json"];var[v]=c,k=`# yaml-language-server: $schema=https://raw.githubusercontent.com/kubeworthy/kubeworthy/main/schemas/config.schema.json
# What Kubeworthy looks for here. Every key may be left out.

# recommended: errors and warnings. strict: advice, too. all: everything there is.
extends: recommended

# error, warning, info or off, or a mapping with the severity and the options of a rule. 'kubeworthy rules' lists them.
rules: {}
#  image-tag-latest: error
#  liveness-probe-missing: off

# Other settings for some files, kinds, namespaces or names; the last one that fits wins.
overrides: []
#  - files: ['staging/**']
#    rules: { image-tag-latest: off }

# Findings that are known and accepted. An entry that silences nothing is a finding itself.
ignore: []
#  - rules: host-path-volume
#    names: ['node-exporter']
#    reason: it reads the metrics of its node
#    until: '2027-12-31'

# What exists in the cluster and not in these files, as Kind/name or Kind/namespace/name, with globs.
external: []
#  - Secret/*
#  - ConfigMap/shop/region-*

# true: the files hold everything. Whatever they do not hold does not exist.
complete: false

# Where objects go that name no namespace.
# namespace: default

# The version of the cluster.
# kubernetesVersion: '1.36'

# What the cluster offers. A class of its own, or the default one, decides whether claims are served.
cluster:
  storageClasses: []
#    - name: standard
#      default: true
#      provisioner: ebs.csi.aws.com
#      volumeBindingMode: WaitForFirstConsumer
#  nodes:
#    - name: node-a
#      labels: { topology.kubernetes.io/zone: zone-a }

# Rules that comments and annotations in the manifests may not silence.
suppressions:
  forbid: []
`,b={regexp:'^\\{"file":"((?:[^"\\\\]|\\\\.)*)","location":"(\\d+,\\d+,\\d+,\\d+)","severity":"(error|warning|info)","code":"([^"]*)","message":"((?:[^"\\\\]|\\\\.)*)"',file:1,location:2,severity:3,code:4,message:5},S={version:"2.0.0",tasks:[{label:"kubeworthy: lint manifests",type:"shell",command:"npx kubeworthy --format vscode --exit-zero .",presentation:{reveal:"never"},problemMatcher:{owner:"kubeworthy",source:"kubeworthy",applyTo:"allDocuments",fileLocation:["relative","${workspaceFolder}"],pattern:b}}]};function E({fs:e,cwd:r,stdout:t},o){let n=[{name:v,text:k},...o?[{name:".vscode/tasks.json",text:`${JSON.stringify(S,void 0,2)}
`}]:[]];for(let{name:s}of n)if(e.kindOf(e.resolve(r,s)))throw new i(`'${s}' exists: remove it first, or edit it`);for(let{name:s,text:f}of n)l(e,e.resolve(r,s),{shown:s,text:f}),t(`wrote ${s}
`);return d.clean}0&&(module.exports={init});
