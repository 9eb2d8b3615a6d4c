import { printFaults } from './check/print-faults.mjs'
import { runFaultStage } from './check/run-stages.mjs'
import { command } from './runtime/command.mjs'
import { prepare } from './runtime/prepare.mjs'

/**
 * Does every fault of docs/reliability.md to the real app, and prints what became of its records.
 * Words after it choose the files of tests/faults; `--short` is the form that runs with all tests.
 * @param {readonly string[]} args
 */
async function faults(args) {
  const runtime = await prepare()
  const isShort = args.includes('--short')
  const names = args.filter((word) => word !== '--short')
  const result = await runFaultStage(runtime, { isShort, names })
  await printFaults()
  console.log(`\n${result.passed} passed, ${result.failed} failed`)
  return result.failed === 0 ? 0 : 1
}

command(import.meta.url, faults)
