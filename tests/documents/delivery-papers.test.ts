import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { printDeliveryList, printPreDeliverySheet } from '#tests/support/papers/delivery-papers.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'

const ticksIn = (definition: unknown): number =>
  JSON.stringify(definition).split('"x2":6.8').length - 1

describe('the sheet of the inspection before delivery', () => {
  it('says what was found, who passed it, and that the car may go', async () => {
    const { text, definition } = await printPreDeliverySheet()
    for (const words of [
      'PD-20261120-001',
      'LGXC16AF6P0000002',
      '车架号、铭牌与合格证一致',
      '动力电池与高压线束',
      '修前：右后门划痕3cm。吴海涛2026-11-2012:00复查合格',
      '全部项目合格，可以交车。',
      '12km',
    ]) {
      expect(text).toContain(words)
    }
    expect(ticksIn(definition)).toBe(22)
  })

  it('is a sheet to be ticked by hand while nobody has looked', async () => {
    const { text, definition } = await printPreDeliverySheet({
      change: (input) => {
        const { preDelivery: _none, ...sale } = input.sale
        return { ...input, sale, isCharged: false }
      },
    })
    expect(ticksIn(definition)).toBe(0)
    expect(text).not.toContain('动力电池')
    expect(text).not.toContain('可以交车')
  })

  it.each(
    formatsOf('pre-delivery-sheet').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(await printPreDeliverySheet({ format, locale }))
  })
})

describe('the delivery list', () => {
  it('says what was handed over, what is still to come and which rights run until when', async () => {
    const { text, pages } = await printDeliveryList()
    for (const words of [
      'JF-20261120-001',
      '合格证',
      '三包凭证',
      '全车脚垫1次—',
      '首次保养—1次',
      '包修期2029-11-2060,000km',
      '三包有效期2028-11-2050,000km',
      '2027-01-193,000km',
      '2026-11-27—',
      '2027-05-20或10,000km，以先到者为准',
      '4/8、82%',
      '2把',
      '2026-11-2014:50',
      'f65d25b50350b0e9',
    ]) {
      expect(text).toContain(words)
    }
    expect(pages).toBe(1)
  })

  it('promises no 三包 to a company, nor with a used car', async () => {
    const company = await printDeliveryList({
      change: (input) => ({ ...input, customer: { ...input.customer, kind: 'company' } }),
    })
    expect(company.text).toContain('单位购车不适用家用汽车三包')
    expect(company.text).not.toContain('包修期')
    const used = await printDeliveryList({
      change: (input) => ({ ...input, car: { ...input.car, kind: 'used' } }),
    })
    expect(used.text).toContain('机动车登记证书')
    expect(used.text).not.toContain('一致性证书')
  })

  it.each(
    formatsOf('delivery-list').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(await printDeliveryList({ format, locale }))
  })
})
