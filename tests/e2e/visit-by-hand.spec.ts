import { expect, test } from './app-test.ts'

test('a visit by hand, from the search box to the car leaving, and the car coming back', async ({
  desk,
  file,
}) => {
  const { visit } = desk
  const [oil, pads, filter, boot] = file.jobs
  if (!oil || !pads || !filter || !boot) throw new Error('the sample has four jobs')
  // Promised for later today: what the file says lies in the past or far ahead.
  const now = new Date()
  const arrivedAt = now.toISOString()
  const promisedAt = new Date(now.getTime() + 2 * 3600_000).toISOString()

  await test.step('reception', async () => {
    await desk.search.receiveNew(file.vehicle.plate)
    await expect(desk.fields.field('vehicle-plate')).toHaveValue(file.vehicle.plate)
    const intake = { ...file.intake, arrivedAt, promisedAt }
    await desk.reception.fill({ ...file, intake, locale: 'zh-CN' })
    await desk.reception.save()
    await visit.expectStep('received')
  })

  await test.step('estimate, one job from the price list by keys alone', async () => {
    await visit.next('inspect')
    await visit.open('estimate')
    await desk.page.keyboard.press('F2')
    await desk.page.keyboard.type('jy')
    await desk.page.keyboard.press('Enter')
    await visit.estimate.expectDecision(0, 'pending')
    await visit.estimate.addJob(pads)
    await visit.estimate.addJob(filter)
    const before = await visit.estimate.total()
    await visit.estimate.addCharge({ kind: 'diagnosis', name: '制动系统检测', amount: 8000 })
    expect(await visit.estimate.total()).toBe(before + 8000)
  })

  await test.step('approval per job', async () => {
    await visit.next('ask')
    await visit.estimate.decide(0, { answer: 'approved', method: 'phone' }, '')
    await visit.estimate.decide(1, { answer: 'approved', method: 'in-person' }, '')
    await visit.estimate.decide(2, filter.decision, '')
  })

  await test.step('order and workshop', async () => {
    await visit.next('order')
    await visit.open('workshop')
    await visit.workshop.dispatch('刘志强')
    await visit.workshop.start()
    await visit.expectStep('in-repair')
  })

  await test.step('a supplement has to be approved before anything goes on', async () => {
    await visit.open('estimate')
    await visit.estimate.addJob(boot)
    await visit.open('workshop')
    await visit.workshop.finishAll()
    await visit.workshop.sendToInspection()
    await visit.expectStep('in-repair')
    await expect(desk.page.getByTestId('workshop-why')).toContainText(boot.name)
    await visit.open('estimate')
    await visit.estimate.decide(3, boot.decision, '')
    await visit.open('workshop')
    await visit.workshop.finishAll()
    await visit.workshop.sendToInspection()
    await visit.expectStep('final-inspection')
  })

  await test.step('final inspection', async () => {
    await visit.open('inspection')
    await visit.inspection.fillPass({ roadTestKm: 5, inspector: '陈国栋' })
    await visit.inspection.save()
    await visit.expectStep('settlement')
  })

  await test.step('settlement: it must add up before it can be issued', async () => {
    await visit.open('settlement')
    const { due } = await visit.settlement.totals()
    const bill = { oldParts: 'taken-back', mileageOutKm: 58_218, cashier: '李娜' } as const
    await visit.settlement.fill({ ...bill, payments: [{ method: 'cash', amount: due - 1 }] })
    await expect(desk.page.locator('[data-code="bill.payments-differ"]')).toBeVisible()
    await expect(desk.fields.button('settlement-issue')).toHaveAttribute('aria-disabled', 'true')
    await visit.settlement.fill({ ...bill, payments: [] })
    await visit.settlement.pay('wechat', 1)
    expect(await visit.settlement.totals()).toMatchObject({ due, paid: due })
    await visit.settlement.issue()
    await visit.expectStep('ready')
  })

  await test.step('delivery with the warranty of each job', async () => {
    await visit.settlement.deliver()
    const warranties = await visit.settlement.warranties()
    expect(warranties.map(({ days, km }) => [days, km])).toEqual([
      [10, 2000],
      [10, 2000],
      [10, 2000],
    ])
    expect(warranties.every(({ untilKm }) => untilKm === 58_218 + 2000)).toBe(true)
    await visit.expectStep('delivered')
  })

  await test.step('declined work comes up when the car is received again', async () => {
    for (const how of ['N8K3F2', '13801234567', '王建国', 'wjg', 'NN100001']) {
      const rows = await desk.search.find(how)
      await expect(rows.first(), how).toContainText('王建国')
    }
    await desk.search.goTo('N8K3F2')
    await expect(desk.page.getByTestId('receive-form')).toContainText(filter.name)
    await expect(desk.fields.field('customer-name')).toHaveValue('王建国')
  })
})
