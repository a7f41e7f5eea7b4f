import { ignoredFile } from './rules/ignored-file.ts';
import { unusableName } from './rules/unusable-name.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { emptyFile } from './rules/empty-file.ts';
import { notUtf8 } from './rules/not-utf-8.ts';
import { byteOrderMark } from './rules/byte-order-mark.ts';
import { windowsLineEnds } from './rules/windows-line-ends.ts';
import { oldLineEnds } from './rules/old-line-ends.ts';
import { noFrontMatter } from './rules/no-front-matter.ts';
import { unclosedFrontMatter } from './rules/unclosed-front-matter.ts';
import { tabInYaml } from './rules/tab-in-yaml.ts';
import { notYaml } from './rules/not-yaml.ts';
import { repeatedField } from './rules/repeated-field.ts';
import { unknownField } from './rules/unknown-field.ts';
import { missingField } from './rules/missing-field.ts';
import { wrongType } from './rules/wrong-type.ts';
import { emptyValue } from './rules/empty-value.ts';
import { cutValue } from './rules/cut-value.ts';
import { curlyQuotes } from './rules/curly-quotes.ts';
import { tooLong } from './rules/too-long.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { sharedAddress } from './rules/shared-address.ts';
import { noAddress } from './rules/no-address.ts';
import { similarName } from './rules/similar-name.ts';
import { unknownRelated } from './rules/unknown-related.ts';
import { relatedToItself } from './rules/related-to-itself.ts';
import { repeatedAlias } from './rules/repeated-alias.ts';
import { sameTitle } from './rules/same-title.ts';
import { draft } from './rules/draft.ts';
import { futureDate } from './rules/future-date.ts';
import { unfinished } from './rules/unfinished.ts';
import { noText } from './rules/no-text.ts';
import { htmlComment } from './rules/html-comment.ts';
import { braceInText } from './rules/brace-in-text.ts';
import { angleInText } from './rules/angle-in-text.ts';
import { unclosedTag } from './rules/unclosed-tag.ts';
import { strayTag } from './rules/stray-tag.ts';
import { brokenTag } from './rules/broken-tag.ts';
import { brokenImport } from './rules/broken-import.ts';
import { missingImport } from './rules/missing-import.ts';
import { unknownName } from './rules/unknown-name.ts';
import { unknownPart } from './rules/unknown-part.ts';
import { partInMd } from './rules/part-in-md.ts';
import { unknownProp } from './rules/unknown-prop.ts';
import { missingProp } from './rules/missing-prop.ts';
import { wrongProp } from './rules/wrong-prop.ts';
import { partWithout } from './rules/part-without.ts';
import { missingData } from './rules/missing-data.ts';
import { wrongData } from './rules/wrong-data.ts';
import { unclosedComment } from './rules/unclosed-comment.ts';
import { htmlTag } from './rules/html-tag.ts';
import { htmlAttribute } from './rules/html-attribute.ts';
import { inlineStyle } from './rules/inline-style.ts';
import { inlineScript } from './rules/inline-script.ts';
import { outsideContent } from './rules/outside-content.ts';
import { emptyPicture } from './rules/empty-picture.ts';
import { missingPicture } from './rules/missing-picture.ts';
import { unreadablePicture } from './rules/unreadable-picture.ts';
import { unusableDrawing } from './rules/unusable-drawing.ts';
import { pictureName } from './rules/picture-name.ts';
import { heavyPicture } from './rules/heavy-picture.ts';
import { noAlt } from './rules/no-alt.ts';
import { unprocessedPicture } from './rules/unprocessed-picture.ts';
import { brokenLink } from './rules/broken-link.ts';
import { brokenAnchor } from './rules/broken-anchor.ts';
import { unpublishedLink } from './rules/unpublished-link.ts';
import { movedLink } from './rules/moved-link.ts';
import { unsafeAddress } from './rules/unsafe-address.ts';
import { localLink } from './rules/local-link.ts';
import { backslashInLink } from './rules/backslash-in-link.ts';
import { emptyLink } from './rules/empty-link.ts';
import { wrongMaths } from './rules/wrong-maths.ts';
import { skippedLevel } from './rules/skipped-level.ts';
import { secondTitle } from './rules/second-title.ts';
import { footnoteWithoutText } from './rules/footnote-without-text.ts';
import { footnoteWithoutMark } from './rules/footnote-without-mark.ts';
import { repeatedFootnote } from './rules/repeated-footnote.ts';
import { indentedCode } from './rules/indented-code.ts';
import { notMarkdown } from './rules/not-markdown.ts';
import type { Rule } from './rule.ts';

/** Every kind of finding, in the order of the documentation. */
export const rules: readonly Rule[] = [
  ignoredFile,
  unusableName,
  duplicateId,
  unreadableFile,
  emptyFile,
  notUtf8,
  byteOrderMark,
  windowsLineEnds,
  oldLineEnds,
  noFrontMatter,
  unclosedFrontMatter,
  tabInYaml,
  notYaml,
  repeatedField,
  unknownField,
  missingField,
  wrongType,
  emptyValue,
  cutValue,
  curlyQuotes,
  tooLong,
  wrongValue,
  impossibleDate,
  sharedAddress,
  noAddress,
  similarName,
  unknownRelated,
  relatedToItself,
  repeatedAlias,
  sameTitle,
  draft,
  futureDate,
  unfinished,
  noText,
  htmlComment,
  braceInText,
  angleInText,
  unclosedTag,
  strayTag,
  brokenTag,
  brokenImport,
  missingImport,
  unknownName,
  unknownPart,
  partInMd,
  unknownProp,
  missingProp,
  wrongProp,
  partWithout,
  missingData,
  wrongData,
  unclosedComment,
  htmlTag,
  htmlAttribute,
  inlineStyle,
  inlineScript,
  outsideContent,
  emptyPicture,
  missingPicture,
  unreadablePicture,
  unusableDrawing,
  pictureName,
  heavyPicture,
  noAlt,
  unprocessedPicture,
  brokenLink,
  brokenAnchor,
  unpublishedLink,
  movedLink,
  unsafeAddress,
  localLink,
  backslashInLink,
  emptyLink,
  wrongMaths,
  skippedLevel,
  secondTitle,
  footnoteWithoutText,
  footnoteWithoutMark,
  repeatedFootnote,
  indentedCode,
  notMarkdown,
];
