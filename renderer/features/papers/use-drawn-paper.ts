import { useEffect, useState } from 'react'
import type { DrawnPaper } from '#renderer/pdf/engine/paper-engine.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { VisitPaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { Failure, Result } from '#shared/kernel/result.ts'
import type { PaperSources } from './paper-input-of.ts'
import {
  type DrawnOn,
  renderDraftPaper,
  renderIssuedPaper,
  type VisitPaperProblem,
} from './render-visit-paper.ts'

/** What to draw: a paper as it was issued, or how one would look now. */
export type WantedPaper = { readonly format: PaperFormat } & (
  | { readonly issued: IssuedPaper }
  | { readonly draft: VisitPaperKind; readonly sources: PaperSources }
)

/** Draws a wanted paper, on its format. */
export const drawWanted = (
  wanted: WantedPaper,
  how: Omit<DrawnOn, 'format'>,
): Promise<Result<DrawnPaper, VisitPaperProblem>> => {
  const on = { ...how, format: wanted.format }
  return 'issued' in wanted
    ? renderIssuedPaper(wanted.issued, on)
    : renderDraftPaper(wanted.draft, wanted.sources, on)
}

export type PaperDrawing =
  | { readonly state: 'drawing' }
  | { readonly state: 'drawn'; readonly paper: DrawnPaper; readonly of: WantedPaper }
  | { readonly state: 'refused'; readonly refusal: Failure<string> }
  /** A bug in a form: the desk goes on, and the fault is told. */
  | { readonly state: 'failed' }

const DRAWING: PaperDrawing = { state: 'drawing' }

/** Draws the wanted paper anew whenever it changes; `wanted` must keep its identity while it does not. */
export const useDrawnPaper = (wanted: WantedPaper | undefined): PaperDrawing => {
  const [drawing, setDrawing] = useState<PaperDrawing>(DRAWING)
  useEffect(() => {
    setDrawing(DRAWING)
    if (wanted === undefined) return undefined
    const giveUp = new AbortController()
    const settle = (next: PaperDrawing): void => {
      if (!giveUp.signal.aborted) setDrawing(next)
    }
    drawWanted(wanted, { signal: giveUp.signal }).then(
      (drawn) =>
        settle(
          drawn.ok
            ? { state: 'drawn', paper: drawn.value, of: wanted }
            : { state: 'refused', refusal: drawn },
        ),
      (error: unknown) => {
        reportError(error)
        settle({ state: 'failed' })
      },
    )
    return () => giveUp.abort()
  }, [wanted])
  return drawing
}
