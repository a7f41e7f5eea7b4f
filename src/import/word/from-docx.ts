import mammoth from 'mammoth';
import type { Converted, TakePicture } from '../converted.ts';
import { fromHtmlText } from '../html/from-html.ts';
import { Refusal } from '../refusal.ts';

/** Keeps a picture that stands within a file. @returns its address beside the essay */
export type KeepPicture = (name: string, content: Uint8Array) => string;

/**
 * Takes in a document of Word. What could not be taken in is named in its `notes`.
 *
 * @param name of the file, for messages
 * @throws Refusal where it is no such document
 */
export async function fromDocx(
  name: string,
  bytes: Buffer,
  keepPicture: KeepPicture,
): Promise<Converted> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = image.contentType.replace(/^image\//, '').replace(/\+.*$/, '');
    const content = await image.readAsBuffer();
    return { src: keepPicture(`picture.${ending === 'jpeg' ? 'jpg' : ending}`, content) };
  });
  const { value, messages } = await documentOf(name, bytes, convertImage);
  const same: TakePicture = (url) => url;
  const said = new Set(messages.map(({ message }) => message.replace(/\.?$/, '.')));
  return {
    ...fromHtmlText(value, same),
    notes: [...said].map((message) => `Word's document, read: ${message}`),
  };
}

async function documentOf(
  name: string,
  buffer: Buffer,
  convertImage: ReturnType<typeof mammoth.images.imgElement>,
) {
  try {
    return await mammoth.convertToHtml({ buffer }, { convertImage, styleMap });
  } catch {
    throw new Refusal(
      `${name} is no document that can be read. Open it in Word and save it again as a Word document (.docx).`,
    );
  }
}

const styleMap = [
  "p[style-name='Title'] => p.MsoTitle:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];
