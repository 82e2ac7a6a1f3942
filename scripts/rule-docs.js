// npm run docs:rules: writes docs/rules from the fault files and their examples.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { buildOrExit } from './build.js';
import { root } from './run.js';

/**
 * @import { Context, FaultDefinition, Finding, Surface } from '@tactful/engine'
 * @import { Example, FaultExamples, MessageExample } from '@tactful/engine/examples'
 */

export const folder = join(root, 'docs', 'rules');

const SHOWN = 6;

/** Words that would make a poor key. */
const NAMELESS = new Set(
  'the this that these those your you our its his her has have had was were are will been not and but for with from there which after could should would because'.split(
    ' ',
  ),
);

/** The word in a key path that tells the engine where a text stands. */
const KEY_OF_SURFACE = /** @type {const} @satisfies {Readonly<Record<Surface, string>>} */ ({
  button: 'buttons',
  link: 'links',
  label: 'labels',
  placeholder: 'placeholders',
  'field-error': 'validation',
  toast: 'toast',
  banner: 'banner',
  dialog: 'dialog',
  page: 'page',
  email: 'email',
  push: 'push',
  reply: 'reply',
  status: 'status',
  menu: 'menu',
});

/**
 * @typedef {Example | MessageExample} AnyExample
 * @typedef {{ key: string, value: string | Record<string, string>, example: AnyExample }} Entry
 * @typedef {Pick<typeof import('@tactful/engine'), 'contextFromKey' | 'review' | 'reviewMessage'>} Engine
 */

/** @param {AnyExample} example */
const wordsOf = (example) =>
  'text' in example ? example.text : [example.title, example.body].filter((part) => part !== undefined).join(' ');

/**
 * Two words of the text as a key, then one, then a name that says nothing.
 *
 * @param {AnyExample} example
 */
function slugs(example) {
  const words = wordsOf(example)
    .replace(/\w+[’']\w+/g, '')
    .replace(/[^A-Za-z ]+/g, ' ')
    .split(' ')
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2 && !NAMELESS.has(word));
  /** @param {string} word */
  const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  const pairs = words.flatMap((first, at) => words.slice(at + 1, at + 3).map((second) => first + capitalised(second)));
  return [...pairs, ...words, 'message', 'notice', 'words'];
}

/**
 * @param {Engine} engine
 * @param {AnyExample} example
 * @param {string} key
 * @returns {readonly Finding[]}
 */
const reviewAt = (engine, example, key) =>
  'text' in example ? engine.review(example.text, { key }) : engine.reviewMessage(example, { key });

/**
 * The example as an entry of a locale file, under a key from which the engine takes the same surface and reaches the same verdict.
 *
 * @param {Engine} engine
 * @param {AnyExample} example
 * @param {(findings: readonly Finding[]) => boolean} isRight
 * @param {ReadonlySet<string>} taken
 * @returns {Entry | undefined}
 */
function entryOf(engine, example, isRight, taken) {
  const { surface, intent, audience, terms } = example.context ?? {};
  if (surface === undefined || audience !== undefined || terms !== undefined) return undefined;
  const actions = 'text' in example ? [] : (example.actions ?? []);
  if (actions.length > 1) return undefined;
  const place = KEY_OF_SURFACE[surface];
  const prefix = intent === 'error' && surface !== 'field-error' ? `errors.${place}` : place;
  for (const slug of slugs(example)) {
    const key = `${prefix}.${slug}`;
    if (taken.has(key) || engine.contextFromKey(key).surface !== surface) continue;
    if (!isRight(reviewAt(engine, example, key))) continue;
    if ('text' in example) return { key, value: example.text, example };
    const { title, body } = example;
    return {
      key,
      example,
      value: {
        ...(title !== undefined && { title }),
        ...(body !== undefined && { body }),
        ...(actions[0] !== undefined && { action: actions[0] }),
      },
    };
  }
  return undefined;
}

/** @param {string} key */
const placeOf = (key) => key.slice(0, key.lastIndexOf('.'));

/**
 * @param {Engine} engine
 * @param {readonly AnyExample[]} examples
 * @param {(findings: readonly Finding[]) => boolean} isRight
 */
function entries(engine, examples, isRight) {
  /** @type {Entry[]} */
  const found = [];
  for (const example of examples) {
    if (found.length === SHOWN) break;
    const entry = entryOf(engine, example, isRight, new Set(found.map(({ key }) => key)));
    if (entry) found.push(entry);
  }
  // In the order in which the file holds them.
  const places = [...new Set(found.map(({ key }) => placeOf(key)))];
  return places.flatMap((one) => found.filter(({ key }) => placeOf(key) === one));
}

/** @param {readonly Entry[]} list */
function localeFile(list) {
  /** @type {Record<string, unknown>} */
  const tree = {};
  for (const { key, value } of list) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    let at = tree;
    for (const part of path) at = /** @type {Record<string, unknown>} */ (at[part] ??= {});
    at[last] = value;
  }
  return `\`\`\`json\n${JSON.stringify(tree, null, 2)}\n\`\`\``;
}

/** @param {string} words */
const cell = (words) =>
  words.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('{', '\\{').replaceAll('<', '&lt;');

/** @param {string} words */
const quoted = (words) => `“${words}”`;

/** @param {AnyExample} example */
function shown(example) {
  if ('text' in example) return example.text;
  const actions = (example.actions ?? []).map((action) => `[${action}]`).join(' ');
  return [example.title, example.body, actions].filter(Boolean).join(' / ');
}

/** @param {Context | undefined} context */
function place(context) {
  const { surface = 'anywhere', audience } = context ?? {};
  return audience === undefined ? surface : `${surface}, read by ${audience}s`;
}

/** @param {FaultDefinition['severity']} severity */
function severities({ default: others = 'error', ...named }) {
  const special = Object.entries(named).filter(([, severity]) => severity !== others);
  return [
    '| surface | severity |',
    '| --- | --- |',
    ...special.map(([surface, severity]) => `| \`${surface}\` | ${severity} |`),
    `| ${special.length === 0 ? 'every surface' : 'every other, and where the surface isn’t known'} | ${others} |`,
  ].join('\n');
}

/**
 * @param {FaultDefinition} fault
 * @param {readonly Entry[]} bad
 */
function configuration({ id, severity, preset }, bad) {
  const surfaces = [...new Set(bad.map(({ example }) => example.context?.surface))].filter((one) => one !== undefined);
  const [surface = 'toast'] = surfaces;
  const elsewhere = surface === 'banner' ? 'toast' : 'banner';
  return `
\`\`\`js
// eslint.config.js
import tactful from 'eslint-plugin-tactful';

export default [
  ...tactful.configs.${preset},
  {
    plugins: { tactful },
    settings: {
      tactful: {
        terms: {
          // Phrases that the team has decided to keep.
          allowed: ['a phrase of yours'],
          // Where it counts, and how much.
          severities: { '${id}': { ${elsewhere}: '${severity.default === 'off' ? 'warn' : 'off'}' } },
        },
      },
    },
    // Only on the surfaces that you name. Without the option: on all of them.
    rules: { 'tactful/no-${id}': ['error', { surfaces: ['${surface}'] }] },
  },
];
\`\`\`

ESLint reports at the level of the rule's entry. The severities below decide where the rule speaks at all (\`off\` is silence), and what
\`review\` of \`@tactful/engine\` says to other tools.

${severities(severity)}`;
}

/**
 * @param {FaultDefinition} fault
 * @param {FaultExamples} examples
 * @param {Engine} engine
 */
function rulePage(fault, examples, engine) {
  const { id } = fault;
  const bad = entries(engine, examples.flag, (findings) => findings.some((finding) => finding.fault === id));
  const good = entries(engine, examples.pass, (findings) => findings.length === 0);
  const others = examples.pass.filter((example) => !good.some((entry) => entry.example === example));
  const first = bad[0];
  const finding = first && reviewAt(engine, first.example, first.key).find((candidate) => candidate.fault === id);
  const rewrite = finding?.rewrites[0];
  return `# no-${id}

<!-- Written by \`npm run docs:rules\` from the fault file and its examples in packages/engine/src/faults. Change those, not this page. -->

${fault.definition}

${fault.preset === 'recommended' ? 'On in the presets `recommended` and `strict`.' : 'On in the preset `strict`.'}

## Why it matters

${fault.why}

${fault.sources.map(({ name, url }) => `- [${name}](${url})`).join('\n')}

## ❌ What it flags

${localeFile(bad)}

${
  first && finding
    ? `It says about \`${first.key}\`: ${finding.message}${rewrite ? ` It offers: ${quoted(rewrite.result)}` : ''}`
    : ''
}
${
  fault.shape === undefined || finding?.message.includes(fault.shape)
    ? ''
    : `\nWhere the words alone don’t say enough for better ones, it shows a sentence to fill in: \`${fault.shape}\``
}

## ✅ What it lets pass

${localeFile(good)}

${good.map(({ key, example }) => `- \`${key}\`: ${example.note ?? ''}`).join('\n')}

Other near misses:

| words | where | why they are fine |
| --- | --- | --- |
${others.map((example) => `| ${cell(shown(example))} | ${place(example.context)} | ${cell(example.note ?? '')} |`).join('\n')}

## Better words

| before | after | what changed |
| --- | --- | --- |
${examples.rewrites.map(({ from, to, note }) => `| ${cell(from)} | ${cell(to)} | ${cell(note)} |`).join('\n')}

## Configuration
${configuration(fault, bad)}

## When not to use it

${fault.whenNotToUse}
`;
}

/**
 * @param {readonly FaultDefinition[]} faults
 * @param {readonly { name: string, description: string, preset: string }[]} codeRules
 */
function indexPage(faults, codeRules) {
  const row = (/** @type {string} */ name, /** @type {string} */ finds, /** @type {string} */ preset) =>
    `| [${name}](${name}.md) | ${cell(finds)} | ${preset} |`;
  return `# Rules

<!-- Written by \`npm run docs:rules\`. -->

Each rule looks for one way in which words let a person down. The preset \`recommended\` has the rules marked so; \`strict\` has all of them.

| rule | what it finds | preset |
| --- | --- | --- |
${faults.map(({ id, definition, preset }) => row(`no-${id}`, definition, preset)).join('\n')}
${codeRules.map(({ name, description, preset }) => row(name, description, preset)).join('\n')}

[How the engine works](../engine.md) tells what a string goes through before a rule speaks.
`;
}

/** Every page by its file name, as it should be. The page of a rule that needs code and not only words is written by hand. */
export async function rulePages() {
  const { faults, ...engine } = await import('@tactful/engine');
  const { createWordiness } = await import('@tactful/engine/wordiness');
  const wordinessIn = createWordiness(createRequire(import.meta.url)('write-good'));
  /** @type {Engine} */
  const everything = {
    ...engine,
    review: (text, context) => [...engine.review(text, context), ...wordinessIn(text, context)],
  };
  const { faultExamples } = await import('@tactful/engine/examples');
  const { default: tactful } = await import('eslint-plugin-tactful');
  const codeRules = Object.entries(tactful.rules)
    .filter(([name]) => !faults.some(({ id }) => `no-${id}` === name))
    .map(([name, { meta }]) => {
      const docs = /** @type {{ description?: string, recommended?: string } | undefined} */ (meta?.docs);
      return { name, description: docs?.description ?? '', preset: docs?.recommended ?? '' };
    });
  const pages = new Map([['README.md', indexPage(faults, codeRules)]]);
  for (const fault of faults) pages.set(`no-${fault.id}.md`, rulePage(fault, faultExamples[fault.id], everything));
  for (const [name, text] of pages) {
    const filepath = join(folder, name);
    pages.set(name, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return pages;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildOrExit(['@tactful/engine', 'eslint-plugin-tactful']);
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (const [name, text] of await rulePages()) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(path, text);
    written += 1;
  }
  process.stdout.write(`Pages of docs/rules that changed: ${String(written)}\n`);
}
