import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import fields from '#renderer/ui/field.module.css'
import { FieldFrame } from '#renderer/ui/field.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import styles from './car-picker.module.css'
import { findOfferedCars, type OfferedCar } from './offered-cars.ts'

/** More would not be read; another word finds the rest. */
const MOST_SHOWN = 30

interface CarPickerProps {
  readonly value: string
  readonly cars: readonly OfferedCar[]
  readonly onType: (name: string) => void
  readonly onPick: (car: OfferedCar) => void
  readonly inputRef: Ref<HTMLInputElement>
  readonly warning?: string | undefined
}

/** The car by its name: what is typed finds cars in the yard and models, arrows and Enter take one. */
export const CarPicker = (props: CarPickerProps): ReactNode => {
  const { value, cars, onType, onPick, inputRef, warning } = props
  const say = useSay()
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  // Opened on a car that is chosen, the list shows all; it narrows with the first key.
  const [isTyping, setIsTyping] = useState(false)
  const [at, setAt] = useState(0)
  const found = findOfferedCars(cars, isTyping ? value : '').slice(0, MOST_SHOWN)
  const open = (): void => {
    setIsOpen(true)
    setIsTyping(false)
    setAt(0)
  }
  const pick = (car: OfferedCar | undefined): void => {
    setIsOpen(false)
    if (car !== undefined) onPick(car)
  }
  const hear = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      if (isOpen) setAt((at + step + found.length) % Math.max(1, found.length))
      else open()
    } else if (event.key === 'Enter' && isOpen && !event.ctrlKey) pick(found[at])
    else if (event.key === 'Escape' && isOpen) setIsOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.picker}>
      <FieldFrame
        hint={isOpen ? say('quotation.car.hint') : undefined}
        isRequired
        label={say('quotation.car.search')}
        warning={warning}
      >
        {({ id, describedBy }) => (
          <input
            aria-activedescendant={isOpen ? `${listId}-${at}` : undefined}
            aria-autocomplete="list"
            aria-controls={listId}
            aria-describedby={describedBy}
            aria-expanded={isOpen}
            autoComplete="off"
            className={fields.control}
            id={id}
            maxLength={80}
            name="quotation-car"
            onBlur={() => setIsOpen(false)}
            onChange={(event) => {
              onType(event.target.value)
              setIsOpen(true)
              setIsTyping(true)
              setAt(0)
            }}
            onClick={open}
            onKeyDown={hear}
            ref={inputRef}
            role="combobox"
            value={value}
          />
        )}
      </FieldFrame>
      {isOpen ? (
        <div className={styles.list} id={listId} role="listbox">
          {found.map((car, index) => (
            <Offer
              car={car}
              id={`${listId}-${index}`}
              isAt={index === at}
              key={car.key}
              onPick={pick}
            />
          ))}
          {found.length === 0 ? <p className={styles.none}>{say('quotation.car.none')}</p> : null}
        </div>
      ) : null}
    </div>
  )
}

interface OfferProps {
  readonly car: OfferedCar
  readonly id: string
  readonly isAt: boolean
  readonly onPick: (car: OfferedCar) => void
}

const Offer = ({ car, id, isAt, onPick }: OfferProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys
    <div
      aria-selected={isAt}
      className={styles.offer}
      data-where={car.where}
      id={id}
      onClick={() => onPick(car)}
      // The field keeps the focus: a click must not close the list before it is heard.
      onMouseDown={(event) => event.preventDefault()}
      ref={(element) => {
        if (isAt) element?.scrollIntoView?.({ block: 'nearest' })
      }}
      role="option"
      tabIndex={-1}
    >
      <span className={styles.name}>
        {car.name}
        <small>{car.mark}</small>
      </span>
      {car.isUsed ? <StatusTag tone="info">{say('quotation.car.used')}</StatusTag> : null}
      <StatusTag tone={car.where === 'in-stock' ? 'ok' : 'plain'}>
        {say(
          car.isKept
            ? 'quotation.car.kept'
            : `quotation.car.${car.where === 'delivered' ? 'in-stock' : car.where}`,
        )}
      </StatusTag>
      <span className={styles.price}>{formatAmount(car.price, shop.currency)}</span>
    </div>
  )
}
