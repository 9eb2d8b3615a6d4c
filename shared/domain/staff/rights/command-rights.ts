import type { StaffRole } from '../staff.ts'
import { SALE_RIGHTS } from './sale-rights.ts'
import { SERVICE_RIGHTS } from './service-rights.ts'
import { SHOP_RIGHTS } from './shop-rights.ts'

/**
 * Every command there is, and the roles that may carry it out. A use case that is not here does not
 * compile.
 */
export const COMMAND_RIGHTS = { ...SERVICE_RIGHTS, ...SALE_RIGHTS, ...SHOP_RIGHTS } as const

export type CommandName = keyof typeof COMMAND_RIGHTS

/** Roles of a command; the table's own lists are of many types. */
export const rolesOf = (command: CommandName): readonly StaffRole[] => COMMAND_RIGHTS[command]
