import type { House } from '#electron/app/house.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'

type DeskHandlers = Handlers<typeof deskDoor>
type NetworkCall = Extract<keyof DeskHandlers, `network.${string}` | `phone.${string}`>

/** What the desk may ask of the door to the shop's network. */
export function networkHandlers(house: House): Pick<DeskHandlers, NetworkCall> {
  const network = () => house.network
  return {
    'network.status': () => network().status(),
    'network.open': (choice) => network().open(choice),
    'network.close': () => network().close(),
    'network.offer-code': () => network().offerCode(),
    'network.withdraw-code': () => network().withdrawCode(),
    'network.rename-screen': ({ id, name }) => network().renameScreen(id, name),
    'network.revoke-screen': ({ id }) => network().revokeScreen(id),
    'phone.open': (view) => network().openPhone(view),
    'phone.update': ({ linkId, view }) => {
      network().updatePhone(linkId, view)
      return null
    },
    'phone.close': ({ linkId }) => {
      network().closePhone(linkId)
      return null
    },
    'phone.answer': (answer) => {
      network().answerPhone(answer)
      return null
    },
  }
}
