import { findingsOf } from '../../check/check.ts';
import { essaysIn } from '../../check/check-essay.ts';
import { type PictureReader, pictureReader } from '../../check/picture-files.ts';

/** Whether an essay's file as it is on disk now, by its path below the folder of essays, has no error. */
export type IsSound = (name: string) => Promise<boolean>;

/** @param root folder of the project */
export function soundnessIn(root: string, isPicture: PictureReader = pictureReader()): IsSound {
  const essayOf = essaysIn(root);
  return async (name) => {
    const findings = await findingsOf(root, essayOf(name), new Date(), isPicture);
    return findings.every(({ severity }) => severity !== 'error');
  };
}
