/** The fixed origin: IndexedDB belongs to it, so it never changes, whatever serves the files. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'qiantai'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/** Whether an address is inside the app. Node knows no origin for `app:`, so the parts are compared. */
export function isAppUrl(address: string): boolean {
  const url = parseUrl(address)
  return url !== undefined && url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST
}

export function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}
