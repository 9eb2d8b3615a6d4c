import type { ReactNode } from 'react'
import { useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { CarDiagram } from '#renderer/ui/car-diagram/car-diagram.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { BodyDefect } from '#shared/domain/used-car/body-defect.ts'
import type { BodyPlace } from '#shared/domain/vehicle/body-outline.ts'
import type { BodyPanel } from '#shared/domain/vehicle/body-panel.ts'
import { DefectEntry } from './defect-entry.tsx'
import { DefectList } from './defect-list.tsx'
import styles from './look.module.css'
import type { Look } from './use-look.ts'

/** A place somebody pointed at, until the defect is written down. */
export interface PickedPlace {
  readonly panel: BodyPanel
  readonly at?: BodyPlace
}

/** Defects of the body: pointed at on the drawing or chosen by keys, with letters and degree. */
export const BodySheet = ({ look }: { readonly look: Look }): ReactNode => {
  const say = useSay()
  const [picked, setPicked] = useState<PickedPlace>()
  const { body } = look.findings
  const put = (next: readonly BodyDefect[]): void =>
    look.change((before) => ({ ...before, body: next }))
  return (
    <div className={styles.pair}>
      <Card
        aside={look.isFinal ? undefined : say('appraisal.body.hint')}
        title={say('appraisal.body.title')}
      >
        <div className={styles.diagram}>
          <CarDiagram
            label={say('appraisal.body.diagram')}
            marks={body}
            {...(look.isFinal
              ? {}
              : {
                  onPick: (panel: BodyPanel, at: BodyPlace) => {
                    setPicked({ panel, at })
                    document
                      .querySelector<HTMLElement>('[data-testid="defect-code"] button')
                      ?.focus()
                  },
                })}
            picked={picked?.panel}
          />
        </div>
        {look.isFinal ? null : (
          <DefectEntry
            onAdd={(defect) => {
              put([...body, defect])
              setPicked(undefined)
            }}
            onPick={setPicked}
            picked={picked}
          />
        )}
      </Card>
      <Card title={say('appraisal.section.body')}>
        <DefectList body={body} onChange={look.isFinal ? undefined : put} />
      </Card>
    </div>
  )
}
