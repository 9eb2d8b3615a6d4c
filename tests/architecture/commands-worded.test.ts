import { describe, expect, it } from 'vitest'
import { groupOfCommand } from '#shared/domain/audit/command-group.ts'
import { COMMAND_RIGHTS } from '#shared/domain/staff/rights/command-rights.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { isCommandWorded, sayCommand } from '#shared/i18n/say-command.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'

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

  it('of a newer build is told by the name it has there', () => {
    expect(sayCommand(createSay(zhCN), 'fly-the-car')).toBe('fly-the-car')
    expect(sayCommand(createSay(zhCN), 'approve-jobs')).toBe('客户同意项目')
  })
})
