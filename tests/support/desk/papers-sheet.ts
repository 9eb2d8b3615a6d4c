import { expect, type Locator, type Page } from '@playwright/test'
import type { DocumentLocale, PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { Fields } from './fields.ts'

/** A paper on screen. */
export interface ShownPaper {
  readonly number: string
  readonly pages: number
}

/** The papers of a visit. */
export class PapersSheet {
  readonly fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  row(kind: PaperKind): Locator {
    return this.#page.getByTestId(`paper-${kind}`)
  }

  /** How far a paper is: issued, possible, not-yet. */
  async stateOf(kind: PaperKind): Promise<string | null> {
    return this.row(kind).getAttribute('data-state')
  }

  /** Looks at a paper and waits until it is drawn. */
  async look(kind: PaperKind): Promise<Locator> {
    await this.row(kind).click()
    const shown = this.#page.locator(`[data-testid="paper-shown"][data-kind="${kind}"]`)
    await shown.waitFor()
    return shown
  }

  /** Gives a paper its number, unless it has one, in the language asked for. */
  async issue(kind: PaperKind, locale: DocumentLocale): Promise<ShownPaper> {
    await this.look(kind)
    if ((await this.stateOf(kind)) !== 'issued') {
      await this.fields.select('paper-locale', locale)
      await this.fields.press('paper-issue')
      await expect(this.row(kind)).toHaveAttribute('data-state', 'issued')
    }
    return this.shown(kind)
  }

  /** The number and pages of the issued paper on screen. */
  async shown(kind: PaperKind): Promise<ShownPaper> {
    const shown = this.#page.locator(
      `[data-testid="paper-shown"][data-kind="${kind}"][data-number]:not([data-number=""])`,
    )
    await shown.waitFor()
    const [number, pages] = await Promise.all([
      shown.getAttribute('data-number'),
      shown.getAttribute('data-pages'),
    ])
    return { number: number ?? '', pages: Number(pages) }
  }

  /** Waits until the pages themselves are painted. */
  async painted(): Promise<void> {
    await this.#page.locator('[data-testid="paper-shown"] canvas').first().waitFor()
  }

  async save(): Promise<void> {
    await this.fields.press('paper-save')
  }
}
