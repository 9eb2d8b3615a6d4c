import { type RefObject, useEffect } from 'react'

/**
 * Keeps a modal dialog in front of those that open after it: a paper that came of a late save, a
 * photo from a phone. The browser puts whatever opened last on top.
 */
export const useStayInFront = (dialog: RefObject<HTMLDialogElement | null>): void => {
  useEffect(() => {
    const watch = new MutationObserver((changes) => {
      const own = dialog.current
      const hasOther = changes.some(
        ({ target }) => target !== own && target instanceof HTMLDialogElement && target.open,
      )
      // jsdom opens dialogs by their attribute alone.
      if (own === null || !hasOther || own.showModal === undefined) return
      own.close()
      own.showModal()
    })
    watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['open'] })
    return () => watch.disconnect()
  }, [dialog])
}
