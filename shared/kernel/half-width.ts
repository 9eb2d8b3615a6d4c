const FULL_WIDTH_OFFSET = 0xfee0

/**
 * Full-width ASCII (Ａ１：，) and the ideographic space to their half-width forms; the rest is kept.
 * A Chinese input method left in full-width mode is the commonest cause of "wrong" entries at a desk.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET),
    )
    .replace(/\u3000/g, ' ')
}
