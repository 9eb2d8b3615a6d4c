export { CustomerFields } from './forms/customer-fields.tsx'
export {
  type CustomerForm,
  checkCustomer,
  customerFormOf,
  EMPTY_CUSTOMER,
  readCustomer,
} from './forms/customer-form.ts'
export {
  errorOf,
  type FieldNotice,
  type FieldNotices,
  firstError,
  warningOf,
} from './forms/field-notice.ts'
export { filled } from './forms/filled.ts'
export { MarketingDialog } from './forms/marketing-dialog.tsx'
export { type FieldMessage, useFieldNotices } from './forms/use-field-notices.ts'
export { useMarketingWords } from './forms/use-marketing-words.ts'
export { VehicleFields } from './forms/vehicle-fields.tsx'
export {
  checkVehicle,
  EMPTY_VEHICLE,
  energyOf,
  plateColorOf,
  readVehicle,
  type VehicleForm,
  vehicleFormOf,
} from './forms/vehicle-form.ts'
export { listRunningWarranties } from './memory/list-running-warranties.ts'
export { type CarMemory, useCarMemory } from './memory/use-car-memory.ts'
export { VehiclePage } from './page/vehicle-page.tsx'
