const stop = (event: Event): void => event.preventDefault()

/** Ctrl and wheel, or a pinch on a touch pad, would zoom the whole page. */
const stopZoom = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault()
}

/**
 * A screen in a public room is no web page: no context menu, no selected text, nothing dragged in
 * or out, no page zoom. Returns the function that lets go again.
 */
export const holdStill = (page: Document): (() => void) => {
  const stopped = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart']
  for (const name of stopped) page.addEventListener(name, stop)
  page.addEventListener('wheel', stopZoom, { passive: false })
  return () => {
    for (const name of stopped) page.removeEventListener(name, stop)
    page.removeEventListener('wheel', stopZoom)
  }
}
