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
