/**
 * Holds what the engine finds against what is expected, for each fault and for whether there is any.
 *
 * @param {{ text?: string, title?: string, body?: string, actions?: string[], expect: string[], surface?: string, key?: string, audience?: string }[]} rows
 * @param {{ review: Function, reviewMessage: Function }} engine
 * @returns {Record<string, { both: number, onlyFound: number, onlyExpected: number }>} counts of rows by fault, and under `any fault`
 */
export function scoreOf(rows, { review, reviewMessage }) {
  const scores = {};
  const count = (name, found, expected) => {
    if (!found && !expected) return;
    const score = (scores[name] ??= { both: 0, onlyFound: 0, onlyExpected: 0 });
    score[found && expected ? 'both' : found ? 'onlyFound' : 'onlyExpected'] += 1;
  };
  for (const { text, title, body, actions, expect, ...context } of rows) {
    const findings = text === undefined ? reviewMessage({ title, body, actions }, context) : review(text, context);
    const found = new Set(findings.map(({ fault }) => fault));
    // Found by write-good, which `review` doesn't load.
    const expected = new Set(expect.filter((fault) => fault !== 'wordiness'));
    count('any fault', found.size > 0, expected.size > 0);
    for (const fault of new Set([...found, ...expected])) count(fault, found.has(fault), expected.has(fault));
  }
  return scores;
}
