import { moments } from './dist/moments.js';

const entry = (name, path, what, limit) => ({ name, path, import: `{ ${what} }`, limit, gzip: true });
const camel = (id) => id.replace(/[.-](\w)/g, (_, letter) => letter.toUpperCase());

/** What applications import, with the limit that the project holds itself to. `npm run size` prints what each weighs. */
export default [
  entry('resolve: Stripe, HTTP and the browser', 'dist/web.js', 'resolve', '3.5 kB'),
  entry('resolve: all 22 families', 'dist/resolve.js', 'resolve', '9 kB'),
  {
    ...entry('resolve: one family (HTTP)', ['dist/resolver.js', 'dist/families/http.js'], '', '1.8 kB'),
    import: { 'dist/resolver.js': '{ createResolve }', 'dist/families/http.js': '{ http }' },
  },
  entry('compose: one message from its words', 'dist/compose.js', 'compose', '1.65 kB'),
  entry('words of all moments: English, always loaded', 'dist/generated/words/en.js', 'words', '9 kB'),
  ...['en.warm', 'en.formal', 'de', 'de.warm', 'es', 'es.formal'].map((name) =>
    entry(`words of all moments: ${name}, loaded lazily`, `dist/generated/texts/${name}.js`, 'texts', '9 kB'),
  ),
  entry('zod locale', 'dist/zod.js', 'zodLocale', '3.75 kB'),
  entry('Stripe Elements helper', 'dist/stripe-elements.js', 'stripeFieldMessage', '2.45 kB'),
  ...Object.keys(moments).map((id) => entry(`words of ${id}`, 'dist/generated/words/en.js', camel(id), '0.5 kB')),
];
