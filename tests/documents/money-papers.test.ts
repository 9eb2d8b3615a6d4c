import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { SETTLEMENT_SUBJECT } from '#shared/domain/settlement/settlement-subject.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { SUBJECTS, withMoney } from '#tests/support/papers/money-visit.ts'
import { pdfPages } from '#tests/support/papers/pdf-pages.ts'
import {
  ofVisit,
  type PrintedPaper,
  type PrintOptions,
  printPaper,
} from '#tests/support/papers/print-paper.ts'

type Kind = 'deposit-receipt' | 'payment-receipt' | 'credit-note'

const print = (kind: Kind, subjectId: string, options: PrintOptions = {}): Promise<PrintedPaper> =>
  printPaper(kind, 'brake-pads', {
    ...options,
    change: (input) => ({ ...ofVisit(withMoney)(input), subjectId }),
  })

const PAPERS = [
  ['deposit-receipt', SUBJECTS.deposit],
  ['payment-receipt', SUBJECTS.receipt],
  ['payment-receipt', SETTLEMENT_SUBJECT],
  ['credit-note', SUBJECTS.credit],
] as const

describe.each(PAPERS)('the %s about %s', (kind, subject) => {
  it.each(formatsOf(kind))('is whole on %s in three languages, on one sheet', async (format) => {
    for (const locale of DOCUMENT_LOCALES) {
      const paper = await print(kind, subject, { locale, format })
      await expectWhole(paper)
      if (format !== 'continuous-third' || kind !== 'credit-note') expect(paper.pages).toBe(1)
      expect(paper.text[0]).toContain(paper.input.number)
    }
  })
})

describe('a receipt', () => {
  it('lies on A5, half of an A4 sheet, in the type of A4', async () => {
    const { bytes, definition } = await print('deposit-receipt', SUBJECTS.deposit, { format: 'a5' })
    const [page] = await pdfPages(bytes)
    expect(page?.width).toBeCloseTo(595.28, 0)
    expect(page?.height).toBeCloseTo(419.53, 0)
    expect(definition.defaultStyle?.fontSize).toBe(8.5)
  })

  it('for a deposit says how much in capitals, for which car, and what becomes of it', async () => {
    const { text } = await print('deposit-receipt', SUBJECTS.deposit)
    const page = text.join('')
    for (const words of [
      '今收到定金',
      '人民币贰佰元整',
      '微信',
      '京N8K3F2',
      '结算时抵作维修费',
      '订前轮轴承',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('for what was on account says what is still owed', async () => {
    const page = (await print('payment-receipt', SUBJECTS.receipt)).text.join('')
    // 1376.00 less 200.00 deposit, 100.00 cash, 50.00 taken off the account, 500.00 now.
    for (const words of ['收款前挂账', '¥1,026.00', '人民币伍佰元整', '收款后尚欠', '¥526.00']) {
      expect(page).toContain(words)
    }
  })

  it('for the bill leaves out what was put on account', async () => {
    const page = (await print('payment-receipt', SETTLEMENT_SUBJECT)).text.join('')
    expect(page).toContain('人民币壹佰元整')
    expect(page).not.toContain('挂账')
  })
})

describe('a credit note', () => {
  it('has every amount below zero, in capitals too, and who allowed it', async () => {
    const page = (await print('credit-note', SUBJECTS.credit)).text.join('')
    for (const words of [
      '−80.00',
      '人民币负捌拾元整',
      '退还客户：现金',
      '−¥30.00',
      '冲减挂账',
      '−¥50.00',
      '批准人：',
      'JS-20261120-007',
    ]) {
      expect(page).toContain(words)
    }
  })
})

it('the settlement list shows the deposit as paid', async () => {
  const { text } = await printPaper('settlement', 'brake-pads', { change: ofVisit(withMoney) })
  expect(text.join('')).toContain('定金抵扣200.00')
})
