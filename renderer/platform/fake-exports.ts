import type { AnswerOf, ArgumentOf } from '#shared/ipc/call.ts'
import type { WrittenFile } from '#shared/ipc/calls/export-calls.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import { type Failure, fail, ok } from '#shared/kernel/result.ts'
import { hashOf } from './fake-hash.ts'
import type { FakeState } from './fake-state.ts'

type Calls = (typeof deskDoor)['calls']
type ExportCall = Extract<keyof Calls, `exports.${string}`>
type Handlers = {
  [N in ExportCall]: (
    argument: ArgumentOf<Calls[N]>,
  ) => AnswerOf<Calls[N]> | Promise<AnswerOf<Calls[N]>>
}

const GONE: Failure<'export.gone'> = fail('export.gone')

/** Folders of files in memory: whole under their names once finished, and gone when dropped. */
export function fakeExports(state: FakeState): Handlers {
  const underWay = new Map<string, { name: string; files: Map<string, string> }>()
  return {
    'exports.begin': ({ name }) => {
      const ticket = `00000000-0000-4000-8000-${String(underWay.size).padStart(12, '0')}`
      underWay.set(ticket, { name, files: new Map() })
      return ok({ ticket })
    },
    'exports.write': ({ ticket, parts }) => {
      const files = underWay.get(ticket)?.files
      if (files === undefined) return GONE
      for (const { file, text } of parts) files.set(file, (files.get(file) ?? '') + text)
      return ok(null)
    },
    'exports.copy-photos': ({ ticket, hashes }) => {
      const files = underWay.get(ticket)?.files
      if (files === undefined) return GONE
      const missing = hashes.filter((hash) => !state.attachments.has(hash))
      for (const hash of hashes) if (!missing.includes(hash)) files.set(`photos/${hash}.jpg`, '')
      return ok({ missing })
    },
    'exports.seal': async ({ ticket }) => {
      const files = underWay.get(ticket)?.files
      if (files === undefined) return GONE
      return ok({ files: await Promise.all([...files].map(describeFile)) })
    },
    'exports.finish': ({ ticket }) => {
      const done = underWay.get(ticket)
      if (done === undefined) return GONE
      underWay.delete(ticket)
      state.exported.set(done.name, done.files)
      return ok({ folderName: done.name, size: [...done.files.values()].join('').length })
    },
    'exports.drop': ({ ticket }) => {
      underWay.delete(ticket)
      return null
    },
  }
}

async function describeFile([name, text]: readonly [string, string]): Promise<WrittenFile> {
  const bytes = new TextEncoder().encode(text)
  return { name, size: bytes.byteLength, sha256: await hashOf(bytes) }
}
