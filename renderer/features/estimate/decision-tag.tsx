import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Approval } from '#shared/domain/approval/approval.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatTime } from '#shared/kernel/instant.ts'

/** The customer's answer to a job in one glance: yes and how, no and until when, or still open. */
export const DecisionTag = ({ approval }: { readonly approval: Approval }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  if (approval.state === 'pending' && approval.askedAt !== undefined) {
    return (
      <StatusTag tone="bad">
        {say('approval.asked', { time: formatTime(approval.askedAt, shop.offsetMinutes) })}
      </StatusTag>
    )
  }
  if (approval.state === 'pending') {
    return approval.changedFrom === undefined ? (
      <StatusTag tone="info">{say('approval.pending')}</StatusTag>
    ) : (
      <StatusTag tone="warn">
        {say('approval.changedFrom', {
          amount: formatMoney(approval.changedFrom, shop.currency),
        })}
      </StatusTag>
    )
  }
  const method = say(`trade.method.${approval.method}`)
  if (approval.state === 'approved') {
    return (
      <StatusTag tone="ok">
        {say('approval.approvedBy', { method, time: formatTime(approval.at, shop.offsetMinutes) })}
      </StatusTag>
    )
  }
  return (
    <StatusTag tone="wait">
      {approval.offerAgainOn === undefined
        ? say('approval.declined')
        : say('approval.declinedUntil', { on: approval.offerAgainOn })}
    </StatusTag>
  )
}
