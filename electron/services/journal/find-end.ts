import { join } from 'node:path'
import type { JournalDamage } from '#shared/ipc/calls/journal-calls.ts'
import type { JournalFile } from './journal-files.ts'
import { checkLine, type EntryMark, NO_HEAD, parseLine } from './journal-line.ts'
import { readTail } from './read-tail.ts'
import { headBefore, walkChain } from './walk-chain.ts'

/** Where the journal ends, and so where it goes on. */
export interface JournalEnd {
  /** Index of the file that holds the last line; -1 when there is none. */
  readonly file: number
  /** Where that line begins and ends. */
  readonly start: number
  readonly length: number
  /** Of the last good entry: 0, '' and 64 zeros when there is none. */
  readonly seq: number
  readonly id: string
  readonly head: string
  /** The end itself is damaged: nothing may be put after it. */
  readonly damage?: JournalDamage
}

/** Bytes after the last whole line of a file: they were never acknowledged. */
export interface TornEnd {
  readonly name: string
  readonly length: number
  readonly bytes: Buffer
}

export const EMPTY_END: JournalEnd = {
  file: -1,
  start: 0,
  length: 0,
  seq: 0,
  id: '',
  head: NO_HEAD,
}

/** The end of the journal, from the last lines alone: start is not slower by what is in the files. */
export async function findEnd(
  folder: string,
  files: readonly JournalFile[],
): Promise<{ readonly end: JournalEnd; readonly torn: readonly TornEnd[] }> {
  const torn: TornEnd[] = []
  for (let file = files.length - 1; file >= 0; file -= 1) {
    const { name } = files[file] as JournalFile
    const tail = await readTail(join(folder, name))
    if (tail.torn.length > 0) torn.push({ name, length: tail.length, bytes: tail.torn })
    const { last, beforeLast, start, length } = tail
    if (last === undefined) continue
    const before =
      beforeLast === undefined
        ? await headBefore(folder, files, file)
        : (parseLine(beforeLast)?.hash ?? '')
    const checked = checkLine(before, last)
    const end =
      checked === undefined
        ? await findDamagedEnd(folder, files.slice(0, file + 1), length)
        : endAt({ file, start, length }, checked.line.hash, checked.mark)
    return { end, torn }
  }
  return { end: EMPTY_END, torn }
}

const endAt = (
  place: Pick<JournalEnd, 'file' | 'start' | 'length'>,
  head: string,
  { seq, id }: EntryMark,
): JournalEnd => ({ ...place, seq, id, head })

/** The last line does not fit the one before: the whole file says where it begins to be wrong. */
async function findDamagedEnd(
  folder: string,
  files: readonly JournalFile[],
  length: number,
): Promise<JournalEnd> {
  const file = files.length - 1
  const seq = (files[file] as JournalFile).firstSeq - 1
  const from = { file, offset: 0, line: 0, head: await headBefore(folder, files, file), seq }
  const walk = walkChain({ folder, files, from, afterSeq: seq, lastLength: length })
  let good = { ...EMPTY_END, file, start: length, length, seq, head: from.head }
  for (;;) {
    const step = await walk.next()
    if (step.done === true) return step.value === undefined ? good : { ...good, damage: step.value }
    const { mark, place } = step.value
    good = { ...good, seq: mark.seq, id: mark.id, head: place.head }
  }
}
