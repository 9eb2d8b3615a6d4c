import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dice } from './dice.ts'
import { expect, test } from './fault-test.ts'
import { howMany } from './how-many.ts'
import { keepOutcome, sumUp } from './outcome.ts'
import type { Verdict } from './shop/judge-records.ts'
import {
  copyRecords,
  deleteRecords,
  putBackRecords,
  truncateRecords,
} from './shop/profile-files.ts'

const none = (verdicts: readonly Verdict[]): void => {
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
}

test('the database’s folder is deleted', async ({ shop }) => {
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(6, 1); round += 1) {
    await shop.saveTimes(4)
    await shop.quit()
    await deleteRecords(shop.profile)
    verdicts.push(await shop.reopen())
  }
  await keepOutcome(5, sumUp('IndexedDB folder deleted', verdicts, shop.acknowledged.length))
  none(verdicts)
})

test('the database’s files are cut short', async ({ shop }) => {
  const throwDice = dice(5)
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(6, 1); round += 1) {
    await shop.saveTimes(4)
    await shop.quit()
    await truncateRecords(shop.profile, 0.2 + 0.7 * throwDice())
    verdicts.push(await shop.reopen())
  }
  await keepOutcome(6, sumUp('IndexedDB files truncated', verdicts, shop.acknowledged.length))
  none(verdicts)
})

test('the database’s folder is replaced by an older copy', async ({ shop }) => {
  const folder = await mkdtemp(join(tmpdir(), 'qiantai-older-'))
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(6, 1); round += 1) {
    const copy = join(folder, String(round))
    await shop.quit()
    await copyRecords(shop.profile, copy)
    verdicts.push(await shop.reopen())
    await shop.saveTimes(4)
    await shop.quit()
    await putBackRecords(shop.profile, copy)
    verdicts.push(await shop.reopen())
  }
  await rm(folder, { recursive: true, force: true })
  const words = 'IndexedDB folder replaced by an older copy'
  await keepOutcome(7, sumUp(words, verdicts, shop.acknowledged.length))
  none(verdicts)
})
