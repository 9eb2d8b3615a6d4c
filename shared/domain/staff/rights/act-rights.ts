import type { StaffRole } from '../staff.ts'
import { type CommandName, rolesOf as rolesOfCommand } from './command-rights.ts'
import { MANAGERS } from './groups.ts'

/** What changes no record and is still not for everybody. */
const OTHER_RIGHTS = {
  /** Takes every record out of the shop. */
  'export-everything': MANAGERS,
  /** Takes out what everybody did. */
  'export-journal': MANAGERS,
  /** Where second copies lie and what locks them. */
  'set-snapshots': MANAGERS,
  /** From where another program may come in the place of this one, and that it does. */
  'set-updates': MANAGERS,
} as const satisfies Readonly<Record<string, readonly StaffRole[]>>

export type OtherAct = keyof typeof OTHER_RIGHTS

/** What somebody may or may not do: a command, or an act beside the commands. */
export type Act = CommandName | OtherAct

/** Whether an act changes no record. */
export const isOtherAct = (act: Act): act is OtherAct => act in OTHER_RIGHTS

/** Every act beside the commands. */
export const OTHER_ACTS = Object.keys(OTHER_RIGHTS) as readonly OtherAct[]

/** Roles that may do it. */
export const rolesOfAct = (act: Act): readonly StaffRole[] =>
  isOtherAct(act) ? OTHER_RIGHTS[act] : rolesOfCommand(act)
