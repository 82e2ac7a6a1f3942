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
    await userEvent.click(canvas.getByRole('button', { name: 'Clear the search' }));
    await expect(canvas.getByRole('searchbox')).toHaveValue('');
  },
};

export const LongPaste: Story = {
  args: { query: 'log line without a code\n'.repeat(5000) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('searchbox')).toBeVisible();
  },
};
