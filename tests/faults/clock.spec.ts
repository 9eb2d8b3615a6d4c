import { expect, test } from './fault-test.ts'
import { howMany } from './how-many.ts'
import { keepOutcome, sumUp } from './outcome.ts'
import type { Verdict } from './shop/judge-records.ts'
import { deleteRecords } from './shop/profile-files.ts'
import { setClocksBack } from './shop/set-clocks-back.ts'

const DAY = 24 * 3600_000

test('the clock is set back while the shop works, and the database is gone', async ({ shop }) => {
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(4, 1); round += 1) {
    await shop.saveTimes(2)
    await setClocksBack(shop.app, (round + 1) * 3 * DAY)
    await shop.saveTimes(3)
    await shop.kill('all')
    await deleteRecords(shop.profile)
    verdicts.push(await shop.reopen())
  }
  const words = 'clock set back by days, then kill −9 and database gone'
  await keepOutcome(11, sumUp(words, verdicts, shop.acknowledged.length))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})
