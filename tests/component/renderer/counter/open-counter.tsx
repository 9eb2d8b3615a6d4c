import { act, render } from '@testing-library/react'
import { CounterScreen } from '#renderer/counter/counter-screen.tsx'
import type { CounterDoor } from '#renderer/platform/counter-door.ts'
import { PhotoAddressProvider } from '#renderer/ui/stage/photo-address.tsx'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import type { StillThere } from '#shared/ipc/contract.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { CounterView } from '#shared/ipc/views/counter-view.ts'

export interface OpenCounter {
  /** What the desk was told, in order. */
  readonly answers: readonly CounterAnswer[]
  /** The desk shows something. */
  show(view: CounterView): void
  /** The display asks whether somebody is there. */
  ask(asking: StillThere): void
  /** How often it told of a touch. */
  touches(): number
  /** From now on nothing reaches the desk. */
  cut(): void
}

/** The counter display with a door that a test stands behind. */
export const openCounter = async (first: CounterView): Promise<OpenCounter> => {
  await preloadCatalogues(['zh-CN', 'zh-TW', 'en'])
  const answers: CounterAnswer[] = []
  let isCut = false
  let touched = 0
  const heard = new Map<string, (payload: never) => void>()
  const hear = (name: string, payload: unknown) => heard.get(name)?.(payload as never)
  const door = {
    call: async (name: string, argument: CounterAnswer) => {
      if (name === 'counter.current') return first
      if (name === 'counter.touched') {
        touched += 1
        return null
      }
      if (isCut) throw new Error('no way to the desk')
      answers.push(argument)
      return null
    },
    listen: (name: string, listener: (payload: never) => void) => {
      heard.set(name, listener)
      return () => undefined
    },
  } as unknown as CounterDoor
  render(
    <PhotoAddressProvider address={(hash) => `/photo/${hash}`}>
      <CounterScreen door={door} />
    </PhotoAddressProvider>,
  )
  await act(async () => undefined)
  return {
    answers,
    show: (view) => act(() => hear('counter.view', view)),
    ask: (asking) => act(() => hear('counter.asking', asking)),
    touches: () => touched,
    cut: () => {
      isCut = true
    },
  }
}
