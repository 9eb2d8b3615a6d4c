import { expect, type Locator, type Page } from '@playwright/test'
import { Fields } from './fields.ts'

/** Who calls, what for, and when. */
export interface Call {
  readonly name: string
  readonly phone: string
  readonly plate: string
  readonly car: string
  readonly wanted: string
  /** What is typed into the price list to find a job. */
  readonly job?: string
  /** As it is typed: `1030`, `11-25 0900`. */
  readonly time: string
}

/** The calendar of appointments and its form. */
export class AppointmentsPage {
  readonly fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  get blocks(): Locator {
    return this.#page.getByTestId('appointment')
  }

  get panel(): Locator {
    return this.#page.getByTestId('appointment-panel')
  }

  /** The appointment of a car, by its plate without the dot. */
  of(plate: string): Locator {
    return this.#page.locator(`[data-testid="appointment"][data-plate="${plate}"]`)
  }

  /** The day that is shown, `2026-11-23`. */
  async shownDay(): Promise<string> {
    return (await this.#page.getByTestId('appointments-date').getAttribute('data-day')) ?? ''
  }

  /** Turns a page by the arrow keys, and waits for the day to be another. */
  async turn(to: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
    const before = await this.shownDay()
    await this.#page.keyboard.press(to)
    await expect(this.#page.getByTestId('appointments-date')).not.toHaveAttribute(
      'data-day',
      before,
    )
  }

  /** Books somebody new on the day that is shown, by keys and fields in the order of the call. */
  async book({ name, phone, plate, car, wanted, job, time }: Call): Promise<void> {
    const { fields } = this
    await this.#page.keyboard.press('n')
    await this.#page.getByTestId('appointment-form').waitFor()
    await fields.type('appointment-name', name)
    await fields.type('appointment-phone', phone)
    await fields.type('appointment-plate', plate)
    await fields.type('appointment-car', car)
    await fields.type('appointment-wanted', wanted)
    if (job !== undefined) {
      await this.#page.keyboard.press('F2')
      await fields.type('catalogue-search', job)
      await this.#page.keyboard.press('Enter')
      await this.#page.getByTestId('appointment-job').first().waitFor()
    }
    await fields.typeFigure('appointment-at', time)
    await this.#page.keyboard.press('Control+Enter')
    await this.#page.getByTestId('appointments').waitFor()
  }
}
