import { headerPolicy } from './policy.ts';

/** What hosts send with every file, by name. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** `Cache-Control` of files that may be kept for ever: with other content they have other names. */
export const forEver = 'public, max-age=31536000, immutable';

/** `Cache-Control` of all others: kept, but never shown without asking whether it is still current. */
export const askFirst = 'no-cache';

/** The kinds of files that hosts may not know, or not know as text. */
export const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'text/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  md: 'text/markdown',
  webmanifest: 'application/manifest+json',
};
