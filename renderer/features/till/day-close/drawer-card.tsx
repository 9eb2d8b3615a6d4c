import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { TillSheet } from '#shared/domain/till/compute-till.ts'
import type { CashMovement, TillDay } from '#shared/domain/till/till-day.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { Amount } from '../amount.tsx'
import styles from './day-close.module.css'
import { MovementDialog } from './movement-dialog.tsx'
import { OpeningField } from './opening-field.tsx'

interface DrawerCardProps {
  readonly till: TillDay
  readonly sheet: TillSheet
  readonly movements: readonly CashMovement[]
  /** No close before this one: the opening is written by hand. */
  readonly isFirst: boolean
}

/** What must be in the drawer and how that comes about. Alt+I puts cash in, Alt+O takes some out. */
export const DrawerCard = ({ till, sheet, movements, isFirst }: DrawerCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const [moving, setMoving] = useState<'in' | 'out'>()
  const isOpen = till.close === undefined
  useKeys(isOpen ? { 'Alt+I': () => setMoving('in'), 'Alt+O': () => setMoving('out') } : {})
  const lines = [
    ['opening', sheet.opening],
    ['cashTaken', sheet.cash],
    ['putIn', sheet.putIn],
    ['takenOut', sheet.takenOut],
  ] as const
  return (
    <Card testId="till-drawer" title={say('till.drawer')}>
      <div className={styles.body}>
        {isFirst && isOpen ? <OpeningField on={till.id} opening={sheet.opening} /> : null}
        <dl className={styles.lines}>
          {lines.map(([key, amount]) => (
            <div key={key}>
              <dt>{say(`till.${key}`)}</dt>
              <dd>
                <Amount amount={amount} testId={`drawer-${key}`} />
              </dd>
            </div>
          ))}
          <div className={styles.total}>
            <dt>{say('till.expected')}</dt>
            <dd>
              <Amount amount={sheet.expected} testId="drawer-expected" />
            </dd>
          </div>
        </dl>
        <h3 className={styles.subheading}>{say('till.movement')}</h3>
        {movements.map(({ at, amount, reason }) => (
          <p
            className={styles.movement}
            data-testid="cash-movement"
            key={`${at}${amount}${reason}`}
          >
            <span>{formatDateTime(at, shop.offsetMinutes).slice(5)}</span>
            <span>{reason}</span>
            <Amount amount={amount} />
          </p>
        ))}
        {isOpen ? (
          <div className={styles.actions}>
            <Button data-testid="cash-in" keys="Alt+I" onClick={() => setMoving('in')} size="small">
              {say('till.movementIn')}
            </Button>
            <Button
              data-testid="cash-out"
              keys="Alt+O"
              onClick={() => setMoving('out')}
              size="small"
            >
              {say('till.movementOut')}
            </Button>
          </div>
        ) : null}
      </div>
      {moving === undefined ? null : (
        <MovementDialog direction={moving} onClose={() => setMoving(undefined)} on={till.id} />
      )}
    </Card>
  )
}
