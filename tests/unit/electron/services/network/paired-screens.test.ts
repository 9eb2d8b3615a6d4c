import { describe, expect, it } from 'vitest'
import type { KeptScreen } from '#electron/services/network/kept-network.ts'
import { createPairedScreens } from '#electron/services/network/paired-screens.ts'
import { MOST_SCREENS } from '#shared/ipc/views/network-view.ts'
import { unwrap } from '#shared/kernel/result.ts'

const open = (kept: readonly KeptScreen[] = []) => {
  const saved: (readonly KeptScreen[])[] = []
  let now = Date.parse('2026-11-27T08:00:00Z')
  const screens = createPairedScreens({ kept, save: (list) => saved.push(list), now: () => now })
  return {
    screens,
    saved,
    pass(milliseconds: number) {
      now += milliseconds
    },
  }
}

describe('a screen that was let in', () => {
  it('is known by its key, of which only a hash is kept', () => {
    const { screens, saved } = open()
    const { id, key } = unwrap(screens.add())
    expect(key).toMatch(/^[\w-]{43}$/)
    expect(screens.find(key)?.id).toBe(id)
    expect(screens.find(`${key.slice(0, -1)}!`)).toBeUndefined()
    expect(JSON.stringify(saved)).not.toContain(key)
    // At the next start it is known still.
    expect(open(saved.at(-1)).screens.find(key)?.id).toBe(id)
  })

  it('has a key and an id of its own', () => {
    const { screens } = open()
    const added = Array.from({ length: MOST_SCREENS }, () => unwrap(screens.add()))
    expect(new Set(added.map(({ key }) => key)).size).toBe(MOST_SCREENS)
    expect(new Set(added.map(({ id }) => id)).size).toBe(MOST_SCREENS)
    expect(screens.add()).toMatchObject({ ok: false, code: 'network.full' })
  })

  it('is not known any more when it was revoked', () => {
    const { screens, saved } = open()
    const { id, key } = unwrap(screens.add())
    screens.revoke(id)
    expect(screens.find(key)).toBeUndefined()
    expect(saved.at(-1)).toEqual([])
  })

  it('is named, and remembered as last seen', () => {
    const { screens, pass } = open()
    const { id } = unwrap(screens.add())
    expect(screens.rename(id, '二楼休息区')).toBe(true)
    pass(60_000)
    screens.markSeen(id)
    expect(screens.list()[0]).toMatchObject({
      name: '二楼休息区',
      pairedAt: '2026-11-27T08:00:00.000Z',
      lastSeenAt: '2026-11-27T08:01:00.000Z',
    })
    expect(screens.rename('0000000000000000', 'x')).toBe(false)
  })
})
