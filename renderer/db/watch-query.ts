import Dexie, { liveQuery, type Subscription } from 'dexie'

/** Changes of the records after which a query that none of them touched is asked afresh. */
const MOST_IDLE_CHANGES = 200

interface QueryObserver<T> {
  readonly next: (answer: T) => void
  readonly error?: (error: unknown) => void
}

/** A query that answers again whenever the records it read change. */
export interface WatchedQuery<T> {
  /** No answer is there before it is asked for. */
  hasValue(): false
  getValue(): T
  subscribe(
    next: ((answer: T) => void) | QueryObserver<T>,
    error?: (error: unknown) => void,
  ): { unsubscribe(): void }
}

/**
 * A live query that can stay open for a day. Dexie keeps all that changed since a query was last
 * asked: who works here is asked once in the morning, and by the evening thousands of keys would
 * hang on that one answer. So a query which nothing touched for a while is asked afresh, and says
 * nothing when its answer is what it was.
 */
export const watchQuery = <T>(query: () => Promise<T> | T): WatchedQuery<T> => ({
  hasValue: () => false,
  getValue: () => {
    throw new Error('a watched query has no answer before it is asked')
  },
  subscribe(observer, fail) {
    const { next, error = fail } = typeof observer === 'function' ? { next: observer } : observer
    let idleChanges = 0
    let isRenewed = false
    let last: T | undefined
    const ask = (): Subscription =>
      liveQuery(query).subscribe({
        next: (answer) => {
          idleChanges = 0
          const isKnown = isRenewed && isSame(answer, last)
          isRenewed = false
          if (isKnown) return
          last = answer
          next(answer)
        },
        ...(error === undefined ? {} : { error }),
      })
    let asked = ask()
    const count = (): void => {
      idleChanges += 1
      if (idleChanges < MOST_IDLE_CHANGES) return
      idleChanges = 0
      isRenewed = true
      asked.unsubscribe()
      asked = ask()
    }
    Dexie.on('storagemutated', count)
    return {
      unsubscribe: () => {
        Dexie.on.storagemutated.unsubscribe(count)
        asked.unsubscribe()
      },
    }
  },
})

// Answers are plain data; a text is made of them once in hundreds of changes.
const isSame = (a: unknown, b: unknown): boolean => a === b || textOf(a) === textOf(b)

const textOf = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  ) ?? ''
