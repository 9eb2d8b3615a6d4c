import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { layoutEstimate } from './kinds/estimate/layout.ts'
import { presentEstimate } from './kinds/estimate/present.ts'
import { layoutRepairOrder } from './kinds/repair-order/layout.ts'
import { presentRepairOrder } from './kinds/repair-order/present.ts'
import { layoutSettlement } from './kinds/settlement/layout.ts'
import { presentSettlement } from './kinds/settlement/present.ts'
import { layoutSupplement } from './kinds/supplement/layout.ts'
import { presentSupplement } from './kinds/supplement/present.ts'
import type { PaperDefinition } from './paper-definition.ts'
import type { LayoutOptions, PaperInput } from './paper-input.ts'
import { USUAL_COPIES } from './present/present-copies.ts'

/** One printed form: records to data, data to a drawing. */
export interface PaperForm<Data> {
  /** Pure; the data is plain JSON, formatted and worded, and kept with the issued paper. */
  readonly present: (input: PaperInput) => Data
  readonly layout: (data: Data, options: LayoutOptions) => PaperDefinition
  /** Rises when `layout` no longer reads the data of before. */
  readonly layoutVersion: number
  /** Labelled copies printed when nobody says otherwise; 1 for forms without labels. */
  readonly copies: number
}

const form = <Data>(
  present: PaperForm<Data>['present'],
  layout: PaperForm<Data>['layout'],
  copies = 1,
): PaperForm<Data> => ({ present, layout, layoutVersion: 1, copies })

/** All printed forms, registered once. */
export const paperKinds = {
  estimate: form(presentEstimate, layoutEstimate),
  'repair-order': form(presentRepairOrder, layoutRepairOrder, USUAL_COPIES),
  supplement: form(presentSupplement, layoutSupplement),
  settlement: form(presentSettlement, layoutSettlement),
}

/** Words and formats a visit for one form. */
export function presentPaper(kind: PaperKind, input: PaperInput): unknown {
  return (paperKinds as any)[kind].present(input)
}

/** Lays out what `presentPaper` made, now or when the paper was issued. */
export function definePaper(
  kind: PaperKind,
  data: unknown,
  options: LayoutOptions,
): PaperDefinition {
  return (paperKinds as any)[kind].layout(data, options)
}
