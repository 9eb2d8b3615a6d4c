import type { DoorClient } from '#shared/ipc/call.ts'
import type { loungeDoor as contractDoor } from '#shared/ipc/contract.ts'
import { openDoor } from './open-door.ts'

/** The lounge board hears; it has nothing to say. */
export type LoungeDoor = DoorClient<typeof contractDoor>

export const loungeDoor: LoungeDoor = openDoor<typeof contractDoor>()
