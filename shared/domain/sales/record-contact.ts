import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'
import { answerLeads, checkNext } from './lead/take-lead.ts'
import type { Contact, NextAction, Sale } from './sale.ts'

export type ContactRefusal =
  | 'sale.closed'
  | 'contact.words-empty'
  | 'sale.next-past'
  | 'sale.next-empty'

export interface ContactDraft {
  readonly how: Contact['how']
  readonly words: string
  /** What comes next: no contact ends without it. */
  readonly next: NextAction
}

/** Writes down what was done with the buyer and what is next; the first one answers the leads. */
export function recordContact(
  sale: Sale,
  { how, words, next }: ContactDraft,
  {
    by,
    at,
    offsetMinutes,
  }: {
    readonly by: StaffId
    readonly at: Instant
    readonly offsetMinutes: number
  },
): Result<Sale, ContactRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (!hasText(words)) return fail('contact.words-empty')
  const planned = checkNext(next, at, offsetMinutes)
  if (!planned.ok) return planned
  const contact: Contact = { at, by, how, words: words.trim() }
  return ok({
    ...answerLeads(sale, by, at),
    contacts: [...sale.contacts, contact],
    next: planned.value,
  })
}
