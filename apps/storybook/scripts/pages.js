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

/**
 * @param {import('@tactful/moments/catalogue').CatalogueEntry} entry
 * @param {string} group
 */
export const momentPage = ({ id, name }, group) => `import { Meta, Unstyled } from '@storybook/addon-docs/blocks';
import { BeforeAfter, Codes, Evidence, Intro, Never, Parts, Places, Reader, Related, Words } from '../../moments/MomentPage.js';

<Meta title="Moments/${group}/${name}" />

# ${plain(name)}

<Unstyled>
  <Intro moment="${id}" />
</Unstyled>

## Words to use

<Unstyled>
  <Words moment="${id}" />
</Unstyled>

## Who is reading

<Unstyled>
  <Reader moment="${id}" />
</Unstyled>

## What to say, in this order

<Unstyled>
  <Parts moment="${id}" />
</Unstyled>

## What never to say

<Unstyled>
  <Never moment="${id}" />
</Unstyled>

## Before and after

<Unstyled>
  <BeforeAfter moment="${id}" />
</Unstyled>

## Where to say it

<Unstyled>
  <Places moment="${id}" />
</Unstyled>

## Error codes that lead here

<Unstyled>
  <Codes moment="${id}" />
</Unstyled>

## How we know

<Unstyled>
  <Evidence moment="${id}" />
</Unstyled>

## Related

<Unstyled>
  <Related moment="${id}" />
</Unstyled>
`;

/**
 * Stories that only the tests see: each moment's page in a real browser, with everything that is checked there. One file, because
 * opening a file costs a browser more than another story in it.
 *
 * @param {readonly import('@tactful/moments/catalogue').CatalogueEntry[]} entries
 */
export const momentStories = (entries) => `import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentStory } from '../../moments/MomentStory.js';

const meta: Meta<typeof MomentStory> = {
  title: 'Tests/Moments',
  component: MomentStory,
  tags: ['!dev'],
  parameters: { poorWords: true },
};
export default meta;
type Story = StoryObj<typeof MomentStory>;

${entries
  .map(
    ({ id, name }, index) =>
      `export const Moment${index}: Story = { name: ${JSON.stringify(name)}, args: { moment: '${id}' } };`,
  )
  .join('\n')}
`;
