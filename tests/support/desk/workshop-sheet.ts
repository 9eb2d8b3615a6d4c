import { expect, type Page } from '@playwright/test'
import { Fields } from './fields.ts'

/** Who works on the car, and what is done. */
export class WorkshopSheet {
  readonly #fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.#fields = new Fields(page)
  }

  /** Gives the car to a technician, by name, and to the first bay. */
  async dispatch(technician: string): Promise<void> {
    const byName = this.#fields
      .button('dispatch-technician')
      .locator(`[data-name=${JSON.stringify(technician)}]`)
    await byName.click()
    const bay = this.#fields.button('dispatch-bay').locator('[data-value]').first()
    if ((await bay.count()) > 0) await bay.click()
    await this.#fields.press('dispatch-save')
    await expect(byName).toHaveAttribute('aria-checked', 'true')
  }

  async start(): Promise<void> {
    await this.#fields.press('workshop-start')
    await this.#fields.button('workshop-to-inspection').waitFor()
  }

  /** Answers every check point, with a plausible value where one is wanted. */
  async answerCheckPoints(): Promise<void> {
    const values = this.#page.locator('[name^="step-value-"]')
    for (let index = 0; index < (await values.count()); index += 1) {
      await values.nth(index).fill('110')
      await values.nth(index).press('Enter')
    }
    const steps = this.#page.locator('[data-testid^="step-"]')
    for (let index = 0; index < (await steps.count()); index += 1) {
      if (!(await steps.nth(index).isChecked())) await steps.nth(index).click()
      await expect(steps.nth(index)).toBeChecked()
    }
  }

  /** Ticks every agreed job, its check points first. */
  async finishAll(): Promise<void> {
    await this.answerCheckPoints()
    const ticks = this.#page.locator('[data-testid^="job-done-"]')
    for (let index = 0; index < (await ticks.count()); index += 1) {
      if (!(await ticks.nth(index).isChecked())) await ticks.nth(index).click()
      await expect(ticks.nth(index)).toBeChecked()
    }
  }

  /** A colleague looks at each job whose category asks for one; whoever is proposed. */
  async lookedAtByColleague(): Promise<void> {
    const asked = this.#page.locator('[data-testid^="job-mutual-"]')
    while ((await asked.count()) > 0) {
      const left = await asked.count()
      await asked.first().click()
      await this.#fields.press('who-save')
      await expect(asked).toHaveCount(left - 1)
    }
  }

  async sendToInspection(): Promise<void> {
    await this.#fields.press('workshop-to-inspection')
  }
}
