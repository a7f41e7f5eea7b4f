import { parseArgs } from 'node:util';
import { join } from './join.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { outDir: { type: 'string', default: 'dist' } },
});

try {
  await join(positionals, values.outDir);
  console.log(`${positionals.length} shares joined: the site is in ${values.outDir}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
