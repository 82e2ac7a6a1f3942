import { SETTINGS, type Shape, type TactfulSettings } from './settings.js';

const DESCRIPTIONS: Readonly<Record<keyof TactfulSettings, string>> = {
  sourceLocale: 'The language that is written by hand, “en” unless said otherwise. Translations are left alone.',
  locales:
    'Where the source locale’s files are, as paths or globs from the working directory: JSON, YAML, or modules of TypeScript and JavaScript. With it, t("key") leads to its words.',
  components: 'Your components, and the surface on which their children stand.',
  props: 'Your props that hold words, and what they hold: a surface, or the title, body or action of a message.',
  callees: 'Your functions whose first argument people read, by name or as module#name.',
  publicErrors: 'Your Error classes whose messages are shown to people.',
  ignoreKeys: 'Key paths in locale files to leave alone; * stands for any part.',
  audience: 'Who reads the words, “customer” unless said otherwise.',
  terms: 'Your own words: wording you replace, brand names, phrases to keep, severities by fault and surface.',
  checkTests: 'Whether tests and stories are looked at as well; false unless said otherwise.',
};

/** A JSON Schema, as far as settings need one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string' };
    case 'flag':
      return { type: 'boolean' };
    case 'one-of':
      return { type: 'string', enum: [...shape.names] };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'record':
      return {
        type: 'object',
        ...(shape.keys && { propertyNames: { enum: [...shape.keys] } }),
        additionalProperties: schemaOf(shape.of),
      };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.fields).map(([name, of]) => [name, schemaOf(of)])),
        additionalProperties: false,
      };
    case 'either':
      return { anyOf: [schemaOf(shape.first), schemaOf(shape.second)] };
  }
}

/**
 * The JSON Schema of `settings.tactful`, for editors and for configuration in JSON. It is made from the same description
 * that settings are checked against, and published as `eslint-plugin-tactful/settings.schema.json`.
 */
export function settingsSchema(): JsonSchema {
  const properties = Object.entries(SETTINGS.fields).map(([name, shape]) => [
    name,
    { description: DESCRIPTIONS[name as keyof TactfulSettings], ...schemaOf(shape) },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'settings.tactful of eslint-plugin-tactful',
    type: 'object',
    properties: Object.fromEntries(properties) as JsonSchema,
    additionalProperties: false,
  };
}
