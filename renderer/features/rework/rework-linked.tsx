import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TWICE_REPAIRED } from '#shared/domain/rework/count-repairs.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { unlinkRework } from './commands.ts'
import styles from './rework.module.css'
import { ReworkCauseForm } from './rework-cause-form.tsx'
import { ReworkItems } from './rework-items.tsx'

/** What came back and why: the visit it goes back to, its jobs, the complaint and the cause. */
export const ReworkLinked = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const { rework } = visit
  if (rework === undefined) return null
  const twice = (rework.items ?? []).filter(({ repairs }) => repairs >= TWICE_REPAIRED)
  const unlink = async (): Promise<void> => {
    const result = await unlinkRework(session, visit.id)
    if (result.ok) notify('info', say('rework.unlinked'))
    else notify('bad', explain(result))
  }
  return (
    <Card
      aside={
        <button
          className={styles.link}
          data-testid="rework-open-cause"
          onClick={() => go({ name: 'visit', visitId: rework.ofVisitId, sheet: 'estimate' })}
          type="button"
        >
          {say('rework.linked', { number: rework.ofNumber })}
        </button>
      }
      testId="rework"
      title={say('rework.title')}
    >
      <div className={styles.body} data-cause={rework.cause ?? 'undecided'}>
        {twice.map((item) => (
          <p className={styles.notice} data-testid="rework-twice" key={item.jobId} role="alert">
            {say('rework.twice', { job: item.jobName, count: item.repairs })}
          </p>
        ))}
        <p className={styles.complaint}>{rework.complaint}</p>
        <ReworkItems visit={visit} />
        <ReworkCauseForm
          key={`${rework.cause} ${rework.causeNote}`}
          rework={rework}
          visit={visit}
        />
        {visit.paper !== 'draft' || isClosed(visit) ? null : (
          <Button
            data-testid="rework-unlink"
            look="quiet"
            onClick={() => void unlink()}
            size="small"
          >
            {say('rework.unlink')}
          </Button>
        )}
      </div>
    </Card>
  )
}
