import plugin from './plugin.js';

export default plugin;
export type { FaultRuleOptions } from './rules/fault-rule.js';
export type { PropMeaning, TactfulSettings } from './settings.js';
