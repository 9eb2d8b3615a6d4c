import type { PaperNode } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { type CheckLine, layoutCheckLine } from './check-boxes.ts'
import { layoutFrame } from './framed.ts'

/** Used parts named, and the owner's answer to them. */
export interface PartsConsent {
  readonly text: string
  readonly answer: CheckLine
}

/** A frame of its own above the signature; nothing where no used part is proposed. */
export function layoutPartsConsent(
  consent: PartsConsent | undefined,
  options: LayoutOptions,
): PaperNode[] {
  if (consent === undefined) return []
  return [layoutFrame([{ text: consent.text }, layoutCheckLine(consent.answer)], options)]
}
