import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { CarModel } from '#shared/domain/catalogue/find-fit.ts'
import { isSameWork } from '#shared/domain/estimate/same-work.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { ChargeEditor } from './charge-editor.tsx'
import { JobEditor } from './job-editor.tsx'
import { draftSoFar } from './job-form.ts'
import type { EditingLine } from './use-editing.ts'
import { usePriceSource } from './use-price-source.ts'

interface LineEditorProps {
  readonly line: EditingLine
  readonly visit: Visit
  readonly vehicle: CarModel
  readonly isCostShown: boolean
}

/** The form of the line being written. Keyed by its id: another line is another form. */
export const LineEditor = ({ line, visit, vehicle, isCostShown }: LineEditorProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { editing } = line
  const source = usePriceSource(visit, editing, vehicle)
  if (editing === null) return null
  const common = {
    error: line.error,
    isChanged: line.isChanged,
    onLeave: line.leave,
    onSave: () => void line.save(),
  }
  if (editing.kind === 'charge') {
    return (
      <ChargeEditor
        {...common}
        form={editing.form}
        key={editing.id}
        onChange={(form) => line.change({ ...editing, form })}
      />
    )
  }
  const job = visit.jobs.find(({ id }) => id === editing.id)
  const isAskedAgain =
    job?.approval.state === 'approved' && !isSameWork(job, draftSoFar(editing.form, job))
  return (
    <JobEditor
      {...common}
      asksAgain={
        isAskedAgain && job.approval.state === 'approved'
          ? say('estimate.asksAgainFrom', {
              amount: formatMoney(job.approval.amount, shop.currency),
            })
          : undefined
      }
      focus={editing.focus}
      isCostShown={isCostShown}
      form={editing.form}
      key={editing.id}
      onAddPart={() => line.addPartTo(undefined)}
      onChange={(form) => line.change({ ...editing, form })}
      source={source}
    />
  )
}
