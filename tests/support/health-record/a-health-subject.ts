import type { HealthSubject } from '#shared/domain/health-record/health-subject.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { OFFSET } from '#tests/support/domain/times.ts'

interface Given extends Partial<Omit<HealthSubject, 'visit' | 'vehicle'>> {
  readonly visit?: Partial<Visit>
  readonly vehicle?: Partial<HealthSubject['vehicle']>
}

/** A settled visit of 京N8K3F2 at a shop in Beijing, its VIN right. */
export const aHealthSubject = ({
  visit = {},
  vehicle = {},
  ...rest
}: Given = {}): HealthSubject => {
  const { settlement, ...others } = visit
  const settled = aSettledVisit(others)
  return {
    visit: settlement === undefined ? settled : { ...settled, settlement },
    vehicle: { plate: '京N8K3F2', plateColor: 'blue', vin: 'LSVAB2BR0NN100001', ...vehicle },
    shop: { name: '顺达汽车维修有限公司', offsetMinutes: OFFSET },
    ...rest,
  }
}
