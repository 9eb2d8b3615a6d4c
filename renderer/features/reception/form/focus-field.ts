import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'

/** Puts the cursor into a field of a form, by the name it is known by. */
export function focusField(form: HTMLElement | null, name: string): void {
  const field =
    form?.querySelector<HTMLElement>(`[name="${name}"]`) ??
    form?.querySelector<HTMLElement>(`[data-field="${name}"] [tabindex="0"]`) ??
    form?.querySelector<HTMLElement>(`[data-testid="${name}"] [tabindex="0"]`)
  field?.focus()
  field?.scrollIntoView?.({ block: 'center' })
}

/** The name of a field whose text does not read as a value. */
export function findUnread(form: HTMLElement | null): string | undefined {
  return findInvalidField(form)?.getAttribute('name') ?? undefined
}

/**
 * A thing that was typed or chosen but not added to its list: saving would lose it. Its field's
 * name, or undefined.
 */
export function findNotAdded(form: HTMLElement | null): string | undefined {
  const fields = form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    '[name="belonging-text"], [name="damage-panel"], [name="damage-note"]',
  )
  return [...(fields ?? [])].find((field) => field.value.trim() !== '')?.name
}
