import type { Placeholders } from './placeholders.ts'
import type { zhCN } from './zh-CN/index.ts'

/** All words of one language, by area and key. */
export type Catalogue = {
  readonly [Area in keyof typeof zhCN]: Readonly<Record<keyof (typeof zhCN)[Area], string>>
}

type Source = typeof zhCN

/** `reception.title`: an area and a key of the source catalogue. */
export type WordKey = {
  [Area in keyof Source & string]: `${Area}.${keyof Source[Area] & string}`
}[keyof Source & string]

/** The source template of a key. */
export type TemplateOf<Key extends WordKey> = Key extends `${infer Area}.${infer Name}`
  ? Area extends keyof Source
    ? Name extends keyof Source[Area]
      ? Source[Area][Name] & string
      : never
    : never
  : never

/** Values for a template's placeholders; none are asked for where it has none. */
export type ValuesOf<Key extends WordKey> = [Placeholders<TemplateOf<Key>>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<TemplateOf<Key>>, string | number>>]

/** Says a word of the catalogue in one language. */
export type Say = <Key extends WordKey>(key: Key, ...values: ValuesOf<Key>) => string
