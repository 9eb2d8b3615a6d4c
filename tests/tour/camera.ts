import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Takes the pictures of a tour, numbered by window in the order of the visit. */
export class Camera {
  readonly #folder: string
  readonly #taken = { desk: 0, counter: 0 }

  constructor(folder: string) {
    this.#folder = folder
  }

  /** `desk-03-estimate.png` */
  async take(window: 'desk' | 'counter', page: Page, what: string): Promise<void> {
    this.#taken[window] += 1
    const number = String(this.#taken[window]).padStart(2, '0')
    await this.#shoot(page, `${window}-${number}-${what}.png`)
  }

  takeLounge(page: Page): Promise<void> {
    return this.#shoot(page, 'lounge.png')
  }

  async #shoot(page: Page, file: string): Promise<void> {
    // Photos and pages that are still being decoded would be grey holes.
    await page.waitForFunction(
      () =>
        document.fonts.status === 'loaded' &&
        [...document.images].every((image) => image.complete) &&
        document.querySelector('[aria-busy="true"]') === null,
    )
    await page.screenshot({ path: join(this.#folder, file), animations: 'disabled' })
  }
}
