import { connectPapers, renderPaper, warmUpPapers } from '#renderer/pdf/render-paper.ts'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import { definePaper, presentPaper } from '#shared/documents/registry.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { settlementInput } from './settlement-input.ts'

const ISSUED_AT = '2026-11-20T04:00:00.000Z' as Instant
let isWarm = false

interface DrawnSettlement {
  /** From the records to the bytes. */
  readonly milliseconds: number
  readonly pages: number
  readonly size: number
  /** What was drawn, for the same content to be drawn by other means. */
  readonly definition: PaperDefinition
}

/** Presents, lays out and draws a settlement of 40 lines as the papers sheet does, in its worker. */
export async function drawSettlement(): Promise<DrawnSettlement> {
  const input = await settlementInput()
  if (!isWarm) {
    connectPapers(async (missing) => ({ fonts: [], missing }))
    await warmUpPapers('zh-CN')
    isWarm = true
  }
  const start = performance.now()
  const data = presentPaper('settlement', input)
  const definition = definePaper('settlement', data, { locale: 'zh-CN' })
  const drawn = unwrap(
    await renderPaper(definition, { locale: 'zh-CN', images: {}, createdAt: ISSUED_AT }),
  )
  const milliseconds = performance.now() - start
  return { milliseconds, pages: drawn.pages, size: drawn.bytes.length, definition }
}
