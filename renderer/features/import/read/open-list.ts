import { fail, type Result } from '#shared/kernel/result.ts'
import { type Encoding, type FileProblem, type ListFile, MOST_BYTES } from './list-file.ts'
import type { FromListWorker, ToListWorker } from './list-worker.ts'

/** Reads the bytes of a list; given up by the signal. Tests read without a worker. */
export type ReadBytes = (
  request: ToListWorker,
  signal: AbortSignal,
) => Promise<Result<ListFile, FileProblem>>

/** Reads in a worker of its own: a workbook of 20 000 rows takes seconds, and the desk goes on. */
const readInWorker: ReadBytes = (request, signal) =>
  new Promise((settle) => {
    const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: FromListWorker): void => {
      worker.terminate()
      settle(answer)
    }
    signal.addEventListener('abort', () => end(fail('load.cancelled')), { once: true })
    worker.onmessage = ({ data }: { readonly data: FromListWorker }) => end(data)
    worker.onerror = () => end(fail('list.not-readable'))
    worker.postMessage(request)
  })

const MEGABYTE = 1024 * 1024

/** Opens a file that somebody chose or dropped. Its size is looked at before it is read. */
export async function openList(
  file: File,
  encoding: Encoding | undefined,
  signal: AbortSignal,
  readBytes: ReadBytes = readInWorker,
): Promise<Result<ListFile, FileProblem>> {
  if (file.size > MOST_BYTES) {
    const size = Math.ceil(file.size / MEGABYTE)
    return fail('list.too-large', { size, most: MOST_BYTES / MEGABYTE })
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (signal.aborted) return fail('load.cancelled')
    return await readBytes({ bytes, encoding }, signal)
  } catch {
    // A folder, or a file that has gone since it was chosen.
    return fail('list.not-readable')
  }
}
