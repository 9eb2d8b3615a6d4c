type Filled<T> = { readonly [Key in keyof T]?: NonNullable<T[Key]> }

/** The fields somebody has filled in: what is empty is left out, never stored as an empty text. */
export const filled = <T extends Readonly<Record<string, unknown>>>(fields: T): Filled<T> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])
      .filter(([, value]) => value !== undefined && value !== ''),
  ) as Filled<T>
