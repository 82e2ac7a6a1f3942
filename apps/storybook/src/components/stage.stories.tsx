import type { Meta, StoryObj } from '@storybook/react-vite';
import { CardDeclined } from '@tactful/react/payments';
import { expect, within } from 'storybook/test';
import { withControls } from './controls.js';
import { loadWords, onStage } from './stage.js';

const Declined = () => (
  <CardDeclined facts={{ money: 'unknown' }} on={{ 'use-another-card': () => {}, contact: '#' }} />
);

const meta: Meta = {
  title: 'Tests/Stage',
  tags: ['!dev'],
  decorators: [onStage],
  loaders: [loadWords],
  ...withControls(Declined),
};
export default meta;
type Story = StoryObj;

export const ToolbarActs: Story = {
  globals: { locale: 'de', voice: 'warm', attempt: '3', direction: 'rtl', width: '320' },
  play: async ({ canvasElement }) => {
    const notice = within(canvasElement).getByRole('region');
    await expect(notice).toHaveTextContent('du');
    await expect(getComputedStyle(notice).direction).toBe('rtl');
    await expect(notice.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    // The third time, a person comes first.
    await expect(canvasElement.querySelector('[data-rank=primary]')).toHaveAttribute('href', '#');
  },
};

export const ControlsAct: Story = {
  args: { money: 'not-charged', attempt: 2, title: 'Our own title', reference: '7QX4' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: 'Our own title' })).toBeVisible();
    await expect(canvas.getByText(/haven['’]t been charged/)).toBeVisible();
    await expect(canvas.getByText('7QX4')).toBeVisible();
  },
};

export const BrokenLink: Story = {
  globals: { locale: 'tlh', voice: 'shouted', attempt: '99', direction: 'up', width: '-5' },
  play: async ({ canvasElement }) => {
    const notice = within(canvasElement).getByRole('region');
    await expect(getComputedStyle(notice).direction).toBe('ltr');
    await expect(notice.textContent).not.toBe('');
  },
};
