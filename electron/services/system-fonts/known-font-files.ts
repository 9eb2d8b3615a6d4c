import { join } from 'node:path'

/** Fonts for Chinese that come with Windows, those with the rare planes first. */
const WINDOWS = [
  'simsunb.ttf',
  'SimsunExtG.ttf',
  'msyh.ttc',
  'simsun.ttc',
  'mingliub.ttc',
  'msjh.ttc',
  'yugothm.ttc',
]

const MAC_FOLDERS = [
  '/System/Library/Fonts',
  '/System/Library/Fonts/Supplemental',
  '/Library/Fonts',
]
const MAC = ['PingFang.ttc', 'Songti.ttc', 'STHeiti Light.ttc', 'Hiragino Sans GB.ttc', 'Kaiti.ttc']

/** Where to look where there is no fontconfig. */
export function knownFontFiles(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'win32') {
    const folder = join(env.SystemRoot ?? 'C:\\Windows', 'Fonts')
    return WINDOWS.map((name) => join(folder, name))
  }
  if (platform === 'darwin') {
    return MAC.flatMap((name) => MAC_FOLDERS.map((folder) => join(folder, name)))
  }
  return []
}
