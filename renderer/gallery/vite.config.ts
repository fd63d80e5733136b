/** Serves the component gallery for looking at: `vite renderer/gallery`. Never part of a build. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  cacheDir: '../../.cache/vite-gallery',
  // The application's own policy forbids unnamed styles; the gallery keeps to the same.
  html: { cspNonce: 'gallery' },
  server: { port: 5199, strictPort: true },
});
