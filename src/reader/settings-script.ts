/**
 * The script in the head of every page that sets what a reader has chosen before the first paint: the
 * custom properties, and the colour of the browser's frame. `choices.ts` says which there are and
 * `storage.ts` how they are kept; a value that is none of them is put right by `settings.ts`.
 *
 * @param base path of the site, with a slash at its end
 */
export const settingsScript = (base: string) =>
  `try{let s=JSON.parse(localStorage["kept:${base}:settings"]),d=document,m;` +
  'for(let n in s)d.documentElement.style.setProperty("--"+n,s[n]);' +
  'm=d.querySelector("[media*="+s.theme+"]").cloneNode();m.media="";d.head.prepend(m)}catch{}';
