import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { CustomerId } from '../../customer/customer.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { BuyerProfile } from '../buyer-profile.ts'
import type { Assignment, NextAction, Sale, SaleId } from '../sale.ts'
import type { Lead, LeadChannel } from './lead.ts'

/** What is written down when somebody asks. */
export interface LeadDraft {
  readonly channel: LeadChannel
  readonly campaign?: string
  /** The customer who recommended the shop, where the channel is a referral. */
  readonly recommendedBy?: CustomerId | undefined
  readonly words: string
  readonly wanted: string
  readonly profile: BuyerProfile
}

export type LeadRefusal =
  | 'lead.words-empty'
  | 'lead.recommends-self'
  | 'sale.closed'
  | 'sale.next-past'
  | 'sale.next-empty'

export interface LeadFacts {
  readonly id: SaleId
  readonly customerId: CustomerId
  readonly at: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
  /** Who is to answer; absent: nobody is on duty. */
  readonly assignment?: Assignment
  /** What to do next; due today unless said otherwise. */
  readonly next: NextAction
}

/** A new sale begins with what was asked. */
export function takeLead(draft: LeadDraft, facts: LeadFacts): Result<Sale, LeadRefusal> {
  const { id, customerId, at, assignment, next, offsetMinutes } = facts
  if (!hasText(draft.words) && !hasText(draft.wanted)) return fail('lead.words-empty')
  if (isOfOneself(draft, customerId)) return fail('lead.recommends-self')
  const planned = checkNext(next, at, offsetMinutes)
  if (!planned.ok) return planned
  return ok({
    id,
    customerId,
    state: 'open',
    step: 'lead',
    steps: [{ step: 'lead', at }],
    profile: draft.profile,
    wanted: draft.wanted.trim(),
    leads: [leadOf(draft, at)],
    assignments: assignment === undefined ? [] : [assignment],
    next: planned.value,
    contacts: [],
    showroomVisits: [],
    quotations: [],
    pastOrders: [],
    money: [],
    calls: [],
    createdAt: at,
    updatedAt: at,
  })
}

/** The same buyer asks again, through whatever channel: the sale goes on, nothing is opened twice. */
export function addLead(sale: Sale, draft: LeadDraft, at: Instant): Result<Sale, LeadRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (!hasText(draft.words) && !hasText(draft.wanted)) return fail('lead.words-empty')
  if (isOfOneself(draft, sale.customerId)) return fail('lead.recommends-self')
  const wanted = draft.wanted.trim()
  return ok({
    ...sale,
    wanted: wanted === '' ? sale.wanted : wanted,
    leads: [...sale.leads, leadOf(draft, at)],
    updatedAt: at,
  })
}

/** The first answer to every lead that still waits for one. */
export function answerLeads(sale: Sale, by: StaffId, at: Instant): Sale {
  const leads = sale.leads.map((lead) =>
    lead.answeredAt === undefined ? { ...lead, answeredAt: at, answeredBy: by } : lead,
  )
  return { ...sale, leads, updatedAt: at }
}

/** An action says what and when, and not for a day gone by. */
export function checkNext(
  next: NextAction,
  now: Instant,
  offsetMinutes: number,
): Result<NextAction, 'sale.next-past' | 'sale.next-empty'> {
  const what = next.what.trim()
  if (what === '') return fail('sale.next-empty')
  return next.on < dayOf(now, offsetMinutes) ? fail('sale.next-past') : ok({ what, on: next.on })
}

/** Who was named before another channel was chosen does not count. */
const isOfOneself = ({ channel, recommendedBy }: LeadDraft, customerId: CustomerId): boolean =>
  channel === 'referral' && recommendedBy === customerId

function leadOf({ channel, campaign, recommendedBy, words }: LeadDraft, arrivedAt: Instant): Lead {
  return {
    channel,
    ...(hasText(campaign) ? { campaign: campaign.trim() } : {}),
    ...(channel === 'referral' && recommendedBy !== undefined ? { recommendedBy } : {}),
    arrivedAt,
    words: words.trim(),
  }
}
