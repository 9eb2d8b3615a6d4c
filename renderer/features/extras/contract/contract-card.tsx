import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { isSigned, listContractJobs } from '#shared/domain/extras/missing-contract.ts'
import { needsContract } from '#shared/domain/extras/needs-contract.ts'
import { isContractCurrent } from '#shared/domain/extras/write-contract.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from '../extras.module.css'
import { ContractForm } from './contract-form.tsx'
import { ContractSigning } from './contract-signing.tsx'

type ContractState = 'none' | 'written' | 'outdated' | 'signed'

const TONES: Readonly<Record<ContractState, Tone>> = {
  none: 'warn',
  written: 'warn',
  outdated: 'bad',
  signed: 'ok',
}

const stateOf = (visit: Visit): ContractState => {
  if (visit.contract === undefined) return 'none'
  if (!isContractCurrent(visit)) return 'outdated'
  return isSigned(visit.contract) ? 'signed' : 'written'
}

/** The contract for detailing and accessories: what is explained, and who signed it. */
export const ContractCard = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const say = useSay()
  const { visit } = record
  const jobs = listContractJobs(visit)
  const state = stateOf(visit)
  const isAsked = visit.jobs.some(needsContract)
  if (jobs.length === 0 && visit.contract === undefined) {
    return (
      <Card testId="contract-card" title={say('extras.contract')}>
        <div className={styles.body}>
          <p className={styles.hint}>
            {say(isAsked ? 'extras.contractPending' : 'extras.contractNone')}
          </p>
        </div>
      </Card>
    )
  }
  return (
    <Card
      aside={
        <span data-state={state} data-testid="contract-state">
          <StatusTag tone={TONES[state]}>{say(`extras.contractState.${state}`)}</StatusTag>
        </span>
      }
      testId="contract-card"
      title={say('extras.contract')}
    >
      <div className={styles.body}>
        <p className={styles.hint}>{say('extras.contractHint')}</p>
        <ContractForm
          isFixed={isClosed(visit) || state === 'signed'}
          // A contract that was written begins the form anew.
          key={`${visit.contract?.explainedAt ?? ''} ${jobs.map(({ id }) => id).join(' ')}`}
          visit={visit}
        />
        {visit.contract === undefined || state === 'outdated' ? null : (
          <ContractSigning contract={visit.contract} record={record} />
        )}
      </div>
    </Card>
  )
}
