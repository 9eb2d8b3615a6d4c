import type { Say, WordKey } from './words.ts'
import { commands } from './zh-CN/commands.ts'

/** Whether a command has words; one of a newer build has none here. */
export const isCommandWorded = (command: string): boolean => command in commands

/** What somebody did: `approve-jobs` 客户同意项目. A command that is not known is named as it is. */
export const sayCommand = (say: Say, command: string): string =>
  isCommandWorded(command) ? say(`commands.${command}` as WordKey & `commands.${string}`) : command
