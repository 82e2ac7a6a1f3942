import type { Context, Intent, Surface } from '@tactful/engine';

import { copyOf, type Copy, type CopyEntry, type Elsewhere, type Piece, type SourceRange } from '../../copy.js';
import { groupParts, type MessagePart } from '../../message-parts.js';
import { hasWords } from '../../words.js';

/** Words that are shown together: one toast, one dialog. */
export interface Message {
  readonly surface?: Surface;
  readonly intent?: Intent;
  readonly parts: Draft[];
}

/** Where an expression's words are shown. */
export interface Place {
  readonly surface?: Surface | undefined;
  readonly intent?: Intent | undefined;
  readonly part?: MessagePart | undefined;
  readonly message?: Message | undefined;
}

interface Draft {
  readonly pieces: readonly Piece[];
  place: Place;
  readonly elsewhere?: Elsewhere;
}

/** Provider or exception text at a place that people see. */
export interface RawError {
  readonly range: SourceRange;
  readonly expression: string;
}

const GRAVITY: Readonly<Record<Intent, number>> = { error: 4, warning: 3, success: 2, info: 1, neutral: 0 };

function graver(a: Intent | undefined, b: Intent | undefined): Intent | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return GRAVITY[b] > GRAVITY[a] ? b : a;
}

/** Words that are shown in a further place: what each place knows adds up. */
function addUp(known: Draft, place: Place): void {
  const { surface, part, message } = known.place;
  known.place = {
    surface: surface ?? place.surface,
    intent: graver(known.place.intent, place.intent),
    part: message ? part : (place.part ?? part),
    message: message ?? place.message,
  };
  if (!message && place.message) place.message.parts.push(known);
}

/** Gathers a file's copy. The same literal may be reached from several places and is still one text: what each place knows adds up. */
export class Collector {
  readonly #drafts: Draft[] = [];
  readonly #bySpan = new Map<number, Draft>();
  readonly #raw = new Map<number, RawError>();
  readonly #elsewhere = new Map<string, Draft>();

  add(pieces: readonly Piece[], place: Place): void {
    const first = pieces.find(({ hole, text }) => !hole && text.trim());
    if (!first) return;
    // Where it starts and how long it is, in one number: the first words of a sentence may be a copy of their own.
    const span = first.start * 2048 + (((pieces.at(-1) ?? first).end - first.start) % 2048);
    const known = this.#bySpan.get(span);
    if (known) return addUp(known, place);
    if (!hasWords(pieces.length === 1 ? first.text : pieces.map(({ text, hole }) => (hole ? ' ' : text)).join('')))
      return;
    const draft: Draft = { pieces, place };
    this.#drafts.push(draft);
    this.#bySpan.set(span, draft);
    place.message?.parts.push(draft);
  }

  /** Words that stand in another file and are shown here. Shown several times they are said to be at the first. */
  addElsewhere(pieces: readonly Piece[], elsewhere: Elsewhere, place: Place): void {
    const id = `${elsewhere.file}\n${pieces[0]?.start ?? 0}`;
    const known = this.#elsewhere.get(id);
    if (known) return addUp(known, place);
    const draft: Draft = { pieces, place, elsewhere };
    this.#drafts.push(draft);
    this.#elsewhere.set(id, draft);
    place.message?.parts.push(draft);
  }

  addRawError(range: SourceRange, expression: string): void {
    this.#raw.set(range[0], { range, expression });
  }

  rawErrors(): RawError[] {
    return [...this.#raw.values()].sort((a, b) => a.range[0] - b.range[0]);
  }

  entries(base: Context): CopyEntry[] {
    const entries: CopyEntry[] = [];
    const messages = new Set<Message>();
    const contexts = new Contexts(base);
    for (const draft of this.#drafts) {
      const { message } = draft.place;
      if (message && draft.place.part) messages.add(message);
      else entries.push(toCopy(draft, contexts));
    }
    for (const message of messages) {
      const parts: Part[] = [];
      let { intent } = message;
      for (const draft of message.parts) {
        const { part, message: own } = draft.place;
        if (!part || own !== message) continue;
        const copy = toCopy(draft, contexts);
        parts.push({ part, copy });
        intent = graver(intent, copy.context.intent);
      }
      entries.push(...groupParts(oneBody(parts), contexts.of(message.surface, intent)));
    }
    return entries;
  }
}

interface Part {
  readonly part: MessagePart;
  readonly copy: Copy;
}

/** Several paragraphs of one message are one body. */
function oneBody(parts: readonly Part[]): readonly Part[] {
  const bodies = parts.filter(({ part }) => part === 'body');
  const [first] = bodies;
  if (!first || bodies.length === 1 || bodies.some(({ copy }) => copy.elsewhere)) return parts;
  const pieces = bodies.flatMap(({ copy }, i): readonly Piece[] => {
    const start = copy.pieces[0]?.start ?? 0;
    return i === 0 ? copy.pieces : [{ text: '\n', start, end: start, hole: true }, ...copy.pieces];
  });
  const others = parts.filter(({ part }) => part !== 'body');
  return [...others, { part: 'body', copy: copyOf(pieces, first.copy.context) }];
}

function toCopy({ pieces, place, elsewhere }: Draft, contexts: Contexts): Copy {
  const copy = copyOf(pieces, contexts.of(place.surface, place.intent));
  return elsewhere ? { ...copy, elsewhere } : copy;
}

/** One context for every pair of surface and intent, however many copies have it. */
class Contexts {
  readonly #base: Context;
  readonly #made = new Map<Surface | undefined, Map<Intent | undefined, Context>>();

  constructor(base: Context) {
    this.#base = base;
  }

  of(surface: Surface | undefined, intent: Intent | undefined): Context {
    let byIntent = this.#made.get(surface);
    if (!byIntent) this.#made.set(surface, (byIntent = new Map()));
    let context = byIntent.get(intent);
    if (!context)
      byIntent.set(intent, (context = { ...this.#base, ...(surface && { surface }), ...(intent && { intent }) }));
    return context;
  }
}
