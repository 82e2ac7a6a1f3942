// The catalogue and the faults for programs that read the site: JSON beside the pages, and a map of it in plain text.

/**
 * @param {readonly import('@tactful/moments/catalogue').CatalogueEntry[]} moments
 * @param {readonly import('@tactful/engine').FaultDefinition[]} faults
 */
export function filesForTools(moments, faults) {
  const rules = faults.map((fault) => ({ rule: `tactful/no-${fault.id}`, ...fault }));
  const map = [
    '# Tactful',
    '',
    '> Words for the moments when something has gone wrong: what to say, what never to say, and why.',
    '',
    '## Data',
    '',
    '- [moments.json](./moments.json): every moment with who is reading, what to say in which order, what never to say, facts, evidence',
    '- [faults.json](./faults.json): every way in which words let people down, with the reason, sources and the lint rule',
    '',
    '## Moments',
    '',
    ...moments.map(({ id, name, say }) => `- ${id}: ${name}. ${say.happened}`),
    '',
    '## Faults',
    '',
    ...faults.map(({ id, definition }) => `- ${id}: ${definition}`),
    '',
  ].join('\n');
  return {
    'moments.json': JSON.stringify(moments, null, 1),
    'faults.json': JSON.stringify(rules, null, 1),
    'llms.txt': map,
  };
}
