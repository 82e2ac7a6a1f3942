// Which component shows which moment, and how it arrives: read from the components themselves, so that a page can't say anything else.
import { moments } from '@tactful/moments';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const components = fileURLToPath(new URL('../../../packages/react/src/', import.meta.url));

/** Words are imported by a name made of the moment's id: `money.declined` → `moneyDeclined`. */
const momentOf = new Map(
  Object.keys(moments).map((id) => [
    id.replace(/[.-](\w)/g, (_, /** @type {string} */ letter) => letter.toUpperCase()),
    id,
  ]),
);

/**
 * @typedef {{ component: string, dialog: boolean, arrival?: string | undefined, layout?: string | undefined, intent?: string | undefined }} Screen
 */

/**
 * @param {ts.Node} node
 * @param {(node: ts.Node) => boolean} wanted
 * @returns {ts.Node | undefined}
 */
function find(node, wanted) {
  return wanted(node) ? node : ts.forEachChild(node, (child) => find(child, wanted));
}

/**
 * A literal among the properties or attributes of something.
 *
 * @param {ts.Node | undefined} inside
 * @param {string} name
 */
function literal(inside, name) {
  const property =
    inside &&
    find(inside, (node) => (ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) && node.name.getText() === name);
  const value = property && find(property, ts.isStringLiteral);
  return value && ts.isStringLiteral(value) ? value.text : undefined;
}

/** @param {ts.Node} inside */
const shownAs = (inside) => ({
  arrival: literal(inside, 'arrival'),
  layout: literal(inside, 'layout'),
  intent: literal(inside, 'intent'),
});

/**
 * The moment whose words are named anywhere inside.
 *
 * @param {ts.Node} inside
 */
function momentIn(inside) {
  const words = find(inside, (node) => ts.isIdentifier(node) && momentOf.has(node.text));
  return words && ts.isIdentifier(words) ? momentOf.get(words.text) : undefined;
}

/**
 * @param {string} path
 * @returns {(readonly [moment: string, screen: Screen])[]}
 */
function screensIn(path) {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return file.statements.flatMap((statement) => {
    const found = screenIn(statement, text);
    return found === undefined ? [] : [found];
  });
}

/**
 * @param {ts.Statement} statement
 * @param {string} text The whole file.
 * @returns {readonly [moment: string, screen: Screen] | undefined}
 */
function screenIn(statement, text) {
  if (
    !ts.canHaveModifiers(statement) ||
    !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
    return undefined;
  const moment = momentIn(statement);
  if (moment === undefined) return undefined;
  if (ts.isVariableStatement(statement)) {
    const [declared] = statement.declarationList.declarations;
    if (declared === undefined || !text.includes('defineMoment')) return undefined;
    return [moment, { component: declared.name.getText(), dialog: false, ...shownAs(declared) }];
  }
  if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) return undefined;
  const component = statement.name.text;
  const shown = find(
    statement,
    (node) =>
      (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && node.tagName.getText().endsWith('Screen'),
  );
  if (shown) return [moment, { component, dialog: false, ...shownAs(shown) }];
  const isDialog = /<(?:ConfirmDialog|Modal|dialog)\b/.test(text);
  return isDialog ? [moment, { component, dialog: true }] : undefined;
}

/**
 * The component for each moment that has one of its own. Where there are several, the one whose file comes first in the alphabet.
 *
 * @returns {Readonly<Record<string, Screen>>}
 */
export function momentScreens() {
  const files = readdirSync(components, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !/\.(?:examples|stories|test)\.tsx$/.test(path))
    .sort();
  const found = files.flatMap((path) => screensIn(join(components, path)));
  return Object.fromEntries(found.reverse());
}
