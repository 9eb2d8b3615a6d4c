// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPdf, type PDFDocumentProxy } from '#renderer/pdf/preview/open-pdf.ts'
import { PdfPreview, type PdfPreviewLabels } from '#renderer/pdf/preview/pdf-preview.tsx'

// pdf.js draws on a real canvas in a real worker: the tour sees that; here it is the states.
vi.mock('#renderer/pdf/preview/open-pdf.ts', () => ({ openPdf: vi.fn() }))

const labels: PdfPreviewLabels = {
  loading: '正在生成单据',
  failed: '单据无法显示',
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
}

const drawn: { page: number; width: number }[] = []

/** A paper of A4 sheets that notes what is drawn, and how wide. */
function paperOf(count: number): PDFDocumentProxy {
  const sheet = (page: number) => ({
    pageNumber: page,
    getViewport: ({ scale }: { scale: number }) => ({ width: 595 * scale, height: 842 * scale }),
    render: ({ viewport }: { viewport: { width: number } }) => {
      drawn.push({ page, width: Math.round(viewport.width) })
      return { promise: new Promise(() => undefined), cancel: () => undefined }
    },
  })
  const paper = {
    numPages: count,
    getPage: async (page: number) => sheet(page),
    destroy: vi.fn(async () => undefined),
  }
  return paper as unknown as PDFDocumentProxy
}

/** A frame 800 wide, in which only the first two sheets are near the view. */
beforeEach(() => {
  drawn.length = 0
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly tell: (entries: unknown[]) => void
      constructor(tell: (entries: unknown[]) => void) {
        this.tell = tell
      }
      observe() {
        this.tell([{ contentRect: { width: 800 } }])
      }
      disconnect() {}
    },
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: unknown[]) => void
      constructor(tell: (entries: unknown[]) => void) {
        this.tell = tell
      }
      observe(sheet: HTMLElement) {
        const isIntersecting = /第 [12] 页/.test(sheet.getAttribute('aria-label') ?? '')
        this.tell([{ isIntersecting }])
      }
      disconnect() {}
    },
  )
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.mocked(openPdf).mockReset()
})

describe('the preview of a paper', () => {
  it('says that the paper is being made', () => {
    render(<PdfPreview bytes={undefined} labels={labels} />)
    expect(screen.getByRole('status').textContent).toBe(labels.loading)
  })

  it('says that a broken paper cannot be shown', async () => {
    vi.mocked(openPdf).mockRejectedValue(new Error('no PDF'))
    render(<PdfPreview bytes={new Uint8Array([1])} labels={labels} />)
    expect((await screen.findByRole('alert')).textContent).toBe(labels.failed)
  })

  it('names every page and draws only those near the view, at the width of the frame', async () => {
    vi.mocked(openPdf).mockResolvedValue(paperOf(5))
    render(<PdfPreview bytes={new Uint8Array([1])} labels={labels} />)
    expect(await screen.findAllByRole('img', { name: /第 \d 页，共 5 页/ })).toHaveLength(5)
    await waitFor(() =>
      expect(drawn).toEqual([
        { page: 1, width: 800 },
        { page: 2, width: 800 },
      ]),
    )
  })

  it('draws anew when the parent zooms', async () => {
    vi.mocked(openPdf).mockResolvedValue(paperOf(1))
    const bytes = new Uint8Array([1])
    const { rerender } = render(<PdfPreview bytes={bytes} labels={labels} />)
    await screen.findByRole('img')
    rerender(<PdfPreview bytes={bytes} labels={labels} zoom={1.5} />)
    await waitFor(() => expect(drawn.at(-1)).toEqual({ page: 1, width: 1200 }))
  })

  it('closes the paper it leaves', async () => {
    const first = paperOf(1)
    vi.mocked(openPdf).mockResolvedValueOnce(first).mockResolvedValueOnce(paperOf(2))
    const { rerender } = render(<PdfPreview bytes={new Uint8Array([1])} labels={labels} />)
    await screen.findByRole('img')
    rerender(<PdfPreview bytes={new Uint8Array([2])} labels={labels} />)
    expect(await screen.findAllByRole('img')).toHaveLength(2)
    await waitFor(() => expect(first.destroy).toHaveBeenCalledOnce())
  })
})
