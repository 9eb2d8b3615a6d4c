import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type Refusal, useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { findCureJob } from '#shared/domain/diagnosis/find-cure-job.ts'
import type { Finding, FindingId } from '#shared/domain/diagnosis/finding.ts'
import type { FindingPlace } from '#shared/domain/diagnosis/finding-place.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addFinding, changeFinding, removeFinding } from './commands.ts'
import { CureField } from './cure-field.tsx'
import { cureFrom } from './draft-of-cure.ts'
import { EditorFoot } from './editor-foot.tsx'
import styles from './finding-editor.module.css'
import { FindingFields, type Problems } from './finding-fields.tsx'
import { type FindingForm, findingOf, gradeOf, placeOf } from './finding-form.ts'
import { FindingVerdict } from './finding-verdict.tsx'
import { useDiagnosisActs } from './use-diagnosis-acts.ts'
import { useFindingForm } from './use-finding-form.ts'
import { useSuggestedCure } from './use-suggested-cure.ts'

interface FindingEditorProps {
  readonly record: VisitRecord
  /** Undefined for a new one. */
  readonly finding: Finding | undefined
  readonly number: number | undefined
  /** The part of the drawing that was clicked last. */
  readonly clicked: FindingPlace | undefined
  readonly isFinal: boolean
  readonly onPlace: (place: FindingPlace | undefined) => void
  readonly onSaved: (id: FindingId) => void
  readonly onNext: () => void
  readonly onGone: () => void
}

const PROBLEMS: Readonly<Record<string, keyof Problems>> = {
  'finding.place-missing': 'place',
  'finding.name-empty': 'name',
  'finding.name-too-long': 'name',
  'finding.grade-missing': 'grade',
  'finding.no-cure': 'cure',
}

/** One finding, in the order in which it is said: where, what, how it stands, what cures it. */
export const FindingEditor = (props: FindingEditorProps): ReactNode => {
  const { record, finding, number, clicked, isFinal, onPlace, onSaved, onNext, onGone } = props
  const { visit, vehicle } = record
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const acts = useDiagnosisActs(record)
  const { form, change, isReady, discard } = useFindingForm(visit.id, finding)
  const [newId] = useState(() => session.nextId<'Finding'>())
  const [problems, setProblems] = useState<Problems>({})
  const [photosUnderway, setUnderway] = useState(0)
  const isSaving = useRef(false)
  const frame = useRef<HTMLDivElement>(null)
  const id = finding?.id ?? newId
  const job = finding === undefined ? undefined : findCureJob(visit, finding)
  const suggested = useSuggestedCure(form)

  const write = (patch: Parameters<typeof change>[0]): void => {
    setProblems({})
    change(patch)
  }
  const latest = useRef(write)
  latest.current = write
  useEffect(() => {
    if (clicked !== undefined) latest.current({ place: clicked })
  }, [clicked])
  const place = placeOf(form)
  useEffect(() => onPlace(place), [place, onPlace])
  useEffect(() => () => onPlace(undefined), [onPlace])

  const refuse = (refusal: { readonly ok: false } & Refusal): undefined => {
    const field = PROBLEMS[refusal.code]
    if (field === undefined) notify('bad', explain(refusal))
    else setProblems({ [field]: explain(refusal) })
    return undefined
  }
  /** The visit with this finding on record, or undefined when it was refused. */
  const save = async (told: FindingForm): Promise<Visit | undefined> => {
    const wrong = findInvalidField(frame.current)
    if (isFinal || photosUnderway > 0 || isSaving.current) return undefined
    if (wrong !== undefined && Object.keys(problems).length === 0) {
      wrong.focus()
      return undefined
    }
    const at = finding?.at ?? session.clock.now()
    const written = findingOf(told, { id, at, by: finding?.by ?? session.staff.id })
    if (!written.ok) return refuse(written)
    isSaving.current = true
    const command = finding === undefined ? addFinding : changeFinding
    const result = await command(session, visit.id, written.value)
    isSaving.current = false
    if (!result.ok) return refuse(result)
    await discard()
    return result.value
  }
  const saveThen = async (
    next: (saved: Visit) => void | Promise<void>,
    told = form,
  ): Promise<void> => {
    const saved = await save(told)
    if (saved !== undefined) await next(saved)
  }
  const keep = (): Promise<void> =>
    saveThen(() => {
      notify('ok', say('diagnosis.saved', { number: number ?? visit.findings.length + 1 }))
      onSaved(id)
    })
  const keepAndNext = (): Promise<void> => saveThen(onNext)
  const put = async (): Promise<void> => {
    if (gradeOf(form) === 'green') return
    if (job !== undefined) return acts.putOrShow(visit, id)
    // One key: what is suggested is meant, unless something else was chosen.
    const cure =
      form.cure ?? (suggested === undefined ? undefined : cureFrom(session, vehicle, suggested))
    if (cure === undefined) {
      frame.current?.querySelector<HTMLElement>('[name="finding-cure"]')?.focus()
      setProblems({ cure: explain({ code: 'finding.no-cure', detail: { finding: form.name } }) })
      return
    }
    await saveThen(
      async (saved) => {
        onSaved(id)
        await acts.putOrShow(saved, id)
      },
      { ...form, cure },
    )
  }
  const remove = async (): Promise<void> => {
    const removed = await removeFinding(session, visit.id, id)
    if (!removed.ok) return notify('bad', explain(removed))
    await discard()
    notify('ok', say('diagnosis.removed', { name: form.name }))
    onGone()
  }
  useKeys(
    isFinal
      ? {}
      : {
          'Ctrl+Enter': () => void keep(),
          'Ctrl+Shift+Enter': () => void keepAndNext(),
          F6: () => void put(),
        },
  )

  if (!isReady) return <div className={styles.editor} />
  return (
    <div className={styles.editor} data-testid="finding-editor" ref={frame}>
      <div className={styles.scroll}>
        <FindingFields
          energy={vehicle.energy}
          form={form}
          isDisabled={isFinal}
          onChange={write}
          onUnderway={(by) => setUnderway((count) => count + by)}
          problems={problems}
        />
        <FindingVerdict form={form} visit={visit} />
        <CureField
          form={form}
          isDisabled={isFinal}
          job={job}
          onChange={(cure) => write({ cure })}
          problem={problems.cure}
          suggested={suggested}
          vehicle={vehicle}
        />
      </div>
      {isFinal ? null : (
        <EditorFoot
          canPut={gradeOf(form) !== 'green'}
          isBusy={photosUnderway > 0}
          isNew={finding === undefined}
          isOnEstimate={job !== undefined}
          onNext={() => void keepAndNext()}
          onPut={() => void put()}
          onRemove={() => void remove()}
          onSave={() => void keep()}
        />
      )}
    </div>
  )
}
