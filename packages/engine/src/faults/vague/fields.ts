/** A kind of field that everybody knows, called invalid: “Invalid email”, “The date is not valid”. What a right one looks like can be said. */
import type { Pattern } from '../fault.js';
import { exceptions } from './exceptions.js';

export const fields: readonly Pattern[] = [
  {
    find: String.raw`
      ^ [(invalid|incorrect|not a valid|bad|malformed) (e - mail|email|email address|e - mail address|mail address)] $
      ^ [(the|this|that|your)? (provided|given|entered)? (e - mail|email|email address|e - mail address) (you entered|entered|provided)? (is|was) (invalid|not valid|not a valid email|not a valid email address)] $
      ^ [(the|this|that|your)? (e - mail|email|email address|e - mail address) (isn't|is not|wasn't) (valid|a valid email|a valid email address|a valid e - mail address)] $
      ^ [(doesn't|does not) look like a valid email address] $
      ^ [invalid (email|email address|e - mail|e - mail address) format] $
    `,
    unless: exceptions,
    problem: 'says that something is wrong and not how to get it right',
    remedy: 'Say what a right one looks like, with an example.',
    rewrites: ['enter an email address like name@example.com'],
  },
  {
    find: String.raw`
      ^ [(invalid|incorrect|not a valid|bad|malformed) (url|web address|website|website address|link|web url)] $
      ^ [(the|this|that|your)? (provided|given|entered)? (url|web address|website|website address|link) (is|was) (invalid|not valid|not a valid url)] $
      ^ [(the|this|that|your)? (url|web address|website|website address|link) (isn't|is not|wasn't) (valid|a valid url|a valid web address)] $
    `,
    unless: exceptions,
    problem: 'says that something is wrong and not how to get it right',
    remedy: 'Say what a right one looks like, with an example.',
    rewrites: ['enter a web address like https://example.com'],
  },
  {
    find: String.raw`
      ^ [(invalid|incorrect|not a valid|bad) field=(number|amount|price|quantity)] $
      ^ [(the|this|that|your)? field=(number|amount|price|quantity) (is|was|isn't|is not) (invalid|not valid|valid|a valid number|a valid amount)] $
    `,
    unless: exceptions,
    problem: 'says that something is wrong and not how to get it right',
    remedy: 'Say what a right one looks like, with an example.',
    rewrites: ['enter the $field in digits, like 30'],
  },
  {
    find: String.raw`
      ^ [(invalid|incorrect|not a valid|bad) (date|day|date format)] $
      ^ [(the|this|that|your)? (date|day) (you entered|entered)? (is|was|isn't|is not) (invalid|not valid|valid|a valid date)] $
    `,
    unless: exceptions,
    problem: 'says that something is wrong and not how to get it right',
    remedy: 'Say what a right one looks like, with an example.',
    rewrites: ['enter a date like 27 March 2027'],
  },
  {
    find: String.raw`
      ^ [(invalid|incorrect|not a valid|bad) (phone|telephone|mobile)? (phone|number|phone number|telephone number|mobile number)] $
      ^ [(the|this|that|your)? (phone|telephone|mobile) number (you entered|entered)? (is|was|isn't|is not) (invalid|not valid|valid|a valid phone number)] $
    `,
    unless: exceptions,
    problem: 'says that something is wrong and not how to get it right',
    remedy: 'Say what a right one looks like, with an example.',
    rewrites: ['enter a phone number with its country code, like +44 20 7946 0000'],
  },
  {
    find: String.raw`
      ^ [(invalid) name=(username|user name|email|e - mail|login|user id|email address) (or|and|/) word=(password|passcode|pin|code)] $
      ^ [(the|your)? name=(username|user name|email|e - mail|login|user id|email address) (or|and|/) word=(password|passcode|pin|code) (is|are|was|were) (invalid|not valid)] $
    `,
    unless: exceptions,
    problem: 'says that something is wrong and not what doesn’t match',
    remedy: 'Say what doesn’t match, without telling which of the two is known.',
    rewrites: ['that $name and $word don’t match'],
  },
];
