/** A request that leaves open what to do: “Check your details and try again”, “Enter a proper value”, “Action required”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';
import { exceptions } from './exceptions.js';

export const requests: readonly Pattern[] = [
  {
    find: String.raw`
      ^ [(please)? (fix|correct|change) (your|the|this|these)? (entry|entries|input|answer|answers|data|value|values|fields)] (sent|entered|given|provided|supplied|submitted|with *{1,4})? $
      ^ ~{0,4} [(must|needs to|has to|should) be answered (correctly|properly|validly)] $
      ^ (please)? [match the (requested|required|expected|right|correct|specified) format] $
    `,
    unless: [...exceptions, 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ (please)? [(check|fix|correct|review) (all|the|your|all the|any)? (input|entered|submitted)? (errors|values|fields|inputs|data|entries|problems) (entered|given|provided|supplied)?] $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'explained', 'question'],
  },
  {
    find: String.raw`
      ^ (please)? [(enter|provide|supply|give|type|choose|select|pick|use) (a|an)? (proper|suitable|acceptable|decent|admissible)] {} $
      ^ (please)? check {} and [(go again|have another go|retry|give it another go|try once more)] $
    `,
    unless: [...exceptions, 'own-words', 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ (please|kindly)? [(check|review|reconsider|revisit|recheck|re - check|look at|look over|look again at|go over|go back over|go through|take another look at|have another look at|take a second look at|have a look at|take a look at|think again about|cast an eye over|inspect)] (your|the|this|these|those|all)? *{0,1} (info|information|details|detail|entry|entries|answers|answer|data|input|inputs|form|particulars|submission|reply|replies|values|value) (in|on)? (this|the)? (field|form|page)? (and|then|,) (then|please)? (go again|have another go|give it another go|retry|resubmit|re - submit|re - enter|amend|correct|adjust|edit|fix|change|have another try|try once more|another go|send (it|them)? again) *{0,5} $
    `,
    unless: ['explained', 'question', 'own-words', 'label-key', 'for-developers', 'said-elsewhere', 'success-intent'],
    ...advice.part,
  },
  {
    find: String.raw`
      ^ ~{0,5} [(matter|matters|issue|item|thing|things|problem|point|points) (needs|need|requires|require|is in need of|awaits|await|demands|demand|calls for) (your|our|some)? (urgent|immediate|prompt|further)? (attention|action|input)] $
      ^ (please)? [(take|have|give) (another|a second|a further|a closer|one more|a fresh) (look|glance|think) (at|about|over)] (your|the|this|these|that) *{0,2} (<given>|form|fields) $
      ^ (please|you need to|you must)? [(correct|amend|rectify|fix|revise|remedy|change) (this|that|the|your|these) (field|fields|entry|entries|input|details|particulars|data|information|answer|answers|value|values|reply|submission)] (and *{1,4})? $
      ^ [(correction|corrections|amendment|amendments|rectification|revision|adjustment|adjustments) (is|are)? (required|needed|necessary)] (here|in *{1,4}|on *{1,4})? $
      ^ (please|kindly)? [(enter|provide|supply|give|type|type in|put in|key in|input|use|submit|state|specify|furnish|choose|select|pick|insert|fill in|let us have|upload|attach|send|send in|send us|present|hand in|declare|indicate|write|add) (us)? (a|an|some|your|the)? (proper|suitable|acceptable|usable|permissible|admissible|satisfactory|legitimate|decent|real|genuine|passable) *{0,2}] <given> (here|please)? $
      ^ (a|an)? [(proper|correct|suitable|acceptable|decent|real|genuine|usable|sensible) *{1,3}] , please $
      ^ (a|an) [(proper|suitable|acceptable|decent|admissible|usable) *{0,2} <given> (is|must be|has to be|should be|needs to be) (needed|required|necessary|expected|called for|given|supplied|entered|provided)] (here)? $
      ^ ~{0,3} (we need|we'd like|we want|we require|this needs|this requires|this needs to be|this has to be|this must be|it needs to be|it has to be|it must be) (you to enter)? (a|an|your|the) [(proper|suitable|acceptable|decent|real|genuine|sensible|correct|right)] *{0,2} <given> (here|please)? $
    `,
    unless: [...exceptions, 'own-words', 'success-intent'],
    ...advice.part,
  },
  {
    find: String.raw`
      ^ (please)? [(complete|fill in|fill out|enter|answer) (all|the|your|all the)? (fields|details|form|information|questions) (correctly|properly)] $
      ^ [(a|the|an)? (correct|proper|right) *{1,3} (must|needs to|has to|should) be (entered|selected|chosen|provided|given|supplied)] $
      ^ ~{0,3} [(check|review) (the|this|your) (form|entries|input|data|details) (carefully)? (for)? (errors|mistakes|problems)] $
      ^ [a? valid (value|input|entry|selection|option|response|answer|data) (is)? (required|needed|expected)] $
      ^ (please|you must|you need to)? [(enter|provide|choose|select|use|give|specify|supply|set|input|insert|put in|type) (an|a)? (valid|correct|acceptable|proper|right) (value|values|input|entry|option|answer|response|data|information)] $
    `,
    unless: [...exceptions, 'own-words'],
    ...advice.example,
  },
  {
    find: String.raw`
      ^ [(action|attention|your attention|your action) (is)? (needed|required|necessary)] (on|for|regarding|in|with)? (your|the|this)? (account|profile|order|request|application|settings)? $
      ^ [there (is|was) an? (important)? (issue|problem|matter) (that)? (needs|requires|requiring|needing) (your)? (attention|action)] $
    `,
    unless: ['said-elsewhere', 'label-key', 'question'],
    problem: 'doesn’t say what is needed',
    remedy: 'Name the one thing to do, and until when.',
    shape: '{Do what} by {when} to {keep what}.',
  },
];
