/** The syllables of a text, one for each of its characters (`建` → `jian`, `K` → `k`). */
export type Syllables = readonly string[]

/** The readings of a text: the surname's and, where it differs, the plain one (单: shan, dan). */
export type Spell = (text: string) => readonly Syllables[]

let loading: Promise<Spell> | undefined

/**
 * The function that spells Chinese in pinyin. Its dictionary is heavy and only writing needs it, so
 * it is fetched before the first change, never at the start and never by a search.
 */
export function loadSpell(): Promise<Spell> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => (text) => {
    const read = (surname: 'head' | 'off'): string[] =>
      pinyin(text, { toneType: 'none', type: 'array', surname, v: true }).map((syllable) =>
        syllable.toLowerCase(),
      )
    const asName = read('head')
    const plain = read('off')
    return asName.join() === plain.join() ? [asName] : [asName, plain]
  })
  return loading
}
