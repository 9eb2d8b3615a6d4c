import { pdfMake } from './closed-pdfmake.ts'

type Images = Readonly<Record<string, Uint8Array>>

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8
const isPng = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47

/** The first photo that is not there or that a PDF cannot hold. */
export const findBadImage = (hashes: readonly string[], images: Images): string | undefined =>
  hashes.find((hash) => {
    const bytes = images[hash]
    return bytes === undefined || !(isJpeg(bytes) || isPng(bytes))
  })

let shelved = 0

/**
 * Puts the photos where pdfmake looks for files, for the time of one drawing. Names count up, as
 * two drawings may run at once and one must not clear the other's.
 */
export function shelveImages(
  hashes: readonly string[],
  images: Images,
): { readonly names: Readonly<Record<string, string>>; clear(): void } {
  const { storage } = pdfMake.virtualfs
  const names: Record<string, string> = {}
  for (const hash of hashes) {
    shelved += 1
    const name = `photo-${shelved}`
    // pdfkit takes its own Buffer or an ArrayBuffer, never another Uint8Array.
    storage[name] = Uint8Array.from(images[hash] ?? []).buffer
    names[hash] = name
  }
  return {
    names,
    clear: () => {
      for (const name of Object.values(names)) delete storage[name]
    },
  }
}
