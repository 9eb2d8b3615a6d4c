import type { KeyboardEvent, ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { VisitPaperKind } from '#shared/domain/papers/paper-kind.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import type { PaperState } from './list-paper-states.ts'
import styles from './paper-list.module.css'

interface PaperListProps {
  readonly states: readonly PaperState[]
  readonly chosen: VisitPaperKind
  readonly onChoose: (kind: VisitPaperKind) => void
}

/** The papers of a visit in their order, each with how far it is. One Tab stop; arrows choose. */
export const PaperList = ({ states, chosen, onChoose }: PaperListProps): ReactNode => {
  const say = useSay()
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const at = states.findIndex((paper) => paper.kind === chosen)
    const next = states[at + step]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.kind)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[at + step]?.focus()
  }
  return (
    <div
      aria-label={say('papers.title')}
      aria-orientation="vertical"
      className={styles.list}
      onKeyDown={hear}
      role="tablist"
    >
      {states.map((paper, index) => (
        <button
          aria-selected={paper.kind === chosen}
          className={styles.row}
          data-state={paper.state}
          data-testid={`paper-${paper.kind}`}
          key={paper.kind}
          onClick={() => onChoose(paper.kind)}
          role="tab"
          tabIndex={paper.kind === chosen ? 0 : -1}
          type="button"
        >
          <span className={styles.order}>{index + 1}</span>
          <span className={styles.name}>{say(`trade.paper.${paper.kind}`)}</span>
          <PaperStateTag paper={paper} />
          {paper.state === 'not-yet' && paper.kind !== chosen ? null : (
            <PaperStateLine paper={paper} />
          )}
        </button>
      ))}
    </div>
  )
}

const PaperStateTag = ({ paper }: { readonly paper: PaperState }): ReactNode => {
  const say = useSay()
  if (paper.state === 'issued') return <StatusTag tone="ok">{say('papers.issued')}</StatusTag>
  if (paper.state === 'not-yet') return <StatusTag tone="plain">{say('papers.notYet')}</StatusTag>
  return paper.isRequired ? (
    <StatusTag tone="info">{say('papers.possible')}</StatusTag>
  ) : (
    <StatusTag tone="plain">{say('papers.optional')}</StatusTag>
  )
}

const PaperStateLine = ({ paper }: { readonly paper: PaperState }): ReactNode => {
  const { shop } = useSession()
  const say = useSay()
  const explain = useExplain(shop.currency)
  if (paper.state === 'possible') return null
  if (paper.state === 'not-yet')
    return <span className={styles.line}>{explain(paper.refusal)}</span>
  const { number, issuedAt, locale, replaces } = paper.paper
  return (
    <span className={styles.line}>
      <b>{number}</b>
      {replaces === undefined ? null : ` · ${say('papers.corrected')}`}
      <br />
      {formatDateTime(issuedAt, shop.offsetMinutes)} · {say(`trade.locale.${locale}`)}
    </span>
  )
}
