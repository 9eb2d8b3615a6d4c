/**
 * The little of pdfmake 0.3 and of the pdfkit and fontkit inside it that we touch; the packages
 * bring no types. Members with an underscore are pdfkit's own, read in `parsed-fonts.ts` and `gathered-writes.ts` only.
 */
declare module 'pdfmake/build/pdfmake.js' {
  export interface FontkitFont {
    readonly postscriptName: string
    readonly directory: { readonly tables: Readonly<Record<string, unknown>> }
    hasGlyphForCodePoint(codePoint: number): boolean
    _glyphs: Record<number, unknown>
  }

  export interface EmbeddedFont {
    readonly font: FontkitFont
    layoutCache: Record<string, unknown>
    layoutRun(text: string, features?: unknown): unknown
  }

  export type EmbeddedFontClass = new (
    document: PdfKitDocument,
    font: FontkitFont,
    id: string,
  ) => EmbeddedFont

  export interface PdfKitReference {
    write(chunk: string | Uint8Array): void
    finalize(): void
  }

  export interface PdfKitDocument {
    ref(data: object): PdfKitReference
    font(source: string | Uint8Array, family?: string | number | null, size?: number): this
    fontSize(size: number): this
    _font: EmbeddedFont
    _fontCount: number
    _fontFamilies: Record<string, EmbeddedFont>
  }

  export interface PdfOutput {
    getStream(): Promise<PdfKitDocument>
    getBuffer(): Promise<Uint8Array>
  }

  export interface PdfMake {
    readonly virtualfs: { readonly storage: Record<string, unknown> }
    /** The server build has a setter for it, the browser build reads the field alike. */
    localAccessPolicy: ((path: string) => boolean) | undefined
    setUrlAccessPolicy(policy: (url: string) => boolean): void
    setFonts(fonts: Readonly<Record<string, { normal: string; bold: string }>>): void
    createPdf(definition: Readonly<Record<string, unknown>>): PdfOutput
  }

  const pdfMake: PdfMake
  export default pdfMake
}
