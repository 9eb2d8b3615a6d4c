import type { Tone } from '#renderer/ui/status-tag.tsx'
import type { PromiseStatus } from '#shared/domain/visit/promise.ts'
import type { Say } from '#shared/i18n/words.ts'

/** Time as people say it: minutes up to two hours, hours up to two days, then days. */
const left = (say: Say, minutes: number): string => {
  if (minutes < 120) return say('board.promise.left', { minutes })
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? say('board.promise.hours', { hours })
    : say('board.promise.days', { days: Math.floor(hours / 24) })
}

const late = (say: Say, minutes: number): string =>
  minutes < 120
    ? say('board.promise.late', { minutes })
    : say('board.promise.lateHours', { hours: Math.floor(minutes / 60) })

/** How a promise stands, as a word with its tone. */
export const promiseWords = (
  say: Say,
  { state, minutesLeft }: PromiseStatus,
): { readonly tone: Tone; readonly text: string } => {
  switch (state) {
    case 'kept':
      return { tone: 'ok', text: say('board.promise.kept') }
    case 'broken-kept':
      return { tone: 'plain', text: say('board.promise.keptLate', { minutes: -minutesLeft }) }
    case 'broken':
      return { tone: 'bad', text: late(say, -minutesLeft) }
    case 'soon':
      return { tone: 'warn', text: left(say, minutesLeft) }
    case 'safe':
      return { tone: 'plain', text: left(say, minutesLeft) }
  }
}
