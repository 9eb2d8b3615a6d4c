import type { Catalogue, Say } from './words.ts'

const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : String(value)
  })

/** Binds a catalogue: `say('reception.title')`, `say('board.cars', { count: 3 })`. */
export const createSay = (catalogue: Catalogue): Say => {
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogue
  return ((key: string, values: Readonly<Record<string, string | number>> = {}) => {
    const dot = key.indexOf('.')
    const template = areas[key.slice(0, dot)]?.[key.slice(dot + 1)]
    // The compiler knows every key; one that is missing was built at run time and is a bug.
    if (template === undefined) throw new Error(`no word for ${key}`)
    return fill(template, values)
  }) as Say
}
