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
    return name;
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
        return `f.n(${pound})`;
      case TYPE.select: {
        const { none, other, ...options } = Object.fromEntries(
          Object.entries(element.options).map(([selector, option]) => [selector, option.value]),
        );
        note(name, 'select', Object.keys(options).map(value));
        const known = none ? new Set([...guarded, name]) : guarded;
        let written = write(other, known, pound);
        for (const [selector, option] of Object.entries(options).reverse())
          written = `${name}===${quote(value(selector))}?${write(option, known, pound)}:${written}`;
        if (none) written = `${name}==null?${write(none, guarded, pound)}:${written}`;
        return `(${written})`;
      }
      case TYPE.plural: {
        note(name, 'number');
        guardedBy(guarded, name);
        const { other, ...options } = element.options;
        let written = write(other.value, guarded, name);
        for (const [selector, option] of Object.entries(options).reverse()) {
          const test = selector.startsWith('=')
            ? `${name}===${selector.slice(1)}`
            : `f.p(${name})===${quote(selector)}`;
          written = `${test}?${write(option.value, guarded, name)}:${written}`;
        }
        return `(${written})`;
      }
      default:
        throw new Error(`${key} holds markup, which a message can't carry: components bring the markup.`);
    }
  };
  const code = write(ast, new Set(), undefined);
  const args = `{${[...params.keys()].join(',')}}` + (/\bf\.\w\(/.test(code) ? ',f' : '');
  return { code: fixed(ast) ? code : `(${args})=>${code}`, params };
}

const parts = ['title', 'meaning', 'next', 'money', 'work', 'field', 'push', 'again', 'person', 'help'];
const required = ['title', 'meaning', 'next'];

/** What is missing in a locale, in words a translator can act on. Empty when it is complete. */
export function gaps(messages, moments, reference = messages) {
  const missing = [];
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
  const known = new Set(['shared.money', 'shared.work', 'shared.help', 'shared.person']);
  for (const [id, moment] of Object.entries(moments)) {
    for (const part of parts) known.add(`${id}.${part}`);
    for (const action of moment.actions) known.add(`${id}.action.${action}`).add(`action.${action}`);
  }
  return Object.keys(messages).filter((key) => !known.has(key) && !key.startsWith('input.'));
}

/** The words of one language and voice as a module whose exports can be taken one by one. */
export function compileWords({ name, locale, messages }, moments) {
  const missing = gaps(messages, moments);
  if (missing.length) throw new Error(`locales/${name}.json lacks ${missing.join(', ')}.`);
  const lines = [header(`locales/${name}.json`), `import type { MomentWords, Words, Text } from '../../words.js';\n`];
  const shared = new Map();
  const constant = (key) => {
    if (!shared.has(key)) shared.set(key, `const ${camel(key)}: Text = ${compileMessage(key, messages[key]).code};`);
    return camel(key);
  };
  const bodies = [];
  for (const [id, moment] of Object.entries(moments)) {
    const text = (part) => messages[`${id}.${part}`];
    const own = (part) => compileMessage(`${id}.${part}`, text(part)).code;
    const fields = [`id:'${id}'`, `lang:'${locale}'`, `severity:'${moment.severity}'`];
    for (const part of required) fields.push(`${part}:${own(part)}`);
    for (const fact of moment.facts)
      fields.push(`${fact}:${text(fact) === undefined ? constant(`shared.${fact}`) : own(fact)}`);
    for (const part of ['field', 'push', 'again']) if (text(part) !== undefined) fields.push(`${part}:${own(part)}`);
    if (text('person') !== undefined) fields.push(`person:${own('person')}`);
    else if (text('again') !== undefined && moment.actions.includes('contact'))
      fields.push(`person:${constant('shared.person')}`);
    fields.push(`help:${text('help') === undefined ? constant('shared.help') : own('help')}`);
    const actions = moment.actions.map((action) =>
      messages[`${id}.action.${action}`] === undefined
        ? `['${action}',${constant(`action.${action}`)}]`
        : `['${action}',${own(`action.${action}`)}]`,
    );
    fields.push(`actions:[${actions.join(',')}]`);
    bodies.push(`/** ${moment.name} */\nexport const ${camel(id)}: MomentWords = {\n  ${fields.join(',\n  ')},\n};\n`);
  }
  lines.push(...shared.values(), '', ...bodies);
  const all = Object.keys(moments).map((id) => `  '${id}': ${camel(id)},`);
  lines.push(`/** All moments. */\nexport const words: Words = {\n${all.join('\n')}\n};\n`);
  const input = Object.keys(messages).filter((key) => key.startsWith('input.'));
  if (input.length) {
    lines.push(
      `/** What a form field says about an answer. */\nexport const input: Readonly<Record<string, Text>> = {`,
    );
    for (const key of input)
      lines.push(`  ${quote(key.slice('input.'.length))}: ${compileMessage(key, messages[key]).code},`);
    lines.push('};\n');
  }
  return lines.join('\n');
}

/** What each moment's words can be told, as types: a wrong name or reason doesn't compile. */
export function paramTypes(messages, moments) {
  const lines = [
    header('locales/en.json'),
    `import type { Money } from '../types.js';\n`,
    `/** A time or date: a Date, milliseconds since the epoch, or words of your own. */\nexport type When = Date | number | string;\n`,
    `/** What the words of each moment can be told. All of it is optional: there are words for what isn't known. */`,
    `export interface MomentParams {`,
  ];
  for (const [id, moment] of Object.entries(moments)) {
    const found = new Map();
    const keys = Object.keys(messages).filter((key) => key.startsWith(`${id}.`));
    const used = [...keys, 'shared.help', ...moment.facts.map((fact) => `shared.${fact}`)];
    if (messages[`${id}.again`] !== undefined) used.push('shared.person');
    for (const key of used)
      for (const [name, { kinds, values }] of compileMessage(key, messages[key]).params) {
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
  return lines.join('\n');
}
