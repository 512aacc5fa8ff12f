"use strict";var m=Object.defineProperty;var v=Object.getOwnPropertyDescriptor;var k=Object.getOwnPropertyNames;var w=Object.prototype.hasOwnProperty;var M=(r,e)=>{for(var o in e)m(r,o,{get:e[o],enumerable:!0})},C=(r,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of k(e))!w.call(r,t)&&t!==o&&m(r,t,{get:()=>e[t],enumerable:!(n=v(e,t))||n.enumerable});return r};var T=r=>C(m({},"__esModule",{value:!0}),r);var j={};M(j,{markdown:()=>P});module.exports=T(j);var O=["error","warning","info"];var a={bold:[1,22],dim:[2,22],red:[31,39],yellow:[33,39],blue:[34,39],cyan:[36,39],green:[32,39]};function R(r){let e=([o,n])=>r?t=>`\x1B[${o}m${t}\x1B[${n}m`:t=>t;return{bold:e(a.bold),dim:e(a.dim),red:e(a.red),yellow:e(a.yellow),blue:e(a.blue),cyan:e(a.cyan),green:e(a.green)}}var F=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;function u(r){return r.replace(F,V).replaceAll("	"," ")}function V(r){return`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`}var H=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","gu");function $(r){return W(r,R(!1))}function W({summary:r,notes:e,focus:o},n){let{errors:t,warnings:i,infos:s,files:l,resources:d,suppressed:y,unchecked:x,skipped:h}=r,b=[t>0?n.red(p(t,"error")):"",i>0?n.yellow(p(i,"warning")):"",s>0?n.blue(`${s} info`):""].filter(c=>c!==""),g=[`${b.length===0?n.green("no findings"):b.join(", ")} in ${o===void 0?"":`${p(o,"file")}, judged with `}${p(d,"resource")} of ${p(l,"file")}${y>0?`; ${y} suppressed`:""}`];h.length>0&&g.push(n.dim(`skipped: ${h.map(({reason:c,count:S})=>`${S} ${u(c)}`).join(", ")}`)),x>0&&g.push(n.dim(`structure not checked: ${p(x,"custom resource")}, whose definitions are not in the run`));for(let c of e)g.push(n.dim(`note: ${u(c)}`));return`${g.join(`
`)}
`}function p(r,e){return`${r} ${e}${r===1?"":"s"}`}var E=9e5,A=500,K={error:"\u{1F534}",warning:"\u{1F7E1}",info:"\u{1F535}"},P=(r,e)=>{let{findings:o}=r,n=O.flatMap(d=>o.filter(y=>y.severity===d)),t=`## Kubeworthy

${$(r).trimEnd().split(`
`).map(f).join(`  
`)}
`;if(n.length===0)return t;let i=n.slice(0,A).map(d=>N(d,e)),s=D(i),l=o.length-s.length;return[t,`### Findings

| | place | finding | rule |
|---|---|---|---|
${s.join("")}`,...l>0?[`${l} more are left out of this page; another format, or the log, has all of them.
`]:[],G(o)].join(`
`)};function N({severity:r,file:e,range:o,message:n,rule:t,help:i},{pathInRepository:s}){let l=`${f(s(e))}:${o.start.line}`;return`| ${K[r]} | ${l} | ${f(n)} | [${f(t)}](${i}) |
`}function D(r){let e=0,o=r.findIndex(n=>(e+=new TextEncoder().encode(n).length,e>E));return o===-1?r:r.slice(0,o)}function G(r){let e=new Map;for(let{rule:n}of r)e.set(n,(e.get(n)??0)+1);return`<details><summary>By rule</summary>

| rule | findings |
|---|---:|
${[...e].sort(([n,t],[i,s])=>s-t||(n<i?-1:1)).map(([n,t])=>`| ${f(n)} | ${t} |
`).join("")}
</details>
`}function f(r){return u(r).replace(/[^\p{Letter}\p{Mark}\p{Number} ,;%/-]/gu,e=>`&#${e.codePointAt(0)};`).replace(/&#(?:35|64);/g,"$&<!-- -->")}0&&(module.exports={markdown});
