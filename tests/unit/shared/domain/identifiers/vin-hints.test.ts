import { expect, test } from 'vitest'
import { findVinMaker, findVinYear } from '#shared/domain/identifiers/vin-hints.ts'

test.each([
  ['LSVAB2BR0NN100001', '上汽大众'],
  ['lrw3e7fa8pc000003', '特斯拉上海'],
  ['LE4WG4CB6KL000008', '北京奔驰'],
  ['L6T7844S8LN000010', '吉利'],
  ['LFV', '一汽大众'],
])('%s is from %s', (vin, maker) => {
  expect(findVinMaker(vin)?.['zh-CN']).toBe(maker)
})

test('Taiwan knows the makers by its own names', () => {
  expect(findVinMaker('LE4WG4CB6KL000008')).toEqual({
    'zh-CN': '北京奔驰',
    'zh-TW': '北京賓士',
    en: 'Beijing Benz',
  })
})

test('an unknown maker gives no hint', () => {
  expect(findVinMaker('1M8GDM9AXKP042788')).toBeUndefined()
  expect(findVinMaker('LS')).toBeUndefined()
  expect(findVinMaker('')).toBeUndefined()
})

test.each([
  ['LSVAB2BR0NN100001', 2022, 2022],
  ['LSVAB2BR0NN100001', 2026, 2022],
  ['LSVAB2BR0NN100001', 2021, 2022],
  ['LSVAB2BR0NN100001', 2020, 1992],
  ['LGXC16AF6P0000002', 2023, 2023],
  ['LVGBM51K5HG000005', 2026, 2017],
  ['LBV5S3102KSJ00007', 2026, 2019],
  ['LBV5S3102ASJ00007', 2009, 2010],
  ['LBV5S3102ASJ00007', 2008, 1980],
  ['LBV5S3102YSJ00007', 2031, 2030],
  ['LBV5S31021SJ00007', 2031, 2031],
  ['LBV5S31021SJ00007', 2026, 2001],
  ['LBV5S31029SJ00007', 2040, 2039],
  ['LBV5S31029SJ00007', 2026, 2009],
])('%s, registered in %i, may be of %i', (vin, registeredIn, year) => {
  expect(findVinYear(vin, registeredIn)).toBe(year)
})

test.each([['LSVAB2BR00N100001'], ['LSVAB2BR0UN100001'], ['LSVAB2BR0ZN100001'], ['LSV']])(
  '%s says no year',
  (vin) => {
    expect(findVinYear(vin, 2026)).toBeUndefined()
  },
)

test('a year long after the registration is no hint', () => {
  expect(findVinYear('LSVAB2BR0NN100001', 1985)).toBeUndefined()
})
