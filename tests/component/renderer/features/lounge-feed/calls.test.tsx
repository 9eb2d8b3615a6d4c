// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findShop } from '#renderer/db/repositories/shop.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import { CallSoundCard, CallTag, useCallOwner } from '#renderer/features/lounge-feed/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const openWith = (visit: Visit): Promise<Session> =>
  openDesk(async (work) => {
    await work.visits.put(visit)
  })

const Bell = ({ id }: { readonly id: Visit['id'] }) => {
  const call = useCallOwner()
  const visit = useLive((db) => findVisit(db, id))
  return visit === undefined ? null : (
    <>
      <button onClick={() => void call(visit)} type="button">
        叫
      </button>
      <CallTag visit={visit} />
    </>
  )
}

describe('calling an owner from the desk', () => {
  it('is begun and ended by the same key', async () => {
    const visit = aVisit({ step: 'in-repair' })
    const session = await openWith(visit)
    drawAtDesk(session, <Bell id={visit.id} />)
    await userEvent.click(await screen.findByText('叫'))
    expect(await screen.findByText('正在叫车主')).toBeTruthy()
    expect((await findVisit(session.db, visit.id))?.call).toEqual({ at: session.clock.now() })
    await userEvent.click(screen.getByText('叫'))
    await waitFor(() => expect(screen.queryByText('正在叫车主')).toBeNull())
    expect((await findVisit(session.db, visit.id))?.call).toBeUndefined()
  })

  it('is refused in words when the car has left', async () => {
    const visit = aVisit({ step: 'delivered' })
    const session = await openWith(visit)
    drawAtDesk(session, <Bell id={visit.id} />)
    await userEvent.click(await screen.findByText('叫'))
    expect(await screen.findByText('车不在店里，没有人可叫。')).toBeTruthy()
  })
})

describe('how the lounge calls', () => {
  it('is the shop’s to set', async () => {
    const session = await openDesk()
    drawAtDesk(session, <CallSoundCard />)
    await userEvent.click(screen.getAllByText('关')[1] as HTMLElement)
    await userEvent.type(screen.getByLabelText('安静时段从'), '1230')
    await userEvent.type(screen.getByLabelText('到'), '13:30{Enter}')
    await waitFor(async () =>
      expect((await findShop(session.db))?.callSound).toEqual({
        isChimeOn: true,
        isVoiceOn: false,
        volume: 70,
        times: 2,
        quietFrom: '12:30',
        quietUntil: '13:30',
      }),
    )
  })

  it('wants both ends of the quiet hours', async () => {
    const session = await openDesk()
    drawAtDesk(session, <CallSoundCard />)
    await userEvent.type(screen.getByLabelText('安静时段从'), '12:30')
    await userEvent.click(screen.getByTestId('call-save'))
    expect(await screen.findByText(/要有起止两个时刻/)).toBeTruthy()
  })
})
