import { BrowserWindow } from 'electron'
import { PUBLIC_PARTITION } from '#electron/app/public-partition.ts'
import type { DisplayFacts } from './display-identity.ts'

const SHOWN_MS = 4_000

/** Text of a page without scripts: a label is the monitor's own and may hold anything. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

/** The page that tells a display's number; the same in every language. */
export const identifyingPage = (number: number, name: string): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(
    `<!doctype html><style>html,body{height:100%;margin:0}body{display:flex;flex-direction:column;align-items:center;justify-content:center;background:#0d131b;color:#fff;font-family:"Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;border-radius:0}b{font-size:52vh;line-height:1;font-variant-numeric:tabular-nums}span{font-size:7vh;color:#a9b4c1}</style><b>${number}</b><span>${escapeHtml(name)}</span>`,
  )}`

/** Shows on every display, in its middle and for some seconds, the number it goes by at the desk. */
export async function identifyDisplays(displays: readonly DisplayFacts[]): Promise<void> {
  const windows = displays.map(({ x, y, width, height, label }, index) => {
    const side = Math.round(Math.min(width, height) / 2)
    const window = new BrowserWindow({
      x: Math.round(x + (width - side) / 2),
      y: Math.round(y + (height - side) / 2),
      width: side,
      height: side,
      show: false,
      frame: false,
      focusable: false,
      skipTaskbar: true,
      resizable: false,
      backgroundColor: '#0d131b',
      webPreferences: { partition: PUBLIC_PARTITION, sandbox: true, javascript: false },
    })
    // Above a screen that fills the same display.
    window.setAlwaysOnTop(true, 'screen-saver', 1)
    setTimeout(() => window.isDestroyed() || window.destroy(), SHOWN_MS)
    return window
      .loadURL(identifyingPage(index + 1, label || `${width} × ${height}`))
      .then(() => window.isDestroyed() || window.showInactive())
  })
  await Promise.all(windows)
}
