import type { Photo } from '../comparison/photo.ts'
import type { BodyPanel } from '../vehicle/body-panel.ts'

export const DAMAGE_KINDS = ['scratch', 'dent', 'crack', 'chip', 'rust', 'missing'] as const
export type DamageKind = (typeof DAMAGE_KINDS)[number]

/** Damage that was there on arrival: drawn on the body diagram so that nobody argues later. */
export interface DamageMark {
  readonly panel: BodyPanel
  readonly kind: DamageKind
  readonly note?: string
  readonly photo?: Photo
}
