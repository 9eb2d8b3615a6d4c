// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import { deskLock } from '#renderer/session/desk-lock.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useBeginLocked } from '#renderer/session/use-begin-locked.ts'
import { ok } from '#shared/kernel/result.ts'
import { openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(() => {
  cleanup()
  deskLock.forget()
})

const withPin = async (): Promise<Session> => {
  const session = await openDesk()
  await session.change('set-pin', async (work) => {
    await work.pins.put({ id: PEOPLE.advisor.id, salt: 'c2FsdA==', hash: 'aGFzaA==' })
    return ok(null)
  })
  return session
}

const begin = (session: Session, forgetsPins: boolean | undefined = false) =>
  renderHook(() => useBeginLocked(session, forgetsPins)).result

describe('the desk begins', () => {
  it('open where the last person has no PIN', async () => {
    const isLocked = begin(await openDesk())
    await waitFor(() => expect(isLocked.current).toBe(false))
  })

  it('locked where they have one', async () => {
    const isLocked = begin(await withPin())
    await waitFor(() => expect(isLocked.current).toBe(true))
  })

  it('undecided until it is known how the program was started', async () => {
    const session = await withPin()
    const { result, rerender } = renderHook(
      ({ forgets }: { forgets: boolean | undefined }) => useBeginLocked(session, forgets),
      { initialProps: { forgets: undefined as boolean | undefined } },
    )
    await new Promise((settle) => setTimeout(settle))
    expect(result.current).toBeUndefined()
    rerender({ forgets: false })
    await waitFor(() => expect(result.current).toBe(true))
  })

  it('open when it was started to forget the PINs, which stands in the journal as nobody’s doing', async () => {
    const session = await withPin()
    const isLocked = begin(session, true)
    await waitFor(() => expect(isLocked.current).toBe(false))
    expect(await session.db.pins.get(PEOPLE.advisor.id)).toEqual({ id: PEOPLE.advisor.id })
    const last = await findLastSave(session.db)
    expect(last?.command).toBe('forget-pins')
    expect(last).not.toHaveProperty('actor')
  })

  it('stays as it is when a PIN is set later: nobody is locked out of what they are doing', async () => {
    const session = await openDesk()
    const isLocked = begin(session)
    await waitFor(() => expect(isLocked.current).toBe(false))
    await session.change('set-pin', async (work) => {
      await work.pins.put({ id: PEOPLE.advisor.id, salt: 'c2FsdA==', hash: 'aGFzaA==' })
      return ok(null)
    })
    expect(isLocked.current).toBe(false)
  })
})
