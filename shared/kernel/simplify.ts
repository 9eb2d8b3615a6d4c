import { SIMPLIFIED_PAIRS } from './simplified-pairs.ts'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  SIMPLIFIED_PAIRS.flatMap((line) => {
    const characters = [...line]
    return characters.flatMap((traditional, index) =>
      index % 2 === 0 ? [[traditional, characters[index + 1] ?? traditional] as const] : [],
    )
  }),
)

/**
 * A text with its traditional characters written simplified, one for one, so that places stay the
 * same: 陳偉國 → 陈伟国. For comparing in search only; what people wrote is shown as they wrote it.
 */
export const simplify = (text: string): string =>
  text.replace(/[\u4E00-\u9FFF]/g, (character) => SIMPLIFIED.get(character) ?? character)
