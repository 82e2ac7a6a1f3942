import { afterEach, beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { RecoveryActions } from '../src/recovery-actions/recovery-actions.js';
import { Notice } from '../src/notice/notice.js';
import { only, show } from './browser.js';

const classes = ['rounded-none', 'p-2', 'text-sm', 'bg-white', 'mt-8', 'font-normal'];

let documented = '';
beforeAll(async () => {
  documented = await commands.documentedTailwind();
});

let sheet: HTMLStyleElement | undefined;
afterEach(() => sheet?.remove());

async function page(css: string, className?: string) {
  sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = await commands.compileTailwind(css, classes);
  await show(
    <Notice
      className={className}
      title="The report wasn't sent"
      meaning="The connection closed."
      actions={<RecoveryActions primary={{ label: 'Send it again', onAct: () => {} }} />}
    />,
  );
  return {
    title: getComputedStyle(only('.tactful-notice-title')),
    action: getComputedStyle(only('.tactful-action')),
    notice: getComputedStyle(only('.tactful-notice')),
    sign: getComputedStyle(only('.tactful-sign')),
  };
}

test('In the documented order, Tailwind leaves a notice as it is meant to look', async () => {
  expect(documented).toContain('@layer');
  const { title, action, notice, sign } = await page(documented);
  expect(title.fontSize).toBe('21px');
  expect(title.fontWeight).toBe('600');
  expect(action.borderTopWidth).toBe('1px');
  expect(action.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(action.paddingInlineStart).toBe('18px');
  expect(notice.borderTopLeftRadius).toBe('12px');
  expect(notice.paddingTop).toBe('24px');
  expect(sign.strokeWidth).toBe('1.6px');
});

test('In the documented order, the utilities of the page override ours', async () => {
  const { notice } = await page(documented, 'rounded-none p-2 text-sm bg-white mt-8');
  expect(notice.borderTopLeftRadius).toBe('0px');
  expect(notice.paddingTop).toBe('8px');
  expect(notice.fontSize).toBe('14px');
  expect(notice.backgroundColor).toBe('rgb(255, 255, 255)');
  expect(notice.marginTop).toBe('32px');
});

test("Without that order, Tailwind's reset undoes the headings, as the guide says", async () => {
  const { title } = await page("@import '@tactful/react/styles.css';\n@import 'tailwindcss';");
  expect(title.fontSize).not.toBe('21px');
});
