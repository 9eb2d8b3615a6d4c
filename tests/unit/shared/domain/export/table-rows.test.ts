import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { listExportTables } from '#shared/domain/export/export-table.ts'
import { EXPORTED_KIND_NAMES, tablesOf } from '#shared/domain/export/exported-kinds.ts'
import { formatCell } from '#shared/domain/export/format-cell.ts'
import { formatCsvRow, guardCell } from '#shared/domain/export/format-csv-row.ts'
import { listHeadings, listRows } from '#shared/domain/export/table-rows.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const setting = { currency: 'CNY', offsetMinutes: OFFSET } as const
const tableOf = (name: string) => {
  const found = EXPORTED_KIND_NAMES.flatMap(tablesOf).find((table) => table.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  return found
}
const rowsOf = (name: string, record: object): Record<string, string>[] => {
  const table = tableOf(name)
  const headings = listHeadings(table)
  return listRows(table, record, setting).map((row) =>
    Object.fromEntries(row.map((cell, index) => [headings[index] ?? '', cell])),
  )
}

describe('a visit in tables', () => {
  const parts = [aPart({ quantity: quantity(2500) }), aPart({ name: '制动液' })]
  const visit = aSettledVisit({
    jobs: [aJob(), aJob({ name: '换油', parts, labour: aLabour(150) })],
  })

  it('is one row with its figures in yuan, its times at the shop and in UTC', () => {
    const [row, ...others] = rowsOf('visits', visit)
    expect(others).toEqual([])
    expect(row).toMatchObject({
      id: visit.id,
      'intake.mileageKm': '58213',
      'settlement.number': 'JS-20261120-001',
      'settlement.totals.labour': '360.00',
      'arrivedAt.local': '2026-11-20 09:06:00',
      arrivedAt: at('09:06'),
      number: 'RO-20261120-001',
      'delivery.at': '',
      currency: 'CNY',
    })
  })

  it('gives a row for each job, and for each part of each job, with whose they are', () => {
    expect(rowsOf('visits.jobs', visit)).toMatchObject([
      { record: visit.id, 'jobs.no': '1', 'labour.hours': '0.50' },
      { record: visit.id, 'jobs.no': '2', name: '换油', 'labour.hours': '1.50' },
    ])
    expect(rowsOf('visits.jobs.parts', visit)).toMatchObject([
      { record: visit.id, 'jobs.no': '2', 'parts.no': '1', quantity: '2.5', price: '398.00' },
      { record: visit.id, 'jobs.no': '2', 'parts.no': '2', name: '制动液', quantity: '1' },
    ])
  })

  it('gives none where a list is empty or not there', () => {
    expect(rowsOf('visits.receipts', visit)).toEqual([])
    expect(rowsOf('visits.contract.items', visit)).toEqual([])
  })
})

describe('every table', () => {
  const tables = EXPORTED_KIND_NAMES.flatMap(tablesOf)

  it('has a name of its own and headings that are told apart', () => {
    const names = tables.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const table of tables) {
      const headings = listHeadings(table)
      expect(new Set(headings).size, table.name).toBe(headings.length)
    }
  })

  it('finds lists within lists', () => {
    const shape = { id: 'id', a: { b: [{ c: [{ d: 'money' }] }] } } as const
    const [, , inner] = listExportTables('x', shape)
    expect(inner).toMatchObject({ name: 'x.a.b.c', lists: [['a', 'b'], ['c']] })
    if (inner === undefined) throw new Error('no inner table')
    const record = { id: '1', a: { b: [{ c: [] }, { c: [{ d: money(5) }, { d: money(-7) }] }] } }
    expect(listRows(inner, record, setting)).toEqual([
      ['1', '2', '1', '0.05', 'CNY'],
      ['1', '2', '2', '-0.07', 'CNY'],
    ])
  })
})

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86 138', "'+86 138"],
    ['-', "'-"],
    ['@here', "'@here"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['京N8K3F2', '京N8K3F2'],
    ['1=1', '1=1'],
  ])('%j of people’s text is never a formula', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded)
  })

  it('of a number keeps its minus', () => {
    const table = {
      name: 'x',
      root: 'x',
      lists: [],
      columns: listExportTables('x', { a: 'money', b: 'text' })[0]?.columns ?? [],
    }
    expect(listRows(table, { a: money(-1250), b: '-1250' }, setting)).toEqual([
      ['-12.50', "'-1250", 'CNY'],
    ])
  })

  it('whatever people wrote comes back by another reader as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 6 }),
        (cells) => {
          const guarded = cells.map(guardCell)
          // Told what separates: of one row of tabs and commas nobody could guess it.
          const reading = { delimiter: ',', newline: '\r\n' } as const
          const { data } = Papa.parse<string[]>(formatCsvRow(guarded), reading)
          expect(data[0]).toEqual(guarded)
        },
      ),
      { examples: [[["'\t\t", '', '', '']]] },
    )
  })

  it('of a list holds all of it, of a photo its hash', () => {
    expect(formatCell(['phone', 'wechat'], 'code', true)).toBe('phone; wechat')
    expect(formatCell({ hash: 'ab', mime: 'image/png' }, 'attachment')).toBe('ab')
    expect(formatCell({ a: [1] }, 'json')).toBe('{"a":[1]}')
    expect(formatCell(1300, 'rate')).toBe('13.00')
    expect(formatCell(undefined, 'money')).toBe('')
  })
})
