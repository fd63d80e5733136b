/**
 * The worklist has one section more: call-backs of later today, behind the rest of the day's work and
 * before what waits. The sections that wait move up by one tier of keys to make room.
 */
export const sql = `
UPDATE worklist SET queue_key = queue_key + 1000000000000 WHERE queue_key >= 6000000000000;
UPDATE accounts SET queue_key = queue_key + 1000000000000 WHERE queue_key >= 6000000000000;
`;
