import type { FindFonts } from '../engine/choose-families.ts'
import type { DrawOptions, PaperEngine } from '../engine/paper-engine.ts'
import type { FoundFonts, FromWorker, Line, ToWorker } from './messages.ts'

/** Makes a photo fit for a paper, or undefined when it is no picture. */
export type PreparePhoto = (bytes: Uint8Array) => Promise<Uint8Array | undefined>

/** The worker's side: answers each request with one `warm`, `drawn` or `crashed`. */
export function servePapers(
  line: Line<FromWorker, ToWorker>,
  engine: PaperEngine,
  prepare: PreparePhoto,
): void {
  const waiting = new Map<number, (found: FoundFonts) => void>()

  const askForFonts =
    (id: number): FindFonts =>
    (characters) =>
      new Promise((resolve) => {
        waiting.set(id, resolve)
        line.postMessage({ type: 'find-fonts', id, characters }, [])
      })

  const answer = async (request: ToWorker): Promise<void> => {
    switch (request.type) {
      case 'fonts-found':
        waiting.get(request.id)?.(request.found)
        waiting.delete(request.id)
        return
      case 'warm-up':
        await engine.warmUp(request.locale)
        line.postMessage({ type: 'warm', id: request.id }, [])
        return
      case 'draw': {
        const images = await prepareAll(request.options.images, prepare)
        const options: DrawOptions = { ...request.options, images }
        const result = await engine.draw(request.definition, options, askForFonts(request.id))
        const transfer = result.ok ? [result.value.bytes.buffer as ArrayBuffer] : []
        line.postMessage({ type: 'drawn', id: request.id, result }, transfer)
      }
    }
  }

  line.onmessage = ({ data }) => {
    answer(data).catch((error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
      line.postMessage({ type: 'crashed', id: data.id, message }, [])
    })
  }
}

/** A photo that cannot be read is left out; the engine then says which one is missing. */
async function prepareAll(
  images: DrawOptions['images'],
  prepare: PreparePhoto,
): Promise<Record<string, Uint8Array>> {
  const ready: Record<string, Uint8Array> = {}
  for (const [hash, bytes] of Object.entries(images)) {
    const prepared = await prepare(bytes)
    if (prepared !== undefined) ready[hash] = prepared
  }
  return ready
}
