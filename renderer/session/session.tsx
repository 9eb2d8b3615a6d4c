import { createContext, type ReactNode, useContext } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { changeRecords, type Saved, type Work } from '#renderer/db/unit-of-work.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'

/** What a session is made of. */
export interface SessionParts {
  readonly db: QiantaiDatabase
  readonly clock: Clock
  readonly nextId: UlidSource
  /** Who is signed in. */
  readonly staff: Staff
  readonly shop: Shop
  /** The machine, as the journal names it. */
  readonly device: string
}

/** Who works here, on which records, by which clock. */
export interface Session extends SessionParts {
  /** Carries out one command: all of it with its journal entry, or nothing. */
  change<T, C extends string>(
    command: string,
    body: (work: Work) => Promise<Result<T, C>>,
  ): Promise<Saved<T, C>>
}

/** A session over its parts. Made anew when somebody else signs in or the shop's data change. */
export function createSession(parts: SessionParts): Session {
  const { db, clock, nextId, staff, device } = parts
  return {
    ...parts,
    change: (command, body) =>
      changeRecords(db, { command, actor: staff.id, at: clock.now(), device, nextId }, body),
  }
}

const SessionContext = createContext<Session | undefined>(undefined)

interface SessionProviderProps {
  /** Undefined while the records are being opened. */
  readonly session: Session | undefined
  readonly children: ReactNode
}

/** Gives the desk its session. */
export const SessionProvider = ({ session, children }: SessionProviderProps): ReactNode => (
  <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
)

/** The session of the desk, or undefined while the records are being opened. */
export const useOpenSession = (): Session | undefined => useContext(SessionContext)

/** The session of the desk. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('a screen was drawn outside SessionProvider')
  return session
}
