import { describe, expect, it } from 'vitest'
import { approveLoss, askToLose, refuseLoss } from '#shared/domain/sales/loss/lose-sale.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const consultant = aConsultant()
const manager = aConsultant({ id: anId<'Staff'>(), name: '马经理', roles: ['manager'] })
const by = (staff: typeof consultant) => ({ by: staff, at: at('16:00'), offsetMinutes: OFFSET })
const why = { reason: 'other-brand', words: '买了零跑 C10', comeBackOn: day('2029-11-20') } as const
const asked = () => unwrap(askToLose(aSale(), why, by(consultant)))

describe('a sale that is given up', () => {
  it('stays open until the manager has approved', () => {
    expect(asked().state).toBe('open')
    const lost = unwrap(approveLoss(asked(), by(manager)))
    expect(lost).toMatchObject({ state: 'lost', loss: { reason: 'other-brand' } })
    expect(lost.loss?.approvedBy).toBe(manager.id)
  })

  it('is approved by a manager, and by nobody who asked for it', () => {
    expect(approveLoss(asked(), by(consultant))).toMatchObject({ code: 'loss.approver' })
    const own = unwrap(askToLose(aSale(), why, by(manager)))
    expect(approveLoss(own, by(manager))).toMatchObject({ code: 'loss.approver' })
    expect(approveLoss(aSale(), by(manager))).toMatchObject({ code: 'loss.not-asked' })
  })

  it('goes on when the manager says so, with what is to be tried', () => {
    const sale = unwrap(refuseLoss(asked(), '再送一次保养试试', by(manager)))
    expect(sale).toMatchObject({ state: 'open', next: { what: '再送一次保养试试' } })
    expect(sale.loss).toBeUndefined()
    expect(refuseLoss(asked(), ' ', by(manager))).toMatchObject({ code: 'loss.words-why' })
  })

  it.each([
    ['without words', { ...why, words: ' ' }, {}, 'loss.words-empty'],
    ['to ask again today', { ...why, comeBackOn: day('2026-11-20') }, {}, 'loss.come-back-past'],
    ['twice', why, { state: 'lost' as const }, 'sale.closed'],
    [
      'while the buyer is here',
      why,
      {
        showroomVisits: [
          {
            id: anId<'ShowroomVisit'>(),
            arrivedAt: at('15:00'),
            people: 1,
            consultantId: consultant.id,
          },
        ],
      },
      'loss.visit-open',
    ],
  ])('is not given up %s', (_what, draft, changes, code) => {
    expect(askToLose(aSale(changes), draft, by(consultant))).toMatchObject({ ok: false, code })
  })
})
