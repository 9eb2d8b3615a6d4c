import { expect, test } from './app-test.ts'

test('the waiting room sees masked plates and nobody’s name', async ({ demoApp }) => {
  const { desk } = demoApp
  await desk.goTo('board')
  await desk.board.cards.nth(9).waitFor()
  const cards = await desk.board.cards.allTextContents()
  const plates = cards.flatMap((text) => text.match(/[\u4e00-\u9fff][A-Z]·[A-Z0-9]{5,6}/) ?? [])
  expect(plates.length).toBeGreaterThan(5)
  await desk.openScreen('lounge')
  const lounge = await demoApp.lounge()
  const rows = lounge.locator('li[data-called]')
  await rows.first().waitFor()
  for (const text of await rows.allTextContents()) {
    expect(text).toMatch(/[\u4e00-\u9fff][A-Z]·[A-Z0-9]{1,2}\*{3}[A-Z0-9]/)
  }
  const everything = await lounge.locator('body').innerHTML()
  for (const plate of plates) expect(everything).not.toContain(plate)
  for (const plate of plates) expect(everything).not.toContain(plate.replace('·', ''))
  expect(await lounge.evaluate(() => indexedDB.databases())).toEqual([])
})

test('one key at the desk calls an owner to the counter, and the same key ends it', async ({
  demoApp,
}) => {
  const { desk } = demoApp
  await desk.openScreen('lounge')
  const lounge = await demoApp.lounge()
  const broken: string[] = []
  lounge.on('pageerror', (error) => broken.push(error.message))
  const asked = lounge.locator('li[data-called="true"][data-ready="false"]')
  await lounge.locator('li[data-called]').first().waitFor()
  await expect(asked).toHaveCount(0)

  await desk.goTo('board')
  await desk.page.locator('[data-testid="board-card"][data-step="in-repair"]').first().focus()
  await desk.page.keyboard.press('c')
  await expect(asked).toHaveCount(1)
  await expect(asked).toContainText('请到前台')
  await expect(asked).toContainText('前台有事请您')
  await desk.page.keyboard.press('c')
  await expect(asked).toHaveCount(0)
  expect(broken).toEqual([])
})
