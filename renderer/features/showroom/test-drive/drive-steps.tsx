import type { ReactNode } from 'react'
import { IssueButton } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { SignedCode } from '#renderer/ui/signature/signed-code.tsx'
import { maskNumber } from '#shared/domain/identifiers/masking.ts'
import { isDriveSigned } from '#shared/domain/sales/test-drive/sign-test-drive.ts'
import { formatDateTime, formatTime, type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import type { DriveActs } from './drive-card.tsx'
import { issueDriveAgreement } from './drive-commands.ts'
import { DriveStep } from './drive-step.tsx'
import type { DriveEntry } from './list-drives.ts'
import { DRIVE_MARKS } from './mark-rows.tsx'
import styles from './test-drive.module.css'

interface DriveStepsProps {
  readonly entry: DriveEntry
  readonly acts: DriveActs
  readonly now: Instant
}

/** The six steps of a drive, each with what is on record and what can be done about it. */
export const DriveSteps = ({ entry, acts }: DriveStepsProps): ReactNode => {
  const { drive, consultant } = entry
  const { licence, out, back, feedback, signature, signedOnPaper } = drive
  const say = useSay()
  const session = useSession()
  const { offsetMinutes } = session.shop
  const time = (at: Instant): string => formatTime(at, offsetMinutes)
  const km = (value: number): string => `${value.toLocaleString('en-US')} km`
  const isOver = drive.state === 'cancelled' || drive.state === 'missed'
  const signed = signature?.at ?? signedOnPaper?.at
  return (
    <ol className={styles.steps}>
      <DriveStep
        acts={[
          { key: 'T', word: say('testDrive.move'), act: acts.move, name: 'move' },
          { key: 'X', word: say('testDrive.cancel'), act: acts.cancel, name: 'cancel' },
          { key: 'W', word: say('testDrive.miss'), act: acts.miss, name: 'miss' },
        ]}
        name={say('testDrive.step.booking')}
        state={isOver ? 'off' : 'done'}
      >
        <b>
          {formatDateTime(drive.from, offsetMinutes)}–{time(drive.until)}
        </b>
        <span>{say(`testDrive.route.${drive.route}`)}</span>
        <span>{say('testDrive.withDriver', { name: drive.driver })}</span>
        {consultant === undefined ? null : (
          <span>{say('testDrive.withConsultant', { name: consultant.name })}</span>
        )}
        {drive.cancelledReason === undefined ? null : (
          <span>{say('testDrive.cancelledFor', { reason: drive.cancelledReason })}</span>
        )}
      </DriveStep>
      <DriveStep
        acts={[{ key: 'V', word: say('testDrive.licence'), act: acts.licence, name: 'licence' }]}
        name={say('testDrive.step.licence')}
        state={licence === undefined ? (isOver ? 'off' : 'next') : 'done'}
      >
        {licence === undefined ? (
          <span>{say('testDrive.licence.none')}</span>
        ) : (
          <>
            <b>{licence.class}</b>
            <span>{maskNumber(licence.number)}</span>
            <span>
              {licence.validUntil === undefined
                ? say('testDrive.licence.long')
                : say('testDrive.licence.validTo', { on: licence.validUntil })}
            </span>
            {drive.isAccompanied === true ? (
              <span>{say('testDrive.licence.isAccompanied')}</span>
            ) : null}
          </>
        )}
      </DriveStep>
      <DriveStep
        acts={[
          { key: 'S', word: say('testDrive.sign'), act: acts.sign, name: 'sign' },
          { key: 'H', word: say('testDrive.signOnPaper'), act: acts.signOnPaper, name: 'pen' },
        ]}
        extra={
          licence === undefined || isOver ? null : (
            <IssueButton
              keys="P"
              kind="test-drive-agreement"
              onIssue={() => issueDriveAgreement(session, drive.id)}
            />
          )
        }
        name={say('testDrive.step.agreement')}
        state={isDriveSigned(drive) ? 'done' : isOver || licence === undefined ? 'off' : 'next'}
      >
        {signed === undefined ? (
          <span>
            {say(licence === undefined ? 'testDrive.notYetSigned' : 'testDrive.unsigned')}
          </span>
        ) : (
          <span data-testid="drive-signed">
            {say(signature === undefined ? 'testDrive.signedOnPaper' : 'testDrive.signed', {
              time: time(signed),
            })}{' '}
            <SignedCode signature={signature} />
          </span>
        )}
        {drive.number === undefined ? null : <span>{drive.number}</span>}
      </DriveStep>
      <DriveStep
        acts={[{ key: 'O', word: say('testDrive.out'), act: acts.out, name: 'out' }]}
        name={say('testDrive.step.out')}
        state={out === undefined ? (isDriveSigned(drive) && !isOver ? 'next' : 'off') : 'done'}
      >
        {out === undefined ? null : (
          <>
            <b>{time(out.at)}</b>
            <span>{km(out.mileageKm)}</span>
          </>
        )}
      </DriveStep>
      <DriveStep
        acts={[{ key: 'I', word: say('testDrive.back'), act: acts.back, name: 'back' }]}
        name={say('testDrive.step.back')}
        state={back !== undefined ? 'done' : out === undefined ? 'off' : 'next'}
      >
        {out === undefined || back === undefined ? null : (
          <>
            <b>{time(back.at)}</b>
            <span>{km(back.mileageKm)}</span>
            <span>
              {say('testDrive.driven', {
                km: (back.mileageKm - out.mileageKm).toLocaleString('en-US'),
                minutes: minutesBetween(out.at, back.at),
              })}
            </span>
          </>
        )}
      </DriveStep>
      <DriveStep
        acts={[
          {
            key: 'F',
            word: say(feedback === undefined ? 'testDrive.feedback' : 'testDrive.feedback.change'),
            act: acts.feedback,
            name: 'feedback',
          },
        ]}
        name={say('testDrive.step.feedback')}
        state={feedback !== undefined ? 'done' : back === undefined ? 'off' : 'next'}
      >
        {feedback === undefined ? null : (
          <>
            {DRIVE_MARKS.map((mark) => (
              <span className={styles.mark} key={mark}>
                {say(`testDrive.mark.${mark}`)} <b>{feedback[mark]}</b>
              </span>
            ))}
            {feedback.words === '' ? null : <q>{feedback.words}</q>}
          </>
        )}
      </DriveStep>
    </ol>
  )
}
