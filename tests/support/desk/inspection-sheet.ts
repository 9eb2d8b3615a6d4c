import { expect, type Page } from '@playwright/test'
import { Fields } from './fields.ts'

/** The final inspection. */
export class InspectionSheet {
  readonly fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  /** Answers every item with yes, with the drive and who answers for it. */
  async fillPass({
    roadTestKm,
    inspector,
  }: {
    roadTestKm?: number
    inspector: string
  }): Promise<void> {
    const { fields } = this
    await fields.button('inspection-pass-rest').click()
    const open = this.#page.locator('[data-answer="not-checked"]')
    await expect(open).toHaveCount(0)
    await fields.typeFigure('inspection-road-km', roadTestKm)
    await fields.selectNamed('inspection-inspector', inspector)
  }

  /** Answers one item, counted from 0, with no, and says why the car goes back. */
  async fail(index: number, note: string): Promise<void> {
    await this.fields.choose(`inspection-item-${index}`, 'fail')
    await this.fields.type('inspection-note', note)
  }

  async save(): Promise<void> {
    await this.fields.press('inspection-save')
  }
}
