import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { useKeys } from '../use-keys.ts'
import { type Ink, InkPad } from './ink-pad.tsx'
import styles from './signature-dialog.module.css'
import { computeSignaturePath, isSignature, type SignaturePath } from './signature-path.ts'

interface SignatureDialogProps {
  readonly title: string
  /** What the signature is for, said in full: nobody signs a field without a sentence. */
  readonly scope: string
  readonly onSign: (signature: SignaturePath) => void
  readonly onClose: () => void
  readonly testId?: string
}

/** A signature written at the desk with a mouse, a pen or a finger. Enter keeps it. */
export const SignatureDialog = (props: SignatureDialogProps): ReactNode => {
  const { title, scope, onSign, onClose, testId = 'signature' } = props
  const say = useSay()
  const [sheet, setSheet] = useState(0)
  const [ink, setInk] = useState<Ink>()
  const [isAsked, setIsAsked] = useState(false)
  const isTouched = ink !== undefined && ink.strokes.length > 0
  const isWritten = isTouched && isSignature(ink.strokes, ink.width)
  const clear = (): void => {
    setInk(undefined)
    setSheet(sheet + 1)
  }
  const sign = (): void => {
    if (isWritten) onSign(computeSignaturePath(ink.strokes, ink.width, ink.height))
    else setIsAsked(true)
  }
  const save = useRef<HTMLButtonElement>(null)
  useEffect(() => save.current?.focus(), [])
  const confirm = (): void => {
    const button = document.activeElement
    // On another button Enter presses that one.
    if (button instanceof HTMLButtonElement && button !== save.current) button.click()
    else sign()
  }
  useKeys({ Enter: confirm, Delete: clear }, { inDialog: true })
  const hint = isWritten || !(isTouched || isAsked) ? '' : say('walkAround.sign.tooShort')

  return (
    <Dialog
      foot={
        <>
          <Button data-testid={`${testId}-close`} keys="Esc" onClick={onClose}>
            {say('walkAround.sign.close')}
          </Button>
          <Button data-testid={`${testId}-clear`} disabled={!isTouched} keys="Del" onClick={clear}>
            {say('walkAround.sign.clear')}
          </Button>
          <Button
            aria-disabled={!isWritten}
            data-testid={`${testId}-save`}
            keys="Enter"
            look="primary"
            onClick={sign}
            ref={save}
          >
            {say('walkAround.sign.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId={testId}
      title={title}
      width={680}
    >
      <p className={styles.scope}>{scope}</p>
      <div className={styles.sheet}>
        {isTouched ? null : <p aria-hidden="true">{say('walkAround.sign.here')}</p>}
        <span className={styles.line} />
        <InkPad key={sheet} label={say('walkAround.sign.here')} onInk={setInk} />
      </div>
      <p className={styles.hint} role="status">
        {hint}
      </p>
    </Dialog>
  )
}
