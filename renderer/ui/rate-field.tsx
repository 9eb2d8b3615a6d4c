import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { type BasisPoints, formatRate, parseRate } from '#shared/kernel/rate.ts'
import type { FieldProps } from './field.tsx'
import { ParsedField } from './parsed-field.tsx'

interface RateFieldProps extends FieldProps {
  readonly value: BasisPoints | undefined
  readonly onChange: (value: BasisPoints | undefined) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly onEnter?: () => void
  readonly name?: string
}

/** A percentage, with or without its sign. */
export const RateField = (props: RateFieldProps): ReactNode => (
  <ParsedField
    {...props}
    align="right"
    explain={useExplain()}
    format={formatRate}
    parse={parseRate}
  />
)
