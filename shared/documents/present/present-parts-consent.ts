import type { Job } from '#shared/domain/estimate/job.ts'
import type { PartClass } from '#shared/domain/estimate/part-line.ts'
import { listBilledParts } from '#shared/domain/estimate/price-job.ts'
import type { PartsConsent } from '../blocks/parts-consent.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** Parts that were in use before: the owner agrees to them in writing, apart from the job. */
const USED: readonly PartClass[] = ['repaired', 'reused']

/** Names the used parts of some jobs for the owner to agree to; undefined where there are none. */
export function presentPartsConsent(
  input: PaperInput,
  jobs: readonly Job[],
): PartsConsent | undefined {
  const { say, list } = createWording(input)
  const isUsed = ({ class: own }: { readonly class: PartClass }): boolean => USED.includes(own)
  const asked = jobs.filter((job) => listBilledParts(job).some(isUsed))
  if (asked.length === 0) return undefined
  const parts = asked
    .flatMap(listBilledParts)
    .filter(isUsed)
    .map((part) =>
      say('paper.used-part', { name: part.name, class: say(`trade.class.${part.class}`) }),
    )
  const all = (state: Job['approval']['state']): boolean =>
    asked.every(({ approval }) => approval.state === state)
  return {
    text: say('paper.used-parts', { parts: list(parts) }),
    answer: {
      label: say('paper.used-parts-answer'),
      boxes: [
        { label: say('paper.used-parts-yes'), isTicked: all('approved') },
        { label: say('paper.used-parts-no'), isTicked: all('declined') },
      ],
    },
  }
}
