import { expect, it } from 'vitest'
import { checkAgreed } from '#shared/domain/approval/agreed.ts'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import { AGREED } from '#tests/support/papers/drive-paper.ts'

const shown = { content: AGREED, hash: fingerprintOf(AGREED) }

it('a name stands under the words whose digits it has', () => {
  expect(checkAgreed({ shown }).ok).toBe(true)
})

it.each([
  ['another word', { ...AGREED, consent: '签字表示什么都同意' }],
  ['another name', { ...AGREED, person: '王太太' }],
  ['one line fewer', { ...AGREED, sections: [] }],
])('not under %s', (_what, content) => {
  expect(checkAgreed({ shown: { ...shown, content } })).toMatchObject({
    code: 'signature.not-as-shown',
  })
})

it('a name drawn without words has nothing to prove', () => {
  expect(checkAgreed({}).ok).toBe(true)
})

it('the digits do not hang on the order in which the words are kept', () => {
  const { plate, ...rest } = AGREED
  expect(fingerprintOf({ ...rest, plate })).toBe(shown.hash)
})
