import { describe, expect, it } from 'vitest'
import { checkLicence, type Licence } from '#shared/domain/sales/test-drive/check-licence.ts'
import { day } from '#shared/kernel/day.ts'

const today = day('2026-11-27')

describe('a licence for a test drive', () => {
  it.each([
    [{ class: 'C1', validUntil: day('2026-11-27') }, true, true],
    [{ class: 'A2' }, false, true],
    [{ class: 'C2' }, true, true],
    [{ class: 'C1', validUntil: day('2026-11-26') }, true, 'licence.expired'],
    [{ class: 'C2' }, false, 'licence.automatic-only'],
    [{ class: 'D' }, true, 'licence.class'],
    [{ class: 'C5' }, true, 'licence.class'],
  ] as const satisfies readonly (readonly [Licence, boolean, true | string])[])(
    '%o, automatic: %s → %s',
    (licence, isAutomatic, answer) => {
      const checked = checkLicence(licence, { isAutomatic }, today)
      expect(checked.ok ? true : checked.code).toBe(answer)
    },
  )
})
