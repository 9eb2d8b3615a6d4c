import type { Page } from '@playwright/test'

export type Row = Readonly<Record<string, unknown>>
/** All rows of all tables, by table. */
export type Tables = Readonly<Record<string, readonly Row[]>>

/** The records as they lie in the browser's database, read beside the program. */
export const readRecords = (page: Page): Promise<Tables> =>
  page.evaluate(
    () =>
      new Promise<Record<string, Record<string, unknown>[]>>((resolve, reject) => {
        const opening = indexedDB.open('qiantai')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const names = [...db.objectStoreNames]
          const reading = db.transaction(names, 'readonly')
          const tables: Record<string, Record<string, unknown>[]> = {}
          for (const name of names) {
            const all = reading.objectStore(name).getAll()
            all.onsuccess = () => {
              tables[name] = all.result
            }
          }
          reading.onerror = () => reject(reading.error)
          reading.oncomplete = () => {
            db.close()
            resolve(tables)
          }
        }
      }),
  )
