import { type ReactNode, useEffect, useRef } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { counterProgress } from '#renderer/session/counter-progress.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import { followAnswer } from './follow-answer.ts'
import type { Followed } from './followed.ts'
import { KeepShowingTrue } from './keep-showing-true.tsx'
import { KeepQuotationShowing } from './quotation/keep-quotation-showing.tsx'
import { KeepSaleShowingTrue } from './sale/keep-sale-showing-true.tsx'
import { isOfSale, isQuotation, ownerOf, showIdOfSale, subjectOf } from './show-id.ts'
import { shownLocales } from './shown-locales.ts'
import { useCounterStatus } from './use-counter-status.ts'

const sayFollowed = (say: Say, followed: Followed): string | undefined => {
  switch (followed.did) {
    case 'approved':
      return say('showing.approvedThere', { job: followed.job })
    case 'declined':
      return say('showing.declinedThere', { job: followed.job, reason: followed.reason })
    case 'asked':
      return say('showing.askedThere', { job: followed.job })
    case 'withdrawn':
      return say('showing.withdrawnThere', { job: followed.job })
    case 'signed':
      return say('showing.signedThere')
    case 'rated':
      return say('rating.ratedThere')
    case 'rated-low':
      return say('rating.ratedLowThere')
    case 'nothing':
      return undefined
  }
}

/** Somebody who waits for an explanation waits for a person. */
const TONES = {
  approved: 'ok',
  declined: 'info',
  withdrawn: 'info',
  asked: 'warn',
  signed: 'ok',
  rated: 'ok',
  'rated-low': 'bad',
  nothing: 'info',
} as const

/** Writes down at once what the customer decides, and keeps what they see true. Mounted once. */
export const CounterFollower = (): ReactNode => {
  const { ofCustomer: session } = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const status = useCounterStatus()
  // One at a time and in order: two quick touches on one job must not overtake each other.
  const turn = useRef<Promise<void>>(Promise.resolve())

  useEffect(() => {
    // A first showing must not wait for its words.
    void preloadCatalogues(DOCUMENT_LOCALES)
  }, [])
  useEffect(() => {
    const follow = async (answer: CounterAnswer): Promise<void> => {
      const followed = await followAnswer(session, answer)
      if (!followed.ok) return notify('bad', explain(followed))
      const words = sayFollowed(say, followed.value)
      if (words !== undefined) notify(TONES[followed.value.did], words)
    }
    return desktop.listen('counter.answered', (answer) => {
      turn.current = turn.current
        .then(() => follow(answer))
        .catch((error: unknown) => {
          // A bug in one answer must not silence the next; it is logged with the others.
          reportError(error)
        })
    })
  }, [session, say, explain, notify])

  const subject = status?.showing === undefined ? undefined : subjectOf(status.showing.showId)
  const owner = subject === undefined ? undefined : ownerOf(subject)
  useEffect(() => {
    // Where one customer is, and what language they read, is nothing to the next.
    if (counterProgress.get()?.visitId !== owner) counterProgress.set(undefined)
    if (owner !== undefined) shownLocales.forgetOthers(owner)
  }, [owner])
  if (subject === undefined) return null
  if (isQuotation(subject)) return <KeepQuotationShowing key={subject.saleId} {...subject} />
  return isOfSale(subject) ? (
    <KeepSaleShowingTrue key={showIdOfSale(subject)} subject={subject} />
  ) : (
    <KeepShowingTrue
      key={`${subject.kind}:${subject.visitId}:${subject.about ?? ''}`}
      {...subject}
    />
  )
}
