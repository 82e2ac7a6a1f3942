import { fileURLToPath } from 'node:url';

const react18 = fileURLToPath(new URL('./react-18/node_modules/', import.meta.url));

/** With `REACT=18` the tests run against React 18.3, installed in `test/react-18`. */
export const reactAlias =
  process.env['REACT'] === '18'
    ? [
        { find: /^react$/, replacement: `${react18}react/index.js` },
        { find: /^react\/(.*)$/, replacement: `${react18}react/$1.js` },
        { find: /^react-dom$/, replacement: `${react18}react-dom/index.js` },
        { find: /^react-dom\/(.*)$/, replacement: `${react18}react-dom/$1.js` },
      ]
    : [];
