import { createResolve, createResolveCode, type Resolve } from './resolver.js';
import {
  adyen,
  auth0,
  braintree,
  browser,
  clerk,
  firebase,
  forms,
  graphql,
  grpc,
  http,
  iso8583,
  oauth,
  paypal,
  problem,
  stripe,
  supabase,
  upload,
} from './sources.js';

// In this order because some words are more than one provider's code: the more precise one comes first.
const sources = [
  stripe,
  adyen,
  braintree,
  paypal,
  iso8583,
  firebase,
  supabase,
  clerk,
  upload,
  forms,
  auth0,
  oauth,
  grpc,
  graphql,
  problem,
  browser,
  http,
];

/**
 * From whatever was caught or received to the moment it means for the person. Knows all code families; where every byte counts, make
 * a smaller one with `createResolver`, or take the one for Stripe, HTTP and the browser from `@tactful/moments/web`.
 *
 * @param error Anything: an error, a `Response`, a body, a string, nothing. It is only read, and never throws from here.
 * @returns The moment. What isn't recognised is the general one, `net.server-error`. No text of the provider is passed on.
 */
export const resolve: Resolve = /* @__PURE__ */ createResolve(sources);

/**
 * For those who have only the code, such as `resolveCode('stripe.decline_code', 'insufficient_funds')`.
 *
 * @param family An id from `codes`, such as `http.status`.
 * @param code A code that isn't known gets the general case of its family.
 */
export const resolveCode = /* @__PURE__ */ createResolveCode(sources);
