import { describe, expect, it } from 'vitest'
import { groupOfCommand } from '#shared/domain/audit/command-group.ts'
import { COMMAND_RIGHTS } from '#shared/domain/staff/rights/command-rights.ts'
import { isCommandWorded } from '#shared/i18n/say-command.ts'

/** Every command there is: one that is not in the table of rights cannot be carried out. */
const commands = Object.keys(COMMAND_RIGHTS)

describe('every command', () => {
  it('has words, so that the history can tell what was done', () => {
    expect(commands.length).toBeGreaterThan(150)
    expect(commands.filter((command) => !isCommandWorded(command))).toEqual([])
  })

  it('has a group that the journal is looked through by', () => {
    expect(commands.filter((command) => groupOfCommand(command) === undefined)).toEqual([])
  })

  it('that nobody can carry out any more is still told in old entries', () => {
    expect(isCommandWorded('no-such-command')).toBe(false)
  })
})
