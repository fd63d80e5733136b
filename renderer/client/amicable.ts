/** The only reader of `window.amicable`. */
import type { AmicableBridge } from '../../shared/ipc/bridge.ts';

declare global {
  interface Window {
    readonly amicable: AmicableBridge;
  }
}

export const amicable: AmicableBridge = window.amicable;
