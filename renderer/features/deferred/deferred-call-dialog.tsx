import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { isComposing, useKeys } from '#renderer/ui/use-keys.ts'
import {
  DEFERRED_CALL_RESULTS,
  type DeferredCallResult,
} from '#shared/domain/deferred/deferred-call.ts'
import { addMonths, type Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { type CallDraft, recordCall } from './commands.ts'
import { DeferredFacts } from './deferred-facts.tsx'
import styles from './deferred-register.module.css'
import type { DeferredEntry } from './list-deferred.ts'

/** The field a refusal belongs to; the others stand below the form. */
const FIELDS: Readonly<Record<string, string>> = {
  'deferred.day-not-ahead': 'deferred-again-on',
  'deferred.reason-empty': 'deferred-note',
}

interface DeferredCallDialogProps {
  readonly entry: DeferredEntry
  readonly onClose: () => void
}

/** A call about declined work: 1 to 4 say how it ended; who will come gets an appointment. */
export const DeferredCallDialog = ({ entry, onClose }: DeferredCallDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const today = dayOf(session.clock.now(), session.shop.offsetMinutes)
  const [result, setResult] = useState<DeferredCallResult>()
  const [againOn, setAgainOn] = useState<Day | undefined>(addMonths(today, 1))
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<{ readonly field: string; readonly text: string }>()
  const form = useRef<HTMLDivElement>(null)
  const isSaving = useRef(false)
  useEffect(() => form.current?.querySelector<HTMLElement>('[role="radio"]')?.focus(), [])
  const errorOf = (field: string): string | undefined =>
    problem?.field === field ? problem.text : undefined

  const save = async ({ isBooking }: { readonly isBooking: boolean }): Promise<void> => {
    if (isSaving.current) return
    if (result === undefined) {
      setProblem({ field: '', text: say('deferred.chooseResult') })
      return
    }
    const unread = findInvalidField(form.current)
    if (unread !== undefined && problem === undefined) {
      unread.focus()
      return
    }
    isSaving.current = true
    const draft: CallDraft = { result, note, ...(againOn === undefined ? {} : { againOn }) }
    const saved = await recordCall(session, entry.deferred.id, draft).finally(() => {
      isSaving.current = false
    })
    if (!saved.ok) {
      const field = FIELDS[saved.code] ?? ''
      setProblem({ field, text: explain(saved) })
      form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
      return
    }
    onClose()
    if (isBooking) go({ name: 'appointment', vehicleId: entry.vehicle.id })
  }
  const canBook = result === 'will-come'
  useKeys(
    { 'Ctrl+Enter': canBook ? () => void save({ isBooking: true }) : undefined },
    { inDialog: true },
  )
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return
    event.preventDefault()
    void save({ isBooking: false })
  }
  const below = errorOf('')
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="deferred-call-cancel" keys="Esc" onClick={onClose}>
            {say('deferred.cancel')}
          </Button>
          {canBook ? (
            <Button
              data-testid="deferred-call-book"
              keys="Ctrl+Enter"
              onClick={() => void save({ isBooking: true })}
            >
              {say('deferred.saveAndBook')}
            </Button>
          ) : null}
          <Button
            data-testid="deferred-call-save"
            keys="Enter"
            look="primary"
            onClick={() => void save({ isBooking: false })}
          >
            {say('deferred.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="deferred-call"
      title={say('deferred.callTitle', { name: entry.customer.name })}
      width={640}
    >
      <DeferredFacts entry={entry} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any field inside saves */}
      <div className={styles.form} onKeyDown={hear} ref={form}>
        <Choice
          label={say('deferred.resultIs')}
          name="deferred-result"
          onChange={(next) => {
            setResult(next)
            setProblem(undefined)
          }}
          options={DEFERRED_CALL_RESULTS.map((value) => ({
            value,
            label: say(`deferred.result.${value}`),
          }))}
          value={result}
        />
        {result === 'later' ? (
          <div className={styles.later}>
            <DayField
              error={errorOf('deferred-again-on')}
              label={say('deferred.againOn')}
              name="deferred-again-on"
              onChange={(next) => {
                setAgainOn(next)
                setProblem(undefined)
              }}
              value={againOn}
            />
          </div>
        ) : null}
        <TextField
          error={errorOf('deferred-note')}
          isRequired={result === 'no-more'}
          label={say(result === 'no-more' ? 'deferred.whyNoMore' : 'deferred.note')}
          name="deferred-note"
          onChange={(text) => {
            setNote(text)
            setProblem(undefined)
          }}
          value={note}
        />
        {below === undefined ? null : (
          <p className={styles.error} role="alert">
            {below}
          </p>
        )}
      </div>
    </Dialog>
  )
}
