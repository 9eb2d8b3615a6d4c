import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { REPAIR_CATEGORIES } from '#shared/domain/estimate/repair-category.ts'
import { legalWarranty } from '#shared/domain/warranty/compute-warranty.ts'
import type { Field } from '../../blocks/field-grid.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { findWarranties, warrantyEnd, warrantyText } from '../../present/present-warranty.ts'
import { createWording } from '../../wording.ts'

/** 质量保证卡: for how long the shop answers, and room to note what was put right. */
export interface WarrantyCard {
  readonly title: string
  readonly fields: readonly Field[]
  readonly terms: string
  readonly promised: LineTable
  /** Only where the mainland's rule holds. */
  readonly minimum?: { readonly heading: string; readonly lines: readonly string[] }
  readonly reworkHeading: string
  readonly rework: LineTable
  readonly invoice: Field
}

const REWORK_LINES = 4

/** One line for each category of work: its jobs share their term. */
export function presentWarrantyCard(input: PaperInput): WarrantyCard {
  const { say, labelled } = createWording(input)
  const minimum = presentMinimum(input)
  return {
    title: say('paper.certificate.card'),
    fields: [
      {
        label: say('paper.plate'),
        value: input.vehicle.plate === '' ? say('paper.no-plate') : input.vehicle.plate,
      },
      { label: say('paper.vin'), value: input.vehicle.vin },
    ],
    terms: say('paper.certificate.terms'),
    promised: presentPromised(input),
    ...(minimum.length === 0
      ? {}
      : { minimum: { heading: labelled(say('paper.certificate.minimum'), ''), lines: minimum } }),
    reworkHeading: say('paper.certificate.rework'),
    rework: {
      head: [
        say('paper.certificate.rework-no'),
        say('paper.certificate.rework-item'),
        say('paper.certificate.rework-in'),
        say('paper.certificate.rework-out'),
        say('paper.certificate.rework-by'),
        say('paper.certificate.rework-inspector'),
      ],
      lines: Array.from(
        { length: REWORK_LINES },
        (_unused, index): Line => ({ cells: [String(index + 1), '', '', '', '', ''] }),
      ),
    },
    invoice: { label: say('paper.certificate.invoice'), value: '' },
  }
}

function presentPromised(input: PaperInput): LineTable {
  const { say } = createWording(input)
  const categories = new Map(listApproved(input.visit).map((job) => [job.id, job.category]))
  const terms = findWarranties(input)
  const lines = REPAIR_CATEGORIES.flatMap((category): Line[] => {
    const term = terms.find(({ jobId }) => categories.get(jobId) === category)
    if (term === undefined) return []
    const name = say(`trade.category.${category}`)
    return [{ cells: [name, warrantyText(input, term), warrantyEnd(input, term)] }]
  })
  return {
    head: [
      say('paper.category'),
      say('paper.certificate.promised'),
      say('paper.certificate.until'),
    ],
    lines,
  }
}

/** The legal minimum by category, categories with the same term together. */
function presentMinimum(input: PaperInput): string[] {
  const { say, list, labelled } = createWording(input)
  // The figures are the mainland's; elsewhere they bind nobody and would mislead.
  if (input.shop.currency !== 'CNY') return []
  const terms = new Map<string, string[]>()
  for (const category of REPAIR_CATEGORIES) {
    const text = warrantyText(input, legalWarranty(category, input.vehicle.kind))
    terms.set(text, [...(terms.get(text) ?? []), say(`trade.category.${category}`)])
  }
  return [...terms].map(([text, categories]) => labelled(list(categories), text))
}
