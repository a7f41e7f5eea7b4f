import { parentPort, workerData } from 'node:worker_threads';
import { checkEssays } from '../../check/check.ts';
import { essaysKept } from '../../check/check-essay.ts';
import { pictureReader } from '../../check/picture-files.ts';
import { hasErrors, summary, terminal } from '../../check/report.ts';
import { makeNews } from './make-news.ts';
import type { News } from './news.ts';

/** What the thread is told at its start. */
export interface Checked {
  /** Folder of the project. */
  root: string;
  base: string;
  /** Whether what is printed has colours. */
  hasColours: boolean;
}

/** What the thread says after each check. */
export interface Found {
  news: News;
  /** What is printed of it, where that is something new. */
  print?: { level: 'info' | 'warn' | 'error'; text: string };
}

const { root, base, hasColours }: Checked = workerData;
const isPicture = pictureReader();
const essayOf = essaysKept(root);
let news: News | undefined;
let printed = '';
let changed: string | undefined;
let checking: Promise<void> | undefined;
let isStale = false;

parentPort?.on('message', (file: string | undefined) => {
  changed = file;
  isStale = true;
  checking ??= check().finally(() => (checking = undefined));
});

async function check(): Promise<void> {
  while (isStale) {
    isStale = false;
    const report = await checkEssays(root, new Date(), isPicture, essayOf);
    const text = terminal(report, hasColours);
    const isFirst = news === undefined;
    news = makeNews(report, { root, base, file: changed }, news);
    const found: Found = { news };
    if (text !== printed) {
      if (hasErrors(report)) found.print = { level: 'error', text: `\n${text}` };
      else if (report.findings.length > 0) found.print = { level: 'warn', text: `\n${text}` };
      else if (!isFirst) found.print = { level: 'info', text: summary(report) };
    }
    printed = text;
    parentPort?.postMessage(found);
  }
}
