import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const header = (from) => `// Generated from ${from} by scripts/compile.mjs. Change that file, not this one.\n`;

export const camel = (id) => id.replace(/[.-](\w)/g, (_, letter) => letter.toUpperCase());

/** Hyphens aren't allowed in ICU selectors, so `not_charged` in a message stands for the value `not-charged`. */
const value = (selector) => selector.replaceAll('_', '-');

const quote = (text) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;

/** What a gap is written as, by the type that the message gives it. The same as in src/write.ts. */
const marks = { [TYPE.argument]: '#', [TYPE.pound]: '#', [TYPE.number]: '#', [TYPE.date]: '^', [TYPE.time]: '~' };

/** How other libraries have to be told to write it, so that it reads as it does here. */
const styles = { [TYPE.date]: 'long', [TYPE.time]: 'short' };

/**
 * One ICU message in the form that `write` (src/write.ts) reads, and the params that it uses.
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
  const mustBeGuarded = (guarded, name) => {
    if (!guarded.has(name))
      throw new Error(
        `${key} uses {${name}} without words for when it isn't known. Wrap it: {${name}, select, none {…} other {…}}.`,
      );
  };
  const branch = (selector, option, guarded, name) => `|${selector}=${write(option.value, guarded, name)}`;
  /** `about` is the param of the choice around it, which a mark alone stands for. */
  const write = (elements, guarded, about) => elements.map((element) => written(element, guarded, about)).join('');
  const written = (element, guarded, about) => {
    const name = element.value;
    switch (element.type) {
      case TYPE.literal:
        if (/[{}|=#^~]/.test(name))
          throw new Error(`${key} has one of { } | = # ^ ~ in its words, which mean something else once compiled.`);
        return name;
      case TYPE.pound:
        return '#';
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time: {
        if ((element.style ?? undefined) !== styles[element.type])
          throw new Error(
            `${key} writes {${name}} in another way than here. Dates are {${name}, date, long}, times {${name}, time, short}, numbers {${name}, number}.`,
          );
        note(name, { [TYPE.argument]: 'any', [TYPE.number]: 'number' }[element.type] ?? 'time');
        mustBeGuarded(guarded, name);
        return name === about ? marks[element.type] : `{${name}|${marks[element.type]}}`;
      }
      case TYPE.select: {
        const { none, other, ...options } = element.options;
        note(name, 'select', Object.keys(options).map(value));
        const known = none ? new Set([...guarded, name]) : guarded;
        const branches = Object.entries(options).map(([selector, option]) =>
          branch(value(selector), option, known, name),
        );
        if (none) branches.unshift(branch('', none, guarded, name));
        return `{${name}${branches.join('')}|${write(other.value, known, name)}}`;
      }
      case TYPE.plural: {
        note(name, 'number');
        mustBeGuarded(guarded, name);
        const { other, ...options } = element.options;
        const branches = Object.entries(options).map(([selector, option]) =>
          branch(selector.replace('=', ''), option, guarded, name),
        );
        return `{${name}${branches.join('')}|${write(other.value, guarded, name)}}`;
      }
      default:
        throw new Error(`${key} holds markup, which a message can't carry: components bring the markup.`);
    }
  };
  return { text: write(ast, new Set(), undefined), params };
}

/** What all moments of a language say alike, unless they have words of their own. */
export const ofAllParts = ['help', 'money', 'work', 'again', 'person', 'push'];

/** In the order of `MomentWords` in src/words.ts. */
export const parts = ['title', 'meaning', 'next', 'help', 'money', 'work', 'again', 'person', 'push'];
const severities = ['info', 'warning', 'problem', 'critical'];
const areas = ['product', 'revenue', 'reliability'];
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

/**
 * The parts that the words of a moment are made of, the shared ones by their name. Only what the moment needs, so that its words can
 * be taken without those of the others.
 */
function partsOf(id, moment, messages) {
  const needed = new Set([
    ...required,
    'help',
    ...moment.facts,
    ...(moment.repeats ? ['again', 'person'] : []),
    ...(moment.discreet ? ['push'] : []),
  ]);
  return parts.map((part) => {
    const key = `${id}.${part}`;
    if (messages[key] === undefined) return needed.has(part) ? { shared: part } : {};
    if (!needed.has(part))
      throw new Error(
        `${key} is never said: src/moments.ts doesn't say that ${id} has \`${part}\` (facts, repeats, discreet).`,
      );
    return { own: compileMessage(key, messages[key]).text };
  });
}

/** The words of one language and voice as a module whose exports can be taken one by one. */
export function compileWords({ name, locale, messages }, moments) {
  const missing = gaps(messages, moments);
  if (missing.length) throw new Error(`locales/${name}.json lacks ${missing.join(', ')}.`);
  const uses = Object.values(moments).flatMap((moment) => moment.actions);
  const constants = new Map(
    ofAllParts.map((part) => [part, quote(compileMessage(`shared.${part}`, messages[`shared.${part}`]).text)]),
  );
  const step = (id, action) => {
    const key = [`${id}.action.${action}`, `action.${action}`].find((each) => messages[each] !== undefined);
    const text = quote(`${action}|${compileMessage(key, messages[key]).text}`);
    // A name of its own costs more than it saves where only one moment has the step.
    if (key.startsWith(id) || uses.indexOf(action) === uses.lastIndexOf(action)) return text;
    constants.set(camel(key), text);
    return camel(key);
  };
  const bodies = Object.entries(moments).map(([id, moment]) => {
    const steps = moment.actions.map((action) => step(id, action));
    const said = partsOf(id, moment, messages).map(({ own, shared }) =>
      own === undefined ? (shared ?? quote('')) : quote(own),
    );
    while (said.at(-1) === quote('')) said.pop();
    return `/** ${moment.name} */\nexport const ${camel(id)}: MomentWords = ['${id}', lang, ${severities.indexOf(moment.severity) + 4 * areas.indexOf(moment.area)}, [${steps}], ${said}];\n`;
  });
  return [
    header(`locales/${name}.json`),
    `import { byMoment, type MomentWords, type Words } from '../../words.js';\n`,
    `const lang = '${locale}';`,
    ...[...constants].map(([constant, text]) => `const ${constant} = ${text};`),
    '',
    ...bodies,
    `/** All moments. */`,
    `export const words: Words = /* @__PURE__ */ byMoment([${Object.keys(moments).map(camel).join(', ')}]);\n`,
  ].join('\n');
}

/**
 * The words of one language and voice without what English says already: its texts alone, line by line, in the order in which
 * `translate` (src/translate.ts) meets them in the English words.
 */
export function compileTexts({ name, locale, messages }, english, moments) {
  const lines = [locale];
  const said = new Map();
  const text = (key) => compileMessage(key, messages[key]).text;
  const add = (place, ours, theirs) => {
    const before = said.get(place + ours);
    if (before !== undefined && before !== theirs)
      throw new Error(
        `locales/${name}.json says “${before}” and “${theirs}” where English says “${ours}” twice. Give English words of its own there.`,
      );
    if (before === undefined) lines.push(theirs);
    said.set(place + ours, theirs);
  };
  for (const [id, moment] of Object.entries(moments)) {
    for (const action of moment.actions) {
      const key = [`${id}.action.${action}`, `action.${action}`].find((each) => english[each] !== undefined);
      add(
        '',
        `${action}|${compileMessage(key, english[key]).text}`,
        text(messages[key] === undefined ? `action.${action}` : key),
      );
    }
    const theirs = partsOf(id, moment, messages);
    for (const [place, ours] of partsOf(id, moment, english).entries()) {
      const words = (part, from) =>
        part.own ?? (part.shared && compileMessage(part.shared, from[`shared.${part.shared}`]).text);
      if (place < required.length) lines.push(theirs[place].own);
      else if (words(ours, english)) add(String(place), words(ours, english), words(theirs[place], messages));
    }
  }
  return [
    header(`locales/${name}.json`),
    `/** For \`translate\`: the language, then its texts in the order of the English ones. */`,
    `export const texts = \`${lines.map((line) => line.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\u00a0', '\\u00a0')).join('\n')}\`;\n`,
  ].join('\n');
}

/** What each moment's words can be told, as types: a wrong name or reason doesn't compile. */
export function paramTypes(messages, moments) {
  const lines = [
    header('locales/en.json'),
    `import type { Money } from '../types.js';\n`,
    `/** A time or date: a Date, milliseconds since the epoch, or words of your own. */\nexport type When = Date | number | string;\n`,
    `/** What the words of each moment can be told. There are words for what isn't known, so nearly all of it is optional. */`,
    `export interface MomentParams {`,
  ];
  const every = new Map();
  for (const [id, moment] of Object.entries(moments)) {
    const found = new Map();
    const keys = Object.keys(messages).filter((key) => key.startsWith(`${id}.`));
    const used = [...keys, 'shared.help', ...moment.facts.map((fact) => `shared.${fact}`)];
    if (moment.repeats) used.push('shared.again', 'shared.person');
    for (const key of used)
      for (const [name, { kinds, values }] of compileMessage(key, messages[key]).params) {
        const known = every.get(name) ?? every.set(name, new Set()).get(name);
        for (const kind of kinds) known.add(kind);
        if (values.size) known.add('choice');
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
      lines.push(`    readonly ${name}${moment.params?.includes(name) ? '' : '?'}: ${type};`);
    }
    lines.push('  };');
  }
  lines.push('}\n');
  const names = (kind) =>
    [...every]
      .filter(([, kinds]) => kinds.has(kind))
      .map(([name]) => quote(name))
      .sort();
  const all = [...every.keys()].sort().map(quote);
  lines.push(
    `/** Every name that any message knows. */\nexport const paramNames: readonly string[] = [${all}];\n`,
    `/** Params that are counted, or written as numbers. */\nexport const numberNames: readonly string[] = [${names('number')}];\n`,
    `/** Params that are written as dates or times. */\nexport const timeNames: readonly string[] = [${names('time')}];\n`,
    `/** Params whose values choose the words. */\nexport const choiceNames: readonly string[] = [${names('choice')}];\n`,
  );
  return lines.join('\n');
}
