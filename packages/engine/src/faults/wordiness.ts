import type { Fault } from './fault.js';

/** Found by write-good, on long texts only: see `wordiness.ts` in the folder above. */
export const wordiness: Fault = {
  id: 'wordiness',
  title: 'Wordiness',
  preset: 'strict',
  definition:
    'Phrases that take more words than they are worth in a text long enough to tire: “in order to”, “at this point in time”, clichés.',
  why: 'Worn-out people read little; each word that says nothing hides one that does.',
  sources: [
    { name: 'write-good', url: 'https://github.com/btford/write-good' },
    { name: 'Plain language guidelines, be concise', url: 'https://www.plainlanguage.gov/guidelines/' },
  ],
  severity: { default: 'off', page: 'warn', email: 'warn', reply: 'warn', dialog: 'off' },
  problem: 'takes more words than it needs',
  remedy: 'Say it in fewer words.',
  whenNotToUse:
    'Switch it off for texts whose wording the law fixes; it speaks up only in long texts of pages, emails and support replies.',
  patterns: [],
};
