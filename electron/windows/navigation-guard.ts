import type { WebContents } from 'electron'
import { isAppUrl } from '#electron/app/app-origin.ts'
import { writeLog } from '#electron/services/log.ts'

/** A page may reload itself; every other address, ours included, is refused. */
export function isNavigationAllowed(address: string, own: string): boolean {
  return isAppUrl(address) && withoutHash(address) === withoutHash(own)
}

const withoutHash = (address: string): string => address.split('#', 1)[0] ?? ''

/**
 * Keeps a window on its page: no navigation, no new window, no webview. Of an empty page
 * (`about:blank`) Chromium asks nobody beforehand: the window is brought back from it.
 */
export function guardNavigation(contents: WebContents, own: string): void {
  const refuse = (event: { preventDefault(): void }, address: string, what: string) => {
    event.preventDefault()
    writeLog('warn', `refused ${what} to ${originOf(address)}`)
  }
  contents.on('will-navigate', (event, address) => {
    if (!isNavigationAllowed(address, own)) refuse(event, address, 'navigation')
  })
  contents.on('will-redirect', (event, address) => refuse(event, address, 'redirect'))
  contents.on('did-navigate', (_event, address) => {
    if (isNavigationAllowed(address, own)) return
    writeLog('warn', `brought back from ${originOf(address)}`)
    contents.loadURL(own).then(
      // Nor does the way back lead there.
      () => contents.clearHistory(),
      // Closed meanwhile.
      () => undefined,
    )
  })
  contents.on('will-attach-webview', (event) => refuse(event, '', 'webview'))
  contents.setWindowOpenHandler(({ url }) => {
    writeLog('warn', `refused a new window for ${originOf(url)}`)
    return { action: 'deny' }
  })
}

/** An address may carry a search for a person: the log gets its beginning only. */
const originOf = (address: string): string => address.split('/', 3).join('/').slice(0, 100)
