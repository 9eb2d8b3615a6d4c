import type { Act } from '#shared/domain/staff/rights/act-rights.ts'
import type { Say, WordKey } from '#shared/i18n/words.ts'
import { commands } from '#shared/i18n/zh-CN/commands.ts'

/** What somebody is about to do, in words; every command has some, which is tested. */
export const sayAct = (say: Say, act: Act): string =>
  act in commands ? say(`commands.${act}` as WordKey & `commands.${keyof typeof commands}`) : act
