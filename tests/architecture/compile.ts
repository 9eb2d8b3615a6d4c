import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the compiler says of a file under the settings of shared/; empty when it is content. */
export const compileAsShared = (text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'compile-'))
  try {
    writeFileSync(join(folder, 'line.ts'), `${text}\nexport {}\n`)
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'shared/tsconfig.json'),
        compilerOptions: {
          composite: false,
          incremental: false,
          emitDeclarationOnly: false,
          noEmit: true,
          rootDir: '/',
        },
        include: ['line.ts'],
      }),
    )
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {
      encoding: 'utf8',
    })
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A file of the house as an import that the compiled text can use. */
export const houseFile = (path: string): string => join(root, path)
