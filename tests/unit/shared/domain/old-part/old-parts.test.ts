import { describe, expect, it } from 'vitest'
import {
  disposeOldPart,
  type OldPartDraft,
  registerOldParts,
  removeOldPart,
} from '#shared/domain/old-part/change-old-parts.ts'
import { endOldPart, recordConsent, shelveOldPart } from '#shared/domain/old-part/end-old-part.ts'
import type { Disposition, OldPart, OldPartFateKind } from '#shared/domain/old-part/old-part.ts'
import { answerOf } from '#shared/domain/old-part/old-parts-answer.ts'
import { proposeOldParts } from '#shared/domain/old-part/propose-old-parts.ts'
import { changeBill } from '#shared/domain/settlement/change-bill.ts'
import { checkBill } from '#shared/domain/settlement/check-bill.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { aBill, aVisit, aVisitInRepair, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const job = aJob({
  parts: [aPart(), aPart({ name: '机油', unit: '升' }), aPart({ name: '机油滤清器', unit: '个' })],
})
const by = anId<'Staff'>()
const registering = { at: at('11:00'), by }
const aDraftOf = (disposition: Disposition, given: Partial<OldPartDraft> = {}): OldPartDraft => ({
  id: anId(),
  jobId: job.id,
  name: '前制动摩擦片',
  quantity: quantity(1_000),
  unit: '套',
  disposition,
  ...given,
})
const inRepair = (): Visit => aVisitInRepair({ jobs: [job] })
const register = (visit: Visit, ...dispositions: Disposition[]): Visit =>
  unwrap(
    registerOldParts(
      visit,
      dispositions.map((one) => aDraftOf(one)),
      registering,
    ),
  )
const partOf = ({ oldParts }: Visit, index = 0): OldPart => {
  const part = oldParts[index]
  if (part === undefined) throw new Error('no part')
  return part
}

describe('the register of a visit', () => {
  it('proposes one old part for each new one, but no fluid', () => {
    expect(proposeOldParts(inRepair()).map(({ name }) => name)).toEqual([
      '前制动摩擦片',
      '机油滤清器',
    ])
  })

  it('proposes nothing twice, and nothing of work that was declined', () => {
    expect(proposeOldParts(register(inRepair(), 'waived')).map(({ name }) => name)).toEqual([
      '机油滤清器',
    ])
    expect(proposeOldParts(aVisit({ jobs: [{ ...job, approval: { state: 'pending' } }] }))).toEqual(
      [],
    )
  })

  it('labels what stays in the house by the order’s number, in order', () => {
    const visit = register(inRepair(), 'shop-kept', 'taken-back', 'warranty-return')
    expect(visit.oldParts.map(({ label }) => label)).toEqual([
      'RO-20261120-001-1',
      undefined,
      'RO-20261120-001-2',
    ])
    expect(partOf(visit)).toMatchObject({ registeredAt: at('11:00'), registeredBy: by })
  })

  it('keeps a part’s label when the owner takes it after all', () => {
    const visit = register(inRepair(), 'shop-kept')
    const home = unwrap(disposeOldPart(visit, partOf(visit).id, 'taken-back'))
    const second = unwrap(registerOldParts(home, [aDraftOf('shop-kept')], registering))
    expect(second.oldParts.map(({ label }) => label)).toEqual([
      'RO-20261120-001-1',
      'RO-20261120-001-2',
    ])
  })

  it.each([
    ['of an unknown job', { jobId: anId<'Job'>() }, 'job.unknown'],
    ['without a name', { name: ' ' }, 'old-part.name-empty'],
    ['with a name no list can carry', { name: '件'.repeat(81) }, 'old-part.name-too-long'],
    [
      'of more than anybody has',
      { quantity: quantity(100_000_000) },
      'old-part.quantity-out-of-range',
    ],
  ] as const)('refuses a part %s', (_what, given, code) => {
    expect(registerOldParts(inRepair(), [aDraftOf('waived', given)], registering)).toMatchObject({
      ok: false,
      code,
    })
  })

  it('gives no label before there is an order to name it by', () => {
    const draft = aVisit({ jobs: [job] })
    expect(registerOldParts(draft, [aDraftOf('shop-kept')], registering)).toMatchObject({
      code: 'old-part.no-order',
    })
    expect(registerOldParts(draft, [aDraftOf('waived')], registering).ok).toBe(true)
  })

  it('is final with the settlement', () => {
    const settled: Visit = { ...register(inRepair(), 'waived'), paper: 'settled' }
    const { id } = partOf(settled)
    expect(disposeOldPart(settled, id, 'taken-back')).toMatchObject({ code: 'visit.settled' })
    expect(removeOldPart(settled, id)).toMatchObject({ code: 'visit.settled' })
  })
})

describe('what the settlement says about old parts', () => {
  it.each([
    ['all given up', ['waived', 'waived'], 'waived'],
    ['all taken back', ['taken-back', 'taken-back'], 'taken-back'],
    ['some of both: the list says which', ['waived', 'taken-back'], 'taken-back'],
    ['some kept by the shop', ['waived', 'shop-kept'], 'taken-back'],
  ] as const)('%s', (_what, dispositions, answer) => {
    const visit = register(inRepair(), ...dispositions)
    expect(answerOf(visit.oldParts)).toBe(answer)
    expect(visit.bill.oldParts).toBe(answer)
  })

  it('is open again when the last part is taken off the register', () => {
    const visit = register(inRepair(), 'waived')
    expect(unwrap(removeOldPart(visit, partOf(visit).id)).bill).toEqual(aBill())
  })

  it('is written into the register when the cashier answers for all of them', () => {
    const visit = register(inRepair(), 'taken-back', 'waived')
    const waived = unwrap(changeBill(visit, { oldParts: 'waived' }))
    expect(waived.oldParts.map(({ disposition }) => disposition)).toEqual(['waived', 'waived'])
    expect(waived.bill.oldParts).toBe('waived')
  })

  it('leaves what stays with the shop where it is', () => {
    const visit = register(inRepair(), 'shop-kept', 'taken-back')
    const answered = unwrap(changeBill(visit, { oldParts: 'waived' }))
    expect(answered.oldParts.map(({ disposition }) => disposition)).toEqual(['shop-kept', 'waived'])
    expect(answered.bill.oldParts).toBe('taken-back')
  })

  it('cannot be “none” while the register has some', () => {
    const visit = register(aVisitToSettle({ jobs: [job] }), 'waived')
    const none = unwrap(changeBill(visit, { oldParts: 'none' }))
    expect(checkBill(none)).toMatchObject({
      code: 'bill.old-parts-registered',
      detail: { count: 1 },
    })
  })
})

describe('a part the shop keeps', () => {
  const kept = (): Visit => ({ ...register(inRepair(), 'shop-kept'), paper: 'delivered' })
  const end = (visit: Visit, kind: OldPartFateKind) =>
    endOldPart(visit, partOf(visit).id, { kind, at: at('15:00'), by, note: ' 已签收 ' })
  const consent = { at: at('14:00'), by, note: '电话告知王建国，同意' }

  it('gets a shelf, also after the car has left', () => {
    const visit = kept()
    const shelved = unwrap(shelveOldPart(visit, partOf(visit).id, ' A3-2 '))
    expect(partOf(shelved).shelf).toBe('A3-2')
    expect(partOf(unwrap(shelveOldPart(shelved, partOf(visit).id, ''))).shelf).toBeUndefined()
  })

  it.each(['fetched', 'returned-to-maker'] as const)('ends: %s', (kind) => {
    expect(partOf(unwrap(end(kept(), kind))).fate).toEqual({
      kind,
      at: at('15:00'),
      by,
      note: '已签收',
    })
  })

  it.each(['scrapped', 'reused'] as const)('is not %s before the owner was told', (kind) => {
    const visit = kept()
    expect(end(visit, kind)).toMatchObject({ code: 'old-part.owner-not-told' })
    const told = unwrap(recordConsent(visit, partOf(visit).id, consent))
    expect(partOf(unwrap(end(told, kind))).fate?.kind).toBe(kind)
  })

  it('is told of with the words that were said', () => {
    const visit = kept()
    expect(recordConsent(visit, partOf(visit).id, { ...consent, note: '' })).toMatchObject({
      code: 'old-part.note-empty',
    })
  })

  it('ends once; what the owner took was never the shop’s to end', () => {
    const ended = unwrap(end(kept(), 'fetched'))
    expect(end(ended, 'fetched')).toMatchObject({ code: 'old-part.not-kept' })
    expect(end(register(inRepair(), 'taken-back'), 'fetched')).toMatchObject({
      code: 'old-part.not-kept',
    })
    expect(shelveOldPart(ended, anId(), 'A')).toMatchObject({ code: 'old-part.unknown' })
  })
})
