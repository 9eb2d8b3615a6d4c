import type { Slide } from '#shared/domain/wall/slide.ts'
import type { QiantaiDatabase } from '../database.ts'

/** Every slide there ever was, closed ones too; `inOrder` and `listDueSlides` choose from them. */
export async function listSlides(db: QiantaiDatabase): Promise<Slide[]> {
  return db.slides.toArray()
}
