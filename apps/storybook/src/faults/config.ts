import type { FaultId } from '@tactful/engine';

/** An ESLint configuration in which a project changes one rule. */
export const configFor = (fault: FaultId): string => `import { defineConfig } from 'eslint/config';
import tactful from 'eslint-plugin-tactful';

export default defineConfig(tactful.configs.recommended, {
  rules: { 'tactful/no-${fault}': 'error' },
});
`;
