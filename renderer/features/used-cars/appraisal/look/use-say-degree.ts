import { useSay } from '#renderer/i18n/words.tsx'
import type { BodyDefectCode, DefectDegree } from '#shared/domain/used-car/body-defect.ts'

/** Words the degree of a defect: its size, and of a tyre its tread. */
export function useSayDegree(): (code: BodyDefectCode, degree: DefectDegree) => string {
  const say = useSay()
  return (code, degree) =>
    code === 'MS' ? say('appraisal.degree.worn') : say(`appraisal.degree.${degree}`)
}
