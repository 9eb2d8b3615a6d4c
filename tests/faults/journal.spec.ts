import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dice } from './dice.ts'
import { expect, test } from './fault-test.ts'
import { howMany } from './how-many.ts'
import { keepOutcome, sumUp } from './outcome.ts'
import type { Verdict } from './shop/judge-records.ts'
import { filesOf, flipBit, tearEnd } from './shop/profile-files.ts'

test('the journal’s last line is torn', async ({ shop }) => {
  const throwDice = dice(8)
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(8, 2); round += 1) {
    await shop.saveTimes(3)
    await shop.kill('all')
    const last = (await filesOf(shop.profile, 'journal', '.jsonl')).at(-1) ?? ''
    await tearEnd(last, 1 + Math.floor(throwDice() * 200))
    verdicts.push(await shop.reopen())
  }
  const words = 'last line of the journal torn'
  await keepOutcome(8, sumUp(words, verdicts, shop.acknowledged.length, 'mended from the database'))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})

test('a bit of the journal turns over: told, both are kept, nothing is missing', async ({
  shop,
}) => {
  const throwDice = dice(9)
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(6, 1); round += 1) {
    await shop.saveTimes(3)
    await shop.quit()
    const last = (await filesOf(shop.profile, 'journal', '.jsonl')).at(-1) ?? ''
    await flipBit(last, throwDice())
    await shop.start()
    await shop.ready()
    // A bit at the very end is met at once; one in the middle when the day's reading comes by.
    const isMet = (await listSetAside(shop.profile)).length > round
    if (!isMet) await shop.desk.page.getByTestId('journal-damage').waitFor({ timeout: 60_000 })
    await shop.quit()
    verdicts.push(await shop.reopen())
    expect((await listSetAside(shop.profile)).length).toBeGreaterThan(round)
    await shop.forgetReading()
  }
  const words = 'bit flipped in the journal'
  const note = 'told where; damaged files kept aside'
  await keepOutcome(9, sumUp(words, verdicts, shop.acknowledged.length, note))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})

const listSetAside = (profile: string): Promise<string[]> =>
  readdir(join(profile, 'set-aside')).catch(() => [])
