import { expect, it } from 'vitest'
import { adviseLevelFor } from '#shared/domain/comparison/advise-level.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'

const mm = (value: number) => readingOf(value)

it.each([
  ['前制动摩擦片', 'mm', 3],
  ['煞車來令片', 'mm', 3],
  ['Front brake pads', 'MM', 3],
  ['轮胎花纹', 'ｍｍ', 3],
  ['輪胎胎紋', 'mm', 3],
  ['Tyre tread', 'mm', 3],
  ['制动液含水量', '%', 1],
  ['煞車油含水量', '％', 1],
  ['12V蓄电池静置电压', 'V', 12.4],
  ['電瓶電壓', 'v', 12.4],
  ['蓄电池冷启动电流CCA', '%', 80],
] as const)('%s in %s is worth a word from %d', (part, unit, level) => {
  expect(adviseLevelFor(part, unit, undefined, undefined)).toBe(readingOf(level))
})

it('nothing is known of a part in another unit, or of an unknown part', () => {
  expect(adviseLevelFor('轮胎花纹', 'bar', undefined, undefined)).toBeUndefined()
  expect(adviseLevelFor('皮带', 'mm', mm(5), undefined)).toBeUndefined()
  expect(adviseLevelFor('前制动摩擦片', undefined, undefined, undefined)).toBeUndefined()
})

it('a maker who sets a stricter limit is followed: a fifth of the wear before it', () => {
  expect(adviseLevelFor('前制动摩擦片', 'mm', mm(4), mm(14))).toBe(mm(6))
})

it('a limit equal to new leaves no room for advice', () => {
  expect(adviseLevelFor('皮带', 'mm', mm(5), mm(5))).toBeUndefined()
  expect(adviseLevelFor('前制动摩擦片', 'mm', mm(3), undefined)).toBeUndefined()
})
