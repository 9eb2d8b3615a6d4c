import type { Job } from '#shared/domain/estimate/job.ts'
import { computeSanbaoTerms, isFamilyCar } from '#shared/domain/sanbao/sanbao-terms.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Remark } from '../../blocks/framed.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/**
 * What the 三包 repair record of a family car holds beyond the bill: what the customer said, what was
 * found, and what stood in for the car. Nothing where the periods are over.
 */
export function presentSanbaoRecord(input: PaperInput, jobs: readonly Job[]): Remark[] {
  const { vehicle, visit, shop } = input
  const { sanbaoFrom } = vehicle
  if (sanbaoFrom === undefined || !isFamilyCar(vehicle)) return []
  const arrived = dayOf(visit.arrivedAt, shop.offsetMinutes)
  const { repair } = computeSanbaoTerms(sanbaoFrom, arrived, visit.intake.mileageKm)
  if (!repair.isRunning) return []
  const { say } = createWording(input)
  return [
    { heading: say('paper.sanbao.statement'), text: visit.intake.statement },
    { heading: say('paper.sanbao.finding'), text: findingsOf(input, jobs) },
    { heading: say('paper.sanbao.loan'), text: say('paper.sanbao.loan-blank') },
  ].filter(({ text }) => text !== '')
}

/** The diagnosis in its own words, else why each job was done. */
function findingsOf(input: PaperInput, jobs: readonly Job[]): string {
  const { say, labelled } = createWording(input)
  const { summary = '' } = input.visit.diagnosis ?? {}
  if (summary !== '') return summary
  const reasons = jobs.filter(({ reason }) => reason !== '')
  return reasons.length === 0
    ? say('paper.none')
    : reasons
        .map(({ name, reason }) => labelled(name, reason))
        .join(input.locale === 'en' ? '; ' : '；')
}
