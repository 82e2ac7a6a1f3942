// Written by scripts/stories.mjs from request-form.examples.tsx. Change that file, then run it again.
import * as examples from './request-form.examples.js';
import { RequestForm } from './request-form.js';

export default {
  title: 'Moments/Request form',
  component: RequestForm,
};

/** What the product knows is filled in, seen and changeable. */
export const AboutAnExport = { name: 'About an export', render: () => <examples.AboutAnExport /> };

/** Sending fails, and everything that was written stays. */
export const WhenSendingFails = { name: 'When sending fails', render: () => <examples.WhenSendingFails /> };

/** Posts as a plain form where there is no JavaScript. */
export const WithoutJavaScript = { name: 'Without java script', render: () => <examples.WithoutJavaScript /> };
