import { randomBytes } from 'node:crypto'
import { MOST_SCREENS } from '#shared/ipc/views/network-view.ts'
import { type Instant, instantOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { KeptScreen } from './kept-network.ts'
import { drawSecret, hashSecret, isSecretOf } from './secret.ts'

export interface PairedScreensWiring {
  /** Those of the last start. */
  readonly kept: readonly KeptScreen[]
  readonly save: (screens: readonly KeptScreen[]) => void
  readonly now: () => number
}

/** The TVs and tablets that were let in, each by a key of its own that can be taken back. */
export function createPairedScreens({ kept, save, now }: PairedScreensWiring) {
  let screens: readonly KeptScreen[] = kept
  const at = (): Instant => instantOf(now())
  const set = (next: readonly KeptScreen[]): void => {
    screens = next
    save(next)
  }
  const change = (id: string, changes: Partial<KeptScreen>): boolean => {
    if (!screens.some((screen) => screen.id === id)) return false
    set(screens.map((screen) => (screen.id === id ? { ...screen, ...changes } : screen)))
    return true
  }
  return {
    list: (): readonly KeptScreen[] => screens,
    isFull: (): boolean => screens.length >= MOST_SCREENS,
    /** Lets one more in; its key is given out here once and never kept. */
    add(): Result<{ id: string; key: string }, 'network.full'> {
      if (screens.length >= MOST_SCREENS) return fail('network.full', { most: MOST_SCREENS })
      const id = randomBytes(8).toString('hex')
      const key = drawSecret()
      const time = at()
      set([
        ...screens,
        { id, name: '', keyHash: hashSecret(key), pairedAt: time, lastSeenAt: time },
      ])
      return ok({ id, key })
    },
    find: (key: string): KeptScreen | undefined =>
      screens.find((screen) => isSecretOf(key, screen.keyHash)),
    rename: (id: string, name: string): boolean => change(id, { name }),
    markSeen: (id: string): boolean => change(id, { lastSeenAt: at() }),
    revoke(id: string): void {
      if (screens.some((screen) => screen.id === id)) {
        set(screens.filter((screen) => screen.id !== id))
      }
    },
  }
}

export type PairedScreens = ReturnType<typeof createPairedScreens>
