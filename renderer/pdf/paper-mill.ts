import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import type { FindFonts } from './engine/choose-families.ts'
import type { DrawnPaper, DrawProblem } from './engine/paper-engine.ts'
import { photoBytes } from './photo-bytes.ts'
import type { FromWorker, Line, ToWorker } from './worker/messages.ts'

export interface RenderOptions {
  readonly locale: DocumentLocale
  /** The photos the definition names, by hash: files' bytes or data URLs. */
  readonly images: Readonly<Record<string, Uint8Array | string>>
  readonly createdAt: Instant
  /** Gives the request up: it leaves the queue, or its paper is thrown away. */
  readonly signal?: AbortSignal
}

export type RenderProblem = DrawProblem | 'paper.cancelled'

export type PaperLine = Line<ToWorker, FromWorker> & {
  onerror: ((event: { readonly message?: string }) => void) | null
  terminate(): void
}

/** One worker, kept; papers are drawn one after the other in the order they were asked for. */
export interface PaperMill {
  render(
    definition: PaperDefinition,
    options: RenderOptions,
  ): Promise<Result<DrawnPaper, RenderProblem>>
  /** Gets fonts and code ready, so that the first paper of the day is as quick as the others. */
  warmUp(locale: DocumentLocale): Promise<void>
  close(): void
}

/** What a request ends with: the worker's answer, or that it was given up. */
type Answer = FromWorker | { readonly type: 'cancelled' }

interface Job {
  readonly request: ToWorker
  readonly settle: (answer: Answer) => void
  readonly crash: (error: Error) => void
}

/** Starts no worker until it is needed; one that dies fails its request and is replaced. */
export function createPaperMill(startWorker: () => PaperLine, findFonts: FindFonts): PaperMill {
  const queue: Job[] = []
  let worker: PaperLine | undefined
  let running: Job | undefined
  let lastId = 0

  const stop = (): void => {
    worker?.terminate()
    worker = undefined
  }

  const next = (): void => {
    if (running !== undefined) return
    running = queue.shift()
    if (running === undefined) return
    worker ??= listen(startWorker())
    worker.postMessage(running.request, [])
  }

  const finish = (end: (job: Job) => void): void => {
    const job = running
    running = undefined
    if (job !== undefined) end(job)
    next()
  }

  const lookForFonts = async (id: number, characters: string): Promise<void> => {
    // A door that fails finds nothing: the paper is refused and its characters named.
    const found = await findFonts(characters).catch(() => ({ fonts: [], missing: characters }))
    worker?.postMessage({ type: 'fonts-found', id, found }, [])
  }

  const listen = (line: PaperLine): PaperLine => {
    line.onmessage = ({ data }) => {
      if (data.id !== running?.request.id) return
      if (data.type === 'find-fonts') void lookForFonts(data.id, data.characters)
      else finish((job) => job.settle(data))
    }
    line.onerror = ({ message }) => {
      stop()
      finish((job) => job.crash(new Error(`the paper worker stopped: ${message ?? ''}`)))
    }
    return line
  }

  const ask = (request: (id: number) => ToWorker, signal?: AbortSignal): Promise<Answer> =>
    new Promise((settle, crash) => {
      lastId += 1
      const job: Job = { request: request(lastId), settle, crash }
      queue.push(job)
      signal?.addEventListener(
        'abort',
        () => {
          const place = queue.indexOf(job)
          if (place >= 0) queue.splice(place, 1)
          settle({ type: 'cancelled' })
        },
        { once: true },
      )
      next()
    })

  return {
    async render(definition, { signal, images, ...rest }) {
      if (signal?.aborted) return fail('paper.cancelled')
      const options = { ...rest, images: photoBytes(images) }
      const answer = await ask((id) => ({ type: 'draw', id, definition, options }), signal)
      if (answer.type === 'cancelled') return fail('paper.cancelled')
      if (answer.type === 'drawn') return answer.result
      throw unexpected(answer)
    },
    async warmUp(locale) {
      const answer = await ask((id) => ({ type: 'warm-up', id, locale }))
      if (answer.type !== 'warm' && answer.type !== 'cancelled') throw unexpected(answer)
    },
    close() {
      stop()
      const left = running === undefined ? [...queue] : [running, ...queue]
      queue.length = 0
      running = undefined
      for (const job of left) {
        job.settle({ type: 'cancelled' })
      }
    },
  }
}

const unexpected = (answer: Answer): Error =>
  new Error(answer.type === 'crashed' ? answer.message : `the paper worker said ${answer.type}`)
