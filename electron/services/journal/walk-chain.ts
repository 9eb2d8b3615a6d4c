import { join } from 'node:path'
import type { JournalDamage } from '#shared/ipc/calls/journal-calls.ts'
import type { JournalFile } from './journal-files.ts'
import { checkLine, type EntryMark, NO_HEAD, parseLine } from './journal-line.ts'
import { readLines } from './read-lines.ts'
import { readTail } from './read-tail.ts'

/** A place between two lines. */
export interface ChainPlace {
  /** Index of the file, where in it, and how many of its lines are before. */
  readonly file: number
  readonly offset: number
  readonly line: number
  /** Hash of the line before, and number of its entry. */
  readonly head: string
  readonly seq: number
}

/** An entry that was checked, and the place after it. */
export interface ChainLink {
  readonly place: ChainPlace
  readonly mark: EntryMark
  readonly json: Buffer
}

interface Walk {
  readonly folder: string
  readonly files: readonly JournalFile[]
  readonly from: ChainPlace
  /** Entries up to it are passed over unchecked: they are not asked for. */
  readonly afterSeq: number
  /** How much of the last file counts. */
  readonly lastLength: number
}

/** The beginning of the file in which the entry after `afterSeq` is. */
export async function findPlace(
  folder: string,
  files: readonly JournalFile[],
  afterSeq: number,
): Promise<ChainPlace> {
  const found = files.findLastIndex(({ firstSeq }) => firstSeq <= afterSeq + 1)
  const file = Math.max(0, found)
  const seq = (files[file]?.firstSeq ?? 1) - 1
  return { file, offset: 0, line: 0, head: await headBefore(folder, files, file), seq }
}

/** The hash the last line before a file states. */
export async function headBefore(
  folder: string,
  files: readonly JournalFile[],
  file: number,
): Promise<string> {
  for (const { name } of files.slice(0, file).reverse()) {
    const { last } = await readTail(join(folder, name))
    // A damaged one fits no next line, which is then named.
    if (last !== undefined) return parseLine(last)?.hash ?? ''
  }
  return NO_HEAD
}

/** Gives every good entry from a place on; returns the first damage, which ends it. */
export async function* walkChain({
  folder,
  files,
  from,
  afterSeq,
  lastLength,
}: Walk): AsyncGenerator<ChainLink, JournalDamage | undefined> {
  let place = from
  for (const [index, file] of files.entries()) {
    if (index < from.file) continue
    if (index > from.file) place = { ...place, file: index, offset: 0, line: 0 }
    const damageHere = (): JournalDamage => ({
      file: file.name,
      line: place.line + 1,
      afterSeq: place.seq,
    })
    // A whole file is missing before this one.
    if (place.line === 0 && file.firstSeq !== place.seq + 1 && place.seq >= afterSeq) {
      return damageHere()
    }
    const to = index === files.length - 1 ? lastLength : Number.POSITIVE_INFINITY
    for await (const { bytes, end, isWhole } of readLines(
      join(folder, file.name),
      place.offset,
      to,
    )) {
      const next = { file: index, offset: end, line: place.line + 1, seq: place.seq + 1 }
      if (next.seq <= afterSeq) {
        place = { ...next, head: parseLine(bytes)?.hash ?? '' }
        continue
      }
      const checked = isWhole ? checkLine(place.head, bytes) : undefined
      if (checked === undefined || checked.mark.seq !== next.seq) return damageHere()
      place = { ...next, head: checked.line.hash }
      yield { place, mark: checked.mark, json: checked.line.json }
    }
  }
  return undefined
}
