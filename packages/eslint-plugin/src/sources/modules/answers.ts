/** How long an answer is good for, in milliseconds: one run of ESLint asks thousands of times, an editor runs for days. */
const ANSWER_AGE = 3000;
/** Answers that are kept; with more the project is larger than one run. */
const MAX_ANSWERS = 50_000;

/** Keeps what was found out for a short time. */
export class Answers<T> {
  readonly #known = new Map<string, { readonly at: number; readonly answer: T }>();

  get(id: string, find: () => T): T {
    const now = Date.now();
    const known = this.#known.get(id);
    if (known && now - known.at < ANSWER_AGE) return known.answer;
    const answer = find();
    if (this.#known.size >= MAX_ANSWERS) this.#known.clear();
    this.#known.set(id, { at: now, answer });
    return answer;
  }
}
