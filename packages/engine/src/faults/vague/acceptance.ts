/** Someone or something that won’t take what was handed in: “We can’t accept this entry”, “The form isn’t happy with that”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';
import { exceptions } from './exceptions.js';

export const acceptance: readonly Pattern[] = [
  {
    find: String.raw`
      ^ [(we|it|system) (can't|cannot|could not|couldn't|can not) accept (this|that|your)] *{1,3} $
      ^ *{1,4} [not (recognised|recognized|accepted) as (valid|correct|genuine)] $
      ^ ~{0,8} [(was|is|were|are|has been|have been) (not|never) (recognised|recognized|accepted|acceptable)] $
      ^ ~{0,8} [(isn't|aren't|wasn't|weren't|hasn't been) (recognised|recognized|accepted|acceptable)] $
      ^ *{1,4} [not (recognised|recognized|valid|acceptable)] $
      ^ * [not accepted] $
      ^ (the|this|that|your)? *{1,3} (supplied|entered|given|provided|submitted|chosen|selected|you entered|you gave|you provided|you supplied|you typed|you chose) [(can't|cannot|could not|couldn't) be (used|accepted|processed|recognised|recognized)] $
      ^ [(we|it|system) (don't|doesn't|do not|does not|can't|cannot|won't) (take|accept|recognise|recognize|use) (that|this|your)] *{1,3} $
    `,
    unless: [...exceptions, 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ ~{0,9} [(can't|cannot|can not|could not|couldn't) be (accepted|used|taken|processed|handled|done) (in this (manner|way|form|fashion|context)|this way|that way|like that|as (it|they) (stands|stand|is|are)|as is|like this|as submitted|at present|in (its|their|this|the) (present|current)? (form|state|shape))] $
      ^ ~{0,4} (that|this|your|the) *{0,3} <given> <as-given>? [(won't|will not|doesn't|does not|can't|cannot|isn't going to|is not going to) (work|do|fly|wash|be accepted|be taken|be right|compute|cut it|stand|pass)] (here|for us|for this|i'm afraid|as it is)? $
      ^ ~{0,4} (that|this|your|the) *{0,3} <given> [<as-given>? (can't|cannot|can not|won't) be (used|processed|taken)] (here|for this|by us|for now) $
      ^ ~{0,3} (we're not|we are not|we aren't|we weren't|we were not|i'm not|system is not|system isn't) [(entirely|quite|really|fully|too)? (happy with|satisfied with|content with|comfortable with|convinced by|pleased with|keen on|fond of|sure about|impressed by|impressed with|mad about|taken with|able to (use|accept|take|work with)) (the|your|this)] *{1,5} $
      ^ ~{0,3} [(can't|cannot|couldn't|could not|weren't able to|were not able to|unable to|didn't|did not) (accept|use|take|process|like|work with) (one|some|part|several|any|parts|a few|certain) of (your|the)] *{1,3} $
      ^ ~{0,9} <given> <as-given>? [(could not|couldn't|can't|cannot) be (interpreted|understood|made sense of|made out)] $
      ^ ~{0,4} (that|this|your|the) *{0,3} <given> <as-given>? [(didn't|did not|isn't|is not|hasn't|not|won't be|isn't going to|is not going to|ain't|ain't gonna) (work|worked|working|behaving|fly|wash|cut it|do|doing it|doing anything|happening|having it|cutting it)] (for us|here|with us)? $
      ^ *{0,2} (coupon|voucher|code|card|discount code|promo code|reference|number|address) [(didn't|did not|doesn't|not|isn't) (work|working)] $
      ^ [(can't|cannot|couldn't|won't) (use|take|accept|do) (that|this) (one|here)] $
      ^ ~{0,3} (we|it|system|i) (can't|cannot|can not|couldn't|could not|aren't able to|are not able to|are unable to|we're unable to|is unable to|'re unable to) [(accept|use|take|process|work with) (the|a|an) *{1,3}] <as-given> $
      ^ ~{0,3} we're (unable|not able) to [(accept|use|take|work with) (the|your|this|that) *{1,3}] <as-given>? $
      ^ (the|this|our|your)? (form|page|system|computer|machine|app|site|server|robot|checker|validator|scanner|printer) [(isn't|is not|doesn't seem|wasn't) (happy|pleased|well|keen|impressed|itself|convinced|having it|playing along|a fan|satisfied|feeling well|feeling it)] ((with|about|of|on) *{1,3})? $
      ^ ~{0,3} (form|page|system|computer|machine|app|site|server|we) [(takes exception to|takes issue with|take issue with|has an issue with|have an issue with|has a problem with|have a problem with|is unhappy with|are unhappy with|objects to|struggles with|struggled with|dislikes|baulks at|balks at|chokes on|choked on)] (that|this|it|your *{1,3}|the *{1,3}) $
      ^ ~{0,3} (that's|this is|that is|it's|that|this|it) [(not|isn't|wasn't) (quite|really|exactly)? (what (we|it) (asked for|need|needed|wanted|want|expected|were expecting|were looking for|had in mind|can use|were after)|one (that)? we *{1,3}|something (that)? we (can|could) *{1,3}|<fit>|any good|much good|it)] $
      ^ ~{0,3} (that's|this is|it's|that is) [(no|not a|not an) *{1,2} (that)? we (know|recognise|recognize|can use|accept|take|can accept|can take)] (of)? $
      ^ ~{0,2} (we|i|system|it) [(can't|cannot|couldn't|could not) (make sense of|make head or tail of|make head nor tail of|make anything of|do anything with)] (that|this|it|what *{1,3}) $
      ^ ~{0,9} <given> <as-given>? [<be> other than (expected|required|requested|what we expected)] $
      ^ (the|this|that|your)? *{1,5} [<did-not> (accept|recognise|recognize|like|allow|permit|take|agree with) (this|that|your) *{0,2}] <given> $
      ^ ~{0,4} (we|it|system|i) [(can't|cannot|can not|couldn't|could not|aren't able to|are not able to|are unable to|is unable to) (use|take|work with|make sense of|do anything with|do much with|make head or tail of|make head nor tail of|make anything of|go with|allow|permit|interpret|deal with|handle|swallow|digest)] (this|that|your|the|these|those) *{0,2} <given> $
      ^ ~{0,4} (contains|contain|includes|include|has|have) [something (that|which)? (we|it|system) (can't|cannot|don't|do not|doesn't|couldn't) (handle|accept|process|take|recognise|recognize|use|work with|allow|like|read)] $
      ^ ~{0,4} (we're|we are|we were|system is|system was) [(expecting|after|looking for|hoping for) (something else|something different|another *|a different *|other *)] (here)? $
      ^ ~{0,3} [(expected|wanted|needed) (something else|something different|a different (value|answer|entry|input|reply|response|format|file))] (here)? $
    `,
    unless: [...exceptions, 'own-words', 'success-intent'],
    ...advice.rightOne,
  },
];
