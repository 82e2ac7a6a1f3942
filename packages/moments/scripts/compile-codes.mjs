const letters = {
  now: 'n',
  later: 'l',
  'after-fix': 'f',
  authenticate: 'a',
  'other-method': 'o',
  'check-first': 'c',
  never: 'x',
};
const facts = { 'not-charged': 'n', charged: 'c', refunded: 'r' };

/** What a code whose reason must not be known gets: the general case of its moment, to the letter. */
export const generalCase = {
  'money.declined': 'money.declined O n',
  'access.wrong-credentials': 'access.wrong-credentials F',
  'access.provider-problem': 'access.provider-problem O',
  'access.no-permission': 'access.no-permission X',
  'empty.not-found': 'empty.not-found X',
};

export const camel = (id) => id.replace(/[._-](\w)/g, (_, letter) => letter.toUpperCase());

function head({ code, moment, reason, retry, money, reveal }, family) {
  if (reveal === 'never' || reveal === 'existence') {
    const general = generalCase[moment];
    if (!general)
      throw new Error(`${family} ${code} must not be revealed, but ${moment} has no general case to hide in.`);
    return general;
  }
  if (!letters[retry])
    throw new Error(`${family} ${code} has the retry "${retry}". It is one of ${Object.keys(letters).join(', ')}.`);
  return [reason ? `${moment}#${reason}` : moment, letters[retry], facts[money] ?? ''].join(' ').trim();
}

/** The same as `codeKey` in src/resolver.ts; a test holds the two together. */
export function codeKey(code) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < code.length; i++) hash = Math.imul(hash ^ code.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).slice(-4);
}

/** Shorter as they are than as keys. */
const isPlain = (codes) => codes.every(({ code }) => code.length <= 5);

function packed(families) {
  const rows = new Map();
  families.forEach(({ id, codes }, column) => {
    const seen = new Map();
    for (const entry of codes) {
      const key = isPlain(codes) ? entry.code : codeKey(entry.code);
      if (seen.has(key) || (key.length !== 4 && !isPlain(codes)))
        throw new Error(
          `${id} ${entry.code} has the key ${key}, which ${seen.get(key) ?? 'is too short'}. Widen the keys.`,
        );
      seen.set(key, entry.code);
      const row = head(entry, id);
      if (!rows.has(row))
        rows.set(
          row,
          families.map(() => ''),
        );
      rows.get(row)[column] += isPlain(codes) && rows.get(row)[column] ? `,${key}` : key;
    }
  });
  // Rows that begin alike stand together: that packs better.
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([row, keys]) => `${row}\n${keys.join('|')}`)
    .join('\n');
}

const inTemplate = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** The packed families for programs, and the whole table for sites and audits. */
export function compileCodes(files) {
  const generated = new Map();
  for (const { file, families } of files) {
    const lines = [
      `// Generated from data/codes/${file}.json by scripts/compile.mjs. Change that file, not this one.\n`,
      `import type { Family } from '../../resolver.js';\n`,
      `const table = \`${inTemplate(packed(families))}\`;\n`,
    ];
    for (const [column, family] of families.entries()) {
      const fallback = family.fallback ? `\n  fallback: '${family.fallback}',` : '';
      lines.push(
        `/** ${family.title}: ${family.codes.length} codes. ${family.sources[0]} */`,
        `export const ${camel(family.id)}: Family = {\n  id: '${family.id}',${fallback}${isPlain(family.codes) ? '\n  plain: true,' : ''}\n  table,\n  column: ${column},\n};\n`,
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
