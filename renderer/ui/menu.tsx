import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { KeyHint } from './key-hint.tsx'
import styles from './menu.module.css'
import { useKeys } from './use-keys.ts'

interface MenuItem {
  readonly key: string
  readonly label: string
  readonly onChoose: () => void
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
}

interface MenuProps {
  /** On the button that opens it. */
  readonly label: string
  /** The key that opens it; this component listens for it. */
  readonly keys?: string
  readonly items: readonly MenuItem[]
  readonly look?: 'plain' | 'quiet'
  readonly testId: string
}

/** A button with a short list below it: arrows or digits choose, Escape closes. */
export const Menu = ({ label, keys, items, look = 'plain', testId }: MenuProps): ReactNode => {
  const [isOpen, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const before = useRef<HTMLElement>(null)
  const toggle = (): void => {
    if (!isOpen) before.current = document.activeElement as HTMLElement | null
    setOpen(!isOpen)
  }
  /** The focus goes back to where it was: the list behind keeps its keys. */
  const close = (): void => {
    setOpen(false)
    before.current?.focus()
  }
  useKeys(keys === undefined ? {} : { [keys]: toggle })
  useEffect(() => {
    if (!isOpen) return undefined
    frame.current?.querySelector<HTMLElement>('[role="menuitem"]:enabled')?.focus()
    const leave = (event: Event): void => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [isOpen])

  const choose = (item: MenuItem | undefined): void => {
    if (item === undefined || item.isDisabled === true) return
    close()
    item.onChoose()
  }
  const hear = (event: KeyboardEvent): void => {
    if (!isOpen) return
    const lines = [...(frame.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const at = lines.indexOf(document.activeElement as HTMLElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) lines[(at + step + lines.length) % lines.length]?.focus()
    else if (/^[1-9]$/.test(event.key)) choose(items[Number(event.key) - 1])
    else if (event.key === 'Escape') close()
    else if (event.key === 'Tab') {
      setOpen(false)
      return
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and its list
    <div className={styles.frame} onKeyDown={hear} ref={frame}>
      <Button
        aria-expanded={isOpen}
        aria-haspopup="menu"
        data-testid={testId}
        keys={keys}
        look={look}
        onClick={toggle}
      >
        {label}
      </Button>
      {isOpen ? (
        <div aria-label={label} className={styles.menu} role="menu">
          {items.map((item, index) => (
            <button
              className={`${styles.item} ${item.isDanger === true ? styles.danger : ''}`}
              data-testid={`${testId}-${item.key}`}
              disabled={item.isDisabled}
              key={item.key}
              onClick={() => choose(item)}
              role="menuitem"
              tabIndex={-1}
              type="button"
            >
              {item.label}
              <KeyHint keys={String(index + 1)} />
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
