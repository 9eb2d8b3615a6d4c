export { DeferredRegister } from './deferred-register.tsx'
