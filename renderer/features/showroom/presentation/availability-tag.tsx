import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Availability } from '#shared/domain/sales/presentation/availability.ts'

/** How soon it can be had, in one word and a number. */
export const AvailabilityTag = ({ inStock, inTransit }: Availability): ReactNode => {
  const say = useSay()
  if (inStock > 0) {
    return <StatusTag tone="ok">{say('presentation.inStock', { count: inStock })}</StatusTag>
  }
  return inTransit > 0 ? (
    <StatusTag tone="info">{say('presentation.inTransit', { count: inTransit })}</StatusTag>
  ) : (
    <StatusTag tone="plain">{say('presentation.toOrder')}</StatusTag>
  )
}
