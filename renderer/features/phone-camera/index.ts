export { usePhoneCamera } from './phone-camera-context.ts'
export { PhoneCameraProvider } from './phone-camera-provider.tsx'
