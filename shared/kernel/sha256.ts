/** Round constants of FIPS 180-4: the fractions of the cube roots of the first 64 primes. */
const ROUND = listPrimes(64).map((prime) => fractionOf(Math.cbrt(prime)))
/** Where the chain begins: the fractions of the square roots of the first eight primes. */
const START = listPrimes(8).map((prime) => fractionOf(Math.sqrt(prime)))

const BLOCK_BYTES = 64

/**
 * SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. Plain code: windows, workers and the
 * main process get the same answer at once, where the browser's own would have to be waited for.
 */
export function sha256(text: string): string {
  const bytes = pad(encodeUtf8(text))
  let chain = START
  for (let start = 0; start < bytes.length; start += BLOCK_BYTES) {
    chain = compress(chain, readWords(bytes, start))
  }
  return chain.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function compress(chain: readonly number[], block: readonly number[]): number[] {
  const words = [...block]
  for (let i = 16; i < 64; i += 1) {
    const a = at(words, i - 15)
    const b = at(words, i - 2)
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    words.push((at(words, i - 16) + s0 + at(words, i - 7) + s1) | 0)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = chain
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const first = (h + s1 + chosen + at(ROUND, i) + at(words, i)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + s0 + majority) | 0
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + at(chain, i)) | 0)
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function readWords(bytes: readonly number[], start: number): number[] {
  return Array.from({ length: 16 }, (_, index) => {
    const from = start + index * 4
    return (
      (at(bytes, from) << 24) |
      (at(bytes, from + 1) << 16) |
      (at(bytes, from + 2) << 8) |
      at(bytes, from + 3)
    )
  })
}

/** A one, zeros, and the length in bits: whole blocks. */
function pad(bytes: number[]): number[] {
  const bits = bytes.length * 8
  bytes.push(0x80)
  while (bytes.length % BLOCK_BYTES !== BLOCK_BYTES - 8) bytes.push(0)
  const high = Math.floor(bits / 2 ** 32)
  for (const word of [high, bits >>> 0]) {
    bytes.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255)
  }
  return bytes
}

/** UTF-8 by hand: this room knows no TextEncoder. A lone surrogate becomes U+FFFD, as there. */
function encodeUtf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return bytes
}

const tail = (code: number): number => 0x80 | (code & 0x3f)

// Hoisted: the tables above are worked out while this file is being read.
function listPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  }
  return primes
}

function fractionOf(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
}
