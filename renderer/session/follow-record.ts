/**
 * A form when its record was changed elsewhere meanwhile (a photo from the technician's phone): what
 * nobody touched here follows the record, what was typed stays.
 */
export const followRecord = <Form extends object>(form: Form, before: Form, after: Form): Form => {
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
  const followed = Object.entries(form).map(([name, value]) => {
    const key = name as keyof Form
    return [key, isSame(value, before[key]) ? after[key] : value]
  })
  return Object.fromEntries(followed) as Form
}
