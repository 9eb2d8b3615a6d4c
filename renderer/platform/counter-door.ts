import type { DoorClient } from '#shared/ipc/call.ts'
import type { counterDoor as contractDoor } from '#shared/ipc/contract.ts'
import { openDoor } from './open-door.ts'

/** The counter display's way out: what to show, and what the customer touched. */
export type CounterDoor = DoorClient<typeof contractDoor>

export const counterDoor: CounterDoor = openDoor<typeof contractDoor>()
