import { expect, type Locator, type Page } from '@playwright/test'
import { formatEditableAmount } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import type { VisitFile, VisitFileJob } from '#shared/visit-file/visit-file-schema.ts'
import { Fields, readAmount } from './fields.ts'

/** Minor units as a person types them. */
const typed = (minorUnits: number): string => formatEditableAmount(money(minorUnits), 'CNY')

export type ChargeToAdd = NonNullable<VisitFile['charges']>[number]
export type DecisionToWrite = VisitFileJob['decision']

/** Jobs, charges and the customer's answers. */
export class EstimateSheet {
  readonly fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  /** The line of a job, counted from 0. */
  job(index: number): Locator {
    return this.#page.getByTestId(`job-row-${index}`)
  }

  /** Writes a job that is not on the price list. Gives its place, counted from 0. */
  async addJob(job: VisitFileJob): Promise<void> {
    const { fields } = this
    const rows = this.#page.locator('[data-testid^="job-row-"]')
    await this.#page.getByTestId('estimate-sheet').waitFor()
    const before = await rows.count()
    await fields.press('job-add')
    await fields.type('catalogue-search', job.name)
    await fields.press('catalogue-free')
    await fields.press('catalogue-add')
    await this.#page.getByTestId('job-editor').waitFor()
    await this.#fillJob(job)
    await fields.press('job-save')
    await expect(this.#page.getByTestId('job-editor')).toHaveCount(0)
    await expect(rows).toHaveCount(before + 1)
  }

  async #fillJob(job: VisitFileJob): Promise<void> {
    const { fields } = this
    await fields.type('job-name', job.name)
    await fields.select('job-category', job.category)
    if (job.labour !== undefined) {
      await fields.typeFigure('job-hours', job.labour.hours)
      await fields.typeFigure('job-rate', typed(job.labour.rate))
    }
    await fields.type('job-reason', job.reason)
    for (const [index, part] of (job.parts ?? []).entries()) {
      await fields.press('part-add')
      await fields.type(`part-name-${index}`, part.name)
      await fields.type(`part-number-${index}`, part.number)
      await fields.type(`part-brand-${index}`, part.brand)
      await fields.select(`part-class-${index}`, part.class)
      await fields.typeFigure(`part-quantity-${index}`, part.quantity)
      await fields.field(`part-unit-${index}`).fill(part.unit)
      // The price of what the customer brought is nothing, and cannot be typed.
      if (part.class !== 'customer-supplied') {
        await fields.typeFigure(`part-price-${index}`, typed(part.price))
      }
    }
  }

  async addCharge(charge: ChargeToAdd): Promise<void> {
    const { fields } = this
    const rows = this.#page.locator('[data-testid^="charge-row-"]')
    const before = await rows.count()
    await fields.press('charge-add')
    await fields.select('charge-kind', charge.kind)
    await fields.type('charge-name', charge.name)
    await fields.typeFigure('charge-amount', typed(charge.amount))
    await fields.press('charge-save')
    await expect(this.#page.getByTestId('charge-editor')).toHaveCount(0)
    await expect(rows).toHaveCount(before + 1)
  }

  async setCeiling(minorUnits: number | undefined): Promise<void> {
    if (minorUnits !== undefined)
      await this.fields.typeFigure('estimate-ceiling', typed(minorUnits))
  }

  /** Writes down what the customer said about one job, told by phone, message or in person. */
  async decide(index: number, decision: DecisionToWrite, defaultReason: string): Promise<void> {
    const { fields } = this
    await this.job(index).click()
    await fields.press(decision.answer === 'approved' ? 'approve' : 'decline')
    await fields.choose('approval-method', decision.method)
    if (decision.answer === 'declined') {
      await fields.type('approval-reason', decision.reason?.trim() || defaultReason)
      await fields.typeFigure('approval-offer-again-on', decision.offerAgainOn)
    }
    await fields.press('approval-save')
    await this.expectDecision(index, decision.answer)
  }

  /** Takes an answer back. */
  async withdraw(index: number): Promise<void> {
    await this.job(index).click()
    await this.fields.press('withdraw')
    await this.expectDecision(index, 'pending')
  }

  async expectDecision(index: number, state: 'approved' | 'declined' | 'pending'): Promise<void> {
    await expect(this.job(index)).toHaveAttribute('data-state', state)
  }

  /** The whole estimate, minor units. */
  total(): Promise<number> {
    return readAmount(this.#page.getByTestId('estimate-total'))
  }
}
