import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { STOCK_AGES } from '#shared/domain/sales/stock/stock-age.ts'
import { YARD_FILTERS, type YardChoice } from './filter-yard.ts'
import styles from './yard.module.css'

interface YardFiltersProps {
  readonly choice: YardChoice
  readonly onChange: (choice: YardChoice) => void
}

/** Which cars are shown: by state, by days in the yard, by words. */
export const YardFilters = ({ choice, onChange }: YardFiltersProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.filters}>
      <Choice
        label={say('order.yard.filter')}
        name="yard-state"
        onChange={(state) => onChange({ ...choice, state: state ?? 'all' })}
        options={YARD_FILTERS.map((value) => ({
          value,
          label:
            value === 'all' || value === 'kept'
              ? say(`order.yard.filter.${value}`)
              : say(`order.yard.state.${value}`),
        }))}
        value={choice.state}
      />
      <Choice
        label={say('order.yard.age')}
        name="yard-age"
        onChange={(age) => onChange({ ...choice, age: age ?? 'all' })}
        options={(['all', ...STOCK_AGES] as const).map((value) => ({
          value,
          label: say(`order.yard.age.${value}`),
        }))}
        value={choice.age}
      />
      <div className={styles.find}>
        <TextField
          label={say('order.yard.find')}
          name="yard-find"
          onChange={(text) => onChange({ ...choice, text })}
          value={choice.text}
        />
      </div>
    </div>
  )
}
