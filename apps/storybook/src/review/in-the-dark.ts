import axe from 'axe-core';

/** What colours can break. Everything else about a page is the same in the dark, and has been checked in the light. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at what is on the screen in the dark palette, with the rules that colours can break: a whole second run would take as long as
 * the first and could find nothing else.
 *
 * @returns A line for each violation; empty when all is well. The page is light again afterwards.
 */
export async function violationsInTheDark(): Promise<readonly string[]> {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'dark';
  try {
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    const { violations } = await axe.run(document.body, { runOnly: colourRules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}
