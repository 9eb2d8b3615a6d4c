import { expect, it } from 'vitest'
import { unwrap } from '#shared/kernel/result.ts'
import { parseVisitFile } from '#shared/visit-file/parse-visit-file.ts'
import { readSampleText, spoiledText } from '#tests/support/visit-file/sample-visit-files.ts'

it('fills what is absent and has a default', () => {
  const file = unwrap(parseVisitFile(readSampleText('electric-tyres')))
  expect(file.vehicle.kind).toBe('car')
  expect(file.intake.arrival).toBe('driven')
  expect(file.jobs[0]?.foundDuring).toBe('reception')
  expect(file.comparisons?.[0]?.worseWhen).toBe('below')
  expect(file.shop).toBeUndefined()
})

it('takes a file that a Windows editor saved', () => {
  expect(parseVisitFile(`\uFEFF${readSampleText('brake-pads')}`).ok).toBe(true)
})

it.each([
  ['', { where: '', what: 'is empty' }],
  ['{\n  "locale": zh\n}', { where: '', what: 'is not JSON, at an unexpected "z"' }],
  ['{\n "locale" "zh-CN"}', { where: '', what: 'is not JSON, at line 2, column 11' }],
  ['{"locale": "zh-CN"', { where: '', what: expect.stringMatching(/^is not JSON/) }],
  ['[]', { where: '', what: 'must be an object' }],
])('says where %j stops being JSON or an object', (text, detail) => {
  expect(parseVisitFile(text)).toMatchObject({ ok: false, detail })
})

it.each([
  ['/intake/promisedAt', undefined, 'is missing'],
  ['/intake/weather', 'rain', 'is not a field of a visit file'],
  ['/locale', 'fr', 'must be one of zh-CN, zh-TW, en, not "fr"'],
  ['/jobs/2/labour/hours', -1, 'must be at least 0, not -1'],
  ['/jobs/2/labour/hours', 0.123, 'has more than 2 decimals: 0.123'],
  ['/jobs/0/parts/1/quantity', 0, 'must be above 0: 0'],
  ['/customer/name', '', 'must not be empty: ""'],
  ['/intake/arrivedAt', 'gestern', 'is no date-time such as 2026-11-20T09:06:00+08:00: "gestern"'],
  ['/intake/mileageKm', 1.5, 'must be a whole number, not 1.5'],
  ['/intake/fuelEighths', 9, 'must be at most 8, not 9'],
  ['/jobs', [], 'must not be empty'],
  ['/settlement/payments', null, 'must be a list, not null'],
])('names %s when it is %j', (where, value, what) => {
  expect(parseVisitFile(spoiledText(where, value))).toMatchObject({
    ok: false,
    code: 'visit-file.not-a-visit',
    detail: { where, what },
  })
})
