import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEssay } from '../../check/essay.ts';
import { type PictureReader, pictureReader } from '../../check/picture-files.ts';
import { checkPictures } from '../../check/pictures.ts';
import { folder } from '../../essay/files.ts';

/** Whether an essay's file as it is on disk now, by its path below the folder of essays, has no error. */
export type IsSound = (name: string) => Promise<boolean>;

/** @param root folder of the project */
export function soundnessIn(root: string, isPicture: PictureReader = pictureReader()): IsSound {
  return async (name) => {
    const file = folder + name;
    const essay = checkEssay(
      root,
      { file, name, bytes: readFileSync(join(root, file)) },
      new Date(),
    );
    const findings = [...essay.findings, ...(await checkPictures(root, essay, isPicture))];
    return findings.every(({ severity }) => severity !== 'error');
  };
}
