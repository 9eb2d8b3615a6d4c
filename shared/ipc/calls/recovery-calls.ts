import * as v from 'valibot'
import type { Result } from '#shared/kernel/result.ts'
import { call } from '../call.ts'

const nothing = v.undefined()

/** What a desk can ask for whose records do not open. */
export const recoveryCalls = {
  /** Starts the app again; before its first window the database is moved to what is set aside. */
  'recovery.set-aside-records': call<null>()(nothing),
  /** Shows the folder of what was set aside to the person. */
  'recovery.open-folder': call<null>()(nothing),
  /** Asks where to, and saves the log there. */
  'recovery.save-log':
    call<Result<{ readonly fileName: string }, 'save.cancelled' | 'save.not-written'>>()(nothing),
  'recovery.quit': call<null>()(nothing),
} as const
