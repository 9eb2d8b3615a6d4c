import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const refused: readonly (readonly [rule: string, path: string, specifier: string])[] = [
  ['the kernel knows no domain', 'shared/kernel/a.ts', '#shared/domain/visit/visit.ts'],
  ['the kernel knows no library', 'shared/kernel/a.ts', 'valibot'],
  ['domain knows no papers', 'shared/domain/visit/a.ts', '#shared/documents/registry.ts'],
  ['domain knows no words', 'shared/domain/visit/a.ts', '#shared/i18n/create-say.ts'],
  ['domain knows no contract', 'shared/domain/visit/a.ts', '#shared/ipc/contract.ts'],
  ['shared knows no screens', 'shared/documents/a.ts', '#renderer/ui/button.tsx'],
  ['shared knows no pdfmake', 'shared/documents/a.ts', 'pdfmake/interfaces'],
  ['shared knows no React', 'shared/i18n/a.ts', 'react'],
  ['shared knows no Node', 'shared/visit-file/a.ts', 'node:fs'],
  ['main knows no Dexie', 'electron/services/a.ts', 'dexie'],
  ['main knows no React', 'electron/windows/a.ts', 'react'],
  ['main knows no screens', 'electron/windows/a.ts', '#renderer/ui/button.tsx'],
  ['main knows no papers', 'electron/services/a.ts', '#shared/documents/registry.ts'],
  ['a preload knows the contract only', 'electron/preload/a.ts', '#shared/domain/visit/visit.ts'],
  ['a preload knows no service', 'electron/preload/a.ts', '#electron/services/log.ts'],
  ['only db knows Dexie', 'renderer/features/board/a.ts', 'dexie'],
  ['only pdf knows pdfmake', 'renderer/features/papers/a.ts', 'pdfmake'],
  ['only pdf knows pdf.js', 'renderer/features/papers/a.ts', 'pdfjs-dist'],
  ['only main knows Electron', 'renderer/platform/a.ts', 'electron'],
  ['windows know no Node', 'renderer/ui/a.ts', 'node:path'],
  ['features meet at the door', 'renderer/features/board/a.ts', '#renderer/features/visit/a.ts'],
  ['records know no screens', 'renderer/db/a.ts', '#renderer/ui/button.tsx'],
  ['records know no features', 'renderer/db/a.ts', '#renderer/features/visit/index.ts'],
  ['the paper mill knows no records', 'renderer/pdf/a.ts', '#renderer/db/database.ts'],
  ['the counter knows no records', 'renderer/counter/a.ts', '#renderer/db/database.ts'],
  ['the counter knows no features', 'renderer/counter/a.ts', '#renderer/features/visit/index.ts'],
  ['the lounge knows no records', 'renderer/lounge/a.ts', '#renderer/db/database.ts'],
  ['the wall knows no records', 'renderer/wall/a.ts', '#renderer/db/database.ts'],
  [
    'a board on the network knows no records',
    'renderer/remote-board/a.ts',
    '#renderer/db/database.ts',
  ],
  ['a phone knows no features', 'renderer/phone/a.ts', '#renderer/features/visit/index.ts'],
  ['the wall knows no features', 'renderer/wall/a.ts', '#renderer/features/wall/index.ts'],
]

const allowed: readonly (readonly [path: string, specifier: string])[] = [
  ['shared/kernel/a.ts', './money.ts'],
  ['shared/domain/visit/a.ts', '#shared/kernel/money.ts'],
  ['shared/documents/a.ts', '#shared/domain/visit/visit.ts'],
  ['shared/ipc/a.ts', 'valibot'],
  ['electron/services/a.ts', 'node:fs'],
  ['electron/windows/a.ts', 'electron'],
  ['electron/preload/a.ts', '#shared/ipc/contract.ts'],
  ['renderer/db/a.ts', 'dexie'],
  ['renderer/pdf/a.ts', 'pdfmake'],
  ['renderer/pdf/a.ts', 'pdfjs-dist'],
  ['renderer/features/board/a.ts', '#renderer/features/visit/index.ts'],
  ['renderer/counter/a.ts', '#renderer/ui/plate.tsx'],
]

/** Each case is a file of its own, in a folder like its room. */
const placeOf = (path: string, index: number): string =>
  path.replace(/a\.ts$/, `case-${index}/a.ts`)

const cases = [
  ...refused.map(([, path, specifier]) => ({ path, specifier })),
  ...allowed.map(([path, specifier]) => ({ path, specifier })),
].map(({ path, specifier }, index) => ({ place: placeOf(path, index), specifier }))

/** The places at which the house's own lint rules refuse the import. */
const lintCases = (): ReadonlySet<string> => {
  const house = mkdtempSync(join(tmpdir(), 'import-rules-'))
  try {
    const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
    writeFileSync(
      join(house, 'biome.json'),
      JSON.stringify({ ...rules, $schema: undefined, vcs: undefined }),
    )
    for (const { place, specifier } of cases) {
      mkdirSync(join(house, dirname(place)), { recursive: true })
      writeFileSync(
        join(house, place),
        `import * as thing from '${specifier}'\n\nexport const kept = thing\n`,
      )
    }
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: house, encoding: 'utf8' },
    )
    const report = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string } }[]
    }
    return new Set(
      report.diagnostics
        .filter((found) => found.category === 'lint/style/noRestrictedImports')
        .map((found) => found.location.path.replace(/^\.\//, '')),
    )
  } finally {
    rmSync(house, { recursive: true })
  }
}

describe('who may import whom', () => {
  let refusedPlaces: ReadonlySet<string> = new Set()
  beforeAll(() => {
    refusedPlaces = lintCases()
  })

  it.each(refused.map((rule, index) => [...rule, index] as const))(
    '%s',
    (_rule, path, _specifier, index) => {
      expect(refusedPlaces).toContain(placeOf(path, index))
    },
  )

  it.each(allowed.map((rule, index) => [...rule, index] as const))(
    '%s may import %s',
    (path, _specifier, index) => {
      expect(refusedPlaces).not.toContain(placeOf(path, refused.length + index))
    },
  )
})
