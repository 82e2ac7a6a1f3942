/** All code families, one source each: `createResolver([stripe, http, browser])` ships those and no others. */
export { adyen } from './families/adyen.js';
export { auth0 } from './families/auth0.js';
export { braintree } from './families/braintree.js';
export { browser } from './families/browser.js';
export { clerk } from './families/clerk.js';
export { firebase } from './families/firebase.js';
export { forms } from './families/forms.js';
export { graphql } from './families/graphql.js';
export { grpc } from './families/grpc.js';
export { http } from './families/http.js';
export { iso8583 } from './families/iso8583.js';
export { oauth } from './families/oauth.js';
export { paypal } from './families/paypal.js';
export { problem } from './families/problem.js';
export { stripe } from './families/stripe.js';
export { supabase } from './families/supabase.js';
export { upload } from './families/upload.js';
