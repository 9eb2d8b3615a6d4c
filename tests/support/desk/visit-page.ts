import { expect, type Page } from '@playwright/test'
import type { VisitSheet } from '#renderer/navigation/route.ts'
import { ComparisonSheet } from './comparison-sheet.ts'
import { EstimateSheet } from './estimate-sheet.ts'
import { Fields } from './fields.ts'
import { InspectionSheet } from './inspection-sheet.ts'
import { PapersSheet } from './papers-sheet.ts'
import { SettlementSheet } from './settlement-sheet.ts'
import { WorkshopSheet } from './workshop-sheet.ts'

/** One visit on the desk. */
export class VisitPage {
  readonly #page: Page
  readonly #fields: Fields
  readonly estimate: EstimateSheet
  readonly workshop: WorkshopSheet
  readonly comparison: ComparisonSheet
  readonly inspection: InspectionSheet
  readonly settlement: SettlementSheet
  readonly papers: PapersSheet

  constructor(page: Page) {
    this.#page = page
    this.#fields = new Fields(page)
    this.estimate = new EstimateSheet(page)
    this.workshop = new WorkshopSheet(page)
    this.comparison = new ComparisonSheet(page)
    this.inspection = new InspectionSheet(page)
    this.settlement = new SettlementSheet(page)
    this.papers = new PapersSheet(page)
  }

  async open(sheet: VisitSheet): Promise<void> {
    await this.#fields.press(`sheet-${sheet}`)
    await this.#page.locator(`[data-testid="visit-sheet"][data-sheet="${sheet}"]`).waitFor()
    // Sheets are fetched when they are first gone to.
    await this.#page.getByTestId(`${sheet}-sheet`).waitFor()
  }

  /** Waits until the car stands at a step of the board. */
  async expectStep(step: string): Promise<void> {
    await expect(this.#page.getByTestId('visit')).toHaveAttribute('data-step', step)
  }

  /** Does the next thing the desk proposes (F10) and waits until it proposes something else. */
  async next(word: string): Promise<void> {
    const next = this.#fields.button('visit-next')
    await expect(next).toHaveAttribute('data-next', word)
    await next.click()
    await expect(this.#page.locator(`[data-testid="visit-next"][data-next="${word}"]`)).toHaveCount(
      0,
    )
  }

  /** What the desk proposes to do next. */
  async proposed(): Promise<string | null> {
    return this.#fields.button('visit-next').getAttribute('data-next')
  }

  /** Puts something in front of the customer (F8). */
  async show(what: 'estimate' | 'comparison' | 'bill'): Promise<void> {
    await this.#fields.press('visit-show')
    await this.#fields.press(`visit-show-${what}`)
  }
}
