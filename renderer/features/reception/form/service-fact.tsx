import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { computeServiceDue, type NextService } from '#shared/domain/vehicle/service-due.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Day } from '#shared/kernel/day.ts'
import { type FactTone, MemoryFact } from './memory-fact.tsx'

const TONES = { due: 'warn', soon: 'info', ahead: 'plain' } as const satisfies Record<
  string,
  FactTone
>

interface ServiceFactProps {
  /** Earlier visits. */
  readonly visits: readonly Visit[]
  /** What was named at the hand-over, where the car was bought here and was in no visit since. */
  readonly first?: NextService | undefined
  readonly today: Day
  /** The odometer as it is being written down. */
  readonly km: number | undefined
}

/** The service named at the last delivery: due, near or ahead, by day or by how far the car runs. */
export const ServiceFact = ({ visits, first, today, km }: ServiceFactProps): ReactNode => {
  const say = useSay()
  const next = visits.find((visit) => visit.delivery !== undefined)?.delivery?.nextService ?? first
  if (next === undefined) return null
  const readings = visits.map(({ day, intake }) => ({ day, km: intake.mileageKm }))
  const read = km === undefined ? readings : [...readings, { day: today, km }]
  const due = computeServiceDue(next, read, today)
  const until = say('reception.warrantyUntil', {
    day: due.on,
    km: due.km.toLocaleString('en-US'),
  })
  const isEarlier = due.expectedOn !== due.on && due.state !== 'due'
  return (
    <MemoryFact
      testId="memory-service"
      text={
        isEarlier
          ? `${until} · ${say('reception.serviceExpected', { day: due.expectedOn })}`
          : until
      }
      title={say(`reception.service.${due.state}`)}
      tone={TONES[due.state]}
    />
  )
}
