import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { findUnhappiness } from '#shared/domain/follow-up/find-unhappiness.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { MemoryFact } from './memory-fact.tsx'

/** What the customer was not happy with last time, in their words, and what was promised. */
export const UnhappyFact = ({ visits }: { readonly visits: readonly Visit[] }): ReactNode => {
  const say = useSay()
  const unhappy = findUnhappiness(visits)
  if (unhappy === undefined) return null
  const { visit, call, isPutRight } = unhappy
  const { words, promised, dueOn } = call
  const told = [
    say('reception.saidUnhappy', { words }),
    promised === undefined ? '' : say('reception.promised', { promised }),
    promised === undefined || dueOn === undefined
      ? ''
      : say('reception.promisedBy', { day: dueOn }),
  ]
  return (
    <MemoryFact
      testId="memory-unhappy"
      text={told.filter((part) => part !== '').join(' · ')}
      title={say(isPutRight ? 'reception.wasUnhappy' : 'reception.unhappy', { day: visit.day })}
      tone={isPutRight ? 'plain' : 'bad'}
    />
  )
}
