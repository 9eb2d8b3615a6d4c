import type { WebContents } from 'electron'
import type { PayloadOf } from '#shared/ipc/call.ts'
import type { Contract, WindowKind } from '#shared/ipc/contract.ts'

/** Sends a message of a window's door; to a window that is gone it is lost, as it should be. */
export function sendMessage<K extends WindowKind, N extends keyof Contract[K]['messages'] & string>(
  contents: Pick<WebContents, 'send' | 'isDestroyed'> | undefined,
  _kind: K,
  name: N,
  payload: PayloadOf<Contract[K]['messages'][N]>,
): void {
  if (contents === undefined || contents.isDestroyed()) return
  contents.send(name, payload)
}
