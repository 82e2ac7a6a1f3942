/** The tone of a schoolmaster: orders, reminders, what should have been done, and what to do better next time. */
import type { Pattern } from '../fault.js';

export const lessons: readonly Pattern[] = [
  {
    find: String.raw`
      [(we've|we have|i've|i have) (already|repeatedly|often|clearly|now)? (told|warned|reminded|asked) you] *{0,4}
      [(show|have|learn) *{0,4} (some|more|a little|a bit of) (respect|consideration|manners|courtesy|patience)] *{0,3}
      [you are in (violation|breach|default)] *{0,3}
      [(we've|we have|i've|i have) had enough of] *{0,3}
      [(do not|don't|so don't|stop) (complain|complaining|moan|moaning|whine|whining|argue|arguing|cheat|cheating|lie|lying)] *{0,4}
      ^ ~{0,9} [stop (sending|hammering|mashing|begging|pestering|spamming|poking|submitting|posting|pressing|ringing|shouting|guessing)] *{1,4} .
      [(hold still|sit still|stand still|keep still|pay attention) and *{1,4}]
      [(do|fill|type|enter|write|spell|read|sign) (it|this|that|them) (in|out)? (properly|correctly|carefully)]
      [read the (instructions|label|rules|manual|notes|guide|question) (next time|first|this time|properly)]
      [(maybe|perhaps) (try|start|consider) (reading|listening|looking|thinking|typing|paying|checking|counting)] *{0,3}
      [behave (yourself|yourselves)]
      [think (first|before you|next time|harder)]
      [(must|will have to|should) (explain|justify) (yourself|yourselves|themselves|himself)] *{0,4}
      ^ [(do not|don't) (ask|email|call|contact|write to|phone|bother) us *{1,8}]
      [learn (how)? to (type|read|spell|count|listen|use|park|write|behave|follow|wait|share)] *{0,3}
      [you (might|could) at least (have)? *{1,3}]
      [you (might|could) (really)? (have|'ve) (told|asked|warned|let us|checked|read|noticed|thought|said|mentioned|known|looked|listened|waited|called|rung|bothered)] *{0,3}
      [you (really|simply)? (should|ought to) (really)? (have|'ve) (<person-act.ed>|<imperative.ed>|known|thought|backed|listened|remembered|told us|asked first|been|looked|done|noticed|warned)] *{0,3}
      [you (should've|shouldn't have|should not have|ought to have|could've|ought not)] *{0,3}
      [you really (ought to|should|must|need to)] *{0,4}
      [you (ought to|should|need to) know (your|better|how|this by)] *{0,4}
      [you (should not|shouldn't|ought not to|have no (business|right|reason|excuse)|aren't supposed to|are not supposed to) (be|being|to be)? (here|in here|there|<imperative.ing>|looking|reading|be here)] *{0,3}
      [you (have|had) (no (right|business|excuse)|only yourself)] *{0,4}
      [you were (supposed|meant|expected) to *{1,4}]
      [you (were|are) (supposed|meant|expected|obliged|required) to] *{1,4} (on|by|before|last|yesterday|already|when|and)
      [(as)? (you were|you've been|you have been|you had been) (already|previously|clearly|repeatedly)? (told|warned|advised|instructed|reminded|asked (not|several|twice|repeatedly|before|already|politely)) (about|to|not|that|before|twice|several|repeatedly|already|.|,)] *{0,4}
      [you (must|have to|need to) (learn|try harder|pay attention|be more careful|read the (instructions|rules|terms)|follow the (rules|instructions)|do better)] *{0,3}
      [(be more careful|try harder|think harder|look harder|watch what you (type|do|click|enter)|mind what you|can't you|didn't (we|i) (say|tell|ask|warn)|haven't (we|i) (said|told|asked|warned)|weren't you (told|listening)|were you not (told|listening)|(i|we) warned you|(i|we) told you (so|to|not|that|already|before|twice|once|we|the|it|this|your)|we did warn|pay (more|better|closer)? attention (to what you|and|!|.|,|:|–|-|next|when|before)|for the last time|do as you're told|think before you|(read|look|check|count|think) *{0,4} before you (answer|ask|type|click|send|complain|press|submit|upload|enter|moan|grumble|whine|argue|blame|accuse))] *{0,4}
      [(type|enter|read|do|fill|spell|write|count|scan|look|check|answer|try|sign|follow|get) *{0,4} (properly|carefully|correctly|right|harder) (this|next|for once|the first) time?] *{0,2}
      [(properly|correctly|carefully|right|harder) (next time|this time|for once)]
      [next time ,? (double - check|double check|pay|read|check|be|listen|think|follow|do|try|use|remember|look|come|bring|enter|type)] *{0,4}
      [(this|that) (is not|isn't|was not|wasn't) what (we|i) (asked|wanted|told|said|requested)] *{0,3}
      [(don't|do not|stop|please don't|quit) (sending|wasting|send|waste|give|giving|upload|uploading|make|making|enter|try|leave|forget|skip|ignore) (us|me|this|the|any|our|your|that|everyone|everybody)? *{0,2} (<flawed>|time|again|empty|blank|next time|any more)] *{0,3}
      ^ [be patient]
      [(have some patience|it helps if you|it would help if you|don't blame us|don't look at us|(a|one) (quick)? look at the (manual|instructions|label) would)] *{0,4}
      [learn the difference] *{0,4}
      [(that's|this is|that is) not how you *{1,5}]
      [(isn't|is not|wasn't|was not) (very|particularly|exactly)? (clever|smart|funny|sensible|wise)] (.|,)
      [(nobody|no one) in (their|his|her) right mind] *{0,3}
      [you (can't|cannot|could hardly|can hardly) expect (a|an|us|to|the|any)] *{0,5}
      ^ [(don't|do not) attempt to *{1,5}]
      ^ [stop and (read|think|look|listen|check)] *{0,4}
      [you still owe (us|me)] *{0,4}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [nobody asked you] *{0,4}
      [(couldn't|could not|can't) be bothered] *{0,4}
      [and you know it]
      ^ [(great|brilliant|wonderful|congratulations|bravo|well done|nice going|nice one|lovely|super|fantastic|marvellous) (,|!|:|.) *{0,5} (wrong|locked|lost|failed|broke|broken|deleted|missed|yourself|expired)] *{0,3}
      [(we|i) already (told|warned|asked) you] *{0,3}
    `,
    unless: ['question', 'label-key'],
    remedy: 'Say what happened and what is needed now.',
  },
  {
    find: String.raw`
      [(serves you right|you had one job|you asked for (it|this)|(you|you've|you have) brought (this|it|that) (on|upon)|you brought this|what did you expect|we did (say|tell|warn)|don't say we didn't|don't come crying|not good enough|(see|look) what you (did|have done|'ve done))] *{0,4}
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Leave the blame out; say what happened and what to do now.',
  },
  {
    find: String.raw`
      ^ [stop (<imperative.ing>|doing|asking|typing|guessing|tapping|spamming|messing|playing|shaking|clicking|pressing) (so)? *{0,1}] *{0,4} .
    `,
    when: ['closed-sentence'],
    unless: ['conditional', 'label-key', 'success-intent', 'question'],
    problem: 'orders the reader about',
    remedy: 'Say what is happening and what the reader can leave to you.',
  },
  {
    find: String.raw`
      (,|.|:|–|-|and) [stop (guessing|trying|clicking|pressing|asking|refreshing|typing|messing|doing that)]
      [you must (not|never|on no account|under no circumstances)] *{1,4}
      [(don't|do not) (you)? (dare|even think|ever)] *{0,4}
      [(don't|do not) (try|do|ever do|attempt) (that|this) again]
      [(as|like) (i|we|i've|we've) (have|had)? (already|clearly|previously|just|repeatedly)? (already|clearly|previously)? (explained|said|told|mentioned|stated|asked)] *{0,3}
      ^ [actually] , *{1,6}
    `,
    unless: ['conditional', 'question'],
    problem: 'scolds',
    remedy: 'Say what is needed, and why.',
  },
  {
    find: String.raw`
      [(as|like) (has|have)? (been)? (repeatedly|clearly|often|plainly|expressly) (been)? (<told.ed>|stated|communicated|noted|made clear|pointed out)] (to you|,|in|on|before|several|twice|.) *{0,3}
      [(as|like) (has|have)? (been)? (already|previously) (been)? (told|warned|said|explained|asked|reminded|instructed|made clear|pointed out)] (to you|,|in|on|before|several|twice|.) *{0,3}
      [(as|like) (was|has been) <told.ed> (to you)?] *{0,2}
      [(already|repeatedly|previously|often|patiently) <told.ed> to you] *{0,2}
      [(has|have|had) been <told.ed> to you] *{0,3}
      [(we|i) did (ask|tell|warn|say|remind|mention|explain|advise|point|let you know|make it|note|make this|write to you)] *{0,4}
      [(we've|we have|we|i|i've|i have) (already|now|also)? <told.ed> (you *{0,3}|for *{1,3}|about *{1,3}|this|it)? (twice|thrice|(#|{}|<several>) times|again and again|time and again|over and over|before|more than once|often enough|nicely|politely|repeatedly|already)] *{0,3}
      [(we've|we have|we) (asked|reminded|written|emailed|called|chased|told|warned|texted|rung|messaged) ~{1,7} (and|but|yet) (you|still|nothing|heard nothing|not a word|no reply|there's|there is|there was)] *{0,4}
      [(after|despite) (#|{}|<several>|all (our|those|these)|so many|repeated|our) (<flawed>)? (reminder|reminders|email|emails|letters|messages|calls|requests|warnings) ~{0,2} (you|still|no|there|your)] *{0,5}
      [(#|{}|<several>|our|these|all our|several) (reminders|emails|letters|messages|calls|requests|warnings) *{0,4} (and|but|yet|later) (,)? (still)? (no|not|nothing|you|silence)] *{0,5}
      [(again|still|yet again|once more) (no|not a|not one|nothing) *{1,3} from you] *{0,3}
      [no * from you again] *{0,2}
      [<you-past> (had|been given|were given|got|were allowed|'ve had) (over|almost|nearly|more than|a full|the whole|all of)? (#|{}|<several>|a|whole) (whole|full|long|working|calendar|more|spare)? <time-span> (to|and|but|for that|for this)] *{0,6}
      [you (were given|were allowed|were granted|had) (#|{}|<several>|ample|plenty of|enough|every) (time|chance|chances|opportunity|opportunities|warning|warnings|notice|reminders) (to|and|but|of|for)] *{0,6}
      ^ [(you had|you've had) (your|every|ample|plenty|fair|enough) (chance|opportunity|warning|notice|time)] *{0,3}
      [(the|our|your|these|those) <instructions> (was|were|is|are) (perfectly|quite|very|abundantly|crystal|more than|absolutely|really|pretty|plain and)? (clear|plain|obvious|explicit|unambiguous) (enough)?] (.|,|!|:|–|;)
      [(the|our|your|these|those|as the|which the) *{0,2} (<instructions>|page|label|site|website|box|field|screen|booking|ticket|contract|catalogue) (clearly|plainly|explicitly|expressly|quite clearly|very clearly) (<told>|<told.s>|<told.ed>|states|stated|show|shows|showed|asks|reads|prohibit|prohibits|forbid|forbids|require|requires)] *{0,4}
      [(it|that|this) (could not|couldn't|can't|cannot) (have been|be) *{0,2} (clearer|plainer|more (obvious|clear|plain))] *{0,2}
      [(it says so|it says right|it clearly says|it says it|says so (right|there|on|in|clearly))] *{0,4}
      [(it's|it is|that's|this is) (all|clearly|right|plainly|literally|written)? (there|written|printed|stated|explained|spelled out|spelt out) (in (black|bold|plain|large|big)|right|on the (tin|label|box)|for (all|anyone|everyone))] *{0,4}
      [you know (very|perfectly|full|quite|damn|only too) well] *{0,4}
      ^ (and|but)? [you know (the rules|better|what you did|how this works)] (.|,|:|–|-|than|and)
      [(you of all *|even you (should|could|ought)|anyone can see|a child could|any child|(everyone|everybody) else (manages|managed|has already|did it|gets it|got it|seems to manage))] *{0,4}
      [(we have|we've|i've|we) been (over|through|here) (this|that|it|before)] *{0,3}
      ^ [not (this|that|you) again] *{0,2}
      ^ (please|kindly|now|so|and)? [(read|reread|study) (the|our|that|your|these|those) *{0,2} <instructions> (again|once more|properly|carefully|this time|slowly|twice)] (.|,|:|–|-|!|and|this)
      ^ [(read|look at|go over|go back over|check) (it|that|them|this) (again|once more) (,|slowly|properly|harder|and (slowly|properly|this time))] *{0,3}
      ^ [(re - read|reread) (the|our|that|your) *{1,3}] .
      ^ [(think|guess) again] (.|,|!)
      ^ [(watch|mind) your (language|tongue|manners|tone|mouth|attitude|words|behaviour|behavior|spelling|p's)] (.|,|!|:|–|-|;|here|please|in (the|this|here|our)|around|with)
      (,|;|and|so) [(watch|mind) (it|your (language|tongue|manners|tone|mouth|attitude))] (.|!)
      ^ [no (peeking|cheating|whining|complaining|moaning|sulking|excuses|arguing|fibbing|dawdling|slacking|backchat|dilly - dallying|lying|begging|messing about|funny business|spying|snooping|talking back|nonsense)] (.|,|!|:|–|-|here|allowed|please|at the|in the|from|or)
      ^ [(nice|valiant|brave) try] (,|.|but|!|:|–|-|;)
      ^ [(behave|concentrate|manners|tut|tut tut|tsk|tsk tsk|naughty|naughty naughty|shush|quiet at the back|wake up|knock it off|cut it out|pack it in|give it a rest|calm down|grow up|get a grip|hands off|fingers off|for shame|shame on you|settle down|hush|chop chop)] (.|,|!|:)
      [(use|open) your (eyes|head|brain|brains|loaf|noggin|common sense)] *{0,3}
      [(do|check|finish) your homework (first|before|next time|properly)] *{0,3}
      ^ [(look|read|listen|think|try) (a bit|a little|much)? (closer|harder|closely|more closely|properly|again properly|more carefully)] (.|,|!|next|this)
      [(have|take) (another|a|one more) (good|proper|closer|careful|long)? look (,)? (and)? (properly|this time|before you|a proper one)] *{0,3}
      [(you|we both know you|you really) (can|could|must|should) (do|try) (a lot|much|far)? (better|harder) (than (this|that))?] (.|!|,|next)
      ^ [(could|must|can) do better] .
      ^ [try (reading|looking|thinking|listening|paying|counting|checking|using|spelling|typing|asking|remembering|being) *{1,4} (first|properly|right|correctly|carefully|for a change|for once|next time|before|:|,|again|instead)]
      ^ ~{0,4} [try (reading|thinking|listening|counting|paying attention)] *{0,5} (.|:|first|,)
      [(we|i) (only)? (said|asked for|wanted|meant|told you|specified|requested|need|needed) (a|an|the|only|your)? *{1,4} , not (a|an|the|your|just)? *{1,4}]
      ^ [(we|i) said *{1,4} only]
      [this time ,? (please)? (enter|type|write|give|read|check|use|do|get|spell|look|make|try|pay|put|bring|send|with|without) *{1,5}]
      ^ *{0,2} [(enter|type|write|give|use|send|upload|pick|choose|put|add|provide|supply|make) (us|me)? (a|an|your|the|something)? (real|proper|correct|right|actual|sensible|genuine|full|honest|readable|legible) *{0,3} this time]
      ^ *{0,2} [(enter|type|write|give|use|send|upload|pick|choose|put|add|provide|supply|make) (us|me)? *{0,5} (for a change|for once)]
      [<for-once>] (.|,|!|;|–|-)
      ^ [<for-once>] ,? *{1,4}
      [next time ,? (please|kindly|maybe|perhaps|do|you might|why not|you may|remember to|try to|make sure|have)? (please|kindly)? (search|look|ask|<imperative>|<person-act>|<own-act>) *{1,6}]
      ^ *{0,3} [(be|take|show|with|use) (a little|a bit|a bit more|more|some|better|a little more)? (careful|attentive|care|attention|honest|precise|punctual|considerate|patient|polite|accurate|quick|quicker|faster|tidier) (next time|in future|in the future|from now on)]
      ^ [(in future|from now on|going forward|henceforth) ,? (please|kindly|do|try to|be|read|check|bring|search|ask|enter|type|think|make sure|remember|pay|use|write|follow|refrain|keep|wait|give|send|stick)] *{1,5}
      (please|kindly|must|should) [refrain from (wasting|entering|sending|posting|spamming|abusing|asking|calling|contacting|repeated|repeating|further|such|typing|submitting|writing|using (bad|foul|rude|such))] *{0,4}
      ^ [refrain from <imperative.ing>] *{0,4}
      [(quit|cease|enough with|enough of) (the|that|this|your|all this|all the) (<imperative.ing>|pestering|refreshing|spamming|moaning|nagging|guessing|games|excuses|nonsense|tapping|shouting|begging|clicking|messing)] *{0,2}
      ^ [(quit|cease) (<imperative.ing>|pestering|refreshing|spamming|moaning|nagging|guessing|bothering|tapping|shouting|begging|messing) *{0,3}] (.|!|,)
      ^ [do not (waste|test|try|abuse|insult|pester|bother|bombard|hassle|question|ignore) (our|my|us|the|everyone's|everybody's) *{0,3}]
      [(wasting|waste|wasted|wastes) (our|my|everyone's|everybody's|the driver's|other people's|a volunteer's|the *{1,2}) time] *{0,2}
      ^ [leave (it|this|that|them|the *{1,2}) alone] (if|unless|.|!)
      [keep your (hands|fingers|paws|opinions|voice|comments) (off|to yourself|down)] *{0,3}
      [(don't|do not) (touch|meddle|fiddle|interfere|play|mess|click|change) *{0,2} (what|things|anything|something|with) (you)? (don't|do not|can't) *{1,3}]
      [keep it (civil|clean|polite|decent) or] *{1,3}
      [(come on|oh come on|honestly) , (you|that's|this|really|read|think|try)] *{0,4}
      [you'll have to do better] *{0,3}
      [(do|say|write|enter|type|spell|read|count|measure) (it|that|this|them) again (,)? (properly|correctly|slowly|this time|but|only)] *{0,3}
      [(that|this|it) (is not|isn't|wasn't|was not) (what|the (question|answer|way)) (we|i|you were|that was|how) *{0,2} (asked|wanted|told|said|requested|for)?] (.|,|:)
      ^ [that's (not|hardly) (what (we|i) (asked|wanted|said|told|requested)|an answer|the question)] *{0,3}
      [(didn't|did not) (you)? (get|read|see|receive) the memo]
      ^ [(shame|tut) (,|!)]
      ^ for the (second|third|fourth|fifth|sixth|umpteenth|hundredth|nth|last|#) time (,|:|–|-) [*{1,5}]
      [(#|{}|<several>) <time-span> (since|after) we (asked|wrote|requested|reminded|told|invited|warned|called|chased)] *{0,3}
      ^ [we(re)? (all)? still waiting] (.|!|,)
      [(we're|we are|i'm|i am|everyone is|everybody is) (all)? still waiting (for you)?] (.|!|,)
      [(we|i) (told|warned) you] (so|.|!|,)
      ^ [(told|warned) you (so)?] (.|!|,)
      [you can't say (we|i|you|nobody|no one)] *{0,5}
      [remember what (we|i) (said|told|agreed|asked|wrote)] *{0,3}
      ^ [(read|consult|check|search|see|open|study) (the|our|your) *{1,3} before (asking|complaining|bothering|moaning|wasting|bombarding)] *{0,3}
      [(exists|exist|is there|are there|is here|isn't there|are here|is printed|is written) for a reason]
      [there's a reason (why)? (we|i|it) (ask|asked|have|say|said|told|put|warn|require|say|says)] *{0,5}
      [(that's|that is|this is) why (we told|we warned|we said|one (reads|should|does|checks|saves|must)|you (should|must|ought|are supposed|were told)|there are rules)] *{0,5}
      [(rules are (rules|there|made|for everyone)|patience is a virtue|ignorance is no|a deadline is a deadline|no means no|haste makes waste)] *{0,3}
      [(exist|exists|written|printed|there|here) to be (read|followed|respected|obeyed|kept)]
      [(let|take|consider|treat) (this|that|it) (be|as)? (a|your|our|an) (lesson|warning|reminder to|final|first and)] *{0,4}
      [consider yourself (warned|told|lucky|reminded)]
      ^ [(lesson|lessons) (learned|learnt)] \?
      ^ [(discipline|patience|order|manners|honesty|common sense|concentration|respect|punctuality|silence|calm|decorum|a little discipline|some discipline|some respect|some manners) ,? please] (.|!|:)
      ^ [(less (haste|talk|moaning|fuss|chatter)|slow down and|wait your turn|have (a little|some|a bit of|a bit more|more) patience|one at a time , (we|i|please))] *{0,4}
      [(not everything|the world|everything) (does not|doesn't|is not|isn't)? (revolve|revolves|about) (around)? you]
      [(you're|you are) not (the|our|my) only (customer|user|patient|person|passenger|member|player|<person-role>)]
      (,|–) [you know] (.|!)
      [(others|other (people|members|users|<person-role>)) (are|have been) waiting] (.|,|!|too|for you|because)
      ^ [(don't|do not) (push (it|your luck|us)|get (smart|clever|cheeky|funny|cute|ideas|fresh)|play (dumb|games|innocent|the victim|stupid)|make (us|me) *{1,4}|pretend *{0,5}|let (it|this|that) happen|act (surprised|innocent|so *)|be (greedy|cheeky|rude|difficult|smart|clever|ridiculous|so *|impatient|a pain)|sulk|kid yourself|flatter yourself|hold your breath|keep (clicking|asking|trying|pressing|refreshing|sending|guessing)|blame *{0,3}|come running|come to us|say *{0,4} warn|expect (us|a|any|the) *{0,4})]
      ^ (please)? [(make sure|ensure|see|see to it|mind) (that)? (this|that|it) (does not|doesn't|never|won't|will not) (happen|happens|recur|occur)] again?
      [(this|that|it|such things|which) (must|should|had better) (not|never) happen again]
      [(i|we) (trust|expect|hope|assume) (that)? (this|it|that|such *{1,2}) (won't|will not|doesn't|does not|isn't) (happen|recur|occur|be repeated)] again?
      [(that's|this is|that is) what you get] *{0,4}
      ^ [(at last|at long last|finally|about time|eventually) ,? (you|someone|somebody)? (remembered|replied|answered|paid|came|turned|showed|bothered|decided|managed|too)] *{0,4}
      ^ [about time] (.|!|,|too|you)
      [(nice|good|kind|decent|big) of you to (join|finally|show up|turn up|bother|remember|drop|reply at last|appear|look in|grace)] *{0,3}
      [look who (finally|decided|bothered|is back|has)] *{0,4}
      [you (only|just)? (have|had) (only|just)? one (job|task|thing to do|simple *)] *{0,3}
      [all (you|anyone) (had|have|needed|need) to do was] *{0,5}
      [you (just|only|simply|merely) had to] *{1,4}
      [(spare (us|me)|save|keep|enough|no more|out of|stop making|same old|the same) (the|your|with the|with your|old)? excuses]
      [excuses (won't|don't|do not|will not|aren't|are|never)] *{0,4}
      [(that|this|it) (will not|won't) do] (.|!|,|at all)
      ^ [(unacceptable|inexcusable|inadmissible|disgraceful|shameful|pathetic|outrageous)] (.|!|:)
      [not worth (saving|reading|our time|the paper|keeping|sending|looking)]
      [(is|are) (not|hardly|never) (appreciated|funny|amusing|a joke|a game|amused)]
      [(that's|that is|this is) not (a|an|your)? *{1,2} , (that's|that is|it's|this is) (a|an|your)? *{1,3}]
      [(nobody|no one) (believes|believed|is called|would believe|will believe|is fooled|falls for)] *{0,4}
      [(weren't|were not|wasn't) born yesterday]
      [pull the other one]
      ^ [no (excuse|excuses)] (.|!|,)
      [(answered|explained|discussed|asked|said|covered) (a)? (hundred|thousand|million|dozen|hundreds of|thousands of|countless|umpteen|many many) times] *{0,3}
      [(search|google|the manual|the search|spellcheck|spell - check) is your friend]
      ^ [(learn|memorise|memorize) (it|them|this|that|by heart)] (.|!)
      (and|but)? [you know (the|our) (policy|policies|routine|limits|limit|deal|score|procedure|law|deadline)] (.|,|:|–|-|!|and)
      [put (some|a little|a bit of|more) (work|effort|thought|care) (in|into)] *{0,2}
      ^ [(do|try|aim) better] (.|!|,|next)
      ,? so [(don't|do not) (ask|complain|expect|blame|come|be surprised|even)] *{0,4}
      ^ [(seriously|come on|oh come on|honestly|oh please|oh really|grow up)] (\?|.|!)
      ^ [be (serious|sensible|realistic|reasonable)] (.|!|,)
      [(that's|that is|this is|it's) not how *{1,3} (work|works|look|looks|is|are)] *{0,2}
      [there are only (#|*) (hours|minutes|days|months|weeks|seconds) in (a|an)]
      [(months|minutes|hours|days|numbers|letters|weeks) (only)? (go|goes|run) (only)? (up)? (to|from) (#|*)] (.|,|!)
      [(check|read|look|type|enter|count|measure|verify) properly before] *{1,4}
      [(this|that) is (now)? (our|the|your|my) (second|third|fourth|fifth|sixth|tenth|umpteenth|nth|#) (reminder|request|email|letter|warning|message|time (of asking|we|you've|you have|this))] *{0,3}
      ^ [again , (and)? (properly|slowly|carefully|correctly)]
      [(look|read|check|think|try|count|listen) *{0,4} (again|once more) , (and|but)? (this time)? (properly|slowly|carefully|harder|closely)]
      ^ [(another|yet another|one more) (missed|late|wrong|forgotten|unpaid|ignored|skipped|blank|empty|lame|broken|sloppy) (deadline|appointment|lesson|payment|entry|form|answer|excuse|homework|chore|promise|field|page|reply|class|workout|date|visit)] *{0,3}
      [(perhaps|maybe) you (should|ought to|need to|might want to|could) (have)? (learn|read|think|look|check|listen|pay|stop|consider|study|practise|practice|start|open|ask (somebody|someone|your)|get)] *{0,4}
      [pay (more|better|closer|proper|some|a little more) attention] (to|when|in|next|.|!|,)
      [it would have been (nice|polite|helpful|good|better|wise|courteous|considerate|decent|wiser|smart|kind)] (to|if|of|had) *{0,4}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent', 'denied'],
    problem: 'sounds like a schoolmaster',
    remedy: 'Say what is needed now, and leave the lesson out.',
  },
  {
    find: String.raw`
      ^ [(once again|yet again|once more|again) ,? (no|nothing|late|wrong|missing|not a|still no|the wrong) *{1,4}]
      [as (stated|explained|told|said|mentioned|announced|pointed out) (repeatedly|clearly|many times|several times|twice|time and again|countless times|more than once)] *{0,3}
      [(we've|we have) (written to|emailed|called|chased|texted|rung|messaged) you (twice|thrice|(#|{}|<several>) times)] (.|!|,|and|but)
      ^ [yet another (missed|late|wrong|forgotten|unpaid|ignored|skipped|blank|empty|lame|sloppy) *{1,2}]
      ^ (please|kindly)? [(be|take|show) more (attentive|precise|accurate|punctual|considerate|thorough|honest|care)] *{0,4}
      ,? [(don't|do not) be surprised]
    `,
    // “Once” opens no condition here.
    unless: ['question', 'label-key', 'success-intent'],
    problem: 'sounds like a schoolmaster',
    remedy: 'Say what is needed now, and leave the lesson out.',
  },
];
