import { pageUrl } from '#electron/windows/page-url.ts'
import type { WindowKind } from '#shared/ipc/contract.ts'

/** The part of an IPC event that says who speaks. */
export interface SenderEvent {
  readonly senderFrame: { readonly url: string } | null
  readonly sender: { readonly mainFrame: unknown }
}

/**
 * Whether a call comes from the top frame of that window's own page.
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function isTrustedSender(event: SenderEvent, kind: WindowKind): boolean {
  const frame = event.senderFrame
  if (frame === null || frame !== event.sender.mainFrame) return false
  return frame.url.split(/[?#]/, 1)[0] === pageUrl(kind)
}
