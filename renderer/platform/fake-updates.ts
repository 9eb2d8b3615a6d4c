import type { AnswerOf, ArgumentOf } from '#shared/ipc/call.ts'
import type { UpdateStatus, updateCalls } from '#shared/ipc/calls/update-calls.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { FakeState } from './fake-state.ts'

type Calls = typeof updateCalls
type Handlers = {
  [N in keyof Calls]: (argument: ArgumentOf<Calls[N]>) => AnswerOf<Calls[N]>
}

/** Main's updates in memory: a feed that has version 2.0.0, fetched at once. */
export function fakeUpdates(
  state: Pick<FakeState, 'snapshots'>,
  emit: (name: string, payload: unknown) => void,
): Handlers {
  let status: UpdateStatus = { version: '1.0.0', feed: null, state: 'off' }
  const tell = (next: Partial<UpdateStatus>): UpdateStatus => {
    status = { ...status, ...next }
    emit('updates.changed', status)
    return status
  }
  return {
    'updates.status': () => status,
    'updates.set-feed': ({ feed }) => {
      status = { version: status.version, feed, state: feed === null ? 'off' : 'idle' }
      return tell({})
    },
    'updates.check': () =>
      status.feed === null
        ? status
        : tell({ state: 'found', found: { version: '2.0.0', notes: '报价更快' } }),
    'updates.download': () => (status.state === 'found' ? tell({ state: 'ready' }) : status),
    'updates.install': ({ snapshotId }) => {
      if (status.state !== 'ready') return fail('update.not-ready')
      const isThere = [...state.snapshots.values()].some(({ info }) => info.id === snapshotId)
      return isThere ? ok(null) : fail('update.no-snapshot')
    },
  }
}
