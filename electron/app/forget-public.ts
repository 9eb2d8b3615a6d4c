import { session } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import { PUBLIC_PARTITION } from './public-partition.ts'

/** Throws away whatever the session of the public screens could have kept of a customer. */
export function forgetPublic(): void {
  const kept = session.fromPartition(PUBLIC_PARTITION)
  Promise.all([kept.clearCache(), kept.clearStorageData()]).catch((error: unknown) =>
    writeLog('error', 'the public session was not cleared', error),
  )
}
