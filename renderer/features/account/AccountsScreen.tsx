/** The accounts area: the account on screen, or the way to find one. */
import { useNavigation } from '../../app/routes.tsx';
import { FindAccountScreen } from '../find/FindAccountScreen.tsx';
import { AccountWorkspace } from './AccountWorkspace.tsx';

export function AccountsScreen() {
  const { route } = useNavigation();
  if (route.accountId === undefined) return <FindAccountScreen />;
  return <AccountWorkspace accountId={route.accountId} />;
}
