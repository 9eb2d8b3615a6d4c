import { proposeNextService } from '#shared/domain/visit/deliver-visit.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { Remark } from '../blocks/framed.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'

interface PutOff {
  readonly name: string
  readonly reason: string
  readonly offerAgainOn?: string | undefined
}

/** What the shop recommends on leaving: work put off, now or earlier, and the next service. */
export function presentAdvice(input: PaperInput): Remark[] {
  const { say } = createWording(input)
  const sentences = [...listPutOff(input).map((job) => sentenceOf(input, job)), nextService(input)]
  const text = sentences.filter(hasText).join(input.locale === 'en' ? ' ' : '')
  return text === '' ? [] : [{ heading: say('paper.advice'), text }]
}

function listPutOff({ visit, deferred = [] }: PaperInput): PutOff[] {
  const now = visit.jobs.flatMap(({ id, name, reason, approval }) =>
    approval.state === 'declined'
      ? [{ id, name, reason, offerAgainOn: approval.offerAgainOn }]
      : [],
  )
  const known = new Set<string>(now.map((job) => job.id))
  const earlier = deferred.filter((job) => job.state === 'open' && !known.has(job.jobId))
  return [...now, ...earlier]
}

function sentenceOf(input: PaperInput, { name, reason, offerAgainOn }: PutOff): string {
  const { say } = createWording(input)
  const work = hasText(reason) ? say('paper.work-with-reason', { work: name, reason }) : name
  return offerAgainOn === undefined
    ? say('paper.put-off', { work })
    : say('paper.put-off-until', { work, day: offerAgainOn })
}

function nextService(input: PaperInput): string {
  const { say, km } = createWording(input)
  const { shop } = input
  const { settlement, delivery } = input.visit
  if (settlement === undefined) return ''
  const next =
    delivery?.nextService ??
    proposeNextService(
      shop.serviceInterval,
      dayOf(delivery?.at ?? settlement.at, shop.offsetMinutes),
      settlement.mileageOutKm,
    )
  return say('paper.next-service', { day: next.on, km: km(next.km) })
}
