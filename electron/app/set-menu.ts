import { Menu } from 'electron'

/**
 * The desk has its own keys: Electron's default menu would take Ctrl+R and Ctrl+W from them. On a
 * Mac, copying and pasting work through a menu only. Developers keep the default one.
 */
export function setMenu(platform: NodeJS.Platform, isDeveloping: boolean): void {
  if (isDeveloping) return
  const menu =
    platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null
  Menu.setApplicationMenu(menu)
}
