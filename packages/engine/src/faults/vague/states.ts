/** A state that is told for a cause: “Status: irregular”, “Things aren’t in order”, “The system is playing up”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';

export const states: readonly Pattern[] = [
  {
    find: String.raw`
      ^ ~{0,3} [(is|are|was|were) in (a|an|some)? (irregular|abnormal|faulty|error|fault|bad|wrong|inconsistent|unexpected|unclear|undefined|invalid|problem|unusual|strange|odd) (state|condition|status|situation)] $
      ^ (page|system|order|application|request|form|account|machine|service|device|unit) [in (difficulty|difficulties|trouble|error|fault)] $
      ^ *{0,2} (status|state|result|outcome|condition|diagnosis|verdict|finding|assessment) (:|-|–|is) [(<unfit>|irregular|unclear|problem|problems|error|errors|faulty|trouble|abnormal|exception|fault|bad|poor|not ok|not okay|negative|issue|issues|not good|adverse|difficulty|malfunction|failure)] $
      ^ (an|a|the|some)? [(unfavourable|unfavorable|unplanned|unexpected|untoward|exceptional|abnormal|undesirable|undesired|adverse|irregular|unforeseen|unusual|extraordinary|anomalous|unspecified|undefined|erroneous|error|fault|faulty|failure|problem) (condition|conditions|situation|circumstance|circumstances|state|constellation|event|occurrence|development|eventuality)] (has|have|is|was|were|been|taken place|took place|come about|come up|developed|detected|encountered|arisen|present|reached|entered|met|occurred|arose|exists|found|reported|indicated|noted|noticed|observed|recorded){0,3} ((of|in|with) (the|your|our) *{1,2})? ((,|-|–) (see|ask|call|contact|consult|tell|inform|please) *{0,5})? $
      ^ ~{0,3} [(servers|systems|system|service|app|site|website|network|machines) (is|are) (struggling|playing up|acting up|misbehaving|out of sorts|in trouble|unwell|not themselves|not itself|having (issues|problems|trouble|difficulties))] *{0,3} $
      ^ ~{0,3} [(some|a|one) (part|bit|piece|corner|component) of (our|the) (system|systems|service|app|site|platform|machinery|plumbing|works|process) (isn't|is not|has stopped|stopped|has failed|failed|gave up|has given up|broke|is down|is broken|is playing up|is misbehaving|is acting up|is having trouble|went wrong|has gone wrong|is stuck|got stuck)] *{0,3} $
      ^ (an|a|the|some)? [(exceptional|abnormal|disturbed|irregular|faulty|erroneous|anomalous) (operation|operating state|behaviour|behavior|process|processing|functioning|running)] (detected|observed|found|encountered|reported|noted)? $
      ^ ~{0,2} operation [(disturbed|impaired|faulty|abnormal|irregular)] $
      ^ (the|our)? [(service|services|system|systems|operation|functionality) (is|are|was|has been)? (currently|temporarily|partly|partially)? (impaired|degraded|disturbed|disrupted|affected|hampered|out of sorts|unstable|upset)] $
      ^ [(unclear|indeterminate|undefined|inconsistent|undetermined) (state|condition|status|situation)] $
      ^ (the)? [(state|condition|status|situation) (is|was|remains)? (unclear|indeterminate|undefined|inconsistent|undetermined)] $
      ^ (conditions|things|matters|operations|circumstances) [(is|are|were|was) (abnormal|irregular|exceptional|adverse|unusual|not normal|not good|not right|amiss|out of order|not in order)] $
      ^ *{1,4} [(is|are|was) in (fault|error|trouble|difficulty|difficulties)] $
      ^ ~{0,6} (something|something's|things|it|this|that|everything|all) [(isn't|is not|aren't|are not|not|doesn't|does not|don't|do not|didn't) (quite|really|all)? (as it should be|as they should be|as it ought to be|as expected|in order|well|adding up|add up|making sense|going to plan|what (it|they) should be|squaring|look right|looking right|fit)] (here|<about> (your|the|this|our) *{1,3})? $
      ^ ~{0,6} [not everything (is|was|looks|seems) (in order|as it should be|right|well|fine|ok|okay|correct)] *{0,4} $
    `,
    unless: ['conditional', 'question', 'own-words', 'label-key', 'for-developers', 'said-elsewhere', 'success-intent'],
    ...advice.trouble,
  },
];
