import type { AnswerOf, ArgumentOf, Door } from '#shared/ipc/call.ts'

/** One handler per call of a door: a missing or mistyped one does not compile. */
export type Handlers<D extends Door> = {
  readonly [N in keyof D['calls'] & string]: (
    argument: ArgumentOf<D['calls'][N]>,
  ) => AnswerOf<D['calls'][N]> | Promise<AnswerOf<D['calls'][N]>>
}
