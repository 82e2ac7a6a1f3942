import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Linter } from 'eslint';

import type { TactfulSettings } from '../src/settings.js';

export const FIXTURES = join(import.meta.dirname, 'fixtures/sinks');

/** The settings that the fixtures name things of their own in. */
export const FIXTURE_SETTINGS: TactfulSettings = {
  components: { Shout: 'banner' },
  props: { yell: 'title' },
  callees: { '@acme/tell#tell': 'toast' },
  publicErrors: ['CheckoutFault'],
};

/** In the fixtures, words that people read begin with “Oops”, or “Simply” where they report a success; “Oops decoy” is what nobody reads. */
const COPY = /Oops(?=[,<])|Simply(?= )/g;
const DECOY = /Oops[ _.-]?decoy/g;
const SINK = /(?:\/\/|#|<!--|"@sink":) *"?(?:sink: )?([^"\n>]*?)(?: *-->|",?| *)$/;

export interface SinkCount {
  copies: number;
  found: number;
  decoys: number;
  reported: number;
}

export interface SinkReport {
  readonly counts: Map<string, SinkCount>;
  readonly missed: string[];
  readonly wrong: string[];
}

export async function fixtureFiles(): Promise<string[]> {
  const entries = await readdir(FIXTURES, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sinkAt(source: string, offset: number, file: string): string {
  const lines = source.slice(0, offset).split('\n').reverse();
  for (const line of lines) {
    if (!/sink: |"@sink"/.test(line)) continue;
    const name = SINK.exec(line)?.[1];
    if (name) return name;
  }
  return file;
}

/** Holds the findings of one file against the words in it. */
export function countSinks(report: SinkReport, file: string, messages: readonly Linter.LintMessage[]): void {
  const source = readFileSync(join(FIXTURES, file), 'utf8');
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const found = new Set(
    messages.flatMap(({ ruleId, line, column }) =>
      ruleId === 'tactful/no-flippancy' ? [(lineStarts[line - 1] ?? 0) + column - 1] : [],
    ),
  );
  const at = (offset: number): string =>
    `${file}: ${
      source
        .slice(source.lastIndexOf('\n', offset) + 1)
        .split('\n', 1)[0]
        ?.trim() ?? ''
    }`;
  const count = (offset: number): SinkCount => {
    const sink = sinkAt(source, offset, file);
    const known = report.counts.get(sink) ?? { copies: 0, found: 0, decoys: 0, reported: 0 };
    report.counts.set(sink, known);
    return known;
  };
  for (const { index } of source.matchAll(COPY)) {
    const sink = count(index);
    sink.copies += 1;
    if (found.delete(index)) sink.found += 1;
    else report.missed.push(at(index));
  }
  for (const { index } of source.matchAll(DECOY)) {
    const sink = count(index);
    sink.decoys += 1;
    if (found.delete(index)) {
      sink.reported += 1;
      report.wrong.push(at(index));
    }
  }
  for (const index of found) report.wrong.push(`${at(index)} (not at the words)`);
}
