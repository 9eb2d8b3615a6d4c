import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatMeasure } from '#renderer/ui/compare/present-verdict.ts'
import { adviseLevelFor } from '#shared/domain/comparison/advise-level.ts'
import { referenceLimitFor } from '#shared/domain/comparison/reference-limits.ts'
import type { ComparisonForm } from './comparison-form.ts'

/** What the trade goes by for this part, named as what it is: law, or a reference value. */
export const ReferenceHint = ({ form }: { readonly form: ComparisonForm }): ReactNode => {
  const say = useSay()
  const { part, limit, newValue } = form
  const usual = referenceLimitFor(part)
  const unit = form.unit === '' ? usual?.unit : form.unit
  const advise = adviseLevelFor(part, unit, limit ?? usual?.limit, newValue ?? usual?.newValue)
  const words = [
    usual === undefined
      ? undefined
      : say('comparison.usualLimit', {
          value: formatMeasure(usual.limit, usual.unit),
          source: say(`trade.limitSource.${usual.limitSource}`),
        }),
    advise === undefined
      ? undefined
      : say('comparison.adviseFrom', { value: formatMeasure(advise, unit) }),
  ].filter((word) => word !== undefined)
  return words.length === 0 ? null : <span>{words.join(' · ')}</span>
}
