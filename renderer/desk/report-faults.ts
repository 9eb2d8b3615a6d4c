import type { Desktop } from '#renderer/platform/desktop.ts'

/** A bug must reach the log: what broke and where, never what was typed. */
export const reportFaults = (desktop: Desktop): void => {
  const report = (fault: unknown): void => {
    const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    void desktop.call('log.write', { level: 'error', text: text.slice(0, 20_000) })
  }
  window.addEventListener('error', (event) => report(event.error ?? event.message))
  window.addEventListener('unhandledrejection', (event) => report(event.reason))
}
