import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Relative, so that the built app can be opened from any folder of any server.
// index.html is the shop as it was, for the linter to find; after.html is the same shop with the components.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { chunkSizeWarningLimit: 800, rolldownOptions: { input: ['index.html', 'after.html'] } },
});
