import { describe, expect, it } from 'vitest'
import { assignSale } from '#shared/domain/sales/assign-sale.ts'
import {
  addLead,
  answerLeads,
  type LeadDraft,
  takeLead,
} from '#shared/domain/sales/lead/take-lead.ts'
import { recordContact } from '#shared/domain/sales/record-contact.ts'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const asked: LeadDraft = {
  channel: 'live-stream',
  campaign: ' 双十一直播 ',
  words: '有没有现车？',
  wanted: '',
  profile: 'first-car',
}
const facts = {
  id: anId<'Sale'>(),
  customerId: anId<'Customer'>(),
  at: at('09:00'),
  offsetMinutes: OFFSET,
  next: { what: '首次联系', on: day('2026-11-20') },
}

describe('a lead', () => {
  it('opens a sale that waits for its first answer', () => {
    const sale = unwrap(takeLead(asked, facts))
    expect(sale).toMatchObject({ state: 'open', step: 'lead', assignments: [] })
    expect(sale.leads).toEqual([
      {
        channel: 'live-stream',
        campaign: '双十一直播',
        arrivedAt: at('09:00'),
        words: '有没有现车？',
      },
    ])
  })

  it.each([
    ['nothing asked', { ...asked, words: ' ' }, {}, 'lead.words-empty'],
    ['nothing to do', asked, { next: { what: ' ', on: day('2026-11-20') } }, 'sale.next-empty'],
    ['a day gone by', asked, { next: { what: '致电', on: day('2026-11-19') } }, 'sale.next-past'],
  ])('is refused with %s', (_what, draft, changes, code) => {
    expect(takeLead(draft, { ...facts, ...changes })).toMatchObject({ ok: false, code })
  })

  it('of somebody who has asked before goes on with the same sale', () => {
    const sale = unwrap(addLead(aSale(), asked, at('11:00')))
    expect(sale.leads.map(({ channel }) => channel)).toEqual(['web', 'live-stream'])
    expect(sale.wanted).toBe('海豹06')
    expect(addLead(aSale({ state: 'lost' }), asked, at('11:00'))).toMatchObject({
      code: 'sale.closed',
    })
  })

  it('is answered once; who answered first stays on record', () => {
    const first = aConsultant()
    const sale = answerLeads(aSale(), first.id, at('09:10'))
    const again = answerLeads(sale, anId<'Staff'>(), at('10:00'))
    expect(again.leads[0]).toMatchObject({ answeredAt: at('09:10'), answeredBy: first.id })
  })
})

describe('who looks after a buyer', () => {
  it('is one consultant; another by the manager’s word only', () => {
    const sun = aConsultant()
    const zhou = aConsultant({ id: anId<'Staff'>(), name: '周凯' })
    const suns = unwrap(assignSale(aSale(), sun, { by: 'rotation', at: at('09:01') }))
    expect(consultantOf(suns)).toBe(sun.id)
    expect(assignSale(suns, zhou, { by: 'own', at: at('10:00') })).toMatchObject({
      code: 'sale.others',
    })
    const zhous = unwrap(assignSale(suns, zhou, { by: 'manager', at: at('10:00') }))
    expect(consultantOf(zhous)).toBe(zhou.id)
    expect(zhous.assignments).toHaveLength(2)
  })

  it('is somebody who sells cars', () => {
    const technician = aConsultant({ roles: ['technician'] })
    expect(assignSale(aSale(), technician, { by: 'manager', at: at('09:01') })).toMatchObject({
      code: 'sale.not-consultant',
    })
  })
})

describe('a contact with the buyer', () => {
  const who = { by: anId<'Staff'>(), at: at('09:12'), offsetMinutes: OFFSET }
  const draft = {
    how: 'phone',
    words: '周六带家人来看车',
    next: { what: '到店接待', on: day('2026-11-21') },
  } as const

  it('answers the leads and says what is next', () => {
    const sale = unwrap(recordContact(aSale(), draft, who))
    expect(sale.leads[0]?.answeredAt).toBe(at('09:12'))
    expect(sale.next).toEqual(draft.next)
    expect(sale.contacts).toHaveLength(1)
  })

  it.each([
    ['no words', { ...draft, words: '' }, 'contact.words-empty'],
    ['nothing next', { ...draft, next: { ...draft.next, what: '' } }, 'sale.next-empty'],
    [
      'a day gone by',
      { ...draft, next: { ...draft.next, on: day('2026-11-01') } },
      'sale.next-past',
    ],
  ])('is refused with %s', (_what, changed, code) => {
    expect(recordContact(aSale(), changed, who)).toMatchObject({ ok: false, code })
  })
})
