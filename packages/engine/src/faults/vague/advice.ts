/** What several kinds of vague words have in common that is wrong with them, and what to do about it. */
import type { Pattern } from '../fault.js';

type Advice = Pick<Pattern, 'problem' | 'remedy' | 'shape'>;

export const rightOne: Advice = {
  problem: 'says that something is wrong and not what would be right',
  remedy: 'Say what is wrong with it and what a right one looks like.',
  shape: 'Enter {the field} {in which form}, like {an example}.',
};

export const example: Advice = {
  problem: 'says that something is wrong and not how to get it right',
  remedy: 'Say what a right one looks like, with an example.',
  shape: 'Enter {the field} {in which form}, like {an example}.',
};

export const trouble: Advice = {
  problem: 'says that there is trouble and not which',
  remedy: 'Say what happened to it and one next step.',
};

export const part: Advice = {
  problem: 'says that something is wrong and not what',
  remedy: 'Say which part is wrong and what a right one looks like.',
  shape: '{Which part} {in which form}, like {an example}.',
};
