import type { Job } from '../estimate/job.ts'

/** Care and accessories by the names they are written with where no price list was asked. */
const CARE =
  /打[蜡蠟]|[镀鍍][晶膜]|封釉|贴.*膜|貼.*膜|隔[热熱][膜纸紙]|犀牛皮|wax|coating|window film|protection film|tint/i
const ACCESSORY =
  /(?:加[装裝]|改[装裝]|fit|install).*(?:音响|音響|防盗|防盜|导航|導航|雾灯|霧燈|包围|audio|alarm|navigation)/i

/**
 * Whether a work is begun under a signed contract only: the price list says so, or its name does.
 * A contract cannot be got round by typing the job by hand.
 */
export const needsContract = ({ name, contract }: Pick<Job, 'name' | 'contract'>): boolean =>
  contract !== undefined || CARE.test(name) || ACCESSORY.test(name)
