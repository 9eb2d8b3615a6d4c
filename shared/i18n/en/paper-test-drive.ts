import { translateArea } from '../translate-area.ts'
import { paperTestDrive as source } from '../zh-CN/paper-test-drive.ts'

export const paperTestDrive = translateArea(source)({
  'drive-party': 'Driver and car',
  'drive-driver': 'Driver',
  'drive-buyer': 'Buyer',
  'drive-licence': 'Licence no.',
  'drive-class': 'Class',
  'drive-valid': 'Valid until',
  'drive-valid-long': 'unlimited',
  'drive-first': 'First issued',
  'drive-car': 'Car',
  'drive-plate': 'Plate',
  'drive-time': 'Time',
  'drive-route': 'Route',
  'drive-accompanied': 'accompanied, licensed 3 years or more',
  'drive-terms': 'Terms of the test drive',
  'drive-term-licence':
    'The driver holds a valid licence for this car, drives in person, and hands the car to nobody else.',
  'drive-term-sober':
    'Nobody drives after alcohol, with medicine that affects driving, or when overtired or unwell.',
  'drive-term-route':
    'The agreed route and time are kept, and the accompanying person’s directions followed.',
  'drive-term-speed':
    'Traffic law and speed limits are kept, belts fastened, no phone in hand, no racing, drifting or the like.',
  'drive-term-fines':
    'Fines and points for the driver’s own offences during the drive are the driver’s.',
  'drive-term-insurance':
    'The car has compulsory and commercial insurance. After an accident: stop, secure the place, call the police and the shop; insurance pays first, by its terms.',
  'drive-term-liable':
    'Damage beyond insurance is borne by whoever is at fault, by law; where the shop is at fault, by the shop.',
  'drive-term-return':
    'The car comes back to the shop on time; both sides look at odometer, body and contents together.',
  'drive-term-data':
    'Licence data serve to check the right to drive and to settle offences and accidents, nothing else.',
  'drive-consent':
    'By signing, the driver has read and agrees to the terms, holds the valid licence named here, and has looked over the car and its controls.',
  'drive-readings': 'Out and back',
  'drive-out-at': 'Out at',
  'drive-out-km': 'Odometer out',
  'drive-back-at': 'Back at',
  'drive-back-km': 'Odometer back',
  'drive-driven': '{km} km driven',
  'drive-driver-sign': 'Driver',
  'drive-shop-sign': 'Consultant',
  'drive-back-sign': 'Return checked',
})
