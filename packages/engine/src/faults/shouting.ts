import type { Fault } from './fault.js';

/** Most of this fault is typography, decided in `judgements/shouting.ts`. */
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
  shape: '{The same words in sentence case, with a full stop}.',
  whenNotToUse: 'Switch it off for games and for legal texts whose capitals are required.',
  patterns: [
    {
      find: String.raw`
        [no (permission|access|space|room|signal|connection|funds|credit|money|stock|rights|administrators|admins|guests|entry|way|internet|network|wifi|power|seats) *{0,4} !]
        [(not enough|too many|too few|out of|insufficient) *{1,5} !]
        [(is|are|was|were) (already|not|no longer|currently|still)? (closed|full|over|running|locked|busy|blocked|banned|late|overdue|invalid|in use|on hold) !]
        [(no longer|not) (valid|available|possible|supported|allowed|accepted|<imperative.ed>|<person-act.ed>|filed) *{0,2} !]
        [(hasn't|haven't|has not|have not|didn't|did not|doesn't|does not) (been)? (arrived|arrive|started|start|worked|match|fit|open|opened|left|cleared|loaded|load|come through|go through|gone through|synced|uploaded|respond|responded|exist|charge|charged) !]
        [(left (open|on|running|unlocked|unattended|behind)|critically *|dangerously *|running low|very low|battery low|battery flat|cancelled|canceled|delayed|postponed|disabled|exceeded|missing|sold out) !]
        [only *{1,4} (allowed|accepted|permitted) !]
        ^ [(nobody|no one|nothing) *{1,6} !]
        [* (offline|down|unplugged|interrupted|unanswered|overloaded) !]
        ^ *{0,3} [(warning|danger|caution|alert|emergency) !]
      `,
      unless: ['success-intent'],
      problem: 'puts an exclamation mark behind bad news',
      remedy: 'End with a full stop; calm words are easier to act on.',
    },
  ],
};
