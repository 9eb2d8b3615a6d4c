import type { ReactNode } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import {
  type FinalInspection,
  INSPECTION_ITEMS,
  type InspectionItem,
} from '#shared/domain/inspection/final-inspection.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './inspection-sheet.module.css'

/** Every round on record, the latest first: a failed one stays beside the one that passed. */
export const EarlierRounds = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const staff = useLive(listStaff)
  if (visit.inspections.length === 0) return null
  return (
    <section className={styles.rounds}>
      <h2>{say('inspection.rounds')}</h2>
      {visit.inspections
        .map((inspection, index) => (
          <Round
            inspection={inspection}
            inspector={staff?.find((person) => person.id === inspection.inspectorId)?.name ?? ''}
            key={inspection.at}
            number={index + 1}
          />
        ))
        .reverse()}
    </section>
  )
}

interface RoundProps {
  readonly inspection: FinalInspection
  readonly inspector: string
  readonly number: number
}

const Round = ({ inspection, inspector, number }: RoundProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { at, result, roadTest, note, items } = inspection
  // What was ordinary need not be read again: faults, gaps and figures do.
  const told = items.filter((item) => item.answer !== 'pass' || item.value !== undefined)
  return (
    <article className={styles.round} data-result={result} data-testid="inspection-round">
      <p className={styles.line}>
        <b>{say('inspection.round', { number })}</b>
        <StatusTag tone={result === 'pass' ? 'ok' : 'bad'}>
          {say(`trade.answer.${result}`)}
        </StatusTag>
        <span>
          {formatDateTime(at, shop.offsetMinutes)} · {inspector}
        </span>
        {roadTest === undefined ? null : (
          <span>
            {say('inspection.drove', { km: roadTest.km })}
            {roadTest.note === undefined ? '' : ` · ${roadTest.note}`}
          </span>
        )}
      </p>
      {note === undefined ? null : <p className={`${styles.line} ${styles.why}`}>{note}</p>}
      {told.length === 0 ? null : (
        <ul>
          {told.map((item) => (
            <ToldItem item={item} key={item.key} />
          ))}
        </ul>
      )}
    </article>
  )
}

const ToldItem = ({ item }: { readonly item: InspectionItem }): ReactNode => {
  const say = useSay()
  const standing = INSPECTION_ITEMS.find((key) => key === item.key)
  return (
    <li data-answer={item.answer}>
      {standing === undefined ? item.name : say(`trade.item.${standing}`)}
      {item.answer === 'pass' ? '' : ` · ${say(`trade.answer.${item.answer}`)}`}
      {item.value === undefined ? '' : ` · ${item.value}`}
    </li>
  )
}
