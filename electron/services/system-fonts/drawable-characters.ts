/** Joiners, variation selectors and spaces have no shape of their own: no font has to draw them. */
const SHAPELESS = /[\s\p{Default_Ignorable_Code_Point}]/u

/** The characters that need a glyph, each once, by code point: 𠮷 is one, not two halves. */
export function drawableCharacters(text: string): readonly string[] {
  return Array.from(new Set(text)).filter((character) => !SHAPELESS.test(character))
}
