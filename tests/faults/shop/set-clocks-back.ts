import type { OpenApp } from '#tests/support/desk/open-app.ts'

/** Main and desk live that much earlier from now on, as after somebody set the computer's clock. */
export async function setClocksBack(app: OpenApp, milliseconds: number): Promise<void> {
  await app.electron.evaluate((_, back) => {
    const Real = Date
    // Main asks the time by `Date.now()` and by `new Date()`.
    globalThis.Date = class extends Real {
      constructor(...given: readonly [] | readonly [string | number | Date]) {
        super(given.length === 0 ? Real.now() - back : given[0])
      }
      static override now(): number {
        return Real.now() - back
      }
    } as DateConstructor
  }, milliseconds)
  await app.desk.page.clock.setSystemTime(Date.now() - milliseconds)
}
