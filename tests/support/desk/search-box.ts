import type { Locator, Page } from '@playwright/test'

/** The one box in which everybody is found. */
export class SearchBox {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get rows(): Locator {
    return this.#page.getByTestId('search-rows').getByRole('option')
  }

  /** Types and waits for the answer to exactly this. */
  async find(text: string): Promise<Locator> {
    await this.#page.keyboard.press('Control+k')
    await this.#page.getByTestId('search').fill(text)
    await this.#page
      .locator(`[data-testid="search-rows"][data-text=${JSON.stringify(text)}]`)
      .waitFor()
    return this.rows
  }

  /** Goes to the best answer, by Enter. */
  async goTo(text: string): Promise<void> {
    await this.find(text)
    await this.#page.keyboard.press('Enter')
  }

  /** Receives whoever this is as somebody new: the row that is always last. */
  async receiveNew(text: string): Promise<void> {
    const rows = await this.find(text)
    await rows.last().click()
  }
}
