import { connectPapers, warmUpPapers } from '#renderer/pdf/render-paper.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'

/**
 * Connects the paper mill, and starts it once the desk has drawn and the machine is idle: the first
 * paper of the day then costs no more than the next, and the desk does not wait for it.
 */
export const preparePapers = (desktop: Desktop): void => {
  connectPapers((characters) => desktop.call('fonts.find', { characters }))
  requestIdleCallback(() => void warmUpPapers('zh-CN'), { timeout: 10_000 })
}
