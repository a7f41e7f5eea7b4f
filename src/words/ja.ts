import { pluralOf } from './plural.ts';
import type { Words } from './dictionaries.ts';

const plural = /* @__PURE__ */ pluralOf('ja');

export const site: Words['site'] = {
  skip: '本文へ',
  navigation: 'メニュー',
  allEssays: 'すべてのエッセイ',
  feed: 'RSSフィード',
};

export const pages: Words['pages'] = {
  topics: 'テーマ',
  authors: '著者',
  search: '検索',
  help: 'ヘルプ',
};

export const lists: Words['lists'] = {
  essays: (count) => plural(count, { other: 'エッセイ#篇' }),
  newest: '新着エッセイ',
  none: 'まだ公開されたエッセイはありません。',
  topics: '読書リストの全テーマと、それぞれのエッセイ。',
  topic: (name) => `「${name}」のエッセイ`,
  onTopic: (name, titles) => `「${name}」についてのエッセイ：${titles}。`,
  authors: '読書リストに載っているすべての著者。',
  author: (name) => `${name}のエッセイ`,
  byAuthor: (name, titles) => `${name}のエッセイ：${titles}。`,
  pages: 'ページ一覧',
  page: (number, total) => `${total}ページ中${number}ページ目`,
  onPage: (title, number) => `${title}（${number}ページ目）`,
  follow: '最初の一篇は[フィード](/rss.xml)でお知らせします。',
  shelves: 'テーマから',
  allTopics: 'すべてのテーマ',
  browse: 'リストを見わたす',
  byYear: '年別',
  byTitle: '題名順',
  byLength: '長さ別',
  everything: 'すべて（年別・題名順）',
  index: '読書リストの全エッセイを、年・題名・長さ別に。',
  inYear: (year) => `${year}に掲載`,
  inLetter: (letter) => `題名「${letter}」`,
  inLength: (length) => `読了時間：${length}`,
  narrow: 'リストを絞り込む',
  unread: '未読のみ',
  all: '既読も表示',
  allRead: 'このページのエッセイはすべて読みました。',
};

export const notFound: Words['notFound'] = {
  title: 'ページが見つかりません',
  description: 'このアドレスには何もありません。',
  lead: 'このアドレスには何もありません。エッセイが移動したか、リンクに誤りがあるのかもしれません。',
  ways: '[リストを検索する](/search/)か、[テーマ](/topics/)から探すか、次のエッセイからどうぞ。',
  moved: (title) => `このエッセイは移動しました：${title}`,
  guess: 'お探しのページはこちらですか',
  search: 'お探しのものを検索',
};

export const essay: Words['essay'] = {
  draft: '下書き',
  previewed: '下書き（プレビューでのみ表示）',
  minutes: (count) => plural(count, { other: '#分で読めます' }),
  series: (name, part) => `「${name}」第${part}回`,
  contents: '目次',
  neighbours: '前後のエッセイ',
  previous: '前のエッセイ',
  next: '次のエッセイ',
  related: 'あわせて読みたい',
  backlinks: 'このエッセイに触れたもの',
  alsoOn: (topics) => `同じテーマ：${topics}`,
  chosen: '編者のおすすめ',
  alsoBy: (authors) => `同じ著者：${authors}`,
  inSeries: (series) => `同じシリーズ：${series}`,
  previousPart: '前回',
  nextPart: '次回',
};

export const provenance: Words['provenance'] = {
  heading: 'この版について',
  source: '出典',
  by: (names) => `（${names}）`,
  in: (publication) => `、${publication}所収`,
  published: '初出',
  listedAs: (age) => `日付不明（受け取った時点の表示：${age}）`,
  added: '掲載',
  updated: '更新',
};

export const kept: Words['kept'] = {
  title: '抜き書き帳',
  description: '読みながら書き留めた一節と、あなたのメモ。',
  inBook: '抜き書き帳',
  needsScript: '一節を残すにはJavaScriptが必要ですが、このブラウザーでは無効になっています。',
  empty:
    '読みながら残した一節が、メモとともに、手放すまでここに並びます。持ち出さないかぎり、このブラウザーの外に出ることはありません。',
  how: 'エッセイの言葉を選択し、そばに出る「残す」を選んでください。キーボードでは `k` を押します。',
  nothingFound: 'この言葉を含む一節はありません。',
  search: '抜き書きを検索',
  order: '並び順',
  byEssay: 'エッセイ順',
  byDay: '日付順',
  count: (count) => plural(count, { other: '#件の一節' }),
  damaged: (count) =>
    plural(count, { other: '#件は壊れていて表示できません。そのまま残してあります。' }),
  take: '抜き書きを持ち出す',
  saveAs: (format) => `${format}で保存`,
  bringIn: 'ファイルを読み込む',
  backup:
    'このサイトが残すものすべては、[ヘルプのページ](/help/)から一つのファイルに保存できます。そのファイルや注釈（JSON-LD）のファイルはここで読み込めます。重複はしません。',
  broughtIn: (count) => plural(count, { other: '#件が新しいか、変わりました。' }),
  notOurs: 'そのファイルに一節はありません。何も変更していません。',
  print: '印刷',
  onHome: '訪れるたびに、昔の一節をホームに一つ表示する',
  again: 'かつて残した一節',
  bar: '一節',
  keep: '残す',
  copy: '出典とともにコピー',
  link: 'リンク',
  open: 'ここに残した一節',
  addNote: 'メモを付ける',
  editNote: 'メモを直す',
  note: '覚え書き',
  save: '完了',
  cancel: 'やめる',
  letGo: '手放す',
  close: '閉じる',
  isKept: '残しました。',
  isWritten: 'メモを残しました。',
  isGone: '手放しました。',
  copied: 'コピーしました。',
  copyByHand: 'ブラウザーがコピーを許可していません。ここからコピーしてください。',
  gone: 'この一節はもうエッセイにありません。抜き書き帳には残っています。',
  toBook: '抜き書き帳へ',
  noLonger: 'エッセイにはもうありません',
  quoted: (words) => `「${words}」`,
  trouble: {
    off: '残せませんでした。このサイトの記録がオフになっています。ヘルプのページでオンにできます。',
    full: '残せませんでした。ブラウザーの空きがありません。',
    forbidden: '残せませんでした。ブラウザーが禁じているか、保存領域が壊れています。',
  },
  unreadable: '一節を読み出せませんでした。ブラウザーが禁じているか、保存領域が壊れています。',
  help: {
    heading: '一節を残す',
    paragraphs: [
      'エッセイの言葉を選択すると、残す、出典とともにコピーする、その言葉にちょうど届くリンクを得る、のいずれかができます。キーボードでは `k` でそこに移ります。何も選択していなければ今いる段落を選び、矢印キーで次へ移り、`Shift` とともに押すと選択の終わりが動きます。',
      '残した一節はエッセイの中で色が付き、メモを添えられ、[抜き書き帳](/kept/)に並びます。エッセイが直されても見つけ出します。このブラウザーに残り、抜き書き帳から持ち出せます。',
    ],
  },
};

export const lengths: Words['lengths'] = {
  'under-5': '5分未満',
  '5-to-10': '5〜10分',
  'over-10': '10分超',
};

export const cite: Words['cite'] = {
  heading: '引用',
  link: 'Markdown（引用情報つき）',
  copy: 'Markdown としてコピー',
  copied: 'コピーしました',
};

export const edit: Words['edit'] = {
  essay: 'このエッセイを編集',
  page: 'このページを編集',
};

export const markdown: Words['markdown'] = {
  notes: '注',
  backToMark: (mark) => `参照${mark}へ戻る`,
  done: '完了',
  toDo: '未完了',
  callouts: { note: 'メモ', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
};

export const parts: Words['parts'] = {
  editorsNote: '編者注',
  numbers: '数値',
  axes: (unit, column) => `${unit}（${column}別）`,
  total: '合計',
  from: '差出人',
  to: '宛先',
  date: '日付',
};

export const code: Words['code'] = {
  copy: 'コピー',
  copied: 'コピーしました',
  selected: '選択しました',
  forbidden: 'ブラウザーがコピーを許可していないため、コードを選択しました。',
};

export const book: Words['book'] = {
  link: '電子書籍 (EPUB)',
  cover: '表紙',
  titlePage: '扉',
  contents: '目次',
  edition: (date) => `${date}版`,
  ofTopic: (site, topic) => `${site}：${topic}`,
  rights: '各エッセイの権利は著者にあります。出典は各エッセイの末尾に記しています。',
  onSite: 'サイト上のこのエッセイ',
};

export const searchPage: Words['searchPage'] = {
  description: '読書リストの全エッセイを検索するか、テーマや著者から探せます。',
  byTopic: 'テーマから',
  byAuthor: '著者から',
  allTopics: (count) => plural(count, { other: '全テーマ（#件）' }),
  allAuthors: (count) => plural(count, { other: '全著者（#名）' }),
  filters: { topic: 'テーマ', author: '著者', length: '長さ' },
  any: (filter) => `${filter}：すべて`,
  narrow: (filter) => `${filter}で絞る`,
  needsScript:
    '検索にはJavaScriptが必要ですが、このブラウザーでは無効になっています。一覧からすべてのエッセイを読めます。',
  loading: '検索を読み込んでいます…',
  couldNotLoad:
    '検索を読み込めませんでした。一覧からすべてのエッセイを読めます。再読み込みで直ることもあります。',
};

export const search: Words['search'] = {
  name: '検索',
  field: 'エッセイを検索',
  close: '閉じる',
  idle: '言葉、名前、文の一部を入力してください。',
  searching: '検索中…',
  failed: '検索を読み込めませんでした。',
  restFailed: '残りを読み込めませんでした。',
  otherWays: '[テーマ](/topics/)や[著者](/authors/)から探すこともできます。',
  topicsOnly: '[テーマ](/topics/)から探すこともできます。',
  essays: (count) => plural(count, { other: 'エッセイ#篇。' }),
  quoted: (word) => `「${word}」`,
  nothing: '見つかりませんでした。言葉を減らすか、変えてみてください。',
  nothingFor: (query) => `${query}は見つかりませんでした。言葉を減らすか、変えてみてください。`,
  filteredOut: (count) =>
    plural(count, { other: '#篇見つかりましたが、絞り込みに合うものがありません。' }),
  corrected: (typed, found) => `${typed}は見つからないため、${found}の結果を表示しています。`,
  unknown: (words) => `${words}は見つからないため、残りの結果を表示しています。`,
  partly: 'すべての言葉を含むエッセイはありません。一部を含むものを表示しています。',
  asTyped: (query) => `入力どおりに検索：${query}`,
  withoutQuotes: '引用符なしで検索',
  allEssays: 'すべてのエッセイを検索',
  narrow: 'テーマ・著者・長さで絞る',
  topic: (name) => `テーマ：${name}`,
  author: (name) => `著者：${name}`,
  recent: '最近の検索',
  remove: '削除',
  removeQuery: (query) => `${query}を削除`,
  removeAll: 'すべて削除',
  found: '見つかった言葉',
  place: (at, all) => `${at} / ${all}`,
  previous: '前へ',
  next: '次へ',
  clear: '終了',
};

export const reading: Words['reading'] = {
  name: '読みかけの箇所',
  continueAt: (heading) => `「${heading}」から続きを読む`,
  goOn: '続きから読む',
  wasHere: (date) => `前回は${date}`,
  dismiss: '最初から読む',
  markRead: '既読にする',
  markUnread: '未読にする',
  begun: '読みかけ',
  read: '既読',
  readOf: (count) => `既読${count}`,
  shelf: '続きを読む',
};

export const memory: Words['memory'] = {
  about:
    'これらを一つのファイルとして持ち出し、別のブラウザーに取り込み、またはまとめて消去できます。',
  on: 'このブラウザーに残す',
  export: 'ファイルに保存',
  import: 'ファイルを取り込む',
  erase: 'すべて消去',
  nothing: 'このブラウザーにはまだ何も残っていません。',
  exported: 'ファイルに保存しました。',
  imported: 'ファイルを、ここにあったものに加えて取り込みました。',
  notOurs: 'このページで保存されたファイルではありません。何も変更していません。',
  notKept: '残せませんでした。ブラウザーが禁じているか、空きがないか、記録がオフになっています。',
  erased: 'すべて消去しました。',
  isOn: '再び記録します。',
  isOff: '今後は何も残しません。これまでのものは消去しました。',
};

export const settings: Words['settings'] = {
  name: '読みやすさの設定',
  about: 'このブラウザーで、このサイトのすべてのページに効きます。',
  close: '閉じる',
  reset: 'すべて元に戻す',
  notKept: 'このページ限りです。ブラウザーの設定か記録のオフにより、残せませんでした。',
  choices: {
    theme: { name: '配色', values: ['システムに合わせる', '明るい', '暗い'] },
    size: { name: '文字の大きさ', values: ['小', '標準', '大', '特大'] },
    letters: { name: '字間', values: ['標準', '広め', 'さらに広く'] },
    leading: { name: '行間', values: ['狭め', '標準', '広め', 'さらに広く'] },
    serif: { name: '書体', values: ['サイトの書体', 'ゴシック体'] },
    measure: { name: '行の長さ', values: ['短め', '標準', '長め'] },
    align: { name: '行末', values: ['なりゆき', '揃える'] },
    keys: { name: '一つだけで働くキー', values: ['オン', 'オフ'] },
  },
};

export const keys: Words['keys'] = {
  name: 'キー操作',
  key: 'キー',
  does: 'はたらき',
  list: [
    { keys: '`/`', does: '検索を開く' },
    { keys: '`Ctrl` `K`、`⌘` `K`', does: '検索を開く（入力中でも）' },
    { keys: '`?`', does: 'このキー一覧を表示' },
    { keys: '`k`', does: 'エッセイで選んだ箇所を残す、コピーする、リンクする' },
    { keys: '`↑` `↓`', does: '検索で前や次の結果へ' },
    { keys: '`Enter`', does: '検索で結果を開く。見つかった言葉では次へ' },
    { keys: '`Shift` `Enter`', does: '検索で入力どおりの言葉を探す' },
    { keys: '`Esc`', does: '開いているものを閉じる' },
  ],
  off: '一つだけで働くキー（`/`、`?`、`k`）は[読みやすさの設定](/help/#settings)でオフにできます。',
};

export const listening: Words['listening'] = {
  listen: '聴く',
  name: '読み上げ',
  pause: '一時停止',
  goOn: '再開',
  stop: '終了',
  rate: '速さ',
  failed: '音声が止まりました。',
  skipped: {
    code: 'コードは省略します。',
    table: '表は省略します。',
    formula: '数式',
  },
};

export const help: Words['help'] = {
  title: 'ヘルプ',
  description: '一節を探す方法、読みやすくする設定、このサイトが読者について知っていること。',
  sections: [
    {
      heading: '一節を探す',
      paragraphs: [
        'どのページでも `/` または `Ctrl` `K`（Macでは `⌘` `K`）を押し、覚えている言葉、名前、文の一部を入力します。打ち間違いは補正され、引用符で囲んだ言葉はまとめて探されます。',
        '矢印キーで結果を移動し、`Enter` で該当する箇所を開き、`Esc` で元の場所に戻ります。[検索ページ](/search/)でも同じことができ、テーマや長さで絞れます。そのアドレスは共有できます。',
      ],
    },
    {
      heading: 'このサイトが知っていること',
      paragraphs: [
        '何もありません。検索はブラウザーの中で行われ、入力した言葉はどこにも送られません。クッキーも、アクセス計測も、他のサイトへの通信もありません。',
        '読んでいた箇所、読み終えたエッセイ、設定、最近の検索、エッセイの道具に入力した内容は、削除するまでこの端末に残ります。',
        '読み上げるのはブラウザーと、その音声です。音声によっては、当サイトのものではありませんが、提供元のサービスを通して話すものがあります。',
        'どのページもJavaScriptなしで読めます。必要なのは検索、設定、読み上げ、道具だけです。',
      ],
    },
  ],
};

export const feeds: Words['feeds'] = {
  ofTopic: (site, topic) => `${site}：${topic}`,
  shown: 'これはフィードです。アドレスをフィードリーダーに登録すると、新しいエッセイが届きます。',
};

export const offline: Words['offline'] = {
  title: 'オフラインで読む',
  about: '検索を含めてすべてをこの端末に保存し、ネットワークのない場所でも読めるようにします。',
  size: (size) => `約${size}を使います。`,
  on: 'すべてのエッセイをこの端末に保存する',
  fetching: 'エッセイを取り込んでいます…',
  isOn: 'すべてのエッセイがこの端末にあります。新しいものはオンラインのときに取り込まれます。',
  isOff: 'オフライン用には何も保存されていません。',
  failed:
    'すべてを取り込めませんでした。ネットワークに接続できないか、空き容量が足りません。何も保存されていません。',
  cannot:
    'このブラウザーでは、またはプライベートウィンドウでは、オフライン用にページを保存できません。',
};
