import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { isEventPaper } from '#shared/domain/papers/paper-kind.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './event-papers.module.css'
import { IssuedPaperButton } from './issued-paper-button.tsx'

interface EventPapersProps {
  /** All papers of the visit, in the order of issue. */
  readonly papers: readonly IssuedPaper[]
}

/** Receipts, credit notes, loan agreements: a visit may have several of each. */
export const EventPapers = ({ papers }: EventPapersProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const events = papers.filter(({ kind }) => isEventPaper(kind))
  if (events.length === 0) return null
  return (
    <section className={styles.events} data-testid="event-papers">
      <h3>{say('papers.events')}</h3>
      <ul>
        {events.map((paper) => (
          <li key={paper.id}>
            <span>
              {say(`trade.paper.${paper.kind}`)}
              <small>{formatDateTime(paper.issuedAt, shop.offsetMinutes)}</small>
            </span>
            <IssuedPaperButton paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  )
}
