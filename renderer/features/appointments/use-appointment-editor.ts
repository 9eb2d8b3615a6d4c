import { type RefObject, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { goInstead } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { type Draft, useDraft } from '#renderer/session/use-draft.ts'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { type AppointmentForm, FIELD_OF, parseForm, readForm } from './appointment-form.ts'
import { bookAppointment, changeAppointment } from './commands.ts'

/** The form of an appointment at work. */
export interface AppointmentEditing {
  readonly draft: Draft<AppointmentForm>
  readonly patch: (typed: Partial<AppointmentForm>) => void
  /** The words for what is wrong with a field, if anything is. */
  readonly errorOf: (field: string) => string | undefined
  readonly form: RefObject<HTMLDivElement | null>
  readonly save: () => Promise<void>
}

/** Everything the form does; the screen only draws it. */
export function useAppointmentEditor(
  appointment: Appointment | undefined,
  draftKey: string,
  start: AppointmentForm,
): AppointmentEditing {
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const draft = useDraft(draftKey, start, { parse: parseForm })
  const [problem, setProblem] = useState<{ field: string; words: string }>()
  const form = useRef<HTMLDivElement>(null)
  const isSaving = useRef(false)
  const focus = (field: string): void =>
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()

  const refuse = (field: string | undefined, words: string): void => {
    if (field === undefined) {
      notify('bad', words)
      return
    }
    setProblem({ field, words })
    focus(field)
  }
  const save = async (): Promise<void> => {
    if (isSaving.current) return
    // What was wrong a moment ago is checked anew; what does not read keeps its own message.
    const unread = findInvalidField(form.current)
    if (unread !== undefined && unread.getAttribute('name') !== problem?.field) {
      unread.focus()
      return
    }
    setProblem(undefined)
    const read = readForm(draft.value, { home: homeOf(session.shop.currency) })
    if (!read.ok) {
      refuse(read.field, explain(read))
      return
    }
    isSaving.current = true
    try {
      const saved =
        appointment === undefined
          ? await bookAppointment(session, read.value)
          : await changeAppointment(session, appointment.id, read.value)
      if (!saved.ok) {
        refuse(FIELD_OF[saved.code], explain(saved))
        return
      }
      void draft.discard()
      notify('ok', say('appointments.saved', { name: saved.value.name }))
      goInstead({
        name: 'appointments',
        day: saved.value.day,
        appointmentId: saved.value.id,
      })
    } finally {
      isSaving.current = false
    }
  }
  return {
    draft,
    patch: (typed) => {
      setProblem(undefined)
      draft.change((before) => ({ ...before, ...typed }))
    },
    errorOf: (field) => (problem?.field === field ? problem.words : undefined),
    form,
    save,
  }
}
