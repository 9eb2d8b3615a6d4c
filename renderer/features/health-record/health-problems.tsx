import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './health-record.module.css'
import type { HealthEntry } from './list-health.ts'

/** Goes to where it is put right: a VIN in the vehicle's file, the rest in the visit. */
const goToProblem = ({ subject: { visit, vehicle }, problems }: HealthEntry): void =>
  problems.some(({ code }) => code.startsWith('health.vin'))
    ? go({ name: 'vehicle', vehicleId: vehicle.id })
    : go({ name: 'visit', visitId: visit.id, sheet: 'settlement' })

/** Why a record cannot go, and the way there. */
export const HealthProblems = ({ entry }: { readonly entry: HealthEntry }): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  return (
    <div className={styles.problems} data-testid="health-problems" role="alert">
      <ul>
        {entry.problems.map((problem) => (
          <li data-code={problem.code} key={problem.code}>
            {explain(problem)}
          </li>
        ))}
      </ul>
      <Button data-testid="health-to-visit" onClick={() => goToProblem(entry)} size="small">
        {say('health.toVisit')}
      </Button>
    </div>
  )
}
