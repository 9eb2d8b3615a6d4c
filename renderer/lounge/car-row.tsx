import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import type { LoungeCar } from '#shared/ipc/views/lounge-view.ts'
import styles from './car-row.module.css'
import { Progress } from './progress.tsx'

interface CarRowProps {
  readonly car: LoungeCar
  readonly steps: readonly string[]
}

/** One car: masked plate, where it stands, when it will be ready, and an honest word. */
export const CarRow = ({ car, steps }: CarRowProps): ReactNode => {
  const say = useSay()
  return (
    <li
      className={`${styles.row} ${car.isCalled ? styles.called : ''}`}
      data-called={car.isCalled}
      data-ready={car.stepIndex === steps.length - 1}
    >
      <span className={styles.plate}>
        <Plate text={car.plate} color={car.plateColor} size="stage" />
      </span>
      <Progress
        steps={steps}
        stepIndex={car.stepIndex}
        label={say('lounge.step', {
          index: car.stepIndex + 1,
          step: steps[car.stepIndex] ?? '',
        })}
      />
      <span className={styles.when}>
        <b>{car.time}</b>
        {car.remark === '' ? null : <small>{car.remark}</small>}
      </span>
    </li>
  )
}
