// Writes dist/components.json: every exported component with its props, what they are for and their defaults, and the MUST rules of its
// spec. For documentation, editors and agents.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { readSpecs } from './check-specs.mjs';
import { root } from './source-files.mjs';

const config = ts.getParsedCommandLineOfConfigFile(
  join(root, 'tsconfig.build.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
);
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();
const index = program.getSourceFile(join(root, 'src/index.ts'));
const specs = new Map((await readSpecs()).map(({ folder, rules }) => [folder, rules]));
const { exports: paths, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const text = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
const tag = (symbol, name) => {
  const found = symbol.getJsDocTags(checker).find((one) => one.name === name);
  return found ? ts.displayPartsToString(found.text) : undefined;
};

function propsOf(type) {
  const [signature] = [...type.getCallSignatures(), ...type.getConstructSignatures()];
  const parameter = signature?.getParameters()[0];
  if (!parameter) return [];
  return checker
    .getPropertiesOfType(checker.getNonNullableType(checker.getTypeOfSymbol(parameter)))
    .filter((prop) =>
      (prop.declarations ?? []).some((one) => !one.getSourceFile().fileName.includes('/node_modules/@types/')),
    )
    .map((prop) => {
      const optional = (prop.flags & ts.SymbolFlags.Optional) !== 0;
      const propType = checker.getNonNullableType(checker.getTypeOfSymbol(prop));
      return {
        name: prop.name,
        type: checker
          .typeToString(
            propType,
            undefined,
            ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
          )
          .slice(0, 300),
        required: !optional,
        ...(text(prop) ? { description: text(prop) } : {}),
        ...(tag(prop, 'default') ? { default: tag(prop, 'default') } : {}),
      };
    });
}

const components = checker
  .getExportsOfModule(checker.getSymbolAtLocation(index))
  .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
  .filter((symbol) => /^[A-Z]/.test(symbol.name) && (symbol.flags & ts.SymbolFlags.Value) !== 0)
  .map((symbol) => {
    const declaration = symbol.valueDeclaration;
    const file = declaration.getSourceFile();
    const folder = dirname(file.fileName.slice(root.length));
    const props = propsOf(checker.getTypeOfSymbolAtLocation(symbol, declaration));
    const built = `./dist/${file.fileName.slice(`${root}src/`.length).replace(/\.tsx?$/, '.js')}`;
    const path = Object.entries(paths).find(([, target]) => target.default === built)?.[0];
    return {
      name: symbol.name,
      description: text(symbol),
      import: path === undefined ? '@tactful/react' : `@tactful/react${path.slice(1)}`,
      // A directive is the first statement; a component without one renders in a server component.
      client: file.statements[0] !== undefined && ts.isExpressionStatement(file.statements[0]),
      props,
      // What shows a moment keeps the rules of all moments besides those of its own family.
      rules: [
        ...new Set([
          ...(specs.get(folder) ?? []),
          ...(props.some(({ name }) => name === 'say') ? specs.get('src/moment') : []),
        ]),
      ],
    };
  })
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));

await writeFile(join(root, 'dist/components.json'), `${JSON.stringify({ version, components }, null, 2)}\n`);
console.log(`${components.length} components described in dist/components.json`);
