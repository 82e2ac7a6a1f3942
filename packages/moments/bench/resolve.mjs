/**
 * Prints how long `resolve` and `messageFor` take, on errors as they are met. Medians, because other work on the
 * machine moves the mean. Build first.
 */
import { Bench } from 'tinybench';
import { messageFor, resolve, resolveCode } from '../dist/index.js';
import { resolve as resolveWeb } from '../dist/web.js';

process.env.NODE_ENV = 'production';

const errors = {
  'Stripe decline': { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' },
  'fetch TypeError': new TypeError('Failed to fetch'),
  'HTTP 503 with Retry-After': { status: 503, headers: { 'retry-after': '120' } },
  'Axios with a PayPal body': {
    name: 'AxiosError',
    code: 'ERR_BAD_REQUEST',
    response: {
      status: 422,
      headers: {},
      data: { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: 'INSTRUMENT_DECLINED' }] },
    },
  },
  'Firebase sign-in': { name: 'FirebaseError', code: 'auth/wrong-password' },
  'an unknown Error': new Error('x'),
};

const bench = new Bench({ time: 300, warmupTime: 100 });
for (const [name, error] of Object.entries(errors)) {
  bench.add(`resolve (web): ${name}`, () => resolveWeb(error));
  bench.add(`resolve (all): ${name}`, () => resolve(error));
}
bench.add('resolveCode', () => resolveCode('stripe.decline_code', 'expired_card'));
const declined = resolve(errors['Stripe decline']);
bench.add('messageFor', () =>
  messageFor(declined, { params: { amount: { value: 24, currency: 'USD' }, ref: '8FQ2' } }),
);
await bench.run();

const rows = bench.tasks.map(({ name, result }) => [name, result.latency.p50 * 1000]);
for (const [name, mean] of rows) console.log(`${name.padEnd(44)} ${mean.toFixed(2).padStart(8)} µs`);
const web = rows.filter(([name]) => name.startsWith('resolve (web)')).map(([, mean]) => mean);
console.log(
  `\nresolve (web), median, mean over ${web.length} kinds of errors: ${(web.reduce((a, b) => a + b) / web.length).toFixed(2)} µs (aim: 2 µs or less)`,
);
