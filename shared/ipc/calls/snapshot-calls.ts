import * as v from 'valibot'
import {
  SNAPSHOT_PLACES,
  SNAPSHOT_REASONS,
  type SnapshotInfo,
} from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import { type Instant, instant as readInstant } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'
import { call, message } from '../call.ts'

const nothing = v.undefined()
const instant = v.pipe(
  v.string(),
  v.check((text) => readInstant(text).ok),
  v.transform((text) => text as Instant),
)
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const ticket = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))
const snapshotId = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,160}$/))
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** Most characters of a snapshot handed over at a time; one line may be longer than the usual megabyte. */
export const LONGEST_SNAPSHOT_TEXT = 64 * 1024 * 1024

/**
 * `snapshot.disk-full`: no room on the disk; nothing half is left. `snapshot.not-written` {reason}:
 * the disk refused otherwise. `snapshot.not-verified`: what was read back is not what was written.
 * `snapshot.gone`: this ticket was dropped meanwhile.
 */
export type SnapshotWriteProblem =
  | 'snapshot.disk-full'
  | 'snapshot.not-written'
  | 'snapshot.not-verified'
  | 'snapshot.gone'

/**
 * `snapshot.damaged` {file, part, parts, good}: this file is not what was written; its first `good`
 * parts of `parts` are. `snapshot.gone`: there is no such file, or its place is not attached.
 */
export type SnapshotOpenProblem =
  | 'snapshot.damaged'
  | 'snapshot.password-needed'
  | 'snapshot.password-wrong'
  | 'snapshot.gone'

/**
 * The copies in the second place. `missing`: it is not attached now. `failed`: the last copying broke
 * off. `locked`: the key of the password is not to be had on this computer, a password must be set anew.
 */
export type SecondPlaceState = 'idle' | 'copying' | 'missing' | 'failed' | 'locked'

/** The folder on a stick, another disk or another computer that copies go to. */
export interface SecondPlace {
  /** Its name as people know it; no path crosses. */
  readonly name: string
  readonly state: SecondPlaceState
  /** Part of the present copying that is done, 0 to 1. */
  readonly share?: number
  /** Why the last copying failed: the file system's code, such as `ENOSPC`, or `damaged`. */
  readonly reason?: string
  readonly chosenAt: Instant
  /** On the disk of the records: it does not outlive that disk. */
  readonly isSameDisk: boolean
  /** The last whole and verified copy: when, and up to which journal entry. */
  readonly lastCopy?: { readonly at: Instant; readonly seq: number }
}

/** How the snapshots stand. */
export interface SnapshotStatus {
  /** The newest here; it was read back when it was written. */
  readonly last?: SnapshotInfo
  readonly second?: SecondPlace
  /** Whether what goes to the second place is encrypted. */
  readonly hasPassword: boolean
}

/** `place.unwritable` {reason}: nothing can be kept there. `place.inside`: it lies in the profile itself. */
export type PlaceProblem = 'place.cancelled' | 'place.unwritable' | 'place.inside'

/** Shortest password of the copies. */
export const SHORTEST_COPY_PASSWORD = 8

/** What came back from the second place. */
export interface BroughtBack {
  /** Photos and videos that were missing here and are here again. */
  readonly attachments: number
  /** Files there that are damaged. */
  readonly damaged: number
}

/** Snapshots: written by the desk in pieces, kept and verified by main. */
export const snapshotCalls = {
  /** Begins a snapshot. One is written at a time: an earlier one that was not finished is dropped. */
  'snapshots.begin': call<Result<{ ticket: string }, SnapshotWriteProblem>>()(
    v.strictObject({
      header: v.strictObject({
        schemaVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
        takenAt: instant,
        reason: v.picklist(SNAPSHOT_REASONS),
        fromSeq: seq,
      }),
    }),
  ),
  /** Whole lines of JSON, each with its line feed. */
  'snapshots.write': call<Result<null, SnapshotWriteProblem>>()(
    v.strictObject({
      ticket,
      text: v.pipe(v.string(), v.maxLength(LONGEST_SNAPSHOT_TEXT), v.endsWith('\n')),
    }),
  ),
  /** Makes it durable, reads it back, compares, and only then gives it its name. */
  'snapshots.finish': call<Result<SnapshotInfo, SnapshotWriteProblem>>()(
    v.strictObject({ ticket, toSeq: seq }),
  ),
  /** Gives up a snapshot that is being written or read. */
  'snapshots.drop': call<null>()(v.strictObject({ ticket })),
  /** All snapshots, newest first, here before its copy in the second place. */
  'snapshots.list': call<readonly SnapshotInfo[]>()(nothing),
  /** Opens one to be read, after its whole file was verified. */
  'snapshots.open': call<Result<{ ticket: string; header: SnapshotHeader }, SnapshotOpenProblem>>()(
    v.strictObject({
      id: snapshotId,
      place: v.picklist(SNAPSHOT_PLACES),
      password: v.optional(password),
    }),
  ),
  /** The next whole lines, about a megabyte, beginning with the header; null at the end. */
  'snapshots.next': call<Result<{ text: string | null }, 'snapshot.damaged' | 'snapshot.gone'>>()(
    v.strictObject({ ticket }),
  ),
  'snapshots.status': call<SnapshotStatus>()(nothing),
  /** Snapshots in the second place that are not of this computer: after it was set up anew. */
  'snapshots.list-elsewhere': call<readonly SnapshotInfo[]>()(nothing),
  /** Brings back the photos and videos that lie beside a snapshot in the second place. */
  'snapshots.bring-back': call<Result<BroughtBack, SnapshotOpenProblem>>()(
    v.strictObject({ id: snapshotId, password: v.optional(password) }),
  ),
  /** Main asks for the folder; copying begins at once. */
  'second-place.choose': call<Result<SnapshotStatus, PlaceProblem>>()(nothing),
  /** Copies no more; what is there stays. */
  'second-place.remove': call<SnapshotStatus>()(nothing),
  /** Copies now what is not there yet. */
  'second-place.copy': call<SnapshotStatus>()(nothing),
  /** Answers when nothing is being copied any more. */
  'second-place.settle': call<SnapshotStatus>()(nothing),
  /** Encrypts copies from now on, and those that are there; null writes them plain. */
  'second-place.set-password': call<Result<SnapshotStatus, 'place.key-not-kept'>>()(
    v.strictObject({
      password: v.nullable(v.pipe(password, v.minLength(SHORTEST_COPY_PASSWORD))),
    }),
  ),
} as const

export const snapshotMessages = {
  /** A snapshot was taken, or the second place changed. */
  'snapshots.changed': message<SnapshotStatus>(),
}
