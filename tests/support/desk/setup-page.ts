import type { Page } from '@playwright/test'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { Fields } from './fields.ts'

/** A shop as it introduces itself. */
export interface ShopToOpen {
  readonly name: string
  readonly address?: string | undefined
  readonly phone?: string | undefined
  readonly creditCode?: string | undefined
  readonly bank?: string | undefined
  readonly account?: string | undefined
  readonly currency: Currency
  readonly paperLocale: DocumentLocale
  readonly staff: Readonly<Record<'advisor' | 'technician' | 'inspector' | 'cashier', string>>
}

/** The first page of a new profile. */
export class SetupPage {
  readonly #fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.#fields = new Fields(page)
  }

  /** Fills the page in, ready to be saved. */
  async fill(shop: ShopToOpen): Promise<void> {
    const fields = this.#fields
    await this.#page.getByTestId('setup').waitFor()
    await fields.type('shop-name', shop.name)
    await fields.type('shop-address', shop.address)
    await fields.type('shop-phone', shop.phone)
    await fields.type('shop-credit-code', shop.creditCode)
    await fields.type('shop-bank', shop.bank)
    await fields.type('shop-account', shop.account)
    await fields.select('shop-currency', shop.currency)
    await fields.select('shop-locale', shop.paperLocale)
    for (const [place, name] of Object.entries(shop.staff))
      await fields.type(`staff-${place}`, name)
  }

  /** Opens the shop; the desk stands afterwards. */
  async open(): Promise<void> {
    await this.#fields.press('setup-save')
    await this.#page.getByTestId('search').waitFor()
  }
}
