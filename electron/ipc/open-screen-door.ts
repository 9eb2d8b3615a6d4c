import type { WebContents } from 'electron'
import type { CounterService } from '#electron/services/counter/counter-service.ts'
import type { LeavePin } from '#electron/services/leave-pin/leave-pin.ts'
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
  readonly leaving: LeavePin
  /** Closes it for good: it does not come back by itself. */
  readonly closeScreen: (kind: ScreenKind) => void
}

/** What every screen may ask: to be left. */
export const leavingHandlers = (kind: ScreenKind, { leaving, closeScreen }: ScreenServices) => ({
  'screen.can-leave': () => leaving.has(),
  'screen.leave': async ({ pin }: { readonly pin: string }) => {
    const checked = await leaving.check(pin)
    writeLog(
      checked.ok ? 'info' : 'warn',
      `a PIN at ${kind}: ${checked.ok ? 'left' : checked.code}`,
    )
    if (checked.ok) closeScreen(kind)
    return checked
  },
})

/** What the counter display may ask. */
export const counterHandlers = (services: ScreenServices): Handlers<typeof counterDoor> => ({
  'counter.current': () => services.counter.current(),
  'counter.answer': (answer) => {
    if (!services.counter.answer(answer)) {
      writeLog('info', `a late ${answer.kind} answer was dropped`)
    }
    return null
  },
  'counter.touched': () => {
    services.counter.touch()
    return null
  },
  ...leavingHandlers('counter', services),
})

/** What the lounge board may ask. */
export const loungeHandlers = (services: ScreenServices): Handlers<typeof loungeDoor> => ({
  'lounge.current': () => services.lounge.current(),
  ...leavingHandlers('lounge', services),
})

/** What the showroom wall may ask. */
export const wallHandlers = (services: ScreenServices): Handlers<typeof wallDoor> => ({
  'wall.current': () => services.wall.current(),
  ...leavingHandlers('wall', services),
})

/** Opens the door of a screen for customers. */
export function openScreenDoor(
  kind: ScreenKind,
  contents: WebContents,
  services: ScreenServices,
): void {
  const watch = { onRefused: (text: string, cause?: unknown) => writeLog('warn', text, cause) }
  const ipc = windowIpcOf(contents)
  if (kind === 'lounge') handleContract('lounge', ipc, loungeHandlers(services), watch)
  if (kind === 'wall') handleContract('wall', ipc, wallHandlers(services), watch)
  if (kind === 'counter') handleContract('counter', ipc, counterHandlers(services), watch)
}
