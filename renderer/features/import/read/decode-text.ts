import { countHeadings } from '#shared/domain/import/heading-words.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ENCODINGS, type Encoding } from './list-file.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding | 'utf-16'
}

/** How much of a text is looked at to tell GBK from Big5. Characters. */
const HEAD = 4000

/**
 * The text of a file: as told, else by its byte order mark, else strict UTF-8, else GBK or Big5.
 * Nearly every Big5 text is valid GBK as well (as rare characters), so of those two the one wins
 * in which more headings are known, and then the one with more everyday characters.
 */
export function decodeText(
  bytes: Uint8Array,
  chosen?: Encoding,
): Result<DecodedText, 'list.encoding-unknown'> {
  if (chosen !== undefined) {
    return ok({ text: new TextDecoder(chosen).decode(bytes), encoding: chosen })
  }
  const [first, second] = bytes
  // What Excel calls "Unicode text".
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be')
  const found = ENCODINGS.flatMap((encoding) => {
    const text = decodeStrictly(bytes, encoding)
    return text === undefined ? [] : [{ text, encoding }]
  })
  const [best] = found
  if (best === undefined) return fail('list.encoding-unknown')
  if (best.encoding === 'utf-8') return ok(best)
  return ok(found.reduce((a, b) => (isLikelier(b.text, a.text) ? b : a)))
}

const utf16 = (bytes: Uint8Array, label: string): Result<DecodedText, never> =>
  ok({ text: new TextDecoder(label).decode(bytes), encoding: 'utf-16' })

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isLikelier(text: string, other: string): boolean {
  const headings = headingsIn(text) - headingsIn(other)
  return headings === 0 ? everydayShare(text) > everydayShare(other) : headings > 0
}

const headingsIn = (text: string): number =>
  Math.max(
    ...text
      .slice(0, HEAD)
      .split(/\r?\n/)
      .map((line) => countHeadings(line.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '')))),
  )

/** The share of ASCII, everyday Chinese and its punctuation: what a wrong decoding is poor in. */
function everydayShare(text: string): number {
  const head = [...text.slice(0, HEAD)]
  const everyday = head.filter((character) => /[\p{ASCII}一-鿋、。《》（），：；]/u.test(character))
  return everyday.length / Math.max(head.length, 1)
}
