import { MOST_SCREENS } from '#shared/ipc/views/network-view.ts'
import { type Browser, NewsReader, pairScreen } from './browser.ts'
import { boardAt, type TestDoor } from './open-door.ts'

/**
 * Milliseconds from a change of the board to each screen that heard it, with as many screens paired
 * and listening as may be.
 */
export async function timeChanges(test: TestDoor, changes: number): Promise<number[]> {
  const screens: Browser[] = []
  for (let count = 0; count < MOST_SCREENS; count += 1) screens.push(await pairScreen(test))
  const readers = await Promise.all(screens.map((screen) => NewsReader.open(screen)))
  await Promise.all(readers.map((reader) => reader.until((heard) => heard.views().length > 0)))

  const taken: number[] = []
  for (let change = 0; change < changes; change += 1) {
    const time = `14:${String(change).padStart(2, '0')}`
    const begun = performance.now()
    test.show(boardAt(time))
    const isThere = (reader: NewsReader): boolean => reader.views().at(-1)?.cars[0]?.time === time
    await Promise.all(readers.map((reader) => reader.until(isThere)))
    taken.push(...readers.map((reader) => (reader.news.at(-1)?.at ?? 0) - begun))
  }
  return taken
}
