import { pluralOf } from './plural.ts';
import type { Words } from './dictionaries.ts';

const plural = /* @__PURE__ */ pluralOf('de');

export const site: Words['site'] = {
  skip: 'Zum Text',
  navigation: 'Hauptmenü',
  allEssays: 'Alle Essays',
  feed: 'RSS-Feed',
};

export const pages: Words['pages'] = {
  topics: 'Themen',
  authors: 'Autoren',
  search: 'Suche',
  help: 'Hilfe',
};

export const lists: Words['lists'] = {
  essays: (count) => plural(count, { one: '# Essay', other: '# Essays' }),
  newest: 'Die neuesten Essays',
  none: 'Noch ist kein Essay erschienen.',
  topics: 'Alle Themen der Leseliste, mit den Essays, die dazugehören.',
  topic: (name) => `Mehr zum Thema ${name}`,
  onTopic: (name, titles) => `Essays zum Thema ${name}: ${titles}.`,
  authors: 'Alle, deren Essays auf der Leseliste stehen.',
  author: (name) => `Essays von ${name}`,
  byAuthor: (name, titles) => `Essays von ${name}: ${titles}.`,
  pages: 'Seiten',
  page: (number, total) => `Seite ${number} von ${total}`,
  onPage: (title, number) => `${title}, Seite ${number}`,
  follow: 'Der [Feed](/rss.xml) meldet den ersten.',
  shelves: 'Aus den Themen',
  allTopics: 'Alle Themen',
  browse: 'Die Liste durchsehen',
  byYear: 'Nach Jahr',
  byTitle: 'Nach Titel',
  byLength: 'Nach Länge',
  everything: 'Alles, nach Jahr und Titel',
  index: 'Alle Essays der Leseliste, nach Jahr, Titel und Länge.',
  inYear: (year) => `Aufgenommen ${year}`,
  inLetter: (letter) => `Titel mit ${letter}`,
  inLength: (length) => `Lesezeit: ${length}`,
  narrow: 'Die Liste eingrenzen',
  unread: 'Nur Ungelesenes',
  all: 'Auch Gelesenes',
  allRead: 'Auf dieser Seite ist alles gelesen.',
};

export const notFound: Words['notFound'] = {
  title: 'Seite nicht gefunden',
  description: 'Unter dieser Adresse gibt es nichts.',
  lead: 'Unter dieser Adresse gibt es nichts. Vielleicht ist der Essay umgezogen, oder der Link enthält einen Tippfehler.',
  ways: '[Die Liste durchsuchen](/search/), in den [Themen](/topics/) stöbern oder mit einem von diesen anfangen:',
  moved: (title) => `Dieser Essay ist umgezogen: ${title}`,
  guess: 'Gemeint war vielleicht',
  search: 'Nach dem Gemeinten suchen',
};

export const essay: Words['essay'] = {
  draft: 'Entwurf',
  previewed: 'Entwurf: nur in der Vorschau zu sehen',
  minutes: (count) => plural(count, { one: '# Minute', other: '# Minuten' }),
  series: (name, part) => `Teil ${part} von ${name}`,
  contents: 'Inhalt',
  neighbours: 'Nächster und voriger Essay',
  previous: 'Voriger',
  next: 'Nächster',
  related: 'Auch lesenswert',
  backlinks: 'Essays, die hierher führen',
  alsoOn: (topics) => `Ebenfalls zum Thema ${topics}`,
  chosen: 'Für diese Stelle ausgesucht',
  alsoBy: (authors) => `Auch von ${authors}`,
  inSeries: (series) => `Aus der Reihe ${series}`,
  previousPart: 'Voriger Teil',
  nextPart: 'Nächster Teil',
};

export const provenance: Words['provenance'] = {
  heading: 'Zu dieser Ausgabe',
  source: 'Quelle',
  by: (names) => ` von ${names}`,
  in: (publication) => `, in ${publication}`,
  published: 'Zuerst erschienen',
  listedAs: (age) => `Datum unbekannt; beim Eingang hieß es: ${age} alt`,
  added: 'Aufgenommen',
  updated: 'Überarbeitet',
};

export const kept: Words['kept'] = {
  title: 'Lesefrüchte',
  description: 'Die Stellen, die Sie beim Lesen behalten haben, mit Ihren Notizen.',
  inBook: 'Lesefrüchte',
  needsScript: 'Stellen zu behalten braucht JavaScript, das in diesem Browser ausgeschaltet ist.',
  empty:
    'Hier stehen die Stellen, die Sie beim Lesen behalten, mit Ihren Notizen, bis Sie sie wieder freigeben. Sie verlassen diesen Browser nicht, außer Sie nehmen sie mit.',
  how: 'Markieren Sie in einem Essay ein paar Wörter und wählen Sie daneben „Behalten“; mit der Tastatur führt `k` dorthin.',
  nothingFound: 'Keine Stelle enthält diese Wörter.',
  search: 'Stellen durchsuchen',
  order: 'Reihenfolge',
  byEssay: 'Nach Essay',
  byDay: 'Nach Tag',
  count: (count) => plural(count, { one: '# Stelle', other: '# Stellen' }),
  damaged: (count) =>
    plural(count, {
      one: '# Stelle ist beschädigt und nicht zu zeigen; sie bleibt, wie sie ist.',
      other: '# Stellen sind beschädigt und nicht zu zeigen; sie bleiben, wie sie sind.',
    }),
  take: 'Die Stellen mitnehmen',
  saveAs: (format) => `Als ${format} sichern`,
  bringIn: 'Eine Datei einlesen',
  backup:
    'Alles, was diese Website behält, sichert die [Hilfeseite](/help/) in einer Datei. Hier lässt sich diese Datei oder eine mit Annotationen (JSON-LD) einlesen: Nichts wird verdoppelt.',
  broughtIn: (count) =>
    plural(count, {
      one: '# Stelle ist neu oder geändert.',
      other: '# Stellen sind neu oder geändert.',
    }),
  notOurs: 'In dieser Datei stehen keine Stellen. Nichts wurde geändert.',
  print: 'Drucken',
  onHome: 'Bei jedem Besuch eine alte Stelle auf der Startseite zeigen',
  again: 'Einst behalten',
  bar: 'Stelle',
  keep: 'Behalten',
  copy: 'Mit Quelle kopieren',
  link: 'Verweis',
  open: 'Was hier behalten ist',
  addNote: 'Notiz dazu',
  editNote: 'Notiz ändern',
  note: 'Notiz',
  save: 'Fertig',
  cancel: 'Abbrechen',
  letGo: 'Freigeben',
  close: 'Schließen',
  isKept: 'Behalten.',
  isWritten: 'Die Notiz ist behalten.',
  isGone: 'Freigegeben.',
  copied: 'Kopiert.',
  copyByHand: 'Der Browser verbietet das Kopieren. Von hier lässt es sich kopieren:',
  gone: 'Diese Stelle steht nicht mehr im Essay. In Ihrem Buch steht sie noch.',
  toBook: 'Zum Buch',
  noLonger: 'Nicht mehr im Essay',
  quoted: (words) => `„${words}“`,
  trouble: {
    off: 'Nicht behalten: Sie haben ausgeschaltet, was diese Website sich merkt. Auf der Hilfeseite lässt es sich einschalten.',
    full: 'Nicht behalten: Der Browser hat für diese Website keinen Platz mehr.',
    forbidden:
      'Nicht behalten: Der Browser verbietet dieser Website, etwas zu behalten, oder sein Speicher ist beschädigt.',
  },
  unreadable:
    'Die Stellen sind nicht zu lesen: Der Browser verbietet es, oder sein Speicher ist beschädigt.',
  help: {
    heading: 'Eine Stelle behalten',
    paragraphs: [
      'Neben Wörtern, die in einem Essay markiert sind, lassen diese sich behalten, mit ihrer Quelle kopieren oder als Verweis, der genau zu ihnen führt. Mit der Tastatur führt `k` dorthin; ist nichts markiert, nimmt es den Absatz, bei dem Sie sind, die Pfeiltasten gehen zum nächsten, und mit der `Umschalttaste` machen sie die Markierung länger oder kürzer.',
      'Was Sie behalten, ist in seinem Essay hervorgehoben, kann eine Notiz tragen und steht unter Ihren [Lesefrüchten](/kept/). Es wird auch wiedergefunden, wenn der Essay sich ändert. Es bleibt in diesem Browser; von dort können Sie es mitnehmen.',
    ],
  },
};

export const lengths: Words['lengths'] = {
  'under-5': 'Unter 5 Minuten',
  '5-to-10': '5 bis 10 Minuten',
  'over-10': 'Über 10 Minuten',
};

export const cite: Words['cite'] = {
  heading: 'Zitieren',
  link: 'Markdown, mit Zitierangaben',
  copy: 'Als Markdown kopieren',
  copied: 'Kopiert',
};

export const edit: Words['edit'] = {
  essay: 'Diesen Essay bearbeiten',
  page: 'Diese Seite bearbeiten',
};

export const markdown: Words['markdown'] = {
  notes: 'Anmerkungen',
  backToMark: (mark) => `Zurück zu Stelle ${mark}`,
  done: 'Erledigt',
  toDo: 'Offen',
  callouts: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
  },
};

export const parts: Words['parts'] = {
  editorsNote: 'Anmerkung der Redaktion',
  numbers: 'Die Zahlen',
  axes: (unit, column) => `${unit}, nach ${column}`,
  total: 'Summe',
  from: 'Von',
  to: 'An',
  date: 'Datum',
};

export const code: Words['code'] = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Markiert',
  forbidden: 'Der Browser verbietet das Kopieren. Der Code ist stattdessen markiert.',
};

export const book: Words['book'] = {
  link: 'Als Buch (EPUB)',
  cover: 'Umschlag',
  titlePage: 'Titelseite',
  contents: 'Inhalt',
  edition: (date) => `Ausgabe vom ${date}`,
  ofTopic: (site, topic) => `${site}: ${topic}`,
  rights:
    'Jeder Essay gehört der Person, die ihn geschrieben hat; woher er stammt, steht unter ihm.',
  onSite: 'Dieser Essay auf der Website',
};

export const searchPage: Words['searchPage'] = {
  description: 'Alle Essays der Leseliste durchsuchen oder nach Themen und Autoren stöbern.',
  byTopic: 'Nach Thema',
  byAuthor: 'Nach Autor',
  allTopics: (count) => plural(count, { one: 'Alle Themen', other: 'Alle # Themen' }),
  allAuthors: (count) => plural(count, { one: 'Alle Autoren', other: 'Alle # Autoren' }),
  filters: { topic: 'Thema', author: 'Autor', length: 'Länge' },
  any: (filter) => `${filter}: alle`,
  narrow: (filter) => `Nach ${filter} eingrenzen`,
  needsScript:
    'Die Suche braucht JavaScript, das in diesem Browser ausgeschaltet ist. Über die Listen ist jeder Essay zu erreichen.',
  loading: 'Die Suche wird geladen …',
  couldNotLoad:
    'Die Suche konnte nicht geladen werden. Über die Listen ist jeder Essay zu erreichen; vielleicht hilft es, die Seite neu zu laden.',
};

export const search: Words['search'] = {
  name: 'Suche',
  field: 'Essays durchsuchen',
  close: 'Schließen',
  idle: 'Ein Wort, ein Name oder ein halber Satz genügt.',
  searching: 'Wird gesucht …',
  failed: 'Die Suche konnte nicht geladen werden.',
  restFailed: 'Der Rest konnte nicht geladen werden.',
  otherWays:
    'Es lässt sich auch in den [Themen](/topics/) und bei den [Autoren](/authors/) stöbern.',
  topicsOnly: 'Es lässt sich auch in den [Themen](/topics/) stöbern.',
  essays: (count) => plural(count, { one: '# Essay.', other: '# Essays.' }),
  quoted: (word) => `„${word}“`,
  nothing: 'Nichts gefunden. Vielleicht helfen weniger oder andere Wörter.',
  nothingFor: (query) =>
    `Nichts gefunden für ${query}. Vielleicht helfen weniger oder andere Wörter.`,
  filteredOut: (count) => plural(count, { other: '# gefunden, aber keiner passt zu den Filtern.' }),
  corrected: (typed, found) => `Nichts für ${typed}; gezeigt wird ${found}.`,
  unknown: (words) => `Nichts für ${words}; gezeigt wird der Rest.`,
  partly: 'Kein Essay enthält alle diese Wörter; diese enthalten einige.',
  asTyped: (query) => `Nach ${query} suchen, wie getippt`,
  withoutQuotes: 'Ohne Anführungszeichen suchen',
  allEssays: 'Alle Essays durchsuchen',
  narrow: 'Nach Thema, Autor oder Länge eingrenzen',
  topic: (name) => `Thema: ${name}`,
  author: (name) => `Autor: ${name}`,
  recent: 'Letzte Suchen',
  remove: 'Löschen',
  removeQuery: (query) => `${query} löschen`,
  removeAll: 'Alle löschen',
  found: 'Gefundene Wörter',
  place: (at, all) => `${at} von ${all}`,
  previous: 'Zurück',
  next: 'Weiter',
  clear: 'Fertig',
};

export const reading: Words['reading'] = {
  name: 'Ihre Stelle',
  continueAt: (heading) => `Weiterlesen bei „${heading}“`,
  goOn: 'Weiterlesen, wo Sie waren',
  wasHere: (date) => `Zuletzt gelesen am ${date}`,
  dismiss: 'Von vorn beginnen',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als ungelesen markieren',
  begun: 'Begonnen',
  read: 'Gelesen',
  readOf: (count) => `${count} gelesen`,
  shelf: 'Weiterlesen',
};

export const memory: Words['memory'] = {
  about:
    'Nehmen Sie all dies als eine Datei mit, bringen Sie diese in einen anderen Browser, oder löschen Sie alles auf einmal.',
  on: 'Dies in diesem Browser behalten',
  export: 'Als Datei sichern',
  import: 'Datei einlesen',
  erase: 'Alles löschen',
  nothing: 'In diesem Browser ist noch nichts gespeichert.',
  exported: 'Die Datei ist gesichert.',
  imported: 'Die Datei wurde eingelesen, neben dem, was hier war.',
  notOurs: 'Diese Datei stammt nicht von dieser Seite. Nichts wurde geändert.',
  notKept:
    'Nichts konnte behalten werden: Der Browser verbietet es, sein Platz ist verbraucht, oder es ist ausgeschaltet.',
  erased: 'Alles ist gelöscht.',
  isOn: 'Diese Website merkt sich wieder etwas.',
  isOff: 'Diese Website behält jetzt nichts mehr, und was sie behielt, ist gelöscht.',
};

export const settings: Words['settings'] = {
  name: 'Leseeinstellungen',
  about: 'Sie gelten für jede Seite dieser Website, in diesem Browser.',
  close: 'Schließen',
  reset: 'Alles zurücksetzen',
  notKept: 'Gilt nur für diese Seite: Mehr verbietet der Browser, oder Sie selbst.',
  choices: {
    theme: { name: 'Farben', values: ['Wie das System', 'Hell', 'Dunkel'] },
    size: { name: 'Schriftgröße', values: ['Klein', 'Üblich', 'Groß', 'Sehr groß'] },
    letters: { name: 'Abstand der Buchstaben', values: ['Üblich', 'Weit', 'Weiter'] },
    leading: { name: 'Abstand der Zeilen', values: ['Eng', 'Üblich', 'Weit', 'Weiter'] },
    serif: { name: 'Schrift', values: ['Die der Website', 'Ohne Serifen'] },
    measure: { name: 'Länge der Zeilen', values: ['Kurz', 'Üblich', 'Lang'] },
    align: { name: 'Ausrichtung', values: ['Flatternd', 'Bündig'] },
    keys: { name: 'Tasten, die allein wirken', values: ['An', 'Aus'] },
  },
};

export const keys: Words['keys'] = {
  name: 'Tasten',
  key: 'Taste',
  does: 'Was sie tut',
  list: [
    { keys: '`/`', does: 'Öffnet die Suche' },
    { keys: '`Strg` `K`, `⌘` `K`', does: 'Öffnet die Suche, auch beim Tippen' },
    { keys: '`?`', does: 'Zeigt diese Tasten' },
    { keys: '`k`', does: 'Im Essay: die markierte Stelle behalten, kopieren oder verlinken' },
    { keys: '`↑` `↓`', does: 'In der Suche: zum vorigen oder nächsten Treffer' },
    {
      keys: '`Eingabe`',
      does: 'In der Suche: öffnet den Treffer; bei gefundenen Wörtern: zum nächsten',
    },
    { keys: '`Umschalt` `Eingabe`', does: 'In der Suche: sucht das Wort genau wie getippt' },
    { keys: '`Esc`', does: 'Schließt, was offen ist' },
  ],
  off: 'Tasten, die allein wirken, `/`, `?` und `k`, lassen sich in den [Leseeinstellungen](/help/#settings) abschalten.',
};

export const listening: Words['listening'] = {
  listen: 'Anhören',
  name: 'Vorlesen',
  pause: 'Pause',
  goOn: 'Weiter',
  stop: 'Beenden',
  rate: 'Tempo',
  failed: 'Die Stimme ist verstummt.',
  skipped: {
    code: 'Programmtext ist ausgelassen.',
    table: 'Eine Tabelle ist ausgelassen.',
    formula: 'Formel',
  },
};

export const help: Words['help'] = {
  title: 'Hilfe',
  description:
    'Wie eine Stelle wiederzufinden ist, wie Sie lesen können, wie Sie mögen, und was diese Seite über Sie weiß.',
  sections: [
    {
      heading: 'Eine Stelle wiederfinden',
      paragraphs: [
        'Auf jeder Seite öffnet `/` oder `Strg` `K` (auf dem Mac `⌘` `K`) die Suche. Dann genügt, was in Erinnerung ist: ein Wort, ein Name, ein halber Satz. Tippfehler werden berichtigt, und was in Anführungszeichen steht, bleibt beisammen.',
        'Die Pfeiltasten führen durch die Treffer, die Eingabetaste öffnet einen an der passenden Stelle, `Esc` kehrt dorthin zurück, wo Sie waren. Die [Suchseite](/search/) kann dasselbe, grenzt nach Thema und Länge ein und hat eine Adresse zum Weitergeben.',
      ],
    },
    {
      heading: 'Was diese Seite über Sie weiß',
      paragraphs: [
        'Nichts. Die Suche läuft in Ihrem Browser, und was Sie eingeben, erfährt niemand. Es gibt keine Cookies, keine Zähler und keine Anfragen an andere Seiten.',
        'Ihre Stelle in einem Essay, was Sie gelesen haben, Ihre Einstellungen, Ihre letzten Suchen, und was Sie in die Werkzeuge eines Essays eintragen, bleiben auf diesem Gerät, bis Sie es löschen.',
        'Vorgelesen wird von Ihrem Browser, mit der Stimme, die Sie ihm gegeben haben; manche Stimmen, keine von uns, sprechen über einen Dienst ihres Herstellers.',
        'Jede Seite lässt sich ohne JavaScript lesen; nur die Suche, die Einstellungen, die Stimme und die Werkzeuge brauchen es.',
      ],
    },
  ],
};

export const feeds: Words['feeds'] = {
  ofTopic: (site, topic) => `${site}: ${topic}`,
  shown:
    'Dies ist ein Feed. Wer seine Adresse in einen Feed-Reader kopiert, erfährt von jedem neuen Essay.',
};

export const offline: Words['offline'] = {
  title: 'Offline lesen',
  about:
    'Behalten Sie die ganze Liste samt Suche auf diesem Gerät, und lesen Sie sie, wo es kein Netz gibt.',
  size: (size) => `Das braucht etwa ${size}.`,
  on: 'Alle Essays auf diesem Gerät behalten',
  fetching: 'Die Essays werden geholt …',
  isOn: 'Alle Essays sind auf diesem Gerät. Neues wird geholt, sobald Sie online sind.',
  isOff: 'Zum Offline-Lesen ist nichts gespeichert.',
  failed:
    'Nicht alles ließ sich holen: Das Netz fehlt, oder der Platz reicht nicht. Nichts wurde gespeichert.',
  cannot:
    'Dieser Browser kann keine Seiten zum Offline-Lesen speichern, oder nicht in einem privaten Fenster.',
};
