import { at, type OpenStage, takeDesk } from '../tour-stage.ts'

/** The car comes in: searched for, not found, written up, and its intake paper given out. */
export async function receiveCar(stage: OpenStage): Promise<void> {
  const { app, file, shop, locale, papers } = stage
  const { desk } = app
  const { customer, vehicle, intake } = file
  await at(stage, 'reception')
  await desk.search.receiveNew(vehicle.plate.trim() || (vehicle.vin ?? ''))
  await desk.reception.fill({ customer, vehicle, intake, advisor: shop.staff.advisor, locale })
  await takeDesk(stage, 'reception')
  await desk.reception.save()
  await desk.visit.open('intake')
  await takeDesk(stage, 'intake')
  await papers.save('intake-inspection')
  await desk.visit.papers.painted()
  await takeDesk(stage, 'intake-paper')
}
