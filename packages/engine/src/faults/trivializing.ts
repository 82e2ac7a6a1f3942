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
  problem: 'calls it easy',
  remedy: 'Leave it out; the step speaks for itself.',
  whenNotToUse: 'Switch it off for marketing pages, where ease is a claim to be proved and nobody is stuck.',
  patterns: [
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
        ^ [simply] *
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
        (it's|it is|is|are|that's|this is|be|was|as|really|so|very|super|pretty|quite|made|makes|make) [(super|really|so|very|pretty|quite|that|dead|fairly)? (easy|simple|effortless|straightforward|painless|trivial|hassle - free|child's play|a breeze|a piece of cake|a doddle|a cinch|a snap|foolproof|easy peasy|no sweat|no big deal)] (:|.|!|,|–|-|as|and|just|and quick|to (do|fix|use|set|get|follow|change|add|move|create|install|start|switch|resolve|sort|solve|correct|reset))
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
        [(anyone|anybody|even a (child|beginner)|your grandmother) (can|could) *{0,2}]
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
      rewrites: [],
    },
  ],
};
