/** A limit told as a ban on a person: “You are not allowed to see this”. */
import type { Pattern } from '../fault.js';

export const refusals: readonly Pattern[] = [
  {
    find: String.raw`
      ^ *{0,3} [you (are|were|'re) (not|n't|never) (currently)? (allowed|authorized|authorised|permitted|entitled|supposed|eligible) to do *{0,4}]
      [you (are|were) (prohibited|forbidden|barred|disallowed|not entitled)] *{0,2}
      [(you are not|you're not|you aren't) (allowed|permitted|authorised|authorized|welcome|wanted) (in|in here|here|in this|on this|near|past|inside)] *{0,3}
    `,
    unless: ['conditional', 'question', 'way-on'],
    problem: 'scolds',
    remedy: 'Say what access is needed and who can give it.',
    rewrites: ['you don’t have access to this'],
    shape: 'You need {which access} to {do what}. {Who} can give it to you.',
  },
  {
    find: String.raw`
      ^ *{0,2} [you are (unauthorised|unauthorized) to] act=*{1,8}
      ^ *{0,4} [(you're not|you aren't|you weren't|you are not|you were not) (currently)? (allowed|authorized|authorised|permitted|entitled|supposed) to] act=*{1,8}
    `,
    unless: ['conditional', 'question', 'way-on'],
    problem: 'scolds',
    remedy: 'Say what access is needed and who can give it.',
    rewrites: ['you don’t have permission to'],
    shape: 'You need {which access} to {do what}. {Who} can give it to you.',
  },
  {
    find: String.raw`
      ^ *{0,4} [(you are not|you're not|you aren't) (allowed|authorized|authorised|permitted|entitled|welcome)] (here|in|for|on)? $
    `,
    unless: ['conditional', 'question', 'way-on'],
    problem: 'scolds',
    remedy: 'Say what access is needed and who can give it.',
    rewrites: ['you don’t have access'],
    shape: 'You need {which access} to {do what}. {Who} can give it to you.',
  },
];
