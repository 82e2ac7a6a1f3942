// Lets TypeScript accept `import "@tactful/react/styles.css"` in projects whose bundler brings no types for style sheets.
export {};
