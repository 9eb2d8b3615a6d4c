import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { lookingOf } from '../change-appraisal.ts'
import styles from './buy-dialog.module.css'
import { type BoughtCar, buyUsedCar } from './commands.ts'
import { PurchaseFields } from './purchase-fields.tsx'
import { emptyPurchase, readPurchase } from './purchase-form.ts'

interface BuyDialogProps {
  readonly appraisal: Appraisal
  readonly onBought: (bought: BoughtCar) => void
  readonly onClose: () => void
}

/** The purchase as it is agreed with the owner, point by point. Ctrl+Enter buys and gives the contract. */
export const BuyDialog = ({ appraisal, onBought, onClose }: BuyDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const form = useRef<HTMLDivElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [value, setValue] = useState(() => emptyPurchase(appraisal, lookingOf(session).today))
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [])
  const buy = async (): Promise<void> => {
    const wrong = findInvalidField(form.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const purchase = readPurchase(value)
    if (purchase === undefined) {
      setError(say('appraisal.buy.unasked'))
      return
    }
    if (isBusy) return
    setBusy(true)
    const bought = await buyUsedCar(session, appraisal.id, purchase).finally(() => setBusy(false))
    if (bought.ok) onBought(bought.value)
    else setError(explain(bought))
  }
  useKeys({ 'Ctrl+Enter': () => void buy() }, { inDialog: true })
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="buy-close" keys="Esc" onClick={onClose}>
            {say('appraisal.close')}
          </Button>
          <Button
            data-testid="buy-save"
            disabled={isBusy}
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void buy()}
          >
            {say('appraisal.buy.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="buy-dialog"
      title={say('appraisal.buy.title')}
      width={760}
    >
      <div className={styles.form} ref={form}>
        <p className={styles.hint}>{say('appraisal.buy.hint')}</p>
        <PurchaseFields
          onChange={(next) => {
            setValue(next)
            setError(undefined)
          }}
          value={value}
        />
        {error === undefined ? null : (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </div>
    </Dialog>
  )
}
