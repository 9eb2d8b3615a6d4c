import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import type { ShopToOpen } from '#tests/support/desk/setup-page.ts'

/** Who works there when the file does not say. */
const STAFF = {
  advisor: '周敏',
  technician: '刘志强',
  inspector: '陈国栋',
  cashier: '李娜',
} as const

/** The shop and people of a visit; the project's own shop where the file has none. */
export function shopOfVisit({ shop, staff }: VisitFile, paperLocale: DocumentLocale): ShopToOpen {
  const named = (place: keyof typeof STAFF): string => staff?.[place]?.trim() || STAFF[place]
  return {
    ...(shop ?? DEMO_SHOP),
    paperLocale,
    staff: {
      advisor: named('advisor'),
      technician: named('technician'),
      inspector: named('inspector'),
      cashier: named('cashier'),
    },
  }
}
