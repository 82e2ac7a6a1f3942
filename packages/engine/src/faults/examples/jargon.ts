import type { FaultExamples } from '../fault.js';

export const jargon: FaultExamples = {
  flag: [
    { text: 'No session token in the response of the identity provider.', context: { surface: 'page' } },
    { text: 'Error 500: Internal Server Error', context: { surface: 'page' } },
    { text: 'Could not load messages (status code 502).', context: { surface: 'toast' } },
    { text: 'Unhandled exception in the checkout module.', context: { surface: 'dialog' } },
    { text: 'Value cannot be null.', context: { surface: 'field-error' } },
    { text: 'Invalid JSON payload.', context: { surface: 'toast' } },
    { text: '401 Unauthorized', context: { surface: 'page' } },
    { text: 'Request timed out after 30000 ms', context: { surface: 'toast' } },
    { text: 'Could not parse the server response.', context: { surface: 'banner' } },
    { text: 'Your auth token has expired.', context: { surface: 'email' } },
    { text: 'Database connection refused.', context: { surface: 'banner' } },
    { text: 'The input does not match the regex.', context: { surface: 'field-error' } },
    { text: 'The upstream service returned an empty response body.', context: { surface: 'reply' } },
    { text: 'undefined is not available in your country', context: { surface: 'banner' } },
    { text: 'CSRF validation failed. Reload the form.', context: { surface: 'dialog' } },
    { text: 'Sync failed: ECONNRESET', context: { surface: 'push' } },
    { text: 'Permission error: EACCES', context: { surface: 'dialog' } },
    { text: 'Your JWT is malformed.', context: { surface: 'banner' } },
    { text: 'Deserialization failed for the field date_of_birth.', context: { surface: 'field-error' } },
  ],
  pass: [
    {
      text: 'If it happens again, send us this reference: K7Q-204.',
      context: { surface: 'reply' },
      note: 'A short reference to quote, beside words that people know.',
    },
    { text: 'API key', context: { surface: 'label' }, note: 'The product’s own noun, for those who need one.' },
    {
      text: 'Enter a web address, like https://example.org.',
      context: { surface: 'field-error' },
      note: 'An address as an example.',
    },
    {
      text: 'Choose a CSV or ODS file.',
      context: { surface: 'field-error' },
      note: 'Formats that the reader has on their own disk.',
    },
    {
      text: 'Your webhook endpoint returned 502.',
      context: { surface: 'banner', audience: 'developer' },
      note: 'Developers read this, and it is the exact fact.',
    },
    {
      text: 'The backend pool lost its connection to the database.',
      context: { surface: 'banner', audience: 'admin' },
      note: 'For the people who run it.',
    },
    { text: 'PDF exported.', context: { surface: 'toast' }, note: 'A format that everybody knows.' },
    {
      text: 'Enter the 6-digit code from the text message.',
      context: { surface: 'field-error' },
      note: 'This code is one the reader has.',
    },
    {
      text: 'Copy the error report',
      context: { surface: 'button' },
      note: 'Lets an expert have the details without showing them.',
    },
    {
      text: 'Search our database of 40,000 plants.',
      context: { surface: 'page' },
      note: 'A database that people search.',
    },
    { text: 'Room 404 is free from 14:00.', context: { surface: 'status' }, note: 'The number of a room.' },
    {
      text: 'Collect your laundry token at the desk.',
      context: { surface: 'push' },
      note: 'A token to hold in the hand.',
    },
    {
      text: 'Your session with the physiotherapist starts at 10:30.',
      context: { surface: 'email' },
      note: 'A session with a person.',
    },
    { text: 'The ferry left the port 40 minutes late.', context: { surface: 'banner' }, note: 'A port with ships.' },
    { text: 'Boarding at gate 502', context: { surface: 'push' }, note: 'The number of a gate.' },
    { text: 'Scan the QR code at the door.', context: { surface: 'email' }, note: 'Everyday by now.' },
    { text: 'Your server today is Marco.', context: { surface: 'label' }, note: 'Somebody who brings the soup.' },
    { text: 'Session 4: breathing exercises', context: { surface: 'label' }, note: 'A session of a course.' },
    {
      text: 'The archive answered your query on 3 May.',
      context: { surface: 'email' },
      note: 'A question that somebody asked.',
    },
    {
      text: 'With the exception of Sundays, the ferry leaves every hour.',
      context: { surface: 'page' },
      note: 'An exception to a timetable.',
    },
  ],
  rewrites: [
    {
      from: 'Error 500: Internal Server Error',
      to: 'We couldn’t show your orders. Nothing in them has changed. Reload the page, or call 0808 157 0192.',
      note: 'The effect and what is safe, instead of the status.',
    },
    {
      from: 'Your auth token has expired.',
      to: 'You’ve been signed in for 30 days, so we ask you to sign in again.',
      note: 'What it means, in the words of the person who reads.',
    },
    {
      from: 'Sync failed: ECONNRESET',
      to: 'Your notes couldn’t reach us over this connection. They’re safe on your phone and go out when you’re online.',
      note: 'Where the work is, and what happens next.',
    },
  ],
};
