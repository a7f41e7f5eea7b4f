import { parseArgs } from 'node:util';
import { join } from './join.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { outDir: { type: 'string', default: 'dist' } },
});

try {
  await join(positionals, values.outDir);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
