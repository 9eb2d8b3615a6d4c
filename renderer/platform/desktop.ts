import type { DoorClient } from '#shared/ipc/call.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import { openDoor } from './open-door.ts'

/** The desk's way out: files, printers, the other screens. Tests take `createFakeDesktop`. */
export type Desktop = DoorClient<typeof deskDoor>

export const desktop: Desktop = openDoor<typeof deskDoor>()
