/**
 * What the browser's database throws when it cannot write, whatever the program asks of it: a full
 * disk gives UnknownError, a database it closed by itself DatabaseClosedError or InvalidStateError.
 */
const CANNOT_WRITE: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  'UnknownError',
  'AbortError',
  'TimeoutError',
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'NotReadableError',
])

/** Names of an error, the browser's own first: Dexie says Abort and keeps it inside. */
export const namesOfError = (error: unknown): readonly string[] => {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: { name?: unknown } }
  return [inner?.name, name].filter((each): each is string => typeof each === 'string')
}

/** The name under which the disk or the browser refused to write; undefined for a bug of ours. */
export const findWriteRefusal = (error: unknown): string | undefined =>
  namesOfError(error).find((name) => CANNOT_WRITE.has(name))
