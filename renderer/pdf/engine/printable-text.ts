/**
 * Signs that steer text and draw nothing: controls but tab and line feed, soft hyphen, zero-width
 * and direction marks, byte-order mark. No font has shapes for them, and a name pasted from a chat
 * may carry them unseen; they are left out rather than reported as characters nobody can find.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** The text as it can be drawn: line ends made `\n`, unseen signs left out. */
export const printableText = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSEEN, '')

/** Variation selectors belong to the character before them and are drawn with it. */
export const isVariationSelector = (codePoint: number): boolean =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)

/** Characters laid out, never drawn: they need no glyph. */
export const isSpacing = (codePoint: number): boolean => codePoint === 0x0a || codePoint === 0x09
