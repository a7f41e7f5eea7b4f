import { frontMatterTexts } from '../front-matter-lines.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const cutValue = rule({
  kind: 'cut-value',
  severity: 'error',
  message: '«field» ends before the #, where a remark starts: it is "«left»".',
  cure: 'Put the whole of it in quotation marks: «whole»',
  about:
    'In the fields, what stands behind a space and a # is a remark. Put one on a line of its own.',
  wrong: example('---\ntitle: The #1 walk\n---'),
  right: example('---\ntitle: "The #1 walk"\n---'),
  inEssay: (essay) =>
    frontMatterTexts(essay).flatMap(({ field, start, value, place, isRead }) => {
      const [, left] = /^([^"'[{|>#\s](?:.*?\S)?)\s+#/.exec(value) ?? [];
      const whole = start + JSON.stringify(value);
      return left !== undefined && isRead(left) ? [{ place, details: { field, left, whole } }] : [];
    }),
});
