import { createHash } from 'node:crypto'

/** Stands for the line before the first. */
export const NO_HEAD = '0'.repeat(64)
const HASH_LENGTH = 64
const SPACE = 0x20
const HASH = /^[0-9a-f]{64}$/

/** One line of a journal file without its end: `<sha256 hex> <entry as JSON>`. */
export interface JournalLine {
  readonly hash: string
  readonly json: Buffer
}

/** What the chain needs to know of an entry. */
export interface EntryMark {
  readonly seq: number
  readonly id: string
  readonly at: string
}

/** The hash of a line: of everything before it (by the hash of the line before) and its entry. */
export const hashLine = (before: string, json: Buffer | string): string =>
  createHash('sha256').update(before).update(json).digest('hex')

export const formatLine = (hash: string, json: string): string => `${hash} ${json}\n`

/** The two parts of a line; undefined when it has not that form. */
export function parseLine(bytes: Buffer): JournalLine | undefined {
  if (bytes.length <= HASH_LENGTH + 1 || bytes[HASH_LENGTH] !== SPACE) return undefined
  const hash = bytes.toString('latin1', 0, HASH_LENGTH)
  return HASH.test(hash) ? { hash, json: bytes.subarray(HASH_LENGTH + 1) } : undefined
}

/** Number, id and instant of an entry; undefined when it is no entry. */
export function parseMark(json: Buffer | string): EntryMark | undefined {
  try {
    const entry: unknown = JSON.parse(json.toString())
    if (typeof entry !== 'object' || entry === null) return undefined
    const { seq, id, at } = entry as Record<string, unknown>
    if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return undefined
    return typeof id === 'string' && typeof at === 'string' ? { seq, id, at } : undefined
  } catch {
    return undefined
  }
}

/** The entry's mark where the line follows the one with hash `before`; undefined where not. */
export function checkLine(
  before: string,
  bytes: Buffer,
): { readonly line: JournalLine; readonly mark: EntryMark } | undefined {
  const line = parseLine(bytes)
  if (line === undefined || hashLine(before, line.json) !== line.hash) return undefined
  const mark = parseMark(line.json)
  return mark === undefined ? undefined : { line, mark }
}
