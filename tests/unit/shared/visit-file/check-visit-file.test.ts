import { describe, expect, it } from 'vitest'
import { unwrap } from '#shared/kernel/result.ts'
import { checkVisitFile } from '#shared/visit-file/check-visit-file.ts'
import { parseVisitFile } from '#shared/visit-file/parse-visit-file.ts'
import { formatVisitFileProblem } from '#shared/visit-file/visit-file-problem.ts'
import { SAMPLE_NAMES } from '#tests/support/papers/read-visit-file.ts'
import { readSampleText, spoiledText } from '#tests/support/visit-file/sample-visit-files.ts'

const check = (text: string) => checkVisitFile(unwrap(parseVisitFile(text)))

describe('a visit file', () => {
  it.each(SAMPLE_NAMES)('%s could have happened', (name) => {
    expect(check(readSampleText(name)).ok).toBe(true)
  })

  it.each([
    ['/shop/creditCode', '91110108MA01ABCD1F', 'check character, the last, is F, must be E'],
    ['/shop/phone', '0108071223312345', 'has 16 digits, 10–11 are expected'],
    ['/customer/name', '　', 'is empty'],
    ['/customer/phone', '1380123456789', 'has 13 digits, 11 are expected'],
    ['/vehicle/plate', '京N8K3I2', 'character 6, "I", cannot stand there'],
    ['/vehicle/vin', 'LSVAB2BR0NN10000I', 'character 17, "I", cannot stand there'],
    ['/vehicle/vin', 'LSVAB2BR1NN100001', 'check digit, character 9, is 1, must be 0'],
    ['/vehicle/vin', 'LSVAB2BR0NN1', 'has 12 characters, 17 are expected'],
    ['/intake/statement', '', 'is empty'],
    ['/intake/mileageKm', 2_000_000, 'must be 0 to 1999999'],
    ['/settlement/mileageOutKm', 58_212, '58212 is less than on arrival, 58213'],
    ['/jobs/2/labour/hours', 1e9, 'must be 0 to 999.99'],
    ['/jobs/2/labour/hours', 1e300, 'must be 0 to 999.99'],
    ['/jobs/0/parts/1/price', 1_000_000_001, 'is too high'],
    ['/jobs/0/parts/0/class', 'customer-supplied', "the customer's own part must have price 0"],
    ['/charges/0/name', ' ', 'is empty'],
    ['/comparisons/0/job', 4, 'there is no job 4: jobs are counted 0 to 3'],
    ['/comparisons/0/part', '', 'is empty'],
    ['/comparisons/1/oldPhoto', '/etc/passwd', 'must be a path relative to the visit file'],
    ['/comparisons/1/newPhoto', 'C:\\photos\\a.jpg', 'must be a path relative to the visit file'],
    ['/comparisons/1/newPhoto', 'https://x.cn/a.jpg', 'must be a path relative to the visit file'],
    ['/settlement/payments/0/amount', 137_601, 'paid 1376.01, due 1376.00'],
    ['/settlement/discount', 200_000, 'discount 2000.00 is more than the bill, 1396.60'],
    ['/estimate/ceiling', 137_599, 'due 1376.00 is above the ceiling'],
  ])('is refused when %s is %j', (pointer, value, what) => {
    const checked = check(spoiledText(pointer, value))
    expect(checked).toMatchObject({ ok: false, code: 'visit-file.cannot-be' })
    expect(checked).toHaveProperty('detail.what', what)
    const where = checked.ok ? '' : String(checked.detail?.where)
    // A wrong amount is told at the list it belongs to, a wrong class at the price it forbids.
    const isNear = pointer.startsWith(where) || where.endsWith('/price')
    expect(isNear, where).toBe(true)
  })

  it('needs a VIN while it has no plate', () => {
    const noPlate = check(spoiledText('/vehicle/plate', ''))
    expect(noPlate.ok).toBe(true)
    const neither = JSON.parse(spoiledText('/vehicle/plate', ''))
    delete neither.vehicle.vin
    expect(check(JSON.stringify(neither))).toMatchObject({ detail: { where: '/vehicle/vin' } })
  })

  it('must not promise or deliver before it begins', () => {
    const early = '2026-11-20T08:00:00+08:00'
    expect(check(spoiledText('/intake/promisedAt', early))).toHaveProperty(
      'detail.where',
      '/intake/promisedAt',
    )
    expect(check(spoiledText('/settlement/deliveredAt', early))).toHaveProperty(
      'detail.where',
      '/settlement/deliveredAt',
    )
  })

  it('compares moments, not their texts', () => {
    // 03:00 UTC is 11:00 in Beijing, before the promise at 12:30 there.
    expect(check(spoiledText('/intake/promisedAt', '2026-11-20T03:00:00Z')).ok).toBe(true)
  })

  it('must have something approved to begin the repair with', () => {
    const file = JSON.parse(readSampleText('electric-tyres'))
    for (const job of file.jobs) job.decision.answer = 'declined'
    expect(check(JSON.stringify(file))).toMatchObject({ detail: { where: '/jobs' } })
  })
})

it('is told in one line', () => {
  expect(
    formatVisitFileProblem('visit.json', {
      where: '/settlement/payments',
      what: 'paid 1376.00, due 1396.60',
    }),
  ).toBe('visit.json: /settlement/payments: paid 1376.00, due 1396.60')
  expect(formatVisitFileProblem('a.json', { where: '', what: 'is\n empty' })).toBe(
    'a.json: is empty',
  )
})
