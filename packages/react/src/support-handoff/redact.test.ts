import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from './redact.js';

test.each([
  ['I paid with 4242 4242 4242 4242 twice', 'I paid with [card number removed] twice'],
  ['card 4000-0566-5566-5556.', 'card [card number removed].'],
  ['amex 378282246310005', 'amex [card number removed]'],
  ['my password: hunter2', 'my password: [secret removed]'],
  ['{"token":"abc123","page":2}', '{"token":"[secret removed]","page":2}'],
  ['Authorization: Bearer abc.def-123', 'Authorization: [secret removed]'],
  ['sent Bearer abcdefgh1234', 'sent Bearer [secret removed]'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.s5f', '[secret removed]'],
  ['key sk_live_51HxYzAbCdEf', 'key [secret removed]'],
  ['token=sk_live_51HxYzAbCdEf-and.more~here', 'token=[secret removed]'],
  ['token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.s5f~more', 'token=[secret removed]'],
  ['https://a.example/x?email=ana@example.com&tab=2', 'https://a.example/x?email=[address removed]&tab=2'],
  ['https://a.example/?u=ana%40example.com', 'https://a.example/?u=[address removed]'],
  ['https://a.example/cb?code=abc123&state=4', 'https://a.example/cb?code=[secret removed]&state=4'],
  ['ftp://ana:pw@files.example/', 'ftp://[secret removed]@files.example/'],
])(
  'Redacting MUST take out card numbers, passwords, tokens, keys, and e-mail addresses inside URLs: %s',
  (text, expected) => {
    expect(redact(text)).toBe(expected);
  },
);

test.each([
  'Order 1042 from 2026-11-21 14:02, invoice 20261121000417',
  'Write to ana@example.com or call 0808 157 0192',
  'The secret garden, a pin board and a session at 10:30',
  'Total 1234.56 and 9999999999999',
])('Redacting MUST leave ordinary text, order numbers and times alone: %s', (text) => {
  expect(redact(text)).toBe(text);
});

test('Redacting twice MUST change nothing more', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            'password=',
            'token: ',
            '4242424242424242',
            'https://a.example/?email=a@b.cd',
            'Bearer ',
            'eyJhbGciOi.eyJzdWIi.x',
          ),
        ),
      ),
      (parts) => {
        const once = redact(parts.join(''));
        expect(redact(once)).toBe(once);
      },
    ),
  );
});

test('Redacting takes out any card number, however it is spaced', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 15 });
  fc.assert(
    fc.property(digits, fc.constantFrom('', ' ', '-'), (body, gap) => {
      const sum = body.toReversed().reduce((total, digit, index) => {
        const doubled = index % 2 === 0 ? digit * 2 : digit;
        return total + (doubled > 9 ? doubled - 9 : doubled);
      }, 0);
      const number = [...body, (10 - (sum % 10)) % 10].join(gap);
      expect(redact(`paid with ${number} today`)).toBe('paid with [card number removed] today');
    }),
  );
});

test('A long text without spaces is read to its end', () => {
  const filler = `${'a@'.repeat(50_000)}${'4 '.repeat(50_000)}${'http://x'.repeat(1000)}${'a'.repeat(100_000)}`;
  expect(redact(`${filler} password=hunter2`).endsWith('password=[secret removed]')).toBe(true);
});
