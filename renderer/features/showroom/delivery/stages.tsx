import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { HandOverDraft } from '#shared/domain/sales/delivery/hand-over.ts'
import { isDuty, listHandOverPoints } from '#shared/domain/sales/delivery/hand-over.ts'
import { computeSaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import { computeStillDue, type MoneySource } from '#shared/domain/sales/order/sale-money.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Currency, ZERO } from '#shared/kernel/money.ts'
import styles from './delivery.module.css'
import { itemsOf } from './inspection-form.ts'
import type { DeliveryFacts } from './list-delivery.ts'

interface StagesProps {
  readonly sale: Sale
  readonly facts: DeliveryFacts
  readonly draft: HandOverDraft
}

interface Stage {
  readonly name: 'car' | 'inspection' | 'money' | 'list' | 'signature'
  readonly tone: Tone
  readonly words: string
}

/** What still stands between the buyer and the car, at one glance. */
export const Stages = (props: StagesProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const stages = listStages(props, say, shop.currency)
  return (
    <ol aria-label={say('handOver.stages')} className={styles.stages} data-testid="stages">
      {stages.map(({ name, tone, words }) => (
        <li data-stage={name} data-tone={tone} key={name}>
          <span>{say(`handOver.stage.${name}`)}</span>
          <StatusTag tone={tone}>{words}</StatusTag>
        </li>
      ))}
    </ol>
  )
}

function listStages({ sale, facts, draft }: StagesProps, say: Say, currency: Currency): Stage[] {
  return [
    { name: 'car', ...tellCar(facts, say) },
    { name: 'inspection', ...tellInspection(sale, facts, say) },
    { name: 'money', ...tellMoney(sale, facts, say, currency) },
    { name: 'list', ...tellList(facts, draft, say) },
    draft.signature === undefined
      ? { name: 'signature', tone: 'warn', words: say('handOver.stage.signature.none') }
      : { name: 'signature', tone: 'ok', words: say('handOver.stage.signature.ok') },
  ]
}

type Told = Pick<Stage, 'tone' | 'words'>

function tellCar({ car }: DeliveryFacts, say: Say): Told {
  if (car === undefined) return { tone: 'bad', words: say('handOver.stage.car.none') }
  if (car.state === 'ordered' || car.state === 'in-transit') {
    return { tone: 'bad', words: say('handOver.stage.car.coming') }
  }
  return car.vin.trim() === ''
    ? { tone: 'bad', words: say('handOver.stage.car.vin') }
    : { tone: 'ok', words: say('handOver.stage.car.ok') }
}

function tellInspection({ preDelivery }: Sale, { isCharged }: DeliveryFacts, say: Say): Told {
  if (preDelivery === undefined) {
    return { tone: 'bad', words: say('handOver.stage.inspection.none') }
  }
  const items = itemsOf(preDelivery, isCharged)
  const faulty = items.filter(({ answer }) => answer === 'faulty').length
  if (faulty > 0) {
    return { tone: 'bad', words: say('handOver.stage.inspection.faulty', { count: faulty }) }
  }
  const open = items.filter(({ answer }) => answer !== 'in-order').length
  return open > 0
    ? { tone: 'bad', words: say('handOver.stage.inspection.open', { count: open }) }
    : { tone: 'ok', words: say('handOver.stage.inspection.ok') }
}

/** The buyer’s own money comes first; what the lender and the old car bring is said, and blocks nothing. */
function tellMoney(sale: Sale, { totals }: DeliveryFacts, say: Say, currency: Currency): Told {
  if (totals === undefined) return { tone: 'bad', words: say('handOver.stage.money.unknown') }
  const still = computeStillDue(sale, totals.due)
  if (still > ZERO) {
    const amount = formatMoney(still, currency)
    return { tone: 'bad', words: say('handOver.stage.money.due', { amount }) }
  }
  const { parts } = computeSaleAccount(sale, totals)
  const openOf = (source: MoneySource) =>
    parts.find((part) => part.source === source)?.still ?? ZERO
  const lent = openOf('lender')
  if (lent > ZERO) {
    const amount = formatMoney(lent, currency)
    return { tone: 'warn', words: say('handOver.stage.money.lender', { amount }) }
  }
  return openOf('old-car') > ZERO
    ? { tone: 'warn', words: say('handOver.stage.money.oldCar') }
    : { tone: 'ok', words: say('handOver.stage.money.ok') }
}

function tellList({ car }: DeliveryFacts, { done }: HandOverDraft, say: Say): Told {
  const kind = car?.kind ?? 'new'
  const open = listHandOverPoints(kind).filter(
    (point) => isDuty(point, kind) && !done.includes(point),
  ).length
  return open > 0
    ? { tone: 'bad', words: say('handOver.stage.list.open', { count: open }) }
    : { tone: 'ok', words: say('handOver.stage.list.ok') }
}
