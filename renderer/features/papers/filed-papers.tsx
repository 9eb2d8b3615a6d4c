import type { ReactNode } from 'react'
import { listPapersBelongingTo } from '#renderer/db/repositories/papers.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './event-papers.module.css'
import { IssuedPaperButton } from './issued-paper-button.tsx'

interface FiledPapersProps {
  /** The sale, look at a used car or car in stock whose file it is. */
  readonly of: NonNullable<IssuedPaper['belongsTo']>
  /** Only these forms; absent: all of the file. */
  readonly kinds?: readonly PaperKind[]
}

/** The papers of the showroom that were issued for one file, to be looked at and printed again. */
export const FiledPapers = ({ of, kinds }: FiledPapersProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const filed = useLive((db) => listPapersBelongingTo(db, of), [of]) ?? []
  const papers = kinds === undefined ? filed : filed.filter(({ kind }) => kinds.includes(kind))
  if (papers.length === 0) return null
  const replaced = new Set(filed.map(({ replaces }) => replaces))
  return (
    <section className={styles.events} data-testid="filed-papers">
      <h3>{say('papers.filed')}</h3>
      <ul>
        {papers.map((paper) => (
          <li data-replaced={replaced.has(paper.id)} key={paper.id}>
            <span>
              {say(`trade.paper.${paper.kind}`)}
              <small>
                {formatDateTime(paper.issuedAt, shop.offsetMinutes)}
                {replaced.has(paper.id) ? ` · ${say('papers.replaced')}` : ''}
              </small>
            </span>
            <IssuedPaperButton paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  )
}
