import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { availableLocales, messageFor, resolve } from '../src/index.js';

const guide = readFileSync(new URL('../../../docs/moments.md', import.meta.url), 'utf8');

describe('the guide', () => {
  it('shows what its first example really says', () => {
    const resolved = resolve({ type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' });
    const message = messageFor(resolved, { params: { amount: { value: 24, currency: 'USD' }, ref: '8FQ2' } });
    const shown = Object.fromEntries(
      [...guide.matchAll(/^ {2}\/\/ (\w+) {2,}(.+)$/gm)].map(([, part, text]) => [part, text]),
    );
    expect(shown).toEqual({
      title: message.title,
      meaning: message.meaning,
      reassurance: message.reassurance,
      next: message.next,
      actions: message.actions.map(({ label }) => label).join(' · '),
      help: message.help,
    });
    expect(guide).toContain(`moment: '${resolved.moment}'`);
  });

  it('names every way to try again, every fact and every entry point of the package', () => {
    for (const kind of ['now', 'later', 'after-fix', 'authenticate', 'other-method', 'check-first', 'never'])
      expect(guide).toContain(`| \`${kind}\``);
    const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      exports: object;
    };
    for (const path of Object.keys(exports))
      if (!path.includes('*') && path !== '.' && path !== './package.json')
        expect(guide).toContain(path.replace('./', '@tactful/moments/'));
    for (const locale of availableLocales.filter((name) => !name.includes('.')))
      expect(guide).toContain(`\`${locale}\``);
  });
});
