import { isWorthTelling } from '#renderer/db/start/start-report.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { Start } from './create-start.ts'

/** Writes down what a start had to do, or why it did not go on: support reads it later. */
export const logStart = (desktop: Desktop, start: Start): void => {
  const write = (level: 'error' | 'warn', text: string): void =>
    void desktop.call('log.write', { level, text: text.slice(0, 20_000) })
  start.subscribe(() => {
    const stage = start.get()
    if (stage.kind === 'trouble') write('error', `start: ${JSON.stringify(stage.problem)}`)
    if (stage.kind === 'ready' && isWorthTelling(stage.report)) {
      write('warn', `start: ${JSON.stringify(stage.report)}`)
    }
  })
}
