import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'

interface VersionTagProps {
  readonly visit: Visit
  readonly onOpen: () => void
}

/** Which version this is; where there are earlier ones, the way to compare them. */
export const VersionTag = ({ visit, onOpen }: VersionTagProps): ReactNode => {
  const say = useSay()
  return (
    <>
      <StatusTag mark="" tone="info">
        <span data-version={visit.estimateVersion}>
          {say('estimate.version', { version: visit.estimateVersion })}
        </span>
      </StatusTag>
      {visit.estimates.length === 0 ? null : (
        <Button data-testid="versions-open" keys="V" look="quiet" onClick={onOpen} size="small">
          {say('estimate.versions')}
        </Button>
      )}
    </>
  )
}
