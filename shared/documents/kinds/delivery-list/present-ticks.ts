import {
  HAND_OVER_GROUPS,
  listHandOverPoints,
  pointsOfGroup,
} from '#shared/domain/sales/delivery/hand-over.ts'
import type { TickColumn } from '../../blocks/tick-columns.ts'
import { createWording } from '../../wording.ts'
import type { DeliveryListInput } from './present.ts'

/** What was handed over and explained, by group; a group without points has no column. */
export function presentTicks(input: DeliveryListInput): TickColumn[] {
  const { say } = createWording(input)
  const { car, handOver } = input
  const applying = listHandOverPoints(car.kind)
  return HAND_OVER_GROUPS.map((group) => ({
    heading: say(`handOver.list.${group}`),
    ticks: pointsOfGroup(group)
      .filter((point) => applying.includes(point))
      .map((point) => ({
        label: say(`handOver.item.${point}`),
        isTicked: handOver.done.includes(point),
      })),
  }))
}
