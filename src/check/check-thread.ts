import { workerData } from 'node:worker_threads';
import { type Ahead, takenFrom } from '../essay/ahead.ts';
import { essaysIn } from './check-essay.ts';

const ahead: Ahead<string> = workerData;
const essayOf = essaysIn(ahead.data);
for (const name of takenFrom(ahead)) {
  try {
    essayOf(name);
  } catch {
    // It fails again where it is asked for.
  }
}
