import type { Customer } from '#shared/domain/customer/customer.ts'
import { type CarVariant, nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { Availability } from '#shared/domain/sales/presentation/availability.ts'
import type { CostAssumptions } from '#shared/domain/sales/presentation/cost-assumptions.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { formatRounded } from '#shared/kernel/format-money.ts'
import { add, money, ZERO } from '#shared/kernel/money.ts'
import type { CostBars } from '../../blocks/cost-bars.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SideBySide } from '../../blocks/side-by-side.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentAdvised } from '../../present/present-advised.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { type ToldModels, tellModels } from '../../present/tell-models.ts'
import { createWording } from '../../wording.ts'

/** Models a buyer compares, and what their costs are reckoned with. */
export interface ComparisonSheetInput extends PaperBase {
  readonly sale: Pick<Sale, 'assignments'>
  readonly customer: Pick<Customer, 'name' | 'phone'>
  readonly cars: readonly { readonly variant: CarVariant; readonly available: Availability }[]
  readonly costs: CostAssumptions
}

/** 车型对比单: up to four models fact by fact, then what each comes to over years. */
export interface ComparisonSheetData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly facts: SideBySide
  readonly costs: CostBars
  readonly remarks: readonly Remark[]
}

const MONTHS = 12

/** Words the comparison. */
export function presentComparisonSheet(input: ComparisonSheetInput): ComparisonSheetData {
  const { say, labelled } = createWording(input)
  const { cars, costs, shop } = input
  const told = tellModels(cars, { costs, say, currency: shop.currency })
  const assumed = told.assumptions.map(({ label, value }) => labelled(label, value))
  return {
    frame: presentFrame('comparison-sheet', input),
    fields: { columns: 2, rows: presentAdvised(input) },
    facts: {
      corner: say('presentation.car'),
      cars: told.models.map(({ variant, availability }) => ({
        name: `${variant.make} ${variant.model}`,
        lines: [variant.trim, availability],
      })),
      groups: told.groups,
      legend: say('paper.models-legend'),
    },
    costs: presentCosts(input, told),
    remarks: [
      ...(told.told.length === 0
        ? []
        : [{ heading: say('paper.models-told'), text: told.told.join('\n') }]),
      { heading: say('paper.models-assumed'), text: assumed.join(say('paper.needs-between')) },
      { heading: say('paper.needs-note-heading'), text: say('presentation.costs.note') },
    ],
  }
}

function presentCosts(input: ComparisonSheetInput, { models }: ToldModels): CostBars {
  const { say } = createWording(input)
  const { currency } = input.shop
  const { years } = input.costs
  const totals = models.map(({ variant, costs }) => add(variant.guidePrice, costs.total))
  const most = Math.max(1, ...totals)
  return {
    title: say('paper.models-costs', { years }),
    head: [
      say('presentation.car'),
      say('paper.models-price'),
      say('presentation.energy'),
      say('presentation.upkeep'),
      say('presentation.perMonth'),
      say('presentation.withPrice'),
    ],
    parts: [say('paper.models-price'), say('presentation.energy'), say('presentation.upkeep')],
    cars: models.map(({ variant, costs: { energy, upkeep, total } }, index) => ({
      name: nameOfVariant(variant),
      cells: [
        variant.guidePrice,
        energy,
        upkeep,
        money(Math.round(total / (years * MONTHS))),
        totals[index] ?? ZERO,
      ].map((amount) => formatRounded(amount, currency)),
      shares: [variant.guidePrice, energy, upkeep].map((amount) => amount / most),
    })),
  }
}
