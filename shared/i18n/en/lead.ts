import { translateArea } from '../translate-area.ts'
import { lead as source } from '../zh-CN/lead.ts'

export const lead = translateArea(source)({
  title: 'New lead',
  known: 'On record: {name}',
  'known.open': 'This customer has an open sale: the question joins it.',
  name: 'Name',
  phone: 'Phone',
  channel: 'Channel',
  campaign: 'Campaign',
  campaignHint: 'such as: autumn motor show',
  profile: 'Kind of buyer',
  wanted: 'Wanted car',
  words: 'What was asked',
  assign: 'Goes to',
  'assign.rotation': 'Whose turn it is',
  'assign.own': 'Myself',
  save: 'Save the lead',
  cancel: 'Back',
  firstAction: 'First answer',
  saved: 'Saved, goes to {name}',
  'saved.nobody': 'Saved, waits for the manager',
  joined: 'Joined the open sale of this customer',
})
