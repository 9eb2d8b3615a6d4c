import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import { layoutAppointmentConfirmation } from '#shared/documents/kinds/appointment-confirmation/layout.ts'
import { presentAppointmentConfirmation } from '#shared/documents/kinds/appointment-confirmation/present.ts'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { jobDraftFrom } from '#shared/domain/catalogue/standard-job.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import { signContract, writeContract } from '#shared/domain/extras/write-contract.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDraft, aJob } from '../domain/a-job.ts'
import { anAppointment } from '../domain/an-appointment.ts'
import { anId } from '../domain/ids.ts'
import { at } from '../domain/times.ts'
import { pdfText } from './pdf-text.ts'
import { renderInNode } from './render-in-node.ts'
import { samplePaper } from './sample-papers.ts'

/** A name drawn on the display. */
export const DRAWN = { path: 'M20 70 C40 20 60 20 62 60 S80 110 96 60', width: 260, height: 120 }

/** The sample visit with film and waxing agreed, its contract written and, if asked, signed. */
export const withContract =
  (isSigned: boolean) =>
  (input: PaperInput): PaperInput => {
    const { settlement: _bill, delivery: _car, ...visit } = input.visit
    const list = listStandardJobs(input.locale).filter(({ id }) =>
      ['wax', 'window-film'].includes(id),
    )
    const jobs = list.map((job) =>
      aJob({ ...jobDraftFrom(job, money(18_000), () => anId()), approval: 'approved' }),
    )
    const draft = { terms: {}, note: '前风挡透光 72%', explainedBy: visit.advisorId }
    const open = { ...visit, paper: 'ordered' as const, jobs }
    const written = unwrap(writeContract(open, draft, at('09:20')))
    if (!isSigned) return { ...input, visit: written }
    const signature = { ...DRAWN, at: at('09:24') }
    return { ...input, visit: unwrap(signContract(written, { signature })) }
  }

/** A loan car lent on the sample visit; back again if asked. */
export const withLending =
  (isBack: boolean) =>
  (input: PaperInput): PaperInput => {
    const by = input.visit.advisorId
    const car: LoanCar = {
      id: anId(),
      plate: '京A5T6Y7',
      car: '大众 捷达',
      color: '白',
      mileageKm: 20_010,
      fuelEighths: 6,
      isActive: true,
    }
    const loan: Loan = {
      id: anId(),
      carId: car.id,
      visitId: input.visit.id,
      customerId: input.customer.id,
      state: isBack ? 'back' : 'out',
      number: 'DB-20261120-001',
      driver: '王建国',
      licence: '110108198001011234',
      licenceClass: 'C1',
      phone: '13801234567',
      out: {
        at: at('10:00'),
        by,
        mileageKm: 20_010,
        fuelEighths: 6,
        note: '左后门一处划痕；车内儿童座椅一个',
      },
      dueAt: at('18:00', '2026-11-22'),
      ...(isBack
        ? {
            back: {
              at: at('17:30', '2026-11-22'),
              by,
              mileageKm: 20_143,
              fuelEighths: 4,
              note: '',
            },
          }
        : {}),
    }
    return { ...input, lending: { loan, car } }
  }

interface ConfirmationOptions {
  readonly locale?: DocumentLocale
  readonly format?: PaperFormat
  readonly change?: Partial<Appointment>
}

/** An appointment's confirmation, drawn and read again. */
export async function printConfirmation({
  locale = 'zh-CN',
  format = 'a4',
  change = {},
}: ConfirmationOptions = {}) {
  const input = await samplePaper('brake-pads').input('appointment-confirmation', locale)
  const appointment = anAppointment({
    jobs: [aDraft({ name: '更换前制动摩擦片' }), aDraft({ name: '四轮定位' })],
    ...change,
  })
  const data = presentAppointmentConfirmation({ ...input, appointment, staffName: () => '周敏' })
  const definition = layoutAppointmentConfirmation(data, { locale, format })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { input, definition, bytes, pages, text: await pdfText(bytes) }
}
