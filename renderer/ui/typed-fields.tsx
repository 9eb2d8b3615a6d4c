import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { type Day, parseDay } from '#shared/kernel/day.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatHours, type Hours, parseHours } from '#shared/kernel/hours.ts'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import { parseLocalDateTime } from '#shared/kernel/local-date-time.ts'
import { type Currency, type Money, parseMoney } from '#shared/kernel/money.ts'
import { formatQuantity, parseQuantity, type Quantity } from '#shared/kernel/quantity.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { FieldProps } from './field.tsx'
import { ParsedField } from './parsed-field.tsx'

interface TypedFieldProps<T> extends FieldProps {
  readonly value: T | undefined
  readonly onChange: (value: T | undefined) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly onEnter?: () => void
  readonly autoFocus?: boolean
  readonly name?: string
}

/** An amount of money, right-aligned, in the shop's currency. */
export const MoneyField = ({
  currency = 'CNY',
  ...props
}: TypedFieldProps<Money> & { readonly currency?: Currency }): ReactNode => (
  <ParsedField
    {...props}
    align="right"
    explain={useExplain(currency)}
    format={(value) => formatAmount(value, currency)}
    parse={parseMoney}
  />
)

/** Priced quota hours. */
export const HoursField = (props: TypedFieldProps<Hours>): ReactNode => (
  <ParsedField
    {...props}
    align="right"
    explain={useExplain()}
    format={formatHours}
    parse={parseHours}
  />
)

/** How many of a part. */
export const QuantityField = (props: TypedFieldProps<Quantity>): ReactNode => (
  <ParsedField
    {...props}
    align="right"
    explain={useExplain()}
    format={formatQuantity}
    parse={parseQuantity}
  />
)

/** A day, `2027-03-01`. */
export const DayField = (props: TypedFieldProps<Day>): ReactNode => (
  <ParsedField {...props} explain={useExplain()} format={String} parse={parseDay} />
)

/** Day and time of the shop; also `1630`, `+2h`. */
export const DateTimeField = ({
  now,
  offsetMinutes,
  ...props
}: TypedFieldProps<Instant> & {
  readonly now: Instant
  readonly offsetMinutes: number
}): ReactNode => (
  <ParsedField
    {...props}
    explain={useExplain()}
    format={(value) => formatDateTime(value, offsetMinutes)}
    parse={(text) => parseLocalDateTime(text, { now, offset: offsetMinutes })}
  />
)

const parseWhole =
  (most: number) =>
  (text: string): Result<number> => {
    const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '')
    if (!/^\d{1,9}$/.test(plain)) return fail('number.not-whole', { text })
    const value = Number(plain)
    return value > most ? fail('number.too-large', { most }) : ok(value)
  }

/** A whole number from 0 to `most`: kilometres, per cent. */
export const WholeField = ({
  most,
  ...props
}: TypedFieldProps<number> & { readonly most: number }): ReactNode => (
  <ParsedField
    {...props}
    align="right"
    explain={useExplain()}
    format={(value) => value.toLocaleString('en-US')}
    parse={parseWhole(most)}
  />
)
