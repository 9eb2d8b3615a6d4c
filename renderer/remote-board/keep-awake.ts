interface Lock {
  addEventListener(name: 'release', hear: () => void): void
}

/**
 * Keeps the screen on where the browser can: only on a page it calls secure, which a shop's plain
 * network is not on every device. The screen's own setting is the way that always works.
 */
export const keepAwake = (page: Document): void => {
  const wakeLock = (navigator as { wakeLock?: { request(kind: 'screen'): Promise<Lock> } }).wakeLock
  if (wakeLock === undefined) return
  const ask = (): void => {
    if (page.visibilityState !== 'visible') return
    // Refused on a nearly empty battery; asked again when the page comes back.
    wakeLock.request('screen').catch(() => undefined)
  }
  page.addEventListener('visibilitychange', ask)
  ask()
}
