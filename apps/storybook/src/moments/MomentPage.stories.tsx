import type { Meta, StoryObj } from '@storybook/react-vite';
import { loadLocale, messageFor, type MomentId } from '@tactful/moments';
import { Arrival } from '@tactful/react/arrival';
import { Notice } from '@tactful/react/notice';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { noticeWords } from '@tactful/react/src/notice/notice.words.js';
import { announcementOf } from './heard.js';
import { Words } from './Words.js';

const meta: Meta<typeof Words> = {
  title: 'Tests/Moment page',
  component: Words,
  tags: ['!dev'],
};
export default meta;
type Story = StoryObj<typeof Words>;

export const SwitchesChangeTheWords: Story = {
  args: { moment: 'money.declined' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'not charged' }));
    await expect(await canvas.findByText(/haven['’]t been charged/)).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Deutsch' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'warm' }));
    await loadLocale('de', 'warm');
    const facts = { money: 'not-charged' } as const;
    const german = messageFor('money.declined', { facts, locale: 'de', voice: 'warm' });
    await waitFor(() => expect(canvasElement.querySelector('[lang=de]')).toHaveTextContent(german.next));
    // Spanish has no warm voice of its own, and the page says so instead of passing plain words off as warm ones.
    await userEvent.click(canvas.getByRole('radio', { name: 'Español' }));
    await expect(await canvas.findByText(/no words of a separate warm voice/)).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'English' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'plain' }));
  },
};

const announced = messageFor('work.save-failed' satisfies MomentId, { facts: { work: 'on-this-device' } });

/** What the page says a screen reader says is what the component has it say. */
export const AnnouncementIsTheRealOne: Story = {
  render: () => (
    <Arrival mode="in-background">
      <Notice
        title={announced.title}
        meaning={announced.meaning}
        reassurance={announced.reassurance}
        next={announced.next}
      />
    </Arrival>
  ),
  beforeEach: () => {
    // The announcement is caught where the browser would take it.
    const target = document as Document & { ariaNotify?: (text: string) => void };
    const own = Object.getOwnPropertyDescriptor(target, 'ariaNotify');
    heard.length = 0;
    Object.defineProperty(target, 'ariaNotify', { configurable: true, value: (text: string) => heard.push(text) });
    return () => {
      if (own === undefined) Reflect.deleteProperty(target, 'ariaNotify');
      else Object.defineProperty(target, 'ariaNotify', own);
    };
  },
  play: async () => {
    await waitFor(() => expect(heard).toEqual([announcementOf(announced, noticeWords.intent.error)]));
  },
};

const heard: string[] = [];
