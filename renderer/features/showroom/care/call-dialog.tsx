import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Choice } from '#renderer/ui/choice.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import {
  CALL_RESULTS,
  type CallResult,
  countTryDays,
  MOST_CALL_TRIES,
} from '#shared/domain/sales/after/record-call.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import styles from './care.module.css'
import { recordCareCall } from './commands.ts'
import type { CareEntry } from './list-care.ts'
import { tellCall } from './tell-call.ts'

interface CallDialogProps {
  readonly entry: CareEntry
  readonly onClose: () => void
}

/** A call after the hand-over: what to say, how it ended by 1 to 4, their words; Ctrl+Enter saves. */
export const CallDialog = ({ entry, onClose }: CallDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const { sale, customer, call, way, vehicle } = entry
  const { currency, offsetMinutes } = session.shop
  const home = { home: homeOf(currency) }
  const [result, setResult] = useState<CallResult>(way === 'message' ? 'messaged' : 'content')
  const [words, setWords] = useState('')
  const visits = useLive(
    async (db) =>
      vehicle === undefined ? 0 : db.visits.where('vehicleId').equals(vehicle.id).count(),
    [vehicle?.id],
  )
  const mayWrite = way === 'message' || countTryDays(call, offsetMinutes) >= MOST_CALL_TRIES
  const results = CALL_RESULTS.filter((each) => each !== 'messaged' || mayWrite)
  const lines = tellCall(
    sale,
    call,
    {
      customer,
      energy: vehicle?.energy ?? sale.quotations.at(-1)?.energy ?? 'petrol',
      hasBeenServiced: (visits ?? 0) > 0,
    },
    say,
  )
  const save = async () => {
    const taskWords = say('care.call.task', { words: words.trim() })
    const saved = await recordCareCall(session, sale.id, { result, words }, taskWords)
    if (!saved.ok) {
      document.querySelector<HTMLElement>('[name="care-words"]')?.focus()
      return saved
    }
    const { task } = saved.value
    if (task === undefined) {
      notify('ok', say(result === 'not-reached' ? 'care.saved.again' : 'care.saved'))
    } else {
      notify('warn', say('care.saved.task', { on: formatDateTime(task.dueAt, offsetMinutes) }))
    }
    return saved
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say('care.call.save')}
      testId="care-call-dialog"
      title={say('care.call.title', { name: customer.name, kind: say(`care.kind.${call.kind}`) })}
    >
      <div className={styles.told}>
        <p className={styles.phone}>
          <b data-testid="care-phone">{formatPhone(customer.phone, home)}</b>
          {vehicle === undefined || vehicle.plate === '' ? null : (
            <Plate
              color={vehicle.plateColor}
              size="small"
              text={formatPlate(vehicle.plate, home)}
            />
          )}
          <span>{vehicle === undefined ? '' : `${vehicle.make} ${vehicle.model}`.trim()}</span>
          {sale.handOver === undefined ? null : (
            <span className={styles.quiet}>
              {say('care.deliveredOn', { on: dayOf(sale.handOver.at, offsetMinutes) })}
            </span>
          )}
        </p>
        <h3>{say('care.ask')}</h3>
        <ul data-testid="care-script">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <Choice
        label={say('care.call.result')}
        name="care-result"
        onChange={(picked) => setResult(picked ?? result)}
        options={results.map((value) => ({ value, label: say(`care.result.${value}`) }))}
        value={result}
      />
      <TextField
        isRequired={result === 'unhappy'}
        label={say(result === 'unhappy' ? 'care.call.unhappyWords' : 'care.call.words')}
        maxLength={TEXT_LIMITS.statement}
        name="care-words"
        onChange={setWords}
        rows={3}
        value={words}
      />
    </ActDialog>
  )
}
