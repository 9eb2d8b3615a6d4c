import type { Sanbao, SanbaoLevel } from '#shared/domain/sanbao/compute-sanbao.ts'
import type { Say } from '#shared/i18n/words.ts'

/** One thing 三包 says about the car now, and what the law asks for. */
export interface SanbaoNoticeText {
  readonly key: string
  readonly level: SanbaoLevel
  readonly text: string
  readonly law: string
}

/** What came near a threshold, in plain words, the gravest first. */
export const listSanbaoNotices = (
  { faults, total, stay }: Sanbao,
  say: Say,
): readonly SanbaoNoticeText[] => {
  const notices: readonly SanbaoNoticeText[] = [
    ...(stay === undefined
      ? []
      : [
          {
            key: 'stay',
            level: stay.level,
            text: say('rework.stayDays', { days: stay.days }),
            law: say(stay.level === 'due' ? 'rework.stayDue' : 'rework.stayLaw'),
          },
        ]),
    {
      key: 'total',
      level: total.level,
      text: say('rework.totalDays', { days: total.days }),
      law: say(total.level === 'due' ? 'rework.totalDue' : 'rework.totalLaw'),
    },
    ...faults.map(({ name, count, level }) => ({
      key: `fault ${name}`,
      level,
      text: say('rework.faultCount', { fault: name, count }),
      law: say(FAULT_LAW[level]),
    })),
  ]
  return notices
    .filter(({ level }) => level !== 'fine')
    .sort((a, b) => RANK[b.level] - RANK[a.level])
}

const FAULT_LAW = {
  fine: 'rework.faultLaw',
  warn: 'rework.faultLaw',
  last: 'rework.faultLast',
  due: 'rework.faultDue',
} as const

const RANK: Readonly<Record<SanbaoLevel, number>> = { fine: 0, warn: 1, last: 2, due: 3 }
