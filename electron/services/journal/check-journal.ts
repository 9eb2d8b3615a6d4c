import type { JournalCheck } from '#shared/ipc/calls/journal-calls.ts'
import { EMPTY_END, type JournalEnd } from './find-end.ts'
import type { JournalFile } from './journal-files.ts'
import { findPlace, walkChain } from './walk-chain.ts'

/** Reads every line of every file and says how far the chain holds. */
export async function checkJournal(
  folder: string,
  files: readonly JournalFile[],
  end: JournalEnd,
): Promise<JournalCheck> {
  const afterSeq = (files[0]?.firstSeq ?? 1) - 1
  const from = await findPlace(folder, files, afterSeq)
  const walk = walkChain({
    folder,
    files: files.slice(0, end.file + 1),
    from,
    afterSeq,
    lastLength: end.length,
  })
  let entries = 0
  let firstAt: string | undefined
  let lastAt: string | undefined
  let head = ''
  let step = await walk.next()
  while (step.done !== true) {
    const { mark, place } = step.value
    entries += 1
    firstAt ??= mark.at
    lastAt = mark.at
    head = place.head
    step = await walk.next()
  }
  return {
    files: files.length,
    entries,
    ...(firstAt === undefined || lastAt === undefined ? {} : { firstAt, lastAt }),
    head: head === EMPTY_END.head ? '' : head,
    ...(step.value === undefined ? {} : { damage: step.value }),
  }
}
