import type { Result } from '#shared/kernel/result.ts'

/** What sort of plate it is; mainland sorts as in GA 36, `other` is taken as typed. */
export type PlateKind =
  | 'ordinary'
  | 'new-energy-small'
  | 'new-energy-large'
  | 'trailer'
  | 'trainer'
  | 'police'
  | 'trial'
  | 'oversize'
  | 'cross-border'
  | 'embassy'
  | 'consulate'
  | 'armed-police'
  | 'military'
  | 'civil-aviation'
  | 'emergency'
  | 'temporary'
  | 'taiwan'
  | 'hong-kong'

/** Where a plate is from; `special` is the mainland's forces, aviation, rescue and temporary. */
export type PlateRegion = 'CN' | 'TW' | 'HK' | 'special'

/** The ground of the plate; `green` fades to white, `yellow-green` is the large new-energy plate. */
export type PlateColor = 'blue' | 'yellow' | 'green' | 'yellow-green' | 'white' | 'black'

/** Something odd but possible: the plate is taken, the person is asked to look again. */
export type PlateWarning = 'plate.unusual'

/**
 * Why a text is no plate. With `character` and `position` (from 1, dots not counted), or with
 * `length` and `expected`, in the failure's detail.
 */
export type PlateProblem =
  | 'plate.empty'
  | 'plate.unknown-province'
  | 'plate.letter-i-or-o'
  | 'plate.bad-character'
  | 'plate.too-short'
  | 'plate.too-long'

/** A plate as understood. */
export interface PlateReading {
  /** The form to keep: upper case, no dot (`京N8K3F2`); Taiwan's with its dash (`BKM-2076`). */
  readonly value: string
  readonly kind: PlateKind
  readonly region: PlateRegion
  /** The usual colour of the kind; undefined where it does not follow. Large cars have yellow. */
  readonly color: PlateColor | undefined
  readonly warnings: readonly PlateWarning[]
}

/** A plate, or why it is none. */
export type PlateResult = Result<PlateReading, PlateProblem>
