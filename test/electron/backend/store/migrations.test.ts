import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { migrations } from '../../../../electron/backend/store/migrations/index.ts';

/** Every migration that desks may have run, by the SHA-256 of its SQL. A new one is added when it lands. */
const landed: Readonly<Record<string, string>> = {
  '0001-desk': 'b2a7b20addd59d1625b6db35045b14a8d8bc7229a6e3fa2fa29de10170070b9a',
  '0002-portfolio': '37e0c70c9b19ff1a6d2cb6df7e421b8675e719c16f06998a041331899fe0c114',
  '0003-activities': '2da9221fde7ddc41831bbd20745971932984a5f052889759da7a1f6510fc5af6',
  '0004-money': '9183f82b0b48818a1671924bb8b16ce02e41c12d0adbdbd2f494b748b5462fde',
  '0005-letters': '75483a95d3e1ba98c82cc1dc1452874e63db0ba58bd86be03fdad48ef3c51c79',
  '0006-day': '9d195213d4d2837d2294440029b45dcae532323bf788e230dc23d2707222f909',
  '0007-links': '07e27a899a722499bab555301bda559052a30b6c311586b1681ef104c85e5fc4',
  '0008-calls': 'a59ef04e81e169ff1a2e479ff7584f4d6b1587fa62df851bfd670e661a0a1b6c',
  '0009-call-backs-today': '3e48b7a7dc33880177349b052fd65faf6dd6334ac431d51e22e6d74a1578b2bc',
  '0010-kept-evidence': '6f429cf64f72565760572a62815ffaf7a1c8562d9c509b4261fd1eff4be45867',
  '0011-held-lookalikes': '6695bf36f84d93fb0702e8795b27aec916aafea55721b43c9cd2ff3dcf61d54b',
  '0012-callable-now': 'cc38eca159f548a9e6693dc6f4a115f5ca99b5fd02b0e68647238813303d01fc',
  '0013-release-codes': '11d69e3b87135b235340aac448a6773ec07894109572e7a9c60177b0bcc1b6a2',
  '0014-contact-wishes': '0ed3dd3304143c0b26e5f5f662f0696fdbf14aae6483edb3ee568eb8ec042fe3',
};

test('a landed migration is never edited, renamed or taken out', () => {
  const present = Object.fromEntries(
    migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]),
  );
  expect(present).toMatchObject(landed);
});

test('migrations run in the order of their numbers', () => {
  const names = migrations.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
});
