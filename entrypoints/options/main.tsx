import { render } from 'preact';
import { t } from '../../src/i18n.ts';
import { Options } from './Options.tsx';

document.documentElement.lang = t('language');
document.title = t('options.title');
const root = document.getElementById('options');
if (root) render(<Options />, root);
