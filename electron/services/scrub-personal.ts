const PLATE = /[\u4e00-\u9fff][A-Z]\s?[·•.]?\s?[A-Z0-9]{4,6}[\u4e00-\u9fff]?/g
const VIN = /\b(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}\b/g
const LONG_NUMBER = /\b\d{3}[ -]?\d{4}[ -]?\d{4,11}\b/g
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/g

/**
 * Takes out of a line what names a person or a car: a log is sent to strangers when something
 * breaks. Names cannot be told from words, so nobody writes them in the first place.
 */
export function scrubPersonal(line: string, home: string): string {
  const withoutHome = home.length > 1 ? line.replaceAll(home, '~') : line
  return withoutHome
    .replace(EMAIL, '[email]')
    .replace(VIN, '[vin]')
    .replace(PLATE, '[plate]')
    .replace(LONG_NUMBER, '[number]')
}
