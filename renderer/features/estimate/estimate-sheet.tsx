import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { listPending } from '#shared/domain/approval/decide-job.ts'
import { computeEstimate } from '#shared/domain/estimate/compute-estimate.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Result } from '#shared/kernel/result.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { CatalogueDialog } from './catalogue-dialog.tsx'
import { CeilingField } from './ceiling-field.tsx'
import { addJob, moveJob, takeLikely } from './commands.ts'
import { DecisionBar } from './decision-bar.tsx'
import { withdrawDecisions } from './decision-commands.ts'
import { DeclineDialog } from './decline-dialog.tsx'
import { visitSoFar } from './editing.ts'
import { EstimateActions } from './estimate-actions.tsx'
import { type EstimateRow, jobOfRow, listRows } from './estimate-row.ts'
import styles from './estimate-sheet.module.css'
import { EstimateTable } from './estimate-table.tsx'
import { EstimateTotals } from './estimate-totals.tsx'
import { LineEditor } from './line-editor.tsx'
import { MarginSum } from './margin-sum.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { goToOrigin } from './revived-tag.tsx'
import { SignedLine } from './signed-line.tsx'
import { useEditing } from './use-editing.ts'
import { type EstimateActs, useEstimateKeys } from './use-estimate-keys.ts'
import { useMarginView } from './use-margin-view.ts'
import { useOrigins } from './use-origins.ts'
import { useRowChoice } from './use-row-choice.ts'
import { VersionTag } from './version-tag.tsx'
import { VersionsDialog } from './versions-dialog.tsx'

type Open =
  | { readonly what: 'catalogue' | 'versions' }
  | { readonly what: 'approve' | 'decline'; readonly jobs: readonly Job[] }
  | { readonly what: 'remove'; readonly row: EstimateRow }

/** Jobs, parts and charges with the customer's answer to each, all by keys. */
export const EstimateSheet = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const { visit, vehicle } = record
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const [open, setOpen] = useState<Open>()
  const [ceiling, setCeiling] = useState(visit.ceiling)
  const line = useEditing(visit)
  const margin = useMarginView()
  const origins = useOrigins(visit)
  const list = useRef<HTMLDivElement>(null)

  const soFar = useMemo(() => visitSoFar(visit, line.editing), [visit, line.editing])
  const totals = useMemo(
    () => computeEstimate({ jobs: soFar.jobs, charges: soFar.charges, ceiling }),
    [soFar, ceiling],
  )
  const rows = useMemo(() => listRows(visit), [visit])
  const choice = useRowChoice(rows)
  const { selected, marked } = choice
  const isFinal = isClosed(visit)
  const pending = listPending(visit)
  const chosen = useMemo(() => {
    const jobs = visit.jobs.filter((job) => marked.has(job.id))
    const own = jobOfRow(selected)
    return jobs.length > 0 || own === undefined ? jobs : [own]
  }, [visit.jobs, marked, selected])

  const run = async (command: Promise<Result<unknown>>): Promise<void> => {
    const result = await command
    if (!result.ok) notify('bad', explain(result))
  }
  const toList = useCallback(() => list.current?.focus(), [])
  const close = (): void => {
    setOpen(undefined)
    choice.clearMarks()
    toList()
  }
  /** Another line may be begun once the one being written is on record. */
  const afterSaving = async (next: () => void): Promise<void> => {
    if (await line.save()) next()
  }
  const edit = (row: EstimateRow | undefined): void => {
    if (row !== undefined && !isFinal) void afterSaving(() => line.editRow(row))
  }
  const pick = async (draft: JobDraft): Promise<void> => {
    const id = session.nextId<'Job'>()
    close()
    await run(addJob(session, visit.id, id, draft))
    choice.select(id)
  }
  const move = (by: -1 | 1): void => {
    const job = jobOfRow(selected)
    if (job !== undefined) void run(moveJob(session, visit.id, job.id, by))
  }
  const take = (row: EstimateRow | undefined): void => {
    const job = jobOfRow(row)
    if (row?.kind === 'likely') {
      void afterSaving(() => void run(takeLikely(session, visit.id, row.job.id, row.part.id)))
      return
    }
    // What is to be taken is looked at first.
    const [first] = job?.likelyParts ?? []
    if (first !== undefined) choice.select(first.id)
  }
  const answer = (what: 'approve' | 'decline', jobs: readonly Job[]): void => {
    if (jobs.length > 0) void afterSaving(() => setOpen({ what, jobs }))
  }
  const isEditing = line.editing !== null
  const acts: EstimateActs = {
    openCatalogue: () => void afterSaving(() => setOpen({ what: 'catalogue' })),
    addPart: () => line.addPartTo(selected),
    startCharge: () => void afterSaving(line.startCharge),
    edit: () => edit(selected),
    remove: () => {
      if (selected !== undefined) setOpen({ what: 'remove', row: selected })
    },
    moveUp: () => move(-1),
    moveDown: () => move(1),
    approve: () => answer('approve', chosen),
    decline: () => answer('decline', chosen),
    withdraw: () => {
      const ids = chosen.map(({ id }) => id)
      void run(withdrawDecisions(session, visit.id, ids))
    },
    approveAll: () => answer('approve', pending),
    takeLikely: () => take(selected),
    openVersions: () => {
      if (visit.estimates.length > 0) setOpen({ what: 'versions' })
    },
    toggleMargin: () => {
      if (margin.canSee) margin.toggle()
    },
    openOrigin: () => {
      const origin = origins.get(jobOfRow(selected)?.revives ?? '')
      if (origin !== undefined) goToOrigin(origin)
    },
  }
  useEstimateKeys(list, choice, acts, { isFinal, isEditing })
  useEffect(() => {
    // Back from a form, or just arrived: the keys are the list's.
    if (!isEditing) toList()
  }, [isEditing, toList])

  const latest = useRef({ edit, take, rows })
  latest.current = { edit, take, rows }
  const editByKey = useCallback((key: string) => {
    latest.current.edit(latest.current.rows.find((row) => row.key === key))
  }, [])
  const takeByKey = useCallback((key: string) => {
    latest.current.take(latest.current.rows.find((row) => row.key === key))
  }, [])
  if (!line.isReady) return null

  return (
    <Card
      aside={
        <EstimateActions
          isFinal={isFinal}
          margin={margin}
          onAddCharge={acts.startCharge}
          onAddJob={acts.openCatalogue}
          onAddPart={acts.addPart}
        />
      }
      className={styles.sheet}
      testId="estimate-sheet"
      title={
        <>
          <span className={styles.title}>{say('estimate.title')}</span>
          <VersionTag onOpen={acts.openVersions} visit={visit} />
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list holds the keys of its lines */}
      <div className={styles.list} ref={list} tabIndex={0}>
        {rows.length === 0 && !isEditing ? (
          <EmptyState
            action={
              isFinal ? undefined : (
                <Button keys="F2" look="primary" onClick={acts.openCatalogue}>
                  {say('estimate.addJob')}
                </Button>
              )
            }
            hint={say('estimate.emptyHint')}
            title={say('estimate.empty')}
          />
        ) : (
          <EstimateTable
            editedId={line.editing?.id}
            editor={
              <LineEditor
                isCostShown={margin.isShown}
                line={line}
                vehicle={vehicle}
                visit={visit}
              />
            }
            isFinal={isFinal}
            isMarginShown={margin.isShown}
            marked={marked}
            onEdit={editByKey}
            onMark={choice.mark}
            onSelect={choice.select}
            onTakeLikely={takeByKey}
            origins={origins}
            selected={selected?.key}
            visit={soFar}
          />
        )}
      </div>
      {isFinal || visit.jobs.length === 0 ? null : (
        <DecisionBar
          jobs={chosen}
          onApprove={acts.approve}
          onApproveAll={acts.approveAll}
          onDecline={acts.decline}
          onWithdraw={acts.withdraw}
          pendingCount={pending.length}
        />
      )}
      <SignedLine visit={visit} />
      <EstimateTotals
        ceiling={<CeilingField isDisabled={isFinal} onType={setCeiling} visit={visit} />}
        margin={margin.isShown ? <MarginSum jobs={soFar.jobs} /> : null}
        totals={totals}
      />
      {open?.what === 'catalogue' ? (
        <CatalogueDialog
          onClose={close}
          onFree={(name) => {
            setOpen(undefined)
            line.startJob(name)
          }}
          onPick={(draft) => void pick(draft)}
          vehicle={vehicle}
        />
      ) : open?.what === 'versions' ? (
        <VersionsDialog onClose={close} visit={visit} />
      ) : open?.what === 'approve' ? (
        <ApproveDialog jobs={open.jobs} onClose={close} record={record} />
      ) : open?.what === 'decline' ? (
        <DeclineDialog jobs={open.jobs} onClose={close} record={record} />
      ) : open?.what === 'remove' ? (
        <RemoveDialog onClose={close} row={open.row} visit={visit} />
      ) : null}
    </Card>
  )
}
