import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { searchKey } from './key-prefix.ts'
import { placesOf } from './name-text.ts'

/** Of a long model name (年款, displacement, trim) nobody types more than this from any word on. */
const MOST_CHARACTERS = 12
const MOST_WORDS = 12

/**
 * The keys of make and model, written as one: 上汽大众 朗逸 is found by 大众, 朗逸 and 大众朗逸,
 * `Model 3` by `model` and `3`. Any Chinese character begins a word, as nobody can split them.
 */
export function modelKeys({ make, model }: Pick<Vehicle, 'make' | 'model'>): string[] {
  const places = placesOf(`${make} ${model}`)
  return places
    .flatMap(({ isStart }, index) => (isStart ? [index] : []))
    .slice(0, MOST_WORDS)
    .map((start) =>
      places
        .slice(start, start + MOST_CHARACTERS)
        .map(({ character }) => character)
        .join(''),
    )
    .map((key) => searchKey('model', key))
}
