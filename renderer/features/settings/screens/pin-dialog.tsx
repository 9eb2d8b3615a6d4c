import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './screens-card.module.css'

interface PinDialogProps {
  readonly onSave: (pin: string) => void
  readonly onClose: () => void
}

/** Full-width digits come from a Chinese input method left on. */
const toDigits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')

/** Asks for a new PIN, twice: nobody can read it again. */
export const PinDialog = ({ onSave, onClose }: PinDialogProps): ReactNode => {
  const say = useSay()
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setTried] = useState(false)
  const isLong = pin.length >= 4
  const isSame = pin === again
  const save = (): void => {
    setTried(true)
    if (isLong && isSame) onSave(pin)
  }
  return (
    <FormDialog
      closeWord={say('settings.close')}
      onClose={onClose}
      onSave={save}
      saveWord={say('screens.save')}
      testId="pin-dialog"
      title={say('screens.pin.title')}
    >
      <div className={styles.secret}>
        <TextField
          error={isTried && !isLong ? say('screens.pin.digits') : undefined}
          label={say('screens.pin.field')}
          maxLength={8}
          name="pin"
          onChange={(text) => setPin(toDigits(text))}
          value={pin}
        />
        <TextField
          error={isTried && isLong && !isSame ? say('screens.pin.differs') : undefined}
          label={say('screens.pin.again')}
          maxLength={8}
          name="pin-again"
          onChange={(text) => setAgain(toDigits(text))}
          value={again}
        />
      </div>
    </FormDialog>
  )
}
