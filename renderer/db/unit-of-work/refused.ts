import type { Failure } from '#shared/kernel/result.ts'

/** Carries a refusal out of a transaction, so that Dexie rolls it back. */
export class Refused extends Error {
  readonly failure: Failure<string>

  constructor(failure: Failure<string>) {
    super(failure.code)
    this.failure = failure
  }
}
