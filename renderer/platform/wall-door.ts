import type { DoorClient } from '#shared/ipc/call.ts'
import type { wallDoor as contractDoor } from '#shared/ipc/contract.ts'
import { openDoor } from './open-door.ts'

/** The showroom wall hears; it has nothing to say. */
export type WallDoor = DoorClient<typeof contractDoor>

export const wallDoor: WallDoor = openDoor<typeof contractDoor>()
