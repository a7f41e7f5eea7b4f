/** Where the files of a site are kept, as the configuration names it. */
export interface Repository {
  /** Address of its page. */
  url: string;
  branch: string;
  /** The folder of the site in it. */
  folder?: string | undefined;
}

/** How hosts name the editor of a file, by the beginning of their repositories' addresses. */
const hosts: readonly { known: RegExp; editor: string }[] = [
  { known: /^https:\/\/github\.com\/[^/]+\/[^/]+$/, editor: 'edit' },
  // GitLab runs on many hosts, most of them named after it, and has groups within groups.
  { known: /^https:\/\/gitlab\.[^/]+(?:\/[^/]+){2,}$/, editor: '-/edit' },
  { known: /^https:\/\/codeberg\.org\/[^/]+\/[^/]+$/, editor: '_edit' },
];

/** Whether an address is that of a repository on a host whose editor is known. */
export function isRepository(url: string): boolean {
  return editorOf(url) !== undefined;
}

/** Where a file is edited on the web. @param file path from the site's root, with forward slashes */
export function editAddress({ url, branch, folder }: Repository, file: string): string {
  const path = [...(folder ? [folder] : []), file].join('/');
  return [url, editorOf(url), ...[branch, path].map(encoded)].join('/');
}

function editorOf(url: string): string | undefined {
  if (/\.git$|[?#]/.test(url)) return undefined;
  return hosts.find(({ known }) => known.test(url))?.editor;
}

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');
