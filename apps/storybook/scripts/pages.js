/** Words between tags of MDX. */
const plain = (/** @type {string} */ text) => text.replace(/[{}<>]/g, (character) => `{'${character}'}`);

/**
 * @param {import('@tactful/engine').Fault} fault
 */
export const faultPage = ({ id, title }) => `import { Meta } from '@storybook/addon-docs/blocks';
import { Configure, Flagged, Intro, Passing, Rewritten, Sources, SwitchOff } from '../../faults/FaultPage.js';

<Meta title="Faults/${title}" />

# ${plain(title)}

<Intro fault="${id}" />

## Words that let people down

<Flagged fault="${id}" />

## Words that are fine

<Passing fault="${id}" />

## How to say it instead

<Rewritten fault="${id}" />

## Setting the rule up

<Configure fault="${id}" />

## When to switch it off

<SwitchOff fault="${id}" />

## Where this comes from

<Sources fault="${id}" />
`;
