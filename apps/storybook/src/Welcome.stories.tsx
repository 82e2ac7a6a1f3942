import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Welcome } from './Welcome.js';

const meta: Meta<typeof Welcome> = { title: 'Start here', component: Welcome };
export default meta;

export const StartHere: StoryObj<typeof Welcome> = {
  play: async ({ canvasElement }) => {
    const after = within(within(canvasElement).getByRole('region', { name: 'After' }));
    await expect(after.getByText('Nothing to report.')).toBeVisible();
  },
};
