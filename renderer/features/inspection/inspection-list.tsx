import { type ReactNode, useRef, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { saveInspection } from './commands.ts'
import { EarlierRounds } from './earlier-rounds.tsx'
import { draftOf, EMPTY_FORM, fillItem, itemsOf, passRest } from './inspection-form.ts'
import { InspectionRow } from './inspection-row.tsx'
import styles from './inspection-sheet.module.css'
import { MissingLooks } from './missing-looks.tsx'
import { RoadTestFields } from './road-test-fields.tsx'
import { VerdictLine } from './verdict-line.tsx'

/** The check list: an answer to each item by one key, moving down; the result follows from them. */
export const InspectionList = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const staff = useLive(listStaff)
  const key = `inspection:${visit.id}:${visit.inspections.length}`
  const { value: form, change, isReady, discard } = useDraft(key, EMPTY_FORM)
  const [noteProblem, setNoteProblem] = useState<string>()
  const list = useRef<HTMLDivElement>(null)
  const items = itemsOf(visit, form)
  const inspectorId = form.inspectorId ?? usualInspector(staff ?? [], session.staff).id

  const focusAnswer = (index: number): void => {
    list.current
      ?.querySelectorAll<HTMLElement>('[role="radiogroup"]')
      [index]?.querySelector<HTMLElement>('[tabindex="0"]')
      ?.focus()
  }
  const save = async (): Promise<void> => {
    const result = await saveInspection(session, visit.id, draftOf(visit, form, inspectorId))
    if (result.ok) {
      await discard()
      const isPassed = result.value.inspections.at(-1)?.result === 'pass'
      notify(isPassed ? 'ok' : 'info', say(isPassed ? 'inspection.passed' : 'inspection.sentBack'))
      return
    }
    if (result.code === 'inspection.note-missing') {
      setNoteProblem(explain(result))
      document.querySelector<HTMLElement>('[name="inspection-note"]')?.focus()
      return
    }
    notify('bad', explain(result))
    if (result.code === 'inspection.not-complete') {
      focusAnswer(items.findIndex((item) => item.answer === 'not-checked'))
    }
  }
  const pass = (): void => change((before) => passRest(visit, before))
  // A capital P in a text is a letter of it.
  const passUnlessTyping = (): void => {
    if (!(document.activeElement instanceof HTMLInputElement)) pass()
  }
  useKeys({ 'Ctrl+Enter': () => void save(), 'Shift+P': passUnlessTyping })

  if (!isReady) return null
  return (
    <>
      <div className={styles.scroll} ref={list}>
        <p className={styles.hint}>{say('inspection.keys')}</p>
        <MissingLooks staff={staff ?? []} visit={visit} />
        {items.map((item, index) => (
          <InspectionRow
            index={index}
            isFirst={index === 0}
            item={item}
            key={item.key}
            onAnswer={(answer) => change((before) => fillItem(before, item.key, { answer }))}
            onNext={(by) => focusAnswer(index + by)}
            onValue={(value) => change((before) => fillItem(before, item.key, { value }))}
          />
        ))}
        <EarlierRounds visit={visit} />
      </div>
      <div className={styles.foot}>
        <RoadTestFields
          form={form}
          inspectorId={inspectorId}
          onChange={(patch) => change((before) => ({ ...before, ...patch }))}
          staff={staff ?? [session.staff]}
        />
        <div className={styles.actions}>
          <VerdictLine
            items={items}
            note={form.note}
            noteProblem={form.note.trim() === '' ? noteProblem : undefined}
            onNote={(note) => change((before) => ({ ...before, note }))}
          />
          <Button data-testid="inspection-pass-rest" keys="Shift+P" onClick={pass}>
            {say('inspection.passRest')}
          </Button>
          <Button
            data-testid="inspection-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('inspection.save')}
          </Button>
        </div>
      </div>
    </>
  )
}

/** Who inspects unless said otherwise: whoever is signed in, if that is their work. */
const usualInspector = (staff: readonly Staff[], signedIn: Staff): Staff =>
  hasRole(signedIn, 'inspector')
    ? signedIn
    : (staff.find((person) => person.isActive && hasRole(person, 'inspector')) ?? signedIn)
