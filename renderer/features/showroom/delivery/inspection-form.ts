import type { InspectionDraft } from '#shared/domain/sales/delivery/inspect-car.ts'
import {
  groupOfPoint,
  listPreDeliveryPoints,
  type PreDelivery,
  type PreDeliveryGroup,
  type PreDeliveryItem,
} from '#shared/domain/sales/delivery/pre-delivery.ts'

export type InspectionItems = InspectionDraft['items']

/** The items as they were last written down; what was never looked at is not checked. */
export const itemsOf = (seen: PreDelivery | undefined, isCharged: boolean): InspectionItems => {
  const before = new Map(seen?.items.map((item) => [item.point, item]))
  return listPreDeliveryPoints(isCharged).map((point): PreDeliveryItem => {
    const item = before.get(point)
    const { answer = 'not-checked', note } = item ?? {}
    return { point, answer, ...(note === undefined ? {} : { note }) }
  })
}

/** The items with one of them changed. */
export const withItem = (
  items: InspectionItems,
  changed: InspectionItems[number],
): InspectionItems => items.map((item) => (item.point === changed.point ? changed : item))

/** What nobody has looked at in a group is in order. */
export const withRest = (items: InspectionItems, group: PreDeliveryGroup): InspectionItems =>
  items.map((item) =>
    groupOfPoint(item.point) === group && item.answer === 'not-checked'
      ? { ...item, answer: 'in-order' }
      : item,
  )
