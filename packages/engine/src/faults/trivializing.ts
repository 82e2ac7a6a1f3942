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
        [(obviously|of course|needless to say|naturally|as you know|as everyone knows|it goes without saying that)] ,? (you|you'll|we|it|this|the|your|that|there|they|only|all)
        (in|with|by) [(just|only) (a|one)] (click|tap|step)
        [in (just|only)? (a few|a couple of|two|three|#) (quick|easy|simple) (clicks|steps|taps|minutes)]
        (can|could|will|may) [(easily|simply)] <imperative>
      `,
      unless: ['success-intent', 'question', 'label-key'],
      rewrites: [''],
    },
    {
      find: String.raw`
        [all (you've|you have|you) (got to|gotta|need to|have to|need|must) (do)?] (is|here)? *
        [(all it takes|all that's needed|all that is needed|that's all (there is)? (to it)?)] (is)? *{0,2}
        [(easy - peasy|easy peasy|no sweat|piece of cake|a doddle|a cinch|a breeze|child's play|no biggie|no big deal|no drama|no trouble at all|nothing to it|simples|job done|bob's your uncle|lemon squeezy|a walk in the park|a no - brainer|a no brainer|dead easy|super easy|super simple|so easy|so simple|a snap|like falling off a log|with your eyes closed|blindfolded|in a jiffy|in two shakes|in a few clicks|in a couple of clicks|in a snap|in the blink of an eye|in no time at all)]
        ^ [just] ({}|<imperative.ing>|your) *{1,6}
        [(of course|obviously|naturally|clearly|needless to say|as everyone knows|as you know|it goes without saying|evidently|plainly)] ,? (you|you'll|you've|you're|it|it's|this|that|we|the|your|they|there|only|all|one) *{0,2}
        (you|it|it'll|you'll|this|that|you've|they|we|is|was|are) [(obviously|clearly|of course|naturally|evidently|plainly)] *
        [(can't|couldn't|could not|cannot) (be|get) (any)? (easier|simpler|quicker)]
        [(how hard (can|could) it be|what could be (easier|simpler)|why not just|you only (need|have) to|you need only|you merely|you simply)] *{0,3}
        [(a|one|single|few|couple of|some|two|three|#) (quick|easy|simple|short|little|tiny|painless) (and (easy|simple|painless|quick))? (step|steps|click|clicks|tap|taps|minute|minutes|question|questions|fix|form|check|trick|call|thing|things|task|job|edit|tweak)] (to|and|:|.|away|is|,|will|that)
        [(quick|easy|simple) (fix|step|steps|solution|job)] (:|–|-|,)
        [(it's|it is|this is|that's) (only|just|merely|but) (a)? (formality|matter|question|few|couple|small|minor|quick|little|tiny|two|three|#)] *{0,3}
        [(minor|small|little|tiny) (hiccup|blip|bump|snag|glitch|setback|wrinkle|inconvenience|matter|detail)]
        [(barely|hardly) (any|takes|a)] (time|effort|work|minute|second|seconds|thing) *{0,2}
        [(with (no|zero|little|minimal) effort|zero effort|no effort|effortless|effortlessly|without lifting a finger|hassle free|hassle - free|pain - free|painlessly|with ease|no fuss|no hassle)]
        [(everyone|anyone|everybody|anybody) (can|could|knows how to|manages|manages to|else can) (do (it|this|that)|manage (it|this)|figure|work (it|this) out)] *{0,3}
      `,
      unless: ['success-intent', 'question', 'label-key'],
    },
    {
      find: String.raw`
        [(simply|merely)] <imperative>
        (to|can|could|may|you|and|or|then|will|must|should) [(simply|merely)] <imperative>
        [simply] (by)? <imperative.ing>
        (,|-|–|:|;) [simply] *
      `,
      rewrites: [''],
    },
    {
      find: String.raw`
        ^ [simply] (<imperative>|<imperative.ing>|by|put)
        [simply put] ,
      `,
      rewrites: [''],
    },
    {
      find: String.raw`
        ^ [just] <imperative> *
        (,|:|-|–|;|and|then|or|so|please|to|\() [just] <imperative> *
        (you|you'll|you can|can|could|they|we|i'd|you'd|should|may|might) [just] (<imperative>|need to|need|have to) *
        (need|have|want) to [just] <imperative>
        ^ [just] (a|one|follow|the) * (click|tap|step|steps|clicks|taps|minutes|seconds)
        it's [just] (a|one) (matter|case|question|click|tap|step)
        is [just] (a|one|a few|two|three) (click|clicks|tap|taps|step|steps|minute|minutes) away
      `,
      unless: ['success-intent', 'question'],
      rewrites: [''],
    },
    {
      find: String.raw`
        (it's|it is|is|are|that's|this is|was|really|super|made|makes|make) [(super|really|so|very|pretty|quite|that|dead|fairly)? (easy|effortless|straightforward|painless|trivial|hassle - free|child's play|a breeze|a piece of cake|a doddle|a cinch|a snap|foolproof|easy peasy|no sweat|no big deal)] (:|.|!|,|–|-|as|and|just|and quick|to (do|fix|use|set|get|follow|change|add|move|create|install|start|switch|resolve|sort|solve|correct|reset))
        [(easy|simple|easy - peasy|piece of cake|easy peasy)] [(as)? (that|abc|pie|1|1 2 3)]
        [as easy as] *
        [as simple as] *
        [(can|could|will) (easily)] <imperative>
        [easily] (fix|fixed|solve|solved|resolve|resolved|corrected|correct|change|set|do|done|undo|undone|reset|restore|recover|recovered|add|create|follow|switch)
        (quick and|fast and|super|really|very|few|two|three|# |{}|follow (this|these)) [(simple|easy|painless)] (#|{}|step|steps|clicks|way|ways|taps|guide|process|form|instructions|questions|question)
        [(quick|fast) (and|,)? (easy|simple|painless)]
        [(these|this|a few|some|in a few|# |{}|three|two|four|five|couple of) (simple|easy|quick|painless) (#|{})? (step|steps|clicks|click|taps|way|ways|things)]
        [in (just|only) (a|one|two|three|#|{}) (few|couple of|single)? (click|clicks|tap|taps|step|steps|minutes|seconds)]
        [in a few (quick|easy|simple)? (clicks|steps|taps)]
        [(with|takes|in) (just|only) (a|one) (click|tap|second|moment|minute)]
        [it? only takes (a|one|two) (second|minute|moment|few|couple|tick|jiffy)]
        [takes (no time|seconds|two seconds|a second|just a|but a)]
        [all you (have to|need to|need|gotta) (do)? (is)?]
        [nothing (more|else) (to it|than|could be)]
        [(even (a|your) (child|beginner|toddler|grandmother|grandma|mum|mother|dog|cat|kid)|your (grandmother|grandma|gran)) (can|could|will|would) *{0,3}]
        [(there's|there is) nothing to it]
        [couldn't be (easier|simpler)]
        [could not be (easier|simpler)]
        [(no|not) rocket science]
        [(it's|it is|that's|this is)? (not)? (a)? (no|not a)? big deal]
        [(it's|this is|that's|is) (only)? (a)? (just)? (minor|tiny|small|little) (issue|problem|thing|glitch|hiccup|matter|setback|snag|inconvenience)]
        [(just|only) a (minor|tiny|small|little) (issue|problem|thing|glitch|hiccup|matter|setback|snag|bump)]
        [(obviously|of course|needless to say|clearly|naturally|evidently|everyone knows|as everyone knows|as you know|goes without saying)] ,? (you|it|this|we|the|your|that|only|,|there|a|no)
        [with ease]
        [in no time]
        [without (any)? (effort|hassle|breaking a sweat)]
        [(a)? (piece of cake|walk in the park|no - brainer|no brainer)]
        [hassle - free]
        [effortlessly]
      `,
      unless: ['success-intent', 'question'],
    },
  ],
};
