import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { Decider, DecidingActs } from '../deciders/tell-deciders.ts'

/** Who decided as the look itself has it: for looks that came from other books, without a journal. */
export function listRecordedDeciders(appraisal: Appraisal, acts: DecidingActs): Decider[] {
  const { seenBy, seenAt, valuations, offer, state, endedAt } = appraisal
  const name = (command: string): string => acts[command] ?? command
  return [
    { act: name('save-findings'), by: seenBy, at: seenAt },
    ...valuations.map(({ by, at }) => ({ act: name('value-car'), by, at })),
    ...(offer === undefined ? [] : [{ act: name('offer-price'), by: offer.by, at: offer.at }]),
    ...(offer?.approval === undefined
      ? []
      : [{ act: name('approve-offer'), by: offer.approval.by, at: offer.approval.at }]),
    ...(state === 'bought' && offer !== undefined && endedAt !== undefined
      ? [{ act: name('buy-used-car'), by: offer.by, at: endedAt }]
      : []),
  ].sort((a, b) => (a.at < b.at ? -1 : 1))
}
