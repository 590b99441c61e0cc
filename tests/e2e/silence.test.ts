import { expect, it } from 'vitest';
import { GENERATIONS } from '../practice/server';
import type { Tab } from './support/driver';
import { inBrowsers, settled } from './support/world';

const SECRET = [
  'https://account.xiaomi.com/fe/service/login/password?sid=i.mi.com',
  'https://account.xiaomi.com/pass/serviceLogin?sid=i.mi.com',
  'https://global.account.xiaomi.com/fe/service/register/email',
  'https://account.xiaomi.com/fe/service/identity/authStart?sid=passport',
  'https://account.xiaomi.com/fe/service/forgetPassword',
  'https://account.xiaomi.com/pass/changePassword',
  'https://account.xiaomi.com/fe/service/account/?_service=setPassword',
];
const PRIVATE = ['https://i.mi.com/note/h5#/', 'https://us.i.mi.com/sms/h5', 'https://i.mi.com/contacts'];
/** Pages of the two sites that quote every label. */
const QUOTING = [
  'https://i.mi.com/#/memo',
  'https://i.mi.com/#/messages',
  'https://i.mi.com/#/contacts',
  'https://account.xiaomi.com/helpcenter/faq/ru_RU/02.faqs/faq-1',
  'https://account.xiaomi.com/fe/service/account/tips',
  'https://account.xiaomi.com/about/protocol/privacy',
  'https://i.mi.com/useragreement?lang=ru',
];
const STRANGERS = [
  'https://account.xiaomi.com.evil.test/fe/service/account/privacy/delete-account',
  'https://i.mi.com.evil.test/#/',
  'https://example.test/',
];

inBrowsers('silence', {}, (world) => {
  const open = async (tab: Tab, address: string): Promise<void> => {
    await tab.goto('about:blank');
    await tab.goto(address);
    await expect.poll(() => tab.evaluate(() => (document.body?.innerText ?? '').length)).toBeGreaterThan(20);
    await settled(tab);
  };

  it('is not even loaded on secret and private pages, and on strangers', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    for (const address of [...SECRET, ...PRIVATE, ...STRANGERS]) {
      await open(tab, address);
      expect(await tab.overlay().count(), address).toBe(0);
      expect(await world.seen(tab), address).toBeUndefined();
    }
    await tab.close();
  });

  it.each(GENERATIONS)('says nothing where the labels are only quoted: %s', async (generation) => {
    await world.fresh({ generation });
    const tab = await world.driver.tab();
    for (const address of QUOTING) {
      await open(tab, address);
      // half drawn, a page may look like another one for a moment
      await expect.poll(async () => (await world.seen(tab))?.page, { message: address }).toBeUndefined();
      await expect.poll(() => tab.overlay().count(), { message: address }).toBe(0);
    }
    await tab.close();
  });

  it('leaves when a route change leads to an identity page, and comes back by itself', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await world.walk(tab, 'security');
    await expect.poll(() => tab.overlay().page()).toBe('security');
    await world.control(tab, 'recovery-phone').click();
    await expect.poll(() => tab.url()).toContain('/identity/');
    await tab.overlay().waitFor('gone');
    await tab.back();
    await expect.poll(() => tab.overlay().page()).toBe('security');
    expect(await tab.overlay().count()).toBe(1);
    await tab.close();
  });

  it('leaves when the same page asks for a new password', async () => {
    await world.fresh();
    const tab = await world.driver.tab();
    await world.walk(tab, 'security');
    await expect.poll(() => tab.overlay().page()).toBe('security');
    await tab.evaluate(() => history.pushState(null, '', '/fe/service/account?_service=setPassword'));
    await tab.evaluate(() => document.body.append(document.createElement('p')));
    await tab.overlay().waitFor('gone');
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.overlay().page()).toBe('security');
    await tab.close();
  });
});
