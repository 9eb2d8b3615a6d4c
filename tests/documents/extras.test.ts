import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import {
  printConfirmation,
  withContract,
  withLending,
} from '#tests/support/papers/extras-papers.ts'
import { printPaper } from '#tests/support/papers/print-paper.ts'

describe('the service contract', () => {
  it('says of each work what it does, risks, takes and costs, and what the shop will not do', async () => {
    const { text } = await printPaper('service-contract', 'brake-pads', {
      change: withContract(true),
    })
    const page = text.join('')
    for (const words of [
      '美容装饰服务合同',
      '全车贴隔热膜',
      '前风挡可见光透射比不低于70%',
      '膜色越深夜间视线越差',
      '6.00',
      '不承接危及行车安全或违法的改装',
      '前风挡透光72%',
      '2026-11-2009:24',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('carries the drawn signature only once it is signed', async () => {
    const signed = await printPaper('service-contract', 'brake-pads', {
      change: withContract(true),
    })
    const open = await printPaper('service-contract', 'brake-pads', {
      change: withContract(false),
    })
    const hasInk = (paper: typeof signed): boolean =>
      JSON.stringify(paper.definition.content).includes('<svg')
    expect([hasInk(signed), hasInk(open)]).toEqual([true, false])
  })

  it.each(
    formatsOf('service-contract').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(
      await printPaper('service-contract', 'brake-pads', {
        locale,
        format,
        change: withContract(true),
      }),
    )
  })
})

describe('the loan agreement', () => {
  it('names car, driver, licence, odometer, fuel and due time; the way back is left to be filled', async () => {
    const { text } = await printPaper('loan-agreement', 'brake-pads', {
      change: withLending(false),
    })
    const page = text.join('')
    for (const words of [
      '京A5T6Y7',
      '110108198001011234',
      'C1',
      '20,010km',
      '6/8',
      '2026-11-2218:00',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('133km')
  })

  it('says what was driven once the car is back', async () => {
    const { text } = await printPaper('loan-agreement', 'brake-pads', { change: withLending(true) })
    expect(text.join('')).toContain('133km')
  })

  it.each(
    formatsOf('loan-agreement').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(
      await printPaper('loan-agreement', 'brake-pads', {
        locale,
        format,
        change: withLending(false),
      }),
    )
  })
})

describe('the confirmation of an appointment', () => {
  it('says when, with what car and for what, what it may cost, and what to bring', async () => {
    const { text } = await printConfirmation()
    for (const words of [
      '2026-11-2010:00',
      '京N8K3F2',
      '四轮定位',
      '180.00',
      '以到店检查后客户签认的估价单为准',
      '请带行驶证',
      '客户自己开来',
    ]) {
      expect(text.join('')).toContain(words)
    }
  })

  it('names the address the car is fetched from, and no prices where no job is named', async () => {
    const { text } = await printConfirmation({
      change: { jobs: [], pickUp: { address: '回龙观西大街 8 号' } },
    })
    expect(text.join('')).toContain('上门取送：回龙观西大街8号')
    expect(text.join('')).not.toContain('参考价')
  })

  it.each(
    formatsOf('appointment-confirmation').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(await printConfirmation({ locale, format }))
  })
})
