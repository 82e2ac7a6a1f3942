import type { Fault } from './fault.js';

/** Judged on a message group by `reviewMessage`: see `judgements/dead-end.ts`. */
export const deadEnd: Fault = {
  id: 'dead-end',
  title: 'Dead end',
  preset: 'strict',
  definition:
    'A message about a problem that leaves no next step: no action, no step in the words, no time, no person.',
  why: 'Bad news without a way on leaves the person alone with it.',
  sources: [
    {
      name: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities',
      url: 'https://www.w3.org/TR/coga-usable/',
    },
    {
      name: 'W3C, Understanding success criterion 3.3.3, error suggestion',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-suggestion.html',
    },
  ],
  severity: {
    default: 'error',
    'field-error': 'warn',
    toast: 'warn',
    push: 'warn',
    button: 'off',
    label: 'off',
    menu: 'off',
    status: 'off',
    placeholder: 'off',
    link: 'off',
  },
  problem: 'leaves no way on',
  remedy: 'Add one next step: an action, a time to come back, or a person to ask.',
  shape: '{What happened}. {One next step, named on a button}.',
  whenNotToUse: 'Switch it off where the way on stands in another component that the linter can’t see.',
  patterns: [],
};
