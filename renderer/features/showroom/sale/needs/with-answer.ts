import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'

/** A needs sheet with one answer given, changed, or taken back. */
export function withAnswer<K extends keyof NeedsSheet>(
  needs: NeedsSheet,
  question: K,
  answer: NeedsSheet[K] | undefined,
): NeedsSheet {
  const { [question]: _before, ...rest } = needs
  // What is never taken back (uses, words …) always comes with an answer.
  return (answer === undefined ? rest : { ...rest, [question]: answer }) as NeedsSheet
}
