import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextColumn } from '#renderer/db/search-index/text-column.ts'

interface Place {
  readonly row: number
  readonly place: number
  readonly isAtEnd: boolean
}

const placesIn = (column: TextColumn, text: string): Place[] => {
  const places: Place[] = []
  column.scan(text, (row, place, isAtEnd) => places.push({ row, place, isAtEnd }))
  return places
}

/** The same asked of every line by itself. */
const placesByLine = (lines: readonly string[], text: string): Place[] =>
  lines.flatMap((line, row) =>
    Array.from({ length: line.length }, (_, place) => place)
      .filter((place) => line.startsWith(text, place))
      .map((place) => ({
        row,
        place,
        isAtEnd: ['', '\t'].includes(line.charAt(place + text.length)),
      })),
  )

const line = fc.string({ unit: fc.constantFrom('a', 'b', '王', '\t'), maxLength: 6 })
const word = fc.string({ unit: fc.constantFrom('a', 'b', '王'), minLength: 1, maxLength: 3 })

it('finds a text in every row it stands in, in rows written anew too', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(39), line), { maxLength: 8 }),
      word,
      (first, later, text) => {
        const column = new TextColumn()
        const lines = [...first]
        for (const [row, each] of first.entries()) column.put(row, each)
        placesIn(column, text)
        for (const [row, each] of later) {
          while (lines.length < row) lines.push('')
          lines[row] = each
          column.put(row, each)
        }
        expect(placesIn(column, text)).toEqual(placesByLine(lines, text))
      },
    ),
  )
})

it('keeps rows apart beyond one block, whatever order they came in', () => {
  const column = new TextColumn()
  for (const row of [5_000, 1_024, 1_023, 0]) column.put(row, `京A${row}`)
  expect(placesIn(column, '京A').map(({ row }) => row)).toEqual([0, 1_023, 1_024, 5_000])
})

it('takes a line break in a value for a blank: it would begin another row', () => {
  const column = new TextColumn()
  column.put(0, '138\n0123')
  column.put(1, '139')
  expect(placesIn(column, '139')).toEqual([{ row: 1, place: 0, isAtEnd: true }])
})
