import { useEffect, useRef } from 'react'

/** Keys of a screen: `{ F8: show, 'Ctrl+K': search, 'Alt+ArrowUp': up }`. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Modifiers in the order in which key names are written. */
export const nameOfKey = (event: KeyboardEvent): string =>
  [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ]
    .filter((part) => part !== '')
    .join('+')

/**
 * Whether a key belongs to the input method: Enter that confirms a pinyin candidate must never
 * submit. Chromium reports `isComposing`; some Windows input methods only key code 229.
 */
export const isComposing = (event: { isComposing?: boolean; keyCode: number }): boolean =>
  event.isComposing === true || event.keyCode === 229

/** Keys that write or move the cursor: in a field they are the field's, whatever the screen does. */
const WRITES = /^(?:Shift\+)?(?:.|Delete|Backspace|Home|End|ArrowLeft|ArrowRight)$/

const isWriting = (event: KeyboardEvent): boolean =>
  event.target instanceof Element &&
  event.target.matches('input, textarea, select, [contenteditable="true"]') &&
  WRITES.test(nameOfKey(event))

/**
 * What is open in front: the highest keeps the keys of all below it quiet. The screen itself is 0,
 * a dialog 1, a question put over whatever is open 2, the lock page 3.
 */
export type Layer = 0 | 1 | 2 | 3

const layerInFront = (): number =>
  Math.max(
    0,
    ...Array.from(document.querySelectorAll<HTMLDialogElement>('dialog[open]'), ({ dataset }) =>
      Number(dataset.layer ?? 1),
    ),
  )

/**
 * Listens for a screen's keys while it is mounted. `inDialog` is for the keys of a dialog itself,
 * `layer` for those of what stands above the dialogs.
 */
export const useKeys = (
  keys: Keys,
  { inDialog = false, layer = inDialog ? 1 : 0 }: { inDialog?: boolean; layer?: Layer } = {},
): void => {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event) || layerInFront() !== layer) return
      if (isWriting(event)) return
      const act = current.current[nameOfKey(event)]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [layer])
}
