import { expect, it } from 'vitest'
import { reopenArguments } from '#electron/app/reopen-arguments.ts'

it('opens the demo shop beside the own one, and goes back', () => {
  const own = ['/opt/qiantai', '--no-sandbox']
  const demo = reopenArguments(own, true)
  expect(demo).toEqual(['/opt/qiantai', '--no-sandbox', '--demo'])
  expect(reopenArguments(demo, false)).toEqual(own)
})

it('leaves the profile that was named for this start', () => {
  expect(reopenArguments(['.', '--user-data=/tmp/fresh'], true)).toEqual(['.', '--demo'])
})

it('forgets PINs once, not at every start from there on', () => {
  expect(reopenArguments(['.', '--forget-pins'], true)).toEqual(['.', '--demo'])
})
