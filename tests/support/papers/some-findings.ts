import { readingOf } from '#shared/domain/comparison/reading.ts'
import type { Finding } from '#shared/domain/diagnosis/finding.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { aFinding } from '../domain/a-finding.ts'

const bare = ({
  cure: _c,
  unit: _u,
  measured: _m,
  limit: _l,
  limitSource: _s,
  worseWhen: _w,
  ...finding
}: Finding): Finding => finding

/** A sample visit with a finished diagnosis: two red, two yellow, two in order, one photo. */
export const diagnosed = (visit: Visit): Visit => {
  const photo = visit.comparisons.find(({ oldPhoto }) => oldPhoto !== undefined)?.oldPhoto
  const at = addMinutes(visit.arrivedAt, 12)
  const by = visit.advisorId
  const [job] = visit.jobs
  const findings: Finding[] = [
    aFinding({
      at,
      by,
      measured: readingOf(1.8),
      note: '内侧磨损比外侧多，已有金属摩擦声',
      ...(photo === undefined ? {} : { photo }),
      ...(job === undefined ? {} : { jobId: job.id }),
    }),
    aFinding({
      at,
      by,
      place: 'wheel-right-front',
      name: '前轮胎花纹',
      note: '',
      measured: readingOf(1.5),
      limit: readingOf(1.6),
      limitSource: 'law',
      cure: { standardJobId: 'front-tyres', name: '更换前轮胎（两条）', amount: money(159_600) },
    }),
    aFinding({
      at,
      by,
      grade: 'yellow',
      place: 'engine',
      name: '制动液含水量',
      note: '',
      unit: '%',
      measured: readingOf(2.8),
      limit: readingOf(3),
      worseWhen: 'above',
      cure: { standardJobId: 'brake-fluid', name: '更换制动液', amount: money(23_800) },
    }),
    bare(
      aFinding({ at, by, grade: 'yellow', place: 'cabin', name: '空调滤清器', note: '滤芯发黑' }),
    ),
    aFinding({
      at,
      by,
      grade: 'green',
      place: 'battery',
      name: '12V 蓄电池',
      note: '',
      unit: 'V',
      measured: readingOf(12.6),
      limit: readingOf(12.2),
    }),
    bare(
      aFinding({ at, by, grade: 'green', place: 'underbody', name: '底盘紧固', note: '无松动' }),
    ),
  ]
  const startedAt = addMinutes(visit.arrivedAt, 8)
  return {
    ...visit,
    findings,
    diagnosis: {
      startedAt,
      by,
      finishedAt: addMinutes(startedAt, 22),
      summary: '左前制动片已到限值，请尽快更换；右前轮胎花纹低于法定限值。',
    },
  }
}
