import { expect, type Locator, type Page } from '@playwright/test'

/** The technician's phone on its upload page. */
export class PhoneScreen {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Scans a QR code. */
  async scan(url: string): Promise<void> {
    await this.#page.goto(url)
    await expect(this.#page.getByTestId('phone-page')).not.toHaveAttribute('data-state', 'opening')
  }

  state(state: string): Locator {
    return this.#page.locator(`[data-testid="phone-page"][data-state="${state}"]`)
  }

  /** Names a part that the desk has not spoken of. */
  async namePart(part: string, position: string): Promise<void> {
    await this.#page.getByTestId('phone-new-part').click()
    await this.#page.locator('[name="phone-part"]').fill(part)
    await this.#page.locator('[name="phone-position"]').fill(position)
    await this.#page.getByTestId('phone-use').click()
  }

  async photograph(side: 'old' | 'new', path: string): Promise<void> {
    await this.#page.getByTestId(`phone-${side}`).setInputFiles(path)
  }

  async measure(value: string): Promise<void> {
    await this.#page.locator('[name="phone-measured"]').fill(value)
    await this.#page.getByTestId('phone-send-value').click()
  }

  /** What was sent so far, the newest first. */
  entries(state?: string): Locator {
    const entries = this.#page.getByTestId('phone-entry')
    return state === undefined
      ? entries
      : entries.and(this.#page.locator(`[data-state="${state}"]`))
  }

  get offline(): Locator {
    return this.#page.getByTestId('phone-offline')
  }
}
