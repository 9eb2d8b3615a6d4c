import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { appArguments, electronExecutable, PROJECT } from '#tests/support/desk/launch.ts'
import { expect, test } from './app-test.ts'

test('a wrong name, phone or VIN is named at its field, and nothing typed is lost', async ({
  desk,
  file,
}) => {
  await desk.search.receiveNew(file.vehicle.plate)
  const { reception } = desk
  await reception.fill({
    ...file,
    customer: { ...file.customer, phone: '1380123456789' },
    vehicle: { ...file.vehicle, vin: 'LSVAB2BR0NN10000I' },
  })
  await reception.fields.field('customer-name').fill('')
  await reception.tryToSave()
  await expect(desk.page.getByTestId('receive-form')).toBeVisible()
  expect(await reception.fields.messageOf('customer-name')).not.toBe('')
  expect(await reception.fields.messageOf('customer-phone')).toContain('13')
  const vin = await reception.fields.messageOf('vehicle-vin')
  expect(vin).toContain('I')
  expect(vin).toContain('17')
  await expect(reception.fields.field('customer-phone')).toHaveValue('1380123456789')
  await expect(reception.fields.field('intake-statement')).toHaveValue(file.intake.statement)

  // Put right, the same form is saved: nothing was half written before.
  await reception.fillCustomer(file.customer)
  await reception.fillVehicle(file.vehicle)
  await reception.save()
  await desk.visit.expectStep('received')
})

test('hours of −1 and 1e9 are refused where they are typed', async ({ desk, file }) => {
  const [job] = file.jobs
  if (job === undefined) throw new Error('the sample has jobs')
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  const { estimate } = desk.visit
  await estimate.addJob(job)
  const total = await estimate.total()
  await estimate.job(0).dblclick()
  const { fields } = estimate
  for (const hours of ['-1', '1000000000', '1e9', '一']) {
    await fields.field('job-hours').fill(hours)
    await expect(fields.field('job-hours'), hours).toHaveAttribute('aria-invalid', 'true')
    expect(await fields.messageOf('job-hours')).not.toBe('')
    await fields.press('job-save')
    await expect(desk.page.getByTestId('job-editor'), hours).toBeVisible()
  }
  await fields.typeFigure('job-hours', job.labour?.hours)
  await fields.press('job-save')
  await expect(desk.page.getByTestId('job-editor')).toHaveCount(0)
  expect(await estimate.total()).toBe(total)
})

test('a photo that is no image and one of 40 MB are refused with a message', async ({
  desk,
  file,
  profile,
}) => {
  const noImage = join(profile, 'no-image.jpg')
  const broken = join(profile, 'broken.jpg')
  const large = join(profile, 'large.jpg')
  const jpegHead = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
  await writeFile(noImage, 'this is a text')
  await writeFile(broken, Buffer.concat([jpegHead, Buffer.alloc(5000, 7)]))
  await writeFile(large, Buffer.concat([jpegHead, Buffer.alloc(40 * 1024 * 1024)]))

  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  await desk.visit.open('comparison')
  const { comparison } = desk.visit
  await comparison.fields.press('comparison-add')
  await comparison.fields.type('comparison-part', '前制动摩擦片')
  for (const path of [noImage, broken, large]) {
    await comparison.choosePhoto('old', path)
    await expect(comparison.problemOf('old'), path).toBeVisible()
  }
  await expect(comparison.problemOf('old')).toContainText('20')
  await expect(comparison.fields.field('comparison-part')).toHaveValue('前制动摩擦片')
  await comparison.save()
})

test('a second start raises the first and ends', async ({ app, desk, profile }) => {
  const second = promisify(execFile)(electronExecutable(), appArguments(profile), {
    cwd: PROJECT,
    timeout: 30_000,
  })
  await second
  await expect(desk.notices).toHaveCount(1)
  expect(app.electron.windows()).toHaveLength(1)
})

test('a full counter queue says so, and keeps what waits', async ({ demoApp }) => {
  const { desk } = demoApp
  await desk.goTo('board')
  await desk.board.cards.nth(9).waitFor()
  let shown = 0
  for (let index = 0; shown < 7; index += 1) {
    await desk.goTo('board')
    await desk.board.open(index)
    await desk.visit.open('estimate')
    if ((await desk.page.getByTestId('job-row-0').count()) === 0) continue
    await desk.closeNotices()
    await desk.visit.show('estimate')
    shown += 1
    // One in front of the customer, five behind it; the seventh has no place.
    const role = shown <= 6 ? 'status' : 'alert'
    await expect(desk.page.getByTestId('notices').locator(`[role="${role}"]`)).toHaveCount(1)
  }
  await expect(desk.page.getByTestId('counter-line')).toContainText('5')
})

test('without a printer the desk says what to do', async ({ app, desk, file }) => {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.ipc.removeHandler('printers.list')
    contents?.ipc.handle('printers.list', () => [])
  })
  await desk.visit.open('papers')
  await desk.visit.papers.issue('intake-inspection', 'zh-CN')
  await desk.fields.press('paper-print')
  const dialog = desk.page.getByTestId('print-dialog')
  await expect(dialog).toContainText('打印机')
  await expect(desk.fields.button('print-send')).toHaveCount(0)
})

test('a printer that is gone is told, and the paper stays', async ({ app, desk, file }) => {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.ipc.removeHandler('printers.list')
    contents?.ipc.handle('printers.list', () => [{ name: 'nobody-has-this', isDefault: true }])
  })
  await desk.visit.open('papers')
  const { number } = await desk.visit.papers.issue('intake-inspection', 'zh-CN')
  await desk.fields.press('paper-print')
  await desk.fields.press('print-send')
  await expect(desk.page.getByTestId('print-dialog').getByRole('alert')).toBeVisible()
  await desk.page.keyboard.press('Escape')
  expect(await desk.visit.papers.shown('intake-inspection')).toMatchObject({ number })
})
