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

// Set in bold at the size of the forms, with a little air.
const FIGURE_SIZE = 9

/** Room for an amount or a quantity, bold or not. */
export function figuresWidth(text: string): number {
  return estimateTextWidth(text, FIGURE_SIZE)
}
