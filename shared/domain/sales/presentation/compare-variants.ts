import { type CarVariant, EQUIPMENT, type Equipment } from '../model/car-variant.ts'

/** What a comparison has in its rows, by group, in the order a buyer asks. */
export const COMPARED_FACTS = [
  ['price', ['guidePrice']],
  ['size', ['body', 'length', 'width', 'height', 'wheelbase', 'boot', 'seats']],
  ['drive', ['energy', 'power', 'gearbox', 'drive', 'fuel', 'electricity', 'electricRange']],
  ['upkeep', ['serviceEveryKm', 'serviceCost']],
] as const satisfies readonly (readonly [string, readonly (keyof CarVariant)[]])[]

export type ComparedGroup = (typeof COMPARED_FACTS)[number][0] | 'equipment'
export type ComparedFact = (typeof COMPARED_FACTS)[number][1][number]

/** Facts of which less is better, and of which more is; of the others nobody can say. */
const LESS: ReadonlySet<ComparedFact> = new Set([
  'guidePrice',
  'fuel',
  'electricity',
  'serviceCost',
])
const MORE: ReadonlySet<ComparedFact> = new Set([
  'wheelbase',
  'boot',
  'power',
  'electricRange',
  'serviceEveryKm',
])

/** One fact of all cars beside each other. */
export interface ComparedRow {
  readonly fact: ComparedFact
  /** One for each car; undefined where it has none: a battery car burns no fuel. */
  readonly values: readonly (CarVariant[ComparedFact] | undefined)[]
  readonly isDifferent: boolean
  /** Which cars have the best value, where there is a best and not all have it. */
  readonly best: readonly number[]
}

/** A piece of equipment at least one of the cars has. */
export interface EquipmentRow {
  readonly equipment: Equipment
  readonly has: readonly boolean[]
  readonly isDifferent: boolean
}

export interface Comparison {
  readonly groups: readonly {
    readonly group: Exclude<ComparedGroup, 'equipment'>
    readonly rows: readonly ComparedRow[]
  }[]
  readonly equipment: readonly EquipmentRow[]
}

/** Lays cars side by side: what differs is marked, and which is best where that can be said. */
export function compareVariants(cars: readonly CarVariant[]): Comparison {
  return {
    groups: COMPARED_FACTS.map(([group, facts]) => ({
      group,
      rows: facts.map((fact) => rowOf(fact, cars)).filter(({ values }) => values.some(isThere)),
    })),
    equipment: EQUIPMENT.flatMap((equipment): EquipmentRow[] => {
      const has = cars.map((car) => car.equipment.includes(equipment))
      if (!has.includes(true)) return []
      return [{ equipment, has, isDifferent: has.includes(false) }]
    }),
  }
}

const isThere = (value: unknown): boolean => value !== undefined

function rowOf(fact: ComparedFact, cars: readonly CarVariant[]): ComparedRow {
  const values = cars.map((car) => car[fact])
  const isDifferent = values.some((value) => value !== values[0])
  return { fact, values, isDifferent, best: isDifferent ? bestOf(fact, values) : [] }
}

function bestOf(fact: ComparedFact, values: ComparedRow['values']): number[] {
  if (!LESS.has(fact) && !MORE.has(fact)) return []
  const numbers = values.filter((value) => typeof value === 'number')
  // A single value has nobody to be better than.
  if (numbers.length < 2) return []
  const best = LESS.has(fact) ? Math.min(...numbers) : Math.max(...numbers)
  return values.flatMap((value, index) => (value === best ? [index] : []))
}
