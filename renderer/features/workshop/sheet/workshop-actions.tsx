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
import { findOpenWait } from '#shared/domain/workshop/open-wait.ts'
import type { WaitKind } from '#shared/domain/workshop/wait.ts'
import type { Result } from '#shared/kernel/result.ts'
import { goOn, waitFor } from '../commands.ts'
import { WaitLine } from './wait-line.tsx'
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
  const wait = findOpenWait(visit)
  // Cars that were put to wait before waits were written down stand there without one.
  const isWaiting = wait !== undefined || step === 'waiting-parts'
  const isBefore = stepRank(step) < stepRank('in-repair') && !isWaiting
  const isWorking = step === 'in-repair'
  const told = async (doing: Promise<Result<Visit>>): Promise<void> => {
    const done = await doing
    if (!done.ok) notify('bad', explain(done))
  }
  const stand = (kind: WaitKind): void => void told(waitFor(session, visit.id, kind))
  const resume = (): void =>
    void (wait === undefined ? move('in-repair') : told(goOn(session, visit.id)))
  const canWait = (kind: WaitKind): boolean =>
    isWorking || (wait !== undefined && wait.kind !== kind)
  const forward: BoardStep = isBefore ? 'in-repair' : 'final-inspection'
  const goForward = (): void => void move(forward)
  const toSupplement = (): void => go({ name: 'visit', visitId: visit.id, sheet: 'estimate' })
  const isActive = !isClosed(visit) && (isBefore || isWorking || isWaiting)
  useKeys({
    'Alt+Enter': isActive ? goForward : undefined,
    'Alt+W': canWait('parts') ? () => stand('parts') : undefined,
    'Alt+C': canWait('customer') ? () => stand('customer') : undefined,
    'Alt+G': isWaiting ? resume : undefined,
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
      {wait === undefined ? null : <WaitLine key={wait.from} visitId={visit.id} wait={wait} />}
      <div className={styles.actions}>
        <Button
          data-testid={isBefore ? 'workshop-start' : 'workshop-to-inspection'}
          keys="Alt+Enter"
          look={checked.ok ? 'primary' : 'plain'}
          onClick={goForward}
        >
          {say(isBefore ? 'workshop.start' : 'workshop.toInspection')}
        </Button>
        {canWait('parts') ? (
          <Button data-testid="workshop-waiting-parts" keys="Alt+W" onClick={() => stand('parts')}>
            {say('workshop.waitParts')}
          </Button>
        ) : null}
        {canWait('customer') ? (
          <Button
            data-testid="workshop-waiting-customer"
            keys="Alt+C"
            onClick={() => stand('customer')}
          >
            {say('clock.waitCustomer')}
          </Button>
        ) : null}
        {isWaiting ? (
          <Button data-testid="workshop-resume" keys="Alt+G" onClick={resume}>
            {say(wait?.kind === 'customer' ? 'clock.goOnWork' : 'workshop.resume')}
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
