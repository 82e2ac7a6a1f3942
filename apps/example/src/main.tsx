import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import './i18n.js';
import './styles.css';

const place = document.getElementById('root');
if (place === null)
  throw new Error('index.html has no element with the id “root”, so there is nowhere to show the app.');

createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
