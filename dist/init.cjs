"use strict";var i=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var f=Object.prototype.hasOwnProperty;var g=(e,o)=>{for(var n in o)i(e,n,{get:o[n],enumerable:!0})},p=(e,o,n,s)=>{if(o&&typeof o=="object"||typeof o=="function")for(let r of y(o))!f.call(e,r)&&r!==n&&i(e,r,{get:()=>o[r],enumerable:!(s=c(o,r))||s.enumerable});return e};var h=e=>p(i({},"__esModule",{value:!0}),e);var k={};g(k,{init:()=>w});module.exports=h(k);var a=class extends Error{constructor(){super(...arguments);this.name="UsageError"}};var l={clean:0,findings:1,usage:2,bug:3};var d=[".kubeworthy.yaml",".kubeworthy.yml",".kubeworthy.json"];var[u]=d,x=`# yaml-language-server: $schema=https://raw.githubusercontent.com/kubeworthy/kubeworthy/main/schemas/config.schema.json
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

# Rules that comments and annotations in the manifests may not silence.
suppressions:
  forbid: []
`,v={regexp:'^\\{"file":"((?:[^"\\\\]|\\\\.)*)","location":"(\\d+,\\d+,\\d+,\\d+)","severity":"(error|warning|info)","code":"([^"]*)","message":"((?:[^"\\\\]|\\\\.)*)"',file:1,location:2,severity:3,code:4,message:5},b={version:"2.0.0",tasks:[{label:"kubeworthy: lint manifests",type:"shell",command:"npx kubeworthy --format vscode --exit-zero .",presentation:{reveal:"never"},problemMatcher:{owner:"kubeworthy",source:"kubeworthy",applyTo:"allDocuments",fileLocation:["relative","${workspaceFolder}"],pattern:v}}]};function w({fs:e,cwd:o,stdout:n},s){let r=[{name:u,text:x},...s?[{name:".vscode/tasks.json",text:`${JSON.stringify(b,void 0,2)}
`}]:[]];for(let{name:t}of r)if(e.kindOf(e.resolve(o,t)))throw new a(`'${t}' exists: remove it first, or edit it`);for(let{name:t,text:m}of r)e.write(e.resolve(o,t),m),n(`wrote ${t}
`);return l.clean}0&&(module.exports={init});
