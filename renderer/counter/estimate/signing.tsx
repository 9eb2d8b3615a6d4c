import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { BackIcon, CheckIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Choice } from './compute-choice.ts'
import { type Ink, InkPad } from './ink-pad.tsx'
import { computeSignaturePath, isSignature, type SignaturePath } from './signature-path.ts'
import styles from './signing.module.css'
import { SigningScope } from './signing-scope.tsx'

interface SigningProps {
  readonly view: EstimateView
  readonly choice: Choice
  readonly isUnsent: boolean
  readonly onSign: (signature: SignaturePath) => void
  readonly onBack: () => void
}

/** The signature, beside exactly what it is for. */
export const Signing = ({ view, choice, isUnsent, onSign, onBack }: SigningProps): ReactNode => {
  const say = useSay()
  const [sheet, setSheet] = useState(0)
  const [ink, setInk] = useState<Ink>()
  const isWritten = ink !== undefined && isSignature(ink.strokes, ink.width)
  const isTouched = ink !== undefined && ink.strokes.length > 0
  const confirm = (): void => {
    if (ink !== undefined) onSign(computeSignaturePath(ink.strokes, ink.width, ink.height))
  }

  return (
    <div className={styles.signing}>
      <SigningScope view={view} choice={choice} />
      <div className={styles.side}>
        <h2>
          {view.person === ''
            ? say('counter.signTitleNoName')
            : say('counter.signTitle', { person: view.person })}
        </h2>
        <p className={styles.scope}>
          {choice.approved.length === 0
            ? say('counter.signScopeNone')
            : say('counter.signScope', { amount: formatMoney(choice.total, view.currency) })}
        </p>
        <div className={styles.sheet}>
          {isTouched ? null : <p aria-hidden="true">{say('counter.signHere')}</p>}
          <span className={styles.line} />
          <InkPad key={sheet} label={say('counter.signHere')} onInk={setInk} />
        </div>
        <p className={styles.hint} role="status">
          {isUnsent
            ? say('counter.notSent')
            : isTouched && !isWritten
              ? say('counter.signTooShort')
              : ''}
        </p>
        <div className={styles.buttons}>
          <TouchButton kind="quiet" size="large" onClick={onBack}>
            <BackIcon />
            {say('counter.signBack')}
          </TouchButton>
          <TouchButton
            size="large"
            disabled={!isTouched}
            onClick={() => {
              setInk(undefined)
              setSheet(sheet + 1)
            }}
          >
            {say('counter.signClear')}
          </TouchButton>
          <TouchButton
            kind="primary"
            size="large"
            data-testid="counter-sign-confirm"
            disabled={!isWritten}
            onClick={confirm}
          >
            <CheckIcon />
            {say('counter.signConfirm')}
          </TouchButton>
        </div>
      </div>
    </div>
  )
}
