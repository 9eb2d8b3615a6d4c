import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { usePrintPaper } from '#renderer/features/visit/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { isComposing, useKeys } from '#renderer/ui/use-keys.ts'
import { FOLLOW_UP_RESULTS, type FollowUpResult } from '#shared/domain/follow-up/follow-up.ts'
import { SECOND_CALL_DAYS } from '#shared/domain/follow-up/next-follow-up.ts'
import type { FollowUpDraft } from '#shared/domain/follow-up/record-follow-up.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { addDays } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'
import { recordCall } from './commands.ts'
import styles from './follow-up-dialog.module.css'
import { FollowUpFacts } from './follow-up-facts.tsx'
import type { FollowUpEntry } from './list-follow-ups.ts'

/** The field a refusal belongs to; the others stand below the form. */
const FIELDS: Readonly<Record<string, string>> = {
  'follow-up.person-empty': 'follow-up-person',
  'follow-up.words-empty': 'follow-up-words',
  'follow-up.day-past': 'follow-up-due-on',
}

interface FollowUpDialogProps {
  readonly entry: FollowUpEntry
  readonly onClose: () => void
}

/** A call after delivery: 1 to 4 say how it ended, then who, in their words; Ctrl+Enter saves. */
export const FollowUpDialog = ({ entry, onClose }: FollowUpDialogProps): ReactNode => {
  const { visit, customer, next } = entry
  const session = useSession()
  const say = useSay()
  const explain = useExplain()
  const today = dayOf(session.clock.now(), session.shop.offsetMinutes)
  const [result, setResult] = useState<FollowUpResult>()
  const [person, setPerson] = useState(personOf(visit, customer))
  const [words, setWords] = useState('')
  const [promised, setPromised] = useState('')
  const [dueOn, setDueOn] = useState<FollowUpDraft['dueOn']>(addDays(today, SECOND_CALL_DAYS))
  const [problem, setProblem] = useState<{ readonly field: string; readonly text: string }>()
  const form = useRef<HTMLDivElement>(null)
  const isSaving = useRef(false)
  useEffect(() => form.current?.querySelector<HTMLElement>('[role="radio"]')?.focus(), [])
  const errorOf = (field: string): string | undefined =>
    problem?.field === field ? problem.text : undefined
  const save = async (): Promise<void> => {
    if (isSaving.current) return
    if (result === undefined) {
      setProblem({ field: '', text: explain(fail('follow-up.unanswered')) })
      return
    }
    const unread = findInvalidField(form.current)
    if (unread?.getAttribute('name') === 'follow-up-due-on' && problem === undefined) {
      unread.focus()
      return
    }
    isSaving.current = true
    const draft: FollowUpDraft = {
      result,
      person: result === 'not-reached' || result === 'messaged' ? '' : person,
      words,
      promised,
      ...(dueOn === undefined ? {} : { dueOn }),
    }
    const saved = await recordCall(session, visit.id, draft).finally(() => {
      isSaving.current = false
    })
    if (saved.ok) onClose()
    else {
      const field = FIELDS[saved.code] ?? ''
      setProblem({ field, text: explain(saved) })
      form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
    }
  }
  const print = usePrintPaper(entry)
  useKeys(
    { 'Ctrl+Enter': () => void save(), 'Ctrl+P': () => print('follow-up-sheet') },
    { inDialog: true },
  )
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return
    // In the customer's words Enter is a new line.
    if ((event.target as Element).matches('textarea')) return
    event.preventDefault()
    void save()
  }
  // In writing only once calling has been in vain for days.
  const results = FOLLOW_UP_RESULTS.filter(
    (each) => each !== 'messaged' || next?.kind === 'message',
  )
  const isSpoken = result === 'satisfied' || result === 'dissatisfied'
  return (
    <Dialog
      foot={
        <>
          <span className={styles.paper}>
            <Button
              data-testid="follow-up-paper"
              keys="Ctrl+P"
              look="quiet"
              onClick={() => print('follow-up-sheet')}
            >
              {say('followUp.paper')}
            </Button>
          </span>
          <Button keys="Esc" onClick={onClose}>
            {say('intake.cancel')}
          </Button>
          <Button
            data-testid="follow-up-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('followUp.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="follow-up-dialog"
      title={say('followUp.title', { name: customer.name })}
      width={640}
    >
      <FollowUpFacts entry={entry} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any field inside saves */}
      <div className={styles.form} onKeyDown={hear} ref={form}>
        <Choice
          label={say('followUp.resultIs')}
          name="follow-up-result"
          onChange={(picked) => {
            setResult(picked)
            setProblem(undefined)
          }}
          options={results.map((value) => ({ value, label: say(`followUp.result.${value}`) }))}
          value={result}
        />
        {isSpoken ? (
          <TextField
            error={errorOf('follow-up-person')}
            isRequired
            label={say('followUp.person')}
            maxLength={TEXT_LIMITS.name}
            name="follow-up-person"
            onChange={setPerson}
            value={person}
          />
        ) : null}
        <TextField
          error={errorOf('follow-up-words')}
          isRequired={result === 'dissatisfied'}
          label={say(result === 'dissatisfied' ? 'followUp.unhappyWords' : 'followUp.words')}
          maxLength={TEXT_LIMITS.statement}
          name="follow-up-words"
          onChange={(text) => {
            setWords(text)
            setProblem(undefined)
          }}
          rows={2}
          value={words}
        />
        {result === 'dissatisfied' ? (
          <div className={styles.two}>
            <TextField
              label={say('followUp.promised')}
              maxLength={TEXT_LIMITS.note}
              name="follow-up-promised"
              onChange={setPromised}
              value={promised}
            />
            <DayField
              error={errorOf('follow-up-due-on')}
              label={say('followUp.secondCall')}
              name="follow-up-due-on"
              onChange={(on) => {
                setDueOn(on)
                setProblem(undefined)
              }}
              value={dueOn}
            />
          </div>
        ) : null}
        {problem === undefined || problem.field !== '' ? null : (
          <p className={styles.problem} role="alert">
            {problem.text}
          </p>
        )}
      </div>
    </Dialog>
  )
}
