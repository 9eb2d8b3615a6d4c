// The browser build carries its own Buffer, streams and deflate: the same file runs in the worker
// and, for tests, in Node, so both make the same bytes.
import pdfMake from 'pdfmake/build/pdfmake.js'
import { isParsedFont } from './parsed-fonts.ts'

/**
 * pdfmake with its doors shut: a definition can name no address and no file. Fonts and photos are
 * handed in by the engine; a font's name is the only "file" it may open.
 */
pdfMake.setUrlAccessPolicy(() => false)
pdfMake.localAccessPolicy = isParsedFont

export { pdfMake }
