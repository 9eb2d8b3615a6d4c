/**
 * The electronic repair health record of a settled visit (汽车维修电子健康档案) with the members of
 * JT/T 1132 in its order. Every value is text: days as `yyyyMMdd`, mileage in whole kilometres, hours
 * and quantities as plain decimals; a text that is missing is 无, a number `0`.
 */
export interface HealthRecord {
  readonly basicInfo: HealthBasicInfo
  readonly vehiclepartslist: readonly HealthPart[]
  readonly repairprojectlist: readonly HealthProject[]
}

export interface HealthBasicInfo {
  /** Without dot and spaces; 无 while the car is not registered. */
  readonly vehicleplatenumber: string
  readonly companyname: string
  readonly vin: string
  /** The day the car came. */
  readonly repairdate: string
  /** Odometer on arrival. */
  readonly repairmileage: string
  readonly settledate: string
  /** The customer's own words. */
  readonly faultdescription: string
  /** Number of the first settlement list of the visit. */
  readonly costlistcode: string
}

export interface HealthPart {
  /** At most 50 characters. */
  readonly partsname: string
  readonly partsquantity: string
  readonly partscode: string
}

export interface HealthProject {
  readonly repairproject: string
  /** Quota hours, not clock time. */
  readonly workinghours: string
}

/** What stands where there is nothing to say. Practice of the uploaders, not the standard's. */
export const NO_TEXT = '无'
export const NO_NUMBER = '0'

/** Where a part's name is cut; counted in characters, never through the middle of one. */
export const LONGEST_PART_NAME = 50
