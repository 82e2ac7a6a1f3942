/** In the order of src/resolver.ts. */
const kinds = ['never', 'now', 'later', 'after-fix', 'authenticate', 'other-method', 'check-first'];
const facts = [undefined, 'not-charged', 'charged', 'refunded'];

/** What a code whose reason must not be known gets: the general case of its moment, to the letter. */
export const generalCase = {
  'money.declined': { retry: 'other-method', money: 'not-charged' },
  'access.wrong-credentials': { retry: 'after-fix' },
  'access.provider-problem': { retry: 'other-method' },
  'access.no-permission': { retry: 'never' },
  'empty.not-found': { retry: 'never' },
};

export const camel = (id) => id.replace(/[._-](\w)/g, (_, letter) => letter.toUpperCase());

/** What a code means, as the table says it. */
function outcome(entry, family) {
  const { code, moment, reason = '', reveal } = entry;
  const isMasked = reveal === 'never' || reveal === 'existence';
  const { retry, money } = isMasked ? (generalCase[moment] ?? {}) : entry;
  if (isMasked && !retry)
    throw new Error(`${family} ${code} must not be revealed, but ${moment} has no general case to hide in.`);
  if (!kinds.includes(retry))
    throw new Error(`${family} ${code} has the retry "${retry}". It is one of ${kinds.join(', ')}.`);
  const number = kinds.indexOf(retry) + kinds.length * facts.indexOf(money);
  if (!facts.includes(money) || number > 25)
    throw new Error(
      `${family} ${code} has the money "${money}" with the retry "${retry}", for which there is no letter.`,
    );
  const letter = String.fromCharCode(65 + number);
  return isMasked ? { moment, reason: '', letter: `!${letter}` } : { moment, reason, letter };
}

/** The same as `codeKey` in src/resolver.ts; a test holds the two together. */
export function codeKey(code) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < code.length; i++) hash = Math.imul(hash ^ code.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 36 ** 4;
}

/** The length of codes that are no longer than their keys would be, or not much, and all of one length. */
function plainLength(codes) {
  const [{ code }] = codes;
  return codes.every((each) => each.code.length === code.length && /^[\da-z]{1,4}$/.test(each.code))
    ? code.length
    : undefined;
}

function packed({ id, fallback, codes }) {
  const lots = new Map();
  const seen = new Map();
  if (!fallback) lots.set('', { moment: 'net.server-error', reason: '', letter: 'B', keys: '', isFallback: true });
  for (const entry of codes) {
    const key = plainLength(codes) ? entry.code : codeKey(entry.code).toString(36).padStart(4, '0');
    if (seen.has(key))
      throw new Error(`${id} ${entry.code} has the key ${key}, which ${seen.get(key)} has too. Widen the keys.`);
    seen.set(key, entry.code);
    const about = outcome(entry, id);
    const name = Object.values(about).join(' ');
    const lot = lots.get(name) ?? { ...about, keys: '', isFallback: false };
    lots.set(name, { ...lot, keys: lot.keys + key, isFallback: lot.isFallback || entry.code === fallback });
  }
  // Lots that begin alike stand together: that packs better. Only the fallback comes before them.
  const sorted = [...lots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lot]) => lot);
  const ordered = [...sorted.filter((lot) => lot.isFallback), ...sorted.filter((lot) => !lot.isFallback)];
  let last = {};
  return ordered
    .map(({ moment, reason, letter, keys }) => {
      const isNew = moment !== last.moment;
      const head = isNew ? `${moment}${reason && `#${reason}`}` : reason;
      const start = isNew || reason !== last.reason ? `\n${head}` : '';
      last = { moment, reason };
      return `${start}${letter}${keys}`;
    })
    .join('')
    .trim();
}

const inTemplate = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** The packed families for programs, and the whole table for sites and audits. */
export function compileCodes(files) {
  const generated = new Map();
  for (const { file, families } of files) {
    const lines = [
      `// Generated from data/codes/${file}.json by scripts/compile.mjs. Change that file, not this one.\n`,
      `import type { Family } from '../../resolver.js';\n`,
    ];
    for (const family of families) {
      const length = plainLength(family.codes);
      lines.push(
        `/** ${family.title}: ${family.codes.length} codes. ${family.sources[0]} */`,
        `export const ${camel(family.id)}: Family = {\n  id: '${family.id}',${length ? `\n  plain: ${length},` : ''}\n  table: \`${inTemplate(packed(family))}\`,\n};\n`,
      );
    }
    generated.set(`src/generated/families/${file}.ts`, lines.join('\n'));
  }
  const all = files.flatMap(({ families }) => families);
  generated.set(
    'src/generated/codes.ts',
    [
      `// Generated from data/codes/ by scripts/compile.mjs. Change those files, not this one.\n`,
      `import type { CodeFamily } from '../codes.js';\n`,
      // Set as it is: eight hundred entries take a formatter longer than everything else here.
      `// prettier-ignore\nexport const codes: readonly CodeFamily[] = [\n${all
        .map(
          ({ codes, ...family }) =>
            `{${JSON.stringify(family).slice(1, -1)}, "codes": [\n${codes.map((entry) => JSON.stringify(entry)).join(',\n')}]}`,
        )
        .join(',\n')}];\n`,
    ].join('\n'),
  );
  return generated;
}
