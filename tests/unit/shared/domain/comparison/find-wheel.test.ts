import { expect, it } from 'vitest'
import { findWheel } from '#shared/domain/comparison/find-wheel.ts'
import { en } from '#shared/i18n/en/index.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { zhTW } from '#shared/i18n/zh-TW/index.ts'

it.each([zhCN, zhTW, en])('each wheel is known by its name in every language', ({ comparison }) => {
  for (const wheel of ['leftFront', 'rightFront', 'leftRear', 'rightRear'] as const) {
    expect(findWheel(comparison[wheel])).toBe(wheel)
  }
})

it('other words are no wheel', () => {
  for (const position of [undefined, '', '后排', '左前门', 'boot']) {
    expect(findWheel(position)).toBeUndefined()
  }
})
