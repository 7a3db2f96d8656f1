import { expect, it } from 'vitest';
import fc from 'fast-check';
import { parse } from 'parse5';
import { tokenize } from '@csstools/css-tokenizer';
import { holdHtml } from '../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../src/markup/rewriting/releaseHtml';
import { createHtmlHolder } from '../../src/markup/rewriting/createHtmlHolder';
import { createHtmlReleaser } from '../../src/markup/rewriting/createHtmlReleaser';
import { serviceOf } from '../../src/services/serviceOf';

const W=['https://secure.gravatar.com/avatar/1','//fonts.googleapis.com/css?a=b','https&colon;//fonts.gstatic.com/x','HTTPS://Connect.Facebook.net/de_DE/sdk.js'];
const O=['/own.png','https://cdn.example.net/a.js','data:image/gif;base64,AA','#a'];
const any=<T,>(...x:T[])=>fc.constantFrom(...x);
const addr=fc.oneof(fc.constantFrom(...W),fc.constantFrom(...O));
const watched=(u:string)=>{try{return /(^|\.)(gravatar\.com|fonts\.googleapis\.com|fonts\.gstatic\.com|connect\.facebook\.net)$/.test(new URL(u,'https://site.invalid/').hostname)}catch{return false}};
const cssUrls=(css:string)=>{const out:string[]=[];const t=tokenize({css});let imp=false;const st:string[]=[];for(const x of t){if(x[0]==='url-token')out.push((x as any)[4].value);if(x[0]==='string-token'&&(imp||/^(url|src|(-webkit-)?image-set)$/.test(st.at(-1)??'')))out.push((x as any)[4].value);if(x[0]==='function-token')st.push((x as any)[4].value.toLowerCase());if(x[0]==='(-token')st.push('');if(x[0]===')-token')st.pop();if(x[0]==='at-keyword-token')imp=(x as any)[4].value.toLowerCase()==='import';else if(!/white|comment|function/.test(x[0]))imp=false;}return out};
const srcsetUrls=(v:string)=>{const out:string[]=[];let i=0;for(;;){while(i<v.length&&/[\s,]/.test(v[i]!))i++;if(i>=v.length)return out;let e=i;while(e<v.length&&!/\s/.test(v[e]!))e++;let u=v.slice(i,e);i=e;const t=u.replace(/,+$/,'');out.push(t);if(t!==u)continue;let depth=0;while(i<v.length){const c=v[i++]!;if(c==='(')depth++;else if(c===')'&&depth)depth--;else if(c===','&&!depth)break}}};
const JS=/^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;
const leaks=(html:string,scripting:boolean):string[]=>{
 const out:string[]=[];
 const look=(n:any)=>{
  if(n.tagName){
   const name=n.tagName.toLowerCase(); const a=new Map<string,string>(n.attrs.map((x:any)=>[(x.prefix?x.prefix+':':'')+x.name,x.value]));
   const add=(k:string,...u:string[])=>{for(const x of u)if(watched(x))out.push(`${name} ${k} ${x}`)};
   const src=(k:string)=>{const v=a.get(k);if(v!==undefined)add(k,v)};
   const text=()=>n.childNodes.filter((c:any)=>c.nodeName==='#text').map((c:any)=>c.value).join('');
   const set=(k:string)=>{const v=a.get(k);if(v!==undefined)add(k,...srcsetUrls(v))};
   if(name==='script'){ if(JS.test((a.get('type')??'').trim())){src('src');src('href');src('xlink:href'); if(!a.has('src')&&!/[<@]/.test(text())&&/import\s*\(?\s*['"]/.test(text()))add('import',...[...text().replace(/\/\/ import.*/g,'').matchAll(/import\s*\(?\s*['"]([^'"]*)/g)].map(m=>m[1]!))} }
   else if(name==='link'){ if(/stylesheet|icon|preload|prefetch|preconnect|manifest/i.test(a.get('rel')??'')){src('href');set('imagesrcset')} }
   else if(name==='meta'){ if(/^refresh$/i.test(a.get('http-equiv')??''))add('content',(a.get('content')??'').replace(/^[\s\d.;,]+(url\s*=\s*)?["']?/i,'')) }
   else if(name==='a'||name==='area'){}
   else if(/^(img|iframe|frame|embed|video|audio|source|track|input|image|bgsound)$/.test(name)){src('src');set('srcset');src('poster'); if(name==='iframe'&&a.has('srcdoc'))for(const l of leaks(a.get('srcdoc')!,scripting))out.push('srcdoc '+l)}
   else if(name==='object')src('data');
   else if(name==='base')src('href');
   if(/^(image|use|feimage)$/.test(name)){src('href');src('xlink:href')}
   if(/^(body|table|t[dhr]|thead|tbody|tfoot)$/.test(name))src('background');
   if(/^(set|animate)$/.test(name))src('to');
   for(const k of ['style',...(n.namespaceURI.endsWith('svg')?['fill','mask','filter']:[])])if(a.has(k)&&name!=='script')add(k,...cssUrls(a.get(k)!));
   if(name==='style'&&/^(text\/css)?$/i.test(a.get('type')??''))add('text',...cssUrls(text()));
  }
  for(const c of n.childNodes??[])look(c); if(n.content)look(n.content);
 };
 look(parse(html,{scriptingEnabled:scripting})); return out;
};
const names='img script iframe link style video source input object embed a svg image use title textarea noscript template p div td table base meta math mi foreignObject desc set xmp noembed body'.split(' ');
const attrName=any('src','SRC','href','srcset','style','data','poster','xlink:href','rel','type','class','data-src','data-srcset','srcdoc','content','http-equiv','background','to','fill','imagesrcset','alt','=x','data-data-src','data-type');
const cssText=fc.tuple(any('url(','@import "',"@import '",'image-set("','@import url(','content:"','\\75rl('),addr,any(')','"',"'",'")','')).map(x=>x.join(''));
const value=fc.oneof(addr,addr,addr,cssText,any('stylesheet','refresh','text/plain','module','image','0;url=https://secure.gravatar.com/x','5; //fonts.gstatic.com/r','a > b','&quot;','text/css',`${W[0]} 1x, /b 2x`,'<img src=//fonts.gstatic.com/x>','&lt;img src=&quot;//fonts.gstatic.com/x&quot;&gt;'));
const quoted=fc.tuple(value,any('"',"'",'',' ','"')).map(([v,q])=>q===' '?`"${v}`:q===''?v.replace(/[\s"'>]/g,'_'):q+v.replaceAll(q,'&quot;')+q);
const attr=fc.tuple(any(' ','  ','\n','/','\t',''),attrName,any('=',' = ','=\n',''),quoted).map(([w,n,e,v])=>e?w+n+e+v:w+n);
const tag=fc.tuple(any('<','<','<','</'),fc.constantFrom(...names),fc.array(attr,{maxLength:4}),any('>','>','>','/>',' >','')).map(([o,n,a,c])=>o+n+a.join('')+c);
const script=fc.tuple(any('','',' type=module',' type=text/plain'),any('import("U")','import "U";','import x from \'U\'','// import("U")','/* " */ import("U")','`${a}`;import("U")','/"/;import("U")'),addr).map(([t,c,u])=>`<script${t}>${c.replaceAll('U',u)}</script>`);
const part=fc.oneof(tag,tag,tag,tag,tag,script,cssText.map(c=>`<style>${c}</style>`),any('text','<!--','-->','<![CDATA[',']]>','<!doctype html>','<![if !IE]>','<?x>','</','<','&amp','</noscript>','</script>','</style>','</textarea>','</title>','\0','\r\n','"',"'",'<script><!--<script>','\ud83d','\ude00','ä','</svg>','<svg>','<noscript>','<svg><style>','<template>'));
const doc=fc.array(part,{maxLength:10}).map(x=>x.join(''));
const clean=(x:string)=>x;
it('fuzz',()=>{
 const runs=Number(process.env['RUNS']??2000);
 fc.assert(fc.property(doc,fc.array(fc.nat(30)),(d,cuts)=>{
  const html=clean(d); if(/data-einlass/i.test(html))return;
  const held=holdHtml(html,{serviceOf});
  expect(releaseHtml(held),'release').toBe(html);
  expect(holdHtml(held,{serviceOf}),'twice').toBe(held);
  for(const s of [true,false])expect(leaks(held,s),`leak ${s} ${held}`).toEqual([]);
  const h=createHtmlHolder({serviceOf});let o='',p=0;for(const c of cuts){o+=h.write(html.slice(p,p+c));p+=c} o+=h.write(html.slice(p))+h.end();expect(o,'chunks').toBe(held);
  const r=createHtmlReleaser();o='';p=0;for(const c of cuts){o+=r.write(held.slice(p,p+c));p+=c} o+=r.write(held.slice(p))+r.end();expect(o,'chunks').toBe(html);
 }),{numRuns:runs,...(process.env['SEED']?{seed:Number(process.env['SEED'])}:{})});
},600000);
