export { contextFromKey } from './context.js';
export type {
  Example,
  Fault,
  FaultExamples,
  MessageExample,
  RewriteExample,
  SeverityBySurface,
  Source,
} from './faults/fault.js';
export { faultList as faults } from './faults/index.js';
export { review, reviewMessage } from './review.js';
export * from './types.js';
