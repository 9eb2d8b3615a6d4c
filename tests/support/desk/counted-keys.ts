import { expect, type Page } from '@playwright/test'

/** Somebody who works by keys alone, every press counted; only free text is typed uncounted. */
export class CountedKeys {
  readonly presses: string[] = []
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** From now on a hand on the mouse is noticed. */
  async watchMouse(): Promise<void> {
    await this.#page.evaluate(() => {
      const noticed = globalThis as typeof globalThis & { pointerPresses?: number }
      noticed.pointerPresses = 0
      window.addEventListener('pointerdown', () => {
        noticed.pointerPresses = (noticed.pointerPresses ?? 0) + 1
      })
    })
  }

  /** How often the mouse was pressed since it is watched. */
  mousePresses(): Promise<number> {
    return this.#page.evaluate(
      () => (globalThis as typeof globalThis & { pointerPresses?: number }).pointerPresses ?? -1,
    )
  }

  /** One press: a letter, a Tab, a key with its modifiers. */
  async press(key: string): Promise<void> {
    this.presses.push(key)
    await this.#page.keyboard.press(key)
  }

  /** Free text: a name, a plate, a figure read off, the customer's words. */
  async write(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** Free text into the field that is reached by Tab, however many it takes; each one counts. */
  async writeInto(name: string, text: string): Promise<void> {
    await this.tabTo(name)
    await this.write(text)
  }

  /** Goes on by Tab until the cursor is in a field; a choice is known by its test id. */
  async tabTo(name: string): Promise<void> {
    const isThere = (): Promise<boolean> =>
      this.#page.evaluate(
        (wanted) =>
          document.activeElement?.matches(
            `[name="${wanted}"], [data-testid="${wanted}"], [data-testid="${wanted}"] *`,
          ) === true,
        name,
      )
    for (let tabs = 0; !(await isThere()); tabs += 1) {
      expect(tabs, `${name} is reached by Tab`).toBeLessThan(12)
      await this.press('Tab')
    }
  }

  get told(): string {
    return `${this.presses.length} key presses: ${this.presses.join(' ')}`
  }
}
