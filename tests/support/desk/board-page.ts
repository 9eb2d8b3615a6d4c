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

  /** Opens the visit of a card, counted from 0. */
  async open(index: number): Promise<void> {
    await this.cards.nth(index).focus()
    await this.#page.keyboard.press('Enter')
    await this.#page.getByTestId('visit').waitFor()
  }

  /** Opens the first car that stands at a step. */
  async openFirstOf(step: string): Promise<void> {
    await this.column(step).getByTestId('board-card').first().focus()
    await this.#page.keyboard.press('Enter')
    await this.#page.getByTestId('visit').waitFor()
  }

  column(step: string): Locator {
    return this.#page.getByTestId(`board-column-${step}`)
  }
}
