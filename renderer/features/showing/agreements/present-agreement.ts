import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { showIdOf } from '../show-id.ts'
import { presentHeading, type ViewInput } from '../view-words.ts'
import { type Agreement, loanOf } from './agreement.ts'
import { presentContractText } from './present-contract-text.ts'
import { presentIntakeText } from './present-intake-text.ts'
import { type Lending, presentLoanText } from './present-loan-text.ts'

/** What a customer reads and signs: a title, sections, and what the signature says. */
export type AgreementText = Pick<AgreementView, 'title' | 'sections' | 'person' | 'consent'>

/** The agreement as the counter display shows it, or undefined where there is nothing to sign. */
export const presentAgreementView = (
  about: Agreement,
  input: ViewInput,
  lending: Lending | undefined,
): AgreementView | undefined => {
  const text = presentText(about, input, lending)
  if (text === undefined) return undefined
  const heading = presentHeading(input, 'agreement')
  return {
    kind: 'agreement',
    ...heading,
    showId: showIdOf('agreement', input.visit, about),
    ...text,
  }
}

const presentText = (
  about: Agreement,
  input: ViewInput,
  lending: Lending | undefined,
): AgreementText | undefined => {
  if (about === 'intake') return presentIntakeText(input)
  if (about === 'contract') return presentContractText(input)
  return lending?.loan.id === loanOf(about) && lending !== undefined
    ? presentLoanText(input, lending)
    : undefined
}
