import { getManifest } from 'workbox-build';
import { isHashed } from '../publish/hashed.ts';
import { onePerPicture } from './pictures.ts';

/** A file that is kept for reading offline. */
export interface KeptFile {
  /** Its address below that of the site, encoded: `articles/on-walking/`. */
  path: string;
  /** Changes with its content; nothing where its name does already. */
  revision: string | null;
  bytes: number;
}

/**
 * The files of a built site that are kept for reading offline: pages, with all that they and the
 * search load. Not what other programs read: feeds, sitemaps, share cards.
 *
 * @param folder of the built site
 */
export async function keptFiles(folder: string): Promise<KeptFile[]> {
  const sizes: KeptFile[] = [];
  const { warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: [
      '**/*.{html,svg,webmanifest,avif,webp,png,jpg,jpeg,gif}',
      '{_astro,pagefind}/**/*',
    ],
    globIgnores: ['404.html', 'icon-*.png', 'og/**', '**/*.{br,gz}'],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      (manifest) => {
        for (const { url, revision, size } of manifest) {
          const path = encodeURI(url.replace(/(^|\/)index\.html$/, '$1'));
          sizes.push({ path, revision: isHashed(path) ? null : revision, bytes: size });
        }
        return { manifest };
      },
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return onePerPicture(sizes).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
