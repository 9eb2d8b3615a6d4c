import { hasFormat, usualFormat } from '#shared/domain/papers/paper-format.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { layoutCertificate } from './kinds/certificate/layout.ts'
import { presentCertificate } from './kinds/certificate/present.ts'
import { layoutEstimate } from './kinds/estimate/layout.ts'
import { presentEstimate } from './kinds/estimate/present.ts'
import { layoutFinalInspection } from './kinds/final-inspection/layout.ts'
import { presentFinalInspection } from './kinds/final-inspection/present.ts'
import { layoutIntakeInspection } from './kinds/intake-inspection/layout.ts'
import { presentIntakeInspection } from './kinds/intake-inspection/present.ts'
import { layoutOldParts } from './kinds/old-parts/layout.ts'
import { presentOldParts } from './kinds/old-parts/present.ts'
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
export interface PaperForm {
  /** Pure; the data is plain JSON, formatted and worded, and kept with the issued paper. */
  readonly present: (input: PaperInput) => unknown
  /** Takes what `present` of the same form made. */
  readonly layout: (data: unknown, options: LayoutOptions) => PaperDefinition
  /** Rises when `layout` no longer reads the data of before. */
  readonly layoutVersion: number
  /** Labelled copies drawn when `PaperInput.copies` does not say otherwise; 1 without labels. */
  readonly copies: number
}

/** All printed forms, registered once. */
export const paperKinds: Readonly<Record<PaperKind, PaperForm>> = {
  'intake-inspection': form(presentIntakeInspection, layoutIntakeInspection),
  estimate: form(presentEstimate, layoutEstimate),
  'repair-order': form(presentRepairOrder, layoutRepairOrder, USUAL_COPIES),
  supplement: form(presentSupplement, layoutSupplement),
  'old-parts': form(presentOldParts, layoutOldParts),
  'final-inspection': form(presentFinalInspection, layoutFinalInspection),
  settlement: form(presentSettlement, layoutSettlement),
  certificate: form(presentCertificate, layoutCertificate),
}

/** Words and formats a visit for one form: what is kept on the issued paper. */
export function presentPaper(kind: PaperKind, input: PaperInput): unknown {
  return paperKinds[kind].present(input)
}

/** Lays out what `presentPaper` made for the same kind, now or when the paper was issued. */
export function definePaper(
  kind: PaperKind,
  data: unknown,
  options: LayoutOptions,
): PaperDefinition {
  const { format = usualFormat(kind) } = options
  if (!hasFormat(kind, format)) throw new Error(`${kind} has no layout for ${format}`)
  return paperKinds[kind].layout(data, options)
}

function form<Data>(
  present: (input: PaperInput) => Data,
  layout: (data: Data, options: LayoutOptions) => PaperDefinition,
  copies = 1,
): PaperForm {
  // Kept data is `unknown` to the records; its kind and layout version say what it is.
  return { present, layout: layout as PaperForm['layout'], layoutVersion: 1, copies }
}
