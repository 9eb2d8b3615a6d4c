import type { GenericSchema, InferOutput } from 'valibot'

/** A call from a window to the main process: its one argument is parsed, its answer is typed. */
export interface Call<Argument extends GenericSchema, Answer> {
  readonly argument: Argument
  /** Exists for the type alone. */
  readonly answer?: Answer
}

/** A message from the main process to a window. Parsed on arrival in the main process, not again. */
export interface Message<Payload> {
  /** Exists for the type alone. */
  readonly payload?: Payload
}

/** Declares a call; curried so that the answer is named and the argument inferred. */
export const call =
  <Answer>() =>
  <Argument extends GenericSchema>(argument: Argument): Call<Argument, Answer> => ({ argument })

/** Declares a message. */
export const message = <Payload>(): Message<Payload> => ({})

/** What one window may ask and hear. */
export interface Door {
  readonly calls: Readonly<Record<string, Call<GenericSchema, unknown>>>
  readonly messages: Readonly<Record<string, Message<unknown>>>
}

export type ArgumentOf<C> = C extends Call<infer A, unknown> ? InferOutput<A> : never
export type AnswerOf<C> = C extends Call<GenericSchema, infer R> ? R : never
export type PayloadOf<M> = M extends Message<infer P> ? P : never

/** The door as the window sees it: `call(name, argument)` and `listen(name, hear)`. */
export interface DoorClient<D extends Door> {
  call<N extends keyof D['calls'] & string>(
    name: N,
    argument: ArgumentOf<D['calls'][N]>,
  ): Promise<AnswerOf<D['calls'][N]>>
  /** Returns the function that stops listening. */
  listen<N extends keyof D['messages'] & string>(
    name: N,
    hear: (payload: PayloadOf<D['messages'][N]>) => void,
  ): () => void
}
