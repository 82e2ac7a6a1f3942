import { describe, expect, it } from 'vitest';
import { review } from '../src/index.js';

/**
 * Reports put together from parts, so that no list of sentences can pass for grammar: an empty report stays empty before
 * any step that says nothing new, and a report that names its thing is never called vague.
 */
const emptyReports = [
  'something went wrong',
  'something has gone wrong on our side',
  'an error occurred',
  'an unexpected error has occurred while processing your request',
  'there was a problem with your request',
  'we ran into an issue',
  'we’re experiencing technical difficulties',
  'your request could not be completed',
  'we were unable to process your request',
  'we can’t do that right now',
  'the operation was not completed',
  'that didn’t work',
  'this action is not possible',
  'the server returned an error',
  'we messed up',
  'the process was interrupted',
];
const openers = ['', 'Sorry, ', 'Unfortunately, ', 'We’re sorry, but ', 'Hmm. ', 'Apologies. '];
const stepsThatSayNothing = [
  '.',
  '. Please try again.',
  '. Please try again or contact support.',
  '. Please refresh the page and try again.',
  '. If the problem persists, contact your administrator.',
  '. If you think this is a mistake, tell us.',
  ', please try again later.',
  ' (ref. {code}).',
  '. Go back to the start and try again.',
];

const concreteThings = ['your calendar', 'the photo', 'this invoice', 'the list of rooms', 'order #{id}', 'the e-mail'];
const failures = [
  (thing: string) => `Couldn’t save ${thing}`,
  (thing: string) => `Failed to load ${thing}`,
  (thing: string) => `There was a problem sending ${thing}`,
  (thing: string) => `Something went wrong while uploading ${thing}`,
  (thing: string) => `An error occurred while deleting ${thing}`,
  (thing: string) => `Sorry, we weren’t able to print ${thing}`,
];

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const begun = (opener: string, report: string): string =>
  opener === '' || /[.!] $/.test(opener) ? opener + capitalised(report) : opener + report;
const isVague = (text: string): boolean => review(text).some(({ fault }) => fault === 'vague');

describe('a report put together from parts', () => {
  it.each(emptyReports)('is vague in whatever stands around “%s”', (report) => {
    const texts = openers.flatMap((opener) => stepsThatSayNothing.map((step) => begun(opener, report) + step));
    expect(texts.filter((text) => !isVague(text))).toEqual([]);
  });

  it.each(concreteThings)('isn’t vague where it names %s', (thing) => {
    const texts = failures.flatMap((failure) => stepsThatSayNothing.map((step) => failure(thing) + step));
    expect(texts.filter(isVague)).toEqual([]);
  });
});
