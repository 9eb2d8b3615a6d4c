import { describe, expect, it } from 'vitest'
import {
  beginAppraisal,
  changeAppraisedCar,
  checkAppraisedCar,
  recordFindings,
} from '#shared/domain/used-car/begin-appraisal.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anAppraisal, anAppraisedCar, SOUND_FRAME } from '#tests/support/domain/appraisals.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const today = day('2026-11-20')
const looking = { by: anId<'Staff'>(), at: at('09:30'), today }

describe('the car before the appraiser', () => {
  it.each([
    ['appraisal.car-unknown', { plate: '', vin: '' }],
    ['appraisal.car-empty', { car: '　' }],
    ['vin.check-digit', { vin: 'LSVAB2BR1NN100001' }],
    ['appraisal.registered-ahead', { firstRegisteredOn: day('2026-11-21') }],
    ['appraisal.mileage-range', { mileageKm: -1 }],
    ['appraisal.mileage-range', { mileageKm: 6.5 }],
  ] as const)('is refused: %s', (code, changes) => {
    expect(checkAppraisedCar(anAppraisedCar(changes), today)).toMatchObject({ ok: false, code })
  })

  it('may have no plate yet, and was registered today at the latest', () => {
    const checked = checkAppraisedCar(
      anAppraisedCar({ plate: '', vin: 'lsvab2br0nn100001', firstRegisteredOn: today }),
      today,
    )
    expect(unwrap(checked).vin).toBe('LSVAB2BR0NN100001')
  })
})

describe('a look', () => {
  it('begins with nothing found: no point of the frame is taken for sound', () => {
    const begun = unwrap(
      beginAppraisal(
        { id: anId<'Appraisal'>(), customerId: anId<'Customer'>(), car: anAppraisedCar() },
        looking,
      ),
    )
    expect(new Set(Object.values(begun.findings.frame).map(({ state }) => state))).toEqual(
      new Set(['not-checked']),
    )
    expect(begun).toMatchObject({ state: 'open', seenBy: looking.by })
  })

  it('that ended is not written in any more', () => {
    const ended = anAppraisal({ state: 'declined' })
    expect(changeAppraisedCar(ended, ended.car, looking)).toMatchObject({ code: 'appraisal.ended' })
    expect(recordFindings(ended, ended.findings, looking)).toMatchObject({
      code: 'appraisal.ended',
    })
  })

  it('names a defect of the frame by its letters', () => {
    const open = anAppraisal()
    const frame = { ...SOUND_FRAME, 'right-c-pillar': { state: 'defect', defects: [] } } as const
    expect(recordFindings(open, { ...open.findings, frame }, looking)).toMatchObject({
      code: 'appraisal.frame-defect-empty',
    })
  })
})
