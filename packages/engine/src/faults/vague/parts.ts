/** That a part is missing, wrong or unfinished, and not which: “Missing information”, “Some of your answers need another look”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';
import { exceptions } from './exceptions.js';

export const parts: readonly Pattern[] = [
  {
    find: String.raw`
      ^ [missing (required)? (fields|field|information|data|values|parameters|parameter|input)] $
      ^ [(some|required|mandatory) (required|mandatory)? (fields|field|information|data) (is|are|were|was) missing] $
      ^ ~{0,4} [not a valid (input|value|entry|option|choice)] $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'conditional'],
    problem: 'says that something is missing or wrong and not what',
    remedy: 'Name it, and say what a right one looks like.',
    shape: 'Enter {the field} {in which form}, like {an example}.',
  },
  {
    find: String.raw`
      ^ [missing (permission|permissions|header|headers|parameters|argument|arguments|attribute|attributes)] $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'explained', 'question'],
  },
  {
    find: String.raw`
      ^ *{1,3} [(has|have) (a|an|some|several) <trouble-adjective>? <trouble>] $
      ^ [(some of|part of|parts of|one of) (your|the) (information|details|data|answers|entries|fields|settings|files) (needs|need|requires|require|is|are|was|were) (your)? (attention|work|wrong|incorrect|invalid|not valid|not right|missing|changes|checking|review)] $
    `,
    unless: [...exceptions, 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ ~{0,6} [(contains|contain|has|have) (an|some|several|multiple)? (errors|error|problems|issues|mistakes)] $
      ^ ~{0,6} [(has|have|contains) (issues|errors|problems|mistakes) (that|which)? (need|needs|to|require|must) *] *{0,3} $
      ^ ({} of)? ({}|#)? *{1,2} [had (problems|errors|issues|trouble)] $
      ^ [(one|some|part|parts) of (the|your) (choices|entries|values|options|fields|answers|settings) (can't|cannot|could not|couldn't) be *] $
      ^ [(error|errors|problem|problems|issue) in (one|some) of the (sections|fields|entries|parts|boxes)] (above|below)? $
      ^ [incompatible (selection|choice|choices|value|values|option|options|combination|input)] $
      ^ [(some|several|a few) (entries|items|values|rows|fields|lines|records) were (turned down|rejected|refused|not accepted|skipped)] $
      ^ [(some|certain|these) *{1,2} (are|is)? not (allowed|accepted|permitted|supported)] $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'question'],
    ...advice.part,
  },
  {
    find: String.raw`
      ^ ~{0,2} [(not all|none|not much|little) of (it|this|that|them|what *{1,3}) (is|was|were|are) (<fit>|right|correct|ok|okay|valid|usable|accepted)] $
    `,
    unless: [...exceptions, 'own-words', 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ ~{0,3} [(some|several|a few|a couple|one|one or more|one or two|at least one|parts|part|certain|many|not all|not every|a number|a handful|a bit|bits) (of)? (the|your|these|those|this)? *{0,2} (<given>|fields|field|questions|boxes|sections|form|things|items|application|order|booking) <as-given>? (<needs-work>|<is-not> (quite)? (<fit>|right|correct|ok|okay|valid|complete|accepted|acceptable|recognised)|(is|are|was|were|looks|look|seems|seem) (<unfit>|<amiss>|right|correct|not accepted))] *{0,5} $
      ^ ~{0,3} [(some|several|a few|a couple of|one or two|one or more|something|a few more) (things|points|bits|details|answers|items|something)? (still)? <needs-work>] (before *{1,6}|here|first)? $
      ^ (<given>|field) [<needs-work>] $
      ^ ~{0,3} (has|have|contains|contain|are|is|were|was) (a|an|some|several)? [(error|errors|mistake|mistakes|fault|faults) in (it|them|(your|this) *{1,2})] $
      ^ ~{0,2} [(not everything|not all|nothing) (in|on|about) (your|the|this) *{1,3} (is|was|looks|seems) (correct|right|in order|ok|okay|valid|as it should be|acceptable)] $
      ^ ~{0,2} [(not all|not every) (the|of the|of your|your)? *{0,1} (<given>|fields|questions|answers) (is|are|was|were|has been|have been) (correct|right|in order|ok|okay|valid|acceptable|filled in (correctly|properly)|answered (correctly|properly)|completed (correctly|properly))] $
      ^ ~{0,3} (your|the|this|that) *{0,2} (<broad-thing>|<given>|field) [<needs-work>] $
    `,
    unless: [...exceptions, 'own-words', 'success-intent'],
    ...advice.part,
  },
];
