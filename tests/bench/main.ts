import { mkdir, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { BENCH } from './app/folders.ts'
import { type Runtime, readRuntime } from './app/runtime.ts'
import { stageApp } from './app/stage-app.ts'
import { isWithin, type Measurement } from './measurement.ts'
import { measureCounter } from './measures/measure-counter.ts'
import { measureFrames } from './measures/measure-frames.ts'
import { measureMemory } from './measures/measure-memory.ts'
import { measureNetwork } from './measures/measure-network.ts'
import { measureRotation } from './measures/measure-rotation.ts'
import { measureSave } from './measures/measure-save.ts'
import { measureSearch } from './measures/measure-search.ts'
import { measureSettlementPaper } from './measures/measure-settlement-paper.ts'
import { measureStart } from './measures/measure-start.ts'
import { formatTable } from './print-table.ts'
import { copyBenchProfile } from './profile/copy-bench-profile.ts'

type Measure = (runtime: Runtime, profile: string) => Promise<Measurement | Measurement[]>

/** In the order of the table of docs/performance.md; names can be given to measure only some. */
const MEASURES: Readonly<Record<string, Measure>> = {
  start: measureStart,
  search: measureSearch,
  save: measureSave,
  paper: measureSettlementPaper,
  counter: measureCounter,
  memory: measureMemory,
  frames: measureFrames,
  rotation: measureRotation,
  network: measureNetwork,
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => MEASURES[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}: ${Object.keys(MEASURES).join(', ')}`)
  process.exit(2)
}
const runtime = readRuntime(process.env)
await mkdir(BENCH, { recursive: true })
await stageApp()
const profile = await copyBenchProfile(runtime)
const measured: Measurement[] = []
for (const [name, measure] of Object.entries(MEASURES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const started = Date.now()
  measured.push(...[await measure(runtime, profile)].flat())
  console.log(`[bench] ${name} measured in ${Math.round((Date.now() - started) / 1000)} s`)
}
await rm(profile, { recursive: true, force: true })

const machine = {
  electron: process.env.QIANTAI_ELECTRON_KIND,
  cores: cpus().length,
  // Somebody else's work on the machine makes every number worse but the ratios.
  load: loadavg().map((load) => Number(load.toFixed(1))),
}
const results = measured.map((each) => ({ ...each, isWithin: isWithin(each) }))
await writeFile(
  join(BENCH, 'results.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`,
)
console.log(`\n${formatTable(measured)}`)
