import type { SystemFont } from '#shared/ipc/contract.ts'
import { extractFace } from './extract-face.ts'
import { readCmap } from './read-cmap.ts'
import { readPostscriptName } from './read-postscript-name.ts'
import { type Face, readFaces } from './sfnt.ts'

/** More fonts than that in one paper is a ransom note, and each is some megabytes. */
const MOST_FONTS = 4

/** A font file to look into, the best guess first. */
export interface FontFile {
  readonly name: string
  readonly read: () => Promise<Uint8Array>
}

export interface FoundFonts {
  readonly fonts: readonly SystemFont[]
  /** Characters that no font draws. */
  readonly missing: string
}

interface BestFace {
  readonly face: Face
  readonly name: string
  readonly covers: readonly string[]
}

/** A collection draws the same character for four countries; most of our papers are for this one. */
const isForMainland = (name: string): boolean => /sc(?:-|$)/i.test(name) && !/mono/i.test(name)

function bestFace(bytes: Uint8Array, wanted: readonly string[]): BestFace | undefined {
  let best: BestFace | undefined
  for (const face of readFaces(bytes)) {
    const has = readCmap(bytes, face)
    const covers = wanted.filter((character) => has(character.codePointAt(0) ?? 0))
    const name = readPostscriptName(bytes, face)
    const most = best?.covers.length ?? 0
    const isBetter =
      covers.length === most && isForMainland(name) && !isForMainland(best?.name ?? '')
    if (covers.length > most || (isBetter && most > 0)) best = { face, name, covers }
  }
  return best
}

/** A font that is gone, locked or broken is as good as none: the next may do. */
const tryFile = (file: FontFile, wanted: readonly string[], onBroken: (name: string) => void) =>
  file
    .read()
    .then((bytes) => ({ bytes, best: bestFace(bytes, wanted) }))
    .catch(() => {
      onBroken(file.name)
      return undefined
    })

/** Takes from the files, in their order, the faces that draw what is still missing. */
export async function chooseFonts(
  characters: readonly string[],
  files: AsyncIterable<FontFile> | Iterable<FontFile>,
  onBroken: (name: string) => void = () => {},
): Promise<FoundFonts> {
  const fonts: SystemFont[] = []
  let wanted = characters
  for await (const file of files) {
    if (wanted.length === 0 || fonts.length === MOST_FONTS) break
    const tried = await tryFile(file, wanted, onBroken)
    if (tried?.best === undefined) continue
    const { face, name, covers } = tried.best
    fonts.push({
      covers: covers.join(''),
      postscriptName: name,
      bytes: extractFace(tried.bytes, face),
    })
    wanted = wanted.filter((character) => !covers.includes(character))
  }
  return { fonts, missing: wanted.join('') }
}
