import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import {
  LICENCE_CLASSES,
  type LicenceClass,
} from '#shared/domain/sales/test-drive/check-licence.ts'
import {
  isOnMotorway,
  listLicenceNotices,
} from '#shared/domain/sales/test-drive/licence-notices.ts'
import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Day } from '#shared/kernel/day.ts'
import { keepDriverLicence } from './commands.ts'
import styles from './test-drive.module.css'

interface LicenceDialogProps {
  readonly drive: TestDrive
  readonly onClose: () => void
}

/** The licence as it lies on the desk: whose, which class, how long it holds. */
export const LicenceDialog = ({ drive, onClose }: LicenceDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { licence } = drive
  const [driver, setDriver] = useState(drive.driver)
  const [number, setNumber] = useState(licence?.number ?? '')
  const [kind, setKind] = useState<LicenceClass | undefined>(licence?.class ?? 'C1')
  const [validUntil, setValidUntil] = useState<Day | undefined>(licence?.validUntil)
  const [firstIssuedOn, setFirstIssuedOn] = useState<Day | undefined>(licence?.firstIssuedOn)
  const [isAccompanied, setAccompanied] = useState(drive.isAccompanied ?? false)
  const seen = {
    class: kind ?? 'C1',
    number,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(firstIssuedOn === undefined ? {} : { firstIssuedOn }),
  }
  const notices = listLicenceNotices(seen, drive.day)
  const isOnProbation = notices.some(({ code }) => code === 'probation')
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => keepDriverLicence(session, drive.id, { driver, licence: seen, isAccompanied })}
      saveWord={say('testDrive.licence.keep')}
      testId="licence"
      title={say('testDrive.licence.title')}
    >
      <div className={styles.pair}>
        <TextField
          isRequired
          label={say('testDrive.driver')}
          name="licence-driver"
          onChange={setDriver}
          value={driver}
        />
        <SelectField
          label={say('testDrive.licence.class')}
          name="licence-class"
          onChange={setKind}
          options={LICENCE_CLASSES.map((value) => ({ value, label: value }))}
          value={kind}
        />
      </div>
      <TextField
        isRequired
        label={say('testDrive.licence.number')}
        maxLength={30}
        name="licence-number"
        onChange={setNumber}
        value={number}
        warning={
          notices.some(({ code }) => code === 'number')
            ? say('testDrive.licence.oddNumber')
            : undefined
        }
      />
      <div className={styles.pair}>
        <DayField
          hint={say('testDrive.licence.unlimited')}
          label={say('testDrive.licence.until')}
          name="licence-until"
          onChange={setValidUntil}
          placeholder="2032-05-20"
          value={validUntil}
        />
        <DayField
          hint={say('testDrive.licence.firstHint')}
          label={say('testDrive.licence.first')}
          name="licence-first"
          onChange={setFirstIssuedOn}
          placeholder="2014-05-20"
          value={firstIssuedOn}
        />
      </div>
      {notices.map((notice) =>
        notice.code === 'number' ? null : (
          <p className={styles.notice} data-testid={`licence-${notice.code}`} key={notice.code}>
            {say(`testDrive.licence.${notice.code}`, { on: notice.on })}
          </p>
        ),
      )}
      {isOnProbation && isOnMotorway(drive.route) ? (
        <label className={styles.check}>
          <input
            checked={isAccompanied}
            name="licence-accompanied"
            onChange={(event) => setAccompanied(event.target.checked)}
            type="checkbox"
          />
          {say('testDrive.licence.accompanied')}
        </label>
      ) : null}
    </ActDialog>
  )
}
