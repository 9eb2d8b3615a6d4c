/** The part of Electron's key input that decides. */
export interface PressedKey {
  readonly key: string
  readonly control: boolean
  readonly meta: boolean
  readonly alt: boolean
}

/** What moves about in a page and presses what it shows. */
const PLAIN = /^(?:Tab|Enter| |Escape|Home|End|PageUp|PageDown|Arrow(?:Up|Down|Left|Right)|Shift)$/

/** The keys that ask for the PIN, as `leave-keys.ts` of the page knows them. */
const isLeaving = ({ key, control, alt, meta }: PressedKey): boolean =>
  control && alt && !meta && /^[kK]$/.test(key)

const isModifier = (key: string): boolean => /^(?:Control|Alt|Meta|AltGraph)$/.test(key)

/**
 * Whether a key never reaches a screen for customers. What is let through is listed, not what is
 * refused: browsers grow new keys. Digits write the PIN.
 */
export function isKeyRefused(pressed: PressedKey): boolean {
  const { key, control, meta, alt } = pressed
  if (isLeaving(pressed) || isModifier(key)) return false
  if (control || meta || alt) return true
  return !(PLAIN.test(key) || /^\d$/.test(key) || key === 'Backspace')
}

/** A screen in a window beside the desk may be closed by the system's own key. */
export const isClosingKey = ({ key, alt }: PressedKey): boolean => alt && key === 'F4'
