import type { Fault } from '../fault.js';
import { causes } from './causes.js';
import { character } from './character.js';
import { deeds } from './deeds.js';
import { lessons } from './lessons.js';
import { omissions } from './omissions.js';
import { others } from './others.js';
import { questions } from './questions.js';
import { refusals } from './refusals.js';
import { verdicts } from './verdicts.js';

export const blame: Fault = {
  id: 'blame',
  title: 'Blame',
  preset: 'recommended',
  definition: 'The wording puts the fault on the reader, scolds, accuses or orders.',
  why: 'People who feel accused defend themselves or leave; nobody needs to be at fault for the next step to work.',
  sources: [
    { name: 'Primer, error messages', url: 'https://primer.style/product/ui-patterns/notification-messaging/' },
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
    {
      name: 'Nielsen Norman Group, error-message guidelines',
      url: 'https://www.nngroup.com/articles/error-message-guidelines/',
    },
  ],
  severity: { default: 'error', button: 'off' },
  problem: 'puts the fault on the reader',
  remedy: 'Say what is needed, or what the system did, without “you”.',
  shape: '{What is needed}, like {an example}.',
  whenNotToUse: 'Switch it off for audit logs and moderation tools that record what a third person did.',
  patterns: [
    ...deeds,
    ...omissions,
    ...causes,
    ...others,
    ...character,
    ...lessons,
    ...questions,
    ...refusals,
    ...verdicts,
  ],
};
