import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { isOverdueToStart, minutesLate } from '#shared/domain/sales/test-drive/late-back.ts'
import type { TestDrive, TestDriveState } from '#shared/domain/sales/test-drive/test-drive.ts'
import { type Instant, minutesBetween } from '#shared/kernel/instant.ts'

const TONES: Readonly<Record<TestDriveState, Tone>> = {
  booked: 'info',
  out: 'wait',
  back: 'ok',
  cancelled: 'plain',
  missed: 'bad',
}

interface DriveTagProps {
  readonly drive: TestDrive
  readonly now: Instant
}

/** How a drive stands, and whether the car or its driver is late. */
export const DriveTag = ({ drive, now }: DriveTagProps): ReactNode => {
  const say = useSay()
  const late = minutesLate(drive, now)
  if (late > 0) return <StatusTag tone="bad">{say('testDrive.late', { minutes: late })}</StatusTag>
  if (isOverdueToStart(drive, now)) {
    const minutes = minutesBetween(drive.from, now)
    return <StatusTag tone="warn">{say('testDrive.notCome', { minutes })}</StatusTag>
  }
  return (
    <StatusTag {...(drive.state === 'out' ? { mark: '→' } : {})} tone={TONES[drive.state]}>
      {say(`testDrive.state.${drive.state}`)}
    </StatusTag>
  )
}
