export { codes, type CodeEntry, type CodeFamily } from './codes.js';
export { compose, type ComposeOptions, type Override, type Subject } from './compose.js';
export {
  addLocale,
  availableLocales,
  loadLocale,
  messageFor,
  type FactsOf,
  type MessageOptions,
  type MomentOptions,
} from './message.js';
export type { MomentParams, When } from './generated/params.js';
export { generalMoment, groups, moments, type Area, type GroupId, type Moment, type MomentId } from './moments.js';
export { createResolver, type Family, type Found, type Resolve, type ResolveContext, type Source } from './resolver.js';
export { resolve, resolveCode } from './resolve.js';
export { resolveResponse } from './response.js';
export type {
  Action,
  ActionId,
  Facts,
  Message,
  Money,
  MoneyFact,
  Params,
  ParamValue,
  Resolved,
  Retry,
  Severity,
  Surface,
  Voice,
  WorkFact,
} from './types.js';
export type { Format, MomentWords, Text, Words } from './words.js';
