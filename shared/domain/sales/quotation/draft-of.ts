import type { Quotation, QuotationDraft } from './quotation.ts'

/** What a version says, to be written on as the next one: who gave it and who allowed it stay behind. */
export function draftOf(quotation: Quotation): QuotationDraft {
  const {
    id: _id,
    version: _version,
    at: _at,
    by: _by,
    approval: _approval,
    taxRule: _rule,
    ...draft
  } = quotation
  return draft
}
