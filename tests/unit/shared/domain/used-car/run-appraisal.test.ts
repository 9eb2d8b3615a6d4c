import { describe, expect, it } from 'vitest'
import { type Appraisal, CAR_PAPERS } from '#shared/domain/used-car/appraisal.ts'
import { deductForBody, PANEL_MOST } from '#shared/domain/used-car/body-defect.ts'
import type { BuyingRule } from '#shared/domain/used-car/compute-buying-price.ts'
import { FRAME_POINTS, type FrameCheck } from '#shared/domain/used-car/frame-check.ts'
import { gradeFindings } from '#shared/domain/used-car/grade-findings.ts'
import {
  approveOffer,
  buyCar,
  declineCar,
  needsApproval,
  offerPrice,
  valueCar,
} from '#shared/domain/used-car/run-appraisal.ts'
import { day } from '#shared/kernel/day.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const manager = aConsultant({ id: anId<'Staff'>(), name: '马经理', roles: ['manager'] })
const sound = Object.fromEntries(
  FRAME_POINTS.map((point) => [point, { state: 'sound' }]),
) as unknown as FrameCheck

const appraisal = (changes: Partial<Appraisal> = {}): Appraisal => ({
  id: anId<'Appraisal'>(),
  state: 'open',
  customerId: anId<'Customer'>(),
  car: {
    plate: '粤A8K3L2',
    vin: 'LSVAB2BR0NN100001',
    car: '2019 款朗逸 1.5L',
    color: '白',
    energy: 'petrol',
    usage: 'family',
    firstRegisteredOn: day('2019-06-01'),
    mileageKm: 68_200,
    isMortgaged: 'absent',
    papers: Object.fromEntries(CAR_PAPERS.map((paper) => [paper, 'not-checked'])) as never,
  },
  findings: { frame: sound, body: [], faults: [], words: '' },
  seenBy: by,
  seenAt: at('09:30'),
  valuations: [],
  updatedAt: at('09:30'),
  ...changes,
})
const rule: BuyingRule = {
  taxRate: basisPoints(50),
  gifts: ZERO,
  commissionRate: basisPoints(0),
  warranty: ZERO,
  advertising: ZERO,
  fixedCosts: ZERO,
  profitRate: basisPoints(500),
  interestRate: basisPoints(0),
}
const input = { expectedSale: money(60_300_00), preparation: money(1_000_00), expectedDays: 30 }
const valued = () => unwrap(valueCar(appraisal(), input, { rule, by, at: at('10:00') }))
const offered = (amount: number) =>
  unwrap(offerPrice(valued(), money(amount), { by, at: at('10:10') }))
const buying = { contract: 'SG-20261120-001', stockCarId: anId<'StockCar'>(), at: at('11:00') }

describe('what was found', () => {
  it('is graded: a scratched door costs half a point, a bent one two', () => {
    const body = [
      { panel: 'left-front-door', code: 'HH', degree: 1 },
      { panel: 'right-front-door', code: 'BX', degree: 4 },
    ] as const
    expect(gradeFindings({ frame: sound, body, faults: [] })).toEqual({ score: 975, grade: 1 })
  })

  it('never takes more of a panel than it has', () => {
    const twice = { panel: 'bonnet', code: 'XF', degree: 4 } as const
    expect(deductForBody([twice, twice, { ...twice, code: 'XS' }])).toEqual([
      { section: 'body', tenths: PANEL_MOST },
    ])
  })

  it('has no grade while a point of the frame is open', () => {
    const frame = { ...sound, symmetry: { state: 'not-checked' } } as const
    const faults = [{ section: 'cabin', tenths: 30, what: '顶棚污渍' }] as const
    expect(gradeFindings({ frame, body: [], faults })).toEqual({ score: 970, grade: undefined })
  })
})

describe('the price of a used car', () => {
  it('is kept with the rule it was worked out by, each time anew', () => {
    const again = unwrap(
      valueCar(
        valued(),
        { ...input, expectedSale: money(58_000_00) },
        { rule, by, at: at('10:05') },
      ),
    )
    expect(again.valuations).toHaveLength(2)
    // 60 300 − 1 000 − 300 tax − 3 015 profit
    expect(again.valuations[0]).toMatchObject({ price: 55_985_00, rule, input })
  })

  it('may be lower than the formula; a higher one waits for a manager', () => {
    expect(needsApproval(offered(55_985_00))).toBe(false)
    const high = offered(57_000_00)
    expect(needsApproval(high)).toBe(true)
    expect(buyCar(high, buying)).toMatchObject({ code: 'appraisal.over-formula' })
    const allowed = unwrap(approveOffer(high, '老客户置换', { by: manager, at: at('10:30') }))
    expect(unwrap(buyCar(allowed, buying))).toMatchObject({
      state: 'bought',
      contract: 'SG-20261120-001',
      offer: { approval: { reason: '老客户置换', by: manager.id } },
    })
  })

  it('is allowed by a manager, with a reason, and never by who offered it', () => {
    const high = offered(57_000_00)
    const ask = { at: at('10:30') }
    const consultant = aConsultant({ id: anId<'Staff'>() })
    expect(approveOffer(high, '急', { ...ask, by: consultant })).toMatchObject({
      code: 'appraisal.approver',
    })
    expect(approveOffer(high, ' ', { ...ask, by: manager })).toMatchObject({
      code: 'appraisal.reason-empty',
    })
    expect(approveOffer(high, '急', { ...ask, by: { ...manager, id: by } })).toMatchObject({
      code: 'appraisal.own-eyes',
    })
  })

  it.each([
    ['no expected sale', { expectedSale: ZERO }, 'appraisal.sale-missing'],
    ['days that cannot be', { expectedDays: 731 }, 'appraisal.days-range'],
  ])('is not worked out with %s', (_what, changes, code) => {
    const asked = valueCar(appraisal(), { ...input, ...changes }, { rule, by, at: at('10:00') })
    expect(asked).toMatchObject({ ok: false, code })
  })

  it('is offered once the car was valued', () => {
    expect(offerPrice(appraisal(), money(1), { by, at: at('10:00') })).toMatchObject({
      code: 'appraisal.not-valued',
    })
    expect(offerPrice(valued(), ZERO, { by, at: at('10:00') })).toMatchObject({
      code: 'appraisal.offer-range',
    })
    expect(buyCar(valued(), buying)).toMatchObject({ code: 'appraisal.no-offer' })
  })
})

describe('an appraisal', () => {
  it('ends with the car bought or not, once', () => {
    const bought = unwrap(buyCar(offered(50_000_00), buying))
    expect(declineCar(bought, '价格', at('12:00'))).toMatchObject({ code: 'appraisal.ended' })
    expect(declineCar(appraisal(), '', at('12:00'))).toMatchObject({
      code: 'appraisal.reason-empty',
    })
    const declined = unwrap(declineCar(appraisal(), '车主嫌低', at('12:00')))
    expect(declined).toMatchObject({ state: 'declined', declinedReason: '车主嫌低' })
    expect(valueCar(declined, input, { rule, by, at: at('12:01') })).toMatchObject({
      code: 'appraisal.ended',
    })
  })
})
