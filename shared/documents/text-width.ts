/**
 * About how wide a text is when set in one line, in points: Chinese characters are as wide as they
 * are high, figures and letters a little over half. For deciding on room, not for setting.
 */
export function estimateTextWidth(text: string, fontSize: number): number {
  return [...text].reduce(
    (total, character) => total + fontSize * (character > '\u2e80' ? 1 : 0.52),
    0,
  )
}
