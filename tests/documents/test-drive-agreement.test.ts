import { describe, expect, it } from 'vitest'
import { fingerprintOf, formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { AGREED, driveThatIs, printDriveAgreement } from '#tests/support/papers/drive-paper.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'

const CODE = formatFingerprint(fingerprintOf(AGREED)).replaceAll(' ', '')

describe('the test-drive agreement', () => {
  it('names driver, licence, car, route and the readings, and carries the code that was read', async () => {
    const { text, pages } = await printDriveAgreement({ drive: driveThatIs('back') })
    for (const words of [
      '试乘试驾协议书',
      'SJ-20261120-001',
      '440106198001011230',
      'C1',
      '2030-01-01',
      '粤A·D12345',
      '自动挡',
      '2026-11-2014:00–14:40',
      '市区＋高速',
      '4,210km',
      '4,232km',
      '本次22km',
      '饮酒、服用影响驾驶的药物',
      '罚款和记分由驾驶人承担',
      '交强险和商业险',
      CODE,
    ]) {
      expect(text).toContain(words)
    }
    expect(pages).toBe(1)
  })

  it('leaves the readings and the name free until there are any', async () => {
    const ready = await printDriveAgreement({ drive: driveThatIs('ready') })
    const signed = await printDriveAgreement({ drive: driveThatIs('signed') })
    const hasInk = ({ definition }: typeof ready): boolean =>
      JSON.stringify(definition.content).includes('<svg')
    expect([hasInk(ready), hasInk(signed)]).toEqual([false, true])
    expect(ready.text).not.toContain(CODE)
    expect(ready.text).not.toContain('4,210km')
  })

  it.each(
    formatsOf('test-drive-agreement').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    const drive = {
      ...driveThatIs('back'),
      isAccompanied: true,
      driver: 'Alexandra Montgomery-Whitfield 欧阳娜娜',
    }
    await expectWhole(await printDriveAgreement({ drive, locale, format }))
  })
})
