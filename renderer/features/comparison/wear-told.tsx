import type { ReactNode } from 'react'
import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { presentWear, wearOf } from '#renderer/ui/compare/wear/present-wear.ts'
import { WearChart } from '#renderer/ui/compare/wear/wear-chart.tsx'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './comparison-sheet.module.css'

interface WearToldProps {
  readonly comparison: Comparison
  readonly visit: Visit
}

/** How fast the part wears on this car, drawn; or why nothing can be said of it yet. */
export const WearTold = ({ comparison, visit }: WearToldProps): ReactNode => {
  const say = useSay()
  const history = useLive(
    (db) => listVisitsOfVehicle(db, visit.vehicleId),
    [visit.vehicleId, visit.id],
  )
  if (history === undefined || comparison.measured === undefined) return null
  const wear = wearOf(comparison, visit, history)
  const view = presentWear(say, comparison, wear)
  if (wear.kind === 'unknown' || view === undefined) {
    const reason = wear.kind === 'unknown' ? wear.reason : 'no-wear'
    return (
      <p className={styles.wearUnknown} data-testid="wear-unknown" data-reason={reason}>
        {say(`wear.unknown.${reason}`)}
      </p>
    )
  }
  return (
    <div className={styles.wear}>
      <WearChart ground="light" wear={view} />
      <p>
        <b>{view.rate}</b>
        {view.left === undefined ? null : <span>{view.left}</span>}
        <small>{view.assumption}</small>
      </p>
    </div>
  )
}
