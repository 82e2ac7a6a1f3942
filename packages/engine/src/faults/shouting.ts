import type { Fault } from './fault.js';

/** All of this fault is typography, decided in `judgements/shouting.ts`. */
export const shouting: Fault = {
  id: 'shouting',
  title: 'Shouting',
  preset: 'recommended',
  definition: 'Capitals for emphasis, runs of exclamation marks, or an exclamation mark after bad news.',
  why: 'Raised voices make people tense when they most need to read closely; calm words are trusted more.',
  sources: [
    { name: 'Mailchimp Content Style Guide', url: 'https://styleguide.mailchimp.com/' },
    { name: 'Primer, content guidelines', url: 'https://primer.style/product/getting-started/foundations/content/' },
  ],
  severity: { default: 'error' },
  problem: 'reads as shouting',
  remedy: 'Write it in sentence case with a full stop.',
  whenNotToUse: 'Switch it off for games and for legal texts whose capitals are required.',
  patterns: [],
};
