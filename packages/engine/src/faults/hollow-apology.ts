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
        [<profusely> ,? <profusely> sorry]
        [(beg|begging|ask|asking|crave|request|seek) (for)? (your|the) (kind)? (forgiveness|pardon|<forbearance>)] *{0,4}
        [<bother> (to you|to users|to passengers|to customers|to residents|to anyone)? (is|are)? (deeply|much|sincerely)? regretted]
        [(please)? (pardon|forgive|bear with) (the|our|this|any|us) (appearance|mess|dust|intrusion|<bother>)?] (while|as|for|during|.|caused|and) *{0,5}
        [(we|i|we're|i'm) (are|am|'re)? <profusely>? (sorry|saddened|pained|grieved|obliged|regretful) to (have to|be|inform|advise|announce|tell|report|say) (inform|advise|tell|announce|notify|report|say)?] (you)? *{0,2}
        [(our)? <apology> for (any|the|all|whatever|all the) (possible|potential|resulting)? <bother> (this|that|it|which|we|caused)?] *{0,4}
        [(regrettably|with (deep|great)? regret) ,? (we|i) (must|have to|are|regret)] *{0,3}
        [(words cannot|words can't) (express|describe)] *{0,4}
        [(we|i) (can't|cannot|can not|could not|couldn't) (apologise|apologize|be more sorry|express) (enough|how sorry)?]
        [(a|our|my)? <heartfelt> (apologies|apology|regrets)]
        [(we|i) (would like|wish|want|must) to? <profusely>? (formally)? (apologise|apologize|express our <heartfelt>? (apologies|regret))] *{0,4}
        [(thank you|thanks|thanking you) (in (advance|anticipation))? for (your (<heartfelt> (patience and)? <forbearance>|(patience and)? (understanding|cooperation|co - operation|forbearance|consideration|indulgence))|being a valued|bearing with us)] (in this matter)?
        [(thank|thanking) you in (anticipation|advance)]
        [your <heartfelt>? <forbearance> (in this (matter|regard))? (is|are|will be) (greatly|much|highly|very much|truly|sincerely|most)? (appreciated|valued)]
        [(valued|esteemed|dear valued) (customer|client|guest|member|user|patient|customers)]
        [(we|your)? (sincerely|truly|really|greatly|deeply)? (value|appreciate|thank you for) (you as|your <heartfelt>? (<forbearance>|feedback|kind))]
        [we? take (this|these|such|your|all) *{0,2} very seriously]
        [(this|this letter|this email|this message|we|i) (is|serves|write|writes|am writing|are writing) to (kindly|respectfully)? (inform|advise|notify|remind) (you)? (that|of)?]
        [it is with (a)? (heavy heart|<heartfelt>? (regret|sadness|sorrow))] *{0,4}
        [(assuring you of|rest assured of|be assured of) our *{0,2} attention *{0,4}]
        [(we|i) remain ,? (at your (disposal|service)|yours|sincerely|available)]
        [(we (hope|trust)|i (hope|trust)) (this|that|it|we) (hasn't|has not|haven't|have not|didn't|did not|finds you|meets) *{0,4}] (inconvenienced|inconvenience|approval|well|you)
        [(you'll|you will|you can|you could) (forgive|excuse) (us|me)]
        [(without reservation|in no uncertain terms)]
        [(we|i|clinic|bank|team|company|council|office|school|shop|management) (apologise|apologises|apologize|apologizes|regret|regrets) (in advance)? (for)? (any|the) (hardship|<bother>) *{0,4}]
        [(apologise|apologize|apologies) in advance] *{0,3}
        [(pardon|excuse) (any|the|this|our) (<bother>|bother|interruption|intrusion|noise)] *{0,3}
        [(regretfully|regrettably) ,? (we|i) (must|have|are|am|regret|cannot|can)] *{0,3}
        [(we|i) (regretfully|regrettably) (must|have|are|am|cannot|can|close|inform)] *{0,3}
        [(most|very|ever so) (respectfully|humbly|cordially)] *{0,3}
        [(humbly|respectfully|cordially) (request|ask|beg|invite|apologise|apologize|remind)] *{0,3}
        [(ever so|most|much|greatly|deeply|very much|very) (obliged|grateful|gratefully|indebted)] *{0,3}
        [so (kind|good) as to] *{0,2}
        [it is (with (the|a)? *{0,2} regret|regretted|regrettable) that] *{0,3}
        [after (due|careful|full|long) consideration] ,? *{0,3}
        [(sorry|apologies) , (truly|really|so|very|deeply|terribly) sorry]
        [(we would|we'd|i would|i'd) be (most|very|much|greatly)? (obliged|grateful|indebted) if]
        [(your|the|for your|for the) (continued|continuing|valued|kind|esteemed)? (patronage|forbearance|indulgence)]
        [(permit|allow) (us|me) to (express|offer|extend|convey|apologise|apologize|say how)] *{0,3}
        ^ [(regret|regrets|regretting) (the|any|this)? <bother>] (.|caused|and)
        [(your|to your) kind (notice|attention|information|perusal|consideration)]
        [(value|respect|appreciate) your (time|custom|patronage|loyalty|business)] (and|,|.|as)
        [(we|i) (trust|hope|are sure|am sure) (that)? you (will|'ll|can|would) (understand|appreciate|bear|forgive|accept)] *{0,3}
        [(we|i) regret that] (your|the|this|we|it|our|i)
        [(cannot|can't|could not|couldn't) (apologise|apologize|say sorry|be sorry|thank you) enough]
        (we|i) (do|so|very|much|deeply|truly|really){1,4} [regret (any|the|this|these|all)] *{0,2}
        [words fail (us|me)]
        [(deeply|truly|so|very|terribly) , (deeply|truly|so|very|endlessly|terribly) *{0,2} sorry]
        [(we|i) feel (terrible|awful|dreadful|bad|so bad|sick) (about|that|for)] *{0,3}
        [(offer|extend|express|convey|present|send|tender) (you)? (our|my) <heartfelt>{0,2} (apologies|apology|regret|regrets|sympathy|condolences|thanks for your patience)]
        [(please)? (note|be aware|take note) that as per] *{0,3}
        [(crave|beg|solicit|seek|request) your (kind)? (patience|understanding|cooperation|co - operation|indulgence)]
        [(regretting|regret) (any|the) *{0,2} (caused|occasioned|suffered)]
        [(with|my|our) (our|my|sincere|due|humble|deepest)? (apologies|regrets|respect) for (troubling|bothering|disturbing|any|the (delay|trouble|upset|bother))] *{0,3}
        [with (all)? due respect] ,? *{0,3}
        [(is|are) (most|very|much|greatly|truly|sincerely|deeply) (gratefully|kindly|warmly)? appreciated]
      `,
      unless: ['label-key'],
    },
    {
      find: String.raw`
        [(we|i|we're|i'm|we are|i am)? (do|would like to|must|wish to|want to)? <profusely>{0,2} (<apology>|our apologies) (once again|again|in advance|<profusely>)? (for|about) (any|the|this|these|all|all the|your|causing|possible|whatever|such)? (and all)? (possible|potential|resulting|temporary|slight|great|or all|added)? (inconvenience|inconveniences|trouble|troubles|hassle|disruption|annoyance|bother|frustration|confusion|disturbance|difficulty|difficulties)] (this|that|it|you|which|caused|we|to)? (may|might|has|have|could|experienced|be|causing|caused)? (have|be)? (caused|causing|causes|cause|experienced|experiencing|you|faced)? (you)?
        [inconvenience (this may|is regretted|and thank)] *{0,3}
        [(any)? <bother> (caused|that this)? (is|are) (deeply|sincerely|much)? regretted]
        [(please)? (accept|except) (our|my) <heartfelt>? (apologies|apology|regrets)]
        [(we|i) <profusely>? regret (to (<advise>|say)|(that we|that i) (must|have to|are unable to|cannot|can't)|having to|(any|the) (<bother>|upset)|(must|have to) (<advise>|say))] (you)? (that)?
        [(we|i|we're|i'm) (are|am)? (deeply|truly|terribly|awfully|so so|so very|most|dreadfully) sorry]
        [(we|i) <profusely> (and <profusely>)? (apologise|apologize|regret)]
        [(please kindly|kindly please)] *
        [(apologise|apologize) (wholeheartedly|unreservedly|profusely|sincerely|deeply|most)]
        [(sorry|apologies) ,? sorry ,? sorry?]
        [(can't|cannot|can not) say sorry enough]
        [(we|i) beg to (<advise>|differ|state)]
        [(your|you) *{0,2} (means|mean) (the world|a lot|everything|so much) to us]
        [<bother> ~{1,4} (is|are) (deeply)? regretted]
        [from the bottom of (our|my) (heart|hearts)]
        [<apology> (if|that) you (feel|felt|were (offended|upset)|are (upset|unhappy)|think)] *{0,3}
        [sorry (you|if you) (feel|felt) (that|this) way]
        [sorry if (our|this|the|it|that|anything|you)] *{0,6}
        [(sorry|apologies) (again|once again)]
        [mistakes were made]
        [(the|your) (inconvenience|patience) (caused)? is (regretted|appreciated)]
        [your (call|business|satisfaction|opinion|time|custom) is (very|so)? (important|valuable) to us]
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
        [(be|are) (advised|informed) (that|of|and)]
        [please be (advised|informed|notified|reminded|assured|so kind) (that|as to|to|of)?]
        [(we would like to|we wish to|we hereby|we are writing to|i am writing to|i wish to|i would like to) (inform|advise|notify|remind|bring to) (you)? (that|of)?]
        [please (find|see) (attached|enclosed|below|herewith)]
        [(enclosed|attached) (please|you will) find]
        [(hereby (inform|notify|advise|confirm|regret|request|informed|notified|advised|requested|brought|respectfully)|herewith|heretofore|hereinafter|aforementioned|abovementioned|the above - mentioned|the undersigned|at your earliest convenience|do the needful|revert (back)? to us|pursuant to|we trust this|with (reference|regard) to your|as per (our|policy|company|protocol)|in respect of your|duly noted|in this regard)]
        [(please)? (do not|don't|feel free and don't) hesitate to] *
        [should you (have|require|need) any (further|additional)? (questions|queries|assistance|information)]
        [(we would be|we'd be|i would be) (most|very)? grateful if you (would|could|might) (kindly)?]
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
        [sorry] *{0,5} (,|and) [sorry again]
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
