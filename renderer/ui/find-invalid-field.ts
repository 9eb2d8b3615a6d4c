/**
 * The first field of a form that shows a problem. Text that does not read as a value (half a date)
 * leaves the last readable value behind it, which must not be saved in its place.
 */
export const findInvalidField = (form: HTMLElement | null): HTMLElement | undefined =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? undefined
