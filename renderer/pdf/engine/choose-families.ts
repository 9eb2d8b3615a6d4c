import type { SystemFont } from '#shared/ipc/contract.ts'
import type { PaperCharacters } from './collect-characters.ts'
import type { FontFamily } from './font-files.ts'
import { standInOf } from './font-files.ts'
import type { FontShelf } from './font-shelf.ts'

/** Asks the system for fonts that draw characters ours lack: `fonts.find` of the desk's door. */
export type FindFonts = (
  characters: string,
) => Promise<{ readonly fonts: readonly SystemFont[]; readonly missing: string }>

export interface ChosenFamilies {
  /** The family for each character the paper's own lacks. */
  readonly byCharacter: ReadonlyMap<string, string>
  /** Characters no font has, in the order in which they stand on the paper. */
  readonly missing: string
}

/**
 * Finds a font for every character of a paper before it is laid out: the paper's own family, else
 * its sister (简 and 繁), else a font of the system. Nothing is ever drawn as an empty box.
 */
export async function chooseFamilies(
  characters: PaperCharacters,
  family: FontFamily,
  shelf: FontShelf,
  findFonts: FindFonts,
): Promise<ChosenFamilies> {
  const byCharacter = new Map<string, string>()
  const ownHas = await shelf.coverageOf(family)
  const missing = new Set([...characters.fixed].filter((character) => !ownHas(character)))
  const lacking = [...characters.flowing].filter((character) => !ownHas(character))
  if (lacking.length > 0) {
    const standIn = standInOf(family)
    const standInHas = await shelf.coverageOf(standIn)
    for (const character of lacking) {
      const name = standInHas(character)
        ? standIn.name
        : await shelf.systemFamilyOf(character, findFonts)
      if (name === undefined) missing.add(character)
      else byCharacter.set(character, name)
    }
  }
  return { byCharacter, missing: [...missing].join('') }
}
