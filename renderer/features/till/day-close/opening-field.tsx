import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { Day } from '#shared/kernel/day.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import styles from './day-close.module.css'
import { noteOpening } from './till-commands.ts'

interface OpeningFieldProps {
  readonly on: Day
  readonly opening: Money
}

/** What was in the drawer before the first close; later closes carry it over. */
export const OpeningField = ({ on, opening }: OpeningFieldProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const [typed, setTyped] = useState<Money | undefined>(opening)
  const [problem, setProblem] = useState<string>()
  const note = async (): Promise<void> => {
    const noted = await noteOpening(session, on, typed ?? ZERO)
    setProblem(noted.ok ? undefined : explain(noted))
  }
  return (
    <div className={styles.entry}>
      <MoneyField
        currency={currency}
        error={problem}
        label={say('till.opening')}
        name="till-opening"
        onChange={setTyped}
        onEnter={() => void note()}
        value={typed}
      />
      <Button data-testid="till-opening-save" keys="Enter" onClick={() => void note()}>
        {say('till.openingSave')}
      </Button>
    </div>
  )
}
