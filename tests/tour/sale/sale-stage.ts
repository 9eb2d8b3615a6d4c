import type { ShowroomPaperKind } from '#shared/domain/papers/paper-kind.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal, dayOf } from '#shared/kernel/instant.ts'
import type { OpenApp } from '#tests/support/desk/open-app.ts'
import type { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'

/** The demo garage is in Beijing. */
export const OFFSET = 480

/** Somebody who sells, and who may allow what she may not. */
export const CONSULTANT = '孙倩'
export const MANAGER = '唐立伟'
export const CASHIER = '李娜'
export const INSPECTOR = '陈国栋'

/** Who buys, and the car they drive now. */
export const BUYER = {
  name: '林晓彤',
  phone: '13900138066',
  oldCar: {
    plate: '京N·6K2L8',
    vin: 'LSVAB2BR0NN100001',
    name: '大众 2021款 朗逸 1.5L 自动舒适版',
    registeredOn: '2021-06-18',
    mileageKm: 68_200,
  },
} as const

/** The car that is bought, as the list of models names it. */
export const WANTED = {
  name: '比亚迪 海豹06 DM-i 2026 款 120KM 旗舰型',
  color: '珍珠白',
  plate: '京AF80661',
} as const

/** What a step of the sale works with. */
export interface SaleStage {
  readonly app: OpenApp
  readonly showroom: ShowroomDesk
  /** The day on which the buyer asks. */
  readonly firstDay: Day
  /** A picture of a window, where pictures are wanted. */
  readonly shot: (window: 'desk' | 'counter', what: string) => Promise<void>
  /** The paper that is on screen is kept, where papers are wanted, and closed. */
  readonly keep: (kind: ShowroomPaperKind) => Promise<void>
}

/** Moves the clock of the app to a time, so many days after the buyer asked. */
export const moveTo = ({ app, firstDay }: SaleStage, days: number, time: string): Promise<void> =>
  app.setClock(atLocal(addDays(firstDay, days), time, OFFSET))

/** The day after this machine's: everything the demo shop tells lies before it. */
export const tomorrowOf = (now: Parameters<typeof dayOf>[0]): Day => addDays(dayOf(now, OFFSET), 1)
