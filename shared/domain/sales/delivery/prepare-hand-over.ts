import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Sale } from '../sale.ts'
import type { HandOverDraft } from './hand-over.ts'

/**
 * Keeps the hand-over as far as it is prepared. What is signed for stays as it was signed: a change
 * of what the buyer read takes the signature away.
 */
export function prepareHandOver(
  sale: Sale,
  draft: Omit<HandOverDraft, 'signature'>,
  at: Instant,
): Result<Sale, 'sale.closed' | 'order.none'> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order === undefined) return fail('order.none')
  const { signature, ...before } = sale.handOverDraft ?? { done: [] }
  const isAsSigned = signature !== undefined && contentOf(before) === contentOf(draft)
  return ok({
    ...sale,
    handOverDraft: isAsSigned ? { ...draft, signature } : draft,
    updatedAt: at,
  })
}

/** What the buyer reads, in an order of its own: the same content is the same text. */
const contentOf = ({
  ceremony: _ours,
  done,
  ...rest
}: Omit<HandOverDraft, 'signature'>): string => {
  const read = { ...rest, done: done.filter((point) => point !== 'ceremony').sort() }
  return JSON.stringify(Object.entries(read).sort(([a], [b]) => (a < b ? -1 : 1)))
}
