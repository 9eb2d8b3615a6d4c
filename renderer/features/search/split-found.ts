import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { simplify } from '#shared/kernel/simplify.ts'

/** A piece of a text on the screen, and whether it was searched for. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/**
 * A text as shown, cut where what was found in it begins and ends. Compared as the search compares:
 * width, case, gaps and traditional forms make no difference (`8k3` in `京N·8K3F2`).
 */
export function splitFound(shown: string, parts: readonly string[]): Piece[] {
  const characters = [...shown]
  const isFound = characters.map(() => false)
  // A gap or dot counts for nothing: each place of the compared text knows where it is shown.
  const places = characters.flatMap((character, index) =>
    [...plain(character)].map((read) => ({ read, index })),
  )
  const read = places.map((place) => place.read).join('')
  for (const part of parts.map(plain)) {
    const start = part === '' ? -1 : read.indexOf(part)
    if (start < 0) continue
    const from = places[start]?.index ?? 0
    const to = places[start + part.length - 1]?.index ?? from
    isFound.fill(true, from, to + 1)
  }
  const pieces: Piece[] = []
  characters.forEach((character, index) => {
    const last = pieces.at(-1)
    const isOn = isFound[index] === true
    if (last?.isFound === isOn) {
      pieces[pieces.length - 1] = { text: last.text + character, isFound: isOn }
    } else pieces.push({ text: character, isFound: isOn })
  })
  return pieces
}

const plain = (text: string): string =>
  simplify(toHalfWidth(text).toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '')
