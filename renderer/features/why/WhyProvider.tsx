/** The one place where "why?" is answered: any screen hands in an explanation, the dialog shows it. */
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Explanation } from './explanation.ts';
import { WhyDialog } from './WhyDialog.tsx';

type Explain = (explanation: Explanation) => void;

const ExplainContext = createContext<Explain>(() => undefined);

/** Shows the reasons behind a verdict. */
export function useExplain(): Explain {
  return useContext(ExplainContext);
}

export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Explanation>();
  return (
    <ExplainContext value={setShown}>
      {children}
      {shown && <WhyDialog explanation={shown} onClose={() => setShown(undefined)} />}
    </ExplainContext>
  );
}
