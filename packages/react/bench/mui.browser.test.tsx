import { createTheme, CssBaseline, ThemeProvider } from '@mui/material';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import '../src/styles.css';
import { Notice } from '../src/notice/notice.js';
import { RecoveryActions } from '../src/recovery-actions/recovery-actions.js';
import { only, show } from '../test/browser.js';
import guide from '../../../docs/react.md?raw';

/** The block that the guide tells people to copy. */
const documented = /### With MUI[\s\S]*?```css\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
const theme = createTheme({ cssVariables: true });

let sheet: HTMLStyleElement | undefined;
afterEach(() => sheet?.remove());

const notice = (
  <Notice
    title="The report wasn't sent"
    meaning="The connection closed."
    actions={<RecoveryActions primary={{ label: 'Send it again', onAct: () => {} }} />}
  />
);
const inMui = (content: ReactNode) => (
  <ThemeProvider theme={theme}>
    <CssBaseline />
    {content}
  </ThemeProvider>
);

/** What we set ourselves; fonts and letter spacing are the page's. */
function look() {
  const pick = (selector: string, names: readonly string[]) => {
    const style = getComputedStyle(only(selector));
    return Object.fromEntries(names.map((name) => [`${selector} ${name}`, style.getPropertyValue(name)]));
  };
  return {
    ...pick('.tactful-notice', [
      'padding-top',
      'border-top-width',
      'border-top-left-radius',
      'background-color',
      'color',
    ]),
    ...pick('.tactful-notice-title', ['font-size', 'font-weight', 'margin-top', 'line-height']),
    ...pick('.tactful-notice-text p', ['margin-top', 'line-height']),
    ...pick('.tactful-action', ['padding-left', 'min-height', 'border-top-width', 'background-color', 'font-weight']),
  };
}

test("MUI's CssBaseline leaves a notice as it is meant to look", async () => {
  const { gone } = await show(notice);
  const alone = look();
  await gone();
  await show(inMui(notice));
  expect(getComputedStyle(document.body).margin).toBe('0px');
  expect(look()).toEqual(alone);
});

test("The documented custom properties take MUI's palette", async () => {
  expect(documented).toContain('--mui-');
  sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = documented;
  await show(inMui(notice));
  expect(getComputedStyle(only('.tactful-action')).backgroundColor).toBe('rgb(25, 118, 210)');
  expect(getComputedStyle(only('.tactful-notice')).backgroundColor).toBe('rgb(255, 255, 255)');
});
