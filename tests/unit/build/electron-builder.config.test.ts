import { describe, expect, it } from 'vitest'
import { releaseConfig, trialConfig } from '../../../build/electron-builder.config.mjs'

describe('a release', () => {
  it('is no general Node, takes no inspector, and runs its own archive only', () => {
    expect(releaseConfig.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      enableCookieEncryption: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
    expect(releaseConfig.asar).toBe(true)
  })

  it('is installed for all who work at the computer, in Chinese, where they choose', () => {
    expect(releaseConfig.nsis).toMatchObject({
      oneClick: false,
      perMachine: true,
      allowToChangeInstallationDirectory: true,
      installerLanguages: ['zh_CN'],
      shortcutName: '前台',
    })
  })

  it('leaves the shop’s records when it is taken off', () => {
    expect(releaseConfig.nsis?.deleteAppDataOnUninstall).toBe(false)
  })

  it('has no address of a feed built in that could ever answer', () => {
    const { publish } = releaseConfig
    const { url } = publish as { readonly url: string }
    // RFC 2606: no such name is ever given out.
    expect(new URL(url).hostname).toMatch(/\.invalid$/)
  })

  it('brings nothing but its bundles, and no map of its sources', () => {
    expect(releaseConfig.files).toContain('!**/*.map')
    const { files } = releaseConfig
    const from = [files ?? []]
      .flat()
      .filter((one) => typeof one === 'string' && !one.startsWith('!'))
    expect(from.every((one) => /^(out\/|package\.json$)/.test(String(one)))).toBe(true)
  })
})

it('a trial has the fuses that its older runtime knows', () => {
  const { electronFuses } = trialConfig('/electron', '25.1.1')
  expect(electronFuses).not.toHaveProperty('grantFileProtocolExtraPrivileges')
  expect(electronFuses).toMatchObject({ runAsNode: false, onlyLoadAppFromAsar: true })
})
