import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeclinedKind } from '../../src/features/notifications/declined-kind.entity.js';
import { Notice } from '../../src/features/notifications/notice.entity.js';
import { type Audience, NoticesService } from '../../src/features/notifications/notices.service.js';
import { User } from '../../src/features/users/user.entity.js';
import { type TestApp, testApp } from '../app.js';

describe('telling people', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  const user = (account: string) => house.database.manager.findOneByOrFail(User, { email: `${account}@demo.invalid` });
  const tell = (subject: string, to: Audience) =>
    house.app.get(NoticesService).tell(house.database.manager, {
      kind: 'decided',
      year: 2027,
      to,
      subject,
      data: { item: 'Bostedet Aars', body: 'FU', grounds: '', path: '/indberetning' },
    });
  const toldOf = async (subject: string) => {
    const notices = await house.database.manager.find(Notice, { where: { subject }, relations: { user: true } });
    return notices.map(({ user: { email } }) => email.split('@')[0]).sort();
  };

  it('is a row for each who holds the role, once, but the one who did it', async () => {
    await tell('decision 1', { driftsherre: 851 });
    expect(await tell('decision 1', { driftsherre: 851 })).toBe(0);
    expect(await toldOf('decision 1')).toEqual(['indberetter-851']);
    const { id: exceptUserId } = await user('sekretariat');
    await tell('decision 2', { roles: ['fu', 'sekretariat'], driftsherre: 851, exceptUserId });
    expect(await toldOf('decision 2')).toEqual(['fu-851', 'sekretariat2']);
  });

  it('passes over who has declined the kind, and who left', async () => {
    const { id: userId } = await user('fu-851');
    await house.database.manager.insert(DeclinedKind, { userId, kind: 'decided' });
    await house.database.manager.update(User, { email: 'fu-860@demo.invalid' }, { active: false });
    await tell('decision 3', { roles: ['fu'] });
    expect(await toldOf('decision 3')).toEqual(['fu-1081', 'fu-810', 'fu-813']);
  });

  it('is taken back while no mail has left', async () => {
    await house.app.get(NoticesService).withdraw(house.database.manager, 'decided', 'decision 3');
    expect(await toldOf('decision 3')).toEqual([]);
  });
});
