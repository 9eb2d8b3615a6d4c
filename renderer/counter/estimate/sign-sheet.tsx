import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { type Ink, InkPad } from '#renderer/ui/signature/ink-pad.tsx'
import {
  computeSignaturePath,
  isSignature,
  type SignaturePath,
} from '#renderer/ui/signature/signature-path.ts'
import { BackIcon, CheckIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import styles from './sign-sheet.module.css'

interface SignSheetProps {
  /** Who is asked to sign; empty when no name is known. */
  readonly person: string
  /** What the signature says. */
  readonly scope: string
  /** What the signature is bound to, as it will stand on the paper. */
  readonly code: string
  readonly isUnsent: boolean
  readonly onSign: (signature: SignaturePath) => void
  readonly onBack: () => void
  /** What going back is called here. */
  readonly back: string
}

/** The sheet to write one's name on, with what the name stands for above it. */
export const SignSheet = ({
  person,
  scope,
  code,
  isUnsent,
  onSign,
  onBack,
  back,
}: SignSheetProps): ReactNode => {
  const say = useSay()
  const [sheet, setSheet] = useState(0)
  const [ink, setInk] = useState<Ink>()
  const isWritten = ink !== undefined && isSignature(ink.strokes, ink.width)
  const isTouched = ink !== undefined && ink.strokes.length > 0
  const confirm = (): void => {
    if (ink !== undefined) onSign(computeSignaturePath(ink.strokes, ink.width, ink.height))
  }
  return (
    <div className={styles.side}>
      <h2>
        {person === '' ? say('counter.signTitleNoName') : say('counter.signTitle', { person })}
      </h2>
      <p className={styles.scope}>
        {scope}
        <small data-testid="counter-fingerprint">
          {say('counter.fingerprint', { code })}
          <span>{say('counter.fingerprintHint')}</span>
        </small>
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
          {back}
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
  )
}
