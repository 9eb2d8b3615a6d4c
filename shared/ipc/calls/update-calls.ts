import * as v from 'valibot'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'
import { call, message } from '../call.ts'

/**
 * Why the feed gave nothing. `update.unreachable`: nobody answered. `update.feed-broken`: what
 * answered is no feed. `update.damaged`: the file is not the one the feed names, by its SHA-512 or
 * its signature; it was thrown away.
 */
export type UpdateProblem = 'update.unreachable' | 'update.feed-broken' | 'update.damaged'
/** `update.not-ready`: nothing was downloaded. `update.no-snapshot`: no fresh one was named. */
export type InstallProblem = 'update.not-ready' | 'update.no-snapshot'

/** A version the feed has that is newer than this one. */
export interface FoundUpdate {
  readonly version: string
  /** What is new in it, as its makers say; plain text. */
  readonly notes: string
}

/** Where the updates stand. */
export interface UpdateStatus {
  readonly version: string
  /** The address asked; null: nobody is asked. */
  readonly feed: string | null
  /** `not-installed`: started from a folder, which no installer can replace. */
  readonly state:
    | 'not-installed'
    | 'off'
    | 'idle'
    | 'checking'
    | 'current'
    | 'found'
    | 'downloading'
    | 'ready'
    | 'failed'
  readonly checkedAt?: Instant
  readonly found?: FoundUpdate
  /** Of the download, whole, 0 to 100. */
  readonly percent?: number
  readonly problem?: UpdateProblem
}

const nothing = v.undefined()

/** A folder on the web that holds latest.yml and the installers. Only https: what it names is run. */
export const feedAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500),
  v.url(),
  v.startsWith('https://'),
)

/** Newer versions of the program, from a place the shop chose. */
export const updateCalls = {
  'updates.status': call<UpdateStatus>()(nothing),
  /** Asks there from now on, once a day; nowhere with `null`. */
  'updates.set-feed': call<UpdateStatus>()(v.strictObject({ feed: v.nullable(feedAddress) })),
  /** Ends when the feed has answered, or nobody did. */
  'updates.check': call<UpdateStatus>()(nothing),
  /** Ends when the file is here and is what the feed named. */
  'updates.download': call<UpdateStatus>()(nothing),
  /** Ends the app and installs. Only after a snapshot, named here, that was taken just before. */
  'updates.install': call<Result<null, InstallProblem>>()(
    v.strictObject({ snapshotId: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,160}$/)) }),
  ),
}

export const updateMessages = { 'updates.changed': message<UpdateStatus>() }
