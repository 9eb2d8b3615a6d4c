import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handleContract } from '#electron/ipc/handle-contract.ts'
import type { Handlers } from '#electron/ipc/handlers.ts'
import type { SenderEvent } from '#electron/ipc/trusted-sender.ts'
import { contract, type counterDoor } from '#shared/ipc/contract.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import { fail } from '#shared/kernel/result.ts'

type Listener = (event: SenderEvent, argument: unknown) => unknown

const pageOf = (url: string): SenderEvent => {
  const mainFrame = { url }
  return { senderFrame: mainFrame, sender: { mainFrame } }
}
const counterPage = pageOf('app://qiantai/counter/index.html')

function openCounter(changes: Partial<Handlers<typeof counterDoor>> = {}) {
  const listeners = new Map<string, Listener>()
  const answered: CounterAnswer[] = []
  const refused: string[] = []
  const handlers: Handlers<typeof counterDoor> = {
    'counter.current': () => ({ kind: 'idle', locale: 'zh-CN', shop: '' }),
    'counter.answer': (answer) => {
      answered.push(answer)
      return null
    },
    'counter.touched': () => null,
    'screen.can-leave': () => false,
    'screen.leave': () => fail('pin.none'),
    ...changes,
  }
  const ipc = { handle: (name: string, listener: Listener) => void listeners.set(name, listener) }
  handleContract('counter', ipc, handlers, { onRefused: (text) => refused.push(text) })
  const call = async (name: string, argument: unknown, event = counterPage) =>
    listeners.get(name)?.(event, argument)
  return { listeners, answered, refused, call }
}

describe('the calls of a window', () => {
  it('are exactly those of its door', () => {
    expect([...openCounter().listeners.keys()]).toEqual(Object.keys(contract.counter.calls))
  })

  it('reach their handler with what was asked', async () => {
    const { call, answered } = openCounter()
    const answer = { kind: 'closed', showId: 's1' } as const
    expect(await call('counter.answer', answer)).toBeNull()
    expect(answered).toEqual([answer])
  })

  it('are refused with the place that is wrong, and never with its value', async () => {
    const { call, answered, refused } = openCounter()
    const wrong = { kind: 'job', showId: 's1', jobId: 'j1', answer: '13800138000' }
    await expect(call('counter.answer', wrong)).rejects.toThrow(/counter\.answer: answer/)
    expect(refused.join()).not.toContain('13800138000')
    expect(answered).toEqual([])
  })

  it('never reach a handler with anything but what the contract says', async () => {
    const { call, answered } = openCounter()
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (anything) => {
        await call('counter.answer', anything).catch(() => undefined)
        expect(answered).toEqual([])
      }),
    )
  })

  it('are logged when they break, and break for the window too', async () => {
    const broken = openCounter({
      'counter.current': () => {
        throw new Error('no view')
      },
    })
    await expect(broken.call('counter.current', undefined)).rejects.toThrow('no view')
    expect(broken.refused).toEqual(['counter.current broke'])
  })
})

describe('who may call', () => {
  it.each([
    ["another window's page", pageOf('app://qiantai/desk/index.html')],
    ['another host', pageOf('app://evil/counter/index.html')],
    ['a page of the net', pageOf('https://qiantai/counter/index.html')],
    ['a page that only looks like ours', pageOf('app://qiantai/counter/index.html.evil')],
    ['a frame that is gone', { ...counterPage, senderFrame: null }],
    ['a frame inside the page', { ...counterPage, senderFrame: { url: pageOfCounter() } }],
  ])('not %s', async (_who, event) => {
    const { call, answered } = openCounter()
    const answer = { kind: 'closed', showId: 's1' }
    await expect(call('counter.answer', answer, event)).rejects.toThrow(/may not call/)
    expect(answered).toEqual([])
  })

  it('its own page, wherever in it the person is', async () => {
    const { call } = openCounter()
    const event = pageOf(`${pageOfCounter()}?x=1#/here`)
    expect(await call('counter.current', undefined, event)).toMatchObject({ kind: 'idle' })
  })
})

function pageOfCounter(): string {
  return 'app://qiantai/counter/index.html'
}
