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
  win: {
    target: 'nsis',
    icon: 'build/icons/icon.png',
    // The bundle cannot hold a program: pdf-to-printer prints through SumatraPDF.
    extraResources: [
      { from: 'node_modules/pdf-to-printer/dist', to: 'printing', filter: ['SumatraPDF*.exe'] },
    ],
  },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true, perMachine: false },
  mac: { target: 'dmg', icon: 'build/icons/icon.png', category: 'public.app-category.business' },
  linux: {
    target: 'AppImage',
    icon: 'build/icons/icon.png',
    category: 'Office',
    executableName: 'qiantai',
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
