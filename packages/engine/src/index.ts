export { contextFromKey } from './context.js';
export type {
  Example,
  FaultDefinition,
  FaultExamples,
  MessageExample,
  RewriteExample,
  SeverityBySurface,
  Source,
} from './faults/fault.js';
export { faults } from './faults/definitions.js';
export { review, reviewMessage } from './review.js';
export * from './types.js';
