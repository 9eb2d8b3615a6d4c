import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import * as v from 'valibot'
import { mediaTypeOfPhoto } from '#electron/services/attachments/photo-kind.ts'
import {
  LARGEST_PHONE_PHOTO,
  PHONE_LINK_MINUTES,
  phonePhoto,
  phoneValue,
} from '#shared/ipc/views/phone-view.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { NetworkApp, NetworkEnvironment } from './guard-requests.ts'
import type { Link, PhoneLinks } from './phone-links.ts'

const COOKIE = 'qiantai-phone'
const SMALL_BODY = 4 * 1024
/** Photos being received at once, of all phones: what main holds in memory for them. */
const MOST_AT_ONCE = 4

const sessionBody = v.strictObject({ key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)) })

type PhoneContext = Context<NetworkEnvironment>

const refuse = (c: PhoneContext, code: string, status: 400 | 401 | 403 | 413 | 415 | 429) =>
  c.json({ ok: false, code }, status)

/** Refused by the desk: the phone shows why. Nobody answered: the phone tries again by itself. */
const tell = (c: PhoneContext, result: Result<null>) => {
  if (result.ok) return c.json({ ok: true })
  return c.json(result, result.code === 'phone.desk-silent' ? 503 : 422)
}

/** Takes photos and values of a phone that opened a visit's QR code, while that is valid. */
export function servePhone(app: NetworkApp, links: PhoneLinks): void {
  let receiving = 0
  const linkOf = (c: PhoneContext): Link | undefined => {
    const session = getCookie(c, COOKIE)
    return session === undefined ? undefined : links.find(session)
  }

  app.post('/phone/session', limitTo(SMALL_BODY), async (c) => {
    const body = v.safeParse(sessionBody, await c.req.json().catch(() => undefined))
    if (!body.success) return refuse(c, 'phone.malformed', 400)
    const session = links.exchange(body.output.key)
    if (!session.ok) return refuse(c, session.code, 403)
    setCookie(c, COOKIE, session.value, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/phone',
      maxAge: PHONE_LINK_MINUTES * 60,
    })
    return c.json({ ok: true })
  })

  app.get('/phone/view', (c) => {
    const link = linkOf(c)
    if (link === undefined) return refuse(c, 'phone.over', 401)
    return c.json({ view: link.view, endsAt: instantOf(link.endsAt), received: link.received })
  })

  app.post(
    '/phone/photos',
    async (c, next) => {
      // Who has no session is refused before a byte of the photo is read.
      if (linkOf(c) === undefined) return refuse(c, 'phone.over', 401)
      if (receiving >= MOST_AT_ONCE) return refuse(c, 'network.too-often', 429)
      receiving += 1
      try {
        await next()
      } finally {
        receiving -= 1
      }
    },
    limitTo(LARGEST_PHONE_PHOTO),
    async (c) => {
      const about = v.safeParse(phonePhoto, c.req.query())
      if (!about.success) return refuse(c, 'phone.malformed', 400)
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      if (mediaTypeOfPhoto(bytes) === undefined) return refuse(c, 'photo.not-an-image', 415)
      // Asked again: the line may have been slow, the link closed meanwhile.
      const link = linkOf(c)
      if (link === undefined) return refuse(c, 'phone.over', 401)
      const { linkId } = link
      return tell(c, await links.take(link, { ...about.output, kind: 'photo', linkId, bytes }))
    },
  )

  app.post('/phone/values', limitTo(SMALL_BODY), async (c) => {
    const link = linkOf(c)
    if (link === undefined) return refuse(c, 'phone.over', 401)
    const value = v.safeParse(phoneValue, await c.req.json().catch(() => undefined))
    if (!value.success) return refuse(c, 'phone.malformed', 400)
    const { linkId } = link
    return tell(c, await links.take(link, { ...value.output, kind: 'value', linkId }))
  })
}

const limitTo = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => refuse(c, 'phone.too-large', 413) })
