import { type ReactNode, useState } from 'react'
import { IssuedPaperDialog } from '#renderer/features/papers/index.ts'
import { useAskBuyerToSign } from '#renderer/features/showing/index.ts'
import { type Refusal, useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { isDriveSigned } from '#shared/domain/sales/test-drive/sign-test-drive.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { missDrive, signDriveOnPaper } from './commands.ts'
import { DemoPlate } from './demo-plate.tsx'
import { type DriveAct, DriveDialogs } from './drive-dialogs.tsx'
import { DriveSteps } from './drive-steps.tsx'
import { DriveTag } from './drive-tag.tsx'
import type { DriveEntry } from './list-drives.ts'
import styles from './test-drive.module.css'

/** Keys and buttons of a drive; absent where it is past that. */
export type DriveActs = Readonly<
  Record<DriveAct | 'miss' | 'sign' | 'signOnPaper', (() => void) | undefined>
>

interface DriveCardProps {
  readonly entry: DriveEntry
  readonly now: Instant
  /** Books another one. */
  readonly onBook: (() => void) | undefined
}

/** One drive, step by step: booked, licence, agreement, out, back, what was said. */
export const DriveCard = ({ entry, now, onBook }: DriveCardProps): ReactNode => {
  const { drive, car } = entry
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const askToSign = useAskBuyerToSign(drive.saleId)
  const [act, setAct] = useState<DriveAct>()
  const [paper, setPaper] = useState<IssuedPaper>()
  const isBooked = drive.state === 'booked'
  const hasLicence = drive.licence !== undefined
  const told = (result: { readonly ok: true } | ({ readonly ok: false } & Refusal)): void => {
    if (!result.ok) notify('bad', explain(result))
  }
  const open = (next: DriveAct, isThere: boolean) => (isThere ? () => setAct(next) : undefined)
  const acts: DriveActs = {
    move: open('move', isBooked),
    cancel: open('cancel', isBooked),
    miss:
      isBooked && now > drive.from ? () => void missDrive(session, drive.id).then(told) : undefined,
    licence: open('licence', isBooked),
    sign: isBooked && hasLicence ? () => void askToSign(`drive-${drive.id}`) : undefined,
    signOnPaper:
      isBooked && hasLicence && !isDriveSigned(drive)
        ? () => void signDriveOnPaper(session, drive.id).then(told)
        : undefined,
    out: open('out', isBooked && hasLicence),
    back: open('back', drive.state === 'out'),
    feedback: open('feedback', drive.state === 'back'),
  }
  useKeys({
    T: acts.move,
    X: acts.cancel,
    W: acts.miss,
    V: acts.licence,
    S: acts.sign,
    H: acts.signOnPaper,
    O: acts.out,
    I: acts.back,
    F: acts.feedback,
  })
  return (
    <Card
      aside={
        onBook === undefined ? null : (
          <Button data-testid="drive-book" keys="B" onClick={onBook} size="small">
            {say('testDrive.bookAnother')}
          </Button>
        )
      }
      testId="drive-card"
      title={
        <span className={styles.title} data-drive={drive.id} data-state={drive.state}>
          {car.name}
          <DemoPlate car={car} />
          <DriveTag drive={drive} now={now} />
        </span>
      }
    >
      <DriveSteps acts={acts} entry={entry} now={now} />
      {act === undefined ? null : (
        <DriveDialogs
          act={act}
          entry={entry}
          onClose={() => setAct(undefined)}
          onPaper={setPaper}
        />
      )}
      {paper === undefined ? null : (
        <IssuedPaperDialog onClose={() => setPaper(undefined)} paper={paper} />
      )}
    </Card>
  )
}
