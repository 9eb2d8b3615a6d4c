import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { computeSanbaoTerms, type SanbaoTerm } from '#shared/domain/sanbao/sanbao-terms.ts'
import type { Day } from '#shared/kernel/day.ts'
import styles from './delivery.module.css'

const TERMS = ['repair', 'exchange', 'early', 'first'] as const

interface RightsCardProps {
  readonly customer: Customer
  readonly kind: 'new' | 'used'
  /** The day of the hand-over: today while it is being prepared. */
  readonly on: Day
  readonly km: number
}

/** What 三包 gives the buyer and until when: read out at the car, signed for on the list. */
export const RightsCard = ({ customer, kind, on, km }: RightsCardProps): ReactNode => {
  const say = useSay()
  const until = ({ untilOn, untilKm }: SanbaoTerm): string =>
    untilKm === undefined
      ? say('handOver.rights.untilDay', { on: untilOn })
      : say('handOver.rights.until', { on: untilOn, km: untilKm.toLocaleString('en-US') })
  if (kind === 'used' || customer.kind === 'company') {
    return (
      <Card title={say('handOver.rights')}>
        <p className={styles.pad}>
          {say(kind === 'used' ? 'handOver.rights.used' : 'handOver.rights.company')}
        </p>
      </Card>
    )
  }
  const terms = computeSanbaoTerms(on, on, km)
  return (
    <Card aside={say('handOver.rights.from', { on })} title={say('handOver.rights')}>
      <dl className={styles.facts} data-testid="hand-over-rights">
        {TERMS.map((term) => [
          <dt key={`${term}-label`}>{say(`handOver.rights.${term}`)}</dt>,
          <dd key={term}>{until(terms[term])}</dd>,
        ])}
      </dl>
    </Card>
  )
}
