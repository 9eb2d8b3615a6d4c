import { join } from 'node:path'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { mountSmallDisk } from '#tests/support/disk/small-disk.ts'
import { shopOfVisit } from '#tests/tour/shop-of-visit.ts'
import { expect, test } from './app-test.ts'

/** Room for Chromium's own files and the program's; the rest is for another program to take. */
const DISK_MB = 512

test('a full disk saves nothing, says so, and keeps what was typed until there is room', async ({
  file,
}) => {
  const disk = await mountSmallDisk(DISK_MB)
  test.skip(disk === undefined, 'no small volume can be mounted here')
  if (disk === undefined) return
  const profile = join(disk.folder, 'profile')
  const { plate } = file.vehicle
  const app = await OpenApp.start(profile)
  try {
    const { desk } = app
    await desk.setup.fill(shopOfVisit(file, 'zh-CN'))
    await desk.setup.open()
    await desk.search.receiveNew(plate)
    await desk.reception.fill({ ...file })

    await disk.fill()
    await desk.reception.tryToSave()
    const notices = desk.page.getByTestId('notices')
    await expect(notices).toContainText('磁盘没有空间了，这一步没有保存')
    const banner = desk.page.getByTestId('disk-banner')
    await expect(banner).toContainText('现在不能保存')
    await expect(desk.fields.field('customer-name')).toHaveValue(file.customer.name)
    await expect(desk.fields.field('intake-statement')).toHaveValue(file.intake.statement ?? '')

    await disk.clear()
    await desk.reception.save()
    await expect(banner).not.toContainText('现在不能保存')
    const [job] = file.jobs
    if (job !== undefined) await desk.visit.estimate.addJob(job)
    const total = await desk.visit.estimate.total()
    await app.quit()

    const again = await OpenApp.start(profile)
    try {
      await again.desk.ready()
      await again.desk.search.goTo(plate)
      await again.desk.visit.open('estimate')
      expect(await again.desk.visit.estimate.total()).toBe(total)
    } finally {
      await again.kill()
    }
  } finally {
    await app.kill().catch(() => undefined)
    await disk.remove()
  }
})
