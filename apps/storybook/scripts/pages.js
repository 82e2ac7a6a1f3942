/** Words between tags of MDX. */
const plain = (/** @type {string} */ text) => text.replace(/[{}<>]/g, (character) => `{'${character}'}`);

/**
 * @param {import('@tactful/engine').FaultDefinition} fault
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

/**
 * @param {import('@tactful/moments/catalogue').CatalogueEntry} entry
 * @param {string} group
 * @param {import('./moment-screens.js').Screen | undefined} screen
 */
export const momentPage = (
  { id, name },
  group,
  screen,
) => `import { Meta, Unstyled } from '@storybook/addon-docs/blocks';
import { Accessibility, BeforeAfter, Codes, Evidence, Intro, Never, NotHere, Parts, Places, Reader, Related, WhatIsKnown, Words } from '../../moments/MomentPage.js';

<Meta title="Moments/${group}/${name}" />

# ${plain(name)}

<Unstyled>
  <Intro moment="${id}" />
</Unstyled>

## Words to use

<Unstyled>
  <Words moment="${id}" screen={${JSON.stringify(screen)}} />
</Unstyled>

## Who is reading

<Unstyled>
  <Reader moment="${id}" />
</Unstyled>

## What to say, in this order, and why

<Unstyled>
  <Parts moment="${id}" />
</Unstyled>

## What never to say

<Unstyled>
  <Never moment="${id}" />
</Unstyled>

## What you need to know first, and what changes with it

<Unstyled>
  <WhatIsKnown moment="${id}" />
</Unstyled>

## Before and after

<Unstyled>
  <BeforeAfter moment="${id}" />
</Unstyled>

## Where to say it

<Unstyled>
  <Places moment="${id}" />
</Unstyled>

## When not to use these words

<Unstyled>
  <NotHere moment="${id}" />
</Unstyled>

## How it reaches everyone

<Unstyled>
  <Accessibility moment="${id}" screen={${JSON.stringify(screen)}} />
</Unstyled>

## Error codes that lead here

<Unstyled>
  <Codes moment="${id}" />
</Unstyled>

## How we know, and what is not known

<Unstyled>
  <Evidence moment="${id}" />
</Unstyled>

## Moments close to this one

<Unstyled>
  <Related moment="${id}" />
</Unstyled>
`;

/**
 * Stories that only the tests see: each moment's page in a real browser, with everything that is checked there. One file, because
 * opening a file costs a browser more than another story in it.
 *
 * @param {readonly import('@tactful/moments/catalogue').CatalogueEntry[]} entries
 * @param {Readonly<Record<string, import('./moment-screens.js').Screen>>} screens
 */
export const momentStories = (entries, screens) => `import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentStory } from '../../moments/MomentStory.js';

const meta: Meta<typeof MomentStory> = {
  title: 'Tests/Moments',
  component: MomentStory,
  tags: ['!dev'],
};
export default meta;
type Story = StoryObj<typeof MomentStory>;

${entries
  .map(
    ({ id, name }, index) =>
      `export const Moment${index}: Story = { name: ${JSON.stringify(name)}, args: ${JSON.stringify({ moment: id, screen: screens[id] })} };`,
  )
  .join('\n')}
`;
