import type { Fault } from './fault.js';

export const hollowApology: Fault = {
  id: 'hollow-apology',
  title: 'Hollow apology',
  preset: 'recommended',
  definition:
    'An apology or a courtesy that is empty, bureaucratic or overdone: “sorry for the inconvenience”, “we regret to inform you”, “kindly”, “please be advised”.',
  why: 'Stock regret reads as if nobody in particular were sorry; one plain sorry with a repair does more.',
  sources: [
    { name: 'Microsoft Writing Style Guide, sorry', url: 'https://learn.microsoft.com/en-us/style-guide/welcome/' },
    { name: 'Intercom, on customer support tone', url: 'https://www.intercom.com/blog/' },
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
  ],
  severity: { default: 'warn', 'field-error': 'error', button: 'error' },
  problem: 'is a stock phrase without content',
  remedy: 'Say what happened and what you are doing about it; if you are sorry, say for what.',
  shape: 'I’m sorry {for what}. {What we have done about it}.',
  whenNotToUse: 'Switch it off for letters whose wording the law fixes.',
  sentenceCanGo: true,
  patterns: [
    {
      find: String.raw`
        [(so|very|really|truly) ,? (so|very|really|truly) sorry]
        [(beg|begging|ask|asking|crave|request|seek) (for)? (your|the) (kind)? (forgiveness|pardon|indulgence|understanding|patience|forbearance)] *{0,4}
        [inconvenience (is)? (deeply|much|sincerely)? regretted]
        [(please)? (pardon|excuse|forgive|bear with) (the|our|this|any|us)? (inconvenience|appearance|mess|dust|interruption|disruption|delay|intrusion)?] (while|as|for|during|.|caused|and) *{0,5}
        [(please kindly|kindly please)] *
        [(we|i) (are|am|'re)? (deeply|very|truly|really|so)? (sorry|saddened|pained|grieved|obliged|regretful) to (have to|be|inform|advise|announce|tell|report|say) (inform|advise|tell|announce|notify|report|say)?] (you)? *{0,2}
        [(we're|i'm) (deeply|very|truly|really|so)? (sorry|saddened|obliged) to (have to|inform|advise|announce|report) (inform|advise|tell|announce|notify|report)?] (you)? *{0,2}
        [(apologies|sorry|apologise|apologize|regrets|apology) for (any|the|all|whatever|all the) (possible|potential|resulting)? (disappointment|upset|distress|annoyance|stress|discomfort|confusion|convenience|bother|worry|problems|issues|frustration|hassle|disruption|trouble|troubles|inconveniences|inconvenience|misunderstanding|concern) (this|that|it|which|we|caused)?] *{0,4}
        [(regrettably|with regret) ,? (we|i) (must|have to|are|regret)] *{0,3}
        [(words cannot|words can't) (express|describe)] *{0,4}
        [(we|i) (can't|cannot|can not|could not|couldn't) (apologise|apologize|be more sorry|express) (enough|how sorry)?]
        [(a)? (thousand|million|hundred|our humblest|our sincerest|sincere|sincerest|heartfelt|humble|humblest|profuse|profound|deepest|most sincere|full|unreserved) (apologies|apology|regrets)]
        [(we|i) (would like|wish|want) to (sincerely|deeply|truly|humbly|formally)? (apologise|apologize|express our (sincere|deepest|sincerest)? (apologies|regret))] *{0,4}
        [(thank you|thanks) (in advance)? for (your (continued|kind|infinite|ongoing|valued))? (patience|understanding|cooperation|co - operation|forbearance|kind attention|consideration|bearing with us|being a valued)]
        [(valued|esteemed|dear valued) (customer|client|guest|member|user|patient|customers)]
        [(we|your) (sincerely|truly|really|greatly|deeply)? (value|appreciate) (you as|your (business|custom|patience|loyalty|understanding|feedback|kind))]
        [we? take (this|these|such|your|all) *{0,2} very seriously]
        [(this is)? to (kindly|respectfully)? (inform|advise|notify) (you)? that]
      `,
      unless: ['label-key'],
    },
    {
      find: String.raw`
        [(we|i|we're|i'm|we are|i am)? (deeply|truly|sincerely|really|very|so|terribly|awfully|extremely|do|would like to|must|humbly|wish to|want to)? (sincerely|deeply|truly)? (sorry|apologise|apologize|apologies|apologising|apologizing|our apologies|regret|apology) (once again|again|deeply|in advance|sincerely)? (for|about) (any|the|this|these|all|all the|your|causing|possible|whatever|such)? (and all)? (possible|potential|resulting|temporary|slight|great|or all|added)? (inconvenience|inconveniences|trouble|troubles|hassle|disruption|annoyance|bother|frustration|confusion|disturbance|difficulty|difficulties)] (this|that|it|you|which|caused|we|to)? (may|might|has|have|could|experienced|be|causing|caused)? (have|be)? (caused|causing|causes|cause|experienced|experiencing|you|faced)? (you)?
        [(sorry|apologies|apologise|apologize) for any inconvenience]
        [inconvenience (caused|this may|is regretted|and thank)] *{0,3}
        [(any)? inconvenience (caused|that this)? (is|are) (deeply|sincerely|much)? regretted]
        [(please)? (accept|except) (our|my) (sincerest|sincere|deepest|humblest|humble|heartfelt|most sincere)? (apologies|apology|regrets)]
        [(our|my) (sincerest|sincere|deepest|humblest|humble|heartfelt|most sincere) (apologies|apology|regrets)]
        [(we|i) (deeply|sincerely|truly)? regret (to|that we|that i|having to|any) (must|have to)? (inform|tell|advise|notify|announce|say|inconvenience|disruption|delay)] (you)? (that)?
        [it is with (deep|great|much|sincere|the deepest)? (regret|sadness|sorrow)] *{0,4}
        [(we|i)('re|'m)? (are|am)? (deeply|truly|terribly|awfully|so so|so very|most) sorry]
        [(we're|i'm) (deeply|truly|terribly|awfully|so so|so very|most) sorry]
        [(we|i) (sincerely|deeply|humbly|unreservedly|profusely|wholeheartedly) (apologise|apologize|regret)]
        [from the bottom of (our|my) (heart|hearts)]
        [(sorry|apologise|apologize|apologies) (if|that) you (feel|felt|were (offended|upset)|are (upset|unhappy)|think)] *{0,3}
        [sorry if (our|this|the|it|that|anything|you)] *{0,6}
        [(sorry|apologies) (again|once again)]
        [(many|a thousand|sincere|our sincere|deepest|sincerest|humble|profuse) apologies]
        [mistakes were made]
        [(we)? (value|appreciate) your (patience|understanding|business|cooperation|co - operation|custom|loyalty)]
        [(thank you|thanks) for (your)? (patience and)? (understanding|bearing with us|cooperation|co - operation)] (in this matter)?
        [your (call|business|satisfaction|opinion|time) is (very|so)? (important|valuable) to us]
        [(please)? bear with us]
      `,
      rewrites: [],
    },
    {
      find: String.raw`
        [kindly]
      `,
      unless: ['label-key'],
      problem: 'is office politeness',
      remedy: 'Ask plainly, with “please” or without.',
      rewrites: ['please', ''],
    },
    {
      find: String.raw`
        [please (be (advised|informed|notified|so kind)) (that)?]
        [(this is to|we would like to|we wish to|we hereby|we are writing to|i am writing to) (inform|advise|notify|remind|bring to) (you)? (that|of)?]
        [please (find|see) (attached|enclosed|below)]
        [(hereby|herewith|heretofore|aforementioned|the undersigned|at your earliest convenience|do the needful|pursuant to|we trust this)]
        [please don't hesitate to] *
        [(do not|please do not|feel free and don't) hesitate to] *
        [should you (have|require|need) any (further|additional)? (questions|queries|assistance|information)]
      `,
      unless: ['label-key'],
      problem: 'is office politeness',
      remedy: 'Leave it out and say it.',
      rewrites: [''],
    },
    {
      find: String.raw`
        [please please]
        [please , please]
        [pretty please]
        [please] *{1,6} , [please] $
        [(very very|so so|really really) sorry]
      `,
      problem: 'begs',
      remedy: 'One “please” is enough.',
      rewrites: ['please'],
    },
    {
      find: String.raw`
        [(sorry|apologies|we apologise|we apologize)] ~{1,30} . ~{0,16} [(sorry|apologies|apologise|apologize)]
        [(sorry|apologies) (!|.) ~{0,5} (sorry|apologies|apologise|apologize)]
        [sorry] ,? ~{1,16} , [sorry]
      `,
      problem: 'apologises twice',
      remedy: 'One apology, with what it is for, is enough.',
    },
    {
      find: String.raw`
        ^ [sorry] ,? ~{1,14} $
      `,
      surfaces: ['field-error'],
      problem: 'apologises for a rule',
      remedy: 'Say what the field needs.',
      rewrites: [''],
    },
  ],
};
