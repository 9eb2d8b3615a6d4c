import type { Say } from '#shared/i18n/words.ts'
import type { StoryLine } from '../sale/tell-story.ts'
import type { DriveEntry } from './list-drives.ts'
import { DRIVE_MARKS } from './mark-rows.tsx'

/** The drives of a buyer as they tell in the story: which car, how far, and what was said of it. */
export const tellDrives = (entries: readonly DriveEntry[], say: Say): StoryLine[] =>
  entries.flatMap(({ drive, car, consultant }): StoryLine[] => {
    const { out, back, feedback } = drive
    if (out === undefined) return []
    const title =
      back === undefined
        ? say('testDrive.story.out', { car: car.name })
        : say('testDrive.story.back', { car: car.name, km: back.mileageKm - out.mileageKm })
    const marks =
      feedback === undefined
        ? []
        : DRIVE_MARKS.map((mark) => `${say(`testDrive.mark.${mark}`)} ${feedback[mark]}`)
    const words = [marks.join(' · '), feedback?.words ?? ''].filter((part) => part !== '')
    return [
      {
        at: back?.at ?? out.at,
        title,
        words: words.join('　'),
        who: consultant?.name ?? '',
      },
    ]
  })
