import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { SignaturePath } from '#renderer/ui/signature/signature-path.ts'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Choice } from './compute-choice.ts'
import { SignSheet } from './sign-sheet.tsx'
import styles from './signing.module.css'
import { SigningScope } from './signing-scope.tsx'

interface SigningProps {
  readonly view: EstimateView
  readonly choice: Choice
  /** Of exactly what is listed here. */
  readonly code: string
  readonly isUnsent: boolean
  readonly onSign: (signature: SignaturePath) => void
  readonly onBack: () => void
}

/** The signature, beside exactly what it is for. */
export const Signing = ({
  view,
  choice,
  code,
  isUnsent,
  onSign,
  onBack,
}: SigningProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.signing}>
      <SigningScope view={view} choice={choice} />
      <SignSheet
        back={say('counter.signBack')}
        code={code}
        isUnsent={isUnsent}
        onBack={onBack}
        onSign={onSign}
        person={view.person}
        scope={
          choice.approved.length === 0
            ? say('counter.signScopeNone')
            : say('counter.signScope', { amount: formatMoney(choice.total, view.currency) })
        }
      />
    </div>
  )
}
