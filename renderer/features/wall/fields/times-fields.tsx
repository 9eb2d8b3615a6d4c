import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Several } from '#renderer/ui/several.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import type { SlideTimes } from '#shared/domain/wall/slide-times.ts'
import styles from '../wall-page.module.css'

interface TimesFieldsProps {
  readonly times: SlideTimes
  readonly onChange: (times: SlideTimes) => void
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** `930`, `9:30` and `09：30` as `09:30`; anything else stays as typed, to be refused by name. */
const tidyTime = (text: string): string => {
  const plain = text.normalize('NFKC').trim()
  const [, hour, minute] = /^(\d{1,2}):?(\d{2})$/.exec(plain) ?? []
  return hour === undefined || minute === undefined ? plain : `${hour.padStart(2, '0')}:${minute}`
}

/** On which days, from when until when. Empty fields set no bound. */
export const TimesFields = ({ times, onChange }: TimesFieldsProps): ReactNode => {
  const say = useSay()
  const set = <K extends keyof SlideTimes>(field: K, value: SlideTimes[K] | undefined): void => {
    const { [field]: _, ...others } = times
    onChange(value === undefined || value === '' ? others : { ...others, [field]: value })
  }
  return (
    <>
      <Several
        label={say('slides.weekdays')}
        name="slide-weekday"
        onChange={(pressed) =>
          set('weekdays', pressed.length === WEEKDAYS.length ? undefined : pressed)
        }
        options={WEEKDAYS.map((value) => ({ value, label: say(`extras.weekday.${value}`) }))}
        value={times.weekdays ?? WEEKDAYS}
      />
      <div className={styles.times}>
        {(['from', 'until'] as const).map((field) => (
          <TextField
            key={field}
            label={say(`slides.${field}`)}
            name={`slide-${field}`}
            onBlur={() => set(field, tidyTime(times[field] ?? ''))}
            onChange={(text) => set(field, text)}
            placeholder={field === 'from' ? '00:00' : '24:00'}
            value={times[field] ?? ''}
          />
        ))}
        {(['fromDay', 'untilDay'] as const).map((field) => (
          <DayField
            key={field}
            label={say(`slides.${field}`)}
            name={`slide-${field}`}
            onChange={(day) => set(field, day)}
            placeholder="2026-12-31"
            value={times[field]}
          />
        ))}
      </div>
    </>
  )
}
