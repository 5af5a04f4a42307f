import { render } from 'preact';
import { t } from '../../src/i18n.ts';
import { Welcome } from './Welcome.tsx';

document.documentElement.lang = t('language');
document.title = t('welcome.title');
const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);
