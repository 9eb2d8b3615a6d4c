import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import styles from '../extras.module.css'
import { RoadsideForm } from './roadside-form.tsx'

/** How a car that did not come by itself was helped or fetched, and what it costs. */
export const RoadsideCard = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const { visit } = record
  const say = useSay()
  const wasTowed = visit.intake.arrival === 'towed' || visit.intake.arrival === 'carried'
  const [isWriting, setWriting] = useState(false)
  const isOpen = visit.roadside !== undefined || isWriting || wasTowed
  const write = (): void => setWriting(true)
  useKeys({ F3: isOpen || isClosed(visit) ? undefined : write })
  return (
    <Card testId="roadside-card" title={say('extras.roadside')}>
      <div className={styles.body}>
        {wasTowed && visit.roadside === undefined ? (
          <p className={styles.warn}>▲ {say('extras.roadsideTowed')}</p>
        ) : null}
        {isOpen ? (
          <RoadsideForm key={visit.id} visit={visit} />
        ) : (
          <>
            <p className={styles.hint}>{say('extras.roadsideNone')}</p>
            {isClosed(visit) ? null : (
              <div className={styles.acts}>
                <Button data-testid="roadside-write" keys="F3" onClick={write} size="small">
                  {say('extras.roadsideWrite')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </Card>
  )
}
