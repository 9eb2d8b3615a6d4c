import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import { keepLicence, signTestDrive } from '#shared/domain/sales/test-drive/sign-test-drive.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import {
  A_LICENCE,
  aBookedDrive,
  aDemoCar,
  aReadyDrive,
} from '#tests/support/domain/test-drives.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const car = aDemoCar()
const seen = { driver: '王建国', licence: A_LICENCE, isAccompanied: false }
const content = {
  locale: 'zh-CN',
  plate: '粤AD·12345',
  vehicle: '海豹06 DM-i',
  title: '试乘试驾协议书',
  sections: [{ heading: '责任', lines: [{ value: '违章由驾驶人承担' }] }],
  person: '王建国',
  consent: '我已阅读并同意',
} as const
const drawn = { path: 'M 0 0 L 80 20', width: 300, height: 120, at: at('13:58') }

describe('a driver’s licence', () => {
  it('is kept with the drive when it holds on that day', () => {
    const kept = unwrap(keepLicence(aBookedDrive(car), seen, car, OFFSET))
    expect(kept.licence).toEqual(A_LICENCE)
  })

  it.each([
    ['without a number', { number: ' ' }, 'test-drive.licence-empty'],
    ['that ends before the drive', { validUntil: day('2026-11-19') }, 'licence.expired'],
    ['for motorcycles', { class: 'D' as const }, 'licence.class'],
    ['issued after it', { firstIssuedOn: day('2026-11-21') }, 'licence.first-issued'],
    [
      'on probation for the motorway',
      { firstIssuedOn: day('2026-01-10') },
      'licence.probation-alone',
    ],
  ])('is refused %s', (_what, changes, code) => {
    const licence = { ...A_LICENCE, ...changes }
    const kept = keepLicence(aBookedDrive(car), { ...seen, licence }, car, OFFSET)
    expect(kept).toMatchObject({ ok: false, code })
  })

  it('on probation will do in town, or with somebody beside the driver', () => {
    const licence = { ...A_LICENCE, firstIssuedOn: day('2026-01-10') }
    const town = aBookedDrive(car, { route: 'town' })
    expect(keepLicence(town, { ...seen, licence }, car, OFFSET).ok).toBe(true)
    const beside = { ...seen, licence, isAccompanied: true }
    expect(keepLicence(aBookedDrive(car), beside, car, OFFSET).ok).toBe(true)
  })

  it('of another driver takes the signature away', () => {
    const ready = aReadyDrive(car)
    expect(unwrap(keepLicence(ready, seen, car, OFFSET)).signedOnPaper).toBeDefined()
    const other = { ...seen, driver: '王太太' }
    expect(unwrap(keepLicence(ready, other, car, OFFSET)).signedOnPaper).toBeUndefined()
  })
})

describe('the name under the agreement', () => {
  it('is kept with what was read', () => {
    const shown = { content, hash: fingerprintOf(content) }
    const signed = signTestDrive(aReadyDrive(car), { signature: { ...drawn, shown } })
    expect(unwrap(signed)).toMatchObject({ signature: { shown: { hash: shown.hash } } })
    expect(unwrap(signed).signedOnPaper).toBeUndefined()
  })

  it('is refused under words that are not those of its digits', () => {
    const shown = {
      content: { ...content, consent: '我什么都同意' },
      hash: fingerprintOf(content),
    }
    expect(signTestDrive(aReadyDrive(car), { signature: { ...drawn, shown } })).toMatchObject({
      code: 'signature.not-as-shown',
    })
  })

  it('waits for the licence', () => {
    expect(signTestDrive(aBookedDrive(car), { signature: drawn })).toMatchObject({
      code: 'test-drive.licence-empty',
    })
  })
})
