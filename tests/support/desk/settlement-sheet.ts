import { expect, type Page } from '@playwright/test'
import type { PaymentMethod } from '#shared/domain/settlement/bill.ts'
import { formatEditableAmount } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import { Fields, readAmount } from './fields.ts'

const typed = (minorUnits: number): string => formatEditableAmount(money(minorUnits), 'CNY')

/** What the cashier writes. */
export interface BillToWrite extends Omit<VisitFile['settlement'], 'deliveredAt' | 'roadTestKm'> {
  readonly mileageOutKm: number
  readonly cashier: string
}

/** The figures of a bill on screen: minor units, and the sum in words. */
export interface ShownTotals {
  readonly labour: number
  readonly parts: number
  readonly charges: number
  readonly discount: number
  readonly rounding: number
  readonly due: number
  readonly paid: number
  readonly inWords: string
}

/** A warranty on screen. */
export interface ShownWarranty {
  readonly job: string
  readonly days: number
  readonly km: number
  readonly untilOn: string
  readonly untilKm: number
}

const FIGURES = ['labour', 'parts', 'charges', 'discount', 'rounding', 'due', 'paid'] as const

/** The bill, and handing the car back. */
export class SettlementSheet {
  readonly fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  /** Writes everything the cashier adds, payments last. */
  async fill(bill: BillToWrite): Promise<void> {
    const { fields } = this
    await this.#page.getByTestId('settlement-sheet').waitFor()
    if (bill.discount !== undefined) await fields.typeFigure('bill-discount', typed(bill.discount))
    if (bill.rounding !== undefined) await fields.typeFigure('bill-rounding', typed(bill.rounding))
    await fields.typeFigure('bill-mileage-out', bill.mileageOutKm)
    await fields.choose('bill-old-parts', bill.oldParts)
    await fields.selectNamed('settlement-cashier', bill.cashier)
    for (const payment of bill.payments) await this.pay(payment.method, payment.amount)
  }

  /** Takes one payment, minor units. */
  async pay(method: PaymentMethod, amount: number): Promise<void> {
    const { fields } = this
    const payments = this.#page.getByTestId('payment')
    const before = await payments.count()
    await fields.choose('payment-method', method)
    await fields.typeFigure('payment-amount', typed(amount))
    await fields.press('payment-add')
    await expect(payments).toHaveCount(before + 1)
  }

  /** Issues the bill; its number stands there afterwards. */
  async issue(): Promise<void> {
    await this.fields.press('settlement-issue')
    await this.#page.getByTestId('settlement-issued').waitFor()
  }

  /** Goes through the points at the car, all done, and hands it over. */
  async deliver(): Promise<void> {
    await this.fields.press('delivery-all-done')
    await this.fields.press('delivery-save')
    await this.#page.getByTestId('delivered').waitFor()
  }

  async totals(): Promise<ShownTotals> {
    const amounts = await Promise.all(
      FIGURES.map(async (name) => [
        name,
        await readAmount(this.#page.getByTestId(`total-${name}`)),
      ]),
    )
    const figures = Object.fromEntries(amounts) as Omit<ShownTotals, 'inWords'>
    // The screen tells what is put on account apart from what was received; both pay the bill.
    const onAccount = this.#page.getByTestId('total-on-account')
    const owed = (await onAccount.count()) === 0 ? 0 : await readAmount(onAccount)
    const inWords = (await this.#page.getByTestId('total-in-words').textContent())?.trim() ?? ''
    return { ...figures, paid: figures.paid + owed, inWords }
  }

  warranties(): Promise<ShownWarranty[]> {
    return this.#page.getByTestId('warranty').evaluateAll((rows) =>
      rows.map((row) => {
        const { job = '', days, km, untilOn = '', untilKm } = (row as HTMLElement).dataset
        return { job, days: Number(days), km: Number(km), untilOn, untilKm: Number(untilKm) }
      }),
    )
  }
}
