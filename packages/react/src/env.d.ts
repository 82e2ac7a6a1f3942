/** Bundlers replace `process.env.NODE_ENV`; nothing else of Node is used in the components. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };
