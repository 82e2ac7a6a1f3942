// The components' examples live beside the components, and feed their tests; here the same examples become stories.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Sources, not the built package: property tables are read from the types, and a change shows at once. */
const components = fileURLToPath(new URL('../../../packages/react/src/', import.meta.url));

/** `confirm-dialog` → `Confirm dialog`. */
const readable = (/** @type {string} */ name) =>
  `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

/** `DeclinedAThirdTime` → `Declined a third time`. */
const sentence = (/** @type {string} */ name) =>
  readable(name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase());

/** `confirm-dialog` → `ConfirmDialog`. */
const pascal = (/** @type {string} */ name) =>
  name.replace(/(?:^|-)(\w)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());

/**
 * An example that is one component and its properties, and nothing else: then its properties can be turned into controls.
 *
 * @param {ts.FunctionDeclaration} example
 */
function isOneComponent(example) {
  const [only, ...others] = example.body?.statements ?? [];
  if (only === undefined || others.length > 0 || !ts.isReturnStatement(only) || only.expression === undefined)
    return false;
  const shown = ts.isParenthesizedExpression(only.expression) ? only.expression.expression : only.expression;
  const tag = ts.isJsxSelfClosingElement(shown)
    ? shown.tagName
    : ts.isJsxElement(shown)
      ? shown.openingElement.tagName
      : undefined;
  return tag !== undefined && /^[A-Z]/.test(tag.getText());
}

/**
 * The exported functions of a file of examples, with what their comments say.
 *
 * @param {string} path
 */
function examplesIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return file.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) return [];
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)?.comment;
    const about = typeof comment === 'string' ? comment.replace(/\s+/g, ' ') : '';
    const source = statement.getText(file);
    return [{ name: statement.name.text, about, source, hasControls: isOneComponent(statement) }];
  });
}

/** @returns {{ id: string, page: string }[]} A file of stories for each file of examples. */
export function componentStories() {
  return readdirSync(components, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.examples.tsx'))
    .map((path) => {
      const id = basename(path, '.examples.tsx');
      const from = `../../../../../packages/react/src/${dirname(path)}`;
      const component = join(components, dirname(path), `${id}.tsx`);
      const hasComponent =
        existsSync(component) && readFileSync(component, 'utf8').includes(`export function ${pascal(id)}(`);
      const examples = examplesIn(join(components, path));
      const stories = examples.map(({ name, about, source, hasControls }) => {
        const docs = { ...(about === '' ? {} : { description: { story: about } }), source: { code: source } };
        const shown = hasControls
          ? `...withControls(examples.${name}), parameters: { docs: ${JSON.stringify(docs)} }`
          : `render: () => <examples.${name} />, parameters: { controls: { disable: true }, docs: ${JSON.stringify(docs)} }`;
        return `export const ${name}: Story = { name: '${sentence(name)}', ${shown} };`;
      });
      const page = [
        `import type { Meta, StoryObj } from '@storybook/react-vite';`,
        ...(examples.some(({ hasControls }) => hasControls)
          ? [`import { withControls } from '../../components/controls.js';`]
          : []),
        `import { loadWords, onStage } from '../../components/stage.js';`,
        `import * as examples from '${from}/${id}.examples.js';`,
        ...(hasComponent ? [`import { ${pascal(id)} } from '${from}/${id}.js';`] : []),
        '',
        `const meta: Meta = {`,
        `  title: 'Components/${readable(id)}',`,
        ...(hasComponent ? [`  component: ${pascal(id)},`] : []),
        `  tags: ['autodocs'],`,
        `  decorators: [onStage],`,
        `  loaders: [loadWords],`,
        `};`,
        `export default meta;`,
        `type Story = StoryObj;`,
        '',
        ...stories,
        '',
      ].join('\n');
      return { id, page };
    });
}
