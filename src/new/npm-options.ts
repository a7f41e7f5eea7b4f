/** The options of the command, with what stands after them on its help. */
const options = {
  author: '--author NAME',
  topic: '--topic NAME',
  folder: '--folder',
  from: '--from FILE',
};

/**
 * What to write instead where npm kept options for itself, because no two hyphens stood before
 * them. @returns nothing where it kept none
 *
 * @param env npm leaves the options it keeps here, as `npm_config_author`. One that it has a use
 *   for itself, `--description`, leaves no trace.
 */
export function keptByNpm(env: Partial<Record<string, string>>): string | undefined {
  const kept = Object.entries(options).filter(([name]) => env[`npm_config_${name}`] !== undefined);
  if (kept.length === 0) return undefined;
  const title = kept.some(([name]) => name === 'from') ? '' : ' "A title"';
  return (
    `npm kept ${kept.map(([name]) => `--${name}`).join(' and ')} for itself. ` +
    `Put two hyphens before all that is meant for this command: npm run new --${title} ${kept.map(([, line]) => line).join(' ')}`
  );
}
