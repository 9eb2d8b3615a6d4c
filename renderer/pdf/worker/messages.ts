import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { SystemFont } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { DrawnPaper, DrawOptions, DrawProblem } from '../engine/paper-engine.ts'

export interface FoundFonts {
  readonly fonts: readonly SystemFont[]
  readonly missing: string
}

/** What the window says to the worker; `id` names the request, the answers carry it back. */
export type ToWorker =
  | { readonly type: 'warm-up'; readonly id: number; readonly locale: DocumentLocale }
  | {
      readonly type: 'draw'
      readonly id: number
      readonly definition: PaperDefinition
      readonly options: DrawOptions
    }
  | { readonly type: 'fonts-found'; readonly id: number; readonly found: FoundFonts }

/** What the worker says. `crashed` is a bug; expected failures are inside `drawn`. */
export type FromWorker =
  | { readonly type: 'warm'; readonly id: number }
  | {
      readonly type: 'drawn'
      readonly id: number
      readonly result: Result<DrawnPaper, DrawProblem>
    }
  | { readonly type: 'find-fonts'; readonly id: number; readonly characters: string }
  | { readonly type: 'crashed'; readonly id: number; readonly message: string }

/** One end of the line between window and worker; a Worker is one, and so is the worker's self. */
export interface Line<Out, In> {
  postMessage(message: Out, transfer: Transferable[]): void
  onmessage: ((event: { readonly data: In }) => void) | null
}
