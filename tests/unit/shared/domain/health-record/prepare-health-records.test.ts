import { expect, it } from 'vitest'
import type { HealthSubject } from '#shared/domain/health-record/health-subject.ts'
import { listHealthProblems } from '#shared/domain/health-record/list-health-problems.ts'
import { noteHealthExport } from '#shared/domain/health-record/note-health-export.ts'
import {
  hashHealthRecord,
  prepareHealthRecords,
} from '#shared/domain/health-record/prepare-health-records.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anIntake, aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { aHealthSubject } from '#tests/support/health-record/a-health-subject.ts'

const codesOf = (subject: HealthSubject): string[] =>
  listHealthProblems(subject).map(({ code }) => code)

it('a settled visit of a car with a right VIN has nothing against it', () => {
  expect(codesOf(aHealthSubject({ previousKm: 58_213 }))).toEqual([])
})

it.each([
  ['a motorcycle nobody read the VIN of', { vehicle: { vin: '' } }, 'health.vin-missing'],
  ['a VIN cut short', { vehicle: { vin: 'LSVAB2BR0NN10000' } }, 'health.vin-length'],
  ['an O for a zero', { vehicle: { vin: 'LSVAB2BRONN100001' } }, 'health.vin-character'],
  ['a check digit that disagrees', { vehicle: { vin: 'LSVAA4182N2444555' } }, 'health.vin-check'],
  ['an odometer that went back', { previousKm: 58_214 }, 'health.mileage-less'],
  [
    'half a kilometre',
    { visit: { intake: anIntake({ mileageKm: 58_213.5 }) } },
    'health.mileage-not-whole',
  ],
  ['settled before it came', { visit: { day: day('2026-11-21') } }, 'health.dates'],
  ['a shop without a name', { shop: { name: ' ', offsetMinutes: 480 } }, 'health.company-missing'],
] as const)('%s is told', (_, given, code) => {
  expect(codesOf(aHealthSubject(given))).toEqual([code])
})

it('an import whose maker uses the ninth place otherwise goes', () => {
  expect(codesOf(aHealthSubject({ vehicle: { vin: 'WBA3A5C50CF256552' } }))).toEqual([])
})

it('a tow alone is no repair; a paid diagnosis is one', () => {
  const bill = (kind: 'towing' | 'diagnosis') =>
    aHealthSubject({
      visit: {
        jobs: [],
        charges: [{ id: anId(), kind, name: '费用', amount: money(20_000) }],
      },
    })
  expect(codesOf(bill('towing'))).toEqual(['health.no-project'])
  expect(codesOf(bill('diagnosis'))).toEqual([])
})

it('a visit that is not settled has no record', () => {
  const [prepared] = prepareHealthRecords([{ ...aHealthSubject(), visit: aVisit() }])
  expect(prepared).toMatchObject({ state: 'problem', record: undefined })
  expect(prepared?.problems.map(({ code }) => code)).toEqual(['health.not-settled'])
})

it('two visits under one code are both held back, the rest goes', () => {
  const other = aHealthSubject()
  const settlement = { ...other.visit.settlement, number: 'JS-20261120-009' } as NonNullable<
    HealthSubject['visit']['settlement']
  >
  const prepared = prepareHealthRecords([
    aHealthSubject(),
    aHealthSubject(),
    { ...other, visit: { ...other.visit, settlement } },
  ])
  expect(prepared.map(({ state }) => state)).toEqual(['problem', 'problem', 'new'])
  expect(prepared[0]?.problems).toEqual([
    { ok: false, code: 'health.code-taken', detail: { code: 'JS-20261120-001' } },
  ])
})

it('what was exported is known, and told apart when the car was put right since', () => {
  const subject = aHealthSubject()
  const [before] = prepareHealthRecords([subject])
  if (before?.record === undefined) throw new Error('no record')
  const noted = noteHealthExport(subject.visit, {
    at: at('18:00'),
    by: anId(),
    variant: 'plain',
    code: 'JS-20261120-001',
    hash: hashHealthRecord(before.record),
  })
  const visit = unwrap(noted)
  const stateWith = (plate: string) =>
    prepareHealthRecords([{ ...subject, visit, vehicle: { ...subject.vehicle, plate } }])[0]?.state
  expect(before.state).toBe('new')
  expect(stateWith('京N8K3F2')).toBe('exported')
  expect(stateWith('京N8K3F3')).toBe('changed')
})

it('a visit known under another code is told, not sent twice', () => {
  const subject = aHealthSubject()
  const healthExport = {
    at: at('18:00'),
    by: anId<'Staff'>(),
    variant: 'plain' as const,
    code: 'JS-20261119-003',
    hash: '0'.repeat(64),
  }
  const visit = { ...subject.visit, healthExport }
  expect(listHealthProblems({ ...subject, visit })).toEqual([
    {
      ok: false,
      code: 'health.code-changed',
      detail: { before: 'JS-20261119-003', code: 'JS-20261120-001' },
    },
  ])
})

it('nothing is noted on a visit that is not settled', () => {
  const healthExport = {
    at: at('18:00'),
    by: anId<'Staff'>(),
    variant: 'plain' as const,
    code: '',
    hash: '',
  }
  expect(noteHealthExport(aVisit(), healthExport)).toMatchObject({ code: 'health.not-settled' })
})
