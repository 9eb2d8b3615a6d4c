export { sayReason } from '#shared/documents/present/say-reason.ts'
