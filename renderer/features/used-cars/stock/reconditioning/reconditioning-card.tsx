import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { formatDay } from '#shared/kernel/instant.ts'
import type { UsedCarPageFacts } from '../use-used-car.ts'
import type { UsedCarDialogName } from '../used-car-dialogs.tsx'
import styles from '../used-car-page.module.css'

interface ReconditioningCardProps {
  readonly facts: UsedCarPageFacts
  readonly onOpen: ((name: UsedCarDialogName) => void) | undefined
}

/** What the own workshop did and does to get the car ready. */
export const ReconditioningCard = ({ facts, onOpen }: ReconditioningCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { visits } = facts
  const canBegin = onOpen !== undefined && visits.every(isClosed)
  const begin = (): void => onOpen?.('recondition')
  useKeys(canBegin ? { Z: begin } : {})
  return (
    <Card
      aside={
        canBegin ? (
          <Button data-testid="recondition" keys="Z" onClick={begin} size="small">
            {say('usedStock.ready.open')}
          </Button>
        ) : null
      }
      title={say('usedStock.ready')}
    >
      {visits.length === 0 ? (
        <p className={styles.quiet}>{say('usedStock.ready.none')}</p>
      ) : (
        <ul className={styles.links} data-testid="reconditionings">
          {visits.map((visit) => (
            <li key={visit.id}>
              <button
                onClick={() =>
                  go({
                    name: 'visit',
                    visitId: visit.id,
                    sheet: isClosed(visit) ? 'settlement' : 'estimate',
                  })
                }
                type="button"
              >
                <span>{formatDay(visit.arrivedAt, shop.offsetMinutes)}</span>
                <b>{visit.number ?? visit.intake.statement}</b>
                <StatusTag tone={isClosed(visit) ? 'ok' : 'wait'}>
                  {visit.paper === 'cancelled'
                    ? say('usedStock.ready.cancelled')
                    : say(`trade.step.${visit.step}`)}
                </StatusTag>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
