import { expect, test } from 'vitest'
import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { hasText } from '#shared/kernel/has-text.ts'

test.each([
  ['京Ｎ８Ｋ３Ｆ２', '京N8K3F2'],
  ['１，３７６．００', '1,376.00'],
  ['ａ～！\u3000ｂ', 'a~! b'],
  ['张三、李四。', '张三、李四。'],
])('%s becomes %s', (wide, half) => {
  expect(toHalfWidth(wide)).toBe(half)
})

test.each([[''], ['  '], ['\u3000\t\n'], [undefined], [null]])('%j has no text', (text) => {
  expect(hasText(text)).toBe(false)
})

test('a word between blanks is text', () => {
  expect(hasText(' 异响 ')).toBe(true)
})
