import type { WebContents } from 'electron'
import type { CounterService } from '#electron/services/counter/counter-service.ts'
import { writeLog } from '#electron/services/log.ts'
import type { LoungeBoard } from '#electron/services/lounge-board.ts'
import type { WallStage } from '#electron/services/wall-stage.ts'
import type { counterDoor, loungeDoor, ScreenKind, wallDoor } from '#shared/ipc/contract.ts'
import { handleContract } from './handle-contract.ts'
import type { Handlers } from './handlers.ts'
import { windowIpcOf } from './window-ipc-of.ts'

export interface ScreenServices {
  readonly counter: CounterService
  readonly lounge: LoungeBoard
  readonly wall: WallStage
}

/** What the counter display may ask. */
export const counterHandlers = (counter: CounterService): Handlers<typeof counterDoor> => ({
  'counter.current': () => counter.current(),
  'counter.answer': (answer) => {
    if (!counter.answer(answer)) writeLog('info', `a late ${answer.kind} answer was dropped`)
    return null
  },
})

/** What the lounge board may ask. */
export const loungeHandlers = (lounge: LoungeBoard): Handlers<typeof loungeDoor> => ({
  'lounge.current': () => lounge.current(),
})

/** What the showroom wall may ask. */
export const wallHandlers = (wall: WallStage): Handlers<typeof wallDoor> => ({
  'wall.current': () => wall.current(),
})

/** Opens the door of a screen for customers. */
export function openScreenDoor(
  kind: ScreenKind,
  contents: WebContents,
  services: ScreenServices,
): void {
  const watch = { onRefused: (text: string, cause?: unknown) => writeLog('warn', text, cause) }
  const ipc = windowIpcOf(contents)
  if (kind === 'lounge') {
    handleContract('lounge', ipc, loungeHandlers(services.lounge), watch)
    return
  }
  if (kind === 'wall') {
    handleContract('wall', ipc, wallHandlers(services.wall), watch)
    return
  }
  handleContract('counter', ipc, counterHandlers(services.counter), watch)
  // Sliding over a photo decides nothing, but somebody stands there. Electron 25 does not tell.
  contents.on('input-event', () => services.counter.touch())
}
