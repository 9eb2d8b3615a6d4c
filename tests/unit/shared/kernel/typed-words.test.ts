import { expect, it } from 'vitest'
import { typedWords } from '#shared/kernel/typed-words.ts'

it.each([
  ['', []],
  ['  ', []],
  ['ＨＢ　06', ['hb', '06']],
  [' 海豹  DM-i ', ['海豹', 'dm-i']],
])('what was typed as %j is looked for as %j', (typed, words) => {
  expect(typedWords(typed)).toEqual(words)
})
