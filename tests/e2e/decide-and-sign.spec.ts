import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import type { Desk } from '#tests/support/desk/desk.ts'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import { expect, test } from './app-test.ts'

/** A car with two jobs, put before the customer. */
async function putBefore(desk: Desk, file: VisitFile): Promise<void> {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file, locale: 'zh-CN' })
  await desk.reception.save()
  await desk.visit.next('inspect')
  await desk.visit.open('estimate')
  for (const job of file.jobs.slice(0, 2)) await desk.visit.estimate.addJob(job)
  await desk.visit.next('ask')
  await desk.visit.show('estimate')
}

test('a customer asks, reads in another language, and hears what the desk changes', async ({
  app,
  desk,
  file,
}) => {
  await putBefore(desk, file)
  const counter = await app.counter()
  await counter.expectShowing('estimate')

  await counter.job(1).getByTestId('counter-ask').click()
  await expect(counter.job(1)).toHaveAttribute('data-decision', 'asked')
  await desk.visit.estimate.expectDecision(1, 'pending')
  await expect(desk.page.getByTestId('job-row-1')).toContainText('讲解')

  await counter.approve(0)
  await counter.page.getByTestId('counter-language-en').click()
  await expect(counter.page.locator('html')).toHaveAttribute('lang', 'en')
  // What was touched is still touched, in whatever language it is read.
  await expect(counter.job(0)).toHaveAttribute('data-decision', 'approved')
  expect(await listFaults(counter.page)).toEqual([])

  const [, , third] = file.jobs
  if (third === undefined) throw new Error('the sample has three jobs')
  await desk.visit.estimate.addJob(third)
  await expect(counter.page.getByTestId('counter-changes')).toContainText(third.name)
  await counter.acknowledge()
  await expect(counter.job(2)).toHaveAttribute('data-decision', 'pending')
})

test('what is signed is named by a code that stands on the paper too', async ({
  app,
  desk,
  file,
}) => {
  await putBefore(desk, file)
  const counter = await app.counter()
  await counter.expectShowing('estimate')
  await counter.approve(0)
  await counter.approve(1)
  await counter.goToSignature()
  const told = (await counter.page.getByTestId('counter-fingerprint').textContent()) ?? ''
  const [code = ''] = /(?:[0-9A-Fa-f]{4}[ -]?){4}/.exec(told) ?? []
  expect(code.replaceAll(/[^0-9A-Fa-f]/g, '')).toHaveLength(16)
  expect(await listFaults(counter.page)).toEqual([])
  await counter.write()
  await counter.confirmSignature()
  await counter.finish()
  await expect(desk.page.getByTestId('estimate-sheet')).toContainText(code.trim())
})
