import type { FromPhotoWorker, ToPhotoWorker } from './photo-worker.ts'

const prepare = (request: ToPhotoWorker): Promise<FromPhotoWorker> =>
  new Promise((settle, reject) => {
    const worker = new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: { readonly data: FromPhotoWorker }) => {
      worker.terminate()
      settle(data)
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(`a photo could not be prepared: ${event.message}`))
    }
    worker.postMessage(request, [request.bytes.buffer])
  })

let last: Promise<unknown> = Promise.resolve()

/**
 * Prepares a photo beside the desk's own thread. One after another: ten photos from a phone at once
 * would stand in memory together, fifty megabytes each.
 */
export const prepareInWorker = (request: ToPhotoWorker): Promise<FromPhotoWorker> => {
  const turn = last.then(() => prepare(request))
  last = turn.catch(() => undefined)
  return turn
}
