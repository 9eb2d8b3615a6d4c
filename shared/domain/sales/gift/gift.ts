import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { Quotation } from '../quotation/quotation.ts'
import type { Sale } from '../sale.ts'

/** One time that something given was handed out or done. */
export interface GiftUse {
  readonly at: Instant
  readonly by: StaffId
  /** Number of the order it was done on, or whatever is worth keeping; may be empty. */
  readonly words: string
}

/** A package of the quotation as the shop owes it after the contract: first service, mats (赠送). */
export interface Gift {
  readonly name: string
  /** How often it is given, 1 or more: two oil changes are one gift used twice. */
  readonly times: number
  readonly uses: readonly GiftUse[]
}

export type GiftRefusal = 'gift.unknown' | 'gift.used-up'

/** What a quotation gives beside the car, each once. */
export const giftsOf = ({ lines }: Pick<Quotation, 'lines'>): Gift[] =>
  lines
    .filter(({ kind }) => kind === 'package')
    .map(({ name }) => ({ name: name.trim(), times: 1, uses: [] }))

/** How often a gift is still to be given. */
export const timesLeft = ({ times, uses }: Gift): number => Math.max(0, times - uses.length)

/** What the buyer still has coming. */
export const listOpenGifts = ({ gifts = [] }: Pick<Sale, 'gifts'>): Gift[] =>
  gifts.filter((gift) => timesLeft(gift) > 0)

/** Gives one of what was promised, once; whoever comes second is told that it is used up. */
export function useGift(
  sale: Sale,
  name: string,
  { by, at, words }: GiftUse,
): Result<Sale, GiftRefusal> {
  const gifts = sale.gifts ?? []
  const named = gifts.filter((gift) => gift.name === name)
  if (named.length === 0) return fail('gift.unknown', { name })
  // The same thing may stand on two lines.
  const open = named.find((gift) => timesLeft(gift) > 0)
  if (open === undefined) return fail('gift.used-up', { name })
  const use = { by, at, words: hasText(words) ? words.trim() : '' }
  const used = gifts.map((gift) => (gift === open ? { ...gift, uses: [...gift.uses, use] } : gift))
  return ok({ ...sale, gifts: used, updatedAt: at })
}
