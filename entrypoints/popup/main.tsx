import { render } from 'preact';
import { t } from '../../src/i18n.ts';
import { Popup } from './Popup.tsx';

document.documentElement.lang = t('language');
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
