import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import sharp from 'sharp';
import { hasIcons, iconFile, iconSizes } from '../components/site/icons';
import { themeColour } from '../styles/theme-colours';

export const getStaticPaths = (() =>
  (hasIcons ? iconSizes : []).map((size) => ({
    params: { size: String(size) },
    props: { size },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The icon on paper, with room around it, so that a home screen may round it off. */
export const GET: APIRoute<Props> = async ({ props: { size } }) => {
  const background = themeColour('--paper').light;
  const margin = Math.round(size * 0.15);
  const inner = size - 2 * margin;
  const icon = await sharp(await iconFile(), { density: 72 * (inner / 32) })
    .resize(inner, inner, { fit: 'contain', background })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background })
    .flatten({ background })
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};
