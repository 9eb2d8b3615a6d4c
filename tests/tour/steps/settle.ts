import type { TourOutcome } from '../drive-visit.ts'
import { at, type OpenStage, takeCounter, takeDesk } from '../tour-stage.ts'

/** The bill explained, paid and issued; the car called, and handed back with its warranty. */
export async function settle(stage: OpenStage): Promise<TourOutcome> {
  const { app, file, shop, papers } = stage
  const { desk } = app
  const { visit } = desk
  const { settlement, intake } = file
  await at(stage, 'settlement')
  await visit.open('settlement')
  await visit.settlement.fill({
    ...settlement,
    cashier: shop.staff.cashier,
    mileageOutKm: settlement.mileageOutKm ?? intake.mileageKm + (settlement.roadTestKm ?? 0),
  })
  await takeDesk(stage, 'settlement')
  await visit.settlement.issue()
  await visit.expectStep('ready')
  await showBill(stage)
  await papers.save('settlement')
  await visit.papers.painted()
  await takeDesk(stage, 'settlement-paper')
  await showLounge(stage)

  await visit.open('settlement')
  await visit.settlement.deliver()
  await takeDesk(stage, 'delivery')
  const outcome = {
    totals: await visit.settlement.totals(),
    warranty: await visit.settlement.warranties(),
  }
  await papers.save('certificate')
  await visit.papers.painted()
  await takeDesk(stage, 'certificate')
  return outcome
}

async function showBill(stage: OpenStage): Promise<void> {
  const { desk } = stage.app
  await desk.visit.show('bill')
  const counter = await stage.app.counter()
  await counter.expectShowing('bill')
  await takeCounter(stage, 'bill')
  await desk.clearCounter()
  await counter.expectShowing('idle')
}

async function showLounge({ app, camera, file }: OpenStage): Promise<void> {
  const { desk } = app
  await desk.openScreen('lounge')
  await app.resize('lounge', 1920, 1080)
  const lounge = await app.lounge()
  await lounge.locator('li[data-called]').first().waitFor()
  await camera.takeLounge(lounge)
  await desk.search.goTo(file.vehicle.plate.trim() || (file.vehicle.vin ?? ''))
  await desk.page.getByTestId('visit').waitFor()
}
