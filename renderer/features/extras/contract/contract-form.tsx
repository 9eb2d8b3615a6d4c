import { type ReactNode, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Job, JobId } from '#shared/domain/estimate/job.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { listContractJobs } from '#shared/domain/extras/missing-contract.ts'
import type { ContractTerms } from '#shared/domain/extras/service-contract.ts'
import { termsOf } from '#shared/domain/extras/write-contract.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatHours, hours } from '#shared/kernel/hours.ts'
import styles from '../extras.module.css'
import { saveContract } from './commands.ts'

interface ContractFormProps {
  readonly visit: Visit
  /** Signed or settled: read, no longer written. */
  readonly isFixed: boolean
}

/** What the contract says of each work; the price list's words to begin with. Ctrl+Enter writes it. */
export const ContractForm = ({ visit, isFixed }: ContractFormProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop } = session
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const staff = (useLive(listStaff) ?? []).filter((person) => person.isActive)
  const jobs = listContractJobs(visit)
  const [typed, setTyped] = useState<Readonly<Record<JobId, ContractTerms>>>({})
  const [note, setNote] = useState(visit.contract?.note ?? '')
  const [explainedBy, setExplainedBy] = useState(visit.contract?.explainedBy ?? session.staff.id)
  const termsFor = (job: Job): ContractTerms => typed[job.id] ?? termsOf(visit, job)
  const change = (job: Job, terms: Partial<ContractTerms>): void =>
    setTyped((before) => ({ ...before, [job.id]: { ...termsFor(job), ...terms } }))
  const save = async (): Promise<void> => {
    const terms = Object.fromEntries(jobs.map((job) => [job.id, termsFor(job)]))
    const result = await saveContract(session, visit.id, { terms, note, explainedBy })
    if (result.ok) notify('ok', say('extras.contractWritten'))
    else notify('bad', explain(result))
  }
  useKeys({ 'Ctrl+Enter': isFixed ? undefined : () => void save() })
  return (
    <>
      {jobs.map((job) => {
        const { effects, risks } = termsFor(job)
        return (
          <div className={styles.item} data-testid="contract-item" key={job.id}>
            <h3>
              {job.name}
              <small>
                {say('extras.hoursOf', { hours: formatHours(job.labour?.hours ?? hours(0)) })}
              </small>
              <b data-amount={computeJobAmount(job)}>
                {formatMoney(computeJobAmount(job), shop.currency)}
              </b>
            </h3>
            {isFixed ? (
              <dl className={styles.facts}>
                <div>
                  <dt>{say('extras.effects')}</dt>
                  <dd>{effects}</dd>
                </div>
                <div>
                  <dt>{say('extras.risks')}</dt>
                  <dd>{risks}</dd>
                </div>
              </dl>
            ) : (
              <>
                <TextField
                  isRequired
                  label={say('extras.effects')}
                  name="contract-effects"
                  onChange={(text) => change(job, { effects: text })}
                  rows={2}
                  value={effects}
                />
                <TextField
                  isRequired
                  label={say('extras.risks')}
                  name="contract-risks"
                  onChange={(text) => change(job, { risks: text })}
                  rows={2}
                  value={risks}
                />
              </>
            )}
          </div>
        )
      })}
      {isFixed ? (
        <dl className={styles.facts}>
          {note === '' ? null : (
            <div>
              <dt>{say('extras.note')}</dt>
              <dd>{note}</dd>
            </div>
          )}
          <div>
            <dt>{say('extras.explainedBy')}</dt>
            <dd>{staff.find(({ id }) => id === explainedBy)?.name}</dd>
          </div>
        </dl>
      ) : (
        <div className={styles.pair}>
          <TextField
            label={say('extras.note')}
            name="contract-note"
            onChange={setNote}
            value={note}
          />
          <SelectField
            label={say('extras.explainedBy')}
            name="contract-explained-by"
            onChange={(id) => setExplainedBy(id ?? explainedBy)}
            options={staff.map(({ id, name }) => ({ value: id, label: name }))}
            value={explainedBy}
          />
        </div>
      )}
      {isFixed ? null : (
        <div className={styles.acts}>
          <Button
            data-testid="contract-save"
            keys="Ctrl+Enter"
            look={visit.contract === undefined ? 'primary' : 'plain'}
            onClick={() => void save()}
          >
            {say('extras.writeContract')}
          </Button>
        </div>
      )}
    </>
  )
}
