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

/** The node that a property holds. */
export function child(node: AnyNode, name: string): AnyNode | undefined {
  const value = node[name];
  return isNode(value) ? value : undefined;
}

/** The nodes that a property holds. */
export function children(node: AnyNode, name: string): AnyNode[] {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isNode) : [];
}
