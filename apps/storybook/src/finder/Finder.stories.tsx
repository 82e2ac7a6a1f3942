import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Finder } from './Finder.js';

const meta: Meta<typeof Finder> = {
  title: 'Tests/Finder',
  component: Finder,
  args: { query: '' },
  tags: ['!dev'],
  parameters: { poorWords: true },
};
export default meta;
type Story = StoryObj<typeof Finder>;

export const Empty: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('region')).toHaveLength(12);
  },
};

export const ByCode: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox', { name: 'What happened?' }), 'do_not_honor');
    const first = await canvas.findByRole('link', { name: /Stripe card decline codes: do_not_honor/ });
    await expect(first).toHaveAttribute('href', './?path=/docs/moments-money-card-declined--docs');
  },
};

export const NothingFits: Story = {
  args: { query: 'qzxv wqrp' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear the search' }));
    await expect(canvas.getByRole('searchbox')).toHaveValue('');
  },
};

export const LongPaste: Story = {
  args: { query: `do_not_honor\n${'log line without a code\n'.repeat(5000)}` },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/characters long\. The first 20,000 are looked at/)).toBeVisible();
    await expect(await canvas.findByRole('link', { name: /do_not_honor/ })).toBeVisible();
    await userEvent.clear(canvas.getByRole('searchbox'));
    await userEvent.type(canvas.getByRole('searchbox'), '429');
    await expect(await canvas.findByRole('link', { name: /: 429/ })).toBeVisible();
  },
};

export const BinaryPaste: Story = {
  args: { query: `PK\u0003\u0004\uFFFD card_declined` },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('3 characters in this are not text and were left out.')).toBeVisible();
    await expect((await canvas.findAllByRole('link', { name: /card_declined/ }))[0]).toBeVisible();
  },
};

export const MarkupIsText: Story = {
  args: { query: '<img src=x onerror=alert(1)> payment failed' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('img')).toBeNull();
    await expect(within(canvasElement).getAllByRole('link', { name: /^Card declined/ })[0]).toBeVisible();
  },
};

export const UnknownCode: Story = {
  args: { query: 'E_0x8F' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/“E_0x8F” isn’t among the codes we know/)).toBeVisible();
  },
};

/** A guess is called one, and the groups to look through are named. */
export const Unsure: Story = {
  args: { query: 'the weather is nice today' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/No moment says quite that/)).toBeVisible();
    const group = canvas.getByText(/Or look through/).querySelector('a');
    await expect(canvasElement.querySelector(group?.hash ?? '#none')).not.toBeNull();
  },
};
