import { translateArea } from '../translate-area.ts'
import { refusalsWorkshop as source } from '../zh-CN/refusals-workshop.ts'

export const refusalsWorkshop = translateArea(source)({
  'grade.needs-middle':
    '“{job}” needs a middle or senior technician. Choose another, or have an inspector, manager or owner decide.',
  'grade.needs-senior':
    '“{job}” needs a senior technician. Choose another, or have an inspector, manager or owner decide.',
  'grade.override-role': '{name} is no inspector, manager or owner and cannot decide that.',
  'grade.override-reason': 'Say why it is given to them all the same.',
  'clock.job-done': '“{job}” is done. To work on it again, take the tick back first.',
  'clock.already-running': 'The clock of “{job}” runs already.',
  'clock.running-elsewhere':
    'They are clocked in on “{job}” of {plate} ({order}). Pause or finish there first.',
  'clock.wrong-step': 'The car is past repair. Take it back to repair first.',
  'clock.not-running': 'No clock runs on “{job}”.',
  'clock.nothing-to-do': 'There is no open work of theirs on this car.',
  'clock.nothing-runs': '{name} is not clocked in on this car.',
  'wait.not-in-work': 'The car is not in work: there is nothing to wait for.',
  'wait.already': 'It is waiting already; the minutes count.',
  'wait.none': 'It waits for nothing now.',
  'wait.note-too-long': 'Too long: at most {most} characters.',
  'step.unknown': 'This step is not on the job any more.',
  'step.job-done': '“{job}” is done. To change a step, take the tick back first.',
  'step.value-missing': 'Write down “{step}” ({unit}).',
  'step.value-too-long': 'Too long: at most {most} characters.',
  'job.check-points-open': '“{job}” has open check points: {steps}.',
  'check.job-open': '“{job}” is not done yet.',
  'check.not-own': '{name} did not do “{job}”: whoever did it signs for it.',
  'check.same-person': '{name} had a hand in it: a colleague’s check is somebody else’s.',
  'check.role': '{name} is neither technician nor inspector.',
  'inspection.self-check-missing':
    'The self-check is missing: {jobs}. Sign it on the workshop sheet.',
  'inspection.mutual-check-missing':
    'A colleague’s check is missing: {jobs}. Overhauls and second-grade maintenance want three looks; sign it on the workshop sheet.',
})
