import { createResolve, createResolveCode, type Resolve } from './resolver.js';
import { browser, http, stripe } from './sources.js';

const sources = [stripe, browser, http];

/** `resolve` for what most web applications meet: Stripe, HTTP and the browser's own errors. */
export const resolve: Resolve = /* @__PURE__ */ createResolve(sources);

/** `resolveCode` for the families of Stripe, HTTP and the browser. */
export const resolveCode = /* @__PURE__ */ createResolveCode(sources);
