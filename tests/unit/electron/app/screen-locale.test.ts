import { expect, it } from 'vitest'
import { screenLocaleOf } from '#electron/app/screen-locale.ts'

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['en-US', 'en'],
  ['', 'en'],
])('on a system in %j main speaks %s', (system, locale) => {
  expect(screenLocaleOf(system)).toBe(locale)
})
