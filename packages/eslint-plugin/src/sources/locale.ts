import type { Context } from '@tactful/engine';

import { copyOf, type Copy, type CopyEntry } from '../copy.js';
import { isSourceTag, languageTag, localeFile } from '../locale-path.js';
import { groupParts, messagePart, type MessagePart } from '../message-parts.js';
import type { TactfulSettings } from '../settings.js';
import { hasWords } from '../words.js';
import type { LocaleEntry, LocaleNode } from './locale-tree.js';

/** Keys that hold notes for translators and tools, in the formats that have such: ARB, i18next, Crowdin, JSON Schema. */
const NOTE_KEY = /^(?:[@$]|_+comment|\/\/|__)/;

type Walk = (
  key: readonly string[],
  text: LocaleNode & { kind: 'text' },
  parent: readonly LocaleEntry[] | undefined,
) => void;

function textOf(node: LocaleNode | undefined): string | undefined {
  return node?.kind === 'text' ? node.pieces.map((piece) => piece.text).join('') : undefined;
}

function valueOf(entries: readonly LocaleEntry[], key: string): LocaleNode | undefined {
  return entries.findLast((entry) => entry.key === key)?.value;
}

/** `{ key: { message, description, placeholders } }`, the format of browser extensions. */
function isChromeFile(entries: readonly LocaleEntry[]): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ value }) => value.kind === 'map' && valueOf(value.entries, 'message')?.kind === 'text') &&
    entries.some(
      ({ value }) =>
        value.kind === 'map' && value.entries.some(({ key }) => key === 'description' || key === 'placeholders'),
    )
  );
}

/** The one copy of a descriptor that describes itself to translators: FormatJS's extracted messages, Lingui's JSON. */
function descriptorText(entries: readonly LocaleEntry[]): LocaleNode | undefined {
  const text =
    valueOf(entries, 'defaultMessage') ?? (valueOf(entries, 'developer_comment') && valueOf(entries, 'string'));
  return text?.kind === 'text' ? text : undefined;
}

/** Every text of the source language in a locale tree, with its key path. */
export function walkLocale(root: LocaleNode, sourceLocale: string, visit: Walk): void {
  const top = root.kind === 'map' ? root.entries : [];
  const isChrome = isChromeFile(top);
  const tags = top.map(({ key, value }) => (value.kind === 'map' ? languageTag(key) : undefined));
  // A file that holds languages side by side, as Rails and vue-i18n write them: every top-level key is a language.
  const holdsLanguages = top.length > 0 && tags.every((tag) => tag !== undefined);

  const walk = (node: LocaleNode, path: readonly string[], parent: readonly LocaleEntry[] | undefined): void => {
    if (node.kind === 'text') return visit(path, node, parent);
    if (node.kind === 'list') return node.items.forEach((item, i) => walk(item, [...path, String(i)], undefined));
    const descriptor = descriptorText(node.entries);
    if (descriptor) return walk(descriptor, path, undefined);
    for (const { key, value } of node.entries) {
      if (!NOTE_KEY.test(key)) walk(value, [...path, key], node.entries);
    }
  };

  if (isChrome) {
    for (const { key, value } of top) {
      const message = value.kind === 'map' ? valueOf(value.entries, 'message') : undefined;
      if (message) walk(message, [key], undefined);
    }
  } else if (holdsLanguages) {
    top.forEach(({ value }, i) => {
      const tag = tags[i];
      if (tag && isSourceTag(tag, sourceLocale)) walk(value, [], undefined);
    });
  } else {
    walk(root, [], undefined);
  }
}

/** A key path of the settings, `*` standing for any part of it, as an expression. */
export function keyPattern(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** What people read in a locale file; nothing when the file isn't one, or holds a translation. */
export function localeCopies(root: LocaleNode, path: string, base: Context, settings: TactfulSettings): CopyEntry[] {
  const file = localeFile(path);
  const sourceLocale = settings.sourceLocale ?? 'en';
  if (!file || (file.tag && !isSourceTag(file.tag, sourceLocale))) return [];

  const ignored = (settings.ignoreKeys ?? []).map(keyPattern);
  const context: Context = file.tag ? { ...base, locale: file.tag } : base;
  const found: Array<{
    copy: Copy;
    parent: readonly LocaleEntry[] | undefined;
    part?: MessagePart;
    stem?: string;
    path: string;
  }> = [];
  walkLocale(root, sourceLocale, (keys, node, parent) => {
    const key = keys.join('.');
    if (!hasWords(textOf(node) ?? '') || ignored.some((pattern) => pattern.test(key))) return;
    found.push({
      copy: copyOf(node.pieces, { ...context, key }),
      parent,
      ...(parent && messagePart(keys.at(-1) ?? '')),
      path: keys.slice(0, -1).join('.'),
    });
  });

  const entries: CopyEntry[] = [];
  const messages = new Map<
    readonly LocaleEntry[],
    Map<string, Array<{ part: MessagePart; copy: Copy; key: string }>>
  >();
  for (const { copy, parent, part, stem, path: parentPath } of found) {
    if (!parent || part === undefined || stem === undefined) {
      entries.push(copy);
      continue;
    }
    const siblings = messages.get(parent) ?? new Map<string, Array<{ part: MessagePart; copy: Copy; key: string }>>();
    messages.set(parent, siblings);
    const parts = siblings.get(stem) ?? [];
    siblings.set(stem, parts);
    parts.push({ part, copy, key: [parentPath, stem.replaceAll(' ', '-')].filter(Boolean).join('.') });
  }
  for (const siblings of messages.values()) {
    for (const parts of siblings.values()) entries.push(...groupParts(parts, { ...context, key: parts[0]?.key ?? '' }));
  }
  return entries;
}
