import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import {
  FAULT_ENGINES,
  FAULT_FREQUENCIES,
  FAULT_LOADS,
  FAULT_ROADS,
  FAULT_SPEEDS,
  type FaultInterview,
} from '#shared/domain/visit/fault-interview.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import styles from './intake-fields.module.css'

interface FaultFieldsProps {
  readonly value: FaultInterview
  readonly onChange: (fault: FaultInterview) => void
}

/** Not asked is not "any": an answer that is taken back leaves nothing behind. */
const answered = (
  fault: FaultInterview,
  question: keyof FaultInterview,
  answer: string | undefined,
): FaultInterview => {
  const { [question]: _before, ...rest } = fault
  return answer === undefined || answer === '' ? rest : { ...rest, [question]: answer }
}

/** When the fault shows itself: what helps the technician to make it show again. */
export const FaultFields = ({ value, onChange }: FaultFieldsProps): ReactNode => {
  const say = useSay()
  const change = (question: keyof FaultInterview, answer: string | undefined): void =>
    onChange(answered(value, question, answer))
  const chips = (
    question: 'frequency' | 'engine' | 'speed' | 'load' | 'road',
    options: readonly { readonly value: string; readonly label: string }[],
  ): ReactNode => (
    <div className={styles.chips}>
      <Choice
        isClearable
        label={say(`intake.fault.${question}`)}
        name={`fault-${question}`}
        onChange={(answer) => change(question, answer)}
        options={options}
        value={value[question]}
      />
    </div>
  )
  const text = (question: 'since' | 'lastService' | 'addedEquipment', name: string): ReactNode => (
    <TextField
      label={say(`intake.fault.${question}`)}
      maxLength={TEXT_LIMITS.note}
      name={name}
      onChange={(typed) => change(question, typed)}
      value={value[question] ?? ''}
    />
  )
  return (
    <div className={styles.faults}>
      <div className={styles.texts}>
        {text('since', 'fault-since')}
        {text('lastService', 'fault-last-service')}
        {text('addedEquipment', 'fault-added-equipment')}
      </div>
      {chips(
        'frequency',
        FAULT_FREQUENCIES.map((each) => ({ value: each, label: say(`trade.frequency.${each}`) })),
      )}
      {chips(
        'engine',
        FAULT_ENGINES.map((each) => ({ value: each, label: say(`trade.engine.${each}`) })),
      )}
      {chips(
        'speed',
        FAULT_SPEEDS.map((each) => ({ value: each, label: say(`trade.speed.${each}`) })),
      )}
      {chips(
        'load',
        FAULT_LOADS.map((each) => ({ value: each, label: say(`trade.load.${each}`) })),
      )}
      {chips(
        'road',
        FAULT_ROADS.map((each) => ({ value: each, label: say(`trade.road.${each}`) })),
      )}
    </div>
  )
}
