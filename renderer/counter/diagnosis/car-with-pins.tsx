import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { FindingsDiagram } from '#renderer/ui/findings/findings-diagram.tsx'
import type { DiagnosisView } from '#shared/ipc/views/counter-view.ts'
import styles from './car-with-pins.module.css'

interface CarWithPinsProps {
  readonly view: DiagnosisView
  readonly onPin: (number: number) => void
}

const DRAWINGS = [
  ['outside', 'counter.findingOutside'],
  ['hidden', 'counter.findingHidden'],
] as const

/** Both drawings of the car, each finding where it is. */
export const CarWithPins = ({ view, onPin }: CarWithPinsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.car}>
      {DRAWINGS.map(([drawing, word]) => (
        <figure className={styles[drawing]} key={drawing}>
          <figcaption>
            {say(word)}
            <small>← {say('counter.findingFront')}</small>
          </figcaption>
          <FindingsDiagram
            drawing={drawing}
            findings={view.findings}
            ground="dark"
            hidden={view.hidden}
            label={`${say('counter.findingDiagram')}：${say(word)}`}
            onPin={onPin}
          />
        </figure>
      ))}
    </div>
  )
}
