import { FUNNEL_STEPS, type FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'

/** The steps that this desk writes down: from who asked to what was quoted. */
export const SHOWN_STEPS: readonly FunnelStep[] = FUNNEL_STEPS.slice(
  0,
  FUNNEL_STEPS.indexOf('negotiation') + 1,
)

/** The figures of those steps. */
export const listShownSteps = <T extends { readonly step: FunnelStep }>(
  figures: readonly T[],
): T[] => figures.filter(({ step }) => SHOWN_STEPS.includes(step))
