import { searchKey } from './key-prefix.ts'
import { placesOf } from './name-text.ts'
import type { Spell } from './spelling.ts'

/**
 * The keys of a name: from every character on, as written, as pinyin initials and as full pinyin:
 * 王建国 is found by 建国, `jg`, `wjg` and `wangjianguo`.
 */
export function nameKeys(name: string, spell: Spell): string[] {
  const places = placesOf(name)
  const characters = places.map(({ character }) => character)
  const starts = places.flatMap(({ isStart }, index) => (isStart ? [index] : []))
  const keys = starts.map((start) => searchKey('name', characters.slice(start).join('')))
  const isChinese = characters.some((character) => /\p{Script=Han}/u.test(character))
  if (!isChinese) return keys
  for (const syllables of spell(characters.join(''))) {
    const initials = syllables.map((syllable) => syllable.charAt(0))
    for (const start of starts) {
      keys.push(searchKey('pinyin', syllables.slice(start).join('')))
      // One letter finds half the book: only a name of one character is searched by it.
      if (start === 0 || initials.length - start > 1) {
        keys.push(searchKey('initials', initials.slice(start).join('')))
      }
    }
  }
  return keys
}
