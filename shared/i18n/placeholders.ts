/** Names in braces of a template: `'{count} 台'` has `count`. */
export type Placeholders<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never

/** A translation of `Template`: any text with exactly the same placeholders. */
type Translation<Template extends string, Text> = Text extends string
  ? [Placeholders<Text>] extends [Placeholders<Template>]
    ? [Placeholders<Template>] extends [Placeholders<Text>]
      ? Text
      : `lacks a placeholder of: ${Template}`
    : `has a placeholder that is not in: ${Template}`
  : `missing: ${Template}`

/**
 * What an area in another language must be: every key of the source, no other, and the same
 * placeholders in each. Anything else does not compile.
 */
export type Translated<Source extends Readonly<Record<string, string>>, Area> = {
  readonly [Key in keyof Source]: Key extends keyof Area
    ? Translation<Source[Key], Area[Key]>
    : string
} & { readonly [Key in Exclude<keyof Area, keyof Source>]: never }
