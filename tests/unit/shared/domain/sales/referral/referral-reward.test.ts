import { describe, expect, it } from 'vitest'
import { takeLead } from '#shared/domain/sales/lead/take-lead.ts'
import {
  checkReferralRule,
  giveReward,
  listOpenRewards,
  listRewards,
  type ReferralRule,
  recommenderOf,
} from '#shared/domain/sales/referral/referral-reward.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const wang = anId<'Customer'>()
const rule: ReferralRule = {
  recommender: { kind: 'money', amount: money(500_00) },
  buyer: { kind: 'service', words: '基础保养一次' },
}
const asked = (changes: { recommendedBy?: typeof wang; channel?: 'referral' | 'web' } = {}) => {
  const customerId = anId<'Customer'>()
  const lead = {
    channel: 'referral',
    recommendedBy: wang,
    words: '老王介绍来的',
    wanted: '',
    profile: 'household',
    ...changes,
  } as const
  return {
    customerId,
    taken: takeLead(lead, {
      id: anId<'Sale'>(),
      customerId,
      at: at('09:00'),
      offsetMinutes: OFFSET,
      next: { what: '首次联系', on: day('2026-11-20') },
    }),
  }
}

describe('a recommendation', () => {
  it('is remembered with the lead, and thanked on both sides', () => {
    const { taken, customerId } = asked()
    const sale = unwrap(taken)
    expect(recommenderOf(sale)).toBe(wang)
    expect(listRewards(sale, rule)).toEqual([
      { side: 'recommender', customerId: wang, terms: rule.recommender },
      { side: 'buyer', customerId, terms: rule.buyer },
    ])
  })

  it('counts through its own channel only, and brings nothing where the shop has no rule', () => {
    expect(recommenderOf(unwrap(asked({ channel: 'web' }).taken))).toBeUndefined()
    const sale = unwrap(asked().taken)
    expect(listRewards(sale, undefined)).toEqual([])
    const oneSide = listRewards(sale, { buyer: { kind: 'points', points: 200 } })
    expect(oneSide.map(({ side }) => side)).toEqual(['buyer'])
  })

  it('is refused to oneself, also when two files are put together later', () => {
    const { customerId } = asked()
    const lead = {
      channel: 'referral',
      recommendedBy: customerId,
      words: '我',
      wanted: '',
    } as const
    const facts = { id: anId<'Sale'>(), customerId, at: at('09:00'), offsetMinutes: OFFSET }
    const next = { what: '首次联系', on: day('2026-11-20') }
    expect(takeLead({ ...lead, profile: 'household' }, { ...facts, next })).toMatchObject({
      code: 'lead.recommends-self',
    })
    const sale = unwrap(asked().taken)
    expect(recommenderOf({ ...sale, customerId: wang })).toBeUndefined()
  })
})

describe('the shop’s rule', () => {
  it('gives something to every side it names', () => {
    expect(checkReferralRule(rule).ok).toBe(true)
    expect(checkReferralRule({}).ok).toBe(true)
    for (const terms of [
      { kind: 'money', amount: money(0) },
      { kind: 'points', points: 0 },
      { kind: 'service', words: ' ' },
    ] as const) {
      expect(checkReferralRule({ buyer: terms })).toMatchObject({ code: 'reward.terms-empty' })
    }
  })
})

describe('a reward', () => {
  const by = anId<'Staff'>()
  const sale = aSale({ rewards: listRewards(unwrap(asked().taken), rule) })

  it('is given once', () => {
    const given = unwrap(giveReward(sale, 'recommender', { by, at: at('10:00'), words: '转账' }))
    expect(listOpenRewards(given).map(({ side }) => side)).toEqual(['buyer'])
    expect(giveReward(given, 'recommender', { by, at: at('11:00'), words: '' })).toMatchObject({
      code: 'reward.given',
    })
  })

  it('is not given where none arose', () => {
    const plain = aSale()
    expect(giveReward(plain, 'buyer', { by, at: at('10:00'), words: '' })).toMatchObject({
      code: 'reward.unknown',
    })
  })
})
