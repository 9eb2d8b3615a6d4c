import { describe, expect, it } from 'vitest'
import type { FindFonts } from '#renderer/pdf/engine/choose-families.ts'
import { createPaperMill, type PaperLine, type RenderOptions } from '#renderer/pdf/paper-mill.ts'
import type { FromWorker, Line, ToWorker } from '#renderer/pdf/worker/messages.ts'
import { servePapers } from '#renderer/pdf/worker/serve-papers.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, unwrap } from '#shared/kernel/result.ts'
import { pdfText } from '#tests/support/papers/pdf-text.ts'
import { findNoFonts, paperEngine } from '#tests/support/papers/render-in-node.ts'
import { samplePaper } from '#tests/support/papers/sample-paper.ts'
import { findCjkFonts } from '#tests/support/papers/system-fonts.ts'

const OPTIONS: RenderOptions = {
  locale: 'zh-CN',
  images: {},
  createdAt: '2026-11-22T02:00:00.000Z' as Instant,
}
const paper = (text: string) => samplePaper([{ text }])

/** A worker in this thread: messages are cloned, as a real one's are. */
function startHere(seen: ToWorker[] = []): PaperLine {
  const worker: Line<FromWorker, ToWorker> = {
    onmessage: null,
    postMessage: (message) => {
      const data = structuredClone(message)
      queueMicrotask(() => window.onmessage?.({ data }))
    },
  }
  const window: PaperLine = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message) => {
      const data = structuredClone(message)
      seen.push(data)
      queueMicrotask(() => worker.onmessage?.({ data }))
    },
  }
  servePapers(worker, paperEngine, async (bytes) => bytes)
  return window
}

const millWith = (findFonts: FindFonts = findNoFonts, seen: ToWorker[] = []) =>
  createPaperMill(() => startHere(seen), findFonts)

describe('the paper mill', () => {
  it('draws papers asked for at once, each its own', async () => {
    const mill = millWith()
    const drawn = await Promise.all(
      ['甲', '乙', '丙'].map((text) => mill.render(paper(text), OPTIONS)),
    )
    const texts = await Promise.all(drawn.map((result) => pdfText(unwrap(result).bytes)))
    expect(texts.flat()).toEqual(['甲', '乙', '丙'])
  })

  it('fetches a font for a rare name through the door', async () => {
    const { bytes } = unwrap(await millWith(findCjkFonts).render(paper('张𠮷'), OPTIONS))
    expect(await pdfText(bytes)).toEqual(['张𠮷'])
  })

  it('names the missing characters when the door fails', async () => {
    const broken: FindFonts = () => Promise.reject(new Error('the main process is gone'))
    expect(await millWith(broken).render(paper('𪚥'), OPTIONS)).toEqual(
      fail('paper.missing-glyphs', { characters: '𪚥' }),
    )
  })

  it('never starts a paper that was given up while it waited', async () => {
    const seen: ToWorker[] = []
    const mill = millWith(findNoFonts, seen)
    const stop = new AbortController()
    const first = mill.render(paper('甲'), OPTIONS)
    const second = mill.render(paper('乙'), { ...OPTIONS, signal: stop.signal })
    stop.abort()
    expect(await second).toEqual(fail('paper.cancelled'))
    expect((await first).ok).toBe(true)
    unwrap(await mill.render(paper('丙'), OPTIONS))
    expect(seen).toHaveLength(2)
  })

  it('throws the paper away that was given up while it was drawn, and goes on', async () => {
    const mill = millWith()
    const stop = new AbortController()
    const first = mill.render(paper('甲'), { ...OPTIONS, signal: stop.signal })
    stop.abort()
    expect(await first).toEqual(fail('paper.cancelled'))
    const { bytes } = unwrap(await mill.render(paper('乙'), OPTIONS))
    expect(await pdfText(bytes)).toEqual(['乙'])
  })

  it('reports a bug as one and draws the next paper', async () => {
    const mill = millWith()
    const reaching = samplePaper([{ image: 'https://example.com/a.png', width: 10 }])
    await expect(mill.render(reaching, OPTIONS)).rejects.toThrow(/denied/)
    expect((await mill.render(paper('甲'), OPTIONS)).ok).toBe(true)
  })

  it('replaces a worker that died', async () => {
    const dying: PaperLine = {
      onmessage: null,
      onerror: null,
      terminate: () => undefined,
      postMessage: () => queueMicrotask(() => dying.onerror?.({ message: 'out of memory' })),
    }
    const workers = [dying]
    const mill = createPaperMill(() => workers.pop() ?? startHere(), findNoFonts)
    await expect(mill.render(paper('甲'), OPTIONS)).rejects.toThrow('out of memory')
    expect((await mill.render(paper('乙'), OPTIONS)).ok).toBe(true)
  })

  it('takes photos as data URLs too', async () => {
    const url =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'
    const withPhoto = samplePaper([{ image: 'h', width: 20 }], { images: ['h'] })
    const drawn = await millWith().render(withPhoto, { ...OPTIONS, images: { h: url } })
    expect(drawn.ok).toBe(true)
  })
})
