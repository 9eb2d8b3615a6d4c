import { describe, expect, it } from 'vitest'
import { OTHER_ACTS } from '#shared/domain/staff/rights/act-rights.ts'
import { COMMAND_RIGHTS } from '#shared/domain/staff/rights/command-rights.ts'
import { listSourceFiles } from './source-files.ts'

const COMMANDS = Object.keys(COMMAND_RIGHTS)

/** Everything that could carry a command out. */
const text = listSourceFiles('renderer')
  .filter(({ path }) => !path.includes('/i18n/'))
  .map((file) => file.text)
  .join('\n')

/** Names made of a kind: the template, and what it can become. */
const MADE_OF_A_KIND: Readonly<Record<string, readonly string[]>> = {
  '`issue-${kind}`': [
    'issue-pre-delivery-sheet',
    'issue-delivery-list',
    'issue-window-sheet',
    'issue-condition-statement',
    'issue-service-list',
  ],
  '`${kind}-check`': ['self-check', 'mutual-check'],
}

describe('every command carried out', () => {
  it('has its row: the name is typed by the table, so a missing row does not compile', () => {
    const untyped = listSourceFiles('renderer').filter(
      ({ path, text }) =>
        /\bcommand: string\b/.test(text) &&
        // The unit of work and what reads the journal know commands of other builds too.
        !path.startsWith('renderer/db/') &&
        !path.includes('list-recorded-deciders'),
    )
    expect(untyped.map(({ path }) => path)).toEqual([])
  })

  it('goes through a session, or says by which command it does not', () => {
    const direct = listSourceFiles('renderer').filter(
      ({ path, text }) =>
        !path.startsWith('renderer/db/') && /\b(?:changeRecords|loadRecords)\(/.test(text),
    )
    for (const { path, text } of direct) {
      const isAsked =
        /satisfies CommandName/.test(text) || /\.allow\('/.test(text) || /allowAct\(/.test(text)
      expect(isAsked, path).toBe(true)
    }
  })

  it('and every act beside the commands is asked for where it is done', () => {
    expect(OTHER_ACTS.filter((act) => !new RegExp(`allow\\('${act}'\\)`).test(text))).toEqual([])
  })

  it('is really carried out somewhere', () => {
    const made = Object.entries(MADE_OF_A_KIND).flatMap(([template, names]) => {
      expect(text).toContain(template)
      return names
    })
    const unused = COMMANDS.filter((name) => !made.includes(name) && !text.includes(`'${name}'`))
    expect(unused).toEqual([])
  })
})
