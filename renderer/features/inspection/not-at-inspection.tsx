import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { isInspected } from '#shared/domain/inspection/is-inspected.ts'
import { stepRank } from '#shared/domain/visit/board-step.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { checkMove } from '#shared/domain/visit/move-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { sendToInspection } from './commands.ts'

/** The car stands elsewhere: already through, or what it still takes to get here. */
export const NotAtInspection = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const isPast = stepRank(visit.step) > stepRank('final-inspection') || isClosed(visit)
  const move = checkMove(visit, 'final-inspection')
  const send = async (): Promise<void> => {
    const result = await sendToInspection(session, visit.id)
    if (!result.ok) notify('bad', explain(result))
  }
  const sendButton = (label: string): ReactNode => (
    <Button
      data-testid="inspection-start"
      look={isPast ? 'plain' : 'primary'}
      onClick={() => void send()}
    >
      {label}
    </Button>
  )
  if (isPast && isInspected(visit)) {
    return (
      <EmptyState
        action={
          isClosed(visit) ? undefined : (
            <Button
              data-testid="inspection-to-settlement"
              look="primary"
              onClick={() => go({ name: 'visit', visitId: visit.id, sheet: 'settlement' })}
            >
              {say('inspection.toSettlement')}
            </Button>
          )
        }
        title={say('inspection.passed')}
      />
    )
  }
  return (
    <EmptyState
      action={
        move.ok ? sendButton(say(isPast ? 'inspection.again' : 'inspection.start')) : undefined
      }
      hint={move.ok ? undefined : explain(move)}
      title={say('inspection.notYet')}
    />
  )
}
