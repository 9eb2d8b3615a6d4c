import { type Act, isOtherAct } from '#shared/domain/staff/rights/act-rights.ts'
import { sayCommand } from '#shared/i18n/say-command.ts'
import type { Say } from '#shared/i18n/words.ts'

/** What somebody is about to do, in words. */
export const sayAct = (say: Say, act: Act): string =>
  isOtherAct(act) ? say(`signIn.act.${act}`) : sayCommand(say, act)
