import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { CustomerId } from '../../customer/customer.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { Sale } from '../sale.ts'

/** Who is thanked: whoever recommended the shop, and whoever came on it. */
export const REWARD_SIDES = ['recommender', 'buyer'] as const
export type RewardSide = (typeof REWARD_SIDES)[number]

export const REWARD_KINDS = ['money', 'points', 'service'] as const

/** What a reward is: an amount in minor units, a number of points, or a service in words. */
export type RewardTerms =
  | { readonly kind: 'money'; readonly amount: Money }
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'service'; readonly words: string }

/** The shop's rule; a side without terms is thanked in words only. */
export type ReferralRule = Readonly<Partial<Record<RewardSide, RewardTerms>>>

/**
 * Whether every side that is named gets something: an amount or points above nought, a service in
 * words. `reward.terms-empty` carries no detail: the form shows which is missing.
 */
export function checkReferralRule(rule: ReferralRule): Result<ReferralRule, 'reward.terms-empty'> {
  const isEmpty = (terms: RewardTerms): boolean => {
    if (terms.kind === 'service') return !hasText(terms.words)
    return (terms.kind === 'money' ? terms.amount : terms.points) <= 0
  }
  const named = REWARD_SIDES.flatMap((side) => rule[side] ?? [])
  return named.some(isEmpty) ? fail('reward.terms-empty') : ok(rule)
}

/** A reward that arose with a hand-over, and when it was given. */
export interface ReferralReward {
  readonly side: RewardSide
  readonly customerId: CustomerId
  readonly terms: RewardTerms
  readonly given?: { readonly at: Instant; readonly by: StaffId; readonly words: string }
}

export type RewardRefusal = 'reward.unknown' | 'reward.given'

/** Who recommended the shop to this buyer: the first who did. Nobody recommends to themselves. */
export const recommenderOf = ({
  leads,
  customerId,
}: Pick<Sale, 'leads' | 'customerId'>): CustomerId | undefined =>
  leads.find(({ recommendedBy }) => recommendedBy !== undefined && recommendedBy !== customerId)
    ?.recommendedBy

/** The rewards that a hand-over brings about, by the rule of that day; later rules change none. */
export function listRewards(
  sale: Pick<Sale, 'leads' | 'customerId'>,
  rule: ReferralRule | undefined,
): ReferralReward[] {
  const recommender = recommenderOf(sale)
  if (recommender === undefined || rule === undefined) return []
  return REWARD_SIDES.flatMap((side): ReferralReward[] => {
    const terms = rule[side]
    const customerId = side === 'recommender' ? recommender : sale.customerId
    return terms === undefined ? [] : [{ side, customerId, terms }]
  })
}

/** Rewards that were promised and not given yet. */
export const listOpenRewards = ({ rewards = [] }: Pick<Sale, 'rewards'>): ReferralReward[] =>
  rewards.filter(({ given }) => given === undefined)

/** Writes down that a reward was given, once. */
export function giveReward(
  sale: Sale,
  side: RewardSide,
  { by, at, words }: { readonly by: StaffId; readonly at: Instant; readonly words: string },
): Result<Sale, RewardRefusal> {
  const rewards = sale.rewards ?? []
  const reward = rewards.find((each) => each.side === side)
  if (reward === undefined) return fail('reward.unknown')
  if (reward.given !== undefined) return fail('reward.given')
  const given = { at, by, words: hasText(words) ? words.trim() : '' }
  return ok({
    ...sale,
    rewards: rewards.map((each) => (each === reward ? { ...reward, given } : each)),
    updatedAt: at,
  })
}
