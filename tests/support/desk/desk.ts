import { expect, type Locator, type Page } from '@playwright/test'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { BoardPage } from './board-page.ts'
import { Fields } from './fields.ts'
import { ReceptionForm } from './reception-form.ts'
import { SearchBox } from './search-box.ts'
import { SetupPage } from './setup-page.ts'
import { VisitPage } from './visit-page.ts'

/** The places of the desk, as its navigation names them. */
export type Place = 'board' | 'appointments' | 'reception' | 'workshop' | 'cashier' | 'settings'

/** The desk window, as a person uses it. */
export class Desk {
  readonly page: Page
  readonly fields: Fields
  readonly setup: SetupPage
  readonly search: SearchBox
  readonly reception: ReceptionForm
  readonly board: BoardPage
  readonly visit: VisitPage

  constructor(page: Page) {
    this.page = page
    this.fields = new Fields(page)
    this.setup = new SetupPage(page)
    this.search = new SearchBox(page)
    this.reception = new ReceptionForm(page)
    this.board = new BoardPage(page)
    this.visit = new VisitPage(page)
  }

  /** Waits until the desk takes input. */
  async ready(): Promise<void> {
    await this.page.getByTestId('search').waitFor()
  }

  async goTo(place: Place): Promise<void> {
    await this.fields.press(`nav-${place}`)
    // Places are fetched when they are first gone to.
    await this.page.getByTestId(place === 'cashier' ? 'cashier-page' : place).waitFor()
  }

  /** Sets the language of the screen. */
  async speak(locale: DocumentLocale): Promise<void> {
    await this.goTo('settings')
    await this.fields.choose('screen-locale', locale)
    await expect(this.page.locator('html')).toHaveAttribute('lang', locale)
  }

  /** Opens the lounge board on the first display there is. */
  async openScreen(screen: 'counter' | 'lounge' | 'wall'): Promise<void> {
    await this.goTo('settings')
    const list = this.fields.field(`screen-${screen}`)
    const display = list.locator('option[value]:not([value=""])').first()
    await display.waitFor({ state: 'attached' })
    await list.selectOption(await display.getAttribute('value'))
  }

  /** Takes away what the customer sees, if there is anything. */
  async clearCounter(): Promise<void> {
    const line = this.page.getByTestId('counter-line')
    if ((await line.getAttribute('data-state')) === 'showing') {
      await this.fields.press('counter-clear')
    }
    await expect(line).not.toHaveAttribute('data-state', 'showing')
  }

  /** What the desk has to say, newest last. */
  get notices(): Locator {
    return this.page.getByTestId('notices').locator('[role="alert"], [role="status"]')
  }

  /** Takes the messages away, so that the next one is seen. */
  async closeNotices(): Promise<void> {
    const close = this.notices.getByRole('button')
    while ((await close.count()) > 0) {
      await close
        .first()
        .click({ timeout: 1000 })
        // One that goes by itself in the meantime is gone too.
        .catch(() => undefined)
    }
  }
}
