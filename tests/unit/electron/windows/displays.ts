import type { Room } from '#electron/windows/choose-display.ts'
import type { DisplayFacts } from '#electron/windows/display-identity.ts'

/** A full-HD display of that name and number; the one at 0 is the primary. */
export const aDisplay = (
  id: string,
  x: number,
  changes: Partial<DisplayFacts> = {},
): DisplayFacts => ({
  id,
  label: id,
  width: 1920,
  height: 1080,
  x,
  y: 0,
  isPrimary: x === 0,
  ...changes,
})

/** Displays with the desk on the first one. */
export const roomOf = (displays: readonly DisplayFacts[], taken: readonly string[] = []): Room => ({
  displays,
  deskDisplayId: displays[0]?.id,
  taken: new Set(taken),
})
