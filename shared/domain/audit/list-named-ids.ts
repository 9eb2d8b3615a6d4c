const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/

/** Ids of records that stand in a value, at any depth: their names are looked up to tell it. */
export function listNamedIds(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') {
    if (ULID.test(value)) found.add(value)
  } else if (Array.isArray(value)) {
    for (const each of value) listNamedIds(each, found)
  } else if (value !== null && typeof value === 'object') {
    for (const each of Object.values(value)) listNamedIds(each, found)
  }
  return found
}
