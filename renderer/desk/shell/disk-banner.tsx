import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { formatBytes } from '#shared/kernel/format-bytes.ts'
import { useDiskState } from './use-disk-state.ts'

/** A warning that was put away comes back when half of the room is gone. */
const WORSE = 0.5

/**
 * Says over the desk's work that the disk is low, and what to do; it goes away by itself once there
 * is room. Where nothing can be saved any more it cannot be put away.
 */
export const DiskBanner = (): ReactNode => {
  const say = useSay()
  const { state, check } = useDiskState()
  const [putAwayAt, setPutAwayAt] = useState<number>()
  if (state === undefined || !state.isLow) return null
  const { free, total, isFull } = state
  const isPutAway = putAwayAt !== undefined && free > putAwayAt * WORSE
  if (isPutAway && !isFull) return null
  const room = { free: formatBytes(free), total: formatBytes(total) }
  return (
    <Banner
      testId="disk-banner"
      text={say(isFull ? 'disk.full.do' : 'disk.low.do')}
      title={say(isFull ? 'disk.full' : 'disk.low', room)}
      tone={isFull ? 'bad' : 'warn'}
    >
      <Button data-testid="disk-check" onClick={check} size="small">
        {say('disk.check')}
      </Button>
      {isFull ? null : (
        <Button
          data-testid="disk-later"
          look="quiet"
          onClick={() => setPutAwayAt(free)}
          size="small"
        >
          {say('disk.later')}
        </Button>
      )}
    </Banner>
  )
}
