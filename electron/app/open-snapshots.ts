import { join } from 'node:path'
import { app } from 'electron'
import { openKeptKeys } from '#electron/services/copy-cipher/kept-keys.ts'
import { systemSealer } from '#electron/services/copy-cipher/system-sealer.ts'
import { writeLog } from '#electron/services/log.ts'
import {
  createSecondPlace,
  type SecondPlaceService,
} from '#electron/services/second-place/second-place.ts'
import type { SettingsFile } from '#electron/services/settings-file.ts'
import { createSnapshots, type Snapshots } from '#electron/services/snapshots/snapshots.ts'
import type { SnapshotStatus } from '#shared/ipc/calls/snapshot-calls.ts'
import { startTimer } from './start-timer.ts'

export interface SnapshotRooms {
  readonly snapshots: Snapshots
  readonly secondPlace: SecondPlaceService
  /** How both stand. */
  readonly snapshotStatus: () => Promise<SnapshotStatus>
}

/** The snapshots and their second place, wired together. Reads nothing before it is asked. */
export function openSnapshots({
  profile,
  settings,
  measureFree,
  onStatus,
}: {
  readonly profile: string
  readonly settings: SettingsFile
  readonly measureFree: () => Promise<number>
  readonly onStatus: (status: SnapshotStatus) => void
}): SnapshotRooms {
  const now = () => new Date()
  const tell = (): void => {
    snapshotStatus().then(onStatus, (error: unknown) =>
      writeLog('warn', 'the snapshots do not say how they stand', error),
    )
  }
  const secondPlace = createSecondPlace({
    profile,
    settings,
    keys: openKeptKeys(join(profile, 'copy-key.json'), systemSealer),
    now,
    onChanged: tell,
    startTimer,
    log: (text, cause) => writeLog('warn', text, cause),
  })
  const snapshots = createSnapshots({
    folder: join(profile, 'snapshots'),
    appVersion: app.getVersion(),
    now,
    measureFree,
    fetch: (id, password) => secondPlace.fetch(id, password),
    onTaken() {
      secondPlace.copy()
      tell()
    },
  })
  const snapshotStatus = async (): Promise<SnapshotStatus> => {
    const [[last], second, hasPassword] = await Promise.all([
      snapshots.list(),
      secondPlace.describe(),
      secondPlace.hasPassword(),
    ])
    return {
      ...(last === undefined ? {} : { last }),
      ...(second === undefined ? {} : { second }),
      hasPassword,
    }
  }
  return { snapshots, secondPlace, snapshotStatus }
}
