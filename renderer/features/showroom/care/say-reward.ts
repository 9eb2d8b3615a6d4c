import type { RewardTerms } from '#shared/domain/sales/referral/referral-reward.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Currency } from '#shared/kernel/money.ts'

/** What a reward is, in words: `¥500.00`, `200 积分`, `基础保养一次`. */
export function sayReward(terms: RewardTerms, say: Say, currency: Currency): string {
  switch (terms.kind) {
    case 'money':
      return formatMoney(terms.amount, currency)
    case 'points':
      return say('care.reward.points', { points: terms.points })
    case 'service':
      return terms.words
  }
}
