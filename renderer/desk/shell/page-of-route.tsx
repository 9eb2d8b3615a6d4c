import { lazy, type ReactNode } from 'react'
// Lazy by itself: the header needs something else of this feature at once.
import { SettingsPage } from '#renderer/features/settings/index.ts'
import type { Route } from '#renderer/navigation/route.ts'

// Each place is loaded when it is first gone to: the desk takes input before the board is read.
const BoardPage = lazy(async () => ({
  default: (await import('#renderer/features/board/index.ts')).BoardPage,
}))
const AppointmentsPage = lazy(async () => ({
  default: (await import('#renderer/features/appointments/index.ts')).AppointmentsPage,
}))
const AppointmentPage = lazy(async () => ({
  default: (await import('#renderer/features/appointments/index.ts')).AppointmentPage,
}))
const ReceptionPage = lazy(async () => ({
  default: (await import('#renderer/features/reception/index.ts')).ReceptionPage,
}))
const ReceivePage = lazy(async () => ({
  default: (await import('#renderer/features/reception/index.ts')).ReceivePage,
}))
const VisitPage = lazy(async () => ({
  default: (await import('#renderer/features/visit/index.ts')).VisitPage,
}))
const VehiclePage = lazy(async () => ({
  default: (await import('#renderer/features/vehicle/index.ts')).VehiclePage,
}))
const WorkshopPage = lazy(async () => ({
  default: (await import('#renderer/features/workshop/index.ts')).WorkshopPage,
}))
const CashierPage = lazy(async () => ({
  default: (await import('#renderer/features/settlement/index.ts')).CashierPage,
}))
const DayClosePage = lazy(async () => ({
  default: (await import('#renderer/features/till/index.ts')).DayClosePage,
}))
const RegistersPage = lazy(async () => ({
  default: (await import('#renderer/features/registers/index.ts')).RegistersPage,
}))
const ImportPage = lazy(async () => ({
  default: (await import('#renderer/features/import/index.ts')).ImportPage,
}))
const RestorePage = lazy(async () => ({
  default: (await import('#renderer/features/restore/index.ts')).RestorePage,
}))
const WallPage = lazy(async () => ({
  default: (await import('#renderer/features/wall/index.ts')).WallPage,
}))
const ShowroomPage = lazy(async () => ({
  default: (await import('#renderer/features/showroom/index.ts')).ShowroomPage,
}))
const LeadPage = lazy(async () => ({
  default: (await import('#renderer/features/showroom/index.ts')).LeadPage,
}))
const SalePage = lazy(async () => ({
  default: (await import('#renderer/features/showroom/index.ts')).SalePage,
}))
const UsedCarsPage = lazy(async () => ({
  default: (await import('#renderer/features/used-cars/index.ts')).UsedCarsPage,
}))
const AppraisalPage = lazy(async () => ({
  default: (await import('#renderer/features/used-cars/index.ts')).AppraisalPage,
}))
const UsedCarPage = lazy(async () => ({
  default: (await import('#renderer/features/used-cars/index.ts')).UsedCarPage,
}))

/** The page of a place. */
export const PageOfRoute = ({ route }: { readonly route: Route }): ReactNode => {
  switch (route.name) {
    case 'board':
      return <BoardPage />
    case 'appointments':
      return <AppointmentsPage {...route} />
    case 'appointment':
      return <AppointmentPage key={JSON.stringify(route)} {...route} />
    case 'reception':
      return <ReceptionPage />
    case 'receive':
      // Another car is another form: typing for the one must not stay for the other.
      return <ReceivePage key={JSON.stringify(route)} {...route} />
    case 'visit':
      return <VisitPage key={route.visitId} sheet={route.sheet} visitId={route.visitId} />
    case 'vehicle':
      return <VehiclePage key={route.vehicleId} vehicleId={route.vehicleId} />
    case 'workshop':
      return <WorkshopPage />
    case 'cashier':
      return <CashierPage />
    case 'day-close':
      return <DayClosePage />
    case 'registers':
      return <RegistersPage register={route.register} />
    case 'showroom':
      return <ShowroomPage view={route.view} />
    case 'lead':
      return <LeadPage />
    case 'sale':
      return <SalePage key={route.saleId} saleId={route.saleId} sheet={route.sheet} />
    case 'used-cars':
      return <UsedCarsPage view={route.view} />
    case 'appraisal':
      return <AppraisalPage key={JSON.stringify(route)} {...route} />
    case 'used-car':
      return <UsedCarPage key={route.stockCarId} stockCarId={route.stockCarId} />
    case 'settings':
      return <SettingsPage />
    case 'import':
      return <ImportPage />
    case 'restore':
      return <RestorePage />
    case 'wall':
      return <WallPage />
  }
}
