import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { LeaveProblem } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/kernel/result.ts'
import { TouchButton } from '../touch-button.tsx'
import { PinMessage } from './pin-message.tsx'
import styles from './pin-pad.module.css'
import { LONGEST_PIN, SHORTEST_PIN, usePin } from './use-pin.ts'

/** Left alone for this long it goes: a guest must not find it open. */
const REST_MS = 20_000
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

interface PinPadProps {
  readonly leave: (pin: string) => Promise<Result<null, LeaveProblem>>
  readonly onClose: () => void
}

/** Asks for the PIN with which this screen is left. */
export const PinPad = ({ leave, onClose }: PinPadProps): ReactNode => {
  const say = useSay()
  const pin = usePin(leave)
  const pad = useRef<HTMLDivElement>(null)
  const { digits, wait, isChecking } = pin
  useEffect(() => pad.current?.focus(), [])
  // Every digit, answer and second of waiting starts the rest anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what restarts it
  useEffect(() => {
    const timer = setTimeout(onClose, REST_MS)
    return () => clearTimeout(timer)
  }, [onClose, digits, wait, pin.answer])
  const hear = (event: KeyboardEvent): void => {
    if (/^\d$/.test(event.key)) pin.type(event.key)
    else if (event.key === 'Backspace') pin.erase()
    else if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.target === pad.current) pin.check()
    else return
    event.preventDefault()
  }
  const isStopped = wait > 0 || isChecking
  const digit = (value: string): ReactNode => (
    <TouchButton disabled={isStopped} key={value} onClick={() => pin.type(value)} size="large">
      {value}
    </TouchButton>
  )
  return (
    <div className={styles.veil}>
      <div
        aria-label={say('kiosk.title')}
        aria-modal="true"
        className={styles.pad}
        data-testid="pin-pad"
        onKeyDown={hear}
        ref={pad}
        role="dialog"
        tabIndex={-1}
      >
        <h2>{say('kiosk.title')}</h2>
        <p
          aria-label={say('kiosk.typed', { count: digits.length })}
          className={styles.dots}
          role="img"
        >
          {Array.from({ length: Math.max(SHORTEST_PIN, digits.length) }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: places, not things
            <span data-typed={index < digits.length} key={index} />
          ))}
        </p>
        <PinMessage answer={pin.answer} wait={wait} />
        <div className={styles.keys}>
          {DIGITS.map(digit)}
          <TouchButton disabled={digits === ''} kind="quiet" onClick={pin.erase} size="large">
            {say('kiosk.back')}
          </TouchButton>
          {digit('0')}
          <TouchButton
            data-testid="pin-ok"
            disabled={isStopped || digits.length < SHORTEST_PIN || digits.length > LONGEST_PIN}
            kind="primary"
            onClick={pin.check}
            size="large"
          >
            {say('kiosk.ok')}
          </TouchButton>
        </div>
        <TouchButton data-testid="pin-cancel" kind="quiet" onClick={onClose}>
          {say('kiosk.cancel')}
        </TouchButton>
      </div>
    </div>
  )
}
