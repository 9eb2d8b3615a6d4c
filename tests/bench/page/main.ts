import { drawSettlement } from './draw-settlement.ts'
import { loadBenchRecords } from './load-bench-records.ts'

/** What the bench calls from outside. This page is built for the bench only and never shipped. */
const bench = { drawSettlement, loadBenchRecords }

export type BenchPage = typeof bench

declare global {
  interface Window {
    bench: BenchPage
  }
}

window.bench = bench
