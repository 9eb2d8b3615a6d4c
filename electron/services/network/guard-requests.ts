import type { HttpBindings } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { NetworkChoice } from '#shared/ipc/views/network-view.ts'
import type { RateLimit } from './rate-limit.ts'

export type NetworkEnvironment = { Bindings: HttpBindings }
export type NetworkApp = Hono<NetworkEnvironment>

const SELF = "'self'"
const NOBODY = "'none'"

/** Pages of our own and nothing else: no inline script or style, no frame, no other origin. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: [NOBODY],
    scriptSrc: [SELF],
    styleSrc: [SELF],
    imgSrc: [SELF, 'data:', 'blob:'],
    mediaSrc: [SELF],
    fontSrc: [SELF],
    connectSrc: [SELF],
    baseUri: [NOBODY],
    formAction: [NOBODY],
    frameAncestors: [NOBODY],
    frameSrc: [NOBODY],
    objectSrc: [NOBODY],
  },
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Plain HTTP in the shop: there is no certificate a TV would trust.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: false, microphone: false, geolocation: false, payment: false },
})

/** The address a request comes from, as the socket says it; no header is believed. */
export const addressOf = (c: Context): string => getConnInfo(c).remote.address ?? 'unknown'

/** The origins by which our own pages know the door. */
export const ownHosts = ({ address, port }: NetworkChoice): readonly string[] =>
  address === '127.0.0.1' ? [`127.0.0.1:${port}`, `localhost:${port}`] : [`${address}:${port}`]

/**
 * What every request passes first: not too many, to the very address the door stands at (a name
 * that was bent to it is refused), by GET or POST only, and a POST from our own page only.
 */
export function guardRequests(app: NetworkApp, choice: NetworkChoice, rate: RateLimit): void {
  const hosts = ownHosts(choice)
  app.use(headers)
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store')
    if (!rate.take(addressOf(c))) {
      return c.json({ ok: false, code: 'network.too-often' }, 429, { 'Retry-After': '5' })
    }
    if (!hosts.includes(c.req.header('host') ?? '')) return c.body(null, 421)
    const { method } = c.req
    if (method !== 'GET' && method !== 'POST') return c.notFound()
    const site = c.req.header('sec-fetch-site')
    if (method === 'POST') {
      const origin = c.req.header('origin')
      const isOwn = hosts.some((host) => origin === `http://${host}`)
      if (!isOwn || (site !== undefined && site !== 'same-origin')) return c.body(null, 403)
    }
    return next()
  })
  app.notFound((c) => c.body(null, 404))
}
