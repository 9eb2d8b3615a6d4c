import { expect, type Page } from '@playwright/test'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { momentOf } from '#shared/visit-file/moment-of.ts'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import { Fields } from './fields.ts'

/** All markets served are eight hours ahead of UTC. */
const OFFSET_MINUTES = 480

/** Who comes, with which car, and what is written down about it. */
export interface Arrival extends Pick<VisitFile, 'customer' | 'vehicle' | 'intake'> {
  readonly advisor?: string | undefined
  readonly locale?: DocumentLocale | undefined
}

/** The reception form, in the order of the paper. */
export class ReceptionForm {
  readonly fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  /** Fills the form in, ready to be saved. */
  async fill({ customer, vehicle, intake, advisor, locale }: Arrival): Promise<void> {
    await this.#page.getByTestId('receive-form').waitFor()
    await this.fillCustomer(customer)
    await this.fillVehicle(vehicle)
    await this.#fillIntake(intake)
    await this.#fillFault(intake.fault ?? {})
    for (const mark of intake.damage ?? []) await this.#markDamage(mark)
    for (const belonging of intake.belongings ?? []) await this.#addBelonging(belonging)
    await this.fields.selectNamed('advisor', advisor)
    await this.fields.select('visit-locale', locale)
  }

  async fillCustomer(customer: Arrival['customer']): Promise<void> {
    const { fields } = this
    await fields.choose('customer-kind', customer.kind)
    await fields.type('customer-name', customer.name)
    await fields.type('customer-phone', customer.phone)
    await fields.type('customer-contact', customer.contact)
    await fields.type('customer-address', customer.address)
  }

  async fillVehicle(vehicle: Arrival['vehicle']): Promise<void> {
    const { fields } = this
    await fields.type('vehicle-plate', vehicle.plate)
    await fields.select('vehicle-plate-color', vehicle.plateColor)
    await fields.type('vehicle-vin', vehicle.vin)
    await fields.type('vehicle-make', vehicle.make)
    await fields.type('vehicle-model', vehicle.model)
    await fields.type('vehicle-color', vehicle.color)
    await fields.type('vehicle-engine-number', vehicle.engineNumber)
    await fields.typeFigure('vehicle-first-registered-on', vehicle.firstRegisteredOn)
    await fields.select('vehicle-kind', vehicle.kind)
    await fields.select('vehicle-energy', vehicle.energy)
  }

  async #fillIntake(intake: Arrival['intake']): Promise<void> {
    const { fields } = this
    const time = (text: string): string => formatDateTime(momentOf(text), OFFSET_MINUTES)
    await fields.typeFigure('intake-arrived-at', time(intake.arrivedAt))
    await fields.typeFigure('intake-promised-at', time(intake.promisedAt))
    await fields.choose('intake-arrival', intake.arrival)
    await fields.typeFigure('intake-mileage', intake.mileageKm)
    // Only the gauges the car has are on the form.
    if (await fields.button('intake-fuel').isVisible()) {
      await fields.choose('intake-fuel', intake.fuelEighths?.toString())
    }
    if (await fields.field('intake-charge').isVisible()) {
      await fields.typeFigure('intake-charge', intake.chargePercent)
    }
    await fields.type('intake-statement', intake.statement)
  }

  async #fillFault(fault: NonNullable<Arrival['intake']['fault']>): Promise<void> {
    const { fields } = this
    await fields.type('fault-since', fault.since)
    await fields.type('fault-last-service', fault.lastService)
    await fields.type('fault-added-equipment', fault.addedEquipment)
    await fields.choose('fault-frequency', fault.frequency)
    await fields.choose('fault-engine', fault.engine)
    await fields.choose('fault-speed', fault.speed)
    await fields.choose('fault-load', fault.load)
    await fields.choose('fault-road', fault.road)
  }

  async #markDamage(mark: NonNullable<Arrival['intake']['damage']>[number]): Promise<void> {
    const { fields } = this
    const marks = this.#page.getByTestId('damage-mark')
    const before = await marks.count()
    await fields.select('damage-panel', mark.panel)
    await fields.select('damage-kind', mark.kind)
    await fields.type('damage-note', mark.note)
    await fields.press('damage-add')
    await expect(marks).not.toHaveCount(before)
  }

  async #addBelonging(belonging: string): Promise<void> {
    await this.fields.type('belonging-text', belonging)
    await this.fields.field('belonging-text').press('Enter')
    await this.#page.getByTestId('belonging').filter({ hasText: belonging }).first().waitFor()
  }

  /** Takes the car in; its estimate is open afterwards. */
  async save(): Promise<void> {
    await this.fields.press('reception-save')
    await this.#page.getByTestId('visit').waitFor()
  }

  /** Presses save and stays: the form has something against it. */
  async tryToSave(): Promise<void> {
    await this.fields.press('reception-save')
  }
}
