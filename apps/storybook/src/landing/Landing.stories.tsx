import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Landing } from './Landing.js';

const meta: Meta<typeof Landing> = {
  title: 'Tests/Landing',
  component: Landing,
  tags: ['!dev'],
  args: { query: '' },
};
export default meta;
type Story = StoryObj<typeof Landing>;

export const LeadsEverywhere: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('searchbox', { name: 'What happened?' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Drills' })).toHaveAttribute('href', './?path=/docs/drills--docs');
    await expect(canvas.getByRole('link', { name: 'Card declined' })).toBeVisible();
  },
};
