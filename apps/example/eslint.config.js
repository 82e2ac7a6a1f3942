import { defineConfig } from 'eslint/config';
import tactful from 'eslint-plugin-tactful';

export default defineConfig(tactful.configs.recommended);
