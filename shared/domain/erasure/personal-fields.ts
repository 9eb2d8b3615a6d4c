import type { ErasedRecord } from './erasure.ts'

/** `masked`: three stars stand there; `empty`: no words; `gone`: the field is not there any more. */
export type Erasing = 'masked' | 'empty' | 'gone'

/** What is done to the fields of a record, by their way down; `[]` is every element of a list. */
export type ErasingRules = Readonly<Record<string, Erasing>>

const RULES: Readonly<Record<string, ErasingRules>> = {
  customers: {
    name: 'masked',
    phone: 'empty',
    contact: 'gone',
    address: 'gone',
    creditCode: 'gone',
    preferences: 'gone',
    marketing: 'gone',
  },
  appointments: {
    name: 'masked',
    phone: 'empty',
    plate: 'empty',
    wanted: 'empty',
    pickUp: 'gone',
  },
  tasks: { words: 'empty', 'notes[].words': 'empty', 'closed.words': 'empty' },
  ratings: { words: 'empty' },
  deferredJobs: { 'calls[].note': 'empty' },
  loans: {
    driver: 'masked',
    licence: 'empty',
    phone: 'empty',
    signature: 'gone',
  },
  testDrives: {
    driver: 'masked',
    licence: 'gone',
    signature: 'gone',
    'feedback.words': 'empty',
  },
  sales: {
    'leads[].words': 'empty',
    'contacts[].words': 'empty',
    'showroomVisits[].words': 'empty',
    'needs.words': 'empty',
    'calls[].done.words': 'empty',
    'calls[].tries[].words': 'empty',
    'loss.words': 'empty',
    'pastLosses[].words': 'empty',
    'next.what': 'empty',
  },
  visits: {
    'followUps[].person': 'masked',
    'followUps[].words': 'empty',
    'followUps[].promised': 'gone',
  },
}

/** What goes as well once nothing has to be kept any more. */
const RULES_WHERE_FREE: Readonly<Record<string, ErasingRules>> = {
  visits: {
    'intake.broughtBy': 'gone',
    'intake.statement': 'empty',
    'intake.walkAround.customerSignature': 'gone',
    'jobs[].approval.person': 'gone',
    'estimates[].jobs[].approval.person': 'gone',
    'contract.signature': 'gone',
    signature: 'gone',
    roadside: 'gone',
  },
  sales: { 'quotations[].words': 'empty' },
  appraisals: { 'purchase.sellerIdNumber': 'empty' },
}

/** What is erased of a record; undefined for kinds that tell nothing of a person. */
export function erasingRulesOf({
  table,
  isKept,
}: Pick<ErasedRecord, 'table' | 'isKept'>): ErasingRules | undefined {
  const always = RULES[table]
  const free = isKept === true ? undefined : RULES_WHERE_FREE[table]
  if (always === undefined && free === undefined) return undefined
  return { ...always, ...free }
}
