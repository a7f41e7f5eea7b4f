import { pluralOf } from './plural.ts';

/*
 * The interface's own words in English: the model of every other dictionary. Each section is an
 * export of its own, so that scripts carry theirs and no other. In a sentence, [words](/path/) is a
 * link and a key stands between accents.
 */

const plural = /* @__PURE__ */ pluralOf('en');

/** Around every page. */
export const site = {
  skip: 'Skip to the text',
  navigation: 'Site',
  allEssays: 'All essays',
  feed: 'RSS feed',
};

/** What the site's own pages are called. */
export const pages = { topics: 'Topics', authors: 'Authors', search: 'Search', help: 'Help' };

/** Lists of essays, and what leads to them. */
export const lists = {
  essays: (count: number) => plural(count, { one: '# essay', other: '# essays' }),
  newest: 'Newest essays',
  none: 'No essay has been published yet.',
  topics: 'Every topic of the reading list, with the essays that stand under it.',
  topic: (name: string) => `More on ${name}`,
  onTopic: (name: string, titles: string) => `Essays on ${name}: ${titles}.`,
  authors: 'Everyone whose essays stand on the reading list.',
  author: (name: string) => `Essays by ${name}`,
  byAuthor: (name: string, titles: string) => `Essays by ${name}: ${titles}.`,
  pages: 'Pages',
  page: (number: number, total: number) => `Page ${number} of ${total}`,
  onPage: (title: string, number: number) => `${title}, page ${number}`,
  follow: 'The [feed](/rss.xml) tells you of the first one.',
  shelves: 'From the topics',
  allTopics: 'All topics',
  browse: 'Look through the list',
  byYear: 'By year',
  byTitle: 'By title',
  byLength: 'By length',
  everything: 'Everything, by year and by title',
  index: 'Every essay of the reading list, by year, by title and by length.',
  inYear: (year: string) => `Added in ${year}`,
  inLetter: (letter: string) => `Titles in ${letter}`,
  inLength: (length: string) => `${length} of reading`,
  narrow: 'Narrow the list',
  unread: 'Unread only',
  all: 'Read ones too',
  allRead: 'You have read everything on this page.',
};

/** The page for an address at which there is nothing. */
export const notFound = {
  title: 'Page not found',
  description: 'There is nothing at this address.',
  lead: 'There is nothing at this address. The essay may have moved, or the link may be mistyped.',
  ways: '[Search the list](/search/), look through the [topics](/topics/), or start with one of these.',
  moved: (title: string) => `This essay has moved: ${title}`,
  guess: 'Did you mean',
  search: 'Search for what you meant',
};

/** An essay's page and its card. */
export const essay = {
  draft: 'Draft',
  previewed: 'Draft: seen in the preview only',
  minutes: (count: number) => plural(count, { one: '# min read', other: '# min read' }),
  series: (name: string, part: number) => `Part ${part} of ${name}`,
  contents: 'Contents',
  neighbours: 'Next and previous essay',
  previous: 'Previous',
  next: 'Next',
  related: 'You might also like',
  backlinks: 'Essays that lead here',
  alsoOn: (topics: string) => `Also on ${topics}`,
  chosen: 'Chosen by the curator',
  alsoBy: (authors: string) => `Also by ${authors}`,
  inSeries: (series: string) => `In the series ${series}`,
  previousPart: 'Previous part',
  nextPart: 'Next part',
};

/** Where an essay comes from. */
export const provenance = {
  heading: 'About this edition',
  source: 'Source',
  by: (names: string) => `, by ${names}`,
  in: (publication: string) => `, in ${publication}`,
  published: 'First published',
  listedAs: (age: string) => `date not known; listed as ${age} old when it was received`,
  added: 'Added',
  updated: 'Updated',
};

/** Passages that a reader keeps, and the book of them. */
export const kept = {
  title: 'Commonplace book',
  description: 'The passages that you have kept while reading, with your notes.',
  inBook: 'Kept passages',
  needsScript: 'Keeping passages needs JavaScript, which is off in this browser.',
  empty:
    'Here stand the passages that you keep while you read, with your notes, until you let them go. They never leave this browser unless you take them along.',
  how: 'Select a few words in any essay and choose “Keep” beside them; with the keyboard, press `k`.',
  nothingFound: 'No passage has these words.',
  search: 'Search the passages',
  order: 'Order',
  byEssay: 'By essay',
  byDay: 'By day',
  count: (count: number) => plural(count, { one: '# passage', other: '# passages' }),
  damaged: (count: number) =>
    plural(count, {
      one: '# passage is damaged and cannot be shown; it is left as it is.',
      other: '# passages are damaged and cannot be shown; they are left as they are.',
    }),
  take: 'Take the passages along',
  saveAs: (format: string) => `Save as ${format}`,
  bringIn: 'Bring in a file',
  backup:
    'Everything that this site keeps, in one file, is saved from the [help page](/help/). Bring in that file or one of annotations (JSON-LD): nothing is doubled.',
  broughtIn: (count: number) =>
    plural(count, { one: '# passage is new or changed.', other: '# passages are new or changed.' }),
  notOurs: 'There are no passages in that file. Nothing was changed.',
  print: 'Print',
  onHome: 'Show one old passage at each visit on the home page',
  again: 'Once kept',
  bar: 'Passage',
  keep: 'Keep',
  copy: 'Copy with its source',
  link: 'Link',
  open: 'What is kept here',
  addNote: 'Add a note',
  editNote: 'Edit the note',
  note: 'Note',
  save: 'Done',
  cancel: 'Cancel',
  letGo: 'Let go',
  close: 'Close',
  isKept: 'Kept.',
  isWritten: 'The note is kept.',
  isGone: 'Let go.',
  copied: 'Copied.',
  copyByHand: 'The browser forbids copying. Copy it from here:',
  gone: 'This passage no longer stands in the essay. It is still in your book.',
  toBook: 'To the book',
  noLonger: 'No longer in the essay',
  quoted: (words: string) => `“${words}”`,
  trouble: {
    off: 'Not kept: you have switched off what this site remembers. The help page switches it on.',
    full: 'Not kept: the browser has no more room for this site.',
    forbidden:
      'Not kept: the browser forbids this site to keep anything, or its storage is damaged.',
  },
  unreadable: 'The passages could not be read: the browser forbids it, or its storage is damaged.',
  help: {
    heading: 'Keeping a passage',
    paragraphs: [
      'Select words in an essay, and beside them you can keep them, copy them with their source, or copy a link that leads to exactly these words. Press `k` to go there with the keyboard; where nothing is selected, it takes the paragraph that you are at, the arrow keys go to the next, and with `Shift` they make the selection longer or shorter.',
      'What you keep is marked in its essay, may carry a note, and stands in your [commonplace book](/kept/). It is found again after the essay was edited. It stays in this browser; from the book you can take it along.',
    ],
  },
};

/** How long an essay is, in the classes by which the search narrows. */
export const lengths = {
  'under-5': 'Under 5 minutes',
  '5-to-10': '5 to 10 minutes',
  'over-10': 'Over 10 minutes',
};

/** How an essay is cited and taken along. */
export const cite = {
  heading: 'Cite',
  link: 'Markdown, with citations',
  copy: 'Copy as Markdown',
  copied: 'Copied',
};

/** What leads to an editor. */
export const edit = { essay: 'Edit this essay', page: 'Edit this page' };

/** What stands in an essay beside its own words. */
export const markdown = {
  notes: 'Notes',
  backToMark: (mark: string) => `Back to reference ${mark}`,
  done: 'Done',
  toDo: 'To do',
  callouts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
};

/** What the parts of essays say. */
export const parts = {
  editorsNote: 'Editor’s note',
  numbers: 'The numbers',
  axes: (unit: string, column: string) => `${unit}, by ${column}`,
  total: 'Total',
  from: 'From',
  to: 'To',
  date: 'Date',
};

/** The button on a block of code; for the browser. */
export const code = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected',
  forbidden: 'The browser forbids copying. The code is selected instead.',
};

/** Essays as a book for e-readers. */
export const book = {
  link: 'As a book (EPUB)',
  cover: 'Cover',
  titlePage: 'Title page',
  contents: 'Contents',
  edition: (date: string) => `Edition of ${date}`,
  ofTopic: (site: string, topic: string) => `${site}: ${topic}`,
  rights: 'Each essay belongs to its author; where it comes from is said below it.',
  onSite: 'This essay on the site',
};

/** The search page, and what opens the search. */
export const searchPage = {
  description: 'Search every essay of the reading list, or look through its topics and authors.',
  byTopic: 'By topic',
  byAuthor: 'By author',
  allTopics: (count: number) => plural(count, { one: 'All topics', other: 'All # topics' }),
  allAuthors: (count: number) => plural(count, { one: 'All authors', other: 'All # authors' }),
  filters: { topic: 'Topic', author: 'Author', length: 'Length' },
  any: (filter: string) => `Any ${filter.toLowerCase()}`,
  narrow: (filter: string) => `Narrow by ${filter.toLowerCase()}`,
  needsScript:
    'Searching needs JavaScript, which is off in this browser. The lists lead to every essay.',
  loading: 'The search is loading …',
  couldNotLoad:
    'The search could not be loaded. The lists lead to every essay; loading the page again may help.',
};

/** What the search says in the browser. */
export const search = {
  name: 'Search',
  field: 'Search the essays',
  close: 'Close',
  idle: 'Type a word, a name or half a sentence.',
  searching: 'Searching …',
  failed: 'The search could not be loaded.',
  restFailed: 'The rest could not be loaded.',
  otherWays: 'You can also look through the [topics](/topics/) and the [authors](/authors/).',
  topicsOnly: 'You can also look through the [topics](/topics/).',
  essays: (count: number) => plural(count, { one: '# essay.', other: '# essays.' }),
  quoted: (word: string) => `“${word}”`,
  nothing: 'Nothing found. Try fewer or other words.',
  nothingFor: (query: string) => `Nothing found for ${query}. Try fewer or other words.`,
  filteredOut: (count: number) => plural(count, { other: 'Found #, but none with these filters.' }),
  corrected: (typed: string, found: string) => `Nothing for ${typed}; showing ${found}.`,
  unknown: (words: string) => `Nothing for ${words}; showing the rest.`,
  partly: 'No essay has all of these words; these have some.',
  asTyped: (query: string) => `Search for ${query} as typed`,
  withoutQuotes: 'Search without quotation marks',
  allEssays: 'Search all essays',
  narrow: 'Narrow by topic, author or length',
  topic: (name: string) => `Topic: ${name}`,
  author: (name: string) => `Author: ${name}`,
  recent: 'Recent searches',
  remove: 'Delete',
  removeQuery: (query: string) => `Delete ${query}`,
  removeAll: 'Delete all',
  found: 'Words found',
  place: (at: number, all: number) => `${at} of ${all}`,
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
};

/** The reader's place in an essay, and what is read. */
export const reading = {
  name: 'Your place',
  continueAt: (heading: string) => `Continue at “${heading}”`,
  goOn: 'Continue where you were',
  wasHere: (date: string) => `Last read on ${date}`,
  dismiss: 'Start from the beginning',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  begun: 'Begun',
  read: 'Read',
  readOf: (count: string) => `${count} read`,
  shelf: 'Continue reading',
};

/** What a reader can do with all that this site keeps in the browser. */
export const memory = {
  about:
    'Take all of this along as one file, bring that file to another browser, or erase everything at once.',
  on: 'Keep these things in this browser',
  export: 'Save as a file',
  import: 'Bring in a file',
  erase: 'Erase everything',
  nothing: 'Nothing is kept in this browser yet.',
  exported: 'The file is saved.',
  imported: 'The file was taken in, beside what was here.',
  notOurs: 'That file was not saved by this page. Nothing was changed.',
  notKept:
    'Nothing could be kept: the browser forbids it, its room is used up, or it is switched off.',
  erased: 'Everything is erased.',
  isOn: 'This site remembers again.',
  isOff: 'This site keeps nothing now, and what it kept is erased.',
};

/** How a reader wants to read: for each setting its name, and its values in the order of `reader/choices.ts`. */
export const settings = {
  name: 'Reading settings',
  about: 'They hold for every page of this site, in this browser.',
  close: 'Close',
  reset: 'Set everything back',
  notKept: 'Kept for this page only: the browser or you have forbidden more.',
  choices: {
    theme: { name: 'Theme', values: ['As the system', 'Light', 'Dark'] },
    size: { name: 'Size of text', values: ['Small', 'Usual', 'Large', 'Largest'] },
    letters: { name: 'Space between letters', values: ['Usual', 'Wide', 'Wider'] },
    leading: { name: 'Space between lines', values: ['Narrow', 'Usual', 'Wide', 'Wider'] },
    serif: { name: 'Typeface', values: ['The site’s own', 'Without serifs'] },
    measure: { name: 'Length of lines', values: ['Short', 'Usual', 'Long'] },
    align: { name: 'Alignment', values: ['Ragged', 'Even'] },
    keys: { name: 'Keys that act by themselves', values: ['On', 'Off'] },
  },
};

/** Every key that this site listens to. */
export const keys = {
  name: 'Keys',
  key: 'Key',
  does: 'What it does',
  list: [
    { keys: '`/`', does: 'Open the search' },
    { keys: '`Ctrl` `K`, `⌘` `K`', does: 'Open the search, also while typing' },
    { keys: '`?`', does: 'Show these keys' },
    { keys: '`k`', does: 'In an essay: keep the selected passage, copy it, or link to it' },
    { keys: '`↑` `↓`', does: 'In the search: to the result before or after' },
    { keys: '`Enter`', does: 'In the search: open the result; among words found: to the next' },
    { keys: '`Shift` `Enter`', does: 'In the search: look for the word exactly as typed' },
    { keys: '`Escape`', does: 'Close what is open' },
  ],
  off: 'Keys that act by themselves, `/`, `?` and `k`, can be switched off in the [reading settings](/help/#settings).',
};

/** Reading aloud; for the browser, but for what is spoken in an essay's language. */
export const listening = {
  listen: 'Listen',
  name: 'Reading aloud',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  rate: 'Speed',
  failed: 'The voice fell silent.',
  /** Said in place of what cannot be read aloud. */
  skipped: { code: 'Code is left out.', table: 'A table is left out.', formula: 'formula' },
};

/** What the site itself has to tell its readers. */
export const help = {
  title: 'Help',
  description:
    'How to find a passage again, how to read as you like, and what this site knows about you.',
  sections: [
    {
      heading: 'Finding a passage',
      paragraphs: [
        'Press `/` on any page, or `Ctrl` `K` (`⌘` `K` on a Mac), and type what you remember: a word, a name, half a sentence. A misspelt word is corrected, and words in quotation marks are kept together.',
        'The arrow keys move through the results, `Enter` opens one at the section that matched, `Escape` goes back to where you were. The [search page](/search/) does the same, narrows by topic and length, and has an address you can share.',
      ],
    },
    {
      heading: 'What this site knows about you',
      paragraphs: [
        'Nothing. The search runs in your browser, and what you type is sent to nobody. There are no cookies, no counters and no requests to other sites.',
        'Your place in an essay, what you have read, your settings, your last searches, and what you enter into the tools of an essay stay on this device until you delete them.',
        'Reading aloud is the work of your browser and of the voice you gave it; some voices, none of ours, speak through a service of their maker.',
        'Every page can be read without JavaScript; only the search, the settings, the voice and the tools need it.',
      ],
    },
  ],
};

/** The feeds. */
export const feeds = {
  /** What the feed of a topic is called. */
  ofTopic: (site: string, topic: string) => `${site}: ${topic}`,
  /** What browsers show above it. */
  shown:
    'This is a feed. Copy its address into a feed reader, and you are told of every new essay.',
};

/** Reading without a network. */
export const offline = {
  title: 'Reading offline',
  about:
    'Keep the whole list on this device, search included, and read it where there is no network.',
  /** The room that it takes: `3 MB`. */
  size: (size: string) => `It takes about ${size}.`,
  on: 'Keep all essays on this device',
  fetching: 'The essays are on their way …',
  isOn: 'All essays are on this device. What is new is fetched when you are online.',
  isOff: 'Nothing is kept for reading offline.',
  failed:
    'Not everything could be fetched: the network is down, or there is no room. Nothing was kept.',
  cannot: 'This browser cannot keep pages for reading offline, or not in a private window.',
};
