/** Rows of the worklist say by which clocks they may be called, so that a list can show who can be called now. */
export const sql = `
-- The clocks that decide the call hours, a number of shared/compliance/call-span.ts; -1 until it was worked
-- out; null for a row that no hour makes callable before something changes or its date comes.
ALTER TABLE worklist ADD COLUMN call_zones INTEGER DEFAULT -1;
-- Business date on which a limit on the number of calls may stop standing in the way.
ALTER TABLE worklist ADD COLUMN call_opens_on TEXT;

CREATE INDEX worklist_by_call_zones ON worklist (call_zones, queue_key, account_pk)
  WHERE call_zones IS NOT NULL;
CREATE INDEX worklist_by_call_opening ON worklist (call_opens_on) WHERE call_opens_on IS NOT NULL;

-- With the clocks at hand a narrow list is filtered without a look at its rows.
DROP INDEX IF EXISTS worklist_by_client;
DROP INDEX IF EXISTS worklist_by_residence;
DROP INDEX IF EXISTS worklist_by_client_residence;
CREATE INDEX worklist_by_client ON worklist (client_pk, queue_key, account_pk, call_zones);
CREATE INDEX worklist_by_residence ON worklist (residence, queue_key, account_pk, call_zones);
CREATE INDEX worklist_by_client_residence
  ON worklist (client_pk, residence, queue_key, account_pk, call_zones);
`;
