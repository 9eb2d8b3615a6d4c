const stop = (event: Event): void => event.preventDefault()

/** Ctrl and wheel, or a pinch on a touch pad, would zoom the whole page. */
const stopZoom = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault()
}

/**
 * A screen in a public room is no web page: no context menu, no selected text, nothing dragged in
 * or out, no page zoom, no print. Returns the function that lets go again.
 */
export const holdStill = (page: Document): (() => void) => {
  const stopped = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart']
  for (const name of stopped) page.addEventListener(name, stop)
  page.addEventListener('wheel', stopZoom, { passive: false })
  // It would bring up the system's dialog, over which nobody has power.
  const print = page.defaultView?.print
  if (page.defaultView !== null) page.defaultView.print = () => undefined
  return () => {
    for (const name of stopped) page.removeEventListener(name, stop)
    page.removeEventListener('wheel', stopZoom)
    if (page.defaultView !== null && print !== undefined) page.defaultView.print = print
  }
}
