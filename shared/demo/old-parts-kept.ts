import { type OldPartDraft, registerOldParts } from '#shared/domain/old-part/change-old-parts.ts'
import { recordConsent, shelveOldPart } from '#shared/domain/old-part/end-old-part.ts'
import type { Disposition } from '#shared/domain/old-part/old-part.ts'
import { type ProposedPart, proposeOldParts } from '#shared/domain/old-part/propose-old-parts.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, type Instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { createUlidSource } from '#shared/kernel/ulid.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import { createRandom } from './random.ts'

/** Since then the shop registers each part: before it, only the bill says what became of them. */
const REGISTER_DAYS = 75
/** Parts worth keeping: heavy, dear, or to be shown to the maker. */
const WORTH_KEEPING = /电池|泵|减振|制动盘|电机|充电|线圈|压缩/

/** The register of old parts of the last weeks; the shop keeps a few, on shelves. */
export function tellOldParts(visits: readonly Visit[], today: Day, seed: number): Visit[] {
  const random = createRandom(seed + 11)
  const since = addDays(today, -REGISTER_DAYS)
  const at = atLocal(since, '08:00', DEMO_SHOP.offsetMinutes)
  const nextId = createUlidSource({ now: () => at, random: random.next })
  const disposed = (visit: Visit, part: ProposedPart): Disposition => {
    if (WORTH_KEEPING.test(part.name) && random.chance(0.4)) {
      return random.chance(0.4) ? 'warranty-return' : 'shop-kept'
    }
    return visit.bill.oldParts === 'taken-back' ? 'taken-back' : 'waived'
  }
  return visits.map((visit) => {
    if (visit.day < since || visit.delivery === undefined) return visit
    const drafts = proposeOldParts(visit).map(
      (part): OldPartDraft => ({
        ...part,
        id: nextId<'OldPart'>(),
        disposition: disposed(visit, part),
      }),
    )
    if (drafts.length === 0) return visit
    const registered = register(visit, drafts, addMinutes(visit.delivery.at, -25))
    return registered.oldParts.reduce((told, { id, label }) => {
      if (label === undefined) return told
      const shelf = `${random.pick(['A', 'B', 'C'])}${random.whole(1, 4)}-${random.whole(1, 6)}`
      const shelved = unwrap(shelveOldPart(told, id, shelf))
      if (!random.chance(0.3)) return shelved
      const note = '电话告知车主，三个月不取可由本店处理'
      return unwrap(recordConsent(shelved, id, { at: told.updatedAt, by: told.advisorId, note }))
    }, registered)
  })
}

/** Parts are registered before the bill is issued; the story tells it afterwards. */
function register(visit: Visit, drafts: readonly OldPartDraft[], at: Instant): Visit {
  const by = visit.technicianId ?? visit.advisorId
  const told = unwrap(registerOldParts({ ...visit, paper: 'ordered' }, drafts, { at, by }))
  const { settlement } = visit
  const oldParts = told.bill.oldParts
  return {
    ...told,
    paper: visit.paper,
    ...(settlement === undefined || oldParts === undefined
      ? {}
      : { settlement: { ...settlement, oldParts } }),
  }
}
