import { randomInt } from 'node:crypto'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import type {
  NetworkChoice,
  NetworkProblem,
  NetworkStatus,
  OwnAddress,
  PairingProblem,
  ScreenProblem,
} from '#shared/ipc/views/network-view.ts'
import type {
  PhoneAnswer,
  PhoneLink,
  PhoneLinkProblem,
  PhoneSending,
  PhoneView,
} from '#shared/ipc/views/phone-view.ts'
import { type Instant, instantOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { SettingsFile } from '../settings-file.ts'
import { createBoardFeeds } from './board-feeds.ts'
import type { KeptNetwork } from './kept-network.ts'
import { NETWORK_LIMITS, type NetworkLimits } from './network-limits.ts'
import type { RunningServer } from './open-network-server.ts'
import { createPairedScreens, type PairedScreens } from './paired-screens.ts'
import { CODE_VALID_MS, createPairing } from './pairing-code.ts'
import { createPhoneLinks, type Link } from './phone-links.ts'

/** Between two tries to stand at an address that is not there: a computer whose Wi-Fi comes late. */
const RETRY_MS = 15_000

export interface NetworkWiring {
  readonly settings: SettingsFile
  readonly pagesFolder: string
  readonly currentBoard: () => LoungeView | null
  readonly readAttachment: (hash: string, range: string | null) => Promise<Response | undefined>
  readonly listAddresses: () => readonly OwnAddress[]
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  readonly now?: () => number
  readonly limits?: NetworkLimits
  readonly onChanged: (status: NetworkStatus) => void
  readonly onPhoneChanged: (link: PhoneLink) => void
  readonly onPhoneSent: (sending: PhoneSending) => void
  readonly log: (level: 'info' | 'warn', text: string, cause?: unknown) => void
}

/** The door to the shop's network: off until the shop opens it, and then as it was left. */
export function createNetworkDoor(wiring: NetworkWiring) {
  const { settings, startTimer, onChanged, log, limits = NETWORK_LIMITS, now = Date.now } = wiring
  let kept: KeptNetwork = { isOn: false, screens: [] }
  let screens: PairedScreens | undefined
  let server: RunningServer | undefined
  let problem: NetworkProblem | undefined
  let stopRetry: (() => void) | undefined
  let stopCodeTimer: (() => void) | undefined
  const urls = new Map<string, string>()

  const pairing = createPairing({
    now,
    drawDigits: () => String(randomInt(1_000_000)).padStart(6, '0'),
  })
  const feeds = createBoardFeeds(() => tell())
  const phones = createPhoneLinks({
    now,
    startTimer,
    recordMs: limits.recordMs,
    send: wiring.onPhoneSent,
    onChanged: (link) => {
      wiring.onPhoneChanged(phoneLinkOf(link))
      if (link.state === 'closed') urls.delete(link.linkId)
    },
  })
  const phoneLinkOf = (link: Link): PhoneLink => ({
    linkId: link.linkId,
    url: urls.get(link.linkId) ?? '',
    state: link.state,
    endsAt: instantOf(link.endsAt),
    received: link.received,
  })

  const keep = (changes: Partial<KeptNetwork>): void => {
    kept = { ...kept, ...changes }
    const network = kept
    settings
      .update((before) => ({ ...before, network }))
      .catch((error: unknown) => log('warn', 'the network settings were not kept', error))
  }
  let loading: Promise<PairedScreens> | undefined
  const load = (): Promise<PairedScreens> => {
    loading ??= settings.read().then(({ network }) => {
      kept = network ?? kept
      screens = createPairedScreens({
        kept: kept.screens,
        save: (list) => keep({ screens: [...list] }),
        now,
      })
      return screens
    })
    return loading
  }

  const status = (): NetworkStatus => {
    const code = pairing.current()
    return {
      state: server !== undefined ? 'on' : kept.isOn ? 'waiting' : 'off',
      addresses: wiring.listAddresses(),
      ...(kept.chosen === undefined ? {} : { chosen: kept.chosen }),
      ...(problem === undefined ? {} : { problem }),
      ...(code === undefined
        ? {}
        : { code: { digits: code.digits, endsAt: instantOf(code.endsAt) } }),
      screens: (screens?.list() ?? []).map(({ id, name, pairedAt, lastSeenAt }) => ({
        id,
        name,
        pairedAt: pairedAt as Instant,
        lastSeenAt: lastSeenAt as Instant,
        isConnected: feeds.isConnected(id),
      })),
    }
  }
  const tell = (): void => onChanged(status())

  const withdrawCode = (): void => {
    stopCodeTimer?.()
    pairing.withdraw()
  }
  const start = async (choice: NetworkChoice): Promise<Result<null, NetworkProblem>> => {
    const list = await load()
    const isHere = wiring.listAddresses().some(({ address }) => address === choice.address)
    if (!isHere) return fail('network.address-gone', { address: choice.address })
    // Loaded when first opened: a shop without the door never pays for it.
    const { openNetworkServer } = await import('./open-network-server.ts')
    const opened = await openNetworkServer(choice, {
      pagesFolder: wiring.pagesFolder,
      phones,
      now,
      limits,
      onBroken: (cause) => log('warn', 'a request from the network broke', cause),
      board: {
        pairing,
        screens: list,
        feeds,
        currentBoard: wiring.currentBoard,
        readAttachment: wiring.readAttachment,
        onPairing: (outcome) => {
          log('info', `network screen: ${outcome}`)
          if (pairing.current() === undefined) withdrawCode()
          tell()
        },
        now,
        limits,
      },
    })
    if (!opened.ok) return fail(opened.code, { port: choice.port, address: choice.address })
    // The old one goes when the new one stands: a taken port leaves everything as it was.
    await server?.close()
    server = opened.value
    problem = undefined
    log('info', `network door open at port ${choice.port}`)
    return ok(null)
  }
  const retryLater = (choice: NetworkChoice): void => {
    stopRetry = startTimer(async () => {
      if (!kept.isOn || server !== undefined) return
      const started = await start(choice)
      if (!started.ok) retryLater(choice)
      tell()
    }, RETRY_MS)
  }

  return {
    /** As it was left: opened again at the start of the app, or tried until its address is there. */
    async resume(): Promise<void> {
      await load()
      const { chosen, isOn } = kept
      if (!isOn || chosen === undefined || server !== undefined) return
      const started = await start(chosen)
      if (!started.ok) {
        problem = started.code
        log('warn', `network door waits: ${started.code}`)
        retryLater(chosen)
      }
      tell()
    },
    async status(): Promise<NetworkStatus> {
      await load()
      return status()
    },
    async open(choice: NetworkChoice): Promise<Result<NetworkStatus, NetworkProblem>> {
      await load()
      const { choice: standing } = server ?? {}
      const isSame = standing?.address === choice.address && standing.port === choice.port
      if (!isSame) {
        const started = await start(choice)
        if (!started.ok) return started
      }
      stopRetry?.()
      keep({ isOn: true, chosen: choice })
      tell()
      return ok(status())
    },
    async close(): Promise<NetworkStatus> {
      await load()
      stopRetry?.()
      withdrawCode()
      phones.closeAll()
      feeds.endAll()
      const closing = server
      server = undefined
      problem = undefined
      keep({ isOn: false })
      await closing?.close()
      tell()
      return status()
    },
    /** The app ends: the door stands open again at its next start. */
    async halt(): Promise<void> {
      stopRetry?.()
      withdrawCode()
      phones.closeAll()
      const closing = server
      server = undefined
      await closing?.close()
    },
    async offerCode(): Promise<Result<NetworkStatus, PairingProblem>> {
      const list = await load()
      if (server === undefined) return fail('network.off')
      if (list.isFull()) return fail('network.full', { most: list.list().length })
      withdrawCode()
      pairing.offer()
      stopCodeTimer = startTimer(tell, CODE_VALID_MS)
      tell()
      return ok(status())
    },
    withdrawCode(): NetworkStatus {
      withdrawCode()
      tell()
      return status()
    },
    async renameScreen(id: string, name: string): Promise<Result<NetworkStatus, ScreenProblem>> {
      const list = await load()
      if (!list.rename(id, name)) return fail('network.screen-gone')
      tell()
      return ok(status())
    },
    async revokeScreen(id: string): Promise<NetworkStatus> {
      const list = await load()
      list.revoke(id)
      feeds.end(id)
      log('info', 'network screen: revoked')
      tell()
      return status()
    },
    /** The board has changed. */
    showBoard: (): void => feeds.tell(),
    openPhone(view: PhoneView): Result<PhoneLink, PhoneLinkProblem> {
      if (server === undefined) return fail('network.off')
      const opened = phones.open(view)
      if (!opened.ok) return opened
      const { link, key } = opened.value
      const { address, port } = server.choice
      // Behind the #: no browser sends it on its own, no log and no preview sees it.
      urls.set(link.linkId, `http://${address}:${port}/phone#${key}`)
      return ok(phoneLinkOf(link))
    },
    updatePhone: (linkId: string, view: PhoneView): void => phones.update(linkId, view),
    closePhone: (linkId: string): void => phones.close(linkId),
    answerPhone: (answer: PhoneAnswer): void => phones.answer(answer),
  }
}

export type NetworkDoor = ReturnType<typeof createNetworkDoor>
