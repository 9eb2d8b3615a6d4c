import { type ReactNode, useCallback, useState } from 'react'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import { AgreementScreen } from './agreement/agreement-screen.tsx'
import { BillScreen } from './bill/bill-screen.tsx'
import { ComparisonScreen } from './comparison/comparison-screen.tsx'
import { DiagnosisScreen } from './diagnosis/diagnosis-screen.tsx'
import { EstimateScreen } from './estimate/estimate-screen.tsx'
import { LanguageProvider } from './language-choice.tsx'
import { ModelsScreen } from './models/models-screen.tsx'
import { NeedsScreen } from './needs/needs-screen.tsx'
import { QuotationScreen } from './quotation/quotation-screen.tsx'
import { RatingScreen } from './rating/rating-screen.tsx'
import { ThanksScreen } from './thanks-screen.tsx'

/** Sends what the customer touched; rejects when it did not arrive. */
export type OnAnswer = (answer: CounterAnswer) => Promise<void>

interface ShowingProps {
  readonly view: ShownView
  readonly onAnswer: OnAnswer
}

/** One showing to one customer, until the customer is done or it is taken away. */
export const Showing = ({ view, onAnswer }: ShowingProps): ReactNode => {
  const [isClosed, setClosed] = useState(false)
  const { showId } = view
  const close = useCallback((): void => {
    setClosed(true)
    // The plate is off the screen either way; should this get lost, the desk still clears.
    onAnswer({ kind: 'closed', showId }).catch(() => undefined)
  }, [showId, onAnswer])
  const choose = useCallback(
    (locale: DocumentLocale): void => {
      // Not heard: it is still said in the language before, and can be touched again.
      onAnswer({ kind: 'language', showId, locale }).catch(() => undefined)
    },
    [showId, onAnswer],
  )
  // Stays closed when the desk sends an echo late: the customer may have walked off.
  if (isClosed) return <ThanksScreen />
  return (
    <LanguageProvider value={choose}>
      <Shown onAnswer={onAnswer} onDone={close} view={view} />
    </LanguageProvider>
  )
}

interface ShownProps extends ShowingProps {
  readonly onDone: () => void
}

const Shown = ({ view, onAnswer, onDone }: ShownProps): ReactNode => {
  switch (view.kind) {
    case 'comparison':
      return <ComparisonScreen view={view} onDone={onDone} />
    case 'estimate':
      return <EstimateScreen view={view} onAnswer={onAnswer} onDone={onDone} />
    case 'agreement':
      return <AgreementScreen onAnswer={onAnswer} onDone={onDone} view={view} />
    case 'diagnosis':
      return <DiagnosisScreen onDone={onDone} view={view} />
    case 'bill':
      return <BillScreen view={view} onAnswer={onAnswer} onDone={onDone} />
    case 'quotation':
      return <QuotationScreen onDone={onDone} view={view} />
    case 'rating':
      return <RatingScreen onAnswer={onAnswer} onDone={onDone} view={view} />
    case 'needs':
      return <NeedsScreen onDone={onDone} view={view} />
    case 'models':
      return <ModelsScreen onDone={onDone} view={view} />
  }
}
