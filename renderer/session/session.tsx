import { createContext, type ReactNode, useContext } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import {
  changeRecords,
  type JournalKeeper,
  type Saved,
  type Work,
} from '#renderer/db/unit-of-work.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Act } from '#shared/domain/staff/rights/act-rights.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import { type Allowance, type AskOverride, allowAct } from './allow-act.ts'

/** What a session is made of. */
export interface SessionParts {
  readonly db: QiantaiDatabase
  readonly clock: Clock
  readonly nextId: UlidSource
  /** The journal on disk. */
  readonly keeper: JournalKeeper
  /** Who is signed in. */
  readonly staff: Staff
  readonly shop: Shop
  /** The machine, as the journal names it. */
  readonly device: string
  /** Asks somebody who may for what the person may not; without it that is refused at once. */
  readonly askOverride?: AskOverride
}

/** Who works here, on which records, by which clock. */
export interface Session extends SessionParts {
  /**
   * Carries out one command: all of it with its journal entry, or nothing. Whoever has no right to
   * it is asked for somebody who has. The body hears who answers for it: whoever allowed it, or
   * whoever is signed in.
   */
  change<T, C extends string>(
    command: CommandName,
    body: (work: Work, answering: StaffId) => Promise<Result<T, C>>,
  ): Promise<Saved<T, C>>
  /** For what is not carried out by `change`: whether it may be done, and who allowed it. */
  allow(act: Act): Promise<Result<Allowance, 'save.not-allowed'>>
  /**
   * The same session for what a customer does at the counter display: they decide and sign as
   * themselves, whoever is signed in at the desk.
   */
  readonly ofCustomer: Session
}

/** A session over its parts. Made anew when somebody else signs in or the shop's data change. */
export function createSession(parts: SessionParts): Session {
  const { db, clock, nextId, keeper, staff, device } = parts
  const allow: Session['allow'] = (act) => allowAct(act, staff, parts)
  const carryOut: Carry = (command, { allowedBy }, body) =>
    changeRecords(
      db,
      {
        command,
        actor: staff.id,
        ...(allowedBy === undefined ? {} : { allowedBy }),
        at: clock.now(),
        device,
        nextId,
        keeper,
      },
      (work) => body(work, allowedBy ?? staff.id),
    )
  const session: Session = {
    ...parts,
    allow,
    async change(command, body) {
      const allowed = await allow(command)
      return allowed.ok ? carryOut(command, allowed.value, body) : allowed
    },
    get ofCustomer() {
      return customers
    },
  }
  const customers: Session = {
    ...parts,
    allow: async () => ok({}),
    change: (command, body) => carryOut(command, {}, body),
    get ofCustomer() {
      return customers
    },
  }
  return session
}

type Carry = <T, C extends string>(
  command: CommandName,
  allowance: Allowance,
  body: (work: Work, answering: StaffId) => Promise<Result<T, C>>,
) => Promise<Saved<T, C>>

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
