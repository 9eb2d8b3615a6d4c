import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseVisitFile } from '#shared/visit-file/parse-visit-file.ts'
import {
  allSampleData,
  placesIn,
  readVisitSchema,
  withAt,
} from '#tests/support/visit-file/sample-visit-files.ts'

// Division is inexact in ajv: 0.29 would be no multiple of 0.01 without a precision.
const ajv = new Ajv2020({ multipleOfPrecision: 6, strictTypes: false })
addFormats.default(ajv)
const acceptedBySchema = ajv.compile(readVisitSchema())

const samples = allSampleData()
const acceptedByUs = (data: unknown): boolean => parseVisitFile(JSON.stringify(data)).ok

/** Values that are right somewhere, and values that are right nowhere. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    'zh-CN',
    'car',
    'approved',
    'signature',
    'cash',
    'minor',
    'below',
    'none',
    '2026-11-20',
    '2026-02-30',
    '2024-02-29',
    '2026-1-2',
    '2026-11-20T09:06:00+08:00',
    '2026-11-20T09:06:00Z',
    '2026-11-20 09:06:00Z',
    '2026-11-20T09:06:00',
    '2026-11-20T25:06:00Z',
    '2026-11-20T09:06Z',
    '2026-13-20T09:06:00Z',
    '2026-11-20T09:06:00.5+0800',
    [],
    {},
    [[]],
    [{}],
    -1,
    0,
    -0,
    1,
    8,
    9,
    99,
    100,
    0.5,
    0.29,
    0.35,
    1.005,
    0.0005,
    0.001,
    4.2,
    1e9,
    1e300,
    -1e300,
    2.5,
    2 ** 63,
  ),
  fc.integer({ min: -5, max: 120 }),
  fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000),
  fc.string({ maxLength: 4 }),
)

const unknownKey = fc.constantFrom('extra', 'toString', 'constructor', '__proto__', '', 'name')

const mutation = fc.constantFrom(...samples).chain((sample) =>
  fc.record({
    data: fc.constant(sample),
    place: fc.constantFrom(...placesIn(sample)),
    change: fc.oneof(
      { weight: 5, arbitrary: anyValue.map((value) => ({ value })) },
      { weight: 1, arbitrary: fc.constant({ value: undefined }) },
      {
        weight: 1,
        arbitrary: fc.tuple(unknownKey, anyValue).map(([key, value]) => ({ key, value })),
      },
    ),
  }),
)

it('accepts the samples, as the published schema does', () => {
  expect(samples.map((sample) => acceptedBySchema(sample))).toEqual([true, true, true])
  expect(samples.map(acceptedByUs)).toEqual([true, true, true])
})

it('agrees with the published schema about every spoiled sample', () => {
  let refused = 0
  fc.assert(
    fc.property(mutation, ({ data, place, change }) => {
      const at = 'key' in change ? [...place, change.key] : place
      const spoiled = JSON.parse(JSON.stringify(withAt(data, at, change.value)) ?? 'null')
      const isAccepted = acceptedBySchema(spoiled)
      if (!isAccepted) refused += 1
      return acceptedByUs(spoiled) === isAccepted
    }),
    { numRuns: 3000 },
  )
  expect(refused).toBeGreaterThan(500)
})
