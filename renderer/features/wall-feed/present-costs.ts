import { energyPricesOf } from '#shared/domain/wall/energy-prices.ts'
import {
  type CostCar,
  computeRunningCost,
  PLUG_IN_ELECTRIC_SHARE,
} from '#shared/domain/wall/running-cost.ts'
import type { SlideContent } from '#shared/domain/wall/slide.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import { currencySymbol, formatMoney, splitMoney } from '#shared/kernel/format-money.ts'
import type { Currency, Money } from '#shared/kernel/money.ts'
import type { SlideSources } from './present-slides.ts'

type View = SlideViewOf<'running-cost'>
type Content = Extract<SlideContent, { kind: 'running-cost' }>

/** "12.8": thousandths with one decimal, as consumption is written. */
const formatPer100 = (thousandths: number): string =>
  (Math.round(thousandths / 100) / 10).toFixed(1)

/** "¥8,559": cents would claim more than an estimate knows. */
const formatWhole = (amount: Money, currency: Currency): string =>
  `${currencySymbol(currency)}${splitMoney(amount).major.toLocaleString('en-US')}`

const sayConsumption = (say: Say, { energy, millilitres, wattHours }: CostCar): string => {
  const words = {
    energy: say(`trade.energy.${energy}`),
    litres: formatPer100(millilitres),
    power: formatPer100(wattHours),
  }
  if (energy === 'battery-electric') return say('wall.cost.onBattery', words)
  return say(energy === 'plug-in-hybrid' ? 'wall.cost.onBoth' : 'wall.cost.onTank', words)
}

const sayAssumptions = ({ cars, kmPerYear }: Content, { say, shop }: SlideSources): string[] => {
  const prices = energyPricesOf(shop)
  const show = (amount: Money): string => formatMoney(amount, shop.currency)
  const has = (energy: CostCar['energy']): boolean => cars.some((car) => car.energy === energy)
  const words = {
    petrol: show(prices.petrol),
    diesel: show(prices.diesel),
    electricity: show(prices.electricity),
  }
  return [
    say('wall.cost.distance', { km: kmPerYear.toLocaleString('en-US') }),
    say(has('diesel') ? 'wall.cost.pricesDiesel' : 'wall.cost.prices', words),
    ...(has('plug-in-hybrid') ? [say('wall.cost.plugIn', { share: PLUG_IN_ELECTRIC_SHARE })] : []),
    say('wall.cost.plan'),
  ]
}

/** Cars side by side by what a year costs, and what that takes for granted. */
export const presentCosts = (
  content: Content,
  heading: Pick<View, 'key' | 'seconds' | 'title'>,
  sources: SlideSources,
): View => {
  const { say, shop, jobs } = sources
  const { cars, kmPerYear } = content
  const names = cars.map(({ make, model }) => `${make} ${model}`.trim())
  return {
    kind: 'running-cost',
    ...heading,
    label: say('wall.cost.chart', { names: names.join('、') }),
    parts: {
      energy: say('wall.cost.energy'),
      upkeep: say('wall.cost.upkeep'),
      unit: say('wall.cost.unit'),
    },
    cars: cars.map((car, index) => {
      const cost = computeRunningCost({
        car,
        kmPerYear,
        prices: energyPricesOf(shop),
        jobs,
        labourRate: shop.labourRate,
      })
      return {
        name: names[index] ?? '',
        detail: sayConsumption(say, car),
        energy: splitMoney(cost.energy).major,
        upkeep: splitMoney(cost.upkeep).major,
        total: formatWhole(cost.total, shop.currency),
      }
    }),
    assumptions: sayAssumptions(content, sources),
  }
}
