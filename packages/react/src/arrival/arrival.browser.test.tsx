import { StrictMode, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { only, settle, show, spoken } from '../../test/browser.js';
import { Notice } from '../notice/notice.js';
import { Arrival } from './arrival.js';

const notice = (
  <Notice title="The report wasn't sent" meaning="The connection closed." actions={<button>Send again</button>} />
);
const heard = () => settle(160);

test('`with-page` MUST neither announce nor move focus', async () => {
  await show(<Arrival mode="with-page">{notice}</Arrival>);
  await heard();
  expect(spoken).toEqual([]);
  expect(document.activeElement).toBe(document.body);
});

test('`after-action` MUST move focus to the message and MUST NOT announce it', async () => {
  await show(<Arrival mode="after-action">{notice}</Arrival>);
  await heard();
  expect(document.activeElement).toBe(only('.tactful-notice'));
  expect(spoken).toEqual([]);
});

test('`after-action` MUST move focus again when the message arrives again', async () => {
  const at = (occurrence: number) => (
    <>
      <button id="send">Send</button>
      <Arrival mode="after-action" occurrence={occurrence}>
        {notice}
      </Arrival>
    </>
  );
  const { again } = await show(at(1));
  only('#send').focus();
  await again(at(1));
  expect(document.activeElement?.id).toBe('send');
  await again(at(2));
  expect(document.activeElement).toBe(only('.tactful-notice'));
});

test('`after-action` MUST announce instead when the browser refuses the focus', async () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.showModal();
  await show(<Arrival mode="after-action">{notice}</Arrival>);
  await heard();
  expect(spoken).toEqual(["Problem. The report wasn't sent. The connection closed."]);
});

test('`in-background` MUST announce the message once and MUST NOT move focus', async () => {
  const content = (words: ReactNode) => (
    <>
      <button id="writing">Write</button>
      {words}
    </>
  );
  const { again } = await show(content(null));
  only('#writing').focus();
  await again(content(<Arrival mode="in-background">{notice}</Arrival>));
  await again(content(<Arrival mode="in-background">{notice}</Arrival>));
  await settle(1300);
  expect(spoken).toHaveLength(1);
  expect(document.activeElement?.id).toBe('writing');
});

test('`in-background` MUST announce text only, without the buttons', async () => {
  await show(<Arrival mode="in-background">{notice}</Arrival>);
  await heard();
  expect(spoken).toEqual(["Problem. The report wasn't sent. The connection closed."]);
});

test('`in-background` MUST NOT announce what was in the server HTML', async () => {
  const app = (
    <StrictMode>
      <Arrival mode="in-background">{notice}</Arrival>
    </StrictMode>
  );
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(app);
  const root = hydrateRoot(host, app);
  await settle(250);
  expect(spoken).toEqual([]);
  root.unmount();
});

test('The focused message MUST NOT stay focusable after focus has left it', async () => {
  await show(
    <>
      <button id="next">Next</button>
      <Arrival mode="after-action">{notice}</Arrival>
    </>,
  );
  expect(only('.tactful-notice').getAttribute('tabindex')).toBe('-1');
  only('#next').focus();
  expect(only('.tactful-notice').hasAttribute('tabindex')).toBe(false);
});

test('The focused message stays focused when another window comes to the front', async () => {
  await show(<Arrival mode="after-action">{notice}</Arrival>);
  const message = only('.tactful-notice');
  message.dispatchEvent(new FocusEvent('blur'));
  expect(message.getAttribute('tabindex')).toBe('-1');
  expect(document.activeElement).toBe(message);
});

test('Focus MUST return to where it came from when the focused message goes away', async () => {
  const button = (
    <button key="b" id="send">
      Send
    </button>
  );
  const { again } = await show([button]);
  only('#send').focus();
  await again([
    button,
    <Arrival key="a" mode="after-action">
      {notice}
    </Arrival>,
  ]);
  expect(document.activeElement?.id).not.toBe('send');
  await again([button]);
  expect(document.activeElement?.id).toBe('send');
});

test('Effects that run twice MUST NOT speak twice', async () => {
  await show(
    <StrictMode>
      <Arrival mode="in-background">{notice}</Arrival>
    </StrictMode>,
  );
  await settle(1300);
  expect(spoken).toHaveLength(1);
});

test('`in-background` MUST NOT announce a message inside the message, or one that has gone before it was said', async () => {
  const { again } = await show(
    <Notice title="You need help">
      <Arrival mode="in-background">
        <Notice title="The report wasn't sent" meaning="The connection closed.">
          <Notice intent="neutral" title="Talk to a person" meaning="We pass on what is written here." />
        </Notice>
      </Arrival>
    </Notice>,
  );
  await heard();
  expect(spoken).toEqual(["Problem. The report wasn't sent. The connection closed."]);
  await again(
    <Arrival mode="in-background">
      <Notice title="The report is on its way" />
    </Arrival>,
  );
  await again(null);
  await settle(1300);
  expect(spoken).toHaveLength(1);
});
