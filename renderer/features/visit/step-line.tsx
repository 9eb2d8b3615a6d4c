import type { ReactNode } from 'react'
import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import { isEstimateApproved, listSteps, type StepLine as Step } from './list-steps.ts'
import styles from './step-line.module.css'

/** Where the visit stands: seven stations, when each was reached, who works on it and where. */
export const StepLine = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const steps = listSteps(visit)
  return (
    <ol aria-label={say('visit.steps')} className={styles.steps} data-testid="visit-steps">
      {steps.map((step, index) => (
        <li
          aria-current={step.state === 'current' ? 'step' : undefined}
          className={styles[step.state]}
          data-state={step.state}
          data-step={step.group}
          key={step.group}
        >
          <span aria-hidden className={styles.dot}>
            {step.state === 'done' ? '✓' : index + 1}
          </span>
          <StepWords step={step} visit={visit} />
        </li>
      ))}
    </ol>
  )
}

const StepWords = ({ step, visit }: { readonly step: Step; readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const place = useWorkplace(visit)
  const isApproved = step.group === 'estimate' && isEstimateApproved(visit)
  const word =
    step.state === 'current' && visit.step === 'waiting-parts'
      ? say('visit.step.waitingParts')
      : step.state === 'current' && visit.step === 'ready'
        ? say('visit.step.ready')
        : say(isApproved ? 'visit.step.estimateDone' : `visit.step.${step.group}`)
  const isAtWork = step.group === 'repair' && step.state === 'current' && place !== ''
  const detail = isAtWork
    ? `· ${place}`
    : step.at === undefined
      ? ''
      : formatTime(step.at, shop.offsetMinutes)
  return (
    <span className={styles.words}>
      {word} {detail}
    </span>
  )
}

/** 刘志强 3 号位. */
const useWorkplace = ({ technicianId, bayId }: Visit): string => {
  const staff = useLive(listStaff)
  const bays = useLive(listBays)
  const words = [
    staff?.find(({ id }) => id === technicianId)?.name,
    bays?.find(({ id }) => id === bayId)?.name,
  ]
  return words.filter((word) => word !== undefined).join(' ')
}
