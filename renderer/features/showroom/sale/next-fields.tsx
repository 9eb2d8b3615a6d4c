import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import type { NextAction } from '#shared/domain/sales/sale.ts'
import styles from './sale-page.module.css'

interface NextFieldsProps {
  readonly next: NextAction
  readonly onChange: (next: NextAction) => void
}

/** What comes next, and when. */
export const NextFields = ({ next, onChange }: NextFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.pair}>
      <TextField
        isRequired
        label={`${say('sale.next')}　${say('sale.next.what')}`}
        maxLength={80}
        name="next-what"
        onChange={(what) => onChange({ ...next, what })}
        value={next.what}
      />
      <DayField
        isRequired
        label={say('sale.next.on')}
        name="next-on"
        onChange={(on) => {
          if (on !== undefined) onChange({ ...next, on })
        }}
        value={next.on}
      />
    </div>
  )
}
