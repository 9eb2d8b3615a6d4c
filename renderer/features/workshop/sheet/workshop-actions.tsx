import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { moveCar } from '#renderer/session/move-car.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { type BoardStep, stepRank } from '#shared/domain/visit/board-step.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { checkMove } from '#shared/domain/visit/move-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './workshop-sheet.module.css'

/** What the workshop does next with the car; why it cannot is said before it is tried. */
export const WorkshopActions = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const { step } = visit
  const move = async (to: BoardStep): Promise<void> => {
    const moved = await moveCar(session, visit.id, to)
    if (!moved.ok) notify('bad', explain(moved))
  }
  const isBefore = stepRank(step) < stepRank('in-repair')
  const isWorking = step === 'in-repair'
  const isWaiting = step === 'waiting-parts'
  const forward: BoardStep = isBefore ? 'in-repair' : 'final-inspection'
  const goForward = (): void => void move(forward)
  const toSupplement = (): void => go({ name: 'visit', visitId: visit.id, sheet: 'estimate' })
  const isActive = !isClosed(visit) && (isBefore || isWorking || isWaiting)
  useKeys({
    'Alt+Enter': isActive ? goForward : undefined,
    'Alt+W': isWorking ? () => void move('waiting-parts') : undefined,
    'Alt+R': isWaiting ? () => void move('in-repair') : undefined,
    'Alt+A': isActive && !isBefore ? toSupplement : undefined,
    'Alt+S': () =>
      document
        .querySelector<HTMLButtonElement>(
          '[data-testid="workshop-sheet"] [data-testid="dispatch-save"]',
        )
        ?.click(),
  })
  if (!isActive) return null
  const checked = checkMove(visit, forward)
  return (
    <Card>
      <div className={styles.actions}>
        <Button
          data-testid={isBefore ? 'workshop-start' : 'workshop-to-inspection'}
          keys="Alt+Enter"
          look={checked.ok ? 'primary' : 'plain'}
          onClick={goForward}
        >
          {say(isBefore ? 'workshop.start' : 'workshop.toInspection')}
        </Button>
        {isWorking ? (
          <Button
            data-testid="workshop-waiting-parts"
            keys="Alt+W"
            onClick={() => void move('waiting-parts')}
          >
            {say('workshop.waitParts')}
          </Button>
        ) : null}
        {isWaiting ? (
          <Button data-testid="workshop-resume" keys="Alt+R" onClick={() => void move('in-repair')}>
            {say('workshop.resume')}
          </Button>
        ) : null}
        {isBefore ? null : (
          <Button data-testid="workshop-supplement" keys="Alt+A" onClick={toSupplement}>
            {say('workshop.supplement')}
          </Button>
        )}
        {checked.ok ? null : (
          <p className={styles.why} data-testid="workshop-why">
            {explain(checked)}
          </p>
        )}
      </div>
    </Card>
  )
}
