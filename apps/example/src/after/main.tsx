import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@tactful/react/styles.css';
import './after.css';
import { App } from './App.js';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
