import { translateArea } from '../translate-area.ts'
import { align as source } from '../zh-CN/align.ts'

export const align = translateArea(source)({
  open: 'Align photos',
  again: 'Align again',
  off: 'Undo alignment',
  aligned: 'Aligned',
  title: 'Align the old and the new photo',
  tapHere: '{name}: point at place {index}',
  point: 'Place {index}',
  result: 'Aligned',
  howTo:
    'Point at a place on the old part, then at the same place on the new one.\nTwo places align them, a third makes it exact.\nTake places that wear does not change: ends of the back plate, bolt holes.',
  takeBack: 'Take back',
  startAgain: 'Start again',
  close: 'Cancel',
  keep: 'Use this alignment',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  smaller: 'Smaller',
  larger: 'Larger',
  tighter: 'Crop tighter',
  wider: 'Crop wider',
  arrows: 'Arrows move the new photo, with Shift faster',
  resetFine: 'Undo tuning',
  figures: 'turn {turn}° · size {scale}% · frame {crop}%',
  fits: 'Both places meet. Point at a third, or tune with the keys below.',
  miss: 'The three places miss each other by {percent}% of the width at most: a good fit.',
  missWide:
    'The three places miss each other by {percent}% of the width: check that they are the same.',
})
