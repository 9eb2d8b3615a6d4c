import { at, type OpenStage, takeDesk } from '../tour-stage.ts'

/** The repair order, and who does the work. */
export async function orderWork(stage: OpenStage): Promise<void> {
  const { app, shop, papers } = stage
  const { desk } = app
  const { visit } = desk
  await at(stage, 'order')
  await visit.next('order')
  await papers.save('repair-order')
  await visit.papers.painted()
  await takeDesk(stage, 'repair-order')
  await at(stage, 'dispatch')
  await visit.open('workshop')
  await visit.workshop.dispatch(shop.staff.technician)
  await visit.workshop.start()
  await takeDesk(stage, 'workshop')
  await desk.goTo('board')
  await desk.board.cards.first().waitFor()
  await takeDesk(stage, 'board')
  await desk.search.goTo(stage.file.vehicle.plate.trim() || (stage.file.vehicle.vin ?? ''))
  await desk.page.getByTestId('visit').waitFor()
}
