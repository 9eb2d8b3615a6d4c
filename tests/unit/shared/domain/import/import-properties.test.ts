import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeRow, type Verdict } from '#shared/domain/import/judge-row.ts'
import { type KnownRecords, PeopleBook } from '#shared/domain/import/people-book.ts'
import { countVerdicts, type ImportPlan, planImport } from '#shared/domain/import/plan-import.ts'
import { readRow } from '#shared/domain/import/read-row.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { createTestIds } from '#tests/support/records/ids.ts'

// Few values, so that names, numbers, plates and VINs meet in every combination.
const row = fc.tuple(
  fc.constantFrom('王建国', '李敏', '王先生', '北京鸿运物流有限公司', '', '#N/A'),
  fc.constantFrom('13801234567', '13901234567', '010-88886666', '', '138', '1.38E+10'),
  fc.constantFrom('京N8K3F2', '京n·8k3f2', '京A12345', '京AD12345', '', '京N8O3F2'),
  fc.constantFrom('LSVAA49J132047371', 'WBA3A5C50DF358058', '', 'LSV'),
)
const MAPPING = ['name', 'phone', 'plate', 'vin'] as const

const importAll = (
  rows: readonly (readonly string[])[],
  known: KnownRecords,
): { readonly verdicts: Verdict[]; readonly plan: ImportPlan } => {
  const book = new PeopleBook(known, { nextId: createTestIds(), at: MORNING })
  const verdicts = rows.map((cells, index) => judgeRow(book, index + 2, readRow(cells, MAPPING)))
  return { verdicts, plan: planImport(book) }
}

describe('whatever stands in a list', () => {
  it('every row is imported or refused, and the counts say so', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const { verdicts, plan } = importAll(rows, { customers: [], vehicles: [] })
        const counts = countVerdicts(verdicts)
        expect(counts.rows).toBe(rows.length)
        expect(counts.fresh + counts.merged + counts.refused).toBe(rows.length)
        const made = plan.newCustomers.length + plan.newVehicles.length
        expect(made).toBeGreaterThanOrEqual(counts.fresh)
        expect(made).toBeLessThanOrEqual(2 * counts.fresh)
      }),
    )
  })

  it('no plate and no VIN is ever on record twice, and every car has its owner', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const { newCustomers, newVehicles } = importAll(rows, { customers: [], vehicles: [] }).plan
        for (const key of ['plate', 'vin'] as const) {
          const filled = newVehicles.map((vehicle) => vehicle[key]).filter((text) => text !== '')
          expect(new Set(filled).size).toBe(filled.length)
        }
        const owners = new Set(newCustomers.map(({ id }) => id))
        expect(newVehicles.every(({ customerId }) => owners.has(customerId))).toBe(true)
      }),
    )
  })

  it('importing it a second time makes nothing new', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const first = importAll(rows, { customers: [], vehicles: [] }).plan
        const again = importAll(rows, {
          customers: first.newCustomers,
          vehicles: first.newVehicles,
        }).plan
        expect(again.newCustomers).toEqual([])
        expect(again.newVehicles).toEqual([])
      }),
    )
  })
})
