import { type KeyboardEvent, type ReactNode, useId, useMemo, useState } from 'react'
import { listStandardJobs } from '#renderer/db/repositories/standard-jobs.ts'
import { findStandardJobs } from '#renderer/features/estimate/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import fieldStyles from '#renderer/ui/field.module.css'
import { FieldFrame } from '#renderer/ui/field.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { Cure } from '#shared/domain/diagnosis/finding.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import styles from './cure-field.module.css'
import { cureFrom } from './draft-of-cure.ts'
import { type FindingForm, gradeOf } from './finding-form.ts'

interface CureFieldProps {
  readonly form: FindingForm
  readonly vehicle: Vehicle
  /** The job on the estimate it became: from then on it is changed there. */
  readonly job: Job | undefined
  /** What the price list has for it; Enter in the empty field takes it. */
  readonly suggested: StandardJob | undefined
  readonly problem: string | undefined
  readonly isDisabled: boolean
  readonly onChange: (cure: Cure | undefined) => void
}

/** So many of the price list are looked at; more letters find the others. */
const MOST_SHOWN = 7

/** The job of the price list that cures the finding: suggested by name, searched by letters. */
export const CureField = (props: CureFieldProps): ReactNode => {
  const { form, vehicle, job, suggested, problem, isDisabled, onChange } = props
  const say = useSay()
  const session = useSession()
  const { currency } = session.shop
  const jobs = useLive(listStandardJobs)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const found = useMemo(
    () => (text.trim() === '' ? [] : findStandardJobs(jobs ?? [], text).slice(0, MOST_SHOWN)),
    [jobs, text],
  )
  const { cure } = form
  if (gradeOf(form) === 'green') {
    return <p className={styles.none}>{say('diagnosis.cureNotNeeded')}</p>
  }
  const take = (chosen: StandardJob): void => {
    onChange(cureFrom(session, vehicle, chosen))
    setText('')
    setAt(0)
  }
  const hear = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    // Enter takes what is marked; with nothing typed, what is suggested.
    const chosen = text.trim() === '' ? suggested : found[at]
    if (event.key === 'Enter' && !event.ctrlKey && chosen !== undefined) take(chosen)
    else if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Escape' && text !== '') setText('')
    else return
    event.preventDefault()
  }
  const priceOf = (each: StandardJob): string =>
    formatMoney(cureFrom(session, vehicle, each).amount, currency)
  if (cure !== undefined) {
    const amount = job === undefined ? cure.amount : computeJobAmount(job)
    return (
      <div>
        <p className={styles.label}>{say('diagnosis.cure')}</p>
        <p
          className={styles.chosen}
          data-standard-job={cure.standardJobId}
          data-testid="finding-cured-by"
        >
          <b>{job?.name ?? cure.name}</b>
          <span data-amount={amount}>{formatMoney(amount, currency)}</span>
          <StatusTag tone={job === undefined ? 'plain' : 'ok'}>
            {say(job === undefined ? 'diagnosis.notOnEstimate' : 'diagnosis.onEstimate')}
          </StatusTag>
          {isDisabled || job !== undefined ? null : (
            <Button
              data-testid="finding-cure-clear"
              look="quiet"
              onClick={() => onChange(undefined)}
              size="small"
            >
              {say('diagnosis.cureClear')}
            </Button>
          )}
        </p>
      </div>
    )
  }
  return (
    <div className={styles.search}>
      <FieldFrame error={problem} label={say('diagnosis.cure')}>
        {({ id, describedBy }) => (
          <input
            aria-activedescendant={found[at] === undefined ? undefined : `${listId}-${at}`}
            aria-autocomplete="list"
            aria-controls={listId}
            aria-describedby={describedBy}
            aria-expanded={found.length > 0}
            autoComplete="off"
            className={fieldStyles.control}
            disabled={isDisabled}
            id={id}
            name="finding-cure"
            onChange={(event) => {
              setText(event.target.value)
              setAt(0)
            }}
            onKeyDown={hear}
            placeholder={say('diagnosis.cureHint')}
            role="combobox"
            value={text}
          />
        )}
      </FieldFrame>
      <div className={styles.found} id={listId} role="listbox">
        {found.map((each, index) => (
          <button
            aria-selected={index === at}
            className={styles.option}
            data-testid={`cure-${each.id}`}
            id={`${listId}-${index}`}
            key={each.id}
            onClick={() => take(each)}
            role="option"
            tabIndex={-1}
            type="button"
          >
            <span>{each.name}</span>
            <span>{priceOf(each)}</span>
          </button>
        ))}
      </div>
      {text.trim() !== '' && found.length === 0 ? (
        <p className={styles.none}>{say('diagnosis.cureNone')}</p>
      ) : null}
      {text.trim() === '' && suggested !== undefined && !isDisabled ? (
        <p className={styles.suggested} data-testid="finding-cure-suggested">
          {say('diagnosis.cureSuggested', { job: suggested.name })}
          <span>{priceOf(suggested)}</span>
          <Button
            data-testid="finding-cure-take"
            keys="Enter"
            onClick={() => take(suggested)}
            size="small"
          >
            {say('diagnosis.cureTake')}
          </Button>
        </p>
      ) : null}
    </div>
  )
}
