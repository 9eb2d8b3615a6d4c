import { TWICE_REPAIRED } from '#shared/domain/rework/count-repairs.ts'
import { isShopsFault, type Rework } from '#shared/domain/rework/rework.ts'
import { countDaysInShop } from '#shared/domain/warranty/list-paused-terms.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { partQuantity } from '../../present/present-lines.ts'
import { presentParties } from '../../present/present-parties.ts'
import { customerPlace, issueDate, named } from '../../present/present-signatures.ts'
import { createWording, NOTHING } from '../../wording.ts'
import { listReturnedJobs, presentReturnedJobs } from './present-returned-jobs.ts'

/** 返修处理单: what came back, why, what was done about it, and the warranty that begins anew. */
export interface ReworkNoteData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly jobs: LineTable
  readonly findings: readonly Remark[]
  readonly remarks: readonly Remark[]
  readonly signatures: readonly SignaturePlace[]
}

/** Cites the papers of the visit it goes back to, job by job. */
export function presentReworkNote(input: PaperInput): ReworkNoteData {
  const { say, labelled } = createWording(input)
  const { visit, staffName } = input
  const technician = visit.technicianId === undefined ? undefined : staffName(visit.technicianId)
  return {
    frame: presentFrame('rework-note', input, { cites: ['repair-order', 'settlement'] }),
    fields: presentFields(input),
    jobs: presentReturnedJobs(input),
    findings: presentFindings(input),
    remarks: [
      ...presentTwice(input),
      { heading: say('paper.notes'), text: say('paper.rework-basis') },
    ],
    signatures: [
      customerPlace(input, say('paper.rework-sign')),
      { label: named(input, say('trade.role.technician'), technician) },
      { label: named(input, say('trade.role.advisor'), staffName(visit.advisorId)) },
      { label: labelled(say('paper.shop-seal'), ''), foot: issueDate(input) },
    ],
  }
}

function presentFields(input: PaperInput): FieldGrid {
  const { say } = createWording(input)
  const party = presentParties(input)
  const { rework } = input.visit
  const earlier = rework?.ofNumber ?? ''
  return {
    columns: 3,
    rows: [
      [party.customer, party.phone, party.plate],
      [party.model, party.vin, party.mileageIn],
      [party.arrived, party.technician, party.advisor],
      [
        { label: say('paper.rework-of-order'), value: earlier === '' ? NOTHING : earlier },
        { label: say('paper.rework-of-settlement'), value: rework?.ofSettlement ?? NOTHING },
        presentPause(input),
      ],
    ],
  }
}

/** How long the clock of the warranties stood still; not for a cause that is none of the shop's. */
function presentPause(input: PaperInput): Field {
  const { say } = createWording(input)
  const { visit, issuedAt, shop } = input
  const label = say('paper.rework-paused')
  if (visit.rework === undefined || !isShopsFault(visit.rework)) return { label, value: NOTHING }
  const value = say('paper.rework-paused-days', {
    days: countDaysInShop(visit, issuedAt),
    from: visit.day,
    to: dayOf(visit.delivery?.at ?? issuedAt, shop.offsetMinutes),
  })
  return { label, value }
}

function presentFindings(input: PaperInput): Remark[] {
  const { say, list } = createWording(input)
  const { rework } = input.visit
  const measures = listReturnedJobs(input).map(({ name, parts }) =>
    parts.length === 0
      ? name
      : `${name}${input.locale === 'en' ? ' ' : ''}（${list(
          parts.map((part) => `${part.name} ${partQuantity(part)}`),
        )}）`,
  )
  return [
    { heading: say('paper.rework-complaint'), text: rework?.complaint ?? NOTHING },
    { heading: say('paper.rework-cause'), text: causeOf(input, rework) },
    { heading: say('paper.rework-finding'), text: rework?.causeNote ?? NOTHING },
    {
      heading: say('paper.rework-measures'),
      text: measures.join(input.locale === 'en' ? '; ' : '；') || NOTHING,
    },
  ]
}

function causeOf(input: PaperInput, rework: Rework | undefined): string {
  const { say } = createWording(input)
  return rework?.cause === undefined
    ? say('paper.rework-undecided')
    : say(`trade.reworkCause.${rework.cause}`)
}

/** What the rule gives the owner of a car that is back for the third time. */
function presentTwice(input: PaperInput): Remark[] {
  const { say } = createWording(input)
  const twice = (input.visit.rework?.items ?? []).filter(({ repairs }) => repairs >= TWICE_REPAIRED)
  return twice.map(({ jobName, repairs }) => ({
    heading: say('paper.rework-repairs'),
    text: say('paper.rework-twice', { job: jobName, count: repairs }),
  }))
}
