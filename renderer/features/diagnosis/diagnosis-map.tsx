import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { FindingsDiagram } from '#renderer/ui/findings/findings-diagram.tsx'
import type { FindingPlace } from '#shared/domain/diagnosis/finding-place.ts'
import { hiddenPlacesOf } from '#shared/domain/diagnosis/hidden-places-of.ts'
import type { NumberedFinding } from '#shared/domain/diagnosis/number-findings.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import styles from './diagnosis-map.module.css'

interface DiagnosisMapProps {
  readonly numbered: readonly NumberedFinding[]
  readonly energy: Energy
  readonly current: number | undefined
  readonly picked: FindingPlace | undefined
  /** Left out where nothing may be written any more. */
  readonly onPick: ((place: FindingPlace) => void) | undefined
  readonly onPin: (number: number) => void
}

/** Both drawings of the car; a click on a part begins or places a finding, one on a pin opens it. */
export const DiagnosisMap = (props: DiagnosisMapProps): ReactNode => {
  const { numbered, energy, current, picked, onPick, onPin } = props
  const say = useSay()
  const findings = numbered.map(({ finding: { grade, place }, number }) => ({
    grade,
    place,
    number,
  }))
  const places = findings.map(({ place }) => place)
  const hidden = hiddenPlacesOf(energy, picked === undefined ? places : [...places, picked])
  return (
    <div className={styles.map} data-testid="diagnosis-map">
      {(['outside', 'hidden'] as const).map((drawing) => (
        <figure key={drawing}>
          <figcaption>
            {say(`diagnosis.${drawing}`)}
            <small>← {say('diagnosis.front')}</small>
          </figcaption>
          <FindingsDiagram
            current={current}
            drawing={drawing}
            findings={findings}
            hidden={hidden}
            label={`${say('diagnosis.diagram')}：${say(`diagnosis.${drawing}`)}`}
            onPin={onPin}
            picked={picked}
            {...(onPick === undefined ? {} : { onPick })}
          />
        </figure>
      ))}
    </div>
  )
}
