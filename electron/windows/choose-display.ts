import type { ScreenKind } from '#shared/ipc/contract.ts'
import type { DisplayFacts, DisplayIdentity } from './display-identity.ts'
import { findDisplay } from './display-identity.ts'

/** A display to stand on, filled or with an ordinary window. */
export interface Standing {
  readonly displayId: string
  readonly isFullScreen: boolean
}

/** The displays that screens can be put on, the one the desk works on, and what is taken. */
export interface Room {
  readonly displays: readonly DisplayFacts[]
  readonly deskDisplayId: string | undefined
  /** Displays that another screen fills. */
  readonly taken: ReadonlySet<string>
}

/** Filled, but for the display on which the desk is worked: that would lock the advisor out. */
export const standOn = ({ id }: DisplayFacts, room: Room): Standing => ({
  displayId: id,
  isFullScreen: room.displays.length > 1 && id !== room.deskDisplayId,
})

const findFree = ({ displays, deskDisplayId, taken }: Room): DisplayFacts | undefined =>
  displays.length < 2
    ? undefined
    : displays.find(({ id }) => id !== deskDisplayId && !taken.has(id))

/**
 * Where a screen that somebody asked for now goes: on the display chosen for it; on the first free
 * one if none was chosen; else as a window beside the desk, where the advisor sees it. Undefined
 * when there is no display at all.
 */
export function chooseDisplay(room: Room, chosen: DisplayIdentity | null): Standing | undefined {
  const own = chosen === null ? findFree(room) : findDisplay(room.displays, chosen)
  if (own !== undefined && !room.taken.has(own.id)) return standOn(own, room)
  const desk = room.displays.find(({ id }) => id === room.deskDisplayId) ?? room.displays[0]
  return desk === undefined ? undefined : { displayId: desk.id, isFullScreen: false }
}

/**
 * Where a screen goes by itself while its own display is away: lounge and wall to a free one.
 * The counter shows a customer's prices, so it waits for its own.
 */
export function chooseSubstitute(kind: ScreenKind, room: Room): Standing | undefined {
  const free = kind === 'counter' ? undefined : findFree(room)
  return free === undefined ? undefined : standOn(free, room)
}

/** The screens that customers stand in front of. */
export const SCREEN_KINDS: readonly ScreenKind[] = ['counter', 'lounge', 'wall']
