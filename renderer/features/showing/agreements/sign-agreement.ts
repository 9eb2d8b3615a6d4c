import type { Session } from '#renderer/session/session.tsx'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { type Agreement, loanOf } from './agreement.ts'

/**
 * Writes a signature down where it belongs. The features are fetched when somebody has signed:
 * the desk's start does not wait for them.
 */
export const signAgreement = async (
  session: Session,
  visitId: VisitId,
  about: Agreement,
  drawn: Omit<AgreementSignature, 'at'>,
): Promise<Result<unknown>> => {
  if (about === 'intake') {
    const { signIntake } = await import('#renderer/features/reception/index.ts')
    return signIntake(session, visitId, drawn)
  }
  if (about === 'contract') {
    const { signContract } = await import('#renderer/features/extras/index.ts')
    return signContract(session, visitId, drawn)
  }
  const loanId = loanOf(about)
  if (loanId === undefined) return fail('visit.unknown')
  const { signLoan } = await import('#renderer/features/extras/index.ts')
  return signLoan(session, loanId, drawn)
}
