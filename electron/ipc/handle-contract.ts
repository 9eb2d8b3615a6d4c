import type { GenericSchema } from 'valibot'
import * as v from 'valibot'
import { type Contract, contract, type WindowKind } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'
import { isTrustedSender, type SenderEvent } from './trusted-sender.ts'

/** The IPC of one window's contents: what is registered on it, no other window can call. */
export interface WindowIpc {
  handle(name: string, listener: (event: SenderEvent, argument: unknown) => unknown): void
}

export interface Watch {
  /** A call that was refused or broke: for the log. */
  readonly onRefused: (text: string, cause?: unknown) => void
}

/** Takes the calls of one kind of window: sender checked, argument parsed, then its handler. */
export function handleContract<K extends WindowKind>(
  kind: K,
  ipc: WindowIpc,
  handlers: Handlers<Contract[K]>,
  watch: Watch,
): void {
  for (const [name, { argument }] of Object.entries(contract[kind].calls)) {
    // The table is checked against the contract where it is written; here its names are only text.
    const handler = handlers[name as keyof typeof handlers] as (argument: unknown) => unknown
    ipc.handle(name, async (event, given) => {
      if (!isTrustedSender(event, kind)) {
        watch.onRefused(`${name} refused: not the page of ${kind}`)
        throw new Error(`${name}: this page may not call`)
      }
      const parsed = parseArgument(name, argument, given, watch)
      try {
        return await handler(parsed)
      } catch (error) {
        watch.onRefused(`${name} broke`, error)
        throw error
      }
    })
  }
}

function parseArgument(name: string, schema: GenericSchema, given: unknown, watch: Watch): unknown {
  const parsed = v.safeParse(schema, given)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  // The place and the rule, never the value: it may be a customer's.
  const at = v.getDotPath(issue) ?? 'argument'
  const text = `${name}: ${at} breaks the contract (${issue.type})`
  watch.onRefused(text)
  throw new Error(text)
}
