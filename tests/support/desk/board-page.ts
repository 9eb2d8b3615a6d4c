import type { Locator, Page } from '@playwright/test'

/** The board of today's cars. */
export class BoardPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get cards(): Locator {
    return this.#page.getByTestId('board-card')
  }

  column(step: string): Locator {
    return this.#page.getByTestId(`board-column-${step}`)
  }
}
