import type { RepairCategory } from '#shared/domain/estimate/repair-category.ts'
import { legalWarranty, type WarrantyPromise } from '#shared/domain/warranty/compute-warranty.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import type { SlideSources } from './present-slides.ts'

type Heading = Pick<SlideViewOf<'warranty'>, 'key' | 'seconds' | 'title'>

const sayTerm = (say: Say, { days, km }: WarrantyPromise): string =>
  say('wall.warranty.term', { days, km: km.toLocaleString('en-US') })

/** The legal minimum of each kind of work on cars, and what the shop promises beyond it. */
export const presentWarranty = (
  heading: Heading,
  { say, shop }: SlideSources,
): SlideViewOf<'warranty'> => {
  const line = (name: string, category: RepairCategory) => {
    const legal = legalWarranty(category, 'car')
    const { days = 0, km = 0 } = shop.warrantyPromise ?? {}
    // Figure by figure the longer, as the bill has it.
    const promised = { days: Math.max(days, legal.days), km: Math.max(km, legal.km) }
    const isMore = promised.days > legal.days || promised.km > legal.km
    return {
      name,
      legal: sayTerm(say, legal),
      promise: isMore ? sayTerm(say, promised) : say('wall.warranty.same'),
      isMore,
    }
  }
  return {
    kind: 'warranty',
    ...heading,
    columns: {
      work: say('wall.warranty.work'),
      legal: say('wall.warranty.legal'),
      promise: say('wall.warranty.promise'),
    },
    lines: [
      line(say('wall.warranty.overhaul'), 'overhaul'),
      line(say('wall.warranty.maintenance-2'), 'maintenance-2'),
      line(say('wall.warranty.small'), 'minor'),
    ],
    note: say('wall.warranty.note'),
  }
}

/** Where to complain, and by when something happens; nothing for a shop without a number. */
export const presentComplaint = (
  heading: Heading,
  { say, shop }: SlideSources,
): SlideViewOf<'complaint'> | undefined => {
  if (shop.complaintPhone === undefined) return undefined
  return {
    kind: 'complaint',
    ...heading,
    label: say('wall.complaint.phone'),
    phone: shop.complaintPhone,
    steps: [
      { by: say('wall.complaint.by1'), what: say('wall.complaint.do1') },
      { by: say('wall.complaint.by2'), what: say('wall.complaint.do2') },
      { by: say('wall.complaint.by3'), what: say('wall.complaint.do3') },
    ],
    note: say('wall.complaint.note'),
  }
}
