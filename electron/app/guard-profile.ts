import { randomUUID } from 'node:crypto'
import { readlinkSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import type { ProfileLock } from '#electron/services/profile-lock/judge-lock.ts'
import { holdLock, lookAtLock } from '#electron/services/profile-lock/profile-lock.ts'
import { loadRecoveryWords } from './recovery-words.ts'
import { screenLocaleOf } from './screen-locale.ts'
import { startTimer } from './start-timer.ts'

/**
 * Looks whether another machine has the profile open (a shared folder, a carried disk). The browser's
 * own lock of a machine that is long silent is taken away: it would refuse without a word.
 */
export function findOtherMachine(profile: string): ProfileLock | undefined {
  const verdict = lookAtLock(profile, hostname())
  if (verdict.kind === 'in-use') return verdict.by
  if (verdict.kind === 'taken-over') dropForeignInstance(profile)
  return undefined
}

/** On Linux and macOS the browser's lock is a link that names its machine. */
function dropForeignInstance(profile: string): void {
  const lock = join(profile, 'SingletonLock')
  try {
    const [machine = ''] = readlinkSync(lock).split(/-\d+$/)
    if (machine !== hostname()) rmSync(lock)
  } catch {
    // There is none, or this system keeps it otherwise.
  }
}

/** Says which machine has the profile, and quits. */
export async function refuseProfile({ machine, startedAt }: ProfileLock): Promise<void> {
  await app.whenReady()
  const words = await loadRecoveryWords(screenLocaleOf(app.getLocale()))
  const since = new Date(startedAt).toLocaleString(app.getLocale())
  await dialog.showMessageBox({
    type: 'warning',
    title: app.getName(),
    message: words['in-use.title'],
    detail: words['in-use.hint'].replace('{machine}', machine).replace('{since}', since),
    buttons: [words['in-use.quit']],
  })
  app.exit(0)
}

/** Holds the profile while the app runs; quits where another machine has taken it over meanwhile. */
export function holdProfile(profile: string): void {
  const lock = {
    id: randomUUID(),
    machine: hostname(),
    pid: process.pid,
    startedAt: new Date().toISOString(),
  }
  const release = holdLock({
    profile,
    lock,
    startTimer,
    onLost: (by) => void leaveProfile(by),
    onFailed: (cause) => writeLog('warn', 'the lock of the profile was not written', cause),
  })
  app.on('will-quit', release)
}

async function leaveProfile({ machine }: ProfileLock): Promise<void> {
  writeLog('error', 'another machine took the profile over')
  const words = await loadRecoveryWords(screenLocaleOf(app.getLocale()))
  dialog.showErrorBox(
    words['in-use.taken'],
    words['in-use.taken.hint'].replace('{machine}', machine),
  )
  app.exit(1)
}
