import type { ReactNode } from 'react'
import { useSalesMemory } from '#renderer/features/sales-memory/index.ts'
import {
  type CarMemory,
  listRunningWarranties,
  useMarketingWords,
} from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { MarketingConsent } from '#shared/domain/customer/customer.ts'
import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { BoughtFact, firstServiceOf } from './bought-fact.tsx'
import styles from './car-memory-strip.module.css'
import { InsuranceFact } from './insurance-fact.tsx'
import { LowRatingFact } from './low-rating-fact.tsx'
import { MarketingAsk } from './marketing-ask.tsx'
import { MemoryFact } from './memory-fact.tsx'
import { ServiceFact } from './service-fact.tsx'
import { UnhappyFact } from './unhappy-fact.tsx'
import { UsedWarrantyFact } from './used-warranty-fact.tsx'

/** Warranties named in the strip; the rest are counted. */
const MOST_WARRANTIES = 2

interface CarMemoryStripProps {
  readonly memory: CarMemory
  readonly today: Day
  /** The odometer as it is being written down. */
  readonly km: number | undefined
  /** The answer as the form has it. */
  readonly marketing: MarketingConsent | undefined
  readonly onMarketing: (answer: MarketingConsent) => void
  /** Deferred work with its answers. */
  readonly children: ReactNode
}

/**
 * What to see before the first question: what the customer was not happy with, service due,
 * warranties that run, insurance, likes and dislikes, consent, the last visit, and work put off.
 */
export const CarMemoryStrip = (props: CarMemoryStripProps): ReactNode => {
  const { memory, today, km, marketing, onMarketing, children } = props
  const say = useSay()
  const { clock } = useSession()
  const marketingWords = useMarketingWords(marketing)
  const { vehicle, customer } = memory
  const bought = useSalesMemory(vehicle)
  const visits = memory.visits.filter((visit) => visit.paper !== 'cancelled')
  const earlier = visits.filter((visit) => visit.id !== memory.openVisit?.id)
  const [last] = earlier
  const warranties = listRunningWarranties(
    visits,
    today,
    km ?? vehicle.lastMileageKm ?? 0,
    clock.now(),
  )
  return (
    <section
      aria-label={say('reception.seeFirst')}
      className={styles.strip}
      data-testid="car-memory"
    >
      <ul className={styles.facts}>
        <UnhappyFact visits={earlier} />
        <LowRatingFact vehicleId={vehicle.id} />
        {hasText(customer.preferences) ? (
          <MemoryFact
            testId="memory-preferences"
            text={customer.preferences}
            title={say('customer.preferences')}
            tone="info"
          />
        ) : null}
        <BoughtFact memory={bought} />
        <ServiceFact first={firstServiceOf(bought)} km={km} today={today} visits={earlier} />
        <UsedWarrantyFact km={km ?? vehicle.lastMileageKm ?? 0} memory={bought} today={today} />
        <InsuranceFact today={today} vehicle={vehicle} />
        {warranties.slice(0, MOST_WARRANTIES).map((term, index) => (
          <MemoryFact
            key={`${term.visit.id}-${term.jobId}`}
            testId="memory-warranty"
            text={[
              say('reception.warrantyUntil', {
                day: term.untilOn,
                km: term.untilKm.toLocaleString('en-US'),
              }),
              index === MOST_WARRANTIES - 1 && warranties.length > MOST_WARRANTIES
                ? say('reception.moreWarranties', { count: warranties.length - MOST_WARRANTIES })
                : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
            title={say('reception.underWarranty', { job: term.jobName })}
            tone="info"
          />
        ))}
        {last === undefined ? (
          <MemoryFact testId="memory-last-visit" title={say('reception.firstVisit')} tone="plain" />
        ) : (
          <MemoryFact
            action={
              <Button
                look="quiet"
                onClick={() => go({ name: 'vehicle', vehicleId: vehicle.id })}
                size="small"
                tabIndex={-1}
              >
                {say('reception.history')}
              </Button>
            }
            testId="memory-last-visit"
            text={say('reception.lastVisitWas', {
              km: last.intake.mileageKm.toLocaleString('en-US'),
              statement: last.intake.statement,
            })}
            title={say('reception.lastVisit', { day: last.day })}
            tone="plain"
          />
        )}
        <MemoryFact
          action={<MarketingAsk isShort onAnswer={onMarketing} value={marketing} />}
          testId="memory-marketing"
          text={marketingWords}
          title={say('customer.marketing')}
          tone={marketing === undefined ? 'warn' : 'plain'}
        />
      </ul>
      {children}
    </section>
  )
}
