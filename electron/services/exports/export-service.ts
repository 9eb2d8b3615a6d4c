import { randomUUID } from 'node:crypto'
import { withAttachment } from '#electron/services/attachments/attachment-file.ts'
import { mediaTypeOfPhoto } from '#electron/services/attachments/photo-kind.ts'
import { mediaTypeOfVideo, VIDEO_HEAD } from '#electron/services/attachments/video-kind.ts'
import { reasonOf } from '#electron/services/failure-reason.ts'
import { cleanSaveName } from '#electron/services/save-name.ts'
import type {
  ExportBeginProblem,
  ExportWriteProblem,
  WrittenFile,
} from '#shared/ipc/calls/export-calls.ts'
import { type Failure, fail, ok, type Result } from '#shared/kernel/result.ts'
import { type ExportFolder, makeExportFolder, type OpenFile } from './export-folder.ts'

interface ExportWiring {
  /** Asks the person for a folder; undefined when they would rather not. */
  readonly pickFolder: () => Promise<string | undefined>
  /** Where the profile keeps photos and videos. */
  readonly attachments: string
  readonly log: (level: 'warn' | 'error', text: string, cause?: unknown) => void
  readonly openFile?: OpenFile
}

export interface ExportService {
  begin(name: string): Promise<Result<{ ticket: string }, ExportBeginProblem>>
  write(
    ticket: string,
    parts: readonly { readonly file: string; readonly text: string }[],
  ): Promise<Result<null, ExportWriteProblem>>
  copyPhotos(
    ticket: string,
    hashes: readonly string[],
  ): Promise<Result<{ missing: readonly string[] }, ExportWriteProblem>>
  seal(ticket: string): Promise<Result<{ files: readonly WrittenFile[] }, ExportWriteProblem>>
  finish(ticket: string): Promise<Result<{ folderName: string; size: number }, ExportWriteProblem>>
  drop(ticket: string): Promise<void>
  isBusy(): boolean
  /** The app ends: nothing half stays behind. */
  dropAll(): Promise<void>
}

const PIECE = 1024 * 1024
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
}

/** Exports under way, each a folder of its own; one that fails is removed at once. */
export function createExportService(wiring: ExportWiring): ExportService {
  const { pickFolder, attachments, log, openFile } = wiring
  const folders = new Map<string, ExportFolder>()

  const giveUp = async (ticket: string): Promise<void> => {
    const folder = folders.get(ticket)
    folders.delete(ticket)
    await folder
      ?.drop()
      .catch((error: unknown) => log('warn', 'half an export stays', reasonOf(error)))
  }
  const problemOf = (error: unknown): Failure<ExportWriteProblem> => {
    const reason = reasonOf(error)
    log('error', 'an export was not written', reason)
    return reason === 'ENOSPC' || reason === 'EDQUOT'
      ? fail('export.disk-full')
      : fail('export.not-written', { reason })
  }
  const work = async <T>(
    ticket: string,
    act: (folder: ExportFolder) => Promise<T>,
  ): Promise<Result<T, ExportWriteProblem>> => {
    const folder = folders.get(ticket)
    if (folder === undefined) return fail('export.gone')
    try {
      return ok(await act(folder))
    } catch (error) {
      await giveUp(ticket)
      return problemOf(error)
    }
  }

  const copy = async (folder: ExportFolder, hash: string): Promise<boolean> => {
    const found = await withAttachment(attachments, hash, async ({ size, read }) => {
      const head = await read(0, VIDEO_HEAD)
      const mime = mediaTypeOfPhoto(head) ?? mediaTypeOfVideo(head) ?? ''
      const file = `photos/${hash}.${EXTENSIONS[mime] ?? 'bin'}`
      if (folder.has(file)) return true
      for (let from = 0; from < size; from += PIECE)
        await folder.append(file, await read(from, PIECE))
      return true
    })
    return found === true
  }

  return {
    async begin(name) {
      const parent = await pickFolder()
      if (parent === undefined) return fail('save.cancelled')
      const ticket = randomUUID()
      try {
        const folder = await makeExportFolder(parent, cleanSaveName(name), ticket, openFile)
        folders.set(ticket, folder)
        return ok({ ticket })
      } catch (error) {
        return fail('export.not-written', { reason: reasonOf(error) })
      }
    },
    write: (ticket, parts) =>
      work(ticket, async (folder) => {
        for (const { file, text } of parts) await folder.append(file, Buffer.from(text, 'utf8'))
        return null
      }),
    copyPhotos: (ticket, hashes) =>
      work(ticket, async (folder) => {
        const missing: string[] = []
        for (const hash of hashes) if (!(await copy(folder, hash))) missing.push(hash)
        return { missing }
      }),
    seal: (ticket) => work(ticket, async (folder) => ({ files: await folder.seal() })),
    async finish(ticket) {
      const done = await work(ticket, (folder) => folder.finish())
      folders.delete(ticket)
      return done
    },
    drop: giveUp,
    isBusy: () => folders.size > 0,
    async dropAll() {
      await Promise.all([...folders.keys()].map(giveUp))
    },
  }
}
