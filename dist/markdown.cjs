"use strict";var m=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var M=Object.prototype.hasOwnProperty;var C=(r,e)=>{for(var o in e)m(r,o,{get:e[o],enumerable:!0})},T=(r,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of w(e))!M.call(r,t)&&t!==o&&m(r,t,{get:()=>e[t],enumerable:!(n=k(e,t))||n.enumerable});return r};var F=r=>T(m({},"__esModule",{value:!0}),r);var B={};C(B,{markdown:()=>N});module.exports=F(B);var R=["error","warning","info"];var a={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function $(r){let e=([o,n])=>r?t=>`\x1B[${o}m${t}\x1B[${n}m`:t=>t;return{bold:e(a.bold),dim:e(a.dim),red:e(a.red),yellow:e(a.yellow),blue:e(a.blue),cyan:e(a.cyan),green:e(a.green)}}var V=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function u(r){return r.replace(V,W).replaceAll("	"," ")}function W(r){return`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`}var Q=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function S(r){return E(r,$(!1))}function E({summary:r,notes:e,focus:o},n){let{errors:t,warnings:i,infos:s,files:l,resources:p,suppressed:y,baselined:x,unchecked:h,skipped:b}=r,O=[t>0?n.red(d(t,"error")):"",i>0?n.yellow(d(i,"warning")):"",s>0?n.blue(`${s} info`):""].filter(c=>c!==""),g=[`${O.length===0?n.green("no findings"):O.join(", ")} in ${o===void 0?"":`${d(o,"file")}, judged with `}${d(p,"resource")} of ${d(l,"file")}${y>0?`; ${y} suppressed`:""}${x>0?`; ${x} in the baseline`:""}`];b.length>0&&g.push(n.dim(`skipped: ${b.map(({reason:c,count:v})=>`${v} ${u(c)}`).join(", ")}`)),h>0&&g.push(n.dim(`structure not checked: ${d(h,"custom resource")}, whose definitions are not in the run`));for(let c of e)g.push(n.dim(`note: ${u(c)}`));return`${g.join(`
`)}
`}function d(r,e){return`${r} ${e}${r===1?"":"s"}`}var A=9e5,K=500,P={error:"\u{1F534}",warning:"\u{1F7E1}",info:"\u{1F535}"},N=(r,e)=>{let{findings:o}=r,n=R.flatMap(p=>o.filter(y=>y.severity===p)),t=`## Kubeworthy

${S(r).trimEnd().split(`
`).map(f).join(`  
`)}
`;if(n.length===0)return t;let i=n.slice(0,K).map(p=>D(p,e)),s=G(i),l=o.length-s.length;return[t,`### Findings

| | place | finding | rule |
|---|---|---|---|
${s.join("")}`,...l>0?[`${l} more are left out of this page; another format, or the log, has all of them.
`]:[],j(o)].join(`
`)};function D({severity:r,file:e,range:o,message:n,rule:t,help:i},{pathInRepository:s}){let l=`${f(s(e))}:${o.start.line}`;return`| ${P[r]} | ${l} | ${f(n)} | [${f(t)}](${i}) |
`}function G(r){let e=0,o=r.findIndex(n=>(e+=new TextEncoder().encode(n).length,e>A));return o===-1?r:r.slice(0,o)}function j(r){let e=new Map;for(let{rule:n}of r)e.set(n,(e.get(n)??0)+1);return`<details><summary>By rule</summary>

| rule | findings |
|---|---:|
${[...e].sort(([n,t],[i,s])=>s-t||(n<i?-1:1)).map(([n,t])=>`| ${f(n)} | ${t} |
`).join("")}
</details>
`}function f(r){return u(r).replace(/[^\p{Letter}\p{Mark}\p{Number} ,;%/-]/gu,e=>`&#${e.codePointAt(0)};`).replace(/&#(?:35|64);/g,"$&<!-- -->")}0&&(module.exports={markdown});
