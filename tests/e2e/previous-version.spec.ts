import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { expect, test } from './app-test.ts'

const SCHEMA_9 = fileURLToPath(new URL('../fixtures/profiles/schema-9.tar.gz', import.meta.url))
/** What that version wrote down; see the README beside it. */
const LEFT = {
  plates: ['京N8K3F2', '粤AD12345', 'BKM-2076'],
  total: 1448_60,
  paper: 'JC-20261128-001',
}

test('a profile that the previous version left opens in this one, with everything in it', async ({
  profile,
}) => {
  execFileSync('tar', ['-xmzf', SCHEMA_9, '-C', profile])
  const app = await OpenApp.start(profile)
  try {
    const { desk } = app
    await desk.ready()
    const [{ version = 0 } = {}] = await desk.page.evaluate(() => indexedDB.databases())
    // Dexie counts in tens.
    expect(version).toBeGreaterThanOrEqual(100)
    for (const plate of LEFT.plates) {
      await desk.search.goTo(plate)
      await expect(desk.page.getByTestId('visit')).toBeVisible()
      await expect(desk.page.getByTestId('visit')).toContainText(plate.slice(-4))
    }
    const [plate = ''] = LEFT.plates
    await desk.search.goTo(plate)
    await desk.visit.open('estimate')
    expect(await desk.visit.estimate.total()).toBe(LEFT.total)
    await desk.visit.open('papers')
    await desk.visit.papers.look('intake-inspection')
    expect((await desk.visit.papers.shown('intake-inspection')).number).toBe(LEFT.paper)
    await desk.visit.papers.painted()
    // And it works on: what is written now is saved beside what was there.
    await desk.search.receiveNew('沪A12345')
    await expect(desk.page.getByTestId('receive-form')).toBeVisible()
  } finally {
    await app.kill()
  }
})
