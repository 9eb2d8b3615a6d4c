import type { Day } from '#shared/kernel/day.ts'
import type { Hours } from '#shared/kernel/hours.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Quantity } from '#shared/kernel/quantity.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { Photo } from '../comparison/photo.ts'
import type { Reading } from '../comparison/reading.ts'
import type { Video } from '../wall/video.ts'

/**
 * What a field holds. `code` is one word of a fixed list; `attachment` a photo or video, which lies in
 * a file of its own; `json` what a table has no columns for: it stays as JSON text in one cell.
 */
export type FieldKind =
  | 'id'
  | 'text'
  | 'code'
  | 'boolean'
  | 'number'
  | 'money'
  | 'hours'
  | 'quantity'
  | 'rate'
  | 'reading'
  | 'day'
  | 'instant'
  | 'attachment'
  | 'json'

/**
 * What a record holds, field by field: a kind; a shape within it; in brackets a list of either. Lists
 * of shapes become tables of their own.
 */
export interface FieldShape {
  readonly [field: string]: FieldKind | FieldShape | readonly [FieldKind] | readonly [FieldShape]
}

type KeysOf<T> = T extends unknown ? keyof T & string : never
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never

type FieldOf<V> =
  | 'json'
  | ([V] extends [Money]
      ? 'money'
      : [V] extends [Hours]
        ? 'hours'
        : [V] extends [Quantity]
          ? 'quantity'
          : [V] extends [BasisPoints]
            ? 'rate'
            : [V] extends [Reading]
              ? 'reading'
              : [V] extends [Day]
                ? 'day'
                : [V] extends [Instant]
                  ? 'instant'
                  : [V] extends [Id<string>]
                    ? 'id'
                    : [V] extends [Photo | Video]
                      ? 'attachment'
                      : [V] extends [boolean]
                        ? 'boolean'
                        : [V] extends [number]
                          ? 'number'
                          : [V] extends [string]
                            ? string extends V
                              ? 'text'
                              : 'code'
                            : [V] extends [readonly (infer Each)[]]
                              ? readonly [FieldOf<Each>]
                              : unknown extends V
                                ? never
                                : ShapeOf<V>)

/**
 * The shape a record of type `T` must be described by: every field of every variant, each by its kind.
 * A field that is added to a record and not here does not compile, so that nothing is left out.
 */
export type ShapeOf<T> = { readonly [K in KeysOf<T>]: FieldOf<NonNullable<ValueOf<T, K>>> }
