import { expect } from '@playwright/test'
import type { PaymentMethod } from '#shared/domain/settlement/bill.ts'
import { DENOMINATIONS } from '#shared/domain/till/denominations.ts'
import type { VisitFileJob } from '#shared/visit-file/visit-file-schema.ts'
import type { Desk } from '#tests/support/desk/desk.ts'
import { readAmount } from '#tests/support/desk/fields.ts'
import type { DayCar } from './day-car.ts'

/** People of the demo shop who work on the day. */
export const TECHNICIAN = '刘志强'
export const INSPECTOR = '陈国栋'
export const CASHIER = '李娜'

const YES = { answer: 'approved', method: 'in-person' } as const

/** A job as it is written by hand: an hour at 180, and a part where it takes one. Minor units. */
export const aJob = (name: string, part?: number): VisitFileJob => ({
  name,
  category: 'minor',
  reason: `检查后确认：${name}`,
  foundDuring: 'reception',
  labour: { hours: 1, rate: 18_000 },
  parts:
    part === undefined
      ? []
      : [{ name: `${name}件`, class: 'original', quantity: 1, unit: '件', price: part }],
  decision: YES,
})

/** What people at the desk do with a car in a day, each move from wherever the desk stands. */
export class ShopDay {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Receives a car the shop does not know. */
  async receive({ plate, name, phone, make, model, km, words }: DayCar): Promise<void> {
    const { search, reception, fields, visit } = this.desk
    await search.receiveNew(plate)
    await expect(fields.field('vehicle-plate')).toHaveValue(plate)
    await reception.fillCustomer({ kind: 'person', name, phone })
    await reception.fillVehicle({ plate, make, model, kind: 'car', energy: 'petrol' })
    await this.#tell(km, words)
    await reception.save()
    await visit.expectStep('received')
  }

  /** Receives a car that was here before: its fields are known. */
  async receiveAgain({ plate, name, km }: DayCar, words: string): Promise<void> {
    const { search, reception, fields, visit } = this.desk
    await search.goTo(plate)
    await expect(fields.field('customer-name')).toHaveValue(name)
    await this.#tell(km + 12, words)
    await reception.save()
    await visit.expectStep('received')
  }

  async #tell(km: number, words: string): Promise<void> {
    const { fields } = this.desk
    await fields.typeFigure('intake-promised-at', '+4h')
    await fields.typeFigure('intake-mileage', km)
    await fields.type('intake-statement', words)
  }

  /** Opens the visit a car is on. */
  async open({ plate }: DayCar): Promise<void> {
    const { page, search } = this.desk
    await search.goTo(plate)
    await page.locator(`[data-testid="visit"][data-plate="${plate}"]`).waitFor()
  }

  /** Writes the jobs and the customer's yes to each, and issues the order. */
  async order(car: DayCar, ...jobs: readonly VisitFileJob[]): Promise<void> {
    const { visit } = this.desk
    await this.open(car)
    await visit.open('estimate')
    for (const job of jobs) await visit.estimate.addJob(job)
    await visit.next('ask')
    for (const index of jobs.keys()) await visit.estimate.decide(index, YES, '')
    await visit.next('order')
  }

  async dispatch(car: DayCar, technician = TECHNICIAN): Promise<void> {
    const { visit } = this.desk
    await this.open(car)
    await visit.open('workshop')
    await visit.workshop.dispatch(technician)
    await visit.workshop.start()
    await visit.expectStep('in-repair')
  }

  async finish(car: DayCar): Promise<void> {
    const { visit } = this.desk
    await this.open(car)
    await visit.open('workshop')
    await visit.workshop.finishAll()
    await visit.workshop.lookedAtByColleague()
    await visit.workshop.sendToInspection()
    await visit.expectStep('final-inspection')
  }

  async pass(car: DayCar): Promise<void> {
    const { visit } = this.desk
    await this.open(car)
    await visit.open('inspection')
    await visit.inspection.fillPass({ roadTestKm: 3, inspector: INSPECTOR })
    await visit.inspection.save()
    await visit.expectStep('settlement')
  }

  /** Settles the whole of what is due in one way; gives the amount, minor units. */
  async settle(car: DayCar, method: PaymentMethod): Promise<number> {
    const { visit, page } = this.desk
    await this.open(car)
    await visit.open('settlement')
    await visit.settlement.fill({
      mileageOutKm: car.km + 15,
      oldParts: 'none',
      cashier: CASHIER,
      payments: [],
    })
    const { due } = await visit.settlement.totals()
    // A deposit has paid a part of it.
    await visit.settlement.pay(method, await readAmount(page.getByTestId('total-balance')))
    await expect(page.getByTestId('bill-to-do')).toHaveCount(0)
    await visit.settlement.issue()
    await visit.expectStep('ready')
    return due
  }

  /** Takes a deposit in cash, minor units; its receipt is seen and put away. */
  async takeDeposit(car: DayCar, amount: number): Promise<void> {
    const { fields, visit, page } = this.desk
    await this.open(car)
    await visit.open('settlement')
    await fields.press('deposit-take')
    await fields.typeFigure('deposit-amount', String(amount / 100))
    await fields.choose('deposit-method', 'cash')
    await fields.press('deposit-dialog-save')
    await this.#putAwayPaper()
    await expect(page.getByTestId('deposit')).toHaveCount(1)
  }

  /** Takes all a car's owner has on account, in cash. */
  async receiveOnAccount({ name }: DayCar): Promise<void> {
    const { page, fields } = this.desk
    await fields.press('nav-registers')
    await fields.press('register-accounts')
    const row = page.getByTestId('account-row').filter({ hasText: name })
    await row.getByTestId('account-receive').click()
    await fields.choose('receipt-method', 'cash')
    await fields.press('receipt-dialog-save')
    await this.#putAwayPaper()
    await expect(row).toHaveCount(0)
  }

  async #putAwayPaper(): Promise<void> {
    const { page } = this.desk
    await page.getByTestId('issued-paper').locator('canvas').first().waitFor()
    await page.keyboard.press('Escape')
    await expect(page.getByTestId('issued-paper')).toHaveCount(0)
  }

  /** Counts exactly an amount of money in the drawer, minor units: the largest pieces first. */
  async countDrawer(amount: number): Promise<void> {
    let left = amount
    for (const value of DENOMINATIONS.CNY) {
      await this.desk.fields.typeFigure(`count-${value}`, Math.floor(left / value))
      left %= value
    }
  }

  /** Ends a visit without a bill. */
  async cancel(car: DayCar, reason: string): Promise<void> {
    const { fields, page } = this.desk
    await this.open(car)
    await fields.press('visit-more')
    await fields.press('visit-more-cancel')
    await fields.type('visit-cancel-reason', reason)
    await fields.press('cancel-dialog-save')
    await expect(page.getByTestId('visit')).toHaveAttribute('data-paper', 'cancelled')
  }

  async deliver(car: DayCar): Promise<void> {
    const { visit } = this.desk
    await this.open(car)
    await visit.open('settlement')
    await visit.settlement.deliver()
    await visit.expectStep('delivered')
  }
}
