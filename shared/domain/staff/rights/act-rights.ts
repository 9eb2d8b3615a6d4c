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
} as const satisfies Readonly<Record<string, readonly StaffRole[]>>

/** What somebody may or may not do: a command, or an act beside the commands. */
export type Act = CommandName | keyof typeof OTHER_RIGHTS

const isOther = (act: Act): act is keyof typeof OTHER_RIGHTS => act in OTHER_RIGHTS

/** Every act beside the commands. */
export const OTHER_ACTS = Object.keys(OTHER_RIGHTS) as readonly (keyof typeof OTHER_RIGHTS)[]

/** Roles that may do it. */
export const rolesOfAct = (act: Act): readonly StaffRole[] =>
  isOther(act) ? OTHER_RIGHTS[act] : rolesOfCommand(act)
