import { type ReactNode, useState } from 'react'
import type { LoanRecord } from '#renderer/db/repositories/loans.ts'
import { IssuedPaperButton } from '#renderer/features/papers/index.ts'
import { useAskToSign } from '#renderer/features/showing/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { SignatureDialog } from '#renderer/ui/signature/signature-dialog.tsx'
import { SignedCode } from '#renderer/ui/signature/signed-code.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { computeLoanUse, isLoanSigned } from '#shared/domain/extras/lend-car.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'
import styles from '../extras.module.css'
import { signLoan, signLoanOnPaper } from './commands.ts'
import { LoanTag } from './loan-tag.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { sayFuel } from './say-fuel.ts'

interface LoanOfVisitProps {
  readonly lending: LoanRecord
  readonly record: VisitRecord
}

/** One lending of a visit: how the car went out, its agreement, and its way back. */
export const LoanOfVisit = ({ lending, record }: LoanOfVisitProps): ReactNode => {
  const { loan, car, paper } = lending
  const say = useSay()
  const session = useSession()
  const { shop } = session
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const now = useNow()
  const askToSign = useAskToSign(record)
  const [open, setOpen] = useState<'sign' | 'return'>()
  const isOut = loan.state === 'out'
  const isUnsigned = isOut && !isLoanSigned(loan)
  const use = computeLoanUse(loan)
  const shown = (at: Instant): string => formatDateTime(at, shop.offsetMinutes).slice(5)
  const told = async (result: Promise<Result<unknown>>): Promise<void> => {
    const signed = await result
    if (signed.ok) notify('ok', say('extras.loanSigned'))
    else notify('bad', explain(signed))
  }
  useKeys({ F5: isOut ? () => setOpen('return') : undefined })
  return (
    <div className={styles.loan} data-loan={loan.id} data-testid="loan">
      <div className={styles.line}>
        <Plate text={formatPlate(car.plate)} />
        <span>{car.car}</span>
        <LoanTag loan={loan} now={now} />
        <StatusTag tone={isLoanSigned(loan) ? 'ok' : 'warn'}>
          {say(isLoanSigned(loan) ? 'extras.signed' : 'extras.unsigned')}
        </StatusTag>
        <SignedCode signature={loan.signature} />
        {paper === undefined ? null : <IssuedPaperButton paper={paper} />}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{say('extras.driver')}</dt>
          <dd>
            {loan.driver} · {formatPhone(loan.phone, { home: homeOf(shop.currency) })} ·{' '}
            {loan.licenceClass} {loan.licence}
          </dd>
        </div>
        <div>
          <dt>{say('extras.outLabel')}</dt>
          <dd>
            {say('extras.outAt', {
              at: shown(loan.out.at),
              km: loan.out.mileageKm.toLocaleString('en-US'),
              fuel: loan.out.fuelEighths,
            })}
            {isOut ? ` · ${say('extras.dueBack', { at: shown(loan.dueAt) })}` : ''}
            {loan.out.note === '' ? null : <div>{loan.out.note}</div>}
          </dd>
        </div>
        {use === undefined || loan.back === undefined ? null : (
          <div data-fuel={use.fuelEighths} data-km={use.km} data-testid="loan-use">
            <dt>{say('extras.backLabel')}</dt>
            <dd>
              {shown(loan.back.at)} · {say('extras.driven', { km: use.km.toLocaleString('en-US') })}{' '}
              · {sayFuel(say, use)}
              {loan.back.note === '' ? null : <div>{loan.back.note}</div>}
            </dd>
          </div>
        )}
      </dl>
      {isOut ? (
        <div className={styles.acts}>
          {isUnsigned ? (
            <>
              <Button data-testid="loan-sign" onClick={() => setOpen('sign')} size="small">
                {say('extras.signHere')}
              </Button>
              <Button
                data-testid="loan-sign-display"
                onClick={() => void askToSign(`loan-${loan.id}`)}
                size="small"
              >
                {say('extras.signOnDisplay')}
              </Button>
              <Button
                data-testid="loan-sign-paper"
                onClick={() => void told(signLoanOnPaper(session, loan.id))}
                size="small"
              >
                {say('extras.signedOnPaper')}
              </Button>
            </>
          ) : null}
          <Button
            data-testid="loan-return"
            keys="F5"
            look={isUnsigned ? 'plain' : 'primary'}
            onClick={() => setOpen('return')}
            size="small"
          >
            {say('extras.return')}
          </Button>
        </div>
      ) : null}
      {open === 'sign' ? (
        <SignatureDialog
          onClose={() => setOpen(undefined)}
          onSign={(drawn) => {
            setOpen(undefined)
            void told(signLoan(session, loan.id, drawn))
          }}
          scope={say('extras.signLoanScope', { plate: formatPlate(car.plate) })}
          testId="loan-signature"
          title={say('extras.signLoanTitle')}
        />
      ) : null}
      {open === 'return' ? (
        <ReturnDialog car={car} loan={loan} onClose={() => setOpen(undefined)} />
      ) : null}
    </div>
  )
}
