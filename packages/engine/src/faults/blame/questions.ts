/** Questions that want no answer: “Why didn’t you ask?”, “Did you even look?” */
import type { Pattern } from '../fault.js';

export const questions: readonly Pattern[] = [
  {
    find: String.raw`
      [are you really (sure|certain)] *{1,8}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [(why|how) (didn't|haven't|couldn't|could|can't|don't) you (not|still|possibly)? *{1,5}]
      [why would you *{1,6}]
      [what did you (expect|imagine|think (would|you|was|that|we|happens|happened|this))] *{0,6}
      ^ [do you (really|honestly|seriously)? (think|expect|believe|imagine) *{1,8}] \?
      [how many times (do|must|have|did|should|will|can) (we|i)] *{0,4}
      [(didn't|haven't|don't) you (read|see|hear|check|notice|know|listen|understand)] *{0,5}
      [whoever (taught|told|gave) you] *{0,5}
      [(late|wrong|missing) *{0,4} again] \?
      [(didn't|did not|haven't|don't) (we|i) (say|tell|ask|warn|said|told|asked)] *{0,3}
      [what part of *{1,4} (don't|didn't|do|did) you]
      [you (can't|cannot|couldn't) even] *{0,4}
      [(can't|couldn't|won't|wouldn't) you (even|just|not|find|read|see|type|wait|at least|simply|follow|spell|do|count|send|be)] *{0,5}
      [(is it (so|too|that|really) (hard|much|difficult) to|who told you (to|that|you)|what made you|what were you thinking|are you even|do you (ever|even)|don't you (know|read|ever))] *{0,5}
      [you *{1,6} , (can|could|do|did|are|have|were|will|would|didn't|don't|haven't|aren't) you] \?
      [(that|this|it) (is not|isn't|is hardly|was not|wasn't) *{1,4} , (is|was) it]
      [(what|who) (told|makes|made|gives|gave|said|entitles) you (to|that|think|believe|imagine|feel|the right|the idea|could|can|may|might|should|were allowed)] *{0,4}
      [(which|what) (part|bit|word) of ~{1,6} (unclear|confusing|hard|difficult|you)]
      [surely you] *{1,5}
      [(did|have) you (even|actually|really|bother to)? (type|typed|enter|entered|spell|spelt|read|fill|filled|check|checked) *{0,5} (correctly|properly|right|carefully)]
      [(did|have) you (even|actually|bother to) *{1,5}]
    `,
    unless: ['conditional', 'label-key'],
    remedy: 'Say what is needed, without the question.',
  },
  {
    find: String.raw`
      [(did|had|have) you (really|even|actually|seriously|honestly|genuinely|truly|properly|not|never|possibly) (not|never|even|once)? *{1,8}] \?
      [(did|had) you (not|never) (even|think|read|see|know|realise|realize|check|notice|consider|wonder|get|receive|understand|hear|stop)] *{0,5}
      [do you (not|never|even|seriously|honestly|actually) (even|ever)? (know|read|understand|see|care|check|look|listen|realise|realize|think|believe|expect)] *{0,5}
      [(how|where|when) (exactly)? (were|was|are|am|is) (we|i|anyone|anybody|the *|our *{1,2}|they|somebody|someone) (supposed|meant|expected)? to] *{1,12} \?
      [how (can|could|should|shall|would|do|did|will|might) (we|i|anyone|anybody|the *|our *{1,2}|they) (ever|possibly|be)? *{1,4} (without|if you|when you|with no|from (a|an)|on the basis of|unless you)] *{0,5}
      [(what|which|who|where|how|when) (exactly|precisely|on earth)? (do|did|would) you (expect|suppose|imagine|propose) (us|me|the *|him|them|anyone|anybody|our *{1,2}|this|we|they|i)] *{0,5}
      [(why|how come) (did|have|had|do|were|are) you (not|never|still|even|always|again)] *{1,6} \?
      [(why on earth|what on earth|how on earth|who on earth|where on earth|since when (is|was|are|were|does|do we|did)|in what world|on what planet|in which universe|what in the world|what possessed you|what were you)] *{0,6} \?
      [how exactly (is|are|was|were|did|do|would) *{1,6}] \?
      [what (kind|sort) of (a)? * (is|was) (that|this) supposed to be]
      [(is|was) that (supposed|meant) to be *{1,5}] \?
      [(is|was) (that|this) (really|honestly|truly|seriously)? (the best|all) you (can|could|have|had|got|'ve)] *{0,3}
      [(you|that's what you|is that what you|and you) call (that|this|it)? *{0,1} (a|an|yourself) *{1,4}]
      [that's what you call (a|an)? *{1,3}] \?
      [must (we) (really|always|also|now)? *{1,7}] \?
      [do (we|i) (really)? (have to|need to) (spell|remind|repeat|tell|explain|beg|chase|ask|say|draw|go over|show|warn|do everything|hold)] *{0,6}
      [(how often|how many times|how many more times|how much longer|how long) (more)? (do|does|must|will|should|are|shall) (we|i|one|the *) (have|need|going|supposed|expected)? to *{1,5}] \?
      ^ [how many more times] (\?|.|,|must|do|will)
      [(is|was|would) it (really|be|honestly)? (too much|asking too much|(so|that|too) (much|hard|difficult|complicated|tricky)|such a problem|beyond you|asking) (to|for|of)] *{0,5}
      [how (hard|difficult|complicated) (can|could) (it|that|this) (possibly|really)? be] *{0,6}
      [(did|does|has|had) it (really)? (not|never|ever) (occur|occurred|strike|struck|dawn|dawned|cross)] *{0,6}
      [(were you|weren't you|are you|aren't you) (not|never|ever|even) (going|planning|intending|able|aware|told|ashamed|listening|reading)] *{0,6}
      [(weren't|aren't|haven't|hadn't|didn't|don't|wasn't|isn't) you (going|planning|told|aware|meant|supposed|ashamed|embarrassed|tired|already|forgetting|listening|bored)] *{0,6}
      [(what's|what is|what was) (so|really|exactly)? (hard|difficult|unclear|confusing|complicated|tricky) about] *{1,5}
      [(what|which) (exactly|precisely) (is|was|do|did|don't|didn't) (unclear|you not|not clear|hard|so hard|you)] *{0,5}
      [are you (blind|deaf|joking|kidding|serious|mad|trying to be funny|even trying|listening|paying attention|awake|asleep|a robot or|incapable|unable to read|having a laugh)] *{0,3} \?
      [(are|is|am) (we|i|anyone|anybody) (talking|speaking) to (a|the) (wall|brick)] *{0,2}
      [(you|and you) (want|wanted|expect|expected) us to (believe|guess|know|read)] *{0,5}
      [(honestly|seriously|really) want (us|me) to believe] *{0,6}
      [why (is|are|was) (this|that|it|these|your *{1,3}) still (not|un *)] *{1,4} \?
      [why are you (asking|doing|here|shouting|clicking|wasting|still)] *{0,4} \?
      [who (leaves|types|enters|books|sends|puts|names|writes) (a|an|the|their|such) *{1,5}] \?
      [(haven't|have not|still not) (you)? ~{1,6} \? (we|i)]
      [(can|could) (you|nobody|no one) (not|really)? (read|count|spell|follow|listen|think|add up|tell the difference)] \?
      [do you know (what|how many|how long) *{0,4} (means|is called|we have)] \?
      [(quitting|leaving|late|lost|forgotten|locked out|asking|skipping|giving up|you|back|missing|overdue) (so soon)? again (already|so soon)?] \?
    `,
    unless: ['conditional', 'label-key'],
    remedy: 'Say what is needed, without the question.',
  },
  {
    find: String.raw`
      (,|–) [remember] \?
      [what (did|have|had) (we|i) (just|only just|already)? (say|said|tell|told|ask|asked|agree|agreed) (about|you|to|before)?] *{0,5} \?
      [(haven't|hadn't|didn't|aren't|weren't) we (been|had|said|told|done|agree|agreed|forgetting|overlooking|a bit|a little|being|say|tell|ask|have this)] *{0,5}
      ^ [(forgetting|overlooking|missing) (something|anything)] (\?|,)
      [, are (we|you)] \?
      [(could|would|can|might) you (at least|for once|possibly|ever|not at least|just once|maybe try|perhaps try)] *{1,5} \?
      [(would|will|did) it (really)? (kill|hurt|have killed|have hurt|cost) (you|anyone|anybody)] *{0,6}
      ^ [(is|was|are|were) *{1,6} (too much to ask|asking too much|so (hard|difficult|complicated)|that (hard|difficult)|really (so|that) *|beyond you|too (hard|difficult) for you)] *{0,2} \?
      [who do you think you] *{0,3}
      [where (did|have) you (learn|learned|learnt) (to|how)] *{1,4} \?
      [(when|will|would|could|can|have|are|did|do) you (finally|ever finally|at long last|at last)] *{1,5} \?
      [will you ever] *{1,5} \?
      [when (will|are|do) you (ever|going to|plan to|intend to) (learn|listen|grow up|stop|wake up|get round|get around|bother|reply|answer|remember)] *{0,5} \?
      [(shouldn't|couldn't|wouldn't|mustn't) you have] *{1,5}
      [(isn't|wasn't|is|was) (it|that|this) not? (obvious|clear|plain|evident|self - evident|clear enough|plain enough) (that|by now|what|from|enough|yet)] *{0,6} \?
      [(is|was|are|were) (this|that|these|those|it) really (your|you|a|the|an|what|how|necessary|so)] *{1,4} \?
      [(did|have) you (steal|stolen|lie|lied|cheat|cheated|made? (this|that|it) up|copied|copy|invent|invented|fake|faked|fall asleep|fallen asleep|dream|think we)] *{0,4} \?
      [old enough] \?
      ^ [(happy|satisfied|pleased) now] \?
      [(that's|this is|it's) not *{1,5} , (is|was) it] \?
      [, (is|was|does|did|do|are|were|can|could) (it|they|this|you)] \?
      [, (didn't|haven't|don't|aren't|weren't|hadn't|wouldn't) you] (.|!|\?)
      [what (have you done|do you think you|are you playing at|were you thinking)] *{0,3}
      [how dare you]
      ^ [still (haven't|not|no) (<person-act.ed>|<own-act.ed>|set up|replied|verified|paid) *{0,5}] \?
      [(what's|what is) your excuse]
      [(whose|who's) fault (is|was) (that|this|it)]
      [who (left|forgot|broke|spilled|spilt|touched) *{1,5}] \?
      ^ [(lost|late|camping|cheating|crying|whining|failed|locked out|broke|stuck|moaning|complaining|forgot *{1,2}) again] \?
      [(proud|ashamed|pleased) (of|with) yourself] \?
      [hope you're (happy|proud|satisfied|pleased) (now|with)]
      [(anybody|anyone|is anybody|is anyone) (listening|awake|reading this|paying attention)] \?
    `,
    unless: ['label-key'],
    remedy: 'Say what is needed, without the question.',
  },
];
