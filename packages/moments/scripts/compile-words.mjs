import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const header = (from) => `// Generated from ${from} by scripts/compile.mjs. Change that file, not this one.\n`;

export const camel = (id) => id.replace(/[.-](\w)/g, (_, letter) => letter.toUpperCase());

/** Hyphens aren't allowed in ICU selectors, so `not_charged` in a message stands for the value `not-charged`. */
const value = (selector) => selector.replaceAll('_', '-');

const quote = (text) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
const inTemplate = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\n', '\\n');

/**
 * One ICU message as a function of the params that it uses and `f` (the format).
 *
 * Every gap must be guarded by a `none` branch of a select on the same name, so that a message can be written whatever is known:
 * an unguarded gap is an error here and not a blank on somebody's screen.
 */
export function compileMessage(key, message) {
  let ast;
  try {
    ast = parse(message, { requiresOtherClause: true });
  } catch (error) {
    throw new Error(`${key} is not an ICU message (${error.message}): ${message}`);
  }
  const params = new Map();
  const note = (name, kind, values = []) => {
    const seen = params.get(name) ?? { kinds: new Set(), values: new Set() };
    seen.kinds.add(kind);
    for (const each of values) seen.values.add(each);
    params.set(name, seen);
  };
  const guardedBy = (guarded, name) => {
    if (!guarded.has(name))
      throw new Error(
        `${key} uses {${name}} without words for when it isn't known. Wrap it: {${name}, select, none {…} other {…}}.`,
      );
    return `p.${name}`;
  };
  const fixed = (elements) => elements.every((element) => element.type === TYPE.literal);
  const write = (elements, guarded, pound) => {
    if (fixed(elements)) return quote(elements.map((element) => element.value).join(''));
    const parts = elements.map((element) => {
      if (element.type === TYPE.literal) return inTemplate(element.value);
      return '${' + expression(element, guarded, pound) + '}';
    });
    return elements.length === 1 ? expression(elements[0], guarded, pound) : '`' + parts.join('') + '`';
  };
  const expression = (element, guarded, pound) => {
    const name = element.value;
    switch (element.type) {
      case TYPE.argument:
        note(name, 'any');
        return `f.s(${guardedBy(guarded, name)})`;
      case TYPE.number:
        note(name, 'number');
        return `f.${element.style?.parsedOptions?.unit === 'megabyte' ? 'b' : 'n'}(${guardedBy(guarded, name)})`;
      case TYPE.date:
        note(name, 'time');
        return `f.d(${guardedBy(guarded, name)})`;
      case TYPE.time:
        note(name, 'time');
        return `f.t(${guardedBy(guarded, name)})`;
      case TYPE.pound:
        return `f.n(p.${pound})`;
      case TYPE.select: {
        const { none, other, ...options } = Object.fromEntries(
          Object.entries(element.options).map(([selector, option]) => [selector, option.value]),
        );
        note(name, 'select', Object.keys(options).map(value));
        const known = none ? new Set([...guarded, name]) : guarded;
        let written = write(other, known, pound);
        for (const [selector, option] of Object.entries(options).reverse())
          written = `p.${name}===${quote(value(selector))}?${write(option, known, pound)}:${written}`;
        if (none) written = `p.${name}==null?${write(none, guarded, pound)}:${written}`;
        return `(${written})`;
      }
      case TYPE.plural: {
        note(name, 'number');
        guardedBy(guarded, name);
        const { other, ...options } = element.options;
        let written = write(other.value, guarded, name);
        for (const [selector, option] of Object.entries(options).reverse()) {
          const test = selector.startsWith('=')
            ? `p.${name}===${selector.slice(1)}`
            : `f.p(p.${name})===${quote(selector)}`;
          written = `${test}?${write(option.value, guarded, name)}:${written}`;
        }
        return `(${written})`;
      }
      default:
        throw new Error(`${key} holds markup, which a message can't carry: components bring the markup.`);
    }
  };
  const code = write(ast, new Set(), undefined);
  return { code, params, isFixed: fixed(ast) };
}

/** What all moments of a language say alike, unless they have words of their own. */
export const ofAllParts = ['help', 'money', 'work', 'again', 'person', 'push'];

/** In the order of `Parts` in src/words.ts. */
export const parts = ['title', 'meaning', 'next', 'again', 'help', 'money', 'work', 'person', 'push'];
const severities = ['info', 'warning', 'problem', 'critical'];
const required = ['title', 'meaning', 'next'];

/** What is missing in a locale, in words a translator can act on. Empty when it is complete. */
export function gaps(messages, moments, reference = messages) {
  const missing = [];
  for (const part of ofAllParts) if (messages[`shared.${part}`] === undefined) missing.push(`shared.${part}`);
  for (const [id, moment] of Object.entries(moments)) {
    for (const part of required) if (messages[`${id}.${part}`] === undefined) missing.push(`${id}.${part}`);
    for (const action of moment.actions)
      if (messages[`${id}.action.${action}`] === undefined && messages[`action.${action}`] === undefined)
        missing.push(`action.${action}`);
  }
  for (const key of Object.keys(reference)) if (messages[key] === undefined) missing.push(key);
  return [...new Set(missing)];
}

/** Keys that no moment reads: a typo, or a leftover. */
export function strays(messages, moments) {
  const known = new Set(ofAllParts.map((part) => `shared.${part}`));
  for (const [id, moment] of Object.entries(moments)) {
    for (const part of parts) known.add(`${id}.${part}`);
    for (const action of moment.actions) known.add(`${id}.action.${action}`).add(`action.${action}`);
  }
  return Object.keys(messages).filter((key) => !known.has(key));
}

const usesFormat = (code) => /\bf\.\w\(|, ?f\)/.test(code);

/** The words of one language and voice as a module whose exports can be taken one by one. */
export function compileWords({ name, locale, messages }, moments) {
  const missing = gaps(messages, moments);
  if (missing.length) throw new Error(`locales/${name}.json lacks ${missing.join(', ')}.`);
  const steps = new Map();
  const step = (action) => {
    const key = `action.${action}`;
    steps.set(key, `const ${camel(key)}: Step = ['${action}', ${compileMessage(key, messages[key]).code}];`);
    return camel(key);
  };
  const args = (code) => (usesFormat(code) ? 'p, f' : /\bp\./.test(code) ? 'p' : '');
  const ofAll = ofAllParts.map((part) => {
    const { code } = compileMessage(`shared.${part}`, messages[`shared.${part}`]);
    return `const ${part}: Say<string> = (${args(code)}) => ${code};`;
  });
  const bodies = Object.entries(moments).map(([id, moment]) => {
    const said = parts.map((part) => {
      const key = `${id}.${part}`;
      return messages[key] === undefined ? 'undefined' : compileMessage(key, messages[key]).code;
    });
    while (said.at(-1) === 'undefined') said.pop();
    const code = `[${said.join(',')}]`;
    const own = moment.actions.map((action) => {
      const label = messages[`${id}.action.${action}`];
      return label === undefined
        ? step(action)
        : `['${action}', ${compileMessage(`${id}.action.${action}`, label).code}]`;
    });
    // Only what the moment needs, so that its words can be taken without those of the others.
    const shared = [
      'help',
      ...moment.facts,
      ...(moment.repeats ? ['again', 'person'] : []),
      ...(moment.discreet ? ['push'] : []),
    ].filter((part) => messages[`${id}.${part}`] === undefined);
    const kind =
      severities.indexOf(moment.severity) +
      (moment.facts.includes('money') ? 4 : 0) +
      (moment.facts.includes('work') ? 8 : 0) +
      (moment.repeats ? 16 : 0) +
      (moment.discreet ? 32 : 0);
    return `/** ${moment.name} */\nexport const ${camel(id)}: MomentWords = ['${id}', lang, ${kind}, (${args(code)}) => ${code}, [${own.join(',')}], {${shared.join(',')}}];\n`;
  });
  return [
    header(`locales/${name}.json`),
    `import { byMoment, type MomentWords, type Say, type Step, type Words } from '../../words.js';\n`,
    `const lang = '${locale}';`,
    ...ofAll,
    '',
    ...steps.values(),
    '',
    ...bodies,
    `/** All moments. */`,
    `export const words: Words = /* @__PURE__ */ byMoment([${Object.keys(moments).map(camel).join(', ')}]);\n`,
  ].join('\n');
}

/** What each moment's words can be told, as types: a wrong name or reason doesn't compile. */
export function paramTypes(messages, moments) {
  const lines = [
    header('locales/en.json'),
    `import type { Money, ParamValue } from '../types.js';\n`,
    `/** A time or date: a Date, milliseconds since the epoch, or words of your own. */\nexport type When = Date | number | string;\n`,
    `/** What the words of each moment can be told. All of it is optional: there are words for what isn't known. */`,
    `export interface MomentParams {`,
  ];
  const every = new Set();
  for (const [id, moment] of Object.entries(moments)) {
    const found = new Map();
    const keys = Object.keys(messages).filter((key) => key.startsWith(`${id}.`));
    const used = [...keys, 'shared.help', ...moment.facts.map((fact) => `shared.${fact}`)];
    if (moment.repeats) used.push('shared.again', 'shared.person');
    for (const key of used)
      for (const [name, { kinds, values }] of compileMessage(key, messages[key]).params) {
        every.add(name);
        if (['money', 'work', 'attempt', 'retryAt'].includes(name)) continue;
        const seen = found.get(name) ?? { kinds: new Set(), values: new Set() };
        for (const kind of kinds) seen.kinds.add(kind);
        for (const each of values) seen.values.add(each);
        found.set(name, seen);
      }
    lines.push(`  '${id}': {`);
    for (const [name, { kinds, values }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const type = kinds.has('time')
        ? 'When'
        : kinds.has('number')
          ? 'number'
          : kinds.has('any')
            ? 'string | number | Money | Date'
            : [...values].sort().map(quote).join(' | ') || 'string';
      lines.push(`    readonly ${name}?: ${type};`);
    }
    lines.push('  };');
  }
  lines.push('}\n');
  lines.push(`/** Every name that any message knows. */\nexport interface Known {`);
  for (const name of [...every].sort()) lines.push(`  readonly ${name}?: ParamValue;`);
  lines.push(
    '}\n',
    `export const paramNames: readonly (keyof Known)[] = [${[...every].sort().map(quote).join(', ')}];\n`,
  );
  return lines.join('\n');
}
