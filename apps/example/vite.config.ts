import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Relative, so that the built app can be opened from any folder of any server.
export default defineConfig({ base: './', plugins: [react()], build: { chunkSizeWarningLimit: 800 } });
