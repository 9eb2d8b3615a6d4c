import { dice } from './dice.ts'
import { expect, test } from './fault-test.ts'
import { howMany } from './how-many.ts'
import { keepOutcome, sumUp } from './outcome.ts'
import type { Verdict } from './shop/judge-records.ts'

/** A save takes about this long at the hands of a machine; a kill falls somewhere in a few of them. */
const ROUND_MS = howMany(5_000, 1_600)
const SEED = 20261127

const delay = (ms: number): Promise<void> => new Promise((settle) => setTimeout(settle, ms))

for (const [order, whom, words] of [
  [1, 'all', 'kill −9 of the whole app'],
  [2, 'main', 'kill −9 of main only'],
] as const) {
  test(`${words}, at random moments of scripted saves`, async ({ shop }) => {
    const wanted = howMany(whom === 'all' ? 200 : 60, 10)
    const throwDice = dice(SEED + order)
    const verdicts: Verdict[] = []
    while (shop.acknowledged.length < wanted) {
      const killing = delay(throwDice() * ROUND_MS).then(() => shop.kill(whom))
      await shop.saveUntilGone(wanted)
      await killing
      verdicts.push(await shop.reopen())
    }
    await keepOutcome(order, sumUp(words, verdicts, shop.acknowledged.length))
    expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
    expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
  })
}

test('kill −9 right after the desk said saved', async ({ shop }) => {
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(20, 3); round += 1) {
    await shop.save()
    await shop.kill('all')
    verdicts.push(await shop.reopen())
  }
  await keepOutcome(3, sumUp('kill −9 right after a save', verdicts, shop.acknowledged.length))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})

test('kill −9 of the desk’s renderer: the desk comes back by itself', async ({ shop }) => {
  const throwDice = dice(SEED)
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(12, 2); round += 1) {
    const pid = await shop.app.electron.evaluate(
      ({ webContents }) =>
        webContents
          .getAllWebContents()
          .find((each) => each.getURL().includes('/desk/'))
          ?.getOSProcessId() ?? 0,
    )
    expect(pid).toBeGreaterThan(0)
    const killing = delay(throwDice() * ROUND_MS).then(() => process.kill(pid, 'SIGKILL'))
    await shop.saveUntilGone(30)
    await killing
    // The app itself brings the desk back, on another process.
    await expect
      .poll(() =>
        shop.app.electron.evaluate(
          ({ webContents }, old) =>
            webContents
              .getAllWebContents()
              .some(
                (each) =>
                  each.getURL().includes('/desk/') &&
                  !each.isCrashed() &&
                  !each.isLoading() &&
                  each.getOSProcessId() !== old,
              ),
          pid,
        ),
      )
      .toBe(true)
    await shop.kill('all')
    verdicts.push(await shop.reopen())
  }
  const words = 'kill −9 of the desk’s renderer only'
  await keepOutcome(4, sumUp(words, verdicts, shop.acknowledged.length, 'back by itself each time'))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})
