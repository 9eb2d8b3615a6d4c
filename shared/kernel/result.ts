/** Facts about a failure that its wording needs: the wrong character, its position, a limit. */
export type FailureDetail = Readonly<Record<string, string | number>>

/** The outcome that went well. */
export type Success<T> = { readonly ok: true; readonly value: T }

/** The outcome that did not: a stable code the screen words, and the facts for the wording. */
export type Failure<C extends string> = {
  readonly ok: false
  readonly code: C
  readonly detail?: FailureDetail
}

/**
 * What an operation gives back when it may fail in an expected way (a wrong plate, a closed visit).
 * Bugs are thrown, never returned.
 */
export type Result<T, C extends string = string> = Success<T> | Failure<C>

/** A success carrying `value`. */
export function ok<T>(value: T): Success<T> {
  return { ok: true, value }
}

/** A failure carrying a stable `code` and, if the wording needs them, its facts. */
export function fail<C extends string>(code: C, detail?: FailureDetail): Failure<C> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail }
}

/** Whether the result is a success; narrows its type. */
export function isOk<T, C extends string>(result: Result<T, C>): result is Success<T> {
  return result.ok
}

/**
 * The value of a result that cannot have failed: in tests, and where failure would be a bug.
 * Throws an Error naming the code otherwise.
 */
export function unwrap<T, C extends string>(result: Result<T, C>): T {
  if (result.ok) return result.value
  const facts = result.detail === undefined ? '' : ` ${JSON.stringify(result.detail)}`
  throw new Error(`Expected a value, got ${result.code}${facts}`)
}
