import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { ReworkChoice } from '#shared/domain/rework/list-rework-choices.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './rework.module.css'

interface ReworkChoicesProps {
  readonly choices: readonly ReworkChoice[]
  readonly picked: readonly JobId[]
  readonly onToggle: (choice: ReworkChoice) => void
}

/** Earlier jobs to tick, those still under warranty first. Space ticks, Tab goes on. */
export const ReworkChoices = ({ choices, picked, onToggle }: ReworkChoicesProps): ReactNode => {
  const say = useSay()
  return (
    <fieldset className={styles.choices}>
      <legend>{say('rework.choose')}</legend>
      {choices.map((choice, index) => (
        <label className={styles.choice} key={`${choice.visit.id} ${choice.job.id}`}>
          <input
            checked={picked.includes(choice.job.id)}
            data-testid={`rework-choice-${index}`}
            onChange={() => onToggle(choice)}
            type="checkbox"
          />
          <span>
            <b>{choice.job.name}</b>
            <small>
              <From choice={choice} />
              {choice.repairs > 1
                ? ` · ${say('rework.repairedBefore', { count: choice.repairs })}`
                : ''}
            </small>
          </span>
          <Cover choice={choice} />
        </label>
      ))}
    </fieldset>
  )
}

const From = ({ choice: { visit } }: { readonly choice: ReworkChoice }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  return say('rework.ofVisit', {
    number: visit.number ?? visit.settlement?.number ?? '',
    on: visit.settlement === undefined ? visit.day : dayOf(visit.settlement.at, shop.offsetMinutes),
  })
}

const Cover = ({ choice }: { readonly choice: ReworkChoice }): ReactNode => {
  const say = useSay()
  const { term, isCovered } = choice
  return isCovered && term !== undefined ? (
    <StatusTag tone="ok">
      {say('rework.coveredUntil', {
        on: term.untilOn,
        km: term.untilKm.toLocaleString('en-US'),
      })}
    </StatusTag>
  ) : (
    <StatusTag tone="plain">{say('rework.notCovered')}</StatusTag>
  )
}
