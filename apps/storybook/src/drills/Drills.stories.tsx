import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Drills } from './Drills.js';

/** A browser's store that lasts as long as the story. */
function memory(start: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(start));
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

const meta: Meta<typeof Drills> = {
  title: 'Tests/Drills',
  component: Drills,
  tags: ['!dev'],
  args: { params: new URLSearchParams('drill=payment') },
  render: (args) => <Drills {...args} store={args.store ?? memory()} />,
};
export default meta;
type Story = StoryObj<typeof Drills>;

export const JudgesAsYouType: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('textbox', { name: 'Your words' });
    await expect(canvas.getByText(/These are the words as they are/)).toBeVisible();
    await userEvent.clear(box);
    await userEvent.type(box, 'Something went wrong with your payment.');
    await expect(await canvas.findByText('1 of 2 gone. Still to mend: vague.')).toBeVisible();
    await userEvent.clear(box);
    await userEvent.type(box, 'Your bank declined this payment. Use another card.');
    await expect(await canvas.findByText(/^Nothing found\. The questions below/)).toBeVisible();
    await expect(canvas.getByText('1 of 15 are clear.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Back to the first words' }));
    await expect(box).toHaveValue('Oops! Something went wrong with your payment.');
  },
};

export const KeyboardAlone: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('button', { name: /^Next:/ }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('heading', { name: 'Signed out while writing' })).toHaveFocus();
    // The answer is there for those who ask, and for nobody before.
    const answer = canvas.getByText('One good answer among several');
    await expect(canvas.getByText(/You were signed out after 30 minutes/)).not.toBeVisible();
    answer.focus();
    await userEvent.click(answer);
    await expect(canvas.getByText(/You were signed out after 30 minutes/)).toBeVisible();
  },
};

export const KeepsOnThisDevice: Story = {
  args: { store: memory({ 'tactful.drills': '{"payment":"Your bank declined this payment."}' }) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('textbox', { name: 'Your words' });
    await expect(box).toHaveValue('Your bank declined this payment.');
    await userEvent.click(canvas.getByRole('button', { name: 'Forget what I wrote' }));
    await expect(box).toHaveValue('Oops! Something went wrong with your payment.');
    await userEvent.click(canvas.getByRole('button', { name: 'Bring it back' }));
    await expect(box).toHaveValue('Your bank declined this payment.');
  },
};

export const BrokenLink: Story = {
  args: { params: new URLSearchParams({ drill: '<script>' }) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/asks for the drill “<script>”, which isn't one of ours/)).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'A date that doesn’t exist' })).toBeVisible();
  },
};

export const LongAndBinaryPaste: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('textbox', { name: 'Your words' });
    await userEvent.clear(box);
    await userEvent.click(box);
    await userEvent.paste(`PNG\u0001\u0002 <b>Something went wrong.</b> ${'Something went wrong. '.repeat(4500)}`);
    await expect(await canvas.findByText(/2 characters in this are not text/)).toBeVisible();
    await expect(canvas.getByText(/The first 4,000 are looked at/)).toBeVisible();
    await expect(canvasElement.querySelector('.exercise b')).toBeNull();
  },
};
