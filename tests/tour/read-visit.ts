import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkVisitFile } from '#shared/visit-file/check-visit-file.ts'
import { parseVisitFile } from '#shared/visit-file/parse-visit-file.ts'
import { formatVisitFileProblem, pointerOf } from '#shared/visit-file/visit-file-problem.ts'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import { checkPhoto } from './check-photo.ts'

/** A visit that can be driven: the file, and where its photos are. */
export interface TourVisit {
  readonly name: string
  readonly file: VisitFile
  /** The path of a photo that the file names. */
  readonly pathOf: (photo: string) => string
}

/** A visit is a few kilobytes; anything near this is another kind of file. */
const LARGEST_FILE = 10 * 1024 * 1024

const PHOTOS = ['oldPhoto', 'newPhoto'] as const

/** Reads a visit file and checks it, photos and all. The detail of a failure is one line: {what}. */
export async function readVisit(path: string): Promise<Result<TourVisit, 'tour.visit-refused'>> {
  const fileName = basename(path)
  const refuse = (where: string, what: string): Result<never, 'tour.visit-refused'> =>
    fail('tour.visit-refused', { what: formatVisitFileProblem(fileName, { where, what }) })
  const text = await readText(path)
  if (!text.ok) return refuse('', String(text.detail?.what))
  const parsed = parseVisitFile(text.value)
  const checked = parsed.ok ? checkVisitFile(parsed.value) : parsed
  if (!checked.ok) return refuse(String(checked.detail?.where), String(checked.detail?.what))

  const file = checked.value
  const pathOf = (photo: string): string => resolve(dirname(path), photo)
  for (const [index, comparison] of (file.comparisons ?? []).entries()) {
    for (const field of PHOTOS) {
      const photo = comparison[field]
      if (photo === undefined) continue
      const problem = await checkPhoto(pathOf(photo))
      if (problem !== undefined) {
        return refuse(pointerOf('comparisons', index, field), `${photo} ${problem}`)
      }
    }
  }
  return ok({ name: fileName.replace(/\.[^.]*$/, ''), file, pathOf })
}

async function readText(path: string): Promise<Result<string, 'unread'>> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE) return fail('unread', { what: 'is too large for a visit file' })
    return ok(await readFile(path, 'utf8'))
  } catch (error) {
    return fail('unread', { what: wordReadError(error) })
  }
}

function wordReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'is a folder'
  return `cannot be read (${code})`
}
