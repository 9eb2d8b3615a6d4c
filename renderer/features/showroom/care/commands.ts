import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import { nextCall } from '#shared/domain/sales/after/plan-calls.ts'
import {
  type CallDraft,
  type CallRefusal,
  recordCall as record,
} from '#shared/domain/sales/after/record-call.ts'
import { wayOfCall } from '#shared/domain/sales/after/way-of-call.ts'
import {
  giveReward as give,
  type RewardRefusal,
  type RewardSide,
} from '#shared/domain/sales/referral/referral-reward.ts'
import { consultantOf, type Sale, type SaleId } from '#shared/domain/sales/sale.ts'
import { dueOfUnhappy } from '#shared/domain/task/due-of-unhappy.ts'
import { raiseTask } from '#shared/domain/task/raise-task.ts'
import type { Task } from '#shared/domain/task/task.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { changeSale, whoOf } from '../change-sale.ts'

/** A call as it came to stand, and the task it raised. */
export interface RecordedCall {
  readonly sale: Sale
  readonly task: Task | undefined
}

/**
 * Writes down the next call of a sale. Whoever is not happy is answered: in the same breath their
 * consultant has a task with a time. `taskWords` says it in the screen's words.
 */
export const recordCareCall = (
  session: Session,
  id: SaleId,
  draft: CallDraft,
  taskWords: string,
): Promise<Saved<RecordedCall, CallRefusal>> =>
  session.change('record-care-call', async (work): Promise<Result<RecordedCall, CallRefusal>> => {
    const sale = await work.sales.get(id)
    const customer = await work.customers.get(sale.customerId)
    const call = nextCall(sale.calls)
    const isWritten = call !== undefined && wayOfCall(call, customer) === 'message'
    const who = whoOf(session)
    const recorded = record(sale, draft, { ...who, isWritten })
    if (!recorded.ok) return recorded
    await work.sales.put(recorded.value)
    if (draft.result !== 'unhappy') return ok({ sale: recorded.value, task: undefined })
    const ownerId = consultantOf(sale)
    const vehicleId = sale.handOver?.vehicleId
    const task = raiseTask(
      {
        kind: 'call-back',
        words: taskWords,
        dueAt: dueOfUnhappy(who.at, session.shop),
        customerId: sale.customerId,
        ...(ownerId === undefined ? {} : { ownerId }),
        ...(vehicleId === undefined ? {} : { vehicleId }),
      },
      { id: session.nextId<'Task'>(), at: who.at, by: who.by },
    )
    // Its words are the buyer's, which were asked for, and it is due after now.
    if (!task.ok) throw new Error(`A task was refused: ${task.code}`)
    await work.tasks.put(task.value)
    return ok({ sale: recorded.value, task: task.value })
  })

/** Writes down that a reward for a recommendation was given. */
export const giveReward = (
  session: Session,
  id: SaleId,
  side: RewardSide,
  words: string,
): Promise<Saved<Sale, RewardRefusal>> =>
  changeSale(session, 'give-reward', id, (sale) => give(sale, side, { ...byAndAt(session), words }))

const byAndAt = (session: Session) => {
  const { by, at } = whoOf(session)
  return { by, at }
}
