import { at, type OpenStage, takeDesk } from '../tour-stage.ts'

/** The work is done and looked over; the waiting room sees how far the car is. */
export async function inspect(stage: OpenStage): Promise<void> {
  const { app, file, shop, papers } = stage
  const { visit } = app.desk
  const { roadTestKm } = file.settlement
  await at(stage, 'done')
  await visit.open('workshop')
  await visit.workshop.finishAll()
  await visit.workshop.lookedAtByColleague()
  await visit.workshop.sendToInspection()
  await visit.expectStep('final-inspection')
  await at(stage, 'inspection')
  await visit.open('inspection')
  await visit.inspection.fillPass({
    inspector: shop.staff.inspector,
    ...(roadTestKm === undefined ? {} : { roadTestKm }),
  })
  await takeDesk(stage, 'inspection')
  await visit.inspection.save()
  await visit.expectStep('settlement')
  await papers.save('final-inspection')
}
