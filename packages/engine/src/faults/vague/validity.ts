/** What is called invalid or wrong, and not a word on what would be right: “Invalid berth”, “The mooring isn’t valid”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';
import { exceptions } from './exceptions.js';

export const validity: readonly Pattern[] = [
  {
    find: String.raw`
      ^ (an|a)? [invalid *{1,4} (was|were|has been) (selected|entered|provided|given|supplied|specified|sent|received|used)]
      ^ [(tried|attempted) to *{1,2} (a|an)? invalid *{1,3}] $
      ^ (email|e - mail|link|invite|reset|label|password|order|request|form|report|record|transfer) *{0,4} [invalid] $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'explained', 'question'],
  },
  {
    find: String.raw`
      ^ [an? (unsupported|unknown|unexpected|invalid) (field|value|parameter|option|character|symbol) (was|has been)? (provided|given|found|entered|used|supplied|submitted)] $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'question'],
    ...advice.part,
  },
  {
    find: String.raw`
      ^ [(erroneous|faulty|improper|incorrect|wrong|inadmissible|implausible|invalid) (entries|inputs|values|details|data|answers|information|characters) (are|were|is|was|have been|has been)? (present|found|detected|supplied|given|entered|provided|exist|noted|identified)] *{0,4} $
    `,
    unless: [...exceptions, 'own-words', 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ (error : | sorry ,? )? [invalid ~{1,9}] $
      ^ [invalid ~{1,6}] ,? (please)? (try|check|enter|use|provide|correct|review|verify|choose|select|rename|change|pick|make sure) *{0,7} $
      ^ ~{0,14} [<be> (an|a)? (currently|also|either)? (invalid|not valid|not a valid *{0,5}|not an acceptable *{0,3})] (: {}|\( {} \)|{})? $
      ^ ~{0,14} [<be> (invalid|not valid)] (for|in|as|on|at|with|here) *{0,5} $
      ^ ~{0,14} [(isn't|aren't|wasn't|is no|are not|is not|was not) (a|an|in a|in)? valid *{0,5}] $
      ^ ~{0,14} [(doesn't|does not|don't|do not|didn't|did not) (look|seem|appear) (to be|like|quite)? (a|an)? (valid|right|correct|real|proper) *{0,5}] $
      ^ ~{0,14} [(seems|appears|looks) (to be)? (invalid|wrong|incorrect)] *{0,4} $
      ^ ~{0,14} [<be> (invalid|not valid)] , please *{1,8} $
      ^ ~{0,8} [(has|have|contains|contain) (an|some|one or more|at least one)? invalid *{1,4}] (, *{1,8})? $
      ^ [(insufficient|invalid|incomplete) (details|information|data|input) (provided|given|supplied|entered|received)?] $
      ^ ~{0,6} [(has|have|had|is|of) (a|an|the)? (wrong|incorrect|invalid|unexpected) (type|format|kind)] $
      ^ [incorrect *{0,1} (address|range|selection|range|url|name)] $
      ^ [(not a|not an|not|no) (valid|recognised|recognized|acceptable|permitted) *{1,5}] $
      ^ [not valid] $
      ^ ~{0,6} [(is|was|are|were) an? invalid *{1,4}] $
      ^ [(that's|this is|that is|it's) (an|a)? invalid *{1,5}] $
      ^ [incorrect *{0,2} (id|number|format|value|type|path|url|syntax|data)] $
      ^ [bad *{0,2} (path|url|link|format|data|value|file name|filename|extension)] $
      ^ [(bad|wrong|invalid|unsuitable) *{1,2} for *{1,3}] $
      ^ [(unknown|unrecognised|unrecognized|missing|unsupported) (or|and|/) (invalid|unsupported|bad|incorrect|damaged)] *{1,3} $
      ^ [(unallowed|disallowed|forbidden|unsupported|unacceptable) (characters|character|symbols|symbol|words|word|values|value)] $
      ^ ~{0,8} [<did-not> (meet|satisfy|fulfil|fulfill) (some|one|any)? (of)? (the|our|its|all)? *{0,2} (requirements|requirement|criteria|policy|rules|standards|conditions|constraints)] $
      ^ [incorrect (value|format|input|data|entry|selection|response|number|amount|date|id|syntax|parameter|type|file|field|information|info)] $
      ^ [(bad|malformed|unacceptable|improper|nonsensical|illegal) (value|format|input|data|entry|number|amount|date|time|file|text|name|characters|character)] $
      ^ (the|this|that|your|some)? (value|input|entry|text|answer|selection|format|number|data|date|values|entries) (supplied|entered|given|provided|you entered|you gave|you provided|you supplied|you typed)? [(isn't|is not|was not|wasn't|can't be|cannot be|could not be|couldn't be) (acceptable|accepted|allowed|recognised|recognized|understood|supported|right|used)] $
      ^ (this|that|the|your)? (value|input|entry|text) was (rejected|refused|not accepted) $
    `,
    unless: [...exceptions, 'own-words'],
    ...advice.example,
  },
  // Of a secret it may be all that can be said that it is wrong: two ways in must not be told apart.
  {
    find: String.raw`
      ^ (error (:|-) | sorry ,?)? [wrong *{1,3}] $
      ^ (error (:|-) | sorry ,?)? [incorrect *{1,3}] $
      ^ *{1,8} [(is|was|are|were|looks|seems) (wrong|not correct)] $
    `,
    unless: [...exceptions, 'credential', 'own-words'],
    ...advice.example,
  },
  {
    find: String.raw`
      ^ *{1,5} [invalid] $
      ^ ~{1,10} (,|-|–|\() [invalid *{1,3}] \)? $
      ^ ~{1,8} [due to (a|an)? invalid *{1,3}] $
      ^ ~{0,3} (have|has) ({}|#) [invalid *{1,3}] ~{0,3} $
    `,
    unless: [...exceptions, 'instruction', 'own-words'],
    ...advice.example,
  },
  {
    find: String.raw`
      ^ [invalid] .
    `,
    when: ['error-key'],
    unless: ['own-words', 'label-key', 'for-developers', 'said-elsewhere'],
    ...advice.example,
  },
  {
    find: String.raw`
      ^ [wrong (file|data|input|value|content|image|field|format|type|size|parameter) (type|format|size|kind|value)?] $
      ^ [(unsupported|unknown|bad) (value|input|data|parameter|argument|option)] $
    `,
    unless: ['explained', 'own-words', 'label-key', 'question'],
    problem: 'says that something is wrong and not how to get it right',
    remedy: 'Say which kinds are right.',
    shape: 'Choose {which kinds of file}, like {an example}.',
  },
];
