import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { simplify } from '#shared/kernel/simplify.ts'

const GAPS = /[\s·•‧・.]/

/** Characters of a name kept for search: a company's long name is still found by its first forty. */
const MOST_CHARACTERS = 40

/** One place in a name from which it can be searched. */
export interface NamePlace {
  readonly character: string
  /** Whether a search may begin here: any Chinese character, the first letter of a Latin word. */
  readonly isStart: boolean
}

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Script=Latin}\d]/u.test(character)

/** A name for search: half-width, lower case, simplified, without blanks and dots. */
export const nameKey = (text: string): string =>
  placesOf(text)
    .map(({ character }) => character)
    .join('')

/** A name character by character, blanks and dots left out. */
export function placesOf(text: string): NamePlace[] {
  const characters = [...simplify(toHalfWidth(text).toLowerCase())]
  return characters
    .map((character, index) => ({
      character,
      isStart: !isLatin(character) || !isLatin(characters[index - 1]),
    }))
    .filter(({ character }) => !GAPS.test(character))
    .slice(0, MOST_CHARACTERS)
}
