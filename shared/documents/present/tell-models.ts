import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { Availability } from '#shared/domain/sales/presentation/availability.ts'
import { compareVariants } from '#shared/domain/sales/presentation/compare-variants.ts'
import { type CostAtYear, computeCosts } from '#shared/domain/sales/presentation/compute-costs.ts'
import type { CostAssumptions } from '#shared/domain/sales/presentation/cost-assumptions.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { tellBreakEven } from './tell-break-even.ts'
import { tellFact } from './tell-fact.ts'

interface ComparedModel {
  readonly variant: CarVariant
  readonly available: Availability
}

interface ToldRow {
  readonly label: string
  /** One for each car. */
  readonly values: readonly string[]
  readonly isDifferent: boolean
  /** Places of the best, from 0. */
  readonly best: readonly number[]
}

/** Models side by side in words, with what each comes to. */
export interface ToldModels {
  readonly groups: readonly { readonly title: string; readonly rows: readonly ToldRow[] }[]
  readonly models: readonly {
    readonly variant: CarVariant
    readonly availability: string
    /** By the end of the last year, minor units, without the price. */
    readonly costs: CostAtYear
  }[]
  readonly assumptions: readonly { readonly label: string; readonly value: string }[]
  readonly told: readonly string[]
}

interface TellContext {
  readonly costs: CostAssumptions
  readonly say: Say
  readonly currency: Currency
}

/** Words a comparison; the paper and the counter display say the same as the desk. */
export function tellModels(cars: readonly ComparedModel[], context: TellContext): ToldModels {
  const { costs, say, currency } = context
  const { groups, equipment } = compareVariants(cars.map(({ variant }) => variant))
  const reckoned = cars.map(({ variant }) => ({
    variant,
    price: variant.guidePrice,
    costs: computeCosts(variant, costs),
  }))
  return {
    groups: [
      ...groups.map(({ group, rows }) => ({
        title: say(`presentation.group.${group}`),
        rows: rows.map(({ fact, values, isDifferent, best }) => ({
          label: say(`presentation.fact.${fact}`),
          values: values.map((value) => tellFact(say, fact, value, currency)),
          isDifferent,
          best,
        })),
      })),
      ...(equipment.length === 0 ? [] : [tellEquipment(equipment, say)]),
    ],
    models: cars.flatMap(({ variant, available }, index) => {
      const last = reckoned[index]?.costs.at(-1)
      return last === undefined
        ? []
        : [{ variant, availability: tellAvailability(available, say), costs: last }]
    }),
    assumptions: tellAssumptions(cars, context),
    told: tellBreakEven(say, reckoned, { currency, years: costs.years }),
  }
}

const tellEquipment = (
  rows: ReturnType<typeof compareVariants>['equipment'],
  say: Say,
): ToldModels['groups'][number] => ({
  title: say('presentation.group.equipment'),
  rows: rows.map(({ equipment, has, isDifferent }) => ({
    label: say(`needs.equip.${equipment}`),
    values: has.map((each) => say(each ? 'presentation.has' : 'presentation.hasNot')),
    isDifferent,
    best: [],
  })),
})

function tellAvailability({ inStock, inTransit }: Availability, say: Say): string {
  if (inStock > 0) return say('presentation.inStock', { count: inStock })
  return inTransit > 0
    ? say('presentation.inTransit', { count: inTransit })
    : say('presentation.toOrder')
}

/** Only what these cars are reckoned with: no petrol price beside two battery cars. */
function tellAssumptions(
  cars: readonly ComparedModel[],
  { costs, say, currency }: TellContext,
): ToldModels['assumptions'] {
  const energies = new Set(cars.map(({ variant }) => variant.energy))
  const isPlugIn = energies.has('plug-in-hybrid')
  const isCharged = isPlugIn || energies.has('battery-electric')
  const burnsPetrol = isPlugIn || energies.has('petrol') || energies.has('hybrid')
  const keys = [
    'kmPerYear',
    ...(burnsPetrol ? (['petrol'] as const) : []),
    ...(energies.has('diesel') ? (['diesel'] as const) : []),
    ...(isCharged ? (['atHome', 'inPublic', 'homeShare'] as const) : []),
    ...(isPlugIn ? (['batteryShare'] as const) : []),
  ] as const
  return keys.map((key) => {
    const isPrice = key === 'petrol' || key === 'diesel' || key === 'atHome' || key === 'inPublic'
    return {
      label: say(`presentation.assume.${key}`),
      value: isPrice ? formatMoney(costs[key], currency) : costs[key].toLocaleString('en-US'),
    }
  })
}
