import { render } from 'preact';
import { t } from '../../src/i18n.ts';
import { Sections } from '../../src/ui/Sections.tsx';
import { SECTIONS } from './sections.ts';

document.documentElement.lang = t('language');
document.title = t('coach.title');
const root = document.getElementById('coach');
if (root) render(<Sections label={t('coach.sections')} sections={SECTIONS} />, root);
