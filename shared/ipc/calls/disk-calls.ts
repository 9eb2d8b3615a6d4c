import * as v from 'valibot'
import { call, message } from '../call.ts'

/** Room on the disk of the records, in bytes. */
export interface DiskState {
  readonly free: number
  readonly total: number
  /** So little that saving may soon fail: somebody has to be told. */
  readonly isLow: boolean
  /** So little that nothing can be saved now. */
  readonly isFull: boolean
}

/** Asking about the disk measures it anew. */
export const diskCalls = {
  'disk.state': call<DiskState>()(v.undefined()),
}

export const diskMessages = {
  /** It became low or full or is no longer, or the room on a low one is clearly another. */
  'disk.changed': message<DiskState>(),
}
