import type { ReactNode } from 'react'
import { listVisitsOfVehicle } from '#renderer/db/repositories/visits.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Gauge } from '#renderer/ui/compare/gauge.tsx'
import { formatMeasure, presentGauge, sayVerdict } from '#renderer/ui/compare/present-verdict.ts'
import { judgeComparison } from '#shared/domain/comparison/judge-comparison.ts'
import { findEarlier } from '#shared/domain/diagnosis/find-earlier.ts'
import { comparisonOfFinding, proposeGrade } from '#shared/domain/diagnosis/judge-finding.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './finding-editor.module.css'
import { type FindingForm, measuredOf, placeOf } from './finding-form.ts'

interface FindingVerdictProps {
  readonly form: FindingForm
  readonly visit: Visit
}

/** How many visits back a value is still worth comparing with. */
const EARLIER_VISITS = 12

/** What the value says as it is typed, the grade it suggests, and how it stood the last time. */
export const FindingVerdict = ({ form, visit }: FindingVerdictProps): ReactNode => {
  const say = useSay()
  const earlier = useLive(
    async (db) =>
      (await listVisitsOfVehicle(db, visit.vehicleId, EARLIER_VISITS)).filter(
        (each) => each.id !== visit.id && each.arrivedAt < visit.arrivedAt,
      ),
    [visit.vehicleId, visit.id, visit.arrivedAt],
  )
  const { name, grade } = form
  const place = placeOf(form)
  const before =
    place === undefined || name.trim() === ''
      ? undefined
      : findEarlier(earlier ?? [], { place, name })
  const measured = measuredOf(form)
  const comparison = comparisonOfFinding(measured)
  const gauge = presentGauge(say, comparison)
  const proposed = proposeGrade(measured)
  if (measured.measured === undefined && before === undefined) return null
  return (
    <div className={styles.verdict} data-proposed={proposed} data-testid="finding-verdict">
      {measured.measured === undefined ? null : (
        <p>
          <span>{sayVerdict(say, comparison, judgeComparison(comparison))}</span>
          {proposed === undefined ? null : (
            <span
              className={grade === undefined || grade === proposed ? styles.muted : styles.warn}
            >
              {say(
                grade === undefined || grade === proposed
                  ? 'diagnosis.proposed'
                  : 'diagnosis.differs',
                {
                  grade: say(`diagnosis.grade.${proposed}`),
                },
              )}
            </span>
          )}
        </p>
      )}
      {gauge === undefined ? null : (
        <div className={styles.gauge}>
          <Gauge
            gauge={gauge}
            ground="light"
            label={say('counter.gaugeReading', { measured: gauge.measured })}
          />
        </div>
      )}
      {before === undefined ? null : (
        <p className={styles.muted} data-testid="finding-earlier">
          {say('diagnosis.earlier', {
            day: before.day,
            km: before.mileageKm.toLocaleString('en-US'),
            value:
              before.finding.measured === undefined
                ? say(`diagnosis.grade.${before.finding.grade}`)
                : formatMeasure(before.finding.measured, before.finding.unit),
          })}
        </p>
      )}
    </div>
  )
}
