import { formatSecurity } from './check/format-security.mjs'
import { formatFailures } from './check/format-summary.mjs'
import { readSecurityFacts, runSecurityStage } from './check/run-security.mjs'
import { exitCodeOf, lastLine } from './check/tally.mjs'
import { command } from './runtime/command.mjs'
import { prepare } from './runtime/prepare.mjs'

/** Tries what a stranger would, and prints what held and how often. */
async function security() {
  const result = await runSecurityStage(await prepare())
  console.log(`\n${formatSecurity(readSecurityFacts())}\n`)
  const failures = formatFailures([result])
  if (failures) console.log(`${failures}\n`)
  console.log(`  in ${(result.ms / 1000).toFixed(1)} s\n`)
  console.log(lastLine(result))
  return exitCodeOf(result)
}

command(import.meta.url, security)
