import type { House } from '#electron/app/house.ts'
import { writeLog } from '#electron/services/log.ts'
import type { pinCalls } from '#shared/ipc/calls/pin-calls.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'

/** What the desk may ask about the PINs of its people. */
export function pinHandlers({
  staffPins,
}: Pick<House, 'staffPins'>): Pick<Handlers<typeof deskDoor>, keyof typeof pinCalls> {
  return {
    'pins.hash': async ({ pin }) => {
      const { hashPin } = await import('#electron/services/pins/hash-pin.ts')
      return hashPin(pin)
    },
    'pins.check': async (typed) => {
      const checked = await staffPins.check(typed)
      if (!checked.ok) writeLog('warn', `a PIN at the desk: ${checked.code}`)
      return checked
    },
  }
}
