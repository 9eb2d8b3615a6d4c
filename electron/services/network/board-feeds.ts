/** What a board on the network hears next. */
export type BoardNews = 'view' | 'beat' | 'end'

/** Pages that one screen may have open: a browser that reloads holds two for a moment. */
const MOST_FEEDS = 2

/**
 * One connection of a screen. It holds no queue: whoever is slow gets the newest board next, so a
 * screen that does not read costs no memory.
 */
export interface BoardFeed {
  /** Waits for the next news; a beat when nothing happened for so long. */
  next(heartbeatMs: number): Promise<BoardNews>
}

interface OpenFeed extends BoardFeed {
  readonly screenId: string
  wake(news: BoardNews): void
}

function createFeed(screenId: string): OpenFeed {
  let waiting: ((news: BoardNews) => void) | undefined
  let pending: BoardNews | undefined
  return {
    screenId,
    wake(news) {
      // An end is never overtaken.
      if (pending !== 'end') pending = news
      waiting?.(pending)
    },
    next(heartbeatMs) {
      return new Promise((resolve) => {
        const settle = (news: BoardNews): void => {
          clearTimeout(timer)
          waiting = undefined
          if (news !== 'end') pending = undefined
          resolve(news)
        }
        const timer = setTimeout(() => settle('beat'), heartbeatMs)
        waiting = settle
        if (pending !== undefined) settle(pending)
      })
    },
  }
}

/** The connections of all screens, to reach them and to end them. */
export function createBoardFeeds(onChanged: (screenId: string) => void) {
  const feeds = new Set<OpenFeed>()
  const endAll = (isMeant: (feed: OpenFeed) => boolean): void => {
    for (const feed of feeds) if (isMeant(feed)) feed.wake('end')
  }
  return {
    /** Opens one; undefined when the screen has too many already. */
    join(screenId: string): BoardFeed | undefined {
      const own = [...feeds].filter((feed) => feed.screenId === screenId)
      if (own.length >= MOST_FEEDS) return undefined
      const feed = createFeed(screenId)
      feeds.add(feed)
      onChanged(screenId)
      return feed
    },
    leave(feed: BoardFeed): void {
      const open = [...feeds].find((other) => other === feed)
      if (open === undefined) return
      feeds.delete(open)
      onChanged(open.screenId)
    },
    /** The board has changed. */
    tell(): void {
      for (const feed of feeds) feed.wake('view')
    },
    end: (screenId: string): void => endAll((feed) => feed.screenId === screenId),
    endAll: (): void => endAll(() => true),
    isConnected: (screenId: string): boolean =>
      [...feeds].some((feed) => feed.screenId === screenId),
  }
}

export type BoardFeeds = ReturnType<typeof createBoardFeeds>
