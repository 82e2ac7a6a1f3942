import type { Facts, Message, MomentId } from '@tactful/moments';

/** A message as it is pasted into a document or a chat. */
export function asPlainText({ title, meaning, reassurance, next, actions, help }: Message): string {
  const buttons = actions.map(({ label }) => `[${label}]`).join(' ');
  return [title, meaning, reassurance ?? '', next, buttons, help].filter((part) => part !== '').join('\n');
}

/** A message as a developer writes it. */
export function asJsx(moment: MomentId, facts: Partial<Facts>): string {
  const known = Object.entries(facts)
    .map(([fact, value]) => `${fact}: '${value}'`)
    .join(', ');
  const knownFacts = known === '' ? '' : ` facts={{ ${known} }}`;
  return `import { Moment } from '@tactful/react';

// \`error\` is whatever was caught. When it means the moment ${moment}, these are its words.
<Moment error={error}${knownFacts} />
`;
}
