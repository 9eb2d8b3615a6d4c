import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { PinField } from './pin-field.tsx'

/** A new PIN as it is typed, twice: nobody can read it again. */
export interface TypedPin {
  readonly pin: string
  readonly again: string
}

export const NO_PIN: TypedPin = { pin: '', again: '' }

interface NewPinFieldsProps {
  readonly typed: TypedPin
  readonly onChange: (typed: TypedPin) => void
  readonly onEnter: () => void
  /** What is wrong, and with which of the two. */
  readonly error?: { readonly text: string; readonly of: keyof TypedPin } | undefined
  readonly autoFocus?: boolean
}

/** Asks for a new PIN, twice. */
export const NewPinFields = (props: NewPinFieldsProps): ReactNode => {
  const { typed, onChange, onEnter, error, autoFocus = true } = props
  const say = useSay()
  return (
    <>
      <PinField
        autoFocus={autoFocus}
        error={error?.of === 'pin' ? error.text : undefined}
        hint={say('signIn.new.hint')}
        label={say('signIn.new')}
        name="new-pin"
        onChange={(pin) => onChange({ ...typed, pin })}
        onEnter={onEnter}
        value={typed.pin}
      />
      <PinField
        error={error?.of === 'again' ? error.text : undefined}
        label={say('signIn.new.again')}
        name="new-pin-again"
        onChange={(again) => onChange({ ...typed, again })}
        onEnter={onEnter}
        value={typed.again}
      />
    </>
  )
}
