import type { JournalDamage } from '#shared/ipc/calls/journal-calls.ts'
import type { JournalEnd } from './find-end.ts'
import type { JournalFile } from './journal-files.ts'
import { type ChainPlace, findPlace, walkChain } from './walk-chain.ts'

/** About how many bytes one reading gives: what crosses to the window in one piece. */
const BYTES_PER_READING = 4 * 1024 * 1024

interface Reading {
  readonly afterSeq: number
  readonly limit: number
}

export interface EntryReader {
  /** `generation` is another one after the files became shorter. */
  read(
    files: readonly JournalFile[],
    end: JournalEnd,
    from: Reading,
    generation: number,
  ): Promise<{ readonly texts: readonly string[]; readonly damage: JournalDamage | undefined }>
}

/** Reads entries in order; one reading after the other goes on where the last one ended. */
export function createEntryReader(folder: string): EntryReader {
  let left: { readonly generation: number; readonly place: ChainPlace } | undefined
  return {
    async read(files, end, { afterSeq, limit }, generation) {
      const isNext = left?.generation === generation && left.place.seq === afterSeq
      const from =
        isNext && left !== undefined ? left.place : await findPlace(folder, files, afterSeq)
      const walk = walkChain({
        folder,
        files: files.slice(0, end.file + 1),
        from,
        afterSeq,
        lastLength: end.length,
      })
      const texts: string[] = []
      let bytes = 0
      let step = await walk.next()
      while (step.done !== true) {
        const { json, place } = step.value
        texts.push(json.toString())
        bytes += json.length
        left = { generation, place }
        if (texts.length >= limit || bytes >= BYTES_PER_READING) {
          await walk.return(undefined)
          return { texts, damage: undefined }
        }
        step = await walk.next()
      }
      return { texts, damage: step.value }
    },
  }
}
