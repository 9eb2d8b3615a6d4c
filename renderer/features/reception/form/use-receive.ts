import { type RefObject, useRef } from 'react'
import {
  type CarMemory,
  type FieldNotices,
  firstError,
  readCustomer,
  readVehicle,
  useCarMemory,
  useFieldNotices,
} from '#renderer/features/vehicle/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { goInstead } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { type Draft, useDraft } from '#renderer/session/use-draft.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { AppointmentId } from '#shared/domain/appointment/appointment.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { type Reception, receiveCar } from '../commands.ts'
import { asksForOwner, checkReceive } from './check-receive.ts'
import { orderDeferred } from './deferred-list.tsx'
import { findKnown, type KnownRecord } from './find-known.ts'
import { findNotAdded, findUnread, focusField } from './focus-field.ts'
import { readIntake } from './intake-form.ts'
import { parseDraft, type ReceiveDraft } from './receive-draft.ts'

/** The reception form at work. */
export interface Receive {
  readonly draft: Draft<ReceiveDraft>
  readonly memory: CarMemory | undefined
  /** Work that was put off, in the order in which it is asked about. */
  readonly deferred: readonly DeferredJob[]
  /** Whether what is known of the car has been read: nothing is asked before it is seen. */
  readonly isRead: boolean
  readonly today: Day
  readonly known: KnownRecord | undefined
  readonly asksOwner: boolean
  readonly notices: FieldNotices
  readonly shown: ReturnType<typeof useFieldNotices>
  /** The element that holds the form. */
  readonly form: RefObject<HTMLDivElement | null>
  readonly save: () => Promise<void>
}

/** Everything the reception form does; the screen only draws it. */
export function useReceive(
  draftKey: string,
  start: ReceiveDraft,
  appointmentId?: AppointmentId,
): Receive {
  const session = useSession()
  const { shop } = session
  const home = homeOf(shop.currency)
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain(shop.currency)
  const draft = useDraft(draftKey, start, { parse: parseDraft })
  const { value } = draft
  const remembered = useCarMemory(value.vehicleId)
  const memory = remembered === 'missing' ? undefined : remembered
  const { plate, vin } = value.vehicle
  const known = useLive(
    (db) => findKnown(db, value, home),
    [plate, vin, value.customer.phone, value.vehicleId, value.customerId, home],
  )
  const now = useNow()
  const today = dayOf(now, shop.offsetMinutes)
  const deferred = orderDeferred(memory?.deferred ?? [], today)
  const context = {
    home,
    owner: memory?.customer,
    lastKm: memory?.vehicle.lastMileageKm,
    deferred,
    openVisit: memory?.openVisit,
    today,
    now,
  }
  const notices = checkReceive(value, context)
  const shown = useFieldNotices(notices)
  const form = useRef<HTMLDivElement>(null)
  const isSaving = useRef(false)

  const save = async (): Promise<void> => {
    if (isSaving.current) return
    shown.showAll()
    const wrong = firstError(notices) ?? findUnread(form.current)
    if (wrong !== undefined) {
      focusField(form.current, wrong)
      const inHouse = notices['second-visit']
      if (inHouse !== undefined) notify('warn', explain(inHouse))
      return
    }
    const waiting = findNotAdded(form.current)
    if (waiting !== undefined) {
      focusField(form.current, waiting)
      notify('warn', say('intake.notAdded'))
      return
    }
    isSaving.current = true
    try {
      const received = await receiveCar(session, {
        ...readReception(value, home),
        appointmentId,
      })
      if (!received.ok) {
        notify('bad', explain(received))
        return
      }
      void draft.discard()
      goInstead({ name: 'visit', visitId: received.value.id, sheet: 'estimate' })
    } finally {
      isSaving.current = false
    }
  }

  return {
    draft,
    memory,
    deferred,
    isRead: value.vehicleId === undefined || remembered !== undefined,
    today,
    known,
    asksOwner: asksForOwner(value, context),
    notices,
    shown,
    form,
    save,
  }
}

/** A checked form as the command takes it. */
function readReception(draft: ReceiveDraft, home: 'CN' | 'TW' | 'HK'): Reception {
  const { intake, ownerAnswer } = draft
  const { arrivedAt, promisedAt } = intake
  if (arrivedAt === undefined || promisedAt === undefined) {
    throw new Error('an unchecked form was saved')
  }
  const vehicle = readVehicle(draft.vehicle, { home })
  return {
    customer: {
      ...readCustomer(draft.customer, { home }),
      id: ownerAnswer === 'new' ? undefined : draft.customerId,
    },
    vehicle: { ...vehicle, id: draft.vehicleId },
    intake: readIntake(intake, vehicle.energy, draft.customer.contact),
    arrivedAt,
    promisedAt,
    locale: draft.locale,
    advisorId: draft.advisorId,
    deferredAnswers: draft.deferredAnswers,
    isSecondVisit: draft.isSecondVisit,
  }
}
