import { expect, test } from 'vitest'
import { hasDisplay } from '../../../../build/runtime/display.mjs'
import { isKnownUnavailable } from '../../../../build/runtime/official-electron.mjs'
import { electronArguments } from '../../../../build/runtime/prepare.mjs'
import { appArguments } from '../../../../build/start.mjs'

test('the app opens the demo shop unless the own data is asked for', () => {
  expect(appArguments([])).toEqual(['--demo'])
  expect(appArguments(['--own'])).toEqual([])
  expect(appArguments(['--demo', '--locale', 'en'])).toEqual(['--demo', '--locale', 'en'])
})

test('the folder comes before what is meant for the app', () => {
  const args = electronArguments('/shop', ['--demo'], { DISPLAY: ':0' })
  expect(args.slice(-2)).toEqual(['/shop', '--demo'])
  expect(args).not.toContain('--ozone-platform-hint=auto')
})

test('a screen that only Wayland offers is asked for by name', () => {
  const args = electronArguments('/shop', [], { WAYLAND_DISPLAY: 'wayland-0' })
  expect(args).toContain('--ozone-platform-hint=auto')
})

test('only Linux can be without a screen', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'win32')).toBe(true)
})

const host = 'https://mirror.example/'
const note = JSON.stringify({ host, at: 1000 })
const day = 24 * 60 * 60 * 1000

test('a failed download is not tried again for a day', () => {
  expect(isKnownUnavailable(note, host, 1000 + day - 1)).toBe(true)
  expect(isKnownUnavailable(note, host, 1000 + day)).toBe(false)
})

test('another mirror, a clock set back or a spoiled note asks again', () => {
  expect(isKnownUnavailable(note, 'https://other.example/', 2000)).toBe(false)
  expect(isKnownUnavailable(note, host, 999)).toBe(false)
  expect(isKnownUnavailable('', host, 2000)).toBe(false)
  expect(isKnownUnavailable('{"host"', host, 2000)).toBe(false)
})
