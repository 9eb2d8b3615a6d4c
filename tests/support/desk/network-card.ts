import { expect, type Locator, type Page } from '@playwright/test'
import { freePort } from '#tests/support/network/free-port.ts'
import { Fields } from './fields.ts'

/** The card of the settings for screens on the network. */
export class NetworkCard {
  readonly #page: Page
  readonly fields: Fields

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  /** Opens the door for this computer alone and gives its address. */
  async openHere(): Promise<string> {
    const port = await freePort()
    await this.fields.select('network-address', '127.0.0.1')
    await this.fields.type('network-port', String(port))
    await this.fields.press('network-open')
    await expect(this.state).toHaveAttribute('data-state', 'on')
    return `http://127.0.0.1:${port}`
  }

  /** Offers a code and reads it. */
  async offerCode(): Promise<string> {
    await this.#page.keyboard.press('F7')
    const digits = this.#page.getByTestId('network-digits')
    await digits.waitFor()
    return (await digits.textContent()) ?? ''
  }

  get state(): Locator {
    return this.#page.getByTestId('network-state')
  }

  get problem(): Locator {
    return this.#page.getByTestId('network-problem')
  }

  get screens(): Locator {
    return this.#page.getByTestId('network-screen')
  }
}
