import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { serviceWorker } from './build/service-worker.ts';

/** While developing, every address below /personal is the staff page, as the API serves it. */
function staffAddresses(): Plugin {
  return {
    name: 'staff-addresses',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url !== undefined && /^\/personal(\/|\?|$)/.test(request.url)) {
          request.url = '/staff.html';
        }
        next();
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), staffAddresses(), serviceWorker()],
  appType: 'mpa',
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    // Nothing becomes a data: address, so that the content security policy can be `'self'` alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { resident: 'index.html', staff: 'staff.html' } },
  },
});
