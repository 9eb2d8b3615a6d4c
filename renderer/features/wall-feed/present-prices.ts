import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { priceOf } from '#shared/domain/wall/running-cost.ts'
import type { SlideContent } from '#shared/domain/wall/slide.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import type { SlideSources } from './present-slides.ts'

type View = SlideViewOf<'prices'>

const sayMakeup = (say: Say, { hours, parts }: StandardJob): string => {
  if (hours === 0) return say('wall.prices.parts')
  const words = { hours: formatHours(hours) }
  return say(parts.length === 0 ? 'wall.prices.hours' : 'wall.prices.hoursAndParts', words)
}

/** The labour rate, and jobs as the price list has them now; those it has no more are left out. */
export const presentPrices = (
  { jobIds }: Extract<SlideContent, { kind: 'prices' }>,
  heading: Pick<View, 'key' | 'seconds' | 'title'>,
  { say, shop, jobs }: SlideSources,
): View | undefined => {
  const listed = jobIds.flatMap((id) => jobs.find((job) => job.id === id) ?? [])
  if (listed.length === 0) return undefined
  return {
    kind: 'prices',
    ...heading,
    rate: {
      label: say('wall.prices.rate'),
      value: formatMoney(shop.labourRate, shop.currency),
      unit: say('wall.prices.rateUnit'),
    },
    lines: listed.map((job) => ({
      name: job.name,
      detail: sayMakeup(say, job),
      value: formatMoney(priceOf(job, shop.labourRate), shop.currency),
    })),
    note: say('wall.prices.note'),
  }
}
