import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { canCheck } from '#shared/domain/workshop/check-work.ts'
import { listDoers, workerOf } from '#shared/domain/workshop/worker-of.ts'
import { useTechnicianOption } from '../dispatch/use-technician-option.ts'
import type { Workshop } from '../list-workshop.ts'
import type { Asked } from './job-row.tsx'
import type { People } from './people.ts'
import type { JobActs } from './use-job-acts.ts'
import { WhoDialog } from './who-dialog.tsx'

interface AskWhoProps {
  readonly visit: Visit
  readonly job: Job
  readonly what: Asked
  readonly workshop: Workshop | undefined
  readonly people: People
  readonly acts: JobActs
  readonly onClose: () => void
}

/** Who does a job, is clocked in on it, or looks at it after its doer. */
export const AskWho = (props: AskWhoProps): ReactNode => {
  const { visit, job, what, workshop, people, acts, onClose } = props
  const say = useSay()
  const optionOf = useTechnicianOption()
  if (what === 'mutual') {
    const doers = listDoers(visit, job)
    const others = people.all.filter(
      (each) => each.isActive && canCheck(each) && !doers.includes(each.id),
    )
    return (
      <WhoDialog
        jobs={[]}
        onClose={onClose}
        onPick={(by) => acts.check(job, 'mutual', by)}
        options={others.map(({ id, name, grade }) => ({
          value: id,
          name,
          load: grade === undefined ? '' : say(`trade.grade.${grade}`),
          isBusy: false,
        }))}
        people={others}
        title={say('clock.mutualTitle', { job: job.name })}
        usual={others[0]?.id}
        visit={visit}
      />
    )
  }
  const loads = workshop?.technicians ?? []
  const isGive = what === 'give'
  const pick = (who: Staff): Promise<boolean> => acts.clockIn(job, who)
  return (
    <WhoDialog
      jobs={isGive ? [job] : []}
      onClose={onClose}
      onPick={isGive ? (who, decision) => acts.give(job, who, decision) : pick}
      options={loads.map(optionOf)}
      people={loads.map(({ of }) => of)}
      title={say(isGive ? 'clock.giveTitle' : 'clock.clockTitle', { job: job.name })}
      usual={workerOf(visit, job) ?? loads[0]?.of.id}
      visit={visit}
    />
  )
}
