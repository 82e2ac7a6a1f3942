/**
 * A node of any language's tree. Locale files, templates and pages come from half a dozen parsers whose types can't all be
 * depended upon, so their trees are read by looking, and every look is checked.
 */
export interface AnyNode {
  readonly type: string;
  readonly range?: readonly [number, number];
  readonly [property: string]: unknown;
}

export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
