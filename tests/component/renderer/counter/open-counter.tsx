import { act, render } from '@testing-library/react'
import { CounterScreen } from '#renderer/counter/counter-screen.tsx'
import type { CounterDoor } from '#renderer/platform/counter-door.ts'
import { PhotoAddressProvider } from '#renderer/ui/stage/photo-address.tsx'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { CounterView } from '#shared/ipc/views/counter-view.ts'

export interface OpenCounter {
  /** What the desk was told, in order. */
  readonly answers: readonly CounterAnswer[]
  /** The desk shows something. */
  show(view: CounterView): void
  /** From now on nothing reaches the desk. */
  cut(): void
}

/** The counter display with a door that a test stands behind. */
export const openCounter = async (first: CounterView): Promise<OpenCounter> => {
  await preloadCatalogues(['zh-CN', 'zh-TW', 'en'])
  const answers: CounterAnswer[] = []
  let isCut = false
  let hear: (view: CounterView) => void = () => undefined
  const door = {
    call: async (name: string, argument: CounterAnswer) => {
      if (name === 'counter.current') return first
      if (isCut) throw new Error('no way to the desk')
      answers.push(argument)
      return null
    },
    listen: (_name: string, heard: (view: CounterView) => void) => {
      hear = heard
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
    show: (view) => act(() => hear(view)),
    cut: () => {
      isCut = true
    },
  }
}
