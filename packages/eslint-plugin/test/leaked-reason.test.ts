import { describe, expect, it } from 'vitest';

import { byRule, lint } from './lint.js';

const leaks = async (code: string): Promise<number> =>
  byRule(await lint(code, { filePath: 'src/a.ts' }), 'no-leaked-reason').length;

describe('no-leaked-reason in code', () => {
  it('flags what a map or a switch makes of a code that must not be explained, whatever they are called', async () => {
    expect(await leaks("const byCode = { stolen_card: 'Your card was reported stolen.' };")).toBe(1);
    expect(
      await leaks(
        "export function explain(code: string) { switch (code) { case 'lost_card': return 'Your card was reported lost.'; default: return ''; } }",
      ),
    ).toBe(1);
    expect(
      await leaks(
        "let text = ''; switch (code) { case 'fraudulent': { text = 'This payment was flagged as fraudulent.'; break; } }",
      ),
    ).toBe(1);
    expect(await leaks("const byCode = { 'auth/user-not-found': 'No account exists with this email address.' };")).toBe(
      1,
    );
  });

  it('leaves a neutral sentence and the log alone', async () => {
    expect(
      await leaks(
        "const byCode = { stolen_card: 'Your bank didn’t approve this payment. Use another card or contact your bank.' };",
      ),
    ).toBe(0);
    expect(await leaks("console.warn({ stolen_card: 'Your card was reported stolen.' });")).toBe(0);
  });
});
