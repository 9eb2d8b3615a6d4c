import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { hasColleague, listUnchecked } from '#shared/domain/workshop/check-work.ts'
import styles from './inspection-sheet.module.css'

interface MissingLooksProps {
  readonly visit: Visit
  readonly staff: readonly Staff[]
}

/** The looks that come before the final one and are missing: said before the list is filled in. */
export const MissingLooks = ({ visit, staff }: MissingLooksProps): ReactNode => {
  const say = useSay()
  const self = listUnchecked(visit, 'self').length
  const mutual = listUnchecked(visit, 'mutual', hasColleague(staff)).length
  if (self + mutual === 0) return null
  return (
    <p className={styles.line} data-testid="inspection-missing-looks">
      <StatusTag tone="warn">{say('clock.missingLooks', { self, mutual })}</StatusTag>
      <Button
        data-testid="inspection-to-workshop"
        onClick={() => go({ name: 'visit', visitId: visit.id, sheet: 'workshop' })}
        size="small"
      >
        {say('clock.signLooks')}
      </Button>
    </p>
  )
}
