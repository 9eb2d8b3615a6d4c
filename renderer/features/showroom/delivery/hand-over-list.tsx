import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { listCeremony } from '#shared/domain/sales/delivery/ceremony.ts'
import {
  HAND_OVER_GROUPS,
  isDuty,
  listHandOverPoints,
  pointsOfGroup,
} from '#shared/domain/sales/delivery/hand-over.ts'
import { giftsOf } from '#shared/domain/sales/gift/gift.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import styles from './delivery.module.css'
import type { DeliveryFacts } from './list-delivery.ts'
import { TickList } from './tick-list.tsx'
import type { HandOverWork } from './use-hand-over.ts'

interface HandOverListProps {
  readonly sale: Sale
  readonly facts: DeliveryFacts
  readonly work: HandOverWork
}

/** What is handed over, explained and done around it, each ticked where it happens. */
export const HandOverList = ({ sale, facts, work }: HandOverListProps): ReactNode => {
  const say = useSay()
  const { draft, change } = work
  const kind = facts.car?.kind ?? 'new'
  const points = listHandOverPoints(kind)
  const isDone = sale.state !== 'open'
  const steps = listCeremony(sale.profile)
  const gifts = facts.quotation === undefined ? [] : giftsOf(facts.quotation)
  return (
    <Card aside={isDone ? null : say('handOver.list.keys')} title={say('handOver.list')}>
      <div className={styles.ticks}>
        {HAND_OVER_GROUPS.map((group) => {
          const own = points.filter((point) => pointsOfGroup(group).includes(point))
          return (
            <TickList
              isDisabled={isDone}
              key={group}
              name={`hand-over-${group}`}
              onChange={(ticked) =>
                change({
                  done: points.filter((point) =>
                    own.includes(point) ? ticked.includes(point) : draft.done.includes(point),
                  ),
                })
              }
              ticks={own.map((value) => ({
                value,
                label: say(`handOver.item.${value}`),
                mark: isDuty(value, kind) ? say('handOver.list.duty') : undefined,
              }))}
              title={say(`handOver.list.${group}`)}
              value={draft.done}
            />
          )
        })}
        <TickList
          isDisabled={isDone}
          name="hand-over-ceremony"
          onChange={(ceremony) => {
            const others = draft.done.filter((point) => point !== 'ceremony')
            change({ ceremony, done: ceremony.length > 0 ? [...others, 'ceremony'] : others })
          }}
          ticks={steps.map((value) => ({ value, label: say(`handOver.step.${value}`) }))}
          title={say('handOver.list.around', {
            profile: say(`showroom.profile.${sale.profile}`),
          })}
          value={draft.ceremony ?? []}
        />
        {gifts.length === 0 ? null : (
          <TickList
            hint={say('handOver.list.gifts.hint')}
            isDisabled={isDone}
            name="hand-over-gifts"
            onChange={(givenNow) => change({ givenNow })}
            ticks={[...new Set(gifts.map(({ name }) => name))].map((name) => ({
              value: name,
              label: name,
            }))}
            title={say('handOver.list.gifts')}
            value={draft.givenNow ?? []}
          />
        )}
      </div>
    </Card>
  )
}
