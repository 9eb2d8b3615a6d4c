import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FindFonts } from '#renderer/pdf/engine/choose-families.ts'
import type { FontFile } from '#renderer/pdf/engine/font-files.ts'
import {
  createPaperEngine,
  type DrawnPaper,
  type DrawOptions,
  type DrawProblem,
  type PaperEngine,
} from '#renderer/pdf/engine/paper-engine.ts'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'

const require = createRequire(import.meta.url)

const FILES: Readonly<Record<FontFile, string>> = {
  'sc-regular': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'sc-bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'tc-regular': '@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf',
  'tc-bold': '@expo-google-fonts/noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf',
}

/** The engine of the worker, without the worker; its fonts come from the packages. */
export const createNodeEngine = (): PaperEngine =>
  createPaperEngine((file) => readFile(require.resolve(FILES[file])))

/** The engine most tests share: its fonts are parsed once. */
export const paperEngine = createNodeEngine()

/** A system without fonts: what ours lack is missing. */
export const findNoFonts: FindFonts = async (missing) => ({ fonts: [], missing })

/** Draws a paper as the app would, in the test's own process. */
export const renderInNode = (
  definition: PaperDefinition,
  options: Partial<DrawOptions> = {},
  findFonts: FindFonts = findNoFonts,
): Promise<Result<DrawnPaper, DrawProblem>> =>
  paperEngine.draw(
    definition,
    {
      locale: 'zh-CN',
      images: {},
      createdAt: '2026-11-22T02:00:00.000Z' as Instant,
      ...options,
    },
    findFonts,
  )
