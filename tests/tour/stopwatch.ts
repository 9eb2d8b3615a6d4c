/** Times the steps of a tour in whole milliseconds, and knows which one is under way. */
export class Stopwatch {
  readonly timings: Record<string, number> = {}
  #step = 'start'

  get step(): string {
    return this.#step
  }

  async time<T>(step: string, work: () => Promise<T>): Promise<T> {
    this.#step = step
    const started = performance.now()
    const done = await work()
    this.timings[step] = Math.round((this.timings[step] ?? 0) + performance.now() - started)
    return done
  }
}
