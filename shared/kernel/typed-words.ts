import { toHalfWidth } from './half-width.ts'

/** A text as it is compared with what is typed: half-width, lower case. */
export const foldTyped = (text: string): string => toHalfWidth(text).toLowerCase()

/** The words of what was typed to search by, in any order; none of an empty field. */
export const typedWords = (text: string): string[] =>
  foldTyped(text)
    .split(/\s+/)
    .filter((word) => word !== '')
