import { expect, type Page } from '@playwright/test'
import type { SaleSheet, ShowroomView } from '#renderer/navigation/route.ts'
import type { Day } from '#shared/kernel/day.ts'
import { Fields } from './fields.ts'

const VIEWS = [
  'today',
  'board',
  'floor',
  'drives',
  'yard',
  'models',
  'care',
  'lost',
  'figures',
] as const satisfies readonly ShowroomView[]

const SHEETS = [
  'buyer',
  'cars',
  'drive',
  'quotation',
  'order',
  'delivery',
  'care',
] as const satisfies readonly SaleSheet[]

/** What is written down when somebody asks. */
export interface AskingBuyer {
  readonly name: string
  readonly phone: string
  readonly channel: string
  readonly wanted: string
  readonly words?: string
  /** Whose buyer it is: by turn, or of who takes it down. */
  readonly by?: 'rotation' | 'own'
}

/** The showroom as people at the desk use it: by keys. */
export class ShowroomDesk {
  readonly page: Page
  readonly fields: Fields

  constructor(page: Page) {
    this.page = page
    this.fields = new Fields(page)
  }

  /** Somebody else comes to the desk. */
  async comes(name: string): Promise<void> {
    await this.page.keyboard.press('F12')
    await this.page.locator('dialog[open]').getByRole('button', { name }).click()
    await expect(this.page.getByTestId('staff-switch')).toContainText(name)
  }

  async open(view: ShowroomView): Promise<void> {
    await this.fields.press('nav-showroom')
    await this.page.getByTestId('showroom-page').waitFor()
    await this.page.keyboard.press(`Alt+${VIEWS.indexOf(view) + 1}`)
    await this.page.locator(`[data-view="${view}"]`).waitFor()
  }

  /** Goes to a place by its address. */
  async goTo(place: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, place)
  }

  /** Opens a sheet of the buyer on screen. */
  async openSheet(sheet: SaleSheet): Promise<void> {
    await this.page.keyboard.press(`Alt+${SHEETS.indexOf(sheet) + 1}`)
    if (sheet !== 'buyer') await this.page.locator(`[data-sheet="${sheet}"]`).waitFor()
  }

  /** Takes a lead down and lands on its page. */
  async takeLead({ name, phone, channel, wanted, words, by }: AskingBuyer): Promise<void> {
    const { page, fields } = this
    await this.open('today')
    await page.keyboard.press('n')
    await fields.field('lead-phone').waitFor()
    await fields.type('lead-phone', phone)
    await fields.type('lead-name', name)
    await fields.choose('lead-channel', channel)
    await fields.type('lead-wanted', wanted)
    await fields.type('lead-words', words)
    await fields.choose('lead-assign', by)
    await page.keyboard.press('Control+Enter')
    await this.expectStep('lead')
  }

  /** Writes down what was talked about, and what is next. */
  async contact(words: string, what: string, on?: Day): Promise<void> {
    const { page, fields } = this
    await page.keyboard.press('c')
    await page.getByTestId('contact-dialog').waitFor()
    await fields.type('contact-words', words)
    await fields.type('next-what', what)
    if (on !== undefined) await fields.type('next-on', on)
    await this.save('contact-dialog')
  }

  /** The buyer is in the showroom. */
  async receive(): Promise<void> {
    await this.page.keyboard.press('r')
    await this.page.getByTestId('receive-dialog').waitFor()
    await this.save('receive-dialog')
    await this.page.getByTestId('sale-leave').waitFor()
  }

  /** The buyer goes: to come back for what is next, or with an order. */
  async leave(outcome: 'follow-up' | 'ordered', words: string, next?: string): Promise<void> {
    const { page, fields } = this
    await page.keyboard.press('r')
    await page.getByTestId('leave-dialog').waitFor()
    await fields.choose('leave-outcome', outcome)
    await fields.type('leave-words', words)
    await fields.type('next-what', next)
    await this.save('leave-dialog')
    await page.getByTestId('sale-receive').waitFor()
  }

  /** Asks the manager to give the buyer up. */
  async askToLose(words: string, comeBackOn: Day): Promise<void> {
    const { page, fields } = this
    await page.keyboard.press('l')
    await page.getByTestId('lose-dialog').waitFor()
    await fields.type('loss-words', words)
    await fields.type('loss-again', comeBackOn)
    await this.save('lose-dialog')
    await expect(page.getByTestId('sale-loss')).toContainText(words)
  }

  /** Ctrl+Enter in a dialog that closes when it was done. */
  async save(dialog: string): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
    await this.page.getByTestId(dialog).waitFor({ state: 'hidden' })
  }

  async expectStep(step: string): Promise<void> {
    await expect(this.page.getByTestId('sale-page')).toHaveAttribute('data-step', step)
  }

  async expectState(state: string): Promise<void> {
    await expect(this.page.getByTestId('sale-page')).toHaveAttribute('data-state', state)
  }
}
