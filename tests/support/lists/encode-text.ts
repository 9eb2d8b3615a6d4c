const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>()

/** A text in an encoding that Node reads but does not write. Throws on what it cannot hold. */
export function encodeText(text: string, encoding: 'gbk' | 'big5'): Uint8Array {
  const table = tables.get(encoding) ?? buildTable(encoding)
  tables.set(encoding, table)
  const bytes = [...text].flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)]
    const pair = table.get(character)
    if (pair === undefined) throw new Error(`${encoding} has no ${character}`)
    return [...pair]
  })
  return new Uint8Array(bytes)
}

function buildTable(encoding: string): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const table = new Map<string, readonly [number, number]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      try {
        const character = decoder.decode(new Uint8Array([first, second]))
        if ([...character].length === 1 && !table.has(character))
          table.set(character, [first, second])
      } catch {
        // Not every pair is a character.
      }
    }
  }
  return table
}
