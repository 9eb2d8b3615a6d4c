import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './digit-pad.module.css'

interface DigitPadProps {
  readonly isDisabled: boolean
  readonly onDigit: (digit: string) => void
  readonly onErase: () => void
  readonly onClear: () => void
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'clear', '0', 'erase'] as const
const COLUMNS = 3

/** Digits to touch, or to walk over with the arrows of a remote control. */
export const DigitPad = ({ isDisabled, onDigit, onErase, onClear }: DigitPadProps): ReactNode => {
  const say = useSay()
  const pad = useRef<HTMLFieldSetElement>(null)
  const hear = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[event.key]
    if (step === undefined) return
    const buttons: (Element | null)[] = [...(pad.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement)
    const next = buttons[at + step]
    if (!(next instanceof HTMLElement)) return
    event.preventDefault()
    next.focus()
  }
  const press = (key: (typeof KEYS)[number]): void => {
    if (isDisabled) return
    if (key === 'clear') onClear()
    else if (key === 'erase') onErase()
    else onDigit(key)
  }
  return (
    <fieldset className={styles.pad} onKeyDown={hear} ref={pad}>
      {KEYS.map((key, index) => (
        <button
          aria-disabled={isDisabled}
          // biome-ignore lint/a11y/noAutofocus: a remote control needs somewhere to start from
          autoFocus={index === 0}
          className={key === 'clear' || key === 'erase' ? styles.word : undefined}
          data-key={key}
          key={key}
          onClick={() => press(key)}
          type="button"
        >
          {key === 'clear' ? say('network.page.clear') : null}
          {key === 'erase' ? say('network.page.delete') : null}
          {key === 'clear' || key === 'erase' ? null : key}
        </button>
      ))}
    </fieldset>
  )
}
