import { useCallback, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import type { ChargeId } from '#shared/domain/estimate/charge.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { addCharge, addJob, changeCharge, changeJob } from './commands.ts'
import { chargeSoFar, type Editing } from './editing.ts'
import type { EstimateRow } from './estimate-row.ts'
import { draftOfForm, emptyJobForm, emptyPart, formOfJob } from './job-form.ts'

/** The one line being written, and what can be done with it. */
export interface EditingLine {
  readonly editing: Editing | null
  readonly isReady: boolean
  readonly isChanged: boolean
  readonly error: string | undefined
  change(next: Editing): void
  editRow(row: EstimateRow, focus?: string): void
  /** A job that is not on the price list. */
  startJob(name: string): void
  startCharge(): void
  /** A part for the job being written, else for this one. */
  addPartTo(row: EstimateRow | undefined): void
  /** True when it is on record. */
  save(): Promise<boolean>
  leave(): void
}

/** Holds the line being written as a draft that outlives a crash, and saves it through the rules. */
export const useEditing = (visit: Visit): EditingLine => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const draft = useDraft<Editing | null>(`estimate:${visit.id}`, null)
  const [isTouched, setTouched] = useState(false)
  const [error, setError] = useState<string>()
  const editing = draft.value
  const { labourRate } = session.shop
  const { change: keep, discard } = draft

  const start = useCallback(
    (next: Editing): void => {
      setError(undefined)
      setTouched(false)
      keep(next)
    },
    [keep],
  )
  const change = (next: Editing): void => {
    setError(undefined)
    setTouched(true)
    keep(next)
  }
  const leave = (): void => {
    setError(undefined)
    void discard()
  }
  const startCharge = (): void => {
    const form = { kind: 'diagnosis', name: say('trade.charge.diagnosis') } as const
    start({ kind: 'charge', id: session.nextId<'Charge'>(), form })
  }
  const editRow = (row: EstimateRow, focus?: string): void => {
    if (row.kind === 'charge') {
      start({ kind: 'charge', id: row.charge.id, form: row.charge })
      return
    }
    const form = formOfJob(row.job, labourRate)
    start({
      kind: 'job',
      id: row.job.id,
      form,
      focus: focus ?? (row.kind === 'job' ? 'name' : row.part.id),
    })
  }
  const addPartTo = (row: EstimateRow | undefined): void => {
    const part = emptyPart(session.nextId(), say('estimate.defaultUnit'))
    if (editing?.kind === 'job') {
      const parts = [...editing.form.parts, part]
      change({ ...editing, form: { ...editing.form, parts }, focus: part.id })
    } else if (row !== undefined && row.kind !== 'charge') {
      const form = formOfJob(row.job, labourRate)
      const parts = [...form.parts, part]
      start({ kind: 'job', id: row.job.id, form: { ...form, parts }, focus: part.id })
    }
  }
  const save = async (): Promise<boolean> => {
    if (editing === null) return true
    const result = await saveLine(session, visit, editing)
    if (result.ok) await discard()
    else setError(explain(result))
    return result.ok
  }
  return {
    editing,
    isReady: draft.isReady,
    isChanged: isTouched || draft.isRestored,
    error,
    change,
    editRow,
    startJob: (name) =>
      start({
        kind: 'job',
        id: session.nextId<'Job'>(),
        form: emptyJobForm(name, labourRate),
        focus: name === '' ? 'name' : 'hours',
      }),
    startCharge,
    addPartTo,
    save,
    leave,
  }
}

async function saveLine(
  session: ReturnType<typeof useSession>,
  visit: Visit,
  editing: Editing,
): Promise<Result<Visit>> {
  if (editing.kind === 'charge') {
    const id: ChargeId = editing.id
    if (editing.form.amount === undefined) {
      return fail('charge.amount-missing', { name: editing.form.name })
    }
    const isOld = visit.charges.some((charge) => charge.id === id)
    const charge = chargeSoFar(editing.form, id)
    return (isOld ? changeCharge : addCharge)(session, visit.id, charge)
  }
  const id: JobId = editing.id
  const before = visit.jobs.find((job) => job.id === id)
  const draft = draftOfForm(editing.form, before)
  if (!draft.ok) return draft
  return (before === undefined ? addJob : changeJob)(session, visit.id, id, draft.value)
}
