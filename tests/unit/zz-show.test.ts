import { it } from 'vitest';
import { corpus } from '../corpus/pages';
import { recognise } from '../../lib/site/recognise';
it('dump', () => { for (const p of corpus()) if ((process.env['IDS']??'').split(',').includes(p.id)) {
 document.open(); document.write(p.html); document.close();
 const r = recognise(new URL(p.url), document);
 console.log('#### '+p.id+' '+p.url+' '+JSON.stringify(p.controls)+' note='+p.note+'\n SEEN '+r?.page+' '+r?.confidence+' '+JSON.stringify(r?.evidence)+'\n'+[...(r?.controls??[])].map(([c,e])=>'  '+c+': '+e.map(x=>x.outerHTML.slice(0,140)).join(' || ')).join('\n'));
 if (process.env['HTML']) console.log(p.html.replace(/<style>[\s\S]*?<\/style>/g,'').slice(0,3800)); }});
