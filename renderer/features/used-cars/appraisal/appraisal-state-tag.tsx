import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { Appraisal, AppraisalState } from '#shared/domain/used-car/appraisal.ts'
import { needsApproval } from '#shared/domain/used-car/run-appraisal.ts'

const TONES: Readonly<Record<AppraisalState, Tone>> = {
  open: 'info',
  bought: 'ok',
  declined: 'plain',
}

/** Open, waiting for a manager, bought or not. */
export const AppraisalStateTag = ({ appraisal }: { readonly appraisal: Appraisal }): ReactNode => {
  const say = useSay()
  return appraisal.state === 'open' && needsApproval(appraisal) ? (
    <StatusTag tone="wait">{say('appraisal.state.waiting')}</StatusTag>
  ) : (
    <StatusTag tone={TONES[appraisal.state]}>{say(`appraisal.state.${appraisal.state}`)}</StatusTag>
  )
}
