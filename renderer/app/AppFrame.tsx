/** Which screen the desk's state calls for. */
import { useAsk } from '../client/use-ask.ts';

export function AppFrame() {
  const status = useAsk('desk.status', {});
  return <main>{status.data?.state ?? status.error?.message ?? ''}</main>;
}
