import { createResolver, type Resolve } from './resolver.js';
import { browser, http, stripe } from './sources.js';
import type { Resolved } from './types.js';

const web = /* @__PURE__ */ createResolver([stripe, browser, http]);

/** `resolve` for what most web applications meet: Stripe, HTTP and the browser's own errors. */
export const resolve: Resolve = (error, context) => web.resolve(error, context);

/** `resolveCode` for the families of Stripe, HTTP and the browser. */
export const resolveCode = (family: string, code: string | number): Resolved => web.resolveCode(family, code);
