import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

/** The field of a name, as the journeys find it too. */
export const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}

/** Types over what stands in a field. */
export const type = async (name: string, text: string): Promise<void> => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}

/** What the form says below a field, `''` if nothing. */
export const messageAt = (name: string): string => {
  const id = field(name).getAttribute('aria-describedby')
  return id === null ? '' : (document.getElementById(id)?.textContent ?? '')
}

/** Saves by the key. */
export const save = async (): Promise<void> => {
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
}

/** Waits until the form may be typed into. */
export const formIsReady = (): Promise<HTMLElement> => screen.findByTestId('receive-form')
