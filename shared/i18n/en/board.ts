import { translateArea } from '../translate-area.ts'
import { board as source } from '../zh-CN/board.ts'

export const board = translateArea(source)({
  title: 'Today’s board',
  cars: '{count} cars in the shop',
  filter: 'Filter',
  'filter.all': 'All',
  'filter.mine': 'Mine',
  'filter.late': 'Promise at risk',
  keys: 'Arrows choose · Enter opens · [ ] moves · D dispatches · C calls the owner',
  empty: 'No cars yet today',
  'empty.hint': 'Press Ctrl K to find a customer, or receive a new car at Reception.',
  'empty.filter': 'No car matches the filter',
  pending: '{count} undecided',
  noTechnician: 'Not dispatched',
  column: '{step}, {count} cars',
  internal: 'Own used car',
})
