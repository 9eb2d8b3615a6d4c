import type { AnswerOf, ArgumentOf } from '#shared/ipc/call.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import type { NetworkStatus } from '#shared/ipc/views/network-view.ts'
import { addMinutes, instantOf } from '#shared/kernel/instant.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { FakeState } from './fake-state.ts'

type Calls = (typeof deskDoor)['calls']
type NetworkCall = Extract<keyof Calls, `network.${string}` | `phone.${string}`>
type Handlers = {
  [N in NetworkCall]: (
    argument: ArgumentOf<Calls[N]>,
  ) => AnswerOf<Calls[N]> | Promise<AnswerOf<Calls[N]>>
}

/** The door to the network in memory: opens, pairs and ends as the real one says it does. */
export function fakeNetwork(
  state: FakeState,
  emit: (name: string, payload: unknown) => void,
): Handlers {
  const tell = (changes: Partial<NetworkStatus>): NetworkStatus => {
    state.network = { ...state.network, ...changes }
    emit('network.changed', state.network)
    return state.network
  }
  const withdraw = (): NetworkStatus => {
    const { code: _, ...rest } = state.network
    state.network = rest
    return tell({})
  }
  return {
    'network.status': () => state.network,
    'network.open': (chosen) => {
      const isHere = state.network.addresses.some(({ address }) => address === chosen.address)
      if (!isHere) return fail('network.address-gone', chosen)
      return ok(tell({ state: 'on', chosen }))
    },
    'network.close': () => tell({ state: 'off' }),
    'network.offer-code': () => {
      if (state.network.state !== 'on') return fail('network.off')
      const endsAt = addMinutes(instantOf(Date.now()), 2)
      return ok(tell({ code: { digits: '482915', endsAt } }))
    },
    'network.withdraw-code': withdraw,
    'network.rename-screen': ({ id, name }) => {
      const screens = state.network.screens.map((each) =>
        each.id === id ? { ...each, name } : each,
      )
      return ok(tell({ screens }))
    },
    'network.revoke-screen': ({ id }) =>
      tell({ screens: state.network.screens.filter((each) => each.id !== id) }),
    'phone.open': (view) => {
      if (state.network.state !== 'on') return fail('network.off')
      const link = {
        linkId: `link-${state.phones.length + 1}`,
        url: 'http://192.168.1.20:8090/phone#key',
        state: 'waiting',
        endsAt: addMinutes(instantOf(Date.now()), 30),
        received: 0,
      } as const
      state.phones.push({ link, view })
      return ok(link)
    },
    'phone.update': ({ linkId, view }) => {
      const phone = state.phones.find(({ link }) => link.linkId === linkId)
      if (phone !== undefined) phone.view = view
      return null
    },
    'phone.close': ({ linkId }) => {
      const at = state.phones.findIndex(({ link }) => link.linkId === linkId)
      const [closed] = at < 0 ? [] : state.phones.splice(at, 1)
      if (closed !== undefined) emit('phone.changed', { ...closed.link, state: 'closed' })
      return null
    },
    'phone.answer': (answer) => {
      state.phoneAnswers.push(answer)
      return null
    },
  }
}
