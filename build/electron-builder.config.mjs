import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** @typedef {import('electron-builder').Configuration} Configuration */

const fuses = {
  // An installed app is not a general Node, whatever its environment says.
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  // Nor another app: it runs what was signed with it (checked on Windows and macOS), or nothing.
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  enableCookieEncryption: true,
  // We bring no snapshot of our own, and our pages are never files.
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/**
 * How the app is packed. Only the bundles go in: everything they need is inside them.
 * @type {Configuration}
 */
export const releaseConfig = {
  appId: 'cn.qiantai.desk',
  productName: '前台',
  directories: { output: 'dist', buildResources: 'build/icons' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'out/network/**',
    'package.json',
    '!**/*.map',
  ],
  asar: true,
  npmRebuild: false,
  electronFuses: fuses,
  // Latin file names: a shop's old printer server or mail gateway may not carry Chinese ones.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  artifactName: 'qiantai-${version}-${os}-${arch}.${ext}',
  // Makes electron-builder write the feed's latest.yml beside the installers. Where the feed lies is
  // not built in: the shop's owner says so in the settings, and until then nobody is asked.
  publish: { provider: 'generic', url: 'https://feed.invalid/' },
  win: {
    target: 'nsis',
    icon: 'build/icons/icon.png',
    // The bundle cannot hold a program: pdf-to-printer prints through SumatraPDF.
    extraResources: [
      { from: 'node_modules/pdf-to-printer/dist', to: 'printing', filter: ['SumatraPDF*.exe'] },
    ],
  },
  nsis: {
    // For everybody at this computer: advisors and cashiers often have Windows accounts of their own.
    oneClick: false,
    perMachine: true,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['zh_CN'],
    language: '2052',
    shortcutName: '前台',
    uninstallDisplayName: '前台',
    // The shop's records stay when the program goes.
    deleteAppDataOnUninstall: false,
  },
  mac: { target: 'dmg', icon: 'build/icons/icon.png', category: 'public.app-category.business' },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons/icon.png',
    category: 'Office',
    executableName: 'qiantai',
    maintainer: 'Qiantai <qiantai@localhost>',
    synopsis: 'The front desk and showroom of a car dealer or garage',
    desktop: { entry: { Name: '前台', 'Name[en]': 'Qiantai', StartupWMClass: 'qiantai' } },
  },
}

/**
 * Packs with the fallback runtime, to try the packed app where nothing can be downloaded. The
 * runtime's loader must not stay beside the app's own archive.
 * @param {string} electronFolder
 * @param {string} electronVersion
 * @returns {Configuration}
 */
export function trialConfig(electronFolder, electronVersion) {
  // Newer than that runtime, which electron-builder would refuse to pack for it.
  const { grantFileProtocolExtraPrivileges: _, ...known } = fuses
  return {
    ...releaseConfig,
    electronFuses: known,
    electronDist: electronFolder,
    electronVersion,
    afterExtract: async ({ appOutDir }) => {
      await rm(join(appOutDir, 'resources/app'), { recursive: true, force: true })
    },
  }
}
