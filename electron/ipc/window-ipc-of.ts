import type { WebContents } from 'electron'
import type { WindowIpc } from './handle-contract.ts'

/** The calls of one window alone: another window's page finds no handler there. */
export function windowIpcOf(contents: WebContents): WindowIpc {
  return {
    handle: (name, listener) =>
      contents.ipc.handle(name, (event, argument: unknown) => listener(event, argument)),
  }
}
