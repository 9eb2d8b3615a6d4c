import { isShowroomPaper, type PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { PaperFrame } from '../blocks/paper-frame.ts'
import type { PaperBase } from '../paper-input.ts'
import { createWording, type Wording } from '../wording.ts'

export interface FrameOptions {
  /** Papers whose numbers stand beside this one's. */
  readonly cites?: readonly PaperKind[]
  readonly qr?: string
  readonly copies?: readonly string[]
}

/** Letterhead, footer and draft mark of a form. */
export function presentFrame(
  kind: PaperKind,
  input: PaperBase,
  { cites = [], qr, copies }: FrameOptions = {},
): PaperFrame {
  const wording = createWording(input)
  const { say } = wording
  const isDraft = input.number === ''
  return {
    head: {
      shopName: input.shop.name,
      shopLines: shopLines(input, wording),
      title: say(`paper.title.${kind}`),
      number: { label: wording.labelled(say(`paper.number.${kind}`), ''), value: input.number },
      cites: cites.map((cited) => ({
        label: wording.labelled(say(`paper.number.${cited}`), ''),
        value: input.numbers[cited] ?? '',
      })),
      ...(qr === undefined || isDraft ? {} : { qr }),
    },
    footer: footerLine(kind, input, wording),
    pageLine: say('paper.page-line', { page: '{page}', pages: '{pages}' }),
    ...(isDraft ? { watermark: say('paper.draft') } : {}),
    ...(copies === undefined ? {} : { copies }),
  }
}

function shopLines({ shop }: PaperBase, { say, labelled, gap }: Wording): string[] {
  const contact = [
    shop.address,
    hasText(shop.phone) ? `${say('paper.phone')} ${shop.phone}` : '',
    hasText(shop.creditCode) ? `${say('paper.credit-code')} ${shop.creditCode}` : '',
  ]
  const account = hasText(shop.account)
    ? labelled(say('paper.bank-account'), [shop.bank, shop.account].filter(hasText).join(gap))
    : (shop.bank ?? '')
  return [contact.filter(hasText).join(gap), account].filter(hasText)
}

function footerLine(kind: PaperKind, { shop }: PaperBase, { say, gap }: Wording): string {
  // Complaint line, or the shop's own where it has none: the customer must know whom to call.
  const phone = shop.complaintPhone ?? shop.phone
  const complaints = `${say('paper.complaint-phone')} ${phone}`
  // Rates of labour are the workshop's to display; a buyer of a car is told none.
  return isShowroomPaper(kind)
    ? complaints
    : `${complaints}${gap}·${gap}${say('paper.rates-displayed')}`
}
