import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { House } from '#electron/app/house.ts'
import { deskHandlers } from '#electron/ipc/desk-handlers.ts'
import {
  counterHandlers,
  loungeHandlers,
  type ScreenServices,
  wallHandlers,
} from '#electron/ipc/open-screen-door.ts'
import { createCounterService } from '#electron/services/counter/counter-service.ts'
import { createLoungeBoard } from '#electron/services/lounge-board.ts'
import { createWallStage } from '#electron/services/wall-stage.ts'
import { contract } from '#shared/ipc/contract.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { billOf } from '../services/counter/views.ts'

// No app runs here: only what the handlers touch of it.
vi.mock('electron', () => ({ app: { getVersion: () => '1.2.3' }, screen: {} }))
vi.mock('#electron/services/log.ts', () => ({ writeLog: vi.fn() }))

const sent: unknown[] = []
const counter = createCounterService({
  sendView: () => {},
  sendAnswer: () => {},
  sendStatus: () => {},
  sendAsking: () => {},
  onForgotten: () => {},
  isOpen: () => true,
  startTimer: () => () => {},
})
const lounge = createLoungeBoard((view) => sent.push(view))
const played: unknown[] = []
const wall = createWallStage((view) => played.push(view))
const check = vi.fn(async (pin: string) => (pin === '2468' ? ok(null) : fail('pin.wrong')))
const closeScreen = vi.fn()
const services = {
  counter,
  lounge,
  wall,
  leaving: { has: async () => true, set: async () => {}, check },
  closeScreen,
} as ScreenServices
const ensureOpen = vi.fn(async () => true)
const confirm = vi.fn()
const house = {
  launch: { isDemo: true },
  profile: '/profile',
  counter,
  lounge,
  wall,
  screens: { ensureOpen, place: vi.fn(async () => ({ ok: true, value: null })) },
  quitting: { confirm },
  settings: {},
  desk: {},
} as unknown as House

beforeEach(() => {
  counter.clear()
})

describe('every call of the contract', () => {
  it.each([
    ['desk', deskHandlers(house), contract.desk],
    ['counter', counterHandlers(services), contract.counter],
    ['lounge', loungeHandlers(services), contract.lounge],
    ['wall', wallHandlers(services), contract.wall],
  ] as const)('has its handler at the %s, and nothing else has', (_kind, handlers, door) => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(door.calls).sort())
  })
})

describe('leaving a screen', () => {
  it.each([
    ['counter', counterHandlers(services)],
    ['lounge', loungeHandlers(services)],
    ['wall', wallHandlers(services)],
  ] as const)('closes the %s with the PIN, and only that one', async (kind, handlers) => {
    closeScreen.mockClear()
    expect(await handlers['screen.leave']({ pin: '1357' })).toMatchObject({ code: 'pin.wrong' })
    expect(closeScreen).not.toHaveBeenCalled()
    expect(await handlers['screen.leave']({ pin: '2468' })).toEqual(ok(null))
    expect(closeScreen.mock.calls).toEqual([[kind]])
  })
})

describe('what the desk may ask', () => {
  const desk = deskHandlers(house)

  it('learns which program it runs in', async () => {
    expect(await desk['app.info'](undefined)).toMatchObject({ version: '1.2.3', isDemo: true })
  })

  it('lets the app go when it has written', async () => {
    await desk['app.quit-now'](undefined)
    expect(confirm).toHaveBeenCalledOnce()
  })

  it('shows to the customer, and is told when no window can be made', async () => {
    const view = billOf('s1', '京N·88822')
    expect(await desk['counter.show'](view)).toMatchObject({ ok: true })
    expect(await counterHandlers(services)['counter.current'](undefined)).toEqual(view)
    ensureOpen.mockResolvedValueOnce(false)
    expect(await desk['counter.show'](billOf('s2', ''))).toMatchObject({
      code: 'counter.no-window',
    })
    expect(counter.status().waiting).toBe(0)
  })

  it('keeps the last board for a lounge that opens later', async () => {
    const waiting = loungeHandlers(services)
    expect(await waiting['lounge.current'](undefined)).toBeNull()
    const steps = ['1', '2', '3', '4', '5', '6']
    const view = { locale: 'zh-CN', shop: '', title: '', steps, cars: [], notices: [] } as const
    const board = { ...view, steps, cars: [], notices: [], offsetMinutes: 480 }
    await desk['lounge.update'](board)
    expect(await waiting['lounge.current'](undefined)).toEqual(board)
    expect(sent).toEqual([board])
  })

  it('keeps what the wall plays, and lets out the files of its slides only', async () => {
    const [shown, other] = ['a'.repeat(64), 'b'.repeat(64)]
    const picture = { kind: 'picture', key: '1', seconds: 8, title: '', photo: shown, caption: '' }
    const view = { locale: 'zh-CN', shop: '诚达', phone: '', offsetMinutes: 480 } as const
    expect(await wallHandlers(services)['wall.current'](undefined)).toBeNull()
    await desk['wall.update']({ ...view, slides: [{ ...picture, kind: 'picture' }] })
    expect(await wallHandlers(services)['wall.current'](undefined)).toMatchObject({ shop: '诚达' })
    expect([wall.isGranted(shown), wall.isGranted(other)]).toEqual([true, false])
    await desk['wall.update']({ ...view, slides: [] })
    expect(wall.isGranted(shown)).toBe(false)
    expect(played).toHaveLength(2)
  })

  it('learns that a photo is not there', async () => {
    expect(await desk['attachments.read']({ hash: '0'.repeat(64) })).toMatchObject({
      code: 'photo.not-found',
    })
  })
})
