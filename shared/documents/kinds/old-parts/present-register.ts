import { staysWithShop } from '#shared/domain/old-part/old-part.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { partQuantity } from '../../present/present-lines.ts'
import { createWording, NOTHING } from '../../wording.ts'

/** The register of replaced parts: where each of them goes. Undefined where none is registered. */
export function presentRegister(input: PaperInput): LineTable | undefined {
  const { say } = createWording(input)
  const { oldParts, jobs } = input.visit
  if (oldParts.length === 0) return undefined
  return {
    head: [
      say('paper.old-part-register'),
      say('paper.old-part-job'),
      say('paper.quantity'),
      say('paper.old-part-disposition'),
      say('paper.old-part-place'),
    ],
    lines: oldParts.map((part): Line => {
      const places = staysWithShop(part.disposition) ? [part.label, part.shelf] : []
      return {
        cells: [
          part.name,
          jobs.find(({ id }) => id === part.jobId)?.name ?? NOTHING,
          partQuantity(part),
          say(`trade.disposition.${part.disposition}`),
          places.filter((place) => place !== undefined).join(' / ') || NOTHING,
        ],
      }
    }),
  }
}
