import type { Fault } from './fault.js';

export const trivializing: Fault = {
  id: 'trivializing',
  title: 'Trivialising',
  preset: 'recommended',
  definition:
    'Words that call the step, the wait or the problem small or easy: simply, just, easily, obviously, all you have to do.',
  why: 'Somebody who finds it hard after all now feels stupid as well as stuck.',
  sources: [
    { name: 'Microsoft Writing Style Guide, simply', url: 'https://learn.microsoft.com/en-us/style-guide/welcome/' },
    {
      name: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities',
      url: 'https://www.w3.org/TR/coga-usable/',
    },
  ],
  severity: { default: 'warn' },
  problem: 'makes it sound small or easy',
  remedy: 'Leave it out; the step speaks for itself.',
  shape: '{The step itself}.',
  whenNotToUse: 'Switch it off for marketing pages, where ease is a claim to be proved and nobody is stuck.',
  patterns: [
    {
      find: String.raw`
        [<obviously>] ,? (you|you'll|we|it|this|the|your|that|there|they|only|all|you've|you're|it's|one|a|no)
        (in|with|by) [(just|only) (a|one)] (click|tap|step)
        [in (just|only)? (a few|a couple of|two|three|#) (quick|easy|simple) <step>]
        (can|could|will|may) [(simply|effortlessly)] <imperative>
        (can|could|will|may) [easily] (fix|change|reset|restore|recover|undo|solve|resolve|correct|update|retry|do|sort|sign|log|set|get)
      `,
      unless: ['success-intent', 'question', 'label-key'],
      rewrites: [''],
    },
    {
      find: String.raw`
        [(it's|it is|this is|that's) no (trouble|bother|effort|hassle|problem) (at all)? to] *{0,2}
        [all (you've|you have|you) (got to|gotta|need to|have to|need|must) do?] (is|here)? *
        [(all it takes|all that's needed|all that is needed|that's (literally|really)? all there is to it|there is to it|that's all (there is)? (to it)?)] is? *{0,2}
        [(simples|job done|bob's your uncle|lemon squeezy|like falling off a log|with your eyes closed|blindfolded|in two shakes|in a (few|couple of) clicks|in a snap|before you can say|no biggie|no drama|no trouble at all|nothing to it|dead easy|super easy|super simple)]
        ^ [(total|complete|absolute|real|utter|what a)? (piece of cake|child's play|no sweat|easy (-)? peasy|no - brainer|no brainer|doddle|cinch|cakewalk)] (.|,|!|:|–|-)
        [<ever-so> (easy|straightforward|painless|effortless|trivial)]
        ^ [(easy|simple|trivial)] (!|:|–)
        [trivially] *
        [(is|are|it's) trivial] *{0,3}
        [why not (just|simply)] *{1,3}
        ^ [just be] *{1,4}
        [(is|it's|be|was) a (piece of cake|doddle|cinch|breeze|snap|walk in the park)] *{0,3}
        [(so|dead|super|really) simple] (.|,|!|to|and|:|–|-)
        ^ [<obviously>] , *{1,3}
        [(merely|only|just) a (small|short|quick|tiny|<minor>) <step>]
        ^ [just] ({}|your) *{1,6}
        ^ [just] <imperative.ing> (the|a|an|in|out|on|up|off|it|this|that|one|any|again) *{0,5}
        [<obviously>] ,? (you|you'll|you've|you're|it|it's|this|that|we|the|your|they|there|only|all|one|a|no) *{0,2}
        [as any *{1,2} knows]
        [all (it|this|that|you|the *) (needs|need|wants|requires|takes|take) is] (a|one|to|your)
        (#|one|two|three|a few|few|couple of) (quick|easy|simple)? (clicks|taps|minutes|seconds|steps|click|tap|minute|second|step) , [(tops|max|at most|done|and done|that's it|that's all|job done|boom)]
        [no need to be (a|an) *{1,3}]
        [(any|a|even a) (child|toddler|kid|baby|monkey|beginner|fool|first - timer|five - year - old|schoolchild|novice) (can|could|would|will|manages|knows)]
        [(it's|it is|that's|this is) nothing] (,|:|–|really|but|to worry)
        [(shouldn't|doesn't|won't|wouldn't|needn't) take a (genius|rocket|degree|phd|brain|scientist|wizard|professor|expert)] *{0,3}
        [(don't|do not|won't) (need|have to have|require) (a|to be a|to be an|an|any) (degree|phd|genius|expert|rocket|manual|engineer|scientist|techie|doctorate|special skills|skill|skills|training)] *{0,3}
        [no (skill|skills|brains|training|manual|thinking|experience|expertise) (needed|required|necessary)]
        [(any|every) *{1,2} (can|could) (do|work|figure|manage|use|sort|follow|master|handle|tell) (it|this|that|these)?] (out|:|,|.|in)
        [all (that)? (we|you'll|you|they|i) (ask|need|want|require) (of you|from you|here)? is]
        [(one|you|we) need only] *{1,3}
        ^ [just] * (your|the|this|that|a|an) ~{0,8} and (you're|you are|it's|you'll|we're|that's)
        [it's (obvious|self - evident|plain) that]
        [(anyone|anybody|everyone|everybody) (with|who) *{1,4} (can|could) (do|manage|figure|work (it|this) out|handle|follow)] *
        ^ [just] <bung> *
        [(nothing|what) (could|can) be more (straightforward|simple|obvious|natural)]
        [even (he|she|they|i|we) (can|could)] *
        [before your (tea|coffee|kettle|toast|lunch) *{0,2}]
        [(hardly|barely|scarcely|not exactly|isn't exactly|it's not exactly) (rocket|brain) (science|surgery)]
        [rocket surgery]
        [(nothing|never been|couldn't be|could not be|can't get|doesn't get (any)?) (simpler|easier)]
        [a (trifling|trivial|small|piddling|paltry|minor|mere) (matter|detail|formality|thing|hitch|hiccup|technicality)]
        [(all of|a mere|a measly|a paltry) (#|ten|five|two|three|thirty|sixty) (seconds|minutes|clicks|taps)]
        [job's a good]
        [surely (you|you've|you can|that|it|this)]
        [(self - evident|blindingly obvious|plain as day|plain to see|common sense|as clear as day|clear as day|nose on your face|a matter of common)]
        [(with|using) one (hand|finger|eye) (tied|closed|shut)?]
        [in your sleep]
        [(it|this|that|which) (really|honestly)? (couldn't|could not|can't) be (any)? (simpler|easier|clearer|plainer)]
        [(won't|shouldn't) (even)? (notice|feel) a thing]
        [(walk|stroll) in the park]
        [(plain|smooth) sailing]
        [a (quick|short|simple|little|tiny|small) (tweak|fix|edit|tap|change|nudge|restart|refresh|reload|call|click|wipe|swap) (is all|will do|does it|and|should|sorts|fixes|away)]
        (it|it'll|you'll|this|that|we) [<obviously>] *
        (is|was|are) [(obviously|plainly|evidently|of course)] *
        you [(obviously|naturally|of course)] *
        [(can't|couldn't|could not|cannot) (be|get) any? (more)? (easier|simpler|quicker|straightforward|obvious)]
        [(what could be (easier|simpler)|why not just|(don't|do not) overthink|(don't|do not) overcomplicate|you only (need|have) to|you need only|you merely|you simply|it hardly)] *{0,3}
        [((it's|it is|this is|that's) not|isn't|really isn't) (that|so|very|all that)? (hard|difficult|complicated)] (:|,|.|–|-|to)
        [(breeze|sail|glide|fly|whizz|zip) through] *{0,3}
        [two shakes] *{0,4}
        [nothing (could|can) be (simpler|easier|quicker)] *{0,3}
        [a mere (formality|moment|step|click|matter|trifle|detail)]
        [surely (anyone|everyone|anybody) can] *{0,4}
        [painless (form|process|step|steps|way|setup|upgrade|move|check|update|procedure)]
        [(short|quick|simple) , (painless|easy|simple)]
        [(a|one|single|few|couple of|some|two|three|#) (quick|easy|simple|short|little|tiny|painless) (and (easy|simple|painless|quick))? <step>] (to|and|:|.|away|is|,|will|that)
        [(quick|easy|simple) (fix|step|steps|solution|job)] (:|–|-|,)
        [(it's|it is|this is|that's|then it's|is) (only|just|merely|but) a? (formality|matter|question|few|couple|small|minor|quick|little|tiny|two|three|#)] *{0,3}
        [(is|it's|be) a matter of (seconds|minutes|moments|clicks)]
        [<minor> (hiccup|blip|bump|snag|glitch|setback|wrinkle|inconvenience|hitch)]
        [(just|only) a? <minor> <mishap>]
        [(barely|hardly) (any|takes|a)] (time|effort|work|minute|second|seconds|thing) *{0,2}
        [(with (no|zero|little|minimal) effort|zero effort|no effort|effortless|effortlessly|without lifting a finger|hassle free|hassle - free|pain - free|painlessly|with ease|no fuss|no hassle)]
        [(everyone|anyone|everybody|anybody) (can|could|knows how to|manages|manages to|else can) (do (it|this|that)|manage (it|this)|figure|work (it|this) out)] *{0,3}
        [even (a|your|my|the) *{1,2} (can|could|will|would|manages|knows)] *{0,3}
        [your (grandmother|grandma|gran) (can|could)] *{0,3}
        [(should|ought to|must|will) be (obvious|self - explanatory|clear (to anyone|enough))] *{0,3}
      `,
      unless: ['success-intent', 'question', 'label-key'],
    },
    {
      find: String.raw`
        [(simply|merely)] <imperative>
        (to|can|could|may|you|and|or|then|will|must|should) [(simply|merely)] <imperative>
        [simply] by? <imperative.ing>
        ^ [(simply|just)] re - *
        (,|-|–|:|;) [simply] *
      `,
      rewrites: [''],
    },
    {
      find: String.raw`
        ^ [simply] (<imperative>|<imperative.ing>|by|put|* (your|the|who|all|it|them|out|up|this|these|that))
        [simply put] ,
      `,
      rewrites: [''],
    },
    {
      find: String.raw`
        ^ [just] <imperative> *
        (,|:|-|–|;|and|then|or|so|please|to|\() [just] <imperative> *
        ^ [just] * (out|up|down|off|over|away|through) (your|the|a|all|this|that|it)
        (you|you'll|you can|can|could|they|i'd|you'd|should|may|might) [just] (<imperative>|need to|need|have to) *
        (need|have|want) to [just] <imperative>
        ^ [just] (a|follow|the|one (quick|easy|simple|small|little)|two|three) *{0,1} (click|tap|step|steps|clicks|taps|minutes|seconds)
        it's [just] (a|one) (matter|case|question|click|tap|step)
        is [just] (a|one|a few|two|three) (click|clicks|tap|taps|step|steps|minute|minutes) away
      `,
      unless: ['success-intent', 'question'],
      rewrites: [''],
    },
    {
      find: String.raw`
        (it's|it is|is|are|that's|this is|was|really|super|made|makes|make) [<ever-so>? <easy>] (:|.|!|,|–|-|as|and|just|and quick|to <imperative>|to (do|set|get|create|install|solve|correct|spot|see|tell|restore))
        [(easy|simple|easy - peasy|piece of cake|easy peasy)] [as? (that|abc|pie|1|1 2 3)]
        [as (easy|simple) as] *
        [easily] (fix|fixed|solve|solved|resolve|resolved|corrected|correct|change|set|do|done|undo|undone|reset|restore|recover|recovered|add|create|follow|switch)
        (quick and|fast and|super|really|very|few|two|three|# |{}|follow (this|these|the|our)|these|this|some|in a few|four|five|couple of) [(simple|easy|painless|quick)] (#|{}|<step>|way|ways|guide|process|instructions)
        [(quick|fast) (and|,)? (easy|simple|painless)]
        [in (just|only) (a|one|two|three|#|{}) (few|couple of|single)? <step>]
        [in a few (quick|easy|simple)? (clicks|steps|taps)]
        [(with|takes|in) (just|only) (a|one) (click|tap|second|moment|minute)]
        [it? (only|just) takes (a|one|two) (second|minute|moment|tick|jiffy)]
        [takes (no time|seconds|two seconds|a second|just a (second|moment|minute|click|tap|tick|jiffy)|but a (second|moment|minute))]
        [all you (have to|need to|need|gotta) do? is?]
        [nothing (more|else) (to it|than|could be)]
        [(there's|there is) nothing to it]
        [(no|not) rocket science]
        [(no|not a|not such a|isn't a|hardly a) big deal]
        [(it's|this is|that's|is) only? a? just? <minor> <mishap>]
        [with ease]
        (you|you'll|you're|set|done|finish|finished|ready|sign|create|learn|running|fill|install|get|upload|complete|reset|change) ~{0,5} [in (no time|a jiffy|a snap|the blink of an eye|next to no time)] (at all)?
        [without any? (effort|hassle|breaking a sweat)]
        [hassle - free]
      `,
      unless: ['success-intent', 'question'],
    },
    {
      find: String.raw`
        [how hard (can|could) it be] *{0,4}
      `,
      unless: ['success-intent', 'label-key'],
    },
  ],
};
