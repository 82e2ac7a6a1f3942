import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Playground } from './Playground.js';

const meta: Meta<typeof Playground> = {
  title: 'Tests/Playground',
  component: Playground,
  tags: ['!dev'],
  parameters: { poorWords: true },
};
export default meta;
type Story = StoryObj<typeof Playground>;

export const FindsAsYouType: Story = {
  args: { params: new URLSearchParams('text=&surface=toast&intent=error') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Words' }), 'Whoops, we lost your order.');
    await expect(await canvas.findByText(/“Whoops”/)).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: /^Use “We lost your order/ }));
    await expect(canvas.getByRole('textbox', { name: 'Words' })).toHaveValue('We lost your order.');
  },
};

export const WholeMessage: Story = {
  args: { params: new URLSearchParams('mode=message&title=Error&body=An error occurred.&action=OK&surface=dialog') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('textbox', { name: 'Body' })).toHaveValue('An error occurred.');
    await expect((await canvas.findAllByText(/doesn’t say/)).length).toBeGreaterThan(0);
  },
};

export const BrokenLink: Story = {
  args: { params: new URLSearchParams('surface=billboard&text=Your card was declined.') },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/asks for the surface “billboard”/)).toBeVisible();
  },
};

export const MarkupIsText: Story = {
  args: { params: new URLSearchParams({ text: '<img src=x onerror=alert(1)> Something went wrong.' }) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};

export const LongPaste: Story = {
  args: { params: new URLSearchParams({ text: 'Oops! You failed. '.repeat(5500) }) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/^The first 40 of [\d,]+ findings are shown/)).toBeVisible();
    await expect(canvas.getByText('These words are too long for a link.')).toBeVisible();
    const box = canvas.getByRole('textbox', { name: 'Words' });
    await userEvent.clear(box);
    await userEvent.type(box, 'Saved.');
    await expect(await canvas.findByText('Nothing found')).toBeVisible();
  },
};

export const BinaryPaste: Story = {
  args: { params: new URLSearchParams('text=') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('textbox', { name: 'Words' }));
    await userEvent.paste('\u0003\u0004Something went wrong.');
    await expect(await canvas.findByText('2 characters in this are not text and were left out.')).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Words' })).toHaveValue('Something went wrong.');
    await expect((await canvas.findAllByText(/doesn’t say/)).length).toBeGreaterThan(0);
  },
};
