import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { ParsedField } from '#renderer/ui/parsed-field.tsx'
import { formatReading, parseReading, type Reading } from '#shared/domain/comparison/reading.ts'

interface ReadingFieldProps {
  readonly label: string
  readonly name: string
  readonly value: Reading | undefined
  readonly onChange: (value: Reading | undefined) => void
  readonly isDisabled?: boolean
}

/** A measured value, to a thousandth of its unit. */
export const ReadingField = (props: ReadingFieldProps): ReactNode => (
  <ParsedField
    {...props}
    align="right"
    explain={useExplain()}
    format={formatReading}
    parse={parseReading}
  />
)
