export { SearchBox } from './search-box.tsx'
export { useSearch } from './use-search.ts'
