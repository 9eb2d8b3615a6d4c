import { loadSpell } from './spelling.ts'

/** Whether a person's name goes with what was typed: a part of it, or the beginning of its pinyin. */
export type MatchPerson = (name: string, typed: string) => boolean

/** The matcher; the dictionary of pinyin is fetched once. */
export async function loadMatchPerson(): Promise<MatchPerson> {
  const spell = await loadSpell()
  return (name, typed) => {
    const wanted = typed.normalize('NFKC').trim().toLowerCase()
    if (name.toLowerCase().includes(wanted)) return true
    return spell(name).some((syllables) =>
      syllables.some((_, start) => {
        const rest = syllables.slice(start)
        const initials = rest.map((syllable) => syllable.charAt(0)).join('')
        return rest.join('').startsWith(wanted) || initials.startsWith(wanted)
      }),
    )
  }
}
