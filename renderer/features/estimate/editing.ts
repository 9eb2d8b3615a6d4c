import { changeJob } from '#shared/domain/estimate/change-jobs.ts'
import type { Charge, ChargeId, ChargeKind } from '#shared/domain/estimate/charge.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import { draftSoFar, type JobForm, jobSoFar } from './job-form.ts'

/** A charge as it stands in the form. */
export interface ChargeForm {
  readonly kind: ChargeKind
  readonly name: string
  readonly amount?: Money | undefined
}

/** The one line of the estimate that is being written, new or old. Plain data: it is a draft. */
export type Editing =
  | {
      readonly kind: 'job'
      readonly id: JobId
      readonly form: JobForm
      /** Field to begin in: `name`, or the id of a part line. */
      readonly focus: string
    }
  | { readonly kind: 'charge'; readonly id: ChargeId; readonly form: ChargeForm }

export const chargeSoFar = ({ name, kind, amount }: ChargeForm, id: ChargeId): Charge => ({
  id,
  kind,
  name: name.trim(),
  amount: amount ?? ZERO,
})

/**
 * The visit as it would be with what is being typed. Where the rule already takes it, an answer
 * that would fall has fallen here too, so that the totals never promise an approval that will not
 * be there.
 */
export const visitSoFar = (visit: Visit, editing: Editing | null): Visit => {
  if (editing === null) return visit
  if (editing.kind === 'charge') {
    const charge = chargeSoFar(editing.form, editing.id)
    return { ...visit, charges: replaceOrAdd(visit.charges, charge) }
  }
  const { id, form } = editing
  const before = visit.jobs.find((job) => job.id === id)
  const changed = before === undefined ? undefined : changeJob(visit, id, draftSoFar(form, before))
  if (changed?.ok === true) return changed.value
  return { ...visit, jobs: replaceOrAdd(visit.jobs, jobSoFar(form, id, before)) }
}

function replaceOrAdd<T extends { readonly id: string }>(list: readonly T[], next: T): T[] {
  return list.some(({ id }) => id === next.id)
    ? list.map((each) => (each.id === next.id ? next : each))
    : [...list, next]
}
