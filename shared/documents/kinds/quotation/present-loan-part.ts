import type { Instalment } from '#shared/domain/sales/finance/compute-instalments.ts'
import { summarizeLoan } from '#shared/domain/sales/finance/summarize-loan.ts'
import { financeTermsOf } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { sum } from '#shared/kernel/money.ts'
import { formatRate } from '#shared/kernel/rate.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import { sayMonthly } from '../../present/present-monthly.ts'
import { createWording } from '../../wording.ts'
import type { QuotationInput } from './present.ts'

/** What the loan of a quotation costs, and its plan year by year. */
export interface LoanPart {
  readonly heading: string
  readonly fields: FieldGrid
  readonly years: LineTable
}

const A_YEAR = 12

/** Words the loan; undefined where the car is paid at once. */
export function presentLoanPart(input: QuotationInput): LoanPart | undefined {
  const { say, amount, money } = createWording(input)
  const { finance } = input.quotation
  const loan = summarizeLoan(financeTermsOf(input.quotation))
  if (finance === undefined || loan === undefined) return undefined
  const field = (label: string, value: string, isStrong = false) => ({ label, value, isStrong })
  return {
    heading: say('paper.quotation-loan'),
    fields: {
      columns: 2,
      rows: [
        [
          field(say('quotation.lender'), finance.lender),
          field(say('quotation.method'), say(`quotation.method.${finance.method}`)),
        ],
        [
          field(say('quotation.downPayment'), money(finance.downPayment)),
          field(say('paper.quotation-principal'), money(loan.principal)),
        ],
        [
          field(say('quotation.months'), String(finance.months)),
          field(say('quotation.yearlyRate'), formatRate(finance.yearlyRate)),
        ],
        [
          field(say('quotation.balloon'), money(finance.balloon)),
          field(say('quotation.fee'), money(finance.fee)),
        ],
        [
          field(say('paper.quotation-interest'), money(loan.interest)),
          field(say('paper.quotation-true-rate'), formatRate(loan.trueYearlyRate), true),
        ],
        [
          {
            label: say('paper.quotation-monthly'),
            value: sayMonthly(say, loan, input.shop.currency),
            isStrong: true,
            span: 2,
          },
        ],
      ],
    },
    years: {
      head: [
        say('paper.quotation-plan-year'),
        say('quotation.instalment.payment'),
        say('quotation.instalment.principal'),
        say('quotation.instalment.interest'),
        say('paper.quotation-plan-left'),
      ],
      lines: yearsOf(loan.plan).map((months, index) => ({
        cells: [
          say('paper.quotation-plan-months', {
            from: String(index * A_YEAR + 1),
            to: String(index * A_YEAR + months.length),
          }),
          amount(sum(months.map(({ payment }) => payment))),
          amount(sum(months.map(({ principal }) => principal))),
          amount(sum(months.map(({ interest }) => interest))),
          amount(months.at(-1)?.left ?? loan.principal),
        ],
      })),
    },
  }
}

const yearsOf = (plan: readonly Instalment[]): Instalment[][] =>
  Array.from({ length: Math.ceil(plan.length / A_YEAR) }, (_unused, year) =>
    plan.slice(year * A_YEAR, (year + 1) * A_YEAR),
  )
