import type {} from '@barometer/messages';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import './theme/fonts.css';
import './theme/mantine.css';
import './theme/tokens.css';
import './theme/base.css';
import { App } from './app/app.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element to render into');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
