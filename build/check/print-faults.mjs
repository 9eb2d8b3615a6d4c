import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../runtime/project-root.mjs'

/** Where each fault leaves its row. */
export const outcomesFolder = join(projectRoot, 'test-results', 'fault-outcomes')

/** Prints the table of docs/reliability.md, as measured just now. */
export async function printFaults() {
  const names = (await readdir(outcomesFolder).catch(() => [])).sort()
  const rows = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(outcomesFolder, name), 'utf8'))),
  )
  console.log('\n| fault | times | saves acknowledged | missing | broken | seen |')
  console.log('|---|---:|---:|---:|---:|---|')
  for (const { fault, times, acknowledged, missing, broken, note = '' } of rows) {
    console.log(`| ${fault} | ${times} | ${acknowledged} | ${missing} | ${broken} | ${note} |`)
  }
}
