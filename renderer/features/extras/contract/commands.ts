import { getVisit } from '#renderer/db/repositories/visits.ts'
import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import { type PaperDesk, preparePaper, writePaper } from '#renderer/features/papers/index.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import * as rules from '#shared/domain/extras/write-contract.ts'
import { papersInForce } from '#shared/domain/papers/papers-in-force.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'

type Changed<C extends string> = Promise<Saved<Visit, C>>

/** Writes the contract as it was explained; if it says something new, its signature falls. */
export const saveContract = (
  session: Session,
  visitId: VisitId,
  draft: rules.ContractDraft,
): Changed<rules.ContractRefusal> =>
  changeVisit(session, 'write-contract', visitId, (visit) =>
    rules.writeContract(visit, draft, session.clock.now()),
  )

/** The customer's signature from a screen; the signed contract is kept as a paper at once. */
export const signContract = (
  session: Session,
  visitId: VisitId,
  drawn: Omit<AgreementSignature, 'at'>,
): Changed<rules.SignContractRefusal> =>
  sign(session, visitId, { signature: { ...drawn, at: session.clock.now() } })

/** The customer signed the printed contract with a pen; who saw it is written down. */
export const signContractOnPaper = (
  session: Session,
  visitId: VisitId,
): Changed<rules.SignContractRefusal> =>
  sign(session, visitId, { signedOnPaper: { by: session.staff.id, at: session.clock.now() } })

const sign = async (
  session: Session,
  visitId: VisitId,
  signed: Parameters<typeof rules.signContract>[1],
): Changed<rules.SignContractRefusal> => {
  const { locale } = await getVisit(session.db, visitId)
  const desk = await preparePaper(session, locale)
  return changeVisit(session, 'sign-contract', visitId, async (visit, work) => {
    const ruled = rules.signContract(visit, signed)
    if (ruled.ok) await keepPaper(work, desk, ruled.value, 'signature' in signed)
    return ruled
  })
}

/**
 * The contract as a paper. One that was printed to be signed by pen stands as it is; one signed on
 * a screen is drawn anew with the signature, under the number it was printed with.
 */
const keepPaper = async (
  work: Work,
  desk: PaperDesk,
  visit: Visit,
  isDrawn: boolean,
): Promise<void> => {
  const papers = await work.papers.list({ visitId: visit.id })
  const issued = papersInForce(papers)['service-contract']
  const isCurrent = issued !== undefined && issued.issuedAt >= (visit.contract?.explainedAt ?? '')
  if (isCurrent && !isDrawn) return
  const day = dayOf(desk.at, desk.session.shop.offsetMinutes)
  const number = isCurrent ? issued.number : await work.takeNumber('service-contract', day)
  await writePaper(work, desk, { kind: 'service-contract', visit, number, replaces: issued?.id })
}
