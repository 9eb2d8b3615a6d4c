const REST_MS = 3_000

/** Hides the pointer while nobody moves it: on a wall it is a speck. Returns how to let go. */
export const restCursor = (page: Document): (() => void) => {
  const root = page.documentElement
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = (): void => {
    root.dataset.cursor = 'resting'
  }
  const wake = (): void => {
    delete root.dataset.cursor
    clearTimeout(timer)
    timer = setTimeout(rest, REST_MS)
  }
  page.addEventListener('pointermove', wake)
  wake()
  return () => {
    clearTimeout(timer)
    delete root.dataset.cursor
    page.removeEventListener('pointermove', wake)
  }
}
