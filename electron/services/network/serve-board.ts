import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import { listMediaOf } from '#shared/ipc/views/slide-view.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import type { BoardFeeds } from './board-feeds.ts'
import { addressOf, type NetworkApp, type NetworkEnvironment } from './guard-requests.ts'
import type { KeptScreen } from './kept-network.ts'
import type { NetworkLimits } from './network-limits.ts'
import type { PairedScreens } from './paired-screens.ts'
import type { Pairing } from './pairing-code.ts'

const COOKIE = 'qiantai-screen'
/** Longer than any browser keeps one: the shop takes it back, not the calendar. */
const COOKIE_SECONDS = 400 * 24 * 3600

export interface BoardService {
  readonly pairing: Pairing
  readonly screens: PairedScreens
  readonly feeds: BoardFeeds
  /** The board as the waiting room sees it: masked at the desk. */
  readonly currentBoard: () => LoungeView | null
  readonly readAttachment: (hash: string, range: string | null) => Promise<Response | undefined>
  /** A screen was let in, or refused. */
  readonly onPairing: (outcome: string) => void
  readonly now: () => number
  readonly limits: NetworkLimits
}

const pairingBody = v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)) })
const HASH = /^[0-9a-f]{64}$/
const SMALL_BODY = 1024

type BoardContext = Context<NetworkEnvironment>

/** Lets screens in by the code, and keeps the board of each let-in screen true by one-way news. */
export function serveBoard(app: NetworkApp, service: BoardService): void {
  const { pairing, screens, feeds, currentBoard } = service
  const screenOf = (c: BoardContext): KeptScreen | undefined => {
    const key = getCookie(c, COOKIE)
    return key === undefined ? undefined : screens.find(key)
  }

  app.get('/board/state', (c) =>
    c.json({ isPaired: screenOf(c) !== undefined, locale: currentBoard()?.locale }),
  )

  app.post('/board/pair', bodyLimit({ maxSize: SMALL_BODY, onError: tooLarge }), async (c) => {
    const body = v.safeParse(pairingBody, await c.req.json().catch(() => undefined))
    if (!body.success) return c.json({ ok: false, code: 'pairing.malformed' }, 400)
    // Asked before the code: it must not be used up by a screen that finds no room.
    if (screens.isFull()) return c.json({ ok: false, code: 'network.full' }, 409)
    const used = pairing.use(addressOf(c), body.output.code)
    service.onPairing(used.ok ? 'paired' : used.code)
    if (!used.ok) return c.json(used, used.code === 'pairing.wait' ? 429 : 403)
    const added = screens.add()
    if (!added.ok) return c.json(added, 409)
    setCookie(c, COOKIE, added.value.key, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: COOKIE_SECONDS,
    })
    return c.json({ ok: true })
  })

  app.get('/board/news', (c) => {
    const screen = screenOf(c)
    if (screen === undefined) return c.json({ ok: false, code: 'board.not-paired' }, 401)
    const feed = feeds.join(screen.id)
    if (feed === undefined) return c.json({ ok: false, code: 'board.too-many' }, 429)
    return streamNews(c, service, screen.id, feed)
  })

  app.get('/attachments/:hash', async (c) => {
    const hash = c.req.param('hash')
    const shown = listMediaOf(currentBoard()?.slides ?? [])
    const isShown = HASH.test(hash) && shown.includes(hash)
    if (!isShown || screenOf(c) === undefined) return c.notFound()
    return (await service.readAttachment(hash, c.req.header('range') ?? null)) ?? c.notFound()
  })
}

const tooLarge = (c: Context) => c.json({ ok: false, code: 'network.too-large' }, 413)

function streamNews(
  c: BoardContext,
  { feeds, currentBoard, screens, now, limits }: BoardService,
  screenId: string,
  feed: NonNullable<ReturnType<BoardFeeds['join']>>,
): Response {
  const { socket } = c.env.incoming
  return streamSSE(c, async (stream) => {
    let isGone = false
    const leave = (): void => {
      if (isGone) return
      isGone = true
      feeds.leave(feed)
      screens.markSeen(screenId)
    }
    const send = async (event: string, data: unknown): Promise<void> => {
      // A screen that takes nothing holds a socket, and nothing else: it is let go.
      const late = setTimeout(() => socket.destroy(), limits.sendMs)
      await stream.writeSSE({ event, data: JSON.stringify(data) })
      clearTimeout(late)
    }
    stream.onAbort(leave)
    c.header('Cache-Control', 'no-store, no-transform')
    try {
      await send('beat', { at: instantOf(now()), everyMs: limits.heartbeatMs })
      await send('view', currentBoard())
      while (!isGone) {
        const news = await feed.next(limits.heartbeatMs)
        if (news === 'end' || isGone) break
        if (news === 'view') await send('view', currentBoard())
        else await send('beat', { at: instantOf(now()), everyMs: limits.heartbeatMs })
      }
    } finally {
      leave()
      // Ended by the shop: not after the browser has agreed to it, but now.
      socket.destroySoon()
    }
  })
}
