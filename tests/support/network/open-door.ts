import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNetworkDoor, type NetworkDoor } from '#electron/services/network/network-door.ts'
import { NETWORK_LIMITS, type NetworkLimits } from '#electron/services/network/network-limits.ts'
import { openSettingsFile } from '#electron/services/settings-file.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import type { NetworkStatus } from '#shared/ipc/views/network-view.ts'
import type { PhoneLink, PhoneSending } from '#shared/ipc/views/phone-view.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { freePort } from './free-port.ts'

/** The board of a shop with one car: its time is what changes. */
export const boardAt = (time: string, slides?: LoungeView['slides']): LoungeView => ({
  locale: 'zh-CN',
  shop: '顺达汽车服务',
  title: '今日车辆进度',
  steps: ['接车', '检查', '报价', '维修', '质检', '可取车'],
  cars: [{ key: 'A1', plate: '粤B·8***2', stepIndex: 3, time, remark: '预计', isCalled: false }],
  notices: ['工时费 ¥120'],
  offsetMinutes: 480,
  ...(slides === undefined ? {} : { slides }),
})

/** The door of a shop, open on this computer alone, and what the desk hears of it. */
export interface TestDoor {
  readonly door: NetworkDoor
  readonly base: string
  readonly port: number
  readonly folder: string
  readonly heard: NetworkStatus[]
  readonly phones: PhoneLink[]
  readonly sent: PhoneSending[]
  readonly logged: string[]
  /** What a phone sends is answered by this; without it the desk is silent. */
  onSent: ((sending: PhoneSending) => void) | undefined
  show(view: LoungeView): void
  /** Moves the door's clock on. */
  pass(milliseconds: number): void
  /** Offers a code and gives its digits. */
  code(): Promise<string>
  close(): Promise<void>
}

export async function openTestDoor(
  limits: Partial<NetworkLimits> = {},
  { isOpen = true, folder: before }: { isOpen?: boolean; folder?: string } = {},
): Promise<TestDoor> {
  const folder = before ?? (await mkdtemp(join(tmpdir(), 'qiantai-network-')))
  const pages = join(folder, 'network')
  await mkdir(join(pages, 'assets'), { recursive: true })
  for (const page of ['remote-board', 'phone']) {
    await mkdir(join(pages, page), { recursive: true })
    await writeFile(join(pages, page, 'index.html'), `<!doctype html><title>${page}</title>`)
  }
  await writeFile(join(pages, 'assets', 'board-1a2b.js'), 'export {}')
  await writeFile(join(pages, 'assets', 'board-1a2b.js.map'), '{}')
  await writeFile(join(folder, 'settings-secret.txt'), 'not for the network')

  const port = await freePort()
  let board = boardAt('12:30')
  let ahead = 0
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const test: Omit<TestDoor, 'door'> & { door?: NetworkDoor } = {
    base: `http://127.0.0.1:${port}`,
    port,
    folder,
    heard: [],
    phones: [],
    sent: [],
    logged: [],
    onSent: undefined,
    show(view) {
      board = view
      door.showBoard()
    },
    pass(milliseconds) {
      ahead += milliseconds
    },
    async code() {
      const { code } = unwrap(await door.offerCode())
      if (code === undefined) throw new Error('no code was offered')
      return code.digits
    },
    async close() {
      await door.close()
      for (const timer of timers) clearTimeout(timer)
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
    },
  }
  const door = createNetworkDoor({
    settings: openSettingsFile(join(folder, 'settings.json'), () => undefined),
    pagesFolder: pages,
    currentBoard: () => board,
    readAttachment: async (hash) => new Response(`file ${hash}`),
    listAddresses: () => [{ address: '127.0.0.1', name: 'lo', isLoopback: true }],
    startTimer(act, milliseconds) {
      const timer = setTimeout(act, milliseconds)
      timers.add(timer)
      return () => clearTimeout(timer)
    },
    now: () => Date.now() + ahead,
    limits: { ...NETWORK_LIMITS, ...limits },
    onChanged: (status) => test.heard.push(status),
    onPhoneChanged: (link) => test.phones.push(link),
    onPhoneSent: (sending) => {
      test.sent.push(sending)
      test.onSent?.(sending)
    },
    log: (level, text) => test.logged.push(`${level} ${text}`),
  })
  if (isOpen) unwrap(await door.open({ address: '127.0.0.1', port }))
  return Object.assign(test, { door })
}
