import sharp from 'sharp';

/** A picture of one colour. */
export function picture(width: number, height: number, format: 'jpeg' | 'png'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .toFormat(format)
    .toBuffer();
}

/** A picture that moves: two frames of 60 by 40 pixels. */
export async function film(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = ['#a00', '#00a'].map((background) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

/** A drawing of 80 by 60 pixels. */
export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60" width="80" height="60"><path d="M0 60 40 0l40 60z"/></svg>';
