import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Deciders } from '../deciders/deciders.tsx'
import type { UsedCarPageFacts } from './use-used-car.ts'
import styles from './used-car-page.module.css'

/** The commands that decide about a used car, from the first look to the keys in a buyer's hand. */
const ACTS = [
  'begin-appraisal',
  'value-car',
  'offer-price',
  'approve-offer',
  'buy-used-car',
  'set-retail-price',
  'add-car-cost',
  'begin-reconditioning',
  'close-reconditioning',
  'open-bidding',
  'place-bid',
  'award-car',
  'call-off-bidding',
  'hand-to-trader',
  'place-order',
  'keep-car',
  'hand-over-car',
] as const

/** The same from the journal: records can be corrected, the journal cannot. */
export const CarLog = ({ facts }: { readonly facts: UsedCarPageFacts }): ReactNode => {
  const say = useSay()
  const { car, visits } = facts
  const ids = [car.id, car.appraisalId, car.saleId, ...visits.map(({ id }) => id)]
  return (
    <details className={styles.log} data-testid="car-log">
      <summary>
        {say('usedStock.log')}
        <span>{say('usedStock.log.hint')}</span>
      </summary>
      <Deciders
        acts={Object.fromEntries(ACTS.map((act) => [act, say(`usedStock.log.${act}`)]))}
        of={ids.filter((id) => id !== undefined)}
      />
    </details>
  )
}
