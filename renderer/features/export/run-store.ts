import { useSyncExternalStore } from 'react'
import type { Failure, Result } from '#shared/kernel/result.ts'
import type { ExportProgress, ExportReport } from './export-everything.ts'

/** Where the export stands. It goes on while people work elsewhere at the desk. */
export type ExportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly progress: ExportProgress }
  | { readonly phase: 'done'; readonly report: ExportReport }
  | { readonly phase: 'failed'; readonly failure: Failure<string> }

type Run = (
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
) => Promise<Result<ExportReport, string>>

let state: ExportState = { phase: 'idle' }
let controller: AbortController | undefined
const listeners = new Set<() => void>()

const become = (next: ExportState): void => {
  state = next
  for (const hear of listeners) hear()
}

/**
 * One export at a time; a second one is not begun. Gives back what is worth telling: nothing where
 * another is under way or the person chose no folder, which they have seen.
 */
export async function startExport(run: Run): Promise<Result<ExportReport, string> | undefined> {
  if (controller !== undefined) return undefined
  controller = new AbortController()
  become({ phase: 'running', progress: { share: 0, part: 'settings' } })
  try {
    const result = await run(controller.signal, (progress) =>
      become({ phase: 'running', progress }),
    )
    if (!result.ok && result.code === 'save.cancelled') {
      become({ phase: 'idle' })
      return undefined
    }
    become(
      result.ok ? { phase: 'done', report: result.value } : { phase: 'failed', failure: result },
    )
    return result
  } catch (error) {
    become({ phase: 'idle' })
    throw error
  } finally {
    controller = undefined
  }
}

/** What came of the last one has been read. */
export const forgetExport = (): void => {
  if (state.phase === 'done' || state.phase === 'failed') become({ phase: 'idle' })
}

export const cancelExport = (): void => controller?.abort()

const listen = (hear: () => void): (() => void) => {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** Where the export stands now. */
export const useExportState = (): ExportState => useSyncExternalStore(listen, () => state)
