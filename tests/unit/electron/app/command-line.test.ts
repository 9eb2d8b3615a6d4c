import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseLaunch } from '#electron/app/command-line.ts'
import { computeProfileFolder } from '#electron/app/profile-folder.ts'

const plain = ['electron', '.']
const folderOf = (args: readonly string[], env = {}) =>
  computeProfileFolder('/data', parseLaunch([...plain, ...args], env))

describe('how the app was started', () => {
  it("opens the shop's own data unless told otherwise", () => {
    expect(parseLaunch(plain, {})).toEqual({
      isDemo: false,
      userDataFolder: undefined,
      devServer: undefined,
      isEmptyWindow: false,
      forgetsPins: false,
    })
    expect(folderOf([])).toBe(join('/data', 'qiantai'))
  })

  it('never opens the demo on the data of the shop', () => {
    expect(folderOf(['--demo'])).toBe(join('/data', 'qiantai-demo'))
  })

  it('takes a profile elsewhere, the last argument before the environment', () => {
    expect(folderOf(['--user-data=a', '--user-data=b'], { QIANTAI_USER_DATA: 'c' })).toBe(
      resolve('b'),
    )
    expect(folderOf(['--demo'], { QIANTAI_USER_DATA: 'c' })).toBe(resolve('c'))
    expect(folderOf(['--user-data='])).toBe(join('/data', 'qiantai'))
  })
})
