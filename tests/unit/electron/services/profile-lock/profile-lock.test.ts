import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  BEAT_MS,
  judgeLock,
  type ProfileLock,
  parseLock,
  STALE_MS,
} from '#electron/services/profile-lock/judge-lock.ts'
import { holdLock, lookAtLock } from '#electron/services/profile-lock/profile-lock.ts'

const aLock = (own: Partial<ProfileLock> = {}): ProfileLock => ({
  id: 'start-1',
  machine: 'FRONT-DESK',
  pid: 4711,
  startedAt: '2026-11-22T01:00:00.000Z',
  ...own,
})

let profile: string
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'profile-lock-'))
})
afterEach(() => rm(profile, { recursive: true }))

const lockFile = (): string => join(profile, 'in-use.json')

/** A lock as another machine left it, so long ago. */
const leaveLock = async (lock: ProfileLock, agoMs: number): Promise<void> => {
  await writeFile(lockFile(), JSON.stringify(lock))
  const then = new Date(Date.now() - agoMs)
  await utimes(lockFile(), then, then)
}

describe('a lock that is found', () => {
  it.each([
    ['none', undefined, 0, 'free'],
    ['of this machine, whose own lock decides', aLock(), 1000, 'free'],
    ['of another machine, fresh', aLock({ machine: 'OFFICE' }), STALE_MS - 1, 'in-use'],
    [
      'of another machine, silent for three minutes',
      aLock({ machine: 'OFFICE' }),
      STALE_MS,
      'taken-over',
    ],
  ] as const)('%s', (_what, found, age, verdict) => {
    expect(judgeLock(found, 'FRONT-DESK', age)).toBe(verdict)
  })

  it('counts as none where it is half written', () => {
    expect(parseLock('{"id":"start-1","mach')).toBeUndefined()
    expect(parseLock('{"id":"start-1"}')).toBeUndefined()
    expect(parseLock(JSON.stringify(aLock()))).toEqual(aLock())
  })

  it('is looked at by the clock of its folder, and named', async () => {
    const by = aLock({ machine: 'OFFICE' })
    await leaveLock(by, 60_000)
    expect(lookAtLock(profile, 'FRONT-DESK')).toEqual({ kind: 'in-use', by })
    await leaveLock(by, STALE_MS + 60_000)
    expect(lookAtLock(profile, 'FRONT-DESK')).toEqual({ kind: 'taken-over' })
  })
})

describe('a profile that is held', () => {
  const hold = (lock = aLock()) => {
    const timers: { act: () => void; after: number }[] = []
    const lost: string[] = []
    const failed: unknown[] = []
    const release = holdLock({
      profile,
      lock,
      startTimer: (act, after) => {
        timers.push({ act, after })
        return () => timers.splice(0)
      },
      onLost: ({ machine }) => lost.push(machine),
      onFailed: (cause) => failed.push(cause),
    })
    return { release, timers, lost, failed }
  }
  const readOwn = async () => parseLock(await readFile(lockFile(), 'utf8').catch(() => ''))

  it('says who has it, from the first moment until it is let go', async () => {
    const { release, timers } = hold()
    expect(await readOwn()).toEqual(aLock())
    expect(timers[0]?.after).toBe(BEAT_MS)
    release()
    expect(await readOwn()).toBeUndefined()
  })

  it('is written anew at every beat', async () => {
    const { release, timers } = hold()
    const long = new Date(Date.now() - STALE_MS - 60_000)
    await utimes(lockFile(), long, long)
    expect(lookAtLock(profile, 'OFFICE')).toEqual({ kind: 'taken-over' })
    timers[0]?.act()
    await expect.poll(() => timers.length).toBe(2)
    expect(lookAtLock(profile, 'OFFICE')).toMatchObject({ kind: 'in-use' })
    release()
  })

  it('tells when another machine took it over meanwhile, and leaves that lock alone', async () => {
    const { release, timers, lost, failed } = hold()
    const theirs = aLock({ id: 'start-2', machine: 'OFFICE' })
    await leaveLock(theirs, 0)
    timers[0]?.act()
    await expect.poll(() => lost).toEqual(['OFFICE'])
    release()
    expect(await readOwn()).toEqual(theirs)
    expect(failed).toEqual([])
  })
})
