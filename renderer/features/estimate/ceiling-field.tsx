import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Money } from '#shared/kernel/money.ts'
import { setCeiling } from './commands.ts'

interface CeilingFieldProps {
  readonly visit: Visit
  readonly isDisabled: boolean
  /** At every keystroke, for the totals. */
  readonly onType: (ceiling: Money | undefined) => void
}

/** The most the customer wants to spend. Saved when the field is left, or by Enter. */
export const CeilingField = ({ visit, isDisabled, onType }: CeilingFieldProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const [typed, setTyped] = useState(visit.ceiling)
  const [error, setError] = useState<string>()
  // What was typed and not saved yet. A saved value that comes back must not take it away.
  const unsaved = useRef<{ readonly ceiling: Money | undefined }>(undefined)
  useEffect(() => {
    if (unsaved.current !== undefined) return
    setTyped(visit.ceiling)
    onType(visit.ceiling)
  }, [visit.ceiling, onType])
  const save = async (): Promise<void> => {
    const saving = unsaved.current
    if (saving === undefined) return
    const result = await setCeiling(session, visit.id, saving.ceiling)
    setError(result.ok ? undefined : explain(result))
    if (result.ok && unsaved.current === saving) unsaved.current = undefined
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the field inside it being left
    <div onBlur={() => void save()}>
      <MoneyField
        currency={session.shop.currency}
        error={error}
        isDisabled={isDisabled}
        label={say('estimate.ceiling')}
        name="estimate-ceiling"
        onChange={(ceiling) => {
          unsaved.current = { ceiling }
          setTyped(ceiling)
          onType(ceiling)
        }}
        onEnter={() => void save()}
        placeholder={say('estimate.noCeiling')}
        value={typed}
      />
    </div>
  )
}
