import { describe, expect, it } from 'vitest'
import { groupOfCommand } from '#shared/domain/audit/command-group.ts'
import { isCommandWorded } from '#shared/i18n/say-command.ts'
import { listSourceFiles } from './source-files.ts'

/** Kinds that a command's name is built from, where it is built at run time. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  '${kind}-check': ['self-check', 'mutual-check'],
  'issue-${kind}': [
    'issue-pre-delivery-sheet',
    'issue-delivery-list',
    'issue-window-sheet',
    'issue-condition-statement',
    'issue-service-list',
  ],
}

/** How a command is named where it is carried out. */
const CALLS = [
  /\(\s*session\s*,\s*['`]([a-z$][^'`]*)['`]/g,
  /session\.change(?:<[^>]*>)?\(\s*['`]([^'`]*)['`]/g,
  /\bcommand(?::| =) ['`]([^'`]*)['`]/g,
]

const listCommands = (text: string): string[] =>
  CALLS.flatMap((call) => [...text.matchAll(call)].map(([, name = '']) => name)).flatMap(
    (name) => BUILT[name] ?? [name],
  )

describe('every command', () => {
  const commands = new Set(listSourceFiles('renderer').flatMap(({ text }) => listCommands(text)))

  it('is found where it is carried out', () => {
    expect(listCommands("session.change('keep-car', async (work) => {")).toEqual(['keep-car'])
    expect(listCommands("changeVisit(session, 'move-car', visitId")).toEqual(['move-car'])
    expect(commands.size).toBeGreaterThan(150)
  })

  it('has words, so that the history can tell what was done', () => {
    expect([...commands].filter((command) => !isCommandWorded(command))).toEqual([])
  })

  it('has a group that the journal is looked through by', () => {
    expect([...commands].filter((command) => groupOfCommand(command) === undefined)).toEqual([])
  })
})
