import type { ScreenKind } from '#shared/ipc/contract.ts'

/** What of a display decides where a screen goes. */
export interface DisplayChoice {
  readonly id: string
  readonly isPrimary: boolean
}

/** A display to stand on, filled or with an ordinary window. */
export interface Standing {
  readonly displayId: string
  readonly isFullScreen: boolean
}

/**
 * Where a screen goes: on the display chosen for it, else on the second one, else as a window on
 * the only one. Undefined when there is no display at all.
 */
export function chooseDisplay(
  displays: readonly DisplayChoice[],
  chosen: string | null,
): Standing | undefined {
  const isFullScreen = displays.length > 1
  const display =
    displays.find(({ id }) => id === chosen) ??
    displays.find(({ isPrimary }) => !isPrimary) ??
    displays[0]
  return display === undefined ? undefined : { displayId: display.id, isFullScreen }
}

/** What to do with a screen after displays came or went. */
export type Replacing = 'open' | 'close' | 'keep'

/**
 * A screen goes with its display, since on the desk's own it would cover the desk, and comes back
 * with it.
 */
export function decideReplacing(
  displays: readonly DisplayChoice[],
  chosen: string | null,
  openOn: Standing | undefined,
): Replacing {
  const has = (id: string) => displays.some((display) => display.id === id)
  if (openOn !== undefined) {
    return !openOn.isFullScreen || (has(openOn.displayId) && displays.length > 1) ? 'keep' : 'close'
  }
  return chosen !== null && displays.length > 1 && has(chosen) ? 'open' : 'keep'
}

/** The screens that customers stand in front of. */
export const SCREEN_KINDS: readonly ScreenKind[] = ['counter', 'lounge', 'wall']
