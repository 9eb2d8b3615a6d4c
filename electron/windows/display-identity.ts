/** What Electron tells of a display, from version 25 on. */
export interface DisplayFacts {
  /** Of the system. May be another at the next start, and may then belong to another display. */
  readonly id: string
  /** Maker's name, where the system knows one. */
  readonly label: string
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
  readonly isPrimary: boolean
}

/** What a display is remembered by. */
export type DisplayIdentity = Omit<DisplayFacts, 'isPrimary'>

/** What to remember of a display. */
export const identityOf = ({ id, label, width, height, x, y }: DisplayFacts): DisplayIdentity => ({
  id,
  label,
  width,
  height,
  x,
  y,
})

/** A display stood on its side is the same one. */
const isSameSize = (a: DisplayIdentity, b: DisplayIdentity): boolean =>
  (a.width === b.width && a.height === b.height) || (a.width === b.height && a.height === b.width)

const isSamePlace = (a: DisplayIdentity, b: DisplayIdentity): boolean => a.x === b.x && a.y === b.y

/** Whether `found` can be the display that was remembered at all. */
function isPossible(found: DisplayIdentity, remembered: DisplayIdentity): boolean {
  const isSameLabel = found.label === remembered.label
  // Both named, and otherwise: another one stands in its place, whatever number it was given.
  if (!isSameLabel && found.label !== '' && remembered.label !== '') return false
  if (found.id === remembered.id) return isSameLabel || isSameSize(found, remembered)
  if (found.label !== '' && isSameLabel) return isSameSize(found, remembered)
  return isSameSize(found, remembered) && isSamePlace(found, remembered)
}

/** How well it fits, in the order in which facts are trusted when several are possible. */
const likeness = (found: DisplayIdentity, remembered: DisplayIdentity): number =>
  (found.label !== '' && found.label === remembered.label ? 8 : 0) +
  (found.id === remembered.id ? 4 : 0) +
  (isSamePlace(found, remembered) ? 2 : 0) +
  (isSameSize(found, remembered) ? 1 : 0)

/**
 * The display that was remembered, among those attached now. Its number alone proves nothing: it
 * changes between starts. Of two alike the one with its number or in its place is taken.
 */
export function findDisplay<D extends DisplayFacts>(
  displays: readonly D[],
  remembered: DisplayIdentity,
): D | undefined {
  return displays
    .filter((display) => isPossible(display, remembered))
    .toSorted((a, b) => likeness(b, remembered) - likeness(a, remembered))[0]
}
