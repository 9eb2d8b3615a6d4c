import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { Say } from '#shared/i18n/words.ts'
import { type Instant, minutesBetween } from '#shared/kernel/instant.ts'

/** One thing that happened, in words. */
export interface StoryLine {
  readonly at: Instant
  readonly title: string
  readonly words: string
  readonly who: string
}

/** Everything that happened with a buyer, the latest first. */
export function tellStory(sale: Sale, staff: readonly Staff[], say: Say): StoryLine[] {
  const nameOf = (id: StaffId | undefined): string =>
    staff.find((each) => each.id === id)?.name ?? ''
  const lines: StoryLine[] = [
    ...sale.leads.flatMap(({ channel, campaign, arrivedAt, words, answeredAt, answeredBy }) => [
      {
        at: arrivedAt,
        title: say('sale.story.lead', { channel: say(`showroom.channel.${channel}`) }),
        words: [campaign, words].filter((each) => each !== undefined && each !== '').join('　'),
        who: '',
      },
      ...(answeredAt === undefined || answeredAt === arrivedAt
        ? []
        : [
            {
              at: answeredAt,
              title: say('sale.story.answered', {
                minutes: minutesBetween(arrivedAt, answeredAt),
              }),
              words: '',
              who: nameOf(answeredBy),
            },
          ]),
    ]),
    ...sale.assignments.map(({ at, consultantId }) => ({
      at,
      title: say('sale.story.assigned', { name: nameOf(consultantId) }),
      words: '',
      who: '',
    })),
    ...sale.contacts.map(({ at, by, how, words }) => ({
      at,
      title: say(`sale.how.${how}`),
      words,
      who: nameOf(by),
    })),
    ...sale.showroomVisits.flatMap((visit) => [
      {
        at: visit.arrivedAt,
        title: say('sale.story.here', { count: visit.people }),
        words: '',
        who: nameOf(visit.consultantId),
      },
      ...(visit.leftAt === undefined || visit.outcome === undefined
        ? []
        : [
            {
              at: visit.leftAt,
              title: say('sale.story.left', {
                outcome: say(`sale.outcome.${visit.outcome}`),
              }),
              words: visit.words ?? '',
              who: nameOf(visit.consultantId),
            },
          ]),
    ]),
    ...sale.steps
      .filter(({ step }) => step !== 'lead' && step !== 'reception')
      .map(({ at, step }) => ({
        at,
        title: say('sale.story.step', { step: say(`showroom.step.${step}`) }),
        words: '',
        who: '',
      })),
  ]
  for (const order of [...sale.pastOrders, ...(sale.order === undefined ? [] : [sale.order])]) {
    const { number, at, by, movedPromises = [], cancelled } = order
    lines.push({ at, title: say('order.story.placed', { number }), words: '', who: nameOf(by) })
    for (const moved of movedPromises) {
      const title = say('order.story.moved', { to: moved.to })
      lines.push({ at: moved.at, title, words: moved.reason, who: nameOf(moved.by) })
    }
    if (cancelled === undefined) continue
    const title = say('order.story.off', { number })
    lines.push({ at: cancelled.at, title, words: cancelled.reason, who: nameOf(cancelled.by) })
  }
  for (const loss of [
    ...(sale.pastLosses ?? []),
    ...(sale.loss === undefined ? [] : [sale.loss]),
  ]) {
    const reason = say(`sale.reason.${loss.reason}`)
    lines.push({
      at: loss.askedAt,
      title: say('sale.story.lost', { reason }),
      words: loss.words,
      who: nameOf(loss.askedBy),
    })
    if (loss.approvedAt === undefined) continue
    const title = say('sale.story.lossApproved')
    lines.push({ at: loss.approvedAt, title, words: '', who: nameOf(loss.approvedBy) })
  }
  return lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
