import { it } from 'vitest';
import { corpus } from '../corpus/pages';
import { Scanner } from '../../lib/site/scan';
import { sightingsOf } from '../../lib/site/sightings';
it('dump', () => { for (const p of corpus()) if ((process.env['IDS']??'').split(',').includes(p.id)) {
 document.open(); document.write(p.html); document.close();
 const s = new Scanner(document, new Set()); s.readAll();
 console.log('#### '+p.id+' prose='+s.proseLength+' names='+[...s.deviceNames.keys()].map(x=>x.textContent).join('|')+'\n'+sightingsOf(s).map(x=>'  '+JSON.stringify(x.hit.text)+' <'+x.hit.element.localName+'> '+[...x.kinds].join(',')+' web='+[...x.web].join(',')+' ctl='+x.control?.localName+' inText='+x.inText+' head='+x.heading+' ser='+x.inSeries).join('\n'));
 if (process.env['HTML']) console.log(p.html.replace(/<style>[\s\S]*?<\/style>/g,'').slice(0,3800)); }});
