import { describe, expect, it } from 'vitest'
import { judgeRow, type Verdict } from '#shared/domain/import/judge-row.ts'
import { type KnownRecords, PeopleBook } from '#shared/domain/import/people-book.ts'
import { type ImportPlan, planImport } from '#shared/domain/import/plan-import.ts'
import { readRow } from '#shared/domain/import/read-row.ts'
import { day } from '#shared/kernel/day.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { createTestIds } from '#tests/support/records/ids.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'

const VIN = 'LSVAA49J132047371'
const OTHER_VIN = 'WBA3A5C50DF358058'

type Row = readonly [name: string, phone: string, plate?: string, vin?: string, address?: string]

const judge = (
  rows: readonly Row[],
  known: KnownRecords = { customers: [], vehicles: [] },
): { readonly verdicts: Verdict[]; readonly plan: ImportPlan } => {
  const book = new PeopleBook(known, { nextId: createTestIds(), at: MORNING })
  const mapping = ['name', 'phone', 'plate', 'vin', 'address'] as const
  const verdicts = rows.map((row, index) =>
    judgeRow(
      book,
      index + 2,
      readRow(
        row.map((cell) => cell ?? ''),
        mapping,
      ),
    ),
  )
  return { verdicts, plan: planImport(book) }
}

const kinds = ({ verdicts }: { readonly verdicts: readonly Verdict[] }): string[] =>
  verdicts.map((verdict) => (verdict.kind === 'refused' ? verdict.refusal.code : verdict.kind))

const ids = createTestIds()
const wang = someCustomer(ids)
const lavida = someVehicle(ids, wang, { vin: '', make: '', model: '' })
const onRecord: KnownRecords = { customers: [wang], vehicles: [lavida] }

describe('doubles within a list', () => {
  it('one customer with two cars is one customer', () => {
    const found = judge([
      ['王建国', '13801234567', '京N8K3F2'],
      ['王建国', '138 0123 4567', '京A12345'],
    ])
    expect(kinds(found)).toEqual(['new', 'new'])
    expect(found.plan.newCustomers).toHaveLength(1)
    expect(found.plan.newVehicles).toHaveLength(2)
  })

  it('the same row again adds what the first lacked', () => {
    const found = judge([
      ['王建国', '13801234567', '京N8K3F2'],
      ['王建国', '13801234567', '京n·8k3f2', VIN, '朝阳区'],
    ])
    expect(kinds(found)).toEqual(['new', 'merged'])
    expect(found.plan.newVehicles).toMatchObject([{ plate: '京N8K3F2', vin: VIN }])
    expect(found.plan.newCustomers).toMatchObject([{ address: '朝阳区' }])
  })

  it('one car cannot be two people’s: the second row is told the line of the first', () => {
    const found = judge([
      ['王建国', '13801234567', '京N8K3F2'],
      ['李敏', '13901234567', '京N8K3F2'],
    ])
    expect(kinds(found)).toEqual(['new', 'import.plate-twice'])
    expect(found.verdicts[1]).toMatchObject({ refusal: { detail: { line: 2, name: '王建国' } } })
    expect(found.plan.newCustomers).toHaveLength(1)
  })

  it('a family shares a number and stays a family', () => {
    const found = judge([
      ['王建国', '13801234567', '京N8K3F2'],
      ['李敏', '13801234567', '京A12345'],
    ])
    expect(kinds(found)).toEqual(['new', 'new'])
    expect(found.plan.newCustomers).toHaveLength(2)
    expect(found.verdicts[1]).toMatchObject({
      notes: [{ code: 'import.phone-shared', detail: { name: '王建国' } }],
    })
  })

  it('a company is one customer whatever number its drivers have', () => {
    const found = judge([
      ['北京鸿运物流有限公司', '13801234567', '京N8K3F2'],
      ['北京鸿运物流有限公司', '13901234567', '京A12345'],
      ['北京鸿运物流（有限）公司', '', '京A12346'],
    ])
    expect(found.plan.newCustomers).toHaveLength(1)
    expect(found.plan.newVehicles).toHaveLength(3)
  })
})

describe('doubles of the records', () => {
  it('complete what is known and overrule nothing', () => {
    const found = judge([['王 建国', '13911112222', '京N8K3F2', VIN, '朝阳区']], onRecord)
    expect(kinds(found)).toEqual(['merged'])
    expect(found.verdicts[0]).toMatchObject({ notes: [{ code: 'import.phone-kept' }] })
    expect(found.plan).toMatchObject({
      newCustomers: [],
      newVehicles: [],
      completedCustomers: [{ before: wang, after: { ...wang, address: '朝阳区' } }],
      completedVehicles: [{ before: lavida, after: { ...lavida, vin: VIN } }],
    })
  })

  it('change nothing where they know nothing more', () => {
    const found = judge([['王建国', '13801234567', '京N8K3F2']], onRecord)
    expect(kinds(found)).toEqual(['merged'])
    expect(found.plan).toEqual({
      newCustomers: [],
      newVehicles: [],
      completedCustomers: [],
      completedVehicles: [],
    })
  })

  it('a known number under another name keeps the owner’s name', () => {
    const found = judge([['王先生', '13801234567', '京N8K3F2']], onRecord)
    expect(kinds(found)).toEqual(['merged'])
    expect(found.verdicts[0]).toMatchObject({ notes: [{ code: 'import.name-kept' }] })
  })

  it('a known customer brings another car', () => {
    const found = judge([['王建国', '13801234567', '京A12345']], onRecord)
    expect(found.verdicts[0]).toMatchObject({ kind: 'new', customer: 'known', vehicle: 'new' })
    expect(found.plan.newVehicles).toMatchObject([{ customerId: wang.id }])
  })

  it.each<[string, Row, KnownRecords, string]>([
    [
      'a car of somebody else',
      ['李敏', '13901234567', '京N8K3F2'],
      onRecord,
      'import.owner-differs',
    ],
    [
      'another VIN for a known plate',
      ['王建国', '13801234567', '京N8K3F2', OTHER_VIN],
      { ...onRecord, vehicles: [{ ...lavida, vin: VIN }] },
      'import.vin-differs',
    ],
    [
      'another plate for a known VIN',
      ['王建国', '13801234567', '京A12345', VIN],
      { ...onRecord, vehicles: [{ ...lavida, vin: VIN }] },
      'import.plate-differs',
    ],
    [
      'the plate of one car and the VIN of another',
      ['王建国', '13801234567', '京N8K3F2', VIN],
      { ...onRecord, vehicles: [lavida, someVehicle(ids, wang, { plate: '京A12345', vin: VIN })] },
      'import.plate-and-vin-differ',
    ],
  ])('%s is refused', (_, row, known, code) => {
    const found = judge([row], known)
    expect(kinds(found)).toEqual([code])
    expect(found.plan.newCustomers).toEqual([])
    expect(found.plan.newVehicles).toEqual([])
  })

  it('mileage and last visit only go up', () => {
    const book = new PeopleBook(
      {
        customers: [wang],
        vehicles: [{ ...lavida, lastMileageKm: 60_000, lastVisitOn: day('2024-01-01') }],
      },
      { nextId: createTestIds(), at: MORNING },
    )
    const mapping = ['name', 'plate', 'lastMileageKm', 'lastVisitOn'] as const
    judgeRow(book, 2, readRow(['王建国', '京N8K3F2', '58000', '2025-03-01'], mapping))
    expect(planImport(book).completedVehicles).toMatchObject([
      { after: { lastMileageKm: 60_000, lastVisitOn: '2025-03-01' } },
    ])
  })
})
