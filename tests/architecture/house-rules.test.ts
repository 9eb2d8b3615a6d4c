import { describe, expect, it } from 'vitest'
import { listSourceFiles } from './source-files.ts'

const sources = listSourceFiles('electron', 'renderer', 'shared')
const pathsOf = (files: readonly { path: string }[]): string[] => files.map((file) => file.path)

describe('the house', () => {
  it('has no drawer for odds and ends', () => {
    const odds = /(^|\/|-)(utils?|helpers?|manager|misc|common)(\.|\/|-)/
    expect(odds.test('renderer/ui/date-utils.ts')).toBe(true)
    expect(pathsOf(sources.filter((file) => odds.test(file.path)))).toEqual([])
  })

  it('names files in kebab-case', () => {
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*|zh-(CN|TW))(\.module)?(\.[a-z]+)+$/
    expect(kebab.test('visitPage.tsx')).toBe(false)
    expect(
      pathsOf(sources.filter((file) => !kebab.test(file.path.split('/').at(-1) ?? ''))),
    ).toEqual([])
  })

  it('keeps files short enough to be one thing', () => {
    // Lists of words and of standard jobs are data: their length is the trade's.
    const isData = (path: string): boolean => /^shared\/(i18n|demo)\//.test(path)
    const long = sources.filter((file) => !isData(file.path) && file.text.split('\n').length > 300)
    expect(pathsOf(long)).toEqual([])
  })

  it('writes records through the unit of work only', () => {
    const write = /\.(put|add|bulkPut|bulkAdd|delete|bulkDelete|clear|modify|update)\(/
    const table =
      /\b(db|database)\s*\.\s*(customers|vehicles|visits|deferredJobs|papers|staff|bays|standardJobs|appointments|loanCars|loans|tillDays|settings|counters|journal)\b[^\n]*\.(put|add|bulkPut|bulkAdd|delete|bulkDelete|clear|modify|update)\(/
    expect(table.test('await db.visits.put(row)')).toBe(true)
    const doors = new Set([
      'renderer/db/unit-of-work.ts',
      // Typing not yet submitted and this machine's own choices are no facts of the trade.
      'renderer/db/drafts.ts',
      'renderer/db/preferences.ts',
    ])
    const offenders = sources.filter(
      (file) =>
        file.path.startsWith('renderer/') &&
        !doors.has(file.path) &&
        !file.path.startsWith('renderer/db/unit-of-work/') &&
        // What the journal says was done is done once more, nothing new.
        !file.path.startsWith('renderer/db/rebuild/') &&
        write.test(file.text) &&
        table.test(file.text),
    )
    expect(pathsOf(offenders)).toEqual([])
  })

  it('reaches the preload in one room only', () => {
    const reach = /\b(window|globalThis)(\.window)?\??\.qiantai\b/
    expect(reach.test('window.qiantai.call()')).toBe(true)
    const offenders = sources.filter(
      (file) => !file.path.startsWith('renderer/platform/') && reach.test(file.text),
    )
    expect(pathsOf(offenders)).toEqual([])
  })

  it('divides money in one file only', () => {
    const division = /\/\s*100(?![\d_.])/
    expect(division.test('amount / 100')).toBe(true)
    const offenders = sources.filter(
      (file) =>
        file.path.startsWith('shared/domain/') &&
        !/percent|share|gauge/.test(file.path) &&
        division.test(file.text.replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '')),
    )
    expect(pathsOf(offenders)).toEqual([])
  })

  it('has no any', () => {
    const any = /(:\s*any\b|\bas any\b|<any>)/
    expect(any.test('const x: any = 1')).toBe(true)
    expect(
      pathsOf(
        sources.filter((file) => any.test(file.text.replaceAll(/^\s*(\/?\*|\/\/).*$/gm, ''))),
      ),
    ).toEqual([])
  })
})
