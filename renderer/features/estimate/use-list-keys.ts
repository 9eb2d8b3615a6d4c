import { type RefObject, useEffect, useRef } from 'react'
import { isComposing, type Keys, nameOfKey } from '#renderer/ui/use-keys.ts'

const isTypedInto = (element: Element): boolean =>
  element.matches('input, textarea, select, [contenteditable]')

const isPressed = (element: Element, key: string): boolean =>
  (key === 'Enter' || key === ' ') && element.matches('button, a')

/**
 * Keys of a list that are letters, arrows and Enter: they count while nothing else is being typed
 * into, and while the focus is in the list or nowhere. A focused button keeps its own Enter.
 */
export const useListKeys = (list: RefObject<HTMLElement | null>, keys: Keys): void => {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event)) return
      if (document.querySelector('dialog[open], [role="menu"]') !== null) return
      const focused = document.activeElement ?? document.body
      const isOurs = focused === document.body || list.current?.contains(focused) === true
      if (!isOurs || isTypedInto(focused) || isPressed(focused, event.key)) return
      const act = current.current[nameOfKey(event)]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [list])
}
