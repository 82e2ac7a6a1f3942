import type { Fault } from './fault.js';

/** Most of this fault is decided in `judgements/emptiness.ts`: a failure told in hollow words alone. The patterns here are what it can't see. */
export const vague: Fault = {
  id: 'vague',
  title: 'Vague',
  preset: 'recommended',
  definition:
    'The words report a problem without saying what it is in terms the reader can act on: the thing that failed isn’t named, or something is called invalid and nothing says what would be right.',
  why: 'Somebody who can’t tell what failed can’t tell what is lost, what is safe or what to do next.',
  sources: [
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
    {
      name: 'Apple Human Interface Guidelines, alerts',
      url: 'https://developer.apple.com/design/human-interface-guidelines/alerts',
    },
    { name: 'Primer, error messages', url: 'https://primer.style/product/ui-patterns/notification-messaging/' },
  ],
  severity: {
    default: 'error',
    toast: 'warn',
    button: 'off',
    link: 'off',
    label: 'off',
    menu: 'off',
    status: 'off',
    placeholder: 'off',
  },
  problem: 'doesn’t say what failed',
  remedy: 'Name the thing and what happened to it, then one next step.',
  shape: 'We couldn’t {what you were doing} {the thing}. {What is safe.} {One next step.}',
  whenNotToUse:
    'Switch it off for files whose strings are only ever shown inside a larger message that names the thing.',
  patterns: [
    // "Invalid email", "the start date is invalid", "not a valid code": wrong, and not a word on what would be right.
    {
      find: [
        '^ (error : | sorry ,? )? [invalid *{1,6}] $',
        '^ [invalid *{1,4}] ,? please (try|check|enter|use|provide|correct|review|verify|choose|select) *{0,6} $',
        '^ ~{0,14} [<be> (an|a)? (currently|also)? (invalid|not valid|not a valid *{0,5})] $',
        "^ ~{0,14} [(isn't|aren't|wasn't|is no|are not|is not|was not) (a|an|in a|in)? valid *{0,5}] $",
        '^ ~{0,14} [<be> (invalid|not valid)] , please *{1,8} $',
        '^ ~{0,8} [(has|have|contains|contain|had|with) (an|some|one or more)? invalid *{1,4}] $',
        '^ [not a valid *{0,5}] $',
        '^ [not valid] $',
        '^ *{1,5} [invalid] $',
        "^ ~{0,8} [(doesn't|does not|don't) (look|seem|appear) (to be|like|quite)? (a|an)? (valid|right|correct) *{0,5}] $",
        '^ [(a|please enter a|enter a|please provide a) valid *{1,4} (is required|needed|required)] $',
        "^ ~{0,8} [(isn't|is not|aren't|are not|wasn't|was not) (recognised|recognized|acceptable|accepted|correct|right)] $",
      ],
      unless: ['explained', 'conditional', 'question', 'label-key', 'for-developers'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: [
        '^ wrong (file|data|input|value|value|data|content|image|field|format|type|size|parameter) (type|format|size|kind|value)? $',
      ],
      unless: ['explained', 'label-key', 'question'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say which kinds are right.',
      shape: 'Choose {which kinds of file}, like {an example}.',
    },
    // A thing is named, but only to say that there is "a problem" with it.
    {
      find: [
        "^ *{0,4} (there|there's) (was|is|were|has been|seems to be|appears to be)? (a|an|some)? <trouble-adjective>{0,1} [<trouble> (with|in|on)] (your|the|this) *{1,3} $",
        '^ [something (went|has gone|is) wrong with] (your|the|this) *{1,3} $',
      ],
      when: ['closed-sentence'],
      unless: ['explained', 'way-on', 'conditional', 'question', 'long-text'],
      problem: 'says that there is a problem and not which',
      remedy: 'Say what happened to it and one next step.',
    },
    {
      find: ['[something else (has|have)? (went|gone) wrong]'],
      unless: ['conditional', 'question', 'explained'],
    },
  ],
};
