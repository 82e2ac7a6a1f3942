import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { byRule, lint, type LintOptions } from './lint.js';

const leaks = async (code: string, options: LintOptions = {}): Promise<number> => {
  const messages = await lint(code, { filePath: 'src/a.tsx', ...options });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return byRule(messages, 'no-leaked-reason').length;
};

const STOLEN = 'Your card was reported stolen.';
const NEUTRAL = 'Your bank didn’t approve this payment. Use another card or contact your bank.';
const UNKNOWN = 'No account exists with this email address.';
const EITHER = 'The email address and password don’t match. Check both and try again.';

describe('no-leaked-reason in code', () => {
  it.each([
    ['a table', `const byCode = { stolen_card: '${STOLEN}' };`],
    ['a table of functions', `const byCode = { lost_card: () => '${STOLEN}' };`],
    ['a table of messages', `const byCode = { pickup_card: { title: 'Payment declined', body: '${STOLEN}' } };`],
    ['a table by enumeration', `const byCode = { [DeclineCode.StolenCard]: '${STOLEN}' };`],
    ['a table that is looked into at once', `const f = (code) => ({ stolen_card: '${STOLEN}' })[code];`],
    ['an entry that is added', `const byCode = {}; byCode['stolen_card'] = '${STOLEN}';`],
    ['a Map', `const byCode = new Map([['stolen_card', '${STOLEN}']]);`],
    ['a Map that is filled', `const byCode = new Map(); byCode.set('lost_card', '${STOLEN}');`],
    ['entries', `export const byCode = Object.fromEntries([['stolen_card', '${STOLEN}']]);`],
    ['rows', `const rows = [{ code: 'stolen_card', text: '${STOLEN}' }];`],
    ['a switch', `function f(code) { switch (code) { case 'lost_card': return '${STOLEN}'; default: return ''; } }`],
    [
      'a switch that falls through',
      `function f(code) { switch (code) { case 'lost_card': case 'x': return '${STOLEN}'; default: return ''; } }`,
    ],
    [
      'a switch by enumeration',
      `function f(code) { switch (code) { case DeclineCode.StolenCard: return '${STOLEN}'; } }`,
    ],
    [
      'a switch that answers with a message',
      `function f(code) { switch (code) { case 'stolen_card': return { title: 'Declined', message: '${STOLEN}' }; } }`,
    ],
    [
      'a switch that sets a text',
      `function f(code, setText) { switch (code) { case 'fraudulent': setText('This payment was flagged as fraudulent.'); break; } }`,
    ],
    ['a test', `function f(code) { if (code === 'stolen_card') return '${STOLEN}'; return '${NEUTRAL}'; }`],
    [
      'a test of several',
      `function f(code) { if (code === 'x' || code === 'lost_card') { return '${STOLEN}'; } return ''; }`,
    ],
    [
      'a test of a list',
      `function f(code) { if (['stolen_card', 'lost_card'].includes(code)) return '${STOLEN}'; return ''; }`,
    ],
    ['a ternary', `const f = (code) => code === 'x' ? '' : code === 'stolen_card' ? '${STOLEN}' : '${NEUTRAL}';`],
    ['an element', `const V = ({ code }) => code === 'stolen_card' && <p>${STOLEN}</p>;`],
    ['Firebase’s code', `const byCode = { 'auth/user-not-found': '${UNKNOWN}' };`],
    ['Identity Platform’s code', `const byCode = { EMAIL_NOT_FOUND: '${UNKNOWN}' };`],
    [
      'the name of an exception',
      `function f(err) { if (err.name === 'UserNotFoundException') return '${UNKNOWN}'; return ''; }`,
    ],
    ['a list of blocked cards', "const byCode = { merchant_blacklist: 'This card is on our blocklist.' };"],
  ])('flags %s, whatever it is called', async (_, code) => {
    expect(await leaks(code)).toBe(1);
  });

  it.each([
    ['a neutral sentence', `const byCode = { stolen_card: '${NEUTRAL}' };`],
    ['a neutral sentence in a Map', `const byCode = new Map([['stolen_card', '${NEUTRAL}']]);`],
    ['one sentence for both', `const byCode = { 'auth/user-not-found': '${EITHER}' };`],
    [
      'one sentence for many codes',
      `function f(code) { switch (code) { case 'stolen_card': case 'generic_decline': return '${NEUTRAL}'; } }`,
    ],
    ['what isn’t a sentence', "const f = (code) => (code === 'stolen_card' ? 'danger' : 'ok');"],
    ['the log', `console.warn({ stolen_card: '${STOLEN}' });`],
    [
      'a log in a branch',
      `function f(code) { if (code === 'stolen_card') logger.warn('${STOLEN}'); return '${NEUTRAL}'; }`,
    ],
    ['what is thrown', `function f(code) { if (code === 'stolen_card') throw new Error('${STOLEN}'); }`],
    ['a table for the log', `const LOG_EVENTS = { stolen_card: '${STOLEN}' }; track(LOG_EVENTS.stolen_card);`],
    ['a table for the team', `const internalNotes = { stolen_card: '${STOLEN}' };`],
    [
      'a function for the team',
      `function auditText(code) { if (code === 'stolen_card') return '${STOLEN}'; return ''; }`,
    ],
  ])('leaves %s alone', async (_, code) => {
    expect(await leaks(code)).toBe(0);
  });

  it('leaves what is told to the team alone', async () => {
    const code = `const byCode = { stolen_card: '${STOLEN}' };`;
    expect(await leaks(code, { settings: { audience: 'admin' } })).toBe(0);
    expect(await leaks(code, { filePath: 'src/admin/payments.ts' })).toBe(0);
  });
});

describe('no-leaked-reason through keys', () => {
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'tactful-reasons-'));
    mkdirSync(join(cwd, 'words'));
    const words = { card: { stolen: STOLEN, declined: NEUTRAL }, auth: { unknown: UNKNOWN, either: EITHER } };
    writeFileSync(join(cwd, 'words/app.json'), JSON.stringify(words));
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const HEAD = "import { useTranslation } from 'react-i18next';\n";
  it.each([
    [
      'a switch',
      "function useText(code) { const { t } = useTranslation(); switch (code) { case 'stolen_card': return t('card.stolen'); default: return t('card.declined'); } }",
    ],
    [
      'a table of keys',
      "const KEYS = { 'auth/user-not-found': 'auth.unknown', x: 'auth.either' }; const V = ({ code }) => { const { t } = useTranslation(); return <p role=\"alert\">{t(KEYS[code])}</p> };",
    ],
    [
      'a ternary',
      "const useText = (code) => { const { t } = useTranslation(); return code === 'EMAIL_NOT_FOUND' ? t('auth.unknown') : t('auth.either'); };",
    ],
  ])('follows %s to the words', async (_, code) => {
    expect(await leaks(HEAD + code, { cwd, settings: { locales: ['words/*.json'] } })).toBe(1);
  });
});
