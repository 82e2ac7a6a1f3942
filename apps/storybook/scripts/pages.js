/** Words between tags of MDX. */
const plain = (/** @type {string} */ text) => text.replace(/[{}<>]/g, (character) => `{'${character}'}`);

/**
 * @param {import('@tactful/engine').Fault} fault
 */
export const faultPage = ({ id, title }) => `import { Meta, Unstyled } from '@storybook/addon-docs/blocks';
import { Configure, Flagged, Intro, Passing, Rewritten, Sources, SwitchOff } from '../../faults/FaultPage.js';

<Meta title="Faults/${title}" />

# ${plain(title)}

<Unstyled>
  <Intro fault="${id}" />
</Unstyled>

## Words that let people down

<Unstyled>
  <Flagged fault="${id}" />
</Unstyled>

## Words that are fine

<Unstyled>
  <Passing fault="${id}" />
</Unstyled>

## How to say it instead

<Unstyled>
  <Rewritten fault="${id}" />
</Unstyled>

## Setting the rule up

<Unstyled>
  <Configure fault="${id}" />
</Unstyled>

## When to switch it off

<Unstyled>
  <SwitchOff fault="${id}" />
</Unstyled>

## Where this comes from

<Unstyled>
  <Sources fault="${id}" />
</Unstyled>
`;
