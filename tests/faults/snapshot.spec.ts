import { dice } from './dice.ts'
import { expect, test } from './fault-test.ts'
import { howMany } from './how-many.ts'
import { keepOutcome, sumUp } from './outcome.ts'
import type { Verdict } from './shop/judge-records.ts'
import { deleteRecords, flipBit, newestSnapshot } from './shop/profile-files.ts'

test('a bit of the newest snapshot turns over, and the database is gone', async ({ shop }) => {
  const throwDice = dice(10)
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(6, 1); round += 1) {
    await shop.saveTimes(3)
    await shop.quit()
    await flipBit(await newestSnapshot(shop.profile), throwDice())
    await deleteRecords(shop.profile)
    verdicts.push(await shop.reopen())
  }
  const words = 'bit flipped in the newest snapshot, database gone'
  await keepOutcome(10, sumUp(words, verdicts, shop.acknowledged.length))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})
