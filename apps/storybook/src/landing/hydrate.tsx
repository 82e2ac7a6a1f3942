import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Landing } from './Landing.js';

const root = document.getElementById('root');
if (root === null) throw new Error('find.html has no element with the id “root”, so there is no place for the page.');
hydrateRoot(
  root,
  <StrictMode>
    <Landing />
  </StrictMode>,
);
