import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { hasCall } from '#shared/domain/lounge/counter-call.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'

/** That the owner is being called; nothing while nobody is. */
export const CallTag = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const now = useNow()
  return hasCall(visit, now) ? <StatusTag tone="info">{say('calls.tag')}</StatusTag> : null
}
