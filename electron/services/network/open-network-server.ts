import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { NetworkChoice, NetworkProblem } from '#shared/ipc/views/network-view.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { guardRequests, type NetworkEnvironment } from './guard-requests.ts'
import { listPageFiles } from './list-page-files.ts'
import type { NetworkLimits } from './network-limits.ts'
import type { PhoneLinks } from './phone-links.ts'
import { createRateLimit } from './rate-limit.ts'
import { type BoardService, serveBoard } from './serve-board.ts'
import { servePages } from './serve-pages.ts'
import { servePhone } from './serve-phone.ts'

export interface ServerWiring {
  /** The two pages as built. */
  readonly pagesFolder: string
  readonly board: BoardService
  readonly phones: PhoneLinks
  readonly now: () => number
  readonly limits: NetworkLimits
  /** A request broke: for the log. */
  readonly onBroken: (cause: unknown) => void
}

export interface RunningServer {
  readonly choice: NetworkChoice
  /** Ends every connection at once and lets go of the port. */
  close(): Promise<void>
}

/** Opens the door: our two pages, the board's news, a phone's photos, and nothing else. */
export async function openNetworkServer(
  choice: NetworkChoice,
  wiring: ServerWiring,
): Promise<Result<RunningServer, NetworkProblem>> {
  const { limits, now } = wiring
  const files = await listPageFiles(wiring.pagesFolder)
  if (files === undefined) return fail('network.no-pages')

  const app = new Hono<NetworkEnvironment>()
  guardRequests(app, choice, createRateLimit(limits.perAddress, limits.inTotal, now))
  serveBoard(app, wiring.board)
  servePhone(app, wiring.phones)
  servePages(app, files)
  app.onError((error, c) => {
    wiring.onBroken(error)
    return c.body(null, 500)
  })

  const server = createAdaptorServer({
    fetch: app.fetch,
    // The app's own pages are served with Electron's Response: not ours to replace.
    overrideGlobalObjects: false,
    serverOptions: {
      maxHeaderSize: limits.headBytes,
      headersTimeout: limits.headMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      keepAliveTimeout: 5000,
      keepAlive: true,
    },
  }) as Server
  limitConnections(server, limits)
  return listen(server, choice)
}

/** A host that opens sockets and says nothing holds a few of them, not all. */
function limitConnections(server: Server, limits: NetworkLimits): void {
  const open = new Map<string, number>()
  server.maxConnections = limits.connections
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? 'unknown'
    const count = (open.get(address) ?? 0) + 1
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left === 0) open.delete(address)
      else open.set(address, left)
    })
    if (count > limits.connectionsPerAddress) socket.destroy()
  })
}

function listen(
  server: Server,
  choice: NetworkChoice,
): Promise<Result<RunningServer, NetworkProblem>> {
  return new Promise((resolve) => {
    server.on('error', (error: NodeJS.ErrnoException) => resolve(fail(problemOf(error))))
    server.listen({ host: choice.address, port: choice.port, exclusive: true }, () => {
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed())
          server.closeAllConnections()
        })
      resolve(ok({ choice, close }))
    })
  })
}

function problemOf({ code }: NodeJS.ErrnoException): NetworkProblem {
  if (code === 'EADDRINUSE') return 'network.port-taken'
  if (code === 'EADDRNOTAVAIL') return 'network.address-gone'
  // Windows keeps whole ranges of ports for itself.
  return code === 'EACCES' ? 'network.port-not-allowed' : 'network.not-started'
}
