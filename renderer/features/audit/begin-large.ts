/** English words of fields and commands begin small; at the beginning of a line they begin large. */
export const beginLarge = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1)
