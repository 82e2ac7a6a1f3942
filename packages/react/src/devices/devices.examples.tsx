import { DeviceBlocked } from './devices.js';

/** The camera is blocked, and there is a way on without it. */
export function Camera() {
  return <DeviceBlocked params={{ device: 'camera' }} onRetry={() => {}} on={{ 'continue-without': () => {} }} />;
}
