import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../write-atomically.ts'
import { BEAT_MS, judgeLock, type ProfileLock, parseLock } from './judge-lock.ts'

const LOCK = 'in-use.json'
/** Written to learn what time it is where the profile lies. */
const PROBE = '.in-use-now'

/** Whether the profile is free, and who has it otherwise. */
export type LockVerdict =
  | { readonly kind: 'free' | 'taken-over' }
  | { readonly kind: 'in-use'; readonly by: ProfileLock }

/** Looks who has a profile open. Only a lock of another machine costs more than one small read. */
export function lookAtLock(profile: string, machine: string): LockVerdict {
  const file = join(profile, LOCK)
  const found = readLock(file)
  if (found === undefined || found.machine === machine) return { kind: 'free' }
  const kind = judgeLock(found, machine, ageOf(profile, file))
  return kind === 'in-use' ? { kind, by: found } : { kind }
}

function readLock(file: string): ProfileLock | undefined {
  try {
    return parseLock(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Both files get their time from whoever keeps the folder, so that no machine's clock matters. */
function ageOf(profile: string, file: string): number {
  const probe = join(profile, PROBE)
  writeFileSync(probe, '')
  try {
    return statSync(probe).mtimeMs - statSync(file).mtimeMs
  } finally {
    rmSync(probe, { force: true })
  }
}

export interface HoldLock {
  readonly profile: string
  readonly lock: ProfileLock
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  /** Another machine took the profile over while this one slept: nothing may be written any more. */
  readonly onLost: (by: ProfileLock) => void
  readonly onFailed: (cause: unknown) => void
}

/** Holds a profile: the lock is written now and at every beat. Gives the function that lets it go. */
export function holdLock({ profile, lock, startTimer, onLost, onFailed }: HoldLock): () => void {
  const file = join(profile, LOCK)
  const text = `${JSON.stringify(lock)}\n`
  let isHeld = true
  let stopTimer: (() => void) | undefined
  const beat = async (): Promise<void> => {
    const now = await readFile(file, 'utf8').then(parseLock, () => undefined)
    if (!isHeld) return
    if (now !== undefined && now.id !== lock.id) {
      isHeld = false
      onLost(now)
      return
    }
    await writeAtomically(file, text)
    // It was let go while this was on its way to disk.
    if (!isHeld) rmSync(file, { force: true })
  }
  const waitForBeat = (): void => {
    stopTimer = startTimer(() => {
      void beat()
        .catch(onFailed)
        .then(() => {
          if (isHeld) waitForBeat()
        })
    }, BEAT_MS)
  }
  try {
    writeFileSync(file, text, { mode: 0o600 })
  } catch (error) {
    // A folder that cannot be written to is told where it matters: at the first save.
    onFailed(error)
  }
  waitForBeat()
  return () => {
    if (!isHeld) return
    isHeld = false
    stopTimer?.()
    rmSync(file, { force: true })
  }
}
