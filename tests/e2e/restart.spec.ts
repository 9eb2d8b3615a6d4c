import { OpenApp } from '#tests/support/desk/open-app.ts'
import { expect, test } from './app-test.ts'

test('everything is there after quitting and opening again', async ({
  app,
  desk,
  file,
  profile,
}) => {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  const [job] = file.jobs
  if (job !== undefined) await desk.visit.estimate.addJob(job)
  const total = await desk.visit.estimate.total()
  await app.quit()

  const again = await OpenApp.start(profile)
  try {
    await again.desk.ready()
    await again.desk.search.goTo(file.vehicle.plate)
    await again.desk.visit.open('estimate')
    expect(await again.desk.visit.estimate.total()).toBe(total)
  } finally {
    await again.kill()
  }
})

test('a saved visit survives the plug being pulled, and what was being typed comes back', async ({
  app,
  desk,
  file,
  profile,
}) => {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  await desk.fields.press('charge-add')
  await desk.fields.type('charge-name', '夜间拖车')
  // The draft is on disk once the pause after the last key is over.
  await desk.page.waitForTimeout(800)
  await app.kill()

  const again = await OpenApp.start(profile)
  try {
    await again.desk.ready()
    await again.desk.search.goTo(file.vehicle.plate)
    await again.desk.visit.expectStep('received')
    await again.desk.visit.open('estimate')
    await expect(again.desk.fields.field('charge-name')).toHaveValue('夜间拖车')
  } finally {
    await again.kill()
  }
})
