import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison, type VerdictTone } from '#shared/domain/comparison/judge-comparison.ts'

const TONES: Readonly<Record<VerdictTone, Tone>> = {
  good: 'ok',
  advise: 'warn',
  bad: 'bad',
  unknown: 'plain',
}

/** The verdict in one word. */
export const VerdictTag = ({ comparison }: { readonly comparison: Comparison }): ReactNode => {
  const say = useSay()
  const { tone } = judgeComparison(comparison)
  return <StatusTag tone={TONES[tone]}>{say(`comparison.tone.${tone}`)}</StatusTag>
}
