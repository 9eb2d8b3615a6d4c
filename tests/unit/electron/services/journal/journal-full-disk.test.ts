import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mountSmallDisk, type SmallDisk } from '#tests/support/disk/small-disk.ts'
import {
  entryText,
  type JournalFolder,
  openJournalFolder,
} from '#tests/support/journal/open-journal-folder.ts'

const KB = 1024

let disk: SmallDisk | undefined
let place: JournalFolder
beforeEach(async () => {
  disk = await mountSmallDisk(2)
  if (disk !== undefined) place = await openJournalFolder(disk.folder)
})
afterEach(async () => {
  if (disk === undefined) return
  await place.remove()
  await disk.remove()
})

describe('a disk that is filled while the shop saves', () => {
  it('loses no entry that was acknowledged and keeps none that was refused', async (test) => {
    if (disk === undefined) return test.skip('no small volume can be mounted here')
    const journal = place.start()
    const acknowledged: string[] = []
    const refused = new Set<string>()
    let isFilled = false
    for (let round = 0; round < 12; round += 1) {
      // Half of the rounds meet a disk with room for a few entries, some with less than a line.
      if (round % 2 === 1) {
        await disk.fill(round * KB)
        isFilled = true
      }
      for (let count = 0; count < 12; count += 1) {
        const first = acknowledged.length + 1
        const texts = [0, 1, 2].map((next) => entryText(first + next, count * KB))
        const outcomes = await Promise.all(
          texts.map((text, next) => journal.append({ seq: first + next, text })),
        )
        for (const [next, outcome] of outcomes.entries()) {
          const text = texts[next] ?? ''
          if (outcome.ok) acknowledged.push(text)
          else refused.add(outcome.code)
        }
      }
      await disk.clear()
    }
    expect(isFilled).toBe(true)
    expect(refused).toContain('save.disk-full')
    expect(acknowledged.length).toBeGreaterThan(100)
    const again = place.start()
    expect(await again.verify()).toMatchObject({ entries: acknowledged.length })
    expect(await again.verify()).not.toHaveProperty('damage')
    const { texts } = await again.read({ afterSeq: 0, limit: 5000 })
    expect(texts).toEqual(acknowledged)
  })

  it('is no obstacle to the entry that begins a day, once there is room', async (test) => {
    if (disk === undefined) return test.skip('no small volume can be mounted here')
    const journal = place.start()
    await place.append(journal, 1)
    place.clock = new Date('2026-11-28T09:00:00Z')
    await disk.fill()
    const refused = await journal.append({ seq: 2, text: entryText(2) })
    expect(refused).toMatchObject({ ok: false, code: 'save.disk-full' })
    expect(await place.files()).toEqual(['0000000001-2026-11-27.jsonl'])
    await disk.clear()
    await place.append(journal, 2)
    expect(await place.start().verify()).toMatchObject({ entries: 2, files: 2 })
  })
})
