import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useIsBeingRead } from '#renderer/session/counter-progress.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { JobId } from '#shared/domain/estimate/job.ts'

/** The customer has this job open on the counter display. */
export const BeingReadTag = ({ jobId }: { readonly jobId: JobId }): ReactNode => {
  const say = useSay()
  return useIsBeingRead(jobId) ? (
    <StatusTag tone="info">{say('approval.beingRead')}</StatusTag>
  ) : null
}
