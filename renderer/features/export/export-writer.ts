import type { SaveProblem } from '#renderer/db/unit-of-work.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { ExportWriteProblem, WrittenFile } from '#shared/ipc/calls/export-calls.ts'
import { type Failure, fail, type Result } from '#shared/kernel/result.ts'

export type ExportEnd = ExportWriteProblem | SaveProblem | 'export.cancelled'

/** Carries the reason out of an export that cannot go on. */
export class ExportEnded extends Error {
  readonly failure: Failure<ExportEnd>

  constructor(failure: Failure<ExportEnd>) {
    super(failure.code)
    this.failure = failure
  }
}

export interface FilePart {
  readonly file: string
  readonly text: string
}

/** Writes into the folder of one export. Each of its ways throws `ExportEnded` when it is over. */
export interface ExportWriter {
  write(parts: readonly FilePart[]): Promise<void>
  /** Gives back which of them this computer does not have. */
  copyPhotos(hashes: readonly string[]): Promise<readonly string[]>
  seal(): Promise<readonly WrittenFile[]>
  finish(): Promise<{ readonly folderName: string; readonly size: number }>
}

/** Text sent at a time, in UTF-16 units: what lies on the way stays small whatever a record holds. */
const MOST_ON_THE_WAY = 2 * 1024 * 1024
const MOST_PARTS = 200
const MOST_PHOTOS = 100

export function createExportWriter(
  desktop: Desktop,
  ticket: string,
  signal: AbortSignal,
): ExportWriter {
  const take = <T>(answer: Result<T, ExportWriteProblem>): T => {
    if (!answer.ok) throw new ExportEnded(answer)
    if (signal.aborted) throw new ExportEnded(fail('export.cancelled'))
    return answer.value
  }
  return {
    async write(parts) {
      for (const sent of inCalls(parts)) {
        take(await desktop.call('exports.write', { ticket, parts: sent }))
      }
    },
    async copyPhotos(hashes) {
      const missing: string[] = []
      for (let from = 0; from < hashes.length; from += MOST_PHOTOS) {
        const some = hashes.slice(from, from + MOST_PHOTOS)
        const copied = await desktop.call('exports.copy-photos', { ticket, hashes: some })
        missing.push(...take(copied).missing)
      }
      return missing
    },
    seal: async () => take(await desktop.call('exports.seal', { ticket })).files,
    finish: async () => take(await desktop.call('exports.finish', { ticket })),
  }
}

/** Parts in calls of bearable size; a long text goes in several. */
export function inCalls(parts: readonly FilePart[], most = MOST_ON_THE_WAY): FilePart[][] {
  const calls: FilePart[][] = []
  let call: FilePart[] = []
  let size = 0
  for (const { file, text } of parts) {
    for (const piece of splitText(text, most)) {
      if (call.length === MOST_PARTS || (call.length > 0 && size + piece.length > most)) {
        calls.push(call)
        call = []
        size = 0
      }
      call.push({ file, text: piece })
      size += piece.length
    }
  }
  return call.length === 0 ? calls : [...calls, call]
}

/** A character of two units stays in one piece: halves of it would be written as two wrong ones. */
function* splitText(text: string, most: number): Generator<string> {
  let from = 0
  while (text.length - from > most) {
    const last = text.charCodeAt(from + most - 1)
    const until = from + most - (last >= 0xd800 && last <= 0xdbff ? 1 : 0)
    yield text.slice(from, until)
    from = until
  }
  if (from < text.length || text === '') yield text.slice(from)
}
