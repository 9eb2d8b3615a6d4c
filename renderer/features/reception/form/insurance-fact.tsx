import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { computeInsuranceDaysLeft } from '#shared/domain/vehicle/insurance-due.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'
import { MemoryFact } from './memory-fact.tsx'

interface InsuranceFactProps {
  readonly vehicle: Pick<Vehicle, 'insuredUntil' | 'insurer'>
  readonly today: Day
}

/** An insurance that ends within two months, or has just ended. */
export const InsuranceFact = ({ vehicle, today }: InsuranceFactProps): ReactNode => {
  const say = useSay()
  const { insuredUntil, insurer } = vehicle
  const left = computeInsuranceDaysLeft(insuredUntil, today)
  if (left === undefined) return null
  return (
    <MemoryFact
      testId="memory-insurance"
      text={[insuredUntil, insurer].filter((part) => part !== undefined).join(' · ')}
      title={
        left < 0
          ? say('reception.insuranceEnded', { count: -left })
          : say('reception.insuranceEnds', { count: left })
      }
      tone="warn"
    />
  )
}
