import { type ReactNode, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useAskToSign } from '#renderer/features/showing/index.ts'
import { type Refusal, useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { SignatureDialog } from '#renderer/ui/signature/signature-dialog.tsx'
import type { SignaturePath } from '#renderer/ui/signature/signature-path.ts'
import { SignedCode } from '#renderer/ui/signature/signed-code.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import { walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import { confirmIntake, signIntake } from './commands.ts'
import { NameUnder } from './name-under.tsx'
import styles from './walk-card.module.css'

interface IntakeSignaturesProps {
  readonly record: VisitRecord
  readonly isFinal: boolean
  /** Nobody signs what is not on record yet. */
  readonly isUnsaved: boolean
}

/** Both names under the intake, and the ways to give them: here, on the counter display, by name. */
export const IntakeSignatures = (props: IntakeSignaturesProps): ReactNode => {
  const { record, isFinal, isUnsaved } = props
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const askToSign = useAskToSign(record)
  const staff = useLive(listStaff)
  const [isSigning, setIsSigning] = useState<'customer' | 'staff'>()
  const { visit, customer } = record
  const { customerSignature, staffSignature } = walkAroundOf(visit)

  const tell = (signed: { readonly ok: true } | ({ readonly ok: false } & Refusal)): void =>
    signed.ok ? notify('ok', say('walkAround.signed')) : notify('bad', explain(signed))
  const unlessUnsaved = (act: () => void): (() => void) | undefined => {
    if (isFinal || visit.step === 'booked') return undefined
    return () => (isUnsaved ? notify('warn', say('walkAround.unsaved')) : act())
  }
  const acts = {
    here: unlessUnsaved(() => setIsSigning('customer')),
    counter: unlessUnsaved(() => void askToSign('intake')),
    confirm: unlessUnsaved(() => void confirmIntake(session, visit.id).then(tell)),
    byHand: unlessUnsaved(() => setIsSigning('staff')),
  }
  useKeys({ S: acts.here, 'Shift+S': acts.counter, A: acts.confirm, 'Shift+A': acts.byHand })

  const keep = async (drawn: SignaturePath): Promise<void> => {
    const sign = isSigning === 'customer' ? signIntake : confirmIntake
    setIsSigning(undefined)
    tell(await sign(session, visit.id, drawn))
  }
  return (
    <div className={styles.signatures}>
      <NameUnder
        at={customerSignature?.at}
        drawn={customerSignature}
        label={say('walkAround.customer')}
        name={personOf(visit, customer)}
        testId="intake-customer-signature"
      >
        <SignedCode signature={customerSignature} />
      </NameUnder>
      <NameUnder
        at={staffSignature?.at}
        drawn={staffSignature?.drawn}
        label={say('walkAround.staff')}
        name={staff?.find((person) => person.id === staffSignature?.by)?.name ?? ''}
        testId="intake-staff-signature"
      />
      {acts.here === undefined ? null : (
        <div className={styles.signs}>
          <Button data-testid="intake-sign" keys="S" onClick={acts.here} size="small">
            {say('walkAround.customerSign')}
          </Button>
          <Button
            data-testid="intake-sign-counter"
            keys="Shift+S"
            onClick={acts.counter}
            size="small"
          >
            {say('walkAround.counterSign')}
          </Button>
          <Button data-testid="intake-confirm" keys="A" onClick={acts.confirm} size="small">
            {say('walkAround.staffConfirm')}
          </Button>
          <Button
            data-testid="intake-confirm-by-hand"
            keys="Shift+A"
            onClick={acts.byHand}
            size="small"
          >
            {say('walkAround.staffSign')}
          </Button>
        </div>
      )}
      {isSigning === undefined ? null : (
        <SignatureDialog
          onClose={() => setIsSigning(undefined)}
          onSign={(drawn) => void keep(drawn)}
          scope={say(
            isSigning === 'customer' ? 'walkAround.customerScope' : 'walkAround.staffScope',
          )}
          title={say(isSigning === 'customer' ? 'walkAround.customerSign' : 'walkAround.staffSign')}
        />
      )}
    </div>
  )
}
