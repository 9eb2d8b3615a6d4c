import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'

const HOLDERS = ['customer', 'shop', 'workshop', 'cashier', 'archive'] as const
type Holder = (typeof HOLDERS)[number]

/** Fewest and most labelled copies of a repair order, and its usual number. */
export const FEWEST_COPIES = 2
export const MOST_COPIES = HOLDERS.length
export const USUAL_COPIES = 3

/** `第一联　客户`, `第二联　存根`, … for the first `count` holders, kept within 2 to 5. */
export function presentCopies(input: PaperInput, count: number): string[] {
  const kept = Math.min(MOST_COPIES, Math.max(FEWEST_COPIES, Math.trunc(count)))
  return labelCopies(input, HOLDERS.slice(0, kept))
}

/** One label that names all holders: the list is printed once and handed round. */
export function presentSharedCopies(input: PaperInput): string[] {
  return [
    labelCopies(input, ['customer', 'shop', 'cashier']).join(
      input.locale === 'en' ? ' / ' : '　　',
    ),
  ]
}

function labelCopies(input: PaperInput, holders: readonly Holder[]): string[] {
  const { say } = createWording(input)
  return holders.map((holder, index) =>
    say('paper.copy', {
      ordinal: say(`paper.ordinal.${(index + 1) as 1 | 2 | 3 | 4 | 5}`),
      holder: say(`paper.holder.${holder}`),
    }),
  )
}
