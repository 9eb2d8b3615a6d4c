export { AppraisalPage } from './appraisal/appraisal-page.tsx'
export { UsedCarPage } from './stock/used-car-page.tsx'
export { UsedCarsPage } from './used-cars-page.tsx'
