import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Agreement } from './agreements/agreement.ts'
import { presentAgreementView } from './agreements/present-agreement.ts'
import type { Lending } from './agreements/present-loan-text.ts'
import { presentBillView } from './present-bill-view.ts'
import { presentComparisonView } from './present-comparison-view.ts'
import { presentDiagnosisView } from './present-diagnosis-view.ts'
import { presentEstimateView } from './present-estimate-view.ts'
import type { ShownKind } from './show-id.ts'
import { presentHeading, type ViewInput } from './view-words.ts'

interface ViewOptions {
  readonly now: Instant
  /** Which comparison comes first, counted from 0. */
  readonly startAt?: number
  /** Which agreement, and the lending it may be about. */
  readonly about?: Agreement | undefined
  readonly lending?: Lending | undefined
}

/** The view of a kind, or undefined where there is nothing of it to show. */
export const presentView = (
  kind: ShownKind,
  input: ViewInput,
  { now, startAt = 0, about, lending }: ViewOptions,
): ShownView | undefined => {
  switch (kind) {
    case 'estimate':
      return presentEstimateView(input)
    case 'agreement':
      return about === undefined ? undefined : presentAgreementView(about, input, lending)
    case 'bill':
      return presentBillView(input, now)
    case 'diagnosis':
      return input.visit.findings.length === 0 ? undefined : presentDiagnosisView(input)
    case 'rating':
      return input.visit.settlement === undefined
        ? undefined
        : { kind: 'rating', ...presentHeading(input, 'rating'), shop: input.shop.name }
    case 'comparison':
      return input.visit.comparisons.length === 0
        ? undefined
        : presentComparisonView(input, startAt)
  }
}
