import type { Translated } from './placeholders.ts'

/**
 * Declares an area's words in another language against the source, checked by the compiler:
 * `export const reception = translateArea(source)({ … })`.
 */
export const translateArea =
  <const Source extends Readonly<Record<string, string>>>(_source: Source) =>
  <const Area extends Readonly<Record<string, string>>>(
    area: Area & Translated<Source, Area>,
  ): Readonly<Record<keyof Source, string>> =>
    area
