import { translateArea } from '../translate-area.ts'
import { calls as source } from '../zh-CN/calls.ts'

export const calls = translateArea(source)({
  heading: 'Calls in the lounge',
  hint: 'One key at the desk, or a car that is ready, rings in the lounge and says the visible places of the plate: never the whole plate, never a name.',
  isChimeOn: 'Chime',
  isVoiceOn: 'Voice, where the system has one',
  on: 'On',
  off: 'Off',
  volume: 'Volume (%)',
  times: 'Times each call is heard',
  quietFrom: 'Quiet from',
  quietUntil: 'until',
  try: 'Ring here',
  save: 'Save',
  saved: 'Saved',
  call: 'Call to the counter',
  end: 'The owner is here: end the call',
  called: 'The lounge is calling the owner',
  ended: 'The call has ended',
  tag: 'Calling',
})
