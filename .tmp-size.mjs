import {readFileSync,globSync} from 'node:fs';import z from 'node:zlib';
const br=b=>z.brotliCompressSync(b,{params:{[z.constants.BROTLI_PARAM_QUALITY]:11}}).length;
for(const page of ['articles/jobs-email','articles/tiktok-ads','index','help','kept','search']){
 const html=readFileSync(`dist/${page==='index'?'':page+'/'}index.html`,'utf8');
 let t=0;const seen=new Set();const add=f=>{if(seen.has(f))return;seen.add(f);const c=readFileSync('dist/_astro/'+f);t+=br(c);for(const [,n] of c.toString().matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))if(!c.toString().includes('import(`./'+n))add(n)};
 for(const [,f] of html.matchAll(/<script type="module" src="[^"]*\/_astro\/([^"]+)"/g))add(f);
 let inl=0;for(const [,a,b] of html.matchAll(/<script(?![^>]*src=)([^>]*)>([^<]*)<\/script>/g))if(!a.includes('ld+json')){inl+=br(Buffer.from(b))}
 console.log(page,t,'inline',inl,'html',br(Buffer.from(html)),[...seen].map(f=>f.replace(/\.[\w-]{8}\.js/,'').replace('astro_astro_type_script_index_0_lang','')+':'+br(readFileSync('dist/_astro/'+f))).join(' '));
}
