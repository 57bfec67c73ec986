/** Entry of the window: puts the application into the page. */
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './views/app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(<App />);
