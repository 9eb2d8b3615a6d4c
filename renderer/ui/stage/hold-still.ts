const stop = (event: Event): void => event.preventDefault()

/** Ctrl and wheel, or a pinch on a touch pad, would zoom the whole page. */
const stopZoom = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault()
}

/**
 * Printing brings up the system's dialog, over which nobody has power, and a window that closes
 * itself asks nobody. Returns the function that gives them back.
 */
const takeAway = (view: Window): (() => void) => {
  const { print, close } = view
  view.print = () => undefined
  view.close = () => undefined
  return () => Object.assign(view, { print, close })
}

/**
 * A screen in a public room is no web page: no context menu, no selected text, nothing dragged in
 * or out, no page zoom, no print, no end. Returns the function that lets go again.
 */
export const holdStill = (page: Document): (() => void) => {
  const stopped = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart']
  for (const name of stopped) page.addEventListener(name, stop)
  page.addEventListener('wheel', stopZoom, { passive: false })
  const giveBack = page.defaultView === null ? undefined : takeAway(page.defaultView)
  return () => {
    for (const name of stopped) page.removeEventListener(name, stop)
    page.removeEventListener('wheel', stopZoom)
    giveBack?.()
  }
}
