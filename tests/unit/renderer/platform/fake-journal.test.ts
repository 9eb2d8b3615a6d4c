import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { entryText, openJournalFolder } from '#tests/support/journal/open-journal-folder.ts'

describe('the journal file in memory', () => {
  it('takes, refuses, takes back and states as the real one does', async () => {
    const desktop = createFakeDesktop()
    const place = await openJournalFolder()
    const real = place.start()
    const append = async (seq: number) => {
      const entry = { seq, text: entryText(seq) }
      const faked = await desktop.call('journal.append', entry)
      expect(faked, `append ${seq}`).toEqual(await real.append(entry))
    }
    const takeBack = async (seq: number) =>
      expect(await desktop.call('journal.take-back', { seq })).toEqual(await real.takeBack(seq))
    const compare = async () => {
      expect(await desktop.call('journal.state', undefined)).toEqual(await real.state())
      expect(await desktop.call('journal.verify', undefined)).toEqual(await real.verify())
      const from = { afterSeq: 1, limit: 2 }
      expect(await desktop.call('journal.read', from)).toEqual(await real.read(from))
    }
    await compare()
    for (const seq of [1, 2, 4, 2, 3]) await append(seq)
    await compare()
    await takeBack(2)
    await takeBack(3)
    await append(3)
    await append(4)
    await compare()
    await desktop.call('journal.begin-anew', { reason: 'demo-cleared' })
    await real.beginAnew('demo-cleared')
    await compare()
    expect(desktop.state.journal.setAside[0]?.texts).toHaveLength(4)
    await place.remove()
  })

  it('has the head of a chain that anybody can compute', async () => {
    const desktop = createFakeDesktop()
    await desktop.call('journal.append', { seq: 1, text: entryText(1) })
    const head = createHash('sha256').update('0'.repeat(64)).update(entryText(1)).digest('hex')
    expect(await desktop.call('journal.state', undefined)).toMatchObject({ head })
  })
})
