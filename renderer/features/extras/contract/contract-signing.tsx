import { type ReactNode, useState } from 'react'
import { useAskToSign } from '#renderer/features/showing/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { DrawnSignature } from '#renderer/ui/signature/drawn-signature.tsx'
import { SignatureDialog } from '#renderer/ui/signature/signature-dialog.tsx'
import { SignedCode } from '#renderer/ui/signature/signed-code.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { isSigned } from '#shared/domain/extras/missing-contract.ts'
import type { ServiceContract } from '#shared/domain/extras/service-contract.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'
import styles from '../extras.module.css'
import { signContract, signContractOnPaper } from './commands.ts'

interface ContractSigningProps {
  readonly record: VisitRecord
  readonly contract: ServiceContract
}

/** Three ways to sign: here, on the counter display, with a pen on the printed contract. */
export const ContractSigning = ({ record, contract }: ContractSigningProps): ReactNode => {
  const { visit } = record
  const say = useSay()
  const session = useSession()
  const { shop } = session
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const askToSign = useAskToSign(record)
  const [isSigning, setSigning] = useState(false)
  const isOpen = !isSigned(contract) && !isClosed(visit)
  const told = async (result: Promise<Result<unknown>>): Promise<void> => {
    const signed = await result
    if (signed.ok) notify('ok', say('extras.contractSigned'))
    else notify('bad', explain(signed))
  }
  const begin = isOpen ? (): void => setSigning(true) : undefined
  const ask = isOpen ? (): void => void askToSign('contract') : undefined
  const onPaper = (): void => void told(signContractOnPaper(session, visit.id))
  useKeys({ F6: begin, 'Shift+F6': ask })
  const papers = (
    <Button
      data-testid="contract-paper"
      onClick={() => go({ name: 'visit', visitId: visit.id, sheet: 'papers' })}
    >
      {say('extras.toPapers')}
    </Button>
  )
  const { signature, signedOnPaper } = contract
  if (!isOpen) {
    return (
      <div className={styles.acts} data-testid="contract-signed">
        {signature === undefined ? null : (
          <DrawnSignature label={say('extras.contractState.signed')} signature={signature} />
        )}
        <SignedCode signature={signature} />
        {signedOnPaper === undefined ? null : (
          <span>
            {say('extras.signedOnPaperAt', {
              at: formatDateTime(signedOnPaper.at, shop.offsetMinutes),
            })}
          </span>
        )}
        {papers}
      </div>
    )
  }
  return (
    <div className={styles.acts}>
      <Button data-testid="contract-sign" keys="F6" look="primary" onClick={begin}>
        {say('extras.signHere')}
      </Button>
      <Button data-testid="contract-sign-display" keys="Shift+F6" onClick={ask}>
        {say('extras.signOnDisplay')}
      </Button>
      <Button data-testid="contract-sign-paper" onClick={onPaper}>
        {say('extras.signedOnPaper')}
      </Button>
      {papers}
      {isSigning ? (
        <SignatureDialog
          onClose={() => setSigning(false)}
          onSign={(drawn) => {
            setSigning(false)
            void told(signContract(session, visit.id, drawn))
          }}
          scope={say('extras.signContractScope')}
          testId="contract-signature"
          title={say('extras.signContractTitle')}
        />
      ) : null}
    </div>
  )
}
