import type { Locator, Page } from '@playwright/test'
import { SLIDE_KINDS, type SlideKind } from '#shared/domain/wall/slide.ts'

/** The desk's page of the wall's slides. */
export class WallSlides {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get rows(): Locator {
    return this.page.getByTestId('slide-row')
  }

  get form(): Locator {
    return this.page.getByTestId('slide-form')
  }

  /** Goes there as a person does: from the settings. */
  async open(): Promise<void> {
    await this.page.getByTestId('open-wall').click()
    await this.page.getByTestId('wall-page').waitFor()
  }

  /** Begins a slide of a kind by keys. */
  async begin(kind: SlideKind): Promise<void> {
    await this.page.keyboard.press('F2')
    await this.page.getByTestId('slide-new').waitFor()
    await this.page.keyboard.press(String(SLIDE_KINDS.indexOf(kind) + 1))
    await this.page.keyboard.press('Enter')
    await this.form.waitFor()
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
    await this.form.waitFor({ state: 'detached' })
  }
}
