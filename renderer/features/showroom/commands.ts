import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CustomerId, CustomerKind } from '#shared/domain/customer/customer.ts'
import { type AssignRefusal, assignSale as assign } from '#shared/domain/sales/assign-sale.ts'
import type { FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'
import { type MergeRefusal, mergeSales as merge } from '#shared/domain/sales/lead/merge-sales.ts'
import {
  addLead,
  type LeadDraft,
  type LeadRefusal,
  takeLead as take,
} from '#shared/domain/sales/lead/take-lead.ts'
import {
  approveLoss as approve,
  askToLose as ask,
  type LossDraft,
  type LossRefusal,
  refuseLoss as refuse,
} from '#shared/domain/sales/loss/lose-sale.ts'
import { type MarkRefusal, markStep as mark } from '#shared/domain/sales/mark-step.ts'
import {
  checkNeeds,
  type NeedsRefusal,
  type NeedsSheet,
} from '#shared/domain/sales/needs/needs-sheet.ts'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import {
  closeShowroomVisit as close,
  receiveBuyer as receive,
  type ShowroomEnd,
  type ShowroomRefusal,
} from '#shared/domain/sales/reception/receive-buyer.ts'
import {
  type ContactDraft,
  type ContactRefusal,
  recordContact as record,
} from '#shared/domain/sales/record-contact.ts'
import type { AssignedBy, Sale, SaleId } from '#shared/domain/sales/sale.ts'
import { cancelTestDrive } from '#shared/domain/sales/test-drive/run-test-drive.ts'
import { hasRole, type Staff, type StaffId } from '#shared/domain/staff/staff.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { changeSale, decidingOf, whoOf } from './change-sale.ts'
import { pickByRotation } from './pick-by-rotation.ts'

/** Who asked; a customer on record is named by id, somebody new by name and phone. */
export interface Buyer {
  readonly customerId?: CustomerId | undefined
  readonly kind: CustomerKind
  readonly name: string
  /** Digits, as `parsePhone` gives them. */
  readonly phone: string
}

/** What is to be done first with a new lead, in the screen's words. */
export interface NewLead {
  readonly buyer: Buyer
  readonly lead: LeadDraft
  readonly firstAction: string
  /** By whose turn it is, or to whoever writes it down. */
  readonly by: Exclude<AssignedBy, 'manager'>
}

/** A lead as it came to stand: a sale of its own, or one more question in a sale that was open. */
export interface TakenLead {
  readonly sale: Sale
  readonly isJoined: boolean
}

/** Takes a lead down. A buyer with an open sale is not opened twice: the question joins it. */
export const takeLead = (
  session: Session,
  { buyer, lead, firstAction, by }: NewLead,
): Promise<Saved<TakenLead, LeadRefusal | 'lead.name-empty'>> =>
  session.change(
    'take-lead',
    async (work): Promise<Result<TakenLead, LeadRefusal | 'lead.name-empty'>> => {
      if (!hasText(buyer.name)) return fail('lead.name-empty')
      const at = session.clock.now()
      const { offsetMinutes } = session.shop
      const customerId = await putBuyer(session, work, buyer)
      const open = (await work.sales.list({ customerId })).find(({ state }) => state === 'open')
      if (open !== undefined) {
        const joined = addLead(open, lead, at)
        if (!joined.ok) return joined
        await work.sales.put(joined.value)
        return ok({ sale: joined.value, isJoined: true })
      }
      const consultantId = by === 'own' ? session.staff.id : await pickByRotation(session, work, at)
      const taken = take(lead, {
        id: session.nextId<'Sale'>(),
        customerId,
        at,
        offsetMinutes,
        next: { what: firstAction, on: dayOf(at, offsetMinutes) },
        ...(consultantId === undefined ? {} : { assignment: { consultantId, by, at } }),
      })
      if (!taken.ok) return taken
      await work.sales.put(taken.value)
      return ok({ sale: taken.value, isJoined: false })
    },
  )

/** Families share numbers: a new name under a known number is still that customer's file. */
async function putBuyer(
  { clock, nextId }: Session,
  work: Work,
  { customerId, kind, name, phone }: Buyer,
): Promise<CustomerId> {
  if (customerId !== undefined) return customerId
  const [known] = phone === '' ? [] : await work.customers.list({ phone })
  if (known !== undefined) return known.id
  const id = nextId<'Customer'>()
  await work.customers.put({ id, kind, name: name.trim(), phone, createdAt: clock.now() })
  return id
}

/** Writes down what was done with a buyer, and what comes next. */
export const recordContact = (
  session: Session,
  id: SaleId,
  draft: ContactDraft,
): Promise<Saved<Sale, ContactRefusal>> =>
  changeSale(session, 'record-contact', id, (sale) => record(sale, draft, whoOf(session)))

/** The buyer is in the showroom. */
export const receiveBuyer = (
  session: Session,
  id: SaleId,
  people: number,
): Promise<Saved<Sale, ShowroomRefusal>> =>
  changeSale(session, 'receive-buyer', id, (sale) =>
    receive(
      sale,
      { id: session.nextId<'ShowroomVisit'>(), people, consultantId: session.staff.id },
      session.clock.now(),
    ),
  )

/** Closes the showroom visit; one that ended in a loss asks the manager in the same breath. */
export const closeShowroomVisit = (
  session: Session,
  id: SaleId,
  end: ShowroomEnd,
  loss?: LossDraft,
): Promise<Saved<Sale, ShowroomRefusal | LossRefusal>> =>
  changeSale<ShowroomRefusal | LossRefusal>(session, 'close-showroom-visit', id, (sale) => {
    const { at, offsetMinutes } = whoOf(session)
    const closed = close(sale, end, { at, offsetMinutes })
    if (!closed.ok || loss === undefined) return closed
    return ask(closed.value, loss, decidingOf(session))
  })

/** Gives the sale to a consultant. */
export const assignSale = (
  session: Session,
  id: SaleId,
  consultant: Staff,
): Promise<Saved<Sale, AssignRefusal>> =>
  changeSale(session, 'assign-sale', id, (sale) => {
    const isManager = hasRole(session.staff, 'manager') || hasRole(session.staff, 'owner')
    const by = isManager ? 'manager' : 'own'
    return assign(sale, consultant, { by, at: session.clock.now() })
  })

/** The consultant asks to give a buyer up. */
export const askToLose = (
  session: Session,
  id: SaleId,
  draft: LossDraft,
): Promise<Saved<Sale, LossRefusal>> =>
  changeSale(session, 'ask-to-lose', id, (sale) => ask(sale, draft, decidingOf(session)))

/** The manager agrees that a buyer is lost. */
export const approveLoss = (session: Session, id: SaleId): Promise<Saved<Sale, LossRefusal>> =>
  session.change('approve-loss', async (work): Promise<Result<Sale, LossRefusal>> => {
    const approved = approve(await work.sales.get(id), decidingOf(session))
    if (!approved.ok) return approved
    await work.sales.put(approved.value)
    await callDrivesOff(work, approved.value)
    return approved
  })

/** Nobody waits with a car for a buyer who is lost: the words of the loss say why. */
const callDrivesOff = async (work: Work, { id, loss }: Sale): Promise<void> => {
  for (const drive of await work.testDrives.list({ saleId: id })) {
    const called = cancelTestDrive(drive, loss?.words ?? '')
    if (called.ok) await work.testDrives.put(called.value)
  }
}

/** The manager wants the buyer to be tried once more. */
export const refuseLoss = (
  session: Session,
  id: SaleId,
  why: string,
): Promise<Saved<Sale, LossRefusal>> =>
  changeSale(session, 'refuse-loss', id, (sale) => refuse(sale, why, decidingOf(session)))

/** Keeps what the buyer needs; the sale has reached that step. */
export const saveNeeds = (
  session: Session,
  id: SaleId,
  needs: NeedsSheet,
): Promise<Saved<Sale, NeedsRefusal | 'sale.closed'>> =>
  changeSale<NeedsRefusal | 'sale.closed'>(session, 'save-needs', id, (sale) => {
    if (sale.state !== 'open') return fail('sale.closed')
    const checked = checkNeeds(needs)
    if (!checked.ok) return checked
    const at = session.clock.now()
    return ok(reachStep({ ...sale, needs: checked.value, updatedAt: at }, 'needs', at))
  })

/** Says that a step was reached. */
export const markStep = (
  session: Session,
  id: SaleId,
  step: FunnelStep,
): Promise<Saved<Sale, MarkRefusal>> =>
  changeSale(session, 'mark-step', id, (sale) => mark(sale, step, session.clock.now()))

/** Puts another sale of the same buyer into this one. */
export const mergeSales = (
  session: Session,
  id: SaleId,
  otherId: SaleId,
): Promise<Saved<Sale, MergeRefusal>> =>
  session.change('merge-sales', async (work): Promise<Result<Sale, MergeRefusal>> => {
    const [kept, other] = [await work.sales.get(id), await work.sales.get(otherId)]
    const merged = merge(kept, other, session.clock.now())
    if (!merged.ok) return merged
    await work.sales.put(merged.value.kept)
    await work.sales.put(merged.value.merged)
    await moveFile(work, otherId, id)
    return ok(merged.value.kept)
  })

/** What hangs on a sale by its id goes with the buyer: drives, looks at their car, papers. */
const moveFile = async (work: Work, from: SaleId, to: SaleId): Promise<void> => {
  for (const drive of await work.testDrives.list({ saleId: from })) {
    await work.testDrives.put({ ...drive, saleId: to })
  }
  for (const appraisal of await work.appraisals.list({ saleId: from })) {
    await work.appraisals.put({ ...appraisal, saleId: to })
  }
  for (const paper of await work.papers.list({ belongsTo: from })) {
    await work.papers.put({ ...paper, belongsTo: to })
  }
}

/** Says who is not on duty today; leads go past them. */
export const setOffDuty = (
  session: Session,
  ids: readonly StaffId[],
): Promise<Saved<null, never>> =>
  session.change('set-off-duty', async (work): Promise<Result<null, never>> => {
    const { clock } = session
    const shop = await work.shop.get()
    const on = dayOf(clock.now(), shop.offsetMinutes)
    await work.shop.put({ ...shop, offDuty: { on, ids } })
    return ok(null)
  })
