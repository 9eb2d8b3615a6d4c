import { listFaults } from '#tests/support/desk/list-faults.ts'
import { shopOfVisit } from '#tests/tour/shop-of-visit.ts'
import { expect, test } from './app-test.ts'

test('the places of the desk have no serious fault', async ({ demoApp }) => {
  const { desk } = demoApp
  const places = ['board', 'appointments', 'reception', 'workshop', 'cashier', 'settings'] as const
  const faults: Record<string, string[]> = {}
  for (const place of places) {
    await desk.goTo(place)
    faults[place] = await listFaults(desk.page)
  }
  expect(faults).toEqual(Object.fromEntries(places.map((place) => [place, []])))
})

test('the sheets of a visit have no serious fault', async ({ demoApp }) => {
  const { desk } = demoApp
  await desk.goTo('board')
  await desk.board.openFirstOf('in-repair')
  const sheets = ['intake', 'estimate', 'workshop', 'comparison', 'settlement', 'papers'] as const
  const faults: Record<string, string[]> = {}
  for (const sheet of sheets) {
    await desk.visit.open(sheet)
    faults[sheet] = await listFaults(desk.page)
  }
  expect(faults).toEqual(Object.fromEntries(sheets.map((sheet) => [sheet, []])))
})

test('the first page and the reception form have no serious fault', async ({ freshApp, file }) => {
  const { desk } = freshApp
  await desk.page.getByTestId('setup').waitFor()
  expect(await listFaults(desk.page)).toEqual([])
  await desk.setup.fill(shopOfVisit(file, 'zh-CN'))
  await desk.setup.open()
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.page.getByTestId('receive-form').waitFor()
  expect(await listFaults(desk.page)).toEqual([])
})
