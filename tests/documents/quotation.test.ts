import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { summarizeLoan } from '#shared/domain/sales/finance/summarize-loan.ts'
import { financeTermsOf } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import { formatRate } from '#shared/kernel/rate.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { QUOTED, TOTALS } from '#tests/support/papers/order-papers.ts'
import { printQuotation } from '#tests/support/papers/quotation-paper.ts'

describe('the quotation as a paper', () => {
  it('says what the car costs on the road, what that is made of, and how it is paid', async () => {
    const { text } = await printQuotation()
    for (const words of [
      'GB-20261120-002',
      '第2版',
      '比亚迪海豹06DM-i2026款80KM豪华型',
      '113,000.00',
      '−3,000.00',
      '赠送，价值¥680.00',
      formatAmount(TOTALS.total, 'CNY'),
      formatAmount(TOTALS.tradeIn, 'CNY'),
      formatAmount(TOTALS.financed, 'CNY'),
      formatAmount(TOTALS.due, 'CNY'),
      '新能源减征50%，最多减¥15,000.00',
      '有效期至2026-11-27',
      '不是销售合同',
      '没有其他收费',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('tells the loan as the law wants it: what it costs a month, in all, and truly a year', async () => {
    const loan = summarizeLoan(financeTermsOf(QUOTED))
    if (loan === undefined) throw new Error('the sample is not financed')
    const { text } = await printQuotation()
    for (const words of [
      '招商银行',
      `每月还¥${formatAmount(loan.monthly, 'CNY')}`,
      `¥${formatAmount(loan.interest, 'CNY')}`,
      formatRate(loan.trueYearlyRate),
      '第1–12期',
      '第25–36期',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('says nothing of a loan to whoever pays at once, and nothing of tax without an invoice day', async () => {
    const { finance: _finance, invoiceOn: _day, ...cash } = QUOTED
    const { text } = await printQuotation({ quotation: cash })
    for (const words of ['贷款方案', '年化', '×10%']) expect(text).not.toContain(words)
  })

  it('never says what anything costs the shop', async () => {
    const { text } = await printQuotation({ quotation: { ...QUOTED, carCost: money(101_234_56) } })
    for (const cost of ['101,234.56', '1,150.00', '260.00']) expect(text).not.toContain(cost)
  })

  it('in Taiwan has no mainland tax', async () => {
    const { invoiceOn: _day, ...quotation } = QUOTED
    const { text } = await printQuotation({ quotation }, { locale: 'zh-TW' })
    expect(text).toContain('頭期款')
    expect(text).not.toContain('未稅價')
  })

  it.each(
    formatsOf('quotation').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(await printQuotation({}, { format, locale }))
  })
})
