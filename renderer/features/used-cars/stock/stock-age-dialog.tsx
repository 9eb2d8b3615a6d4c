import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import type { StockAgeRule } from '#shared/domain/used-car/stock-age.ts'
import { setStockAge } from './commands.ts'

interface StockAgeDialogProps {
  readonly rule: StockAgeRule
  readonly onClose: () => void
}

/** From how many days a used car is watched, and from how many it is at risk. */
export const StockAgeDialog = ({ rule, onClose }: StockAgeDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain()
  const [warnDays, setWarnDays] = useState<number | undefined>(rule.warnDays)
  const [riskDays, setRiskDays] = useState<number | undefined>(rule.riskDays)
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    const saved = await setStockAge(session, { warnDays: warnDays ?? 0, riskDays: riskDays ?? 0 })
    if (saved.ok) onClose()
    else setError(explain(saved))
  }
  return (
    <FormDialog
      closeWord={say('usedStock.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('usedStock.save')}
      testId="stock-age-dialog"
      title={say('usedStock.age.set')}
    >
      <WholeField
        label={say('usedStock.age.warnDays')}
        most={9999}
        name="warn-days"
        onChange={setWarnDays}
        value={warnDays}
      />
      <WholeField
        error={error}
        label={say('usedStock.age.riskDays')}
        most={9999}
        name="risk-days"
        onChange={setRiskDays}
        value={riskDays}
      />
    </FormDialog>
  )
}
